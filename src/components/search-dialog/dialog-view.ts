import { searchPath } from '../../addresses/search-address.ts';
import { dialogMarkup } from './dialog-markup.ts';
import { OptionsView } from './options-view.ts';

/** The parts of the dialog, as dialog-markup.ts writes them, and what can be done to them. */
export class DialogView extends OptionsView {
	readonly dialog: HTMLDialogElement;
	readonly close: HTMLElement;
	readonly clear: HTMLElement;
	/** Whether single keys are on. */
	readonly keys: HTMLInputElement;

	constructor(element: HTMLElement) {
		element.innerHTML = dialogMarkup;
		const part = <Part extends HTMLElement>(selector: string, type: new () => Part): Part => {
			const found = element.querySelector(selector);
			if (!(found instanceof type)) throw new Error(`the dialog has no ${selector}`);
			return found;
		};
		super({
			form: part('form', HTMLFormElement),
			box: part('input', HTMLInputElement),
			list: part('[role=listbox]', HTMLElement),
			status: part('[role=status]', HTMLElement),
			page: part('[data-part=page]', HTMLAnchorElement),
		});
		this.dialog = part('dialog', HTMLDialogElement);
		this.close = part('[data-part=close]', HTMLElement);
		this.clear = part('[data-part=clear]', HTMLElement);
		this.keys = part('[data-part=keys]', HTMLInputElement);
		this.form.action = searchPath();
	}
}

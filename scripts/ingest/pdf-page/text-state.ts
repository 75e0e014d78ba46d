import type { GraphicsState } from './graphics-state.ts';

/** Sets how text is drawn, where an operator says so; false where it says nothing of that. */
export function setTextState(operator: string, value: number, state: GraphicsState): boolean {
	switch (operator) {
		case 'Tr':
			state.mode = value;
			return true;
		case 'Tc':
			state.letterSpace = value;
			return true;
		case 'Tw':
			state.wordSpace = value;
			return true;
		case 'Tz':
			state.stretch = value / 100;
			return true;
		case 'TL':
			state.leading = value;
			return true;
		case 'Ts':
			state.rise = value;
			return true;
		default:
			return false;
	}
}

import { maxTyped } from '../../search/query/query-problem.ts';
import { writeOptionList } from './options-view.ts';

/** What is in the dialog. It comes with its script, so that no page has to carry it. */
export const dialogMarkup = `
<dialog class="search-dialog" aria-label="Quick search">
	<form role="search" method="get">
		<label for="quick_search">Reports, pages and findings</label>
		<div class="box">
			<input id="quick_search" name="q" type="text" role="combobox" aria-expanded="false" aria-autocomplete="list"
				aria-controls="quick_search_list" autocapitalize="none" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="${maxTyped}">
			<button type="button" data-part="close">Close</button>
		</div>
	</form>
	<div class="below search-options">
		<div role="status" data-part="status"></div>
		${writeOptionList('quick_search_list', [
			['recent', 'Recent searches'],
			['pages', 'Reports and pages'],
			['findings', 'Findings'],
		])}
		<button type="button" class="quiet" data-part="clear" hidden>Clear recent searches</button>
		<div class="foot">
			<p><a data-part="page">Search page</a>, with filters and help</p>
			<label><input type="checkbox" data-part="keys"> Use single keys on this device</label>
		</div>
	</div>
</dialog>`;

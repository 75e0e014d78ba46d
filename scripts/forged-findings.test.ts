import { test } from 'vitest';
import {
	expectFound,
	type Forgery,
	inspection,
	letter,
	useProvedLibrary,
	visit,
} from './fixtures/forge.ts';

// Edits of findings of a proved library, each of which changes what it says. None may pass.

const copyProved = useProvedLibrary();

test.each<Forgery>([
	[
		'the kind of a finding',
		inspection,
		'id="recommendation-1" kind="recommendation"',
		'id="recommendation-1" kind="strength"',
		' the kind of recommendation-1 is "strength". Expected "recommendation"',
	],
	[
		'the number of a paragraph',
		inspection,
		'number="8"',
		'number="88"',
		' the number of p8 is "88". Expected "8"',
	],
	[
		'a number taken away',
		inspection,
		' number="8"',
		'',
		' the number of p8 is nothing. Expected "8"',
	],
	[
		'how a number was mended',
		inspection,
		' mended="number-lost"',
		'',
		' the mended of p4 is nothing',
	],
	['when it is due', inspection, 'due="P0D"', 'due="P3M"', ' the due of recommendation-1 is "P3M"'],
	[
		'a due date taken away',
		inspection,
		' due="P0D"',
		'',
		' the due of recommendation-1 is nothing',
	],
	[
		'the national framework',
		visit,
		'<Finding id="findings-1"',
		'<Finding nationalFramework="outcome 1" id="findings-1"',
		' the nationalFramework of findings-1 is "outcome 1"',
	],
	[
		'the id of a finding',
		letter,
		'id="strength-2"',
		'id="strength-9"',
		' the added of strength-9 is ',
	],
	[
		'ids that change places',
		letter,
		/id="strength-1"([\s\S]*)id="strength-3"/u,
		'id="strength-3"$1id="strength-1"',
		' strength-',
	],
	[
		"a repair's replacement",
		letter,
		'>quality<',
		'>poverty<',
		':115 correction-undeclared - the text of requirement-2 is "…letter-misread" was="guality">poverty',
	],
	[
		'the rule of a repair',
		letter,
		'rule="letter-misread" was="guality"',
		'rule="hyphen-lost" was="guality"',
		' the text of requirement-2 is ',
	],
	['what a repair was', letter, 'was="guality"', 'was="guantity"', '.mdx:115 word-added - '],
	[
		'the last words of a finding, as a repair',
		letter,
		'late (*',
		'<Repair rule="letter-misread" was="late">early</Repair> (*',
		' the text of development-2 is ',
	],
	['emphasis', letter, '*Test Guide for Made-up Teams*', 'Test Guide for Made-up Teams', '.mdx:'],
	[
		'a list made one paragraph',
		letter,
		'- one\n- two and\n- three.',
		'- one - two and - three.',
		' the text of strength-3 is ',
	],
	[
		'the lines of a finding',
		letter,
		'source="l46"',
		'source="l45-46"',
		' the source of development-2 is "l45-46"',
	],
	[
		'an attribute that nobody knows',
		letter,
		'<Finding id="strength-1"',
		'<Finding class="hidden" id="strength-1"',
		' body-invalid - unknown attribute class of Finding',
	],
	[
		'an attribute that stands twice',
		letter,
		'kind="strength" mended',
		'kind="strength" kind="context" mended',
		' body-invalid - kind of Finding stands there twice',
	],
	[
		'attributes by an expression',
		letter,
		'<Finding id="strength-1"',
		'<Finding {...{}} id="strength-1"',
		' body-invalid - an expression among the attributes of Finding',
	],
])('finds %s', async (...forgery) => {
	await expectFound(await copyProved(), forgery);
});

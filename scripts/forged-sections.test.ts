import { test } from 'vitest';
import {
	expectFound,
	type Forgery,
	inspection,
	letter,
	useProvedLibrary,
} from './fixtures/forge.ts';

// Edits of sections and furniture of a proved library, each of which changes what it says. None may pass.

const copyProved = useProvedLibrary();

test.each<Forgery>([
	[
		'the heading of a section',
		letter,
		'## Strengths',
		'## <Repair rule="letter-misread" was="Strengths">Triumphs</Repair>',
		' the heading of strengths is ',
	],
	[
		'the level of a heading',
		letter,
		'## Areas for development',
		'### Areas for development',
		' the level of areas-for-development is "3". Expected "2"',
	],
	[
		'the grade of a section',
		inspection,
		'grade="inadequate"',
		'grade="good"',
		' the grade of children-and-young-people-are-safe-and-feel-safe is "good"',
	],
	[
		'where a grade was read',
		inspection,
		'gradeFrom="sentence"',
		'gradeFrom="printed"',
		' the gradeFrom of leadership-and-management is "printed"',
	],
	[
		'the id of a section',
		inspection,
		'<Section id="immediately"',
		'<Section id="later"',
		' the added of later is ',
	],
	[
		'the section of a finding',
		letter,
		/(<Finding id="closing-1"[\s\S]*?<\/Finding>)/u,
		'<Section id="strengths-2" source="l48">\n\n## Strengths\n\n$1\n\n</Section>',
		' strengths-2 ',
	],
	[
		'a finding made furniture',
		letter,
		/<Finding id="development-1"[^>]*>\n(.*)\n<\/Finding>/u,
		'<Furniture kind="page-furniture" source="l45" text="- $1" />',
		' the withdrawn of development-1 is nothing',
	],
	[
		'furniture made a finding',
		letter,
		/<Furniture kind="salutation" source="l11" text="(.*)" \/>/u,
		'<Finding id="strength-9" kind="strength" source="l11">\n$1\n</Finding>',
		' the added of strength-9 is ',
	],
	[
		'the kind of furniture',
		letter,
		'kind="salutation"',
		'kind="title"',
		' the kind of what stands at l11 of the source is "title"',
	],
	[
		'words where none are read',
		letter,
		'text="Dear Ms Sample" />',
		'text="Dear Ms Sample">\nGrade: good\n</Furniture>',
		' body-invalid - Furniture holds nothing',
	],
])('finds %s', async (...forgery) => {
	await expectFound(await copyProved(), forgery);
});

import fc from 'fast-check';

/** What would run in a page if anything did. */
const page = 'window.codeRan = true';

/** What a document may hold that is code to something. `build` would show if it ran while a site is built. */
const nastyTexts = (build: string): string[] => [
	`{${build}}`,
	`\${${build}}`,
	`<script>${page}</script>`,
	`<img src=x onerror="${page}">`,
	`<svg onload='${page}'>`,
	`<Finding id="p1">{${build}}</Finding>`,
	`<!-- ${page} --><script>${page}</script>`,
	`</p></section><script>${page}</script>`,
	`[a](javascript:${page}) and <javascript:${page}>`,
	'import x from "y"',
	'import fs from "node:fs"; export const a = 1',
	'export default function () { return 1 }',
	'---',
	'--- title: changed ---',
	'```js',
	'``` `` ` ~~~ ~~gone~~',
	'&lt;b&gt; &amp;amp; &#x7B; &nbsp; &copy;',
	'"quoted" \'single\' -- --- ... (c) (tm) 1/2',
	'# heading > quote | table | ![a](b) [^1] [x]: y $$x$$ :::note',
	'** one** * two _three_ __four__ \\* \\{ \\',
	'\u202f\u00a0\u200b\u2028 \ufeff e\u0301 😀 \u202e',
];

/**
 * Paragraphs of a document full of code: begun as a sentence, so that none is a heading, a bullet or half of the one before.
 *
 * @param proof a file that is there once any of it ran while a site was built
 */
export function hostileParagraphs(proof: string): string[] {
	const nasty = nastyTexts(
		`globalThis.process?.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`,
	);
	const words = fc.stringMatching(/^[!-~]{1,12}$/u);
	const samples = fc.sample(
		fc.array(fc.oneof(words, fc.constantFrom(...nasty)), { minLength: 1, maxLength: 8 }),
		{ seed: 20121, numRuns: 40 },
	);
	return [
		...nasty.map((text) => `Words ${text} end.`),
		...nasty.map((text) => `${text} ends.`),
		...samples.map((sample) => `Words ${sample.join(' ')} end.`),
	].filter((text) => !/^[-–—•*+]\s|^\d+\./u.test(text));
}

/** A letter of these paragraphs, whose report stands at knowsley/2011-05-17. */
export function makeHostileLetter(paragraphs: readonly string[]): string {
	return `Ofsted

17 May 2011

Mr A Person
Director
Knowsley Metropolitan Borough Council

Dear Mr Person

Annual unannounced inspection of contact, referral and assessment arrangements within Knowsley Metropolitan Borough Council children's services

This letter summarises the findings of the inspection which was conducted on 12 and 13 April 2011.

Strengths

${paragraphs.join('\n\n')}

Yours sincerely

A Person Her Majesty's Inspector
`;
}

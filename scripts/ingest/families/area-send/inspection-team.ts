import type { ReportFrontmatter } from '../../../../src/model/report.ts';

type Inspector = ReportFrontmatter['inspectors'][number];

/** Words of posts and bodies as the tables of teams print them; every other capitalised word is part of a name. */
const postWord =
	/^(?:HMIs?|Ofsted|CQC|Lead|Senior|Team|Inspectors?|Regional|Director|Deputy|Care Quality Commission|H(?:is|er) Majesty['’]s|Children['’]s Services|Social Care|Early Years|Schools?|Education)$/iu;

/** A body or post of several words, then single words and the marks between them. */
const token =
	/Care Quality Commission|Social Care\b|Early Years\b|H(?:is|er) Majesty['’]s|Children['’]s Services|[\p{L}\p{N}.'’-]+|[^\s\p{L}\p{N}]/giu;

/**
 * The people in a table of a team: "Ada Sample, Ofsted HMI lead inspector Bob Reader, CQC inspector". A name is a
 * run of capitalised words that are no post; the post is what follows it, up to the next name.
 */
export function readTeam(text: string): Inspector[] {
	const team: { name: string[]; post: string[] }[] = [];
	let isInName = false;
	for (const word of text.match(token) ?? []) {
		const isName = !postWord.test(word) && /^(?:d['’])?\p{Lu}[\p{L}.'’-]*$/u.test(word);
		const isParticle: boolean = isInName && /^(?:de|den|der|du|la|le|van|von)$/u.test(word);
		if (isName && !isInName) team.push({ name: [word], post: [] });
		else if (isName || isParticle) team.at(-1)?.name.push(word);
		else team.at(-1)?.post.push(word);
		isInName = isName || isParticle;
	}
	return team.flatMap(({ name, post }): Inspector[] => {
		const words = name.filter((word) => !/^(?:Dr|Mr|Mrs|Ms|Miss)\.?$/u.test(word));
		const title = post
			.join(' ')
			.replace(/(?<!\s)\s+(?=[,)])|(?<=\()\s+/gu, '')
			.replace(/^[\s,–-]+|(?<![\s,])[\s,]+$/gu, '');
		if (words.length < 2) return [];
		return [
			{ name: words.join(' '), lead: /\blead\b/iu.test(title), ...(title && { post: title }) },
		];
	});
}

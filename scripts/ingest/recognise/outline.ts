import { allFindings } from '../../../src/model/body-parts.ts';
import type { BodyNode, Finding, ReportBody, Section } from '../../../src/model/body.ts';
import { headingSlug } from './heading-slug.ts';

/** A report's body while it is put together: nodes go to the section that is open. */
export interface Outline {
	readonly body: ReportBody;
	/** The innermost open section; undefined at the top. */
	readonly section: Section | undefined;
	/** The latest finding of the open section; undefined where none has been added since it was opened. */
	readonly finding: Finding | undefined;
	/** The headings above and of the open section, top first. */
	readonly path: readonly Section[];
	/** Closes every section at or below the new one's level, then opens it. */
	open(section: Omit<Section, 'type' | 'id' | 'children'>): Section;
	/** Closes the sections at `level` and deeper; without a level, every one. */
	close(level?: number): void;
	add(node: Exclude<BodyNode, Section>): void;
}

/** An empty body, with nothing open. */
export function createOutline(): Outline {
	const body: ReportBody = [];
	let open: Section[] = [];
	let finding: Finding | undefined;
	const close = (level = 0) => {
		open = open.filter((section) => section.level < level);
		finding = undefined;
	};
	const target = () => open.at(-1)?.children ?? body;
	return {
		body,
		get section() {
			return open.at(-1);
		},
		get finding() {
			return finding;
		},
		get path() {
			return open;
		},
		open(fields) {
			close(fields.level);
			const section: Section = { type: 'section', id: '', ...fields, children: [] };
			target().push(section);
			open.push(section);
			return section;
		},
		close,
		add(node) {
			target().push(node);
			if (node.type === 'finding') finding = node;
		},
	};
}

/**
 * Gives every section its address: its heading, with the headings above it in front as far as that is
 * needed to tell it from others ("services-for-looked-after-children-overall-effectiveness").
 * The first of two that read the same keeps the short one.
 */
export function nameSections(body: ReportBody): void {
	const taken = new Set(allFindings(body).map(({ id }) => id));
	const counts = new Map<string, number>();
	const visit = (nodes: readonly BodyNode[], above: readonly string[]) => {
		for (const node of nodes) {
			if (node.type !== 'section') continue;
			const path = [...above, headingSlug(node.heading)];
			const names = path.map((_, index) => path.slice(path.length - 1 - index).join('-'));
			const free = names.find((name) => /^[a-z]/u.test(name) && !taken.has(name));
			node.id = free ?? nextFree(`section-${names.at(-1) ?? ''}`, taken, counts);
			taken.add(node.id);
			visit(node.children, path);
		}
	};
	visit(body, []);
}

/**
 * Sets the level of every section by how deep it stands, 2 at the top: headings must not skip a level, and some
 * reports begin with a heading that their design makes a lesser one (the executive summary of 2015 to 2018).
 */
export function levelSections(body: readonly BodyNode[], level = 2): void {
	for (const node of body) {
		if (node.type !== 'section') continue;
		node.level = Math.min(level, 6);
		levelSections(node.children, level + 1);
	}
}

/** The name with the first number from 2 that is free. `counts` says which number each name had last. */
function nextFree(name: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
	let count = (counts.get(name) ?? 1) + 1;
	while (taken.has(`${name}-${count}`)) count += 1;
	counts.set(name, count);
	return `${name}-${count}`;
}

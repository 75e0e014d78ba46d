import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import {
	libraryFolder,
	permalinksFile,
	type LibraryPart,
} from '../../src/library/library-files.ts';
import { failure, success, type Outcome, type Problem } from '../../src/model/problem.ts';
import { readPermalinks } from './read-permalinks.ts';
import { writeAtomically } from './write-atomically.ts';
import { librarySourceList, readSourceList, type Listings } from './source-list.ts';
import type { Permalinks } from './permalinks.ts';

/** What a library holds beside its files: see `LibraryBooks`. */
export interface JoinedBooks {
	permalinks: Permalinks;
	listings: Listings;
}

/** A file of a library that comes from another. */
interface JoiningFile {
	/** Its path below the library. */
	name: string;
	/** Absolute path of the library that it comes from. */
	from: string;
}

const parts: readonly LibraryPart[] = ['reports', 'sources', 'annotations'];

/**
 * Joins libraries into one: their files, and what their books say of them. What two of them have alike is taken once.
 * Where two have different files of one name, or say different things of one address, nothing is joined, and each
 * place is told: in one run over all documents the first would have been taken, and the second refused.
 *
 * @param target absolute path of the library that the others are joined into; it may hold reports already
 * @param libraries absolute paths of the others
 * @param books those of the target, which are changed
 * @param cwd the folder that messages name files from
 */
export async function joinLibraries(
	target: string,
	libraries: readonly string[],
	books: JoinedBooks,
	cwd: string,
): Promise<Outcome<{ files: number }>> {
	const problems: Problem[] = [];
	const files = new Map<string, JoiningFile>();
	for (const library of [target, ...libraries])
		for (const name of await listLibraryFiles(library)) {
			const held = files.get(name);
			if (held === undefined) files.set(name, { name, from: library });
			else if (!(await areSame(held, library)))
				problems.push(
					taken(relative(cwd, join(library, name)), relative(cwd, join(held.from, name))),
				);
		}
	for (const library of libraries) problems.push(...(await addBooks(books, target, library, cwd)));
	if (problems.length > 0) return failure(...problems);
	const joining = [...files.values()].filter(({ from }) => from !== target);
	for (const { name, from } of joining) {
		const written = await writeAtomically(join(target, name), await readFile(join(from, name)));
		if (!written.ok) return written;
	}
	return success({ files: joining.length });
}

/** The paths of its files below a library; the list of sources is one of its books. */
async function listLibraryFiles(library: string): Promise<string[]> {
	const listed = await Promise.all(parts.map((part) => listFiles(libraryFolder(library, part))));
	const list = librarySourceList(library);
	return listed
		.flat()
		.filter((file) => file !== list)
		.map((file) => relative(library, file));
}

async function areSame({ name, from }: JoiningFile, library: string): Promise<boolean> {
	const [one, other] = await Promise.all(
		[from, library].map((root) => readIfThere(join(root, name))),
	);
	return Boolean(one && other && one.equals(other));
}

function taken(path: string, held: string): Problem {
	return {
		rule: 'address-taken',
		path,
		message: `${held} is another file for the same address, and nothing was joined`,
	};
}

async function addBooks(
	{ permalinks, listings }: JoinedBooks,
	target: string,
	library: string,
	cwd: string,
): Promise<Problem[]> {
	const path = relative(cwd, permalinksFile(library));
	const text = (await readIfThere(permalinksFile(library)))?.toString('utf8') ?? '';
	const ledger = readPermalinks(text);
	const list = await readSourceList(librarySourceList(library), cwd);
	const problems: Problem[] = [...list.problems];
	for (const { isHarmless, line, message, expected } of ledger.faults)
		if (!isHarmless) problems.push({ rule: 'ledger-invalid', path, line, message, expected });
	for (const [report, rows] of ledger.permalinks) {
		const held = permalinks.get(report);
		if (held === undefined) permalinks.set(report, rows);
		else if (JSON.stringify([...held]) !== JSON.stringify([...rows]))
			problems.push({
				rule: 'address-taken',
				path,
				message: `it says of ${report} what another of the ledgers does not, and nothing was joined`,
			});
	}
	for (const [file, listing] of list.listings)
		listings.set(resolve(target, relative(library, file)), listing);
	return problems;
}

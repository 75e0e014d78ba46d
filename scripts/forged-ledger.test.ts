import { test } from 'vitest';
import { expectFound, type Forgery, ledger, useProvedLibrary } from './fixtures/forge.ts';

// Edits of the ledger of a proved library, each of which changes what it says. None may pass.

const copyProved = useProvedLibrary();

test.each<Forgery>([
	[
		'a line of the ledger taken out',
		ledger,
		/.*\tstrength-1\t.*\n/u,
		'',
		' id-unrecorded - knowsley/2010-05-04/#strength-1',
	],
	[
		'a line of the ledger that stands twice',
		ledger,
		/(.*\tstrength-1\t.*\n)/u,
		'$1$1',
		' ledger-untidy - knowsley/2010-05-04/#strength-1 stands on line 7 too',
	],
	[
		'an id of the ledger',
		ledger,
		'\tstrength-1\t',
		'\tstrength-9\t',
		' id-vanished - knowsley/2010-05-04/#strength-9',
	],
	[
		'a state of the ledger',
		ledger,
		/(\tstrength-1\t)published/u,
		'$1withdrawn',
		' id-unrecorded - knowsley/2010-05-04/#strength-1 is published by the corrections, and withdrawn in the ledger',
	],
	[
		'where the ledger leads on to',
		ledger,
		/(\tstrength-1\t)published\t-/u,
		'$1moved\tknowsley/2010-05-04/#strength-2',
		' id-unrecorded - knowsley/2010-05-04/#strength-1',
	],
	[
		'a digest of the ledger',
		ledger,
		/(\tstrength-1\tpublished\t-\t)[0-9a-f]{8}/u,
		'$100000000',
		' words-changed - knowsley/2010-05-04/#strength-1',
	],
	[
		'a day of the ledger that is to come',
		ledger,
		/(\tstrength-1\t.*)2026-11-29/u,
		'$12027-01-01',
		' ledger-invalid - knowsley/2010-05-04/#strength-1 was first published on 2027-01-01',
	],
	[
		'a day of the ledger before its report',
		ledger,
		/(\tstrength-1\t.*)2026-11-29/u,
		'$12001-01-01',
		' ledger-invalid - ',
	],
	[
		'the mark of a merge in the ledger',
		ledger,
		/^/u,
		'<<<<<<< HEAD\n',
		':1 ledger-invalid - "<<<<<<< HEAD" is a mark of a merge',
	],
	['a ledger with CR LF', ledger, /\n/gu, '\r\n', ':1 ledger-untidy - '],
])('finds %s', async (...forgery) => {
	await expectFound(await copyProved(), forgery);
});

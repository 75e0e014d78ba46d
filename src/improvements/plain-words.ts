import { stemWord } from '../search/words/stem.ts';

/**
 * Words that recommendations of every subject have: whom they are for, how well something is to be done, and how it is asked for.
 * That two share them says nothing.
 */
const plain = new Set(
	[
		'ensure improve strengthen develop continue review increase reduce take steps action address provide make further need',
		'should must all each every any more most some other these those there where when who what how so such also only not no',
		'child young person family parent people authority local council service area work working practice practitioner staff',
		'quality quantity timeliness timely effective effectiveness effectively consistent consistently consistency consistency robust rigorous',
		'appropriate appropriately good better sufficient sufficiently clear clearly full fully high regular regularly routinely well',
		'meet need outcome arrangement process system way order relation including include particular within across through into over',
		'about after before between during than then out up can may will do does did done being them its our his her it they',
		'understand use used using ensure support help help protection social worker worker care those their own own current currently',
		'specifically specific access term leaver old year especially provided offered recommendation requirement standard level number time impact progress provision access part range key lead',
	]
		.join(' ')
		.split(' ')
		.map(stemWord),
);

/** Whether a word tells nothing of what a recommendation is about. */
export function isPlain(stem: string): boolean {
	return plain.has(stem);
}

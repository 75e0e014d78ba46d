/** Endings that words of a pair may have, where the pair names none. */
const usualEndings = ['', 's', 'ed', 'ing', 'al', 'ally', 'able'];

/** Spellings of one word, American, old or simply the other one, and how it is compared, with the endings that both may have. */
const pairs: readonly (readonly [from: string, to: string, endings?: readonly string[]])[] = [
	['judgment', 'judgement', ['', 's', 'al', 'ally']],
	['misjudgment', 'misjudgement'],
	['acknowledgment', 'acknowledgement'],
	['aging', 'ageing'],
	['behavior', 'behaviour'],
	['misbehavior', 'misbehaviour'],
	['color', 'colour', ['', 's', 'ed', 'ful']],
	['favor', 'favour', ['', 's', 'ed', 'ing', 'able', 'ably', 'ite', 'ites']],
	['endeavor', 'endeavour'],
	['demeanor', 'demeanour'],
	['harbor', 'harbour'],
	['honor', 'honour', ['', 's', 'ed', 'ing', 'able']],
	['humor', 'humour', ['', 's']],
	['labor', 'labour', ['', 's', 'ed', 'ing']],
	['neighbor', 'neighbour', ['', 's', 'ing', 'hood', 'hoods', 'ly']],
	['rigor', 'rigour', ['']],
	['rumor', 'rumour', ['', 's', 'ed']],
	['center', 'centre', ['', 's']],
	['centered', 'centred', ['']],
	['theater', 'theatre', ['', 's']],
	['program', 'programme', ['', 's']],
	['license', 'licence', ['', 's']],
	['practise', 'practice', ['', 's']],
	['defense', 'defence', ['', 's']],
	['offense', 'offence', ['', 's']],
	['catalog', 'catalogue', ['', 's']],
	['dialog', 'dialogue', ['', 's']],
	['enroll', 'enrol', ['', 's']],
	['enrollment', 'enrolment'],
	['fulfill', 'fulfil', ['', 's']],
	['fulfillment', 'fulfilment'],
	['installment', 'instalment'],
	['skillful', 'skilful', ['', 'ly']],
	['counsel', 'counsell', ['ed', 'ing', 'or', 'ors']],
	['travel', 'travell', ['ed', 'ing', 'er', 'ers']],
	['cancel', 'cancell', ['ed', 'ing']],
	['label', 'labell', ['ed', 'ing']],
	['model', 'modell', ['ed', 'ing']],
	['signal', 'signall', ['ed', 'ing']],
	['channel', 'channell', ['ed', 'ing']],
	['focuss', 'focus', ['ed', 'es', 'ing']],
	['benefitt', 'benefit', ['ed', 'ing']],
	['targett', 'target', ['ed', 'ing']],
	['pediatric', 'paediatric', ['', 's', 'ian', 'ians']],
	['orthopedic', 'orthopaedic', ['', 's']],
	['fetal', 'foetal', ['']],
	['skeptic', 'sceptic', ['', 's', 'al', 'ism']],
	['inquir', 'enquir', ['y', 'ies', 'e', 'es', 'ed', 'er', 'ers', 'ing']],
	['advisor', 'adviser', ['', 's']],
	['connexion', 'connection'],
	['despatch', 'dispatch', ['', 'es', 'ed', 'ing']],
	['whilst', 'while', ['']],
	['amongst', 'among', ['']],
	['learnt', 'learned', ['']],
	['toward', 'towards', ['']],
];

/** How words of a second spelling are compared. */
const comparedAs: ReadonlyMap<string, string> = new Map(
	pairs.flatMap(([from, to, endings = usualEndings]) =>
		endings.map((ending): [string, string] => [from + ending, to + ending]),
	),
);

/** "Organize" and "analyze" are compared as "organise" and "analyse"; "size", "prize" and "seize" have one spelling. */
const endingInZ = /^(\p{L}{2,20}[iy])z(e[drs]?|ers|ing|ation|ations|ational|able)$/u;

/** Words that end so and have one spelling. */
const withZ =
	/^(?:.?.izes?|.?.ized|.?eiz(?:e|es|ed|ing)|priz(?:e|es|ed|ing)|capsiz(?:e|es|ed|ing)|sizing|sizable)$/u;

/**
 * The spelling in which a word is compared, the same for all its spellings: "judgement" for "judgment", "organise" for
 * "organize". It is a word as British reports write it mostly.
 *
 * @param word in lower case
 */
export function spellAlike(word: string): string {
	const known = comparedAs.get(word);
	if (known !== undefined) return known;
	return word.includes('z') && !withZ.test(word) ? word.replace(endingInZ, '$1s$2') : word;
}

/** The beginnings that words of one beginning may have as they are compared: for "judgm" also "judgement", for "organiz" "organis". */
export function spellBeginnings(beginning: string): string[] {
	const found = [
		beginning,
		beginning.replace(/^(\p{L}{2,20}[iy])z(?=[eia]|$)/u, '$1s'),
		...[...comparedAs].flatMap(([from, to]) => (from.startsWith(beginning) ? [to] : [])),
	];
	return [...new Set(found)].filter(
		(one, _, all) => !all.some((other) => other !== one && one.startsWith(other)),
	);
}

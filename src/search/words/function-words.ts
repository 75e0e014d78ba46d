/** Words that hold sentences together and stand beside any other. */
const words: ReadonlySet<string> = new Set(
	`a about above again against all also although an and another any are around as at away back be because been before
	below between both but by can cannot could did do does down during each either every few for from had has have he her
	here hers him his how i if in into is it its just less many may me might more most much must my near no nor not now
	of off on once one only or other our ours out own per s same several she should since so some such than that the
	their theirs them then there these they this those through to too until up upon us was we were what when where
	whether which while who whom whose why will with within without would yet you your`.split(/\s+/u),
);

/** Whether a word stands beside any other: "in to" is not "into", nor "a part" "apart". */
export function isFunctionWord(word: string): boolean {
	return words.has(word);
}

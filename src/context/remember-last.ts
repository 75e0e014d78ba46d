/**
 * A function that remembers its last answer alone: for pages that come one report after another, where the answers of
 * all reports would be too much to hold.
 *
 * @param ask asked again where it failed
 */
export function rememberLast<Key, Answer>(
	ask: (key: Key) => Promise<Answer>,
): (key: Key) => Promise<Answer> {
	let last: { key: Key; answer: Promise<Answer> } | undefined;
	return (key) => {
		if (last?.key === key) return last.answer;
		const answer = ask(key);
		last = { key, answer };
		answer.catch(() => {
			if (last?.answer === answer) last = undefined;
		});
		return answer;
	};
}

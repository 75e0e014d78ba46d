/** What systems and office programs leave in folders by themselves: no person means it as a document. */
const litter =
	/^(?:\.DS_Store|\._.*|\.directory|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/iu;

/** Whether a file of this name was put there by a system and not by a person. */
export function isLitter(name: string): boolean {
	return litter.test(name);
}

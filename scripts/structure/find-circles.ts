import { reach, type ImportGraph } from './import-graph.ts';

/**
 * The circles of a graph: groups whose members all import each other, directly or through others of the group. Each is
 * in order of name, as are the groups; none is in two of them.
 */
export function findCircles(graph: ImportGraph): string[][] {
	const reached = new Map([...graph.keys()].map((name) => [name, reach(graph, [name])]));
	const circles: string[][] = [];
	const taken = new Set<string>();
	for (const name of [...graph.keys()].sort()) {
		if (taken.has(name)) continue;
		const circle = [...(reached.get(name) ?? [])].filter((other) => reached.get(other)?.has(name));
		if (circle.length < 2) continue;
		for (const other of circle) taken.add(other);
		circles.push(circle.sort());
	}
	return circles;
}

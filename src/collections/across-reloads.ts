const name = Symbol.for('inspection-reader: held across reloads');

/**
 * What is held for as long as the process runs. While somebody edits, modules are loaded anew with each change of the library, and
 * what they hold is lost; a build loads them once.
 *
 * @param key names it among all that is held
 * @param make makes it when it is first asked for
 */
export function holdAcrossReloads<Held>(key: string, make: () => Held): Held {
	const all = globalThis as { [name]?: Map<string, unknown> };
	const held = (all[name] ??= new Map<string, unknown>());
	if (!held.has(key)) held.set(key, make());
	return held.get(key) as Held;
}

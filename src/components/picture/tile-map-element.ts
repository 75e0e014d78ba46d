/** Lets the arrow keys walk from tile to tile, so that the map is one stop of the keyboard; without it each tile is one. */
class TileMapElement extends HTMLElement {
	#events = new AbortController();

	connectedCallback(): void {
		const tiles = [...this.querySelectorAll<HTMLAnchorElement>('.tiles a')];
		for (const [index, tile] of tiles.entries()) tile.tabIndex = index === 0 ? 0 : -1;
		this.#events = new AbortController();
		const { signal } = this.#events;
		this.addEventListener(
			'keydown',
			(event) => {
				const from = tiles.find((tile) => tile === document.activeElement);
				if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
				const to = findNext(tiles, from, event.key);
				if (!to) return;
				event.preventDefault();
				to.focus();
			},
			{ signal },
		);
		this.addEventListener(
			'focusin',
			({ target }) => {
				if (tiles.every((tile) => tile !== target)) return;
				for (const tile of tiles) tile.tabIndex = tile === target ? 0 : -1;
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#events.abort();
	}
}

customElements.define('tile-map', TileMapElement);

/** The nearest tile in the direction of an arrow; the first or last for Home and End; undefined where there is none. */
function findNext<Tile extends Element>(
	tiles: readonly Tile[],
	from: Tile,
	key: string,
): Tile | undefined {
	if (key === 'Home') return tiles[0];
	if (key === 'End') return tiles.at(-1);
	const [right, down] =
		{ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key] ?? [];
	if (right === undefined || down === undefined) return undefined;
	const start = from.getBoundingClientRect();
	return tiles
		.map((tile) => {
			const { x, y } = tile.getBoundingClientRect();
			const along = (x - start.x) * right + (y - start.y) * down;
			const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
			// What lies aside is farther away than what lies straight on.
			return { tile, along, distance: along + 3 * aside };
		})
		.filter(({ along }) => along > 1)
		.sort((a, b) => a.distance - b.distance)[0]?.tile;
}

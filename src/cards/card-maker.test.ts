import { expect, onTestFinished, test, vi } from 'vitest';
import { cardMaker } from './card-maker.ts';
import { Typesetter } from './draw/typesetter.ts';
import { reportOf } from './fixtures/report-of.ts';

test('a card that could not be drawn is an empty one, and is drawn again by the next build', async () => {
	const keep = vi.fn();
	const drawReport = cardMaker({ cards: { read: () => null, keep }, version: 'one' });
	const broken = vi.spyOn(Typesetter.prototype, 'draw').mockImplementation(() => {
		throw new Error('made to fail');
	});
	onTestFinished(() => {
		broken.mockRestore();
	});
	const empty = await drawReport(reportOf());
	expect(empty.subarray(1, 4).toString()).toBe('PNG');
	expect(keep).not.toHaveBeenCalled();
	broken.mockRestore();
	expect((await drawReport(reportOf())).equals(empty)).toBe(false);
	expect(keep).toHaveBeenCalledOnce();
});

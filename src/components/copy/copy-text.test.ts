import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

let isAllowed: boolean;
beforeEach(() => {
	isAllowed = true;
	vi.useFakeTimers();
	const writeText = () => (isAllowed ? Promise.resolve() : Promise.reject(new Error('refused')));
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	vi.stubGlobal('document', { querySelector: () => null });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a control says for a moment what came of it, and then its own words again', async () => {
	const control = { textContent: 'Copy' } as Element;
	await copyText('words', control);
	expect(control.textContent).toBe('Copied');
	vi.runAllTimers();
	expect(control.textContent).toBe('Copy');
});

test('a control that is pressed twice has its own words at the end, whatever came of it', async () => {
	const control = { textContent: 'Copy' } as Element;
	await copyText('words', control);
	isAllowed = false;
	await copyText('words', control);
	expect(control.textContent).toBe('Not copied');
	vi.runAllTimers();
	expect(control.textContent).toBe('Copy');
});

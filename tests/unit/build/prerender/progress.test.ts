import { expect, test } from 'vitest';
import { pageProgress, progressText } from '../../../../src/build/prerender/progress.ts';

test('says pages, pages a second and time left', () => {
	expect(progressText(4200, 17_789, 5)).toBe('4,200 of 17,789 pages, 840 a second, 17 s left');
});

/** What is written while 100 pages take 250 ms each. */
function writtenTo(isTTY: boolean): string[] {
	const written: string[] = [];
	let now = 0;
	const progress = pageProgress({ isTTY, write: (text) => written.push(text) }, () => now);
	// They are not all known at first.
	progress.more(60);
	progress.more(40);
	for (let i = 0; i < 100; i++) {
		now += 250;
		progress.step();
	}
	progress.end();
	return written;
}

test('a log gets a plain line every ten seconds', () => {
	expect(writtenTo(false)).toEqual([
		'40 of 100 pages, 4 a second, 15 s left\n',
		'80 of 100 pages, 4 a second, 5 s left\n',
	]);
});

test('a terminal keeps one line, which goes in the end', () => {
	const written = writtenTo(true);
	expect(written).toHaveLength(101);
	expect(written[0]).toBe('\r\u001b[K1 of 100 pages, 4 a second, 25 s left');
	expect(written.at(-1)).toBe('\r\u001b[K');
});

import { glob, stat } from 'node:fs/promises';
import { expect, test } from '../checked-page.ts';

/** The largest pair page of `dist/`, which is among those with the longest tables. */
async function largestPair(): Promise<string> {
	const pages: { path: string; bytes: number }[] = [];
	for await (const file of glob('compare/*/*/index.html', { cwd: 'dist' }))
		pages.push({
			path: `/${file.replace(/index\.html$/, '')}`,
			bytes: (await stat(`dist/${file}`)).size,
		});
	return pages.reduce((most, one) => (one.bytes > most.bytes ? one : most)).path;
}

test('a pair prints on at most two sheets, be its tables ever so long', async ({ page }) => {
	for (const path of ['/compare/claude-3-7-sonnet/gpt-4o/', await largestPair()]) {
		await page.goto(path);
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
		console.log(`${path}: ${sheets} sheets`);
		expect(sheets, path).toBeGreaterThan(0);
		expect(sheets, path).toBeLessThanOrEqual(2);
	}
});

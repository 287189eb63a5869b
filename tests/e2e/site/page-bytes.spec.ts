import { glob, readFile, stat } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compressedBytes, widgetSizes } from '../../../src/build/embed-sizes.ts';

/** The files of a pattern, the smallest first. */
async function bySize(pattern: string): Promise<string[]> {
	const files: { file: string; bytes: number }[] = [];
	for await (const file of glob(pattern)) files.push({ file, bytes: (await stat(file)).size });
	return files.sort((a, b) => a.bytes - b.bytes).map(({ file }) => file);
}

test('the HTML and CSS of a pair fit the first round trips', async () => {
	const sizes: { file: string; bytes: number }[] = [];
	const files = await bySize('dist/compare/*/*/index.html');
	// Every tenth by size for the median. What is largest compressed is among the largest before.
	for (const file of files.filter((_, i) => i % 10 === 0 || i >= files.length - 200)) {
		const html = await readFile(file, 'utf8');
		// The style sheet is inside the page. Another waits until the page is printed.
		expect(html, file).toContain('<style>');
		expect(html.match(/<link rel="stylesheet"[^>]*>/g), file).toEqual([
			expect.stringContaining('media="print"'),
		]);
		sizes.push({ file, bytes: compressedBytes(html) });
	}
	sizes.sort((a, b) => a.bytes - b.bytes);
	const tenth = sizes.filter(({ file }) => files.indexOf(file) % 10 === 0);
	const [median, largest] = [tenth[Math.floor(tenth.length / 2)]!, sizes.at(-1)!];
	console.log(
		`${sizes.length} of ${files.length} pairs: median ${median.bytes} bytes, largest ${largest.bytes}`,
	);
	expect(median.bytes, 'median').toBeLessThanOrEqual(14_600);
	expect(largest.bytes, largest.file).toBeLessThanOrEqual(24_000);
});

test('a pair loads less than 2 kB of scripts before it is touched, and no data', async ({
	page,
}) => {
	const scripts: Promise<Buffer>[] = [];
	const data: string[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		if (type === 'script') scripts.push(response.body());
		if (type === 'fetch' || type === 'xhr') data.push(response.url());
	});
	await page.goto('/compare/claude-3-7-sonnet/gpt-4o/', { waitUntil: 'networkidle' });
	const sizes = (await Promise.all(scripts)).map(compressedBytes);
	const sum = sizes.reduce((total, size) => total + size, 0);
	console.log(`Scripts before interaction: ${sizes.join(' + ')} = ${sum} bytes`);
	expect(sizes.length).toBeGreaterThan(0);
	expect(sum).toBeLessThan(2_048);
	expect(data).toEqual([]);
});

test('a widget fits in 20 kB with its script, and the script of other sites in 3 kB', async () => {
	const sizes = await widgetSizes('dist');
	const largest = sizes.at(-1)!;
	const element = compressedBytes(await readFile('dist/embed/v1/crosscheck.js'));
	console.log(`${sizes.length} widgets: largest ${largest.bytes} bytes; crosscheck.js ${element}`);
	// A style sheet and a script take more than this, so both were found.
	expect(sizes[0]!.bytes).toBeGreaterThan(5_000);
	expect(largest.bytes, largest.file).toBeLessThanOrEqual(20_000);
	expect(element).toBeLessThanOrEqual(3_000);
});

test('llms-full.txt is below 1 MB', async () => {
	const { size } = await stat('dist/llms-full.txt');
	console.log(`llms-full.txt: ${size} bytes`);
	expect(size).toBeLessThan(1_000_000);
});

test('the list of names fits in 15 kB as it is sent', async () => {
	const bytes = brotliCompressSync(await readFile('dist/names.json')).length;
	console.log(`names.json: ${bytes} bytes`);
	expect(bytes).toBeLessThanOrEqual(15_000);
});

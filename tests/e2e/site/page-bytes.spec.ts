import { brotliCompressSync, constants } from 'node:zlib';
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

// Sizes are those of Brotli at quality 5, about what a host does as it answers. Files compressed
// beforehand are smaller still.
function compressed(content: string | Buffer): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	return brotliCompressSync(content, { params }).length;
}

test('the HTML and CSS of a pair fit the first round trips', async () => {
	test.setTimeout(180_000);
	const styles = new Map<string, number>();
	const sizes: { file: string; bytes: number }[] = [];
	for await (const file of glob('dist/compare/*/*/index.html')) {
		const html = await readFile(file, 'utf8');
		let bytes = compressed(html);
		for (const [, path] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
			const known = styles.get(path!) ?? compressed(await readFile(`dist${path}`));
			styles.set(path!, known);
			bytes += known;
		}
		sizes.push({ file, bytes });
	}
	sizes.sort((a, b) => a.bytes - b.bytes);
	expect(styles.size).toBeGreaterThan(0);
	const [median, largest] = [sizes[Math.floor(sizes.length / 2)]!, sizes.at(-1)!];
	console.log(`${sizes.length} pairs: median ${median.bytes} bytes, largest ${largest.bytes}`);
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
	const sizes = (await Promise.all(scripts)).map(compressed);
	const sum = sizes.reduce((total, size) => total + size, 0);
	console.log(`Scripts before interaction: ${sizes.join(' + ')} = ${sum} bytes`);
	expect(sizes.length).toBeGreaterThan(0);
	expect(sum).toBeLessThan(2_048);
	expect(data).toEqual([]);
});

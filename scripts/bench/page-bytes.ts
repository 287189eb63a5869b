/**
 * What each part of a pair page costs: how many bytes of brotli (quality 5) go when it is taken out.
 *
 * Run as `node scripts/bench/page-bytes.ts [folder of a built site] [pages of the sample]`.
 */
import { glob, readFile } from 'node:fs/promises';
import { compressedBytes } from '../../src/build/embed-sizes.ts';
import { evenSample, medianOf } from './numbers.ts';
import { printTable } from './print-table.ts';

const [folder = 'dist', count = '400'] = process.argv.slice(2);
const files = (await Array.fromAsync(glob(`${folder}/compare/*/*/index.html`))).sort();
const sample = evenSample(files, Number(count));
if (sample.length === 0) throw new Error(`No pair pages in ${folder}. Build the site first`);

/** Parts that can be taken out of the text of a page. The sections come from the pages themselves. */
const parts: [name: string, pattern: RegExp][] = [
	['JSON-LD', /<script type="application\/ld\+json">.*?<\/script>/s],
	['Style sheet', /<style>.*?<\/style>/s],
	['Head without both', /<meta charset.*?(?=<script type="application|<style>)/s],
	['Header', /<header>.*?<\/header>/s],
	['Contents', /<nav class="toc".*?<\/nav>/s],
	['References', /<a class="r" href="#s\d+">\[\d+\]<\/a>/g],
	['Links to report a part', /, or in one part of it: .*?(?=\.<\/p>)/s],
	['Form of the traffic', /<form class="calc">.*?<\/form>/s],
	['Small print of cells', /<small>.*?<\/small>/gs],
	['Classes', / class="[^"]*"/g],
	['Footer', /<footer>.*?<\/footer>/s],
];
const html: number[] = [];
const costs = new Map<string, number[]>();
for (const file of sample) {
	const text = await readFile(file, 'utf8');
	const bytes = compressedBytes(text);
	html.push(bytes);
	const sections = [...text.matchAll(/<section id="([^"]+)".*?<\/section>/gs)].map(
		([section, id]): [string, string] => [`Section ${id}`, section],
	);
	const found = parts.map(([name, pattern]): [string, RegExp] => [name, pattern]);
	for (const [name, part] of [...sections, ...found]) {
		const cost = bytes - compressedBytes(text.replace(part, ''));
		costs.set(name, [...(costs.get(name) ?? []), cost]);
	}
}

const median = medianOf(html);
printTable(
	['Part', 'Bytes, median', 'Largest', 'Share of the page', 'Pages'],
	[...costs]
		.map(([name, list]) => ({
			name,
			cost: medianOf(list),
			most: Math.max(...list),
			pages: list.length,
		}))
		.sort((x, y) => y.cost - x.cost)
		.map(({ name, cost, most, pages }) => [
			name,
			String(cost),
			String(most),
			`${((100 * cost) / median).toFixed(1)} %`,
			String(pages),
		]),
);
console.log(
	`${sample.length} of ${files.length} pages: median ${median} bytes, largest ${Math.max(...html)}`,
);

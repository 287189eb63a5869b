/**
 * What one pair page costs before Astro has it: the view-model and its rendering, apart, in milliseconds
 * of one thread's own time.
 *
 * Run as `node scripts/bench/pair-page.ts [pages]`, 2,000 published pairs by default. The first of five
 * rounds warms up; of the others it prints the medians.
 */
import { catalog } from '../../src/catalog/index.ts';
import { pairPage } from '../../src/compare/pair-page.ts';
import { publishedPairs } from '../../src/compare/published-pairs.ts';
import { pairMain } from '../../src/markup/pair-page.ts';
import { evenSample, medianOf } from './numbers.ts';

const rounds = 5;
const pairs = evenSample(publishedPairs(catalog), Number(process.argv[2] ?? 2000));
const viewModels: number[] = [];
const renderings: number[] = [];
let bytes = 0;
for (let round = 0; round < rounds; round++) {
	const [made, making] = timed(() => pairs.map(([a, b]) => pairPage(catalog, a, b)));
	const [pages, rendering] = timed(() =>
		made.map((page) => Buffer.byteLength(String(pairMain(page, catalog.asOf)))),
	);
	bytes = pages.reduce((sum, one) => sum + one, 0) / pages.length;
	if (round === 0) continue;
	viewModels.push(making);
	renderings.push(rendering);
}
const [viewModel, rendering] = [medianOf(viewModels), medianOf(renderings)];
console.log(
	`${pairs.length} pairs, medians of ${rounds - 1} rounds: view-model ${viewModel.toFixed(3)} ms, ` +
		`rendering ${rendering.toFixed(3)} ms for ${(bytes / 1000).toFixed(1)} kB, together ${(viewModel + rendering).toFixed(3)} ms`,
);

/** What `run` gives, and the milliseconds of this process for each pair. */
function timed<T>(run: () => T): [result: T, ms: number] {
	const before = process.cpuUsage();
	const result = run();
	const { user, system } = process.cpuUsage(before);
	return [result, (user + system) / 1000 / pairs.length];
}

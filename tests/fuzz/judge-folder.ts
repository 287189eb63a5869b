import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { cpuMs, faultOfLines, type Verdict } from './judge.ts';

/** How much more memory a folder of a few records may take than all before it. */
const mostMegabytes = 200;

const maxMegabytes = () => process.resourceUsage().maxRSS / 1000;

/** Loads a whole data folder and judges that: see `judge`. */
export async function judgeFolder(folder: string): Promise<Verdict> {
	const start = cpuMs();
	const memory = maxMegabytes();
	try {
		const { catalog, problems } = await loadCatalog(folder);
		const ms = cpuMs() - start;
		const grown = maxMegabytes() - memory;
		const lines = problems.map(formatProblem);
		const outcome = problems.length > 0 ? 'reported' : 'accepted';
		const records = [catalog.labs, catalog.models, catalog.providers, catalog.benchmarks].flatMap(
			(map) => [...map.values()],
		);
		let fault = faultOfLines('', '', problems, lines);
		for (const { id, file, ...facts } of records) {
			const { lab: _, ...ofModel } = facts as { lab?: unknown };
			const meant = load(await readFile(file, 'utf8'));
			if (!isDeepStrictEqual(file.includes('/models/') ? ofModel : facts, meant))
				fault ??= `${id} was changed`;
		}
		if (grown > mostMegabytes) fault ??= `It took ${Math.round(grown)} MB more than before`;
		if (ms > 1000) fault ??= `It took ${Math.round(ms)} ms`;
		return { outcome, lines, ms, ...(fault !== undefined && { fault }) };
	} catch (error) {
		const fault = `It threw: ${String((error as Error).stack)}`;
		return { outcome: 'reported', lines: [], ms: cpuMs() - start, fault };
	}
}

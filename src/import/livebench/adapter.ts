import { z } from 'zod';
import { parseJson, type Adapter } from '../adapter.ts';
import { needColumns, numberIn, parseCsv } from '../csv.ts';
import { known, type ResultClaim } from '../facts.ts';
import { sourceFacts } from '../tables/sources.ts';

const source = 'livebench';

/** Categories that are benchmarks of their own here; of the newest release only. */
const benchmarkOf: Readonly<Record<string, string>> = {
	Coding: 'livebench-coding',
	Reasoning: 'livebench-reasoning',
	Mathematics: 'livebench-mathematics',
	'Agentic Coding': 'livebench-agentic-coding',
};

/** Task scores by release: a category is the mean of its tasks, the score the mean of categories. */
export const livebench: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const notes: string[] = [];
		const tables = (await files.list()).filter((name) => /^table_[\d_]+\.csv$/.test(name)).sort();
		const newest = tables.at(-1);
		if (newest === undefined) throw new Error('No table of a release in it');
		const claims: ResultClaim[] = [];
		for (const table of tables) {
			const release = /\d{4}_\d{2}_\d{2}/.exec(table)![0];
			const categoryFile = `categories_${release}.json`;
			const categories = parseJson(
				await files.text(categoryFile),
				categoryFile,
				z.record(z.string(), z.array(z.string())),
			);
			const rows = parseCsv(await files.text(table), table);
			needColumns(rows, ['model'], table);
			const version = release.replaceAll('_', '-');
			for (const row of rows) {
				const means = categoryMeans(row, categories);
				if (means === undefined) {
					notes.push(`${table}: ${row['model']} lacks a task`);
					continue;
				}
				const scores = [...means.values()];
				claims.push(result(row['model']!, 'livebench', mean(scores), version));
				if (table !== newest) continue;
				for (const [category, score] of means) {
					const benchmark = benchmarkOf[category];
					if (benchmark !== undefined)
						claims.push(result(row['model']!, benchmark, score, version));
				}
			}
		}
		return {
			sources: {
				[source]: sourceFacts(source, { asOf: files.stateOf(newest), retrieved: files.retrieved }),
			},
			claims,
			notes,
		};
	},
};

function categoryMeans(
	row: Record<string, string>,
	categories: Record<string, string[]>,
): Map<string, number> | undefined {
	const means = new Map<string, number>();
	for (const [category, tasks] of Object.entries(categories)) {
		const scores = tasks.map((task) => numberIn(row[task]));
		if (!scores.every((score) => score !== undefined)) return undefined;
		means.set(category, mean(scores));
	}
	return means;
}

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function result(model: string, benchmark: string, score: number, version: string): ResultClaim {
	const { raw, effort, setting } = readConfiguration(model);
	return {
		kind: 'result',
		source,
		raw,
		benchmark,
		score,
		version,
		runBy: 'independent',
		on: version,
		url: 'https://livebench.ai',
		...known({ effort, setting }),
	};
}

/** `claude-opus-4-5-20251101-thinking-64k-high-effort`: the model, effort high, thinking 64k. */
export function readConfiguration(model: string): {
	raw: string;
	effort?: string;
	setting?: string;
} {
	let raw = model;
	let effort: string | undefined;
	let setting: string | undefined;
	raw = raw.replace(/-(minimal|low|medium|high|xhigh|max)(?:-effort)$/, (_, level: string) => {
		effort = level;
		return '';
	});
	raw = raw.replace(/-thinking-(\d+k|auto)$/, (_, budget: string) => {
		if (effort === undefined) effort = budget === 'auto' ? 'thinking' : budget;
		else if (budget !== 'auto') setting = `thinking ${budget}`;
		return '';
	});
	// `-thinking-high-effort` beside `-high-effort`: the same effort, in two modes.
	if (effort !== undefined)
		raw = raw.replace(/(?<=^claude-.*)-thinking$/, () => {
			setting ??= 'thinking';
			return '';
		});
	raw = raw.replace(/-(base|nothinking)$/, (_, word: string) => {
		effort ??= word === 'nothinking' || raw.startsWith('claude') ? 'none' : undefined;
		return word === 'base' && !raw.startsWith('claude') ? '-base' : '';
	});
	raw = raw.replace(
		/(?<=^(?:gpt-|o\d|gemini).*)-(minimal|low|medium|high|xhigh)(?:thinking)?$/,
		(_, level: string) => {
			effort ??= level;
			return '';
		},
	);
	return { raw, ...known({ effort, setting }) };
}

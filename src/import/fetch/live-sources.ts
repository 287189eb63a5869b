import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../adapter.ts';
import type { SourceId } from '../facts.ts';
import { textOf, unzipped, type Get, type LiveFile, type LiveFiles } from './live-file.ts';

/** Where a source stands on the web. */
export interface LiveSource {
	/** Fetches its files. Throws an error that names the address and what it did. */
	read(get: Get): Promise<LiveFiles>;
	/** Sources whose records these files hold too. */
	holds?: readonly SourceId[];
}

/** A source that has no live address of its own, and why. */
export interface NotLive {
	notLive: string;
}

/** The live address of every source, as its publisher gives it. */
export const liveSources: Readonly<Record<SourceId, LiveSource | NotLive>> = {
	'models-dev': {
		read: fixed({
			'api.json': 'https://models.dev/api.json',
			'models.json': 'https://models.dev/models.json',
		}),
		holds: ['models-dev-overlay'],
	},
	'models-dev-overlay': {
		notLive: 'Part of models.dev, which is read whole from its live address',
	},
	'pi-ai': { read: readPiAi },
	'genai-prices': {
		read: fixed({ 'data.json': raw('pydantic/genai-prices/main/prices/data.json') }),
	},
	litellm: {
		read: fixed({
			'model_prices_and_context_window.json': raw(
				'BerriAI/litellm/main/model_prices_and_context_window.json',
			),
		}),
	},
	'llm-stats': {
		notLive: 'Not published live any more: what it told stays. To read a copy, give --from',
	},
	'epoch-benchmarks': {
		read: async (get) => unzipped(await get('https://epoch.ai/data/benchmark_data.zip')),
	},
	'epoch-models': {
		read: fixed({
			'notable_ai_models.csv': 'https://epoch.ai/data/notable_ai_models.csv',
			'large_scale_ai_models.csv': 'https://epoch.ai/data/large_scale_ai_models.csv',
		}),
	},
	llmfit: {
		read: fixed({
			'hf_models.json': raw('AlexsJones/llmfit/main/llmfit-core/data/hf_models.json'),
		}),
	},
	livebench: { read: readLivebench },
	'tau2-bench': { read: readTau2Bench },
	bfcl: { read: readBfcl },
	aider: {
		read: fixed({
			'polyglot_leaderboard.yml': aiderBoard('polyglot'),
			'edit_leaderboard.yml': aiderBoard('edit'),
			'refactor_leaderboard.yml': aiderBoard('refactor'),
		}),
	},
	vectara: { read: readVectara },
};

function raw(path: string): string {
	return `https://raw.githubusercontent.com/${path}`;
}

function aiderBoard(name: string): string {
	return raw(`Aider-AI/aider/main/aider/website/_data/${name}_leaderboard.yml`);
}

/** Files that have an address each. */
function fixed(addresses: Readonly<Record<string, string>>): LiveSource['read'] {
	return (get) => readAll(get, Object.entries(addresses));
}

async function readAll(
	get: Get,
	addresses: readonly (readonly [name: string, address: string])[],
): Promise<LiveFiles> {
	const file = async ([name, address]: readonly [string, string]): Promise<[string, LiveFile]> => [
		name,
		{ text: textOf(await get(address)) },
	];
	return new Map(await Promise.all(addresses.map(file)));
}

/** Reads a list of files by its shape. Throws when it has another one. */
async function readList<T>(get: Get, address: string, schema: z.ZodType<T>): Promise<T> {
	return parseJson(textOf(await get(address)), address, schema);
}

/** A name from a list that becomes part of an address: never a way out of its folder. */
const fileName = z.string().regex(/^(?!\.+$)[^/\\]+$/);

/**
 * Its data is made when its npm package is, and stands in that only. The manifest in it names the
 * files with their checksums, so that files of two versions are never mixed.
 */
async function readPiAi(get: Get): Promise<LiveFiles> {
	const { version } = await readList(
		get,
		'https://data.jsdelivr.com/v1/packages/npm/@earendil-works/pi-ai/resolved',
		z.object({ version: fileName }),
	);
	const folder = `https://cdn.jsdelivr.net/npm/@earendil-works/pi-ai@${version}/dist/providers/data`;
	const { files, generatedAt } = await readList(
		get,
		`${folder}/.manifest.json`,
		z.object({ generatedAt: z.iso.datetime(), files: z.record(fileName, z.string()) }),
	);
	const checked = async ([name, sum]: [string, string]): Promise<[string, LiveFile]> => {
		const fetched = await get(`${folder}/${encodeURIComponent(name)}`);
		if (createHash('sha256').update(fetched.bytes).digest('hex') !== sum)
			throw new Error(`${fetched.address} sent another file than its manifest names`);
		return [name, { text: textOf(fetched) }];
	};
	const manifest = { text: '', statedOn: generatedAt.slice(0, 10) };
	return new Map([
		['manifest.json', manifest],
		...(await Promise.all(Object.entries(files).map(checked))),
	]);
}

/** Every release with a table and its categories, as the repository of the site lists them. */
async function readLivebench(get: Get): Promise<LiveFiles> {
	const repository = 'LiveBench/livebench.github.io';
	const entries = await readList(
		get,
		`https://api.github.com/repos/${repository}/contents/public`,
		z.array(z.object({ name: z.string() })),
	);
	const names = new Set(entries.map(({ name }) => name));
	const files = [...names]
		.flatMap((name) => /^table_(\d{4}_\d{2}_\d{2})\.csv$/.exec(name)?.[1] ?? [])
		.map((release) => [`table_${release}.csv`, `categories_${release}.json`] as const)
		.filter(([, categories]) => names.has(categories))
		.flat();
	return readAll(
		get,
		files.map((name) => [name, raw(`${repository}/HEAD/public/${name}`)] as const),
	);
}

/** The submissions that the leaderboard shows, older and spoken ones too, as its manifest has them. */
async function readTau2Bench(get: Get): Promise<LiveFiles> {
	const folder = raw('sierra-research/tau2-bench/main/web/leaderboard/public/submissions');
	const lists = await readList(
		get,
		`${folder}/manifest.json`,
		z.object({
			submissions: z.array(fileName),
			legacy_submissions: z.array(fileName).default([]),
			voice_submissions: z.array(fileName).default([]),
		}),
	);
	return readAll(
		get,
		Object.values(lists)
			.flat()
			.map((id) => [
				`submissions/${id}/submission.json`,
				`${folder}/${encodeURIComponent(id)}/submission.json`,
			]),
	);
}

/** The table does not tell its day; the server tells when it was put up. */
async function readBfcl(get: Get): Promise<LiveFiles> {
	const fetched = await get('https://gorilla.cs.berkeley.edu/data_overall.csv');
	return new Map([['data_overall.csv', stated(textOf(fetched), fetched.changedOn)]]);
}

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** `Last updated on March 10, 2026` stands above the table. */
async function readVectara(get: Get): Promise<LiveFiles> {
	const text = textOf(await get(raw('vectara/hallucination-leaderboard/main/README.md')));
	const [, name, day, year] = /Last updated on (\w+) (\d{1,2}), (\d{4})/i.exec(text) ?? [];
	const month = months.findIndex((one) => one === name) + 1;
	const date = [year, String(month).padStart(2, '0'), day?.padStart(2, '0')].join('-');
	return new Map([['README.md', stated(text, month === 0 ? undefined : date)]]);
}

function stated(text: string, statedOn: string | undefined): LiveFile {
	return { text, ...(statedOn === undefined ? {} : { statedOn }) };
}

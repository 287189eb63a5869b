import type { Adapter } from '../adapter.ts';
import { dayIn, needColumns, numberIn, parseCsv } from '../csv.ts';
import { known, type Claim, type ResultClaim } from '../facts.ts';
import { isOfLab } from '../tables/lab-sites.ts';
import { labOfOrganisation } from '../tables/labs.ts';
import { isArtificialAnalysis } from '../tables/refused.ts';
import { sourceFacts } from '../tables/sources.ts';
import { hubFiles, type HubFile } from './files.ts';

type Row = Record<string, string>;
const source = 'epoch-benchmarks';

/** Scores that Epoch ran itself, and scores of others that it compiled. */
export const epochBenchmarks: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const notes: string[] = [];
		const claims: Claim[] = [];
		const names = await files.list();
		for (const [name, file] of Object.entries(hubFiles)) {
			if (!names.includes(name)) {
				notes.push(`${name} is missing`);
				continue;
			}
			const rows = parseCsv(await files.text(name), name);
			needColumns(rows, ['Model version', 'Release date', 'Organization', file.score], name);
			for (const row of rows) claims.push(...rowClaims(row, file));
		}
		if (claims.length === 0) throw new Error('No file of the hub in it');
		const index = names.filter((name) => /^epoch_capabilities_index.*\.csv$/.test(name)).at(-1);
		if (index !== undefined)
			claims.push(...indexClaims(await files.text(index), index, files.stateOf(index)));
		return {
			sources: {
				[source]: sourceFacts(source, { asOf: files.stateOf('*.csv'), retrieved: files.retrieved }),
			},
			claims,
			notes,
		};
	},
};

function rowClaims(row: Row, file: HubFile): Claim[] {
	const version = row['Model version']!.trim();
	const value = numberIn(row[file.score]);
	if (version === '' || value === undefined) return [];
	if (file.only !== undefined && row[file.only[0]] !== file.only[1]) return [];
	const { raw, effort, budget } = effortOf(version, row);
	const org = row['Organization']!.split(',')[0]!;
	const link = [file.link, 'Source link', 'Source']
		.map((column) => (column === undefined ? undefined : row[column]))
		.map((cell) => cell?.replace(/^http:(?=\/\/arxiv\.org\/)/, 'https:'))
		.find((cell) => cell?.startsWith('https://'));
	if (isArtificialAnalysis('', link)) return [];
	const alsoNamed = file.name === undefined ? undefined : row[file.name];
	const named = { source, raw, org, ...known({ alsoNamed: alsoNamed || undefined }) };
	const lab = labOfOrganisation(org);
	const stderr = file.stderr === undefined ? undefined : numberIn(row[file.stderr]);
	const setting = (file.setting ?? [])
		.map((column) => settingText(column, row[column] ?? ''))
		.concat(budget === undefined ? [] : `thinking ${budget}`)
		.filter(Boolean)
		.join(', ');
	const result: ResultClaim = {
		kind: 'result',
		...named,
		benchmark: file.benchmark,
		score: value * file.times,
		runBy:
			file.own !== true && lab !== undefined && isOfLab(lab, link ?? '') ? 'lab' : 'independent',
		...(isBase(raw, alsoNamed) ? { base: true as const } : {}),
		...known({
			stderr: stderr === undefined ? undefined : stderr * file.times,
			version:
				file.version ??
				(file.versionIn === undefined
					? undefined
					: row[file.versionIn]?.replace(/^METR-Horizon-v/, '') || undefined),
			effort,
			harness: file.allIn ?? harnessOf(row, file),
			setting: setting === '' ? undefined : setting,
			on: file.day === undefined ? undefined : dayIn(row[file.day]),
			url: link,
		}),
	};
	const releasedOn = dayIn(row['Release date']);
	if (releasedOn === undefined || isBase(raw, alsoNamed)) return [result];
	return [result, { kind: 'model', ...named, scope: 'model', values: { releasedOn } }];
}

function harnessOf(row: Row, { harness }: HubFile): string | undefined {
	const name = harness === undefined ? '' : (row[harness]?.trim() ?? '');
	if (name === '') return undefined;
	return harness === 'SWE-Agent Release Version' ? `mini-SWE-agent ${name}` : name;
}

function settingText(column: string, cell: string): string {
	const text = cell.trim();
	if (text === '' || text === 'N/A') return '';
	if (column === 'Shots') return /shot/i.test(text) ? text.toLowerCase() : `${text}-shot`;
	if (column === 'Frames') return `${Number.parseFloat(text)} frames`;
	return text;
}

/** `gpt-5.5-pre-release_xhigh` is gpt-5.5-pre-release at effort xhigh. */
function readVersion(version: string): { raw: string; effort?: string } {
	const marked = /^(.*)_(unknown|none|minimal|low|medium|high|xhigh|max|\d+k)$/i.exec(version);
	if (marked === null) return { raw: version };
	const effort = marked[2]!.toLowerCase();
	return effort === 'unknown' ? { raw: marked[1]! } : { raw: marked[1]!, effort };
}

/** A version with its effort, which at times only the readable name or a note tells. */
function effortOf(version: string, row: Row): { raw: string; effort?: string; budget?: string } {
	const { raw, effort } = readVersion(version);
	const name = row['Name'] ?? '';
	const level = effortInName(name);
	// `claude-opus-4-6_120K` named `Claude Opus 4.6 (120K, High)` has both.
	if (level !== undefined && /^\d+k$/.test(effort ?? ''))
		return { raw, effort: level, budget: effort! };
	if (effort !== undefined || level !== undefined) return { raw, effort: effort ?? level! };
	const thinks =
		/_unknown$/.test(version) &&
		(/-thinking$|\(thinking\)$/i.test(name) || /^adaptive thinking$/i.test(row['Notes'] ?? ''));
	return { raw, ...(thinks ? { effort: 'thinking' } : {}) };
}

/** The effort in brackets at the end of a name: `Gemini 3 Flash Preview (High)`. */
function effortInName(name: string): string | undefined {
	if (/\((?:non-?thinking|thinking, none)\)/i.test(name)) return 'none';
	const level = /\((?:thinking |\d+k, )?(none|minimal|low|med|medium|high|xhigh|max)\)/i.exec(
		name,
	)?.[1];
	return level?.toLowerCase().replace(/^med$/, 'medium');
}

/**
 * Whether a row is of weights before instruction tuning. Labs of these families mark the tuned
 * weights by a word; tables of few-shot tests hold both.
 */
function isBase(raw: string, name = ''): boolean {
	const text = `${raw} ${name}`;
	if (/-base\b|\bbase\b|-pt\b/i.test(text)) return true;
	const family =
		/^(meta-)?llama-?[123](?!.*nemotron)|^(open)?llama|^qwen-|^qwen1\.5|^qwen2(?!.*vl-max)|^mistral-7b|^mistral-nemo|^mixtral|^gemma-|^falcon|^mpt-|^yi-\d|^deepseek-(llm|coder|v2(?!\.5)|moe)|^olmo|^granite|^baichuan|^internlm|^stablelm|^phi-[12]/i;
	return (
		family.test(raw.split('/').at(-1)!) &&
		!/instruct|chat|-it\b|-sft|-dpo|-turbo|reason|think/i.test(text)
	);
}

/** The index: one number a model, fitted by Epoch; its rows also tell names and days. */
function indexClaims(text: string, file: string, day: string): Claim[] {
	const rows = parseCsv(text, file);
	needColumns(rows, ['Model version', 'ECI Score', 'Organization', 'Release date'], file);
	const seen = new Map<string, number>();
	for (const row of rows) {
		const { raw } = readVersion(row['Model version']!.trim());
		seen.set(raw, Math.max(seen.get(raw) ?? 0, numberIn(row['ECI Score']) ?? 0));
	}
	return rows.flatMap((row) => {
		const { raw } = readVersion(row['Model version']!.trim());
		// Every effort of a model has a row; the index is the model's.
		const score = seen.get(raw);
		seen.delete(raw);
		if (raw === '' || score === undefined || score === 0 || isBase(raw, row['Model name']))
			return [];
		const named = {
			source,
			raw,
			org: row['Organization']!.split(',')[0]!,
			...known({ alsoNamed: row['Model name'] || undefined }),
		};
		const claims: Claim[] = [
			{
				kind: 'result',
				...named,
				benchmark: 'epoch-capabilities-index',
				score,
				runBy: 'independent',
				url: 'https://epoch.ai/benchmarks/eci',
				checkedOn: day,
			},
		];
		const releasedOn = dayIn(row['Release date']);
		if (releasedOn !== undefined)
			claims.push({
				kind: 'model',
				...named,
				scope: 'model',
				values: { releasedOn },
				checkedOn: day,
			});
		return claims;
	});
}

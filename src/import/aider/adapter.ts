import { load } from 'js-yaml';
import { z } from 'zod';
import { parseRows, parseShape, type Adapter } from '../adapter.ts';
import { known, type Claim } from '../facts.ts';
import { sourceFacts } from '../tables/sources.ts';

const run = z.object({
	model: z.string(),
	pass_rate_1: z.number(),
	pass_rate_2: z.number().optional(),
	edit_format: z.string(),
	editor_model: z.string().nullish(),
	date: z.union([z.string(), z.date()]).optional(),
});

const source = 'aider';
/** Boards, with the try that counts. */
const boards = [
	['polyglot_leaderboard.yml', 'aider-polyglot', 'pass_rate_2'],
	['edit_leaderboard.yml', 'aider-edit', 'pass_rate_2'],
	['refactor_leaderboard.yml', 'aider-refactor', 'pass_rate_1'],
] as const;

/** Runs of one model each; two models at work together are nobody's score. */
export const aider: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const notes: string[] = [];
		const names = await files.list();
		const claims: Claim[] = [];
		for (const [file, benchmark, column] of boards) {
			if (!names.includes(file)) continue;
			const rows = parseShape(parseYaml(await files.text(file), file), file, z.array(z.unknown()));
			for (const [, row] of parseRows(
				rows.map((r, i) => [`${i}`, r] as const),
				run,
				file,
				notes,
			)) {
				const score = row[column];
				if (score === undefined || row.editor_model != null || row.model.includes(' + ')) continue;
				const { raw, effort } = readModel(row.model);
				claims.push({
					kind: 'result',
					source,
					raw,
					benchmark,
					score,
					runBy: 'independent',
					url: 'https://aider.chat/docs/leaderboards/',
					setting: `edits as ${row.edit_format}`,
					...known({
						effort,
						on: row.date instanceof Date ? row.date.toISOString().slice(0, 10) : row.date,
					}),
				});
			}
		}
		if (claims.length === 0) throw new Error('No board in it');
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf(boards[0][0]),
					retrieved: files.retrieved,
				}),
			},
			claims,
			notes,
		};
	},
};

function parseYaml(text: string, file: string): unknown {
	try {
		return load(text);
	} catch (error) {
		// What follows the first line shows the place in the file.
		const [message = ''] = (error as Error).message.split('\n');
		throw new Error(`${file}: not whole YAML (${message})`, { cause: error });
	}
}

/** `Qwen3 235B A22B diff, no think, Alibaba API` and `DeepSeek-V3.2-Exp (Reasoner)`. */
function readModel(model: string): { raw: string; effort?: string } {
	const [raw, ...remarks] = model.replace(/\s+(diff|whole)\b/, ',').split(',');
	const remark = [...remarks, /\(([^)]*)\)/.exec(model)?.[1] ?? ''].join(' ');
	const budget = /(\d+)k\s+think|(\d+)k\s+thinking/.exec(remark);
	const level = /\b(minimal|low|medium|high|xhigh|max)\b/.exec(remark)?.[1];
	const effort = budget
		? `${budget[1] ?? budget[2]}k`
		: (level ??
			(/no[- ]think|\bchat\b/i.test(remark)
				? 'none'
				: /reasoner|\bthink/i.test(remark)
					? 'thinking'
					: undefined));
	return { raw: raw!.trim(), ...known({ effort }) };
}

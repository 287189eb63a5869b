import type { Adapter } from '../adapter.ts';
import { needColumns, numberIn, parseCsv } from '../csv.ts';
import { known, type Claim } from '../facts.ts';
import { sourceFacts } from '../tables/sources.ts';

const source = 'bfcl';

/** Overall accuracy of each configuration: native function calling or calling by prompt. */
export const bfcl: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const file = 'data_overall.csv';
		const rows = parseCsv(await files.text(file), file);
		needColumns(rows, ['Overall Acc', 'Model', 'Organization', 'License'], file);
		const day = files.stateOf(file);
		const claims = rows.flatMap((row): Claim[] => {
			const score = numberIn(row['Overall Acc']);
			if (score === undefined) return [];
			const { raw, effort, setting } = readConfiguration(row['Model']!);
			const named = { source, raw, org: row['Organization']! };
			const licence = row['License']!.trim();
			return [
				{
					kind: 'result',
					...named,
					benchmark: 'bfcl-v4',
					score,
					runBy: 'independent',
					on: day,
					...known({ effort, setting }),
				},
				...(licence === ''
					? []
					: [{ kind: 'model' as const, ...named, scope: 'model' as const, values: { licence } }]),
			];
		});
		return {
			sources: { [source]: sourceFacts(source, { asOf: day, retrieved: files.retrieved }) },
			claims,
			notes: [],
		};
	},
};

/** `GLM-4.6 (FC thinking)` is GLM-4.6 with native function calling and effort thinking. */
function readConfiguration(model: string): { raw: string; effort?: string; setting?: string } {
	const [, raw = model, mode = ''] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(model) ?? [];
	const setting = mode.startsWith('FC')
		? 'native function calling'
		: mode.startsWith('Prompt')
			? 'by prompt'
			: undefined;
	return { raw, ...known({ effort: /thinking/i.test(mode) ? 'thinking' : undefined, setting }) };
}

import type { Adapter } from '../adapter.ts';
import { needColumns, numberIn, parseCsv } from '../csv.ts';
import { known, type Claim } from '../facts.ts';
import { sourceFacts } from '../tables/sources.ts';

const source = 'bfcl';
const native = 'native function calling';

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
					...known({ effort, setting, on: files.statedOn(file) }),
				},
				...(licence === ''
					? []
					: [{ kind: 'model' as const, ...named, scope: 'model' as const, values: { licence } }]),
				// Called by prompt is no No: the board runs some models in one mode only.
				...(setting === native ? [callsTools(named)] : []),
			];
		});
		return {
			sources: { [source]: sourceFacts(source, { asOf: day, retrieved: files.retrieved }) },
			claims,
			notes: [],
		};
	},
};

/** A claim of its own: a name with one value is not taken for a description of a model. */
const callsTools = (named: { source: string; raw: string; org: string }): Claim => ({
	kind: 'model',
	...named,
	scope: 'model',
	values: { capabilities: { toolCalling: true } },
});

/** `GLM-4.6 (FC thinking)` is GLM-4.6 with native function calling and effort thinking. */
function readConfiguration(model: string): { raw: string; effort?: string; setting?: string } {
	const [, raw = model, mode = ''] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(model) ?? [];
	const setting = mode.startsWith('FC')
		? native
		: mode.startsWith('Prompt')
			? 'by prompt'
			: undefined;
	return { raw, ...known({ effort: /thinking/i.test(mode) ? 'thinking' : undefined, setting }) };
}

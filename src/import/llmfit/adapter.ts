import { z } from 'zod';
import { parseJson, parseRows, type Adapter } from '../adapter.ts';
import { known, type Claim } from '../facts.ts';
import { parseName } from '../names/parse-name.ts';
import { labOfModel, labOfOrganisation } from '../tables/labs.ts';
import { sourceFacts } from '../tables/sources.ts';

const entry = z.object({
	name: z.string(),
	parameters_raw: z.number(),
	active_parameters: z.number().nullish(),
	is_moe: z.boolean().nullish(),
	_discovered: z.boolean().nullish(),
});

const source = 'llmfit';

/** Exact parameter counts of the weights that a lab itself publishes on Hugging Face. */
export const llmfit: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const notes: string[] = [];
		const file = 'hf_models.json';
		const list = parseJson(await files.text(file), file, z.array(z.unknown()));
		const rows = parseRows(
			list.map((row, i) => [`${i}`, row] as const),
			entry,
			file,
			notes,
		);
		const claims = rows.flatMap(([, row]) => entryClaim(row));
		return {
			sources: {
				[source]: sourceFacts(source, { asOf: files.stateOf(file), retrieved: files.retrieved }),
			},
			claims,
			notes,
		};
	},
};

function entryClaim(row: z.infer<typeof entry>): Claim[] {
	const org = row.name.split('/')[0]!;
	const { id, tags } = parseName(row.name);
	const lab = labOfOrganisation(org);
	// Others repackage weights, and numbers of packed formats count bytes, not parameters.
	if (lab === undefined || lab !== labOfModel(id)) return [];
	if (tags.quantisation !== undefined || /-(base|pt|gguf|gptq|awq|mlx|onnx|qat)\b/i.test(row.name))
		return [];
	const total = whole(row.parameters_raw);
	const active = row.is_moe === true ? whole(row.active_parameters) : undefined;
	return [
		{
			kind: 'model',
			source,
			raw: row.name,
			org,
			scope: 'model',
			values: known({
				'parameters.total': fits(row.name, total, /(\d+(?:\.\d+)?)\s*b(?![a-z0-9])/i)
					? total
					: undefined,
				'parameters.active':
					active !== undefined &&
					total !== undefined &&
					active < total &&
					(row._discovered !== true || /-a\d/i.test(row.name)) &&
					fits(row.name, active, /-a(\d+(?:\.\d+)?)b/i)
						? active
						: undefined,
				architecture: row.is_moe === true ? 'mixture of experts' : undefined,
				openWeights: true,
				weightsUrl: `https://huggingface.co/${row.name}`,
			}),
		},
	];
}

const whole = (n: number | null | undefined) =>
	n != null && Number.isInteger(n) && n > 0 ? n : undefined;

/** Whether a count is near the size that the name states, where it states one. */
function fits(name: string, count: number | undefined, pattern: RegExp): boolean {
	const stated = pattern.exec(name.split('/').at(-1)!)?.[1];
	if (count === undefined) return false;
	return stated === undefined || Math.abs(count / (Number(stated) * 1e9) - 1) < 0.3;
}

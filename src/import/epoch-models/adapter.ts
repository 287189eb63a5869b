import type { Adapter } from '../adapter.ts';
import { dayIn, needColumns, numberIn, parseCsv } from '../csv.ts';
import { known, type Claim } from '../facts.ts';
import { sourceFacts } from '../tables/sources.ts';
import { licenceInNote } from './licence-note.ts';

const names = ['notable_ai_models.csv', 'large_scale_ai_models.csv'];
const source = 'epoch-models';

/** Publication days, openness and, for open weights, parameters and licence. */
export const epochModels: Adapter = {
	id: source,
	folder: source,
	async read(files) {
		const claims = new Map<string, Claim>();
		for (const name of names) {
			const rows = parseCsv(await files.text(name), name);
			needColumns(
				rows,
				[
					'Model',
					'Organization',
					'Publication date',
					'Parameters',
					'Model accessibility',
					'Accessibility notes',
					'Domain',
				],
				name,
			);
			for (const row of rows) {
				const raw = row['Model']!.trim().replaceAll(/\s+/g, ' ');
				if (raw === '' || !/Language|Multimodal/.test(row['Domain']!)) continue;
				const open = openness(row['Model accessibility']!);
				const total = numberIn(row['Parameters']);
				const licence =
					open === true
						? licenceInNote(row['Accessibility notes']!, row['Model accessibility']!)
						: undefined;
				claims.set(raw, {
					kind: 'model',
					source,
					raw,
					org: row['Organization']!.split(',')[0]!,
					scope: 'model',
					values: known({
						releasedOn: dayIn(row['Publication date']),
						openWeights: open,
						licence,
						commercialUse: commercialUse(row['Model accessibility']!),
						// Of closed weights, numbers are estimates or rumours.
						'parameters.total':
							open === true && total !== undefined && Number.isInteger(total) ? total : undefined,
					}),
				});
			}
		}
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf(names[0]!),
					retrieved: files.retrieved,
				}),
			},
			claims: [...claims.values()],
			notes: [],
		};
	},
};

function commercialUse(accessibility: string): boolean | undefined {
	if (accessibility === 'Open weights (unrestricted)') return true;
	return accessibility === 'Open weights (non-commercial)' ? false : undefined;
}

function openness(accessibility: string): boolean | undefined {
	if (accessibility.startsWith('Open weights')) return true;
	return accessibility === 'API access' || accessibility.startsWith('Hosted access')
		? false
		: undefined;
}

import { compareText } from '../../format/compare-text.ts';
import { formatTokens } from '../../format/quantity.ts';
import { capabilityDefinitions } from '../capabilities.ts';
import { cheapestPrice } from '../cheapest-price.ts';
import type { Profile } from '../profile.ts';
import { stageNames, type ModelStage } from '../status.ts';
import type { DraftTable } from './cite-table.ts';
import { draftTable } from './draft-table.ts';
import { modelColumns } from './model-columns.ts';
import { filterBy } from './options.ts';
import type { Filter } from './table.ts';

/** Bands of the lowest input price, in US dollars per million tokens: from, and below. */
const priceBands = [
	['under-0.25', 'Under $0.25', 0, 0.25],
	['0.25-1', '$0.25 to under $1', 0.25, 1],
	['1-5', '$1 to under $5', 1, 5],
	['from-5', '$5 and more', 5, Infinity],
] as const;

/** Least sizes of the context window that a reader can ask for, in tokens. */
const contexts = [32_000, 128_000, 200_000, 400_000, 1_000_000];

/** Models with all that is known of them, the newest first as given. */
export function modelTable(models: readonly Profile[]): DraftTable {
	return draftTable(
		modelColumns,
		models,
		({ id, name, lab, model }) => [id, name, lab.name, ...(model.aliases ?? [])],
		{
			name: 'models',
			nouns: ['model', 'models'],
			filters: filters(models),
			order: { column: 'released', direction: 'descending' },
		},
	);
}

function filters(models: readonly Profile[]): Filter[] {
	const labs = [...new Map(models.map(({ lab }) => [lab.id, lab])).values()];
	const stages = Object.keys(stageNames) as ModelStage[];
	const all = [
		filterBy(
			'lab',
			'Lab',
			models,
			labs
				.sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()))
				.map(({ id, name }) => [id, name, ({ lab }) => lab.id === id]),
		),
		filterBy('weights', 'Open weights', models, [
			['yes', 'Yes', ({ openWeights }) => openWeights?.value === true],
			['no', 'No', ({ openWeights }) => openWeights?.value === false],
			['unknown', 'Unknown', ({ openWeights }) => openWeights === undefined],
		]),
		filterBy('price', 'Input price per million tokens', models, [
			...priceBands.map(
				([value, label, from, below]) =>
					[
						value,
						label,
						(profile: Profile) => {
							const usd = askedToday(profile);
							return usd !== undefined && usd >= from && usd < below;
						},
					] as const,
			),
			['none', 'Unknown, or ended', (profile) => askedToday(profile) === undefined],
		]),
		filterBy(
			'context',
			'Context of at least',
			models,
			contexts.map((tokens) => [
				String(tokens),
				`${formatTokens(tokens)} tokens`,
				({ contextTokens }) => (contextTokens?.value ?? 0) >= tokens,
			]),
		),
		filterBy('status', 'Status', models, [
			['in-service', 'In service', ({ status }) => status.stage !== 'retired'],
			...stages.map(
				(stage) =>
					[stage, stageNames[stage], ({ status }: Profile) => status.stage === stage] as const,
			),
		]),
		filterBy(
			'has',
			'Capabilities',
			models,
			capabilityDefinitions.map(({ id, name }, i) => [
				id,
				name,
				({ capabilities }) => capabilities[i]!.answer === 'yes',
			]),
			true,
		),
	];
	// A choice of one is none.
	return all.filter(({ options, several }) => options.length > (several ? 0 : 1));
}

/** The lowest input price that somebody asks today. */
function askedToday({ offers }: Profile): number | undefined {
	const found = cheapestPrice(offers, 'inputUsdPerMtok');
	return found && !found.ended ? found.fact.value : undefined;
}

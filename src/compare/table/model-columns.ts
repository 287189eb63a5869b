import { defaultWorkload } from '../../cost/workload.ts';
import { formatUsd } from '../../format/quantity.ts';
import { plural } from '../../format/words.ts';
import { capabilityDefinitions, type Capability } from '../capabilities.ts';
import { cheapestPrice } from '../cheapest-price.ts';
import { coverageOf } from '../coverage.ts';
import type { Fact } from '../evidence.ts';
import { costEvidence } from '../offers.ts';
import { liveOffers, providerCount } from '../pair/pairing.ts';
import { labPath, modelPath } from '../paths.ts';
import type { Profile } from '../profile.ts';
import { stageNames } from '../status.ts';
import { workloadText } from '../workload-text.ts';
import type { DraftCell } from './cite-table.ts';
import { countColumn, type DraftColumn } from './draft-table.ts';

type ModelColumn = DraftColumn<Profile>;

type Known<T> = {
	[K in keyof Profile]-?: NonNullable<Profile[K]> extends Fact<T> ? K : never;
}[keyof Profile];

const perMtok = 'USD per million tokens';
const provider = 'its provider stands below';

/** All that a table of models can show, in order. The first column heads the rows. */
export const modelColumns: readonly ModelColumn[] = [
	{
		id: 'name',
		label: 'Model',
		means: 'Its name; its lab stands below.',
		kind: 'text',
		built: true,
		noteLabel: 'Made by',
		cell: ({ id, name, lab }) => ({ text: name, note: lab.name, href: modelPath(id) }),
	},
	{
		id: 'lab',
		label: 'Lab',
		means: 'Who made it.',
		kind: 'text',
		built: false,
		cell: ({ lab }) => ({ text: lab.name, href: labPath(lab.id) }),
	},
	day('released', 'Released', 'The day it came out.', 'releasedOn', true),
	price(
		'input',
		'Input',
		'inputUsdPerMtok',
		`The lowest list price for fresh input; ${provider}.`,
		true,
	),
	price(
		'output',
		'Output',
		'outputUsdPerMtok',
		`The lowest list price for output; ${provider}.`,
		true,
	),
	price(
		'cached-input',
		'Cached input',
		'cacheReadUsdPerMtok',
		`The lowest list price for input read from a cache; ${provider}.`,
	),
	amount(
		'context',
		'Context',
		'tokens',
		'Tokens of a request and its answer together.',
		'contextTokens',
		true,
	),
	amount('max-output', 'Max. output', 'tokens', 'The longest answer.', 'maxOutputTokens', true),
	{
		id: 'cost',
		label: 'Cost a month',
		unit: 'USD',
		means: `What ${workloadText(defaultWorkload)} cost at the cheapest provider; ${provider}.`,
		kind: 'figure',
		built: true,
		noteLabel: 'Cost a month: provider',
		cell: ({ cost }) => {
			if (cost.kind === 'unknown') return undefined;
			const { usd } = cost.best.cost;
			return {
				...priced(formatUsd(usd), usd, cost.best.offer.name, cost.kind === 'ended'),
				evidence: costEvidence(cost.best),
			};
		},
	},
	{
		id: 'weights',
		label: 'Weights',
		means: 'Open where anybody can download them, else closed.',
		kind: 'text',
		built: true,
		cell: ({ openWeights }) =>
			openWeights && {
				text: openWeights.value ? 'Open' : 'Closed',
				evidence: openWeights.evidence,
			},
	},
	text('licence', 'Licence', 'The licence of its weights.', 'licence'),
	day(
		'cutoff',
		'Knowledge cutoff',
		'The last day of its training data, as its lab says.',
		'knowledgeCutoff',
	),
	amount(
		'parameters',
		'Parameters',
		undefined,
		'All parameters: B for billions, T for trillions.',
		'totalParameters',
	),
	amount(
		'active-parameters',
		'Active parameters',
		undefined,
		'The parameters that work on each token.',
		'activeParameters',
	),
	...capabilityDefinitions.map(({ id, name, meaning }, i): ModelColumn => ({
		id,
		label: name,
		means: meaning,
		kind: 'text',
		built: false,
		cell: ({ capabilities }) => answer(capabilities[i]!),
	})),
	{
		id: 'providers',
		label: 'Providers',
		means: 'Providers that sell it by tokens today.',
		kind: 'figure',
		built: false,
		cell: (profile) => {
			const count = providerCount(liveOffers(profile));
			return count
				? { text: count.text, value: count.value, evidence: count.evidence }
				: { text: '0', value: 0 };
		},
	},
	countColumn(
		'benchmarks',
		'Benchmarks',
		'Benchmarks with a score of it here.',
		({ scores }) => new Set(scores.map(({ benchmark }) => benchmark.id)).size,
		false,
	),
	{
		id: 'coverage',
		label: 'Coverage',
		means: 'How much of what is tracked is known of it, from A to D.',
		kind: 'text',
		built: false,
		noteLabel: 'Coverage: known facts',
		cell: (profile) => {
			const { grade, known, total } = coverageOf(profile);
			return { text: grade, note: `${known} of ${plural(total, 'fact')}` };
		},
	},
	{
		id: 'status',
		label: 'Status',
		means: 'Whether it can still be chosen, with the day on which it retires or has retired.',
		kind: 'text',
		built: true,
		cell: status,
	},
];

function day(
	id: string,
	label: string,
	means: string,
	key: Known<string>,
	built = false,
): ModelColumn {
	return {
		...{ id, label, means, built, kind: 'figure' },
		cell: ({ [key]: found }) =>
			found && { text: found.text, value: found.value, evidence: found.evidence },
	};
}

function text(id: string, label: string, means: string, key: Known<string>): ModelColumn {
	return {
		...{ id, label, means, built: false, kind: 'text' },
		cell: ({ [key]: found }) => found && { text: found.text, evidence: found.evidence },
	};
}

function amount(
	id: string,
	label: string,
	unit: string | undefined,
	means: string,
	key: Known<number>,
	built = false,
): ModelColumn {
	return {
		...{ id, label, means, built, kind: 'figure' },
		...(unit !== undefined && { unit }),
		cell: ({ [key]: found }) =>
			found && { text: found.text, value: found.value, evidence: found.evidence },
	};
}

function price(
	id: string,
	label: string,
	key: Parameters<typeof cheapestPrice>[1],
	means: string,
	built = false,
): ModelColumn {
	return {
		...{ id, label, means, built, kind: 'figure', unit: perMtok },
		noteLabel: `${label}: provider`,
		cell: ({ offers }) => {
			const found = cheapestPrice(offers, key);
			if (!found) return undefined;
			const { fact, offer, ended } = found;
			return { ...priced(fact.text, fact.value, offer.name, ended), evidence: fact.evidence };
		},
	};
}

function priced(shown: string, usd: number, at: string, ended: boolean): DraftCell {
	return {
		text: shown,
		value: usd,
		note: ended ? `ended: ${at}` : at,
		...(ended && { look: 'old' as const }),
	};
}

function answer({ answer: said, fact }: Capability): DraftCell | undefined {
	if (said === 'unknown' || !fact) return undefined;
	return { text: said === 'yes' ? 'Yes' : 'No', look: said, evidence: fact.evidence };
}

/** `Active`, `Retired 19 Feb 2026`, `Retires 1 Mar 2027`. */
function status({ status: { stage, fact, retiresOn } }: Profile): DraftCell {
	const evidence = [...(fact?.evidence ?? []), ...(retiresOn?.evidence ?? [])];
	const shown = retiresOn
		? `${stage === 'retired' ? 'Retired' : 'Retires'} ${retiresOn.text}`
		: stageNames[stage];
	if (stage === 'active') return { text: shown, evidence };
	return { text: shown, look: stage === 'preview' ? 'tag' : 'alarm', evidence };
}

import { compareText } from '../format/compare-text.ts';
import { formatPercent, formatUsd } from '../format/quantity.ts';
import { plural } from '../format/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import { rankingOf } from './best/ranking.ts';
import { countWhile } from './count-while.ts';
import type { Evidence } from './evidence.ts';
import { costEvidence } from './offers.ts';
import { costLead, tokensLead } from './pair/pairing.ts';
import { perCatalog, perObject } from './per-catalog.ts';
import { modelPath } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';
import { comparisonPath } from './published-pairs.ts';
import { rules } from './rules.ts';
import { ahead, sharedScores, tally, type SharedScore } from './scores.ts';
import { successionOf } from './succession.ts';
import { fitOf } from './tags.ts';

/** A model that may stand in for another, with the facts that make it one. */
export interface Alternative {
	id: string;
	name: string;
	/** The comparison of the two. */
	href: string;
	text: string;
	evidence: readonly Evidence[];
}

/** Alternatives of one kind, the most fitting first. */
export interface AlternativeGroup {
	id: (typeof alternativeRules)[number]['id'];
	title: string;
	rule: string;
	models: Alternative[];
	/** Why there is none. */
	none?: string;
}

const holds = `of at least ${rules.overallSharedBenchmarks} benchmarks that measured both alike it wins as many as it loses, or more. Where fewer did, it must be no older and not lose most of them; such models come after the others, the newest first`;

/** The kinds of alternatives and their rules, in the order in which they stand. */
export const alternativeRules = [
	{
		id: 'successor',
		title: 'Successor',
		rule: 'The record names it; where that one is retired, the first after it that is not.',
	},
	{
		id: 'cheaper',
		title: 'Cheaper, with the same capabilities',
		rule: `The default traffic costs less, by more than ${formatPercent(rules.sameCostShare)}; it is known to have every capability that this model is known to have; its context window is about as large or larger; ${holds}. The others stand in the order of their cost.`,
	},
	{
		id: 'open-weights',
		title: 'Open weights',
		rule: 'Its weights are open, and it takes images if this model does. Those that stand highest in the ranking for open weights come first.',
	},
	{
		id: 'longer-context',
		title: 'Longer context',
		rule: `Its context window is larger, by more than ${formatPercent(rules.sameTokensShare)}; the default traffic costs no more; ${holds}. The others stand by the size of their windows.`,
	},
] as const;

type Kind = (typeof alternativeRules)[number]['id'];
/** The first models of a kind, as many as a page shows, or why there can be none. */
type Find = (catalog: Catalog, profile: Profile) => Found[] | string;

interface Found {
	other: Profile;
	facts: readonly Told[];
}

/** A part of what is said of an alternative. */
type Told = Pick<Alternative, 'text' | 'evidence'>;

/** Everything that may stand in for a listed model, by kind. A kind that does not apply is left out. */
export function alternativesOf(catalog: Catalog, profile: Profile): AlternativeGroup[] {
	const href = ({ id }: Profile) =>
		listedIds(catalog).has(id) ? comparisonPath(catalog, profile.id, id) : modelPath(id);
	return alternativeRules
		.filter(({ id }) => id !== 'open-weights' || profile.openWeights?.value !== true)
		.map(({ id, title, rule }) => {
			const found = finds[id](catalog, profile);
			if (typeof found === 'string') return { id, title, rule, models: [], none: found };
			const models = found.map(({ other, facts }) => ({
				id: other.id,
				name: other.name,
				href: href(other),
				text: facts.map(({ text }) => text).join('; '),
				evidence: facts.flatMap(({ evidence }) => evidence),
			}));
			return {
				id,
				title,
				rule,
				models,
				...(models.length === 0 && { none: 'No listed model meets the rule.' }),
			};
		});
}

const listedIds = perCatalog(({ listed }): ReadonlySet<string> => new Set(listed));

const finds: Readonly<Record<Kind, Find>> = {
	successor: (catalog, profile) => {
		const succession = successionOf(catalog, profile);
		if (!succession) return 'The record names none.';
		const { successor, retired, heir } = succession;
		const next = heir ?? catalog.models.get(successor.value);
		if (!next || (retired && !heir)) return 'The models that the records name are retired too.';
		const other = profileOf(catalog, next.id);
		const { releasedOn } = other;
		const named = { text: 'Named by the record', evidence: successor.evidence };
		return [
			{
				other,
				facts: [
					releasedOn
						? {
								text: `Released on ${releasedOn.text}`,
								evidence: [...named.evidence, ...releasedOn.evidence],
							}
						: named,
					...contextTold(profile, other),
					...costTold(profile, other),
				],
			},
		];
	},
	cheaper: (catalog, profile) => {
		if (profile.cost.kind !== 'known') return 'What this model costs now is not known.';
		const wanted = abilitiesOf(profile);
		const fits = (other: Profile) =>
			holdsAsMuch(profile, other) && wanted.isSubsetOf(abilitiesOf(other));
		const cheaper = whileFits(
			cheapestFirst(catalog),
			(other) => costLead(profile.cost, other.cost) === 'b',
		);
		return holdingUp(profile, cheaper, fits).map(({ other, told }) => ({
			other,
			facts: [...costTold(profile, other), told],
		}));
	},
	'open-weights': (catalog, profile) => {
		const needsVision = abilitiesOf(profile).has('vision');
		const { placed, index } = rankingOf(catalog, 'open-weights');
		if (!index) return 'No benchmark that counts ranks models with open weights.';
		const own = profile.scores
			.filter(({ condition }) => condition === index.sample.condition)
			.toSorted((x, y) => ahead(x.benchmark, y.fact.value, x.fact.value))[0];
		const { name } = index.sample.benchmark;
		return placed
			.filter(
				({ profile: other }) =>
					other.id !== profile.id &&
					isReady(other) &&
					(!needsVision || abilitiesOf(other).has('vision')),
			)
			.slice(0, rules.alternatives)
			.map(({ profile: other, by, parts }) => ({
				other,
				facts: [
					{
						text: `Licence ${other.licence?.text ?? 'unknown'}`,
						evidence: [...other.openWeights!.evidence, ...(other.licence?.evidence ?? [])],
					},
					{
						text: `${by} in ${name}${own ? ` against ${own.fact.text}` : ''}`,
						evidence: [...parts.map(({ score }) => score), ...(own ? [own] : [])].flatMap(
							({ fact }) => fact.evidence,
						),
					},
					...costTold(profile, other),
				],
			}));
	},
	'longer-context': (catalog, profile) => {
		if (!profile.contextTokens) return 'The context window of this model is not known.';
		if (profile.cost.kind !== 'known') return 'What this model costs now is not known.';
		const fits = (other: Profile) => ['b', 'tie'].includes(costLead(profile.cost, other.cost));
		const wider = whileFits(
			widestFirst(catalog),
			({ contextTokens }) => tokensLead(profile.contextTokens?.value, contextTokens?.value) === 'b',
		);
		return holdingUp(profile, wider, fits).map(({ other, told }) => ({
			other,
			facts: [...contextTold(profile, other), ...costTold(profile, other), told],
		}));
	},
};

/** Models that new work can rely on: no previews, and none with only free or preview routes. */
const ready = perCatalog((catalog): readonly Profile[] =>
	catalog.listed.map((id) => profileOf(catalog, id)).filter(isReady),
);

function isReady(profile: Profile): boolean {
	const { level } = fitOf(profile);
	return level === 'ready' || level === 'host-yourself';
}

/** These by what they cost, then by name. */
const cheapestFirst = perCatalog((catalog) =>
	ready(catalog).toSorted((x, y) => usdOf(x) - usdOf(y) || compareText(x.name, y.name)),
);

/** The beginning of a list in which those that fit come first. */
function whileFits(list: readonly Profile[], fits: (one: Profile) => boolean): readonly Profile[] {
	return list.slice(0, countWhile(list, fits));
}

/** These by their context windows, the largest first, then by what they cost. */
const widestFirst = perCatalog((catalog) => {
	const window = ({ contextTokens }: Profile) => contextTokens?.value ?? 0;
	return cheapestFirst(catalog).toSorted((x, y) => window(y) - window(x));
});

/** Ids of the capabilities that a model is known to have. */
const abilitiesOf = perObject(
	({ capabilities }: Profile): ReadonlySet<string> =>
		new Set(capabilities.filter(({ answer }) => answer === 'yes').map(({ id }) => id)),
);

function holdsAsMuch(one: Profile, other: Profile): boolean {
	const lead = tokensLead(one.contextTokens?.value, other.contextTokens?.value);
	return lead === 'b' || lead === 'tie';
}

/**
 * Of others in an order, those that fit and hold up in the benchmarks that measured both alike, and then
 * those of which too few did; as many as a page shows.
 */
function holdingUp(
	profile: Profile,
	inOrder: readonly Profile[],
	fits: (other: Profile) => boolean,
): { other: Profile; told: Told }[] {
	const measured: Compared[] = [];
	const unmeasured: Compared[] = [];
	for (const other of inOrder) {
		if (measured.length === rules.alternatives) break;
		if (other.id === profile.id || !fits(other)) continue;
		const shared = sharedScores(profile.scores, other.scores);
		const { a: lost, b: won, total } = tally(shared);
		if (lost > won) continue;
		if (total >= rules.overallSharedBenchmarks) measured.push({ other, shared });
		else if (dayOf(other) >= dayOf(profile)) unmeasured.push({ other, shared });
	}
	// The sort keeps the order of those of one day.
	unmeasured.sort((x, y) => compareText(dayOf(y.other), dayOf(x.other)));
	return [...measured, ...unmeasured]
		.slice(0, rules.alternatives)
		.map(({ other, shared }) => ({ other, told: scoresTold(shared) }));
}

/** Another model, with the scores that were measured alike. */
interface Compared {
	other: Profile;
	shared: readonly SharedScore[];
}

/** `15 won, 4 lost of 19 comparable benchmarks`. */
function scoresTold(shared: readonly SharedScore[]): Told {
	const { a: lost, b: won, tie, total } = tally(shared);
	return {
		text: total === 0 ? 'no benchmark measured both alike' : wonText(won, lost, tie),
		evidence: shared.flatMap(({ a, b }) => [...a.fact.evidence, ...b.fact.evidence]),
	};
}

function dayOf({ releasedOn }: Profile): string {
	return releasedOn?.value ?? '';
}

function wonText(won: number, lost: number, tie: number): string {
	const ties = tie > 0 ? `, ${tie} tied` : '';
	return `${won} won, ${lost} lost${ties} of ${plural(won + lost + tie, 'comparable benchmark')}`;
}

function usdOf({ cost }: Profile): number {
	return cost.kind === 'known' ? cost.best.cost.usd : Infinity;
}

/** `1,048,576 tokens of context against 200,000`. */
function contextTold({ contextTokens: own }: Profile, { contextTokens }: Profile): Told[] {
	if (!contextTokens) return [];
	return [
		{
			text: `${contextTokens.text} tokens of context${own ? ` against ${own.text}` : ''}`,
			evidence: [...contextTokens.evidence, ...(own?.evidence ?? [])],
		},
	];
}

/** `$163.50 against $2,446 a month`. Costs that nobody can have any more are left out. */
function costTold({ cost: own }: Profile, { cost }: Profile): Told[] {
	if (cost.kind !== 'known') return [{ text: 'no present price known', evidence: [] }];
	const against = own.kind === 'known' ? ` against ${formatUsd(own.best.cost.usd)}` : '';
	return [
		{
			text: `${formatUsd(cost.best.cost.usd)}${against} a month`,
			evidence: [
				...costEvidence(cost.best),
				...(own.kind === 'known' ? costEvidence(own.best) : []),
			],
		},
	];
}

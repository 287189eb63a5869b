import type { Catalog } from '../schema/catalog.ts';
import { alternativesOf } from './alternatives.ts';
import { defaultWorkload } from '../cost/workload.ts';
import { formatDay } from '../format/day.ts';
import { formatUsd } from '../format/quantity.ts';
import { listOf, plural } from '../format/words.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { conflictLines, type ConflictLine } from './conflicts.ts';
import { eventsOfModel } from './events.ts';
import { coverageOf } from './coverage.ts';
import { priceHistories, type PriceHistory } from './model/price-history.ts';
import { presetCosts, type PresetCost } from './model/preset-costs.ts';
import { scoreGroups, type ScoreGroup } from './model/score-groups.ts';
import { modelSummary } from './model/summary.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { bannerOf, type Banner } from './pair/banners.ts';
import { neighbours } from './pair/related.ts';
import { labPath } from './paths.ts';
import { heirOf } from './plain-model.ts';
import { priceChart, type PriceChart } from './price-chart.ts';
import { perCatalog } from './per-catalog.ts';
import { profileOf, type Profile } from './profile.ts';
import { comparisonPath } from './published-pairs.ts';
import {
	capabilityRows,
	priceRows,
	specRows,
	type CapabilityRow,
	type FactRow,
	type PriceRow,
} from './rows.ts';
import { missingText } from './unlisted.ts';
import { workloadText } from './workload-text.ts';

/** Everything that the page of one model shows, in the order in which it stands. */
export interface ModelPage {
	head: PageHead;
	name: string;
	lab: string;
	labHref: string;
	banner?: Omit<Banner, 'claim'> & { text: Cited };
	summary: Cited[];
	coverage: {
		/** `Coverage B: 17 of 21 tracked facts known.` */
		text: string;
		/** `Not known: vision and batch.` */
		missing?: string;
	};
	/** What the model still needs to be compared in pairs. Left out for a listed one. */
	unlisted?: string;
	costs: PresetCost[];
	specs: FactRow[];
	prices: { provider: string; href: string; rows: PriceRow[] }[];
	histories: PriceHistory[];
	/** Those of plain routes by tokens, to be drawn. */
	priceChart?: PriceChart;
	/** Release, price changes, end and corrections, the newest first. */
	changes: Cited[];
	capabilities: CapabilityRow[];
	scores: ScoreGroup[];
	/** Pairs to compare it in; none for a model that is not listed. */
	pairs: { name: string; href: string; reason: string }[];
	/** The traffic that the costs among their reasons stand for. Left out where none has a cost. */
	pairsTraffic?: string;
	/** The traffic of the costs among the alternatives. */
	traffic: string;
	/** What may stand in for it, by kind; none for a model that is not listed. */
	alternatives: {
		id: string;
		title: string;
		rule: string;
		none?: string;
		models: AlternativeLink[];
	}[];
	conflicts: ConflictLine[];
	aliases: readonly string[];
	/** The id under which each provider serves it. */
	routeIds: { provider: string; ids: string }[];
	sources: CitedSource[];
}

/** An alternative with the comparison of the two. */
export interface AlternativeLink extends Cited {
	name: string;
	href: string;
}

/** The page of a model, listed or not. */
export function modelPage(catalog: Catalog, id: string): ModelPage {
	const profile = profileOf(catalog, id);
	const chart = priceChart(catalog, [profile]);
	const { model, name, lab, offers } = profile;
	const citations = new Citations();
	const banner = pageBanner(catalog, profile, citations);
	const missing = missingText(profile);
	const pairs = missing === '' ? pairsOfModel(catalog, profile) : [];
	return {
		head: pageHead(catalog, {
			title: `${name}: price, context, benchmarks`,
			description: describe(profile),
			path: `/models/${id}/`,
			breadcrumb: [
				{ name: 'Models', path: '/models/' },
				{ name: lab.name, path: labPath(lab.id) },
			],
		}),
		name,
		lab: lab.name,
		labHref: labPath(lab.id),
		...(banner && { banner }),
		summary: modelSummary(catalog, profile).map((one) => citations.cite(one)),
		coverage: coverageText(profile),
		...(missing !== '' && { unlisted: missing }),
		costs: presetCosts(offers, citations, heirOf(catalog, profile)),
		specs: specRows([profile], citations),
		prices: priceRows(offers, citations).map((row) => ({
			provider: row.provider,
			href: row.href,
			rows: [row],
		})),
		histories: priceHistories(catalog, offers, citations),
		...(chart === undefined ? {} : { priceChart: chart }),
		changes: eventsOfModel(catalog, id).map(({ claim }) => citations.cite(claim)),
		capabilities: capabilityRows([profile], citations),
		scores: scoreGroups(catalog, profile.scores, citations),
		pairs,
		...(pairs.some(({ reason }) => reason.endsWith(sameTraffic)) && {
			pairsTraffic: workloadText(defaultWorkload),
		}),
		traffic: workloadText(defaultWorkload),
		alternatives: missing === '' ? alternatives(catalog, profile, citations) : [],
		conflicts: conflictLines(catalog, model.conflicts, citations, specFields),
		aliases: model.aliases ?? [],
		routeIds: offers.map(({ name: provider, served: { route } }) => ({
			provider,
			ids: [route.id, ...(route.alsoIds ?? [])].join(', '),
		})),
		sources: citations.sources,
	};
}

function alternatives(
	catalog: Catalog,
	profile: Profile,
	citations: Citations,
): ModelPage['alternatives'] {
	return alternativesOf(catalog, profile).map(({ models, ...group }) => ({
		...group,
		models: models.map(({ name, href, text, evidence }) => ({
			name,
			href,
			...citations.cite({ text, evidence }),
		})),
	}));
}

/** Fields whose conflicts the table of specs shows beside the value. */
const specFields: readonly string[] = [
	'releasedOn',
	'knowledgeCutoff',
	'limits.contextTokens',
	'limits.maxInputTokens',
	'limits.maxOutputTokens',
	'parameters.total',
	'parameters.active',
	'architecture',
	'openWeights',
	'licence',
	'commercialUse',
	'modalities.input',
	'modalities.output',
];

function pageBanner(catalog: Catalog, profile: Profile, citations: Citations) {
	const banner = bannerOf(catalog, profile);
	if (!banner) return undefined;
	const { claim, ...rest } = banner;
	return { ...rest, text: citations.cite(claim) };
}

function coverageText(profile: Profile): ModelPage['coverage'] {
	const { grade, known, total, missing } = coverageOf(profile);
	return {
		text: `Coverage ${grade}: ${known} of ${total} tracked facts known.`,
		...(missing.length > 0 && { missing: `Not known: ${listOf(missing)}.` }),
	};
}

/** The pairs of a listed model with its neighbours, each with the reason why it is one. */
export function pairsOfModel(catalog: Catalog, profile: Profile): ModelPage['pairs'] {
	const predecessors = (bySuccessor(catalog).get(profile.id) ?? []).map((one) => one.id);
	const { successor } = profile.model;
	const next = successor !== undefined && catalog.listed.includes(successor) ? [successor] : [];
	const ids = new Set([...next, ...predecessors, ...neighbours(catalog, profile)]);
	return [...ids].map((id) => {
		const other = profileOf(catalog, id);
		return {
			name: other.name,
			href: comparisonPath(catalog, profile.id, id),
			reason: reasonFor(profile, other),
		};
	});
}

/** The listed models that name a successor, by its id. */
const bySuccessor = perCatalog(({ models, listed }) => {
	const isListed = new Set(listed);
	return Map.groupBy(
		[...models.values()].filter(({ id }) => isListed.has(id)),
		({ successor }) => successor,
	);
});

const sameTraffic = 'for the same traffic';

function reasonFor({ id, model, lab }: Profile, other: Profile): string {
	if (other.id === model.successor) return 'Its successor';
	if (other.model.successor === id) return 'Its predecessor';
	if (other.lab.id === lab.id) return `Also by ${lab.name}`;
	return other.cost.kind === 'known'
		? `${other.lab.name}, ${formatUsd(other.cost.best.cost.usd)} a month ${sameTraffic}`
		: other.lab.name;
}

/** What a search engine shows: the facts that the page has, and no others. */
function describe({ name, lab, cost, contextTokens, status, releasedOn, scores }: Profile): string {
	const benchmarks = new Set(scores.map(({ benchmark }) => benchmark.id)).size;
	const parts = [
		...(releasedOn ? [`released ${releasedOn.text}`] : []),
		...(status.stage === 'retired' && status.retiresOn
			? [`retired ${formatDay(status.retiresOn.value)}`]
			: []),
		...(contextTokens ? [`${contextTokens.text} tokens of context`] : []),
		...(cost.kind === 'known' ? ['prices at every provider'] : []),
		...(benchmarks > 0 ? [`scores in ${plural(benchmarks, 'benchmark')}`] : []),
	];
	const subject = `${name} by ${lab.name}`;
	return parts.length > 0 ? `${subject}: ${listOf(parts)}, each with its source.` : `${subject}.`;
}

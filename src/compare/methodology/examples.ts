import { formatDay } from '../../format/day.ts';
import { formatCount, formatPercent, formatUsd } from '../../format/quantity.ts';
import { listOf, plural } from '../../format/words.ts';
import { benchmarkCategories } from '../../schema/benchmark.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { coverageOf } from '../coverage.ts';
import { eventsOf } from '../events.ts';
import { isStale } from '../freshness.ts';
import { isGone } from '../offers.ts';
import { modelPath } from '../paths.ts';
import { bannerOf } from '../pair/banners.ts';
import { conditionsOf } from '../pair/benchmark-table.ts';
import { costFact } from '../pair/pairing.ts';
import { tradeoffsOf } from '../pair/tradeoffs.ts';
import { overallOf } from '../pair/verdict.ts';
import { profileOf } from '../profile.ts';
import { categoryNouns, type Score } from '../scores.ts';
import { categoryStanding, lowCost, tagsOf } from '../tags.ts';
import { missingText } from '../unlisted.ts';
import { rules } from '../rules.ts';
import { modelExample, pairExample, type Example } from './example.ts';

/** Examples for the rules of each section, by its id. Each is picked from the catalogue, if it has one. */
export const examplesOf: Readonly<Record<string, (catalog: Catalog) => Example[]>> = {
	listed: (catalog) => [...listed(catalog), ...unlisted(catalog)],
	published,
	status: (catalog) =>
		modelExample(catalog, (profile) => {
			const banner = profile.status.stage === 'preview' ? undefined : bannerOf(catalog, profile);
			return banner?.claim;
		}),
	comparable: (catalog) => [...comparable(catalog), ...apart(catalog)],
	verdict: (catalog) => [...overall(catalog), ...noOverall(catalog)],
	tradeoffs,
	tags: (catalog) => [...standsOut(catalog), ...lowPrice(catalog)],
	coverage,
	trust,
	history,
	freshness: (catalog) => [...stalePrice(catalog), ...staleScore(catalog)],
};

function listed(catalog: Catalog): Example[] {
	return modelExample(catalog, (profile) => {
		const { name, outputModalities, releasedOn, contextTokens, openWeights } = profile;
		const cost = costFact(profile);
		const last = openWeights?.value ? openWeights : cost;
		if (missingText(profile) !== '' || !outputModalities || !releasedOn || !contextTokens || !last)
			return undefined;
		const why = openWeights?.value ? 'its weights are open' : 'a route has a price';
		return {
			text: `${name} is listed: it puts out ${outputModalities.text.toLowerCase()}, was released on ${releasedOn.text}, takes ${contextTokens.text} tokens of context, and ${why}.`,
			evidence: [outputModalities, releasedOn, contextTokens, last].flatMap(
				({ evidence }) => evidence,
			),
		};
	});
}

function unlisted(catalog: Catalog): Example[] {
	return modelExample(catalog, (profile) => {
		const missing = missingText(profile);
		if (missing === '') return undefined;
		return { text: `${profile.name} is not listed: ${missing} must be known first.`, evidence: [] };
	});
}

function published(catalog: Catalog): Example[] {
	return pairExample(catalog, ({ a, b, scores }) => {
		const [alike] = scores.shared;
		if (!alike) return undefined;
		return {
			text: `${a.name} and ${b.name} have a page: ${alike.benchmark.name} measured both alike.`,
			evidence: [...alike.a.fact.evidence, ...alike.b.fact.evidence],
		};
	});
}

/** ` under high effort, Terminus-2`; empty where nothing is stated. */
function under(score: Score): string {
	const conditions = conditionsOf(score);
	return conditions === '' ? '' : ` under ${conditions}`;
}

function comparable(catalog: Catalog): Example[] {
	return pairExample(catalog, ({ a, b, scores }) => {
		const found = scores.shared.find(({ winner }) => winner !== 'tie');
		if (!found) return undefined;
		const [x, y] = [found.a.fact, found.b.fact];
		const best = found.winner === 'a' ? a : b;
		return {
			text: `In ${found.benchmark.name}${under(found.a)}, ${a.name} scores ${x.text} and ${b.name} ${y.text}: measured alike, so ${best.name} leads.`,
			evidence: [...x.evidence, ...y.evidence],
		};
	});
}

function apart(catalog: Catalog): Example[] {
	return pairExample(catalog, ({ a, b, scores }) => {
		const found = scores.apart.find((one) => conditionsOf(one.a) !== conditionsOf(one.b));
		if (!found) return undefined;
		const part = (name: string, score: Score) => `${name} scores ${score.fact.text}${under(score)}`;
		return {
			text: `In ${found.benchmark.name}, ${part(a.name, found.a)} and ${part(b.name, found.b)}: both are shown, without a winner.`,
			evidence: [...found.a.fact.evidence, ...found.b.fact.evidence],
		};
	});
}

function overall(catalog: Catalog): Example[] {
	return pairExample(catalog, (pair) => {
		const found = overallOf(pair);
		if (found.lead === 'none') return undefined;
		const { text, evidence } = found.claim;
		return { text: `${pair.a.name} and ${pair.b.name}. ${text}`, evidence };
	});
}

function noOverall(catalog: Catalog): Example[] {
	return pairExample(catalog, (pair) => {
		const found = overallOf(pair);
		if (found.lead !== 'none') return undefined;
		return { text: `${pair.a.name} and ${pair.b.name}. ${found.missing}`, evidence: [] };
	});
}

function tradeoffs(catalog: Catalog): Example[] {
	return pairExample(catalog, (pair) => {
		const { heading, claims } = tradeoffsOf(pair, 'a');
		const [first] = claims;
		if (!first) return undefined;
		return {
			text: `Against ${pair.b.name}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)} ${first.text}`,
			evidence: first.evidence,
		};
	});
}

function standsOut(catalog: Catalog): Example[] {
	return modelExample(catalog, (profile) => {
		if (tagsOf(catalog, profile).length === 0) return undefined;
		for (const category of benchmarkCategories) {
			const standing = categoryStanding(catalog, profile, category);
			if (!standing || standing.percentile < rules.tagPercentile) continue;
			return {
				text: `${profile.name} stands out for ${categoryNouns[category]}: it beats on average ${formatPercent(standing.percentile / 100)} of the models measured alike, over ${plural(standing.benchmarks, 'benchmark')}.`,
				evidence: standing.evidence,
			};
		}
		return undefined;
	});
}

function lowPrice(catalog: Catalog): Example[] {
	const limit = lowCost(catalog);
	return modelExample(catalog, (profile) => {
		const cost = costFact(profile);
		const isTagged = tagsOf(catalog, profile).some(({ name }) => name === 'Low price');
		if (!cost || !isTagged) return undefined;
		return {
			text: `${profile.name} has the tag low price: its default traffic costs ${cost.text} a month, and the limit is ${formatUsd(limit)}.`,
			evidence: cost.evidence,
		};
	});
}

function coverage(catalog: Catalog): Example[] {
	return modelExample(catalog, (profile) => {
		const { grade, known, total, missing } = coverageOf(profile);
		if (missing.length === 0) return undefined;
		return {
			text: `Of ${profile.name}, ${known} of ${total} tracked facts are known, ${formatPercent(known / total)}: grade ${grade}. Not known: ${listOf(missing)}.`,
			evidence: [],
		};
	});
}

function trust(catalog: Catalog): Example[] {
	return modelExample(catalog, ({ name, contextTokens, maxOutputTokens }) => {
		const [label, fact] = contextTokens?.disputed
			? ['context window', contextTokens]
			: ['maximum output', maxOutputTokens];
		const [lost] = fact?.disputed ?? [];
		if (!fact || !lost) return undefined;
		const [mine, theirs] = [fact.evidence[0], lost.evidence[0]];
		return {
			text: `For the ${label} of ${name}, ${mine.name} gives ${fact.text} tokens and ${theirs.name} ${lost.text}. The page goes by the first and shows both.`,
			evidence: [mine, theirs],
		};
	});
}

/** The newest change whose day a source gives, and the newest that was only seen. */
function history(catalog: Catalog): Example[] {
	const changes = eventsOf(catalog).filter(({ kind, announced }) => kind === 'price' && !announced);
	const found = [/^On /, /^Seen on /].map((start) =>
		changes.find(({ claim }) => start.test(claim.text)),
	);
	return found
		.filter((event) => event !== undefined)
		.map(({ claim: { text, evidence }, about }) => ({ text, evidence, link: about }));
}

function stalePrice(catalog: Catalog): Example[] {
	return modelExample(catalog, ({ name, offers }) => {
		const offer = offers.find(
			(one) => one.period && !isGone(one) && isStale('price', one.evidence),
		);
		if (!offer) return undefined;
		return {
			text: `The price of ${name} at ${offer.name} was checked on ${formatDay(offer.evidence.checkedOn)}, ${plural(offer.evidence.age, 'day')} before ${formatDay(catalog.asOf)}: stale.`,
			evidence: [offer.evidence],
		};
	});
}

function staleScore(catalog: Catalog): Example[] {
	for (const id of catalog.listed) {
		const { name, scores } = profileOf(catalog, id);
		const stale = scores.find(({ fact }) => isStale('score', fact.evidence[0]));
		if (!stale) continue;
		const [evidence] = stale.fact.evidence;
		return [
			{
				text: `The score of ${name} in ${stale.benchmark.name} was checked on ${formatDay(evidence.checkedOn)}, ${formatCount(evidence.age)} days before ${formatDay(catalog.asOf)}: stale.`,
				evidence: [evidence],
				link: { name, href: modelPath(id) },
			},
		];
	}
	return [];
}

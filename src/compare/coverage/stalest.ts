import { compareText } from '../../format/compare-text.ts';
import { formatDay } from '../../format/day.ts';
import { formatCount } from '../../format/quantity.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { CoverageTable } from '../coverage-page.ts';
import type { Evidence } from '../evidence.ts';
import { isStale, staleWord, type Checked } from '../freshness.ts';
import { isGone } from '../offers.ts';
import { modelPath } from '../paths.ts';
import { profileOf } from '../profile.ts';
import { rules } from '../rules.ts';

/** A price or a score, with when it was checked. */
interface CheckedFact {
	what: Checked;
	name: string;
	href: string;
	evidence: Evidence;
}

/** Every price in use and every score of the listed models. */
function checkedFacts(catalog: Catalog): CheckedFact[] {
	return catalog.listed.flatMap((id) => {
		const { name, offers, scores } = profileOf(catalog, id);
		const href = modelPath(id);
		const prices = offers.filter((offer) => offer.period && !isGone(offer));
		return [
			...prices.map((offer) => ({
				what: 'price' as const,
				name: `${name}, price at ${offer.name}`,
				href,
				evidence: offer.evidence,
			})),
			...scores.map(({ benchmark, fact }) => ({
				what: 'score' as const,
				name: `${name}, score in ${benchmark.name}`,
				href,
				evidence: fact.evidence[0],
			})),
		];
	});
}

const kinds: Record<Checked, string> = { price: 'Prices', score: 'Scores' };

/** How old what each source tells is, and the oldest fact of each model. */
export function stalestTables(catalog: Catalog): CoverageTable[] {
	const facts = checkedFacts(catalog);
	return [bySource(facts), oldest(facts)].filter(({ rows }) => rows.length > 0);
}

function bySource(facts: readonly CheckedFact[]): CoverageTable {
	const groups = Map.groupBy(
		facts,
		({ what, evidence: { source, checkedOn } }) => `${what} ${source} ${checkedOn}`,
	);
	const rows = [...groups.values()].sort(
		([x], [y]) =>
			y!.evidence.age - x!.evidence.age || compareText(x!.evidence.name, y!.evidence.name),
	);
	return {
		id: 'age',
		title: 'Age by source',
		about: `Prices in use and scores of listed models, by the day on which their source was checked, the oldest first. A price is stale after ${rules.stalePriceDays} days, a score after ${rules.staleScoreDays}.`,
		columns: ['Source', 'What', 'Checked', 'Days', 'Facts'],
		rows: rows.map((group) => {
			const [{ what, evidence }] = group as [CheckedFact];
			return {
				name: evidence.name,
				cells: [
					{ text: kinds[what] },
					...ageCells(what, evidence),
					{ text: formatCount(group.length) },
				],
			};
		}),
	};
}

function oldest(facts: readonly CheckedFact[]): CoverageTable {
	const byAge = facts.toSorted(
		(x, y) => y.evidence.age - x.evidence.age || compareText(x.name, y.name),
	);
	const ofModels = new Map<string, CheckedFact>();
	for (const fact of byAge) if (!ofModels.has(fact.href)) ofModels.set(fact.href, fact);
	const stale = [...ofModels.values()].filter(({ what, evidence }) => isStale(what, evidence));
	return {
		id: 'stalest',
		title: 'Stalest facts',
		about: `The stale price or score of each model that was checked longest ago; at most ${rules.worstFacts}.`,
		columns: ['Fact', 'Checked', 'Days'],
		rows: stale.slice(0, rules.worstFacts).map(({ what, name, href, evidence }) => ({
			name,
			href,
			cells: ageCells(what, evidence),
		})),
	};
}

function ageCells(what: Checked, evidence: Evidence) {
	const { checkedOn, age } = evidence;
	return [
		{ text: formatDay(checkedOn) },
		{ text: formatCount(age), ...(isStale(what, evidence) && { note: staleWord }) },
	];
}

import { capitalise, listOf } from '../../format/words.ts';
import { cheapestPrice, type CheapestPrice } from '../cheapest-price.ts';
import type { Citations, Cited } from '../citations.ts';
import { coverageOf, type Coverage } from '../coverage.ts';
import type { Evidence, Fact } from '../evidence.ts';
import { costEvidence, isGone, type Offer } from '../offers.ts';
import type { Profile } from '../profile.ts';
import { fitOf, fitOrder, tagsOf } from '../tags.ts';
import {
	leadOf,
	liveOffers,
	providerCount,
	tokensLead,
	type Lead,
	type Pairing,
	type Side,
} from './pairing.ts';

/** One signal of the scorecard. An empty text of a cell never occurs: unknown is said. */
export interface ScoreRow {
	signal: string;
	a: Cited;
	b: Cited;
	lead: Lead;
	/** What stands in the last column: a name, `Tie`, `About the same`, `Not comparable`, `Unknown` or a dash. */
	leadText: string;
}

interface Cell {
	text: string;
	evidence: readonly Evidence[];
}

const unknown: Cell = { text: 'Unknown', evidence: [] };

/** The decision scorecard: each signal with both values and who leads. */
export function scorecardRows(pair: Pairing, citations: Citations): ScoreRow[] {
	const { a, b, tally } = pair;
	const row = (
		signal: string,
		cells: Record<Side, Cell>,
		lead: Lead,
		otherwise: string,
	): ScoreRow => ({
		signal,
		a: citations.cite(cells.a),
		b: citations.cite(cells.b),
		lead,
		leadText: lead === 'tie' ? 'Tie' : lead === 'none' ? otherwise : pair[lead].name,
	});
	const both = (cell: (profile: Profile) => Cell): Record<Side, Cell> => ({
		a: cell(a),
		b: cell(b),
	});
	const amount = (
		signal: string,
		find: (profile: Profile) => Fact<number> | undefined,
		unit: string,
	): ScoreRow => {
		const [x, y] = [find(a)?.value, find(b)?.value];
		const lead = tokensLead(x, y);
		const cells = both((profile) => withUnit(find(profile), unit));
		const told = row(signal, cells, lead, 'Unknown');
		return lead === 'tie' && x !== y ? { ...told, leadText: 'About the same' } : told;
	};
	const price = (signal: string, key: PriceKey): ScoreRow => {
		const [x, y] = [cheapestPrice(a.offers, key), cheapestPrice(b.offers, key)];
		const lead = x?.ended || y?.ended ? 'none' : leadOf(x?.fact.value, y?.fact.value, 'less');
		const cells = { a: priceCell(x, a), b: priceCell(y, b) };
		const why = cells.a === unknown || cells.b === unknown ? 'Unknown' : 'Not comparable';
		return row(signal, cells, lead, why);
	};
	const [fitA, fitB] = [fitOf(a), fitOf(b)];
	const rank = (level: (typeof fitA)['level']) => fitOrder.indexOf(level);
	const [coverA, coverB] = [coverageOf(a), coverageOf(b)];
	return [
		row(
			'Best for',
			both((profile) => bestFor(pair, profile)),
			'none',
			'–',
		),
		row(
			'Decision fit',
			{ a: fitA, b: fitB },
			leadOf(rank(fitA.level), rank(fitB.level), 'less'),
			'–',
		),
		amount('Context window', ({ contextTokens }) => contextTokens, 'tokens'),
		amount('Maximum output', ({ maxOutputTokens }) => maxOutputTokens, 'tokens'),
		price('Cheapest input', 'inputUsdPerMtok'),
		price('Cheapest output', 'outputUsdPerMtok'),
		row(
			'Provider routes',
			both(routes),
			leadOf(providerCount(liveOffers(a))?.value ?? 0, providerCount(liveOffers(b))?.value ?? 0),
			'–',
		),
		row(
			'Shared benchmarks',
			{
				a: won(pair, tally.a, tally.b),
				b: won(pair, tally.b, tally.a),
			},
			tally.total === 0 ? 'none' : leadOf(tally.a, tally.b),
			'Not comparable',
		),
		row(
			'Openness',
			both(openness),
			a.openWeights && b.openWeights
				? leadOf(Number(a.openWeights.value), Number(b.openWeights.value))
				: 'none',
			'Unknown',
		),
		row(
			'Knowledge cutoff',
			both(({ knowledgeCutoff }) => knowledgeCutoff ?? unknown),
			cutoffLead(a.knowledgeCutoff?.value, b.knowledgeCutoff?.value),
			'Unknown',
		),
		row(
			'Coverage',
			{ a: coverage(coverA), b: coverage(coverB) },
			leadOf(coverA.known / coverA.total, coverB.known / coverB.total),
			'–',
		),
	];
}

function withUnit(found: Fact<number> | undefined, unit: string): Cell {
	return found ? { text: `${found.text} ${unit}`, evidence: found.evidence } : unknown;
}

function bestFor({ catalog }: Pairing, profile: Profile): Cell {
	const tags = tagsOf(catalog, profile);
	const evidence = tags.flatMap((tag) => tag.evidence);
	if (tags.length > 0)
		return { text: capitalise(listOf(tags.map(({ name }) => name.toLowerCase()))), evidence };
	if (profile.status.stage === 'retired')
		return { text: 'Not rated, as it is retired', evidence: [] };
	return { text: 'No rule met', evidence: [] };
}

type PriceKey = Parameters<typeof cheapestPrice>[1];

function priceCell(found: CheapestPrice | undefined, { cost }: Profile): Cell {
	if (!found)
		return cost.kind === 'known' && cost.best.offer.free
			? { text: `Only free (${cost.best.offer.name})`, evidence: costEvidence(cost.best) }
			: unknown;
	const { fact, offer, ended } = found;
	const where = ended ? `last price at ${offer.name}, ended` : offer.name;
	return { text: `${fact.text} (${where})`, evidence: fact.evidence };
}

function routes(profile: Profile): Cell {
	const count = (offers: readonly Offer[]) => providerCount(offers)?.text;
	const live = count(liveOffers(profile));
	const unbilled = count(profile.offers.filter((one) => !one.payAsYouGo && !isGone(one)));
	const ended = count(profile.offers.filter(({ state }) => state === 'ended'));
	const unconfirmed = count(profile.offers.filter(({ state }) => state === 'unconfirmed'));
	const text = [
		`${live ?? 'None'} by tokens`,
		...(unbilled ? [`${unbilled} without a price by tokens`] : []),
		...(ended ? [`${ended} ended`] : []),
		...(unconfirmed ? [`${unconfirmed} unconfirmed`] : []),
	].join(', ');
	// One source a provider would drown the page; the pricing table cites them all.
	return { text, evidence: [] };
}

function coverage({ grade, known, total }: Coverage): Cell {
	return { text: `${grade}, ${known} of ${total} known`, evidence: [] };
}

function won({ tally: { tie, total } }: Pairing, wins: number, losses: number): Cell {
	const text = total === 0 ? 'None comparable' : `${wins} won, ${tie} tied, ${losses} lost`;
	return { text, evidence: [] };
}

function openness({ openWeights, licence }: Profile): Cell {
	if (!openWeights) return unknown;
	const text = openWeights.value ? 'Open weights' : 'Closed weights';
	const named = openWeights.value && licence;
	return {
		text: named ? `${text}, ${licence.text}` : text,
		evidence: [...openWeights.evidence, ...(named ? licence.evidence : [])],
	};
}

/** The later cutoff leads; a day and a month of the same month are a tie. */
function cutoffLead(a: string | undefined, b: string | undefined): Lead {
	if (a === undefined || b === undefined) return 'none';
	const [x, y] = a.length === b.length ? [a, b] : [a.slice(0, 7), b.slice(0, 7)];
	return x === y ? 'tie' : x > y ? 'a' : 'b';
}

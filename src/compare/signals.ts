import type { Catalog } from '../schema/catalog.ts';
import { capitalise, listOf } from '../format/words.ts';
import { cheapestPrice, type CheapestPrice } from './cheapest-price.ts';
import { coverageOf } from './coverage.ts';
import type { Evidence, Fact } from './evidence.ts';
import { costEvidence, isGone, type Offer } from './offers.ts';
import { leadOf, liveProviders, providerCount, tokensLead, type Lead } from './pair/pairing.ts';
import { perId, perObject } from './per-catalog.ts';
import { profileOf, type Profile } from './profile.ts';
import { fitOf, fitOrder, tagsOf } from './tags.ts';

/** What a signal says of one model. An empty text never occurs: unknown is said. */
export interface SignalCell {
	text: string;
	evidence: readonly Evidence[];
}

/** One signal by which models are chosen. */
export interface Signal {
	name: string;
	cell: (catalog: Catalog, profile: Profile) => SignalCell;
	/** Who of two leads; `otherwise` is said where nobody does. */
	lead: (a: Profile, b: Profile) => { lead: Lead; otherwise: string };
}

const unknown: SignalCell = { text: 'Unknown', evidence: [] };

const definitions: readonly Signal[] = [
	{
		name: 'Best for',
		cell: bestFor,
		lead: () => ({ lead: 'none', otherwise: '–' }),
	},
	{
		name: 'Decision fit',
		cell: (_, profile) => fitOf(profile),
		lead: (a, b) => {
			const [x, y] = [a, b].map((profile) => fitOrder.indexOf(fitOf(profile).level));
			return lead(leadOf(x, y, 'less'), '–');
		},
	},
	amount('Context window', ({ contextTokens }) => contextTokens),
	amount('Maximum output', ({ maxOutputTokens }) => maxOutputTokens),
	price('Cheapest input', 'inputUsdPerMtok'),
	price('Cheapest output', 'outputUsdPerMtok'),
	{
		name: 'Provider routes',
		cell: (_, profile) => routes(profile),
		lead: (a, b) => {
			const [x, y] = [a, b].map((profile) => liveProviders(profile)?.value ?? 0);
			return lead(leadOf(x, y), '–');
		},
	},
	{
		name: 'Openness',
		cell: (_, profile) => openness(profile),
		lead: ({ openWeights: a }, { openWeights: b }) =>
			lead(a && b ? leadOf(Number(a.value), Number(b.value)) : 'none', 'Unknown'),
	},
	{
		name: 'Knowledge cutoff',
		cell: (_, { knowledgeCutoff }) => knowledgeCutoff ?? unknown,
		lead: (a, b) => lead(cutoffLead(a.knowledgeCutoff?.value, b.knowledgeCutoff?.value), 'Unknown'),
	},
	{
		name: 'Coverage',
		cell: (_, profile) => coverage(profile),
		lead: (a, b) => {
			const [x, y] = [a, b].map((profile) => {
				const { known, total } = coverageOf(profile);
				return known / total;
			});
			return lead(leadOf(x, y), '–');
		},
	},
];

/** Signals of single models, in the order of the scorecard. A model's cells stand on all of its pages. */
export const signals: readonly Signal[] = definitions.map((signal) => {
	const cells = perId((catalog, id) => signal.cell(catalog, profileOf(catalog, id)));
	return { ...signal, cell: (catalog, { id }) => cells(catalog, id) };
});

function lead(one: Lead, unless: string): ReturnType<Signal['lead']> {
	return { lead: one, otherwise: one === 'tie' ? 'Tie' : unless };
}

function amount(name: string, find: (profile: Profile) => Fact<number> | undefined): Signal {
	return {
		name,
		cell: (_, profile) => {
			const found = find(profile);
			return found ? { text: `${found.text} tokens`, evidence: found.evidence } : unknown;
		},
		lead: (a, b) => {
			const [x, y] = [find(a)?.value, find(b)?.value];
			const told = lead(tokensLead(x, y), 'Unknown');
			return told.lead === 'tie' && x !== y ? { ...told, otherwise: 'About the same' } : told;
		},
	};
}

type PriceKey = Parameters<typeof cheapestPrice>[1];

function price(name: string, key: PriceKey): Signal {
	const cheapest = ({ offers }: Profile) => cheapestPrice(offers, key);
	const cell = perObject((profile: Profile) => priceCell(cheapest(profile), profile));
	return {
		name,
		cell: (_, profile) => cell(profile),
		lead: (a, b) => {
			const [x, y] = [cheapest(a), cheapest(b)];
			const why = cell(a) === unknown || cell(b) === unknown ? 'Unknown' : 'Not comparable';
			if (x?.ended || y?.ended) return lead('none', why);
			return lead(leadOf(x?.fact.value, y?.fact.value, 'less'), why);
		},
	};
}

function priceCell(found: CheapestPrice | undefined, { cost }: Profile): SignalCell {
	if (!found)
		return cost.kind === 'known' && cost.best.offer.free
			? { text: `Only free (${cost.best.offer.name})`, evidence: costEvidence(cost.best) }
			: unknown;
	const { fact, offer, ended } = found;
	const where = ended ? `last price at ${offer.name}, ended` : offer.name;
	return { text: `${fact.text} (${where})`, evidence: fact.evidence };
}

function bestFor(catalog: Catalog, profile: Profile): SignalCell {
	const tags = tagsOf(catalog, profile);
	const evidence = tags.flatMap((tag) => tag.evidence);
	if (tags.length > 0)
		return { text: capitalise(listOf(tags.map(({ name }) => name.toLowerCase()))), evidence };
	if (profile.status.stage === 'retired')
		return { text: 'Not rated, as it is retired', evidence: [] };
	return { text: 'No rule met', evidence: [] };
}

function routes(profile: Profile): SignalCell {
	const count = (offers: readonly Offer[]) => providerCount(offers)?.text;
	const live = liveProviders(profile)?.text;
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

function openness({ openWeights, licence }: Profile): SignalCell {
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

function coverage(profile: Profile): SignalCell {
	const { grade, known, total } = coverageOf(profile);
	return { text: `${grade}, ${known} of ${total} known`, evidence: [] };
}

import type { PricePeriod, RouteFacts } from '../../schema/provider.ts';
import { known } from '../facts.ts';
import { byCode } from '../text.ts';
import type { Offer } from './offer.ts';
import { inOrder, sameBase } from './price-state.ts';

/** Regions, the widest first; others after these, by name. */
const regions = ['', 'global', 'us', 'eu'];

/**
 * Which offer of a model is its plain one: no offer apart, in a full listing, no preview, the widest
 * region, undated or else the newest day.
 */
function plainestFirst(a: Offer, b: Offer): number {
	const region = ({ marks }: Offer) => {
		const place = regions.indexOf(marks.region ?? '');
		return place === -1 ? regions.length : place;
	};
	const isApart = ({ marks }: Offer) =>
		(marks.offer !== undefined && marks.offer !== 'batch') || marks.uplift === true;
	const isBatch = ({ marks }: Offer) => marks.offer === 'batch';
	return (
		Number(isBatch(a)) - Number(isBatch(b)) ||
		Number(isApart(a)) - Number(isApart(b)) ||
		Number(b.listed) - Number(a.listed) ||
		Number(a.marks.preview !== undefined) - Number(b.marks.preview !== undefined) ||
		region(a) - region(b) ||
		byCode(b.marks.snapshot ?? '9', a.marks.snapshot ?? '9') ||
		byCode(a.route.id, b.route.id)
	);
}

/** Puts offers of one price together, and names what is left by how it differs. */
export function mergeOffers(offers: readonly Offer[]): RouteFacts[] {
	const [main, ...rest] = [...offers].sort(plainestFirst);
	if (main === undefined || main.marks.offer === 'batch') return [];
	const kept: Offer[] = [main];
	for (const one of rest) {
		if (one.marks.offer === 'batch') addBatch(main.route, one);
		else if (one.marks.uplift === true) {
			if (upliftHolds(one, main)) kept.push(one);
		} else if (isSameOffer(main.route, one.route)) addIds(main.route, one.route);
		else if (olderState(one, kept) !== undefined) addIds(olderState(one, kept)!.route, one.route);
		else if (!isLeftOver(one, main, kept)) kept.push(one);
	}
	return kept.map(({ route, marks }) => {
		const isOnly = !kept.some((one) => one.route !== route && isOfOneKind(one.marks, marks));
		const variant = variantName(
			isOnly && marks.region !== undefined ? { ...marks, snapshot: undefined } : marks,
			route === main.route,
		);
		return orderRoute({ ...route, ...(variant === undefined ? {} : { variant }) });
	});
}

/** The offer of the same kind and price that differs only in the day of its state. */
const olderState = (one: Offer, [, ...kept]: readonly Offer[]) =>
	kept.find(
		(other) =>
			other.marks.uplift !== true &&
			isOfOneKind(other.marks, one.marks) &&
			other.route.prices !== undefined &&
			one.route.prices !== undefined &&
			isSameOffer(other.route, one.route),
	);

const isOfOneKind = (a: Offer['marks'], b: Offer['marks']) =>
	a.region === b.region && a.offer === b.offer && a.preview === b.preview;

/** Another price that no full listing has; or what a source calls regional, region by region here. */
function isLeftOver(one: Offer, main: Offer, kept: readonly Offer[]): boolean {
	if (one.marks.region === 'regional' && kept.some(({ route }) => isSameOffer(route, one.route)))
		return true;
	return main.listed && !one.listed && one.route.endsOn === undefined;
}

function isSameOffer(a: RouteFacts, b: RouteFacts): boolean {
	if (a.prices === undefined || b.prices === undefined) return true;
	return sameBase(a.prices.at(-1)!, b.prices.at(-1)!);
}

/** A regional uplift counts only while the price that it was worked out from is the current one. */
function upliftHolds(one: Offer, main: Offer): boolean {
	const [base] = one.route.prices ?? [];
	const now = main.route.prices?.at(-1);
	const factor = one.marks.factor;
	if (base === undefined || now === undefined || factor === undefined) return false;
	const asked = (now.inputUsdPerMtok ?? 0) * factor;
	return Math.abs(asked - (base.inputUsdPerMtok ?? 0)) <= 0.02 * asked;
}

function addIds(route: RouteFacts, other: RouteFacts): void {
	// The ids of genai-prices are patterns, which a provider may not know.
	const own = other.from === 'genai-prices' ? [] : [other.id];
	const ids = new Set([...(route.alsoIds ?? []), ...own, ...(other.alsoIds ?? [])]);
	ids.delete(route.id);
	if (ids.size > 0) route.alsoIds = [...ids].sort();
	if (route.prices === undefined && other.prices !== undefined) route.prices = other.prices;
}

/** A separate id for batches holds the batch prices of the plain one. */
function addBatch(route: RouteFacts, { route: other, batch }: Offer): void {
	const period: PricePeriod | undefined = route.prices?.at(-1);
	if (period === undefined || batch === undefined) return;
	const { inputUsdPerMtok: input, outputUsdPerMtok: output } = batch;
	if (input === undefined || output === undefined || input > (period.inputUsdPerMtok ?? 0)) return;
	const { source } = typeof other.from === 'string' ? { source: other.from } : other.from;
	const given = { ...period.fieldsFrom };
	period.batchInputUsdPerMtok = input;
	period.batchOutputUsdPerMtok = output;
	const from = source === period.from ? undefined : source;
	const fieldsFrom = known({ ...given, batchInputUsdPerMtok: from, batchOutputUsdPerMtok: from });
	const { fieldsFrom: _old, ...rest } = period;
	const isEmpty = Object.keys(fieldsFrom).length === 0;
	route.prices = [
		...route.prices!.slice(0, -1),
		inOrder({
			...rest,
			...(isEmpty ? {} : { fieldsFrom }),
		}),
	];
}

type VariantMarks = { [Key in keyof Offer['marks']]?: Offer['marks'][Key] | undefined };

function variantName(
	{ region, offer: word, snapshot, preview }: VariantMarks,
	isMain: boolean,
): string | undefined {
	if (isMain) return word;
	const parts = [region, word, snapshot, preview === undefined ? undefined : 'preview'].filter(
		(part) => part !== undefined,
	);
	return parts.length > 0 ? parts.join('-') : undefined;
}

/** A route with its keys in the order of the schema. */
export function orderRoute({
	model,
	id,
	variant,
	alsoIds,
	contextTokens,
	maxOutputTokens,
	status,
	endsOn,
	from,
	fieldsFrom,
	prices,
}: RouteFacts): RouteFacts {
	return known({
		model,
		id,
		variant,
		alsoIds,
		contextTokens,
		maxOutputTokens,
		status,
		endsOn,
		from,
		fieldsFrom,
		prices,
	}) as RouteFacts;
}

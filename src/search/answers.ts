import { formatDay } from '../format/day.ts';
import { formatPrice, formatTokens } from '../format/quantity.ts';
import { plural } from '../format/words.ts';
import type { Counted, ModelPrice, ModelTraits, SearchEntry } from './entry.ts';

// The line under each search result, made to be the answer itself. Parts are joined by commas. Made of
// plain facts, since a browser makes it again from the list of names.

/**
 * `$3.00 in, $15.00 out, context 200,000, retired 19 Feb 2026`: dollars per million tokens at the offer
 * that is cheapest for the default workload, and the context window in tokens.
 */
export function modelAnswer({ price, contextTokens, ...status }: ModelTraits): string {
	const context =
		contextTokens === undefined
			? 'context window unknown'
			: `context ${formatTokens(contextTokens)}`;
	return [priceText(price), context, ...statusText(status)].join(', ');
}

function priceText(price: ModelPrice): string {
	if (price.kind === 'unknown') return 'price unknown';
	const text = isFree(price) ? 'free' : inAndOut(price);
	return price.kind === 'ended' ? `last ${text}` : text;
}

/** Whether tokens cost nothing at a price. */
export function isFree(price: Exclude<ModelPrice, { kind: 'unknown' }>): boolean {
	return price.inputUsdPerMtok === 0 && price.outputUsdPerMtok === 0;
}

function inAndOut({
	inputUsdPerMtok,
	outputUsdPerMtok,
}: Exclude<ModelPrice, { kind: 'unknown' }>): string {
	const price = (usd: number | undefined) => (usd === undefined ? 'unknown' : formatPrice(usd));
	return `${price(inputUsdPerMtok)} in, ${price(outputUsdPerMtok)} out`;
}

function statusText({ stage, retiresOn }: Pick<ModelTraits, 'stage' | 'retiresOn'>): string[] {
	if (stage === 'active') return [];
	if (retiresOn === undefined) return [stage];
	return [`${stage === 'retired' ? 'retired' : `${stage}, retires`} ${formatDay(retiresOn)}`];
}

/** `Cloud, 34 models` for a provider, `Coding, 34 models, lower is better` for a benchmark. */
export function countedAnswer({ word, models, lower }: Counted): string {
	return `${word}, ${plural(models, 'model')}${lower ? ', lower is better' : ''}`;
}

/** `12 models, the newest Claude Opus 4.5 of 24 Nov 2025`. */
export function labAnswer(models: readonly Pick<SearchEntry, 'title' | 'releasedOn'>[]): string {
	const count = plural(models.length, 'model');
	const dated = models.flatMap(({ title, releasedOn }) =>
		releasedOn === undefined ? [] : [{ title, releasedOn }],
	);
	if (dated.length === 0) return count;
	const newest = dated.reduce((last, one) => (one.releasedOn > last.releasedOn ? one : last));
	return `${count}, the newest ${newest.title} of ${formatDay(newest.releasedOn)}`;
}

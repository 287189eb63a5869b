import { profileOf } from '../compare/profile.ts';
import { formatDay } from '../format/day.ts';
import { formatPrice, formatTokens } from '../format/quantity.ts';
import { capitalise, plural } from '../format/words.ts';
import type { ModelCost } from '../compare/offers.ts';
import type { ModelStatus } from '../compare/status.ts';
import type { Benchmark, Catalog, Lab, Model, Provider } from '../schema/catalog.ts';
import type { PricePeriod } from '../schema/provider.ts';

// The line under each search result, made to be the answer itself. Parts are joined by commas.

/**
 * `$3.00 in, $15.00 out, context 200,000, retired 19 Feb 2026`: dollars per million tokens at the offer
 * that is cheapest for the default workload, and the context window in tokens.
 */
export function modelAnswer(catalog: Catalog, model: Model): string {
	const { cost, contextTokens, status } = profileOf(catalog, model.id);
	const context = contextTokens
		? `context ${formatTokens(contextTokens.value)}`
		: 'context window unknown';
	return [priceText(cost), context, ...statusText(status)].join(', ');
}

function priceText(cost: ModelCost): string {
	if (cost.kind === 'unknown') return 'price unknown';
	const period = cost.best.offer.period!;
	if (cost.best.offer.free) return 'free';
	return cost.kind === 'ended' ? `last ${inAndOut(period)}` : inAndOut(period);
}

function inAndOut({ inputUsdPerMtok, outputUsdPerMtok }: PricePeriod): string {
	const price = (usd: number | undefined) => (usd === undefined ? 'unknown' : formatPrice(usd));
	return `${price(inputUsdPerMtok)} in, ${price(outputUsdPerMtok)} out`;
}

function statusText({ stage, retiresOn }: ModelStatus): string[] {
	if (stage === 'active') return [];
	if (retiresOn === undefined) return [stage];
	return [`${stage === 'retired' ? 'retired' : `${stage}, retires`} ${formatDay(retiresOn.value)}`];
}

/** `Cloud, 34 models`. */
export function providerAnswer({ kind, routes }: Provider): string {
	const models = new Set(routes.map(({ model }) => model));
	return `${capitalise(kind)}, ${plural(models.size, 'model')}`;
}

/** `Coding, 34 models, lower is better`. */
export function benchmarkAnswer({ category, results, better }: Benchmark): string {
	const models = new Set(results.map(({ model }) => model));
	const parts = [capitalise(category.replaceAll('-', ' ')), plural(models.size, 'model')];
	return [...parts, ...(better === 'lower' ? ['lower is better'] : [])].join(', ');
}

/** `12 models, the newest Claude Opus 4.5 of 24 Nov 2025`. */
export function labAnswer(catalog: Catalog, lab: Lab): string {
	const models = [...catalog.models.values()].filter((model) => model.lab === lab.id);
	const dated = models.flatMap(({ name, releasedOn }) =>
		releasedOn ? [{ name, releasedOn }] : [],
	);
	const count = plural(models.length, 'model');
	if (dated.length === 0) return count;
	const newest = dated.reduce((last, one) => (one.releasedOn > last.releasedOn ? one : last));
	return `${count}, the newest ${newest.name} of ${formatDay(newest.releasedOn)}`;
}

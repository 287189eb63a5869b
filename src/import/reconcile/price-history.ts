import type { Conflict } from '../../schema/common.ts';
import { basePrices, otherPrices } from '../../schema/price-keys.ts';
import type { PricePeriod } from '../../schema/provider.ts';
import type { Prices, PriceState, SourceId } from '../facts.ts';
import { byCode } from '../text.ts';
import { earlierPeriods, firstSeen } from './earlier-periods.ts';
import { outlierFactor, outlierField } from './price-outlier.ts';
import { current, inOrder, plain, same, sameBase, type PriceStatement } from './price-state.ts';
import { priceRank } from './trust.ts';

/** Periods oldest first, and the prices that were held back as outliers. */
export interface PriceHistory {
	periods: PricePeriod[];
	refused: Conflict[];
}

/**
 * Merges what all sources say of one route's prices into its periods.
 *
 * The most trusted price is the current one. A different price of a less trusted source is an
 * earlier period where a dated history or two older sources that agree say so, else a conflict.
 * `elsewhere` holds prices of the same model at other providers: with other sources silent, they
 * tell an outlier.
 */
export function priceHistory(
	statements: readonly PriceStatement[],
	elsewhere: readonly Prices[],
	today: string,
): PriceHistory {
	const present = statements
		.map((one) => ({ ...one, states: one.states.filter(({ since }) => (since ?? '') <= today) }))
		.filter(({ states }) => states.length > 0)
		.sort((a, b) => priceRank(a.source) - priceRank(b.source) || byCode(b.asOf, a.asOf));
	const refused: Conflict[] = [];
	const sound = present.filter((one) => {
		const others = present.filter(({ source }) => source !== one.source).map(current);
		const field = outlierField(current(one), others, elsewhere);
		if (field === undefined) return true;
		refused.push({
			field,
			value: current(one)[field]!,
			from: one.source,
			note: `More than ${outlierFactor} times off the other prices: held back`,
		});
		return false;
	});
	const [best] = sound;
	if (best === undefined) return { periods: [], refused };
	const newest = sound.filter(
		(one, i) => sound.findIndex(({ source }) => source === one.source) === i,
	);
	return { periods: periodsOf(best, newest, sound), refused };
}

function periodsOf(
	best: PriceStatement,
	newest: readonly PriceStatement[],
	all: readonly PriceStatement[],
): PricePeriod[] {
	// A source that knows the hours tells more than one that gives the price of one of them.
	const byTheHour = newest.find(
		(one) =>
			one !== best && (current(one).hours ?? []).some((hours) => sameBase(hours, current(best))),
	);
	const lead = byTheHour ?? best;
	const now = current(lead);
	const earlier = earlierPeriods(lead, newest, all);
	const last = earlier.at(-1);
	const since = now.since ?? (earlier.length > 0 ? firstSeen(lead, now, newest, all) : undefined);
	const kept = since === undefined ? [] : earlier.filter((period) => (period.since ?? '') < since);
	const period: PricePeriod = {
		...(since === undefined ? {} : { since }),
		...plain(now),
		from: lead.source,
	};
	const given: Record<string, SourceId> = {};
	fillFrom(period, given, lead, newest);
	if (now.since === undefined && since !== undefined && last !== undefined) {
		const dated = newest.find((one) => current(one).since === since && one !== lead);
		if (dated !== undefined) given['since'] = dated.source;
	}
	const conflicts = conflictsWith(period, kept, lead, newest);
	if (Object.keys(given).length > 0) period.fieldsFrom = given;
	if (conflicts.length > 0) period.conflicts = conflicts;
	return [...kept, period].map(inOrder);
}

/** Adds what the lead leaves out from sources with the same price of input and output. */
function fillFrom(
	period: PricePeriod,
	given: Record<string, SourceId>,
	lead: PriceStatement,
	newest: readonly PriceStatement[],
): void {
	const now = current(lead);
	const alike = [lead, ...newest.filter((one) => one !== lead && sameBase(current(one), now))];
	for (const field of otherPrices) {
		const one = alike.find((statement) => current(statement)[field] !== undefined);
		if (one === undefined) continue;
		period[field] = current(one)[field]!;
		if (one !== lead) given[field] = one.source;
	}
	if (
		period.cacheReadUsdPerMtok !== undefined &&
		period.cacheReadUsdPerMtok > (period.inputUsdPerMtok ?? 0)
	) {
		delete period.cacheReadUsdPerMtok;
		delete given['cacheReadUsdPerMtok'];
	}
	for (const field of ['tiers', 'tierScope', 'hours'] as const) {
		if (field === 'tierScope' && period.tiers === undefined) continue;
		const one = alike.find((statement) => usable(current(statement), field));
		if (one === undefined) continue;
		Object.assign(period, {
			[field]: field === 'tiers' ? tiersOf(current(one)) : current(one)[field],
		});
		if (one !== lead) given[field] = one.source;
	}
}

function usable(state: PriceState, field: 'tiers' | 'tierScope' | 'hours'): boolean {
	if (field === 'tiers') return tiersOf(state).length > 0;
	return state[field] !== undefined;
}

/** Tiers that differ from the base price, in rising order, without impossible cache prices. */
function tiersOf(state: PriceState): NonNullable<PriceState['tiers']> {
	return (state.tiers ?? [])
		.filter((tier) => tier.inputUsdPerMtok !== undefined && !sameBase(tier, state))
		.map((tier) => {
			const { cacheReadUsdPerMtok: read, ...rest } = tier;
			return read !== undefined && read > (tier.inputUsdPerMtok ?? 0) ? rest : tier;
		});
}

function conflictsWith(
	period: PricePeriod,
	earlier: readonly PricePeriod[],
	lead: PriceStatement,
	newest: readonly PriceStatement[],
): Conflict[] {
	const conflicts: Conflict[] = [];
	for (const one of newest) {
		const state = current(one);
		const explained = [period, ...earlier, ...(period.hours ?? [])].some((known) =>
			sameBase(known, state),
		);
		if (one === lead || explained) continue;
		for (const field of basePrices) {
			const value = state[field];
			if (value === undefined || same(value, period[field])) continue;
			if (conflicts.some((conflict) => conflict.field === field && conflict.value === value))
				continue;
			conflicts.push({ field, value, from: one.source });
		}
	}
	return conflicts;
}

import type { PricePeriod } from '../../schema/provider.ts';
import type { PriceState, SourceId } from '../facts.ts';
import { current, plain, sameBase, type PriceStatement } from './price-state.ts';

/**
 * What was charged before the lead's current price, oldest first: as a dated history tells, or an
 * older state of one source, or two older sources that agree.
 *
 * `newest` holds the newest statement of each source, `all` older ones too.
 */
export function earlierPeriods(
	lead: PriceStatement,
	newest: readonly PriceStatement[],
	all: readonly PriceStatement[],
): PricePeriod[] {
	const now = current(lead);
	const dated = newest.find(({ states }) => states.length > 1);
	if (dated !== undefined) {
		const same = sameBase(current(dated), now);
		// Its newest price is the current one, or the one before a newer source's.
		if (same || agreed(current(dated), dated, newest))
			return toPeriods(same ? dated.states.slice(0, -1) : dated.states, dated.source);
	}
	// An older state of one source shows what it changed since.
	const older = all.find(
		(one) =>
			!newest.includes(one) &&
			!sameBase(current(one), now) &&
			newest.some(({ source, states }) => source === one.source && sameBase(states.at(-1)!, now)),
	);
	if (older !== undefined) return toPeriods([current(older)], older.source);
	// Two older sources agree on another price: it was the price before.
	const before = newest.find(
		(one) =>
			one.asOf < lead.asOf &&
			!sameBase(current(one), now) &&
			newest.some(
				(other) =>
					other !== one && other.asOf < lead.asOf && sameBase(current(other), current(one)),
			) &&
			newest.every(
				(other) =>
					other === lead || sameBase(current(other), current(one)) || sameBase(current(other), now),
			),
	);
	return before === undefined ? [] : toPeriods([current(before)], before.source);
}

/** Whether another source that is older than the newest says the same. */
function agreed(state: PriceState, of: PriceStatement, newest: readonly PriceStatement[]): boolean {
	return newest.some((one) => one !== of && sameBase(current(one), state));
}

function toPeriods(states: readonly PriceState[], source: SourceId): PricePeriod[] {
	return states.map((state) => ({
		...(state.since === undefined ? {} : { since: state.since }),
		...plain(state),
		...(state.tiers ? { tiers: state.tiers } : {}),
		...(state.tierScope ? { tierScope: state.tierScope } : {}),
		...(state.hours ? { hours: state.hours } : {}),
		from: source,
	}));
}

/** The day from which the current price is known: a dated source's, else the first that showed it. */
export function firstSeen(
	lead: PriceStatement,
	now: PriceState,
	newest: readonly PriceStatement[],
	all: readonly PriceStatement[],
): string {
	const same = [...newest, ...all].filter((one) => sameBase(current(one), now));
	const dated = same.map((one) => current(one).since).find((since) => since !== undefined);
	return dated ?? same.map(({ asOf }) => asOf).sort()[0] ?? lead.asOf;
}

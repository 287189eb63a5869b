import type { PricePeriod } from '../../schema/provider.ts';
import { trustOrder } from '../../schema/trust-order.ts';
import type { SourceId } from '../facts.ts';
import { sameBase } from '../reconcile/price-state.ts';
import { priceRank } from '../reconcile/trust.ts';
import { sourceIn } from '../provenance.ts';

/**
 * Price periods that are on record, and what an import tells now: a change adds a period from the
 * day of its source, and no older period is rewritten.
 *
 * `read` holds the sources of this import: a price of another one stays unless one that stands
 * higher contradicts it.
 */
export function mergeHistory(
	existing: readonly PricePeriod[] | undefined,
	fresh: readonly PricePeriod[] | undefined,
	read: ReadonlySet<SourceId>,
	stateOf: ReadonlyMap<SourceId, string>,
): PricePeriod[] | undefined {
	if (existing === undefined || fresh === undefined) return (fresh ?? existing)?.slice();
	const before = existing.at(-1)!;
	const now = fresh.at(-1)!;
	const cited = sourceIn(before.from);
	if (!read.has(cited) && priceRank(cited) < priceRank(sourceIn(now.from))) return existing.slice();
	const known = fresh.findLastIndex((period) => sameBase(period, before));
	if (known === -1) {
		const since = now.since ?? stateOf.get(sourceIn(now.from)) ?? '';
		const isLater = since > (before.since ?? '');
		return isLater
			? [...existing, withSince(now, since)]
			: [...existing.slice(0, -1), withSince(now, before.since)];
	}
	// The import tells the whole history; of one as long as that on record, only all sources together.
	const isWhole = trustOrder.prices.every((source) => read.has(source));
	const isLonger = fresh.length > existing.length || (isWhole && fresh.length === existing.length);
	if (isLonger && known === fresh.length - 1) return fresh.slice();
	const current = fresh[known]!;
	return [
		...existing.slice(0, -1),
		withSince(current, before.since ?? (existing.length > 1 ? current.since : undefined)),
		...fresh.slice(known + 1),
	];
}

function withSince(period: PricePeriod, since: string | undefined): PricePeriod {
	const { since: _since, ...rest } = period;
	return since === undefined ? rest : { since, ...rest };
}

import type { PricePeriod, RouteFacts } from '../../schema/provider.ts';
import { known, type SourceId } from '../facts.ts';
import { orderRoute } from '../reconcile/merge-offers.ts';
import { inOrder, sameBase } from '../reconcile/price-state.ts';
import { mergeHistory } from './merge-history.ts';
import { sourceIn } from '../provenance.ts';

const plainFields = ['id', 'contextTokens', 'maxOutputTokens', 'status', 'endsOn'] as const;

/** Sources that list ids. Which of them listed one beside the first is not on record. */
const idSources: readonly SourceId[] = ['pi-ai', 'models-dev', 'litellm'];

/**
 * A route on record with what an import tells of it. While a source that the route cites was not
 * read, only what the read ones say is taken over. `isToldNow` says whether any route of the model
 * has an id now.
 */
export function mergeRoute(
	before: RouteFacts,
	now: RouteFacts,
	read: ReadonlySet<SourceId>,
	stateOf: ReadonlyMap<SourceId, string>,
	isToldNow: (id: string) => boolean = () => false,
): RouteFacts {
	const prices = mergeHistory(before.prices, now.prices, read, stateOf);
	if (sourcesOf(before).every((source) => read.has(source))) {
		const kept = idSources.every((source) => read.has(source))
			? []
			: (before.alsoIds ?? []).filter((id) => !isToldNow(id));
		const alsoIds = [...(now.alsoIds ?? []), ...kept].sort();
		return orderRoute({
			...now,
			...known({ prices, alsoIds: alsoIds.length > 0 ? alsoIds : undefined }),
		});
	}
	const merged: Record<string, unknown> = { ...before };
	const fieldsFrom = { ...before.fieldsFrom };
	for (const field of plainFields) {
		const cited = sourceIn(before.fieldsFrom?.[field] ?? before.from);
		const citing = now.fieldsFrom?.[field] ?? now.from;
		const isTold = now[field] !== undefined && read.has(sourceIn(citing));
		if (!isTold || (before[field] !== undefined && !read.has(cited))) continue;
		merged[field] = now[field];
		if (field !== 'id' && sourceIn(citing) !== sourceIn(before.from)) fieldsFrom[field] = citing;
	}
	const ids = new Set([...(before.alsoIds ?? []), ...(now.alsoIds ?? []), now.id]);
	ids.delete(merged['id'] as string);
	const told = now.prices?.at(-1);
	const last = before.prices?.at(-1);
	const isSame = told !== undefined && last !== undefined && sameBase(told, last);
	return orderRoute({
		...(merged as RouteFacts),
		...known({
			alsoIds: ids.size > 0 ? [...ids].sort() : undefined,
			fieldsFrom: Object.keys(fieldsFrom).length > 0 ? fieldsFrom : undefined,
			prices: isSame ? [...before.prices!.slice(0, -1), mergePeriod(last, told, read)] : prices,
		}),
	});
}

/** One price told twice: what unread sources gave stays, what read ones give is added. */
function mergePeriod(
	before: PricePeriod,
	now: PricePeriod,
	read: ReadonlySet<SourceId>,
): PricePeriod {
	const { from, fieldsFrom = {}, conflicts = [], ...prices } = before;
	const merged: Record<string, unknown> = { ...prices };
	const given = new Map(Object.entries(fieldsFrom));
	const { from: nowFrom, fieldsFrom: nowGiven = {}, conflicts: nowLost = [], ...told } = now;
	for (const [field, value] of Object.entries(told)) {
		// Since when it holds, only all sources together tell.
		if (field === 'since') continue;
		const citing = nowGiven[field] ?? nowFrom;
		const isOld = merged[field] !== undefined && !read.has(sourceIn(fieldsFrom[field] ?? from));
		if (isOld || !read.has(sourceIn(citing))) continue;
		merged[field] = value;
		given.set(field, citing);
	}
	const lost = [
		...conflicts.filter((one) => !read.has(sourceIn(one.from))),
		...nowLost.filter((one) => read.has(sourceIn(one.from))),
	];
	const others = [...given].filter(([, citation]) => sourceIn(citation) !== sourceIn(from));
	return inOrder({
		...(merged as Omit<PricePeriod, 'from'>),
		from,
		...known({
			fieldsFrom: others.length > 0 ? Object.fromEntries(others) : undefined,
			conflicts: lost.length > 0 ? lost : undefined,
		}),
	});
}

/** Every source that a route cites. */
export function sourcesOf({ from, fieldsFrom = {}, prices = [] }: RouteFacts): SourceId[] {
	const ofPrices = prices.flatMap((period) => [
		period.from,
		...Object.values(period.fieldsFrom ?? {}),
		...(period.conflicts ?? []).map((conflict) => conflict.from),
	]);
	return [from, ...Object.values(fieldsFrom), ...ofPrices].map(sourceIn);
}

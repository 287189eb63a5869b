import { trustOrder } from '../../schema/trust-order.ts';
import type { Scope, SourceId } from '../facts.ts';

/** How far down the order of trust a source stands for a field; lower is better. */
export function trustRank(field: string, source: SourceId, scope: Scope): number {
	const order = [...(trustOrder.fields[field] ?? []), ...trustOrder.models];
	if (scope === 'lab') return 0;
	const rank = order.findIndex((entry) => entry === source || entry === `${source} ${scope}`);
	if (rank !== -1) return rank;
	// A record does not tell the scope of what it holds: then the source's best one counts.
	const best = scope === 'model' ? order.findIndex((entry) => entry.startsWith(`${source} `)) : -1;
	return best === -1 ? order.length : best;
}

/** How far down the order of trust a source stands for prices; lower is better. */
export function priceRank(source: SourceId): number {
	const rank = trustOrder.prices.indexOf(source);
	return rank === -1 ? trustOrder.prices.length : rank;
}

/** Single facts for which a person prefers a source that usually stands lower, with the reason. */
export const preferences: readonly {
	model: string;
	field: string;
	source: SourceId;
	why: string;
}[] = [
	{
		model: 'claude-3-7-sonnet',
		field: 'limits.maxOutputTokens',
		source: 'llm-stats',
		why: 'The most that its lab offered, with a beta header; others list the default',
	},
];

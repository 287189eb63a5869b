import type { RouteFacts } from '../../schema/provider.ts';
import type { RouteClaim, SourceId } from '../facts.ts';
import { byCode } from '../text.ts';
import type { Placed } from './place.ts';

/** Listings that drop or mark what is gone, so that they can contradict an end. */
const listings: readonly SourceId[] = ['pi-ai', 'models-dev'];

/** Status and end of a route, and the source that tells them. */
export interface RouteEnd {
	values: Pick<RouteFacts, 'status' | 'endsOn'>;
	by?: SourceId;
}

/** Status and end: an end that a newer listing contradicts is not believed. */
export function routeEnd(
	claims: readonly Placed<RouteClaim>[],
	{ stateOf, today }: { stateOf: ReadonlyMap<SourceId, string>; today: string },
): RouteEnd {
	const all = claims.map(({ claim }) => claim);
	const [last] = all
		.filter(({ endsOn }) => endsOn !== undefined)
		.sort((a, b) => byCode(b.endsOn!, a.endsOn!));
	const end = last?.endsOn;
	const isListedSince = (day: string) =>
		all.some(
			({ source, endsOn, status }) =>
				endsOn === undefined &&
				status !== 'deprecated' &&
				listings.includes(source) &&
				(stateOf.get(source) ?? '') >= day,
		);
	if (last !== undefined && end !== undefined && !isListedSince(end))
		return {
			values: { status: end <= today ? 'ended' : 'deprecated', endsOn: end },
			by: last.source,
		};
	const newest = all.find(({ source }) => listings.includes(source));
	const marked = newest?.source === 'pi-ai' ? undefined : all.find(({ status }) => status);
	if (marked?.status !== undefined) return { values: { status: marked.status }, by: marked.source };
	const isPreview = claims.every(({ tags }) => tags.preview !== undefined);
	return { values: isPreview ? { status: 'preview' } : {} };
}

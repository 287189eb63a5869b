import type { Catalog } from '../schema/catalog.ts';
import { pairKey } from './page-keys.ts';
import { pairPath } from './paths.ts';
import { hasPairPage } from './published-pairs.ts';

/** How a server answers when it is asked for the page of a pair. */
export type OnDemandAnswer =
	| { status: 404; headers: Record<string, string> }
	| { status: 301; location: string; headers: Record<string, string> }
	/** `304`: the reader or the CDN has this page already. `200`: render it. */
	| { status: 200 | 304; headers: Record<string, string> };

/**
 * How long an answer may be kept, in seconds. A browser asks again after `browser`; a CDN after `cdn`,
 * and answers from what it has for `stale` more while it asks.
 */
const kept = { browser: 300, cdn: 86_400, stale: 604_800 };
/** An address without a page gets one with the next records, so it is kept for an hour only. */
const keptMissing = 3600;

export interface OnDemandRequest {
	/** The parts of `/compare/<a>/<b>/`. */
	a: string;
	b: string;
	/** Stands for the code that makes the page. */
	revision: string;
	/** The header of that name. */
	ifNoneMatch: string | null;
}

/**
 * Answers for the page of a pair. Its ETag stands for all that the page is made from, so that it is known
 * before the page is. It is a weak one, since what stands between compresses the page.
 */
export function onDemandAnswer(
	catalog: Catalog,
	{ a, b, revision, ifNoneMatch }: OnDemandRequest,
): OnDemandAnswer {
	if (!hasPairPage(catalog, a, b))
		return { status: 404, headers: { 'Cache-Control': `public, s-maxage=${keptMissing}` } };
	const cacheControl = `public, max-age=${kept.browser}, s-maxage=${kept.cdn}, stale-while-revalidate=${kept.stale}`;
	const headers = { 'Cache-Control': cacheControl };
	const location = pairPath(a, b);
	if (location !== `/compare/${a}/${b}/`) return { status: 301, location, headers };
	const etag = `W/"${revision}-${pairKey(catalog, a, b)}"`;
	return {
		status: matches(ifNoneMatch, etag) ? 304 : 200,
		headers: { ...headers, ETag: etag },
	};
}

/** Whether a list of ETags names this one. Weak and strong ones count as the same. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
	if (ifNoneMatch === null) return false;
	const bare = (tag: string) => tag.trim().replace(/^W\//, '');
	return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../../catalog/index.ts';
import { compareCard } from '../../../../../compare/embed/compare-card.ts';
import { picturedPairs } from '../../../../../compare/embed/pictured-pairs.ts';
import { compareCardSvg } from '../../../../../markup/compare-svg.ts';

export const getStaticPaths = (() =>
	picturedPairs(catalog).map(([a, b]) => ({ params: { a, b } }))) satisfies GetStaticPaths;

/** The scorecard of a pair as an image, for places that take no frame. */
export const GET: APIRoute = ({ params }) => {
	const card = compareCard(catalog, params['a']!, params['b']!);
	return new Response(compareCardSvg(card), { headers: { 'Content-Type': 'image/svg+xml' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../../catalog/index.ts';
import { priceCard } from '../../../../../compare/embed/price-card.ts';
import { profileOf } from '../../../../../compare/profile.ts';
import { priceBadgeSvg } from '../../../../../markup/price-svg.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** The price of a model in a line, as an image. */
export const GET: APIRoute = ({ params }) => {
	const card = priceCard(catalog, profileOf(catalog, params['model']!));
	return new Response(priceBadgeSvg(card), { headers: { 'Content-Type': 'image/svg+xml' } });
};

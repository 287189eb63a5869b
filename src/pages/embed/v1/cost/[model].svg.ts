import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../catalog/index.ts';
import { costCard } from '../../../../compare/embed/cost-card.ts';
import { costData } from '../../../../compare/embed/cost-data.ts';
import { profileOf } from '../../../../compare/profile.ts';
import { defaultWorkload } from '../../../../cost/workload.ts';
import { costCardSvg } from '../../../../markup/cost-svg.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** What a model costs a month at the default traffic, as an image for places that take no frame. */
export const GET: APIRoute = ({ params }) => {
	const data = costData(catalog, profileOf(catalog, params['model']!));
	const svg = costCardSvg(costCard([data], defaultWorkload));
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

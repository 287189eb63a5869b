import type { APIRoute } from 'astro';
import { catalog } from '../../../../catalog/index.ts';
import { examplePair } from '../../../../compare/embed/example-pair.ts';
import { oembedDocument } from '../../../../compare/embed/oembed.ts';

/** How to embed the calculator: as the cost of the first popular pair. */
export const GET: APIRoute = ({ site }) => {
	const pair = examplePair(catalog);
	const choice = {
		kind: 'cost',
		models: pair.map(({ id }) => id),
		names: pair.map(({ name }) => name),
		site: String(site),
	} as const;
	return Response.json(oembedDocument(choice, 'What models cost a month'));
};

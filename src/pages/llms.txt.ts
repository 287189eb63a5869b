import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { llmsIndex } from '../compare/llms.ts';
import { llmsText } from '../markup/markdown/llms.ts';

/** The pages and models of the site, for programs that read text. */
export const GET: APIRoute = ({ site }) =>
	new Response(llmsText(llmsIndex(catalog), String(site)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});

import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { llmsFull } from '../compare/llms.ts';
import { llmsFullText } from '../markup/markdown/llms.ts';

/** The facts of all listed models, for the same. */
export const GET: APIRoute = ({ site }) =>
	new Response(llmsFullText(llmsFull(catalog), String(site)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});

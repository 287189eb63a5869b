import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { calendar } from '../compare/calendar.ts';

/** The retirements of all models and routes, to subscribe to from a calendar. */
export const GET: APIRoute = ({ site }) =>
	new Response(calendar(catalog, String(site)), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});

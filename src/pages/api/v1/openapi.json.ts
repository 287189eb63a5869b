import type { APIRoute } from 'astro';
import { openApiDocument } from '../../../api/openapi.ts';

export const GET: APIRoute = ({ site }) => Response.json(openApiDocument(String(site)));

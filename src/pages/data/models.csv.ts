import { modelsCsv } from '../../api/csv-files.ts';
import { catalog } from '../../catalog/index.ts';

export const GET = () =>
	new Response(modelsCsv(catalog), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

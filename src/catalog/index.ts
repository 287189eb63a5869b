import type { Catalog } from '../schema/catalog.ts';
import { loadCatalog } from './load-catalog.ts';
import { formatProblem } from './problem.ts';

const { catalog: loaded, problems } = await loadCatalog(process.env['DATA_DIR'] || 'data');
if (problems.length > 0) {
	const error = new Error(problems.map(formatProblem).join('\n'));
	// The lines are all that a contributor needs. Where this code stands helps nobody.
	error.stack = error.message;
	throw error;
}

const pairs = process.env['PAIRS'] || 'evident';
if (pairs !== 'evident' && pairs !== 'all')
	throw new Error(`PAIRS is ${pairs}. Write all, for a page of every pair, or leave it out`);

/** The catalog that the site is built from. A build stops here if any record has a problem. */
export const catalog: Catalog = { ...loaded, ...(pairs === 'all' && { publishAll: true }) };

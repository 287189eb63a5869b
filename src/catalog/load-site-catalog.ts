import { getEnvironmentData } from 'node:worker_threads';
import type { Catalog } from '../schema/catalog.ts';
import { loadCatalog, type KnownRecords } from './load-catalog.ts';
import { formatProblem } from './problem.ts';
import { sharedCatalog } from './shared-catalog.ts';

/**
 * The catalog that a site is built from: the records of `DATA_DIR`, with what `PAIRS` and `ADAPTER` say
 * about their pairs. Throws all problems of the records as lines, without a stack trace.
 */
export async function loadSiteCatalog(known?: KnownRecords): Promise<Catalog> {
	const shared = getEnvironmentData(sharedCatalog) as Catalog | undefined;
	if (shared) return shared;
	const { catalog, problems } = await loadCatalog(process.env['DATA_DIR'] || 'data', known);
	if (problems.length > 0) {
		const error = new Error(problems.map(formatProblem).join('\n'));
		// The lines are all that a contributor needs. Where this code stands helps nobody.
		error.stack = error.message;
		throw error;
	}
	const pairs = process.env['PAIRS'] || 'evident';
	if (pairs !== 'evident' && pairs !== 'all')
		throw new Error(`PAIRS is ${pairs}. Write all, for a page of every pair, or leave it out`);
	return {
		...catalog,
		...(pairs === 'all' && { publishAll: true }),
		...(process.env['ADAPTER'] && { onDemand: true }),
	};
}

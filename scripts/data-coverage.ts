import { loadCatalog } from '../src/catalog/load-catalog.ts';
import { coveragePage } from '../src/compare/coverage-page.ts';
import { coverageLines } from './lib/coverage-lines.ts';
import { fail } from './lib/fail.ts';

// Prints what is known and unknown in the records under data/, or under the folder given.
const { catalog, problems } = await loadCatalog(process.argv[2]);
if (problems.length > 0)
	fail('The records have problems, so they cannot be counted. Run: npm run data:check');
for (const line of coverageLines(coveragePage(catalog).tables)) console.log(line);

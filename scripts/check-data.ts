import { loadCatalog } from '../src/catalog/load-catalog.ts';
import { formatProblem } from '../src/catalog/problem.ts';

// Checks every record under data/, or under the folder given. Prints all problems, then counts.
const { catalog, problems } = await loadCatalog(process.argv[2]);
for (const problem of problems) console.error(formatProblem(problem));

const { sources, labs, models, providers, benchmarks, listed } = catalog;
const routes = [...providers.values()].reduce((sum, provider) => sum + provider.routes.length, 0);
const results = [...benchmarks.values()].reduce((sum, { results }) => sum + results.length, 0);
const counts = [
	[models.size, 'model'],
	[listed.length, 'listed model'],
	[labs.size, 'lab'],
	[providers.size, 'provider'],
	[routes, 'route'],
	[benchmarks.size, 'benchmark'],
	[results, 'result'],
	[sources.size, 'source'],
	[problems.length, 'problem'],
] as const;
console.log(counts.map(([n, what]) => `${n} ${what}${n === 1 ? '' : 's'}`).join(', '));
if (problems.length > 0) process.exitCode = 1;

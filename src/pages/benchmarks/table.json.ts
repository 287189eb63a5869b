import { catalog } from '../../catalog/index.ts';
import { benchmarksPage } from '../../compare/benchmarks-page.ts';

/** The table of all benchmarks with the columns that the page as built leaves out. */
export const GET = () => Response.json(benchmarksPage(catalog).document);

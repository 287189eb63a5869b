/** Checks every page of a built site: `node scripts/check-site.ts [folder]`. */
import { existsSync } from 'node:fs';
import { checkSite } from '../src/build/checks/check-site.ts';
import { reportLines } from '../src/build/checks/report.ts';
import { fail } from './lib/fail.ts';

const dir = process.argv[2] ?? 'dist';
if (!existsSync(dir)) fail(`There is no site in ${dir}. Run npm run build first`);

const { pages, faults } = await checkSite(dir, console.log);
const lines = reportLines(faults);
for (const line of lines) console.error(line);
console.log(`${pages} pages, ${lines.length === 1 ? '1 fault' : `${lines.length} faults`}`);
if (lines.length > 0) process.exitCode = 1;

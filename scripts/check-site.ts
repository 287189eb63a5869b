/** Checks the pages of a built site: `node scripts/check-site.ts [folder] [--sample 3000] [--seed 7]`. */
import { existsSync } from 'node:fs';
import { checkSite } from '../src/build/checks/check-site.ts';
import { reportLines } from '../src/build/checks/report.ts';
import { fail } from './lib/fail.ts';
import { readSample } from './lib/read-sample.ts';

const { dir, sample } = readSample();
if (!existsSync(dir)) fail(`There is no site in ${dir}. Run npm run build first`);

const { pages, validated, faults } = await checkSite(dir, console.log, sample);
const lines = reportLines(faults);
for (const line of lines) console.error(line);
const count = lines.length === 1 ? '1 fault' : `${lines.length} faults`;
console.log(`${pages} pages, of which html-validate read ${validated}, ${count}`);
if (lines.length > 0) process.exitCode = 1;

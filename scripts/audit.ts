/**
 * Proves every page of a built site by the records:
 * `node scripts/audit.ts [folder] [--sample 300] [--seed 7]`.
 */
import { existsSync } from 'node:fs';
import { auditSite } from '../src/build/audit/audit-site.ts';
import { fail } from './lib/fail.ts';
import { readSample } from './lib/read-sample.ts';

const { dir, sample } = readSample();
if (!existsSync(dir)) fail(`There is no site in ${dir}. Run npm run build first`);

const data = process.env['DATA_DIR'] || 'data';
const { pages, numbers, faults } = await auditSite({ dir, data, sample }, console.log);
for (const { page, section, message } of faults) console.error(`${page} › ${section}: ${message}`);
console.log(
	`${pages} pages read, ${numbers.toLocaleString('en')} numbers and days traced, ${faults.length} faults`,
);
if (faults.length > 0) process.exitCode = 1;

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { adapters } from '../src/import/adapters.ts';
import { fetchSources } from '../src/import/fetch/fetch-sources.ts';
import { liveSources } from '../src/import/fetch/live-sources.ts';
import { fromFolder } from '../src/import/read-folder.ts';
import { reportLines, reportMarkdown } from '../src/import/report/report-text.ts';
import { runImport } from '../src/import/run-import.ts';
import { fail } from './lib/fail.ts';
import { readOptions } from './lib/read-options.ts';

const usage = `Usage: node scripts/import-data.ts [options]

Reads the sources from their live addresses, or below a folder with one folder each, and writes the
records that changed. A source that fails is named and skipped; the exit code is then 1.

  --from <folder>    read the sources below this folder, not live
  --to <folder>      the records to read and write (data)
  --only <source>    read this source only; may be given again
  --dry-run          write nothing
  --report <file>    write the report as Markdown`;

const { values } = readOptions(
	{
		options: {
			from: { type: 'string' },
			to: { type: 'string', default: 'data' },
			only: { type: 'string', multiple: true, default: [] },
			'dry-run': { type: 'boolean', default: false },
			report: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	},
	'Write --help for all of them',
);

if (values.help) {
	console.log(usage);
	process.exit();
}

const { from, only } = values;
if (from !== undefined && !existsSync(from))
	fail(`There is no folder ${from}. Give one that holds a folder for each source`);
const ids = [...adapters.map(({ id }) => id), 'hand'];
for (const id of only) {
	if (!ids.includes(id))
		fail(`--only ${id}: there is no such source. Give one of ${ids.join(', ')}`);
	const source = liveSources[id];
	if (from === undefined && source !== undefined && 'notLive' in source)
		fail(`--only ${id}: ${source.notLive}`);
}

const start = performance.now();
const day = new Date().toISOString().slice(0, 10);
const progress = (line: string) => console.error(line);
const wanted = adapters.filter(({ id }) => only.length === 0 || only.includes(id));
const { report, changed } = await runImport({
	open: from === undefined ? await fetchSources(wanted, { day, progress }) : fromFolder(from),
	to: values.to,
	only,
	dryRun: values['dry-run'],
	progress,
}).catch((error: unknown) => fail((error as Error).message));

if (values.report !== undefined) await writeFile(values.report, reportMarkdown(report, day));
for (const line of reportLines(report)) console.log(line);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const files = `${changed.length} ${changed.length === 1 ? 'file' : 'files'}`;
console.log(
	`${files} ${values['dry-run'] ? 'would change' : 'changed'} in ${values.to}, ${seconds} s`,
);
if (report.failed.length > 0) process.exitCode = 1;

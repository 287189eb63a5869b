import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { reportLines, reportMarkdown } from '../src/import/report/report-text.ts';
import { runImport } from '../src/import/run-import.ts';
import { everything, wellKnown } from '../src/import/selection.ts';

const usage = `Usage: node scripts/import-data.ts --from <folder> [options]

Reads the sources below a folder, one folder each, and writes the records that changed.

  --from <folder>    the folder with the sources
  --to <folder>      the records to read and write (data)
  --only <source>    read this source only; may be given again
  --all              every model, not the well-known selection
  --dry-run          write nothing
  --report <file>    write the report as Markdown`;

const { values } = parseArgs({
	options: {
		from: { type: 'string' },
		to: { type: 'string', default: 'data' },
		only: { type: 'string', multiple: true, default: [] },
		all: { type: 'boolean', default: false },
		'dry-run': { type: 'boolean', default: false },
		report: { type: 'string' },
		help: { type: 'boolean', default: false },
	},
});

if (values.help || values.from === undefined) {
	console.log(usage);
	process.exit(values.help ? 0 : 2);
}

const start = performance.now();
const { report, changed } = await runImport({
	from: values.from,
	to: values.to,
	only: values.only,
	selection: values.all ? everything : wellKnown,
	dryRun: values['dry-run'],
	progress: (line) => console.error(line),
});

if (values.report !== undefined)
	await writeFile(values.report, reportMarkdown(report, new Date().toISOString().slice(0, 10)));
for (const line of reportLines(report)) console.log(line);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const files = `${changed.length} ${changed.length === 1 ? 'file' : 'files'}`;
console.log(
	`${files} ${values['dry-run'] ? 'would change' : 'changed'} in ${values.to}, ${seconds} s`,
);
if (report.failed.length > 0) process.exitCode = 1;

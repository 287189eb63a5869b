/**
 * Runs every check, the quick ones first, and closes with the sum of all: `312 passed, 0 failed`.
 * `npm test` comes here once the dependencies are installed.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { endOnInterrupt } from './lib/end-on-interrupt.ts';
import { ensureChromium } from './lib/ensure-chromium.ts';
import { ensureDebian, webServerPackages } from './lib/ensure-debian.ts';
import { runStep, type Output, type Step } from './lib/run-step.ts';
import { stopRuns } from './lib/run.ts';
import { summaryLines, type StepResult } from './lib/summary.ts';
import { tallyPlaywright, tallyStep, tallyVitest, type Tally } from './lib/tally.ts';

interface Check extends Step {
	/** What to do when it fails. */
	advice: string;
	/** Runs at the same time as the checks before it: each of them alone would leave a core idle. */
	beside?: true;
	/** Names of checks without which this one makes no sense. */
	needs?: readonly string[];
	/** Where its runner leaves a JSON report, and how to count it. Without: the check counts as one. */
	report?: { file: string; tally: (report: never) => Tally };
}

const unitReport = '.cache/reports/unit.json';
const builtReport = '.cache/reports/built.json';
const endToEndReport = '.cache/reports/end-to-end.json';
endOnInterrupt('Stopped. npm test begins anew', stopRuns);
rmSync('.cache/reports', { recursive: true, force: true });
mkdirSync('.cache/reports', { recursive: true });

const chromium = ensureChromium();
const serverProblem = ensureDebian(webServerPackages);
if (serverProblem !== undefined) console.error(serverProblem);

const checks: readonly Check[] = [
	{ name: 'Formatting', script: 'format:check', advice: 'Run npm run format' },
	// Before the lint, which reads the types that this step generates.
	{
		name: 'Types',
		script: 'types',
		beside: true,
		advice: 'See the lines named above; npm run types repeats it',
	},
	// After the types, since it reads those that Astro writes for them.
	{ name: 'Lint', script: 'lint', advice: 'See the rules named above; npm run lint repeats it' },
	{
		name: 'Build',
		script: 'build',
		beside: true,
		advice: 'See the message above; npm run build repeats it',
	},
	{
		name: 'Unit, record and architecture tests',
		script: 'test:unit',
		args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
		report: { file: unitReport, tally: tallyVitest },
		advice: 'See the tests named above; npm run test:unit repeats them',
	},
	{
		name: 'Build from fixture data',
		script: 'build',
		env: { DATA_DIR: 'tests/fixtures/data', OUT_DIR: '.cache/fixture-site' },
		advice: 'See the message above; the records in tests/fixtures/data may not follow the schema',
	},
	{
		name: 'A sample of the pages of the site',
		script: 'check:site',
		args: ['dist', '--sample', '3000'],
		needs: ['Build'],
		advice:
			'See the pages named above; npm run check:site -- dist --sample 3000 --seed N repeats it with the seed that it printed',
	},
	{
		name: 'Pages from fixture data',
		script: 'check:site',
		args: ['.cache/fixture-site'],
		beside: true,
		needs: ['Build from fixture data'],
		advice: 'See the pages named above; npm run check:site -- .cache/fixture-site repeats it',
	},
	{
		name: 'Audit of a sample of the site',
		script: 'audit',
		args: ['dist', '--sample', '300'],
		beside: true,
		needs: ['Build'],
		advice:
			'See the lines named above; npm run audit -- --sample 300 --seed N repeats it with the seed that it printed',
	},
	{
		name: 'Audit of the site from fixture data',
		script: 'audit',
		args: ['.cache/fixture-site'],
		env: { DATA_DIR: 'tests/fixtures/data' },
		beside: true,
		needs: ['Build from fixture data'],
		advice:
			'See the lines named above; DATA_DIR=tests/fixtures/data npm run audit -- .cache/fixture-site repeats it',
	},
	{
		name: 'Planted faults and web servers',
		script: 'test:built',
		args: ['--reporter=default', '--reporter=json', `--outputFile.json=${builtReport}`],
		report: { file: builtReport, tally: tallyVitest },
		needs: ['Build from fixture data'],
		advice: 'See the tests named above; npm run test:built repeats them',
	},
	{
		name: 'End-to-end tests',
		script: 'test:e2e',
		args: ['--reporter=list,json'],
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport, CHROMIUM_PATH: chromium ?? '' },
		report: { file: endToEndReport, tally: tallyPlaywright },
		needs: ['Chromium', 'Build', 'Build from fixture data'],
		advice: 'See the tests named above; npm run test:e2e repeats them on the sites as built',
	},
];

const results: StepResult[] = [];
const failed = new Set(chromium === undefined ? ['Chromium'] : []);
for (const stage of stagesOf(checks)) {
	const ended = await Promise.all(
		stage.map((check) => resultOf(check, stage.length > 1 ? 'afterwards' : 'through')),
	);
	for (const [i, result] of ended.entries())
		if (result.problem !== undefined) failed.add(stage[i]!.name);
	results.push(...ended);
}
const summary = summaryLines(results);
console.log(['', ...summary].join('\n'));
// Tells .ci/run that the sum has been said.
writeFileSync('.cache/reports/summary.txt', summary.join('\n'));
if (failed.size > 0) process.exitCode = 1;

/** Checks that run at the same time, stage by stage. */
function stagesOf(all: readonly Check[]): Check[][] {
	const stages: Check[][] = [];
	for (const check of all)
		if (check.beside) stages.at(-1)!.push(check);
		else stages.push([check]);
	return stages;
}

async function resultOf(check: Check, output: Output): Promise<StepResult> {
	const missing = check.needs?.find((name) => failed.has(name));
	return missing === undefined ? await runCheck(check, output) : skipped(check, missing);
}

async function runCheck(check: Check, output: Output): Promise<StepResult> {
	const place = `Step ${checks.indexOf(check) + 1} of ${checks.length}`;
	const { ok, seconds } = await runStep(check, place, output);
	const tally = tallyStep(ok, counted(check));
	return { name: check.name, tally, seconds, ...(tally.failed > 0 && { problem: check.advice }) };
}

function skipped({ name }: Check, missing: string): StepResult {
	const problem = `Not run, since this failed: ${missing}`;
	return { name, tally: { passed: 0, failed: 1 }, seconds: 0, problem };
}

/** The counts in a check's report. None when it has no report, or ended before it wrote one. */
function counted({ report }: Check): Tally | undefined {
	if (report === undefined) return undefined;
	try {
		return report.tally(JSON.parse(readFileSync(report.file, 'utf8')) as never);
	} catch {
		return undefined;
	}
}

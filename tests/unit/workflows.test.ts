import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };

const texts = import.meta.glob<string>('/.github/workflows/*', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The lowest and highest number of each field of a cron line. */
const cronFields = [
	[0, 59],
	[0, 23],
	[1, 31],
	[1, 12],
	[0, 6],
] as const;

function isCron(line: string): boolean {
	const fields = line.split(' ');
	return (
		fields.length === cronFields.length &&
		fields.every((field, i) =>
			field.split(',').every((part) => {
				const [, from, to] = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/[1-9]\d*)?$/.exec(part) ?? ['', 'no'];
				const [least, most] = cronFields[i]!;
				return [from, to]
					.filter((end) => end !== undefined)
					.every((end) => Number(end) >= least && Number(end) <= most);
			}),
		)
	);
}

const text = z.string().min(1);
const settings = z.record(text, z.union([z.string(), z.number(), z.boolean()]));
const access = z.enum(['read', 'write', 'none']);
const pinned = /^actions\/(checkout|setup-node)@v\d+$/;
const common = {
	name: text.optional(),
	id: text.optional(),
	if: text.optional(),
	env: settings.optional(),
	'continue-on-error': z.boolean().optional(),
};
const step = z.union([
	z.strictObject({ ...common, uses: z.string().regex(pinned), with: settings.optional() }),
	z.strictObject({ ...common, run: text }),
]);
const workflow = z.strictObject({
	name: text,
	on: z.strictObject({
		push: z.strictObject({ branches: z.array(text).min(1) }).optional(),
		pull_request: z.null().optional(),
		schedule: z
			.array(z.strictObject({ cron: z.string().refine(isCron, 'No cron line of five fields') }))
			.min(1)
			.optional(),
		workflow_dispatch: z.null().optional(),
	}),
	permissions: z.strictObject({
		contents: access.optional(),
		'pull-requests': access.optional(),
	}),
	concurrency: text.optional(),
	jobs: z.record(
		text,
		z.strictObject({
			'runs-on': z.literal('ubuntu-latest'),
			'timeout-minutes': z.int().positive(),
			steps: z.array(step).min(1),
		}),
	),
});

/** What is wrong with a workflow; nothing, where it would do what it says. */
function problemsIn(file: string): string[] {
	const result = workflow.safeParse(load(file));
	if (!result.success)
		return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	const problems: string[] = [];
	const scripts: Record<string, string> = packageJson.scripts;
	for (const { steps } of Object.values(result.data.jobs)) {
		const ids = steps.flatMap(({ id }) => id ?? []);
		for (const one of steps) {
			const command = 'run' in one ? one.run : '';
			for (const [, script] of command.matchAll(/npm run ([\w:-]+)/g))
				if (!(script! in scripts)) problems.push(`no script ${script!}`);
			// What others write, such as a title, would be run as a part of the command.
			if (command.includes('${{')) problems.push('an expression in a command');
			if (command.trim().includes('\n') && !command.startsWith('set -euo pipefail\n'))
				if (!/^echo .*\nexit 1\n$/.test(command))
					problems.push('a command that goes on after a fault');
			for (const [, id] of (one.if ?? '').matchAll(/steps\.(\w+)\./g))
				if (!ids.includes(id!)) problems.push(`no step ${id!}`);
		}
	}
	const bare = file.replaceAll(/\$\{\{ [\w.]+ \}\}/g, '');
	if (/\$\{\{|\}\}/.test(bare))
		problems.push('an expression that is not closed, or more than a name');
	if (/secrets\.|github\.event/.test(file)) problems.push('a secret, or what others write');
	return problems;
}

test('every workflow is looked at', () => {
	expect(Object.keys(texts)).toEqual([
		'/.github/workflows/audit.yml',
		'/.github/workflows/ci.yml',
		'/.github/workflows/refresh-data.yml',
	]);
});

test.each(Object.entries(texts))('%s would do what it says', (_file, file) => {
	expect(problemsIn(file)).toEqual([]);
});

const good = `name: A
on:
  schedule:
    - cron: '20 5 * * 1'
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v6
      - run: npm run data:check
        env:
          GH_TOKEN: \${{ github.token }}
`;

test.each([
	['nothing', '', '', []],
	['a misspelt key', 'runs-on', 'run-on', ['jobs.a.runs-on: Invalid', 'jobs.a: Unrecognized']],
	['a sixth field', '20 5 * * 1', '20 5 * * 1 *', ['on.schedule.0.cron: No cron line']],
	['hour 24', '20 5 * * 1', '20 24 * * 1', ['on.schedule.0.cron: No cron line']],
	['a day by name', '20 5 * * 1', '20 5 * * mo-fr/1x', ['on.schedule.0.cron: No cron line']],
	['no permissions', 'permissions:\n  contents: read\n', '', ['permissions: Invalid']],
	['an action of others', 'actions/checkout@v6', 'other/checkout@v6', ['jobs.a.steps.0']],
	['an action of any version', '@v6', '@main', ['jobs.a.steps.0']],
	['a script that is not there', 'data:check', 'data:chek', ['no script data:chek']],
	['an open expression', 'github.token }}', 'github.token }', ['an expression that is not']],
	[
		'a title in a command',
		'run: npm',
		'run: echo ${{ github.event.a }}; npm',
		['an expression in', 'a secret'],
	],
	[
		'commands that go on',
		'run: npm run data:check',
		'run: |\n          a\n          b',
		['a command that goes on'],
	],
])('%s is found', (_what, from, to, problems) => {
	expect(problemsIn(good.replace(from, to))).toEqual(
		problems.map((start) => expect.stringMatching(new RegExp(`^${start}`)) as string),
	);
});

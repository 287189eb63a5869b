import { existsSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { blankRecord } from '../../../src/catalog/blank-record.ts';
import { jsonSchemas } from '../../../src/catalog/json-schemas.ts';
import { problemLines } from '../../fixtures/data-folder.ts';

const keysOf = (mapping: unknown) => Object.keys(mapping as object);

const source =
	'Nothing is written here. Write the id of a source in data/sources.yml, or {source: id, url: https://…, checkedOn: YYYY-MM-DD}';

const blanks = [
	{
		kind: 'model',
		file: 'models/acme/small-2.yml',
		lines: [
			'name: Nothing is written here. Write text: the name, as its lab writes it',
			`from.default: ${source}`,
		],
	},
	{
		kind: 'provider',
		file: 'providers/beta.yml',
		lines: [
			'name: Nothing is written here. Write text: the name of the provider',
			'kind: Nothing is written here. Write one of: first-party, cloud, aggregator, plan, trial, local',
			`from.default: ${source}`,
		],
	},
	{
		kind: 'benchmark',
		file: 'benchmarks/exam.yml',
		lines: [
			'name: Nothing is written here. Write text: the name of the benchmark',
			'category: Nothing is written here. Write one of: coding, agents, reasoning, mathematics, knowledge, long-context, vision, factuality, writing, overall',
			'measures: Nothing is written here. Write text: what it measures, in one sentence',
			'unit: Nothing is written here. Write one of: percent, points, elo, minutes',
			'better: Nothing is written here. Write higher or lower: which score is the better one',
			`from.default: ${source}`,
		],
	},
	{
		kind: 'lab',
		file: 'labs/beta.yml',
		lines: [
			'name: Nothing is written here. Write text: the name of the lab',
			`from.default: ${source}`,
		],
	},
] as const;

for (const { kind, file, lines } of blanks) {
	test(`the check asks of a new ${kind} only what is needed`, async () => {
		const problems = await problemLines({ [file]: blankRecord(kind) });
		// Where a line stands follows from the fields of the schema.
		expect(problems.map((line) => line.replace(/:\d+:\d+ › /, ' › '))).toEqual(
			lines.map((line) => `data/${file} › ${line}`),
		);
	});

	test(`without the # of its comments, a new ${kind} has every field of the schema`, () => {
		const [, , , ...fields] = blankRecord(kind).split('\n');
		const record = load(fields.map((line) => line.replace(/^# /, '')).join('\n'));
		expect(keysOf(record)).toEqual(keysOf(jsonSchemas()[kind].properties));
	});

	test(`the first line of a new ${kind} leads an editor to the schema`, () => {
		const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(blankRecord(kind))![1]!;
		const base = new URL(`../../../data/${file}`, import.meta.url);
		expect(existsSync(new URL(schema, base))).toBe(true);
	});
}

test('a field stands with its meaning and its type', () => {
	const lines = blankRecord('model').split('\n');
	expect(lines).toContain('name: # The name, as its lab writes it (text)');
	expect(lines).toContain('# releasedOn: # The day of its release (day)');
	expect(lines).toContain('#   contextTokens: # The context window in tokens (whole number)');
	expect(lines).toContain('#   input: [] # What it takes (list of text, image, pdf, audio, video)');
});

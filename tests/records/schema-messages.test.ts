import { expect, test } from 'vitest';
import { problemLines } from '../fixtures/data-folder.ts';

// Every message of the schemas, in the file and at the place where a contributor meets it.

const from = 'from: {default: acme-docs}\n';
const source =
	'acme-docs: {name: A, url: https://example.org, kind: lab, asOf: 2026-08-20, retrieved: 2026-08-20}\n';

const modelKeys =
	'name, aliases, family, releasedOn, knowledgeCutoff, stage, retiresOn, successor, limits, parameters, architecture, openWeights, licence, commercialUse, weightsUrl, modalities, capabilities, from, overrides, conflicts, corrections';

/** Files by what they are, to keep the table below readable. */
const place = {
	sources: 'sources.yml',
	lab: 'labs/acme.yml',
	model: 'models/acme/small-1.yml',
	provider: 'providers/acme.yml',
	benchmark: 'benchmarks/quiz.yml',
} as const;

const ofModel = (facts: string) => `name: X\n${from}${facts}`;
const ofRoute = (facts: string) =>
	`name: X\nkind: cloud\n${from}routes:\n  - {model: small-1, id: a, from: acme-docs, ${facts}}\n`;
const ofPeriod = (facts: string) => ofRoute(`prices: [{from: acme-docs, ${facts}}]`);
const ofBenchmark = (result: string, unit = 'percent') =>
	`name: X\ncategory: coding\nmeasures: Y\nunit: ${unit}\nbetter: higher\n${from}results:\n  - {${result}}\n`;

const cases: [kind: keyof typeof place, text: string, ...lines: string[]][] = [
	['lab', `name: ''\n${from}`, ':1:1 › name: Write the name of the lab, or leave the key out'],
	['lab', `name: ' X'\n${from}`, ':1:1 › name: Remove the space at the start or the end'],
	['lab', `name: "X\\nY"\n${from}`, ':1:1 › name: Write it on one line, without tabs'],
	['lab', `name: "X\\u202eY"\n${from}`, ':1:1 › name: Remove the invisible or control character'],
	['lab', `name: "X\\u00adY"\n${from}`, ':1:1 › name: Remove the invisible or control character'],
	['lab', `name: "X\\ud83e"\n${from}`, ':1:1 › name: Remove the invisible or control character'],
	['lab', `name: X\u00a0Y\n${from}`, ':1:1 › name: Write plain spaces'],
	[
		'lab',
		`name: X${'\u0301'.repeat(4)}\n${from}`,
		':1:1 › name: Write at most three accents on one letter',
	],
	[
		'lab',
		`name: \u0410cme\n${from}`,
		':1:1 › name: A word mixes letters of two alphabets that look alike. Write it in one',
	],
	['lab', `name: ${'X'.repeat(201)}\n${from}`, ':1:1 › name: Use at most 200 characters'],
	[
		'lab',
		`name: X\nurl: https://example.org/${'x'.repeat(2000)}\n${from}`,
		':2:1 › url: Use at most 2000 characters',
	],
	[
		'lab',
		'name: X\nfrom: {default: acme-docs, __proto__: acme-docs}\n',
		':2:28 › from.__proto__: No record has a key of this name. Remove it',
	],
	[
		'lab',
		`name: X\naliases: [${'X, '.repeat(5001)}]\n${from}`,
		':2:1 › aliases: Write at most 5000 entries here',
	],
	[
		'lab',
		`name: X\ncorrections: [{field: name, on: 0026-08-20, was: "Y\\u202e"}]\n${from}`,
		':2:29 › corrections.0.on: The year is before 1900 or after 2099. Is it right?',
		':2:45 › corrections.0.was: Remove the invisible or control character',
	],
	[
		'lab',
		`name:\n${from}`,
		':1:1 › name: Nothing is written here. Write text: the name of the lab',
	],
	['lab', from, ':1:1 › name: This key is missing. Write text: the name of the lab'],
	[
		'lab',
		`name: 4.0\n${from}`,
		':1:1 › name: Write text: the name of the lab. Put it in quotes if it reads like a number or true or false',
	],
	[
		'lab',
		`name: X\nhomepage: Y\nseat: Z\n${from}`,
		':2:1 › homepage: Unknown key homepage. The keys here are: name, aliases, url, country, from, overrides, conflicts, corrections',
		':3:1 › seat: Unknown key seat. The keys here are: name, aliases, url, country, from, overrides, conflicts, corrections',
	],
	[
		'lab',
		`name: X\nurl: http://example.org\n${from}`,
		':2:1 › url: Give the https:// address of the page that says so',
	],
	[
		'lab',
		`name: X\nurl: https://localhost/x\n${from}`,
		':2:1 › url: Give the https:// address of the page that says so',
	],
	['lab', `name: X\naliases: Y\n${from}`, ':2:1 › aliases: Write a list, e.g. [a, b]'],
	[
		'lab',
		'name: X\nfrom: acme-docs\n',
		':2:1 › from: Write a mapping from field path to source id',
	],
	[
		'lab',
		'name: X\nfrom: {name: acme-docs}\n',
		':2:1 › from: Say where the other fields come from: default: <source id>',
	],
	[
		'lab',
		'name: X\nfrom: {default: Acme Docs}\n',
		':2:8 › from.default: Use a-z, 0-9 and single hyphens, e.g. claude-3-7-sonnet',
	],
	[
		'lab',
		'name: X\nfrom: {default: [acme-docs]}\n',
		':2:8 › from.default: Write the id of a source in data/sources.yml, or {source: id, url: https://…, checkedOn: YYYY-MM-DD}',
	],
	[
		'lab',
		'name: X\nfrom: {default: {sorce: acme-docs, checkedOn: May}}\n',
		':2:8 › from.default.source: This key is missing. Write an id, e.g. claude-3-7-sonnet',
		':2:18 › from.default.sorce: Unknown key sorce. The keys here are: source, url, checkedOn',
		':2:36 › from.default.checkedOn: Write the day as YYYY-MM-DD, e.g. 2026-08-20',
	],
	['lab', `name: X\noverrides: name\n${from}`, ':2:1 › overrides: Write a list of field paths'],
	[
		'lab',
		`name: X\noverrides: [1]\n${from}`,
		':2:13 › overrides.0: Write text: a field path. Put it in quotes if it reads like a number or true or false',
	],
	[
		'lab',
		`name: X\nconflicts: {}\n${from}`,
		':2:1 › conflicts: Write a list of {field, value, from}',
	],
	[
		'lab',
		`name: X\nconflicts: [{field: name, value: [Y], from: acme-docs}]\n${from}`,
		':2:27 › conflicts.0.value: Write the value that lost',
	],
	[
		'lab',
		`name: X\nconflicts: [Y]\n${from}`,
		':2:13 › conflicts.0: Write a mapping with keys from: field, value, from, note',
	],
	[
		'model',
		ofModel('family: Small Models\n'),
		':3:1 › family: Use a-z, 0-9 and single hyphens, e.g. claude-3-7-sonnet',
	],
	['model', ofModel(`family: ${'x'.repeat(101)}\n`), ':3:1 › family: Use at most 100 characters'],
	[
		'model',
		ofModel('releasedOn: 2026-02-30\n'),
		':3:1 › releasedOn: Write the day as YYYY-MM-DD, e.g. 2026-08-20',
	],
	[
		'model',
		ofModel('knowledgeCutoff: May 2025\n'),
		':3:1 › knowledgeCutoff: Write YYYY-MM-DD, or YYYY-MM, e.g. 2025-04',
	],
	[
		'model',
		ofModel('knowledgeCutoff: 2025\n'),
		':3:1 › knowledgeCutoff: Write the day as YYYY-MM-DD or the month as YYYY-MM',
	],
	[
		'model',
		ofModel('knowledgeCutoff: 2025-02-30\n'),
		':3:1 › knowledgeCutoff: There is no such day. Write YYYY-MM-DD, or YYYY-MM',
	],
	[
		'model',
		ofModel('knowledgeCutoff: 9999-12\n'),
		':3:1 › knowledgeCutoff: The year is before 1900 or after 2099. Is it right?',
	],
	[
		'model',
		ofModel('stage: live\n'),
		':3:1 › stage: Write preview, deprecated or retired, or leave it out',
	],
	[
		'model',
		ofModel('limits: {contextTokens: 128_000, maxInputTokens: -1, maxOutputTokens: 1.5}\n'),
		':3:10 › limits.contextTokens: Write a plain whole number, e.g. 128000: the context window in tokens',
		':3:34 › limits.maxInputTokens: Leave the key out when the number is not published',
		':3:54 › limits.maxOutputTokens: Write a plain whole number, e.g. 128000: the most output tokens',
	],
	[
		'model',
		ofModel('parameters: {total: 1.5, active: 2000000000000000}\n'),
		':3:14 › parameters.total: Write a plain whole number, e.g. 128000: the number of all parameters',
		':3:26 › parameters.active: That is more than any model has. Is the unit right?',
	],
	[
		'model',
		ofModel('limits: 128000\n'),
		':3:1 › limits: Write a mapping with keys from: contextTokens, maxInputTokens, maxOutputTokens',
	],
	[
		'model',
		ofModel('openWeights: yes\n'),
		':3:1 › openWeights: Write true or false. Leave the key out when it is not known',
	],
	[
		'model',
		ofModel('modalities: {input: [], output: [text, speech]}\n'),
		':3:14 › modalities.input: Name at least one modality, or leave the key out',
		':3:40 › modalities.output.1: Write modalities from: text, image, pdf, audio, video',
	],
	[
		'model',
		ofModel('capabilities: {reasoning: partly, vision: true}\n'),
		':3:16 › capabilities.reasoning: Write true or false. Leave the key out when it is not known',
		':3:35 › capabilities.vision: Unknown key vision. The keys here are: reasoning, toolCalling, structuredOutput, codeExecution, computerUse, webSearch, streaming, fineTuning, batch, promptCaching',
	],
	[
		'model',
		ofModel('capabilities: [reasoning]\n'),
		':3:1 › capabilities: Write a mapping with keys from: reasoning, toolCalling, structuredOutput, codeExecution, computerUse, webSearch, streaming, fineTuning, batch, promptCaching',
	],
	['model', '[]\n', `:1:1: Write a mapping with keys from: ${modelKeys}`],
	[
		'provider',
		`name: X\nkind: reseller\nendpoint: grpc\n${from}`,
		':1:1 › routes: This key is missing. Write a list of routes, [] when there is none',
		':2:1 › kind: Write one of: first-party, cloud, aggregator, plan, trial, local',
		':3:1 › endpoint: Write one of: openai, anthropic, google, bedrock, cohere, mistral',
	],
	[
		'provider',
		ofRoute('status: live, prices: []'),
		':5:46 › routes.0.status: Write preview, deprecated or ended, or leave it out',
		':5:60 › routes.0.prices: Leave the key out when no price is published',
	],
	[
		'provider',
		ofPeriod('inputUsdPerMtok: $2.50, outputUsdPerMtok: -1, cacheReadUsdPerMtok: 100001'),
		':5:73 › routes.0.prices.0.inputUsdPerMtok: Write a plain number of US dollars per million tokens, e.g. 2.5',
		':5:97 › routes.0.prices.0.outputUsdPerMtok: A price is never negative. Leave the key out when no price is published',
		':5:119 › routes.0.prices.0.cacheReadUsdPerMtok: More than 100000 dollars per million tokens. Is the unit right?',
	],
	[
		'provider',
		ofPeriod('inputUsdPerMtok: .inf, outputUsdPerMtok: .nan'),
		':5:73 › routes.0.prices.0.inputUsdPerMtok: Write a plain number of US dollars per million tokens, e.g. 2.5',
		':5:96 › routes.0.prices.0.outputUsdPerMtok: Write a plain number of US dollars per million tokens, e.g. 2.5',
	],
	[
		'provider',
		ofPeriod('tierScope: all, hours: [{fromUtc: 30, toUtc: "24:00"}]'),
		':5:73 › routes.0.prices.0.tierScope: Write whole-request or part-above',
		':5:98 › routes.0.prices.0.hours.0.fromUtc: Write the UTC time as HH:MM, in quotes, e.g. "00:30"',
		':5:111 › routes.0.prices.0.hours.0.toUtc: Write the UTC time as HH:MM, e.g. 00:30',
	],
	[
		'benchmark',
		`name: X\ncategory: maths\nmeasures: ${'Y'.repeat(401)}\nunit: ratio\nbetter: up\n${from}results:\n`,
		':2:1 › category: Write one of: coding, agents, reasoning, mathematics, knowledge, long-context, vision, factuality, writing, overall',
		':3:1 › measures: Use at most 400 characters',
		':4:1 › unit: Write one of: percent, points, elo, minutes',
		':5:1 › better: Write higher or lower: which score is the better one',
		':7:1 › results: Nothing is written here. Write a list of results, [] when there is none',
	],
	[
		'benchmark',
		ofBenchmark('model: small-1, score: 80%, stderr: 0, runBy: us, from: acme-docs'),
		':8:22 › results.0.score: Write the score as a plain number',
		':8:34 › results.0.stderr: Write a number of more than 0',
		':8:45 › results.0.runBy: Write lab when the model’s own lab ran it, else independent',
	],
	[
		'benchmark',
		ofBenchmark('model: small-1, score: 1175, runBy: lab, from: acme-docs'),
		':8:22 › results.0.score: A score in per cent is between 0 and 100. Is this an Elo or another unit?',
	],
	['benchmark', ofBenchmark('model: small-1, score: 1175, runBy: lab, from: acme-docs', 'elo')],
	[
		'benchmark',
		ofBenchmark('model: small-1, score: -1e+300, runBy: lab, from: acme-docs', 'elo'),
		':8:22 › results.0.score: That is less than any benchmark gives. Is the unit right?',
	],
	['sources', '{}\n', ':1:1: Write at least one source'],
	[
		'sources',
		`${source}__proto__: {name: X}\n`,
		':2:1 › __proto__: No record has a key of this name. Remove it',
	],
	['sources', '- acme-docs\n', ':1:1: Write a mapping from source id to source'],
	[
		'sources',
		`${source}Beta Docs: {}\n`,
		':2:1 › Beta Docs: Use a-z, 0-9 and single hyphens, e.g. claude-3-7-sonnet',
	],
	[
		'sources',
		`${source}beta: {name: X, url: https://example.org, kind: blog, asOf: 2026-08-20, retrieved: 2026-08-20}\n`,
		':2:43 › beta.kind: Write one of: lab, provider, aggregator, benchmark, research, person',
	],
	[
		'sources',
		`${source}beta: {name: X, url: https://example.org, kind: lab, asOf: 2026-08-20, retrieved: 2026-08-19}\n`,
		':2:54 › beta.asOf: The data cannot be newer than the day it was fetched. Correct asOf or retrieved',
	],
];

test.each(cases)('%s: %j', async (kind, text, ...lines) => {
	const file = place[kind];
	expect(await problemLines({ [file]: text })).toEqual(lines.map((line) => `data/${file}${line}`));
});

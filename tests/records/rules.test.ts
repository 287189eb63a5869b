import { expect, test } from 'vitest';
import { problemLines } from '../fixtures/data-folder.ts';

// Every rule finds its fault in files, and says the way out at its line and column.

const headOf = (name: string) => `name: ${name}\nfrom: {default: acme-docs}\n`;
const head = headOf('X');
const model = (facts: string) => ({ 'models/acme/small-1.yml': `${head}${facts}` });
const listedModels = (...ids: string[]) =>
	Object.fromEntries(
		ids.map((id) => [
			`models/acme/${id}.yml`,
			`${headOf(id)}releasedOn: 2026-01-15\nlimits: {contextTokens: 1000}\nmodalities: {output: [text]}\nopenWeights: true\n`,
		]),
	);
const provider = (routes: string, kind = 'cloud') => ({
	'providers/acme.yml': `${head}kind: ${kind}\nroutes:\n${routes}`,
});
const benchmark = (results: string) => ({
	'benchmarks/quiz.yml': `${head}category: coding\nmeasures: Questions.\nunit: percent\nbetter: higher\nresults:\n${results}`,
});
const priced = (periods: string) =>
	provider(`  - model: small-1\n    id: a\n    from: acme-docs\n    prices:\n${periods}`);

const faults: { rule: string; files: Record<string, string>; lines: string[] }[] = [
	{
		rule: 'cited-source-exists: in every kind of place',
		files: {
			'labs/acme.yml':
				'name: Acme\nfrom:\n  default: acme-doc\n  url: press\nurl: https://example.org\n',
			...priced('      - {from: p1, conflicts: [{field: inputUsdPerMtok, value: 1, from: p2}]}\n'),
			...benchmark('  - {model: small-1, score: 1, runBy: lab, from: {source: r1}}\n'),
			...model('conflicts:\n  - {field: name, value: Y, from: c1}\n'),
		},
		lines: [
			'data/benchmarks/quiz.yml:8:44 › results.0.from: No source has the id r1. Add it to sources.yml, or correct the id',
			'data/labs/acme.yml:3:3 › from.default: No source has the id acme-doc. Add it to sources.yml, or correct the id. Did you mean acme-docs?',
			'data/labs/acme.yml:4:3 › from.url: No source has the id press. Add it to sources.yml, or correct the id',
			'data/models/acme/small-1.yml:4:29 › conflicts.0.from: No source has the id c1. Add it to sources.yml, or correct the id',
			'data/providers/acme.yml:9:10 › routes.0.prices.0.from: No source has the id p1. Add it to sources.yml, or correct the id',
			'data/providers/acme.yml:9:67 › routes.0.prices.0.conflicts.0.from: No source has the id p2. Add it to sources.yml, or correct the id',
		],
	},
	{
		rule: 'model-has-lab',
		files: { 'models/acmee/large-1.yml': head },
		lines: [
			"data/models/acmee/large-1.yml:1:1: No lab has the id acmee. Add labs/acmee.yml, or move this file to its lab's folder. Did you mean acme?",
		],
	},
	{
		rule: 'route-has-model',
		files: provider('  - {model: smal-1, id: a, from: acme-docs}\n'),
		lines: [
			'data/providers/acme.yml:5:6 › routes.0.model: No model has the id smal-1. Add models/<lab>/smal-1.yml, or correct the id. Did you mean small-1?',
		],
	},
	{
		rule: 'named-pair-fits',
		files: {
			'pairs.yml':
				'- [large-1, large-2]\n- [large-2, large-1]\n- [large-1, large-1]\n- [large-1, larg-2]\n- [small-1, large-1]\n',
			...listedModels('large-1', 'large-2'),
			...model(''),
		},
		lines: [
			'data/pairs.yml:2:3 › 1: This pair is there already, further up. Remove one',
			'data/pairs.yml:3:3 › 2: A pair is two models. Name another one',
			'data/pairs.yml:4:13 › 3.1: No model has the id larg-2. Did you mean large-2?',
			'data/pairs.yml:5:4 › 4.0: small-1 is not a listed model, which a pair needs. Name another',
		],
	},
	{
		rule: 'name-is-unique',
		files: {
			'models/acme/small-1.yml': 'name: Small\nfrom: {default: acme-docs}\n',
			'models/acme/small-2.yml': 'name: SMALL\nfrom: {default: acme-docs}\n',
		},
		lines: [
			'data/models/acme/small-2.yml:1:1 › name: data/models/acme/small-1.yml has this name too. Write what sets them apart, or make one an alias of the other',
		],
	},
	{
		rule: 'name-is-unique: by what a reader sees',
		files: {
			'models/acme/small-1.yml': 'name: Small  1\nfrom: {default: acme-docs}\n',
			'models/acme/small-2.yml': 'name: Ｓmall 1\nfrom: {default: acme-docs}\n',
		},
		lines: [
			'data/models/acme/small-2.yml:1:1 › name: data/models/acme/small-1.yml has this name too. Write what sets them apart, or make one an alias of the other',
		],
	},
	{
		rule: 'id-is-free',
		files: {
			'labs/index.yml': headOf('Index'),
			'labs/chart.yml': headOf('Chart'),
			'models/acme/chart.yml': headOf('Chart'),
		},
		lines: [
			'data/labs/index.yml:1:1: A page of the site itself has the address index. Give the record another name',
			'data/models/acme/chart.yml:1:1: A page of the site itself has the address chart. Give the record another name',
		],
	},
	{
		rule: 'pairs.yml is a list of pairs',
		files: { 'pairs.yml': '- [large-1]\n' },
		lines: ['data/pairs.yml:1:3 › 0: Write two ids of models, e.g. [claude-3-7-sonnet, gpt-4o]'],
	},
	{
		rule: 'result-has-model',
		files: benchmark('  - {model: gadget, score: 1, runBy: lab, from: acme-docs}\n'),
		lines: [
			'data/benchmarks/quiz.yml:8:6 › results.0.model: No model has the id gadget. Add models/<lab>/gadget.yml, or correct the id',
		],
	},
	{
		rule: 'provider-lab-fits: no such lab',
		files: { 'providers/beta.yml': `${head}kind: first-party\nlab: beta\nroutes: []\n` },
		lines: [
			'data/providers/beta.yml:4:1 › lab: No lab has the id beta. Add labs/beta.yml, or correct the id',
		],
	},
	{
		rule: 'provider-lab-fits: not first-party',
		files: { 'providers/beta.yml': `${head}kind: cloud\nlab: acme\nroutes: []\n` },
		lines: [
			'data/providers/beta.yml:4:1 › lab: Only a first-party provider has a lab, and this one is cloud. Remove the key, or write kind: first-party',
		],
	},
	{
		rule: 'successor-exists: no such model',
		files: model('successor: small-2\n'),
		lines: [
			'data/models/acme/small-1.yml:3:1 › successor: No model has the id small-2. Add its record, or leave the key out. Did you mean small-1?',
		],
	},
	{
		rule: 'successor-exists: itself',
		files: model('successor: small-1\n'),
		lines: [
			'data/models/acme/small-1.yml:3:1 › successor: A model cannot succeed itself. Write the id of the newer model, or leave it out',
		],
	},
	{
		rule: 'successors-end: a circle, and not the model that leads into it',
		files: {
			...model('successor: b\n'),
			'models/acme/b.yml': `${headOf('b')}successor: small-1\n`,
			'models/acme/c.yml': `${headOf('c')}successor: b\n`,
		},
		lines: [
			'data/models/acme/b.yml:3:1 › successor: The successors go in a circle: b → small-1 → b. Remove the one that points to an older model',
			'data/models/acme/small-1.yml:3:1 › successor: The successors go in a circle: small-1 → b → small-1. Remove the one that points to an older model',
		],
	},
	{
		rule: 'alias-is-unique: spelt otherwise in another model',
		files: {
			'models/acme/mini.yml': `${headOf('mini')}aliases: [Acme Mini_v1]\n`,
			...model('aliases:\n  - acme/mini.v1\n'),
		},
		lines: [
			'data/models/acme/small-1.yml:4:5 › aliases.0: acme/mini.v1 is an alias of mini too. Keep it in one of the two records',
		],
	},
	{
		rule: 'alias-is-unique: the id of another model',
		files: { 'models/acme/mini.yml': `${headOf('mini')}aliases: [Small 1]\n` },
		lines: [
			'data/models/acme/mini.yml:3:11 › aliases.0: Small 1 is the id of another model. Remove the alias',
		],
	},
	{
		rule: 'route-is-unique',
		files: provider(
			'  - {model: small-1, id: a, from: acme-docs}\n  - {model: small-1, id: a, from: acme-docs}\n',
		),
		lines: [
			'data/providers/acme.yml:6:5 › routes.1: This route of small-1 is written twice. Keep one, or give them different variants or ids',
		],
	},
	{
		rule: 'routes-are-sorted: by model, then variant, without variant first',
		files: {
			'models/acme/mini.yml': head,
			...provider(
				[
					'  - {model: small-1, id: a, from: acme-docs}',
					'  - {model: mini, id: a, from: acme-docs}',
					'  - {model: small-1, variant: free, id: a, from: acme-docs}',
					'  - {model: small-1, variant: eu, id: a, from: acme-docs}',
					'  - {model: small-1, id: b, from: acme-docs}\n',
				].join('\n'),
			),
		},
		lines: [
			'data/providers/acme.yml:6:5 › routes.1: Routes are sorted by model, then variant. Move this one of mini up',
			'data/providers/acme.yml:8:5 › routes.3: Routes are sorted by model, then variant. Move this one of small-1 up',
			'data/providers/acme.yml:9:5 › routes.4: Routes are sorted by model, then variant. Move this one of small-1 up',
		],
	},
	{
		rule: 'price-periods-rise',
		files: priced(
			[
				'      - {since: 2026-02-01, from: acme-docs}',
				'      - {since: 2026-02-01, from: acme-docs}',
				'      - {from: acme-docs}',
				'      - {since: 2026-01-01, from: acme-docs}\n',
			].join('\n'),
		),
		lines: [
			'data/providers/acme.yml:10:10 › routes.0.prices.1.since: This period starts on 2026-02-01, and the one before it on 2026-02-01. Write the periods oldest first, one a day',
			'data/providers/acme.yml:11:9 › routes.0.prices.2: Only the first price period may leave out since. Write its first day',
		],
	},
	...['plan', 'trial'].map((kind) => ({
		rule: `only-metered-providers-price: ${kind}`,
		files: provider(
			'  - {model: small-1, id: a, from: acme-docs, prices: [{inputUsdPerMtok: 0, from: acme-docs}]}\n',
			kind,
		),
		lines: [
			`data/providers/acme.yml:5:46 › routes.0.prices: A ${kind} provider has no token prices. Remove prices, or correct the kind`,
		],
	})),
	{
		rule: 'tiers-rise',
		files: priced(
			'      - {from: acme-docs, tiers: [{aboveInputTokens: 200000}, {aboveInputTokens: 128000}]}\n',
		),
		lines: [
			'data/providers/acme.yml:9:64 › routes.0.prices.0.tiers.1.aboveInputTokens: This tier starts at 128000 tokens, and the one before it at 200000. Write the tiers in rising order',
		],
	},
	{
		rule: 'cache-read-is-cheaper: in a period, a tier and a window',
		files: priced(
			[
				'      - inputUsdPerMtok: 1',
				'        cacheReadUsdPerMtok: 2',
				'        tiers: [{aboveInputTokens: 1, inputUsdPerMtok: 2, cacheReadUsdPerMtok: 3}]',
				'        hours:',
				'          - {fromUtc: "00:30", toUtc: "16:30", inputUsdPerMtok: 3, cacheReadUsdPerMtok: 4}',
				'        from: acme-docs\n',
			].join('\n'),
		),
		lines: [
			'data/providers/acme.yml:10:9 › routes.0.prices.0.cacheReadUsdPerMtok: Input read from a cache costs 2, more than fresh input at 1. Are the two swapped? Correct them, or leave the wrong one out',
			'data/providers/acme.yml:11:59 › routes.0.prices.0.tiers.0.cacheReadUsdPerMtok: Input read from a cache costs 3, more than fresh input at 2. Are the two swapped? Correct them, or leave the wrong one out',
			'data/providers/acme.yml:13:68 › routes.0.prices.0.hours.0.cacheReadUsdPerMtok: Input read from a cache costs 4, more than fresh input at 3. Are the two swapped? Correct them, or leave the wrong one out',
		],
	},
	{
		rule: 'result-is-unique',
		files: benchmark(
			'  - {model: small-1, score: 1, runBy: lab, from: acme-docs}\n  - {model: small-1, score: 2, runBy: lab, from: acme-docs}\n',
		),
		lines: [
			'data/benchmarks/quiz.yml:9:5 › results.1: This result of small-1 is written twice: version, effort, harness, setting, runBy, source, url and day are the same. Keep one, or write what differs',
		],
	},
	{
		rule: 'results-are-sorted',
		files: {
			'models/acme/mini.yml': head,
			...benchmark(
				'  - {model: small-1, score: 1, runBy: lab, from: acme-docs}\n  - {model: mini, score: 2, runBy: lab, from: acme-docs}\n',
			),
		},
		lines: [
			'data/benchmarks/quiz.yml:9:5 › results.1: Results are sorted by model. Move this one of mini up',
		],
	},
	{
		rule: 'field-is-real and dates-are-past: in corrections',
		files: {
			'models/acme/small-1.yml':
				'name: X\nfrom: {default: acme-docs}\ncorrections:\n  - {field: context, on: 2026-08-21, was: 1}\n',
		},
		lines: [
			'data/models/acme/small-1.yml:4:6 › corrections.0.field: There is no field context. Write the path of a field, as data/README.md lists them',
			'data/models/acme/small-1.yml:4:22 › corrections.0.on: 2026-08-21 is after 2026-08-20, the newest retrieved day in sources.yml. Correct the day, or that of the source',
		],
	},
	{
		rule: 'field-is-real: in from, overrides and conflicts',
		files: {
			'models/acme/small-1.yml':
				'name: X\nfrom:\n  default: acme-docs\n  limits.contextToken: acme-docs\noverrides:\n  - from\nconflicts:\n  - {field: context, value: 1, from: acme-docs}\n',
			...priced(
				'      - {from: acme-docs, conflicts: [{field: price, value: 1, from: acme-docs}]}\n',
			),
		},
		lines: [
			'data/models/acme/small-1.yml:4:3 › from.limits.contextToken: There is no field limits.contextToken. Write the path of a field, as data/README.md lists them. Did you mean limits.contextTokens?',
			'data/models/acme/small-1.yml:4:3 › from.limits.contextToken: No limits.contextToken is written that could come from there. Write the value, or remove this line',
			'data/models/acme/small-1.yml:6:5 › overrides.0: There is no field from. Write the path of a field, as data/README.md lists them',
			'data/models/acme/small-1.yml:8:6 › conflicts.0.field: There is no field context. Write the path of a field, as data/README.md lists them',
			'data/providers/acme.yml:9:40 › routes.0.prices.0.conflicts.0.field: There is no field price. Write the path of a field, as data/README.md lists them',
		],
	},
	{
		rule: 'sourced-field-is-there',
		files: {
			'labs/acme.yml': 'name: Acme\nfrom: {default: acme-docs, country: acme-docs}\n',
		},
		lines: [
			'data/labs/acme.yml:2:28 › from.country: No country is written that could come from there. Write the value, or remove this line',
		],
	},
	{
		rule: 'fieldsFrom of a route and of a price period: source, field, value',
		files: provider(
			[
				'  - model: small-1',
				'    id: a',
				'    from: acme-docs',
				'    fieldsFrom:',
				'      contextTokens: acme-docs',
				'      context: acme-docs',
				'      id: press',
				'    prices:',
				'      - {inputUsdPerMtok: 1, from: acme-docs, fieldsFrom: {outputUsdPerMtok: acme-docs, inputUsdPerMtok: press}}\n',
			].join('\n'),
		),
		lines: [
			'data/providers/acme.yml:9:7 › routes.0.fieldsFrom.contextTokens: No contextTokens is written that could come from there. Write the value, or remove this line',
			'data/providers/acme.yml:10:7 › routes.0.fieldsFrom.context: There is no field context. Write the path of a field, as data/README.md lists them',
			'data/providers/acme.yml:10:7 › routes.0.fieldsFrom.context: No context is written that could come from there. Write the value, or remove this line',
			'data/providers/acme.yml:11:7 › routes.0.fieldsFrom.id: No source has the id press. Add it to sources.yml, or correct the id',
			'data/providers/acme.yml:13:60 › routes.0.prices.0.fieldsFrom.outputUsdPerMtok: No outputUsdPerMtok is written that could come from there. Write the value, or remove this line',
			'data/providers/acme.yml:13:89 › routes.0.prices.0.fieldsFrom.inputUsdPerMtok: No source has the id press. Add it to sources.yml, or correct the id',
		],
	},
	{
		rule: 'cutoff-precedes-release: by month',
		files: {
			...model('releasedOn: 2026-01-31\nknowledgeCutoff: 2026-02\n'),
			'models/acme/mini.yml': `${headOf('mini')}releasedOn: 2026-01-15\nknowledgeCutoff: 2026-01-31\n`,
		},
		lines: [
			'data/models/acme/small-1.yml:4:1 › knowledgeCutoff: The knowledge cutoff 2026-02 is after the release on 2026-01-31. Correct the wrong one, or leave it out',
		],
	},
	{
		rule: 'parts-fit-whole: limits, parameters, routes',
		files: {
			...model(
				'limits: {contextTokens: 8, maxInputTokens: 9, maxOutputTokens: 8}\nparameters: {total: 7, active: 8}\n',
			),
			...provider(
				'  - {model: small-1, id: a, contextTokens: 8, maxOutputTokens: 9, from: acme-docs}\n',
			),
		},
		lines: [
			'data/models/acme/small-1.yml:3:28 › limits.maxInputTokens: 9 is more than contextTokens, which is 8. Correct the wrong one, or leave it out',
			'data/models/acme/small-1.yml:4:24 › parameters.active: 8 is more than total, which is 7. Correct the wrong one, or leave it out',
			'data/providers/acme.yml:5:47 › routes.0.maxOutputTokens: 9 is more than contextTokens, which is 8. Correct the wrong one, or leave it out',
		],
	},
	{
		rule: 'dates-are-past: all but announced ends',
		files: {
			'models/acme/small-1.yml':
				'name: X\nreleasedOn: 2026-08-21\nretiresOn: 2027-01-01\nfrom: {default: {source: acme-docs, checkedOn: 2026-08-21}}\n',
			'models/acme/mini.yml': `${headOf('mini')}knowledgeCutoff: 2026-08\n`,
			'models/acme/mini-2.yml': `${headOf('mini-2')}knowledgeCutoff: 2026-09\n`,
			...provider(
				'  - {model: small-1, id: a, endsOn: 2027-01-01, from: acme-docs, prices: [{since: 2026-08-21, from: acme-docs}]}\n',
			),
			...benchmark('  - {model: small-1, score: 1, runBy: lab, on: 2026-08-21, from: acme-docs}\n'),
		},
		lines: [
			'data/benchmarks/quiz.yml:8:44 › results.0.on: 2026-08-21 is after 2026-08-20, the newest retrieved day in sources.yml. Correct the day, or that of the source',
			'data/models/acme/mini-2.yml:3:1 › knowledgeCutoff: 2026-09 is after 2026-08-20, the newest retrieved day in sources.yml. Correct the day, or that of the source',
			'data/models/acme/small-1.yml:2:1 › releasedOn: 2026-08-21 is after 2026-08-20, the newest retrieved day in sources.yml. Correct the day, or that of the source',
			'data/models/acme/small-1.yml:4:37 › from.default.checkedOn: 2026-08-21 is after 2026-08-20, the newest retrieved day in sources.yml. Correct the day, or that of the source',
			'data/providers/acme.yml:5:76 › routes.0.prices.0.since: 2026-08-21 is after 2026-08-20, the newest retrieved day in sources.yml. Correct the day, or that of the source',
		],
	},
];

test.each(faults)('$rule', async ({ files, lines }) => {
	expect(await problemLines(files)).toEqual(lines);
});

test('files without a fault have no line', async () => {
	expect(await problemLines({})).toEqual([]);
});

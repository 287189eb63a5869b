import { expect, test } from 'vitest';
import { embedParamNames } from '../../../../src/compare/embed/param-names.ts';
import { embedParams } from '../../../../src/compare/embed/params.ts';
import { readAppearance, readModels } from '../../../../src/compare/embed/read-embed.ts';
import { namesTraffic, readTraffic } from '../../../../src/compare/embed/read-traffic.ts';
import { workloadFields } from '../../../../src/cost/workload-fields.ts';

const params = (text: string) => new URLSearchParams(text);

test('the table explains every parameter, and those of the traffic are those of the cost', () => {
	expect(embedParams.map(({ name }) => name)).toEqual(embedParamNames);
	const numbers = workloadFields.map(({ param }) => param);
	expect(embedParamNames.filter((name) => numbers.includes(name))).toEqual(numbers);
});

test('every example of the table is read without a problem', () => {
	for (const { name, example, kinds } of embedParams) {
		const written = params(`${name}=${example}`);
		expect(readAppearance(written), name).toMatchObject({ ok: true });
		expect(readTraffic(written), name).toMatchObject({ ok: true });
		if (name === 'models') expect(readModels(kinds[0]!, written)).toMatchObject({ ok: true });
	}
});

test.each([
	{ text: '', is: { theme: 'auto', instance: '' } },
	{ text: 'theme=dark&instance=a_1-b', is: { theme: 'dark', instance: 'a_1-b' } },
	{ text: 'accent=15e', is: { accent: '#1155ee' } },
	{ text: 'accent=%231B559E', is: { accent: '#1b559e' } },
	{ text: 'utm_source=x&theme=light', is: { theme: 'light' } },
])('reads the look of ?$text', ({ text, is }) => {
	expect(readAppearance(params(text))).toMatchObject({ ok: true, ...is });
});

test.each([
	{ text: 'theme=Dark', problem: 'theme: write one of auto, light, dark, not “Dark”' },
	{
		text: 'accent=red',
		problem: 'accent: write six or three digits of hexadecimal, e.g. 1b559e, not “red”',
	},
	{
		text: 'accent=',
		problem: 'accent: write six or three digits of hexadecimal, e.g. 1b559e',
	},
	{
		text: 'instance=<b>',
		problem: 'instance: write up to 64 letters, digits, - and _, not “<b>”',
	},
])('says what is wrong in ?$text', ({ text, problem }) => {
	expect(readAppearance(params(text))).toMatchObject({ ok: false, problem });
});

test.each([
	{ kind: 'price', text: 'models=gpt-4o', models: ['gpt-4o'] },
	{ kind: 'compare', text: 'models=b,a', models: ['b', 'a'] },
	{ kind: 'cost', text: 'models=a,%20b,,c,d', models: ['a', 'b', 'c', 'd'] },
] as const)('reads the models of ?$text', ({ kind, text, models }) => {
	expect(readModels(kind, params(text))).toEqual({ ok: true, models });
});

test.each([
	{ kind: 'price', text: '', problem: 'models: write one id, e.g. gpt-4o' },
	{ kind: 'price', text: 'models=a,b', problem: 'models: write one id, not 2' },
	{
		kind: 'compare',
		text: 'models=a',
		problem: 'models: write two ids with commas between them, not 1',
	},
	{
		kind: 'cost',
		text: 'models=a,b,c,d,e',
		problem: 'models: write one to four ids with commas between them, not 5',
	},
	{
		kind: 'cost',
		text: 'models=a,a',
		problem: 'models: write each id once, not “a twice”',
	},
	{
		kind: 'cost',
		text: 'models=..%2Fa',
		problem: 'models: write ids as in the addresses of model pages, e.g. gpt-4o, not “../a”',
	},
	{
		kind: 'cost',
		text: 'models=https://example.org/x.js%23',
		problem:
			'models: write ids as in the addresses of model pages, e.g. gpt-4o, not “https://example.org/x.js#”',
	},
] as const)('says what is wrong with the models of ?$text', ({ kind, text, problem }) => {
	expect(readModels(kind, params(text))).toEqual({ ok: false, param: 'models', problem });
});

test('a preset is where the traffic starts, and other parameters change it', () => {
	expect(readTraffic(params('preset=chatbot&requests=5'))).toMatchObject({
		ok: true,
		workload: { requestsPerMonth: 5, inputTokens: 2000, outputTokens: 300, cachedShare: 0.5 },
	});
	expect(namesTraffic(params('theme=dark&models=a'))).toBe(false);
	expect(namesTraffic(params('hour=3'))).toBe(true);
});

test.each([
	{
		text: 'preset=chat',
		problem:
			'preset: write one of default, chatbot, rag, coding-agent, classification, summarisation, not “chat”',
	},
	{
		text: 'batch=120',
		problem: 'batch: Requests in batches: write a per cent from 0 to 100, not “120”',
	},
])('says what is wrong with the traffic of ?$text', ({ text, problem }) => {
	expect(readTraffic(params(text))).toMatchObject({ ok: false, problem });
});

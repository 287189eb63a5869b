import { expect, test } from 'vitest';
import { embedPath, framePath } from '../../../../src/compare/embed/addresses.ts';
import { heightIn, asksHeight } from '../../../../src/compare/embed/messages.ts';
import { reservedHeight } from '../../../../src/compare/embed/reserved-height.ts';
import {
	elementSnippet,
	frameSnippet,
	snippetsOf,
} from '../../../../src/compare/embed/snippets.ts';
import { defaultWorkload, presets } from '../../../../src/cost/workload.ts';

test('the address of a widget holds its parameters, and nothing can break out of one', () => {
	expect(embedPath('cost', [])).toBe('/embed/v1/cost/');
	expect(
		embedPath('cost', [
			['models', 'a,b'],
			['accent', '#f0f&theme=dark'],
		]),
	).toBe('/embed/v1/cost/?models=a,b&accent=%23f0f%26theme%3Ddark');
});

test.each([
	{ choice: { kind: 'price', models: ['a'] }, path: '/embed/v1/price/a/' },
	{
		choice: { kind: 'price', models: ['a'], theme: 'dark' },
		path: '/embed/v1/price/a/?theme=dark',
	},
	{
		choice: { kind: 'cost', models: ['a'], workload: { ...defaultWorkload, batchShare: 0.5 } },
		path: '/embed/v1/cost/a/?batch=50',
	},
	{
		choice: { kind: 'cost', models: ['a', 'b'], workload: presets[1]!.workload, accent: '#f0f' },
		path: '/embed/v1/cost/?models=a,b&preset=chatbot&accent=f0f',
	},
	{ choice: { kind: 'compare', models: ['b', 'a'] }, path: '/embed/v1/compare/?models=b,a' },
] as const)('frames $path', ({ choice, path }) => {
	expect(framePath(choice)).toBe(path);
});

const hostile = {
	kind: 'price',
	models: ['a'],
	names: ['"><script>alert(1)</script>'],
	site: 'https://crosscheck.example',
	height: 264,
} as const;

test('the snippets of a hostile name are text', () => {
	expect(frameSnippet(hostile)).toBe(
		'<iframe src="https://crosscheck.example/embed/v1/price/a/" title="Price: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="264" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
	);
	expect(elementSnippet(hostile)).toBe(
		[
			'<script src="https://crosscheck.example/embed/v1/crosscheck.js" async></script>',
			'<crosscheck-price models="a"><a href="https://crosscheck.example/embed/v1/price/a/">Price: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a></crosscheck-price>',
		].join('\n'),
	);
	expect(snippetsOf({ ...hostile, names: ['a](x)'] }).images?.markdown).toBe(
		'[![Price of a\\](x)](https://crosscheck.example/embed/v1/price/a.svg)](https://crosscheck.example/models/a/)',
	);
	expect(snippetsOf(hostile).images?.badge).toBe(
		'<a href="https://crosscheck.example/models/a/"><img src="https://crosscheck.example/embed/v1/price/a/badge.svg" alt="Price of &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" height="24"></a>',
	);
});

test('a cost has an image where one file can hold it: of one model at the default traffic', () => {
	const cost = { ...hostile, kind: 'cost', names: ['A'] } as const;
	expect(snippetsOf(cost).images).toEqual({
		card: '<a href="https://crosscheck.example/calculator/?m=a"><img src="https://crosscheck.example/embed/v1/cost/a.svg" alt="Monthly cost of A" width="420" height="160"></a>',
		markdown:
			'[![Monthly cost of A](https://crosscheck.example/embed/v1/cost/a.svg)](https://crosscheck.example/calculator/?m=a)',
	});
	const workload = { ...defaultWorkload, outputTokens: 251 };
	expect(snippetsOf({ ...cost, workload }).images).toBeUndefined();
	expect(snippetsOf({ ...cost, models: ['a', 'b'] }).images).toBeUndefined();
});

test('a scorecard has an image where its pair is pictured, whatever the order', () => {
	const names = ['B', 'A'];
	const pair = { ...hostile, kind: 'compare', models: ['b', 'a'], names } as const;
	expect(snippetsOf(pair).images).toBeUndefined();
	expect(snippetsOf({ ...pair, isPictured: true }).images?.markdown).toBe(
		'[![Scorecard: B vs A](https://crosscheck.example/embed/v1/compare/a/b.svg)](https://crosscheck.example/compare/?m=a&m=b)',
	);
});

test.each([
	{ kind: 'price', models: 1, width: 320, params: [], height: 338 },
	// 270 and twice 182.
	{ kind: 'cost', models: 2, width: 320, params: ['models', 'theme'], height: 634 },
	// 176 and twice 112 with a line of 18 for the cache.
	{ kind: 'cost', models: 2, width: 900, params: ['models', 'cached'], height: 436 },
	{ kind: 'compare', models: 2, width: 641, params: [], height: 600 },
] as const)(
	'keeps $height px for $kind in $width px',
	({ kind, models, width, params, height }) => {
		expect(reservedHeight(kind, models, width, params)).toBe(height);
	},
);

test.each([
	{ data: { crosscheck: 1, instance: 'a', height: 300.2 }, height: 301 },
	{ data: { crosscheck: 1, instance: 'b', height: 300 } },
	{ data: { crosscheck: 2, instance: 'a', height: 300 } },
	{ data: { crosscheck: 1, instance: 'a', height: '300' } },
	{ data: { crosscheck: 1, instance: 'a', height: 10_000 } },
	{ data: { crosscheck: 1, instance: 'a', height: -1 } },
	{ data: { crosscheck: 1, instance: 'a', height: NaN } },
	{ data: null },
	{ data: 'crosscheck' },
])('finds in $data the height $height', ({ data, height }) => {
	expect(heightIn(data, 'a')).toBe(height);
});

test('only a question for the height is one', () => {
	expect(asksHeight({ crosscheck: 1, ask: 'height' })).toBe(true);
	for (const data of [{ crosscheck: 1 }, { ask: 'height' }, null, 'height'])
		expect(asksHeight(data)).toBe(false);
});

import { expect, test } from 'vitest';
import { frictionFrom } from '../../../../src/compare/pair/friction.ts';
import type { Side } from '../../../../src/compare/pair/pairing.ts';
import type { Model, Provider } from '../../../../src/schema/catalog.ts';
import {
	a,
	aPair,
	b,
	cloud,
	route,
	sourcesOf,
	texts,
	traffic,
	type PairRecords,
} from './a-pair.fixture.ts';

const friction = (records: PairRecords, from: Side = 'a') =>
	texts(frictionFrom(aPair(records), from).claims);

test('models that differ in nothing known have no friction', () => {
	expect(friction({})).toEqual([]);
	expect(frictionFrom(aPair(), 'b').heading).toBe('From Large 2 to Small 1');
});

test('a route that ends is a deadline of its own, unless it ends with the model', () => {
	const providers = [cloud('x', route(a, undefined, { endsOn: '2026-10-01' }))];
	const ends = 'X stops serving Small 1 on 1 Oct 2026, in 42 days as of 20 Aug 2026.';
	expect(friction({ providers })).toContain(ends);
	expect(friction({ a: { retiresOn: '2026-10-01' }, providers })).not.toContain(ends);
	expect(friction({ providers }, 'b')).not.toContain(ends);
});

const gone = { retiresOn: '2026-06-30' };
const going = { retiresOn: '2026-12-01' };

test.each([
	{ model: gone, text: 'The move is due: Small 1 was retired on 30 Jun 2026.' },
	{ model: { stage: 'retired' }, text: 'The move is due: Small 1 is retired.' },
	{
		model: going,
		text: 'The move is due by 1 Dec 2026, in 103 days as of 20 Aug 2026, when Small 1 retires.',
	},
	{ model: { stage: 'deprecated' }, text: 'The move will be due: Small 1 is deprecated.' },
] as { model: Partial<Model>; text: string }[])('leaving: $text', ({ model, text }) => {
	expect(friction({ a: model })).toEqual([text]);
});

test.each([
	{ model: gone, text: 'The move leads nowhere: Large 2 was retired on 30 Jun 2026.' },
	{ model: { stage: 'retired' }, text: 'The move leads nowhere: Large 2 was retired.' },
	{
		model: { ...gone, openWeights: true },
		text: 'Large 2 was retired on 30 Jun 2026; its weights can still be hosted.',
	},
	{ model: going, text: 'Large 2 retires on 1 Dec 2026, so another move follows.' },
	{ model: { stage: 'deprecated' }, text: 'Large 2 is deprecated, so another move follows.' },
	{
		model: { stage: 'preview' },
		text: 'Large 2 is a preview, so it may change after the move.',
	},
] as { model: Partial<Model>; text: string }[])('arriving: $text', ({ model, text }) => {
	expect(friction({ b: model })).toEqual([text]);
});

test('leaving a preview is no deadline', () => {
	expect(friction({ a: { stage: 'preview' } })).toEqual([]);
});

/** The first sentence about providers. */
const accounts = (...providers: Provider[]) => friction({ providers })[0];
const both = (id: string) => cloud(id, route(b), route(a));

test.each([
	{ ids: ['x'], text: 'X serves both, so the account can stay.' },
	{ ids: ['x', 'y'], text: 'X and Y serve both, so the account can stay.' },
	{
		ids: ['t', 'u', 'v', 'w', 'x', 'y', 'z'],
		text: 'T, U, V, W, X and 2 more serve both, so the account can stay.',
	},
])('shared providers: $text', ({ ids, text }) => {
	expect(accounts(...ids.map(both))).toBe(text);
});

test('no shared provider, and nothing where one side has none at all', () => {
	expect(accounts(cloud('x', route(a)), cloud('y', route(b)))).toBe(
		'No provider in the records serves both, so a new account is needed.',
	);
	expect(accounts(cloud('x', route(a)))).toBeUndefined();
	expect(
		accounts(cloud('x', route(a)), cloud('y', route(b, [2, 10], { status: 'ended' }))),
	).toBeUndefined();
});

const speaks = (id: string, endpoint: NonNullable<Provider['endpoint']>, ...models: string[]) => ({
	...cloud(id, ...models.map((model) => route(model))),
	endpoint,
});
const client = (...providers: Provider[]) => friction({ providers })[1];

test('one endpoint style in common keeps the client', () => {
	const text = 'The client can stay: both are served through OpenAI-style endpoints.';
	expect(client(speaks('x', 'openai', a), speaks('y', 'openai', b))).toBe(text);
	const more = [speaks('w', 'anthropic', b, a), speaks('x', 'openai', b, a)];
	expect(client(...more)).toBe(text);
	expect(friction({ providers: more }, 'b')[1]).toBe(text);
});

test('without one, every style of both sides is named', () => {
	expect(
		client(speaks('w', 'bedrock', a), speaks('x', 'anthropic', a), speaks('y', 'openai', b)),
	).toBe('The client changes from Anthropic-style or Bedrock-style to OpenAI-style endpoints.');
});

test('an unknown style says nothing', () => {
	expect(client(speaks('x', 'openai', a), cloud('y', route(b)))).toBeUndefined();
});

test('capabilities lost, gained and not known', () => {
	const records = {
		a: { capabilities: { reasoning: true, toolCalling: false, streaming: true, batch: true } },
		b: { capabilities: { reasoning: false, toolCalling: true } },
	};
	expect(friction(records)).toEqual([
		'Lost: reasoning.',
		'Gained: tool calling.',
		'To be checked, since it is not known of Large 2: streaming and batch processing.',
	]);
	expect(friction(records, 'b')).toEqual(['Lost: tool calling.', 'Gained: reasoning.']);
});

test('limits that shrink, and not those that grow', () => {
	const records = { b: { limits: { contextTokens: 32_000, maxOutputTokens: 8_000 } } };
	expect(friction(records)).toEqual([
		'The context window shrinks from 128,000 to 32,000 tokens.',
		'The longest answer shrinks from 16,000 to 8,000 tokens.',
	]);
	expect(friction(records, 'b')).toEqual([]);
});

/** The change of the cost from Small 1 at `x` to Large 2 at `y` dollars in and out. */
function change(x: [number, number], y: [number, number], ended = false) {
	const status = ended ? { status: 'ended' as const } : {};
	return friction({
		providers: [cloud('gamma', route(b, y)), cloud('delta', route(a, x, status))],
	}).at(-1);
}

test.each([
	{
		name: '$6,150 − $4,100 is a third less',
		from: [3, 15],
		to: [2, 10],
		text: 'The cost falls from $6,150 to $4,100 a month (by $2,050, 33.3%)',
	},
	{
		name: '$6,150 is half as much again as $4,100',
		from: [2, 10],
		to: [3, 15],
		text: 'The cost rises from $4,100 to $6,150 a month (by $2,050, 50%)',
	},
	{
		name: '$61,500 is 15 times $4,100',
		from: [2, 10],
		to: [30, 150],
		text: 'The cost rises from $4,100 to $61,500 a month (by $57,400, to 15 times as much)',
	},
	{
		name: '$1,600 + $2,500 = $1,200 + $2,900',
		from: [2, 10],
		to: [1.5, 11.6],
		text: 'The cost stays at $4,100 a month',
	},
	{
		name: 'to nothing is all of it',
		from: [2, 10],
		to: [0, 0],
		text: 'The cost falls from $4,100 to $0 (free route) a month (by $4,100, 100%)',
	},
	{
		name: 'from nothing has no share',
		from: [0, 0],
		to: [2, 10],
		text: 'The cost rises from $0 (free route) to $4,100 a month (by $4,100)',
	},
] as { name: string; from: [number, number]; to: [number, number]; text: string }[])(
	'cost: $name',
	({ from, to, text }) => {
		expect(change(from, to)).toBe(`${text} for ${traffic}.`);
	},
);

test('a last price is called one', () => {
	expect(change([3, 15], [2, 10], true)).toBe(
		`The cost falls from $6,150, its last price, to $4,100 a month (by $2,050, 33.3%) for ${traffic}.`,
	);
	expect(change([2, 10], [1.5, 11.6], true)).toBe(
		`The cost stays at the last price of Small 1, $4,100 a month, for ${traffic}.`,
	);
});

test('nobody moves to a last price, or to an unknown one', () => {
	const ended = cloud('gamma', route(b, [1, 4], { status: 'ended' }), route(a, [2, 10]));
	expect(friction({ providers: [ended] })).toEqual([]);
	expect(friction({ providers: [cloud('gamma', route(a, [2, 10]))] })).toEqual([]);
});

test('each point has the sources of both sides where it speaks of both', () => {
	const { claims } = frictionFrom(
		aPair({
			b: { limits: { contextTokens: 32_000 } },
			providers: [
				cloud('x', route(b, [2, 10], { period: { from: 'open-scores' } }), route(a, [3, 15])),
			],
		}),
		'a',
	);
	expect(claims.map(sourcesOf)).toEqual([
		['acme-docs', 'open-scores'],
		['acme-docs', 'beta-docs'],
		['acme-docs', 'open-scores'],
	]);
});

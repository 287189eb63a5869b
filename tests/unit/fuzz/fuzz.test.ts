import { expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';
import { judge } from '../../fuzz/judge.ts';
import { originalsIn } from '../../fuzz/rest.ts';
import { largeTextMutations, textMutations } from '../../fuzz/text-mutations.ts';
import { valueMutations } from '../../fuzz/value-mutations.ts';
import { writeValue } from '../../fuzz/write-value.ts';

const originals = await originalsIn('tests/fixtures/data');
const lab = originals.find(({ id }) => id === 'acme')!;

test('500 mutations of records are accepted as they are, or reported in clear lines', async () => {
	const { mutations, byKind, failure } = await fuzz(originals, { count: 500, seed: 1 });
	expect(failure).toBeUndefined();
	expect(mutations).toBeGreaterThanOrEqual(500);
	expect(byKind.size).toBeGreaterThan(30);
});

test.each(Object.keys(largeTextMutations))('%s: reported in under a second', (kind) => {
	const change = largeTextMutations[kind]!;
	const text = change(lab.text, { kind, at: 0, pick: 0 });
	const { fault } = judge(lab, Buffer.from(text), () => lab.value);
	expect(fault).toBeUndefined();
});

test('a value is written as YAML that says the same', () => {
	const value = JSON.parse(
		'{"__proto__": {"a": [1, null, "x: y"]}, "<<": "é\\u2028", "": -1.5}',
	) as unknown;
	expect(writeValue(value)).toBe(
		'"__proto__": {"a": [1, null, "x: y"]}\n"<<": "é\u2028"\n"": -1.5\n',
	);
	expect(writeValue({ a: [Number.NaN, -0, Number.NEGATIVE_INFINITY] })).toBe(
		'"a": [.nan, -0, -.inf]\n',
	);
});

test('a mutation names its place in millionths, and its variant by any number', () => {
	const value = { name: 'X', list: ['a', 'b'] };
	const at = (kind: string, at: number, pick = 0) =>
		valueMutations[kind]!(value, { kind, at, pick });
	expect(at('left out', 300_000)).toEqual({ list: ['a', 'b'] });
	expect(at('list turned round', 0)).toEqual({ name: 'X', list: ['b', 'a'] });
	expect(Object.keys(at('another key', 0) as object)).toEqual(['name', 'list', '__proto__']);
	const twice = textMutations['a line twice']!('a\nb\nc\n', { kind: '', at: 400_000, pick: 0 });
	expect(twice).toBe('a\nb\nb\nc\n');
});

test('a judge who is told another meaning calls it a change', () => {
	const { fault } = judge(lab, Buffer.from(lab.text), () => ({ name: 'Other' }));
	expect(fault).toMatch(/^It was changed: \{"name":"Acme"/);
});

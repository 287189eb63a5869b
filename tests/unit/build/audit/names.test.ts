import { expect, test } from 'vitest';
import { Names } from '../../../../src/build/audit/names.ts';
import { aBenchmark, aCatalog, aLab, aModel, aProvider } from '../../../fixtures/records.ts';

const names = new Names(
	aCatalog({
		labs: [aLab({ name: 'Acme' })],
		models: [
			aModel({ id: 'x-4', name: 'X-4' }),
			aModel({ id: 'x-4o', name: 'X-4o' }),
			aModel({ id: 'x-4-mini', name: 'X-4 mini' }),
		],
		providers: [aProvider({ id: 'acme', name: 'Acme' })],
		benchmarks: [aBenchmark({ id: 'quiz', name: 'Quiz 2025' })],
	}),
);

const named = (text: string) => names.in(names.marked(text)).map(({ name }) => name);

test.each([
	['X-4 and X-4o, X-4 mini.', ['X-4', 'X-4o', 'X-4 mini']],
	['X-4.1, X-45, AX-4 and X-4-large are others.', []],
	['X-4’s score in Quiz 2025.', ['X-4', 'Quiz 2025']],
])('finds the whole names in “%s”', (text, expected) => {
	expect(named(text)).toEqual(expected);
});

test('a name may be that of a lab and of its provider', () => {
	const [acme] = names.in(names.marked('Acme sells it.'));
	expect([...acme!.labs, ...acme!.providers]).toEqual(['acme', 'acme']);
});

test('a marked text reads as before once its names are put back', () => {
	const text = 'X-4 takes 2 of 3 in Quiz 2025, Acme says.';
	expect(names.marked(text)).not.toMatch(/2025|X-4/);
	expect(names.plain(names.marked(text))).toBe(text);
});

import { expect, test } from 'vitest';
import {
	because,
	citationOf,
	derived,
	evidenceOf,
	fact,
	isFilled,
	type Evidence,
} from '../../../src/compare/evidence.ts';
import { aCatalog, aSource } from '../../fixtures/records.ts';

const catalog = aCatalog({
	sources: [
		aSource({
			id: 'open-scores',
			asOf: '2026-07-20',
			retrieved: '2026-08-16',
			attribution: 'Scores by Open Scores',
		}),
	],
});
const docs: Evidence = {
	source: 'docs',
	name: 'Docs',
	url: 'https://example.org/docs',
	checkedOn: '2026-08-20',
	age: 0,
};
const card: Evidence = { ...docs, source: 'card', name: 'Card' };

test('a source id alone brings the address and day of the source, and its attribution', () => {
	expect(evidenceOf(catalog, 'open-scores')).toEqual({
		source: 'open-scores',
		name: 'Open Scores',
		url: 'https://example.org/open-scores',
		checkedOn: '2026-07-20',
		age: 27,
		attribution: 'Scores by Open Scores',
	});
});

test('a citation with its own page and day keeps them; a page of the value itself goes before both', () => {
	const citation = {
		source: 'open-scores',
		url: 'https://example.org/table',
		checkedOn: '2026-08-01',
	};
	expect(evidenceOf(catalog, citation)).toMatchObject({
		url: 'https://example.org/table',
		checkedOn: '2026-08-01',
	});
	expect(evidenceOf(catalog, citation, 'https://example.org/row').url).toBe(
		'https://example.org/row',
	);
});

test('an unknown source is an error that names it', () => {
	expect(() => evidenceOf(catalog, 'nowhere')).toThrow('No source nowhere in data/sources.yml');
});

test('a field is cited by its own entry, else by that of the field that holds it, else by default', () => {
	const from = { default: 'docs', limits: 'card', 'limits.contextTokens': 'paper' };
	expect(citationOf(from, 'limits.contextTokens')).toBe('paper');
	expect(citationOf(from, 'limits.maxOutputTokens')).toBe('card');
	expect(citationOf(from, 'releasedOn')).toBe('docs');
});

test('a fact that follows from others has the evidence of all of them', () => {
	const sum = derived(3, '3', [fact(1, '1', docs), fact(2, '2', card)]);
	expect(sum).toEqual({ value: 3, text: '3', evidence: [docs, card] });
});

test('a fact that a sentence rests on without showing it has evidence and no words', () => {
	expect(because(fact(true, 'Yes', docs))).toEqual({ value: true, text: '', evidence: [docs] });
});

test('a list is filled when something is in it', () => {
	expect(isFilled([])).toBe(false);
	expect(isFilled([0])).toBe(true);
});

test('a page on another site than the source names that site', () => {
	const at = (url?: string) => evidenceOf(catalog, 'open-scores', url).host;
	expect(at()).toBeUndefined();
	expect(at('https://example.org/row')).toBeUndefined();
	expect(at('https://lab.example/news')).toBe('lab.example');
});

test('the same place, seen on the same day, is the same object', () => {
	const url = 'https://example.org/row';
	const one = evidenceOf(catalog, { source: 'open-scores', url });
	expect(evidenceOf(catalog, 'open-scores', url)).toBe(one);
	expect(evidenceOf(catalog, { source: 'open-scores', url, checkedOn: '2026-08-01' })).not.toBe(
		one,
	);
	expect(evidenceOf(catalog, 'open-scores')).not.toBe(one);
});

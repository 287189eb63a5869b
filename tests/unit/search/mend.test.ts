import { expect, test } from 'vitest';
import { mend } from '../../../src/search/mend.ts';

test.each([
	['left out', 'sonet', true],
	['left out at the start', 'onnet', true],
	['left out at the end', 'sonne', true],
	['added', 'sonnnet', true],
	['added at the start', 'asonnet', true],
	['added at the end', 'sonnets', true],
	['replaced', 'somnet', true],
	['replaced at the start', 'zonnet', true],
	['replaced at the end', 'sonnex', true],
	['swapped', 'sonnte', true],
	['swapped at the start', 'osnnet', true],
	['two replaced', 'sammet', false],
	['swapped with one between', 'nosnet', false],
	['all different', 'opus', false],
])('a word with one letter %s, as in %s: %s', (_, typed, isMeant) => {
	const readings = mend([typed, '4'], new Set(['sonnet', 'claude']));
	expect(readings).toEqual(isMeant ? [['sonnet', '4']] : []);
});

const vocabulary = new Set(['claude', 'sonnet', 'gpt', 'opus', 'mini', 'mimo']);

test.each([
	{ name: 'a known word stays', tokens: ['claude'], readings: [] },
	{ name: 'a slip is put right', tokens: ['calude', '3'], readings: [['claude', '3']] },
	{ name: 'each word may slip', tokens: ['calude', 'sonet'], readings: [['claude', 'sonnet']] },
	{
		name: 'all near words are read',
		tokens: ['mino', '3'],
		readings: [
			['mini', '3'],
			['mimo', '3'],
		],
	},
	{
		name: 'an unknown word stays beside a slip',
		tokens: ['calude', 'zzz'],
		readings: [['claude', 'zzz']],
	},
	{
		name: 'an unfinished last word stays',
		tokens: ['calude', 'son'],
		readings: [['claude', 'son']],
	},
	{ name: 'an unfinished last word may slip', tokens: ['soent'], readings: [] },
	{ name: 'an unfinished last word with a swap', tokens: ['snone'], readings: [['sonnet']] },
	{ name: 'three letters may only be swapped', tokens: ['gtp', '4'], readings: [['gpt', '4']] },
	{ name: 'three letters are not replaced', tokens: ['gpx', '4'], readings: [] },
	{ name: 'a number is never a slip', tokens: ['3', '7'], readings: [] },
])('$name', ({ tokens, readings }) => {
	expect(mend(tokens, vocabulary)).toEqual(readings);
});

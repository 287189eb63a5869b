import { expect, test } from 'vitest';
import { isOneEdit, mend } from '../../../src/search/mend.ts';

test.each([
	['left out', 'sonet', 'sonnet', true],
	['left out at the end', 'sonne', 'sonnet', true],
	['added', 'sonnnet', 'sonnet', true],
	['added at the end', 'sonnets', 'sonnet', true],
	['replaced', 'somnet', 'sonnet', true],
	['swapped', 'calude', 'claude', true],
	['swapped at the end', 'claued', 'claude', true],
	['none', 'claude', 'claude', false],
	['two replaced', 'cloode', 'claude', false],
	['swapped with one between', 'ucalde', 'claude', false],
	['all different', 'gpt', 'claude', false],
])('one letter %s: %s for %s is %s', (_, typed, meant, expected) => {
	expect(isOneEdit(typed, meant)).toBe(expected);
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

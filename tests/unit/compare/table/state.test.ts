import { expect, test } from 'vitest';
import { readState, writeState } from '../../../../src/compare/table/state.ts';
import { aTable } from './a-table.fixture.ts';

const asBuilt = { text: '', chosen: {}, columns: ['name', 'input'], ticked: [] };

test('an address without a query is the table as built, and the other way round', () => {
	expect(readState('', aTable)).toEqual(asBuilt);
	expect(writeState(asBuilt, aTable)).toBe('');
});

const state = {
	text: 'big one',
	chosen: { lab: ['acme'], has: ['vision', 'audio'] },
	sort: { column: 'input', direction: 'descending' },
	columns: ['name', 'released'],
	ticked: ['comet', 'arc'],
} as const;
const address =
	'?q=big+one&lab=acme&has=vision&has=audio&sort=-input&columns=released&tick=comet&tick=arc';

test('all that a reader has done stands in the address', () => {
	expect(writeState(state, aTable)).toBe(address);
});

test('and is read from it again', () => {
	expect(readState(address, aTable)).toEqual(state);
});

test('no column but the first is a choice too', () => {
	const search = writeState({ ...asBuilt, columns: ['name'] }, aTable);
	expect(search).toBe('?columns=');
	expect(readState(search, aTable).columns).toEqual(['name']);
});

test.each([
	['a filter', '?lab=umbra'],
	['a column', '?sort=-size'],
	['a row', '?tick=nobody'],
	['a parameter', '?utm=1'],
])('%s that the table does not have is left out', (_, search) => {
	expect(readState(search, aTable)).toEqual(asBuilt);
});

test('of one choice the first of several options counts', () => {
	expect(readState('?lab=beta&lab=acme', aTable).chosen).toEqual({ lab: ['acme'] });
});

test('at most four rows are ticked', () => {
	const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, words: '', cells: [] }));
	const search = '?tick=a&tick=b&tick=b&tick=c&tick=d&tick=e';
	expect(readState(search, { ...aTable, rows }).ticked).toEqual(['a', 'b', 'c', 'd']);
});

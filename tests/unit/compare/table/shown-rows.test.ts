import { expect, test } from 'vitest';
import { rowFinder } from '../../../../src/compare/table/shown-rows.ts';
import { aTable } from './a-table.fixture.ts';

const find = rowFinder(aTable);
const shown = (state: Partial<Parameters<typeof find>[0]>) =>
	find({ text: '', chosen: {}, ...state }).map((i) => aTable.rows[i]!.id);

test.each([
	['input', 'ascending', 'bolt comet arc delta'],
	['input', 'descending', 'arc bolt comet delta'],
	['released', 'ascending', 'arc delta bolt comet'],
	['released', 'descending', 'bolt delta arc comet'],
	['name', 'ascending', 'arc bolt comet delta'],
	['name', 'descending', 'delta comet bolt arc'],
] as const)('by %s, %s: %s; unknown is last, equals stay as built', (column, direction, ids) => {
	expect(shown({ sort: { column, direction } }).join(' ')).toBe(ids);
});

test.each([
	['nothing asked', {}, 'bolt arc delta comet'],
	['one lab', { chosen: { lab: ['acme'] } }, 'bolt arc'],
	['one capability', { chosen: { has: ['vision'] } }, 'bolt delta comet'],
	['both capabilities', { chosen: { has: ['vision', 'audio'] } }, 'comet'],
	['a lab and a capability', { chosen: { lab: ['beta'], has: ['audio'] } }, 'comet'],
	['a part of a name', { text: 'OL' }, 'bolt'],
	['two parts of one', { text: 'com et' }, 'comet'],
	['what none has', { text: 'bolt', chosen: { lab: ['beta'] } }, ''],
])('%s', (_, state, ids) => {
	expect(shown(state).join(' ')).toBe(ids);
});

import { parseEvents } from 'js-yaml';
import { expect, test } from 'vitest';
import { positionsIn } from '../../../src/catalog/positions.ts';

const text = `# A comment
name: Small 1
limits:
  contextTokens: 128000
'quoted key': x
aliases:
  - plain
  - 'single'
  - {key: "double"}
  -
  - - nested
flow: {a: [1, 2], b: }
`;
const { ofPath, ofOffset } = positionsIn(text, parseEvents(text, {}));

test.each([
	{ path: [], at: '2:1' },
	{ path: ['name'], at: '2:1' },
	{ path: ['limits'], at: '3:1' },
	{ path: ['limits', 'contextTokens'], at: '4:3' },
	{ path: ['quoted key'], at: '5:1' },
	{ path: ['aliases', 0], at: '7:5' },
	{ path: ['aliases', 1], at: '8:5' },
	{ path: ['aliases', 2], at: '9:5' },
	{ path: ['aliases', 2, 'key'], at: '9:6' },
	{ path: ['aliases', 3], at: '7:3', why: 'nothing is written there: where the list starts' },
	{ path: ['aliases', 4, 0], at: '11:7' },
	{ path: ['flow', 'a', 1], at: '12:15' },
	{ path: ['flow', 'b'], at: '12:19' },
	{ path: ['limits', 'maxOutputTokens'], at: '3:1', why: 'missing: its mapping' },
	{ path: ['licence', 'name'], at: '2:1', why: 'missing altogether: the record' },
])('$path is at $at', ({ path, at }) => {
	const { line, column } = ofPath(path);
	expect(`${line}:${column}`).toBe(at);
});

test('the end of the text has a place', () => {
	expect(ofOffset(text.length)).toEqual({ line: 13, column: 1 });
});

test('a text without events has its first place only', () => {
	expect(positionsIn('', []).ofPath(['name'])).toEqual({ line: 1, column: 1 });
});

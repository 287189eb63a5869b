import { expect, test } from 'vitest';
import { askedNeeds } from '../../../src/search/asked-needs.ts';
import { needs } from '../../../src/compare/best/needs.ts';

const entries = needs.map((need) => ({ kind: 'need' as const, ...need, answer: '' }));

test.each([
	['coding', ['coding']],
	['best for agents', ['agents']],
	['cheapest model', ['cheap-bulk']],
	// What is named last is what is wanted.
	['cheap coding', ['coding', 'cheap-bulk']],
	['cheap open vision', ['vision', 'open-weights', 'cheap-bulk']],
	['long context open weights', ['open-weights', 'long-context']],
	// Documents alone may be long or pictures.
	['long documents', ['long-context']],
	['documents', ['long-context', 'vision']],
	// A word that no need knows belongs to a name, and so does half a word.
	['cheap claude', []],
	['cod', []],
	['best model', []],
	['', []],
])('"%s" asks for %j', (query, ids) => {
	expect(askedNeeds(query, entries).map(({ id }) => id)).toEqual(ids);
});

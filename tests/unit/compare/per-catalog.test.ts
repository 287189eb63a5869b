import { expect, test } from 'vitest';
import { perCatalog, perId, perObject } from '../../../src/compare/per-catalog.ts';
import { aCatalog } from '../../fixtures/records.ts';

test('makes a thing once a catalog, once a record or once an object, and again for another', () => {
	let made = 0;
	const count = () => (made += 1);
	const [ofCatalog, ofId, ofObject] = [perCatalog(count), perId(count), perObject(count)];
	const [one, other] = [aCatalog({}), aCatalog({})];
	expect([ofCatalog(one), ofCatalog(one), ofCatalog(other)]).toEqual([1, 1, 2]);
	expect([ofId(one, 'a'), ofId(one, 'a'), ofId(one, 'b'), ofId(other, 'a')]).toEqual([3, 3, 4, 5]);
	expect([ofObject(one), ofObject(one), ofObject(other)]).toEqual([6, 6, 7]);
});

test('remembers that there is nothing', () => {
	let asked = 0;
	const nothing = perObject(() => {
		asked += 1;
		return undefined;
	});
	const object = {};
	expect([nothing(object), nothing(object), asked]).toEqual([undefined, undefined, 1]);
});

test('what is given stands in place of what would be made', () => {
	const ofId = perId(() => 'made');
	const catalog = aCatalog({});
	ofId.give(catalog, 'a', 'given');
	expect([ofId(catalog, 'a'), ofId(catalog, 'b')]).toEqual(['given', 'made']);
});

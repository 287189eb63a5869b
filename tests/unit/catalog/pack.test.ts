import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { packCatalog, unpackCatalog } from '../../../src/catalog/pack.ts';

test('a packed catalog comes out as it went in, with its indexes', async () => {
	const { catalog } = await loadCatalog('tests/fixtures/data');
	expect(unpackCatalog(packCatalog(catalog))).toEqual(catalog);
	const onDemand = { ...catalog, onDemand: true as const };
	expect(unpackCatalog(packCatalog(onDemand))).toEqual(onDemand);
});

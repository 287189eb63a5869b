import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { withDataFolder } from '../../fixtures/data-folder.ts';

test('the path gives a record its identity', async () => {
	const { catalog } = await loadCatalog('tests/fixtures/data/');
	expect(catalog.models.get('small-1')).toMatchObject({
		id: 'small-1',
		lab: 'acme',
		name: 'Acme Small 1',
		file: 'tests/fixtures/data/models/acme/small-1.yml',
	});
	expect(catalog.sources.get('acme-docs')).toMatchObject({ id: 'acme-docs' });
	expect(catalog.providers.get('beta-plan')?.file).toBe(
		'tests/fixtures/data/providers/beta-plan.yml',
	);
});

test('records come in the order of their folders and ids', async () => {
	const { catalog } = await loadCatalog('tests/fixtures/data');
	expect([...catalog.models.keys()]).toEqual([
		'large-1',
		'large-2',
		'small-1',
		'beta-chat-3',
		'beta-lite',
		'nimbus-7b',
		'umbra-edge',
		'umbra-x',
	]);
	expect([...catalog.providers.keys()]).toEqual(['acme', 'bazaar', 'beta', 'beta-plan', 'cumulus']);
});

test('a record with a problem is left out, and the others stay', async () => {
	const files = { 'models/acme/mini.yml': 'name: Mini\n' };
	await withDataFolder(files, async (folder) => {
		const { catalog, problems } = await loadCatalog(folder);
		expect(problems).toHaveLength(1);
		expect([...catalog.models.keys()]).toEqual(['small-1']);
		expect(catalog.routesOf.get('small-1')).toHaveLength(1);
	});
});

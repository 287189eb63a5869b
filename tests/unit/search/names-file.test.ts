import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { searchEntries } from '../../../src/search/entries.ts';
import { comparisonUrl, type SearchEntry } from '../../../src/search/entry.ts';
import { packNames, unpackNames } from '../../../src/search/names-file.ts';
import { spellingKey } from '../../../src/search/spelling.ts';
import { aCatalog, aLab, aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

/** As a browser gets it. */
const sent = (entries: readonly SearchEntry[]) =>
	unpackNames(JSON.parse(JSON.stringify(packNames(entries))) as ReturnType<typeof packNames>);

/** What must survive: all but the order of models, the numbers of groups and how aliases are written. */
function comparable(entries: readonly SearchEntry[]) {
	return entries
		.map(({ groups: _, aliases, traits, ...entry }) => ({
			...entry,
			aliases: aliases.map(spellingKey),
			...(traits && { traits: { ...traits, can: traits.can.toSorted() } }),
		}))
		.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}

test('models come back with all that is known of them', () => {
	const prices = (inputUsdPerMtok: number, outputUsdPerMtok: number) => [
		aPricePeriod({ inputUsdPerMtok, outputUsdPerMtok }),
	];
	const catalog = aCatalog({
		labs: [aLab(), aLab({ id: 'acme-x', name: 'ACME: X' })],
		models: [
			aModel({ id: 'small-1', name: 'Small 1', aliases: ['acme/small-1', 'Small_1 latest'] }),
			aModel({ id: 'plus', name: 'Small+', openWeights: true, limits: {} }),
			aModel({ id: 'other-id', name: 'Größe 2', lab: 'acme-x', openWeights: false }),
			aModel({ id: 'old', name: 'Old', retiresOn: '2026-06-01', successor: 'small-1' }),
		],
		providers: [
			aProvider({
				routes: [
					aRoute({ prices: prices(0.05, 10) }),
					aRoute({ model: 'plus', prices: prices(0, 0) }),
					aRoute({ model: 'other-id', prices: prices(3, 3) }),
					aRoute({ model: 'old', prices: prices(1.5, 2) }),
				],
			}),
		],
	});
	const entries = searchEntries(catalog);
	const back = sent(entries);
	expect(comparable(back)).toEqual(comparable(entries));
	expect(back.find(({ id }) => id === 'small-1')?.aliases).toEqual([
		'acme-small-1',
		'small-1-latest',
	]);
	expect(back.find(({ id }) => id === 'old')).toMatchObject({
		answer: 'last $1.50 in, $2.00 out, context 128,000, retired 1 Jun 2026',
		retired: true,
		successor: 'small-1',
	});
});

test('nothing at all comes back as nothing', () => {
	expect(sent([])).toEqual([]);
});

test('all names of a site come back, and every two models lead where they did', async () => {
	const { catalog } = await loadCatalog('tests/fixtures/data');
	const entries = searchEntries(catalog);
	const back = sent(entries);
	expect(comparable(back)).toEqual(comparable(entries));
	const byId = new Map(back.flatMap((one) => (one.kind === 'model' ? [[one.id, one]] : [])));
	const listed = entries.filter((entry) => entry.listed);
	const wrong = listed.flatMap((a) =>
		listed.filter((b) => comparisonUrl(a, b) !== comparisonUrl(byId.get(a.id)!, byId.get(b.id)!)),
	);
	expect(listed.length).toBeGreaterThan(2);
	expect(wrong).toEqual([]);
});

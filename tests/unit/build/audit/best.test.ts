import { expect, test } from 'vitest';
import { auditPage } from '../../../../src/build/audit/audit-page.ts';
import { Records } from '../../../../src/build/audit/records.ts';
import { ladder, nine } from '../../compare/best/nine-models.ts';

// M9 beats all eight others in each of three benchmarks, M8 seven: 100% and 87.5%.
const records = new Records(nine([ladder('quiz'), ladder('duel'), ladder('race')]), 0);
const columns = ['Model', 'Place', 'Beats on average', 'Sources'];
const row = (id: string, lab: string, place: string, beats: string) =>
	`<tr><th scope="row"><a href="/models/${id.toLowerCase()}/">${id}</a><small>${lab}</small></th>
<td>${place}</td><td>${beats}<small>over 3 benchmarks</small></td><td><a class="r" href="#s1">[1]</a></td></tr>`;
const places = [
	['M9', 'Nimbus', '1', '100%'],
	['M8', 'Beta', '2', '87.5%'],
	['M7', 'Acme', '3', '75%'],
	['M6', 'Nimbus', '4', '62.5%'],
	['M5', 'Beta', '5', '50%'],
	['M4', 'Acme', '6', '37.5%'],
	['M3', 'Nimbus', '7', '25%'],
	['M2', 'Beta', '8', '12.5%'],
	['M1', 'Acme', '9', '0%'],
] as const;

/** What the auditor finds in the ranking for coding with these rows and this sentence on top. */
function faultsOf(
	rows: readonly (readonly [string, string, string, string])[],
	leader = 'M9 leads 9 ranked models: it beats 100% of the models measured alike, on average over 3 benchmarks.',
) {
	const html = `<!doctype html><html lang="en"><head><title>Best for coding</title></head><body><main>
<h1>Best for coding</h1><p class="lead">${leader}</p>
<section id="ranking"><table><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => row(...cells)).join('')}</tbody></table></section>
<section id="sources"><ol><li id="s1"><a href="https://example.org/acme-docs">Acme Docs</a>, checked 20 Aug 2026</li></ol></section>
</main></body></html>`;
	const { faults } = auditPage('/best/coding/', html, records);
	return faults
		.filter(({ section }) => section === 'ranking' || section === 'top')
		.map(({ message }) => message);
}

test('the right ranking has no fault', () => {
	expect(faultsOf(places)).toEqual([]);
});

test('a wrong share, a wrong place, a wrong order and a missing model are found', () => {
	const [first, second, ...rest] = places;
	expect(faultsOf([['M9', 'Nimbus', '1', '99%'], second, ...rest])).toContain(
		'Beats on average of M9 reads “99% over 3 benchmarks”, the records say “100% over 3 benchmarks”',
	);
	expect(faultsOf([['M9', 'Nimbus', '1 tie', '100%'], second, ...rest])).toContain(
		'The place of M9 reads “1 tie”, the records say “1”',
	);
	expect(faultsOf([second, first, ...rest])).toContain(
		'M8 does not stand in the order of the places',
	);
	expect(faultsOf(places.slice(0, 8))).toEqual(['M1 is missing']);
});

test('a sentence that names another leader is found', () => {
	const wrong =
		'M8 leads 9 ranked models: it beats 100% of the models measured alike, on average over 3 benchmarks.';
	expect(faultsOf(places, wrong)[0]).toMatch(/^Who leads reads “M8 leads/);
});

import { expect, test } from 'vitest';
import { handFacts } from '../../../../src/import/hand/adapter.ts';
import { labStatements } from '../../../../src/import/hand/lab-statements.ts';
import { placeClaims } from '../../../../src/import/reconcile/place.ts';
import { licenceName } from '../../../../src/import/reconcile/licences.ts';
import { sourceSchema } from '../../../../src/schema/source.ts';

const rows = Object.entries(labStatements).flatMap(([lab, statements]) =>
	statements.map((statement) => ({ lab, ...statement })),
);
const ofPages = handFacts().claims.filter(({ source }) => source.endsWith('-pages'));

test('a statement becomes a claim of its lab, with the page that says so', () => {
	expect(ofPages).toContainEqual({
		kind: 'model',
		source: 'moonshotai-pages',
		raw: 'kimi-k2-5',
		scope: 'lab',
		values: { licence: 'Modified MIT' },
		url: 'https://github.com/MoonshotAI/Kimi-K2.5',
	});
});

test('each lab with statements is a source', () => {
	const { sources } = handFacts();
	expect(sources['mistral-pages']).toEqual({
		name: 'Pages of Mistral AI',
		url: 'https://mistral.ai',
		kind: 'lab',
		asOf: '2026-11-22',
		retrieved: '2026-11-22',
	});
	for (const { source } of ofPages)
		expect(sourceSchema.safeParse(sources[source]).success).toBe(true);
});

test('models are named by the id of their record, and belong to the lab that speaks', () => {
	// Pages tell of capabilities too; those have a test of their own.
	const models = ofPages
		.filter((claim) => claim.kind === 'model')
		.filter(({ values }) => values.capabilities === undefined && !values['modalities.input']);
	const { placed } = placeClaims(models, new Map());
	expect(placed.map(({ id, lab }) => `${lab} ${id}`)).toEqual(
		rows.flatMap(({ lab, models }) => models.map((id) => `${lab} ${id}`)),
	);
});

test('no model has two statements of a fact', () => {
	const said = rows.flatMap(({ models, says }) =>
		models.flatMap((id) => Object.keys(says).map((key) => `${id} ${key}`)),
	);
	expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
});

test.each(rows)('$page is an https address, and its licence is spelt as records do', (row) => {
	expect(row.page).toMatch(/^https:\/\/(github\.com|huggingface\.co)\/[\w.%/-]+$/);
	const { licence } = row.says;
	if (licence !== undefined) expect(licenceName(licence)).toBe(licence);
});

import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { onDemandAnswer } from '../../../src/compare/on-demand-answer.ts';

const { catalog: records } = await loadCatalog('tests/fixtures/data');
const catalog = { ...records, onDemand: true as const };
const answer = (a: string, b: string, ifNoneMatch: string | null = null, revision = 'r1') =>
	onDemandAnswer(catalog, { a, b, revision, ifNoneMatch });
const etagOf = (a: string, b: string, revision?: string) =>
	answer(a, b, null, revision).headers['ETag']!;

test('a pair of listed models gets a page, an ETag and times to keep it', () => {
	const { status, headers } = answer('beta-lite', 'umbra-x');
	expect(status).toBe(200);
	expect(headers['ETag']).toMatch(/^W\/"r1-[\w-]+"$/);
	expect(headers['Cache-Control']).toBe(
		'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800',
	);
});

test('the ETag is of the pair, the records and the code', () => {
	const etag = etagOf('beta-lite', 'umbra-x');
	expect(etagOf('beta-lite', 'umbra-x')).toBe(etag);
	expect(etagOf('beta-lite', 'large-2')).not.toBe(etag);
	expect(etagOf('beta-lite', 'umbra-x', 'r2')).not.toBe(etag);
});

test('who has the page already gets none', () => {
	const etag = etagOf('beta-lite', 'umbra-x');
	const status = (ifNoneMatch: string) => answer('beta-lite', 'umbra-x', ifNoneMatch).status;
	expect(status(etag)).toBe(304);
	expect(status(`"other", ${etag.slice(2)}`)).toBe(304);
	expect(status('*')).toBe(304);
	expect(status('W/"other"')).toBe(200);
});

test('the other order leads to the page, and what is no pair to none', () => {
	expect(answer('umbra-x', 'beta-lite')).toMatchObject({
		status: 301,
		location: '/compare/beta-lite/umbra-x/',
	});
	expect(answer('beta-lite', 'nothing').status).toBe(404);
	expect(answer('beta-lite', 'beta-lite').status).toBe(404);
	// Not listed: it has a page of its own, and is compared with none.
	expect(answer('beta-lite', 'umbra-edge').status).toBe(404);
});

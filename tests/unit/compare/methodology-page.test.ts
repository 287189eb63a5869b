import { expect, test } from 'vitest';
import { capabilityDefinitions } from '../../../src/compare/capabilities.ts';
import { methodologyPage } from '../../../src/compare/methodology-page.ts';
import { rules } from '../../../src/compare/rules.ts';
import { presets } from '../../../src/cost/workload.ts';
import { aCatalog } from '../../fixtures/records.ts';

const { sections } = methodologyPage(aCatalog());
const section = (id: string) => sections.find((one) => one.id === id)!;

test('every capability has an anchor and its meaning', () => {
	expect(section('capabilities').table?.rows.map(({ id }) => id)).toEqual(
		capabilityDefinitions.map(({ id }) => id),
	);
});

test('every preset has its traffic and its reason', () => {
	expect(section('cost').table?.rows.map(({ cells }) => cells[2])).toEqual(
		presets.map(({ reason }) => reason),
	);
});

test('no anchor stands twice', () => {
	const ids = sections.flatMap(({ id, table }) => [
		id,
		...(table?.rows ?? []).map((row) => row.id),
	]);
	expect(ids).toEqual([...new Set(ids)]);
});

test.each([
	['verdict', `at least ${rules.overallSharedBenchmarks} comparable benchmarks`],
	['verdict', 'at least 60% of the comparable benchmarks'],
	['cost', 'at most 1% of the larger'],
	['tags', '1,000,000 tokens or more'],
	['tags', `${rules.percentileModels} or more such models`],
	['coverage', 'A from 85%, B from 70%, C from 50%, D below.'],
])('%s states its number: %s', (id, words) => {
	expect(section(id).rules.join(' ')).toContain(words);
});

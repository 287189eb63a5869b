import { expect, test } from 'vitest';
import { fieldPaths } from '../../../src/catalog/rules/field-paths.ts';
import { labSchema } from '../../../src/schema/lab.ts';
import { modelSchema } from '../../../src/schema/model.ts';
import { providerSchema } from '../../../src/schema/provider.ts';

test('the fields of a record are its keys, without those that say where they come from', () => {
	expect(fieldPaths(labSchema)).toEqual(['name', 'aliases', 'url', 'country']);
});

test('fields of inner mappings and of list items have paths', () => {
	expect(fieldPaths(modelSchema)).toEqual(
		expect.arrayContaining(['limits', 'limits.contextTokens', 'capabilities.reasoning']),
	);
	expect(fieldPaths(providerSchema)).toEqual(
		expect.arrayContaining(['routes.*.contextTokens', 'routes.*.prices.*.tiers.*.inputUsdPerMtok']),
	);
});

import { expect, test } from 'vitest';
import { fieldTable } from '../../../src/catalog/field-table.ts';
import { jsonSchemas } from '../../../src/catalog/json-schemas.ts';

test('an address in an editor must start with https://', () => {
	expect(jsonSchemas().lab.properties?.['url']).toMatchObject({ pattern: '^https://' });
});

test('a misspelt key is marked in an editor', () => {
	expect(jsonSchemas().model.additionalProperties).toBe(false);
});

test.each(Object.entries(jsonSchemas()))('every field of %s says what it means', (_, schema) => {
	expect(fieldTable(schema)).not.toContain('|  |');
});

import { afterEach, expect, test, vi } from 'vitest';
import { withDataFolder } from '../../fixtures/data-folder.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('the site gets the catalog of DATA_DIR', async () => {
	vi.stubEnv('DATA_DIR', 'tests/fixtures/data');
	const { catalog } = await import('../../../src/catalog/index.ts');
	expect(catalog.models.size).toBe(8);
	expect(catalog.asOf).toBe('2026-08-20');
});

test('a build stops with the problems as lines, and no stack trace', async () => {
	const files = { 'labs/acme.yml': 'name: Acme\n', 'models/acme/small-1.yml': 'nam: Small 1\n' };
	await withDataFolder(files, async (folder) => {
		vi.stubEnv('DATA_DIR', folder);
		const error = await import('../../../src/catalog/index.ts').catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(Error);
		const { message, stack } = error as Error;
		expect(stack).toBe(message);
		expect(message.split('\n')).toHaveLength(4);
		expect(message.split('\n')[0]).toBe(
			`${folder}/labs/acme.yml:1:1 › from: This key is missing. Write a mapping from field path to source id`,
		);
	});
});

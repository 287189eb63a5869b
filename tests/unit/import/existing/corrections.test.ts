import { expect, test } from 'vitest';
import { mergeUpkeep } from '../../../../src/import/existing/merge-upkeep.ts';
import { toYaml } from '../../../../src/import/write/yaml.ts';

const corrections = [{ field: 'licence', on: '2026-08-01', was: 'MIT' }];

test('an import keeps what a record says of its own mistakes, one line each', () => {
	const existing = { licence: 'Apache-2.0', from: { default: 'litellm' }, corrections };
	const fresh = { licence: 'Apache-2.0', from: { default: 'litellm' } };
	const merged = mergeUpkeep(existing, fresh, new Set(['litellm'] as const));
	expect(merged).toMatchObject({ corrections });
	expect(toYaml(merged)).toContain(
		'corrections:\n  - {field: licence, on: 2026-08-01, was: MIT}\n',
	);
});

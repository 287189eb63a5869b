import { expect, test } from 'vitest';
import { allowsCommercialUse, licenceName } from '../../../../src/import/reconcile/licences.ts';

test.each([
	['Apache 2.0', 'Apache-2.0'],
	['mit', 'MIT'],
	['modified-mit', 'Modified MIT'],
	['llama3', 'Llama 3 Community License'],
	['Meta Llama 3.2 Community License', 'Llama 3.2 Community License'],
	['Mistral AI Research License', 'Mistral Research License'],
	['Qwen Research', 'Qwen Research License'],
	['Some  Other\nTerms', 'Some Other Terms'],
])('%s', (text, name) => {
	expect(licenceName(text)).toBe(name);
});

test('a licence allows commercial use, forbids it, or leaves it to its conditions', () => {
	expect(allowsCommercialUse('Apache-2.0')).toBe(true);
	expect(allowsCommercialUse('Qwen Research License')).toBe(false);
	expect(allowsCommercialUse('Modified MIT')).toBeUndefined();
});

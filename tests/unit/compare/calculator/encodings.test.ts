import { expect, test } from 'vitest';
import { countingFor } from '../../../../src/compare/calculator/encodings.ts';

test.each([
	['gpt-4-turbo', 'cl100k_base'],
	['gpt-3-5-turbo', 'cl100k_base'],
	['gpt-4', 'cl100k_base'],
	['gpt-4o', 'o200k_base'],
	['gpt-4-1', 'o200k_base'],
	['o3', 'o200k_base'],
])('OpenAI %s is counted with %s', (id, encoding) => {
	const { note, ...counting } = countingFor({ id, name: id, lab: 'OpenAI' });
	expect(counting).toEqual({ encoding });
	expect(note).toContain(`Counted with ${encoding}`);
});

test('the models of others are estimated, and the page says how', () => {
	expect(countingFor({ id: 'small-1', name: 'Small 1', lab: 'Acme' })).toEqual({
		encoding: 'o200k_base',
		note: 'An estimate for Small 1: counted with o200k_base, an encoding of OpenAI’s. Its own tokenizer gives another number.',
	});
});

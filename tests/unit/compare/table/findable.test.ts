import { expect, test } from 'vitest';
import { findable, isFound, wordsOfText } from '../../../../src/compare/table/findable.ts';

const text = findable(['GPT-4o', 'gpt-4o', 'OpenAI', 'openai/gpt-4o-2024', 'Café 1.5']);

test('a name that another one holds is left out', () => {
	expect(text).toBe('openaigpt4o2024 cafe15');
});

test.each(['gpt4o', 'GPT 4O', 'gpt-4', '4o openai', 'cafe', '1.5', ''])('%j finds it', (typed) => {
	expect(isFound(wordsOfText(typed), text)).toBe(true);
});

test.each(['gpt-5', 'cafe gpt5', '2024cafe'])('%j does not', (typed) => {
	expect(isFound(wordsOfText(typed), text)).toBe(false);
});

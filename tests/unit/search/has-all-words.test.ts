import { expect, test } from 'vitest';
import { hasAllWords } from '../../../src/search/has-all-words.ts';

test.each([
	['vision', 'GPT-4o. vision, open weights', true],
	['open weights vision', 'GPT-4o. vision, open weights', true],
	['open weight', 'open weights', true],
	['prices', 'the price of it', true],
	['visi', 'vision', true],
	['gpt-4o', 'GPT-4o', true],
	['zebra', 'zai-org/glm-4.6', false],
	['vision zebra', 'vision', false],
	['70b', '7B', false],
	['', 'anything', true],
])('"%s" in "%s": %s', (query, text, expected) => {
	expect(hasAllWords(query, text)).toBe(expected);
});

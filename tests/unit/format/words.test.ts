import { expect, test } from 'vitest';
import { article, capitalise, listOf, plural, possessive } from '../../../src/format/words.ts';

test.each([
	{ amount: 0, text: '0 providers' },
	{ amount: 1, text: '1 provider' },
	{ amount: 2, text: '2 providers' },
	{ amount: 1200, text: '1,200 providers' },
])('$amount: $text', ({ amount, text }) => {
	expect(plural(amount, 'provider')).toBe(text);
});

test('a plural that is not made with s is given', () => {
	expect(plural(1, 'capability', 'capabilities')).toBe('1 capability');
	expect(plural(2, 'benchmark is', 'benchmarks are')).toBe('2 benchmarks are');
});

test.each([
	{ name: 'Anthropic', text: 'Anthropic’s' },
	{ name: 'Mistral Small Plus', text: 'Mistral Small Plus’' },
	{ name: 'Claude Opus', text: 'Claude Opus’' },
	{ name: 'GPS', text: 'GPS’' },
	{ name: 'Phi-4', text: 'Phi-4’s' },
])('the possessive of $name is $text', ({ name, text }) => {
	expect(possessive(name)).toBe(text);
});

test.each([
	'an o3',
	'an o4-mini',
	'a GPT-4o',
	'a GPQA score',
	'an MMLU score',
	'an M3',
	'an R1',
	'an LLM',
	'an 8B',
	'an 80B',
	'an 11B',
	'an 18B',
	'a 70B',
	'a 110B',
	'a 1M window',
	'a Universal licence',
	'a US route',
	'an Ultra',
	'an Opus',
	'an Apache-2.0 licence',
	'an MIT licence',
	'an OpenAI-style endpoint',
	'an Anthropic-style endpoint',
	'a Google-style endpoint',
	'a European lab',
	'a one-off',
	'a user',
	'a Llama',
	'a Hermes',
])('%s', (text) => {
	const [expected, ...name] = text.split(' ');
	expect(article(name.join(' '))).toBe(expected);
});

test('a list is joined as a reader would say it', () => {
	expect(listOf([])).toBe('');
	expect(listOf(['vision'])).toBe('vision');
	expect(listOf(['vision', 'tools'])).toBe('vision and tools');
	expect(listOf(['vision', 'tools', 'batch'])).toBe('vision, tools and batch');
	expect(listOf(['OpenAI-style', 'Bedrock-style'], 'or')).toBe('OpenAI-style or Bedrock-style');
});

test('only the first letter is made large', () => {
	expect(capitalise('long context')).toBe('Long context');
	expect(capitalise('1,000 requests')).toBe('1,000 requests');
	expect(capitalise('')).toBe('');
});

import { expect, test } from 'vitest';
import { claim, joined } from '../../../src/compare/claim.ts';
import { because, fact, type Evidence } from '../../../src/compare/evidence.ts';

const docs: Evidence = {
	source: 'docs',
	name: 'Docs',
	url: 'https://example.org/docs',
	checkedOn: '2026-08-20',
	age: 0,
};
const card: Evidence = { ...docs, source: 'card', name: 'Card' };
const context = fact(200_000, '200,000', docs);
const open = fact(true, 'Yes', card);

test('a sentence holds the words of its facts and all of their evidence', () => {
	const one = claim`${'Small 1'} takes ${context} tokens${because(open)}.`;
	expect(one).toEqual({ text: 'Small 1 takes 200,000 tokens.', evidence: [docs, card] });
});

test('a claim without a fact does not compile, and throws where types are not checked', () => {
	const name = 'Small 1';
	// @ts-expect-error -- a name is no fact
	expect(() => claim`${name} is good.`).toThrow(
		'A claim needs at least one fact: Small 1 is good.',
	);
	// @ts-expect-error -- no part at all is no fact either
	expect(() => claim`It is good.`).toThrow('A claim needs at least one fact: It is good.');
	// @ts-expect-error -- a number beside a name has no source
	expect(() => claim`${name} takes ${200_000} tokens.`).toThrow();
});

test('a claim is no object that one may write down', () => {
	// @ts-expect-error -- evidence must not be empty
	const empty: ReturnType<typeof joined> = { text: 'It is good.', evidence: [] };
	expect(empty.evidence).toEqual([]);
});

test('two claims in a row are one paragraph with the evidence of both', () => {
	const both = joined([claim`It takes ${context} tokens.`, claim`Open: ${open}.`]);
	expect(both).toEqual({ text: 'It takes 200,000 tokens. Open: Yes.', evidence: [docs, card] });
});

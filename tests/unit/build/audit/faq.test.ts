import { expect, test } from 'vitest';
import { auditedPage } from '../../../../src/build/audit/audited-page.ts';
import { checkFaq } from '../../../../src/build/audit/rules/faq.ts';

const faq = (...entries: (readonly [question: string, answer: string])[]) => {
	const list = entries.map(([q, a]) => `<details><summary>${q}</summary><p>${a}</p></details>`);
	const html = `<!doctype html><main><section id="faq"><h2>FAQ</h2>${list.join('')}</section></main>`;
	return auditedPage('/compare/a/b/', html).sections.flatMap(checkFaq);
};

test('questions on models whose names differ by a plus are two questions', () => {
	const of = (name: string, usd: number) =>
		[`What does ${name} cost?`, `${name} costs $${usd}.`] as const;
	expect(faq(of('Command R 08-2024', 4), of('Command R+ 08-2024', 5))).toEqual([]);
});

test('a question that stands twice is found, however it is written', () => {
	expect(faq(['What does Big 1 cost?', 'It costs $4.'], ['What does big-1 cost', 'Five.'])).toEqual(
		['The question “what does big 1 cost” stands twice'],
	);
});

test('two answers that say the same are found', () => {
	expect(faq(['Who?', 'Acme does.'], ['Which lab?', 'Acme does']).length).toBe(1);
});

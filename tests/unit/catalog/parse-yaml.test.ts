import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/catalog/parse-yaml.ts';

test('a day stays text, a number is a number, and yes is text', () => {
	expect(parseYaml('{on: 2026-08-20, n: 1.50, i: 128000, t: true, y: yes, v: "2"}')).toMatchObject({
		ok: true,
		value: { on: '2026-08-20', n: 1.5, i: 128_000, t: true, y: 'yes', v: '2' },
	});
});

test('an empty text and a comment are undefined', () => {
	expect(parseYaml('')).toMatchObject({ ok: true, value: undefined });
	expect(parseYaml('# nothing\n')).toMatchObject({ ok: true, value: undefined });
});

test('a document mark at the start is harmless', () => {
	expect(parseYaml('---\nname: X\n')).toMatchObject({ ok: true, value: { name: 'X' } });
});

test('a text damaged anywhere is parsed or has mistakes inside the text, and nothing is thrown', () => {
	const text = readFileSync('tests/fixtures/data/providers/beta.yml', 'utf8');
	const damage = fc.constantFrom(
		'',
		'\n',
		' ',
		':',
		'"',
		"'",
		'{',
		'}',
		'[',
		'- ',
		'&a',
		'*a',
		'!',
		'|',
	);
	fc.assert(
		fc.property(fc.nat(text.length), fc.nat(20), damage, (start, length, inserted) => {
			const damaged = text.slice(0, start) + inserted + text.slice(start + length);
			const parsed = parseYaml(damaged);
			if (parsed.ok) return;
			expect(parsed.mistakes.length).toBeGreaterThan(0);
			for (const { offset } of parsed.mistakes) {
				expect(offset).toBeGreaterThanOrEqual(0);
				expect(offset).toBeLessThanOrEqual(damaged.length);
			}
		}),
		{ seed: 1, numRuns: 500 },
	);
});

import { expect, test } from 'vitest';
import {
	citation,
	count,
	httpsUrl,
	isoDay,
	isoDayOrMonth,
	line,
	slug,
} from '../../../src/schema/common.ts';

test.each(['a', 'gpt-4o', 'qwen3-5-4b', '7b'])('%s is an id', (id) => {
	expect(slug.safeParse(id).success).toBe(true);
});

test.each(['', 'A', 'a_b', 'a.b', '-a', 'a-', 'a--b', 'a/b', 'é', '..', 'a\n'])(
	'%j is no id',
	(id) => {
		expect(slug.safeParse(id).success).toBe(false);
	},
);

test.each(['2024-02-29', '2026-12-31'])('%s is a day', (day) => {
	expect(isoDay.safeParse(day).success).toBe(true);
	expect(isoDayOrMonth.safeParse(day).success).toBe(true);
});

test.each([
	'2026-02-29',
	'2026-13-01',
	'2026-1-1',
	'20260101',
	'2026-01-01T00:00:00Z',
	' 2026-01-01',
])('%j is no day', (day) => {
	expect(isoDay.safeParse(day).success).toBe(false);
	expect(isoDayOrMonth.safeParse(day).success).toBe(false);
});

test('a month is enough where no day is published', () => {
	expect(isoDayOrMonth.safeParse('2025-04').success).toBe(true);
	expect(isoDayOrMonth.safeParse('2025-00').success).toBe(false);
});

test.each(['https://example.org', 'https://example.org/a?b=c#d', 'https://sub.example.org:8443/'])(
	'%s can be opened by a reader',
	(url) => {
		expect(httpsUrl.safeParse(url).success).toBe(true);
	},
);

test.each([
	'http://example.org',
	'javascript:alert(1)',
	'data:text/html,x',
	'https://',
	'https://localhost',
	'//example.org',
	'example.org',
	' https://example.org',
	'https://exam\nple.org',
	'https:example.org',
	'https:\\\\example.org',
	'https://user@example.org/',
	'https://\u0435xample.org/',
	'https://example.org:70000/',
	'https://example.org/"',
	'https://example.org/<b>',
	'https://example.org/a b',
	'https://example.org/\u202e',
])('%j is no address', (url) => {
	expect(httpsUrl.safeParse(url).success).toBe(false);
});

test.each(['Qwen3.5 4B', 'o1‑mini', 'Émile', '<b>', "it's", '通义', 'τ²-bench', '🦙', 'Việt'])(
	'%j is text',
	(text) => {
		expect(line('a text').safeParse(text).success).toBe(true);
	},
);

test.each(['', ' a', 'a ', 'a\nb', 'a\tb', 'a\u0000', 'a\u200bb', 'a\u202eb', '\ufeffa'])(
	'%j is no text',
	(text) => {
		expect(line('a text').safeParse(text).success).toBe(false);
	},
);

test.each([1, 128_000, 1e15])('%d is a count', (n) => {
	expect(count('a count').safeParse(n).success).toBe(true);
});

test.each([0, -1, 1.5, 1e15 + 1, Number.NaN, Number.POSITIVE_INFINITY, '1'])(
	'%j is no count',
	(n) => {
		expect(count('a count').safeParse(n).success).toBe(false);
	},
);

test('a citation is the id of a source, with address and day where they differ', () => {
	expect(citation.safeParse('acme-docs').success).toBe(true);
	expect(citation.safeParse({ source: 'acme-docs', checkedOn: '2026-08-20' }).success).toBe(true);
	expect(citation.safeParse({ url: 'https://example.org' }).success).toBe(false);
});

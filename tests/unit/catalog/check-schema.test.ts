import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { checkSchema } from '../../../src/catalog/check-schema.ts';
import { benchmarkSchema } from '../../../src/schema/benchmark.ts';
import { labSchema } from '../../../src/schema/lab.ts';
import { modelSchema } from '../../../src/schema/model.ts';
import { providerSchema } from '../../../src/schema/provider.ts';
import { sourcesSchema } from '../../../src/schema/source.ts';

const records: [file: string, schema: z.ZodType][] = [
	['sources.yml', sourcesSchema],
	['labs/acme.yml', labSchema],
	['models/acme/large-2.yml', modelSchema],
	['providers/acme.yml', providerSchema],
	['providers/beta.yml', providerSchema],
	['benchmarks/field-trip.yml', benchmarkSchema],
];

/** Values of every type, none of which fits everywhere. */
const strangers = [null, '', 'x y', -1, 1.5, 1e300, Number.NaN, true, [], [null], {}, { a: 1 }];

test.each(records)(
	'%s: whatever stands in whichever field, every message is ours and says what to do',
	(file, schema) => {
		const record = load(readFileSync(`tests/fixtures/data/${file}`, 'utf8'));
		const seen = new Set<string>();
		for (const stranger of strangers)
			for (const strange of replacedOnce(record, stranger)) {
				const checked = checkSchema(strange, schema);
				if (!checked.ok) for (const { message } of checked.mistakes) seen.add(message);
			}
		expect(seen.size).toBeGreaterThan(5);
		const zods = [...seen].filter((message) =>
			/invalid|expected|received|undefined/i.test(message),
		);
		expect(zods).toEqual([]);
		expect([...seen].filter((message) => !/^[A-Z]/.test(message))).toEqual([]);
	},
);

/** The value with one of its parts replaced, for every part; the whole first. */
function* replacedOnce(value: unknown, stranger: unknown): Generator {
	yield stranger;
	if (Array.isArray(value))
		for (const [i, item] of value.entries())
			for (const strange of replacedOnce(item, stranger)) yield value.with(i, strange);
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value))
			for (const strange of replacedOnce(item, stranger)) yield { ...value, [key]: strange };
}

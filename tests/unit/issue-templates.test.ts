import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reportUrl } from '../../src/format/site.ts';

const folder = '.github/ISSUE_TEMPLATE';

/** What GitHub takes of an issue form, as far as the forms here need it. */
const text = z.string().min(1);
const formSchema = z.strictObject({
	name: text,
	description: text.max(200),
	title: text.optional(),
	labels: z.array(text).optional(),
	body: z
		.array(
			z.strictObject({
				type: z.enum(['input', 'textarea']),
				id: z.string().regex(/^[\w-]+$/),
				attributes: z.strictObject({
					label: text,
					description: text.optional(),
					placeholder: text.optional(),
				}),
				validations: z.strictObject({ required: z.boolean() }).optional(),
			}),
		)
		.min(1),
});

const forms = new Map(
	readdirSync(folder)
		.filter((file) => file !== 'config.yml')
		.map((file) => [file, formSchema.parse(load(readFileSync(`${folder}/${file}`, 'utf8')))]),
);

test('every form is one that GitHub takes, with ids and labels that stand once', () => {
	expect(forms.size).toBe(3);
	for (const { body } of forms.values()) {
		const ids = body.map(({ id }) => id);
		const labels = body.map(({ attributes }) => attributes.label);
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(labels).size).toBe(labels.length);
	}
});

test('forms are told apart by their names', () => {
	const names = [...forms.values()].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test('a report from a page fills fields of its form', () => {
	const fields = new URL(reportUrl('/models/o3/', 'Prices')).searchParams;
	const form = forms.get(fields.get('template') ?? '');
	expect(form).toBeDefined();
	const filled = [...fields.keys()].filter((key) => key !== 'template');
	expect(filled.length).toBeGreaterThan(0);
	expect(form?.body.map(({ id }) => id)).toEqual(expect.arrayContaining(filled));
});

test('there is no way around the forms', () => {
	expect(load(readFileSync(`${folder}/config.yml`, 'utf8'))).toEqual({
		blank_issues_enabled: false,
	});
});

import { expect, test } from 'vitest';
import { bannerOf } from '../../../../src/compare/pair/banners.ts';
import type { Model } from '../../../../src/schema/catalog.ts';
import { aModel } from '../../../fixtures/records.ts';
import { aPair, sourcesOf } from './a-pair.fixture.ts';

function banner(facts: Partial<Model>, others: Model[] = []) {
	const { catalog, a } = aPair({ a: facts, others });
	return bannerOf(catalog, a);
}

test('a model in service has none', () => {
	expect(banner({})).toBeUndefined();
});

test.each([
	{
		facts: { retiresOn: '2026-06-30' },
		kind: 'retired',
		text: 'Acme retired Small 1 on 30 Jun 2026.',
	},
	{ facts: { stage: 'retired' }, kind: 'retired', text: 'Small 1 is retired.' },
	{
		facts: { retiresOn: '2026-12-01' },
		kind: 'deprecated',
		text: 'Acme retires Small 1 on 1 Dec 2026, in 103 days as of 20 Aug 2026.',
	},
	{
		facts: { stage: 'deprecated' },
		kind: 'deprecated',
		text: 'Small 1 is deprecated: plan a move.',
	},
	{
		facts: { stage: 'preview' },
		kind: 'preview',
		text: 'Small 1 is a preview: its lab may change or withdraw it.',
	},
] as { facts: Partial<Model>; kind: string; text: string }[])('$text', ({ facts, kind, text }) => {
	expect(banner(facts)).toMatchObject({ kind, claim: { text } });
	expect(banner(facts)).not.toHaveProperty('successor');
});

test('the successor stands beside it, and its source is cited with it', () => {
	const facts = {
		retiresOn: '2026-06-30',
		successor: 'small-2',
		from: { default: 'acme-docs', successor: 'open-scores' },
	};
	const found = banner(facts, [aModel({ id: 'small-2', name: 'Small 2' })]);
	expect(found?.successor).toEqual({
		name: 'Small 2',
		href: '/models/small-2/',
		retired: false,
	});
	expect(sourcesOf(found!.claim)).toEqual(['acme-docs', 'open-scores']);
});

test('a successor that is retired too is followed by the next in service', () => {
	const small3 = aModel({ id: 'small-3', name: 'Small 3' });
	const small2 = { id: 'small-2', name: 'Small 2', retiresOn: '2026-07-31' };
	const facts = { retiresOn: '2026-06-30', successor: 'small-2' };
	const followed = aModel({ ...small2, successor: 'small-3', from: { default: 'open-scores' } });
	const found = banner(facts, [followed, small3]);
	expect(found?.successor).toEqual({
		name: 'Small 2',
		href: '/models/small-2/',
		retired: true,
		heir: { name: 'Small 3', href: '/models/small-3/' },
	});
	expect(sourcesOf(found!.claim)).toEqual(['acme-docs', 'open-scores']);
	const last = banner(facts, [aModel(small2)])?.successor;
	expect(last).toEqual({ name: 'Small 2', href: '/models/small-2/', retired: true });
});

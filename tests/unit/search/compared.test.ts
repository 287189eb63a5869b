import { describe, expect, test } from 'vitest';
import {
	linksOf,
	pathShowing,
	pathWeighing,
	pathWith,
	pathWithout,
	publishedAmong,
	readCompared,
} from '../../../src/search/compared.ts';
import { equalWeights } from '../../../src/compare/any/weights.ts';
import type { SearchEntry } from '../../../src/search/entry.ts';
import { indexNames } from '../../../src/search/names.ts';

function model(id: string, title: string, facts: Partial<SearchEntry> = {}): SearchEntry {
	return { kind: 'model', id, title, aliases: [], answer: '', listed: true, ...facts };
}

const index = indexNames([
	model('small-1', 'Acme Small 1', { aliases: ['acme-s1'], groups: [1] }),
	model('large-2', 'Acme Large 2', { groups: [1, 2] }),
	model('beta-lite', 'Beta Lite', { groups: [2] }),
	model('beta-chat-3', 'Beta Chat 3'),
	model('nimbus-7b', 'Nimbus 7B'),
	{ kind: 'lab', id: 'acme', title: 'Acme', aliases: [], answer: '' },
]);

const read = (search: string) => {
	const { models, notes, differences } = readCompared(search, index);
	return {
		ids: models.map(({ id }) => id),
		notes: notes.map(({ text }) => text),
		links: notes.flatMap(({ links }) => links.map(({ text, href }) => `${text}: ${href}`)),
		differences,
	};
};

describe('an address', () => {
	test('names models in their order, and whether only differences are shown', () => {
		expect(read('?m=small-1&m=beta-lite&diff=1')).toEqual({
			ids: ['small-1', 'beta-lite'],
			notes: [],
			links: [],
			differences: true,
		});
	});

	test('may spell a name in another way', () => {
		expect(read('?m=Acme+S1&m=Beta+Lite')).toMatchObject({
			ids: ['small-1', 'beta-lite'],
			notes: ['“Acme S1” is read as Acme Small 1.'],
		});
	});

	test('that names what is no model says so, with the nearest name and without it', () => {
		expect(read('?m=small-1&m=nimbs&m=large-2&diff=1')).toMatchObject({
			ids: ['small-1', 'large-2'],
			notes: ['“nimbs” is not the name of one model here.'],
			links: [
				'Take Nimbus 7B: /compare/?m=small-1&m=nimbus-7b&m=large-2&diff=1',
				'Leave it out: /compare/?m=small-1&m=large-2&diff=1',
			],
		});
		expect(read('?m=acme&m=small-1').notes[0]).toBe('“acme” is not the name of one model here.');
	});

	test('that names one twice shows it once', () => {
		expect(read('?m=small-1&m=large-2&m=small-1')).toMatchObject({
			ids: ['small-1', 'large-2'],
			notes: ['Acme Small 1 is named more than once and stands once.'],
		});
	});

	test('with five models shows four and names the fifth', () => {
		const five = ['small-1', 'large-2', 'beta-lite', 'beta-chat-3', 'nimbus-7b'];
		const search = `?${five.map((id) => `m=${id}`).join('&')}`;
		expect(read(search)).toMatchObject({
			ids: five.slice(0, 4),
			notes: [
				'At most four models stand side by side: Nimbus 7B is left out until another one is removed.',
			],
		});
		expect(read(pathWithout(search, 'large-2', index).slice('/compare/'.length)).ids).toEqual([
			'small-1',
			'beta-lite',
			'beta-chat-3',
			'nimbus-7b',
		]);
	});

	test('with one model asks for another', () => {
		expect(read('?m=small-1').notes).toEqual(['One model is no comparison: add another one.']);
	});

	test('with a weight that cannot be read says so', () => {
		const { weights, notes } = readCompared('?m=small-1&m=large-2&w=coding.9&w=vision.2', index);
		expect(weights).toEqual({ ...equalWeights, vision: 2 });
		expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining('“coding.9”')]);
	});

	test('with none asks for nothing', () => {
		expect(read('?m=&m=+')).toMatchObject({ ids: [], notes: [] });
	});
});

describe('the next address', () => {
	const now = '?m=small-1&m=Acme+S1&m=large-2&diff=1';

	test('adds a model and keeps the rest', () => {
		expect(pathWith(now, 'beta-lite')).toBe(
			'/compare/?m=small-1&m=Acme+S1&m=large-2&m=beta-lite&diff=1',
		);
	});

	test('removes a model however it is spelled', () => {
		expect(pathWithout(now, 'small-1', index)).toBe('/compare/?m=large-2&diff=1');
	});

	test('of nothing is the list', () => {
		expect(pathWithout('?m=small-1', 'small-1', index)).toBe('/compare/');
	});

	test('keeps the weights, and names those that are not the usual one', () => {
		const weighed = pathWeighing(now, { ...equalWeights, vision: 0, coding: 4 });
		expect(weighed).toBe('/compare/?m=small-1&m=Acme+S1&m=large-2&w=coding.4&w=vision.0&diff=1');
		expect(pathWith(weighed.slice('/compare/'.length), 'beta-lite')).toBe(
			'/compare/?m=small-1&m=Acme+S1&m=large-2&m=beta-lite&w=coding.4&w=vision.0&diff=1',
		);
	});

	test('keeps the models when the rows change', () => {
		expect(pathShowing(now, false)).toBe('/compare/?m=small-1&m=Acme+S1&m=large-2');
	});
});

test('pairs with a page of their own are found among three', () => {
	const { models } = readCompared('?m=small-1&m=large-2&m=beta-lite', index);
	expect(publishedAmong(models)).toEqual([
		{ text: 'Acme Large 2 vs Acme Small 1', href: '/compare/large-2/small-1/' },
		{ text: 'Beta Lite vs Acme Large 2', href: '/compare/beta-lite/large-2/' },
	]);
});

test('pairs of ids become links, to their own page or to this one; unknown ids are left out', () => {
	expect(
		linksOf(
			[
				['small-1', 'large-2'],
				['beta-chat-3', 'small-1'],
				['acme', 'small-1'],
			],
			index,
		),
	).toEqual([
		{ text: 'Acme Large 2 vs Acme Small 1', href: '/compare/large-2/small-1/' },
		{ text: 'Beta Chat 3 vs Acme Small 1', href: '/compare/?m=beta-chat-3&m=small-1' },
	]);
});

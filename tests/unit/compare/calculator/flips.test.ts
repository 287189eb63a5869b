import { expect, test } from 'vitest';
import { findFlips } from '../../../../src/compare/calculator/flips.ts';
import type { ChosenModel } from '../../../../src/compare/calculator/routes.ts';
import { defaultWorkload } from '../../../../src/cost/workload.ts';
import { at, model } from './models.fixture.ts';

function flips(...chosen: ChosenModel[]): string[] {
	const search = findFlips(chosen, defaultWorkload);
	for (;;) {
		const { done, value } = search.next();
		if (done) return value;
	}
}

test('says where another becomes cheaper: 2i + 8o < 1i + 12o from i < 4o, so below 1,000 for 250 out', () => {
	// At 800 in and 250 out: 2 × 800 + 8 × 250 = 3,600 and 1 × 800 + 12 × 250 = 3,800.
	const [a, b] = [{ model: model('small-1', at(2, 8)) }, { model: model('large-2', at(1, 12)) }];
	expect(flips(b, a)).toEqual([
		'Large 2 becomes cheaper than Small 1 at 1,001 or more input tokens a request or 199 or fewer output tokens a request.',
	]);
});

test('says so where nothing does, once for each of the others whose cost is known', () => {
	const chosen = [at(2, 10), at(3, 15), at(4, 20)].map((one, i) => ({
		model: model(`model-${i}`, one),
	}));
	expect(flips(...chosen, { model: model('umbra-x') })).toEqual([
		'No single input at which both costs are known makes Model 1 cheaper than Model 0.',
		'No single input at which both costs are known makes Model 2 cheaper than Model 0.',
	]);
	expect(flips(chosen[0]!)).toEqual([
		'It takes two models whose cost is known to say where the cheaper one changes.',
	]);
});

test('equal costs have no cheaper one to change', () => {
	const same = ['small-1', 'large-2'].map((id) => ({ model: model(id, at(2, 10)) }));
	expect(flips(...same)).toEqual(['Small 1 and Large 2 cost the same at this traffic.']);
});

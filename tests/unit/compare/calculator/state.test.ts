import { expect, test } from 'vitest';
import { calculatorPath, readRequest } from '../../../../src/compare/calculator/state.ts';
import { defaultWorkload } from '../../../../src/cost/workload.ts';

const read = (query: string) => readRequest(new URLSearchParams(query));

test('an address says the models, their routes and what differs from the default traffic', () => {
	const path = calculatorPath([{ id: 'small-1', route: 'cumulus-eu' }, { id: 'large-2' }], {
		...defaultWorkload,
		inputTokens: 1200,
		cachedShare: 0.5,
		hourUtc: 3,
	});
	expect(path).toBe(
		'/calculator/?m=small-1&m=large-2&at=small-1.cumulus-eu&input=1200&cached=50&hour=3',
	);
	expect(read(path.split('?')[1]!)).toEqual({
		models: ['small-1', 'large-2'],
		routes: new Map([['small-1', 'cumulus-eu']]),
		workload: { ...defaultWorkload, inputTokens: 1200, cachedShare: 0.5, hourUtc: 3 },
		problems: [],
	});
	expect(calculatorPath([])).toBe('/calculator/');
});

test('what cannot be read is named, and all else stands', () => {
	expect(read('m=a&m=a&input=many&output=70&cached=120&at=x')).toEqual({
		models: ['a'],
		routes: new Map(),
		workload: { ...defaultWorkload, outputTokens: 70 },
		problems: [
			'Route: write at=model.provider, not “x”.',
			'Input tokens a request: write a whole number from 0 to 100,000,000, not “many”.',
			'Input read from cache: write a per cent from 0 to 100, not “120”.',
		],
	});
	const many = read('m=a&m=b&m=c&m=d&m=e&m=f&m=g');
	expect(many.models).toHaveLength(6);
	expect(many.problems).toEqual(['At most 6 models stand side by side; the others are left out.']);
});

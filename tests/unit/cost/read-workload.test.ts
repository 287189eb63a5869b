import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldText, readWorkload, workloadParams } from '../../../src/cost/read-workload.ts';
import { regionNames, type Region } from '../../../src/cost/regions.ts';
import { defaultWorkload, presets } from '../../../src/cost/workload.ts';
import { workloads } from './arbitraries.ts';

// The same cases in every run, so that a failure is one of the code.
fc.configureGlobal({ seed: 2026 });

const read = (query: string) => {
	const params = new URLSearchParams(query);
	return readWorkload((param) => params.get(param));
};

test('what is not given stays that of the default', () => {
	expect(read('')).toEqual({ ok: true, workload: defaultWorkload });
	expect(read('requests=5000&cached=80&hour=3&region=eu')).toEqual({
		ok: true,
		workload: {
			...defaultWorkload,
			requestsPerMonth: 5000,
			cachedShare: 0.8,
			hourUtc: 3,
			region: 'eu',
		},
	});
});

test('an empty hour and an empty region are any', () => {
	const base = { ...defaultWorkload, hourUtc: 3, region: 'eu' as const };
	expect(readWorkload(() => null, base)).toEqual({ ok: true, workload: base });
	const empty = new Map([
		['hour', ''],
		['region', ''],
	]);
	expect(readWorkload((param) => empty.get(param), base)).toEqual({
		ok: true,
		workload: defaultWorkload,
	});
});

test.each([
	{
		query: 'output=abc',
		param: 'output',
		problem: 'Output tokens a request: write a whole number from 0 to 100,000,000, not “abc”',
	},
	{
		query: 'requests=',
		param: 'requests',
		problem: 'Requests a month: write a whole number from 0 to 1,000,000,000,000',
	},
	{
		query: 'input=-1',
		param: 'input',
		problem: 'Input tokens a request: write a whole number from 0 to 100,000,000, not “-1”',
	},
	{
		query: 'input=0.5',
		param: 'input',
		problem: 'Input tokens a request: write a whole number from 0 to 100,000,000, not “0.5”',
	},
	{
		query: 'input=Infinity',
		param: 'input',
		problem: 'Input tokens a request: write a whole number from 0 to 100,000,000, not “Infinity”',
	},
	{
		query: 'batch=101',
		param: 'batch',
		problem: 'Requests in batches: write a per cent from 0 to 100, not “101”',
	},
	{
		query: 'cached=80&written=30',
		param: 'written',
		problem:
			'Input read from cache and input written to cache: write two shares that add up to at most 100%',
	},
	{
		query: 'hour=24',
		param: 'hour',
		problem: 'Hour of the day in UTC: write a whole number from 0 to 23, not “24”',
	},
	{
		query: 'region=mars',
		param: 'region',
		problem: 'Region: write one of apac, au, ca, eu, global, in, jp, us, not “mars”',
	},
])('a wrong text is said in one line: $problem', ({ query, param, problem }) => {
	expect(read(query)).toEqual({ ok: false, param, problem });
});

test('shares are written in per cent, without what division leaves', () => {
	expect(fieldText(0.07, true)).toBe('7');
	expect(fieldText(0.125, true)).toBe('12.5');
	expect(fieldText(1_000_000, false)).toBe('1000000');
});

test('only what differs is written', () => {
	expect(workloadParams(defaultWorkload)).toEqual([]);
	expect(workloadParams(presets[3]!.workload)).toEqual([
		['requests', '50000'],
		['input', '40000'],
		['output', '1500'],
		['cached', '80'],
	]);
});

test('every workload is read back as it was written', () => {
	const hours = fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined });
	const regions = fc.constantFrom<(Region | undefined)[]>(
		undefined,
		...(Object.keys(regionNames) as Region[]),
	);
	fc.assert(
		fc.property(workloads, hours, regions, (numbers, hourUtc, region) => {
			const workload = {
				...numbers,
				...(hourUtc === undefined ? {} : { hourUtc }),
				...(region === undefined ? {} : { region }),
			};
			const params = new Map(workloadParams(workload));
			expect(readWorkload((param) => params.get(param))).toEqual({ ok: true, workload });
		}),
	);
});

test('no text makes a number that is none', () => {
	fc.assert(
		fc.property(
			fc.string(),
			fc.constantFrom('requests', 'cached', 'hour', 'region'),
			(text, name) => {
				const result = readWorkload((param) => (param === name ? text : null));
				if (!result.ok) expect(result.problem).not.toContain('\n');
				else
					for (const value of Object.values(result.workload))
						if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
			},
		),
	);
});

import { expect, test } from 'vitest';
import { loadLine, readWrk, wrkScript } from '../../../scripts/lib/load.ts';

// 42,308 requests in 2 s, of which three failed; 450 MB; latencies in microseconds.
const text = 'Running 2s test\ncounts 42308 2000000 450000000 1 0 0 2 0 357 538 16752 37920\n';

test('rate, errors and latencies are read from what wrk prints', () => {
	expect(readWrk(text)).toEqual({
		rate: 21_154,
		megabytes: 225,
		errors: 3,
		latency: { p50: 0.357, p90: 0.538, p99: 16.752, max: 37.92 },
	});
});

test('a run that broke off has no result', () => {
	expect(readWrk('unable to connect to localhost:1 Connection refused\n')).toBeUndefined();
	expect(readWrk('counts 42308 2000000\n')).toBeUndefined();
});

test('a line says all of it', () => {
	expect(loadLine(64, readWrk(text)!)).toBe(
		'64 connections: 21,154 requests a second, 225 MB/s, p50 0.4 ms, p90 0.5 ms, p99 16.8 ms, max 37.9 ms, 3 errors',
	);
});

test('the script asks for the paths that it is given', () => {
	expect(wrkScript(['/', '/models/'])).toContain('local paths = {\n\t"/",\n\t"/models/",\n}');
});

/** What a run of wrk came to. */
export interface Load {
	/** Answers a second. */
	rate: number;
	/** MB a second, as sent. */
	megabytes: number;
	/** Answers that were no 200, and connections that failed. */
	errors: number;
	/** Milliseconds within which half, 90 % and 99 % of the answers came, and the slowest. */
	latency: { p50: number; p90: number; p99: number; max: number };
}

/** Names each count that wrk gives, since its own text rounds them. */
const counts =
	'requests,microseconds,bytes,connect,read,write,status,timeout,p50,p90,p99,max'.split(',');

/** A script by which wrk asks for paths in turn, as a browser that reads Brotli, each thread from its own place on. */
export function wrkScript(paths: readonly string[]): string {
	return `local paths = {
${paths.map((path) => `\t${JSON.stringify(path)},`).join('\n')}
}
local headers = { ["Accept-Encoding"] = "gzip, deflate, br, zstd" }
local threads = 0
function setup(thread)
	thread:set("place", threads)
	threads = threads + 1
end
local at = 0
function init()
	at = place * 7919
end
function request()
	at = at + 1
	return wrk.format("GET", paths[at % #paths + 1], headers)
end
function done(summary, latency)
	local failed = summary.errors
	print(table.concat({
		"counts", summary.requests, summary.duration, summary.bytes, failed.connect, failed.read,
		failed.write, failed.status, failed.timeout, latency:percentile(50), latency:percentile(90),
		latency:percentile(99), latency.max
	}, " "))
end
`;
}

/** Reads what the script prints at its end. Undefined where wrk has broken off before. */
export function readWrk(text: string): Load | undefined {
	const line = /^counts (.+)$/m.exec(text)?.[1]?.split(' ').map(Number);
	if (line?.length !== counts.length) return undefined;
	const of = (name: string) => line[counts.indexOf(name)]!;
	const seconds = of('microseconds') / 1e6;
	const errors = ['connect', 'read', 'write', 'status', 'timeout'].map(of);
	return {
		rate: of('requests') / seconds,
		megabytes: of('bytes') / 1e6 / seconds,
		errors: errors.reduce((sum, one) => sum + one, 0),
		latency: {
			p50: of('p50') / 1000,
			p90: of('p90') / 1000,
			p99: of('p99') / 1000,
			max: of('max') / 1000,
		},
	};
}

/** `64 connections: 21,132 requests a second, 225 MB/s, p50 0.4 ms, p90 0.5 ms, p99 16.8 ms, max 37.9 ms, no error` */
export function loadLine(connections: number, { rate, megabytes, errors, latency }: Load): string {
	const times = Object.entries(latency).map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`);
	return [
		`${connections} connections: ${Math.round(rate).toLocaleString('en-US')} requests a second`,
		`${Math.round(megabytes)} MB/s`,
		...times,
		errors === 0 ? 'no error' : `${errors.toLocaleString('en-US')} errors`,
	].join(', ');
}

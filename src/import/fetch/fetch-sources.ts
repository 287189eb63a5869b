import type { Adapter, OpenSource, Skipped, SourceFiles } from '../adapter.ts';
import type { SourceId } from '../facts.ts';
import { usualBounds, type FetchBounds } from './bounds.ts';
import { faultOf, FetchFault } from './fetch-fault.ts';
import { fetchFile } from './fetch-file.ts';
import type { Get, LiveFiles } from './live-file.ts';
import { liveSources } from './live-sources.ts';
import { turns, type Turns } from './turns.ts';

/** How sources are fetched. */
export interface FetchOptions {
	/** The day of the fetch, as `2026-11-22`. */
	day: string;
	/** Called with one line at a time. */
	progress: (line: string) => void;
	bounds?: FetchBounds;
	/** Where an address is asked instead of at itself, such as at a server on this machine. */
	at?: (address: string) => string;
}

/**
 * Fetches the files of sources from their live addresses into memory, several at once. What one
 * source fails by is thrown when that source is opened, in one line with the way on; the others are
 * not touched by it.
 */
export async function fetchSources(
	adapters: readonly Adapter[],
	options: FetchOptions,
): Promise<OpenSource> {
	const bounds = options.bounds ?? usualBounds;
	const fetching = {
		...options,
		at: options.at ?? ((address: string) => address),
		bounds,
		inTurn: turns(bounds.atOnce),
		total: AbortSignal.timeout(bounds.totalMs),
	};
	const opened = new Map<SourceId, SourceFiles | Skipped | Error>(
		await Promise.all(
			adapters.map(async ({ id }) => {
				const files = await open(id, fetching).catch((error: unknown) => error as Error);
				return [id, files] as const;
			}),
		),
	);
	return ({ id }) => {
		const files = opened.get(id) ?? new Error('was not fetched');
		return files instanceof Error ? Promise.reject(files) : Promise.resolve(files);
	};
}

type Fetching = Required<FetchOptions> & { inTurn: Turns; total: AbortSignal };

const wayOn =
	'If that stays so, its address or its form has changed: see src/import/fetch/live-sources.ts and its adapter';

async function open(id: SourceId, fetching: Fetching): Promise<SourceFiles | Skipped> {
	const source = liveSources[id];
	if (source === undefined) throw new Error(`Say in src/import/fetch/live-sources.ts where it is`);
	if ('notLive' in source) return { skipped: source.notLive };
	const start = performance.now();
	const { get, fetched } = getter(id, fetching);
	try {
		const files = await source.read(get);
		const [first = '', ...others] = fetched.addresses;
		const count = others.length === 0 ? '1 file' : `${others.length + 1} files`;
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		fetching.progress(
			`${id}: fetched ${count}, ${(fetched.bytes / 1e6).toFixed(1)} MB in ${seconds} s`,
		);
		const from = others.length === 0 ? first : `${first} and ${others.length} more`;
		return {
			...filesOf(files, fetching.day),
			...(source.holds === undefined ? {} : { holds: source.holds }),
			advice: `Fetched from ${from}. ${wayOn}`,
		};
	} catch (error) {
		const passes = error instanceof FetchFault && error.passes;
		const advice = passes ? `Run again later: npm run data:import -- --only ${id}` : wayOn;
		throw new Error(`${(error as Error).message}. ${advice}`, { cause: error });
	}
}

/** Fetches files of one source and counts them. With the first fault, the others are given up. */
function getter(
	id: SourceId,
	{ at, bounds, inTurn, total, progress }: Fetching,
): { get: Get; fetched: { addresses: string[]; bytes: number } } {
	const fetched = { addresses: [] as string[], bytes: 0 };
	const givenUp = new AbortController();
	const signal = AbortSignal.any([total, givenUp.signal]);
	let first: FetchFault | undefined;
	const get: Get = async (address) => {
		try {
			if (fetched.addresses.push(address) > bounds.files)
				throw new FetchFault(`is one file more than the ${bounds.files} of a source`);
			const answer = await fetchFile(at(address), bounds, {
				inTurn,
				total: signal,
				progress: (line) => progress(`${id}: ${address} ${line}`),
			});
			fetched.bytes += answer.bytes.length;
			return { ...answer, address, bounds };
		} catch (error) {
			const { message, passes } = faultOf(error);
			first ??= new FetchFault(`${address} ${message}`, passes);
			givenUp.abort();
			throw first;
		}
	};
	return { get, fetched };
}

function filesOf(files: LiveFiles, day: string): SourceFiles {
	const statedOn = (name: string) => {
		const stated = files.get(name)?.statedOn;
		// A day to come is a mistake of theirs.
		return stated !== undefined && stated <= day ? stated : undefined;
	};
	return {
		retrieved: day,
		list: () => Promise.resolve([...files.keys()].sort()),
		text: (name) => {
			const file = files.get(name);
			return file === undefined
				? Promise.reject(new Error(`${name} is missing`))
				: Promise.resolve(file.text);
		},
		statedOn,
		stateOf: (name) => statedOn(name) ?? day,
	};
}

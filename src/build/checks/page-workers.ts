import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** What a worker posts: its result as the last message, and before it now and then its progress. */
type Message<Result> = { done: number } | { result: Result };

/** Seconds between two lines of progress. */
const pause = 5;
const pagesAMessage = 50;

/**
 * Shares page files among workers, one a processor, and gives their results. `taskOf` makes what a
 * worker is started with. Says every few seconds how far all of them are.
 */
export async function runOnPages<Result>(
	script: URL,
	files: readonly string[],
	taskOf: (share: readonly string[]) => unknown,
	say: (line: string) => void,
	what = 'pages read',
): Promise<Result[]> {
	let done = 0;
	let said = performance.now();
	const onProgress = (more: number) => {
		done += more;
		if (performance.now() - said < pause * 1000) return;
		said = performance.now();
		say(`${done} of ${files.length} ${what}`);
	};
	const workers = Math.max(1, Math.min(availableParallelism(), files.length));
	const shares = Array.from({ length: workers }, (_, share) =>
		files.filter((_, i) => i % workers === share),
	);
	return Promise.all(shares.map((share) => run<Result>(script, taskOf(share), onProgress)));
}

function run<Result>(
	script: URL,
	workerData: unknown,
	onProgress: (pages: number) => void,
): Promise<Result> {
	// A page read is garbage at once: with room for a few of them, little of it is copied first.
	const worker = new Worker(script, {
		workerData,
		resourceLimits: { maxYoungGenerationSizeMb: 64 },
	});
	return new Promise((resolve, reject) => {
		worker.on('error', reject);
		worker.on('message', (message: Message<Result>) => {
			if ('done' in message) onProgress(message.done);
			else resolve(message.result);
		});
	});
}

/** The side of the worker: does the work, and posts how many pages are done, then the result. */
export async function postResult<Result>(
	work: (onPage: () => void) => Promise<Result>,
): Promise<void> {
	const post = (message: Message<Result>) => parentPort!.postMessage(message);
	let done = 0;
	const result = await work(() => {
		done += 1;
		if (done % pagesAMessage === 0) post({ done: pagesAMessage });
	});
	post({ result });
}

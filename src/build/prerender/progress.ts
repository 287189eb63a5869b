/** Seconds between two lines in a log. */
const pause = 10;
/** Milliseconds between two states of the line on a terminal. */
const blink = 200;

/** Says how far a long work is. */
export interface Progress {
	/** So many more are to be done. */
	more(pages: number): void;
	/** One more is done. */
	step(): void;
	/** Takes the line on a terminal away. */
	end(): void;
}

/** Where progress is written to: a terminal shows one line that changes, a log gets a line now and then. */
export interface Screen {
	isTTY?: boolean;
	write(text: string): unknown;
}

/** The progress of pages, of which `more` says how many there are. `now` is in milliseconds. */
export function pageProgress(
	screen: Screen,
	now: () => number = () => performance.now(),
): Progress {
	const started = now();
	const wait = screen.isTTY ? blink : pause * 1000;
	let said = started;
	let done = 0;
	let total = 0;
	return {
		more(pages) {
			total += pages;
		},
		step() {
			done += 1;
			if (now() - said < wait) return;
			said = now();
			const line = progressText(done, total, (said - started) / 1000);
			screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
		},
		end() {
			if (screen.isTTY) screen.write('\r\u001b[K');
		},
	};
}

/** `4,200 of 17,789 pages, 812 a second, 17 s left` */
export function progressText(done: number, total: number, seconds: number): string {
	const rate = done / seconds;
	const left = Math.ceil((total - done) / rate);
	return `${count(done)} of ${count(total)} pages, ${count(Math.round(rate))} a second, ${left} s left`;
}

/** `17,789` */
export function count(number: number): string {
	return number.toLocaleString('en-US');
}

/** Since a time of `performance.now()`: `3.1 s` */
export function secondsSince(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

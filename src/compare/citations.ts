import type { Evidence } from './evidence.ts';

/** A text of a page with the numbers of its sources in the page's list. */
export interface Cited {
	text: string;
	refs: number[];
}

/** One entry of a page's list of sources. */
export interface CitedSource {
	n: number;
	name: string;
	url: string;
	/** The site of the address, where it is not the source's own. */
	host?: string;
	checkedOn: string;
	attribution?: string;
}

/** Numbers the sources of one page in the order in which they are first cited. */
export class Citations {
	readonly #numbers = new Map<string, number>();
	readonly #seen = new Map<Evidence, number>();
	readonly sources: CitedSource[];

	/** Goes on with the list of a page; without one it begins. */
	constructor(known: readonly CitedSource[] = []) {
		this.sources = [...known];
		for (const source of known) this.#numbers.set(keyOf(source), source.n);
	}

	/** The numbers of these sources, without repeats, rising. */
	refs(evidence: readonly Evidence[]): number[] {
		const numbers: number[] = [];
		for (const one of evidence) {
			const n = this.#number(one);
			if (!numbers.includes(n)) numbers.push(n);
		}
		return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
	}

	/** A claim or fact as it stands on the page. */
	cite({ text, evidence }: { text: string; evidence: readonly Evidence[] }): Cited {
		return { text, refs: this.refs(evidence) };
	}

	#number(evidence: Evidence): number {
		// Most evidence of a page is the same object again, which spares the text of the key.
		const seen = this.#seen.get(evidence);
		if (seen !== undefined) return seen;
		const n = this.#numberOfPlace(evidence);
		this.#seen.set(evidence, n);
		return n;
	}

	#numberOfPlace({ name, url, host, checkedOn, attribution }: Evidence): number {
		const key = keyOf({ name, url, checkedOn });
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const n = this.sources.length + 1;
		this.#numbers.set(key, n);
		// The words that a licence asks for stand once a page.
		const said = this.sources.some((source) => source.attribution === attribution);
		this.sources.push({
			n,
			name,
			url,
			...(host === undefined ? {} : { host }),
			checkedOn,
			...(attribution === undefined || said ? {} : { attribution }),
		});
		return n;
	}
}

/** The same for everything that is one entry of a list. */
function keyOf({ name, url, checkedOn }: Pick<Evidence, 'name' | 'url' | 'checkedOn'>): string {
	return `${url} ${checkedOn} ${name}`;
}

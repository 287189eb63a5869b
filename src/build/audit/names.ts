import type { Catalog } from '../../schema/catalog.ts';
import { routeName } from './routes.ts';

/** Who or what a name may stand for. Labs and their providers often share one. */
export interface Named {
	name: string;
	models: Set<string>;
	labs: Set<string>;
	providers: Set<string>;
	benchmarks: Set<string>;
}

/** Names stand in a text as one character each from this one on: no name or number holds such. */
const firstMark = 0xe000;
const lastMark = 0xf8ff;
/** How many marked texts are kept. */
const mostMarked = 5000;
export const anyMark = /[\ue000-\uf8ff]/g;

/** Finds the names of the records in texts. */
export class Names {
	readonly #named: Named[] = [];
	readonly #byName = new Map<string, number>();
	/** Names by their first letter and then by their first two, the longest first. */
	readonly #byStart = new Map<string, Map<string, string[]>>();

	constructor({ models, labs, providers, benchmarks, sources }: Catalog) {
		for (const { id, name, licence } of models.values()) {
			this.#add(name).models.add(id);
			if (licence !== undefined) this.#add(licence);
		}
		for (const { id, name, country } of labs.values()) {
			this.#add(name).labs.add(id);
			if (country !== undefined) this.#add(country);
		}
		for (const provider of providers.values()) {
			this.#add(provider.name).providers.add(provider.id);
			for (const route of provider.routes)
				if (route.variant !== undefined)
					this.#add(routeName(provider, route)).providers.add(provider.id);
		}
		for (const { id, name } of benchmarks.values()) this.#add(name).benchmarks.add(id);
		for (const { name } of sources.values()) this.#add(name);
		for (const starts of this.#byStart.values())
			for (const names of starts.values()) names.sort((x, y) => y.length - x.length);
	}

	#add(name: string): Named {
		const known = this.#byName.get(name);
		if (known !== undefined) return this.#named[known]!;
		const one: Named = {
			name,
			models: new Set(),
			labs: new Set(),
			providers: new Set(),
			benchmarks: new Set(),
		};
		if (firstMark + this.#named.length > lastMark)
			throw new Error('The records have more names than the auditor can tell apart');
		this.#byName.set(name, this.#named.length);
		this.#named.push(one);
		const starts = this.#byStart.get(name[0]!) ?? new Map<string, string[]>();
		this.#byStart.set(name[0]!, starts);
		const start = name.slice(0, 2);
		const names = starts.get(start);
		if (names) names.push(name);
		else starts.set(start, [name]);
		return one;
	}

	/** Marked texts of late: many stand on a page more than once, or on the next one again. */
	readonly #marked = new Map<string, string>();

	/** The text with one character for each name, so that what is left holds the other words. */
	marked(text: string): string {
		const known = this.#marked.get(text);
		if (known !== undefined) return known;
		if (this.#marked.size >= mostMarked) this.#marked.clear();
		const marked = this.#mark(text);
		this.#marked.set(text, marked);
		return marked;
	}

	#mark(text: string): string {
		let marked = '';
		let from = 0;
		for (let at = 0; at < text.length;) {
			const name = this.#nameAt(text, at);
			if (name === undefined || isWordPart(text[at - 1])) at += 1;
			else {
				marked += text.slice(from, at) + this.#markOf(name);
				at += name.length;
				from = at;
			}
		}
		return marked + text.slice(from);
	}

	#markOf(name: string): string {
		return String.fromCharCode(firstMark + this.#byName.get(name)!);
	}

	#nameAt(text: string, at: number): string | undefined {
		return this.#byStart
			.get(text[at]!)
			?.get(text.slice(at, at + 2))
			?.find((name) => text.startsWith(name, at) && endsWord(text, at + name.length));
	}

	/** What a character of a marked text stands for. */
	of(mark: string): Named {
		return this.#named[mark.charCodeAt(0) - firstMark]!;
	}

	/** What the names in a marked text stand for, from left to right. */
	in(marked: string): Named[] {
		return [...marked.matchAll(anyMark)].map(([mark]) => this.of(mark));
	}

	/** A marked text as it was. */
	plain(marked: string): string {
		return marked.replace(anyMark, (mark) => this.of(mark).name);
	}
}

function isWordPart(letter: string | undefined): boolean {
	return letter !== undefined && /[\p{L}\p{N}$]/u.test(letter);
}

/** Whether a name that ends here is whole: `GPT-4` is no part of `GPT-4o` or `GPT-4.1`. */
function endsWord(text: string, end: number): boolean {
	return !/^(?:[\p{L}\p{N}+]|[.-][\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}

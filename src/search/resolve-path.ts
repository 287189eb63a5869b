import { modelPath, searchPath } from '../compare/paths.ts';
import { comparisonUrl, entryKinds, entryPath, type EntryKind } from './entry.ts';
import { entryNamed, type NameIndex } from './names.ts';

export type Resolution =
	/** The page that was meant. Its address is made by us, so it never leaves the site. */
	| { kind: 'page'; path: string }
	/** What to search for instead. Empty where the address names nothing. */
	| { kind: 'search'; query: string };

const kindOf = new Map<string, EntryKind>([
	...entryKinds.flatMap((kind): [string, EntryKind][] => [
		[kind, kind],
		[`${kind}s`, kind],
	]),
	['best', 'need'],
]);

/**
 * Finds the page that an address without one was meant for: a pair the other way round, an old or
 * another spelling of a name, a missing slash. A guess is never taken for the page: it is searched for.
 */
export function resolvePath(pathname: string, index: NameIndex): Resolution {
	const [section = '', ...rest] = segmentsOf(pathname);
	const path = pathFor(section, rest, index);
	if (path !== undefined && path !== pathname) return { kind: 'page', path };
	return { kind: 'search', query: queryFor(section, rest) };
}

function pathFor(section: string, rest: readonly string[], index: NameIndex): string | undefined {
	if (section === 'compare') return comparePath(rest, index);
	if (section === 'search') return rest.length > 0 ? searchPath(rest.join(' ')) : undefined;
	const kind = kindOf.get(section);
	const name = (kind ? rest : [section, ...rest]).join('/');
	const entry =
		entryNamed(name, index, kind) ?? (kind && entryNamed(rest.at(-1) ?? '', index, kind));
	if (entry) return entryPath(entry);
	return name.includes('-vs-') ? comparePath([name], index) : undefined;
}

/** For two models where they are compared; for one model, or twice the same, its page. */
function comparePath(rest: readonly string[], index: NameIndex): string | undefined {
	const names = rest.flatMap((name) => name.split('-vs-'));
	const models = names.map((name) => entryNamed(name, index, 'model'));
	const [a, b, ...others] = models;
	if (!a || others.length > 0 || (models.length === 2 && !b)) return undefined;
	if (!b || a.id === b.id) return modelPath(a.id);
	return comparisonUrl(a, b);
}

/** The names in an address, in the words of a search: `/compare/x/y/` → `x vs y`. */
function queryFor(section: string, rest: readonly string[]): string {
	const names = section === 'compare' || kindOf.has(section) ? rest : [section, ...rest];
	const joined = names.join(section === 'compare' ? ' vs ' : ' ').replaceAll('-vs-', ' vs ');
	return joined.replace(/[-_]+/g, ' ').trim();
}

/** The parts of an address, without `index.html` and without the ending of a file. */
function segmentsOf(pathname: string): string[] {
	return pathname
		.split('/')
		.map((segment) => decode(segment).trim().toLowerCase())
		.filter((segment) => segment !== '' && segment !== 'index.html')
		.map((segment) => segment.replace(/\.html?$/, ''));
}

/** An address that is not well encoded is read as it stands. */
function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

import { hostileTexts, refusedAddresses, refusedTexts, trickyKeys } from './hostile-texts.ts';
import { pickFrom, placeOf, type Kinds, type Mutation } from './mutation.ts';
import { strangeDays, strangeValues } from './strange-values.ts';

type Path = readonly PropertyKey[];

/** Changes of what a record says, whatever the way in which it is written. Each gives a new value. */
export const valueMutations: Kinds<unknown> = {
	'left out': (root, mutation) => changedAt(root, pathAt(root, mutation), () => undefined),
	'another value': (root, mutation) =>
		changedAt(root, pathAt(root, mutation), () => pickFrom(strangeValues, mutation.pick)),
	'another key': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isMapping), (mapping) =>
			withKey(mapping, pickFrom(trickyKeys, mutation.pick), pickFrom(strangeValues, mutation.at)),
		),
	'a source for a field that is none': (root, mutation) =>
		changedAt(root, ['from'], (from) =>
			withKey(from, pickFrom(trickyKeys, mutation.pick), valueAt(root, ['from', 'default'])),
		),
	'in a list': (root, mutation) => changedAt(root, pathAt(root, mutation), (value) => [value]),
	'in a mapping': (root, mutation) =>
		changedAt(root, pathAt(root, mutation), (value) =>
			withKey({}, pickFrom(trickyKeys, mutation.pick), value),
		),
	'list turned round': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isList), (list) =>
			isList(list) ? list.toReversed() : list,
		),
	'an item twice': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isList), (list) =>
			isList(list) ? [...list, ...list.slice(0, 1)] : list,
		),
	'the value of another field': (root, mutation) => {
		const paths = pathsIn(root);
		return changedAt(root, pathAt(root, mutation), () =>
			valueAt(root, pickFrom(paths, mutation.pick)),
		);
	},
	'another day': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isDay), (value) =>
			isDay(value) ? pickFrom(strangeDays, mutation.pick) : value,
		),
	'another address': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isAddress), (value) =>
			isAddress(value) ? pickFrom(refusedAddresses, mutation.pick) : value,
		),
	'a hostile text': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isText), (value) =>
			isText(value) ? pickFrom(texts, mutation.pick) : value,
		),
	'the same text, nearly': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isText), (value) =>
			isText(value) ? pickFrom(nearly, mutation.pick)(value) : value,
		),
	'number as text': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isNumber), (value) =>
			typeof value === 'number' ? String(value) : value,
		),
	'number of another size': (root, mutation) =>
		changedAt(root, pathAt(root, mutation, isNumber), (value) =>
			typeof value === 'number'
				? value * pickFrom([-1, 0, 0.1, 10, 1e6, 1e30, 1 + 1e-9], mutation.pick)
				: value,
		),
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMapping = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isAddress = (value: unknown) => typeof value === 'string' && value.startsWith('https://');
const texts = [' a', 'a ', ...hostileTexts, ...Object.values(refusedTexts)];
/** What a careless reader would put right in silence: spaces, case and forms of letters. */
const nearly: readonly ((text: string) => string)[] = [
	(text) => ` ${text}`,
	(text) => `${text} `,
	(text) => `\n${text}\n`,
	(text) => `${text}\u00a0`,
	(text) => text.toUpperCase(),
	(text) => text.replaceAll(' ', '  '),
	(text) => `${text}e\u0301`.normalize('NFD'),
	(text) => text.replaceAll('-', '\u2010'),
];
const isNumber = (value: unknown) => typeof value === 'number';

/** A mapping and one key more. `__proto__` becomes a key like any other. */
function withKey(mapping: unknown, key: string, value: unknown): unknown {
	return Object.fromEntries([...(isMapping(mapping) ? entriesOf(mapping) : []), [key, value]]);
}

function entriesOf(value: unknown): [string, unknown][] {
	return Object.entries(value as object);
}

/** The place that a mutation names, among those whose value is of a kind; the root where there is none. */
function pathAt(root: unknown, mutation: Mutation, is?: (value: unknown) => boolean): Path {
	const paths = pathsIn(root).filter((path) => is?.(valueAt(root, path)) ?? true);
	return paths[placeOf(mutation, paths.length)] ?? [];
}

function pathsIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...entriesOf(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function valueAt(root: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (Object(value) as Record<PropertyKey, unknown>)[key],
		root,
	);
}

/** A copy with another value at a path. `undefined` leaves the key or the item out. */
function changedAt(root: unknown, path: Path, change: (value: unknown) => unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return change(root);
	if (typeof root !== 'object' || root === null) return root;
	const entries = entriesOf(root).flatMap(([name, value]): [string, unknown][] => {
		const changed = name === key ? changedAt(value, rest, change) : value;
		return changed === undefined ? [] : [[name, changed]];
	});
	return Array.isArray(root) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

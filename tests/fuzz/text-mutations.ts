import { hostileTexts, refusedAddresses, refusedTexts, trickyKeys } from './hostile-texts.ts';
import { pickFrom, placeOf, type Kinds, type Mutation } from './mutation.ts';

/** Pieces of YAML and of things that are not YAML, to be put between any two characters. */
const pieces = [
	...['\t', '\r', '\r\n', '\n', ' ', '\0', '\ufeff', '\u0085', '\u2028', '\u00a0', '\ud800'],
	...[':', ': ', ' #', '#', ',', '[', ']', '{', '}', '"', "'", '`', '@', '%', '|', '>', '- ', '? '],
	...['&a ', '*a', '!', '!!', '!!str ', '!!js/function "x" ', '!!binary ', '!!set ', '!<x> ', '<<'],
	...['\n---\n', '\n...\n', '%YAML 1.1\n---\n', '%TAG ! x\n', '|2\n', '>+\n', '\\', '\\x', '\\u0'],
];

/** Scalars as people and programs write them, right or wrong. */
const scalars = [
	...[
		'',
		'~',
		'null',
		'true',
		'yes',
		'No',
		'0',
		'-1',
		'1.5',
		'-0',
		'+1',
		'.5',
		'5.',
		'1e5',
		'1e-400',
	],
	...[
		'1e400',
		'.inf',
		'-.inf',
		'.nan',
		'0x1F',
		'0o17',
		'017',
		'1_000',
		'1,000',
		'12:30:45',
		'$2.50',
	],
	...['99999999999999999999', '9007199254740993', '0.1000000000000000055511151231257827'],
	...['2026-02-31', '2026-02-28', '2026-08-20 10:00:00', '2026-8-2', '0000-00-00', '9999-12-31'],
	...['[a, b]', '{a: 1}', '[', '{', '- a', '"a', "'a", '"a" b', '"\\ud83e"', '"\\u202e"', '"\\0"'],
	...[
		'"\\x5f_proto__"',
		'|',
		'>-',
		'|\n  a\n  b',
		'!!js/function "function(){}"',
		'!!binary aGk=',
		'&a x',
	],
	...['*a', '<<: *a', '@x', '`x`', '%x', '"=1+1"', '"javascript:canary()"'],
];

/** Lines that stand well or badly in a mapping. */
const lines = [
	'<<: {name: X}',
	': 1\n: 2',
	'__proto__: {polluted: true}',
	'"\\u005f_proto__": {polluted: true}',
	'constructor: {prototype: {polluted: true}}',
	'toString: x',
	'? [a]',
	'? {a: 1}\n: b',
	'? |\n  name\n: X',
	'[a]: b',
	'"a\\nb": c',
	'name: X',
	'from: {default: acme-docs, default: acme-docs}',
	'from: {default: acme-docs, __proto__: acme-docs}',
	'from: {default: acme-docs, limits.contextTokens: nobody}',
	'overrides: [__proto__, constructor.name, limits.contextTokens]',
	'limits: {contextTokens: 1, contextTokens: 2}',
	'a: &a [x]\nb: [*a, *a]',
	'a: &a [*a]',
	'successor: ../../etc/passwd',
	'family: ..',
	'url: javascript:canary()',
];

/** Changes of the text of a record, well-formed or not. Some give bytes that are no text. */
export const textMutations: Kinds<string, string | Uint8Array> = {
	'a piece of syntax': (text, mutation) =>
		inserted(text, mutation, pickFrom(pieces, mutation.pick)),
	'characters cut out': (text, mutation) => {
		const start = placeOf(mutation, text.length);
		return text.slice(0, start) + text.slice(start + 1 + mutation.pick);
	},
	'cut off': (text, mutation) => text.slice(0, placeOf(mutation, text.length)),
	'a line twice': (text, mutation) => onLine(text, mutation, (line) => [line, line]),
	'a line left out': (text, mutation) => onLine(text, mutation, () => []),
	'a line indented': (text, mutation) =>
		onLine(text, mutation, (line) => [`${' '.repeat(1 + (mutation.pick % 8))}${line}`]),
	'a line not indented': (text, mutation) => onLine(text, mutation, (line) => [line.trimStart()]),
	'a line more': (text, mutation) =>
		onLine(text, mutation, (line) => {
			const indent = line.slice(0, line.length - line.trimStart().length);
			const more = pickFrom(lines, mutation.pick).split('\n');
			return [...more.map((one) => indent + one), line];
		}),
	'another scalar': (text, mutation) =>
		onLine(text, mutation, (line) => [
			line.replace(/(: |- ).*$|$/, (_, sign = '') => `${sign}${pickFrom(scalars, mutation.pick)}`),
		]),
	'a hostile scalar': (text, mutation) =>
		onLine(text, mutation, (line) => [
			line.replace(/(: |- ).*$|$/, (_, sign = '') => `${sign}${pickFrom(hostile, mutation.pick)}`),
		]),
	'another key': (text, mutation) =>
		onLine(text, mutation, (line) => [
			line.replace(/[\w-]+(?=:)/, () => pickFrom(trickyKeys, mutation.pick)),
		]),
	'line ends': (text, mutation) =>
		text.replaceAll('\n', pickFrom(['\r\n', '\r', '\u2028'], mutation.pick)),
	'another indentation': (text, mutation) =>
		text.replaceAll('  ', pickFrom(['\t', ' ', '   '], mutation.pick)),
	'bytes that are no UTF-8': (text, mutation) => {
		const bytes = Buffer.from(text);
		const wrong = [
			[0xff],
			[0xc0, 0x80],
			[0xed, 0xa0, 0x80],
			[0xf4, 0x90, 0x80, 0x80],
			[0xe2, 0x82],
		];
		const start = placeOf(mutation, bytes.length);
		return Buffer.concat([
			bytes.subarray(0, start),
			Uint8Array.from(pickFrom(wrong, mutation.pick)),
			bytes.subarray(start),
		]);
	},
	'another encoding': (text, mutation) =>
		Buffer.from(`\ufeff${text}`, pickFrom(['utf16le', 'utf8', 'latin1'] as const, mutation.pick)),
	'a byte turned': (text, mutation) => {
		const bytes = Buffer.from(text);
		const place = placeOf(mutation, bytes.length);
		if (bytes.length > 0) bytes[place] = bytes[place]! ^ (1 << (mutation.pick % 8));
		return bytes;
	},
	'something else': (_, mutation) =>
		pickFrom(
			['', '\n', '# nothing\n', 'null\n', '[]\n', '{}\n', 'x\n', '...\n', '---\n', '"\n'],
			mutation.pick,
		),
};

const hostile = [...hostileTexts, ...Object.values(refusedTexts), ...refusedAddresses].flatMap(
	(text) => [text, JSON.stringify(text), `'${text.replaceAll("'", "''")}'`],
);

/** Texts that a slow reader would take long over, and one a little smaller than the most that is read. */
export const largeTextMutations: Kinds<string> = {
	'aliases to aliases': (text) =>
		`a0: &a0 [x, x]\n${repeated(40, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}${text}`,
	'a scalar of 10 MB': (text) => `${without(text, 'name')}name: ${'x'.repeat(10_000_000)}\n`,
	'a long line': (text) => `${without(text, 'name')}name: ${'x'.repeat(400_000)}\n`,
	'a long key': (text) => `${text}${'x'.repeat(400_000)}: 1\n`,
	'many keys': (text) => text + repeated(40_000, (i) => `k${i}: 1\n`),
	'many sources for fields': (text) =>
		`${without(text, 'from')}from: {default: a${repeated(30_000, (i) => `, k${i}: a`)}}\n`,
	'one key many times': (text) => text + 'name: X\n'.repeat(50_000),
	'many items': (text) => `${without(text, 'aliases')}aliases: [${'a, '.repeat(150_000)}]\n`,
	'many empty lists': (text) => `${without(text, 'aliases')}aliases: [${'[], '.repeat(100_000)}]\n`,
	'many tags': (text) => `${without(text, 'aliases')}aliases: [${'!a b, '.repeat(70_000)}]\n`,
	'many anchors': (text) => `${without(text, 'aliases')}aliases: [${'&a b, '.repeat(70_000)}]\n`,
	'many documents': (text) => text + '---\n'.repeat(100_000),
	'deep lists': (text) => `${without(text, 'aliases')}aliases: ${'['.repeat(200_000)}`,
	'deep mappings': (text) => `${without(text, 'aliases')}aliases: ${'{a: '.repeat(100_000)}`,
	'deep items': (text) => `${without(text, 'aliases')}aliases:\n${'- '.repeat(100_000)}`,
	'deep keys': (text) => `${text}${'? '.repeat(100_000)}`,
	'deep lines': (text) => text + repeated(600, (i) => `${' '.repeat(i)}a:\n`),
	'many quotes': (text) => `${without(text, 'name')}name: '${"''".repeat(150_000)}'\n`,
	'many escapes': (text) => `${without(text, 'name')}name: "${'\\u0041'.repeat(60_000)}"\n`,
	'many folded lines': (text) => `${without(text, 'name')}name: >\n${'  x\n'.repeat(80_000)}`,
	'many plain lines': (text) => `${without(text, 'name')}name: x\n${'  x\n'.repeat(80_000)}`,
	'many comments': (text) => text + '#\n'.repeat(150_000),
	'many spaces': (text) => `${without(text, 'name')}name: x${' '.repeat(300_000)}y\n`,
	'many colons': (text) => `${text}${'a:'.repeat(150_000)}\n`,
	'many accents': (text) => `${without(text, 'name')}name: a${'\u0301'.repeat(200_000)}\n`,
	'a long address': (text) => `${without(text, 'url')}url: https://${'a.'.repeat(150_000)}\n`,
	'a long day': (text) =>
		`${without(text, 'releasedOn')}releasedOn: ${'2026-01-01'.repeat(30_000)}\n`,
	'a long id': (text) => `${without(text, 'successor')}successor: ${'a-'.repeat(150_000)}\n`,
	'routes without end': (text) => `${without(text, 'routes')}routes: [${'{}, '.repeat(80_000)}]\n`,
};

/** A record without one of its fields, so that it is not written twice. */
function without(text: string, key: string): string {
	return text.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'm'), '');
}

function repeated(times: number, piece: (i: number) => string): string {
	return Array.from({ length: times }, (_, i) => piece(i)).join('');
}

function inserted(text: string, mutation: Mutation, piece: string): string {
	const place = placeOf(mutation, text.length + 1);
	return text.slice(0, place) + piece + text.slice(place);
}

function onLine(text: string, mutation: Mutation, change: (line: string) => string[]): string {
	const all = text.split('\n');
	const place = placeOf(mutation, Math.max(1, all.length - 1));
	return [...all.slice(0, place), ...change(all[place]!), ...all.slice(place + 1)].join('\n');
}

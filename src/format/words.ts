import { formatCount } from './quantity.ts';

// English that depends on the words themselves: plurals, possessives, articles, lists.

/** `1 route`, `1,200 routes`; a plural that is not `-s` is given: `plural(2, 'capability', 'capabilities')`. */
export function plural(amount: number, one: string, many = `${one}s`): string {
	return `${formatCount(amount)} ${amount === 1 ? one : many}`;
}

/** `Anthropic’s`, and `Mistral Small Plus’` for a name that ends in s. */
export function possessive(name: string): string {
	return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** Names that are spelt letter by letter start with a vowel sound for these letters: an `o3`, an `M3`. */
const vowelLetters = /^[aefhilmnorsx]$/i;

/** `a` or `an`, by how the name is said: an `o3`, a `GPT-4o`, an `Opus`, an `M3`, an `8B`, a `Universal`. */
export function article(name: string): 'a' | 'an' {
	const first = /^[A-Za-z]+|\d+/.exec(name)?.[0] ?? '';
	if (/^\d/.test(first)) return /^(8|11$|18$)/.test(first) ? 'an' : 'a';
	const spelt = first === first.toUpperCase();
	if (spelt) return vowelLetters.test(first[0]!) ? 'an' : 'a';
	if (/^(uni|use|eu|one)/i.test(first)) return 'a';
	return /^[aeiou]/i.test(first) ? 'an' : 'a';
}

/** `vision`, `vision and tools`, `vision, tools and batch`. */
export function listOf(items: readonly string[], last: 'and' | 'or' = 'and'): string {
	if (items.length <= 1) return items.join('');
	return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The same text with its first letter large. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as it is looked for: small letters and numbers alone, so that `gpt4o` finds GPT-4o. */
export function squash(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Some names as one text to look in. Names that another one holds are left out. */
export function findable(names: readonly string[]): string {
	const squashed = [...new Set(names.map(squash))].filter((name) => name !== '');
	return squashed
		.filter((name) => !squashed.some((other) => other !== name && other.includes(name)))
		.join(' ');
}

/** Whether every word of a text is part of what `findable` gave. */
export function isFound(words: readonly string[], inText: string): boolean {
	return words.every((word) => inText.includes(word));
}

/** The words of what a reader typed. */
export function wordsOfText(text: string): string[] {
	return text
		.split(/\s+/)
		.map(squash)
		.filter((word) => word !== '');
}

const reach = 30;

/** A text shortened to what stands near a word in it. */
export function around(text: string, word: string): string {
	const start = text.indexOf(word);
	const from = Math.max(0, start - reach);
	const to = Math.min(text.length, start + word.length + reach);
	return (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '');
}

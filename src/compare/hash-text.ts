/**
 * A hash of 64 bits of a text, as 16 hexadecimal digits: for telling whether something has changed, in
 * a browser and on a server too. No protection against somebody who looks for a second text on purpose.
 */
export function hashText(text: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x9e3779b1);
		b = Math.imul(b ^ unit, 0x5f356495);
	}
	a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
	b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
	return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The hash of a value that travels as JSON. Keys in another order give another hash. */
export function hashOf(value: unknown): string {
	return hashText(JSON.stringify(value));
}

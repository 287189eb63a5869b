/** The background of the widgets by theme, as in `src/styles/tokens.css`. */
export const paper = { light: '#fcfbf8', dark: '#16181b' } as const;

/** What text needs against its background: WCAG 2.2, level AA. */
const leastContrast = 4.5;

/** `#1b559e` for `1b559e`, `#1B559E` or `15e`; nothing for what is no colour. */
export function readAccent(text: string): string | undefined {
	const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
	if (digits === undefined) return undefined;
	const six = digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&');
	return `#${six.toLowerCase()}`;
}

/** The colour as near to an accent as can be read on the paper of a theme. */
export function accentOn(theme: keyof typeof paper, accent: string): string {
	const end = theme === 'light' ? 0 : 255;
	const from = channels(accent);
	for (let step = 0; step < 20; step += 1) {
		const mixed = from.map((channel) => Math.round(channel + ((end - channel) * step) / 20));
		if (contrast(mixed, channels(paper[theme])) >= leastContrast) return hex(mixed);
	}
	return hex([end, end, end]);
}

/** The contrast of two colours, from 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: readonly number[]): number {
	const [r, g, b] = colour.map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(colour: readonly number[]): string {
	return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

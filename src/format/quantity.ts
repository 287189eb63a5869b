// The only file that turns numbers into text. The locale is fixed, so a build gives the same bytes anywhere.

const whole = numbers({ maximumFractionDigits: 0 });
const oneDecimal = numbers({ maximumFractionDigits: 1 });
const threeDigits = numbers({ maximumSignificantDigits: 3 });

function numbers(options: Intl.NumberFormatOptions) {
	return remembered(new Intl.NumberFormat('en-US', options));
}
function dollars(options: Intl.NumberFormatOptions) {
	return numbers({ style: 'currency', currency: 'USD', ...options });
}
const usdWhole = dollars({ maximumFractionDigits: 0 });
const usdCents = dollars({});
const usdSmall = dollars({ maximumSignificantDigits: 2 });
const usdHuge = dollars({ minimumFractionDigits: 0, maximumFractionDigits: 2 });
const usdPrice = dollars({ minimumFractionDigits: 2, maximumFractionDigits: 6 });

/** So many texts are remembered of a formatter: the same numbers stand on many pages, and it is slow. */
const most = 5000;

/** The same formatter, with what it said last. */
function remembered(formatter: Intl.NumberFormat): { format: (amount: number) => string } {
	const texts = new Map<number, string>();
	return {
		format(amount) {
			const known = texts.get(amount);
			if (known !== undefined) return known;
			if (texts.size >= most) texts.clear();
			// Of the two zeros only one is a key.
			const text = formatter.format(amount === 0 ? 0 : amount);
			texts.set(amount, text);
			return text;
		},
	};
}

/**
 * An amount in US dollars: `$6,150` from a thousand on, `$28.50` below, and two significant digits
 * below ten cents, since `$0.00` would read as free: `$0.0042`. From a billion on in words, since
 * so many digits are not read: `$4.56 billion`.
 */
export function formatUsd(amount: number): string {
	const size = Math.abs(amount);
	if (size === 0) return '$0';
	// What rounds to ten cents reads `$0.10`, not `$0.1`.
	if (size < 0.0995) return usdSmall.format(amount);
	if (size < 999.995) return usdCents.format(amount);
	if (size < 999_999_999.5) return usdWhole.format(amount);
	const [unit, word] = size < 999_995_000_000 ? [1e9, 'billion'] : [1e12, 'trillion'];
	return `${usdHuge.format(amount / unit)} ${word}`;
}

/** A price in US dollars per million tokens, all published digits kept: `$3.00`, `$0.075`. */
export function formatPrice(usdPerMtok: number): string {
	return usdPrice.format(usdPerMtok);
}

/** A whole number: `262,144`. */
export function formatCount(amount: number): string {
	return whole.format(amount);
}

/** A count of tokens, never rounded: `262,144`. */
export function formatTokens(tokens: number): string {
	return whole.format(tokens);
}

/** A number of parameters in billions, trillions or millions, three digits: `4.66B`, `1.6T`. */
export function formatParameters(parameters: number): string {
	if (parameters >= 1e12) return `${threeDigits.format(parameters / 1e12)}T`;
	if (parameters >= 1e9) return `${threeDigits.format(parameters / 1e9)}B`;
	return `${threeDigits.format(parameters / 1e6)}M`;
}

/** A share, given from 0 to 1: `62.5%`. Rounding never makes it nothing or all: `under 0.1%`. */
export function formatPercent(share: number): string {
	if (share > 0 && share < 0.0005) return 'under 0.1%';
	if (share < 1 && share >= 0.9995) return 'over 99.9%';
	return `${oneDecimal.format(share * 100)}%`;
}

/** How many times: `2.7 times`. */
export function formatTimes(ratio: number): string {
	return `${ratio < 10 ? oneDecimal.format(ratio) : whole.format(ratio)} times`;
}

/** A benchmark score in its unit: `84.8%`, `62.3`, `1,412`, `718.8 min`. */
export function formatScore(score: number, unit: 'percent' | 'points' | 'elo' | 'minutes'): string {
	if (unit === 'percent') return `${oneDecimal.format(score)}%`;
	if (unit === 'elo') return whole.format(score);
	if (unit === 'minutes') return `${oneDecimal.format(score)} min`;
	return oneDecimal.format(score);
}

/** A byte count for the download list: `14.6 kB`. */
export function formatBytes(bytes: number): string {
	return bytes < 1000 ? `${bytes} B` : `${oneDecimal.format(bytes / 1000)} kB`;
}

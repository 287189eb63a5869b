import type { Amount } from './amounts.ts';
import type { What } from './facts.ts';

/** What stands around a number. */
export interface Around {
	left: string;
	right: string;
	/** The whole sentence, or with what was said before it. */
	all: string;
	/** Whether a benchmark is named in that. */
	benchmark: boolean;
}

type Cue = readonly [holds: (around: Around) => boolean, ...whats: What[]];

/** What is said of a price that changed. */
const moves = /→|(?:put|read|write)(?: price)? (?:fell|rose)|(?:fell|rose) [\d.]+%/;

const limits: readonly What[] = ['context', 'maximum input', 'maximum output'];

const days: readonly Cue[] = [
	[({ all }) => moves.test(all), 'price day'],
	[({ left }) => /(?:released|release day)[^;,]*$/.test(left), 'released'],
	[
		({ left, right }) => /(?:retire[sd]?\b|until|due by)[^;]*$/.test(left) || /^, when/.test(right),
		'retires',
	],
	[
		({ left }) =>
			/route (?:ended|ends)[^;]*$|ends on $|ended on $/.test(left) && !/training/.test(left),
		'route end',
	],
	[({ all }) => /training data|cutoff|knowledge/i.test(all), 'cutoff'],
];

const dollars: readonly Cue[] = [
	[({ all }) => moves.test(all), 'price'],
	[
		({ left, right }) => /^ (?:or [\d.]+% )?less/.test(right) || /(?:saves|\(by) $/.test(left),
		'gap',
	],
	[({ all }) => /per million|for input/.test(all), 'price'],
	[({ all }) => /a month|costs?\b|traffic|came to|against/.test(all), 'cost'],
];

const percents: readonly Cue[] = [
	[({ all }) => moves.test(all), 'price change'],
	[
		({ all, left }) =>
			/Cached input/.test(all) && !/[.;]/.test(left.slice(left.lastIndexOf('Cached'))),
		'cache saving',
	],
	[({ left, right }) => /^ (?:or [\d.]+% )?less/.test(right) || /\(by [^)]*$/.test(left), 'gap'],
	[({ benchmark }) => benchmark, 'score'],
];

/** What a page may count. */
const counted =
	/^ (?:models?|listed|pairs?|labs?|sources?|scores?|results?|price periods?|price changes?|new models?|ends? of|corrections?|events?|benchmarks?)\b/;

const numbers: readonly Cue[] = [
	[({ left }) => /Above $/.test(left), 'tier'],
	[({ right }) => /^ months?\b/.test(right), 'months'],
	[({ right }) => /^ days?\b/.test(right), 'days'],
	[({ right }) => counted.test(right), 'count', 'tally', 'providers'],
	[({ right }) => /^ more\b/.test(right), 'more'],
	[({ right }) => /^ routes?\b/.test(right), 'routes'],
	[({ all }) => /by tokens/.test(all) && !/requests/.test(all), 'providers'],
	[({ right }) => /^ providers?\b/.test(right), 'providers'],
	[
		({ left, all }) => /Coverage|of \d+ tracked/.test(all) || /tracked facts/.test(left),
		'coverage',
	],
	[
		({ left, right }) =>
			/^ (?:comparable|benchmarks?\b|of \d|is a tie|are ties|ties?\b)/.test(right) ||
			/(?:leads|lead|leads all|all|Of|level over|\d of) $/.test(left),
		'tally',
	],
	[({ right }) => /^ tokens of context/.test(right), 'context'],
	[({ left }) => /(?:puts out|writes|answer)[^.;]*$/.test(left), 'maximum output'],
	[({ left }) => /context[^.;]*$/.test(left), 'context'],
	[({ benchmark }) => benchmark, 'score'],
];

const byKind: Readonly<Record<Amount['kind'], readonly Cue[]>> = {
	day: days,
	month: days,
	usd: dollars,
	percent: percents,
	times: [[() => true, 'gap']],
	parameters: [[() => true, 'parameters']],
	minutes: [[() => true, 'score']],
	clock: [],
	number: numbers,
};

/**
 * What a number can stand for by the words of its sentence, else by those with what was said before it:
 * `passage`. Undefined where neither says.
 */
export function whatsOf(
	{ kind }: Amount,
	sentence: Around,
	passage: Around,
): readonly What[] | undefined {
	const cues = byKind[kind];
	const cue = cues.find(([holds]) => holds(sentence)) ?? cues.find(([holds]) => holds(passage));
	if (cue) return cue.slice(1) as What[];
	// A bare number of which nothing is said is one of tokens.
	return kind === 'number' ? limits : undefined;
}

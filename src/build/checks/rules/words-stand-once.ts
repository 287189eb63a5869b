import { around } from './around.ts';
import type { PageRule } from './rule.ts';

const doubled = /\b([a-z]{2,}) \1(?![\w’'-])/i;

/** No word follows itself: a sign of a sentence put together wrongly. */
export const wordsStandOnce: PageRule = ({ texts }) =>
	texts.flatMap((text) => {
		const [found] = doubled.exec(text) ?? [];
		return found === undefined ? [] : [`Doubled word in “${around(text, found)}”`];
	});

import { defaultWorkload, type Workload } from '../../../cost/workload.ts';
import { blocksIn, type PageSection } from '../audited-page.ts';
import type { PageContext, Traced } from '../context.ts';

const sentence = /^([\ue000-\uf8ff]) becomes cheaper than ([\ue000-\uf8ff]) at (.+)\.$/;
const point =
	/([\d,.]+)(%?) or (more|fewer|less) ((?:input|output|reasoning) tokens a request|of [^,]+?)(?=,| or |$)/g;

/** What a number of a sentence counts. */
const keys: Readonly<Record<string, keyof Workload>> = {
	'input tokens a request': 'inputTokens',
	'output tokens a request': 'outputTokens',
	'reasoning tokens a request': 'reasoningTokens',
	'of the input read from a cache': 'cachedShare',
	'of the input written to a cache': 'cacheWriteShare',
	'of the requests in batches': 'batchShare',
};

/** Where a model is said to become cheaper than another, it does: there, and not one step before. */
export function checkFlips({ records, page }: PageContext, { elements }: PageSection): Traced {
	const found: Traced = { faults: [], elements: [] };
	if (page.path !== '/calculator/') return found;
	for (const element of elements.filter(({ tagName }) => tagName === 'li')) {
		const text = blocksIn(element)
			.map((block) => block.text)
			.join(' ');
		const [, one, other, points] = sentence.exec(records.names.marked(text)) ?? [];
		if (one === undefined || other === undefined || points === undefined) continue;
		const [challenger, cheapest] = [one, other].map((mark) =>
			records.model([...records.names.of(mark).models][0]!),
		);
		const isCheaper = (key: keyof Workload, value: number) => {
			const workload = { ...defaultWorkload, [key]: value };
			const [x, y] = [challenger!.cost(workload)?.usd, cheapest!.cost(workload)?.usd];
			return x !== undefined && y !== undefined && x < y * (1 - 1e-9);
		};
		const wrong = [...points.matchAll(point)].filter(([, number, percent, way, counts]) => {
			const key = keys[counts!];
			const value = Number(number!.replaceAll(',', '')) / (percent === '%' ? 100 : 1);
			const step = (percent === '%' ? 0.001 : 1) * (way === 'more' ? -1 : 1);
			return !key || !isCheaper(key, value) || isCheaper(key, value + step);
		});
		found.faults.push(...wrong.map(([words]) => `“${text}” does not hold at ${words}`));
		if (wrong.length === 0) found.elements.push(element);
	}
	return found;
}

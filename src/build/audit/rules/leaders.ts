import { attributeOf, isElement } from '../../checks/element.ts';
import { blocksIn, type PageSection } from '../audited-page.ts';
import type { PageContext, Traced } from '../context.ts';
import { bestScore } from '../scores.ts';

const leader =
	/^(?:(?<models>[\d,]+) models?, (?<scores>[\d,]+) scores?\. )?(?<how>[^\ue000-\uf8ff]*?|.*?): (?:of (?<among>[\d,]+) models?, )?(?<names>[\ue000-\uf8ff](?:(?:, | and )[\ue000-\uf8ff])*) (?:leads? with|score the same,) (?<score>.+)\.$/;

/** Each sentence on who leads a benchmark names the best of those measured alike, and their score. */
export function checkLeaders(context: PageContext, section: PageSection): Traced {
	const { records, benchmark } = context;
	const found: Traced = { faults: [], elements: [] };
	for (const element of section.elements) {
		if (!['li', 'small', 'td'].includes(element.tagName)) continue;
		const id = benchmark ?? linkedBenchmark(element.parentNode as typeof element);
		for (const { text } of id === undefined ? [] : blocksIn(element)) {
			const marked = records.names.marked(text);
			const groups = leader.exec(marked)?.groups;
			if (!groups) continue;
			const named = records.names.in(groups['names']!).map(({ name }) => name);
			if (isLeader(context, id!, named, groups)) found.elements.push(element);
			else found.faults.push(`“${text}” is not what the scores say`);
		}
	}
	return found;
}

function linkedBenchmark(entry: Parameters<typeof blocksIn>[0]): string | undefined {
	// Of a row, that in its head.
	const holder =
		entry.childNodes.filter(isElement).find(({ tagName }) => tagName === 'th') ?? entry;
	const link = holder.childNodes.filter(isElement).find(({ tagName }) => tagName === 'a');
	const href = link && attributeOf(link, 'href');
	return /^\/benchmarks\/([^/]+)\/$/.exec(href ?? '')?.[1];
}

function isLeader(
	{ records }: PageContext,
	id: string,
	named: readonly string[],
	{ how = '', among, score, models, scores }: Readonly<Record<string, string | undefined>>,
): boolean {
	const benchmark = records.catalog.benchmarks.get(id);
	if (!benchmark) return false;
	const tested = new Set(benchmark.results.map(({ model }) => model));
	const all = [...tested].flatMap((model) =>
		records.model(model).scores.filter((one) => one.benchmark === benchmark),
	);
	if (models !== undefined && models !== String(tested.size)) return false;
	if (scores !== undefined && scores !== String(benchmark.results.length)) return false;
	const words = records.names.plain(how).toLowerCase();
	return [...Map.groupBy(all, ({ condition }) => condition).values()].some((alike) => {
		const best = bestScore(alike)!;
		const ahead = new Set(
			alike
				.filter(({ result }) => result.score === best.result.score)
				.map(({ model }) => model.name),
		);
		const size = new Set(alike.map(({ model }) => model.id)).size;
		return (
			words.startsWith(best.conditions.toLowerCase()) &&
			best.text === score &&
			(among === undefined || among === String(size)) &&
			ahead.size === named.length &&
			named.every((name) => ahead.has(name))
		);
	});
}

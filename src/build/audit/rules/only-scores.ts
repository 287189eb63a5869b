import { elementsIn } from '../../checks/element.ts';
import { readCell, type PageSection } from '../audited-page.ts';
import type { PageContext, Traced } from '../context.ts';
import { bestFaults } from './score-tables.ts';

/** Benchmarks of one model only: each with the best score of that model, under its conditions. */
export function checkOnlyScores(context: PageContext, { id, elements }: PageSection): Traced {
	const found: Traced = { faults: [], elements: [] };
	if (context.models.length !== 2 || id !== 'benchmarks') return found;
	for (const details of elements.filter(({ tagName }) => tagName === 'details')) {
		const summary = elementsIn(details).find(({ tagName }) => tagName === 'summary');
		const text = summary ? readCell(summary).text : '';
		const side = context.models.findIndex(({ model }) => text.endsWith(` of ${model.name} only`));
		const facts = context.models[side];
		if (!facts) continue;
		const wanted = context.compared!.only[side === 0 ? 'a' : 'b'];
		const entries = elementsIn(details).filter(({ tagName }) => tagName === 'li');
		if (entries.length !== wanted.length)
			found.faults.push(`“${text}” lists ${entries.length}, the records have ${wanted.length}`);
		for (const entry of entries) {
			const cell = readCell(entry);
			const benchmark = wanted.find(
				(one) => cell.links[0] === `/benchmarks/${one.id}/` && cell.text.startsWith(one.name),
			);
			const score = benchmark && { ...cell, text: cell.text.slice(benchmark.name.length).trim() };
			const faults = benchmark
				? bestFaults(
						`${benchmark.name} of ${facts.model.name}`,
						score!,
						facts.scores,
						benchmark,
						context,
					)
				: [`“${cell.text}” is not a benchmark of ${facts.model.name} only`];
			found.faults.push(...faults);
			if (faults.length === 0) found.elements.push(entry);
		}
	}
	return found;
}

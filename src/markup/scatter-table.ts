import type { ScatterView } from '../compare/scatter/scatter-view.ts';
import { refsOf } from './cited.ts';
import { markup, type Html } from './markup.ts';

/** What a chart of prices against scores shows, in words and as a table, the cheapest first. */
export function scatterResult(view: ScatterView): Html {
	const { benchmark, conditions, counted, points, measure, scoreLabel, title } = view;
	const rows = points.map(
		({ name, href, score, price, provider, best, refs }) =>
			markup`<tr><th scope="row"><a href="${href}">${name}</a></th><td>${score}</td><td>${price}<small>${provider}</small></td><td class="l">${best ? 'Yes' : 'No'}</td><td class="l refs">${refsOf(refs)}</td></tr>`,
	);
	return markup`<p>${counted} <a href="${benchmark.href}">${benchmark.name}</a>: ${conditions}.</p><div class="x long" tabindex="0" role="region" aria-label="Scores and prices"><table class="num rows" data-benchmark="${benchmark.id}"><caption>${title}, the cheapest first</caption><thead><tr><th scope="col">Model</th><th scope="col">${scoreLabel}</th><th scope="col">${measure.label}<small>${measure.unit}</small></th><th scope="col" class="l">On the frontier</th><th scope="col" class="l">Sources</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

import { letters } from '../compare/letters.ts';
import type { NeedsView, Ranking } from '../compare/any/needs-view.ts';
import type { Weights } from '../compare/any/weights.ts';
import { bestPath } from '../compare/paths.ts';
import { rules } from '../compare/rules.ts';
import { citedCell } from './cited.ts';
import { comparedTable } from './compared-table.ts';
import { attribute, markup, type Html } from './markup.ts';

/** A slider a need, the ranking that they give, and the scores that it is made from. */
export function needWeights(view: NeedsView, weights: Weights, ranking: Ranking): Html {
	const { rows, models } = view;
	const sliders = rows.map(({ need, name }) => {
		const id = `weight-${need}`;
		return markup`<div><label for="${id}">${name}</label> <output for="${id}" aria-live="off">${weights[need]}</output><input type="range" id="${id}" name="${need}" min="0" max="${rules.mostWeight}" step="1" value="${weights[need]}"></div>`;
	});
	return markup`<p>Say how much each need counts for you, from 0 to ${rules.mostWeight}. The models are ranked by the mean of their scores, weighted so.</p><form class="calc" data-weights><fieldset><legend class="vh">Weights</legend>${sliders}<div class="row"><button type="button">Equal weights</button></div></fieldset></form><div data-ranking>${rankingList(ranking)}</div>${comparedTable(
		'Score, 0 to 100',
		models,
		{ title: 'Scores by need', body: markup`<tbody>${rows.map(scoreRow)}</tbody>` },
	)}<p class="m">A need counts only where the score of each of these models is known: unknown is neither 0 nor the average. <a href="/methodology/#weights">How the scores are made</a></p>`;
}

/** The ranking with its sums, and below it what it leaves out. */
export function rankingList({ lines, notes }: Ranking): Html {
	const items = lines.map(
		({ column, name, place, mean, sum }) =>
			markup`<li value="${place}"><b class="k ${letters[column]}">${letters[column]!.toUpperCase()}</b><b>${name}: ${mean}</b><small>${sum}</small></li>`,
	);
	return markup`${items.length > 0 && markup`<ol class="ranked">${items}</ol>`}${
		notes.length > 0 && markup`<ul class="m">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`
	}`;
}

function scoreRow({ need, name, cells }: NeedsView['rows'][number]): Html {
	const values = cells.map(
		({ text, refs, behind }) =>
			markup`<td${attribute('class', text === 'Unknown' ? 'u' : undefined)}>${citedCell({ text, refs }, behind)}</td>`,
	);
	return markup`<tr><th scope="row"><a href="${bestPath(need)}">${name}</a></th>${values}</tr>`;
}

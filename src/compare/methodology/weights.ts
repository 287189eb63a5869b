import { capitalise } from '../../format/words.ts';
import { needRules } from '../any/need-scores.ts';
import { needs } from '../best/needs.ts';
import type { RuleSection } from '../methodology-page.ts';
import { rules } from '../rules.ts';

/** How two to four models are ranked by the weights that a reader gives to needs. */
export const weights: RuleSection = {
	id: 'weights',
	title: 'Your weights',
	rules: [
		`Where two to four models are compared in the browser, a reader gives each need a weight from 0 to ${rules.mostWeight}. All are the same at first.`,
		'Each model gets the sum of weight times score, divided by the sum of the weights. Scores and results have one decimal, and the sum uses them as they are shown. Equal results share a place.',
		'A need counts only where the score of each of the models is known. Unknown is neither 0 nor the average: the page names the need that does not count, and the model for which it is unknown.',
		'Which benchmarks count is said under What a model stands out for.',
		'A retired model with closed weights has no place.',
	],
	table: {
		columns: ['Need', 'Score, 0 to 100'],
		rows: needs.map(({ id, noun }) => ({
			id: `score-${id}`,
			cells: [capitalise(noun), needRules[id].words],
		})),
	},
};

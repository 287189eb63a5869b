import { plural } from '../../format/words.ts';
import { longTrafficReason } from '../../cost/long-traffic.ts';
import { needTraffic } from '../best/need-cost.ts';
import { needs } from '../best/needs.ts';
import { commonRules, ruleWords } from '../best/rule-words.ts';
import type { RuleSection } from '../methodology-page.ts';
import { alternativeRules } from '../alternatives.ts';
import { rules } from '../rules.ts';
import { workloadText } from '../workload-text.ts';

/** The rules of the rankings, one row a need. */
export const best: RuleSection = {
	id: 'best',
	title: 'Best for a need',
	rules: [...commonRules, `Of long documents the traffic is no preset: ${longTrafficReason}`],
	table: {
		columns: ['Need', 'Rule', 'Traffic of the cost beside'],
		rows: needs.map(({ id, title }) => ({
			id: `best-${id}`,
			cells: [title, ruleWords(id).join(' '), workloadText(needTraffic[id])],
		})),
	},
};

/** The rules of the alternatives on the page of a model. */
export const alternatives: RuleSection = {
	id: 'alternatives',
	title: 'Alternatives to a model',
	rules: [
		`At most ${plural(rules.alternatives, 'model')} of each kind stand on the page of a model. New work can start on each of them.`,
	],
	table: {
		columns: ['Kind', 'Rule'],
		rows: alternativeRules.map(({ id, title, rule }) => ({
			id: `alternative-${id}`,
			cells: [title, rule],
		})),
	},
};

import { capitalise, listOf, plural } from '../../format/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { trustOrder } from '../../schema/trust-order.ts';
import { fieldWords } from '../field-words.ts';
import type { RuleSection } from '../methodology-page.ts';
import { rules } from '../rules.ts';

/** Rules about trade-offs, the history of records and the age of facts. */
export const tradeoffs: RuleSection = {
	id: 'tradeoffs',
	title: 'Decision tradeoffs',
	rules: [
		'“Choose A when” names what A has over B, in this order: it stays in service, it costs less for the default traffic, it takes or writes more tokens, it leads a kind of benchmark, it has a capability that B is known to lack, its weights are open, it has at least two providers more, its knowledge is newer.',
		'A fact that is unknown of either model gives no point to any.',
		'Limits that count as about the same, as said under Verdicts, give no point either.',
	],
};

export const history: RuleSection = {
	id: 'history',
	title: 'Changes and their days',
	rules: [
		'An event is made from the records alone: a release day, a new price period, a day of retirement, a corrected value. What has no day is no event.',
		'“On” a day: a source gives the day. “Seen on” a day: a list of prices showed the new price first on that day, and it may have held before. “From” a day: announced.',
		'A percentage is the change divided by the old price. A price that was free has none.',
		'A mistake of ours that is put right is a correction, with the value that stood here before.',
		'Prices of an earlier day are those of the last period that had begun. Where the first day of a price is not known, it counts from the day on which its source was checked, and before that the price is unknown.',
		'The number of days to a retirement counts from the day of the data.',
		`A feed holds the newest ${plural(rules.feedEvents, 'event')}, each under the day on which it happened. What is announced has the day on which its source was last checked.`,
	],
};

export const freshness: RuleSection = {
	id: 'freshness',
	title: 'Stale facts',
	rules: [
		`A price or a route is stale when its source was checked more than ${plural(rules.stalePriceDays, 'day')} before the day of the data. A quarter: providers change prices and end routes at a few weeks’ notice.`,
		`A score is stale after ${plural(rules.staleScoreDays, 'day')}. A year: the score of a model does not change, but boards take scores back.`,
		'Other facts of a model seldom change and have no limit; their day stands in the list of sources. The oldest of all are listed under Coverage.',
	],
};

/** Whose word counts, with the sources of this catalogue in their order. */
export function trust(catalog: Catalog): RuleSection {
	const orders: [what: string, order: readonly string[]][] = [
		['What a model is', trustOrder.models],
		...Object.entries(trustOrder.fields).map(([field, order]): [string, readonly string[]] => [
			`${fieldWords(catalog, field).name}, before those`,
			order,
		]),
		['Prices', trustOrder.prices],
	];
	const rows = orders.flatMap(([what, order], i) => {
		const names = order.flatMap((entry) => nameOf(catalog, entry));
		return names.length < 2
			? []
			: [{ id: `trust-${i + 1}`, cells: [what, capitalise(listOf(names, 'and'))] }];
	});
	return {
		id: 'trust',
		title: 'Whose word counts',
		rules: [
			'Where sources disagree, an import takes the word of the first in a fixed order, the lab of the model before all. The table gives the order.',
			'A value that a person has set from a better source stands against every import.',
			'The values that lost stay in the record, and the page shows them beside the one that won.',
		],
		...(rows.length > 0 && { table: { columns: ['Fact', 'Sources in order of trust'], rows } }),
	};
}

const scopes: Readonly<Record<string, string>> = {
	model: 'its list of models',
	'first-party': 'on the lab’s own service',
	provider: 'on other services',
};

/** `the lab itself`, `models.dev (on other services)`; nothing for a source that the catalogue lacks. */
function nameOf(catalog: Catalog, entry: string): string[] {
	const [id = '', scope] = entry.split(' ');
	if (id === 'lab') return ['the lab itself'];
	const source = catalog.sources.get(id);
	if (!source) return [];
	return [scope === undefined ? source.name : `${source.name} (${scopes[scope] ?? scope})`];
}

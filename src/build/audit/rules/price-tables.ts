import { rules } from '../../../compare/rules.ts';
import { formatDay } from '../../../format/day.ts';
import { formatPrice, formatTokens } from '../../../format/quantity.ts';
import type { PricePeriod } from '../../../schema/provider.ts';
import type { Cell, Table, TableRow } from '../audited-page.ts';
import {
	mismatch,
	sourceFaults,
	type PageContext,
	type TableRule,
	type Traced,
} from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import { lowestPrice, priceKeys, routeCells, type AuditedRoute } from '../routes.ts';

const priceNames = ['Input', 'Output', 'Cache read', 'Cache write'];

/** The texts of a row that show its prices: one a column, or one over all. */
function shownPrices(table: Table, { cells }: TableRow): Cell[] {
	const from = table.columns.indexOf('Input') - 1;
	if (from < 0) return [];
	const wide = table.columns.length - 1 - cells.length > 0;
	return cells.slice(from, from + (wide ? 1 : priceKeys.length));
}

/** How the row must read for a route; each entry is what is wrong. */
function rowFaults(table: Table, row: TableRow, route: AuditedRoute, what: string): string[] {
	const expected = routeCells(route);
	const [notes, state] = expected.slice(-3);
	const prices = expected.slice(0, -3);
	const shown = shownPrices(table, row);
	const at = (column: string) => row.cells.at(table.columns.indexOf(column) - table.columns.length);
	const faults: string[] = [];
	const expect = (name: string, text: string | undefined, wanted: string) => {
		if (text !== wanted)
			faults.push(`${name} of ${what} reads “${text ?? ''}”, the record says “${wanted}”`);
	};
	if (table.columns.includes('Input'))
		for (const [i, price] of prices.entries()) {
			expect(prices.length === 1 ? 'The price' : priceNames[i]!, shown[i]?.text, price);
			const lost = (route.period?.conflicts ?? [])
				.filter(({ field }) => field === priceKeys[i])
				.map(
					({ value }) => `also ${typeof value === 'number' ? formatPrice(value) : String(value)}`,
				);
			for (const small of shown[i]?.small ?? [])
				if (!lost.includes(small)) faults.push(`${priceNames[i]!} of ${what} adds “${small}”`);
		}
	if (table.columns.includes('Also')) expect('The note', at('Also')?.small.join(' '), notes!);
	expect('The status', at('Status')?.text, state!);
	return faults;
}

function sourcesOf({ period, route }: AuditedRoute) {
	return [
		period?.from ?? route.from,
		...Object.values(period?.fieldsFrom ?? {}),
		...Object.values(route.fieldsFrom ?? {}),
		route.from,
	];
}

/** Checks rows that show routes: each must be a route of the records, and each route has a row. */
function routeRows(
	table: Table,
	context: PageContext,
	routesOf: (row: TableRow) => readonly { route: AuditedRoute; facts: ModelFacts }[],
	total: number,
): Traced {
	const faults: string[] = [];
	const elements = [];
	const { records } = context;
	for (const row of table.rows) {
		const candidates = routesOf(row);
		const name = row.head.text;
		const tries = candidates.map(({ route, facts }) => {
			const what = `${facts.model.name} at ${route.name}`;
			const days = sourcesOf(route).map((one) => records.place(one));
			const wanted = rowFaults(table, row, route, what);
			const checked = row.cells.at(table.columns.indexOf('Checked') - table.columns.length)!;
			const day = records.place(sourcesOf(route)[0]!).split(' ').slice(1).join(' ');
			if (checked.text !== day)
				wanted.push(`The day of ${what} reads “${checked.text}”, the record says “${day}”`);
			const age = records.daysSince(records.dayOf(sourcesOf(route)[0]!));
			wanted.push(
				...mismatch(
					`What stands below the day of ${what}`,
					checked.small.join(' '),
					age > rules.stalePriceDays ? 'stale' : '',
				),
			);
			const byModel =
				route.own && facts.model.retiresOn !== undefined
					? [records.place(facts.model.from['retiresOn'] ?? facts.model.from['default']!)]
					: [];
			wanted.push(...sourceFaults(what, checked, [...days, ...byModel], context));
			wanted.push(...markFaults(table, row, route, facts, what));
			return wanted;
		});
		const best = tries.toSorted((x, y) => x.length - y.length)[0];
		if (!best) faults.push(`“${name}” is no route of the records`);
		else if (best.length > 0) faults.push(...best);
		else elements.push(row.head.element, ...row.cells.map(({ element }) => element));
	}
	if (table.rows.length !== total)
		faults.push(`${table.rows.length} routes in the table, ${total} in the records`);
	return { faults, elements };
}

/** Only the lowest price of a model is marked. */
function markFaults(
	table: Table,
	row: TableRow,
	route: AuditedRoute,
	facts: ModelFacts,
	what: string,
): string[] {
	return shownPrices(table, row).flatMap((cell, i) => {
		if (!cell.classes.includes('w')) return [];
		const key = priceKeys[i];
		const lowest =
			(key === 'inputUsdPerMtok' || key === 'outputUsdPerMtok') && lowestPrice(facts.routes, key);
		const is = lowest && !lowest.ended && route.inUse && route.period?.[key] === lowest.usd;
		return is ? [] : [`${priceNames[i]!} of ${what} is marked as the lowest, which it is not`];
	});
}

/** Prices of one or two models by provider. */
export const priceTable: TableRule = {
	reads: ({ columns }, { models }) =>
		columns[0] === 'Provider' && columns.includes('Checked') && models.length > 0,
	check: (table, context) => {
		const [a, b] = context.models as [ModelFacts, ModelFacts?];
		const sideOf = (row: TableRow) => {
			const letter = b ? row.head.text.charAt(0) : 'A';
			return letter === 'A' ? a : b!;
		};
		const nameOf = (row: TableRow) => (b ? row.head.text.slice(1) : row.head.text);
		const total = context.models.reduce((sum, { routes }) => sum + routes.length, 0);
		return routeRows(
			table,
			context,
			(row) => {
				const facts = sideOf(row);
				return facts.routes
					.filter(
						({ name, provider }) =>
							name === nameOf(row) && row.head.links.includes(`/providers/${provider.id}/`),
					)
					.map((route) => ({ route, facts }));
			},
			total,
		);
	},
};

/** The routes of a provider. */
export const providerTable: TableRule = {
	reads: ({ columns }, { provider }) =>
		columns[0] === 'Model' && columns.includes('Context here') && provider !== undefined,
	check: (table, context) => {
		const provider = context.records.catalog.providers.get(context.provider!)!;
		const traced = routeRows(
			table,
			context,
			(row) => routesInRow(row, context),
			provider.routes.length,
		);
		const at = table.columns.indexOf('Context here') - table.columns.length;
		const faults = table.rows.flatMap((row) => {
			const shown = row.cells.at(at)?.text ?? '';
			const ways = routesInRow(row, context).map(({ route: { route } }) =>
				route.contextTokens === undefined ? 'Unknown' : formatTokens(route.contextTokens),
			);
			return ways.includes(shown) || ways.length === 0
				? []
				: [`Context of ${row.head.text} reads “${shown}”, the record says “${ways.join('”, “')}”`];
		});
		return { faults: [...traced.faults, ...faults], elements: traced.elements };
	},
};

function routesInRow(row: TableRow, { records, provider }: PageContext) {
	const id = /^\/models\/([^/]+)\/$/.exec(row.head.links[0] ?? '')?.[1];
	if (id === undefined || !records.catalog.models.has(id)) return [];
	const facts = records.model(id);
	return facts.routes
		.filter((route) => {
			const variant = route.name.slice(route.provider.name.length + 2, -1);
			const head = variant === '' ? facts.model.name : `${facts.model.name} ${variant}`;
			return (
				route.provider.id === provider &&
				row.head.text === head &&
				row.head.small.includes(route.route.id)
			);
		})
		.map((route) => ({ route, facts }));
}

/** The periods of each route of a model whose price has changed, the newest first. */
export const historyTable: TableRule = {
	reads: ({ columns }, { models }) => columns[0] === 'Since' && models.length === 1,
	check: (table, context) => {
		const { routes } = context.models[0]!;
		const faults: string[] = [];
		const elements = [];
		for (const [group, rows] of Map.groupBy(table.rows, (row) => row.group)) {
			const name = group?.text ?? '';
			const found = routes.filter(
				(route) => route.name === name && (route.route.prices?.length ?? 0) === rows.length,
			);
			if (found.length === 0) faults.push(`“${name}” has no such history in the records`);
			for (const [i, row] of rows.entries()) {
				const shown = [
					row.head.text,
					...row.cells.slice(0, priceKeys.length).map(({ text }) => text),
				];
				const wanted = found.map(({ route }) => periodCells(route.prices!, i, context));
				if (wanted.length > 0 && !wanted.some((cells) => cells.join('|') === shown.join('|')))
					faults.push(
						`Prices at ${name} read “${shown.join(', ')}”, the record says “${wanted[0]!.join(', ')}”`,
					);
				else elements.push(row.head.element, ...row.cells.map(({ element }) => element));
			}
		}
		return { faults, elements };
	},
};

function periodCells(
	prices: readonly PricePeriod[],
	fromNewest: number,
	{ records }: PageContext,
): string[] {
	const at = prices.length - 1 - fromNewest;
	const { since } = prices[at]!;
	const next = prices[at + 1]?.since;
	const start =
		since !== undefined
			? formatDay(since) + (since > records.catalog.asOf ? ', announced' : '')
			: next === undefined
				? 'Start unknown'
				: `Before ${formatDay(next)}`;
	return [
		start,
		...priceKeys.map((key) => {
			const usd = prices[at]![key];
			return usd === undefined ? 'Unknown' : formatPrice(usd);
		}),
	];
}

import { formatDay } from '../../../format/day.ts';
import { formatCount, formatPercent } from '../../../format/quantity.ts';
import { rules } from '../../../compare/rules.ts';
import type { Cell, TableRow } from '../audited-page.ts';
import { mismatch, type PageContext, type TableRule, type Traced } from '../context.ts';
import type { Table } from '../audited-page.ts';

/** Checks each row by what its cells must read, by column; columns that are not given are left alone. */
function byColumn(
	table: Table,
	expected: (row: TableRow) => Readonly<Record<string, string>> | string,
): Traced {
	const faults: string[] = [];
	const elements = [];
	for (const row of table.rows) {
		const wanted = expected(row);
		if (typeof wanted === 'string') {
			faults.push(wanted);
			continue;
		}
		const read = (cell: Cell | undefined) =>
			[cell?.text ?? '', ...(cell?.small ?? [])].join(' ').trim();
		const found = Object.entries(wanted).flatMap(([column, text]) =>
			mismatch(
				`${column} of ${row.head.text}`,
				read(row.cells[table.columns.indexOf(column) - 1]),
				text,
			),
		);
		faults.push(...found);
		if (found.length === 0)
			elements.push(row.head.element, ...row.cells.map(({ element }) => element));
	}
	return { faults, elements };
}

function linked(kind: string, { head }: TableRow): string {
	return new RegExp(`^/${kind}/([^/]+)/$`).exec(head.links[0] ?? '')?.[1] ?? '';
}

/** All labs with the counts of their models. */
export const labsTable: TableRule = {
	reads: ({ columns }) => columns[0] === 'Lab' && columns.includes('Listed'),
	check: (table, { records }) =>
		byColumn(table, (row) => {
			const id = linked('labs', row);
			const lab = records.catalog.labs.get(id);
			if (!lab) return `“${row.head.text}” is no lab of the records`;
			const models = [...records.catalog.models.values()].filter((one) => one.lab === id);
			const listed = new Set(records.catalog.listed);
			const days = models.flatMap(({ releasedOn }) => releasedOn ?? []).sort();
			const newest = table.columns.indexOf('Newest') - 1;
			const small = row.cells[newest]?.small.join(' ') ?? '';
			const last = days.at(-1);
			if (small !== '' && small !== (last === undefined ? '' : formatDay(last)))
				return `The newest model of ${lab.name} is of ${last ?? 'no known day'}, not of ${small}`;
			return {
				Models: formatCount(models.length),
				Listed: formatCount(models.filter((one) => listed.has(one.id)).length),
				'Open weights': formatCount(models.filter(({ openWeights }) => openWeights).length),
				Country: lab.country ?? 'Unknown',
			};
		}),
};

/** Providers of a kind with the counts of their routes. */
export const providersTable: TableRule = {
	reads: ({ columns }) => columns[0] === 'Provider' && columns.includes('Priced routes'),
	check: (table, { records }) =>
		byColumn(table, (row) => {
			const provider = records.catalog.providers.get(linked('providers', row));
			if (!provider) return `“${row.head.text}” is no provider of the records`;
			const here = [...new Set(provider.routes.map(({ model }) => model))].flatMap((model) =>
				records
					.model(model)
					.routes.filter((route) => route.provider === provider)
					.map((route) => ({ model, route })),
			);
			const live = here.filter(({ route }) => route.inUse);
			const models = (of: typeof here) => new Set(of.map(({ model }) => model)).size;
			return {
				Models: formatCount(models(live)),
				'Priced routes': formatCount(live.filter(({ route }) => route.period).length),
				'Ended or unconfirmed': formatCount(models(here) - models(live)),
			};
		}),
};

/** All benchmarks with what they measure and the counts of their scores. */
export const benchmarksTable: TableRule = {
	reads: ({ columns }) => columns[0] === 'Benchmark' && columns.includes('Who leads'),
	check: (table, { records }) => {
		const found = byColumn(table, (row) => {
			const benchmark = records.catalog.benchmarks.get(linked('benchmarks', row));
			if (!benchmark) return `“${row.head.text}” is no benchmark of the records`;
			const { results, measures } = benchmark;
			return {
				Measures: measures,
				Models: formatCount(new Set(results.map(({ model }) => model)).size),
				Scores: formatCount(results.length),
			};
		});
		// Who leads is a sentence of its own, which the rule of the leaders reads.
		const sentences = table.rows.map(
			(row) => row.cells[table.columns.indexOf('Who leads') - 1]?.element,
		);
		return { ...found, elements: found.elements.filter((one) => !sentences.includes(one)) };
	},
};

/** Where a model has which id. */
export const idsTable: TableRule = {
	reads: ({ columns }, { models }) => columns.join(' ') === 'Provider Id' && models.length === 1,
	check: (table, { models }) =>
		byColumn(table, (row) => {
			const found = models[0]!.routes.filter(({ name }) => name === row.head.text);
			const ids = found.map(({ route }) => [route.id, ...(route.alsoIds ?? [])].join(', '));
			const shown = row.cells[0]?.text ?? '';
			return ids.includes(shown) ? {} : `Id at ${row.head.text} reads “${shown}”`;
		}),
};

/** The sources of the data with their days. */
export const sourcesTable: TableRule = {
	reads: ({ columns }) => columns[0] === 'Source' && columns.includes('Fetched'),
	check: (table, { records }) =>
		byColumn(table, (row) => {
			const source = [...records.catalog.sources.values()].find(
				({ name }) => name === row.head.text,
			);
			if (!source) return `“${row.head.text}” is no source of the records`;
			return {
				Licence: source.licence ?? 'Not stated',
				'State of': formatDay(source.asOf),
				Fetched: formatDay(source.retrieved),
			};
		}),
};

/** Facts that are known of how many models: of all that are asked, and their share. */
export const knownTable: TableRule = {
	reads: ({ columns }) => columns.includes('Known') && columns.includes('Share known'),
	check: (table, context) =>
		byColumn(table, (row) => {
			const at = (column: string) => row.cells[table.columns.indexOf(column) - 1]?.text ?? '';
			const [known, unknown] = [at('Known'), at('Unknown')].map((text) =>
				Number(text.replaceAll(',', '')),
			) as [number, number];
			const count = knownOf(context, row.head.text);
			const asked = known + unknown;
			return {
				...(count === undefined ? {} : { Known: formatCount(count) }),
				...(asked > 0 && { 'Share known': formatPercent(known / asked) }),
			};
		}),
};

/** Of how many listed models a fact is known, for those that a page of a model shows by this name. */
function knownOf({ records }: PageContext, label: string): number | undefined {
	const listed = records.catalog.listed.map((id) => records.model(id));
	const labelled = { 'Release day': 'Released', 'Batch processing': 'Batch' }[label] ?? label;
	const open = ['Parameters', 'Licence'].includes(label);
	const models = open ? listed.filter(({ model }) => model.openWeights) : listed;
	const count = models.filter(
		({ specs, capabilities }) => specs.has(labelled) || capabilities.has(labelled),
	).length;
	const asksOthers = ['Active parameters', 'Architecture', 'Commercial use', 'Status'];
	return count === 0 || asksOthers.includes(labelled) ? undefined : count;
}

/** Shares of what is known by lab or provider: each is that of the numbers below it. */
export const shareTable: TableRule = {
	reads: ({ rows }, { page: { path } }) =>
		path === '/data/coverage/' && rows.some(({ cells }) => cells.some(isShare)),
	check: (table, { records }) => {
		const faults: string[] = [];
		const elements = [];
		for (const row of table.rows) {
			const lab = linked('labs', row);
			const models = records.catalog.listed
				.map((id) => records.model(id))
				.filter((facts) => facts.lab.id === lab);
			const listed = new Set(records.catalog.listed);
			const provider = records.catalog.providers.get(linked('providers', row));
			const routes = provider?.routes.filter(({ model }) => listed.has(model)).length;
			for (const [i, cell] of row.cells.entries()) {
				const column = table.columns[i + 1]!;
				const what = `${column} of ${row.head.text}`;
				const [known, asked] = /^([\d,]+) of ([\d,]+)$/.exec(cell.small[0] ?? '')?.slice(1) ?? [];
				const found: string[] = [];
				if (known !== undefined && asked !== undefined)
					found.push(
						...mismatch(what, cell.text, formatPercent(numberOf(known) / numberOf(asked))),
					);
				const counted = { 'Listed models': models.length, Routes: routes }[column];
				if (counted !== undefined) found.push(...mismatch(what, cell.text, formatCount(counted)));
				if (column === 'All tracked facts') {
					const sum = (of: 'known' | 'total') =>
						formatCount(models.reduce((all, { coverage }) => all + coverage[of], 0));
					found.push(...mismatch(what, cell.small[0] ?? '', `${sum('known')} of ${sum('total')}`));
				}
				faults.push(...found);
				if (found.length === 0 && (isShare(cell) || counted !== undefined))
					elements.push(cell.element);
			}
			elements.push(row.head.element);
		}
		return { faults, elements };
	},
};

function isShare({ text, small }: Cell): boolean {
	return text.endsWith('%') && / of /.test(small[0] ?? '');
}

function numberOf(text: string): number {
	return Number(text.replaceAll(',', ''));
}

/** How long ago which source was checked: a day that records cite, the days since, and if they are too many. */
export const ageTable: TableRule = {
	reads: ({ columns }) => columns.includes('Checked') && columns.includes('Days'),
	check: (table, { records }) =>
		byColumn(table, (row) => {
			const at = (column: string) => row.cells[table.columns.indexOf(column) - 1]?.text ?? '';
			const day = records.days.get(at('Checked'));
			if (day === undefined) return `“${at('Checked')}” is no day on which a source was checked`;
			const days = records.daysSince(day);
			const isScore = /score/i.test(`${at('What')} ${row.head.text}`);
			const limit = isScore ? rules.staleScoreDays : rules.stalePriceDays;
			return { Days: `${formatCount(days)}${days > limit ? ' stale' : ''}` };
		}),
};

import { attributeOf } from '../../checks/element.ts';
import { rules } from '../../../compare/rules.ts';
import type { Benchmark } from '../../../schema/catalog.ts';
import type { Cell, Table, TableRow } from '../audited-page.ts';
import {
	mismatch,
	sourceFaults,
	type PageContext,
	type TableRule,
	type Traced,
} from '../context.ts';
import { bestScore, lead, type AuditedScore } from '../scores.ts';
import { columnFaults, isOfModels } from './specs-table.ts';

/** The benchmark that a row links to. */
function benchmarkOf({ head }: TableRow, { records }: PageContext): Benchmark | undefined {
	const id = /^\/benchmarks\/([^/]+)\/$/.exec(head.links[0] ?? '')?.[1];
	return id === undefined ? undefined : records.catalog.benchmarks.get(id);
}

/** A cell shows one of these scores, with its conditions and source. */
function scoreFaults(
	what: string,
	cell: Pick<Cell, 'text' | 'small' | 'refs'>,
	scores: readonly AuditedScore[],
	smallOf: (score: AuditedScore) => string,
	context: PageContext,
): string[] {
	const small = cell.small[0] ?? '';
	const alike = scores.filter((score) => score.text === cell.text);
	const exact = alike.filter((score) => smallOf(score) === small);
	if (scores.length === 0) return [`${what} has no score in the records`];
	if (alike.length === 0)
		return [
			`${what} reads “${cell.text}”, the records say “${scores.map(({ text }) => text).join('”, “')}”`,
		];
	if (exact.length === 0) return mismatch(`What is said of ${what}`, small, smallOf(alike[0]!));
	const below = cell.small.slice(1).join(' ');
	const isOld = ({ result }: AuditedScore) =>
		context.records.daysSince(context.records.dayOf(result.from)) > rules.staleScoreDays;
	if (!exact.some((score) => below === (isOld(score) ? 'stale' : '')))
		return [`${what} is ${below === 'stale' ? '' : 'not '}marked as stale, against the record`];
	return sourceFaults(
		what,
		cell,
		exact.map((score) => placeOf(score, context)),
		context,
	);
}

function placeOf({ result }: AuditedScore, { records }: PageContext): string {
	return records.place(result.from, result.url);
}

function checkedText({ result }: AuditedScore, { records }: PageContext): string {
	return `checked ${records.checkedText(records.dayOf(result.from), rules.staleScoreDays)}`;
}

/** Comparable scores: the very pairs that were measured alike, with the winner of each. */
export const sharedScores: TableRule = {
	reads: (table, context, section) =>
		isOfModels('Benchmark')(table, context, section) &&
		attributeOf(table.element, 'id') === 'shared-scores',
	check: (table, context) => {
		const { shared } = context.compared!;
		const faults = columnFaults(table, context);
		const elements = [];
		const seen = new Set<Benchmark>();
		for (const row of table.rows) {
			const benchmark = benchmarkOf(row, context);
			const score = shared.find((one) => one.benchmark === benchmark);
			if (!benchmark || !score) {
				faults.push(
					`${row.head.text} stands among comparable scores, but no two were measured alike`,
				);
				continue;
			}
			seen.add(benchmark);
			const found = sharedRow(row, score, context);
			faults.push(...found);
			if (found.length === 0)
				elements.push(row.head.element, ...row.cells.map(({ element }) => element));
		}
		const missing = shared.filter(({ benchmark }) => !seen.has(benchmark));
		faults.push(
			...missing.map(({ benchmark }) => `${benchmark.name} is comparable, but has no row`),
		);
		return { faults, elements };
	},
};

function sharedRow(
	row: TableRow,
	{ benchmark, winner, a, b, ways }: NonNullable<PageContext['compared']>['shared'][number],
	context: PageContext,
): string[] {
	const under = ways.map(({ conditions }) =>
		[conditions, benchmark.better === 'lower' ? 'lower is better' : '']
			.filter((part) => part !== '')
			.join(', '),
	);
	const faults = mismatch(`The name of ${benchmark.name}`, row.head.text, benchmark.name);
	const small = row.head.small[0] ?? '';
	if (!under.includes(small))
		faults.push(...mismatch(`What ${benchmark.name} was measured under`, small, under[0]!));
	for (const [i, side] of (['a', 'b'] as const).entries()) {
		const cell = row.cells[i]!;
		const score = { a, b }[side];
		const what = `${benchmark.name} of ${score.model.name}`;
		const same = context.models[i]!.scores.filter(
			(one) => one.text === score.text && ways.some((way) => way.condition === one.condition),
		);
		faults.push(...scoreFaults(what, cell, same, ({ run }) => run, context));
		const marked = cell.classes.includes('w');
		if (marked !== (winner === side))
			faults.push(
				`${what} is ${marked ? '' : 'not '}marked as the winner, the scores say ${winner}`,
			);
		const raw = attributeOf(cell.element, 'data-v');
		if (raw !== undefined && !same.some(({ result }) => String(result.score) === raw))
			faults.push(`The chart has ${raw} for ${what}`);
	}
	return faults;
}

/** Scores of both that were not measured alike: the best of each, and no winner. */
export const apartScores: TableRule = {
	reads: (table, context, section) =>
		isOfModels('Benchmark')(table, context, section) && context.models.length === 2,
	check: (table, context) => {
		const faults = columnFaults(table, context);
		const elements = [];
		for (const row of table.rows) {
			const benchmark = benchmarkOf(row, context);
			const found =
				benchmark && context.compared!.apart.includes(benchmark)
					? row.cells.flatMap((cell, i) => {
							const facts = context.models[i]!;
							const what = `${benchmark.name} of ${facts.model.name}`;
							const winner = cell.classes.includes('w')
								? [`${what} is marked as the winner, but the scores were not measured alike`]
								: [];
							return [...winner, ...bestFaults(what, cell, facts.scores, benchmark, context)];
						})
					: [`${row.head.text} does not belong among scores measured differently`];
			faults.push(...found);
			if (found.length === 0)
				elements.push(row.head.element, ...row.cells.map(({ element }) => element));
		}
		if (table.rows.length !== context.compared!.apart.length)
			faults.push(`${table.rows.length} rows, ${context.compared!.apart.length} in the records`);
		return { faults, elements };
	},
};

/** A cell shows the best score of a model in a benchmark, with its conditions. */
export function bestFaults(
	what: string,
	cell: Pick<Cell, 'text' | 'small' | 'refs'>,
	scores: readonly AuditedScore[],
	benchmark: Benchmark,
	context: PageContext,
): string[] {
	const own = scores.filter((score) => score.benchmark === benchmark);
	const best = bestScore(own);
	const top = own.filter(({ result }) => result.score === best?.result.score);
	const smallOf = ({ conditions, run }: AuditedScore) =>
		conditions === '' ? run : `${conditions}, ${run}`;
	return scoreFaults(what, cell, top, smallOf, context);
}

/** A score with its condition, run and day in columns, and its rank among those measured alike. */
function columnsFaults(
	table: Table,
	row: TableRow,
	scores: readonly AuditedScore[],
	what: string,
	context: PageContext,
): string[] {
	const at = (column: string) => row.cells[table.columns.indexOf(column) - 1];
	const [score, under, run, day, rank] = [
		at('Score'),
		at('Measured under'),
		at('Run'),
		at('Day'),
		at('Rank'),
	];
	if (!score) return [`${what} has no score`];
	const best = [...Map.groupBy(scores, ({ condition }) => condition).values()].map(
		(alike) => [bestScore(alike)!, alike] as const,
	);
	const fits = best.filter(
		([one, alike]) =>
			one.text === score.text &&
			(under === undefined || under.text === (one.conditions || 'not stated')) &&
			alike.some(
				(other) =>
					other.text === one.text &&
					run?.text === other.runBy &&
					day?.text === (other.on ?? 'not stated') &&
					(day.small.length === 0 || day.small.join(' ') === checkedText(other, context)),
			) &&
			(rank === undefined || rank.text === rankText(one, table, context)) &&
			score.small.every((text) => alike.some((other) => text === `also reported ${other.text}`)),
	);
	if (fits.length === 0)
		return [
			`${what} reads “${[score, under, run, day, rank].map((cell) => cell?.text ?? '').join(' · ')}”, which no result of the records does`,
		];
	const places = fits.flatMap(([, alike]) => alike.map((one) => placeOf(one, context)));
	return sourceFaults(what, score, places, context);
}

/** `2 of 14`, or the bare rank where the table says how many there are. */
function rankText(score: AuditedScore, { columns }: Table, { records }: PageContext): string {
	const field = [...records.field(score.condition).values()];
	const ahead = field.filter((other) => lead(score.benchmark, other, score.result.score) > 0);
	if (columns[0] === 'Model') return String(ahead.length + 1);
	return field.length < 2 ? '–' : `${ahead.length + 1} of ${field.length}`;
}

/** Every score of a model. */
export const modelScores: TableRule = {
	reads: ({ columns }, { models }) =>
		columns[0] === 'Benchmark' && columns.includes('Rank') && models.length === 1,
	check: (table, context) => {
		const [facts] = context.models;
		return eachRow(table, (row) => {
			const benchmark = benchmarkOf(row, context);
			if (!benchmark) return [`“${row.head.text}” is no benchmark of the records`];
			const own = facts!.scores.filter((score) => score.benchmark === benchmark);
			return [
				...mismatch('The name of a benchmark', row.head.text, benchmark.name),
				...columnsFaults(table, row, own, `${benchmark.name} of ${facts!.model.name}`, context),
			];
		});
	},
};

/** The scores of a benchmark: models measured alike with their ranks, and those that stand alone. */
export const benchmarkScores: TableRule = {
	reads: ({ columns }, { benchmark }) => columns[0] === 'Model' && benchmark !== undefined,
	check: (table, context) =>
		eachRow(table, (row) => {
			const id = /^\/models\/([^/]+)\/$/.exec(row.head.links[0] ?? '')?.[1];
			if (id === undefined || !context.records.catalog.models.has(id))
				return [`“${row.head.text}” is no model of the records`];
			const facts = context.records.model(id);
			const retired = facts.stage === 'retired' ? ' Retired' : '';
			const lab = row.cells[table.columns.indexOf('Lab') - 1];
			const own = facts.scores.filter(({ benchmark }) => benchmark.id === context.benchmark);
			const inGroup = row.group
				? own.filter((score) => isHeadedBy(score, row.group!.text, context))
				: own;
			return [
				...mismatch('The name of a model', row.head.text, facts.model.name + retired),
				...mismatch(`The lab of ${facts.model.name}`, lab?.text ?? '', facts.lab.name),
				...columnsFaults(table, row, inGroup, `The score of ${facts.model.name}`, context),
			];
		}),
};

/** Whether a score belongs below a heading such as `High effort, Terminus-2 12 models`. */
function isHeadedBy(score: AuditedScore, heading: string, { records }: PageContext): boolean {
	const size = records.field(score.condition).size;
	const count = `${size} ${size === 1 ? 'model' : 'models'}`;
	return (
		heading.endsWith(count) && heading.toLowerCase().startsWith(score.conditions.toLowerCase())
	);
}

/** Checks each row; the head of a group is right when all of its rows are. */
function eachRow(table: Table, check: (row: TableRow) => string[]): Traced {
	const faults: string[] = [];
	const elements = [];
	for (const [group, rows] of Map.groupBy(table.rows, (row) => row.group)) {
		const before = faults.length;
		for (const row of rows) {
			const found = check(row);
			faults.push(...found);
			if (found.length === 0)
				elements.push(row.head.element, ...row.cells.map(({ element }) => element));
		}
		if (group && faults.length === before) elements.push(group.element);
	}
	return { faults, elements };
}

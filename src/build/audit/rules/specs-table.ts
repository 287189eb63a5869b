import type { Cell, Table } from '../audited-page.ts';
import {
	mismatch,
	sourceFaults,
	type PageContext,
	type TableRule,
	type Traced,
} from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';

/** The heads of the columns are the models of the page, in their order. */
export function columnFaults({ columns }: Table, { models }: PageContext): string[] {
	return models.flatMap(({ model }, i) =>
		mismatch(`Column ${i + 2}`, columns[i + 1] ?? '', model.name),
	);
}

/** Whether a table has a column a model of the page. */
export function isOfModels(first: string): TableRule['reads'] {
	return ({ columns }, { models }) =>
		columns[0] === first && models.length > 0 && columns.length <= models.length + 2;
}

/** Runs a check on each cell of a table with a column a model. */
export function eachCell(
	table: Table,
	context: PageContext,
	check: (label: string, cell: Cell, facts: ModelFacts) => string[],
): Traced {
	const faults = columnFaults(table, context);
	const elements = [];
	for (const { head, cells } of table.rows)
		for (const [i, facts] of context.models.entries()) {
			const cell = cells[i];
			if (!cell) faults.push(`No cell for ${facts.model.name} in row ${head.text}`);
			else {
				const found = check(head.text, cell, facts);
				faults.push(...found);
				if (found.length === 0) elements.push(cell.element);
			}
		}
	return { faults, elements };
}

/** Each value is that of the model's record, with its source and the values that lost. */
export const specsTable: TableRule = {
	reads: isOfModels('Fact'),
	check: (table, context) =>
		eachCell(table, context, (label, cell, facts) => {
			const what = `${label} of ${facts.model.name}`;
			const fact = facts.specs.get(label);
			if (!fact) return mismatch(what, cell.text, 'Unknown');
			const places = fact.sources.map((one) => context.records.place(one));
			const others = fact.others.map((text) => `also given: ${text}`);
			const stray = cell.small.filter((text) => !others.includes(text));
			const active = fact.text === 'Active';
			return [
				...mismatch(what, cell.text, fact.text),
				...stray.map((text) => `${what} adds “${text}”, which its record does not`),
				...(active ? [] : sourceFaults(what, cell, places, context)),
			];
		}),
};

/** Each answer is that of the records: No only where a fact says no. */
export const capabilityTable: TableRule = {
	reads: isOfModels('Capability'),
	check: (table, context) =>
		eachCell(table, context, (label, cell, facts) => {
			const what = `${label} of ${facts.model.name}`;
			const fact = facts.capabilities.get(label);
			if (!fact && cell.text === 'No') return [`${what} reads “No”, but no fact says no`];
			if (!fact) return mismatch(what, cell.text, 'Unknown');
			const places = fact.sources.map((one) => context.records.place(one));
			return [
				...mismatch(what, cell.text, fact.answer),
				...sourceFaults(what, cell, places, context),
			];
		}),
};

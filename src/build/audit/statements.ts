import { readTable } from './audited-page.ts';
import type { PageContext } from './context.ts';
import { isOfModels } from './rules/specs-table.ts';

/** What a page says of one fact of one model. */
export interface Statement {
	/** `gpt-5 Context window`. */
	fact: string;
	text: string;
}

/** Tables whose rows are facts of single models, by the head of their first column. */
const tables = ['Fact', 'Capability', 'Cost'] as const;

/** What the tables of a page say of its models, to be compared between pages. */
export function statementsOf(context: PageContext): Statement[] {
	const { page, models } = context;
	if (models.length === 0) return [];
	return page.sections.flatMap((section) =>
		section.elements
			.filter(({ tagName }) => tagName === 'table')
			.map(readTable)
			.filter((table) => tables.some((first) => isOfModels(first)(table, context, section)))
			.flatMap((table) =>
				table.rows.flatMap(({ head, cells }) =>
					models.flatMap(({ id }, i) =>
						// A row that only one of two models has reads as a dash for the other.
						cells[i] && cells[i].text !== '–'
							? [
									{
										fact: `${id} ${table.columns[0]!} ${head.text}`,
										text: [cells[i].text, ...cells[i].small].join(' · '),
									},
								]
							: [],
					),
				),
			),
	);
}

import type { CoverageCell, CoverageTable } from '../../src/compare/coverage-page.ts';

/** The tables of the coverage page for a terminal: names to the left, figures to the right. */
export function coverageLines(tables: readonly CoverageTable[]): string[] {
	return tables.flatMap(({ title, about, columns, rows }) => [
		title,
		about,
		'',
		...align([columns, ...rows.map(({ name, cells }) => [name, ...cells.map(cellText)])]),
		'',
	]);
}

function cellText({ text, note }: CoverageCell): string {
	return note === undefined ? text : `${text} (${note})`;
}

function align(rows: readonly (readonly string[])[]): string[] {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows.map((row) =>
		row
			.map((text, column) =>
				column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!),
			)
			.join('  '),
	);
}

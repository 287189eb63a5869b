/**
 * Marks the rows of tables whose values read alike, references and small print aside, and the groups
 * of rows in which all do; a table of such rows gets a line that says so. Prices are left out: their
 * rows are offers, not facts. Gives the number of rows marked.
 */
export function markAlikeRows(root: ParentNode, models: number): number {
	const rows = [...root.querySelectorAll('tr')].filter((row) => valuesIn(row).length >= models);
	const alike = rows.filter((row) => readAlike(valuesIn(row).slice(0, models)));
	for (const row of alike) row.dataset['alike'] = '';
	const isAlike = (group: Element) =>
		rows.filter((row) => group.contains(row)).every((row) => alike.includes(row));
	for (const table of root.querySelectorAll('table:not(.num)')) {
		for (const group of table.querySelectorAll('tbody'))
			if (isAlike(group)) group.dataset['alike'] = '';
		if (isAlike(table)) table.append(allAlike(models + 1));
	}
	return alike.length;
}

function allAlike(columns: number): HTMLElement {
	const line = document.createElement('tbody');
	const cell = line.insertRow().insertCell();
	line.dataset['allAlike'] = '';
	cell.colSpan = columns;
	cell.textContent = 'All values read alike.';
	return line;
}

function valuesIn(row: HTMLTableRowElement): HTMLTableCellElement[] {
	return row.closest('table.num') ? [] : [...row.querySelectorAll('td')];
}

function readAlike(cells: readonly HTMLTableCellElement[]): boolean {
	return new Set(cells.map(valueOf)).size === 1;
}

function valueOf(cell: HTMLTableCellElement): string {
	const copy = cell.cloneNode(true) as HTMLTableCellElement;
	for (const other of copy.querySelectorAll('small, .r')) other.remove();
	return copy.textContent.trim();
}

// What a table as built does not have, since it does nothing without a script.

/** Makes the text of each heading a button; the unit below it stays as it is. */
export function addSortButtons(head: HTMLTableSectionElement) {
	for (const heading of head.querySelectorAll<HTMLElement>('[data-column]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.setAttribute('aria-describedby', heading.getAttribute('aria-describedby')!);
		button.append(heading.firstChild!);
		heading.prepend(button);
	}
}

/**
 * Gives each row a box to tick. The room for it is there before. It comes after the name, so that the
 * row is still named by it.
 */
export function addTicks(rows: Iterable<HTMLTableRowElement>) {
	for (const row of rows) {
		const head = row.cells[0]!;
		const tick = document.createElement('input');
		tick.type = 'checkbox';
		tick.name = 'tick';
		tick.setAttribute('aria-label', `Compare ${head.querySelector('a')!.textContent}`);
		head.append(tick);
	}
}

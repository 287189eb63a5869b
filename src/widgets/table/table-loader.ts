import { addSortButtons, addTicks } from './table-parts.ts';

/**
 * Fetches what sorts, filters and draws a table when a reader first points at its tools or headings
 * or moves into them, not before. A button that is pressed before it is there counts. An address that
 * says what to show is as good as a touch.
 */
const element = document.querySelector<HTMLElement>('data-table');
const table = element?.querySelector('table');
if (element && table) {
	addSortButtons(table.tHead!);
	if ('ticks' in element.dataset) addTicks(table.tBodies[0]!.rows);
	let loading: Promise<void> | undefined;
	let pressed: HTMLElement | null = null;

	const load = () => {
		loading ??= import('./table-view.ts')
			.then(({ openTable }) => openTable(element))
			.then(
				() => {
					for (const type of events) element.removeEventListener(type, wake);
					pressed?.click();
				},
				// The next touch tries again.
				() => (loading = undefined),
			);
	};
	const wake = (event: Event) => {
		const target = event.target as Element;
		if (event.type === 'pointerover' && target.closest('tbody')) return;
		if (event.type === 'click') pressed = target.closest('button') ?? pressed;
		if (event.type === 'submit') event.preventDefault();
		load();
	};
	const events = ['pointerover', 'focusin', 'input', 'click', 'submit'];
	for (const type of events) element.addEventListener(type, wake);
	if (location.search !== '') load();
}

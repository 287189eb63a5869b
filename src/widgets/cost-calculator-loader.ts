/**
 * Fetches the calculator when a reader first points at it or moves into it, not before. A button
 * that is pressed before it is there counts, and the form is not sent away.
 */
let loading: Promise<unknown> | undefined;
let pressed: HTMLButtonElement | null = null;

function wake(event: Event) {
	const { target } = event;
	if (!(target instanceof Element) || !target.closest('cost-calculator')) return;
	if (event.type === 'click') pressed = target.closest('button') ?? pressed;
	if (event.type === 'submit') event.preventDefault();
	loading ??= import('./cost-calculator.ts').then(() => {
		for (const type of events) removeEventListener(type, wake, true);
		pressed?.click();
	});
}

const events = ['pointerover', 'focusin', 'input', 'click', 'submit'];
for (const type of events) addEventListener(type, wake, true);

/**
 * Fetches what calculates or copies in the browser when a reader first points at such a part of the page or
 * moves into it, not before. A button that is pressed before it is there counts, and a form is not
 * sent away. An address that names a day for the prices is as good as a touch. `onFirstTouch` does so for
 * one part; shared, it would be a file of its own that every pair page asks for.
 */
let loading: Promise<unknown> | undefined;
let pressed: HTMLButtonElement | null = null;

function load() {
	loading ??= import('./touched.ts').then(
		() => {
			for (const type of events) removeEventListener(type, wake, true);
			pressed?.click();
		},
		// The next touch tries again.
		() => (loading = undefined),
	);
}

function wake(event: Event) {
	const { target } = event;
	if (!(target instanceof Element) || !target.closest('cost-calculator,as-of-prices,page-share'))
		return;
	if (event.type === 'click') pressed = target.closest('button') ?? pressed;
	if (event.type === 'submit') event.preventDefault();
	load();
}

const events = ['pointerover', 'focusin', 'input', 'click', 'submit'];
for (const type of events) addEventListener(type, wake, true);
if (location.search.includes('asof=')) load();

// Shown only where a device has a way to pass a page on.
if ('share' in navigator)
	for (const button of document.querySelectorAll<HTMLElement>('[value=share]'))
		button.hidden = false;

const events = ['pointerover', 'focusin', 'input', 'click', 'submit'];

/**
 * Calls `load` when a reader first points at a part of a page or moves into it, not before; an address
 * that asks for something is as good as a touch. A button that is pressed before the code is there
 * counts, and a form is not sent away. What is typed meanwhile is for the code to read.
 */
export function onFirstTouch(host: HTMLElement, load: () => Promise<unknown>) {
	let loading: Promise<unknown> | undefined;
	let pressed: HTMLButtonElement | null = null;
	const start = () => {
		loading ??= load().then(
			() => {
				for (const type of events) host.removeEventListener(type, wake, true);
				pressed?.click();
			},
			// The next touch tries again.
			() => (loading = undefined),
		);
	};
	const wake = (event: Event) => {
		const { target } = event;
		if (event.type === 'click' && target instanceof Element)
			pressed = target.closest('button') ?? pressed;
		if (event.type === 'submit') event.preventDefault();
		start();
	};
	for (const type of events) host.addEventListener(type, wake, true);
	if (location.search !== '') start();
}

/**
 * Lays out the sections that the style sheet leaves out until a reader comes near, one whenever the browser
 * has nothing else to do. From then on everything has the place and the size that it keeps.
 */
export function layOutSections(): void {
	const sections = document.querySelectorAll<HTMLElement>('main > section');
	let at = 0;
	const layOutNext = () => {
		const section = sections[at++];
		if (!section) return;
		section.style.contentVisibility = 'visible';
		// Asking for its place has it laid out now, before the next one.
		section.getBoundingClientRect();
		requestIdleCallback(layOutNext);
	};
	// Browsers without it leave no section out.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(layOutNext);
}

import { layOutSections } from './lay-out-sections.ts';

/**
 * Opens results under a search form from its first focus on. What that takes is loaded only then.
 * The form itself leads to the page of all results.
 */
class SiteSearch extends HTMLElement {
	connectedCallback() {
		const start = () => {
			this.removeEventListener('focusin', start);
			void import('./search-results.ts').then(({ SearchResults }) =>
				new SearchResults(this).start(),
			);
		};
		this.addEventListener('focusin', start);
		if (this.contains(document.activeElement)) start();
	}
}

/** `/` and Ctrl-K lead to the search field from anywhere, `/` only where it cannot be typed. */
function focusOnKey(event: KeyboardEvent) {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyped(target);
	const isCtrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
	const input = document.querySelector<HTMLInputElement>('search input');
	if (!input || !(isSlash || isCtrlK)) return;
	event.preventDefault();
	input.focus();
	input.select();
}

function isTyped(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'))
	);
}

/** Has the browser keep the pages that are visited, from the first touch on: before it, nothing more is loaded. */
function keepPages() {
	// Not there without HTTPS, nor while somebody writes the site. A browser may refuse, and then keeps nothing.
	if (import.meta.env.PROD && 'serviceWorker' in navigator)
		navigator.serviceWorker
			.register('/service-worker.js')
			.then(({ active }) => active?.postMessage(location.pathname))
			.catch(() => undefined);
}

customElements.define('site-search', SiteSearch);
layOutSections();
for (const type of ['pointerdown', 'keydown']) addEventListener(type, keepPages, { once: true });
document.addEventListener('keydown', focusOnKey);

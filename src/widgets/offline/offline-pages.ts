import { readKeptPage, stores } from './kept-page.ts';

/**
 * Lists the pages that are kept in this browser, those that were visited last first, and takes them away
 * when asked. Hidden where there are none.
 */
class OfflinePages extends HTMLElement {
	async connectedCallback() {
		// Not there in a window that keeps nothing, nor without HTTPS.
		if (!('caches' in globalThis)) return;
		const store = await caches.open(stores.pages);
		const items: HTMLLIElement[] = [];
		for (const request of (await store.keys()).toReversed()) {
			const page = await store.match(request);
			if (page) items.push(itemOf(new URL(request.url).pathname, await page.text()));
		}
		this.querySelector('ul')!.replaceChildren(...items);
		this.hidden = items.length === 0;
		this.querySelector('button')!.addEventListener('click', () => {
			void caches.delete(stores.pages).then(() => {
				this.querySelector('[role=status]')!.textContent = 'Removed.';
				this.querySelector('ul')!.replaceChildren();
			});
		});
	}
}

function itemOf(path: string, html: string): HTMLLIElement {
	const { title, day } = readKeptPage(html);
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = path;
	link.textContent = title;
	item.append(link);
	if (day !== undefined) {
		const note = document.createElement('small');
		note.textContent = `Data as of ${day}`;
		item.append(' ', note);
	}
	return item;
}

customElements.define('offline-pages', OfflinePages);

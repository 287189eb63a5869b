import { findByName } from '../search/results.ts';
import { resolvePath } from '../search/resolve-path.ts';
import { loadNames } from './name-index.ts';

/** How many pages are shown that may have been meant. */
const shown = 20;

/**
 * On the page for addresses without a page: goes to the page that was meant, where that is certain,
 * else lists what it may have been. Without JavaScript the page stays as built, with its links.
 */
class NotFound extends HTMLElement {
	async connectedCallback() {
		const names = await loadNames();
		const meant = resolvePath(location.pathname, names);
		if (meant.kind === 'page') {
			const page = new URL(meant.path, location.origin);
			page.search ||= location.search;
			page.hash = location.hash;
			return location.replace(page);
		}
		const results = findByName(meant.query, names).slice(0, shown);
		if (results.length === 0) return;
		this.querySelector('ul')!.replaceChildren(
			...results.map(({ url, title, answer }) => {
				const item = document.createElement('li');
				const link = document.createElement('a');
				const line = document.createElement('small');
				link.href = url;
				link.textContent = title;
				line.textContent = answer;
				item.append(link, ' ', line);
				return item;
			}),
		);
		this.hidden = false;
	}
}

customElements.define('not-found', NotFound);

import type { PageFacts } from '../facts.ts';
import type { SiteRule } from './rule.ts';

/**
 * A link within the site leads to a page or file that is published, and to a place on that page. Of a
 * page that was not read, as in a sample, only that it is there is known.
 */
export const linksLeadSomewhere: SiteRule = ({ pages, files, onDemand }) => {
	const ids = new Map<string, ReadonlySet<string>>();
	const byPath = new Map(pages.map((page) => [page.path, page]));
	return pages.flatMap(({ path, links }) =>
		links.flatMap((link) => {
			const message = problemOf(link);
			return message === undefined ? [] : [{ page: path, message }];
		}),
	);

	function problemOf(link: string): string | undefined {
		const [path = '', id] = link.split('#', 2);
		const page = byPath.get(path);
		if (!page && (files.has(path) || files.has(`${path}index.html`))) return undefined;
		if (!page && onDemand && isPair(path)) return undefined;
		if (!page) return `Link to ${path}, ${whyMissing(path)}`;
		if (id === undefined || idsOn(page).has(id)) return undefined;
		return `Link to ${link}: that page has nothing with the id ${id}`;
	}

	/** Two models in the order of their ids. Whether both are listed, the server knows. */
	function isPair(path: string): boolean {
		const [, a, b] = /^\/compare\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
		if (a === undefined || b === undefined || a >= b) return false;
		return [a, b].every((id) => files.has(`/models/${id}/index.html`));
	}

	function whyMissing(path: string): string {
		return byPath.has(`${path}/`) || files.has(`${path}/index.html`)
			? 'without its last slash'
			: 'which is not published';
	}

	function idsOn(page: PageFacts): ReadonlySet<string> {
		let known = ids.get(page.path);
		if (!known) ids.set(page.path, (known = new Set(page.ids)));
		return known;
	}
};

import type { PageFacts } from '../facts.ts';
import type { Page } from '../page.ts';

/** Gives what is wrong with a page, each as a sentence that does not name the page. */
export type PageRule = (page: Page) => string[];

/** Something wrong, with the page that shows it. */
export interface Fault {
	/** Address of the page: `/models/small-1/`. */
	page: string;
	message: string;
}

/** All pages of a built site, with the names of all its files. */
export interface Site {
	pages: readonly PageFacts[];
	/** Paths from the root, `/` between folders: `/index.html`, `/favicon.svg`. */
	files: ReadonlySet<string>;
	/** A server beside the files renders the pairs that are no file. */
	onDemand?: boolean;
}

/** Gives what is wrong between the pages of a site. */
export type SiteRule = (site: Site) => Fault[];

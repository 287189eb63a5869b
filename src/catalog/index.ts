import { loadSiteCatalog } from './load-site-catalog.ts';

/**
 * The catalog that the site is built from. A build stops here if any record has a problem. A server
 * that renders on demand gets the same catalog packed into its code: `src/build/on-demand` replaces
 * this module there.
 */
export const catalog = await loadSiteCatalog();

import type { Catalog } from '../../schema/catalog.ts';
import type { Problem } from '../problem.ts';

/**
 * A check that needs more than one field or record. It reads the whole catalog, changes nothing
 * and returns problems without line and column: those are added from the file afterwards.
 *
 * `unread` holds the records that are there but have problems of their own, as `models/small-1`,
 * `labs/acme` or `sources`. A rule does not call them missing.
 */
export type Rule = (catalog: Catalog, unread?: ReadonlySet<string>) => Problem[];

/** For a catalog whose records could all be read. */
export const none: ReadonlySet<string> = new Set();

import { catalog } from '../catalog/index.ts';
import { searchEntries } from '../search/entries.ts';

/** The names that a browser loads on the first search, with their one-line answers. */
export const GET = () => Response.json(searchEntries(catalog));

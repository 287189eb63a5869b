import { catalog } from '../catalog/index.ts';
import { searchEntries } from '../search/entries.ts';
import { packNames } from '../search/names-file.ts';

/** The names that a browser loads on the first search, with what their one-line answers say. */
export const GET = () => Response.json(packNames(searchEntries(catalog)));

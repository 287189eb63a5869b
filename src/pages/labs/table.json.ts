import { catalog } from '../../catalog/index.ts';
import { labsPage } from '../../compare/labs-page.ts';

/** The table of all labs with the columns that the page as built leaves out. */
export const GET = () => Response.json(labsPage(catalog).document);

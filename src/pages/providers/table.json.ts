import { catalog } from '../../catalog/index.ts';
import { providersPage } from '../../compare/providers-page.ts';

/** The table of all providers with the columns that the page as built leaves out. */
export const GET = () => Response.json(providersPage(catalog).document);

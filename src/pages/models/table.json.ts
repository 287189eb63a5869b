import { catalog } from '../../catalog/index.ts';
import { modelsPage } from '../../compare/models-page.ts';

/** The table of all models with the columns that the page as built leaves out. */
export const GET = () => Response.json(modelsPage(catalog).document);

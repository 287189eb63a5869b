import { indexDocument } from '../../../api/index-document.ts';
import { catalog } from '../../../catalog/index.ts';

export const GET = () => Response.json(indexDocument(catalog));

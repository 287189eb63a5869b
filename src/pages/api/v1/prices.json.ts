import { pricesDocument } from '../../../api/list-documents.ts';
import { catalog } from '../../../catalog/index.ts';

export const GET = () => Response.json(pricesDocument(catalog));

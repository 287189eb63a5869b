import { modelsDocument } from '../../../api/list-documents.ts';
import { catalog } from '../../../catalog/index.ts';

export const GET = () => Response.json(modelsDocument(catalog));

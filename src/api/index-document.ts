import type { Catalog } from '../schema/catalog.ts';
import { apiFiles, idsOf, schemaOf } from './files.ts';
import { headOf } from './record-documents.ts';
import type { IndexDocument } from './schemas/lists.ts';

/** What there is, and what a reader of it should know first. */
export function indexDocument(catalog: Catalog): IndexDocument {
	return {
		...headOf(catalog),
		documentation: '/data/',
		openapi: '/api/v1/openapi.json',
		licence:
			'Each fact keeps the licence of its source, which /api/v1/sources.json names with the words to say beside it.',
		files: apiFiles.map((file) => {
			const [ids, schema] = [idsOf(file), schemaOf(file)];
			return {
				path: file.path,
				summary: file.summary,
				...(ids !== undefined && { ids }),
				...(schema !== undefined && { schema }),
			};
		}),
	};
}

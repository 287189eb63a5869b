import { siteName } from '../format/site.ts';
import { apiFiles, idsOf, schemaOf, type ApiFile } from './files.ts';
import { documentSchemas } from './json-schemas.ts';

/** The OpenAPI 3.1 document of every file of the API, for a site at the address `site`. */
export function openApiDocument(site: string): object {
	return {
		openapi: '3.1.1',
		info: {
			title: `${siteName} data`,
			version: '1',
			summary: 'Language models, their prices and their scores, each fact with its source',
			description:
				'Files, made anew when the records change. What is not known is left out: it is never null, 0 or an empty text. Keys come in a fixed order and may be added. Each fact keeps the licence of its source.',
		},
		servers: [{ url: new URL(site).origin }],
		paths: Object.fromEntries(apiFiles.map((file) => [file.path, { get: operationOf(file) }])),
	};
}

function operationOf(file: ApiFile): object {
	const { of, summary, type, path } = file;
	const ids = idsOf(file);
	const schema = schemaOf(file);
	return {
		operationId: operationId(path),
		summary,
		...(of !== undefined && {
			parameters: [
				{
					name: of,
					in: 'path',
					required: true,
					description: ids === undefined ? `Name of a ${of}` : `Id of a ${of}, as in ${ids}`,
					schema:
						of === 'schema'
							? { enum: Object.keys(documentSchemas) }
							: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
				},
			],
		}),
		responses: {
			'200': {
				description: summary,
				content: { [type]: schema === undefined ? {} : { schema: { $ref: schema } } },
			},
			...(of !== undefined && { '404': { description: 'There is no such record' } }),
		},
	};
}

/** `getModelsModelJson` for `/api/v1/models/{model}.json`. */
function operationId(path: string): string {
	const words = path.replace('/api/v1/', '').split(/[^a-z]+/i);
	return [
		'get',
		...words.filter(Boolean).map((word) => word[0]!.toUpperCase() + word.slice(1)),
	].join('');
}

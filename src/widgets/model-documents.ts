import { schemaVersion, type ModelDocument } from '../compare/any/model-document.ts';

const loading = new Map<string, Promise<ModelDocument>>();

/** The document of a model, fetched once. When that fails, the next call tries again. */
export function loadModel(id: string): Promise<ModelDocument> {
	const known = loading.get(id);
	if (known) return known;
	const fetching = fetchModel(id);
	loading.set(id, fetching);
	fetching.catch(() => loading.delete(id));
	return fetching;
}

async function fetchModel(id: string): Promise<ModelDocument> {
	const response = await fetch(`/api/v1/models/${id}.json`);
	if (!response.ok) throw new Error(`The records of ${id} are not there: ${response.status}`);
	const document = (await response.json()) as ModelDocument;
	// The type is a promise of this version only.
	if ((document.schemaVersion as number) !== schemaVersion)
		throw new Error(`The records of ${id} are of another version: load the page again`);
	return document;
}

import type { PlainModel } from '../compare/plain-model.ts';

const loading = new Map<string, Promise<PlainModel>>();

/** A model with its offers, fetched once. When that fails, the next call tries again. */
export function loadModel(id: string): Promise<PlainModel> {
	const known = loading.get(id);
	if (known) return known;
	const model = fetchModel(id).catch((error: unknown) => {
		loading.delete(id);
		throw error;
	});
	loading.set(id, model);
	return model;
}

async function fetchModel(id: string): Promise<PlainModel> {
	const response = await fetch(`/models/${id}/offers.json`);
	if (!response.ok) throw new Error(`${response.status} for the offers of ${id}`);
	return (await response.json()) as PlainModel;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many models are made up: enough files for an import to be stopped between two of them. */
const models = 300;
const words = ['amber', 'basil', 'cedar', 'delta', 'ember'];

/**
 * Writes a source as it stood on `day` below the folder `to`, for imports to read. All of it is made up.
 * A later `edition` has other prices, other limits and one model more.
 */
export function writeMadeUpSource(to: string, day: string, edition: number): void {
	const folder = join(to, 'models.dev');
	const entries = Array.from({ length: models + edition }, (_, i) => {
		const id = `claude-${words[i % words.length]!}-${i}`;
		return {
			id,
			name: id,
			release_date: '2026-01-02',
			limit: { context: 200_000 + 1000 * edition * (i % 2), output: 64_000 },
			cost: { input: 3 + edition * (i % 3), output: 15 },
		};
	});
	const byId = Object.fromEntries(entries.map((entry) => [entry.id, entry]));
	const files = {
		'api.json': { anthropic: { id: 'anthropic', name: 'Anthropic', models: byId } },
		'models.json': Object.fromEntries(
			entries.map(({ id, name }) => [`anthropic/${id}`, { id: `anthropic/${id}`, name }]),
		),
		'source.json': { retrieved: day, upstreamDate: day },
	};
	mkdirSync(folder, { recursive: true });
	for (const [name, value] of Object.entries(files))
		writeFileSync(join(folder, name), JSON.stringify(value));
}

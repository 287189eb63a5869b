import { afterEach, expect, test, vi } from 'vitest';
import { packNames } from '../../../src/search/names-file.ts';
import { matchNames } from '../../../src/search/names.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

/** The module anew, since it keeps what it has loaded. */
async function loader(...answers: Response[]) {
	const fetch = vi.fn(() => Promise.resolve(answers.shift()!));
	vi.stubGlobal('fetch', fetch);
	const { loadNames } = await import('../../../src/widgets/name-index.ts');
	return { fetch, loadNames };
}

const list = () =>
	Response.json(packNames([{ kind: 'lab', id: 'acme', title: 'Acme', aliases: [], answer: '' }]));

test('the names are fetched once, however often they are asked for', async () => {
	const { fetch, loadNames } = await loader(list());
	const [names] = await Promise.all([loadNames(), loadNames()]);
	expect(matchNames('acme', names).map(({ entry }) => entry.id)).toEqual(['acme']);
	expect(fetch.mock.calls).toEqual([['/names.json']]);
});

test('a list that is not there is asked for again the next time', async () => {
	const { fetch, loadNames } = await loader(new Response('', { status: 503 }), list());
	await expect(loadNames()).rejects.toThrow('The list of names is not there: 503');
	await expect(loadNames()).resolves.toBeDefined();
	expect(fetch).toHaveBeenCalledTimes(2);
});

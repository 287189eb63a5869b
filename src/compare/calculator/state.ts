import { readWorkload, workloadParams } from '../../cost/read-workload.ts';
import { defaultWorkload, type Workload } from '../../cost/workload.ts';

/** The most models that stand side by side. */
export const maxModels = 6;

/** What an address asks the calculator for. Names are as written: no list of models is looked at. */
export interface CalculatorRequest {
	models: string[];
	/** Key of the picked route, by the id of its model. */
	routes: ReadonlyMap<string, string>;
	workload: Workload;
	/** What could not be taken, each as a sentence. */
	problems: string[];
}

/**
 * Reads an address: `m` for each model, `at=<model>.<route>` for a picked route, and the numbers of
 * the workload. A parameter that cannot be read is named and left out, the others stand.
 */
export function readRequest(params: URLSearchParams): CalculatorRequest {
	const problems: string[] = [];
	const names = [...new Set(params.getAll('m').map((name) => name.trim()))].filter(Boolean);
	const beyond = names.slice(maxModels);
	if (beyond.length > 0)
		problems.push(`At most ${maxModels} models stand side by side; the others are left out.`);
	const routes = params.getAll('at').flatMap((text): [string, string][] => {
		const [model, route, ...rest] = text.split('.');
		if (model && route && rest.length === 0) return [[model, route]];
		problems.push(`Route: write at=model.provider, not “${shortened(text)}”.`);
		return [];
	});
	const { workload, problems: ofWorkload } = readParts(params);
	return {
		models: names.slice(0, maxModels),
		routes: new Map(routes),
		workload,
		problems: [...problems, ...ofWorkload],
	};
}

/** The workload of an address, with every part left out that cannot be read. */
function readParts(params: URLSearchParams): { workload: Workload; problems: string[] } {
	const problems: string[] = [];
	const left = new URLSearchParams(params);
	for (;;) {
		const read = readWorkload((param) => left.get(param));
		if (read.ok) return { workload: read.workload, problems };
		problems.push(`${read.problem}.`);
		left.delete(read.param);
	}
}

/** The address of the calculator with this state; `readRequest` reads it back. */
export function calculatorPath(
	models: readonly { id: string; route?: string }[],
	workload: Workload = defaultWorkload,
): string {
	const params = new URLSearchParams([
		...models.map(({ id }): [string, string] => ['m', id]),
		...models.flatMap(({ id, route }): [string, string][] =>
			route === undefined ? [] : [['at', `${id}.${route}`]],
		),
		...workloadParams(workload),
	]).toString();
	return params === '' ? '/calculator/' : `/calculator/?${params}`;
}

const shortened = (text: string) => text.slice(0, 40);

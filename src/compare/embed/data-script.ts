import { scriptJson } from '../../format/script-json.ts';

/** Data of a model as a script, which hands it to the widget that fetched it. */
export function dataScript(model: string, data: unknown): string {
	return `crosscheckData(${JSON.stringify(model)},${scriptJson(data)})`;
}

import { readWorkload } from '../../cost/read-workload.ts';
import { presets, type Workload } from '../../cost/workload.ts';
import { trafficParamNames } from './param-names.ts';
import { wrong, type Read } from './read-embed.ts';

/** Whether an address says anything about the traffic. */
export function namesTraffic(params: URLSearchParams): boolean {
	return trafficParamNames.some((name) => params.has(name));
}

/** Reads the traffic of a cost: a preset, and numbers that differ from it. */
export function readTraffic(params: URLSearchParams): Read<{ workload: Workload }> {
	const id = params.get('preset') ?? 'default';
	const preset = presets.find((one) => one.id === id);
	if (!preset)
		return wrong('preset', `write one of ${presets.map((one) => one.id).join(', ')}`, id);
	const read = readWorkload((param) => params.get(param), preset.workload);
	return read.ok ? read : { ...read, problem: `${read.param}: ${read.problem}` };
}

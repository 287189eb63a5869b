import type { WorkloadField } from '../../cost/workload-fields.ts';
import { formatCount, formatPercent } from '../../format/quantity.ts';

/** Ten steps from one power of ten to the next, as one would count: 100, 120, 150, 200 … */
const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The first and last power of ten on each slider. Other numbers can be written beside it. */
const powers: Readonly<Record<string, readonly [number, number]>> = {
	requests: [2, 9],
	input: [1, 6],
	output: [1, 5],
	reasoning: [1, 5],
};

type Field = Pick<WorkloadField, 'param'>;

/** The last position of a slider; the first is 0, and one press of an arrow key is 1. */
export function sliderEnd({ param }: Field): number {
	const range = powers[param];
	return range ? (range[1] - range[0]) * steps.length + 1 : 100;
}

/** The number at a position, in the unit of the form: a share in per cent, as wide apart as written. */
export function sliderValue({ param }: Field, position: number): number {
	const range = powers[param];
	if (!range || position === 0) return position;
	const step = position - 1;
	const power = range[0] + Math.floor(step / steps.length);
	return Math.round(steps[step % steps.length]! * 10 ** power);
}

/** The position nearest to a number, by ratio for counts. Zero alone stands at 0. */
export function sliderPosition(field: Field, value: number): number {
	const end = sliderEnd(field);
	if (!powers[field.param]) return Math.min(end, Math.round(value));
	if (value <= 0) return 0;
	let [near, distance] = [1, Infinity];
	for (let position = 1; position <= end; position += 1) {
		const away = Math.abs(Math.log(value / sliderValue(field, position)));
		if (away < distance) [near, distance] = [position, away];
	}
	return near;
}

/** A number of the form as a slider says it: `1,000,000`, `40%`. */
export function sliderText({ param }: Field, value: number): string {
	return powers[param] ? formatCount(value) : formatPercent(value / 100);
}

import type { EmbedKind } from './kinds.ts';

/**
 * Heights by the width of the place, in CSS pixels: the first step that the width is below holds.
 * Measured in Chromium with the models of this site: 99 widgets of 100 are no higher. A higher one moves
 * nothing either: its element takes more room only out of sight. A cost has a part for itself, one for
 * each model, and one for each line more that a model may have.
 */
const steps: readonly {
	below: number;
	price: number;
	cost: readonly [own: number, each: number, line: number];
	compare: number;
}[] = [
	{ below: 300, price: 352, cost: [284, 190, 36], compare: 1200 },
	{ below: 340, price: 338, cost: [270, 182, 36], compare: 1090 },
	{ below: 380, price: 324, cost: [240, 160, 36], compare: 980 },
	{ below: 440, price: 288, cost: [220, 145, 36], compare: 875 },
	{ below: 641, price: 276, cost: [214, 114, 18], compare: 806 },
	{ below: Infinity, price: 264, cost: [176, 112, 18], compare: 600 },
];

/** Parameters that may add a line to the cost of each model. */
const lineParams: readonly string[] = ['preset', 'reasoning', 'cached', 'written', 'batch'];

/**
 * The height to keep free for a widget before it has told its own, in a place so wide. `params` are the
 * names of its parameters. Enough for nearly all widgets, so that nothing moves once one is there.
 */
export function reservedHeight(
	kind: EmbedKind,
	models: number,
	width: number,
	params: readonly string[] = [],
): number {
	const step = steps.find(({ below }) => width < below)!;
	if (kind !== 'cost') return step[kind];
	const [own, each, line] = step.cost;
	const lines = params.filter((name) => lineParams.includes(name)).length;
	return own + models * (each + lines * line);
}

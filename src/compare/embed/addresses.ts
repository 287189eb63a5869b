import { workloadParams } from '../../cost/read-workload.ts';
import { defaultWorkload, presets, type Workload } from '../../cost/workload.ts';
import { inIdOrder } from '../paths.ts';
import { embedRoot } from './data-path.ts';
import type { EmbedKind } from './kinds.ts';

/** A widget as somebody wants it. What is left out stays as the parameters' table says. */
export interface EmbedChoice {
	kind: EmbedKind;
	models: readonly string[];
	theme?: string;
	/** With or without `#`. */
	accent?: string;
	workload?: Workload;
}

/** The script with the elements. */
export const scriptPath = `${embedRoot}crosscheck.js`;

/** The address of a widget by its kind and parameters, in the order given. */
export function embedPath(kind: EmbedKind, params: readonly (readonly [string, string])[]): string {
	const query = params
		// Commas between ids stay readable.
		.map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
		.join('&');
	return `${embedRoot}${kind}/${query && `?${query}`}`;
}

/**
 * The address for a frame. A price or cost of one model has a page of its own, which shows it
 * without JavaScript; at the default traffic and colours, as those take a script.
 */
export function framePath(choice: EmbedChoice): string {
	const { kind, models } = choice;
	const [model, ...more] = models;
	if (kind === 'compare' || model === undefined || more.length > 0)
		return embedPath(kind, choiceParams(choice));
	const others = choiceParams(choice).filter(([name]) => name !== 'models');
	return embedPath(kind, others).replace(/\/(?=\?|$)/, `/${model}/`);
}

/** Names and texts of the parameters that differ from what holds without them. */
export function choiceParams({
	kind,
	models,
	theme = 'auto',
	accent = '',
	workload = defaultWorkload,
}: EmbedChoice): [string, string][] {
	return [
		['models', models.join(',')],
		...(kind === 'cost' ? trafficParams(workload) : []),
		...(theme === 'auto' ? [] : [['theme', theme] as [string, string]]),
		...(accent === '' ? [] : [['accent', accent.replace('#', '')] as [string, string]]),
	];
}

/** A preset by its name, other traffic by what differs from the default. */
export function trafficParams(workload: Workload = defaultWorkload): [string, string][] {
	const preset = presets.find((one) => workloadParams(workload, one.workload).length === 0);
	if (preset) return preset.id === 'default' ? [] : [['preset', preset.id]];
	return workloadParams(workload);
}

/** The cards as images, that of a cost at the default traffic, and the badge of a price. */
export const costImagePath = (model: string) => `${embedRoot}cost/${model}.svg`;
export const pairImagePath = (one: string, other: string) =>
	`${embedRoot}compare/${inIdOrder(one, other).join('/')}.svg`;
export const cardImagePath = (model: string) => `${embedRoot}price/${model}.svg`;
export const badgeImagePath = (model: string) => `${embedRoot}price/${model}/badge.svg`;

/** What tells other software how to embed a page, by oEmbed. */
export const modelOembedPath = (model: string) => `${embedRoot}oembed/models/${model}.json`;
export const calculatorOembedPath = `${embedRoot}oembed/calculator.json`;

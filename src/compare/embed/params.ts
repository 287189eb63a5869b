import { fieldText } from '../../cost/read-workload.ts';
import { regionNames } from '../../cost/regions.ts';
import { defaultWorkload, presets } from '../../cost/workload.ts';
import { workloadFields } from '../../cost/workload-fields.ts';
import { formatCount } from '../../format/quantity.ts';
import { embedKinds, modelCountText, type EmbedKind } from './kinds.ts';
import { themes } from './param-names.ts';

/** One parameter of the widgets, which is an attribute of their elements too. */
export interface EmbedParam {
	name: string;
	kinds: readonly EmbedKind[];
	/** What it sets and what may be written, without a full stop. */
	text: string;
	example: string;
	/** What holds where it is left out. */
	otherwise: string;
}

/** Every parameter, in the order in which they are explained. The table at `/widgets/` is this list. */
export const embedParams: readonly EmbedParam[] = [
	{
		name: 'models',
		kinds: embedKinds,
		text: `Ids of models as in the addresses of their pages, with commas between them: ${embedKinds
			.map((kind) => `${modelCountText(kind)} for ${kind}`)
			.join(', ')}`,
		example: 'claude-3-7-sonnet,gpt-4o',
		otherwise: 'An error, as nothing can be shown',
	},
	{
		name: 'preset',
		kinds: ['cost'],
		text: `Traffic to start from: ${presets.map(({ id }) => id).join(', ')}. The parameters below change single numbers of it`,
		example: 'chatbot',
		otherwise: 'default',
	},
	...workloadFields.map(({ key, param, label, share, max }): EmbedParam => ({
		name: param,
		kinds: ['cost'],
		text: `${share ? label.replace(', %', ', in per cent') : label}, from 0 to ${formatCount(max)}`,
		example: fieldText(presets.find(({ id }) => id === 'coding-agent')!.workload[key], share),
		otherwise: `That of the preset: ${fieldText(defaultWorkload[key], share)} for default`,
	})),
	{
		name: 'hour',
		kinds: ['cost'],
		text: 'Hour of the day in UTC, from 0 to 23, for prices that depend on it',
		example: '16',
		otherwise: 'Spread evenly over the day',
	},
	{
		name: 'region',
		kinds: ['cost'],
		text: `Only routes of a region: ${Object.keys(regionNames).join(', ')}`,
		example: 'eu',
		otherwise: 'Any route',
	},
	{
		name: 'theme',
		kinds: embedKinds,
		text: `Colours: ${themes.join(', ')}`,
		example: 'dark',
		otherwise: 'auto, as the reader’s system has it',
	},
	{
		name: 'accent',
		kinds: embedKinds,
		text: 'Colour of the links and the line at the top, as six or three digits of hexadecimal without #. It is made darker or lighter where it could not be read',
		example: '1b559e',
		otherwise: 'The blue of this site',
	},
	{
		name: 'instance',
		kinds: embedKinds,
		text: 'Your name for this widget, which its messages repeat: up to 64 letters, digits, - and _. The script sets it by itself',
		example: 'pricing-1',
		otherwise: 'Empty',
	},
];

import { readAccent } from './accent.ts';
import { modelCounts, modelCountText, type EmbedKind } from './kinds.ts';
import { themes, type EmbedParamName, type Theme } from './param-names.ts';

/** What a parameter says, or what is wrong with it: one line that says what to write instead. */
export type Read<T> = ({ ok: true } & T) | { ok: false; param: string; problem: string };

/** How a widget looks and answers. Read by itself, so that a message about the rest looks right too. */
export interface Appearance {
	theme: Theme;
	/** `#1b559e` */
	accent?: string;
	instance: string;
}

/** Reads how a widget is to look. Parameters that it does not know are left alone, here and below. */
export function readAppearance(params: URLSearchParams): Read<Appearance> {
	const theme = params.get('theme') ?? 'auto';
	const named = themes.find((one) => one === theme);
	if (!named) return wrong('theme', `write one of ${themes.join(', ')}`, theme);
	const instance = params.get('instance') ?? '';
	if (!/^[\w-]{0,64}$/.test(instance))
		return wrong('instance', 'write up to 64 letters, digits, - and _', instance);
	const written = params.get('accent');
	if (written === null) return { ok: true, theme: named, instance };
	const accent = readAccent(written);
	if (accent === undefined)
		return wrong('accent', 'write six or three digits of hexadecimal, e.g. 1b559e', written);
	return { ok: true, theme: named, accent, instance };
}

/** The shape of an id, which also keeps anything else out of the addresses that are made with it. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the ids of the models, as many as the widget takes. Whether there are such models is not known here. */
export function readModels(kind: EmbedKind, params: URLSearchParams): Read<{ models: string[] }> {
	const ids = (params.get('models') ?? '')
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
	const { min, max } = modelCounts[kind];
	const advice = `write ${modelCountText(kind)}${max > 1 ? ' with commas between them' : ''}`;
	if (ids.length === 0) return wrong('models', `${advice}, e.g. gpt-4o`, '');
	if (ids.length < min || ids.length > max)
		return { ok: false, param: 'models', problem: `models: ${advice}, not ${ids.length}` };
	const odd = ids.find((id) => id.length > 100 || !idPattern.test(id));
	if (odd !== undefined)
		return wrong('models', 'write ids as in the addresses of model pages, e.g. gpt-4o', odd);
	const twice = ids.find((id, i) => ids.indexOf(id) !== i);
	if (twice !== undefined) return wrong('models', 'write each id once', `${twice} twice`);
	return { ok: true, models: ids };
}

/** `theme: write one of auto, light, dark, not “blue”` */
export function wrong(
	param: EmbedParamName,
	advice: string,
	text: string,
): { ok: false; param: string; problem: string } {
	const written = text.trim() === '' ? '' : `, not “${text.trim().slice(0, 40)}”`;
	return { ok: false, param, problem: `${param}: ${advice}${written}` };
}

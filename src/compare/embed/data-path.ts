import type { EmbedKind } from './kinds.ts';

/** Where all of the widgets lie. The number changes only if a promise of it must be broken. */
export const embedRoot = '/embed/v1/';

/** What a widget in the browser fetches of a model: a script, since a sandbox may fetch nothing else. */
export const dataPath = (kind: EmbedKind, model: string) => `${embedRoot}data/${kind}/${model}.js`;

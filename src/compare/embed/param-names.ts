/** What is said of the traffic of a cost. The numbers are those of `workloadFields`. */
export const trafficParamNames = [
	'preset',
	'requests',
	'input',
	'output',
	'reasoning',
	'cached',
	'written',
	'batch',
	'hour',
	'region',
] as const;

/**
 * Every parameter of the widgets, which is an attribute of their elements too. Only the names: the
 * script that other sites load holds no more. `params.ts` explains each.
 */
export const embedParamNames = [
	'models',
	...trafficParamNames,
	'theme',
	'accent',
	'instance',
] as const;
export type EmbedParamName = (typeof embedParamNames)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the bench uses of Eleventy, which brings no types. */
declare module '@11ty/eleventy' {
	interface UserConfig {
		addGlobalData(name: string, value: unknown): void;
	}
	export default class Eleventy {
		constructor(
			input: string,
			output: string,
			options: { quietMode: boolean; config: (config: UserConfig) => void },
		);
		write(): Promise<unknown>;
	}
}

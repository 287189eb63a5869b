declare module 'virtual:crosscheck-revision' {
	/** A hash of the code, as `codeKey` makes it. */
	export const revision: string;
}

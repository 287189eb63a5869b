/** Lets the browser draw, and answer its reader, before more work that takes a while. */
export function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** JSON for the inside of a `<script>`: no `<` in it, so that no text can close the element. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

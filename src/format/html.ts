const special = /[&<>"']/;

/** Text as HTML: nothing in it can become an element or an attribute. */
export function escapeHtml(text: string): string {
	// Most text has nothing to escape, and a replacement that finds nothing costs more than a look.
	if (!special.test(text)) return text;
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

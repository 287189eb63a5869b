/**
 * Copies a text, and says what came of it in a sentence. The text may still be on its way: a browser lets
 * a page copy only what it asks for at a click.
 */
export async function copyText(what: string, text: string | Promise<string>): Promise<string> {
	try {
		if (typeof text === 'string') await navigator.clipboard.writeText(text);
		else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blobOf(text) })]);
		return `${what} copied.`;
	} catch {
		// Of two reasons the one that lies with this site.
		const [made] = await Promise.allSettled([text]);
		return made.status === 'rejected'
			? 'The records could not be fetched. Check the connection and try again.'
			: 'This browser does not let the page copy. The address bar holds the link.';
	}
}

async function blobOf(text: Promise<string>): Promise<Blob> {
	return new Blob([await text], { type: 'text/plain' });
}

/** Copies the address of what is shown. */
export function copyLink(): Promise<string> {
	return copyText('Link', location.href);
}

/** Whether the device has a way to pass on a page. */
export const canShare = 'share' in navigator;

/** Opens what the device has to pass on a page; copies the link where that cannot be done. */
export async function shareLink(): Promise<string> {
	try {
		await navigator.share({ title: document.title, url: location.href });
		return '';
	} catch (error) {
		// The reader has closed it.
		if (error instanceof DOMException && error.name === 'AbortError') return '';
		return copyLink();
	}
}

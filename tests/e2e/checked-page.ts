import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * As Playwright's own `test`, and it fails on anything that a browser complains about: errors and
 * warnings in the console, requests that fail, and requests to any other site.
 */
export const test = base.extend<{ complaints: string[]; otherOrigins: readonly string[] }>({
	/** Origins of other sites that a test asks for itself. */
	otherOrigins: [[], { option: true }],
	complaints: [
		async ({ context, baseURL, otherOrigins }, use) => {
			const complaints: string[] = [];
			context.on('console', (message) => {
				if (!['error', 'warning'].includes(message.type())) return;
				// As playwright.config.ts asks for.
				if (message.text() !== 'Service Worker registration blocked by Playwright')
					complaints.push(message.text());
			});
			context.on('weberror', (problem) => complaints.push(String(problem.error())));
			context.on('request', (request) => {
				const { origin } = new URL(request.url());
				if (origin !== baseURL && !otherOrigins.includes(origin))
					complaints.push(`Request to ${request.url()}`);
			});
			context.on('requestfailed', (request) => {
				const reason = request.failure()?.errorText;
				// A reader who leaves a page breaks off what it still loads.
				if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
			});
			context.on('response', (response) => {
				if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
			});
			await use(complaints);
			base.expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

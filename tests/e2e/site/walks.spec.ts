import { expect, test } from '../checked-page.ts';

test('a reader browses from the home page to a pair', async ({ page }) => {
	await page.goto('/');
	const sections = page.getByRole('navigation', { name: 'Main' });
	await sections.getByRole('link', { name: 'Models' }).click();
	await page.getByRole('table').getByRole('link', { name: 'Claude 3.7 Sonnet' }).click();
	await expect(page).toHaveURL('/models/claude-3-7-sonnet/');
	await expect(page.getByRole('note')).toContainText('19 Feb 2026');

	const pairs = page.getByRole('heading', { name: 'Compare Claude 3.7 Sonnet with' });
	await expect(pairs).toBeVisible();
	const models = page.getByRole('listitem').getByRole('link', { name: /^(Claude|GPT|Gemini)/ });
	const other = models.first();
	const name = await other.innerText();
	await other.click();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('Claude 3.7 Sonnet');
	await expect(heading).toContainText(name);
	await expect(page.getByRole('row', { name: /^Total a month/ })).toBeVisible();
});

test('a reader searches a model without touching the mouse', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('/');
	await page.keyboard.type('claude 3.7 sonnet');
	await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
		'Claude 3.7 Sonnet',
	);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/models/claude-3-7-sonnet/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claude 3.7 Sonnet');
});

test('a reader changes the traffic of a pair, and the cost follows', async ({ page }) => {
	await page.goto('/compare/claude-3-7-sonnet/qwen3-5-4b/');
	const total = page.getByRole('row', { name: /^Total a month/ }).getByRole('cell');
	await expect(total).toHaveText(['$6,150', 'Unknown']);
	await page.getByRole('spinbutton', { name: 'Requests a month' }).fill('500000');
	await expect(total).toHaveText(['$3,075', 'Unknown']);
	// 50 M at $15.
	await page.getByRole('spinbutton', { name: 'Output tokens' }).fill('100');
	await expect(total).toHaveText(['$1,950', 'Unknown']);
	await page.getByRole('button', { name: 'Summarisation' }).click();
	// 1,000 M at $3 and 50 M at $15.
	await expect(total).toHaveText(['$3,750', 'Unknown']);
	await expect(
		page.getByRole('table', { name: /100,000 requests a month of 10,000 input and 500 output/ }),
	).toBeVisible();
});

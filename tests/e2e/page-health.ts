import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './checked-page.ts';

/** WCAG 2.2 at level AA, and what axe holds for good practice beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows and items of a kind that axe looks at. All others are drawn by the same code. */
const looked = 12;

/**
 * Runs axe on the page that is open, in light mode, and in dark mode for what depends on colour.
 * Leaves only the first rows of long tables and lists on it, since axe takes a minute for some
 * thousand cells.
 */
export async function expectNoViolations(
	page: Page,
	colorSchemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
	await page.evaluate((most) => {
		for (const list of document.querySelectorAll('tbody, ul, ol'))
			for (const item of [...list.children].slice(most)) item.remove();
	}, looked);
	for (const colorScheme of colorSchemes) {
		await page.emulateMedia({ colorScheme });
		// For frames it opens a page of its own, which takes as long again.
		const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
		const asked = colorScheme === 'light' ? axe.withTags(tags) : axe.withRules('color-contrast');
		const { violations } = await asked.analyze();
		const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
		expect.soft(found, colorScheme).toEqual([]);
	}
}

/** The page that is open is never wider than its window, on phones and on tablets. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	for (const width of [320, 360, 768]) {
		await page.setViewportSize({ width, height: 740 });
		const needed = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(needed, `${width} px wide`).toBeLessThanOrEqual(width);
	}
}

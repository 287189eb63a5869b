import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './checked-page.ts';

/** WCAG 2.2 at level AA, and what axe holds for good practice beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on the page that is open, in light and in dark mode. */
export async function expectNoViolations(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
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

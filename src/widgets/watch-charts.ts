/**
 * Fetches the code of charts when the first one below `root` comes into view. `chart-loader.ts` does it
 * for a built page, in one file, so that such a page makes no request more.
 */
export function watchCharts(root: ParentNode) {
	const watcher = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		watcher.disconnect();
		void import('./charts.ts');
	});
	for (const chart of root.querySelectorAll('price-chart, score-chart')) watcher.observe(chart);
}

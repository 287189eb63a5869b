/** Fetches the chart code when a chart comes into view, not before. */
const watcher = new IntersectionObserver((entries) => {
	if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
	watcher.disconnect();
	void import('./score-chart.ts');
});
for (const chart of document.querySelectorAll('score-chart')) watcher.observe(chart);

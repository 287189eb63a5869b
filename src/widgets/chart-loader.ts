// The chart code is fetched when the first chart comes into view, not before.
const watcher = new IntersectionObserver((entries) => {
	if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
	watcher.disconnect();
	void import('./charts.ts');
});
for (const chart of document.querySelectorAll(
	'price-chart, score-chart, price-scatter, cost-chart',
))
	watcher.observe(chart);

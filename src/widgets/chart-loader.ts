/** Calls `draw` once, when the first element of that name comes into view. */
function whenSeen(name: string, draw: () => void) {
	const watcher = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		watcher.disconnect();
		draw();
	});
	for (const element of document.querySelectorAll(name)) watcher.observe(element);
}

// The chart code is fetched when a chart comes into view, not before.
whenSeen('score-chart', () => void import('./score-chart.ts'));
whenSeen('price-chart', () => void import('./price-chart.ts'));

// All charts in one file: what draws a single kind is a hundredth of what they share.
import './cost-chart.ts';
import './price-chart.ts';
import './price-scatter.ts';
import './score-chart.ts';

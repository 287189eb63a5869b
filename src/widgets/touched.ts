// What waits for a first touch, in one file: most of it is shared or small.
import './as-of-prices.ts';
import './cost-calculator.ts';
import './page-share.ts';

import { onFirstTouch } from './first-touch.ts';

// The page is built for its first models and the default traffic: calculating waits for other ones.
const calculator = document.querySelector<HTMLElement>('model-calculator')!;
onFirstTouch(calculator, () => import('./calculator/model-calculator.ts'));

// Shown only where a device has a way to pass a page on.
calculator.querySelector<HTMLElement>('[data-do=share]')!.hidden = !('share' in navigator);

import { onFirstTouch } from './first-touch.ts';

onFirstTouch(document.querySelector<HTMLElement>('search-page')!, () => import('./search-page.ts'));

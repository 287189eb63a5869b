/**
 * Fetches the comparison of any models where the address names some, or when a reader first moves
 * into the field that adds one. Before that the page is the list that it was built as.
 */
const anyModels = document.querySelector('any-models');
const loadAnyModels = () => void import('./any-models.ts');

if (new URLSearchParams(location.search).has('m')) loadAnyModels();
else anyModels?.addEventListener('focusin', loadAnyModels, { once: true });

// Before the first paint of /calculator/: where its address asks for something, that comes in place of the built costs.
if (location.search !== '') document.documentElement.setAttribute('data-asked', '');

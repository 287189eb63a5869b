// Before the first paint of /compare/: where its address names models, these come in place of the list. The
// names by which they are found are fetched meanwhile.
if (new URLSearchParams(location.search).has('m')) {
	document.documentElement.setAttribute('data-compared', '');
	const names = document.createElement('link');
	Object.assign(names, { rel: 'preload', as: 'fetch', href: '/names.json', crossOrigin: '' });
	document.head.append(names);
}

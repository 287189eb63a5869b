// Before the first paint of /compare/: where its address names models, these come in place of the list.
if (new URLSearchParams(location.search).has('m'))
	document.documentElement.setAttribute('data-compared', '');

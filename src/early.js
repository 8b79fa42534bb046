// What a quiz link names is asked for from here; docs/ARCHITECTURE.md says why.
var early = {};
((base, { paths, digits, parts, kinds }) => {
	// The framework's own script says the same later, on pages that have it.
	globalThis[paths] = { base: new URL('.', base).pathname.slice(0, -1) };
	var query = new URLSearchParams(location.search);
	var pack = query.get('pack');
	var codes = query.get('q') || '';
	var preload = (files = []) => {
		for (var file of files) {
			var isStyle = file.endsWith('.css');
			var link = document.createElement('link');
			link.rel = isStyle ? 'preload' : 'modulepreload';
			if (isStyle) {
				link.as = 'style';
				// The page asks for its late styles this way too.
				link.crossOrigin = '';
			}
			link.href = new URL(file, base).href;
			document.head.append(link);
		}
	};
	var ask = (file, use = () => {}) => {
		var address = new URL(`data/${pack}/${file}`, base).pathname;
		early[address] = fetch(address);
		early[address]
			.then((answer) => answer.clone().json())
			.then(use)
			.catch(() => {});
	};
	if (!/\/quiz\/play\/$/.test(location.pathname) || !Object.hasOwn(digits, pack)) return;
	ask('pack.json');
	try {
		if (Object.keys(localStorage).some((key) => /^footnote:(log|person)/.test(key))) {
			preload(parts.log);
		}
	} catch (_) {}
	if (query.has('n')) {
		ask('index.json');
		preload(parts.drawing);
	} else if (['title', 'class', 'send'].some((name) => query.has(name))) preload(parts.Entry);
	else if (codes && !query.has('draw') && query.get('order') !== 'shuffled') {
		ask(`items/${codes.slice(0, digits[pack])}.json`, (items) => {
			for (var { code, kind } of items) if (codes.startsWith(code)) preload(kinds[kind]);
		});
	}
})(document.currentScript.src, __SITE__);

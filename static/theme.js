// Served as it is; docs/ARCHITECTURE.md says why.
var path = location.pathname.replace(/\/+/g, '/');
if (path !== location.pathname) location.replace(path + location.search + location.hash);
try {
	var { theme, background } = JSON.parse(localStorage.getItem('footnote:settings') || '{}');
	var { dataset } = document.documentElement;
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	if (background === false) dataset.background = 'off';
} catch (_) {}

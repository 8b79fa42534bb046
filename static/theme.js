// After a doubled slash, links would name other hosts.
var path = location.pathname.replace(/\/+/g, '/');
if (path !== location.pathname) location.replace(path + location.search + location.hash);
// Before the first paint: the theme and the background that the reader chose.
try {
	var { theme, background } = JSON.parse(localStorage.getItem('footnote:settings') || '{}');
	var { dataset } = document.documentElement;
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	if (background === false) dataset.background = 'off';
} catch (_) {
	// Storage is blocked, or its value is not ours.
}

// Before the first paint: a theme the reader chose, over that of the system; no background if unwanted.
try {
	var settings = JSON.parse(localStorage.getItem('footnote:settings') || '{}');
	var root = document.documentElement;
	if (settings.theme === 'light' || settings.theme === 'dark') root.dataset.theme = settings.theme;
	if (settings.background === false) root.dataset.background = 'off';
} catch (_) {
	// Storage is blocked or its value is not ours: the system's theme holds.
}

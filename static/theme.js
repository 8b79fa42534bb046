// Before the first paint: a theme the reader chose, over that of the system.
try {
	var theme = JSON.parse(localStorage.getItem('footnote:settings') || '{}').theme;
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
	// Storage is blocked or its value is not ours: the system's theme holds.
}

// Runs before the first paint; docs/ARCHITECTURE.md says why.
var path = location.pathname.replace(/\/+/g, '/');
if (path !== location.pathname) location.replace(path + location.search + location.hash);
var { dataset } = document.documentElement;
try {
	var { theme, background } = JSON.parse(localStorage.getItem('footnote:settings') || '{}');
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	if (background === false) dataset.background = 'off';
	var person = (sessionStorage.getItem('footnote:person') || '').slice(2);
	var log = person ? `footnote:person:${person}:log:` : 'footnote:log:';
	if (Object.keys(localStorage).some((key) => key.startsWith(log))) dataset.who = 'back';
} catch (_) {}
var tellOfScripts = () => {
	if (document.querySelector('#svelte-announcer') || dataset.runs) return;
	var note = document.querySelector(location.protocol === 'file:' ? '#as-file' : '#no-scripts');
	document.querySelector('.waiting')?.remove();
	document.querySelector('main').prepend(note);
	note.hidden = false;
	note.lastElementChild.onclick = () => location.reload();
};
addEventListener('unhandledrejection', tellOfScripts);
addEventListener('error', ({ target }) => target.type === 'module' && tellOfScripts(), true);

// In a frame whose scripts can't be fetched, the way to a tab still works.
const link = document.querySelector('#tab');
const query = location.search.slice(1).split('&');
if (link) link.search = query.filter((part) => !/^(report|origin)=/.test(part)).join('&');

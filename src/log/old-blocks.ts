// What is fetched when it's needed is nothing that others import: else the bundler would put its
// runtime into a file of its own, which every page would fetch.
export { readOldBlock } from './old-forms.ts';

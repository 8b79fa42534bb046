/** What only tests, quizzes with a time limit and those that ask for certainty have on the screen. */
export { default as Certainty } from './Certainty.svelte';
export { default as TestButtons } from './TestButtons.svelte';
export { default as TestParts } from './TestParts.svelte';
export { default as TimeLeft } from './TimeLeft.svelte';

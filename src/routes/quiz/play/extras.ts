/** What only tests, quizzes with a time limit and those that ask for certainty have on the screen. */
export { default as Certainty } from './Certainty.svelte';
export { default as Flag } from './Flag.svelte';
export { default as Squares } from './Squares.svelte';
export { default as TimeLeft } from './TimeLeft.svelte';
export { default as Unanswered } from './Unanswered.svelte';

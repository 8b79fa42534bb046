/**
 * Runs the quiz page by itself for whoever opens its address. It needs nothing of the framework but
 * Svelte, and the framework's client is a quarter of what the first question would weigh.
 */
import { mount } from 'svelte';
import Start from './Start.svelte';

const app = document.querySelector('.app')!;
// It says that the questions are on their way, and so does what takes its place.
app.replaceChildren();
mount(Start, { target: app });
document.documentElement.dataset.runs = 'alone';

export * from './recipe.ts';
export * from './parameters.ts';
export * from './link.ts';
export * from './quiz.ts';
export * from './grading.ts';
export * from './certainty.ts';
export * from './score.ts';

export * from './coded-quiz.ts';
export * from './result-code.ts';
export * from './find-codes.ts';
export { markOf } from '#quiz';

export * from './statement.ts';
export * from './fact.ts';
export * from './item.ts';
export * from './grade.ts';
export * from './neutral.ts';
export * from './hash.ts';
export * from './random.ts';
export * from './pack.ts';

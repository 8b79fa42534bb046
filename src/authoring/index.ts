export * from './draft.ts';
export * from './assemble.ts';
export * from './data.ts';

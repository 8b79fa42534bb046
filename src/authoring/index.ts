export * from './draft.ts';
export * from './code.ts';
export * from './assemble.ts';
export * from './published.ts';
export * from './publish.ts';
export * from './data.ts';
export * from './proof.ts';
export * from './cards.ts';

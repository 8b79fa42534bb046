export * from './record.ts';
export { KEY_PREFIX, blockKey, bringingOf, encodeBlock, parseBlock, readersFor } from './block.ts';
export type { ParsedBlock, Unreadable } from './block.ts';
export * from './merge.ts';
export * from './effect.ts';
export * from './reading.ts';

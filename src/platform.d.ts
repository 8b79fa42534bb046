/**
 * The few globals that code outside the browser folder may use. They exist in every browser we
 * serve and in Node; anything else (storage, clock, DOM) is an argument.
 */
declare class TextEncoder {
	encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
	constructor(encoding?: string);
	decode(bytes: Uint8Array): string;
}
declare class URLSearchParams {
	constructor(init?: string);
	get(name: string): string | null;
	getAll(name: string): string[];
	append(name: string, value: string): void;
	keys(): IterableIterator<string>;
	[Symbol.iterator](): IterableIterator<[string, string]>;
	toString(): string;
}

/** Reads what was stored or comes from outside; undefined if it is not what it should be. */
export type Reader<Value> = (given: unknown) => Value | undefined;

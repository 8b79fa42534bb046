/** The pack that is offered if nothing names one; its pages go without its name. */
export const DEFAULT_PACK = __DEFAULT_PACK__;

/** The part of an address that names a pack on its own pages: nothing for the default one. */
export function packSegment(pack: string): string {
	return pack === DEFAULT_PACK ? '' : `${pack}/`;
}

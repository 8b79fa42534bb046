/** The pack that is offered where nothing names one; its pages go without its name. */
export const DEFAULT_PACK = 'ccw-2011';

/** The part of an address that names a pack on its own pages: nothing for the default one. */
export function packSegment(pack: string): string {
	return pack === DEFAULT_PACK ? '' : `${pack}/`;
}

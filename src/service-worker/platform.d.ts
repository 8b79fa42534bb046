/** Whether pages work without a connection; see `vite.config.ts`. */
declare const __OFFLINE__: boolean;

/** What the framework knows of the build. */
declare module '$service-worker' {
	export const base: string;
	export const build: readonly string[];
	export const files: readonly string[];
	export const prerendered: readonly string[];
	export const version: string;
}

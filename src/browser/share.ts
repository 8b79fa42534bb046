/**
 * Hands a link or a file to the share sheet of the device.
 * @returns `off` where the learner called it off, `failed` where the browser could not
 */
export async function share(data: ShareData): Promise<'shared' | 'off' | 'failed'> {
	try {
		await navigator.share(data);
		return 'shared';
	} catch (error) {
		return error instanceof Error && error.name === 'AbortError' ? 'off' : 'failed';
	}
}

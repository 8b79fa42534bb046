/** Reads codes off learners' screens with the camera. */

/** Why there is nothing to see. */
export type CameraFault = 'insecure' | 'refused' | 'missing' | 'busy' | 'unfetched';

/** So long, in milliseconds, the page rests between two looks. */
const REST = 120;
/** A look is at so many pixels a side at most: enough for a code that fills a fifth of it. */
const MOST_PIXELS = 960;

/** A camera that looks for codes until it's stopped. It stops by itself once the page is hidden. */
export class ScreenScanner {
	isOn = $state(false);
	fault = $state<CameraFault>();
	#stream: MediaStream | undefined;
	/** Counts starts and stops, so that what was waited for knows whether it's still wanted. */
	#turn = 0;

	/**
	 * Asks for the camera and looks through it.
	 * @param video shows what it sees
	 * @param onread gets the text of each code that is read; the next look waits for it
	 */
	async start(video: HTMLVideoElement, onread: (text: string) => Promise<void>): Promise<void> {
		this.stop();
		const turn = this.#turn;
		this.fault = undefined;
		this.isOn = true;
		const isOff = () => turn !== this.#turn;
		const opened = await open();
		if (isOff()) return release(opened.stream);
		if (!opened.stream) return this.#fail(opened.fault);
		this.#stream = opened.stream;
		for (const track of opened.stream.getTracks()) {
			track.onended = () => void (isOff() || this.#fail('busy'));
		}
		document.addEventListener('visibilitychange', this.#hide);
		let read: ReturnType<typeof readerOf>;
		try {
			const { decodeQR } = await import('qr/decode.js');
			read = readerOf(video, decodeQR);
			if (isOff()) return;
			video.srcObject = opened.stream;
			await video.play();
		} catch {
			if (!isOff()) this.#fail('unfetched');
			return;
		}
		while (!isOff()) {
			const text = read();
			if (text !== undefined) await onread(text);
			await new Promise((resolve) => setTimeout(resolve, REST));
		}
	}

	/** Lets go of the camera. */
	stop(): void {
		this.#turn++;
		this.isOn = false;
		release(this.#stream);
		this.#stream = undefined;
		document.removeEventListener('visibilitychange', this.#hide);
	}

	#fail(fault: CameraFault): void {
		this.stop();
		this.fault = fault;
	}
	readonly #hide = () => {
		if (document.hidden) this.stop();
	};
}

type Opened = { stream: MediaStream; fault?: never } | { stream?: never; fault: CameraFault };

async function open(): Promise<Opened> {
	// Browsers give pages without https no camera, and hide that there is one.
	const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
	if (!mediaDevices) return { fault: isSecureContext ? 'missing' : 'insecure' };
	try {
		const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
		return { stream: await mediaDevices.getUserMedia({ video }) };
	} catch (error) {
		const { name } = error as DOMException;
		if (name === 'NotAllowedError' || name === 'SecurityError') return { fault: 'refused' };
		return { fault: name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing' };
	}
}

function release(stream: MediaStream | undefined): void {
	for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Reads what a video shows at the moment; undefined if there is no code in it. */
function readerOf(
	video: HTMLVideoElement,
	decode: (image: ImageData) => string
): () => string | undefined {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	return () => {
		const { videoWidth, videoHeight } = video;
		if (videoWidth === 0) return undefined;
		const scale = Math.min(1, MOST_PIXELS / Math.max(videoWidth, videoHeight));
		const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
		if (canvas.width !== width || canvas.height !== height)
			Object.assign(canvas, { width, height });
		context.drawImage(video, 0, 0, width, height);
		try {
			return decode(context.getImageData(0, 0, width, height));
		} catch {
			return undefined;
		}
	};
}

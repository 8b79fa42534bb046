import { createConnection, type Socket } from 'node:net';

/** A line to Firefox, by its own protocol: `length:[0, number, command, parameters]`. */
export class Marionette {
	#socket: Socket;
	#number = 0;
	#waiting = new Map<
		number,
		(answer: [error: { message: string } | null, result: unknown]) => void
	>();
	#rest = Buffer.alloc(0);

	constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', (data: Buffer) => this.#take(data));
	}

	/** @throws Error with what Firefox says went wrong */
	async send(command: string, parameters: object = {}): Promise<unknown> {
		const number = ++this.#number;
		const answered = new Promise<[{ message: string } | null, unknown]>((resolve) =>
			this.#waiting.set(number, resolve)
		);
		const message = JSON.stringify([0, number, command, parameters]);
		this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
		const [error, result] = await answered;
		if (error) throw new Error(`${command}: ${error.message}`);
		return result;
	}
	async goto(url: string): Promise<void> {
		await this.send('WebDriver:Navigate', { url });
	}
	/** Runs the body of a function in the page, out of reach of the page's policy. */
	async evaluate<Result>(script: string, ...args: unknown[]): Promise<Result> {
		const answer = await this.send('WebDriver:ExecuteScript', { script, args });
		return (answer as { value: Result }).value;
	}
	close(): void {
		this.#socket.destroy();
	}

	#take(data: Buffer): void {
		this.#rest = Buffer.concat([this.#rest, data]);
		for (;;) {
			const colon = this.#rest.indexOf(':');
			if (colon < 0) return;
			const end = colon + 1 + Number(this.#rest.subarray(0, colon).toString());
			if (this.#rest.length < end) return;
			const message: unknown = JSON.parse(this.#rest.subarray(colon + 1, end).toString());
			this.#rest = this.#rest.subarray(end);
			// The first message is a greeting.
			if (!Array.isArray(message)) continue;
			const [, number, error, result] = message as [1, number, { message: string } | null, unknown];
			this.#waiting.get(number)?.([error, result]);
			this.#waiting.delete(number);
		}
	}
}

/** Connects to a Firefox that was started with `--marionette`. */
export async function connect(port: number): Promise<Marionette> {
	const socket = createConnection({ host: '127.0.0.1', port });
	await new Promise((resolve, reject) => {
		socket.once('connect', resolve);
		socket.once('error', reject);
	});
	const firefox = new Marionette(socket);
	await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
	return firefox;
}

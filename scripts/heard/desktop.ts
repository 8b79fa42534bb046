import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from '../run.mjs';
import { connect, type Marionette } from './marionette.ts';

/** How long a part of the desktop may take to come up, in milliseconds. */
const PATIENCE = 120_000;

/** The programs and the Debian packages that have them. */
const packages = {
	Xvfb: 'xvfb',
	openbox: 'openbox',
	xdotool: 'xdotool',
	orca: 'orca',
	'firefox-esr': 'firefox-esr',
	'dbus-daemon': 'dbus-daemon',
	'dbus-send': 'dbus-bin',
	'speech-dispatcher': 'speech-dispatcher'
};
const alsoNeeded = ['at-spi2-core', 'python3-speechd', 'gir1.2-wnck-3.0'];
/** Where the bus of assistive programs is, by Debian. */
const busLauncher = '/usr/libexec/at-spi-bus-launcher';

/**
 * Installs what is missing, on a Debian of which we are the administrator.
 * @returns what to do, in a sentence, if it can't be installed from here
 */
export async function installWhatIsMissing(): Promise<string | undefined> {
	const isMissing = () =>
		!existsSync(busLauncher) || Object.keys(packages).some((program) => !isThere(program));
	if (!isMissing()) return undefined;
	const words = ['install', '-y', '--no-install-recommends', ...Object.values(packages)];
	words.push(...alsoNeeded);
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Orca, Firefox and a screen to run them on …');
		const environment = { DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update']);
		await run('apt-get', words, { environment });
		if (!isMissing()) return undefined;
	}
	return `This needs a Debian with some packages. Install them with: apt-get ${words.join(' ')}`;
}

function isThere(program: string): boolean {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.some((folder) => existsSync(join(folder, program)));
}

/** Orca reads this as it starts. Its log would come in blocks, long after what was said. */
const customizations = `from orca import debug
debug.debugFile.reconfigure(line_buffering=True)
`;

/** A desktop of its own with Firefox and Orca, which has no sound and writes down what it says. */
export class Desktop {
	/** Drives Firefox where no key is meant: to open a page, and to look at it. */
	firefox!: Marionette;
	#folder: string;
	#environment: NodeJS.ProcessEnv;
	#programs: ChildProcess[] = [];

	private constructor(folder: string) {
		this.#folder = folder;
		this.#environment = {
			...process.env,
			HOME: folder,
			XDG_RUNTIME_DIR: folder,
			XDG_CONFIG_HOME: join(folder, 'config'),
			LANG: 'C.UTF-8',
			GTK_MODULES: 'gail:atk-bridge',
			ACCESSIBILITY_ENABLED: '1',
			GNOME_ACCESSIBILITY: '1',
			NO_AT_BRIDGE: '0'
		};
	}

	/** The file in which Orca writes down what it does and says. */
	get log(): string {
		return join(this.#folder, 'speech.log');
	}

	/** Starts everything, in the order in which each needs the one before. */
	static async start(): Promise<Desktop> {
		const desktop = new Desktop(await mkdtemp(join(tmpdir(), 'footnote-heard-')));
		try {
			await desktop.#startScreen();
			await desktop.#startBus();
			await desktop.#startFirefox();
			await desktop.#forbidVoices();
			await desktop.#startOrca();
		} catch (error) {
			await desktop.stop();
			throw error;
		}
		return desktop;
	}

	/** Presses keys, as xdotool names them. */
	async press(...keys: string[]): Promise<void> {
		await this.#do('xdotool', ['key', '--clearmodifiers', ...keys]);
	}
	async type(text: string): Promise<void> {
		await this.#do('xdotool', ['type', '--delay', '60', text]);
	}

	/** Ends all that was started here, the last first. */
	async stop(): Promise<void> {
		for (const program of this.#programs.reverse()) {
			if (program.exitCode !== null || program.signalCode !== null) continue;
			const ended = new Promise((resolve) => program.once('exit', resolve));
			program.kill('SIGTERM');
			const late = setTimeout(() => program.kill('SIGKILL'), 5000);
			await ended;
			clearTimeout(late);
		}
		await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
	}

	async #startScreen(): Promise<void> {
		const words = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
		const number = await firstLine(this.#spawn('Xvfb', words));
		this.#environment.DISPLAY = `:${number}`;
		this.#spawn('openbox', []);
	}

	async #startBus(): Promise<void> {
		const bus = this.#spawn('dbus-daemon', ['--session', '--nofork', '--print-address']);
		this.#environment.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
		this.#spawn(busLauncher, ['--launch-immediately', '--a11y=1']);
		for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
			await until(`the bus of Orca takes ${property}`, () =>
				this.#do('dbus-send', [
					'--session',
					'--print-reply',
					'--dest=org.a11y.Bus',
					'/org/a11y/bus',
					'org.freedesktop.DBus.Properties.Set',
					'string:org.a11y.Status',
					`string:${property}`,
					'variant:boolean:true'
				]).then(
					() => true,
					() => false
				)
			);
		}
	}

	async #startFirefox(): Promise<void> {
		const profile = join(this.#folder, 'profile');
		await mkdir(profile);
		const preferences = {
			'accessibility.force_disabled': -1,
			'app.update.enabled': false,
			'browser.aboutwelcome.enabled': false,
			'browser.shell.checkDefaultBrowser': false,
			'browser.startup.homepage_override.mstone': 'ignore',
			'browser.startup.page': 0,
			// So that a page that can't be fetched isn't there.
			'dom.serviceWorkers.enabled': false,
			'datareporting.policy.dataSubmissionEnabled': false,
			'marionette.port': 0,
			'network.captive-portal-service.enabled': false,
			'network.connectivity-service.enabled': false,
			'signon.rememberSignons': false,
			'termsofuse.acceptedVersion': 999,
			'termsofuse.bypassNotification': true,
			'toolkit.telemetry.reportingpolicy.firstRun': false
		};
		await writeFile(
			join(profile, 'user.js'),
			Object.entries(preferences)
				.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
				.join('')
		);
		this.#spawn('firefox-esr', ['--no-remote', '--marionette', '--profile', profile]);
		const portFile = join(profile, 'MarionetteActivePort');
		let port = 0;
		await until('Firefox starts', async () => {
			port = Number(await readFile(portFile, 'utf8').catch(() => '0'));
			return port > 0;
		});
		this.firefox = await connect(port);
		const search = ['search', '--sync', '--onlyvisible', '--class', 'firefox', 'windowactivate'];
		await this.#do('xdotool', search);
	}

	/** Keeps voices away: without sound they hang, and Orca waits for them. */
	async #forbidVoices(): Promise<void> {
		const folder = join(this.#folder, 'config', 'speech-dispatcher');
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'speechd.conf'), 'DisableAutoSpawn\n');
	}

	async #startOrca(): Promise<void> {
		await writeFile(this.log, '');
		const own = join(this.#folder, '.local', 'share', 'orca');
		await mkdir(own, { recursive: true });
		await writeFile(join(own, 'orca-customizations.py'), customizations);
		this.#spawn('orca', [`--debug-file=${this.log}`]);
		await until('Orca speaks', async () =>
			(await readFile(this.log, 'utf8')).includes('SPEECH OUTPUT')
		);
	}

	#spawn(program: string, words: readonly string[]): ChildProcess {
		const child = spawn(program, words, {
			env: this.#environment,
			stdio: ['ignore', 'pipe', 'ignore']
		});
		this.#programs.push(child);
		return child;
	}

	/** Runs a program to its end. */
	#do(program: string, words: readonly string[]): Promise<void> {
		return new Promise((resolve, reject) => {
			const child = spawn(program, words, { env: this.#environment, stdio: 'ignore' });
			child.once('error', reject);
			child.once('exit', (code) =>
				code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))
			);
		});
	}
}

/** The first line that a program writes. */
function firstLine(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		child.stdout!.setEncoding('utf8').on('data', (more: string) => {
			text += more;
			if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
		});
		child.once('error', reject);
		child.once('exit', () => reject(new Error(`${child.spawnfile} ended at once`)));
	});
}

/**
 * Asks again and again until something is so.
 * @throws Error if it is never so
 */
export async function until(
	what: string,
	isSo: () => Promise<boolean>,
	patience = PATIENCE
): Promise<void> {
	const end = Date.now() + patience;
	while (!(await isSo())) {
		if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Reads a file from a place on, in bytes. */
export async function readFrom(path: string, start: number): Promise<Buffer> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const buffer = Buffer.alloc(Math.max(0, size - start));
		await file.read(buffer, 0, buffer.length, start);
		return buffer;
	} finally {
		await file.close();
	}
}

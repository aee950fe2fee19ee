import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { freePort } from '../free-port';

/** Configuration files that the documents give to adopters. */
export const CONFIGURATIONS = 'docs/hosting';

/** A web server that may be installed, and how it runs with the configuration of the documents. */
export interface HostProgram {
	readonly name: string;
	readonly programs: readonly string[];
	/** What it says of its version. */
	readonly version: readonly string[];
	/** Writes what it needs into a folder of its own; the arguments with which it stays in the foreground. */
	prepare(place: Place): readonly string[];
}

/** Where a server is tried. */
export interface Place {
	/** Holds the server's own files. */
	readonly folder: string;
	/** Holds the site, below `base`. */
	readonly documents: string;
	readonly port: number;
	/** `/` or `/somewhere/atlas/`. */
	readonly base: string;
}

const configuration = (name: string): string => readFileSync(join(CONFIGURATIONS, name), 'utf8');

/** Replaces what a maintainer would change in a configuration; throws where it does not stand there. */
function changed(text: string, changes: Readonly<Record<string, string>>): string {
	return Object.entries(changes).reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`A configuration no longer holds "${from}".`);
		return before.replaceAll(from, to);
	}, text);
}

const MODULES_OF_NGINX = '/etc/nginx/modules-enabled';
const MODULES_OF_APACHE = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

const nginx: HostProgram = {
	name: 'nginx',
	programs: ['nginx'],
	version: ['-v'],
	prepare({ folder, documents, port, base }) {
		const hasBrotli =
			existsSync(MODULES_OF_NGINX) &&
			readdirSync(MODULES_OF_NGINX).some((name) => name.includes('brotli-static'));
		const site = changed(configuration('nginx.conf'), {
			'listen 80;': `listen 127.0.0.1:${port};`,
			'root /srv/atlas;': `root ${documents};`,
			'error_page 404 /404.html;': `error_page 404 ${base}404.html;`,
			'location = /404.html': `location = ${base}404.html`,
			...(hasBrotli ? {} : { 'brotli_static on;': '' })
		});
		writeFileSync(join(folder, 'site.conf'), site);
		writeFileSync(
			join(folder, 'nginx.conf'),
			[
				isRoot ? 'user root;' : '',
				`pid ${folder}/pid;`,
				`error_log ${folder}/error.log;`,
				existsSync(MODULES_OF_NGINX) ? `include ${MODULES_OF_NGINX}/*.conf;` : '',
				'events {}',
				`http { access_log off;`,
				// Only root may write where a package puts these.
				...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
					(name) => `${name}_temp_path ${folder}/${name};`
				),
				`include ${folder}/site.conf; }`
			].join('\n')
		);
		return ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'];
	}
};

const APACHE_MODULES = [
	'mpm_event',
	'authz_core',
	'unixd',
	'dir',
	'mime',
	'headers',
	'rewrite',
	'alias',
	'deflate',
	'filter',
	'negotiation'
] as const;

const apache: HostProgram = {
	name: 'Apache',
	programs: ['apache2', 'httpd'],
	version: ['-v'],
	prepare({ folder, documents, port, base }) {
		const site = changed(configuration('apache.htaccess'), {
			'ErrorDocument 404 /404.html': `ErrorDocument 404 ${base}404.html`
		});
		writeFileSync(join(documents, base, '.htaccess'), site);
		const modules = APACHE_MODULES.filter((name) => existsSync(`${MODULES_OF_APACHE}/mod_${name}.so`));
		writeFileSync(
			join(folder, 'apache.conf'),
			[
				`ServerRoot ${folder}`,
				'ServerName localhost',
				`Listen 127.0.0.1:${port}`,
				`PidFile ${folder}/pid`,
				`DefaultRuntimeDir ${folder}`,
				`ErrorLog ${folder}/error.log`,
				...modules.map((name) => `LoadModule ${name}_module ${MODULES_OF_APACHE}/mod_${name}.so`),
				existsSync('/etc/mime.types') ? 'TypesConfig /etc/mime.types' : '',
				// What Debian sets for every site, and what this one must bear.
				'AddType application/x-gzip .gz .tgz',
				'AddLanguage br .br',
				'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json',
				isRoot ? 'User www-data\nGroup www-data' : '',
				`DocumentRoot ${documents}`,
				`<Directory ${documents}>\nAllowOverride All\nRequire all granted\nOptions +FollowSymLinks\n</Directory>`
			].join('\n')
		);
		return ['-X', '-f', join(folder, 'apache.conf')];
	}
};

const caddy: HostProgram = {
	name: 'Caddy',
	programs: ['caddy'],
	version: ['version'],
	prepare({ folder, documents, port, base }) {
		const site = changed(configuration('Caddyfile'), {
			'atlas.example {': `http://localhost:${port} {`,
			'root * /srv/atlas': `root * ${documents}`,
			'rewrite * /404.html': `rewrite * ${base}404.html`
		});
		writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
		return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
	}
};

export const HOST_PROGRAMS: readonly HostProgram[] = [nginx, apache, caddy];

/** Where the system keeps servers, beside what the PATH names. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The first of a server's programs that is installed. */
export function installed({ programs }: HostProgram): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SYSTEM_FOLDERS];
	return programs
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((file) => existsSync(file));
}

/** One line of what a program says of its version. */
export function versionOf(program: string, { version }: HostProgram): string {
	const { stdout, stderr } = spawnSync(program, version, { encoding: 'utf8' });
	return `${stdout}${stderr}`.split('\n')[0]?.trim() ?? '';
}

const answers = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => resolve(true));
		socket.once('error', () => resolve(false));
		socket.once('connect', () => socket.destroy());
	});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const START_LIMIT_MS = 30_000;
const ASK_AGAIN_MS = 100;

/**
 * Runs a server with the configuration of the documents on the built site, below `base`, while `work` lasts.
 * Throws, with what the server said, when it does not start.
 */
export async function withHost<Result>(
	program: string,
	host: HostProgram,
	site: string,
	base: string,
	work: (origin: string) => Promise<Result>
): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-hosts-'));
	// A server that was started by root reads the files as another user.
	chmodSync(folder, 0o755);
	const documents = join(folder, 'www');
	mkdirSync(join(documents, base), { recursive: true });
	for (const name of readdirSync(site)) symlinkSync(resolve(site, name), join(documents, base, name));
	const port = await freePort();
	const child = spawn(program, host.prepare({ folder, documents, port, base }), {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	try {
		for (let waited = 0; !(await answers(port)); waited += ASK_AGAIN_MS) {
			if (child.exitCode !== null || waited > START_LIMIT_MS)
				throw new Error(`${host.name} did not start:\n${Buffer.concat(said).toString()}`);
			await pause(ASK_AGAIN_MS);
		}
		return await work(`http://localhost:${port}`);
	} finally {
		child.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	}
}

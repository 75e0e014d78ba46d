import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { writeCaddyConfig } from '../../../src/serving/hosts/caddy-config.ts';
import { writeNginxConfig } from '../../../src/serving/hosts/nginx-config.ts';

/** The servers that the project writes configurations for. */
export const serverNames = ['nginx', 'caddy'] as const;

/** One of them. */
export type ServerName = (typeof serverNames)[number];

/** A server that runs on this machine. */
export interface RunningServer {
	/** Its address, with a slash at the end. */
	url: string;
	/** Stops it. */
	close: () => Promise<void>;
}

/**
 * Serves a folder on the loopback interface as `npm run host-config` tells nginx or Caddy to serve a site, with one process of
 * nginx's: the load comes from the same machine.
 *
 * @param folder of the built site
 * @param room an empty folder for what the server writes
 * @throws if the server does not answer within ten seconds
 */
export async function serveWith(
	server: ServerName,
	folder: string,
	room: string,
): Promise<RunningServer> {
	await mkdir(room, { recursive: true });
	const port = await findFreePort();
	const child =
		server === 'nginx'
			? await startNginx(folder, room, port)
			: await startCaddy(folder, room, port);
	const url = `http://127.0.0.1:${port}/`;
	const close = async (): Promise<void> => {
		if (child.exitCode !== null) return;
		child.kill('SIGTERM');
		await once(child, 'exit');
	};
	for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return { url, close };
		await new Promise((settle) => setTimeout(settle, 100));
	}
	await close();
	throw new Error(`${server} does not answer at ${url}`);
}

async function startNginx(root: string, room: string, port: number): Promise<ChildProcess> {
	// nginx says where its own configuration is, beside which its list of types stands.
	const { stderr } = await promisify(execFile)('nginx', ['-V']);
	const own = /--conf-path=(?<path>\S+)/u.exec(stderr)?.groups?.['path'] ?? '/etc/nginx/nginx.conf';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${room}/${name};`,
	);
	const config = join(room, 'nginx.conf');
	await writeFile(
		config,
		`daemon off; pid ${room}/nginx.pid; worker_processes 1; error_log ${room}/error.log;
events { worker_connections 1024; }
http {
access_log off; sendfile on; tcp_nopush on;
${temporary.join('\n')}
include ${dirname(own)}/mime.types; default_type application/octet-stream;
${writeNginxConfig({ root, base: '/' }).replace(/listen 80;\s+listen \[::\]:80;/u, `listen 127.0.0.1:${port};`)}
}
`,
	);
	return spawn('nginx', ['-p', room, '-e', join(room, 'error.log'), '-c', config], {
		stdio: 'ignore',
	});
}

async function startCaddy(root: string, room: string, port: number): Promise<ChildProcess> {
	const config = join(room, 'Caddyfile');
	const site = writeCaddyConfig({ root, base: '/', address: `http://127.0.0.1:${port}` });
	await writeFile(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
	const homes = { XDG_DATA_HOME: room, XDG_CONFIG_HOME: room };
	return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
		stdio: 'ignore',
		env: { ...process.env, ...homes },
	});
}

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

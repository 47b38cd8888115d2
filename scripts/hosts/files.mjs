// @ts-check
// Serves a folder to the web extension host, which may come from any origin.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { normalize } from 'node:path/posix';

const types = new Map(
	Object.entries({
		'.json': 'application/json',
		'.js': 'text/javascript',
		'.cjs': 'text/javascript',
		'.css': 'text/css',
		'.md': 'text/markdown; charset=utf-8',
		'.svg': 'image/svg+xml',
		'.png': 'image/png',
	}),
);

/**
 * Serves some folders of this machine, read-only, on 127.0.0.1.
 * @param {Readonly<Record<string, string>>} folders by the start of their address; the longest that fits is taken
 * @returns {Promise<{ authority: string, close: () => void }>}
 */
export const serveFiles = async (folders) => {
	const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
	const server = createServer(async (request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname));
		const prefix = prefixes.find((each) => path.startsWith(`${each}/`));
		const headers = {
			'Access-Control-Allow-Origin': '*',
			'Access-Control-Allow-Headers': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Content-Type': types.get(extname(path)) ?? 'application/octet-stream',
		};
		try {
			if (prefix === undefined) {
				throw new Error('Not served.');
			}
			const file = join(folders[prefix] ?? '', path.slice(prefix.length));
			const content = request.method === 'OPTIONS' ? '' : await readFile(file);
			response.writeHead(200, headers).end(content);
		} catch {
			response.writeHead(404, headers).end();
		}
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { authority: `127.0.0.1:${port}`, close };
};

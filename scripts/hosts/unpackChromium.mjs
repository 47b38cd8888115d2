// @ts-check
// Unpacks the Chromium that ships compressed in its npm package, with the libraries a bare system lacks.
// Runs as a process of its own, because that package unpacks into the temporary folder of its process.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (folder === undefined) {
	throw new Error('Usage: node unpackChromium.mjs FOLDER');
}
const target = join(folder, 'chromium');
mkdirSync(target);
process.env['TMPDIR'] = target;

const library = join(folder, 'node_modules', '@sparticuz', 'chromium');
const { inflate } = await import(pathToFileURL(join(library, 'build', 'index.js')).href);
for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
	await inflate(join(library, 'bin', archive));
}

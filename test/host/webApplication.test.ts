// A repository that has nothing to do with virtualization, though it names clouds and runs in containers.
import * as vscode from 'vscode';
import { api, hoverAt, Notebook, until } from './notebook';
import { assert, assertEqual, emptyWorkspace } from './support';

const files = {
	'README.md': `# Shopfront

A web shop. It runs on AWS: the server on EC2, pictures in S3. For development everything is in Docker.

**Basket service:** the part that keeps what a visitor has chosen.

## Development

\`docker compose up\` starts a container for the database and one for the server, in a network of their own.
Images of every container are in the registry, and AWS runs the same ones in production.
`,
	'src/server.ts': `import { createServer } from 'node:http';

// The server answers while its container runs; the basket service is asked over the network.
export const server = createServer();
const container = document.querySelector('.container');
const network = navigator.onLine;
`,
	'docker-compose.yml': `services:
  server:
    container_name: shop
    networks: [inner]
# Every container is in one network, the server too.
networks:
  inner: {}
`,
} as const;

const places: Readonly<Record<keyof typeof files, readonly string[]>> = {
	'README.md': ['the ser|ver on', 'a contai|ner for', 'the ser|ver, in', 'a net|work of', 'every contai|ner'],
	'src/server.ts': [
		'The ser|ver',
		'its contai|ner',
		'the net|work',
		'const ser|ver',
		'const contai|ner',
		'.contai|ner',
		'const net|work',
	],
	'docker-compose.yml': [
		'ser|ver:',
		'contai|ner_name',
		'net|works:',
		'Every contai|ner',
		'one net|work',
		'the ser|ver',
	],
};

suite('A web application', () => {
	const notebook = new Notebook('shopfront');
	const open = (name: string) => vscode.workspace.openTextDocument(notebook.uri(name));

	suiteSetup(async () => {
		await emptyWorkspace();
		for (const [name, text] of Object.entries(files)) {
			await notebook.write(name, text);
		}
		await until(async () => (await (await api()).define('basket service')).length > 0, 'the note is read');
	});

	suiteTeardown(() => notebook.clear());

	for (const [name, words] of Object.entries(places)) {
		test(`is told nothing of virtualization in ${name}`, async () => {
			const document = await open(name);
			const told = [];
			for (const place of words) {
				const hover = await hoverAt(document, place);
				told.push(...(hover?.parts ?? []).map(({ value }) => `${place}: ${value}`));
			}
			assertEqual(told, []);
		});
	}

	test('is told what its own words mean', async () => {
		const hover = await hoverAt(await open('src/server.ts'), 'basket ser|vice');
		assertEqual(hover?.words, 'basket service');
		assert(hover?.parts[0]?.value.includes('what a visitor has chosen'), 'its own definition');
	});
});

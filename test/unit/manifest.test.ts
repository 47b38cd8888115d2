import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts'))
	.map((path) => read(join('src', path)))
	.join('\n');

interface Manifest {
	readonly name: string;
	readonly publisher: string;
	readonly main: string;
	readonly browser: string;
	readonly activationEvents: readonly string[];
	readonly capabilities: { readonly virtualWorkspaces: boolean; readonly untrustedWorkspaces: object };
	readonly contributes: {
		readonly configuration: {
			readonly properties: Readonly<Record<string, { readonly default: unknown; readonly scope?: string }>>;
		};
		readonly commands: readonly {
			readonly command: string;
			readonly title: string;
			readonly category?: string;
		}[];
		readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
		readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
		readonly viewsContainers: {
			readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
		};
		readonly viewsWelcome: readonly { readonly view: string }[];
	};
}

suite('Manifest', () => {
	test('every visible string is in package.nls.json, and every one there is used', () => {
		const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
		assert.deepEqual([...used].sort(), Object.keys(strings).sort());
		for (const { title, category } of contributes.commands) {
			assert.match(title, /^%.*%$/);
			assert.equal(category, 'Virtualization Notes');
		}
	});

	test('commands, settings and views have our prefix', () => {
		const ids = [
			...contributes.commands.map(({ command }) => command),
			...Object.keys(contributes.configuration.properties),
			...Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
		];
		assert.deepEqual(
			ids.filter((id) => !id.startsWith('virtualizationNotes.')),
			[],
		);
		assert.equal(`${manifest.publisher}.${manifest.name}`, 'virtnotes.virtualization-notes');
	});

	test('every command is named in the code', () => {
		for (const { command } of contributes.commands) {
			assert.ok(sources.includes(`'${command}'`), `${command} is registered nowhere`);
		}
	});

	test('menus and welcome pages name commands and views that exist', () => {
		const commands = new Set(contributes.commands.map(({ command }) => command));
		for (const [menu, items] of Object.entries(contributes.menus)) {
			for (const { command, when } of items) {
				assert.ok(commands.has(command), `${menu}: ${command}`);
				assert.ok(when, `${menu}: ${command} needs a condition`);
			}
		}
		const views = new Set(Object.values(contributes.views).flatMap((all) => all.map(({ id }) => id)));
		assert.ok(contributes.viewsWelcome.every(({ view }) => views.has(view)));
		for (const [, command] of Object.values(strings)
			.join()
			.matchAll(/\(command:([\w.]+)/g)) {
			assert.ok(commands.has(command ?? '') || command?.startsWith('workbench.'), command);
		}
	});

	test('commands that make no sense without an item are hidden from the palette', () => {
		const hidden = (contributes.menus['commandPalette'] ?? [])
			.filter(({ when }) => when === 'false')
			.map(({ command }) => command);
		assert.ok(hidden.includes('virtualizationNotes.copyName'));
	});

	test('every setting that the code reads is declared, and the reverse', () => {
		const declared = Object.keys(contributes.configuration.properties);
		for (const id of declared) {
			assert.ok(sources.includes(id) || sources.includes(`'${id.replace('virtualizationNotes.', '')}'`), id);
			assert.notEqual(contributes.configuration.properties[id]?.default, undefined);
		}
		for (const [, name] of sources.matchAll(/\bread(?:<[^>]*>)?\('([\w.]+)'/g)) {
			assert.ok(declared.includes(`virtualizationNotes.${name ?? ''}`), name);
		}
	});

	test('promises that the rest of the code keeps', () => {
		assert.equal(manifest.capabilities.virtualWorkspaces, true);
		assert.deepEqual(manifest.capabilities.untrustedWorkspaces, { supported: true });
		assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onStartupFinished']);
		assert.ok(existsSync(join(root, contributes.viewsContainers.activitybar[0]?.icon ?? '')));
	});

	test('every built-in note is in the bundle', () => {
		const index = read('src/chapter/index.ts');
		for (const name of readdirSync(join(root, 'chapter')).filter((file) => file.endsWith('.md'))) {
			assert.ok(index.includes(`'../../chapter/${name}'`) && index.includes(`path: '${name}'`), name);
		}
	});
});

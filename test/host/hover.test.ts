import * as vscode from 'vscode';
import { api, hoverAt, linksOf, Notebook, until } from './notebook';
import { assert, assertEqual, closeEditors } from './support';

const machines = [
	'# Zoo machines',
	'',
	'## Kinds',
	'',
	'**Zebra machine (ZBM):** a striped [machine](./other.md#top) with ![a *picture*](x.png), run',
	'[now](command:workbench.action.closeAllEditors) or `never`. It has a second sentence. And a third one.',
	'',
	'**Yak machine:** a hairy one.',
	'',
	'**Xerus machine**',
	'',
	'## Uses',
	'',
	'Two **zebra**',
	'machines and a yak-machine meet ZBMs and a Xerus machine.',
	'',
].join('\n');

suite('Hover', () => {
	const notebook = new Notebook('hover');
	let note: vscode.TextDocument;

	suiteSetup(async () => {
		note = await vscode.workspace.openTextDocument(await notebook.write('machines.md', machines));
		await until(async () => (await (await api()).define('Zebra machine')).length > 0, 'the note is read');
	});

	suiteTeardown(() => notebook.clear());

	test('a phrase is known through emphasis and a line break, with its whole range', async () => {
		const hover = await hoverAt(note, '**zeb|ra**');
		assertEqual(hover?.words, 'zebra**\nmachines');
	});

	test('aliases, plurals and hyphens lead to the definition', async () => {
		assertEqual((await hoverAt(note, 'ZB|Ms'))?.words, 'ZBMs');
		assert(
			(await hoverAt(note, 'yak-mach|ine'))?.parts[0]?.value.includes('**Yak machine**'),
			'the yak is known',
		);
	});

	test('the words of the note are not trusted, our links are, and only for our commands', async () => {
		const hover = await hoverAt(note, '**Zebra mach|ine');
		const [text, links] = hover?.parts ?? [];
		assert(text && links, 'there are two parts');
		assert(text.isTrusted !== true && text.supportHtml !== true, 'the note is not trusted');
		assertEqual(text.value.includes('command:'), false, 'no command of the note');
		assertEqual(text.value.includes('!['), false, 'no picture');
		assert(text.value.includes('a *picture*'), 'the alternative text instead');
		assert(
			text.value.includes('machine with') === false && text.value.includes('/hover/other.md#top'),
			'an address from the note',
		);
		assert(typeof links.isTrusted === 'object', 'trusted for some commands');
		const trusted = links.isTrusted.enabledCommands;
		assertEqual(
			trusted.filter((id) => !id.startsWith('virtualizationNotes.')),
			[],
		);
		const used = linksOf(links).map(({ command }) => command);
		assert(used.length > 0, 'there are links of ours');
		assertEqual(
			used.filter((command) => !trusted.includes(command)),
			[],
		);
	});

	test('a long definition stops after two sentences and offers the rest', async () => {
		const hover = await hoverAt(note, 'ZB|Ms');
		assert(hover?.parts[0]?.value.endsWith('It has a second sentence.'), 'two sentences');
		assert(links(hover?.parts[1]).includes('Read on'), 'read on');
	});

	test('aliases, place, mentions and siblings are shown', async () => {
		const hover = await hoverAt(note, 'ZB|Ms');
		assert(hover?.parts[0]?.value.startsWith('**Zebra machine** — *also ZBM*'), 'the alias');
		const labels = links(hover?.parts[1]);
		for (const label of ['Zoo machines', 'Kinds', 'Yak machine', 'Xerus machine', 'Defined in this note']) {
			assert(labels.includes(label), `${label} in ${labels.join()}`);
		}
		assert(
			labels.some((label) => /^\d+ mentions$/.test(label)),
			'mentions',
		);
	});

	test('a term without a definition says so', async () => {
		const hover = await hoverAt(note, 'Xerus mach|ine.');
		assert(hover?.parts[0]?.value.includes('No definition yet'), 'says so');
		assert(links(hover?.parts[1]).includes('Write it'), 'leads to the place');
	});

	test('our links lead to the definition, its words selected', async () => {
		const hover = await hoverAt(note, 'ZB|Ms');
		const link = linksOf(hover?.parts[1] ?? '').find(({ label }) => label.startsWith('Defined'));
		assert(link, 'there is a link');
		await vscode.commands.executeCommand(link.command, link.argument);
		const editor = vscode.window.activeTextEditor;
		assertEqual(editor?.document.getText(editor.selection), 'Zebra machine');
	});

	test('code is read as code, in the languages of the setting', async () => {
		const code = 'func newZebraMachine(yak_machine string) {} // a zebra machine';
		const go = await vscode.workspace.openTextDocument({ language: 'go', content: code });
		assertEqual((await hoverAt(go, 'a zebra mach|ine'))?.words, 'zebra machine');
		const json = await vscode.workspace.openTextDocument({ language: 'json', content: '"zebra machine"' });
		assertEqual(await hoverAt(json, 'zebra mach|ine'), undefined);
		await closeEditors();
	});

	test('nothing is said where there is no term', async () => {
		assertEqual(await hoverAt(note, 'me|et'), undefined);
	});

	test('all definitions are shown where several differ, the nearest first', async () => {
		const other = await notebook.write('far/other.md', '# Other\n\n**Yak machine:** one far away.\n');
		await until(async () => (await (await api()).define('yak machine')).length === 2, 'both are read');
		const near = await hoverAt(note, 'yak-mach|ine');
		assertEqual(near?.parts.length, 4);
		assert(near?.parts[0]?.value.includes('a hairy one'), 'its own first');
		const far = await hoverAt(await vscode.workspace.openTextDocument(other), 'Yak mach|ine');
		assert(far?.parts[0]?.value.includes('one far away'), 'its own first');
	});

	function links(part: vscode.MarkdownString | undefined): readonly string[] {
		return part === undefined ? [] : linksOf(part).map(({ label }) => label);
	}
});

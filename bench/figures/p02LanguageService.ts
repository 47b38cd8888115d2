// P2: the same against the language service behind VS Code's own Markdown features.
import { readFileSync } from 'node:fs';
import { openCorpus, type CorpusShape } from '../support/corpus';
import { inShort, type Figure } from '../support/figure';
import { loadPeer, peerName } from '../support/peers';
import { inProcess, inTurn } from '../support/processes';
import { median, rounded } from '../support/statistics';

interface Service {
	getWorkspaceSymbols(query: string, token: unknown): Promise<readonly unknown[]>;
	getFileReferences(uri: unknown, token: unknown): Promise<readonly unknown[]>;
}

interface ServicePackage {
	createLanguageService(init: object): Service;
	readonly githubSlugifier: unknown;
}

interface MarkdownIt {
	parse(text: string, env: object): unknown;
}

interface Outcome {
	readonly ms: number;
}

const service = 'vscode-markdown-languageservice';
const never = {
	isCancellationRequested: false,
	onCancellationRequested: () => ({ dispose: () => undefined }),
};
const noEvent = () => ({ dispose: () => undefined });

/** Symbols and links of all notes: what it keeps to answer for a workspace. */
async function indexWithService(shape: CorpusShape): Promise<Outcome> {
	const { files, folder } = openCorpus(shape);
	const { createLanguageService, githubSlugifier } = loadPeer<ServicePackage>(service);
	const { TextDocument } = loadPeer<{
		TextDocument: { create(uri: string, language: string, version: number, text: string): object };
	}>('vscode-languageserver-textdocument');
	const { URI } = loadPeer<{ URI: { file(path: string): unknown } }>('vscode-uri');
	const MarkdownIt = loadPeer<new (options: object) => MarkdownIt>('markdown-it-14');
	const began = performance.now();
	const parser = new MarkdownIt({ html: true });
	const documents = files.map(({ path, uri }) =>
		TextDocument.create(uri, 'markdown', 1, readFileSync(path, 'utf8')),
	);
	const byUri = new Map(files.map(({ uri }, at) => [uri, documents[at]]));
	const found = createLanguageService({
		workspace: {
			workspaceFolders: [URI.file(folder)],
			onDidChangeMarkdownDocument: noEvent,
			onDidCreateMarkdownDocument: noEvent,
			onDidDeleteMarkdownDocument: noEvent,
			getAllMarkdownDocuments: () => Promise.resolve(documents),
			hasMarkdownDocument: (uri: object) => byUri.has(String(uri)),
			openMarkdownDocument: (uri: object) => Promise.resolve(byUri.get(String(uri))),
			stat: () => Promise.resolve({ isDirectory: false }),
			readDirectory: () => Promise.resolve([]),
		},
		parser: {
			slugifier: githubSlugifier,
			tokenize: (document: { getText(): string }) => Promise.resolve(parser.parse(document.getText(), {})),
		},
		logger: { level: 0, log: () => undefined },
	});
	const symbols = await found.getWorkspaceSymbols('', never);
	const references = await found.getFileReferences(URI.file(files[0]?.path ?? ''), never);
	if (symbols.length === 0 || !Array.isArray(references)) {
		throw new Error('The language service found nothing.');
	}
	return { ms: performance.now() - began };
}

/** Foam's index is not on npm, so that no run of this bench can measure it. */
export const languageService: Figure = {
	id: 'P2',
	tasks: { 'cold.languageService': indexWithService },
	measure: async ({ corpus, rounds }) => {
		const results = await inTurn<Outcome>(rounds, [
			{ name: 'ours', run: () => inProcess('cold.ours', corpus) },
			{ name: service, run: () => inProcess('cold.languageService', corpus) },
		]);
		const value = (name: string) => median((results.get(name) ?? []).map(({ ms }) => ms));
		return [
			{
				id: 'P2',
				what: 'cold index, times as fast as the language service of VS Code',
				value: rounded(value('ours')),
				unit: 'ms',
				peers: { [peerName(service)]: rounded(value(service)) },
				ratio: rounded(value(service) / value('ours')),
				atLeast: 5,
				aim: 8,
				better: 'higher',
				details: inShort({ notes: corpus.notes, Foam: 'not on npm, so not measured' }),
			},
		];
	},
};

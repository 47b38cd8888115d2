// Writes syntaxes/ from readable pieces and the parser's word lists; with `--check` writes nothing and fails
// when a file differs. docs/grammar.md says what the scopes are and why.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const folder = join(root, 'syntaxes');
const own = (scope) => `${scope}.virtualization-notes`;

/** The parser's lists of heads that never define. Its two expressions for verbs are not exported: we add that. */
const labels = join(root, 'src/core/glossary/definitions/labels.ts');
const bundle = await build({
	stdin: {
		contents: `${readFileSync(labels, 'utf8')}\nexport { instruction, instructionWithObject };`,
		loader: 'ts',
	},
	format: 'esm',
	write: false,
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { englishLabels, instruction, instructionWithObject } = await import(
	`data:text/javascript;base64,${source}`
);

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", "['’]");
/** Words as people write them: `getting started`, `Getting Started`, `GETTING STARTED`. Not `(?i)`, which takes the
 * editor many times as long to prepare. */
const inAnyCase = (words) => {
	const all = [...words];
	const capitals = all.filter((word) => word.length > 1).map((word) => escaped(word.toUpperCase()));
	const others = all.map((word) =>
		escaped(word).replace(/(?<![\p{L}\]’])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`),
	);
	return `(?:${[...others, ...capitals].join('|')})`;
};
/** An expression of the parser's that begins with `^` and a list of words, for use where the name begins. */
const fromHere = ({ source: text }) =>
	text.replace(/^\^\(\?:([^)]*)\)/, (_, words) => inAnyCase(words.split('|')));

// What a head may not be. Every piece is a look-ahead from where the name begins; `end` is what closes a head.
const label = inAnyCase(englishLabels.labels);
const numbered = String.raw`${inAnyCase(englishLabels.numbered)}[\s#.:-]+(?:\d+[A-Za-z]?|[A-Za-z]|[ivxIVX]+)`;
const sentenceWord = inAnyCase(englishLabels.sentenceWords);
const instructions = `(?:${fromHere(instruction)}|${fromHere(instructionWithObject)})`;
const parenthesis = String.raw`\((?:[^()]|\([^()]*\))*\)`;

/** @param {{ end: string, inside: string, mostWords: number }} head `inside` is one character before `end` */
const isName = ({ end, inside, mostWords }) =>
	[
		String.raw`(?=[\p{L}\p{N}.\[*_])(?=${inside}*\p{L})`,
		String.raw`(?!(?:${label}|${numbered})\s*(?:${parenthesis}\s*)?[:;,–—-]*\s*${end})`,
		String.raw`(?!${inside}*?(?<![^\s,;*_(\[])${sentenceWord}(?=[\s,;:*_)\]]))`,
		String.raw`(?!${instructions})`,
		String.raw`(?!(?:(?:(?!\()${inside})*?,){2})`,
		String.raw`(?!(?:(?:(?![\s(])${inside})+(?:(?=\s)${inside})+){${mostWords}}(?![\s(])${inside})`,
		String.raw`(?!${inside}*[?!.;][\s:;,–—-]*${end})`,
	].join('');

// Where a paragraph may define: at the start of a line or of a quote, or behind the mark of an item that is in no
// other list. One blank before it is let pass; deeper ones are what a list item holds, which defines nothing.
const atStart = String.raw`(?<=^|^ |^>|^> )`;
const afterMark = (mark) => {
	const blanks = [' ', '  ', '   ', '    ', String.raw`\t`];
	return `(?<=${blanks.flatMap((blank) => [`^${mark}${blank}`, `^ ${mark}${blank}`]).join('|')})`;
};
const afterBullet = afterMark('[-*+]');
const afterAnyMark = String.raw`(?:${afterBullet}|${afterMark('[0-9][.)]')}|${afterMark('[0-9]{2}[.)]')})`;

// Bold lead-ins. Group 1 is empty and tells that no list is around; group 2 is the delimiter, which everything up
// to the end of the head refers to. One rule for all three forms, since most of it is the same.
const inBold = String.raw`(?:(?!\2).)`;
const boldAtom = String.raw`(?:\[[^\]]*\]\([^)]*\)|\x60+[^\x60]*\x60+|:(?!//)|(?!\2)[^:\\\x60<>{}\[\]|=@])`;
const boldName = isName({ end: String.raw`\2`, inside: inBold, mostWords: 7 });
const closed = String.raw`(?<=\S)\2(?![*_])`;
const separator = String.raw`(?:\s*${parenthesis})?(?:\s*:(?=\s)|\s+[-–—]{1,3}(?=\s)|\s+(?:is|are)\s+(?:an?|the)\s)`;
const withSeparator = String.raw`(?:${boldAtom}+(?::|\s[-–—])${closed}|${boldAtom}+${closed}${separator})`;
const alone = String.raw`(?!\[)${boldAtom}+(?<!:)${closed}\\?\s*$`;
const fourWords = String.raw`[\s:–—-]*+(?:\S+\s+){3}\S`;
const innerMark = String.raw`(?:([-–—•+*]|\d{1,3}[.)])[ \t]+)?`;
const bold = {
	begin:
		String.raw`\G(?:${atStart}()|${afterAnyMark})(\*\*|__)(?![*_\s])${innerMark}${boldName}` +
		String.raw`(?(1)(?=${withSeparator}\s*\S|${alone})|(?=${withSeparator}${fourWords}))`,
	beginCaptures: {
		2: { name: 'punctuation.definition.bold.markdown' },
		3: { name: own('punctuation.definition.list.begin.markdown') },
	},
	end: String.raw`(?<=\S)(\2)`,
	endCaptures: { 1: { name: 'punctuation.definition.bold.markdown' } },
	name: 'markup.bold.markdown',
	contentName: own('entity.name.type.term'),
	patterns: [
		{ match: String.raw`:(?=\*\*|__)`, name: own('punctuation.separator.definition') },
		{ include: 'text.html.markdown#inline' },
	],
};

// List items without bold: the line alone cannot tell a definition from a remark, so only bodies that open as
// definitions do are believed.
const inPlain = String.raw`(?:(?!:\s|\s[-–—]{1,3}\s)[^:*_\x60\[\]<>{}|\\=@])`;
const plainEnd = String.raw`(?::\s|\s[-–—]{1,3}\s)`;
const plainName = isName({ end: plainEnd, inside: inPlain, mostWords: 5 });
const plainHead = String.raw`(${inPlain}+?)(:(?=\s)|\s[-–—]{1,3}(?=\s))\s+`;
const definingBody = String.raw`(?:An?|Any|One of the|This is an?(?:other)?|These are)\s`;
const adjective = String.raw`[\p{L}\p{N}]+-(?:based|assisted|aware|driven|defined|level|oriented|native|managed|hosted|only|free|backed|accelerated)`;
const fourMore = String.raw`(?=(?:\S+\s+){3}\S)`;
const listHead = {
	match:
		String.raw`\G${afterBullet}(?=[\p{Lu}\p{N}])${plainName}` +
		String.raw`(?=${adjective}:\s+\p{Lu}|${inPlain}+?${plainEnd}\s*${definingBody})${plainHead}${fourMore}`,
	captures: {
		1: { name: own('entity.name.type.term') },
		2: { name: own('punctuation.separator.definition') },
	},
};

const marker = String.raw`(FEAT|TODO|FIXME)(?:(\()([^)]*)(\)))?(:)`;
const markerCaptures = (first) =>
	Object.fromEntries(
		[
			'keyword.other.marker',
			'punctuation.section.parens.begin.marker',
			'variable.parameter.marker',
			'punctuation.section.parens.end.marker',
			'punctuation.separator.marker',
		].map((scope, index) => [first + index, { name: own(scope) }]),
	);

const definitions = {
	name: 'Virtualization Notes: definitions',
	scopeName: 'markdown.definitions.virtualization-notes.injection',
	injectionSelector:
		'L:meta.paragraph.markdown - (markup.bold | markup.italic | markup.strikethrough | markup.inline | ' +
		'markup.fenced_code | markup.raw | markup.heading | meta.embedded | meta.link | meta.image | meta.tag | ' +
		'comment | string | meta.question.virtualization-notes)',
	patterns: [
		{ include: '#commentedMarker' },
		{ include: '#marker' },
		{ include: '#abbreviation' },
		{ include: '#definitionListMark' },
		{ include: '#bold' },
		{ include: '#listHead' },
	],
	repository: {
		commentedMarker: {
			begin: String.raw`\G(//+|#+|--+|;+|%+)\s*${marker}`,
			beginCaptures: { 1: { name: own('punctuation.definition.comment.marker') }, ...markerCaptures(2) },
			end: String.raw`(?=\s*$)`,
			name: own('comment.line.marker'),
			patterns: [{ include: 'text.html.markdown#inline' }],
		},
		marker: { match: String.raw`\G${marker}`, captures: markerCaptures(1) },
		abbreviation: {
			match: String.raw`\G(\*\[)([^\]]{2,40})(\])(:)(?=\s+\S)`,
			captures: {
				1: { name: own('punctuation.definition.constant.begin.abbreviation') },
				2: { name: own('entity.name.type.abbreviation') },
				3: { name: own('punctuation.definition.constant.end.abbreviation') },
				4: { name: own('punctuation.separator.definition') },
			},
		},
		definitionListMark: {
			match: String.raw`\G(:)(?=\s+\S)`,
			captures: { 1: { name: own('punctuation.definition.list.begin.markdown') } },
		},
		bold,
		listHead,
	},
};

// A numbered item that asks. The rest of the item, which the list itself holds together, is its answer.
const afterNumber = `(?<=${[' ', '  ', '   ', '    '].map((blank) => `[0-9][.)]${blank}`).join('|')})`;

const questions = {
	name: 'Virtualization Notes: questions',
	scopeName: 'markdown.questions.virtualization-notes.injection',
	injectionSelector:
		'L:markup.list.numbered.markdown - (meta.paragraph | markup.fenced_code | markup.raw | meta.embedded | ' +
		'comment | meta.tag | markup.table | meta.question-and-answer.virtualization-notes)',
	patterns: [{ include: '#item' }],
	repository: {
		item: {
			begin: String.raw`\G${afterNumber}(?=[^\s#>\x60~|-].*\?["'”’»)*_]*\s*$)`,
			while: String.raw`(^|\G)`,
			name: own('meta.question-and-answer'),
			patterns: [{ include: '#question' }, { include: '#answer' }],
		},
		question: {
			begin: String.raw`\G${afterNumber}`,
			end: '$',
			name: `meta.paragraph.markdown ${own('meta.question')}`,
			contentName: own('entity.name.function.question'),
			patterns: [{ include: 'text.html.markdown#inline' }, { include: 'text.html.derivative' }],
		},
		answer: {
			begin: String.raw`(^|\G)(?=\s*\S)`,
			while: String.raw`(^|\G)`,
			name: own('meta.answer'),
			patterns: [{ include: 'text.html.markdown#block' }],
		},
	},
};

const wanted = { 'definitions.tmLanguage.json': definitions, 'questions.tmLanguage.json': questions };
const differing = Object.entries(wanted)
	.map(([name, grammar]) => ({
		path: join(folder, name),
		text: `${JSON.stringify({ information: 'Written by scripts/grammar.mjs.', ...grammar }, undefined, 2)}\n`,
	}))
	.filter(({ path, text }) => read(path) !== text);

if (!process.argv.includes('--check')) {
	mkdirSync(folder, { recursive: true });
	differing.forEach(({ path, text }) => {
		writeFileSync(path, text);
	});
} else if (differing.length > 0) {
	console.error('syntaxes/ is not what the generator writes.\nRun: node scripts/grammar.mjs');
	process.exit(1);
}

function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

// Small pieces of Markdown output: words made harmless, and note text made fit to be shown outside its note.
//
// A renderer may see other blocks in a definition than its note has: the definition stands without the indentation
// and the lines around it. So nothing that is shown depends on what a line is taken for: every bracket, backtick and
// angle that is not our own is escaped, and what we write ourselves (code, links) stands on one line.
import { inlineAt } from './pieces';

export { inlineAt } from './pieces';

/** Where a link of a note leads when it is shown elsewhere: a new address, or `undefined` to keep only its words. */
export type LinkPolicy = (destination: string) => string | undefined;

/** Words as Markdown that reads exactly as they do: `C* (draft)` becomes `C\* \(draft\)`; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!~|<>&$:@^=]/g, '\\$&');
}

/** A link whose words are plain text and whose address cannot end early: `[Type 1](command:x?%5B1%5D)`. */
export function markdownLink(label: string, destination: string): string {
	return `[${escapeMarkdown(label)}](${destination.replace(/[\s()<>\\]/g, encodeURIComponent).replace(/[()]/g, percent)})`;
}

/** Addresses that may leave a note as they are: the web, mail, and places relative to the note. */
export function safeLink(destination: string): string | undefined {
	// Controls and blanks are skipped by some readers of addresses: `java\nscript:` must not slip through.
	const bare = destination.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	return scheme === undefined || scheme === 'http' || scheme === 'https' || scheme === 'mailto'
		? destination
		: undefined;
}

/**
 * A definition's Markdown, fit for a hover: pictures are their alternative text, links that the policy refuses are
 * their words, headings are bold lines, comments are gone. Code is left as it is.
 */
export function neutralise(markdown: string, policy: LinkPolicy = safeLink): string {
	return blocksOf(markdown)
		.map((block) => (isFence(block) ? fenced(block) : neutraliseBlock(flatten(block), policy)))
		.filter((block) => block.trim() !== '')
		.join('\n\n');
}

/** The blocks of a text, split at blank lines outside fences; each without its outer blank lines. */
export function blocksOf(markdown: string): readonly string[] {
	const blocks: string[] = [];
	let lines: string[] = [];
	let fence: string | undefined;
	const flush = () => {
		if (lines.length > 0) {
			blocks.push(lines.join('\n'));
		}
		lines = [];
	};
	for (const line of markdown.split(/\r\n|\r|\n/)) {
		const mark = openingMark(line);
		if (fence !== undefined) {
			lines.push(line);
			if (closes(line, fence)) {
				fence = undefined;
				flush();
			}
		} else if (mark !== undefined) {
			flush();
			fence = mark;
			lines.push(line);
		} else if (line.trim() === '') {
			flush();
		} else {
			lines.push(line);
		}
	}
	flush();
	return blocks;
}

/** True for a fenced code block as `blocksOf` gives it. */
export function isFence(block: string): boolean {
	return openingMark(block.split('\n', 1)[0] ?? '') !== undefined;
}

/** The mark that opens a fence; three backticks with a fourth behind them in the line are a code span. */
function openingMark(line: string): string | undefined {
	return /^ {0,3}(?:(`{3,})(?![^]*`)|(~{3,}))/.exec(line)?.slice(1).find(Boolean);
}

function closes(line: string, fence: string): boolean {
	return /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1]?.startsWith(fence) === true;
}

/** A fence of our own around its code: outside every list, and with an end that the code does not have. */
function fenced(block: string): string {
	const [first = '', ...lines] = block.split('\n');
	const mark = openingMark(first) ?? '```';
	const indent = first.indexOf(mark);
	const language = /^[\w+#.-]+/.exec(first.slice(indent + mark.length).trim())?.[0] ?? '';
	if (closes(lines.at(-1) ?? '', mark)) {
		lines.pop();
	}
	const code = lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
	const runs = code.map((line) => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0);
	const own = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)));
	return [own + language, ...code, own].join('\n');
}

function neutraliseBlock(block: string, policy: LinkPolicy): string {
	const written = (cells: boolean) =>
		groupsOf(block, cells)
			.map((group) => neutraliseInline(group, policy, cells))
			.join('\n')
			.split('\n')
			.map(guardStart)
			.join('\n');
	const text = written(false);
	return text.split('\n').some(mayRuleTable) ? written(true) : text;
}

/** Where a new context of inline markup begins for some reader: list items, quotes, rows and fences. */
const lineMark = /^[ \t]*(?:[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>|`{3,}(?![^]*`)|~{3,}|\||$)/;

/** Lines that are read together, since no mark stands between them; in tables every line alone. */
function groupsOf(block: string, cells: boolean): readonly string[] {
	const groups: string[][] = [];
	let alone = true;
	for (const line of block.split('\n')) {
		const last = groups.at(-1);
		if (last === undefined || alone || cells || lineMark.test(line)) {
			groups.push([line]);
		} else {
			last.push(line);
		}
		alone = line.trim() === '';
	}
	return groups.map((lines) => lines.join('\n'));
}

/** Whether a line may be the rule below a table's head, with whatever containers before it. */
function mayRuleTable(line: string): boolean {
	return /^[ \t>*+:|\d.)-]+$/.test(line) && line.includes('-') && /[|:]/.test(line);
}

/** A line whose first words would open a fence. */
function guardStart(line: string): string {
	return line.replace(/^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)~{3}/, '$1\\~\\~\\~');
}

/** One context of inline markup; `cells` where a bar may end it at any place. */
function neutraliseInline(text: string, policy: LinkPolicy, cells: boolean): string {
	const wordsOf = (words: string) =>
		neutraliseInline(words.replace(/\s*\n\s*/g, ' '), () => undefined, cells);
	let out = '';
	for (let at = 0; at < text.length;) {
		const piece = inlineAt(text, at);
		const source = text.slice(at, piece?.end ?? at + 1);
		at += source.length;
		switch (piece?.kind) {
			case undefined:
				out += plain(source, text[at]);
				break;
			case 'escape':
				out += source.startsWith('`') ? escapeMarkdown(source) : source;
				break;
			case 'code':
				out = joined(out, codeSpan(source, piece.words, cells));
				break;
			case 'image':
			case 'html':
				out = joined(out, wordsOf(piece.words));
				break;
			case 'comment':
				break;
			case 'link': {
				const target = piece.destination === undefined ? undefined : policy(piece.destination);
				const words = wordsOf(piece.words);
				const linked = target !== undefined && words.trim() !== '';
				out = joined(out, linked ? `[${words}](${encodeDestination(target)})` : words);
				break;
			}
			case 'autolink':
				out += autolink(piece.words, policy);
		}
	}
	return out;
}

/** An address between angles; of mail without its scheme the policy is asked with it. */
function autolink(address: string, policy: LinkPolicy): string {
	if (/^[\w.!#$%&'*+/=?^{}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i.test(address)) {
		return policy(`mailto:${address}`) === undefined ? escapeMarkdown(address) : `<${address}>`;
	}
	const target = address.includes(':') ? policy(address) : undefined;
	return target === undefined
		? escapeMarkdown(address)
		: `<${target.replace(/[\s<>\\`|]/g, encodeURIComponent)}>`;
}

/** A character that is no markup of ours, so that it never becomes part of one, whatever will stand beside it. */
function plain(character: string, next: string | undefined): string {
	switch (character) {
		case '[':
		case ']':
			return `\\${character}`;
		case '!':
			return next === '[' ? '\\!' : '!';
		case '<':
			return next !== undefined && /[\s\d=-]/.test(next) ? '<' : '\\<';
		case '\\':
			return next === '\n' ? '\\' : '\\\\';
		default:
			return character;
	}
}

/** Puts two texts beside each other that did not stand so: runs of backticks stay apart, and `!` makes no picture. */
function joined(out: string, next: string): string {
	if (next.startsWith('`') && out.endsWith('`')) {
		return `${out} ${next}`;
	}
	return next.startsWith('[') && out.endsWith('!') && /(?<!\\)(?:\\\\)*!$/.test(out)
		? `${out.slice(0, -1)}\\!${next}`
		: out + next;
}

/** Code on one line, its line breaks as the spaces that they mean. A bar may cut it in a table, so it is text there. */
function codeSpan(source: string, words: string, cells: boolean): string {
	return cells && source.includes('|') ? escapeMarkdown(words) : source.replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** Headings of either form as bold lines; rules gone, so that nothing looks like the end of the definition. */
function flatten(block: string): string {
	const lines: string[] = [];
	for (const line of block.split('\n')) {
		const heading = /^ {0,3}#{1,6}(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(line);
		const previous = lines.at(-1);
		if (heading !== null) {
			lines.push(bold(heading[1] ?? ''), '');
		} else if (/^ {0,3}(?:=+|-{2,})\s*$/.test(line) && previous !== undefined && previous !== '') {
			lines.splice(-1, 1, bold(previous.trim()), '');
		} else if (!/^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line)) {
			lines.push(line);
		}
	}
	return lines.join('\n').trimEnd();
}

function bold(words: string): string {
	const bare = words.replace(/\*\*|__/g, '').trim();
	return bare === '' ? '' : `**${bare}**`;
}

/** An address as a link's, without anything that could end it, be read twice or be markup itself. */
function encodeDestination(target: string): string {
	return target
		.replace(/[\s<>\\`|]/g, encodeURIComponent)
		.replace(/[()]/g, percent)
		.replace(/&(?=#?\w+;)/g, '&amp;');
}

function percent(unit: string): string {
	return `%${unit.charCodeAt(0).toString(16).toUpperCase()}`;
}

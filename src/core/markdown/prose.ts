// Which source is read as text, and what kind of place each stretch is.
import type { Span } from '../text/span';
import type { Markup } from './markup';
import type { Place, ProseRun, ProseSpan } from './note';

/** Code blocks that draw or calculate: their words are no prose and no identifiers. */
const diagrams = new Set([
	'mermaid',
	'plantuml',
	'puml',
	'dot',
	'graphviz',
	'math',
	'latex',
	'tex',
	'katex',
	'svgbob',
	'ditaa',
	'd2',
]);

/** Adds the runs of a block with markup: one, or several where pictures, addresses or formulas part its words. */
export function addRuns(
	runs: ProseRun[],
	lines: readonly Span[],
	{ inlines, marks }: Markup,
	place: Place,
): void {
	let spans: ProseSpan[] = [];
	// No code stands in code, and no link in a link: it is enough to know where the last one ends.
	let after = 0;
	let codeEnd = 0;
	let linkEnd = 0;
	const add = (start: number, end: number) => {
		if (end <= start) {
			return;
		}
		for (let inline = inlines[after]; inline && inline.inner.start <= start; inline = inlines[++after]) {
			codeEnd = inline.kind === 'code' ? inline.inner.end : codeEnd;
			linkEnd = inline.kind === 'link' ? inline.inner.end : linkEnd;
		}
		const own = start < codeEnd ? 'inlineCode' : start < linkEnd ? 'linkText' : place;
		spans.push({ start, end, place: own });
	};
	const cut = () => {
		if (spans.length > 0) {
			runs.push({ place, spans });
			spans = [];
		}
	};
	let next = 0;
	for (const line of lines) {
		let at = line.start;
		for (let mark = marks[next]; mark !== undefined && mark.start <= line.end; mark = marks[next]) {
			add(at, Math.min(mark.start, line.end));
			if (mark.opaque) {
				cut();
			}
			at = Math.max(at, mark.end);
			if (mark.end > line.end) {
				break;
			}
			next++;
		}
		add(at, line.end);
	}
	cut();
}

/** Adds the run of a code block; `language` decides whether it is a fence or a diagram. */
export function addCodeRun(runs: ProseRun[], { start, end }: Span, language: string): void {
	if (end > start) {
		const place = diagrams.has(language) ? 'diagram' : 'fence';
		runs.push({ place, language, spans: [{ start, end, place }] });
	}
}

const unread = String.raw`<!--(?:-?>|([^]*?)(?:-->|$))|<(script|style|pre|svg)\b[^]*?(?:<\/\2\s*>|$)`;
/** A comment, a tag with what nobody reads in it, another tag, words. */
const htmlPart = new RegExp(`${unread}|<[^>]*>|[^<]+|<`, 'iy');
/** The same behind the last `>`: to look for the end of every tag there would take the square of the length. */
const lastHtmlPart = new RegExp(`${unread}|[^<]+|<`, 'iy');

/** Adds the runs of an HTML block: text between tags, and comments as places of their own. */
export function addHtmlRuns(runs: ProseRun[], text: string, block: Span): void {
	const source = text.slice(block.start, block.end);
	const lastTagEnd = source.lastIndexOf('>');
	for (let at = 0; at < source.length;) {
		const pattern = at < lastTagEnd ? htmlPart : lastHtmlPart;
		pattern.lastIndex = at;
		const [part = '', comment] = pattern.exec(source) ?? [];
		const start = block.start + at;
		const end = start + part.length;
		if (comment !== undefined) {
			runs.push({ place: 'comment', spans: [{ start, end, place: 'comment' }] });
		} else if (!part.startsWith('<') && part.trim() !== '') {
			runs.push({ place: 'html', spans: [{ start, end, place: 'html' }] });
		}
		at += part.length;
	}
}

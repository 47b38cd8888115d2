// Which source is read as text, and what kind of place each stretch is.
import type { Span } from '../text/span';
import type { Leaf, Mark, Place, ProseRun, ProseSpan } from './note';

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

/** The runs of a block: one, or several where pictures, addresses or formulas stand between its words. */
export function leafRuns(leaf: Leaf, place: Place): readonly ProseRun[] {
	if (leaf.marks.length === 0) {
		const plain: ProseSpan[] = [];
		for (const { start, end } of leaf.lineSpans) {
			if (end > start) {
				plain.push({ start, end, place });
			}
		}
		return plain.length === 0 ? [] : [{ place, spans: plain }];
	}
	const runs: ProseRun[] = [];
	let spans: ProseSpan[] = [];
	const add = (start: number, end: number) => {
		if (end > start) {
			spans.push({ start, end, place: placeAt(leaf, start, place) });
		}
	};
	const cut = () => {
		if (spans.length > 0) {
			runs.push({ place, spans });
			spans = [];
		}
	};
	let next = 0;
	for (const line of leaf.lineSpans) {
		let at = line.start;
		for (let mark = leaf.marks[next]; mark !== undefined && mark.start <= line.end; mark = leaf.marks[next]) {
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
	return runs;
}

function placeAt(leaf: Leaf, offset: number, place: Place): Place {
	let found = place;
	for (const { kind, inner } of leaf.inlines) {
		if (inner.start <= offset && offset < inner.end) {
			if (kind === 'code') {
				return 'inlineCode';
			}
			if (kind === 'link') {
				found = 'linkText';
			}
		}
	}
	return found;
}

/** The run of a code block; `language` decides whether it is a fence or a diagram. */
export function codeRun(body: Span, language: string): readonly ProseRun[] {
	if (body.end === body.start) {
		return [];
	}
	const place = diagrams.has(language) ? 'diagram' : 'fence';
	return [{ place, language, spans: [{ ...body, place }] }];
}

const htmlPart =
	/<!--(?:-?>|([^]*?)(?:-->|$))|<(script|style|pre|svg)\b[^]*?(?:<\/\2\s*>|$)|<[^>]*>|[^<]+|</gi;

/** The runs of an HTML block: text between tags, and comments as places of their own. */
export function htmlRuns(text: string, block: Span): readonly ProseRun[] {
	const runs: ProseRun[] = [];
	const source = text.slice(block.start, block.end);
	for (const found of source.matchAll(htmlPart)) {
		const start = block.start + found.index;
		const end = start + found[0].length;
		if (found[1] !== undefined) {
			runs.push({ place: 'comment', spans: [{ start, end, place: 'comment' }] });
		} else if (!found[0].startsWith('<') && found[0].trim() !== '') {
			runs.push({ place: 'html', spans: [{ start, end, place: 'html' }] });
		}
	}
	return runs;
}

/** True when a mark covers the offset. */
export function isHidden(marks: readonly Mark[], offset: number): boolean {
	return marks.some((mark) => mark.start <= offset && offset < mark.end);
}

// What has to hold of the places in any parsed note.
import { strict as assert } from 'node:assert';
import { findDefinitions } from '../../src/core/glossary/definitions/findDefinitions';
import type { Block, Note } from '../../src/core/markdown/note';
import { plainText, sourceOffset } from '../../src/core/markdown/plain';
import type { Span } from '../../src/core/text/span';
import { leaves } from '../unit/markdown/leaves';

const within = ({ start, end }: Span, outer: Span) =>
	outer.start <= start && start <= end && end <= outer.end;

/** Fails when a place of the note lies outside its parent, out of order, or does not hold the words it stands for. */
export function assertExactSpans(note: Note): void {
	const { text } = note;
	const whole = { start: 0, end: text.length };
	const inOrder = (spans: readonly Span[], parent: Span, what: string) => {
		let last = parent.start;
		for (const span of spans) {
			assert.ok(within(span, parent) && span.start >= last, `${what} ${JSON.stringify(span)}`);
			last = span.end;
		}
	};
	const walk = (blocks: readonly Block[], parent: Span) => {
		inOrder(
			blocks.map(({ span }) => span),
			parent,
			'block',
		);
		for (const block of blocks) {
			if (block.kind === 'quote') {
				walk(block.blocks, block.span);
			} else if (block.kind === 'list') {
				inOrder(
					block.items.map(({ span }) => span),
					block.span,
					'item',
				);
				block.items.forEach((item) => {
					walk(item.blocks, item.span);
				});
			}
		}
	};
	walk(note.blocks, whole);
	for (const leaf of leaves(note.blocks)) {
		inOrder(leaf.marks, leaf.span, 'mark');
		assert.ok(leaf.inlines.every((inline) => within(inline, leaf.span) && within(inline.inner, inline)));
		const plain = plainText(text, leaf);
		for (let at = 0; at < plain.text.length; at++) {
			const unit = plain.text[at] ?? '';
			if (!/\s/.test(unit)) {
				assert.equal(text[sourceOffset(plain, at) ?? -1], unit, `${plain.text} at ${String(at)}`);
			}
		}
	}
	for (const run of note.runs) {
		inOrder(run.spans, whole, 'prose');
		assert.ok(run.spans.every(({ start, end }) => start < end));
	}
	for (const { label, head, body, extent, aliases } of findDefinitions(note)) {
		for (const span of [
			head,
			extent,
			...(body === undefined ? [] : [body]),
			...aliases.map((alias) => alias.span),
		]) {
			assert.ok(within(span, whole), `${label} ${JSON.stringify(span)}`);
			assert.ok(isBorder(text, span.start) && isBorder(text, span.end), `${label} ${JSON.stringify(span)}`);
		}
	}
}

/** False inside a surrogate pair and before a combining mark. */
function isBorder(text: string, offset: number): boolean {
	return !/^(?:[\udc00-\udfff]|\p{M})/u.test(text.slice(offset, offset + 2)) || offset === 0;
}

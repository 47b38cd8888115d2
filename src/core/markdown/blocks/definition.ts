// Link reference definitions (CommonMark 0.31.2, 4.7) that stand on one line.
import { longestLabel, referenceKey, parseLinkDestination, parseLinkTitle } from './commonMark';
import { skipBlanks } from './openings';

/** Where a label ends that begins at `at`: the offset of its `]`, `end` when it goes on, -1 when it is none. */
function labelEnd(text: string, at: number, end: number): number {
	for (let next = at; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit === 0x5d) {
			return next;
		}
		if (unit === 0x5b) {
			return -1;
		}
		if (unit === 0x5c) {
			next++;
		}
	}
	return end;
}

/**
 * The label that a line defines, as labels are compared; '' when it defines none, and `undefined` when that takes more
 * than this line to know.
 * @param at the offset of the `[`
 * @param below the first unit of the line below if that may go on with a definition, '' otherwise
 * @example `[kvm]: https://linux-kvm.org "KVM"` defines `KVM`
 */
export function definedLabel(text: string, at: number, end: number, below: string): string | undefined {
	const unfinished = below === '' ? '' : undefined;
	const close = labelEnd(text, at + 1, end);
	if (close >= end) {
		return unfinished;
	}
	if (close - at > longestLabel) {
		return undefined;
	}
	if (close < 0 || text[close + 1] !== ':') {
		return '';
	}
	const from = skipBlanks(text, close + 2);
	if (from >= end) {
		return unfinished;
	}
	const destination = parseLinkDestination(text, from, end);
	if (!destination.ok) {
		return '';
	}
	const label = referenceKey(text.slice(at + 1, close));
	const after = skipBlanks(text, destination.pos);
	if (after >= end) {
		return /["'(]/.test(below) ? undefined : label;
	}
	if (after === destination.pos) {
		return '';
	}
	const title = parseLinkTitle(text, after, end);
	if (!title.ok) {
		return title.can_continue ? unfinished : '';
	}
	return skipBlanks(text, title.pos) < end ? '' : label;
}

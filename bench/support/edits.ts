// Keystrokes in a note, one after the other.
import type { TextDocument } from '../../src/core/text/document';
import { commonWords } from './names';
import { below, pick, type Random } from './random';

/**
 * The text after one keystroke at a place that moves on now and then: mostly a letter, sometimes a new line, a removed
 * letter or a pasted word.
 */
export function keystroke({ uri, version, text }: TextDocument, random: Random, near: number): TextDocument {
	const at = Math.min(text.length, near + below(random, 40));
	const kind = random();
	const typed =
		kind < 0.7
			? pick(random, [...'etaoinshr '])
			: kind < 0.75
				? '\n'
				: kind < 0.85
					? ` ${pick(random, commonWords)} `
					: '';
	const removed = typed === '' ? 1 : 0;
	return { uri, version: version + 1, text: text.slice(0, at) + typed + text.slice(at + removed) };
}

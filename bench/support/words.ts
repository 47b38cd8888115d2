// The words in which a hover speaks, as src/vscode/messages.ts has them; that file needs the editor.
import type { Words } from '../../src/core/describe';

/** English. */
export const words: Words = {
	noDefinition: 'No definition yet.',
	usage: 'Examples of use:',
	alsoCalled: (names) => `also ${names}`,
	examples: (names) => `Examples: ${names}`,
	list: (names) => names.join(', '),
};

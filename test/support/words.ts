// Words for people, as tests read them.
import type { Words } from '../../src/core/describe';

/** Short, so that a test can spell out what is shown. */
export const words: Words = {
	noDefinition: 'Nothing yet.',
	usage: 'In use:',
	alsoCalled: (names) => `also ${names}`,
	examples: (names) => `Examples: ${names}`,
	list: (names) => names.join(', '),
};

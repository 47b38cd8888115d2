// The notes that ship, as text in a bundle: no host has to find them on a disk. `import()` brings them when they are
// first needed.
import foundations from '../../chapter/01-foundations.md';
import whatIsVirtualized from '../../chapter/02-what-is-virtualized.md';
import howItIsVirtualized from '../../chapter/03-how-it-is-virtualized.md';
import hypervisors from '../../chapter/04-hypervisors.md';
import openSourceProjects from '../../chapter/05-open-source-projects.md';
import cloud from '../../chapter/06-cloud.md';
import questions from '../../chapter/07-questions.md';

/** A note that ships with the extension. */
export interface ChapterNote {
	/** The file's name: `01-foundations.md`. */
	readonly path: string;
	readonly text: string;
}

/** All of them, in reading order. */
export const chapter: readonly ChapterNote[] = [
	{ path: '01-foundations.md', text: foundations },
	{ path: '02-what-is-virtualized.md', text: whatIsVirtualized },
	{ path: '03-how-it-is-virtualized.md', text: howItIsVirtualized },
	{ path: '04-hypervisors.md', text: hypervisors },
	{ path: '05-open-source-projects.md', text: openSourceProjects },
	{ path: '06-cloud.md', text: cloud },
	{ path: '07-questions.md', text: questions },
];

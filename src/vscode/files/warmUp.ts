// The first reading of a session is the slowest: nothing of our code has run, and no pattern has been compiled.
import { NoteIndex } from '../../core/workspace/noteIndex';
import { Slices } from './slices';

/** After so many paragraphs most has run. */
const enough = 16;

/**
 * Reads some paragraphs of a text, one by one, into an index that is thrown away. The first whole note would otherwise
 * hold up the host for ten times as long as it takes later.
 */
export async function warmUp(text: string): Promise<void> {
	const slices = new Slices();
	const index = new NoteIndex();
	for (const [version, paragraph] of text.split(/\n{2,}/, enough).entries()) {
		await slices.next();
		index.set({ uri: 'file:///paragraph.md', version, text: paragraph });
		await slices.next();
		index.settle();
	}
}

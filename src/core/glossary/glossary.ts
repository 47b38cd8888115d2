// All terms of a workspace: definitions merged by name, aliases kept honest, conflicts kept.
import type { Definition, Term } from './term';

/** Look-up by key and by any name. */
export interface Glossary {
	/** By key, in the order in which notes define them. */
	readonly terms: ReadonlyMap<string, Term>;
	/** Terms that a name may mean, in any spelling the matcher knows; empty when unknown. `VMs` finds virtual machine. */
	lookUp(name: string): readonly Term[];
	/** A term's definitions, nearest to the reader first: same note, same folder, workspace, built-in chapter. */
	nearest(term: Term, fromUri: string): readonly Definition[];
}

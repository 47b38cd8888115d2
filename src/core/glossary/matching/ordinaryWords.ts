// Short English words that are also written as acronyms.
import { wordLists } from './lists';

/** True for `it`, `us`, `can`, `aids`, `sap`, and for *ha* of Italian. */
export function isOrdinaryWord(folded: string): boolean {
	return wordLists().ordinaryList.has(folded);
}

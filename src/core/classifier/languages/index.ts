// The languages that have the pattern, in the order in which people are offered them.
import type { Language } from '../language';
import { go } from './go';
import { python } from './python';
import { typescript } from './typescript';

export const languages: readonly Language[] = [go, typescript, python];

/**
 * The language in which the editor's files of that kind are written.
 *
 * @example languageFor('typescriptreact')?.title // 'TypeScript'
 */
export function languageFor(vscodeLanguageId: string): Language | undefined {
	return languages.find((language) => language.vscodeLanguageIds.includes(vscodeLanguageId));
}

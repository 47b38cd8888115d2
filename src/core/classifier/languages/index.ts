// The languages that have the pattern, in the order in which people are offered them.
import type { Language } from '../language';
import { c } from './c';
import { cpp } from './cpp';
import { csharp } from './csharp';
import { go } from './go';
import { java } from './java';
import { javascript } from './javascript';
import { kotlin } from './kotlin';
import { php } from './php';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import { swift } from './swift';
import { typescript } from './typescript';

/** All of them; a language that is not here has no classifier. */
export const languages: readonly Language[] = [
	go,
	typescript,
	javascript,
	python,
	rust,
	java,
	csharp,
	c,
	cpp,
	kotlin,
	php,
	ruby,
	swift,
];

/**
 * The language in which the editor's files of that kind are written.
 *
 * @example languageFor('typescriptreact')?.title // 'TypeScript'
 */
export function languageFor(vscodeLanguageId: string): Language | undefined {
	return languages.find((language) => language.vscodeLanguageIds.includes(vscodeLanguageId));
}

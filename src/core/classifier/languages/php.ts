// PHP 8.1: a backed enum and a match.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quotePlain } from '../literals';
import { arrowArm, lexemes, literalMark } from '../scan';

const members: Site = {
	at: new RegExp(`^[^]*\\bcase\\s+\\S+\\s*=\\s*${literalMark}\\s*;`),
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`case ${member} = ${literal};`,
};

const arms: Site = {
	at: 'arms',
	depth: 3,
	entry: ({ member, literal, about }: PlannedKind) => code`
		${about}
		${literal} => self::${member},`,
};

export const php: Language = {
	id: 'php',
	title: 'PHP',
	vscodeLanguageIds: ['php'],
	comment: '//',
	spoken: /\?(?=>)/g,
	holds: /^namespace\b/,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'pascal', reserved: new Set(['Class', 'CLASS', 'class']) },
	quote: (label) => quotePlain(label, '$'),
	lexicon: {
		// What stands outside of PHP is no code either, and ends a comment.
		comments: [
			/^\s*<(?!\?)[^]*?(?:<\?(?:php|=)|(?=\s?$))/,
			/\?>[^]*?(?:<\?(?:php|=)|(?=\s?$))/,
			/(?:\/\/|#(?!\[))(?:(?!\?>)[^\r\n])*/,
			lexemes.blockComment,
		],
		strings: [{ ...lexemes.double, pattern: /"((?:[^"\\]|\\[^])*)(?:"|\\?$)/ }, lexemes.singlePlain],
	},
	arm: arrowArm,
	otherwise: /default\s*=>/,
	typeName: /\benum\s+([^\s:{]+)/,
	sites: [members, arms],
	isOpen: (before) => before.lastIndexOf('<?') > before.lastIndexOf('?>'),
	opening: ['<?php'],
	write: (plan) => code`
		${sides(plan)}

		/** Which kind it is, as the notes name it. */
		enum ${plan.type}: string
		{
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}

			/** The kind that the text names, or null. */
			public static function of(string $text): ?self
			{
				return match ($text) {
					${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
					default => null,
				};
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/** What is given out. */
		final class ${sides.from}
		{
			public function __construct(public readonly string $name)
			{
			}
		}

		/** What stands behind it. */
		final class ${sides.to}
		{
			public function __construct(public readonly string $name)
			{
			}
		}

		/** Maps the one to the other, in one of the kinds. */
		final class ${sides.whole}
		{
			/** @param \SplObjectStorage<${sides.from}, ${sides.to}> $resources */
			public function __construct(
				public readonly ${type} $kind,
				public readonly \SplObjectStorage $resources,
			) {
			}
		}`;
}

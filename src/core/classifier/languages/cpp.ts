// C++17: a scoped enum and an optional. Enumerators begin with `k`, so that no macro is in their way.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quoteC } from '../literals';
import { lexemes, literalMark, verbatim } from '../scan';

const members: Site = {
	at: /\benum\b[^{;]*\{[^}]*?\n(?=[ \t]*\})/,
	separator: ',',
	depth: 1,
	entry: ({ member }: PlannedKind) => code`k${member},`,
};

const arms: Site = {
	at: 'arms',
	depth: 1,
	entry: ({ member, literal, about }: PlannedKind, { type }: Plan) => code`
		if (text == ${literal}) {
			${about}
			return ${type}::k${member};
		}`,
};

/** Not the apostrophe in `1'000`. */
const character = {
	...lexemes.single,
	pattern: new RegExp(`(?<![\\dA-Fa-f])${lexemes.single.pattern.source}`),
};

export const cpp: Language = {
	id: 'cpp',
	title: 'C++',
	vscodeLanguageIds: ['cpp'],
	outsideBraces: true,
	comment: '//',
	// A backslash at its end continues a line, and so does the trigraph for one.
	spoken: /\?(?=\?)|\\$/g,
	typeNaming: { casing: 'pascal', ascii: true },
	memberNaming: { casing: 'pascal', ascii: true, prefixed: 'letter' },
	memberPrefix: () => 'k',
	quote: quoteC,
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [{ pattern: /R"\(([^]*?)(?:\)"|$)/, read: verbatim }, lexemes.double, character],
	},
	arm: new RegExp(`==\\s*${literalMark}`, 'g'),
	otherwise: /return\b/,
	typeName: /\benum\s+class\s+(\w+)/,
	sites: [members, arms],
	write: (plan) => code`
		${include(plan, 'map')}
		#include <optional>
		${include(plan, 'string')}
		#include <string_view>

		${sides(plan)}

		/// Which kind it is.
		enum class ${plan.type} {
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
		};

		${mapping(plan)}

		/// The kind that the text names, if it names one.
		inline std::optional<${plan.type}> Parse${plan.type}(std::string_view text)
		{
			${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
			return std::nullopt;
		}`,
};

/** A header that only the two sides need. */
function include({ sides }: Plan, header: string): Code {
	return sides === undefined ? [] : [`#include <${header}>`];
}

function sides({ sides }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/// What is given out: its name.
		using ${sides.from} = std::string;

		/// What stands behind it: its name.
		using ${sides.to} = std::string;`;
}

function mapping({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/// Maps the one to the other, in one of the kinds.
		struct ${sides.whole} {
			${type} kind;
			std::map<${sides.from}, ${sides.to}> resources;
		};`;
}

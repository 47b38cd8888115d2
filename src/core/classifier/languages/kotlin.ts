// Kotlin: an enum class that knows its label, and a companion that looks one up.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { arrowArm, lexemes } from '../scan';

const members: Site = {
	at: /\benum\s+class\s[^{]*\{[^;{}]*?(?:\n(?=[ \t]*;)|(?=[ \t]*;))/,
	separator: ',',
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`${member}(${literal}),`,
};

const arms: Site = {
	at: 'arms',
	depth: 3,
	entry: ({ member, literal, about }: PlannedKind) => code`
		${about}
		${literal} -> ${member}`,
};

export const kotlin: Language = {
	id: 'kotlin',
	title: 'Kotlin',
	vscodeLanguageIds: ['kotlin'],
	comment: '//',
	// No enum class, whose entries come first, and no object expression.
	holds: /^(?:(?!enum\b)[\w@]+\s+)*(?:class|object|interface)\b/,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'upper' },
	quote: (label) => quote(label, '"', 'pair', '$'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [lexemes.tripleRaw, lexemes.double, lexemes.single],
	},
	arm: arrowArm,
	otherwise: /else\s*->/,
	typeName: /\benum\s+class\s+([^\s({]+)/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/** Which kind it is; [label] is as the notes name it. */
		enum class ${plan.type}(val label: String) {
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
			;

			companion object {
				/** The kind that the text names, or null. */
				fun of(text: String): ${plan.type}? = when (text) {
					${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
					else -> null
				}
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/** What is given out. */
		data class ${sides.from}(val name: String)

		/** What stands behind it. */
		data class ${sides.to}(val name: String)

		/** Maps the one to the other, in one of the kinds. */
		data class ${sides.whole}(val kind: ${type}, val resources: Map<${sides.from}, ${sides.to}>)`;
}

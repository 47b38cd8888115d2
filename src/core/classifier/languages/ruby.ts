// Ruby: a module of frozen strings with a case.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quotePlain } from '../literals';
import { lexemes, literalMark } from '../scan';

const members: Site = {
	at: new RegExp(`^[^]*\\n[ \\t]+[^\\s=]+\\s*=\\s*${literalMark}(?:\\.freeze)?[ \\t]*(?=\\r?\\n)`),
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`${member} = ${literal}.freeze`,
};

const arms: Site = {
	at: 'arms',
	depth: 2,
	entry: ({ member, literal, about }: PlannedKind) => code`
		when ${literal}
			${about}
			${member}`,
};

export const ruby: Language = {
	id: 'ruby',
	title: 'Ruby',
	vscodeLanguageIds: ['ruby'],
	comment: '#',
	holds: /^(?:class|module)\b(?!.*\bend$)/,
	typeNaming: { casing: 'pascal', capital: true },
	memberNaming: { casing: 'upper', capital: true, reserved: new Set(['BEGIN', 'END']) },
	quote: (label) => quotePlain(label, '#'),
	lexicon: {
		comments: [lexemes.hashComment],
		strings: [{ ...lexemes.double, pattern: /"((?:[^"\\]|\\[^])*)(?:"|\\?$)/ }, lexemes.singlePlain],
	},
	arm: new RegExp(`\\bwhen\\s+${literalMark}(?:\\s*,\\s*${literalMark})*`, 'g'),
	otherwise: /else\b/,
	typeName: /\bmodule\s+(\S+)/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		# Which kind it is, as the notes name it.
		module ${plan.type}
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}

			# The kind that the text names; raises ArgumentError when it names none.
			def self.parse(text)
				case text
				${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
				else
					raise ArgumentError, "unknown ${plan.type}: #{text}"
				end
			end
		end`,
};

function sides({ sides }: Plan): Code {
	return sides === undefined
		? []
		: code`
		# What is given out.
		${sides.from} = Struct.new(:name)

		# What stands behind it.
		${sides.to} = Struct.new(:name)

		# Maps the one to the other (a Hash), in one of the kinds.
		${sides.whole} = Struct.new(:kind, :resources)`;
}

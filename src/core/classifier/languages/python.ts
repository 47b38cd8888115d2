// Python 3.10: an Enum whose values are the labels, and a match.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { caseArm, lexemes, literalMark, verbatim } from '../scan';

const members: Site = {
	at: new RegExp(`^[^]*\\n[ \\t]+[^\\s=]+ = ${literalMark}[ \\t]*(?=\\r?\\n)`),
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`${member} = ${literal}`,
};

const arms: Site = {
	at: 'arms',
	depth: 3,
	entry: ({ member, literal, about }: PlannedKind) => code`
		case ${literal}:
			${about}
			return cls.${member}`,
};

export const python: Language = {
	id: 'python',
	title: 'Python',
	vscodeLanguageIds: ['python'],
	comment: '#',
	holds: /^(?!match\b).*:$/,
	blankLines: 2,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'upper' },
	quote: (label) => quote(label, '"', 'long'),
	lexicon: {
		comments: [lexemes.hashComment],
		strings: [
			{ pattern: /[rR]"""((?:[^\\]|\\[^])*?)(?:"""|\\?$)/, read: verbatim },
			{ pattern: /[rR]'''((?:[^\\]|\\[^])*?)(?:'''|\\?$)/, read: verbatim },
			{ pattern: /[rR]"((?:[^"\\\n]|\\[^])*)(?:"|(?=\n)|\\?$)/, read: verbatim },
			{ pattern: /[rR]'((?:[^'\\\n]|\\[^])*)(?:'|(?=\n)|\\?$)/, read: verbatim },
			lexemes.triple,
			lexemes.tripleSingle,
			lexemes.double,
			lexemes.single,
		],
	},
	arm: caseArm,
	otherwise: /case\s+_\s*:/,
	typeName: /\bclass\s+([^\s(]+)\(\s*[^()]*\b(?:Str)?Enum\s*[,)]/,
	sites: [members, arms],
	write: (plan) => code`
		${imports(plan)}


		${sides(plan)}


		class ${plan.type}(enum.Enum):
			"""Which kind it is, as the notes name it."""

			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}

			@classmethod
			def parse(cls, text: str) -> "${plan.type}":
				"""Return the kind that text names; raise ValueError when it names none."""
				match text:
					${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
					case _:
						raise ValueError(f"unknown ${plan.type}: {text!r}")`,
};

function imports({ sides }: Plan): Code {
	return sides === undefined ? ['import enum'] : ['import dataclasses\nimport enum'];
}

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		@dataclasses.dataclass(frozen=True)
		class ${sides.from}:
			"""What is given out."""

			name: str


		@dataclasses.dataclass(frozen=True)
		class ${sides.to}:
			"""What stands behind it."""

			name: str


		@dataclasses.dataclass
		class ${sides.whole}:
			"""Maps the one to the other, in one of the kinds."""

			kind: "${type}"
			resources: dict[${sides.from}, ${sides.to}]`;
}

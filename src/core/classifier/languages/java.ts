// Java 16: an enum that knows its label, and a switch on strings. Not public, so that any file can hold it.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { caseArm, lexemes } from '../scan';

const members: Site = {
	at: /\benum\s[^{;]*\{[^;{}]*?(?:\n(?=[ \t]*;)|(?=[ \t]*;))/,
	separator: ',',
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`${member}(${literal}),`,
};

const arms: Site = {
	at: 'arms',
	depth: 3,
	entry: ({ member, literal, about }: PlannedKind) => code`
		${about}
		case ${literal} -> ${member};`,
	other: {
		after: /^\s*:\s*return\b/,
		entry: ({ member, literal, about }: PlannedKind) => code`
			case ${literal}:
				${about}
				return ${member};`,
	},
};

export const java: Language = {
	id: 'java',
	title: 'Java',
	vscodeLanguageIds: ['java'],
	comment: '//',
	spoken: /\\(?=u)/g,
	// No enum, whose constants come first.
	holds: /^(?:[\w@-]+\s+)*(?:class|interface|record)\s+[\p{L}_]/u,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'upper' },
	quote: (label) => quote(label, '"', 'pair'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [lexemes.triple, lexemes.double, lexemes.single],
	},
	arm: caseArm,
	otherwise: /default\b/,
	typeName: /\benum\s+([^\s{]+)/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/** Which kind it is. */
		enum ${plan.type} {
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
			;

			/** As the notes name it. */
			final String label;

			${plan.type}(String label) {
				this.label = label;
			}

			/** The kind that the text names; throws IllegalArgumentException when it names none. */
			static ${plan.type} of(String text) {
				return switch (text) {
					${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
					default -> throw new IllegalArgumentException("unknown ${plan.type}: " + text);
				};
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/** What is given out. */
		record ${sides.from}(String name) {}

		/** What stands behind it. */
		record ${sides.to}(String name) {}

		/** Maps the one to the other, in one of the kinds. */
		record ${sides.whole}(${type} kind, java.util.Map<${sides.from}, ${sides.to}> resources) {}`;
}

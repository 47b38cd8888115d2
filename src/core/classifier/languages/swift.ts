// Swift: an enum of strings and an initializer that may fail.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { caseArm, lexemes, literalMark, verbatim } from '../scan';

/** Keywords, and what an enum of strings has already. */
const reserved = new Set(
	(
		'Any as associatedtype break case catch class continue default defer deinit do else enum extension ' +
		'fallthrough false fileprivate for func guard if import in init inout internal is let nil operator ' +
		'precedencegroup private protocol public repeat rethrows return self static struct subscript super switch ' +
		'throw throws true try typealias var where while allCases hash hashValue none rawValue some'
	).split(' '),
);

const members: Site = {
	at: new RegExp(`^[^]*\\bcase\\s+\\S+\\s*=\\s*${literalMark}`),
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`case ${member} = ${literal}`,
};

const arms: Site = {
	at: 'arms',
	depth: 2,
	entry: ({ member, literal, about }: PlannedKind) => code`
		case ${literal}:
			${about}
			self = .${member}`,
};

export const swift: Language = {
	id: 'swift',
	title: 'Swift',
	vscodeLanguageIds: ['swift'],
	comment: '//',
	holds: /\b(?:class|struct|enum|extension|actor|func)\b/,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'camel', reserved },
	quote: (label) => quote(label, '"', 'braced'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [{ pattern: /#"([^\n]*?)(?:"#|(?=\n)|$)/, read: verbatim }, lexemes.triple, lexemes.double],
	},
	arm: caseArm,
	otherwise: /default\s*:/,
	typeName: /\benum\s+([^\s:{]+)/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/// Which kind it is, as the notes name it.
		enum ${plan.type}: String, CaseIterable {
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}

			/// The kind that the text names, or nil.
			init?(_ text: String) {
				switch text {
				${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
				default:
					return nil
				}
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/// What is given out.
		struct ${sides.from}: Hashable {
			let name: String
		}

		/// What stands behind it.
		struct ${sides.to} {
			let name: String
		}

		/// Maps the one to the other, in one of the kinds.
		struct ${sides.whole} {
			let kind: ${type}
			var resources: [${sides.from}: ${sides.to}] = [:]
		}`;
}

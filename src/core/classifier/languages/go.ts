// Go: a named string type, its constants, and an error type of its own, so that nothing is imported.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { caseArm, lexemes, verbatim } from '../scan';

const members: Site = {
	at: /\bconst\s*\([^]*?\n(?=[ \t]*\))/,
	depth: 1,
	entry: ({ member, padding, literal }: PlannedKind, { type }: Plan) =>
		code`${type}${member}${padding} ${type} = ${literal}`,
};

const arms: Site = {
	at: 'arms',
	depth: 1,
	entry: ({ member, literal, about }: PlannedKind, { type }: Plan) => code`
		case ${literal}:
			${about}
			return ${type}${member}, nil`,
};

export const go: Language = {
	id: 'go',
	title: 'Go',
	vscodeLanguageIds: ['go'],
	comment: '//',
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'pascal', prefixed: 'type' },
	memberPrefix: (type) => type,
	quote: (label) => quote(label, '"', 'long'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [lexemes.double, { pattern: /`([^`]*)(?:`|$)/, read: verbatim }, lexemes.single],
	},
	arm: caseArm,
	otherwise: /default\b/,
	// The type that the constants have; there may be others above it.
	typeName: /\btype\s+(\S+)\s+string\b(?=[^]*?\bconst\s*\([^)]*\s\1\s*[=(])/,
	sites: [members, arms],
	isOpen: (before) => /^[ \t]*[^\s/]/m.test(before),
	opening: ['package ', { stop: 'package', value: 'main' }],
	write: (plan) => code`
		${sides(plan)}

		// ${plan.type} says which kind it is.
		type ${plan.type} string

		// The kinds, as the notes name them.
		const (
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
		)

		// Unknown${plan.type}Error is a text that names none of the kinds.
		type Unknown${plan.type}Error string

		// Error says which text it was.
		func (e Unknown${plan.type}Error) Error() string {
			return "unknown ${plan.type}: " + string(e)
		}

		// New${plan.type} returns the kind that text names, or an Unknown${plan.type}Error.
		func New${plan.type}(text string) (${plan.type}, error) {
			switch text {
			${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
			default:
				return "", Unknown${plan.type}Error(text)
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		// ${sides.from} is what is given out.
		type ${sides.from} string

		// ${sides.to} is what stands behind it.
		type ${sides.to} string

		// ${sides.whole} maps the one to the other, in one of the kinds.
		type ${sides.whole} struct {
			Kind      ${type}
			Resources map[${sides.from}]${sides.to}
		}`;
}

// Rust: an enum with FromStr and an error of its own; full paths, so that no `use` is needed.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { arrowArm, lexemes, unescape, verbatim } from '../scan';

const members: Site = {
	at: /\benum\s+\S+\s*\{[^}]*?\n(?=[ \t]*\})/,
	separator: ',',
	depth: 1,
	entry: ({ member }: PlannedKind) => code`${member},`,
};

const arms: Site = {
	at: 'arms',
	depth: 3,
	entry: ({ member, literal, about }: PlannedKind) => code`
		${about}
		${literal} => Ok(Self::${member}),`,
};

export const rust: Language = {
	id: 'rust',
	title: 'Rust',
	vscodeLanguageIds: ['rust'],
	comment: '//',
	holds: /\b(?:mod|fn)\s/,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'pascal', reserved: new Set(['Self']) },
	quote: (label) => quote(label, '"', 'braced'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [
			{ pattern: /r"([^"]*)(?:"|$)/, read: verbatim },
			{ pattern: /r#"([^]*?)(?:"#|$)/, read: verbatim },
			{ pattern: /"((?:[^"\\]|\\[^])*)(?:"|\\?$)/, read: unescape },
			{ pattern: /'([^'\\\n]|\\[^'\n]+|\\')'/, read: unescape },
		],
	},
	arm: arrowArm,
	otherwise: /(?:_|[a-z]\w*)\s*=>/,
	typeName: /\benum\s+([^\s{]+)/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/// Which kind it is.
		#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
		pub enum ${plan.type} {
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
		}

		/// A text that names none of the kinds.
		#[derive(Debug, Clone, PartialEq, Eq)]
		pub struct Unknown${plan.type}(pub String);

		impl std::fmt::Display for Unknown${plan.type} {
			fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
				write!(formatter, "unknown ${plan.type}: {}", self.0)
			}
		}

		impl std::error::Error for Unknown${plan.type} {}

		impl std::str::FromStr for ${plan.type} {
			type Err = Unknown${plan.type};

			fn from_str(text: &str) -> Result<Self, Unknown${plan.type}> {
				match text {
					${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
					_ => Err(Unknown${plan.type}(text.to_owned())),
				}
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/// What is given out.
		#[derive(Debug, Clone, PartialEq, Eq, Hash)]
		pub struct ${sides.from}(pub String);

		/// What stands behind it.
		#[derive(Debug, Clone, PartialEq, Eq, Hash)]
		pub struct ${sides.to}(pub String);

		/// Maps the one to the other, in one of the kinds.
		#[derive(Debug, Clone, PartialEq, Eq)]
		pub struct ${sides.whole} {
			pub kind: ${type},
			pub resources: std::collections::HashMap<${sides.from}, ${sides.to}>,
		}`;
}

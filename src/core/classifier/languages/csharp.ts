// C#: an enum and a static class that parses it; qualified names, so that no `using` is needed.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quote } from '../literals';
import { caseArm, lexemes } from '../scan';

const members: Site = {
	at: /\benum\s[^{;]*\{[^}]*?\n(?=[ \t]*\})/,
	separator: ',',
	depth: 1,
	entry: ({ member }: PlannedKind) => code`${member},`,
};

const arms: Site = {
	at: 'arms',
	depth: 3,
	entry: ({ member, literal, about }: PlannedKind, { type }: Plan) => code`
		case ${literal}:
			${about}
			return ${type}.${member};`,
};

export const csharp: Language = {
	id: 'csharp',
	title: 'C#',
	vscodeLanguageIds: ['csharp'],
	comment: '//',
	holds: /^(?:\w+\s+)*(?:namespace|class|struct|interface|record)\s+[\p{L}_]/u,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'pascal' },
	quote: (label) => quote(label, '"', 'long'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [
			{ pattern: /@"((?:[^"]|"")*)(?:"|$)/, read: (body) => body.replaceAll('""', '"') },
			lexemes.tripleRaw,
			lexemes.double,
			lexemes.single,
		],
	},
	arm: caseArm,
	otherwise: /default\b/,
	typeName: /\benum\s+([^\s:{]+)/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/// <summary>Which kind it is.</summary>
		public enum ${plan.type}
		{
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
		}

		/// <summary>Makes a kind of a text.</summary>
		public static class ${plan.type}Parser
		{
			/// <summary>The kind that the text names.</summary>
			/// <exception cref="System.ArgumentException">The text names none.</exception>
			public static ${plan.type} Parse(string text)
			{
				switch (text)
				{
					${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
					default:
						throw new System.ArgumentException("unknown ${plan.type}: " + text, nameof(text));
				}
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/// <summary>What is given out.</summary>
		public sealed class ${sides.from}
		{
			public ${sides.from}(string name)
			{
				Name = name;
			}

			public string Name { get; }
		}

		/// <summary>What stands behind it.</summary>
		public sealed class ${sides.to}
		{
			public ${sides.to}(string name)
			{
				Name = name;
			}

			public string Name { get; }
		}

		/// <summary>Maps the one to the other, in one of the kinds.</summary>
		public sealed class ${sides.whole}
		{
			public ${sides.whole}(${type} kind)
			{
				Kind = kind;
			}

			public ${type} Kind { get; }

			public System.Collections.Generic.Dictionary<${sides.from}, ${sides.to}> Resources { get; } =
				new System.Collections.Generic.Dictionary<${sides.from}, ${sides.to}>();
		}`;
}

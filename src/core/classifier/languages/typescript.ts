// TypeScript: a union of the labels, and a switch that no longer compiles when it misses one of them.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { literalMark } from '../scan';
import { ecmaScript } from './ecmaScript';

const members: Site = {
	at: new RegExp(`\\btype\\s+[^\\s=]+\\s*=(?:\\s*(?:\\|\\s*)?${literalMark})+`),
	depth: 1,
	entry: ({ literal }: PlannedKind) => code`| ${literal}`,
};

const arms: Site = {
	at: 'arms',
	depth: 2,
	entry: ({ literal, about }: PlannedKind) => code`
		case ${literal}:
			${about}
			return kind;`,
};

export const typescript: Language = {
	...ecmaScript,
	id: 'typescript',
	title: 'TypeScript',
	vscodeLanguageIds: ['typescript', 'typescriptreact'],
	typeName: /\btype\s+([^\s=]+)\s*=/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/** Which kind it is, as the notes name it. */
		type ${plan.type} =
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))};

		/** The kind that the text names; throws a RangeError when it names none. */
		function parse${plan.type}(text: string): ${plan.type} {
			const kind = text as ${plan.type};
			switch (kind) {
				${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
				default: {
					// A kind that has no arm above does not compile here.
					const unknown: never = kind;
					throw new RangeError('unknown ${plan.type}: ' + String(unknown));
				}
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/** What is given out. */
		interface ${sides.from} {
			readonly name: string;
		}

		/** What stands behind it. */
		interface ${sides.to} {
			readonly name: string;
		}

		/** Maps the one to the other, in one of the kinds. */
		interface ${sides.whole} {
			readonly kind: ${type};
			readonly resources: ReadonlyMap<${sides.from}, ${sides.to}>;
		}`;
}

// JavaScript: a frozen object and JSDoc that type checkers read; no `export`, which scripts do not have.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { ecmaScript } from './ecmaScript';

const members: Site = {
	at: /\bObject\.freeze\(\{[^]*?\n(?=[ \t]*\}\))/,
	separator: ',',
	depth: 1,
	entry: ({ member, literal }: PlannedKind) => code`${member}: ${literal},`,
};

const arms: Site = {
	at: 'arms',
	depth: 2,
	entry: ({ member, literal, about }: PlannedKind, { type }: Plan) => code`
		case ${literal}:
			${about}
			return ${type}.${member};`,
};

export const javascript: Language = {
	...ecmaScript,
	id: 'javascript',
	title: 'JavaScript',
	vscodeLanguageIds: ['javascript', 'javascriptreact'],
	typeName: /\b(?:const|let|var)\s+([^\s=]+)\s*=\s*Object\.freeze\b/,
	sites: [members, arms],
	write: (plan) => code`
		${sides(plan)}

		/** The kinds, as the notes name them. */
		const ${plan.type} = Object.freeze({
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
		});

		/** @typedef {(typeof ${plan.type})[keyof typeof ${plan.type}]} ${plan.type} Which kind it is. */

		/**
		 * The kind that the text names.
		 *
		 * @param {string} text
		 * @returns {${plan.type}}
		 * @throws {RangeError} When the text names none.
		 */
		function parse${plan.type}(text) {
			switch (text) {
				${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
				default:
					throw new RangeError('unknown ${plan.type}: ' + text);
			}
		}`,
};

function sides({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		/** @typedef {{ readonly name: string }} ${sides.from} What is given out. */

		/** @typedef {{ readonly name: string }} ${sides.to} What stands behind it. */

		/**
		 * Maps the one to the other, in one of the kinds.
		 *
		 * @typedef {object} ${sides.whole}
		 * @property {${type}} kind
		 * @property {ReadonlyMap<${sides.from}, ${sides.to}>} resources
		 */`;
}

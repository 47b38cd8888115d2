// C: an enum whose first value stands for anything else, and a chain of strcmp.
import { code, lines, type Code } from '../code';
import type { Language, PlannedKind, Plan, Site } from '../language';
import { quoteC } from '../literals';
import { lexemes, literalMark } from '../scan';

const members: Site = {
	at: /\benum\b[^{;]*\{[^}]*?\n(?=[ \t]*\})/,
	separator: ',',
	depth: 1,
	entry: ({ member }: PlannedKind, plan: Plan) => code`${prefix(plan)}_${member},`,
};

const arms: Site = {
	at: 'arms',
	depth: 1,
	entry: ({ member, literal, about }: PlannedKind, plan: Plan) => code`
		if (strcmp(text, ${literal}) == 0) {
			${about}
			return ${prefix(plan)}_${member};
		}`,
};

export const c: Language = {
	id: 'c',
	title: 'C',
	vscodeLanguageIds: ['c'],
	comment: '//',
	// A backslash at its end continues a line, and so does the trigraph for one.
	spoken: /\?(?=\?)|\\$/g,
	typeNaming: { casing: 'snake', ascii: true },
	memberNaming: { casing: 'upper', ascii: true, prefixed: 'type', reserved: new Set(['UNKNOWN']) },
	memberPrefix: (type, masked) => commonPrefix(masked) ?? `${type.toUpperCase()}_`,
	quote: quoteC,
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [lexemes.double, lexemes.single],
	},
	arm: new RegExp(`\\bstrcmp\\s*\\([^(),;]*,\\s*${literalMark}\\s*\\)\\s*==\\s*0`, 'g'),
	otherwise: /return\b/,
	typeName: /\benum\b[^{;]*\{[^}]*\}\s*(\w+)\s*;/,
	sites: [members, arms],
	write: (plan) => code`
		#include <string.h>

		${sides(plan)}

		// Which kind it is; the first value is for a text that names none.
		typedef enum {
			${prefix(plan)}_UNKNOWN,
			${lines(plan.kinds.map((kind) => members.entry(kind, plan)))}
		} ${plan.type};

		${mapping(plan)}

		// The kind that the text names.
		${plan.type} ${plan.type}_from(const char *text)
		{
			${lines(plan.kinds.map((kind) => arms.entry(kind, plan)))}
			return ${prefix(plan)}_UNKNOWN;
		}`,
};

/** The constants' common beginning. */
function prefix({ type, prefix: present }: Plan): Code {
	return [{ stop: 'prefix', value: present?.slice(0, -1) ?? type.value.toUpperCase() }];
}

/** What all enumerators of the first enum begin with, up to an underscore. */
function commonPrefix(masked: string): string | undefined {
	const body = /\benum\b[^{;]*\{([^}]*)\}/.exec(masked)?.[1] ?? '';
	const [first = '', ...rest] = Array.from(body.matchAll(/(?:^|,)\s*(\w+)/g), ([, name = '']) => name);
	let common = rest.length === 0 ? '' : first;
	for (const name of rest) {
		while (!name.startsWith(common)) {
			common = common.slice(0, -1);
		}
	}
	return /^\w*_/.exec(common)?.[0];
}

function sides({ sides }: Plan): Code {
	return sides === undefined
		? []
		: code`
		// What is given out.
		typedef struct {
			const char *name;
		} ${sides.from};

		// What stands behind it.
		typedef struct {
			const char *name;
		} ${sides.to};`;
}

function mapping({ sides, type }: Plan): Code {
	return sides === undefined
		? []
		: code`
		// Maps the one to the other, in one of the kinds.
		typedef struct {
			${type} kind;
			size_t count;
			const ${sides.from} *from;
			const ${sides.to} *to;
		} ${sides.whole};`;
}

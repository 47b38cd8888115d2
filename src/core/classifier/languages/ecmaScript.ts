// What JavaScript and TypeScript have in common: names, literals, and how both are read back.
import type { Language } from '../language';
import { quote } from '../literals';
import { caseArm, lexemes } from '../scan';

/** The shared part of both languages. */
export const ecmaScript = {
	comment: '//',
	spoken: /@(?=ts-)/g,
	holds: /\b(?:function|namespace)\b/,
	typeNaming: { casing: 'pascal' },
	memberNaming: { casing: 'pascal' },
	quote: (label) => quote(label, "'", 'pair'),
	lexicon: {
		comments: [lexemes.lineComment, lexemes.blockComment],
		strings: [lexemes.double, lexemes.single, lexemes.template],
	},
	arm: caseArm,
	otherwise: /default\b/,
} as const satisfies Partial<Language>;

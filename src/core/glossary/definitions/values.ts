// What stands behind a head and says nothing of it: the value of a field, a type, a list's announcement, a request.
import type { DefinitionForm } from '../term';
import type { Candidate, Evidence } from './candidate';
import { hasWords } from './head';
import { isRequest } from './otherLanguages';

/** Heads with something behind them that need not be a sentence. */
const labelForms: ReadonlySet<DefinitionForm> = new Set(['bold', 'listItem', 'definitionList'] as const);
/** Forms of which a head alone defines nothing. */
const pairForms: ReadonlySet<DefinitionForm> = new Set(['definitionList', 'abbreviation'] as const);

/** `{created_date}`, `<{iri}{date}>`, `{author}. {year}.`: a template puts the value there. */
const placeholders =
	/^[<"'(]?(?:\{[\w.:-]+\}|\{\{[^{}]*\}\})(?:[\s.,;:<>"'()/-]*(?:\{[\w.:-]+\}|\{\{[^{}]*\}\}))*[\s.>"')]*$/;
/** `100 Mbps` */
const quantity = /^[~≈<>≤≥±+-]?\d[\d.,]*\s?[\p{L}%/]{0,6}$/u;
/** `` `InChI=1S/C18` `` and nothing else; `` `PATH`: where …``, the first of several. */
const codeAlone = /^`[^`]*`(?:[.,;]?$|\s*:)/;
/** `[A 3.pdf](a3.pdf)`, but for a long form: `[Data Plane Development Kit](https://…)`. */
const linkAlone = /^\[[^\]]*\]\([^()]*\)\.?$/;
const beginsWithDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;
/** `String. Look up a user with this address`: a parameter of an interface. */
const beginsWithType =
	/^(?:\{\{.*?\}\}\s*)?[*_`]*(?:string|boolean|bool|integer|int|number|float|array(?:\sof\s\w+)?|object|hash|enum|enumerable|datetime|date|url|null)\b(?:\s(?:or|\|)\s\w+|\s\([^()]*\))*[*_`]*\.\s/i;
/** `A \| B \| [C](c.md)`: the letters that lead to the parts of an index. */
const letters = /^\\?\[?\**\p{Lu}\**(?:\]\([^)]*\))?\s*\\?\|\s*\\?\[?\**\p{Lu}(?![\p{L}\p{N}])/u;
/** `Примечание: …`, `Hinweis: …`: a remark stands first, and may be on anything. */
const beginsWithRemark =
	/^(?:note|hinweis|remarque|nota|примечание|uwaga|poznámka|opmerking|注意?|备注|注記|참고)\s?[:：]/i;
/** With a colon at the end. */
const oneSentence = /^(?:[^.!?。！？]|[.!?](?=\S))*[:：]$/;
/** An announcement in fewer words says nothing but that a list follows. */
const fewestBeforeList = 5;
/** Under a heading, which announces lists as often as it names things. */
const fewestUnderHeading = 12;

/** `2021-11-16`, `16.11.2021`, `1.8.5`: a day or a release, the points as Markdown may escape them. */
const dayOrRelease = /(?:^|[^\d.])\d{1,4}(?:-\d{1,2}-|\\?\.\d{1,2}\\?\.)\d{1,4}(?![\d.]*\d)/;

/**
 * False where the words behind a head do not say what it is, whatever the form: a head alone does (among terms).
 * @example `**InChI:** `1S/C18``, `**Issued:** 2026-05-21 by us`, `Title` / `: {title}`, `*[DNS]: https://…`
 */
export function saysSomething({
	form,
	body,
	evidence,
}: Pick<Candidate, 'form' | 'body' | 'evidence'>): boolean {
	if (body === undefined) {
		return !pairForms.has(form);
	}
	const { markdown, plain } = body;
	const text = plain.text.trim();
	return !(
		placeholders.test(markdown) ||
		quantity.test(text) ||
		letters.test(markdown) ||
		announces(text, form, evidence) ||
		beginsWithRemark.test(text) ||
		(labelForms.has(form) &&
			(codeAlone.test(markdown) ||
				beginsWithDay.test(text) ||
				beginsWithType.test(text) ||
				(evidence !== 'defines' && linkAlone.test(markdown)))) ||
		(form === 'definitionList' && (isValue(markdown) || isRequest(text)))
	);
}

/** `Various concepts to judge:`, `The number of processors is:`: only where no sentence comes before. */
function announces(text: string, form: DefinitionForm, evidence: Evidence | undefined): boolean {
	return (
		oneSentence.test(text) &&
		(/\s(?:is|are):$/.test(text) ||
			!hasWords(text, fewestBeforeList) ||
			(form === 'heading' && evidence !== 'defines' && !hasWords(text, fewestUnderHeading)))
	);
}

/**
 * `2002-11-15`, `Vol. II: 1997, 786`: the value of a field has more numbers than words; and not twice as many words where
 * one of the numbers is a day or a release: `All versions before 1.8.5`.
 */
function isValue(text: string): boolean {
	const numbers = text.split(/\s+/).filter((word) => /\d/.test(word)).length;
	const words = text.match(/\p{L}{4,}/gu)?.length ?? 0;
	return !/\p{Lo}/u.test(text) && (numbers > words || (dayOrRelease.test(text) && numbers * 2 >= words));
}

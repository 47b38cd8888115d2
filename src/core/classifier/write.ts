// The one way from a classifier to source text: makes the plan, lets the language write it, renders it.
import { tidyClassifier, tidyLabel, type Classifier, type Kind } from './classifier';
import { code, lines, renderText, type Code, type Stop } from './code';
import { identifier, identifiers, typeWords } from './identifiers';
import type { Language, Plan, PlannedKind, Sides } from './language';
import { commentLines } from './literals';
import { markerText } from './marker';
import { shortLabels } from './shortLabels';
import { renderSnippet } from './snippet';

/** What else goes into the text. */
export interface WriteOptions {
	/** Plain text, or a snippet with tab stops on the names. */
	readonly form: 'text' | 'snippet';
	/** One level of the file's own indentation: `'\t'`, `'  '`. */
	readonly indent: string;
	/** What the type is called, in plain words, when the classifier's name makes a poor one: `virtualization target`. */
	readonly typeName?: string;
	/** What is mapped to what, in plain words; without it there are only the kinds and their constructor. */
	readonly sides?: SideWords;
	/** True for a file that is empty: Go needs a package there, PHP its opening tag. */
	readonly opening?: boolean;
}

/** `{ from: 'virtualized resource', to: 'physical resource', whole: 'virtualization' }` */
export interface SideWords {
	readonly from: string;
	readonly to: string;
	readonly whole: string;
}

/**
 * The classifier in a language, ending with a line end; '' when it has no kinds.
 *
 * @example writeClassifier(go, hypervisorTypes, { form: 'text', indent: '\t' }) // 'type HypervisorKind string…'
 */
export function writeClassifier(language: Language, classifier: Classifier, options: WriteOptions): string {
	const tidy = tidyClassifier(classifier);
	if (tidy.kinds.length === 0) {
		return '';
	}
	const plan = planClassifier(language, tidy, options);
	const marker = `${language.comment} ${markerText(tidy.name)}`;
	return writePlan(language, plan, { ...options, marker });
}

/** The plan in its language; `marker` is the comment line that names the classifier, if it has a name. */
export function writePlan(
	language: Language,
	plan: Plan,
	options: WriteOptions & { readonly marker?: string },
): string {
	const written = code`
		${options.opening === true && language.opening !== undefined ? language.opening : ''}

		${options.marker ?? ''}

		${language.write(plan)}
		`;
	const ended = [...written, '\n'];
	return options.form === 'snippet'
		? renderSnippet(ended, options.indent)
		: renderText(ended, options.indent);
}

/**
 * The names, literals and comments of a tidy classifier in a language.
 *
 * @param taken Member names that are there already.
 */
export function planClassifier(
	language: Language,
	classifier: Classifier,
	options: Pick<WriteOptions, 'typeName' | 'sides'>,
	taken: Iterable<string> = [],
): Plan {
	const { memberNaming } = language;
	const type = options.typeName ?? typeWords(classifier.name);
	const labels = classifier.kinds.map((kind) => kind.label);
	const members = identifiers(
		shortLabels(labels, type, memberNaming.prefixed === 'type'),
		memberNaming,
		taken,
	);
	const width = Math.max(...members.map((member) => [...member].length));
	const kinds = classifier.kinds.map((kind, index): PlannedKind => {
		const member = members[index] ?? '';
		return {
			member: [{ stop: `member ${index}`, value: member }],
			padding: ' '.repeat(width - [...member].length),
			literal: [language.quote(kind.label)],
			about: aboutKind(kind, language),
		};
	});
	return { type: typeStop(language, 'type', type), sides: planSides(language, options.sides), kinds };
}

/** The tab stops of the two sides and of their mapping. */
export function planSides(language: Language, words: SideWords | undefined): Sides | undefined {
	return (
		words && {
			from: typeStop(language, 'from', words.from),
			to: typeStop(language, 'to', words.to),
			whole: typeStop(language, 'whole', words.whole),
		}
	);
}

/** A type's name as a tab stop. */
export function typeStop(language: Language, stop: string, words: string): Stop {
	return { stop, value: identifier(tidyLabel(words), 1, language.typeNaming) };
}

/** Each line as a comment of the language. */
export function asComment(language: Language, rows: readonly string[]): Code {
	return lines(rows.map((row) => [`${language.comment} ${row}`]));
}

function aboutKind(kind: Kind, language: Language): Code {
	return asComment(language, [
		...commentLines(kind.definition, language.spoken),
		...kindRows(kind.kinds, language, ''),
	]);
}

/** `- Software-based: Sensitive instructions are translated.`, its own kinds further in. */
function kindRows(kinds: readonly Kind[], language: Language, margin: string): readonly string[] {
	return kinds.flatMap(({ label, definition, kinds: inner }) => {
		const [first = '', ...rest] = commentLines(
			definition === '' ? label : `${label}: ${definition}`,
			language.spoken,
		);
		return [
			`${margin}- ${first}`.trimEnd(),
			...rest.map((row) => `${margin}  ${row}`),
			...kindRows(inner, language, `${margin}  `),
		];
	});
}

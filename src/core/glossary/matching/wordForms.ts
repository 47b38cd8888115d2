// All the ways in which a text may write one word of a name.
import { withoutAccents } from '../../text/fold';
import { isFunctionWord } from './functionWords';
import { pluralsOf, singularOf } from './inflection';
import { isOrdinaryWord } from './ordinaryWords';
import { otherSpelling } from './spelling';

/** How a form differs from the word; bits, the smaller sum being the closer form. */
export const enum FormFlag {
	exact = 0,
	/** `virtualisation` for `virtualization`, `baremetal` for `bare metal`, `facade` for `façade`. */
	spelling = 1,
	/** `hypervisor` for `hypervisors`. */
	singular = 2,
	/** `hypervisors` for `hypervisor`. */
	plural = 4,
	/** The three above: what is compared when two names fit the same words. */
	difference = 7,
	/** `VMs` for `VM`: not when all letters are capitals, since `VMS` is another thing. */
	acronymPlural = 8,
	/** `IT`, `BUs`: only when the capitals are those of the name, since `it` and `bus` are ordinary words. */
	capitals = 16,
	/** `baremetal` for `bare metal`: two words of a name as one. */
	pair = 32,
}

/** A folded word that a text may have where the name has its own. */
export interface WordForm {
	readonly text: string;
	readonly flags: number;
}

/** How a word of a name is written, as far as it matters to its forms. */
export interface NameWord {
	/** As folded by the segmenter. */
	readonly folded: string;
	/** Without a plural's ending: of `VMs` the folded `vm`. */
	readonly singular: string;
	/** `VM`, `VMs`, and small letters that no one can pronounce. */
	readonly isAcronym: boolean;
	/** `VMs`, not `VMS`. */
	readonly isPluralAcronym: boolean;
	/** The capitals that a text must have, as `Tokens.capitals` has them, without a plural's ending; 0 when any will do. */
	readonly capitals: number;
}

/** Longer words in capitals are shouted, as in headings, and inflected like any other. */
const allCapitals = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,6}$/u;
const pluralAcronym = /^((?=.*\p{Lu})[\p{Lu}\p{N}]{2,6}?)(?:s|es)$/u;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;

/** True for `VM`, `EC2`, and for small letters that no one can pronounce: `vm`, `tls`. */
export function isAcronym(word: string): boolean {
	return allCapitals.test(word) || /^[b-df-hj-np-tv-xz]{2,5}$/.test(word);
}

/**
 * The singular of a name's word, acronyms read as such: `VMs` gives `VM`, but `DNS`, `PaaS` and `tls` stay.
 * @param word as written
 * @param folded the same word, folded
 */
export function singularWord(word: string, folded: string): string {
	const acronym = pluralAcronym.exec(word)?.[1];
	if (acronym !== undefined) {
		return acronym.toLowerCase();
	}
	return isAcronym(word) || /\p{Lu}$/u.test(word) || !isInflected(folded) ? folded : singularOf(folded);
}

/**
 * Reads a word of a name.
 * @param word as written in the name: `VM`, `machine`
 * @param folded the same word, folded
 * @param alone true when the name has no other word, so that only capitals can tell `IT` from `it`
 */
export function readNameWord(word: string, folded: string, alone: boolean): NameWord {
	const isPluralAcronym = pluralAcronym.test(word);
	const singular = singularWord(word, folded);
	const base = isPluralAcronym ? singular : folded;
	const needsCapitals = alone && (isOrdinaryAcronym(word, base) || needsCapital(word, folded));
	return {
		folded,
		singular,
		isAcronym: isPluralAcronym || isAcronym(word),
		isPluralAcronym,
		capitals: needsCapitals ? capitalsOf(word.slice(0, base.length)) : 0,
	};
}

/** `IT`, `BU` for its plural, `CAS` for `cases`: two to five letters that are also an ordinary word. */
function isOrdinaryAcronym(word: string, base: string): boolean {
	return (
		base.length <= 5 &&
		twoCapitals.test(word) &&
		['', 's', 'e', 'es'].some((ending) => isOrdinaryWord(base + ending))
	);
}

/** `C` and `Go`: a letter, or a word that is in every sentence. */
function needsCapital(word: string, folded: string): boolean {
	return /^\p{Lu}/u.test(word) && (folded.length === 1 || isFunctionWord(folded));
}

/** What the word may look like in a text, itself first; no form twice. */
export function formsOf(word: NameWord): readonly WordForm[] {
	const forms = word.isAcronym ? acronymForms(word) : nounForms(word);
	if (word.capitals === 0) {
		return forms;
	}
	const base = word.isPluralAcronym ? word.singular : word.folded;
	const always = base.length === 1 || isFunctionWord(base) || isOrdinaryWord(base);
	return forms.map(({ text, flags }) => ({
		text,
		flags:
			always || isOrdinaryWord(text) || isOrdinaryWord(text.replace(/s$/, ''))
				? flags | FormFlag.capitals
				: flags,
	}));
}

function acronymForms({ folded, singular, isPluralAcronym }: NameWord): WordForm[] {
	if (isPluralAcronym) {
		return [
			{ text: folded, flags: FormFlag.acronymPlural },
			{ text: singular, flags: FormFlag.singular },
		];
	}
	const plural = FormFlag.plural | FormFlag.acronymPlural;
	const endings = /(?:s|x|z|ch|sh)$/.test(folded) ? ['s', 'es'] : ['s'];
	return [
		{ text: folded, flags: FormFlag.exact },
		...endings.map((ending) => ({ text: folded + ending, flags: plural })),
	];
}

/** True for words that may be written as one with the next: no articles, prepositions and the like. */
export function isJoinable({ folded }: NameWord): boolean {
	return !isFunctionWord(folded);
}

function nounForms({ folded, singular }: NameWord): WordForm[] {
	const forms = new Map<string, number>();
	const add = (text: string, flags: number) => {
		const known = forms.get(text);
		if (known === undefined || flags < known) {
			forms.set(text, flags);
		}
	};
	const spellings = (text: string, flags: number) => {
		add(text, flags);
		const other = otherSpelling(text);
		if (other !== undefined) {
			add(other, flags | FormFlag.spelling);
		}
		if (/[^a-z]/.test(text)) {
			add(withoutAccents(text), flags | FormFlag.spelling);
		}
	};
	spellings(folded, FormFlag.exact);
	if (!isInflected(folded)) {
		return listed(forms);
	}
	if (singular !== folded) {
		spellings(singular, FormFlag.singular);
		pluralsOf(singular).forEach((plural) => {
			spellings(plural, FormFlag.spelling);
		});
	} else {
		pluralsOf(folded).forEach((plural) => {
			spellings(plural, FormFlag.plural);
		});
	}
	return listed(forms);
}

function listed(forms: ReadonlyMap<string, number>): WordForm[] {
	return [...forms].map(([text, flags]) => ({ text, flags }));
}

/** Only nouns in Latin letters have English plurals; `of` and `as` have none. */
function isInflected(folded: string): boolean {
	return /^[a-z\u00E0-\u00FF]{2,}$/.test(folded) && !isFunctionWord(folded);
}

function capitalsOf(word: string): number {
	return [...word].reduce((bits, letter) => (bits << 1) | (/\p{Lu}/u.test(letter) ? 1 : 0), 0);
}

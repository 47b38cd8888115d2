// Other names in the parentheses of a head, and short forms in parentheses after a name in running text.
import type { Head, Parenthesis } from '../definitions/head';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { isShortFor, looksShort } from './abbreviation';
import { firstClause } from './alsoCalled';

/** Capitalised words of two or more: `Software-Defined Storage`; not `Optional`, not `since version 2`. */
const properName = /^\p{Lu}[\p{L}\p{N}]*(?:[\s-](?:of|as|a|the|and|for|to|in|\p{Lu}[\p{L}\p{N}]*))+$/u;

/**
 * The parentheses of a head that are other names for it.
 * @example `Desktop virtualization (Virtual Desktop Infrastructure (VDI))` gives both
 */
export function parenthesisAliases({ name, parentheses }: Head): readonly Alias[] {
	const accepted: string[] = [name];
	const found: Alias[] = [];
	for (const parenthesis of parentheses) {
		const all = parts(parenthesis);
		for (const part of all) {
			if (
				accepted.some((other) => isAnotherName(part.text, other, name)) ||
				all.some((other) => confirms(other.text, part.text))
			) {
				accepted.push(part.text);
				found.push({ label: part.text, reason: 'parenthesis', span: part.span });
			}
		}
	}
	return found;
}

/** `(virtual machine manager, VMM)`: a long form beside its short form is a name. */
function confirms(one: string, other: string): boolean {
	return (looksShort(one) && isShortFor(one, other)) || (looksShort(other) && isShortFor(other, one));
}

/** `(virtual machine manager, VMM)` lists several. */
function parts({ text, span }: Parenthesis): readonly Parenthesis[] {
	const plain = firstClause(text)
		.replace(/^(?:or|aka|a\.k\.a\.|also(?: called| known as)?|just|simply)\s+(?:just\s+|simply\s+)?/i, '')
		// `AOP, also translated as …`: what follows is a clause.
		.replace(/,\s+also\s.*$/is, '');
	if (span.end - span.start !== text.length || !plain.includes(', ')) {
		return [{ text: plain, span }];
	}
	const listed = plain.split(/,\s+(?:or\s+)?/);
	// Of several, one has to be short: `(Meta Node, Meta Partition)` are parts of the thing.
	return !listed.some(looksShort)
		? []
		: listed.map((part) => {
				const start = span.start + Math.max(0, text.indexOf(part));
				return { text: part, span: { start, end: start + part.length } };
			});
}

function isAnotherName(text: string, other: string, head: string): boolean {
	if (looksShort(text) && isShortFor(text, other)) {
		return true;
	}
	if (looksShort(other) && isShortFor(other, text)) {
		return true;
	}
	return (
		(properName.test(text) &&
			(sharesWord(text, head) || (/^\p{Lu}\S+$/u.test(other) && isShortFor(other, text)))) ||
		sharesNoun(text, head) ||
		isOriginal(text, head)
	);
}

/** `Virtual Desktop Infrastructure` after `Desktop virtualization`; `Optional Parameter` shares nothing with its head. */
function sharesWord(text: string, head: string): boolean {
	const words = new Set(normaliseName(head).split(' '));
	return normaliseName(text)
		.split(' ')
		.some((word) => word.length > 2 && words.has(word) && !/^(?:the|and|for)$/.test(word));
}

/** The name in another script: `동적 계획법 (Dynamic Programming)`. */
function isOriginal(text: string, head: string): boolean {
	return (
		/^\p{Script=Latin}[\p{Script=Latin}\p{N}\s-]+$/u.test(text) &&
		!/\p{Script=Latin}/u.test(head) &&
		/^\p{Lu}/u.test(text)
	);
}

/** `hosted hypervisor` after `Type 2 hypervisor`. */
function sharesNoun(text: string, head: string): boolean {
	const noun = (name: string) => normaliseName(name).split(' ').at(-1) ?? '';
	return (
		/^[\p{L}\p{N}]/u.test(text) &&
		text.includes(' ') &&
		noun(text) === noun(head) &&
		normaliseName(text) !== normaliseName(head)
	);
}

const shortInText = /\(([\p{L}\p{N}][\p{L}\p{N}.&/+-]{1,9})\)/gu;

/** Short forms that a text gives a name: `virtual machines (VMs)` for `virtual machine`. */
export function shortFormsInText(
	text: string,
): readonly { readonly short: string; readonly before: string; readonly at: number }[] {
	return [...text.matchAll(shortInText)]
		.filter(([, short = '']) => looksShort(short.replace(/s$/, '')))
		.map((found) => ({
			short: singularShort(found[1] ?? ''),
			before: text.slice(Math.max(0, found.index - 100), found.index).trimEnd(),
			at: found.index + 1,
		}));
}

function singularShort(short: string): string {
	return short.replace(/(?<=\p{Lu}{2,})s$/u, '');
}

// A candidate with what follows from it alone, so that a note that is read part by part works it out once.
import { detached } from '../../text/detached';
import { moved, type Span } from '../../text/span';
import { usedInitials } from '../aliases/abbreviation';
import { ownAliases } from '../aliases/ownNames';
import { isEverydayWord } from '../matching/everydayWords';
import { normaliseName } from '../matching/lexicon';
import type { Alias, Definition, Example } from '../term';
import type { Candidate } from './candidate';

/** A candidate and where in the note its part begins. */
export interface PlacedCandidate {
	readonly read: ReadCandidate;
	readonly start: number;
}

/** What a candidate has been given by its note. */
export interface Placement {
	readonly uri: string;
	/** Where the candidate's part begins in the note. */
	readonly start: number;
	/** Where in the note the candidate's extent ends. */
	readonly end: number;
	readonly aliases: readonly Alias[];
	readonly examples: readonly Example[];
	readonly sections: readonly Span[] | undefined;
}

/** A candidate of one part of a note. Its offsets, and those of what it gives, are the part's. */
export class ReadCandidate {
	readonly candidate: Candidate;
	/** The text of the part. */
	readonly text: string;
	/** Of the heading above. */
	readonly level: number;
	#key: string | undefined;
	#headKey: string | undefined;
	#isEveryday: boolean | undefined;
	#aliases: readonly Alias[] | undefined;
	#initials: string | undefined;
	#words: Pick<Definition, 'label' | 'shownAs' | 'markdown'> | undefined;
	#definition: { readonly start: number; readonly value: Definition } | undefined;

	constructor(candidate: Candidate, text: string, level: number) {
		this.candidate = candidate;
		this.text = text;
		this.level = level;
	}

	/** What labels are compared by. */
	get key(): string {
		return (this.#key ??= normaliseName(this.candidate.label));
	}

	/** What heads are counted by; '' for sentences, which speak of a head as often as they like. */
	get headKey(): string {
		const { form, head } = this.candidate;
		return (this.#headKey ??= form === 'sentence' ? '' : head.name.toLowerCase());
	}

	/** True when its label is a word that every text has. */
	get isEveryday(): boolean {
		return (this.#isEveryday ??= isEverydayWord(this.candidate.label));
	}

	/** The aliases that the candidate gives itself. */
	get aliases(): readonly Alias[] {
		return (this.#aliases ??= ownAliases(this.candidate).map(({ label, reason, span }) => ({
			label: detached(label),
			reason,
			span,
		})));
	}

	/** The initials of the label: `SDS` for *Software-Defined Storage*; '' where nobody would use any. */
	get initials(): string {
		return (this.#initials ??= usedInitials(this.candidate.label));
	}

	/** The definition where it stands in the note: the same value as before when nothing of it has changed. */
	definition(placement: Placement): Definition {
		const { uri, start, end, aliases, examples, sections } = placement;
		const last = this.#definition;
		if (
			last?.start === start &&
			last.value.extent.end === end &&
			areSame(last.value.aliases, aliases) &&
			areSame(last.value.examples, examples) &&
			areSameSpans(last.value.sections, sections)
		) {
			return last.value;
		}
		const { head, body, extent, form, rule } = this.candidate;
		const { label, shownAs, markdown } = (this.#words ??= wordsOf(this.candidate));
		const value: Definition = {
			label,
			shownAs,
			aliases,
			examples,
			uri,
			head: moved(head.span, start),
			body: body === undefined ? undefined : moved(body.span, start),
			extent: { start: extent.start + start, end },
			markdown,
			form,
			rule,
			sections,
		};
		this.#definition = { start, value };
		return value;
	}
}

/** Strings of their own: an index keeps them for thousands of notes, and not the texts. */
function wordsOf({ label, shownAs, body }: Candidate): Pick<Definition, 'label' | 'shownAs' | 'markdown'> {
	return {
		label: detached(label),
		shownAs: shownAs === undefined ? undefined : detached(shownAs),
		markdown: detached(body?.markdown ?? ''),
	};
}

function areSameSpans(one: readonly Span[] = [], other: readonly Span[] = []): boolean {
	return (
		one.length === other.length &&
		one.every(({ start, end }, at) => start === other[at]?.start && end === other[at].end)
	);
}

function areSame(
	one: readonly { readonly label: string; readonly span: Span }[],
	other: readonly { readonly label: string; readonly span: Span }[],
): boolean {
	return (
		one.length === other.length &&
		one.every(({ label, span }, at) => {
			const second = other[at];
			return label === second?.label && span.start === second.span.start && span.end === second.span.end;
		})
	);
}

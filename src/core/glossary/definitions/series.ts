// What stands side by side is judged together: one bullet that defines among nine that describe features is an accident.
import type { Candidate } from './candidate';
import type { PlacedCandidate, ReadCandidate } from './readCandidate';

/** Shares of a series from which its weaker members are believed; found by reading samples of public notes. */
const enough = {
	/** To believe members that describe: this share says something of its head at all … */
	speaking: 0.6,
	/** … and this share defines it. */
	defining: 0.25,
	/** To believe members that show nothing. */
	speakingForSilent: 0.85,
	definingForSilent: 0.6,
	/** A series shorter than this vouches for none of its silent members. */
	silentSize: 4,
	/** In a glossary this share of speaking members vouches for all. */
	speakingInGlossary: 0.5,
	/** A list in which fewer speak is of another kind, and its defining members are accidents. */
	speakingInList: 0.5,
} as const;

/** A head that stands for several things in one note is the label of a field, like *Threat* or *Mitigation*. */
const mostUses = 2;
/** A note with more linked heads than this collects links. */
const mostLinked = 30;

/** What the members of a series show together. */
interface Judgement {
	readonly speaking: number;
	readonly defining: number;
	readonly size: number;
}

/** Series that go through a whole note; all others are one section's or one list's. */
const ofNote: ReadonlySet<string> = new Set([
	'bold',
	'definition list',
	...[1, 2, 3, 4, 5, 6].map((level) => `heading ${String(level)}`),
]);

/** How often heads are used, and what the series show, over all parts of a note. */
interface Company {
	readonly uses: ReadonlyMap<string, number>;
	/** True when the note collects links. */
	readonly collectsLinks: boolean;
	readonly ofNote: ReadonlyMap<string, Judgement>;
}

/**
 * The candidates that their own words or the company they keep make believable.
 * @param parts the candidates of a note's parts; sections and lists are each in one of them
 */
export function believable(parts: readonly (readonly PlacedCandidate[])[]): readonly PlacedCandidate[] {
	const company = companyOf(parts);
	return parts.flatMap((placed) => {
		const own = judge([placed], false);
		return placed.filter(({ read }) => isBelieved(read, company, own));
	});
}

function companyOf(parts: readonly (readonly PlacedCandidate[])[]): Company {
	const uses = new Map<string, number>();
	let linked = 0;
	for (const placed of parts) {
		for (const { read } of placed) {
			uses.set(read.headKey, (uses.get(read.headKey) ?? 0) + 1);
			linked += Number(read.candidate.linked === true);
		}
	}
	return { uses, collectsLinks: linked > mostLinked, ofNote: judge(parts, true) };
}

function isBelieved(
	{ candidate, headKey }: ReadCandidate,
	company: Company,
	own: ReadonlyMap<string, Judgement>,
): boolean {
	const { form, rule, linked } = candidate;
	if (form === 'sentence' || rule === 'R6') {
		return true;
	}
	const isLabel = (company.uses.get(headKey) ?? 0) > mostUses;
	return (
		!isLabel &&
		!(company.collectsLinks && linked === true) &&
		['', ...(candidate.series ?? [])].some((name) =>
			isVouchedFor(candidate, company.ofNote.get(name) ?? own.get(name)),
		)
	);
}

function isVouchedFor(
	{ form, evidence, glossary, phrase }: Candidate,
	judgement: Judgement | undefined,
): boolean {
	if (phrase === true) {
		return true;
	}
	if (evidence === undefined || evidence === 'against') {
		return evidence === undefined;
	}
	const { speaking, defining, size } = judgement ?? { speaking: 0, defining: 0, size: 1 };
	if (glossary === true && speaking >= size * enough.speakingInGlossary) {
		return true;
	}
	switch (evidence) {
		case 'defines':
			return form !== 'listItem' || speaking >= size * enough.speakingInList;
		case 'describes':
			return speaking >= size * enough.speaking && defining >= size * enough.defining;
		case 'none':
			return (
				form !== 'heading' &&
				size >= enough.silentSize &&
				speaking >= size * enough.speakingForSilent &&
				defining >= size * enough.definingForSilent
			);
	}
}

/** @param isOfNote whether the series of the whole note are asked for, or all others */
function judge(
	parts: readonly (readonly PlacedCandidate[])[],
	isOfNote: boolean,
): ReadonlyMap<string, Judgement> {
	const series = new Map<string, { speaking: number; defining: number; size: number }>();
	for (const placed of parts) {
		for (const { read } of placed) {
			const { evidence, body, series: names = [] } = read.candidate;
			for (const name of body === undefined ? [] : names) {
				if (ofNote.has(name) !== isOfNote) {
					continue;
				}
				const known = series.get(name) ?? { speaking: 0, defining: 0, size: 0 };
				series.set(name, known);
				known.size++;
				known.defining += evidence === 'defines' || evidence === undefined ? 1 : 0;
				known.speaking += evidence === 'none' || evidence === 'against' ? 0 : 1;
			}
		}
	}
	return series;
}

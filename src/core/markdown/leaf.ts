// The words of a block: the markup in them, and the runs of prose between it.
import { InlineScanner, mayHoldAddresses, nextMarkup } from './inline';
import type { Markup } from './markup';
import type { Marker, Place, ProseRun, ProseSpan } from './note';
import { addRuns } from './prose';

/** A block whose text is longer is read as plain words: whoever writes such a line has not marked it up by hand. */
const longestMarkedUp = 65_536;

const noMarkup: Markup = { inlines: [], marks: [] };

const tags = ['FEAT', 'TODO', 'FIXME'];
/** Rule R0: `// FEAT: xzy`, `TODO: ask`, `FIXME(me): …`, alone on a line. */
const markerLine = /^(?:\/\/+|#+|--+|;+|%+)?\s*(FEAT|TODO|FIXME)(?:\([^)]*\))?:\s*(.*)$/;

/** Reads the words of one text's blocks, which come as the stretches of their lines, in order. */
export class LeafReader {
	/** The runs of all blocks read so far. */
	readonly runs: ProseRun[] = [];
	/** The marker lines of all paragraphs read so far. */
	readonly markers: Marker[] = [];
	readonly #text: string;
	readonly #mayHoldMarkers: boolean;
	readonly #mayHoldAddresses: boolean;
	readonly #scanner: InlineScanner;
	/** Where markup may begin, seen from the block read last. */
	#nextMarkup = -1;

	/** @param isReference tells whether a label, as written between brackets, has a link reference definition. */
	constructor(text: string, isReference: (label: string) => boolean) {
		this.#text = text;
		this.#mayHoldMarkers = tags.some((tag) => text.includes(tag));
		this.#mayHoldAddresses = mayHoldAddresses(text);
		this.#scanner = new InlineScanner(isReference);
	}

	/** The lines of a paragraph that are no marker lines (rule R0). */
	withoutMarkers(lineSpans: readonly ProseSpan[]): readonly ProseSpan[] {
		if (!this.#mayHoldMarkers) {
			return lineSpans;
		}
		return lineSpans.filter(({ start, end }) => {
			const found = markerLine.exec(this.#text.slice(start, end));
			if (found !== null) {
				this.markers.push({ tag: found[1] ?? '', text: found[2] ?? '', span: { start, end } });
			}
			return found === null;
		});
	}

	/** The markup in a block's words, whose runs are added to `runs`. */
	read(lineSpans: readonly ProseSpan[], place: Place): Markup {
		const text = this.#text;
		const start = lineSpans[0]?.start ?? 0;
		const end = lineSpans[lineSpans.length - 1]?.end ?? 0;
		if (this.#nextMarkup < start) {
			this.#nextMarkup = nextMarkup(text, start, this.#mayHoldAddresses);
		}
		if (this.#nextMarkup >= end) {
			return this.#plain(lineSpans, place);
		}
		const joined =
			lineSpans.length === 1
				? text.slice(start, end)
				: lineSpans.map((line) => text.slice(line.start, line.end)).join('\n');
		const markup = joined.length > longestMarkedUp ? noMarkup : this.#scanner.scan(joined, lineSpans);
		if (markup.marks.length === 0) {
			return this.#plain(lineSpans, place);
		}
		addRuns(this.runs, lineSpans, markup, place);
		return markup;
	}

	/** Words without markup: their lines are the spans of their run. */
	#plain(lineSpans: readonly ProseSpan[], place: Place): Markup {
		const spans = withoutEmpty(lineSpans);
		if (spans.length > 0) {
			this.runs.push({ place, spans });
		}
		return noMarkup;
	}
}

/** The spans that hold something; the array itself when all do. */
function withoutEmpty(spans: readonly ProseSpan[]): readonly ProseSpan[] {
	for (const { start, end } of spans) {
		if (start === end) {
			return spans.filter((span) => span.start < span.end);
		}
	}
	return spans;
}

// Where words are read as mentions: one table for everything that looks for them.
import type { Place, ProseRun, ProseSpan } from '../markdown/note';

/** What mentions are looked for: to explain one, to count them, to warn about their spelling, to underline them. */
export type Use = 'hover' | 'counts' | 'lint' | 'preview';

/**
 * The policy. Code is explained and counted, and nobody is told how to spell in it. The preview leaves alone what has
 * a look of its own already: headings, links and code. Pictures and formulas are never read, whoever asks.
 */
export const placesRead: Readonly<Record<Place, Readonly<Record<Use, boolean>>>> = {
	prose: { hover: true, counts: true, lint: true, preview: true },
	heading: { hover: true, counts: true, lint: true, preview: false },
	table: { hover: true, counts: true, lint: true, preview: true },
	linkText: { hover: true, counts: true, lint: true, preview: false },
	inlineCode: { hover: true, counts: true, lint: false, preview: false },
	fence: { hover: true, counts: true, lint: false, preview: false },
	html: { hover: true, counts: true, lint: false, preview: false },
	comment: { hover: false, counts: false, lint: false, preview: false },
	frontMatter: { hover: false, counts: false, lint: false, preview: false },
	url: { hover: false, counts: false, lint: false, preview: false },
	diagram: { hover: false, counts: false, lint: false, preview: false },
};

/**
 * The runs in which one use looks for terms. A phrase does not go on across a place that is left out: of
 * `virtual ``x`` machine` the preview reads two runs.
 */
export function readableRuns(runs: readonly ProseRun[], use: Use): readonly ProseRun[] {
	const isRead = ({ place }: { readonly place: Place }) => placesRead[place][use];
	const parts: ProseRun[] = [];
	for (const run of runs) {
		if (isRead(run)) {
			parts.push(...(run.spans.every(isRead) ? [run] : readParts(run, isRead)));
		}
	}
	return parts;
}

function readParts(run: ProseRun, isRead: (span: ProseSpan) => boolean): readonly ProseRun[] {
	const parts: ProseRun[] = [];
	let spans: ProseSpan[] = [];
	const cut = () => {
		if (spans.length > 0) {
			parts.push({ ...run, spans });
			spans = [];
		}
	};
	for (const span of run.spans) {
		if (isRead(span)) {
			spans.push(span);
		} else {
			cut();
		}
	}
	cut();
	return parts;
}

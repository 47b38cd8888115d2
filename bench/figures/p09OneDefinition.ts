// P9: one definition more, another, or one less, among very many, until every note that speaks of it is read again.
import type { NoteIndex } from '../../src/core/workspace/noteIndex';
import { inShort, type Figure } from '../support/figure';
import type { CorpusShape } from '../support/corpus';
import { indexCorpus, refreshOutdated, termsOf } from '../support/index';
import { inProcess } from '../support/processes';
import { pick, randomFrom } from '../support/random';
import { median, p99, rounded } from '../support/statistics';

interface Change {
	readonly ms: number;
	/** Until the glossary and open notes are right; counts lag behind. */
	readonly hover: number;
	readonly refreshed: number;
}

interface Outcome {
	readonly terms: number;
	readonly added: readonly Change[];
	readonly changed: readonly Change[];
	readonly removed: readonly Change[];
	readonly frequent: readonly Change[];
}

const uri = 'file:///glossary.md';

function changeDefinitions({ shape, changes }: { shape: CorpusShape; changes: number }): Outcome {
	const { corpus, index } = indexCorpus(shape);
	const random = randomFrom(9);
	let version = 1;
	const write = (names: readonly string[]): Change => {
		const own = names.map((name) => `**${name}:** A thing that is defined while people read on.`);
		const began = performance.now();
		const document = { uri, version: ++version, text: `# Glossary\n\n${own.join('\n\n')}\n` };
		index.set(document);
		index.mentionsIn(document, 'markdown');
		const hover = performance.now() - began;
		index.settle();
		const refreshed = refreshOutdated(index, document);
		count(index, names);
		return { ms: performance.now() - began, hover, refreshed };
	};
	const rounds = { added: [] as Change[], changed: [] as Change[], removed: [] as Change[] };
	for (let round = 0; round < changes + 5; round++) {
		const added = write([pick(random, corpus.undefinedNames)]);
		const changed = write([pick(random, corpus.undefinedNames)]);
		const removed = write([]);
		if (round >= 5) {
			rounds.added.push(added);
			rounds.changed.push(changed);
			rounds.removed.push(removed);
		}
	}
	const frequent = mostMentioned(index, 3).map((label) => {
		const change = write([label]);
		write([]);
		return change;
	});
	return { terms: index.glossary.terms.size, ...rounds, frequent };
}

function count(index: NoteIndex, names: readonly string[]): void {
	names.forEach((name) => {
		index.glossary.lookUp(name).forEach((term) => index.count(term));
	});
}

/** Last words of the most mentioned terms: as names they are new, as words they stand in many notes. */
function mostMentioned(index: NoteIndex, many: number): readonly string[] {
	return [...termsOf(index)]
		.map((term) => ({ label: term.label, found: index.count(term) }))
		.sort((one, other) => other.found - one.found)
		.slice(0, many)
		.map(({ label }) => label.split(' ').at(-1) ?? label);
}

/** Names that notes mention, taken at random; and, told apart, single words that stand in a large part of all notes. */
export const oneDefinition: Figure = {
	id: 'P9',
	tasks: { changeDefinitions },
	measure: async ({ manyTerms, quick }) => {
		const found = await inProcess<Outcome>('changeDefinitions', {
			shape: manyTerms,
			changes: quick ? 20 : 100,
		});
		const { added, changed, removed, frequent } = found;
		const all = [...added, ...changed, ...removed];
		const of = (changes: readonly Change[], key: keyof Change) => changes.map((change) => change[key]);
		return [
			{
				id: 'P9',
				what: `one definition added, changed or removed among ${String(manyTerms.terms)}, median`,
				value: rounded(median(of(all, 'ms'))),
				unit: 'ms',
				atLeast: 50,
				aim: 10,
				better: 'lower',
				details: inShort({
					'terms found': found.terms,
					p99: p99(of(all, 'ms')),
					added: median(of(added, 'ms')),
					changed: median(of(changed, 'ms')),
					removed: median(of(removed, 'ms')),
					'notes read again, median': median(of(all, 'refreshed')),
					'notes read again, p99': p99(of(all, 'refreshed')),
					'glossary and open note alone, median': median(of(all, 'hover')),
					'a word of many notes': median(of(frequent, 'ms')),
					'a word of many notes, notes read again': median(of(frequent, 'refreshed')),
				}),
			},
		];
	},
};

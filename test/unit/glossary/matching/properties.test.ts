import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { matchCode, matchRuns } from '../../../../src/core/glossary/matching/matcher';
import { normaliseName } from '../../../../src/core/glossary/matching/lexicon';
import { lexiconOf, proseRun } from './marked';
import { referenceSpans } from './reference';

const words = [
	'virtual',
	'machine',
	'machines',
	'host',
	'hosts',
	'VM',
	'VMs',
	'vm',
	'bare',
	'metal',
	'type',
	'1',
	'of',
];
const name = fc
	.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
	.map((parts) => parts.join(' '));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: normaliseName });
const separator = fc.constantFrom(' ', ' ', ' ', '\n', '-', ', ', '. ', '/', '\n\n', ' “');
const text = fc
	.array(fc.tuple(fc.constantFrom(...words, 'runs', 'big'), separator), { maxLength: 25 })
	.map((parts) => parts.flat().join(''));

/** Characters that stick to one another or are not there, between some that make words. */
const awkward = fc.string({
	unit: fc.constantFrom(
		..."aB1V m-_*`~'.:/@&\\#ー仮가한กกำマガßßİ\u00ad\u200b\u200c\u200d\u0301\u20e3\u3099\ufe0f\u1100\u1161\u11a8👩💻🏽🇩",
	),
});

/** Text that nobody would write: all scripts, accents without letters, halves of surrogate pairs. */
const anyText = fc
	.array(fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), awkward), {
		maxLength: 6,
	})
	.map((parts) => parts.join(''));

const anyName = fc.string({ unit: 'grapheme', maxLength: 6 }).map((label) => label.normalize('NFKC'));
const anyNames = fc.array(fc.oneof(name, anyName), { maxLength: 6 });

/** Enough to catch a slip; more runs were made while the matcher was written. */
const quick = { numRuns: 25 };

suite('Mentions, whatever the text', () => {
	test('are those that a matcher without any cleverness finds', () => {
		fc.assert(
			fc.property(names, text, (all, source) => {
				const found = matchRuns(lexiconOf(all), source, proseRun(source)).filter(
					({ form }) => form !== 'coordinated',
				);
				assert.deepEqual(
					found.map(({ start, end }) => source.slice(start, end)),
					referenceSpans(all, source).map(([start, end]) => source.slice(start, end)),
				);
			}),
			quick,
		);
	});

	test('lie inside the text, in order, and begin and end between graphemes', () => {
		const graphemes = new Intl.Segmenter();
		fc.assert(
			fc.property(anyNames, anyText, fc.boolean(), (all, source, isCode) => {
				const lexicon = lexiconOf(all);
				const found = isCode
					? matchCode(lexicon, source, 0, source.length)
					: matchRuns(lexicon, source, proseRun(source));
				const edges = new Set([...graphemes.segment(source)].map(({ index }) => index)).add(source.length);
				let last = 0;
				for (const { start, end, ids } of found) {
					assert.ok(last <= start && start < end && end <= source.length && ids.length > 0);
					assert.ok(edges.has(start) && edges.has(end), JSON.stringify(source.slice(start, end)));
					last = end;
				}
			}),
			quick,
		);
	});

	test('grow when a name is added that begins with them and goes on', () => {
		fc.assert(
			fc.property(names, text, fc.nat(), (all, source, choice) => {
				const found = matchRuns(lexiconOf(all), source, proseRun(source)).filter(
					({ form }) => form !== 'coordinated',
				);
				const short = found[choice % Math.max(1, found.length)];
				const [longer] =
					/^[ ](?:virtual|machine|metal|bare|VM)\b/.exec(source.slice(short?.end ?? source.length)) ?? [];
				fc.pre(short !== undefined && longer !== undefined);
				const lexicon = lexiconOf([...all, source.slice(short.start, short.end) + longer]);
				// An earlier mention may grow into this one.
				const grown = matchRuns(lexicon, source, proseRun(source)).find(
					({ start, end }) => start <= short.start && end >= short.end,
				);
				assert.ok(grown !== undefined && grown.end - grown.start > short.end - short.start, source);
				assert.ok(grown.start < short.start || grown.end >= short.end + longer.length, source);
			}),
			quick,
		);
	});

	test('stay the same when a paragraph is wrapped in another way', () => {
		fc.assert(
			fc.property(
				names,
				text,
				fc.array(fc.nat(), { maxLength: 8 }),
				fc.infiniteStream(fc.boolean()),
				(all, other, picks, breaks) => {
					const phrases = picks.map((pick) => all[pick % all.length] ?? '').join(' ');
					const paragraph = `${phrases} ${other.replace(/\n+/g, ' ')}`;
					const wrapped = paragraph.replace(/ /g, () => (breaks.next().value === true ? '\n' : ' '));
					const lexicon = lexiconOf(all);
					// Two line ends in a row would end the paragraph.
					fc.pre(!/\n\s*\n/.test(wrapped.trim()));
					assert.deepEqual(
						matchRuns(lexicon, wrapped, proseRun(wrapped)),
						matchRuns(lexicon, paragraph, proseRun(paragraph)),
					);
				},
			),
			{ numRuns: 100 },
		);
	});

	test('stay the same when an unrelated name is added, or comes and goes', () => {
		fc.assert(
			fc.property(names, text, fc.boolean(), (all, source, goes) => {
				const lexicon = lexiconOf(all);
				const before = matchRuns(lexicon, source, proseRun(source));
				lexicon.add('quantum chromodynamics', 99);
				if (goes) {
					lexicon.add('virtual quantum', 98);
					lexicon.remove('virtual quantum', 98);
				}
				assert.deepEqual(matchRuns(lexicon, source, proseRun(source)), before);
			}),
			quick,
		);
	});

	test('do not depend on the order in which names are added', () => {
		fc.assert(
			fc.property(names, text, (all, source) => {
				const forward = lexiconOf(all);
				const backward = lexiconOf([...all].reverse());
				const spans = (lexicon: typeof forward, id: (id: number) => number) =>
					matchRuns(lexicon, source, proseRun(source)).map(({ start, end, ids, form }) => [
						[start, end, form],
						ids.map(id).sort(),
					]);
				assert.deepEqual(
					spans(forward, (id) => id),
					spans(backward, (id) => all.length - 1 - id),
				);
			}),
			quick,
		);
	});

	test('are the same run by run: no run sees its neighbours', () => {
		const piece = fc
			.array(
				fc.oneof(
					text,
					awkward,
					fc.constantFrom('and', 'or', ' ', '-', '/', ', ', '/vm/', 'VMware ', 'Type ', 'host '),
				),
				{ maxLength: 6 },
			)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(names, fc.array(piece, { maxLength: 6 }), (all, pieces) => {
				const lexicon = lexiconOf([...all, 'VMware Type', 'VMware host', '/vm/']);
				const whole = pieces.join('');
				let end = 0;
				const runs = pieces.flatMap((run) => {
					const start = end;
					end += run.length;
					return run === ''
						? []
						: [{ place: 'prose' as const, spans: [{ start, end, place: 'prose' as const }] }];
				});
				assert.deepEqual(
					matchRuns(lexicon, whole, runs),
					runs.flatMap((run) => matchRuns(lexicon, whole, [run])),
				);
			}),
			{ numRuns: 200 },
		);
	});

	test('are the same piece by piece: a paragraph does not see its neighbours', () => {
		fc.assert(
			fc.property(names, fc.array(text, { maxLength: 4 }), (all, paragraphs) => {
				const lexicon = lexiconOf(all);
				const whole = paragraphs.join('\n\n');
				let offset = 0;
				const alone = paragraphs.flatMap((paragraph) => {
					const found = matchRuns(lexicon, paragraph, proseRun(paragraph)).map(({ start, end }) => [
						start + offset,
						end + offset,
					]);
					offset += paragraph.length + 2;
					return found;
				});
				assert.deepEqual(
					matchRuns(lexicon, whole, proseRun(whole)).map(({ start, end }) => [start, end]),
					alone,
				);
			}),
			quick,
		);
	});
});

suite('Names, whatever they are', () => {
	test('name themselves, and their key names them too', () => {
		fc.assert(
			fc.property(anyNames, (all) => {
				const lexicon = lexiconOf(all);
				all.forEach((label, id) => {
					const key = normaliseName(label);
					assert.equal(normaliseName(key), key, JSON.stringify(label));
					assert.equal(lexicon.idsOf(label).includes(id), key !== '', JSON.stringify(label));
				});
			}),
			quick,
		);
	});
});

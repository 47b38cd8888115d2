// What holds for any text: spans lie inside it, on the borders of characters, and names stay apart.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findDefinitions, wholeOf } from '../../../../src/core/glossary/definitions/findDefinitions';
import { readGlossaryFile } from '../../../../src/core/glossary/definitions/glossaryFile';
import { normaliseName } from '../../../../src/core/glossary/matching/lexicon';
import { chapterOf } from '../../../../src/core/taxonomy/outline';
import { note } from '../../../support/notes';

const word = fc.constantFrom(
	'KVM',
	'virtual',
	'machine',
	'Hypervisor',
	'is',
	'a',
	'an',
	'the',
	'also',
	'called',
	'that',
	'runs',
	'of',
	'é',
	'e\u0301',
	'👩‍💻',
	'仮想',
	'(VM)',
	'(',
	')',
	'**',
	'*',
	'`',
	':',
	'：',
	'—',
	'-',
	'|',
	'[',
	'](x)',
	'"',
	'.',
	',',
	'\\',
	'<b>',
	'&amp;',
	'\t',
);
const line = fc
	.tuple(
		fc.constantFrom(
			'',
			'# ',
			'## ',
			'- ',
			'1. ',
			'> ',
			'**',
			': ',
			'*[',
			'| ',
			'    ',
			'---',
			'title: ',
			'TODO: ',
		),
		fc.array(word, { maxLength: 14 }),
	)
	.map(([start, words]) => start + words.join(' '));
const text = fc.oneof(
	fc
		.array(line, { maxLength: 14 })
		.chain((all) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => all.join(end))),
	fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function borders(source: string): ReadonlySet<number> {
	return new Set([...segmenter.segment(source)].map(({ index }) => index).concat(source.length));
}

suite('Definitions of any text', () => {
	test('lie inside it, on the borders of characters, and every definition is its source', () => {
		fc.assert(
			fc.property(text, (source) => {
				const at = borders(source);
				for (const { head, body, extent, aliases, markdown, label } of findDefinitions(note(source))) {
					for (const span of [
						head,
						extent,
						...(body === undefined ? [] : [body]),
						...aliases.map((alias) => alias.span),
					]) {
						assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length, label);
						assert.ok(
							at.has(span.start) && at.has(span.end),
							`${label}: ${JSON.stringify(source.slice(span.start, span.end))}`,
						);
					}
					assert.equal(markdown === '', body === undefined);
					assert.ok(label.trim() === label && label !== '');
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('never have an alias that is the label of another, or their own', () => {
		fc.assert(
			fc.property(text, (source) => {
				const found = findDefinitions(note(source));
				const labels = new Set(found.map(({ label }) => normaliseName(label)));
				assert.ok(
					found.every(({ aliases }) => aliases.every(({ label }) => !labels.has(normaliseName(label)))),
				);
			}),
			{ numRuns: 200 },
		);
	});

	test('make a tree that holds each of them once', () => {
		fc.assert(
			fc.property(text, (source) => {
				const read = note(source);
				const found = findDefinitions(read);
				const root = chapterOf(wholeOf(read), found);
				const inTree = (node: typeof root): number =>
					node === undefined
						? 0
						: (node.definition === undefined ? 0 : 1) +
							node.children.reduce((sum, child) => sum + inTree(child), 0);
				assert.equal(inTree(root), found.length);
			}),
			{ numRuns: 200 },
		);
	});

	test('of glossary files lie inside them too', () => {
		const yaml = fc
			.array(
				fc.constantFrom(
					'contexts:',
					'  - name: A',
					'    terms:',
					'      - name: "T"',
					'        definition: |',
					'          words',
					'        aliases: [x, y]',
					'imports:',
					'  - ../a.glossary.yml',
					'- &a',
					'*a',
					': :',
					'\t',
					'"',
				),
				{ maxLength: 14 },
			)
			.map((all) => all.join('\n'));
		fc.assert(
			fc.property(fc.oneof(yaml, fc.string({ maxLength: 80 })), (source) => {
				const { definitions, problems, imports } = readGlossaryFile({
					uri: 'file:///g/a.glossary.yml',
					version: 1,
					text: source,
				});
				const spans = [
					...definitions.flatMap(({ head, extent, aliases }) => [
						head,
						extent,
						...aliases.map(({ span }) => span),
					]),
					...problems.map(({ span }) => span),
					...imports.map(({ span }) => span),
				];
				assert.ok(spans.every(({ start, end }) => 0 <= start && start <= end && end <= source.length));
			}),
			{ numRuns: 200 },
		);
	});
});

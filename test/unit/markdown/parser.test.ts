import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Note, Place } from '../../../src/core/markdown/note';
import { plainOffset, plainText, sourceOffset } from '../../../src/core/markdown/plain';
import { lines, note, seed } from '../../support/notes';
import { leaves } from './leaves';

/** The source of every run, its spans joined by `|`. */
function runs(parsed: Note, place?: Place): readonly string[] {
	return parsed.runs
		.filter((run) => place === undefined || run.place === place)
		.map((run) => run.spans.map(({ start, end }) => parsed.text.slice(start, end)).join('|'));
}

function words(text: string): readonly string[] {
	return [...leaves(note(text).blocks)].map((leaf) => plainText(text, leaf).text);
}

suite('Parser', () => {
	test('finds bold inside a list item inside a quote', () => {
		const text = '> - **KVM**: a hypervisor\n>   in the kernel';
		const parsed = note(text);
		const [leaf] = leaves(parsed.blocks);
		assert.deepEqual(
			leaf?.inlines.map(({ kind, inner }) => [kind, text.slice(inner.start, inner.end)]),
			[['strong', 'KVM']],
		);
		assert.deepEqual(runs(parsed), ['KVM|: a hypervisor|in the kernel']);
	});

	test('counts CRLF and emoji as the editor does', () => {
		const text = '# 🚀 Start\r\n\r\n🙂 **VM**\r\nruns';
		const parsed = note(text);
		assert.deepEqual(runs(parsed), ['🚀 Start', '🙂 |VM|runs']);
		assert.deepEqual(words(text), ['🚀 Start', '🙂 VM runs']);
	});

	test('keeps offsets behind tabs, deep lists and lazy lines', () => {
		assert.deepEqual(words('-\tone\n\n\t- two\nthree\n'), ['one', 'two three']);
	});

	test('reads table cells, also with escaped pipes and empty cells', () => {
		const text = lines('| Term | Meaning |', '|---|---|', '| A\\|B | |', '| | **VM** is `x` |');
		assert.deepEqual(runs(note(text), 'table'), ['Term', 'Meaning', 'A||B', 'VM| is |x']);
	});

	test('reads through emphasis, code and links, and stops at pictures and addresses', () => {
		const text = 'a *full* [virtual](x "y") `machine` ![pic](p.png) and https://vm.example/kvm end';
		const [first, second, third] = runs(note(text));
		assert.equal(first, 'a |full| |virtual| |machine| ');
		assert.equal(second, ' and ');
		assert.equal(third, ' end');
	});

	test('leaves a half-typed bold as text', () => {
		assert.deepEqual(runs(note('**Hypervisor is')), ['**Hypervisor is']);
	});

	test('takes FEAT, TODO and FIXME lines out of their paragraph', () => {
		const parsed = note('// FEAT: xzy\nVirtualization is a concept.\nTODO: ask');
		assert.deepEqual(
			parsed.markers.map(({ tag, text }) => [tag, text]),
			[
				['FEAT', 'xzy'],
				['TODO', 'ask'],
			],
		);
		assert.deepEqual(runs(parsed), ['Virtualization is a concept.']);
	});

	test('tells fences, diagrams, comments and HTML apart', () => {
		const text = lines(
			'```go',
			'type VM struct{}',
			'```',
			'',
			'```mermaid',
			'graph TD',
			'```',
			'',
			'<p>KVM</p>',
			'<!-- VMM -->',
		);
		assert.deepEqual(
			note(text).runs.map(({ place, language }) => [place, language]),
			[
				['fence', 'go'],
				['diagram', 'mermaid'],
				['html', undefined],
				['comment', undefined],
			],
		);
	});

	test('reads HTML with any number of tags that do not end', () => {
		const text = `<div>\n${'<b '.repeat(100_000)}KVM\n<!-- VMM`;
		assert.deepEqual(runs(note(text)).slice(-3), ['b ', 'b KVM\n', '<!-- VMM']);
	});

	test('reads no words in front matter, formulas and link definitions', () => {
		const text = lines('---', 'title: KVM', '---', 'so $vm^2$ is [KVM]', '', '[KVM]: https://x "VM"');
		const parsed = note(text);
		assert.deepEqual(runs(parsed), ['so ', ' is |KVM']);
		assert.equal(text.slice(parsed.frontMatter?.start, parsed.frontMatter?.end), 'title: KVM');
	});

	test('parses any text with every span inside it and in order', () => {
		const pieces = fc.constantFrom(
			'**',
			'`',
			'[',
			'](',
			')',
			'\n',
			'\r\n',
			'# ',
			'- ',
			'> ',
			'| ',
			'|---|',
			'$',
			'<!--',
			'-->',
			'<b>',
			'\t',
			'KVM',
			'🙂',
			'仮想',
			'&amp;',
			'\\',
			'```',
			'---',
			'!',
			'e\u0301',
			'://',
			'\0',
			'\uFEFF',
		);
		const text = fc
			.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 })
			.map((parts) => parts.join(''));
		fc.assert(fc.property(text, checkSpans), { numRuns: 400 });
	});

	test('parses mutations of the seed with every span inside it and in order', () => {
		const original = seed();
		const cut = fc.tuple(
			fc.nat(original.length),
			fc.nat(60),
			fc.constantFrom('', '\n', '**', '- ', '> ', '`', '\r\n', '| a |'),
		);
		fc.assert(
			fc.property(fc.array(cut, { minLength: 1, maxLength: 5 }), (cuts) => {
				checkSpans(
					cuts.reduce(
						(text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
						original,
					),
				);
			}),
			{ numRuns: 40 },
		);
	});
});

function checkSpans(text: string): void {
	const parsed = note(text);
	const wrong: string[] = [];
	let last = 0;
	for (const { start, end } of parsed.runs.flatMap((run) => run.spans)) {
		if (last > start || start >= end || end > text.length) {
			wrong.push(`span ${String(start)} to ${String(end)} after ${String(last)}`);
		}
		last = end;
	}
	for (const leaf of leaves(parsed.blocks)) {
		const plain = plainText(text, leaf);
		for (let at = 0; at < plain.text.length; at++) {
			const source = sourceOffset(plain, at);
			if (plain.text[at] !== ' ' && plain.text[at] !== text[source]) {
				wrong.push(`unit ${String(at)} of ${plain.text}`);
			}
			// A soft break and the first word of the next line stand at one place.
			const back = plainOffset(plain, source);
			if (back !== at && !(back === at - 1 && plain.text[back] === ' ')) {
				wrong.push(`way back of unit ${String(at)} of ${plain.text}: ${String(back)}`);
			}
		}
	}
	assert.deepEqual(wrong, [], JSON.stringify(text).slice(0, 500));
}

import { strict as assert } from 'node:assert';
import {
	endOfStretch,
	hasFlag,
	packRuns,
	startOfStretch,
	Stretch,
	stretchWidth,
} from '../../../../src/core/glossary/matching/packedRuns';
import { placesRead, readableRuns, type Use } from '../../../../src/core/workspace/places';
import { note } from '../../../support/notes';

interface Unpacked {
	readonly start: number;
	readonly end: number;
	readonly isCode: boolean;
}

function unpacked(packed: Int32Array): readonly (readonly Unpacked[])[] {
	const runs: Unpacked[][] = [];
	for (let at = 0; at < packed.length; at += stretchWidth) {
		const isCode = hasFlag(packed, at, Stretch.code);
		const stretch = { start: startOfStretch(packed, at), end: endOfStretch(packed, at), isCode };
		if (hasFlag(packed, at, Stretch.first)) {
			runs.push([stretch]);
		} else {
			runs.at(-1)?.push(stretch);
		}
	}
	return runs;
}

suite('Packed runs', () => {
	const { runs } = note(
		'---\ntitle: x\n---\n\n# A **VM**\r\n\r\nSee [a `vm`\r\nor two](x) ![no](y) and `code` in the\tend <!-- no -->\n\n```go\nvm := 1\n```\n',
	);

	for (const use of ['counts', 'hover', 'lint', 'preview'] satisfies readonly Use[]) {
		test(`have every span that is read for ${use}, and know code`, () => {
			const packed = packRuns(runs, (place) => placesRead[place][use]);
			const wanted = readableRuns(runs, use).map(({ spans }) =>
				spans.map(({ start, end, place }) => ({
					start,
					end,
					isCode: place === 'inlineCode' || place === 'fence',
				})),
			);
			assert.ok(runs.length > 3);
			assert.deepEqual(unpacked(packed), wanted);
		});
	}

	test('hold offsets of the longest text that there can be', () => {
		const [start, end] = [2 ** 29 - 25, 2 ** 29 - 24];
		const spans = [{ start, end, place: 'fence' as const }];
		const packed = packRuns([{ place: 'fence', spans }], () => true);
		assert.deepEqual(unpacked(packed), [[{ start, end, isCode: true }]]);
	});

	test('are none for a text without words', () => {
		assert.equal(packRuns([], () => true).length, 0);
	});
});

import { strict as assert } from 'node:assert';
import { findMarkers, markerText } from '../../../src/core/classifier/marker';

suite('Marker comments', () => {
	test('are found in any language, with the name they carry', () => {
		const text = `x\n  # ${markerText('A "b" */ c ?> 100%')}\n// ${markerText('虚拟化')}\r\ny`;
		const markers = findMarkers(text);
		assert.deepEqual(
			markers.map(({ name, margin }) => [name, margin]),
			[
				['A "b" */ c ?> 100%', '  '],
				['虚拟化', ''],
			],
		);
		assert.equal(text.slice(markers[1]?.nameSpan.start, markers[1]?.nameSpan.end), '虚拟化');
		assert.equal(text.slice(markers[1]?.span.start, markers[1]?.span.end), `// ${markerText('虚拟化')}`);
	});

	test('written by hand may hold a percent sign', () => {
		assert.equal(findMarkers('// virtualization-notes: classifier "50% off"')[0]?.name, '50% off');
	});

	test('are comments, not words in code', () => {
		assert.deepEqual(findMarkers(`"${markerText('A')}"`), []);
	});
});

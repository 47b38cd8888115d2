import { strict as assert } from 'node:assert';
import { languageFor } from '../../../src/core/classifier/languages';
import { shortLabels } from '../../../src/core/classifier/shortLabels';
import { writeClassifier } from '../../../src/core/classifier/write';

suite('Short labels', () => {
	test('do not say the type’s words again', () => {
		assert.deepEqual(shortLabels(['Full virtualization', 'Partitioning'], 'virtualization kind', false), [
			'Full',
			'Partitioning',
		]);
		assert.deepEqual(
			shortLabels(['Infrastructure as a service', 'Software as a Service'], 'cloud service model', false),
			['Infrastructure', 'Software'],
		);
		assert.deepEqual(shortLabels(['Type 1 hypervisor', 'Xen'], 'hypervisor type', true), ['1', 'Xen']);
		assert.deepEqual(shortLabels(['Type 1 hypervisor', 'Xen'], 'hypervisor type', false), ['Type 1', 'Xen']);
	});

	test('keep what would be nothing, or another kind', () => {
		assert.deepEqual(shortLabels(['Cloud', 'Cloud model', 'Model'], 'cloud model', true), [
			'Cloud',
			'Cloud model',
			'Model',
		]);
		assert.deepEqual(shortLabels(['VM (guest)', 'VM', '🙂'], 'guest kind', false), [
			'VM (guest)',
			'VM',
			'🙂',
		]);
	});

	test('make names that a reviewer of the language would choose', () => {
		const kinds = ['Type 1 hypervisor', 'Type 2 hypervisor', 'Bare metal'].map((label) => ({
			label,
			definition: '',
			kinds: [],
		}));
		const options = { form: 'text', indent: '\t', typeName: 'hypervisor type' } as const;
		const written = (id: string): string => {
			const language = languageFor(id);
			assert.ok(language);
			return writeClassifier(language, { name: 'x', kinds }, options);
		};
		assert.match(written('go'), /\n\tHypervisorType1 +HypervisorType = "Type 1 hypervisor"\n/);
		assert.match(written('go'), /\n\tHypervisorTypeBareMetal HypervisorType = "Bare metal"\n/);
		assert.match(written('c'), /\n\tHYPERVISOR_TYPE_2,\n/);
		assert.match(written('cpp'), /\n\tkType2,\n/);
		assert.match(written('rust'), /\n\tType1,\n/);
		assert.match(written('python'), /\n\tTYPE_1 = "Type 1 hypervisor"\n/);
	});
});

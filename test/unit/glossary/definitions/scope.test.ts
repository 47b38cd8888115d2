import { strict as assert } from 'node:assert';
import {
	isGlossaryFile,
	isGlossaryTitle,
	isInGlossaryFolder,
	listsOtherThings,
} from '../../../../src/core/glossary/definitions/scope';

suite('Where more is believed, and where less', () => {
	test('glossaries are known by their titles', () => {
		for (const title of [
			'Glossary',
			'Terms and definitions',
			'Cloud terminology',
			'Glossary of terms',
			'Terms used in this book',
			'3. Acronyms',
			'Glossar',
			'용어집',
		]) {
			assert.equal(isGlossaryTitle(title), true, title);
		}
		for (const title of [
			'Terms of service',
			'Terms and conditions',
			'Custom resource definitions',
			'Type definitions',
			'Logs vocabulary cheat sheet',
			'What are the terms?',
			'Guia de estilo do glossário',
		]) {
			assert.equal(isGlossaryTitle(title), false, title);
		}
	});

	test('and by their files and folders', () => {
		assert.equal(isGlossaryFile('file:///docs/Service-Mesh-Glossary.md'), true);
		assert.equal(isGlossaryFile('file:///docs/service.md'), false);
		assert.equal(isInGlossaryFolder('file:///docs/glossary/pod.md'), true);
		assert.equal(isInGlossaryFolder('file:///docs/glossary/pod/index.md'), true);
		assert.equal(isInGlossaryFolder('file:///docs/glossary/deep/er/pod.md'), false);
	});

	test('lists under some titles are of another kind', () => {
		for (const title of ['Prerequisites', 'Query parameters', 'Features', 'Next steps', 'Before you begin']) {
			assert.equal(listsOtherThings(title), true, title);
		}
		for (const title of [
			'Applications without installation',
			'Open source cloud projects',
			'Types of virtualization',
		]) {
			assert.equal(listsOtherThings(title), false, title);
		}
	});
});

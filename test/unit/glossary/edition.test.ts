import { strict as assert } from 'node:assert';
import { editionOf, languageOf } from '../../../src/core/glossary/edition';

/** Addresses in a workspace, and what is read from them. */
const editions: Readonly<Record<string, readonly string[]>> = {
	en: ['en/a.md', 'content/en/docs/a.md', 'docs/install.en.md', 'README_EN.md', 'notes/de/en/a.md'],
	es: ['docs/es/a.md', '2022/es/Days/a.md', '_index.es.md'],
	ja: ['README.ja.md', 'README-ja.md', 'README_JA.md', 'jp/a.md'],
	it: ['docs/it/a.md', 'HOWTO-it.md', 'README.it.md', 'i18n/it/a.md'],
	nl: ['translations/nl/docs/ui/a.md', 'translations/nl.md', 'translations/README-nl.md'],
	no: ['translations/no/a.md'],
	'pt-br': ['pt-br/a.md', 'docs/pt_BR/a.md', 'README.pt-BR.md', 'notes-pt_BR.md', 'translations/br/a.md'],
	'zh-cn': ['i18n/zh-CN/a.md', 'README-zh_CN.md', 'cn/a.md'],
	'zh-hant': ['docs/zh-hant/a.md', 'README-zh-Hant.md'],
	'sr-latn': ['docs/sr-Latn/a.md'],
	'es-419': ['site/es-419/a.md', 'README.es-419.md'],
	'ga-ie': ['docs/ga-IE/a.md'],
	'az-latn': ['docs/az-Latn/a.md'],
	de: ['docs/de/ci/a.md', 'docs/de/ts/it-ops/a.md', 'de/no-code/to-be/a.md'],
	'': [
		'a.md',
		'README.md',
		'docs/go/a.md',
		'docs/ci/ui/a.md',
		'vm/os/qa/db/io/js/a.md',
		'it/a.md',
		'id/no/is/a.md',
		'docs/no/a.md',
		'docs/ml/as/or/a.md',
		'how-to/ci-cd/vs-code/to-be/as-is/a.md',
		'OS/AI/DE/a.md',
		'docs/no-id/as-in/a.md',
		'docs/que-es.md',
		'docs/stand-up.md',
		'data.example.fr.md',
		'SPIFFE-ID.md',
		'READ_ME.md',
		'SRIOV-GA.md',
		'a.en-draft.md',
		'Node.js.md',
	],
};

suite('Language editions', () => {
	for (const [edition, addresses] of Object.entries(editions)) {
		for (const address of addresses) {
			test(`${address} is ${edition === '' ? 'none' : edition}`, () => {
				assert.equal(editionOf(`file:///home/anna/work/${address}`), edition);
			});
		}
	}

	test('people may be called like languages', () => {
		assert.equal(editionOf('file:///home/de/notes/a.md'), '');
		assert.equal(editionOf('file:///Users/es/notes/a.md'), '');
	});

	test('regions and scripts share a language', () => {
		assert.deepEqual(['pt-br', 'zh-hant', 'es', ''].map(languageOf), ['pt', 'zh', 'es', '']);
	});
});

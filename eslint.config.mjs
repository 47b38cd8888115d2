// @ts-check
import tseslint from 'typescript-eslint';

/** The core knows text and Markdown; the editor, Node and the DOM stay outside it. */
const coreGuards = {
	'no-restricted-imports': [
		'error',
		{
			paths: [
				{ name: 'vscode', message: 'src/core must not know the editor; convert at the edge (src/vscode).' },
			],
			patterns: [
				{
					group: ['node:*', 'fs', 'path', 'os', 'url', 'util'],
					message: 'src/core must run in every host: no Node built-ins.',
				},
			],
		},
	],
	'no-restricted-globals': ['error', 'process', 'window', 'document', 'console', 'fetch', 'Buffer'],
};

export default tseslint.config(
	{ ignores: ['dist/', '.cache/', 'node_modules/', 'samples/', 'test/fixtures/'] },
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	{
		rules: {
			curly: 'error',
			eqeqeq: 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
				{ selector: 'PropertyDefinition[accessibility="private"]', message: 'Use #private instead.' },
				{ selector: 'MethodDefinition[accessibility="private"]', message: 'Use #private instead.' },
				{ selector: 'Program > VariableDeclaration[kind="let"]', message: 'No module-level mutable state.' },
				{
					selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
					message: 'No module-level mutable state.',
				},
			],
		},
	},
	{ files: ['src/core/**/*.ts'], rules: coreGuards },
	{ files: ['src/**/*.ts'], rules: { 'max-lines': ['error', { max: 300 }] } },
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	{ files: ['eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist', '.astro', '.cache']),
	js.configs.recommended,
	tseslint.configs.strict,
	astro.configs.recommended,
	astro.configs['jsx-a11y-strict'],
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': 'off',
		},
	},
	{
		rules: {
			// TypeScript knows every name, and in which of browser, build and test it exists.
			'no-undef': 'off',
			// `noUncheckedIndexedAccess` makes `!` the way to say that an index is in range.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
			// A wide table scrolls in a named region, which the keyboard must reach.
			'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
			// `role="img"` on a canvas is how a chart gets a name.
			'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': [
				'error',
				{ canvas: ['img'] },
			],
		},
	},
);

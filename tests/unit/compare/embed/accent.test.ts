import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accentOn, paper } from '../../../../src/compare/embed/accent.ts';

test('the papers are those of the style sheet', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	expect(tokens).toContain(`--paper: light-dark(${paper.light}, ${paper.dark});`);
});

test.each([
	// 7.2 on light paper: as it is.
	{ theme: 'light', accent: '#1b559e', is: '#1b559e' },
	// Yellow at 1.1: 45% of it are left, which is 4.8; half of it would be 4.0.
	{ theme: 'light', accent: '#ffff00', is: '#737300' },
	{ theme: 'dark', accent: '#ffff00', is: '#ffff00' },
	{ theme: 'dark', accent: '#000000', is: '#808080' },
	{ theme: 'light', accent: '#ffffff', is: '#737373' },
] as const)('$accent on $theme is drawn as $is', ({ theme, accent, is }) => {
	expect(accentOn(theme, accent)).toBe(is);
});

import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate';

/** Where this site does otherwise than html-validate recommends, and why. */
export const ownHtmlRules: RuleConfig = {
	// Files of the site itself need no checksum.
	'require-sri': ['error', { target: 'crossorigin' }],
	// Return submits a form of one field. The search has a button where there is room.
	'wcag/h32': 'off',
	// Boxes of one name are one choice of several.
	'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
	// A box that scrolls is named and focusable, and no section of the text.
	'prefer-native-element': ['error', { exclude: ['region'] }],
};

/**
 * Gives what html-validate says of a page, by the rules that it recommends and `more`; with the line and
 * column where `withPlace`.
 */
export function htmlValidator(
	more: RuleConfig = {},
	withPlace = false,
): (html: string) => string[] {
	const validator = new HtmlValidate(
		new OneConfig({
			extends: ['html-validate:recommended', 'html-validate:document'],
			rules: { ...ownHtmlRules, ...more },
		}),
	);
	return (html) =>
		validator.validateStringSync(html).results.flatMap(({ messages }) =>
			messages.map(({ ruleId, line, column, message }) => {
				const place = withPlace ? `${line}:${column} ` : '';
				return `${place}${ruleId}: ${message}`;
			}),
		);
}

/** Works the rules out once: html-validate asks for them with every page, which takes a tenth of its time. */
class OneConfig extends StaticConfigLoader {
	#resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

	override getConfigFor(handle: string) {
		return (this.#resolved ??= super.getConfigFor(handle));
	}
}

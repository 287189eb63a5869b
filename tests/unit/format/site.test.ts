import { expect, test } from 'vitest';
import { repositoryUrl, reportUrl } from '../../../src/format/site.ts';

test('a report names its page', () => {
	expect(reportUrl('/models/o3/')).toBe(
		`${repositoryUrl}/issues/new?title=Error%20on%20%2Fmodels%2Fo3%2F`,
	);
});

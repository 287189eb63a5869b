import { expect, test } from 'vitest';
import { repositoryUrl, reportUrl } from '../../../src/format/site.ts';

test('a report names its page, and the part of it where one is meant', () => {
	const form = `${repositoryUrl}/issues/new?template=wrong-value.yml`;
	expect(reportUrl('/models/o3/')).toBe(`${form}&page=%2Fmodels%2Fo3%2F`);
	expect(reportUrl('/models/o3/', 'Monthly cost')).toBe(
		`${form}&page=%2Fmodels%2Fo3%2F&part=Monthly%20cost`,
	);
});

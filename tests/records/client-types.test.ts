import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the published types of the client are up to date', { timeout: 60_000 }, () => {
	const check = () =>
		execFileSync(process.execPath, ['scripts/write-client-types.ts', '--check'], {
			encoding: 'utf8',
		});
	expect(check).not.toThrow();
});

import { expect, test } from 'vitest';
import { scriptJson } from '../../../src/format/script-json.ts';

test('text of a record cannot close the script element', () => {
	const json = scriptJson({ name: 'a</script><!-- b' });
	expect(json).toBe('{"name":"a\\u003c/script>\\u003c!-- b"}');
	expect(JSON.parse(json)).toEqual({ name: 'a</script><!-- b' });
});

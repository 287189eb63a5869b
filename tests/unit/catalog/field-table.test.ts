import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldTable } from '../../../src/catalog/field-table.ts';
import { citation, count, isoDay, line, strictRecord, upkeep } from '../../../src/schema/common.ts';

test('a field is a row: path, type, meaning; needed ones in bold', () => {
	const shared = { price: z.number().optional().describe('A price') };
	const schema = strictRecord({
		name: line('the name'),
		since: isoDay.optional().describe('First day'),
		kind: z.enum(['a', 'b']).describe('a | b'),
		limits: strictRecord({ tokens: count('the tokens') }).optional(),
		periods: z.array(
			strictRecord({ ...shared, tiers: z.array(strictRecord(shared)), from: citation }),
		),
		...upkeep,
	});
	expect(fieldTable(z.toJSONSchema(schema), ['from', 'overrides'])).toBe(
		`| Field | Type | Meaning |
| --- | --- | --- |
| **\`name\`** | text | The name |
| \`since\` | day | First day |
| **\`kind\`** | \`a\`, \`b\` | a \\| b |
| \`limits\` | mapping |  |
| **\`limits.tokens\`** | whole number | The tokens |
| **\`periods\`** | list of mapping |  |
| \`periods[].price\` | number | A price |
| **\`periods[].tiers\`** | list of mapping |  |
| **\`periods[].from\`** | source |  |
| \`conflicts\` | list of mapping | Values that lost, with their sources. The site shows them |
| \`corrections\` | list of mapping | Values that were wrong here, with the day on which they were put right |
`,
	);
});

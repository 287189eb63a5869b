import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fieldTable } from '../src/catalog/field-table.ts';
import { jsonSchemas, type JsonSchema } from '../src/catalog/json-schemas.ts';

// Writes what follows from src/schema: data/schema/*.json for editors, and data/README.md.
// With --check it writes nothing, and fails when a file is not as it would be written.

const schemas = jsonSchemas();
const files: Record<string, string> = { 'data/README.md': readme() };
for (const [kind, schema] of Object.entries(schemas))
	files[`data/schema/${kind}.json`] = `${JSON.stringify(schema, null, 2)}\n`;

for (const [file, text] of Object.entries(files)) {
	const current = await readFile(file, 'utf8').catch(() => undefined);
	if (current === text) continue;
	if (process.argv.includes('--check')) {
		console.error(`${file} is not up to date. Run: npm run data:schemas`);
		process.exitCode = 1;
		continue;
	}
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
	console.log(`Wrote ${file}`);
}

function readme(): string {
	const upkeep = ['from', 'overrides', 'conflicts', 'corrections'];
	const ofEveryRecord: JsonSchema = { ...schemas.lab, properties: pick(schemas.lab, upkeep) };
	const provenance = schemas.lab.properties?.['from'] as JsonSchema;
	const [, citation] = (provenance.additionalProperties as JsonSchema).anyOf as JsonSchema[];
	const conflicts = schemas.lab.properties?.['conflicts'] as JsonSchema;
	const corrections = schemas.lab.properties?.['corrections'] as JsonSchema;
	return `<!-- Written by scripts/write-schemas.ts from src/schema. Change it there. -->

# The records

Every fact of the site stands in this folder, as one YAML file a record.

| File | Holds |
| --- | --- |
| \`sources.yml\` | Every source once: where facts come from |
| \`labs/<lab>.yml\` | Who made a model |
| \`models/<lab>/<model>.yml\` | A model: limits, licence, modalities, capabilities |
| \`providers/<provider>.yml\` | Who serves models, with the routes and their prices |
| \`benchmarks/<benchmark>.yml\` | A test, with its results |
| \`pairs.yml\` | Pairs of models to start from, best known first; each has a page of its own |
| \`schema/*.json\` | JSON Schemas, made from \`src/schema\` |

\`npm run data:check\` prints every problem at once, each as
\`data/models/acme/small-1.yml:12:3 › limits.contextTokens: what is wrong and what to write instead\`.

## How a record works

**The path is the identity.** A file's name is the id of its record, and a model's folder is its
lab. Ids are made of a-z, 0-9 and single hyphens: \`claude-3-7-sonnet\`. Other spellings are
\`aliases\`; one alias leads to one model.

**Unknown is left out.** Leave a key out when nobody publishes its value. Never write \`0\`, \`-1\`
or \`N/A\`: a price of 0 means free, and \`false\` means that a source says no.

**Units are in the key.** \`contextTokens: 128000\` is in tokens, \`inputUsdPerMtok: 2.5\` in US
dollars per million tokens. Write plain numbers (\`128000\`, not \`128_000\` or \`128k\`) and days as
\`2026-08-20\`.

**Every value has a source.** \`from\` says where: \`default\` speaks for the whole record, and a field
path for one field. A route, a price period and a result have one source each in \`from\`; the first
two name single fields from elsewhere in \`fieldsFrom\`. Give an address or a day only where it differs
from the source's own.

\`\`\`yaml
from:
  default: acme-docs
  releasedOn: press
  limits.contextTokens: {source: acme-docs, url: https://example.org/limits, checkedOn: 2026-08-20}
\`\`\`

**A field path** joins keys with dots: \`limits.contextTokens\`. An item of a list of routes or
results goes by its model: \`routes.small-1.contextTokens\`.

**\`overrides\` protects a value.** An import leaves the fields named there alone. Name a field there
when you have set it by hand and know better than the import.

**\`conflicts\` keeps what lost.** When two sources disagree, the record holds the better one, and the
other stands under \`conflicts\` with its source. The site shows both.

**\`corrections\` owns up to a mistake.** When a value here was wrong and you put it right, add the field,
the day, and the value that stood here. The site tells it as an event. A value that has changed in
the world is no mistake. Name the field in \`overrides\` too, or the next import brings the mistake back.

\`\`\`yaml
overrides: [limits.contextTokens]
corrections:
  - {field: limits.contextTokens, on: 2026-08-20, was: 400000, note: The default of the API}
\`\`\`

**Prices keep their history.** A new price is a new period with the first day in \`since\`. Never
change an old period, unless it was wrong. Periods stand oldest first, and only the first may leave
\`since\` out. Where a list of prices shows a new one and nobody gives its day, the day
of the list goes into \`since\`, and the site says that it was seen on that day. Write a period on one
line:

\`\`\`yaml
routes:
  - model: small-1
    id: acme-small-v1
    from: acme-docs
    prices:
      - {inputUsdPerMtok: 3, outputUsdPerMtok: 12, from: acme-docs}
      - {since: 2026-04-01, inputUsdPerMtok: 2, outputUsdPerMtok: 10, from: acme-docs}
\`\`\`

**Order.** Routes stand in the order of their models, then variants; results in the order of their
models. That keeps changes small.

**Plain YAML.** UTF-8, LF line endings, spaces. No anchors, aliases or tags. Put text that reads
like a number, or that holds \`: \` or \` #\`, in quotes.

## Help in the editor

With the YAML extension of VS Code, put this into \`.vscode/settings.json\`. Other editors that speak
to the YAML language server have the same setting.

\`\`\`json
{
  "yaml.schemas": {
    "data/schema/model.json": "data/models/*/*.yml",
    "data/schema/provider.json": "data/providers/*.yml",
    "data/schema/benchmark.json": "data/benchmarks/*.yml",
    "data/schema/lab.json": "data/labs/*.yml",
    "data/schema/sources.json": "data/sources.yml",
    "data/schema/pairs.json": "data/pairs.yml"
  }
}
\`\`\`

# The fields

A field in **bold** is needed. \`[]\` stands for each item of a list.

## A model

${fieldTable(schemas.model, upkeep)}
## A provider

${fieldTable(schemas.provider, upkeep)}
## A benchmark

${fieldTable(schemas.benchmark, upkeep)}
## A lab

${fieldTable(schemas.lab, upkeep)}
## Of every record

${fieldTable(ofEveryRecord)}
### A source, where it is cited

The id of a source in \`sources.yml\`, or a mapping:

${fieldTable(citation ?? {})}
### A conflict

${fieldTable(conflicts.items as JsonSchema)}
### A correction

${fieldTable(corrections.items as JsonSchema)}
## An entry of sources.yml

The key of an entry is the id of the source.

${fieldTable(schemas.sources.additionalProperties as JsonSchema)}`;
}

function pick({ properties = {} }: JsonSchema, keys: readonly string[]): typeof properties {
	return Object.fromEntries(Object.entries(properties).filter(([key]) => keys.includes(key)));
}

/** The properties of an event by their name, parameters included, as plain text. */
export type ParsedEvent = Record<string, string>;

const oncePerEvent = ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY'];

/** Reads an iCalendar file as RFC 5545 has it, and throws at anything that it does not allow. */
export function parseCalendar(text: string): { events: ParsedEvent[] } {
	if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text))
		throw new Error('A line does not end in CR LF');
	const raw = text.slice(0, -2).split('\r\n');
	for (const line of raw)
		if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
	const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
	if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
		throw new Error('Not one calendar');
	const events: ParsedEvent[] = [];
	const header: ParsedEvent = {};
	let event: ParsedEvent | undefined;
	for (const line of lines.slice(1, -1)) {
		const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(line) ?? [];
		if (name === undefined || value === undefined) throw new Error(`No property: ${line}`);
		if (line === 'BEGIN:VEVENT') {
			if (event) throw new Error('An event inside an event');
			event = {};
		} else if (line === 'END:VEVENT') {
			if (!event) throw new Error('The end of no event');
			const missing = oncePerEvent.filter((one) => event?.[one] === undefined);
			if (missing.length > 0) throw new Error(`An event without ${missing.join(', ')}`);
			events.push(event);
			event = undefined;
		} else {
			const properties = event ?? header;
			if (name in properties) throw new Error(`Twice: ${name}`);
			properties[name] = ['SUMMARY', 'DESCRIPTION', 'NAME'].includes(name)
				? unescaped(value)
				: value;
		}
	}
	if (header['VERSION'] !== '2.0' || !header['PRODID']) throw new Error('No VERSION 2.0 or PRODID');
	const ids = events.map(({ UID }) => UID);
	if (new Set(ids).size < ids.length) throw new Error('Two events of one UID');
	return { events };
}

function unescaped(value: string): string {
	if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
	return value.replaceAll(/\\(.)/g, (_, character: string) => {
		if (character === 'n' || character === 'N') return '\n';
		if (!'\\;,'.includes(character)) throw new Error(`Escaped without need: ${value}`);
		return character;
	});
}

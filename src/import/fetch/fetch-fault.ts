/** Why an address gave no file, in words that follow the address: `answered 500`. */
export class FetchFault extends Error {
	/** Whether it may pass, so that the same address is worth another try. */
	readonly passes: boolean;
	/** How long the server asks to wait before that, in milliseconds. */
	readonly waitMs: number | undefined;

	constructor(message: string, passes = false, waitMs?: number) {
		super(message);
		this.name = 'FetchFault';
		this.passes = passes;
		this.waitMs = waitMs;
	}
}

/** Faults of connecting and of reading, by the code that Node gives them. */
const faults: Readonly<Record<string, () => FetchFault>> = {
	ENOTFOUND: () => new FetchFault('has a host name that was not found (DNS)', true),
	EAI_AGAIN: () => new FetchFault('has a host name that could not be looked up (DNS)', true),
	ECONNREFUSED: () => new FetchFault('refused the connection', true),
	ECONNRESET: () => new FetchFault('dropped the connection half way', true),
	EPIPE: () => new FetchFault('dropped the connection half way', true),
	ERR_STREAM_PREMATURE_CLOSE: () => new FetchFault('dropped the connection half way', true),
	ETIMEDOUT: () => new FetchFault('did not answer', true),
	EHOSTUNREACH: () => new FetchFault('cannot be reached', true),
	ENETUNREACH: () => new FetchFault('cannot be reached', true),
	Z_BUF_ERROR: () => new FetchFault('sent a gzip that ends half way', true),
	Z_DATA_ERROR: () => new FetchFault('sent a broken gzip', true),
};

/** Any error of a request as a fault. */
export function faultOf(error: unknown): FetchFault {
	if (error instanceof FetchFault) return error;
	const { code, message } = error as NodeJS.ErrnoException;
	// Several addresses of one host were tried, and the first reason stands for all.
	if (error instanceof AggregateError && error.errors.length > 0) return faultOf(error.errors[0]);
	// What the parser of HTTP stumbles over.
	if (code?.startsWith('HPE_')) return new FetchFault('sent something that is not HTTP', true);
	return faults[code ?? '']?.() ?? new FetchFault(`could not be read (${message})`);
}

import { createServer, type Server } from 'node:http';

/** Starts to listen. Gives what a reader must put right when that cannot be done. */
export async function listen(server: Server, port: number): Promise<string | undefined> {
	if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
		return 'PORT is no port. Write a number from 0 to 65535, e.g. PORT=4322 npm start';
	return new Promise((done) => {
		server.once('error', (error) => done(listenProblem(error, port)));
		server.listen(port, () => done(undefined));
	});
}

/** As `listen`, without staying: asked before a long build rather than after it. */
export async function portProblem(port: number): Promise<string | undefined> {
	const probe = createServer();
	const problem = await listen(probe, port);
	probe.close();
	return problem;
}

/** One line for the error of a server that could not listen. */
export function listenProblem(error: NodeJS.ErrnoException, port: number): string {
	if (error.code === 'EADDRINUSE')
		return `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
	return `Port ${port} cannot be used (${error.message}). Choose another: PORT=4321 npm start`;
}

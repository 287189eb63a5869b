import { BlockList, isIP } from 'node:net';
import { FetchFault } from './fetch-fault.ts';

/**
 * Where a redirect leads. Throws a fault when that is no address on the web, when it gives up https, or when
 * a source leads us into our own network: what stands there is none of its data.
 */
export function redirected(from: URL, location: string): URL {
	const to = URL.parse(location, from);
	if (to === null || !['http:', 'https:'].includes(to.protocol))
		throw new FetchFault('redirects to something that is no address');
	if (from.protocol === 'https:' && to.protocol !== 'https:')
		throw new FetchFault('redirects to an address without https');
	if (to.hostname !== from.hostname && isOwnNetwork(to.hostname))
		throw new FetchFault('redirects into the network of this machine');
	return to;
}

const ownNetworks = new BlockList();
for (const [net, prefix, type] of [
	['0.0.0.0', 8, 'ipv4'],
	['10.0.0.0', 8, 'ipv4'],
	['127.0.0.0', 8, 'ipv4'],
	['169.254.0.0', 16, 'ipv4'],
	['172.16.0.0', 12, 'ipv4'],
	['192.168.0.0', 16, 'ipv4'],
	['::', 127, 'ipv6'],
	['fc00::', 7, 'ipv6'],
	['fe80::', 10, 'ipv6'],
] as const)
	ownNetworks.addSubnet(net, prefix, type);

/** By the name alone: what a name that looks public leads to is not asked. */
function isOwnNetwork(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$/g, '');
	const version = isIP(host);
	if (version !== 0) return ownNetworks.check(host, version === 4 ? 'ipv4' : 'ipv6');
	return /(?:^|\.)(?:localhost|local|internal)\.?$/.test(host);
}

import { expect, test } from 'vitest';
import { redirected } from '../../../../src/import/fetch/redirect.ts';

const from = new URL('https://data.example.com/a/list.json');

test.each([
	['/b.json', 'https://data.example.com/b.json'],
	['b.json', 'https://data.example.com/a/b.json'],
	['https://cdn.example.org/list.json', 'https://cdn.example.org/list.json'],
	['https://9.9.9.9/list.json', 'https://9.9.9.9/list.json'],
])('a redirect to %s is followed', (location, to) => {
	expect(redirected(from, location).href).toBe(to);
});

test.each([
	['http://data.example.com/list.json', 'redirects to an address without https'],
	['file:///etc/hostname', 'redirects to something that is no address'],
	['data:application/json,{}', 'redirects to something that is no address'],
	['https://', 'redirects to something that is no address'],
	['https://localhost/list.json', 'redirects into the network of this machine'],
	['https://127.0.0.1:8080/', 'redirects into the network of this machine'],
	['https://0x7f.1/', 'redirects into the network of this machine'],
	['https://192.168.1.1/', 'redirects into the network of this machine'],
	['https://[::1]/', 'redirects into the network of this machine'],
	['https://[::ffff:10.0.0.1]/', 'redirects into the network of this machine'],
	['https://metadata.google.internal/', 'redirects into the network of this machine'],
])('a redirect to %s is refused', (location, line) => {
	expect(() => redirected(from, location)).toThrow(line);
});

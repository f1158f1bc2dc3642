import { describe, expect, it } from '@jest/globals';
import { AddressRefusedError, checkPublicAddress, type AddressProblem } from './public-address.js';

const rules = { allowPrivate: false };

async function refusal(address: string, ...found: readonly string[]): Promise<AddressProblem | null> {
  const lookup = async () => Promise.resolve(found.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })));
  try {
    await checkPublicAddress(address, { ...rules, lookup });
    return null;
  } catch (error) {
    if (error instanceof AddressRefusedError) return error.why;
    throw error;
  }
}

describe('the address of a webhook', () => {
  it('may be any public host, over http or https', async () => {
    expect(await refusal('https://hooks.example.dk/in?x=1', '192.0.43.8', '2a00:1450:400f:801::200e')).toBeNull();
    expect(await refusal('http://8.8.8.8:8080/')).toBeNull();
  });

  it.each(['ftp://example.dk/', 'file:///etc/passwd', 'javascript:alert(1)'])('is not %s', async (address) => {
    expect(await refusal(address, '192.0.43.8')).toBe('not-http');
  });

  it('is an address, has a host that exists, and carries no password', async () => {
    expect(await refusal('nothing')).toBe('not-an-address');
    expect(await refusal('https://nowhere.example/')).toBe('unknown-host');
    expect(await refusal('https://me:secret@example.dk/', '192.0.43.8')).toBe('carries-credentials');
  });

  it.each([
    ...['127.0.0.1', '10.0.0.7', '172.16.3.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['255.255.255.255', '224.0.0.1', '[::1]', '[::]', '[fe80::1]', '[fc00::1]', '[fd12:3456::1]', '[ff02::1]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:a00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]'],
    ...['2130706433', '0x7f.1', '127.1', '017700000001'],
  ])('is refused on a network that is not the internet: %s', async (host) => {
    expect(await refusal(`http://${host}/`)).toBe('private-network');
  });

  it('is refused when only one of the addresses behind the name is private', async () => {
    expect(await refusal('https://rebind.example/', '192.0.43.8', '10.0.0.7')).toBe('private-network');
    expect(await refusal('https://mapped.example/', '::ffff:192.168.0.1')).toBe('private-network');
  });

  it('may be private where the configuration allows it, and nowhere else', async () => {
    const checked = await checkPublicAddress('http://127.0.0.1:9/', { allowPrivate: true });
    expect(checked.addresses).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });

  it('answers what its host stood for, so that nothing else is called afterwards', async () => {
    const lookup = async () => Promise.resolve([{ address: '192.0.43.8', family: 4 }]);
    const { url, addresses } = await checkPublicAddress('https://hooks.example.dk/in', { ...rules, lookup });
    expect([url.hostname, addresses]).toEqual(['hooks.example.dk', [{ address: '192.0.43.8', family: 4 }]]);
  });
});

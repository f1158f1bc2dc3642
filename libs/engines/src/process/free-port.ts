import { createServer } from 'node:net';

/** A TCP port on the loopback address that nothing listens on at this moment. Another process may still take it first. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.unref();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The probe has no port.'));
        else resolve(address.port);
      });
    });
  });
}

/** `wanted` if nothing listens there, else a free one. 0 always means a free one. */
export function portOrFree(wanted: number): Promise<number> {
  if (wanted === 0) return freePort();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      freePort().then(resolve, reject);
    });
    probe.listen(wanted, '127.0.0.1', () => {
      probe.close(() => {
        resolve(wanted);
      });
    });
  });
}

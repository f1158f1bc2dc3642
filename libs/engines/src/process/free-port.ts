import { createServer, type Server } from 'node:net';

/** `count` different TCP ports of the loopback address that nothing listens on now. Another process may still take one. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = probes.map((probe) => {
    const address = probe.address();
    if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
    return address.port;
  });
  await Promise.all(probes.map(close));
  return ports;
}

/** `wanted` if nothing listens there, else a free one. 0 always means a free one. */
export async function portOrFree(wanted: number): Promise<number> {
  if (wanted !== 0) {
    const probe = await listen(wanted).catch(() => null);
    if (probe !== null) {
      await close(probe);
      return wanted;
    }
  }
  const [port] = await freePorts(1);
  if (port === undefined) throw new Error('No free port was found.');
  return port;
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

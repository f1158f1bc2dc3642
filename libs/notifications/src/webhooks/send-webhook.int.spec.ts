import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { AddressRefusedError } from './public-address.js';
import { sendWebhook, WebhookRefusedError } from './send-webhook.js';
import { webhookSecret } from './webhook-secret.js';

const secret = webhookSecret(Buffer.alloc(32, 1).toString('base64'), 'fjordby', 'w1', 1);
const payload = { type: 'stage-started', timestamp: '2026-01-12T07:00:00.000Z', data: { placementId: 'p1' } };

interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

let server: Server;
let url: string;
let received: Received[];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  received = [];
  answer = (response) => response.writeHead(204).end();
  server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      received.push({ path: request.url ?? '', headers, body: Buffer.concat(parts).toString('utf8') });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const send = (to = url, allowPrivate = true) =>
  sendWebhook({ url: to, secret, id: 'evt_1', at: new Date(), payload }, { allowPrivate });

describe('a webhook on its way', () => {
  it('arrives once, signed so that the receiver can verify it with the library of the standard', async () => {
    await send();
    expect(received).toHaveLength(1);
    const { body, headers } = received[0]!;
    expect(new Webhook(secret).verify(body, headers)).toEqual(payload);
    const other = webhookSecret(Buffer.alloc(32, 2).toString('base64'), 'fjordby', 'w1', 1);
    expect(() => new Webhook(other).verify(body, headers)).toThrow('No matching signature');
  });

  it('carries the same webhook-id when it is sent again', async () => {
    await send();
    await send();
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['evt_1', 'evt_1']);
  });

  it('is refused by any status but 2xx, and 410 says for good', async () => {
    for (const [status, gone] of [
      [500, false],
      [404, false],
      [410, true],
    ] as const) {
      answer = (response) => response.writeHead(status).end('Mette Hansen');
      const error = await send().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(WebhookRefusedError);
      expect(error).toMatchObject({ code: `HTTP_${String(status)}`, gone });
      expect(String(error)).not.toContain('Mette');
    }
  });

  it('is given up when the receiver takes it and never answers', async () => {
    answer = () => undefined;
    const message = { url, secret, id: 'evt_1', at: new Date(), payload };
    await expect(sendWebhook(message, { allowPrivate: true }, 150)).rejects.toMatchObject({ name: 'AbortError' });
    expect(received).toHaveLength(1);
    server.closeAllConnections();
  });

  it('does not follow a redirect, wherever it leads', async () => {
    answer = (response) => response.writeHead(302, { location: `${url}/elsewhere` }).end();
    await expect(send()).rejects.toMatchObject({ code: 'HTTP_302' });
    expect(received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('does not wait for the end of what is answered', async () => {
    answer = (response) => {
      response.writeHead(200);
      response.write('on and on'); // and never ends
    };
    await send();
    expect(received).toHaveLength(1);
  });

  it('never leaves for a private network unless the configuration allows it', async () => {
    await expect(send(url, false)).rejects.toBeInstanceOf(AddressRefusedError);
    expect(received).toEqual([]);
  });

  it('goes to the address that was checked, although the name stands for another by now', async () => {
    const port = new URL(url).port;
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    };
    const message = { url: `http://rebound.invalid:${port}/hook`, secret, id: 'evt_1', at: new Date(), payload };
    await sendWebhook(message, { allowPrivate: true, lookup });
    expect([received.length, asked, received[0]?.headers['host']]).toEqual([1, 1, `rebound.invalid:${port}`]);
  });
});

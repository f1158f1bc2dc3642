import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startMailServer, type MailServer } from '@holdfast/testing';
import { createMailSender, MailNotSentError, type MailSender, type OutgoingMail } from './mail-sender.js';

const mail: OutgoingMail = {
  to: { name: 'Jens Ærø', address: 'jens@fjordby.example' },
  ...{ id: '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11:jens-p', thread: 'p1/o3', tenant: 'fjordby' },
  ...{ subject: 'Påmindelse: opfølgning, Lager & Søn', text: 'Hej Jens\n\nÆØÅ', html: '<p>Hej Jens</p>' },
};
const ID = '<5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11.jens-p.fjordby@holdfast.example>';

let server: MailServer;
let sender: MailSender;
beforeAll(async () => {
  server = await startMailServer();
  sender = createMailSender({ smtpUrl: server.url, from: 'Holdfast <noreply@holdfast.example>' });
});
beforeEach(() => server.behave({}));
afterAll(async () => {
  sender.close();
  await server.stop();
});

const failure = async (): Promise<MailNotSentError> => {
  const thrown = await sender.send(mail).then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof MailNotSentError) return thrown;
  throw new Error('The mail went out.');
};

describe('a mail', () => {
  it('arrives as it was written, with an id of its own, and says that nobody wrote it', async () => {
    await sender.send(mail);
    const { to, mail: arrived } = server.taken.at(-1)!;
    expect([to, arrived.subject, arrived.text?.trim(), arrived.html]).toEqual([
      ...['jens@fjordby.example', mail.subject, mail.text, mail.html],
    ]);
    expect([arrived.messageId, arrived.references]).toEqual([ID, '<p1_2fo3.fjordby@holdfast.example>']);
    expect(arrived.headers.get('auto-submitted')).toBe('auto-generated');
    expect(arrived.headers.get('list')).toMatchObject({ id: { id: 'holdfast.fjordby.holdfast.example' } });
  });

  it('that is greylisted may be tried again', async () => {
    server.behave({ greylist: 1 });
    expect(await failure()).toMatchObject({ code: 'SMTP_451', permanent: false });
    const before = server.taken.length;
    await sender.send(mail);
    expect(server.taken).toHaveLength(before + 1);
  });

  it('is the same mail when the server hung up after taking it and it is sent again', async () => {
    server.behave({ hangUp: { times: 1, when: 'after' } });
    const before = server.taken.length;
    expect(await failure()).toMatchObject({ permanent: false });
    await sender.send(mail);
    expect(server.taken.slice(before).map((taken) => taken.mail.messageId)).toEqual([ID, ID]);
  });

  it('that the server refuses for good is given up, and what it said is not quoted', async () => {
    server.behave({ refuse: ['jens@fjordby.example'] });
    const refused = await failure();
    expect(refused).toMatchObject({ code: 'SMTP_550', permanent: true });
    expect(refused.message).not.toContain('mailbox');
  });

  it('waits for a server that is away', async () => {
    await server.stop();
    expect(await failure()).toMatchObject({ permanent: false });
    await server.start();
    await sender.send(mail);
  });

  it('is given up, to be tried again, when the server lets us in and never says a word', async () => {
    const held: Socket[] = [];
    const silent = createServer((socket) => held.push(socket));
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as AddressInfo;
    const timeouts = { connectionTimeout: 500, greetingTimeout: 150, socketTimeout: 500, dnsTimeout: 500 };
    const smtpUrl = `smtp://127.0.0.1:${String(port)}`;
    const patient = createMailSender({ smtpUrl, from: 'Holdfast <noreply@holdfast.example>', timeouts });
    await expect(patient.send(mail)).rejects.toMatchObject({ code: 'ETIMEDOUT', permanent: false });
    patient.close();
    held.forEach((socket) => socket.destroy());
    await new Promise((closed) => silent.close(closed));
  });
});

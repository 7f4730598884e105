import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

import { mailWhenReportArrives } from '../../deliver/report-arrived.ts';

interface Mailbox {
  readonly url: string;
  readonly letters: readonly string[];
  readonly close: () => Promise<void>;
}

/** A real SMTP server on loopback; the first `refusals` letters are refused for now, as a busy server does. */
async function openMailbox(refusals = 0): Promise<Mailbox> {
  const letters: string[] = [];
  let refused = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let letter = '';
      stream.on('data', (part: Buffer) => (letter += part.toString('utf8')));
      stream.on('end', () => {
        refused += 1;
        if (refused <= refusals) {
          done(Object.assign(new Error('busy'), { responseCode: 451 }));
          return;
        }
        letters.push(letter);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    letters,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

const SERVICE = { serviceName: 'South Derbyshire help' };
const team = (smtpUrl: string) => ({
  smtpUrl,
  from: 'help@council.example',
  to: 'team@council.example',
  publicUrl: 'https://help.council.example',
});
const headersOf = (letter: string): string => letter.slice(0, letter.indexOf('\r\n\r\n'));
const bodyOf = (letter: string): string =>
  letter
    .slice(letter.indexOf('\r\n\r\n') + 4)
    .replaceAll('\r\n', '\n')
    .trim();

describe('the e-mail that a report arrived', () => {
  let mailbox: Mailbox | undefined;
  afterEach(() => mailbox?.close());

  it('S7: holds the reference and a link, names no topic, and nothing else', async () => {
    mailbox = await openMailbox();
    await mailWhenReportArrives(team(mailbox.url), SERVICE)({ reference: 'K3M7-X9P-4' });

    const [letter = ''] = mailbox.letters;
    expect(mailbox.letters).toHaveLength(1);
    expect(bodyOf(letter)).toBe(
      'Reference K3M7-X9P-4 has arrived.\n\nSign in to read it: https://help.council.example/staff/reports/K3M7-X9P-4\n\nThis message holds nothing else, so that it can be read by anybody.',
    );
    expect(headersOf(letter)).toContain('Subject: South Derbyshire help: K3M7-X9P-4');
    expect(headersOf(letter)).toContain('From: South Derbyshire help <help@council.example>');
    expect(letter).not.toMatch(/abuse|anti-social|police|crime|victim/i);
  });

  it('asks to be tried again when the mail server refuses for now, and names the same letter both times', async () => {
    mailbox = await openMailbox(1);
    const tell = mailWhenReportArrives(team(mailbox.url), SERVICE);

    await expect(tell({ reference: 'K3M7-X9P-4' })).rejects.toThrow('busy');
    await tell({ reference: 'K3M7-X9P-4' });

    expect(mailbox.letters).toHaveLength(1);
    expect(headersOf(mailbox.letters[0] ?? '')).toContain('Message-ID: <K3M7-X9P-4@help.council.example>');
  });

  it('asks to be tried again when the mail server is away', async () => {
    mailbox = await openMailbox();
    const { url } = mailbox;
    await mailbox.close();
    mailbox = undefined;

    await expect(mailWhenReportArrives(team(url), SERVICE)({ reference: 'K3M7-X9P-4' })).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});

import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

import type { TeamAddress } from '../../deliver/team-mail.ts';

/** A mailbox and what came into it. */
export interface Mailbox {
  readonly url: string;
  readonly letters: readonly string[];
  readonly close: () => Promise<void>;
}

/** A real SMTP server on loopback; the first `refusals` letters are refused for now, as a busy server does. */
export async function openMailbox(refusals = 0): Promise<Mailbox> {
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

/** Whose mails they are. */
export const SERVICE = { serviceName: 'South Derbyshire help' };
/** A team that is reached through this server. */
export const team = (smtpUrl: string): TeamAddress => ({
  smtpUrl,
  from: 'help@council.example',
  to: 'team@council.example',
  publicUrl: 'https://help.council.example',
});
/** The headers of a letter. */
export const headersOf = (letter: string): string => letter.slice(0, letter.indexOf('\r\n\r\n'));
/** The words of a letter. */
export const bodyOf = (letter: string): string =>
  letter
    .slice(letter.indexOf('\r\n\r\n') + 4)
    .replaceAll('\r\n', '\n')
    .trim();

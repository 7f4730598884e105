import { mailWhenChatWaits } from '../../deliver/chat-waits.ts';
import { bodyOf, headersOf, openMailbox, SERVICE, team, type Mailbox } from './mailbox.ts';

describe('the e-mail that somebody waits for a person', () => {
  let mailbox: Mailbox | undefined;
  afterEach(() => mailbox?.close());

  it('S7: holds a link to the desk and nothing of who waits or why', async () => {
    mailbox = await openMailbox();
    await mailWhenChatWaits(team(mailbox.url), SERVICE)({ handoffId: 'abc' });
    const [letter = ''] = mailbox.letters;
    expect(headersOf(letter)).toContain('Subject: South Derbyshire help: something waits');
    expect(bodyOf(letter)).toBe(
      'Something waits for an answer.\n\nSign in to see it: https://help.council.example/staff/desk\n\nThis message holds nothing else, so that it can be read by anybody.',
    );
  });

  it('is the same mail when it is sent twice, and is tried again when the server is busy', async () => {
    mailbox = await openMailbox(1);
    const send = mailWhenChatWaits(team(mailbox.url), SERVICE);
    await expect(send({ handoffId: 'abc' })).rejects.toThrow();
    await send({ handoffId: 'abc' });
    await send({ handoffId: 'abc' });
    const ids = mailbox.letters.map((letter) => /^Message-ID: (.*)$/im.exec(headersOf(letter))?.[1]?.trim());
    expect(ids).toEqual(['<waits-abc@help.council.example>', '<waits-abc@help.council.example>']);
  });
});

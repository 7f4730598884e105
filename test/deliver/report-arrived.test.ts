import { mailWhenReportArrives } from '../../deliver/report-arrived.ts';
import { bodyOf, headersOf, openMailbox, SERVICE, team, type Mailbox } from './mailbox.ts';

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

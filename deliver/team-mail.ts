import { createTransport } from 'nodemailer';

/** Where the team is told, and how the mail leaves. */
export interface TeamAddress {
  readonly smtpUrl: string;
  readonly from: string;
  readonly to: string;
  readonly publicUrl: string; // origin of the staff's pages
}

/** One mail to the team. The same `id` is always the same Message-ID, so that a mail sent twice after a crash can be shown once. */
export interface TeamMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

const DEADLINE_MS = 10_000;

/** Opens the way to the team's mailbox: deadlines on everything, no files, no addresses to fetch. Rejects when it was not taken. */
export function openTeamMail(team: TeamAddress, service: string): (mail: TeamMail) => Promise<void> {
  const transport = createTransport({
    url: team.smtpUrl,
    connectionTimeout: DEADLINE_MS,
    greetingTimeout: DEADLINE_MS,
    socketTimeout: DEADLINE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ id, subject, text }) => {
    await transport.sendMail({
      ...{ from: { name: service, address: team.from }, to: team.to, subject, text },
      messageId: `<${id}@${new URL(team.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

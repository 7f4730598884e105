import { createTransport } from 'nodemailer';

import type { Partnership } from '../content/partnership.ts';
import { words } from '../locales/index.ts';

/** Where the team is told, and how the mail leaves. */
export interface TeamAddress {
  readonly smtpUrl: string;
  readonly from: string;
  readonly to: string;
  readonly publicUrl: string; // origin of the staff's pages
}

/** Does one job of its kind; a rejected promise means: try again later. */
export type ReportArrived = (job: { readonly reference: string }) => Promise<void>;

const DEADLINE_MS = 10_000;

/**
 * Tells the team by e-mail that a report arrived: its reference and a link, nothing else (S7). The same report always has
 * the same Message-ID, so that a mail sent twice after a crash can be shown once.
 */
export function mailWhenReportArrives(team: TeamAddress, partnership: Pick<Partnership, 'serviceName'>): ReportArrived {
  const transport = createTransport({
    url: team.smtpUrl,
    connectionTimeout: DEADLINE_MS,
    greetingTimeout: DEADLINE_MS,
    socketTimeout: DEADLINE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ reference }) => {
    const link = `${team.publicUrl}/staff/reports/${reference}`;
    await transport.sendMail({
      from: { name: partnership.serviceName, address: team.from },
      to: team.to,
      subject: words('en', 'email:arrived.subject', { service: partnership.serviceName, reference }),
      text: words('en', 'email:arrived.body', { reference, link }),
      messageId: `<${reference}@${new URL(team.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

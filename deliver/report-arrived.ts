import type { Partnership } from '../content/partnership.ts';
import { words } from '../locales/index.ts';
import { openTeamMail, type TeamAddress } from './team-mail.ts';

/** Does one job of its kind; a rejected promise means: try again later. */
export type ReportArrived = (job: { readonly reference: string }) => Promise<void>;

/** Tells the team by e-mail that a report arrived: its reference and a link, nothing else (S7). */
export function mailWhenReportArrives(
  team: TeamAddress,
  { serviceName }: Pick<Partnership, 'serviceName'>,
): ReportArrived {
  const send = openTeamMail(team, serviceName);
  return ({ reference }) =>
    send({
      id: reference,
      subject: words('en', 'email:arrived.subject', { service: serviceName, reference }),
      text: words('en', 'email:arrived.body', { reference, link: `${team.publicUrl}/staff/reports/${reference}` }),
    });
}

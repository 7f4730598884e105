import type { Partnership } from '../content/partnership.ts';
import { words } from '../locales/index.ts';
import { openTeamMail, type TeamAddress } from './team-mail.ts';

/** Does one job of its kind; a rejected promise means: try again later. */
export type ChatWaits = (job: { readonly handoffId: string }) => Promise<void>;

/** Tells the team by e-mail that somebody waits and nobody has come: a link to the desk, nothing else (S7). */
export function mailWhenChatWaits(team: TeamAddress, { serviceName }: Pick<Partnership, 'serviceName'>): ChatWaits {
  const send = openTeamMail(team, serviceName);
  return ({ handoffId }) =>
    send({
      id: `waits-${handoffId}`,
      subject: words('en', 'email:waits.subject', { service: serviceName }),
      text: words('en', 'email:waits.body', { link: `${team.publicUrl}/staff/desk` }),
    });
}

import { html } from '../html.ts';
import { glassForm, type GlassForm } from './glass-page.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** Why somebody who is signed in is refused: not their roles, for specialists, not there, or another's conversation. */
export type RefusedBecause = 'role' | 'restricted' | 'missing' | 'held';

/** Says kindly why a page cannot be opened; to supervisors also how they open a restricted case with a reason. */
export function refusedPage(site: StaffSite, because: RefusedBecause, glass?: GlassForm): string {
  const title = because === 'role' ? say('staff:refused.title') : say(`staff:refused.${because}-title`);
  const body = html`<h1 class="title">${title}</h1>
    <p>${say(`staff:refused.${because}`)}</p>
    ${glass !== undefined && glassForm(glass)}
    <p><a href="/staff/home">${say('staff:refused.back')}</a></p>`;
  return layOutStaff(site, { title, body, wrong: true });
}

import type { ContentChange } from '../../../content/compare-entries.ts';
import { html, type Html } from '../html.ts';
import { contentChanges } from './content-changes.ts';
import type { ShownVersion } from './content-history-page.ts';
import { errorLine, layOutStaff, reaches, say, type StaffSite } from './staff-layout.ts';

/** One version of a kind of content as it is shown. */
export interface VersionState {
  readonly kind: string;
  readonly name: string;
  readonly version: number;
  readonly newest: number; // what a new version is made from
  readonly told?: ShownVersion; // none: what came with the service
  readonly change?: ContentChange; // against the version before
  readonly problem?: 'note' | 'unfit' | 'stale' | 'used';
  readonly used?: readonly string[]; // with that problem: what still needs what this would take out
  readonly typed?: string; // as the reason to restore it
}

/** What a version changed, and the form that makes it stand again. */
export function contentVersionPage(site: StaffSite, state: VersionState): string {
  const { kind, name, version, newest, told, change, problem, used = [] } = state;
  const which = version === 0 ? say('staff-content:shipped') : say('staff-content:numbered', { version });
  const title = say('staff-content:version-of', { name, version: which });
  const body = html`${errorLine(problem && [say(`staff-content:restore.${problem}`), ...used].join(' '))}
    <p><a href="/staff/content/${kind}/history">${say('staff-content:back-to-history', { name })}</a></p>
    <h1 class="title">${title}</h1>
    ${told === undefined ? html`<p>${say('staff-content:shipped-note')}</p>` : toldBy(told)}
    ${
      change !== undefined &&
      html`<h2>${say(version === 1 ? 'staff-content:change.since-shipped' : 'staff-content:change.since-before')}</h2>
        ${contentChanges(change)}`
    }
    ${version !== newest && reaches(site, restoreAddress(state), 'POST') && restoreForm(state)}`;
  return layOutStaff(site, { title, body, wrong: problem !== undefined });
}

function toldBy({ when, who, note }: ShownVersion): Html {
  const rows = [
    [say('staff-content:when'), when],
    [say('staff-content:who'), who],
    [say('staff-content:note'), note],
  ];
  return html`<dl class="summary">
    ${rows.map(
      ([key, value]) =>
        html`<div class="summary-row">
          <dt class="summary-key">${key}</dt>
          <dd class="summary-value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

const restoreAddress = ({ kind, version }: VersionState): string =>
  `/staff/content/${kind}/history/${String(version)}/restore`;

function restoreForm(state: VersionState): Html {
  const { newest, typed = '' } = state;
  return html`<form class="prose" method="post" action="${restoreAddress(state)}" autocomplete="off">
    <h2>${say('staff-content:restore.title')}</h2>
    <p>${say('staff-content:restore.lead')}</p>
    <input type="hidden" name="basedOn" value="${newest}" />
    <div class="field">
      <label class="label" for="note">${say('staff-content:restore.why')}</label>
      <p class="hint" id="note-hint">${say('staff-content:restore.hint')}</p>
      <input
        class="input"
        id="note"
        name="note"
        type="text"
        maxlength="300"
        aria-describedby="note-hint"
        value="${typed}"
      />
    </div>
    <button class="button" type="submit">${say('staff-content:restore.button')}</button>
  </form>`;
}

import { html, type Html } from '../html.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** A version in words. */
export interface ShownVersion {
  readonly version: number;
  readonly when: string; // in London
  readonly who: string;
  readonly note: string;
}

/** The versions of one kind of content, newest first. `older` is the number that the next page begins under. */
export function contentHistoryPage(
  site: StaffSite,
  list: {
    readonly kind: string;
    readonly name: string;
    readonly versions: readonly ShownVersion[];
    readonly continued: boolean; // not the first page
    readonly older?: number;
  },
): string {
  const { kind, name, versions, older, continued } = list;
  const title = say('staff-content:history-of', { name });
  const address = `/staff/content/${kind}/history`;
  const body = html`<p><a href="/staff/content">${say('staff-content:back')}</a></p>
    <h1 class="title">${title}</h1>
    <p class="lead">${say('staff-content:history-lead')}</p>
    ${table(address, versions, older === undefined)}
    <p class="staff-pages">
      ${continued && html`<a href="${address}">${say('staff-content:newest')}</a>`}
      ${older !== undefined && html`<a href="${address}?before=${older}">${say('staff-content:older')}</a>`}
    </p>`;
  return layOutStaff(site, { title, body });
}

function table(address: string, versions: readonly ShownVersion[], toTheEnd: boolean): Html {
  return html`<table class="staff-table">
    <thead>
      <tr>
        <th scope="col">${say('staff-content:version')}</th>
        <th scope="col">${say('staff-content:when')}</th>
        <th scope="col">${say('staff-content:who')}</th>
        <th scope="col">${say('staff-content:note')}</th>
      </tr>
    </thead>
    <tbody>
      ${versions.map(
        ({ version, when, who, note }) =>
          html`<tr>
            <th scope="row"><a href="${address}/${version}">${say('staff-content:numbered', { version })}</a></th>
            <td>${when}</td>
            <td>${who}</td>
            <td>${note}</td>
          </tr>`,
      )}
      ${
        toTheEnd &&
        html`<tr>
          <th scope="row"><a href="${address}/0">${say('staff-content:shipped')}</a></th>
          <td></td>
          <td></td>
          <td>${say('staff-content:shipped-note')}</td>
        </tr>`
      }
    </tbody>
  </table>`;
}

import { html } from '../html.ts';
import { writeDocument } from '../layout.ts';
import { say, type StaffSite } from './staff-layout.ts';

/** The page of the desk: only a place for its app, which needs a script. Its title is neutral (S7). */
export function deskPage(
  { partnership, icon }: StaffSite,
  files: { readonly stylesheet: string; readonly script: string },
): string {
  return writeDocument({
    language: 'en',
    title: say('desk:title'),
    head: html`<link rel="stylesheet" href="${files.stylesheet}" /><link
        rel="icon"
        href="${icon}"
        type="image/svg+xml"
      />
      <meta name="service-name" content="${partnership.serviceName}" />
      <script type="module" src="${files.script}"></script>`,
    body: html`<main class="main" id="main">
      <h1 class="title">${say('desk:title')}</h1>
      <p>${say('desk:loading')}</p>
      <noscript><p>${say('desk:no-script')}</p></noscript>
      <p><a href="/staff">${say('desk:nav-reports')}</a></p>
    </main>`,
    bodyClass: 'page staff desk-page',
  });
}

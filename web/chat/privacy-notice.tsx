import type { JSX } from 'preact';

import { useApp, useWords } from './context.ts';

/** Says, before the first word is typed, who reads it and how long it is kept; more is folded below. */
export function PrivacyNotice(): JSX.Element {
  const { data } = useApp();
  const words = useWords();
  return (
    <div class="notice">
      {data.privacy.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details class="details">
        <summary class="details-title">{words('privacyTitle')}</summary>
        <div class="details-body">
          <p>{words('moving')}</p>
          <p>{words('exitHelp')}</p>
          <p>
            <a href="/chat#privacy" target="_blank" rel="noopener">
              {words('privacyMore')}
              <span class="visually-hidden"> {words('newTab')}</span>
            </a>
          </p>
        </div>
      </details>
    </div>
  );
}

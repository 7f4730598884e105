import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { SummaryReply } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState } from './context.ts';
import { Words } from './words.tsx';

/** A summary that a language model drafts when it is asked for, always marked as that; forgotten with the next chat. */
export function Summary(): JSX.Element {
  const { acting } = useDesk();
  const { open } = useDeskState();
  const [summary, keep] = useState<SummaryReply | 'asked'>();
  useEffect(() => {
    keep(undefined);
  }, [open?.conversationId]);
  const ask = async (): Promise<void> => {
    keep('asked');
    keep(await acting.summarise());
  };
  return (
    <section aria-label={desk.summary.title}>
      <button type="button" class="button button-quiet" disabled={summary === 'asked'} onClick={() => void ask()}>
        {desk.summary.ask}
      </button>
      <div aria-live="polite">
        {summary === 'asked' && <p class="hint">{desk.loading}</p>}
        {typeof summary === 'object' && summary.kind === 'none' && <p class="hint">{desk.summary[summary.why]}</p>}
        {typeof summary === 'object' && summary.kind === 'summary' && (
          <>
            <h3>{desk.summary.title}</h3>
            <p class="hint">{desk.summary.draft}</p>
            <p class="kept-lines">
              <Words text={summary.text} />
            </p>
          </>
        )}
      </div>
    </section>
  );
}

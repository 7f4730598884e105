import type { JSX } from 'preact';

import { desk } from '../../locales/en/desk.ts';
import type { CasePanel as Panel, CaseRow } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState } from './context.ts';
import { harmless } from '../pages/harmless.ts';
import { fill, languageName, reasonName, when } from './say.ts';
import { Summary } from './summary.tsx';
import { Words } from './words.tsx';

/** What there is to know of the open case at a glance. The note that it was passed on with, danger and safe contact stand first and never fold away. */
export function CasePanel(): JSX.Element | null {
  const { open, panel, isPanelStale } = useDeskState();
  if (open === undefined) return null;
  return (
    <aside class="desk-case" aria-labelledby="case-title" id="case">
      <h2 class="desk-title" id="case-title" tabIndex={-1}>
        {desk.panel.title}
      </h2>
      {isPanelStale && <p class="notice notice-warning">{desk.panel.failed}</p>}
      {panel === undefined && !isPanelStale && <p class="hint">{desk.loading}</p>}
      {panel !== undefined && <Whole panel={panel} />}
    </aside>
  );
}

function Whole({ panel }: { readonly panel: Panel }): JSX.Element {
  const { now } = useDeskState();
  return (
    <>
      <Passed panel={panel} now={now} />
      {panel.dangers.length > 0 && (
        <section class="desk-banner" aria-label={desk.panel.danger}>
          <h3>{desk.panel.danger}</h3>
          {panel.dangers.map(({ kind, words, at }) => (
            <p key={`${kind} ${at}`}>{fill(desk.panel['danger-words'], { kind, words: harmless(words) })}</p>
          ))}
        </section>
      )}
      <section class="desk-contact" aria-label={desk.panel['safe-contact']}>
        <h3>{desk.panel['safe-contact']}</h3>
        {panel.safeContact.length === 0 ? <p>{desk.panel['no-contact']}</p> : <Rows rows={panel.safeContact} />}
      </section>
      <Rows rows={basics(panel)} />
      <Summary />
      <Answers panel={panel} />
      <Reports panel={panel} />
      <section>
        <h3>{desk.panel.documents}</h3>
        <p class="hint">{desk.panel['no-documents']}</p>
      </section>
      <Notes panel={panel} now={now} />
      <Timeline panel={panel} now={now} />
      <Looks panel={panel} now={now} />
    </>
  );
}

/** What whoever passed the chat on wrote for whoever has it now: to be read before anything else. */
function Passed({ panel: { passed }, now }: { readonly panel: Panel; readonly now: number }): JSX.Element | null {
  if (passed === undefined) return null;
  const title = fill(desk.panel.passed, { name: passed.by, when: when(passed.at, now) });
  return (
    <section class="desk-passed" aria-label={title}>
      <h3>{title}</h3>
      <p class="kept-lines" dir="auto">
        <Words text={passed.note} />
      </p>
    </section>
  );
}

function basics({ who, language, topic, reason }: Panel): readonly CaseRow[] {
  return [
    { label: desk.panel.who, value: who ?? desk.panel['who-unknown'] },
    { label: desk.panel.language, value: languageName(language) },
    { label: desk.panel.topic, value: topic ?? desk['no-topic'] },
    { label: desk.panel.reason, value: reasonName(reason) },
  ];
}

function Rows({ rows }: { readonly rows: readonly CaseRow[] }): JSX.Element {
  return (
    <dl class="desk-rows">
      {rows.map(({ label, value, words, written, machine, corrections = [] }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto" lang={words === undefined && corrections.length === 0 ? written : undefined}>
            <Words text={value} />
          </dd>
          {words !== undefined && (
            <dd class="hint">
              {fill(desk.panel['in-their-words'], { words: '' })}
              <bdi lang={written}>
                <Words text={words} />
              </bdi>
            </dd>
          )}
          {machine !== undefined && (
            <dd class="hint">
              <Words text={machine} />
            </dd>
          )}
          {corrections.map((line) => (
            <dd key={line.what} class="hint">
              {line.what}:{' '}
              <bdi>
                <Words text={line.value} />
              </bdi>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Answers({ panel: { answers } }: { readonly panel: Panel }): JSX.Element {
  return (
    <section>
      <h3>{desk.panel.answers}</h3>
      {answers.length === 0 && <p class="hint">{desk.panel['no-answers']}</p>}
      {answers.map(({ topic, asked, rows }) => (
        <div key={topic}>
          <h4>{topic}</h4>
          <Rows rows={rows} />
          {asked !== undefined && <p class="hint">{fill(desk.panel.asked, { label: asked })}</p>}
        </div>
      ))}
    </section>
  );
}

function Reports({ panel: { reports } }: { readonly panel: Panel }): JSX.Element {
  return (
    <section>
      <h3>{desk.panel.reports}</h3>
      {reports.length === 0 && <p class="hint">{desk.panel['no-reports']}</p>}
      <ul>
        {reports.map(({ reference, why }) => (
          <li key={reference}>
            <a href={`/staff/reports/${reference}`} target="_blank" rel="noopener">
              {reference}
            </a>{' '}
            ({why})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ panel: { notes }, now }: { readonly panel: Panel; readonly now: number }): JSX.Element {
  const { acting, board } = useDesk();
  const { open, notes: typed } = useDeskState();
  const conversationId = open?.conversationId ?? '';
  const text = typed[conversationId] ?? '';
  const add = (event: Event): void => {
    event.preventDefault();
    void acting.note(text);
  };
  return (
    <section>
      <h3>{desk.panel.notes}</h3>
      {notes.length === 0 && <p class="hint">{desk.panel['no-notes']}</p>}
      <ul class="desk-list">
        {notes.map(({ number, at, by, text }) => (
          <li key={number} class="desk-note">
            <p class="hint">
              {by}, {when(at, now)}
            </p>
            <p class="kept-lines" dir="auto">
              <Words text={text} />
            </p>
          </li>
        ))}
      </ul>
      <form onSubmit={add} autocomplete="off">
        <label class="label" for="desk-note">
          {desk.panel.note}
        </label>
        <textarea
          class="input"
          id="desk-note"
          rows={2}
          maxLength={4000}
          value={text}
          onInput={(event) => {
            board.apply({ kind: 'note', conversationId, text: event.currentTarget.value });
          }}
        />
        <button type="submit" class="button button-quiet">
          {desk.panel['add-note']}
        </button>
      </form>
    </section>
  );
}

function Timeline({ panel: { timeline }, now }: { readonly panel: Panel; readonly now: number }): JSX.Element {
  return (
    <section>
      <h3>{desk.panel.timeline}</h3>
      <ol class="desk-timeline">
        {timeline.map(({ at, what, by, note }, index) => (
          <li key={index}>
            {what}, {by} <span class="hint">{when(at, now)}</span>
            {note !== undefined && (
              <p class="kept-lines" dir="auto">
                <Words text={note} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Looks({ panel: { looks }, now }: { readonly panel: Panel; readonly now: number }): JSX.Element {
  return (
    <section>
      <h3>{desk.panel.audit}</h3>
      <ul class="desk-timeline">
        {looks.map(({ at, what, by }) => (
          <li key={`${what} ${by}`}>
            {what}, {by} <span class="hint">{when(at, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ComponentChildren, JSX } from 'preact';

import { findCodes } from '../pages/find-codes.ts';
import type { Entry } from './activity.ts';
import { Cards } from './cards.tsx';
import { type ChatState, choicesAfter, isWaiting, type Pending } from './chat-state.ts';
import { Choices } from './choices.tsx';
import { useApp, useDirection, useWords } from './context.ts';
import { InOrder } from './in-order.tsx';
import { WHO } from './spoken.ts';

/** The conversation so far, what is on its way, and a sign while an answer is awaited. */
export function Log({ state }: { readonly state: ChatState }): JSX.Element {
  const words = useWords();
  const active = choicesAfter(state);
  const lastSummary = state.entries.findLast(({ cards }) => cards.some(({ kind }) => kind === 'summary'))?.sequence;
  return (
    <ol class="log">
      {lines(state).map(({ entry, pending }, index, all) => (
        <Message
          key={entry.clientId || `${String(entry.sequence)}-${entry.from}-${entry.text}`}
          entry={entry}
          sameAsBefore={all[index - 1]?.entry.from === entry.from}
        >
          <Cards entry={entry} changeable={entry.sequence === lastSummary && active < Infinity} />
          {entry.sequence > active && <Choices entry={entry} />}
          {entry.sequence === state.protectedFrom && <p class="notice notice-warning">{words('protected')}</p>}
          {pending && <Delivery pending={pending} />}
        </Message>
      ))}
      {isWaiting(state) && <Waiting label={words('typing')} isShown={false} />}
      {state.typing && (
        <Waiting label={words('staffTyping').replace('{{name}}', nameOf(state) || words('staff'))} isShown />
      )}
    </ol>
  );
}

const nameOf = ({ entries }: ChatState): string => entries.findLast(({ from }) => from === 'staff')?.name ?? '';

interface Line {
  readonly entry: Entry;
  readonly pending?: Pending;
}

/** Stored messages, then the resident's own on their way: one list, so that a message keeps its place when it is stored. */
function lines(state: ChatState): readonly Line[] {
  return [
    ...state.entries.map((entry) => ({ entry })),
    ...state.pending.flatMap((pending) => [
      { entry: asEntry(pending), pending },
      ...pending.outage.map((entry) => ({ entry })),
    ]),
  ];
}

function asEntry({ text, clientId }: Pending): Entry {
  return {
    sequence: 0,
    from: 'resident',
    text,
    language: '',
    english: '',
    chatLanguage: '',
    choices: [],
    select: 'one',
    cards: [],
    urgent: false,
    protected: false,
    clientId,
    name: '',
  };
}

interface MessageProps {
  readonly entry: Entry;
  readonly sameAsBefore: boolean;
  readonly children?: ComponentChildren;
}

function Message({ entry, sameAsBefore, children }: MessageProps): JSX.Element {
  const words = useWords();
  const direction = useDirection(entry.language); // never by the first letter: a sentence of Urdu may begin with a name in Latin ones
  return (
    <li class={`message message-${entry.from}`} tabIndex={-1}>
      <p class={sameAsBefore ? 'message-who visually-hidden' : 'message-who'}>
        {entry.name ? (
          <>
            <bdi>{entry.name}</bdi> ({words(WHO[entry.from])})
          </>
        ) : (
          words(WHO[entry.from])
        )}
      </p>
      {entry.text && (
        <div
          class="message-body"
          dir={entry.from === 'resident' ? 'auto' : direction}
          {...(entry.language ? { lang: entry.language } : {})}
        >
          {entry.text.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>
              {findCodes(paragraph).map(({ text, isCode }, at) =>
                isCode ? (
                  <bdi key={at} class="code" dir="ltr">
                    {text}
                  </bdi>
                ) : (
                  <InOrder key={at} text={text} />
                ),
              )}
            </p>
          ))}
          {entry.english && (
            <div class="message-english">
              <p class="message-english-title">{words('alsoEnglish')}</p>
              <div lang="en" dir="ltr">
                {entry.english.split(/\n{2,}/).map((paragraph, index) => (
                  <p key={index}>{paragraph}</p>
                ))}
              </div>
            </div>
          )}
        </div>
      )}
      {entry.machine && (
        <div class="message-note">
          <p>{words('machine')}</p>
          <p lang="en" dir="auto">
            <InOrder text={entry.machine.original} />
          </p>
        </div>
      )}
      {children}
    </li>
  );
}

/** How the sending of the resident's own message stands, and what can be done when it failed. */
function Delivery({ pending }: { readonly pending: Pending }): JSX.Element {
  const { chat } = useApp();
  const words = useWords();
  if (pending.state === 'sending') return <p class="message-note">{words('sending')}</p>;
  const isRefused = pending.state === 'refused' && pending.choices.length === 0;
  return (
    <p class="message-note">
      <span>
        {words('notSent')} {pending.reason}
      </span>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          (isRefused ? chat.takeBack : chat.sendAgain)(pending.clientId);
        }}
      >
        {words(isRefused ? 'takeBack' : 'sendAgain')}
      </button>
    </p>
  );
}

function Waiting({ label, isShown }: { readonly label: string; readonly isShown: boolean }): JSX.Element {
  return (
    <li class="message message-bot message-waiting">
      <p class={isShown ? 'message-who' : 'message-who visually-hidden'}>{label}</p>
      <div class="message-body">
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      </div>
    </li>
  );
}

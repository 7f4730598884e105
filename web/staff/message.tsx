import type { JSX } from 'preact';
import { memo } from 'preact/compat';

import { desk } from '../../locales/en/desk.ts';
import type { PhrasedCard } from '../../locales/phrased.ts';
import type { DeskMessage } from '../pages/staff/desk-data.ts';
import { fill, when } from './say.ts';
import { Translated } from './translated.tsx';
import { Under } from './under.tsx';
import { Words } from './words.tsx';

/** One message with who said it and when, what the screen found in it, and how else it can be read. */
export const Message = memo(function Message(props: {
  readonly message: DeskMessage;
  readonly conversationId: string;
  readonly translates: boolean;
  readonly undelivered: boolean;
  readonly today: number; // a moment of the present hour, so that a message is drawn again when its day has passed
}): JSX.Element {
  const { message } = props;
  return (
    <li class={`message message-${message.from}`} id={`message-${String(message.sequence)}`}>
      <p class="message-who">
        {whoSaid(message)} <time dateTime={message.at}>{when(message.at, props.today)}</time>
      </p>
      <Marks dangers={message.dangers} undelivered={props.undelivered} />
      <Body text={message.text} language={message.language} />
      {message.english !== undefined && <Under label={desk.chat.english} text={message.english} language="en" />}
      {message.original !== undefined && (
        <Under
          label={fill(desk.chat['sent-translated'], { engine: message.engine ?? '' })}
          text={message.original.text}
          language={message.original.language}
        />
      )}
      {props.translates && message.from === 'resident' && message.language !== 'en' && (
        <Translated conversationId={props.conversationId} sequence={message.sequence} />
      )}
      {message.card !== undefined && <Card card={message.card} />}
      {message.choices.length > 0 && (
        <p class="hint">{fill(desk.chat.offered, { choices: message.choices.join(' / ') })}</p>
      )}
    </li>
  );
});

function Marks(props: { readonly dangers: readonly string[]; readonly undelivered: boolean }): JSX.Element {
  const { dangers, undelivered } = props;
  return (
    <>
      {dangers.length > 0 && <p class="desk-danger">{fill(desk.chat.danger, { kinds: dangers.join(', ') })}</p>}
      {undelivered && <p class="desk-danger">{desk.chat.undelivered}</p>}
    </>
  );
}

/** Who said a message, in words. */
export function whoSaid({ from, mine, by }: Pick<DeskMessage, 'from' | 'mine' | 'by'>): string {
  if (from === 'staff') return mine ? desk.chat.me : (by ?? desk.chat.staff);
  return desk.chat[from];
}

function Body({ text, language }: { readonly text: string; readonly language: string }): JSX.Element | null {
  if (text === '') return null;
  return (
    <div class="message-body" dir="auto" {...(language === '' ? {} : { lang: language })}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>
          <Words text={paragraph} />
        </p>
      ))}
    </div>
  );
}

function Card({ card }: { readonly card: PhrasedCard }): JSX.Element {
  if (card.kind === 'summary')
    return (
      <dl class="summary">
        {card.rows.map(({ label, value }) => (
          <div class="summary-row" key={label}>
            <dt class="summary-key">{label}</dt>
            <dd class="summary-value">
              <Words text={value} />
            </dd>
          </div>
        ))}
      </dl>
    );
  return (
    <ul class="desk-services">
      {card.services.map(({ name, contacts }) => (
        <li key={name}>
          <strong>{name}</strong> {contacts.map(({ label, text }) => `${label}: ${text}`).join('; ')}
        </li>
      ))}
    </ul>
  );
}

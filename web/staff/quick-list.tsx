import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { FormQuestion, OfferedService, OpenChat, QuickReply } from '../pages/staff/desk-data.ts';
import { useDesk } from './context.ts';
import { fill } from './say.ts';
import { mayWrite } from './standing.ts';

/** What can be sent with a press: reviewed replies, services of the directory as cards, questions of the assistant. */
interface Offers {
  readonly replies: readonly QuickReply[];
  readonly services: readonly OfferedService[];
  readonly questions: readonly FormQuestion[];
}

const NOTHING: Offers = { replies: [], services: [], questions: [] };
const MOST = 8;

/** The list that `/` opens: what is typed after it searches. A reply goes into the box, where it can still be changed. */
export function QuickList(props: {
  readonly open: OpenChat;
  readonly search: string;
  readonly choose: (text: string) => void;
}): JSX.Element {
  const { sending, acting } = useDesk();
  const offers = useOffers(props.open.conversationId);
  const replies = offers.replies.filter((reply) => fits(`${reply.title} ${reply.english ?? reply.text}`, props.search));
  const services = offers.services.filter(({ name }) => fits(name, props.search));
  const asks = mayWrite(props.open) ? offers.questions : [];
  const questions = asks.filter(({ label }) => fits(label, props.search));
  const none = replies.length + services.length + questions.length === 0;
  return (
    <section class="desk-quick" aria-label={desk.quick.title}>
      {none && <p class="hint">{desk.quick.none}</p>}
      <ul class="desk-list">
        {replies.slice(0, MOST).map((reply) => (
          <ReplyOffer key={reply.id} reply={reply} choose={props.choose} />
        ))}
        {(props.search.trim() === '' ? [] : services).slice(0, MOST).map(({ id, name, contacts }) => (
          <Offer
            key={id}
            title={`${desk.quick['send-service']}: ${name}`}
            take={() => void sending.say('', { services: [id] })}
          >
            {contacts.join('; ')}
          </Offer>
        ))}
        {questions.slice(0, MOST).map(({ field, label }) => (
          <Offer
            key={field}
            title={`${desk.quick['send-question']}: ${label}`}
            take={() => {
              props.choose('');
              void acting.ask(field);
            }}
          />
        ))}
      </ul>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          props.choose('');
        }}
      >
        {desk.quick.close}
      </button>
    </section>
  );
}

function useOffers(conversationId: string): Offers {
  const { api } = useDesk();
  const [offers, setOffers] = useState(NOTHING);
  useEffect(() => {
    void api.get<Offers>(`/conversations/${conversationId}/offers`).then((answer) => {
      if (answer.kind === 'ok') setOffers(answer.body);
    });
  }, [conversationId]);
  return offers;
}

function ReplyOffer(props: { readonly reply: QuickReply; readonly choose: (text: string) => void }): JSX.Element {
  const { reply, choose } = props;
  return (
    <Offer
      title={reply.title}
      take={() => {
        choose(reply.text);
      }}
    >
      {reply.text}
      {reply.english !== undefined && (
        <span class="hint">{fill(desk.quick['in-english'], { text: reply.english })}</span>
      )}
    </Offer>
  );
}

function Offer(props: {
  readonly title: string;
  readonly take: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <li>
      <button type="button" class="desk-open" onClick={props.take}>
        <strong>{props.title}</strong>
        <span class="desk-offer-text">{props.children}</span>
      </button>
    </li>
  );
}

/** Whether every word that was typed begins a word of the text. */
export function fits(text: string, search: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return search
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

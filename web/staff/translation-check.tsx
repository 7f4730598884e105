import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { OpenChat, TranslationReply } from '../pages/staff/desk-data.ts';
import { useDesk } from './context.ts';
import { languageName } from './say.ts';
import { Under } from './under.tsx';

/** What a machine made of the words, and what it makes of that in English again: nothing goes before somebody has seen both. */
export function TranslationCheck(props: {
  readonly open: OpenChat;
  readonly text: string;
  readonly done: () => void;
}): JSX.Element | null {
  const { api, sending } = useDesk();
  const { open, text } = props;
  const [made, setMade] = useState<{ readonly of: string; readonly reply: TranslationReply } | undefined>();
  useEffect(() => {
    void api.post<TranslationReply>(`/conversations/${open.conversationId}/translate`, { text }).then((answer) => {
      setMade({ of: text, reply: answer.kind === 'ok' ? answer.body : { kind: 'none', why: 'failed' } });
    });
  }, [open.conversationId, text]);
  const reply = made?.of === text ? made.reply : undefined; // never that of other words
  if (reply === undefined) return <p class="hint">{desk.loading}</p>;
  const send = (translated?: { readonly text: string; readonly engine: string }): void => {
    void sending.say(text, translated === undefined ? {} : { translated });
    props.done();
  };
  return (
    <section class="desk-check" aria-label={desk.compose['check-title']}>
      <h3>{desk.compose['check-title']}</h3>
      <Under label={desk.compose['check-yours']} text={text} language="en" />
      <Made reply={reply} language={open.language} />
      <div class="desk-actions">
        {reply.kind === 'translated' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              send({ text: reply.text, engine: reply.engine });
            }}
          >
            {desk.compose['send-translated']}
          </button>
        )}
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            send();
          }}
        >
          {desk.compose['send-english']}
        </button>
        <button type="button" class="button button-quiet" onClick={props.done}>
          {desk.act.back}
        </button>
      </div>
    </section>
  );
}

function Made({ reply, language }: { readonly reply: TranslationReply; readonly language: string }): JSX.Element {
  if (reply.kind === 'none') {
    return (
      <p>
        {desk['no-translation'][reply.why]} {desk.compose['check-none']}
      </p>
    );
  }
  const label = `${desk.compose['check-theirs']} (${languageName(language)}, ${reply.engine})`;
  return (
    <>
      <Under label={label} text={reply.text} language={language} />
      {reply.back !== undefined && <Under label={desk.compose['check-back']} text={reply.back} language="en" />}
    </>
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import type { TranslationReply } from '../pages/staff/desk-data.ts';
import { useDesk } from './context.ts';
import { fill } from './say.ts';
import { Under } from './under.tsx';

/** The machine's reading of a resident's words, asked for once and kept in memory; the original stands above it always. */
export function Translated(props: { readonly conversationId: string; readonly sequence: number }): JSX.Element | null {
  const { api } = useDesk();
  const { conversationId, sequence } = props;
  const [reply, setReply] = useState<TranslationReply | undefined>();
  useEffect(() => {
    let wanted = true;
    void api.post<TranslationReply>(`/conversations/${conversationId}/translate`, { sequence }).then((answer) => {
      if (wanted) setReply(answer.kind === 'ok' ? answer.body : { kind: 'none', why: 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [conversationId, sequence]);
  if (reply === undefined) return null;
  if (reply.kind === 'none') return <p class="hint">{desk['no-translation'][reply.why]}</p>;
  const { engine, quality, text } = reply;
  return (
    <Under label={fill(desk.chat.translation, { engine, quality: qualityName(quality) })} text={text} language="en" />
  );
}

/** How good an engine takes its work to be, in words. */
export function qualityName(code: string): string {
  return code in desk.quality ? desk.quality[code as keyof typeof desk.quality] : desk.quality.unknown;
}

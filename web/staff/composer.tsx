import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { desk } from '../../locales/en/desk.ts';
import { sends } from '../chat/sends.ts';
import type { OpenChat } from '../pages/staff/desk-data.ts';
import { useDesk, useDeskState } from './context.ts';
import { QuickList } from './quick-list.tsx';
import { LONGEST } from './sending.ts';
import { fill } from './say.ts';
import { mayWrite } from './standing.ts';
import { TranslationCheck } from './translation-check.tsx';

/**
 * The box to answer in. What is typed is kept as it is typed; a text that is too long is refused before it is sent, and
 * stays. `/` at the beginning opens the quick replies.
 */
export function Composer({ open }: { readonly open: OpenChat }): JSX.Element {
  const { sending } = useDesk();
  const { drafts, problem } = useDeskState();
  const box = useRef<HTMLTextAreaElement>(null);
  const [checking, setChecking] = useState<string | undefined>();
  const [tooLong, setTooLong] = useState(0);
  const text = drafts[open.conversationId] ?? '';
  const translates = open.translation === 'on' && open.language !== 'en';
  const submit = (event: Event): void => {
    event.preventDefault();
    setTooLong(text.length > LONGEST ? text.length : 0);
    if (text.length > LONGEST || text.trim() === '' || !mayWrite(open)) return;
    if (translates) setChecking(text);
    else void sending.say(text);
  };
  const choose = (chosen: string): void => {
    sending.draft(chosen);
    box.current?.focus();
  };
  const fault = faultOf(open, tooLong) ?? problem;
  return (
    <form class="desk-composer" onSubmit={submit} autocomplete="off">
      <LanguageNotice open={open} />
      {text.startsWith('/') && <QuickList open={open} search={text.slice(1)} choose={choose} />}
      {checking !== undefined && (
        <TranslationCheck
          open={open}
          text={checking}
          done={() => {
            setChecking(undefined);
            box.current?.focus();
          }}
        />
      )}
      <label class="label" for="desk-text">
        {desk.compose.label}
      </label>
      <p class="hint" id="desk-hint">
        {desk.compose.hint}
      </p>
      {fault !== '' && (
        <p class="error-message" id="desk-fault" role="alert">
          {fault}
        </p>
      )}
      <div class="desk-composer-row">
        <Box
          text={text}
          box={box}
          described={fault === '' ? 'desk-hint' : 'desk-hint desk-fault'}
          submit={submit}
          changed={setTooLong}
        />
        <button class="button" type="submit" disabled={!mayWrite(open)}>
          {desk.compose.send}
        </button>
      </div>
    </form>
  );
}

/** Why the words cannot go, where that is known before they are sent. */
function faultOf({ left }: OpenChat, tooLong: number): string | undefined {
  if (left) return desk.compose.ended;
  return tooLong > 0 ? fill(desk.compose['too-long'], { size: tooLong, most: LONGEST }) : undefined;
}

function Box(props: {
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly described: string;
  readonly submit: (event: Event) => void;
  readonly changed: (tooLong: 0) => void;
}): JSX.Element {
  const { sending } = useDesk();
  return (
    <textarea
      class="input"
      id="desk-text"
      rows={3}
      autocomplete="off"
      dir="auto"
      aria-describedby={props.described}
      value={props.text}
      ref={props.box}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        sending.draft(typed);
        props.changed(0);
        if (typed !== '') sending.typing();
      }}
      onKeyDown={(event) => {
        if (sends(event)) props.submit(event);
      }}
    />
  );
}

/** In which language the words will go, where it is not the resident's. */
function LanguageNotice({ open }: { readonly open: OpenChat }): JSX.Element | null {
  if (open.language === 'en' || open.translation === 'on') return null;
  return (
    <p class="notice">{open.translation === 'none' ? desk.compose['english-only'] : desk.compose['not-delicate']}</p>
  );
}

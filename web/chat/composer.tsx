import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { useApp, useWords } from './context.ts';
import { sends } from './sends.ts';
import { VoiceTools } from './voice/voice-tools.tsx';

const TYPING_EVERY = 3_000; // milliseconds

/** The box to write in. What is typed lives in the box alone until it is sent; Enter sends, with Shift it starts a line. */
export function Composer({ returned }: { readonly returned: string }): JSX.Element {
  const { chat, draft } = useApp();
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const told = useRef(0);
  useLayoutEffect(() => {
    if (draft.writing) box.current?.focus({ preventScroll: true }); // as it was before the app took over
  }, []);
  useReturned(box, returned);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    if (!box.current || text === '') return;
    box.current.value = '';
    chat.send(text, []);
  };
  const add = (heard: string): void => {
    if (box.current) box.current.value = [box.current.value.trimEnd(), heard].filter(Boolean).join(' ');
  };
  return (
    <form class="composer" onSubmit={submit} autocomplete="off">
      <div class="field">
        <label class="label" for="text">
          {words('messageLabel')}
        </label>
        <p class="hint" id="text-hint">
          {words('messageHint')}
        </p>
        <div class="composer-row">
          <textarea
            class="input"
            id="text"
            name="text"
            rows={2}
            autocomplete="off"
            aria-describedby="text-hint"
            dir="auto"
            defaultValue={draft.text}
            ref={box}
            onInput={() => {
              if (Date.now() - told.current < TYPING_EVERY) return;
              told.current = Date.now();
              chat.tell({ kind: 'typing' });
            }}
            onKeyDown={(event) => {
              if (sends(event)) submit(event);
            }}
          />
          <button class="button composer-send" type="submit">
            {words('send')}
          </button>
        </div>
        <VoiceTools heard={add} />
      </div>
    </form>
  );
}

/** Puts what comes back before what stands in the box. The focus goes there from the button that was pressed, which has gone. */
function useReturned(box: RefObject<HTMLTextAreaElement | null>, returned: string): void {
  useEffect(() => {
    if (!box.current || !returned) return;
    box.current.value = [returned, box.current.value].filter(Boolean).join('\n');
    if (document.activeElement === document.body) box.current.focus();
  }, [returned]);
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import type { ChatState } from './chat-state.ts';

const NEAR = 160;
interface Holder<Value> {
  readonly current: Value;
}

/**
 * Keeps the newest words in view for somebody who reads the end, from the first new line on when they are long. Focus
 * stays where it is, unless the button that was just pressed has gone: then it goes to the resident's own new message.
 */
export function useFollowing(scroller: Holder<HTMLDivElement | null>, state: ChatState): void {
  const atEnd = useRef(true);
  const seen = useRef({ lines: 0, sending: 0 });
  useEffect(() => {
    const box = scroller.current;
    const look = (): void => {
      if (box) atEnd.current = isAtEnd(box);
    };
    let height = box?.clientHeight ?? 0;
    const resized = new ResizeObserver(() => {
      if (!box) return;
      if (atEnd.current && box.clientHeight < height) box.scrollTop += height - box.clientHeight; // a notice or a keyboard took room
      height = box.clientHeight;
    });
    box?.addEventListener('scroll', look, { passive: true });
    if (box) resized.observe(box);
    return () => {
      box?.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    if (state.phase !== 'ready') {
      box.scrollTop = 0;
      return;
    }
    const lines = [...box.querySelectorAll<HTMLElement>('.message:not(.message-waiting)')];
    const before = seen.current;
    const sending = state.pending.filter((one) => one.state === 'sending').length;
    seen.current = { lines: lines.length, sending };
    if (sending > before.sending) {
      atEnd.current = true;
      if (document.activeElement === document.body) lines.at(-1)?.focus({ preventScroll: true });
    }
    if (!atEnd.current) return;
    box.scrollTop = target(box, lines, before.lines, state);
    atEnd.current = isAtEnd(box); // the next change may come before the browser tells of the scroll
  }, [state]);
}

function isAtEnd(box: HTMLElement): boolean {
  return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
}

function target(box: HTMLElement, lines: readonly HTMLElement[], known: number, state: ChatState): number {
  const end = box.scrollHeight - box.clientHeight;
  if (known === 0) return state.entries.some(({ from }) => from === 'resident') ? end : 0;
  const first = lines[Math.min(known, lines.length - 1)];
  if (!first) return end;
  const above = first.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  return Math.min(end, above - 8);
}

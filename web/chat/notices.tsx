import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { useApp, useWords } from './context.ts';
import { idlePhase, type IDLE_LIMITS } from './idle.ts';
import type { Link } from './direct-line.ts';

// A screen reader or a voice that presses a button may send nothing but its click, and one that writes nothing but input.
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'click', 'input'] as const;

/** Warns before an untouched conversation is closed, and closes it. Any touch, key, press or written word keeps it open. */
export function IdleNotice({ limits }: { readonly limits: keyof typeof IDLE_LIMITS }): JSX.Element | null {
  const { chat, announcer } = useApp();
  const words = useWords();
  const touched = useRef(Date.now());
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    const touch = (): void => {
      touched.current = Date.now();
      setWarned(false);
    };
    const look = (): void => {
      const phase = idlePhase(Date.now() - touched.current, limits);
      setWarned(phase === 'warning');
      if (phase === 'over') chat.end();
    };
    const timer = setInterval(look, 1000);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, touch, { capture: true });
    };
  }, [chat, limits]);
  useEffect(() => {
    if (warned) announcer.say(words('idleWarning'));
  }, [warned]);
  if (!warned) return null;
  return (
    <div class="notice notice-warning">
      <p>{words('idleWarning')}</p>
      <button type="button" class="button">
        {words('idleStay')}
      </button>
    </div>
  );
}

/** Says that nothing can be sent or read at the moment, and when it can again. */
export function LinkNotice({ link }: { readonly link: Link }): JSX.Element | null {
  const { announcer } = useApp();
  const words = useWords();
  const before = useRef(link);
  useEffect(() => {
    if (link === 'offline') announcer.say(words('offline'));
    else if (before.current === 'offline') announcer.say(words('online'));
    before.current = link;
  }, [link]);
  return link === 'offline' ? <p class="notice notice-warning">{words('offline')}</p> : null;
}

import { useEffect } from 'preact/hooks';

import { useApp } from './context.ts';
import type { ChatState } from './chat-state.ts';

/** Tells staff up to where their words were read, while somebody looks at the page. */
export function useSeen(state: ChatState): void {
  const { chat } = useApp();
  const last = state.entries.findLast(({ from }) => from === 'staff')?.sequence ?? 0;
  useEffect(() => {
    const tell = (): void => {
      if (last > 0 && document.visibilityState === 'visible') chat.tell({ kind: 'seen', sequence: last });
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      document.removeEventListener('visibilitychange', tell);
    };
  }, [chat, last]);
}

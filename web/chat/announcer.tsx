import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Says things once, politely, to people who listen to the page. */
export interface Announcer {
  readonly say: (text: string) => void;
  readonly hush: () => void; // takes back what was said
  readonly subscribe: (listener: (text: string | undefined) => void) => () => void;
}

/** Makes the one voice of the page; what nobody listens to yet is lost. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<(text: string | undefined) => void>();
  const tell = (text: string | undefined): void => {
    for (const listener of listeners) listener(text);
  };
  return {
    say: tell,
    hush: () => {
      tell(undefined);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const KEPT = 4;

/** The live region: a line is added for each thing said, so that each is read once; old lines go. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }): JSX.Element {
  const [lines, setLines] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  useEffect(
    () =>
      announcer.subscribe((text) => {
        if (text === undefined) setLines([]);
        else setLines((before) => [...before, { id: (before.at(-1)?.id ?? 0) + 1, text }].slice(-KEPT));
      }),
    [announcer],
  );
  return (
    <div class="visually-hidden" role="status" aria-live="polite" aria-atomic="false">
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

import type { Announcer } from '../chat/announcer.tsx';
import type { Acting } from './acting.ts';
import type { Api } from './api.ts';
import type { Board } from './board.ts';
import type { DeskState } from './desk-state.ts';
import type { Reading } from './reading.ts';
import type { Sending } from './sending.ts';

/** A window over the page, one at a time. */
export type Dialog = 'keys' | 'break' | 'transfer' | 'end' | 'close' | 'drill';

/** What every part of the desk may use. */
export interface Desk {
  readonly board: Board;
  readonly api: Api;
  readonly reading: Reading;
  readonly sending: Sending;
  readonly acting: Acting;
  readonly announcer: Announcer;
  readonly signInAgain: () => void;
}

/** Hands the desk down to its parts. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk around a component. Throws outside of one. */
export function useDesk(): Desk {
  const around = useContext(DeskContext);
  if (!around) throw new Error('No desk around this component');
  return around;
}

/** What the desk shows now; the component is drawn again whenever that changes. */
export function useDeskState(): DeskState {
  return useDeskPart(whole);
}

const whole = (state: DeskState): DeskState => state;

/**
 * One part of it; the component is drawn again only when that part is another one. For what is long, so that a letter
 * typed elsewhere costs nothing. `select` must be the same function each time.
 */
export function useDeskPart<Part>(select: (state: DeskState) => Part): Part {
  const { board } = useDesk();
  const [part, setPart] = useState(() => select(board.state()));
  useEffect(() => {
    const look = (): void => {
      setPart(() => select(board.state()));
    };
    look(); // what changed before anybody listened
    return board.subscribe(look);
  }, [board, select]);
  return part;
}

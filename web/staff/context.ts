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
  const { board } = useDesk();
  const [state, setState] = useState(board.state());
  useEffect(() => {
    setState(board.state()); // what changed before anybody listened
    return board.subscribe(() => {
      setState(board.state());
    });
  }, [board]);
  return state;
}

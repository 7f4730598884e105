/** The sentence of the app that tells how it stands. */
export type VoiceStatus = 'listening' | 'heard' | 'notHeard' | 'readingOn' | 'voiceOff' | 'notRead';

/** How speaking and reading aloud stand. Lives in memory only, and is off when a page begins. */
export interface VoiceState {
  readonly canRead: boolean;
  readonly canSpeak: boolean;
  readonly reading: 'off' | 'on' | 'once'; // on: what comes is read as well
  readonly listening: boolean;
  readonly status?: VoiceStatus | undefined;
}

/** Holds the state and tells who listens. */
export interface VoiceBoard {
  readonly state: () => VoiceState;
  readonly change: (part: Partial<VoiceState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a board with everything off; each status is said once, when it comes. */
export function createVoiceBoard(say: (status: VoiceStatus) => void): VoiceBoard {
  let state: VoiceState = { canRead: false, canSpeak: false, reading: 'off', listening: false };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    change: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
      if (part.status) say(part.status);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import type { Entry } from '../activity.ts';
import { aloud, latest } from './aloud.ts';
import { fittingVoice, type SomeVoice } from './fitting-voice.ts';
import { createReader } from './reader.ts';
import type { Speech } from './speech.ts';
import type { VoiceBoard } from './voice-state.ts';

/** The half of the voice that reads aloud. */
export interface Reading {
  readonly look: (language: string) => void; // is there a voice for it
  readonly begin: (entries: readonly Entry[], isOnce: boolean) => void;
  readonly news: (entries: readonly Entry[]) => void;
  readonly skip: () => void; // what is being read, and no more
}

/** Makes it; where the browser reads nothing aloud, nothing comes of it. */
export function createReading<Kind extends SomeVoice>(
  { state, change }: VoiceBoard,
  speech: Speech<Kind> | undefined,
  wait: (milliseconds: number) => Promise<void>,
): Reading {
  if (!speech) return { look: () => undefined, begin: () => undefined, news: () => undefined, skip: () => undefined };
  const reader = createReader({
    ...{ speech, wait },
    done: (end) => {
      const reading = end === 'failed' || state().reading === 'once' ? 'off' : state().reading;
      if (end !== 'read') change({ reading, status: 'notRead' });
      else if (reading === 'off') change({ reading, status: undefined });
    },
  });
  return {
    look: (language) => {
      change({ canRead: fittingVoice(speech.voices(), language) !== undefined });
    },
    begin: (entries, isOnce) => {
      change(isOnce ? { reading: 'once' } : { reading: 'on', status: 'readingOn' });
      reader.read(aloud(latest(entries)));
    },
    news: (entries) => {
      if (state().reading === 'on') reader.read(aloud(entries));
    },
    skip: reader.stop,
  };
}

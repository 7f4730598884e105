import type { Entry } from '../activity.ts';
import type { Ears } from './ears.ts';
import type { SomeVoice } from './fitting-voice.ts';
import { createReading } from './reading.ts';
import { createSpeaking } from './speaking.ts';
import type { Speech } from './speech.ts';
import { createVoiceBoard, type VoiceState, type VoiceStatus } from './voice-state.ts';

/** Speaking instead of typing, and reading aloud: with what is on the device, and only when the resident asks for it. */
export interface Voice {
  readonly state: () => VoiceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly speakIn: (language: string) => void; // the conversation is in this one
  readonly toggleReading: (entries: readonly Entry[], isProtected: boolean) => void;
  readonly toggleListening: (heard: (words: string) => void) => void;
  readonly answered: () => void; // the resident has: what was before is not read on, and nothing is heard
  readonly news: (entries: readonly Entry[]) => void;
  readonly hush: () => void; // somebody may overhear: silent, and says so when it was not
  readonly stop: () => void; // silent and deaf at once
}

export interface VoiceOptions<Kind extends SomeVoice> {
  readonly speech: Speech<Kind> | undefined;
  readonly findEars: (language: string) => Promise<Ears | undefined>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly say: (status: VoiceStatus) => void;
}

/** Makes the voice of a page. Nothing sounds by itself where somebody in danger may be overheard (S5, S8). */
export function createVoice<Kind extends SomeVoice>(options: VoiceOptions<Kind>): Voice {
  const board = createVoiceBoard(options.say);
  const { state, change, subscribe } = board;
  const { speech } = options;
  const reading = createReading(board, speech, options.wait);
  const speaking = createSpeaking(board, options.findEars, options.wait);

  let language = '';
  const look = (): void => {
    reading.look(language);
    // Browsers with no voice at all were built without their maker's services; some crash when they are asked what they hear.
    if (speech && speech.voices().length > 0) void speaking.look(language);
  };
  const silence = (status?: VoiceStatus): void => {
    reading.skip();
    speaking.drop();
    if (state().reading !== 'off' || state().listening || status !== state().status)
      change({ reading: 'off', listening: false, status });
  };
  const hush = (): void => {
    if (state().reading !== 'off' || state().listening) silence('voiceOff');
  };
  speech?.onVoices(look);
  return {
    state,
    subscribe,
    hush,
    speakIn: (tag) => {
      language = tag;
      look();
    },
    toggleReading: (entries, isProtected) => {
      const wasOff = state().reading === 'off';
      silence();
      if (wasOff) reading.begin(entries, isProtected);
    },
    toggleListening: (heard) => {
      if (state().listening) {
        speaking.end();
        return;
      }
      silence();
      speaking.begin(heard);
    },
    answered: () => {
      if (state().reading === 'on') reading.skip();
      else silence();
    },
    news: (entries) => {
      if (entries.some(({ urgent, protected: isProtected }) => urgent || isProtected)) hush();
      else reading.news(entries);
    },
    stop: () => {
      silence();
    },
  };
}

import type { Ears } from './ears.ts';
import { createListener } from './listener.ts';
import type { VoiceBoard } from './voice-state.ts';

/** The half of the voice that hears. */
export interface Speaking {
  readonly look: (language: string) => Promise<void>; // can the device hear it
  readonly begin: (heard: (words: string) => void) => void;
  readonly end: () => void; // what was said until now is still heard
  readonly drop: () => void; // at once
}

/** Makes it; `findEars` tells what the device can hear by itself. */
export function createSpeaking(
  { change }: VoiceBoard,
  findEars: (language: string) => Promise<Ears | undefined>,
  wait: (milliseconds: number) => Promise<void>,
): Speaking {
  let wanted = '';
  let ears: Ears | undefined;
  let take: ((words: string) => void) | undefined;
  const listener = createListener({
    wait,
    heard: (words) => take?.(words),
    done: (wasHeard) => {
      change({ listening: false, status: wasHeard ? 'heard' : 'notHeard' });
    },
  });
  return {
    look: async (language) => {
      wanted = language;
      const found = await findEars(language).catch(() => undefined);
      if (language !== wanted) return; // another one is asked for by now
      ears = found;
      change({ canSpeak: found !== undefined });
    },
    begin: (heard) => {
      if (!ears) return;
      take = heard;
      change({ listening: true, status: 'listening' });
      listener.start(ears);
    },
    end: listener.stop,
    drop: listener.drop,
  };
}

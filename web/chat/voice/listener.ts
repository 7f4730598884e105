import type { Ears, Recognition, RecognitionResult } from './ears.ts';

export interface ListenerOptions {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly heard: (words: string) => void; // each stretch, once it is certain
  readonly done: (wasHeard: boolean) => void; // it no longer listens; whether anything was heard
}

/** Hears what is said, one session at a time. */
export interface Listener {
  readonly start: (ears: Ears) => void;
  readonly stop: () => void; // what was said until now is still heard
  readonly drop: () => void; // at once; nothing more is heard and `done` is not called
}

const LONGEST = 60_000; // milliseconds that the microphone may be on
const LAST_WORDS = 3_000; // for what was said before it was stopped

/** Makes a listener. A browser that would not stay on the device, fails, or never ends is let go. */
export function createListener({ wait, heard, done }: ListenerOptions): Listener {
  let turn = 0; // changes with each session and when one is over
  let recognition: Recognition | undefined;
  let wasHeard = false;

  const drop = (): void => {
    turn += 1;
    const held = recognition;
    recognition = undefined;
    quietly(() => held?.abort());
  };
  const finish = (): void => {
    drop();
    done(wasHeard);
  };
  const stop = (): void => {
    const own = turn;
    quietly(() => recognition?.stop());
    void wait(LAST_WORDS).then(() => {
      if (own === turn) finish();
    });
  };
  return {
    drop,
    stop,
    start: (ears) => {
      drop();
      wasHeard = false;
      const own = turn;
      const once =
        <Given extends unknown[]>(then: (...given: Given) => void) =>
        (...given: Given): void => {
          if (own === turn) then(...given);
        };
      const hear = (event: RecognitionResult): void => {
        for (const words of finalWords(event)) {
          wasHeard = true;
          heard(words);
        }
      };
      recognition = Object.assign(ears.open(), {
        ...{ lang: ears.language, continuous: true, interimResults: false, processLocally: true },
        ...{ onresult: once(hear), onend: once(finish), onerror: once(finish) },
      });
      if (!recognition.processLocally || !quietly(() => recognition?.start())) finish();
      void wait(LONGEST).then(once(stop));
    },
  };
}

function finalWords({ results, resultIndex }: RecognitionResult): readonly string[] {
  return Array.from(results)
    .slice(resultIndex)
    .flatMap((result) => (result.isFinal ? [result[0]?.transcript.trim() ?? ''] : []))
    .filter((words) => words !== '');
}

/** Does what a browser may refuse, and tells whether it did. */
function quietly(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

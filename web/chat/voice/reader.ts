import type { Piece } from './aloud.ts';
import { fittingVoice, type SomeVoice } from './fitting-voice.ts';
import type { Speech } from './speech.ts';

export interface ReaderOptions<Kind extends SomeVoice> {
  readonly speech: Speech<Kind>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly done: (end: ReadingEnd) => void; // nothing is left to read
}

/** How reading ended. `missed`: some pieces have no voice on the device and were left out. */
export type ReadingEnd = 'read' | 'missed' | 'failed';

/** Reads pieces one after the other. */
export interface Reader {
  readonly read: (pieces: readonly Piece[]) => void; // after what is being read
  readonly stop: () => void; // at once; `done` is not called
}

const AT_LEAST = 10_000; // milliseconds that a piece may take, and more for each character
const A_CHARACTER = 300;

/**
 * Makes a reader that uses voices of the device only. A browser that reports an error, or never the end of a piece, is
 * silenced; whatever it reports of a piece that was stopped is not listened to.
 */
export function createReader<Kind extends SomeVoice>({ speech, wait, done }: ReaderOptions<Kind>): Reader {
  let queue: readonly Piece[] = [];
  let turn = 0; // changes with each piece and each stop
  let isReading = false;
  let missed = false;

  const stop = (): void => {
    turn += 1;
    queue = [];
    isReading = false;
    missed = false;
    speech.cancel();
  };
  const finish = (end: ReadingEnd): void => {
    stop();
    done(end);
  };
  const next = (): void => {
    const [piece, ...rest] = queue;
    if (piece === undefined) {
      finish(missed ? 'missed' : 'read');
      return;
    }
    queue = rest;
    const voice = fittingVoice(speech.voices(), piece.language);
    if (voice) speak(piece, voice);
    else {
      missed = true;
      next();
    }
  };
  const speak = ({ text }: Piece, voice: Kind): void => {
    turn += 1;
    const own = turn;
    const ended = (wasRead: boolean): void => {
      if (own !== turn) return;
      if (wasRead) next();
      else finish('failed');
    };
    isReading = true;
    speech.speak(text, voice, ended);
    void wait(AT_LEAST + A_CHARACTER * text.length).then(() => {
      ended(false);
    });
  };
  return {
    stop,
    read: (pieces) => {
      queue = [...queue, ...pieces];
      if (!isReading) next();
    },
  };
}

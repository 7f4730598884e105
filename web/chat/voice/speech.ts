import type { SomeVoice } from './fitting-voice.ts';

/** The browser's reading aloud, as far as it is used. */
export interface Speech<Kind extends SomeVoice> {
  readonly voices: () => readonly Kind[];
  readonly onVoices: (listener: () => void) => void; // some browsers find their voices late
  readonly speak: (text: string, voice: Kind, ended: (wasRead: boolean) => void) => void;
  readonly cancel: () => void;
}

/** Opens the reading aloud of this browser; `undefined` where there is none. */
export function openSpeech(): Speech<SpeechSynthesisVoice> | undefined {
  const synthesis = (window as Partial<Pick<Window, 'speechSynthesis'>>).speechSynthesis;
  if (!synthesis) return undefined;
  let held: SpeechSynthesisUtterance | undefined; // one that nothing holds may never tell of its end
  return {
    voices: () => synthesis.getVoices(),
    onVoices: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
    },
    speak: (text, voice, ended) => {
      held = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
      held.onend = () => {
        ended(true);
      };
      held.onerror = () => {
        ended(false);
      };
      synthesis.speak(held);
    },
    cancel: () => {
      held = undefined;
      try {
        synthesis.cancel();
      } catch {
        // whoever leaves must not be held up by a browser that cannot be silenced
      }
    },
  };
}

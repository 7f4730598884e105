import { browser } from '../browser.ts';
import { findEars } from './ears.ts';
import { openSpeech } from './speech.ts';
import { createVoice, type Voice } from './voice.ts';
import type { VoiceStatus } from './voice-state.ts';

/** The voice of this browser: what it can do on the device by itself. */
export function browserVoice(say: (status: VoiceStatus) => void): Voice {
  const { wait } = browser;
  return createVoice({ speech: openSpeech(), findEars: (language) => findEars(window, language), wait, say });
}

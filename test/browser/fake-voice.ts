import type { Page } from 'playwright-core';

/** What the browser of a resident can do by itself, and how it misbehaves. Given to the page, so plain data. */
export interface FakeVoice {
  readonly voices?: readonly { readonly lang: string; readonly local: boolean }[];
  readonly late?: boolean; // voices come some time after the page
  readonly reading?: 'ends' | 'never-ends' | 'fails'; // what becomes of what is read
  readonly hears?: readonly string[]; // languages heard on the device
  readonly available?: string; // what it says of those, in place of "available"
  readonly old?: boolean; // an ordinary recognition, which sends what is said to a company
  readonly stubborn?: boolean; // takes `processLocally` and does not keep it
  readonly hearing?: 'says' | 'fails' | 'never-ends';
}

/** What the fake noted: what was spoken and by which voice, how often it was silenced, and what became of the microphone. */
export interface VoiceNotes {
  readonly spoken: readonly string[];
  readonly cancels: number;
  readonly microphone: readonly string[];
  readonly isSpeaking: boolean;
}

/** Puts the fake in place of the browser's own speech, in every frame, before anything of the page runs. */
export async function fakeVoice(page: Page, voice: FakeVoice): Promise<void> {
  await page.addInitScript(install, voice);
}

/** What the fake noted in a page, or in the panel's frame. */
export async function notesOf(page: Page): Promise<VoiceNotes> {
  const frame = page.frames().find((one) => one.url().includes('/panel')) ?? page.mainFrame();
  return JSON.parse(await frame.evaluate<string>('JSON.stringify(window.voiceNotes)')) as VoiceNotes;
}

/** Lets the fake hear something, certain or not yet. */
export async function speakTo(page: Page, words: string, isFinal = true): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('/panel')) ?? page.mainFrame();
  await frame.evaluate(`window.voiceHears(${JSON.stringify(words)}, ${String(isFinal)})`);
}

/** Runs in the browser, where nothing of this file is but what is inside. */
function install(voice: FakeVoice): void {
  interface Utterance {
    text: string;
    voice?: { readonly lang: string };
    onend?: () => void;
    onerror?: () => void;
  }
  interface Page {
    voiceNotes: { spoken: string[]; cancels: number; microphone: string[]; isSpeaking: boolean };
    voiceHears: (words: string, isFinal: boolean) => void;
    voiceIsSilent?: () => void; // a test may listen
    speechSynthesis: unknown;
    SpeechSynthesisUtterance: unknown;
    SpeechRecognition: unknown;
    webkitSpeechRecognition: unknown;
  }
  const page = globalThis as unknown as Page;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(page, name, { value, configurable: true, writable: true });
  };
  const notes: Page['voiceNotes'] = { spoken: [], cancels: 0, microphone: [], isSpeaking: false };
  page.voiceNotes = notes;
  let voices: readonly object[] = [];
  const found = (voice.voices ?? []).map(({ lang, local }) => ({ lang, localService: local, default: false }));
  const target = new EventTarget();
  const arrive = (): void => {
    voices = found;
    target.dispatchEvent(new Event('voiceschanged'));
  };
  if (voice.late) setTimeout(arrive, 1500);
  else voices = found;
  define('SpeechSynthesisUtterance', function (this: Utterance, text: string) {
    this.text = text;
  });
  define(
    'speechSynthesis',
    Object.assign(target, {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        notes.spoken.push(`${utterance.voice?.lang ?? 'any'}: ${utterance.text}`);
        notes.isSpeaking = true;
        const end = (): void => {
          notes.isSpeaking = false;
          if (voice.reading === 'fails') utterance.onerror?.();
          else utterance.onend?.();
        };
        if (voice.reading !== 'never-ends') setTimeout(end, 20);
      },
      cancel: () => {
        notes.cancels += 1;
        if (notes.isSpeaking) page.voiceIsSilent?.();
        notes.isSpeaking = false;
      },
    }),
  );
  if (!voice.hears) {
    define('SpeechRecognition', undefined);
    define('webkitSpeechRecognition', undefined);
    return;
  }
  const { hears, available = 'available' } = voice;
  let open: Recognition | undefined;
  const listen = (one: Recognition): void => {
    open = one;
  };
  class Recognition {
    lang = '';
    onresult?: (event: object) => void;
    onend?: () => void;
    onerror?: () => void;
    start(): void {
      listen(this);
      notes.microphone.push(`on ${this.lang}`);
      if (voice.hearing === 'fails') setTimeout(() => this.onerror?.(), 20);
    }
    stop(): void {
      notes.microphone.push('stop');
      if (voice.hearing !== 'never-ends') setTimeout(() => this.onend?.(), 20);
    }
    abort(): void {
      notes.microphone.push('abort');
    }
  }
  page.voiceHears = (words, isFinal) => {
    open?.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: words }], { isFinal })] });
  };
  if (!voice.old) {
    let isLocal = false;
    Object.defineProperty(Recognition.prototype, 'processLocally', {
      get: () => isLocal && !voice.stubborn,
      set: (value: boolean) => {
        isLocal = value;
      },
    });
    Object.assign(Recognition, {
      available: ({ langs, processLocally }: { langs: readonly string[]; processLocally?: boolean }) =>
        Promise.resolve(processLocally && langs.every((tag) => hears.includes(tag)) ? available : 'unavailable'),
    });
  }
  define('SpeechRecognition', Recognition);
  define('webkitSpeechRecognition', Recognition);
}

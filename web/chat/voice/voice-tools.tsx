import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { useApp, useChatState, useWords } from '../context.ts';

/** Folded away until it is wanted, for small screens: buttons to speak instead of typing and to have messages read aloud, each where the device can; else nothing at all. */
export function VoiceTools({ heard }: { readonly heard: (words: string) => void }): JSX.Element | null {
  const { voice } = useApp();
  const { entries, protected: isProtected } = useChatState();
  const words = useWords();
  const [{ canSpeak, canRead, listening, reading, status }, setState] = useState(voice.state());
  useEffect(
    () =>
      voice.subscribe(() => {
        setState(voice.state());
      }),
    [voice],
  );
  if (!canSpeak && !canRead) return null;
  return (
    <details
      class="voice"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) voice.stop(); // nothing sounds without its button in sight
      }}
    >
      <summary class="voice-title">{words('voice')}</summary>
      {canSpeak && (
        <button
          type="button"
          class="link-button"
          aria-describedby="voice-hint"
          onClick={() => {
            voice.toggleListening(heard);
          }}
        >
          {words(listening ? 'speakStop' : 'speak')}
        </button>
      )}
      {canRead && (
        <button
          type="button"
          class="link-button"
          aria-describedby="voice-hint"
          onClick={() => {
            voice.toggleReading(entries, isProtected);
          }}
        >
          {words(reading === 'off' ? 'readAloud' : 'readStop')}
        </button>
      )}
      {status && <p class="voice-status">{words(status)}</p>}
      <p class="hint" id="voice-hint">
        {words('voiceHint')} {canSpeak && words('microphoneHint')}
      </p>
    </details>
  );
}

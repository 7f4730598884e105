import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

import type { AppData } from '../pages/app-data-shape.ts';
import type { Announcer } from './announcer.tsx';
import { sentence } from './sentence.ts';
import type { Chat } from './chat.ts';
import type { ChatState } from './chat-state.ts';
import type { Voice } from './voice/voice.ts';

/** What every part of the app may use. */
export interface App {
  readonly data: AppData;
  readonly chat: Chat;
  readonly announcer: Announcer;
  readonly voice: Voice;
  readonly leave: () => void;
  readonly startAgain: () => void;
  readonly hide?: () => void; // the panel only
  readonly draft: { readonly text: string; readonly writing: boolean }; // the box when the app took over
}

/** Hands the app down to its parts. */
export const AppContext = createContext<App | undefined>(undefined);

/** The app around a component. Throws outside of one. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app around this component');
  return app;
}

/** Gives the direction of a language: names in Latin letters must not turn a card of Urdu round. */
export function useDirection(language: string): 'ltr' | 'rtl' | 'auto' {
  const { data } = useApp();
  return data.languages.find(({ pageLanguage }) => pageLanguage === language)?.direction ?? 'auto';
}

/** Gives the app's sentences by name. */
export function useWords(): (name: string, count?: number) => string {
  const { data } = useApp();
  return (name, count) => sentence(data, name, count);
}

/** What the conversation holds now; the component is drawn again whenever that changes. */
export function useChatState(): ChatState {
  const { chat } = useApp();
  const [state, setState] = useState(chat.state());
  useEffect(
    () =>
      chat.subscribe(() => {
        setState(chat.state());
      }),
    [chat],
  );
  return state;
}

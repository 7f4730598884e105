import type { AppData } from '../pages/app-data-shape.ts';
import { browser } from './browser.ts';
import type { Credentials } from './direct-line.ts';
import { mount } from './mount.tsx';
import { forget, openDrawer } from './panel-memory.ts';
import { startExit } from './start-exit.ts';

/**
 * Takes over the conversation that the server wrote into the page; what stood in the box stays. Until the server has
 * given a token, and if it never does, the page stays as it was and works by its forms.
 */
export async function startPage(data: AppData): Promise<void> {
  const stop = startExit(data);
  const first = await askToken().catch(() => undefined);
  if (!first) return;
  const title = document.title;
  mount(data, {
    open: () => Promise.resolve({ opening: first, fresh: false }),
    keep: () => undefined, // the cookie is all that is kept
    forget: () => {
      forget(openDrawer(window));
    },
    protect: () => {
      void fetch('/chat/forget', { method: 'POST', keepalive: true }).catch(() => undefined); // the cookie goes: memory is all
    },
    go: (site) => {
      location.replace(site);
    },
    confirm: async (conversationId) => (await askToken())?.conversationId === conversationId,
    isSeen: () => document.visibilityState === 'visible',
    showUnread: (count) => {
      document.title = count > 0 ? `(${String(count)}) ${title}` : title;
    },
    afterEnd: () => {
      location.replace('/chat');
    },
    takeOver: () => {
      stop();
      document.body.classList.add('app');
      const box = document.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
      return { text: box?.value ?? '', writing: box !== null && document.activeElement === box };
    },
  });
}

async function askToken(): Promise<Credentials | undefined> {
  const response = await browser.fetch('/chat/token', { method: 'POST' });
  return response.ok ? ((await response.json()) as Credentials) : undefined;
}

import type { AppData } from '../pages/app-data-shape.ts';
import { browser } from './browser.ts';
import { connectHost } from './host.ts';
import { hostOrigin } from './host-message.ts';
import { beginConversation } from './line-requests.ts';
import { mount } from './mount.tsx';
import { forget, openDrawer, recall, remember } from './panel-memory.ts';

const LOADER_SILENT = 50;

/** Runs the app in the widget's frame: no cookie, the token in this tab's drawer, and the host page to tell. */
export function startPanel(data: AppData): void {
  const origin = window.parent === window ? undefined : hostOrigin(location.hash);
  if (origin === undefined) {
    location.replace('/chat');
    return;
  }
  const host = connectHost(window, origin);
  const drawer = openDrawer(window);
  let isOpen = true;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const running = mount(data, {
    open: async () => {
      const kept = recall(drawer);
      if (kept) return { opening: kept, fresh: false };
      const opening = await beginConversation(browser.fetch, data.language);
      return opening && { opening, fresh: true };
    },
    keep: (credentials) => {
      remember(drawer, credentials);
    },
    forget: () => {
      forget(drawer);
    },
    protect: () => {
      host.tell({ kind: 'open', value: 'here' });
    },
    go: (site) => {
      leaving = setTimeout(() => {
        window.top?.location.replace(site);
      }, LOADER_SILENT);
      host.tell({ kind: 'exit' });
    },
    confirm: isStanding,
    isSeen: () => isOpen && document.visibilityState === 'visible',
    showUnread: (count) => {
      host.tell({ kind: 'unread', value: count });
    },
    hide: () => {
      isOpen = false; // at once: what comes before the host has answered is news too
      host.tell({ kind: 'open', value: false });
    },
    afterEnd: (chat) => {
      forget(drawer);
      void chat.begin();
    },
  });

  host.listen((message) => {
    if (message.kind === 'open') {
      isOpen = message.value !== false;
      running.seen();
    }
    if (message.kind !== 'exit') return;
    if (leaving === undefined) running.leave();
    else clearTimeout(leaving); // the loader has heard: it leaves
  });
  host.tell({ kind: 'open', value: true });
}

/** Asks the server whether the conversation still goes on. */
async function isStanding(conversationId: string, token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  const path = `/v3/directline/conversations/${conversationId}/activities?watermark=99999999`;
  return (await browser.fetch(path, { headers, cache: 'no-store' })).ok;
}

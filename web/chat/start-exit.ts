import type { AppData } from '../pages/app-data-shape.ts';
import { sentence } from './sentence.ts';
import { listenForShift } from './listen-for-shift.ts';
import { forget, openDrawer } from './panel-memory.ts';
import { blank, type Exit, leave } from './quick-exit.ts';

/** Makes the way out quick on a page that the server wrote: the button, Shift three times, and a page that is restored. Gives the way to stop. */
export function startExit(data: AppData): () => void {
  const exit: Exit = {
    site: data.exitSite,
    forget: () => {
      forget(openDrawer(window));
    },
    token: () => undefined,
    go: (site) => {
      location.replace(site);
    },
  };
  const spoken = document.body.appendChild(document.createElement('p'));
  spoken.className = 'visually-hidden';
  spoken.setAttribute('role', 'status');
  const going = (event?: Event): void => {
    event?.preventDefault();
    leave(document, exit);
  };
  const say = (left: number): void => {
    spoken.textContent = left > 0 ? sentence(data, 'exitStep', left) : sentence(data, 'exitCancelled');
  };
  const restore = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    blank(document);
    location.reload();
  };
  document.querySelector('.exit')?.addEventListener('submit', going);
  addEventListener('pageshow', restore);
  const stopListening = listenForShift(document, say, going);
  return () => {
    removeEventListener('pageshow', restore);
    stopListening();
    spoken.remove();
  };
}

import { forget, openDrawer, recall, remember, type Drawer } from '../../../web/chat/panel-memory.ts';

function drawerWith(more: Partial<Drawer> = {}): Drawer {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    clear: () => {
      kept.clear();
    },
    ...more,
  };
}
const credentials = { conversationId: 'c1', token: 't.o.k' };

test('S6: keeps the token for the next page of the host, and nothing once it is forgotten', () => {
  const drawer = openDrawer({ sessionStorage: drawerWith() });
  expect(recall(drawer)).toBeUndefined();
  remember(drawer, credentials);
  expect(recall(drawer)).toEqual(credentials);
  forget(drawer);
  expect(recall(drawer)).toBeUndefined();
});

test('S6: where storage is blocked or full, nothing is kept and nothing breaks', () => {
  const blocked = {
    get sessionStorage(): Drawer {
      throw new Error('blocked');
    },
  };
  expect(openDrawer(blocked)).toBeUndefined();
  remember(undefined, credentials);
  forget(undefined);
  const full = drawerWith({
    setItem: () => {
      throw new Error('full');
    },
  });
  remember(full, credentials);
  expect(recall(full)).toBeUndefined();
});

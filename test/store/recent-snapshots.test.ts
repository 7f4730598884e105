import { setTimeout as wait } from 'node:timers/promises';

import { endConversation, latestSnapshot, loadSnapshot, type Snapshot } from '../../store/conversations.ts';
import { readConversation } from '../../store/read-conversation.ts';
import { rememberSnapshots } from '../../store/recent-snapshots.ts';
import { openStore, type Store } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { NOW, openSample, sampleReport, sampleTurn } from './samples.ts';

const DIALOG = { stack: ['report-asb'] };
const snapshot = (id: string, changes: Partial<Snapshot> = {}): Snapshot => ({
  ...{ id, userId: 'u', version: 3, holder: 'bot', ended: false, language: 'en', channel: 'page' },
  ...{ sensitivity: 'ordinary', dialog: DIALOG, lastSequence: 7, openedAt: NOW, lastActiveAt: NOW },
  ...changes,
});

describe('the memory of conversations', () => {
  it('gives back what was kept, and what is done to it reaches nobody else', () => {
    const memory = rememberSnapshots(10, 60_000);
    memory.keep(snapshot('a'), JSON.stringify(DIALOG));
    (memory.find('a')?.dialog as { stack: string[] }).stack.push('changed');
    expect(memory.find('a')).toEqual(snapshot('a'));
    memory.forget('a');
    expect(memory.find('a')).toBeUndefined();
    memory.stop();
  });

  it.each([
    ['protected (S8)', { sensitivity: 'protected' }],
    ['ended (S5)', { ended: true }],
    ['held by staff', { holder: 'staff' }],
  ] as const)('never holds a conversation that is %s, nor what it was before', (_state, changes) => {
    const memory = rememberSnapshots(10, 60_000);
    memory.keep(snapshot('a'), '{}');
    memory.keep(snapshot('a', changes), '{}');
    expect(memory.find('a')).toBeUndefined();
    memory.stop();
  });

  it('holds no more than it may, the latest longest', () => {
    const memory = rememberSnapshots(10, 60_000);
    for (let index = 0; index < 100; index += 1) memory.keep(snapshot(String(index)), '{}');
    const held = Array.from({ length: 100 }, (_none, index) => String(index)).filter((id) => memory.find(id));
    expect(held.length).toBeLessThanOrEqual(10);
    expect(held.length).toBeGreaterThanOrEqual(5);
    expect(held).toContain('99');
    memory.stop();
  });

  it('lets go by itself of what nobody has come back to', async () => {
    const memory = rememberSnapshots(10, 10);
    memory.keep(snapshot('a'), '{}');
    while (memory.find('a') !== undefined) await wait(5);
    memory.stop();
  });
});

describe('on two nodes', () => {
  let opened: TestStore;
  let one: Store;
  let other: Store;
  beforeAll(async () => {
    opened = await openTestStore();
    one = opened.store;
    const { databaseUrl, keyRing } = opened;
    other = await openStore({ databaseUrl, keyRing, applicationName: 'other', log: one.log });
  });
  afterAll(async () => {
    await other.close();
    await opened.close();
  });
  const latest = async (store: Store, id: string): Promise<Snapshot> => {
    const found = await latestSnapshot(store, id);
    if (found === undefined) throw new Error('the conversation is gone');
    return found;
  };

  it('what a node remembers after opening and after each turn is what the database says', async () => {
    const { id } = await openSample(one);
    expect(await latest(one, id)).toEqual(await loadSnapshot(one, id));
    await commitTurn(one, sampleTurn(await latest(one, id), { report: sampleReport(), language: 'pl' }));
    expect(await latest(one, id)).toEqual(await loadSnapshot(one, id));
  });

  it('a turn from a memory that is behind is stale, and the next try reads anew', async () => {
    const { id } = await openSample(one);
    expect((await commitTurn(other, sampleTurn(await latest(other, id)))).kind).toBe('committed');
    expect(await commitTurn(one, sampleTurn(await latest(one, id)))).toEqual({ kind: 'stale' });
    expect((await commitTurn(one, sampleTurn(await latest(one, id)))).kind).toBe('committed');
  });

  it('S5: nothing is taken or read after an exit on either node, and nothing of it is remembered', async () => {
    const { id } = await openSample(one);
    const remembered = await latest(one, id);
    await endConversation(other, id, { now: NOW, how: 'exit' });
    expect(await commitTurn(one, sampleTurn(remembered))).toEqual({ kind: 'ended' });
    expect(one.recentSnapshots.find(id)).toBeUndefined();
    expect(await readConversation(one, id, 0, 10)).toBeUndefined();
  });
});

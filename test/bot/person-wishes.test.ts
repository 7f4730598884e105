import { randomBytes } from 'node:crypto';

import { shippedContent } from '../../content/shipped.ts';
import { notePresence } from '../../store/handoffs/handoff-queue.ts';
import { claimHandoff, openHandoffOf } from '../../store/handoffs/handoffs.ts';
import { inviteStaff, type StaffRole } from '../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk, TEST_NOW, type Talk } from '../support/test-bot.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

/** Somebody at a desk with these skills and room for so many chats. */
async function atDesk(
  skills: readonly string[],
  mostChats = 4,
  roles: readonly StaffRole[] = ['agent'],
): Promise<string> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const invited = await inviteStaff(opened.store, { email, name: 'Ann', roles, by: 'command', now: TEST_NOW, random: randomBytes }); // prettier-ignore
  if (invited.kind !== 'invited') throw new Error('taken');
  await opened.store.database.execute('UPDATE staff SET skills = $2, most_chats = $3 WHERE id = $1', [
    invited.id,
    skills,
    mostChats,
  ]);
  await notePresence(opened.store, { staffId: invited.id, status: 'available', now: TEST_NOW });
  return invited.id;
}

const waitMinutes = (minutes: number) => () => {
  const content = shippedContent();
  return { ...content, teams: { teams: content.teams.teams.map((team) => ({ ...team, waitMinutes: minutes })) } };
};
const talk = (parts: Parameters<typeof createTestBot>[1] = {}): Promise<Talk> => startTalk(createTestBot(opened.store, parts)); // prettier-ignore
const SPANISH = 'los vecinos gritan toda la noche y no puedo dormir';
const handoff = (resident: Talk) => openHandoffOf(opened.store, resident.id);

describe('somebody who writes another language and asks for a person', () => {
  it('waits for one who speaks it, where one is there', async () => {
    await atDesk(['language:es']);
    const resident = await talk();
    await resident.say(SPANISH);
    const asked = await resident.press('do:human');
    expect(asked.keys.slice(-2)).toEqual(['talk-to-person:speaker', 'talk-to-person:person-language.ask']);
    await resident.press('person-language=yes');
    await resident.press('person-wait=yes');
    expect(await handoff(resident)).toMatchObject({ reason: 'interpreter', needs: ['language:es'] });
  });

  it('S11: waits for nobody who is not there: staff see that an interpreter is needed', async () => {
    await atDesk(['language:ro']);
    const resident = await talk();
    await resident.say(SPANISH);
    expect((await resident.press('do:human')).keys).toContain('talk-to-person:no-speaker');
    await resident.press('person-language=yes');
    await resident.press('person-wait=yes');
    expect(await handoff(resident)).toMatchObject({ reason: 'interpreter', needs: [] });
  });

  it('need not want one', async () => {
    await atDesk(['language:es']);
    const resident = await talk();
    await resident.say(SPANISH);
    await resident.press('do:human');
    await resident.press('person-language=no');
    await resident.press('person-wait=yes');
    expect(await handoff(resident)).toMatchObject({ reason: 'asked', needs: [] });
  });
});

describe('why a person is wanted', () => {
  it.each([
    ['a complaint about a service', 'do:need:service-complaint', 'complaint'],
    ['what the assistant is not for', 'do:need:other-council', 'out-of-scope'],
  ])('stands in the queue: %s', async (_what, need, reason) => {
    await atDesk([]);
    const resident = await talk();
    await resident.press(need);
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    expect((await handoff(resident))?.reason).toBe(reason);
  });

  it('is forgotten once the resident goes on to something else', async () => {
    await atDesk([]);
    const resident = await talk();
    await resident.press('do:need:other-council');
    await resident.say('kids on quad bikes in Hatton every night about 9 since January');
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    expect((await handoff(resident))?.reason).toBe('asked');
  });
});

describe('S11: nobody is put into a queue for somebody who is not there', () => {
  it('but told so, and asked what else', async () => {
    await atDesk(['man'], 4, ['specialist']);
    const resident = await talk();
    await resident.press('do:begin:stalking');
    await resident.press('do:human');
    await resident.press('person-read=yes');
    await resident.press('person-wait=yes');
    const told = await resident.press('person-worker=woman');
    expect(told.keys[0]).toBe('talk-to-person:none-like-that');
    expect(told.codes).toEqual(expect.arrayContaining(['do:begin:talk-to-person', 'do:begin:call-back']));
    expect(await handoff(resident)).toBeUndefined();
  });

  it('unless the team states a wait, and has kept to it of late', async () => {
    const ann = await atDesk([], 1);
    const first = await talk();
    await first.press('do:human');
    await first.press('person-wait=yes');
    await claimHandoff(opened.store, { handoffId: (await handoff(first))?.id ?? '', staffId: ann, now: TEST_NOW });
    const offered = async (): Promise<boolean> =>
      (await (await talk({ content: waitMinutes(10) })).press('do:human')).keys[0] === 'talk-to-person:here';
    expect(await offered()).toBe(false);
    const told = await opened.store.database.execute('SELECT id FROM handoff');
    for (const minutes of [2, 3, 4, 5, 6]) {
      const other = await talk();
      await opened.store.database.execute(
        `INSERT INTO handoff (id, conversation_id, state, reason, urgency, team, needs, restricted, language, asked_at, queued_at, answered_at)
          VALUES ($1, $1, 'closed', 'asked', 2, 'community-safety', '{}', false, 'en', $2, $2, $3)`,
        [other.id, new Date(TEST_NOW.getTime() - minutes * 60_000), TEST_NOW],
      );
    }
    expect(told.rows).toHaveLength(1);
    expect(await offered()).toBe(true);
  });
});

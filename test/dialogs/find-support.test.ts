import { findSupport } from '../../dialogs/find-support/topic.ts';
import { domesticAbuse } from '../../dialogs/domestic-abuse/topic.ts';
import type { Say } from '../../locales/say.ts';
import { FACTS } from './support.ts';
import { choicesOf, offeredPages, servicesOf, told } from './guides.ts';

/** The services of the first card among what was said. */
function found(say: readonly Say[]): readonly string[] {
  return servicesOf(say.find(({ card }) => card !== undefined));
}

describe('finding who can help', () => {
  it('asks for what, for whom and near where, and shows who fits, what acts at once first', () => {
    const { next, pages } = told(findSupport, 'find-for=domestic-abuse', 'find-who=man', 'do:skip');
    expect(pages).toEqual(['all']);
    expect(found(next.say).slice(0, 2)).toEqual(['emergency-999', 'silent-solution-55']);
    expect(found(next.say)).toContain('mens-advice-line');
    expect(found(next.say)).not.toContain('national-da-helpline');
  });

  it('shows women what is for women, and nobody the line for people who use abuse', () => {
    const { next } = told(findSupport, 'find-for=domestic-abuse', 'find-who=woman', 'do:skip');
    expect(found(next.say)).toContain('national-da-helpline');
    expect(found(next.say)).not.toContain('mens-advice-line');
    expect(found(next.say)).not.toContain('respect-phoneline');
  });

  it('says under each name why it is shown', () => {
    const { next } = told(findSupport, 'find-for=domestic-abuse', 'find-who=lgbt', 'do:skip');
    const card = next.say.find((say) => say.card !== undefined)?.card;
    expect(card?.kind === 'services' ? card.why?.['galop'] : undefined).toEqual(
      expect.arrayContaining(['need', 'for-lgbt']),
    );
  });

  it('a call that could be heard: every service can be reached without one, and no number to call is shown', () => {
    const { next } = told(
      findSupport,
      'find-for=domestic-abuse',
      'find-who=woman',
      'do:skip',
      'find-support.more=quiet',
    );
    const card = next.say.find((say) => say.card !== undefined)?.card;
    expect(card).toMatchObject({ kind: 'services', notByPhone: true });
    expect(found(next.say)).toContain('womens-aid-chat');
    expect(found(next.say)).not.toContain('silent-solution-55');
  });

  it('offers only ways that leave somebody to turn to', () => {
    const { next } = told(findSupport, 'find-for=self-harm', 'do:skip', 'do:skip');
    const ways = offeredPages(next).filter((page) => !page.startsWith('list-'));
    expect(ways).toContain('chat');
    for (const page of ways) {
      const after = told(findSupport, 'find-for=self-harm', 'do:skip', 'do:skip', `find-support.more=${page}`);
      expect({ page, found: found(after.next.say) }).not.toEqual({ page, found: [] });
    }
  });

  it('begins from the guide to abuse with what is looked for already known', () => {
    const lines = domesticAbuse.page?.('lines', {}, FACTS) ?? [];
    expect(choicesOf(lines[0])).toEqual(['find-for=domestic-abuse']);
  });
});

import { findSupport } from '../../dialogs/find-support/topic.ts';
import { domesticAbuse } from '../../dialogs/domestic-abuse/topic.ts';
import type { Say } from '../../locales/say.ts';
import { begin } from '../../dialogs/advance.ts';
import { optionsOf } from '../../dialogs/quick-answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import { FACTS, keys, press, say } from './support.ts';
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

  it('S4: shows whoever worries about how they treat somebody the line made for that, and no other', () => {
    const { next } = told(findSupport, 'find-for=own');
    expect(found(next.say)).toEqual(['respect-phoneline']);
  });

  it('shows who helps with drugs and drink, not who takes reports of dealing; after hate also who takes reports for the police', () => {
    const drugs = found(told(findSupport, 'find-for=drugs-alcohol', 'do:skip', 'do:skip').next.say);
    expect(drugs).toEqual(['emergency-999', 'frank', 'alcoholics-anonymous', 'addiction-family-support']);
    const hate = found(told(findSupport, 'find-for=hate-crime', 'do:skip', 'do:skip').next.say);
    expect(hate).toContain('stop-hate-uk');
  });

  it('asks nobody whether they are somebody whom no service of the register is for, until one is', () => {
    const asked = (facts: Facts): readonly string[] => optionsOf(findSupport.steps[1]!, facts).map(({ code }) => code);
    expect(asked(FACTS)).toContain('older');
    expect(asked(FACTS)).not.toContain('no-recourse');
    const services = FACTS.directory.services.map((service) =>
      service.id === 'shelter' ? { ...service, audience: ['no-recourse' as const] } : service,
    );
    expect(asked({ ...FACTS, directory: { ...FACTS.directory, services } })).toContain('no-recourse');
  });

  it('in another language: who has an interpreter comes first, where the register knows of one', () => {
    const search = ['find-for=modern-slavery', 'do:skip', 'do:skip'];
    expect(offeredPages(told(findSupport, ...search).next)).toContain('spoken');
    const { next } = told(findSupport, ...search, 'find-support.more=spoken');
    const card = next.say.find((say) => say.card !== undefined)?.card;
    const helplines = found(next.say).filter((id) => id !== 'emergency-999' && id !== 'relay-uk');
    expect(helplines[0]).toBe('modern-slavery-helpline');
    expect(card?.kind === 'services' ? card.why?.['modern-slavery-helpline'] : undefined).toContain('language');
    expect(offeredPages(told(findSupport, 'find-for=stalking', 'do:skip', 'do:skip').next)).not.toContain('spoken');
  });

  it('shows who listens to anybody, with reasons, to whoever does not say what it is about', () => {
    const { next } = told(findSupport, 'do:skip', 'do:skip', 'do:skip');
    const card = next.say.find((say) => say.card !== undefined)?.card;
    const ids = found(next.say);
    expect(ids.slice(0, 2)).toEqual(['emergency-999', 'silent-solution-55']);
    expect(ids).toEqual(expect.arrayContaining(['samaritans', 'victim-support', 'citizens-advice-mid-mercia']));
    for (const id of ids) {
      const reasons = card?.kind === 'services' ? (card.why?.[id] ?? []) : [];
      expect({ id, reasons }).not.toEqual({ id, reasons: [] });
      expect(reasons).not.toContain('need');
    }
    expect(offeredPages(next)).toContain('quiet');
    const child = found(told(findSupport, 'do:skip', 'find-who=child', 'do:skip').next.say);
    expect(child).toContain('childline'); // S12
  });

  it('looks for nothing before it was asked for what', () => {
    const begun = begin(findSupport, say({ 'find-support.more': 'open' }), FACTS);
    expect(keys(begun.say)).toEqual(['find-support:opening', 'find-support:find-for.ask']);
    const known = begin(findSupport, press('find-for=drugs-alcohol', 'find-support.more=quiet'), FACTS);
    expect(keys(known.say)).toEqual([
      'find-support:opening',
      'find-support:pages.quiet.text',
      'find-support:find-who.ask',
    ]);
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

import { modernSlavery } from '../../dialogs/modern-slavery/topic.ts';
import { english } from './support.ts';
import { offeredPages, servicesOf, told } from './guides.ts';

describe('help after modern slavery', () => {
  it('shows someone made to work the helplines first, without a word about papers or a name asked', () => {
    const { pages, next } = told(modernSlavery, 'slavery-who=me', 'slavery-danger=no');
    expect(pages).toEqual(['me']);
    expect(servicesOf(next.say[0])).toEqual(['modern-slavery-helpline', 'salvation-army-ms', 'police-101']);
    expect(english(next.say)[0]).toContain('You do not have to give your name.');
    expect(offeredPages(next)).toContain('papers');
    expect(offeredPages(next)).not.toContain('tell');
  });

  it('tells who has seen something where to say it, and not to ask or warn anyone', () => {
    const { pages, next } = told(modernSlavery, 'slavery-who=seen', 'slavery-danger=no', 'slavery-child=no');
    expect(pages).toEqual(['tell']);
    expect(english(next.say)[0]).toContain('do not ask the people, do not warn anyone');
    expect(offeredPages(next)).not.toContain('me');
  });

  it('puts the emergency number first when someone is in danger or locked in', () => {
    const danger = ['slavery-who=seen', 'slavery-danger=yes'];
    expect(told(modernSlavery, ...danger)).toMatchObject({
      pages: ['now'],
      next: { say: [{ card: { urgent: true } }, {}] },
    });
    const { pages, next } = told(modernSlavery, ...danger, 'slavery-child=yes');
    expect(pages).toEqual(['tell', 'child']);
    expect(servicesOf(next.say[1])).toEqual(['starting-point', 'police-101', 'childline']);
  });

  it('asks only about others whether they may be a child', () => {
    expect(told(modernSlavery, 'slavery-who=me').next.say.map(({ key }) => key)).toEqual([
      'modern-slavery:slavery-danger.ask',
    ]);
    expect(told(modernSlavery, 'slavery-who=me', 'do:skip').pages).toEqual(['me']);
  });

  it('shows both ways to whoever skips every question', () => {
    const { pages, next } = told(modernSlavery, 'do:skip', 'do:skip');
    expect(pages).toEqual(['tell']);
    expect(offeredPages(next)).toContain('me');
  });

  it('says that an adult has to agree before the council asks for help', () => {
    const { next } = told(modernSlavery, 'do:skip', 'do:skip', 'modern-slavery.more=council');
    expect(english(next.say)[0]).toContain('For an adult they do it only if the person agrees.');
  });
});

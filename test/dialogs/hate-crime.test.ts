import { hateCrime } from '../../dialogs/hate-crime/topic.ts';
import { choicesOf, offeredPages, servicesOf, told } from './guides.ts';

const answered = (when: string, who: string, about: string) =>
  told(hateCrime, `hate-when=${when}`, `hate-who=${who}`, `hate-about=${about}`);

describe('help after hate', () => {
  it('puts the emergency number first while it is happening, with a way for who cannot speak', () => {
    const { pages, next } = told(hateCrime, 'hate-when=now');
    expect(pages).toEqual(['now']);
    expect(servicesOf(next.say[0])).toEqual(['emergency-999', 'silent-solution-55', 'emergency-sms']);
    expect(next.say[0]?.card).toMatchObject({ urgent: true });
    expect(answered('now', 'me', 'race')).toMatchObject({ sooner: ['now'], pages: ['report'] });
  });

  it('lets what keeps happening be told to the council as a report', () => {
    const { pages, next } = answered('again', 'me', 'race');
    expect(pages).toEqual(['report', 'here']);
    expect(choicesOf(next.say[1])).toEqual(['do:begin:report-asb']);
  });

  it.each([
    ['faith', ['british-muslim-trust', 'cst', 'tell-mama', 'stop-hate-uk']],
    ['lgbt', ['galop', 'stop-hate-uk']],
    ['disability', ['stop-hate-uk', 'police-sms-deaf', 'relay-uk']],
  ])('names who knows hate about %s best', (about, services) => {
    const { pages, next } = answered('over', 'me', about);
    expect(pages).toEqual(['report', about]);
    expect(servicesOf(next.say[1])).toEqual(services);
  });

  it('offers ways that do not need the police, and reporting for another person only to those who might', () => {
    expect(offeredPages(answered('over', 'me', 'race').next)).toEqual([
      'elsewhere',
      'support',
      'here',
      'school',
      'meet',
      'counts',
    ]);
    expect(offeredPages(answered('over', 'other', 'race').next)).toContain('for-others');
  });

  it('tells how to report it even when every question is skipped', () => {
    expect(told(hateCrime, 'do:skip', 'do:skip', 'do:skip').pages).toEqual(['report']);
  });
});

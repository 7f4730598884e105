import { terrorism } from '../../dialogs/terrorism/topic.ts';
import { english } from './support.ts';
import { choicesOf, servicesOf, told } from './guides.ts';

describe('help with extremism and terrorism', () => {
  it('asks nobody to find out more', () => {
    expect(english(told(terrorism).next.say)[0]).toContain('Please do not try to find out more yourself.');
    expect(english(told(terrorism, 'terror-what=seen', 'terror-now=no').next.say)[0]).toContain(
      'Please do not follow, film or ask anyone.',
    );
  });

  it.each([
    ['seen', ['anti-terrorist-hotline', 'police-101']],
    ['online', ['report-terror-content', 'anti-terrorist-hotline', 'police-online']],
  ])('shows where to report: %s', (what, services) => {
    const { pages, next } = told(terrorism, `terror-what=${what}`, 'terror-now=no');
    expect(pages).toEqual([what]);
    expect(servicesOf(next.say[0])).toEqual(services);
  });

  it('gives who worries about someone a line that listens, and more where it is a child', () => {
    const { pages, next } = told(terrorism, 'terror-what=person', 'terror-now=no', 'terror-young=yes');
    expect(pages).toEqual(['person', 'young']);
    expect(servicesOf(next.say[0])).toEqual(['act-early', 'police-101']);
  });

  it('puts the emergency number first when someone could be in danger', () => {
    const { pages, next } = told(terrorism, 'terror-what=seen', 'terror-now=yes');
    expect(pages).toEqual(['now', 'seen']);
    expect(next.say[0]?.card).toMatchObject({ urgent: true });
  });

  it('leads to the help after hate', () => {
    const { next } = told(terrorism, 'do:skip', 'do:skip', 'terrorism.more=hate');
    expect(choicesOf(next.say[0])).toEqual(['do:need:hate-crime']);
  });
});

import { drugsAlcohol } from '../../dialogs/drugs-alcohol/topic.ts';
import { choicesOf, offeredPages, servicesOf, told } from './guides.ts';

describe('help with drugs and alcohol', () => {
  it.each([
    ['drugs', ['frank', 'derbyshire-recovery-partnership']],
    ['alcohol', ['alcoholics-anonymous', 'drinkline', 'derbyshire-recovery-partnership']],
    ['both', ['alcoholics-anonymous', 'drinkline', 'frank', 'derbyshire-recovery-partnership']],
  ])('shows who helps with one’s own use of: %s', (what, services) => {
    const { pages, next } = told(drugsAlcohol, 'drugs-who=me', 'drugs-ill=no', `drugs-what=${what}`);
    expect(pages).toEqual(['me']);
    expect(servicesOf(next.say[0])).toEqual(services);
  });

  it('sends for an ambulance before anything else', () => {
    const ill = ['drugs-who=close', 'drugs-ill=yes'];
    expect(told(drugsAlcohol, ...ill, 'drugs-what=drugs')).toMatchObject({ sooner: ['ill'], pages: ['close'] });
    expect(told(drugsAlcohol, ...ill).next.say[0]?.card).toMatchObject({
      services: ['emergency-999', 'emergency-sms'],
      urgent: true,
    });
  });

  it.each(['dealing', 'needles'])('asks nothing more about %s, and lets it be reported', (who) => {
    const { pages, next } = told(drugsAlcohol, `drugs-who=${who}`);
    expect(pages).toEqual([who]);
    expect(choicesOf(next.say[0])).toEqual(['do:begin:report-asb']);
  });

  it('warns of stopping at once only where it may be alcohol', () => {
    const offered = (what: string) =>
      offeredPages(told(drugsAlcohol, 'drugs-who=me', 'drugs-ill=no', `drugs-what=${what}`).next);
    expect(offered('alcohol')).toContain('stopping');
    expect(offered('drugs')).not.toContain('stopping');
  });

  it('leads to someone to talk to when the person feels very low', () => {
    const { next } = told(drugsAlcohol, 'drugs-who=me', 'do:skip', 'do:skip', 'drugs-alcohol.more=low');
    expect(choicesOf(next.say[0])).toEqual(['do:need:self-harm']);
  });
});

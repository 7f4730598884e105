import { adultSafeguarding } from '../../dialogs/adult-safeguarding/topic.ts';
import { choicesOf, offeredPages, servicesOf, told } from './guides.ts';

describe('help when someone worries about an adult', () => {
  it.each([
    ['money', ['adult-care-derbyshire', 'police-101', 'call-159', 'report-fraud']],
    ['self', ['adult-care-derbyshire', 'derbyshire-fire']],
    ['care', ['adult-care-derbyshire', 'police-101']],
    ['taken-over', ['police-101', 'crimestoppers', 'adult-care-derbyshire']],
  ])('says whom to tell, then who deals with: %s', (what, services) => {
    const { pages, next } = told(adultSafeguarding, 'adult-who=other', 'adult-danger=no', `adult-what=${what}`);
    expect(pages).toEqual(['tell', what]);
    expect(servicesOf(next.say[0])).toEqual(['adult-care-derbyshire', 'police-101']);
    expect(servicesOf(next.say[1])).toEqual(services);
  });

  it('helps a carer at their limit without asking what they did', () => {
    const { pages, next } = told(adultSafeguarding, 'adult-who=carer', 'adult-danger=no');
    expect(pages).toEqual(['carer']);
    expect(servicesOf(next.say[0])).toEqual(['adult-care-derbyshire', 'derbyshire-mh-helpline']);
  });

  it('speaks to the person themselves when it is about them', () => {
    const { pages, next, sooner } = told(adultSafeguarding, 'adult-who=me', 'adult-danger=yes', 'adult-what=other');
    expect(sooner).toEqual(['now']);
    expect(pages).toEqual(['me']);
    expect(offeredPages(next)).not.toContain('carer');
  });

  it('leads to the help against abuse when someone close does it', () => {
    const { next } = told(adultSafeguarding, 'do:skip', 'do:skip', 'do:skip', 'adult-safeguarding.more=family');
    expect(choicesOf(next.say[0])).toEqual(['do:need:domestic-abuse']);
  });
});

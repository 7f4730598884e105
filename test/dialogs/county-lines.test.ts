import { countyLines } from '../../dialogs/county-lines/topic.ts';
import { english } from './support.ts';
import { choicesOf, offeredPages, servicesOf, told } from './guides.ts';

describe('help against drug gangs that use people', () => {
  it('asks for no name of anyone', () => {
    expect(english(told(countyLines).next.say)[0]).toContain('I do not need the names of anyone');
  });

  it.each([
    ['me', ['modern-slavery-helpline', 'childline', 'police-101']],
    ['home', ['police-101', 'crimestoppers', 'adult-care-derbyshire', 'sddc-communities']],
    ['seen', ['police-101', 'crimestoppers', 'fearless']],
  ])('shows who helps when it is about: %s', (who, services) => {
    const { pages, next } = told(countyLines, `gang-who=${who}`, 'gang-danger=no');
    expect(pages).toEqual([who]);
    expect(servicesOf(next.say[0])).toEqual(services);
  });

  it('sends who misses a child to the police at once, before anything else but danger', () => {
    const { pages, next, sooner } = told(countyLines, 'gang-who=child', 'gang-danger=yes', 'gang-missing=yes');
    expect(sooner).toEqual(['now']);
    expect(pages).toEqual(['missing', 'child']);
    expect(next.say[0]?.card).toMatchObject({ services: ['emergency-999', 'police-101'], urgent: true });
    expect(offeredPages(next)).toContain('talk');
  });

  it('lets trouble around a home that was taken over be reported', () => {
    const { next } = told(countyLines, 'gang-who=home', 'gang-danger=no');
    expect(choicesOf(next.say[0])).toEqual(['do:begin:report-asb']);
  });

  it('keeps the help for someone in debt to a gang for them alone', () => {
    expect(offeredPages(told(countyLines, 'gang-who=me', 'gang-danger=no').next)).toContain('debt');
    expect(offeredPages(told(countyLines, 'gang-who=seen', 'gang-danger=no').next)).not.toContain('debt');
  });
});

import fc from 'fast-check';

import { findPlaces, neighbourById, outcodeStraddles, placesSchema, wardName } from '../../content/places.ts';
import { shippedContent } from '../../content/shipped.ts';

const { places } = shippedContent();
const namesIn = (text: string): readonly string[] =>
  findPlaces(places, text).map(({ name, district }) => `${name} (${district})`);

describe('places that a message names', () => {
  it.each([
    ['kids in Swadlincote', ['Swadlincote (inside)']],
    ['in swad town centre', ['Swadlincote (inside)']],
    ['ASTON ON TRENT', ['Aston-on-Trent (inside)']],
    ['aston–on–trent', ['Aston-on-Trent (inside)']],
    ["King's Newton", ["King's Newton (inside)"]],
    ['Kings Newton', ["King's Newton (inside)"]],
    ['Hîlton', ['Hilton (inside)']],
    ['by the park in Castle Gresley', ['Castle Gresley (inside)']],
    ['stanton by bridge', ['Stanton by Bridge (inside)']],
    ['Hatton and Hilton', ['Hatton (inside)', 'Hilton (inside)']],
    ['burton upon trent', ['Burton upon Trent (outside)']],
    ['in Burton', ['Burton upon Trent (outside)']],
    ['Ashby de la Zouch', ['Ashby-de-la-Zouch (outside)']],
    ['Derby city centre', ['Derby (outside)']],
    ['Uttoxeter or Long Eaton', ['Uttoxeter (outside)', 'Long Eaton (outside)']],
    ['Mickleover', ['Mickleover (unknown)']],
    ['Boulton Moor', ['Boulton Moor (unknown)']],
  ])('are found: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    'on Burton Road',
    'Derby Road by the shops',
    'the Derby match',
    'South Derbyshire District Council',
    'midway through the evening',
    'an ash tree',
    'my friend Moira saw it',
    'swadlincotes',
    '',
  ])('are not found where the word means something else: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('counts an everyday word as a place where it stands as one', () => {
    expect([namesIn('in Midway'), namesIn('Midway'), namesIn('near Ash')]).toEqual([
      ['Midway (inside)'],
      ['Midway (inside)'],
      ['Ash (inside)'],
    ]);
  });

  it('says where the words stand and which ward or neighbour they belong to', () => {
    const text = 'quad bikes in Woodville, not Moira';
    expect(findPlaces(places, `${text} or in Measham`)).toEqual([
      {
        name: 'Woodville',
        words: 'Woodville',
        start: 14,
        end: 23,
        district: 'inside',
        settlement: 'Woodville',
        ward: 'E05008823',
      },
      {
        name: 'Measham',
        words: 'Measham',
        start: 41,
        end: 48,
        district: 'outside',
        neighbour: 'north-west-leicestershire',
      },
    ]);
    expect(wardName(places, 'E05008823')).toBe('Woodville');
    expect(neighbourById(places, 'north-west-leicestershire')?.council).toBe(
      'North West Leicestershire District Council',
    );
  });

  it.each(places.settlements.map(({ name }) => name))('finds %s by its own name', (name) => {
    expect(findPlaces(places, `in ${name}`).map((found) => found.settlement)).toEqual([name]);
  });

  it('quotes the text exactly, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Hilton', 'burton', ' ', 'İ', 'Stanton by bridge')),
        ),
        (parts) => {
          const text = parts.join(' ');
          for (const { words, start, end } of findPlaces(places, text)) expect(text.slice(start, end)).toBe(words);
        },
      ),
    );
  });
});

describe('a postcode district', () => {
  it.each([
    ['DE11', true],
    ['de12', true],
    ['DE65', false],
    ['SW1A', false],
  ])('%s holds places of several councils: %s', (code, expected) => {
    expect(outcodeStraddles(places, code)).toBe(expected);
  });
});

describe('the list of places', () => {
  it('has 15 wards, and no name both inside and outside the district', () => {
    const inside = new Set(places.settlements.flatMap(({ name, aliases }) => [name, ...aliases]));
    const both = places.neighbours
      .flatMap((neighbour) => neighbour.places.flatMap(({ name, aliases }) => [name, ...aliases]))
      .filter((name) => inside.has(name));
    expect([places.wards.length, both]).toEqual([15, []]);
  });

  it.each([
    ['a settlement in a ward that does not exist', { settlements: [{ ...places.settlements[0], ward: 'E05000000' }] }],
    [
      'a whole postcode where a district belongs',
      { settlements: [{ ...places.settlements[0], outcodes: ['DE11 8AA'] }] },
    ],
    ['no settlements', { settlements: [] }],
  ])('is refused with %s', (_what, change) => {
    expect(placesSchema.safeParse({ ...places, ...change }).success).toBe(false);
  });
});

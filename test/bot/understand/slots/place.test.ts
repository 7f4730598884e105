import * as fc from 'fast-check';

import { place } from '../../../../bot/understand/slots/place.ts';
import { listeningFor } from '../scene.ts';

const asked = (text: string): unknown => place.read(text, listeningFor('where'))?.value;
const found = (text: string): unknown => place.find(text, listeningFor('where'))?.value;

const SWADLINCOTE = { settlement: 'Swadlincote', ward: 'E05008821', district: 'inside' };
const NEWHALL = { settlement: 'Newhall', ward: 'E05008817', district: 'inside' };

describe('where it happened, when that was asked', () => {
  it.each([
    ['12 Civic Way, Swadlincote DE11 0AH', { postcode: 'DE11 0AH', ...SWADLINCOTE }],
    ['swadlincote', SWADLINCOTE],
    ['Swad', SWADLINCOTE],
    ['swadlincoat', SWADLINCOTE],
    ['Swadlincotte town centre', SWADLINCOTE],
    ['newhall', NEWHALL],
    ['in Melborne', { settlement: 'Melbourne', ward: 'E05008815', district: 'inside' }],
    ['Woodvile, by the co-op', { settlement: 'Woodville', ward: 'E05008823', district: 'inside' }],
    ['the shops in Etwall', { settlement: 'Etwall', ward: 'E05008811', district: 'inside' }],
    ['Aston-on-Trent', { settlement: 'Aston-on-Trent', ward: 'E05008809', district: 'inside' }],
    ['de118aa', { postcode: 'DE11 8AA', district: 'unknown' }],
    ['DE11 8aa', { postcode: 'DE11 8AA', district: 'unknown' }],
    ['de 11 8aa', { district: 'unknown' }],
    ['DE11 OAA', { postcode: 'DE11 0AA', district: 'unknown' }],
    ['DE11 8xx', { district: 'unknown' }],
    ['DE11', { district: 'unknown' }],
    ['behind Eureka Park', { district: 'unknown' }],
    ['back garden of number 4', { district: 'unknown' }],
    ['my street', { district: 'unknown' }],
    ['Burton Road', { district: 'unknown' }],
    ['Burton', { district: 'outside', outside: 'east-staffordshire' }],
    ['Derby city centre', { district: 'outside', outside: 'derby-city' }],
    ['ashby de la zouch', { district: 'outside', outside: 'north-west-leicestershire' }],
    ['between Newhall and Burton', NEWHALL],
    ['ul. Długa 4, koło sklepu', { district: 'unknown' }],
    ['Edinburgh', { district: 'outside', far: 'uk' }],
    ['manchester city centre', { district: 'outside', far: 'uk' }],
    ["at my mum's in Leeds", { district: 'outside', far: 'uk' }],
    ["Sheffield, my sister's flat", { district: 'outside', far: 'uk' }],
    ['hull', { district: 'outside', far: 'uk' }],
    ['Newcastle upon Tyne', { district: 'outside', far: 'uk' }],
    ['Wales', { district: 'outside', far: 'uk' }],
    ['EH1 1AA', { postcode: 'EH1 1AA', district: 'outside', far: 'uk' }],
    ['Paris, France', { district: 'outside', far: 'abroad' }],
    ['in Spain on holiday', { district: 'outside', far: 'abroad' }],
    ['Pakistan', { district: 'outside', far: 'abroad' }],
    ['London Road', { district: 'unknown' }],
    ['12 london road', { district: 'unknown' }],
    ['the Manchester Arms', { district: 'unknown' }],
    ['Paris Close', { district: 'unknown' }],
    ['Spain Lane', { district: 'unknown' }],
    ['turkey farm', { district: 'unknown' }],
    ['the reading room', { district: 'unknown' }],
    ['London Road, Swadlincote', SWADLINCOTE],
    ['York Road, Newhall', NEWHALL],
    ['<b>Civic Way</b>', { district: 'unknown' }],
  ])('takes "%s" in the resident\'s words', (text, known) => {
    expect(asked(text)).toEqual({ words: text, ...known });
  });

  it.each([
    'he said he would smash my face in',
    'he punched me',
    'they swore at my kids',
    'they throw stones',
    'my kids cant sleep',
    'its getting worse',
    'the lads are about 15',
    'please dont tell my husband',
  ])('takes what somebody did or feels for no place: %s', (text) => {
    expect(asked(text)).toBeUndefined();
  });

  it.each([
    'he does it behind the shops',
    'they are in the park',
    'he lives opposite',
    'they throw stones at the bus',
    'its the flat above',
    'she is outside',
  ])('takes where somebody does it: %s', (text) => {
    expect(asked(text)).toEqual({ words: text, district: 'unknown' });
  });

  it.each(['all night every night', 'every saturday', 'last night', 'in the evening every day'])(
    'takes "%s" for no place',
    (text) => {
      expect(asked(text)).toBeUndefined();
    },
  );

  it.each(['', '🏠', '...', '???', '4', 'DE11 0ZZZ', 'de11 9', 'DE999 1AA'])('asks again after "%s"', (text) => {
    expect(asked(text)).toBeUndefined();
  });

  it('never says whose district it is by a postcode alone, as many lie across the boundary', () => {
    expect(asked('DE73 7JX')).toEqual({ words: 'DE73 7JX', postcode: 'DE73 7JX', district: 'unknown' });
  });
});

describe('where it happened, in a message about something else', () => {
  it.each([
    [
      'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8xx',
      { words: 'behind Eureka Park, DE11 8xx', district: 'unknown' },
    ],
    [
      'my neighbour at 12 Civic Way Newhall plays loud music all night',
      { words: 'at 12 Civic Way Newhall', ...NEWHALL },
    ],
    [
      'shouting outside the co-op on High Street, Newhall, DE11 0ab',
      { words: 'outside the co-op on High Street, Newhall, DE11 0ab', postcode: 'DE11 0AB', ...NEWHALL },
    ],
    ['dog fouling in the park', { words: 'in the park', district: 'unknown' }],
    ['lads drinking at the bus stop on main street', { words: 'at the bus stop on main street', district: 'unknown' }],
    [
      'rubbish dumped in Burton near the river',
      { words: 'in Burton near the river', district: 'outside', outside: 'east-staffordshire' },
    ],
    ['GANG OF YOUTHS IN THE PARK AT NEWHALL', { words: 'IN THE PARK AT NEWHALL', ...NEWHALL }],
    [
      'people taking drugs in the alley between Oak Close and Elm Road',
      { words: 'in the alley between Oak Close and Elm Road', district: 'unknown' },
    ],
    [
      'near the skate park in Woodville',
      { words: 'near the skate park in Woodville', settlement: 'Woodville', ward: 'E05008823', district: 'inside' },
    ],
    [
      'bikes on the field at the back of Chestnut Avenue',
      { words: 'on the field at the back of Chestnut Avenue', district: 'unknown' },
    ],
    ['fly tipping down Sandcliffe Road again', { words: 'down Sandcliffe Road', district: 'unknown' }],
    ['lads tearing up the rec on motorbikes', { words: 'the rec', district: 'unknown' }],
    ['they ride up the rec', { words: 'up the rec', district: 'unknown' }],
    ['knock and run on our street, bakewell close newhall', { words: 'bakewell close newhall', ...NEWHALL }],
    ['loads of rubbish church street newhall', { words: 'church street newhall', ...NEWHALL }],
    ['we live close newhall', { words: 'newhall', ...NEWHALL }],
    ['they race round the estate', { words: 'round the estate', district: 'unknown' }],
  ])('finds it in "%s"', (text, value) => {
    expect(found(text)).toEqual(value);
  });

  it.each([
    'they are always in the way',
    'it happens on my street',
    'kids in balaclavas on bikes',
    'they posted it on Facebook on Saturday',
    'my neighbour dave is drunk on saturday nights',
    'mess on the way home',
    'he pressed the button at midnight',
    'I want to report my neighbour',
    'ash everywhere and milton keynes mugs',
    'teen hafton se har raat', // Roman Urdu for three weeks
    'she spoke to the housing officer at Trident twice',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('never throws, and keeps only words that the resident wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reading = place.find(text, listeningFor('where'));
        place.read(text, listeningFor('where'));
        expect((reading?.words ?? '').split(', ').every((part) => text.includes(part))).toBe(true);
      }),
    );
  });
});

it('begins with no word of what was done before it', () => {
  const told = 'lads kicking off, Costcutter on Church Street, Swadlincote';
  expect(found(told)).toMatchObject({ words: 'Costcutter on Church Street, Swadlincote', settlement: 'Swadlincote' });
});

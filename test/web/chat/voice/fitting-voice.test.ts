import { fittingVoice } from '../../../../web/chat/voice/fitting-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

test.each([
  ['the one of this country', ['en-US', 'en_GB'], 'en', 'en_GB'],
  ['any other, without one of this country', ['pl-PL'], 'pl', 'pl-PL'],
  ['one that names no country', ['ro'], 'ro', 'ro'],
  ['Panjabi as it is written here', ['pa-PK', 'pa-IN'], 'pa-Guru', 'pa-IN'],
  ['Mandarin under its own name', ['cmn-CN'], 'zh-Hans', 'cmn-CN'],
  ['none for Panjabi in the letters of Pakistan', ['pa-PK'], 'pa-Guru', undefined],
  ['none for Cantonese', ['zh-HK', 'yue-HK'], 'zh-Hans', undefined],
  ['none for another language', ['en-GB'], 'ur', undefined],
  ['none where there are none', [], 'en', undefined],
  ['none that names no language', ['', '???'], 'en', undefined],
  ['none for words of no known language', ['en-GB'], '', undefined],
])('finds a voice for what is written: %s', (_case, voices, language, found) => {
  expect(fittingVoice(voices.map((lang) => voice(lang)), language)?.lang).toBe(found); // prettier-ignore
});

test('never takes a voice that sends the words away, however well it fits', () => {
  expect(fittingVoice([voice('en-GB', false, true), voice('en-US')], 'en')?.lang).toBe('en-US');
  expect(fittingVoice([voice('en-GB', false, true)], 'en')).toBeUndefined();
});

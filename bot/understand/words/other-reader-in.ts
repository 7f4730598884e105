import type { OwnTold } from '../telling/own-telling.ts';
import { OTHER_READER as ar } from './ar/other-reader.ts';
import { OTHER_READER as en } from './en/other-reader.ts';
import { OTHER_READER as lt } from './lt/other-reader.ts';
import { OTHER_READER as paGuru } from './pa-Guru/other-reader.ts';
import { OTHER_READER as pl } from './pl/other-reader.ts';
import { OTHER_READER as ro } from './ro/other-reader.ts';
import { OTHER_READER as uk } from './uk/other-reader.ts';
import { OTHER_READER as ur } from './ur/other-reader.ts';
import { OTHER_READER as zhHans } from './zh-Hans/other-reader.ts';

/** What somebody says who has taken the phone of whoever wrote before, by the tag of their language: it need not be that of the chat. */
export const OTHER_READER_IN: Readonly<Record<string, OwnTold>> = {
  ar,
  en,
  lt,
  'pa-Guru': paGuru,
  pl,
  ro,
  uk,
  ur,
  'zh-Hans': zhHans,
};

import type { OwnTold } from '../telling/own-telling.ts';
import { FRAUD_TOLD as ar } from './ar/fraud-told.ts';
import { FRAUD_TOLD as lt } from './lt/fraud-told.ts';
import { FRAUD_TOLD as paGuru } from './pa-Guru/fraud-told.ts';
import { FRAUD_TOLD as pl } from './pl/fraud-told.ts';
import { FRAUD_TOLD as ro } from './ro/fraud-told.ts';
import { FRAUD_TOLD as uk } from './uk/fraud-told.ts';
import { FRAUD_TOLD as ur } from './ur/fraud-told.ts';
import { FRAUD_TOLD as zhHans } from './zh-Hans/fraud-told.ts';

/** What residents tell of a scam, by the tag of the language beside English that they tell it in. */
export const TOLD_IN: Readonly<Partial<Record<string, OwnTold>>> = {
  ar,
  lt,
  'pa-Guru': paGuru,
  pl,
  ro,
  uk,
  ur,
  'zh-Hans': zhHans,
};

import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Panjabi, in Gurmukhi and in Latin letters, that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      ਗੁਆਂਢੀ; ਗੁਆਂਢਣ; ਗੁਆਂਢੀਆਂ; ਮੁੰਡੇ; ਮੁੰਡਿਆਂ; ਬੰਦਾ; ਬੰਦੇ; ਆਦਮੀ; ਅਜਨਬੀ; ਗੁੰਡੇ; ਮਾਲਕ; ਡਰਾਈਵਰ; ਕਿਸੇ ਨੇ; guandi; gawandi; gwandi; munde; mundeyan; banda; bande; aadmi; gunde; malak; driver; kise ne
    `),
    'will-hurt': phraseList(`
      ਮਾਰੇਗਾ; ਮਾਰਨਗੇ; ਮਾਰ ਦੇਵੇਗਾ; ਮਾਰ ਦੇਣਗੇ; ਮਾਰ ਦਊਗਾ; ਕੁੱਟੇਗਾ; ਕੁੱਟਣਗੇ; ਤੋੜ ਦੇਵੇਗਾ; ਤੋੜ ਦੇਣਗੇ; ਤੋੜ ਦਊਗਾ; ਸਾੜ ਦੇਵੇਗਾ; ਸਾੜ ਦੇਣਗੇ; ਅੱਗ ਲਾ ਦੇਵੇਗਾ; ਅੱਗ ਲਗਾ ਦੇਵੇਗਾ; ਜਾਨੋਂ ਮਾਰ; ਵੱਢ ਦੇਵੇਗਾ; ਕੁੱਟਣ ਦੀ ਧਮਕੀ; ਕੁੱਟਣ ਦੀਆਂ ਧਮਕੀਆਂ; ਮਾਰਨ ਦੀ ਧਮਕੀ; ਮਾਰਨ ਦੀਆਂ ਧਮਕੀਆਂ; marega; maarega; maar devega; mar devega; maar dunga; kuttega; kuttange; tor devega; tod devega; saar devega; agg la devega; jaano maar; marn di dhamki; kuttan di dhamki
    `),
  },
  told: { 'threat/told': ['{threatener} ... ... .. {will-hurt}', '{will-hurt} ... {threatener}'] },
};

import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import { NUMBERS } from '../numbers.ts';
import { valueOf } from '../slots.ts';
import { PAGES } from './pages.ts';

const isUnsafe = chose('da-safe', 'unsafe');
const isOwn = chose('da-who', 'own');
const isSeen = chose('da-safe', 'seen');
/** Which page comes first, by whom the help is for. Someone who worries about their own behaviour is shown nothing made for victims. */
const FIRST: Readonly<Record<string, string>> = { me: 'talk', friend: 'friend', children: 'children', own: 'own' };

/** Help with abuse by a partner or relative: safety first, then a choice. It never judges, scores or advises to leave or stay (S4). */
export const domesticAbuse = guideTopic({
  id: 'domestic-abuse',
  protects: true,
  people: (slots) => (isOwn(slots) ? 'own' : 'talk'),
  police: () => 'police',
  reports: ['police'],
  questions: [
    {
      field: 'da-safe',
      answer: { one: ['safe', 'seen', 'unsafe'] },
      danger: ['unsafe'],
      onlyIf: (slots) => !isOwn(slots),
    },
    {
      field: 'da-who',
      answer: { one: ['me', 'friend', 'children', 'own'] },
      listens: true,
      onlyIf: (slots) => !isUnsafe(slots),
    },
  ],
  tells: (slots) => {
    if (isUnsafe(slots)) return [];
    const first = FIRST[String(valueOf(slots, 'da-who'))] ?? 'talk';
    return isSeen(slots) ? ['watched', first] : [first];
  },
  leads: (slots) => (isOwn(slots) ? [] : isUnsafe(slots) ? ['silent', 'talk'] : ['call-back', 'police']),
  remark: (field, slots) =>
    field === 'da-safe' && isUnsafe(slots)
      ? [
          {
            key: 'domestic-abuse:remark.unsafe',
            params: NUMBERS,
            card: { kind: 'services', services: ['emergency-999', 'silent-solution-55'], urgent: true },
          },
        ]
      : [],
  pages: PAGES,
});

import { chose } from '../chose.ts';
import { guideTopic } from '../guide.ts';
import { REPORT } from '../starts.ts';

const isNow = chose('hate-when', 'now');
const goesOn = chose('hate-when', 'again');
const isForOthers = chose('hate-who', 'other', 'work');
const ABOUT = {
  faith: chose('hate-about', 'faith'),
  disability: chose('hate-about', 'disability'),
  lgbt: chose('hate-about', 'lgbt'),
};

/** Hate because of who someone is: report routes, with and without the police, who knows this kind of hate, and support. */
export const hateCrime = guideTopic({
  id: 'hate-crime',
  questions: [
    { field: 'hate-when', answer: { one: ['now', 'again', 'over'] }, listens: true, danger: ['now'] },
    { field: 'hate-who', answer: { one: ['me', 'other', 'work'] }, listens: true, ofOthers: ['other', 'work'] },
    { field: 'hate-about', answer: { one: ['race', 'faith', 'disability', 'lgbt', 'other'] }, listens: true },
  ],
  people: () => 'support',
  contacts: () => 'report',
  police: () => 'report',
  reports: ['report'],
  tells: (slots) => [
    ...(isNow(slots) ? ['now'] : []),
    'report',
    ...(goesOn(slots) ? ['here'] : []),
    ...Object.entries(ABOUT).flatMap(([page, isIt]) => (isIt(slots) ? [page] : [])),
  ],
  leads: () => ['elsewhere', 'support'],
  pages: [
    { id: 'now', services: ['emergency-999', 'silent-solution-55', 'emergency-sms'], urgent: true, onlyIf: isNow },
    { id: 'report', services: ['emergency-999', 'police-101', 'police-online', 'police-sms-deaf'] },
    { id: 'elsewhere', services: ['stop-hate-uk', 'true-vision', 'crimestoppers'] },
    { id: 'for-others', services: ['true-vision', 'stop-hate-uk'], onlyIf: isForOthers },
    { id: 'faith', services: ['british-muslim-trust', 'cst', 'tell-mama', 'stop-hate-uk'], onlyIf: ABOUT.faith },
    { id: 'lgbt', services: ['galop', 'stop-hate-uk'], onlyIf: ABOUT.lgbt },
    { id: 'disability', services: ['stop-hate-uk', 'police-sms-deaf', 'relay-uk'], onlyIf: ABOUT.disability },
    { id: 'support', services: ['derbyshire-victim-services', 'victim-support', 'stop-hate-uk'] },
    { id: 'here', starts: [REPORT] },
    { id: 'school', services: ['childline', 'police-101', 'stop-hate-uk'] },
    { id: 'meet', services: ['sddc-communities'] },
    { id: 'counts' },
  ],
});

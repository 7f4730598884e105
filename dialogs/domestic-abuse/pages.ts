import { KEPT } from '../../content/kept.ts';
import { chose } from '../chose.ts';
import type { Page } from '../guide.ts';

const isForMe = chose('da-who', 'me');
const isForChildren = chose('da-who', 'children');
const isOwn = chose('da-who', 'own');
const CALL_BACK = [{ code: 'do:begin:call-back', label: 'answers:start.call-back' }] as const;
const HELPLINES = ['derbyshire-da-helpline', 'national-da-helpline'];

/** What there is to tell, in the order in which it is offered. */
const FOR_VICTIMS: readonly Page[] = [
  { id: 'talk', services: (slots) => [...HELPLINES, ...(isForChildren(slots) ? ['childline'] : [])] },
  { id: 'friend', services: [...HELPLINES, 'mens-advice-line'], onlyIf: (slots) => !isForMe(slots) },
  { id: 'happening' },
  { id: 'control', under: 'happening', services: HELPLINES },
  { id: 'money', under: 'happening', services: HELPLINES },
  { id: 'phones', under: 'happening', services: HELPLINES },
  {
    id: 'sex',
    under: 'happening',
    services: ['rape-support-line', 'sarc-derbyshire'],
    starts: [{ code: 'do:need:sexual-violence', label: 'answers:need.sexual-violence' }],
  },
  { id: 'neck', under: 'happening', services: ['emergency-999', 'silent-solution-55'], urgent: true },
  {
    id: 'honour',
    under: ['happening', 'lines'],
    services: ['emergency-999', 'karma-nirvana', 'forced-marriage-unit', 'national-da-helpline'],
  },
  { id: 'relatives', under: 'happening', services: ['derbyshire-da-helpline', 'victim-support'] },
  {
    id: 'after',
    under: 'happening',
    services: HELPLINES,
    starts: [{ code: 'do:need:stalking', label: 'answers:need.stalking' }],
  },
  { id: 'lines', starts: [{ code: 'find-for=domestic-abuse', label: 'answers:start.find-support' }] },
  { id: 'man', under: 'lines', services: ['mens-advice-line', 'derbyshire-da-helpline'] },
  { id: 'lgbt', under: 'lines', services: ['galop', 'derbyshire-da-helpline'] },
  { id: 'older', under: 'lines', services: ['derbyshire-da-helpline', 'adult-care-derbyshire'] },
  { id: 'young', under: 'lines', services: ['emergency-999', 'childline', 'starting-point'] },
  { id: 'papers', under: 'lines', services: [...HELPLINES, 'karma-nirvana'] },
  { id: 'derby', under: 'lines', services: ['call-derby-da', 'national-da-helpline', 'mens-advice-line', 'galop'] },
  { id: 'call-back', starts: CALL_BACK },
  { id: 'language', under: ['lines', 'talk'], services: HELPLINES, starts: CALL_BACK },
  {
    id: 'housing',
    services: ['derbyshire-da-helpline', 'national-da-helpline', 'sddc-customer-services', 'shelter'],
  },
  { id: 'police', services: ['emergency-999', 'police-101', 'derbyshire-victim-services', 'victim-support'] },
  { id: 'clares-law', under: 'police', services: ['clares-law'] },
  { id: 'court', under: 'police', services: ['ncdv', 'rights-of-women', 'derbyshire-victim-services'] },
  { id: 'silent', services: ['emergency-999', 'silent-solution-55', 'emergency-sms'], danger: true },
  { id: 'watched' },
  { id: 'kept', under: 'watched', params: () => KEPT },
  { id: 'home', services: ['sddc-communities'] },
  { id: 'children', services: ['emergency-999', 'starting-point', 'childline', 'nspcc'] },
  {
    id: 'text',
    under: ['lines', 'talk'],
    services: ['derbyshire-da-helpline', 'national-da-helpline', 'emergency-sms', 'relay-uk', 'police-sms-deaf'],
  },
];

/** Respect's line stands alone: never beside those for people who are hurt. */
const OWN: Page = { id: 'own', services: ['respect-phoneline'] };

/** Every page; whoever worries about their own behaviour is told theirs alone, whatever they ask for. */
export const PAGES: readonly Page[] = [...FOR_VICTIMS.map(unlessOwn), OWN];

function unlessOwn(page: Page): Page {
  return { ...page, suits: (slots) => !isOwn(slots), otherwise: OWN.id };
}

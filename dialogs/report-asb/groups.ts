import { OFTEN_BUTTONS } from '../quick-answers.ts';
import { canBeContacted } from '../questions/safe-contact.ts';
import { codesOf, slotOf } from '../slots.ts';
import type { Option, Slots } from '../answers.ts';
import type { Group, Step } from '../step.ts';

/** The optional groups that the check offers, in order. */
export const GROUPS: readonly Group[] = [
  group('who-involved'),
  group('effect'),
  group('how-often'),
  group('evidence'),
  group('reported-before'),
];

type GroupId = 'who-involved' | 'effect' | 'how-often' | 'evidence' | 'reported-before';

function group(id: GroupId): Group {
  return { id, label: `report-asb:groups.${id}.label`, intro: `report-asb:groups.${id}.intro` };
}

type Question =
  | 'reporter'
  | 'source'
  | 'who'
  | 'vehicles'
  | 'aimed-at'
  | 'effect'
  | 'effect-signs'
  | 'hate'
  | 'often'
  | 'times'
  | 'evidence'
  | 'witnesses'
  | 'before'
  | 'before-details'
  | 'wanted';

function question(field: Question, inGroup: GroupId, answer: Step['answer']): Step {
  return {
    field,
    answer,
    ask: `report-asb:${field}.ask`,
    retry: `report-asb:${field}.retry`,
    why: `report-asb:${field}.why`,
    label: `report-asb:${field}.label`,
    skippable: true,
    listens: false,
    group: inGroup,
  };
}

/** Who reports: the person it happens to, someone who saw it, or someone who speaks for another. */
export const REPORTERS = [
  { code: 'victim', label: 'report-asb:reporter.victim' },
  { code: 'witness', label: 'report-asb:reporter.witness' },
  { code: 'on-behalf', label: 'report-asb:reporter.on-behalf' },
  { code: 'on-behalf-unasked', label: 'report-asb:reporter.on-behalf-unasked' },
] as const satisfies readonly Option[];

/** How the resident knows what they report. */
export const SOURCES = [
  { code: 'seen', label: 'report-asb:source.seen' },
  { code: 'heard', label: 'report-asb:source.heard' },
  { code: 'told', label: 'report-asb:source.told' },
] as const satisfies readonly Option[];

/** Whom it is aimed at; decides the category. */
export const AIMED_AT = [
  { code: 'me', label: 'report-asb:aimed-at.me' },
  { code: 'someone', label: 'report-asb:aimed-at.someone' },
  { code: 'everyone', label: 'report-asb:aimed-at.everyone' },
  { code: 'surroundings', label: 'report-asb:aimed-at.surroundings' },
] as const satisfies readonly Option[];

/** What it has done; voluntary. */
export const EFFECT_SIGNS = [
  { code: 'fear', label: 'report-asb:effect-signs.fear' },
  { code: 'injury', label: 'report-asb:effect-signs.injury' },
  { code: 'damage', label: 'report-asb:effect-signs.damage' },
  { code: 'sleep', label: 'report-asb:effect-signs.sleep' },
  { code: 'children', label: 'report-asb:effect-signs.children' },
  { code: 'weapon', label: 'report-asb:effect-signs.weapon' },
  { code: 'getting-worse', label: 'report-asb:effect-signs.getting-worse' },
] as const satisfies readonly Option[];

/** What the resident thinks it is about; voluntary. */
export const HATE_MOTIVES = [
  { code: 'disability', label: 'report-asb:hate.disability' },
  { code: 'race', label: 'report-asb:hate.race' },
  { code: 'religion', label: 'report-asb:hate.religion' },
  { code: 'sexual-orientation', label: 'report-asb:hate.sexual-orientation' },
  { code: 'transgender', label: 'report-asb:hate.transgender' },
  { code: 'other', label: 'report-asb:hate.other' },
] as const satisfies readonly Option[];

/** What exists to show for it. */
export const EVIDENCE = [
  { code: 'photos', label: 'report-asb:evidence.photos' },
  { code: 'video', label: 'report-asb:evidence.video' },
  { code: 'recording', label: 'report-asb:evidence.recording' },
  { code: 'messages', label: 'report-asb:evidence.messages' },
  { code: 'diary', label: 'report-asb:evidence.diary' },
  { code: 'cctv', label: 'report-asb:evidence.cctv' },
] as const satisfies readonly Option[];

/** Whom it was reported to before. */
export const REPORTED_TO = [
  { code: 'council', label: 'report-asb:before.council' },
  { code: 'police', label: 'report-asb:before.police' },
  { code: 'landlord', label: 'report-asb:before.landlord' },
  { code: 'other', label: 'report-asb:before.other' },
] as const satisfies readonly Option[];

/** Asked for the day and the reference only where somebody was told, or nothing was said of it. */
function wasReported(slots: Slots): boolean {
  return slotOf(slots, 'before').kind !== 'filled' || codesOf(slots, 'before').length > 0;
}

/** Every question of the optional groups. How often, how many, a number plate, who was told, the reference they gave and what there is to show are read from free text without being asked. */
export const GROUP_STEPS: readonly Step[] = [
  { ...question('who', 'who-involved', { kind: 'words' }), listens: true },
  { ...question('vehicles', 'who-involved', { kind: 'words' }), listens: true },
  { ...question('reporter', 'who-involved', { kind: 'choice', options: REPORTERS }), evenIf: canBeContacted },
  question('source', 'who-involved', { kind: 'choice', options: SOURCES }),
  question('effect', 'effect', { kind: 'words' }),
  question('effect-signs', 'effect', { kind: 'choices', options: EFFECT_SIGNS }),
  question('aimed-at', 'effect', { kind: 'choice', options: AIMED_AT }),
  question('hate', 'effect', { kind: 'choices', options: HATE_MOTIVES }),
  { ...question('often', 'how-often', { kind: 'recurrence' }), listens: true, quick: OFTEN_BUTTONS },
  question('times', 'how-often', { kind: 'words' }),
  { ...question('evidence', 'evidence', { kind: 'choices', options: EVIDENCE }), listens: true },
  question('witnesses', 'evidence', { kind: 'words' }),
  { ...question('before', 'reported-before', { kind: 'choices', options: REPORTED_TO }), listens: true },
  { ...question('before-details', 'reported-before', { kind: 'words' }), listens: true, askedIf: wasReported },
  question('wanted', 'reported-before', { kind: 'words' }),
];

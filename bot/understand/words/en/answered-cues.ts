import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/**
 * What names an answer of a guide only where it was asked for: "me" answers "is it about you?", and stands in most
 * accounts of anything. Keys are those of GUIDE_CUES.
 */
export const ANSWERED_CUES: PhraseBook = {
  'adult-who/me': phraseList(`
    about me; me
  `),
  'adult-who/work': phraseList(`
    a resident; a colleague
  `),
  'domestic-abuse.more/home': phraseList(`
    locks
  `),
  'drugs-who/me': phraseList(`
    me; myself
  `),
  'gang-who/child': phraseList(`
    a child; a boy; a girl; kid; kids; teenager
  `),
  'gang-who/home': phraseList(`
    my neighbour; next door; bungalow; her house; his house
  `),
  'gang-who/me': phraseList(`
    me; about me
  `),
  'hate-crime.more/school': phraseList(`
    bullying; bullied; bullies
  `),
  'hate-when/again': phraseList(`
    always
  `),
  'hate-when/now': phraseList(`
    now; at the moment
  `),
  'hate-when/over': phraseList(`
    over; earlier; not any more; not anymore; it stopped; it has stopped
  `),
  'hate-who/me': phraseList(`
    me; to me; us; i was; myself
  `),
  'hate-who/other': phraseList(`
    not me; my friend; a friend; my neighbour; my son; my daughter; my child; my mum; my husband; my wife; my partner;
    a stranger
  `),
  'low-who/loss': phraseList(`
    died; dead; lost my; funeral
  `),
  'low-who/me': phraseList(`
    me; myself; its me; it is me; about me; i am; i feel
  `),
  'low-who/other': phraseList(`
    my friend; my son; my daughter; my husband; my wife; my partner; my mum; my dad; my brother; my sister;
    someone else; a friend; my mate; somebody else; my neighbour; not me
  `),
  'slavery-who/me': phraseList(`
    it is about me; about me; me
  `),
  'slavery-who/seen': phraseList(`
    a man; a woman; a girl; a neighbour; someone else; somebody else; not me
  `),
  'sv-who/child': phraseList(`
    a child; my child; my son; my daughter; daughter; son; niece; nephew; grandson; granddaughter; a teenager;
    a young person; my pupil; a kid; stepdaughter; stepson; year old
  `),
  'sv-who/me': phraseList(`
    me; its me; it is me; for me; myself; for myself; about me; to me; i am; i was
  `),
  'sv-who/other': phraseList(`
    my friend; a friend; friend; my wife; my husband; my partner; my girlfriend; my boyfriend; my sister;
    my brother; my mum; someone else; somebody else; someone i know; a relative; colleague; workmate; my flatmate
  `),
};

import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** Those who let homes here, by their names. */
const LANDLORDS: readonly string[] = phraseList(`
    trident; trident housing; emh; emh homes; east midlands housing; midland heart; platform; platform housing; places for people; futures; futures housing; derwent living; trent and dove
  `);

/**
 * What names an answer only where it was asked for: "me" answers "is it about you?", and stands in most accounts of
 * anything. Keys are those of GUIDE_CUES and OPTION_CUES.
 */
export const ANSWERED_CUES: PhraseBook = {
  'kind/noise': phraseList(`
    music; banging; bangs on the wall; bangs on my wall; bangs on walls; drilling; hammering; diy; screaming; arguing all night; argue all night
  `),
  'kind/parking': phraseList(`parks over; parks across; parks on; parking over; blocks my drive; blocks the drive`),
  'kind/rowdy-neighbours': phraseList(`
    fence; hedge; dispute; feud; arguing; argue; argues; he argues; they argue; nasty neighbour; next door
  `),
  'kind/litter': phraseList(`rubbish; bins; the bins`),
  'adult-who/me': phraseList(`
    about me; me
  `),
  'adult-who/work': phraseList(`
    a resident; a colleague
  `),
  'aimed-at/everyone': phraseList(`
    drivers; the drivers; pedestrians; people walking past; customers; tenants; the neighbours; random people; anybody;
    whoever; nobody; no one; noone; the village; our community; the flats
  `),
  'aimed-at/me': phraseList(`
    my dog; my cat; my garden; my flat
  `),
  'aimed-at/someone': phraseList(`
    old people; elderly people; the elderly; pensioners; women; girls; young girls; kids; other kids; school kids;
    a family; the family; a man; a woman; shops; the bus; the pub; cats; dogs; a homeless man; a disabled man
  `),
  'aimed-at/surroundings': phraseList(`
    the cars; cars; the bins; the shop window; the bus stop; the trees; the church; the school; the wildlife; nature
  `),
  'before/council': phraseList(`
    you; you lot; yourselves; you already; told you; south derbyshire; the warden
  `),
  'before/landlord': [...LANDLORDS, 'rent office', 'caretaker'],
  'consent/landlord': LANDLORDS,
  'before/police': phraseList(`
    called 999; rang 999; phoned 999; dialled 999; rung 999; safer neighbourhood team; snt; the station
  `),
  'before/other': phraseList(`
    the shop; shopkeeper; the owner; manager; gp; doctor; social services; citizens advice; spoke to my neighbour; spoke to the neighbour; spoke to next door; parents;
    his mum; her mum; their mum; his dad; their dad; the kids mum; security; the pub; pub landlord; landlord of the pub; teacher; headteacher; facebook; fixmystreet; fire brigade; fire service;
    ambulance; nhs; rspca; neighbourhood watch; solicitor; the paper; spoke to them; spoke to him; spoke to her; asked them to stop; asked him to stop; told them to stop; told him to stop
  `),
  'domestic-abuse.more/home': phraseList(`
    locks
  `),
  'drugs-who/me': phraseList(`
    me; myself
  `),
  'effect-signs/damage': phraseList(`
    dent; dented; repair; cost me; broke; wrecked; ruined
  `),
  'effect-signs/fear': phraseList(`
    stress; stressed; anxiety; nerves; dont go out
  `),
  'effect-signs/sleep': phraseList(`
    no sleep; not sleeping; not slept; lack of sleep
  `),
  'effect-signs/weapon': phraseList(`
    a stick; sticks; bricks; bottles; air rifle; rifle
  `),
  'evidence/messages': phraseList(`
    snapchat; facebook posts; on facebook; posts
  `),
  'evidence/video': phraseList(`
    bodycam; body cam; on tiktok
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
  'hate/other': phraseList(`
    women; a woman; im a woman; misogyny; sex; gender; homeless; weight; im fat; fat; ginger; hair
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
    hes safe; he is safe; shes safe; she is safe; hes upstairs; shes upstairs;
    my friend; my son; my daughter; my husband; my wife; my partner; my mum; my dad; my brother; my sister;
    someone else; a friend; my mate; somebody else; my neighbour; not me
  `),
  'reporter/victim': phraseList(`
    my car; my kids; my dog; my shop; i own the shop; i run the pub; my business; my flat; my garden
  `),
  'reporter/witness': phraseList(`
    a passer by; passer by; a driver; driver; a resident; resident; a neighbour; member of the public; concerned citizen; driving past; live nearby
  `),
  'slavery-who/me': phraseList(`
    it is about me; about me; me
  `),
  'slavery-who/seen': phraseList(`
    a man; a woman; a girl; a neighbour; someone else; somebody else; not me
  `),
  'source/seen': phraseList(`
    walking past; walking by; driving past; drove past; found it; found the damage; i found; noticed it; my camera;
    ring doorbell; doorbell; happened to me; happened to my; hit my; was hit; damaged my; my car was; i live there; i live here;
    live opposite; live next door; in the car; the victim; it was me; woke up to it; both
  `),
  'source/told': phraseList(`
    saw it on facebook; seen it on facebook; saw on facebook; on facebook; from a friend; a friend; word of mouth; rumours; rumour; gossip; read it; on the news;
    school rang; rang me; everyone knows; everybody knows; common knowledge; heard it from
  `),
  'sv-who/child': phraseList(`
    a child; my child; my son; my daughter; daughter; son; niece; nephew; grandson; granddaughter; a teenager;
    a young person; my pupil; a kid; stepdaughter; stepson; year old
  `),
  'sv-who/me': phraseList(`
    me; its me; it is me; for me; myself; for myself; about me; to me; i am; i was; someone call me; someone ring me; someone phone me; someone text me;
    somebody call me; somebody ring me; someone to talk to; somebody to talk to; talk to someone; speak to someone; talk to somebody; speak to somebody
  `),
  'sv-who/other': phraseList(`
    my friend; a friend; friend; my wife; my husband; my partner; my girlfriend; my boyfriend; my sister;
    my brother; my mum; someone else; somebody else; someone i know; a relative; colleague; workmate; my flatmate;
    a student; a pupil of mine; a friend of mine; a mate of mine; my best friend; a girl at uni; a lad at uni
  `),
};

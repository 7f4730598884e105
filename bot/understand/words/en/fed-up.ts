import { phraseList } from '../phrase-list.ts';

/** How it feels to live with anti-social behaviour, said in passing: no wish to stop, no place, and no despair. */
export const FED_UP: readonly string[] = phraseList(`
  im at my wits end; we are at our wits end; were at our wits end; at my wits end; at the end of my tether; im at the end of my tether; its driving me mad; its driving us mad; driving me mad; theyre driving me mad;
  its driving me crazy; its driving me insane; its driving me up the wall; its driving me round the bend; driving me up the wall; doing my head in; its doing my head in; does my head in; they do my head in; ive had enough; i have had enough;
  had enough; weve had enough; we have had enough; ive had it; ive had enough of it; ive had enough of this; ive had enough of them; ive had enough of him; ive had enough of her; weve had enough of it; weve had enough of them; enough is enough;
  i cant stand it; i cant stand it any more; i cant stand it anymore; we cant stand it; cant stand it; im exhausted; were exhausted; we are exhausted; im shattered; im so tired; i cant sleep; we cant sleep; cant sleep; i cant get any sleep; no sleep;
  im losing sleep; kids cant sleep; my kids cant sleep; its making me ill; its making us ill; makes me ill; its ruining my life; its ruining our lives; ruining my life; its wrecking my life; im a nervous wreck; my nerves are shot; i just want peace;
  we just want peace; just want some peace; i just want some peace and quiet; i just want peace and quiet; peace and quiet; i want to move; we want to move; i want to move out; i want to move house; im thinking of moving; were thinking of moving;
  its killing me; i could scream; it makes me want to cry; they will be the death of me; theyll be the death of me; it never ends; it never stops; its never ending; its a nightmare; theyre a nightmare; hes a nightmare; shes a nightmare; they are a nightmare; its hell;
  its a living hell; nobody cares; no one cares; noone cares; nobody listens; no one listens; nobody does anything; no one does anything; nothing gets done; nothing ever gets done; its disgusting; disgusting; its a disgrace; disgrace; its horrible; its awful; its terrible;
  its not fair; its not right; its not on; its unbearable; its unacceptable; idiots; scum; theyre scum; theyre animals; they are animals; im done with it; im stressed; im so stressed; its stressing me out; its stressful; im upset; im so upset; im angry; im so angry; im furious; im livid;
  its upsetting; its frustrating; its getting me down; its really getting to me; its getting to me; its beyond a joke; its ridiculous
`);

/** The same with "sick of", "tired of" and "fed up" in any of their turns. */
export const SICK_OF_IT =
  /^\W*(?:(?:and|but|so|just|honestly|really|very|i|i['’]?m|am|we|we['’]?re|are|everyone|everybody|everyone['’]?s|is|all|getting|getting bloody|bloody|absolutely|completely|proper|sick and)\W+)*(?:sick(?: to death)?|tired|fed ?up)(?: (?:of|with)(?: (?:it|this|that|them|him|her|the noise|the mess|living like this|their noise|all this))?)?(?: now)?\W*$/iu;

/** At the end of one's strength: kept in the same way, though it may be despair. */
export const AT_THE_END: readonly string[] = phraseList(`
  i cant take it anymore; i cant take it any more; i cant take it; i cant take this anymore; i cant take this any more; i cant take any more; i cant take anymore; cant take it anymore; cant take any more; i cant cope; i cant cope with it; i cant cope anymore;
  i cant cope any more; i cant cope with this; we cant cope; i cant go on like this; i cant go on; i cant live like this; we cant live like this; i cant do this anymore; i cant do this any more; im done; im crying all the time; tired of living; im tired of living; tired of life; im tired of life; i keep crying; im always crying; im so sick of it all; im sick of it all
`);

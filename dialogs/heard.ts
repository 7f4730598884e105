import type { Language } from '../locales/index.ts';
import type { Field } from './answers.ts';
import type { NeedId } from './needs.ts';

/** What a message does. */
export type Act =
  | 'answer'
  | 'correct'
  | 'back'
  | 'skip'
  | 'dont-know'
  | 'repeat'
  | 'explain'
  | 'question' // a question to us; see Heard.question
  | 'cancel'
  | 'restart'
  | 'human'
  | 'emergency'
  | 'safe' // "I am safe", "this isn't about me"
  | 'greeting'
  | 'thanks';

/** A value that was read, and the words it was read from. */
export interface Reading {
  readonly value: unknown;
  readonly words: string;
}

/** One thing that a message may be about. */
export interface Ranked {
  readonly topic: NeedId | 'none';
  readonly score: number; // 0 to 1, how likely
}

/** What the danger screen, which knows no grammar but that of English, cannot know: no more is told than who, how many or when; than when, how much, or an answer known whole; an attack or a threat from outside, or an attack for who they are; or what was before today. */
export type ToldElsewhere = 'little' | 'harmless' | 'attack' | 'hatred' | 'threat' | 'past';

/** What was understood of one message. Values of the field just asked and of any field that listens. */
export interface Heard {
  readonly act: Act;
  readonly topics: readonly Ranked[]; // best first
  readonly needs: readonly NeedId[]; // what the message surely asks for, the most urgent first
  readonly guessed?: true; // the need is not named, but nothing else is at all likely
  readonly unsure: readonly NeedId[]; // when it surely asks for nothing: what it may ask for, to be offered
  readonly door?: string; // whose matter exactly, where the words say so: an id of content/wrong-doors.ts; with no need, that of which more is told
  readonly values: Readonly<Record<Field, Reading>>;
  readonly corrects?: Field; // with act `correct`: the field that is named, if one is
  readonly question?: string; // what is asked: id of a card (content/knowledge), or NOT_KNOWN; with act `answer` beside an answer
  readonly mayAsk?: readonly string[]; // cards that may answer it where none surely does, to be offered; best first
  readonly wantsCall?: true; // a person is asked for, to ring rather than to write
  readonly safety?: 'unsafe' | 'unsure'; // what it answers where it was asked whether somebody is in danger
  readonly takesBack?: true; // beside what it says, it takes back a danger that was told
  readonly detail?: true; // to a guide: how much, when or whose bank, and nothing else
  readonly wishes?: true; // where a guide asks what else would help: it asks for something, and tells nothing
  readonly elsewhere?: ToldElsewhere; // of a message in another language than English
  readonly language: Language;
  readonly text: string;
  readonly choices: readonly string[]; // codes of the buttons pressed, else []
}

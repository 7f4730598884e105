/** Whether a person can be offered now, and how the queue stands; looked up only where a message may ask for one. */
export interface Availability {
  readonly here: boolean; // somebody who fits is at a desk, with room for one more or within the wait that the team states
  readonly skills: readonly (readonly string[])[]; // of each of them
  readonly restricted: boolean; // for trained staff only (S8)
  readonly isWaiting: boolean; // this conversation is in the queue
  readonly ahead: number; // who is answered before
  readonly opens?: { readonly date: string; readonly time: string }; // when the team is next at work, if it is closed now and that is known
  readonly minutes?: number; // the usual wait of late, where it is known
  readonly aims?: number; // minutes within which the team means to answer, where it says so
  readonly language?: string; // BCP 47 tag of the language that the resident writes, when it is not English
  readonly translators?: readonly Reader[]; // who would be given the words of a protected chat to translate them
}

/** Somebody else's machine that would read a chat, or one of our own. */
export interface Reader {
  readonly id: string;
  readonly name: string; // a proper name
  readonly local: boolean; // one of our own
}

/** Tells whether somebody who is here has all of these skills. */
export function isHereWith({ skills }: Availability, needs: readonly string[]): boolean {
  return skills.some((has) => needs.every((need) => has.includes(need)));
}

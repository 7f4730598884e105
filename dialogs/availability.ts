/** Whether a person can be offered now, and how the queue stands; looked up only where a message may ask for one. */
export interface Availability {
  readonly here: boolean; // somebody who fits is at a desk, with room for one more
  readonly restricted: boolean; // for trained staff only (S8)
  readonly isWaiting: boolean; // this conversation is in the queue
  readonly ahead: number; // who is answered before
  readonly opens?: { readonly date: string; readonly time: string }; // when the team is next at work, if it is closed now and that is known
  readonly minutes?: number; // the usual wait of late, where it is known
}

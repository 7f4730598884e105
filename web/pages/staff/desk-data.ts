import type { PhrasedCard } from '../../../locales/phrased.ts';

/** What somebody at the desk is doing. Nobody is given chats who is away or on a break. */
export type PresenceStatus = 'available' | 'away' | 'break';

/** Who is signed in at this desk. */
export interface DeskMember {
  readonly id: string;
  readonly name: string;
  readonly supervises: boolean; // may join and take over
  readonly mostChats: number;
  readonly status: PresenceStatus;
}

/** A colleague at a desk, and whose conversation they have open. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly status: PresenceStatus;
  readonly viewing?: string; // id of a conversation
}

/** How urgent a conversation is: said in words, never by colour alone. */
export type Urgency = 'danger' | 'disclosure' | 'ordinary';

/** A conversation that waits for somebody. */
export interface WaitingChat {
  readonly id: string; // of the handoff
  readonly conversationId: string;
  readonly reason: string; // code; the app has its words
  readonly urgency: Urgency;
  readonly team: string; // in words
  readonly topic?: string; // in words
  readonly language: string; // BCP 47 tag
  readonly since: string; // ISO 8601 instant, start of the present wait
  readonly heardAt: string; // ISO 8601 instant of the resident's last message
  readonly needs: readonly string[]; // skills, in words
  readonly cameBack: boolean; // talked to staff before, and asks again
  readonly hadBy?: string; // name of whom they talked to
  readonly suits: readonly string[]; // skills of this member of staff that it is just right for, in words
  readonly lacks: readonly string[]; // of these skills, what this member of staff has not; empty: may be taken
}

/** A conversation that this member of staff has taken. */
export interface HeldChat {
  readonly id: string; // of the handoff
  readonly conversationId: string;
  readonly state: 'with-staff' | 'wrap-up';
  readonly urgency: Urgency;
  readonly topic?: string; // in words
  readonly language: string;
  readonly since: string; // when it was asked for
  readonly lastSequence: number;
  readonly seen: number; // sequence up to which staff have read
  readonly ended: boolean; // the resident has left
  readonly heardAt: string; // ISO 8601 instant since when the resident is silent
  readonly unansweredSince?: string; // ISO 8601 instant since when they wait for an answer
  readonly cameBack: boolean;
  readonly training: boolean;
}

/** A chat that a colleague has, as a supervisor sees it. */
export interface ColleagueChat {
  readonly conversationId: string;
  readonly holder: string; // name
  readonly topic?: string; // in words
  readonly language: string;
  readonly wanted: boolean; // a second listener is asked for
}

/** What residents said of chats with staff that ended in the last 30 days. */
export interface SatisfactionFigure {
  readonly answered: number;
  readonly helped: number; // of these, how many said that it helped, or a little
}

/** Everything beside the open conversation, put together from what the server sends. */
export interface Overview {
  readonly me: DeskMember;
  readonly waiting: readonly WaitingChat[]; // as many as are shown, most urgent first
  readonly waitingCount: number; // of all who wait
  readonly listCount: number; // of those who pass the filter
  readonly held: readonly HeldChat[];
  readonly colleagues: readonly Colleague[];
  readonly chatsOfColleagues: readonly ColleagueChat[]; // for supervisors alone
  readonly teams: readonly Named[];
  readonly satisfaction?: SatisfactionFigure; // none where too few answered to hide who it was
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Rows of a list that travel together. Without rows: the desk said by this mark that it has them. */
export interface ListPart<Row> {
  readonly mark: string;
  readonly rows?: readonly Row[];
}

/** The lists of the overview, each sent in parts, so that only what has changed is sent again. */
export type OverviewList = 'waiting' | 'held' | 'colleagues' | 'chatsOfColleagues' | 'teams';

/** The overview as it is sent. */
export type OverviewReply = Omit<Overview, OverviewList> & {
  readonly [List in OverviewList]: readonly ListPart<Overview[List][number]>[];
};

/** A message as staff see it. */
export interface DeskMessage {
  readonly sequence: number;
  readonly from: 'resident' | 'bot' | 'staff' | 'service';
  readonly at: string;
  readonly by?: string; // name of the member of staff
  readonly mine: boolean;
  readonly clientMessageId?: string;
  readonly text: string;
  readonly language: string;
  readonly english?: string; // the vetted English of what was said in another language
  readonly choices: readonly string[]; // labels of the buttons under it
  readonly card?: PhrasedCard;
  readonly original?: { readonly text: string; readonly language: string }; // what staff wrote, when a translation was sent
  readonly engine?: string; // that made the translation
  readonly dangers: readonly string[]; // in words: what the screen found in it
}

/** What may be done with the open conversation by this member of staff. */
export type Standing = 'mine' | 'joined' | 'theirs' | 'waiting' | 'bot' | 'wrap-up' | 'closed';

/** The open conversation, from the asked sequence on. */
export interface OpenChat {
  readonly conversationId: string;
  readonly handoffId?: string;
  readonly standing: Standing;
  readonly holder?: Named;
  readonly joined: readonly string[]; // names of the supervisors who joined the holder, but for oneself
  readonly left: boolean; // the resident has left; nothing more is told
  readonly language: string;
  readonly urgency: Urgency;
  readonly protected: boolean;
  readonly training: boolean;
  readonly messages: readonly DeskMessage[];
  readonly first: number; // sequence of the oldest message there is
  readonly last: number; // of the newest
  readonly residentSeen: number;
  readonly undelivered: readonly number[]; // sequences of what the resident's phone or app did not take
  readonly draft: string;
  readonly translation: 'none' | 'off' | 'on'; // no engine; not for this conversation; may be used
}

/** What was sent of an answer, or what staff wrote since: when, by whom and why. The oldest first. */
export interface CorrectionLine {
  readonly what: string; // in words
  readonly value: string;
}

/** One line of the case panel. */
export interface CaseRow {
  readonly label: string;
  readonly value: string;
  readonly words?: string; // the resident's own, where they say more
  readonly written?: string; // tag of the language they are in, where it is not English
  readonly machine?: string; // the name of that language, and what a machine made of it
  readonly corrections?: readonly CorrectionLine[];
}

/** What is known of a case at a glance. */
export interface CasePanel {
  readonly passed?: { readonly at: string; readonly by: string; readonly note: string }; // the note of whoever passed it on last
  readonly who?: string;
  readonly reason: string; // why a person is wanted, as a code; the app has its words
  readonly language: string;
  readonly topic?: string;
  readonly dangers: readonly { readonly kind: string; readonly words: string; readonly at: string }[];
  readonly safeContact: readonly CaseRow[]; // empty: nothing was said, so no contact
  readonly answers: readonly { readonly topic: string; readonly asked?: string; readonly rows: readonly CaseRow[] }[];
  readonly notes: readonly {
    readonly number: number;
    readonly at: string;
    readonly by: string;
    readonly text: string;
  }[];
  readonly timeline: readonly {
    readonly at: string;
    readonly what: string;
    readonly by: string;
    readonly note?: string;
  }[];
  readonly reports: readonly { readonly reference: string; readonly why: string }[]; // in words
  readonly looks: readonly { readonly at: string; readonly what: string; readonly by: string }[]; // who looked at it, the newest first
}

/** A reviewed answer, found by typing `/`. */
export interface QuickReply {
  readonly id: string;
  readonly title: string;
  readonly text: string; // its slots filled as far as is known
  readonly language: string;
  readonly topics: readonly string[];
  readonly english?: string; // where the text is in another language
}

/** A service of the directory that can be sent as a card. */
export interface OfferedService {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly string[];
}

/** A question of a form that the assistant can ask for staff. */
export interface FormQuestion {
  readonly field: string;
  readonly label: string;
}

/** A summary drafted by a language model, or why there is none. */
export type SummaryReply =
  | { readonly kind: 'summary'; readonly text: string }
  | { readonly kind: 'none'; readonly why: 'no-engine' | 'not-here' | 'failed' };

/** A translation, or why there is none. */
export type TranslationReply =
  | {
      readonly kind: 'translated';
      readonly text: string;
      readonly engine: string;
      readonly quality: string;
      readonly back?: string;
    }
  | { readonly kind: 'none'; readonly why: 'no-engine' | 'not-here' | 'failed' | 'spent' | 'language' };

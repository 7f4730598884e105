import type { CopyKey } from '../../index.ts';

type Groups<Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head | `${Head}.${Groups<Rest>}`
  : never;
type Group<Key extends string> = Key extends `${infer Namespace}:${infer Path}`
  ? `${Namespace}:*` | `${Namespace}:${Groups<Path>}.*`
  : never;

/** Notes to translators, by key or by group of keys (`namespace:path.*`). A key that does not exist is a type error. */
export const keys: Readonly<Partial<Record<CopyKey | Group<CopyKey>, string>>> = {
  'handoff:*': 'The service says what happens between the resident and a person of the staff. Neutral, no promise.',
  'handoff:rating.*': 'Buttons: what a resident says of the talk with a person of the staff. May be left out.',
  'talk-to-person:ahead': 'The place in the queue: how many people are answered before.',
  'talk-to-person:usual': 'How long others have waited of late; not a promise.',
  'talk-to-person:aims': 'What the team means to keep to; not a promise.',
  'talk-to-person:person-worker.*': 'Buttons: whom somebody would rather talk to.',
  'alerts:intro': 'Comes before warnings from staff about what happens in the area now.',
  'alerts:one': 'Only frames the words of staff: who says so, and the day.',
  'adult-safeguarding:adult-what.*': 'Buttons: what worries somebody about an adult.',
  'answers:in-guide.*':
    'What answers a question about reports where help is shown and nothing is sent. "Here" is this part of the chat.',
  'answers:need.*':
    'Buttons and links. What somebody may come with, in their own words; short, and never a label on people.',
  'answers:source.*': 'The last line under an answer: where it is from.',
  'answers:start.*': 'Buttons on the first screen.',
  'answers:wrong-door.*':
    'What somebody tells belongs to another service. "Usually" matters: nobody is turned away, and they can still report here.',
  'burglary-theft:theft-what.*': 'Buttons: what a burglary or theft is about.',
  'call-back:call-back-for.*': 'Buttons: whom the call is about.',
  'case-review-request:review-for.*': 'Buttons: for whom the review is asked.',
  'case-review-request:review-told.*': 'Buttons: who was told before.',
  'case-status:addition-check.*': 'Buttons under the question whether something is added to a report.',
  'case-status:receipt.*': 'The receipt is a secret code, not a bill: a word for something that proves whose it is.',
  'case-status:status.*': 'How far a report is. Neutral: no promise, and nothing of what it was about.',
  'channel:numbered-choice': 'A line of a list in a text message: the number to reply with and the choice.',
  'channel:take-out': 'A button: one of several chosen answers is no longer chosen. The label is that answer.',
  'channel:row': 'A line of the list of answers: question and answer.',
  'channel:with-hours': 'A phone number and, in brackets, when it answers.',
  'chat:*': 'Words on the page: buttons, labels and short lines about its state. Buttons are commands ("Send").',
  'chat:bot': 'Who wrote a message: this program. Not a word for a person.',
  'chat:staff': 'Who wrote a message: a person of the council.',
  'chat:service': 'Who wrote a message: the service itself, about itself.',
  'chat:voice': 'Heading to open: below it are the buttons to speak and to have messages read aloud.',
  'chat:speak': 'Button: the resident says the message, and the browser writes it.',
  'chat:speakStop': 'Button: the microphone goes off.',
  'chat:readAloud': 'Button: a voice of the browser reads the messages.',
  'chat:readStop': 'Button: the voice is silent.',
  'chat:voiceHint': 'No recording leaves the device. Keep both: where it stays, and that others may hear.',
  'chat:voiceOff': 'Said when a danger is shown or the chat is about abuse: somebody may overhear. Names no topic.',
  'chat:exitStep': 'Read aloud while somebody leaves in a hurry: as short as it can be.',
  'common:change': 'Button beside an answer. Screen readers read the label of the question with it.',
  'common:date-at-time': 'A day and a time of day in one phrase.',
  'common:no': 'Answer to a yes-or-no question.',
  'common:receipt-hidden': 'Stands in the place of the secret receipt when it may no longer be shown.',
  'common:yes': 'Answer to a yes-or-no question.',
  'contact:*': 'Beside the way to reach a service: what kind it is and when it answers.',
  'contact:about.*': 'A short sentence under the name of a service: what it costs and offers.',
  'contact:access.*': 'Parts of one list: what somebody may ask for who cannot hear, speak or read print.',
  'contact:area.*': 'A short sentence under the name of a service: where it works.',
  'contact:hours.both': 'Two spans of hours, one after the other.',
  'contact:named.*':
    'What a service is called, above its numbers. Safety text: it stands first on cards of danger. Names of its own (Childline, NSPCC, Call Derbyshire) stay as they are.',
  'contact:line.*':
    'What a number is called, before the number. A few words. Names of services in it stay as they are.',
  'contact:safe.*': 'Safety text under a service: what to know before it is contacted. Two people review it (S15).',
  'contact:status.*': 'True for good: the message is kept, so it says of when it speaks, and never "now".',
  'contact:why.*': 'Reasons why a service is shown, read one after the other. "It" is the service.',
  'contact:why-ask': 'A question to tap or click; the reasons stand under it.',
  'danger:*':
    'Safety text: two people review it (S15). Keep the order: the emergency number stays where it is. No verdict, no "must", no promise. "They" hides whether it is a man or a woman; keep that if your language can.',
  'danger:line': 'A service and its number, as plain text.',
  'language:named':
    'A button with the name of a language whose words are not there yet. Only the name: leave it as it is.',
  'format-request:format-kind.*': 'Buttons: formats and languages that information can be had in.',
  'domestic-abuse:*':
    'Safety text: two people review it (S15). It may be read by somebody who is watched: calm, no verdict, no advice to leave or stay. “Exit this page” is `web:exit`: the same words.',
  'sexual-violence:*':
    'Safety text: two people review it (S15). Calm, no detail of what was done, no blame. “Exit this page” is `web:exit`: the same words.',
  'stalking:*':
    'Safety text: two people review it (S15). Calm, no verdict. “Exit this page” is `web:exit`: the same words.',
  'guide:end-protected': 'Names no topic: somebody may look on. “Exit this page” is `web:exit`: the same words.',
  'guide:stopped-protected': 'Names no topic: somebody may look on. “Exit this page” is `web:exit`: the same words.',
  'guide:staff-keep': 'Names no topic: somebody may look on. “Exit this page” is `web:exit`: the same words.',
  'fraud-advice:fraud-gone.*': 'Buttons: what has gone. Plain, and nothing that blames.',
  'fraud-advice:fraud-now.*': 'Buttons: what is happening now.',
  'fraud-advice:fraud-paid.*': 'Buttons: how it was paid.',
  'fraud-advice:fraud-who.*': 'Buttons: whom it is about.',
  'fraud-advice:pages.*':
    'Advice on scams. The order matters: the bank first. No verdict on people, and no promise that money comes back.',
  'scam:sign.*':
    'Headings: what was seen in a message that somebody pasted. The part of the message stands beside it. Never that it is safe, never that it surely is a scam.',
  'scam:sign.worded-alike':
    'No one part of the message shows it. It compares the wording with that of known scams, and never says that it is one.',
  'scam:report': 'The word in quotation marks stays English: the line knows no other.',
  'child-safeguarding:child-my-what.*': 'Buttons for a child: what it is about, in a child’s words.',
  'child-safeguarding:child-what.*': 'Buttons: what worries somebody about a child.',
  'drugs-alcohol:drugs-what.*': 'Buttons: what somebody takes.',
  'guide:menu.*':
    'The menu of all needs. Its buttons come from `answers:need`; "show more" is the button for the rest.',
  'hate-crime:hate-about.*':
    'Buttons: what the hate was about, in words that people use for themselves. Ask somebody of each group where you can.',
  'partnership:agencies.*': 'Buttons: who may see a report. General names, not of one office.',
  'questions:often.*': 'How often something happens. Buttons, and parts of one line on the list of answers.',
  'questions:when.*': 'When it happened. Buttons, and parts of one line on the list of answers.',
  'questions:contact.careful.*':
    'What to take care of before somebody is contacted. Chosen by people who may be watched.',
  'questions:contact.how.*': 'Buttons: ways to be contacted.',
  'questions:contact.needs.*': 'Buttons: what would make it easier to talk with us.',
  'questions:contact.times.retry': 'The quotation is an example of an answer. Write one that sounds natural.',
  'questions:none-chosen': 'On the list of answers: no option was chosen.',
  'questions:other-detail': 'On the list of answers: heading for what fits no question.',
  'quick-replies:*':
    'Sentences that staff send in a live chat, as they are. They speak as one person: "I" is the member of staff.',
  'referral:check.left-out': 'On the list of answers: the question was skipped.',
  'referral:check.send': 'Button: sends what was asked for to the staff. A command.',
  'licensed-premises:licensed-what.*': 'Buttons: what the trouble with a pub, club or shop is.',
  'report-asb:kinds.*':
    'Buttons: kinds of trouble, in the words of the police list. An everyday word is better than the legal one; nothing that blames.',
  'report-asb:before.*': 'Buttons: who was told before.',
  'report-asb:effect-signs.*': 'Buttons: what it does to people. Plain and calm.',
  'report-asb:evidence.*': 'Buttons: what somebody already has. Nobody is asked to collect more.',
  'report-asb:hate.*': 'Buttons: words that people use for themselves. Ask somebody of each group where you can.',
  'report-asb:aimed-at.*': 'Buttons: whom it affects.',
  'report-asb:times.retry': 'The quotation is an example of an answer. Write one that sounds natural.',
  'report-asb:when.retry': 'The quotation is an example of an answer. Write one that sounds natural.',
  'report-asb:witnesses.retry': 'The quotation is an example of an answer. Write one that sounds natural.',
  'report-asb:check.left-out': 'On the list of answers: the question was skipped.',
  'road-safety:road-what.*': 'Buttons: what is wrong on a road.',
  'safer-homes:safer-why.*': 'Buttons: what somebody worries about at home.',
  'safer-homes-request:home-tenure.*': 'Buttons: who owns the home.',
  'safer-homes-request:home-why.*': 'Buttons: why somebody feels unsafe at home.',
  'self-harm:low-who.*': 'Buttons: whom it is about. As gentle and as short as your language allows.',
  'terrorism:terror-what.*': 'Buttons: what somebody wants to tell.',
  'web:*': 'Words on pages that work without JavaScript. Titles and buttons name no topic (S7): somebody may look on.',
  'web:start.watched1': 'The button in quotation marks is `web:exit`: the same words.',
  'web:start.watched3': 'The name in quotation marks is what a browser history shows.',
  'web:text': 'A text message (SMS), before a number.',
  'web:textWord': 'Before a number: the word to send there by text message.',
  'web:errorBefore': 'In the title of a page with a mistake, and before its description.',
};

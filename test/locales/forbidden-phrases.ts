/** Something that no string may say. `instead` tells the writer what to do; each `planted` sentence must be caught and no `fine` one. */
export interface ForbiddenPhrase {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly why: string;
  readonly instead: string;
  readonly planted: readonly string[];
  readonly fine: readonly string[];
}

/** Said of a thing only to advise against it, or only in case of it: earlier in the same sentence. */
const AGAINST = String.raw`(?<!\b(?:not|never|nobody|without|rather than|instead of)\b[^.?]*)`;
const IN_CASE = String.raw`(?<!\b(?:not|never|if|when|once|until|whether|unless|that|how|before|after|where)\b[^.?]*)`;
const TIME = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
const COUNT = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';

/** The rules of S4 and S16 as data, with what the style asks besides. They hold for every string of every pack. */
export const forbiddenPhrases: readonly ForbiddenPhrase[] = [
  {
    rule: 'verdict-of-risk',
    pattern:
      /\b(?:high|medium|standard|low|great|serious)(?:er|est)?[- ]risk\b|\brisk (?:score|level|assessment)s?\b|\bDASH (?:list|check|risk|form)/i,
    why: 'S4: no risk scores and no verdicts on people.',
    instead: 'Say what somebody can do now, and move the numbers up.',
    planted: ['You are at high risk.', 'Your risk level is medium.', 'We use the DASH list.'],
    fine: ['Please do not put yourself at risk.', 'We must share it if a child is at risk.'],
  },
  {
    rule: 'verdict-of-safety',
    pattern: new RegExp(
      String.raw`${IN_CASE}\b(?:you are|you['’]re|they are|it is|it['’]s|this(?: \w+)? is|that is|he is|she is) (?:now |quite |probably |completely |perfectly )?safe\b|\bnothing to worry about\b|\b(?:looks|seems|appears) (?:safe|real|genuine)\b|${IN_CASE}\bis (?:genuine|legitimate|not a scam)\b`,
      'i',
    ),
    why: 'S4: we cannot know that somebody or something is safe.',
    instead: 'Say what was seen, what cannot be known, and how to check.',
    planted: [
      'You are safe now.',
      'This is safe.',
      'This message is safe to open.',
      'It looks genuine.',
      'It is not a scam.',
    ],
    fine: [
      'Are you safe right now?',
      'You can carry on with it when you are safe.',
      'Write it down if it is safe to do so.',
    ],
  },
  {
    rule: 'verdict-on-people',
    pattern: new RegExp(
      String.raw`${IN_CASE}\byou are (?:being |a victim|an? (?:abuse|survivor)|in an? (?:abusive|bad|toxic))|${IN_CASE}\b(?:he|she|your (?:partner|husband|wife)) is (?:abusive|an abuser|controlling|a narcissist|dangerous)|${IN_CASE}\bthis is (?:definitely |certainly |clearly )?(?:a scam|abuse|a crime)\b`,
      'i',
    ),
    why: 'S4: no verdicts. Somebody names for themselves what happened to them.',
    instead: 'Describe what happens, and say what others call it: "Some people call this ...".',
    planted: ['You are being abused.', 'He is an abuser.', 'This is definitely a scam.'],
    fine: [
      'A child or adult used by drug gangs is a victim.',
      'If you think that this is a scam, stop.',
      'If you are being followed, call.',
    ],
  },
  {
    rule: 'confront',
    pattern: new RegExp(
      String.raw`${AGAINST}\b(?:confront|stand up to|have it out with|(?:talk|speak) to your (?:partner|abuser|neighbour)|tell (?:him|her|them) (?:to stop|how you feel)|ask (?:him|her|them) why)\b`,
      'i',
    ),
    why: 'S4: confronting somebody can put people in danger.',
    instead: 'Name who can act, and say that nobody has to speak to the person themselves.',
    planted: ['You could confront him.', 'Tell him to stop.', 'Try to talk to your neighbour first.'],
    fine: ['Please do not confront anybody.', 'It is safest not to speak to the person who is hurting them.'],
  },
  {
    rule: 'secret-evidence',
    pattern: new RegExp(
      String.raw`${AGAINST}\b(?:(?:record|film|photograph|follow)\b[^.?]*\b(?:in secret|secretly|without (?:him|her|them|anyone) (?:knowing|seeing))|secretly|hidden camera|spy on|(?:gather|collect|get) (?:more )?(?:evidence|proof))`,
      'i',
    ),
    why: 'S4: collecting evidence in secret can put people in danger.',
    instead: 'Ask only what somebody already has, and tell them not to take risks for more.',
    planted: ['Record him in secret.', 'Film them without them knowing.', 'Collect evidence first.'],
    fine: ['Do you already have anything that shows it?', 'Please do not follow them or film them in secret.'],
  },
  {
    rule: 'leave-now',
    pattern: new RegExp(
      String.raw`\byou (?:should|must|need to|have to) (?:leave|get out|move out|go now)\b|${IN_CASE}\b(?:leave (?:him|her|them|home|(?:the|your) (?:house|home|partner|husband|wife)|now|tonight|today|at once)|get out (?:now|of)|move out|pack a bag|run away)\b`,
      'i',
    ),
    why: 'S4: leaving can be the most dangerous time. Nobody is told to do it, or when.',
    instead: 'Offer somebody trained who can plan with them. They choose what happens and when.',
    planted: ['You should leave.', 'Leave him.', 'Get out now.', 'Pack a bag and go.'],
    fine: ['You do not have to leave him to get help.', 'Helplines can plan with you, whether or not you leave home.'],
  },
  {
    rule: 'mediation',
    pattern:
      /\b[Mm]ediat(?:e|es|ion|or|ors)\b|\b[Cc]ouples?['’]?s? (?:work|counsell|therap)|\b(?:[Mm]arriage|[Rr]elationship) (?:guidance|counsell)|\bRelate (?:can|offer|help|is)/,
    why: 'S4: mediation and work with couples are never suggested: abuse may be behind any conflict.',
    instead: 'Name the service that looks at it, and leave the means to them.',
    planted: ['Mediation may help.', 'Try couples counselling.', 'Relate can help you both.'],
    fine: ['Staff decide who should look at it.'],
  },
  {
    rule: 'blame',
    pattern:
      /\bwhy (?:did(?:n['’]t| you not)|don['’]t you|do you not|did you (?:stay|let|pay|send|give|click|go|wait|not))|\byou should(?:n['’]t| not)? have\b|\bhow could you\b|\byour (?:own )?mistake\b|\bcareless|\bfell for\b|\bfall for\b|\bgullible\b|\bfoolish\b|\bna[iï]ve\b/i,
    why: 'S4 and S16: never "why didn’t you". Shame keeps people from help.',
    instead: 'Say that it is not their fault, then what can be done.',
    planted: ['Why didn’t you call sooner?', 'You should have checked.', 'Many people fall for this.'],
    fine: ['It is not your fault.', 'You can still report it.'],
  },
  {
    rule: 'promise-of-secrecy',
    pattern:
      /\b(?:nobody|no[- ]one)(?: else)? (?:will|can|could) (?:ever )?(?:know|find out|hear|learn|be told)|\b(?:completely|strictly|totally|fully|absolutely|100 ?%) (?:confidential|private|secret|anonymous|secure)|\b(?:we|staff) (?:will |would )?never (?:tell|share|pass)|\bwill not tell any(?:one|body)\b|\bjust between us\b|\bsecret is safe\b/i,
    why: 'S4: never promise secrecy. Some things must be shared to keep people safe.',
    instead: 'Say who reads it, and when it must be shared.',
    planted: [
      'Nobody will ever know.',
      'It is completely confidential.',
      'We never share it.',
      'It stays just between us.',
    ],
    fine: [
      'We do not tell the other person who reported.',
      'Staff share it only as you choose, unless someone could come to harm.',
    ],
  },
  {
    rule: 'promise',
    pattern:
      /\b(?:I|we|staff|they|the police) (?:can |will )?promise\b|\bpromises? (?:you|that)\b|\bguarantee|\b(?:we|staff|someone|somebody|the police|officers?|an adviser) (?:will|['’]ll) (?:soon |always |quickly )?(?:call|ring|contact|visit|come|reply|answer|get back|be in touch|respond|sort|fix|stop it|catch|protect|read|check|tell|help)\b|\bas soon as possible\b|\bshortly\b|\bwill get your money back\b/i,
    why: 'No promises: the service cannot know what staff, police or banks will do, or when.',
    instead: 'Say what happens as a rule ("Staff read the report and decide ...") and what cannot be known.',
    planted: [
      'We promise to help.',
      'Staff will contact you.',
      'Someone will call as soon as possible.',
      'Staff will read it.',
    ],
    fine: [
      'I cannot promise a time.',
      'Staff cannot promise it.',
      'They contact you only in the ways that you said are safe.',
    ],
  },
  {
    rule: 'invented-time',
    pattern: new RegExp(
      String.raw`\b${COUNT}(?:[- ](?:to|or) ${COUNT})?[- ]${TIME}\b(?! a day| (?:help)?line)|\bwithin (?:an?|the) ${TIME}\b`,
      'i',
    ),
    why: 'A length of time is a promise or a fact. Periods to keep come from content/kept.ts by a placeholder.',
    instead:
      'Use a placeholder filled from content/kept.ts, or leave the time out; a fact with a source may be an exception.',
    planted: [
      'We answer within 24 hours.',
      'Staff read it in two to three days.',
      'It is deleted after 30 days.',
      'We call you within an hour.',
    ],
    fine: [
      'It is deleted {{openHours}} hours after your last message.',
      '24 hours a day, every day',
      'About once a week',
    ],
  },
  {
    rule: 'false-feeling',
    pattern:
      /\bI (?:understand|know|can imagine|can see|feel) (?:exactly )?(?:how|what) you\b|\bI feel (?:your|for)\b|\bcalm down\b|\b(?:don['’]t|do not|no need to|try not to) (?:worry|panic|be upset|be scared)\b|\bat least (?:you|it|nobody|they)\b|\bcheer up\b|\bbe strong\b|\beverything will be\b|\bit could be worse\b/i,
    why: 'S16: a program feels nothing, and nobody is told how to feel.',
    instead: 'Believe them, say that it is not their fault, and give the next step.',
    planted: ['I understand how you feel.', 'Calm down.', 'Do not worry.', 'At least nobody was hurt.'],
    fine: ['I am sorry this is happening to you.', 'That sounds very hard.'],
  },
  {
    rule: 'shouting',
    pattern: /[!！¡]|\b(?:STOP|NEVER|ALWAYS|MUST|NOT|NOW|WARNING|IMPORTANT|URGENT)\b/u,
    why: 'S16: no exclamation marks and no words in capitals. They shout at somebody who may be frightened.',
    instead: 'End with a full stop and use small letters.',
    planted: ['Call now!', 'Achtung！', 'NEVER give your code.', 'WARNING: a scam.'],
    fine: ['Text REGISTER to 999.', 'Call {{emergency}} now.'],
  },
  {
    rule: 'emoji',
    pattern: /\p{Extended_Pictographic}|[☺☹]|[:;]-?[)(]/u,
    why: 'S16: no emoji. They are read aloud, and they smile at the wrong time.',
    instead: 'Say it in words.',
    planted: ['Thank you 😊', 'Call us ☎', 'Welcome :)'],
    fine: ['Call: (free)'],
  },
  {
    rule: 'office-speech',
    pattern:
      /\bplease (?:note|be (?:advised|aware)|find)\b|\bkindly\b|\bin order to\b|\bprior to\b|\bwith regards? to\b|\bin the event (?:of|that)\b|\bcommenc|\butilis|\bin respect of\b|\bhereby\b|\baforementioned\b|\bdue to the fact\b|\bsignpost|\bmulti-agency\b|\bstakeholder|\blaw enforcement\b|\b(?:e\.g|i\.e|etc)\b\.?/i,
    why: 'S16: plain English. These words say nothing, or belong to the office.',
    instead: 'Leave them out, or use the short word: to, before, about, if, start, use.',
    planted: ['Please note that we are closed.', 'Call us prior to your visit.', 'A multi-agency response.'],
    fine: ['Please keep your reference.'],
  },
  {
    rule: 'number-of-its-own',
    pattern: /(?<![£\d,.])(?!(?:19|20)\d\d\b)\d{3,}|\d\d(?: \d\d){2,}/,
    why: 'S13 and S15: numbers to call come from the register, byte for byte, in every language.',
    instead: 'A placeholder, filled with the number of a service (`number-of`), or a card of services.',
    planted: ['Call 999.', 'Call 08000 198 668.', 'Forward it to 7726.'],
    fine: ['Call {{emergency}}.', 'The Domestic Abuse Act 2021', 'It looks like 7K3M-X9P-4.', 'Up to £85,000 a case'],
  },
  {
    rule: 'old-name',
    pattern:
      /(?<!\b(?:used to be(?: called)?|was (?:once )?called|once called|old name(?: is| was)?)\b[^.?]*)\b(?:Action Fraud|Community Trigger)\b|\bCCGs?\b|\bClinical Commissioning\b|\bGLAA\b|\bPCTs?\b|\bPublic Health England\b|\bNECVCU\b|\bcommunity rehabilitation compan/i,
    why: 'The name is no longer used: people look for it and find nothing.',
    instead:
      'Report Fraud, ASB Case Review, Integrated Care Board, Fair Work Agency; the old name only as "used to be called".',
    planted: ['Tell Action Fraud.', 'Ask for a Community Trigger.', 'Your CCG can help.'],
    fine: ['Report Fraud (it used to be called Action Fraud) takes reports.'],
  },
  {
    rule: 'label-on-people',
    pattern:
      /\bperpetrat|\boffenders?\b|\bcomplainants?\b|\bservice[- ]users?\b|\bbattered\b|\bcommit(?:s|ted|ting)? suicide|\bprostitut|\bjunk(?:y|ie)|\baddicts?\b|\bdruggies?\b|\billegal immigrant|\bthe (?:elderly|disabled|deaf|blind|mentally ill|homeless|vulnerable)\b(?! (?:person|people|child|man|woman|team|service))|\bwheelchair[- ]bound\b|\bnormal people\b|\bbroken (?:home|English)\b|\bvulnerable (?:person|people|adults?|child|children|victims?)\b/i,
    why: 'Words of the office or of shame. People are not their worst day.',
    instead: 'The person who hurt you; someone who uses drugs; older people; died by suicide; an adult who needs care.',
    planted: ['The perpetrator may be told.', 'He committed suicide.', 'Help for the elderly.', 'A vulnerable adult.'],
    fine: ['The person who is hurting them.', 'The deaf person you care for.'],
  },
];

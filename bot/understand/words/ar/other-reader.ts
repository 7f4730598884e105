import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/**
 * What somebody says in Arabic, also in Latin letters, who has taken the phone of whoever wrote before. "كتبت" is as well
 * what "I" wrote, so it needs her name. See bot/understand/words/en/other-reader.ts.
 */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(`
      و; يا; طيب; هاي; هلا; مرحبا; ألو; قل; قل لي; قولي; قولوا لي; قولي لي; احكي; احكيلي; خبرني; أخبرني; اخبروني; أريد أن أعرف; بدي أعرف; عايز اعرف
    `),
    partner: phraseList(`
      زوجها; زوجته; جوزها; جوزه; رجلها; رجالها; خطيبها; خطيبته; حبيبها; صديقها; أبوها; والدها; أمها; والدته; أخوها; أخوه; ابنها; مراته; مرته; jozha; gozha; zawjha; jawzha; khatibha; abuha; akhuha
    `),
    she: phraseList(`
      هي; هية; زوجتي; مرتي; مراتي; امرأتي; خطيبتي; ابنتي; بنتي; hiyye; heya; hiya; marti; merati; mrati; zawjati
    `),
    writer: phraseList(`
      هي; هية; زوجتي; مرتي; مراتي; امرأتي; خطيبتي; ابنتي; بنتي; هو; زوجي; جوزي; hiyye; heya; hiya; marti; merati; mrati; zawjati
    `),
    whom: phraseList(`
      مع من; مع مين; ويا من; ويا مين; من; مين; لمين; لمن; منو; مع منو; ma3 min; ma3 meen; ma3 min; min; meen; lamin
    `),
    talks: phraseList(`
      تتكلم; بتتكلم; تتحدث; بتتحدث; تحكي; بتحكي; عم تحكي; عم بتحكي; تدردش; بتدردش; تراسل; بتراسل; تكلم; بتكلم; كانت تتكلم; كانت تتحدث; كانت تحكي; كانت تكلم; كانت تراسل; يتكلم; يتحدث; يحكي; يراسل; bte7ki; bt7ki; te7ki; 3am te7ki; 3am bte7ki; btetkallem; btetkalem; btkalem; tetkallam
    `),
    what: phraseList('ماذا; شو; ايش; أيش; إيش; وش; ايه; شنو; shu; shou; sho; eish; esh'),
    said: phraseList(
      'قالت; حكت; خبرت; أخبرت; قالتلك; قالتلكم; حكتلك; حكتلكم; خبرتك; خبرتكم; أخبرتك; أخبرتكم; حكيت; alet; 2alet; 7aket; galat; qalat',
    ),
    you: phraseList('لك; لكم; لكي; الك; إلك; معك; معكم; هنا; هون; lak; lek; elak; hon; hone'),
    about: phraseList('عني; عنا; عننا; علي; 3anni; 3ani'),
    wants: phraseList(`
      من أنت; من أنتم; من انتي; مين أنت; مين انتي; مين انتو; مين انتم; انت مين; أنت مين; انتو مين; من هذا; من هذه; مين هاد; مين هذا; ما هذا; شو هاد; ايش هذا; مع من; مع مين; ماذا قالت; شو قالت; شو حكت; لماذا هي; ليش هي; هاتفها; تلفونها; موبايلها; meen enta; min enta; meen ente; min inta; mean inta
    `),
  },
  told: {
    'other-reader/asks': [
      '(أنا|انا|هذا|معك|معكم|هنا|ana) {partner} // {wants}',
      '(هذا|هاد|هدا|ده) (هاتف|تلفون|موبايل|جوال|جهاز) (زوجتي|مرتي|مراتي|زوجي|جوزي|خطيبتي|ابنتي|بنتي) // (من|مين|ماذا|شو|ايش|مع من|مع مين|لماذا|ليش|ليه)',
      '^ {lead}? {whom} [هي|كانت|زوجتي|مرتي|مراتي|ابنتي] {talks} [{writer}] [هنا|هون|الآن|هلق|هلأ|hon|hone] $',
      '^ {lead}? {writer} (مع من|مع مين|ma3 min|ma3 meen) {talks} $',
      '^ {lead}? {writer} {talks} (مع من|مع مين|مين|ma3 min|ma3 meen)',
      '^ {lead}? {what} [هي] {said} [{writer}] [{about}] [{you}] [{about}] $',
      '^ {lead}? {what} (كتبت|حكت|قالت|تقول|كانت تقول|بتقول|عم تقول|تكتب) {she} [{about}|{you}]',
      '^ {lead}? {what} {she} (كتبت|حكت|قالت|تقول|بتقول|عم تقول|تكتب)',
      '^ {lead}? {what} (تقول|بتقول|عم تقول|كانت تقول|كانت تحكي|عم تحكي) {about}',
      '^ {lead}? (لماذا|ليش|ليه) [{she}] (تتكلم|تتحدث|تحكي|بتحكي|عم تحكي|تكتب|بتكتب|بتتكلم|تراسل) [{she}] (معك|معكم|لك|لكم|هنا|هون)',
      '^ {lead}? [هل|عم] [{she}] (تتكلم|تتحدث|تحكي|تشتكي|بتشتكي|كانت تشتكي|تكلمت|تحدثت|اشتكت) [{she}] [{about}|مني] (معك|معكم|لك|لكم)',
      '^ {lead}? [هل|عم] {she} (تتكلم|تتحدث|تحكي|تشتكي|بتشتكي|كانت تشتكي|تكلمت|تحدثت|اشتكت) ({about}|مني)',
      '^ {lead}? [هل|عم] (تتكلم|تتحدث|تحكي|تشتكي|بتشتكي|كانت تشتكي|تكلمت|تحدثت|اشتكت) {she} ({about}|مني)',
      '(أرني|أريني|اريني|ورني|وريني|فرجيني|فرجوني|أروني|قل لي|قولي لي|احكيلي) {what} (كتبت|قالت|حكت) [{she}|عني|هنا|هون|لك|لكم] $',
    ],
  },
};

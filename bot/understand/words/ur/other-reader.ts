import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/**
 * What somebody says in Urdu, in its own letters and in Latin ones, who has taken the phone of whoever wrote before. "اس نے"
 * may be he or she, so what was said about the one who asks needs her name, or that it was said to us. See bot/understand/words/en/other-reader.ts.
 */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(`
      اور; اوئے; ہیلو; بتاؤ; بتائیں; بتا; مجھے بتاؤ; مجھے بتائیں; اچھا; تو; aur; oye; oi; hello; batao; batayen; bata; mujhe batao; mujhe batayen; acha; to
    `),
    partner: phraseList(`
      شوہر; خاوند; میاں; منگیتر; بوائے فرینڈ; بیوی; باپ; والد; ابو; ماں; والدہ; بھائی; بیٹا; ساس; سسر; shohar; shauhar; husband; khawand; mian; miyan; mangetar; boyfriend; biwi; bivi; baap; walid; abu; maa; bhai; beta; saas
    `),
    she: phraseList(`
      میری بیوی; میری بیگم; میری بیٹی; میری منگیتر; میری گرل فرینڈ; بیوی; بیگم; meri biwi; meri bivi; meri begum; meri beti; meri wife; meri mangetar; meri girlfriend; biwi; begum
    `),
    writer: phraseList(`
      یہ; وہ; میری بیوی; میری بیگم; میری بیٹی; میری منگیتر; میری گرل فرینڈ; بیوی; بیگم; ye; yeh; yea; wo; woh; vo; meri biwi; meri bivi; meri begum; meri beti; meri wife; meri mangetar; meri girlfriend; biwi; begum
    `),
    by: phraseList(`
      اس نے; اُس نے; میری بیوی نے; میری بیگم نے; میری بیٹی نے; میرے شوہر نے; us ne; usne; uss ne; is ne; isne; meri biwi ne; meri bivi ne; meri begum ne; meri beti ne; meri wife ne
    `),
    'she-did': phraseList(`
      میری بیوی نے; میری بیگم نے; میری بیٹی نے; بیوی نے; meri biwi ne; meri bivi ne; meri begum ne; meri beti ne; meri wife ne
    `),
    'with-whom': phraseList(`
      کس سے; کس کے ساتھ; کس کو; کن سے; kis se; kisse; kis say; kiss se; kis ke sath; kis k sath; kis ko; kisko; kin se
    `),
    talking: phraseList(`
      بات کر رہی; بات کررہی; باتیں کر رہی; لکھ رہی; میسج کر رہی; چیٹ کر رہی; بات کرتی; باتیں کرتی; baat kar rahi; bat kar rahi; baat kr rahi; bat kr rhi; baat kar rhi; baatein kar rahi; batein kar rahi; likh rahi; likh rhi; message kar rahi; chat kar rahi; chat kr rhi; baat karti; bat krti
    `),
    is: phraseList('ہے; تھی; hai; he; hy; h; thi; tha'),
    you: phraseList(`
      آپ کو; تمہیں; تم کو; تم سے; آپ سے; یہاں; ادھر; aap ko; aapko; apko; ap ko; tumhein; tumhe; tumhain; tumko; tum ko; tum se; aap se; ap se; yahan; yahaan; idhar
    `),
    about: phraseList(
      'میرے بارے میں; ہمارے بارے میں; mere bare mein; mere baare mein; mere bare me; mere baare me; mere bary main',
    ),
    told: phraseList(`
      بتایا; کہا; لکھا; بتا دیا; بولا; بتا رہی ہے; کہہ رہی ہے; لکھ رہی ہے; bataya; btaya; batayaa; kaha; likha; bola; keh rahi hai; bata rahi hai; likh rahi hai
    `),
    'i-am': phraseList(
      'میں اس کا; میں اسکا; میں اس کی; یہ اس کا; main us ka; main uska; mein uska; mai uska; main iska; mein us ka; main is ka; main uski',
    ),
    wants: phraseList(`
      تم کون; آپ کون; کون ہو; کون ہیں; یہ کون; کون ہے; کون بول; یہ کیا; کس سے; اس نے کیا; وہ کیا; کیوں لکھ; اس کا فون; tum kaun; tum kon; aap kaun; aap kon; ap kon; kaun ho; kon ho; kaun hai; kon hai; yeh kya; ye kya; kis se; us ne kya; usne kya; uska phone
    `),
  },
  told: {
    'other-reader/asks': [
      '{i-am} {partner} // {wants}',
      '(یہ|ye|yeh) (میری بیوی کا|میری بیگم کا|میرے شوہر کا|میری بیٹی کا|میری منگیتر کا|meri biwi ka|meri bivi ka|meri begum ka|meri wife ka|mere shohar ka|meri beti ka) (فون|موبائل|فون ہے|موبائل ہے|phone|fone|mobile) // (کون|کیا|کس|کیوں|kaun|kon|kya|kis|kyun|kyu)',
      '(میری بیوی کا|میری بیگم کا|میری بیٹی کا|meri biwi ka|meri bivi ka|meri begum ka|meri wife ka|meri beti ka) (فون|موبائل|phone|fone|mobile) [ہے|hai] // (کون|kaun|kon) (ہے|ہو|بول|hai|ho|bol)',
      '^ {lead}? {writer} [یہاں|ادھر|yahan] {with-whom} [یہاں|ادھر|yahan] {talking} {is}',
      '^ {lead}? {with-whom} {talking} (ہے|hai|he|hy) [یہ|وہ|{she}|ye|yeh|wo|woh] $',
      '^ {lead}? (میرا شوہر|mera shohar|mera husband|mera beta) {with-whom} (بات|baat|bat) (کر رہا|kar raha|kr raha|kar rha) (ہے|تھا|hai|tha)',
      '^ {lead}? {by} [{about}] {you} [{about}] (کیا|کیا کیا|kya|kia|kya kya) {told}',
      '^ {lead}? {by} [{about}] (کیا|کیا کیا|kya|kia|kya kya) [{about}] {told} {you}',
      '^ {lead}? {she-did} {about} (کیا|کیا کیا|kya|kia|kya kya) {told}',
      '^ {lead}? {you} {by} [{about}] (کیا|کیا کیا|kya|kia|kya kya) {told}',
      '^ {lead}? {writer} [{you}] {about} [{you}] (کیا|کیا کیا|kya|kia) (کہہ رہی|بتا رہی|لکھ رہی|بول رہی|keh rahi|keh rhi|bata rahi|likh rahi|bol rahi)',
      '^ {lead}? {writer} [{you}] (کیا|kya|kia) (کہہ رہی|بتا رہی|لکھ رہی|keh rahi|bata rahi|likh rahi) [{is}] [{you}] {about}',
      '^ {lead}? {writer} {you} (کیا|kya|kia) (بتا رہی|لکھ رہی|کہہ رہی|bata rahi|likh rahi|likh rhi|keh rahi)',
      '^ {lead}? {writer} {you} (کیوں|kyun|kyu|kyon) (بات کر رہی|لکھ رہی|باتیں کر رہی|آئی|baat kar rahi|likh rahi|bat kar rahi)',
      '^ {lead}? (کیا|kya) {writer} (تم سے|آپ سے|tum se|aap se|ap se) {talking}',
      '(دکھاؤ|دکھائیں|مجھے دکھاؤ|بتاؤ|dikhao|dikhaen|mujhe dikhao|batao) [کہ|ke] {by} [{you}] [کیا|kya|kia] (لکھا|بتایا|کہا|likha|bataya|kaha) [ہے|hai] [{you}|{about}]',
    ],
  },
};

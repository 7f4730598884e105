import type { OwnTold } from '../../telling/own-telling.ts';
import { URDU_PANJABI } from '../in-latin-letters.ts';
import { phraseList } from '../phrase-list.ts';

/** What residents tell of a scam in Urdu, in its own letters and in Latin ones. */
export const FRAUD_TOLD: OwnTold = {
  words: {
    sum: [
      ...phraseList(`
        پیسے; پیسہ; رقم; xnumber; نقد; کیش; بچت; پاؤنڈ; ہزار; سب کچھ
      `),
      ...URDU_PANJABI.sum,
    ],
    gave: [
      ...phraseList(`
        بھیج دیے; بھیج دئے; بھیجے; بھیج; بھیجی; بھیجا; دیے; دے دیے; دئے; دے دئے; دے دی; دی; ادا کر دیے; ادا کیے; ادا کر; ٹرانسفر; منتقل; جمع; لگا دیے; لگائے; di
      `),
      ...URDU_PANJABI.gave,
    ],
    details: [
      ...phraseList(`
        معلومات; تفصیلات; کارڈ نمبر; کارڈ; کوڈ; پن; پاس ورڈ; پاسورڈ; اکاؤنٹ نمبر; اکاونٹ نمبر; کارڈ کا نمبر
      `),
      ...URDU_PANJABI.details,
    ],
    told: [
      ...phraseList(`
        دے دی; دے دیا; دے دیں; دیا; دی; دیں; بتا; بتایا; بتائی; بتا دیا; بتا دی; ڈال; ڈالا; ڈالی; لکھ; لکھا; بھیجا; بھیج; شیئر; di
      `),
      ...URDU_PANJABI.told,
    ],
    machine: [
      ...phraseList(`
        کمپیوٹر; لیپ ٹاپ; فون; موبائل
      `),
      ...URDU_PANJABI.machine,
    ],
    relative: [
      ...phraseList(`
        امی; ماں; والدہ; ابو; والد; دادی; دادا; نانی; نانا; خالہ; پھوپھی; چچا; ماموں; پڑوسی; پڑوسن; بہن; بھائی; شوہر; بیوی; بیٹا; بیٹے; بیٹی; دوست
      `),
      ...URDU_PANJABI.relative,
    ],
  },
  told: {
    'fraud-gone/money': [
      '{sum} ... {gave}',
      '{sum} .. (چلے گئے|گئے|نکل گئے|چوری|غائب|نکال|لے|لٹ|chale gaye|chalay gaye|gaye|gayay|nikal|chori|ghayab|gaib|le)',
      '(اکاؤنٹ|account) .. (خالی|صاف|khali|saaf)',
      '(گفٹ کارڈ|gift card|واؤچر|voucher) .. (خرید|بھیج|khareed|kharid|bhej)',
    ],
    'fraud-gone/control': [
      '{machine} .. (میں|پر|mein|me|men|par|pe) .. (گھس|آ گیا|آنے دیا|قبضہ|کنٹرول|ghus|aa gaya|aane diya|qabza|control)',
      '(ایپ|سافٹ ویئر|anydesk|teamviewer|app|software) .. (ڈاؤن لوڈ|انسٹال|ڈال|download|install|dal)',
    ],
    'fraud-gone/details': [
      '{details} ... {told}',
      '(ان کے پاس|اس کے پاس|unke pass|un ke paas|us ke paas) ... {details}',
    ],
    'fraud-gone/no': [
      '(کچھ|کوئی|پیسے|kuch|koi|paise) ... (نہیں|نئیں|nahi|nahin|nai|nhi) (دیا|دیے|دی|گیا|گئے|بھیجا|بھیجے|بتایا|کیا|diya|diye|di|gaya|gaye|bheja|bheje|bataya|kiya)',
      '(نہیں|nahi|nahin|nhi) (دیا|دیے|دی|بھیجا|بھیجے|بتایا|diya|diye|di|bheja|bheje|bataya|dabaya)',
      '(کچھ نہیں|kuch nahi|kuch nahin|kuch nhi|kuch bhi nahi)',
      '(فون|phone|call|کال) .. (بند|رکھ|کاٹ|band|rakh|kaat|kat) .. (دیا|دی|کر|diya|di|kar|kiya)',
    ],
    'fraud-gone/money?': [
      'xnumber',
      '^ (ہاں|جی|جی ہاں|ہاں جی|haan|han|ji|ji haan|haan ji|jee) $',
      '(بینک ٹرانسفر|کارڈ سے|کیش|بٹ کوائن|card se|card sey|cash)',
    ],
    'fraud-now/coming': [
      '(آ رہا|آ رہے|آ رہی|آئے گا|آئیں گے|آنے والا|واپس آ|راستے میں|aa raha|aa rahe|araha|aarahe|aye ga|ayega|aane wala|wapas aa|raste mein|raste me)',
      '(دروازے پر|دروازے پہ|گھر کے باہر|گھر میں|darwaze par|darwaze pe|darwazay pe|ghar ke bahar|bahar khara) .. (ہے|ہیں|کھڑا|hai|hain|he|khara)',
      '(کوریئر|ٹیکسی|courier|taxi) .. (بھیج|آ|bhej|aa)',
    ],
    'fraud-now/threat': ['(دھمکی|دھمکیاں|بلیک میل|dhamki|dhamkiyan|dhamka|blackmail)'],
    'fraud-now/talking': [
      '(فون|لائن|کال|phone|line|call|fone) (پر|پہ|par|pe) .. (ہے|ہیں|بات|hai|hain|he|baat|bat)',
      '(ابھی|اب بھی|بار بار|abhi|ab bhi|baar baar|bar bar) .. (بات|کال|فون|میسج|baat|call|phone|message|msg)',
    ],
    'fraud-now/no': [
      '(کوئی|کوئ|koi|koe|koyi) .. (نہیں|نئیں|nahi|nahin|nai|nhi)',
      '(دھمکی|dhamki) نہیں',
      '(نہیں|nahi|nahin|nhi) .. (کوئی|koi)',
      '(فون|phone|call|کال) .. (بند|رکھ|کاٹ|band|rakh|kaat|kat) .. (دیا|دی|کر|diya|di|kar|kiya)',
      '(چلا گیا|بلاک کر|ختم ہو|chala gaya|block kar|khatam ho)',
      '(وہ|لوگ|آدمی|wo|woh|log|aadmi) (چلے گئے|chale gaye|chalay gaye)',
      '^ (چلے گئے|chale gaye|chalay gaye) $',
      '(محفوظ|ٹھیک|اکیلا|اکیلی|خیریت سے|mehfooz|mahfooz|mehfuz|theek|thik|akela|akeli) (ہوں|ہیں|ہے|hoon|hun|hu|ho|hain|hai)',
    ],
    'fraud-now/coming?': ['^ (ہاں|جی|جی ہاں|ہاں جی|haan|han|ji|ji haan|haan ji|jee) $'],
    'fraud-now/no?': ['^ (نہیں|نئیں|جی نہیں|nahi|nahin|nhi|nai|ji nahi|na)'],
    'fraud-paid/abroad': ['(western union|moneygram|ویسٹرن یونین|باہر کے ملک|bahar ke mulk|pakistan|پاکستان)'],
    'fraud-paid/gift-card': ['(گفٹ کارڈ*|gift card|gift cards|واؤچر|voucher|vouchers)'],
    'fraud-paid/crypto': ['(بٹ کوائن|کرپٹو|bitcoin|crypto)'],
    'fraud-paid/card': ['(کارڈ|card) (سے|sey|se|par|pe)', '(پے پال|paypal|apple pay|google pay)', '^ (کارڈ|card) $'],
    'fraud-paid/transfer': ['(ٹرانسفر|بینک ٹرانسفر|transfer|bank transfer|بینک سے|bank se)'],
    'fraud-paid/cash': ['(کیش|نقد|چیک|cash|naqad|cheque)'],
    'fraud-who/relative': [
      '{relative} (نے|کے|کو|کا|سے|ne|nay|ke|ko|ka|se)',
      '^ [یہ|ye|yeh|میری|میرے|میرا|meri|mere|mera] [میری|میرے|میرا|meri|mere|mera] {relative} [کے بارے میں|ke bare mein|hai|ہے] $',
    ],
    'fraud-who/business': ['(کاروبار|دکان|کمپنی|karobar|dukan|company|business|shop)'],
    'fraud-who/me': [
      '(میں نے|مجھ سے|میرے ساتھ|میرے اکاؤنٹ|main ne|mein ne|maine|mainay|mene|mujh se|mere sath|mere saath|mere account)',
      '^ [یہ|ye|yeh] (میں|میرے|مجھے|میرے بارے میں|main|mein|mere|mujhe|mere bare mein|mere baare mein|apne) [hai|ہے|liye] $',
    ],
  },
};

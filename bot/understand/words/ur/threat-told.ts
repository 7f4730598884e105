import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Urdu, in its own letters and in Latin ones, that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      پڑوسی; پڑوسن; ہمسایہ; ہمسائے; پڑوسیوں; لڑکے; لڑکوں; آدمی; شخص; اجنبی; غنڈے; غنڈوں; مالک; ڈرائیور; کسی نے; parosi; padosi; parosan; larke; larkon; ladke; aadmi; admi; ajnabi; ghunde; malik; driver; kisi ne
    `),
    'will-hurt': phraseList(`
      مارے گا; ماریں گے; مار دے گا; مار دیں گے; مار ڈالے گا; مار ڈالیں گے; قتل کر دے گا; قتل کرے گا; توڑ دے گا; توڑ دیں گے; توڑے گا; جلا دے گا; جلا دیں گے; آگ لگا دے گا; آگ لگا دیں گے; جان سے مار; چھوڑے گا نہیں; مارنے کی دھمکی; قتل کی دھمکی; جلانے کی دھمکی; marega; maarega; marenge; maar dega; mar dega; maar denge; mar denge; maar dalega; mar dalega; qatal kar dega; qatl kar dega; tor dega; tod dega; tor denge; jala dega; jala denge; aag laga dega; jaan se maar; jan se mar; marne ki dhamki; maarne ki dhamki; qatal ki dhamki
    `),
  },
  told: { 'threat/told': ['{threatener} ... ... .. {will-hurt}', '{will-hurt} ... {threatener}'] },
};

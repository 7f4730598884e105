import { phraseList } from './phrase-list.ts';

/** What Urdu and Panjabi are written with in Latin letters, where most write both alike and mix them, by what the patterns call it. */
export const URDU_PANJABI: Readonly<
  Record<'sum' | 'gave' | 'details' | 'told' | 'machine' | 'relative', readonly string[]>
> = {
  sum: phraseList(`
    paise; paisay; paisa; paisey; pese; raqam; cash; bachat; pound; pounds; hazar; sab kuch; rakam; sab kujh
  `),
  gave: phraseList(`
    bhej diye; bhej diya; bheje; bhej; bhejay; bheji; diye; diya; dey diye; de diye; de di; de diya; ada kiye; ada kar; transfer; laga diye; pay; jama; bhej ditte; bhej dite; bhejeya; ditte; dite; de ditte; ditta; dita; ada; bhare
  `),
  details: phraseList(`
    malomat; maloomat; details; tafseelat; tafsilat; card number; card ka number; card; code; pin; password; account number; otp; jankari; card da number
  `),
  told: phraseList(`
    de di; de diya; de den; de dein; dey di; diya; bata; bataya; batai; batayi; bata diya; dal; dala; daal; likh; likha; bheja; bhej; share; de ditti; de ditta; de dita; ditta; ditti; dita; diti; ditte; dass; dasseya; dasiya; paya; bhareya; likheya; bhejeya
  `),
  machine: phraseList(`
    computer; laptop; phone; mobile; fone
  `),
  relative: phraseList(`
    ammi; ami; maa; walida; abbu; abu; walid; dadi; dada; nani; nana; khala; phupho; chacha; mamu; parosi; parosan; behen; behan; bhai; shohar; biwi; beta; bete; beti; dost; mummy; mata; bebe; pita; daddy; papa; masi; bhua; mama; guandi; gawandi; bhain; bhen; bhra; pati; patni; putt; puttar; dhee; saheli
  `),
};

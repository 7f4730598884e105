import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/**
 * What somebody says in English who has taken the phone of whoever wrote before: they ask what was written, or whom with.
 * What "he" said about the one who asks is asked by whoever goes on writing as well, so of him it must be said to us.
 */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(`
      hey; hi; hello; oi; so; and; ok; right; just; tell me; just tell me; please tell me; you tell me; excuse me; i want to know; i wanna know
    `),
    partner: phraseList(`
      husband; wife; partner; boyfriend; girlfriend; fiance; fella; bloke; man; missus; dad; father; mum; mother; son; brother; uncle; ex
    `),
    she: phraseList(`
      she; shes; my wife; my girlfriend; my daughter; my mrs; my missus; the wife; the missus; the mrs; wife; missus
    `),
    writer: phraseList(`
      she; shes; he; hes; my wife; my husband; my girlfriend; my boyfriend; my partner; my ex; my daughter; my mrs; my missus; the wife; the missus; the mrs; wife; missus
    `),
    talking: phraseList('talking; chatting; speaking; writing; texting; messaging; complaining; moaning'),
    said: phraseList('said; say; saying; told; tell; telling; written; write; writing; put; putting'),
    wants: phraseList(`
      who are you; who is this; whos this; who is she; whos she; who has she; who is he; whos he; what is this; whats this; what has she; what did she; what is she; whats she; why is she; why are you; what are you; her phone; his phone; talking to you; chatting to you
    `),
  },
  told: {
    'other-reader/asks': [
      '(this is|its|it is|im|i am|you are talking to|youre talking to) (her|his) {partner} // {wants}',
      '(this is|its|it is) my (wifes|wives|husbands|girlfriends|boyfriends|partners|daughters|missus|missuss) (phone|mobile|tablet|laptop|computer) // (who|whos|what|whats|why)',
      '^ {lead}? (who|whos) [the|is|has|was|was it|the hell|the hell is] [the hell] {writer} [is|been|was] {talking} (to|with) [on] [here|this]? $',
      '^ {lead}? (who|whos) [has|is|was] {writer} [been] {talking} (to|with) $',
      '^ {lead}? (what|whats) [has|did|is|was|have] {writer} [been|has] {said} [about me|about us] (to you|you|on here|on this|in here|here)',
      '^ {lead}? (what|whats) [has|did|is|was|have] {she} [been|has] {said} (about me|about us)',
      '^ {lead}? (why) (is|was|has) {writer} [been] (on here|on this|using this|talking to you|chatting to you|writing to you)',
      '^ {lead}? (is|was|has) {writer} [been] {talking} (to you)',
      '^ {lead}? (is|was|has) {she} [been] {talking} (about me|about us)',
      '(tell me|show me) what {she} (said|told|wrote|has said|has told|has written|put)',
      '(tell me|show me) what {writer} (said|told|wrote|has said|has told|has written|put) (you|to you|here|on here)',
    ],
  },
};

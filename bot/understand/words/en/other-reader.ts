/** Words that the patterns share. */
export const OTHER_READER_WORDS: Readonly<Record<string, readonly string[]>> = {
  partner: [
    ...['husband', 'wife', 'partner', 'boyfriend', 'girlfriend', 'fiance', 'fella', 'bloke', 'man', 'missus', 'dad'],
    ...['father', 'mum', 'mother', 'son', 'brother', 'uncle', 'ex'],
  ],
  writer: [
    ...['she', 'he', 'shes', 'hes', 'my wife', 'my husband', 'my girlfriend', 'my boyfriend', 'my partner', 'my ex'],
    ...['my daughter', 'my mrs', 'my missus', 'the wife', 'the missus', 'the mrs', 'wife', 'missus'],
  ],
  here: ['to you', 'you', 'about me', 'about us', 'on here', 'on this', 'in here', 'here'],
};

/** What somebody says who has taken the phone of whoever wrote before: they ask about what was written, or whom with. Patterns of `bot/screen/pattern.ts`. */
export const OTHER_READER: readonly string[] = [
  '(this is|its|it is|im|i am|you are talking to|youre talking to) (her|his) {partner} ... (who|what|why|talking|chatting|phone|you)',
  '(who|whos) (is|has|was|was it)? [{writer}] [is|been|was] (talking|chatting|speaking|writing|texting|messaging) (to|with) [on] [here|this]? $',
  '(who|whos) [the|is|the hell is] {writer} [been] (talking|chatting|speaking|writing|texting|messaging) (to|with)',
  '(who|whos) (has|is|was) {writer} [been] (talking|chatting|speaking|writing|texting|messaging) (to|with)',
  '(what|whats) (has|did|is|was|have)? [has|did|is|was] {writer} [been] (said|say|saying|told|tell|telling|written|write|writing|put|putting) {here}',
  '(why) (is|was|has) {writer} [been] (on here|on this|using this|talking to you|chatting to you|writing to you|in here)',
  '(is|was|has) {writer} [been] (talking|complaining|chatting|writing|moaning) (to you|about me|about us)',
  '(tell me|show me) what {writer} (said|told|wrote|has said|has told|has written|put)',
];

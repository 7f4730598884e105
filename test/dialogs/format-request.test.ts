import { advance, begin } from '../../dialogs/advance.ts';
import { formatRequest } from '../../dialogs/format-request/topic.ts';
import { FACTS, heard, keys, press, progressOf } from './support.ts';

describe('asking for another format', () => {
  const asked = begin(formatRequest, heard(), FACTS);
  const after = (...codes: readonly string[]) =>
    keys(advance(formatRequest, progressOf(asked), press(...codes), FACTS).say);

  it('asks for the language only of those who need another language or an interpreter', () => {
    expect(after('format-kind=braille')).toEqual(['format-request:format-what.ask']);
    expect(after('format-kind=language')).toEqual(['format-request:format-language.ask']);
    expect(after('format-kind=interpreter', 'format-kind=bsl')).toEqual(['format-request:format-language.ask']);
  });
});

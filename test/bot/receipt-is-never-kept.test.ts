import * as fc from 'fast-check';

import { mask } from '../../bot/model/mask.ts';
import { NEW_MEMORY, type Memory } from '../../bot/memory.ts';
import { residentWords } from '../../bot/phrasing/resident-words.ts';
import { codeSigns } from '../../dialogs/code-signs.ts';
import { newProgress } from '../../dialogs/read-progress.ts';
import { topicById } from '../../dialogs/index.ts';
import { makeReceipt, makeReference, normaliseReceipt } from '../../dialogs/reference.ts';
import { hear } from './understand/scene.ts';

const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const receipt = bytes(10).map(makeReceipt);
const reference = bytes(5).map(makeReference);

const figures = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xff10, 0x17e0);
const gap = fc.constantFrom('-', ' ', '', '/', '.', ' - ', '\u2212', '\u200b', '-\u200b', '\u00a0', '\n', ', ', ' | ');
const cut = fc.constantFrom(1, 2, 3, 4, 5, 8, 16);
const around = fc.constantFrom(
  ['', ''],
  ['hello, ', ''],
  ['my receipt is ', ' thanks'],
  ['it is ', ', when will somebody come?'],
  ['我的收据是', '谢谢'],
  ['I want to talk to a person about ', '.'],
) as fc.Arbitrary<[string, string]>;

/** One receipt as somebody may type it, and as it was made. */
const typed = fc
  .record({ made: receipt, zero: figures, gap, cut, isLower: fc.boolean(), around })
  .map(({ made, zero, isLower, ...how }) => {
    const cuts = made.replaceAll('-', '').replaceAll(new RegExp(`.{${how.cut}}(?=.)`, 'g'), `$&${how.gap}`);
    const written = (isLower ? cuts.toLowerCase() : cuts).replaceAll(/\d/g, (digit) =>
      String.fromCharCode(zero + Number(digit)),
    );
    return { made, text: how.around.join(written) };
  });

const asked = fc.constantFrom('reference', 'receipt', undefined);

function memoryWith(open: string | undefined): Memory {
  if (open === undefined) return NEW_MEMORY;
  return {
    ...NEW_MEMORY,
    stack: [{ id: 'case-status', state: { ...newProgress(topicById('case-status')), asked: open } }],
  };
}

function kept(text: string, open: string | undefined): string {
  const incoming = { conversationId: 'c', text, choices: [] };
  return residentWords(incoming, memoryWith(open), 'en', { kind: 'unsure' }).text;
}

const bare = (text: string): string =>
  codeSigns(text)
    .plain.replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0');

describe('S19: a receipt that opens a report', () => {
  it('is stored nowhere, shown nowhere and reaches no model, however it was typed and whatever is asked', () => {
    let opened = 0;
    fc.assert(
      fc.property(typed, asked, ({ made, text }, open) => {
        const heard = hear(text, open === undefined ? {} : { asked: open });
        const value = heard.values['receipt']?.value;
        if (typeof value !== 'string' || normaliseReceipt(value) !== made) return;
        opened += 1;
        const secret = bare(made);
        const others = Object.entries(heard.values).filter(([field]) => field !== 'receipt');
        for (const place of [
          kept(text, open),
          heard.text,
          mask(heard.text),
          ...(open === undefined ? [mask(text)] : []),
          JSON.stringify(others),
        ])
          expect(bare(place)).not.toContain(secret);
      }),
      { numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(200);
  });

  it('opens it however it was typed and whatever stands around it, where it is asked for', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('reference', 'receipt'), ({ made, text }, open) => {
        fc.pre((made.match(/\d/g)?.length ?? 0) > 3); // three in four; with fewer it may look like words beside others
        const heard = hear(text, { asked: open });
        expect([heard.act, heard.values['receipt']?.value, heard.needs]).toEqual(['answer', made, []]);
      }),
    );
  });

  it('hides no reference, which is no secret', () => {
    fc.assert(
      fc.property(reference, asked, (made, open) => {
        expect(kept(`my reference is ${made}`, open)).toBe(`my reference is ${made}`);
      }),
    );
  });
});

describe('a code that is asked for', () => {
  it.each(['9AZA-E70-E', 'it is 9aza e70 e, thanks', 'my ref: 7K3M-X9P'])(
    'answers with a slip of the pen, and is about nothing else: "%s"',
    (text) => {
      expect(hear(text, { asked: 'reference' })).toMatchObject({ act: 'answer', needs: [], unsure: [], choices: [] });
    },
  );

  it('S19: is hidden with a slip of the pen, and tried as any wrong receipt (S10)', () => {
    const text = 'my receipt is abcd efgh jkmn 9qr2 thanks';
    expect(kept(text, 'receipt')).toBe('my receipt is (hidden) thanks');
    expect(hear(text, { asked: 'receipt' })).toMatchObject({
      act: 'answer',
      values: { receipt: { value: 'none', words: '' } },
    });
  });
});

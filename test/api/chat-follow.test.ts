import { chatRoutes } from '../../api/routes/chat.ts';
import { shippedContent } from '../../content/shipped.ts';
import { buildDemo } from '../support/demo-server.ts';
import { createVisitor, type Visitor } from '../support/visitor.ts';

const MINUTE_MS = 60_000;

/** A page without JavaScript that has begun, and the way to let minutes pass. */
async function started(): Promise<{ readonly visitor: Visitor; readonly pass: (minutes: number) => void }> {
  let clock = new Date('2027-03-09T15:00:00Z');
  const { app } = await buildDemo({ routes: [chatRoutes(shippedContent())], now: () => clock });
  const visitor = createVisitor(app);
  await visitor.begin();
  const pass = (minutes: number): void => {
    clock = new Date(clock.getTime() + minutes * MINUTE_MS);
  };
  return { visitor, pass };
}
const press = (visitor: Visitor, text = '') => visitor.post('/chat/say', { check: 'follow', text });
const look = (visitor: Visitor) => visitor.get('/chat/follow');
const leadsTo = ({ statusCode, headers }: Awaited<ReturnType<typeof press>>) => [statusCode, headers.location];

describe('a page that looks for new messages by itself, without JavaScript', () => {
  it('is asked for by a button, shows what was said and no box whose words it would lose, and can be stopped', async () => {
    const { visitor } = await started();
    await visitor.say({ text: 'an earlier message' });
    await visitor.say({ text: 'agencies' });
    expect(leadsTo(await press(visitor))).toEqual([303, '/chat/follow']);
    const { statusCode, headers, body } = await look(visitor);
    expect([statusCode, headers.refresh, headers['cache-control']]).toEqual([200, '20;url=/chat/follow', 'no-store']);
    expect([body.includes('an earlier message'), body.includes('agencies')]).toEqual([false, true]);
    expect(body).toContain('This page checks for new messages every 20 seconds, for 20 minutes.');
    expect(body).toContain('href="/chat#latest">Stop checking and write</a>');
    expect(body).toContain('action="/chat/exit"');
    expect([body.includes('<textarea'), body.includes('name="pick"'), body.includes('name="choice"')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('does not begin while something is written: the words stay in the box', async () => {
    const { visitor } = await started();
    const { statusCode, body } = await press(visitor, 'half a sentence');
    expect([statusCode, body.includes('half a sentence'), body.includes('<textarea')]).toEqual([200, true, true]);
  });

  it('ends after 20 minutes with the page that has the box, however often it was asked for', async () => {
    const { visitor, pass } = await started();
    await press(visitor);
    for (let minute = 0; minute < 19; minute += 1) {
      pass(1);
      expect((await look(visitor)).statusCode).toBe(200);
    }
    pass(1);
    expect(leadsTo(await look(visitor))).toEqual([303, '/chat#latest']);
    expect((await visitor.get('/chat')).body).toContain('<textarea');
  });

  it('S8: is not offered in a protected conversation, nor shown of one', async () => {
    const { visitor } = await started();
    const { page } = await visitor.say({ text: 'protect' });
    expect(page).toContain('You are not to blame');
    expect(page).not.toContain('Keep checking for new messages');
    const reply = await look(visitor);
    expect([...leadsTo(reply), reply.body]).toEqual([303, '/chat#latest', '']);
  });

  it('shows nothing to whoever has left', async () => {
    const { visitor } = await started();
    await visitor.post('/chat/exit');
    expect(leadsTo(await look(visitor))).toEqual([303, '/chat#latest']);
  });
});

import { isMessage } from '../../../../bot/understand/telling/is-message.ts';

describe('what is to be looked at', () => {
  it.each([
    '07700 900123',
    'paypa1-security@mail.example',
    'parcel-fee.example/pay',
    'hello mum its me',
    'Stop! Your account will be closed',
    'Please call us back urgently about your tax',
    'Your repair is booked for Tuesday between 8 and 12. Reply C to cancel.',
    'the lady said she was from the fraud department and I had to read her the six numbers',
  ])('is a message, a call as it was told of, an address or a number: %s', (text) => {
    expect(isMessage(text)).toBe(true);
  });

  it.each([
    'about an hour and a half ago',
    'i havent phoned the bank yet, what do i say',
    'ok ive done all that',
    'what shall i do about it now',
    'yes',
    'i feel so silly',
    'how do i paste it in here',
    'my nan',
    'that was last week',
  ])('is not what somebody says of themselves or asks us: %s', (text) => {
    expect(isMessage(text)).toBe(false);
  });
});

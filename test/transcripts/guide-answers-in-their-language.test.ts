import { storeForTests } from '../support/store.ts';
import { guideWhere, inEachOf } from '../support/talks-begun.ts';
import { createTestBot } from '../support/test-bot.ts';

/* What residents answer and ask back most plainly in Polish, Romanian, Lithuanian and Ukrainian, in the guides and where nothing is open, leads where its English leads. */

const opened = storeForTests();

type Rows = Parameters<typeof inEachOf>[1];
const each = (rows: Rows): ReturnType<typeof inEachOf> => inEachOf(['pl', 'ro', 'lt', 'uk'], rows);
const keysOf = async (tag: string, where: string, said: string): Promise<readonly string[]> =>
  (await (await guideWhere(createTestBot(opened.store), tag, where)).say(said)).keys;

const ABUSED = 'domestic-abuse da-safe=safe da-who=me';
const MORE = 'guide:more.ask';
const LOST = 'fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer fraud-who=me do:skip';
const HATED = 'hate-crime hate-when=over';
const DRINKS = 'drugs-alcohol drugs-who=me drugs-ill=no drugs-what=alcohol';

describe('what is asked back', () => {
  it.each(
    each([
      [ABUSED, 'gdzie zadzwonic / unde sun / kur skambinti / куди дзвонити', ['domestic-abuse:pages.talk.text', MORE]],
      [
        ABUSED,
        'moge smsem / pot prin sms / ar galiu parasyti zinute / можна смс',
        ['domestic-abuse:pages.text.text', MORE],
      ],
      [
        ABUSED,
        'czy ktos moze do mnie zadzwonic / ma poate suna cineva / ar gali kas man paskambinti / може хтось мені подзвонити',
        ['domestic-abuse:pages.call-back.text', MORE],
      ],
      [
        ABUSED,
        'ale ja go kocham / il iubesc / as ji myliu / я його люблю',
        ['domestic-abuse:pages.happening.text', MORE],
      ],
      [
        ABUSED,
        'nie mam dokad pojsc / nu am unde sa ma duc / neturiu kur eiti / мені нікуди йти',
        ['domestic-abuse:pages.housing.text', MORE],
      ],
      [
        ABUSED,
        'moj status zalezy od niego / statutul meu depinde de el / mano statusas priklauso nuo jo / мій статус залежить від нього',
        ['domestic-abuse:pages.papers.text', MORE],
      ],
      [
        ABUSED,
        'czy on sie dowie / o sa afle / ar jis suzinos / він дізнається',
        ['domestic-abuse:pages.watched.text', MORE],
      ],
      [ABUSED, 'musze konczyc / trebuie sa inchid / turiu baigti / мушу йти', ['guide:end-protected']],
      [
        LOST,
        'komu to zglosic / unde raportez / kam pranesti / кому повідомити',
        ['fraud-advice:pages.report.text', MORE],
      ],
      [
        LOST,
        'bank odmowil / banca a refuzat / bankas atsisake / банк відмовив',
        ['fraud-advice:pages.refund-no.text', MORE],
      ],
      [
        LOST,
        'dzwonilam do banku / am sunat la banca / paskambinau i banka / я подзвонила в банк',
        ['fraud-advice:pages.bank-done.text', MORE],
      ],
      [
        LOST,
        'czy mam zablokowac karte / sa blochez cardul / ar blokuoti kortele / чи заблокувати картку',
        ['fraud-advice:pages.bank-now.text', MORE],
      ],
      [LOST, 'wstyd mi / mi-e rusine / man geda / мені соромно', ['fraud-advice:pages.support.text', MORE]],
      [LOST, 'to za darmo / e gratuit / ar tai nemokama / це безкоштовно', ['fraud-advice:pages.support.text', MORE]], // which says that it is
      [
        `${HATED} hate-who=me hate-about=race`,
        'gdzie to zglosic / cui raportez / kur pranesti / куди повідомити',
        ['hate-crime:pages.report.text', MORE],
      ],
      [
        DRINKS,
        'jak przestac pic / cum ma opresc / kaip mesti gerti / як кинути пити',
        ['drugs-alcohol:pages.stopping.text', MORE],
      ],
      [
        'child-safeguarding child-who=other child-danger=no child-what=home',
        'czy zabiora dziecko / o sa ia copilul / ar atims vaika / чи заберуть дитину',
        ['child-safeguarding:pages.after.text', MORE],
      ],
      [
        'case-status',
        'nie wiem gdzie go znalezc / nu stiu unde e / nezinau kur rasti / не знаю де його знайти',
        ['questions:not-known', 'case-status:not-opened'],
      ],
      [ABUSED, 'o mnie / pentru mine / apie mane / про мене', [MORE]], // and no page for those who do harm
      [
        LOST,
        'jak jej powiedziec / cum ii spun / kaip jai pasakyti / як їй сказати',
        ['fraud-advice:pages.relative.text', MORE],
      ],
      [
        LOST,
        'komu jeszcze to zglosic / cui mai anunt / kam dar pranesti / кому ще повідомити',
        ['fraud-advice:pages.report.text', MORE],
      ],
      [
        '',
        'zmienil zamki / a schimbat incuietorile / pakeite spynas / змінив замки',
        ['knowledge:illegal-eviction.answer'],
      ],
      ['', 'co mozecie zrobic / ce puteti face / ka galite padaryti / що ви можете', ['guide:menu.first']],
      ['', 'jestes botem / esti robot / ar tu robotas / ви робот', ['knowledge:robot.answer']],
      [
        '',
        'potrzebuje pomocy / am nevoie de ajutor / man reikia pagalbos / мені потрібна допомога',
        ['answers:small-talk.emergency'],
      ],
    ]),
  )('in %s, %s: %s', async (tag, where, said, keys) => {
    expect(await keysOf(tag, where, said)).toEqual(keys);
  });
});

describe('what is answered in a few words', () => {
  it.each(
    each([
      ['county-lines', 'kolega / un prieten / draugas / друг', ['county-lines:gang-danger.ask']],
      ['case-status', ' /  / kas tai / що це', ['case-status:reference.why', 'case-status:reference.ask']],
      [
        'find-support',
        'czuje sie samotna / ma simt singura / jauciuosi vienisa / почуваюся самотньою',
        ['find-support:find-who.ask'],
      ],
      [
        'fraud-advice',
        'czuje sie taka glupia / ma simt atat de proasta / jauciuosi kvaila / почуваюся дурною',
        ['fraud-advice:pages.support.text', 'fraud-advice:fraud-gone.ask'],
      ],
      [
        'fraud-advice',
        'jedno i drugie / si una si alta / ir tas ir tas / і те і те',
        ['fraud-advice:pages.bank-now.text', 'fraud-advice:fraud-now.ask'],
      ],
      [
        'fraud-advice fraud-gone=money',
        'ciagle dzwonia / suna mereu / jie vis skambina / вони постійно дзвонять',
        ['fraud-advice:pages.hang-up.text', 'fraud-advice:fraud-paid.ask'],
      ],
      [
        'fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer fraud-who=me',
        'skasowalam / l-am sters / istryniau / видалила',
        [MORE],
      ],
      [
        'fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer fraud-who=me',
        'dzwonili / m-au sunat / skambino / дзвонили',
        [MORE],
      ],
      [HATED, 'kolega / vecinul / kaimynas / друг', ['hate-crime:hate-about.ask']],
      [
        `${HATED} hate-who=me`,
        'skad jestem / de unde sunt / is kur as esu / звідки я',
        ['hate-crime:pages.report.text', MORE],
      ],
      [
        'drugs-alcohol drugs-who=me drugs-ill=no',
        'trawa / iarba / zole / трава',
        ['drugs-alcohol:pages.me.text', MORE],
      ],
      [
        'safer-homes',
        'nie czuje sie bezpiecznie / nu ma simt in siguranta / nesijauciu saugiai / не почуваюся в безпеці',
        ['questions:told', 'safer-homes:safer-why.ask'],
      ],
    ]),
  )('in %s, %s: %s', async (tag, where, said, keys) => {
    expect(await keysOf(tag, where, said)).toEqual(keys);
  });
});

describe('S2: a danger in a few words that are known shows its card', () => {
  it.each(
    each([
      [
        'self-harm',
        'chce umrzec / vreau sa mor / noriu mirti / хочу померти',
        ['danger:cards.self-harm.self', 'self-harm:pages.me.text', MORE],
      ],
      [
        'self-harm',
        'nie chce zyc / nu mai vreau sa traiesc / nebenoriu gyventi / не хочу жити',
        ['danger:cards.self-harm.self', 'self-harm:pages.me.text', MORE],
      ],
      [
        'drugs-alcohol drugs-who=close',
        'dziwnie oddycha / respira ciudat / jis keistai kvepuoja / він дивно дихає',
        ['danger:cards.medical-fire.self', 'drugs-alcohol:pages.ill.text', 'drugs-alcohol:drugs-what.ask'],
      ],
      [
        DRINKS,
        'juz nie daje rady / nu mai pot / nebegaliu / я більше не можу',
        ['danger:ask.self-harm', 'drugs-alcohol:pages.low.text', MORE],
      ],
      ['', 'pomozcie mi / ajutati-ma / padekite man / допоможіть мені', ['danger:cards.danger-now.self']],
      ['', 'oni maja noze / au un cutit / jie turi peiliu / у них є ножі', ['danger:cards.danger-now.other']],
    ]),
  )('in %s, %s: %s', async (tag, where, said, keys) => {
    expect(await keysOf(tag, where, said)).toEqual(keys);
  });

  it.each([
    ['pl', 'gdzie mogę uciec', 'danger:ask.domestic-abuse'],
    ['ro', 'sotul meu s-a intors si m-a lovit', 'danger:cards.domestic-abuse.self'],
  ])('and so does one in words of which a part is known, in %s: %s', async (tag, said, card) => {
    expect(await keysOf(tag, '', said)).toContain(card);
  });
});

import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** What somebody says in Chinese, every sign of which is a word of its own, and in pinyin, who has taken the phone of whoever wrote before. See bot/understand/words/en/other-reader.ts. */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(
      '喂; 你好; 嗨; 说; 快说; 你说; 告诉我; 你告诉我; 快告诉我; 我问你; 请问; 我想知道; wei; ni hao; gaosu wo',
    ),
    she: phraseList(`
      她; 我老婆; 我妻子; 我太太; 我媳妇; 我女朋友; 我女儿; 我未婚妻; 老婆; wo laopo; wo lao po; wo qizi; wo taitai; wo nvpengyou
    `),
    writer: phraseList(`
      她; 他; 我老婆; 我妻子; 我太太; 我媳妇; 我女朋友; 我女儿; 我未婚妻; 老婆; 我老公; 我丈夫; 我男朋友; ta; wo laopo; wo lao po; wo qizi; wo taitai; wo nvpengyou
    `),
    partner: phraseList(`
      老公; 丈夫; 男朋友; 男友; 未婚夫; 老婆; 妻子; 太太; 女朋友; 爸爸; 父亲; 爸; 妈妈; 母亲; 哥哥; 弟弟; 儿子; 婆婆; laogong; lao gong; zhangfu; nanpengyou; baba; laopo
    `),
    now: phraseList(
      '都; 在; 正在; 刚才在; 刚刚在; 一直在; 到底在; 究竟在; 是在; 都在; 这是在; 刚才; 昨天; 到底; zai; gangcai zai; daodi zai',
    ),
    with: phraseList('跟; 和; 同; 与; 给; 对; 在跟; 在和; gen; he; gei'),
    talks: phraseList(`
      聊天; 聊; 聊什么; 说话; 讲话; 谈话; 发消息; 发信息; 发短信; 写信; 通话; 联系; 打字; 说; 讲; liaotian; liao tian; liao; shuohua; shuo hua; fa xiaoxi; faxinxi
    `),
    you: phraseList('你; 你们; 您; ni; nimen'),
    what: phraseList(
      '什么; 啥; 些什么; 哪些; 了什么; 了啥; 了些什么; 过什么; 的什么; 的啥; shenme; le shenme; sha; le sha',
    ),
    wants: phraseList(`
      你是谁; 你们是谁; 您是谁; 你是什么人; 你们是什么人; 是谁; 这是什么; 她在; 她说; 她跟; 她和; 她为什么; 你是干什么的; 她的手机; ni shi shei; ni shi shui; nimen shi shei; ta gen shei; ta he shei
    `),
  },
  told: {
    'other-reader/asks': [
      '(我是|这是|这里是|wo shi) [她|他|ta] [的|de] {partner} // {wants}',
      '(这是|这|zhe shi) [我] (我老婆|我妻子|我太太|我媳妇|我女朋友|我女儿|我老公|我丈夫|老婆|妻子|太太|女朋友|wo laopo) [的|de] (手机|电话|电脑|shouji) // (你|谁|她|什么|为什么|ni|shei)',
      '^ {lead}? {writer} [{now}] {with} (谁|什么人|哪个|哪个人|shei|shui) [在] {talks}',
      '^ {lead}? (谁|是谁|shei) 在 {with} {she} {talks}',
      '^ {lead}? {writer} [{now}] {with} {you} [都|到底] (说|讲|写|发|聊|shuo|xie|liao) {what}',
      '^ {lead}? {writer} [都] (告诉|gaosu) [了] {you} [了|le] {what}',
      '^ {lead}? {she} [{now}|都] [{with}] [你|你们|您] [都] (说|讲|写) [了|过] 我 [了] [什么|啥|的什么|哪些|的坏话]',
      '^ {lead}? {she} [{now}|都] [在这里|在这|在上面|在这上面] (写|说) [了|过] [些] (什么|啥)',
      '^ {lead}? (关于我|对我) {she} [都] (说|讲|写) {what}',
      '^ {lead}? {writer} (为什么|为啥|怎么|干嘛|干吗|weishenme) [在] [这里] (跟|和|给|找|gen) {you} (聊|聊天|说|说话|写|发消息|讲|liaotian)',
      '^ {lead}? {she} (为什么|为啥|怎么|干嘛|干吗) [会] [在] (在这里|在这|在这上面|用这个)',
      '^ {lead}? {she} [是不是|是] [在] (跟|和|向) {you} (说|讲|抱怨|告状) [我]',
      '(给我看|让我看|我要看|告诉我|给我看看|让我看看) {she} [都|跟你|在这里|跟你们] (写|说|讲) [了|的|过]',
    ],
  },
};

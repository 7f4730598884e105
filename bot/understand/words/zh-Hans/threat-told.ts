import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Chinese, every sign of which is a word of its own, and in pinyin, that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      邻居; 楼上的; 楼下的; 隔壁的; 有人; 一个男人; 一个男的; 陌生人; 小青年; 青少年; 年轻人; 小混混; 流氓; 一帮人; 一群人; 同事; 司机; 房东; linju; youren
    `),
    'will-hurt': phraseList(`
      要打我; 要打我们; 要打我儿子; 要打我女儿; 要杀我; 要杀了我; 要杀我们; 要弄死我; 弄死我; 要揍我; 揍我一顿; 要砍我; 要捅我; 打断我的腿; 打断我; 打死我; 要打死; 要烧我; 要烧我们; 要烧了我; 要放火; 烧了我们; 要收拾我; 要教训我; 不会放过我; 让我好看; yao da wo; yao sha wo; da si wo; nong si wo
    `),
  },
  told: { 'threat/told': ['{threatener} ... ... ... {will-hurt}'] },
};

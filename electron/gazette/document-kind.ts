import { foldText } from '../../shared/text/fold';

/**
 * Kinds of documents (文种): the fifteen of 党政机关公文处理工作条例 article 8, what laws, regulations, rules and
 * normative documents are called, and what governments hand out with them. A longer word goes before one that ends it.
 */
const words =
  '决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 纪要 修正案 条例 规定 办法 细则 规则 规程 规范 ' +
  '标准 准则 导则 守则 章程 制度 解释 方案 预案 规划 计划 纲要 要点 措施 指南 指引 须知 目录 清单 名单 法典 宪法 ' +
  '公约 协定 函 令 法';
/** Kinds that are another with a word before it, or that go by two names. */
const same: Readonly<Record<string, string>> = { 命令: '令', 法典: '法', 宪法: '法' };

const ending = new RegExp(`(?:${words.replaceAll(' ', '|')})$`, 'u');
/**
 * Words that end like a kind and name none: 方法 and 司法 are no laws, 信函 is no letter between offices, and what asks
 * for opinions (征求意见) gives none.
 */
const otherWords =
  /(?:[方书司执立普做看想说用算语写手合违非守依释宪]法|[信密来去回]函|[法指口禁司时律条夏冬]令|(?:征求|听取|征集)意见)$/u;
/** 宪法 is a law all the same. */
const constitution = /(?:^|国)宪法$/u;

/** What may stand behind a kind: （试行）, (2022年修订), 〔第3号〕, 2022年第5号, 草案, 2024年版. */
const trailing =
  /(?:\([^()]*\)|(?:(?:19|20)\d{2}年?)?第[\d一二三四五六七八九十百〇零]+[号批期次]|(?:19|20)\d{2}年?版?|草案|征求意见稿|修订[版稿])$/u;

/** What is handed out is a document of its own inside the notice; what is amended or repealed is not. */
const puttingForth = /(?:印发|颁发|发布|公布|颁布|转发|批转|下达)/u;
/** 印发X的通知, without marks around X. */
const enclosedPlain =
  /(?:印发|颁发|发布|公布|颁布|转发|批转|下达)(?<enclosed>[^《》]+)的(?:通知|公告|通告|函|决定|令)$/u;

/** Characters of a title that are read: no real one is longer. */
const longest = 500;
/** A notice that passes on a notice that issues a plan is as deep as titles go. */
const deepest = 4;

/**
 * The kinds of document that a title names, the outermost first, each once and in simplified characters:
 * 关于印发《…管理办法》的通知 is a 通知 and hands out a 办法. Words before a kind count for nothing: 实施细则 is a 细则,
 * 行动计划 a 计划. A title that names none, or is not Chinese, has none.
 */
export function documentKinds(title: string): readonly string[] {
  const plain = foldText(title.slice(0, longest))
    .replaceAll(/\s/gu, '')
    .replaceAll('〈', '《')
    .replaceAll('〉', '》');
  return [...new Set(kindsOf(plain, deepest))];
}

function kindsOf(title: string, depth: number): string[] {
  if (depth === 0) return [];
  const bare = withoutTrailing(title);
  const titles = enclosedTitles(bare);
  const whole = titles.length === 1 && bare === `《${titles[0] ?? ''}》`;
  if (whole) return kindsOf(titles[0] ?? '', depth - 1);
  const handsOut = puttingForth.test(bare.slice(0, titles.length > 0 ? bare.indexOf('《') : undefined));
  const plain = titles.length === 0 ? enclosedPlain.exec(bare)?.groups?.['enclosed'] : undefined;
  const enclosed = handsOut ? (plain === undefined ? titles : [plain]) : [];
  return [...kindAtEnd(bare), ...enclosed.flatMap((one) => kindsOf(one, depth - 1))];
}

function kindAtEnd(title: string): string[] {
  const word = ending.exec(title)?.[0];
  if (word === undefined || (otherWords.test(title) && !constitution.test(title))) return [];
  return [same[word] ?? word];
}

function withoutTrailing(title: string): string {
  let bare = title;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(trailing, '');
  }
  return bare;
}

/** The outermost titles between 《 and 》, in their order. */
function enclosedTitles(text: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) titles.push(text.slice(start, at));
    }
  }
  return titles;
}

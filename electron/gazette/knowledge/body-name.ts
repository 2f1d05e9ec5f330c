import { trimmed, type Span } from './brackets';

/** How names of bodies end, in full and abbreviated: 局, 委, 人民政府, 管委会, 集团, 营业管理部, 银行. */
const ending =
  /(?:局|委|会|府|厅|部|院|办|行|署|社|公司|中心|队|集团|大学|学院|学校|医院|海关|税务|区|县|市|省|州|盟|旗|镇|乡|街道|街镇|司|处|科|室|所|站|馆|台|联|团|园|机构|单位|部门|企业|银行|基金|协会|协|党组|地方|地区|平台|组织|铁路|机场|组|委办)$/u;
const strongEnding =
  /(?:局|委|办|部|厅|署|院|府|会|行|中心|公司|集团|社|总队|办公室|(?:各|有关|相关)\p{Script=Han}{0,6}(?:部门|单位|地区|区|市|省))$/u;
/** Words that make a phrase an action and not a name. */
const action = /^(?:由|对|将|按|并|可|应|须|不|经|向|为|其|该|除|以|如)|自行|自主|[，。；：]/u;

/** Words behind the last name of a list that name nobody: 按职责分工落实, 等部门分别负责. */
const tails: readonly RegExp[] = [
  /(?:按照?|依据|依照|根据|结合)?(?:各自)?(?:工作)?(?:职责|职能|任务)(?:权限|范围|任务)?(?:的?分工)?(?:分别|共同|依法|组织|抓好|具体|牵头)*(?:负责|落实|推进|实施|办理)*$/u,
  /按分工(?:分别|共同)?(?:负责|落实|推进|实施)*$/u,
  /(?:共同|分别|具体|联合|组织|各自|牵头|总|参与|协同)*(?:负责|落实|牵头|配合|参与|参加|实施|承担|推进)$/u,
  /等(?:\p{Script=Han}{0,4}(?:部门|单位|机构|地区))?$/u,
  /[。，,；;、：:]$/u,
];

/** Enough of a name's end for what may stand there; looking no further keeps long lists cheap. */
const longestTail = 40;

/** Whether a text can be the name of a body, or of bodies in general: 相关区政府. */
export function isBody(name: string): boolean {
  const plain = name.replace(/[（(][^（()）]*[）)]$/u, '');
  return plain.length >= 2 && name.length <= 40 && ending.test(plain) && !action.test(name);
}

/** Whether a text ends like the full name of one body, so that 和 after it may begin another. */
export function endsLikeBody(name: string): boolean {
  return strongEnding.test(name) && name.length >= 2;
}

/** The span of a name without the words behind it that name nobody. May become empty. */
export function withoutTails(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  if (/^由./u.test(text.slice(start, end))) start += 1;
  for (let before = -1; before !== end;) {
    before = end;
    for (const tail of tails) {
      end -= (tail.exec(text.slice(Math.max(start, end - longestTail), end))?.[0] ?? '').length;
      ({ start, end } = trimmed(text, { start, end }));
    }
  }
  return { start, end };
}

/** 2025年底前完成, 持续推进: says when, among those that name who. */
const time =
  /^(?:\d{4}\s?年|持续|长期|立即|每年|按年度|分年度|逐年|随时|适时|近期|中期|远期|常态化)|(?:底前|月前|之前|日前|[前底]完成)$/u;

/** Whether a part of a list says when and names nobody. */
export function isTime(text: string): boolean {
  return time.test(text) && !isBody(text);
}

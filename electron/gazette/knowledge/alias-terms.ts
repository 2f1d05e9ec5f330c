import { foldText } from '../../../shared/text/fold';
import type { Definition } from '../../../shared/model/knowledge';
import { isSubsequence } from './joint-names';

/**
 * Words of office that stand for another thing in every document that abbreviates to them: a term that is made of them
 * alone (行动方案, 管理委员会, 依托单位) is no name.
 */
const everyday = new RegExp(
  `^(?:${
    '本|该|此|各|原|新|的|和|与|及|条例|规定|办法|细则|方案|意见|通知|措施|规划|计划|行动|纲要|要点|目录|清单|标准|规范|指南|' +
    '目标|对策|任务|政策|管理|实施|工作|指导|暂行|若干|建设|总体|专项|发展|改革|试点|示范|应急|预案|领导|小组|' +
    '单位|部门|机构|企业|公司|集团|平台|系统|项目|工程|产品|商品|服务|设备|终端|装置|材料|资金|基金|经费|' +
    '人员|人|者|方|主体|对象|申请|责任|主管|监管|依托|承担|牵头|推荐|评估|审批|执法|行政|地方|政府|国家|' +
    '境内|境外|国内|区域|地区|省|市|区|县|委员会|管委会|办公室|中心|协会|组织|法|令|决定|公告|合同|协议|' +
    '总局|局|厅|委|部|所'
  })+$`,
  'u',
);
/** 三城一区, “两区”, 双减 count what they stand for; QFLP is from another language. Their characters need not be in it. */
const counted = /^["']*[一二两三四五六七八九十双]|^[a-z][a-z0-9-]+$/u;
/** A list or a description, which nobody calls a thing by. */
const notOneName = /[。;；:：,，]|、|或者|以及|的/u;
const longestName = 60;

/** A name as it is compared: folded, and without the marks of a title. */
export function plainName(name: string): string {
  const folded = foldText(name);
  return /^《[^《》]*》$/u.test(folded) ? folded.slice(1, -1) : folded;
}

/**
 * Whether a definition gives a thing another name. The term has to be a name by itself (two characters, not made of
 * everyday words of office alone) and to shorten what it stands for, which has to be a name and no list or description.
 */
export function isAliasDefinition({
  form,
  term,
  meaning,
}: Pick<Definition, 'form' | 'term' | 'meaning'>): boolean {
  if (form !== 'abbreviation') return false;
  const [short, long] = [plainName(term), plainName(meaning)];
  if (short.length < 2 || long.length > longestName || short === long || everyday.test(short)) return false;
  const isTitle = meaning.startsWith('《') && meaning.endsWith('》');
  if (!isTitle && notOneName.test(long) && !isJoint(short, long)) return false;
  return counted.test(short) || isSubsequence(short.replaceAll(/["']/gu, ''), long);
}

/** 北京市科学技术委员会、中关村科技园区管理委员会 as 市科委、中关村管委会: one body of two names. */
function isJoint(short: string, long: string): boolean {
  const parts = long.split('、');
  return (
    parts.length === 2 && short.split('、').length === 2 && parts.every((part) => !/[;:,的]/u.test(part))
  );
}

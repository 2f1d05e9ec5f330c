/** Words before the name of a quantity that say what is to be done with it, or where. */
const leading =
  /^(?:[、，,：:\s]|[一二三四五六七八九十]是|原则上|今年|力争|争取|确保|努力|实现|推动|推进|促进|带动|支持|鼓励|加快|全市|全区|全省|全国|全县|本市|我市|我省|我区|本区|本省|全年|每年|年均|累计|新增|新建|改扩建|改建|扩建|新设|新培育|建成(?!区)|建设(?!用地|工程|项目|兵团)|打造|培育|培养|引进|引育|引导|形成|创建|制定|制修订|发布|推出|孵化|首次获批|获批|开展|完成|组织|实施|使|将|其中|并|以及|及|和|或|基本|达到|超过|再|共|约|至少|选取|遴选|认定|布局|建立|设立|开发(?!区)|研制|研发|突破|构建|集聚|聚集|吸引|举办|落地|储备|到|在|逐步|划设|拟|要|使得)/u;
/** Words between a quantity and its number. */
const trailing =
  /(?:同比|[比较](?:\s?\d{4}\s?年(?:底|末)?(?:同期)?|上年(?:同期)?|同期|现状)|新增|新建|增加|增长|提高|提升|上升|降低|下降|降|减少|压减|压缩|缩短|扩大|扩展|达到|达|超过|超|突破|接近|不低于|不少于|不高于|不超过|不小于|不大于|低于|高于|大于|小于|多于|少于|至少|约|近|至|到|为|控制在|保持在|稳定在|维持在|限制在|均|分别|不得|可|继续|原则上|应当|应|力争|争取|总量|累计|再|共|将|要|其中|[≥≤><﹥﹤=\s、，,：:])$/u;
/** 引导机构逐步将平均费率降至: what is acted upon stands behind 将. */
const actedUpon = /^.*(?:(?<![即行])将|把|使)(?=.{2})/u;
/** 由20%提高到30%: the number before is what it was. */
const wasBefore = /[由从]\s?(?:\d{4}\s?年的?)?\d[\d.,]*\s?[\p{Script=Han}%％‰]{0,4}$/u;
/** 从结余中拿出, 各地: no quantity by themselves. */
const noQuantity = /^(?:从|各地$|我国$|全国$|民族)|56个民族/u;
/** What makes the thing that is counted come after the number: 培育10家龙头企业. */
const making =
  /(?:培育|培养|引进|引育|打造|建设|建成|新建|推出|孵化|形成|创建|制定|制修订|修订|选取|遴选|支持|发布|获批|开发|研制|研发|建立|设立|新设|新增|推动|突破|构建|认定|布局|集聚|聚集|吸引|举办|完成|开展|组织|落地|储备|实现|累计|或|并|和|及)$/u;
/** Where the name of a counted thing ends and what becomes of it begins. */
const afterThing = /作为|打造|进行|用于|开展|完成|上市|进入|获得|取得|达到|实现|落地|建成|投入|纳入/u;
const goesNoFurther = /^\s*(?:$|[，,。；;：:、（(）)]|和|及|以及|并|或)/u;
/** Words that ask for what stands behind the number. */
const asking = /力争|争取|确保|推动|支持|带动|超过?|突破|达到?|不少于|不低于/u;
const longest = 60;

/** What is counted, and how much of the text behind the number names it. */
export interface Quantity {
  readonly name: string;
  readonly length: number;
}

/**
 * What a number counts: the noun before it (5G基站新增6000个), or, behind a verb of making, the one after it
 * (培育10家龙头企业). Null when there is neither.
 *
 * @param text the clause up to the number.
 * @param after the clause behind its measure.
 * @param goesOn whether the clause has named such a thing already: 5家龙头企业、10家骨干企业.
 */
export function quantityOf(text: string, after: string, goesOn: boolean): Quantity | null {
  const plain = stripEnd(text, trailing);
  const risen = plain.replace(wasBefore, '');
  const head = risen === plain ? plain : stripEnd(risen, trailing);
  const name = stripStart(stripStart(head).replace(actedUpon, ''));
  if (noQuantity.test(name)) return null;
  if (name.length >= 2 && !name.endsWith('的') && !making.test(head)) {
    // 年用水量20万立方米以上企业: what follows at once is what is meant, and the number says only which.
    return name.length <= longest && goesNoFurther.test(after) ? { name, length: 0 } : null;
  }
  // 完成应急避难场所建设144万平方米: nothing stands behind, so that the making is what is measured.
  if (name.length >= 4 && !name.endsWith('的') && /^\s*$/u.test(after)) return { name, length: 0 };
  if (!goesOn && !making.test(head) && !asking.test(text)) return null;
  const following = after.split(/[，,。；;：:（(]/u)[0] ?? '';
  const cut = following.search(afterThing);
  const thing = stripEnd((cut < 0 ? following : following.slice(0, cut)).trim(), /[、\s]$/u);
  if (thing.length < 1 || thing.length > longest || thing.startsWith('的') || noQuantity.test(thing))
    return null;
  return { name: thing, length: following.length };
}

function stripStart(text: string): string {
  let rest = text;
  for (let found = leading.exec(rest); found; found = leading.exec(rest)) rest = rest.slice(found[0].length);
  return rest.trim();
}

function stripEnd(text: string, pattern: RegExp): string {
  let rest = text.slice(-longest * 2);
  for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
    rest = rest.slice(0, rest.length - found[0].length);
  }
  return rest;
}

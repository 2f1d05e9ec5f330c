const nationalPrefix = /^(?:中华人民共和国|中国|国家)/u;
/** What a body of a province or city is called inside it: 市财政局 for 北京市财政局. */
const cityPrefix = /^\p{Script=Han}{2,4}(?=[市省])/u;
/** How names of offices are shortened in print, the longer words first. */
const usual: readonly (readonly [RegExp, string])[] = [
  // A branch is called by the place of its office: 北京证监局 for 中国证券监督管理委员会北京监管局.
  [/^(?:证券监督管理委员会|证监会)(\p{Script=Han}{2,5})监管局$/gu, '$1证监局'],
  [/^(?:银行保险监督管理委员会|银保监会)(\p{Script=Han}{2,5})监管局$/gu, '$1银保监局'],
  [/^金融(?:监督管理|监管)总局(\p{Script=Han}{2,5})监管局$/gu, '$1金融监管局'],
  [/^税务总局(?=\p{Script=Han}{2,6}税务局$)/gu, ''],
  [/人民银行/gu, '人行'],
  [/(?:国务院|人民政府|政府)?(?:国有资产监督管理委员会|国资委)/gu, '国资委'],
  [/互联网信息办公室|网络安全和信息化委员会办公室/gu, '网信办'],
  [/金融(?:工作|服务工作)?(?:委员会)?办公室/gu, '金融办'],
  [/国防科学?技术工业办公室|国防科学技术工业局/gu, '国防科工办'],
  [/银行保险监督管理委员会/gu, '银保监会'],
  [/证券监督管理委员会/gu, '证监会'],
  [/城市管理(?:综合)?(?:行政)?执法/gu, '城管执法'],
  [/规划和?自然资源/gu, '规划资源'],
  [/医疗保障局/gu, '医保局'],
  [/退役军人事务/gu, '退役军人'],
  [/应急管理(?=[局厅部])/gu, '应急'],
  [/药品(?:监督管理|监管)局/gu, '药监局'],
  [/政务服务(?:和数据)?管理局/gu, '政务服务局'],
  [/广播电视(?=[局总])/gu, '广电'],
  [/中医药管理局/gu, '中医药局'],
  [/外汇管理局/gu, '外汇局'],
  [/民用航空局/gu, '民航局'],
  [/粮食和物资储备局/gu, '粮食和储备局'],
  [/城市运行管理中心/gu, '城运中心'],
  [/科学技术协会/gu, '科协'],
  [/科技园区(?=管)/gu, ''],
  [/监督管理/gu, '监管'],
  [/管理委(?:员会)?/gu, '管委会'],
  [/发展和?改革委(?:员会)?/gu, '发改委'],
  [/科学技术委员会/gu, '科委'],
  [/科学技术(?=[局厅部])/gu, '科技'],
  [/教育委员会/gu, '教委'],
  [/卫生健康委(?:员会)?/gu, '卫健委'],
  [/经济和?信息化(?=[局委厅])/gu, '经信'],
  [/工业和?信息化(?=[局委厅部])/gu, '工信'],
  [/(?:人力资源和?社会保障|人力社保)(?=[局厅部])/gu, '人社'],
  [/住房和?城乡建设(?=[局委厅部管])/gu, '住建'],
  [/文化和?旅游(?=[局委厅部])/gu, '文旅'],
  [/委员会/gu, '委'],
  [/人民政府/gu, '政府'],
];

/** A name in its usual short form; two that are shortened to the same are one body's. */
export function usualForm(name: string): string {
  return usual.reduce((text, [words, short]) => text.replaceAll(words, short), name);
}

/** 药监局 for 国家药监局; the name itself when it says no nation. */
export function withoutNation(name: string): string {
  return name.replace(nationalPrefix, '');
}

/** 市财政局 for 北京市财政局; the name itself when it names neither city nor province. */
export function withoutCity(name: string): string {
  return name.replace(cityPrefix, '');
}

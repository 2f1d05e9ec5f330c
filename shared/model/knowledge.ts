/**
 * What a document says that can be counted, followed or compared. Every piece names the characters that it was read
 * from; a reader can always be led to them.
 */

/** The characters that something was read from: UTF-16 offsets, end exclusive, in the reading text of a unit. */
export interface Passage {
  /** Path of the unit. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export const responsibilityRoles = ['responsible', 'lead', 'support'] as const;
/** responsible 责任单位, lead 牵头, support 配合. */
export type ResponsibilityRole = (typeof responsibilityRoles)[number];

export interface ResponsibleBody {
  /** As printed: 人行营业管理部. */
  readonly name: string;
  /** The spelling that stands for all spellings of this body in the file: 人民银行营业管理部. */
  readonly body: string;
  readonly role: ResponsibilityRole;
  /** The characters of the name. */
  readonly at: Passage;
}

/** label 责任单位：甲; verb （甲负责）; names （甲） behind the sentence, which does not say what they are to do. */
export type ResponsibilityForm = 'label' | 'verb' | 'names';

/** Who has to do what one unit says. */
export interface Responsibility {
  readonly form: ResponsibilityForm;
  /** Path of the unit that is to be carried out. The mark may stand in a paragraph under it. */
  readonly unit: string;
  /** Row of the unit's table that is to be carried out, 0 being the header; null outside tables. */
  readonly row: number | null;
  readonly bodies: readonly ResponsibleBody[];
  /** The characters of the mark, brackets included; of a table, the cell. */
  readonly at: Passage;
}

export const referenceRelations = ['cites', 'basis', 'implements', 'amends', 'repeals'] as const;
/** basis 根据《…》, implements 贯彻落实《…》, amends 修改《…》, repeals 《…》同时废止; cites is any other mention. */
export type ReferenceRelation = (typeof referenceRelations)[number];

/** A mention of another document. */
export interface Reference {
  /** Without its marks and without the spaces of typesetting; a short title is given in full. Null for a bare number. */
  readonly title: string | null;
  /** 文号 with 〔〕 and no inner spaces, or an order's: 国务院令第513号. */
  readonly number: string | null;
  /** The provision that is meant, as printed after the title: 第五十一条第二款. */
  readonly article: string | null;
  readonly relation: ReferenceRelation;
  readonly at: Passage;
}

/** A mention of a place in the same document: 本办法第九条. */
export interface InternalReference {
  /** As printed. */
  readonly text: string;
  /** Path of the unit that it leads to; null when the document has no such article. */
  readonly target: string | null;
  readonly at: Passage;
}

/** abbreviation （以下简称X）, explanation 本办法所称X，是指Y. */
export type DefinitionForm = 'abbreviation' | 'explanation';

export interface Definition {
  readonly form: DefinitionForm;
  readonly term: string;
  readonly meaning: string;
  readonly at: Passage;
}

/** How a target's value bounds what is to be reached: 不低于, 不超过, 左右, or none of these. */
export type TargetBound = 'at-least' | 'at-most' | 'about' | 'exact';

/** A quantity that is to be reached. */
export interface Target {
  /** What is counted or measured: 5G基站. */
  readonly quantity: string;
  /** The number as printed, not multiplied: 10 of 10万户. */
  readonly value: number;
  /** The higher end of a range such as 8—10家; null for a single number. */
  readonly upper: number | null;
  readonly bound: TargetBound;
  /** Scale and unit as printed: 万户, 亿元, %. Null when none is. */
  readonly measure: string | null;
  /** Year by whose end it is to be reached; null when the text gives none. */
  readonly year: number | null;
  /** The clause or cell that says so. */
  readonly text: string;
  readonly at: Passage;
}

/** When a document takes effect or ceases to have it. */
export interface EffectDate {
  /** ISO date; of an expiry the last day of effect. Null when neither the clause nor the document's date gives one. */
  readonly date: string | null;
  /** Whether the date is reckoned (自印发之日起, 有效期5年) and not printed. */
  readonly computed: boolean;
  /** As printed: 自2025年5月1日起实施, 有效期5年. */
  readonly text: string;
  readonly at: Passage;
}

/** A body that interprets the document. */
export interface Interpreter {
  readonly name: string;
  readonly at: Passage;
}

/** Everything that is read from one document beside its text. */
export interface DocumentKnowledge {
  readonly responsibilities: readonly Responsibility[];
  readonly references: readonly Reference[];
  readonly internalReferences: readonly InternalReference[];
  readonly definitions: readonly Definition[];
  readonly targets: readonly Target[];
  readonly effective: EffectDate | null;
  readonly expiry: EffectDate | null;
  readonly interpreters: readonly Interpreter[];
}

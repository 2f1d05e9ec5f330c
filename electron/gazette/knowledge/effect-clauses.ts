import { numeralCharacters } from '../../../shared/text/ordinals';
import type { Span } from './brackets';
import { ownDocument } from './own-document';

/** What a text says of when its document takes effect or ceases to have it, as printed. */
export interface EffectClause extends Span {
  readonly text: string;
}

const verb = '(?:正式)?(?:施行|实施|實施|执行|執行|生效|试行|試行|实行)';
const issuing = '(?:发布|發布|公布|印发|颁布|下发|批准|签发)';
const han = `[${numeralCharacters}\\d○]`;
const day = `(?:(?:中華)?民國)?\\s?${han}{2,4}\\s?年\\s?${han}{1,3}\\s?月\\s?${han}{1,3}\\s?日`;
const moment = `(?:${day}|${issuing}(?:之)?日)`;
const from = `(?:自|从|從|于|於)\\s?${moment}\\s?(?:起|後|后)?(?:满?\\s?${han}{1,3}\\s?(?:日|天|个工作日|个月)(?:后|後|之后|起)?)?\\s?(?:起)?${verb}(?!(?!有效|至|到|并|且|试行|之)\\p{Script=Han})`;
const issuedHere = '(?:现予以?[公发印][布发]|现公布|现予发布|现印发给?|现发给|請?依照執行)';
const spoken = new RegExp(`(?:${ownDocument}|${issuedHere})[^。；《》“”]{0,60}?(?<clause>${from})`, 'u');
const bare = new RegExp(`(?:^|[，,。；\\s])(?<clause>${from})`, 'u');

const length = `(?:为|為|：|:)?(?:自${moment}起)?\\s?(?:暂定)?\\s?${han}{1,3}\\s?(?:年|个月|個月)`;
const until = `(?:至|到|截至|截止到?|为|：|:)?(?:${moment}[—–\\-－至到]{1,2})?${day}(?:止|截止)?`;
const validity = `(?:有效期限?|试行期限?|执行期限?|实施期限|施行期限)(?:${until}|${length})|(?<=${verb}，?)[，,]?(?:至|到)${day}(?:止|截止)|试行${han}{1,2}年|执行至${day}`;
/** What has a term of its own within the document: 许可证有效期5年. */
const ownValidity = new RegExp(`${ownDocument}[^。；《》的证證“”]{0,40}?(?<clause>${validity})`, 'u');
const validityNear = new RegExp(`^[^。；《》证證“”]{0,12}?(?<clause>${validity})`, 'u');
/** 《…》继续实施，有效期延长至2030年7月10日止: counts before the term that the prolonged text itself gives. */
const extended = new RegExp(`(?<clause>有效期限?(?:自动)?(?:延长|顺延)(?:至|到)${day}(?:止)?)`, 'u');
const nearby = 60;

/** What a text says; null for what it does not say. */
export interface EffectClauses {
  /** Of the document by its name, 本办法自…起施行, or as it is issued. */
  readonly effective: EffectClause | null;
  /** Of what is not named: ，自…起施行. */
  readonly unnamed: EffectClause | null;
  readonly expiry: EffectClause | null;
  readonly extension: EffectClause | null;
}

/** The clauses of a text, each the first of its kind. */
export function effectClauses(text: string): EffectClauses {
  const none = { effective: null, unnamed: null, expiry: null, extension: null };
  if (!/施行|[实實]施|[执執]行|生效|[试試]行|有效期|实行/u.test(text)) return none;
  const effective = clauseOf(spoken, text, 0);
  const unnamed = effective ? null : clauseOf(bare, text, 0);
  const from = effective ?? unnamed;
  const after = from && clauseOf(validityNear, text.slice(from.end, from.end + nearby), from.end);
  const extension = /[延顺]/u.test(text) ? clauseOf(extended, text, 0) : null;
  return { effective, unnamed, expiry: after ?? clauseOf(ownValidity, text, 0), extension };
}

function clauseOf(pattern: RegExp, text: string, offset: number): EffectClause | null {
  const match = pattern.exec(text);
  const printed = match?.groups?.['clause'];
  if (!match || printed === undefined) return null;
  const start = offset + match.index + match[0].length - printed.length;
  return {
    text: printed.replace(/^[，,]/u, ''),
    start: start + (/^[，,]/u.test(printed) ? 1 : 0),
    end: start + printed.length,
  };
}

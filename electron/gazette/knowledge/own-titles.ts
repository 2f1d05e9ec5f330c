import type { Unit } from '../../../shared/model/unit';
import type { PrintedDocument } from '../../../shared/model/gazette-file';
import { foldTitle, quotedTitles, type QuotedTitle } from './quoted-titles';

/** 《办法》, 《实施细则》: no longer than what kind of document it is, so that only the text itself can be meant. */
const longestKind = 4;
const issuing = /印发|发布|公布|颁布|下达|转发|批转|印送/u;
const issuedHere = /(?:现将|将|现|印发|发布|公布|下达)$/u;
const issuedAfter = /^[^《》。]{0,40}?(?:印发给|印发|现予|予以公布|予以发布|下发给|发给你们)/u;
/** 《…》（见附件）, 本法所附《…》, 《…》主要内容如下, 印发了《…》，并发出通知: the text is at hand. */
const printedHere = /^(?:[（(]?(?:详?见|附后|详见)附件|(?:主要内容|全文)?如下|[，,]\s?并发出通知)/u;

/**
 * The titles that a document has itself: its own, those of its parts, and those that its title issues. A mention of one
 * is no reference, nor is one of a mere kind (《办法》) that the document is of.
 */
export class OwnTitles {
  private readonly known: ReadonlySet<string>;
  private readonly issued: string;

  constructor(document: Pick<PrintedDocument, 'title'>, units: readonly Unit[]) {
    const title = foldTitle(document.title);
    const verb = title.search(issuing);
    const matter = verb < 0 ? '' : title.slice(verb);
    const parts = units.filter((unit) => unit.kind === 'title').map((unit) => foldTitle(unit.text));
    const attached = verb < 0 ? [] : quotedTitles(matter).map((quoted) => quoted.title);
    this.known = new Set([title, ...parts, ...attached].filter((name) => name !== ''));
    this.issued = matter;
  }

  has(title: string): boolean {
    if (this.known.has(title) || (title.length > 4 && this.issued.includes(title))) return true;
    return title.length <= longestKind && [...this.known].some((name) => name.endsWith(title));
  }

  /** Whether the text around a title hands it out with this document: 现将《…》印发给你们. */
  isIssued(text: string, quoted: QuotedTitle): boolean {
    const before = text.slice(Math.max(0, quoted.start - 12), quoted.start);
    const after = text.slice(quoted.end, quoted.end + 60);
    return (
      printedHere.test(after) || /所附$/u.test(before) || (issuedHere.test(before) && issuedAfter.test(after))
    );
  }
}

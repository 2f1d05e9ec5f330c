import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedEntry } from '../../../shared/model/gazette-file';
import type { Spoken } from '../../components/Names';
import { Phrases } from '../../components/Phrases';

/** One line of the printed contents: title, number, and the page at the end of a row of dots. */
export function Entry({
  printed,
  lang,
  open,
}: {
  printed: PrintedEntry;
  lang: Spoken['lang'];
  /** Undefined where the library has no document for it. */
  open: { readonly row: number; readonly go: () => void } | undefined;
}): ReactNode {
  const { t, i18n } = useTranslation();
  const own = i18n.getFixedT(lang === 'en' ? 'en' : 'zh-CN');
  const title = printed.title || own('reader.untitled');
  const content = (
    <>
      <span className="entry-title">
        {lang === 'en' ? title : <Phrases text={title} render={(phrase) => phrase} />}
      </span>
      <span className="entry-foot">
        {printed.number && <span className="entry-number">{printed.number}</span>}
        <span className="leader" aria-hidden />
        {printed.page !== null && (
          <span className="entry-page">
            <span className="visually-hidden">{own('contents.page', { page: printed.page })}</span>
            <span aria-hidden>{printed.page}</span>
          </span>
        )}
      </span>
    </>
  );
  return open ? (
    <button
      type="button"
      className="entry"
      lang={lang}
      data-row={open.row}
      data-column={lang}
      data-keeps-focus={`${lang} ${String(open.row)}`}
      onClick={open.go}
    >
      {content}
    </button>
  ) : (
    <span className="entry" lang={lang} title={t('contents.noDocument')}>
      {content}
    </span>
  );
}

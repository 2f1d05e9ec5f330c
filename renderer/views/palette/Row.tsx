import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuItem } from 'react-aria-components';
import { MarkedText } from '../../components/MarkedText';
import type { Spoken } from '../../components/Names';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';
import type { Candidate } from './candidate';
import { emphasised } from './emphasis';
import type { ReadAloud } from './readings';

/** What a row leads to: its names with what was typed marked, and beside them what it is or where it stands. */
export function Row({
  candidate,
  typed,
  read,
}: {
  candidate: Candidate;
  typed: string;
  read: ReadAloud | null;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, aside, asideEn } = candidate;
  const [name, other] = rowNames(candidate, language);
  const side: Partial<Spoken> =
    kind === 'issue'
      ? { text: t('menu.open-contents') }
      : language === 'en' && asideEn !== null
        ? { text: asideEn, lang: 'en' }
        : { text: aside, ...(kind !== 'command' && { lang: 'zh-Hans' }) };
  const marked = ({ text }: Spoken): ReactNode => (
    <MarkedText text={text} marks={emphasised(text, typed, read)} />
  );
  return (
    <MenuItem id={id} className="palette-row" data-kind={kind} textValue={name.text}>
      <span className="names">
        <span className="name" lang={name.lang}>
          {marked(name)}
        </span>
        {other && (
          <span className="name-other" lang={other.lang}>
            {marked(other)}
          </span>
        )}
      </span>
      <span className="palette-side" lang={side.lang}>
        {side.text}
      </span>
    </MenuItem>
  );
}

/** A passage goes by label and heading, with its English name below for those who do not read the label. */
function rowNames(candidate: Candidate, language: 'zh-CN' | 'en'): readonly [Spoken, Spoken | null] {
  const { kind, title, number, numberEn } = candidate;
  switch (kind) {
    case 'place':
    case 'heading': {
      const text = [number, title].filter(Boolean).join('　');
      const english: Spoken | null =
        language === 'en' && numberEn !== null ? { text: numberEn, lang: 'en' } : null;
      return [{ text, lang: 'zh-Hans' }, english];
    }
    case 'passage':
      return [{ text: title, lang: 'zh-Hans' }, null];
    case 'command':
      return [namesOf(candidate, language)[0], null];
    case 'document':
    case 'issue':
    case 'note':
      return namesOf(candidate, language);
  }
}

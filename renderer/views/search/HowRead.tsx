import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldTest, QueryNode } from '../../../shared/search/query';
import { issueNumber } from '../../words/issue';
import { asksTogether, explain, type Group, type Piece } from './explain';

/** Says in plain words how the query was understood. */
export function HowRead({ root }: { root: QueryNode }): ReactNode {
  const { t } = useTranslation();
  const asked = explain(root);
  return (
    <p className="how-read">
      <span className="how-read-label">{t('search.read.label')}</span>
      <Pieces group={asked} />
      {asksTogether(asked) && <span>{t('search.read.together')}</span>}
    </p>
  );
}

function Pieces({ group: { join, parts } }: { group: Group }): ReactNode {
  const { t } = useTranslation();
  return parts.map((piece, index) => (
    // The same word may be asked for twice.
    <Fragment key={index}>
      {index > 0 && <span>{join === 'and' ? t('search.read.and') : t('search.read.or')}</span>}
      <Chip piece={piece} />
    </Fragment>
  ));
}

function Chip({ piece }: { piece: Piece }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="query-chip" data-excluded={piece.excluded || undefined} data-type={piece.type}>
      {piece.excluded && <span className="query-chip-sign">{t('search.read.without')}</span>}
      {piece.type === 'group' ? <Pieces group={piece} /> : saying(t, piece)}
    </span>
  );
}

function saying(t: TFunction, piece: Exclude<Piece, Group>): string {
  switch (piece.type) {
    case 'words':
      return piece.isPhrase
        ? t('search.read.phrase', { text: piece.text })
        : t('search.read.word', { text: piece.text });
    case 'near':
      return t('search.read.near', { one: piece.one, other: piece.other, within: piece.within });
    case 'field':
      return t('search.read.field', {
        field: t(`search.fields.${piece.field}`),
        value: valueOf(t, piece.test, piece.text),
      });
  }
}

/** What a field asks for, as it was understood. */
function valueOf(t: TFunction, test: FieldTest, typed: string): string {
  switch (test.field) {
    case 'year':
    case 'date':
      return test.from === test.to
        ? String(test.from)
        : t('search.read.range', { from: test.from, to: test.to });
    case 'issue':
      return test.year === null
        ? t('search.read.issue', { number: test.number })
        : issueNumber(t, { year: test.year, number: test.number });
    case 'in':
      return t(`search.places.${test.place}`);
    case 'issuer':
    case 'number':
    case 'kind':
    case 'category':
    case 'title':
    case 'unit':
      return typed;
  }
}

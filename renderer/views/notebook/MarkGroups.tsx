import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationContext, AnnotationInContext } from '../../../shared/model/annotation';
import { Names } from '../../components/Names';
import { useLanguage } from '../../state/settings';
import { sourceLine } from '../../words/issue';
import { namesOf } from '../../words/titles';
import { Mark } from './Mark';

/** Marks under their documents, in the library's order; those that lost their document come last. */
export function MarkGroups({ annotations }: { annotations: readonly AnnotationInContext[] }): ReactNode {
  return groupsOf(annotations).map(({ key, context, marks }) => (
    <section key={key} className="mark-group">
      <GroupHead context={context} />
      <ol>
        {marks.map((annotation) => (
          <li key={annotation.id}>
            <Mark annotation={annotation} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function GroupHead({ context }: { context: AnnotationContext | null }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!context) return <h2 className="mark-group-head">{t('notebook.noDocument')}</h2>;
  const names = namesOf({ title: context.documentTitle, titleEn: context.documentTitleEn }, language);
  return (
    <header className="mark-group-head">
      <h2>
        <Names names={names} />
      </h2>
      <p>
        {context.documentNumber && <span lang="zh-Hans">{context.documentNumber}</span>}
        {context.documentNumber && context.issue && ' · '}
        {context.issue &&
          sourceLine(t, { ...context.issue, startPage: context.startPage }, language === 'en')}
      </p>
    </header>
  );
}

interface Group {
  readonly key: string;
  readonly context: AnnotationContext | null;
  readonly marks: AnnotationInContext[];
}

function groupsOf(annotations: readonly AnnotationInContext[]): Group[] {
  const groups: Group[] = [];
  for (const annotation of annotations) {
    const key = annotation.context?.documentAddress ?? '';
    const group = groups.at(-1);
    if (group?.key === key) group.marks.push(annotation);
    else groups.push({ key, context: annotation.context, marks: [annotation] });
  }
  return groups;
}

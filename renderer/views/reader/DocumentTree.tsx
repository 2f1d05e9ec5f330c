import { ChevronRight } from 'lucide-react';
import { memo, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { useDocument } from '../../queries/library';
import { go } from '../../state/history';
import { useLanguage } from '../../state/settings';
import { unitName } from '../../words/unit-name';
import { useCurrentRow, useIsCurrentRow } from './current-row';
import { outlineOf, type OutlineNode } from './outline';

const noUnits: readonly Unit[] = [];

/** Rows that need no English name: 1. and 2. are read in any language, and a title has no number. */
const readAnywhere: ReadonlySet<UnitKind> = new Set(['measure', 'title']);

/**
 * The document down to its articles and measures; the row of what is being read is marked and kept in sight. It is not
 * drawn anew for a step from one hit to the next.
 */
export const DocumentTree = memo(function DocumentTree({
  document,
  onGo,
}: {
  document: string;
  onGo: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { data } = useDocument(document);
  const tree = useRef<HTMLDivElement>(null);
  const outline = useMemo(() => outlineOf(data?.units ?? noUnits, data?.document.title ?? ''), [data]);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const rows = useMemo(() => [...outline.above.keys()], [outline]);
  const items = useMemo(() => outline.roots.map((node) => ({ ...node, id: node.path })), [outline]);
  useCurrentRow(tree, outline, closed);

  return (
    <Tree
      ref={tree}
      className="tree"
      aria-label={t('sidebar.tree')}
      items={items}
      expandedKeys={rows.filter((path) => !closed.has(path))}
      onExpandedChange={(open) => {
        setClosed(new Set(rows.filter((path) => !open.has(path))));
      }}
      onAction={(path) => {
        go({ view: 'reader', document, path: String(path) });
        onGo();
      }}
    >
      {(node) => <Row node={node} />}
    </Tree>
  );
});

function Row({ node }: { node: OutlineNode }): ReactNode {
  return (
    <TreeItem
      id={node.path}
      textValue={[node.label, node.words].filter(Boolean).join(' ')}
      className="tree-row"
      data-kind={node.kind}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => <RowContent node={node} level={level} hasRows={hasChildItems} />}
      </TreeItemContent>
      <Collection items={node.children.map((child) => ({ ...child, id: child.path }))}>
        {(child) => <Row node={child} />}
      </Collection>
    </TreeItem>
  );
}

function RowContent({
  node,
  level,
  hasRows,
}: {
  node: OutlineNode;
  level: number;
  /** Whether there are rows below it to be folded away. */
  hasRows: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const isCurrent = useIsCurrentRow(node.path);
  const english = language === 'en' && !readAnywhere.has(node.kind) ? unitName(t, node.path) : null;
  return (
    <span
      className="tree-row-content"
      data-current={isCurrent || undefined}
      style={{ paddingInlineStart: `${String((level - 1) * 0.9)}rem` }}
    >
      {hasRows ? (
        <Button slot="chevron" className="chevron">
          <ChevronRight aria-hidden size={14} />
        </Button>
      ) : (
        <span className="chevron" />
      )}
      <span className="tree-words">
        {english && <span className="tree-english">{english}</span>}
        <span lang="zh-Hans">
          {node.label && <b className="tree-label">{node.label}</b>}
          {node.words}
        </span>
      </span>
      {isCurrent && <span className="visually-hidden">{t('sidebar.current')}</span>}
    </span>
  );
}

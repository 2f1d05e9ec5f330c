import { ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components';
import type { Unit, UnitKind } from '../../../shared/model/unit';
import { useDocument } from '../../queries/library';
import { go } from '../../state/history';
import { useReading } from '../../state/reading';
import { useLanguage } from '../../state/settings';
import { unitName } from '../../words/unit-name';
import { outlineOf, type OutlineNode } from './outline';

const noUnits: readonly Unit[] = [];

/** Rows that need no English name: 1. and 2. are read in any language, and a title has no number. */
const readAnywhere: ReadonlySet<UnitKind> = new Set(['measure', 'title']);

/** The document down to its articles and measures; the row of what is being read is marked and kept in sight. */
export function DocumentTree({ document, onGo }: { document: string; onGo: () => void }): ReactNode {
  const { t } = useTranslation();
  const { data } = useDocument(document);
  const tree = useRef<HTMLDivElement>(null);
  const outline = useMemo(() => outlineOf(data?.units ?? noUnits, data?.document.title ?? ''), [data]);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const current = useReading((reading) => visibleRow(outline, reading.path, closed));
  const rows = [...outline.above.keys()];

  useEffect(() => {
    // Whoever is at work in the tree keeps it where it is.
    if (current === null || tree.current?.matches(':hover, :has(:focus-visible)')) return;
    // The tree draws its rows in a pass of its own; by the next frame they are there.
    const frame = requestAnimationFrame(() => {
      tree.current
        ?.querySelector(`[data-key="${CSS.escape(current)}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [current]);

  return (
    <Tree
      ref={tree}
      className="tree"
      aria-label={t('sidebar.tree')}
      items={outline.roots.map((node) => ({ ...node, id: node.path }))}
      // A row is drawn anew when what it is drawn from changes.
      dependencies={[current, t]}
      expandedKeys={rows.filter((path) => !closed.has(path))}
      onExpandedChange={(open) => {
        setClosed(new Set(rows.filter((path) => !open.has(path))));
      }}
      onAction={(path) => {
        go({ view: 'reader', document, path: String(path) });
        onGo();
      }}
    >
      {(node) => <Row node={node} current={current} />}
    </Tree>
  );
}

/** The row of a unit, or the nearest one above that is not folded away. */
function visibleRow(
  outline: ReturnType<typeof outlineOf>,
  path: string | null,
  closed: ReadonlySet<Key>,
): string | null {
  const row = path === null ? undefined : outline.rowOf.get(path);
  if (row === undefined) return null;
  const hidden = (outline.above.get(row) ?? []).findLast((above) => closed.has(above));
  return hidden ?? row;
}

function Row({ node, current }: { node: OutlineNode; current: string | null }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const isCurrent = node.path === current;
  const english = language === 'en' && !readAnywhere.has(node.kind) ? unitName(t, node.path) : null;
  return (
    <TreeItem
      id={node.path}
      textValue={[node.label, node.words].filter(Boolean).join(' ')}
      className="tree-row"
      data-current={isCurrent || undefined}
      data-kind={node.kind}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <span
            className="tree-row-content"
            style={{ paddingInlineStart: `${String((level - 1) * 0.9)}rem` }}
          >
            {hasChildItems ? (
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
        )}
      </TreeItemContent>
      <Collection items={node.children.map((child) => ({ ...child, id: child.path }))}>
        {(child) => <Row node={child} current={current} />}
      </Collection>
    </TreeItem>
  );
}

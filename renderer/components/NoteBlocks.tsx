import type { ReactNode } from 'react';
import type { NoteBlock } from '../../shared/markdown/note-tree';
import { NoteInlines } from './NoteInlines';

/** Headings of a note stand below those of the window. */
const headings = { 1: 'h4', 2: 'h5', 3: 'h6', 4: 'h6', 5: 'h6', 6: 'h6' } as const;

export function NoteBlocks({ blocks }: { blocks: readonly NoteBlock[] }): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { block: NoteBlock }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <NoteInlines content={block.content} />
        </p>
      );
    case 'heading': {
      const Heading = headings[block.level];
      return (
        <Heading>
          <NoteInlines content={block.content} />
        </Heading>
      );
    }
    case 'list':
      return <List list={block} />;
    case 'quote':
      return (
        <blockquote>
          <NoteBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'table':
      return <Table table={block} />;
  }
}

function List({ list: { start, items } }: { list: Extract<NoteBlock, { type: 'list' }> }): ReactNode {
  const rows = items.map((blocks, index) => (
    <li key={index}>
      <NoteBlocks blocks={blocks} />
    </li>
  ));
  return start === null ? <ul>{rows}</ul> : <ol start={start}>{rows}</ol>;
}

function Table({ table: { header, rows } }: { table: Extract<NoteBlock, { type: 'table' }> }): ReactNode {
  return (
    <div className="note-table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                <NoteInlines content={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <NoteInlines content={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

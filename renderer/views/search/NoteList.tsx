import { useState, type ReactNode } from 'react';
import type { NoteHit } from '../../../shared/model/search';
import { NearEnd } from '../../components/NearEnd';
import { NoteRow } from './NoteRow';

/** Rows drawn at first, and added whenever the end comes near. */
const step = 60;

/** The notes that were found, in the library's order. */
export function NoteList({ hits }: { hits: readonly NoteHit[] }): ReactNode {
  const [rows, setRows] = useState(step);
  return (
    <div className="note-hits">
      <ol>
        {hits.slice(0, rows).map((hit) => (
          <li key={hit.annotation.id}>
            <NoteRow hit={hit} />
          </li>
        ))}
      </ol>
      {rows < hits.length && (
        <NearEnd
          length={rows}
          onNear={() => {
            setRows(rows + step);
          }}
        />
      )}
    </div>
  );
}

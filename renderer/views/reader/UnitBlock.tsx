import type { ReactNode } from 'react';
import { readingText, type Unit } from '../../../shared/model/unit';
import { UnitMargin } from './UnitMargin';
import { LedText, Piece } from './Pieces';
import { PrintedTable } from './PrintedTable';
import { roleOf, type Role } from './layout';
import { TitleText } from './TitleText';

/** Parts a label from what follows it, as print does. Outside the pieces: it is no part of the reading text. */
const gap = '\u3000';

/**
 * One unit as a gazette prints it. The element carries the path, takes the focus of the keyboard, and holds
 * what stands in the margin; `children` are the units of a box.
 */
export function UnitBlock({
  unit,
  first,
  children,
}: {
  unit: Unit;
  /** Whether it is the document's first title. */
  first: boolean;
  children?: ReactNode;
}): ReactNode {
  const role = roleOf(unit);
  return (
    <div className={`unit unit-${role}`} data-path={unit.path} tabIndex={-1}>
      <UnitMargin path={unit.path} />
      <UnitContent unit={unit} role={role} first={first} />
      {children}
    </div>
  );
}

function UnitContent({ unit, role, first }: { unit: Unit; role: Role; first: boolean }): ReactNode {
  const reading = readingText(unit);
  const piece = (field: 'label' | 'heading' | 'text'): ReactNode => {
    const found = reading.pieces.find((candidate) => candidate.field === field);
    return found ? <Piece reading={reading} piece={found} /> : null;
  };
  const text = reading.pieces.find((candidate) => candidate.field === 'text');
  switch (role) {
    case 'title':
      return first ? (
        <h1>{text && <TitleText reading={reading} piece={text} />}</h1>
      ) : (
        <h2>{text && <TitleText reading={reading} piece={text} />}</h2>
      );
    case 'chapter':
    case 'heading':
      return (
        <h3>
          {piece('label')}
          {role === 'chapter' && gap}
          {piece('heading')}
          {piece('text')}
        </h3>
      );
    case 'section':
    case 'subheading':
      return (
        <h4>
          {piece('label')}
          {role === 'section' && gap}
          {piece('heading')}
          {piece('text')}
        </h4>
      );
    case 'article':
      return (
        <>
          <h4 className="label">{piece('label')}</h4>
          {gap}
          {unit.heading && <strong>{piece('heading')}</strong>}
          {piece('text')}
        </>
      );
    case 'measure':
      return (
        <>
          <span className="label">{piece('label')}</span>
          {unit.heading && <strong className="lead">{piece('heading')}</strong>}
          {text && (unit.heading ? piece('text') : <LedText reading={reading} piece={text} />)}
        </>
      );
    case 'item':
      return (
        <>
          <span className="label">{piece('label')}</span>
          {piece('heading')}
          {piece('text')}
        </>
      );
    case 'table':
      return unit.table && <PrintedTable reading={reading} table={unit.table} />;
    case 'box':
      return (
        <div className="box-title">
          {piece('label')}
          {gap}
          {piece('heading')}
          {piece('text')}
        </div>
      );
    case 'salutation':
    case 'number':
    case 'paragraph':
    case 'signature':
    case 'date':
    case 'contact':
    case 'note':
      return (
        <p>
          {piece('label')}
          {piece('heading')}
          {piece('text')}
        </p>
      );
  }
}

import { memo, type ReactNode } from 'react';
import type { Unit } from '../../../shared/model/unit';
import { blocksOf } from './layout';
import { UnitBlock } from './UnitBlock';

/**
 * The whole text of a document. It is drawn once: highlights are painted over it, never put into it, so that the
 * selection and the place stay as they are when marks come and go.
 */
export const DocumentText = memo(function DocumentText({ units }: { units: readonly Unit[] }): ReactNode {
  const firstTitle = units.find((unit) => unit.kind === 'title')?.path;
  const block = (unit: Unit, within?: readonly Unit[]): ReactNode => (
    <UnitBlock key={unit.path} unit={unit} first={unit.path === firstTitle}>
      {within?.map((inner) => block(inner))}
    </UnitBlock>
  );
  return blocksOf(units).map((group) => {
    switch (group.type) {
      case 'unit':
        return block(group.unit);
      case 'box':
        return block(group.unit, group.within);
      case 'closing':
        return (
          <div key={group.units[0]?.path} className="closing">
            {group.units.map((unit) => block(unit))}
          </div>
        );
    }
  });
});

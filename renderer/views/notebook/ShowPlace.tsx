import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { splitUnitAddress } from '../../../shared/model/address';
import type { Candidate } from '../../../shared/model/notebook';
import { go } from '../../state/history';

/** Leads to words of a document, which are marked there. */
export function ShowPlace({
  place: { address, start, end },
  children,
}: {
  place: Pick<Candidate, 'address' | 'start' | 'end'>;
  children?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const unit = splitUnitAddress(address);
  if (unit?.path == null) return null;
  const { document, path } = unit;
  return (
    <Button
      className="button quiet"
      onPress={() => {
        go({ view: 'reader', document, path, start, end });
      }}
    >
      {children}
      {t('places.show')}
    </Button>
  );
}

import { Info, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { DataNotice } from '../../shared/model/status';
import { hear } from '../api';
import { IconButton } from '../components/IconButton';
import { useStatus } from '../queries/library';
import { openOverlay } from '../state/overlays';
import { leadsToBackups, noticeSentence } from '../words/notice';

/** What befell the library and the notes, said in plain words until it is put away. */
export function Notices(): ReactNode {
  const { t } = useTranslation();
  const { data: status } = useStatus();
  const [later, setLater] = useState<readonly DataNotice[]>([]);
  const [putAway, setPutAway] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      hear('dataRestarted', (notice) => {
        setLater((notices) => [...notices, notice]);
        setPutAway((keys) => new Set([...keys].filter((key) => !key.startsWith(notice.code))));
      }),
    [],
  );
  const known = status && 'notices' in status ? status.notices : [];
  const shown = new Map([...known, ...later].map((notice) => [JSON.stringify(notice), notice]));
  const rows = [...shown].filter(([key, notice]) => !putAway.has(`${notice.code} ${key}`));
  return (
    <div className="notices" role="region" aria-label={t('notice.region')} aria-live="polite">
      {rows.map(([key, notice]) => (
        <div key={key} className="notice">
          <Info aria-hidden size={16} />
          <p>{noticeSentence(t, notice)}</p>
          {leadsToBackups(notice) && (
            <Button
              className="button"
              onPress={() => {
                openOverlay('backups');
              }}
            >
              {t('notice.backups')}
            </Button>
          )}
          <IconButton
            icon={X}
            label={t('notice.dismiss')}
            onPress={() => {
              setPutAway((keys) => new Set([...keys, `${notice.code} ${key}`]));
            }}
          />
        </div>
      ))}
    </div>
  );
}

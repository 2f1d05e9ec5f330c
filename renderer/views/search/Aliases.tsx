import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SwitchButton, SwitchField } from 'react-aria-components';
import type { AliasOffer } from '../../../shared/model/search';
import { go } from '../../state/history';
import { setAliases, useSearch } from '../../state/search';
import { whither } from '../../state/whither';

/** Other names of the words, why they count as the same, and whether they are searched for, too. */
export function Aliases({ offers }: { offers: readonly AliasOffer[] }): ReactNode {
  const { t } = useTranslation();
  const aliases = useSearch((search) => search.aliases);
  if (offers.length === 0) return null;
  return (
    <div className="aliases">
      <SwitchField isSelected={aliases} onChange={setAliases}>
        <SwitchButton className="switch">
          <span className="switch-track" aria-hidden />
          {t('search.aliases.also')}
        </SwitchButton>
      </SwitchField>
      <ul>
        {offers.map(({ word, names }) => (
          <li key={word}>
            <span>{t('search.aliases.of', { word })}</span>
            {names.map((name) => (
              <Name key={name.name} {...name} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Name({ name, source, address, occurrences }: AliasOffer['names'][number]): ReactNode {
  const { t } = useTranslation();
  const place = address === null ? null : whither(address);
  const why = source === 'usual' ? t('search.aliases.usual') : t('search.aliases.defined');
  return (
    <span className="alias">
      <b lang="zh-Hans">{name}</b>{' '}
      {place ? (
        <button
          type="button"
          className="link"
          onClick={() => {
            go(place);
          }}
        >
          {why}
        </button>
      ) : (
        <span>{why}</span>
      )}{' '}
      <span>{t('search.occurrences', { count: occurrences })}</span>
    </span>
  );
}

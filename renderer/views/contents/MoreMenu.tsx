import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

/** What else can be done with an issue or a lone document, in a menu of its own. */
export function MoreMenu({
  name,
  onQuality,
  onRemove,
}: {
  /** Of what it belongs to. */
  name: string;
  onQuality?: () => void;
  onRemove: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('removal.more', { name })}>
        <Ellipsis aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={t('removal.more', { name })}>
          {onQuality && (
            <MenuItem className="menu-row" onAction={onQuality}>
              {t('menu.open-quality')}
            </MenuItem>
          )}
          <MenuItem className="menu-row" onAction={onRemove}>
            {t('removal.remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

import { Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { citationFormats, type CitationFormat } from '../../../shared/model/citation';
import { keysOf } from '../../keys/accelerator';
import { citationFormatNames } from '../../words/citation-formats';

const link = 'link';

/** The ways to copy a citation, and a link; what is copied is known when the menu opens. */
export function CitationMenu({
  label,
  onOpen,
  onCopy,
  onLink,
}: {
  label: string;
  onOpen?: () => void;
  onCopy: (format: CitationFormat) => void;
  onLink: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const names = citationFormatNames(t);
  return (
    <MenuTrigger
      onOpenChange={(isOpen) => {
        if (isOpen) onOpen?.();
      }}
    >
      <Button className="icon-button" aria-label={label}>
        <Quote aria-hidden size={17} strokeWidth={1.75} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Menu
          className="menu"
          aria-label={label}
          onAction={(chosen) => {
            const format = citationFormats.find((id) => id === chosen);
            if (format) onCopy(format);
            else onLink();
          }}
        >
          <MenuSection>
            <Header className="menu-head">{label}</Header>
            {citationFormats.map((id) => (
              <MenuItem key={id} id={id} className="menu-row" textValue={names[id]}>
                <Text slot="label">{names[id]}</Text>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuItem id={link} className="menu-row" textValue={t('menu.copy-link')}>
            <Text slot="label">{t('menu.copy-link')}</Text>
            <kbd>{keysOf('copy-link')}</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

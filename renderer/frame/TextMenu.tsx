import { ALargeSmall } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { keysOf } from '../keys/accelerator';
import { openOverlay } from '../state/overlays';
import { AppearanceControls } from '../views/settings/AppearanceControls';

/** Theme, text size and line width at hand, and the way to all settings. */
export function TextMenu(): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t('frame.text')}>
        <ALargeSmall aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={8}>
        <Dialog className="text-menu" aria-label={t('frame.text')}>
          {({ close }) => (
            <>
              <AppearanceControls />
              <Button
                className="button quiet"
                onPress={() => {
                  close();
                  openOverlay('settings');
                }}
              >
                {t('menu.open-settings')}
                <kbd>{keysOf('open-settings')}</kbd>
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

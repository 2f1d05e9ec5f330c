import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { noteKeys, type NoteAction } from '../components/note-keys';
import {
  NoteSurroundingsProvider,
  type NoteSurroundings as Surroundings,
} from '../components/note-surroundings';
import { onMac, printedKeys } from '../keys/accelerator';
import { useLinkChoices } from '../queries/link-choices';
import { copyText } from '../state/clipboard';
import { useCopiedLink } from '../state/copied-link';
import { go } from '../state/history';
import { changeSettings, useSettings } from '../state/settings';
import { say } from '../state/toasts';
import { whither } from '../state/whither';

/** Gives notes, wherever they are shown or written, their words and what their links do. */
export function NoteSurroundings({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const showsPreview = useSettings(({ notePreview }) => notePreview);
  const copied = useCopiedLink(({ link }) => link);
  const find = useLinkChoices();
  const surroundings = useMemo(
    (): Surroundings => ({
      words: {
        tools: t('noteField.tools'),
        bold: t('noteField.bold'),
        italic: t('noteField.italic'),
        list: t('noteField.list'),
        link: t('noteField.link'),
        linkCopied: (name) => t('noteField.linkCopied', { name }),
        linkFind: t('noteField.linkFind'),
        preview: t('noteField.preview'),
        completion: t('noteField.completion'),
        copyUrl: t('noteField.copyUrl'),
      },
      keys: printed,
      onMac,
      showsPreview,
      onShowPreview: (notePreview) => {
        changeSettings({ notePreview });
      },
      copied,
      find,
      onFollow: follow,
      onCopyUrl: (url) => void copyText({ text: url }, { kind: 'copied-url' }),
    }),
    [t, showsPreview, copied, find],
  );
  return <NoteSurroundingsProvider value={surroundings}>{children}</NoteSurroundingsProvider>;
}

const printed: Readonly<Record<NoteAction, string>> = {
  bold: printedKeys(noteKeys.bold),
  italic: printedKeys(noteKeys.italic),
  list: printedKeys(noteKeys.list),
  link: printedKeys(noteKeys.link),
};

function follow(address: string): void {
  const location = whither(address);
  if (location) go(location);
  else say({ kind: 'failure', failure: { code: 'address-not-found', address } });
}

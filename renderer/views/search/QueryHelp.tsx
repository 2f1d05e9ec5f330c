import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { searchTyped } from '../../state/search';
import { fieldExamples, placeExamples, signExamples } from './help-examples';

/** How a query is written, with examples that can be tried. */
export function QueryHelp(): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t('search.help.name')}>
        <CircleHelp aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Popover className="popover query-help" placement="bottom end" offset={8}>
        <Dialog>
          {({ close }) => (
            <>
              <Heading slot="title">{t('search.help.name')}</Heading>
              <p>{t('search.help.safe')}</p>
              <dl>
                {signExamples.map(({ means, typed }) => (
                  <Example key={means} typed={[typed]} means={t(`search.help.${means}`)} onTry={close} />
                ))}
              </dl>
              <h3>{t('search.help.fields')}</h3>
              <p>{t('search.help.fieldsHow')}</p>
              <dl>
                {fieldExamples.map(({ field, typed }) => (
                  <Example key={field} typed={typed} means={t(`search.help.by.${field}`)} onTry={close} />
                ))}
              </dl>
              <p>
                {t('search.help.places')}
                {placeExamples.map(([english, chinese]) => (
                  <span key={english} className="place-names">
                    <code>{english}</code> <code lang="zh-Hans">{chinese}</code>
                  </span>
                ))}
              </p>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Example({
  typed,
  means,
  onTry,
}: {
  typed: readonly string[];
  means: string;
  onTry: () => void;
}): ReactNode {
  return (
    <div>
      <dt>
        {typed.map((query) => (
          <Button
            key={query}
            className="link"
            onPress={() => {
              onTry();
              searchTyped(query);
            }}
          >
            <code lang="zh-Hans">{query}</code>
          </Button>
        ))}
      </dt>
      <dd>{means}</dd>
    </div>
  );
}

import { BookmarkPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Heading,
  Input,
  Label,
  Popover,
  TextField,
} from 'react-aria-components';
import { useSavedSearches } from '../../queries/searches';
import { useSearch, useSearchTerms } from '../../state/search';
import { saveSearch } from '../../state/searches';

/** What a name may hold at most, in characters. */
const longest = 100;

/** Keeps the search under a name. */
export function SaveSearch({ isDisabled }: { isDisabled: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button" isDisabled={isDisabled}>
        <BookmarkPlus aria-hidden size={16} />
        {t('search.save.name')}
      </Button>
      <Popover className="popover save-search" placement="bottom end" offset={8}>
        <Dialog>
          {({ close }) => (
            <>
              <Heading slot="title">{t('search.save.title')}</Heading>
              <NameForm onSaved={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NameForm({ onSaved }: { onSaved: () => void }): ReactNode {
  const { t } = useTranslation();
  const terms = useSearchTerms();
  const sort = useSearch((search) => search.sort);
  const { data: saved } = useSavedSearches();
  const [name, setName] = useState(terms.query.slice(0, longest));
  const replaces = saved?.some((other) => other.name === name.trim()) ?? false;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void saveSearch({ name: name.trim(), terms, sort }, replaces).then((isKept) => {
          if (isKept) onSaved();
        });
      }}
    >
      {/* The box is what the popover is opened for. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField className="field" value={name} onChange={setName} autoFocus>
        <Label className="field-label">{t('search.save.label')}</Label>
        <Input className="text-input" maxLength={longest} spellCheck={false} />
      </TextField>
      <p className="save-hint" role="status">
        {replaces ? t('search.save.replaces') : ''}
      </p>
      <Button type="submit" className="button" isDisabled={name.trim() === ''}>
        {replaces ? t('search.save.replace') : t('search.save.keep')}
      </Button>
    </Form>
  );
}

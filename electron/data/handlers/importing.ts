import type { DataMethods, Handlers } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import type { ImportJob } from '../import-job';

type Importing = Pick<Handlers<DataMethods>, 'readImport' | 'cancelImport' | 'closeImportReport'>;

/** The import that runs, or ran last. */
export function importingHandlers(imports: ImportJob): Importing {
  return {
    readImport: () => succeed(imports.status()),
    cancelImport: () => {
      imports.cancel();
      return succeed(null);
    },
    closeImportReport: () => {
      imports.closeReport();
      return succeed(null);
    },
  };
}

import type { DataMethods, Handlers } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import type { ExportJob } from '../export-job';

type Exporting = Pick<Handlers<DataMethods>, 'readExport'>;

/** The export that runs, which the shell began. */
export function exportingHandlers(exports: ExportJob): Exporting {
  return { readExport: () => succeed(exports.status()) };
}

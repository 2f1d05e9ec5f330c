import type { Finding } from '../../shared/model/gazette-file';

/** Where rules say what they found; the parser hands all of it over with its result, by line. */
export type Report = (finding: Finding) => void;

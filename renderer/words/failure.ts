import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/result';

/** The sentence for a failure: what happened, and what to do. */
export function useFailureSentence(): (failure: Failure) => string {
  const { t } = useTranslation();
  return (failure) => t(`failure.${failure.code}`, { ...failure });
}

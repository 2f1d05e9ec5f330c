import type { Language } from '../../shared/model/choices';

/** 12.3 kB, 4.1 MB: bytes as files are counted on this machine, in the two units that notes come to. */
export function printedSize(bytes: number, language: Language): string {
  const isSmall = bytes < 1_000_000;
  return new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: isSmall ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1 },
  }).format(bytes / (isSmall ? 1000 : 1_000_000));
}

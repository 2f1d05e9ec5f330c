import type { Language } from '../../shared/model/choices';

/** A calendar day, `2022-08-31`, as 2022年8月31日 or August 31, 2022: the way the gazette's own two languages write it. */
export function printedDay(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date));
}

/** An instant as day and time of this machine. */
export function printedInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../../shared/model/choices';
import { settingsFrom, type Settings } from '../../shared/model/settings';
import { fail, succeed, type Result } from '../../shared/result';
import { writeAtomically } from '../files/write-atomically';
import { errorCode } from '../files/error-code';
import { windowPlaceSchema, type WindowPlace } from './window-place';

/** What the shell remembers from one start to the next. */
export interface Kept {
  readonly settings: Settings;
  readonly window: WindowPlace | null;
}

/** The interface language of the first start: the first of the system's preferred languages that the reader speaks. */
export function firstLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split(/[-_]/u);
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'en';
}

/**
 * Reads settings.json leniently: a file that is absent, damaged or from another version costs what it does not tell,
 * never the start.
 */
export function readKept(file: string, fallback: Settings): Kept {
  const kept = parsed(file);
  const window = windowPlaceSchema.safeParse(kept['window']);
  return {
    settings: settingsFrom(kept['settings'], fallback),
    window: window.success ? window.data : null,
  };
}

/** Writes settings.json so that a power cut leaves the old file or the new one, never half of one. */
export function writeKept(file: string, kept: Kept): Result<null> {
  try {
    writeAtomically(file, `${JSON.stringify(kept, null, 2)}\n`);
    return succeed(null);
  } catch (error) {
    return fail({ code: 'file-unwritable', file: basename(file), reason: errorCode(error) });
  }
}

function parsed(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

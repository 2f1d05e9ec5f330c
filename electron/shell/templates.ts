import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import builtIn from '../../resources/templates/notes.mustache?raw';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { writeAtomically } from '../files/write-atomically';

const ending = '.md';
/** A template of more bytes is none. */
const largest = 1_000_000;
const example = `notes${ending}`;

/** Names of a person's templates; none where the folder was never made. */
export function templateNames(folder: string): Result<readonly string[]> {
  try {
    return succeed(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort((one, other) => one.localeCompare(other)),
    );
  } catch (error) {
    const reason = errorCode(error);
    return reason === 'ENOENT' ? succeed([]) : fail({ code: 'file-unreadable', file: folder, reason });
  }
}

/** The text of one of them, by the name that {@link templateNames} gave: a page cannot name any other file. */
export function readTemplate(folder: string, name: string): Result<string> {
  const names = templateNames(folder);
  if (!names.ok) return names;
  if (!names.value.includes(name)) return fail({ code: 'file-unreadable', file: name, reason: 'ENOENT' });
  const file = join(folder, name);
  try {
    if (statSync(file).size > largest) {
      return fail({
        code: 'file-too-large',
        file: name,
        megabytes: Math.ceil(statSync(file).size / 1e6),
        limit: 1,
      });
    }
    return succeed(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fail({ code: 'file-unreadable', file: name, reason: errorCode(error) });
  }
}

/** Makes the folder; where it holds no template, the program's own is put into it to begin from. */
export function prepareTemplates(folder: string): Result<null> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const names = templateNames(folder);
    if (!names.ok) return names;
    if (names.value.length === 0) writeAtomically(join(folder, example), builtIn);
    return succeed(null);
  } catch (error) {
    return fail({ code: 'file-unwritable', file: folder, reason: errorCode(error) });
  }
}

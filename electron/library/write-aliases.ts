import type { Database } from 'better-sqlite3';
import type { GazetteDocument } from '../../shared/model/gazette-file';
import { isAliasDefinition, plainName } from '../gazette/knowledge/alias-terms';
import { placeOfDocument, placedName, wholePlace, type PlacedName } from '../gazette/knowledge/body-places';

/** 各区政府, 相关部门: bodies in general are nobody's names. */
const general = /^(?:各|其他|其它|本)|相关|有关|等$/u;

/**
 * Writes the names that a document calls bodies and things by, each with the place and the usual short form by which
 * `findAliases` knows that two of them are one; and which of its definitions tie two names.
 */
export function aliasWriter(
  db: Database,
): (document: number | bigint, written: GazetteDocument, gazette: string | null) => void {
  const insertName = db.prepare('INSERT OR IGNORE INTO known_name VALUES (?, ?, ?, ?)');
  const insertTie = db.prepare('INSERT INTO tied_name VALUES (?, ?, ?, ?, ?, ?)');
  /** Few names are new to a library that grows. */
  const known = new Map<string, PlacedName>();

  return (document, { issuers, responsibilities, interpreters, definitions, title }, gazette) => {
    const at = placeOfDocument(issuers.map(plainName), gazette, plainName(title));
    const enter = (name: string): string => {
      const printed = plainName(name);
      const parted = known.get(printed) ?? placedName(printed);
      known.set(printed, parted);
      const { place, rest } = parted;
      const whole = wholePlace(place, at);
      insertName.run(rest, whole, printed, document);
      return `${whole}|${rest}`;
    };
    const bodies = new Set([
      ...issuers,
      ...responsibilities.flatMap((one) => one.bodies.flatMap(({ name, body }) => [name, body])),
      ...interpreters.map(({ name }) => name),
    ]);
    for (const body of bodies) {
      for (const name of new Set([body, ...body.split('、')])) {
        if (name.length >= 2 && !general.test(name)) enter(name);
      }
    }
    definitions.forEach((definition, index) => {
      if (!isAliasDefinition(definition)) return;
      const { term, meaning } = definition;
      const keys = [enter(term), enter(meaning)];
      insertTie.run(...keys, plainName(term), plainName(meaning), document, index + 1);
    });
  };
}

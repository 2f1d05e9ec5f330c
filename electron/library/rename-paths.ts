import type { GazetteDocument } from '../../shared/model/gazette-file';
import type { Passage } from '../../shared/model/knowledge';

/** A document with other paths for its units, in everything that names one. */
export function withPaths(document: GazetteDocument, paths: ReadonlyMap<string, string>): GazetteDocument {
  const renamed = (path: string): string => paths.get(path) ?? path;
  const at = (passage: Passage): Passage => ({ ...passage, path: renamed(passage.path) });
  const placed = <Item extends { readonly at: Passage }>(item: Item): Item => ({ ...item, at: at(item.at) });
  return {
    ...document,
    units: document.units.map((unit) => ({
      ...unit,
      path: renamed(unit.path),
      parent: unit.parent === null ? null : renamed(unit.parent),
    })),
    responsibilities: document.responsibilities.map((one) => ({
      ...placed(one),
      unit: renamed(one.unit),
      bodies: one.bodies.map(placed),
    })),
    references: document.references.map(placed),
    internalReferences: document.internalReferences.map((one) => ({
      ...placed(one),
      target: one.target === null ? null : renamed(one.target),
    })),
    definitions: document.definitions.map(placed),
    targets: document.targets.map(placed),
    effective: document.effective && placed(document.effective),
    expiry: document.expiry && placed(document.expiry),
    interpreters: document.interpreters.map(placed),
  };
}

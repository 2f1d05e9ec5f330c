import type { TFunction } from 'i18next';
import { unitAddress } from '../../../shared/model/address';
import type { DocumentReading } from '../../../shared/model/reading';
import { citedKinds, type Unit, type UnitKind } from '../../../shared/model/unit';
import { ordinal, type Ordinal } from '../../../shared/text/ordinals';
import { go } from '../../state/history';
import { unitName } from '../../words/unit-name';
import type { AskedPlace } from './asked-place';
import type { Candidate } from './candidate';

/** A passage of the document at hand that can be gone to. */
export interface Place {
  readonly candidate: Candidate;
  readonly kind: UnitKind;
  readonly ordinal: Ordinal | null;
  readonly inDigits: boolean;
}

/** Characters of a passage's text that name it where it has no heading. */
const longestWords = 40;

/** Articles, headings, measures, tables and inner titles of a document, in reading order; `english` speaks English. */
export function placesOf({ document, units }: DocumentReading, english: TFunction): readonly Place[] {
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  return units
    .filter(({ kind }, index) => citedKinds.has(kind) || (kind === 'title' && index > 0))
    .map((unit) => ({
      candidate: {
        id: unitAddress(document.address, unit.path),
        kind: 'place',
        title: wordsOf(unit),
        titleEn: null,
        number: unit.label,
        numberEn: unit.kind === 'title' ? null : unitName(english, unit.path),
        more: '',
        aside: trailOf(unit, byPath),
        asideEn: null,
        run: () => {
          go({ view: 'reader', document: document.address, path: unit.path });
        },
      },
      kind: unit.kind,
      ordinal: unit.label === null ? ordinalOfPath(unit) : (ordinal(unit.label) ?? ordinalOfPath(unit)),
      inDigits: /\d/u.test(unit.label?.normalize('NFKC') ?? ''),
    }));
}

/** Boxes and tables are numbered by their path where their label gives no number. */
function ordinalOfPath({ kind, path }: Unit): Ordinal | null {
  const number = kind === 'box' || kind === 'table' ? /-(\d+)$/u.exec(path)?.[1] : undefined;
  return number === undefined ? null : { value: Number(number), inserted: null };
}

function wordsOf({ heading, text, table }: Unit): string {
  const words = heading ?? (text === '' ? (table?.header.join(' ') ?? '') : text);
  const [sentence = ''] = /^[^。；;]*/u.exec(words.replaceAll(/\s+/gu, ' ')) ?? [];
  return Array.from(sentence).slice(0, longestWords).join('');
}

/** Label and heading of the chapter, section or heading that a passage stands in. */
function trailOf({ parent }: Unit, byPath: ReadonlyMap<string, Unit>): string {
  const above = parent === null ? undefined : byPath.get(parent);
  if (!above) return '';
  if (!citedKinds.has(above.kind)) return trailOf(above, byPath);
  return [above.label, above.heading].filter(Boolean).join(' ');
}

/** Where nothing tells them apart, articles come first: a bare number is that of an article. */
const kindOrder: readonly UnitKind[] = [
  'article',
  'chapter',
  'heading',
  'measure',
  'part',
  'section',
  'subheading',
  'box',
  'table',
];

/**
 * The passages that have a number. First those of the kind that was asked for, or articles; then those that print
 * it as it was typed, in digits or in characters; 第十四条之一 after 第十四条.
 */
export function placesNumbered(places: readonly Place[], asked: AskedPlace): readonly Place[] {
  const wanted = asked.kinds.length > 0 ? asked.kinds : ['article'];
  const order = ({ kind, ordinal: own, inDigits }: Place): readonly number[] => [
    own?.inserted === asked.inserted ? 0 : 1,
    wanted.includes(kind) ? 0 : 1,
    inDigits === asked.inDigits ? 0 : 1,
    kindOrder.indexOf(kind),
  ];
  return places
    .filter(
      ({ ordinal: own }) => own?.value === asked.value && (asked.inserted ?? own.inserted) === own.inserted,
    )
    .map((place) => ({ place, order: order(place) }))
    .sort((one, other) => {
      const differing = one.order.findIndex((rank, index) => rank !== other.order[index]);
      return (one.order[differing] ?? 0) - (other.order[differing] ?? 0);
    })
    .map(({ place }) => place);
}

/** Whether a document lacks what was asked for by its kind: it has a chapter 20, say, but no article. */
export function lacks(found: readonly Place[], asked: AskedPlace): boolean {
  return !found.some(
    ({ kind, ordinal: own }) =>
      own?.inserted === asked.inserted && (!asked.isNamed || asked.kinds.includes(kind)),
  );
}

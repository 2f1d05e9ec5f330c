/**
 * Plain text that was taken from a page is wrapped at the page's width: most lines are equally wide and end within a
 * sentence. Where a text is so, each line tells whether the one before goes on in it.
 */

/** Widths count a Han character as two, as fixed type sets it. */
const narrowest = 40;
const widest = 160;
/** A line may end this much early, so that no mark begins the next. */
const ragged = 4;
const enoughLines = 12;
const fullShare = 0.35;
const overfullShare = 0.03;
const cutShare = 0.5;

const ended = /[。；：！？!?;:”’」』）)》〉]$/u;
const indented = /^(?:\u3000|\s{2,}|\t)/u;

/**
 * For each line of a text, whether the one right above goes on in it: true and false where the text is wrapped at one
 * width, null where it is not, or where the line does not tell.
 */
export function wrappedContinuations(raw: readonly string[]): readonly (boolean | null)[] {
  const widths = raw.map((line) => widthOf(line.trimEnd()));
  const width = wrapWidth(raw, widths);
  if (width === null) return raw.map(() => null);
  const indents = raw.some((line) => line.trim() !== '' && indented.test(line));
  return raw.map((line, index) => {
    const above = raw[index - 1];
    if (above === undefined || above.trim() === '' || line.trim() === '') return null;
    if ((widths[index - 1] ?? 0) < width - ragged || indented.test(line)) return false;
    return !indents && ended.test(above.trimEnd()) ? null : true;
  });
}

/** The width at which most lines end; null when the text is not wrapped. */
function wrapWidth(raw: readonly string[], widths: readonly number[]): number | null {
  const lines = raw.flatMap((line, index) => {
    const width = widths[index] ?? 0;
    return line.trim() === '' ? [] : [{ width, cut: !ended.test(line.trimEnd()) }];
  });
  if (lines.length < enoughLines) return null;
  const counts = new Map<number, number>();
  for (const { width } of lines) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const width of counts.keys()) {
    if (width < narrowest || width > widest) continue;
    let within = 0;
    for (let step = 0; step <= ragged; step += 1) within += counts.get(width - step) ?? 0;
    if (within > most || (within === most && best !== null && width < best)) {
      best = width;
      most = within;
    }
  }
  if (best === null) return null;
  const limit = best;
  const full = lines.filter(({ width }) => width >= limit - ragged && width <= limit);
  const over = lines.filter(({ width }) => width > limit).length;
  const cut = full.filter((line) => line.cut).length;
  const wrapped =
    full.length >= lines.length * fullShare &&
    over <= lines.length * overfullShare &&
    cut >= full.length * cutShare;
  return wrapped ? limit : null;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}

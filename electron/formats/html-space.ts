const wide = /^[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]$/u;
const space = /[ \t\n\r\f]+/gu;

/**
 * White space as a browser sets it: any run is one space. A line end between two Chinese characters is none, as in CSS
 * Text, "segment break transformation rules": editors wrap Chinese source wherever its line is full. U+3000 and U+00A0
 * stay.
 */
export function collapseSpace(text: string): string {
  return text.replaceAll(space, (run, offset: number) =>
    run.includes('\n') &&
    wide.test(characterBefore(text, offset)) &&
    wide.test(characterAt(text, offset + run.length))
      ? ''
      : ' ',
  );
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const last = text.slice(Math.max(0, at - 2), at);
  return characterAt(last, last.length === 2 && (last.codePointAt(0) ?? 0) > 0xffff ? 0 : last.length - 1);
}

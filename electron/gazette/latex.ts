/**
 * Text recognition sets numbers and formulas as LaTeX: `$\geq 12\%$`, `PM_{2.5}`. Only what stands in the tables here
 * is set as plain text, so that a snippet that is not understood stays as printed.
 */
const symbols: ReadonlyMap<string, string> = new Map([
  ['geq', '≥'],
  ['ge', '≥'],
  ['leq', '≤'],
  ['le', '≤'],
  ['times', '×'],
  ['pm', '±'],
  ['sim', '~'],
  ['approx', '≈'],
  ['neq', '≠'],
  ['cdot', '·'],
  ['div', '÷'],
  ['mu', 'μ'],
  ['rightarrow', '→'],
]);
const inline = /\$([^$\n]{1,200})\$/gu;
const script = /([\p{Script=Latin}\p{N}]{1,10})[_^]\{([\p{L}\p{N}.+-]{1,20})\}/gu;

/** The text with its LaTeX snippets set plainly, and the snippets as they were printed. */
export function plainLatex(text: string): { readonly text: string; readonly snippets: readonly string[] } {
  const snippets: string[] = [];
  const withoutInline = text.replaceAll(inline, (snippet: string, formula: string) => {
    const plain = plainFormula(formula);
    if (plain === null) return snippet;
    snippets.push(snippet);
    return plain;
  });
  const plain = withoutInline.replaceAll(script, (snippet: string, base: string, digits: string) => {
    snippets.push(snippet);
    return base + digits;
  });
  return { text: plain, snippets };
}

function plainFormula(formula: string): string | null {
  let understood = formula.includes('\\');
  const plain = formula
    .replaceAll(/\\([a-zA-Z]+)\s?/gu, (command: string, name: string) => {
      const symbol = symbols.get(name);
      if (symbol === undefined) understood = false;
      return symbol === undefined ? command : `${symbol} `;
    })
    .replaceAll(/\\([%&#$_{}])/gu, '$1')
    .trim();
  return understood ? plain : null;
}

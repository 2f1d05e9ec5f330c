import type { PlacedText, Selector } from '../model/annotation';
import { contextLength } from '../model/colours';
import type { Candidate } from '../model/notebook';

/** The first few places of a document where the quote stands, for a person to choose from. */
export function candidatesFor(
  { quote }: Selector,
  texts: readonly PlacedText[],
): readonly Omit<Candidate, 'trail'>[] {
  if (quote === '') return [];
  return texts
    .flatMap(({ address, text }) => {
      const start = text.indexOf(quote);
      if (start === -1) return [];
      const end = start + quote.length;
      const before = text.slice(Math.max(0, start - contextLength), start);
      return [
        {
          address,
          start,
          end,
          text: quote,
          before,
          after: text.slice(end, end + contextLength),
          likeness: 1,
        },
      ];
    })
    .slice(0, 5);
}

/** Elements that browsers set as blocks, by the HTML standard's chapter on rendering; they begin and end lines. */
export const blockElements: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
  ],
  ...['dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head'],
  ...[
    'header',
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'optgroup',
    'option',
  ],
  ...['p', 'plaintext', 'pre', 'search', 'section', 'select', 'summary', 'textarea', 'title', 'ul', 'xmp'],
]);

/** Elements whose line ends are line ends on the page. */
export const preformattedElements: ReadonlySet<string> = new Set([
  'listing',
  'plaintext',
  'pre',
  'textarea',
  'xmp',
]);

/** Elements that hold programs, style sheets or a stand-in for a program, and no text of the document. */
export const unreadElements: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'script',
  'style',
  'template',
]);

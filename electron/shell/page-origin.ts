/** The page's scheme and host. A scheme of its own, because `file:` pages may read every file of the machine. */
export const pageScheme = 'app';
export const pageHost = 'reader';
export const pageUrl = `${pageScheme}://${pageHost}/index.html`;

/**
 * Whether an address belongs to the page. Node gives every scheme that it does not know the origin `null`, so scheme
 * and host are compared one by one.
 */
export function isPageUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${pageScheme}:` && host === pageHost && username === '' && password === '';
}

/** Schemes that end on this machine: the page itself, pictures and files made in it, and the developer tools. */
const localProtocols = new Set([`${pageScheme}:`, 'data:', 'blob:', 'devtools:']);

/** Whether a request may be made at all; everything that could leave the machine may not. */
export function isLocalRequest(url: string): boolean {
  return URL.canParse(url) && localProtocols.has(new URL(url).protocol);
}

import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, pageHeaders } from '../../../electron/shell/page-headers';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values];
  }),
);

describe('the page’s content security policy', () => {
  it('starts from nothing', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });
  it('lets scripts and styles come from the page’s own files alone', () => {
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-/)]);
  });
  it.each([
    'connect-src',
    'worker-src',
    'frame-src',
    'object-src',
    'base-uri',
    'form-action',
    'frame-ancestors',
  ])('forbids %s', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });
  it('takes no string for a script, by any policy', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(["'none'"]);
  });
  it('names no unsafe exception and no address', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('pageHeaders', () => {
  it('denies devices and places to the page', () => {
    expect(pageHeaders('text/css')['Permissions-Policy']).toContain('geolocation=(), ');
  });
});

import { describe, expect, it } from 'vitest';
import { xmlTokens } from '../../../electron/formats/xml-tokens';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Tokens as a line of text: names, attributes and texts. */
function read(source: string): string {
  return Array.from(xmlTokens(source), (token) => {
    if (token.kind === 'text') return `"${token.text}"`;
    if (token.kind === 'close') return `/${token.name}`;
    const attributes = [...token.attributes].filter(([name]) => !name.startsWith('xmlns'));
    return (
      token.name + attributes.map(([name, value]) => ` ${name}=${value}`).join('') + (token.empty ? '!' : '')
    );
  }).join(' | ');
}

describe('XML', () => {
  it.each([
    ['<a>一<b/>二</a>', 'a | "一" | b! | "二" | /a'],
    ['<a b="1" c=\'>"\' d = "/">x</a >', 'a b=1 c=>" d=/ | "x" | /a'],
    ['<a>&lt;&amp;&#20108;&#x4E09;&unknown;</a>', 'a | "<&二三&unknown;" | /a'],
    ['<?xml version="1.0"?><!DOCTYPE a><!-- <b> --><a><![CDATA[<c>&amp;]]></a>', 'a | "<c>&amp;" | /a'],
    [`<x:p xmlns:x="${word}" x:val="1"/>`, 'w:p w:val=1!'],
    [`<w:p xmlns:w="${strict}"/>`, 'w:p!'],
    ['<a>一</a', 'a | "一"'],
    ['<!-- <a>', ''],
    ['<!DOCTYPE a [<!ENTITY b "bomb">]><a>&b;</a>', '"]>" | a | "&b;" | /a'],
  ])('%s is read in tokens', (source, tokens) => {
    expect(read(source)).toBe(tokens);
  });
});

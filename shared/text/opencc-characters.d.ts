/** Traditional characters, each with its simplified ones: `乾 干|後 后|…`; the table of OpenCC, Apache-2.0. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}

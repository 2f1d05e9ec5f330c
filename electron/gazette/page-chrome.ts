import { possibleMarker } from './marker';
import { isClosed } from './sentence';
import { squash } from './spacing';

/** What pages put around a text: headings of their own, buttons, links to files. */
const pageHeading =
  /^(?:(?:政策|文件|法规|公文)?(?:全文|正文|内容|原文)|基本信息|政策信息|文件信息|元数据|文档[：:].*|.*[＿_]政府信息公开专栏)$/u;
const button =
  /扫一扫|在手机打开当前页|^【?(?:打印|关闭|返回)(?:本页|窗口|顶部)?】?$|^【?字体|^分享(?:到|至)|^版权所有|版权所有$|^网站标识码|ICP备\d|^技术支持[：:]|^(?:文字|图片|视频|音频|图文|一图)解读[：:]|^相关(?:链接|文章|阅读|解读|稿件)|^(?:上|下)一篇|^当前位置|^您(?:的|现在的)位置|^首页\s*[>＞»]/u;
/** Sentences of the collection on the text, which nothing official says of itself. */
const remark = /本文正文由|仅供检索|不适用著作权法|^本作品(?:是|在)|^public domain/iu;
const tailOpening =
  /^【?(?:原文下载|相关附件|附件下载|相关链接|相关文档|下载附件|政策解读|相关解读)】?[：:]?$|^本作品(?:是|在)/u;
const fileLink = /\.(?:pdf|docx?|xlsx?|zip|rar|ofd|wps|et|jpe?g|png)(?:\s*\(\w+\))?$/iu;

/**
 * Whether a line is a heading, a button, a link or a note of the web page around a document. A labelled line and a
 * sentence are the document's, whatever words are in them.
 *
 * @param isPage whether the source is of the web, where the name of a file is a link to it.
 */
export function isChrome(text: string, isPage: boolean): boolean {
  const plain = squash(text);
  if (remark.test(text) || tailOpening.test(plain)) return true;
  if (/[。；]$/u.test(plain) || (possibleMarker(text) !== null && isClosed(text))) return false;
  if (pageHeading.test(plain) || (isPage && fileLink.test(text))) return true;
  return possibleMarker(text) === null && button.test(text);
}

/** Whether the part of a page below a document begins: 【原文下载】. */
export function opensTail(text: string): boolean {
  return tailOpening.test(squash(text));
}

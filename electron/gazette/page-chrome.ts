import { squash } from './spacing';

/** What pages put around a text: headings of their own, buttons, and notes of the collection. */
const pageHeading =
  /^(?:(?:政策|文件|法规|公文)?(?:全文|正文|内容|原文)|基本信息|政策信息|文件信息|元数据|文档[：:].*|.*[＿_]政府信息公开专栏)$/u;
const button =
  /扫一扫|在手机打开当前页|【?(?:打印|关闭|返回)(?:本页|窗口|顶部)?】?$|^【?字体|^分享(?:到|至)|版权所有|网站标识码|ICP备|技术支持[：:]|^(?:文字|图片|视频|音频|图文|一图)解读[：:]|^相关(?:链接|文章|阅读|解读|稿件)|^(?:上|下)一篇|^当前位置|^您(?:的|现在的)位置|^首页\s*[>＞»]|本文正文由|仅供检索|不适用著作权法|^本作品(?:是|在)|^public domain|以.{0,8}官方.{0,12}为准/iu;
const tailOpening =
  /^【?(?:原文下载|相关附件|附件下载|相关链接|相关文档|下载附件|政策解读|相关解读)】?[：:]?$|^本作品(?:是|在)/u;
const fileLink = /\.(?:pdf|docx?|xlsx?|zip|rar|ofd|wps|et|jpe?g|png)(?:\s*\(\w+\))?$/iu;

/** Whether a line is a heading, a button, a link or a note of the web page around a document. */
export function isChrome(text: string): boolean {
  const plain = squash(text);
  return pageHeading.test(plain) || button.test(text) || fileLink.test(text) || tailOpening.test(plain);
}

/** Whether the part of a page below a document begins: 【原文下载】. */
export function opensTail(text: string): boolean {
  return tailOpening.test(squash(text));
}

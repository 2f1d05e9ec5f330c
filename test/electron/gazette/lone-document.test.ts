import { describe, expect, it } from 'vitest';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import type { GazetteDocument, GazetteFile } from '../../../shared/model/gazette-file';
import { readText } from '../../../electron/formats/text';
import { sourceOf } from './printed';

function read(text: string): GazetteFile {
  return parseGazette(sourceOf(text));
}

function markdown(text: string): GazetteFile {
  const source = readText(Buffer.from(text), 'a.md');
  if (!source.ok) throw new Error(source.error.code);
  return parseGazette(source.value);
}

function only(file: GazetteFile): GazetteDocument {
  const [document, other] = file.documents;
  if (!document || other) throw new Error(`The text holds ${String(file.documents.length)} documents`);
  return document;
}

describe('a lone document', () => {
  it('has its title above its number, over several lines', () => {
    expect(
      only(
        read(
          '甲局 乙局\n关于印发《丙方案》的通知\n甲发〔2022〕3号\n各单位：\n现印发。\n甲局\n乙局\n2022年1月2日',
        ),
      ),
    ).toMatchObject({
      title: '甲局 乙局关于印发《丙方案》的通知',
      number: '甲发〔2022〕3号',
      issuers: ['甲局', '乙局'],
      date: '2022-01-02',
    });
  });

  it('has as its title what stands above the text, with what adds to it', () => {
    expect(
      only(
        read(
          '附件\n\n上海市北斗产业三年行动计划\n\n（2021-2023年）\n\n为加快推动，制定本计划。\n\n一、总体思路',
        ),
      ),
    ).toMatchObject({
      title: '上海市北斗产业三年行动计划（2021-2023年）',
      units: [{ kind: 'title', label: '附件', lines: [1, 5] }, { kind: 'paragraph' }, { kind: 'heading' }],
    });
  });

  it('keeps the 附件 above it where no title follows', () => {
    const document = only(read('附件\n\n为加快推动北斗产业发展，制定本计划。\n\n一、总体思路'));
    expect(document.units[0]).toMatchObject({ kind: 'title', label: '附件', text: '', lines: [1, 1] });
  });

  it('takes title, number and issuer from the page around it where the text is silent', () => {
    const file = markdown(
      '---\n标题: 甲委关于下达计划的通知\n文号: 甲交科〔2023〕261号\n发布单位: 甲市交通委员会\n---\n\n# 甲委关于下达计划的通知\n\n各有关单位：\n请认真组织。\n\n2023年4月26日',
    );
    expect(only(file)).toMatchObject({
      title: '甲委关于下达计划的通知',
      number: '甲交科〔2023〕261号',
      date: '2023-04-26',
    });
    expect(file.furniture.map(({ why }) => why)).toEqual(['metadata', 'metadata', 'metadata']);
  });

  it('has the title that the text prints again, not the heading of the page', () => {
    const file = markdown(
      '# 甲市交通委员会关于下达计划的通知\n\n甲市交通委员会\n关于下达计划的通知\n\n各有关单位：\n请认真组织。',
    );
    expect(only(file).units[0]).toMatchObject({ kind: 'title', text: '甲市交通委员会\n关于下达计划的通知' });
    expect(file.furniture).toMatchObject([{ why: 'metadata', lines: [1, 1] }]);
  });

  it('keeps its number below the note of passing in the order of print', () => {
    const document = only(
      markdown(
        '# 甲院关于乙的答复\n\n2003年3月26日 甲院第一次会议通过\n\n<!-- INFO END -->\n\n甲研发〔2003〕11号\n\n乙院：\n\n答复如下。\n\n甲院\n\n2003年4月16日',
      ),
    );
    expect(document).toMatchObject({ number: '甲研发〔2003〕11号', date: '2003-04-16' });
    expect(document.units.map(({ path }) => path).slice(0, 4)).toEqual([
      'title',
      'note',
      'number',
      'salutation',
    ]);
  });

  it('has the title that its lead names, where the heading has a slip', () => {
    const file = markdown(
      '# 扩大内需战略规玥纲要(2022-2035年)\n\n**发布日期**: 2022年12月\n\n---\n\n新华社北京12月14日电 近日，中共中央、国务院印发了《扩大内需战略规划纲要（2022－2035年）》，并发出通知。\n\n一、规划背景',
    );
    expect(only(file).title).toBe('扩大内需战略规划纲要（2022－2035年）');
    expect(only(file).units[0]?.text).toBe('扩大内需战略规玥纲要(2022-2035年)');
    expect(file.findings.map(({ code }) => code)).toContain('title-misprinted');
  });

  it('leaves buttons, links and notes of the page out', () => {
    const file = markdown(
      '# 甲局关于乙的通知\n\n**发布日期**: 2025-10-31\n**原文链接**: [http://a.cn/b](http://a.cn/b)\n\n---\n\n甲发〔2025〕1号\n\n各单位：\n\n请执行。\n\n【原文下载】\n- [甲局关于乙的通知.pdf](/a.pdf)',
    );
    expect(only(file)).toMatchObject({ title: '甲局关于乙的通知', number: '甲发〔2025〕1号' });
    expect(file.furniture.map(({ why }) => why)).toEqual(['metadata', 'metadata', 'web-page', 'web-page']);
  });

  it('has no title where none is printed, and says so', () => {
    const file = read('第一章　总则\n第一条　为保护作者的著作权，制定本法。');
    expect(only(file).title).toBe('');
    expect(file.findings.map(({ code }) => code)).toEqual(['title-missing']);
  });

  it('is an order with its name, number and signature, and what it makes public', () => {
    const document = only(
      read(
        '中华人民共和国国务院令\n第 722 号\n现公布《甲条例》，自2020年1月1日起施行。\n总理　李克强\n2019年10月22日\n甲条例\n第一章 总则\n第一条 略。',
      ),
    );
    expect(document).toMatchObject({
      title: '中华人民共和国国务院令',
      number: '中华人民共和国国务院令第722号',
      date: '2019-10-22',
    });
    expect(document.units.map(({ kind }) => kind)).toEqual([
      ...['title', 'note', 'paragraph', 'signature', 'date', 'title', 'chapter', 'article'],
    ]);
  });

  it.each([
    [
      'a communiqué with a number',
      '第七次全国人口普查公报\n（第一号）\n国家统计局\n2021年5月11日\n现将有关数据公布如下：',
      '（第一号）',
    ],
    [
      'a law with its note in brackets',
      '外资保险公司管理条例\n（2001年12月12日国务院令第336号公布）\n第一章 总则\n第一条 略。',
      '',
    ],
    [
      'a standard with contents',
      '北京市地下管线建设技术规范\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 略。',
      '',
    ],
    ['a list of names', '北京市公园名录\n颐和园管理处\n天坛公园管理处\n2024年4月1日', ''],
  ])('has a title of its own lines: %s', (_what, text, added) => {
    const file = read(text);
    expect(file.issue).toBeNull();
    expect(only(file).title).toBe((text.split('\n')[0] ?? '') + added);
  });

  it('keeps its last lines, whatever words of web pages are in them', () => {
    const text =
      '甲市关于乙的公告\n一、保障措施\n（一）组织领导：由市政府负责。\n（二）技术支持：由市大数据中心负责平台建设与运维保障工作。';
    const form = '甲市关于乙的公告\n二、登记内容\n作者：填写真实姓名。\n类型：填写图书、报刊或者手稿。';
    for (const whole of [text, form, '甲市关于乙的公告\n请报送以下材料。\n报送材料清单.docx']) {
      expect(read(whole).furniture).toEqual([]);
    }
  });

  it('is signed by those who stand above the date, and not by the last of a list', () => {
    const document = only(
      read(
        '甲通知\n各单位：\n请下列单位落实：\n东城区人民政府\n海淀区人民政府\n\n北京市人民政府\n2024年4月1日',
      ),
    );
    expect(document.issuers).toEqual(['北京市人民政府']);
  });
});

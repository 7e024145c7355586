import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BatchSheet, FlyerBlock, FlyerSheet } from '../../main/domain/sheets.ts';
import { RESOURCES } from './printWork.ts';

const FONTS = join(RESOURCES, 'fonts');
/** Families by what they are for; Chromium falls back from one to the next, as our printer does. */
const STACK: Readonly<Record<string, string>> = {
  ur: 'NotoSans, NotoNastaliqUrdu',
  'zh-Hant': 'NotoSans, NotoSansTC',
  ko: 'NotoSans, NotoSansKR',
};
const REST =
  'NotoSans, NotoSansBengali, NotoSansDevanagari, NotoSansGurmukhi, NotoSansArabic, NotoSansHebrew, NotoSansThai, NotoSansSC, NotoSansTC, NotoSansKR';

const faces = (): string =>
  readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => {
      const [family, weight] = file.replace('.ttf', '').split('-');
      const at = pathToFileURL(join(FONTS, file)).href;
      return `@font-face{font-family:${family};font-weight:${weight === 'Bold' ? 700 : 400};src:url(${at})}`;
    })
    .join('');

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isRightToLeft = (language: string) => /^(ar|ur|yi)$/.test(language);

/** The pages of a batch as one HTML page to print: the same words in the same fonts and sizes, side by side. */
export function pagesAsHtml(sheet: BatchSheet): string {
  const bodies = sheet.flyers.map((flyer) => (flyer.kind === 'flyer' ? bodyOf(flyer) : ''));
  const pages = sheet.pages.map(
    ({ flyer, names, door }) =>
      `<section><header><b>${names.map((name) => `<bdi>${safe(name)}</bdi>`).join(' · ')}</b><b>${safe(door)}</b></header>${bodies[flyer]}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${faces()}
    @page{size:612pt 792pt;margin:0}*{margin:0;padding:0;box-sizing:border-box}
    body{font:12pt/1.36 ${REST};color:#1c1917}
    section{width:612pt;height:792pt;padding:36pt;break-after:page;overflow:hidden}section:last-child{break-after:auto}
    header{display:flex;justify-content:space-between;border-bottom:.75pt solid;height:36pt;font-size:13pt}
    main{display:grid;grid-template-columns:1fr 1fr;gap:32pt}h1{font-size:20pt;line-height:1.2}
    h2{font-size:14pt}p,li{margin:6pt 0}.framed{border:2pt solid;padding:12pt}.phone{font-size:24pt;font-weight:700}
    </style>${pages.join('')}`;
}

function bodyOf(sheet: FlyerSheet): string {
  const columns = sheet.columns.map(({ language, blocks }) => {
    const family = STACK[language];
    const style = family ? ` style="font-family:${family},${REST}"` : '';
    const dir = isRightToLeft(language) ? 'rtl' : 'ltr';
    return `<div lang="${language}" dir="${dir}"${style}>${blocks.map((block) => blockOf(block, sheet)).join('')}</div>`;
  });
  return `<main>${columns.join('')}</main>`;
}

function blockOf(block: FlyerBlock, { name, phone }: FlyerSheet): string {
  switch (block.type) {
    case 'title':
      return `<h1>${safe(block.text)}</h1><hr>`;
    case 'heading':
      return `<h2>${safe(block.text)}</h2>`;
    case 'text':
      return `<p>${safe(block.text)}</p>`;
    case 'strong':
      return `<p><b>${safe(block.text)}</b></p>`;
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ol>`;
    case 'facts':
      return block.facts.map(({ label, value }) => `<p>${safe(label)} <b>${safe(value)}</b></p>`).join('');
    case 'contact':
      return `<div class="framed"><p>${safe(block.reach)}</p><p class="phone"><bdi dir="ltr">${safe(phone)}</bdi></p><p>${safe(block.askFor)} <b><bdi>${safe(name)}</bdi></b></p></div>`;
  }
}

import { Parser } from 'saxen';
import { fromXml } from './workbookText.ts';

export interface XmlHeard {
  /** `name` without its namespace's prefix; so are the names of attributes. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** No tag of a workbook comes near it; looking for doubles among millions of attributes would take many seconds. */
const TAG_TOO_LONG = /<[A-Za-z_][^<>]{20000}/;

/** Goes through a text once. Entities of the document's own are never resolved. @throws Error when it is not XML */
export function hearXml(xml: string, heard: XmlHeard): void {
  if (TAG_TOO_LONG.test(xml)) throw new Error('no workbook');
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes) => {
    const own = Object.entries(attributes() || {});
    heard.open?.(local(name), Object.fromEntries(own.map(([key, value]) => [local(key), fromXml(value)])));
  });
  parser.on('closeTag', (name) => heard.close?.(local(name)));
  parser.on('text', (text) => heard.text?.(fromXml(text)));
  parser.on('cdata', (text) => heard.text?.(text));
  parser.parse(xml);
}

import { execFileSync } from 'node:child_process';
import type { Input } from '../../preload/contract/index.ts';
import type { TestCore } from './core.ts';

export type Document = Input<'print.render'>['document'];
type FlyerInput = Document & { kind: 'flyer' };

/** A flyer with nothing missing. */
export const flyer = (given: Partial<Omit<FlyerInput, 'kind'>> = {}): FlyerInput => ({
  kind: 'flyer',
  template: 'invite',
  languages: ['en'],
  place: 'building',
  name: 'Rosa Marte',
  phone: '(718) 555-0142',
  ...given,
});

/** So many bytes that pass for a picture, as they travel. */
export function pictureOf(size: number): string {
  const bytes = Buffer.alloc(size, 'pixels');
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes.toString('base64');
}
export const PICTURE = pictureOf(14);

/** The words of pages as they travel, in the order they are drawn, each line end a blank; of one page or all. */
export const textOf = (pdf: string, page?: number): string =>
  execFileSync('pdftotext', ['-raw', ...(page ? ['-f', `${page}`, '-l', `${page}`] : []), '-', '-'], {
    input: Buffer.from(pdf, 'base64'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).replace(/\s+/g, ' ');

/** Somebody who lets the pod know these kinds of things. */
export async function neighbour(
  core: TestCore,
  person: Input<'roster.add'>,
  agrees: readonly Input<'roster.consent'>['consents'][number]['category'][],
): Promise<string> {
  const { id } = await core.call('roster.add', person);
  if (agrees.length > 0) {
    const consents = agrees.map((category) => ({ category, audience: 'pod', status: 'active' }) as const);
    await core.call('roster.consent', { id, consents });
  }
  return id;
}

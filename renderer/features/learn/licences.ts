/** What ships with the app, and the terms it came under. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface Licences {
  readonly version: string;
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly text: string }[];
  readonly packages: readonly Shipped[];
}

/** Reads the licences, which are a file of their own: several hundred pages that hardly anyone opens. */
export async function readLicences(): Promise<Licences> {
  const { default: text } = await import('virtual:licences');
  return JSON.parse(text) as Licences;
}

/** A font family's file name as people write it: NotoSansArabic, Noto Sans Arabic. */
export const fontName = (file: string): string => file.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

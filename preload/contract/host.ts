import type { DocumentKind } from './print.ts';

/**
 * What the core process and Electron's main process say to each other. Small on purpose: the window's
 * calls never pass here, they go straight over the port that main hands to both ends.
 */
export type OpenKind = 'csv' | 'workbook';
export type SaveKind = 'csv' | DocumentKind | 'picture' | 'svg' | 'kumu' | 'workbook';
export const MENU_COMMANDS = ['undo', 'redo', 'find', 'import', 'export', 'print', 'settings', 'help'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export type ToCore =
  /** The window's end of the bridge; the port itself travels beside the message. */
  | { readonly type: 'port' }
  | { readonly type: 'dialog.answer'; readonly id: number; readonly path: string | null }
  | { readonly type: 'menu'; readonly command: MenuCommand }
  /** The vault will be locked or the app left: have the window put what was just typed into the vault, say `settled`. */
  | { readonly type: 'settle' }
  /** Write what is open, close, say `closed`; the process is ended right after. */
  | { readonly type: 'close' };

export type FromCoreToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'dialog.open'; readonly id: number; readonly kind: OpenKind }
  | { readonly type: 'dialog.save'; readonly id: number; readonly kind: SaveKind }
  /** The window asked to lock: end this process and the window's, begin anew. */
  | { readonly type: 'lock' }
  /** What menu, dialogs and the idle clock need to know. */
  | { readonly type: 'preferences'; readonly language: string; readonly idleMinutes: number }
  | { readonly type: 'vault'; readonly state: 'none' | 'locked' | 'open' }
  | { readonly type: 'settled' }
  | { readonly type: 'closed' };

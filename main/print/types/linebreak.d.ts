declare module 'linebreak' {
  /** Walks the places where UAX #14 lets a line end. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}

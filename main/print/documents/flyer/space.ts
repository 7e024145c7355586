/** How tightly a flyer's text is set. */
export interface Space {
  /** Points. */
  readonly size: number;
  /** How roomy it is; 1 where gaps look right. */
  readonly air: number;
  /** Of the column, in points. */
  readonly width: number;
  /** How much larger than the text its title is. */
  readonly title: number;
  /** The one colour of what may be coloured; ink where a photocopier must keep it. */
  readonly accent: string;
}

/** A sheet of a workbook as plain text, row by row. Row 0 is what a spreadsheet calls row 1, so empty rows stay. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

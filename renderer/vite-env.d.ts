/** The licences of everything that ships, as JSON text; made while building (scripts/licences.ts). */
declare module 'virtual:licences' {
  const text: string;
  export default text;
}

import { OwnText, type Template } from '../../preload/contract/flyerText.ts';
import type { FlyerTextStore } from '../services/ports/stores.ts';
import type { Sql } from './sql.ts';

interface Row {
  readonly language: string;
  readonly text: string | null;
  readonly review: string | null;
}

const SELECT = 'SELECT language, text, review FROM flyer_texts WHERE template = ?';

const ownOf = ({ text, review }: Row): OwnText =>
  OwnText.parse({ text: text && JSON.parse(text), review: review && JSON.parse(review) });

/** The organizer's own wording and what speakers said of it, by template and language. */
export const flyerTextStore = (sql: Sql): FlyerTextStore => ({
  get(template: Template, language) {
    const row = sql.prepare(`${SELECT} AND language = ?`).get(template, language) as Row | undefined;
    return row && ownOf(row);
  },
  list: (template) =>
    (sql.prepare(`${SELECT} ORDER BY language`).all(template) as Row[]).map((row) => ({
      language: row.language,
      own: ownOf(row),
    })),
  put(template, language, { text, review }) {
    sql
      .prepare(
        `INSERT INTO flyer_texts (template, language, text, review) VALUES (?, ?, ?, ?)
         ON CONFLICT (template, language) DO UPDATE SET text = excluded.text, review = excluded.review`,
      )
      .run(template, language, text && JSON.stringify(text), review && JSON.stringify(review));
  },
  remove(template, language) {
    sql.prepare('DELETE FROM flyer_texts WHERE template = ? AND language = ?').run(template, language);
  },
});

import { mentionsForbiddenTopic } from '../../importTopics.ts';
import type { noteAt } from './table.ts';
import type { RowType } from './types.ts';
import { cut } from './words.ts';

export interface Groups {
  /** Takes a row that opens or closes something; false for all others. */
  take(type: RowType, row: number, said: { readonly name: string; readonly label: string }): boolean;
  /** Names of the groups that are open, outermost first. */
  path(): string;
  /** Whether this part of the form is asked several times over. */
  repeating(): boolean;
  /** Tells of what was opened and never closed. */
  end(): void;
}

interface Open {
  readonly name: string;
  readonly repeat: boolean;
  readonly row: number;
}

/** Follows groups and repeats through the sheet. Groups leave their names with their questions; repeats are left out. */
export function createGroups(note: ReturnType<typeof noteAt>): Groups {
  const open: Open[] = [];
  return {
    take(type, row, { name, label }) {
      if (type.is === 'begin' || type.is === 'beginRepeat') {
        const repeat = type.is === 'beginRepeat';
        note(repeat ? 'repeat' : 'groupFlattened', row, 'type', label || name);
        // Its name goes with every question in it.
        const kept = mentionsForbiddenTopic(name.replaceAll('_', ' ')) ? '' : name.replaceAll('/', '_');
        open.push({ name: kept, repeat, row });
        return true;
      }
      if (type.is !== 'end' && type.is !== 'endRepeat') return false;
      const repeat = type.is === 'endRepeat';
      if (open.at(-1)?.repeat === repeat) open.pop();
      // Closes what is not open, or another kind than is: the form's own tools would refuse it.
      else note('typeUnknown', row, 'type', repeat ? 'end_repeat' : 'end_group');
      return true;
    },
    path: () =>
      cut(
        open
          .map(({ name }) => name)
          .filter(Boolean)
          .join('/'),
        200,
      ),
    repeating: () => open.some(({ repeat }) => repeat),
    end() {
      for (const { row, repeat } of open) note('typeUnknown', row, 'type', repeat ? 'begin_repeat' : 'begin_group');
    },
  };
}

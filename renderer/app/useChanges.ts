import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Events } from '../../preload/contract/events.ts';
import type { Output } from '../../preload/contract/index.ts';
import { CallFailed, call } from '../bridge/client.ts';
import { useEvent } from '../bridge/hooks.ts';
import { useErrorText } from '../ui/ErrorMessage.tsx';
import { dismissToast, showToast } from '../ui/toasts.ts';

/** Follows every change with a message that offers to take it back, and gives undo and redo. */
export function useChanges() {
  const { t } = useTranslation(['changes', 'common']);
  const errorText = useErrorText();
  const client = useQueryClient();
  const touched = useRef<readonly string[]>([]);
  const shown = useRef<number | null>(null);

  const run = useCallback(
    async (name: 'changes.undo' | 'changes.redo', input: { change?: string }) => {
      try {
        const { kept } = name === 'changes.undo' ? await call(name, input) : await call(name, {});
        if (kept > 0) showToast({ text: t('changes:kept', { count: kept }) });
      } catch (error) {
        if (error instanceof CallFailed) showToast({ text: errorText(error) });
      }
    },
    [t, errorText],
  );

  const say = async ({ change, kind, people, undone }: Events['changes.made']) => {
    const [id] = touched.current;
    const name = !undone && people === 1 && id !== undefined ? await nameOf(client, id) : null;
    const named = name !== null && kind !== 'import.committed' && kind !== 'sample.loaded';
    const text = named
      ? t(`changes:named.${kind}`, { name })
      : people === 0
        ? t(undone ? 'changes:undone.nobody' : 'changes:made.nobody')
        : t(`changes:${undone ? 'undone' : 'made'}.${kind}`, { count: people });
    if (shown.current !== null) dismissToast(shown.current);
    shown.current = showToast({
      text,
      action: undone
        ? { label: t('common:redo'), run: () => void run('changes.redo', {}) }
        : { label: t('common:undo'), run: () => void run('changes.undo', { change }) },
    });
  };

  useEvent('roster.changed', ({ ids }) => {
    touched.current = ids;
  });
  // A turn later, so that whichever of the two events comes first, the people it touched are known.
  useEvent('changes.made', (made) => void setTimeout(() => void say(made)));

  return {
    undo: () => void run('changes.undo', {}),
    redo: () => void run('changes.redo', {}),
  };
}

/** A person's name: as last seen on screen when they are gone by now, else as the roster has it. */
async function nameOf(client: QueryClient, id: string): Promise<string | null> {
  try {
    return (await call('roster.get', { id })).name;
  } catch {
    const people = client.getQueriesData<Output<'roster.get'>>({ queryKey: ['roster.get'] });
    const person = people.find(([, known]) => known?.id === id)?.[1];
    if (person) return person.name;
    const lists = client.getQueriesData<Output<'roster.list'>>({ queryKey: ['roster.list'] });
    return lists.flatMap(([, list]) => list?.rows ?? []).find((row) => row.id === id)?.name ?? null;
  }
}

import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import { localDay } from '../../ui/days.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { StateMark } from './queue/StateMark.tsx';
import { useQueue } from './queue/useQueue.ts';
import { queryOf } from './queue/view.ts';

/** One person's answers. */
export function ReviewPlace({ response }: { readonly response: string; readonly go: Go }) {
  const { t } = useTranslation('review');
  const [queue] = useQueue();
  const { data, error } = useCall('responses.get', { id: response, query: queryOf(queue, localDay(new Date())) });
  if (error) return <ErrorMessage error={error} />;
  if (!data) return <p role="status">{t('list.loading')}</p>;
  return (
    <section>
      <h2>{data.response.name || t('nameless')}</h2>
      <StateMark state={data.response.state} />
    </section>
  );
}

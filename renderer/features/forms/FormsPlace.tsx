import { useCall } from '../../bridge/hooks.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';

/** The questionnaires: all of them on a shelf, or one opened. */
export function FormsPlace({ form, go }: { readonly form: string | null; readonly go: Go }) {
  const list = useCall('forms.list', {});
  const rows = (list.data?.rows ?? []).filter(({ id }) => form === null || id === form);
  return (
    <>
      <ErrorMessage error={list.error} />
      <ul>
        {rows.map(({ id, name }) => (
          <li key={id}>
            <a href={`#/answers/forms/${id}`} onClick={() => go({ at: 'answers', what: 'forms', form: id })}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

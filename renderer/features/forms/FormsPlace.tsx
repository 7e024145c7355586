import { useCall } from '../../bridge/hooks.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { OpenForm } from './OpenForm.tsx';
import { Shelf } from './shelf/Shelf.tsx';

/** The questionnaires: all of them on a shelf, or one opened. */
export function FormsPlace({ form, go }: { readonly form: string | null; readonly go: Go }) {
  return form === null ? <Shelf go={go} /> : <Opened key={form} id={form} go={go} />;
}

function Opened({ id, go }: { readonly id: string; readonly go: Go }) {
  const { data, error } = useCall('forms.get', { id });
  return (
    <>
      <ErrorMessage error={error} />
      {data ? <OpenForm form={data} go={go} /> : null}
    </>
  );
}

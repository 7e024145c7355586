import { useCall } from '../../bridge/hooks.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';

/** Answers written down by hand: from a conversation, or from a stack of paper. */
export function WritePlace(props: { readonly form: string; readonly response: string | null; readonly go: Go }) {
  const form = useCall('forms.get', { id: props.form });
  return (
    <>
      <ErrorMessage error={form.error} />
      {form.data ? (
        <h2>
          <bdi>{form.data.name}</bdi>
        </h2>
      ) : null}
    </>
  );
}

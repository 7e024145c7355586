import { useCall } from '../../bridge/hooks.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';

/** Answers from a file, brought into the queue. */
export function BringPlace({ go: _go }: { readonly go: Go }) {
  const batches = useCall('responses.batches', {});
  return <ErrorMessage error={batches.error} />;
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import { CallFailed, call } from '../../bridge/client.ts';
import { useCall } from '../../bridge/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Go } from '../../ui/places.ts';
import { Writer } from './write/Writer.tsx';

interface WritePlaceProps {
  readonly form: string;
  /** Answers that were begun before; null for new ones. */
  readonly response: string | null;
  readonly go: Go;
}

/** Answers written down by hand: from a conversation, or from a stack of paper. */
export function WritePlace({ form, response, go }: WritePlaceProps) {
  return response === null ? <New key={form} id={form} go={go} /> : <Begun key={response} id={response} go={go} />;
}

function New({ id, go }: { readonly id: string; readonly go: Go }) {
  const { data, error } = useCall('forms.get', { id });
  return (
    <>
      <ErrorMessage error={error} />
      {data ? <Writer form={data} before={null} go={go} /> : null}
    </>
  );
}

/** Why answers are not written on any more; null while they may be. */
const closed = ({ source, state }: Response) =>
  source === 'file' ? 'begun.fromFile' : state === 'approved' || state === 'rejected' ? 'begun.reviewed' : null;

/** Asked for once and afresh: what is typed from here on is newer than whatever is kept. */
function Begun({ id, go }: { readonly id: string; readonly go: Go }) {
  const { t } = useTranslation('answersIn');
  const [found, setFound] = useState<{ response: Response; form: Form } | null>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  useEffect(() => {
    let wanted = true;
    call('responses.get', { id }).then(
      (view) => wanted && setFound(view),
      (error) => wanted && setFailure(error instanceof CallFailed ? error : new CallFailed('internal', {})),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  const why = found && closed(found.response);
  if (why) {
    const review = { at: 'answers', what: 'response', response: id } as const;
    return (
      <Notice kind="note" actions={<Button onPress={() => go(review)}>{t('begun.toReview')}</Button>}>
        {t(why)}
      </Notice>
    );
  }
  return (
    <>
      <ErrorMessage error={failure} />
      {found ? <Writer form={found.form} before={found.response} go={go} /> : null}
    </>
  );
}

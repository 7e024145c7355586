import { useTranslation } from 'react-i18next';
import type { Batch, Flyer } from '../../../../preload/contract/flyerKinds.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import type { CallFailed } from '../../../bridge/client.ts';
import { useFormats } from '../../../i18n/format.ts';
import { PaperSide } from '../../../paper/PaperSide.tsx';
import type { Made } from '../../../paper/usePages.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { Messages } from './Messages.tsx';
import { BESIDE, type Problems, unapproved } from './problems.ts';
import { TooLong } from './TooLong.tsx';
import type { Choose } from './useFlyer.ts';
import { useWaitingFor } from './useWaitingFor.ts';

/** What comes of the choices: pages, or messages to copy. */
export function Result(props: {
  readonly flyer: Flyer;
  readonly document: Flyer | Batch | null;
  readonly made: Made;
  readonly messages: { readonly data: Output<'flyers.messages'> | undefined; readonly error: CallFailed | null };
  readonly rows: Output<'flyerTexts.list'>['rows'];
  readonly problems: Problems;
  readonly choose: Choose;
  readonly go: Go;
}) {
  const { flyer, document, made, messages, rows, problems, choose, go } = props;
  const { t } = useTranslation('flyers');
  const format = useFormats();
  const waiting = useWaitingFor(problems, flyer.code.kind);

  if (!document) {
    const beside = BESIDE.some((code) => code === messages.error?.code);
    const there = flyer.languages.length > 0 && !messages.error;
    return (
      <div>
        {beside ? null : <ErrorMessage error={messages.error} />}
        <Messages messages={there ? (messages.data?.messages ?? []) : []} rows={rows} waiting={waiting} />
      </div>
    );
  }

  const { pages } = made;
  // Households' pages are in what each reads, chosen or not.
  const unread = unapproved(pages?.households?.languages ?? flyer.languages, rows);
  const notes = [
    unread.length > 0
      ? t('unread', { languages: format.list(unread.map(format.languageName)), count: unread.length })
      : null,
    pages && pages.textSize < flyer.textSize ? t('size.shrunk', { size: pages.textSize }) : null,
    pages?.households && pages.households.chosenOnly > 0
      ? t('households.chosenOnly', { count: pages.households.chosenOnly })
      : null,
  ];
  return (
    <PaperSide
      document={document}
      made={made}
      told={[...BESIDE, ...(flyer.languages.length > 0 ? [] : (['input.invalid'] as const))]}
      notes={notes}
      // Where the page would be: under the choices, what would help is below the fold.
      waiting={
        problems.tooLong ? <TooLong tooLong={problems.tooLong} flyer={flyer} choose={choose} go={go} /> : waiting
      }
    />
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Go, Place } from '../ui/places.ts';
import { readLater } from '../ui/readLater.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './MapsPlace.module.css';

type Shown = Extract<Place, { at: 'answers' }>;

const QueuePlace = readLater(async () => (await import('../features/review/QueuePlace.tsx')).QueuePlace);
const ReviewPlace = readLater(async () => (await import('../features/review/ReviewPlace.tsx')).ReviewPlace);
const FormsPlace = readLater(async () => (await import('../features/forms/FormsPlace.tsx')).FormsPlace);
const BringPlace = readLater(async () => (await import('../features/answersIn/BringPlace.tsx')).BringPlace);
const WritePlace = readLater(async () => (await import('../features/answersIn/WritePlace.tsx')).WritePlace);
const InsightPlace = readLater(async () => (await import('../features/insight/InsightPlace.tsx')).InsightPlace);

const TABS = ['queue', 'bring', 'forms', 'insight'] as const;

/** Answers: the queue, a file brought in, the questionnaires, the numbers; or one thing alone with a way back. */
export function AnswersPlace({ place, go }: { readonly place: Shown; readonly go: Go }) {
  const { t } = useTranslation('nav');
  const open = opened(place, go);
  if (open) {
    return (
      <>
        <div className={styles.back}>
          <Button look="quiet" onPress={() => go(open.back)}>
            <span className={styles.turned}>
              <Icon name="forward" />
            </span>
            {t(open.word)}
          </Button>
        </div>
        {open.inside}
      </>
    );
  }
  const inside = {
    queue: <QueuePlace go={go} />,
    bring: <BringPlace go={go} />,
    forms: <FormsPlace form={null} go={go} />,
    insight: <InsightPlace go={go} />,
  };
  return (
    <div className={styles.maps}>
      <Tabs
        label={t('answers.label')}
        selected={TABS.find((what) => what === place.what) ?? 'queue'}
        onSelect={(what) => go(what === 'forms' ? { at: 'answers', what, form: null } : { at: 'answers', what })}
        tabs={TABS.map((what) => ({
          id: what,
          label: t(what === 'queue' ? 'answers.queue' : `place.${what}`),
          content: inside[what],
        }))}
      />
    </div>
  );
}

/** What is looked at alone, and where one came from. */
function opened(place: Shown, go: Go) {
  if (place.what === 'response') {
    const back = { at: 'answers', what: 'queue' } as const;
    return { back, word: 'answers.back', inside: <ReviewPlace response={place.response} go={go} /> } as const;
  }
  const forms = { at: 'answers', what: 'forms', form: null } as const;
  if (place.what === 'forms' && place.form !== null) {
    return { back: forms, word: 'forms.back', inside: <FormsPlace form={place.form} go={go} /> } as const;
  }
  if (place.what === 'write') {
    const { form, response } = place;
    const inside = <WritePlace form={form} response={response} go={go} />;
    if (response === null) return { back: forms, word: 'forms.back', inside } as const;
    // What was begun has a page of its own, where it is reviewed.
    return { back: { at: 'answers', what: 'response', response }, word: 'write.back', inside } as const;
  }
  return null;
}

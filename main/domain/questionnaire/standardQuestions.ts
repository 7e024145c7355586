import type { Audience } from '../../../preload/contract/consent.ts';
import type { MapsTo, QuestionType, Sensitivity } from '../../../preload/contract/formKinds.ts';

/** A question of the standard questionnaire without its words. */
export interface StandardQuestion {
  readonly key: string;
  readonly type: QuestionType;
  readonly sensitivity: Sensitivity;
  readonly maps: MapsTo;
  readonly audience: Audience;
  /** Keys of its options, whose words stand in the files of the languages. */
  readonly options: readonly string[];
  /** Languages as options: their tags. Their names come from the tables of names. */
  readonly tags: readonly string[];
  readonly other: boolean;
  readonly required: boolean;
}

/** The languages most spoken by the neighbours of our first pods, in New York; each pod changes the list. */
const SPOKEN = 'en es cmn yue ru bn ht ko ar ur fr pl hi ne pa pt tl vi yi ase'.split(' ');
const READ = 'en es zh-Hans zh-Hant ru bn ht ko ar ur fr pl hi ne pa pt tl vi yi'.split(' ');

const question = (
  key: string,
  type: QuestionType,
  sensitivity: Sensitivity,
  maps: MapsTo,
  more: Partial<StandardQuestion> = {},
): StandardQuestion => ({
  ...{ key, type, sensitivity, maps, audience: 'pod' as const, options: [], tags: [], other: false, required: false },
  ...more,
});
const NOTHING = { to: 'nothing' } as const;
const field = (name: Extract<MapsTo, { to: 'field' }>['field']) => ({ to: 'field', field: name }) as const;
const language = (use: 'spoken' | 'reads' | 'interprets') => ({ to: 'language', use }) as const;

/**
 * The first conversation of a pod, from what anybody tells to what one tells those one trusts. Ways of contact come
 * before needs, needs before health. Never asked: immigration, origin, ethnicity, numbers given by governments.
 */
export const STANDARD_QUESTIONS: readonly StandardQuestion[] = [
  question('welcome', 'note', 'everyday', NOTHING),
  question('name', 'text', 'everyday', field('name'), { required: true }),
  question('pronouns', 'text', 'everyday', field('pronouns')),
  question('contact_by', 'many', 'everyday', field('contactPreference'), {
    options: ['call', 'sms', 'whatsapp', 'signal', 'telegram', 'email', 'in_person', 'note'],
  }),
  question('hours', 'text', 'everyday', field('hours')),
  question('phone', 'text', 'personal', field('phone')),
  question('email', 'text', 'personal', field('email')),
  question('spoken', 'many', 'personal', language('spoken'), { tags: SPOKEN, other: true }),
  question('reads', 'many', 'personal', language('reads'), { tags: READ, other: true }),
  question('interprets', 'many', 'personal', language('interprets'), { tags: SPOKEN, other: true }),
  question('building', 'text', 'personal', field('zone')),
  question('door', 'text', 'personal', field('door')),
  question('household_size', 'number', 'personal', field('notes')),
  question(
    'offers',
    'many',
    'personal',
    { to: 'offer' },
    {
      options: [
        'errands',
        'cooking',
        'child_care',
        'pet_care',
        'rides',
        'skills',
        'tools',
        'space',
        'printing',
        'translation',
        'listening',
      ],
      other: true,
    },
  ),
  question(
    'needs',
    'many',
    'sensitive',
    { to: 'need' },
    {
      options: [
        'supplies',
        'errands',
        'meals',
        'child_care',
        'pet_care',
        'check_ins',
        'listening',
        'money',
        'transport',
        'medicine',
      ],
      other: true,
    },
  ),
  question('access', 'longText', 'sensitive', field('access')),
  question('emergency', 'text', 'sensitive', field('notes'), { audience: 'keyGroup' }),
  question('others_to_know', 'text', 'sensitive', field('notes'), { audience: 'keyGroup' }),
  question('sharing', 'note', 'sensitive', NOTHING),
  question('share_contact', 'consent', 'sensitive', { to: 'consent', categories: ['name', 'phone'] }),
  question('share_ties', 'consent', 'sensitive', { to: 'consent', categories: ['ties'] }),
  question('anything_else', 'longText', 'everyday', field('notes')),
];

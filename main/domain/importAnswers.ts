import type { DataCategory } from '../../preload/contract/consent.ts';
import type { ContactKind } from '../../preload/contract/roster.ts';
import { saysNoMore } from './importConsentWords.ts';
import { answers, hasAny, padded, type WordList, words } from './importWords.ts';
import { fold } from './search.ts';

const BLANK = answers(
  '| n/a | no | none | nothing | no phone | no email | not applicable | null | unknown',
  'ninguno | ninguna | nada | no tengo | no aplica | নেই | কিছু না | না | 无 | 没有 | لا | لا يوجد | لا شيء',
);

/** Whether an answer says that there is none. Not for names ("Nada" is one) nor for yes-or-no questions. */
export const isBlankAnswer = (text: string): boolean =>
  // Numbers and addresses, which are most cells, are told apart without folding them.
  text.length <= 20 && !/[\d@]/.test(text) && BLANK.has(fold(text));

const YES = answers(
  'yes | y | yes please | yeah | yep | ok | okay | sure | of course | i agree | agree | true | i consent',
  'sí | claro | claro que sí | de acuerdo | acepto | sí por favor | হ্যাঁ | হাঁ | জি | জী | রাজি | সম্মত',
  '是 | 是的 | 可以 | 同意 | 好 | 好的 | 愿意 | نعم | أجل | موافق | موافقة | أوافق',
);
const NO = answers(
  'no | n | nope | no thanks | no thank you | please do not | please dont | i do not agree | false | never',
  'no gracias | no acepto | nunca | না | রাজি না | রাজি নই | 不 | 否 | 不可以 | 不同意 | 不要 | 不愿意',
  'لا | كلا | لا أوافق | غير موافق',
);
/** Words after which a no may not be one: "no problem", "no, but ...". */
const YET = words('but | pero | problem | problema | worries | কিন্তু | 但 | لكن');

/** yes, no, nothing said, or something only a person can read. */
export function yesOrNo(text: string): 'yes' | 'no' | 'blank' | 'unclear' {
  const whole = fold(text);
  if (whole === '') return 'blank';
  if (YES.has(whole)) return 'yes';
  if (NO.has(whole)) return 'no';
  // "Yes, you may share my phone": the mark behind the first word shows that the rest explains it. A yes that
  // explains itself in words we do not know may take something back; only a person can read it.
  const [first = '', ...rest] = text.split(/[,.;:!，。；！،؛—-]/u);
  const explained = rest.join(' ');
  if (YES.has(fold(first)) && saysNoMore(explained)) return 'yes';
  if (NO.has(fold(first)) && !hasAny(padded(explained), YET)) return 'no';
  return 'unclear';
}

const CATEGORY_WORDS: readonly (readonly [DataCategory, WordList])[] = [
  ['name', words('name | nombre | নাম | 姓名 | 名字 | اسم')],
  ['phone', words('phone* | number | telefono | numero | celular | ফোন | নম্বর | 电话 | 手机 | 号码 | هاتف | رقم')],
  ['email', words('email* | e mail* | correo* | ইমেইল | 邮箱 | 邮件 | بريد | ايميل')],
  [
    'location',
    words(
      'address | building | apartment | door | where i live | where you live | direccion | edificio | apartamento | ঠিকানা | 地址 | عنوان',
    ),
  ],
  ['languages', words('language* | idioma* | ভাষা | 语言 | لغة | لغات')],
  ['offers', words('offer* | skills | ofrec* | সাহায্য করতে | 提供 | عروض | تقدم')],
  ['needs', words('need* | necesi* | প্রয়োজন | 需要 | 需求 | احتياج | تحتاج')],
  ['healthAndAccess', words('health | access | salud | acceso | স্বাস্থ্য | 健康 | 无障碍 | صحة | صحية')],
  ['household', words('household | family | hogar | familia | পরিবার | 家庭 | أسرة | عائلة')],
];
const CONTACT = words('contact* | যোগাযোগ | 联系 | تواصل');

/** The kinds of data a text names. "Contact details" names phone and e-mail. */
export function categoriesNamed(text: string): DataCategory[] {
  const said = padded(text);
  const named = CATEGORY_WORDS.filter(([, any]) => hasAny(said, any)).map(([category]) => category);
  if (hasAny(said, CONTACT)) named.push('phone', 'email');
  return [...new Set(named)];
}

/** What a question about sharing asks for: what its heading names with the name that goes with it; name and phone where it names nothing. */
export function categoriesAsked(header: string): DataCategory[] {
  const named = categoriesNamed(header);
  return named.length === 0 ? ['name', 'phone'] : [...new Set<DataCategory>(['name', ...named])];
}

/** "Phone call" is a call, "text message by phone" a text: the first kind an answer names is meant. */
const KIND_WORDS: readonly (readonly [ContactKind, WordList])[] = [
  ['whatsapp', words('whatsapp | whats app | হোয়াটসঅ্যাপ | واتساب')],
  ['signal', words('signal | সিগন্যাল | سيجنال | سيغنال')],
  ['telegram', words('telegram | টেলিগ্রাম | 电报 | تلغرام')],
  ['sms', words('sms | text | texts | mensaje* | texto | টেক্সট | এসএমএস | মেসেজ | 短信 | رسالة | رسائل')],
  ['email', words('email* | e mail* | correo* | ইমেইল | 邮件 | 邮箱 | بريد | ايميل')],
  ['note', words('note | nota | চিরকুট | 便条 | 字条 | ملاحظة')],
  ['inPerson', words('in person | knock* | visit | en persona | সরাসরি | সামনাসামনি | 当面 | 上门 | شخصيا | زيارة')],
  ['call', words('call* | phone* | voice | llamada* | llamar | telefono | ফোন | কল | 电话 | اتصال | مكالمة | هاتف')],
];

const CALLS = words('call | calls | llamada* | llamar | কল | 打电话 | اتصال | مكالمة');

/** What the numbers under a heading are for: one that says "call or text" is for calls first. */
export function numbersAreFor(header: string): ContactKind {
  const [named] = contactKinds([header]);
  if (named === 'sms') return hasAny(padded(header), CALLS) ? 'call' : 'sms';
  return named === 'whatsapp' || named === 'signal' || named === 'telegram' ? named : 'call';
}

/** The ways of contact an answer's items name, in their order. */
export function contactKinds(items: readonly string[]): ContactKind[] {
  const kinds = items.flatMap((item) => {
    const said = padded(item);
    const kind = KIND_WORDS.find(([, any]) => hasAny(said, any))?.[0];
    return kind === undefined ? [] : [kind];
  });
  return [...new Set(kinds)];
}

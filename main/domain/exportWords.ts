import type { z } from 'zod';
import type { AppLanguage } from '../../preload/contract/flyers.ts';
import type { ContactKind } from '../../preload/contract/roster.ts';
import type { WithheldReason } from './consent.ts';

/** Columns of a list that is taken out, in their order. */
export const EXPORT_COLUMNS = [
  'name',
  'pronouns',
  'phone',
  'email',
  'reach',
  'messages',
  'zone',
  'door',
  'household',
  'spoken',
  'reads',
  'interprets',
  'offers',
  'needs',
  'access',
  'notes',
  'blank',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** The words of a list in one language. Headings are such that our own import knows them again. */
export interface ExportWords {
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly reasons: Readonly<Record<WithheldReason, string>>;
  readonly kinds: Readonly<Record<ContactKind, string>>;
  readonly noMessages: string;
  /** Names that the system gets wrong: to it Mandarin is just Chinese, which could be Cantonese too. */
  readonly languages: Readonly<Record<string, string>>;
}

type Language = z.infer<typeof AppLanguage>;

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  en: {
    columns: {
      name: 'Name',
      pronouns: 'Pronouns',
      phone: 'Phone',
      email: 'Email',
      reach: 'Best way to reach',
      messages: 'Messages',
      zone: 'Zone',
      door: 'Door',
      household: 'Household',
      spoken: 'Languages spoken',
      reads: 'Languages read',
      interprets: 'Interprets',
      offers: 'Offers',
      needs: 'Needs',
      access: 'Health and access',
      notes: 'Notes',
      blank: 'Why blank',
    },
    reasons: { unasked: 'not asked yet', refused: 'said no', withdrawn: 'took the yes back' },
    kinds: {
      call: 'Call',
      sms: 'Text message',
      whatsapp: 'WhatsApp',
      signal: 'Signal',
      telegram: 'Telegram',
      email: 'Email',
      inPerson: 'In person',
      note: 'Note under the door',
    },
    noMessages: 'Leave no messages',
    languages: { cmn: 'Mandarin' },
  },
  es: {
    columns: {
      name: 'Nombre',
      pronouns: 'Pronombres',
      phone: 'Teléfono',
      email: 'Correo electrónico',
      reach: 'Mejor forma de contacto',
      messages: 'Recados',
      zone: 'Zona',
      door: 'Puerta',
      household: 'Hogar',
      spoken: 'Idiomas que habla',
      reads: 'Idiomas que lee',
      interprets: 'Interpreta',
      offers: 'Ofrece',
      needs: 'Necesita',
      access: 'Salud y accesibilidad',
      notes: 'Notas',
      blank: 'Por qué está en blanco',
    },
    reasons: { unasked: 'aún sin preguntar', refused: 'dijo que no', withdrawn: 'retiró el sí' },
    kinds: {
      call: 'Llamada',
      sms: 'Mensaje de texto',
      whatsapp: 'WhatsApp',
      signal: 'Signal',
      telegram: 'Telegram',
      email: 'Correo electrónico',
      inPerson: 'En persona',
      note: 'Nota bajo la puerta',
    },
    noMessages: 'No dejar recados',
    languages: { cmn: 'mandarín' },
  },
  bn: {
    columns: {
      name: 'নাম',
      pronouns: 'সর্বনাম',
      phone: 'ফোন',
      email: 'ইমেইল',
      reach: 'যোগাযোগের উপায়',
      messages: 'বার্তা',
      zone: 'এলাকা',
      door: 'দরজা',
      household: 'পরিবার',
      spoken: 'যে ভাষা বলেন',
      reads: 'যে ভাষা পড়তে পারেন',
      interprets: 'দোভাষী',
      offers: 'যা দিতে পারেন',
      needs: 'যা দরকার',
      access: 'স্বাস্থ্য ও সুবিধা',
      notes: 'মন্তব্য',
      blank: 'খালি থাকার কারণ',
    },
    reasons: { unasked: 'এখনও জিজ্ঞাসা করা হয়নি', refused: 'না বলেছেন', withdrawn: 'সম্মতি ফিরিয়ে নিয়েছেন' },
    kinds: {
      call: 'ফোন কল',
      sms: 'টেক্সট',
      whatsapp: 'হোয়াটসঅ্যাপ',
      signal: 'সিগন্যাল',
      telegram: 'টেলিগ্রাম',
      email: 'ইমেইল',
      inPerson: 'সামনাসামনি',
      note: 'দরজার নিচে চিরকুট',
    },
    noMessages: 'বার্তা রাখবেন না',
    languages: { cmn: 'ম্যান্ডারিন', 'zh-Hans': 'সরলীকৃত চীনা', 'zh-Hant': 'ঐতিহ্যবাহী চীনা' },
  },
  'zh-Hans': {
    columns: {
      name: '姓名',
      pronouns: '代词',
      phone: '电话',
      email: '邮箱',
      reach: '首选联系方式',
      messages: '留口信',
      zone: '街区',
      door: '门牌',
      household: '家庭',
      spoken: '会说的语言',
      reads: '能阅读的语言',
      interprets: '口译',
      offers: '能提供',
      needs: '需要',
      access: '健康与无障碍',
      notes: '备注',
      blank: '空白的原因',
    },
    reasons: { unasked: '还没有问过', refused: '不同意', withdrawn: '撤回了同意' },
    kinds: {
      call: '打电话',
      sms: '短信',
      whatsapp: 'WhatsApp',
      signal: 'Signal',
      telegram: 'Telegram',
      email: '邮件',
      inPerson: '当面',
      note: '门下留字条',
    },
    noMessages: '不要留口信',
    languages: { cmn: '普通话' },
  },
  ar: {
    columns: {
      name: 'الاسم',
      pronouns: 'الضمائر',
      phone: 'الهاتف',
      email: 'البريد الإلكتروني',
      reach: 'أفضل طريقة للتواصل',
      messages: 'الرسائل الصوتية',
      zone: 'المنطقة',
      door: 'الباب',
      household: 'الأسرة',
      spoken: 'اللغات التي يتحدثها',
      reads: 'اللغات التي تقرأ',
      interprets: 'الترجمة الشفهية',
      offers: 'عروض',
      needs: 'احتياجات',
      access: 'الصحة وسهولة الوصول',
      notes: 'ملاحظات',
      blank: 'سبب الفراغ',
    },
    reasons: { unasked: 'لم يُسأل بعد', refused: 'قال لا', withdrawn: 'سحب موافقته' },
    kinds: {
      call: 'مكالمة',
      sms: 'رسالة نصية',
      whatsapp: 'واتساب',
      signal: 'سيجنال',
      telegram: 'تلغرام',
      email: 'البريد الإلكتروني',
      inPerson: 'شخصيا',
      note: 'ملاحظة تحت الباب',
    },
    noMessages: 'لا تترك رسائل',
    languages: { cmn: 'الماندرين' },
  },
};

/** What a language is called in the list: BCP 47 tag in, its name out, or the tag where it has none. */
export function languageNames(language: Language): (tag: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const own = EXPORT_WORDS[language].languages;
  return (tag) => (Object.hasOwn(own, tag) ? own[tag] : undefined) ?? names.of(tag) ?? tag;
}

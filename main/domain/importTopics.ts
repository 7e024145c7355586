import { hasAny, padded, words } from './importWords.ts';

/**
 * What is never asked for and never kept: immigration status, country of origin, ethnicity, numbers given
 * by governments. The list is for warning; it finds the usual words in five languages, not every wording.
 */
const TOPICS = words(
  'immigration | immigrant | immigrants | undocumented | citizen | citizens | citizenship | visa | green card | asylum',
  'refugee | refugees | daca | deport* | legal status | nationality | country of origin | country of birth | place of birth',
  'born in | ethnic* | race | racial | social security | ssn | itin | passport | drivers license | national id | government id',
  'inmigr* | migratorio | indocument* | sin papeles | ciudadan* | asilo | refugiad* | pais de origen | lugar de nacimiento',
  'nacionalidad | etnia | etnic* | raza | seguro social | pasaporte | cedula | curp',
  'অভিবাসন | নাগরিকত্ব | জন্মস্থান | জাতিগত | জাতীয়তা | পাসপোর্ট | জাতীয় পরিচয়পত্র | ভিসা',
  '移民 | 国籍 | 原籍 | 出生地 | 种族 | 民族 | 社会安全号 | 身份证 | 护照 | 签证 | 绿卡',
  'الهجرة | مهاجر | الجنسية | بلد الأصل | بلد المنشأ | مكان الميلاد | العرق | جواز السفر | تأشيرة | الرقم القومي | لاجئ',
);

/** A United States social security number, written the usual way. */
const SSN = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/;

/** Whether a heading or an answer speaks of something that is never kept. */
export const mentionsForbiddenTopic = (text: string): boolean => SSN.test(text) || hasAny(padded(text), TOPICS);

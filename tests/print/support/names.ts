import type { Said } from './harfbuzz.ts';

/** Somebody's name in one script, with the font and direction it is set in on a page of any of our languages. */
export interface ScriptName extends Said {
  readonly name: string;
}

const said = (font: string, language: string, rightToLeft: boolean, ...names: string[]): ScriptName[] =>
  names.map((name) => ({ name: name.normalize('NFC'), font, language, rightToLeft }));

/** Names short and long in every script that we have fonts for. `language` is the one the script is at home in. */
export const SCRIPT_NAMES: readonly ScriptName[] = [
  ...said(
    'NotoSans',
    'en',
    false,
    'Jo',
    'Rosa Delgado',
    'Grace O’Connell-Fitzgerald',
    'Tenants’ union of the AVA Towers',
  ),
  ...said('NotoSans', 'vi', false, 'Ơn', 'Nguyễn Thị Hồng', 'Phường Đường Thượng Kiều Trưởng Nguyệt'),
  ...said('NotoSans', 'ru', false, 'Ия', 'Дмитрий Иванович', 'Щукина-Жемчужникова Людмила Юрьевна'),
  ...said('NotoSansBengali', 'bn', false, 'আজ', 'রহিমা খাতুন', 'কৃষ্ণচূড়া চট্টোপাধ্যায় শ্রীময়ী উজ্জ্বলকুমার'),
  ...said('NotoSansDevanagari', 'hi', false, 'ओम', 'क्षितिज श्रीवास्तव', 'त्र्यम्बक विद्यार्थी उत्कृष्ट ज्ञानेश्वर'),
  ...said('NotoSansGurmukhi', 'pa', false, 'ਜੀ', 'ਗੁਰਪ੍ਰੀਤ ਕੌਰ', 'ਹਰਪ੍ਰੀਤ ਸਿੰਘ ਪੜ੍ਹਨਵਾਲਾ ਸ੍ਵਰਨਜੀਤ'),
  ...said('NotoSansArabic', 'ar', true, 'مي', 'فاطمة الزهراء', 'عبد الرحمن محمد الصالحي القرشي الشافعي'),
  ...said('NotoNastaliqUrdu', 'ur', true, 'بی', 'احمد رضا قریشی', 'شہزادی چھوٹی بیگم گھر والے کیجیے محبت'),
  ...said('NotoSansHebrew', 'yi', true, 'שׂ', 'ייִדיש פֿאַרבאַנד', 'שמחה בן־ציון ווײַסבערג מענטשן שבת'),
  ...said('NotoSansSC', 'zh-Hans', false, '王', '陈美玲', '欧阳娜娜和她的朋友们互助社区图书馆'),
  ...said('NotoSansTC', 'zh-Hant', false, '龔', '黃淑貞', '歐陽娜娜與鄰居們的互助社區圖書館'),
  ...said('NotoSansKR', 'ko', false, '빛', '김영숙', '행복한 이웃 도서관 자원봉사자 모임'),
  ...said('NotoSansThai', 'th', false, 'ญา', 'สมชาย ใจดี', 'น้ำผึ้ง ศรีสุวรรณ ณ เชียงใหม่'),
];

/** The languages of the pages, each with the script it is written in. */
export const SCRIPT_FAMILIES: readonly string[] = [...new Set(SCRIPT_NAMES.map(({ font }) => font))];

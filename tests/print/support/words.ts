import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOfTexts } from './texts.ts';

/** A small generator of numbers that is the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface ScriptWords {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly font: string;
  readonly words: readonly string[];
}

interface Recipe {
  readonly language: string;
  readonly font: string;
  readonly rightToLeft?: true;
  /** Words people really write, with what is hard about the script. */
  readonly real: string;
  /** Consonants, what joins two of them, vowel signs, and what may follow a vowel. */
  readonly letters: string;
  readonly join?: string;
  readonly vowels: string;
  readonly after?: string;
}

const RECIPES: readonly Recipe[] = [
  {
    language: 'bn',
    font: 'NotoSansBengali',
    real: 'প্রতিবেশী সবাইকে স্বাগতম কৃষ্ণচূড়া ক্ষুধার্ত স্ত্রী সন্ত্রাস শ্রীময়ী চট্টোপাধ্যায় বন্ধুত্ব উজ্জ্বল রাষ্ট্র জ্ঞান হৃদয় অন্ত্র কর্তৃপক্ষ দুঃখ চাঁদ ভৌত মৈত্রী',
    letters: 'কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ',
    join: '্',
    vowels: 'ািীুূৃেৈোৌ',
    after: 'ংঃঁ',
  },
  {
    language: 'hi',
    font: 'NotoSansDevanagari',
    real: 'नमस्ते पड़ोसी आपका स्वागत त्र्यम्बक क्षत्रिय ज्ञान श्रीमती द्वार विद्यार्थी कर्म हृदय उत्कृष्ट ऋतु र्‍हास बच्चे',
    letters: 'कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह',
    join: '्',
    vowels: 'ािीुूृेैोौ',
    after: 'ंःँ',
  },
  {
    language: 'ne',
    font: 'NotoSansDevanagari',
    real: 'छिमेकी स्वागत छ हामीलाई फोन गर्नुहोस् सहयोग संस्था झ्याल',
    letters: 'कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह',
    join: '्',
    vowels: 'ािीुूेैोौ',
    after: 'ंँ',
  },
  {
    language: 'pa',
    font: 'NotoSansGurmukhi',
    real: 'ਸਾਡੇ ਗੁਆਂਢੀ ਜੀ ਆਇਆਂ ਨੂੰ ਗੁਰਪ੍ਰੀਤ ਕੌਰ ਸ੍ਵਰ ਪੜ੍ਹਨਾ ਪੱਤਰ ਸਿੱਖ',
    letters: 'ਕਖਗਘਚਛਜਝਟਠਡਢਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ',
    vowels: 'ਾਿੀੁੂੇੈੋੌ',
    after: 'ਂੰੱ',
  },
  {
    language: 'ar',
    font: 'NotoSansArabic',
    rightToLeft: true,
    real: 'مرحبا أيها الجيران اتصلوا بنا الله لله محمد فاطمة الزهراء يُرجى شخصًا منظِّم قُرّاء لا إله لأجل الآن الأولاد',
    letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئة',
    vowels: 'َُِّْاوي',
    after: 'ًٌٍ',
  },
  {
    language: 'ur',
    font: 'NotoNastaliqUrdu',
    rightToLeft: true,
    real: 'ہمارے پڑوسی خوش آمدید فون کریں احمد رضا قریشی نستعلیق محبت گھر بچّے لیے چھوٹا کیجیے میں',
    letters: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھیے',
    vowels: 'َُِّاوی',
  },
  {
    language: 'yi',
    font: 'NotoSansHebrew',
    rightToLeft: true,
    real: 'שכנים ייִדיש אַלע אָדער װאָס פֿאַר פּאָר בײַ ײנגל צוזאַמען שבת תּורה כּל מענטשן הײם ווײַל שׂימחה',
    letters: 'אבגדהוזחטיכלמנסעפצקרשתװױײךםןףץ',
    vowels: 'ַָּֿיוע',
  },
  {
    language: 'th',
    font: 'NotoSansThai',
    real: 'สวัสดี เพื่อนบ้าน น้ำ ต่ำ ที่นี่ ผู้ ปั๊ม กิ่ง ญี่ปุ่น ฐาน ซึ่ง ป้า ฝั่ง ฟ้า',
    letters: 'กขคงจชซญดตถทธนบปผฝพฟภมยรลวศษสหอฮ',
    vowels: 'ัิีึืุูาำ',
    after: '่้๊๋',
  },
  {
    language: 'vi',
    font: 'NotoSans',
    real: 'Nguyễn Thị Hồng hàng xóm giúp đỡ chúng tôi Việt Nam phường đường ướt',
    letters: 'bcdđghklmnpqrstvx',
    vowels: 'aăâeêioôơuưyáàảãạấầẩẫậếềểễệốồổỗộớờởỡợứừửữự',
  },
];

/** So many of them make fonts of more than 128 KB in the PDF, which are written in another way than small ones. */
const COUNT = 3000;

/** A folder of word lists, `<language>.txt` with a word a line, for trying words that are not ours to ship. */
const OTHERS = process.env.PODKEEPER_WORDS;
function othersOf(language: string): string[] {
  const file = OTHERS === undefined ? '' : join(OTHERS, `${language}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/**
 * Words of each language, 3,000 or more: of our own flyers, of the recipe, of another list if one is given; the
 * rest made up by the script's rules of writing. Composed, unless it says otherwise.
 */
export const SCRIPTS: readonly ScriptWords[] = RECIPES.map((recipe, i) => {
  const random = numbersFrom(i + 1);
  const pick = (from: string) => [...from][Math.floor(random() * [...from].length)] ?? '';
  const syllable = () => {
    const joined = recipe.join && random() < 0.35 ? pick(recipe.letters) + recipe.join : '';
    const tail = recipe.after && random() < 0.3 ? pick(recipe.after) : '';
    return joined + pick(recipe.letters) + (random() < 0.7 ? pick(recipe.vowels) + tail : '');
  };
  const words = new Set([...recipe.real.split(' '), ...wordsOfTexts(recipe.language), ...othersOf(recipe.language)]);
  while (words.size < COUNT) words.add(Array.from({ length: 1 + Math.floor(random() * 4) }, syllable).join(''));
  const { language, font, rightToLeft = false } = recipe;
  return { language, font, rightToLeft, words: [...words].map((word) => word.normalize('NFC')) };
});

import { fold } from './search.ts';

const set = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => fold(line).split(' ')).filter((word) => word !== ''));

/**
 * Words that may stand beside a yes, or round the name of what may be told, and take nothing back. Whatever is
 * not among them ("without", "the captain", "later") may narrow a yes, in more ways than could be listed.
 * Chinese counts character by character.
 */
const HARMLESS = set(
  'yes ok okay sure please thanks thank you of course absolutely definitely agree consent fine happy glad im go ahead have permission would like',
  'i we you may can could do am is are it this that the a to and or also both all everything everyone everybody',
  'share shared tell give use know with on pod group neighbors neighbours members my our your whole full first last',
  'name names phone number numbers telephone mobile cell cellphone whatsapp email e mail contact contacts info',
  'information details call text sms language languages speak what offer offers skills need needs',
  'si claro por favor gracias acepto acuerdo bien esta estoy pueden puedes puede compartir compartan comparta comparte dar decir',
  'mi mis nuestro nuestros el la los las lo de del que con al y e todo todos toda todas tambien grupo vecinos vecinas',
  'nombre nombres apellido apellidos completo telefono numero celular correo electronico contacto contactos datos',
  'informacion idioma idiomas ofrezco necesito',
  'হ্যাঁ হাঁ জি জী অবশ্যই ধন্যবাদ রাজি আছি আমি আমার আমাদের আপনি আপনারা পারেন পারবেন পারো করতে করুন দিতে দিন শেয়ার জানাতে জানান',
  'নাম ফোন নম্বর মোবাইল ইমেইল যোগাযোগ যোগাযোগের তথ্য ভাষা প্রয়োজন এবং ও আর সবাই সবাইকে সবার পড পডের পডকে সাথে সঙ্গে',
  '可以的是好同意愿我你您们大家都请谢把给和与及跟分享告诉知道互助小组群里全部所有人姓名字电话手机号码邮箱件电子联系方式信息语言需要提供'
    .split('')
    .join(' '),
  'نعم أجل طبعا أكيد بالتأكيد شكرا من فضلك فضلكم أوافق موافق موافقة يمكنك يمكنكم مشاركة شاركوا مع المجموعة الجميع كل شيء',
  'اسمي الاسم اسم رقمي رقم الرقم هاتفي هاتف الهاتف جوالي بريدي البريد بريد الإلكتروني الكتروني معلومات معلوماتي الاتصال التواصل',
  'لغتي لغاتي اللغات',
);
/** The same for what may be told of where and how somebody lives; beside a yes these words say with whom. */
const OF_LIVING = set(
  'address street cross building apartment unit door where live health access household family',
  'direccion calle edificio apartamento donde vivo salud acceso hogar familia',
  'ঠিকানা ভবন পরিবার স্বাস্থ্য عنوان عنواني العنوان المبنى الصحة الأسرة العائلة',
  '地 址 住 楼 门 牌 家 庭 健 康',
);

/** Arabic writes its "and" onto the next word. */
const among = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || (word.startsWith('و') && list.has(word.slice(1)));

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

/** Whether what stands behind a yes leaves it as it is. */
export const saysNoMore = (text: string): boolean => wordsOf(text).every((word) => among(HARMLESS, word));

/** Whether an answer's item does no more than name what may be told. */
export const onlyNames = (text: string): boolean =>
  wordsOf(text).every((word) => among(HARMLESS, word) || among(OF_LIVING, word));

/** Words that turn a question round, so that a yes to it may be a no. */
const TURNING = set(
  'no not never dont wont cannot cant shouldnt nobody none private confidential secret object objection mind against',
  'without except refuse decline prefer rather hide withhold opt',
  'nunca jamas nadie privado privada confidencial secreto oponerse opone oponen molesta molestaria sin excepto salvo',
  'না নয় নেই নিষেধ আপত্তি গোপন গোপনীয় ছাড়া لا لن لم ليس عدم بدون دون تمانع يمانع مانع تعترض اعتراض سري سرية خاص خاصة',
  '不 别 勿 莫 拒 反 介 密',
);
/** Ways to ask that hold a no and turn nothing round: "yes or no", "whether", the Chinese "can or cannot". */
const ASKING =
  /(?<= )(?:yes (?:or )?no|y n|si (?:o )?no|হ্যাঁ (?:বা )?না|কি না|نعم (?:(?:او|أو|ام|أم) )?لا|是 否)(?= )|(?<= )(\S) 不 \1(?= )/gu;

/** The sentences of a question, its brackets among them, that a yes agrees to; none when they turn it round. */
export function plainlyAsked(question: string): string[] {
  return question
    .split(/[.?!;()[\]。？！；（）؟؛।\n]+/u)
    .filter((sentence) => fold(sentence) !== '')
    .filter((sentence) => !wordsOf(` ${fold(sentence)} `.replace(ASKING, ' ')).some((word) => TURNING.has(word)));
}

import type { ImportField } from '../../preload/contract/imports.ts';
import type { Zone } from '../../preload/contract/roster.ts';
import { type WordList, words } from './importWords.ts';

export interface HeaderRule {
  readonly field: ImportField;
  readonly any: WordList;
  readonly unless?: WordList;
}

/** Headings of a place for anything; what stands there needs no heading to be understood. */
export const REMARKS = words(
  'note | notes | comment* | anything else | more to say | notas | comentario* | algo mas | otra cosa',
  'মন্তব্য | আর কিছু | 备注 | 留言 | 其他 | ملاحظات | تعليق | شيء آخر',
);

/**
 * How headings name what a column holds, in English, Spanish, Bengali, Chinese and Arabic. In order: the
 * first that fits wins, so narrower meanings stand before wider ones.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    field: 'timestamp',
    any: words(
      'timestamp | submitted at | submission date | marca temporal | marca de tiempo | fecha de envio',
      'টাইমস্ট্যাম্প | জমা দেওয়ার সময় | 时间戳 | 提交时间 | 填写时间 | طابع زمني | الطابع الزمني | وقت الإرسال',
    ),
  },
  {
    // Somebody else's data, given without asking them; and the form's own bookkeeping.
    field: 'ignore',
    any: words('emergency | emergencia | জরুরি | 紧急 | طوارئ', 'response id | form id | id de respuesta'),
  },
  {
    field: 'contactPreference',
    any: words(
      'best way to | prefer to be | preferred contact | preferred way | contact preference | how should we | how can we reach',
      'how do you want | how would you like | best method | contact method | how do you prefer | como prefiere* | como quiere que',
      'mejor forma | mejor manera | forma preferida | medio preferido',
      'কীভাবে যোগাযোগ | কিভাবে যোগাযোগ | যোগাযোগের উপায় | যোগাযোগের পছন্দ | 首选联系 | 怎样联系 | 如何联系 | 怎么联系 | 联系偏好',
      'كيف نتواصل | طريقة التواصل | طريقة الاتصال | وسيلة التواصل | أفضل طريقة',
    ),
  },
  {
    field: 'email',
    any: words(
      'email* | e mail* | mail | correo* | username',
      'ইমেইল | ই মেইল | ইমেল | 邮箱 | 邮件 | 电邮 | بريد | ايميل | إيميل',
    ),
  },
  {
    field: 'phone',
    any: words(
      'phone* | telephone | mobile | cell | cellphone | whatsapp | text number | number to call',
      'telefono* | celular | movil | numero de contacto',
      'ফোন | মোবাইল | 电话 | 手机 | هاتف | جوال | موبايل | تليفون',
    ),
  },
  {
    field: 'reads',
    any: words(
      'read | reads | reading | leer | lee | lees | lectura | পড়তে | পড়েন | 阅读 | 能读 | 看得懂 | قراءة | تقرأ',
    ),
  },
  {
    field: 'spoken',
    any: words(
      'language* | speak | spoken | idioma* | lengua* | habla | hablas | hablan | ভাষা | 语言 | 会说 | لغة | لغات | تتحدث',
    ),
  },
  {
    field: 'pronouns',
    any: words('pronoun* | pronombre* | সর্বনাম | 代词 | 称谓 | ضمير | ضمائر'),
    // The Bengali word for pronoun ends in the word for name.
    unless: words('name | nombre | আপনার নাম | নাম ও | 姓名 | اسم'),
  },
  {
    field: 'access',
    any: words(
      'access | accessib* | accommodat* | disab* | health | allerg* | mobility | acceso | accesib* | salud | discapac* | alergia*',
      'প্রবেশগম্যতা | স্বাস্থ্য | অ্যালার্জি | প্রতিবন্ধ | 无障碍 | 健康 | 过敏 | صحة | صحية | إعاقة | حساسية | إمكانية الوصول',
    ),
  },
  {
    field: 'household',
    any: words('household | family | hogar | familia | পরিবার | 家庭 | 住户 | أسرة | عائلة'),
    unless: words(
      'family name | how many | size | number of | cuantas | cuantos | tamano',
      'কত জন | কতজন | কয়জন | 几口 | 几人 | 人数 | 多少 | عدد | اسم العائلة',
    ),
  },
  {
    field: 'door',
    any: words(
      'apartment | apt | unit | door | room | flat | apartamento | departamento | depto | puerta',
      'অ্যাপার্টমেন্ট | ফ্ল্যাট | দরজা | বাসা নম্বর | 门牌 | 房号 | 房间 | 单元 | شقة | رقم الباب | الباب',
    ),
  },
  {
    field: 'zone',
    any: words(
      'building | block | floor | zone | neighborhood | neighbourhood | area | street | streets',
      'edificio | cuadra | piso | barrio | vecindario | zona | calle | calles',
      'ভবন | বিল্ডিং | ব্লক | তলা | এলাকা | পাড়া | রাস্তা | 楼栋 | 哪栋 | 楼层 | 街区 | 社区 | 街道',
      'مبنى | عمارة | طابق | الحي | منطقة | شارع',
    ),
  },
  {
    field: 'offers',
    any: words(
      'offer | offers | provide | skill* | contribute | can you help | able to help | like to help | can you share | can you give | volunteer*',
      'ofrec* | aportar | puede ayudar | puedes ayudar | habilidad* | contribuir',
      'দিতে পার | সাহায্য করতে | করতে পারেন | দক্ষতা | 提供 | 能帮 | 可以帮 | 技能 | تقدم | تقديم | مهارات | عروض',
    ),
  },
  {
    field: 'needs',
    any: words(
      'need | needs | support | require | help with | could use | necesi* | apoyo | ayuda',
      'প্রয়োজন | দরকার | লাগবে | 需要 | 需求 | 帮助 | تحتاج | احتياج | مساعدة | بحاجة',
    ),
  },
  {
    field: 'name',
    any: words(
      'name | names | nombre | nombres | apellido* | surname | who are you | what should we call you',
      'what do we call you | what can we call you | like to be called | como te llamas | como se llama',
      'নাম | 姓名 | 名字 | 姓 | 称呼 | اسم',
    ),
    unless: words('pod | group | pet | child | organization | grupo | mascota | file name'),
  },
  { field: 'notes', any: REMARKS },
  {
    // Counts and the like, which no field of ours holds.
    field: 'notes',
    any: words('household | family | how many | hogar | familia | পরিবার | 家庭 | عائلة | أسرة'),
  },
];

/** Words of a heading that asks whether something may be told to others. */
export const SHARING = words(
  'share | shared | sharing | tell | know | consent | compart* | sepa | consentimiento',
  'শেয়ার | জানাতে | জানানো | সম্মতি | 分享 | 共享 | 告诉 | 同意 | مشارك | نشارك | موافق',
);

/** Headings that hold one part of a name, so that several of them make one. */
export const NAME_PARTS = words(
  'first | last | given | family name | surname | middle | apellido* | nombres | primer | পদবি | اللقب',
);

/** Headings of a place, by the kind of place they ask for; what is none of these is a building. */
export const ZONE_KINDS: readonly (readonly [Zone['kind'], WordList])[] = [
  ['building', words('building | edificio | ভবন | বিল্ডিং | 楼栋 | 哪栋 | مبنى | عمارة')],
  ['block', words('block | street | streets | cuadra | calle | calles | ব্লক | রাস্তা | 街道 | 街区 | شارع')],
  ['floor', words('floor | piso | তলা | 楼层 | طابق')],
  [
    'neighbourhood',
    words('neighborhood | neighbourhood | area | zone | barrio | vecindario | zona | এলাকা | পাড়া | الحي | منطقة'),
  ],
  ['community', words('community | comunidad | 社区 | সম্প্রদায় | مجتمع')],
];

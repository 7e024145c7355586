/**
 * What people call languages: their names in the languages of the app (from the Unicode CLDR), in the language
 * itself, and other words seen on real lists. One tag a line, longer ones going on below; the first name given
 * is not special. The general names at the end mean several languages, so somebody has to ask which.
 */
export const LANGUAGE_NAMES = `
ar: arabic | árabe | আরবি | 阿拉伯语 | العربية | arabi | عربي | maghrebi arabic | egyptian arabic
bn: bangla | bengalí | বাংলা | 孟加拉语 | البنغالية | bengali | bangali | বাঙালি | sylheti bangla
cmn: mandarin | mandarin chinese | chinese mandarin | mandarín | putonghua | guoyu | 普通话 | 普通話 | 国语 | 國語 | 官话
  | ম্যান্ডারিন | الماندرين
yue: cantonese | cantonés | ক্যান্টোনিজ | 粤语 | الكَنْتُونية | 粵語 | cantonese chinese | chinese cantonese
  | guangdonghua | 广东话 | 廣東話 | 白话
nan: min nan chinese | chino min nan | 闽南语 | مين-نان الصينية | fujianese | fukienese | hokkien | taiwanese | 福建话
  | 闽南话 | 台语
  | হোক্কিয়েন | الهوكينية
wuu: wu chinese | chino wu | উ চীনা | 吴语 | الوو الصينية | shanghainese | wenzhounese | 上海话
  | shanghainese (wu) | shanghainés (wu) | সাংহাইনিজ (উ) | الشنغهاوية (وو)
en: english | inglés | ইংরেজি | 英语 | الإنجليزية | ingles | anglais | inglese | angielski | английский | 영어
  | englais | anglè
es: spanish | español | স্প্যানিশ | 西班牙语 | الإسبانية | castellano | espagnol | spanyol | espanyol | panyòl
  | испанский | 스페인어
fr: french | francés | ফরাসি | 法语 | الفرنسية | français | fransè | французский
ht: haitian creole | criollo haitiano | হাইতিয়ান ক্রেওল | 海地克里奥尔语 | الكريولية الهايتية | kreyol | kreyòl
  | kreyol ayisyen | kreyòl ayisyen | ayisyen | haitian | haitian kreyol | creole haitian | haitiano
  | créole haïtien
hi: hindi | হিন্দি | 印地语 | الهندية | हिन्दी | hindustani
it: italian | italiano | ইতালীয় | 意大利语 | الإيطالية
ja: japanese | japonés | জাপানি | 日语 | اليابانية | 日本語
ko: korean | coreano | কোরিয়ান | 韩语 | الكورية | 한국어 | hangul | hangugeo | 조선말
ne: nepali | nepalí | নেপালি | 尼泊尔语 | النيبالية | नेपाली | nepalese | nepali bhasa
pa: punjabi | punyabí | পাঞ্জাবি | 旁遮普语 | البنجابية | ਪੰਜਾਬੀ | panjabi | پنجابی
pl: polish | polaco | পোলিশ | 波兰语 | البولندية | polski
pt: portuguese | portugués | পর্তুগিজ | 葡萄牙语 | البرتغالية | português | brazilian portuguese
  | portuguese brazilian | brasileiro
ru: russian | ruso | রুশ | 俄语 | الروسية | русский | russkiy | russkii | русский язык
uk: ukrainian | ucraniano | ইউক্রেনীয় | 乌克兰语 | الأوكرانية | українська
tl: filipino | ফিলিপিনো | 菲律宾语 | الفلبينية | tagalog | pilipino | wikang tagalog | tagalo | 塔加洛语 | তাগালোগ
  | تاغالوغ
ur: urdu | উর্দু | 乌尔都语 | الأوردية | اردو | ourdou
vi: vietnamese | vietnamita | ভিয়েতনামী | 越南语 | الفيتنامية | tiếng việt | tieng viet | viet
yi: yiddish | yidis | ইদ্দিশ | 意第绪语 | اليديشية | ייִדיש | idish | jewish
he: hebrew | hebreo | হিব্রু | 希伯来语 | العبرية | עברית | ivrit
de: german | alemán | জার্মান | 德语 | الألمانية | deutsch
el: greek | griego | গ্রিক | 希腊语 | اليونانية | ελληνικά
sq: albanian | albanés | আলবেনীয় | 阿尔巴尼亚语 | الألبانية | shqip
am: amharic | amárico | আমহারিক | 阿姆哈拉语 | الأمهرية | አማርኛ | amarigna
ti: tigrinya | tigriña | তিগরিনিয়া | 提格利尼亚语 | التغرينية | ትግርኛ | tigrigna
so: somali | somalí | সোমালি | 索马里语 | الصومالية | soomaali
sw: swahili | suajili | সোয়াহিলি | 斯瓦希里语 | السواحلية | kiswahili
ff: fula | ফুলা | 富拉语 | الفولانية | pulaar | fulani | fulah | pular | peul | fulfulde
wo: wolof | wólof | ওলোফ | 沃洛夫语 | الولوفية | wollof
bm: bambara | বামবারা | 班巴拉语 | البامبارا | bamanakan | bamanankan
ha: hausa | হাউসা | 豪萨语 | الهوسا
ig: igbo | ইগবো | 伊博语 | الإيجبو
yo: yoruba | ইওরুবা | 约鲁巴语 | اليوروبا | èdè yorùbá
tw: akan | আকান | 阿肯语 | الأكانية | twi | asante twi
fa: persian | persa | ফার্সি | 波斯语 | الفارسية | فارسی | farsi | parsi
prs: dari | darí | দারি | 达里语 | الدارية
ps: pashto | pastún | পাশতু | 普什图语 | البشتو | پښتو
ku: kurdish | kurdo | কুর্দিশ | 库尔德语 | الكردية | kurdî (kurmancî) | kurmanji | sorani
tr: turkish | turco | তুর্কি | 土耳其语 | التركية | türkçe
az: azerbaijani | azerbaiyano | আজারবাইজানী | 阿塞拜疆语 | الأذربيجانية | azərbaycan
uz: uzbek | uzbeko | উজবেক | 乌兹别克语 | الأوزبكية | o‘zbek
tg: tajik | tayiko | তাজিক | 塔吉克语 | الطاجيكية | тоҷикӣ
ka: georgian | georgiano | জর্জিয়ান | 格鲁吉亚语 | الجورجية | ქართული
hy: armenian | armenio | আর্মেনিয় | 亚美尼亚语 | الأرمنية | հայերեն
bo: tibetan | tibetano | তিব্বতি | 藏语 | التبتية | བོད་སྐད་
my: burmese | birmano | বর্মি | 缅甸语 | البورمية | မြန်မာ | myanmar
th: thai | tailandés | থাই | 泰语 | التايلاندية | ไทย
lo: lao | লাও | 老挝语 | اللاوية | ລາວ
km: khmer | jemer | খমের | 高棉语 | الخميرية | ខ្មែរ
id: indonesian | indonesio | ইন্দোনেশীয় | 印度尼西亚语 | الإندونيسية | indonesia
ms: malay | malayo | মালয় | 马来语 | الماليزية | melayu
ta: tamil | তামিল | 泰米尔语 | التاميلية | தமிழ்
te: telugu | তেলুগু | 泰卢固语 | التيلوغوية | తెలుగు
ml: malayalam | malayálam | মালয়ালম | 马拉雅拉姆语 | المالايالامية | മലയാളം
kn: kannada | canarés | কন্নড় | 卡纳达语 | الكانادا | ಕನ್ನಡ
gu: gujarati | guyaratí | গুজরাটি | 古吉拉特语 | الغوجاراتية | ગુજરાતી
mr: marathi | maratí | মারাঠি | 马拉地语 | الماراثية | मराठी
si: sinhala | cingalés | সিংহলি | 僧伽罗语 | السنهالية | සිංහල
sr: serbian | serbio | সার্বীয় | 塞尔维亚语 | الصربية | српски | srpski
hr: croatian | croata | ক্রোয়েশীয় | 克罗地亚语 | الكرواتية | hrvatski
bs: bosnian | bosnio | বসনীয় | 波斯尼亚语 | البوسنية | bosanski
bg: bulgarian | búlgaro | বুলগেরিয় | 保加利亚语 | البلغارية | български
ro: romanian | rumano | রোমানীয় | 罗马尼亚语 | الرومانية | română
hu: hungarian | húngaro | হাঙ্গেরীয় | 匈牙利语 | الهنغارية | magyar
cs: czech | checo | চেক | 捷克语 | التشيكية | čeština
sk: slovak | eslovaco | স্লোভাক | 斯洛伐克语 | السلوفاكية | slovenčina
lt: lithuanian | lituano | লিথুয়ানীয় | 立陶宛语 | الليتوانية | lietuvių
lv: latvian | letón | লাটভিয় | 拉脱维亚语 | اللاتفية | latviešu
qu: quechua | কেচুয়া | 克丘亚语 | كيشوا | runasimi | kichwa | quichua
nah: nahuatl | náhuatl
  | নাহুয়াতল | 纳瓦特尔语 | الناواتل
mix: mixteco | mixtec | tu un savi
  | মিশতেক | 米斯特克语 | الميشتيكية
quc: kʼicheʼ | quiché | কি‘চে | 基切语 | الكيشية | kiche
mam: mam
  | মাম | 马姆语 | المام
gn: guarani | guaraní | গুয়ারানি | 瓜拉尼语 | الغوارانية | avañeʼẽ
ase: american sign language | asl | american sign | lenguaje de señas americano | lengua de señas americana
  | 美国手语 | আমেরিকান সাংকেতিক ভাষা | لغة الإشارة الأمريكية
kab: kabyle | cabilio | কাবিল | 卡拜尔语 | القبائلية | taqbaylit
man: mandinka | mandinga | মান্দিঙ্কা | 曼丁哥语 | الماندينكا | mandingo
rhg: rohingya | rohinyá | রোহিঙ্গা | 罗兴亚语 | الروهينغية
jam: jamaican creole english | patois | jamaican patois | patwa | jamaican
  | patois jamaiquino | জ্যামাইকান প্যাটোয়া | 牙买加克里奥尔语 | الباتوا الجامايكية
sm: samoan | samoano | সামোয়ান | 萨摩亚语 | الساموائية
haw: hawaiian | hawaiano | হাওয়াইয়ান | 夏威夷语 | لغة هاواي | ʻōlelo hawaiʻi
`;

/** Words like a language's name that are something else: no slips of the pen. */
export const OTHER_NAMES = [
  'irish | slovenian | slovene | esloveno | romany | romani | romaní | roman | romano | tahitian | tahitiano | prussian',
  'kosraean | kirmanjki | sindi | sindhi | creek | arrumano | green | polished | peruvian | persona | arabica | aramaic',
  'bas-allemand | bas-prussien | moyen haut-allemand | judéo-persan | prussien | জার্মা | আরোমেনিয় | কমোরিয়ান',
  'الأكادية | الأوادية | المالديفية | الفاروية | الجاوية | الكونكانية | الكورنية | الكوفية | المارشالية | الماروارية',
  'الهولندية | البامبانجا | الماليزيت-باساماكودي | الرومانشية | السانتالية | السندية | السلوفانية | السوندانية | التركمانية | الولونية',
  'هولندي | سندي | سلوفاني | تركماني | جاوي',
].join(' | ');

/** Words that mean more than one spoken language, and which. */
export const SPOKEN_TOGETHER: readonly (readonly [string, readonly string[]])[] = [
  [
    'chinese | chino | চীনা | চাইনিজ | 中文 | 汉语 | 漢語 | 华语 | 華語 | الصينية | zhongwen | chinois | китайский',
    ['cmn', 'yue'],
  ],
  ['creole | criollo | ক্রেওল | 克里奥尔语 | كريولية', ['ht', 'jam']],
  ['sign language | lengua de señas | lenguaje de señas | 手语 | সাংকেতিক ভাষা | ইশারা ভাষা | لغة الإشارة', ['ase', 'mfs']],
  ['indian | indio | ভারতীয় | 印度语 | هندي', ['hi', 'pa', 'gu', 'bn', 'ta', 'te']],
  ['pakistani | paquistaní', ['ur', 'pa', 'ps']],
  ['african | africano', ['wo', 'bm', 'ha', 'ig', 'yo', 'tw', 'sw', 'ff']],
  ['guatemalan | maya | mayan', ['quc', 'mam']],
  ['afghan | afghani', ['prs', 'ps']],
];

/** Scripts that are read, by the words used for them; otherwise a language is read in its own script. */
export const READ_NAMES: readonly (readonly [string, readonly string[]])[] = [
  [
    'simplified chinese | chinese simplified | simplified | chino simplificado | সরলীকৃত চীনা | 简体中文 | 简体 | 简体字 | الصينية المبسطة',
    ['zh-Hans'],
  ],
  [
    'traditional chinese | chinese traditional | traditional | chino tradicional | ঐতিহ্যবাহী চীনা | 繁體中文 | 繁体中文 | 繁體 | 繁体字 | الصينية التقليدية',
    ['zh-Hant'],
  ],
  [
    'chinese | mandarin | cantonese | chino | mandarín | cantonés | চীনা | 中文 | 汉语 | 漢語 | 普通话 | 粤语 | 国语 | الصينية',
    ['zh-Hans', 'zh-Hant'],
  ],
];

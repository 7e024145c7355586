/** Sentences with what is hard to break in each language: signs, brackets, quotes, hyphens, numbers, repeats. */
export const HARD: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A well-known, long-time neighbor (the one on the second floor) said: “Call us, any time!” — and we did.',
    'Food, clothing and rides: it’s free… isn’t it? Yes; 100% free, 24/7.',
    'Bring $20, a #2 pencil & one [1] form; e.g. the I-9, W-2 or DS-11.',
    'Call (718) 555-0142 by 6:30 pm, or come to 37-06 77th Street, Apt. 4-B, on 2026-11-24.',
  ],
  es: [
    '¿Necesita ayuda? ¡Llámenos! (o escríbanos) —gracias—, vecino/a.',
    'Lleve comida/ropa y “lo que pueda”, p. ej. arroz.',
  ],
  fr: [
    'Besoin d’aide\u00a0? Appelez-nous\u00a0: c’est gratuit\u202f! Elle a dit «\u00a0venez\u00a0» hier.',
    'Besoin d’un coup de main ? Appelez : c’est gratuit ! Vraiment ; oui, peut-être aujourd’hui.',
  ],
  ht: ['Bezwen èd? Rele nou (nenpòt ki lè): (718) 555-0142, apre 6:30. “Mèsi”, m’ap vini!'],
  pl: ['Potrzebna pomoc? Proszę dzwonić (o każdej porze): (718) 555-0142 – „dziękujemy”, biało-czerwony.'],
  ru: ['Нужна помощь? Звоните (в любое время): (718) 555-0142 — «спасибо», как-нибудь, №5, т. е. всё.'],
  vi: ['Cần giúp đỡ? Hãy gọi (bất cứ lúc nào): (718) 555-0142, sau 6:30 tối. “Cảm ơn” – xe/đồ ăn!'],
  'zh-Hans': [
    '我们是“邻居互助小组”（自愿参加）：一起买菜、接送、聊天……你愿意来吗？',
    '请打电话(718) 555-0142，晚上6:30之后；或发短信“你好”——我们会回复。',
    '《社区》杂志说：「邻居们」，『互相』帮助！100%免费，24小时。',
    '他说：“你好，‘邻居’！”我们都“很好”。“谢谢”，“再见”；他问：“你要来吗？”（“好”）',
  ],
  'zh-Hant': [
    '我們是「鄰居互助小組」（自願參加）：一起買菜、接送、聊天……您願意來嗎？',
    '她說：「您好！」『謝謝』。「再見」，（「好」）——「嗯」……「喔」',
  ],
  ko: [
    '이웃끼리 “서로” 돕는 모임(자유롭게 참여)입니다. 장보기·병원 동행·안부 전화… 함께하시겠어요?',
    'A동 3층, 2026년 11월 24일(화), 100% 무료! 「이웃」이라는 이름의 《소식지》를 24시간/7일 볼 수 있습니다~',
    '저녁 6:30 이후 (718) 555-0142로 전화 주세요.',
  ],
  th: [
    'กลุ่มเพื่อนบ้าน (ไม่บังคับ) ช่วยกัน “ซื้อของ” รับส่ง ฯลฯ โทรได้เสมอ!',
    'โทร (718) 555-0142 หลัง 6:30 น. หรือส่งข้อความ “สวัสดี” ๆ ได้ทุกวัน',
    'เล็กๆน้อยๆก็ช่วยกันได้ ไปๆมาๆ กรุงเทพฯมีเพื่อนบ้านมากมาย100คน',
    'ก็เพราะว่าเราอยู่ด้วยกันจึงต้องช่วยเหลือเกื้อกูลกันในยามยากลำบาก',
  ],
  ar: ['هل تحتاج إلى مساعدة؟ اتصل بنا (في أي وقت) على (718) 555-0142. قالت: «أهلًا وسهلًا»؛ و/أو اكتب لنا… مجانًا 100٪!'],
  ur: ['کیا آپ کو مدد چاہیے؟ ہمیں (کسی بھی وقت) فون کریں: (718) 555-0142، شام 6:30 کے بعد۔'],
  yi: ['דאַרפֿט איר הילף? (ווען איר ווילט) „אַ דאַנק”! קינדער־גאָרטן און בית־מדרש־בחור, אַ-ב און ג-ד.'],
  bn: ['সাহায্য দরকার? (যে কোনো সময়) ফোন করুন: (718) 555-0142, সন্ধ্যা ৬:৩০-এর পরে। “ধন্যবাদ”!'],
  hi: ['क्या मदद चाहिए? (कभी भी) फोन करें: (718) 555-0142। “धन्यवाद” — धीरे-धीरे, दिन-रात!'],
  pa: ['ਕੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ? (ਕਦੇ ਵੀ) ਫ਼ੋਨ ਕਰੋ: (718) 555-0142। “ਧੰਨਵਾਦ”!'],
};

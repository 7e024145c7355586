/**
 * Names as they stand on lists of neighbours, collected by hand. Each line: a person; the same person as written
 * by others, by themselves on another day, on another keyboard or in another script; people of the same household
 * or family who are somebody else. Five scripts: Latin, Bengali, Arabic (Arabic and Urdu), Chinese, Cyrillic.
 */
export const NAMES = `
Rosa Marte | Rosa Marte Díaz; rosa marte; Rosa Mart; ROSA MARTE | Ramón Marte; Rosario Marte; Luz Marte
José Ángel Pérez | Jose Angel Perez; José Perez; Jose A. Pérez; Pérez, José Ángel | Juana Pérez; José Ángel Pérez Jr
María Fernández | Maria Fernandez; Maria Fernandes; Sra. María Fernández | Mario Fernández; Mariana Fernández
Guadalupe Ortiz | Lupe Ortiz; Guadalupe Ortíz; Guadelupe Ortiz | Gustavo Ortiz; Ana Ortiz
Fernando Aguilar | Fernando Aguillar; fernando aguilar; Fernando Aguilar Soto | Fernanda Aguilar; Felipe Aguilar
Xiomara Reyes | Xiomara Reyez; Xiomara Reyes; Xiomarra Reyes | Xavier Reyes; Yomara Peña
Jean-Baptiste Pierre | Jean Baptiste Pierre; Jean-Baptist Pierre; Jeanbaptiste Pierre | Jeanne Pierre; Jean-Claude Pierre
Marie-Ange Desrosiers | Marie Ange Desrosiers; Marie-Ange Derosiers | Ange Desrosiers Fils; Marc Desrosiers
Wideline Jean-Louis | Wideline Jean Louis; Widline Jean-Louis | Wilner Jean-Louis; Louis Jean
Fatoumata Diallo | Fatoumata Dialo; Fatoumata Diallo Bah; fatoumata diallo | Mamadou Diallo; Fanta Diallo
Mamadou Bah | Mamadu Bah; Mamadou Bah | Aïssatou Bah; Mariama Bah
Katarzyna Wójcik | Katarzyna Wojcik; Katarzyna Wójcick; Katazyna Wójcik | Kazimierz Wójcik; Karolina Wójcik
Paweł Kowalski | Pawel Kowalski; Paweł Kowalsky | Paulina Kowalska; Piotr Kowalski
Nguyễn Thị Lan | Nguyen Thi Lan; Nguyễn Lan; nguyen thi lan | Nguyễn Văn Long; Nguyễn Thị Hoa
Trần Văn Minh | Tran Van Minh; Trần Minh | Trần Thị Mai; Trần Văn Hùng
Patricia O’Connor | Patricia OConnor; Patricia O'Connor; Patrica O’Connor | Patrick O’Connor; Paula O’Connor
Dorothy Williams | Dorothy Wiliams; Mrs Dorothy Williams; Dorthy Williams | Donald Williams; Denise Williams
Keisha Robinson | Keisha Robinsen; Kiesha Robinson; Keisha M Robinson | Kevin Robinson; Keith Robinson
Samuel Green | Samual Green; Samuel Greene; samuel green | Samantha Green; Saul Green
Ana-Lucía Gómez | Ana Lucia Gomez; Analucía Gómez; Ana Lucía Gomes | Ana Belén Gómez; Lucio Gómez
রহিমা বেগম | Rahima Begum; রহিমা বেগাম; Rahima Begom; Begum, Rahima | করিম মিয়া; রহিম মিয়া; ফাতেমা বেগম
আব্দুল করিম | Abdul Karim; আব্দুল করীম; আবদুল করিম; Abdul Korim | আব্দুল করিমা; আব্দুল হক
ফাতেমা খাতুন | Fatema Khatun; Fatima Khatun; ফাতিমা খাতুন; Fatema Khatoon | ফরিদা খাতুন; ফারুক হোসেন
মোহাম্মদ হোসেন | Mohammad Hossain; মোঃ হোসেন; Md Hossain; Mohammed Hossein | মাহমুদ হোসেন; মরিয়ম হোসেন
নাসরিন সুলতানা | Nasrin Sultana; Nasreen Sultana; নাসরীন সুলতানা | নাসির সুলতান; নাহিদ সুলতানা
শাহিদা পারভীন | Shahida Parvin; Shahida Parveen; শাহিদা পারভিন | শাহিদ পারভেজ; শামিমা পারভীন
জাহাঙ্গীর আলম | Jahangir Alam; Jahangeer Alam; জাহাঙ্গির আলম | জাহানারা আলম; জাকির আলম
তাসলিমা আক্তার | Taslima Akter; Taslima Akhter; তসলিমা আক্তার | তানিয়া আক্তার; তারেক আক্তার
মিজানুর রহমান | Mizanur Rahman; Mizanur Rohman; মিজানুর রাহমান | মিতালী রহমান; মাহবুব রহমান
সেলিনা হক | Selina Haque; Selina Hoque; সেলিনা হোক | সেলিম হক; শিরিন হক
রফিকুল ইসলাম | Rafiqul Islam; Rofiqul Islam; রফিকুল ইসলম | রাফিয়া ইসলাম; রাকিব ইসলাম
আয়েশা সিদ্দিকা | Ayesha Siddika; Ayesha Siddiqua; আয়েশা সিদ্দীকা | আরিফ সিদ্দিকী; আমেনা সিদ্দিকা
সুমাইয়া ইসলাম | Sumaiya Islam; Sumaya Islam; সুমাইয়া ইসলম | সুমন ইসলাম; সাদিয়া ইসলাম
কামরুল হাসান | Kamrul Hasan; Kamrul Hassan; কামরুল হাসন | কামরুন নাহার; কবির হাসান
শিউলি দাস | Shiuli Das; শিউলী দাস; Siuli Das | শ্যামল দাস; শান্তা দাস
বিপ্লব চক্রবর্তী | Biplab Chakraborty; বিপ্লব চক্রবর্তি | বিমলা চক্রবর্তী; বিজয় চক্রবর্তী
লায়লা নূর | Laila Nur; Layla Noor; লায়লা নুর | লুৎফর নূর; লিপি নূর
হাবিবুর রহমান | Habibur Rahman; Hobibur Rahman; হাবিবুর রাহমান | হাবিবা রহমান; হাসিনা রহমান
রোকেয়া বেগম | Rokeya Begum; Rokeya Begom; রোকিয়া বেগম | রুমা বেগম; রাজু মিয়া
ইসমাইল হোসেন | Ismail Hossain; Ismael Hussain; ইসমাঈল হোসেন | ইয়াসমিন হোসেন; ইব্রাহিম হোসেন
محمد علي | Mohammed Ali; Mohamed Aly; محمّد علي; Muhammad Ali | علي محمد; محمود علي; مريم علي
فاطمة حسن | Fatima Hassan; Fatma Hasan; فاطمه حسن; Fatimah Hassan | فريد حسن; فاطمة الزهراء يوسف
عبد الله يوسف | Abdullah Yousef; عبدالله يوسف; Abdallah Yusuf | عبد الرحمن يوسف; عائشة يوسف
خديجة أحمد | Khadija Ahmed; خديجه احمد; Khadijah Ahmad | خالد أحمد; خليل أحمد
يوسف إبراهيم | Youssef Ibrahim; يوسف ابراهيم; Yusuf Ibraheem | ياسمين إبراهيم; إبراهيم يوسف
مريم صالح | Maryam Saleh; Mariam Salih; مَريم صالح | مروان صالح; صالحة مريم
سعاد منصور | Suad Mansour; Souad Mansur; سعاد منصـور | سعيد منصور; سلوى منصور
حسين كاظم | Hussein Kadhim; Husain Kazim; حسین کاظم | حسنية كاظم; حيدر كاظم
ليلى عباس | Layla Abbas; Leila Abbas; ليلي عباس | لؤي عباس; لينا عباس
طارق زيدان | Tariq Zidan; Tarek Zeidan; طارق زیدان | طاهرة زيدان; تامر زيدان
نادية سليم | Nadia Saleem; Nadia Salim; ناديه سليم | نادر سليم; نورا سليم
رانيا خليل | Rania Khalil; Raniya Khaleel; رانیا خلیل | رامي خليل; رنا خليل
شازیہ پروین | Shazia Parveen; شازيه پروين; Shaziya Parvin | شاہد پرویز; شمیم پروین
محمد عمران | Muhammad Imran; محمّد عمران; Mohammad Imran | محمد عرفان; عمارہ عمران
زینب بی بی | Zainab Bibi; زينب بي بي; Zaynab Bibi | ذیشان علی; زبیدہ بی بی
عائشہ صدیقہ | Ayesha Siddiqa; عايشه صديقه; Aisha Siddiqah | عادل صدیق; عاصمہ صدیقہ
غلام رسول | Ghulam Rasool; غلام رسـول; Gulam Rasul | غزالہ رسول; غفور رسول
كريمة بن علي | Karima Benali; كريمه بن علي; Karima Ben Ali | كريم بن علي; كمال بن علي
أمينة التازي | Amina Tazi; امينه التازي; Amina Al-Tazi | أمين التازي; أنس التازي
هدى عوض | Huda Awad; هدي عوض; Hoda Awad | هاني عوض; هشام عوض
王小明 | Wang Xiaoming; Xiaoming Wang; 王 小明; WANG XIAOMING | 王小红; 王大明; 李小明
李娜 | Li Na; Na Li; 李 娜 | 李伟; 李明; Li Wei
陈美玲 | Chen Meiling; 陳美玲; Meiling Chen; Chen Mei Ling | 陈建国; 陈美华
张伟 | Zhang Wei; 張偉; Wei Zhang; Zhang, Wei | 张丽; 张强
刘洋 | Liu Yang; 劉洋; Yang Liu | 刘芳; 杨柳
黄秀英 | Huang Xiuying; 黃秀英; Xiuying Huang | 黄志强; 黄秀兰
赵敏 | Zhao Min; 趙敏; Min Zhao | 赵刚; 赵丽
周杰 | Zhou Jie; Jie Zhou; 周 杰 | 周婷; 周浩
吴桂芳 | Wu Guifang; 吳桂芳; Guifang Wu | 吴建军; 吴桂花
徐丽华 | Xu Lihua; 徐麗華; Lihua Xu | 徐国强; 徐丽萍
孙志强 | Sun Zhiqiang; 孫志強; Zhiqiang Sun | 孙志刚; 孙玉兰
胡玉梅 | Hu Yumei; 胡 玉梅; Yumei Hu | 胡建华; 胡玉兰
郭文 | Guo Wen; Wen Guo; 郭 文 | 郭武; 郭雯雯
林淑芬 | Lin Shufen; Shufen Lin; 林 淑芬 | 林志明; 林淑惠
何翠花 | He Cuihua; Cuihua He; 何 翠花 | 何大勇; 何翠兰
高峰 | Gao Feng; Feng Gao; 高 峰 | 高兰; 高峻
罗丹 | Luo Dan; 羅丹; Dan Luo | 罗勇; 罗兰
陳大文 | Chan Tai Man; 陈大文; 陳 大文 | 陳小文; 陳太
梁惠珍 | Liang Huizhen; Huizhen Liang; 梁 惠珍 | 梁志偉; 梁惠玲
谢婷婷 | Xie Tingting; 謝婷婷; Tingting Xie | 谢军; 谢婷
Наталья Иванова | Natalia Ivanova; Наталия Иванова; Natalya Ivanova; Иванова Наталья | Николай Иванов; Надежда Иванова
Сергей Петров | Sergey Petrov; Sergei Petrov; Сергей Питров | Светлана Петрова; Семён Петров
Ольга Смирнова | Olga Smirnova; Ольга Смирнва; Olga Smirnowa | Олег Смирнов; Оксана Смирнова
Дмитрий Кузнецов | Dmitry Kuznetsov; Dmitri Kuznetsov; Дмитрий Кузнецев | Дарья Кузнецова; Денис Кузнецов
Елена Волкова | Elena Volkova; Yelena Volkova; Елена Волкава | Евгений Волков; Ева Волкова
Михаил Соколов | Mikhail Sokolov; Михаил Соколв; Michail Sokolov | Марина Соколова; Максим Соколов
Татьяна Морозова | Tatiana Morozova; Tatyana Morozova; Татяна Морозова | Тимофей Морозов; Таисия Морозова
Алексей Лебедев | Alexey Lebedev; Aleksei Lebedev; Алексей Лебедиев | Алла Лебедева; Андрей Лебедев
Оксана Шевченко | Oksana Shevchenko; Оксана Шевченко; Oxana Shevchenko | Остап Шевченко; Олена Шевченко
Олександр Коваленко | Oleksandr Kovalenko; Александр Коваленко; Olexandr Kovalenko | Олександра Коваленко; Олег Коваленко
Ірина Бондаренко | Iryna Bondarenko; Ирина Бондаренко; Irina Bondarenko | Ігор Бондаренко; Інна Бондаренко
Людмила Ткаченко | Lyudmila Tkachenko; Людмила Ткаченка; Ludmila Tkachenko | Леонід Ткаченко; Любов Ткаченко
Владимир Попов | Vladimir Popov; Владимер Попов; Wladimir Popov | Вера Попова; Виктор Попов
Галина Новикова | Galina Novikova; Галина Новиков; Galyna Novikova | Геннадий Новиков; Глеб Новиков
Юлия Фёдорова | Yulia Fedorova; Юлия Федорова; Julia Fedorova | Юрий Фёдоров; Яна Фёдорова
Андрій Мельник | Andriy Melnyk; Андрей Мельник; Andrii Melnik | Анна Мельник; Арсен Мельник
Марина Козлова | Marina Kozlova; Марина Казлова; Маріна Козлова | Матвей Козлов; Мария Козлова
Павел Орлов | Pavel Orlov; Павел Арлов; Pawel Orlov | Полина Орлова; Пётр Орлов
Светлана Зайцева | Svetlana Zaitseva; Светлана Зайцива; Svetlana Zaytseva | Степан Зайцев; София Зайцева
Игорь Белов | Igor Belov; Игорь Билов; Ihor Belov | Инна Белова; Иван Белов
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', same = '', others = ''] = line.split(' | ');
    return { name, same: same.split('; '), others: others.split('; ') };
  });

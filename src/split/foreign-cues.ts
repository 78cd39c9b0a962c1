/** What `cues.ts` lists in the languages of Western Europe, in others: general words of news pages, none of a single site. */

/**
 * By the name of a group; cues are parted by `|`. Letters are written as `foldOf` leaves them, so Arabic without hamza or madda.
 * Of a script without spaces a cue is one character or two.
 */
export const FOREIGN_CUES: Readonly<Record<string, string>> = {
  'a share button':
    'شارك|مشاركة|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|انستغرام|يوتيوب|لينكد|طباعة|نسخ الرابط|' +
    '分享|微信|微博|转发|轉發|收藏|打印|列印|複製|复制|扫码|扫描|シェ|ツイ|印刷|保存|' +
    '공유|공유하기|페이스북|트위터|카카오톡|카카오스토리|네이버밴드|밴드|인쇄|프린트|스크랩|' +
    'поделиться|вконтакте|вк|одноклассники|телеграм|твитнуть|распечатать|ссылка|скопировать|надрукувати|поділитися|' +
    'paylas|yazdir|udostepnij|drukuj|skriv ut|sdilet|zdielat',
  'a call to subscribe or sign in':
    'اشترك|اشتراك|النشرة|تسجيل الدخول|حساب|تبرع|订阅|訂閱|登录|登錄|登入|注册|註冊|会员|會員|会員|登録|購読|ログ|구독|구독하기|로그인|회원가입|' +
    'подписаться|подписка|подпишитесь|рассылка|регистрация|підписатися|підписка|abone|uye|zaloguj|subskrybuj|prenumerera|predplatne|prihlasit',
  'an advertisement':
    'اعلان|اعلانات|ممول|广告|廣告|広告|推广|赞助|광고|реклама|advertorial|reklam|reklama|mainos|hirdetes',
  'a pointer to other stories':
    'اقرا|ايضا|المزيد|للمزيد|شاهد|طالع|متعلقة|مواضيع|مقالات|ذات صلة|الاكثر|التالي|السابق|اخبار|' +
    '相关|相關|阅读|閱讀|延伸|推荐|推薦|热门|熱門|更多|点击|點擊|查看|上一|下一|上篇|下篇|関連|記事|人気|続き|次の|前の|一覧|' +
    '관련기사|관련|기사|더보기|인기|많이|추천|이전|다음|주요뉴스|' +
    'читайте|также|подробнее|еще|похожие|новости|популярное|материалы|теме|далее|назад|дивіться|новини|більше|' +
    'ilgili|haberler|devami|tiklayin|czytaj|zobacz|wiecej|polecamy|przeczytaj|ctete|lisaa',
  'a legal notice':
    'محفوظة|جميع الحقوق|الخصوصية|سياسة الخصوصية|الشروط|الاحكام|版权|版權|声明|聲明|转载|轉載|许可|許可|授权|隐私|隱私|条款|免责|無断|転載|禁止|著作|権所|' +
    '저작권|저작권자|무단|무단전재|무단복제|재배포|재배포금지|전재|금지|ⓒ|все права|права защищены|правообладатель|конфиденциальности|перепечатка|копирование|' +
    'tum haklari|haklari saklidir|gizlilik|wszelkie prawa|prawa zastrzezone|polityka prywatnosci|vsechna prava|prava vyhrazena|alla rattigheter|alle rettigheder',
  'a photograph':
    'صورة|صور|تصوير|الصورة|ارشيفية|图为|圖為|图片|圖片|照片|资料|資料|配图|供图|摄影|攝影|撮影|写真|画像|提供|사진|제공|자료사진|촬영|그래픽|' +
    'фото|снимок|иллюстрация|изображение|фотография|скриншот|фотограф|fotograf|zdjecie|fot|kuva|fotografie',
  'a picture agency':
    'رويترز|فرانس|الاناضول|غيتي|جيتي|اسوشيتد|ا ف|新华|新華|法新|路透|美联|中新|共同|時事|ロイ|연합뉴스|뉴시스|로이터|뉴스1|риа|тасс|рейтер|уніан|укрінформ|dha|ctk|lehtikuva',
  'an opening "by"': 'كتب|كتبت|بقلم|اعداد|作者|撰文|автор|авторы|текст|yazan|haber|autorka|kirjoittaja|autorzy',
  "a journalist's office":
    'مراسل|مراسلنا|محرر|صحفي|صحافي|كاتب|记者|記者|编辑|編輯|編集|责编|通讯|特派|委員|기자|특파원|논설위원|앵커|корреспондент|редактор|журналист|обозреватель|кореспондент|muhabir|muhabiri|dziennikarz|redaktor|reporterka|toimittaja',
  'a publication word':
    'نشر|نشرت|النشر|تحديث|发布|發布|发表|更新|公開|掲載|配信|입력|수정|등록|업데이트|опубликовано|обновлено|опубліковано|оновлено|' +
    'giris|guncelleme|yayinlanma|opublikowane|aktualizacja|dodano|publicerad|uppdaterad|publisert|oppdatert|publikovano|aktualizovano|julkaistu|paivitetty',
  'a time of day': 'صباحا|مساء|توقيت|غرينتش|الساعة|上午|下午|午前|午後|오전|오후|мск|klo',
  'a month': '月|월',
  'a weekday':
    '星期|周一|周二|周三|周四|周五|周六|周日|週一|週二|週三|週四|週五|週六|週日|月曜|火曜|水曜|木曜|金曜|土曜|日曜|월요일|화요일|수요일|목요일|금요일|토요일|일요일',
  'a verb of saying':
    'قال|وقال|قالت|وقالت|اضاف|واضاف|اضافت|واضافت|اكد|واكد|ذكر|وذكر|اوضح|واوضح|صرح|表示|指出|强调|強調|述べ|語っ|話し|말했다|밝혔다|전했다|설명했다|сказал|сказала|заявил|заявила|сообщил|сообщила|отметил|добавил|сказав|заявив|dedi|soyledi|belirtti|acikladi|powiedzial|dodal|rekl|uvedl',
  'a comment counter':
    'تعليق|تعليقات|التعليقات|اعجاب|مشاهدات|评论|評論|留言|跟帖|点赞|點讚|浏览|瀏覽|阅读|コメ|댓글|좋아요|조회|조회수|공감|комментарии|комментариев|комментарий|просмотров|коментарі|yorum|yorumlar|begeni|komentarze|komentarzy|kommentarer|kommentteja',
  'a call to follow or contact':
    'تابعنا|تابعونا|تواصل|راسلنا|关注|關注|联系|聯繫|公众|客服|フォ|팔로우|제보|문의|подписывайтесь|следите|пишите|takip|sledujte|seuraa|obserwuj|folj',
  'a menu word':
    'الرئيسية|رياضة|اقتصاد|ثقافة|فيديو|بحث|القائمة|منوعات|صحة|تكنولوجيا|علوم|محليات|首页|首頁|新闻|新聞|财经|財經|体育|體育|娱乐|娛樂|国内|国际|國際|社会|科技|ニュ|政治|経済|国際|地域|' +
    '홈|뉴스|정치|경제|사회|문화|스포츠|연예|오피니언|главная|политика|экономика|общество|спорт|культура|видео|поиск|меню|головна|' +
    'anasayfa|gundem|ekonomi|spor|dunya|siyaset|magazin|wiadomosci|gospodarka|kraj|swiat|nyheter|ekonomika|domaci|zahranicni|etusivu|kotimaa',
  'an elapsed time': 'منذ|小时|小時|分钟|分鐘|間前|분전|시간전|назад|тому|temu',
  'a player':
    'استمع|بودكاست|视频|視頻|影片|播放|音频|動画|再生|동영상|영상|재생|слушать|смотреть|подкаст|dinle|izle|sluchaj|lyssna',
  'a correction':
    'تصحيح|تصويب|更正|勘误|訂正|정정|정정보도|исправление|уточнение|duzeltme|sprostowanie|rattelse|oprava',
};

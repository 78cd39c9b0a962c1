/** What pages everywhere say of themselves in, as a list out: the words that each kind of note has, and its form. */

export interface NoticeForm {
  /** It stands at the end of a text. */
  readonly closes?: boolean;
  /** In small letters; no note of the kind is without one of them. */
  readonly words: readonly string[];
  readonly says: RegExp;
  /** Hardly in a story; else its words may stand in one too. */
  readonly isSure: boolean;
}

/** The comments give matches, and near misses. */
export const NOTICE_FORMS: readonly NoticeForm[] = [
  // "A post shared by Ann Lee (@annlee)"
  { words: ['shared'], says: /\bA post shared by .{2,60}\(@\w+\)/u, isSure: true },
  // "All rights reserved.", "This copy is for your personal, non-commercial use only."
  {
    words: [
      'reserved',
      'vorbehalten',
      'droits',
      'derechos',
      'diritti',
      'direitos',
      'published',
      'reproduced',
      'republished',
      'redistributed',
      'commercial',
      'noncommercial',
    ],
    says: /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)\b|\bmay not be (?:published|reproduced|republished|redistributed)\b|\bfor your personal,? non-?commercial use\b/iu,
    isSure: true,
    closes: true,
  },
  // The same in other scripts. Near miss: "他们未经许可进入工地。"
  {
    words: [
      'محفوظة',
      '版权',
      '版權',
      '转载',
      '轉載',
      '無断',
      '무단',
      '재배포',
      '무단전재',
      'защищены',
      'saklıdır',
      'zastrzeżone',
      'vyhrazena',
    ],
    says: /جميع الحقوق محفوظة|版[权權](?:所有|声明|聲明)|未[经經].{0,12}不得[转轉][载載]|無断(?:転載|複製|使用)|무단\s?(?:전재|복제)|재배포\s?금지|все права защищены|hakları saklıdır|prawa zastrzeżone|práva vyhrazena/iu,
    isSure: true,
    closes: true,
  },
  // "（编辑：孙悦）", "【责任编辑：赵晓华】" Near miss: "编辑部星期二说，报纸会停刊。"
  {
    words: ['编辑', '編輯', '责编'],
    says: /^[（(【［[]?(?:(?:责任|責任|本文|本期)?(?:编辑|編輯)|责编|責編)\s?[:：].{2,24}$/u,
    isSure: true,
    closes: true,
  },
  // "By signing up you agree to our terms of service." Near miss: "You agree to nothing, he told them."
  {
    words: [
      'agree',
      'consent',
      'accept',
      'acknowledge',
      'acceptance',
      'stimmen',
      'stimme',
      'acceptez',
      'acepta',
      'aceptas',
      'aceptan',
    ],
    says: /\byou (?:also )?(?:agree|consent|accept|acknowledge)\b.{0,160}\b(?:terms|policy|policies|agreement|conditions|communications?|emails)\b|\bconstitutes acceptance of\b|\b(?:stimmen sie|stimme ich)\b.{0,80}\b(?:nutzungsbedingungen|datenschutz\p{L}*|agb)\b|\bvous acceptez (?:nos|les) conditions\b|\bacepta[sn]? (?:nuestr[oa]s|los|las) (?:términos|condiciones|política)\b/iu,
    isSure: true,
  },
  // "Quotes delayed at least 15 minutes. Market data provided by Stockdata." Near miss: "The trains were delayed by at least 15 minutes."
  {
    words: ['quotes', 'data'],
    says: /\bquotes\b.{0,60}\bdelayed\b.{0,20}\bminutes\b|\bmarket data (?:is )?(?:provided|supplied) by\b/iu,
    isSure: true,
  },
  // "The opinions expressed by contributors do not necessarily represent the views of the paper." Near miss: "Those people do not represent the views of our town."
  {
    words: ['represent', 'reflect'],
    says: /\b(?:opinions?|views?|story|article|column)\b.{0,90}\b(?:do|does) not (?:necessarily )?(?:represent|reflect) the (?:official )?(?:views?|positions?|opinions?|polic(?:y|ies))\b/iu,
    isSure: true,
  },
  // "As you comment, please be respectful.", "Comments are moderated." Near miss: "He asked them to be respectful."
  {
    words: ['respectful', 'guidelines', 'moderated', 'reserve', 'commenting'],
    says: /\bplease (?:be respectful|review our|keep (?:your )?comments)\b|\bour (?:commenting (?:policy|rules|standards)|(?:comment|community|house) guidelines)\b|\bcomments (?:are|will be|may be) (?:moderated|reviewed|subject to)\b|\breserve the right to (?:remove|delete|edit) (?:any )?comments?\b/iu,
    isSure: true,
  },
  // "This content can also be viewed on the site it originates from.", "Media playback is not supported on your device"
  {
    words: ['content', 'playback', 'permission', 'enable', 'browser'],
    says: /\bcontent can also be viewed on\b|\bplayback is (?:un|not )supported\b|\bpermission to (?:load|show)\b.{0,40}\b(?:media|content|post|video|tweet|cookies)\b|\bcontent is (?:provided|hosted) by\b|\benable (?:javascript|cookies)\b|\bbrowser does not support\b/iu,
    isSure: true,
  },
  // "Your email address will not be published.", "Please enter a valid email address.", "Check your inbox to confirm." Near miss: "Voters check their mail."
  {
    words: ['email', 'fields', 'valid', 'inbox', 'subscribing', 'registering', 'signing', 'subscribed', 'unsubscribed'],
    says: /\byour e-?mail address (?:will not|won’t|won't) be\b|\brequired fields are marked\b|\benter a valid e-?mail\b|\bcheck your (?:inbox|e-?mail)\b|\bthank(?:s| you) for (?:subscribing|signing up|registering)\b|\byou(?:’ve|'ve| have) (?:successfully )?(?:un)?subscribed\b/iu,
    isSure: true,
  },
  // "Allow social content? This article contains content provided by others.", "Skip the post", "End of the post"
  {
    words: ['contains', 'cookies', 'skip', 'twitter', 'facebook', 'instagram', 'youtube', 'tiktok', 'empfohlener'],
    says: /\bthis article contains content provided by\b|\bto view this content\b.{0,40}\bcookies\b|^(?:skip|end of) (?:twitter|facebook|instagram|youtube|tiktok|newsletter)\b|\bempfohlener redaktioneller inhalt\b/iu,
    isSure: true,
  },
  // "Story continues below advertisement", "Article continues after video" Near miss: "The story continues to move her."
  {
    words: ['continues', 'continue', 'scroll'],
    says: /^(?:advertisement\s*[-–—.:]?\s*)?(?:(?:story|article|text|content) continues (?:below|after)|(?:scroll|continue reading|swipe) (?:down |to continue|below)|artikel (?:weiterlesen|geht unten weiter))\b/iu,
    isSure: true,
  },
  // "Share or comment on this article: Ferry sinks", "Share this: Click to share (Opens in new window)" Near miss: "They share this view of the article."
  {
    words: ['share', 'opens'],
    says: /^share (?:or comment on )?this\b.{0,20}:|\bopens in (?:a )?new (?:window|tab)\b/iu,
    isSure: true,
  },
  // "Why you can trust the Courier" Near miss: "Why trust comes slowly, and goes at a gallop."
  { words: ['trust'], says: /^Why (?:you can )?trust (?:us|our|\p{Lu}|the \p{Lu})[^.]{0,40}$/u, isSure: true },
  // "This story is available exclusively to subscribers. Have an account?" Near miss: "The pier is available to all boats."
  {
    words: ['exclusively', 'account'],
    says: /\bavailable exclusively to\b.{0,40}\bsubscribers\b|\bhave an account\?/iu,
    isSure: true,
  },
  // "Listen to the Tide on Spotify and Apple Podcasts." Near miss: "They listen to the tide."
  {
    words: ['spotify', 'podcasts'],
    says: /^(?:listen|subscribe) to .{2,60} on (?:spotify|apple podcasts|google podcasts|amazon music)\b/iu,
    isSure: true,
  },
  // "Listen to this article", "This audio is auto-generated."
  {
    words: ['listen', 'audio', 'aloud'],
    says: /^listen to (?:this|the) (?:article|story)\b|\baudio is (?:auto|automatically|computer)[ -]generated\b|\bread aloud by\b/iu,
    isSure: true,
  },
  // "Subscribe to our newsletter" in other languages. Near miss: "Die Gäste meldeten sich an."
  {
    words: [
      'newsletter',
      'inscrivez',
      'abonnez',
      'suscríbete',
      'iscriviti',
      'assine',
      'подписывайтесь',
      'подписаться',
      'riproduzione',
    ],
    says: /\bmelden sie sich\b.{0,60}\bnewsletter\b|\bnewsletter\b.{0,40}\b(?:abonnieren|anmelden|bestellen)\b|\b(?:inscrivez|abonnez)-vous (?:à(?=\s)|ici\b)|\bsuscríbete\b|\biscriviti (?:alla|al|qui)\b|\bassine (?:a|nossa|o|já)\b.{0,20}\bnewsletter\b|\bподпис(?:ывайтесь|аться) на\b|©\s*riproduzione riservata/iu,
    isSure: true,
  },
  // "When you buy through our links, we may earn a commission.", "Products are independently selected by our editors." Near miss: "They earn a commission on each berth, he said."
  {
    words: ['affiliate', 'commission', 'commissions', 'compensation', 'independently'],
    says: /\baffiliate (?:commission|link|partnership|program)s?\b|\bwe (?:may |might |sometimes )?(?:earn|receive|get|make) (?:an? )?(?:\w+ ){0,2}(?:commissions?|compensation)\b|\bindependently (?:selected|chosen|reviewed|picked) by (?:our|the) (?:editors|team|experts)\b/iu,
    isSure: false,
  },
  // "We use cookies and other technologies." Near miss: "The baker sold cookies and other sweets."
  {
    words: ['cookies', 'recaptcha'],
    says: /\b(?:we|our partners|this (?:site|website)|which may be|and)\b.{0,40}\b(?:use|uses|using|set) cookies\b|\bcookies and other (?:technologies|identifiers)\b|\bthrough cookies\b|\bprotected by reCAPTCHA\b|\bverwenden (?:wir )?cookies\b|\butilis(?:e|ons) des cookies\b/iu,
    isSure: false,
  },
  // "Read our privacy notice and terms of use." Near miss: "The court read the privacy policy of the firm."
  {
    words: ['privacy', 'terms', 'agreement', 'cookie'],
    says: /\b(?:our|in accordance with the|my|your) (?:\S+ ){0,4}?(?:Privacy (?:Policy|Notice|Statement)|privacy (?:policy|notice|statement)|Terms (?:of|and|&) (?:Use|Service|Conditions)|terms of (?:use|service)|User Agreement|Cookie (?:Policy|Statement))\b/u,
    isSure: false,
  },
  // "Stories that matter, delivered to your inbox every weekday." Near miss: "The fine came to his inbox."
  {
    words: ['inbox', 'email', 'mailbox', 'unsubscribe', 'opt', 'abbestellen', 'abbestellbar'],
    says: /\b(?:delivered|sent|straight|right|directly) (?:\w+ ){0,2}(?:to|into|in) your (?:inbox|email|mailbox|phone)\b|\bmeet your inbox\b|\bunsubscribe (?:at any time|any ?time|here|whenever)\b|\bopt[ -]out at any ?time\b|\bjederzeit (?:wieder )?abbestell\p{L}*\b/iu,
    isSure: false,
  },
  // "Sign up for the morning newsletter to get updates." Near miss: "Sign up, the coach told them, or stay at home."
  {
    words: ['newsletter', 'newsletters', 'notifications', 'alerts', 'briefing', 'updates'],
    says: /(?:^|[?!.] )(?:please )?(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|notifications|alerts|briefing|updates)\b/iu,
    isSure: false,
  },
  // "Please make a tax-deductible gift today.", "Our journalism needs your support."
  {
    words: ['deductible', 'monthly', 'journalism', 'newsroom', 'podcasts'],
    says: /\bmake a (?:tax-deductible |monthly )(?:gift|donation|contribution)\b|\b(?:journalism|newsroom) (?:needs|depends on|relies on) your\b|\bsupport our (?:journalism|newsroom)\b|\bwherever you (?:get|listen to) (?:your )?podcasts\b/iu,
    isSure: false,
  },
  // "Ann Lee may be reached at …", "Email us at …" Near miss: "He reached them at dawn."
  {
    words: ['reached', 'contacted', 'email', 'touch', 'contact'],
    says: /\b(?:can|may) be (?:reached|contacted) (?:at|via|on|by) .{0,12}(?:\S+@\S|@\w|\d)|\b(?:e-?mail us|get in touch|contact us|write to us)\b.{0,30}\b\S+@\S/iu,
    isSure: false,
  },
  // "Install the Harbour News app for free", "Access your favorite topics in a personalized feed"
  {
    words: ['app', 'feed'],
    says: /^(?:.{0,40}\b)?(?:download|install) (?:the|our) (?:free )?(?:\p{Lu}[\p{L}\p{M}]* ){0,4}app\b|\ba personali[sz]ed feed\b/iu,
    isSure: false,
  },
  // "Already a subscriber? Log in.", "To continue reading, create a free account." Near miss: "He was already a subscriber to the idea."
  {
    words: ['subscriber', 'subscribers', 'account', 'registered', 'reading', 'abonnés', 'exklusiv', 'articles'],
    says: /^already (?:a |have an? |registered|subscribed)\S*.{0,30}\b(?:log|sign) ?in\b|\b(?:limit|number) of free articles\b|\b(?:reserved|available|only) (?:for|to) (?:our )?subscribers\b|\b(?:create|register for) (?:a|your) free account\b|^to (?:continue|keep) reading\b|\bréservée? (?:à nos|aux) abonnés\b|\bexklusiv für abonnent\p{L}*\b/iu,
    isSure: false,
  },
  // "Follow the Courier on Facebook and Twitter.", "Like us on Facebook" Near miss: "They follow him on foot."
  {
    words: [
      'twitter',
      'facebook',
      'instagram',
      'youtube',
      'linkedin',
      'tiktok',
      'whatsapp',
      'telegram',
      'threads',
      'bluesky',
      'google',
    ],
    says: /^(?:and )?(?:follow|like|find|join) (?:us|me|him|her|them|the \S+|\p{Lu}\S+(?: \p{Lu}\S+){0,3}) on (?:twitter|facebook|instagram|youtube|linkedin|tiktok|whatsapp|telegram|threads|bluesky|google news)\b/iu,
    isSure: false,
  },
  // "Ann Lee contributed to this report."
  {
    words: ['contributed'],
    says: /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,20}$/u,
    isSure: false,
  },
  // "This article was originally published in the Courier.", "A version of this story appeared in Tides, Vol 3" Near misses: "The story first appeared to be a hoax.", "The article was first published in 1974."
  {
    words: ['originally', 'version', 'first'],
    says: /^\W*(?:this (?:article|story|post|piece|column|essay|interview|review|report|transcript|content)\b.{0,20}\b(?:originally|first|previously) (?:published|posted|appeared (?:in|on|at|here)|ran (?:in|on))\b|a version of this (?:article|story|post|piece|column|essay|interview|review|report|transcript|content)\b.{0,20}\b(?:published|posted|appeared|ran)\b)/iu,
    isSure: true,
  },
];

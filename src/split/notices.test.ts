import { describe, expect, it } from 'vitest';
import { lookAt } from './look.js';
import { NOTICE_FORMS } from './notice-forms.js';
import { closesText, isNotice, isPointer, isShoutedTitle } from './notices.js';

const line = (text: string) => ({ text, look: lookAt(text, 0, text.length) });

describe('a note of the page on itself', () => {
  it.each([
    'We may earn a commission from links on this page.',
    'All lamps are independently selected by our editors.',
    'This copy is for your personal, non-commercial use only.',
    '1 of 4',
    'Image 2 of 7',
    '(1/5)',
    'Bild 2 von 5',
    'View gallery',
    'Hide caption',
    'Open image in gallery',
    'Skip to main content',
    'Loading...',
    '© 2021 Hafenbote. Alle Rechte vorbehalten.',
    'جميع الحقوق محفوظة لصحيفة الميناء',
    '版权声明：本报所有内容，未经许可不得转载。',
    '（编辑：林晓）',
    '【責任編輯：林曉】',
    '無断転載を禁じます',
    'ⓒ 항구일보, 무단 전재 및 재배포 금지',
    'Все права защищены.',
    'Tüm hakları saklıdır.',
    'By clicking subscribe, you agree to the Harbour Wire Terms of Use and to receive emails. You can opt-out at any time.',
    'Mit der Anmeldung stimmen Sie den Nutzungsbedingungen und der Datenschutzerklärung zu.',
    'En vous inscrivant, vous acceptez nos conditions et les cookies.',
    'Can we use your data to tailor ads for you? Our partners use cookies for measurement.',
    'Read our privacy notice.',
    'Quotes displayed in real time or delayed by at least 15 minutes. Market data provided by Stockdata.',
    'The opinions expressed by contributors do not necessarily represent the views of the Harbour Wire.',
    'As you comment, please be respectful of other views.',
    'This content can also be viewed on the site it originates from.',
    'Media playback is not supported on your device',
    'An essential round-up of harbour news, delivered to your inbox every weekday.',
    'Sign up for the Tide Table newsletter to get updates on floods.',
    'Our journalism needs your support. Please subscribe today.',
    'Have a tip? Oda Brandt may be reached at brandt@harbour.example.',
    'Install the Harbour News app for free',
    'Your email address will not be published. Required fields are marked *',
    'Already a subscriber? Log in',
    'To continue reading, create a free account.',
    'Follow the Wire on Facebook and Twitter.',
    'Listen to this article',
    'Story continues below advertisement',
    'This post originally appeared on Harbour Wire.',
    'A version of this story appeared in Tides, Vol 3, Issue 12.',
    'This article was first published on March 4, 2021, and has been updated.',
    '$40 at Harbour Stores',
    '£68 £51 at Net & Loft (Regular)',
    'Share or comment on this article: Ferry runs aground off Skerry Point',
    'Share this: Click to share on Harbourbook (Opens in new window)',
    'Why you can trust the Harbour Wire',
    'This story is available exclusively to Harbour Wire subscribers. Have an account?',
    'Listen to the Tide Table on Spotify, Apple Podcasts and Google Podcasts.',
    'Want more harbour news? Sign up for our free newsletter to get the tides.',
    '<iframe src="https://harbour.example/player" width="100%"></iframe>',
    'Advertisement - Article continues after video',
    'Melden Sie sich hier für unseren Newsletter an.',
    'Inscrivez-vous à notre lettre gratuite',
    'Oda Brandt contributed to this report.',
  ])('is told: %s', (text) => {
    expect(isNotice(line(text))).toBe(true);
  });

  it.each([
    'They earn a commission on each berth that they let, according to a rule of 1804.',
    'The people who broke the lamps do not represent the views of our town, said the mayor.',
    'You agree to nothing until the tide turns, the old pilot used to tell his crew.',
    'The baker sold cookies and other sweets until the harbour froze over in the second week of January.',
    'The trains were delayed by at least 15 minutes on all lines along the coast on Monday.',
    'The court read the privacy policy of the ferry company, and found that it had promised nothing.',
    'He asked the guests to be respectful, and to leave their boots at the door.',
    'A fine came to his inbox every Monday, and he paid none of them until the bailiff knocked.',
    'Sign up, the coach told them, or stay at home with your books.',
    'Why trust comes on foot, and goes on a horse, the old keeper used to ask.',
    'They share this view of the article: that the pier has to go.',
    '<3 from the whole coast',
    '$40 at most, he said',
    '$40 at Harbour Stores is what a coat costs. The keeper bought two.',
    'The story first appeared to be a hoax of the pilots.',
    'The article was first published in 1974, and forgotten.',
    '他们未经许可进入了港口的工地。',
    '编辑部星期二说，报纸将在春天停刊。',
    'The story continues to move her, the old keeper said.',
    'They follow him on foot through the marsh, as their fathers did.',
    'Voters check their mail for the ballots that were sent out on Friday.',
    '“By signing up you agree to our terms,” the clerk read aloud, and everybody laughed.',
  ])('is not: %s', (text) => {
    expect(isNotice(line(text))).toBe(false);
  });
});

it('tells the notes that close a text from those that stand anywhere', () => {
  const all = [
    'All rights reserved',
    'Tous droits réservés',
    '（编辑：林晓）',
    'We use cookies and other technologies.',
    'The rights to the mole were reserved for the harbour.',
    '“All rights reserved,” the clerk read.',
  ];
  expect(all.filter((text) => closesText(line(text)))).toEqual(all.slice(0, 3));
});

it('has no more forms than bits', () => {
  expect(NOTICE_FORMS.length).toBeLessThanOrEqual(32);
});

describe('a pointer to other pages', () => {
  it.each([
    'Read more: How the well was saved',
    'WATCH | The flood in pictures',
    'View all (4)',
    'EXCLUSIVEREAD MORE: Keepers wanted for the old light, no cats allowed',
    'See more photos from the flood',
    'Related articles Ferry runs aground off Skerry Point Keepers wanted for the old light, no cats allowed, says the harbour office Terns come home a week early',
    'Lesen Sie auch: Die Fähre liegt fest',
    'Läs också: Färjan ligger still',
    'İlgili haberler',
    'اقرأ أيضا: العبارة تتوقف',
    '相关阅读：渡轮停航',
    '関連記事 フェリー欠航',
    '관련기사 여객선 결항',
    'Related Ole Strand’s new boat explores the mole',
    'On HarbourPost.com: Ferry sinks off the mole',
    'GO HERE FOR MORE FROM THE HARBOUR DESK',
    'Click for full results of the regatta',
  ])('is told: %s', (text) => {
    expect(isPointer(line(text))).toBe(true);
  });

  it.each([
    'Read more slowly, the teacher told them.',
    'See all the ships come home, he wrote.',
    'Related costs have risen since the flood',
    'On Harbour Street: nothing but rain',
    'Related families live on both sides of the sound, and their boats carry the same names.',
    `Read more than one log of that winter and you will find the same storm in each of them, told by men who had never met, and who each believed that they alone had seen the light go out on the night of the flood.`,
  ])('is not: %s', (text) => {
    expect(isPointer(line(text))).toBe(false);
  });
});

describe('a title in capitals', () => {
  const amid = (text: string, ...beside: string[]) => isShoutedTitle(line(text), beside.map(line));
  const TITLE = 'KEEPERS OF THE OLD LIGHT SAY NO TO CATS AS TERNS COME HOME';

  it('is told amid text that has none', () => {
    expect(amid(TITLE, 'The vote is on Monday.', 'The clerk counted twice.')).toBe(true);
    expect(amid(TITLE)).toBe(true);
  });

  it.each([
    ['a subhead', 'WHAT THE NEW PIER WILL COST', 'The vote is on Monday.'],
    ['a sentence', 'THE MOLE IS CLOSED TO ALL BOATS AND CATS UNTIL THE SPRING.', 'The vote is on Monday.'],
    ['a line of a text that is all so', TITLE, 'THE VOTE IS ON MONDAY, AND THE CLERK'],
    ['a title as others', 'Keepers of the old light say no to cats as terns come home', 'The vote is on Monday.'],
  ])('is not %s', (_, text, beside) => {
    expect(amid(text, beside)).toBe(false);
  });
});

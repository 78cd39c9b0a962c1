/** The words that are not indexed: English function words alone; "us", "who", "may" and "will" mean something in the news. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could did do does dont for from had has have he her him his i if in into is it its ' +
    'me my nor not of on or our she should so such than that the their them then there these they this those to too ' +
    'was we were what when where which while with would you your'
  ).split(' '),
);

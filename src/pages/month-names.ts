/** January to December, as the pages print them: no locale is asked. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

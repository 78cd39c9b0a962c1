/** For each of the 17 top labels of the IPTC Media Topics (CC BY 4.0), words that hardly any other section uses; set by hand from the scope notes of the narrower topics below it. */
export const SECTION_WORDS: Readonly<Record<string, string>> = {
  'arts, culture, entertainment and media':
    'film movie cinema actor actress director album song singer band concert music musician opera ballet theatre theater museum gallery exhibition painter painting sculpture novel novelist poet poetry oscar grammy bafta hollywood premiere festival television broadcaster celebrity box-office soundtrack choreographer comedian sitcom screenplay',
  'conflict, war and peace':
    'troops army soldier rebel insurgent militia ceasefire airstrike shelling missile bombardment invasion offensive frontline combat guerrilla warplane artillery coup peacekeeper peacekeeping truce battlefield jihadist ambush siege hostage massacre genocide militant war warfare terrorist terrorism',
  'crime, law and justice':
    'murder homicide suspect arrest arrested police detective robbery theft burglary fraud indictment indicted jury verdict sentenced convicted conviction prosecutor defendant trial lawsuit plaintiff judge prison jail bail manslaughter assault rape kidnapping trafficking smuggling gunman acquitted appeal perjury',
  'disaster, accident and emergency incident':
    'earthquake flood flooding landslide avalanche wildfire explosion derailment crash collision shipwreck sinking tsunami eruption volcano famine rescuers evacuated evacuation survivor wreckage firefighter blaze capsized collapse quake',
  'economy, business and finance':
    'economy economic inflation recession unemployment gdp market shares stock investor shareholder bank banking profit revenue earnings merger takeover acquisition dividend bond currency dollar euro yen trade export import tariff deficit manufacturer retailer sales company firm ceo bankruptcy startup commodity crude mortgage loan debt fiscal treasury budget monetary lender output',
  education:
    'school pupil student teacher university college curriculum classroom campus tuition exam graduate professor kindergarten scholarship literacy enrolment enrollment dean',
  environment:
    'climate emission carbon pollution conservation biodiversity species habitat deforestation glacier warming wildlife ecosystem recycling renewable coral reef extinction rainforest greenhouse',
  health:
    'hospital patient doctor nurse disease virus outbreak vaccine vaccination epidemic pandemic cancer drug medicine clinic surgery infection infected symptom diabetes obesity medication ebola hiv malaria influenza flu quarantine surgeon therapy diagnosis',
  'human interest':
    'centenarian lottery anniversary birthday heirloom pet kitten puppy prank eccentric reunited keepsake',
  labour:
    'strike striker union worker workforce layoff redundancy wage wages picket employer employment payroll overtime unionise unionize walkout apprenticeship',
  'lifestyle and leisure':
    'fashion recipe restaurant chef cuisine tourism tourist holiday travel hotel gardening hobby wine cooking designer catwalk cosmetics wellness beach cruise',
  'politics and government':
    'election campaign candidate voter ballot parliament senate congress senator congressman lawmaker legislator legislation bill minister cabinet president presidential coalition opposition referendum filibuster republican democrat tory labour conservative diplomat diplomatic embassy summit treaty sanction impeachment constitution governor mayor immigration shutdown party nominee veto',
  religion:
    'church pope vatican bishop archbishop cardinal priest parish mosque imam synagogue rabbi temple prayer worship christian muslim catholic islam jewish buddhist hindu faith congregation theology pilgrimage ramadan clergy',
  'science and technology':
    'scientist researcher space spacecraft spaceflight spacewalk astronaut cosmonaut orbit lunar nasa telescope galaxy planet astronomer astronomy dna genome physicist chemistry biology laboratory software computer internet smartphone algorithm robot chip processor gadget broadband user download online app hacker cyber encryption satellite rocket fossil nobel laureate helix experiment',
  society:
    'discrimination racism poverty homelessness homeless refugee asylum migrant gender lgbt transgender abortion marriage adoption pensioner welfare minority demographic feminism inequality family',
  sport:
    'match goal striker midfielder defender goalkeeper coach league cup championship tournament olympic athlete medal sprint marathon tennis football rugby cricket baseball basketball hockey golf boxing cycling referee squad injury fixture semifinal final wimbledon innings wicket playoff stadium champion',
  weather:
    'forecast storm hurricane typhoon cyclone rainfall snowfall blizzard heatwave thunderstorm temperature tornado drizzle frost meteorologist hail monsoon humidity',
};

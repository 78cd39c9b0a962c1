/** Code, then adjectives and people. Sources: WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved (WordNet licence); i18n-nationality (MIT). Made by scripts/gazetteer.ts; do not edit. */
export const DEMONYMS = `
AD	Andorran
AE	Emirian
AF	Afghanistani|Afghan|Afghani
AG	Antiguans
AI	Anguillan
AL	Albanian
AM	Armenian
AO	Angolan|Herero
AR	Argentinian|Argentine|Argentinean
AT	Austrian|Viennese
AU	Tasmanian|Australian|Aussie
AZ	Azerbaijani
BA	Bosnian
BB	Barbadian
BD	East Pakistani|Bangladeshi|Bengali
BE	Belgian|Fleming|Walloon
BF	Burkinabe
BG	Bulgarian
BH	Bahraini|Bahreini
BI	Burundian|Burundi|Hutu|Tutsi|Watutsi|Watusi
BJ	Beninese|Ewe
BM	Bermudan|Bermudian
BN	Bruneian
BO	Bolivian
BR	Brazilian|Carioca
BS	Bahamian
BT	Bhutanese|Bhutani
BW	Botswanan|Herero|Sotho|Tswana|Bechuana|Batswana
BY	Belarusian|Byelorussian|Belorussian|White Russian
BZ	Belizean
CA	Quebecois|Canadian
CD	Congolese|Zairese|Zairean|Luba|Chiluba
CF	Central African
CH	Swiss|Genevan
CI	Ivorian
CL	Chilean
CM	Cameroonian
CN	Chinese|Uighur|Uigur|Uygur
CO	Colombian
CR	Costa Rican
CU	Cuban
CV	Cape Verdean
CY	Cyprian|Cypriot
CZ	Czech
DE	German|Bavarian|Berliner|Sorbian
DJ	Djiboutian
DK	Danish|Dane|Zealander
DO	Dominican
DZ	Algerian
EC	Ecuadorian|Ecuadoran|Ecuadorean
EE	Estonian
EG	Egyptian|Cairene
ER	Eritrean
ES	Andalusian|Spanish|Catalan|Basque|Spaniard
ET	Ethiopian
FI	Finnish|Finn
FJ	Fijian
FM	Micronesian
FR	Gallic|French|Alsatian|Parisian|Corsican|Norman|Basque|Frenchman|Frenchwoman|French person|Parisienne|Breton
GA	Gabonese
GB	Aberdonian|Cornish|Britannic|Glaswegian|English|Scotch|Scottish|Scots|Liverpudlian|Mancunian|Cambrian|Welsh|English person|Englishman|Englishwoman|Cornishman|Cornishwoman|Scouser|Londoner|Scot|Scotsman|Scotchman|Welshman|Cymry|British
GD	Grenadian
GE	Abkhazian|Abkhaz|Georgian|Abkhas|Abkhasian
GH	Ghanian|Ghanese|Ghanaian|Ewe
GI	Gibraltarian
GM	Gambian
GN	Guinean
GQ	Equatorial Guinean
GR	Achaean|Chian|Ionian|Peloponnesian|Hellenic|Grecian|Greek|Attic|Boeotian|Cretan|Hellene|Laconian|Lesbian|Arcadian
GT	Guatemalan
GY	Guyanese
HN	Honduran
HR	Croatian|Croat
HT	Haitian
HU	Hungarian|Magyar
ID	Indonesian|Javan|Javanese|Sumatran
IE	Irish|Irish person|Irelander|Irishman|Irishwoman|Dubliner
IL	Israeli
IM	Manx
IN	Anglo-Indian|Indian|Assamese
IQ	Babylonian|Iraki|Iraqi
IR	Persian|Iranian|Irani
IS	Icelandic|Icelander
IT	Florentine|Roman|Italian|Sicilian|Neapolitan|Milanese|Tuscan|Venetian|Genovese|Genoese|Sardinian|Latin|Neopolitan|Sabine|Oscan|Samnite
JM	Jamaican
JO	Jordanian
JP	Japanese|Nipponese
KE	Kenyan
KG	Kyrgyzstani|Kyrgyz
KH	Kampuchean|Cambodian
KM	Comoran
KP	North Korean
KR	South Korean
KW	Kuwaiti
KZ	Kazakhstani
LA	Laotian|Lao
LB	Lebanese
LC	Saint Lucian
LI	Liechtensteiner
LK	Sri Lankan|Sinhalese|Singhalese
LR	Liberian
LS	Basotho|Sotho|Mosotho
LT	Lithuanian
LU	Luxembourgian|Luxemburger|Luxembourger
LV	Latvian
LY	Libyan
MA	Maroc|Moroccan
MC	Monegasque|Monacan
MD	Moldovan
ME	Montenegrin
MG	Madagascan|Malagasy
MH	Marshallese
MK	Macedonian
ML	Malian
MM	Burmese
MN	Mongolian
MR	Mauritanian
MS	Montserratian
MT	Maltese
MU	Mauritian|Mauritanian
MV	Maldivian|Maldivan
MW	Malawian|Chewa|Cewa|Chichewa
MX	Mexican
MY	Malayan|Malaysian|Sabahan|Sarawakian|Malay
MZ	Mozambican
NA	Namibian|Herero
NC	New Caledonian
NE	Nigerian|Nigerien
NG	Nigerian
NI	Nicaraguan
NL	Frisian|Dutch|Netherlander|Dutchman|Hollander
NO	Norse|Norwegian|Norseman
NP	Nepali|Nepalese|Sherpa
NR	Nauruan
NZ	New Zealander|Kiwi
OM	Omani
PA	Panamanian
PE	Peruvian
PH	Philippine|Filipino|Visayan|Bisayan
PK	Pakistani
PL	Polish|Pole
PS	Palestinian
PT	Portuguese
PW	Palauan
PY	Paraguayan
QA	Katari|Qatari
RO	Roumanian|Rumanian|Romanian
RS	Serbian|Serb
RU	Russian
RW	Ruandan|Rwandan|Hutu|Tutsi|Watutsi|Watusi
SA	Saudi|Saudi-Arabian|Saudi Arabian
SB	Solomon Islander
SC	Seychellois
SD	Sudanese
SE	Swedish|Swede
SG	Singaporean
SI	Slovenian|Slovene
SK	Slovakian|Slovak
SL	Sierra Leonean
SM	San Marinese
SN	Senegalese
SO	Somali|Somalian
SR	Surinamer
ST	Sao Tomean
SV	Salvadorean|Salvadoran|Salvadorian
SY	Syrian|Damascene
SZ	Swazi
TD	Chadian
TG	Togolese|Ewe
TH	Siamese|Tai|Thai
TJ	Tajikistani|Tajik|Tadzhik
TL	East Timorese
TM	Turkmen
TN	Tunisian
TO	Tongan
TR	Turkish|Turk
TT	Tobagonian
TV	Tuvaluan
TW	Chinese|Taiwanese
TZ	Tanzanian
UA	Ukrainian|Ukranian
UG	Ugandan
US	Alaskan|Hawaiian|American|Washingtonian|Californian|Georgian|Texan
UY	Uruguayan
UZ	Uzbekistani
VE	Venezuelan
VN	Vietnamese|Annamese
WS	Samoan
YE	Yemeni|Yemenite
ZA	South African|Afrikaner|Afrikaans|Sotho|Tswana|Bechuana|Batswana|Xhosa|Zulu
ZM	Zambian|Chewa|Cewa|Chichewa
ZW	Rhodesian|Zimbabwean|Chewa|Cewa|Chichewa
`;

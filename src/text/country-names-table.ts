/** Code, then English names, the short one first. Sources: Unicode CLDR (Unicode License v3); i18n-iso-countries (MIT); WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved (WordNet licence). Made by scripts/gazetteer.ts; do not edit. */
export const COUNTRY_NAMES = `
AD	Andorra|Principality of Andorra
AE	United Arab Emirates|UAE
AF	Afghanistan|Islamic State of Afghanistan
AG	Antigua and Barbuda
AI	Anguilla
AL	Albania|Republic of Albania
AM	Armenia|Republic of Armenia|Hayastan
AO	Angola|Republic of Angola
AQ	Antarctica
AR	Argentina|Argentine Republic
AS	American Samoa|Eastern Samoa
AT	Austria|Republic of Austria|Oesterreich
AU	Australia|Commonwealth of Australia
AW	Aruba
AX	Åland Islands|Aland Islands
AZ	Azerbaijan|Azerbaijani Republic|Azerbajdzhan|Azerbajdzhan Republic
BA	Bosnia|Bosnia and Herzegovina|Republic of Bosnia and Herzegovina|Bosna i Hercegovina|Bosnia-Herzegovina
BB	Barbados
BD	Bangladesh|People's Republic of Bangladesh|Bangla Desh|East Pakistan
BE	Belgium|Kingdom of Belgium|Belgique
BF	Burkina Faso|Upper Volta
BG	Bulgaria|Republic of Bulgaria
BH	Bahrain|State of Bahrain|Bahrein
BI	Burundi|Republic of Burundi
BJ	Benin|Republic of Benin|Dahomey
BL	St. Barthélemy|Saint Barthélemy
BM	Bermuda|Bermudas
BN	Brunei|Brunei Darussalam|Negara Brunei Darussalam
BO	Bolivia|Republic of Bolivia
BQ	Caribbean Netherlands
BR	Brazil|Federative Republic of Brazil|Brasil
BS	Bahamas|Commonwealth of the Bahamas|Bahama Islands
BT	Bhutan|Kingdom of Bhutan
BV	Bouvet Island
BW	Botswana|Republic of Botswana
BY	Belarus|Republic of Belarus|Byelarus|Byelorussia|Belorussia|White Russia
BZ	Belize|British Honduras
CA	Canada
CC	Cocos Islands
CD	Congo - Kinshasa|Democratic Republic of the Congo|Democratic Republic of Congo|Congo|DR Congo|DRC|Zaire|Belgian Congo
CF	Central African Republic|Central Africa
CG	Congo - Brazzaville|Republic of the Congo|Republic of Congo|Congo|Congo Republic|French Congo
CH	Switzerland|Swiss Confederation|Suisse|Schweiz|Svizzera
CI	Côte d'Ivoire|Cote d'Ivoire|Ivory Coast|Republic of Cote d'Ivoire
CK	Cook Islands
CL	Chile|Republic of Chile
CM	Cameroon|Republic of Cameroon|Cameroun
CN	China|People's Republic of China|mainland China|Communist China|Red China|PRC|Cathay
CO	Colombia|Republic of Colombia
CR	Costa Rica|Republic of Costa Rica
CU	Cuba|Republic of Cuba
CV	Cape Verde|Cabo Verde|Republic of Cape Verde
CW	Curaçao
CX	Christmas Island
CY	Cyprus|Republic of Cyprus
CZ	Czechia|Czech Republic
DE	Germany|Federal Republic of Germany|Deutschland|FRG
DJ	Djibouti|Republic of Djibouti|Afars and Issas
DK	Denmark|Kingdom of Denmark|Danmark
DM	Dominica|Commonwealth of Dominica
DO	Dominican Republic
DZ	Algeria|Algerie|Democratic and Popular Republic of Algeria
EC	Ecuador|Republic of Ecuador
EE	Estonia|Esthonia|Republic of Estonia
EG	Egypt|Arab Republic of Egypt|United Arab Republic
EH	Western Sahara|Spanish Sahara
ER	Eritrea|State of Eritrea
ES	Spain|Kingdom of Spain|Espana
ET	Ethiopia|Federal Democratic Republic of Ethiopia|Yaltopya|Abyssinia
FI	Finland|Republic of Finland|Suomi
FJ	Fiji|Republic of Fiji
FK	Falkland Islands
FM	Micronesia|Federated States of Micronesia
FO	Faroe Islands|Faeroe Islands|Faroes|Faeroes
FR	France|French Republic
GA	Gabon|Gabonese Republic|Gabun
GB	UK|United Kingdom|Great Britain|U.K.|Britain|United Kingdom of Great Britain and Northern Ireland
GD	Grenada
GE	Georgia|Sakartvelo
GF	French Guiana
GG	Guernsey|island of Guernsey
GH	Ghana|Republic of Ghana|Gold Coast
GI	Gibraltar|Rock of Gibraltar|Calpe
GL	Greenland|Gronland|Kalaallit Nunaat
GM	Gambia|Republic of The Gambia|The Gambia
GN	Guinea|Republic of Guinea|French Guinea
GP	Guadeloupe
GQ	Equatorial Guinea|Republic of Equatorial Guinea|Spanish Guinea
GR	Greece|Hellenic Republic|Ellas
GS	South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands
GT	Guatemala|Republic of Guatemala
GU	Guam
GW	Guinea-Bissau|Republic of Guinea-Bissau|Guine-Bissau|Portuguese Guinea
GY	Guyana|Co-operative Republic of Guyana|British Guiana
HK	Hong Kong|Hong Kong SAR China
HM	Heard and McDonald Islands|Heard Island and McDonald Islands
HN	Honduras|Republic of Honduras
HR	Croatia|Republic of Croatia|Hrvatska
HT	Haiti|Republic of Haiti
HU	Hungary|Republic of Hungary|Magyarorszag
ID	Indonesia|Republic of Indonesia|Dutch East Indies
IE	Ireland|Hibernia|Emerald Isle
IL	Israel|State of Israel|Yisrael|Zion|Sion
IM	Isle of Man|Man
IN	India|Republic of India|Bharat
IO	British Indian Ocean Territory
IQ	Iraq|Republic of Iraq|Al-Iraq|Irak
IR	Iran|Islamic Republic of Iran|Persia
IS	Iceland|Republic of Iceland
IT	Italy|Italian Republic|Italia
JE	Jersey|island of Jersey
JM	Jamaica
JO	Jordan|Hashemite Kingdom of Jordan
JP	Japan|Nippon|Nihon
KE	Kenya|Republic of Kenya
KG	Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirgizia|Kirghiz|Kirgiz|Kirghizstan|Kirgizstan
KH	Cambodia|Kingdom of Cambodia|Kampuchea
KI	Kiribati|Republic of Kiribati
KM	Comoros|Federal Islamic Republic of the Comoros
KN	St. Kitts and Nevis|Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|Saint Christopher-Nevis|St. Christopher-Nevis
KP	North Korea|Democratic People's Republic of Korea|D.P.R.K.|DPRK
KR	South Korea|Republic of Korea
KW	Kuwait|State of Kuwait|Koweit
KY	Cayman Islands
KZ	Kazakhstan|Republic of Kazakhstan|Kazakstan|Kazakh|Kazak
LA	Laos|Lao People's Democratic Republic
LB	Lebanon|Lebanese Republic
LC	St. Lucia|Saint Lucia
LI	Liechtenstein|Principality of Liechtenstein
LK	Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
LR	Liberia|Republic of Liberia
LS	Lesotho|Kingdom of Lesotho|Basutoland
LT	Lithuania|Republic of Lithuania|Lietuva
LU	Luxembourg|Grand Duchy of Luxembourg|Luxemburg
LV	Latvia|Republic of Latvia
LY	Libya|Socialist People's Libyan Arab Jamahiriya
MA	Morocco|Kingdom of Morocco|Maroc|Marruecos|Al-Magrib
MC	Monaco|Principality of Monaco
MD	Moldova|Republic of Moldova|Moldavia
ME	Montenegro|Crna Gora
MF	St. Martin|Saint Martin|Saint Maarten|St. Maarten
MG	Madagascar|Republic of Madagascar|Malagasy Republic
MH	Marshall Islands|Republic of the Marshall Islands
MK	North Macedonia|Republic of North Macedonia
ML	Mali|Republic of Mali|French Sudan
MM	Myanmar|Union of Burma|Burma
MN	Mongolia|Mongolian People's Republic|Outer Mongolia
MO	Macao|Macao SAR China|Macau
MP	Northern Mariana Islands|Northern Marianas
MQ	Martinique
MR	Mauritania|Islamic Republic of Mauritania|Mauritanie|Muritaniya
MS	Montserrat
MT	Malta|Republic of Malta
MU	Mauritius|Republic of Mauritius
MV	Maldives|Republic of Maldives
MW	Malawi|Republic of Malawi|Nyasaland
MX	Mexico|United Mexican States
MY	Malaysia|Federation of Malaysia
MZ	Mozambique|Republic of Mozambique|Mocambique
NA	Namibia|Republic of Namibia|South West Africa
NC	New Caledonia
NE	Niger|Republic of Niger
NF	Norfolk Island
NG	Nigeria|Federal Republic of Nigeria
NI	Nicaragua|Republic of Nicaragua
NL	Netherlands|The Netherlands|Kingdom of The Netherlands|Nederland|Holland
NO	Norway|Kingdom of Norway|Norge|Noreg
NP	Nepal|Kingdom of Nepal
NR	Nauru|Republic of Nauru
NU	Niue
NZ	New Zealand
OM	Oman|Sultanate of Oman|Muscat and Oman
PA	Panama|Republic of Panama
PE	Peru|Republic of Peru
PF	French Polynesia|French Oceania
PG	Papua New Guinea|Independent State of Papua New Guinea
PH	Philippines|Republic of the Philippines
PK	Pakistan|Islamic Republic of Pakistan|West Pakistan
PL	Poland|Republic of Poland|Polska
PM	St. Pierre and Miquelon|Saint Pierre and Miquelon
PN	Pitcairn|Pitcairn Islands
PR	Puerto Rico|Porto Rico|Commonwealth of Puerto Rico
PS	Palestine|Palestinian Territories|State of Palestine|Canaan|Holy Land|Promised Land
PT	Portugal|Portuguese Republic
PW	Palau|Republic of Palau
PY	Paraguay|Republic of Paraguay
QA	Qatar|State of Qatar|Katar|State of Katar
RE	Réunion|Reunion
RO	Romania|Roumania|Rumania
RS	Serbia|Srbija
RU	Russia|Russian Federation
RW	Rwanda|Rwandese Republic|Ruanda
SA	Saudi Arabia|Kingdom of Saudi Arabia
SB	Solomon Islands|Solomons
SC	Seychelles|Republic of Seychelles
SD	Sudan|Republic of the Sudan|Soudan
SE	Sweden|Kingdom of Sweden|Sverige
SG	Singapore|Republic of Singapore
SH	St. Helena|Saint Helena
SI	Slovenia|Republic of Slovenia|Slovenija
SJ	Svalbard and Jan Mayen
SK	Slovakia|Slovak Republic
SL	Sierra Leone|Republic of Sierra Leone
SM	San Marino|Republic of San Marino
SN	Senegal|Republic of Senegal
SO	Somalia
SR	Suriname|Republic of Suriname|Surinam|Dutch Guiana|Netherlands Guiana
SS	South Sudan
ST	São Tomé and Príncipe|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tome e Principe|Sao Thome e Principe|St. Thomas and Principe
SV	El Salvador|Republic of El Salvador|Salvador
SX	Sint Maarten
SY	Syria|Syrian Arab Republic
SZ	Eswatini|Swaziland|Kingdom of Swaziland
TC	Turks and Caicos Islands
TD	Chad|Republic of Chad|Tchad
TF	French Southern Territories
TG	Togo|Togolese Republic
TH	Thailand|Kingdom of Thailand|Siam
TJ	Tajikistan|Republic of Tajikistan|Tadzhikistan|Tadzhik|Tadjik|Tajik
TK	Tokelau
TL	Timor-Leste|East Timor
TM	Turkmenistan|Turkomen|Turkmen|Turkmenia
TN	Tunisia|Republic of Tunisia
TO	Tonga|Kingdom of Tonga|Friendly Islands
TR	Türkiye|Turkey|Republic of Turkey
TT	Trinidad and Tobago|Republic of Trinidad and Tobago
TV	Tuvalu
TW	Taiwan|Nationalist China|Republic of China
TZ	Tanzania|United Republic of Tanzania
UA	Ukraine|Ukrayina
UG	Uganda|Republic of Uganda
UM	U.S. Outlying Islands|United States Minor Outlying Islands
US	US|United States|United States of America|USA|U.S.A.|U.S.|America|the States
UY	Uruguay
UZ	Uzbekistan|Republic of Uzbekistan|Uzbek
VA	Vatican City|Citta del Vaticano
VC	St. Vincent and Grenadines|Saint Vincent and the Grenadines|St. Vincent and the Grenadines
VE	Venezuela|Republic of Venezuela
VG	British Virgin Islands
VI	U.S. Virgin Islands
VN	Vietnam|Socialist Republic of Vietnam|Viet Nam|Annam
VU	Vanuatu|Republic of Vanuatu|New Hebrides
WF	Wallis and Futuna
WS	Samoa|Independent State of Samoa|Western Samoa|Samoa i Sisifo
XK	Kosovo
YE	Yemen|Republic of Yemen
YT	Mayotte
ZA	South Africa|Republic of South Africa
ZM	Zambia|Republic of Zambia|Northern Rhodesia
ZW	Zimbabwe|Republic of Zimbabwe|Rhodesia|Southern Rhodesia
`;

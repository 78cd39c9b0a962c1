/** Code, then states, provinces, regions, rivers and towns. Source: WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved (WordNet licence). Made by scripts/gazetteer.ts; do not edit. */
export const REGIONS = `
AE	Abu Dhabi|United Arab Emirates's capital|Dubai
AF	Herat|Jalalabad|Kabul|Kandahar|Qandahar|Mazar-i-Sharif
AG	Antigua|Barbuda|Redonda|St. John's|Saint John's
AL	Tirana|Albanian capital|Durres|Durazzo
AM	Yerevan|Jerevan|Erivan
AO	Luanda|Angolan capital|Huambo|Nova Lisboa|Lobito
AR	Buenos Aires|Cordoba|Cordova|Moron|Rosario|Vicente Lopez
AS	Pago Pago|Pango Pango
AT	Vienna|Austrian capital|Graz|Linz|Lentia|Salzburg|Innsbruck|Wagram
AU	Canberra|Australian capital|Queensland|Brisbane|New South Wales|Sydney|Wagga Wagga|Victoria|Melbourne|Tasmania|Hobart|South Australia|Adelaide|Western Australia|Perth|Northern Territory|Darwin|Nullarbor Plain|Gibson Desert|Great Sandy Desert|Great Victoria Desert|Simpson Desert|Australian Alps|Cape York|Cape York Peninsula|Eyre|Lake Eyre|Eyre Peninsula|Great Australian Bight|Great Barrier Reef|Great Dividing Range|Eastern Highlands|Gulf of Carpentaria|Carpentaria|Moreton Bay|Mount Bartle Frere|Murray|Murray River|Murrumbidgee|Murrumbidgee River|Namoi|Namoi River
AZ	Baku
BA	Bosnia|Sarajevo
BB	Barbados|Bridgetown
BD	Dhaka|Dacca|Chittagong
BE	Bruxelles|Brussels|Belgian capital|Antwerpen|Antwerp|Anvers|Bruges|City of Bridges|Charleroi|Gent|Gand|Ghent|Liege|Luik|Namur|Waterloo
BG	Sofia|Serdica|Bulgarian capital|Plovdiv|Philippopolis|Varna
BH	Manama
BI	Bujumbura|Usumbura
BJ	Porto Novo|Cotonou
BO	La Paz|Santa Cruz|Sucre
BR	Acre|Belem|Para|Feliz Lusitania|Santa Maria de Belem|St. Mary of Bethlehem|Belo Horizonte|Brasilia|Brazilian capital|Curitiba|Joao Pessoa|Governador Valadares|Limeira|Natal|Rio de Janeiro|Rio|Recife|Pernambuco|Santos|Sao Bernardo do Campo|Sao Goncalo|Sao Joao de Meriti|Sao Jose dos Campos|Sao Louis|Sao Paulo|Araguaia|Araguaia River|Araguaya|Araguaya River|Madeira|Madeira River|Para River|Parnaiba|Parnahiba|Paulo Afonso|Paulo Afonso Falls|Purus|Purus River|Sao Francisco|Tocantins|Tocantins River
BS	Nassau
BW	Gaborone
BY	Minsk|Homyel|Homel|Gomel|Pinsk|Lubavitch
CA	Baffin Island|Labrador|Acadia|Laurentian Plateau|Laurentian Highlands|Canadian Shield|Maritime Provinces|Maritimes|Canadian Maritime Provinces|Alberta|Banff|Calgary|Edmonton|British Columbia|Nanaimo|Victoria|Vancouver|Vancouver Island|Manitoba|Winnipeg|Churchill|New Brunswick|Fredericton|Saint John|St. John|Newfoundland and Labrador|Saint John's|St. John's|Northwest Territories|Nunavut|Arctic Archipelago|Yellowknife|Nova Scotia|Cape Breton Island|Halifax|Ontario|Ottawa|Canadian capital|Hamilton|Kingston|Sault Sainte Marie|Sudbury|Thunder Bay|Toronto|Prince Edward Island|Charlottetown|Quebec|Quebec City|Montreal|Saskatchewan|Regina|Saskatoon|Dawson|Yukon|Yukon Territory|Klondike|Whitehorse|Cape Sable|Great Slave Lake|Hudson Bay|James Bay|Labrador-Ungava Peninsula|Labrador Peninsula|Mackenzie|Mackenzie River|Outaouais|Ottawa river|Queen Charlotte Sound|Selkirk Mountains|Severn|Severn River|Takakkaw|Lake Winnipeg
CD	Goma|Kananga|Luluabourg|Kinshasa|Leopoldville|Lubumbashi|Elisabethville|Nyamuragira|Nyiragongo|Congo|Congo River|Zaire River
CF	Bangui
CG	Brazzaville
CH	Ticino|Tessin|Bern|Berne|Basel|Basle|Bale|Geneva|Geneve|Genf|Interlaken|Lausanne|Zurich|Aare|Aar|Aare River
CI	Abidjan
CL	Antofagasta|Chiloe|Gran Santiago|Santiago|Santiago de Chile|Punta Arenas|Temuco|Valparaiso|Vina del Mar|Cape Horn|Cape Froward|Atacama Desert|Guallatiri|Lascar|Tupungatito
CM	Yaounde|Douala|Cameroon
CN	Manchuria|Beijing|Peking|Peiping|Forbidden City|Chongqing|Chungking|Guangzhou|Kuangchou|Kwangchow|Canton|Gansu|Kansu|Gansu province|Hebei|Hopei|Hopeh|Hebei province|Hunan|Hunan province|Szechwan|Sichuan|Szechuan|Szechwan province|Yunnan|Yunnan province|Lanzhou|Lanchou|Lanchow|Luda|Luta|Dalian|Talien|Dairen|Luoyang|Loyang|Lushun|Port Arthur|Hangzhou|Hangchow|Nanchang|Nan-chang|Nanning|Nan-ning|Nanjing|Nanking|Shanghai|Shenyang|Mukden|Moukden|Fengtien|Taiyuan|Tangshan|Tianjin|Tientsin|T'ien-ching|Grand Canal|Wuhan|Xian|Sian|Singan|Changan|Hsian|Xinjiang|Sinkiang|Xinjiang Uighur Autonomous Region|Inner Mongolia|Nei Monggol|Hohhot|Taklimakan Desert|Taklamakan Desert|Bo Hai|Po Hai|Gan Jiang|Kan River|Huang He|Hwang Ho|Yellow River|Kunlun|Kunlan Shan|Kunlun Mountains|Kuenlun|Kuenlun Mountains|Liaodong Peninsula|Liaodong Bandao|Muztag|Muztagh|Nan Ling|Poyang|Ulugh Muztagh|Ulugh Muz Tagh|Chang Jiang|Changjiang|Chang|Yangtze|Yangtze River|Yangtze Kiang|Zhu Jiang|Canton River|Chu Kiang|Pearl River
CO	Barranquilla|Bogota|Cali|Medellin|Cartagena|Soledad|Galeras|Pasto|Purace|Magdalena|Magdalena River
CR	San Jose
CU	Havana|Cuban capital|Santiago de Cuba|Santiago|Guantanamo
CV	Praia|Cidade de Praia
CY	Nicosia
CZ	Pilsen|Plzen|Prague|Praha|Prag|Czech capital|Austerlitz|Brno|Brunn|Ostrava|Moravia
DE	Lower Saxony|Aachen|Aken|Aix-la-Chapelle|Berlin|German capital|West Berlin|Bremen|Bremerhaven|Chemnitz|Karl-Marx-Stadt|Dortmund|Dresden|Leipzig|Solingen|Weimar|Bavaria|Hameln|Hamelin|Hohenlinden|Bonn|Cologne|Koln|Braunschweig|Brunswick|Dusseldorf|Essen|Frankfurt on the Main|Frankfurt|Frankfort|Halle|Halle-an-der-Saale|Hamburg|Hannover|Hanover|Lubeck|Mannheim|Munich|Muenchen|Nuremberg|Nurnberg|Potsdam|Rostock|Stuttgart|Wurzburg|Wuerzburg|Rhineland|Rheinland|Palatinate|Pfalz|Ruhr|Ruhr Valley|Thuringia|Constance|Lake Constance|Bodensee|Neckar|Neckar River|Ruhr River|Saale|Saale River|Weser|Weser River
DJ	Djibouti
DK	Zealand|Seeland|Sjaelland|Copenhagen|Kobenhavn|Danish capital|Arhus|Aarhus|Aalborg|Alborg|Viborg
DM	Roseau
DO	Santo Domingo|Ciudad Trujillo|Santiago de los Caballeros|Santiago
DZ	Algiers|Algerian capital|Annaba|Batna|Blida|Oran|Constantine|Djanet|Hippo|Hippo Regius|Reggane|Timgad|Timimoun
EC	Guayaquil|Quito|Galapagos Islands|Galapagos|Cotacachi|Cotopaxi|Sangay
EE	Tallinn|Tallin|Tartu
EG	Sinai|Sinai Peninsula|Lower Egypt|Upper Egypt|Alexandria|El Iskandriyah|Aswan|Assuan|Assouan|Cairo|Al Qahira|El Qahira|Egyptian capital|El Alamein|Giza|El Giza|Gizeh|Memphis|Nag Hammadi|Luxor|El-Aksur|Thebes|Saqqara|Saqqarah|Sakkara|Suez|Suez Canal|Arabian Desert|Eastern Desert|Sinai Desert|Lake Nasser|Nasser|Mount Sinai
ER	Asmara|Asmera|Massawa
ES	Andalusia|Andalucia|Madrid|Spanish capital|Balearic Islands|Majorca|Canary Islands|Canaries|Barcelona|Cadiz|Cartagena|Cordoba|Cordova|Granada|Jerez|Jerez de la Frontera|Leon|Malaga|Oviedo|San Sebastian|Sevilla|Seville|Toledo|Aragon|Zaragoza|Saragossa|Castile|Castilla|Catalonia|Galicia|Valencia|Tenerife|Cantabrian Mountains|Cape Trafalgar|Ebro|Ebro River|Sierra Nevada
ET	Addis Ababa|New Flower|Lake Tana|Lake Tsana
FI	Helsinki|Helsingfors|Finnish capital|Espoo|Tampere|Tammerfors|Aland islands|Aaland islands|Ahvenanmaa|Mariehamn|Maarianhamina
FJ	Suva
FM	Kolonia|Mariana Islands|Marianas|Ladrone Islands|Caroline Islands|Marshall Islands|Bikini|Eniwetok|Kwajalein|Tuvalu|Ellice Islands|Gilbert and Ellice Islands|Nauru|Nauru Island|Pleasant Island
FO	Thorshavn
FR	Paris|City of Light|French capital|Left Bank|Latin Quarter|Montmartre|Clichy|Clichy-la-Garenne|Orly|Quai d'Orsay|Right Bank|Ile-St-Louis|Champs Elysees|Avignon|Bordeaux|Brest|Calais|Cannes|Chablis|Chartres|Cherbourg|Dijon|Grenoble|Le Havre|Lille|Lyon|Lyons|Marseille|Marseilles|Nancy|Nantes|Nice|Orleans|Rheims|Reims|Toulon|Toulouse|Tours|Valenciennes|Versailles|Vichy|Vienne|Alsace|Alsatia|Elsass|Anjou|Aquitaine|Aquitania|Artois|Auvergne|Basse-Normandie|Lower-Normandy|Bourgogne|Burgundy|Bretagne|Brittany|Breiz|Centre|Champagne|Champagne-Ardenne|Ardennes|Corse|Corsica|Franche-Comte|Gascogne|Gascony|Haute-Normandie|Upper-Normandy|Ile-de-France|Languedoc-Roussillon|Limousin|Lorraine|Lothringen|Mayenne|Midi|Midi-Pyrenees|Nord-Pas-de-Calais|Pays de la Loire|Picardie|Picardy|Poitou-Charentes|Poitou|Rhone-Alpes|Normandie|Normandy|Orleanais|Provence|Lyonnais|Garonne|Garonne River|Isere|Isere River|Lascaux|Loire|Loire River|Loire Valley|Massif Central|Saone|Saone River|Seine|Seine River
GA	Libreville
GB	Fleet Street|Harley Street|Lombard Street|Whitehall|Trafalgar Square|Strand|Cotswolds|Cotswold Hills|Cheviots|Cheviot Hills|Pennines|Pennine Chain|England|Lancaster|Lake District|Lakeland|London|Greater London|British capital|City of London|Greenwich|Bloomsbury|Soho|Wembley|West End|Westminster|City of Westminster|Buckingham Palace|Downing Street|Pall Mall|Houses of Parliament|Westminster Abbey|Wimbledon|Manchester|Hull|Kingston-upon Hull|Liverpool|Birmingham|Brummagem|Oxford|Cambridge|Bath|Blackpool|Brighton|Bristol|Cheddar|Leeds|Leicester|Newcastle|Newcastle-upon-Tyne|Portsmouth|Pompey|Coventry|Gloucester|Reading|Sheffield|Sunderland|Winchester|Worcester|Avon|Berkshire|Cornwall|Cumbria|Devon|Devonshire|Essex|Gloucestershire|Hampshire|New Forest|Hertfordshire|Kent|Somerset|East Sussex|Hastings|West Sussex|Canterbury|Leicestershire|Lincolnshire|Northumberland|Flodden|East Anglia|Lancashire|Surrey|Marston Moor|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|Northamptonshire|Northampton|Naseby|Northumbria|West Country|Sussex|Wessex|Hadrian's Wall|Scilly Islands|Isles of Scilly|Scotland|Caledonia|Highlands|Highlands of Scotland|Lowlands|Lowlands of Scotland|Galloway|Aberdeen|Balmoral Castle|Edinburgh|Lothian Region|Glasgow|Hebrides|Hebridean Islands|Hebridean Isles|Western Islands|Western Isles|Inner Hebrides|Isle of Skye|Islay|Mull|Staffa|Outer Hebrides|Wales|Cymru|Cambria|Aberdare|Bangor|Cardiff|Newport|Sealyham|Swansea|Anglesey|Anglesey Island|Anglesea|Anglesea Island|Mona|Orkney Islands|Shetland|Shetland Islands|Zetland|Aire|River Aire|Aire River|River Avon|Upper Avon|Upper Avon River|Cam|River Cam|Cam River|Clyde|Fingal's Cave|Firth of Clyde|Firth of Forth|Forth|Forth River|Humber|Loch Achray|Loch Linnhe|Loch Ness|Menai Strait|Ouse|Ouse River|Severn|River Severn|Severn River|Thames|River Thames|Thames River|Trent|River Trent|Trent River|Tyne|River Tyne|Tyne River
GD	St. George's
GE	Tbilisi|Tiflis|Abkhaz|Abkhazia|Adzhar|Adzharia
GH	Accra|Kumasi|Tamale|Volta
GL	Thule
GM	Banjul
GN	Conakry|Konakri
GQ	Malabo|Bioko
GR	Achaea|Aegina|Aigina|Chios|Khios|Cyclades|Kikladhes|Dodecanese|Dhodhekanisos|Doris|Lesbos|Lesvos|Mytilene|Rhodes|Rodhos|Crete|Kriti|Ithaca|Ithaki|Athos|Mount Athos|Athens|Athinai|Greek capital|Areopagus|Dipylon gate|Dipylon|Actium|Attica|Corinth|Korinthos|Argos|Delphi|Mycenae|Sparta|Laconia|Nemea|Thebes|Boeotia|Plataea|Thessaloniki|Salonika|Salonica|Thessalonica|Stagira|Stagirus|Thessalia|Thessaly|Cynoscephalae|Arcadia|Peloponnese|Peloponnesus|Peloponnesian Peninsula|Lemnos|Limnos|Olympia|Olympus|Mount Olympus|Mt. Olympus|Olimbos|Parnassus|Mount Parnassus|Liakoura|Saronic Gulf|Gulf of Aegina
GT	Guatemala City|Fuego
GW	Bissau
GY	Georgetown|Stabroek|Demerara
HN	Tegucigalpa|Honduran capital|San Pedro Sula
HR	Dubrovnik|Ragusa|Split|Zagreb
HT	Port-au-Prince|Haitian capital
HU	Budapest|Hungarian capital|Balaton|Lake Balaton|Plattensee
ID	East Timor|Java|Bali|Timor|Sumatra|Celebes|Sulawesi|Moluccas|Spice Islands|Indonesian Borneo|Kalimantan|Jakarta|Djakarta|Bandung|Medan|Semarang|Samarang|Krakatau|Krakatao|Krakatoa
IE	Aran Islands|Ireland|Republic of Ireland|Irish Republic|Eire|Dublin|Irish capital|Cork|Galway|Limerick|Tara|Waterford
IL	Acre|Akko|Akka|Accho|West Bank|Nablus|Galilee|Nazareth|Gaza Strip|Gaza|Golan Heights|Golan|Jerusalem|Bethlehem|Bayt Lahm|Bethlehem Ephrathah|Bethlehem-Judah|Caesarea|Sodom|Gomorrah|Gomorrha|Calvary|Golgotha|Zion|Sion|Wailing Wall|Tel Aviv|Tel Aviv-Yalo|Tel Aviv-Jaffa|Hefa|Haifa|Jaffa|Joppa|Yafo|Jericho|Negev|Negev Desert|Mount Carmel
IN	Assam|Karnataka|Mysore|Manipur|Hindustan|Sikkim|Kanara|Canara|Delhi|New Delhi|Bangalore|Jabalpur|Jubbulpore|Kolkata|Calcutta|Mumbai|Bombay|Agra|Hyderabad|Chennai|Madras|Lucknow|Salem|Andhra Pradesh|Bihar|Goa|Gujarat|Gujerat|Tamil Nadu|Uttar Pradesh|Maharashtra|Orissa|Nilgiri Hills|West Bengal
IQ	Baghdad|Bagdad|Basra|Basia|Kerbala|Karbala|Kerbela|Kirkuk|Mosul|Mesopotamia|Babylon|Babylonia|Chaldaea|Chaldea|Sumer|Ur|Assyria|Assur|Asur|Ashur|Nineveh
IR	Teheran|Tehran|Iranian capital|Abadan|Bam|Mashhad|Meshed|Isfahan|Esfahan|Aspadana|Rasht|Resht|Shiraz|Tabriz|Urmia|Orumiyeh|Qum|Persepolis|Dasht-e-Kavir|Kavir Desert|Great Salt Desert|Dasht-e-Lut|Lut Desert|Demavend|Caspian|Caspian Sea|Lake Urmia|Daryacheh-ye Orumiyeh
IS	Reykjavik
IT	Egadi Islands|Aegadean Isles|Aegadean Islands|Isole Egadi|Aegates|Seven Hills of Rome|Palatine|Italian Peninsula|Pompeii|Herculaneum|Abruzzi|Abruzzi e Molise|Aquila|L'Aquila|Aquila degli Abruzzi|Basilicata|Lucania|Bolzano|Brescia|Calabria|Campania|Ferrara|Naples|Napoli|Messina|Capri|Ischia|Emilia-Romagna|Bologna|Friuli-Venezia Giulia|Latium|Lazio|Rome|Roma|Eternal City|Italian capital|Lateran|Anzio|Brindisi|Tivoli|Tibur|Liguria|Genoa|Genova|Lombardy|Lombardia|Cremona|La Spezia|Milan|Milano|Marche|Marches|Molise|Papal States|Piedmont|Piemonte|Pisa|Syracuse|Siracusa|Turin|Torino|Puglia|Apulia|Bari|Sardinia|Sardegna|Sicily|Sicilia|Palermo|Agrigento|Acragas|Tuscany|Toscana|Firenze|Florence|Trentino-Alto Adige|Trento|Trent|Umbria|Valle D'Aosta|Veneto|Venezia-Euganea|Venetia|Padua|Padova|Patavium|Venice|Venezia|Grand Canal|Verona|Etruria|Holy See|The Holy See|State of the Vatican City|Etna|Mount Etna|Mt Etna|Vesuvius|Mount Vesuvius|Mt. Vesuvius|Adige|River Adige|Apennines|Arno|Arno River|River Arno|Bay of Naples|Po|Po River
JM	Kingston|Jamaican capital|Montego Bay
JO	Amman|Al Aqabah|Aqaba|Akaba|Az Zarqa|Zarqa
JP	Asahikawa|Tokyo|Tokio|Yeddo|Yedo|Edo|Japanese capital|Nagano|Nagoya|Omiya|Osaka|Yokohama|Okinawa|Naha City|Ryukyu Islands|Kyoto|Sapporo|Kitakyushu|Fukuoka|Nagasaki|Toyohashi|Toyonaki|Toyota|Asama|Mount Asama|Volcano Islands|Iwo Jima|Fuji|Mount Fuji|Fujiyama|Fujinoyama|Fuji-san
KE	Nairobi|Kisumu|Mombasa|Nakuru
KG	Bishkek|Biskek|Frunze
KH	Phnom Penh|Pnom Penh|Cambodian capital
KI	Gilbert Islands|Tarawa|Bairiki
KN	Saint Christopher|St. Christopher|Saint Kitts|St. Kitts|Basseterre|Nevis|Sombrero
KP	Pyongyang|Yalu|Yalu River
KR	Seoul|Inchon|Incheon|Chemulpo|Kwangju|Taegu|Tegu|Pusan
KW	Kuwait|Kuwait City|Koweit
KY	George Town
KZ	Almaty|Alma-Ata
LA	Vientiane|Laotian capital
LB	Bayrut|Beirut|Tarabulus|Tripoli|Tarabulus Ash-Sham|Trablous|Sayda|Saida|Sidon|Sur|Tyre|Byblos
LC	Saint Lucia|St. Lucia|Castries
LI	Vaduz
LK	Colombo|Kandy|Eelam|Tamil Eelam|Adam's Peak|Samanala
LR	Monrovia|Liberian capital
LS	Maseru
LT	Klaipeda|Memel|Vilnius|Vilna|Vilno|Wilno|Kaunas|Kovna|Kovno
LU	Luxembourg-Ville|Luxembourg|Luxemburg|Luxembourg City
LV	Riga|Liepaja|Daugavpils
LY	Tripoli|Tarabulus Al-Gharb|Benghazi
MA	Casablanca|El Aaium|Fez|Fes|Marrakesh|Marrakech|Oujda|Rabat|Tangier|Tangiers|Jebel Musa|Abila|Abyla
MC	Monaco-Ville|Monte Carlo
MD	Kishinev|Chisinau
MG	Antananarivo
ML	Bamako|Timbuktu
MM	Yangon|Rangoon|Mandalay
MN	Ulan Bator|Ulaanbaatar|Urga|Kulun
MP	Saipan
MR	Nouakchott
MT	Valletta|Valetta
MU	Port Louis
MV	Male
MW	Blantyre|Lilongwe|Zomba
MX	Yucatan|Yucatan Peninsula|Cancun|Acapulco|Acapulco de Juarez|Ciudad Juarez|Juarez|Ciudad Victoria|Coahuila|Culiacan|Durango|Victoria de Durango|Guadalajara|Hermosillo|Leon|Matamoros|Mazatlan|Mexicali|Mexico City|Ciudad de Mexico|Mexican capital|Monterrey|Nogales|Oaxaca|Oaxaca de Juarez|Orizaba|Puebla|Puebla de Zaragoza|Heroica Puebla de Zaragoza|Quintana Roo|San Luis Potosi|Santa Maria del Tule|Tabasco|Tepic|Tampico|Torreon|Tijuana|Tuxtla Gutierrez|Veracruz|Villahermosa|Villa Hermosa|Citlaltepetl|Mount Orizaba|Mt Orizaba|Pico de Orizaba|Colima|Nevado de Colima|Volcan de Colima|Gulf of California|Sea of Cortes|Gulf of Campeche|Golfo de Campeche|Bay of Campeche|Gulf of Tehuantepec|Lower California|Baja California|Sierra Madre Occidental|Sierra Madre Oriental
MY	Kuala Lumpur|Putrajaya|East Malaysia|West Malaysia|Malaya|Peninsular Malaysia|Malacca|Penang|Perlis|Negeri Sembilan|Terengganu|Selangor|Perak|Pahang|Kelantan|Kedah|Johor|Johore|Sabah|North Borneo|Sarawak
MZ	Beira|Maputo
NA	Windhoek|Namib Desert
NE	Niamey
NG	Abuja|Nigerian capital|Ibadan|Katsina|Lagos|Maiduguri|Yerwa-Maiduguri|Zaria
NI	Managua|Nicaraguan capital
NL	Amsterdam|Dutch capital|Apeldoorn|Arnhem|The Hague|Den Haag|Eindhoven|Nijmegen|Rotterdam|Leiden|Leyden|Utrecht|Friesland|Hook of Holland|Hoek van Holland|IJssel|IJssel river|IJsselmeer
NO	Svalbard|Spitsbergen|Spitzbergen|Lofoten|Oslo|Christiania|Bergen|Stavanger|Trondheim|Nidaros|Lindesnes|Naze|Trondheim Fjord|Trondheim Fiord
NP	Kathmandu|Katmandu
NZ	Auckland|Christchurch|Wellington|Cook Strait
OM	Muscat|Masqat
PA	Panama City|Panamanian capital|Colon|Aspinwall|Panama Canal Zone|Canal Zone
PE	Arequipa|Lima|Machu Picchu|El Misti|Huainaputina
PF	Tahiti|Papeete|Society Islands|Tuamotu Archipelago|Paumotu Archipelago|Low Archipelago|Tubuai Islands|Austral Islands|Gambier Islands|Marquesas Islands|Iles Marquises
PG	Bismarck Archipelago|Admiralty Islands|New Britain|Port Moresby|New Ireland
PH	Manila|Caloocan|Cebu|Cebu City|Quezon City
PK	Faisalabad|Lyallpur|Hyderabad|Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Indus|Indus River
PL	Warszawa|Warsaw|Bydgoszcz|Bromberg|Cracow|Krakow|Krakau|Czestochowa|Gdansk|Danzig|Katowice|Lodz|Lublin|Wroclaw|Breslau|Zabrze|Vistula|Vistula River
PR	Puerto Rico|Porto Rico|San Juan|Culebra|Vieques
PS	Judah|Juda|Judea|Judaea|Samaria|Philistia|Jordan|Jordan River
PT	Azores|Acores|Madeira|Madeira Islands|Madeiras|Braga|Lisbon|Lisboa|Porto|Oporto|Setubal
PY	Asuncion
QA	Doha|Bida|El Beda
RO	Brasov|Bucharest|Bucharesti|Bucuresti|Constantina
RS	Belgrade|Beograd
RU	Moscow|Russian capital|Astrakhan|Cherepovets|Chechnya|Chechenia|Chechen Republic|Grozny|Groznyy|Kaluga|Khabarovsk|Kursk|Siberia|European Russia|Nizhnyi Novgorod|Nizhni Novgorod|Gorki|Gorky|Gorkiy|Kazan|St. Petersburg|Leningrad|Peterburg|Petrograd|Saint Petersburg|Murmansk|Nalchik|Novgorod|Perm|Molotov|Rostov|Rostov on Don|Rostov na Donu|Saratov|Smolensk|Ufa|Volgograd|Stalingrad|Tsaritsyn|Novosibirsk|Chelyabinsk|Omsk|Vladivostok|Novaya Zemlya|Nova Zembla|Kola Peninsula|Kamchatka Peninsula|Taimyr Peninsula|Taymyr Peninsula|Klyuchevskaya|Angara|Angara River|Tunguska|Upper Tunguska|Baikal|Lake Baikal|Baykal|Lake Baykal|Don|Don River|Gulf of Ob|Bay of Ob|Indigirka|Indigirka River|Irtish|Irtish River|Irtysh|Irtysh River|Lake Ilmen|Ilmen|Lake Ladoga|Ladoga|Lake Onega|Onega|Lena|Lena River|Neva|Neva River|Ob|Ob River|Sayan Mountains|Lower Tunguska|Stony Tunguska|Urals|Ural Mountains|Vetluga|Vetluga River|Volga|Volga River|Volkhov|Volkhov River|Yenisei|Yenisei River|Yenisey|Yenisey River
RW	Kigali
SA	Riyadh|Mecca|Medina|Al Madinah|Dhahran|Jeddah|Jed'dah|Jiddah|Jidda|Tabuk|Taif|Nejd|Najd|Hejaz|Hedjaz|Hijaz|Nefud|An Nefud|Nafud|An Nafud|Rub al-Khali|Ar Rimsal|Dahna|Great Sandy Desert
SB	Guadalcanal|Solomon Islands|Honiara
SC	Victoria
SD	Darfur|Kordofan|Khartoum|Nyala|Port Sudan|Omdurman|Nubian Desert
SE	Stockholm|Malmo|Lund|Goteborg|Goeteborg|Gothenburg|Uppsala|Upsala|Lake Vanern|Vanern
SG	Singapore
SI	Ljubljana
SK	Bratislava|Pressburg|Pozsony
SL	Freetown
SM	San Marino
SN	Dakar
SO	Mogadishu|Mogadiscio|Hargeisa
SR	Paramaribo|Suriname River|Surinam River
ST	Sao Tome|Principe
SV	San Salvador|Salvadoran capital|Santa Ana
SY	Dimash|Damascus|Halab|Aleppo|Alep|Al Ladhiqiyah|Latakia
TD	N'Djamena|Ndjamena|Fort-Lamy
TG	Lome
TH	Bangkok|Krung Thep|Chao Phraya|Nan|Nan River|Ping|Ping River
TJ	Dushanbe|Dusanbe|Dyushambe|Stalinabad|Communism Peak|Mount Communism|Stalin Peak|Mount Garmo
TM	Ashkhabad|Kara Kum|Qara Qum|Turkestan Desert
TN	Tunis|Ariana|Ehadhamen|Gafsa|Sfax|Safaqis|Sousse|Susa|Susah
TR	Edirne|Adrianople|Adrianopolis|Abydos|Adana|Seyhan|Ankara|Turkish capital|Angora|Antalya|Adalia|Antioch|Antakya|Antakiya|Chalcedon|Kadikoy|Dardanelles|Canakkale Bogazi|Hellespont|Halicarnassus|Istanbul|Stambul|Stamboul|Constantinople|Bursa|Brusa|Izmir|Smyrna|Pergamum|Sardis|Aegospotami|Aegospotamos|Ararat|Mount Ararat|Mt. Ararat|Bosporus|Seyhan River
TT	Trinidad|Tobago|Port of Spain|Port-of-Spain
TV	Funafuti
TW	Taipei|Taipeh|Taichung
TZ	Dar es Salaam|Dodoma|Tanganyika|Zanzibar|Mbeya|Mwanza|Tabora|Tanga|Serengeti|Serengeti Plain|Serengeti National Park|Kilimanjaro|Mount Kilimanjaro|Olduvai Gorge
UA	Crimea|Kyyiv|Kiev|Donetsk|Donetske|Stalino|Donets Basin|Donbass|Donbas|Chernobyl|Kharkov|Kharkiv|Odessa|Odesa|Sebastopol|Sevastopol|Yalta
UG	Buganda|Entebbe|Jinja|Kampala|Gulu
US	Appalachia|Bad Lands|Badlands|East|Southeast|Southwest|Northeast|Northwest|Midwest|Rustbelt|Acadia National Park|Arches National Park|Badlands National Park|Big Bend|Big Bend National Park|Biscayne National Park|Bryce Canyon National Park|Canyonlands National Park|Capitol Reef National Park|Carlsbad Caverns National Park|Channel Islands National Park|Crater Lake National Park|Denali National Park|Everglades National Park|Gates of the Arctic National Park|Grand Canyon National Park|Grand Teton National Park|Great Smoky Mountains National Park|Guadalupe Mountains National Park|Haleakala National Park|Hawaii Volcanoes National Park|Hot Springs National Park|Isle Royal National Park|Katmai National Park|Kenai Fjords National Park|Kings Canyon National Park|Kobuk Valley National Park|Lake Clark National Park|Lassen Volcanic National Park|Mammoth Cave National Park|Mesa Verde National Park|Mount Rainier National Park|North Cascades National Park|Olympic National Park|Petrified Forest National Park|Platt National Park|Redwood National Park|Rocky Mountain National Park|Sequoia National Park|Shenandoah National Park|Theodore Roosevelt Memorial National Park|Voyageurs National Park|Wind Cave National Park|Wrangell-St. Elias National Park|Yellowstone National Park|Yosemite National Park|Zion National Park|West|Aleutian Islands|Aleutians|East Coast|West Coast|New England|Mid-Atlantic states|Gulf States|South|Deep South|Sunbelt|Tidewater|Tidewater region|Piedmont|North|Carolina|Carolinas|Dakota|Alabama|Heart of Dixie|Camellia State|AL|Ala.|Montgomery|Birmingham|Pittsburgh of the South|Decatur|Gadsden|Huntsville|Mobile|Selma|Tuscaloosa|Tuskegee|Alaska|Last Frontier|AK|Juneau|Anchorage|Nome|Sitka|Skagway|Valdez|Seward Peninsula|Alexander Archipelago|Admiralty Island|Arizona|Grand Canyon State|AZ|Flagstaff|Mesa|Nogales|Phoenix|Prescott|Sun City|Tucson|Yuma|Arkansas|Land of Opportunity|AR|Ark.|Fayetteville|Fort Smith|Hot Springs|Jonesboro|Little Rock|Pine Bluff|Texarkana|California|Golden State|CA|Calif.|Anaheim|Disneyland|Bakersfield|Barstow|Berkeley|Beverly Hills|Chula Vista|Eureka|Fresno|Long Beach|Los Angeles|City of the Angels|L.A.|Monterey|Oakland|Palo Alto|Pasadena|Redding|Riverside|Sacramento|San Bernardino|San Diego|San Francisco|Nob Hill|San Jose|San Mateo|San Pablo|Santa Ana|Santa Barbara|Santa Clara|Santa Catalina|Catalina Island|Santa Cruz|Colorado|Centennial State|CO|Colo.|Boulder|Colorado Springs|Denver|Mile-High City|Pueblo|Connecticut|Nutmeg State|Constitution State|CT|Ct.|Bridgeport|Farmington|Hartford|New Haven|New London|Waterbury|Delaware|Diamond State|First State|DE|Del.|Dover|Wilmington|District of Columbia|D.C.|DC|Washington|Washington D.C.|American capital|Capitol Hill|Georgetown|Florida|Sunshine State|Everglade State|FL|Fla.|Daytona Beach|Fort Lauderdale|Fort Myers|Gainesville|Jacksonville|Key West|Melbourne|Miami|Miami Beach|Orlando|Palm Beach|Panama City|Pensacola|Sarasota|St. Augustine|Saint Augustine|St. Petersburg|Saint Petersburg|Tallahassee|Tampa|West Palm Beach|Walt Disney World|Georgia|Empire State of the South|Peach State|GA|Ga.|Albany|Atlanta|Athens|Augusta|Macon|Oxford|Savannah|Valdosta|Vidalia|Hawaii|Hawai'i|Aloha State|HI|Haw.|Hilo|Idaho|Gem State|ID|Id.|Boise|Coeur d'Alene|Idaho Falls|Lewiston|Nampa|Pocatello|Sun Valley|Twin Falls|Illinois|Prairie State|Land of Lincoln|IL|Ill.|Cairo|Carbondale|Champaign|Chicago|Windy City|East Saint Louis|Moline|Peoria|Rockford|Rock Island|Springfield|Urbana|Indiana|Hoosier State|IN|Ind.|Bloomington|Evansville|Fort Wayne|Gary|Indianapolis|Lafayette|Muncie|South Bend|Iowa|Hawkeye State|IA|Ia.|Davenport|Cedar Rapids|Clinton|Des Moines|Dubuque|Mason City|Ottumwa|Sioux City|Kansas|Sunflower State|KS|Kan.|Dodge City|Abilene|Hays|Kansas City|Lawrence|Salina|Topeka|Wichita|Kentucky|Bluegrass State|KY|Ken.|Bowling Green|Frankfort|Lexington|Louisville|Owensboro|Paducah|Louisiana Purchase|Louisiana|Pelican State|LA|La.|Alexandria|Baton Rouge|Monroe|Morgan City|New Orleans|Shreveport|Maine|Pine Tree State|ME|Me.|Bangor|Brunswick|Orono|Portland|Maryland|Old Line State|Free State|MD|Md.|Aberdeen|Annapolis|Baltimore|Fort Meade|Fort George Gordon Meade|Fort George G. Meade|Frederick|Hagerstown|Massachusetts|Bay State|Old Colony|MA|Mass.|Boston|Hub of the Universe|Bean Town|Beantown|Boston Harbor|Beacon Hill|Breed's Hill|Charlestown|Cambridge|Concord|Gloucester|Medford|Pittsfield|Worcester|Cape Ann|Cape Cod|Cape Cod Canal|Plymouth|Plymouth Colony|Plymouth Rock|Salem|Williamstown|Michigan|Wolverine State|Great Lakes State|MI|Mich.|Alpena|Ann Arbor|Detroit|Motor City|Motown|Flint|Grand Rapids|Houghton|Jackson|Lansing|Marquette|Traverse City|Minnesota|Gopher State|North Star State|MN|Minn.|Bemidji|Duluth|Hibbing|Mankato|Minneapolis|Rochester|Saint Cloud|St. Cloud|Saint Paul|St. Paul|Twin Cities|Virginia|Mississippi|Magnolia State|MS|Miss.|Biloxi|Columbus|Greenville|Hattiesburg|Meridian|Natchez|Tupelo|Vicksburg|Missouri|Show Me State|MO|Mo.|Cape Girardeau|Columbia|Hannibal|Independence|Jefferson City|Poplar Bluff|Saint Joseph|St. Joseph|Saint Louis|St. Louis|Gateway to the West|Sedalia|Montana|Treasure State|MT|Mont.|Bozeman|Billings|Butte|Great Falls|Helena|Missoula|Nebraska|Cornhusker State|NE|Neb.|Grand Island|Lincoln|North Platte|Omaha|Nevada|Silver State|Battle Born State|Sagebrush State|NV|Nev.|Carson City|Las Vegas|Reno|New Hampshire|Granite State|NH|N.H.|Manchester|Portsmouth|New Jersey|Jersey|Garden State|NJ|N.J.|Atlantic City|Trenton|Bayonne|Camden|Jersey City|Morristown|Newark|New Brunswick|Paterson|Princeton|Cape May|Liberty Island|Bedloe's Island|New Mexico|Land of Enchantment|NM|N.M.|Albuquerque|Carlsbad|Gallup|Las Cruces|Los Alamos|Roswell|Santa Fe|Silver City|Taos|Manhattan Island|New Amsterdam|New Netherland|New York|New York State|Empire State|NY|N.Y.|Buffalo|Cooperstown|Erie Canal|New York City|Greater New York|Bronx|Brooklyn|Coney Island|Ellis Island|Manhattan|Fifth Avenue|Seventh Avenue|Central Park|Harlem|Hell's Kitchen|Hell's Half Acre|SoHo|South of Houston|Ithaca|Bowery|Broadway|Great White Way|Park Avenue|Park Ave.|Times Square|Wall Street|Wall St.|Greenwich Village|Village|Queens|Staten Island|East River|Harlem River|Verrazano Narrows|West Point|Long Island|Elmont|Kennedy|Kennedy International|Kennedy International Airport|Binghamton|Kingston|Newburgh|Niagara Falls|Schenectady|Syracuse|Utica|Saratoga Springs|Watertown|North Carolina|Old North State|Tar Heel State|NC|N.C.|Cape Fear|Cape Flattery|Cape Hatteras|Hatteras Island|Raleigh|Asheville|Chapel Hill|Charlotte|Queen City|Durham|Goldsboro|Greensboro|Winston-Salem|North Dakota|Peace Garden State|ND|N.D.|Bismarck|Fargo|Ohio|Buckeye State|OH|Akron|Cleveland|Cincinnati|Dayton|Mansfield|Toledo|Youngstown|Oklahoma|Sooner State|OK|Okla.|Bartlesville|Enid|Lawton|McAlester|Muskogee|Oklahoma City|Tulsa|Oregon|Beaver State|OR|Ore.|Bend|Eugene|Klamath Falls|Pennsylvania|Keystone State|PA|Pa.|Allentown|Altoona|Bethlehem|Erie|Gettysburg|Harrisburg|Chester|Philadelphia|City of Brotherly Love|Pittsburgh|Rhode Island|Little Rhody|Ocean State|RI|R.I.|Providence|Newport|South Carolina|Palmetto State|SC|S.C.|Charleston|Florence|South Dakota|Coyote State|Mount Rushmore State|SD|S.D.|Pierre|Rapid City|Sioux Falls|Black Hills|Tennessee|Volunteer State|TN|Tenn.|Chattanooga|Johnson City|Knoxville|Memphis|Nashville|Texas|Lone-Star State|TX|Tex.|Amarillo|Arlington|Austin|Beaumont|Brownsville|Bryan|Corpus Christi|Dallas|Del Rio|El Paso|Fort Worth|Galveston|Galveston Island|Garland|Houston|Laredo|Lubbock|Lufkin|McAllen|Midland|Odessa|Paris|Plano|San Angelo|San Antonio|Sherman|Tyler|Victoria|Waco|Wichita Falls|Utah|Beehive State|Mormon State|UT|Ut.|Ogden|Provo|Salt Lake City|Vermont|Green Mountain State|VT|Vt.|Montpelier|Bennington|Brattleboro|Burlington|Rutland|Old Dominion|Old Dominion State|VA|Va.|Richmond|Blacksburg|Jamestown|Newport News|Norfolk|Lynchburg|Roanoke|Virginia Beach|Bull Run|Chancellorsville|Fredericksburg|Petersburg|Spotsylvania|Yorktown|Mount Vernon|Evergreen State|WA|Wash.|Bellingham|Kennewick|Olympia|Seattle|Spokane|Tacoma|Vancouver|Walla Walla|Yakima|West Virginia|Mountain State|WV|W.V.|Beckley|Clarksburg|Huntington|Harpers Ferry|Harper's Ferry|Morgantown|Parkersburg|Wheeling|Wisconsin|Badger State|WI|Wis.|Wisc.|Appleton|Eau Claire|Green Bay|La Crosse|Madison|Milwaukee|Racine|Superior|Wausau|Wyoming|Equality State|WY|Wyo.|Casper|Cheyenne|Lander|Laramie|Rock Springs|Big Sur|Silicon Valley|Black Rock Desert|Colorado Desert|Death Valley|Gila Desert|Mojave|Mojave Desert|Mohave|Mohave Desert|Painted Desert|Sonoran Desert|Mount Saint Helens|Mount St. Helens|Mt. St. Helens|Adams|Mount Adams|Adirondacks|Adirondack Mountains|Alabama River|Alaska Peninsula|Alaska Range|Alleghenies|Allegheny Mountains|Allegheny|Allegheny River|Apalachicola|Apalachicola River|Appalachians|Appalachian Mountains|Arkansas River|Berkshires|Berkshire Hills|Bighorn|Bighorn River|Big Sioux River|Biscayne Bay|Blue Ridge Mountains|Blue Ridge|Brazos|Brazos River|Caloosahatchee|Caloosahatchee River|Canadian|Canadian River|Cape Canaveral|Cape Kennedy|Cape Fear River|Cape Sable|Carlsbad Caverns|Cascades|Cascade Range|Cascade Mountains|Cataract Canyon|Catskills|Catskill Mountains|Charles|Charles River|Chattahoochee|Chattahoochee River|Lake Chelan|Coeur d'Alene Lake|Lake Tahoe|Chesapeake Bay|Cimarron|Cimarron River|Clinch River|Colorado River|Colorado Plateau|Connecticut River|Coosa|Coosa River|Cumberland|Cumberland River|Cumberland Gap|Cumberland Mountains|Cumberland Plateau|Delaware River|Delaware Bay|Denali Fault|Detroit River|Donner Pass|Elizabeth River|Everglades|Flint River|Fox River|Galveston Bay|Gila|Gila River|Golden Gate|Grand Canyon|Grand River|Grand Teton|Great Salt Lake|Great Smoky Mountains|Green|Green River|Green Mountains|Guadalupe Mountains|Hampton Roads|Handies Peak|Housatonic|Housatonic River|Hubbard|Mount Hubbard|Hudson|Hudson River|Illinois River|James|James River|Kanawha|Kanawha River|Kansas River|Kaw River|Kissimmee|Kissimmee River|Klamath|Klamath River|Kodiak|Kodiak Island|Lehigh River|Little Bighorn|Little Bighorn River|Little Horn|Little Missouri|Little Missouri River|Little Sioux River|Little Wabash|Little Wabash River|Llano Estacado|Long Island Sound|Lower Peninsula|McKinley|Mount McKinley|Mt. McKinley|Denali|Mendenhall Glacier|Great Mendenhall Glacier|Merrimack|Merrimack River|Mesabi Range|Milk|Milk River|Mississippi River|Missouri River|Mobile River|Mobile Bay|Mohawk River|Monongahela|Monongahela River|Monterey Bay|Moreau River|Narragansett Bay|Neosho|Neosho River|New River|New York Bay|Niobrara|Niobrara River|North Peak|North Platte River|Ohio River|Okeechobee|Lake Okeechobee|Okefenokee Swamp|Old Faithful|Osage|Osage River|Ouachita|Ouachita River|Ozarks|Ozark Mountains|Ozark Plateau|Pearl River|Pecos|Pecos River|Pee Dee|Pee Dee River|Penobscot|Penobscot River|Pike's Peak|Platte|Platte River|Potomac|Potomac River|Prudhoe Bay|Puget Sound|Rainier|Mount Rainier|Mt. Rainier|Mount Tacoma|Rappahannock|Rappahannock River|Red|Red River|Republican|Republican River|Rushmore|Mount Rushmore|Mt. Rushmore|Russian River|Sabine|Sabine River|Sacramento Mountains|Sacramento River|Saint Francis|Saint Francis River|St. Francis|St. Francis River|Saint Johns|Saint Johns River|St. Johns|St. Johns River|Salmon|Salmon River|Salton Sea|San Andreas Fault|San Diego Bay|San Fernando Valley|San Francisco Bay|San Joaquin River|San Joaquin Valley|San Juan Mountains|Savannah River|Shasta|Mount Shasta|Shenandoah River|Mount Sherman|Shenandoah Valley|Sierra Nevada|Sierra Nevada Mountains|High Sierra|Snake|Snake River|South Platte|South Platte River|Sun River|Susquehanna|Susquehanna River|Taconic Mountains|Tallapoosa|Tallapoosa River|Tampa Bay|Tennessee River|Teton Range|Tombigbee|Tombigbee River|Trinity River|Twin|Uncompahgre Peak|Upper Peninsula|Wabash|Wabash River|Wheeler Peak|White|White River|Whitney|Mount Whitney|Willamette|Willamette River|Wilson|Mount Wilson|Wisconsin River|Yazoo|Yazoo River|Yellowstone|Yellowstone River|Yosemite|Yosemite Falls
UY	Montevideo
UZ	Tashkent|Taskent|Samarkand|Samarcand|Kyzyl Kum|Kizil Kum|Qizil Qum
VC	Saint Vincent|St. Vincent|Kingstown
VE	Caracas|Ciudad Bolivar|Cumana|Maracaibo|Maracay|Valencia|Angel|Angel Falls|Cuquenan|Cuquenan Falls|Kukenaam|Kukenaam Falls
VN	North Vietnam|South Vietnam|Hanoi|Ho Chi Minh City|Saigon|Haiphong
VU	Port Vila|Vila
WS	Apia
YE	Aden|Hodeida|Al-Hudaydah|Mukalla|Al-Mukalla|Sana|Sanaa|Sana'a
ZA	Natal|KwaZulu-Natal|Pretoria|Cape Town|Johannesburg|Kimberley|Durban|Free State|Orange Free State|Transvaal|Cape Province|Cape of Good Hope Province|Cape Colony|Witwatersrand|Rand|Reef|Bloemfontein|Soweto|Orange|Orange River|Tugela|Tugela Falls
ZM	Lusaka
ZW	Harare|Salisbury|Bulawayo
`;

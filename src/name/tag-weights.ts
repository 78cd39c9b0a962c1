/** The tagger's two passes: weights of each feature for nothing, person (first, further word), organisation, place. Made by scripts/train-names.ts; do not edit. */
export const FIRST_PASS = `
transitions	4 -1 0 -3 0 -1 0 -6 -16 2 -8 0 -8 0 1 -11 2 -1 0 -4 0 -3 -8 0 -8 1 1 0 -4 -6 0 -11 3 1 0 -2 -3 0 -6 0 -9 3 -2 -4 0 1 0 -7 2
-1c:ACRONYM	O3P2p2G-4g-3l-2
-1c:Both	O2P-7p3G-3L-3
-1c:EverydayName	O1G-7g1L-2l2
-1c:Given	O1P-5p3G-6g1L-4
-1c:Group	O1P-1G4g-1L-5l-2
-1c:Initial	O-3P-8p3G-4g2L-5l4
-1c:Other	O4P-6G-7g1L-5l1
-1c:Person	O-1P4p-1G-5g2L-6l-1
-1c:Place	O2p-2G-5L-2
-1c:Surname	O3P-2G-4g1L-2l-1
-1c:Thing	O3P-2p1G-6g1L-3l-1
-1c:Time	O2P-1p-3g-1l2
-1c:Title	O-4P6p-2G-3g-1L-3
-1c:Word	O1P-4p-1G-3g2L1l1
-1c:bracket	G1
-1c:comma	O-2P1G1
-1c:connector	O-2P-3p-1G1L3l2
-1c:group	O-1P-2G4L-2
-1c:hyphen	O-2P-3p2G-8g1l3
-1c:lower	O-2P-1p-2G3L1
-1c:mark	O-2p-2g2L1
-1c:number	O5P-5p-1G-1L-3l-1
-1c:person	O-1P2G1L-2
-1c:place	L1
-1c:possessive	O1P-1p-2G1g-1
-1c:quote	g-1L-1
-1c:stop	O1G-1L-1
-1c:thing	P-2L1
-1c:time	L1
-1c:word	O-2P-1G2L1
-1w:"	P1G-2
-1w:&	P1p-1G-3g1
-1w:'	P-2G2g-1L-1
-1w:'s	O1P-1p-2G1g-1
-1w:(	P-1G1
-1w:)	P2G-2
-1w:,	O-2P1G1
-1w:-	O-2P-3p2G-8g1l3
-1w:.	O1P1G-1L-1
-1w:/	G1l-1
-1w::	L-1
-1w:;	O-3P-1L3
-1w:?	O1G-1
-1w:about	O1
-1w:across	P-1L1
-1w:act	O1
-1w:added	P1
-1w:administration	g1
-1w:affairs	P1
-1w:after	P1L-1
-1w:against	P2G-1L-1
-1w:agency	O-2P-1G2
-1w:agricultural	O-1g1
-1w:al	O-1p2
-1w:all	O1G-1
-1w:also	O1G-1
-1w:although	P1
-1w:ambassador	P1
-1w:an	O1P-2G1L-3l1
-1w:analyst	P1
-1w:and	P3p-7L1l-2
-1w:around	O1
-1w:article	O1
-1w:as	O-2P2G-1L1
-1w:at	O-3P-3G1L4
-1w:attorney	O1
-1w:august	O1
-1w:bank	g1l-1
-1w:based	O-1G2L-1
-1w:be	G-1
-1w:behind	O-1G1
-1w:bin	O-2P-3p5g-1
-1w:board	O1g-1
-1w:both	O-2P1
-1w:but	O-1P2
-1w:by	O-2P1G2L-1
-1w:called	P1G-1
-1w:capital	O-1L1
-1w:central	L-1l1
-1w:centre	O-3g2l1
-1w:chairman	P1
-1w:channel	O-2g2
-1w:chief	O3p-1g-2
-1w:civil	O1
-1w:commissioner	P1
-1w:community	G-1
-1w:company	O-1g1
-1w:conference	O1
-1w:control	O-1g2
-1w:council	O-2g2
-1w:court	O1g-1
-1w:crown	O1
-1w:daily	O-1g2
-1w:de	O-1P-3p2G-2L-2l2
-1w:del	P-1G-1L-1l1
-1w:democratic	O1l-2
-1w:department	O-1g1
-1w:director	O1g-1
-1w:district	O-1
-1w:during	O1G-1
-1w:early	O1P-1
-1w:east	L-1l1
-1w:eastern	O-1l1
-1w:economic	O-1g1l1
-1w:education	O-1g1
-1w:energy	g1
-1w:executive	P-1g1
-1w:facility	O5P-1G-3g-2L-3l-2
-1w:financial	p1
-1w:firm	O-1P-1G2
-1w:first	O4P-1G-1g-1l-1
-1w:five	P-1
-1w:for	O-1g1L1
-1w:foreign	O1
-1w:former	P-1
-1w:four	O-1G1
-1w:from	P-2L3
-1w:general	O-1P3p-2G-1g1l-1
-1w:giant	O-1P-2G3L-1
-1w:global	O1G-1L-1
-1w:government	l1
-1w:grand	O1
-1w:group	P-1G1
-1w:head	O2g-1l-1
-1w:health	g1
-1w:help	O-1
-1w:her	O1
-1w:high	g1
-1w:his	P-1G1g-1
-1w:holy	O1
-1w:house	O1
-1w:human	O-1g1
-1w:if	O-1P1L-1
-1w:in	P-9p-1G-3L7
-1w:including	P-3G2
-1w:institute	O-1g1
-1w:international	O3G-4
-1w:investment	O1g-1
-1w:is	O-1
-1w:its	O1P-1L-1
-1w:justice	P2p-1g-1
-1w:king	O-3P5p-2g-1l-2
-1w:la	P-1G1L-1
-1w:last	O3P-3L-1
-1w:leader	P1
-1w:lee	p1
-1w:like	P1
-1w:local	O1P-1
-1w:location	O-6P-1G-4g-1L7
-1w:many	O2P-1L-1
-1w:mark	p1
-1w:member	O1
-1w:middle	O-1g-1l2
-1w:million	O1P-1L-1
-1w:minister	P4p-1G-1g-2
-1w:ministry	O-2g2
-1w:national	P-2G-1g1l1
-1w:nations	O1g-1
-1w:near	O-1L2
-1w:new	P-2p-1g-1L-1l4
-1w:news	O1g-1
-1w:no	G1L-1
-1w:north	L-1l1
-1w:northern	O-1l1
-1w:not	P1
-1w:of	P-2p-4L2l1
-1w:office	O-2P-1L2
-1w:old	O-2P1G-1g-2l2
-1w:on	O2P-4p-1
-1w:one	G1
-1w:or	O1P-1
-1w:organisation	l1
-1w:organization	O-6P-3G10L-5l-2
-1w:other	P-1
-1w:our	G-2L1
-1w:people	O-2g2l1
-1w:police	G-1g1
-1w:power	O1
-1w:president	O-5P7p-1G-2g-1L-1
-1w:prime	O1
-1w:product	O3g-2l-1
-1w:prosecutor	g1
-1w:public	O2G-2
-1w:railway	l1
-1w:recent	P-1
-1w:republic	O-1g1
-1w:research	O-1g1
-1w:royal	O2P-1p-1g1L-1
-1w:ruling	O-1G2
-1w:said	O-2P4G-1L-1
-1w:says	O-1P2G-2
-1w:secretary	O1P-1g-1
-1w:security	g1
-1w:senior	O1
-1w:service	O-1
-1w:sheikh	O-1p1
-1w:so	O1
-1w:social	O1G-1
-1w:son	P1
-1w:south	O3P-1g-1L-2l1
-1w:southern	l1
-1w:state	O-2l1
-1w:states	O1
-1w:that	O-2P2G1L-2
-1w:the	O-2P-4p-2G5g-2L2l-3
-1w:their	O1P-1L-1
-1w:then	O1
-1w:this	O3P-1G-2
-1w:time	O-1P1
-1w:to	O-3G1L2
-1w:told	O-2P-2G5L-2
-1w:trade	O1
-1w:traditional	O1
-1w:two	G1
-1w:under	O-1P2L-1
-1w:unit	g-1
-1w:united	O-2l2
-1w:university	O-1g2
-1w:us	O2l-1
-1w:war	O2g-1
-1w:was	O-1P1
-1w:were	G-1
-1w:west	g-1l2
-1w:western	l1
-1w:what	P1
-1w:when	O-2P3G-1
-1w:where	P1G-1L-1
-1w:whether	O-1P1
-1w:which	O-1P1
-1w:while	P1
-1w:white	O1
-1w:with	O-2P1G2L-1
-1w:within	L1
-1w:world	O1P-1G-1g2l-2
-1w:–	O-1P1
-1w:…	O1
-2c:ACRONYM	O1P-2g-1L1
-2c:Both	P1p1L-2l-1
-2c:EverydayName	O1P-2p2G-1
-2c:Given	O-1P1p2G-1L-2
-2c:Group	O-1P-2p1G3L-1
-2c:Initial	O-2P-5p1G-8L-5l5
-2c:Other	P-2p-1G-1g1L1l1
-2c:Person	O1P-2p4G-3L-3l-2
-2c:Place	O1P1p-1G-1g-2L1
-2c:Surname	O-1P2L-1
-2c:Thing	O1P-2p1g1L-1l-1
-2c:Time	p-2G1l2
-2c:Title	O1P-1p1
-2c:Word	O2P1p-2G-2L-1l1
-2c:bracket	O-2P-1p2l1
-2c:comma	O-1P1p-1g1L-1
-2c:connector	P-3G-2g2L-2l2
-2c:group	P-1p-1g1L1
-2c:hyphen	O1P-2p-2G4L3l-4
-2c:lower	O2P-2p-1G-1L-1
-2c:mark	O1P-1G-1
-2c:number	O1P1p-1G-1L1l-1
-2c:person	O-3p3G1L-1
-2c:place	O-2P-3G-1L4
-2c:possessive	O-1p1G-1g1L-1l1
-2c:quote	O-1P2g1L-3
-2c:stop	O-1P-1p1G1l1
-2c:thing	O1G-3L1
-2c:time	O1G-2
-2c:word	O1P-1p-1G-1g2L-2l1
-2w:"	O-1P2L-3
-2w:%	P1L-1
-2w:&	O1p1l-1
-2w:'	P-1p-1G1g2L-1
-2w:'s	O-1p1G-1g1L-1l1
-2w:(	p1G-3g1L-1
-2w:)	O-1P-1G1g-1L1l1
-2w:,	O-1P1p-1g1L-1
-2w:-	O1P-2p-2G4L3l-4
-2w:.	P-1p1G1l1
-2w::	O3P-1G-1g-1
-2w:;	O-1P-1G-1g1L1
-2w:?	O-1P1
-2w:[	L-1
-2w:about	G-1
-2w:according	O-4P2G4g1L-5
-2w:across	O-1G1
-2w:act	O1G-1
-2w:adding	G-1
-2w:affairs	O-1p1
-2w:after	O1l-1
-2w:ago	O-1
-2w:agreement	O2G-1
-2w:al	O-2P1p2
-2w:all	G-1L1
-2w:alliance	g1L-1
-2w:along	P-1L1
-2w:also	O2P-1
-2w:although	L1
-2w:ambassador	O-1P-1L1
-2w:an	O-2P-1G1L1
-2w:and	p1G1g-2L1
-2w:announced	p1
-2w:are	L-1
-2w:area	L1
-2w:areas	l1
-2w:army	O1G1g-1L-1
-2w:around	O1
-2w:arrived	L1
-2w:as	O2P-1p1G-1L-2
-2w:at	P-1p-2G-1L2l2
-2w:attorney	p-1
-2w:authority	O-1
-2w:bank	O-1G1g1L-1l-1
-2w:base	L-1
-2w:based	g2
-2w:be	O-1l1
-2w:before	O1P1G-1
-2w:behind	G1
-2w:between	P1G-1
-2w:bin	p1
-2w:board	g-1
-2w:business	O1
-2w:but	O-1P-1p1G1
-2w:by	O-2P1p1G3g1L-5l-3
-2w:call	O1G-1
-2w:called	O1G-1L1
-2w:came	O-1
-2w:can	G1
-2w:capital	O-1L1
-2w:case	O-1P1
-2w:cases	O1G-1
-2w:center	O-1G2
-2w:central	O1l-1
-2w:centre	O-1g1
-2w:chairman	p1
-2w:chief	p1g-1
-2w:china	O-1l1
-2w:city	O-3G-2L4
-2w:close	O-1L1
-2w:commissioner	p1
-2w:committee	O-1
-2w:community	P-1G-1L2
-2w:company	O-1G2
-2w:conference	O2G-1g-1
-2w:control	G-1L2
-2w:cooperation	O1
-2w:council	O-3G1g2
-2w:court	O1L-1
-2w:culture	G1g-1
-2w:currently	G-1L1
-2w:day	O-1G1
-2w:de	O-1l1
-2w:death	P1
-2w:demand	P-1
-2w:democratic	O1l-2
-2w:department	g1
-2w:deputy	O1
-2w:development	g1
-2w:dictatorship	P1L-1
-2w:directed	G-1
-2w:director	O-1P-2G4g-1L-2
-2w:district	O-1l1
-2w:during	O4G-2L-2
-2w:east	L1
-2w:economic	O-1l1
-2w:end	O2G-1L-1
-2w:even	P-1
-2w:event	O1
-2w:executive	G1
-2w:expansion	G1
-2w:export	L-1
-2w:facilities	G1
-2w:facility	O3G-2g-2l-1
-2w:family	O-1
-2w:father	O-1g1
-2w:finance	O1g-1
-2w:financial	O-1p1
-2w:first	O1
-2w:followed	L1
-2w:for	P-2p-1L1l1
-2w:former	g1
-2w:found	G1
-2w:free	O1
-2w:from	P-1p-1L-1l3
-2w:fund	O-1G1
-2w:general	O-3p1g1
-2w:giant	p-2g2
-2w:given	O-1
-2w:go	p-1g1
-2w:group	O-2G1g1
-2w:groups	P-1G1
-2w:had	P1
-2w:has	O-1P1G-1
-2w:he	L-1
-2w:head	O1G1g-1L-1l-1
-2w:health	O-1G1
-2w:held	O1
-2w:her	P2
-2w:him	P1G-1
-2w:his	O1p-1L-1
-2w:history	O-1
-2w:home	L1
-2w:house	O-1L1
-2w:in	P-1p-1G-5g-2L3l3
-2w:incident	L1
-2w:include	O1
-2w:including	O1p-1l1
-2w:industry	O1P-1g-1
-2w:infrastructure	O1
-2w:initiative	O-1G1
-2w:inside	O-1
-2w:international	O2G-1g-1
-2w:interview	O-1G2
-2w:into	G-1L1
-2w:investigation	O-1g1
-2w:investment	G1g-1
-2w:is	G1g-1
-2w:issues	G1
-2w:it	O-1G1
-2w:its	O1
-2w:journey	G1
-2w:justice	g-1
-2w:king	O-3p5G-1l-2
-2w:kingdom	L2
-2w:known	P1
-2w:late	p1
-2w:later	G-1
-2w:law	O1P-1
-2w:led	L-1
-2w:letter	O1
-2w:level	O1
-2w:like	O1p1l-1
-2w:live	G1
-2w:lives	L1
-2w:location	O-2g-1L1l2
-2w:long	O-1
-2w:made	P1L-1
-2w:man	L1
-2w:manager	O-1P1L-1
-2w:me	L1
-2w:meanwhile	O-1P1G1L-1
-2w:meet	O-1P1G-1
-2w:meeting	O-2P2G-1
-2w:members	O-1
-2w:met	O1
-2w:minister	O2P-1p3G-2g-2L-2
-2w:ministry	O-1G-1g3L-1
-2w:mother	P1
-2w:municipality	P-1L1
-2w:my	O-1
-2w:nation	g-1
-2w:national	p-1g2
-2w:nations	O1g-1
-2w:near	l1
-2w:new	g-2l2
-2w:news	O-1P-1G2
-2w:north	O1l-1
-2w:not	O1
-2w:of	O-1P1G1g1L-2l-1
-2w:office	O-1g1
-2w:officer	O1L-1
-2w:official	O-1G1
-2w:old	O-2P1l1
-2w:on	O2P-3G-2L-1l2
-2w:one	G-1L1
-2w:only	p-1
-2w:organisation	O-1G1l1
-2w:organization	O-2P-3G1g3
-2w:over	L1
-2w:park	O-1
-2w:parliament	G1g-1
-2w:parties	O-1P-1G2
-2w:partner	g1
-2w:party	G1L-1
-2w:people	g1l1
-2w:percent	G1
-2w:plan	O1
-2w:police	G-1
-2w:port	O2
-2w:position	P1L-1
-2w:president	O-2p2G1g-1
-2w:prime	O-2P2
-2w:product	O2G-1
-2w:program	O2G-1
-2w:project	O1L-1
-2w:projects	O1
-2w:prosecutor	g1
-2w:province	L1
-2w:report	O-1G1
-2w:reports	O-1G-1L1
-2w:republic	O-1
-2w:research	O-1G1
-2w:resident	G-1L2
-2w:responsible	O1
-2w:role	O1
-2w:ruling	L-1
-2w:said	O2p1G-1g-1L-2
-2w:says	p2
-2w:school	O-2L1l1
-2w:science	O-1P1
-2w:sea	O-1L-1l1
-2w:secretary	P1p-1
-2w:security	G1
-2w:see	G1
-2w:senior	O1
-2w:sent	O-1L1
-2w:she	O-2G1
-2w:sheikh	O-2p2
-2w:signed	L-1
-2w:since	G-1
-2w:social	O1g-1
-2w:son	O1G-1
-2w:sources	O1
-2w:south	L1
-2w:spokesman	p1
-2w:state	O-1p1G2L-1
-2w:states	G-1L1
-2w:station	G-1L1
-2w:subsidiary	G1
-2w:such	O-1G1L1
-2w:systems	O2G-1
-2w:talks	P1
-2w:technology	O-1G1
-2w:term	L-1
-2w:thanked	P1
-2w:that	O-1P2
-2w:the	O1P-3p-2G-4g4L-1l1
-2w:their	O1P-1
-2w:them	P-1L1
-2w:then	P1
-2w:third	O1
-2w:this	O1
-2w:through	G1L-1
-2w:time	O-1P1
-2w:times	O-1G1
-2w:to	O-1P2p-2G-1g-1L1
-2w:together	P-1
-2w:told	O-2P-1p-1G2g3L-1
-2w:town	O-2P-1L3
-2w:trade	O-1
-2w:trip	L1
-2w:two	g1
-2w:under	O1G-2g1
-2w:unit	g-1
-2w:united	O1
-2w:university	g1
-2w:up	O-1L1
-2w:using	L1
-2w:village	O-2P-1L3
-2w:vision	O1
-2w:visit	L1
-2w:visited	L1
-2w:war	O1g-1
-2w:was	O1L-1
-2w:week	O1
-2w:were	p1
-2w:west	l1
-2w:what	P-1p1
-2w:when	O-1p1
-2w:which	O1p1G-2
-2w:who	O1L-1
-2w:why	O-1G1
-2w:with	O1P-1G1g1L-2l-1
-2w:within	O-1l1
-2w:world	O3P-1G-2
-2w:year	O2P-1G-1L-1
-2w:years	G1
-2w:you	P1
-2w:youth	g1
-2w:–	g1
-9c:bracket	p2l1
-9c:comma	G-1
-9c:connector	O1P-3p2G-3g2l2
-9c:group	O-1P-1G4L-2
-9c:hyphen	O1P-6p2G-1l1
-9c:lower	P-3p-1G2
-9c:mark	P-1p-2G-1g1
-9c:number	O2P-6p-3g1l2
-9c:person	O-2p3g1L-3
-9c:place	P-1G-1g1L1
-9c:possessive	P-2g1l1
-9c:quote	O1P-1p-1G-1g2L-1
-9c:stop	G-1L-1l1
-9c:thing	P-2L1
-9c:time	O-1G-1L1l1
-9c:word	P-1p-1G-1g2L-1l1
-9w:"	O1G-2g2L-1
-9w:&	G-3g1
-9w:'	P-2p-1G2L-2
-9w:'s	P-2g1l1
-9w:(	O-1P-1p1L-1l1
-9w:)	P1G-3g-1
-9w:,	G-1
-9w:-	O1P-6p2G-1l1
-9w:.	L-1l2
-9w:/	G1l-1
-9w::	O1P-1
-9w:;	O-3P-2L3l1
-9w:?	P1L-1
-9w:across	O-1P-1L1
-9w:added	P1
-9w:after	O1P1l-1
-9w:against	P2G-1L-1
-9w:agency	O-2P-1G2
-9w:al	O-1p2
-9w:all	O2G-1
-9w:an	P-2G1g1L-1l-1
-9w:analyst	p1
-9w:and	P3p-1l-1
-9w:as	P1G-1g-1L1l-1
-9w:at	O-2P-4p-2G1g1L3l1
-9w:based	O-2G2g3L-1l-1
-9w:be	O-1G-1l1
-9w:before	P1
-9w:behind	G1
-9w:between	O1
-9w:bin	O-1P-3p4
-9w:both	g-1
-9w:but	O-1p1L-1
-9w:by	O-2P1p2G2L-1l-2
-9w:called	O2P1G-1
-9w:capital	O-1L1
-9w:day	p-1l1
-9w:de	O-1P-3p2G-2g1L-2l2
-9w:del	P-1G-1L-1l1
-9w:during	O3G-1g-1
-9w:early	O1
-9w:firm	O-2P-1G2g1
-9w:first	P-1p-1l1
-9w:for	P-1p-1l2
-9w:four	O-2G1l1
-9w:from	O-2P-2p-1G-1L2l4
-9w:giant	O-2P-2p-2G3g2L-1
-9w:group	O-2P-1G1g1
-9w:help	O-1
-9w:his	O-2P-1p-1G2g2
-9w:if	P1L-1
-9w:in	P-5p1G-3g-1L4l1
-9w:including	P-2p-1G2l1
-9w:into	O1
-9w:is	g-2
-9w:its	O2P-1L-1
-9w:la	O-1P-1G1L-1
-9w:last	O2P-2G1L-1
-9w:late	p1
-9w:leader	p1
-9w:like	p1
-9w:local	O1P-1
-9w:many	O2L-1
-9w:met	G-1
-9w:million	O1P-1L-1
-9w:near	O-2L2l1
-9w:new	P-1g-1l1
-9w:no	G1
-9w:northern	L1
-9w:not	O-1
-9w:old	O-3P2G-1
-9w:on	O1P-4p-1l1
-9w:or	O1P-2p-1
-9w:other	P-1
-9w:our	p1G-2L1
-9w:recent	P-1
-9w:ruling	G2g1L-1l-1
-9w:said	O-2P3L-1
-9w:says	O-1P2p2G-2g-1l-1
-9w:since	O1P-1
-9w:son	P1G-1
-9w:spokesman	p1
-9w:that	O-2P3G1L-2l-1
-9w:the	O2P-3G-1
-9w:their	O3P-1g-1L-1
-9w:then	G-1
-9w:this	O3G-1g-1
-9w:time	P1
-9w:to	O-2P1p-1g-1L2
-9w:told	O-3P-3p-1G5g3L-3
-9w:traditional	O2
-9w:two	O-1G1
-9w:under	O-1P1g1
-9w:was	O-1P1
-9w:were	p1G-1g-1
-9w:western	l1
-9w:what	p1
-9w:when	O-1P1G-1
-9w:where	O1P1G-1L-1
-9w:whether	O-1P1
-9w:which	O-1P2p1
-9w:while	P1G-1L-1
-9w:with	O-1P1p-1G1L-1
-9w:within	O-1l1
-9w:–	P1L-1
-9w:…	O1
0c:ACRONYM	O-2P-2G1L1l1
0c:Both	O-3P3p3G-3g-1
0c:EverydayName	O1P-1G-1g1L-1l1
0c:Given	O-3P2p2G-2g-1l1
0c:Group	P-4g2L-1
0c:Initial	O1P-2p1G-4L-2l2
0c:Other	O-2P-1p1G-1L1l1
0c:Person	O2P-2g1L-3
0c:Place	O-1P-6p-3L1l3
0c:Surname	O-3P1p3g-1L-1l1
0c:Thing	P-2g1L-1l1
0c:Time	O1P-1G1g-1l-1
0c:Title	O4P-3p1G-2L-2
0c:Word	O2P-4p-2g2L-1
0c:connector	O3P-3p-2G-5g1L-3l1
0c:hyphen	O2P-7p1G-5g1L-5l1
0c:lower	P-1p2G-1L-1l-1
0c:mark	O2P-2p-1G-3g1L-1
0c:number	O3P-4p-3G-4g2L-2l-1
0c:person	O2g-1
0c:possessive	O4P-2p-2G-2g-1L-1
0c:quote	O2P-1G-1g-1
0c:time	O1
0c:word	O1P-1p1G-1g-1l-1
0k:group	P-4g2L-1
0k:group+s	P-2p-1g3l-1
0k:person	O3P-2L-3
0k:person+g	O2L-2l-1
0k:person+g+s	O-3P6p2g-2L-3l-2
0k:person+s	O1p1L-1l-2
0k:place	O-1P-6p-3L1l3
0k:place+g	O-3L-1l3
0k:place+g+s	O-5P4G-2g1l2
0k:place+s	O-2P-4p-2G-2g-3L4l3
0k:thing	P-2g1L-1l1
0k:thing+g+s	P-1G1g-1
0k:thing+s	p-2G1g1l-1
0k:time	O1P-1G1g-1l-1
0k:time+g	O2P-1g-1
0k:time+g+s	O6P-2G-3L-2
0k:time+s	O3P-2g-1L-2
0k:word	O2P-4p-2g2L-1
0k:word+g	O2L-3
0k:word+g+s	g1L-2l-1
0k:word+s	O2P-9p1L1
0p3:aba	l1
0p3:abd	P1p2G-1g-1l-1
0p3:aca	O2g-1L-2
0p3:acc	O2g-1L-1l1
0p3:act	O2G-1
0p3:add	L1
0p3:adm	O-1g1
0p3:adv	O2p-1
0p3:afr	O3P-9p-2G-1L4
0p3:age	O2g-1
0p3:agr	P-1L-1
0p3:ahm	P-1
0p3:air	P-1p-2g3
0p3:akh	O-2P3p1G-2L-1
0p3:aku	P1
0p3:alb	O-1P1
0p3:ali	O-1P-2G3L-1
0p3:all	O-2P2G-2g1
0p3:ame	L-4l3
0p3:ana	O-1G2
0p3:and	O-1P1g1
0p3:ang	O1P-1
0p3:ans	L-1
0p3:app	O-1P-1G2L-1
0p3:apr	O4P-3G-1L-2
0p3:ara	O1P1p-1G-1g-1L-4l2
0p3:aro	P1
0p3:art	G-1g1L1
0p3:ash	O-2P1p2G-2
0p3:asi	O3
0p3:ass	O-4P1G1L-1l1
0p3:att	G-1
0p3:aug	O2G-1L-1
0p3:aut	O-2g2
0p3:awa	O2g-2
0p3:bad	O-1L2
0p3:bag	P1
0p3:bai	O-3P-2G4
0p3:ban	O-1G-1L1
0p3:bar	O-4P1p2G-3g-1L3l-1
0p3:bat	O-1L2
0p3:bei	O-2P-2G-1L4
0p3:bel	g1
0p3:ben	P1p1G-1g-1
0p3:ber	P-1G2L-1
0p3:bes	O-1P2
0p3:bha	p-1g-2L1l-1
0p3:bid	O-1P3G-1L-1
0p3:bio	P-1G1L-1
0p3:blo	O-2P-2G3L-1
0p3:boa	g-1
0p3:bor	O-1P1
0p3:bra	O-1L2l1
0p3:bre	O-1l1
0p3:bri	O1l-1
0p3:bur	G1L-1
0p3:bus	G-1
0p3:cab	O-2P-1G2g1
0p3:cai	O-1L1
0p3:cam	P1L-1
0p3:can	O-3P-1G2g-1L1l1
0p3:cap	O-1
0p3:car	P1G-3L1l-1
0p3:cas	P1
0p3:cat	O1L-1
0p3:cen	P-2G1g3l-2
0p3:cha	O-1p2G2g-2
0p3:che	O-1G-1L1
0p3:chi	O1p-1G-5g-2L2l1
0p3:cho	O1p-2g-1l1
0p3:chr	O1G-1L-1
0p3:chu	O-1P2g-1l-1
0p3:cir	L-1
0p3:civ	O1G-1
0p3:col	O-1G-1g1L1l-1
0p3:com	O1P-2g2L-4
0p3:con	O-1P-2G3g-2L-1l2
0p3:coo	O-1g1l-1
0p3:cou	O-1P-1g3L-1
0p3:cov	O5P-2G-3L-2
0p3:cre	g1
0p3:cri	g1
0p3:cro	O-1P1
0p3:cub	O2G-1L-2
0p3:cul	O1G-1
0p3:cus	G-1g1
0p3:dai	O-2G2g1
0p3:dan	O-2P1G-1L1l1
0p3:dar	G-1L1
0p3:dav	O-1P1L-1
0p3:dec	O1P-1G1g-1L-1
0p3:def	O-1G1
0p3:del	l1
0p3:dem	O1L-1
0p3:dep	O-2g2
0p3:des	O1
0p3:dev	O-1G1
0p3:dha	O-1p-1l2
0p3:dia	P-1G1
0p3:dir	O1p-1
0p3:dom	G1g-1
0p3:dou	P-1G2L-2
0p3:dra	O-1L1
0p3:dur	O-1L1
0p3:eas	P-1L1
0p3:eco	g1
0p3:edu	G1
0p3:egy	L1
0p3:eli	O1
0p3:emi	O-1p1G1
0p3:emp	O-1G1g-1
0p3:ene	g1l-1
0p3:eng	O2P-1
0p3:ent	O-1g2
0p3:esp	g1
0p3:est	P-1G-1L2
0p3:eth	O1
0p3:eur	P-3G-2L3
0p3:eva	O2g-1l-1
0p3:eve	O-1P-1l1
0p3:exc	O1P-1
0p3:exe	G1
0p3:exp	O-2g1l1
0p3:fac	O-2P-2G1L-2l2
0p3:fam	G-1g1
0p3:fat	O-1P2
0p3:feb	O3P-1G-1L-2
0p3:fed	O-2G1
0p3:fin	O-1G1g1L-2
0p3:fir	O2p-1G-2L-1
0p3:for	P-3G2g2L-2
0p3:fou	O-1
0p3:fra	P1p-1G-1L2l-1
0p3:fre	G1L-2
0p3:fri	O4P-3G-1L-1
0p3:fro	O-1g2
0p3:fun	P-1G2
0p3:gal	P-1
0p3:gam	O2l-1
0p3:gan	P1p1G-2g-1
0p3:gen	O1P-3p1L-1
0p3:geo	O1L-1
0p3:ger	O3P-2L-1
0p3:gha	G1g2L-3
0p3:glo	O1G-1
0p3:gov	O2G-1l-1
0p3:gra	O2L-1
0p3:gre	O-3P-1G2L1
0p3:gro	O-2G1g2
0p3:gua	O-2p-1g2L1
0p3:hag	O1L1l-1
0p3:ham	O-4P5p2G-3g-2L-2l1
0p3:han	O-1P2G-1L-2
0p3:har	O1l-1
0p3:has	P2G-1L-1
0p3:hea	O-1g1
0p3:hen	O-1L1
0p3:her	P1p2g-1L-1l-1
0p3:hig	O1G-1
0p3:him	P-1G-1L2
0p3:hin	O6P-5G-1L-4
0p3:hir	O-1L1
0p3:his	l1
0p3:hol	O-2g1
0p3:hom	O1
0p3:hos	l-1
0p3:hou	O-1P-1G2g1L-1
0p3:how	O1
0p3:hua	O-4P-2G3L1
0p3:hum	O-1g1
0p3:ima	O1P-1G-1
0p3:imp	O-1
0p3:inc	O1
0p3:ind	O3P-4G-2g2
0p3:inf	O1P-1
0p3:ini	O1g-1
0p3:ins	G-1g1
0p3:int	P-2G1g1
0p3:inv	p-1l2
0p3:ira	O2G-1L-3
0p3:isa	O1P-1
0p3:isl	O4P-5G-2l-1
0p3:isr	O1P-4G-1L2
0p3:jag	O-2P1p1L-1
0p3:jam	O-3G2L1
0p3:jan	O2P-1p-1G-1g1
0p3:jap	l1
0p3:jav	P1
0p3:jaz	p-3g4
0p3:jes	G-1
0p3:jew	O4L-4
0p3:jim	O-1P1
0p3:joh	P1
0p3:jor	P1L-1
0p3:jou	O1G-1
0p3:jus	O2P-1G-1
0p3:kad	O-1P1
0p3:kal	l2
0p3:kam	O-1L2
0p3:kan	O-1p1
0p3:kar	p1G-3L1
0p3:kas	O3P-6G-5L4
0p3:kat	O-3P3G-2
0p3:kaz	O1
0p3:ken	G-1L1l-1
0p3:kha	O-3P1p1G-1g-1l1
0p3:kin	G-1g-1l3
0p3:kis	O-1P2G-2
0p3:kor	O3P-5G-4g-1L4l-1
0p3:kua	O1P-1
0p3:lab	G1
0p3:lan	O-3P4G-1L-1l1
0p3:lat	O-1L2
0p3:lau	O1g-1
0p3:lea	O2G-1
0p3:leg	O1G1g-1L-1
0p3:lib	O-1
0p3:lit	O-3P5G-1g1L-1
0p3:loc	p1G-1L-1l1
0p3:lon	P-1L2
0p3:mad	O-3p1G-1L3
0p3:mag	O-1
0p3:maj	P-1G1l1
0p3:mak	g1
0p3:mal	P1G-1g-1
0p3:man	O2P-1p1G-3g-1
0p3:mar	O1p1G-1L-1l-1
0p3:mas	O-1P4p-1G-3L-1
0p3:mat	O-3P3G-1g-2L1
0p3:mau	O1G-1
0p3:may	O-1P1
0p3:mea	O1
0p3:med	O2P-1g-1L-1
0p3:mem	O2G-1g-1
0p3:men	L1
0p3:mer	O-3P-2G4L-2
0p3:mid	G-1L2
0p3:mil	G1
0p3:min	P-2G1
0p3:mod	O1
0p3:moh	O-1P3L-1
0p3:mon	O1G-2g-1l1
0p3:mor	O-2P4g1L-1
0p3:mos	O-1P-2G4L-2
0p3:mou	O-2P-1p2G-1L2
0p3:muk	O-1P2p1G-1
0p3:mul	p1G-1
0p3:mur	O-2P3p1G-2L-1
0p3:mus	O3P-2g2L-3l-2
0p3:nag	l1
0p3:nai	O-1L1
0p3:nam	O-1L1
0p3:nan	O-1
0p3:nar	O-1g1
0p3:nat	P-2g1L1
0p3:nav	O3p-1g-1
0p3:nay	P1
0p3:net	O-3P1g1
0p3:nic	O1L-1
0p3:nor	O-1G-1L2
0p3:nov	O2P-1L-2
0p3:obs	l1
0p3:oct	O2G-1L-1
0p3:off	O-1P-1g2
0p3:ope	O-1P-1G1g1
0p3:org	P-1G-1g-1L-2l2
0p3:ori	O-1
0p3:ort	P2L-2
0p3:pac	O1G-2
0p3:pak	L1
0p3:pal	O-1P1
0p3:pan	G-2L3
0p3:par	P-2g2L-1
0p3:pat	O-2P1G-1L1
0p3:ped	P1l1
0p3:pen	G2L-1
0p3:peo	L1
0p3:per	O-2P-1p1G2g-1L2l-1
0p3:pet	O-2P1
0p3:phi	L1
0p3:pin	G-1
0p3:pla	g-1l1
0p3:pol	O2l-2
0p3:por	P-1
0p3:pra	O-1g-1L1l1
0p3:pre	O2P-3p-2G-1L-1l3
0p3:pri	O3G-1L-1l-1
0p3:pro	O2P-3p-2G1L-2
0p3:pub	O2g-1
0p3:que	O1P-1G-1L1
0p3:rah	O-1p1
0p3:rai	P1
0p3:raj	O-2p1G1
0p3:ram	O-2P4G-2L-1
0p3:ran	P1
0p3:ras	O1P-1
0p3:rat	P1
0p3:rec	O1G-1
0p3:reg	O2P-1G-1
0p3:rel	O-1g1
0p3:rem	P-1G-1
0p3:rep	O-1g-1L1l2
0p3:res	O2P-1G-1L-1
0p3:reu	O-2P-1G3L-1
0p3:rev	O2G-1g-1l1
0p3:ric	P1p-1
0p3:rig	g1
0p3:riv	O-2g-1l3
0p3:rom	p1
0p3:roy	P-1p-1G2
0p3:sah	P-1L1
0p3:sal	O-1P1p-1G-1g1L-2l2
0p3:sam	O-1G2g1L-1
0p3:san	O-1p1G1g-2
0p3:sat	O2P-1L-1
0p3:sau	O1P-1g1l-1
0p3:sch	O-2G-1L3
0p3:sec	P-1p-2G-1g3L-1l-2
0p3:sem	O1P-2G1
0p3:sen	O-1P-1L2
0p3:sep	O2G-1L-2
0p3:ser	g1
0p3:sev	G1
0p3:sha	O-3P4p4G-4g-2l-1
0p3:she	O-1P1G-2
0p3:shi	O-1P1G-1L1
0p3:sho	O-2P-2G4g-1
0p3:sin	G1
0p3:soc	O1G-1g1
0p3:som	O-3P3p1G-1L-1
0p3:sou	P-2G-4L1l1
0p3:spe	O1g-1
0p3:spo	O1
0p3:sri	O-2L1
0p3:sta	O2P-3g-3l1
0p3:ste	O-1g1
0p3:sti	O1
0p3:sto	O3P-1p-2G-1g1L-1l-1
0p3:str	O-2G1g-1L2
0p3:stu	O1g-1
0p3:sud	O-1G1
0p3:sul	O-1g1
0p3:sum	O2L-2
0p3:sun	O3P-1G-2
0p3:sur	P1
0p3:swa	P2G-1L-1
0p3:tai	P-1G-1
0p3:tak	O-1L1
0p3:tal	O-4P-1p1G4g-2L1l-1
0p3:tam	O1G-1l-1
0p3:tan	G1L-1
0p3:tec	O-1p-1g2
0p3:teh	O-2G1
0p3:tem	p-1
0p3:ter	O2G-1g-1
0p3:the	O2P-1G-2g1L-2
0p3:thi	g1
0p3:tho	O2
0p3:thu	O2p1G-2
0p3:tia	O-1
0p3:tim	O-2g1
0p3:tod	O-2G2
0p3:tok	O-1L1
0p3:tou	O-1G2
0p3:tow	l1
0p3:tra	l-1
0p3:tre	O1g-1
0p3:tri	O-1l1
0p3:tru	O-1P1
0p3:tue	O3G-1
0p3:twi	O-1P-4G4L-2
0p3:ukr	L1
0p3:und	O1G-1g-1
0p3:uni	O-2P-4p-1G4g2l-1
0p3:ven	p-1g2L-1l-1
0p3:vil	g-1l1
0p3:vis	P1
0p3:wal	G-1L1
0p3:was	O-1g1l-1
0p3:wat	l-1
0p3:wed	O3G-1
0p3:wen	O1
0p3:wes	G-1l1
0p3:whe	O1
0p3:whi	O2P-2
0p3:win	O-1L1
0p3:wit	g1
0p3:wom	g-1
0p3:wor	O1G1g-1L-2
0p3:xin	O-2G2L-1l1
0p3:yes	O-1G1
0p3:yos	P2
0p3:you	O-1G1
0p3:zak	O-2G-1L2
0p3:zay	p1
0p3:zha	O-1
0s2:ab	O3P-2G1L-2l-1
0s2:ac	P-1G1
0s2:ad	O-1p1G1L-2l1
0s2:af	O-2P1p1G1L-1
0s2:ah	O-2P1g-3L2l1
0s2:ai	O-4G2g-2L1l1
0s2:ak	O-3P2p1
0s2:al	O1P-3p-2G1g1L1l-2
0s2:am	O2P-1G-5L1
0s2:an	O2G-1g1L-2
0s2:ao	P-2p-1G1L1
0s2:aq	O-2L2
0s2:ar	O-5P3p1G-2L2
0s2:as	O-1P-1G-1g1L2
0s2:at	O2P-2p-2G2L-3
0s2:au	O-1P1
0s2:aw	O-1p1G1
0s2:ay	O7P-7p-2g-2L-2
0s2:ba	O-3p-1G2L-2l2
0s2:bi	O-3G-1L3l2
0s2:bo	O-3P1G4L-3
0s2:bs	O2P-1G-1L-1
0s2:ca	O-7P-1p-2G-3g-1L5l3
0s2:ce	O1P-3p-1g3L-3
0s2:ch	O-1P-4G3g1
0s2:ck	L-1
0s2:co	O-6P-3G6g2L-2
0s2:cs	P-2G1g2L-1l-1
0s2:ct	p-1l1
0s2:cy	O1G-1L-1
0s2:da	O-5P1G1g-1l2
0s2:de	O2P1p1g-3L-2l-1
0s2:dh	O-1P1
0s2:di	O-1P4G-2L-1l-2
0s2:do	p1L-2
0s2:ds	O1P-2l1
0s2:du	O1P-3G2L-2
0s2:ea	O-2p-1g-2L4
0s2:ed	P1p1G-2L-1l-1
0s2:ee	P3G-1L-2
0s2:ef	O-2P2G2g-2L-3
0s2:eh	P1L-1
0s2:ei	O-2P-2p1G4g-1L-1
0s2:ek	O3P1L-3l-1
0s2:el	O-2G1g-1L2
0s2:em	O-2P-1G1
0s2:en	O-1P3G-1L1l-1
0s2:eo	O-3G1g1l1
0s2:ep	O-2P2p1
0s2:er	P4p1G-1g-1L-5
0s2:es	P-4p-2G3g3L-4l-1
0s2:et	O-2P-1G3L-1
0s2:ex	L1l1
0s2:ey	O-1l2
0s2:ez	O-2P1p2G-1g-1L-1
0s2:fa	O-2G1L-1
0s2:fe	O1g-1
0s2:ff	O1
0s2:fi	O1
0s2:fo	O-2P2p2G-1g-1
0s2:ft	O3P-1L-1
0s2:ga	O-2P2G-4L1l-1
0s2:ge	O2P-1G3L-3l-1
0s2:gh	P-1G-1l1
0s2:gi	O-1P2L-2
0s2:go	O1P-2G-4L2
0s2:gs	O1P-1p-1
0s2:gy	g2
0s2:ha	O1p-3g2
0s2:hi	O-2P1p2G-1
0s2:ho	O-2L2
0s2:ht	O2P-1g-1
0s2:hu	O-3P2
0s2:ia	O-1P-4p-1G1L2l2
0s2:ib	O-1P2G-1g1l-1
0s2:ic	O3P-6p-1G-1g-1l1
0s2:id	O2p1G-3g-1L-2
0s2:ie	p1l-1
0s2:ik	O-1G-1L2
0s2:il	P-1g1l-1
0s2:im	O3G-2L-1l-1
0s2:in	O-1P1p1g-1l1
0s2:io	O-2P2g1L-2
0s2:ip	O2G-1g-1l1
0s2:ir	O-5P2G-3g-1L4l1
0s2:is	O-1P1
0s2:it	O1P-2p1G-4L1
0s2:iv	O-1l1
0s2:ix	P-2G2L-1
0s2:iz	p1
0s2:ja	O-4P1L2
0s2:ka	P-2p-2G1g1l2
0s2:ke	l1
0s2:kh	P1G-1
0s2:ki	O-5P4p2G-3
0s2:ko	O-3p2G-2g-1L3
0s2:ks	O3P-1G-2l-1
0s2:ku	O-2P1G2
0s2:la	O-1p-1g1L2l-2
0s2:ld	O3P-1g-2L-2l-1
0s2:le	O1P1G-2g-1
0s2:li	O1
0s2:ll	O2G-2L-1l-1
0s2:lo	O1L-2
0s2:ls	O3G-2L-3l-1
0s2:lt	O2G-1
0s2:ly	O3P-4g1L-4l-1
0s2:ma	O-4P2G-1L2l1
0s2:me	O2P1g-2
0s2:mi	O-1P2G2g-1L-3
0s2:mo	O-1P1G-1
0s2:ms	O5P-2p-1G-1L-3
0s2:mu	O-1P1G-2L1
0s2:my	O-1P1G1
0s2:na	P2p-2G-2g1
0s2:nd	O-3G2L1
0s2:ne	O4P-1p-1G-3l-1
0s2:ng	O-1P-2g-2L4
0s2:ni	O-1P3p2L-2l-1
0s2:nj	O-1L1l1
0s2:nk	O-6P-2G7g2L-4l-1
0s2:no	O1G-1L-1
0s2:ns	O2P-3p1g2L-4
0s2:nt	O2P-5l-2
0s2:nu	p1
0s2:ny	O-3P2G-1g1
0s2:oa	O-4P-6p-1G-5L10l-1
0s2:od	P-1G1
0s2:oi	O-1p1G-1L1
0s2:ok	O1P-3p-1G1
0s2:ol	O1P-2p-2G2L-1l1
0s2:om	P-1l2
0s2:on	P-4p1G-1g1L-1l1
0s2:or	O2P-2p-2G2g-1L-1
0s2:os	O1P-1p1L-4
0s2:ot	O-1P1
0s2:ou	P-1g-1L1
0s2:ov	O-1p1
0s2:ow	P1g-1
0s2:ox	O1P-1
0s2:pa	O1
0s2:pe	O-3P-5G-1g1L5
0s2:po	P2p-1G-1
0s2:ps	O3P-2p-1L-1
0s2:pt	L1
0s2:qi	O2L-1
0s2:ra	O-4P-3p-2G-4g1L6l3
0s2:rd	O1p-1G1L-1l-1
0s2:re	O1P-4G-2g1l2
0s2:rg	O-2P-2G3
0s2:ri	P2G-1g-2
0s2:rk	p-1G-1g-1l2
0s2:rn	O-2P1G-1g-1L3
0s2:ro	O-1P2p1L-1l-1
0s2:rp	G-1g1
0s2:rs	O1P-4p-1G1g2L-3l-2
0s2:rt	O1P-2G-1g1L-3l1
0s2:ru	O-2p1G-2g-1L3l-1
0s2:ry	O2P1p-1G-1L-5
0s2:s.	O-2G-2L2
0s2:sa	O-1P4G-3g1L-3
0s2:sc	O1P-4G-6g1L-5l2
0s2:se	O3P-2p-1L-3
0s2:sh	O4P1p1G-3L-5
0s2:si	P1p1G-1g-1
0s2:sm	O4P-2G-2L-2
0s2:ss	O-1P-4G1g1L3l-2
0s2:st	O1P-6p-1G-1L1l2
0s2:su	O-1P4g-1l-2
0s2:sy	O1P-1
0s2:sé	P1p-1
0s2:ta	O-2G3l-2
0s2:te	g1L-1
0s2:th	p2g-1l-1
0s2:ti	O1g-1L-1
0s2:tn	O-1G1
0s2:to	L-1l-1
0s2:ts	O1P-3G1g1L-2
0s2:tt	P2p1g-1L-1
0s2:tu	P-1L1
0s2:ty	P-3g1L-2l2
0s2:tz	O-3P-1G3L-1
0s2:ua	O1P-4p1
0s2:ub	O2l-1
0s2:ud	O-1G1
0s2:ue	O2G-2g1L1l-2
0s2:ui	O-1P1G-1
0s2:uk	O3P-2p1G-2L-1
0s2:ul	O-2p2g-1
0s2:um	O1P-1p1G-1l-2
0s2:un	O1P-1g1l-1
0s2:up	O-2p-1G2g1
0s2:ur	O-3P-4G4g-2L2
0s2:us	O2P-4p3G-1g1L-4
0s2:ut	O1
0s2:va	p2G-1L-2
0s2:ve	O1G1g-3L-2l1
0s2:vi	O1G-1
0s2:vy	O-2G1g2
0s2:wa	O-2L2
0s2:we	O-1p1L1
0s2:wi	O-4P6G-3L-3
0s2:wn	g-1L-1l1
0s2:ws	O-2P-2p-1G3g1L-1l-1
0s2:ya	O-1G1L1l-1
0s2:yi	O-3P2G-2L1
0s2:yo	G-1
0s2:ys	P2L-1
0s2:za	O-4P3p1G-2g-1
0s2:zi	p1G-1
0s2:ón	P-3G1l1
0s3:.s.	O-2G-2L2
0s3:aba	O-3p-1G2L-2l2
0s3:abi	l2
0s3:abs	O2P-1G-1L-1
0s3:ace	P1G-1l1
0s3:ack	O1G-1
0s3:ada	O-3P-1G2g-1l2
0s3:ade	O1
0s3:adi	L1
0s3:ado	O2P-2G1L-1
0s3:ady	O1
0s3:ael	O-2P-1L4
0s3:afa	g1l-1
0s3:age	O3P-1g-1
0s3:aid	O-1P1
0s3:ain	O1P1p-2
0s3:air	O1P1G-1
0s3:ait	O-2L2
0s3:ake	O-2L1l1
0s3:aki	O-2P2p2G-1
0s3:ala	O-1L1
0s3:ali	O-1P1L-1
0s3:all	O2l-2
0s3:als	O1P-1l-1
0s3:ama	O-1P2g1L-4
0s3:ame	O-2P1
0s3:ami	O2P-1g-1
0s3:ams	O1
0s3:ana	P2g2L-4
0s3:and	O1P-1G-1L1
0s3:ang	O-6P1L2
0s3:ani	O-1P1p2L-2l-1
0s3:anj	O-1L1l1
0s3:ank	O-5P-2G6g3L-3l-3
0s3:ans	O3P-2G-1L-2
0s3:ant	O3P-1G-2g-1
0s3:any	O-1g1
0s3:aqi	O2L-1
0s3:ara	O-1P-2L3
0s3:ard	P1p-1G1L-1
0s3:are	O-1G-1g-1L-1l2
0s3:ari	O-1p1g-1
0s3:ark	G-1g-2l1
0s3:aro	P1
0s3:ars	G-1g1
0s3:ary	O6P-2G-2L-4
0s3:asa	O1l1
0s3:ase	l1
0s3:ass	O1G-1g-1L1l-1
0s3:ast	O-3P-1G-2L3l2
0s3:ata	O-3P-1G5L-4l-1
0s3:ate	P-2g1
0s3:ath	p1
0s3:ati	O1G-1L-1
0s3:ato	O-2G2
0s3:avy	O-2G1g2
0s3:awa	O-1L1
0s3:aya	O-2P-1g-1L2
0s3:ays	O1
0s3:aza	O-1L1
0s3:bai	O-1L1
0s3:bal	G-1
0s3:ban	O-3P-4G5
0s3:bel	O1
0s3:ber	O6P-2G-3L-5
0s3:bha	p-2g3
0s3:bia	O1P-1G-1L-1l2
0s3:bic	O2
0s3:bil	O-1
0s3:ble	O2G-1
0s3:bly	O-2G2g1
0s3:bor	G1
0s3:bul	O-1P1
0s3:cal	O1
0s3:can	O6P-3g-1L-4l-1
0s3:ces	G-1
0s3:cia	G-1
0s3:cil	O-3P1G1g2L-1l-1
0s3:cks	O3G-1g-1
0s3:cle	O1G-1g1
0s3:dam	O-1P2G-1L-1
0s3:dan	L-1
0s3:dar	O-1
0s3:day	O9P-5p-1G-2g-2L-5l-2
0s3:ddo	O-1p2
0s3:del	p1
0s3:den	O-1P2G-1L-1
0s3:der	O1
0s3:des	O-1G1
0s3:dge	O2l-1
0s3:dhi	O-1P1p1
0s3:dia	O-1P-1p1L2l-1
0s3:din	O-1P1p1
0s3:dle	G-1L2
0s3:dom	L-1l2
0s3:don	O3P-3G-1
0s3:dor	p-2l2
0s3:dra	P1
0s3:dro	P1p-1
0s3:dus	O1P-1L-1
0s3:ead	O2G-2
0s3:ean	O3P-2G1L-2l-1
0s3:ear	O2g-1
0s3:eas	g1
0s3:ech	O-2P-2G1L2
0s3:eek	O1
0s3:een	p-1g1L-1
0s3:eer	O-1
0s3:eet	O1
0s3:eft	O2G-1
0s3:ega	O-1P3G-2L-2
0s3:ege	g1
0s3:ein	O-1p1
0s3:eir	O-3P4p1G-2L-3
0s3:ela	g1L-1l-1
0s3:ele	P1p1g-1
0s3:eli	O2P-1G-1
0s3:ell	G-1
0s3:eme	g-1
0s3:ena	O1P-1
0s3:ene	O3G-1g-2L-1l-3
0s3:eng	O-2P3G-1
0s3:eni	P1
0s3:ens	O-2G3L-1
0s3:ent	O1P-4G1L-2l-1
0s3:era	O-1p-2G-1g3
0s3:ere	O3P-1G-2
0s3:ern	O-2P1G-2L2
0s3:ero	g1
0s3:ers	P-3G2g2L-2l-1
0s3:esa	O1G-1
0s3:ese	O4G-1L-3
0s3:esh	O-2P2g-1
0s3:ess	O-1P-1G2g2L-1
0s3:est	O-2P-2g-1L2l2
0s3:eta	O-1G-1L2
0s3:eto	P-1L1
0s3:eum	O1
0s3:ews	O-2P-2p-1G3g1L-1l-1
0s3:fic	O-1L1
0s3:gal	O-1L1
0s3:gam	O-2L2
0s3:gan	O-1P1
0s3:gar	P-2L1l1
0s3:gen	O-2P-1L2
0s3:ger	O-3P3G-1g-2L1
0s3:ges	O1
0s3:ght	O3G-1g-1
0s3:gon	P-1G1
0s3:gos	O4P-2G-2g-1L-1
0s3:gua	l1
0s3:gue	G-1g1L1l-1
0s3:had	g1
0s3:hah	O-1p1
0s3:han	O-3P1p2G-1g-1L2l-1
0s3:har	O-1P1
0s3:hat	O2P-1p-1g-1l1
0s3:hen	O-1P1G-2g-1l1
0s3:her	O-1G-1g1
0s3:hia	O2P-1G-1g1L-1
0s3:hin	O-1G1
0s3:hip	O2G-1g-1l1
0s3:hou	P-2g-1L1
0s3:hts	O-1g1
0s3:hua	P-2p1G1L1
0s3:ial	O-1g2l-1
0s3:ian	O4P-2p-1G-1g2L-3l-1
0s3:ias	P1G-1
0s3:iat	P-2G1g1
0s3:ica	O-5P-3p-2G-4g-1L5l3
0s3:ice	O1P-3g2L-3l-2
0s3:ics	O1P-2G-1g2l-1
0s3:ict	l1
0s3:ida	O-1P1p-1G1L-2
0s3:ide	O1
0s3:ief	P1G1g-1L-1
0s3:iel	P2
0s3:ier	g-1
0s3:ies	P-2p-2g2L-1l-1
0s3:ifa	O-3G3l1
0s3:ife	O1g-1
0s3:igh	g1
0s3:ikh	O-1P1G-1
0s3:ila	L1
0s3:ild	O1
0s3:ile	P1G-1L-1
0s3:ill	O1
0s3:ily	O-1G1
0s3:ima	O-2P-2G-2L4
0s3:ims	O2P-1L-2
0s3:ina	O-3G-3L2l1
0s3:ind	O-1P2L-1
0s3:ine	O-2G-1g1L2
0s3:ing	O4P-5g-1l-2
0s3:ino	O2G-1L-1
0s3:ins	O1G-1
0s3:ion	P-5G-1g1L-2l2
0s3:ior	G-1g1
0s3:ira	O-2P-1G-3L4
0s3:iro	O-1p1G-1L1
0s3:isa	G-1
0s3:isc	O1P-4G-5g1L-5l2
0s3:ise	O1G-1
0s3:ish	O6P-3G-3L-5
0s3:isi	O-1P1
0s3:ism	O4P-2G-2L-2
0s3:ist	O5P-2G-3L-3
0s3:ita	O-1P1G-1L1
0s3:ite	O2L-2
0s3:ith	P1
0s3:ity	O-3P-3g2L-1l2
0s3:ius	O-1p2
0s3:ive	G1g-2L-1l1
0s3:iya	O-4P4p-2g1
0s3:ken	P1
0s3:ket	O-2g1
0s3:key	L1
0s3:kyo	L1
0s3:lah	O-1P1L-1
0s3:lal	O1G-1
0s3:lam	O1P-2g2L-1
0s3:lan	O3G-1g-1
0s3:lar	G-1
0s3:las	O-1G1
0s3:lem	L1
0s3:ler	O1
0s3:les	O1P2p1G-3g-1L-2
0s3:ley	O-1
0s3:lhi	l1
0s3:lia	O1P-2G-2L1
0s3:lic	G-1g-2l2
0s3:lik	O-1L2
0s3:lim	O4P-1G-2L-1l-1
0s3:lin	O1G-1L-1
0s3:lix	G1
0s3:lla	O-2P-1L3
0s3:lle	O-1P1G-1
0s3:llo	O1G-1L-1
0s3:lls	O-1
0s3:lly	O2P-1G-1
0s3:lth	O-1G1L-1
0s3:mad	O-1p1
0s3:mam	O3P-2G-1
0s3:man	O-1P3p1G-5l-1
0s3:mar	G-1
0s3:med	O-1P2
0s3:men	P1g-1
0s3:mer	O-1P2
0s3:mes	l-2
0s3:mia	O-2P-2G4L-1
0s3:mic	O1P-1G-1g1
0s3:mid	O1P-2
0s3:min	O-1p1
0s3:mir	O-4P-2G-3L5
0s3:mit	O2L-1l-1
0s3:mmu	G-1L2
0s3:mmy	O-1P1
0s3:nah	O-1P-1L2
0s3:nal	P-1p-2G1g1L-1
0s3:nam	O2G-2
0s3:nan	O-1L1
0s3:nas	G-1L1
0s3:nce	O1P-2G1g-1
0s3:nch	O2L-1
0s3:ncy	O1G-1
0s3:nda	P1G-2
0s3:nde	P2p1g-1L-1
0s3:ndi	L-1
0s3:nds	g-2l1
0s3:ndu	O3P-2G-1
0s3:ned	O1
0s3:nel	O-3G3
0s3:ner	O-1P3G-1L-1
0s3:nes	O-3P-1p-1G2g3
0s3:net	O-1P-1G2g1L-1
0s3:ney	P-1l2
0s3:nga	P-1G-2L2
0s3:nge	O-4P-1G4L-1
0s3:ngh	L1
0s3:ngo	O2P-2G-4L1
0s3:ngs	p-1
0s3:nia	L-1
0s3:nic	O1
0s3:nka	O-2G-1L1l2
0s3:nly	l1
0s3:nny	P1
0s3:nor	O-1G1
0s3:nta	P-1L1
0s3:nti	O1
0s3:nty	l1
0s3:nya	O-2G-1L2l-1
0s3:oad	l1
0s3:obi	L1
0s3:ode	O1g-1
0s3:odi	O-4P6G-3g-2L-2
0s3:ogy	g1
0s3:ola	P1
0s3:oly	l-2
0s3:ome	O2
0s3:ona	O4P-2p-3G-1L1
0s3:ond	O-2p1G1
0s3:one	O-1P-1g1
0s3:ong	P-3p-2g-2L2l3
0s3:ons	G-2g2L-1l-2
0s3:ont	g1
0s3:ony	O-1P1G-1
0s3:ood	g1
0s3:ook	P-1G1L-1
0s3:ool	O3p-2G-1L-1
0s3:oor	P1
0s3:ope	O-3P-4g1L4
0s3:ord	G2l-1
0s3:ore	G-1L1
0s3:ork	L-1l1
0s3:orp	G-1g1
0s3:ors	O2g-1
0s3:ort	O1P-1p-1L-2l1
0s3:ory	P-1l1
0s3:ose	O1
0s3:oss	O-1P-2G-1L3
0s3:osé	p-1
0s3:oth	O-1P1p1L-1
0s3:oto	P1p1G-1L-1
0s3:oup	O-2p-1G2g1
0s3:our	O3G-1g-1l-1
0s3:ous	O2P-2L-1
0s3:ove	O1
0s3:own	O1g-1L-1l1
0s3:pal	O2G-1l-1
0s3:pan	O-2l1
0s3:pei	O-1L1
0s3:per	O-1G1
0s3:ple	O-1P-1p-1G2
0s3:ptn	O-1G1
0s3:pur	O-1L1
0s3:que	O1
0s3:rab	O5P-2G-3L-4
0s3:ral	O1P-4
0s3:ram	O1g-1L1
0s3:ran	O-1G-3L2
0s3:raq	L2
0s3:ras	L1
0s3:rat	P-2p-2G3l-1
0s3:rce	p-1g3L-1
0s3:rch	O1P-1g1L-1
0s3:rds	O2P-2G-1
0s3:rea	O-2P-4g-1L5
0s3:ree	O1L-1
0s3:ren	G-1L2
0s3:rge	O1P1L-1
0s3:rgy	g1
0s3:ria	O-1G1L-1
0s3:ril	O4P-3G-1L-2
0s3:ris	P1
0s3:rld	O1G1g-2L-1l-1
0s3:rmy	O-2G1g1
0s3:rol	O-1G2l1
0s3:rom	L1
0s3:ron	P-1L-1
0s3:rro	p1
0s3:rry	O-1p-1
0s3:rse	O-1L2
0s3:rst	O3G-2L-1l-1
0s3:rta	P-1L1
0s3:rth	L1
0s3:rts	O2P-1G-1
0s3:rty	O1G-1g1
0s3:rum	G-1g1
0s3:rus	O2G-3L-1
0s3:sad	O-4G4L-2
0s3:sai	P1
0s3:sco	O-1
0s3:ses	O1G-1
0s3:sha	P1G-1
0s3:shi	G-1
0s3:sia	O-4p-2G-1g-2L4l2
0s3:sid	O1
0s3:son	P3p1G-2L-2l-1
0s3:sor	O2p-1
0s3:ssa	O-1
0s3:sta	O-1G1
0s3:sts	O2P-1
0s3:tal	p-1G1
0s3:tan	O-4P1p-1L2
0s3:tar	O-2P-1g1L1
0s3:ted	O-1P-1g1L1
0s3:tee	O-1g1
0s3:tel	g-1l1
0s3:ter	O1P-2G2g-1L-1
0s3:tes	P-1G1g-2l1
0s3:thi	p1l-1
0s3:tic	P-1L1
0s3:tin	O-4P4G-2L1
0s3:tok	P-1L-1
0s3:ton	G-1g1
0s3:tor	O2P-1g-2
0s3:tra	p-1l1
0s3:tre	O-2G1g3L-1
0s3:tro	P-1G1
0s3:try	O-2P3L-1l-1
0s3:tta	P1
0s3:ual	P1g-1
0s3:uan	O-1P-1p-1g2l2
0s3:uba	O-1G1L-1l1
0s3:uch	O-2P-1G3l1
0s3:uct	g1
0s3:uda	O-1P2
0s3:udi	O1P-1g1l-1
0s3:uel	P-1
0s3:ufo	O-1P2G-1
0s3:uis	G1
0s3:uit	O3P-3G-2
0s3:ula	O-1G1
0s3:uly	O6P-2G-4L-3
0s3:uma	O-1
0s3:und	O-3P-1G2L1l1
0s3:une	O7P-5G-2L-3
0s3:ung	O-5p2L2l-1
0s3:ura	O-1P-1p1g-1L1l1
0s3:ure	O1P-2p-1G-1l2
0s3:urt	G-2g1
0s3:uru	O-2p1G-1L2
0s3:use	O-2G2g1L-1
0s3:ust	O-1G3L-2
0s3:ute	O1
0s3:uth	L1l1
0s3:uty	O1
0s3:val	O1
0s3:vel	O1G-1
0s3:ven	P-1
0s3:ver	P-1p-2G-2g1l2
0s3:ves	P-1G-1g1
0s3:vid	O5G-3L-3
0s3:vil	O1G-1
0s3:wan	P-1G-3l1
0s3:war	O-1L1
0s3:way	O-1l1
0s3:wei	O-1P-2G3L-1
0s3:yal	p-1G2g-1
0s3:yan	p1G-1
0s3:yed	p2G-1
0s3:yin	P-2G1
0s3:ypt	L1
0s3:ziz	p1
0s4:abia	O-1L-1l2
0s4:ador	p-2l2
0s4:aeli	O2L-2
0s4:agar	P-2L1l1
0s4:ager	O1
0s4:agua	l1
0s4:ague	G-1L1l-1
0s4:aily	O-2G2g1
0s4:aine	O-1L1
0s4:airo	O-1L1
0s4:aiti	O1
0s4:alem	L1
0s4:ales	P2G-2L-1
0s4:ally	O2P-1
0s4:alth	O-1G1L-1
0s4:amed	P1
0s4:ames	O2P1g-1l-1
0s4:amic	O3P-1G-1l-1
0s4:ammu	O-2L2
0s4:ance	O-2P-2G1g2L1
0s4:ands	O-1g-1l2
0s4:ania	L-1
0s4:anka	O-2G-1L1l2
0s4:anta	P-1L1
0s4:apan	O-2l1
0s4:aran	P-1L1
0s4:arat	P-2p-2G3l-1
0s4:arch	O1P-1g1L-1
0s4:aria	O-2P2g-1L-1
0s4:arty	O1G-1g1
0s4:atar	L1
0s4:ater	g-1L1
0s4:ates	G1g-1l1
0s4:atic	O1G-1L-1
0s4:atin	O-2L2
0s4:audi	O1P-1g1l-1
0s4:avid	P1
0s4:baba	O-1P-2G3L-1l1
0s4:bian	O1
0s4:blic	G-2g-2L1l2
0s4:book	P-1G1L-1
0s4:cans	O3G-2L-2
0s4:cial	O-1g2L-1l-1
0s4:ctor	O1
0s4:ddin	P2
0s4:ddle	G-1L2
0s4:dent	O5P-1G-2g-2
0s4:desh	l1
0s4:dian	g1L-2
0s4:dies	O-1g1
0s4:ding	O-2G1
0s4:dish	O2
0s4:duct	g1
0s4:east	O-1g1L1
0s4:edia	O1p1l-1
0s4:eera	p-3g4
0s4:eikh	O-1P1
0s4:elhi	l1
0s4:enal	O1L-2
0s4:ence	O2g-2
0s4:ench	O2L-1
0s4:ency	G-1
0s4:enya	O-1G-1L2
0s4:eral	O1P-2p-1G1L-1
0s4:erce	O1g1L-1
0s4:ergy	g1
0s4:eria	P-2G2L-1
0s4:esia	P1
0s4:even	O-1
0s4:ever	O1G-1g1
0s4:fice	O-1g2
0s4:gdom	G-1l2
0s4:ghai	L1
0s4:ghts	O-1g1
0s4:ging	O1
0s4:gion	l1
0s4:gram	O2g-1
0s4:gton	P-1L1
0s4:guan	l1
0s4:gust	O2G-1L-1
0s4:gypt	L1
0s4:habi	p-1l2
0s4:hana	O-1G2g2L-3
0s4:hang	O-1p1
0s4:hard	P1p-1
0s4:heng	P1
0s4:here	O3P-1G-2L-1
0s4:hern	O-1G-1L2
0s4:hief	P1G-1g-2
0s4:hile	O3P-2G-2
0s4:hima	O-2G-1L3
0s4:hina	O-1G-2L2l1
0s4:hite	L-1
0s4:hmad	p1
0s4:hman	O-1P1
0s4:hmir	O-4P-4G-2L6
0s4:hool	O-1
0s4:hran	L1
0s4:hung	P2l-1
0s4:iang	P1L-1l1
0s4:ians	P-1L1l1
0s4:ical	O1
0s4:ican	O6P-3g-1L-4l-1
0s4:icle	g1
0s4:iday	O2P-2
0s4:iden	O-1P3G-1L-1
0s4:ides	G1
0s4:idge	O1l-1
0s4:ific	O-1G-1L1
0s4:ight	O2g-1
0s4:illo	P1
0s4:imes	O-1g1
0s4:immy	O-1P1
0s4:ince	O1g-1
0s4:indu	O3P-1G-1L-1
0s4:ines	O-3P-2p-1G2g3
0s4:inet	O-2P-1G2g1
0s4:ingh	L1
0s4:ings	O-1p-1g1
0s4:ions	O2G-3
0s4:ipal	O1l-1
0s4:ipei	O-1L1
0s4:irst	O3G-2L-1l-1
0s4:ista	O-2G2L-1
0s4:ists	O2P-1
0s4:ital	O-1G1g1
0s4:ited	O-3G1g1L1
0s4:ival	O1
0s4:iver	O-2p-1g-1l3
0s4:ivil	O1G-1
0s4:jing	O-1L2
0s4:king	O1
0s4:kufo	O-1P2G-1
0s4:land	O1P-1G-1g-1L1
0s4:lege	g1
0s4:lice	O1l-1
0s4:lims	O5P-3G-3L-2
0s4:lina	O-1P2G-1L-1
0s4:line	g1
0s4:ling	O-1G2
0s4:lish	O2P-1L-1
0s4:lity	P-1p1G-1g-2l2
0s4:llah	O-1P1L-1
0s4:lman	O-2P1
0s4:logy	g1
0s4:lway	G1
0s4:mand	g1
0s4:mari	p1
0s4:mber	O6P-2G-2L-4
0s4:mbly	O-2G2g1
0s4:ment	O-2P-1G2g1l-1
0s4:mily	O1G-1
0s4:mmed	P1
0s4:mmit	O2L-1l-1
0s4:more	O-1P-1L2
0s4:nada	P-1p-1L2l2
0s4:nata	p-1g1
0s4:nate	O-1G2
0s4:nath	O1
0s4:ncil	O-2G1g2l-1
0s4:nday	O5P-1G-2g-1L-2
0s4:nder	O1
0s4:ndhi	O-1P1p1
0s4:ndia	O-1P-2L2
0s4:ndon	P-1L2
0s4:ndra	P1
0s4:nese	O3L-2
0s4:ness	O2P-1L-1
0s4:nger	G1
0s4:nhua	P-2G2L-1
0s4:nian	O1
0s4:niel	P1
0s4:nion	O-2G2
0s4:nist	O1
0s4:nnel	O-2G2
0s4:nous	O3P-1G-2L-1
0s4:nson	O-1P3L-1
0s4:ntal	O1g-1
0s4:nter	O-2G1g1
0s4:ntre	O-1G1g1
0s4:nuel	P-1
0s4:oard	p1g-1
0s4:obal	G-1
0s4:ober	O2G-1L-1
0s4:oday	O-2G2
0s4:okyo	L1
0s4:olic	O1
0s4:omen	g-1
0s4:omic	O-2g1l1
0s4:onal	P-1p-2g1
0s4:oney	g-1l2
0s4:ongo	O2G-3L-1
0s4:ople	L1
0s4:orce	O-2g2
0s4:orea	O-4P-4L6
0s4:orge	O1P1L-1
0s4:orld	O1G1g-2L-1l-1
0s4:orse	O-1L2
0s4:orth	P-1L1
0s4:orts	O1
0s4:ound	g-1l1
0s4:ourt	G-2g2
0s4:ouse	O-2G2g1L-1
0s4:outh	P-1l1
0s4:over	g1
0s4:ovid	O5P-2G-3L-2
0s4:oyal	p-1G2g-1
0s4:pany	O-1g1
0s4:pean	O3P-1L-2
0s4:ping	O-1
0s4:port	O-1P-1p-1G2L-1l1
0s4:pple	O-3G3
0s4:pril	O4P-3G-1L-2
0s4:puty	O1
0s4:rabs	O2P-1G-1L-1
0s4:rade	O1
0s4:rael	O-1P-3L4
0s4:raqi	O2L-1
0s4:rate	O-2g3
0s4:rday	O2
0s4:rean	O5P-2G-1L-2l-1
0s4:rena	O-1G1
0s4:ress	O-4G3g2
0s4:rial	L1
0s4:rica	O-6P-5p-2G-3L5l3
0s4:rict	l1
0s4:ries	O-1g1
0s4:rime	O2G-1
0s4:rine	l1
0s4:ring	O1
0s4:rior	g1
0s4:rism	O1G-1
0s4:rity	O-2g3
0s4:rkey	L1
0s4:rman	O4P-2G-1L-2
0s4:robi	L1
0s4:ront	g1
0s4:rope	O-4P-2G-2L5
0s4:ross	O-1P-1G-1L2
0s4:roup	O-3G2g2
0s4:rson	O1g-1
0s4:sain	P2p-2g-1
0s4:sday	O7P-2G-4g-1L-3l-1
0s4:shan	O-2P-1L3
0s4:ship	O2G-1g-1l1
0s4:sian	O1P-1G-1L1
0s4:sing	O1
0s4:sion	O-2G2g1l-1
0s4:sity	O-1G1g2l-2
0s4:sive	g-1l1
0s4:slam	O2P-2g1L-1
0s4:slim	O4P-1G-2L-1l-1
0s4:ssia	L1
0s4:stan	O-3P-1L3
0s4:ster	O5P-2G-2g-2
0s4:stry	O-2P2G1L-1l-1
0s4:tafa	g1l-1
0s4:tage	O2g-1
0s4:tain	L1
0s4:tate	O1G-1g-2
0s4:teen	p-1g1
0s4:tega	P2G-1L-2
0s4:tern	G-1g-1L1
0s4:ters	O-2P-2G3g2L-1l-2
0s4:ther	O-1P1G-1g1
0s4:tice	O2P-2G-1
0s4:tics	O-1g2
0s4:ties	P-1p-1g1l-1
0s4:ting	O2g-1L-1
0s4:tion	O1P-4G-4L-3l2
0s4:tive	G2g-1
0s4:tiya	P-1G2
0s4:tors	O2g-1
0s4:tory	P-1l1
0s4:tral	O1P-1G-1
0s4:trol	O-2G2l1
0s4:ttee	O-1g1
0s4:tter	P-4G4L-2
0s4:ture	P-2p-1l2
0s4:tute	O1
0s4:uang	P1L-1
0s4:uary	O5P-3G-2L-3
0s4:uban	O2L-2
0s4:udan	O-1l1
0s4:uela	g1l-1
0s4:uman	O-1g1
0s4:unga	O-2G-1L3
0s4:unty	l1
0s4:ural	O-1g1
0s4:vice	O-1g2
0s4:ward	O2g-1
0s4:ways	O1
0s4:wish	O4L-4
0s4:work	O-1g1
0s4:zhen	L1
0shape:X	P-7G2g-1L1l2
0shape:X.	O-4P4p1G-1L-1
0shape:X.X.	O-1P1G-3L3
0shape:Xx	O-1P-2p3G-6g4L-1l4
0shape:Xx'x	O1P-1
0shape:Xx.	O1P-1G-3g2L-1l1
0shape:XxX	O-1P-4G4L-2
0shape:XxXx	O-2P-3p1G5L-3
0w:&	O1P-1p-1G-1g1
0w:'	O2P-1G-1g-1
0w:'s	O4P-2p-2G-2g-1L-1
0w:-	O2P-7p1G-5g1L-5l1
0w:/	O2G-1l-1
0w:act	O4G-2g-2
0w:action	O2G-1
0w:administration	O-1g2
0w:agency	g1
0w:agricultural	O-1g1
0w:al	O-1P1p1
0w:all	O-1G1
0w:ambassador	O1
0w:amendment	O1G-1
0w:an	O-1p1L1
0w:and	O9P-2p-8g-2L-1l-4
0w:apple	O-3G3
0w:area	O1L-1
0w:army	O-2G1g1
0w:article	O1
0w:as	O2
0w:assembly	O-2G2g1
0w:august	O2G-1L-1
0w:authority	O-2g2
0w:award	O2g-1
0w:back	O2
0w:bank	O-2G1g3L-1l-2
0w:based	O2
0w:bin	O-4P1p4
0w:board	p1g-1
0w:bridge	O1l-1
0w:building	O-1G1l1
0w:but	O1
0w:cabinet	O-2P-1G2g1
0w:catholic	O1
0w:center	g1
0w:central	O1P-1G-1
0w:centre	O-1G1g1
0w:chairman	O1
0w:channel	O-2G2
0w:chief	P1G-1g-2
0w:china	O-1G-2L2l1
0w:city	O-1G-1L1l1
0w:civil	O1G-1
0w:code	O1g-1
0w:college	g1
0w:commission	O-1g2
0w:commissioner	O1
0w:committee	O-1g1
0w:company	O-1g1
0w:conference	O2g-1
0w:congress	O-4G3g1
0w:constitution	O3G-2
0w:control	O-2G2l1
0w:council	O-2G1g2l-1
0w:county	l1
0w:court	G-2g2
0w:cup	O3G-1g-1
0w:daily	O-2G2g1
0w:day	O2g-1
0w:de	O-4p2g1l1
0w:del	O-1l1
0w:democratic	O1L-1
0w:department	O-3g2
0w:deputy	O1
0w:development	O-1G1
0w:director	O2g-2
0w:east	O-3L3l2
0w:eastern	L1
0w:economic	O-2g1l1
0w:education	G1
0w:energy	O-1g1
0w:even	O2P-1
0w:executive	G1
0w:facility	O-2p1g-1l2
0w:family	O1G-1
0w:federation	O-1
0w:financial	O-2P1g1
0w:first	O3G-2L-1l-1
0w:food	O-1g1
0w:for	g1
0w:force	O-2g2
0w:french	O2L-1
0w:fund	O-3G2g1
0w:general	O2P-2p-1L-1
0w:global	G-1
0w:government	O1G-1
0w:group	O-3G2g2
0w:he	O5P-3G-2L-1
0w:head	O2G-1L-1
0w:high	g1
0w:his	O2G-1
0w:history	l1
0w:holding	O-1g1
0w:holy	O1G-1
0w:home	O1
0w:hospital	l-1
0w:house	O-2G2g1L-1
0w:human	O-1g1
0w:in	O6P-4G-2L-2
0w:initiative	O1g-1
0w:interior	g1
0w:international	O1G-1g1l-1
0w:investigation	O-1G1
0w:island	L1l-1
0w:it	O3P-1G-1
0w:justice	O2P-1G-1
0w:king	O2P-1L-2
0w:kingdom	G-1l2
0w:lake	O-2L1l1
0w:last	O1
0w:law	O4G-2
0w:leaders	O1
0w:league	O1
0w:led	O1
0w:lee	O-5P5G-1
0w:left	O2G-1
0w:let	O1
0w:life	O1
0w:location	p1g-1L-1l1
0w:manager	O1
0w:march	O2P-1L-1
0w:maria	O-1P1
0w:may	O3P-1G-1L-1
0w:meanwhile	O1
0w:media	O1
0w:member	O1
0w:middle	G-1L2
0w:minister	O4P-1G-2g-1
0w:ministry	O-3G2g1
0w:money	g-1l2
0w:nation	O-1g2
0w:national	O-1G1l1
0w:nations	O3G-1g-1
0w:navy	O-1G1
0w:network	O-1g1
0w:new	O-2P-2G-1L4
0w:news	O-5G4g1
0w:north	L1
0w:now	O2
0w:of	O-1P-3p-3G-4g3L-2l3
0w:office	O-1g2
0w:old	G-2L2
0w:on	O3p-1g-2
0w:one	G1g-1
0w:organisation	l1
0w:organization	P-1G-2g-1L-2l2
0w:pacific	O-1G-1L1
0w:park	O1p-1G-1g-2l1
0w:parliament	O-2G3
0w:party	O1G-1g1
0w:people	L1
0w:plan	O2g-2
0w:police	O1l-1
0w:president	O4P-1G-2g-1
0w:press	g1
0w:prime	O2G-1
0w:prince	O1g-1
0w:product	g1
0w:program	O1g-1
0w:public	O2g-1
0w:red	O-1G1
0w:region	l1
0w:relations	O-1g1
0w:republic	O-1G-1g-1L1l2
0w:research	g1
0w:revolution	O1G-1
0w:rights	O-1g1
0w:river	O-2p-1g-1l3
0w:road	l1
0w:royal	P-1p-1G2g-1
0w:school	O-1
0w:science	O1
0w:sea	O-2G-1L2l1
0w:secretary	O2g-1
0w:security	g1
0w:service	O-1g2
0w:sheikh	O-1P1
0w:so	O1
0w:social	G-1g1
0w:south	O1P-1G-2l1
0w:state	O1G-1g-1
0w:states	g-1l1
0w:station	l1
0w:studies	g-1
0w:sun	O-4P5G-2L-1
0w:technology	O-1g1
0w:the	O8P-3G-8L-4l-1
0w:then	O1
0w:there	O3P-1G-1L-1
0w:this	O1
0w:times	O-1g1
0w:today	O-2G2
0w:union	O-1
0w:united	O-3L1
0w:university	O-1G1g2l-2
0w:up	O-5G-2L5
0w:us	L1l-1
0w:vice	O1g-1L-1
0w:war	O3G-1g-1
0w:we	G-1
0w:west	O-3P-1L2l1
0w:western	G-1L1l1
0w:while	O2P-1G-1
0w:white	L-1
0w:who	G2g-1
0w:women	g-1
0w:world	O2G1g-2L-2l-1
0w:year	O1
0w:you	O-3P4G-2
0w:youth	O-1G1
1c:ACRONYM	O-1p1L1l1
1c:Both	O2P1p-1G-1g-1l-1
1c:EverydayName	O3P-1p-1G-1g-1
1c:Given	O2p-1G-1g1l-2
1c:Group	O1P-3G-1L-1
1c:Initial	O3P1p1G-2g-4l-1
1c:Other	O3P-2p-2L-1l1
1c:Person	P-3p-1G2l1
1c:Place	P-3p-2G-2g2L2
1c:Surname	O1P1l-1
1c:Thing	O1p-1G-1
1c:Time	O2G-1g-1L-2
1c:Title	O1
1c:Word	O2P-5L-3l1
1c:bracket	O-2P-1g2L-2l1
1c:comma	O-2P-2p3g1l1
1c:connector	O-1p1G-1g1L-1l2
1c:group	p-1G-1
1c:hyphen	P-4p1G-2l2
1c:lower	P-1p1g1L-1l1
1c:mark	O-1P-1p2g1l1
1c:number	O4P-5G-1g-1L1
1c:person	O1P-4p-1g2L-1
1c:place	O-1P-1p1G-1L1l1
1c:possessive	O-3P1p1l1
1c:quote	O-1p1l-1
1c:stop	O-1P-1p1G-1g2L-1l1
1c:thing	O1P-2l1
1c:time	P1G-1
1c:word	O-1P1p2G-1g2L-1
1s2:ad	G-2l1
1s2:af	P1
1s2:ah	g-1l1
1s2:ai	O1G-1g-1
1s2:ak	P1
1s2:al	O2P-2L-1
1s2:an	O1g2L-2l-1
1s2:ar	G-1g1
1s2:as	G1
1s2:at	O1P-2L-1l2
1s2:au	P-1G2g-1
1s2:aw	p1
1s2:ay	O2P-1p-1G-1L1
1s2:ba	P-1l2
1s2:ca	P-3G-1L4
1s2:ce	O-1p-3G-1g2l2
1s2:ch	O-1g1
1s2:co	G1
1s2:cs	O-1G1L-1
1s2:ct	O-1p-1g1L1
1s2:cy	G-1g1
1s2:da	O-1g1L1l1
1s2:de	O2P1G-2g-1L-1
1s2:di	O-1G1L-1
1s2:do	P-1p2g-1
1s2:ds	g-2L1
1s2:dy	O1
1s2:ea	O1P-1g-1L-1l1
1s2:eb	P1
1s2:ed	O1P1g-1l-1
1s2:ee	G-1
1s2:ef	O-1g1
1s2:eh	l-1
1s2:ei	P1
1s2:ek	O2P-1L-1
1s2:el	O1g-2L1
1s2:en	O2P-1g-1L-2
1s2:eo	O-1L1
1s2:er	O2p1G-1
1s2:es	P-3p-1G2g2L-1l-2
1s2:et	L1
1s2:ev	P1
1s2:ey	P1p-1G-1l1
1s2:ez	P1G-1
1s2:fa	O-1
1s2:fe	O1g-1
1s2:ge	O3G-2l-1
1s2:gh	O-2p1
1s2:gs	P-1G1l1
1s2:gy	O-1G2
1s2:ha	O1P-1p-2G2g-1L-1
1s2:hi	P2l-1
1s2:ht	O1g-1
1s2:ia	O-2P-3p1G2L3l-2
1s2:ib	P-1g1
1s2:ic	O-1P-1p-1G1g1L1
1s2:id	p1G-1L-1
1s2:ie	P1
1s2:il	G1l-1
1s2:in	G-1l1
1s2:io	O-2g1
1s2:ip	O1g-1
1s2:ir	O1P1p-1G-2
1s2:is	O1
1s2:it	P1
1s2:ka	P-2G1L1
1s2:ke	O-1L1
1s2:kh	O1P-1
1s2:ki	O-1P2G-1
1s2:ko	O-1p1
1s2:ks	L-1
1s2:la	P-1G3L-1l-1
1s2:ld	O1g1l-1
1s2:le	O2G-2
1s2:li	P1
1s2:ll	L-1l2
1s2:lo	P1p-1
1s2:ly	O-1g1
1s2:ma	G-1L1l-1
1s2:me	O2P-1G-1g-1L1
1s2:mi	O2G-2
1s2:ms	O2P-1
1s2:my	G-1g1
1s2:na	P1p-1G-1
1s2:nd	g1
1s2:ne	O-3P-2g-1L4
1s2:ng	O1p-2G-1L-1l1
1s2:ni	O-1P2G-1L-1
1s2:nk	O-2G2L-1l1
1s2:ns	g1L-2
1s2:nt	O2P-1G-2g1l-2
1s2:ny	l-1
1s2:ok	O1P-1
1s2:ol	p1G-1
1s2:om	l2
1s2:on	O-1P-1g1L-3l2
1s2:or	P-3p-1G1g1L1
1s2:os	O-1P1g-1L1
1s2:ou	O1g-1
1s2:ov	P1
1s2:ow	O1g-1
1s2:pe	G1L1l-1
1s2:ps	O1P-1g-1
1s2:ra	O-1P-2G1L1l2
1s2:rd	O1P-1G2g-1l-1
1s2:re	O-1P-2p1G1L2
1s2:ri	O2P-1p1G-2
1s2:rk	G-2l2
1s2:rn	O1g-1
1s2:ro	p1G1g-1L-1
1s2:rp	O-1G1
1s2:rs	P-1G1g1L-2l1
1s2:rt	g1
1s2:ru	G-1
1s2:ry	p-1G1
1s2:sa	O-1G1
1s2:sc	O-1P-1G-1g1L-1l2
1s2:se	O1P-1
1s2:sh	O-1P1p-1
1s2:si	P1g-1
1s2:ss	O-1G1
1s2:st	O-1P-2p1G-1L3l-2
1s2:sé	O1P-1
1s2:ta	O3P-1p1g-1L-2l-1
1s2:te	O-2P-1p1G1g-1l1
1s2:th	P2G-1l-1
1s2:ti	l1
1s2:to	O1L-1
1s2:tt	P1G-1
1s2:ty	O-1p1G1g-1L-1l1
1s2:ua	O-3P1G1g1
1s2:ub	L-1l1
1s2:ue	O2L-2
1s2:ul	p1g-1
1s2:um	P1g1L-1l-1
1s2:un	G1
1s2:up	O-1p2G1l-1
1s2:ur	O2p-1g-2l1
1s2:us	O-3P2g1
1s2:va	O-2P1
1s2:ve	O1G-1L1
1s2:vy	G1
1s2:wn	O1g-1
1s2:ws	P-1G1L-1
1s2:ya	P2p-2G-1g1l-1
1s2:za	P1G-1
1s2:zi	p1
1s2:ón	O-1l1
1w:"	O-2P1p2g-1L1
1w:$	O3G-2L-3l2
1w:&	O-3P2G1g-1L2
1w:'	P-1g2L-2
1w:'s	O-3P1p1l1
1w:(	O-2P1g1
1w:)	P-3p1g1L-1
1w:,	O-2P-2p3g1l1
1w:-	P-4p1G-2l2
1w:.	O-1P-1p1G-1g2L-1l1
1w:/	O-1P-1G2g1
1w::	G1g-1L-1
1w:;	P-1p2L-1
1w:?	p1
1w:[	O2G-1
1w:]	O1L-1
1w:academy	O1G-1
1w:account	P-1G1
1w:act	O2G-1g-1
1w:administration	O-2P1G-1g2L-1
1w:advisory	G1
1w:affairs	G-1g1
1w:after	O-1P-1G-1L2
1w:agency	g1l-1
1w:agreement	O1G-1
1w:air	L1
1w:alliance	O-1g1
1w:alone	O1P-1
1w:also	O-1P2p1L-2l-1
1w:am	O1
1w:an	p1
1w:and	O-3P1p1G1
1w:announced	O-1P-1G1
1w:are	O2P-2l1
1w:area	O-1P-1G-1L1l2
1w:army	g1
1w:as	P1G-1l1
1w:assembly	O-2
1w:at	O-1p-1L1
1w:authorities	O1
1w:authority	O-2g1
1w:award	O1g-1
1w:bank	O-1G2L-1
1w:based	O2l-1
1w:before	O-2G1
1w:being	G-1
1w:believes	O-1
1w:bin	O-1P3l-1
1w:board	p1
1w:bridge	O1
1w:bureau	G1g-1
1w:but	O1G-1
1w:by	P1p-1G-1l1
1w:cabinet	G1
1w:called	P1
1w:can	P1G-1
1w:capital	l1
1w:center	g1
1w:centre	g1l-1
1w:chief	O-2G1g1
1w:cities	L1
1w:city	O-1l1
1w:claimed	O-1G1
1w:club	L-1l1
1w:code	O2G-1
1w:commander	g1
1w:commission	O-2G1
1w:committee	g1
1w:communities	O4P-2G-2L-1
1w:community	O2G-1l-1
1w:companies	G-1
1w:company	O-1g1
1w:conference	g-1L1
1w:congress	O-1
1w:control	O-1l1
1w:council	G1g1l-1
1w:countries	O1P-1G-1
1w:court	g1L1l-1
1w:cultural	G-1g1
1w:cup	O2G-1g-1
1w:daily	O-1P-1G1g1
1w:data	O-1G1
1w:date	O-1p1
1w:day	O2G-1
1w:de	P-1p1
1w:del	O1
1w:democratic	O-2G2
1w:department	O-1g1
1w:development	O1G-1g1l-2
1w:did	G1
1w:died	P1
1w:director	G1
1w:district	O-3P-1L3l1
1w:division	O-2l2
1w:do	O1
1w:during	O-1g1
1w:east	L2l-1
1w:eastern	O1
1w:economic	O-1L1
1w:education	l1
1w:election	g1
1w:energy	g1
1w:era	P2p1G-1L-1
1w:event	O1
1w:explained	P1
1w:facility	O-2p1L-1l2
1w:family	P1L-2
1w:festival	O3P-1
1w:financial	G1
1w:first	O-1g2
1w:food	O-1
1w:for	p-1l1
1w:force	O-2g1
1w:found	G1
1w:from	O1P-1
1w:front	O-1g1
1w:further	P1
1w:general	O1
1w:government	O-1P2p1G-1g-1L1l-1
1w:governor	L1
1w:group	O-2P-1p1G3g1L-1l-1
1w:had	O-2P1
1w:has	O-2G2
1w:have	P1G-2
1w:health	G1
1w:high	O-1g1
1w:himself	O-1P1
1w:history	O-1l1
1w:holding	O-1g1
1w:hope	G1
1w:hospital	p1
1w:house	G1
1w:in	P-2L1l1
1w:increased	g1
1w:industries	O-2g2
1w:industry	O1
1w:infrastructure	O1g-1
1w:initiative	G-1
1w:institute	p1
1w:interior	O-1g1
1w:is	O-1g1L1
1w:island	O1
1w:it	O1
1w:lady	O1
1w:land	L1
1w:language	O1L-1
1w:last	g1
1w:law	O3G-2L-1
1w:leader	O-2G3L-1
1w:leaders	O1P-1l1
1w:lee	O1G-1
1w:left	L-1
1w:like	O1
1w:location	g-1
1w:made	p-1L-1
1w:man	O1
1w:manager	O1
1w:march	O1
1w:media	P-1
1w:member	O-1G1
1w:members	O-1
1w:met	O-1P2
1w:might	P1
1w:minister	O4G-3g-1
1w:ministry	G1
1w:model	O1G-1
1w:money	g-1l1
1w:must	G1
1w:nation	G1g1l-1
1w:nations	O3G-1g-1l-1
1w:need	O1
1w:new	O1
1w:news	O-2G2g1L-1
1w:noted	O-1P1
1w:nuclear	O2
1w:number	O1
1w:of	O1P-3p2G-1L-1
1w:office	O-3G3g1L-1
1w:official	O-1G1
1w:officials	G1L-1
1w:on	O-2L1
1w:one	O1g-1
1w:opposition	L-1
1w:or	P1G1g-1L-1l-1
1w:organisation	O-1G-1g1L1
1w:organization	O1P-1G-2g-1L-2l1
1w:over	O-1
1w:park	O1P-1G-1g-1L-1l2
1w:parties	O1
1w:partnership	G1
1w:party	O-1p-1G1g1l-1
1w:people	O1L-1
1w:plan	O1
1w:plant	O1
1w:police	O-2p-1L1l3
1w:policy	O1G-1
1w:post	P-1G2L-1
1w:president	P-1L1
1w:press	O-1G1
1w:prince	G-1
1w:prison	O-1l1
1w:product	g1
1w:program	O2g-1
1w:programme	O1G-1
1w:project	O1P-2G-1l1
1w:projects	G-1
1w:province	O-1L1
1w:public	O1
1w:reality	O1
1w:received	O-1P1
1w:regime	P2G-1L-2
1w:region	G-1l1
1w:relations	g1L1l-1
1w:report	G1g-1
1w:reported	O-1p-1g1
1w:reports	P-1G1
1w:republic	G-1L1
1w:research	O-1g1
1w:rights	g1
1w:risks	O-1
1w:river	O-2P-1G-1L2l1
1w:road	l1
1w:royal	O3p-2
1w:said	O-5P5p2L-4l-2
1w:saw	O-1
1w:says	O-3P4G-1L-2
1w:school	L1l-1
1w:sea	O-1l1
1w:secretary	O-1
1w:security	G1
1w:see	O1
1w:sent	L-1
1w:service	O-1g2l-1
1w:sheikh	O1P-1
1w:show	O1g-1
1w:side	O1L-1
1w:social	g1
1w:society	O1
1w:spokesman	O-1G1
1w:state	O1P-1p-1G-2g-1L2
1w:states	O2G-1
1w:station	g-1l1
1w:still	O1
1w:studies	O2l-1
1w:that	P-2G1
1w:the	O4P-3G-1L-1
1w:then	O-1P1
1w:this	O1P-1
1w:through	O-2g-1L1l1
1w:times	O-1G1
1w:to	G1L-1
1w:today	l1
1w:together	g1
1w:told	O-2P2G-1
1w:took	O-2G1
1w:town	L1
1w:two	g1
1w:union	G1l-1
1w:unit	O-1G1l1
1w:university	O-2p1G2L-1
1w:until	O-1L1
1w:us	O1l-1
1w:via	L1
1w:vice	g-1l1
1w:video	G1
1w:village	O-1P-1G-1g-1L3
1w:wants	O-1
1w:war	O2G-1g-1l-1
1w:was	P3p1G-1L-3
1w:we	O1
1w:week	O1
1w:were	P-1p1G1g-1
1w:west	L1
1w:western	l1
1w:when	G-1L1
1w:where	L-1l1
1w:which	O-1
1w:who	O1g-1L-1
1w:will	P-1G1l1
1w:with	P-1
1w:women	O1
1w:won	O-1p2
1w:world	O2g1L-1l-1
1w:would	O-1P1
1w:year	O1G-1
1w:–	O-1P-1p1G-1g1L2
2c:ACRONYM	O-2P-1G2g4L-3l-1
2c:Both	O-2P3
2c:EverydayName	O1P-2p-2G-1L2
2c:Given	O-1P1p1G-1L-1l-1
2c:Group	O1P-1G1g-2L-3l1
2c:Initial	O-3P1G3g3L-4
2c:Other	P-3p-2G-1g2L1l3
2c:Person	O1P-4p-1L-2l1
2c:Place	O-1P-1p-1G-1g2L1
2c:Surname	P1
2c:Thing	O1P-4p1G-1
2c:Time	O1P-1g-1
2c:Title	L1
2c:Word	O2P-3p1l-1
2c:bracket	P-1p2G-3g1
2c:comma	O1P-1p1L-1
2c:connector	P-1p1G-1l1
2c:group	P2p2G-3L-1l-1
2c:hyphen	O3P1p-2g-2l-1
2c:lower	O-1P-2p4L-1l1
2c:mark	P-1p1G-2g1L2
2c:number	O5P-2p1G-3g-3L-2l1
2c:person	O-1P1G1g-1L-1
2c:place	O1P-1p1G-1l1
2c:possessive	O1p1g1L-1
2c:quote	p-1G1L-1l1
2c:stop	O1p-1
2c:thing	P1p-1G-2L1
2c:time	O-1P-1G-1g2l1
2c:word	O-1P-1p1G-1g1l1
2w:"	O-1P1G1L-1
2w:$	O-1p1l1
2w:'	O1L-1
2w:'s	O1p1g1L-1
2w:(	O1P-3p2G-3g1
2w:)	O-1P1G-1
2w:,	O1P-1p1L-1
2w:-	O3P1p-2g-2l-1
2w:.	O1p-1
2w:/	G2g-1
2w::	p1G-2L-1
2w:;	P1g1l-1
2w:?	P1p-1
2w:able	P1
2w:accused	O-1
2w:act	O2G-1g-1
2w:administration	O-1g1
2w:affairs	O-1g1
2w:after	O1P-1
2w:again	O1P1G-1
2w:against	O-1L1
2w:agency	G1l-1
2w:agreed	O-1L1
2w:agreement	O1G-1
2w:all	O1
2w:almost	O1
2w:along	l1
2w:also	P1G1g-1l-1
2w:always	G1
2w:among	G1
2w:an	O-3p2G1
2w:and	O2G-2
2w:another	O-1g1
2w:are	O2P-2p-1
2w:area	O-1G-1L2
2w:army	O-1g1
2w:around	O1P-1
2w:as	O1P1p-1G-1L-1l1
2w:asked	P-1
2w:association	O-1
2w:at	O2G-1L-1
2w:authority	O-2G1
2w:award	O1
2w:back	O1l-1
2w:based	O-3P-1g1L3
2w:be	O-1L1
2w:become	l1
2w:becoming	l-1
2w:been	O1G-2
2w:before	O-1L1
2w:being	l1
2w:bin	O1
2w:board	G-1
2w:bridge	p-1l1
2w:brought	P1
2w:bureau	g-1
2w:but	O1G-1g-1
2w:by	O1P-1G-1L1
2w:can	L1
2w:center	O-1g1
2w:centre	G2L-1
2w:channel	O1
2w:chief	O-1G2
2w:china	p1G-1g1L-1l1
2w:city	l1
2w:claimed	O1
2w:close	O-1
2w:committee	O-2g1
2w:community	O2
2w:company	O-1g2
2w:confirmed	O-1P1
2w:congress	O-1l1
2w:continue	O-1P-1G1
2w:control	O-1L1
2w:could	O-1p1
2w:council	G1
2w:created	O1
2w:cultural	O-1G1
2w:currently	P-1
2w:daily	p-1g1
2w:day	O2G-1
2w:de	G-1
2w:deal	O1L-1
2w:decided	g-1
2w:defence	l1
2w:delegation	P1
2w:department	O-2g1
2w:development	g1l-1
2w:did	G1
2w:director	P-1p1l1
2w:district	P-1L1l1
2w:do	O-1G1
2w:does	P1G-1
2w:due	O1
2w:during	O-3p-1G1g1L1l1
2w:each	O-1p1
2w:earlier	G1
2w:east	O1l-1
2w:economic	P1
2w:education	l1
2w:era	p1
2w:expected	P-1
2w:facility	O-3p1G-1l2
2w:family	P1L-1
2w:father	P1
2w:festival	O1G-1
2w:first	O-2p1g1
2w:five	O1
2w:following	O-1
2w:for	O1P-2L1
2w:force	O-1
2w:foreign	G1
2w:found	G1
2w:four	L1
2w:from	O1G-1g-1
2w:fund	l-1
2w:gave	O-1P1
2w:general	l-1
2w:getting	O1G-1
2w:global	g-1
2w:going	O1l-1
2w:government	p2g-2
2w:group	O-1P-1p1G2g-1l-1
2w:groups	O2P-1
2w:had	O-1G1L-1
2w:has	P-1l1
2w:have	P-2L1
2w:he	P1p-1
2w:health	l-1
2w:her	O-2P2p1G-1L-1
2w:high	O-1g1
2w:his	O-3P5p1G-1g-1L-2
2w:history	O-1L1
2w:hit	P-1
2w:holding	O-1G1
2w:home	O-1
2w:hospital	p2G-1l-1
2w:house	P1
2w:in	P-1g1L1l-1
2w:including	L1
2w:infrastructure	O1g-1
2w:international	O1
2w:investigation	O-1L1
2w:investment	O1g-1
2w:is	p1G-1g1
2w:issued	G1
2w:it	O-1p-1G1g1L1l-1
2w:its	P-3G1L1l-1
2w:just	G-1
2w:kept	O-1G1
2w:king	O1
2w:last	O-1
2w:launched	O-1P1L-1
2w:law	G-1g1
2w:leader	O1P-1
2w:leaders	L1
2w:leading	P1
2w:led	p1G1L-1
2w:like	O-1
2w:live	P-2G2
2w:location	O1g-1
2w:long	L1
2w:made	g1
2w:majority	O1
2w:make	P1
2w:making	O1
2w:manager	g1
2w:me	O-1
2w:member	G1
2w:members	G1L-1
2w:minister	O2G-2
2w:ministers	O-1g1
2w:ministry	G1
2w:money	G-1
2w:month	O-1g1
2w:my	L1
2w:nation	l-1
2w:nations	O1G-2L1l-1
2w:near	l1
2w:never	O-1
2w:new	O-1P-2p-1G1g1L2
2w:news	O-1G2
2w:no	O-1P1
2w:north	L1
2w:not	O2p-1g-2L-2
2w:noted	O-1g1
2w:now	O-1G1
2w:of	P-1p1G-1L2
2w:office	O-1P1
2w:officer	O1
2w:old	O2g-1
2w:on	O-1G2g-1
2w:one	O-3g2
2w:only	O-1G1
2w:or	O2g-1
2w:ordered	O1L-1
2w:orders	O1
2w:organisation	G1
2w:organization	O2P-2G-1g-1L-1
2w:out	l1
2w:over	P-1G1L1
2w:park	G-1l1
2w:party	O1G2g-1l-1
2w:pay	L1
2w:people	O1
2w:place	O-1g1
2w:plan	O1G-1
2w:planning	O-1P1
2w:plant	g-1
2w:police	O-1p-1l3
2w:power	P-1L1
2w:president	L-1
2w:product	G-1g2
2w:program	O2G-1
2w:project	g-1
2w:region	O-2L1l1
2w:relations	g1l-1
2w:report	O1
2w:reported	O-1P-1G2g1
2w:republic	G-1L1l-1
2w:revealed	G1
2w:rights	g1
2w:road	O1G-1
2w:said	O-2P1G2g1L-1
2w:says	O-1
2w:school	O1l-2
2w:sea	O-1L1
2w:service	O-2G2
2w:she	O-1p1
2w:should	O1G-1
2w:show	O1G-1
2w:signed	g-1
2w:since	O-1G1
2w:six	O-1
2w:south	L1
2w:spoke	G1
2w:state	O2P-1G-1
2w:states	G1g-1
2w:station	O-1G-1L2
2w:still	P1G-1
2w:studies	O1
2w:such	O2G-1
2w:support	O-1G1
2w:take	O1
2w:team	G1
2w:that	G-1l2
2w:the	O-1p1L-2l2
2w:then	O-1P1
2w:there	O-2P1
2w:they	G-1L1
2w:this	O-1G2
2w:those	O1
2w:three	O-1P1
2w:through	O-1L1
2w:times	O-1P1
2w:to	G-1l2
2w:today	O-1P-1G2g1
2w:together	O-1p1
2w:told	O-2p1g2
2w:too	O1
2w:town	O1
2w:trade	O1
2w:two	g1
2w:under	O-1
2w:union	O1l-1
2w:university	p1
2w:up	O-1P1
2w:us	O1
2w:vice	l1
2w:visited	O-1P1
2w:war	O2g-1l-1
2w:was	g1
2w:watch	g1l-1
2w:water	O1
2w:we	O-1P-1G-1g1L2
2w:well	O-1
2w:were	O-1
2w:west	O-1l1
2w:western	O-1l1
2w:where	P-1L1l1
2w:which	O1P-4p-3G1g1l2
2w:while	G-1
2w:who	O-4P3p5G-1L-2l-2
2w:whose	O-1P1
2w:will	p-1G1L1l-1
2w:with	G-1g-1l1
2w:within	O1G-1
2w:won	O-1P3
2w:work	L1
2w:world	G-1g1
2w:would	G-1g1
2w:year	O2P-1G-1L-1
2w:yesterday	O1G-1
2w:–	P-1G-2g2L1
9c:bracket	P-2G-2g2l1
9c:comma	P-1p1G-2g1L-1l1
9c:connector	P-1p3G-2g1L-1l1
9c:group	O1P-1p-1g1
9c:hyphen	P-3G1g2L-2l1
9c:lower	O1P-1G-1L-1l2
9c:mark	O1P-1G-1L-1
9c:person	P-5p-2G2g2L-1l1
9c:place	O-1P-1p1G-2g-1L2l2
9c:possessive	O-1P1p1g1L-1l-1
9c:quote	O-1P1p1G1g-1
9c:stop	P-2p1G-1
9c:thing	O1P-3p-1g1l1
9c:time	O1p-2G-1l2
9c:word	O1p1G-2g1L-1
9w:"	O-1P2p1g-3L1
9w:$	O2G-2L-3l3
9w:&	P1g-2L1
9w:'	P-1G1g1L-3
9w:'s	O-1P1p1g1L-1l-1
9w:(	P-1G-2g2l1
9w:)	P-1p1
9w:,	P-1p1G-2g1L-1l1
9w:-	P-3G1g2L-2l1
9w:.	P-2p1G-1
9w:/	P-1G3L-1l-1
9w::	O2g-2
9w:;	p1G-2g1L-2l-1
9w:?	p1G-1
9w:[	O2G-1L-1l-1
9w:]	O1L-1
9w:account	O1P-2G1
9w:added	P1l-1
9w:administration	P1p1g-1L-1
9w:after	O-3P-1L3l1
9w:again	O1
9w:against	O-1l1
9w:agency	G1
9w:al	p1G-1
9w:all	O1
9w:alone	O1P-1
9w:also	O-1P2L-2l-1
9w:always	O-1
9w:an	p1
9w:and	O-1P1p1L-1l1
9w:announced	O-1P-1p1G1
9w:approved	G1
9w:are	O2P-2g-1l1
9w:area	O-2P-2G-1L3l1
9w:around	O1
9w:as	P1G-1g-1l2
9w:at	O1p-2G-1g1L1
9w:authorities	O1
9w:based	O2l-1
9w:before	O-2G1l1
9w:being	G-1
9w:believes	O-1
9w:between	O1g-1
9w:bin	P1G-2g1
9w:both	O-1
9w:but	O1G-1
9w:by	p-1l1
9w:called	P1
9w:can	O-1P1
9w:cases	O1
9w:chief	O-1G1
9w:cities	L1
9w:citizen	G-1g1
9w:citizens	O1
9w:city	O-1l1
9w:communities	O3P-2G-1L-2
9w:community	G-1
9w:companies	O1G-1
9w:company	O-1g2
9w:conference	O-1G1L1
9w:confirmed	O-1
9w:countries	O2P-1G-1
9w:country	O1
9w:court	O1G-1
9w:crisis	O-1l1
9w:daily	P-1p-1G1g1
9w:data	G1
9w:de	O-1P-1p1g1l-1
9w:del	g1
9w:did	G1
9w:died	P1
9w:district	O-3P-1G-1L3l2
9w:do	O1
9w:does	G-1
9w:due	O2G-1g-1
9w:during	O-1g1l1
9w:education	O-1l2
9w:era	P2G-1
9w:event	O2
9w:explained	O-1P1
9w:family	P2L-2
9w:for	O1P-2p1l-1
9w:foreign	O-1G1g1
9w:found	G1g-1
9w:founded	O1l-1
9w:from	O1P-1
9w:further	P1G-1
9w:got	O-1
9w:government	O-2P2p2G-1g-1L1
9w:group	O-1P-2G3g1L-1
9w:had	O-1P1
9w:has	O-2L1l1
9w:have	P1G-1
9w:he	O1
9w:himself	P1
9w:in	P-3G-1g1L1
9w:include	O-1
9w:increased	g1
9w:infrastructure	O1
9w:international	O2P-1p-1
9w:into	O-1
9w:is	O-1P-1p-1g2L1
9w:it	O1
9w:last	O-1g1
9w:launched	O-1
9w:law	O1
9w:leader	O-2P-1G3L-1
9w:leaders	P-1
9w:led	O-1p1L-1l-1
9w:left	P1
9w:like	O1
9w:made	O2p-2
9w:majority	O1
9w:man	O1
9w:media	P-1
9w:meeting	G1
9w:member	O-1G1
9w:members	O-2G1
9w:met	O-1P2g-1l1
9w:might	P1
9w:military	O-1G1
9w:must	G1l-1
9w:nation	O1
9w:need	O1
9w:news	O-2G1g1
9w:night	O-1
9w:noted	O-1P1
9w:now	G1
9w:number	O1
9w:of	P-1p2G-1l1
9w:office	O-3G3
9w:official	O-1G1
9w:officials	G1L-1
9w:on	O-1P1l-1
9w:opposition	O1L-1
9w:or	O1P1L-1l-2
9w:over	O-2G1l1
9w:partners	O-1G1
9w:partnership	O-1G1
9w:party	O-2G1g1
9w:people	O2P-1
9w:pointed	O1
9w:police	G-1L1
9w:president	O-2G2L1
9w:project	O3P-2G-2g-1
9w:projects	G-1l1
9w:province	O-1P-1L1l1
9w:reality	O1
9w:received	O-1P1
9w:regime	P2G-1L-1
9w:region	O-1G-1L2
9w:relations	O1L1l-2
9w:report	O-2G1
9w:reported	O-2P-1p-1G2g1
9w:reports	O1P-1
9w:said	O-3P5p-1g1L-4
9w:saw	O-1
9w:saying	O-1
9w:says	O-3P4G-1g1L-2
9w:sent	O-1g1
9w:should	O1G-1
9w:side	O1L-1
9w:society	O1
9w:spoke	O-1G1g1
9w:spokesman	O-1G1
9w:started	g-1
9w:state	O1P-1
9w:states	O2L-2
9w:still	O1
9w:territory	G1L-1
9w:that	O-1P-2G1g1
9w:the	O4P-3p-2G-1L-1l1
9w:then	P1
9w:this	O1P-1
9w:through	O-2g-1L2l1
9w:to	L-1l1
9w:today	P-1l1
9w:told	O-2P2G-1g1L-1
9w:took	O-2p1G1
9w:until	O-1L1
9w:via	L1
9w:village	O-2P-1G-1L3
9w:wants	O-1
9w:war	O1g-1L1
9w:was	P3G-2L-4l-1
9w:when	G-1L1l1
9w:where	O-1l1
9w:which	O-1
9w:while	l1
9w:who	p1L-1
9w:will	O-1P-1G2g-1L1
9w:with	O1P-1g-1
9w:won	O-1P2p1G-1g-1l-1
9w:world	O2L-1
9w:would	O-1P1
9w:yesterday	O1l-1
9w:you	O1
9w:–	G-1g1L1l-1
after 15 15 0	O1
after 16 15 0	O1
after 16 4 0	O-2p2
after 17 1 0	O-1g1
after 17 10 0	O-2g1
after 17 12 0	O-1g1
after 17 14 0	O-1G1
after 17 15 0	O2G-1g-1
after 17 17 0	g-1
after 17 21 0	G1
after 17 22 0	g1
after 17 23 0	O2g-1
after 17 24 0	O1
after 17 25 0	O1
after 17 26 0	P-1l1
after 17 28 0	g-1
after 17 3 0	O-3p1g2
after 17 30 0	O1P1g-1
after 17 4 0	O-2g1L1
after 17 6 0	O1
after 17 9 0	O2P-1G-3
after 18 0 0	O1g-1
after 18 1 0	p1l-1
after 18 11 0	G1
after 18 14 0	O-1
after 18 15 0	O-1P-2p-1G2g1L-1
after 18 16 0	G1
after 18 17 0	O-1G1
after 18 18 0	O1l-1
after 18 19 0	G-1L1
after 18 2 0	p-1g1
after 18 21 0	O1l-1
after 18 22 0	p1G-2
after 18 23 0	g-1
after 18 24 0	l1
after 18 25 0	O-2P2G-1
after 18 26 0	p-1
after 18 28 0	O2G-2g1l-1
after 18 3 0	O1
after 18 30 0	O-1p-1g1l1
after 18 4 0	g2l-1
after 18 6 0	p1
after 18 7 0	P-1G-1
after 18 9 0	O-2P-1p-2G2g-1l2
after 19 0 0	G1
after 19 1 0	L-1l1
after 19 11 0	O1g1l-1
after 19 12 0	L-1
after 19 15 0	O-1P-2L1
after 19 16 0	O-2L2
after 19 17 0	G-1
after 19 18 0	G1g1l-1
after 19 19 0	G1L-2l1
after 19 2 0	O-1l1
after 19 21 0	O1G-1
after 19 22 0	L-1l1
after 19 26 0	G-2L2l-1
after 19 28 0	O-1
after 19 4 0	G-1L-1
after 19 5 0	O1G1L-2
after 19 6 0	G1g-1
after 19 9 0	G-2L2
after 20 15 0	P-2
after 20 16 0	G1
after 20 2 0	P1G-2
after 20 22 0	O2G-1g-1
after 20 27 0	O-1G1
after 20 30 0	P-1G1
after 20 9 0	l1
after 21 1 0	O1p-1
after 21 14 0	l1
after 21 15 0	O-1p-2g1l2
after 21 18 0	O-1
after 21 2 0	O2G-1l-1
after 21 21 0	O-1
after 21 22 0	O-1G1g2l-1
after 21 23 0	O-1G-1L1
after 21 26 0	O-2G2l1
after 21 27 0	O1p-1
after 21 28 0	O1G-1
after 21 30 0	O1G-2L-1
after 21 4 0	O1l-1
after 21 5 0	g2
after 21 6 0	O-1L1
after 21 7 0	P1
after 21 9 0	P-1G2
after 22 0 0	O1g-1
after 22 10 0	O-1g2
after 22 11 0	O-1G-1g1L1
after 22 12 0	G-1L1
after 22 14 0	G-1
after 22 15 0	O-1P-1p-1G1g2l1
after 22 16 0	G-3l1
after 22 17 0	O1P1G-1L-1
after 22 18 0	G-1l-2
after 22 19 0	O1G-2
after 22 2 0	O-1P-1p-1G3l-1
after 22 21 0	G1g-1L-1
after 22 22 0	O1G-1l1
after 22 24 0	g1
after 22 25 0	O1
after 22 26 0	P1l-1
after 22 27 0	O2L-1
after 22 28 0	O1L-1
after 22 29 0	O1
after 22 3 0	G1
after 22 30 0	P-2G1
after 22 5 0	G1l1
after 22 6 0	G1g-1
after 22 7 0	O1G-1L-1
after 22 8 0	g-2
after 22 9 0	O-1P1L-1
after 23 1 0	p1G-1g-1
after 23 12 0	O-2P1
after 23 15 0	O-2P1p1G-1
after 23 16 0	O1P-1
after 23 17 0	O-1L1
after 23 2 0	O-1G1
after 23 22 0	P-1
after 23 23 0	P1p-1G-1g2
after 23 24 0	P2p-1L-1
after 23 25 0	O-1P-1p1L1
after 23 26 0	l-1
after 23 28 0	G-2g-1L1
after 23 3 0	P1p-1
after 23 30 0	G2g-3L-1
after 23 4 0	p1l1
after 23 5 0	O-1
after 23 6 0	O-1g1L1
after 23 7 0	O-1p1
after 23 8 0	O2P-1G-1
after 23 9 0	L-1
after 24 1 0	P-1G-1g1L1
after 24 11 0	P1
after 24 12 0	O-1p1
after 24 15 0	O-3P3p3G-2g-1L-1
after 24 16 0	L-1
after 24 18 0	g1
after 24 2 0	O-1P-1p1L1
after 24 22 0	O-1G3g-1
after 24 23 0	P1
after 24 24 0	p1
after 24 25 0	O1
after 24 26 0	O1L-1
after 24 28 0	O-1P-1p1l1
after 24 30 0	O1P-1G1L-1
after 24 4 0	l1
after 24 5 0	O-1
after 24 6 0	O2p-2
after 24 7 0	P2G-1L-1
after 24 9 0	O-1p1G-1
after 25 1 0	P-1
after 25 10 0	O1P-1
after 25 15 0	O-2P1p1
after 25 2 0	P-1p1G-1g1
after 25 23 0	p1
after 25 24 0	O-1L2
after 25 26 0	O-1P1
after 25 28 0	O1P1p-1g-1
after 25 30 0	O1L-1l-1
after 25 4 0	P1L-1
after 25 5 0	O-1L1
after 25 6 0	O1P-1l-1
after 25 7 0	O-1
after 25 9 0	O-4P2p1G-1
after 26 1 0	G1L-2
after 26 10 0	g1
after 26 14 0	O1
after 26 15 0	O-1P1G-1l1
after 26 16 0	P1
after 26 17 0	O1G-1L-1
after 26 18 0	O1g1L-1
after 26 19 0	O-1L1
after 26 2 0	O-1p1
after 26 22 0	O1l-1
after 26 23 0	p-2G1g-1L1
after 26 24 0	O-1G1
after 26 25 0	L-1
after 26 26 0	O1G1g-1L-1l-1
after 26 28 0	g-1
after 26 3 0	O-1p1g1
after 26 30 0	P-1L1
after 26 4 0	l1
after 26 5 0	L-1l1
after 26 8 0	O2L-1
after 26 9 0	O2P-1p-1l-1
after 27 0 0	O2G-3l1
after 27 1 0	p-1g1
after 27 10 0	O-3G2L1
after 27 11 0	O-2p1G1g-1L2
after 27 12 0	L-2
after 27 14 0	O1
after 27 15 0	O1P-1p-2G1g1L-2l-1
after 27 16 0	L-1
after 27 17 0	O-4G3L1
after 27 19 0	G-1
after 27 2 0	O1P-1p-1G-1g1
after 27 22 0	O-2G2
after 27 25 0	O2G-1g-1
after 27 27 0	O-4P3p2G-4L2
after 27 28 0	G2g-1L-1l-1
after 27 30 0	O1p-1G-1L-2l1
after 27 4 0	l-1
after 27 5 0	O1P-1G-3L2l1
after 27 7 0	O-3P-1G3
after 27 8 0	O3p1G-3L-2
after 27 9 0	L-1
after 28 10 0	O2G-1
after 28 12 0	O3P-2
after 28 14 0	O1
after 28 15 0	O4P-1p-1G-3L-2
after 28 26 0	O2
after 28 28 0	O-1P1G-1L1
after 28 3 0	P-1p1G-1
after 28 30 0	O-1P1G-2
after 28 4 0	P1
after 28 5 0	O-2P1G1L2
after 28 6 0	P-4p1G-3L-3l2
after 28 8 0	O-3G3L1
after 29 23 0	O1
after 29 30 0	O3P-2
after 3 22 0	O1
after 3 30 0	O1p1g-1
after 30 0 0	P-1p-1G1l2
after 30 1 0	O-2P1p1L-1l1
after 30 10 0	O2P-1G-1
after 30 11 0	O2G-1
after 30 12 0	P-2G-1g-1L2l1
after 30 13 0	P1G-1L-1
after 30 14 0	g1l-1
after 30 15 0	O-1P1p1g-1l-1
after 30 16 0	l1
after 30 17 0	P-3G2g1L-1
after 30 18 0	O-3P-1p-1g1L1l1
after 30 19 0	O-3P-1p-1g2L1l1
after 30 2 0	O-2p1
after 30 20 0	O2L-1
after 30 21 0	O2P1p-2G-1
after 30 22 0	P-2p-1L-1l2
after 30 23 0	p-1l1
after 30 24 0	P1G1g-1L-2l1
after 30 25 0	P1p-1g-1l1
after 30 26 0	P-3l2
after 30 27 0	O-2P-3p1G3L1l-1
after 30 28 0	O3p1G-1g-3l-2
after 30 3 0	p-1l-1
after 30 30 0	O-1P1G1g-1L1l-1
after 30 4 0	p-3G1g3L-1
after 30 5 0	O-1p2G1
after 30 6 0	O-1G-1L2
after 30 7 0	O-2p1
after 30 8 0	O1P-3G-3g-1L2l1
after 30 9 0	p2G-1g1l-1
after 5 27 0	O-1g3l-1
after 5 28 0	p1g-1l1
after 6 10 0	O2g-1
after 6 15 0	O3g-1l-3
after 6 16 0	p1l-1
after 6 17 0	O1
after 6 18 0	O1P-1G-2g-1L-2l1
after 6 19 0	O1l-2
after 6 21 0	O-3g1L-1l1
after 6 22 0	O1g-1
after 6 23 0	g1
after 6 26 0	g-1
after 6 27 0	O-1l2
after 6 28 0	g1l-1
after 6 30 0	P-3g2L-2
after 6 8 0	g1
after 6 9 0	O-1g2
after 7 17 0	O1
after 7 22 0	O2g-1l-1
after 7 23 0	O1l-1
after 7 26 0	l-1
after 7 30 0	p-1l1
after 8 1 0	O1
after 8 10 0	O-1g1
after 8 11 0	g1
after 8 15 0	g2
after 8 16 0	O-1g1
after 8 2 0	O2p-1g-1
after 8 28 0	O1
after 8 4 0	O2g-1
after 8 5 0	O2g-1
after 9 17 0	l1
after 9 18 0	O1G-1
after 9 19 0	O1l-1
after 9 21 0	g1
after 9 22 0	G-2g1l1
after 9 23 0	p-1g2
after 9 24 0	O1
after 9 25 0	O2p-1l-1
after 9 26 0	O1
after 9 27 0	O2p-1g-4l2
after 9 28 0	O-1l1
after 9 30 0	O1P-3p-1l1
after 9 6 0	O-3P1p1g1
after 9 9 0	O2G-1g-1
afterPlace 12 30 0	g1
around 0 18 15	O2G-2
around 0 19 15	O1G-1
around 0 20 2	O2G-1
around 0 20 27	O-1G2
around 0 22 10	O1
around 0 22 15	O3G-1
around 0 22 2	O1G-1
around 0 22 3	O-2G2
around 0 23 15	O-1P1
around 0 23 25	P-1G1
around 0 23 30	O-1P2
around 0 24 15	O-1P2
around 0 24 30	P1
around 0 26 15	O2G-1
around 0 26 2	O-1P1
around 0 26 25	O-2P1G1
around 0 27 15	G1L-1
around 0 27 2	G-2L2
around 0 27 27	L1
around 0 27 5	O-1L2
around 0 28 30	O1
around 0 30 10	P-1
around 0 30 11	O1P-1G-1
around 0 30 12	P1G-1
around 0 30 14	O1
around 0 30 15	P2G-1L-1
around 0 30 2	P1L-1
around 0 30 22	G1
around 0 30 23	L-1
around 0 30 28	P-1
around 0 30 30	L1
around 0 30 7	P-1
around 0 30 9	O1P1G-1L-2
around 1 19 15	O1
around 1 20 15	O1
around 1 22 15	O2P-1G-1
around 1 22 2	O1
around 1 26 15	O2P-1
around 1 28 15	O1
around 1 28 6	O-2L2
around 1 30 12	P1
around 1 30 15	O1G-1L1
around 1 30 16	P1
around 1 30 30	O-1P1
around 1 30 9	O1P-2
around 10 24 30	P-1
around 10 30 15	O2P-1
around 10 30 24	G1
around 10 30 30	O-1P2G-2
around 10 30 9	O-1G1
around 11 27 15	O-1G1
around 11 30 1	O-1G1
around 11 30 2	O-1P-1G2
around 12 30 1	O1
around 13 30 1	O1
around 13 30 2	L1
around 14 30 2	G1
around 15 17 17	O-1G1
around 15 17 22	O-1G1
around 15 17 30	O1
around 15 18 15	O-1G1
around 15 18 9	G1
around 15 19 15	O-1G1
around 15 19 7	G1
around 15 21 23	O-1
around 15 22 15	O-1L1
around 15 22 17	O1G-1
around 15 22 18	O1G-1
around 15 22 2	O-2G1L1
around 15 22 30	G1
around 15 22 9	O1
around 15 23 1	O1
around 15 23 2	O-1
around 15 23 28	P-1L1
around 15 23 30	P-1G1
around 15 23 7	O-1
around 15 23 9	O1G-1
around 15 24 1	L1
around 15 24 15	P1G-1
around 15 24 28	L1
around 15 24 7	P1
around 15 24 9	O-1L1
around 15 25 15	L1
around 15 25 2	O1P-2
around 15 25 24	L1
around 15 25 30	L-1
around 15 25 9	O-1
around 15 26 15	O-1P2
around 15 26 23	L1
around 15 26 25	O2G-1L-1
around 15 26 30	O-1G-1L1
around 15 26 9	O1L-1
around 15 27 1	L-1
around 15 27 10	O-2G2
around 15 27 12	O-1G1
around 15 27 15	O1P-1L-1
around 15 27 16	L-1
around 15 27 17	O-1G1
around 15 27 22	O-1G1
around 15 27 30	P-1
around 15 27 5	O2G-2
around 15 27 7	O-1
around 15 27 8	O2G-1
around 15 27 9	O-1G1
around 15 28 15	O2P-1
around 15 28 5	G1
around 15 29 30	O1
around 15 30 0	P1
around 15 30 1	P2G-2
around 15 30 10	O1P1G-1L-1
around 15 30 11	O2P-1G-1
around 15 30 12	O-1P-1G1L1
around 15 30 13	O1P-1
around 15 30 14	O-1G2L-1
around 15 30 15	P-1L1
around 15 30 16	O1G-1
around 15 30 18	G1L-1
around 15 30 19	L1
around 15 30 2	O-1P2G-1
around 15 30 23	L1
around 15 30 24	O-1
around 15 30 25	O-1P1
around 15 30 26	P-1
around 15 30 27	P-1
around 15 30 28	P1G1L-2
around 15 30 3	L-1
around 15 30 30	O1P-1
around 15 30 4	P-1G1
around 15 30 5	G-1
around 15 30 6	P-1G-1L2
around 15 30 7	O-2P1G1L-1
around 15 30 8	O1L-3l1
around 15 30 9	O-1P1G-1L1
around 16 27 15	O1G-1
around 16 30 10	O1G-1
around 16 30 11	G1
around 16 30 15	O1P-1
around 16 30 2	P-1
around 16 30 30	P1G-1
around 16 30 6	G-1
around 16 30 9	O-1G1
around 17 22 22	O1
around 17 23 30	P1
around 17 26 9	O1
around 17 28 6	O1l-1
around 17 30 15	O-1P2
around 17 30 2	O-1g1
around 17 30 23	P1
around 17 30 25	O1P-1G1
around 17 30 30	p1g-1
around 17 30 9	O-1p1l1
around 17 7 21	g1
around 17 9 17	O-1g1
around 17 9 18	O1g-1
around 17 9 22	O1g-1
around 18 18 15	O-1G2
around 18 18 2	G1
around 18 18 28	O1G-2g1
around 18 19 28	L-1l1
around 18 21 15	g-1
around 18 22 1	O1
around 18 22 15	O-1G1
around 18 22 2	G1l-1
around 18 22 22	O-1g1
around 18 22 28	g1
around 18 22 9	O1g-1
around 18 23 28	O1P-1p1G-1L-1
around 18 26 15	O-1G2
around 18 28 6	O1G-1
around 18 30 15	G2l-1
around 18 30 18	g1
around 18 30 2	G1l-1
around 18 30 22	O-1
around 18 30 28	O1G-3l2
around 18 30 30	O1G1g-1
around 18 7 18	g-1l1
around 18 7 30	O-1g1
around 18 9 17	O1g-2l1
around 18 9 18	O-1g2
around 18 9 23	O-1g1
around 18 9 30	O-2G1g2
around 19 18 15	g1
around 19 22 15	O1
around 19 22 18	g1
around 19 28 6	O-2l1
around 19 9 22	O-1
around 19 9 30	O-2l2
around 19 9 9	O1g-1
around 2 23 15	O-1P1
around 2 23 2	O-2
around 2 23 30	O1P-1
around 2 23 9	G1
around 2 24 15	O-1P1
around 2 24 2	L1
around 2 24 30	O1P-1
around 2 26 15	O-1P2
around 2 27 7	G1
around 2 30 10	O1
around 2 30 12	P-1
around 2 30 15	P1L-1
around 2 30 16	P2L-2
around 2 30 17	O1
around 2 30 2	O1P-2
around 2 30 23	O-1P1
around 2 30 24	P1G-1
around 2 30 28	O1P-1
around 2 30 30	O2P-1
around 2 30 7	O-1L1
around 2 30 8	O-3G-2L4
around 2 30 9	G-1
around 20 9 30	l1
around 21 18 21	O2
around 21 18 9	g1
around 21 22 22	g1
around 21 28 6	O1g-1
around 21 30 15	O2P-1g-1
around 21 30 28	O-1l1
around 22 17 15	O1
around 22 17 17	O1
around 22 17 7	O1
around 22 18 1	O-1p1
around 22 18 15	O-1g1
around 22 18 2	O1G-1g-1L1
around 22 18 4	O-1g1
around 22 18 9	O-3G1l1
around 22 19 15	L1
around 22 19 2	l1
around 22 19 9	G-1L2
around 22 21 15	O-1
around 22 22 15	O-2g1
around 22 22 17	O1
around 22 22 18	p1
around 22 22 19	l1
around 22 22 22	O1g-1
around 22 22 30	G1
around 22 22 9	O-1g1
around 22 23 15	P1
around 22 26 1	O1
around 22 26 2	L1
around 22 26 23	P1
around 22 26 26	G1
around 22 26 30	O1L-1
around 22 27 10	O-1G1
around 22 27 15	G1
around 22 27 28	O-1G1
around 22 28 15	O1
around 22 28 6	O1L-1
around 22 30 1	l1
around 22 30 10	O-1
around 22 30 11	P1
around 22 30 12	O1
around 22 30 15	O-2L1l1
around 22 30 16	O-1g1L1
around 22 30 2	O1
around 22 30 28	O1
around 22 30 30	O-1G1L-1l1
around 22 30 7	O1G-1
around 22 30 9	P-1
around 22 8 15	g1
around 22 9 18	g1
around 22 9 22	O-1g2
around 22 9 9	O1g-1
around 23 23 2	l1
around 23 23 30	P-2p1
around 23 23 6	p-1g1
around 23 24 15	p1
around 23 24 2	p1
around 23 25 15	l1
around 23 25 2	p-1g1
around 23 26 2	O1l-1
around 23 28 6	p1g-2l1
around 23 30 1	O1g1l-2
around 23 30 15	O-2P-1p1g1
around 23 30 16	O1p-1
around 23 30 2	P-1l1
around 23 30 23	l1
around 23 30 30	p1g-1
around 23 30 4	P2p-1g-1
around 23 30 6	O1
around 23 30 9	O-1p1l-1
around 23 6 30	O-1g1
around 23 8 2	O1
around 24 24 15	p1
around 24 25 6	O1l-1
around 24 28 6	O-1l1
around 24 30 15	P-1p1l1
around 24 30 2	O-1p2
around 24 30 4	O-1g1
around 24 9 30	l-1
around 25 28 6	g-1
around 25 30 15	p1
around 25 30 2	g1l-1
around 25 30 30	O1
around 25 30 4	O1
around 26 22 22	g-1l1
around 26 23 15	P-1l1
around 26 23 2	P-1g1
around 26 23 9	O-1P2p-1
around 26 26 15	P1
around 26 30 1	l1
around 26 30 15	g-1l1
around 26 30 2	P-2g-2L2l1
around 26 30 28	P1
around 26 30 30	O-1P4p-2g-2l-1
around 26 30 7	l1
around 26 30 9	O-1P-1g1
around 26 9 22	g-1l1
around 26 9 26	O1
around 27 28 6	O-1g3l-1
around 27 30 15	P3p-2g-1
around 27 30 2	O-1P1
around 27 30 9	p-1L1
around 27 6 30	O1l-1
around 27 8 1	O1
around 27 8 15	O1g-1
around 27 8 2	O1
around 27 9 27	O-1g-1l1
around 27 9 30	O2g-2
around 27 9 9	O1
around 28 28 6	l1
around 28 5 28	O-1p1g-1l2
around 28 6 18	O1P-1G-2g-1L-2l1
around 28 6 21	O-3L-1l2
around 28 6 22	g-1
around 28 6 26	O-1l1
around 28 6 30	O-1P-1G-1g1L-1l2
around 28 8 15	O-2g2
around 29 30 15	O-2P3
around 29 30 2	P1
around 3 22 15	O3G-1
around 3 22 26	O-3P1G1
around 3 23 15	O-1P1
around 3 28 15	O1
around 3 30 15	O-2P1G1
around 3 30 16	P1
around 3 30 3	O-2P1G-2L1
around 3 30 30	O1P-2
around 3 30 9	G-1
around 30 17 2	g-1
around 30 17 22	O-1g1
around 30 18 1	g1l-1
around 30 18 15	g-1l1
around 30 18 2	O-2g1
around 30 18 4	g1
around 30 18 9	l1
around 30 19 15	O-1l1
around 30 19 2	O-1
around 30 19 22	l1
around 30 21 1	p-1
around 30 21 15	O-1l1
around 30 22 1	l-1
around 30 22 15	g1
around 30 22 2	O1
around 30 22 22	g1
around 30 22 28	l1
around 30 22 7	O1g-1
around 30 22 9	O1
around 30 23 15	O1P-1
around 30 23 2	O-1p2
around 30 23 23	P1p-1
around 30 23 30	O2p-1g-2L-1l1
around 30 23 6	O-1
around 30 23 9	O-1l1
around 30 24 15	p1
around 30 24 18	g1
around 30 24 2	O-1
around 30 24 7	p1l-1
around 30 24 9	g1
around 30 25 15	p1l-1
around 30 25 2	p1
around 30 25 30	g1
around 30 25 9	p1
around 30 26 15	p-1l1
around 30 26 23	O2p-1
around 30 26 30	P1
around 30 26 4	O1g-1
around 30 26 9	p-1g1
around 30 27 15	p-1l-2
around 30 28 6	O1P-1p1G-2g-1L-4
around 30 30 1	p1
around 30 30 10	g1
around 30 30 11	O1p-1
around 30 30 12	g-1L1
around 30 30 15	p1g-1L1
around 30 30 16	G1g-1
around 30 30 2	O1P-3p2G-1L-2
around 30 30 22	O2g-1
around 30 30 25	O1p-1
around 30 30 26	g-1l1
around 30 30 28	O-1p2L1l-2
around 30 30 3	p-1g1
around 30 30 30	G-1g2l-1
around 30 30 4	O-2p-2g1l1
around 30 30 5	O-1p2g-1
around 30 30 7	p1
around 30 30 9	O1P-1l-2
around 30 6 15	O1l-1
around 30 6 16	O-1p1
around 30 6 23	p1g-1
around 30 6 28	O1p-1
around 30 6 30	O3p-1l-1
around 30 6 8	O1
around 30 7 18	l-1
around 30 7 23	O1
around 30 7 30	g-1l1
around 30 8 1	O1
around 30 9 19	g1
around 30 9 22	O2g-1
around 30 9 23	O-1g1
around 30 9 26	O1
around 30 9 27	g-1
around 30 9 30	O2l-1
around 4 19 5	O2L-2
around 4 30 4	P-2G2
around 5 22 15	O1
around 5 27 4	O-1g1
around 5 30 15	O1G-2L-1
around 5 30 16	O-1
around 5 30 2	O-1P2G-1
around 5 30 22	O-1g1
around 5 30 30	P-1L1
around 5 30 9	P1G-1
around 6 15 15	O1
around 6 16 15	O1
around 6 16 4	O-2p2
around 6 18 1	O-1
around 6 18 15	O-1l2
around 6 18 18	O1l-1
around 6 18 2	l1
around 6 18 22	O-1p1l1
around 6 18 24	l1
around 6 18 26	p-1
around 6 18 30	p-1g1l1
around 6 18 9	O1
around 6 19 15	L1l-1
around 6 21 14	O-1l1
around 6 21 18	g-1l1
around 6 22 15	O-1l1
around 6 22 19	O1
around 6 22 30	g-1l1
around 6 22 9	O-1
around 6 26 5	O-2l2
around 6 27 15	g-1l1
around 6 30 1	O-1
around 6 30 15	O1p1l-2
around 6 30 16	p1l-1
around 6 30 18	O-1G1l1
around 6 30 19	O-1g2l-1
around 6 30 2	O1p-1g1L-1
around 6 30 22	O-3l3
around 6 30 26	l1
around 6 30 28	L2l-1
around 6 30 30	O-2P2p1G-1g-1
around 6 30 4	g1l-1
around 6 30 6	O-2p-1L1
around 6 30 8	O1g-1
around 6 8 16	O-1g1
around 7 18 9	G1g-1L-1l1
around 7 22 18	G1
around 7 22 22	g-1
around 7 30 12	O-1P-1l1
around 7 30 15	P-2
around 7 30 18	g1
around 7 30 19	L1
around 7 30 30	O-1P1L1
around 7 30 9	G1
around 8 28 6	O3G-1L-1
around 8 30 2	O1
around 9 17 15	g-1l1
around 9 17 17	O1
around 9 17 21	O-1G1
around 9 17 22	g1
around 9 17 26	O-1
around 9 17 28	O1
around 9 17 9	G-3g1l1
around 9 18 15	O1G-1
around 9 18 2	O1
around 9 18 22	G-1g1
around 9 18 7	L1
around 9 18 9	G1g-1
around 9 19 15	G1
around 9 19 22	O1
around 9 19 26	G-1L1
around 9 19 9	O-1L1
around 9 21 28	O2G-1L-1
around 9 21 30	O2G-2
around 9 21 9	O-1G1
around 9 22 15	O-1G2g1L-1
around 9 22 16	O1
around 9 22 17	O1G-1
around 9 22 18	L1
around 9 22 19	G-1
around 9 22 22	O-1P1G-1g1l1
around 9 22 26	O1G-1
around 9 22 28	O1
around 9 22 30	g1
around 9 22 4	g-1l1
around 9 22 7	O1
around 9 22 9	O-1g1
around 9 23 1	L1
around 9 23 15	O1P-2g1
around 9 23 23	O-1P2L-1
around 9 23 28	O-1P2
around 9 23 30	P-1
around 9 23 7	L1
around 9 23 8	O1
around 9 24 2	P-1L1
around 9 25 30	O1P-1G1
around 9 25 9	P1
around 9 26 1	G1L-1
around 9 26 15	O-2P-1G1L2
around 9 26 18	O1
around 9 26 19	O-1L1
around 9 26 2	O-1G2L-1
around 9 26 22	O-1g1
around 9 26 23	L1
around 9 26 28	P1
around 9 26 30	g-1
around 9 26 8	O1
around 9 27 1	O-1G2
around 9 27 10	O-1L1
around 9 27 11	G-2L2
around 9 27 12	G-1l1
around 9 27 15	g-1L1
around 9 27 17	O-1G1
around 9 27 2	O-2G2
around 9 27 22	O-1G1
around 9 27 28	G1
around 9 27 5	O1G-1
around 9 27 7	G1
around 9 27 8	O3G-2
around 9 27 9	O-1G1
around 9 28 6	O-1G1L-2l1
around 9 30 1	O-2l1
around 9 30 10	O1P-1
around 9 30 11	P2G-1
around 9 30 12	O1P-4G-4L1
around 9 30 13	O-1P2G-1L-1
around 9 30 15	p-1G1l-1
around 9 30 16	P-1G1L-1
around 9 30 17	G1L-2
around 9 30 18	O-2G-1L2
around 9 30 19	O-3L1l1
around 9 30 2	O-1P-1G2g-1l1
around 9 30 23	O1P-1
around 9 30 24	G1L-2
around 9 30 25	O-1L1
around 9 30 26	P-1
around 9 30 28	O3P2g-3L-2l-4
around 9 30 30	P-1G1g-2
around 9 30 4	O1P-1G-2L-1l2
around 9 30 5	O-1G1g1
around 9 30 6	G-1
around 9 30 8	G-1L1
around 9 30 9	p1G-1g2L-1
around 9 6 30	O-2p1g1
around 9 9 17	O-1g1
around 9 9 18	O2g-1
before 0 17 0	O1G-1
before 0 18 0	O4P-1G-3
before 0 19 0	O1
before 0 20 0	O2P-2L-1
before 0 21 0	O1P-1
before 0 22 0	O5P-4G-2L-3
before 0 23 0	O-1P1G-1L1
before 0 24 0	P1L-1
before 0 25 0	O-2P1
before 0 26 0	O1G-1L-1
before 0 27 0	O-1P-1G-1L3
before 0 28 0	O3G-1L-2
before 0 29 0	O1
before 0 30 0	G-1
before 1 19 0	O1
before 1 20 0	O3P-1G-1
before 1 21 0	P1
before 1 22 0	O6P-4G-3L-2
before 1 23 0	O-2P2
before 1 24 0	O-1G1
before 1 25 0	O-1P1
before 1 26 0	O4P-3G-1L-1
before 1 27 0	O-2G3
before 1 28 0	O-1L2
before 1 30 0	O-1P2
before 10 25 0	P2L-1
before 10 30 0	G1L-1
before 11 27 0	O-1G1
before 11 30 0	O-1P-2G3L-1
before 12 27 0	G-1
before 12 28 0	O-1L1
before 12 30 0	O1
before 14 30 0	O-1P-2G1L1
before 15 17 0	O-1G1
before 15 18 0	O-1P1G1L-2
before 15 19 0	O-1P-1G2
before 15 21 0	O-1P1
before 15 22 0	O-2G1L2
before 15 23 0	O1P-2G1
before 15 24 0	O-2L2
before 15 25 0	O1P-1
before 15 26 0	P1L-1
before 15 27 0	O1P-3G1L-2
before 15 28 0	O2G-1
before 15 29 0	O1
before 15 30 0	G-1L1
before 16 22 0	O-3G3
before 16 23 0	L1
before 16 24 0	O1
before 16 26 0	O2
before 16 27 0	O1G-2L-1
before 16 28 0	O-1G1
before 16 30 0	P-1G-1L1
before 17 17 0	g1
before 17 18 0	g1
before 17 21 0	P1
before 17 22 0	O1G-1
before 17 23 0	O-1P2g-1
before 17 24 0	P1
before 17 25 0	O-1P1
before 17 26 0	p-1G-1l1
before 17 28 0	O1l-1
before 17 3 0	g1
before 17 30 0	O-2P2p1L-2
before 17 7 0	O-1g1
before 17 9 0	O2g-1
before 18 17 0	O1G1g-1
before 18 18 0	p-1G3l-2
before 18 19 0	G1g-1L-1l1
before 18 20 0	O-1G1
before 18 21 0	G1
before 18 22 0	G1l-2
before 18 23 0	O1G-1L-1
before 18 24 0	l1
before 18 25 0	p3G-1L-1
before 18 26 0	p-1G1
before 18 27 0	O1G-1
before 18 28 0	O2G-2l-1
before 18 30 0	O1p-1G1g-1
before 18 6 0	p1G1g-2l-1
before 18 7 0	l1
before 18 9 0	O-1g2l1
before 19 17 0	O1
before 19 18 0	O-1g2l-1
before 19 19 0	g1
before 19 21 0	O2g-1
before 19 22 0	G-1
before 19 26 0	g-2l2
before 19 28 0	O-2l1
before 19 30 0	O1l-2
before 19 6 0	O3g-1l-2
before 19 7 0	O1
before 19 9 0	O-1l2
before 2 17 0	O-1
before 2 18 0	L1
before 2 22 0	O-2P3L-1
before 2 23 0	G1
before 2 24 0	L1
before 2 25 0	G-1
before 2 26 0	O-1G1L-1
before 2 27 0	G1
before 2 28 0	P1
before 2 29 0	O1
before 2 30 0	P-1
before 20 22 0	O2g-2
before 20 27 0	O-1L1
before 20 30 0	P-1p-1g1l1
before 20 9 0	l1
before 21 18 0	O1l-2
before 21 21 0	O1p-1
before 21 22 0	g1
before 21 23 0	O-1p1l1
before 21 26 0	O-1g2
before 21 27 0	O2G-1l-1
before 21 28 0	O1g-1
before 21 30 0	O2P-3p1G-1g-3l1
before 21 9 0	O-2g2
before 22 17 0	O1P-2p1L-1
before 22 18 0	O-1P-1G-2g1L2
before 22 19 0	O-1G-1g-1L2l1
before 22 20 0	G-1
before 22 21 0	g1l-1
before 22 22 0	P-2G-1L-4l2
before 22 23 0	O-1P1L1
before 22 24 0	O-1P1G1
before 22 25 0	P1
before 22 26 0	P-2p1g1
before 22 27 0	O-1L1l-1
before 22 28 0	O1G-1L-2
before 22 29 0	O1
before 22 30 0	P-1p-2g1l1
before 22 6 0	O1
before 22 7 0	g-1
before 22 8 0	O1G-1L-1
before 22 9 0	G-1g1
before 23 17 0	O-1
before 23 22 0	O-1g1
before 23 23 0	O1P-4g1l-1
before 23 24 0	P-2p2l-1
before 23 25 0	O-1P-2l2
before 23 26 0	p1l-1
before 23 28 0	p1g-2l1
before 23 30 0	p1G-3g1L-1l-1
before 23 6 0	g1l-1
before 23 8 0	O2g-1
before 23 9 0	O1p-1
before 24 18 0	g1
before 24 23 0	P-1p1
before 24 24 0	P-1p1
before 24 25 0	O1P-1
before 24 26 0	O1l-1
before 24 28 0	p-1l1
before 24 30 0	G-1g1
before 24 6 0	O1
before 24 9 0	O1l-1
before 25 23 0	P-1p1
before 25 24 0	O-1P-2p1l2
before 25 25 0	P-1
before 25 26 0	O-1p2
before 25 28 0	O1g-1
before 25 30 0	O1P-2p1G-1g1L-1l-1
before 25 6 0	l-1
before 26 18 0	O1g1l-1
before 26 19 0	L-2l1
before 26 22 0	G-1g1
before 26 23 0	P1p-1g1L-1l1
before 26 24 0	g1
before 26 25 0	O1p1l-1
before 26 26 0	O1G-1g1L-1l-1
before 26 30 0	O-1P1G-3g-2l2
before 26 9 0	O1g-1
before 27 17 0	O1g-1
before 27 19 0	l1
before 27 22 0	O1g-1l-1
before 27 25 0	P1p-1g-1
before 27 27 0	O-1p4G-2g-3
before 27 28 0	P1p-1g2l-2
before 27 30 0	O-2P2L1
before 27 5 0	O1
before 27 6 0	O1l-2
before 27 7 0	O2g-2
before 27 8 0	O1
before 27 9 0	O2g-4l1
before 28 22 0	O1
before 28 26 0	O2g-1l-1
before 28 28 0	O-1p1
before 28 30 0	P-2p2G1g-1
before 28 5 0	O-2p1g1l1
before 28 6 0	O-1P-3p1G-5L-6l3
before 28 8 0	O-3g3l1
before 29 24 0	P1
before 29 25 0	P1
before 29 30 0	O-4P5p-1G-2L-1
before 3 17 0	O1
before 3 19 0	O1
before 3 22 0	P1
before 3 25 0	O-1P1
before 3 28 0	O1P-1
before 3 30 0	O-1G1g-1
before 30 17 0	O-1p-1g2
before 30 18 0	O-1p-2G-1g1l1
before 30 19 0	p-1G-1l1
before 30 20 0	O1l-1
before 30 21 0	l1
before 30 22 0	O1p-1G-2g1
before 30 23 0	p1L-3l1
before 30 24 0	O-1p2L-1
before 30 25 0	O-2P1p1L-1
before 30 26 0	p-2G-1g1l1
before 30 27 0	O2p-4G1
before 30 28 0	O1P-2g-1L-4l1
before 30 3 0	O1g-1
before 30 30 0	P-2p2G-2
before 30 5 0	O2l-1
before 30 6 0	O3g-1l-2
before 30 7 0	O2p-1g-1
before 30 8 0	O4g-1l-1
before 30 9 0	O2P-1l-2
before 4 19 0	O1
before 4 22 0	G-1L1
before 4 23 0	O-1P1
before 4 27 0	P1
before 4 28 0	P1G-1
before 4 30 0	P-2G2L-2
before 5 18 0	G1g-1
before 5 19 0	O-1G1
before 5 22 0	G1g-1L-1
before 5 24 0	P1p-1
before 5 26 0	P1
before 5 27 0	O-1g3l-1
before 5 28 0	O1P-2L-1l1
before 5 30 0	O-2L2
before 6 10 0	O2g-1
before 6 13 0	O1
before 6 15 0	O1P-1p1G-1g-1l-1
before 6 16 0	P-1p2G-1L-1l-1
before 6 18 0	G-3g-2L-2l2
before 6 19 0	O-1L2
before 6 21 0	O-3G-1g1l2
before 6 22 0	p1G-1g-1
before 6 23 0	g1
before 6 25 0	P-1L1
before 6 26 0	g-1l1
before 6 27 0	O-1L-1l2
before 6 28 0	g1l-1
before 6 30 0	O-2p-1g2L1l1
before 6 8 0	O-1g1
before 6 9 0	O-2g2
before 7 17 0	G1
before 7 18 0	G2L-1
before 7 19 0	O1G-1
before 7 22 0	G2g-2
before 7 27 0	O3G-3
before 7 30 0	O-1p-1L1l1
before 8 18 0	O-1g1
before 8 23 0	O1
before 8 26 0	O1
before 8 27 0	O1
before 8 28 0	O2G-1L-1
before 8 30 0	O3P-2
before 9 17 0	P-2g1l1
before 9 18 0	O1P-1
before 9 19 0	g1l-1
before 9 21 0	P-1
before 9 22 0	O-1G-1g1L1l1
before 9 23 0	p-1G-1L1
before 9 24 0	O1g-1
before 9 26 0	O-2G1L1
before 9 27 0	O-3p-1G2g-3L1l2
before 9 28 0	O-4G2L2
before 9 30 0	O1P-1p-1g-1
before 9 6 0	O-2p2g1
before 9 9 0	O1G-1L-1
bracket 17 0 0	O-1g2
bracket 22 0 0	g1
bracket 27 0 0	O-1P1p2
bracket 28 0 0	P1G-1
bracket 30 0 0	P-3G2
bracket 6 0 0	g1
bracket 8 0 0	O1g-1
bracket 9 0 0	g-1l1
dateline 0 0 0	O-2P-1L3
dateline 1 0 0	O-1P-1G2g-3l1
dateline 2 0 0	O-1L1
dateline 3 0 0	P-1l-1
edge 0 16 0	O-1
edge 0 17 0	O3p-2g-1L-2
edge 0 18 0	O1P-2G-1L-2
edge 0 19 0	p-1G-1L1
edge 0 20 0	O2G-1g-1
edge 0 21 0	p1G-1L-1l1
edge 0 22 0	O3P-1G-3L-1
edge 0 23 0	P2l-1
edge 0 24 0	O-1P1G1g-1L-2l1
edge 0 25 0	O1P2G-1L-1l-1
edge 0 26 0	O1l-2
edge 0 27 0	O-2P1p1g-3L2l1
edge 0 28 0	P-1p2G-3L-6l1
edge 0 29 0	O1
edge 0 3 0	O2P-1G-1g-1
edge 0 30 0	G1
edge 0 5 0	O2P-2p-1G-3g1L-1
edge 0 6 0	O2P-7p1G-5g1L-5l1
edge 0 7 0	O4P-2p-2G-2g-1L-1
edge 0 8 0	O1
edge 0 9 0	O3P-3p-2G-5g1L-3l1
edge 1 17 0	O1P-1L-1
edge 1 18 0	O-2P1L1
edge 1 19 0	O-1P-1L1
edge 1 20 0	O-2P-2G2L1
edge 1 21 0	O-2G2L1
edge 1 22 0	L-1
edge 1 23 0	P-1G1
edge 1 24 0	O1P-2G1L-1
edge 1 25 0	O-1P1
edge 1 26 0	O1P-2L1
edge 1 27 0	O-1P1G1L-1
edge 1 28 0	O-3G1L3
edge 1 29 0	O4P-2G-2L-1
edge 1 30 0	O-1P-1G1L1
edge 2 10 0	O2g-1
edge 2 14 0	O1
edge 2 15 0	O1p1g-1L-1
edge 2 16 0	p2G-1L-1
edge 2 17 0	O-2p1g2
edge 2 18 0	O-1P-2p-2g3
edge 2 19 0	O-2P-1p-1G-2l3
edge 2 20 0	l-1
edge 2 21 0	O1P-3p-2g1
edge 2 22 0	P-3p-4G-1g1L-2l1
edge 2 23 0	O-1P-1p2G-3L-2l2
edge 2 24 0	O-1p3L-3
edge 2 25 0	O-3p3G-2L-1l1
edge 2 26 0	O-1P-2p1G-2l2
edge 2 27 0	O-1P-4p-2G1g2L-1
edge 2 28 0	O1p-2G-1L-1l1
edge 2 29 0	p1
edge 2 30 0	O-1p2G-2g1L-2l1
edge 2 8 0	O2P-3p-2G-3g2L-1l-1
edge 3 18 0	O1P-3G1L-2
edge 3 19 0	O1P-3G2L-2
edge 3 20 0	O1L-2
edge 3 21 0	O1G-1L-1
edge 3 22 0	O-1P-1G2L1
edge 3 23 0	O-1P1G-2L1
edge 3 24 0	O-3P2G-3L2
edge 3 25 0	O-1P1G-1L1
edge 3 26 0	P2L-3
edge 3 27 0	P-3L1
edge 3 28 0	O6P-1G-7L-4
edge 3 30 0	O-1P-1L2
first 10 0 0	O2g-1
first 13 0 0	O1
first 15 0 0	O1P-1p1G-1g-1l-1
first 16 0 0	P-1p2G-1L-1l-1
first 17 0 0	P-1g1L-1l1
first 17 1 0	P1G-2g2L-3
first 17 2 0	O1G-1L-1
first 17 3 0	O2G-1l-1
first 18 0 0	P-2G1g-2L-2l2
first 18 1 0	O-3P-3G5g1L-6l-1
first 18 2 0	O1G-6g1
first 18 3 0	O1p1G-1g-3l1
first 19 0 0	P-5g1L1l-2
first 19 1 0	O1P-1p-1G-3L-1l1
first 19 2 0	G-2L-1
first 19 3 0	p1g-1
first 20 0 0	P-2p1G1
first 20 1 0	O1P-1p-2l1
first 20 2 0	p-1g1l1
first 21 0 0	O-2P-1g2L-1l1
first 21 1 0	O4P-1G-4g1L-5l-1
first 21 2 0	O3G-2g-1L-1l-2
first 21 3 0	O1p1G-1g-1
first 22 0 0	P-2G1g-1L1l1
first 22 1 0	O-2P-2g1L1l1
first 22 2 0	G-4L-1l1
first 22 3 0	O2p2G-5g-1l-1
first 23 0 0	O-2P1p-1L2l-1
first 23 1 0	P-2G-4g2L-2
first 23 2 0	O1P-2p1G-1g-1
first 23 3 0	O3p-2
first 24 0 0	O-2P2p-1
first 24 1 0	O2P-1p-2G-2g2L-1l-1
first 24 2 0	G-1
first 25 0 0	O-3P3p-1G-1L1l-1
first 25 1 0	O2P-4G-2g1L-2l1
first 25 2 0	O1P-1p-1
first 25 3 0	O2p-1
first 26 0 0	L-1
first 26 1 0	P-1G-6L-1l3
first 26 2 0	O-1p2G-2g1L-2
first 26 3 0	O2P-1p-1G-1g2L-1l-2
first 27 0 0	O-2P-2p-1G2g1l3
first 27 1 0	O2P2p1G-2g-2l-3
first 27 2 0	P-1p1G-2L1
first 27 3 0	O2p-1g-1
first 28 0 0	O-1P-1G-1L1l1
first 28 1 0	O-3P-4p1G-1g3L-1l3
first 28 2 0	O1g-1
first 28 3 0	O2g-1
first 29 0 0	O4P-2G-2L-1
first 29 1 0	O-4P6p-1G-3g-1L-2
first 29 3 0	O1
first 30 0 0	O-1P-2p-2G1L2l1
first 30 1 0	O3P-3G-4g1L-3
first 30 2 0	O1P-2p2G-8g2L-4
first 30 3 0	p3G-3g-2L-3l1
first 6 0 0	O-2p1g2
first 8 0 0	O-1g1
first 9 0 0	G-1g1L-1
gazetteer 0 0 0	O4p4G-2g4L-15l-1
gazetteer 12 0 0	O-4P-2p-5G-1g1L-3l6
gazetteer 16 0 0	O11P-6G-6L-8l-1
gazetteer 20 0 0	O4G-1L-3
gazetteer 24 0 0	O3g-1l-2
gazetteer 26 0 0	O-2P-2p4g1l-1
gazetteer 27 0 0	G-1L1
gazetteer 28 0 0	O-2P-8G-5g-2L8l1
gazetteer 30 0 0	O-1G-1L2
gazetteer 31 0 0	L1
gazetteer 32 0 0	O-1P-2L3
gazetteer 34 0 0	O-1P-1p-2g-1l4
gazetteer 35 0 0	l1
gazetteer 36 0 0	O-2p-2L-1l4
gazetteer 37 0 0	O1P1p3G1L-7l1
gazetteer 38 0 0	O-1p-1G-2g2
gazetteer 39 0 0	O-2P-2G-1L5
gazetteer 4 0 0	O-5P-13p-3G-8g3L10l2
gazetteer 40 0 0	O-2P-2G-1L4
gazetteer 41 0 0	P-2G1
gazetteer 42 0 0	L1
gazetteer 45 0 0	O-1P-1p-2G-1g1L-1l3
gazetteer 46 0 0	O-1p-1L-1l3
gazetteer 8 0 0	O-3P-5G-1L5l1
gazetteerNext 12 0 0	G1L-2l1
gazetteerOf 0 10 0	O2g-1
gazetteerOf 0 13 0	O1
gazetteerOf 0 15 0	O1P-1p1G-1g-1l-1
gazetteerOf 0 16 0	P-1p2G-1L-1l-1
gazetteerOf 0 17 0	O3P-1G-1L-2l-1
gazetteerOf 0 18 0	P-2g2L-2
gazetteerOf 0 19 0	P-4p-2G2L-2l1
gazetteerOf 0 20 0	O1P-1p-1G1g-1L1
gazetteerOf 0 21 0	O-1P-1g1L-2l1
gazetteerOf 0 22 0	O2P-3p-2g2L-3
gazetteerOf 0 23 0	O-2P4p2g-1L-4l-4
gazetteerOf 0 24 0	O-3P3p2G-1L-1l-1
gazetteerOf 0 25 0	O-2P5p1G-2g-1L-3l-3
gazetteerOf 0 26 0	O-1p1
gazetteerOf 0 27 0	P-1G3L-4l-1
gazetteerOf 0 28 0	O1P-2p1G-4L-2l2
gazetteerOf 0 29 0	O4P-3p1G-2L-1
gazetteerOf 0 3 0	O2P-1G-1g-1
gazetteerOf 0 30 0	O-3P3p3G3g-1L-4l-2
gazetteerOf 0 5 0	O2P-2p-1G-3g1L-1
gazetteerOf 0 6 0	O2P-7p1G-5g1L-5l1
gazetteerOf 0 7 0	O4P-2p-2G-2g-1L-1
gazetteerOf 0 8 0	O3P-4p-3G-4g2L-2l-1
gazetteerOf 0 9 0	O4P-3p-2G-5g1L-3l1
gazetteerOf 12 18 0	g1
gazetteerOf 12 19 0	g-1l2
gazetteerOf 12 24 0	p-2l3
gazetteerOf 12 25 0	p-2l2
gazetteerOf 12 30 0	O-2P-1p-1L-1l3
gazetteerOf 12 9 0	g1
gazetteerOf 16 24 0	P-1G-1L1
gazetteerOf 16 25 0	O3P-2L-2
gazetteerOf 16 26 0	O2L-1
gazetteerOf 16 30 0	O10P-4G-4L-8l-1
gazetteerOf 20 26 0	O2L-2
gazetteerOf 24 30 0	O3g-1l-2
gazetteerOf 26 17 0	O-1G1
gazetteerOf 26 23 0	P-1
gazetteerOf 26 24 0	O-2P-1p1
gazetteerOf 26 25 0	O-1p4L-3l-1
gazetteerOf 26 26 0	O1L-1
gazetteerOf 26 27 0	P1G-4g1L2
gazetteerOf 26 30 0	O-2P-2G1g1L1
gazetteerOf 27 30 0	L1
gazetteerOf 28 24 0	P-2
gazetteerOf 28 25 0	O-1P-1p1L2
gazetteerOf 28 27 0	G-2
gazetteerOf 28 30 0	O-3P-6p-1G-4g-1L7l1
gazetteerOf 30 26 0	L1
gazetteerOf 30 30 0	L1
gazetteerOf 31 26 0	L1
gazetteerOf 32 24 0	L1
gazetteerOf 32 26 0	L1
gazetteerOf 32 30 0	L1
gazetteerOf 34 23 0	l1
gazetteerOf 34 30 0	O-3p-1l2
gazetteerOf 35 30 0	l1
gazetteerOf 36 24 0	l1
gazetteerOf 36 30 0	O-1p-1L-1l3
gazetteerOf 37 17 0	P-1G1l1
gazetteerOf 37 18 0	P-1p-1l1
gazetteerOf 37 19 0	O-1G-1g1L1l1
gazetteerOf 37 20 0	p1
gazetteerOf 37 21 0	O1P-1
gazetteerOf 37 22 0	G-1
gazetteerOf 37 23 0	p1G-2g-2l1
gazetteerOf 37 24 0	O-3P3p3G2L-5l-3
gazetteerOf 37 25 0	O-1P3L-3
gazetteerOf 37 26 0	O3P-1G-1g2L-4
gazetteerOf 37 27 0	O-1p-1G4g-1L-5l2
gazetteerOf 37 30 0	O1G-1l-1
gazetteerOf 38 23 0	O2P1G-1L-2
gazetteerOf 38 24 0	p-1L-1l1
gazetteerOf 38 30 0	O-3g2L2
gazetteerOf 39 30 0	O-3P-1G-1L4
gazetteerOf 4 19 0	O-1P-1G-2L3
gazetteerOf 4 23 0	O-1P-5p-2L1l3
gazetteerOf 4 24 0	P-2L2
gazetteerOf 4 25 0	O-3P-2G-1L3l1
gazetteerOf 4 27 0	O-4G-6L7
gazetteerOf 4 30 0	O-2P-7p-1G-1g3L4
gazetteerOf 40 30 0	O-2P-2G-1L4
gazetteerOf 41 30 0	O-1
gazetteerOf 45 26 0	O-1l1
gazetteerOf 45 30 0	p-1L-1l2
gazetteerOf 8 18 0	L-1l1
gazetteerOf 8 22 0	G-1
gazetteerOf 8 23 0	P-1L2
gazetteerOf 8 25 0	P-2L3
gazetteerOf 8 26 0	O-1L1
gazetteerOf 8 30 0	O-1P-1L1
group 0 0 0	O1P-3G1g1L-1
group 1 0 0	P-3G-1g1L-1l1
group 2 0 0	P-2p1G2L-5
last 10 1 0	O2g-1
last 14 1 0	O1
last 15 1 0	O1p1g-1L-1
last 16 1 0	O-1P-1p2G-1L-1
last 17 0 1	O-1p-1G2L-1l1
last 17 0 2	G-1
last 17 0 3	g1
last 17 1 0	O-1p1G-1g2
last 18 0 1	P-1
last 18 0 2	O-1G2g-1L-2l1
last 18 0 3	O-2P-1p-2G-1g1L1l3
last 18 1 0	O-2P-6p-2G3g2L-1l1
last 19 0 1	P-2p-1G-1L2
last 19 0 2	O1L1l-1
last 19 0 3	O2G-1L1l-1
last 19 1 0	O-1P-5p-2l3
last 20 0 1	O1L-2
last 20 0 2	L1
last 20 1 0	O1L-3
last 21 0 1	O1P-1G-1L1l-1
last 21 0 2	O2P-1p1l-2
last 21 0 3	P-1L-1l1
last 21 1 0	P-1p-2g1L-1l1
last 22 0 1	O1P-3p1L-3l2
last 22 0 2	O1P-1p1g-1L-1
last 22 0 3	O2P-1G-2g-1L1l1
last 22 1 0	O-1P-3p-2G1g2l1
last 23 0 1	P1p-1G-2L2l-1
last 23 0 2	O1g1l-1
last 23 0 3	O2p-1L-1
last 23 1 0	O-3P1p3G-2l2
last 24 0 1	O1P1p-1G-1l-1
last 24 0 2	O2g-1L-1l-1
last 24 0 3	O1P-1G1g-1
last 24 1 0	O-5P3p2G-3
last 25 0 1	O-1P1p1G-1l-1
last 25 0 2	P2p-1G-1
last 25 1 0	O-4P2p4G-4g-1
last 26 0 1	P-1g-1
last 26 0 2	O2G-1l-1
last 26 0 3	O1p-1g-1l1
last 26 1 0	p1G-2g1L-3l2
last 27 0 1	O-1P-1l1
last 27 0 2	O2g-1L-1
last 27 0 3	O3p-1G-2L-1
last 27 1 0	O-1P-6p-2G2g1l1
last 28 0 1	O3G-2g-3l-1
last 28 0 2	O-4P-2p1G6g5L-7
last 28 0 3	O1p1G-1g-1L-2
last 28 1 0	O3P-3G-6L-4l2
last 29 1 0	p1
last 30 0 1	O2G-2L1l-1
last 30 0 2	O4p-2G-1g-1L-1
last 30 0 3	P-5p-2G2g1l2
last 30 1 0	O-3p3G-1g1l1
last 6 1 0	O3P-1p1l-5
last 8 0 1	O2P-5G-1L2
last 8 0 2	O1G-1
last 8 0 3	O2
last 8 1 0	O2P-3p-2G-3g3L-1
last 9 1 0	p1G-1
opens 17 15 0	O1G-1
opens 18 15 0	O1P-1
opens 19 15 0	O3G-2
opens 19 7 0	O1G-1
opens 20 15 0	O2P-1
opens 20 2 0	O2G-1
opens 20 27 0	O-1G2
opens 20 9 0	O1
opens 22 10 0	O2G-2
opens 22 12 0	O2
opens 22 13 0	O1
opens 22 15 0	O7P-3G-5L-2
opens 22 16 0	O1
opens 22 17 0	O-1P1
opens 22 18 0	O1
opens 22 2 0	O3G-2
opens 22 22 0	O1G-1
opens 22 24 0	O1
opens 22 26 0	O-1P1
opens 22 3 0	O-1G1
opens 22 30 0	P-1
opens 22 7 0	O2G-1
opens 23 15 0	O-3P1L1
opens 23 2 0	O-1P1
opens 23 25 0	P-1G1
opens 23 30 0	O-1P3
opens 23 9 0	O1P-1
opens 24 15 0	O-1P2
opens 24 2 0	P1
opens 25 15 0	O-2
opens 26 15 0	O4P-2G-3L-1
opens 26 2 0	P1G-1
opens 26 23 0	G1
opens 26 25 0	O-2P1G1
opens 26 30 0	P-1
opens 27 15 0	P-1G2L-2
opens 27 17 0	O-1L1
opens 27 2 0	G-1L2
opens 27 22 0	O-1G1
opens 27 27 0	L1
opens 27 30 0	O1
opens 27 5 0	O-1L2
opens 28 15 0	O1
opens 28 30 0	O2G-1
opens 28 6 0	O-2L2
opens 28 8 0	O1G-1
opens 30 0 0	P-2G1
opens 30 10 0	O1P-1
opens 30 11 0	O1P-1
opens 30 12 0	P2G-1
opens 30 14 0	O2P-1
opens 30 15 0	O1G-1
opens 30 16 0	P1G-1
opens 30 17 0	O-1
opens 30 2 0	P1L-2
opens 30 22 0	G1
opens 30 23 0	L-1
opens 30 24 0	P1
opens 30 28 0	O-1P-1L1
opens 30 3 0	O-2L1
opens 30 30 0	O-1P-1L2
opens 30 5 0	L-1
opens 30 6 0	G-1
opens 30 7 0	P-1G1L1
opens 30 9 0	O2G-1L-2
seen 0 17 0	O1G-1g-2
seen 0 18 0	G1
seen 0 19 0	O1g-1l-1
seen 0 21 0	G-2
seen 0 22 0	O-3G4
seen 0 24 0	O-1
seen 0 26 0	g1
seen 0 27 0	P-1G2g-1L-2l1
seen 0 3 0	O2P-1G-1g-1
seen 0 30 0	O-3P-1p1G1g-2L1l3
seen 0 5 0	O2P-2p-1G-3g1L-1
seen 0 6 0	O2P-7p1G-5g1L-5l1
seen 0 7 0	O4P-2p-2G-2g-1L-1
seen 0 8 0	O3P-4p-3G-4g2L-2l-1
seen 1 10 0	O2g-1
seen 1 13 0	O1
seen 1 15 0	O1P-1p1G-1g-1l-1
seen 1 16 0	P-1p2G-1L-1l-1
seen 1 19 0	O-1G-1l1
seen 1 22 0	O-1G-5L4
seen 1 27 0	O2G-1
seen 1 9 0	O3P-3p-2G-5g1L-3l1
seen 2 17 0	G1L-1
seen 2 18 0	O-2P-4G1g2l1
seen 2 19 0	O-4P-3p-2g1L1l2
seen 2 20 0	O-4P1G3L2
seen 2 21 0	O-2P-1G1l1
seen 2 22 0	O-2G1g1L-1l1
seen 2 23 0	O-1P1p2G-1g-1l1
seen 2 24 0	O-3P1p3G-3g-1l1
seen 2 25 0	O-2P2p3G-3g-2
seen 2 26 0	O-2P1p2G1L-1
seen 2 27 0	O-1G-5g2L2l1
seen 2 28 0	P-1p1G-3L-2l2
seen 2 29 0	O3P-2p1G-2L-1
seen 2 30 0	O-2p2G-1g-1L1l1
seen 3 17 0	P-2p-1g1L-1
seen 3 18 0	O1P1p-2g1L-1l-1
seen 3 19 0	g-1l1
seen 3 20 0	O1g-1
seen 3 21 0	O1P-1p-2g1L-1
seen 3 22 0	O1P-1p-3g1L-2l-1
seen 3 23 0	P-1G1
seen 3 26 0	O2P-5p-2G-3L2
seen 3 28 0	O-1
seen 3 30 0	O4P-8p-6G-1g5L-2
seen 4 17 0	O3P-2G-1
seen 4 18 0	O3G-3
seen 4 19 0	O1L-1
seen 4 20 0	O2P-2L-1
seen 4 21 0	O1P-1
seen 4 22 0	O4G-3L-3
seen 4 23 0	O1P-1
seen 4 24 0	O1
seen 4 25 0	O-1P1
seen 4 26 0	O2P-2
seen 4 27 0	O-3P-1G1L2
seen 4 28 0	O1
seen 4 30 0	O2P-2G-1L1
seen 5 17 0	O3P-2G-1
seen 5 18 0	O3P-1G-2
seen 5 19 0	O4P-1G-3L-2
seen 5 20 0	O3P-2
seen 5 21 0	O2P-1G-1
seen 5 22 0	O9P-3G-8L-4
seen 5 26 0	O10P-9G-4L-3
seen 5 28 0	O5P-2G-3L-2
seen 5 30 0	O7P-6G-3L-3
seen 6 17 0	O-2P1
seen 6 18 0	O-1G1
seen 6 19 0	O-1G1L1
seen 6 22 0	O-2G2
seen 6 23 0	O-5P4G-2L2
seen 6 24 0	O-2P3L-1
seen 6 25 0	O-3P2
seen 6 26 0	O-5P5
seen 6 28 0	O-1L2
seen 6 29 0	O1P-1
seen 6 30 0	O-8P3G2L1
seen 7 17 0	O1
seen 7 30 0	O3P-3L-1
wide 0 0 17	O1G-1
wide 0 0 18	O4P-1G-3
wide 0 0 19	O1
wide 0 0 20	O2P-2L-1
wide 0 0 21	O1P-1
wide 0 0 22	O5P-4G-2L-3
wide 0 0 23	O-1P1G-1L1
wide 0 0 24	P1L-1
wide 0 0 25	O-2P1
wide 0 0 26	O1G-1L-1
wide 0 0 27	O-1P-1G-1L3
wide 0 0 28	O3G-1L-2
wide 0 0 29	O1
wide 0 0 30	G-1
wide 0 17 30	O-1
wide 0 22 19	O-1L1
wide 0 22 22	O-2G2
wide 0 22 23	P1
wide 0 22 24	P1L-1
wide 0 22 26	P1L-1
wide 0 22 27	O-2G2
wide 0 22 30	O-1
wide 0 22 9	O1
wide 0 23 25	p-1g1
wide 0 23 30	p2
wide 0 24 30	p1
wide 0 26 23	P-1
wide 0 26 25	P-1p1
wide 0 26 30	O-1L2
wide 0 27 27	l1
wide 0 28 30	P-1G1
wide 0 29 23	O1
wide 0 29 30	P1
wide 0 3 19	O1
wide 0 3 22	O5P-1G-3L-1
wide 0 3 28	O1
wide 0 3 30	O2P-4L2
wide 0 30 23	l-1
wide 0 30 28	p-1
wide 0 30 30	O-1l1
wide 0 30 6	O1
wide 1 22 19	O-1G1
wide 1 22 23	P1
wide 1 22 27	O-1G2
wide 1 26 30	O-1L1
wide 1 28 6	O-2l2
wide 1 3 19	O1
wide 1 3 22	O2G-1
wide 1 3 30	O1G-1
wide 1 30 30	O-1p1
wide 10 15 23	O-1
wide 10 15 25	O1P-2
wide 10 15 26	O1
wide 10 15 30	O-2G1L1
wide 10 2 23	P1
wide 10 2 25	P1L-1
wide 10 2 30	O1L-1
wide 10 24 30	p-1g1
wide 10 30 24	g1
wide 10 30 30	O-1p2g-1
wide 10 9 23	P1
wide 10 9 30	O-3P-1G2L1
wide 11 1 22	O1
wide 11 15 23	P-1
wide 11 15 24	P-1L1
wide 11 15 30	O1L-1
wide 11 2 23	P-1
wide 11 2 30	O1L-1
wide 11 9 22	O-1G1
wide 11 9 30	O-1P-1L2
wide 12 15 23	P-1L1
wide 12 15 26	P1
wide 12 15 30	P-1
wide 12 2 30	O-1P2G-1
wide 12 9 19	O1G-1
wide 12 9 23	O-1P-2L2
wide 12 9 24	P-1
wide 12 9 27	O1G-1
wide 12 9 30	O-1P-2L3
wide 13 15 30	G-3L2
wide 13 2 24	P1
wide 13 9 23	O1
wide 13 9 30	O-1L1
wide 14 15 25	L-1
wide 14 15 30	P1G-3L1
wide 14 9 30	O-1G1
wide 15 1 20	O1
wide 15 1 21	O-1P1
wide 15 1 22	O3P-1G-2
wide 15 1 24	O-1G1
wide 15 1 26	O2P-1
wide 15 1 30	P-1G2
wide 15 11 30	P-2
wide 15 12 30	P1
wide 15 13 30	O1P-1
wide 15 14 30	P-1G1
wide 15 15 17	G1
wide 15 15 18	O2G-1
wide 15 15 19	G1
wide 15 15 21	O-1P1
wide 15 15 22	O-1L1
wide 15 15 23	O1
wide 15 15 24	O-1P-1G-1L3
wide 15 15 27	O1P-3L-1
wide 15 15 28	O1
wide 15 16 22	G-1
wide 15 16 24	O1
wide 15 16 26	O1
wide 15 16 27	O2P1G-2
wide 15 16 30	O1P-2L1
wide 15 17 17	O-1g1
wide 15 17 23	P1
wide 15 2 22	O-1G1
wide 15 2 27	G1
wide 15 2 30	P2L-2
wide 15 21 23	p1
wide 15 21 30	O1
wide 15 22 18	O1g-1
wide 15 22 22	G-1
wide 15 22 26	O1
wide 15 22 30	P-2g1
wide 15 22 9	O1g-1
wide 15 23 28	p-1l1
wide 15 23 30	O-3P1p-1g1
wide 15 23 6	g1
wide 15 23 9	P1
wide 15 24 28	l1
wide 15 25 24	l1
wide 15 25 30	l-1
wide 15 26 23	l1
wide 15 26 24	l1
wide 15 26 25	P1
wide 15 26 30	g-1L-1l2
wide 15 27 17	O1
wide 15 27 22	g1
wide 15 27 30	P1
wide 15 29 30	O-1P2
wide 15 3 30	O1P-1L-1
wide 15 30 17	g1
wide 15 30 18	g1
wide 15 30 19	l1
wide 15 30 21	O-1
wide 15 30 23	P2L-2
wide 15 30 25	p1l-1
wide 15 30 27	G1l1
wide 15 30 28	p1g1l-1
wide 15 30 30	O-1L1l1
wide 15 30 7	l1
wide 15 30 9	O1p1g-3
wide 15 4 27	O4G-4
wide 15 4 30	O2G-2L-1
wide 15 5 30	P1
wide 15 8 30	O1P-1
wide 15 9 17	P-1
wide 15 9 18	O-2G1L1
wide 15 9 19	O-1L1
wide 15 9 21	O-1G1
wide 15 9 22	O-1G1
wide 15 9 23	P1
wide 15 9 24	O1G-1
wide 15 9 25	G-1
wide 15 9 26	G-1L1
wide 15 9 27	O-2L1
wide 15 9 28	O-3G2L1
wide 15 9 30	P2G-1L-1
wide 16 11 30	G1
wide 16 15 19	L1
wide 16 15 22	O-1L1
wide 16 15 23	P1G-1
wide 16 15 24	L-1
wide 16 15 27	O1
wide 16 15 30	G1
wide 16 16 30	P-1
wide 16 2 25	P-1L1
wide 16 2 30	O-2L2
wide 16 22 26	O1
wide 16 3 22	O-1P1
wide 16 3 30	P-1L1
wide 16 30 30	O1g-1l-1
wide 16 9 24	O-1
wide 16 9 25	P-1G1
wide 16 9 27	O1G-2L-1
wide 16 9 30	O1L-1
wide 17 15 30	P-1
wide 17 17 23	O1P-1
wide 17 2 30	P1
wide 17 23 30	p1
wide 17 28 6	O1l-1
wide 17 30 25	P1p-1g1
wide 17 30 30	p1g-1
wide 17 30 9	O-1l1
wide 17 4 27	O-1
wide 17 7 21	g1
wide 17 9 17	g1
wide 17 9 18	O3G-2g-1
wide 17 9 22	O3G-2g-1
wide 17 9 30	O-1G2
wide 18 15 30	G-1L1
wide 18 17 18	g1
wide 18 18 28	O1l-1
wide 18 22 22	O-2g2
wide 18 23 28	O1g-1
wide 18 28 6	O1
wide 18 30 22	O-2g2
wide 18 30 28	g-2l2
wide 18 30 9	O1g-1
wide 18 4 27	O-6G6L-1
wide 18 4 30	O-1G2
wide 18 7 18	g-1L-1l1
wide 18 7 22	G1
wide 18 7 30	G-1g1
wide 18 9 17	g-2l1
wide 18 9 18	O-1g2
wide 18 9 22	g1
wide 18 9 30	O4P-1L-3l-1
wide 18 9 9	g1
wide 19 2 30	G-1
wide 19 22 18	g1
wide 19 28 6	O-3l2
wide 19 30 26	O1
wide 19 4 27	O-2G2
wide 19 4 30	G1
wide 19 7 30	O-1
wide 19 9 22	O-1
wide 19 9 30	O2P-1G-1
wide 19 9 9	g-1
wide 2 15 19	G1
wide 2 15 23	P-1G1
wide 2 15 24	P1
wide 2 15 25	O1P-1
wide 2 15 26	O-1
wide 2 15 27	O-1G1
wide 2 15 28	O1
wide 2 16 30	O1G-2
wide 2 17 17	P1
wide 2 17 30	P-1
wide 2 22 30	O1
wide 2 23 23	O1
wide 2 23 30	P1p-1
wide 2 24 30	P1p-1
wide 2 25 30	p1
wide 2 27 30	O-1
wide 2 27 9	O1g-1
wide 2 29 30	P1
wide 2 3 23	O-1P2
wide 2 3 24	P1
wide 2 3 30	O-6P5G1L-2
wide 2 30 17	O1
wide 2 30 23	P-1p1
wide 2 30 24	p1g-1
wide 2 30 25	p1
wide 2 30 28	O1p-1
wide 2 30 30	l1
wide 2 30 7	O1l-1
wide 2 30 8	O1
wide 2 30 9	l-1
wide 2 9 18	O1G-1
wide 2 9 19	O-1L2
wide 2 9 23	O-1
wide 2 9 24	G-1L1
wide 2 9 30	O1P-1G1L-1
wide 20 15 30	L1
wide 20 2 30	L-1
wide 20 9 30	P-1L-1l1
wide 21 15 30	O-1P1G-1
wide 21 18 21	O1
wide 21 22 22	g1
wide 21 28 6	O1g-1
wide 21 30 28	O-1l1
wide 22 15 30	O-1P2G1L-4
wide 22 17 23	P1
wide 22 17 26	P1
wide 22 17 30	O-2P2
wide 22 18 9	O-1l1
wide 22 19 9	l1
wide 22 2 17	O-1G1
wide 22 2 22	O-1G1
wide 22 22 17	O2g-1
wide 22 22 18	p1
wide 22 22 19	l1
wide 22 22 22	G-1
wide 22 22 30	O1
wide 22 26 23	p1
wide 22 26 26	g1
wide 22 26 30	O1
wide 22 27 28	O-2g1
wide 22 28 6	O1
wide 22 30 17	O1
wide 22 30 22	O-1
wide 22 30 26	g-1
wide 22 30 28	O1
wide 22 30 30	O-1P-1g2
wide 22 4 22	O1
wide 22 4 27	O-1G2
wide 22 4 30	P-2G1
wide 22 5 22	O1
wide 22 9 18	g1
wide 22 9 22	G-3g2
wide 22 9 26	O1L-1
wide 22 9 27	G-2L1
wide 22 9 30	O1g-1
wide 22 9 9	O1g-1
wide 23 2 30	O-1G1
wide 23 23 6	p-1g1
wide 23 28 6	O-1p1g-2l1
wide 23 30 23	l1
wide 23 30 30	p2g-1
wide 23 30 9	O1g-1
wide 23 5 30	O-2P2L-1
wide 23 6 16	p1
wide 23 6 30	O-1g1
wide 24 2 30	G1
wide 24 25 6	O1
wide 24 28 6	O-2l1
wide 24 9 30	O-2P3G-1L-2
wide 25 2 30	O1P-1G-1
wide 25 28 6	g-1
wide 25 30 30	O1
wide 25 30 6	O-1p1
wide 25 9 30	O-2P2L-1
wide 26 15 26	O1
wide 26 2 30	L1
wide 26 22 22	g-1l1
wide 26 30 28	p1
wide 26 30 30	O-2p3g-2
wide 26 30 9	O-1g2
wide 26 4 27	O-2G2
wide 26 5 22	G1
wide 26 9 22	G-1g-1l1
wide 26 9 23	O1L-1
wide 26 9 30	P-1G-1L1l1
wide 26 9 9	g1
wide 27 15 30	L1
wide 27 2 30	O1P-1
wide 27 28 6	O-1g3l-1
wide 27 4 30	O1
wide 27 6 30	l-1
wide 27 7 30	O-1L1
wide 27 9 27	O-2G1l1
wide 27 9 30	O-1G3g-2L-1
wide 27 9 9	O1
wide 28 28 6	l1
wide 28 5 28	O-1p1l2
wide 28 6 18	G-3g-2L-2l2
wide 28 6 21	O-2G-1l2
wide 28 6 22	p1g-1L-1l1
wide 28 6 26	O-2l1
wide 28 6 30	P-4G-2g1L-4l2
wide 3 15 23	P2G-1
wide 3 15 24	P1
wide 3 15 27	O-1
wide 3 15 30	O1P2G-3L-1
wide 3 22 26	O-2P-1p1g1
wide 3 22 30	P-1G2
wide 3 30 30	O2p-2
wide 3 9 27	O1G-1
wide 3 9 30	G1L-1
wide 30 1 22	O1
wide 30 1 28	L1
wide 30 1 30	P1G-1
wide 30 10 30	O-2P1G1
wide 30 15 23	P-1G2
wide 30 15 27	G1
wide 30 15 30	O1L-1
wide 30 16 30	G1L-1
wide 30 17 22	O-2g1
wide 30 18 30	g-1L1
wide 30 18 9	O1
wide 30 19 22	l1
wide 30 2 17	O1
wide 30 2 22	O-1P2G-1
wide 30 2 23	G1
wide 30 2 26	O-1P-1G1
wide 30 2 27	L1
wide 30 2 28	P1
wide 30 2 30	O2P-4G-1L2
wide 30 22 28	l1
wide 30 22 30	P-1
wide 30 23 30	O3P-1p-1L-1
wide 30 23 6	p1
wide 30 24 9	O1
wide 30 25 30	g1
wide 30 26 23	P2p-1
wide 30 28 6	P-2p1G-2L-3l2
wide 30 30 19	O-1
wide 30 30 22	O2g-2
wide 30 30 26	l1
wide 30 30 27	O2p-3G-1
wide 30 30 28	p1g1
wide 30 30 30	g2l-1
wide 30 30 6	O1p-1
wide 30 30 9	O2g-1l-1
wide 30 4 22	O-1L1
wide 30 4 27	O-2G1
wide 30 4 30	O-1L1
wide 30 5 30	O-3P1L1
wide 30 6 15	O1L-1
wide 30 6 16	O-1p1
wide 30 6 23	p1
wide 30 6 28	p-1
wide 30 6 30	P-1p-1L2
wide 30 6 8	O1
wide 30 7 18	O-1G1
wide 30 7 27	O1
wide 30 7 30	G1g-1L-1l1
wide 30 9 18	O1G-1
wide 30 9 22	O1g-1
wide 30 9 23	L1
wide 30 9 24	O1L-1
wide 30 9 27	l1
wide 30 9 28	O-1L-1
wide 30 9 30	P-1L2
wide 4 15 30	O-1G1
wide 4 2 30	O-1P1
wide 4 9 30	O1
wide 5 15 30	P1G-1
wide 5 30 22	g1
wide 5 30 30	l1
wide 6 13 30	P1G-1
wide 6 15 30	P-1L1
wide 6 18 17	G1
wide 6 18 18	O-2p-1G4l-3
wide 6 18 19	O-1G1L-1
wide 6 18 20	O-1G1
wide 6 18 21	O-2G2l-1
wide 6 18 22	O-4G5l-1
wide 6 18 23	O1P-1p1G-1L-1
wide 6 18 24	l1
wide 6 18 26	G1
wide 6 18 28	O1G-2
wide 6 18 30	P-2p-1G2g1L-2
wide 6 18 9	O-1G1
wide 6 21 18	O2l-1
wide 6 21 19	l-1
wide 6 21 21	O3g-1l-1
wide 6 21 30	O1L-2l1
wide 6 22 19	O-2G-1L3
wide 6 22 30	O-1G-1l2
wide 6 30 18	O1l-1
wide 6 30 19	O3g-1l-2
wide 6 30 22	O4g-2l-1
wide 6 30 26	O2l-2
wide 6 30 28	p-1l1
wide 6 30 30	O2p1G-1L-1l-2
wide 6 30 6	p-1g1
wide 6 30 9	O-1g1
wide 7 18 22	O1G-1
wide 7 30 19	l1
wide 7 30 30	O-1p1l1
wide 7 4 27	O-2G2
wide 8 15 30	O1P-1G-1
wide 8 2 30	O-1G1
wide 8 28 6	O3g-1l-2
wide 8 4 27	O-2G1L1
wide 9 10 30	O1P-2L1
wide 9 14 30	O1G-1
wide 9 15 18	O-2G2
wide 9 15 21	O-1
wide 9 15 26	L-1
wide 9 15 27	O2G-2
wide 9 15 30	O1P-2L1
wide 9 16 19	O-1G1
wide 9 16 30	P-1
wide 9 17 17	O1
wide 9 17 21	O-1g1
wide 9 17 22	O1
wide 9 17 26	O-1g1
wide 9 17 28	O1
wide 9 17 30	G-1
wide 9 18 18	G-1
wide 9 18 22	O1G-3
wide 9 18 30	G-1
wide 9 18 7	l1
wide 9 18 9	O-1g2
wide 9 19 26	l1
wide 9 19 9	O-1l1
wide 9 21 28	O2g-1l-1
wide 9 21 30	O1g-1
wide 9 21 9	O-1g2
wide 9 22 17	O1
wide 9 22 18	G-1l1
wide 9 22 19	L-1
wide 9 22 21	O1
wide 9 22 22	p1G-2l1
wide 9 22 26	O1
wide 9 22 28	O1g-1
wide 9 22 30	O1G-1L-1l1
wide 9 22 9	O-1g1
wide 9 23 23	p2l-1
wide 9 23 28	O-1p2
wide 9 23 30	p-1
wide 9 23 8	O1
wide 9 25 28	O1
wide 9 25 30	O1p-1g1
wide 9 26 18	O1g-1
wide 9 26 19	L-1l1
wide 9 26 22	O-1g1
wide 9 26 28	p1
wide 9 26 30	O-1P2L-2l1
wide 9 26 9	l1
wide 9 27 17	O1
wide 9 27 22	O1G1g-1
wide 9 27 28	O-2P1g2
wide 9 27 30	l-1
wide 9 27 6	O1l-1
wide 9 27 7	O1g-1
wide 9 27 9	O2g-2
wide 9 28 6	O-2g2
wide 9 3 22	O-1P1
wide 9 30 17	g1l-1
wide 9 30 18	O-1g-1l3
wide 9 30 19	O-2L1l1
wide 9 30 21	O-1l1
wide 9 30 23	O1p-1
wide 9 30 24	g1l-2
wide 9 30 25	O-1l1
wide 9 30 26	O-2g1l1
wide 9 30 27	G2g-1
wide 9 30 28	O2p2g-1L-1l-2
wide 9 30 30	P1L1l-1
wide 9 30 6	O1g-1l-1
wide 9 30 7	O2l-1
wide 9 30 8	O1
wide 9 30 9	g1l-1
wide 9 5 30	L-1
wide 9 6 30	O-2p1g1
wide 9 8 28	O1
wide 9 9 17	O-1g1
wide 9 9 18	O1g-2
wide 9 9 19	g1L-1
wide 9 9 22	O-1L2
wide 9 9 23	P1G-1
wide 9 9 24	P1G1L-2
wide 9 9 25	O1
wide 9 9 26	O-3P-1G2L1
wide 9 9 27	O-1G1
wide 9 9 28	L1
wide 9 9 30	P-1G-2L2
`;
export const SECOND_PASS = `
transitions	4 -3 0 -3 0 -2 0 -6 -23 3 -11 0 -11 0 3 -16 2 0 0 -4 0 -3 -11 0 -9 1 5 0 -5 -8 0 -14 2 1 0 -1 -2 0 -6 0 -11 4 -2 -5 0 0 0 -9 1
vote 0 0 0	O1P-3G-1l1
vote 1 0 0	O1P-3p2G1
vote 10 0 0	p2g-2L-1
vote 11 0 0	P-4p-1G2g-1
vote 12 0 0	P-2p-1G2
vote 13 0 0	P-2p-2G-1g2l1
vote 14 0 0	O-1P-2G-2L4
vote 15 0 0	O1P-6p-2G1g-1L2
vote 16 0 0	O1G-3L1l-1
vote 17 0 0	P-4p1G-1g-2L2l1
vote 18 0 0	O2P-4G-2g-1L2l1
vote 19 0 0	O-1P-4p1G-3g2l1
vote 2 0 0	O-2P-1p1G4g-2l-1
vote 3 0 0	P3p-1G-1g-1L-2l2
vote 4 0 0	O-2P5p-1G-1g1L-1l-2
vote 5 0 0	p3G2L-3l-3
vote 6 0 0	P3G-3g-1L-1l-1
vote 7 0 0	O-2P6p1G-4L-6
vote 8 0 0	O2P-2L-3l1
vote 9 0 0	O1P-4p-1G3g-2L-1
voteAfter 0 0 0	O-1P2p-2G1l-1
voteAfter 0 1 0	P2G-1
voteAfter 0 10 0	O-1p-2G-2g1l2
voteAfter 0 11 0	O2p-1G-2
voteAfter 0 12 0	L1l-1
voteAfter 0 13 0	P-1L-1
voteAfter 0 15 0	G-1
voteAfter 0 16 0	O-1P2p1G-2
voteAfter 0 17 0	O-1g1L1
voteAfter 0 18 0	O-1L1l1
voteAfter 0 19 0	p2g1L-1l-1
voteAfter 0 2 0	O1g-1
voteAfter 0 3 0	O2g-2
voteAfter 0 4 0	O2g-1L-2
voteAfter 0 5 0	O-1P4G-1g-1L-2
voteAfter 0 6 0	P2p-2G-2g-1l1
voteAfter 0 7 0	P1g-1
voteAfter 0 8 0	O-1l1
voteAfter 0 9 0	O1p-1g-1l1
voteAfter 1 0 0	P1p1G-3g2L1l-1
voteAfter 1 1 0	O-1p2g-1L1l1
voteAfter 1 12 0	G-1
voteAfter 1 13 0	O1G-1
voteAfter 1 15 0	O-1L1
voteAfter 1 16 0	O2G-2g-1L-1
voteAfter 1 17 0	O1
voteAfter 1 18 0	G-1g1L1
voteAfter 1 19 0	O1l-1
voteAfter 1 3 0	O-2G1L1
voteAfter 1 4 0	O1G-1
voteAfter 1 5 0	P-1G1
voteAfter 1 6 0	G1g-1
voteAfter 1 7 0	O1G-2L-1
voteAfter 1 9 0	O3G-1g-1
voteAfter 10 0 0	O-1P-2g1
voteAfter 10 1 0	O-1P-1p3L-1
voteAfter 10 10 0	O1P5p-1G-2g-3L-2
voteAfter 10 13 0	p1G-1g-2l2
voteAfter 11 0 0	O-1P-1G2
voteAfter 12 0 0	P-1g1
voteAfter 12 10 0	G1g-1L-1
voteAfter 12 13 0	O-1G-1g1L2l-1
voteAfter 13 0 0	O-1G3
voteAfter 13 1 0	O-2g1
voteAfter 13 10 0	g-1
voteAfter 13 13 0	O1P-1G2g-1l-2
voteAfter 15 0 0	O-1P-1G-1g-1L4l1
voteAfter 15 1 0	O-1
voteAfter 15 16 0	O3P-1p-2G1L-1l-1
voteAfter 15 19 0	O-1P-1L1
voteAfter 16 0 0	O-1P-3p1l1
voteAfter 16 1 0	O-1p2
voteAfter 16 10 0	O-1p1
voteAfter 16 11 0	O-1g1
voteAfter 16 12 0	O1l-2
voteAfter 16 16 0	O1p2g-1L-1
voteAfter 16 19 0	O2p-1L-1l-1
voteAfter 17 0 0	P1G1L-2l-1
voteAfter 17 1 0	p1L1
voteAfter 17 16 0	L1
voteAfter 18 0 0	O-1P-1g-1L2
voteAfter 18 1 0	O1P-1
voteAfter 18 16 0	O1P1G-1L-1l-1
voteAfter 18 19 0	P-1G-1L1l-1
voteAfter 19 0 0	O1P-1G-1
voteAfter 19 1 0	O-1g-1l2
voteAfter 19 10 0	p-1l1
voteAfter 19 11 0	O-1p3l-1
voteAfter 19 12 0	O-2l2
voteAfter 19 16 0	O1g1L-1
voteAfter 19 19 0	p2G-1L-1
voteAfter 2 0 0	O-1G2L-1
voteAfter 3 4 0	O-1G2g-1
voteAfter 3 7 0	O-3P4G-1
voteAfter 4 0 0	P-1G2
voteAfter 4 4 0	O1P-4G2L2
voteAfter 5 0 0	O-3P2p-1L1
voteAfter 6 0 0	O2P-1L-1
voteAfter 6 4 0	O-1P2G-1
voteAfter 6 7 0	O3P-2g-1L-3
voteAfter 7 0 0	P-1p-1g1
voteAfter 7 7 0	O3P-1p-1l-1
voteAfter 8 0 0	O-2G2
voteAfter 9 1 0	G1
voteAfter 9 10 0	O3G-2g-1l-1
voteAfter 9 13 0	O-1G1l1
voteBefore 0 0 0	P-1p3G-3g1L-2
voteBefore 0 1 0	P-1p2g-1L-1
voteBefore 0 10 0	P-2p-1L-1l2
voteBefore 0 11 0	P-1p-1G1g-1
voteBefore 0 12 0	G1L-1
voteBefore 0 13 0	P-1g1L-3
voteBefore 0 15 0	P-1G1l-1
voteBefore 0 16 0	O-1P-1p2G-1L-2l1
voteBefore 0 17 0	O1g-1L-1l1
voteBefore 0 18 0	O-3P-1G1L2
voteBefore 0 19 0	P-2p1g1l-1
voteBefore 0 2 0	P-2p1G3g-1L-2l-1
voteBefore 0 3 0	O-1P2g-2
voteBefore 0 4 0	P1p1G-1g-1L1l-2
voteBefore 0 5 0	O-4p5g-2l-2
voteBefore 0 6 0	O-1P1g-2l1
voteBefore 0 7 0	O-1p1L-2l1
voteBefore 0 8 0	l1
voteBefore 0 9 0	O1G-1g-1L1
voteBefore 1 0 0	O-1P-2p1G1g-1L3
voteBefore 1 1 0	O-2p1l2
voteBefore 1 10 0	O-2G2
voteBefore 1 11 0	g-1
voteBefore 1 12 0	O-1G2L-1
voteBefore 1 13 0	O1P1g-2
voteBefore 1 15 0	O-3G-1L2l1
voteBefore 1 16 0	O2g-2l-1
voteBefore 1 17 0	G-1
voteBefore 1 18 0	P-1l1
voteBefore 1 19 0	g-1
voteBefore 1 3 0	P-2g1l1
voteBefore 1 4 0	O-2P4g-1l-1
voteBefore 1 5 0	O-1p-1g1
voteBefore 1 6 0	O-1P1
voteBefore 1 7 0	O-2P3g-2
voteBefore 1 8 0	O1P-1
voteBefore 1 9 0	O-1P1G1g-2
voteBefore 10 0 0	O2P1p-2G-1
voteBefore 10 1 0	O1G-1l-2
voteBefore 10 10 0	O1p4G-3g-2L-1l-1
voteBefore 10 13 0	O3p-2G-1g-3l2
voteBefore 11 0 0	O2p-1g-2l1
voteBefore 11 1 0	O1g-1
voteBefore 12 0 0	l1
voteBefore 12 10 0	G1g-1
voteBefore 12 13 0	O-1G-1g1l1
voteBefore 13 0 0	G-1g-1L-1l2
voteBefore 13 1 0	O-1g2
voteBefore 13 13 0	G-1g1l-2
voteBefore 15 0 0	O-2p-2G1g-1l4
voteBefore 15 1 0	g1l-1
voteBefore 15 16 0	P1p-3g2
voteBefore 15 19 0	p-1L-2l2
voteBefore 16 0 0	O-3p2g1l1
voteBefore 16 1 0	O1l-1
voteBefore 16 10 0	O-1p2l-1
voteBefore 16 11 0	G-1g1
voteBefore 16 12 0	g-1
voteBefore 16 13 0	G1
voteBefore 16 16 0	O1p-3g-1L3
voteBefore 16 19 0	p-1L2l-1
voteBefore 17 0 0	O3P1g1l-5
voteBefore 17 16 0	l2
voteBefore 18 0 0	O2P1p-1l-1
voteBefore 18 1 0	O2l-1
voteBefore 18 16 0	O-1p1g-1
voteBefore 18 19 0	O1P-1p-1L-4l2
voteBefore 19 0 0	O1P-1G2L-1l-1
voteBefore 19 1 0	O2p-1l-2
voteBefore 19 11 0	G3l-1
voteBefore 19 12 0	G1
voteBefore 19 16 0	g1l-1
voteBefore 19 19 0	O-1P-1p1G-1L-4l1
voteBefore 2 0 0	O2g-2
voteBefore 3 0 0	O-1G1g1
voteBefore 3 4 0	P-3g2l1
voteBefore 3 7 0	O-1P-2p4g-1
voteBefore 4 0 0	O1p-1
voteBefore 4 4 0	O3P-1p-3g1
voteBefore 5 0 0	g-1
voteBefore 6 0 0	P3p-2g1
voteBefore 6 4 0	O-1p2
voteBefore 6 7 0	O2p-1g1l-1
voteBefore 7 0 0	O2p-3g1l1
voteBefore 7 7 0	O2P-5p-1l-1
voteBefore 8 0 0	l1
voteBefore 9 0 0	O-2p1g1
voteBefore 9 1 0	p-1
voteBefore 9 10 0	P4G-3l-3
voteBefore 9 13 0	O-1g2
votes 0 10 0	O4g-3l-1
votes 0 15 0	p1
votes 0 16 0	O-1p1
votes 0 17 0	O1P-1p-2G1
votes 0 18 0	P-2p-2g1L2
votes 0 19 0	O2G-2g1L-3
votes 0 20 0	O-2P-2G3L1
votes 0 21 0	O-1P-1p-1G1g1L1
votes 0 22 0	P-2l1
votes 0 23 0	P1p-1g-1L1
votes 0 24 0	O2P-1L-2
votes 0 25 0	O-2g1l1
votes 0 26 0	P-1G1L-1
votes 0 27 0	P3p1G-4g-1L1l3
votes 0 28 0	O-1l1
votes 0 29 0	O-1p1
votes 0 3 0	O1P-1g-1l1
votes 0 30 0	P-2p1G1g-1L1l-1
votes 0 5 0	O2p-1G-1
votes 0 6 0	O1P-2p1g-1L-1l-1
votes 0 7 0	O-1p-1G-1g1l1
votes 0 8 0	O-1P-1p-1G-1g2
votes 0 9 0	p-1G-1
votes 1 17 0	O-1p1G1g-2l2
votes 1 18 0	G1L-1l-1
votes 1 19 0	O-3G4g-1L-2l1
votes 1 20 0	O-3P-2G3L2l-1
votes 1 21 0	O3P-1G-1g-2
votes 1 22 0	P3p-1g-1l-1
votes 1 23 0	O1P-3p1l1
votes 1 24 0	O1L-1
votes 1 26 0	O-2g2
votes 1 27 0	O2P1p2G-5
votes 1 28 0	O-1P3p-1G-1g1l-1
votes 1 29 0	O3P-2
votes 1 30 0	O2P-6g1l-1
votes 10 18 0	O3G-1l-2
votes 10 21 0	O-2P2p1g-1
votes 10 22 0	g1L-1
votes 10 26 0	P1p-1L1l-1
votes 10 27 0	O-4P2p4G-1g1L-2l-2
votes 10 28 0	g-1l2
votes 10 30 0	O2P-3G2g-1L1l-3
votes 11 18 0	O-1
votes 11 22 0	O-1G2
votes 11 27 0	P-1G1g-2L1
votes 11 30 0	O2P-3G1L-1
votes 12 17 0	O1G-1g1
votes 12 18 0	p1g-1l1
votes 12 19 0	G1
votes 12 21 0	O-1P2G-1
votes 12 22 0	P1
votes 12 26 0	G1g1L-1l-1
votes 12 27 0	G1L-4l-1
votes 12 30 0	O-2P-3p-1G1L2l1
votes 13 17 0	O-3G1g2
votes 13 18 0	O-1L-1l2
votes 13 19 0	G-1g3l-2
votes 13 21 0	O1g-1l-1
votes 13 22 0	O-2g2l1
votes 13 23 0	O-1p2g-1
votes 13 26 0	O1g-2l1
votes 13 27 0	O3P-1p-2G-5g3L1
votes 13 28 0	P1g-1
votes 13 30 0	O2P-2p-3G2g-1L-2l1
votes 14 30 0	O-1P-2G-2L3
votes 15 26 0	O2G-1
votes 15 30 0	P-4p-2G1L1
votes 16 18 0	O-3p-1g2L2l1
votes 16 19 0	O-1L2
votes 16 22 0	O1G1l-2
votes 16 26 0	O1L1l-2
votes 16 28 0	O2P-5G-2l-1
votes 16 30 0	O5P1G-2g-4L-2l-1
votes 17 19 0	O1L-1
votes 17 23 0	P-1
votes 17 24 0	L1l-1
votes 17 25 0	O-1p1l-1
votes 17 27 0	O1G-3
votes 17 30 0	O-1P-4g-1L2l2
votes 18 19 0	O1G-2
votes 18 22 0	G-1
votes 18 23 0	P-1g-1L1
votes 18 24 0	O1P-1L-1l1
votes 18 25 0	P-4L4
votes 18 26 0	P-1G-2L1l1
votes 18 27 0	L1
votes 18 30 0	O2G-1
votes 19 18 0	p1G1g-2
votes 19 19 0	g1L3l-3
votes 19 21 0	O-1p1l-1
votes 19 22 0	O-2g1
votes 19 23 0	O-1P-2p2L-1l1
votes 19 24 0	O-1P-1G-1L1l1
votes 19 25 0	O2p-1L-2l1
votes 19 26 0	O-1G-1g-2l3
votes 19 28 0	O1G-1L-1
votes 19 30 0	O-1P-2p-3G-1g3l1
votes 2 30 0	O-1p1G1g-1l-1
votes 3 23 0	O-1P-1G2
votes 3 26 0	O-4P6G-2L-1
votes 3 30 0	O5P-2p-2G-4L-1l3
votes 4 23 0	O2P-3p-1G3l-1
votes 4 28 0	O1
votes 4 30 0	O-3P5p-2G-3g2
votes 5 23 0	O-2G1
votes 5 24 0	P2G-2
votes 5 25 0	O2P-1p-1
votes 5 26 0	O-1p1
votes 5 30 0	P-1p4G2L-4l-1
votes 6 23 0	P2p1L-4
votes 6 24 0	P-2p-1L3
votes 6 25 0	O2L-2l-1
votes 6 26 0	O1p1G-1
votes 6 30 0	O-2P4G-2L-2l1
votes 7 23 0	O1P-2G-1g3l-1
votes 7 24 0	p2G-1L-1l-1
votes 7 25 0	O1P-2p1G1g-1L-1
votes 7 26 0	O-3P5p-1g-2l-1
votes 7 30 0	O-1P7G-5g-2L-4l1
votes 8 27 0	O2G-1L-4l1
votes 8 30 0	O3P-1G-1
votes 9 17 0	G1
votes 9 18 0	O2G-1g-1
votes 9 19 0	O-1G1l2
votes 9 22 0	O-2G1
votes 9 26 0	O5G-3L-3
votes 9 27 0	O-7P3G1L3
votes 9 28 0	O-2G2
votes 9 30 0	O2P-5G3L-5
votesOpen 0 0 0	G-1l1
votesOpen 0 0 1	O1P-2
votesOpen 0 1 1	O1P-2L1
votesOpen 1 0 0	O1P-2p2L-1
votesOpen 1 0 1	P-2G1
votesOpen 10 0 0	P1p2G-1g-2
votesOpen 10 0 1	P-1G1
votesOpen 11 0 0	O-1P-1p-1G3g-1
votesOpen 11 0 1	O1P-2G-1
votesOpen 11 1 1	O-2P-1G3
votesOpen 12 0 0	O-1p-1G3L-3
votesOpen 12 0 1	P-1L1
votesOpen 12 1 1	O1P-1
votesOpen 13 0 0	O1P-1p-2G-1g2L-5l1
votesOpen 13 0 1	P-1L2
votesOpen 14 0 1	O-1P-2G-2L3
votesOpen 15 0 0	P-2p-2g-1L2
votesOpen 15 0 1	O1P-6G2
votesOpen 15 1 1	O-2G-2L2
votesOpen 16 0 0	O2P-1G-2l-1
votesOpen 16 0 1	G-1
votesOpen 16 1 1	O-1L2
votesOpen 17 0 0	O1p1g-2L-1l1
votesOpen 17 0 1	P-3G-1L2
votesOpen 17 1 1	O-2P-3L2
votesOpen 18 0 0	O-1P-2G1g-1L2l1
votesOpen 18 0 1	O3P-2G-2
votesOpen 18 1 1	O-1G-2L2
votesOpen 19 0 0	P-3p1G-1g2L-3l1
votesOpen 19 0 1	P-1G-1L2
votesOpen 19 1 1	O-1P-1G-1L2
votesOpen 2 0 0	P-2p1G3g-2l-1
votesOpen 2 0 1	O-3P1G1
votesOpen 2 1 1	P-2G2L-1
votesOpen 3 0 0	O-2p-1G1g-1l2
votesOpen 3 0 1	P3G-2L-4
votesOpen 3 1 1	G-1
votesOpen 4 0 0	O1P1p-1G-3g1l-2
votesOpen 4 0 1	O-3P4G-1
votesOpen 4 1 1	P1G1L-2
votesOpen 5 0 0	O-4P1p3l-3
votesOpen 5 0 1	O1P1L-4
votesOpen 5 1 1	O1P-3G2
votesOpen 6 0 0	O-1P2g-1l-1
votesOpen 6 0 1	P1G-2
votesOpen 6 1 1	P2G-1L-3
votesOpen 7 0 0	O1P-1p1G-1L-3
votesOpen 7 0 1	O-3P7G-5L-3
votesOpen 7 1 1	O-3P3L-2
votesOpen 8 0 0	P-1l1
votesOpen 8 0 1	O2P-1L-3
votesOpen 9 0 0	P1p-1g-2L1
votesOpen 9 0 1	O2P-4G1L-3
votesOpen 9 1 1	O-1P-2G3
`;

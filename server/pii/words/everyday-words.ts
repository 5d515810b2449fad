/** Frequent English and Danish words, months, days, colours and business words, collected by hand. */
export const everydayWords = `
the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would
there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could
them see other than then now look only come its over think also back after use two how our work first well way even new want because any
these give day most us is was are been were has had did said does doing being am where why while here those such each many much more very
too own same few both between under again once during before above below off down through until against further should could must might
may shall cannot every either neither nor yet since though although unless whether however therefore thus hence meanwhile moreover
please thanks thank hello hi hey dear yes no ok okay sorry welcome congratulations today tomorrow yesterday tonight now then soon later
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun spring summer autumn winter fall
name names address street road avenue city town state country county region zip code phone email mail website number date time age gender
male female man woman boy girl mr mrs ms miss dr sir madam lord lady prof professor king queen prince princess president minister mayor
company business inc llc ltd corp corporation group bank school university college hospital church club team league association society
foundation institute agency department office ministry council committee commission board union party government police court army navy
service services system systems center centre house home park lake river mountain island bridge station airport hotel restaurant store shop
market street place north south east west northern southern eastern western central upper lower new old great big small little high long
red blue green yellow black white brown grey gray orange purple pink gold silver amber violet rose jade ruby ivory
product order customer client user account price amount total value type status category item unit quantity description note comment
active inactive pending closed open completed cancelled failed success error unknown other none null true false
chrome safari firefox edge opera android windows linux mac iphone ipad samsung pixel nokia google apple microsoft amazon facebook twitter
january paid unpaid shipped delivered returned refunded processing approved rejected draft published
visa mastercard amex cash credit debit paypal apple standard premium basic free gold platinum
dog cat bird horse fish car truck bus train plane bike boat van suv sedan
english danish german french spanish italian dutch swedish norwegian finnish polish russian chinese japanese
football soccer basketball baseball tennis golf hockey music film movie book game song album band
great best better love happy live life world news man men women child children family friend friends mother father son daughter brother sister
wife husband baby guy guys girl girls boys lol rt omg haha via watch check follow read click join win free watching going getting
og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os
op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også
under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan så ja nej
kan må kom kommer går gik får fik siger sagde ser så tager tog giver gav gør gjorde bør ved vidste mener fordi mens inden siden allerede altid
aldrig ofte nogen ingen intet hver hvem hvordan hvorfor hvornår hvilken hvilke hvilket samt både enten desuden derfor derimod imidlertid
første anden tredje stor store stort lille små ny nye nyt gammel gamle gammelt god gode godt dårlig bedre bedst hele helt flere mere mest
år dag dage uge måned time minut sekund tid gang gange mand kvinde mænd kvinder barn børn folk menneske mennesker familie far mor søn datter
bror søster ven venner hus hjem by land verden danmark dansk danske danskere regering regeringen minister statsminister folketinget kommune
kommunen politi politiet retten skole skolen universitet virksomhed firma selskab bank forening partiet parti hr fru frøken
mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december
hvid sort rød blå grøn gul brun grå venligst hej kære tak mvh hilsen navn adresse gade vej postnr telefon tlf mobil mail side sider kroner kr
`;

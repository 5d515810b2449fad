/** Large towns of the world and the towns of Denmark, collected by hand; joined with the generated list. */
export const ownTowns = `
københavn|copenhagen|aarhus|århus|odense|aalborg|ålborg|esbjerg|randers|kolding|horsens|vejle|roskilde|herning|hørsholm|helsingør|elsinore
silkeborg|næstved|fredericia|viborg|køge|holstebro|taastrup|slagelse|hillerød|sønderborg|svendborg|hjørring|holbæk|frederikshavn|nørresundby
ringsted|haderslev|ølstykke|skive|birkerød|farum|smørum|grenaa|nykøbing|nykøbing falster|nykøbing mors|thisted|rønne|aabenraa|kalundborg
frederikssund|brønderslev|middelfart|hedehusene|lillerød|kalvehave|nyborg|ikast|solrød strand|korsør|varde|nakskov|frederiksberg|gentofte
gladsaxe|hvidovre|lyngby|kongens lyngby|rødovre|ballerup|brøndby|albertslund|glostrup|herlev|valby|vanløse|brønshøj|østerbro|nørrebro|vesterbro
amager|kastrup|dragør|tårnby|ishøj|greve|hellerup|charlottenlund|klampenborg|virum|holte|søborg|vedbæk|rungsted|humlebæk|fredensborg|allerød
helsinge|gilleleje|hundested|jyderup|haslev|faxe|vordingborg|præstø|stege|maribo|nysted|rødby|sakskøbing|ringkøbing|lemvig|struer|skagen
hirtshals|hobro|hadsund|skanderborg|odder|ebeltoft|tønder|ribe|grindsted|billund|vejen|bramming|assens|faaborg|kerteminde|bogense|otterup
rudkøbing|marstal|ærøskøbing|samsø|læsø|bornholm|sjælland|fyn|jylland|lolland|falster|langeland|møn|nuuk|tórshavn|thule|ilulissat|sisimiut
stockholm|göteborg|gothenburg|malmö|uppsala|västerås|örebro|linköping|helsingborg|jönköping|norrköping|lund|umeå|gävle|borås|södertälje
eskilstuna|halmstad|växjö|karlstad|sundsvall|östersund|trollhättan|kalmar|falun|skövde|kristianstad|karlskrona|skellefteå|luleå|kiruna|visby
oslo|bergen|trondheim|stavanger|drammen|fredrikstad|kristiansand|sandnes|tromsø|sarpsborg|skien|ålesund|sandefjord|haugesund|tønsberg|moss|bodø
helsinki|espoo|tampere|vantaa|oulu|turku|jyväskylä|lahti|kuopio|kouvola|pori|joensuu|lappeenranta|vaasa|rovaniemi|reykjavík|reykjavik|akureyri
berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|dortmund|essen|leipzig|bremen|dresden|hannover
nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|mönchengladbach
braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|krefeld|lübeck|oberhausen|erfurt|mainz|rostock|kassel|hagen|hamm|saarbrücken
mülheim|potsdam|ludwigshafen|oldenburg|leverkusen|osnabrück|solingen|heidelberg|herne|neuss|darmstadt|paderborn|regensburg|ingolstadt|würzburg
flensburg|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|zürich|zurich|genf|geneva|genève|basel|lausanne|bern|winterthur
luzern|lucerne|st. gallen|lugano|biel|thun|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|tilburg|groningen|almere|breda|nijmegen
enschede|haarlem|arnhem|amersfoort|zaanstad|apeldoorn|maastricht|leiden|dordrecht|zoetermeer|zwolle|deventer|delft|alkmaar|leeuwarden
brussels|bruxelles|brussel|antwerp|antwerpen|gent|ghent|charleroi|liège|bruges|brugge|namur|leuven|mons|luxembourg|luxemburg
paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|le havre|saint-étienne|toulon|grenoble|dijon
angers|nîmes|villeurbanne|le mans|aix-en-provence|clermont-ferrand|brest|tours|limoges|amiens|perpignan|metz|besançon|orléans|rouen|mulhouse
caen|nancy|argenteuil|montreuil|avignon|poitiers|versailles|pau|cannes|la rochelle|calais|monaco|london|birmingham|manchester|glasgow
liverpool|leeds|sheffield|edinburgh|bristol|cardiff|leicester|coventry|bradford|belfast|nottingham|kingston upon hull|newcastle|newcastle upon tyne
stoke-on-trent|southampton|derby|portsmouth|plymouth|brighton|wolverhampton|northampton|norwich|luton|dundee|aberdeen|swansea|sunderland
cambridge|oxford|york|exeter|bath|reading|milton keynes|bournemouth|middlesbrough|blackpool|ipswich|peterborough|gloucester|lincoln|canterbury
dublin|cork|limerick|galway|waterford|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|murcia|palma|bilbao|alicante|córdoba
valladolid|vigo|gijón|granada|vitoria|elche|oviedo|cartagena|jerez|pamplona|almería|san sebastián|burgos|salamanca|toledo|cádiz|santander
lisboa|lisbon|porto|braga|coimbra|funchal|aveiro|évora|faro|setúbal|roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa
bologna|firenze|florence|bari|catania|venezia|venice|verona|messina|padova|trieste|brescia|parma|prato|modena|reggio calabria|perugia|livorno
ravenna|cagliari|rimini|salerno|ferrara|sassari|siena|pisa|bergamo|trento|vicenza|bolzano|warszawa|warsaw|kraków|krakow|łódź|lodz|wrocław
wroclaw|poznań|poznan|gdańsk|gdansk|szczecin|bydgoszcz|lublin|katowice|białystok|gdynia|częstochowa|radom|sosnowiec|toruń|kielce|gliwice
praha|prague|brno|ostrava|plzeň|liberec|olomouc|bratislava|košice|budapest|debrecen|szeged|miskolc|pécs|győr|bucharest|bucurești|cluj-napoca
timișoara|iași|constanța|craiova|brașov|sofia|plovdiv|varna|burgas|zagreb|split|rijeka|osijek|ljubljana|maribor|belgrade|beograd|novi sad
niš|sarajevo|skopje|tirana|pristina|podgorica|athens|athina|thessaloniki|patras|heraklion|nicosia|limassol|larnaca|valletta|tallinn|tartu
riga|daugavpils|vilnius|kaunas|klaipėda|minsk|kyiv|kiev|kharkiv|odesa|odessa|lviv|dnipro|donetsk|moscow|moskva|saint petersburg|novosibirsk
yekaterinburg|kazan|nizhny novgorod|chelyabinsk|samara|omsk|rostov|ufa|volgograd|vladivostok|grozny|istanbul|ankara|izmir|bursa|antalya|adana
tel aviv|jerusalem|haifa|beirut|damascus|aleppo|amman|baghdad|basra|mosul|tehran|isfahan|shiraz|tabriz|kabul|kandahar|riyadh|jeddah|mecca
medina|dubai|abu dhabi|doha|kuwait city|manama|muscat|sanaa|aden|cairo|alexandria|giza|tripoli|benghazi|tunis|algiers|oran|casablanca|rabat
marrakesh|fez|tangier|khartoum|addis ababa|nairobi|mombasa|kampala|kigali|dar es salaam|dodoma|lusaka|harare|johannesburg|cape town|durban
pretoria|port elizabeth|windhoek|gaborone|maputo|luanda|kinshasa|lagos|abuja|kano|ibadan|accra|kumasi|abidjan|dakar|bamako|ouagadougou|niamey
mogadishu|karachi|lahore|islamabad|rawalpindi|peshawar|faisalabad|delhi|new delhi|mumbai|bombay|bangalore|bengaluru|kolkata|calcutta|chennai
hyderabad|ahmedabad|pune|surat|jaipur|lucknow|kanpur|nagpur|indore|bhopal|patna|dhaka|chittagong|colombo|kathmandu|yangon|bangkok|chiang mai
hanoi|ho chi minh city|saigon|phnom penh|vientiane|kuala lumpur|singapore|jakarta|surabaya|bandung|medan|manila|quezon city|cebu|hong kong
taipei|kaohsiung|beijing|shanghai|guangzhou|shenzhen|chengdu|chongqing|wuhan|tianjin|nanjing|hangzhou|xi'an|seoul|busan|incheon|pyongyang
tokyo|osaka|kyoto|yokohama|nagoya|sapporo|kobe|fukuoka|hiroshima|nagasaki|ulaanbaatar|almaty|astana|tashkent|baku|tbilisi|yerevan|sydney
melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|gold coast|auckland|wellington|christchurch|hamilton|dunedin|suva|honolulu
new york|new york city|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth
columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas
memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami
long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|riverside
santa ana|corpus christi|lexington|stockton|st. louis|saint paul|st. paul|pittsburgh|cincinnati|anchorage|greensboro|plano|newark|buffalo
brooklyn|queens|bronx|manhattan|staten island|harlem|hollywood|beverly hills|santa monica|pasadena|berkeley|palo alto|salt lake city|boise
spokane|tacoma|baton rouge|richmond|norfolk|rochester|syracuse|albany|hartford|providence|worcester|springfield|madison|des moines|little rock
birmingham|montgomery|huntsville|mobile|knoxville|chattanooga|savannah|charleston|columbia|orlando|fort lauderdale|tallahassee|gainesville
toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|québec|quebec city|halifax|victoria|saskatoon|regina|st. john's
kitchener|mississauga|brampton|hamilton|mexico city|ciudad de méxico|guadalajara|monterrey|puebla|tijuana|cancún|cancun|acapulco|havana
san juan|santo domingo|kingston|port-au-prince|guatemala city|san salvador|tegucigalpa|managua|panama city|bogotá|bogota|medellín|cali
barranquilla|cartagena|caracas|maracaibo|quito|guayaquil|lima|arequipa|cusco|la paz|santa cruz|asunción|montevideo|buenos aires|rosario
mendoza|santiago|valparaíso|concepción|são paulo|sao paulo|rio de janeiro|brasília|salvador|fortaleza|belo horizonte|manaus|curitiba|recife
porto alegre
`;

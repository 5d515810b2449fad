/** Towns of many countries, from @faker-js/faker (MIT). Written by bin/build-words.mjs. */
export const generatedTowns = `
aabenraa|aachen|aalborg|aalen|aalestrup|aarau|aarhus|aars|aarup|aba|abagbo|abala|abalabi|abalakiri|abaliget
abaranjeh|abase|abasár|abatiwa|abaújalpár|abaújkér|abaújlak|abaújszolnok|abaújszántó|abaújvár|abbiategrasso
abda|abegede|abekkun|abelemkpe|aberdeen|abertamy|abetifi|abilene|ablekuma|abod|abokobi|abompe|abony|aboso
abossey okai|abrantes|abrepo junction|abrud|abuakwa|abule ijesha|abule-nla|aburi|abádszalók|accra newtown
achalpur|achhnera|achimota|acquafredda|acsa|acsalag|acsád|adabraka|adaklu waya|adalaj|adamov|adana|adata
addo|adeiso|adekanbi|adeleye|adenta|adiawoso|adidome|adiembra|adilabad|adityapur|adjeiikrom|adjud|adliswil
ado|ado odo|adoni|adony|adoor|adorjánháza|adorjás|adra|adukrom|adum|adwowa|adyar|adács|adásztevel|adıyaman
aesch|afami|afanji|affoltern am albis|afienya|aflao|afowo doforo|afowowa|afrancho|afyon|afzalpur|agada
agaja|agala|agani|aganni|agartala|agaw awusa|agaw shasha|agbaku|agbara|agbede|agbedi|agbejedo|agbele
agbelekale|agbogba|agboju|agboku|agbon|agbonyedo|agbowa|agboyi|age mowo|agege|agelete|agerige|aggius
aggtelek|agidi|agidingbi|agliana|agliè|agna|agnita|ago egun|ago hausa|ago sasa|agogo|agomu|agona
agona nkwanta|agona swedru|agonrin|agonu|agra|agropoli|agualva-cacém|aguascalientes|aguda|agufo|agun
agunfoye|agura|agyagosszergény|ahanfe|ahlen|ahmedabad|ahmednagar|ahodwo|ahonozo|ahovo|ahun|ahwerease|aielli
aieta|aigen im mühlkreis|aigle|ainaži|airmadidi|airole|airport|aiud|aix-en-provence|aiyede|aiyeteju
aiyetoro|aiyetoto-asogun|aizawl|aizkraukle|aizpute|aja|ajaccio|ajagambari|ajak|ajara|ajara agamaden
ajdovščina|ajebandele|ajebaw|ajebo|ajegbenwa|ajegunle|ajelanwa|ajerogun|ajibade|ajibawo|ajibo|ajido|ajise
ajka|ajmer|ajumo|aka|akando|akangba|akarakumo|akasztó|akatachi|akatsi|akawdo|akawkaw|akere|akessan|akete
akim oda|akim swedru|akinbo|akinlade|akinogun|akinyele|akio|aknīste|akobale|akodo|akoko|akola|akontombra
akore|akosombo|akot|akowonjo|akron|akropong|aksaray|akumadan|akwatia|akyem hemang|alabokazo|alacska|alafaya
alagba|alagbede|alagbon|alago|alagogo|alaguntan|alaiyabiagba|alameda|alanno|alap|alapako|alaparu|alaparun
alapoti|alappuzha|alaru|alasia|alattyán|alba iulia|albacete|albagiara|albany|alberobello|albertirsa
albertslund|albino|albiolo|albufeira|albugnano|albuquerque|alcalá de guadaira|alcalá de henares|alcobaça
alcobendas|alcorcón|alcoy|alcsútdoboz|alcácer do sal|aldebrő|ale|aleksandrów kujawski|aleksandrów łódzki
alexandria|aleșd|alfena|algeciras|algyő|alhambra|aliayabiagba|alibánfa|alicante|aligarh|aliminusa|alimosho
alimoso|alipurdurban agglomerationr|alirajpur|aliso viejo|allahabad|allein|allen|allentown
allerheiligen bei wildon|allerona|alliste|allschwil|almada|almamellék|almeirim|almería|almásfüzitő
almásháza|almáskamarás|almáskeresztúr|aloha|aloja|alpharetta|alsóberecki|alsóbogát|alsódobsza|alsógagy
alsómocsolád|alsónemesapáti|alsónyék|alsónána|alsónémedi|alsópetény|alsópáhok|alsórajk|alsóregmec
alsószenterzsébet|alsószentiván|alsószentmárton|alsószuha|alsószölnök|alsótelekes|alsótold|alsóvadász
alsózsolca|alsóörs|alsóújlak|altadena|altamonte springs|altavalle|altdorf|altenfelden|altidona|altissimo
alto|altoona|altstätten|alvito|alwar|alwernia|alūksne|amadora|amakom|amalapuram|amalner|amanfrom|amanokrom
amara|amarante|amarillo|amaroni|amasaman|amasya|amatrice|ambarawa|ambejogai|ambikapur|ambrózfalva
amendolara|ames|amiens|amora|ampana|amravati|amreli|amriswil|amritsar|amroha|amurang|amuwo|an nhơn|anadia
anagoji|anagunji|anaheim|anaji|anakapalle|anand|anantapur|anantnag|anarcs|anchorage|andalo|anderson
andezeno|andijon|andocs|andolo|andornaktálya|andretta|andrychów|andrásfa|andělská hora|anenii noi|angers
angorin|angra do heroísmo|angren|animashawun|animshaun|anina|aninoasa|anjangaon|anjar|ankara|ankeny
ankleshwar|ann arbor|annandale|annavölgy|annopol|anomabu|antalya|antelope|antibes|antillo|antioch|antony
anyer|ap lei chau|apa|apagy|apaj|apam|apamu|apapa|apapa eleko|aparhant|apc|ape|apese|apex|apirede|apodaca
apopka|apostag|apowa|appa|appenzell|apple valley|appleton|apremodo|aprica|apricena|aputuogya|apácatorna
apátfalva|apátistvánfalva|apátvarasd|aqani|aquara|arad|aradagun|arakkonam|arambagh|aranyosapáti
aranyosgadány|arapagi oloko|arapagi-awlawkaw|arapagi-ejetu|araria|araromi|araromi orita|araromi tawpe
araromi tope|arbon|arcadia|ardahan|arden|arden-arcade|ardesio|ardud|arecibo|argelato|argenteuil|argentia
ariccia|arida|arigo|arka|arlesheim|arlington|arlington heights|arló|armento|arnara|arnasco|arnsberg|arnót
arosa|arpaia|arrah|arrecife|arriach|arsikere|arsita|artegna|arth|artogne|artvin|aruppukkottai|arvada|arvi
arwal|arzano|asafo|asaka|asamankese|asankragua|asansol|asarganj|asbestos|aschaffenburg|asesewa|ash-town
ashburn|asheville|ashiaman|ashok nagar|ashon|ashongman|asipa|aslyum down|asnières-sur-seine|asnæs
asokore mampong|asokwa|ason|asore|aspen hill|assentoft|assolo|assoro|astara|asunora|asuofia|aszaló|aszód
aszófő|atambua|atan|atapa|atascocita|atebubu|atessa|athens-clarke county|athni|atimpoku|atkár|atlanta
atonsu|attala|attingal|attleboro|atzara|aubervilliers|auburn|auce|augsburg|augusta-richmond county
augustenborg|augustów|aulnay-sous-bois|aulum|auning|aurangabad|aurora|austin|ave dakpa|aveiro|avelengo
aversa|avignon|avilés|avise|avondale|avrig|awado|awaiye|awaye|awdan ilaro|awdan iyasi|awfin|awgawgawraw
awgawmbaw|awja-ikoradu|awjaw|awoyaya|awreta|awteyi|awukyere|awwaw|axams|axim|aydın|ayeduasi|ayekoshe
ayiensu|ayigya|ayinla|ayobo|azamgarh|azuga|azusa|azzanello|azzate|aýna|ağcabədi|ağdam|ağdaş|ağdərə|ağrı
ağstafa|ağsu|aš|baa|baar|baatsona - spintex|babadag|babalawo|babarc|babarcszőlős|babimost|baborów
babosdöbréte|babócsa|babót|baceno|bacău|bad homburg vor der höhe|bad kreuznach|bad oeynhausen|bad salzuflen
badacsonytomaj|badacsonytördemic|badagri|badagry|badajoz|badalona|badawre|baddeck|baden|baden-baden|badore
badung|bag|bagaha|bagaladi|bagamér|bageshwar|baglad|bagod|bahadurgarh|baharampur|bahraich|baia de aramă
baia de arieș|baia mare|baia sprie|baiano|baie-comeau|baiyeku|baj|baja|bajardo|bajawa|bajna|bajánsenye
bajót|bak|bakar|bakel|bakersfield|bakháza|bakonszeg|bakonya|bakonybánk|bakonybél|bakonycsernye|bakonygyirót
bakonyjákó|bakonykoppány|bakonykúti|bakonynána|bakonyoszlop|bakonypéterd|bakonypölöske|bakonyszentiván
bakonyszentkirály|bakonyszentlászló|bakonyszombathely|bakonyszücs|bakonyság|bakonysárkány|bakonytamási
bakov nad jizerou|baks|baksa|baktakék|baktalórántháza|baktüttös|bakóca|bakı|balagbe|balaghat|balajt|balakən
balangir|balassagyarmat|balaton|balatonakali|balatonalmádi|balatonberény|balatonboglár|balatoncsicsó
balatonederics|balatonendréd|balatonfenyves|balatonföldvár|balatonfüred|balatonfőkajár|balatonfűzfő
balatongyörök|balatonhenye|balatonkenese|balatonkeresztúr|balatonlelle|balatonmagyaród|balatonmáriafürdő
balatonrendes|balatonszabadi|balatonszemes|balatonszentgyörgy|balatonszepezd|balatonszárszó|balatonszőlős
balatonudvari|balatonvilágos|balatonújlak|balatonőszöd|baldone|baldwin park|baleshwar town|balinka|balkány
ballari|ballerup|ballószög|balmazújváros|balocco|balogun|balogunyom|balotaszállás|baloži|balsa|baltimore
balurghat|balvi|balzola|balástya|balıkesir|balș|bamberg|bambey|bamgbose|bamgboshe|bana|banari|bancroft
banda ahenkro|bandu|bandung|banff|banggai|bangil|bangkalan|bangli|banimgbe|banimgbo|banjarnegara|bankura
banská bystrica|banská štiavnica|bantaeng|bantama|bantul|banyumas|banyuwangi|bapatla|barabás|baracaldo
baracs|baracska|baragiano|baramula|baranyahídvég|baranyajenő|baranyaszentgyörgy|baranów sandomierski
baraolt|barbacs|barbania|barbata|barbianello|barbil|barbona|barcelona|barcelos|barcin|barcs|barczewo
bardejov|bardo|barekese|barete|bargarh|barge|bargny|barh|bariga|baripada town|barkerville|barlahida
barlassina|barlinek|barmer|barnag|barnala|barni|barnstable town|barpeta|barrali|barreiro|barrie|barru
bartlett|bartoszyce|bartın|baruwa|barwice|barzago|basal|basarabeasca|baschi|basel|baskó|bassa|bassersdorf
batala|batang|bathinda|bathurst|batman|batoche|baton rouge|battipaglia|battle creek|battonya|batu|batyk
baté|bau-bau|baumgartenberg|bauska|bavorov|bawjiase|bawku|bayamon|bayburt|bayonne|bayreuth|baytown|bazsi
beahu|beaumont|beauvais|beavercreek|beaverton|bechet|bechyně|beclean|becsehely|becske|becskeháza|becsvölgye
bedegkér|beder-malling|bedford|bedő|begoro|begusarai|beiuș|beja|bejcgyertyános|bekasi|bekecs|bekirikiri
bekobod|bekwai|bekölce|bel air south|bela|belagavi|belatiwa|belcastro|belecska|beled|beleg|belezna|belfiore
beli manastir|belišće|bell gardens|bellampalle|belleville|bellevue|bellflower|bellinge|bellingham
bellinzona|bellinzone|beloeil|beloiannisz|belonia|belp|belsősárd|beltinci|belvárdgyula|benalmádena|bend
bender|benevello|benešov|benešov nad ploučnicí|bengaluru|benidorm|benk|benkovac|benteng|bentonville
benátky nad jizerou|beograd|bepoase|berbești|bercel|beregdaróc|beregsurány|berekböszörmény|berekfürdő
beremend|berente|beret|berettyóújfalu|berești|bergern im dunkelsteinerwald|bergheim|bergisch gladbach
berhida|berkeley|berkenye|berkesd|berkesz|berlin|berlingo|bern|berndorf bei salzburg|berne|bernecebaráti
beroun|berthoud|berwyn|berzence|berzék|besançon|besence|besenyszög|besenyőd|besenyőtelek|beshariq|beshi
besnate|besnyő|beszterec|bethesda|bethlehem|bettiah|bettona|beyləqan|bezdružice|bezedek|bezenye|bezeréd
bezi|bečov nad teplou|bełchatów|bełżyce|bhaburban agglomeration|bhadrachalam|bhadrak|bhagalpur|bhainsa
bhaktapur|bharatpur|bharuch|bhatapara|bhavnagar|bhawanipatna|bheemunipatnam|bhilai nagar|bhilwara
bhimavaram|bhiwandi|bhiwani|bhongir|bhopal|bhubaneswar|bhuj|biandrate|biatorbágy|biała|biała piska
biała podlaska|biała rawska|białobrzegi|białogard|biały bór|białystok|bibiani|bicaz|bicske|bicsérd|bidonì
biecz|bielawa|bielefeld|bielsk podlaski|bielsko-biała|bienne|bieno|bientina|bierutów|bieruń|bieżuń|bignona
bihardancsháza|biharkeresztes|biharnagybajom|bihartorda|biharugra|bikal|bikaner|bikács|bilaspur|bilbao
bilecik|billings|biloxi|biləsuvar|bima|binasco|binghamton|bingöl|binningen|bioglio|biograd na moru
biratnagar|birendranagar|birgunj|biri|birján|birkerød|birmingham|birsfelden|bisacquino|bisibom|biskupiec
bismarck|bisse|bistrița|bisztynek|bitlis|bitonto|bitti|bitung|bivona|biên hòa|biłgoraj|bjelovar|bjæverskov
blachownia|blacksburg|blaine|blaj|blansko|blatná|bled|blitar|bloemfontein|bloomington|blora|blovice
blue springs|blšany|boadi|boba|bobbili|bobbio|bobolice|bobowa|boca raton|bocchigliero|bocfölde|bochnia
bocholt|bochov|bochum|boconád|bocska|bocskaikert|bocșa|boda|bodajk|bodashe|bode ase|bodhan|bodmér
bodolyabér|bodonhely|bodony|bodorfa|bodrog|bodroghalom|bodrogkeresztúr|bodrogkisfalud|bodrogolaszi
bodzentyn|bogatynia|bogdása|bogense|bogliasco|bognanco|bogor|bogoso|boguchwała|boguszów-gorce|bogyiszló
bogyoszló|bogács|bogád|bogádmindszent|bohumín|bohušovice nad ohří|boise city|bojanowo|bojkovice|bojonegoro
bojt|bokaro steel city|bokod|bokodo|bokor|bolaang uki|boldești-scăeni|boldog|boldogasszonyfa
boldogkőváralja|boldogkőújfalu|boldva|bole|bolesławiec|bolgatanga|bolhás|bolhó|bolingbrook|bolintin-vale
bolków|bolorunpelu|bolu|bomarzo|bompensiere|bomporto|bomso|bonavista|boncodfölde|bondi|bondowoso
bongaigaon city|bongo|bonita springs|bonn|bonnya|bono|bonyhád|bonyhádvarasd|bor|bordano|bordeaux|borden
bordány|bore|borek wielkopolski|borgarello|borgáta|borjád|bormida|borne sulinowo|borohrádek|boroko|borota
borovany|borsec|borsfa|borsodbóta|borsodgeszt|borsodivánka|borsodnádasd|borsodszentgyörgy|borsodszirák
borsosberény|borszörcsök|bortianor|borup|borzavár|borșa|bosia|bosio|boskovice|bososo|bossico|bossier city
bosta|boston|bothell|botoșani|botpalád|botticino|bottrop|botykapeterd|boulder|boulogne-billancourt
bountiful|bourges|bovalino|bovec|bowie|bowling green|boynton beach|boyolali|bozeman|bozsok|bozzai|boží dar
bradenton|braga|bragadiru|bragança|brahmapur|brampton|brandenburg an der havel|brandon
brandýs nad labem-stará boleslav|brandýs nad orlicí|braniewo|brantford|bratislava i|bratislava ii
bratislava iii|bratislava iv|bratislava v|braunschweig|brańsk|brașov|breaza|brebes|bregano|breganze|bregenz
bregnano|breitenbach am inn|brejning|brekum|brekusu|breman|breman asikuma|bremen|bremerhaven|brennero|breno
brentwood|brescello|brest|brewery|brezno|brezoi|brežice|briatico|briceni|bridgeport|brig-glis|brigue-glis
briona|briosco|brissogne|bristol|brno|broager|brockton|brockville|brocēni|brodnica|brok|broken arrow
brondello|brookhaven|brookline|brooklyn park|brooks|broomfield|brosso|broumov|brovst|brownsville|brtnice
brugg|brugnera|brumano|brumov-bylnice|bruno|bruntál|brusimpiano|brusy|brušperk|brwinów|bryan|brzeg
brzeg dolny|brzesko|brzeszcze|brzeziny|brześć kujawski|brzostek|brzozów|brædstrup|brøndby|brønderslev
brørup|brăila|buccheri|bucciano|bucecea|buchs|bucine|buckeye|bucsa|bucsu|bucsuta|bucurești|budajenő
budakalász|budakeszi|budapest|budaörs|buddusò|budești|budišov nad budišovkou|budumburam|budyně nad ohří
buena park|buenavista|buffalo|buffalo grove|buftea|bugac|bugacpusztaháza|bugyi|buhuși|buipe|buj|buje|buják
buk|bukowno|bulciago|bulle|bulukumba|bumbești-jiu|bumiayu|bungku|buoho|buokrom estate|buol|buranga|burbank
burdur|burgdorf|burgos|buriasco|burien|burke|burleigh heads|burleson|burlington|burnaby|burnsville|bursa
buscate|busko-zdrój|bussigny|busua|buttapietra|butwal|buxar|buxoro|buzet|buziaș|buzsák|buzău|buôn ma thuột
bučovice|buštěhrad|bușteni|byasanagar|bychawa|byczyna|bydgoszcz|bystrzyca kłodzka|bystré|bystřice
bystřice nad pernštejnem|bystřice pod hostýnem|bytom|bytom odrzański|bytów|bytča|bzenec|bábolna
bábonymegyer|bácsalmás|bácsbokod|bácsborsód|bácsszentgyörgy|bácsszőlős|bágyogszovát|bálványos|bánd|bánfa
bánhorváti|bánk|bánokszentgyörgy|bánovce nad bebravou|bánréve|bár|bárdudvarnok|bárna|bársonyos|báránd|báta
bátaapáti|bátaszék|bátmonostor|bátonyterenye|bátor|bátorliget|bátya|bázakerettye|bâle|bârlad|béb|békás
békés|békéscsaba|békésszentandrás|békéssámson|bélapátfalva|bélavár|bélmegyer|bénye|bér|bérbaltavár|béziers
bílina|bílovec|bócsa|bódvalenke|bódvarákó|bódvaszilas|bókaháza|bóly|bózsva|böblingen|böde|bödeháza|bögöt
bögöte|böhönye|bököny|bölcske|börcs|börzönce|búcsúszentlászló|bük|bükkaranyos|bükkmogyorósd
bükkszenterzsébet|bükkszentkereszt|bükkszentmárton|bükkszék|bükkzsérc|bükkábrány|bükkösd|bülach|bürüs|büssü
büttös|băbeni|băicoi|băile govora|băile herculane|băile olănești|băile tușnad|băilești|bălan|bălcești|bălți
będzin|bělá nad radbuzou|bělá pod bezdězem|błaszki|błażowa|błonie|bő|bőcs|bőny|bőszénfa|bősárkány|břeclav
březnice|březová|březová nad svitavou|břidličná|bərdə|bắc ninh|cabiate|caen|caggiano|caguas|cahul|caiolo
caivano|cajvana|cakóháza|calafat|calahorra|calais|calascio|calatabiano|calatafimi-segesta|calciano
caldarola|caldas da rainha|caldes|caldwell|calgary|calitri|caltavuturo|calto|caltrano|caluso|calvera
calvignano|calvisano|camarillo|cambridge|camburzano|camden|camerano|cammarata|campagnatico|campana
campbell river|campeche|campertogno|campli|campodarsego|camugnano|cancún|canelli|caniço|cannalonga|cannes
canolo|canosio|cantalice|cantanhede|canterano|cantoira|canton|cantonment|cap-de-la-madeleine|capannori
cape coast|cape coral|cape town|capergnanica|capistrello|capizzone|capodrise|capoliveri|caponago|capranica
caprezzo|capriana|caracal|caransebeș|caraquet|carasco|caravate|carbonate|carbonia|cardoso|carei|carezzano
carfizzi|cargeghe|carlantino|carlsbad|carlton|carmagnola|carmel|carmichael|carolina|carouge|carpiano
carrollton|carson|carson city|cartagena|cartaxo|cartignano|cartura|caruban|cary|casa grande|casacalenda
casacanditella|casalattico|casalromano|casaluce|casamarciano|casapesenna|casas adobes|casasco|casatenovo
cascina|casier|casper|cassacco|casteggio|castegnero|castelbello-ciardes|castelbuono|castelcovati
castelfranci|castelguidone|castell'alfero|castell'umberto|castellafiume|castellarano|castellaro|castelleone
castellón de la plana|castelmezzano|castelo branco|castelpagano|castelseprio|castignano|castino|castle rock
castro valley|castrolibero|castrop-rauxel|catalina foothills|cathedral city|catonsville|causeway bay
cavareno|cavargna|cavarzere|cavendish|cavnic|cavour|cayenne|ceadîr-lunga|ceccano|cece|cedar hill|cedar park
cedar rapids|cedynia|cegléd|ceglédbercel|cehu silvaniei|celaya|celje|cellatica|celldömölk|celle|ceneselli
centennial|centreville|cerami|ceraso|cerdañola del vallés|cered|ceres|cereseto|cerete|cergy|ceriale
cerignale|cerisano|cerknica|cerkno|cermignano|cernavodă|cerrione|cerritos|cervatto|cervere|cervesina|cesena
cesvaine|ceuta|chabařovice|chai wan|chaibasa|chalakudy|chalco|cham|chambly|chambéry|chamois|champaign
champigny-sur-marne|chandausi|chandigarh|chandler|changanassery|channel-port aux basques|chapel hill
charkhi dadri|charlesbourg|charleston|charlotte|charlottesville|charlottetown|chatham|chatham-kent|chatra
chattanooga|chaves|cheb|cheektowaga|chelak|chemnitz|chennai|chernelházadamonya|cherthala|chesapeake
chesterfield|chetumal|cheung chau|cheung fat|cheung sha wan|cheyenne|chełm|chełmek|chełmno|chełmża|chhapra
chiasso|chiavenna|chiaverano|chibougamau|chicago|chiclana de la frontera|chico|chicoloapan|chicopee
chignahuapan|chihuahua|chikkamagaluru|chilakaluripet|chilliwack|chilpancingo|chimalhuacán|chinderi|chino
chino hills|chirala|chirchiq|chirkunda|chirmiri|chiroqchi|chitila|chittoor|chittur-thathamangalam
chiusavecchia|chișineu-criș|chișinău|chlumec|chlumec nad cidlinou|chmielnik|choceň|chocianów|chociwel
chodecz|chodov|chodzież|choi hung chuen|choi ming|chojna|chojnice|chojnów|cholet|chomutov|choroszcz
chorzele|chorzów|choszczno|chotěboř|chrast|chrastava|christiansfeld|chropyně|chrudim|chrzanów|chuk yuen
chula vista|chur|churchill|chust|chvaletice|chyše|châteauguay|chêne-bougeries|chýnov|chęciny|chřibská
ciacova|ciamis|cianjur|cibakháza|cibinong|cicciano|cicero|ciciliano|ciconio|ciechanowiec|ciechanów
ciechocinek|cieszanów|cieszyn|cigole|cigánd|cikampek|cikarang|cikó|cilacap|cilegon|ciminà|cimișlia
cincinnati|cinisi|ciorlano|circello|cirebon|cirák|cis|cisliano|cisnădie|cisternino|citrus heights
ciudad acuña|ciudad de méxico|ciudad del carmen|ciudad lópez mateos|ciudad madero|ciudad obregón
ciudad real|ciudad valles|ciudad victoria|civitaquana|ciężkowice|clarksville|claut|clavesana|clearwater
clermont-ferrand|cleto|cleveland|cleveland heights|clichy|clifton|clivio|clovis|cluj-napoca|coachella
coaltar|coatzacoalcos|coazze|coazzolo|cocieri|coconut creek|codlea|codogno|codognè|codru|coeur d'alene
cogne|cogoleto|coimbatore|coimbra|coire|coker|coker market|cokers market|colima-villa de álvarez
collado villalba|collazzone|college station|collegiove|collepasso|collierville|colmar|colmurano|cologne
colombes|colorado springs|colton|columbia|columbus|colzate|comacchio|comano|comarnic|comeglians|comignago
comiso|comitini|comitán de dominguez|commerce city|commessaggio|compiano|compton|comrat|comănești
concamarise|concord|concorezzo|conflenti|conroe|conselice|conselve|constanța|conversano|conway|coon rapids
copiano|copșa mică|corabia|coral gables|coral springs|corbara|corchiano|corinaldo|cornellá de llobregat
corner brook|cornwall|corona|corpus christi|corsico|cortazzone|cortino|corvallis|coslada|cossoine
costa da caparica|costa mesa|cottanello|cottbus|council bluffs|country club|courbevoie|courtenay|covasna
covilhã|covina|craiova|cranbrook|cranston|cravagliana|creazzo|crecchio|crema|cremeno|cres|crikvenica
crispiano|crissier|cristuru secuiesc|criuleni|crodo|créteil|csabacsűd|csabaszabadi|csabdi|csabrendek
csaholc|csajág|csanytelek|csanádalberti|csanádapáca|csanádpalota|csapi|csapod|csarnóta|csaroda|csataszög
csatka|csatár|csebény|csegöld|csehbánya|csehi|csehimindszent|csempeszkopács|csemő|csengele|csenger
csengersima|csengerújfalu|csengőd|csenyéte|csepreg|cserdi|cserháthaláp|cserhátsurány|cserhátszentiván
cserkeszőlő|cserkút|csernely|cserszegtomaj|csertalakos|csertő|cserénfa|cserépfalu|cserépváralja|csesznek
csesztreg|csesztve|csetény|csibrák|csikvánd|csikéria|csikóstőttős|csincse|csipkerek|csitár|csobaj|csobád
csobánka|csokonyavisonta|csokvaomány|csolnok|csoma|csombárd|csomád|csongrád|csonkahegyhát|csonkamindszent
csopak|csorna|csorvás|csurgó|csurgónagymarton|csáfordjánosfa|csákberény|csákvár|csákány|csákánydoroszló
csánig|csány|csányoszró|csárdaszállás|császló|császár|császártöltés|csátalja|csávoly|csécse|csém|csénye
csép|csépa|csér|csévharaszt|csókakő|csólyospálos|csór|csót|csöde|csögle|csökmő|csököly|csömend|csömödér
csömör|csönge|csörnyeföld|csörög|csörötnek|csősz|csővár|cuautitlán izcalli|cuautla|cuenta|cuernavaca|cugir
cugliate-fabiasco|cuglieri|culfa|culiacán|cumberland house|cumiana|cupertino|curtea de argeș|curtici|cusio
cutler bay|cuttack|cuyahoga falls|cvikov|cyberport|cybinka|cypress|czaplinek|czarna białostocka|czarna woda
czarne|czarnków|czchów|czechowice-dziedzice|czeladź|czempiń|czerniejewo|czersk|czerwieńsk
czerwionka-leszczyny|czyżew|częstochowa|człopa|człuchów|cà mau|cáceres|cádiz|cák|cárdenas|câmara de lobos
câmpeni|câmpia turzii|câmpina|câmpulung|câmpulung moldovenesc|cégénydányád|córdoba|côte-saint-luc|cún|călan
călimănești|călărași|căușeni|căzănești|cēsis|cəbrayıl|cəlilabad|cần thơ|daban|dabas|daboase|dabronc|dabrony
dad|dadieso|dadwen|dagana|dagda|dahra|dakar|dakwadwom|dale city|daleszyce|dalhousie|dallas|dalli-rajhara
dalmand|daly city|damak|damango|dambel|danbury|dankaka|dansoman|danville|darabani|daraboshegy|darbhanga
darjiling|darkuman|darmstadt|darnó|darnózseli|daruszentmiklós|daruvar|darvas|darány|darłowo|daugavpils
dauphin|davanagere|davenport|davie|davis|davos|dawhenya|dawson|dawson creek|dawu|dayton|daytona beach|dazio
dačice|daşkəsən|dašice|dearborn|dearborn heights|debercsény|debrecen|debrzno|debréte|decatur|decollatura
decs|dedesoworako|deduako|deerfield beach|deesa|dehradun|dehri-on-sone|dej|dejtár|dekalb|delano|delhi
delianuova|delicias|delmenhorst|delnice|delray beach|delta|deltona|delémont|demak|demecser|demjén|demonte
dencsháza|denizli|denov|denpasar|denton|denver|denyame|deoghar|depok|derecske|derekegyház|dernice
des moines|des plaines|desná|desoto|dessau-roßlau|deszk|deta|detek|detk|detmold|detroit|detva
deutsch-wagram|deva|devecser|deštná|dhamtari|dhanbad|dharan|dharmanagar|dharmavaram|dhenkanal|dhoraji
dhubri|dhule|dhuri|diabene|diamante|diamond bar|dianalund|dibrugarh|diekirch|dienten am hochkönig|dietach
dietikon|differdange|digby|dijon|dimapur|dinami|dinnyeberki|dinslaken|diourbel|diphu|discovery bay|diso
dixcove|diyarbakır|dizzasco|diósberény|diósd|diósjenő|dióskál|diósviszló|dnestrovsc|doba|dobbiaco|dobczyce
dobele|dobiegniew|doboz|dobra|dobre miasto|dobri|dobrodzień|dobronhegy|dobrovice|dobruška|dobrzany
dobrzyń nad wisłą|dobřany|dobřichovice|dobříš|dodowa|doforo|doksy|dolcedo|dolhasca|dolianova|dolní benešov
dolní bousov|dolní kounice|dolní poustevna|dolný kubín|dolsk|domaháza|domaszék|domažlice|dombegyház
dombiratos|dombrád|dombóvár|dome|domeabra|domicella|domony|domoszló|dompu|domžale|donato|dondușeni|donggala
donja stubica|donji miholjac|donkorkrom|doral|dorgali|dormaa ahenkro|dormagen|dormánd|dornbirn|dorog
dorogháza|dorohoi|dorsten|dortmund|dorval|dos hermanas|dosa|dosemo|dothan|downers grove|downey|dozmat
dragør|drancy|draper|dravograd|drawno|drawsko pomorskie|dresden|drezdenko|drniš|drobeta-turnu severin
drobin|drochia|drohiczyn|dronninglund|drzewica|drágszél|drávacsehi|drávacsepely|drávafok|drávagárdony
drávaiványi|drávakeresztúr|drávapalkonya|drávapiski|drávaszabolcs|drávaszerdahely|drávasztára|drávatamási
drégelypalánk|drăgănești-olt|drăgășani|dubicsány|dublin|dubrovnik|dubuque|dubá|dubí|dubăsari|dubňany
duchcov|dudar|dudelange|duga resa|dugo selo|duisburg|duka|dukla|duluth|dumbrava|dumbrăveni|dumenza|dumka
dumraon|dunaalmás|dunabogdány|dunaegyháza|dunafalva|dunaföldvár|dunaharaszti|dunajská streda|dunakeszi
dunakiliti|dunapataj|dunaremete|dunaszeg|dunaszekcső|dunaszentbenedek|dunaszentgyörgy|dunaszentmiklós
dunaszentpál|dunasziget|dunatetétlen|dunavarsány|dunavecse|dunaújváros|dundalk|dunkerque|dunwoody|durango
durban|durbe|durg|durham|dusnok|duszniki-zdrój|dvůr králové nad labem|dwenase|dynów|działdowo|działoszyce
działoszyn|dzierzgoń|dzierżoniów|dziwnów|dzorwulu|dág|dáka|dámóc|dánszentmiklós|dány|dávod|dédestapolcsány
dég|délegyháza|dénesfa|dévaványa|dóc|döbröce|döbrököz|döbrönte|döbörhegy|döge|dömsöd|dömös|dör|dörgicse
döröske|dötk|dövény|dúzs|dübendorf|düren|dürnkrut|düsseldorf|düzce|dăbuleni|dărmănești|dąbie
dąbrowa białostocka|dąbrowa górnicza|dąbrowa tarnowska|dębica|dęblin|dębno|děčín|dəliməmmədli|eagan
east hartford|east honolulu|east lansing|east legon|east london|east los angeles|east orange
east providence|east tanokrom|eastvale|eau claire|eben im pongau|ebenthal in kärnten|ebergőc|ebes|ebikon
ebute ikorodu|ebute leki|ebute lekki|ebute-egga|ebute-metta|echternach|ecseg|ecsegfalva|ecseny|ecser|ecséd
edde|edelény|eden prairie|edina|edinburg|edineț|edirne|edmond|edmonton|edolo|edve|effiakuma|effiduase
efiran|eforie|egan|egba|egbe|eger|egeralja|egeraracsa|egerbakta|egerbocs|egercsehi|egerfarmos|egerlövő
egerszalók|egerszólát|egervár|egervölgy|egerág|eggan|egoli|egudu bale|egun|egyed|egyek|egyházasdengeleg
egyházasfalu|egyházasgerge|egyházasharaszti|egyházashetye|egyházashollós|egyházaskesző|egyházaskozár
egyházasrádóc|eichgraben|eikwe|einsiedeln|eisenstadt|eiyekose|ejby|ejigbo|ejinrin|ejirin|ejisu|ejura|ekapa
eko|ekoro|ekundayo|el cajon|el centro|el dorado hills|el ejido|el monte|el paso|el prat de llobregat
el puerto de santa maría|elachi|elazığ|elbląg|elche|elda|elek|elemoki|eleputu|elere|elesin|elgin|elizabeth
elk grove|elkhart|ellend|ellicott city|elliot lake|ellmau|elmhurst|elmina|elmshorn|elubo|eluju|eluru|elvas
elyria|előszállás|emden|emina|emmen|emonti|empoli|emu|emőd|enchi|encinitas|encs|encsencs|ende|endrefalva
endrőc|enemonzo|enese|english bazar|enid|enrekang|ensenada|enterprise|entroncamento|envie|enying|epe|epeh
eperjes|eperjeske|eplény|epöl|era|eraclea|ercolano|ercsi|erdőbénye|erdőhorváti|erdőkertes|erdőkövesd
erdőkürt|erdősmecske|erdősmárok|erdőtarcsa|erdőtelek|ere|eregun|erekiti|erftstadt|erfurt|erie|erk|erlangen
ermesinde|erode|erukan|eruku|erunkan|erve|erzincan|erzsébet|erzurum|esbjerg|esch-sur-alzette|eschweiler
escondido|eskişehir|esmoriz|esperia|espinho|espoo|esposende|esquimalt|esreso|essen|essiama|essikado
essipong|esslingen am neckar|estarreja|estepona|esterzili|estevan|estremoz|eszteregnye|esztergom
esztergályhorváti|esztár|etawah|ete|etegbin|etes|ethekwini|etobicoke|etroubles|ettelbruck|etyek|euclid
eugene|euless|euni|euskirchen|evanston|evansville|everett|ewekora|ewekoro|ewu|ewu ebi|ewusiejo|ełk|fadd
faeto|fafe|fager|fairfield|fairview park|fajsz|falcone|fall river|fallo|falomo|faloppio|fanano|fancsal
fanling|fardella|fargo|faridabad|faridkot|farin yashe|farindola|farkasgyepű|farkaslyuk|farmington
farmington hills|farmos|faro|farooqnagar|farsø|farum|farád|fatade|fatedo|fatehabad|fatehpur sikri|fatick
fawode|faxe|faxe ladeplads|fayetteville|fazekasboda|fazilka|fedare|federal way|fedémes|fegyvernek
fehérgyarmat|fehértó|fehérvárcsurgó|feistritz am wechsel|feked|feketeerdő|felcsút|feldebrő|feletto
felgueiras|felgyő|felpéc|felsőberecki|felsőcsatár|felsődobsza|felsőegerszeg|felsőgagy|felsőjánosfa
felsőkelecsény|felsőlajos|felsőmarác|felsőmocsolád|felsőnyárád|felsőnyék|felsőnána|felsőpakony|felsőpetény
felsőpáhok|felsőrajk|felsőregmec|felsőszenterzsébet|felsőszentiván|felsőszentmárton|felsőszölnök
felsőtelekes|felsőtold|felsőtárkány|felsővadász|felsőzsolca|felsőörs|fensmark|fenyőfő|ferencszállás
fermignano|ferrol|ferryland|fertőboz|fertőd|fertőendréd|fertőhomok|fertőrákos|fertőszentmiklós|fertőszéplak
fet|fetești|fiad|fieni|fierbinți-târg|fierozzo|fiesco|figueira da foz|fijai|filiași|filignano|filkeháza
filogaso|findlay|finkenberg|firozabad|firozpur|firozpur cantt.|fishers|fiss|fityeház|fitzroy|fiumicino
fiães|fjerritslev|flagstaff|flawil|flensburg|flin flon|flint|florence-graham|florești|floridia|florin
florissant|flower mound|flămânzi|fo tan|fobir|fobro|focșani|foktő|folsom|folyás|fond du lac|fonji|fontana
fontanafredda|fontanelice|fontanella|fontanelle|fontanigorda|fontanile|fontechiari|fontevivo|fony|fonyód
fonó|forbesganj|force|forchia|formello|formigliana|forráskút|forró|fort collins|fort erie|fort frances
fort lauderdale|fort mcmurray|fort myers|fort pierce|fort saint james|fort saint john|fort smith|fort wayne
fort worth|fort-de-france|fortunago|foso|fountain valley|fountainebleau|fraine|framingham|frampol|framura
francolise|frankfurt am main|franklin|františkovy lázně|frantschach-st. gertraud|frassino|frattamaggiore
frauenfeld|frazzanò|freamunde|frechen|fredensborg|fredericia|frederick|fredericton|frederiksberg
frederikshavn|frederikssund|frederiksværk|freeport|freiburg|freiburg im breisgau|freienbach|frejlev
fremantle|fremont|frenštát pod radhoštěm|fresnillo|fresno|fribourg|friedrichshafen|frisco|fritzens|frombork
front|frugarolo|fryšták|frýdek-místek|frýdlant|frýdlant nad ostravicí|fu shan|fu shin|fu tai|fuengirola
fuenlabrada|fulda|fullerton|fulnek|fulókércs|funchal|fundulea|fundão|funko|funsi|furta|fuscaldo|futani
fábiánháza|fábiánsebestyén|fácánkert|fáj|fátima|fényeslitke|fót|földes|földeák|füle|fülesd|fülpösdaróc
fülöp|fülöpháza|fülöpjakab|fülöpszállás|fürged|fürth|füzesabony|füzesgyarmat|füzuli|füzér|füzérkajata
füzérkomlós|füzérradvány|făget|făgăraș|fălești|fălticeni|făurei|főnyed|fűzvölgy|gabgell|gacsály|gadna
gadwal|gadács|gadány|gafanha da nazaré|gaggiano|gagliole|gagyapáti|gagybátor|gagyvendégi|gaiba|gainesville
gairo|gais|gaithersburg|galambok|galanta|galaosiyo|galați|galgagnano|galgaguta|galgagyörk|galgahévíz
galgamácsa|galliate|gallio|galten|galveston|galvács|gamajigo|gambara|gams bei hieflau|gamás|gana|gana daji
gananoque|gander|gandhinagar|gandiaye|gandosso|gandra|gandía|gangarampur|ganjbasoda|ganløse|ganme|ganna
ganyingbo|gara|garabonc|garadna|garaguso|garbolc|garbsen|garda|garden grove|gardena|garešnica|garland
garlasco|garut|garwolin|gary|garáb|garé|gaspé|gastonia|gasztony|gatineau|gattatico|gaur|gavorrano|gaya
gaziantep|gazzo|gazzola|gbagidan|gbaj|gbaji|gbanko|gbawe|gberegbe|gberigbe|gbesse|gbeta|gbodo|gbogbo
gbogije|gbokuta|gdańsk|gdynia|gecho|gecse|geiersberg|gela|gelej|gellénháza|gelnica|gelse|gelsenkirchen
gelsesziget|gelénes|gemmano|gemonio|gemzse|gencsapáti|general escobedo|genf|gentofte|genève|geoagiu|george
georgetown|gera|gerde|gerendás|geresdlak|gergei|gerjen|germantown|gerona|gersekarát|gerényes|gessopalena
gesualdo|geszt|gesztely|geszteréd|getafe|gheorgheni|gherla|ghiffa|ghimbav|gianyar|giarole|giaveno|gibellina
gibárt|gic|gidan hardo|gießen|giffone|gige|gijón|gilbert|gilroy|gilvánfa|ginestra|ginti|giresun|giridih
girifalco|girincs|gistrup|giurdignano|giurgiu|giustenice|giustino|give|giżycko|gjes|glace bay|gladbeck
gladsaxe|glamsbjerg|gland|glaris centre|glaris nord|glarus nord|glen burnie|glendale|glendora|glenelg
glenview|glina|glinojeck|gliwice|glodeni|glostrup|gniew|gniewkowo|gniezno|goalpara|goaso|gobichettipalayam
gobindgarh|godhra|gogolin|gohana|gokak|golczewo|goleniów|golina|golop|golub-dobrzyń|golčův jeníkov|gomba
gombosszeg|gondomar|goniądz|gonnesa|gonnostramatza|gonzaga|goodyear|gooty|gopalganj|goranboy|gordisa
gordona|gorga|gorkha|gorlice|gornja radgona|gorno|gorontalo|gorzegno|gorzów wielkopolski|gorzów śląski
gosaldo|goslar|gospić|gossas|gossau|gostynin|gostyń|gosztola|gottolengo|goudomp|gouveia|gozdnica|gołańcz
gołdap|gościno|grabów nad prosną|graffignano|grajewo|granada|granby|grand forks|grand island|grand junction
grand prairie|grand rapids|grande prairie|granges|graniti|granollers|grapevine|graz|great falls|greeley
green bay|greensboro|greenville|greenwood|greifswald|grenaa|grenchen|grenoble|gresham|gresik|gressan
greve strand|grevenbroich|grevenmacher|grigoriopol|grimacco|grindsted|grobiņa|grodków|grodzisk mazowiecki
grodzisk wielkopolski|grontardo|grosuplje|grottazzolina|großhöflein|grubišno polje|grudziądz|grugliasco
grybów|gryfice|gryfino|gryfów śląski|grábóc|gråsten|græsted|grójec|guadalajara|guadalupe|guanajuato
guanzate|guarda|guardea|guardiaregia|guaymas|guaynabo|gubbio|gubin|guderup|gudivada|gudur|guelph|guimarães
guinguinéo|gulbene|gulfport|guliston|gulács|gumia|gummersbach|guntakal|guntur|gura humorului|gurdaspur
gurgaon|guruvayoor|gutorfölde|guwahati|guédiawaye|gwalior|gwollu|gyalóka|gyankama|gyanógeregye|gyarmat
gyenesdiás|gyepükaján|gyermely|gyinyasi|gyomaendrőd|gyugy|gyula|gyulaháza|gyulaj|gyulakeszi|gyál|gyékényes
gyód|gyóró|gyömrő|gyömöre|gyöngyfa|gyöngyös|gyöngyösfalu|gyöngyöshalász|gyöngyösmellék|gyöngyösoroszi
gyöngyöspata|gyöngyössolymos|gyöngyöstarján|gyönk|györe|györgytarló|györköny|gyúró|gyügye|gyüre|győr
győrasszonyfa|győrladamér|győrszemere|győrság|győrsövényház|győrtelek|győrvár|győrzámoly|győröcske
győrújbarát|győrújfalu|gyűrűs|gáborján|gáborjánháza|gádoros|gálosfa|gánt|gárdony|gátér|gávavencsellő
géberjén|géderlak|gégény|gérce|gétye|gógánfa|gómez palacio|gór|góra|góra kalwaria|górowo iławeckie|górzno
göd|gödre|gödöllő|gölle|gömörszőlős|gönc|göncruszka|gönyű|göppingen|görbeháza|görcsöny|görcsönydoboka
görgeteg|görlitz|göttingen|göygöl|göytəpə|göyçay|gößnitz|gümüşhane|gütersloh|găești|gătaia|gąbin|głogów
głogów małopolski|głogówek|głowno|głubczyce|głuchołazy|głuszyca|gősfa|gədəbəy|gəncə|haatso|habartov|habra
habry|hacienda heights|hackensack|hacıqabul|haderslev|hadsten|hadsund|hagen|hagyárosbörönd|hahót|haiphong
hajdúbagos|hajdúböszörmény|hajdúdorog|hajdúhadház|hajdúnánás|hajdúszoboszló|hajdúszovát|hajdúsámson|hajipur
hajmás|hajmáskér|hajnówka|hajós|hakkari|halastó|haldwani-cum-kathgodam|half assini|halifax|halimba|halinów
halmaj|halmajugra|halogy|haltom city|halászi|halásztelek|hamburg|hameln|hamilton|hamm|hammond|hampton|hanau
hanford|hangony|hangács|hannover|hanoi|hansi|hantos|hanušovice|happy valley|hapur|haqqulobod|harasztifalu
harbour grace|harc|hardoi|hardwar|harka|harkakötöny|harkány|harlev|harlingen|harrachov|harrisburg
harrisonburg|harsány|harta|hartford|hartl|hartmanice|haslev|hatay|hattiesburg|hattingen|hatvan|hausa
hausleiten|havdrup|haverhill|havlíčkův brod|havre-saint-pierre|havířov|hawthorne|hay river|hayward
hazaribag|hațeg|hedehusene|hedensted|hedrehely|hegyesd|hegyeshalom|hegyfalu|hegyháthodász|hegyhátmaróc
hegyhátszentjakab|hegyhátszentmárton|hegyhátszentpéter|hegyhátsál|hegykő|hegymagas|hegymeg|hegyszentmárton
heidelberg|heidenheim an der brenz|heilbronn|hejce|hejnice|hejőbába|hejőkeresztúr|hejőkürt|hejőpapi
hejőszalonta|hel|helesfa|helsinge|helsingør|helsinki|helvécia|hemet|hempstead|hencida|hencse|henderson
hendersonville|heng fa chuen|heng on|henume|herceghalom|hercegkút|hercegszántó|herencsény|herend|heresznye
herford|herisau|herlev|hermosillo|hermánszeg|herne|herning|hernyék|hernád|hernádbűd|hernádcéce|hernádkak
hernádkércs|hernádnémeti|hernádpetri|hernádszentandrás|hernádszurdok|hernádvécse|herten|herzogenburg|heréd
hesperia|hetauda|hetefejércse|hetes|hetvehely|hetyefő|heves|hevesaranyos|hevesvezekény|heřmanův městec
hialeah|hicksville|hidalgo del parral|hidas|hidasnémeti|hidegkút|hidegség|hidvégardó|high point|highland
highlands ranch|hilden|hildesheim|hillerød|hillsboro|hilo|himesháza|himod|hin keng|hindupur|hinnerup
hinterhornbach|hinwil|hirics|hisar|hjallerup|hjortshøj|hjørring|hlinsko|hlohovec|hluboká nad vltavou|hluk
hlučín|ho chi minh city|ho man tin|ho.|hoboken|hobol|hobro|hochwolkersdorf|hodkovice nad mohelkou|hodonín
hodász|hoffman estates|hohoe|holbæk|holešov|holice|hollywood|hollád|hollóháza|hollókő|holstebro|holsted
holýšov|homestead|homokbödöge|homokkomárom|homokmégy|homokszentgyörgy|homorúd|homrogd|honolulu|hont|hoover
hope|hora svaté kateřiny|horadiz|horažďovice|horezu|horgen|horní benešov|horní blatná|horní bříza
horní cerekev|horní jelení|horní jiřetín|horní planá|horní slavkov|horpács|horsens|hort|horta|hortobágy
horváthertelend|horvátlövő|horvátzsidány|horw|horšovský týn|hoshiarpur|hospitalet de llobregat|hosszúhetény
hosszúpereszteg|hosszúpályi|hosszúvíz|hosszúvölgy|hostinné|hostivice|hostomice|hostouň|hosztót|hotopo|hottó
houston|hořice|hořovice|hoštka|hradec králové|hradec nad moravicí|hrastnik|hrob|hrochův týnec|hronov
hrotovice|hroznětín|hrubieszów|hrušovany nad jevišovkou|hrvatska kostajnica|hrádek|hrádek nad nisou
hubli-dharwad|huedin|huelva|hugli-chinsurah|hugyag|hull|hulín|humenné|humlebæk|humpolec|hundested|hundo
hunedoara|hung hom bay|huntersville|huntington|huntington beach|huntington park|huntsville|hunya
hunyadfalva|hurup|husinec|hustopeče|husztót|hutchinson|huși|huế|hvar|hvide sande|hvidovre|hwidiem|hyderabad
hyvinkää|hyères|hács|háromfa|háromhuta|hárskút|hásságy|hârlău|hârșova|hédervár|héhalom|héreg|hét|hévíz
hévízgyörk|hîncești|hódmezővásárhely|hövej|højslev stationsby|høng|hørning|hørsholm|høruphav|høy|hürth
hőgyész|hải dương|ialoveni|ianca|iargara|iași|iba|ibadan|ibafa|ibasa|ibasha|ibatefin|ibawe kekere
ibawe tukuru|ibbenbüren|ibbojo|ibefon|ibefum|ibefun|ibeju|ibereko|iberekodo|ibese|ibeshe|ibeshi|ibhayi
ibiku|ibinta|ibiono ewura|ibode|ibogun adina|ibogun akiode|ibogun sowunmi|iboju|ibon|ibopa|iborfia|ibrány
ichalkaranji|ida|idaho falls|idain isaga|idain-ishaga|idamo|idanfuru|idashaw|idaso|idata|iddo|ide|idele
ideno|idi agbon agana|idi iroko|idi ofe|idi oro|idi-off|idimarun|idimi|idimu|idiori|idiroko|idobarun
idoforo|idolanja|idole|idolehin|idolorisha|idolosa|idomu|idopetu|idosa|idosemo|idowu|idrija|iernut|ifako
igal|igami|igando|igando awlawja|iganmi|iganmu|iganmu siding|igar|igbalu|igbe|igbe ewoliwo|igbede|igbegodo
igbekun|igbele|igbessa|igbin|igbin oloya|igbo|igbo ejo|igbo fipe|igbobi|igbodu|igboefon|igbogbele|igbogila
igbogun|igbogun-sowunmi|igboje|igbokushun|igbolobi|igbologun|igboloye|igbopa|igborosun|igbosa|igbosere
igboshere|iglesias|igodonu|igoro|igrici|igu|iguala|igude|igunnu akabo|iharos|iharosberény|iisalmi|ijagemo
ijaiye|ijako|ijako orile|ijanikin|ijawmi|ijawmu|ijawtun|ijayie|ijede|ijegun|ijero|ijesa-tedo|ijofin|ijomi
ijomu|ijora|ijora village|ijotan|iju|iju junction|iju water works|ikare|ikast|ikate|ikawga|ikawga-zebe
ikawlaji|ikawta|ikeja|ikervár|iklad|iklanberény|iklódbördőce|ikoga|ikoga ile|ikogbo|ikolaja|ikorodu|ikosi
ikotan|ikotun|ikoyi|ikrény|ikuata|ikšķile|ilade|ilado|ilado ogunu|ilagbo|ilasa|ilashe|ilava|ilemere|ilepa
ileppaw|ilera|ilikiti|iliny|ilirska bistrica|ilk|illnau-effretikon|illocska|ilo|ilogbo|ilogbo elegba|ilok
iloro|ilugboro|ilumawfin|ilumofin|ilz|ilztal|ilūkste|imare|imawte|imeke|imeri|imeseju|imielin|imola|imore
imoru|imota|imotski|imphal|impruneta|imrehegy|inarzo|inca|inchaban|independence|indianapolis|indio|indore
indramayu|ineu|inglewood|ingolstadt|inke|inn|innerbraz|innsbruck|inogbe|inowrocław|interlaken|introdacqua
inupa|inupa kekere|inuvik|invorio|inzago|ináncs|inárcs|iowa city|ipacsfa|ipaja|ipakan|ipanmi|ipatira|ipeshu
ipesu|ipewu|ipokia|ipolydamásd|ipolyszög|ipolytarnóc|ipolytölgyes|ipolyvece|iponri|ipota|iqaluit|iragbo
iragon|iranla|irapuato|irede|iregszemcse|irewe|irgoli|irondequoit|iroquois falls|irota|iru|irvine|irving
irún|isaccea|isagatedo|isagbo|isagbo ere|isagira|isaku|isalu|isasca|isashi|isasi|isaszeg|isawo|ise|iseku
isekun|iseo|iseri-osun|iserlohn|ishaga|ishagbo|ishagira|ishasi|ishawo|isheri-olofin|ishersi|ishola|ishøj
isiu|isiwu|isola|isolo|isparta|ispánk|issa|issime|issy-les-moulineaux|istenmezeje|istvándi|isunba
iszkaszentgyörgy|iszkáz|isztimér|ita egbe|ita onimosa|itagbo|itahari|itamaga|itarsi|itawga|itawikin|itawmu
iteku|itele|itere|itire|itirin|ito omu|itoga|itohun|itoikin|itokin|itomu|itori|itter|ittigen|ittireddu
ivanec|ivanić-grad|ivanovice na hané|ivančice|ivry-sur-seine|ivád|iván|ivánbattyán|ivánc|iváncsa|ivándárda
iwaya|iwerekun|iwonicz-zdrój|iworo|iwuku|ixtapaluca|iyafin|iyagbe|iyasi|iyesi|izbica kujawska|izmény|izola
izsák|izsófalva|iğdır|iława|iłowa|iłża|ińsko|i̇mişli|i̇smayıllı|i̇stanbul|i̇zmir|jabalpur
jablonec nad jizerou|jablonec nad nisou|jablonné nad orlicí|jablonné v podještědí|jablunkov
jabłonowo pomorskie|jachie pramso|jackson|jacksonville|jagdalpur|jagerberg|jaggaiahpet|jagodina|jagraon
jagtial|jaguna|jaipur|jakabszállás|jakarta|jalandhar|jalandhar cantt.|jalolquduq|jalpaiguri|jamalpur
james town|jammalamadugu|jammu|jamnagar|jamshedpur|jamui|janakpur|janesville|jangaon|janikin|janikowo|janov
janovice nad úhlavou|janowiec wielkopolski|janské lázně|janów lubelski|jarocin|jaroměř
jaroměřice nad rokytnou|jarosław|jasień|jasikan|jasper|jastarnia|jastrebarsko|jastrowie|jastrzębie-zdrój
jasło|jatani|jaunjelgava|javorník|jawor|jaworzno|jaworzyna śląska|jaén|jedlicze|jedlina-zdrój|jedwabne
jefferson city|jeffersonville|jeging|jehanabad|jelcz-laskowice|jelenia góra|jelgava|jelling|jema|jember
jemnice|jena|jeneponto|jenő|jepara|jerez de la frontera|jersey city|jesenice|jeseník|jesi|jevišovice
jevíčko|jeziorany|jhansi|jhargram|jharsuguda|jhumri tilaiya|jibou|jibowu|jihlava|jilemnice|jimbolia|jinadu
jind|jindřichův hradec|jirapa|jirkov|jistebnice|jiutepec|jizzakh|jičín|jiříkov|joal-fadiouth|jobaháza
jobbágyi|jodhpur|joensuu|johannesburg|johns creek|johnsbach|johnsdorf-brunn|johnson city|joliet|jombang
jonesboro|jonquière|joplin|jordanów|jorhat|juaboso|juaso|juelsminde|juma|jungholz|jupiter|jurupa valley
juta|jutrosin|juárez|jyderup|jyllinge|jyväskylä|jáchymov|jágónak|ják|jákfa|jákfalva|jákó|jánd|jánkmajtis
jánoshalma|jánoshida|jánosháza|jánossomorja|járdánháza|jármi|jásd|jászalsószentgyörgy|jászapáti|jászberény
jászboldogháza|jászdózsa|jászfelsőszentgyörgy|jászfényszaru|jászivány|jászjákóhalma|jászkarajenő|jászkisér
jászladány|jászszentandrás|jászszentlászló|jásztelek|jászágó|jászárokszállás|jægerspris|jéke|jílové
jílové u prahy|jósvafő|józefów|jēkabpils|jędrzejów|jūrmala|k.maraş|kaapstad|kaasi|kaba|kacorlak|kacsóta
kadapa|kadara|kadarkút|kadaň|kade|kadi|kadiri|kadjebi|kafara|kaffrine|kagaznagar|kailasahar|kaiserslautern
kaithal|kajdacs|kajen|kajola|kajola iboro|kajárpéc|kajászó|kakasd|kakinada|kakucs|kalabahi|kalamazoo
kalaznó|kaleo|kalety|kalimpong|kalisz|kalisz pomorski|kallósd|kalocsa|kalpi|kalundborg
kalwaria zebrzydowska|kalyan-dombivali|kam tai|kam tin|kamareddy|kamenice nad lipou|kamenický šenov
kamienna góra|kamień krajeński|kamień pomorski|kamieńsk|kamloops|kamnik|kamond|kamut|kancheepuram|kanda
kandava|kandoro|kandukur|kanel|kaneshie|kanhangad|kannapolis|kannur|kanpur|kansas city|kansaworado|kaolack
kapadvanj|kaplice|kapolcs|kapoly|kaposfő|kaposgyarmat|kaposhomok|kaposkeresztúr|kaposmérő|kapospula
kaposszekcső|kaposszerdahely|kaposvár|kaposújlak|kapurthala|kapuskasing|kapuvár|karabük|karaikal|karakó
karakószörcsök|karaman|karancsalja|karancsberény|karancskeszi|karancslapujtő|karancsság|karanganyar
karangasem|karcag|karcsa|karczew|kardašova řečice|kardos|kardoskút|kargowa|karimganj|karimnagar|karjat
karlino|karlovac|karlovy vary|karlsruhe|karmacs|karnal|karolinka|karos|karpacz|kars|kartal|kartuzy|karur
karviná|karwar|karácsond|karád|kasaragod|kasejovice|kashipur|kaskantyú|kasoa|kasoa ofaakor|kasoa zongo
kassel|kastamonu|kastav|kastélyosdombó|kaszaper|kaszó|katafa|kathmandu|kathurban agglomeration|katihar
katowice|katta-terek|katymár|katádfa|kavali|kawangkoan|kawartha lakes|kayamkulam|kayar|kayseri
kazimierz dolny|kazimierza wielka|kazincbarcika|kaznějov|kazsok|kazár|kałuszyn|kańczuga|kašperské hory
kaštela|kcynia|kdyně|kearny|kebumen|kecel|kecskemét|kecskéd|kediri|kefamenanu|kehidakustány|kejabil|kelebia
kelemér|kelevíz|keller|kelowna|keléd|kelč|kemecse|kemence|kemendollár|kemeneshőgyész|kemeneskápolna
kemenesmagasi|kemenesmihályfa|kemenespálfa|kemenesszentmárton|kemenesszentpéter|kemenessömjén|kemestaródfa
kemse|keménfa|kendal|kendale lakes|kendall|kendari|kenderes|kendrapara|kendujhar|kengyel|kennedy town
kenner|kennewick|kenora|kenosha|kent|kentwood|kenyasi|kenyeri|kenéz|kenézlő|kepanjen|kercaszomor
kercseliget|kerecsend|kerecseny|kerekegyháza|kerekharaszt|kereki|kerepes|keresztéte|kerkabarabás|kerkafalva
kerkakutas|kerkaszentkirály|kerkateskánd|kerkáskápolna|kerpen|kerta|kertészsziget|kerékteleki|kese|keshod
keszeg|kesznyéten|keszthely|kesztölc|keszü|keszőhidegkút|keta|kete krachi|kettering|kevermes|kežmarok|khair
khambhat|khammam|khanna|kharagpur|kharar|khombole|khowai|kibi|kibæk|kiel|kielce|kietrz|kikinda|kildonan
kilimán|kilis|killeen|kimberley|kimle|kincsesbánya|kindberg|kingsport|kingston|kintampo|kirchdorf am inn
kirke hvalsø|kirkland|kirkland lake|királd|királyegyháza|királyhegyes|királyszentistván|kisapostag|kisapáti
kisar|kisasszond|kisasszonyfa|kisbabot|kisbajcs|kisbajom|kisberzseny|kisberény|kisbeszterce|kisbodak
kisbucsa|kisbudmér|kisbágyon|kisbárapáti|kisbárkány|kisbér|kiscsehi|kiscsécs|kiscsősz|kisdobsza
kisdombegyház|kisdorog|kisdér|kisecset|kisfalud|kisfüzes|kisgyalán|kisgyőr|kisgörbő|kishajmás|kishanganj
kisharsány|kishartyán|kisherend|kishuta|kishódos|kisielice|kisigmánd|kisjakabfalva|kiskassa|kiskinizs
kiskorpád|kiskunfélegyháza|kiskunhalas|kiskunlacháza|kiskunmajsa|kiskutas|kisköre|kiskőrös|kislippó|kisláng
kisléta|kislőd|kismarja|kismaros|kismányok|kisnamény|kisnyárád|kisnána|kisnémedi|kisoroszi|kispalád
kispirit|kispáli|kisrozvágy|kisrákos|kisrécse|kissieman|kissikátor|kissimmee|kissomlyó|kisszekeres
kisszentmárton|kissziget|kisszállás|kisszékely|kisszőlős|kistamási|kistapolca|kistarcsa|kistelek|kistokaj
kistolmács|kistormás|kistótfalu|kisunyom|kisvarsány|kisvaszar|kisvejke|kisvárda|kisvásárhely|kiszombor
kiszsidány|kisújszállás|kitase|kitchener|kitimat|kjellerup|kladno|kladruby|klagenfurt|klanjec|klarup|klaten
klatovy|klecany|kleczew|kleszczele|kleve|klimkovice|klobouky u brna|kloten|kluczbork|klungkung|klárafalva
klášterec nad ohří|knin|knoxville|knurów|knust|knyszyn|koblenz|kobylin|kobyłka|kocaeli|kochi|kock|kocs
kocsola|kocsord|kocsér|kodie|kodungallur|koforidua|kogon|kohima|kojetín|kojokrom|kokad|kokkola|kokomo
kokrobite|kolaka|kolar|kolbuszowa|kolda|kolding|kolkata|kollam|kolno|kolonowskie|kolontár|koluszki|kolín
komfo anokye|komiža|komjáti|komló|komlódtótfalu|komlósd|komlóska|komoró|kompolt|komádi|komárno|komárom
kondorfa|kondoros|kondó|konice|koniecpol|konin|konongo|konstancin-jeziorna|konstantynów łódzki|konstanz
konya|konyár|koper|kopidlno|koppányszántó|koprivnica|koprzywnica|kopřivnice|koratla|korba|korfantów
korle bu|korlát|koroncó|koronowo|korsze|korsør|koryčany|korčula|kosd|kosmonosy|kosonsoy|kostelec na hané
kostelec nad labem|kostelec nad orlicí|kostelec nad černými lesy|kostrzyn|kostrzyn nad odrą|koszalin
kosów lacki|kot kapura|kota|kota raha|kotamobagu|kotei|kothagudem|kottayam|kottes-purk|koungheul|kouřim
kovvur|kovácshida|kovácsszénája|kovácsvágás|kowal|kowalewo pomorskie|kowary|kowloon|kowloon bay
kowloon central|kowloon city|kowloon east|koyilandy|kozhikode|koziegłowy|kozienice|kozmadombja|kozárd
kozármisleny|kočevje|kołaczyce|koło|kołobrzeg|końskie|kościan|kościerzyna|košice i|košice ii|košice iii
košice iv|košice-okolie|košťany|koźmin wielkopolski|kożuchów|kožlany|kpando|kpassa|kpetoe|kpeve|kpone
krajenka|kraksaan|kraków|kraljevica|kraljevo|kralovice|kralupy nad vltavou|kranj|krapina|krapkowice
kraslice|krasnobród|krasnystaw|krasznokvajda|kravaře|kraśnik|krefeld|kreuzlingen|kriens|križevci|krk|krnov
krobia|krofrom|kroměříž|krosno|krosno odrzańskie|krotoszyn|krośniewice|krumau am kamp|krumbach|krupina
krupka|kruszwica|kruševac|krynica morska|krynica-zdrój|krynki|kryry|krzanowice|krzepice|krzeszowice|krzywiń
krzyż wielkopolski|králíky|králův dvůr|krásno|krásná hora nad vltavou|krásná lípa|krásné údolí|krāslava
krško|książ wielkopolski|kudowa-zdrój|kudus|kukuom|kulcs|kuldīga|kumasi|kunadacs|kunbaja|kunbaracs
kuncsorba|kunfehértó|kunhegyes|kuningan|kunmadaras|kunnamkulam|kunovice|kunpeszér|kunszentmiklós
kunszentmárton|kunsziget|kunszállás|kunágota|kunów|kunštát|kuopio|kup|kupa|kupang|kurd|kurityán|kurnool
kustánszeg|kutas|kutasó|kutina|kutjevo|kutno|kutná hora|kuujjuaq|kuřim|kuźnia raciborska|kwabeng|kwabenya
kwai chung|kwai fong|kwai shing|kwame danso|kwandang|kwashieman|kwawkrom|kweikuma|kwesimintsim|kwidzyn
kwong yuen|kwun tong|kyathampalle|kyjov|kynšperk nad ohří|kysucké nové mesto|kács|kákics|kál|káld|kálló
kállósemjén|kálmáncsa|kálmánháza|káloz|kálócfa|kám|kántorjánosi|kány|kánya|kányavár|kánó|kápolna
kápolnásnyék|káptalanfa|káptalantóti|kára|károlyháza|kárász|kásád|kátoly|káva|kávás|kázsmárk|kås|kébémer
kédougou|kék|kékcse|kéked|kékesd|kékkút|kéleshalom|kémes|kérsemjén|kétbodony|kétegyháza|kéthely|kétpó
kétsoprony|kétvölgy|kéty|kétújfalu|kóka|kóny|kópháza|kórnik|kórós|kóspallag|kótaj|köblény|köcsk|kökény
kölcse|kölesd|kölked|köln|kömlő|kömlőd|kömpöc|kömörő|köniz|körmend|környe|köröm|körösladány
körösnagyharsány|körösszakál|körösszegapáti|köröstarcsa|körösújfalu|kötcse|kötegyán|kövegy|köveskál
københavn|køge|kübekháza|külsősárd|külsővat|küngös|kürdəmir|küsnacht|kütahya|kārsava|kąty wrocławskie
kędzierzyn-koźle|kępice|kępno|kętrzyn|kęty|kırklareli|kırıkkale|kırşehir|kłecko|kłobuck|kłodawa|kłodzko
kőkút|kőröshegy|kőröstetétlen|kőszeg|kőszegdoroszló|kőszegpaty|kőszegszerdahely|kőszárhegy|kőtelek
kővágószőlős|kővágótöttös|kővágóörs|kəlbəcər|la chaux-de-fonds|la coruña|la crosse|la habra|la laguna
la línea de la concepción|la mesa|la mirada|la neuveville|la paz|la piedad-pénjamo|la rochelle|la salle
la seyne-sur-mer|la tour-de-peilz|la tuque|labadi|labin|labone|labrador city|labuhan bajo|lacey
lachhmangarh|lachine|laconi|lad|ladnu|ladwa|ladánybene|lafayette|lagoa|lagos|laguna niguel|lahan|lahar
laharpur|lahti|lai king|lai kok|laion|lajoskomárom|lajosmizse|lak|lake charles|lake elsinore|lake forest
lake havasu city|lake louise|lake ridge|lakeland|lakeville|lakewood|lakhegy|lakheri|lakhimpur|lakhisarai
lakitelek|lakshmeshwar|lakócsa|lal gopalganj nindaura|lalganj|lalgudi|lalitpur|lallio|lalsot|lam tin
lambussie|lamego|lamma|lamongan|lamporo|lancaster|lancy|landshut|langenhagen|langenthal|langeskov|langley
langosco|langå|lanka|lansing|lanškroun|lanžhot|lapaz|lapio|lapáncsa|lar|larantuka|laredo|largo
lartebiokorshie|las cruces|las palmas de gran canaria|las vegas|lascari|lashibi|laskod|lasnigo|lasusua
lasztonya|laterza|lathi|latronico|lattarico|latur|lauderhill|laurentian hills|lauriano|laurito|lausanne
laval|lavamünd|lavis|lawra|lawrence|lawton|layton|laçın|laško|le grand-saconnex|le havre|le locle|le mans
le tampon|league city|lech|ledeč nad sázavou|ledvice|lee on|lee's summit|leesburg|leganés|legionowo|legnago
legnica|legon|legyesbénye|legénd|lehi|lehigh acres|lehliu gară|lei muk shue|lei tung|leipzig|leiria|lenart
lendvadedes|lendvajakabfa|lenexa|lengyel|lengyeltóti|lentella|lenti|lenzbourg|leonberg|leonessa|leova
lepoglava|lepsény|lerik|lerma|les abymes|lesencefalu|lesenceistvánd|lesencetomaj|lesko|leskovac|lesmo
lessona|leszno|letenye|lethbridge|letkés|letohrad|letovice|leung king|levallois-perret|levelek|leverkusen
levice|levittown|levoča|levél|lewin brzeski|lewisville|lewoleba|lexington-fayette|leányfalu|leányvár|león
leśna|leśnica|leżajsk|liberec|liberi|liberia camp|libickozma|libiąż|libochovice|libušín|libáň
libčice nad vltavou|liběchov|licenza|lickóvadamos|lidzbark|lidzbark warmiński|lielvārde|liepāja|liestal
liget|ligetfalva|lille|lillerød|lilong|liman|limanowa|limbadi|limbaži|limbdi|limina|limoges|linares|lincoln
linden|lingsugur|linguaglossa|linguère|linz|lipiany|lipik|lipno|lipník nad bečvou|lippstadt|lippó|lipsk
lipsko|liptovský mikuláš|liptód|lipót|lisbon|liseleje|lispeszentadorján|liszó|liteni|litija|litka|litke
litomyšl|litoměřice|litovel|little rock|littleton|litvínov|litér|liveri|livermore|liverpool|livigno|livonia
lixa|lizzanello|lišov|ljutomer|lo|locana|locarno|loculi|lodi|logan|logatec|lograto|logroño|loha|lohardaga
lok fu|loket|lom|lombard|lomnice nad lužnicí|lomnice nad popelkou|lompoc|lonar|lonavla|london|long beach
long xuyên|longare|longmont|longowal|longueuil|longview|loni|lorain|lorca|loreggia|loria|lorient|lorsica
los angeles|los cabos|los mochis|losal|lothárd|louga|louisbourg|loulé|louny|loures|lourosa
loučná pod klínovcem|lovas|lovasberény|loveland|lovosice|lovászhetény|lovászi|lovászpatona|lowell|loštice
lubaczów|lubartów|lubawa|lubawka|lubań|lubbock|lubień kujawski|lubin|lublin|lubliniec|lubniewice|lubomierz
luboń|lubraniec|lubsko|luby|lubāna|lucerne|lucfalva|lucignano|lucito|lucknow|ludas|ludbreg|ludesch|ludhiana
luduș|ludwigsburg|ludwigshafen am rhein|ludza|ludányhalászi|lugano|lugo|lugoj|luhačovice|luino|luisago
lukovica|lukácsháza|lulla|lumajang|lumding|lunano|lunawada|lunderskov|lunenburg|lungavilla|lunglei|lupeni
lusigliè|luson|luwuk|luxembourg|luzern|lučany nad nisou|lučenec|luže|lwówek|lwówek śląski|lynchburg|lyngby
lynge-uggeløse|lynn|lynwood|lyon|lyss|lystrup|lysá nad labem|lábatlan|lábod|lácacséke|ládbesenyő|lánycsók
lápafő|látrány|lázi|lázně bohdaneč|lázně bělohrad|lázně kynžvart|lébény|léh|lénárddaróc|lérida|létavértes
lévis|lócs|lókút|lónya|lórév|lödersdorf|lörrach|lövő|lövőpetri|løgstør|løgten|løgumkloster|lúzsok|lübeck
lüdenscheid|lüneburg|lünen|lądek-zdrój|lębork|lędziny|līgatne|līvāni|lőkösháza|lőrinci|lənkəran|ma on shan
maakro|maccastorna|macchiagodena|macedo de cavaleiros|macherla|machico|machilipatnam|maclodio
macon-bibb county|macra|macugnaga|madanapalle|madaras|maddur|madera|madhepura|madhubani|madhugiri|madhupur
madikeri|madina|madison|madiun|madocsa|madona|madrid|madurai|magadi|magdeburg|magelang|magenta|magetan
maglóca|maglód|magnano|magog|magosliget|magy|magyaralmás|magyaratád|magyarbánhegyes|magyarbóly|magyarcsanád
magyardombegyház|magyaregregy|magyaregres|magyarföld|magyargencs|magyargéc|magyarhertelend|magyarhomorog
magyarkeresztúr|magyarkeszi|magyarlak|magyarlukafa|magyarmecske|magyarnádalja|magyarnándor|magyarpolány
magyarsarlós|magyarszecsőd|magyarszentmiklós|magyarszerdahely|magyarszombatfa|magyarszék|magyartelek|mahad
mahalingapura|maharajganj|maharajpur|mahasamund|mahbubnagar|mahe|mahemdabad|mahendragarh|mahesana|mahidpur
mahnar bazar|mahuva|maia|maida|maierà|maihar|mainaguri|mainz|majadahonda|majalengka|majene|majosháza|majs
makale|makarska|makassar|makhdumpur|makkoshotyka|maklár|makola|makrana|makád|makó|maków mazowiecki
maków podhalański|mal|malacky|malaj khand|malang|malappuram|malatya|malavalli|malbork|malda|malden|malegaon
malerkotla|mali lošinj|malili|malkangiri|malkapur|mallam|mallare|malomsok|malout|malpura|malur|mamasa|mamfe
mamoiada|mampong|mamuju|manachanallur|manado|manasa|manavadar|manawar|mancherial|manchester|mandalgarh
mandamarri|mandanici|mandapeta|mandawa|mandi|mandi dabwali|mandideep|mandla|mandsaur|mandvi|mandya
manendragarh|maner|manerbio|manfredonia|mangaldoi|mangalia|mangaluru|mangalvedhe|manglaur|mangrol
mangrulpir|mangualde|manhattan|manihari|manisa|manjlegaon|mankachar|mankessim|mankranso|manly|manmad
mannheim|manresa|mansa|mansfield|manso|manso nkwanta|manteca|manuguru|manvi|manwath|manzanillo|manětín
maple grove|mapusa|mara|maranello|marbach an der donau|marbella|marburg|marcalgergelyi|marcali|marcaltő
marco de canaveses|mardin|maretto|margao|margate|margherita|marghita|margonin|marhaura|mariager|mariani
maribor|maricopa|marietta|marigaon|marinha grande|marisa|mariánské lázně|markapur|markaz|marki
markotabödöge|markóc|marl|marmagao|marmirolo|marmora|marnate|maropati|maros|maroslele|marseille
marsicovetere|martellago|martfű|martigny|martin|martinengo|martonfa|martonvásár|martonyi|marysville
marzabotto|marzi|maráza|maróc|marócsa|masallı|masamba|masaurhi|massafra|massarosa|massimeno|maszewo|matam
matamoros|matane|mataram|mataró|mathabhanga|mathi|mathura|matosinhos|mattannur|mattsee|matty|mauganj
maumere|mautern an der donau|mauterndorf|mavelikkara|mavoor|mayaguez|mayang imphal|mazatlán|mazsalaca
małogoszcz|małomice|mašťov|mbacké|mbay|mbombela|mboro|mbour|mcallen|mccarthy hill|mckinney|mclean|mealhada
mecseknádasd|mecsekpölöske|mecsér|medak|medford|medgidia|medgyesbodzás|medgyesegyháza|mediaș|medicine hat
medina|medinipur|medvode|medzilaborce|meerbusch|meerut|meggyeskovácsi|megyaszó|megyehíd|megyer|mehkar
mei foo sun chuen|mei lam|meilen|mekényes|melara|melbourne|melendugno|meleti|melonguane|melzo|memari
memphis|menconico|mencshely|mende|mendrisio|menifee|mentana|mentor|merano|merate|merced|mercogliano|merenye
meriden|meridian|mernye|mersevát|merta city|mesa|mesoraca|mesquite|mesterháza|mesteri|mesterszállás|meszes
meszlen|mesztegnyő|metairie|methuen town|metković|metlika|metz|mexicali|meyrin|meziboří|meziměstí
mezzolombardo|mezzomerico|mezőberény|mezőcsokonya|mezőcsát|meződ|mezőfalva|mezőgyán|mezőhegyes|mezőhék
mezőkeresztes|mezőkomárom|mezőkovácsháza|mezőkövesd|mezőladány|mezőlak|mezőnagymihály|mezőnyárád|mezőpeterd
mezősas|mezőszemere|mezőszentgyörgy|mezőszilas|mezőtárkány|mezőtúr|mezőzombor|mezőörs|mežica|mhaswad
mhow cantonment|mhowgaon|miami|miami beach|miami gardens|miasteczko śląskie|miastko|miazzina|michalovce
michałowo|michel camp|middelfart|middletown|midland|midwest city|miechów|miejska górka|mielec|miemia
miercurea ciuc|miercurea nirajului|miercurea sibiului|mieroszów|mieszkowice|mignanego|mihijam|miháld
mihályfa|mihálygerge|mihályháza|mihályi|mihăilești|mijas|mike|mikebuda|mikekarácsonyfa|mikepércs|miklósi
mikosszéplak|mikołajki|mikołów|mikstat|mikulov|mikulášovice|mikófalva|mikóháza|milanówek|milejszeg|miletín
milevsko|milford|milicz|milișăuți|millcreek|millennium city|milota|milovice|milpitas|milwaukee|milzano
mimoň|minatitlán|minden|mindszent|mindszentgodisa|mindszentkálla|mineo|mingəçevir|minneapolis|minnetonka
minot|mioveni|mira-bhayandar|miramar|miramichi|miranda do douro|mirandela|mirganj|miroslav|mirosławiec
mirotice|mirovice|mirošov|mirsk|miryalaguda|misefa|mishawaka|miske|miskolc|mission|mission viejo
mississauga|missoula|missouri city|mistretta|miszla|mitterbach am erlaufsee|mizil|międzybórz|międzychód
międzylesie|międzyrzec podlaski|międzyrzecz|międzyzdroje|miłakowo|miłomłyn|miłosław|mińsk mazowiecki
mladá boleslav|mladá vožice|mnichovice|mnichovo hradiště|mníšek pod brdy|mobile|mocsa|modasa|modesto
modigliana|modinagar|modřice|moers|moga|mogielnica|mogilno|mogoro|mogyoród|mogyorósbánya|mogyoróska|moha
mohali|mohelnice|mohora|mohács|moinești|mojokerto|mojosari|mokameh|mokokchung|molare|moldova nouă|molfetta
molina de segura|moline|mollet del vallés|molnaszecsőd|molnári|moltrasio|molvány|mompantero|monacilioni
monaj|monale|monasterace|monastir|monclova|monclova-frontera|moncrivello|moncton|monfalcone|mong kok
monoharpur|monok|monor|monorierdő|monostorapáti|monostorpályi|monoszló|monroe|monselice|montaldeo|montale
montallegro|montanera|montauban|montauro|montebello|montebelluna|montebuono|montecassiano|montecorice
montefelcino|monteferrante|montefiorino|montegaldella|montegallo|montegranaro|montelepre|montella
montemarciano|montemilone|montemor-o-novo|montemurlo|monterey park|monteriggioni|monterosi|monterrey
montesarchio|montescudaio|montgomery|monthey|montignoso|montijo|montodine|montpellier|montreal|montreuil
montreux|montréal-nord|monyoród|moore|moose factory|moose jaw|moosonee|moradabad|morat|moravská třebová
moravské budějovice|moravský beroun|moravský krumlov|morazzone|morbegno|mordy|morelia|morena|moreni
moreno valley|morgan hill|morges|morgex|moricone|morkovice-slížany|mornese|morolo|morshi|mortegliano
morterone|morvi|moryń|morąg|mosdós|mosina|mosonmagyaróvár|mosonszentmiklós|mosonszolnok|most|motihari
motipur|motril|motru|mottafollone|mottalciata|mount abu|mount pleasant|mount prospect|mount vernon
mountain view|moura|moutier|mozsgó|mozzo|mońki|mpintsin|mpraeso|mrocza|mrągowo|mszana dolna|mszczonów
muccia|mucsfa|mucsi|mudabidri|mudalagi|muddebihal|mudhol|muhi|mui wo|mukerian|mukhed|muktsar|mul|mulbagal
mulhouse|multai|mumbai|mumford|muncie|mundargi|mundi|mungeli|munger|mungkid|murakeresztúr|murarátka
muraszemenye|murcia|murello|murfatlar|murfreesboro|murga|murgeni|muri bei bern|murliganj|murony
murowana goślina|murray|murrieta|murshidabad|murska sobota|mursko središce|murtijapur|musabani|muscoline
musso|mussomeli|mussoorie|muszyna|muttenz|muvattupuzha|muzaffarpur|muğla|muş|myjava|mysore|myszków
myszyniec|mysłowice|myślenice|myślibórz|mád|mágocs|málaga|mályi|mályinka|mánd|mándok|mánfa|mány|márfa
máriahalom|máriakálnok|máriakéménd|márianosztra|máriapócs|márkháza|márkó|márok|márokföld|márokpapi|mártély
mátraballa|mátraderecske|mátramindszent|mátranovák|mátraszele|mátraszentimre|mátraszőlős|mátraterenye
mátraverebély|mátyus|mátyásdomb|mátészalka|mátételke|máza|männedorf|mårslet|méhkerék|méhtelek|mélykút|méra
mérges|mérida|mérignac|mérk|mêda|mónosbél|mór|mórahalom|móricgát|mórichida|mórágy|móstoles|möhlin
mönchengladbach|múcsony|mülheim an der ruhr|münchen|münchenbuchsee|münchenstein|münsingen|münster|mýto
măcin|măgurele|mărășești|mělník|městec králové|město albrechtice|město touškov|měčín|mława|młynary|mőcsény
mšeno|mỹ tho|nabadwip|nabarangapur|nabha|nadap|nadbai|nadiad|nadowli|naftalan|nagaon|nagapattinam|nagar
nagari|nagarkurnool|nagaur|nagda|nagercoil|nagina|nagla|nagpur|nagyacsád|nagyalásony|nagyar|nagyatád
nagybajcs|nagybajom|nagybakónak|nagybaracska|nagybarca|nagyberki|nagyberény|nagybudmér|nagybánhegyes
nagybárkány|nagybörzsöny|nagycenk|nagycsepely|nagycserkesz|nagycsány|nagycsécs|nagydobos|nagydobsza
nagydorog|nagydém|nagyecsed|nagyesztergár|nagyfüged|nagygeresd|nagygyimót|nagygörbő|nagyhajmás|nagyhalász
nagyharsány|nagyhegyes|nagyhuta|nagyhódos|nagyigmánd|nagyiván|nagykamarás|nagykanizsa|nagykapornak
nagykarácsony|nagykereki|nagykeresztúr|nagykinizs|nagykorpád|nagykovácsi|nagykozár|nagykutas|nagykálló
nagykáta|nagykónyi|nagykökényes|nagykölked|nagykörű|nagykőrös|nagylak|nagylengyel|nagylóc|nagylók|nagylózs
nagymaros|nagymizdó|nagymágocs|nagymányok|nagynyárád|nagyoroszi|nagypall|nagypeterd|nagypirit|nagypáli
nagyrada|nagyrozvágy|nagyrábé|nagyrákos|nagyrécse|nagyréde|nagyrév|nagysimonyi|nagyszakácsi|nagyszekeres
nagyszentjános|nagyszokoly|nagyszékely|nagyszénás|nagysáp|nagytarcsa|nagytevel|nagytilaj|nagytálya
nagytótfalu|nagytőke|nagyvarsány|nagyvejke|nagyveleg|nagyvenyim|nagyvisnyó|nagyváty|nagyvázsony|nagyér
nagyút|nahan|naharlagun|naidupet|naihati|naila janjgir|nainital|nainpur|najibabad|nak|nakodar|nakskov|nakur
nakło nad notecią|nalbari|nalžovské hory|nam định|namagiripettai|namakkal|namangan|nampa|namysłów|nanaimo
nancy|nanded-waghala|nandgaon|nandivaram-guduvancheri|nandom|nandura|nandurbar|nandyal|nangal|nanjangud
nanjikottai|nanpara|nanterre|nantes|napa|napajedla|naperville|napkor|narasapuram|narasaraopet|naraura
narayanpet|narda|nargund|narkatiaganj|narkhed|narnaul|narni|narol|narsinghgarh|narsipatnam|narwana|nasavrky
nashik|nashua|nashville-davidson|nasielsk|nasino|nasirabad|naszály|natham|nathdwara|national city
naucalpan de juárez|naugachhia|naugawan sadat|nautanwa|navalgund|navelli|navoiy|navojoa|navrongo|navsari
nawabganj|nawada|nawanshahr|nawapur|naz-sciaves|nałęczów|našice|ndioum|ndofan|nechanice|nedumangad
neem-ka-thana|neemuch|neftçala|negara|negrești|negrești-oaș|nehoiu|nehtaur|nejdek|nekla|nekézseny
nelamangala|nellikuppam|nellore|nelson|nelspruit|nemesapáti|nemesbikk|nemesborzova|nemesbük|nemesbőd
nemescsó|nemesdéd|nemesgulács|nemesgörzsöny|nemeshany|nemeshetés|nemeske|nemeskeresztúr|nemeskisfalud
nemeskocs|nemeskolta|nemeskér|nemesládony|nemesmedves|nemesnádudvar|nemesnép|nemespátró|nemesrempehollós
nemesrádó|nemesszalók|nemesszentandrás|nemessándorháza|nemesvid|nemesvita|nemesvámos|nemti|nepalgunj
nepanagar|nepomuk|neratovice|neszmély|netolice|nettuno|neu-ulm|neubrandenburg|neuchâtel|neudorf bei passail
neudorf bei staatz|neuenburg|neuhausen am rheinfall|neuilly-sur-seine|neukirchen an der enknach|neumünster
neuss|neustadt an der weinstraße|neustift an der lafnitz|neuwied|neveklov|neviano|nevşehir|new abirem
new akwidaa|new amanfu|new bedford|new braunfels|new britain|new brunswick|new delhi|new drobo|new haven
new orleans|new rochelle|new takoradi|new westminster|new york|newark|newport beach|newport news|newton
nexø|neyyattinkara|nezahualcóyotl|ngaaÿ meckhe|ngamprah|nganjuk|ngau chi wan|ngau tau kok|ngawi|nghi sơn
nguékhokh|ngyiresia|nha trang|niagara falls|niagara-on-the-lake|nice|nichelino|nick|nicorvo|nicotera
nidadavole|nidzica|niederleis|niemcza|niemodlin|niepołomice|nieszawa|nikla|nilambur|nilanga|nima|nimbahera
nin|nioro du rip|niort|nirmal|nisko|nisporeni|nitra|nivå|niwai|niwari|nizamabad|niğde|niš|nkawie|nkawkaw
nkonya|nkoranza|nkroful|noblesville|nocciano|nogales|nogaredo|nohar|noida|noisy-le-grand|nokha|nola
nongstoin|noorpur|noosa|norcia|nord|nordby|norderstedt|nordhorn|norfolk|normal|norman|north bay
north bethesda|north charleston|north highlands|north lakhimpur|north las vegas|north lauderdale
north little rock|north miami|north miami beach|north port|north richland hills|north suntreso
north vancouver|north york|norwalk|nosate|noszlop|noszvaj|notaresco|nova|nova gorica|nova gradiška|novaci
novaj|novajidrány|novalesa|novalja|novato|novella|novi|novi marof|novi pazar|novi sad|novi vinodolski
novigrad-cittanova|novo mesto|novska|nová bystřice|nová paka|nová role|nová včelnice|nové hrady
nové mesto n.váhom|nové město na moravě|nové město nad metují|nové město pod smrkem|nové sedlo
nové strašecí|nové zámky|nový bor|nový bydžov|nový jičín|nový knín|nowa dęba|nowa ruda|nowa sarzyna
nowa sól|nowe|nowe brzesko|nowe miasteczko|nowe miasto lubawskie|nowe miasto nad pilicą|nowe skalmierzyce
nowe warpno|nowgong|nowogard|nowogrodziec|nowogród|nowogród bobrzański|nowy dwór gdański
nowy dwór mazowiecki|nowy staw|nowy sącz|nowy targ|nowy tomyśl|nowy wiśnicz|nsawam|nsawkaw|nsein|nsutam
ntankoful|nucet|nucetto|nuevo laredo|nukus|nule|nungua|nurachi|nurallao|nusco|nuzvid|nyakrom|nyalka
nyananor|nyanyano|nyborg|nyergesújfalu|nyim|nyinahin|nyirád|nykøbing f|nykøbing m|nymburk|nyomár|nyon|nysa
nyugotszenterzsébet|nyáregyháza|nyárlőrinc|nyársapát|nyárád|nyékládháza|nyésta|nyíracsád|nyíradony
nyírbogdány|nyírbogát|nyírbátor|nyírbéltek|nyírcsaholy|nyírcsászári|nyírderzs|nyíregyháza|nyírgelse
nyírgyulaj|nyíri|nyíribrony|nyírjákó|nyírkarász|nyírkáta|nyírkércs|nyírlugos|nyírlövő|nyírmada|nyírmeggyes
nyírmihálydi|nyírmártonfalva|nyírparasznya|nyírpazony|nyírpilis|nyírtass|nyírtelek|nyírtura|nyírtét
nyírvasvári|nyírábrány|nyúl|nyőgér|nzulezo|nábrád|náchod|nádasd|nádasdladány|nádudvar|nágocs|námestovo
náměšť nad oslavou|nárai|nær|næstved|négyes|németbánya|németfalu|németkér|nézsa|nîmes|nógrád|nógrádkövesd
nógrádmarcal|nógrádmegyer|nógrádsipek|nógrádszakál|nógrádsáp|nóráp|nørre åby|nørresundby|nürnberg|nýrsko
nýřany|nădlac|năsăud|năvodari|němčice nad hanou|nőtincs|o' valley|o'fallon|oak bay|oak lawn|oak park
oakland|oakland park|oakville|oaxaca|oberhausen|oberndorf in tirol|oberstorcha|oberwaltersdorf|oberwil
oblogo mallam|obooho|oborniki|oborniki śląskie|obosomase|obra|obrovac|obrzycko|obuasi|ocala|oceanside
ocna mureș|ocna sibiului|ocnele mari|ocnița|ocotlán|oddanchatram|odder|odense|odessa|odivelas|odobești
odolanów|odolena voda|odolo|odoponkpehe|odorheiu secuiesc|odorkor|odry|odumase krobo|oduponkpehe
oed-oehling|offenbach am main|offenburg|ofoase|oforikrom|oftringen|ogden|ogre|ogrodzieniec|ogulin|oi man
ojo de agua|oklahoma city|okonek|okorvölgy|okorág|oksbøl|okány|olaine|olasz|olaszfa|olaszfalu|olaszliszka
olathe|olcsva|olcsvaapáti|old|old akwidaa|olecko|olesno|oleszyce|oleśnica|olešnice|olhão da restauração
oliveira de azeméis|oliveira do bairro|oliveira do hospital|olkusz|olmaliq|olomouc|oloví|olsztyn|olsztynek
olszyna|olten|oltenița|oltárc|olympia|olzai|omaha|omegna|omiš|ondong siau|onex|onești|onga|ongole|ontario
oos-londen|opalenica|opatija|opatów|opava|opeikuma|opfikon|opoczno|opole|opole lubelskie|opočno|oppeano
opuzen|oqtosh|oradea|orahovica|orai|orange|oratino|oravița|orbányosfa|orci|ordacsehi|ordas|ordu|ordubad
orem|orense|orfalu|orfű|orgiano|orgosolo|orgovány|orhei|oria|orihuela|orillia|orizaba|orland park|orlando
orlová|orléans|ormosbánya|ormándlak|orneta|oro valley|orosháza|oroslavje|oroszi|oroszlány|oroszló|orosztony
orsogna|ort im innkreis|ortacesus|ortaháza|ortezzano|ortucchio|orzesze|orzysz|orăștie|orșova|osek|osečná
oshawa|oshkosh|osidda|osieczna|osiek|osijek|osilo|osino|oslavany|osli|osmanabad|osmaniye|osnabrück
ospedaletti|ospitaletto|ostermundigen|ostffyasszonyfa|ostiglia|ostoros|ostrava|ostroróg|ostrov
ostrowiec świętokrzyski|ostrołęka|ostrzeszów|ostróda|ostrów lubelski|ostrów mazowiecka|ostrów wielkopolski
osu|oszkó|oszlár|osztopán|otaci|otmuchów|otok|otopeni|otočac|otrokovice|ottappalam|ottawa|otterup|ottiglio
otwock|oulu|oulx|ourossogui|ourém|ovar|overland park|oviedo|owensboro|oxnard|oyarifa|ozalj|ozar|ozimek
ozmánbük|ozora|ozorków|oğuz|oława|ośno lubuskie|oświęcim|ożarów|ożarów mazowiecki|oțelu roșu|p.n.patti
pabianice|pachino|pachora|pachore|pachuca|pacitan|pacode|pacov|pacsa|paczków|padborg|paderborn
padmanabhapuram|padra|padrauna|padula|padár|paese|pag|paga|pagazzano|pagnacco|pagno|pagnona|paithan
pajęczno|pakaur|pakod|pakość|pakrac|paks|palacole|palagianello|palai|palakkad|palampur|palani|palanpur
palanzano|palasa kasibugga|palatine|palencia|palghar|pali|palia kalan|palitana|palkonya|palladam|pallapatti
pallare|pallikonda|palm bay|palm beach gardens|palm coast|palm desert|palm harbor|palm springs
palma de mallorca|palmariggi|palmdale|palo alto|palombaro|palopo|palotabozsok|palotás|paloznak|palu|palwal
palwancha|palé|pamekasan|pamlény|pamplona|pamuk|panagar|panagudi|panaji|panamattom|panchkula|panchla|panciu
pandeglang|pandharkaoda|pandharpur|pandhurna|pandino|pandrup|pandurban agglomeration|panettieri|pangkajene
panipat|pankasz|pankrono|panna|panniyannur|pannonhalma|panruti|pantelimon|pantigliate|panvel|panyola
pančevo|pap|papkeszi|papos|pappinisseri|paradip|paradise|paramakudi|paramount|parangipettai|parasi
parasznya|paravoor|paraćin|parbhani|parczew|pardi|pardubice|pare|pare-pare|paredes|parete|parigi|paris
parkent|parker|parla|parlakhemundi|parli|parma|parry sound|partizánske|partur|parvathipuram|parzanica|parád
parádsasvár|pasadena|pasan|pasangkayu|paschim punropara|pasco|pasighat|paskov|passaic|passau|passirano
pastdargom|pasturana|pasuruan|pasym|paszab|pasłęk|pat|patak|patalom|patan|patang|patapoklosi|patca|paterna
paterson|pathanamthitta|pathankot|pathardi|pathri|pati|patiala|patna|patosfa|patratu|pattada|pattamundai
patti|pattran|pattukkottai|patur|patvarc|pau|paulilatino|pauni|paupisi|pauri|pavagada|pawtucket|payerne
payshanba|pazin|paços de ferreira|pașcani|peabody|peak|pearl city|pearland|pec pod sněžkou|pecica|pecöl
pedana|pedara|peddapuram|peduase|pehowa|peine|pekalongan|pelabuhan ratu|pelago|pelhřimov|pellérd|pelplin
pemalang|pembroke pines|pen|penafiel|penc|peng chau|peniche|pennabilli|pensacola|pentecost seminary
penticton|penyige|penészlek|peoria|perambalur|peravurani|perbál|percé|pere|perecse|pereked|perenye
peresznye|pereszteg|peringathur|perinthalmanna|perito|periyakulam|periyasemur|perkupa|perkáta|pernampattu
perpignan|perrero|perris|perth|perth amboy|perumbavoor|perőcsény|pescina|pescolanciano|peseux|peso da régua
pessac|petaluma|peterborough|peterd|pethőhenye|petlad|petneháza|petriano|petrikeresztúr|petrila|petrinja
petrivente|petrizzi|petroșani|pettend|petőfibánya|petőfiszállás|petőháza|petőmihályfa|petřvald|peveragno
pezinok|pečky|pełczyce|pflugerville|pforzheim|pfäffikon|phagwara|phalodi|phaltan|phan thiết|pharr
philadelphia|phillaur|phoenix|phulabani|phulera|phulpur|phusro|piancogno|pianiga|piaseczno|piaski|piastów
piatra neamț|piatra-olt|piazzatorre|picciano|picerno|picinisco|pico rivera|picton|pictou|piechowice
piedicavallo|piedras negras|piekary śląskie|pieniężno|pieszyce|pietermaritzburg|pietrafitta|pietralunga
pietraperzia|pietrasanta|pieńsk|piešťany|pignone|pigra|pihani|pikine|pila|pilani|pilawa|pilgersdorf
pilibanga|pilibhit|pilica|piliny|pilis|pilisborosjenő|piliscsaba|piliscsév|pilisjászfalu|pilismarót
pilisszentiván|pilisszentkereszt|pilisszentlászló|pilisszántó|pilisvörösvár|pilkhuwa|pilníkov|piltene
pilzno|pincehely|pindwara|pine bluff|pine hills|pinellas park|pinerolo|pinhel|pinjore|pinkamindszent|pinnye
pinrang|pinzolo|piombino|pionki|piotrków kujawski|piotrków trybunalski|pipar city|pipariya|piran|piricse
piriyapatna|piro|pirot|pirtó|pisano|piskent|piskó|pisz|pitești|pithampur|pithapuram|pithoragarh|pitigliano
pitschgau|pittsburg|pittsburgh|pittsfield|pitvaros|piwniczna-zdrój|piła|piława górna|pińczów|placentia
plainfield|plan-les-ouates|plano|plantation|planá|planá nad lužnicí|plasy|platì|plauen|plaus|pleasanton
plesná|pleszew|pleternica|ploiești|plopeni|ploče|plumlov|plymouth|plzeň|plánice|pniewy|po lam|pobiedziska
poběžovice|pocapaglia|pocatello|pocsaj|podbořany|poddębice|podivín|podkowa leśna|podu iloaiei|poděbrady
poggibonsi|poggiofiorito|poggioreale|poggiridenti|pogoanele|pogorzela|pogány|pogányszentpéter|pohořelice
poinciana|poitiers|pok fu lam|pokhara|polanica-zdrój|polanów|polewali|polgár|polgárdi|police
police nad metují|poliez-pittet|polinago|polička|polkowice|polla|pollachi|pollein|pollham|polná|polokwane
poltár|polur|polverigi|polány|pomaretto|pomarico|pombal|pomezia|pomona|pompano beach|pomáz|poncarale|ponce
pondicherry|ponferrada|poniatowa|poniec|ponnani|ponneri|ponnur|ponorogo|ponsacco|ponso|ponta delgada
ponte de sor|pontebba|pontedassio|pontevedra|pontiac|pontinia|popești-leordeni|popovača|poprad|porano
porbandar|porcia|porcsalma|poreč|pori|pornóapáti|poroszló|porpác|porrentruy|porrog|porrogszentkirály
porrogszentpál|porsa|port arthur|port blair|port charlotte|port colborne|port elizabeth|port hawkesbury
port orange|port st. lucie|port-cartier|portage|portalegre|porterville|portici|portimão|portland|porto
portocannone|portoscuso|portsmouth|porva|porvoo|poręba|posada|poso|postojna|postoloprty|potcoava|potomac
potony|potsdam|potyond|potštát|pout|považská bystrica|poviglio|poway|powayan|powell river|poza rica|poznań
pozuelo de alarcón|počátky|połaniec|połczyn-zdrój|požarevac|požega|prabuty|prachatice|pradalunga|praha
praia da vitória|pramollo|prampram|prang|prantij|prasco|praszka|pratapgarh|pratella|pratteln|pray|praya
predeal|preganziol|pregrada|preitenegg|preiļi|prelog|premana|premariacco|premia|preseglie
presicce-acquarica|prestea|pretoria|prešov|priekule|prievidza|prilly|prince albert|prince george
prince rupert|princess town|prithvipur|probolinggo|proceno|prochowice|proddatur|prokuplje|proseč|prostějov
proszowice|protivín|providence|provo|pruchnik|prudnik|prusice|pruszcz gdański|pruszków|przasnysz|przecław
przedbórz|przedecz|przemków|przemyśl|przeworsk|przysucha|præstø|prószków|prügy|pszczyna|pszów|ptuj|pucioasa
puck|pudukkottai|pudupattinam|puebla|pueblo|puerto vallarta|puertollano|puglianello|pukhrayan|pula|pulgaon
pulheim|puliyankudi|pully|punalur|punch|pune|punganur|punjaipugalur|puranpur|purbach am neusiedler see
purbalingga|puri|purna|purnia|purqurban agglomerationzi|purulia|purwa|purwakarta|purwodadi|purwokerto
purworejo|pusad|pusiano|puszczykowo|pusztaapáti|pusztaberki|pusztacsalád|pusztacsó|pusztadobos
pusztaederics|pusztafalu|pusztaföldvár|pusztahencse|pusztakovácsi|pusztamagyaród|pusztamiske|pusztamonostor
pusztamérges|pusztaottlaka|pusztaradvány|pusztaszabolcs|pusztaszemes|pusztaszentlászló|pusztaszer
pusztavacs|pusztavám|pusztazámor|puthuppally|putignano|putnok|puttur|puławy|pułtusk|pyrzyce|pyskowice
pyzdry|pyšely|pácin|pácsony|páhi|páka|pákozd|pálfa|pálfiszeg|pálháza|páli|pálmajor|pálmonostora
pálosvörösmart|pánd|pányok|pápa|pápadereske|pápakovácsi|pápasalamon|pápateszér|pápoc|páprád|pári|pásztori
pásztó|pátka|pátroha|páty|pátyod|pázmánd|pázmándfalu|pâncota|pécel|pécs|pécsbagota|pécsdevecser|pécsely
pécsudvard|pécsvárad|pély|pénzesgyőr|pér|péterhida|péteri|pétervására|pétfürdő|písek|pócsa|pócsmegyer
pócspetri|pókaszepetk|pórszombat|pósfa|póvoa de santa iria|póvoa de varzim|pölöske|pölöskefő|pörböly
pördefölde|pötréte|púchov|püski|püspökhatvan|püspökladány|püspökmolnári|püspökszilágy|pāvilosta|pătârlagele
pļaviņas|płock|płoty|płońsk|přebuz|přelouč|přerov|přeštice|přibyslav|přimda|příbor|příbram|qadian|qamashi
qarshi|qax|qazax|qibray|qobustan|qorasuv|qovlar|quadrelle|quaranti|quart|quarteira|quartucciu|quassolo|quba
qubadlı|quebec|queluz|querétaro|quesnel|quimper|quincy|quistello|qusar|quvasoy|quy nhơn|quyi toshkent
quảng hà|qəbələ|raayachuru|rab|raba|rabenwald|rabka-zdrój|rabkavi banhatti|rabí|racibórz|racine|raciąż
radhanpur|radków|radlin|radlje ob dravi|radnice|radom|radomsko|radomyśl wielki|radostyán|radovljica|radymno
radziejów|radzionków|radzymin|radzyń chełmiński|radzyń podlaski|radłów|rae bareli|rafiganj
raghogarh-vijaypur|raghunathganj|raghunathpur|ragály|rahatgarh|rahuri|raiding|raiganj|raigarh|raikot|raipur
rairangpur|raisen|raisinghnagar|raisio|rajagangapur|rajahmundry|rajakhera|rajaldesar|rajam|rajampet
rajapalayam|rajauri|rajgarh|rajgir|rajgród|rajhrad|rajka|rajkot|rajnandgaon|rajpipla|rajpura|rajsamand
rajula|rajura|rakaca|rakacaszend|rakamaz|rakoniewice|rakovník|raleigh|ralsko|ramachandrapuram|ramagundam
ramanagaram|ramanathapuram|ramdurg|rameshwaram|ramganj mandi|ramgarh|ramnagar|ramngarh|ramocsa|ramocsaháza
rampur|rampur maniharan|rampura phul|rampurhat|ramtek|ranaghat|ranavav|ranchi|rancho cordova
rancho cucamonga|rancho palos verdes|rancho santa margarita|randers|ranebennuru|rangia|rangkasbitung|rania
ranibennur|ranica|ranipet|rantepao|rapallo|rapar|rapid city|rapolla|raposka|rapperswil-jona|rasipuram
raspenava|rasra|rassa|rastatt|rastenfeld|rasun-anterselva|raszków|ratahan|ratangarh|rath|ratia|ratingen
ratlam|ratnagiri|ratten|rau|raurkela|ravanusa|ravascletto|ravazd|ravello|ravensburg|raver|ravne na koroškem
rawa mazowiecka|rawatbhata|rawatsar|rawicz|raxaul bazar|rayachoti|rayadurg|rayagada|reading|rebordosa|recaș
recklinghausen|recsk|recz|red deer|reda|redding|redlands|redmond|redondo beach|redwood city|reengus
regensburg|regensdorf|regenye|reghin|regina|reguengos de monsaraz|regéc|regöly|rehli|reims|reinach
rejowiec fabryczny|rejštejn|rembang|remeteszőlős|remich|remscheid|renate|renens|renigunta|rennes|reno
renton|renukoot|reoti|repalle|repulse bay|rescaldina|resko|reston|reszel|resznek|retorbido|rettenegg|reus
reutlingen|revelganj|revello|revelstoke|revere|revúca|rewa|rewari|reynosa-río bravo|rezi|rezina|reșița
rheine|rheinfelden|rialto|ribe|ribeira grande|ribnica|ricadi|ricengo|richard-toll|richardson|richland
richmond|richterswil|ricse|ridge|riehen|rigolato|rigyác|rigács|rijeka|rimavská sobota|rimouski|rimóc
ringkøbing|ringsted|rinyabesenyő|rinyakovácsi|rinyaszentkirály|rinyaújlak|rinyaújnép|rio maior|rio rancho
rio tinto|rioverde-ciudad fernández|ripatransone|ripi|risch-rotkreuz|rishikesh|rishton|risod|rivara
rivarone|rivas-vaciamadrid|riverside|riverton|riverview|rivisondoli|rize|roana|roanoke|robertsganj
robertson pet|robilante|roccafiorita|roccamandolfi|roccamena|roccamontepiano|roccavignale|roccavivara
rochester|rochester hills|rock hill|rockford|rocklin|rockville|rockwall|rocky mount|roddi|rofrano|rogers
roghudi|rogoźno|rohnert park|rohod|rohtak|rokycany|rokytnice nad jizerou|rokytnice v orlických horách
roman ridge|romana|romanshorn|romhány|romonya|románd|ron|roncà|rondissone|ronov nad doubravou|ronzone
roorkee|ropczyce|roquetas de mar|rorschach|rosasco|rose|rosemead|rosenheim|rosera|roseville|rosice|roskilde
rosolina|rossa|rossland|rostock|roswell|rotava|rotonda|rottofreno|roubaix|roudnice nad labem|rouen
round rock|rousínov|rouyn-noranda|rovaniemi|rovegno|rovensko pod troskami|rovetta|rovinari|rovinj
rowland heights|rowlett|royal oak|rozsály|roztoky|rožmberk nad vltavou|rožmitál pod třemšínem
rožnov pod radhoštěm|rožďalovice|rožňava|roșiorii de vede|rtyně v podkrkonoší|rubí|ruciane-nida|ruda śląska
rudabánya|rudauli|rudersdal|rudkøbing|rudnik nad sanem|rudná|rudolfov|rudolftelep|rudrapur|rueglio
rueil-malmaison|ruffano|rufisque|rum|rumbia|rumburk|rumelange|rumia|rupea|rupnagar|rustenburg|ruteng|ruzsa
ruše|ružomberok|rybnik|rychnov nad kněžnou|rychnov u jablonce nad nisou|rychvald|rychwał|rydułtowy|rydzyna
ryglice|ryki|rymanów|ryn|rypin|rzepin|rzeszów|rzgów|rábacsanak|rábacsécsény|rábagyarmat|rábahídvég
rábakecöl|rábapatona|rábapaty|rábapordány|rábasebes|rábaszentandrás|rábaszentmihály|rábaszentmiklós
rábatamási|rábatöttös|rábcakapi|rácalmás|ráckeresztúr|ráckeve|rád|rádfalva|rádóckölked|rájec-jestřebí|ráksi
rákóczibánya|rákóczifalva|rákócziújfalu|rápolt|rásonysápberencs|rátka|rátót|râmnicu sărat|râmnicu vâlcea
râșnov|réde|rédics|rém|répcelak|répceszemere|répceszentgyörgy|répcevis|répáshuta|rétalap|rétközberencs
rétság|révfülöp|révleányvár|rîbnița|rózsafa|rózsaszentmárton|różan|röjtökmuzsaj|rönök|röszke|rødding
rødovre|rønde|rønne|rüsselsheim am main|rüti|rýmařov|răcari|rădăuți|rēzekne|rīga|rūjiena|saaman|saarbrücken
saatlı|sabadell|sabalgarh|sabaudia|sabbioneta|sabile|sabinov|sabirabad|sabro|sabugal|sacavém|saccolongo
sacramento|sadabad|sadaclia|sadaclia mică|sadaclia nouă|sadalagi|sadasivpet|sadri|sadská|sadulpur
sadulshahar|safidon|safipur|sagar|sagara|saginaw|saguenay|sagunto|sagwara|saharanpur|saharna|saharna nouă
saharna veche|saharsa|sahaspur|sahaswan|sahawar|sahibganj|sahjanwa|sai kung|sai ying pun|saidpur|saiha
sailu|saint albert|saint anthony|saint boniface|saint catharines|saint john|saint thomas|saint-denis
saint-eustache|saint-gall|saint-hubert|saint-louis|saint-maur-des-fossés|saint-moritz|saint-nazaire
saint-paul|saint-pierre|saint-quentin|saint-rhémy-en-bosses|saint-étienne|sainte-anne-de-beaupré|sainte-foy
sainte-thérèse|sainthia|sajtoskál|sajóbábony|sajóecseg|sajógalgóc|sajóhídvég|sajóivánka|sajókaza
sajókeresztúr|sajókápolna|sajólád|sajólászlófalva|sajómercse|sajónémeti|sajópetri|sajópálfala|sajópüspöki
sajósenye|sajószentpéter|sajószöged|sajóvelezd|sajóvámos|sajóörös|sakaleshapura|sakarya|sakskøbing|sakti
sakumono|salacgrīva|salaga|salamanca|salaspils|salatiga|salaya|salcea|salcia|saldus|salem|salföld
salgótarján|saliceto|salina|salinas|salköveskút|salle|salomvár|salonta|salt lake city|saltillo|saltpond
saltrio|saludecio|salur|salyan|salzburg|salzgitter|samalkha|samalkot|samana|samarqand|samastipur|sambalpur
sambhal|sambhar|samdhan|sammamish|samobor|sampa|sampang|samreboi|samsun|samthar|samux|san angelo
san antonio|san bernardino|san bruno|san clemente|san cristobal de las casas|san cristróbal de la laguna
san diego|san fernando|san francisco|san francisco coacalco|san francisco del rincón|san jacinto|san jose
san juan|san juan bautista tuxtepec|san juan del río|san leandro|san luis obispo|san luis potosí-soledad
san luis río colorado|san marcos|san mateo|san nicolás de los garza|san pablo de las salinas
san pedro garza garcía|san rafael|san ramon|san sebastián|san sebastían de los reyes|san tan valley|san tin
sanand|sanawad|sanchore|sand|sandi|sandila|sandomierz|sanduru|sandy|sandy springs|sanford|sanfrè|sangamner
sangareddy|sangaria|sangli|sangole|sangrur|sankarankovil|sankari|sankeshwara|sankt augustin
sankt johann im saggautal|sankt klemens|sanlúcar de barrameda|sanok|sanremo|sant'alfio|santa ana
santa barbara|santa catarina|santa clara|santa clarita|santa coloma de gramanet|santa comba dão|santa cruz
santa cruz de tenerife|santa fe|santa lucía de tirajana|santa maria|santa maria da feira|santa monica
santa rosa|santadi|santana|santander|santarém|santasi|santee|santena|santiago de compostela
santiago do cacém|santipur|santo tirso|santorso|sanzeno|sappada|sapri|saracinesco|sarangpur|sarasota
sarcelles|sardarshahar|sardhana|sarkad|sarkadkeresztúr|sarmede|sarnano|sarnen|sarni|sarnia-clearwater
sarród|sarsina|sarsod|sarud|sasaram|saskatoon|sassofeltrio|sastamala|sasvad|satana|satara|sathyamangalam
satna|sattenapalle|sattur|satu mare|sau mau ping|saulkrasti|sault sainte marie|saunda|saundatti-yellamma
sausar|savannah|savanur|savarkundla|saviano|savner|savoca|sawai madhopur|sawantwadi|sawla|sayreville
scarborough|scena|schaffhausen|schaffhouse|schaumburg|schenectady|schignano|schlieren|schweinfurt|schwerin
schwytz|schwyz|schwäbisch gmünd|scigliano|scopa|scoppito|scornicești|scottsdale|scranton|scurzolengo
seattle|sebeș|sebiș|seclì|seda|sedam|sedegliano|sedlec-prčice|sedlice|sedlčany|sedriano|segarcea|segesd
segovia|sehore|seia|seini|seixal|sejny|sekondi|selci|seliște|sellero|sellye|selong|selvino|selyeb|semarang
semily|seminara|semjén|semjénháza|sendhwa|senec|seneghe|senerchia|sengkang|senica|senj|sennori|senorbì
seohara|seoni|seoni-malwa|sept-îles|serang|seregélyes|sernio|serock|serpa|serracapriola|serramezzana
serényfalva|sestola|settefrati|setzu|setúbal|severn|sevilla|sevnica|sewhi anhwiaso|sezemice|sezimovo ústí
seč|sežana|sfântu gheorghe|sha kok|sha tau kok|sha tin|shahabad|shahade|shahbad|shahdol|shahganj
shahjahanpur|shahpur|shahpura|shahrisabz|shajapur|sham shui po|shama|shamgarh|shamli|shangait|shau kei wan
shawnee|sheboygan|shegaon|sheikhpura|shek kip mei|shek lei|shek wai kok|shek wu hui|shendurjana|shenkottai
sheoganj|sheohar|sheopur|sherbrooke|sherghati|sherkot|sheung tak|sheung wan|shiggaon|shikaripur|shikohabad
shillong|shimla|shirdi|shirpur-warwade|shirur|shishgarh|shivamogga|shivpuri|shofirkon|sholavandan|sholingur
shoranur|shoreline|shreveport|shrigonda|shrirampur|shrirangapattana|shujalpur|shun lee|siana|sianów
siapiccia|sibiu|sibsagar|sidayu|siddipet|sidenreng|siders|sidhi|sidhpur|sidlaghatta|sidoarjo|siechnice
siedlce|siegen|siemianowice śląskie|siemiatycze|sieniawa|sieradz|sieraków|sierpc|sierra vista|sierre
siewierz|sighetu marmației|sighișoara|sigi biromaru|sigillo|signa|sigulda|sihor|sihora|siirt|sikanderpur
sikandra rao|sikandrabad|sikar|siklós|siklósbodony|siklósnagyfalu|sikátor|silao|silapathar|silchar|siliguri
silius|silkeborg|sillavengo|sillod|silvassa|silver spring|silves|sima|simala|simaság|simcoe|simdega|simeria
simi valley|simonfa|simontornya|sinaia|sinalunga|sindagi|sindal|sindelfingen|sindhagi|sindhnur|sines
singaparna|singaraja|singrauli|sinio|sinj|sinjai|sinnar|sinop|sion|sioux city|sioux falls|sipoteni
sipoteni noui|sira|sircilla|sirdaryo|siret|sirhind fatehgarh sahib|sirkali|sirohi|sirok|sironj|sirsa
sirsaganj|sirsi|sirtori|siruguppa|sisak|sitamarhi|sitapur|sitarganj|sitke|sitten|situbondo|siu sai wan
sivaganga|sivagiri|sivakasi|sivas|siwan|siyəzən|sióagárd|siófok|siójut|skalbmierz|skalica|skalná
skanderborg|skarszewy|skaryszew|skarżysko-kamienna|skawina|skała|skibby|skierniewice|skive|skoczów|skoki
skokie|skradin|skrunda|skuteč|skwierzyna|skærbæk|skævinge|skórcz|skørping|skępe|slagelse|slaný|slatina
slatiňany|slavičín|slavkov u brna|slavonice|slavonski brod|slawi|sleman|slobozia|slobozia mare
slovenj gradec|slovenska bistrica|slovenske konjice|slunj|slušovice|slănic|slănic moldova|sme|smederevo
smerillo|smečno|smiltene|smiřice|smržovka|smyrna|smørumnedre|snina|so uk|sobor|sobotka|sobrance|sobótka
soběslav|sochaczew|soe|sogakope|sohagpur|sohna|sojat|sokoban|sokolov|sokone|sokorópátka|sokołów małopolski
sokołów podlaski|sokółka|solagna|solan|solapur|solbjerg|solca|solec kujawski|soledad de graciano sánchez
solero|soleure|solin|solingen|solnice|solothurn|solrød strand|solt|soltszentimre|soltvadkert|solymár|som
somanya|somberek|sombor|somerville|somlójenő|somlószőlős|somlóvecse|somlóvásárhely|sommacampagna|sommatino
sommo|somodor|somogyacsa|somogyapáti|somogyaracs|somogyaszaló|somogybabod|somogybükkösd|somogycsicsó
somogydöröcske|somogyegres|somogyfajsz|somogygeszti|somogyhatvan|somogyhárságy|somogyjád|somogymeggyes
somogysimonyi|somogyszentpál|somogyszil|somogyszob|somogysámson|somogysárd|somogytúr|somogyudvarhely
somogyviszló|somogyvámos|somogyvár|somogyzsitfa|somoskőújfalu|sompolno|sonamukhi|sonepur|songadh|sonipat
sonkád|soponya|sopore|sopot|sopron|sopronhorpács|sopronkövesd|sopronnémeti|sordio|soreang|sorel-tracy
soresina|sorgono|sorkifalud|sorkikápolna|sormás|soro|soroca|sorokpolány|soron|sorradile|sorø|sosnowiec
sospirolo|souris|south bend|south gate|south hill|south jordan|south san francisco|south suntreso
south valley|south whittier|southaven|southfield|sovata|sover|sovere|sowutuom|soyagaon|sośnicowice|spadola
sparks|sparone|speyer|spiez|spilimbergo|spinea|spinoso|spišská nová ves|split|spokane|spokane valley
spreitenbach|spring|spring hill|spring valley|springdale|springfield|springhill|spálené poříčí|squillace
sragen|sremska mitrovica|sri madhopur|srikakulam|srikalahasti|srinagar|srinivaspur|srirampore
srivilliputhur|st kilda|st. charles|st. clair shores|st. cloud|st. gallen|st. george|st. joseph|st. louis
st. louis park|st. paul|st. peter am kammersberg|st. peters|st. petersburg|st. pölten|st. veit an der glan
staffolo|staicele|stalowa wola|stamford|stanghella|stanley|stans|starachowice|stargard|stari grad
starogard gdański|stary sącz|stará ľubovňa|starý plzenec|staszów|state college|stav|stawiski|stawiszyn
staňkov|steffisburg|stege|steinhausen|stellanello|stellenbosch|stelvio|stende|stenløse|sterling heights
sternatia|stignano|stillwater|stintino|stochov|stockton|stoczek łukowski|stod|stoholm|stones corner|stor
store heddinge|storo|storvorde|strakonice|stralsund|strasbourg|stratford|strehaia|strenči|strib|strmilov
strongoli|strongsville|stronie śląskie|stropkov|struer|strumień|stryków|strzegom|strzelce krajeńskie
strzelce opolskie|strzelin|strzelno|strzyżów|stráž nad nežárkou|stráž pod ralskem|strážnice|strážov
strøby egede|strășeni|studénka|sturno|stuttgart|stárkov|stäfa|støvring|stăuceni|stąporków|stęszew|stříbro
suame|subang|subate|subotica|succivo|suceava|sucha beskidzka|suchań|suchdol nad lužnicí|suchedniów
suchowola|sudbury|suffolk|sugar land|sugauli|suhr|suhum|sujangarh|sujanpur|sukabumi|sukoharjo|sukoró
sulechów|sulejów|sulejówek|sulina|sullurpeta|sulmierzyce|sultanganj|sultanpur|sulzano|sulęcin|sumbawa besar
sumber|sumedang|sumenep|sumerpur|summer|summerside|summerville|sumony|sumqayıt|sun chui|sunabeda|sunam
sundargarh|sundarnagar|sundby|sunds|sunggu minasa|suni|sunnyvale|sunrise|sunrise manor|sunyani|supaul
supetar|supraśl|surabaya|surakarta|surandai|surapura|surat|suratgarh|suraż|surban agglomerationr|surd|suri
suriyampalayam|surprise|surry hills|sursee|suryapet|susleni|susz|suvorovca|suwawa|suwałki|sułkowice|sušice
svejbæk|svendborg|sveta nedelja|sveti ivan zelina|svidník|svinninge|svitavy|svoboda nad úpou|svogerslev
svratka|světlá nad sázavou|swan river|swarzędz|syców|sydney|syracuse|szabadbattyán|szabadegyháza
szabadhídvég|szabadi|szabadkígyós|szabadszentkirály|szabadszállás|szabolcs|szabolcsbáka|szabolcsveresmart
szabás|szada|szadek|szajk|szajla|szajol|szakadát|szakcs|szakmár|szaknyér|szakoly|szakony|szakonyfalu
szakácsi|szakáld|szakály|szalafő|szalapa|szalaszend|szalatnak|szalkszentmárton|szalmatercs|szalonna
szalánta|szamocin|szamosangyalos|szamosbecs|szamoskér|szamosszeg|szamossályi|szamostatárfalva|szamosújlak
szamotuły|szanda|szank|szany|szaporca|szarvas|szarvasgede|szarvaskend|szarvaskő|szatmárcseke|szatta
szatymaz|szava|szczawnica|szczawno-zdrój|szczebrzeszyn|szczecin|szczecinek|szczekociny|szczucin|szczuczyn
szczyrk|szczytna|szczytno|szebény|szederkény|szedres|szeged|szegerdő|szeghalom|szegi|szegilong|szegvár
szekszárd|szeleste|szelevény|szellő|szemely|szemenye|szemere|szendehely|szendrő|szendrőlád|szenna|szenta
szentantalfa|szentbalázs|szentborbás|szentbékkálla|szentdomonkos|szentdénes|szente|szentegát|szentendre
szentes|szentgotthárd|szentgyörgyvár|szentgyörgyvölgy|szentgál|szentgáloskér|szentimrefalva|szentistván
szentistvánbaksa|szentjakabfa|szentkatalin|szentkirály|szentkirályszabadja|szentkozmadombja|szentliszló
szentlászló|szentlőrinc|szentlőrinckáta|szentmargitfalva|szentmártonkáta|szentpéterfa|szentpéterfölde
szentpéterszeg|szentpéterúr|szenyér|szepetnek|szepietowo|szerecseny|szeremle|szerencs|szerep|szergény
szigetbecse|szigetcsép|szigethalom|szigetmonostor|szigetszentmiklós|szigetszentmárton|szigetvár
szigetújfalu|szigliget|szihalom|szijártóháza|szikszó|szil|szilaspogony|szilsárkány|szilvágy|szilvás
szilvásszentmárton|szilvásvárad|szilágy|szin|szinpetri|szirmabesenyő|szirák|szklarska poręba|szlichtyngowa
szob|szokolya|szolnok|szombathely|szomolya|szomor|szomód|szorgalmatos|szorosad|szprotawa|sztum|szubin|szuha
szuhafő|szuhakálló|szuhogy|szulimán|szulok|szurdokpüspöki|szydłowiec|szágy|szákszend|szálka|szántód|szápár
szár|szárazd|szárföld|szárliget|szárász|szászberek|szászfa|szászvár|szátok|százhalombatta|szécsisziget
szécsénke|szécsény|szécsényfelfalu|székely|székelyszabar|székesfehérvár|székkutas|szólád|szögliget|szörény
szúcs|szügy|szőc|szőce|sződ|sződliget|szőke|szőkedencs|szőkéd|szőlősardó|szőlősgyörök|szűcsi|szűr|ságvár
ságújfalu|sály|sámod|sámsonháza|sándorfalva|sántos|sáp|sárazsadány|sárbogárd|sáregres|sárfimizdó|sárhida
sárisáp|sárkeresztes|sárkeresztúr|sárkeszi|sármellék|sárok|sárosd|sárospatak|sárpilis|sárrétudvari
sárszentlőrinc|sárszentmihály|sárszentágota|sárvár|sáránd|sásd|sáska|sáta|sátoraljaújhely|sátorhely|sávoly
sázava|sângeorgiu de pădure|sângeorz-băi|sânnicolau mare|sântana|são joão da madeira|são mamede de infesta
são salvador de lordelo|sæby|sé|sébikhotane|sédhiou|sénye|sényő|sérsekszőlős|sîngerei|sóc trăng|sóly
sóshartyán|sóskút|sóstófalva|sósvertike|sótony|söjtör|söpte|söréd|søften|sønderborg|søndersø|súr|sükösd
sülysáp|sümeg|sümegcsehi|sümegprága|süttő|săcele|săcueni|săliște|săliștea de sus|sărmașu|săveni|sędziszów
sędziszów małopolski|sępopol|sępólno krajeńskie|sława|sławków|sławno|słomniki|słubice|słupca|słupsk|taarbæk
taastrup|tab|tabajd|tabanan|tabdi|tachov|tacoma|tadepalligudem|tadpatri|tafo|tagyon|tahitótfalu|tahuna
tai hing|tai kok tsui|tai koo shing|tai o|tai po|taifa|takalar|takhatgarh|taki|takoradi|taksony|taktabáj
taktaharkány|taktakenéz|taktaszada|takwa-maakro|takácsi|talaja|talavera de la reina|talcher
talegaon dabhade|taleggio|talikota|taliparamba|taliwang|taliándörögd|tallahassee|talmassons|talmaza|talode
talsi|talwara|tamarac|tambacounda|tambolaka|tamiami|tamluk|tampa|tampere|tampico-pánuco|tamási|tanakajd
tand|tanda|tandur|tangerang|tangerang selatan|tanjung|tanoso|tanuku|tanvald|tapachula|tapolca|tapsony|tar
taraclia|taraclia de salcie|tarakeswar|tarana|taranagar|tarany|taraori|tarbha|tarcal|tarczyn|tard|tardona
tardos|tarhos|tarikere|tarján|tarjánpuszta|tarkwa|tarm|tarn taran|tarnabod|tarnalelesz|tarnaméra
tarnaszentmiklós|tarnaszentmária|tarnazsadány|tarnaörs|tarnobrzeg|tarnogród|tarnowskie góry|tarnów|tarouca
tarpa|tarragona|tarrasa|tarrós|tartano|tasgaon|tasikmalaya|tass|taszár|tata|tatabánya|tataháza
tatárszentgyörgy|taulov|taunton|tavenna|taviano|tavira|taxenbach|taylor|taylorsville|tczew|tease|techiman
techirghiol|tecomán|tecuci|tegal|tehri|tehuacán|tehuantepec-salina cruz|teiuș|tekirdağ|tekkalakote
teklafalu|telde|telekes|telekgerendás|teleki|telenesti|telki|telkibánya|telti|telč|tema|tema new town
temanggung|temecula|temiskaming shores|tempe|temple|tenali|tengelic|tengeri|tengőd|tenk|tenkasi
tenu dam-cum-kathhara|tepa|tepexpan|tepic|teplice|teplice nad metují|teplá|terdal|terdobbiate|terelle|terem
terenzo|tereske|terespol|teresztenye|terezín|termiz|ternate|terpes|terracina|terragnolo|terre haute
terruggia|terény|tesano|teshie|teskánd|tetegu|tetela de ocampo|tetétlen|tevel|texas city|texcoco de mora
tezpur|thakurdwara|thalwil|thammampatti|thana bhawan|thane|thanesar|thangadh|thanh hóa|thanjavur|tharad
tharamangalam|tharangambadi|the hammocks|the villages|the woodlands|theni allinagaram|thiadiaye
thirumangalam|thirupuvanam|thiruthuraipoondi|thiruvalla|thiruvallur|thiruvananthapuram|thiruvarur|thisted
thiès|thodupuzha|thompson|thornton|thorold|thoubal|thoune|thousand oaks|thrissur|thun|thunder bay|thuraiyur
thurø by|thái bình|thái nguyên|thônex|thủ dầu một|thủ đức|tibolddaróc|tiborszállás|tieman|tigaraksa|tigard
tigheci|tigliole|tihany|tijuana|tikamgarh|tikos|tilaj|tilamuta|tilda newra|tilhar|timișoara|timmins|timár
tin yiu|tin yuet|tindivanam|tinglev|tinley park|tinnye|tinsukia|tiptur|tiraspol|tirolo|tirora|tiruchendur
tiruchengode|tiruchirappalli|tirukalukundram|tirukkoyilur|tirunelveli|tirupathur|tirupati|tiruppur|tirur
tiruttani|tiruvannamalai|tiruvethipuram|tiruvuru|tirwaganj|tismana|tiszaadony|tiszaalpár|tiszabecs
tiszabercel|tiszabezdéd|tiszabura|tiszabábolna|tiszabő|tiszacsege|tiszacsermely|tiszacsécse|tiszadada
tiszaderzs|tiszadob|tiszadorogma|tiszaeszlár|tiszaföldvár|tiszafüred|tiszagyenda|tiszagyulaháza|tiszaigar
tiszainoka|tiszajenő|tiszakanyár|tiszakarád|tiszakerecseny|tiszakeszi|tiszakécske|tiszakóród|tiszakürt
tiszaladány|tiszalök|tiszalúc|tiszamogyorós|tiszanagyfalu|tiszanána|tiszapalkonya|tiszapüspöki|tiszaroff
tiszarád|tiszasas|tiszaszalka|tiszaszentimre|tiszaszentmárton|tiszasziget|tiszaszőlős|tiszasüly|tiszatardos
tiszatarján|tiszatelek|tiszatenyő|tiszaug|tiszavalk|tiszavasvári|tiszavid|tiszavárkony|tiszaörs
tiszaújváros|tisztaberek|titlagarh|tittakudi|titu|titusville|tivadar|tivaouane|tišnov|tjæreborg
tlalnepantla|tlaquepaque|tlaxcala-apizaco|to kwa wan|toano|tocuz|tocuzeni|todabhim|todaraisingh|toftlund
tohana|tokaj|tokat|tokod|tokodaltáró|tokorcs|tolcsva|told|toledo|toli toli|tolkmicko|tollegno|tollo|tolmin
tolmács|tolna|tolnanémedi|tolon|toluca|tomai|tomajmonostora|tomar|tomaszów lubelski|tomaszów mazowiecki
tomohon|tomor|tompa|tompaládony|toms river|tonalá|tonara|tonawanda|tondano|tondela|tongo|tonk|topeka
toplița|topoloveni|topoľčany|torchiara|tordas|tormafölde|tormás|tormásliget|tornabarakony|tornakápolna
tornanádaska|tornaszentandrás|tornaszentjakab|tornata|torno|tornyiszentmiklós|tornyosnémeti|tornyospálca
toronto|torony|torralba|torrance|torreano|torrejón de ardoz|torrelavega|torremolinos|torres novas
torres vedras|torrevieja|torreón|torriglia|torrioni|tortorici|toruń|torvaj|torzym|toshkent|toszek|touba
toulon|toulouse|tourcoing|tours|toužim|tovačov|tovuz|town 'n' country|towson|trabia|trabzon|tracy|tragwein
trail|trambileno|trancoso|trani|trasacco|trasquera|trbovlje|trebesing|trebisăuți|trebišov|trebnje|trecchina
treiso|trenggalek|trenton|trenzano|trenčín|tresignana|trevenzuolo|trevi|trhové sviny|trhový štěpánov
tribano|tribiano|trieben|trier|trige|trilj|triora|trisobbio|trissino|triuggio|trizs|trmice|trnava|trofa
trogir|trois-rivières|troisdorf|troy|troyes|trujillo alto|trutnov|trzcianka|trzciel|trzcińsko-zdrój
trzebiatów|trzebinia|trzebnica|trzemeszno|tržič|tsat tsz mui|tseung kwan o|tshwane|tsim sha tsui|tsing yi
tsuen wan|tsz wan shan|tuban|tuc|tuchola|tuchów|tuckahoe|tucson|tuczno|tudu|tuen mun|tuensang|tuili
tuktoyaktuk|tukums|tula|tulancingo|tulancingo de bravo|tulare|tulcea|tuliszków|tuljapur|tulsa|tulsipur
tulungagung|tumkur|tumsar|tumu|tunceli|tundla|tune|tung chung|tuni|tunyogmatolcs|tura|turda|turek|turi
turku|turlock|turnau|turnov|turnu măgurele|turriaco|tursi|turčianske teplice|tuscaloosa|tuscania|tustin
tuszyn|tutu|tutuyan|tuxtla gutiérrez|tuzsér|tvardița|tvrdošín|twardogóra|twin falls|tychowo|tychy|tyczyn
tykocin|tyler|tyszowce|tábor|táborfalva|tác|tákos|tállya|táp|tápióbicske|tápiógyörgye|tápiószecső
tápiószele|tápiószentmárton|tápiószőlős|tápióság|táplánszentkereszt|tápszentmiklós|tárkány|tárnok
tárnokréti|táska|tát|tázlár|tân an|tân uyên|târgoviște|târgu bujor|târgu cărbunești|târgu frumos|târgu jiu
târgu lăpuș|târgu mureș|târgu neamț|târgu ocna|târgu secuiesc|târnăveni|tårnby|téglás|tékes|tényő|tépe|tés
tésa|tésenfa|téseny|tét|tóalmás|tófalu|tófej|tófű|tószeg|tótkomlós|tótszentgyörgy|tótszentmárton
tótszerdahely|tótvázsony|tótújfalu|tök|tököl|töltéstava|tömörd|tömörkény|törtel|törökbálint|törökkoppány
törökszentmiklós|töttös|tølløse|tørring|túristvándi|túrkeve|túrony|túrricse|tübingen|türje|tüskevár
týn nad vltavou|týnec nad labem|týnec nad sázavou|týniště nad orlicí|tălmaciu|tătărășeni|tăuții-măgherăuș
tășnad|tłuszcz|třebechovice pod orebem|třebenice|třeboň|třebíč|třemošnice|třemošná|třešť|třinec|tərtər|ucar
uchgaon|udaipur|udaipurwati|udgir|udhagamandalam|udhampur|udumalaipettai|udupi|udvar|udvari|ugento|ugod
uherské hradiště|uherský brod|uherský ostroh|uhlířské janovice|ujazd|ujhani|ujjain|ujście|ukk|ulanów
ullerslev|ulm|umag|umarga|umaria|umarkhed|umbergaon|umgungundlovu|umred|umreth|una|unaaha|und|ungaran
ungerdorf|ungheni|unhošť|uniejów|union city|university|uničov|unjha|unna|unnamalaikadai|unnao
unterauersbach|unterstinkenbrunn|untertilliach|upland|upleta|uppony|ura|uraiújfalu|uran|uran islampur
uranium city|uras|uravakonda|urbana|urbandale|urbisaglia|urdorf|urgench|uricani|urlați|urmar tanda|uruapan
uruapan del progreso|ururi|urziceni|urzulei|usilampatti|usseaux|uster|ustka|ustroń|ustrzyki dolne|uszka
uszód|ut|uthamapalayam|uthiramerur|utica|utraula|utshwane|uttendorf|uzsa|uzwil|uzzano|uşak|užice|vaasa
vacaville|vacone|vacri|vadakkuvalliyur|vadalur|vadgaon kasba|vadipatti|vadna|vadnagar|vadodara|vadosfa
vadul lui isac|vadul lui voda|vaduleni|vaijapur|vaikom|vaja|vajdácska|vajszló|vajta|val-de-ruz
valašské klobouky|valašské meziříčí|valbom|valbondione|valbrenta|valdemoro|valdemārpils|valdidentro
valdosta|valduggia|vale de cambra|valea coloniței|valea lui mihai|valea perjei|valence|valencia|valka
valkeakoski|valkonya|valkó|valladolid|valle de méxico|vallefoglia|vallejo|vallensbæk|vallepietra
vallerotonda|valmadrera|valmiera|valongo|valparai|valpaços|valpelline|valpovo|vals|valsad|valsamoggia
valtice|valtorta|valva|vamberk|vamdrup|van|vancouver|vandavasi|vandoies|vangaži|vaniyambadi|vantaa|vanyarc
vanyola|vapi|varakļāni|varanasi|varaždin|varaždinske toplice|varbó|varbóc|varde|varga|varisella|varkala
varmo|varnița|varnsdorf|varsi|varsád|varsány|varvareuca|varászló|vasad|vasai-virar|vasalja|vasasszonyfa
vasboldogasszony|vasegerszeg|vashosszúfalu|vaskeresztes|vaskút|vaslui|vasmegyer|vaspör|vassurány
vasszentmihály|vasszilvágy|vasszécseny|vasvár|vaszar|vatakara|vatra|vatra dornei|vatta|vazzano|vașcău
vecsés|vedaranyam|vedelago|vejen|vejle|vejprty|vejti|vekerd|velbert|velden am wörther see|velem|velemér
velence|velenje|velešín|velika gorica|velká bystřice|velká bíteš|velké bílovice|velké hamry|velké meziříčí
velké opatovice|velké pavlovice|velký šenov|vellakoil|vellore|veltrusy|velvary|velény|venafro|venasca
vendas novas|vendone|venetico|venkatagiri|venticano|ventspils|veracruz|veraval|verbicaro|verdești|vereb
veresegyház|verneřice|vernier|vernon|verpelét|verrone|versailles|verseg|versend|versoix|verőce
veselí nad lužnicí|veselí nad moravou|vessalico|vest|vestbjerg|vester hassing|veszkény|veszprém
veszprémfajsz|veszprémgalsa|veszprémvarsány|vetralla|veverița|vevey|veyrier|vezseny|veľký krtíš|viadana
viadanica|viale|viana do castelo|vianden|viborg|viby s|vicoli|vicopisano|vicovu de sus|victoria|victorville
vid|videbæk|videle|vidigulfo|vidisha|vidnava|vidracco|viehhofen|viersen|vieste|viesīte|vignate
vignola-falesina|vignolo|vigo|vigonza|vigántpetend|vijapur|vijayapura|vijayawada|vijaypur|vikarabad
vikramasingapuram|vila do conde|vila franca de xira|vila nova de famalicão|vila nova de foz côa
vila nova de gaia|vila nova de santo andré|vila real|vila real de santo antónio|viladecans|vildbjerg
villa de álvarez|villa nicolás romero|villabate|villach|villacidro|villadose|villahermosa|villalvernia
villaperuccio|villars-sur-glâne|villaspeciosa|villaverla|villejuif|villeneuve|villeneuve-d'ascq
villeurbanne|villingen-schwenningen|villány|villánykövesd|vilmány|vilonya|viluppuram|vilyvitány|vimperk
vinderup|vindornyafok|vindornyalak|vindornyaszőlős|vineland|vinh|vinkovci|vinovo|vinukonda|vinzaglio|vinár
vipava|vipiteno|viramgam|virginia beach|virklund|virovitica|virudhachalam|virudhunagar|vis|visakhapatnam
visalia|visegrád|viseu|visnagar|visnye|visonta|viss|vissenbjerg|vista|viswanatham|visz|viszló|visznek
viszák|vita|vitis|vitnyéd|vitoria|vitry-sur-seine|vitulano|vizela|vizianagaram|vizovice|vizslás|vizsoly
vizzini|viège|viļaka|viļāni|vișeu de sus|việt trì|vlachovo březí|vlašim|vlăhița|vocca|vodice|vodnjan
vodskov|vodňany|vokány|volary|volintiri|volketswil|voltido|voluntari|volvera|volyně|vonyarcvashegy
vordingborg|votice|vracov|vranje|vranov nad topľou|vratimov|vrbno pod pradědem|vrbovec|vrbovsko|vrchlabí
vrgorac|vrhnika|vrindavan|vrlika|vroutek|vršac|vsetín|vukovar|vulcănești|vyara|vysoké mýto
vysoké nad jizerou|vysoké veselí|vyškov|vyšší brod|vác|vácduka|vácegres|váchartyán|váckisújfalu|vácrátót
vácszentlászló|vág|vágáshuta|vál|vállaj|vállus|vámosatya|vámoscsalád|vámosgyörk|vámosmikola|vámosoroszi
vámospércs|vámosszabadi|vámosújfalu|váncsod|várad|váralja|váraszó|várbalog|várda|várdomb|várfölde
várgesztes|várkesző|várong|városföld|városlőd|várpalota|várvölgy|vászoly|vásárosbéc|vásárosdombó
vásárosfalu|vásárosmiske|vásárosnamény|vát|vázsnok|vânju mare|værløse|vécs|végegyháza|vékény|vélingara
véménd|vének|vénissieux|vép|vértesacsa|vértesboglár|vérteskethely|vértessomló|vértesszőlős|vértestolna|vése
vésztő|vítkov|vízvár|vöckönd|völcsej|vönöck|vörs|vöröstó|výsluní|vălenii de munte|všeruby|vũng tàu|wa
wabana|waco|wadgaon road|wadhwan|wadi|wadowice|wah fu|wah ming|wai|waibakul|waiblingen
waidhofen an der thaya|waikabubak|waingapu|waipahu|waldkirchen am wesen|waldorf|wallisellen|walnut creek
waltham|wan chai|wan tau tong|wanaparthy|wanggudu|wangi wangi|wani|wankaner|wara seoni|warangal|wardha
warhapur|warisaliganj|warka|warner robins|warora|warren|warszawa|warta|warud|warwick|washim|washington
wasilków|waskaganish|watampone|watan soppeng|waterbury|waterloo|wates|watson lake|watsonville|waukegan
waukesha|wauwatosa|wałbrzych|wałcz|wechiau|weija|weimar|weinfelden|weißkirchen an der traun|wejherowo
welland|wellington|wenchi|wesel|wesley chapel|west allis|west babylon|west covina|west des moines
west hartford|west haven|west jordan|west lafayette|west new york|west nipissing|west palm beach
west sacramento|west seneca|west tanokrom|west valley city|west vancouver|westfield|westhills|westland
westminster|weston|wettingen|wetzikon|wetzlar|weymouth town|wheaton|white plains|white rock|whitehorse
whittier|wichita|wichita falls|wieleń|wielichowo|wieliczka|wieluń|wien|wieruszów|wiesbaden|wil|wilamowice
wilhelmshaven|willich|wilmington|wilson|wiltz|wimpassing im schwarzatale|windsor|windy ridge|winneba
winnipeg|winston-salem|winterthour|winterthur|wisła|witkowo|witnica|witten|wiązów|więcbork|wleń|wlingi
wo che|wodzisław śląski|wohlen|wojcieszów|wojkowice|wojnicz|wokha|wolbrom|wolbórz|wolfenbüttel|wolfsburg
wolin|wolsztyn|wong tai sin|wonogiri|wonosari|wonosobo|woodbury|woodland|woodstock|worb|worcester|worms
wołczyn|wołomin|wołów|woźniki|wrocław|wronki|września|wschowa|wuppertal|wylie|wyoming|wyrzysk|wysoka
wysokie mazowieckie|wyszków|wyszogród|wyśmierzyce|wädenswil|würzburg|wąbrzeźno|wąchock|wągrowiec|wąsosz
węgliniec|węgorzewo|węgorzyno|węgrów|władysławowo|włocławek|włodawa|włoszczowa|xalapa|xankəndi|xaçmaz
xocalı|xocavənd|xudat|xırdalan|xızı|yadgir|yakima|yalova|yamunanagar|yanam|yangiyer|yardımlı|yarmouth
yarra valley|yau tong|yau yat tsuen|yavatmal|yawal|ybbs an der donau|ybbsitz|yeji|yellandu|yellowknife
yemmiganur|yerraguntla|yevla|yevlax|yogyakarta|yonkers|yorba linda|york|york factory|youngstown|yozgat
yspertal|yuba city|yucaipa|yuen long|yuma|yverdon-les-bains|zabar|zabok|zabrze|zabłudów|zacatecas-guadalupe
zacatlan|zacatzingo|zadar|zagarancea|zagarise|zagarolo|zagorje ob savi|zagreb|zagyvarékas|zagyvaszántó
zagórz|zagórów|zaicana|zaidpur|zaim|zaječar|zajk|zajta|zakliczyn|zakopane|zakroczym|zala|zalaapáti
zalabaksa|zalaboldogfa|zalabér|zalacsány|zalacséb|zalaegerszeg|zalaerdőd|zalagyömörő|zalahaláp|zalaháshágy
zalaigrice|zalaistvánd|zalakaros|zalakomár|zalaköveskút|zalalövő|zalameggyes|zalamerenye|zalaszabar
zalaszegvár|zalaszentbalázs|zalaszentgrót|zalaszentgyörgy|zalaszentiván|zalaszentjakab|zalaszentlászló
zalaszentlőrinc|zalaszentmihály|zalaszentmárton|zalaszombatfa|zalaszántó|zalasárszeg|zalatárnok|zalavár
zalavég|zalaújlak|zalewo|zalkod|zaláta|zalău|zamania|zambrów|zamciogi|zamora|zamora-jacona|zamość|zamárdi
zapopan|zaprešic|zaqatala|zaragoza|zaránk|zator|zawadzkie|zawichost|zawidów|zawiercie|zbiroh|zbýšov
zbąszynek|zbąszyń|zdice|zduny|zduńska wola|zdzieszowice|zebecke|zebegény|zeillern|zelbio
zell am pettenfirst|zell an der pram|zelów|zemplénagárd|zengővárkony|zerba|zerbo|zeri|zerlach|zermatt|zevio
zgierz|zgorzelec|zgurița|zgărdești|zichyújfalu|zics|zielona góra|zielonka|zignago|ziguinchor|ziliz|zilupe
zimnicea|zimány|zira|zirakpur|zirc|zirnesti|zitacuaro|ziębice|zlatar|zlatna|zlaté hory|zlaté moravce|zliv
zlín|znojmo|zoagli|zofingue|zogno|zollikofen|zollikon|zolonceni|zomba|zomin|zonguldak|zoug|zrenjanjin
zruč nad sázavou|zsadány|zsana|zsarolyán|zsebeháza|zselickisfalud|zselickislak|zselicszentpál|zsennye|zsira
zsombó|zsujta|zsurk|zsáka|zsámbok|zsámbék|zsédeny|zubogy|zubří|zuchwil|zug|zunheboto|zurich|zvolen|zwickau
zwierzyniec|zwoleń|zwölfaxing|zábřeh|zádor|zádorfalva|záhony|zákupy|zákány|zákányfalu|zákányszék|zámoly
zánka|zásmuky|závod|zârnești|zîrnești|zók|zürich|zăbriceni|zăicani|zăluceni|zărnești|zăticeni|ząbki
ząbkowice śląskie|złocieniec|złoczew|złotoryja|złoty stok|złotów|zəngilan|zərdab|ábrahámhegy|ács|ácsteszér
ádánd|ág|ágasegyháza|ágfalva|águeda|álmosd|áporka|ároktő|árpádhalom|árpás|ártánd|ásotthalom|ásványráró
ászár|áta|átány|ávila|årslev|çanakkale|çankırı|çorum|écs|écublens|égerszög|érd|érpatak|érsekcsanád
érsekhalma|érsekvadkert|értény|évora|ílhavo|însurăței|întorsura buzăului|óbarok|óbudavár|óbánya|ócsa|ócsárd
ófalu|ófehértó|óföldeák|óhíd|ólmod|ónod|ópusztaszer|ópályi|ózd|ózdfalu|öblarn|öcs|öcsöd|ököritófülpös|ölbő
ömböly|öregcsertő|öreglak|örkény|örményes|örménykút|örvényes|öskü|öttevény|öttömös|ötvöskónyi|ølgod
ølstykke|újbarok|újcsanálos|újdombrád|újezd u brna|újfehértó|újhartyán|újireg|újiráz|újkenéz|újkér|újkígyós
újlengyel|újléta|újlőrincfalva|újpetre|újrónafő|újsolt|újszalonta|újszentiván|újszentmargita|újszilvás
újszász|újtelek|újtikos|újudvar|újvárfalva|úny|úpice|úrhida|úri|úrkút|úsov|ústí nad labem|ústí nad orlicí
úterý|úvaly|úštěk|übelbach|überackern|übersaxen|übersbach|üllés|üllő|üröm|ćmielów|čabar|čadca|čakovec|čazma
čačak|čelákovice|černovice|černošice|černošín|červená řečice|červený kostelec|česká kamenice|česká lípa
česká skalice|česká třebová|české budějovice|české velenice|český brod|český dub|český krumlov|český těšín
črnomelj|čáslav|đakovo|đurđevac|ķegums|łabiszyn|łapy|łasin|łask|łaskarzew|łaszczów|łaziska górne|łazy
łańcut|łeba|łobez|łobżenica|łochów|łomianki|łomża|łosice|łowicz|łuków|łódź|łęczna|łęczyca|łęknica|őcsény|őr
őrbottyán|őrhalom|őrimagyarósd|őriszentpéter|őrtilos|ősagárd|ősi|řevnice|říčany|ścinawa|ślesin|śmigiel|śrem
środa wielkopolska|środa śląska|świdnica|świdnik|świdwin|świebodzice|świebodzin|świecie|świeradów-zdrój
świerzawa|świnoujście|świątniki górne|świętochłowice|şabran|şahbuz|şamaxı|şanlıurfa|şirvan|şuşa|şırnak|şəki
şəmkir|şərur|šabac|šaľa|šempeter pri gorici|šenov|šentjur|šenčur|šibenik|škofja loka|šlapanice|šluknov
šoštanj|špindlerův mlýn|šternberk|štore|štramberk|štíty|štětí|šumperk|švihov|żabno|żagań|żarki|żary|żarów
żelechów|żerków|żmigród|żnin|żory|żukowo|żuromin|żychlin|żyrardów|żywiec|žacléř|žalec|žamberk|žandov
žarnovica|žatec|ždánice|ždírec nad doubravou|žebrák|železnice|železná ruda|železný brod|žiar nad hronom
židlochovice|žilina|žirovnice|žlutice|žulová|županja|žďár nad sázavou|șimleu silvaniei|șofrîncani
șomcuta mare|ștefan vodă|ștei|țicleni|țăndărei
`;

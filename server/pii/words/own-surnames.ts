/** Common surnames by language area, collected by hand; `words/lists.ts` joins them with the generated lists. */
export const ownSurnames = `
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore
jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen
hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards
collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox
ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross
foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan
patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar
stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb
tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer
wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver
ryan gardner payne grant dunn kelley spencer hawkins arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham
duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras
willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson
santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen
harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas
marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia davidson acosta brewer may holland juarez newman
pearson curtis cortez douglas schneider joseph barrett navarro figueroa keller avila wade molina stanley hopkins campos barnett bates
chambers caldwell beck lambert miranda byrd craig ayala lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton
schwartz norris jennings rios watts duran walters cohen mcdaniel moran parks steele vaughn becker holt deleon barker terry hale leon hail
benson haynes horton miles lyons pham graves bush thornton wolfe warner cabrera mckinney mann zimmerman dawson lara fletcher page mccarthy
love robles cervantes solis erickson reeves chang klein salinas fuentes baldwin daniel simon velasquez hardy higgins aguirre lin cummings
chandler sharp barber bowen ochoa dennis robbins liu ramsey francis griffith paul blair oconnor cardenas pacheco cross calderon quinn moss
swanson chan rivas khan rodgers serrano fitzgerald rosales stevenson christensen manning gill curry mclaughlin harmon mcgee gross doyle
garner newton burgess reese walton blake trujillo adkins brady goodman roman webster goodwin fischer huang potter delacruz montoya todd wu
hines mullins castaneda malone cannon tate mack sherman hubbard hodges zhang guerra wolf valencia saunders franco rowe gallagher farmer
hammond hampton townsend ingram wise gallegos clarke barton schroeder maxwell waters logan camacho strickland norman person colon parsons
frank harrington glover osborne buchanan casey floyd patton ibarra ball tyler suarez bowers orozco salas cobb gibbs andrade bauer conner
moody escobar mcguire lloyd mueller hartman french kramer mcbride pope lindsey velazquez norton mccormick sparks flynn yates hogan marsh
macias villanueva zamora pratt stokes owen ballard lang brock villarreal charles drake barrera cain patrick pineda burnett mercado santana
shepherd bautista ali shaffer lamb trevino mckenzie hess beil olsen cochran morton nash wilkins petersen briggs shah roth nicholson
holloway lozano rangel flowers hoover short arias mora valenzuela bryan meyers weiss underwood bass greer summers houston carson morrow
clayton whitaker decker yoder collier zuniga carey wilcox melendez poole roberson larsen conley davenport copeland massey lam huff rocha
cameron jefferson hood monroe anthony pittman huynh randall singleton kirk combs mathis christian skinner bradford richard galvan wall
boone kirby wilkinson bridges bruce atkinson velez meza roy vincent york hodge villa abbott allison tapia gates chase sosa sweeney farrell
wyatt dalton horn barron phelps yu dickerson heath foley atkins mathews bonilla acevedo benitez zavala hensley glenn cisneros harrell
shields rubio choi huffman boyer garrison arroyo bond kane hancock callahan dillon cline wiggins grimes arellano melton oneill savage ho
beltran pitts parrish ponce rich booth koch golden ware brennan mcdowell marks cantu humphrey baxter sawyer clay tanner hutchinson kaur
berg wiley gilmore russo villegas hobbs keith wilkerson ahmed beard mcclain montes mata rosario vang walter henson oneal mosley mcclure
beasley stephenson snow huerta preston vance barry johns eaton blackwell dyer prince macdonald solomon guevara stafford english hurst
woodard cortes shannon kemp nolan mccullough merritt murillo moon salgado strong kline cordova barajas roach rosas winters jacobson lester
knox bullock kerr leach meadows davila orr whitehead pruitt kent conway mckee barr david dejesus marin berger mcintyre blankenship gaines
palacios cuevas bartlett durham dorsey mccall odonnell maynard mcmahon macdonald galloway walls frost booker hull donnell lowery benton
jones-smith khan hussain ahmed begum ali akhtar mahmood malik kaur sharma kumar gupta verma mehta joshi desai reddy rao iyer nair chopra
kapoor mukherjee banerjee chatterjee das bose sen ghosh mishra pandey tiwari yadav agarwal jain patel shah naidu pillai menon trivedi
obama trump biden clinton reagan nixon bush churchill thatcher blair cameron mandela einstein newton darwin shakespeare mozart beethoven
jensen nielsen hansen pedersen andersen christensen larsen sørensen rasmussen jørgensen petersen madsen kristensen olsen thomsen
christiansen poulsen johansen møller mortensen knudsen jakobsen jacobsen mikkelsen olesen frederiksen laursen henriksen lund schmidt
eriksen holm kristiansen clausen simonsen svendsen andreasen iversen jeppesen mogensen jespersen nissen lauridsen frandsen jepsen østergaard
vestergaard kjær nørgaard dahl jessen carlsen bach villadsen lassen friis bertelsen søndergaard bruun bech lauritsen overgaard daugaard
kjeldsen danielsen dam hermansen brandt mathiesen lorentzen winther thorsen steffensen toft bak gregersen skov berg bjerregaard hald
ravn kristoffersen schou juhl dalgaard axelsen thygesen bang skovgaard damgaard beck koch aagaard ibsen krogh bisgaard hviid kofoed
henningsen ottosen johnsen johannsen therkildsen marcussen markussen mathiasen isaksen paulsen gade juul krog bay riis holst munk mølgaard
hougaard bundgaard kirkegaard nygaard lindgaard nørskov karlsen hedegaard abildgaard nyborg krarup buch fischer meyer ipsen boysen
thorup kragh kruse hjort enevoldsen sommer klausen lykke bonde ladefoged brix nilsson lerche hauge borg dupont ebbesen fabricius falk
fog foged franck gram grøn grønbæk hein holmgaard høj højgaard høyer ibsen illum jochumsen just kaas kold kusk kyed lange langballe lausen
lindberg lind løkke rasmussen thorning frederiksen fogh auken lykketoft vestager pape ellemann kjærsgaard støjberg messerschmidt bock
skaarup dybvad krag samuelsen stauning blixen andersen-nexø kierkegaard grundtvig bohr ørsted steensen kampmann brorson oehlenschläger
gyllembourg bille brahe rosenkrantz rantzau ahlefeldt wedell moltke bernstorff reventlow knuth danneskiold bülow holck scheel juel
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson
jönsson lindberg jakobsson magnusson olofsson lindström lindqvist lindgren axelsson berg bergström lundberg lind lundgren lundqvist
mattsson berglund fredriksson sandberg henriksson forsberg sjöberg wallin engström eklund danielsson lundin håkansson björk bergman
gunnarsson holm wikström samuelsson isaksson fransson bergqvist nyström holmberg arvidsson löfgren söderberg nyberg blomqvist claesson
nordström mårtensson lundström viklund björklund eliasson berggren sandström nordin ström hermansson holmgren åberg ekström hedlund
dahlberg hellström sundberg abrahamsson åkesson sjögren månsson ek martinsson jonasson falk norberg öberg blom strömberg lindholm
hagström ivarsson bjork ahlström palme reinfeldt bildt löfven kristersson persson åkerström wallenberg strindberg lagerlöf nobel
hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen hagen johannessen
andreassen jacobsen dahl jørgensen halvorsen henriksen lund jakobsen sørensen moen gundersen iversen strand solberg svendsen martinsen
eide knutsen paulsen bakken kristoffersen mathisen lie amundsen rasmussen bøe myhre nguyen lunde berge moe fredriksen helland solheim
nygård stoltenberg bondevik støre grieg ibsen hamsun nansen
korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen niemi
heikkilä kinnunen salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen
müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz
zimmermann braun krüger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier köhler herrmann könig
walter mayer huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther frank berger winkler roth
beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus martin schumacher krämer vogt stein jäger otto sommer groß
seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold
wolff pfeiffer merkel scholz kohl schröder brandt adenauer goethe schiller nietzsche kant hegel gruber steiner moser pichler egger
de jong jansen de vries van den berg bakker janssen visser smit meijer mulder bos vos peters hendriks dekker brouwer dijkstra van dijk
smits de graaf van der meer kuipers veenstra kramer van der linden bosman postma huisman willems maas verhoeven peeters maes jacobs
mertens claes goossens wouters de smet dubois lambert dupont martens
martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel fournier
girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier chevalier francois
legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire
noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard schmitt roy
leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoit rey leclerc payet
rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis moulin louis deschamps huet vasseur
perez boucher fleury royer klein jacquet adam paris poirier marty aubry guyot carre charles renault charpentier menard maillard baron
bertin bailly herve schneider fernandez le gall collet leger bouvier julien prevost millet perrot daniel macron sarkozy mitterrand chirac
garcía gonzález rodríguez fernández lópez martínez sánchez pérez gómez martín jiménez ruiz hernández díaz moreno muñoz álvarez romero
alonso gutiérrez navarro torres domínguez vázquez ramos gil ramírez serrano blanco molina morales suárez ortega delgado castro ortiz rubio
marín sanz núñez iglesias medina garrido cortés castillo santos lozano guerrero cano prieto méndez cruz calvo gallego vidal león márquez
herrera peña flores cabrera campos vega fuentes carrasco diez caballero reyes nieto aguilar pascual santana herrero lorenzo montero
hidalgo giménez ibáñez ferrer durán santiago benítez mora vicente vargas arias carmona crespo román pastor soto sáez velasco moya soler
parra esteban bravo gallardo rojas rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti de luca mancini
costa giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli
vitale lombardo serra coppola de santis d'angelo marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina
silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa fernandes gonçalves gomes lopes marques alves almeida ribeiro
pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha raposo neves coelho cruz cunha pires ramos reis
simões antunes matos fonseca machado araújo barbosa tavares lourenço castro figueiredo azevedo freitas souza lima barros nascimento moraes
nowak kowalski wiśniewski wójcik kowalczyk kamiński lewandowski zieliński szymański woźniak dąbrowski kozłowski jankowski mazur wojciechowski
kwiatkowski krawczyk kaczmarek piotrowski grabowski zając pawłowski michalski król wieczorek jabłoński wróbel nowakowski majewski olszewski
novák svoboda novotný dvořák černý procházka kučera veselý horák němec pokorný marek pospíšil hájek jelínek král růžička beneš fiala
novotná svobodová nováková dvořáková černá horváth kováč varga tóth nagy szabó kovács kiss molnár németh farkas balogh papp takács juhász
lakatos mészáros oláh simon rácz fekete szilágyi török fehér balázs gál kis szűcs kocsis fodor orsós popescu ionescu popa radu stan stoica
dumitru gheorghe constantin marin ivanov petrov smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev
lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov putin medvedev yeltsin gorbachev stalin lenin
ivanova petrova shevchenko bondarenko kovalenko tkachenko kravchenko melnyk yilmaz kaya demir şahin çelik yıldız yıldırım öztürk aydın özdemir
arslan doğan kılıç aslan çetin kara koç kurt özkan şimşek polat korkmaz erdoğan papadopoulos papadakis georgiou nikolaou vasileiou horvat
kovačević babić marić jurić novak kovačić knežević vuković marković petrović nikolić jovanović đorđević stojanović ilić pavlović tomić
novak horvat krajnc zupančič kovačič potočnik mlakar kos vidmar golob turk božič kazlauskas petrauskas jankauskas bērziņš kalniņš ozoliņš
jansons tamm saar sepp mägi kask kukk rebane ilves pärn koppel
jónsson sigurðsson guðmundsson gunnarsson ólafsson magnússon einarsson kristjánsson björnsson bjarnason jónsdóttir sigurðardóttir
zhao zhou xu sun ma zhu hu guo he gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye
cheng wei su lu ding ren shen yao tan lu kang tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa fujita okada goto hasegawa murakami
kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa park choi jung kang cho yoon jang lim shin
seo kwon hwang ahn song hong tran pham hoang phan vu dang bui do ngo duong ly mohamed mohammed hassan hussein ibrahim abdullah ahmad omar
osman abdi farah mahmoud saleh khalil mansour haddad najjar khoury nasser aziz rahman karim hamid rashid sayed bakr abbas jaber qureshi sheikh
chaudhry butt raja mirza baig siddiqui okafor adeyemi okonkwo eze okoye nwosu balogun mensah owusu boateng asante osei diallo traore keita
coulibaly toure ndiaye diop fall sow mwangi otieno odhiambo kamau njoroge wanjiru kimani tesfaye bekele haile dlamini nkosi ndlovu khumalo
botha van wyk van der merwe pretorius nel venter fourie steyn du plessis coetzee
o'brien o'connor o'neill o'sullivan o'reilly o'donnell o'hara o'leary o'keefe o'malley mccarthy mcdonald mckenzie mcgregor mclean macleod
`;

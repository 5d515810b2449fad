/** Common given names by language area, collected by hand; `words/lists.ts` joins them with the generated lists. */
export const ownGivenNames = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter
kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy
bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia
jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle dorothy
carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly
lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean
abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
kayla alexis lori tom tim bob bill mike dave steve jim joe dan ben sam alex chris matt nick tony greg jeff ken ron don ted ed fred max leo
oscar hugo felix simon martin oliver harry jacob charlie alfie archie theo freddie isla ava mia amelia lily poppy ella sophie chloe lucy
jane kate katie kim liz beth meg peggy maggie sue sally wendy tina tracy gail joanne ellen elaine lorraine yvonne sylvia vera violet rose
ian neil graham nigel colin stuart trevor clive derek geoffrey alistair hamish angus fergus duncan callum liam connor aidan declan niall
siobhan aoife niamh ciara sinead rhys gareth huw dafydd dylan owen carys bronwen cerys jamie lee darren wayne shane craig barry dean
peter jens lars michael henrik søren thomas jan niels christian martin jørgen hans anders morten jesper ole per erik kim john rasmus jakob
poul mads svend lasse bent peder kurt kristian flemming simon finn steen frederik jacob claus brian daniel bo emil kenneth mikkel torben
knud andreas mathias jonas casper nikolaj dennis allan sebastian bjarne preben carsten leif benjamin ulrik alexander johannes mogens tom
oliver victor viktor magnus william oscar carl karl noah lucas elias valdemar august anton alfred malthe arthur aksel liam lauge otto
storm johan bertram theo philip tobias nohr felix hugo konrad marius albert mikkel gustav asger asbjørn villads bjørn vilfred kaj viggo
aage arne verner børge gunnar helge ejner einar holger harald ivar inge egon keld kjeld palle frede erling eigil ebbe esben eskil gorm
halfdan jeppe joakim jonathan karsten klaus laurits laurids marcus markus rune stig sten steffen thor thorkild troels uffe ulf verner willy
anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone bente camilla pia louise charlotte jette tina ida emma
julie sofie sara inger laura lis cecilie gitte christina maja birthe ulla tove birgit merete mathilde dorthe line signe rikke lise kirstine
annette berit elisabeth maiken else eva sanne nanna trine anja lærke astrid katrine kathrine freja clara alma ella olivia agnes karla nora
luna alberte asta isabella liva ellen lily aya sofia victoria frida vigga filippa ellie leonora rosa johanne caroline andrea esther mille
gerda edith grethe jytte kamma karin ketty kirstin lissi lizzi margrethe margit nina oda olga ragnhild rigmor ritt sidsel solveig stine
sus thea thyra tilde tine tora ulrikke vibeke vibe yrsa gudrun gunhild gunver hedvig helene henriette henny herdis ingeborg ingelise ingrid
irene iben bodil britta connie conny dagmar dagny ditte dorte elin elna elsebeth emilie erna ester fie gertrud benedikte birgitte anne-marie
anne-mette hans-henrik hans-jørgen jens-peter karl-erik lars-erik lars-ole ann-mari ann-britt marie-louise anne-sofie anna-sophie poul-erik
erik lars karl anders johan per nils mikael jan hans peter lennart gunnar sven bengt bo göran ulf leif magnus björn kjell stefan jonas
maria anna margareta elisabeth eva kristina birgitta karin ingrid christina linnea marie kerstin sofia marianne helena johanna lena emma
linn elsa alva ebba maja wilma ebbe vilgot nils olle melker sixten gustaf ludvig åke stig rolf roland börje torsten sture tage arvid
jan bjørn kjell knut arne svein odd geir tor terje øyvind trond harald rune ståle sindre eirik henrik olav håkon haakon sverre sigurd
inger kari liv berit astrid bjørg gerd randi solveig wenche turid marit tone siri hege silje ingunn ragnhild åse synnøve gro
juhani antti matti timo kari mikko heikki jukka pekka jari juha markku ville janne petri sami marko eero eino väinö tapio olavi johannes
tuula anne päivi ritva leena pirkko sari minna marjatta helena kaarina eila aino tuulikki hanna riitta liisa anneli jaana satu kirsi
peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred helmut matthias jörg bernd
ralf rainer jens sven torsten dirk heinz karl-heinz hans-peter gerhard walter josef johann franz georg heinrich otto kurt lukas leon finn
paul jonas ben elias noah luis maximilian moritz niklas tim jan philipp julian fabian tobias sebastian florian dominik ursula monika petra
elke sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara
gerda martina marion ilse irmgard silke heike anja katrin nicole stefanie sandra julia lena lea mia hannah sophie leonie lina klara clara
angela merkel greta heidi jutta dagmar gudrun waltraud edeltraud hannelore rosemarie annemarie lieselotte
jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas
françois patrick gérard christophe joseph julien maurice laurent frédéric eric david stéphane pascal alexandre thierry olivier antoine
guillaume sébastien vincent benoît luc mathieu hugo léo gabriel arthur lucas raphaël jules théo enzo nathan maxime marie jeanne françoise
monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène christine marguerite denise louise
christiane yvonne valérie sophie sandrine stéphanie véronique céline chantal patricia aurélie delphine émilie camille manon léa chloé inès
antonio manuel jose josé francisco david juan javier daniel carlos jesús jesus alejandro miguel rafael pedro pablo ángel angel sergio
fernando jorge luis alberto álvaro adrián diego raúl iván rubén enrique ramón vicente andrés joaquín santiago víctor mario eduardo roberto
jaime marcos ignacio hugo alfonso salvador ricardo emilio gonzalo julián jordi tomás agustín gabriel félix maría carmen ana isabel laura
cristina pilar dolores lucía marta teresa francisca mercedes rosa antonia elena sara paula raquel manuela beatriz patricia juana rosario
julia irene alba encarnación montserrat silvia nuria rocío concepción josefa inmaculada esther verónica ángela marina gloria susana
giuseppe antonio giovanni mario luigi andrea francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio
aldo sergio luciano alessandro marco stefano roberto davide matteo lorenzo luca simone riccardo fabio massimo maurizio claudio maria anna
giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita giulia chiara
sara valentina alessia silvia elisa federica martina paola laura daniela roberta simona barbara monica patrizia
joão josé antónio manuel francisco carlos pedro paulo luís miguel rui tiago diogo gonçalo bruno nuno andré fábio maria ana mariana beatriz
inês leonor carolina matilde catarina joana sofia rita margarida teresa helena fernanda juliana camila larissa thiago felipe gustavo
jan johannes pieter cornelis hendrik willem gerrit jacobus dirk klaas bas bram daan sem lars tijs joost jeroen sander maarten wouter
sanne anouk femke lotte fleur eva lieke marieke annemarie wilma ineke trijntje joke els griet bart koen dries stijn tom
piotr krzysztof andrzej tomasz jan paweł michał marcin jakub adam marek łukasz grzegorz mateusz wojciech mariusz zbigniew jerzy maciej
anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna zofia teresa danuta zuzanna julia aleksandra
jiří jan petr josef pavel martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš marie jana eva hana anna
lenka kateřina věra lucie alena petra veronika jaroslava tereza martina vladimír vladislav stanislav jozef štefan ján lászló istván józsef
jános zoltán sándor gábor ferenc attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs mária erzsébet katalin ilona éva
ion gheorghe vasile nicolae andrei alexandru mihai florin adrian cristian elena ioana andreea mihaela ana-maria gabriela
ivan dmitri dmitry sergei sergey alexei andrei vladimir mikhail nikolai igor oleg boris yuri viktor pavel maxim anton natalia natasha olga
tatiana svetlana irina elena ekaterina anastasia ludmila galina oksana volodymyr oleksandr mykola andriy iryna olena tetyana
mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail yusuf osman murat ömer fatma ayşe emine hatice zeynep elif merve özlem
mohammed muhammad mohamed ahmed ali hassan hussein omar khaled ibrahim abdullah abdul youssef mahmoud karim tariq samir amir bilal hamza
rashid walid ziad fatima aisha maryam khadija zainab layla leila noor amina yasmin salma samira nadia rania hana huda imran usman
yusra raj rahul amit sanjay vijay anil sunil rajesh suresh ramesh deepak priya pooja neha anjali sunita kavita ravi arjun rohit vikram
wei li jing yan ming hui xin yu chen hiroshi kenji takashi yuki haruka sakura akira naoko yoko keiko takeshi kazuo makoto satoshi
ji-hoon min-jun seo-yeon ji-woo hyun-woo soo-jin thi van minh anh linh hoa lan mai tuan hung dung huong thanh
jón sigurður guðmundur gunnar ólafur einar magnús kristján guðrún anna sigríður kristín margrét helga sigrún björk þór
`;

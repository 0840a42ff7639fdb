/** What people choose when they have to choose something. In lower case. */
export const COMMON_WORDS = `
pass password passwort passwd passw parol parole letmein welcome willkommen admin administrator root user login guest
master test testing tester demo changeme default secret secure security private access temp temporary hello hallo halo
iloveyou ilove loveyou love lovely lover forever always baby babygirl angel princess prinzessin prince queen king
sunshine sunflower flower flowers butterfly rainbow summer sommer winter spring autumn herbst fruehling monday tuesday
wednesday thursday friday saturday sunday january february march april june july august september october november
december montag dienstag freitag januar februar oktober dezember monkey dragon tiger lion eagle bear wolf shadow
phoenix unicorn dolphin kitten kitty puppy doggy snoopy garfield pokemon pikachu naruto minecraft roblox fortnite
warcraft starcraft counterstrike batman superman spiderman ironman starwars starwar skywalker vader matrix hunter
killer ranger soldier warrior ninja samurai pirate wizard merlin gandalf legend hero football fussball soccer baseball
basketball hockey tennis golf boxing chelsea arsenal liverpool manchester united barcelona realmadrid juventus bayern
dortmund schalke spartak dinamo zenit kairat astana yankees lakers cowboys steelers eagles ferrari porsche mercedes
benz bmw audi volkswagen toyota honda nissan mustang corvette camaro harley yamaha suzuki kawasaki computer internet
windows microsoft google facebook instagram telegram whatsapp youtube twitter linkedin android iphone apple samsung
nokia sony nintendo playstation xbox laptop keyboard mouse monitor server network wifi router printer office service
support warranty garantie garantiya garantiia customer company business manager money dollar bitcoin million lucky
happy smile freedom liberty peace jesus christ church god bless blessed heaven devil hell satan faith trust nothing
whatever something anything everything qwerty qwertz azerty asdfgh zxcvbn qazwsx asdf zxcv qwer wasd yxcvbn michael
jennifer jessica ashley daniel andrew joshua matthew anthony christian christopher william robert richard thomas
charlie george jordan jackson justin brandon nicole amanda samantha elizabeth michelle melissa stephanie hannah sophie
olivia emma alexander alexandra alexandr maksim maxim dmitry dmitri dmitriy sergey sergei andrey andrei aleksandr
aleksey nikolay nikita ivan vladimir mikhail pavel roman artem egor kirill denis anton natasha natalia natalya olga
elena svetlana tatiana tatyana irina marina ekaterina anastasia nastya kristina yulia julia anna maria masha sasha
dasha katya aigerim aliya dana dinara gulnara madina asel zhanna nursultan almaty karaganda shymkent aktobe kazakhstan
qazaqstan moscow moskva russia rossiya germany deutschland berlin hamburg muenchen london england america newyork
california texas paris france dubai arabia saudi egypt cairo habibi habibti mohammed mohamed muhammad ahmed ahmad
abdullah allah bismillah inshallah mashallah ramadan marhaba salam salem privet zdravstvuy lubov lyubov lublu solnce
solnyshko zvezda koshka kotik sobaka zaika zayka malysh mama papa mamapapa family familie schatz schatzi liebe
ichliebedich hallo123 geheim sonnenschein blumen katze hund maus baerchen engel sternchen chocolate cookie coffee
banana orange cherry peach ginger pepper cheese pizza butter sugar candy honey purple yellow silver golden diamond
crystal black white green blue red music guitar metallica nirvana eminem slipknot beatles rockstar metal online player
gamer winner champion number one two three four five six seven eight nine ten first last best good great super mega
ultra cool hot sexy fuck fucker fuckyou shit bitch asshole pussy penis dick bastard stupid idiot loser crazy
пароль привет любовь люблю солнце солнышко звезда наташа наталья татьяна светлана марина ирина екатерина анастасия
настя кристина юлия анна мария маша саша даша катя елена ольга александр сергей андрей дмитрий алексей максим николай
никита иван владимир михаил павел роман артем кирилл денис антон виктор виктория россия москва казахстан қазақстан
алматы астана караганда спартак зенит динамо кайрат зайка зайчик котик котенок кошка собака малыш мама папа мамочка
семья жизнь счастье удача деньги админ администратор логин тест тестовый гарантия сервис техника компьютер интернет
работа офис весна лето осень зима январь февраль март апрель июнь июль август сентябрь октябрь ноябрь декабрь
понедельник пятница доллар дракон тигр волк медведь орел сәлем құпия сөз құпиясөз махаббат апа әке бала күн жұлдыз
бақыт отбасы досым айгерім нұрсұлтан schlüssel tschüss frühling süße übung حبيبي حبيبتي محمد احمد بسمالله الحمدلله
السلام عليكم مرحبا كلمة السر سري القاهرة مصر السعودية دبي
`
  .trim()
  .split(/\s+/);

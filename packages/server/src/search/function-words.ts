const listed = (words: string) => new Set(words.trim().split(/\s+/));

/** English words that say how a sentence is built, and nothing of what it is about; they also tell English from Welsh. */
export const englishFunctionWords = listed(`
  the and of to is for we it they that with have be are this so our my would could should there not from by
  was were has had been being do does did doing done dont can cant will wont shall may might must
  you your yours he she him her his hers its their theirs them us me mine ours who whom whose which what
  when where why how if then than because while until since after before during between into onto over under
  about again against all also always any anyone anything as but each either else enough ever every everyone
  everything few get gets getting got go goes going gone getting just keep kept let lets like less lot lots made make makes
  making many more most much need needs needed never no none nothing now off often only or other others out own
  per please put puts really rather same say says see seen some someone something soon still such take takes
  taken these those though through too towards up upon use used using very via want wants wanted well without
  yet don isn aren wasn couldn wouldn shouldn doesn didn won ve ll re s t d m
  thing things way ways people everybody nobody somebody one two three four five six seven eight nine ten dozen half
  couple lets come comes came coming give gives given find think know look looks looking good great nice better best
  idea ideas council town local area here down back around along near next round by past first last new
  set bit kind sort able even instead yes perhaps maybe try tried quite right left both another yourself themselves
  bring brought start stop end turn help helps keeps long short big small little old
  at on in an i a am seem seems seemed become becomes became happen happens happened tell tells told ask asks asked
  actually already almost especially usually simply properly anywhere somewhere everywhere nowhere whole alright
  ok okay please thanks thank hope hopefully sure believe guess wonder suppose feels felt year years ago times type plenty
  live lives lived love loved chance main today sometimes always however whatever whenever somehow twice once
`);

/** The same of Welsh, with what is said in the north and the south; without marks, and mutated where it usually is. */
export const welshFunctionWords = listed(`
  y yr yn r n w u ar ac mae maer ma ei eu ein eich wedi gyda gydag efo dim bod fod sy sydd syn roedd oedd nhw ni ond gan wrth dros
  bydd bydde byddai rhaid mwy pan achos neu hyn hynny hon hwn hwnnw honno yma yna yno acw co fel felly er ers
  i o a am at na nac nad nid oes os ydy ydi yw ydw dw dwi wy wyf rwy rwyf wyt wyf ydych ydyn ydan ydym maen dyw dyn nhwythau
  fe fo ef hi chi chdi ti fi mi finnau minnau ninnau hithau yntau hunan hun hunain
  rhwng trwy drwy tan dan heb hyd tua tuag tu nes nol yn ol wedyn wedi eto byth hefyd iawn rhy mor cyn weithiau unwaith
  pob bob popeth bopeth pawb bawb rhyw rhywbeth rywbeth rhywun rywun rhai rai sawl llawer lawer lot ychydig digon ddigon gormod ormod
  beth pwy ble lle pryd sut pam faint p fasa fase basa byddwn bod bo bu buodd fu bydd fydd fydda fyddai fyddwn
  cael gael chael cal gal gall gallai gallu allu galla fedra fedrai medru fedru gallwn allwn allai dylai ddylai dylsai ddylsai dylse ddylse dylid ddylid
  angen isio isie ishe eisiau moyn am gwneud wneud gneud neud gwna gwnewch gwnes nes rhoi roi rhowch codi godi chodi cymryd gymryd mynd fynd aeth ewch dod ddod daw dewch doed
  nawr rwan heddiw heddi plis diolch sdim does doedd doeddwn dydy dydi dyw smo sai sa sgen gen gyd ata ato atyn
  iddo iddi iddyn imi inni ichi iddynt arno arni arnyn arnom amdano amdani wrthyn ohono ohoni ohonyn ohonon ynddo ynddi ynddyn
  un dau dwy tri tair pedwar pedair pump chwech saith wyth naw deg ddau ddwy dri dair bedwar bedair ddeg hanner cwpl cwpwl
  arall eraill gilydd cwbl gwbl jest dyna dyma eitha reit siwr braf da dda gwell well gorau orau fawr mawr bach fach newydd hen
  syniad cyngor gyngor ddim ddim peth pethau pethe bethau ffordd unrhyw ambell cynta gyntaf cyntaf diwetha ola
  helpu helpu help posib posibl hwn rheini rheiny sawl ie nage na rhan ran sef
  werth gwerth rhoddi nesaf nesa tra os gwelwch weld gweld cadw gadw stopio dechrau dechre defnyddio ddefnyddio
  pobl bobl pobol bobol ardal lleol leol
  bron hollol tref dref tre dre
  neb edrych pe bai chwe chwech wech fy dy eich diwedd ddiwedd rhagor ragor gwbod gwybod wybod wbod hala hoffi hoffwn hoffen
  licio licen licien leicio leiciwn fasen fasech fasent basen basech fasai basai fyse byse bydda bydden fydden byddech
  fyddech byddent gallwch allwch gallan gallen allen gallech alle galle gellid ellid gellir ellir dylen ddylen dylem ddylem dylech
  ddylech dylent ddylent dyle ddyle medrwn fedrwn medrwch fedrwch tasa tase tasen tasech taswn petai pete pebai buasai fuasai
  bues buon fuon mod wrtha wrthi wrtho aton arnaf arna arnon atoch atat tro dro troeon blynedd flynedd blynyddoedd flynyddoedd
  methu ffaelu ffili gweud dweud deud medde meddai meddwl feddwl credu gredu teimlo deimlo digwydd ddigwydd trio treio dal ddal
  gofyn ofyn gofynnwch wastad wastod rhyngddo rhyngddyn rhyngon ryngddo ryngddyn drosto droson trwyddo
  inne finne fynte nhwthe ninne chithe hithe ynte fysa bysa
`);

// The list of everyday words.
import { everydayHan } from './everydayHan';

/**
 * Singular, in small letters. Chosen by counting: these stand in many notes of most of 324 public repositories, the
 * short ones (`str`, `ctx`) in their programs; and adjectives by which lists name their points (`empirical`). Names that mean one thing nearly everywhere, such as *kernel*, *cluster*
 * and *container*, are left out on purpose.
 */
const english = (
	'ability able about absolute abstract abstraction accept acceptable access accessibility accessible accessor ' +
	'according account accurate achieve across act action active activity actor actual adapt adapter add adding ' +
	'addition additional address addresses adhere adjust admin administrator adopt adoption advance advantage ' +
	'advertisement advice affect again against age agent aggregate agree agreement ahead aim alert algorithm ' +
	'alias aliases align allocate allocation allow alone along alongside alter alternative amount analysis ' +
	'analyze anchor annotation announcement announcing anonymous answer anyway anywhere apart app appear ' +
	'appearance appendix apple applicable application applying approach appropriate approval arbitrary ' +
	'architectural architecture archive area arg args argument around arr array arrow article artifact ask asking ' +
	'aspect assertion asset assign assignment assist assume assumption asynchronous atom atomic attach attack ' +
	'attacker attempt attention attribute audience audit authenticated authentication author authority ' +
	'authorization auto automate automatic automation availability available avoid award aware away back backend ' +
	'background backup backward bad balance bandwidth bar base baseline basic basis batch baz begin beginning ' +
	'behave behavior behaviour behind believe belong below benefit best better beyond big binary bind bit black ' +
	'block blog body book boost boot bootstrap both bottom bounce bound boundary bounty box branch break bridge ' +
	'brief bring broad broken browser btn bucket buffer bug build builder bump bundle burden business button byte ' +
	'cache calculate calculation calendar call callback caller candidate cannot cap capability capable capacity ' +
	'capture card care careful carrier carry cascade case catch category cause caution cb center central ' +
	'certificate cfg chain challenge chance change changing channel chapter character charge chart chat check ' +
	'checkbox checking checkpoint child children choice choose choosing chunk claim clarifying class clean ' +
	'cleanup clear click client clock clone close closing closure cloud code collaborate collaboration collect ' +
	'collection collector color column combination combine come comma command comment commercial commit common ' +
	'communicate communication community company compare comparing comparison compatibility compatible ' +
	'compilation compile compiler complete completion complex complexity compliance compliant component compose ' +
	'composite composition comprehensive compression computation computational compute computer concept ' +
	'conceptual concern concise concrete concurrency concurrent condition conduct conference confident config ' +
	'configurable configuration configure confirm conflict conformance confusing confusion connect connection ' +
	'consequence consider consideration consist consistency consistent console const constant constraint ' +
	'construct constructor consume consumer contact contain content context continue contract contribute ' +
	'contribution contributor control controller convenience convenient convention conversation conversion ' +
	'convert cookie coordinate copy copying copyright core correct correctness correspond cost count counter ' +
	'couple course cover coverage crash create creating creation creator credential criteria critical ctx current ' +
	'custom customer customize cycle daemon dashboard data database dataset date day deal dealing debug debugging ' +
	'decide decision declaration declarative declare deem deep deeper define defining definition degree delay ' +
	'delegate delete deliver delivery demand demo demonstrate depend dependency dependent deploy deployment ' +
	'deprecation depth describe description descriptive descriptor design desktop destination detail detect ' +
	'detection determine dev develop developer development device diagram dictionary diff differ difference ' +
	'difficult digest digital dimension direct direction directive directory disable discover discovery discuss ' +
	'discussion disk dispatch dispatcher display distinct distribute distribution dive doc document documentation ' +
	'doing domain double doubt download downstream draft drive driver drop dst due dump duplicate duration ' +
	'dynamic earlier ease easier easiest easy ecosystem edge edit edition editor effect effective efficiency ' +
	'efficient effort election electronic element elsewhere email embedding emit empirical empty enable enabled ' +
	'encapsulate encoding encounter encourage encryption endpoint enforce enforcement engine engineer enhancement ' +
	'enough ensure enter enterprise entire entity entry enum env environment ephemeral epoch equal equivalent err ' +
	'error escape essential etc etcd evaluate evaluation even event ever every everywhere evidence evolve exact ' +
	'example except exception exchange exclude executable execute execution executor exercise exist exit expand ' +
	'expect expectation expensive experience experiment experimental expert expiration explain explanation ' +
	'explicit explore export expose express expression extend extensible extension external extra extract face ' +
	'facilitate fact factor factory fail failure fair fall fallback false familiar far fast faster fault favor ' +
	'feature feed feedback feel fetch few field figure file filename fill filter filtering final find finding ' +
	'fine fingerprint finish fit fix fixture flag flexibility flexible float flow fn focus focuses folder follow ' +
	'foo force forget fork form format formatting former forum forward foundation fraction frame framework free ' +
	'frequency fresh front frontend full func function functional functionality fundamental further future gain ' +
	'game gap gas gate gateway general generate generation generator generic get getter getting give global goal ' +
	'gold good grammar grant graph graphical great greater ground group grow growth guarantee guard guidance ' +
	'guide guideline hand handle handler handling happen happy hard harder hardware harmful hash head header ' +
	'health healthy heap height help helper helpful hence here hidden hide hiding hierarchy high higher highlight ' +
	'hint historical history hit hold home hook hope host hosting hostname hour huge human ice icon idea ideal ' +
	'identical identification identifier identify identity idx ignore illustrate image immutable impact implement ' +
	'implementation implicit import important impossible improve improvement incident include inclusive incoming ' +
	'incompatible incorrect increase independent index indexer indicate individual industry influence info inform ' +
	'information infrastructure inherit inheritance init initial initialization initialize initiative inject ' +
	'injection inline input insert inside insight inspect install installation instance instant instead ' +
	'instruction instrument int integer integrate integration integrity intent interact interaction interactive ' +
	'interest interface intermediate intern internal interoperability interpret interpretation interpreter ' +
	'interrupt interval introduce introduction introductory invalid invariant invocation invoke involve isolation ' +
	'issue item iterate iteration iterator job join journey jump junction keep key keyword kind know knowledge ' +
	'label lack language large larger last late latency later latest latter launch law layer layout lead leader ' +
	'leadership leading leaf leak learn learning lease leave left legacy legal len length lens lesson letter ' +
	'level leverage library license life lifecycle lifetime light lightweight like limit limitation line linear ' +
	'link lint linter list listen listening literal little live load loading local localization location lock log ' +
	'logging logic logical login logo long longer look looking lookup loop looping lose loss lost lot low lower ' +
	'machine macro made magic mailing main maintain maintainability maintainer maintenance major majority make ' +
	'making malicious manage managed management manager manifest manipulation manner manual map mapping margin ' +
	'mark marker master match matches matching material math mathematical matrix matter maximum maybe mean ' +
	'meaning meaningful measure measurement mechanism media medium meet meeting member memory mention menu merge ' +
	'message meta metadata method methodological metric middleware migrate migration million mind minimal ' +
	'minimize minimum minor minute missing mistake mitigate mobile mode model modern modification modify module ' +
	'moment monitor month most motivation mount move moving msg much mutable mutation name native natural nature ' +
	'navigate navigation near necessary need needle negative network never newer nice niche node noise norm ' +
	'normal normalization notation note notice notification notify null num number obj object objection objective ' +
	'obligation observe obtain obvious occur offensive offer office official offline offset often old older omit ' +
	'once online onto open opening operate operation operator opinion opportunity optimization optimize option ' +
	'optional orange order organization organize orientation origin original our outcome outline output outside ' +
	'overall overflow overhead overload overridden override overview own owner ownership package packet page pair ' +
	'panel panic paper paragraph parallel param parameter params parent parse parser parsing partial participant ' +
	'participate participation particular partition party pass password past paste patch path pattern payload ' +
	'payment peer people per percentage perfect perform performance period permanent permission persistent person ' +
	'personal perspective phase phone physical pick picture piece pin ping pinning pipeline place placeholder ' +
	'placement plain plan plane planning platform play plugin plus point pointer policy pool pop popular port ' +
	'portability portion position positive possibility possible post potential power powerful practical practice ' +
	'precedence precision predicate prefer preference prefix premium prepare preparing prerequisite presence ' +
	'present presentation preserve preset press prevent preview previous price primary primitive principal ' +
	'principle print prior priority privacy private privilege probability probe problem procedure process ' +
	'processes processing processor produce product production professional profile profiling program programmer ' +
	'programming progress project projection prompt proof proper property proposal propose protect protection ' +
	'protocol prototype prove provide provider providing provision proxy ptr public publication publish publisher ' +
	'pull pure purpose push put putting qualitative quality quantitative query question queue quick quite quote ' +
	'race rainbow raise random range rare rate rather ratio raw reach read readability readable reader reading ' +
	'ready real reality realize reason reasonable receive receiving recent recognize recommend recommendation ' +
	'record recovery redirect reduce redundancy ref refer reference reflect reflective refresh regard region ' +
	'register registration registry regression regular reject relate relation relationship relative release ' +
	'relevant reliability reliable relying remain remember remote removal remove removing render repeat replace ' +
	'replacement replacing replica replicated reply repo report reporting repository represent representation ' +
	'representative reproduce req request requesting require requirement res research reset resolution resolve ' +
	'resource respect respective respond response responsibility responsible rest restart restore restrict ' +
	'restriction result retain retrieve retry return reusable reuse reverse review reviewer reviewing revision ' +
	'rich right risk robust role rollback room root rotation round route routing rule run running runtime ' +
	'safe safety sake same sample sampling sandbox satisfy save saving say scalability scalable scale scan ' +
	'scanning scenario schedule scheduler schema scheme science scope scratch screen screenshot script seal ' +
	'search searching second secret section sector secure security see seek seem segment select selection ' +
	'selector semantic send sending sense sensitive sentence separate separation sequence serialization serve ' +
	'server service session set setter setting setup several severity shape share shared shell shift ship short ' +
	'shortcut show showing side sidecar sign signal signature significant silver similar simple simpler simplest ' +
	'simplicity simplify since single sink site situation size skill skip slash slice slot slow small smaller ' +
	'smart smooth snap snippet social socket software solution solve somewhere soon sort sound source space span ' +
	'spec special specific specification specify speed spend split spread src stability stable stack stage ' +
	'standard start starting startup state statement static statistical statistics stats status stay step stop ' +
	'storage store story str straightforward strategy stream streaming strict string strong structural structure ' +
	'study stuff style subject submission submit submitting subscription subsequent subset substrate subsystem ' +
	'success successful such sufficient suffix suggest suggestion suitable suite sum summary supervisor support ' +
	'supported supporting surface swap switch symbol sync syntax system systematic tab table tag take talk ' +
	'talking target task taxonomy teach team technical technique technology tell template temporary tend term ' +
	'terminal terminate termination test testing text theme theoretical theory thing think third thought thread ' +
	'threat threshold throw thus time timeout timestamp tip title tmp today todo together token tool top topic ' +
	'total touch trace track tracking traditional traffic trailing training trait transaction transfer transform ' +
	'transformation transition translate translation transparent transport traversal treat tree trigger ' +
	'troubleshooting true trust truth try tuple turn tutorial twice two type typical typo unacceptable ' +
	'unavailable under underlying understand understanding union unique unit unknown unnecessary until update ' +
	'updating upgrade upload upstream usability usage useful user username using usual utility utilization ' +
	'utilize val valid validate validation valuable value var variable variant variety various vary vector vendor ' +
	'verification verifier verify version video view viewing violation virtual visibility visible vision visit ' +
	'visual visualization voice vulnerability wait walk warning watch way weakness web webhook website week ' +
	'weight well whatever whereas while whom wide width wildcard window wish witness word work worker workflow ' +
	'working workload workspace world worry worth wrap wrapper wrapping write writing wrong wrote year yet yield ' +
	'zero zone'
).split(' ');

/** All of them, in small letters. */
export const everydayList: ReadonlySet<string> = new Set([...english, ...everydayHan]);

/** No one of English is longer, in UTF-16 units, nor is any of two words. */
export const longestEveryday = Math.max(...english.map(({ length }) => length));

// Words that every text about software has, whatever its subject.
import { isEverydayHan } from './everydayHan';

/**
 * Singular, in small letters. Chosen by counting: these stand in many notes of most of 159 public repositories. Names
 * that mean one thing nearly everywhere, such as *kernel*, *cluster* and *container*, are left out on purpose.
 */
const words = new Set(
	(
		'ability able about absolute abstract abstraction accept acceptable access accessibility accessible ' +
		'accessor according account accurate achieve act action active activity actor actual adapt adapter add ' +
		'addition additional address addresses adhere adjust admin administrator adopt adoption advance advantage ' +
		'advertisement advice affect against age agent aggregate agree ahead aim alert algorithm alias aliases ' +
		'align allocate allocation allow alone alongside alter alternative amount analysis analyze anchor ' +
		'annotation announcing anonymous answer anyway anywhere app appear appearance apple applicable application ' +
		'applying approach appropriate approval arbitrary architectural architecture archive area argument around ' +
		'array arrow article artifact ask aspect assertion asset assign assignment assist assume assumption ' +
		'asynchronous atom atomic attach attack attacker attempt attention attribute audit authenticated ' +
		'authentication author authorization auto automate automatic automation availability available avoid award ' +
		'aware back backend background backup backward bad balance bandwidth bar base basic batch baz begin ' +
		'beginning behave behavior behaviour behind believe belong below benefit best better big binary bind bit ' +
		'black block blog body book boost boot bootstrap both bottom bounce bound boundary bounty box branch break ' +
		'bridge brief bring broad broken browser bucket buffer bug build builder bundle business button byte cache ' +
		'calculate calculation calendar call callback caller candidate cannot cap capability capable capacity ' +
		'capture card care careful carrier carry cascade case catch category cause caution center central ' +
		'certificate chain challenge chance change channel chapter character chart chat check checkbox checkpoint ' +
		'child children choice choose chunk claim clarifying class clean clear click client clock clone close ' +
		'closure cloud code collaborate collaboration collect collection collector color column combination combine ' +
		'come comma command comment commercial commit common communicate communication community company compare ' +
		'comparison compatibility compatible compilation compile compiler complete completion complex complexity ' +
		'compliance compliant component compose composite composition comprehensive compression computation ' +
		'computational compute computer concept concern concise concrete concurrency concurrent condition conduct ' +
		'conference confident config configurable configuration configure confirm conflict conformance confusing ' +
		'confusion connect connection consequence consider consideration consist consistency consistent console ' +
		'const constant constraint construct constructor consume consumer contact contain content context continue ' +
		'contract contribute contribution contributor control controller convenience convenient convention ' +
		'conversation conversion convert cookie coordinate copy copyright core correct correctness correspond cost ' +
		'count counter couple course cover coverage create creation creator credential criteria critical current ' +
		'custom customer customize cycle daemon dashboard data database dataset deal debug debugging decide ' +
		'decision declaration declarative declare deem deep deeper define definition delay delegate delete deliver ' +
		'delivery demand demo demonstrate depend dependency dependent deploy deployment deprecation depth describe ' +
		'description descriptive descriptor design desktop destination detail detect detection determine dev ' +
		'develop developer development device diagram diff differ difference difficult digest digital dimension ' +
		'direct direction directive directory disable discover discovery discuss discussion disk dispatch ' +
		'dispatcher display distinct distribute distribution dive doc document documentation domain double download ' +
		'downstream draft drive driver drop due duplicate duration dynamic earlier ease easier easiest easy edge ' +
		'edit edition editor effect effective efficiency efficient effort election electronic element elsewhere ' +
		'email embedding emit empty enable enabled encapsulate encoding encounter encourage encryption endpoint ' +
		'enforce enforcement engine engineer enhancement enough ensure enter enterprise entire entity entry enum ' +
		'environment ephemeral epoch equal equivalent error escape essential etc etcd evaluate evaluation event ' +
		'everywhere evolve exact example except exception exchange exclude executable execute execution executor ' +
		'exercise exist exit expand expect expectation expensive experience experiment experimental expert explain ' +
		'explanation explicit explore export expose express expression extend extensible extension external extra ' +
		'extract face facilitate fact factor factory fail failure fair fall fallback false familiar far fast faster ' +
		'fault favor feature feedback feel fetch field figure file filename fill filter filtering final find fine ' +
		'fingerprint fit fix fixture flag flexibility flexible float flow focus focuses folder follow foo force ' +
		'fork form format formatting former forum forward foundation fraction frame framework free frequency fresh ' +
		'front frontend function functional functionality fundamental further future gain game gas gate gateway ' +
		'general generate generation generator generic get getter getting give global goal gold good grammar grant ' +
		'graph great greater group grow guarantee guard guidance guide guideline hand handle handler happen happy ' +
		'hard harder hardware harmful hash head header health healthy heap help helper helpful hence here hidden ' +
		'hide hiding hierarchy high higher highlight hint history hold home hook hope host hosting hostname huge ' +
		'human ice icon idea ideal identical identifier identify identity ignore illustrate image immutable impact ' +
		'implement implementation implicit import important impossible improve improvement incident include ' +
		'inclusive incoming incompatible incorrect increase independent index indexer indicate individual industry ' +
		'info inform information infrastructure inherit inheritance initial initialization initialize initiative ' +
		'inject injection inline input insert inside insight inspect install installation instance instant ' +
		'instruction instrument int integer integrate integration integrity intent interact interaction interactive ' +
		'interest interface intermediate intern internal interoperability interpret interpretation interpreter ' +
		'interrupt interval introduce introduction invalid invariant invocation invoke involve isolation issue item ' +
		'iterate iteration iterator job join jump junction keep key keyword kind know knowledge label lack language ' +
		'large larger last latency later latest latter launch layer layout lead leader leadership leaf leak learn ' +
		'lease leave left legacy legal length lens lesson letter level leverage library license life lifecycle ' +
		'lifetime light lightweight like limit limitation line linear link lint linter list listen listening ' +
		'literal little live load local localization location lock log logging logic logical logo long longer look ' +
		'lookup loop lose loss lost lot low lower machine macro made magic mailing main maintain maintainability ' +
		'maintainer maintenance major majority make malicious manage managed management manager manifest ' +
		'manipulation manner manual map mapping mark marker master match matches material math mathematical matrix ' +
		'matter maximum maybe meaning meaningful measure measurement mechanism media medium meet member memory menu ' +
		'merge message meta metadata method metric middleware migrate migration million mind minimal minimize ' +
		'minimum minor missing mistake mitigate mobile mode model modern modification modify module moment monitor ' +
		'most motivation mount move mutable mutation name native natural nature navigate navigation necessary need ' +
		'needle negative network newer nice niche node norm normal normalization notation note notice notification ' +
		'notify null number object objective obligation observe obtain obvious occur offensive offer office ' +
		'official offline old older omit online onto open operate operation operator opinion opportunity ' +
		'optimization optimize option optional orange order organization organize orientation original our outcome ' +
		'outline output outside overall overflow overhead overload overridden override overview owner ownership ' +
		'package packet page pair panel panic paper paragraph parallel parameter parent parse parser parsing ' +
		'partial participate participation particular partition party pass password past patch path pattern payload ' +
		'payment peer people perfect perform performance period permanent permission persistent person personal ' +
		'perspective phase phone physical pick picture piece pin ping pinning pipeline place placeholder placement ' +
		'plain plan plane planning platform play plugin plus point pointer policy pool pop popular port portability ' +
		'portion position positive possibility possible post potential power powerful practical practice precedence ' +
		'predicate prefer preference prefix premium prepare prerequisite presence present presentation preserve ' +
		'preset press prevent preview previous price primary primitive principal principle print priority privacy ' +
		'private privilege probability probe problem procedure process processes processor produce product ' +
		'production professional profile profiling program programmer programming progress project projection ' +
		'prompt proof proper property proposal propose protect protection protocol prototype prove provide provider ' +
		'provision proxy public publication publish publisher pull pure purpose push put putting quality query ' +
		'question queue quick quote race rainbow raise random range rare rate raw reach read readability readable ' +
		'reader ready real realize reason reasonable receive recent recognize recommend recommendation record ' +
		'recovery redirect reduce redundancy ref refer reference reflect regard region register registry regression ' +
		'regular reject relate relation relationship relative release relevant reliability reliable relying remain ' +
		'remember remote removal remove render repeat replace replacement replica replicated report repository ' +
		'represent representation representative reproduce request require requirement research reset resolution ' +
		'resolve resource respect respective respond response responsibility responsible rest restart restore ' +
		'restrict restriction result retain retrieve retry return reusable reuse reverse review reviewer revision ' +
		'rich right risk robust role rollback room root rotation route routing rule run running runtime safe safety ' +
		'sample sampling sandbox satisfy save say scalability scalable scale scan scanning scenario schedule ' +
		'scheduler schema scheme science scope scratch screen script seal search second secret section sector ' +
		'secure security see seek seem segment select selection selector semantic send sense sensitive sentence ' +
		'separate separation sequence serialization serve server service session set setter setting setup several ' +
		'shape share shared shell ship short shortcut show side sidecar sign signal signature significant silver ' +
		'similar simple simpler simplest simplicity simplify single sink site situation size skill skip slash slice ' +
		'slot slow small smaller smart smooth snap snippet social socket software solution solve somewhere sort ' +
		'sound source space span spec special specific specification specify speed spend split spread stability ' +
		'stable stack stage standard start startup state statement static stay step stop storage store story ' +
		'straightforward strategy stream streaming strict string strong structural structure study stuff style ' +
		'subject submission submit submitting subscription subsequent subset substrate subsystem success successful ' +
		'sufficient suffix suggest suggestion suitable suite summary supervisor support supported surface switch ' +
		'symbol sync syntax system tab table tag take talk target task taxonomy teach team technical technique ' +
		'technology tell template temporary tend term terminal terminate test text theme theory thing think third ' +
		'thought thread threat threshold throw time timeout timestamp tip today todo token tool top topic total ' +
		'trace track traditional traffic trailing training trait transaction transfer transform transformation ' +
		'transition translate translation transport traversal treat tree trigger troubleshooting true trust try ' +
		'tuple turn tutorial twice two type typical typo unacceptable unavailable underlying understand union ' +
		'unique unit unknown unnecessary update upgrade upload upstream usability usage useful user username using ' +
		'usual utility utilization utilize valid validate validation valuable value variable variant variety ' +
		'various vary vector vendor verification verifier verify version video view violation virtual visible visit ' +
		'visual visualization vulnerability wait walk warning watch way weakness web webhook website weight well ' +
		'whatever whereas whom wide wildcard window wish witness word work worker workflow workload workspace world ' +
		'worry worth wrap wrapper wrapping write wrong wrote yield zone'
	).split(' '),
);

/** Longer ones are not in the list, nor is any of two words. */
const longest = Math.max(...[...words].map(({ length }) => length)) + 2;

/**
 * True for one everyday word in any case, singular or plural: `Projects`, `list`, `policies`, `控制`. False for
 * *hypervisor*.
 * @param written words of a text or a name
 */
export function isEverydayWord(written: string): boolean {
	if (written.length > longest || written.length < 2) {
		return false;
	}
	const word = written.toLowerCase();
	return (
		words.has(word) ||
		isEverydayHan(word) ||
		(word.endsWith('s') &&
			(words.has(word.slice(0, -1)) ||
				(word.endsWith('es') && words.has(word.slice(0, -2))) ||
				(word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`))))
	);
}

/** Where the words of a phrase meet, in code too: `connection string`, `connection-string`, `connectionString`. */
const seams = /[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** True for several words that are all everyday ones: `connection string`, `Table names`. */
export function isEverydayPhrase(written: string): boolean {
	const parts = written.split(seams);
	return parts.length > 1 && parts.every(isEverydayWord);
}

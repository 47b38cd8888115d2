// Words that every text about software has, whatever its subject.

/**
 * Singular, in small letters. Chosen by counting: these stand in most notes of most of 159 public repositories. Names
 * that mean one thing everywhere, such as *kernel*, *cluster* and *database*, are left out on purpose.
 */
const list =
	'ability able about abstraction accept acceptable access accessible accessing according account achieve act ' +
	'action active activity actual add adding addition additional address addresses admin administrator advantage ' +
	'affect against agent aim alert allocation allow allowing alternative amount analysis annotation answer app ' +
	'appear applicable application applying approach appropriate arbitrary architecture area argument around array ' +
	'article artifact ask aspect asset assign assignment assume attach attack attempt attention attribute ' +
	'authentication author automatic availability available avoid aware back background bad base basic begin ' +
	'beginning behave behavior behind believe belong below benefit best better big binary binding bit block blog body ' +
	'book boot bound boundary box branch break breaking bridge bring broken bug build builder building business ' +
	'button call callback calling cannot capability capture care case category cause central chain challenge change ' +
	'changing channel chapter character chart chat check checking child choice choose class clean clear click client ' +
	'close cloud code coding collection color column combination come command comment commit common communicate ' +
	'communication community company compare comparison compatibility compatible compile complete complex complexity ' +
	'component composition compute computer concept concern concrete condition config configuration configure ' +
	'configuring conflict connect connection consider consideration consist consistency consistent console constant ' +
	'constraint construct contact contain containing content context continue contract contribute contributing ' +
	'contribution contributor control controller convention convert copy core correct correspond corresponding cost ' +
	'count couple course cover create creating creation critical current custom customer cycle dashboard data deal ' +
	'debug debugging decide decision declaration deep define defining definition delete demonstrate depend dependency ' +
	'depending deploy deployment describe description design destination detail detect determine dev develop ' +
	'developer developing development device diagram differ difference difficult direct direction directory disable ' +
	'discovery discuss discussion disk display distribution doc document documentation domain download driver drop ' +
	'due dynamic earlier ease easier easy edge edit editing edition editor effect effective efficient effort element ' +
	'email empty enable enabling encounter encourage enforce engine engineer engineering enough ensure ensuring enter ' +
	'entire entity entry environment equal equivalent error essential etc evaluate event exact example except ' +
	'exception executable execute executing execution exercise exist existing exit expand expect experience expert ' +
	'explain explanation explicit explore export expose expression extend extension external extra extract fact fail ' +
	'failure false familiar far fast faster feature feedback feel fetch field file filter final find finding fine fit ' +
	'fix flag flexibility flexible flow focus folder follow following force fork form format formatting forward ' +
	'framework free front function functional functionality fundamental further future general generate generating ' +
	'generation generator generic get getting give giving global goal good grant graph great greater group grow ' +
	'guarantee guidance guide guideline hand handle handler handling happen hard header health help helper helpful ' +
	'helping here hidden hierarchy high higher history hold hook human idea ideal identifier identify identity ignore ' +
	'image impact implement implementation implementing import important improve improvement improving include ' +
	'including increase independent index indicate individual info information infrastructure initial input inside ' +
	'install installation installing instance instruction integrate integration interact interaction interactive ' +
	'interest interesting interface internal introduce introduction invalid involve issue item job join jump keep ' +
	'keeping key keyword kind know knowledge label language large larger last later latest layer layout lead learn ' +
	'learning leave left length level leverage library license like limit limitation line link list little live load ' +
	'local location log logging logic long longer look looking loop lot low lower machine macro made main maintain ' +
	'maintainer maintaining maintenance major make making manage managed management manager managing manner manual ' +
	'map mapping mark master match matches matching material matter maximum meaning measure mechanism media meet ' +
	'meeting member memory merge message method metric migration mind minimal minimize minimum minor missing mistake ' +
	'mobile mode model modern modification modify modifying module moment monitor monitoring most mount move moving ' +
	'name naming native necessary need network networking normal note notice notification null number object occur ' +
	'offer offering official old older online open opening operate operating operation operator opportunity ' +
	'optimization option optional order organization original our outline output outside overall overhead override ' +
	'overview owner package page pair parallel parameter parent partial particular party pass passing password past ' +
	'patch path pattern people perform performance performing period permission person personal perspective physical ' +
	'pick piece pipeline place plain plan platform point pointer policy pool popular port portion position positive ' +
	'possible post posting potential power powerful practical practice prefer prefix prepare present prevent previous ' +
	'primary principle print priority private privilege problem procedure process processes processing produce ' +
	'product production professional profile program programmer programming progress project prompt proper property ' +
	'proposal propose protect protection protocol provide provider providing public publish pull purpose push put ' +
	'quality query question queue quick race range rate raw reach read reader reading ready real reason reasonable ' +
	'receive recent recommend recommendation record reduce refer reference reflect region register regular ' +
	'relationship relative release relevant remain remaining remember remote remove removing render rendering replace ' +
	'report repository represent representation representing request require requirement requiring research ' +
	'resolution resolve resource respect respective respond response responsibility responsible rest restart restore ' +
	'restriction result resulting retrieve return returning reverse review reviewer right risk role root route ' +
	'routing rule run running runtime safe sample save say scale scenario schedule scope screen script search second ' +
	'secret section secure security see seem select semantic send sending sense sensitive separate sequence serve ' +
	'server service session set setting setup several share shared sharing shell short show side sign signal ' +
	'signature significant similar simple simplest simplify single site situation size skill skip slow small smaller ' +
	'snippet social software solution solve sort source space spec special specific specification specify specifying ' +
	'speed split stable stack stage standard start starting state statement static stay step stop storage store ' +
	'storing strategy stream string structure study style subject submit subset successful suggest suggestion ' +
	'suitable suite summary support supporting switch sync system tab table tag take taking talk target task team ' +
	'technical technique technology tell template temporary term terminal test testing text theme thing think third ' +
	'time tip today tool tooling top topic total track tracking traffic training trait transaction transfer transform ' +
	'transition translate translation treat tree trigger true trust try trying turn tutorial two type typical typo ' +
	'underlying understand understanding unique unit update updating upgrade usage useful user using utility valid ' +
	'validate validation valuable value variable variant variety various verification verify version video view ' +
	'virtual visit vulnerability wait warning way web website weight well wide window wish word work working workload ' +
	'world worth wrap write writing wrong';

let words: ReadonlySet<string> | undefined;

/** Longer ones are not in the list, nor is any of two words. */
const longest = Math.max(...list.split(' ').map(({ length }) => length)) + 2;

/**
 * True for one everyday word in any case, singular or plural: `Projects`, `list`, `policies`. False for *hypervisor*.
 * @param written words of a text or a name
 */
export function isEverydayWord(written: string): boolean {
	if (written.length > longest || written.length < 3) {
		return false;
	}
	words ??= new Set(list.split(' '));
	const word = written.toLowerCase();
	return (
		words.has(word) ||
		(word.endsWith('s') &&
			(words.has(word.slice(0, -1)) ||
				(word.endsWith('es') && words.has(word.slice(0, -2))) ||
				(word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`))))
	);
}

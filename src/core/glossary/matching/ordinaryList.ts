// The list of short English words that are also written as acronyms.

/** Two to five letters; a name spelled like one of them in capitals (`IT`, `SAP`, `CAN`) is no mention in small ones. */
export const ordinaryList: ReadonlySet<string> = new Set(
	(
		'ad ads ah aid aids aim all alt am an and ant any apt arc are arm art as ash ask at ate aw awe ax ' +
		'back bad bag ban band bar bare base bash bat be bed bee beg best bet bid big bin bit bits bow box boy bug bus but buy by ' +
		'cab call calm camp can cap car card care case cast cat chap chat chip chop clam clan class clip cob cod code cog cold come cop copy core cost cot cow crib cry cub cue cup cut ' +
		'dad dam dart dash data date dawn day dead deal dear deep dent dice did die dig dim dip dirt do does dog don done dot down draft dread drop dry due dug dust ' +
		'ear earn ease east easy eat echo edge edit egg ego elm end era eve even ever exit eye ' +
		'face fact fad fair fake fall fan far fast fat fate fax fear fed fee feel few fig file fin find fine fit fix flag flat flaw flex flip flow fly fog for form fox free from fuel full fun fur ' +
		'gain gap gas gate gave gay gear gel gem get gig give glad glow go goal god gold good got grace grant grasp grid grip grow gum gun gut guy ' +
		'had hail half hand hard has hat have he head hear heat held help her hers hi hid high hill him hint hip his hit hold home hop hope host hot how hub hug hurt ' +
		'ice id idea if ill in ink inn into ion ire is it item its ' +
		'jam jar jaw jet job join joy jump just keep key kid kin king kit know ' +
		'lab lace lack lag lamp land lane lap large last law lay lead leaf lean led leg lend less let lid lie life lift like line link lip list lit live load loan lock log long look loop lot love low luck lump ' +
		'mad made mail main make man many map mark mars mask mass mast mat match may me mean meet melt men met mild mind mine mist mix mob mode mop more most move much mud mug must my ' +
		'nap near neat neck need nest net new news next nice nine no nod node noise none nor nose not note now nut ' +
		'oak oar odd of off oil old on once one open or oral order other our out oven over own ' +
		'pace pack pad page paid pain pair pal pan par park part pass past pat path pay peak peer pen per pet pick pie pig pin pit place plan play plot plug plus pod poem point poke pole poll pool pop port pose post pot pour pray press pro prop pub pull pump pun push put ' +
		'quit race rack rag rail rain ran rank rap rare rat rate raw ray read real red rent rep rest rib rice rich rid ride rig right rim ring rip rise risk road rob rock rod role roll roof room root rope rot row rub rude rug rule run rush ' +
		'sad safe said sail sake sale salt same sand sap sat save saw say scan scar seal search seat see seed seek seem self sell send sent set sex shall share she ship shop shot show shy sick side sign sin sip sir sit site six size ski skip sky slam slim slip slot slow small smart snow so soap soft soil sole some son song soon sort soul spa span spam spare spark spear spin spit spot spy star start stay steam stem step stop storm such suit sum sun sure swat swap swim ' +
		'tab tag tale talk tall tan tap tape task tax tea team tear tell ten tend tent term test than that the them then there these they thin this thus tie tile till time tin tiny tip to toe told toll ton too tool top toss tough tour toy trace track trap tray tree trial trim trip true try tub tug tune turn twin two type ' +
		'up us use used van vary vast vat very vest via view vote vow wait walk wall want war warm was wash wasp wave wax way we weak wear web wed week well went were west wet what when where which while who whom why wide wife wild will win wind wine wing wire wise wish with wolf won wood word work worm wrap yard year yes yet you young your zero zone zoo ' +
		// beginnings of words, and abbreviations
		'co eg ex ie non pre re sub ' +
		// units
		'cm hz kg km mg ml mm pt px ' +
		// of programs
		'arg args cfg cmd conf config ctx def dev dir doc docs env fmt func idx img impl int len lib max min msg num obj opt pkg pos ptr ref repo req res src std str sys temp tmp val var ' +
		// of other languages that notes are written in
		'al au aux ce ces con da das de del dem den der des di die du ein el es et ha il la las le les lo los mes mi mit ' +
		'aan als aus avec bij com como cui dal dat dei deze dit dos eine elle en entre esa ese esta este eu fra geen gli het hoe ' +
		'ihr im ist kein leur mais mis na naar nel niet nous nur ohne om ook ou oder para qui que sans sem sich sie sind sono sul sus tot tu unas uns uit voor vous wel wie wir y ' +
		'ne ni nos pas por sa ses sur su se si te tes um uma un une und vom von zu zum zur'
	).split(' '),
);

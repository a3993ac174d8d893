// What tells of a danger in Welsh: rules, one a line. Words of four letters and more stand in all their mutations. Not yet seen by a translator.
import type { Lists } from '../../../bot/understanding/ears/lists.ts';

export const wordsCy: Lists = {
  arogl: 'arogl aroglau arogli ogla oglau ogleuo gwynt drewi drewdod clywed',
  lle: 'ty tŷ dy thy fflat cegin nghegin tai adeilad bloc stafell ystafell llofft cyntedd grisiau atig garej sied lolfa ystafelloedd cartref coridor lobi',
  peth: 'popty ffwrn stof bin biniau bins car fan soffa gwely llenni carped peiriant boeler batri beic sgwter simnai to coeden tostiwr sosban ffrij rhewgell ffens sied ffon gwresogydd ffenest ffenestr sbwriel',
  plentyn: 'plentyn plant babi baban bachgen merch hogyn hogan mab ferch bychan crwt rhocyn geneth phlant',
  pwy: 'mam mamgu nain taid tad dad tadcu gwr wr gwraig partner ffrind cymydog dyn dynes menyw rhywun merch mab brawd chwaer hi o e fo cariad plentyn babi bachgen hogyn hogan person wraig pobl rhieni ngwraig ngwr modryb ewythr',
  taro: 'taro curo bwrw dyrnu tagu cicio lladd niweidio brifo ymosod bygwth trywanu treisio cam-drin nharo mygwth churo mhwnio mrifo camdrin mwrw nghuro nhagu nhrywanu fwrw gnocio',
  trydan:
    'trydan trydanol soced socedi plwg plygiau ffiws ffiwsys golau goleuadau swits switsh lamp bocs gwifren gwifrau popty tegell weiren weiars weirs cebl ceblau',
  dwr: 'dwr glaw gollyngiad gollwng',
};

export const welshRules: Readonly<Record<string, string>> = {
  gas: `
    <arogl> nwy
    gen|mae .. <arogl> .. nwy
    <arogl> .. nwy
    nwy .. gollwng|drewi|dianc|arogl|gwynt|ogla|llosgi_heb|hisian
    gollyngiad|gollwng|dianc .. nwy
    pibell|peipen|prif|bibell|beipen|falf|potel nwy .. taro|torri|byrstio|difrodi|cracio|gollwng|hollti|agored
    taro|torri|drilio|byrstio|hollti|bwrw|difrodi .. pibell|peipen|bibell|beipen nwy
    wyau drwg|pwdr
    llawn o_nwy|nwy
    nwy .. ymlaen .. drewi|nos|gadael
    gadael .. nwy_ymlaen
    nwy yn_dod
  `,
  co: `
    carbon|monocsid|co|monoxide .. canu|seinio|bipian|mynd|dechrau|larwm_yn|fflachio|swn|sgrechian|blipian|wneud
    larwm|synhwyrydd|ganfodydd .. carbon|monocsid|co .. canu|seinio|bipian|mynd|dechrau|fflachio|swn|sgrechian|blipian|goch|wneud
    gwenwyn* .. carbon|monocsid|nwy|mygdarth
    carbon monocsid .. yn|ty|fflat|gollwng|gollyngiad
    boeler .. sal|tost|cur_pen|pen_tost|pendro|chwydu
    sal|tost|cur_pen|pen_tost|pendro|chwydu|chwil .. boeler|gwres
  `,
  fire: `
    wenfflam|goelcerth .. <lle>|cartref|nghartref|adeilad|ty
    <lle>|cartref|nghartref .. wenfflam
    papur|rhywbeth|rhwbath|clwt|petrol .. tanio|danio|llosgi|losgi .. letterbox|llythyr*|twll_llythyra
    stwffio|gwthio|taflu .. danio|llosgi|losgi .. letterbox|llythyr*|drws|ffenest
    ar dan
    mae tan yn|mawr|ar|yma|yng|fawr|drws|wedi|gwyllt_yn|o|lawr|llosgi
    tan mawr|nawr|yma|difrifol
    tan yn|yng|mewn .. <lle>|<peth>|islaw|drws|coridor|llofft
    <lle>|<peth> .. ar_dan|yn_llosgi|mynd_ar_dan
    llosgi .. <lle>|<peth> .. i_lawr
    llosgi|losgi lawr
    mwg .. dod|llenwi|ymhobman|mhobman|du|tew|codi|tywallt|arllwys|dan_y_drws|<lle>|trwchus|ym_mhob|drws_nesa
    gweld|arogl|arogli|llawn|gwynt|ogla mwg
    llawn o mwg
    fflamau .. dod|yn|o|gweld|mawr|ym|yng|uchel|tu|drwy
    gweld fflamau|tan
    wedi cynnau_tan|rhoi_tan|mynd_ar_dan|dal_tan
    rhoi|cynnau|dechrau tan .. i|yn|bin|fflat|drws|ty
    tan wedi dechrau|cynnau|lledu
    ffrwydrad|ffrwydro .. <lle>|<peth>|stryd|mawr|wedi
    <peth> .. mygu|ffrwydro|fflamau
  `,
  electric: `
    tap|cawod|tegell|ffrij|oergell|sinc .. sioc|shock|siocs|shocks
    sioc drydan|drydanol|trydan|trydanol
    sioc .. <trydan>|tap|peiriant|cawod
    <trydan> .. sioc|gwreichion*|mygu|llosgi|toddi|clecian|hisian|suo|boeth|ffrwtian|buzzio|bwzzio|fflachio
    gwreichion*|wreichion*|spar* .. <trydan>|dod|o|wal
    gwifrau|gwifren|ceblau|cebl|weiars|weirs|weiren .. noeth|hongian|fyw|byw|allan|moel|rhydd|agored|golwg
    <dwr>|gwlyb .. i|mewn|trwy|drwy|drwyr|trwyr|ar|o|yn|dros .. golau|goleuadau|soced|socedi|bocs|ffiws|ffiwsys|trydan|plwg|bylb|swits|lamp|ngolau
    golau|goleuadau|soced|socedi|bocs_ffiws|trydan .. dwr|wlyb|gwlyb|diferu|gollwng|llawn
    arogl|gwynt|ogla|oglau|arogli llosgi|losgi|rhywbeth_yn_llosgi|plastig
    <arogl> .. llosgi|losgi
    llinell|llinellau|peilon|ceblau|cebl|lein .. trydan|drydan .. lawr|cwympo|disgyn|syrthio|hongian
    trydan|drydan .. llinell|cebl|ceblau .. lawr|cwympo|disgyn|syrthio|hongian
    wedi cael|cael|ges|gefais|cefais|rhoi|roddodd|gafodd .. sioc .. gan|or|o|oddi|wrth|golau|trydan|i_mi|i_fi
    golau stryd|lamp .. gwifrau
  `,
  violence: `
    neith|wneith|gwneith|naiff|wnaiff lladd|ladd|lladd_i|ladd_i fi|ni|i|hi|mi
    <taro>|waldio|waldiodd .. fy_hun|llygad|wyneb|pen .. gwaed*|nawr|rwan|eto
    ceisio|trio|wedi .. torri_mewn|torri_i_mewn|dorri_mewn|dorri_i_mewn
    curo|taro|ymosod|bwrw|bygwth|dyrnu .. menyw|dynes|merch|rhywun|wraig|dyn|gymydog|fam|mam|ni|fi
    dreisgar
    ddim .. saff|ddiogel .. gwr|partner|o|e|cariad|ofn|adre|dreisgar
    <pwy>|maen|mae|mae_o|dyn .. yn|fy|ein|wedi|ei <taro> .. i|ni|hi|fi|arna|arnaf|arno|arni|rhywun
    yn|fy|wedi|mynd|i|bygwth|isio|am|eisiau nharo|nghuro|churo|mygwth|lladd_i|mwrw|brifo_i|nhagu|mrifo|lladd_ni|mhwnio|nghicio|nhreisio|mrathu_i
    ymosod* .. arna|arnaf|arni|arno|arnom|arnai|rhywun|ddyn|fenyw|dynes|pobl|hen
    bygwth .. lladd|ladd|trywanu|drywanu|niweidio|llosgi|mi|fi|ni|brifo
    mynd|isio|eisiau|am|bygwth|ceisio i|fy|yn .. lladd_i|lladd_fi|lladd_ni|trywanu|tagu|nhagu
    fy <taro> i|fi|eto|nawr|rwan
    cyllell|gwn|machete|arf|bwyell|morthwyl .. tu_allan|ganddo|gan|dyn|drws|yma|bygwth|stryd|fo|gyda|rhywun|llaw
    gan|ganddo|gyda|ganddyn|da .. cyllell|gwn|machete|arf|bwyell
    ofn .. gwr|wr|cariad|partner|ngwr|nghariad|mhartner|fo|fy_mywyd|bywyd|tad|nhad|gen_i_ofn_fo
    ofni|ofn am_fy|am_fy_mywyd
    rhywun|dyn|lleidr|lladron|pobl .. torri_i_mewn|torri_mewn|yn_y_ty|yn_fy_nhy|yn_y_fflat|yn_fy_fflat|cicio|malu|mewn_i
    torri|cicio|malu|ceisio|trio .. mewn .. ty|fflat|nhy|drws|ffenest|nawr|rwan|i|cartref
    lleidr|lladron|dieithryn .. yn|ty|lawr|mewn|tu
    camdrin|cam-drin|cam_drin domestig|ddomestig|fi|i
    trais|treisgar|camdriniol domestig|ddomestig|yn_y_cartref|partner|gwr
    <pwy> .. treisgar|yn_dreisgar|camdriniol
    treisio|trais|threisio|treisiwyd
    wedi cael|fy .. trywanu|nhrywanu|saethu|treisio|nhreisio|curo|nharo|nghuro
    dim|ddim|gwrthod .. gadael|gadel .. i_mi|i_fi|i_ni|mi|fi .. adael|fynd|mynd|allan
    sgrechian|gweiddi .. help|drws|menyw|dynes|nesaf|nesa|gymorth
    cuddio .. ystafell|stafell|rhag|gwr|ofn|toiled|plant|molchi
    cloi|gloi .. fi|mi|ni|i .. mewn|stafell|ty|fflat
    bywyd .. perygl|mherygl
    cicio|malu .. drws|ffenest .. mewn|lawr|ofn
    dilyn .. fi|adref|adre|i|ofn
    trywanu|saethu .. rhywun|dyn|stryd|bachgen
    ymladd .. cyllyll|cyllell|gwaed
  `,
  medical: `
    yfed|yfad|llyncu|lyncu|byta|bwyta|fyta|sugno .. bleach|blitsh|blits|cannydd|gannydd|gwenwyn|tabledi|dabledi|tabs|batri|antifreeze|weedkiller
    cymyd|cymid|cymrud|gymyd|cymeryd .. tabledi|dabledi|tabs|pils|moddion
    babi|babin|plentyn|plentynn|mab|merch|fabi|nhad|mam|rhywun|hi|o tagu|mygu
    babin tagu
    ddim|methu|ffili|stopio|peidio|heb|anodd|trafferth|cael_trafferth|galla|gallu|dim .. anadlu|anadl|hanadlu
    anadlu .. anodd|trafferth|methu|stopio
    anymwybodol
    llewyg* .. <pwy>|wedi|dihuno|llawr
    wedi llewygu
    poen|poenau|gwayw .. frest|mrest|brest|nghalon|galon|calon
    trawiad|strôc|strôc|stroc|ffit|ffitiau .. calon|galon|ar_y|cael|gael|wedi|nawr|rwan
    cael|gael|cal .. trawiad|strôc|stroc|ffit|ffitiau
    angen|isio|eisiau|ffoniwch|galwch|gyrrwch|ffonio|galw|anfonwch|gorfod_cael ambiwlans
    ambiwlans .. nawr|plis|rwan|cyflym|angen|frys
    cwympo|syrthio|disgyn|gwympo|codwm .. methu|ddim|ffili|llawr|grisiau|ysgol|pen|brifo|codi|symud|torri|gwaedu|to|ffenest
    cael|gael codwm
    <pwy> .. methu|ddim|ffili deffro|dihuno|ymateb
    methu|ffili deffro|dihuno
    llawr .. methu|ddim|ffili .. codi|symud|deffro|ymateb
    gwaed* .. drwm|trwm|drwg|stopio|mhobman|ymhobman|ddrwg|wael|pen|llawer
    troi|gwefusau glas|las|llwyd|piws
    cymryd|llyncu|gymryd|lyncu|yfed|bwyta .. gormod|ormod|tabledi|dabledi|tabled|moddion|cannydd|bleach|batri|gwenwyn|pils|holl
    tabledi|dabledi|pils .. gormod|ormod|holl|llyncu|cymryd
    gorddos|gor-ddos
    tagu .. babi|plentyn|bwyd|fabi|blentyn|ar|rhywun|mab|merch
    <pwy> .. tagu|mygu|boddi|marw .. nawr|ar|bwyd|llawr|help|afon|rwan|bath
    <pwy> .. yn_marw
    alergaidd|alergedd .. adwaith|chwyddo|anadlu
    gwddf|wyneb|tafod|gwefus* .. chwyddo|cau|glas|las
    wedi brifo|anafu|frifo|llosgi|torri .. ddrwg|wael|pen|coes|braich|difrifol|ofnadwy|yn_arw
    <pwy> .. wedi_brifo|wedi_anafu|wedi_cwympo|wedi_disgyn|wedi_syrthio|wedi_llewygu|wedi_i_anafu
    babi .. dod .. nawr|rwan|ar_fin
    dwr wedi_torri
    geni|esgor .. nawr|rwan|ar_fin|babi
    car|lori|bws|fan .. taro|bwrw .. plentyn|rhywun|bachgen|merch|dyn|hogyn|menyw|ddynes
    taro|bwrw .. gan .. car|gar|lori|fws|fan|gerbyd
    damwain .. car|ffordd|anafu|gwaed|difrifol .. anafu|brifo|gaeth|nawr|gwaedu
    marw|farw|marwol .. llawr|ar|yn_ei|fflat
    corff .. marw
    sosban|dwr_berwedig|tegell .. llosgi|losgi
    nodwydd .. bys|troed|pigo|plentyn|brifo
    boddi .. afon|plentyn|rhywun|bath|camlas|mor
  `,
  selfharm: `
    terfyn|terfynu|derfynu|derfyn .. bywyd|mywyd|einioes|fy_mywyd|cwbl
    gorffen|orffen|bennu|gwpla .. bywyd|mywyd|cyfan|cwbl
    ddim|nid|dim|nac|heb .. dymuno|ddymuno|awydd|ewyllys .. byw|fyw|deffro|bodoli
    penderfynu|benderfynu|bwriadu|barod|mynd .. marw|farw|terfynu|derfynu|crogi|grogi|grogin|crogin|neidio
    crogi|grogi|grogin|crogin|boddin|lladdn|laddn|niweidion hun|hunan
    nos da am_byth
    llythyr|nodyn .. sgwennu|sgrifennu|ysgrifennu|gadael .. am_byth|ffarwel|maddau
    dod|ddod|rhoi .. cyfan|bywyd|popeth|pethau .. ben|diwedd
    isio|eisiau|moyn|am|mynd|meddwl|ishe|isho|awydd .. marw|lladd_fy|lladd_ei|gorffen_y_cyfan|darfod|diweddu|rhoi_diwedd|farw
    lladd|niweidio|brifo|torri|crogi|anafu|boddi|llosgi|gwneud_niwed|saethu fy_hun|fy_hunan|ei_hun|ei_hunan|hun|hunan|hunain
    niweidio|brifo|torri|niwed .. hun|hunan
    hunan-niwed*|hunanniwed*|hunan_niwed*|hunan_niweidio
    hunanladd*
    ddim|dim|heb .. eisiau|isio|moyn|ishe|isho|awydd|rheswm|pwynt .. byw|bod_yma|deffro|fyw|bodoli|cario_ymlaen|parhau
    dim|ddim|does|beth pwynt|diben|reswm|rheswm .. byw|cario|bodoli|parhau|fyw|mynd_ymlaen
    methu|ddim|ffili|alla|gallu|allaf|galla .. mynd_ymlaen|cario_ymlaen|dal_ati|byw_fel|dioddef|cario_mlaen|mynd_mlaen|parhau|ymdopi .. mwy|rhagor|ddim|hyn|byw|bywyd
    methu|alla_i_ddim|ddim_yn_gallu|ffili .. mynd_ymlaen|cario_ymlaen|cario_mlaen|mynd_mlaen
    byw .. ddim_gwerth|dim_gwerth|diwerth|rhagor
    gwell|well .. hebdda|hebof|heb_fi|marw|farw|hebddo
    diwedd|ddiwedd|terfyn .. bywyd|mywyd|cyfan|popeth
    bywyd .. gwerth|werth|diflas|blino_ar|dim
    blino|syrffedu|alaru|digon|llond .. byw|fyw|bywyd|fywyd
    neidio|daflu_fy_hun|taflu_fy_hun .. bont|pont|balconi|to|tren|drên|ffenest|adeilad
    dymuno|dyheu|trueni|gobeithio .. marw|farw|deffro
    gwell|well gen|gyda|da .. marw
    cymryd .. tabledi .. marw|diwedd|cyfan|heno
    ffarwel .. pawb|byth|byd|plant
    llythyr|nodyn ffarwel|hunanladdiad
    byth .. deffro|ddeffro
    diflannu am_byth
    rhoi diwedd .. bywyd|cyfan|hun|pethau|arna|bopeth
  `,
  structure: `
    to|ton|tor|tyn|wal|waln|nenfwd|seilin|llawr|lloriau .. syrthio|cwympo|cwmpo|disgyn|dod mewn|miwn
    bwlch|gap|hollt|crac .. wal .. mraich|braich|llaw|dwrn
    lori|car|fan|bws|tractor .. crasio|grasio|taro|hedfan .. <lle>|wal|ffrynt .. wal|mynd|disgyn|lawr|siglo
    tirlithriad
    llawr|lloriau|bath .. rhoi|ildio|suddo|trwodd|drwodd .. dan|oddi_tana|trwodd|drwodd|ffordd
    gwichian|cracio|clecian .. wal|to|ty|tyn|nenfwd .. symud|bwlch|gap|lledu|siglo
    nenfwd|nenfydau|simnai|balconi|adeilad|wal|waliau|llawr|grisiau|to|tŷ|sgaffald*|plastar|ty .. cwympo|syrthio|disgyn|dymchwel|dod_i_lawr|dod_lawr|ildio|torri_i_lawr|chwalu|fin|chwythu
    nenfwd .. bolio|chwyddo|sagio|plygu|hongian|cracio|bochio|symud
    balconi|simnai|wal|to .. hongian|pwyso|gogwyddo|symud|siglo|gwyro|simsan|rhydd
    crac|cracs|hollt|craciau .. mawr|agor|lledu|sydyn .. wal|nenfwd|ty|agor|lledu
    gaeth|sownd|claddu|gladdu dan|o_dan .. nenfwd|rwbel|wal|to|brics
    brics|teils|llechi|gwydr|cerrig .. disgyn|cwympo|syrthio .. adeilad|pobl|stryd|pafin|to|palmant
    coeden|goeden .. disgyn|cwympo|syrthio .. ty|car|to|rhywun|tŷ|gar
    mynd|disgyn|cwympo|syrthio trwy|drwy .. llawr|nenfwd|grisiau
  `,
  flood: `
    dwr|llif .. cyrraedd|at|dros|lan_at .. pengliniau|ngliniau|phengliniau|mhengliniau|canol|nghanol|fferau
    dwr|afon|llifogydd|llif|mor .. codi|llifo_i|dod_i_mewn|dod_mewn|gorlifo|lenwi|arllwys|gorlifo_i|pengliniau|ngliniau .. gyflym|ty|tŷ|tai|mewn|drws|glannau|stryd|cegin|fflat|grisiau|nghartref|fy
    dwr|afon|llifogydd .. yn_codi|yn_gorlifo|wedi_gorlifo|i_fyny_at
    llifogydd .. yn|mewn|ty|stryd|tŷ|gaeth|nawr|rwan
    <lle>|stryd|ffordd|seler .. dan_ddwr|gorlifo|llifogydd|o_dan_ddwr|llenwi_a|llenwi_gyda|foddi
    dan_ddwr
    gaeth|sownd .. dwr|llifogydd|llif
    afon .. ty|cartref|fflat|gorlifo|byrstio|torri_ei
    carthion|carthffosiaeth .. llifo .. ty|cegin|mewn|nhy
  `,
  leak: `
    dwr .. arllwys|tywallt|llifo|pistyllio|dod|dylifo .. nenfwd|waliau
  `,
  fuel: `
    <arogl>|gollwng .. petrol|disel|tanwydd
    petrol|disel|tanwydd .. gollwng|arllwys
  `,
  lift: `
    caethiwo|nghaethiwo|gaethiwo|cloi|trapio .. lifft
    lifft .. cau|gau .. arna|arnaf|arnai|arni|arno|arnom
    cadair_olwyn|wheelchair|anabl|disabled .. lifft .. gaeth|styc|sownd|cau|methu|stopio
    sownd|gaeth|caeth|styc|stuc|ddim_yn_gallu_dod_allan .. lifft
    lifft .. stopio|torri|sownd|styc|stopio_rhwng .. mewn|ynddo|pobl|rhywun|tu_mewn|y_tu_mewn|ynddi|llawr
    methu .. allan .. lifft
  `,
  dog: `
    ci|gi|cwn|bwystfil .. am|yn|mynd|gafael .. gwddw|wddw|gwddf|wddf|wyneb|gwyneb|braich|fraich|coes|goes .. plentyn|blentyn|hogyn|hogan|merch|babi|fy|dyn|crwt
    ci|cwn|gi|chi .. ymosod|brathu|frathu|mrathu|cnoi|gnoi|nghnoi|rhwygo|rhedeg_ar_ol|erlid|larpio
    brathu|cnoi|frathu|gnoi|ymosod|mrathu|larpio .. gan|ci|gi
    ci|cwn|gi peryglus|ffyrnig|cas|ymosodol .. rhydd|allan|stryd|parc|tu|ymosod|rhedeg
  `,
  child: `
    diflannu|ddiflannu|goll .. wyr|wyres|nith|nai|wncwl|ewythr|brawd|chwaer|taid|nain|tadcu|mamgu
    wyr|wyres|nith|nai|wncwl|ewythr|brawd|chwaer|taid|nain|tadcu|mamgu .. diflannu|ddiflannu|ar_goll
    dyn|menyw|rhywun|dieithryn|boi .. plant|plentyn|hogan|hogyn|merched|bachgen .. fan|gar|car|i_mewn|mewn
    plant|plentyn|babi .. llwgu|newynu|budr|fudr|rhynnu|byta|bwyta .. bins|biniau|bin|sbwriel|llawr
    dementia|ffwndro|ddryslyd|dryslyd .. ffordd|stryd|slipars|coban|goban|traffordd|ddeuol|glaw|oer
    gofalwr|gofalwraig|carer|nyrs .. waldio|taro|bwrw|slapio|gweiddi|pinsio .. mam|nain|taid|dad|hi|fo
    llystad|wncwl|ewythr|tad|ffrind .. twtsiad|twtsio|twtchio|cyffwrdd .. fi|i|mi|yndda|merch
    ddim|heb|neb .. gweld|weld|clywed .. cymydog|oedrannus|hen|drws_nesa|nghymydog|gymydog|gymdoges|henwr|mam .. dyddiau|ddyddiau|wythnos|ers|diwrnodau
    gadael|ngadael|wedi_fy_ngadael .. fi|i|mi|ar .. ben|hun|hunan
    ngadael .. hun|hunan
    <plentyn> .. ar_goll|wedi_mynd_ar_goll|diflannu|cipio|herwgipio|perygl|mherygl|heb_ddod_adref|heb_ddod_adre|heb_ddod_nol
    ar_goll .. <plentyn>
    <plentyn> .. ei_hun|ei_hunan|ben_ei_hun|pen_eu_hunain|eu_hunain|hun_bach|neb_yno|neb_gyda|ben_ei_hunan|ben_eu_hunain|pen_ei_hun
    <plentyn> .. cloi|gloi|sownd|gaeth|cael_eu_cloi
    cloi|gloi .. <plentyn>
    <plentyn> .. cam-drin|camdrin|cam_drin|curo|taro|hesgeuluso|esgeuluso|brifo|newynu|bwrw|cael_ei_daro|cael_ei_frifo|cam_trin
    camdrin|cam-drin|cam_drin|curo|esgeuluso|taro|newynu|bwrw|chamdrin .. <plentyn>|henoed|hen|gwan|bregus|phlant
    <plentyn> .. to|ffenest|balconi|rheilffordd|cledrau|traffordd .. hongian|dringo|chwarae|eistedd|sefyll|ar
    <plentyn> .. hongian|dringo|sefyll|eistedd .. ffenest|balconi|to|sil
    methu|ddim|ffili .. ffeindio|darganfod|dod_o_hyd|gweld|cael_hyd .. <plentyn>|mab|merch|mhlentyn|fab|ferch
    colli|golli fy .. mhlentyn|mab|merch|fab|ferch|plentyn
    crio|llefain|sgrechian .. <plentyn> .. oriau|neb|nos
    <plentyn> .. crio|llefain|sgrechian .. oriau|neb|trwy|drwy|awr|ers
    hen|henoed|oedrannus|cymydog|dementia|bregus .. heb_ei_weld|heb_ei_gweld|neb_wedi|ddim_yn_ateb|ddim_wedi_ateb|ar_goll|heb_ateb|crwydro|newynu
    cyffwrdd .. ynof|ynddi|ynddo|plentyn|fi|i|merch
    wedi mynd|crwydro .. dementia
    dementia .. mynd|crwydro|goll|diflannu
    herwgipio
    mam|dad|tad|rhieni .. gadael .. fi|ni|mi .. ben|hun|hunan
    oed|un_ar_ddeg|deg_oed .. ben_fy_hun|fy_hun|ofn|taro|brifo|gadael
    tad|mam|llystad|ewythr .. brifo|taro|cyffwrdd|curo|mwrw .. fi|i
  `,
};

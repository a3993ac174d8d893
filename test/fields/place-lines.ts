// Lines as people type them when they are asked "where is it?": places, and what is none.

export const PLACES: readonly string[] = [
  'High Street', 'high st', 'mill lane by the gate', 'Mill Lane, in the lay-by past the bridge', 'outside tesco on mill lane',
  'A12 northbound, just past the garage', 'a12', 'M4 junction 24', 'NM4 2QP', 'outside 14 elm road', '14 Elm Road',
  'Elm Rd jct with Oak Ave', 'corner of Elm Road and Mill Lane', 'the rec', 'Tesco car park', 'by the chippy', 'near the school',
  'next to the bus stop', 'behind the Woolpack', 'opposite number 9 Harbour Row', 'Station Rd, right outside the chip shop',
  "it's on Station Road, right outside the chip shop", 'canal walk', 'Long Lane', 'Little Street', 'Deep Lane', 'Broad Way',
  'Night Street', 'The Square', 'the crescent', 'Big Hill Road', 'Friday Street', 'Half Moon Lane', 'Sunday Walk', 'Yes Road',
  'column 14', 'lamp post 203', 'post 14A', 'light number 7', '///filled.count.soap', 'filled.count.soap', 'UPRN 9999900014',
  '100012345678', 'Ffordd yr Eglwys', 'Stryd Fawr, ger y banc', 'ger y siop', 'heol y bont', 'Pen-y-bont', 'Moor Road, behind the barn',
  'roundabout by aldi', 'St Marys', "St. Mary's church", 'Oak', 'wimpole', 'the old mill', 'woods at the end of oak avenue',
  'on the bridge over the canal', 'Harbour Row outside number 6', 'between the library and the pub', 'park gates', 'Asda',
  'market place', 'by the war memorial', 'top of Chapel Hill', 'No 5, Mill Lane', 'in front of the surgery on bridge st',
  'I fell on Elm Road outside the school',
]; // prettier-ignore

export const NO_PLACES: readonly string[] = [
  'dunno maybe a foot deep', 'every morning about 8', 'yes', 'its massive', "it's massive", 'no', 'about 6 inches', 'a foot deep',
  'really big', 'its a massive pothole', 'huge', 'about 30cm across', '6cm', 'half a foot', 'yesterday', 'last week', 'all the time',
  'every day', 'most mornings', 'since monday', 'two weeks ago', 'at night', 'around 8am', 'dont know', 'dunno', 'not sure', 'no idea',
  'idk', 'here', 'over there', 'right here', 'outside', 'outside my house', 'my road', 'on the road', 'in the road', 'on the pavement',
  'in the middle of the road', 'the road', 'everywhere', 'all over the place', 'somewhere', 'its dangerous', 'its a disgrace',
  'this is ridiculous', 'please fix it', 'can you fix it', 'its been there for months', 'been like it for ages now', 'a sofa',
  'bags of rubbish', 'the light is out', 'its flickering', 'dog poo', 'a dog', 'hello', 'ok', 'sorry', '5', '23', 'number 14',
  'I fell off my bike', 'i hit it this morning', 'its getting worse every day', 'bigger than a plate i think', 'mae e yn fawr iawn', 'yma',
  'bob bore', 'dim syniad', '???', '🙂🙂',
]; // prettier-ignore

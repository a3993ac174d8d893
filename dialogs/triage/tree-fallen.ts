// A tree or a branch that is down, in the way, or about to come down: what people write of one, on normalised words. Owner: highways.

const TREE = '(?:trees?|branch(?:es)?|bough|tree trunk)';
const COED = '(?:[cg]oeden|coed|[cg]angen|ganghennau|canghennau|[bf]?rigyn)';
/** It is asked of, or cut; or it fell on something that somebody wants to be paid for. */
const OTHERWISE =
  '(?!(?:who|when|can|could|will|how|what|why|whose|is|are|do|does|did|pwy|pryd|sut|beth|alla|ydy|oes)\\b)' +
  '(?!.*\\b(?:pays?|paying|claim\\w*|dent\\w*|compensation|insurance|cut|cutting|chop\\w*|take (?:it |the )?down|permission|(?:my|our|the) (?:light|daylight|sun|sunlight|view|tv|telly|signal|solar panels?|windows?|gutters?)|hawlio|iawndal|talu|tolcio)\\b)';

export const treeFallen = new RegExp(
  `^${OTHERWISE}.*(?:` +
    `\\b${TREE}(?: \\w+){0,3} (?:fallen|fell|down|uprooted|snapped|blown (?:down|over)|(?:come|came|coming|brought) down|across|blocking|blockin|(?:about|going|ready|like it could|like it might|gonna) (?:to )?(?:fall|drop|come down))\\b` +
    `|\\b(?:fallen|brought a) ${TREE}\\b|\\b${TREE}(?: \\w+){0,2} hanging (?:off|by|down)\\b` +
    `|\\b${COED}(?: \\w+){0,2} (?:wedi|di)(?: \\w+)? (?:disgyn|cwympo|cwmpo|syrthio|dod (?:i|lawr)|dymchwel)\\b` +
    `|\\b${COED}(?: \\w+){0,2} ar draws (?:y|yr|ein) (?:ffordd|lon|hewl|llwybr|pafin|palmant|stryd)\\b)`,
);

// What people tell beside the question of a danger that it cannot be about: the room, and that a child lives there. Only where neither is an answer: of a lift, "me and my baby" is one.
import { normalise } from '../../bot/understanding/normalise.ts';

/** "It's in the bedroom": the room and no more. */
export const saysRoom = (text: string): boolean => ROOM.test(normalise(text));
const ROOM =
  /^(?:(?:its|it is|this is|thats|only|just|in|on|all|both|the|my|our|kids|childrens|sons|daughters|up|and|mae|yn|yr?|fy) )*(?:(?:bed|bath|living|front|back|spare|box|dining)? ?rooms?|kitchen|lounge|hall(?:way)?|landing|loft|ystafell (?:wely|fyw|ymolchi)|lolfa|gegin|cegin|llofft|cyntedd)(?: (?:upstairs|downstairs|walls?|ceiling|windows?|too|as well|and|the|bathroom|bedroom|kitchen|hall|lounge))*$/;

/** "I've got a baby": who lives there, and nothing of how they are. */
export const saysChild = (text: string): boolean => CHILD.test(normalise(text));
const CHILD =
  /^(?:(?:and|but|also) )?(?:(?:i|we) (?:ve got|have got|have|got|ve)|ive got|weve got|ive|weve|i live with|we live with|mae gen i|mae gynnon ni|mae gennym ni)(?: (?:an?|the|my|our|\d{1,2}|one|two|three|four|five|young|little|small|new|weeks?|months?|years?|old|and|bach|ifanc))* (?:new ?born|bab(?:y|ies|i)|fabi|toddlers?|child(?:ren)?|kids?|bairns?|little ones?|plant|plentyn|blant|blentyn)(?: (?:and|an?|the|my|our|here|too|at home|in the (?:house|flat)|\d{1,2}|weeks?|months?|years?|olds?|baby|toddler|yma|gartref))*$/;

// The other half of the seam to botbuilder: its hand-off events, which are in its large package. Read only where one is made.
export { EventFactory } from 'botbuilder/lib/eventFactory.js';
export { TurnContext } from 'botbuilder-core';

// The contract, for each channel, and for text messages by each provider.
import { channelContract } from './channel-contract.ts';
import { onMessenger, onWhatsApp } from './channels/meta.ts';
import { byAws, byNotify, byTwilio } from './channels/sms.ts';
import { onWebChat } from './channels/webchat.ts';

channelContract(onWebChat());
channelContract(onMessenger());
channelContract(onWhatsApp());
channelContract(byTwilio());
channelContract(byNotify());
channelContract(byAws());

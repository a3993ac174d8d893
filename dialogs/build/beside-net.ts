// A thread that learns the net that hears dangers: phrases in, its bytes out.
import { parentPort, workerData } from 'node:worker_threads';
import { packNet } from '../../bot/understanding/ears/packed.ts';
import type { Phrase } from '../../bot/understanding/train/alarm.ts';
import { learnNet } from '../../bot/understanding/train/net.ts';
import { kinOf } from '../triage/heard/kin.ts';

parentPort?.postMessage(packNet(learnNet(workerData as readonly Phrase[], kinOf)));

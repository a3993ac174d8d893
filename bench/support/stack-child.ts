// The laptop stack as a process of its own: tells its address, and stops when its parent does.
import { out } from '../../lambdas/log.ts';
import { startStack } from '../../local/stack.ts';
import { tellCpu } from './tell-cpu.ts';

// A line a turn, as on Lambda; whoever reads it is none of the bench's business.
out.write = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`);
process.on('disconnect', () => process.exit(0));
const stack = await startStack();
process.send?.({ url: stack.url });
tellCpu();
